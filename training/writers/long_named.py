"""Texts of ten and more lines about somebody, in the registers of this set's writers."""

NAMED = r"""
NIGHT LOG, {hosp}
1900 got report from {first}. Census 6. {last} 1, {last} 2, 3 empty, {last} 4, hall bed {one}.
2010 {last} in 2 pulled IV. {first} restarted x2.
2145 ambulance from {place}: {me}, fell off a porch at {st}. {rel} {kin} with {obj}.
2230 CT tech {first} in from {town}. reads by tele-rad {last}.
0015 {ptf} asks for water and for {kin}. NPO. Swabs.
0200 quiet. {first} nodded off at desk.
0340 {dr} accepted at {hosp}; flight declined, weather; ground {crew} ETA 0500
0455 report to medic {last}. belongings: boots, wallet, $40, ring to {kin}
0610 {wn} from dietary asks who wants eggs
0700 report to {first} and {first}
%%
Hi Dr. {last},

I don't know if you remember me. I'm {ptfull}, I saw you at {clinic} in {mon} for the numbness. You said to write if it came back.

It came back {on}, while I was at work ({org}, I'm the {job}). First the fingers, then the lip. My coworker {first} thought that I was drunk. My {rel} {kin} drove me to {hosp}, where a young doctor, {first} something, did a scan and said it was clean.

I've had two more since, {on} and {on}, both in the mornings. I'm scared, to be honest. My aunt {one} had a stroke at 49 in {town}.

Can I come sooner than {on}? You can reach me at {ph} or {mymail}. {kin} can drive any day but {wkd}.

Hope this finds you well,
{ptf}
%%
CARE CONFERENCE {on}
Present: {cred}; {cred}; {first} (aide); {rel} {kinfull}; by phone {other} from {town}
Resident: {lf}, rm {room}, {ninety} y.o.
1. {kin} asks why {ptf} was left in bed until 11 on {on}. DON {last}: short two aides, {first} pulled to 3rd.
2. Weight 118, down 6. {ptf} likes ice cream, hates Ensure.
3. Roommate {one} shouts at night. Move to window bed in {ward} offered; {kin} will ask.
4. Eyeglasses lost again. {first} to check laundry. Replace at {org}.
5. Hospice? {kin} not ready. Chaplain {last} will visit.
6. Code status DNR signed {on} by Dr. {last}.
Next conf {on}, 2 pm.
%%
User: Summarize for my attending
Pt: {ptfull}, {dob}, MRN {mrn}
{on} - seen at {clinic} by {dr}: wt loss 18 lb. CXR RUL mass.
{on} - CT at {hosp}: 4.2 cm spiculated, 4R node
{on} - EBUS, {last}/{last}: adeno, EGFR L858R
{on} - MRI brain neg
Social: {job} x 30 y at {org}, then {org}. lives w/ {kin} at {st}, {town}. 45 pk-yr
Calls: {kin} {ph}, son {first} ({town}), dtr {first}
{on} TB: consensus osi, {last} (rad onc) to see
Assistant: Here is a summary for your attending. {mr} is a retired {job} with a new EGFR-mutated adenocarcinoma, stage IIIA, found after weight loss. {dr} made the first finding. Treatment is planned with osimertinib; {kin} is the contact.
User: shorter, and call her {ptf}
Assistant: {ptf}, stage IIIA EGFR+ adeno, osi planned, family aware.
%%
PHONE TREE (keep by desk)
{comma} - charge days - {ph}
{comma} - charge nights - {ph}
{last} - RT lead - pager {pager}
{first} in pharmacy {xt}
Dr {last} cell {ph} (not before 7)
Dr {last} cell {ph} (never)
House sup {one} {xt}
Chaplain {last} {ph}
{org} (O2) {ph}
Taxi {org} {ph}, ask for {first}
Interpreter {tongue}: {first} {ph}
updated {on} by {initials}
%%
I: Could you say your name for the tape?
R: {whole}.
I: And you've lived here how long?
R: In {place}? Since I was a girl. My father, {one}, came up from {world} to work for {org}.
I: When did you first notice the cough?
R: Oh, around {feast}. {kin} noticed, my {rel}. I said it's the dust.
I: Did you see someone?
R: {dr}, at {clinic}. She's gone now. Then that young fellow {last}.
I: What did he say?
R: He said, \"{ptf}, that's not dust.\" I'll never forget it. {on}.
I: How did you hear about the study?
R: {wn} at {church} put up a paper.
%%
Shift huddle {on}
Kudos: {first} for catching the heparin; {wn} for staying over; {last} family sent fruit
Falls: {last} (2), no injury
Lines: {last} PICC d 14, can it come out? {dr} to decide
Out: {first} til {on}; {one} maternity, baby {wn} born {on}!
New: {whole}, from {hosp}, precepted by {first}
Reminder: {ws} and {last} in 11 and 12, SAME last initial, use two identifiers
Education: mandatory by {on}, see {one}
Potluck {feast}: {first} chili, {first} plates, {first} nothing as usual
%%
INCIDENT REPORT
Date/time: {full} {hr}
Place: {ward}, hall by room {room}
Person involved: {ptcomma} (patient), {mrn}
Witnesses: {other}, RN; {first} (volunteer); visitor {other}, {ph}
What happened: {mr} walked out with IV pole to look for {pos} {rel} {kin}. Wheel caught. Went down on L hip. {first} heard it. {last} and {last} log-rolled.
Injury: 2 cm lac L elbow, hip xr neg read by {dr}
Told: {dr} {hr}, {kin} {hr} by phone, supervisor {last}
Sitter {wn} had been sent to 5E at {hr} by staffing ({one})
Signed {initials}
%%
Dear Claims Department,
Re: {ptfull}, ID {plan}, Group {grp}, Claim {claim}
I write as the treating therapist to appeal your denial of {on}. {mr} began with me on {on} after referral from {dr} of {clinic}. {ptf} had missed {num} days at {org} and had been found by {pos} {rel}, {kin}, in the garage.
Since then we have met weekly. {ptf} has gone back to work half days, has joined the choir at {church}, and sleeps six hours.
To stop now would undo this. Your reviewer, Dr. {last}, did not call me. My number is {ph}.
Sincerely,
{cred}
{st}, {town}
cc: {ptname}; {law}
%%
== PASTE FROM TEAMS ==
{first}: anyone have {last}'s chart open? it's locked
{first}: me sorry. out now
{one}: while ur in there, he needs a PT eval, {dr} said
{first}: ordered. also his wife {kin} is in the lobby w/ the dog
{first}: not the dog again
{one}: the dog's name is fine the dog can stay, {wn} said so
{first}: who's {wn}
{one}: new manager lol. started {on}
{first}: k. {last} is going to {snf} {on}, transport {org} at 3
{first}: hope he likes it there
%%
Anamnesis (student, first try)
The patient, {mr}, {yng}, comes from {town} and is accompanied by {pos} {rel} {kin}. {sub} is a {job} with {org}. The complaint began on {on} after a meal at {org}.
Past history: appendectomy at {hosp}, year unknown, surgeon {last}. Asthma as a child, treated by old Dr. {last}.
Family: father {one} d. of MI at 60, mother {one} alive, sister {one} has Crohn's.
Social: lives on {lane}. Two cats.
Allergies: penicillin (rash).
Examined with my partner {first}, under supervision of {dr}, on {on}.
Impression: biliary colic. Murphy negative. To discuss with {last}.
%%
TRANSFER CENTER RECORDING, {on}
Hi this is {first} at the transfer center, I have {dr} from {hosp} on the line for cardiology.
Yeah hi it's {last}. I've got {whole}, {sayold}, NSTEMI, troponin nine.
Date of birth?
{dobs}.
Is that the {last} who was here in {mon}? With the stents?
Same one. {rel} {kin} says {dr} did them.
Okay. Bed's in {ward}. Nurse will be {first}. Call report to {sayph}.
Got it. Crew's {crew}. {first}, are you still there?
I'm here. Case {case}.
"""
