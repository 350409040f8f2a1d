"""Themes of birth, childhood, teeth, skin and everyday medicine."""

TEXT = r"""
% obstetrics; obstetrician; 17-44; F
dx=IUP at 39w2d in labor|severe preeclampsia|gestational diabetes, A2|placenta previa|postpartum hemorrhage|hyperemesis gravidarum
cc=contractions every four minutes|leaking fluid|headache and spots|decreased fetal movement
med=magnesium 4 g then 2 g/h|Pitocin 2 mU/min|labetalol 20 mg IV|betamethasone 12 mg IM|Methergine 0.2 mg|Diclegis 2 tabs|RhoGAM 300 mcg
lab=plt 88, AST 142|P/C ratio 2.1|GBS positive|Rh negative, antibody screen negative|1-h GTT 168|Kleihauer-Betke 0
img=US: cephalic, EFW 3,410 g, AFI 11|BPP 8/8|anatomy scan normal, 3-vessel cord|NST reactive
proc=low transverse cesarean|spontaneous vaginal delivery|cerclage, McDonald|Bakri balloon
h {cp} is a G3P1011 whose contractions began {on}; {k} timed them.
h Transferred from {hos} for blood pressures of 172/108.
h {cp} works nights at {wk} and asks about leave.
h Prenatal care with {docb} since nine weeks; declined aneuploidy screening.
e 6/80/-1, vertex, Bishop 9. FHT 145, moderate variability, category I.
e Clonus 2 beats, 3+ edema, no RUQ tenderness. Leopold: cephalic.
s Pfannenstiel incision; hysterotomy with Monocryl in two layers; EBL 650 mL.
s Apgars 8 and 9; cord clamped at 60 seconds; placenta intact, Duncan.
p Postpartum BP check in 72 hours; lactation consult; Edinburgh scale 6.
p Nexplanon before discharge; see {doc} {appt}.
x Cesarean {ago} at {hos} for breech; HELLP; PCOS.
q Is it normal to feel dizzy when I stand up to feed {kc}?
q My milk hasn't come in and she's so sleepy.
% neonatology; neonatologist; 0-1
dx=prematurity at 27w4d, 980 g|respiratory distress syndrome|neonatal abstinence syndrome|hyperbilirubinemia|NEC, Bell stage IIA
cc=apnea and bradycardia|jaundice|bilious residuals|poor feeding
med=caffeine citrate 10 mg/kg|Curosurf 2.5 mL/kg|ampicillin 100 mg/kg|morphine 0.04 mg/kg|Poly-Vi-Sol 1 mL
lab=T bili 18.2 at 72 h|gas 7.24/58|plt 96|CRP 2.8|hct 38|newborn screen normal
img=HUS: grade II IVH on the left|CXR: ground glass, ETT at T2|KUB: pneumatosis
proc=UVC at T9|intubation, 2.5 ETT|double-volume exchange
h Infant of {k}, born by stat section for abruption; Apgars 3, 6, 8.
h Mother on methadone from {cli}; Finnegan 11, 13, 12.
h Room air since DOL 20; spells with feeds {since}.
h {ck} does kangaroo care every evening; {kb} visits from {town}.
e Ballard 28 weeks. Fontanelle soft. Ortolani and Barlow negative. Red reflex present.
e Moro intact, Mongolian spot, no murmur, belly full and soft.
s Umbilical line placed to 7 cm under sterile technique, good return.
p Fortify to 24 kcal; Dr. Brown preemie nipple; car-seat test.
p Eye exam for ROP {appt}; Synagis; hearing screen by ABR.
x Twin B; sibling with Down syndrome; mother GBS unknown.
q Can I hold {him} with the tubes in?
q He sounds squeaky when he eats.
% pediatrics; pediatrician; 1-15
dx=bronchiolitis, RSV positive|acute otitis media|Kawasaki disease|asthma, moderate persistent|ADHD, combined|constipation with encopresis|well child
cc=fever for five days|wheezing after the park|ear tugging|not sitting still in class|bed-wetting
med=amoxicillin 90 mg/kg/day|albuterol 2 puffs with spacer|Flovent 44 mcg|Concerta 18 mg|MiraLAX 1 capful|IVIG 2 g/kg|Zyrtec 5 mL
lab=RSV PCR positive|lead 2.1|Hgb 11.4|ESR 88, plt 612|strep negative|bili 0.4
img=CXR: hyperinflation, peribronchial cuffing|echo: LAD z-score 2.8|KUB: stool throughout
proc=tympanostomy tubes|nebulizer teaching|lumbar puncture, atraumatic
h {ck} says {p} ate half {his} breakfast and threw up on the bus to {sch}.
h {cp} and {kc} share a room at {abode}; both have coughs.
h The teacher at {sch} filled out a Vanderbilt: 7/9 and 8/9.
h Drank from {peer}'s cup at {sch}; fever {since}.
e TM bulging and red on the right. Strawberry tongue, no nodes. Tanner 1.
e RR 52, subcostal retractions, nasal flaring, wheeze. Cap refill 2 s. Playful with bubbles.
s 22-gauge Quincke at L4-L5, clear fluid, tolerated with Child Life.
p Return if breathing fast, no wet diaper in eight hours, or you worry.
p Asthma action plan for {sch}; inhaler form signed by {doc}.
p Growth 45th percentile; vaccines today; next visit {appt}.
x Born at 34 weeks; eczema; Osgood-Schlatter; brother with type 1 diabetes.
q My tummy hurts when I go to school.
q Is it OK if she goes to the birthday party?
% dentistry; dentist; 8-85
dx=irreversible pulpitis #30|generalized periodontitis, stage III|impacted third molars|fractured cusp #14|caries #3 MO, #19 DO
cc=throbbing lower right tooth|bleeding gums|a broken filling|sensitivity to cold
med=amoxicillin 500 mg TID|ibuprofen 600 mg q6h|Peridex 0.12%|articaine 4% 1:100k x 1.7 mL|Prevident 5000
lab=BP 138/86|A1c 7.4 chairside|INR 2.4 per physician
img=PA: apical radiolucency #30|BWX: bone loss 4 mm posterior|Panorex: mesioangular #17, #32|CBCT: IAN 1 mm from root
proc=root canal #30, four canals|SRP UR and LR|extraction #1, 16, 17, 32|crown prep #14, Emax A2|composite #3 MO
h Pain woke {him} {on}; swollen {since}; saw {docb} at {cli}.
h Last cleaning {ago}; {he} was nervous after {kb}'s dry socket.
h Bit an olive pit at lunch near {wk}.
e Percussion ++ #30, cold lingering, probing 3-2-3 except 7 mm DL. Mobility Miller I.
e Angle Class II, Mallampati I, tori, no lesions, TMJ click on the left.
s Isolated with rubber dam, accessed, WaveOne Gold to length 20.5 mm, gutta-percha, Cavit.
s Tofflemire band, Scotchbond, Filtek A2, occlusion checked with AccuFilm.
p Soft diet, salt rinses, no straw; crown {appt}.
p Perio recall every 3 months; night guard; fluoride.
x Premedicates for a valve; Invisalign; bisphosphonate for two years.
q Do I really need the crown or can you just fill it?
q The numbness still hasn't worn off.
% dermatology; dermatologist; 6-88
dx=melanoma in situ, left cheek|plaque psoriasis, PASI 14|bullous pemphigoid|hidradenitis suppurativa, Hurley II|basal cell carcinoma, nodular|atopic dermatitis
cc=a changing mole|itchy blisters|painful boils under the arms|scaly elbows
med=clobetasol 0.05% BID|Skyrizi 150 mg|Dupixent 300 mg q2w|doxycycline 100 mg BID|tretinoin 0.025%|prednisone 50 mg taper|Efudex 5%
lab=BP180 antibody 112|eosinophils 1.2 K|QuantiFERON negative|ALT 22|ANA negative
img=dermoscopy: atypical network, regression|Wood lamp negative|DIF: linear IgG and C3
proc=Mohs, two stages|shave biopsy|excision with 5 mm margins|intralesional Kenalog 10 mg/mL
h {ck} photographed the mole {ago}; it has doubled.
h Blisters started on the thighs {since}; new pill from {docb}.
h {cp} worked outdoors for {wk} and never wore a hat.
e 8 mm asymmetric brown-black macule, Fitzpatrick II, no satellites, nodes negative.
e Tense bullae, Nikolsky negative. Auspitz present. Koebner on the shins. DLQI 17.
s Marked, 1% lidocaine with epinephrine, 15 blade to fat, 4-0 Vicryl and 5-0 Prolene.
p Sutures out in seven days; Vaseline and a bandage; see {doc} {appt}.
p Skin check every six months; SPF 50; tell siblings.
x Blistering sunburns; Cowden ruled out; transplant at {hos} {ago}.
q Is it the bad kind of mole?
q The cream burns and {k} says it smells.
% primary care; primary care physician; 24-87
dx=type 2 diabetes with neuropathy|hypertension, uncontrolled|hyperlipidemia|obesity, BMI 36|hypothyroidism|low back pain
cc=annual wellness visit|medication refill|knee pain and fatigue|blood pressure follow-up
med=metformin 1,000 mg BID|lisinopril 20 mg|amlodipine 5 mg|rosuvastatin 10 mg|levothyroxine 75 mcg|Jardiance 10 mg|gabapentin 300 mg qHS
lab=A1c 8.2%|LDL 131|eGFR 61|TSH 4.9|UACR 88|ALT 41|Hgb 13.9
img=mammogram: BI-RADS 2|DEXA: T -1.8|Cologuard negative|LDCT: Lung-RADS 2|foot film: heel spur
proc=skin tag removal|knee injection, Depo-Medrol 40 mg|Pap with cotesting|ear lavage
h {cp} checks at home: 150s over 90s; quit walking {since}.
h {cp} cooks for {kc} and works two shifts at {wk}.
h Got a flu shot at {phar} {on}; due for Shingrix.
h Saw {docb} {ago}; the letter is not here yet.
e BP {bp}, repeat {bp}. Heart regular, lungs clear, feet with calluses, monofilament 8/10.
e Crepitus of the knee, McMurray negative. Phalen positive. PHQ-2 0. AUDIT-C 3.
s Cleaned with ChloraPrep, lateral approach, 4 mL of 1% lidocaine with steroid.
p Raise lisinopril; BMP in two weeks; home log to {web}.
p Colonoscopy referral to {docb}; eye exam; nutrition class at {cli}.
p Follow-up {appt}; call {tel} for refills.
x Appendectomy; gestational diabetes; {kb} had a stroke at 58.
q Could the new pill be making me cough?
q I'm out of strips and {phar} says they faxed you twice.
% allergy and immunology; allergist; 3-60
dx=peanut allergy|chronic urticaria|CVID|allergic rhinitis|hereditary angioedema|eosinophilic esophagitis
cc=hives for eight weeks|lip swelling|sneezing every spring|sinus infections six times a year
med=EpiPen Jr 0.15 mg|Xolair 300 mg|Hizentra 10 g weekly|Takhzyro 300 mg|Allegra 180 mg|Palforzia|Nasacort
lab=peanut IgE 41, Ara h 2 22|IgG 312|C4 4, C1-INH 6|tryptase 4.1|eos 55/hpf
img=spirometry normal|CT sinus: mucosal thickening|skin prick: dust mite 4+, cat 3+
proc=oral food challenge, baked egg|skin prick test, 40 aeroallergens|rush immunotherapy
h {cp} swelled after a bite of satay at {wk}; {k} used the pen.
h Six courses of antibiotics {since}; pneumonia {ago} at {hos}.
h {cp} just started at {sch}; the nurse there wants a plan.
e Dennie-Morgan lines, allergic shiners, cobblestoning, wheals 8 mm with dermatographism.
e Lips normal today, lungs clear, turbinates pale.
s Doses at 15-minute intervals to 4 g; no reaction; watched two hours.
p Strict avoidance; two EpiPens at {sch}; action plan; recheck {appt}.
p Subcutaneous immunoglobulin at home; training with {rn}.
x Eczema; milk allergy outgrown; Kawasaki disease.
q Can {he} sit with {his} friends at lunch?
q Cats are in every house I clean.
% gynecology; gynecologist; 16-78; F
dx=fibroids with menorrhagia|endometriosis, stage III|CIN 3|ovarian torsion|polycystic ovary syndrome|vaginal prolapse, POP-Q stage 3
cc=heavy bleeding with clots|pelvic pain|an abnormal Pap|a bulge
med=Lysteda 1,300 mg TID|Orilissa 150 mg|norethindrone 5 mg|Mirena IUD|Premarin cream|Myfembree
lab=Hgb 8.8, ferritin 6|HPV 16 positive|AMH 4.9|hCG \<5|CA-125 61
img=TVUS: 7.2 cm intramural fibroid|MRI: deep infiltrating endometriosis|Doppler: absent flow, right ovary
proc=robotic hysterectomy|LEEP|laparoscopic detorsion|hysteroscopy, D&C with MyoSure
h {cp} changes a pad hourly {since} and left {wk} early twice.
h Pain since menarche; told by {docc} it was normal.
h LEEP {ago} at {hos}; lost to follow-up when {he} moved to {town}.
e Uterus 16-week size, mobile. Aa +1. Acetowhite at 12 o'clock, Lugol negative.
e Cervical motion tenderness absent; Bartholin normal; Chadwick absent.
s Da Vinci docked; uterine arteries sealed; cuff closed with V-Loc; cystoscopy with jets.
p Iron infusion; pelvic rest six weeks; results to {web}.
p Pessary fitting; Kegel with pelvic PT; return {appt}.
x G2P2; Essure removed; BRCA1 in {kb}.
q Could it be menopause already?
q The cramps make me throw up.
"""
