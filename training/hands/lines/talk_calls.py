"""Lines from the phone: nurse triage, schedulers, insurers' call centres, pharmacy lines, hold music and all, as people say numbers and names."""

NAMED = r"""
thanks for calling this is {onelow} on a recorded line who am i speaking with
Agent: Can I get your first and last? Caller: {whole}, {spell}
caller id shows {ph}, voice sounds like {kin}
CALLER: This is {first} again. AGENT: Hi {first} again, what's going on?
yes hi i'm calling for my husband {melow} birthday {saydob}
may i place you on a brief hold miss {lastlow}
Rep gave name as {first}, no last, "rep ID {badge}".
spoke w/ {first} @ {ins}, ref # {claim}, says still pending
spoke to "{firstlow} t" at the plan, call ref {saycode}, wants the {form} refaxed
Line 2 is {ptl}'s sister, hot. Line 3 is {pharm}.
so the member id is {saycode} is that right ma'am
the group number i see here is {grp} through {org}
Caller hung up when I asked for {pos} address, said only "{road}, the blue house"
callback: {sayph} ask for {onelow} not {onelow}
is that {onelow} with a c or a k? "with a q."
hi it's {wn}, {wn}'s mom, her fever's back
agent: and you said {townlow}? caller: no, {townlow}, with two l's. agent: got it
caller states lives off {hwy} by the {shop}, past where {first} used to live
Zip code? "{sayzip}. No wait that's the old one. {sayzip}."
What's a good email? "{saymail}" Is that all one word? "No, with a dot."
last four of the social please. "{sayssn4}" thank you {firstlow}
and the whole number? "{sayssn}" okay and i'm deleting that
press pound, okay, you entered {saydob}, if that's correct press 1
Callback request from {ptlf}; LM x2 with {kin}; third attempt {stamp}
DISPO: homecare. Caller {kinfull} verbalized understanding, will call {clinic} in am.
DISPO ED now; caller refuses, will "wait on {first} to get off at {coin}"
nurse: how's her color? caller: {firstlow} turn on the light. nurse: who's there with you? caller: just {firstlow}
caller: it's for {firstlow}, my {rel}'s baby, i'm watching her while she's at {orglow}
after hours: {dr} on til 7, then {last}; {last} NOT on despite what the board says
message for {dr}: {ptname} out of {med}, leaving for {world} on the {oddday}
{ptlf} | {ph} | wants test results | says {first} promised by {oddday}
TEAMS CALL 4:14 PM {first} {last} joined, {first} left, unknown caller {ph} waiting
dialed {ph}: "you've reached the {last} residence" no message left
dialed {ph}, got a barber shop. dialed {ph}, got {kin}.
Wrong number, belongs to {whole}, who was nice about it
she says she already told all this to {onelow} and to {onelow} and to the man with the accent
ok so i'm showing an appointment on {on} with {wn}, did you want to keep that
I can get you in with {wn} on {on} or {wn} on {on}; {wn}'s the chatty one
we have doctor {lastlow} in {townlow} or doctor {lastlow} at the {faclow} location
No sir, {wn} is the nurse practitioner. Yes, that's her name. Yes, like the flower.
caller upset: "you people have had me as {first} since {year}, it's {first}"
so the claim number i got is {saycode} and it's for {saydob} no that's his birthday, for {sayday}
date of service {on}, billed {cash}, provider {last}, facility {hosp}, why denied?
EOB says "{claim}" and check went to {house}, we moved in {mon}
the tracking was {code} and it says delivered to "{first}" who is not at our house
pharmacy line: rx number {ord}, that's for {ptf} not me, I'm {first}
IVR heard "{onelow}" when the caller said "agent"
ivr transcript: say your name. "{wholow}." i heard "{wholow}". is that right? "no."
CSR notes: mbr's dtr {kin} auth on file thru {full}; PIN {four}
supervisor {first} (ext {xt}) took over at min 14
she asked for a manager and got {wn}, she asked for another and got {wn}
Hello, is this the {last} home? This is the blood bank about {first}'s unit.
This is {first} with {agency} calling to survey your visit on {on}.
hi this is an automated call from {faclow} for. {onelow}. your visit is on. {sayday}. press one
Reminder call list {full}: {lf} {ph} conf; {lf} {ph} LM; {lf} disc
crisis line: you can call me {first}, what should I call you? "{first}. no. {first} is fine."
988 transcript: caller in a parked car at {LOCATION:<Gulliver|Sawtooth|Mossback> Overlook}, plate {sayplate}
poison control: {first}, 2 y, swallowed {kin}'s {gen}, caller at {house}
chatbot handoff: user "{user}" says refund order {ord}, phone {ph}
telecom relay operator 4418: (F) this is {onelow} ga (caller) {onelow} need new appt ga
TTY: HI THIS IS {oneup} {lastup} I NEED RIDE {wdayup} GA
ride line: pickup {barelow}, drop {clinic}, rider {onelow}, uses a walker, driver will be in {fleet}
who's the driver? {first}, in a {car}, plate ends {plateend}
the driver, {wn}, he called me from the wrong street, he was on {lane}
Trip {code} cancelled by {first} at dispatch, rider {ptlf} stranded at {fac}
dme call: cpap serial {ser}, "{first} told me to turn it off and on"
device support: caller {first}, clinic {clinic}, programmer sn {ser}, patient on the table
hospice triage 0310: {kin} says breathing's changed; {first} RN en route from {town}
0320 {first} RN lost, {road} washed out; {kin} to meet her at {shop}
0402 TOD per {kin}; call {FACILITY:<Burch|Olmsby|Yarrow> & Daughters Funeral Home}, ask for {wn}
nurse line: may I ask where you're calling from? "{place}, up by the lake, my cousin {first}'s camp"
what school does {onelow} go to, i'll fax the note. "{schoollow}, to miss {lastlow}"
and your employer? {chainlow}, the one on {lanelow}
and your employer? "{orglow}. no just {famlow}, it got bought"
benefits line: covered under {kin}'s plan at {org} until {on}
Her maiden name's {last}, could be under {last}, could be under {last}-{last}
it's under {onelow} {onelow} {lastlow}, two first names, like {onelow} sue
"{first}, F as in Frank, no I'm not {first}, I'm spelling."
spell the street: "{spell}, no sorry that's my name"
okay so that's p as in peter, {saycode}, correct
she read me the bottle: {onelow} {lastlow}, take one by mouth, dr {lastlow}, rx {ord}, filled {num8}
"""

CALM = r"""
thanks for calling this call may be recorded how can i help you today
Agent: Can I get your first and last? Caller: Not over the phone, no.
caller id blocked, voice sounds like the mother
CALLER: It's me again. AGENT: Hi again, what's going on?
yes hi i'm calling for my husband he's fifty six
may i place you on a brief hold ma'am
Rep would not give a name or a rep ID.
spoke w/ rep @ {ins}, no ref # given, says still pending
spoke to a supervisor at the plan, wants the {form} refaxed
Line 2 is a sister, hot. Line 3 is CVS.
so the copay is thirty five is that right ma'am
the plan type i see here is PPO through work
Caller hung up when I asked for {pos} address, said only "the blue house"
callback: after five, ask for the mom not the dad
is that {gen} with a c or a k? "with a q."
hi it's the mom again, her fever's back
agent: and you said Keppra? caller: no, Kaletra, like the HIV one. agent: got it
caller states lives way out, past where the pavement stops
State? "Ohio. No wait that's the old one. {stt}."
What's a good time? "after two" Every day? "Not Thursdays."
last dose please. "four this morning" thank you
and the whole bottle? "all thirty" okay and i'm sending help
press pound, okay, you entered zero, if that's correct press 1
Callback request; LM x2 with a roommate; third attempt tomorrow
DISPO: homecare. Caller verbalized understanding, will call PCP in am.
DISPO ED now; caller refuses, will "wait on my ride to get off work"
nurse: how's her color? caller: honey turn on the light. nurse: who's there with you? caller: just my oldest
caller: it's for the baby, i'm watching her while her mom's at work
after hours: the fellow is on til 7, then the attending; the resident NOT on despite what the board says
message for the doctor: out of {med}, leaving for {land} in ten days
wants test results | says the MA promised by Friday
TEAMS CALL 4:14 PM host joined, guest left, unknown caller waiting
dialed: "the number you have reached is not in service" no message left
dialed once, got a barber shop. dialed again, got the husband.
Wrong number, belongs to someone else, who was nice about it
she says she already told all this to the nurse and to billing and to the man with the accent
ok so i'm showing an appointment in the fall with cardiology, did you want to keep that
I can get you in with the PA tomorrow or the doctor in May; the PA's the chatty one
we have a urologist downtown or one at the north location
No sir, the nurse practitioner. Yes, she can prescribe. Yes, even that.
caller upset: "you people have had me as M since {year}, it's F"
so the code i got is four three two three nine and it's an EGD no that's the biopsy
billed {cash}, paid {cash}, adjusted {cash}, why denied?
EOB says "{denial}" and the check went to the provider
the tracking says delivered to "front door" which is not our front door
pharmacy line: no refills left, that's for {gen} not {gen}
IVR heard "representative" when the caller said "Zofran"
ivr transcript: say the reason for your call. "refill." i heard "bill". is that right? "no."
CSR notes: mbr's dtr auth on file; PIN verified
supervisor took over at min 14
she asked for a manager and got a lead, she asked for another and got voicemail
Hello, this is the blood bank, we need O negative this week.
This is a survey about your recent visit. It takes two minutes.
hi this is an automated call from your pharmacy. your prescription is ready. press one
Reminder call list: 14 conf; 6 LM; 1 disc
crisis line: you don't have to give a name, what should I call you? "nothing. friend is fine."
988 transcript: caller in a parked car, won't say where, engine off
poison control: 2 y, swallowed grandma's {gen}, one tablet, 5 mg
chatbot handoff: user says refund, wants a human
telecom relay operator: (F) hello ga (caller) need new appt ga
TTY: HI I NEED RIDE THURSDAY MORNING GA
ride line: pickup at home, drop at dialysis, uses a walker, ambulatory, no stairs
who's the driver? depends, Lyft sends whoever's close
the driver, he called me from the wrong street, he was a block over
Trip cancelled by dispatch, rider stranded at dialysis
dme call: cpap AirSense 11, "they told me to turn it off and on"
device support: Medtronic programmer 2090, patient on the table
hospice triage 0310: wife says breathing's changed; RN en route
0320 RN lost, road washed out; wife to meet her at the gas station
0402 TOD per wife; call the funeral home
nurse line: may I ask where you're calling from? "the lake, my cousin's camp, no bars"
what grade is she in, i'll fax the note. "third, to the school nurse"
and your employer? self employed, lawn care
and your employer? "between jobs. well, DoorDash"
benefits line: covered under spouse's plan until 26
Her plan could be under hers, could be under his, could be both
it's under both, two plans, primary and secondary, like a sandwich
"Farxiga, F as in Frank, no I'm not Frank, I'm spelling."
spell the drug: "X as in xylophone, A, R, E, L, T, O"
okay so that's g as in golf, eighty nine point three, correct
she read me the bottle: take one by mouth twice daily with food, quantity sixty
your estimated wait time is eleven minutes, did you know you can chat with us at any time
para español oprima el dos
if this is a medical emergency hang up and dial 911
hold music was Vivaldi then smooth jazz then Vivaldi
the line for Humira Complete is separate from the line for AbbVie Assist
Schmitt protocol: Vomiting Without Diarrhea, age 2, disposition 4 hours
protocol used: Barton, Head Injury, adult, after hours
Q: any blue lips? A: she ate a Popsicle. Q: wipe it off please. A: oh. pink.
caller put her on speaker, Paw Patrol in background
she has Aetna for medical, Delta for teeth, EyeMed for eyes and nothing for patience
calling about the Inspire, not the Inogen, the thing in the chest
the voice said "your Epic account is locked", scam, told her hang up
asked for the Spanish line and got Portuguese
average handle time 6:12, hold 2:40, wrap 0:55, CSAT 4.6
QA score 92: greeting 5/5, empathy 4/5, HIPAA verify 5/5, closing 3/5
"Is Jardiance the one with the song?" yes ma'am, it's the one with the song
caller's dog ate the Synthroid, gave ASPCA line
he wants the green ones not the white ones, Mylan not Teva
will mail Form 1095, allow 7-10 business days
prior auth status: pending clinical; NPI type 2 required; fax queue 40 deep
"Do you take Ambetter?" no. "Molina?" no. "Cash?" always
transferred to billing, transferred to coding, transferred to billing
Line 1 wants an ultrasound, line 2 wants an apology, line 3 wants the Wi-Fi
call reason codes: 01 refill 02 result 03 referral 04 rage
"is this the hospital?" this is the scheduling center sir, we're in three states
he said he'd be the one in the Cowboys hat
heard on hold: your health is our passion. caller: then pick up
"""
