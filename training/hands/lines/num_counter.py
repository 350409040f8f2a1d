"""Registrars, schedulers and record-room clerks typing at the window: chart numbers under odd labels or under none, and the counts, codes and form numbers beside them."""

NAMED = r"""
two charts for the same lady, {mrn} and {MEDICAL_RECORD_NUMBER:{zip}{nn}}, which survives the merge
merge the 7-digit into the 8-digit: {MEDICAL_RECORD_NUMBER:3{zip}{nn}} -> {MEDICAL_RECORD_NUMBER:0{zip}{nn}}, keep allergies from both
her old unit no. from the paper days was {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}, microfilm drawer 12
terminal digit filing so look under {MEDICAL_RECORD_NUMBER:<14|52|87>} then {MEDICAL_RECORD_NUMBER:<33|60|09>} then {MEDICAL_RECORD_NUMBER:{four}}
HIM needs the jacket for {MEDICAL_RECORD_NUMBER:{nn} {nn} {nn}} pulled by 3, vol 2 of 4
armband printed {MEDICAL_RECORD_NUMBER:{zip}{four}} but the face sheet says {MEDICAL_RECORD_NUMBER:{zip}{four}}?? 2 digits swapped
CSN {UNIQUE_ID:{zip}{four}} is the one with the copay, not CSN {UNIQUE_ID:{zip}{four}}
har {UNIQUE_ID:{four}{zip}} should be bundled under guarantor {UNIQUE_ID:{zip}{nn}}
EMPI shows {UNIQUE_ID:E{zip}{nn}} linked to 3 facilities, score 41.2
MPI dup queue: {MEDICAL_RECORD_NUMBER:{zip}{nn}} / {MEDICAL_RECORD_NUMBER:{zip}{nn}}  weight 28.4  ssn4 match {ssn4}
quick reg'd as {MEDICAL_RECORD_NUMBER:U{zip}}, unknown male, trauma alias later merged
pt {MEDICAL_RECORD_NUMBER:{zip}} no ID on {pos}, no phone, just the 12 dollars
Chart: {MEDICAL_RECORD_NUMBER:B{four}}. Recall: 6 mo. Balance: {price}.
dental chart {MEDICAL_RECORD_NUMBER:{four}.<1|2|3>} is the family one, .1 is dad .2 is the girl
FIN ending {UNIQUE_ID:{four}} still open from the 3 day stay, can you close
Enc# {stay} was made by kiosk 4, no copay taken
acct type O, fc 14, acct {UNIQUE_ID:V{zip}{four}}, location 2WOP
v number {UNIQUE_ID:V000{zip}{nn}} needs a new fin class, was selfpay now mcd pending
medrec {MEDICAL_RECORD_NUMBER:M000{zip}} acct {UNIQUE_ID:V0{zip}{nn}} unit 3E bed 14-2
his number here is {MEDICAL_RECORD_NUMBER:{zip}{nn}} and his number across the street is {MEDICAL_RECORD_NUMBER:H{four}{nn}}
what's {pos} number? {MEDICAL_RECORD_NUMBER:{zip}{nn}}. no the other hospital. {MEDICAL_RECORD_NUMBER:{four}-{nn}}
pls look at {MEDICAL_RECORD_NUMBER:{zip}{nn}}, the bmi is 412 which is a typo
{MEDICAL_RECORD_NUMBER:{zip}{nn}} bmi 41.2 wt 118
scan these to {MEDICAL_RECORD_NUMBER:{zip}{nn}} under doc type 41, 6 pages
faxed 12 pages on {MEDICAL_RECORD_NUMBER:{four}{nn}} to {ph} at 1412
ROI log no. {UNIQUE_ID:{nn}-{four}} invoice {UNIQUE_ID:{zip}} 44 pages @ 0.75
records request #{UNIQUE_ID:RR{four}} from {law}, 3rd notice, they want 2016 to 2019
subpoena {UNIQUE_ID:{nn}-CV-{four}} lists the chart as {MEDICAL_RECORD_NUMBER:{four}{nn}}, ours is {MEDICAL_RECORD_NUMBER:00{four}{nn}}
old chart stamped {MEDICAL_RECORD_NUMBER:{four}-B}, the B is for baby
baby boy A chart {MEDICAL_RECORD_NUMBER:{zip}{nn}}, baby boy B next number, mom {MEDICAL_RECORD_NUMBER:{zip}{nn}}, 34w2d, 1980 g
hosp no {MEDICAL_RECORD_NUMBER:{zip}}/{nn} from the ship's clinic
her medical card is number {MEDICAL_RECORD_NUMBER:{nn}{four}} at the student health, it's on a sticker
at IHS they go by {MEDICAL_RECORD_NUMBER:{four}} and just call that out in the lobby, now serving window 2
WIC folder {UNIQUE_ID:{four}{zip}}, household {UNIQUE_ID:{zip}}, pickup clinic 07
inmate no. {UNIQUE_ID:{four}{nn}}, booking {UNIQUE_ID:{nn}-{zip}}, sick call slip 3
A number {UNIQUE_ID:A{four} {nn}{nn}}, camp clinic chart {MEDICAL_RECORD_NUMBER:{four}}, TB screen neg
shelter bed list says client {UNIQUE_ID:HM{zip}}, vi-spdat 11, bed B14
HMIS {UNIQUE_ID:{zip}{nn}}: exit code 24
Kiosk error "ID not found" for {UNIQUE_ID:{zip}{four}}, typed 3 times, 3 windows
token {UNIQUE_ID:<A|B|C>{nn}{nn}} is the walk in with the eye, 4 ahead
Please re-print labels x6 for {MEDICAL_RECORD_NUMBER:{zip}{nn}}, printer PRT-3W-02, tray 2
bracelet barcode scans as {MEDICAL_RECORD_NUMBER:*{zip}{nn}*}, with the stars
barcode {MEDICAL_RECORD_NUMBER:%{zip}{nn}%} plus check digit 7
wrong pt wrong chart: 12 lead from {MEDICAL_RECORD_NUMBER:{zip}{nn}} filed in {MEDICAL_RECORD_NUMBER:{zip}{nn}}
for the {MEDICAL_RECORD_NUMBER:{four}{nn}} lady, do I need the ABN or no
is {MEDICAL_RECORD_NUMBER:{zip}{nn}} the same person as {MEDICAL_RECORD_NUMBER:{zip}{nn}}, same dob {dobs}, diff sex
XEROX cover: To: HIM / Fm: 3W / Re: {MEDICAL_RECORD_NUMBER:{zip}-<1|2>} / Pgs: 14
pre-reg list: {MEDICAL_RECORD_NUMBER:{zip}{nn}} 0700 colo, {MEDICAL_RECORD_NUMBER:{zip}{nn}} 0730 egd, {MEDICAL_RECORD_NUMBER:{zip}{nn}} 0815 colo
room 4 = {MEDICAL_RECORD_NUMBER:{zip}{nn}}, room 5 = {MEDICAL_RECORD_NUMBER:{zip}{nn}}, room 6 = empty, room 7 = dirty
"the number you have is for the 2014 system, new is {MEDICAL_RECORD_NUMBER:1{zip}{nn}}" - HIM
legacy ID {MEDICAL_RECORD_NUMBER:LEG{zip}} converted at go live {on}, no images
NextGen person nbr {MEDICAL_RECORD_NUMBER:{zip}{nn}} enc {UNIQUE_ID:{zip}{four}} template 88
athena pt id {MEDICAL_RECORD_NUMBER:{zip}} appt {UNIQUE_ID:{zip}{nn}} type 62 dept 4
eCW acct no {MEDICAL_RECORD_NUMBER:{zip}} shows inactive flag 2
VistA DFN {MEDICAL_RECORD_NUMBER:{zip}} ien 412 file 9000010.23
OpenMRS id {MEDICAL_RECORD_NUMBER:{nn}{four}-<3|8>} (last digit is the check)
the vet clinic across the hall also uses {UNIQUE_ID:{zip}} style numbers, that one's the dog
patients called by number in our lobby: {UNIQUE_ID:{nn}{nn}}, window 1
confirm #{UNIQUE_ID:{four}{nn}} for the 7:45 mri, arrive 7:15, no metal
Confirmation <code|number|#>: {UNIQUE_ID:<Q|T|W>{nn}<K|X|R>{nn}}
the reservation for the sleep room is {UNIQUE_ID:SL{four}} , bed 3, cpap 10
waitlist position 14, waitlist id {UNIQUE_ID:WL{zip}}
Ref'd by {npi}, referral no. {UNIQUE_ID:{zip}R}, 3 visits, used 1
transfer center call {UNIQUE_ID:TC{nn}-{four}} accepted for bed 4, eta 40
case mgmt ticket {UNIQUE_ID:{zip}} pt {MEDICAL_RECORD_NUMBER:{zip}{nn}} auth days 3 of 5
guarantor {UNIQUE_ID:G{zip}} owes {price}, plan 40/mo, missed 2
card on file ends {UNIQUE_ID:{four}} exp {DATE:0<4|7|9>/2<7|8>} declined code 51
drivers lic {lic} exp 2027, class C scanned both sides
matricula {UNIQUE_ID:{zip}{nn}} accepted as photo id per policy 3.4
passport no. {passp}, issued by Peru, no us id, i put it in the alt id field
school id {UNIQUE_ID:{zip}} is all the kid had, 15 yo
state id says {UNIQUE_ID:{nn}{four}{nn}} but the scan is upside down
AKA search by phone gave 4 hits, by {ssn4} gave 1
the tag on the cot says {MEDICAL_RECORD_NUMBER:{zip}} and 2 lb 14 oz
NICU labels: {MEDICAL_RECORD_NUMBER:{zip}{nn}}-A and {MEDICAL_RECORD_NUMBER:{zip}{nn}}-B
morgue tag {UNIQUE_ID:{nn}-{nn}}, release to {fam}, form 41 signed
death cert state file {UNIQUE_ID:{four}-{zip}} , i need 6 copies at 12 each
birth worksheet no {UNIQUE_ID:{zip}}, cert # {UNIQUE_ID:1{nn}-{four}-{zip}}
Vital: 98.2 74 16 120/70. Chart: {MEDICAL_RECORD_NUMBER:{zip}}. Room: 3. Copay: 25.
{MEDICAL_RECORD_NUMBER:{zip}{nn}}|F|44|ENG|OBS|2E|1402
{MEDICAL_RECORD_NUMBER:{zip}{nn}},{MEDICAL_RECORD_NUMBER:{zip}{nn}},{MEDICAL_RECORD_NUMBER:{zip}{nn}} - all three no shows today
<un-merge|unmerge|split> {MEDICAL_RECORD_NUMBER:{zip}{nn}}: father and son, same name, dob {dob} vs {dobs}
I fat fingered a {nn} and opened {MEDICAL_RECORD_NUMBER:{zip}{nn}} instead of {MEDICAL_RECORD_NUMBER:{zip}{nn}}, do I report that?
break the glass on {MEDICAL_RECORD_NUMBER:{zip}{nn}} reason 4 'billing', my id {user}
VIP alias, real chart is {MEDICAL_RECORD_NUMBER:{zip}{nn}}, alias chart {MEDICAL_RECORD_NUMBER:9{four}{nn}}
copay 40, coins 20, {MEDICAL_RECORD_NUMBER:{four}{nn}}, pd 20, bal 20
MR {MEDICAL_RECORD_NUMBER:{nn}.{nn}.{nn}} <needs|wants> a new pcp, panel {badge}
X-ray jacket no. {MEDICAL_RECORD_NUMBER:{nn}-{four}}, 11 films, 2 loose, ret'd none
Jacket {MEDICAL_RECORD_NUMBER:X{four}} out to {tit} since {on}
the clinic card (pink, punched): {MEDICAL_RECORD_NUMBER:{nn}{nn}}, next visit {full}
Patient # (for office use) {MEDICAL_RECORD_NUMBER:{zip}}
Office use only: {MEDICAL_RECORD_NUMBER:{four}} / {UNIQUE_ID:{nn}{nn}} / 3 / 2B / ok
PtNo={MEDICAL_RECORD_NUMBER:{zip}};Loc=3;Prov=12;Dur=20
can u put {MEDICAL_RECORD_NUMBER:{zip}{nn}} on for 20 min w np thurs
cxl {MEDICAL_RECORD_NUMBER:{zip}{nn}} 0940, r/s in 2 wks, reason 3
reason for dup: hyphen. {MEDICAL_RECORD_NUMBER:{zip}{nn}} has it and {MEDICAL_RECORD_NUMBER:{zip}{nn}} doesnt
list sorted by last 4 of chart: {MEDICAL_RECORD_NUMBER:{four}}, {MEDICAL_RECORD_NUMBER:{four}}, {MEDICAL_RECORD_NUMBER:{four}}
read me back the last three please. {MEDICAL_RECORD_NUMBER:<four one two|seven seven zero|nine oh three>}. thank you
it starts with {MEDICAL_RECORD_NUMBER:double zero} then {saymrn}
chart number is uh {saymrn} i think theres a letter b at the end
MRN like the phone number but shorter: {MEDICAL_RECORD_NUMBER:{nn}-{four}}
DO NOT USE {MEDICAL_RECORD_NUMBER:{zip}{nn}} *** USE {MEDICAL_RECORD_NUMBER:{zip}{nn}} *** NAME ALERT
NAME ALERT x2 on 4W: {MEDICAL_RECORD_NUMBER:{zip}{nn}} in 12, {MEDICAL_RECORD_NUMBER:{zip}{nn}} in 14
"""

CALM = r"""
two forms for the same thing, 1500 and UB-04, which one survives the audit
move the 7-digit format into the 8-digit format: pad with 0, keep sort order from both
our old unit numbers from the paper days had 6 digits, microfilm drawer 12
terminal digit filing so look under the last 2 then the middle 2 then the first 2
HIM needs the procedure for 2-volume jackets by 3, section 2 of 4
armband printer prints at 203 dpi but the face sheet says 300?? 2 settings swapped
CPT 99203 is the one with the copay, not CPT 99024
rev code 0250 should be bundled under 0636
EMPI shows 3.2% overlap across 3 facilities, score 41.2
MPI dup queue: 1204 / 1190 / 1312 per month, weight 28.4, ssn4 match off
quick reg is step 4, unknown male, trauma alias later merged
pts with no ID on them, no phone, just the 12 dollars
Chart: Fig 4. Recall: 0.86. Balance: 50/50.
dental chart uses tooth 14.1 for the palatal root, .2 is the mesial
form ending in -B still open from the 3 day stay rule, can you close
Enc type 101 was made by kiosk 4, no copay taken
acct type O, fc 14, svc 320, location 2WOP
v code V72.31 needs a new dx, was icd9 now Z01.419
unit 3E has 28 beds, acct class I, bed 14-2 is blocked
the number for our floor is 3 and the number across the street is 4
what's the cutoff? 7.0. no the other lab. 6.5
pls look at row 14120, the bmi is 412 which is a typo
14120 rows bmi 41.2 mean wt 118
scan these under doc type 41, 6 pages
faxed 12 pages of form 3008 at 1412
ROI fee schedule: 44 pages @ 0.75 , flat 6.50
records request template, 3rd notice, they want 2016 to 2019
subpoena vs court order lists 45 CFR 164.512(e), ours is 164.508
old stamp set 1140-B, the B is for blue
baby scale reads 1980 g, tape reads 44 cm, 34w2d tables
hosp beds 412/28 from the survey
at our student health you take a paper number, it's on a sticker
at the county they go by ticket color and just call that out in the lobby, now serving window 2
WIC package 07, household of 5, pickup clinic on Tuesdays
inmate count 1412, booking 38 a day, sick call slip costs 3
TB screen neg at 48-72 h, camp clinic form 4, A number field may stay blank
shelter bed list has 60 rows, vi-spdat 11, bed B14 broken
HMIS data element 3.917: exit code 24
Kiosk error E-1404 "ID not found", typed 3 times, 3 windows
ticket system prints A00 to C99, 4 ahead on average
Please re-print labels x6, printer PRT-3W-02, tray 2
barcode symbology scans as Code 128 subset C, with the stars it is Code 39
barcode Code 39 plus check digit mod 43
wrong lead wrong limb: 12 lead with RA/LA reversal filed as normal
for the 65+ with Medicare, do I need the ABN or no
is G0439 the same as 99397, same age band, diff payer
XEROX cover: To: HIM / Fm: 3W / Re: downtime form 41-2 / Pgs: 14
slot list: 0700 colo, 0730 egd, 0815 colo, 0900 open
room 4 = clean, room 5 = dirty, room 6 = empty, room 7 = iso
"the codebook you have is for the 2014 system, new is version 11" - HIM
legacy tables converted at go live, 412 GB, no images
NextGen error nbr 10412 template 88 build 5.9.2
athena appt type 62 dept 4 duration 20 max 3
eCW version 11.52 shows inactive flag 2
VistA file 9000010.23 ien 412 global ^AUPNVSIT
OpenMRS id check digit is Luhn mod 30 (last digit is the check)
the vet clinic across the hall also uses 5 digit codes, 90471 is the vaccine admin
patients called by color in our lobby: green, window 1
step 4 for the 7:45 mri slot, arrive 7:15, no metal
Confirmation <test|assay|rule>: CPT 80307, cutoff 50 ng/mL
the setting for the sleep room is SL-3 , bed 3, cpap 10
waitlist position 14 means about 40 min
Ref. range 3.5-5.1, referral rule 4b, 3 visits, used 1
transfer center form TC-14 accepted for bed 4, eta 40
case mgmt metric 1402 obs hours, auth days 3 of 5
guarantor rule: plan 40/mo under 500, missed 2 = collections
declined code 51 means insufficient funds, 05 do not honor, 14 bad number
drivers lic class C vs B, 26,001 lb rule
photo id accepted per policy 3.4, exceptions 3.4.1
field 41 is the alt id, field 42 is the issuing country
school forms: CH-205 is all the kid needs, 15 yo
state form says 3871B but the scan is upside down
search by phone gives 4 hits on average, by name gives 212
the tag on the cot says 2 lb 14 oz and 15 in
NICU levels: III-A and III-B
morgue temp 38-40 F, form 41 signed, 12 spaces
death cert part I line a to d, i need 6 copies at 12 each
birth worksheet items 1-58, cert fee 25
Vitals: 98.2 74 16 120/70. Pain: 3. Room: 3. Copay: 25.
10412|F|44|ENG|OBS|2E|1402 -- is this column the age or the count
99213,99214,99215 - all three with mod 25 today
split 0.5 mL into 2 syringes: one 0.3 mL, one 0.2 mL
I fat fingered a 40 and charged 99204 instead of 99203, do I report that?
break the glass reasons: 1 care 2 QA 3 audit 4 'billing'
copay 40, coins 20, ded 1500, pd 20, bal 20
MR 1.5T <needs|wants> a new coil, 16 channel
X-ray exposure no. 70 kVp 4 mAs, 11 films, 2 loose, rejected none
the fee card (pink, punched): level 3, next size 4
Form # (for office use) 1024-A
Office use only: B / 2 / 3 / 2B / ok
Dur=20;Loc=3;Prov=12;Type=NP
can u put new pts on for 40 min w np thurs
cxl 0940 slot type, open in 2 wks, reason 3
reason for dup: hyphen. field 5.1 has it and 5.2 doesnt
list sorted by code: 0250, 0636, 0450
read me back the dose please. four point one two. thank you
it starts with double zero because excel ate the leading zero
the form number is uh thirty eight seventy one i think theres a letter b at the end
CPT like the zip but not: 90471
DO NOT USE U, IU, QD *** USE "UNIT" *** JC LIST
NAME ALERT stickers x2 on 4W: orange roll, part 59-4412
why 10 digits if the range ends at 999999
a mod-10 check digit, weights 2 1 2 1, sum 42, remainder 2, check 8
label size 2.25 x 1.25, 1000 per roll, SKU 4412-W
what is a 72-hour rule again, DRG 470, window 3
DRG 291 w MCC wt 1.3458 gmlos 3.9
our ADT goes A01 A02 A03 A08 A11 A13 A40 for merges
A40 vs A34 vs A18, v2.3 to v2.5.1
PID-3.1 is the id, PID-18 the account, PV1-19 the visit
PID-3 repeats, use ~, assigning authority in .4, type MR or PI
status 3 = checked in, 5 = arrived, 7 = no show
fc 14 = selfpay, 20 = mcd, 21 = mcd pending, 30 = wc
place of service 11 vs 22 vs 19, ask the payer
condition code 44, occurrence 11, value code 80
MSP type 12 is EGHP, 13 ESRD, 14 auto, 15 WC, 43 LGHP under 65
the MSPQ has 3 parts and 18 questions
ABN form CMS-R-131 exp 2026, option 1 2 or 3
IM form CMS-10065 within 2 days, MOON is CMS-10611
notice 1557 tagline in 15 languages, 12 pt font
"""
