"""A records room in a small hospital, a float nurse and a coder: record numbers in every shape, labelled oddly or not at all, and the figures of a chart that are none."""

NAMED = r"""
pull {MEDICAL_RECORD_NUMBER:00-{nn}-{nn}} from the terminal digit shelf
terminal digit filing: {MEDICAL_RECORD_NUMBER:{nn}-{nn}-47} goes under 47, not under {nn}
{MEDICAL_RECORD_NUMBER:47 {nn} {nn}} misfiled again
rec no {MEDICAL_RECORD_NUMBER:{zip}{nn}}
Rec. # {MEDICAL_RECORD_NUMBER:R{four}} / seen {on}
record number's {MEDICAL_RECORD_NUMBER:{four}} - yes just four, it's an old doc's office
chart no: {MEDICAL_RECORD_NUMBER:{last}{four}}
chart {MEDICAL_RECORD_NUMBER:<BRA|DUN|KOW|MIL>{four}} (first three of the surname and a number)
patient id <WIL|ORT|NGU>… sorry, {MEDICAL_RECORD_NUMBER:<WIL|ORT|NGU>00{nn}.{nn}}
unit # {MEDICAL_RECORD_NUMBER:U{four}-{nn}}, two volumes, second one wet
Unit number {MEDICAL_RECORD_NUMBER:{zip}} was given twice in {year}
hosp. no. {MEDICAL_RECORD_NUMBER:H/{nn}/{four}}
Hospital number {MEDICAL_RECORD_NUMBER:K{four}{nn}B} on the wrist and {MEDICAL_RECORD_NUMBER:K{four}{nn}8} on the strip
MR {MEDICAL_RECORD_NUMBER:{four}{four}} BP 142/88 P 90
MR: mild. MR number: {mrn}.
MRI done, MRN {mrn}, MRSA neg, MR jet 2+
E-number {MEDICAL_RECORD_NUMBER:E{zip}{nn}} is the enterprise one, M-number {MEDICAL_RECORD_NUMBER:M{zip}} the local
EMPI {MEDICAL_RECORD_NUMBER:1000{zip}} has three locals hanging off it: {mrn}, {mrn}, {mrn}
CPI no. {MEDICAL_RECORD_NUMBER:{four}-{four}}
old Meditech # {MEDICAL_RECORD_NUMBER:M0{zip}{nn}}; new Epic # {MEDICAL_RECORD_NUMBER:{zip}{four}}
legacy id {MEDICAL_RECORD_NUMBER:<LG|ZZ|OLD>-{zip}} won't cross over
clinic number at Mayo style: {MEDICAL_RECORD_NUMBER:{nn}-{zip}}
dental chart {MEDICAL_RECORD_NUMBER:D-{four}}, ortho models in box 14
xray jacket {MEDICAL_RECORD_NUMBER:X{nn}-{four}}, films from {year}
microfilm reel 212 frame 40, pt {MEDICAL_RECORD_NUMBER:A-{zip}}
psych chart kept apart: {MEDICAL_RECORD_NUMBER:PS{four}}, do not file with {mrn}
ob chart {MEDICAL_RECORD_NUMBER:{nn}OB{nn}}, baby's {MEDICAL_RECORD_NUMBER:{nn}OB{nn}B}
baby boy of {mrn}: {MEDICAL_RECORD_NUMBER:{zip}{nn}-A}
Trauma alias chart {MEDICAL_RECORD_NUMBER:T{nn}-{four}} merged into {mrn} at {clockx}
doe chart {MEDICAL_RECORD_NUMBER:UNK{four}} is now {ptname}
{MEDICAL_RECORD_NUMBER:{zip}{nn}} bed 4 needs a sitter
bed 4 {MEDICAL_RECORD_NUMBER:{zip}{nn}} K 2.9
{MEDICAL_RECORD_NUMBER:{nn}{zip}} - K 2.9, Mg 1.3, pls replace
r/o PE {MEDICAL_RECORD_NUMBER:{four}{nn}} ct chest
CT ABD {MEDICAL_RECORD_NUMBER:{zip}{nn}} 57M LLQ PAIN WBC 17
{MEDICAL_RECORD_NUMBER:{zip}{nn}} | 57 | M | LLQ | WBC 17 | CT
57 m {mrn} llq, wbc 17
can you look at {MEDICAL_RECORD_NUMBER:{zip}{nn}}?
{MEDICAL_RECORD_NUMBER:{four}{nn}} and {MEDICAL_RECORD_NUMBER:{four}{nn}} are both NPO
see {MEDICAL_RECORD_NUMBER:{four}{nn}} first then {MEDICAL_RECORD_NUMBER:{four}{nn}}
thx. the number is {MEDICAL_RECORD_NUMBER:{four} {nn}{nn}}
its {MEDICAL_RECORD_NUMBER:{nn}{nn} {four}}, not {MEDICAL_RECORD_NUMBER:{nn}{nn} {four}}
mrn ending {MEDICAL_RECORD_NUMBER:{nn}}, the lady w/ the walker
last 4 of mrn {MEDICAL_RECORD_NUMBER:{four}} dx {icd}
#{MEDICAL_RECORD_NUMBER:{zip}{nn}}
# {MEDICAL_RECORD_NUMBER:{zip}} needs H&P
pt #{MEDICAL_RECORD_NUMBER:{four}} here for #2 of 3
Pt No {MEDICAL_RECORD_NUMBER:{zip}}. Visit no 3. Page no 1.
no. {MEDICAL_RECORD_NUMBER:{nn},{nn}} in the ledger, ink, {year}
id {MEDICAL_RECORD_NUMBER:{zip}/{nn}} wt 61.4
ID: {MEDICAL_RECORD_NUMBER:a{four}b} sex F age 40 BSA 1.71
MRN:{mrn}DOB:{num8}SEX:MACCT:{acct}
MRN{MEDICAL_RECORD_NUMBER:{zip}{nn}}LOC3WDOS{iso}
mrn={mrn};csn={stay};dep=101{nn}
"mrn": "{mrn}", "bp": "128/70", "a1c": 7.2
mrn :: {mrn} :: alerts 2
<b>{mrn}</b>? the tag leaked into the letter
\<mrn>{mrn}\</mrn>
`{mrn}`
{mrn}\t{num8}\t{icd}\t99214\t25
{mrn},{num8},{value},H
{mrn} ; F ; 44 ; 3 ; 0 ; 1
1\t{mrn}\tA\n2\t{mrn}\tB\n3\t{mrn}\tA
C:\\scans\\{mrn}\\p1.tif
filename {MEDICAL_RECORD_NUMBER:{zip}{nn}}_echo_final2.pdf
{MEDICAL_RECORD_NUMBER:{zip}{nn}}_{num8}.dcm
/mnt/pacs/{MEDICAL_RECORD_NUMBER:{zip}{four}}/series3
subject line: {MEDICAL_RECORD_NUMBER:{zip}{nn}} pls sign
Re {MEDICAL_RECORD_NUMBER:{zip}{nn}}: third request
FYI {mrn} LWBS
add {mrn} to Dr {last}'s list
who took {mrn} off isolation
chart lock on {mrn} since {clockx}, user {user}
overlay! {mrn} now shows {whole}'s allergies under {whole}
duplicate: {mrn} = {mrn}, same DOB {dob}, names flipped
don't merge {mrn} & {mrn}: they're twins
unmerge {mrn}, that was {kin}, not {ptf}
break the glass on {mrn}: reason "direct care"
release {mrn} pp 1-40 to {law}
ROI req {UNIQUE_ID:ROI{zip}} for {mrn}, $6.50, 44 pages
abstract {mrn} by {on}
code {mrn}: 99285-25, 12002, S61.411A
{mrn} DNFB 6 days, $41,880, missing op note
HIM pend list: {mrn}, {mrn}, {mrn} - all {dr}
deficiency on {mrn}: no cosign since {full}
query {mrn}: type of HF? acute on chronic systolic?
{mrn} DRG 291 -> 280, CC/MCC, {initials}
MDS for res {MEDICAL_RECORD_NUMBER:{four}} rm 12B, ARD {on}
Resident no. {MEDICAL_RECORD_NUMBER:R-{nn}}, 2nd floor, res. council rep
client id {MEDICAL_RECORD_NUMBER:C{zip}} group therapy 4 of 12
Consumer # {MEDICAL_RECORD_NUMBER:{zip}{nn}} (that's what the county calls them)
Participant {MEDICAL_RECORD_NUMBER:PACE-{four}} center days M W F
camper {MEDICAL_RECORD_NUMBER:{nn}-{nn}} cabin 7 Epi in fanny pack
inmate chart {MEDICAL_RECORD_NUMBER:{zip}-{nn}}, KOP meds yes
animal bite file, human chart {mrn}
Hospice no. {MEDICAL_RECORD_NUMBER:HB{nn}-{four}} PPS 40
home care {MEDICAL_RECORD_NUMBER:HC{four}-02} SOC {on} cert {range}
transplant # {MEDICAL_RECORD_NUMBER:KT-{nn}} listed, PRA 81, EPTS 34
dialysis chart {MEDICAL_RECORD_NUMBER:{nn}-D-{nn}} dry wt 71.5
burn registry {MEDICAL_RECORD_NUMBER:BR{zip}} 22% TBSA
tumor reg. acc {UNIQUE_ID:2025{zip}} seq 02, chart {mrn}
ED log line 14: {MEDICAL_RECORD_NUMBER:{zip}{nn}} 0312 ESI 2 cp
log #14 {MEDICAL_RECORD_NUMBER:{zip}{nn}} ESI 2 rm 9 {hr}
pt sticker fell off, it said {MEDICAL_RECORD_NUMBER:{nn}{four}{nn}} i think
label printer: {ptcomma} {dobs} {MEDICAL_RECORD_NUMBER:{zip}{nn}} 3W-12-1
blood band {UNIQUE_ID:<R|T|Z>{nn}{four}} is not the MRN {mrn}
my number with you is {MEDICAL_RECORD_NUMBER:{four}-{nn}-{nn}}, I keep it in my phone
mom's chart number, the one on the blue card: {MEDICAL_RECORD_NUMBER:{zip} {nn}}
on the top right corner it has {MEDICAL_RECORD_NUMBER:M R {four} {nn}}
clinic card says PT {MEDICAL_RECORD_NUMBER:{nn}{nn}{nn}}
they call me by number, {MEDICAL_RECORD_NUMBER:{nn}}, at the methadone window
i am {MEDICAL_RECORD_NUMBER:{four}} on the dosing list, 80 mg
number on the wristband, {saymrn}
em are en {saymrn}
the medical record number is {saymrn} period next paragraph
chart number {saymrn} comma blood pressure one forty over ninety
M R N {saymrn} dictated by doctor {last}
patient number {MEDICAL_RECORD_NUMBER:oh oh four {nn} {nn}} new line assessment
uh mrn is {MEDICAL_RECORD_NUMBER:{nn} dash {nn} dash {nn}} got it
{mrn}{UNIQUE_ID:-0<1|2|3>}? visit suffix is glued on
old habits: {MEDICAL_RECORD_NUMBER:{nn}{four}} in pencil inside the cover
Is {MEDICAL_RECORD_NUMBER:{zip}{nn}} PHI if there is no name with it?
remove identifiers: "{MEDICAL_RECORD_NUMBER:{zip}{nn}} 71F CHF EF 25 adm {num8}"
Rewrite for the family: "{mrn} DNR/DNI, morphine 2 q2"
what does "{MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}" mean on grandma's xray
turn these to a table: {mrn} 7.1 / {mrn} 8.4 / {mrn} 6.0
average LOS for {mrn} 3, {mrn} 5, {mrn} 11?
MRNs for {dr}: {MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}}, {MEDICAL_RECORD_NUMBER:{zip}}
rounding order {MEDICAL_RECORD_NUMBER:{four}} {MEDICAL_RECORD_NUMBER:{four}} {MEDICAL_RECORD_NUMBER:{four}}
Room 412 -> {mrn}; room 413 -> {mrn}; room 414 -> empty
6 charts short: {MEDICAL_RECORD_NUMBER:{zip}} thru {MEDICAL_RECORD_NUMBER:{zip}}
retention: destroy {MEDICAL_RECORD_NUMBER:{zip}}-{MEDICAL_RECORD_NUMBER:{zip}} box 30
{MEDICAL_RECORD_NUMBER:XX{four}XX} is a test patient? it has a real address
MRN (hosp): {mrn}  MRN (clinic): {mrn}  ADT: {stay}
Med Rec #.....{mrn}.....Adm #.....{stay}
MED.REC.NO {mrn} ADM.NO {stay} FIN.CL 07
M.R. No. {MEDICAL_RECORD_NUMBER:{four}} Folio {UNIQUE_ID:{nn}}
N° de expediente {MEDICAL_RECORD_NUMBER:{zip}-{nn}}, cita {num8}
núm. de récord {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}, {hosp}
dosye {MEDICAL_RECORD_NUMBER:{four}} - Kreyòl line
hồ sơ {MEDICAL_RECORD_NUMBER:BN{zip}}
record of {ptname} ({MEDICAL_RECORD_NUMBER:{four}-{four}})
{ptlf} {MEDICAL_RECORD_NUMBER:{zip}{nn}} ({yng})
{meup} {MEDICAL_RECORD_NUMBER:{nn}{four}} 4E
"""

CALM = r"""
pull 00 to 47 from the terminal digit shelf
terminal digit filing: the last pair goes first, so 47 before 48
47 of 60 misfiled again
rec no blank
Rec. # 4 / Joint Commission / closed
record count's 4012 - yes just four thousand, it's an old doc's office
chart no: 1 of 2
chart prefix BRA, DUN, KOW (first three of the surname and a number)
patient id is a varchar(12)
unit # 4 West, two crash carts, second one locked
Unit dose 5 mL was given twice
hosp. no. 330000 is a CCN range
Hospital policy K-12 on the wall and K-12B on the intranet
MR trivial, TR mild, BP 142/88 P 90
MR: mild. AR: none. EF 55.
MRI done, MRSA neg, MR jet 2+, MRCP pending
E-number E950.{nn} is the old external cause, M-code 8140/3 the morphology
EMPI score 1000, auto-link over 92, review 70-91
CPI weight 0-100
old Meditech 5.67; new Epic May {year}
legacy code 4019 won't cross over to I10
clinic stop codes: 323, 502, 160
dental chart tooth 14 MOD, 30 PFM, box 14 on the form
xray view 2 of 3, 70 kVp, 4 mAs
microfilm reel 212 frame 40 is blank
psych notes kept apart: 45 CFR 164.501
ob G3P1112, 39w2d, 4/80/-1
baby boy, 3,412 g, 51 cm, 8/9
Trauma alias list A-Z recycled at midnight
doe naming: alphabet, color, number
3 of 8 bed 4 needs a sitter
bed 4 K 2.9
2.9, 1.3, pls replace both per protocol 12
r/o PE ct chest 100 mL Omnipaque 350
CT ABD 57M LLQ PAIN WBC 17
1 | 57 | M | LLQ | WBC 17 | CT
57 m llq, wbc 17
can you look at 74177?
two are NPO after 2400
see 3.1 first then 3.4
thx. the cutoff is 0.04
its 500, not 5000
creat ending 1.2, hgb ending 9
last 4 of 12 sessions dx {icd}
#2 of 3
# 10 blade needs H&P? no
pt here for #2 of 3
Dose No 2. Visit no 3. Page no 1.
no. 4-0 Vicryl in the drawer, PS-2, {nn}
wt 61.4 ht 165 bmi 22.6
sex F age 40 BSA 1.71 dose 137 mg
AGE:40SEX:MWT:80HT:178
LOC3WDOW2HR14
dep=101{nn}, pos=22, tob=131
"bp": "128/70", "a1c": 7.2, "egfr": 58
alerts :: 2
<b>bold</b>? the tag leaked into the letter
\<mrn>\</mrn>
`mrn`
{icd}\t99214\t25\t1
41,{value},H
F ; 44 ; 3 ; 0 ; 1
1\t0.4\tA\n2\t0.9\tB\n3\t1.2\tA
C:\\templates\\v3\\p1.tif
filename echo_template_final2.pdf
series3_axial_5mm.dcm
/mnt/pacs/test/series3
subject line: 2nd request pls sign
Re 164.524: third request rule
FYI 6 LWBS out of 140
add 96127 to the list
who took contact isolation off the menu, Z29.{nn}
chart lock timeout 900 s, retry 3
overlay risk: 2 of 10 algorithms let it through
duplicate rate 8.2 -> 1.9, 3 FTE
don't merge cells A4 & A5
unmerge B12, that was the subtotal
break the glass reasons: 5 codes, "direct care" is 1
release pp 1-40 to the requester, $0.10 a page
ROI fee $6.50 flat, 44 pages
abstract 30 cases a day
code 99285-25, 12002, S61.411A
DNFB 6 days, $41,880, target 4.5
HIM pend reasons: 11, 14, 20
deficiency types: no cosign, no time, no H&P
query: type of HF? acute on chronic systolic? I50.23
DRG 291 -> 280, CC/MCC, GMLOS 3.9
MDS section GG0130, rm 12B, ARD window 8 d
2nd floor, 41 residents, council quorum 9
group therapy 90853 4 of 12
county codes 01-58 (that's what the state calls them)
PACE center days M W F, ratio 1:8
cabin 7 Epi 0.15, cabin 9 Epi 0.3
KOP meds yes, DOT meds 0700/1900
animal bite: RIG 20 IU/kg, 0, 3, 7, 14
Hospice PPS 40, FAST 7c, LCD L34538
home care 60 d cert, 2 x 30, LUPA 4
PRA 81, EPTS 34, KDPI 62, CIT 14 h
dry wt 71.5, Qb 400, Kt/V 1.42
burn 22% TBSA, 4 mL x 70 x 22
tumor reg. seq 02, C50.4, 8500/3, grade 2
ED log: line 14: 0312 ESI 2 cp
log 14 ESI 2 rm 9 {hr}
sticker stock 1 x 2.625 in, 30 up
label printer: 203 dpi, ZPL, 3W-12-1 tray
blood band color code is in SOP 7.{nn}
my number of pills a day is 14, I keep it in my phone
blue card, tier 2, $45 specialist
on the top right corner it has 3/4 and a bar code
clinic poster says STEP 1 2 3
they call by number, now serving 41, at the window
80 mg on the dosing table, row 12
number on the pump, one two five milliliters an hour
em are ess ay negative
the ejection fraction is forty five percent period next paragraph
pulse ninety six comma blood pressure one forty over ninety
E G F R fifty eight dictated stat
phase number oh two new line assessment
uh ratio is eighteen dash two got it
suffix -01? code first, use additional
old habits: grains v in pencil inside the cover
Is a list of ages PHI if there is no name with it?
remove jargon: "71F CHF EF 25 NYHA 3"
Rewrite for the family: "DNR/DNI, morphine 2 q2"
what does "120-80-60" mean on an xray
turn these to a table: 7.1 / 8.4 / 6.0
average LOS for 3, 5, 11?
codes for the list: 10060, 11042, 12001, 17110
rounding order: 0.5 up, 0.4 down
Room 412 -> neg; room 413 -> pos; room 414 -> empty
6 charts short of n = 40
retention: 10 y adult, 28 y minor, box 30
XX-99 is a test ward
MRN (hosp):   MRN (clinic):   ADT:
Med Rec #..........Adm #..........
FIN.CL 07 SVC 12 ACC 3
M.R. Form 11 Rev {year}
N° de folleto 4-B
hoja 2 de 6, medicamento 500 mg c/8 h
dosye vid
mẫu số 3, trang 2
form HS-{nn} ({year})
(57) 3.4 x 2.1 (see image 41)
4E 3W 2S ICU1
ICD-O 8070/3, T2a, G2, R0
page 3 of 44, line 12: strike "left"
accession prefix S- surgical, C- cyto, A- autopsy
NCT and ISBN are not record numbers, are they
gauge 18, 20, 22; french 14, 16, 18
lot size 40, AQL 2.5, letter G
rev 0{nn} units {nn}
PSI 90 composite 0.{nn}, HAC 7.1
G0463, G0378 x 22, C1769
0DTJ4ZZ, 02100Z9, 5A1955Z
IPPS table 5, weight 1.8{nn}
A&Ox3, GCS 15, NIHSS 4, mRS 2
"""
