"""Whole clinical documents in running prose, with roles in the place of people; a line that begins with # is a heading."""

CASES = r"""
# Discharge Summary
{capt} is a {agex} with {syn}, <hypertension|stage {gradex} CKD> and a remote {opx} who was admitted through the Emergency Department with {lasting} of <fever and rigors|progressive dyspnea|right lower quadrant pain>. {caperson} had started {pill} one week earlier without benefit. There was no travel outside {region}, no sick contacts, and the {vax} series was complete.
# Hospital Course
On arrival the vital signs were {vitx}. Initial laboratory testing showed {labx}. Blood cultures grew {bug} in two of four bottles, and {med} was <broadened to|replaced by> {pill} after review with Infectious Disease. A transthoracic echocardiogram showed no vegetation; Duke criteria were <not met|met only for possible endocarditis>. On {when} the fever resolved. A {kit} was placed for access and the {frame} was removed without incident.
The stay was complicated by <an acute kidney injury, KDIGO stage {dig}|delirium, CAM positive on two shifts|a small {abbr}>. Nephrology and Geriatrics assisted. {cls}s were held, the {gauge} improved from {tens} to {dig}, and Physical Therapy recommended <home with services|subacute rehabilitation>. {caperson} explained the plan to the family in the Quiet Room on {aday}.
# Discharge Plan
Continue {rxx} and {rxx}. Stop {brandx}. Obtain {assay} and {assay} in {lasting}. Follow up with <Primary Care|the Heart Failure Clinic|{unit}> after discharge to {asite}. Return for chest pain, bleeding, or a temperature above 101. Code status: <Full|DNR/DNI>. {payer} has approved <Home Health|the {kit}>.
%%
# Case Presentation
The patient, whom we shall call the index case, is a {agex} from {atown} who worked for {afirm} until {yearx}. The complaint was <painless hematuria|a tremor that spared sleep|recurrent swelling of the {organ}>. Two prior physicians had suspected {syn}; a third had suggested {syn}. On examination the {sgn} was present, the {sgn} was absent, and the {move} reproduced the symptom.
# Investigations
{assay} was {val} {unitx}, {assay} was normal, and the {stain} stain was unrewarding. Imaging of the {organ} showed a {sizex} lesion abutting the {spot}. Sequencing of {gene} revealed {variant}, classified as <a variant of uncertain significance|likely pathogenic> under ACMG rules. The {clas} placed the disease at {gradex}.
# Discussion
{syn} was first described as a variant of {syn} and is easily confused with it. The {study} and {study} trials guide therapy in adults, but data in children come mostly from {region}. In retrospect, the {gauge} of {tens} should have prompted earlier referral to {unit}. We chose {med} rather than {med} because {society} gives it a stronger recommendation, and because {cls}s had failed.
# Learning Points
Hickam's dictum may defeat Occam's razor. A negative {sgn} does not exclude {syn}. Always ask about {otc} and other remedies. Never anchor on the triage note.
%%
# Operative Dictation
Indications. {capt} is a {agex} with symptomatic {syn} that failed conservative care including {pill}, bracing with a {frame} and {lasting} of therapy. The risks, including bleeding, infection, nerve injury and the need for {opx}, were discussed, and consent was signed.
# Details
Following induction, the patient was positioned in the {move} with all bony prominences padded. The field was prepped with ChloraPrep and draped in the usual sterile fashion. Under loupe magnification, a {sizex} incision was carried through the subcutaneous tissue, and self-retaining {tool}s were placed. The {spot} was identified and traced to the {organ}. At this point {aperson} scrubbed in for the critical portion.
The {organ} was incised, and {sizex} of serous fluid was evacuated and sent for {stain} stain and culture. We then performed an {opx}, reinforced with {kit}. A second look confirmed perfusion. The wound was irrigated with Irrisept, {pill} powder was applied, and closure was carried out in layers over a {frame}.
# Conclusion
Estimated blood loss was {hund} mL. There were no complications. The patient was awakened, extubated and transferred to recovery, where Aldrete scoring began. {caperson} will see the patient in the Fracture Clinic after {lasting}.
%%
# Consultation
Thank you for asking us to see this {agex} regarding {syn}. As you know, the patient was in good health until {when}, when <a nonhealing ulcer|diplopia|a lump in the {organ}> appeared. {otc} was tried first, then {brandx}, and finally {med} at {dosex}, each for about {lasting}.
# Examination
The patient is alert and in no distress. Pulses are full. The {sgn} is elicited on the {side}; there is no {sgn}. The {gauge} today is {tens}, compared with {dig} at {asite}. Skin type is Fitzpatrick {gradex}.
# Impression and Recommendations
The findings favor {syn} over {syn}. We suggest {assay} and {assay}, a trial of {rxx}, and cessation of {cls}s. If the {gauge} remains above {tens}, {brandx} would be reasonable under the {society} algorithm, although {payer} may ask for step therapy through {pill}. We would not pursue {opx} at this time. Please do not hesitate to page the Consult Resident. We will follow along with you.
%%
# Emergency Department Course
{capt} arrived by <EMS|private vehicle|Medic unit> after <a fall from standing|an unrestrained collision|an exposure at {afirm}>. The prehospital report described a Glasgow Coma Scale of {dig} and a {frame} was in place. Primary survey: airway patent, breath sounds equal, FAST negative, pelvis stable, exposure complete. {vitx}.
The secondary survey revealed tenderness over the {organ}. NEXUS and the Canadian C-Spine Rule could not be applied. CT showed a {clas} {gradex} injury of the {organ}. The Trauma Attending and Orthopedics were paged at {clockx}; {aperson} arrived within {tens} minutes. Tetanus was updated with {vax}, {med} {dosex} was given, and the wound was closed with {supply} after a Marcaine block.
# Reassessment
At {clockx}, pain was {dig}/10 and the {gauge} was {dig}. The lactate cleared from {deci} to {deci}. Shared decision making took place. Poison Control was contacted about {otc}. Disposition: <Observation Unit|Operating Room|home with a Good Samaritan ride>.
%%
# Psychiatric Discharge Note
The patient is a {agex} admitted on a <voluntary|72-hour> basis after an overdose of {med} and {otc} in the context of <job loss at {afirm}|a breakup|anniversary grief>. Past trials include {pill}, {pill} and a course of ECT in {yearx}. Psychological testing (MMPI-3, {gauge}) was valid.
# Treatment
{capt} attended DBT skills, Seeking Safety and the Wellness Recovery group, and met daily with {aperson}. {brandx} was titrated to {dosex}; {med} was stopped because of akathisia (Barnes {dig}). The {gauge} fell from {tens} to {dig}. No restraint or seclusion was needed. A family meeting by Zoom was calm, and a Stanley-Brown safety plan was written. Lethal means were secured.
# Mental Status at Discharge
Casually dressed, cooperative, euthymic. Thought process linear. No suicidal or homicidal ideation. Insight fair; judgment improved; Folstein {tens}. Diagnoses: Major Depressive Disorder, recurrent; rule out {syn}.
# Aftercare
Intensive Outpatient Program, {scheme} case management, Alcoholics Anonymous, and 988 for crisis. The appointment with [PROVIDER] is on [DATE] at [TIME].
%%
# Newborn Discharge
This <term|late preterm> infant was born at {tens} weeks by <vaginal delivery|repeat cesarean for failed TOLAC> to a {agex}, GBS <negative|treated with Ancef>, Rh negative status addressed with RhoGAM. Apgar scores were {dig} and {dig}. Ballard examination was consistent with dates. Weight was plotted on the Fenton chart at the {tens}th percentile.
The infant received Erythromycin ointment, AquaMephyton and {vax}. The Moro was symmetric, Ortolani and Barlow maneuvers were negative, a Mongolian spot and Epstein pearls were noted. Transcutaneous bilirubin fell in the low-risk zone of the Bhutani nomogram. CCHD and hearing (ALGO {dig}) screens were passed; the state newborn screen was sent.
# Feeding
Breastfeeding with a LATCH of {dig}, supplemented with {otc} by Haberman nipple. Lactation visited twice. Wet diapers {dig}, stools {dig}.
# Guidance
Back to Sleep, Tummy Time, Period of Purple Crying, car seat (Graco or Chicco) rear facing. {caperson} will see the baby within 48 hours at {asite}.
%%
# Obstetric Note
G{dig}P{dig} at {tens} weeks by LMP consistent with a first-trimester ultrasound, presenting with <contractions|decreased fetal movement|headache>. The pregnancy was complicated by {syn} and diet-controlled GDM (Carpenter-Coustan). She denies scotomata. Leopold: vertex. Bishop {dig}. Tracing Category {gradex} with a baseline of {hund}.
# Labor and Delivery
A Cook balloon was followed by Pitocin per the High-Dose protocol. Epidural was placed on the first pass with a Tuohy needle. Friedman arrest was diagnosed at {clockx}; after counselling, a low transverse cesarean through a Pfannenstiel incision was performed by {aperson}. McRoberts was not needed. Quantitative blood loss was {hund} mL; Methergine was avoided because of blood pressure, and Hemabate was given. A B-Lynch suture was considered.
# Postpartum
Edinburgh {dig}. Contraception: Nexplanon before discharge under {scheme}. Warning signs (POST-BIRTH) reviewed.
%%
# Hematology and Oncology Progress Note
Cycle {dig} Day 1 of {brandx} plus {med}. Disease: stage {gradex} carcinoma of the {organ}, {gene} {variant}, PD-L1 by 22C3, ECOG {dig}. {capt} reports CTCAE grade 1 neuropathy, mild mucositis relieved by Magic Mouthwash, and no fever. He continues to work part time for {afirm}.
Interval PET was Deauville {dig}. Tumor Board (Breast, Thoracic and GI) favored continued therapy over {opx}; {aperson} dissented, citing {study}. Guardant and Signatera were negative. ANC {deci}; {labx}.
# Plan
Proceed today with dose level -1. Neulasta On-body. Emend and Aloxi. Hold {pill} for platelets under {tens}. Zometa every 12 weeks after dental clearance. Reimage with RECIST in {lasting}. Survivorship: LIVESTRONG at the YMCA, Look Good Feel Better, Reiki. Advance directive: Five Wishes given.
%%
# Pulmonary and Critical Care Note
Hospital day {dig} for ARDS (Berlin moderate) from {bug}. Vent: AC/VC, tidal volume 6 mL/kg by the ARDSNet table, PEEP {tens}, plateau {tens}. Proned for 16 hours (PROSEVA). Nimbex off. RASS -{dig}, CPOT {dig}. Vasopressors: Levophed {deci}, vasopressin 0.03. VV-ECMO was discussed with {asite}; Murray {deci}, RESP {dig}; declined for now.
By systems. Neuro: Precedex and {med}. Cardiac: EF preserved, McConnell sign absent. Renal: CVVH via a Trialysis, Prismaflex, citrate. ID: {med} and {med}, Aspergillus galactomannan pending. Endocrine: insulin by Glucommander. Heme: heparin, 4Ts {dig}. GI: Osmolite by Corpak. Skin: {supply}, Braden {tens}. Lines: R IJ Cordis, A-line (Allen normal). Family: {aperson} updated by phone. FAST HUG reviewed.
%%
# Gastroenterology Clinic
This {agex} returns for {syn} in remission on {brandx}, trough {deci}. There are {dig} stools a day, Bristol {dig}, no blood. Harvey-Bradshaw {dig}. FIT and Cologuard are not appropriate. Last colonoscopy, Mayo {dig}, was done at {asite}; the prep was Suprep.
Assessment: Montreal A2 L3 B1. Vaccines: {vax} today, {vax} in the fall. DEXA ordered. TPMT normal, {gene} {variant}. JC virus antibody negative. Continue; recheck calprotectin and {assay}; call the IBD Nurse Line with flares. Crohn's & Colitis Foundation handout and a GI Society app were offered. {caperson} agrees.
%%
# Home Hospice Visit
Found resting in a Hill-Rom bed in the living room, PPS {pctx}, FAST 7c, MAC {tens} cm. {caperson} has been giving Roxanol every four hours and Levsin for secretions. Cheyne-Stokes pauses of {tens} seconds were seen; the Kennedy ulcer is {sizex}. The Chaplain prayed; the Aide bathed; a Hoyer lift is in use.
Teaching: what dying looks like (the Blue Book "Gone From My Sight"), the comfort kit, when to call the After-Hours Line. Spiritual: Methodist, wants hymns. Social: the Volunteer sits on Thursdays. Veteran pinning by We Honor Veterans. Medicare certification period {dig}; face-to-face due in {lasting}. Bereavement risk moderate.
%%
# Sports Medicine Letter
I had the pleasure of seeing {apt}, a {agex} midfielder, for {side} knee pain after <a pivot|a tackle|a Nordic ski fall>. Lachman is 2B, pivot shift guarded, McMurray equivocal, Thessaly positive, Ober tight. Ottawa Knee Rules negative. MRI confirms the ACL tear with a Segond fleck and a ramp lesion of the medial meniscus; Outerbridge {gradex}.
We reviewed hamstring, quadriceps and BTB grafts, the LET (Lemaire) debate after STABILITY, and non-operative copers per KANON and the Delaware group. He will begin prehab with Blood Flow Restriction, NMES (Kneehab) and a Game Ready. Surgery is planned for after the season. SCAT6 baseline is unrelated. School and Coach forms completed.
%%
# Ophthalmology Note
Best corrected acuity 20/{tens} and 20/{tens}, Snellen. Goldmann tonometry {tens} and {tens} at {clockx}. Slit lamp: LOCS III NO{dig}, Krukenberg spindle absent, Van Herick {dig}, Seidel negative. Fundus: Drance hemorrhage at the {side} disc, ISNT rule violated, no Roth spots, Weiss ring present. Humphrey 24-2 SITA Fast shows a nasal step, GHT outside limits. Cirrus OCT with Bruch's membrane opening reviewed.
Plan: add {pill} to Xalatan; SLT with the Latina laser next; XEN, Hydrus or Ahmed if progressive. AREDS 2 (PreserVision). Driver form deferred. Low Vision Clinic, Bioptic, CCTV, and Lighthouse style services in {region}. {caperson} to dilate in {lasting}.
%%
# ENT Operative Summary
Bilateral functional endoscopic sinus surgery with the Medtronic Fusion. Lund-Mackay {tens}. Concha bullosa opened with a sickle knife and a Blakesley; uncinectomy with a backbiter; Draf IIA on the {side}; Keros {gradex}; the Onodi cell and the anterior ethmoidal artery were respected. PROPEL placed, Merocel avoided. SNOT-22 was {tens}. {capt} did well.
Septoplasty through a Killian incision with Doyle splints and Quilting; turbinates outfractured with a Boies and reduced with Coblator. Return for debridement. NeilMed rinse, Afrin for three days, no CPAP for a week. Nobody was in the room but {aperson}, the Scrub Tech, CRNA and the Circulator.
%%
# Dental Letter
Dear Colleague: I examined this {agex} for {tooth}, which has a Class V abfraction and Miller {gradex} recession. Periapical film shows widening of the lamina dura. Endo-Ice was lingering; Tooth Slooth positive. Kennedy Class II mod 1 on the lower. Angle Class {gradex}. Bruxism facets, torus palatinus, Fordyce granules, Wickham striae none.
Please evaluate for <root canal therapy with GentleWave|crown lengthening|a Nobel implant>. Medical history: {pill} for {syn}, Fosamax in the past, MRONJ risk explained. Premedication is not needed under AHA and AAOS rules. Delta Dental predetermination (D3330, D2740) is attached. Shade A2, Vita Classical. Sincerely, the General Dentist.
%%
# Wound and Ostomy Consult
Asked by {aperson} to see {apt} for a sacral injury. Stage {gradex} by NPIAP, {sizex}, undermining from {dig} to {dig} o'clock; Wagner not applicable; PUSH {tens}; Braden {tens}; odor none. End colostomy budded, {sizex}; Peristomal Medical Adhesive-Related Injury. Doppler ABI 0.{tens}.
Cleanse with Vashe, pack with Aquacel Ag, cover with Allevyn Life, change Q3 days. V.A.C. Ulta with Cleanse Choice at -125 is an option. Eakin ring, Hollister New Image, Adapt powder and Stomahesive crusting. Offload with Prevalon boots and a Dolphin bed. Arginaid and Juven per Nutrition. Surgery may do a V-Y flap (Limberg). Follow Tuesday.
%%
# Allergy and Immunology
Skin testing (Greer, Hollister-Stier, ALK ComforTen) was positive for Timothy, Bermuda, Johnson and June grass, Alternaria, cat, Dermatophagoides, and Box elder; Histamine {dig} mm. Kiwi, Brazil nut and Dungeness crab were negative. ACT {tens}; FeNO (NIOX VERO) {tens}; Th2 high.
Start Flonase and Pataday; EpiPen, Auvi-Q or neffy trainer shown; FARE plan completed; SCIT build-up with Center-Al is offered. Xolair or Dupixent if Eos exceed {hund}. Bee venom RUSH deferred. Red meat avoidance for alpha-gal (Lone Star tick). Penicillin delabeled (PEN-FAST {dig}, PrePen negative). {capt} agreed on {aday}.
%%
# Sleep Medicine
ESS {tens}, STOP-BANG {dig}, Mallampati {gradex}, Friedman {gradex}, neck {tens} cm. WatchPAT at {asite}: AHI 3% {deci}, ODI {deci}, nadir {pctx}. Bruxism by Grindcare. Restless legs by IRLS {tens}; ferritin {tens}.
Options: CPAP (AirSense with DreamWear, Bleep or P30i), Inspire, oral appliance (SomnoDent, Herbst), Zzoma, weight loss with Zepbound (SURMOUNT-OSA). DOT and FAA rules apply; MSLT and MWT if needed. CBT-I Coach app, Sunrise lamp. Philips recall addressed. DME: Lincare or Apria through {payer}. Compliance card at {tens} days.
%%
# Telephone Triage
Caller is <the mother|the spouse|the patient> regarding a {agex} with <croup|a nosebleed|vomiting>. Schmitt-Thompson guideline: {headx}. No red flags, drinking {otc}, last wet diaper at {clockx}. Disposition: <Home Care|See Within 24 Hours|Go to ED Now>. Advice: cool mist, {pill}, no {otc}. Caller verbalized understanding. Read back to {aperson}. Encounter closed in {app} at {clockx}. Reason for call: {syn}. Callback number on file.
%%
# Pain Management Procedure
Fluoroscopic {side} L4-L5 transforaminal epidural through the Kambin triangle with a 22 G Quincke needle, Omnipaque 240 spread, Kenalog {dosex}. Scotty dog visualized. No vascular uptake. Oswestry {tens}, DN4 {dig}, ORT {dig}, SOAPP-R {tens}. PDMP reviewed, Narcan given, CURES n/a. MME {tens} per CDC {yearx}.
SCS trial (Nevro HFX, Boston WaveWriter, Abbott BurstDR, Saluda Evoke) next if Waddell signs remain absent. Continue {pill}. Patch: Salonpas, Qutenza. Biofeedback and Feldenkrais referral. {caperson} present throughout.
%%
# Rheumatology Follow-up
DAS28 {deci}, CDAI {tens}, HAQ {deci}. Swollen: MCP 2-3, PIP 4. Heberden and Bouchard nodes, no swan neck, Schober {deci} cm, Gottron papules absent, Raynaud with giant loops, Schirmer {dig} mm. Anti-CCP {val}, {assay} {val}, Vectra {tens}. Sharp/van der Heijde stable at {tens}.
{brandx} is working; taper Rayos to {dosex}. {vax} and {vax} now. TB by QuantiFERON. Plaquenil eye exam due (Humphrey 10-2). Otezla, Cosentyx or Rinvoq later under the {society} treat-to-target plan. Tai Chi for Arthritis class; Arthritis Foundation. Next visit {when}.
"""
