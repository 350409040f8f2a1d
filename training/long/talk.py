"""Skeletons of talk: visits, therapy, calls, chats, portal threads and dictation."""

TEXT = r"""
=== VISIT TRANSCRIPT | Ambient Scribe Transcript | - ; raw
+DR. {drlast}: Good morning, {mrs1}. I'm Dr. {drlast}. And this is?
+{ptfirst}: My {rel}, {kinfirst}.
~DOCTOR: Good morning. And who came with you today?
~PATIENT: My {rel}, for moral support.
DOCTOR: So tell me what's going on.
PATIENT: {tsay}
DOCTOR: When did that start?
PATIENT: I've had it {since}. It was worse {on}, at {wk}.
DOCTOR: Any {tcc}?
PATIENT: A little. {ck} thinks it's the {tmed}.
DOCTOR: Who is prescribing that?
PATIENT: {cdocb}, over at {cli}. They sent it to {phar}.
?FAMILY: Tell the doctor about the fall.
?PATIENT: Oh, I slipped at {abode}. {ckb} picked me up.
DOCTOR: Let me listen. Deep breath. Okay. {tex}
DOCTOR: Your labs: {tlab}. And the picture, {timg}.
PATIENT: Is that bad?
DOCTOR: It fits with {tdx}. I'd like {tproc}.
PATIENT: Could {docc} do it? {cdocc} did my {rel2}.
DOCTOR: I'll ask. {crn} will call you at {tel}.
PATIENT: After {t}, please. I drive {kc} to {sch}.
DOCTOR: See you {appt}, then.
?PATIENT: {tsay}
=== THERAPY TRANSCRIPT | Session transcript | - ; raw psychiatry addiction_medicine pain_medicine sleep_medicine
+[00:00] Therapist ({drfirst}): Hi {ptfirst}, come on in.
~[00:00] Therapist: Come on in, sit anywhere.
[00:14] Client: Sorry I'm late. {ck} had the car.
[00:31] Therapist: Last time we talked about the call with {kb}.
[00:40] Client: Yeah. So it happened again {on}. {tsay}
[01:12] Therapist: What went through your mind?
[01:20] Client: That I'm exactly like {k}. Like, at {wk}, {peer} looked at me and I just froze.
[01:58] Therapist: Where in your body did you notice it?
[02:05] Client: Chest. Hands. Same as back in {town}, when I was at {sch}.
[02:41] Therapist: And how old were you?
[02:44] Client: Nine. {ckc} was six. We hid in the closet.
[03:30] Therapist: Let's slow down. Feet on the floor. Five things you can see.
[04:10] Client: The clock, the plant, your mug, my shoes, um, the tissues.
[04:52] Client: I stopped the {tmed}. Don't tell {doc}.
[05:03] Therapist: Can we talk about what happened {since}?
[05:20] Client: {tsay}
[06:02] Therapist: Homework: one kind sentence a day, and the grounding. See you {appt}.
?[06:15] Client: Can {k} come next time?
=== CALL TRANSCRIPT | Phone transcript | Nurse line recording | - ; raw
+AGENT: Thank you for calling {cname}, this is {nurse}. May I have your name?
+CALLER: {ptfirst} {ptlast}. Date of birth {born}.
+AGENT: And a good number?
+CALLER: {phone}. Or my {rel} {kinfirst}, {phone}.
+AGENT: Still at {street}?
+CALLER: No, we moved to {noz}, zip {zip}.
~AGENT: Thank you for calling, how can I help?
~CALLER: I need to change an appointment.
~AGENT: I've verified you, thanks.
CALLER: {tsay}
AGENT: Are you having {tcc} right now?
CALLER: No, that was {on}. I'm at {wk} now.
AGENT: I can get you in with {docb} {appt}.
CALLER: Not {docc}? {cdocc} knows about my {tproc}.
AGENT: {cdocc} is out. The nurse practitioner is free.
CALLER: Okay. And {phar} says there are no refills on {tmed}.
AGENT: I'll message {doc}. Which strength?
CALLER: {dosage}, the white one. {ck} picks it up.
AGENT: Anything else? You can also use {web}.
CALLER: The bill says {money}. I paid that {ago}.
AGENT: Billing is at {tel}, option {x}.
=== 911 call transcript | Dispatch audio | Crisis line transcript | - ; raw emergency_medicine psychiatry addiction_medicine cardiology allergy_and_immunology
DISPATCH: 911, what's the address of the emergency?
+CALLER: {noz}. It's the blue house on {road}, hurry.
~CALLER: I'm upstairs, the door is open, please hurry.
DISPATCH: What's happening?
CALLER: {ck} <collapsed|fell|won't wake up>. There's {tcc}.
DISPATCH: Okay. Is the person awake?
CALLER: Sort of. {tsay}
+DISPATCH: What's your name?
+CALLER: {kin2full}. I'm the {rel2}. My cell is {phone}.
DISPATCH: Any medicines?
CALLER: {tmed}, and {tmed}. {cdoc} just changed it {on}.
DISPATCH: Help is coming. Kneel beside, hands on the chest, push hard. One, two, three, four.
CALLER: One, two, three... {peer} is here, {peer} knows CPR.
DISPATCH: Keep going. Is there an AED at {wk}?
CALLER: I don't know. Should I call {kc}?
DISPATCH: Stay with me. Unlock the door. Put the dog away.
CALLER: I see the lights.
DISPATCH: You did well. They'll go to {hos}.
+[units {x}{x} and {x}, plate read {plate}, caller {phone}]
~[call ends]
=== PORTAL MESSAGES | MyChart Thread | Patient Message | - ; raw
+From: {ptfull}   To: {drlast}   {dstamp}   Subject: <question|refill|results>
~Patient message   Subject: <question|refill|results>
Hi <{doc}|doctor>, {tsay} I have had {tcc} {since}. {ck} said I should write.
I can't come in before {appt} because of {wk}. My {tmed} is almost gone; {phar} is fine.
Also did {docb} send the report from {hos}?
+{ptfirst}
~Thanks!

+From: {nursefull}, RN   {dstamp}
~Care team reply
Hello {greet}, I showed this to {doc}. {tplan}
Your results: {tlab}. {timg}. Please keep the visit {appt} at {cli}.
If worse call {tel}. {aide} can help with a ride.
+{nurse}
~Nurse, team {x}

+From: {ptfull}   {dstamp}
~Patient message
Thank you so much, {greetrn}! One more thing: {tsay}
{ckb} takes the same pill, is that OK? And {sch} needs a form.
Should I stop {tmed} before {tproc}? I will be in {town} until {t} on the day.
+{ptfirst} {ptlast} ({phone})

+From: {drlast}   {dstamp}
~Physician reply
No need to stop. {tplan} Form is done; {k} may pick it up.
=== SECURE CHAT | Secure messaging | Tiger text thread | - ; raw
+{nurse} {h}: {ptlast} in {room}, {tcc}, bp {bp}
+{drlast} {h}: is that the {tdx}?
~RN: bed {x}, {tcc}, bp {bp}
~MD: is that the {tdx}?
RN: yes. {p} wants something for it. {k} is pretty upset
MD: give {tmed} x1, recheck in 30
RN: pharmacy says {tmed} is on backorder
MD: ok {tmed} then. is {docb} coming by
RN: {docb} was here at {t}, wants {tproc}
MD: ugh. who consented
RN: {kb} by phone, {tel}
?MD: is {p} still npo
?RN: ate a sandwich from {k} lol
MD: {timg}, fyi. tell {aide}
RN: k. also {peer} fell asleep in the hall
MD: moving to {nh} {appt}?
RN: {aide} from CM says maybe. {wk} insurance
MD: {tlab}... repeat it
RN: drawn. hemolyzed. again
MD: 🙄 thx {rn}
=== DICTATION | - | Voice note ; raw
+this is dr {onelow} dictating on {ptlow} medical record number {saymrn} date of birth {saybirth} date of service {sayday} period
~this is a dictation for the chart, no identifiers as requested, period
new paragraph chief complaint colon {tcc} period
history of present illness colon the patient is a {ya} with {tdx} comma who comes in with {tcc} {since} period
{thpi} new line
next paragraph past history {thx}
medications colon {tmed} comma {tmed} comma and {tmed} period
on exam {tex} new paragraph
labs colon {tlab} semicolon {tlab} period imaging colon {timg} period
assessment colon {tdx} period plan colon number one {tplan} number two {tplan}
i spoke with {k} and with {docb} at {hos} comma who will see {him} {appt} period
please send a copy to {docc} at {cli} and to {phar} period
?scratch that comma make it {tmed} period
?+open paren spelling of the name {ptspell} close paren
+end of dictation thank you {solo} job number {saycode}
~end of dictation
=== TEACHING CASE | Morning report | Grand rounds transcript | - ; raw
Moderator: Welcome to morning report. <{cdocb}|Our chief> has the case.
Presenter: This is a {ya}, <from {town}|previously well>, who presented with {tcc}.
Presenter: {thpi} {thpi}
Moderator: What do you want to know, students?
Student: Meds? Travel? Sick contacts?
Presenter: {tmed}. {thx} Works at {wk}, two dogs, {k} is well.
Attending: Exam?
Presenter: {tex} {tex}
Student: I'd send {tlab}.
Presenter: Good. {tlab}; {tlab}. And {timg}.
Attending: Occam or Hickam? I worry about {tdx}. <{cdocc}|Radiology>, thoughts?
Radiologist: {timg}. The Hounsfield units matter; think of Rigler and Kerley lines.
Presenter: {cp} went for {tproc} {on}. {tstep}
Attending: The answer was {tdx}. {tplan}
Moderator: Well done, everyone. Thanks to <{doc}|the team>. Sign in with your badge.
?Student: What happened to {p}?
?Presenter: Home with {k}; I called {tel} last week, doing well.
=== GROUP SESSION NOTE | Support group transcript | - ; raw psychiatry addiction_medicine hematology_and_oncology palliative_care
+Facilitator: {drfirst}. Present: {ptfirst}, {p2first}, {kinfirst}, {solo}, {solo}
~Facilitator and five members present
Facilitator: Who wants to check in?
Member 1: I will. {tsay}
Member 2: Same as what {peer} said last time. Day {xx} for me.
Facilitator: Thank you. What helped?
Member 1: Calling {kb}. Walking to {cli}. Not going by {wk}.
Member 3: I saw {doc} {on}, they raised my {tmed}.
Member 2: {cdocb} wants me on {tmed}. {ck} is against it.
Facilitator: Could {k} come to family night {appt}?
Member 4: I miss {kc}. We grew up in {town}. First holiday alone.
Facilitator: Let's sit with that. Serenity prayer, then coffee.
Member 1: "One day at a time" is on my mug from {nh}.
Member 3: My {tlab}, the doctor said, is better.
Facilitator: Worksheet: {tcc}, triggers, HALT, Marlatt. Next week same time.
=== INTERPRETED VISIT | Interpreter transcript | - ; raw
+Interpreter ID {id}, {hname}, {dstamp}. Patient: {ptfull}. Language: {lang}
~Interpreter on line. Language: <Spanish|Arabic|Vietnamese|Dari|Haitian Creole>
Provider: Please tell {p} I am <{doc}|the doctor on call>.
Interpreter: She says thank you, she knows you from {hos}.
Provider: Where is the pain?
Interpreter: He points; he says {tcc} {since}.
Provider: Any medicine?
Interpreter: {tmed}, bought in {town} by {k}. And a tea.
Provider: Has {he} worked?
Interpreter: At {wk}, six days. {cpeer} covers now.
Provider: I think it is {tdx}. We should do {tproc}.
Interpreter: She asks if {kb} may be in the room. She asks: "{tsay}"
Provider: Of course. {crn} will bring {him}. {tplan}
Interpreter: He wants the letter sent to {abode}, not to {sch}.
Provider: And the phone?
Interpreter: {tel}. After {t}.
Provider: Next visit {appt} at {cli}. {timg}, tell {him} that please.
"""
