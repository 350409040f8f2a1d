"""Thick charts: six whole documents of forty to sixty lines, each with the full run of sections and every kind of identifier."""

TWINS = r"""
[[HOSPITAL NAME HERE::{facup}]]
[[Street, City::{stup}, {townup}, {stt} {zip}]]
DISCHARGE SUMMARY - CARDIOTHORACIC SURGERY

PATIENT:        [[__________________::{whoup}]]
MRN / CSN:      [[__________________::{mrn} / {stay}]]
DOB / AGE:      [[__________________::{dob} / 71]]
ADMIT:          [[__________________::{num8}]]
DISCHARGE:      [[__________________::{num8}]]
SURGEON:        [[__________________::{whole}, MD]]
REFERRING:      [[__________________::{dr}, {clinic}, fax {ph}]]
CARDIOLOGIST:   [[__________________::{last}]]
INSURANCE:      Medicare + Mutual of Omaha[[:: ({plan})]]

DIAGNOSES
1. Three-vessel CAD w/ LM 60%
2. Severe AS, bicuspid
3. DM2, A1c 7.9
4. PAD, R fem-pop [[2016::{mon}, {last}, {hosp}]]
5. Post-op AF, converted

PROCEDURES
[[Day 0::{num8}]]: CABG x3 (LIMA-LAD, SVG-OM, SVG-PDA), AVR 23 mm Inspiris Resilia [[(serial in implant log)::(S/N {ser})]], LAAO AtriClip 40. XC 118, CPB 151. [[Perfusion by the day team::Perfusion: {PERSON:{first} {last}}, CCP]].
[[Day 3::{num8}]]: R thoracentesis 900 mL ([[PA::{first}, PA-C]])
[[Day 5::{num8}]]: TEE/DCCV 200 J x1, [[EP::{dr}]]

HPI
[[Mr. ___::{mrs}]] is a [[retired lineman::lineman retired from {ORGANIZATION:{place} Light & Power}]] who had to stop twice walking his [[hound::hound, {pet}]]. [[He fainted at a wedding::He fainted at {kin}'s wedding at {church} on {day}]]. Echo: Vmax 4.6, mean 52. Cath [[at an outside lab::by {last} at {hosp}, {DATE:<12/2|4/9|7/17>}]].

COURSE
Extubated at 5 h. Chest tubes out day 2. Pacing wires out day 4, [[by the NP::{initials}]]. AF with RVR on day 3, amio bolus. Apixaban started. Cr peaked 1.7. Delirium one night: he tried to climb [["the pole"::"the pole on {road}"]]; [[his daughter::his daughter {first}]] sat with him. Vein leg draining serous; Prevena off day 6. Foley out x2.
Blood: 2 PRBC, 1 plts. Unit numbers [[on file::{UNIQUE_ID:W0{nn} {nn} {nn}{nn}} and {UNIQUE_ID:W0{nn} {nn} {nn}{nn}}]].
Pathology of valve: [[calcific, signed out::calcific ({spec}, {last})]].

CONSULTS: [[Endocrine, Nephrology, EP, Wound, Chaplain::{last} (Endo), {last} (Renal), {dr} (EP), {first} (CWOCN), Chap. {last}]]

CONDITION: walks 300 ft x3 w/ 4WW, 6 stairs. Sternum stable. 95.2 kg (pre 91.4).
MEDS: ASA 81; Eliquis 5 BID x 3 mo; amio 200 BID x2 wk, daily x4; Toprol 50; Lipitor 80; Lasix 40 x7; KCl 20; glargine 14; Senna.
ALLERGIES: adhesive, Ancef? (got it, fine)
SHUNT/LINES: none

DISPOSITION: Home with [[home health::{ORGANIZATION:{county} Home Nurses}, intake {first}, {ph}]]; lives [[two hours away::at {house}, {home}]], [[wife::wife {kin}]] has MS; [[neighbors::the {clan} next door]] will do the woodpile.
FOLLOW-UP
  Surgeon   [[2 wk::{wday} 1:40, {bldg}]]
  Cardiology [[4 wk::{DATE:<June 3|Sept 17|Feb 11>}, {last}]]
  Coumadin? none. INR? none.
  Rehab    [[phase II near home::{FACILITY:{place} Memorial} phase II, {first}, {xt}]]
DRIVE: 6 wk. LIFT: 10 lb x 8 wk. DENTIST: antibiotic always.
PENDING: none
Dict: [[resident::{PERSON:{first} {last}}, PGY-5]]  [[T: pool::D {num8} 0712 / T {num8} 1104 / {initials}]]
cc: [[PCP, cardiology, HH::{dr}; {last}; {ORGANIZATION:{last} Cardiology Group}, {ph}]]
%%
COMPREHENSIVE PSYCHOSOCIAL / FORENSIC EVALUATION (excerpt, 7 pages in one)

Re: [[Examinee::{ptname}]]   DOB [[withheld::{dob}]]   Cause [[withheld::{code}, {county}]]
Examiner: [[a forensic psychologist::{whole}, PsyD, lic {lic}]]
Ordered by: [[the court::Hon. {PERSON:{first} {last}}]]   For: competency and, if asked, sanity
Dates of exam: [[two sessions::{num8} (2.5 h) and {num8} (1 h)]] at [[the jail::{jail}, attorney booth 2]]

1. Notice. He was told I'm nobody's doctor. He said, "[[So who signs?::So you're {last}'s girl. Who signs?]]"
2. Sources. Jail log [[::by C/O {last}]]; arrest report [[::{case}]]; school file [[::({school}, {year}-{year})]]; records from [[two state hospitals::{hosp} ({mon}) and {FACILITY:{place} State Hospital} ({range})]]; call with [[his mother::his mother, {kinfull}, {ph}, {num8}]]; call with [[the public defender::{PERSON:{wn} {last}} of {agency}]].
3. Offense as charged. On [[the day::{full}]] he is said to have entered [[a florist's::{ORGANIZATION:{last}'s Florist}, {house}]], laid down among the lilies, and hit [[the owner::{whole}, the owner,]] with a bucket.
4. Family. Second of four: [[two sisters, a brother who drowned::{first}, {first}, and {first}, who drowned at {LOCATION:{last} Reservoir} {DATE:the Fourth of July} {year}]]. Father, a [[long-haul driver::driver for {coin}]], left, came back, left.
5. School. Gifted to gr 5; gr 9 x2; expelled [[for a fire::from {school} for a fire in {mon}]].
6. Work. [[Car wash 3 mo, day labor::{shop} 3 mo, then day labor at {corner}]]. SSI payee [[is the mother::{kin}, SSN last four {ssn4}]].
7. Substances. K2, cans (dust-off), meth since 22.
8. Medical. TBI [[fall from an overpass::fell from {hwy} overpass {num8}]]; hep C cured, [[by a clinic::{clinic}]].
9. Psychiatric. First psychosis 19. Haldol dec, Zyprexa, Invega Sustenna [[last given::last {num8} by {first} RN]]. Clozapine 2 mo, ANC 900. Baker/5150-type holds x14.
10. MSE. Washed, lean, tin foil in one shoe. Speech soft. "The lilies were transmitting [[her name::{first}'s name]]." CAH deny. Orientation full, to [[the date::the date ({DATE:the <4th|18th|29th>})]].
11. Tests. SIRS-2 genuine. WASI 88. MacCAT-CA: understanding 7, reasoning 4, appreciation 3. ILK 55/61.
12. Competence. He knows judge, jury, "DA is [[a guy with a dog tie::{last}, dog tie]]". He can't help counsel, since counsel "is [[a twin::{first}, his own twin]]".
13. Opinion: NOT COMPETENT; restorable, 60-90 d, w/ LAI, maybe Sell.
14. Risk: HCR-20 high without meds.
15. Suggest [[a state bed::a bed at {FACILITY:{place} Forensic Center}, intake {ph}]], not jail; he's 30th on list.
Respectfully, [[(sig)::{whole}]]   [[dated::{full}]]
Sent to: [[judge, DA, PD under seal::chambers {mail}; DA {last}; PD {last}]]
%%
HOME INFUSION - START OF CARE PACKET, all sheets typed in order

A. INTAKE. Caller [[discharge planner::{PERSON:{first} {last}}, CM at {hosp}, {ph}]] [[Mon 1105::{num8} 1105]]. Pt [[(name)::{ptfull}]] [[DOB::{dobs}]] [[lives::{addr}]]. Payer BCBS [[ID::{plan}]] auth [[no.::{code}]] 42 d.
B. ORDER. Daptomycin 650 IV q24h thru [[6 wk::{num8}]] via R basilic PICC 4F 41 cm ([[by VAT::{initials}, {DATE:<the 6th|6/6>}]]). CK weekly, CBC, CMP. MD [[ID::{dr}, NPI {npi}]]. Statin HOLD.
C. PHARMACY. Compounded by [[tech::{first} CPhT]] ck [[RPh::{fl}]]; Rx [[#::{ord}]]; BUD 9 d; lots [[on log::{lot}, {lot}]]; 7 elastomerics (Easypump).
D. DELIVERY. [[Driver::{wn}]] [[van::van {fleet}]] left [[Mon::{num8}]] 1600; sign [[by spouse::{kin}]]; fridge ok 38 F; box under the beer.
E. TEACH. [[RN::{cred}]] came [[same night::that night, 1830]], gate code [[given::{four}]], dogs up. SASH x2 returned. [[Spouse::{kin}]] shaky hand, good heart. [[Teen::{first}, 15,]] faster than both.
F. ANAPHYLAXIS KIT epi 0.3, Benadryl. First dose was in house.
G. RIGHTS. Signed [[(sig)::{PERSON:{ptf} {ptl}}]], read in {lang}, [[phone interp::interp {badge}]].
H. EMERGENCY. Class 2. Plan: [[go to her sister's::go to {kinfull}'s, {house}, {town}]]. Utility on list. No gun talk: 1 rifle, locked.
I. CONTACTS. 24h [[number::{ph}]]; [[RN::{first} {ph}]]; after 5 [[on call::{wn}]]; lab [[courier::{coin} route {nn}]].
J. FIRST WEEK
  d1 ok
  d2 alarm? no alarm, it's a balloon. [[Call by pt::{ptf} called {hr}]]
  d4 rash under Tegaderm > IV3000
  d5 labs [[drawn::drawn {num8} {initials}]]: CK 88, WBC 6, eos 0.7
  d7 dressing, arm 31 cm (was 30)
K. MD CALL d8: [[told::{last}'s nurse {first} told]], no DVT US yet
L. SUPPLIES 7 of: caps Curos green, 10 mL NS/hep, kits
M. BILL S9500 per diem. Copay [[card on file::Visa {UNIQUE_ID:<7781|0364|9925>} exp {DATE:<04/27|11/26|09/28>}]]
N. SURVEY "[[The driver::{wn}]] carried it up three flights in a storm. Hire more of [[those::{firstlow}s]]."
O. D/C SUMMARY [[wk 6::{num8}]]: complete. Line pulled, tip whole, 41 cm. He cried, the [[dog::{pet}]] licked it. CLABSI 0. DVT 0. Next ID [[visit::{DATE:Sept 9}]].
%%
AIRCRAFT ACCIDENT - MEDICAL FACTORS WORKSHEET (safety board style)
1  Accident no. [[____::{UNIQUE_ID:<WPR|ERA|CEN><24|25>LA{nn}}]]   Aircraft [[light single::Cessna 182, {hull}]]   Date [[____::{full}]]   Near [[____::{town}, {stt}]]
2  Pilot [[____::{ptname}, b. {dobs}]]   Cert [[private::private, no. {lic}]]   Third class [[yr::{num8} by AME {last}, {clinic}]]
3  SODA? no. BasicMed earlier [[yr::{mon}]].
4  Declared meds: lisinopril. Found in bag: lisinopril ([[a chain::{pharm}, {dr}]]), zolpidem 10 (no label), Benadryl.
5  Passenger [[one::{kinfull}, wife]], survived: "he said [[the tower::{first} in the tower]] sounded far, then he slept."
6  ATC tape 1419:08 slurred. [[Controller::Controller {initials}]] offered vectors to [[the nearest field::{FACILITY:{place} Municipal}, rwy 27]].
7  Impact 1426, [[a bean field::beans of {PERSON:{first} {last}}, {rural}]]. Wx clear.
8  Rescue [[VFD::{crew}]] 1451; CPR none. Passenger to [[trauma ctr::{hosp}]] ([[chart::{mrn}]]).
9  Autopsy [[county::{county}, {case}, {last}]]: RCA 95%, old scar inf wall 2.2 cm; no cut on hands; blunt trauma.
10 CAMI tox: zolpidem 41 ng/mL; diphenhydramine 60; ethanol 0; CO \<10.
11 CGM: Libre, downloaded [[by spouse's leave::by leave of {kin}, SN {ser}]]: 58 at 1412!! Not declared. [[Clinic::{FACILITY:{hnick} Endo} ({dr})]] confirms DM2, glipizide, since [[2019::{mon}]].
12 Phone: last text 1402 [[to a daughter::to {first}: "wheels up, love to {pet}"]].
13 72-h: night shift x3 [[as a guard::at {org}]], nap 2 h; birthday cake [[::for {first}, {feast}]].
14 Interviews: [[hangar mate::{whole}, {park}]]: "proud, private, cheap". [[Mechanic::{wn}, {ORGANIZATION:{fam} Aero}]]: prop ok. [[CFI::CFI {last}]]: BFR [[8 mo::{num8}]] "rusty, honest".
15 ELT fired. Seat belts held. Airbags [[none::none; {veh} towed from lot, {plate}]].
16 Medical factors: hypoglycemia, sedative, ischemia possible. PROBABLE.
17 Sent to: [[IIC::{PERSON:{first} {last}}, {mail}]]. File at [[docket::{url}]].
18 Family liaison [[called::{ph}]] [[twice::{DATE:<10/1|3/8>}, {DATE:<10/6|3/15>}]]. They asked if he'd known. I said that I didn't know.
%%
ONE YEAR ON ONE PAGE - care manager's running sheet (dual eligible, high need)
[[Member::{ptfull}]]   [[ID::{plan}]]   [[b.::{dobs}]]   [[lives::{bldg} {unit}, {hood}]]   CM [[me::{PERSON:{first} {last}}, RN, {ph}]]
JAN - HRA done in kitchen, [[sister::{kin}]] translating {lang}. 14 bottles. Goals: "[[to go fishing::to fish {LOCATION:{last} Pond} w/ {first}]]".
 - ED x2 [[::({num8}, {num8}; {hnick})]] for BG 480. Insulin frozen! Broken fridge. Landlord [[told::{last} told]]. [[Charity fridge::Fridge from {church} {DATE:<Jan 22|1/30>}]].
FEB - PCS hours 21 > 34/wk; aide [[new::{wn} from {ORGANIZATION:<Graceful|Heartland|Kind> Hands of {place}}]]. APS? no.
 - cataract R [[::{num8} {dr}]]. Sees me: "you're old!"
MAR - flood. Moved to [[shelter::{shelter}]] 6 d; then [[hotel::{chain} on {hwy}]]. Meds by [[sheriff's boat::Dep. {last}'s boat]]. True.
APR - back home; mold; allergist no. Code enforcement [[ticket::{code}]], [[inspector::{first}]].
MAY - hosp [[4 d::{range}, {hosp}]] CHF. Pt asked for [[the nurse with the braid::{first}]]. TOC 48 h ok. Scale.
JUN - [[birthday::{ninety} on {feast}]]. Cake: no; grapes: yes.
JUL - heat. AC from [[agency::{agency}]]. Fell [[::{DATE:7/19}, tub]]. Grab bars W/O [[::{ord}]].
AUG - podiatry [[::{dr}]] took R 2nd toe at [[ASC::{FACILITY:{place} Surgery Ctr}]]. Path osteo, [[acc::{spec}]].
SEP - SNF 19 d[[:: ({snf})]]. Roommate [[stole::{last} stole]] teeth; found. Grievance.
OCT - flu, COVID, RSV, PCV done [[1 day::{num8} {pharm}]].
 - redetermination packet lost; [[worker::{whole}, {ORGANIZATION:{county} DSS}, {xt}]]; fixed [[in 31 d::{DATE:Halloween}]]
NOV - [[brother::brother {first} in {world}]] died. PHQ 17. Lexapro; [[therapist::{cred}]] by phone. Would not eat turkey.
DEC - ICD shock x1, approp; [[device clinic::{hnick}, {ser}]]. Palliative first visit [[::{DATE:12/12}, {dr}]]. MOLST: no tube, yes fish.
 - He went fishing. In a chair, a blanket, and the [[aide's cousin's::{wn}'s cousin {first}'s]] van [[::, {plateup}]]. One bluegill. Photo on chart[[. ::, with {kin}, {DATE:Dec 20}. ]]Returned to water.
TOTALS ED 5 (was 14) IP 2 SNF 1. Cost down 41%. Close? NO.
"""
