"""Long hospital documents that identify nobody: anonymised charts, model answers, policy-bound templates, handbooks, unit statistics, teaching cases, AI prompts and outputs, thick with capitals, numbers, eponyms and brands."""

CALM = r"""
Can you proofread this discharge summary? I stripped everything that identifies him, keep it that way.

Diagnosis: Fournier's gangrene, septic shock, DKA
HPI: A man in his fifties with poorly controlled diabetes and BMI 46 presented with three days of scrotal pain and malodorous drainage. LRINEC 9. CT with gas to the perineum and left ischiorectal fossa.
Procedures: wide debridement x4 over eight days, diverting loop colostomy, suprapubic tube, VAC with silicone bridge, split-thickness graft (Zimmer meshed 1.5:1) to the left thigh and perineum.
Micro: Bacteroides fragilis, E. coli (ESBL), Streptococcus anginosus. Meropenem 14 days then off.
Course: Septic shock for 3 d, norepi max 22 mcg/min, vasopressin, stress-dose hydrocortisone. Intubated 6 d. AKI to 3.9, no dialysis, 1.2 at discharge. Empagliflozin stopped and listed as intolerance, as SGLT2 inhibitors carry an FDA warning for exactly this.
Wound: graft take 90%. Xeroform, ABD, mesh panties; WOCN taught pouch change to him and his partner.
Psych: low mood, PHQ-9 15, mirtazapine 7.5.
Function: mod I with RW, 3 hours of therapy tolerated.
Disposition: inpatient rehab.
Things to fix: I say "debridement" 7 times. Is "ischiorectal" or "ischioanal" current? Convert doses to a table. Keep Fournier's capital, VAC capital.
%%
I&O / hourly flow, postoperative cardiac (blank teaching sheet with made-up numbers)
Hr    HR   MAP  CVP  PAP    CI    SvO2  Temp  CT out  UOP   Gtt
1700  90p  68   9    34/16  2.0   58    35.4  120     80    epi .04 milri .25 prop 30
1800  90p  64   8    32/15  1.9   55    35.9  140     60    +LR 500
1900  90p  71   10   33/16  2.2   61    36.3  90      110
2000  90p  66   14   30/20  1.8   52    36.6  20      30    ?? tamponade
2015  chest tube milked, 250 clot. CI 2.3
2100  90p  74   10   32/15  2.4   64    36.8  60      140
2200  84s  76   10   31/15  2.5   66    37.0  40      120   epi .02
2300  SBT  PS 5/5 40%  RSBI 48  7.39/38/112
2330  extubated to HFNC, strong cough
Questions for orientees
a) At 2000 what equalized, and what did NOT?
b) Name three causes of low SvO2 with normal Hgb.
c) Pacer: A-V sequential at 90, why not 60?
d) Blood in the Atrium: when do you call? (>200/h x2, >400/h x1, abrupt stop)
e) Kerley B, Beck triad, Kussmaul, Ewart: match to bedside sign
f) What would you hang before protamine number two?
%%
CONSENT FORM (hospital template 7714-B, revision 5; blanks only)
I, __________________ (patient / legal representative), authorize Dr. __________________ and assistants to perform: ____________________________________________
Side/site: ________   Implant: ________
Explained to me: nature of procedure; benefits; alternatives including doing nothing; risks: bleeding, infection, clot, nerve injury, reaction, stroke, heart attack, death; and these specific ones: ____________
Blood: [ ] accept all [ ] refuse all [ ] accept fractions (albumin, clotting factors, Cell Saver). Jehovah's Witness addendum attached Y / N
Students and residents under supervision may take part, including examination under anesthesia [ ] I agree [ ] I do not agree
Industry representative may be present. Photographs for chart only.
Tissue may be kept for teaching without my name.
DNR in the OR: [ ] suspend [ ] keep [ ] keep except ____
Interpreter ID ______ Language ______
Signature __________ Relation ______ Date __/__/__ Time __:__
Witness (not part of team) __________
Telephone consent: two witnesses listen on the line; write "by telephone" and the number called.
Expires 30 days after signature or on discharge, whichever is later. Emergency exception: two physicians.
%%
Q: Write an example set of ten radiology impressions with increasing urgency for our AI triage pilot. No patient data.

A:
1. No acute cardiopulmonary abnormality.
2. Degenerative disc disease, L4–L5 and L5–S1, no high-grade stenosis.
3. 5 mm solid right middle lobe nodule; optional CT at 12 months (Fleischner 2017).
4. Bosniak IIF left renal cyst, 6-month follow-up.
5. LI-RADS 4 observation, segment VIII, 16 mm. Multidisciplinary review.
6. Uncomplicated sigmoid diverticulitis (modified Hinchey Ia).
7. Acute cholecystitis, sonographic Murphy sign positive, wall 6 mm.
8. Stanford B dissection from the left subclavian to the celiac; no malperfusion.
9. Saddle embolus, RV:LV 1.5, contrast reflux to hepatic veins. Called.
10. Type A dissection with hemopericardium. Called, and I'm still holding the phone.

Q: Good, now add ground-truth labels 0/1 for "critical," and two distractors which sound urgent and aren't (Baker's cyst, Mondor's).
A: Labels: 0,0,0,0,0,0,1,1,1,1. Distractors: "Ruptured Baker's cyst with fluid tracking along the medial gastrocnemius; no DVT." (0) "Superficial thrombophlebitis of the left thoracoepigastric vein, Mondor's disease; no mass." (0)
%%
NIGHT NURSE SURVIVAL CARD - 7 SOUTH (made by us for new grads)
Who to call: hospitalist for 7001–7012, cross-cover resident for 7013–7030, CT surgery APP for anything with a chest tube, never the attending first
BP low: recheck manual, feet up, look at gtt, look at the chart for Flomax at 2100
Trop up: ECG, vitals, pain, then page
Lantus at 2200: if BG \<100 call; if NPO give 80% or as ordered
K 3.2: protocol 20 mEq x2 PO, recheck w/ am labs. IV max 10/h peripheral
Foley: day 2 = ask why. Purewick, Texas, straight cath x2 before Foley
Hep gtt: bolus from bag, two RNs, aPTT 6 h, do NOT draw above the line
Blood: Y set, NS only, 15 min at bedside, 4 h max, spike within 30 of issue
Chest tube: dark/bright, bubbling, cough, float. Clamp never (unless told). Vaseline gauze over the bed
Trach: spare same + one smaller, obturator taped to wall, ambu, suction 14 Fr. Passy-Muir = cuff DOWN
Seizure: side, suction, time it, Ativan 2. Stroke: BG, LKW, BE FAST, stroke alert
Death: two sets of eyes; call eye bank before morgue; dentures IN; window open a bit if family asks
Admits: skin with a second RN or you own the pressure injury
Handoff at the bed, I-PASS, look at the lines together, check Dinamap alarms
Snack drawer code is the year the building opened. No, we're not writing it here
%%
AI scribe draft, patient-free test visit (vendor demo, two actors)
Chief complaint: right shoulder pain
HPI: A 58-year-old right-hand-dominant actor portraying a roofer reports six weeks of lateral shoulder pain after lifting shingles. Night pain. Cannot reach the back pocket. Ibuprofen 400 mg helps a little. No numbness, no neck pain, no trauma.
Exam: Active forward elevation 140, ER 40, IR to L5. Positive Hawkins, Neer, Jobe. Negative Spurling, O'Brien, lift-off. Strength supraspinatus 4/5.
Imaging: radiographs (simulated) with type II acromion, greater tuberosity sclerosis.
Assessment: Rotator cuff tendinopathy versus partial tear.
Plan: PT 6 weeks, Jackins program; subacromial injection triamcinolone 40 mg today; MRI if no better; modified duty.
Vendor comments: The model put "Hawkins" and "Jobe" into the care team list. It heard "Neer" as "near." It made "Spurling" the referring physician. Please fix by the next sprint. Also it dated the injection though we never said a date.
%%
HOSPITAL READMISSION REVIEW TOOL (blank with example answers, fictional)
Index DRG: 291   LOS: 4   Readmit day: 9   Same cause: yes
Was readmission (1 not … 5 clearly) preventable? 4
Discharge weight recorded? No. Dry weight known? No
Diuretic at d/c equals the inpatient dose that worked? No (80 IV BID → 20 PO daily)
GDMT started: BB yes, ARNI no (cost), MRA no (K 5.1), SGLT2i no (why?)
Follow-up in 7 d: scheduled day 12. Kept? No ride
Teach-back: checked. By whom: "nurse." In what language: English, patient's preferred: Tagalog
Caregiver named on the form? Blank
Meds-to-beds: no, Sunday
SNF/HH: declined HH as "house isn't clean"
Scale: no. Food: Lean Cuisine, Cup Noodles, pickles
Health literacy: single-item screener 4
Contributing codes: A2, C1, C4, E3
Recommendation: HF nurse call 48 h; Furoscix trial; transport voucher; cardiac rehab
LACE 13. HOSPITAL score 6. Reviewer: RN. Second reviewer: MD. Kappa this month 0.71
%%
PROMPT
You are an experienced burn surgeon. Write an ideal operative report for tangential excision and split-thickness autografting, 18% TBSA, so that residents see what belongs. Use no names, no dates. Include: EBL by formula, Pitkin solution, epinephrine-soaked Telfa, dermatome setting, mesh ratio, donor site, dressing, temperature, tourniquet.

OUTPUT
Preoperative diagnosis: Deep partial- and full-thickness flame burns, bilateral upper extremities and anterior trunk, 18% TBSA.
Procedure: 1. Tangential excision, 2,700 cm². 2. Split-thickness autograft 1,900 cm², meshed 2:1. 3. Cadaver allograft 800 cm² to trunk.
Anesthesia: general. Room 85 °F, core 36.4–37.1. Tourniquets to both arms at 250 mmHg, 48 and 52 min.
Details: Weck knife with 0.010 guard on the dorsum of hands, Watson elsewhere, until punctate bleeding or glistening yellow fat. Versajet for web spaces. Hemostasis with Telfa soaked in 1:200,000 epinephrine, fibrin sealant (Artiss), and patience. Donor: both anterior thighs after clysis with Pitkin 900 mL; Zimmer dermatome at 0.012 inch. Grafts fixed with Artiss and staples; Mepitel, Acticoat, bulky Kerlix, hands in intrinsic-plus splints by OT in the room.
EBL 550 mL (0.4 mL/cm² on extremities under tourniquet, 0.75 on trunk less allograft). Transfused two units. Urine 0.7 mL/kg/h.
Disposition: burn ICU, extubated. First takedown day 5.
%%
UNIT DASHBOARD READ-OUT, MICU (monthly, no patient level)
ADC 21.4 of 24. Vent days 311. SMR (APACHE IVa) 0.88
CLABSI 1 (rate 2.1), CAUTI 0, VAE 2, HAPI 3 (2 device), falls 1 no injury, UE 4 (3 tubes, 1 Dobhoff)
SAT/SBT pairing 81%, RASS at goal 74%, CAM charted 92%, mobility 3+ 38%
Sepsis: lactate repeat 94%, 30 mL/kg documented reason 61%
RRT 88, codes outside ICU 6 (2 PEA, 3 brady, 1 VF)
Post-ICU clinic shows 12 of 19
Family satisfaction FS-ICU 83. Comments: "parking," "nobody told me what the bag was," "the cellist"
Staffing: 4 FTE open, travelers 6, HPPD 19.2
Projects: ketamine RSI bundle, diaries, Noise at Night (Yacker Tracker), Blakemore in the cart, propofol TG q72
Kudos to the day crew for 90% on time rounds; kudos to nights for everything else.
"""
