"""Households, schools, camps, gyms, shelters and small firms writing about health with the numbers of daily life."""

TWINS = r"""
camp nurse binder page, laminated

[[Camper card no.: front::Camper card: {UNIQUE_ID:{nn}-{four}}, {ptcomma}]]  cabin 7, bunk 3
Allergy peanut, EpiPen Jr 0.15 x2 [[, expiry on box::, exp {mon}, lot {UNIQUE_ID:{nn}FK{nn}}]]
Weight 24.5 kg. Ibuprofen 100/5: 12 mL. Benadryl 12.5/5: 10 mL.
[[Insurance: copy stapled::Insurance: {planlow}, grp {grp}, dad's ID is 01, hers 03]]
Pickup: [[code word in office::code word {UNIQUE_ID:<pelican|marble|igloo>}, {kin} in the {hue} {car}, {plateup}]]
Bus [[2 of 4::{VEHICLE_ID:{nn}}, seat with {first}]]
[[Dexcom: phone in pouch::Dexcom tx {UNIQUE_ID:8{nn}TR{nn}}, share user {UNIQUE_ID:{firstlow}{nn}}]], target 80-180, low \< 70: 15 g
Swim level 4, tick check 2100, bites 3, Lyme serology if > 36 h
Nurse phone [[on the door::{ph}]], channel 4. Form HS-{nn}, page 2 of 6
%%
Lost Medicare card, what I did, tell me what's left

1. Called 800 line, 41 min. [[No number given.::Agent {first}, ref {UNIQUE_ID:{zip}{zip}}.]]
2. [[They read me nothing.::They read me {UNIQUE_ID:<5|6>WK<2|8>-G{nn}-NP{nn}}, I wrote it on my wrist.]]
3. New card in 30 days, form CMS-L564? no that's part B.
4. Pharmacy can bill with [[the Part D card::the Part D card: {UNIQUE_ID:{zip}{four}<R|S>}, bin 610097, pcn 9999]].
5. Bank: [[froze 1 card::froze card {UNIQUE_ID:{four}}, acct {UNIQUE_ID:...{four}}]]. Credit bureaus x3, [[PINs filed::PINs {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}}]].
6. Report [[at the precinct::{case}, Ofc. {last}]].
7. Secondary, plan G: [[left a message::policy {UNIQUE_ID:MG{zip}}, {ph}]].
Costs so far: $0. Deductible 257, 20% after, 1-800 hold music 3x.
%%
Church meal train + rides spreadsheet, somebody made it public

day 1: soup for 6, low salt (2 g), [[side door::gate {UNIQUE_ID:{four}}, {bare}]]
day 2: ride to chemo, chair 9, 4 h, [[any car::{first}'s {car}, {platelow}]]
day 3: no. counts too low (ANC 0.4)
day 4: pharmacy run, [[2 bags::Rx {ord} and {ord} at {pharm}]], copay 10+25
day 5: kids: [[pickup line::pickup tag {UNIQUE_ID:{nn}}, {school}, {first} and {first}]]
day 6: port flush, 10 mL x2, [[nurse comes::nurse {first}, {agency}, lockbox {UNIQUE_ID:{nn}{nn}}]]
day 7: rest. psalm 91, hymn 412
fund: $1,204 of 2,500 [[online::venmo {UNIQUE_ID:@{firstlow}-{lastlow}-{nn}}, acct {acct}]]
list v3, 22 rows, edit off
%%
school nurse to district, monthly

Visits 212: injury 61, belly 44, meds 88, lice 9, other 10.
911 x1: [[seizure, gym::{firstlow} {la}, gr 4, seizure, gym; {fleet} took {obj} to {hosp}; PCR {UNIQUE_ID:{nn}-{zip}}]], 6 min, midaz 5 mg.
Plans: 504 x14, IHP x22. [[One seizure plan is expired.::SSID {UNIQUE_ID:{zip}{zip}} ({first}) is expired, dr {last} won't fax.]]
Vision 20/40 cut: 31 fail. Hearing 25 dB: 4. BMI > 95th: 17%.
Immunization: rule R9-6-70{nn}; [[9 non-compliant::9 non-compliant, ids {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, ... {UNIQUE_ID:{zip}}]].
Narcan box 3 of 5 [[: expiry next term::: lot {lot}, exp {mon}]]. AED [[pads ok::s/n {ser}, pads lot {UNIQUE_ID:{nn}{four}}]], battery 4/5.
Medicaid billing: T1002 x 41 units, [[by provider::NPI {npi}]], random moment 92%.
Bus [[driver::{VEHICLE_ID:{nn}} driver {first}]]: BP 188/104, out till DOT card. Route 12 sub.
[[Nurse, building 3::{whole}, RN, bldg 3, x{PHONE_NUMBER:{four}}]]
%%
gym front desk, "incident" google doc

time 18:42, treadmill 14 (T5x, console 2.1) [[::, serial {ser}]]
[[member fell::member {UNIQUE_ID:{zip}} ({fl}) fell]] at 6.5 mph, incline 4
HR on strap 171; chest pain 3/10; sat 15 min; aspirin 81 x4
AED brought, not used. shock count 0. [[cabinet alarm reset::cabinet code {UNIQUE_ID:{four}} reset]]
911: [[2 medics::{VEHICLE_ID:Rescue {nn}} and {VEHICLE_ID:E{nn}}]], 7 min. BP 90/60, 12 lead STE
took to [[the cath lab one::{hosp}]]; [[spouse followed::{kin} followed, {hue} {car} {plateend}]]
locker [[cut open, bag saved::{UNIQUE_ID:{nn}} cut open (combo {UNIQUE_ID:{nn}-{nn}-{nn}} didn't work), bag saved]]
waiver: p. 2, clause 9. insurance [[broker told::{UNIQUE_ID:GL-{zip}}, claim {claim}]]
staff CPR cards: 4 of 6 current [[::({first} {UNIQUE_ID:{zip}{nn}} lapsed {mon})]]
%%
tenant w/ oxygen vs power company. make it a letter

I rent [[unit 4::{house}]]. On 5 L, 24/7. Concentrator 350 W = 8.4 kWh/day.
[[Medical baseline form was sent.::Medical baseline app {UNIQUE_ID:MB-{zip}} sent {on}, signed {dr}, license {UNIQUE_ID:G{zip}}.]]
They cut it for $212.40, [[with the form on file::acct {UNIQUE_ID:{zip}{zip}-{nn}}, meter {UNIQUE_ID:{zip}{nn}}]].
Tariff rule 11, section 4; PU code 739.1; 15 days + 48 h notice.
Backup: E tank, 5 h at 2 L, at 5 L 2.1 h. [[Ambulance bill 1,412.::Ambulance {fleet}, bill {UNIQUE_ID:{nn}-{four}}, $1,412.]]
[[Complaint filed.::Complaint {UNIQUE_ID:C-{zip}{nn}}, agent {last}.]]
SpO2 81 when they found me, CO2 71, BiPAP 14/6, 2 nights, DRG 189.
I ask: turn on, $0 fee, note in the system: code LS-1.
[[Yours, a tenant::{whole}, {ph}]]
%%
pharmacy delivery driver's sheet (bicycle)

stop | what | $ | leave?
1 | [[bag A::{ord} {last}]] | 0 | [[desk::{bldg}, door {UNIQUE_ID:{four}}]]
2 | [[bag B, C2 sig::{ord} {last}, C2 sig, DL {lic}]] | 10 | hand only
3 | [[cooler, 2-8::{ord}, {ord}, cooler {UNIQUE_ID:C{nn}}]] | 47 | [[call first::call {ph}]]
4 | [[box, chux 2 x 72::box, acct {acct}, {unit}]] | 0 | porch
5 | [[return::RMA {UNIQUE_ID:{zip}}]] | -25 | -
6 | [[locker hub::hub locker {UNIQUE_ID:{nn}} pin {UNIQUE_ID:{zip}{nn}}]] | 0 | y
bike [[lock size 4::no. {VEHICLE_ID:B{nn}}, lock {UNIQUE_ID:{four}}]], 11.4 mi, 3 flats this year, helmet CPSC 1203
ambient 91 F, gel packs 4 (-20), log temp @ 1, 3, 6
%%
union steward notes, needle + forklift + overtime

A. [[EVS worker::{badge}, EVS ({first})]] stuck by 21 ga in linen, bag [[red::{UNIQUE_ID:{zip}}]]. Source unknown. PEP hour 3. OSHA 300 line 22.
B. [[dock worker::{lf}, {UNIQUE_ID:E{four}}]] toe crush by [[the tugger::tugger {VEHICLE_ID:T-{nn}}]], 4,500 lb, boot cap 75/75. S97.111A.
C. OT: art. 14.3, 12 h + 4 mandated x3, [[RN grievance::RN {last} {badge}, grievance {UNIQUE_ID:{nn}-{nn}}]]; state law 8-hr rest.
D. locker breaks: [[row 2::{UNIQUE_ID:{nn}}, {UNIQUE_ID:{nn}} ({first}), {UNIQUE_ID:{nn}}]], 3 phones [[::, IMEI {UNIQUE_ID:35{zip}{zip}} found at {shop}]].
E. parking hike 18 -> 24; towed: [[one LPN's car::{plateup} (LPN {wn}), ticket {UNIQUE_ID:{zip}}]], $285.
Step 2 in 10 days; arb panel 5; ratio 1:6 vs grid 1:4; vote 212-41.
Next: room 2B, 1930, pizza x6. [[Text the steward.::Text {one}, {ph}.]]
"""
