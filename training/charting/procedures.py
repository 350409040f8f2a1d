"""Operative, anaesthesia and procedure notes of many services."""

from __future__ import annotations

TEXT = r"""
= Operative Report|OPERATIVE NOTE|Op Note|Report of Operation
# Preoperative Diagnosis|Pre-op Dx
<Right knee osteoarthritis, Kellgren-Lawrence IV|Symptomatic cholelithiasis|Lumbar stenosis {level}|Incarcerated Spigelian hernia|Left breast DCIS|Severe AS|Rotator cuff tear, Goutallier 2>.
# Postoperative Diagnosis|Post-op Dx
Same. / Same, with <Mirizzi type I|Meckel's diverticulum|Bochdalek defect|Hill grade III valve>.
# Surgeon/Staff|Surgical Team
{tteam}
Surgeon {hdr}, assistant {hdr}; implants by the {maker} representative, {hone}.
# Anesthesia
GETA by {hdr}. EBL {hund}. IVF {thou} mL LR. UOP {hund}. ASA {gradex}. Clean-contaminated.
Spinal (Whitacre 25) and adductor canal block with Exparel by {hdr}.
# Indications
{hpt} is a {yo} who failed <Synvisc, Euflexxa and PT|six weeks of McKenzie therapy|Lap-Band|two courses of Augmentin>; referred by {hdr} of {hcl}.
Risks (bleeding, infection, nerve injury, need for a Hartmann) reviewed with {hpt} and {hkin}; consent {hdate}.
# Findings
Outerbridge IV changes medially, Baker's cyst, intact PCL.
Critical view of safety (Strasberg) obtained; Calot's node; no Luschka leak.
Dense adhesions, Parks grade; Riedel lobe; normal ligament of Treitz.
Bicuspid valve (Sievers 1), mean gradient {tens}; LIMA good, Allen normal.
# Description of Procedure|Technique|Details of Procedure
Hasson entry at the umbilicus; four 5-mm Xcel ports; the Veress needle was not used.
A medial parapatellar approach was made; the Mako robotic arm and Triathlon jigs were used; {implant} ({maker}, {cat}) placed with Simplex P; {hser}.
Wilson frame, Jackson table. Kerrison punches, Leksell and Penfield 4 for decompression of {level}; Woodson passed freely; Gelfoam, Floseal.
Pedicle screws ({implant}) at {level}; stimulation above 12 mA; O-arm spin; BMP (Infuse) off-label, {hlot}.
LigaSure down the line of Toldt; Alexis retractor; EEA 29 stapled anastomosis; leak test negative; Blake drain.
Kocher maneuver; Pringle {dig} min; Cavitron; Tisseel; falciform flap.
Sternotomy; CPB 84 min, cross-clamp 61; del Nido cardioplegia; {implant} sewn with Cor-Knot; {hser}; off pump on epi 2.
Bankart repair with three Suture Tak anchors ({maker}); Hill-Sachs not engaging; remplissage not done.
Specimen oriented for {hdr}: short stitch superior; frozen read negative per {hlast}.
{hdr} was present and scrubbed for the critical portions.
Sponge, needle, and instrument counts correct x2 per {hrn}; Raytec and SurgiCount.
Closure: 0 Vicryl, 2-0 Monocryl, Dermabond Prineo, Prevena incisional VAC.
# Complications/Disposition
None. To PACU extubated. {hkin} updated in the waiting area at {clockx} by {hdr}.
Photo to PACS. Wound class II. Implant log: {implant}, {cat}, {hlot}, {hser}.
Clinic {hnext}; staples out in {dig} days at {hcl}.

= Anesthesia Record|Anesthesia Note|Pre-Anesthesia Evaluation|POST ANESTHESIA NOTE
# Pre-op
ASA {gradex}, Mallampati {gradex}, TMD 6 cm, Cormack-Lehane 1 in {year} (record from {hfac}), STOP-BANG {dig}, METs {dig}.
Hx PONV (Apfel {dig}); aunt with MH - {hone} tested negative by CHCT at {hfac}.
NPO since {clockx}. Last Ozempic {hday}; gastric US empty.
Seen by {hdr}. Plan: GA/LMA (i-gel 4) vs TIVA; Sugammadex; scopolamine patch.
# Intraop
{clockx} In room. Time out with {hdr}. {clockx} Induction Prop 150, Roc 50, Fent 100; Mac 3, 7.5 ETT, 22 at teeth.
Bair Hugger, BIS 42, TOF 2/4, Flotrac SVV {tens}, Belmont primed, cell saver {hund} mL.
{tflow}
Relief by {hdr} at {clockx}; handoff (MEPS). CRNA {hrn}.
Tourniquet up {clockx}, 250 mmHg (Zimmer ATS). Ancef 2 g, TXA 1 g, Decadron 8.
Arterial line by Arrow, ultrasound, Allen's deferred. Difficult: bougie (Eschmann) used.
# PACU
Aldrete {dig}; POSS 2; pain {dig}/10, Dilaudid 0.2 x2; Zofran; {hkin} in bay {dig}.
Report to {hrn}. Released by {hdr}. Dental: chip on #9 pre-existing per {hkin}.
No recall. Block wearing off {clockx}; On-Q ball until {hdate}; call {hph}.

= Colonoscopy Report|EGD Report|Endoscopy Note|GI Procedure Report
# Indication
<Screening, average risk|FIT positive|Barrett's, C2M4|Heyde syndrome suspected|Crohn's surveillance|Lynch, MLH1>. Referred by {hdr}.
# Procedure
Olympus CF-HQ190L, {hser}. Prep SuPrep, Boston {dig} ({gradex} per segment). MAC by {hdr}. Cecum {dig} min; withdrawal {tens} min.
# Findings
Paris 0-IIa, {dig} mm, ascending; EMR with ORISE; Resolution 360 clips x{dig} ({maker}, {cat}).
LA grade {gradex} esophagitis; Schatzki ring dilated with CRE balloon 18; Hill II; Cameron lesions.
Forrest Ib ulcer: epi, Gold Probe, hemospray; CLO test; H. pylori Sydney biopsies.
Mayo endoscopic score {dig}; SES-CD {dig}; Rutgeerts i2.
NICE type 2, JNET 2A. Jar A cecum; B sigmoid. Pathology to {hdr}.
# Recs
Repeat {year}; {gde}. Hold Plavix 5 days. Results to {hdr}; {hpt} to call {hph}.
Driver: {hone}. Post-procedure: Aldrete 10, DC {clockx} by {hrn}.
Letter sent to {hpt} and to {hdr} at {hcl} {hday}.

= Cardiac Catheterization Report|Cath Lab Report|EP Study|Pacemaker Implant Note|TAVR Procedure Note
# Operators
{tteam}
# Access
6 Fr Glidesheath, R radial, Tiger 4; TR Band 14 mL at {clockx}. Perclose x2 to R CFA, Angio-Seal not used.
# Findings
LM normal. LAD 80% mid, Medina 1,1,0; RFR 0.81. LCx small. RCA CTO, Rentrop 2, J-CTO {dig}. LVEDP {tens}. Syntax {tens}.
RHC (Swan-Ganz): RA {tens}, PA 48/22, PCWP {tens}, Fick CO 4.1, Thermodilution 4.4, PVR 2.2 Wood units.
EP: AH 88, HV 44; typical flutter, Carto 3, ThermoCool ST-SF; bidirectional block; Wenckebach 380.
# Intervention
{implant} deployed at 14 atm; NC Emerge 3.25; IVUS (Eagle Eye); TIMI 3. {maker} {cat}; {hlot}; {hser}.
Generator: {maker} {cat}, {hser}; RV lead {cat}, {hser}, threshold 0.6 V @ 0.4 ms, R 11 mV, 620 ohm.
Sapien 3 26 mm, SN checked by {hrn}; Safari wire; Langston gradient 4; trace PVL by {hdr} (TEE).
# Plan
DAPT (Brilinta) per {trial}; remote monitoring by {maker}; wound check at {hcl} {hday}.
Findings reviewed with {hkin}. Films to {hdr} at {hfac}.

= Procedure Note - Bedside|Central Line Note|Lumbar Puncture|Paracentesis|Thoracentesis|Chest Tube Placement
# Procedure
Consent from {hkin} by phone ({hph}), witnessed by {hrn}. Time out {clockx}.
Arrow triple-lumen, R IJ, Seldinger under SonoSite; ChloraPrep, full barrier; Biopatch; CXR no PTX per {hdr}. Kit {cat}, {hlot}.
Sprotte 22 at {level}; OP {tens} cm; tubes 1-4: WBC {dig}, RBC {tens}, protein {tens}, glucose {tens}; BioFire ME panel; xanthochromia none.
Yueh 5 Fr, LLQ, {thou} mL straw; SAAG {deci}; albumin 25% 8 g/L; PMN {tens}.
Wayne pigtail 14 Fr to Atrium at -20; Light's criteria exudate; RAPID {dig}.
Operator {hdr} (PGY-2), supervised by {hdr}. Complications none. EBL minimal.
Specimens hand-carried by {hrn}; received {hdate}.
# Assessment
Tolerated well. Post-LP flat x1 h. {hkin} informed.
Next tap {hnext} at {hcl}.

= Interventional Radiology Report|IR Procedure
# Technique
{implant} via R CFV, Bard sheath; cavogram; infrarenal deployment; retrieval planned {hdate} by {hdr}; {hser}.
Y-90 (TheraSphere) segment VIII, {dig}.{dig} GBq; MAA shunt {dig}%; Barcelona {gradex}.
Percutaneous nephrostomy, Navarre 8.5 Fr; nephrostogram; {hrn} taught {hkin} flushing.
Kyphoplasty {level}: Kyphon, {dig} mL PMMA; no Kummell cleft left.
# Dose
Fluoro {deci} min; DAP {hund}; Omnipaque 300, {tens} mL; moderate sedation {tens} min, Versed {dig}, Fentanyl {tens}; RN {hrn}.
# Impression
Technically successful. {hdr} called at {clockx}.
Tube check {hnext}. Call {hph} for fever.

= Ophthalmology Operative Note|Cataract Operative Report|Intravitreal Injection Note|Glaucoma Surgery Note
# Procedure
Phaco (Centurion), {implant} in the bag, {hser}; Trypan blue; Malyugin ring; CDE {dig}.{dig}.
Eylea 2 mg OD, {hlot}; lid speculum (Barraquer); Betadine 5%; CF vision, CRA perfused; by {hdr}.
Ahmed FP7 superotemporal OS; Tutoplast; MMC 0.3 mg/mL.
25g PPV, ILM peel with Brilliant Blue, SF6 20%; Kelly-Wendel; face-down 5 days at {hst} with {hkin} helping.
# Post-op
Pred-Moxi QID; shield; no Valsalva. POD1 visit with {hdr} in {htown}, {hdate}.
IOP {tens}/{tens} Goldmann; Seidel negative; Van Herick 4.
"""
