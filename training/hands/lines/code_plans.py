"""A benefits advocate, a biller in a two-room practice and people reading their own cards aloud: plan, member, group, claim and authorization numbers, and the numbers of rules, tiers, edits and forms."""

NAMED = r"""
it just says MBR ID and then {UNIQUE_ID:XW{four}{zip}}, is that the subscriber or the dependent?
Subscriber {UNIQUE_ID:YPP{zip}{four}} suffix {UNIQUE_ID:0<1|2|3|4>}, relationship 18, plan pays primary
card front: {plan} / back: nothing but a phone and a cartoon apple
my insurance number starts with three letters like {UNIQUE_ID:<QRW|JLH|TDX|ZGP>} then {UNIQUE_ID:{four} {nn} {four}}
group no on the old card {grp}, on the new card {UNIQUE_ID:00{four}-A{nn}}, on the EOB a third one
Please check eligibility for {UNIQUE_ID:H{zip}{nn}}, plan effective {on}
RxID {UNIQUE_ID:{zip}{four}<01|02|00>} RxGrp {UNIQUE_ID:<LM|SHP|CRX>{four}} RxBIN 610502 PCN ADV
bin 004336 pcn ADV grp {UNIQUE_ID:RX{four}} id {planlow} person code 003 - rejects 75
ID# {UNIQUE_ID:9{zip}{nn}} <FAMILY|EE ONLY|EE+CH>
cert no. {UNIQUE_ID:{nn}-{zip}} under the union trust
Policy holder's certificate {UNIQUE_ID:C-{four}/{nn}}, dental only, orthodontia rider B
the letter calls it a "HIC" but it is really an MBI: {UNIQUE_ID:<1|2|3|4>E<A|G|K>{nn}-T<E|M|R>5-MK{nn}}
Medicare <card|no.|number|beneficiary id> {UNIQUE_ID:<3|5|7|9>C<D|F|H>4-<J|K|M>N{nn}-PQ<1|6|8>0}, part A 2009, part B never
Railroad Medicare {UNIQUE_ID:WA{zip}{four}}, don't send it to the MAC
Medi-Cal BIC {UNIQUE_ID:9{zip}{nn}A}, issue {on}, aid code M1
CIN {UNIQUE_ID:<A|B|C|D>{zip}<N|P|R|X>} from the blue card; sequence 1
mass health id is {UNIQUE_ID:1000{zip}{nn}} no wait two more zeros
AHCCCS {UNIQUE_ID:A{zip}{nn}} pending, RAC enrolled {mon}
TennCare says {UNIQUE_ID:ZEC{zip}{nn}} is the right one and the pharmacy says it's the wrong one
recipient {UNIQUE_ID:{zip}{zip}}, spend-down $412, worker {last}
Medicaid pending # {UNIQUE_ID:{nn}-{zip}-{nn}}, caseworker won't call back
BadgerCare number on the <ForwardHealth card|blue card> {UNIQUE_ID:{four}{four}<22|81>}
CHIP twin A is {UNIQUE_ID:{zip}{four}}, twin B ends one higher
tricare dbn {UNIQUE_ID:{zip}{zip}-01}, sponsor {UNIQUE_ID:{zip}{zip}}, he's AGR
EDIPI {UNIQUE_ID:1{four}{zip}} won't validate in DEERS
VA ICN {UNIQUE_ID:10{zip}{four}V{four}{nn}}
Champva {ssn} same as his social, I don't like sending that
IHS chart {mrn} beneficiary class 01 tribe code 135, PRC referral {UNIQUE_ID:{four}-<04|12>-{nn}}
Exchange policy {UNIQUE_ID:{four}{zip}} APTC $318, silver CSR 87
marketplace app id {UNIQUE_ID:{zip}{zip}} is stuck "verifying income"
her COBRA election form has {UNIQUE_ID:QB-{zip}} on every page
FSA debit ends {UNIQUE_ID:{four}}, declined for sunscreen
HSA account {UNIQUE_ID:{four}-{nn}-{zip}} at the credit union
HRA claim {UNIQUE_ID:{zip}H{nn}} returned, needs itemised statement
ICN {UNIQUE_ID:20{nn}{zip}{four}} paid 0.00
DCN {UNIQUE_ID:2{zip}{zip}0<NC|GA|MO>} is RTP, reason W7072
claim ctrl # {UNIQUE_ID:E{four}{zip}<00|01>}: adjusted {on}
payer claim control number {UNIQUE_ID:{nn}{zip}K{four}} goes in REF F8, the patient's own {UNIQUE_ID:PT{zip}} in CLM01
TCN {UNIQUE_ID:{zip}{zip}{four}}, void it
Find the remit for {claim}, check {UNIQUE_ID:0{zip}{nn}}, {price}
EFT trace {UNIQUE_ID:{four}{zip}{zip}}: 11 claims, one of them {ptl}
they cut check {UNIQUE_ID:{zip}{nn}} to an address we left in {year}
Recoup letter <dated|of> {on}, ref {UNIQUE_ID:OVP-{zip}}, they want 45 days
our 277 kicked {claim} with A7:562:85
CLAIM NBR {UNIQUE_ID:{nn}B{zip}} LN 02 CO-45 41.10 PR-3 20.00
What does denial <CO-97|CO-16 MA130|PR-204> mean on {claim}?
{claim}: <pended|in process|paid to member|no record>, rep {first}, call ref {UNIQUE_ID:{first}{nn}{four}}
corrected 1500 going out for {ptlf}, box 22: 7 | {claim}, box 23: {UNIQUE_ID:A{zip}{four}}
box 1a {UNIQUE_ID:{four}{zip}Q} box 11 {UNIQUE_ID:{zip}} box 26 {UNIQUE_ID:<K|L|P>{four}}
UB FL 60 {plan} FL 62 {grp} FL 63 {UNIQUE_ID:{four}{four}} FL 64 {claim}
auth no {UNIQUE_ID:AUTH{zip}} units 12 used 12 left 0
PA# {UNIQUE_ID:{nn}PA{four}} good <thru|till|until> {on}
they only gave me a <pend|tracking|service> number, {UNIQUE_ID:SR-{zip}{nn}}, is that an auth?
Authorization {UNIQUE_ID:OP{zip}{nn}} covers 70553 only, not 70551
no auth needed per {first} at the plan, ref {UNIQUE_ID:I-{zip}{four}}
auth nbr for the bipap? {UNIQUE_ID:{four}-{four}-{nn}}
Approval {UNIQUE_ID:{zip}RF} : 3 days, next review {on} w/ {wn} RN
notification of admission {UNIQUE_ID:N{zip}{zip}}, InterQual met, level: obs
gap exception {UNIQUE_ID:GX{four}} granted for {dr}
retro auth {UNIQUE_ID:R{zip}} DENIED, no reconsideration under 2.4(b)
CM case {case}, nurse {first}, ext {UNIQUE_ID:{four}} - no that's her id, ext is {xt}
UM file {UNIQUE_ID:UM{nn}{zip}} / appeal level 2 / IRO {UNIQUE_ID:IRO-{zip}}
Appeal ID {UNIQUE_ID:{zip}-APL-{nn}} received by fax; 72h clock from {full}
fair hearing docket {UNIQUE_ID:FH{nn}-{zip}} on {wday} by phone
Complaint with the insurance department: file {UNIQUE_ID:CSB-{nn}-{zip}}, examiner {last}
external review {UNIQUE_ID:ER{four}-{nn}} overturned it!!
grievance #{UNIQUE_ID:G{zip}}, they misspelled {first} all through
reference: {UNIQUE_ID:<Tasha|Bree|Marvin> {nn}/{nn} 2:1{nn}p}, that's all she would give
dont have the card just the number {planlow}
sure, {saycode}, and the group is {UNIQUE_ID:seven seven <one|oh|four> {nn}}
member number spelled out: {UNIQUE_ID:w as in water, k, r as in rope, {four}, {four}, dash oh one}
id: {UNIQUE_ID:double u, eleven, forty, nine nine {nn}}
She read it as "{saycode}" and then the line went dead
insurance?? {planlow} dob {dob} thats all i got
can u run {UNIQUE_ID:xbc{zip}{four}} real quick
MEMBER: {ptcomma} ID: {plan} GRP: {grp} PCP: {last} COPAY: 25/50/250
MEMBER_ID,GROUP,REL,EFF,TERM\n{plan},{grp},S,{iso},
sub_id={planlow}&dep=02&dob={dobymd}
270 out, 271 back: {plan} active, {plan} AAA*75
NM1*IL*1*{UNIQUE_ID:{zip}}... no, that's the ID in the name field again
REF*1L*{grp}~ and REF*0F*{plan}~ conflict with REF*6P*{grp}~
TRN*1*{UNIQUE_ID:{nn}{zip}{four}}*9{UNIQUE_ID:{zip}{four}}~
Is {UNIQUE_ID:{zip}{four}<A|B|D|W6>} an old HICN?
suffix {UNIQUE_ID:-B6} on the card means divorced widow, hers is {UNIQUE_ID:{four}{zip}B6}
The dental office wants {UNIQUE_ID:DL{four}{nn}}, the medical one {UNIQUE_ID:ML{four}{nn}}
vision plan no. {UNIQUE_ID:VS-{zip}}, benefit resets {on}
VSP authorization {UNIQUE_ID:{four}{four}} frames $150 lenses poly
workers' comp {claim}, DOI {on}, body part 38, NCCI 12
wc board no {UNIQUE_ID:G{nn}{four} {nn}} carrier says no
adjuster needs "{UNIQUE_ID:2{nn}-CB-{zip}}" in the subject line or it goes nowhere
auto claim {UNIQUE_ID:{nn}-{four}-{nn}M}, PIP exhausted {mon}
DOL OWCP {UNIQUE_ID:55{zip}{nn}} accepted for S83.242A only
black lung file {UNIQUE_ID:BCT-{four}-{nn}}
crime victims comp {UNIQUE_ID:VC-{nn}-{four}}, counselor {whole}
LTD claim {UNIQUE_ID:{zip}{nn}-<01|02>} closes {on} without the APS
APS request for {ptl}, STD {UNIQUE_ID:{four}LV{four}}
life policy {UNIQUE_ID:LP {four} {nn} {four}} lists {kin} twice
long term care policy {UNIQUE_ID:{four}{nn}GA} elimination period 90
Medigap F, policy {UNIQUE_ID:MS{zip}{nn}}, no letter of creditable coverage
travel insurance ref {UNIQUE_ID:TRV/{zip}/{nn}}, ER in {town}
charity app {UNIQUE_ID:FA-{zip}}: 180% FPL, approved to {on}
payment plan {UNIQUE_ID:PP{four}-{nn}}, $40 a month
guarantor {UNIQUE_ID:{zip}{nn}}; balance 1,207.16; bad debt agency {org}
Good faith estimate {UNIQUE_ID:GFE{zip}}: 27447 RT, {price}
IDR dispute {UNIQUE_ID:DISP-{zip}{nn}}, QPA $611.20, offer $1,900
PBM case {UNIQUE_ID:{four}-{four}-C}: tier 5 to tier 3? answered {on}
copay card ID {UNIQUE_ID:{zip}{zip}{nn}} group {UNIQUE_ID:EC{zip}} max $9,450
manufacturer assistance {UNIQUE_ID:PAP{zip}}, ship to {dr}
foundation grant {UNIQUE_ID:{zip}-GR} <active|exhausted> {range}
340B claim {UNIQUE_ID:{zip}-{nn}} flagged 20 by {pharm}
overpayment {UNIQUE_ID:2{nn}{zip}X}, offset from {UNIQUE_ID:{zip}{four}}
the {last} kids: {plan}-01, {plan}-02
one digit off: {plan} vs {plan}
{plan} {plan} {plan} which one pays
Whose number is {plan}?
{grp} is the group. {plan} is you. {claim} is the bill. {UNIQUE_ID:{four}{nn}} is my patience.
COB: {ins} {plan} primary, {ins} {plan} secondary, Medicaid {UNIQUE_ID:{zip}{four}} last
plan year {year}, PPO 500, ID {plan}, grp {UNIQUE_ID:#{zip}}
HMO {UNIQUE_ID:K{four}*{nn}} IPA code {UNIQUE_ID:{nn}XR}
deductible met on {on} under {plan}; new ID {plan} starts over
newborn of {ptl}: use mom's {UNIQUE_ID:{zip}{nn}N} for 31 days
{ins} id {planlow}, dob {dob}, no coverage found
What do I do w/ a card that says "{UNIQUE_ID:PENDING-{four}}"?
Please write the appeal. Member {ptname}, ID {plan}, claim {claim}, DOS {on}, denied as not medically necessary.
Letter to {ins}: re {ptfull}, {UNIQUE_ID:{four}{zip}J}, request {UNIQUE_ID:OON-{zip}}
Is it safe to text the office {plan}?
took a pic of the card, it read {UNIQUE_ID:W O{four} {nn}l{nn}} with an L for a one
OCR: "ldentification No. {UNIQUE_ID:HZ{nn} {four} {four}} Gr0up {UNIQUE_ID:O0{four}}"
SUBSCRIBER NO: {UNIQUE_ID:{four}-{zip}-{nn}-0<1|2>}      EFF: {num8}
Contract {UNIQUE_ID:R{zip}{nn}} PLN {UNIQUE_ID:0{nn}} BSBS <104|105|131>
{UNIQUE_ID:R{zip}{nn}} on the blue card with the eagle
employer plan, Form 5500 no matter, her number is {UNIQUE_ID:E-{zip}}
D-SNP H3347-021, member {UNIQUE_ID:{zip}{four}*01}, care coordinator {first}
policy/cert/claim: {UNIQUE_ID:{four}}/{UNIQUE_ID:{nn}{four}}/{claim}
clm {claim} lines 1-4 pd, 5 den {denial}, 6 pend
{claim} ROOM 120 x2 REV 0450 - duplicate of {claim}
audit pulled {claim}, {claim} and {claim}, all 99215-25
DRG 871 on {claim} recoded to 872, minus $6,400
ADR for {UNIQUE_ID:2{zip}{four}{nn}}, due 45 d from {on}, upload w/ esMD {UNIQUE_ID:ES{zip}}
I need the <ref|auth|case|call> number again. {UNIQUE_ID:{nn}.{four}.{nn}}. Thank you.
{UNIQUE_ID:7{zip}} for chemo, {UNIQUE_ID:7{zip}} for the port, nothing for Neulasta
Cigna said {UNIQUE_ID:IP{four}{four}}; Optum said {UNIQUE_ID:A{zip}{zip}}; Evicore said call back
Approved 11/20 visits?? no: visits 11 of 20, auth {UNIQUE_ID:{nn}{nn}{zip}}
"""

CALM = r"""
it just says MBR ID and then a blank, is that where the subscriber or the dependent goes?
Subscriber loop 2010BA, suffix optional, relationship 18, plan pays primary
card front: logo / back: nothing but a phone icon and a cartoon apple
Every Blue plan number starts with a three-character prefix, then up to 14 places
group no on a fully insured card has 6 figures, on a self-funded one 8, on the EOB often none
Please check eligibility rules for tier 2, plan year {year}
BIN 610502, PCN ADV, reject 70: product not covered
bin 004336 pcn ADV, person code 003, reject 75 means PA required
EE ONLY $212, EE+CH $390, FAMILY $618 per month
article {nn}-A of the union trust covers certificates
Dental rider B, orthodontia max $1,500, code D8080
the letter calls it a "HIC" but the field is the MBI: 11 characters, 2nd, 5th, 8th, 9th are letters
Medicare part A 2025 deductible $1,676, part B $257, coinsurance 20%
Railroad Medicare goes to Palmetto, don't send it to the MAC
Medi-Cal aid codes M1, 7U and 3N: what do they mean?
Sequence 1, aid code 60, county code left out
how many digits does a mass health id have, 12?
AHCCCS category 4.2, effective first of the month
TennCare says rule 1200-13-13 applies and the pharmacy says edit 88
spend-down $412, MAGI 138%, household of 4
Medicaid pending, 45-day clock, form 1010E page 6
BadgerCare benchmark: 306% FPL for children
CHIP tier A is 201-218%, tier B goes one higher
Tricare Prime 401, Select 108, AGR vs IDT, which applies?
DEERS error 11103 won't clear
VA priority group 5, copay tier 2, $8 per 30 days
Champva 75/25, catastrophic cap $3,000
beneficiary class 01, tribe code table 135, PRC level 1
Silver CSR 87, APTC table 8962, line 11
marketplace notice 1095-A box 33C is wrong for everybody
COBRA: 18 months, 29 with disability, 36 for a dependent, 102% of premium
MCC 5912 declined for sunscreen
HSA limit {year}: $4,300 self, $8,550 family, 1,000 catch-up
HRA notice 2017-67 requires an itemised statement
Reason code 39910 paid 0.00
Status RTP, reason W7072, fix condition code D9
claim frequency 8: voids the prior one
payer claim control number goes in REF F8, the patient control number in CLM01
TOB 138, void it
Find the remit layout: BPR, TRN, CLP, SVC, in that order, v5010
EFT enrolment takes 15 days, 11 fields, one of them the TIN
they cut rates 2.83% to a CF of 32.35
Recoupment rule: 45 days, 42 CFR 405.379
our 277 kicked 14% with A7:562:85
LN 02 CO-45 41.10 PR-3 20.00
What does denial <CO-97|CO-16 MA130|PR-204> mean on a line item?
Claims: 40% pended, 31% in process, 29% paid
corrected 1500: box 22 takes a 7, box 23 the CLIA or auth, 02/12 version
box 1a box 11 box 26: which loop in 837P?
UB FL 60 insured's ID, FL 62 group, FL 63 auth, FL 64 DCN
auth rules: units 12 per 90 days, 0 left means a new request
PA form 470-{nn} good for any agent in class J
is a <pend|tracking|service> number ever an auth?
Authorization is needed for 70553, not 70551
no auth needed per bulletin {nn}-{nn}, section 3
auth needed for E0470? E0471? E0601 no
3 days, InterQual {year}, level: acute
MCG 28th ed., M-{nn}, level: obs, GLOS 2.1
gap exception: 30 miles, 10 business days
retro auth is out after day 5, no reconsideration under 2.4(b)
CM tier 3, acuity 14, ratio 1:55
UM / appeal level 2 / IRO / ALJ: how many days each?
Fax cover, 72h clock from receipt, 14 d extension
hearing request within 120 days by phone or form 3{nn}
45 CFR 147.136(c) external review
expedited external review: 4 business days, overturned 38%
grievance 30 d, expedited 24 h, UM 72 h
ask for a call reference, date and initials, that's all they have to give
dont have the card, is there a temp one in the app
sure, six letters, and the group is the second line
member number formats spelled out: alpha prefix, nine digits, dash, two digits
plan codes: 11, 40, 99{nn}
The script reads "say or enter your member number" and then the line goes dead
insurance?? what does tier 4 mean, thats all i got
can u run 99490 real quick
MEMBER: ______ ID: ______ GRP: ______ PCP: ______ COPAY: 25/50/250
MEMBER_ID,GROUP,REL,EFF,TERM\nchar(14),char(10),1,date,date
sub_id=:sub&dep=:dep&dob=:dob
270 out, 271 back: AAA*75 means not found, AAA*72 invalid
NM109 holds the ID, NM103 the name, don't swap them again
REF*1L and REF*0F and REF*6P: which is group and which subscriber
TRN02 holds the trace, TRN03 starts with a 1
Is A, B, D, W6 a HICN suffix table?
suffix -B6 on an old card means divorced widow, -C1 child
The dental office uses D0120, the medical one 99213
vision benefit resets every 12 or 24 months, V2020 frames
frames $150 lenses poly, S0500 contacts
workers' comp, body part 38, nature 52, cause 12
board form C-4.3, carrier code W204{nn} is made-up in the manual
"RE: HIPAA 5010" in the subject line or it goes nowhere
PIP 10,000 80/20, EMC rule 627.736
OWCP CA-16 accepted 60 days for S83.242A only
black lung form CM-911, 20 CFR 718
crime victims comp cap $25,000, form VC-1
LTD: 90-day elimination, 66 2/3%, own occ 24 mo
APS form 4-12{nn}, STD week 6 of 26
life waiver of premium, form W-9, beneficiaries in thirds
long term care elimination period 90, 2 of 6 ADLs
Medigap F vs G, high deductible $2,870
travel cover: 180-day look-back, evacuation 250k
charity scale: 180% FPL 75 off, 300% 40 off
payment plan floor: $40 a month, 24 months
501(r) letter, bad debt after 120 days
Good faith estimate: 27447 RT, {price}, $400 rule
IDR batch: QPA $611.20, fee $115, 30 bus. days
Tier 5 to tier 3? exceptions run 72 h
copay card max $9,450, accumulator adjuster yes
assistance program: 400% FPL, page 2, box 7
foundation fund status: <open|closed>, wait list 3
340B claim modifier JG/TB, submission clarification 20
overpayment threshold $25, offset after day 41
the kids go -01, -02 by age
one digit off: check digit fails mod 10
H3347, H5521, R0923: which pays for OTC
Whose number goes in box 9a?
1a is the insured. 11 is the group. 26 is the account. 33 is us.
COB: birthday rule, MSP type 12, 20 or 100 employees, Medicaid last
plan year {year}, PPO 500, OOP 3,500, Rx 10/35/70
HMO IPA DOFR column 4, row {nn}
deductible met, OOP 2,100 of 6,500; new year starts over
newborn: 31 days on mom, 837P with 2000C
{ins} portal says no coverage found, error 43
What do I do w/ a card that says "PENDING"?
Please write an appeal template. Member [NAME], ID [ID], claim [CLAIM], denied as not medically necessary.
Letter template for {ins}: re out-of-network lab, CPT 81479
Is it safe to text the office a picture of a card?
an OCR reads 1 as l, 0 as O, 5 as S, 8 as B
OCR: "ldentification No." "Gr0up" "C0-pay 2S.00"
SUBSCRIBER NO: [up to 11]      EFF: MMDDYYYY
BSBS <104|105|131> are enrolment codes, 2 of them self only
blue card with the eagle, self plus one, code 106
Form 5500 schedule C line 2, code 15
D-SNP H3347-021, star rating 4.5, SEP code MDE
policy/cert/claim: which one goes in FL 60?
lines 1-4 pd, 5 den {denial}, 6 pend
REV 0120 x2, REV 0450, REV 0636 - duplicate edit 21
audit pulled 30 charts, all 99215-25
DRG 871 recoded to 872, minus $6,400, RW 1.01
ADR due 45 d from the letter, upload w/ esMD, 5 files max
I need the <fax|form|page|section> number again. 4.2.1. Thank you.
J9271 for chemo, 36561 for the port, nothing for J2506
Cigna policy 0{nn}; Optum guideline 14; Evicore says SP-{nn}
visits 11 of 20, units 4, KX over $2,410
edit 00{nn}: age 12-64 only
MUE 2, MAI 3, PTP column 2 with indicator 1
NCCI {year} chapter XI, section L, para 8
LCD L{nn}{nn}, article A{nn}{nn}, group 1 codes
NCD 220.6.17 and NCD 110.24
POS 11, POS 02, POS 10; GT is dead
PR-1 212.40, PR-2 53.10, CO-45 880.00, OA-23 0
CARC 197 + RARC N54
status F2:107, status P1:20
CAGC table page {nn}: OA, PI, PR, CO
rate code 4{nn}, APG weight 1.{nn}
taxonomy 207Q00000X goes in PRV03
type of bill 0111, 0131, 0851, 0721
occurrence 11, 24, 50; value 80, 81; condition 44
RUG ES3, HIPPS 1AA11, PDPM NTA 6
HCC 18, HCC 111, RAF 1.{nn}
star 4, measure C15, cut point {nn}%
HEDIS MY {year}: CBP, EED, COL-E
CMS-0057-F from {year}: 7 days std, 72 h exp
GPI 27250050, AHFS 68:20.06
QL 30/30, ST, PA, AGE \>18
tier 1 $0, tier 2 $12, tier 3 $47, tier 4 $100, tier 5 28%
coverage gap ended; cap $2,000; M3P opt-in
IRMAA bracket 3, $295.90, form SSA-44
Extra Help LIS level 2, copays 4.90/12.15
ANOC, EOC, SBC, LIS rider: what mails first?
SBC pg 4: 2 examples, "having a baby" $12,700
EIN goes in box 25, NPI in 32a, 33a
AUTH TYPE: 1 / LEVEL: 2 / UNITS: 12 / FREQ: 3x4
"""
