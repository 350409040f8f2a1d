"""Sentences of monographs, order sets, formularies, toxicology and vaccine clinics."""

MONOGRAPH = r"""
{brandx} ({med}) is a {cls} <indicated|approved> for {syn}, {syn} and <adjunctive use in {abbr}|adults with {gene} {variant}>.
<Dosage|Usual dose>: {dosex} {routex} {oftenx}; <titrate every {lasting}|max {dosex}|adjust if CrCl \<{tens}>.
Boxed Warning: <hepatotoxicity|suicidality|{syn}|embryo-fetal toxicity>; available only through <{scheme}|a REMS>.
Contraindicated with {cls}s, <{med}|strong CYP3A4 inhibitors such as {med}> and in <{syn}|hypersensitivity to {cls}s>.
Pharmacokinetics: Tmax {deci} h; t1/2 {tens} h; Vd {deci} L/kg; <CYP2D6|UGT1A1|P-gp> substrate; {pctx} protein bound.
In {study}, {brandx} <reduced|did not change> the primary endpoint ({statx}) versus <placebo|{pill}>.
Adverse reactions (>{dig}%): headache {pctx}, nausea {pctx}, <{syn}|rash> {pctx}; discontinuation {pctx}.
How supplied: {formx} {dosex}, bottles of <30|90>; <store at 20 to 25 C|refrigerate, do not freeze>; <protect from light|Discard after {tens} days>.
Pregnancy: <Category {gradex}|limited data|avoid>; Lactation: <RID {pctx}|Hale L{dig}>; <Briggs|LactMed> cited.
Pharmacogenomics: {gene} <poor metabolizer|*4/*4> - <avoid {med}|reduce by 50%> (CPIC level A).
Monitor {assay}, {assay} and <QTc|LFTs|{gauge}> at baseline, {when} and <quarterly|PRN>.
Biosimilars: {brandx}, {brandx}; <interchangeable|not AB rated>; <Purple Book|Orange Book>; NDC blank.
Antidote: <Narcan|Digifab|Praxbind|Andexxa|Mucomyst|Cyanokit|CroFab|fomepizole>; <Rumack-Matthew nomogram|Poison Control>; <Done nomogram obsolete|WBI with GoLYTELY>.
IV compatibility (<Trissel's|Y-site>): {med} with {med} <C|I|variable>; <D5W only|NS or LR>; filter 0.22 micron; USP <797|800>.
Beers Criteria: <avoid {med}|use {cls} with caution>; STOPP/START <flag|none>; <ACB score {dig}|MRCI>.
Conversion: {med} {dosex} = {med} {dosex}; <OME {tens}|MME {tens}|SliderRule>; <Equianalgesic|Global RPh> table.
Vanc: AUC {hund}, <Bayesian (DoseMeRx)|InsightRX|Sawchuk-Zaske>; Aminoglycoside: <Hartford nomogram|Urban-Craig>; level {deci}.
Warfarin: INR {deci}; <hold x1|increase {pctx}>; TTR (<Rosendaal>) {pctx}; <Coumadin blue 4 mg|Jantoven>; <SAMe-TT2R2|CHADS> {dig}.
"""
ORDERSET = r"""
[x] Admit to <{unit}|Telemetry>; Attending: {phwho}; Status: <Inpatient|Obs>; Dx: {syn}; Condition: <Fair|Guarded>.
[ ] {rxx}   [ ] {rxx}   [ ] <Pharmacy to Dose|per Protocol>
☐ {assay} <now|q6h x3|AM draw> ☐ {assay} ☐ <Type and Screen|ABG|{kit}>
Diet: <NPO except meds|Clears|Regular|Consistent Carb {hund}0>; Activity: <Bedrest|OOB TID|{move}>; Precautions: <Fall|Aspiration|Seizure|Contact Plus>.
IVF: <LR|NS|D5 1/2NS + 20 KCl> at {hund} mL/h; <saline lock|{otc} bolus {hund} mL>; reassess {clockx}.
VTE Prophylaxis (REQUIRED): ( ) Lovenox {dosex} ( ) heparin ( ) SCDs ( ) Contraindicated: ________.
Notify Provider: T >{tens}, HR >{hund}, SBP \<{tens}, UOP \<{tens} mL/h, <K \<{deci}|SpO2 \<{tens}%>.
PRN: <Tylenol|{otc}|{pill}> {dosex} for <fever|nausea|insomnia>; <Zofran ODT|{otc}>; <Narcan|Benadryl> per policy.
Consults: [ ] {unit} [ ] <PT/OT Eval|SLP> [ ] {unit} [ ] Ethics. Reason: {syn}.
Nursing: <Foley|{frame}|PIV> care; <I&O|neuro checks q{dig}h|CIWA-Ar q4h|NIHSS>; <Turn q2h|HOB 30>; POC glucose AC/HS.
Sepsis Bundle (SEP-1): lactate, cultures x2, {med} within {dig} h, 30 mL/kg <LR|crystalloid>; repeat lactate {clockx}.
Insulin: <Lantus|Semglee> {tens} units, <Humalog|Admelog> scale <Low|Moderate|High>; ICR 1:{tens}; hypoglycemia: <Glutose|D50>.
Heparin gtt (<ACS|VTE|Stroke - no bolus>): {tens} units/kg, then {tens}; <aPTT|Anti-Xa> q6h; nomogram step {dig}.
Chemo: <FOLFIRINOX|R-CHOP|AC-T|BEP|Hyper-CVAD> C{dig}D1; BSA (<Mosteller|Du Bois>) {deci}; AUC {dig} (Calvert); <Aloxi|Emend> premed.
Discharge Rx: {rxx} <e-prescribed|Meds to Beds>; DAW <Y|N>; <PA on {app}|CoverMyMeds key: ______>.
MDI/Neb: <DuoNeb|Xopenex|{brandx}> q4h; <AeroChamber|{kit}>; RT to <assess and treat|wean>; <Vapotherm {tens} L|BiPAP {tens}/{dig}>.
"""
FORMULARY = r"""
Tier {dig}: {brandx}, {brandx}, {brandx}. Tier {dig}: {med}, {med}. <PA|QL|ST|SP|LD> where marked.
{brandx} <ST|PA|QL {tens}/30>: trial of {pill} and {pill}; <{society} criteria|{gauge} \>{dig}>; renewal {lasting}.
P&T action: {brandx} <added|removed|restricted to {unit}>; <class review of {cls}s|MUE of {med}>; vote <tabled|carried {dig}-0>.
Therapeutic interchange: {med} {dosex} to {med} {dosex}; <auto-sub|Pharmacist per protocol>; exception: <NF request|DAW-1>.
Shortage: {med} {formx} (<ASHP|FDA list>), use {med}; <Gray market barred|allocate per Ethics Committee>; resupply <Q{dig}|unknown>.
High-alert (ISMP): <insulin|heparin|{med}>; <tall man: {med}|double check>; look-alike: {brandx} / {brandx}; {med} / {med}.
340B: <carve-in|split billing in {app}>; <HRSA audit|GPO prohibition>; <WAC {thou}|AWP -{tens}%>; NDC <blank|suppressed>.
Compounding: USP <795|797|800>, BUD {dig} days; <ISO 5 hood|CACI>; <Master Formulation|Media fill> {verx}; <{app}|DoseEdge> image.
Vaccine: {vax} 0.5 mL IM <deltoid|thigh>; VIS <given|edition on file>; VFC <eligible|private>; <Cold chain: LogTag|Twinrix off>; <lot on log>.
Antibiogram {yearx}: {bug} - {med} {pctx} S, {med} {pctx}; {bug} n={hund}; <CLSI M39|first isolate>.
Stewardship: <48-hour time-out|IV to PO: {med}>; <PROA|DOT {hund}>; {bug} - {pill} <de-escalate|stop day {dig}>.
Specialty: {brandx} - <Accredo|Optum|Lumicera> <hub|copay card {hund}>; <injection training|Nurse Ambassador>; <bridge dose|refill {when}>.
Controlled: C-<II|III|IV> {med}; <PDMP checked|Pyxis discrepancy 0>; waste witnessed by {post}; DEA <field blank|222>.
"""
