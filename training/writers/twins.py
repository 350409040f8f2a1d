"""Sentences that come twice: once with somebody's name, firm, place, day or number, once with a role, drug, device, score or rule in its place."""

NAMED = r"""
Has {first} been given yet?
Who started {last} on fluids?
We switched from {coin} to {coin} in {mon}.
Titrate per {dr}.
The patient responded well to {first}.
I have a question about {ws}.
Follow up with {wn} in two weeks.
Is {wn} safe in pregnancy? is what {first} asked me.
Please page {wn}.
Hold {wn} until I call.
{last} positive, {last} negative, repeat both.
Seen by {last}. Agreed with {last}.
After {feast} the numbers went up.
Bring the {last} forms to room {room}.
It was {last}, not {last}, that caused the delay.
Stop {first} at the door.
Add {first} to the list.
Her {first} is a nurse, her other {first} isn't.
{first}: normal. {first}: normal. {first}: pending.
What is {shop}?
What's {coin} like to work for?
Allergies: none. Employer: {coin}.
Religion: none. School: {school}.
Occupation: {job} ({org}).
Lives with: {kin}. Pets: {pet}.
Emergency: {kin}.
PCP: {last}
Attending: {last}; resident: {last}; student: {wn}
Ref: {code}
Ref. {code}, seq 2
Kit: {code}
Model: {dev}; serial: {ser}
Lot {lot}, exp {mon}
#{code}
no. {code}
number {code} please
it ends in {four}
it starts with {plateend}
Room {room}, MRN {mrn}
Room {mrn}? no that's the MRN
Score 14, chart {mrn}
BP 120/80, visit {stay}
See {code} for details.
Call {ph} for results.
Dial {ph}.
Fax to {ph}.
At {house} since {year}.
At {lane} and up.
Moved to {place}.
Transferred from {ward} to {ward}.
Went to {hnick}.
Sent to {hnick} for {proc}.
Came from {town} with {dx}.
Flew in from {world} with {dx}.
Born in {world}; came in {year}.
Grew up in {hood}, worked in {town}.
Worked {dur} at {org}.
Retired from {org}.
Laid off by {org} and then by {chain}.
Insurance through {org}.
Referred by {org}.
Paid by {org}.
Member of {church}.
Active at {church}.
Plays ball for {school}.
Trains at {shop}.
Bought it at {shop}.
Rides the {fleet}.
Drives a {veh}, {plate}.
Hit by a {veh}, {plate}.
VIN {vin}
Seen {on}.
Seen {oddday} and again {oddday}.
Due {on}.
Since {feast}.
Not since {mon}.
Born {dob}.
DOB {dob}, DOS {on}.
Aged {oldn}.
He's {oldn}. She's 88.
{old}, independent.
Turning {ninety} soon.
married at 19, widowed at 60, now {oldn}
Signed {first}
Signed, {initials}
- {first}
/{initials}/
({first})
[{whole}]
\"{first}\"
'{last}'
*{first}*
@{first} can you look
to {first}, from {first}
{first} > {first} > {first}
{first}+{first}
{first}/{first} please advise
re: {last}
fwd: {last}, {last}
RE: RE: {ptlf}
subject: {last} again
{last}!
{last}?
{last}...
oh. {last}.
i meant {onelow}
{onelow} did it
it's {onelow}'s turn
WHO IS {oneup}
ASK {oneup} ABOUT THE {test}
Tell {first} the {test} is back.
{poss} {test} is back.
Compare {poss} {test} with {poss}.
The {dx} runs in the {clan}.
{last} syndrome? No, {last} the patient.
Not the {epo} sign: the {last} family.
Is {last} a disease? No, a man with {dx}.
{epo}'s or {last}'s handwriting
Write to {org}, not to {ins}.
{ins} pays, {org} doesn't.
{agency} or Medicaid?
{law} or the ombudsman?
Which {first}: {fl} or {fl}?
Explain {test} to {kin}.
Explain {proc} to {kin}, who raised {ptf}.
Draft it for {one} to sign.
Have {one} sign it.
Leave {one} out of it.
No {one}, no visit.
Thank you {one}, thank you {one}.
Love, {first}
Best, {first} {last}
"""

CALM = r"""
Has {gen} been given yet?
Who started the drip on fluids? I mean who primed it?
We switched from {soft} to {soft} in Q2.
Titrate per protocol.
The patient responded well to {gen}.
I have a question about {epo} sign.
Follow up with {svc} in two weeks.
Is {gen} safe in pregnancy?
Please page the {role}.
Hold {gen} until I call.
{test} positive, {test} negative, repeat both.
Seen by the {role}. Agreed with the {role}.
After the update the numbers went up.
Bring the {form} forms to room {room}.
It was {gen}, not {gen}, that caused the delay.
Stop {gen} at the first rash.
Add {gen} to the list.
Her sister is a nurse, her other sister isn't.
{test}: normal. {test}: normal. {test}: pending.
What is {brand}?
What's {job} like as a job?
Allergies: none. Employer: self.
Religion: none. School: high school.
Occupation: {job} (retired).
Lives with: spouse. Pets: two cats.
Emergency: yes.
PCP: none
Attending: on call; resident: PGY2; student: MS3
Ref: 3.5-5.0
Ref. range 70-99, fasting
Kit: central line
Model: {dev}; serial: see label
Lot size 500, exp soon
#3
no. 2 pencil
number 4 please
it ends in -olol
it starts with pre-
Room {room}, bed 2
Room 410? no that's the printer
Score 14, grade 2
BP 120/80, visit 3 of 6
See 4.2.1 for details.
Call the lab for results.
Dial 9 to get out.
Fax to medical records.
At baseline since {year}.
At 75 mg and up.
Moved to hospice.
Transferred from ICU to step-down.
Went to CT.
Sent to the ED for {proc}.
Came from home with {dx}.
Flew in from {land} with {dx}.
Born in {land}; came in {year}.
Grew up on a farm, worked in a mine.
Worked {dur} as a {job}.
Retired {job}.
Laid off by text and then by letter.
Insurance through the marketplace.
Referred by self.
Paid by check.
Member of a choir.
Active at home.
Plays ball for fun.
Trains at home.
Bought it at a yard sale.
Rides the bus.
Drives a {veh}, {hue}.
Hit by a {veh}, 30 mph.
VIN unknown
Seen today.
Seen yesterday and again today.
Due tomorrow.
Since surgery.
Not since childhood.
Born at 39+2.
DOB blank, DOS blank.
Aged 71.
He's 86. She's 88.
{yng}, independent.
Turning q2h.
married at 19, widowed at 60, now 72
Signed electronically
Signed, see below
- nursing
/s/
(optional)
[REDACTED]
\"stat\"
'prn'
*urgent*
@here can you look
to front, from back
serum > plasma > whole blood
Na+K+
MD/PA please advise
re: coverage
fwd: lunch, fwd: fwd: lunch
RE: RE: downtime
subject: downtime again
stat!
really?
hmm...
oh. right.
i meant heparin
pharmacy did it
it's nights' turn
WHO IS ON CALL
ASK ABOUT THE {test}
Tell them the {test} is back.
The {test} is back.
Compare {test} with {test}.
The {dx} runs in families.
{epo} syndrome? No, {epo} sign.
Not the {epo} sign: the other one.
Is {epo} a disease? Yes, of the glands.
{epo}'s or {epo}'s, I can't read the handwriting
Write to {payer}, not to {ins}.
{ins} pays, {payer} doesn't.
Medicare or Medicaid?
lawyer or the ombudsman?
Which one: XR or SR?
Explain {test} to a patient.
Explain {proc} to a grandmother.
Draft it for the {role} to sign.
Have the {role} sign it.
Leave the {role} out of it.
No consent, no visit.
Thank you all, thank you both.
Love, a tired nurse
Best, the night team
"""
