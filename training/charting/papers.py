"""Papers of a house: policies, order sets, checklists, minutes, quality reports, formularies and training."""

from __future__ import annotations

TEXT = r"""
= Policy and Procedure|Clinical Practice Guideline|Standard Operating Procedure|Nursing Procedure|Departmental Policy
# Purpose
To standardize <insulin infusion|restraint use|blood administration|hand-off|MRI Zone IV access|crash cart checks|sharps disposal|Foley removal> across {floor} and {floor}.
Replaces the version of {hdate}; approved by {hdr} and the Medical Executive Committee.
# Scope
Applies to RNs, PCTs, Agency and Travelers, House Staff, Students, Contractors and Volunteers. Excludes Behavioral Health and Ambulatory.
# Definitions
"LIP": Licensed Independent Practitioner. "Sentinel Event" per Joint Commission. "Near Miss" per AHRQ Harm Scale. "Attending of Record". "Legal Next of Kin" per state statute.
Downtime: interval when Epic, Pyxis or Vocera is unavailable over {tens} minutes. BCA PC: red monitor at Station B.
# Procedure
The Charge RN assigns two identifiers (name and date of birth) and scans the band; a room number is never an identifier.
Prime the Alaris with Guardrails Library v{dig}; second RN verifies concentration; label by Brady printer.
Apply SCDs (Kendall) within {dig} hours; document in {epic}; contraindications: ABI below 0.6, Buerger disease.
Call the Rapid Response Team for MEWS over {dig}; SBAR to Attending; Chain of Command: Charge, House Supervisor, CNO.
Disinfect with Sani-Cloth AF3 (gray top, {dig} min wet) or bleach (orange) for C. difficile; Tru-D cycle; Xenex.
MRI: Ferroguard; Zone III badge; conditional devices ({maker} {cat}); 1.5T only; Level II screen.
Chemo spill: kit, CSTD, NIOSH list, double gloves (ASTM D6978), USP 800.
Massive Transfusion: cooler 1 = 6:6:1; Type O neg for women under 50; Belmont; TEG 6s; calcium every 3.
Questions: Clinical Education, {hone}, {hph}; after hours the House Supervisor.
Code words: Code Pink (infant), Silver, Gray, Orange, Triage; overhead x3 by Operator, dial 5-5.
# Documentation
Flowsheet row "Restraint Monitor" q2h; BPA; Reason Required; .RESTRAINT; Downtime Form 88-{hund}.
# References
Lippincott Procedures; Elsevier Clinical Skills; INS Standards 2024; AORN; CDC HICPAC; {gde}; {gde}; ECRI; ISMP High-Alert List; NFPA 99.
Owner: {hone}, {post}. Reviewed {hdate} by {hone}. Next review {yearx}.

= Admission Order Set|Order Set: {bundle}|ICU Order Set|Post-Op Orders - Total Joint|Preprinted Orders|Standing Orders
# Admit/Status
[x] Inpatient  [ ] Observation  [ ] Outpatient in a Bed. Service: Hospitalist. Attending: ______. Level: Telemetry. Diagnosis: {icdx}.
# Nursing
[x] VS q4h [x] I/O [x] Daily weight [ ] Neuro checks q2h [x] Braden [x] Bladder scan, straight cath above 400 [ ] Seizure pads [x] HOB 30 [x] Turn q2
[x] Notify HO: T above 38.5, SBP under 90, HR over 120, UOP under 30 x2, glucose under 70 or above 350.
# Medications
[x] {drugrow} [ ] {drugrow} [x] {drugrow} PRN [ ] {drugrow}
[x] Lovenox 40 mg SQ daily OR [ ] Heparin 5,000 TID OR [ ] Contraindicated: ______
[x] Bowel: Senna-S BID, MiraLAX, Dulcolax supp, Fleet. [x] Zofran 4 ODT q8 prn [ ] Compazine
[x] CIWA: Ativan 1 for 8-14, 2 for 15-20, call MD above 20; Thiamine 500 IV x3; Folate; MVI ("banana bag").
[x] Basal-Bolus: Lantus 0.2 u/kg; Humalog: Low, Medium, High; Hypoglycemia Protocol: Glutose 15, D50, Glucagon.
[ ] PCA: Hydromorphone 0.2 / 8 min / 1-h max 1.5; Narcan 0.04. POSS q2.
# Labs/Imaging
[x] CBC, BMP, Mg in AM x3 [ ] Trop 0/3h [x] Vanc AUC per Pharmacy [ ] CXR portable; [ ] MRSA PCR (Xpert) [ ] Legionella
# Consults/Therapy
[x] PT/OT [x] Case Mgmt [ ] Speech bedside (3-oz Yale) [ ] WOCN [ ] Palliative [ ] RD [x] RT: Flutter, EzPAP.
Ordering: {hsig}. TORB {hrn} {clockx}. Noted {clockx} {hini}. Scanned {hdate}.
Standing Order effective {hdate}, {hdr}, Medical Director, {hcl}.

= Checklist|Surgical Safety Checklist|Discharge Checklist|Room Readiness Checklist|Competency Validation|Code Cart Checklist|Downtime Form
# Items
[ ] Sign In: identity, site, consent, Anesthesia machine, pulse ox, allergy, airway/aspiration, blood.
[ ] Time Out: all introduce by role; antibiotic within 60 min; imaging displayed; fire risk score {dig}; implants in room ({maker} rep badge).
[ ] Sign Out: counts, specimen labels read aloud, equipment, plan.
[ ] Ambu, Yankauer, suction at 120, Magill, Miller 2, Mac 3, Bougie, King LT, D-cylinder over 1000 psi, LIFEPAK pads.
[ ] Drawer 2: Epi, Amio, Atropine, D50, Bicarb, Vasopressin; Drawer 4: Broselow Purple, Pink, Green.
[ ] N95 fit; Qualitative (Bitrex); 1860S; PAPR hood.
[ ] Crib, Panda warmer, Neopuff 20/5, T-piece, Philips monitor, gas: blender 21%.
[ ] Meds to Beds; AVS reviewed; IV out; belongings; {hkin} has keys; ride {hone}; DME.
[ ] Tubex; {cat}; {cat}; par {tens}; exp reviewed; lock # ______.
[ ] Preceptor signs: hands-on Glucometer (StatStrip) QC 1, QC 3; Hoyer; Zoll; Kangaroo; ACLS, NRP, TNCC current.
Completed by {hrn}, {hdate}; verified by {hrn}. Lock {hid}. Passed by Preceptor {hone}.
# Comments
Laryngoscope bulb out; replaced. Batteries AA. Pads expire soon. Refrigerator {tens} F. Tech notified {hone} {hph}.

= Committee Minutes|Pharmacy & Therapeutics Minutes|Ethics Committee Minutes|Quality Council Minutes|Staff Meeting Notes|M&M Conference Minutes
# Call to Order
Chair called to order {clockx}; quorum met; minutes of {hdate} approved as written.
Present: {hdr}; {hdr}; {hone}; {hrn}. Excused: {hone}. Recorder: {hone}.
Present by role: CMO, CNO, DOP, Infection Preventionist, Chief Resident, Patient Advisor, Risk.
# Old Business
Falls with injury 1.{dig} per 1000, NDNQI median; TIPS relaunch; Bed alarms: Stryker iBed; Sitter hours down {pctx}.
CLABSI: SIR 0.{tens}; Curos; 2 events (5 West); RCA2 done; bundle audits {tens}%; {hone} to resend by {hdate}.
Barcode override {pctx}; Pyxis discrepancy list.
# New Business
Add: Leqembi (nonformulary, restricted Neurology); Remove: Ziac. Therapeutic interchange: Protonix for Nexium; Basaglar for Lantus. Shortage: Lidocaine w/ epi, Bicillin L-A (use Extencilline).
Motion by {hone}, second {hone}: accept TXA protocol; carried, one abstained. {hdr} to draft PPO.
Case 1: 62M, delayed Boerhaave; anchoring; Swiss cheese; action: CT algorithm. Case 2: retained Raytec.
Ethics: surrogate conflict, Principle of proportionality; Beauchamp model; Jehovah's Witness adult; consult by {hone}.
Budget variance {pctx}; Press Ganey top box {tens}; HCAHPS quiet {tens}; Magnet site visit {hnext}; Leapfrog grade B; Parking.
Construction at {hst} begins {hdate}; entrance C closed; shuttles by {horg}.
Shout-out: {hone} for DAISY; {hone} retiring {hday} after 30 y, cake in Classroom 2.
# Adjourn
Next meeting {hdate}, Boardroom B/Teams. Respectfully, {hone}.

= Quality Report|Infection Prevention Surveillance Report|Core Measure Fallout|Peer Review Form|Patient Satisfaction Comments|Root Cause Analysis|Incident Report|Safety Event Report
# Event
Event {hid}, entered {hdate} {clockx} by {huser}; type: Medication, NCC MERP C; unit {floor}; shift night; manager {hnm}.
Heparin 5,000/mL vial loaded in 10/mL pocket (look-alike, Hospira blue cap); caught by {hrn}; patient unharmed.
{hpt} received {hone}'s Coreg; same surname, name alert missing; {hdr} informed {clockx}; VS ok; {hkin} told {hday}.
Visitor {hone} slipped at the {horg} kiosk; refused ED; photo; address {hst}; {hph}.
IV pole fell; Alaris {hser}; Biomed tag {hid}; sequestered; {maker} notified; MedWatch 3500A; SMDA.
Wrong-site block, L vs R; stopped by Anesthesia; Mock Time Out used; DOH 24 h.
# Findings
5 Whys; Ishikawa; FMEA RPN {hund}; HFACS; Human Factors: alarm fatigue, 4:1; Pareto; p-chart; Shewhart special cause; Six Sigma.
SEP-1 fallout: lactate repeat at 6:10; order by {hlast}; AMI-7; VTE-6; PC-01; STK-4; TOC.
CAUTI {dig}; CDI LabID {dig}; SSI (COLO) {dig}; NHSN SIR 0.{tens}; hand hygiene (Ecolab) {pctx}; VRE cluster {floor}.
Comment: "{hrn} was an angel." "Food cold; TV stuck on QVC." "Dr. {last} sat down and listened." "ER wait {dig} hrs."
Comment: "I asked three times for {hone}." "Nobody told my {rel}." "Noise from {floor}, like O'Hare at 3 am."
Peer review: Level {dig}; reviewer blinded; Practitioner {hdr}; Care Appropriate/Opportunity; OPPE; FPPE.
# Actions
Lumber room relabel; Tall Man (hydrOXYzine); Pyxis pocket change by {hone}, due {hdate}; Just Culture coach; Skills Day; TeamSTEPPS.
Disclosure by {hdr} with {hkin}; bill hold; CANDOR; Risk {hone}; claim {hid}.

= Formulary List|Drug Monograph Extract|Drug Shortage Bulletin|Supply Par List|Crash Cart Inventory|Preference Card|Purchase Requisition|Recall Log
# List
{tmeds}
Tier {dig}: {drugrow}, {ndc}, QL {tens}/30, PA, ST. AWP {tens}.{tens}. 340B. MAC list v{dig}.
{supply} - {cat} - {maker} - par {tens} - bin A{tens}-{dig} - UOM BX/{tens}
{implant}, {maker}, {cat}, consigned; {hlot}; {hser}; Rep {hone} {hph}
Preference card {hdr}: {opx}: Bookwalter, Balfour, Adson, DeBakey, Metzenbaum, Allis, Kocher, Babcock, Weitlaner, Army-Navy; gloves 7.5 Biogel; Playlist; 0 PDS, 3-0 Monocryl; table reversed; Bovie 35/35.
Recall: {maker} {cat}, FDA Class I, UDI (01)0088{thou} ; units quarantined {dig}; {hlot}; {hone} signed {hdate}.
Shortage: {med} inj, ASHP; reason: API; alternative: {med}; NDC affected: {ndc}, {ndc}; est release {yearx} Q{dig}.
PO {hid}: {tens} ea {cat}; ship to {hst}; requester {hone}; GL 6410; vendor {horg}; due {hdate}.
{med} {dosex}: renal CrCl 30; Black Box; P450 3A4; Beers; LASA with {med}; store 2-8 C; BUD {tens} h; Y-site: Zosyn no; Trissel's; Lexi.
Tray 4: {tool} x2, {tool}, {tool} x{dig}, {tool}; Steris {dig}; indicator Attest 1491, {hlot}; load {tens}; by {hini}.
# Notes
Auto-sub per P&T. Restricted to ID, BMT. Do not tube. Ask for Rx {hone}. Loaner by {horg} {hday}.
"""
