"""Members, front desks, enrolment brokers, HR benefit people, county workers, union trusts, tribal, military and school plans: plan, member, group, case, policy and claim numbers called by every name people have for them, beside plan names, tiers, form, rule, payer and box numbers called the same."""

NAMED = r"""
it's plan number {UNIQUE_ID:{nn}{four}} on the union side and nothing on the other side
My subscriber thing is {plan}, hers just has -02 after it.
certificate {UNIQUE_ID:{zip}-{nn}} rider 12, he's the insured
The insured's ID (1a) reads {planlow}, in pencil.
HIC {UNIQUE_ID:{nn}{four}{nn}<A|B1|D6>}, that was dad's before the letters changed
contract {UNIQUE_ID:R{zip}{nn}} federal, enrollment code 105
FEP {UNIQUE_ID:R{zip}{nn}}, option 112
The grp no. hides in the corner: {UNIQUE_ID:{zip}-{nn}{nn}}
division {UNIQUE_ID:{four}} under policy {UNIQUE_ID:{zip}{nn}}, class 41
employer acct {UNIQUE_ID:{zip}{nn}-0<1|2>} reinstated the day before
Health fund of {ORGANIZATION:Operators Local <41|77|139>}, participant {UNIQUE_ID:{zip}}
Participant no. {UNIQUE_ID:{nn}-{four}}, hours bank 412
Trust ID is on the back, {UNIQUE_ID:T{zip}{nn}}, copay 15
her MediCal is {UNIQUE_ID:9{zip}{nn}<A|C|D>}, share of cost 88
county case {UNIQUE_ID:1B{four}{nn}} aid 3N, worker {onelow}
Case name {lastup}, case no. {UNIQUE_ID:{zip}{nn}}, budget unit 2
recert packet, client {UNIQUE_ID:{zip}{zip}}, due the week after next
EBT ends {UNIQUE_ID:{four}} no pin
EDG {UNIQUE_ID:{zip}{four}} denied, form H1010
individual no. {UNIQUE_ID:{zip}{four}}, TOA 41, TP 08
KidCare {UNIQUE_ID:{zip}{zip}} prem 20
CHP+ state id {UNIQUE_ID:<G|Q|Y>{zip}{nn}}
Star Plus {UNIQUE_ID:{zip}{four}} HHSC form 2060
Husky D {UNIQUE_ID:00{zip}{nn}} since {mon}
MaineCare no {UNIQUE_ID:{zip}{nn}A}
Apple Health ProviderOne {UNIQUE_ID:{zip}{four}WA}
OHP {UNIQUE_ID:<AB|KN|XR>{nn}{four}<B|T>} open card
Green card? no, ForwardHealth {UNIQUE_ID:{zip}{zip}}
RR retirement: {UNIQUE_ID:MA {nn}{zip}{nn}}
MBI he read me: {UNIQUE_ID:<3|6|9><A|C|E>{nn}<F|G|H><7|8>-JK{nn}}
Part D member {UNIQUE_ID:{zip}{nn}{four}}, LIS 2
supplement: policy {UNIQUE_ID:{nn}{zip}-11}, plan G
Medigap {UNIQUE_ID:UA{zip}}, plan N, 20 at office
VA: {UNIQUE_ID:10{zip}{four}V{zip}{nn}} on the VIC, SC 70
DoD benefits no. {UNIQUE_ID:{zip}{nn}{four}-01}, sponsor {ssn4}
USFHP {UNIQUE_ID:{zip}{nn}} prime, CAT A
student plan {UNIQUE_ID:{zip}{nn}}, univ id {UNIQUE_ID:{zip}{nn}}
sports accident {UNIQUE_ID:SA{nn}-{four}}, excess, form 4
school based {UNIQUE_ID:{zip}}, no bill
sharing ministry member {UNIQUE_ID:{zip}}, not insurance, 500 AHP
travel policy {UNIQUE_ID:{nn}/{zip}/{four}}, Germany
AFLAC {UNIQUE_ID:<P|0>{zip}{nn}}, cancer rider 2
hospital cash plan {UNIQUE_ID:HC{zip}}, 141/day
auto medpay {UNIQUE_ID:{nn}{four}-{nn}-{zip}}, 5k
WC {UNIQUE_ID:{zip}{four}-0001-WC-01}, back, L4-5
crime victims {UNIQUE_ID:VC{nn}-{four}} pays last
black lung {UNIQUE_ID:{four}-{nn}}, code 0500
EEOICP case {UNIQUE_ID:{zip}{nn}} white card
PRC {UNIQUE_ID:{nn}-{four}-{zip}}, priority 1
dental {UNIQUE_ID:{zip}{nn}{four}}, group {UNIQUE_ID:{four}-{four}}, max 1500
vision is last four {ssn4} and zip {zip}, no card
EAP code {UNIQUE_ID:{onelow}{nn}}, 6 visits
telehealth key {UNIQUE_ID:{nn}<K|R>{nn}-{four}}
FSA {UNIQUE_ID:{four} {four} {four} {four}} 2850 max
HRA id {UNIQUE_ID:W{zip}{nn}} 412 left
Rx savings {UNIQUE_ID:{zip}{nn}} group DR33 bin 015995
copay card ID {UNIQUE_ID:{nn}{zip}{four}} GRP {UNIQUE_ID:EC{nn}001} BIN 601341
foundation grant {UNIQUE_ID:{zip}{nn}} 4,100 till {full}
bridge program enrollee {UNIQUE_ID:<ZB|NQ>{zip}}, pfizer form
PAP case {UNIQUE_ID:{nn}-{zip}}, 12 vials
appeal no. {UNIQUE_ID:AP{zip}{nn}} and grievance {UNIQUE_ID:GR{zip}{nn}}
IRO file {UNIQUE_ID:{nn}{zip}}, 45 d
Nurse line gave case {UNIQUE_ID:{zip}{nn}}, 811
HIOS? no that's {UNIQUE_ID:{zip}{nn}}, marketplace app
Exchange sub {UNIQUE_ID:00{zip}{nn}}, 1095-A box 2
prior card: {planlow}; new card: {planlow}; person code 01 both
dependent {UNIQUE_ID:{zip}{four} 03} is {onelow}
the T-number is {UNIQUE_ID:T{zip}{nn}}, the H-number's the chart {MEDICAL_RECORD_NUMBER:H{zip}}
"""

CALM = r"""
it's plan number 3 on the union side and nothing on the other side
My subscriber thing is blank, hers just has -02 after it.
certificate of coverage rider 12, the insured
The insured's ID is box 1a, in pencil is fine.
HIC suffix A, B1, D6, that was before the letters changed
contract R5826-014, H1036-052: those are plan contracts
FEP enrollment code 105, option 112
The grp no. hides in the corner: 5 to 10 digits
division rules under the policy, class 41
employer acct reinstated the day before, EFT code 12
Health fund, 3 tiers, participant and family
hours bank 412, need 120 a month
Trust plan A, copay 15
MediCal aid code 1H, 3N, M1, share of cost 88
county aid 3N, form MC 210
Case name, case no., budget unit, lines 1 to 3
recert packet, due the week after next
EBT 4 digits, no pin
form H1010 denied code 088
TOA 41, TP 08, TA 31
KidCare prem 20
CHP+ 260% FPL
Star Plus form 2060, 3052
Husky A B C D
MaineCare section 17.03
Apple Health WAC 182-501-0060
OHP line 435 of the prioritized list
Green card form I-551? no, I-485
RR prefix A, MA, WA, then 6 or 9
MBI positions 2, 5, 8, 9 are letters
Part D LIS 2, phase 3, 8000 cap
supplement: plan G, HDG 2800
Medigap plan N, 20 at office, 50 ER
VA PG 1 to 8, SC 70, form 10-10EZR
DoD form 2642, CAT A
USFHP prime, 7 sites
student plan 1500 ded, code 41
sports accident, excess, form 4
school based, no bill, 1905(a)
sharing ministry 500 AHP
travel policy zone 2, Germany
AFLAC rider 2, 88 a month
hospital cash plan, 141/day
auto medpay 5k, PIP 10k
WC back, L4-5, DWC-1
crime victims pays last, 34 USC 20102
black lung code 0500, CM-911
EEOICP white card part B
PRC priority 1, 42 CFR 136.23
dental max 1500, D-codes
vision exam 12 mo, lenses 12, frames 24, no card
EAP 6 visits, 0 copay
telehealth 0, GT or 95
FSA 2850 max, 570 carry
HRA 412 left of 1000
Rx savings card, bin 015995
copay card BIN 601341 PCN OHCP
foundation grant 4,100 a year, 500% FPL
bridge program, 12 months, form p 2
PAP 12 vials, 400%
appeal 180 d and grievance 60 d
IRO 45 d, 72 h
Nurse line 811, 711 TTY
HIOS 16 chars, 14 + 2 variant
Exchange 1095-A box 2, 8962
new card, old card; person code 01 both
dependent 03 ages out at 26
the T-codes are 1015, 1016, 1017
H1036-052-000 is a plan, S5601-024 a PDP
Y0066_EOC_H1278 is a material id
payer 87726, 60054, 62308
OMB 0938-1378 exp 2026
CMS-855B section 4
tier 4 25%, tier 5 33%
formulary id 24421 v12
PBP 052 segment 0
NAIC 79413, 71412
EIN is on page 2
metal 87, 94 csr
rating area 12
DRG, APR, EAPG
box 1a, 4, 7, 11c, 11d
SBR09 CI, MB, MC, WC, 12
"""
