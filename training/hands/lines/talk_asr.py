"""Recogniser output as it sits in files: captions, timed segments, diarised JSON, confidence marks, word lists, misheard phrases, upper-case captions."""

NAMED = r"""
\{"speaker":"spk_0","start":12.4,"end":14.1,"text":"hi {onelow} how's the hand"\}
\{"speaker":"spk_1","start":14.2,"end":19.0,"text":"better than {sayday} doctor {lastlow}"\}
\{"text":"i'm {wholow} from {orglow}","confidence":0.71\},
\{"words":[\{"w":"doctor","c":0.98\},\{"w":"{lastlow}","c":0.41\},\{"w":"said","c":0.97\}]\}
"transcript": "this is {onelow} calling for {onelow}, number is {ph}",
"alternatives":[\{"transcript":"see {onelow}"\},\{"transcript":"sea {onelow}"\}]
"speaker_labels": \{"0":"{dr}","1":"{mefl}","2":"{kin}"\}
"participants":["{whole}","{whole}","iPhone de {first}","{first}'s iPad"]
"entities": [\{"type":"NAME","text":"{first}"\}, \{"type":"DATE","text":"{saydob}"\}]
WEBVTT NOTE recorded {iso} host {first} {last}
00:00:31.000 --> 00:00:34.500 \<v {first}>so {wn} when did that start
00:01:02.120 --> 00:01:05.900 \<v Dr. {last}>okay, {ptf}, deep breath
00:00:07,250 --> 00:00:09,000 CALLER: IT'S {oneup}, I'M IN {townup}
>> {oneup}: I WENT TO {facup} AND THEY SAID GO HOME.
>> DR. {lastup}: AND DID YOU GO HOME?
>> THANK YOU, {oneup}. WE'RE BACK WITH DR. {lastup} OF {orgup}.
>>> GOOD MORNING. I'M {whoup}, AND THIS IS GRAND ROUNDS.
[SPEAKER_02] my {rel} {firstlow} he he don't he don't take it
[spk2 0.44] {firstlow} come here come here {firstlow} (dog?)
[00:14] ({firstlow}?) said (ninety?) over (sixty?)
(indiscernible 00:21:10) {lastlow} (indiscernible) on {sayday} (indiscernible)
{ph} joined by phone. {first} {last} (guest) joined. {first}'s Notetaker joined.
Meeting summary: {first} will send the {form} to {first} by {on}; {wn} will call {org}.
Action items: {wn} - {ptl} PA; {wn} - tell {kin}; {first} - nothing (vacation {btw})
Otter says 3 speakers: {first} 61%, {first} 31%, Speaker 3 8% (the TV)
auto-title: "{first} and {first} discuss {town} and bowel prep"
recording_{dobymd}_{lastlow}_intake.m4a
call_{UNIQUE_ID:{ord}}_{onelow}_final_FINAL.wav
{lastlow}{firstlow}_visit3.mp3, 22 MB
Rev order for {last}: names list: {first}, {first}, {wn}; places: {town}, {road}
custom vocabulary: {last}, {last}, {town}, {hosp}, {gen}
glossary hint: {firstlow} = patient, {firstlow} = dog
asr "{onelow} lean on me" was "{first}, lean on me"
asr wrote "will you m" for {PERSON:William}
asr wrote "fill up" for {PERSON:Philip}, "any tuh" for {PERSON:Anita}, "high may" for {PERSON:Jaime}
asr "dish on" = {PERSON:Dishon}; asr "car men" = {PERSON:Carmen}; asr "when dell" = {PERSON:Wendell}
heard "new yen", is {PERSON:Nguyen}; heard "wynn", is also {PERSON:Nguyen}
heard "shaw knee", is {LOCATION:Shawnee}; heard "poke a tell oh", is {LOCATION:Pocatello}
heard "saint eight no", is {FACILITY:St. Aidan's}; heard "mercy full", is {FACILITY:Mercy} full
heard "all brook dale", is {FACILITY:Alderbrook Dale}
machine: "my name's {onelow} with a why". human: {PERSON:<Kathryn|Jayne|Lyndon|Bryce>}
uh {onelow} no {onelow} sorry {onelow} i always do that you look like your sister
so um {onelow} um he's like um {yng} um and {onelow} is his um his wife
{firstlow} {lastlow} {lastlow} you said or {firstlow} {lastlow} y {lastlow}
i live on i live on uh {stlow} it's um off {lanelow} you go past um the {shoplow}
the the the the {sayday} one
no no the {faclow} on {lanelow} not the {faclow} on {lanelow}
ok i spell {spell}
ok thats {spell} and the last name just like it sounds {lastlow}
mm {firstlow} mm hm {firstlow} right {firstlow}
yeah {lastlow} yeah he's he's with {orglow} now
was it {firstlow} or {firstlow} i think it was {firstlow}
WHAT WAS YOUR NAME AGAIN >> {oneup} >> {oneup}? >> {oneup} WITH A Z
(SIREN) {oneup}! {oneup}, GET BACK IN THE CAR!
[MUSIC PLAYING] {first}: Welcome to {ORGANIZATION:<Second Opinion|Bedpan Alley|Sharps & Flats> with {first} & {first}}.
[LAUGHTER] {last}: My wife, {first}, says I snore in {lang}.
[APPLAUSE] Please welcome {whole} from {town}.
[FOREIGN LANGUAGE] {first} [FOREIGN LANGUAGE] {org}
[PII] leaked through: "{first} {last} {ph}" in segment 88
redactor missed: "{onelow}" at 03:11, "{townlow}" at 03:15, "{sayday}" at 04:02
diarisation swapped {first} and {first} from 10:40
whisper hallucinated "thanks for watching" after {first} hung up
silence 14 s, then {first}: "I'm here."
file note: {initials} listened to {on} call, {first} did say yes
timestamp 01:02:03 {last}: objection, that's {ptl}'s record
Q. State your name. A. {whole}. Q. Spell it. A. {spell}
THE WITNESS: I told {first}, {first}, don't touch the drip.
BY {PERSON:MS. {lastup}}: Q And where is that? A {facup}.
THE COURT: Dr. {last}, you may step down. {PERSON:Mr. {last}}?
"""

CALM = r"""
\{"speaker":"spk_0","start":12.4,"end":14.1,"text":"hi there how's the hand"\}
\{"speaker":"spk_1","start":14.2,"end":19.0,"text":"better than last week doctor"\}
\{"text":"i'm from the lab","confidence":0.71\},
\{"words":[\{"w":"doctor","c":0.98\},\{"w":"she","c":0.41\},\{"w":"said","c":0.97\}]\}
"transcript": "this is the daughter calling for her father",
"alternatives":[\{"transcript":"see more clearly"\},\{"transcript":"seymour clearly"\}]
"speaker_labels": \{"0":"clinician","1":"patient","2":"caregiver"\}
"participants":["Host","Guest","iPhone","iPad (2)"]
"entities": [\{"type":"DRUG","text":"{gen}"\}, \{"type":"DOSE","text":"{dose}"\}]
WEBVTT NOTE recorded in high quality
00:00:31.000 --> 00:00:34.500 \<v Speaker 1>so when did that start
00:01:02.120 --> 00:01:05.900 \<v Clinician>okay, deep breath
00:00:07,250 --> 00:00:09,000 CALLER: IT'S ME, I'M IN THE CAR
>> PATIENT: I WENT TO THE ER AND THEY SAID GO HOME.
>> DOCTOR: AND DID YOU GO HOME?
>> THANK YOU, DOCTOR. WE'RE BACK AFTER THE BREAK.
>>> GOOD MORNING, AND THIS IS GRAND ROUNDS.
[SPEAKER_02] my {rel} he he don't he don't take it
[spk2 0.44] come here come here boy (dog?)
[00:14] (she?) said (ninety?) over (sixty?)
(indiscernible 00:21:10) murmur (indiscernible) on the left (indiscernible)
Guest joined by phone. Notetaker joined. Notetaker was removed.
Meeting summary: the nurse will send the {form} to the payer; the MA will call the DME.
Action items: RN - PA; RN - tell the family; MD - nothing (vacation)
Otter says 3 speakers: Speaker 1 61%, Speaker 2 31%, Speaker 3 8% (the TV)
auto-title: "Two people discuss bowel prep"
recording_template_intake.m4a
call_sample_final_FINAL.wav
visit3.mp3, 22 MB
Rev order: names list: none; drugs: {gen}, {gen}
custom vocabulary: {gen}, {brand}, {brand}, {epo}
glossary hint: sugar = diabetes, pressure = hypertension, nerves = anxiety
asr "lean on me" was "lean on knee"
asr wrote "met four men" for metformin
asr wrote "fill up" for Phillips' milk of magnesia, "any us" for anus
asr "eloquence" = Eliquis; asr "jar dance" = Jardiance; asr "zero el toe" = Xarelto
heard "new monia", is pneumonia; heard "wind", is wean
heard "oh zen pick", is Ozempic; heard "man jar oh", is Mounjaro
heard "saint john's word", is St. John's wort
heard "all zheimer", is Alzheimer
machine: "my name's on the list". human: "my nails on the list"
uh left no right sorry left i always do that you're facing me
so um he's like um {yng} um and his um his wife
i live on i live on uh coffee it's um and um toast
the the the the blue one
no no the Walgreens by the school not the Walgreens by the mall
mm mm hm right
yeah yeah he's he's retired now
was it Zyrtec or Zantac i think it was Zantac
WHAT WAS THE DOSE AGAIN >> TEN >> TEN? >> TEN WITH FOOD
(SIREN) GET BACK IN THE CAR!
[MUSIC PLAYING] Welcome to the podcast.
[LAUGHTER] My wife says I snore in {lang}.
[APPLAUSE] Please welcome our next speaker.
[FOREIGN LANGUAGE] insulina [FOREIGN LANGUAGE] gracias
[PII] leaked through: none in segment 88
redactor false hits: "Foley" at 03:11, "Norco" at 03:15, "Mayo" at 04:02
diarisation swapped the two men from 10:40
whisper hallucinated "thanks for watching" after the hangup
silence 14 s, then: "I'm here."
WER 14.2, DER 8.1, medical term recall 0.93
model whisper-large-v3, temperature 0, beam 5, language en
Nova-2-medical vs AWS HealthScribe vs Dragon DAX, same audio
sample rate 16000, mono, pcm_s16le, 00:11:43.20
segments: 214; words: 1920; speakers: 2; overlap 6%
utterance id 0001-0088, no names by design
[noise] [noise] [breath] okay [noise]
\<unk> \<unk> of the left \<unk> lobe
hesitation um x44, uh x31, like x92
Q. State your occupation. A. {job}. Q. Spell it. A. No.
THE WITNESS: I told them, don't touch the drip.
THE COURT: Doctor, you may step down. Counsel?
BY THE STATE: Q And where is that? A Behind the knee.
(WHEREUPON, a recess was taken.)
(Exhibit 4 was marked: photograph of a Hoyer lift.)
THE REPORTER: One at a time, please.
>> I'M SORRY, YOU BROKE UP. >> SO DID MY WIFE AND I.
>> DOES ANYONE HAVE A PEN? >> EPIPEN? >> A PEN PEN.
♪ theme from M*A*S*H ♪
[closed captioning by volunteers]
[TV IN BACKGROUND: "come on down"] nurse: can you turn that off
[TV: the Chiefs are at the ten] patient: wait wait wait. okay go
[Alexa: I don't know that one]
GPS: in four hundred feet turn left. driver: this is fine
dog barks. "he's on the Apoquel." dog barks.
live caption said "penis infection". she said "yeast infection". meeting ended
caption said "urine luck" and it was right
"sick list" for cyclist, "two hip" for to help
"the pay shunt" "the patient" "the peach and"
"abdomen is often on tender" soft and nontender
"heart rate regular is hell" regular as well
"no rage, rubs or gallops" murmurs, but all right
"cranial nerves two through toll" twelve
"alert and orient express" oriented x3
"carrots at stenosis" carotid stenosis
"fast and blood sugar" fasting
"patient is a full coat" code
"wheel chair bound and hope full" hopeful
"very close veins" varicose
"old timers" Alzheimer's; "prostrate" prostate; "roaches of the liver" cirrhosis
"smiling mighty Jesus" spinal meningitis, folk and machine both
"grace" period, "mercy" killing, "hope" for the best, all low confidence
"may" 0.51 "june" 0.22 "chew" 0.27
"mark" 0.9 "the" 0.9 "site" 0.8
"bill" 0.7 "the" 0.9 "insurance" 0.9
"""
