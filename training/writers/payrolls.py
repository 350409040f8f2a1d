"""An occupational nurse, a disability examiner, a union steward, a parish secretary and a mother of four: who people work, learn, shop and pray with, and trades that are nobody's."""

NAMED = r"""
works at {org}, lifts all day
worked {org} 20 years then {org} 3 then nothing
{org}, night stock, back strain
Employer {org}, supervisor {first}, form due {oddday}
he's at {org} now? thought {org} let everybody go
laid off from {org} {mon}, stopped taking the pills {mon}
{org} wants a note, {org} always wants a note
retired {org} machinist
thirty-one years with {org} and a clock to show for it
exposed to solvents at {org}, see the sheet from {first}
{org} (his) and {org} (hers), two plans, birthday rule
coverage through {org} ends {oddday}
ergonomic eval at {org}, desk 4
{org} says no light duty, \"all or nothing\"
her boss at {org}, {one}, is on speakerphone
got hurt at {org}, clocked out, drove himself
CDL driver for {org}; DOT card till {mon}
does nails at {shop}, solvent smell, wheeze
cuts hair at {shop}, wrist
cook, {shop}, burn 4%
I run {shop}, I can't just close
own a little place, {shop}, no sick leave for owners
ate at {shop}, sick by ten
everyone at {shop} got it, even {first} behind the bar
shellfish at {shop} {oddday}
got the pills from {shop}, the ones in the gas station window
bought it at {shop} \"all natural\"
{chain} pharmacy? no, {chain} the warehouse
stocks shelves for {chain}
fell in {chain}, wet floor, they have video
{chain} gift card from the study
shift lead at {chainlow}, pregnant, needs a stool
worker at {coin}, RSI, both hands
{coin} reimburses the gym, form attached
{coin} engineer, sits 14 h
startup called {coin} wants our data
invoice from {coin} for the ramp
family business, {fam}, he's the son
{fam} did the roof; fell from it
apprentice w/ {fam}
{famlow} till she was 70
{law} sent a letter of representation
records request, {law}, $0.75 a page
attorney {last} of {law} on line 2
{law} subpoena, all imaging
settled through {law}, {mon}
{agency} case worker {first} knows
services: {agency} M/W/F, 2 h
meals from {agency}, too salty
{agency} closed her case {oddday}
referred by {agency}, {first}
volunteers at {agency}, 88 years young
{crew} brought her, run sheet missing
{crew} medic {first} says sugar was 31
transport by {crew} 20 min late
member of {org} local, dues paid, ask {first} about the fund
{org} bowling league, thumb
plays accordion for {org}
{org}'s picnic {oddday}: 30 cases
teaches at {school}, voice is gone
{school} nurse called, fever, pick up
third grader at {school}, lice again
freshman, {school}, first time away, panic
suspended from {school} for vaping
IEP at {school}: OT 30 min x 2
coach at {school}, {last}, pulled him after the hit
dorm at {school} has mumps
bus 12 to {school}, seizure on board
lunch lady at {school}; knees
{schoollow} sports form, sign here and here
substitute at {school} and {school}, so exposure is two lists
went to {school}? me too, class of '94
goes to {church}, sings alto
{church} does the rides
pastor {last} from {church} visits tues
her ladies at {church} know already
baptized {church} {full}
{church} food pantry, diabetic box
funeral at {church}, {oddday}, unit is sending flowers
prays with the men at {church} fridays
Jehovah's Witness, elder {first} of {church} has the card
ran the kitchen at {church}; grease burn
{myjob} is where I work, don't call there
My job ({myjob}) found out
missed {oddday} at {myjob}, need excuse
they cut my hours at {myjob}
got fired. {myjob}. {oddday}.
boss at {myjob} reads my mail
{orglow} again lol third one this week with a hand
was at {orglow} when it popped
deployed w/ unit out of {apo}
sponsor from {church} basement group, {first}
foster agency {agency}, worker {one}, licence {lic}
{org} drug screen, collected {oddday}, CCF {code}
{org} pre-employment, lifts 50, passes
vendor {org}, rep {first}, in room 3 for the tray
{org} recalled the lot he got, {lot}
distributor is {org}, ask for {one}
biller's {org}, not us
collections: {org}, {ph}
Dear {org}: our patient {ptl} needs a chair w/ arms
To whom at {org} it may concern
cc: HR, {org}
{org} / {org} / {org}: work history, most recent last
job 1 {org} job 2 {shop} job 3 drives people around
who insures {org}'s people?
{org} has a walk-in for staff
the contract with {org} ended so no more travelers
"""

CALM = r"""
works in a warehouse, lifts all day
worked steel 20 years then retail 3 then nothing
night stock, back strain
Employer ________, supervisor ________, form due in 15 days
is he at work now? thought they let everybody go
laid off, stopped taking the pills
work wants a note, work always wants a note
retired machinist
thirty-one years on the line and a clock to show for it
exposed to solvents, see section 8 of the SDS
two plans, his and hers, birthday rule
coverage through work ends at month end
ergonomic eval, desk height 28.5
no light duty, \"all or nothing\"
the boss is on speakerphone
got hurt, clocked out, drove himself
CDL driver; DOT card 24 months, 12 if BP > 140
does nails, solvent smell, wheeze
cuts hair, wrist
cook, burn 4%
I'm self-employed, I can't just close
no sick leave for owners
ate out, sick by ten
everyone at the table got it
shellfish, then hives
got the pills at a gas station
\"all natural\", \"doctor approved\", \"as seen on TV\"
pharmacy? no, warehouse
stocks shelves
fell, wet floor, they have video
gift card from the study, $25
shift lead, pregnant, needs a stool
RSI, both hands
gym reimbursement, form attached
engineer, sits 14 h
a startup wants our data: BAA first
invoice for the ramp: $1,200
family business, he's the son
roofer; fell from one
apprentice electrician
seamstress till she was 70
a law firm sent a letter of representation
records request, $0.75 a page, $6.50 flat if electronic
attorney on line 2
subpoena, all imaging
settled, no admission
the case worker knows
services: M/W/F, 2 h, S5130
home-delivered meals, too salty
closed her case, reopened it
self-referred
volunteers, 88 years young
EMS brought her, run sheet missing
medic says sugar was 31
transport 20 min late
union member, dues paid
bowling league, thumb
plays accordion
picnic: 30 cases, potato salad
teaches, voice is gone
school nurse called, fever, pick up
third grader, lice again
freshman, first time away, panic
suspended for vaping
IEP: OT 30 min x 2, section 504
coach pulled him after the hit
dorm has mumps
bus 12, seizure on board
lunch lady; knees
sports form, sign here and here
substitute at two schools, so exposure is two lists
pre-med? me too, before stats
sings alto
the church does the rides
a pastor visits tues
her ladies know already
baptized, confirmed, anointed: which is last rites?
food pantry, diabetic box
funeral leave 3 days, 5 for parent, spouse, child
prays five times, adjust the PT slots
Jehovah's Witness: albumin? factor VIII? cell saver?
ran a kitchen; grease burn
don't call me at work
My job found out
missed a shift, need excuse
they cut my hours
got fired.
boss reads my mail
again lol third one this week with a hand
was at the gym when it popped
deployed twice, burn pits
sponsor from the basement group
foster home, licence pending
drug screen, 5-panel, chain of custody step 4
pre-employment, lifts 50, passes
rep in room 3 for the tray
recalled lot: quarantine, count, return form
distributor is out, allocate 40%
billing's offshore, not us
collections: 120 days, 2 letters
Dear Employer: our patient needs a chair w/ arms
To whom it may concern
cc: HR
cashier / cook / cleaner: work history, most recent last
job 1 days job 2 nights job 3 drives people around
who insures gig workers?
walk-in for staff, 7 to 3
the contract ended so no more travelers
target INR 2-3, shell temp, delta gap 6, orange juice, gap year, chase dose, dove bar
CMS, OSHA, FDA, CDC, SSA, VA, IHS, NIOSH: who wants which form
Medicare, Medicaid, Aetna, Cigna, Humana, Tricare, Kaiser plan: copay table
Tylenol, Band-Aid, Kleenex, Q-tip, Vaseline: generic words please
WIC, SNAP, LIHEAP, SSDI, Section 8, Head Start, Meals on Wheels: which need income proof?
Pfizer vs Moderna vs Novavax: interval 8 wk?
Epic, Cerner, Meditech, athena: export to CCD
Weight Watchers points, Silver Sneakers, Couch to 5K: covered?
AA, NA, Al-Anon, SMART: 12 steps or 4 points
"""
