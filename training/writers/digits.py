"""A registrar, a claims clerk, a pharmacy technician, a locum and a records room: numbers of people, and numbers of nothing."""

NAMED = r"""
chart {mrn} is checked out to nobody and yet it isn't on the shelf
{mrn} - that's the one, pull it please
who's {mrn}??
The band reads {mrn}. The screen reads {mrn}. Same face.
for the tall gentleman by the window, mrn is {mrn}, he gave it by heart
two charts, one woman: {mrn} from the old system and {mrn} since the merge
MR# {mrn}, acct# {acct}, no plan on file
Medical record no.: {mrn}\nEncounter: {stay}\nGuarantor acct: {acct}
unit number {mrn} (yes, we still call it that here)
hospital number {mrn}, NHS pending, from {world} originally
{mrn}/{stay}/{spec} is the whole trail for the lost biopsy
I typed {mrn} and got somebody's grandfather
merge {mrn} into {mrn}, keep the allergy list of the second
pls unlock {stay}, I closed it before the addendum
encounter {stay} was billed as observation and {stay} as inpatient. same night!
CSN {stay} won't drop a charge, work queue 4410
visit no. {stay}; he left before triage
HAR {stay} has 3 hold codes and a DRG of 470
FIN: {acct}. LOS 3. Nobody signed the H&P.
{acct} paid twice, refund check bounced back from {town}
acct ending {four} goes to collections unless somebody calls
balance on {acct} is $88.13, she sends a dollar a week, God bless
Statement {acct}: 4 visits, 1 no-show, 0 payments
invoice {ord} went to the dead husband again
Which account, {acct} or {acct}? The letter quotes both
member {plan}, group {grp}, card is so worn I'm guessing the 8
subscriber ID {plan} belongs to the dad, dependents are 02 and 03
ID on the card = {plan}; ID on the portal = {plan}; the plan says neither exists
new year new card: {plan}. Old one {plan} termed
policy {plan} lapsed between the consult and the cut
Grp {grp} carve-out for PT, 20 visits, used 19
RxBIN 610014, PCN MEDDPRIME, Rx grp {grp}, cardholder {plan}
her Medicare number is {plan}, red white and blue card, laminated by the grandson
Medicaid {plan}, spend-down met on {on}
medicaid id {plan} active but wrong county on it
HICN is old, use MBI {plan}
{planlow} says the lady at the desk, no dashes
VA file {plan}, 70 percent, hearing and knees
claim {claim} denied CO-50, appeal due {on}
where did {claim} go? ICN shows paid, bank shows nothing
The claim number (I have it on my hand in pen) is {claim}
Corrected claim, frequency code 7, original ref {claim}
reopen {claim} with modifier 59 on line 3
work comp claim {claim}; adjuster {first}, {ph}; employer {org}
peer to peer for {claim} at 3:40, 5 minutes, no hold music please
auth {code} good for 6 visits thru {on}
precert ref {code}, gave by rep {first}, call lasted 51 minutes
Ref# {code}. Ref# {code}. Ref# {code}. Three calls, three answers.
pa approved!! {code}
referral {code} expired while he was in {land}
confirmation {code}, fax it with the MRI
tracking {code} says delivered to {town}, we're not in {town}
trip {code}: wheelchair van, pickup 5:15, dialysis
DL {lic} scanned, photo doesn't look like {obj} anymore
driver's license {lic} ({stt}) and a library card, that's all the ID there was
license number on the application is {lic}, on the wallet card {lic}
State ID {lic}, exp {on}
RN license {lic} verified {on}; compact state
{dr}, DEA {npi}, NPI {npi}, which one goes on the blue pad
NPI {npi} comes back as a chiropractor in {place}
rendering {npi} billing {npi} - swapped again on all 14 lines
DEA {npi} sched II-V, renewed
supervising md's number: {npi}
pharmacy NCPDP {code}, ask for {first}
Rx {ord} ready, Rx {ord} too soon, Rx {ord} prescriber hasn't answered
rx number? {ord}. refills? zero. days left? also zero
{ord} was filled for the neighbor by mistake, same initials
order {ord} placed under the wrong twin
PO {ord} / pt {lf} / hip implant consigned
requisition {ord}, stat, hand carried by {wn}
passport {passp} was all he carried
Passport no. {passp}, {land}, visa B2, self-pay deposit $4,000
alien number {code}; interpreter for {tongue}
seaman's book {code} and passport {passp}, ship's agent {first} pays
employee {badge} stuck herself at 0340
badge no {badge} opened the narc room 7 times
staff id {badge} - wrong photo, right person
Emp# {badge}, dept 6120, PTO 41.5 h, wants {feast} off
{badge} clocked out from two sites at once
needlestick: source {mrn}, exposed {badge}, drawn within the hour
student ID {badge} from {school}, MMR x2 on file
inmate {badge} from {jail}, two officers, leg irons
soldier's id {plan}, last unit at {apo}
handicap placard {code} exp {mon}
locker {badge} still has {first}'s clogs
library card {code}, loyalty card {code}, no insurance card
loyalty # {code} at {pharm} pulls up the whole fill history
donor {subj}, unit {code}, crossmatched for {last}
blood unit {code} hung 0210 w/ 2nd check {initials}
bag number {code}; antibody screen neg; verified by {wn}
organ donor ID {subj}: kidney left to {hosp}, right to {hosp}
tag {code} on the valuables envelope: 1 ring, 1 watch, $62
morgue tag {code}, released to {last} {on}
death certificate {code} lists the wrong {rel}
birth certificate {code} from {county}, mom's maiden name {last}
last 4 {ssn4}, zip {zip}, that's how he proves it's him
social? {ssn}. no wait. {ssn}
ends in {ssn4}
SSN {ssn} // DOB {dob} // name illegible
"""

CALM = r"""
chart 4 of 6 is checked out to nobody and yet it isn't on the shelf
CPT 99214 - that's the one, use it please
what's 45378??
The band is yellow. The screen is blank. Same fault.
for a tall patient by the window, no MRN until registration is back up
two charts, one policy: paper until 2014 and electronic since the merge
MR# ______, acct# ______, no plan on file
Medical record no.: [MRN]\nEncounter: [CSN]\nGuarantor acct: [ACCOUNT]
unit 4 West (yes, we still call it that here)
hospital number: redacted, accession: redacted, DOB: redacted
label/requisition/bag is the whole trail for any lost biopsy
I typed 250.00 and got a code that was retired in 2015
merge table 2 into table 3, keep the footnotes of the second
pls unlock the template, I closed it before the addendum
an encounter billed as observation and one as inpatient, same night: condition code 44?
the charge won't drop, work queue 4410, rule 27, edit 118
visit 3 of 6; discharge goal: 12 stairs
DRG 470 has 3 hold codes and a GMLOS of 1.9
LOS 3. GMLOS 2.1. CMI 1.46. Nobody signed the policy.
rev code 0636 paid twice under fee schedule 2024-B
accounts ending in 00 go to bucket A, all else to bucket B
a balance of $88.13 at a dollar a week takes 89 weeks
Statement cycle: 30, 60, 90, 120 days; 4 letters, 1 call
invoice template: Qty, Unit, Price, Tax 8.25%
Which code, 20610 or 20611? The op report supports both
member ID goes in 1a, group in 11, the card's 800 line in nothing
dependents are 01 spouse, 02 and up for the children
box 1a = blank; box 11 = NONE; box 13 = SOF
new year new formulary: tier 3. Old one tier 2
a policy may lapse between the consult and the cut. who pays?
PT carve-out, 20 visits, used 19, so 1 is left
RxBIN and PCN are the payer's, not the patient's: 610014, MEDDPRIME
which digits of a Medicare number are letters? positions 2, 5, 8 and 9
Medicaid spend-down met when bills > $412 per 6 months
Medicaid category 14, program 07, aid code 3N
HICN is old, use the MBI, eleven characters, no S L O I B Z
no dashes, no spaces, caps only, pad with zeros on the left
70 percent, hearing and knees, plus 30: combined 80
denial CO-50, appeal window 180 days
claim adjustment 45, remark N130, group PR
The code (I have it on my hand in pen) is G0439
Corrected claim is frequency code 7, void is 8, original is 1
line 3 needs modifier 59 or XS, line 4 needs RT
work comp first report: who, what, where, form 19
peer to peer at 3:40, 5 minutes, no hold music please
6 visits authorized, 4 used, 2 left, 97110 x2 units
hold lasted 51 minutes, 3 transfers, zero answers
Step 1. Step 2. Step 3. Three calls, three answers.
pa approved!! tier 2, $40
referrals expire after 90 days at our place, 60 at theirs
confirmation page 2 of 2, fax it with the MRI
tracking board says 14 waiting, 3 boarding, 0 beds
trip tier 2: wheelchair van, 15-mile limit, 24 h notice
Section 504, Section 1557, Title VI: which is on the poster?
two forms of ID: one with a photo, or any two from list B
45 CFR 164.512(e)(1)(ii) - or is it (f)(2)?
License class C, endorsement M, restriction 01 (corrective lenses)
RN license lookup is free; compact states: 41
Schedule II on the blue pad, III-V on the white, no refills on C-II
an NPI has 10 digits and a Luhn check with 80840 in front
rendering goes in 24J and billing in 33a - swapped again on all 14 lines
DEA form 222 vs CSOS vs form 106
taxonomy 207R00000X is internal medicine, 363L00000X an NP
NCPDP reject 75, 76, 79: PA, limit, too soon
Rx ready, Rx too soon, Rx waiting: 3 bins, 3 colors
refills? zero. days left? also zero. policy? 72 h emergency supply
30 tabs were filled for 90, same NDC
order set 12-B v4 placed under the wrong protocol
REF 6570-0-436, hip liner, consigned x2
stat, hand carried, 15 min, ice slurry, green top
passport to wellness: 4 stamps = $50 off the premium
Self-pay deposit $4,000, refundable less 2.9%
form I-693, edition in the lower left corner, sealed envelope
panel 6 physical: vision, color, audiogram, 2 TB steps
needle gauge 25 at 0340, gauge 18 at 0410
door 7 opened the alarm 7 times
photo right, mask wrong: fit test again, 8 steps, 1860S
dept 6120, cost center 4410, PTO accrual 0.0462/h
clock in up to 7 min early, rounds to the quarter hour
needlestick: source tested, exposed tested, drawn within the hour
MMR x2, varicella x2, Tdap x1, TB x2-step: student checklist
leg irons off for MRI, two officers at the door, plastic cuffs
0311, 68W, 4N0X1, HM: which of these are medics?
placard form: permanent blue, temporary red, 6 months
lockers 1-40 have clogs; 41-80 have coats
loyalty points expire: 1,000 = $1
fill history shows 3 tiers, 2 prior auths, 1 override
O neg x2, crossmatch 45 min, emergency release form 7
unit hung, 2nd check, 15 min vitals, done within 4 h
antibody screen neg; DAT neg; AHG 0; W18 0
KDPI 34%, cold time 11 h, left kidney 2 arteries
valuables envelope: 1 ring, yellow metal; 1 watch, no brand; $62
release form 12-C before the funeral home comes
death certificate: line a, due to b, due to c, part II
birth certificate worksheet Q14, Q15, Q29a, Q51
last 4, zip, and that's how anyone proves it's them?
social? not collected. no wait. XXX-XX-XXXX
ends in .99 if discontinued, .97 if clearance
SSN ___-__-____ // DOB __/__/____ // name illegible
"""
