"""Texts of ten to forty lines about nobody: protocols, notes without identifiers, teaching texts, order sets, leaflets, policies and code."""

CALM = r"""
ADULT DKA ORDER SET (v7)
Admit: ICU / Step-down. Code Status: ________
Vitals q1h. Neuro checks q1h x 12. Strict I/O. NPO except ice chips.
LABS: BMP q2h x 4 then q4h; VBG q4h; Mg, Phos q6h; BHB q4h; UA; hCG if female 12-55
FLUIDS
1. 0.9% NaCl 20 mL/kg over 1 h (max 1,500)
2. Then 0.45% @ 250 mL/h if corrected Na > 135
3. When glucose \< 250: D5 1/2NS @ 150
INSULIN Regular 0.1 u/kg/h IV. Do NOT bolus. Do NOT stop for glucose \< 200 if gap open.
POTASSIUM: \<3.3 hold insulin, give 40 mEq; 3.3-5.2 add 20-30 mEq/L; >5.2 recheck 2 h
BICARB only if pH \< 6.9
Overlap Lantus 0.25 u/kg 2 h before drip off
CALL MD: K \<3.3 or >6, GCS drop of 2, HR >130, UOP \<0.5 mL/kg/h
Ordering Provider: ____________ Date/Time: ____/____ RN: ________
%%
SOAP
S: 46 y/o M here for f/u of HTN and T2DM. Home BPs 130s-140s/80s. No CP, SOB, HA. Diet "so-so". Walks 20 min 3x/wk. Denies hypoglycemia. Wants to stop metformin because of loose stools.
O: BP 138/86 P 74 R 16 T 98.1 Wt 212 BMI 31.3
Gen: NAD. CV: RRR, no m/r/g. Lungs: CTAB. Ext: no edema, monofilament 9/10 bilat.
A1c 7.6 (was 8.2, 9.1). LDL 96. Cr 0.9. UACR 22.
A/P:
1) T2DM, improving - switch to metformin ER 500 x4 qpm, add empagliflozin 10. Eye exam due.
2) HTN, above goal - lisinopril 20 to 40. BMP 2 wks.
3) HLD - atorva 40, at goal \<100, consider 70.
4) HM: Tdap, Shingrix 2/2, CRC FIT neg.
RTC 3 mo. Time 28 min.
%%
BED MANAGEMENT POLICY 4.12
PURPOSE To define Roles and Responsibilities when Census exceeds 95% of Staffed Beds.
SCOPE All Inpatient Units, the Emergency Department, PACU and Patient Placement.
DEFINITIONS
Code Purple: Census > 98% for 4 consecutive hours.
Boarder: a patient with an Admit Order who remains in the ED > 2 hours.
PROCEDURE
A. The House Supervisor convenes a Huddle at 0800, 1200, 1600 and 2000.
B. Each Charge Nurse reports: Discharges before Noon, Pending, Blocked Beds, 1:1 Sitters.
C. Physician Advisor reviews Observation > 24 h.
D. At Level 2, elective OR cases after 1500 are reviewed by the Chief of Surgery.
E. At Level 3, the CNO may open the 12-bed Surge Unit.
DOCUMENTATION Form BM-7, retained 3 years.
REFERENCES CMS CoP 482.43; TJC LD.04.03.11
APPROVED BY: Policy Committee. REVIEW CYCLE: 36 months.
%%
Discharge Instructions: Ankle Sprain
Rest. Ice 20 minutes on, 40 off, for 48 hours. Wrap snugly, not tightly. Raise it above your heart.
You may put weight on it as pain allows. Use the crutches for 3 to 5 days.
Take ibuprofen 400 mg every 6 hours with food, or acetaminophen 650 mg every 6 hours. Do not take more than 3,000 mg of acetaminophen in a day.
Starting on day 3, trace the alphabet with your big toe, 3 times a day.
Weeks 2-6: stand on one leg for 30 seconds, 5 times.
COME BACK OR CALL if:
- your toes are cold, blue or numb
- pain is 8/10 or more in spite of medicine
- you cannot take 4 steps by day 5
- fever over 100.4
Follow up with your own doctor in 7-10 days.
A brace may help for sport for 3-6 months.
%%
import csv
from datetime import timedelta

COLUMNS = ("VISIT", "ARM", "SBP", "DBP", "HR", "EGFR", "UACR")
LIMITS = {"SBP": (70, 240), "DBP": (30, 140), "HR": (30, 220), "EGFR": (2, 150)}

def clean(row):
    \"\"\"Drop values out of limits; keep the row.\"\"\"
    out = dict(row)
    for name, (low, high) in LIMITS.items():
        value = float(row[name] or "nan")
        out[name] = value if low \<= value \<= high else None
    return out

with open("visits.csv") as source:
    rows = [clean(r) for r in csv.DictReader(source)]

GRACE = timedelta(days=7)  # visit window of weeks 4, 8, 12
late = [r for r in rows if r["LATE"] and timedelta(days=int(r["LATE"])) > GRACE]
print(f"\{len(rows)} rows, \{len(late)} late")
%%
Teaching notes: Approach to Hyponatremia
Step 1. Is it real? Glucose +100 lowers Na by 1.6 (2.4 above 400). Lipids and paraproteins: use ISE.
Step 2. Urine osm. \<100: Polydipsia, Beer Potomania, Tea and Toast.
Step 3. Urine Na. \<30: volume depleted or CHF, Cirrhosis, Nephrosis. >30: SIADH, Diuretics, Addison, Hypothyroid.
Step 4. Symptoms? 3% saline 100-150 mL x up to 3.
Step 5. Limits: 6-8 in 24 h, max 10-12; high risk 4-6 (EtOH, K \<3, malnutrition, Na \<105).
Step 6. Overshoot: D5W 3 mL/kg/h + DDAVP 2 mcg q8h (Sterns).
Pearls
* Furst ratio (UNa + UK)/SNa > 1: fluid restriction will fail.
* Uric acid \<4 favours SIADH.
* Adrogue-Madias underestimates.
* MDMA, SSRIs, Carbamazepine, Marathon, Amiodarone.
Q1. 29F, Na 118, Uosm 540, UNa 88, postop day 1. What next?
Q2. 71M, Na 124, Uosm 90.
%%
HANDOFF TOOL - FILL IN, DO NOT WRITE NAMES
I  Illness severity: Stable / Watcher / Unstable
P  One-liner: Age, Sex, PMH, Day #, Reason
A  Action list: [ ] 1800 BMP  [ ] f/u CT  [ ] 2200 lasix 40 IV if UOP \< 100/h
S  If febrile > 38.5 then Cx x2, UA, CXR. If HR > 130 then ECG, Mg, K. If SBP \< 90 then 500 LR, call.
S  Receiver: repeat back
LINES: PIV x2 / PICC / CVC day __ / A-line / Foley day __
DRIPS: Norepi __ Vaso 0.03 Prop __ Fent __ Insulin __
ABX: day _/_
DISPO: Home / HH / SNF / LTACH / IRF / Hospice
FAMILY: Updated Y / N by RN / MD
CODE: Full / DNR / DNR-DNI / CMO
%%
RADIOLOGY REPORT
EXAM: MRI LUMBAR SPINE WITHOUT CONTRAST
CLINICAL HISTORY: Low back pain, left L5 radiculopathy, 6-8 weeks.
COMPARISON: None.
TECHNIQUE: Sagittal T1, T2, STIR; axial T1, T2. 1.5 T. 4 mm / 0.4 gap.
FINDINGS:
ALIGNMENT: Grade 1 anterolisthesis L4 on L5, 4 mm.
MARROW: Modic II L4-5. Schmorl node T12.
CONUS: L1-2.
L1-2, L2-3: Normal.
L3-4: Mild bulge. No stenosis.
L4-5: Left subarticular extrusion, 8 x 6 x 11 mm, compressing traversing L5. Moderate canal stenosis. Facet arthrosis.
L5-S1: Desiccation, 3 mm protrusion. Tarlov cyst S2, 12 mm.
PARASPINAL: Fatty atrophy Goutallier 2.
IMPRESSION:
1. L4-5 left extrusion.
2. Grade 1 anterolisthesis, degenerative (Meyerding).
END OF REPORT
%%
Dear Parent or Guardian,

Our school will hold a Vision, Hearing and Scoliosis Screening in Week 6 of this term.
WHO: Grades K, 1, 3, 5, 7 and 9.
WHERE: Gym B. WHEN: 8:30 to 2:00.
Children who wear glasses should bring them. Hair should be tied back for the Adams Forward Bend Test.
A child who does not pass will be screened again in 10-14 days, and a Referral Form will come home in the Red Folder.
If you do NOT want your child screened, sign below and return it by Friday.
[ ] I do not give permission.
Child: ______________ Teacher: ______________ Room: ____
With thanks,
The School Nurse
%%
Operative Steps - Laparoscopic Right Hemicolectomy (resident crib)
1 Supine, arms tucked, Trendelenburg 20, left down. Foley. OGT. SCDs. Ancef 2 g + Flagyl 500.
2 Hasson at umbilicus, 12 mm; 5 mm LLQ, suprapubic, LUQ.
3 Explore: liver, peritoneum, Meckel?
4 Medial to lateral. Lift ileocolic. Window. Protect duodenum. Vessel sealer or Hem-o-lok x2.
5 Toldt line. Gerota down, ureter down, gonadals down.
6 Hepatic flexure. Omentum off. Middle colic right branch.
7 Extract through Alexis, 6 cm. Side to side, Endo GIA 75 blue, common channel TX60 or hand sewn 3-0 PDS, 3-0 silk Lembert.
8 Leak? Mesenteric gap leave or close.
9 Fascia #1 PDS, 4:1. Skin 4-0 Monocryl, Dermabond.
EBL 50, UOP 200, IVF 1,200. Counts correct x2.
ERAS orders: gum TID, up x4, Lovenox 40, Toradol 15 q6 x 5, Tylenol 1 g q8.
%%
[2/14] Module: De-escalation in the ED
Learning Objectives
After this module the Learner will be able to (1) name 5 Early Warning Signs, (2) stand at 45 degrees, (3) use a Low Slow voice.
STAMP: Staring, Tone, Anxiety, Mumbling, Pacing
BROSET score 0-6: Confused, Irritable, Boisterous, Verbal threats, Physical threats, Attacking objects
0 low, 1-2 moderate, 3+ high
DO give space (2 arm lengths), offer choice A or B, name the feeling.
DON'T touch, block the door, argue, say "calm down".
Droperidol 5 IM / Haldol 5 + Ativan 2 / Zyprexa 10 / Ketamine 4 mg/kg
Restraint: face to face within 1 h, renew q4h adult, q2h 9-17, q1h \<9
Quiz: Q3. A patient says "I will break your jaw." Your FIRST step is: a) leave b) call Code Gray c) Haldol d) reason with them
Pass mark 80%. Certificate valid 24 months.
%%
Table 2. Adverse events, n (%)
Event | Drug (n=412) | Placebo (n=409) | RR (95% CI)
Any AE | 288 (69.9) | 261 (63.8) | 1.10 (0.99-1.21)
Serious | 31 (7.5) | 38 (9.3) | 0.81 (0.51-1.27)
Nausea | 91 (22.1) | 34 (8.3) | 2.66 (1.84-3.84)
Headache | 44 (10.7) | 47 (11.5) | 0.93 (0.63-1.37)
ALT > 3x ULN | 6 (1.5) | 2 (0.5) | 2.98 (0.61-14.7)
Hy's Law | 0 | 0 | -
QTcF > 500 | 1 (0.2) | 0 | -
Death | 3 (0.7) | 5 (1.2) | 0.60 (0.14-2.48)
Discontinued | 29 (7.0) | 17 (4.2) | 1.69 (0.95-3.03)
Note: MedDRA v26.0, Safety Set; Fisher's exact; Clopper-Pearson.
%%
New Grad Survival Guide, page 3
Things I Wish I Knew on Day One
1. Cluster your care: 8 am = vitals, assessment, meds, turn.
2. Pee when you can.
3. "I don't know, but I will find out" is a full sentence.
4. A MAP of 65 is a floor, not a goal.
5. Trust the patient who says, "I'm going to die."
6. Label at the bedside. EVERY time.
7. K riders: 10 per hour peripheral, 20 central.
8. The Charge Nurse has seen worse.
9. Blood: 15 minutes at the bedside, 4 hours max, 18-20 G.
10. Will you cry? Yes. Supply room B has the good tissues.
11. May is not must; PRN is not always; STAT is not later.
12. Grace for the night shift, hope for the day shift, faith in the Pyxis.
%%
WOUND CARE PROTOCOL (SKIN TEAM)
STAGE 1: Mepilex Border Sacrum, q3d, turn q2h, heels up
STAGE 2: Hydrocolloid or Foam; NO massage
STAGE 3/4: Pack with Aquacel Ag or Dakin's 0.125% BID x 3 d; NPWT -125 if clean
UNSTAGEABLE: Santyl nickel-thick daily unless stable heel eschar
DTI: offload, photograph qwk
SKIN TEAR (Payne-Martin I-III; ISTAP 1-3): Vaseline gauze, arrow shows direction of removal
MASD: Zinc 20%, Marathon, wick
VENOUS: Unna or 4-layer, ABI > 0.8; Profore
ARTERIAL: Betadine paint, keep dry, Vascular
DIABETIC: Wagner 0-5, TCC, X-ray
Braden 15-18 mild, 13-14 mod, 10-12 high, \<=9 very high
PUSH Tool: L x W, Exudate, Tissue
Document: L x W x D cm, undermining by clock, exudate, odor, periwound
%%
name: nightly-extract
on:
  schedule:
    - cron: "15 2 * * 1-5"
env:
  TZ: UTC
  BATCH: 5000
jobs:
  extract:
    steps:
      - run: make extract TABLES="ENCOUNTER ORDER RESULT" SINCE=24h
      - run: python mask.py --in raw/ --out safe/ --drop NAME,DOB,MRN,ADDR,PHONE
      - run: ./verify.sh safe/ --fail-on 0
      - if: failure()
        run: notify --channel data-oncall --text "Extract failed, see step 3"
# exit 0 ok, 1 bad input, 2 no disk, 64 usage
%%
PROGRESS NOTE, HOSPITAL DAY 4
INTERVAL EVENTS: Afebrile x 24 h. Off O2 since 0300. One loose stool. Slept poorly. Eating 50%.
EXAM: T 37.1, HR 88, BP 124/70, RR 18, SpO2 94% RA. Crackles R base, improved. JVP 7. Trace edema.
DATA: WBC 17.2 -> 13.1 -> 9.8. Cr 1.6 -> 1.2. Lactate 1.1. PCT 0.4. BCx NGTD x 72 h. Strep Ag neg, Legionella neg. MRSA nares neg.
ASSESSMENT: 77F with COPD GOLD 2, HFpEF and CKD 3a with severe CAP (PSI 112, CURB-65 3), improving.
PLAN
#CAP: CTX day 4/5, azithro done 3/3. Stop vanc.
#AKI: resolving; resume ARB at discharge.
#COPD: pred 40 day 4/5, Duonebs q6 -> prn, Trelegy.
#HFpEF: lasix 20 PO, SGLT2i later.
#Delirium: CAM neg. Melatonin 3. No Benadryl.
#PPx: Lovenox 40. #Diet: 2 g Na. #Lines: PIV. #Code: DNR/DNI, MOLST on chart.
#Dispo: PT rec SNF; case manager to follow; 24-48 h.
%%
You are a careful clinical documentation assistant. Follow these RULES:
1. Use ONLY facts in the NOTE. If a fact is absent write "Not documented".
2. Never invent names, dates, numbers or places.
3. Replace any name with a role: "the patient", "the spouse", "the surgeon".
4. Output JSON with keys: chief_complaint, hpi, meds[], allergies[], assessment, plan[].
5. Each plan item \<= 20 words. No more than 8.
6. Doses as written: "5 mg", not "five milligrams".
7. Keep abbreviations BID, TID, QHS, PRN, NPO. Expand all others once.
8. Temperature 0. Max tokens 900.
9. Do NOT give a diagnosis that the clinician did not give.
Return NOTHING else.
%%
LOW VISION & FALLS CLASS - WEEK 3 OF 6
Warm up: heel raises x 10, toe raises x 10, sit to stand x 5
Talk: Lighting (60 W to 100 W), Contrast (black mat, white plate), Clutter, Cords, Cats
Activity: find 8 hazards in the picture
Home task: walk your hall at night with the light on. Mark the stairs with yellow tape. Bring your shoes next time.
Ask your pharmacist about pills that make you dizzy (Benadryl, Ambien, Flexeril, Valium).
Vitamin D 800-1,000 IU. Protein 1.2 g/kg.
TUG goal \< 12 s. Chair stand 30 s: 60-64 = 12 F / 14 M; 65-69 = 11/12; 70-74 = 10/12; 75-79 = 10/11; 80-84 = 9/10.
Joy of Moving is not a brand; it is an order.
%%
CONSENT FOR TRANSFUSION (plain words)
WHAT: You may need Red Cells, Platelets, Plasma or Cryo.
WHY: Your Hemoglobin is below 7 (8 if you have heart disease).
RISKS: Fever 1 in 100. Hives 1-3 in 100. TACO 1 in 100. TRALI 1 in 12,000. Hepatitis B 1 in 1,000,000. HIV 1 in 2,000,000. Wrong blood 1 in 40,000.
OTHER CHOICES: Iron, Epo, Cell Saver, waiting.
IF YOU SAY NO: You may become weak, or die. We will still care for you.
YOUR QUESTIONS: ________________________________
[ ] I agree. [ ] I refuse. [ ] I refuse SOME: ________
Patient / Surrogate: X______________ Relationship: __________
Interpreter ID# ________ Witness: X__________ Time: ____
%%
Sliding scale LOW / MED / HIGH
70-130: 0 / 0 / 0
131-180: 0 / 2 / 4
181-240: 2 / 4 / 8
241-300: 4 / 6 / 10
301-350: 6 / 8 / 12
351-400: 8 / 10 / 16
>400: 10 / 12 / 18 and CALL
\<70: Hypoglycemia Protocol: 15 g, recheck 15 min; NPO: D50 25 mL; no IV: Glucagon 1 mg IM
Give Humalog with first bite. HOLD if NPO. Lantus is NEVER held for NPO, give 80%.
U-500 only by Endocrine.
%%
Podcast outline: "Why We Miss PE"
Cold open: Friday, 1640. A runner faints in Aisle 9.
Act I: Virchow, Wells and the art of the pretest. Wells 4 or less = unlikely. PERC 8/8.
Act II: D-dimer, age x 10, YEARS (3 items, 500/1,000).
Act III: CTPA: RV/LV > 0.9, McConnell, Westermark, Hampton, Fleischner. Who reads at 3 am?
Ad break: 30 s.
Act IV: PESI I-V, sPESI 0, Hestia. Home on DOAC? Apixaban 10 BID x 7 d then 5.
Act V: Massive = SBP \<90 x 15 min. tPA 100 mg / 2 h; 50 mg if code. PERT call. EKOS, FlowTriever, ECMO.
Close: "Chase the story, not the scan."
Show notes: 11 refs. Runtime 28-32 min.
%%
Visit summary of a well child, 12 months
Growth: Wt 9.8 kg (62%), L 75.4 cm (55%), HC 46.2 (70%)
ASQ-3: Comm 45, GM 50, FM 55, PS 50, P-S 40
Feeding: Whole milk 16-20 oz, off bottle by 15 mo, no juice, no honey before 1 (now ok)
Sleep: 11-14 h incl. 2 naps. Own crib.
Safety: Rear-facing to 2+, Gates, Poison line on fridge, Water 120 F
Teeth: 6; fluoride varnish today; smear of paste
Vaccines: MMR #1, VAR #1, HepA #1, PCV #4
Lead 1.2, Hgb 11.8
Next: 15 months
Handouts: Bright Futures; Reach Out and Read; Brown Bear book given
%%
MEMO
TO: All Clinical Staff
FROM: Pharmacy & Therapeutics Committee
RE: IV Acetaminophen, Formulary Restriction
EFFECTIVE: first day of next quarter
1. Ofirmev 1 g IV is restricted to NPO patients for 24 h. Auto-stop at 24 h.
2. Exempt: ERAS colorectal, Burn ICU, PICU.
3. PO/PR is preferred: AUC ratio 0.9, cost $0.06 vs $38.40.
4. Pharmacists may convert IV to PO per Protocol 11-B without a call.
5. Max 4 g/24 h from ALL sources; 2 g in cirrhosis Child-Pugh C.
Usage: Q1 4,212 doses, Q2 4,390, Q3 2,101.
Questions? Ask your unit Pharmacist.
%%
Case for M&M (no identifiers)
A middle-aged man came in on a weekend with vomiting and "the worst heartburn of my life". Triage ESI 3. The first ECG was read as "nonspecific" by the machine and by the resident. The attending, who was running two rooms, signed it at 1412.
The nurse wrote 10/10 pain at 1420, 1455 and 1530. A GI cocktail was given; pain 9/10. At 1610 a second ECG showed 3 mm of ST elevation in V2-V4.
Door to ECG 9 min. Door to cath 211 min. Goal 90.
Wellens on review? De Winter? The panel was split 4 to 3.
Contributing: Anchoring, Handoff at 1500, Bed Block (14 boarders), No Repeat ECG order.
Fixes: (1) repeat ECG q15-30 x 3 if pain persists; (2) nurse-driven; (3) "HEART pathway" in the order set.
Outcome: EF 35%, home on day 6, GDMT x 4.
%%
FAQ - Patient Portal
Q. I forgot my password. A. Click "Forgot". You have 5 tries in 30 minutes.
Q. When do I see results? A. Most within 24-72 hours. Pathology and MRI may take 7-10 days.
Q. Can my daughter see my chart? A. Yes. Ask for Proxy Form 3. Teens 12-17 have limits.
Q. Who reads my messages? A. A nurse, in 2 business days. Do NOT use it for chest pain.
Q. Is there a fee? A. Some messages that take over 5 minutes may be billed (99421-99423).
Q. May I send pictures? A. Up to 4, 10 MB each, JPG or PNG.
Q. What does "H" or "L" mean? A. High or Low for the lab's range. Not always bad.
Q. Error 419? A. Clear cookies. Use Chrome 110+, Safari 16+, Edge.
%%
Journal club sheet
Question: In adults with Afib and CKD 4, does Apixaban vs Warfarin reduce Major Bleeding?
P: 25-29 mL/min subset, n=269. I: 5 mg BID (2.5 if 2 of 3: Age >= 80, Wt \<= 60, Cr >= 1.5). C: INR 2-3, TTR 66%. O: ISTH major bleed.
Validity: Randomized Y; Concealed Y; Blinded Y; ITT Y; Lost \<1%.
Results: 3.8 vs 9.8 /100 pt-yr; HR 0.34 (0.14-0.80); NNT 17.
So what: Post hoc. CrCl by Cockcroft-Gault, not CKD-EPI. No HD.
Grade: Moderate (Oxford 2b).
Bottom line in 15 words.
Discussion: 1) Would you switch? 2) AXADIA, RENAL-AF too small? 3) What about LAAO (Watchman FLX, Amulet)?
%%
MASSIVE TRANSFUSION PROTOCOL
TRIGGER: ABC score >= 2 (Penetrating, SBP \<= 90, HR >= 120, FAST +) or Shock Index > 1
CALL: Blood Bank "MTP, Location, Sex, Age, Weight" - Runner with Cooler
PACK 1: 6 RBC O (neg if F \< 50), 6 FFP AB/A, 1 PLT
PACK 2: + 10 Cryo
TXA 1 g / 10 min then 1 g / 8 h if \< 3 h
CaCl 1 g per 4 units. iCa > 1.1
Temp > 36. Belmont / Level 1. pH > 7.2. Lactate q1
TEG: R > 10 FFP; K > 3 or angle \< 53 Cryo; MA \< 50 PLT; LY30 > 3% TXA
Labs q30: CBC, INR, Fib > 150, ABG
STOP: surgeon or anesthesia calls OFF. Return cooler \< 4 h.
%%
Recipe card, renal diet group
LEMON HERB RICE (serves 6; 1/2 cup = Na 4 mg, K 48, Phos 60, Carb 22 g)
1 c white rice, 2 c water, 1 T olive oil, zest of 1 lemon, basil, sage or rosemary to taste, black pepper
Rinse. Boil. Cover 18 min. Rest 5.
Swap: Pasta for Rice. Skip: Salt substitutes (KCl!), Soy, Tomato, Potato, Cola, Processed cheese.
Leach: peel, cut 1/8 in, soak 2 h in 10:1 warm water, boil 5x.
Binders: Renvela 800 x 2 with first bite. PhosLo 667. Velphoro chew.
Fluid: 32 oz total. Rice counts 0, Jello counts all.
"""
