"""More admission papers in other dress: markdown and pipe-table notes, YAML, problem-oriented H&Ps, neurology and oncology admissions, trauma tertiary surveys, student write-ups, one-page night admits."""

TWINS = r"""
# Admission Note (Neurology)
| Field | Value |
|---|---|
| Patient | [[—::{ptname}]] |
| MRN | [[—::{mrn}]] |
| DOB / Age | [[— / 27::{dobs} / 27]] |
| Admitted | [[overnight::{num8} 0312]] |
| Attending | [[stroke/general neuro::{dr}]] |
| Contact | [[partner::{kin}, partner, {ph}]] |

**CC:** "walking like I'm drunk"

**HPI.** 27-year-old left-handed woman, [[a graduate student::a graduate student at {school}]], with five days of ascending numbness followed by imbalance. Diarrhea two weeks before[[:: after a wedding in {town}]]. Now cannot climb stairs. Double vision since [[yesterday::{wkd} the {DATE:<4th|16th|25th>}]]. No bladder symptoms. Two falls, one against a radiator (bruise L shin).

**Exam.** BP labile 150s/90s, HR 104. Bifacial weakness mild, bilateral CN VI. Power 4/5 proximal, 4- distal. Areflexia. Sensory level none. Dysmetria out of proportion to weakness. NIF -44, FVC 2.9 L.

**Data.**
| Test | Result |
|---|---|
| LP | WBC 2, protein 88 |
| MRI brain/C-spine | normal; [[prior MRI for migraine::prior MRI {num8}, {fac}]] same |
| GQ1b | [[sent::sent to {ORGANIZATION:<Athena|Quill|Northgate> Diagnostics} {spec}]] |
| EMG | deferred to day 7 |

**Assessment.** Miller Fisher/GBS overlap. Erasmus mEGOS 4.
**Plan.** IVIG 0.4 g/kg/d x5; IgA level back first (nl). NIF/FVC q6; ICU if 20/30/40. Tele, autonomic watch. Eye patch. Enoxaparin. PT/OT. Gabapentin 300. [[Partner::{kin}]] may stay. Full code.
*[[resident / attending::{whole}, PGY-2 / {last}]]*
%%
patient: [[null::"{ptcomma}"]]
mrn: [[null::"{mrn}"]]
dob: [[null::{dobiso}]]
admit: [[null::{iso}T19:40]]
service: oncology-inpatient
attending: [[null::"{whole}, MD"]]
pcp: [[null::"{cred}"]]
cc: fever, port day 9
hpi: |
  44F DLBCL C2 R-CHOP day 9 pegfilgrastim given. Tmax 102.4 at home. Chills with port flush
  by [[home nurse::home nurse {first} ({ORGANIZATION:{place} Infusion})]]. No cough. Mouth sore. Stool loose x3.
  [[Kids home with colds::Kids {first} and {first} home with colds]].
vitals: \{t: 38.9, hr: 122, bp: 98/54, rr: 20, spo2: 97\}
exam: port site 1 cm erythema, no pus; mucositis gr 2; perirectal nontender (external)
labs: \{wbc: 0.4, anc: 0.0, hgb: 8.1, plt: 31, cr: 0.7, lactate: 2.1, procal: 3.3\}
micro: BCx port + periph ([[2005::{stamp}]]); resp panel rhino+
imaging: CXR clear; CT sinus neg
mascc: 17
plan:
  - cefepime 2 g q8, vanc (port), de-escalate 48-72h
  - LR 2 L, recheck lactate
  - neutropenic precautions, no rectals
  - if DTP >2 h pull port: [[surgery aware::{last} aware]]
  - acyclovir, mouth care, dronabinol
  - plt \<10 or bleed
  - dispo: inpatient; [[husband::{kin} {ph}]] proxy
code: full
author: [[resident::"{initials}"]]
%%
MEDICAL STUDENT WRITE-UP (third year, week 2; please be gentle)

Identification and source: [[Mr. X::{mrs}]] is a 49-year-old [[long-haul trucker::long-haul trucker for {org}]], who gave his own history and appears reliable, with additions from [[his mother::his mother, {kin}]], who appears more reliable.

Chief complaint: "My hands don't work and I'm peeing all night" for one month.

History of present illness: The patient was in his usual state of health (which, upon questioning, included smoking two packs daily and eating at truck stops) until one month prior to admission, when he noticed thirst. He drank "those giant teas." He lost 22 lb. Ten days prior to admission his vision blurred [[on the interstate::on {hwy} near {town}]] and he pulled over. He was seen [[at a walk-in::at {clinic} on {num8}]], where a fingerstick read "HI." He was given metformin. He came in today since he vomited.

PMH: appendectomy age 9, chickenpox. Medications: metformin, Goody's powder. Allergies: "cats, and my ex-wife."
FH: mother T2DM, father MI 58, sister Hashimoto's. SH: sleeps in cab, home [[with mother::with {kin} on {lane}]] every other weekend.
ROS: positive as above and for tingling feet, erectile dysfunction (he asked me to write that we discussed it), and a cough.

Physical: T 97.9, HR 118, BP 108/70, RR 28 and deep. Tongue dry. Acanthosis. Kussmaul breathing (my first!). Interosseous wasting, Tinel positive bilaterally. Monofilament 4/10.

Labs: Glucose 588, HCO3 9, gap 26, BHB 7.1, pH 7.12, K 5.4, Na 128 (corrected 136), Cr 1.6, A1c 14.2, lipase 44, trop neg.

Assessment: DKA in ketosis-prone type 2 vs LADA vs pancreatic cancer (age, weight loss). Bilateral carpal tunnel, and I'd ask about acromegaly since his ring no longer fits.
Plan: per DKA order set; GAD/IA-2; IGF-1; CT pancreas once Cr better; CDL implications: insulin form 5870.
Learning issue: why does bicarbonate not help?
[[MS3 / preceptor::{first} {last}, MS3 / precepted by {dr}]]
Preceptor comments: Super. Shorten HPI. [[Good pickup::{first}, good pickup]] on the ring.
%%
TRAUMA TERTIARY SURVEY (within 24 h)
[[Name/MRN/alias::{ptcomma} {mrn} alias "{whole}"]]   Exam [[by::by {last} {num8} 0915]]
Head: staples 6 L parietal. No hemotympanum. Missed? L lateral canthus abrasion
Face: midface stable. Teeth: #9 chipped NEW
Neck: collar off after MRI neg [[::({dr})]]
Chest: R 4-6 known. Sternum tender NEW → lat film neg
Abd: seatbelt sign, soft. Repeat FAST neg
Pelvis stable. GU: nl
Back/spine: T6 tender known
RUE: ulnar snuffbox?? snuffbox tender NEW → scaphoid view: fx waist NEW
LUE: nl. RLE: knee effusion NEW, Lachman ?; MRI. LLE: foot plantar bruise NEW → Lisfranc? WB films
Neuro GCS 15, SLUMS pend. Vasc 2+ x4. Tetanus done
New injuries 3. Consult ortho [[::{last}]] hand [[::{last}]]
Old imaging reviewed by radiology [[::{last} {clockx}]]. Incidental: 14 mm adrenal → [[patient told; letter::{ptf} told, {kin} present; letter]]
SBIRT: AUDIT 12, [[done::{first} LCSW done]]. PTSD screen. Victim's fund [[form::form {case}]]
[[PA-C::{whole}, PA-C]] / [[TRM attending::{tit}]]
%%
NIGHT ADMIT 1-PAGER

to [[days team 5::{first} / team 5]] from [[night::{last}]]  [[pt::{ptlf} {mrn}]] 7-316
69F. hyponatremia 112→, on thiazide x3wk by [[telehealth doc::{ORGANIZATION:<VitaDoc|HelloMD Now|Plume> Telehealth}]], tea/toast, sz x1 at home (husband [[::{kin} ]]saw), postictal resolved
3% 150 x2 → 117 @ 0300 (6 h). goal ≤ 8 /24h → 120 by [[7 pm::{DATE:<6/4|11/12>} 7 pm]]
Uosm 480 Una 61 serum 244. TSH/cort ok. CT no. CXR RUL nodule?! (so SIADH vs HCTZ) → CT chest
K 2.9 repl careful (counts as Na). UOP was 40, if >100/h → Uosm, call nephro [[::{last} pgr {pager}]] → DDAVP clamp
q2 Na (next 0500) lab = [[STAT phone::{xt}]]
hold hctz, sertraline?
full code. [[daughter::daughter {kin} in {town}]] wants call after 8, [[number on board::{ph}]]
seizure pads. NPO till swallow. Pt is funny; former [[nun::nun at {church}]], asks for cards (gin rummy)
I told her "days will know."  They will not; hence this page. [[xo::—{first}]]
"""
