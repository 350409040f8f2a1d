"""Long clinical questions and answers: guideline comparisons, dose tables, evidence digests, protocols, formulary memos, teaching sheets; somebody is in them only at the edge."""

TWINS = r"""
Prompt: Make a P&T monograph for tirzepatide (Zepbound) vs semaglutide (Wegovy). Two pages. Audience: [[committee::committee chaired by {dr}]].

**Drug class**: GIP/GLP-1 RA vs GLP-1 RA
**Trials**: SURMOUNT-1 (n=2,539; -20.9% at 15 mg, 72 wk), SURMOUNT-5 (head to head, -20.2% vs -13.7%), STEP 1 (-14.9%, 68 wk), SELECT (MACE HR 0.80; 0.72-0.90), SURMOUNT-OSA (AHI -25 to -29/h)
**Dosing**: 2.5 mg weekly x 4 wk, then by 2.5 q4wk to 5, 10, 15. Wegovy 0.25, 0.5, 1, 1.7, 2.4.
**Boxed warning**: MTC, MEN 2
**Interactions**: OCs (tirzepatide: barrier x 4 wk after each step)
**ADR**: N/V/D/C, cholelithiasis, pancreatitis, AKI from volume loss
**Cost/month (WAC)**: $1,060 vs $1,349; LillyDirect vials $349-$499
**Recommendation**: Add tirzepatide, tier 3, PA: BMI \>=30 or \>=27 + comorbidity; renewal \>=5% at 6 mo.
**Conflicts**: [[none reported::Dr. {last} speaks for Lilly; {first} none]]
**Prepared by**: [[drug information::{whole}, PharmD, drug information, {xt}]]
**Vote**: [[pending::{on}, 9-1, motion {last}, second {last}]]
%%
User: Give me one table for DVT/PE anticoag in special groups, w/ sources.
Assistant:
| Group | Preferred | Avoid | Source |
| Cancer | apixaban, edoxaban, rivaroxaban; LMWH in luminal GI | warfarin | ASCO 2023, Caravaggio, HOKUSAI VTE, SELECT-D |
| APS triple positive | warfarin 2-3 | DOAC | TRAPS, ASTRO-APS |
| CrCl 15-29 | apixaban | dabigatran, rivaroxaban | CHEST |
| BMI \>40 | apixaban, rivaroxaban | dabigatran, edoxaban | ISTH 2021 |
| Pregnancy | LMWH | all DOACs, VKA | ACOG 196 |
| HIT | argatroban, bivalirudin, fonda | any heparin | ASH 2018 |
| Cirrhosis C | LMWH | DOACs | Baveno VII |
User: ok [[my patient::{mr}, my patient,]] has HCC, CP B8, platelets 48, PVT. Which?
Assistant: Individualize: apixaban cautiously or LMWH at reduced dose if platelets 25-50; treat varices first.
User: [[hepatology::Dr. {last} (hepatology)]] says TIPS. [[IR::{last} (IR)]] says no
Assistant: TIPS is considered for PVT with portal hypertensive complications or failure of anticoagulation; HCC location may preclude it.
User: summarize for tumor board [[slide::slide {on}]]
Assistant: "PVT (Yerdel 2) in CP-B8 HCC (BCLC C). LMWH 1 mg/kg/d while plt \<50, EGD + EVL, reassess at 4-6 wk. Milan: outside. ALBI 2."
%%
Draft: ED protocol for buprenorphine high-dose induction. Reading level: clinician. Number the steps.

1. COWS \>=8 (Clinical Opiate Withdrawal Scale) and \>=12 h since heroin, \>=24 h since long-acting, 48-72 h since methadone.
2. First dose 8-16 mg SL. Repeat 8-16 at 45-60 min. Max 32 mg.
3. Precipitated? Another 16 mg, clonidine 0.1-0.3, Zofran, consider ketamine 0.3 mg/kg over 15 min.
4. Fentanyl user: low dose ("Bernese") option: 0.5 mg day 1, 0.5 BID day 2, 1 BID day 3, 2 BID day 4, 4 BID day 5...
5. Discharge: 16 mg daily x 7 d, Narcan 4 mg kit. No X-waiver since 2023 (MAT Act).
6. Bridge: [[the bridge clinic, walk in, weekdays::{clinic}, walk in, weekdays 9-3, {first} (navigator) {ph}]].
7. Pregnant: OK, buprenorphine mono or combo. OB aware.
8. XR: Brixadi 24 mg or Sublocade 300 in ED if ≥1 TM dose tolerated.
References: Herring 2021, D'Onofrio 2015/2023 (ED-INNOVATION), CA Bridge.
Owner: [[ED pharmacist::{first} {last}, ED pharmacist]]. [[Approved by the EM division::Approved {wday} by {whole}, {hosp}]]. Next review 3 y.
%%
Can you turn this into a tidy cheat sheet for night float? Keep brands in parentheses.

HYPERKALEMIA
- Ca gluconate 3 g (CaCl 1 g central), repeat 5 min if QRS wide
- insulin R 5 u or 0.1 u/kg + D50 25 g; 10 u if K \>6.5. BS q1h x 6
- albuterol 10-20 mg neb
- Lokelma (SZC) 10 g x3/48 h; Veltassa (patiromer) 8.4 g; no Kayexalate post op
- [[renal on call for HD::renal on call ({last}, {pager}) for HD]]
AGITATION
- Zyprexa 5-10, Haldol 5 / Ativan 2 / Benadryl 50, droperidol 5; QTc \>500 no
- \>75: half or quarter; Lewy: Seroquel 12.5
- [[security::security {xt}, {first} on nights]]
CHEST PAIN
- HEART, EKG in 10, hs-TnI 0/1/3, [[fellow::fellow {first} {pager}]]
HYPOGLYCEMIA \<54: D50 25 mL, recheck 15, stop SU, octreotide 50 mcg SQ
PE: Wells, PESI, BOVA; PERT [[via operator::via operator {ph}]]
STROKE: LKW, LVO (VAN, RACE, LAMS), TNK 0.25 mg/kg max 25
DEATH: pupils, 60 s heart, [[family::family ({rel})]], attending, organ line[[:: {ph}]], ME?
%%
Compare USPSTF, ACS, ACOG/NCCN on: breast, cervix, colon, lung, prostate. Bullets, 2 lines each. Then tell me what applies to [[a trans man, 47, smoker 25 py, no top surgery, cervix intact::{ptname}, trans man, 47, smoker 25 py, no top surgery, cervix intact, next visit {on}]].

Breast: USPSTF 2024 biennial 40-74 (B). ACS 40-44 optional, 45-54 yearly, 55+ q2. NCCN yearly from 40.
Cervix: USPSTF 21-29 Pap q3, 30-65 hrHPV q5. ACS start 25, primary HPV q5; self-collection (Teal Wand, Onclarity) OK.
Colon: all 45-75. FIT yearly, Cologuard q1-3, Shield blood test q3, scope q10.
Lung: USPSTF 50-80, 20 py, quit \<15 y. ACS dropped years-since-quit.
Prostate: 55-69 shared decision (C); not applicable here.

For [[this patient::{ptf}]]: mammogram now; HPV self-swab offered in the room; colon: start (FIT if anxious); LDCT at 50. Order names in Epic: IMG202, LAB1234, "FIT 1 sample". Use [[affirmed name::"{ptf}", not "{first}" as on the card]], pronouns he/him. Message [[the MA::{first}]] to update SOGI tab.
%%
I'm writing a review on delirium drugs. Critique this paragraph.

"Haloperidol has been the drug of choice since Ayd (1978), yet MIND-USA (Girard, 2018), HOPE-ICU (Page, 2013), REDUCE (van den Boogaard, 2018), and AID-ICU (Andersen-Ranberg, 2022) do not support its routine use. Dexmedetomidine (MENDS, SEDCOM, PRODEX/MIDEX, SPICE III, MENDS2) reduces delirium in some settings but causes bradycardia. In our [[unit::unit, {ward} at {hosp},]] the rate fell from 41% to 33% after the ABCDEF bundle [[in 2 years::between {btw}]], led by [[a nurse and a pharmacist::{whole}, RN, and {whole}, PharmD]]. Melatonin and ramelteon (Pro-MEDIC) were neutral."

Points: (1) MIND-USA also tested ziprasidone; (2) SPICE III's age signal; (3) before-after design, no control; use ITS or SPC (Shewhart, EWMA); (4) CAM-ICU vs ICDSC; (5) declare that [[two authors work there::{first} works there and {last} is the medical director]].
%%
Make me a dosing card for peds sedation at our dental surgicenter. Double check math for 18 kg.

| Drug | mg/kg | 18 kg | Max |
| midazolam PO | 0.5 | 9 mg | 20 |
| midazolam IN | 0.3 | 5.4 mg | 10 |
| ketamine IV | 1 | 18 mg | - |
| ketamine IM | 4 | 72 mg | - |
| propofol | 1-2 | 18-36 mg | - |
| Precedex IN | 2 mcg | 36 mcg | 200 |
| glyco | 0.004 | 0.07 mg | 0.2 |
| Zofran | 0.1 | 1.8 mg | 4 |
| Toradol | 0.5 | 9 mg | 30 |
| lidocaine 2% epi 1:100k | 4.4-7 | 79-126 mg (2.2-3.5 carp) | 300-500 |
| Intralipid 20% | 1.5 mL | 27 mL | 12 mL/kg |
| dantrolene (Ryanodex) | 2.5 | 45 mg | - |
Broselow: white 16-18. ETT 5.0 cuffed 4.5, LMA 2, Miller 2 / Mac 2.
[[Case 1 tomorrow: 4 y, 18 kg, Trisomy 21, NPO since 10p.::Case 1 on {clip}: {ptf} {ptl}, 4 y, 18 kg, Trisomy 21, NPO since 10p, with {kin} (foster mom).]] Macroglossia, C-spine neutral, SBE no. [[Anesthesia: locums::Anesthesia: {dr}, locums]]. MH cart checked[[:: {initials} {clip}]].
%%
Write an FAQ on the new Epic upgrade (spring version) for staff, 8 Q, friendly.

Q1 Where did my Storyboard go? Left side, drag.
Q2 Why is Haiku asking for PIN again? MDM policy, 6 digits.
Q3 What is "Art"? In Basket drafts written by AI. You must edit or start blank.
Q4 Are my .phrases safe? Yes. SmartPhrase Manager.
Q5 Rover won't scan Zebra wristbands? Reboot, Settings, DataWedge.
Q6 BPA "Sepsis v2" is louder? Threshold 6 to 5[[, asked by the sepsis committee::, asked by Dr. {last}]].
Q7 Who are the superusers? [[See the poster on your unit.::{ward}: {first}, {one}. {ward}: {wn}. Clinics: {first} ({clinic}).]]
Q8 Who do I call? [[Service desk, option 3.::Service desk {ph}, option 3; elbow support in the {FACILITY:<Magnolia|Harding|Stockbridge> Room}, {range}.]]
Downtime: [[Sunday 0100 to 0500::{wday} 0100 to 0500]]. Paper forms in the red bin (D-100 MAR, D-114 orders).
%%
Summarize the three papers for residents' journal club and give a 'bottom line'. [[Presenter: PGY-2::Presenter: {first} {last}, PGY-2, {day}]]

1) CLOVERS (NEJM 2023): restrictive vs liberal fluids in sepsis hypotension. n=1,563. 90-d death 14.0 v 14.9%. Stop early.
2) BaSICS (JAMA 2021): Plasma-Lyte vs saline, n=10,520, no difference. TBI signal favors saline.
3) ANDROMEDA-SHOCK-2 (JAMA 2025): CRT-targeted resuscitation, hierarchical win ratio 1.16.

Discussion Qs: What does "early pressors" mean in our ED? Is CRT reproducible (inter-rater kappa)? What would the EGDT authors say? [[Faculty host brings pizza.::Faculty host {dr} brings pizza from {shop}.]]
Case to open: [[58 F, pyelo, MAP 58, lactate 4.4, EF 30::{agex} from {town}, seen {clip}, pyelo, MAP 58, lactate 4.4, EF 30]]. Poll: 30 mL/kg? 1 L + levo? Use Slido.
"""
