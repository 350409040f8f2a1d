"""A referral coordinator who puts names in lists, brackets, possessives, slashes, arrows, questions and asides, beside insurers, products and departments."""

NAMED = r"""
Three offers: {FACILITY:Hawthorn Ridge}, {FACILITY:Casa Bonita Care}, {FACILITY:Shoreline (the old Ramada)}.
Declined by: {FACILITY:Quail Run}; {FACILITY:Aegis on Third}; {FACILITY:Emerald City Post Acute}; nobody gives a reason
Accepting: {FACILITY:Park Ridge} (Medicaid pending ok), {FACILITY:Kline Galland} (kosher), {FACILITY:Queen Anne HC} (trach)
{FACILITY:Judson}/{FACILITY:Horizon House}/{FACILITY:Skyline}: all three have a five-year wait
{FACILITY:Anderson House} > {FACILITY:Ida Culver} > anything in {town}, in the family's words
Insurers: Premera, Regence, Kaiser. Employers: {ORGANIZATION:Filson}, {ORGANIZATION:Dick's Drive-In}, {ORGANIZATION:Nucor}.
Depts copied: Cardiology, IR, Pharmacy. Outside copied: {FACILITY:Skagit Heart}, {FACILITY:Island Drug}.
EHRs on this thread: Epic ({FACILITY:Skagit}), Meditech ({FACILITY:Whidbey}), paper ({FACILITY:Doc {last}})
{FACILITY:Whidbey}'s ED, {FACILITY:Skagit}'s ICU and {FACILITY:Peace Island}'s one room
{FACILITY:Peace Island}'s own doctor flew with her
{ORGANIZATION:Boeing}'s nurse, {ORGANIZATION:Microsoft}'s doula benefit, {ORGANIZATION:Costco}'s hearing aids for {kin}
{ORGANIZATION:Ivar's}' fry cook burned both hands
{FACILITY:Saint James'}s bells, {FACILITY:Saint James'} nurse
the {FACILITY:Overlake}-{FACILITY:Swedish} transfer never happened
a post-{FACILITY:Harborview} rehab plan
pre-{FACILITY:Lakeside} he'd used for 11 years
an ex-{ORGANIZATION:Amazon} picker with trigger thumbs
non-{FACILITY:UW} records come by mail
"{FACILITY:Fairfax}?" "No, {FACILITY:Navos}." "Which?" "The one in {LOCATION:Burien}."
({FACILITY:Navos}, not {FACILITY:Smokey Point})
[{FACILITY:Cascade}] [{FACILITY:Telecare}] [{FACILITY:WellFound}] - tick one
*{FACILITY:Sea Mar}* took her, sliding fee
~{FACILITY:Neighborcare}~ {FACILITY:HealthPoint}, sorry
1) {FACILITY:Yakima Farm Workers} 2) {FACILITY:Tri-Cities Comm} 3) ED
1. {ORGANIZATION:Tree Top} 2. {ORGANIZATION:Zirkle} 3. {ORGANIZATION:{last} Orchards}; pesticide? yes at 2
a. {FACILITY:Astria}, b. {FACILITY:Prosser}, c. nothing east of there
- {FACILITY:Garden Village}: male bed
- {FACILITY:Landmark}: bari bed
- {FACILITY:Crescent}: no
> from {FACILITY:Kittitas Valley}: "we are on diversion"
#{FACILITY:kittitas} #{ORGANIZATION:lifeflight} #longnight
+ {FACILITY:Othello}, + {FACILITY:Quincy Valley}, - {FACILITY:Samaritan}
{FACILITY:Samaritan}, {LOCATION:Moses Lake}, not Samaritans, the hotline
{FACILITY:Samaritan} & {FACILITY:Confluence} & {FACILITY:Columbia Basin} call it "the triangle"
either {FACILITY:Deer Meadows} or {FACILITY:Elk Haven}, some antlered place
neither {FACILITY:Rockwood} nor {FACILITY:Touchmark} takes Medicaid
both {ORGANIZATION:Kaiser Aluminum} and {ORGANIZATION:Hecla} offered light duty
from {LOCATION:Republic} via {FACILITY:Ferry County Health} to {FACILITY:Sacred Heart}
to {FACILITY:Sacred Heart} from {FACILITY:Ferry} by {crew}
between {FACILITY:Deaconess} and {FACILITY:Holy Family} there's one bed
within {FACILITY:St. Luke's Rehab} itself, the {FACILITY:Manz Unit}
near {FACILITY:Gonzaga}, upstairs from {ORGANIZATION:Jack & Dan's}
outside {ORGANIZATION:Zip's}, down, not breathing
under {ORGANIZATION:Premier Alliance}'s plan (Asuris), not ours
except {FACILITY:Valley}, all {FACILITY:MultiCare} sites are on Epic
including {FACILITY:Mary Bridge}, excluding {FACILITY:Tacoma General} peds
except for {FACILITY:Allenmore}, ok?
such as {FACILITY:Good Sam} or {FACILITY:Auburn}
e.g., {FACILITY:Hope Sparks}; i.e., not us
aka {FACILITY:"the Bin"}, officially {FACILITY:Crystal Springs Behavioral}
f/k/a {FACILITY:Group Health Cap Hill}, n/k/a Kaiser
née {FACILITY:Puget Sound Hosp.}, now rubble
dba {FACILITY:Smiles R Here}; legal name {ORGANIZATION:{last} Dental PS}
c/o {FACILITY:Mercy Housing}, {unit}
attn {first}, {ORGANIZATION:Simpson Lumber}, {LOCATION:Shelton}
via {ORGANIZATION:Paratransit of {town}}
per {FACILITY:Olympic}, via {FACILITY:Forks}, for {FACILITY:Clallam Bay}'s inmate
w/ {ORGANIZATION:Right at Home}; w/o {ORGANIZATION:Sequim HH}, they folded
@ {FACILITY:Jefferson} since noon
@{FACILITY:Quilcene}? no clinic there, {LOCATION:Quilcene} has only oysters
vs. {FACILITY:St. Michael}: same wait, better parking
= {FACILITY:Harrison} before the merger
≠ {FACILITY:Harrison}
{FACILITY:Harrison}→{FACILITY:St. Michael}→{FACILITY:SMMC}: three names, one building
{FACILITY:NHB} (Navy), {FACILITY:MAMC} (Army), {FACILITY:APHCS} (VA)
{FACILITY:SVHC}: which St. V is it?
{FACILITY:PMH}, {FACILITY:PMMC} and {FACILITY:PSPH} in one fax; please spell out
{FACILITY:LMC-E}, {FACILITY:LMC-W}
{ORGANIZATION:BPA}, {ORGANIZATION:PSE}, {ORGANIZATION:SCL}: linemen all, {kin} at the second
{ORGANIZATION:ILWU 19}, {ORGANIZATION:IAM 751}, {ORGANIZATION:UFCW 3000}: which trust pays?
{ORGANIZATION:SPEEA} plan or {ORGANIZATION:751} plan
{ORGANIZATION:KCSO}, {ORGANIZATION:SPD}, {ORGANIZATION:WSP {town}}: who has custody?
{ORGANIZATION:SPS} nurse
{FACILITY:GHS}, {FACILITY:RHS}, {FACILITY:BHS}: three concussions, one weekend
{ORGANIZATION:DESC} case manager, {ORGANIZATION:LIHI} landlord, {ORGANIZATION:SHA} voucher
{ORGANIZATION:YWCA}, {ORGANIZATION:YMCA}, {ORGANIZATION:JCC}: swims at the last
{FACILITY:1811}; {FACILITY:Morrison}; the {FACILITY:Estelle}
{FACILITY:3rd & {last}}, {FACILITY:Compass Ctr}
tent city {FACILITY:TC3}
clinic on {FACILITY:Pier 91}
{FACILITY:Terminal 5} longshoreman
{VEHICLE_ID:M/V Walla Walla} deck, slip and fall, {ORGANIZATION:WSF}
ferry to {LOCATION:Vashon}, nurse at the {FACILITY:dock clinic}
{FACILITY:Vashon}'s clinic: now {ORGANIZATION:DispatchHealth of {town}}
who owns {FACILITY:Sunrise Dental of Fife}?
wasn't {FACILITY:Trillium} closed?
isn't that {FACILITY:Cheri's Adult Family Home}?
didn't {FACILITY:Fred Hutch} call?
hasn't {ORGANIZATION:Lighthouse for the Blind} paid him?
no, not {FACILITY:Everett}; yes, {FACILITY:Everett Clinic}
and {FACILITY:Bethany}? And {FACILITY:Josephine}? And {FACILITY:Warm Beach}?
or {FACILITY:Stanwood}?
so {FACILITY:Regency}, then
then {FACILITY:Arlington}. Then home.
finally, {FACILITY:Cascade Valley}.
{FACILITY:Cascade Valley}!
{FACILITY:Cascade Valley}...
"{FACILITY:Cascade Valley}"
'{FACILITY:skyline}'
{FACILITY:UGM}/{FACILITY:Hope Place}: women upstairs
{FACILITY:Mary's Place} – the {FACILITY:Regrade} – full
{FACILITY:Nickelsville}—{FACILITY:Northlake}—closed
{FACILITY:ROOTS}: ages 18–25
{FACILITY:New Horizons}, {FACILITY:YouthCare}, {FACILITY:Cocoon House}: pick by age
{FACILITY:Peace for the Streets}, {FACILITY:Teen Feed}, and {FACILITY:45th St}
Employer / insurer / TPA: {ORGANIZATION:Darigold} / none / Zenith American
Employer - {ORGANIZATION:Bartell}; insurer - Premera; network - First Choice
School/teacher/nurse: {FACILITY:Lowell} / {last} / {first}
Church, pastor, phone: {FACILITY:Mt. Zion}, {last}, {ph}
PCP|site|fax: {last}|{FACILITY:Roosevelt}|{ph}
HD unit, days, chair: {FACILITY:NKC Scribner}, TTS, 9
Hosp, OB, peds: {FACILITY:Evergreen}, {last}, {FACILITY:Allegro}
Lab; imaging; pharm: {FACILITY:Dynacare}; {FACILITY:TRA}; {FACILITY:Katterman's}
"""

CALM = r"""
Three offers: two SNFs and an adult family home.
Declined by: four facilities; nobody gives a reason
Accepting: one (Medicaid pending ok), one (kosher), one (trach)
AL/IL/CCRC: all three have a five-year wait
AFH > SNF > anything far, in the family's words
Insurers: Premera, Regence, Kaiser. Plans: Bronze, Silver, Gold.
Depts copied: Cardiology, IR, Pharmacy. Outside copied: none.
EHRs on this thread: Epic, Meditech, paper
The ED's wait, the ICU's cap and the clinic's one room
The flight doctor flew with her
Maven's doula benefit, Progyny's cycles, Costco hearing aids
fry cook burned both hands
chapel bells, parish nurse
the SNF-hospital transfer never happened
a post-ICU rehab plan
pre-detox he'd used for 11 years
an ex-warehouse picker with trigger thumbs
non-Epic records come by mail
"Psych?" "No, detox." "Which?" "The one with a chair."
(inpatient, not residential)
[SNF] [IRF] [LTACH] - tick one
*FQHC* took her, sliding fee
~clinic~ health center, sorry
1) clinic 2) urgent care 3) ED
1. Roundup 2. Sevin 3. Lorsban; pesticide? yes at 2
a. inpatient, b. outpatient, c. nothing else
- male bed
- bari bed
- no bed
> from triage: "we are on diversion"
#telehealth #longnight
+ nitrite, + LE, - ketones
Good Samaritan law, not Samaritans, the hotline
Calot & Hesselbach & Koch call it "the triangle"
either Norvasc or Cardizem, some channel blocker
neither Part A nor Part B takes it
both PT and OT offered light duty
from triage via CT to the OR
to CT from triage by tele
between ICU and PCU there's one bed
within rehab itself, the TBI program
near the bar, upstairs
outside, down, not breathing
under the Asuris plan, not ours
except one, all sites are on Epic
including NICU, excluding PICU
except for weekends, ok?
such as Lasix or Bumex
e.g., CBT; i.e., not us
aka "the Bin", officially psych ED
f/k/a Group Health Cooperative plan, n/k/a Kaiser
née HCFA, now CMS
dba in field 33
c/o the parent, on file
attn: HIM
via ModivCare
per protocol, via tube, for an inmate
w/ HH; w/o DME
@ noon since noon
@ 2 L
vs. placebo: same wait
= 140 before the fluid
≠ 140
HCFA→CMS→CMMI: three names
DHA (Army, Navy), VHA (VA), IHS
SVHC: saphenous? which SV is it?
PMH, PSH and FH in one note; please spell out
LMC, RCA, LAD
ATP, GTP, PSE: pseudoephedrine is the third
HMO, PPO, EPO: which plan pays?
Taft-Hartley plan or state plan
who has custody?
school nurse
SCAT6, PECARN, HEADS-ED: three concussions
case manager, landlord, voucher
AAOS, AANA, AORN: cite the last
1811 form; 2567
3rd & 4th molars
tent city TB
pier, no
longshoreman, LHWCA
deck, slip and fall, Jones Act
ferry nurse
DispatchHealth? mobile urgent care model
who owns a trademark for "Sunrise"?
wasn't Zantac closed?
isn't that an AFH?
didn't pharmacy call?
hasn't Unum paid?
no, not ED; yes, clinic
and Medicare? And Medicaid? And Tricare?
or the VA?
but Epic, of course
so Cerner, then
then PT. Then home.
finally, Xarelto.
Xarelto!
Xarelto...
"Xarelto"
'skyline view' setting
women upstairs
men – full
closed—full—closed
ROOTS analysis
pick by age: HPV, MenACWY, Shingrix
Employer / insurer / TPA: x / none / Zenith American
insurer - Premera; network - First Choice
School/teacher/nurse: y / n / n
Church, pastor, phone: none
PCP|site|fax: none|none|none
HD unit, days, chair: new, TTS, 9
Hosp, OB, peds: main, laborist, hospitalist
Lab; imaging; pharm: in house; in house; in house
Cascade, Emerald, Rainier: names of three Regence networks, true or false?
Providence Health Plan, Swedish massage, Overlake? overlay; Valley fever
Evergreen oil, Everett? ebb; Stanwood? stent
Harrison's 21e, Jefferson fracture, Fairfax? fax
Olympic Bili meter, Pacific Blue dye, Puget? pledget
Roosevelt's polio, Lowell's sign, Scribner shunt
Trillium is a plan in Oregon; Evergreen, one in Georgia's book
Navos? Navis, Navelbine; Telecare? telecare the concept
Confluence in the plate: 80%
Samaritan sentence: "A good Samaritan gave CPR."
"""
