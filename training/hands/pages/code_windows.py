"""Windows and counters: placard forms, travel clinics, verification sheets, visitors from Canada, impound, records windows; blank or filled."""

TWINS = r"""
VERIFICATION WORKSHEET (one per visit)     staff use

Plan: {ins}   Type PPO   [[Card seen? Y/N::Card seen, both sides, {num8}]]
[[ID ________ Suffix __::ID {plan} Suffix 02]]      [[Grp ________::Grp {grp}]]
Eff [[__/__/____::{full}]]   PY Jan-Dec   PCP req N   Ref req N
CPT 29881: covered Y, auth Y, site ASC, 80/20 after ded
Ded 1,500 met 310   OOP 6,500 met 1,204.50   PT 30 used 12
[[Rep name ____ ref ____::Rep {first}, ref {UNIQUE_ID:{first}{nn}{four}}]]   call 22 min, hold 14
[[Auth ________ units __::Auth {UNIQUE_ID:{zip}{four}} units 1]]  valid 90 d
Secondary: [[none::Medicaid {UNIQUE_ID:{four}{zip}}, worker {last}]]
Accident? N / WC? N / Auto? [[__::Y, {claim}, plate {plateup}]]
MSP Q 1-12 all N.   Rev {nn}/v4   [[Initials ____::{initials}]]
%%
DISABLED PARKING PLACARD, part B (doctor)

[[Applicant: print::Applicant: {ptfull}   DL/ID {lic}]]
[[Plate no., if plates wanted::Plate {plateup}   VIN {vin}]]
(1) cannot walk 200 ft  (2) O2, FEV1 \< 1 L, PaO2 \< 60  (3) NYHA III-IV
(4) visual 20/200  (5) prosthesis: L BK, K-level 3
Temp 6 mo [ ]  Perm [x] 4 y   Code sec. 22511.55
[[Old placard no. (stolen)::Old placard {UNIQUE_ID:<P|R>{zip}{nn}}, stolen {on}, {case}]]
[[License no. of certifier::Certifier {tit}, {UNIQUE_ID:A{zip}}]]   Tel [[____::{ph}]]
Fee 0/6/28. REG 195 rev 5. Window 14.
%%
snowbird at the walk-in, from up north, could you write the note to his family doctor

Pt: [[a man, 71, from Ontario::{ptname}, 71, from {town}, Ontario]]
Health card [[(photo of it)::{UNIQUE_ID:{four} {nn} {nn} <YM|TK>}]]; travel insurer [[called::ref {UNIQUE_ID:{nn}-{zip}}, {first}]]
BP 171/98, glucose 14.2 mmol/L (256), INR 4.4, Cr 122 umol/L, T 38.4 C
meds: ramipril 10, apixaban? no warfarin 5/2.5, DIN 02221853 on the bottle, [[Rx from home::Rx {UNIQUE_ID:{nn}{four}} {pharm}]]
fell out of [[his RV::his RV, {VEHICLE_ID:<CF|BW><H|T>{nn}{nn}}]] step 3, R wrist, S52.501A
lot [[at the park::{unit}, {park}]]; bill $1,240.00 US
back home [[in the spring::{day}]]; [[family doc by fax::Dr. {last}, fax {ph}, CPSO {UNIQUE_ID:{zip}}]]
give: INR sheet, CD, form 0951-84, 3 pp.
%%
TRAVEL CLINIC, group of 9, table first

# | [[passport::passport]] | dest | YF | typh | HAV | malaria | $
1 | [[seen::{passp}]] | 2 wk, W Africa | Y | ViCPS | 2/2 | A/P 250/100 | 412
2 | [[seen::{passp}]] | same | Y | Ty21a x4 | 1/2 | doxy 100 | 377
3 | [[seen::{passp}]] | same | waiver (81 y) | - | 2/2 | A/P | 88
YF: Stamaril/YF-Vax 0.5 sc [[, lot on card::, lot {UNIQUE_ID:UK{four}<AA|AB>}]]; ICVP p. 4, stamp [[no. of clinic::{UNIQUE_ID:{stt}-{nn}}]]
waiver letter, IHR annex 6; 10 d rule; [[signed by MD::signed {dr}, {lic}]]
flight [[in 3 weeks::{VEHICLE_ID:DL {nn}}, {wday}, conf {UNIQUE_ID:<GK|TR>{nn}<Q|Z>B}]]; SSS 1.5, LMWH? 2,500
leader [[in lobby::{whole}, {ph}, {church}]]; rabies 0/7; ORS x6; code Z71.84, Z23
%%
records window, q-matic log

ticket B41: wants images 2019-24 on CD, $15 [[::, {mrn}, {ptcomma}]]
ticket B42: legal, subpoena duces tecum [[::, {case}, {law}]], 30 d, $0.25 x 412
ticket B43: death certificate copies x6 = $126 [[::, {ptl}, cert {UNIQUE_ID:{nn}-{zip}}]]; not ours, county rm 110
ticket B44: immunization for school, form 680 [[::, {dob}, mom {kinfull}, IIS {UNIQUE_ID:{zip}{nn}}]]
ticket B45: VA, form 10-5345 [[::, {ssn4}, claim {UNIQUE_ID:C {zip}{nn}}]]
ticket B46: no ID; 2 q: [[wrong twice::address {house}, wrong year; sent away]]
ticket B47: amend: "never smoked", 60 d, denial reasons 1-4 [[::, req {UNIQUE_ID:AM{four}}]]
avg wait 14:10; served 31; printer 2 jam code 13.B2; [[shift change::{first} off, {first} on]]
%%
IMPOUND / hospital security desk, 12-hour sheet

0702 [[sedan, P1, 3 days::{plateup}, P1, 3 days]]; tag on wiper, 24 h rule 8.{nn}
0741 found: 1 cane, 2 masks, [[a badge::badge {badge}]]
0810 escort x2, door 9, radio ch 4
0944 [[van, alarm::{fleet}, alarm]] 11 min, 92 dB
1015 code gray 6E, 4 min, [[0 hurt::{first} hurt, report {UNIQUE_ID:SR{nn}-{four}}]]
1130 keys: ring 12/12, ring 14 11/12 [[::, {UNIQUE_ID:{nn}C} out to {initials}]]
1220 [[pickup hit pole::{VEHICLE_ID:{nn}<GTX|LRB>{nn}} hit pole]] 41B; $1,150; [[owner in clinic::owner {mrs} at {clinic}, claim {claim}]]
1402 gate 3 stuck, error 22, [[code reset::code {UNIQUE_ID:{four}#}]]
1515 weapon check: 1 knife 3.5 in, [[locker::locker {UNIQUE_ID:{nn}}, ticket {UNIQUE_ID:{four}}]]
1644 [[news truck::news truck {VEHICLE_ID:{nn}}, {plateup}]], lot C only, policy 7.2
1850 cameras 61/64; NVR 2 81%; count 22 visitors
"""
