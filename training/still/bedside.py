"""Sentences of summaries, histories, examinations, plans and nursing about a patient who is never named."""

STORY = r"""
{agex} with <a history of|PMHx> {syn}, <HTN|T2DM|{abbr}> and <{abbr}|{syn}>, <presenting|brought in|referred by {aperson}> with <{lasting} of worsening cough|an episode of syncope|a positive {assay}>.
Symptoms began {when} <after a viral illness|while gardening|without trigger> and <progressed|waxed and waned> over {lasting}.
<Initially seen at|Transferred from|Known to> {asite} where <{assay} was {val}|a {kit} was placed|{med} was started>.
Tried <{otc}|{pill}> and <{otc}|rest> <without relief|with partial benefit|until a rash appeared>.
Allergies: <NKDA|{pill} (hives)|{cls}s (cough)|latex, {otc}|sulfa - anaphylaxis>.
Lives <alone in {atown}|with family|in assisted living>; <works for {afirm}|retired|on disability>; <never smoker|{tens} pack-years>; <{dig} drinks a week|sober {lasting}>.
Family history: <mother with {syn}|maternal aunt with {gene} carrier status|father, MI at {years}|brother on dialysis>; no <Lynch|Li-Fraumeni|sudden death>.
Immunizations: {vax} <given|declined|due>; {vax} x{dig}; {vax} at the next visit.
Home medications reconciled in {app}: {rxx}; {rxx}; {pill} <held|stopped by {aperson}>.
Vitals on arrival: {vitx}.
Labs were notable for {labx}.
On exam: <A&Ox4|GCS {dig}|somnolent but arousable>; {sgn} <positive|negative|equivocal>; {move} <deferred|normal>.
Hospital course was complicated by <{abbr}|{bug} bacteremia|a fall without injury|delirium (CAM positive)|{abbr} requiring {kit}>.
<Cardiology|Nephrology|Infectious Disease|Neurosurgery|GI|Palliative Care|Heme/Onc> was consulted and recommended <{pill}|a {kit}|watchful waiting|{opx}>.
<Started on|Transitioned to|Loaded with> {rxx} per <{society}|the {study} protocol|{unit}>.
Seen by {aperson} on {aday}; plan <unchanged|discussed with family|updated in {app}>.
{gauge} {dig} on admission and {tens} at discharge; {gauge} <not done|improved>.
By {when} {apt} was <ambulating with a FWW|tolerating PO|on room air|weaned from {kit}>.
Discharged <home with Home Health|to {asite}|to SNF|AMA> on {pill}, {pill} and <a {kit}|{supply}>; follow-up <Cardiology Clinic|PCP> in {lasting}.
The working diagnosis was {syn} <versus|rather than> {syn}; <Occam|Hickam's dictum> was invoked at Morning Report.
Genetic testing showed {gene} {variant}; <Genetic Counseling|{society}> referral placed.
Goals of care: <Full Code|DNR/DNI|POLST completed|comfort measures>; surrogate <identified|is the spouse|not yet named>.
Social Work noted <food insecurity|housing instability|no transportation>; <{scheme} application|{scheme} forms> started.
Interpreter used (<Spanish|Vietnamese|ASL|Haitian Creole>), <VRI|Language Line>.
Birth: {tens} weeks, SVD, Apgars {dig}/{dig}, <Ballard|Dubowitz> consistent, BW {hund} g; <RhoGAM|{vax}> given.
Developmental: {gauge} <pass|monitor>; <Pincer grasp|two-word phrases> at {dig} months; <Tanner {dig}|SMR {dig}>.
Oncologic history: stage {gradex} <adenocarcinoma|DLBCL>; <FOLFOX x{dig}|R-CHOP x{dig}|{med} C{dig}D1>; restaging <stable|PR by RECIST 1.1>.
Psychiatric: <no SI/HI|passive SI, C-SSRS low>; prior trials of {pill}, {pill}; <ECT|{kit}> in {yearx}.
Travel: <none|{region} in {yearx}|camping in {region}>; pets: <cats|parrots|reptile>; ticks <yes|no>.
MVC: restrained <driver|passenger>, airbags <deployed|not>, GCS {dig}, FAST <neg|pos>, <{frame} in place|C-collar cleared by NEXUS>.
"""
EXAM = r"""
<General|Constitutional>: <NAD|ill-appearing|cachectic|well developed>, <A&O x3|sedated, RASS -{dig}>.
HEENT: <NCAT, PERRLA|{sgn} absent|Friedman {gradex}>; <Koplik spots|Bitot spots|Kayser-Fleischer rings> none; TMs <pearly|dull>.
Neck: <Pemberton negative|no JVD|Spurling positive|Delphian node>; <Virchow node|thyroid> not palpable.
CV: <RRR|irregularly irregular>, <Levine {dig}/6 SEM|Carvallo negative|Austin Flint|Graham Steell|S3>; <Kussmaul|Allen> normal.
Pulm: <CTAB|rales at the bases|Hamman crunch>, <Hoover sign|Traube space> <absent|dull>.
Abd: <soft NT/ND|{sgn}|Carnett positive|Castell>; <BS x4|fluid wave>; no {sgn}.
GU: <deferred|Tanner {dig}|Prehn neg|chaperone: {post}>.
MSK: {sgn}, {move}; <Lachman 1A|Thessaly|Beighton {dig}/9>; ROM {tens} degrees; <Ortolani|Barlow|Galeazzi> neg.
Neuro: CN II-XII intact; {sgn} <down|up>; <Romberg|Unterberger|Fukuda> <neg|pos>; NIHSS {dig}; MRC {dig}/5.
Skin: <Fitzpatrick {gradex}|Auspitz|Nikolsky|Darier> <neg|pos>; wound {sizex}, <NPIAP stage {gradex}|Wagner {gradex}>; Braden {tens}.
Psych: <euthymic|dysphoric|flat>, linear, <insight fair|no AVH>; {gauge} {tens}.
Lymph: no <Cloquet|Rosenmüller|epitrochlear> nodes. Breast: <no masses|Tanner {dig}>. Back: <Adams test|Schober {deci} cm>.
Lines: <PIV x2|R IJ {kit}|PICC dual lumen|{frame}>; sites <C/D/I|erythematous>.
Vascular: ABI 0.{tens}; <Rutherford|Fontaine> {gradex}; <Buerger|Homans> negative; DP 2+; <Allen|Barbeau> normal.
Foot: <Semmes-Weinstein {dig}/10|Thompson neg|Silfverskiöld pos|Mulder click>; <Charcot Eichenholtz {gradex}|hallux IM {tens}>.
Eye: VA 20/{tens} OD, <RAPD|Marcus Gunn> absent, IOP {tens}; <Van Herick {dig}|Krukenberg|Sampaolesi>; C/D 0.{dig}.
ENT: <Weber midline|Rinne AC\>BC|Dix-Hallpike right|Brodsky {dig}+|Mallampati {gradex}>; <Kiesselbach|Little's area> dry.
OB: <Leopold vertex|Bishop {dig}|station -{dig}|Braxton Hicks>; FHR {hund}, <Category {gradex}|Cat I>.
Peds: <Moro symmetric|red reflex OU|fontanelle flat|Mongolian spots>; weight {pctx}ile WHO.
"""
PLAN = r"""
# {syn}: <start|continue|uptitrate> {rxx}; <trend {assay}|repeat {gauge}>.
# <HFrEF|A-fib|CKD 3b|T2DM|COPD|{abbr}>: {pill}, {pill}; <GDMT|{society} target> {val}; hold {cls} if K >{deci}.
# ID: {bug} <bacteremia|UTI>: {med} day {dig}/{tens}; TTE; <ID following|OPAT via PICC>.
# FEN/PPX: <Cardiac diet|NPO p MN|{otc}>; <SCDs|heparin SC>; <{pill}|PPI>; Dispo: <PT/OT|SNF|pending>.
If <pain persists|{gauge} \>{dig}>, add {pill} <PRN|qHS> and recheck in {lasting}.
<Consult|Re-consult|Sign off> <Wound Care|Hepatology|EP|Toxicology|Ethics>; appreciate recs from {aperson}.
Order <{assay}|{assay} and {assay}|MRI w/wo|a {kit}> <STAT|in AM|prior to clinic>.
<Counseled|Educated> on {pill} (<REMS|black box|teratogenic>); <handout given|teach-back done>; <{scheme}|{scheme}> info.
Refer to <{unit}|Sleep Medicine|a {syn} clinic>; <e-consult|SmartReferral> sent via {app}.
Shared decision: <{opx}|{study}-style regimen|no screening>, using the {clas}; <NNT {tens}|risk {pctx}>.
RTC {lasting}, sooner <PRN|if {assay} abnormal>; <call 911 for chest pain|ED precautions>.
Time: {tens} minutes <on the encounter|of critical care>, <MDM high|level {dig}>, {codey}.
D/w {aperson}; <agrees|will staff>; <signed out to Night Float|added to the list>.
DVT: <Wells {dig}|Caprini {dig}>; {pill} x {lasting}; <IVC filter {kit}|Hestia {dig}>.
Stroke: <TNK|tPA> at {clockx}; <DAPT per {study}|statin>; <Fugl-Meyer|NIHSS> daily; HOB flat; <Rankin {dig}|mRS {dig}>.
Peds: weight-based {med} {dosex}; <Tylenol|Motrin> q6h; <PEWS {dig}|Yale Observation {dig}>; <PECARN low|Step-by-Step>.
OB: <Pitocin|Cytotec|Cervidil>, <Cook balloon|AROM>; GBS <pos - PCN|neg>; <MgSO4|labetalol>; <Friedman|Zhang> curve.
Psych: <15-minute checks|1:1 sitter>, {pill} {dosex}; <5150|voluntary>; <DBT|CBT-I|Seeking Safety> group.
ICU: <ARDSNet {dig} mL/kg|APRV>, <RASS goal -{dig}|CPOT>, <ABCDEF bundle|SAT/SBT>, <levo|vaso|Giapreza> at {deci}.
Renal: <CRRT, CVVHDF 25 mL/kg/h|iHD MWF|PD Tenckhoff>, <KDIGO {gradex}|RIFLE>, Epogen; <Cockcroft-Gault|CKD-EPI> {tens}.
Rehab: <Otago|Epley x2|LSVT BIG>; <WBAT|TTWB>; <AFO|{frame}|KAFO>; {gauge} weekly.
Palliative: <Edmonton|PPS {pctx}>; <haloperidol|{med}> {dosex}; <Five Wishes|Dignity Therapy>; hospice <eligible|declined>.
"""
NURSE = r"""
<0700|1900|{clockx}>: Received <report|handoff> from {aperson}; pt <resting|restless>, call light in reach, bed <low|locked>.
<Braden|Morse|Hendrich II|Johns Hopkins> {tens}; <yellow socks|Posey alarm|Waffle|{kit}> on; Q2 turns.
Drsg <C/D/I|changed: {supply} over {supply}|saturated>; wound {sizex}; Vashe soak; <Triad|{supply}> to periwound.
<Foley|{frame}|PICC|NGT> <patent|d/c'd at {clockx}|flushed>; output {hund} mL <clear yellow|tea colored>; CAUTI bundle.
PRN {pill} {dosex} given {clockx} for pain {dig}/10; reassess {dig}/10; <PASERO {dig}|RASS 0>.
BG {hund} at {clockx}; <Humalog|Novolog> {dig} units; <hypoglycemia protocol|carb consistent tray>.
Teaching: <incentive spirometer|{kit}|insulin pen|Lovenox>; <teach-back good|needs reinforcement>; <Krames|Healthwise> sheet.
Safety: <seizure pads|1:1|Code Grey|elopement band>; <restraint order renewed|trial release>, {post} aware.
Lab called K {deci}; {aperson} notified via <{app}|Vocera>; <new orders|no new orders>.
I&O: in {thou}, out {hund}; <strict|daily weight {tens}.{dig} kg>; <Osmolite|{otc}> at {tens} mL/h, residual {tens}.
<Pressure injury|Skin tear ISTAP {gradex}|IAD>: coccyx, {sizex}, <NPIAP {gradex}|unstageable>; WOCN consult.
Vent: <AC {tens}/{hund}/PEEP {dig}|{kit} PS>, ETT {tens} at lip; VAP bundle: <HOB 30|Peridex|SAT>; suction <thick|scant>.
Blood: <PRBC unit 1 of {dig}|FFP>; verified by <two RNs|Blood Bank>; start {clockx}; no <TACO|TRALI>.
Nursing dx: <Impaired Gas Exchange|Risk for Falls|Acute Confusion|Ineffective Airway Clearance> r/t {syn} AEB {assay} {val}.
NOC: <Fall Prevention Behavior|Pain Level {dig}>; NIC: <Airway Suctioning|Energy Management>; NANDA-I <domain {dig}|class {dig}>.
Goal: <pt will ambulate {hund} ft|SpO2 \>{tens}%|verbalize {dig} triggers> by {when}; <met|partially met|not met>.
SBAR to {aperson}: S <desat|chest pain|BP {bpx}>; B {syn}; A <?PE|fluid overload>; R <CXR|{med}>.
Labor: <UCs q{dig}min|Toco>, FHR {hund}, <Cat {gradex}|early decels>; SVE {dig}/{tens}/-{dig}; epidural <Bromage {dig}|infusing>.
Newborn: <Erythromycin|{vax}|AquaMephyton> given; CCHD <pass|repeat>; bili <TcB {deci}|Bhutani low>; LATCH {dig}.
Peds: FLACC {dig}; <Broselow yellow|wt {deci} kg>; parent <rooming in|educated>; <Child Life|Popsicle> used.
PACU: Aldrete {dig}; <Zofran|Reglan|{med}>; <shivering - Bair Hugger|emergence delirium>; d/c per PADSS.
Dialysis: <F160|Revaclear>, Qb {hund}, UF {deci} L; AVF <thrill|bruit>; Kt/V {deci}; <Heparin|Citrate>.
Infusion: <Remicade|{brandx}> rate {tens}; premed <Benadryl|Solu-Medrol>; port <Huber 20G|TPA'd>; CTCAE grade {gradex}.
Hospice: <PPS {pctx}|FAST 7{gradex}>; comfort kit: <Roxanol|Ativan|Levsin|Haldol>; <Cheyne-Stokes|mottling> noted.
Handoff to <oncoming RN|{aperson}>; <I-PASS|bedside report> done; whiteboard updated; <NPO sign|turn clock> posted.
"""
