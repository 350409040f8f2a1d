"""Numbers on the ward that belong to someone (pagers, tags, serials, units of blood, locker, badge, callback, account) and numbers that belong to nobody (REF, model, lab, settings)."""

NAMED = r"""
pgr {pager} til 7 then {pager}
p{pager} no answer, tried {xt}
cb# {ph} ask for L&D
cb {ph} {first} in micro
surg {pager}, nsgy {pager}, ENT {pager} → op
voalte {first} or {xt}
spectralink {PHONE_NUMBER:<4-2217|6-0931|x58841>} charge
desk {PHONE_NUMBER:<7-4410|2-0096>}, tube stn 114
call {PHONE_NUMBER:<3-1180|5-7726>} b4 sending
pt cell {ph} only after 5
TTY {ph}
fax wet read to {ph}
{ph} = dtr; {ph} = disconnected
number on bottle {ph}, rx {UNIQUE_ID:<6620417|7710-338>}
Rx# {UNIQUE_ID:<2041187|C88120>} refills 0, {last}
rx {UNIQUE_ID:<40-11872|N7719025>} Norco #20 {last} {clip}
DEA {UNIQUE_ID:<B|M|F><L|K|H>{nn}44{nn}} on pad looks fake
NPI {npi} vs TIN on claim
unit # {UNIQUE_ID:<W0382 24 118703|W1147 23 902216>} A pos hung
bag {UNIQUE_ID:W0<7|4>1123{nn}881} spiked w/ {initials}
plt {UNIQUE_ID:<E3087|W2290>-{nn}-77} irrad
cryo pool {UNIQUE_ID:<K9|C2>{nn}412}
blood band {UNIQUE_ID:<RBX|TYE|KLM> {nn}4}
typenex {UNIQUE_ID:<ZLC|HHP>{nn}19}
belongings bag {UNIQUE_ID:<0088213|P-4471>} safe rcpt {code}
valuables env {UNIQUE_ID:<V|E>{nn}3318}, ring, $40
locker {UNIQUE_ID:<B-114|31>}, key w/ {first}
evid bag {code} to {last} PD
chain of custody {code}, seal {UNIQUE_ID:<A77|Q19>{nn}}
rape kit # {code}, box sealed {initials}
tox specimen {spec}
path {spec}: L ovary
cyto {UNIQUE_ID:<NG|CY|P>2<3|4>-{nn}1}
{UNIQUE_ID:S2<2|4>-{nn}07} vs {UNIQUE_ID:S1<8|9>-{nn}44} compare
slides {UNIQUE_ID:<BS|SP>-{nn}-2<2|5>} A1-A12 to {last}
block {UNIQUE_ID:<S|H>24-{nn}1} B3 for FISH
acc {spec} XR chest, ?wrong pt
MR acc {spec}, jacket {UNIQUE_ID:<R-|J>{nn}882}
CD labelled {mrn}, not ours
mrn {mrn} dup of {mrn}
{mrn} or {mrn}, same dob
wristband {mrn}, chart {mrn}
csn {stay}
har {stay}, enc {stay}
acct {acct} bal
HIC {plan}
{ins} {plan} grp {grp}
ID {plan}; PCN ADV, BIN n/a
medicaid {plan} (mom's {plan})
case# {case}, PD {PHONE_NUMBER:<5-5512|x204>}
APS ref {case}
CPS intake {UNIQUE_ID:<1188|2207>-{nn}0}
ME case {UNIQUE_ID:<ME|C>2<3|4>-0{nn}}, accept
OPO ref {UNIQUE_ID:<20|5>{nn}118}, spoke {first}
tissue bank {code} n/a
UNOS {UNIQUE_ID:<AJ|AL>G{nn}3}
MTF# {UNIQUE_ID:<BMDW|US>-{nn}-0} 10/10
trial subj {subj}, arm blind
screen {subj}, {initials}
sn {ser} AED pads
pump {UNIQUE_ID:<PC|LVP|SN>{nn}721} alarm 250.4
IV pump tag {UNIQUE_ID:<BME|CE> {nn}41}, red tag it
bed {UNIQUE_ID:<AT|HR>-{nn}91} side rail broke
vent {UNIQUE_ID:#<14|G5-{nn}2>}, filter chg
LVAD controller {ser}, batt {ser}
ICD {ser}, lead {ser}
hip cup lot {lot}, head lot {lot}
IOL sn {ser} +21.5
CI processor {ser}
pessary lot {lot}
IUD lot {lot} {initials}
vax lot {lot} L delt {initials}
insulin pump {ser}, Tslim
Dexcom TX {UNIQUE_ID:<8|4>{nn}LK}
CPAP {ser}; PIN {UNIQUE_ID:<117|882>}
O2 conc {ser}
scooter {ser}, {ORGANIZATION:<Able|Hover|Pride of> {town}}
prosth socket {UNIQUE_ID:<BK|AK>-{nn}}
stretcher tag {UNIQUE_ID:<T|EMS->{nn}}
rig {fleet} left its Lucas
medic {fleet} has our board
PD car {fleet}, CAD {code}
tail {hull} 20 min, pad B
N-number {hull}
boat {hull} capsized, 2 pts
hit by {plate}, witness {first}
pt's truck {plateup} in ER bay, keys w/ {wn}
scooter {vin}
placard {UNIQUE_ID:<A|P>{nn}771}
DL {lic}, photo no match
passport {passp}, {lang}
consulate id {UNIQUE_ID:<MX|GT>{nn}004417}
A# {UNIQUE_ID:A0{nn}-11-82}
inmate {UNIQUE_ID:<K-|BOP >{nn}71}
DOC {UNIQUE_ID:<2|7>{nn}18}, 2 officers
booking {code}
student ID {UNIQUE_ID:<9|8>00{nn}4}
tribal id {UNIQUE_ID:<U|E>-{nn}6}
VA last4 {ssn4}
last 4 {four}, {lastup}
L1N4: {UNIQUE_ID:<H|B|T>{ssn4}}
ssn ends {ssn4}, bday {DATE:<9-2|4-4>}
soc {ssn}
lic {lic} exp {mon}
emp {badge} TB due
badge {badge} opened pyxis 0214
user {user} pulled 2, charted 1
login {user} locked
epic msg {user}
e-mail {mail}
pix to {mail}
zoom {url}
stream {url} ekg
10.x box: {ip}
pump IP {ip} offline
printer {ip} at {ward}
wifi mac? ip {ip}
mychart {user}
claim {claim} re: fall
denial ref {claim} {ins}
PA {UNIQUE_ID:<PA-|EOC >{nn}2281} Humira appr {DATE:<6/1|1/2>}-{DATE:<12/1|7/2>}
auth {UNIQUE_ID:<A00|OP>{nn}5577} PT x12
ref {UNIQUE_ID:#<R|1>{nn}099} derm
ticket {code} mouse dead
WO {ord} ceiling leak over bed
order {ord} dup CBC
tracking {code} cold pack
rma {ord} scope
PO {ord}: clips
safety rpt {code}
grievance {code} {last}
incid {case}: {first} slipped
"""

CALM = r"""
pgr til 7 then night pgr
no answer, tried ext on board
cb# ask for L&D
cb micro
surg, nsgy, ENT → op
voalte charge or desk
spectralink charge
desk, tube stn 114
call b4 sending
pt cell only after 5
TTY
fax wet read
dtr ok; number disconnected
number on bottle, rx old
Rx refills 0
rx Norco #20
DEA on pad looks fake
NPI vs TIN on claim
unit A pos hung
bag spiked w/ 2nd RN
plt irrad 1 of 2
cryo pool 10
blood band checked
typenex on
belongings bag safe
valuables env, ring, $40
locker, key w/ charge
evid bag to PD
chain of custody, sealed
rape kit, box sealed
tox specimen 50 ml
path: L ovary
cyto neg x3
compare new vs old
slides A1-A12 out for consult
block B3 for FISH
XR chest, ?wrong pt
MR 1.5T, jacket
CD labelled wrong, not ours
mrn dup
two mrns, same dob
wristband ok, chart ok
csn vs har
har, enc: define
acct bal
HIC vs MBI
BIN PCN GRP where
ID card front back
medicaid pending
case open, PD here
APS ref done
CPS intake done
ME declined
OPO ref made, \<1h
tissue bank n/a
UNOS wait 412 d
MTF 10/10
trial arm blind
screen fail 2
AED pads exp
pump alarm 250.4
IV pump red tag it
bed side rail broke
vent G5, filter chg
LVAD HM3 5400 rpm 4.1 L
ICD 35 J, lead 6935M
hip cup 54, head 36 +4
IOL SN60WF +21.5
CI CI632 Kanso 2
pessary 4 Gellhorn 2 3/4
IUD 52 mg
vax 0.5 L delt
insulin pump Tslim X2 7.8
Dexcom G7 TX ok
CPAP AS11 10-14
O2 conc 5 L Everflo 1020000
scooter GoGo LX
prosth K3, socket 5 ply
stretcher MX-Pro R3
rig left its Lucas
medic has our board
PD car outside
tail rotor clear, pad B
N95 1860S vs 1870+
boat capsized, 2 pts
hit by truck
pt's truck in ER bay
scooter 15 mph
placard form DMV
DL photo no match
passport clinic: YF, MenACWY
consulate called
A1 A2 A3 pulley, A1c
inmate, 2 officers
K-wire .045 .062, K-rod
booking clinic
student health form
tribal health elig
VA 100% SC
last 4 doses ok
L1-4, L5, S1 burst
ends 20, begins 30
soc hx neg
lic req for CME
emp health TB due
opened pyxis 0214
pulled 2, charted 1
login locked
epic msg pool
e-mail: secure only
pix to media tab
zoom link in chat
stream ekg ok?
10.x net down
pump offline, DERS v9.33
printer jam
wifi WPA2 ok
mychart proxy form
claim re: fall
denial CO-197
PA Humira crit
auth PT x12
ref derm
ticket mouse dead
WO ceiling leak over bed
order dup CBC
tracking cold pack
rma scope
PO clips LT300
safety rpt done
grievance policy
incid: aide slipped
REF 4509812-02, GTIN on box, qty 10
cat 306553 flush 10 ml, 8881-xxxx no
Bard 0165L16 vs 0166V16, 16 Fr
ref 5515-F-402, 5520-B-400 tray set
Synthes 02.112.008, 204.836, 310.25
Stryker 6208, 4103, System 8
Olympus CF-190, EU-ME2, UES-40
GE 7100, B40, MAC 2000, CARESCAPE 850
PB 840, 980; LTV 1200; V60; T1; C3
Baxter 2B0264X D5W, 2B1324X NS
ICU 011-C3300; CLC2000; MC100
NDC 00409-4888; 63323-0186
loinc 718-7, 2160-0, 3094-0
CPT 99291+99292x2, 31500, 36556
DRG 871, 291, 470, rev 0450
ICD I21.4 E11.65 N17.9 Z79.4
HCPCS E0601 A7034 K0823
UN3373 UN2814 P650
CLIA waived, CAP 06432? checklist GEN.20316
ISO 80369-6, 594-1, ASTM F2413
model 37612, 97715, 8840
3389-40, 3387S; 7425
Km 40, gain 2.2, filt .5-40, 25 mm/s
0214 HR 44 0215 HR 38 0216 pads
pH 7.118 pCO2 70.4 HCO3 22.1 BE -8.8
CK 118240, AST 4471, LDH 9930, ferr 33180
plt 1102, wbc 88.12, hgb 3.9
BNP 35000, hcg 188,204, afp 22114
ANA 1:2560, RPR 1:512, crypto 1:1024
VL 1,204,118; CMV 44,210; BK 9.1e7
"""
