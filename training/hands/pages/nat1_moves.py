"""Transfer centers, case managers, physicians and clerks: transfer letters and forms, EMTALA sheets, SNF packets, med reconciliations, interfacility nurse reports, referral and return-to-work letters, death summaries."""

TWINS = r"""
[[On hospital letterhead::{hosp}
{house}
{home}, {stt} {zip}
Tel {ph}   Fax {ph}]]

[[Date::{wday}]]

[[To the receiving physician::{whole}, MD
{hosp}]]

RE: [[transfer of a patient with necrotizing pancreatitis::{ptname}, date of birth {dob}, our MRN {mrn}]]

Dear [[Colleague::{tit}]],

Thank you for accepting this 39-year-old woman in transfer. She came to us [[eleven days ago::on {on}]] with gallstone pancreatitis, BISAP 3, and was resuscitated with about six liters of lactated Ringer's in the first day. She developed ARDS and was intubated on day three. ERCP with sphincterotomy was done [[here::here by {dr}]] on day two for cholangitis; a stent was left in the bile duct.

CT on day nine shows necrosis of roughly half of the gland with a 14 cm collection and two locules of gas. Blood cultures grow Klebsiella pneumoniae, sensitive to meropenem. She remains on norepinephrine at 8 mcg per minute. Our radiologist placed a 14 French drain by the left retroperitoneal route [[yesterday::{num8}]], which has drained 400 mL of brown fluid.

We do not have a surgeon or an endoscopist who does necrosectomy, and this is why we ask for your help. She is mother of two small children. [[Her husband::Her husband, {kinfull} ({ph}),]] understands the reason for transfer and will follow by car; [[the children are with a grandmother::the children, {first} and {first}, are with their grandmother in {town}]].

Enclosed: CT discs x2, MAR, last progress note, culture results. Lines: right IJ triple lumen (day 8), left radial arterial, nasojejunal tube at 95 cm.

If questions arise in flight, please call the [[unit directly::unit at {ph} and ask for {first}, the charge nurse]].

With thanks,

[[Intensivist on duty::{whole}, MD
Critical Care]]
[[::cc: {dr}, {clinic}]]
%%
PATIENT TRANSFER FORM (EMTALA)
1. Patient: [[sticker::{ptcomma}  DOB {dobs}  Acct {acct}]]
2. Diagnosis: Open L tib/fib fx, GA IIIB, forklift
3. Condition: [x] Stable  [ ] Unstable
4. Reason: [x] Higher level of care: plastics + ortho trauma flap coverage   [ ] Pt request
5. Benefits: limb salvage.  Risks: bleeding, compartment syndrome, crash, death
6. Receiving facility: [[Level I, 92 miles::{hosp}, {home}]]   Accepted by: [[ortho trauma::{dr} at 1725]]   Bed confirmed by [[transfer center::{first}, transfer ctr {ph}, ref {ord}]]
7. Sent: [x] chart [x] images pushed [x] labs [x] tetanus 1640 [x] Ancef 2 g 1638, gent 400 1655, PCN 4 MU 1700
8. Mode: [[ground, ALS::{crew}, ALS, unit {fleet}]]    Attendants: [[paramedic + RN::{last} EMT-P, {first} RN]]
9. Vitals at departure 1810: 128/80 96 16 99% pain 5 (ketamine 20 x2)
10. Neurovasc: DP 2+ PT dop, wiggles toes, sens dec 1st web. Splint, wound saline gauze, photo sent
11. Physician certification: I have examined the patient... [[signed, ED physician::{whole}, MD  {num8} 1802]]
12. Consent: [[patient signed::{ptname}]]   Witness: [[RN::{fl} RN]]
13. Employer notified / WC: [[yes, no number yet::{org}, {first} in safety, claim {claim}]]
14. Family: [[girlfriend en route::{first} (girlfriend) driving from {town}, cell {ph}]]
15. RN report called to [[receiving ED charge::{first}, ED charge, {ph}]] at 1805
%%
MEDICATION RECONCILIATION — ADMISSION                       PharmTech-obtained BPMH
[[Pt: see header::Pt: {ptcomma}   MRN {mrn}   DOB {dobs}]]
Sources (≥2): [x] pt  [x] bottles  [x] dispense hx  [ ] PCP list  [x] caregiver[[:: ({kin}, daughter)]]
Pharmacy: [[mail order + corner store::{pharm} {ph} and mail order Rx acct {acct}]]
Allergies: ASA (asthma), cipro (tendon)
#  Drug                        Dose/freq                Last taken         Order   Comment
1  warfarin                    5 MWF, 2.5 TThSS         [[night before::{DATE:<7/1|9/30|2/15>} pm]]    HOLD    INR 4.8. Clinic [[manages::{clinic}, {first} RPh]]
2  amiodarone                  200 daily                this am            CONT    started [[6 wk ago::{num8} by {last}]], interaction!
3  metoprolol tartrate         50 BID                   this am            CONT
4  simvastatin                 40 qhs                   last pm            CHANGE  → prava 40 w/ amio
5  levothyroxine               112 mcg qam              this am            CONT
6  potassium chloride          20 mEq                   "when cramps"      HOLD
7  tiotropium (Respimat)       2 puffs daily            ?                  CONT    empty × 2 wk per device counter
8  turmeric/black pepper       1 cap                    daily              STOP    bought [[at a fair::at the {ORGANIZATION:<Harvest|Lavender|Garlic> Days} booth]]
9  Tylenol PM                  2 tabs hs                last pm            STOP    Beers
10 B12 inj                     1000 mcg monthly         [[3 wks ago::{on}]]        —       given by [[neighbor RN::neighbor {first}]]
Adherence: pillbox, skips water pill on [[church days::Sundays for {church}]]
Discrepancies: 6 (2 high risk). Paged [[team::{last} ({pager})]] 1512, orders fixed 1540
Tech [[CPhT::{fl} CPhT]]   Reviewed [[PharmD::{whole}, PharmD  {num8} 1555]]
%%
NURSING HOME TRANSFER / PHYSICIAN ORDERS
FROM: [[hospital::{facup}]]  TO: [[SNF::{snf}]]  DATE: [[today::{num8}]]
RESIDENT: [[____________::{ptcomma}]]  SEX F  MARITAL W  [[SSN last 4 ____::SSN last 4 {ssn4}]]  MEDICARE [[____::{plan}]]  MEDICAID [[pending::{plan}]]
3-midnight stay: yes [[::({btw})]]
RESPONSIBLE PARTY: [[niece::{kinfull}, niece, {house}, {home} {zip} / {ph}]]
ATTENDING AT SNF: [[facility MD::{cred}]]
DX: L pubic rami fx, fall; UTI, treated; vascular dementia; T2DM; CKD3a; HOH
CODE: DNR, POST form pink copy attached
ALLERGY: Macrobid
DIET: CCHO mech soft, thin. Eats 60%, likes [[sweets::anything {first} in dietary calls pudding]]
ACTIVITY: WBAT, fall precautions, PT/OT eval + tx 5x/wk
ORDERS
  acetaminophen 1 g TID sched
  lidocaine 4% patch L groin on 12 off 12
  cefpodoxime 100 BID thru [[dose 14::{DATE:<6/19|3/3|10/27>}]]
  linagliptin 5, donepezil 5 hs, Vit D3 2000
  enoxaparin 30 SQ daily x 21 d
  BGM AC breakfast only. BMP, CBC in 1 wk
SKIN: R trochanter abrasion; sacrum intact
TB: QFT neg [[on adm::{num8}]]. Flu given. COVID [[fall::{num8}, lot {lot}]]
LAST BM: [[today::{DATE:<6/12|2/24|10/20>}]]. Foley out, voiding.
BEHAVIORS: calls for [["Mama"::"{first}" (sister, deceased)]] at dusk. Responds to hymns, folding towels.
APPTS: Ortho 4 wk [[::{dr} {ph}, {wday}]]
REPORT TO [[SNF RN::{oneup}]] BY [[RN::{fl}]]
MD [[signed::{tit}]]   NPI [[____::{npi}]]   PASRR level I [[done::ID {code}]]
%%
INTERFACILITY REPORT TAKEN BY PHONE (NICU TRANSPORT)
Call in 0342 from [[rural L1 nursery::{hosp} nursery, {first} RN, {ph}]]
Baby: [[Baby boy::Baby Boy {ptl}]], 33+4, BW 2080, born 0248 [[::{num8}]], vag precip, mom unbooked
Mom: 22, G2, ROM ?, no steroids, GBS unk, UDS +THC[[:: — {kinfull}, O neg]]
Apgar 5, 7, 8. PPV 90 s. CPAP 6, 35–40%. Grunt, retract. T 36.1
PIV x1, D10 80/kg/d. Glu 31 → 2/kg bolus → 58. Amp/gent drawn up, asked to give
CXR ground glass. Gas 7.24/61/-3 cap
Advice from [[neo on call::{dr}, neo]]: intubate if FiO2 >.45 or pH \<7.2, surfactant w/ us; warm; OG; BCx
Team: [[RN, NNP, RT; pilot; medic::{first} RN, {last} NNP, {first} RT; pilot {last}; {hull}]]
Lift 0411. Wx ok. LZ [[at the hospital pad::ball field by {FACILITY:{place} High}, fire dept {crew} to light it]]
On scene 0448. Intubated 3.0 @ 8, Curosurf 2.5/kg 0503. UVC 8.5
Consent for transport: [[mom, verbal + signed::{kin} signed, father {first} by phone from {town}]]. Polaroid + milk kit left
Depart 0541, arr 0622. Bed {bedx}. T 36.9 Glu 77 sat 93 on 28%
Handoff to [[day NNP::{wn}, day NNP]]. Log [[#__::#{UNIQUE_ID:NT{nn}-{nn}}]]
%%
[[Occupational and Physical Medicine Clinic::{clinic} · {stack} · {home}, {stt}]]

RETURN TO WORK / ACTIVITY STATUS

Employee: [[_______________::{ptname}]]    Employer: [[_______________::{myjob}]]    [[Claim: _______::Claim: {claim}]]
Date of injury: [[_______________::{num8}]]    Today's visit: [[_______________::{num8}]]
Diagnosis: right lateral epicondylitis, work aggravated. Right carpal tunnel syndrome, mild on NCS.

Status:
 [ ] Off work
 [x] Modified duty from [[today until next visit::{range}]]
 [ ] Full duty

Restrictions: Lift/carry 10 lb R, 25 lb both. No forceful grip or torque tools. No vibratory tools. Repetitive wrist ≤ 15 min/h. Brace at work and at night.

Treatment: occupational therapy 2x6 [[at the on-site gym::at {fac}, with {first}]]. Naproxen 500 BID with food. No opioids. Injection if no better.

Causation (asked by [[the adjuster::{whole}, adjuster]]): more likely than not, the new line rate contributed.

MMI: not reached. Impairment: deferred to AMA Guides 6th edition.
Next appointment: [[three weeks::{full} at 3:40]]

[[Provider signature::{cred}   Lic {lic}   {ph}]]
Copy: [x] employee [x] employer[[:: ({first} in HR, fax {ph})]] [x] carrier [ ] attorney[[::; {law} asked {on}]]
%%
DEATH SUMMARY (Expiration)

Patient: [[_______::{ptname}]]      [[Age: late eighties::Age: {ninety}]]      MRN: [[_______::{mrn}]]
Admit: [[day 1::{num8}]]      Date/time of death: [[day 3, 2206::{num8} 2206]]
Attending: [[hospitalist::{last}]]      PCP: [[geriatrics clinic::{cred}]]

Cause of death: Septic shock due to perforated sigmoid diverticulitis. Contributing: advanced Parkinson disease, frailty.

Course: Sent from [[assisted living::{snf}]] with a day of abdominal pain and a fall. Rigid abdomen, lactate 6.8, free air under both diaphragms. [[Surgery::{dr}, Surgery,]] offered a Hartmann with predicted mortality over 60%. [[The patient's spouse of 61 years::{kinfull}, wife of 61 years,]] and [[their children::children {first}, {first} and {first}]] chose comfort, consistent with an advance directive[[:: dated {num8}, {law}]]. Antibiotics and fluids were stopped, hydromorphone infusion 0.3 mg/h, glycopyrrolate. Died peacefully with family singing.

ME: not reportable [[per investigator::({last}, {ORGANIZATION:{county} Coroner}, {clockx})]]. Autopsy declined. Tissue: [[eye bank accepted::eye bank accepted, ref {code}]]. Mortuary: [[family's choice::{FACILITY:{last} Brothers Funeral Home}, {town}, {ph}]]. Death certificate via [[state EDRS::state EDRS, file {case}]].
A condolence card was signed by staff [[on 6 North::{first}, {first}, {first} and Dr. {PERSON:{last}}]].
[[Dictated::{whole}, MD   {stamp}]]
"""
