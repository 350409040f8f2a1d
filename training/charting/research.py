"""Studies and cases: tumour boards, registries, case reports, trials, abstracts, teaching cases and grants."""

from __future__ import annotations

TEXT = r"""
= Tumor Board Note|Multidisciplinary Conference|Thoracic Tumor Board|Molecular Tumor Board
# Case
{yo}, ECOG {dig}, presented by {hdr}; referred from {hcl} ({hdr}); {stage}.
{he} works at {horg}; lives {dig} h away in {htown}; {hkin} drives; prefers treatment near home at {hfac}.
Symptoms since {hdate}; CT {hdate}; bx {hdate}; PET {hdate}: SUV {tens}, T11, {level}.
# Review
Radiology ({hlast}): cT2aN2, station 4R, 7 (Mountain-Dresler); EBUS by {hdr}; Lung-RADS 4B; Deauville {dig}.
Pathology ({hlast}): poorly diff. adeno, TTF-1+, Napsin+, PD-L1 {tens}%; EGFR ex19del, ALK neg (D5F3); KRAS G12C; STK11; Guardant360; TMB {tens}; {hlast} to re-review; Caris.
Genetics: {gene} {variant}, Foundation; Tempus xT; Invitae germline neg; {hkin} counselled.
Whipple candidate, vein under 180°; Warthin-Starry; CA 19-9 {hund}; FOLFIRINOX x{dig}; Bismuth IIIa; Klatskin.
Prostate: Gleason 4+4, Decipher 0.{tens}; Partin; Roach; Lu-PSMA; SpaceOAR; CyberKnife {tens} Gy.
Heme: DLBCL, GCB (Hans), double-hit MYC/BCL2; IPI {dig}; Pola-R-CHP ({trial}); CAR-T at {hfac}; CNS-IPI.
Breast: HER2+, Oncotype {tens}; TCHP; Z0011; SAVI Scout; RTOG; PMRT; {hdr} discussing DIEP.
# Recommendation
Concurrent chemo-RT (PACIFIC), durva x{dig}; brain MRI; trial {trial}; {gde}.
Surgery first ({hdr}), then adjuvant osimertinib (ADAURA). SBRT {tens} Gy/{dig} by {hdr}.
Palliative referral; navigator {hrn} {hph} calls {hpt} {hday}. Second opinion {hdr} at {hfac}.
Attendance: {hdr}, {hdr}, {hrn}. CoC 4.{dig}. Recorder {hone}. Next {hdate}.

= Cancer Registry Abstract|Trauma Registry Abstract|STS Database Form|NCDR CathPCI Entry|Stroke GWTG Abstract|Tracking Board Extract
# Fields
Accession yr/seq {yearx}/00; Class of Case 14; Dx date {hdate}; Primary C50.4; Hist 8500/3; Grade 2; AJCC 8 {stage}; SSDI ER 100; Oncotype; Rx Surg 22 {hdate}; Rad {hdate}; Chemo 03; Follow-up MD {hdr}; Abst by {hini}; EOD 300; NAACCR v24; SEER; EDIT clean.
TQIP: ISS {tens}, AIS head 3, TRISS .9{dig}; mech W01; GCS {tens}; MTP N; LOS {dig}; transferred from {hfac} {hdate}; ISN {hid}.
STS: PROM {dig}.{dig}%; IMA L; CPB {tens}; surg {hdr}; reop N; DC to {hsnf}; 30-day vital {hdate}; {implant}; {hser}.
GWTG: LKW {hdate} {clockx}; NIHSS {tens}; Tenecteplase {tens}; DTN {tens}; mRS {dig}; LDL {hund}; rehab consider Y; abstractor {hone}.
NCDR: CCS {gradex}; Syntax; STEMI D2B {tens}; device {cat}; UDI; operator NPI blank; AUC Appropriate.
{tlabs}
# Narrative
63 words: {yo} with screen-detected IDC; SLNB (0/3); XRT at {hcl} by {hdr}; refused AI; alive NED {hdate}; spoke to {hkin} {hph}.
Occupation: {horg} (textile), Industry code 1480; Birthplace 0{tens}; residence {htown}; tobacco 20 py.

= Case Report|Clinical Vignette|Morning Report Case|CPC Case|Case Series Abstract
# Abstract
Background: {syn} is a rare mimic of {syn}. Case: A {yo} presented {hday} with <palpable purpura|diplopia|a plunging ranula>. Conclusion: consider {syn}.
# Case
A {yo}, <previously healthy|a beekeeper|a retired potter>, was seen at {hfac}. {he} recalled a <tick bite|cruise|root canal> at {htown}.
Exam: {sgn} present, {sgn} absent; the {move} reproduced it. {vitx}
Initial therapy with {med} failed; {hdr} of Rheumatology suggested {assay}, {val}. Biopsy ({stain}): {marker}+, {marker}-.
{tlabs}
{he} returned to work at {horg} {hday}, with no sequelae at {dig} months. Patient perspective: "I felt like a Petri dish."
# Discussion
Since the series of the Mayo group, {dig} cases exist; Osler triad; Occam; Koch; Bayes; Bradford Hill; Hickam; the {clas} is disputed; Naranjo {dig}.
{trial} and {trial} excluded such patients; Kaplan-Meier estimates; Cox; Kruskal-Wallis; Fisher exact; {statx}; {statx}.
Differential: Behçet, Whipple, Still, Castleman, Erdheim-Chester, Takayasu, Kikuchi-Fujimoto, Rosai-Dorfman, Sweet, Churg-Strauss, Goodpasture, VEXAS.
CARE checklist; consent from {hkin}; images by {hone}; thanks to {hone}, Medical Librarian; no funding; COI {maker}.
# Learning Points
1. Hutchinson's sign. 2. {gauge} above {tens}. 3. Do not anchor.

= Clinical Trial Source Document|Eligibility Checklist|Adverse Event Report|Study Visit Note|DSMB Report|Protocol Deviation Log|IRB Submission|Study Monitoring Visit
# Visit
Subject {hid}, Visit {dig} (Week {tens}), {hdate}; coordinator {hrn}; PI {hdr}; sponsor {maker}; {trial}; EDC Medidata Rave; IVRS; kit {hlot}; ICF v{dig}.0 {hdate}.
I/C: eGFR \>30 yes; NYHA II; ECOG 0-1; Excl: Hep B; QTcF; WOCBP; Hy's Law; prior {med}.
Drug return {tens}/90; compliance {pctx}; dispensed Kit; PK {clockx}, {clockx}; ECG triplicate; EQ-5D; SF-36; CTCAE G{dig} Nausea; ConMed {pill}.
SAE: {hpt} hospitalized {hday} at {hfac}; reported within 24 h by {hone}; MedDRA PT "Cellulitis"; unrelated; Narrative; SUSAR no; IND Safety.
Deviation: visit window +{dig}; missed draw; {hone} at {hcl} thawed; Note to File; CAPA; GCP E6(R2); 21 CFR 11.
DSMB: O'Brien-Fleming; HR 0.{tens} (0.5-1.0); Arms A/B masked; futility; Kaplan; PI {hdr} at Site {tens}; chair {hnm}.
Monitor {hone} (CRO {horg}) SDV {hdate}; queries {dig}; temp log; delegation log {hini}; binders tab 7; ClinCard $ {tens}; parking.
Cab for {hpt} from {htown}, receipt {hid}.
# Summary
ITT, mITT; LOCF; MMRM; Bonferroni; Hochberg; {statx}; {statx}; CONSORT; SPIRIT; CDISC SDTM; REDCap {verx}; NCT number in header.
{tlabs}

= Teaching Case|Simulation Scenario|OSCE Station|Board Review Question|Residency Evaluation|Grand Rounds Summary|CME Handout
# Stem
A {yo} comes to the ED with {sgn}. Which is next? A) {assay} B) {opx} C) {pill} D) Observe E) Consult {svc}.
SimMan 3G: HR {tens}; SBP falls when Debrief lead says "Charge"; embedded RN confederate; Moulage: Battle sign; Prompt: {hkin} (actor) shouts.
OSCE 4: counsel Mr. X on warfarin; SP card; Kalamazoo checklist; 12 min; bell; feedback Pendleton.
Answer B. {clas}; {study}; Explanation: {syn}; Robbins, Harrison's, Nelson, Schwartz, Tintinalli, UWorld, Anki, Amboss, First Aid.
Resident {hone} PGY-2: Milestone 3.5; EPA; good notes; late x2; mentor {hdr}; remediation {hday}; ACGME; ITE {tens}%.
Grand Rounds: {hdr} from {hfac} on HFpEF, {hdate}; disclosures: {maker}; CME 1.0 AMA PRA; text code; bagels by {horg}.
Socratic, Maslow, Bloom, Kirkpatrick, Miller pyramid, Kolb, Dreyfus, Gagné; TBL; Flipped; Kahoot.
# Wrap-up
Key: Beck triad, Cushing reflex, Virchow, Charcot, Reynolds, Whipple, Saint, Samter, Hakim.
"""
