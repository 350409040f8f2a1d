"""Ward rounds, nurse report, sign-out, huddles and bed meetings, spoken and scribbled, shorthand and half sentences."""

NAMED = r"""
ok who've we got. {lastlow}, {lastlow}, the guy in twelve, and {lastlow}'s friend
{last} in {room}: day 4, {stat}, nothing to do. {last} next door: everything to do.
Next is {ptl}, mister {ptl}, sixty eight, {dx}, overnight he {event}
bed {nn} is {onelow}. that's her first name. she'll correct you.
who's following {last}'s {labs}? {first}. where's {first}? clinic.
{wn}'s got the pager, {wn}'s got the phone, {wn}'s got nothing and that's suspicious
So {wn} presents, {wn} examines, and I'll drink my coffee
present like you're talking to {dr}, not to your mom
He's {dr}'s, covered by {dr}, consult by {dr}, and loved by none
GI ({last}) says scope {on}; surgery ({last}) says over my dead body; family ({kin}) says both
renal: {lf}, HD MWF at {clinic}, missed {day}, K 6.9
"Ms. {last} is a delightful {oldn}" - please stop writing delightful
Illness severity: watcher. {ptlf}, {room}, code: full per {kin}, {rel}
IPASS {ptl} I: stable P: CAP, from {snf} A: call {first} w/ sputum S: if febrile cx & page {last}
to do: [ ] {last} CT [ ] {last} CT read [ ] apologize to {first}
Report from {first} to {first} 0705: slept. {med} 0200. asked for {wn} twice, wn = cat
rm {nn} {ptl} {agex} {dx} A&Ox3 R 20g L 18g NPO p MN tx {hosp} on {oddday}
15-2 {initials} walkie talkie, 15-3 {initials} total, 15-4 {initials} going home w/ {kin}
got report from {hnick}: {first} RN, she said he's "sweet", he threw a urinal at {wn}
Sitter for {last}: {first} til 11, then who? {first} can't, she's with {last}
night float says: {last} was a rock, {last} spiked, {last} left to smoke and came back with {shop}
cross cover: called re {lastup} x4, re {lastup} x1 (died), re {lastup} x0
Overnight: {ptl} pulled {pos} NG, {first} replaced, {ptl} pulled it, {first} quit trying
{first} wants Ativan, {first} wants a priest, {first} wants out AMA
bring {kin} into rounds please, she's a nurse at {hnick} and she's been up since {clockx}
daughter {kin} ({ph}) wants a call at noon and not at five; she's in {town}, different time zone
the {last} family meeting moved to {on}; {wn} from palliative can make it
DC tomorrow: {last} to {snf}, {last} home w/ {agency}, {last} to {jail}
bed board: {last} out 10, {last} out 11, {last} out "when {kin} gets off at {coin}"
bed huddle 0730: {ward} full, {ward} two down, {hnick} asking for one more
ED boarding {nn}: longest {ptl} 41 h, she knows {first} the cleaner by name now
PACU to floor: {ptcomma}, {proc}, {dr}, EBL 150, uneventful, has {pos} teeth
OR board: {last} rm 1, {last} rm 2, {last}/{last} rm 3 (flip)
Time out: this is {ptname}, birth date {dob}, for {proc} by {dr}. Agreed? {first}? {first}? Agreed.
"{first}, count?" "Correct, {last}." "Then close, {wn}."
scrub is {first} til 3, then {first}; circ {last}; rep for the {gear}: {first} from {org}
anesthesia handoff {last} to {last} at {hr}; easy tube, Mac 3, grade 1
L&D board: 1 {last} 4/80/-2 2 {last} pushing 3 {first} bleeding, {dr} aware
Nursery: baby boy {last}, mom {first}, bili 11.2; baby girl {last}-{last}; twin A {last}
NICU: {first}'s 1 kg party is {day}!
baby {ptl} DOL 9, no name until {day} per custom, family calls him {first}
peds: {first} ate. write that big: {oneup} ATE.
picu rounds: mom of {first} at bedside, {first}'s bear is named {pet}, put it on the whiteboard
WHITEBOARD: Today is {wday}. Your nurse is {first}. Your aide is {first}. Your goal: sit up. Call {kin} at {ph}.
Psych rounds: {first} B. level 2, {first} T. level 1, {first} T. eloped to {shop}, returned
Mr {last}: 1:1 w/ {first}. Mr {last}: not speaking to Mr {last}.
team meeting {ward}: resident {ptf} "hitting", resident {first} "hit", plan separate at meals
rehab: {ptl} FIM up 6, goal home to {house}, five steps, {kin} will do the rail by {on}
attending of record changes from {last} to {last} on the {oddday}, change it in the computer {firstlow}
thanks to {first} who found the {test} from {year} at {hosp} in a box
M&M {mon}: case 2, {ptlf}, presented by {last}, "who ordered the {gen}?" "I did." "Thank you {wn}."
paper round list in trash has {ptlf} {mrn} {dob} on it!! whoever {initials} is
sign out sheet left in the cafeteria: {lf}/{lf}/{lf}, found by {first} (dietary)
pager {pager} is {wn} days, {wn} nights, nobody between 7 and 7:20
if {last} calls, he's at {ph}; if {last} calls, he isn't anywhere
family of {ptf} brought {fam} donuts, thank {kin}
{last} for {last} for {last}, coverage on coverage, ends {oddday}
{lastlow}: lasix. {lastlow}: more lasix. {lastlow}: why is he on lasix
hx {ptl}: {ws} the doctor, not {ws} the sign
Wells wasn't calculated for {last}; {last} isn't Wells anything, {last} is anxious
{dr} says Murphy's positive; {dr} shrugs; scan her
"Who's the primary?" "{wn}." "{wn} who?" "I thought you were {wn}."
student {first}'s first lumbar puncture, on {last}, champagne tap {on}
tele called: {ptl} in {room} 8 beats, then again at {clockx}; {first} at bedside, says he was brushing
on the board somebody drew {dr} as a turtle. it's good.
the lady in {nn} is {first}'s mother-in-law, {first} from pharmacy, be nice
Mom of {ptf}: "Are you the real doctor?" {first}: "I'm the {role}, I'm {wn}."
{oneup} NEEDS A RIDE, {oneup} NEEDS A COAT, {oneup} NEEDS SHOES SZ 11
placement: {snf} no, {snf} no, {snf} "who's {ptl}?", {snf} maybe {oddday}
"""

CALM = r"""
ok who've we got. two new, one old, the guy in twelve, and the guy's friend
{room}: day 4, {stat}, nothing to do. next door: everything to do.
Next is a sixty eight year old, {dx}, overnight he {event}
bed {nn} goes by her middle name. she'll correct you.
who's following the {labs}? the intern. where's the intern? clinic.
the senior's got the pager, the intern's got the phone, the student's got nothing and that's suspicious
So the student presents, the intern examines, and I'll drink my coffee
present like you're talking to the attending, not to your mom
He's medicine's, covered by nights, consult by everyone, and loved by none
GI says scope tomorrow; surgery says over my dead body; family says both
renal: HD MWF, missed one, K 6.9, peaked T's
"This is a delightful 88-year-old" - please stop writing delightful
Illness severity: watcher. {room}, code: full per {rel}
IPASS I: stable P: CAP, from SNF A: call w/ sputum S: if febrile cx & page resident
to do: [ ] CT [ ] CT read [ ] apologize to radiology
Report nights to days 0705: slept. {med} 0200. asked for the cat twice
rm {nn} {agex} {dx} A&Ox3 R 20g L 18g NPO p MN tx to rehab
15-2 walkie talkie, 15-3 total, 15-4 going home w/ son
got report from the outside hospital: she said he's "sweet", he threw a urinal at transport
Sitter for {room}: float til 11, then who? aide can't, she's 1:1 next door
night float says: one was a rock, one spiked, one left to smoke and came back with Wendy's
cross cover: called re constipation x4, re death x1, re nothing x0
Overnight: pt pulled {pos} NG, RN replaced, pt pulled it, RN quit trying
bed 1 wants Ativan, bed 2 wants a priest, bed 3 wants out AMA
bring the {rel} into rounds please, she's a nurse and she's been up since {clockx}
daughter wants a call at noon and not at five; she's in {stt}, different time zone
the family meeting moved to Thursday; palliative can make it
DC tomorrow: one to SNF, one home w/ VNA, one to jail
bed board: out 10, out 11, out "when my ride gets off"
bed huddle 0730: med-surg full, step-down two down, ED asking for one more
ED boarding {nn}: longest 41 h, she knows the cleaner by name now
PACU to floor: {proc}, EBL 150, uneventful, has {pos} teeth
OR board: lap chole rm 1, TKA rm 2, cysto/TURP rm 3 (flip)
Time out: right patient, right side, right procedure. Agreed? Anesthesia? Nursing? Agreed.
"Scrub, count?" "Correct, doctor." "Then close."
scrub is the traveler til 3, then the new grad; circ the float; rep for the {gear} in the hall
anesthesia handoff at {hr}; easy tube, Mac 3, grade 1
L&D board: 1 G1 4/80/-2 2 G2 pushing 3 bleeding, attending aware
Nursery: baby boy, bili 11.2; baby girl, LGA; twin A, SGA
NICU: 1 kg party!
DOL 9, no name until day 40 per custom, family calls him "little uncle"
peds: he ate. write that big: ATE.
picu rounds: mom at bedside, bear has a mask too
WHITEBOARD: Your nurse is ____. Your aide is ____. Your goal: sit up. Pain goal 3.
Psych rounds: level 2, level 1, eloped to the vending machines, returned
one 1:1. one q15. two not speaking to each other.
team meeting memory care: one resident "hitting", one resident "hit", plan separate at meals
rehab: FIM up 6, goal home, five steps, son will do the rail
attending of record changes on the first, change it in the computer
thanks to whoever found the {test} from {year} in a box
M&M: case 2, presented by the fellow, "who ordered the {gen}?" "I did."
paper round list goes in the shred bin!! not the trash
sign out sheet left in the cafeteria: nobody's, blank
pager is day team days, night team nights, nobody between 7 and 7:20
if cards calls, transfer; if ID calls, put them on hold, they like it
family brought Krispy Kreme, thank them
coverage for coverage for coverage, ends Monday
chf: lasix. cirrhosis: more lasix. gout: why is he on lasix
hx: Graves the disease, not graves the place
Wells 4.5, Geneva 6, PERC failed on age alone; she is anxious
Murphy's positive; McBurney negative; scan her
"Who's the primary?" "Medicine." "Which medicine?" "I thought you were medicine."
student's first lumbar puncture, champagne tap
tele called: {room} 8 beats, then again at {clockx}; at bedside, he was brushing
on the board somebody drew the attending as a turtle. it's good.
the lady in {nn} is somebody's mother-in-law in pharmacy, be nice
"Are you the real doctor?" "I'm the {role}."
ONE NEEDS A RIDE, ONE NEEDS A COAT, ONE NEEDS SHOES SZ 11
placement: no, no, "who?", maybe Tuesday
FAST HUGS BID: feeding yes, analgesia yes, sedation RASS 0, heparin yes
CAM-ICU neg, CPOT 2, Braden 14, Morse 65, Hester Davis what even is that
pressors: Levo 6, vaso .03, epi off; vent: PRVC 18/450/8/40
abx day 5 of 7 Zosyn, vanc off, MRSA nares neg
lines: R IJ day 6 (why), Foley day 6 (why), A-line day 2
Foley out by 6 am, void by noon, bladder scan, straight cath x1
GOC: full / DNR ok to intubate / comfort. tick one
trach: Shiley 6 cuffed; PEG: Bard 20 Fr; vac: KCI -125
wound: Santyl, Mepilex, turn q2, Envella bed
Wernicke's triad, none of three, gave thiamine anyway
Cushing's? no. Cushing's reflex? no. Cushing ulcer? closer
Sister Mary Joseph node, on the boards, never on a belly
Beck's triad minus one; echo says trivial
Hampton hump vs Westermark sign; radiology says "clinical correlation"
Apgars 7 and 9, Ballard 38, Dubowitz not done
Bishop 3, Cook balloon, Pit at 2, Cytotec held
Ranson 2, BISAP 1, Balthazar C, and hungry
Child C, MELD 31, Lille 0.6, Maddrey 72
Fisher 3, Hunt-Hess 2, nimodipine q4
Salter II, Gartland III, Weber B: one tree, three kids
Forrest IIa, clipped, Hpylori sent, PPI drip
Mallampati 4, LEMON bad, glidescope in room, ENT aware
Duke: 1 major, 2 minor; TEE when Cardiology likes us
Chief complaint "feels like Taco Tuesday"
fun fact rounds: Babinski sign was in a cartoon
Happy nurses week: one lanyard each
"""
