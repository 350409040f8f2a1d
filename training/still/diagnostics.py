"""Sentences of imaging, specimens, endoscopy, physiology and the laboratory."""

IMAGING = r"""
TECHNIQUE: <Multidetector CT|Axial CT|Helical CT> of the <abdomen and pelvis|chest|head> <with|without> <{sizex} Omnipaque 350|IV contrast|oral Gastrografin>; coronal and sagittal reformats; DLP {hund}.
COMPARISON: <None available|Outside study|Prior of {yearx}|Radiograph from {when}>.
INDICATION: {agex} with <pain|{syn}|trauma|elevated {assay}>, evaluate for <{syn}|{bug} abscess|recurrence>.
The {organ} is <unremarkable|normal in size and signal|mildly enlarged|not visualized>; no <focal lesion|hydronephrosis|free air>.
<Stable|New|Previously seen> {sizex} nodule in the {side} <lower lobe|apex|lingula>, <Lung-RADS|Fleischner> category {gradex}.
<Heterogeneous|Hypodense|T2 hyperintense|FDG-avid> focus of the {organ} measuring {sizex}, SUVmax {deci}.
No <acute intracranial hemorrhage|midline shift|loss of gray-white differentiation>; ASPECTS {dig}; <Virchow-Robin spaces|cavum septum> prominent.
Degenerative change: <Modic type {gradex}|Pfirrmann grade {gradex}|Schmorl's nodes|Meyerding grade {gradex}> at L4-L5, <Baastrup|Bertolotti> configuration.
<Hill-Sachs|Bankart|Segond|Chance|Jones|Tillaux> <fracture|lesion> with {sizex} displacement; {clas} type {gradex}.
<Morison's pouch|Douglas pouch|splenorenal recess> without fluid; FAST <negative|limited by habitus|performed by {aperson}>.
Gallbladder wall {sizex}; sonographic <Murphy sign negative|WES sign absent>; CBD {deci} mm; <Phrygian cap|Hartmann pouch stone>.
Breast density <B|C>; <BI-RADS {dig}|Tabár grade {gradex}>; <{kit} clip|Savi Scout> in position; <tomosynthesis|C-view> used.
<Kerley B lines|Hampton hump|Westermark sign|Fleischner lines> <absent|questionable>; <ETT|{frame}|PICC> tip at the {spot}.
Liver: <LI-RADS LR-{dig}|Couinaud segment {dig}|Riedel lobe>; no <Cruveilhier collateral|portal thrombus>; steatosis by <Dixon|PDFF {pctx}>.
Aorta: <Stanford|DeBakey> type {gradex}; <Crawford extent {gradex}|Kommerell diverticulum|Adamkiewicz origin at T10>.
Thyroid nodule {sizex}, TR{dig}, <spongiform|taller than wide>; <Delphian node|level IV> normal; <Hürthle|colloid> favored.
Coronary calcium (Agatston) {hund}; <CAD-RADS {dig}|SIS {dig}>; LAD <myocardial bridge|ostial plaque>; <LIMA patent|no graft>.
Cardiac MR: LVEF {pctx}, RVEDVi {tens} mL/m2, LGE <absent|mid-wall>; <Lake Louise|Task Force> criteria <met|not met>.
Echo: <EF {pctx} by Simpson|McConnell sign absent|E/e' {deci}|TAPSE {deci} cm>; <Ebstein|Chiari network|Eustachian valve> noted.
Knee: <ACL graft intact|bucket-handle tear|Baker cyst|Hoffa edema|Pellegrini-Stieda>; cartilage <Outerbridge|ICRS> {gradex}.
Hip: alpha angle {tens}; <Tönnis|Kellgren-Lawrence> grade {gradex}; <Shenton line intact|crossover sign>; <Perthes|SCFE> excluded.
Obstetric US: <BPD, HC, AC, FL|EFW by Hadlock> at {tens} {pctx}; AFI {deci}; <Doppler UA normal|Manning BPP 8/8>; <Dandy-Walker|Arnold-Chiari> not seen.
Scrotal: <Prehn|bell clapper> not assessable; varicocele <Dubin-Amelar|Sarteschi> grade {gradex}.
PET/CT: <Deauville {dig}|Lugano complete response|PERCIST PMD|Krenning {dig}>; blood pool {deci}; <Waldeyer ring|brown fat> physiologic.
Nuclear: <V/Q low probability by PIOPED|Tc-99m Mertiatide|HIDA EF {pctx}|DaTscan asymmetric|Perugini grade {gradex}>.
DEXA: T-score -{deci} at the <Ward triangle|femoral neck>, Z-score -{deci}; FRAX major {pctx}; <ISCD|WHO> category osteopenia.
Fluoro: <esophagram with bird's beak|Zenker of {sizex}|Schatzki ring|UGI without Ligament of Treitz malposition>; time {deci} min, {hund} mGy.
IMPRESSION: 1. <No acute abnormality|{syn}, as above>. 2. <Incidental {organ} cyst, Bosniak {gradex}|{clas} {gradex}>. 3. <Follow-up per ACR White Paper|Clinical correlation>.
Critical result <called to {aperson} at {clockx}|communicated by {app} and read back>.
Attending radiologist statement: images <personally reviewed|interpreted in conjunction with the resident>; {app} macro.
<Limited by motion|Nondiagnostic|Quantum mottle>; recommend <repeat with {kit}|MR with Eovist|Gd-BOPTA>.
Radiology template: Lungs: [ ]. Pleura: [ ]. Heart: [ ]. Mediastinum: [ ]. Bones: [ ]. Upper abdomen: [ ]. <Pick list|Dictate>.
"""
SPECIMEN = r"""
GROSS: Received in <formalin|saline>, labeled with <the patient's name|two identifiers>, is a {sizex} <tan-pink|gray-brown> portion of {organ}; inked <black|blue>; cassettes A1-A{dig}.
MICROSCOPIC: Sections show <nests of cells with salt-and-pepper chromatin|Reed-Sternberg cells|Orphan Annie nuclei|Call-Exner bodies|Homer Wright rosettes|Verocay bodies|Psammoma bodies>.
Immunostains: {marker} positive, {marker} patchy, {marker} negative, Ki-67 {pctx}; controls <adequate|appropriate>.
{stain} stain <highlights fibrosis, Ishak {gradex}|shows no organisms|is negative for {bug}>.
FINAL DIAGNOSIS: {organ}, <biopsy|resection>: <adenocarcinoma, Gleason {dig}+{dig}, Grade Group {dig}|invasive carcinoma, Nottingham {gradex}|{syn} pattern>.
Synoptic (CAP): pT{dig}b pN{dig}(sn) pM n/a; margins <negative by {sizex}|focally positive>; LVI <absent|present>; AJCC 8.
Molecular: {gene} {variant} (VAF {pctx}); {gene} wild type; {gene} amplification <not detected|present>; <TMB low|MSS>; <{supply}|NGS panel of {hund} genes>.
Karyotype {variant}; FISH for {gene} <rearranged|negative> in {hund} nuclei; ISCN nomenclature.
Cytology: <Bethesda {gradex}|Milan category {gradex}|Paris AUC|NILM|ASC-US|LSIL>; <ThinPrep|cell block|Diff-Quik> adequate.
Marrow: cellularity {pctx}; M:E {dig}:1; <Auer rods|Dutcher bodies|Pelger-Huët forms|ring sideroblasts> <seen|not seen>; Jamshidi core {sizex}.
Flow: {marker}+ {marker}+ {marker}- population, {pctx} of events; kappa restricted; <Matutes {dig}|Hans non-GCB>.
Renal: <Oxford MEST-C M1 E0 S1 T0 C0|ISN/RPS class {gradex}|Banff Cg1|Kimmelstiel-Wilson nodules>; IF IgA 3+, C3 1+; <Heymann|Berger> pattern.
Skin: Breslow {deci} mm, Clark {gradex}, mitoses {dig}/mm2; <Pautrier microabscess|Munro|Grenz zone|Civatte bodies>.
Culture: <{bug}, \>100,000 CFU/mL|mixed flora|no growth at {lasting}>; {med} S, {med} R, MIC {deci}; <ESBL|AmpC|KPC> screen negative.
Gram stain: <many PMNs, rare GPC in clusters|no organisms>; AFB <Kinyoun|auramine> negative; <Löwenstein-Jensen|MGIT> held {dig} weeks.
PCR panel ({supply}): {bug} <detected|not detected>; {bug} not detected; Ct {tens}.
Antibody screen <negative|anti-Kell|anti-Duffy a|anti-Kidd b|anti-Lewis>; DAT <IgG positive|negative>; crossmatch compatible; <Rh D pos|Bombay>.
Serology: {assay} {val} {unitx}; {assay} {val}; <avidity low|paired titers>; <Western blot|Euroimmun> confirmatory.
Addendum: <additional levels|outside consult requested from {aperson}|{marker} performed at a reference lab>; diagnosis unchanged.
LAB COMMENT: <Hemolyzed|QNS|Clotted|Lipemic> specimen; recollect in <a lavender|a red/gray SST|PAXgene>; <CLIA waived|LDT, not FDA cleared>.
Westgard 1-3s <violation|OK>; Levey-Jennings <shift|trend> on {assay}; calibrator <lot change|repeat>; CV {pctx}.
Reference interval for {assay}: <CALIPER|Tietz> tables; delta check {pctx}; autoverified by {app}.
"""
SCOPE = r"""
The <CF-HQ190|GIF-H190|PCF|slim> scope was advanced to the <cecum, with the appendiceal orifice|second part of the duodenum|terminal ileum>; BBPS {dig}+{dig}+{dig}; withdrawal {dig} min.
<Los Angeles grade {gradex} esophagitis|Prague C{dig}M{dig} Barrett|Schatzki ring|Zenker pouch|Mallory-Weiss tear|Dieulafoy lesion|Cameron erosions|GAVE>.
A {sizex} <Paris Is|Paris IIa|NICE 2|JNET 2B> polyp of the <splenic flexure|sigmoid> was <removed by cold snare|lifted with Eleview and resected>.
Forrest {gradex} ulcer; <Hemospray|Gold Probe|Ovesco clip|epinephrine 1:10,000> applied; <Rockall|Blatchford> {dig}; CLO test sent.
ERCP: <native papilla|Billroth II anatomy>; <sphincterotome|{kit}> cannulation; <Bismuth {gradex}|Mirizzi> stricture; <Cotton-Leung|WallFlex> stent.
Mayo endoscopic subscore {dig}; <SES-CD|Rutgeerts i{dig}|UCEIS> {dig}; biopsies x{dig} in jars A-{gradex}.
Sedation: <fentanyl|{med}> {dosex} and <Versed|{med}> {dosex}; <Ramsay|Aldrete|MOAA/S> {dig}; monitored by the {post}.
Bronchoscopy: <carina sharp|RB4 mass|Killian-Jamieson area>; BAL of lingula {sizex}; <EBUS 4R, 7|Wang needle|{kit}>; ROSE by cytotech.
Cath: <right radial, Barbeau B|6 Fr Judkins left|EBU 3.5|Amplatz>; LAD {pctx}, <Medina 1,1,1|SYNTAX {tens}|iFR 0.{tens}>; {kit} deployed at {tens} atm.
RHC: RA {dig}, PA {tens}/{tens}, PCWP {tens}, Fick CO {deci}, <Gorlin|Hakki> area {deci} cm2; <Swan via right IJ|{kit}>.
EP: <Carto map|Ensite>; <Koch triangle slow pathway|CTI line|Bachmann bundle>; AH {tens}, HV {tens}; <Wenckebach at {hund} ms|Jackman criterion>.
ECG: NSR {tens}, PR {hund}, QTc (<Bazett|Fridericia>) {hund}; <Wellens|De Winter|Sgarbossa|Brugada type {gradex}|Osborn wave|Epsilon wave> <absent|noted>.
EEG: <10-20 montage|cEEG> shows <PDR of {dig} Hz|GRDA|LPDs|hypsarrhythmia|no Salzburg criteria>; Hockaday {gradex}.
EMG/NCS: <Erb's point|Guyon canal|Martin-Gruber anastomosis>; <H-reflex|F-wave> {tens} ms; <Lambert-Eaton increment|Bland-Altman n/a>.
PFT: FEV1 {pctx} pred (GLI), FEV1/FVC {pctx}, DLCO {pctx}; <Bronchodilator response|GOLD {gradex}>; Borg {dig} after 6MWD {hund} m.
Sleep: AHI {deci}, RDI {deci}, nadir {pctx}, <REM latency|Cheyne-Stokes> {pctx}; Epworth {tens}; <{kit}|CPAP 8> titrated; AASM 4% rule.
Urodynamics: Qmax {deci}, PVR {hund}, <Valsalva LPP|Abrams-Griffiths> {tens}; DO present; <Bristol nomogram|Liverpool>.
Audiogram: PTA {tens} dB, <Carhart notch|Rinne negative|Stenger>; WRS {pctx}; type <A|As|B> tympanogram (Jerger).
Manometry: <Chicago v4|Ravich>; IRP {tens}; DCI {hund}; <jackhammer|nutcracker|achalasia type {gradex}>; <Hill grade {gradex}|EndoFLIP DI {deci}>.
Ophthalmic: <Goldmann|Tono-Pen> {tens} OD; <Humphrey 24-2 MD -{deci}|Cirrus OCT RNFL {tens}>; <Shaffer|Spaeth> grade {gradex}; <Seidel|Amsler|Watzke-Allen> neg.
Colposcopy: <Reid index {dig}|Swede {dig}>; Lugol's <uptake|non-uptake>; TZ type {dig}; ECC done; <LEEP|Cold coag> deferred.
Consent by {aperson}; <Time Out {clockx}|no complications>; <repeat in {lasting}|per USMSTF|per Multi-Society Task Force>.
"""
