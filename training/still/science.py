"""Sentences of papers, grants, protocols, exams, public health and informatics."""

ABSTRACT = r"""
BACKGROUND: {syn} affects {pctx} of adults in {region}; whether {pill} <improves|reduces> <{gauge}|{assay}|readmission> is <unknown|debated>.
METHODS: We <randomized|enrolled|retrospectively reviewed> {thou} <adults|children|veterans> with {syn} at {tens} sites in {region} and {region} to {med} or <placebo|usual care>.
The primary outcome was <change in {gauge}|MACE|PFS by RECIST 1.1|all-cause death> at {lasting}; key secondary: {gauge}, {assay}.
RESULTS: {statx}; {statx}; the effect was <consistent|attenuated> in <women|those with {gene} {variant}|CKD>.
Analyses used <Cox|Fine-Gray|GEE|LASSO|XGBoost|Kaplan-Meier|{stain}s> in <R 4.{dig}|Stata {tens}|{app}>; two-sided alpha .05.
<Serious adverse events|Grade 3 toxicity (CTCAE v5)> occurred in {pctx} vs {pctx}; {dig} <deaths|cases of {syn}>.
CONCLUSIONS: Among <patients with {syn}|older adults>, {brandx} <was noninferior|did not lower|reduced> <{gauge}|{assay}|falls>.
Limitations include <unblinding|loss to follow-up|{region} only|residual confounding>; the {study} and {study} trials <agree|differ>.
We followed <CONSORT|PRISMA|STROBE|TRIPOD+AI|SQUIRE>; <PROSPERO|ClinicalTrials.gov> <registered|number withheld for review>.
Funding: <NIH|NIH R01|PCORI|Wellcome|industry (maker of {brandx})>; the sponsor had <no role|access to> analysis. Conflicts: <none|speaker fees>.
TABLE 1. <Baseline Characteristics|Odds Ratios|Sensitivity Analysis> - Age, mean (SD); Female, n (%); {gauge}; {assay}; {cls} use.
FIGURE {dig}. <Forest plot|CONSORT flow|Kaplan-Meier curves|ROC> for {med} and {pill}; shaded area, 95% CI; {statx}.
In <Framingham|NHANES|MIMIC-IV|UK Biobank|{study}>, each <SD|{dig} mg/dL> of {assay} was associated with {statx}.
Cells (<HeLa|HEK293|Jurkat|MCF-7|A549|CHO-K1>) were transfected with {gene} <siRNA|CRISPR (Cas9)|Lipofectamine>; <Western blot|qPCR|Seahorse>; {marker}.
Mice (<C57BL/6J|BALB/c|NSG|Sprague Dawley rats>) received {med} {dosex}; <Morris water maze|Kaplan-Meier|H&E>; IACUC approved; {statx}.
Thematic analysis (<Braun and Clarke|NVivo|COREQ>) found {dig} themes: <"Feeling Heard"|Trust|Navigating the System>; kappa 0.{tens}.
Model: <BERT|GPT-4|Llama 3|BioClinicalBERT|ResNet-50> F1 0.{hund} on <i2b2 2014|n2c2|MedQA|CheXpert>; <calibration Brier 0.{tens}|SHAP>.
Meta-analysis of {tens} RCTs (<DerSimonian-Laird|Hartung-Knapp|Peto>): {statx}, I2 {pctx}; Egger p=.{tens}; GRADE <low|moderate>.
"""
GRANT = r"""
Specific Aim {dig}: <Determine whether|Test the hypothesis that> {gene} <drives|mediates|rescues> {syn} in <human organoids|a {study}-like cohort>.
Significance: {syn} costs {region} ${hund} million a year; <current {cls}s fail|no {cls} is approved>; gap: <mechanism|equity>.
Innovation: <first-in-class {cls}|CRISPR screen|federated learning on {app}|Bayesian adaptive platform (REMAP-CAP style)>.
Approach: N={hund}, power {tens}%, effect d=0.{tens}; <REDCap|{app}> capture; <DSMB|IRB (sIRB)|Certificate of Confidentiality>; rigor: {society}.
Inclusion: age 18-85, {gauge} >{dig}, {assay} \<{tens}; Exclusion: {cls} use, {syn}, <eGFR \<{tens}|pregnancy|prior {med}>.
Visit schedule: Screening (Day -{tens}), Baseline (Day 0), Week {dig}, Month {dig}, <EOT|EOS>; window +/-{dig} d; <CRF|ePRO: {gauge}>.
SAE report within 24 h to <Sponsor|Medical Monitor|{unit}>; relatedness <possible|unlikely>; SUSAR <no|MedWatch 3500A>.
Deviation: <out-of-window|missed {assay}|consent {verx}>; CAPA by {post}; monitor <SDV {pctx}|query #{tens} closed>; <ICH E6(R3)|21 CFR 312>.
Budget: <Modular|PI effort {deci} CM|{kit} ${thou}>; F&A {pctx}; <NOSI|R21|K23|U01|SBIR Phase {gradex}>; <Biosketch|Letters> per {society}.
Timeline: Y1 Q{dig} <hire|IRB>, Y2 enroll {hund}, Y3 <analyze|disseminate>; milestones <Go/No-Go|DSMB {dig}>; <Gantt|Aim {dig}>.
Informed consent: "You are being asked to <join|take part in> a study of {med}. <Taking part is voluntary|You may stop any time>."
Data: <limited data set|Safe Harbor, dates shifted>, DUA with <the Coordinating Center|{society}>; <OMOP CDM|FHIR Bulk>; stored in {app}; <dbGaP|Zenodo>.
Reviewer {dig}: Overall Impact {dig}; <Strengths: team|Weaknesses: power>; "<The {move} arm is unclear|Consider {gauge}>"; <Not Discussed|Percentile {tens}>.
Community: <promotoras|CAB|Photovoice|town hall by the {post}>; <RE-AIM|CFIR|PARIHS>; {scheme} partners; <equity lens|SDOH>.
"""
QUIZ = r"""
A {agex} <comes to the clinic|is brought to the ED> with {lasting} of <fatigue|jaundice|polyuria>; {assay} is {val}. Which is the <most likely diagnosis|next best step>?
(A) {syn} (B) {syn} (C) {syn} (D) {syn} (E) <None of the above|{syn}>
A. {med}  B. {med}  C. {brandx}  D. {opx}  E. <Reassurance|Observation>
Answer: {gradex}. <Explanation|Rationale>: {sgn} points to {syn}; {stain} stain shows {bug}; {med} is first line ({society}).
Educational Objective: <Recognize|Distinguish> {syn} and {syn}; <high yield|First Aid p. {hund}|UWorld ID withheld>.
Which {tool} is used in the {opx}? Which {cls} blocks {gene}? What is the {spot}?
Match: 1. {sgn} - a. {syn}; 2. {move} - b. {organ}; 3. {clas} - c. {opx}.
Mnemonic: <MUDPILES|SALT|CREST|VINDICATE|I GET SMASHED|OPQRST|SAD PERSONS|TORCH|HARM|FATRN>; <do not confuse|cf.> {syn}.
Exam at a glance: {bug} is <gram-negative|acid-fast|dimorphic>, grows on {stain}, causes {syn}, treat with {med}.
True or False: The {study} trial showed {cls}s <lower|raise> {assay}. T / F. <Points: {dig}|1 pt each>.
Case {dig}: Learners should <elicit {sgn}|order {assay}|call the {post}>; the Standardized Patient <is upset|asks about {otc}>; checklist {tens} items.
<NCLEX|CCRN|NBME> style: The nurse <should first|would question>: 1. give {med} 2. place in the {move} 3. call {post} 4. <check {assay}|apply {frame}>. Select all that apply.
OSCE station {dig}: {tens} minutes; <door note|actor script>; rubric: <Washes hands|Uses AIDET|Demonstrates {move}>; global {dig}/5; examiner {post}.
Anatomy spotter: pin {dig} - {organ}; pin {dig} - {spot}; nerve? <Bell|Galen|Vidian>; cranial foramina <Rotundum|Ovale|Magnum>.
Pearls: {eponame} was <a surgeon|a neurologist|not the first>; the {eponthing} and the {eponthing} are often confused.
Ethics vignette: <Tarasoff|Belmont|Quinlan-type scenario|Baby Doe rules|Jehovah's Witness>; <autonomy vs beneficence|Four Boxes>; discuss.
"""
HEALTHPUB = r"""
Surveillance <Week|MMWR Week> {tens}: {bug} {hund} cases in {region}, ILI {pctx}; <wastewater|sentinel> up; {vax} coverage {pctx}.
Outbreak: <Norovirus|{bug}> in a <school|cruise|long-term care> setting; attack rate {pctx}; epi curve <point source|propagated>; <romaine|petting zoo|hot tub>.
Case definition: <Confirmed|Probable|Suspect> = {assay} positive AND <fever|rash>; <CSTE {yearx}|ICD {codey}>; exclude {syn}.
Contact tracing: <household|airline row {tens}>; PEP <{pill}|{vax}> within {lasting}; quarantine {dig} d; <TB QFT|R0 {deci}>.
Vaccine campaign: <Healthy People 2030|VFC|Gavi|PAHO>; {vax} at <school|drive-through|mobile van>; {thou} doses; wastage {pctx}.
Environmental: lead {deci} ug/dL; <radon {deci} pCi/L|PM2.5 {tens}|PFAS>; <EPA|OSHA PEL|NIOSH REL>; <N95|HEPA|Tyvek>.
Maternal: MMR {tens} per 100,000; <Black-White gap|Healthy Start|Title V>; <doula Medicaid|Nurse-Family Partnership>; {region} vs {region}.
Harm reduction: <Narcan kits {hund}|fentanyl strips|SSP>; <Good Samaritan law|Housing First>; <OD2A|HIDTA>; <PDMP|MOUD> {pctx}.
Violence: <Cure Violence|HARK|Danger Assessment {tens}|ACEs {dig}>; <Trauma-Informed|Stop the Bleed> class; <Title IX|Mandated> reporter.
Occupational: <Bloodborne Pathogens 1910.1030|Hazard Communication|SDS section {dig}>; <needlestick, source unknown|Fit test 3M 1860>; <audiogram STS|DOT card>.
Mental Health First Aid, <QPR|Sources of Strength|Zero Suicide|NAMI>; 988 volume up {pctx}; <postvention|gatekeeper> <training|plan>.
Nutrition assistance: <SNAP-Ed|WIC|Double Up Food Bucks|FINI>; food insecurity (Hunger Vital Sign) {pctx}; <farm stand|Produce Rx>.
Emergency: <ICS 214|HICS {hund}|FEMA IS-{hund}|SALT triage|START>; <DMAT|Strategic National Stockpile>; <Decon|Red Tag {dig}>; <AAR|tabletop> by {unit}.
Global: <Médecins Sans Frontières|UNICEF|PEPFAR|Global Fund> in {region}; <ORS|Plumpy'Nut|bed nets (PermaNet)>; {bug}; DALY {thou}.
"""
