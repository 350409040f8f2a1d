"""What people type to an assistant about talk: turn this call, visit, voicemail, thread or meeting into something; with a snippet pasted in."""

NAMED = r"""
clean up this transcript: "so {onelow} um {onelow} said the the {gen} made him loopy"
summarize the call below for the chart, 2 lines. Caller: {whole}. Number {ph}. Issue: {cc}
turn voicemail into task: "hi its {onelow} at {faclow} we need the {form} by {sayday} thanks"
who said what here? i hear {first}, {first} and maybe {first}'s wife
label speakers, S1 is {dr}, S2 is {ptf}, S3 is {kin}: S1: morning. S2: is it?
take the names out of this please: "{first} told {first} that {last} in {room} coded"
replace {first} with "the patient" & {last} with "the physician" in what follows
is "{firstlow}" in line 3 a person or a drug? context: "gave {firstlow} at noon"
whats the date she means, "{saydob}", in mm/dd/yyyy
convert to digits: {sayph}
convert to digits {sayssn4} and {saymrn}, then forget it
write the SOAP note from: pt {mefl} here w {onelow} c/o {cc}, works {orglow}, seen {sayday}
draft reply to {first} in the portal, warm, no jargon: {pos} {labs} went up
reply to {wn}'s rant below kindly, w/o admitting {dr} was late
my text to {firstlow} sounds mean, fix: "{firstlow} ur shift ur problem"
translate to {lang} for {mrs}: bring all bottles on {on}
Script for calling {kin} that {ptf} fell but is ok
script: leave vm for {ptname} at {ph} w/o saying anything is wrong
roleplay: you are {first}, angry son of {ptl}, i'm the nurse
give me 3 ways to open the {last} family meeting, {kin} hates platitudes
minutes pls. {first} opened {clockx}. {first} late. voted to move to {road} by {mon}.
make a timeline: {on} {first} called. {on} {first} called back. {on} {last} denied getting any call
Extract follow ups: "{wn} will do the PA, {wn} the ride, tell {kin} re {day}"
JSON please: caller, callback, pharmacy. "It's {first} {last}, {ph}, use {pharm}."
score this call per rubric: Agent {first}: "ugh, what." Caller {first}: "Hello to you too."
which of these chats mention SI? #1 {user}: "tired lol" #2 {user}: "{onelow} took my pills away"
redact for teaching, keep the humor: "{onelow} brought {onelow}'s teeth to {onelow}'s appt"
pls fix dictation: patient {wholow} was scene in {townlow} for a ruff wound by doctor {lastlow}
spell check names only: {first} {last}, {first} {last}, {first} o {last}
how do i pronounce {first} {last}? i have {obj} at {clockx}
how should i address {whole} who was {whole} when last seen
does "my {first}" mean husband or dog here? "my {first} sleeps on my feet and licks the wound"
is it ok to text {ptf} at {ph} re {test}? he said "{firstlow} reads my texts"
radio log to paragraph: {fleet} ons {hr} {house} / {kin} w pt / {hosp} notif
turn into IPASS: {lf} {agex} {dx}, {first} is {pos} POA, {dr} wants {test} am
handoff in 20 words: {last}, rm 9, fell on {oddday}, {kin} upset, {proc} tmrw w/ {last}
tl;dr this thread for {dr}: {first}: leak?? {first}: no leak. {first}: leak.
make a polite group text re noise outside {lastlow}'s room, sign it {first} & {first}
eulogy from these bits, {first} {last}, {town}, drove for {chain}, never late, cats
birthday card for {first} in dietary, {old}! from all on {ward}
thank you text to {crew} for {ptf}, {mile}, {day}
what does {first} mean by "{org} got me"? context: layoffs, night of {full}
interpret for me (I'm {first}, ESL): nurse say "{PERSON:<Pat|Rob|Mark|Will>} dry the area"
this is what {onelow} recorded w/o consent at {hnick}, can {dr} be named?
i pasted wrong chat, ignore {first} and {ph}
was {first} wrong to say that to {first}? (the one from {school})
Rewrite so {kin} gets it at 5th-grade level: {ptf} has {dx}
Make a caption file, names in caps: {oneup}, {oneup}, {oneup} S.
compare call 1 ({initials}, {num8}) with call 2 ({initials}, {num8})
hi, {first} here, discharge planner, {hosp}. need a call script for {snf}
as {dr}'s scribe: expand "ros neg except what {kin} said re {cc}"
this is a note to self re {first}: call {road} pharmacy not {road}
put in order pls, {first}'s texts came jumbled: "k", "at {hnick}", "mom fell", "{DATE:the <4th|11th|23rd>}"
"""

CALM = r"""
clean up this transcript: "so um he said the the {gen} made him loopy"
summarize the call below for the chart, 2 lines. Caller: spouse. Issue: {cc}
turn voicemail into task: "hi its the nursing home we need the {form} by friday thanks"
who said what here? i hear a man, a woman and maybe his wife
label speakers, S1 is the doctor, S2 is the patient, S3 is the {rel}: S1: morning. S2: is it?
take the names out of this if any: "the aide told the nurse that bed 9 coded"
replace "the lady" with "the patient" & "the doc" with "the physician" in what follows
is "{gen}" in line 3 a person or a drug? context: "gave {gen} at noon"
whats the format, mm/dd/yyyy or dd/mm, for this form
convert to digits: one hundred twenty over eighty
convert to digits seven point four and two hundred six
write the SOAP note from: pt here w {rel} c/o {cc}, works nights
draft reply in the portal, warm, no jargon: {pos} {labs} went up
reply to the rant below kindly, w/o admitting the doctor was late
my text to my coworker sounds mean, fix: "ur shift ur problem"
translate to {lang}: bring all bottles to your visit
Script for calling a family that someone fell but is ok
script: leave vm w/o saying anything is wrong
roleplay: you are an angry son, i'm the nurse
give me 3 ways to open a family meeting, no platitudes
minutes pls. Chair opened {clockx}. Treasurer late. voted to move the coffee.
make a timeline: they called. they called back. payer denied getting any call
Extract follow ups: "RN will do the PA, MA the ride, tell the family"
JSON please: drug, dose, route. "{rx}"
score this call per rubric: Agent: "ugh, what." Caller: "Hello to you too."
which of these chats mention SI? #1: "tired lol" #2: "they took my pills away"
keep the humor: "she brought her husband's teeth to her own appt"
pls fix dictation: patient was scene for a ruff wound
spell check drug names only: {gen}, {gen}, {brand}
how do i pronounce {gen}? i have to say it on rounds
how should i address a patient who changed name since last seen
does "my baby" mean child or dog here? "my baby sleeps on my feet and licks the wound"
is it ok to text a pt re {test}? he said his wife reads his texts
radio log to paragraph: medic ons {hr} / wife w pt / receiving notif
turn into IPASS: {agex} {dx}, wants {test} am
handoff in 20 words: rm 9, fell, family upset, {proc} tmrw
tl;dr this thread: RN: leak?? RN: no leak. RN: leak.
make a polite group text re noise outside a dying patient's room
eulogy template for a truck driver, never late, cats
birthday card for someone in dietary, turning 60, from all on nights
thank you text to a crew
what does "RIF got me" mean? context: layoffs
I'm ESL: nurse say "pat dry the area", who is Pat
recorded w/o consent, what does {stt} law say, one-party or two
i pasted wrong chat, ignore it
was I wrong to say that to my charge?
Rewrite at 5th-grade level: {dx}
Make a caption file, two speakers, caps
compare call 1 with call 2 for tone only
hi, discharge planner here. need a call script for SNFs
as a scribe: expand "ros neg except as in hpi"
write a note to self template: who, what, by when
put in order pls, texts came jumbled: "k", "at the er", "mom fell"
give me an SBAR phone script for sepsis, generic
write 10 fake voicemails for staff training, no real names, use Patient A, Patient B
role cards for a difficult conversation lab: daughter, surgeon, chaplain
what's teach-back in {lang}
make our phone tree shorter: press 1, press 2, press 4, why no 3
best greeting for a clinic line, under 8 sec
explain "therapeutic silence" like I'm a chatty RN
is "How are we today" condescending
improve: "Calm down sir." to something that works
what do I say when they say "are you even a real nurse"
5 icebreakers for group that aren't "your spirit animal"
rank these hold songs by blood pressure
compose a haiku re shift change, may use may
regex to strip "um", "uh", "like" but not "like" the verb
DAX vs Abridge vs Nabla vs Suki for psych, 1 table
prompt for Whisper to keep drug names right: {gen}, {gen}
how does diarization work, plain words
HL7 or FHIR Communication resource for a phone call?
CPT 99441-99443 are gone in 2025, what replaced them
can an ambient scribe hear consent? CMS says what
convert this rubric to a Likert, 1 strongly hate 5 strongly love
turn "Frank" into a better word: frank blood, frank talk, frank breech
which is right: "Foley's in" or "foley is in"
name 3 films with a good bedside manner in them
what's a good closing line that isn't "any other questions"
how do you say grandma in {tongue}
make the letter less lawyer, more neighbor
"""
