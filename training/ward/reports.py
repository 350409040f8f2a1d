"""Whole reports about somebody: summaries, operations, imaging, pathology, heart, lung, sleep and brain studies."""

SUMMARIES = r"""
DISCHARGE SUMMARY
Patient: {ptlf}    MRN: {mrn}
Admitted: {odate}    Discharged: {odate}
Service: Hospital Medicine    Attending: {drcred}

REASON FOR ADMISSION
{pttitle} is a {age} {sex} with {cond} who came from {site} with {cc} {when}.

HOSPITAL COURSE
{sayno} {dr2} saw {him} on {odate} and advised {done}. {ptfirst} improved on {med}. {sayid}

CONDITION: Stable. {labs}.
DISPOSITION: Home to {noz} with {relword} {kinfirst}, {phone}.
FOLLOW-UP: {dr2} at {clinic} {odate}; <labs|{done}> {odate}.
PENDING: {done} pathology (call {drlast}).
%%
Transfer Note
From: {site}  To: {hosp}
Pt: {ptfull}, {n} {sex}, full code, {people}
Why: {cond}, needs {done}
Lines: {gear}, {gear}
Meds: {med}, {drug}, {med}
Accepting: {last} <(spoke {clock})|>
Family: {kinfirst} ({relword}) following by car, {phone}
Sent with: chart, disc from {odate}
%%
HOSPICE RECERTIFICATION
Beneficiary: {ptfull}  MBI: {mbi}  DOB: {dob}
Benefit period {d}: {odate} - {odate}
Narrative: {ptfirst} is {age90} with {cond}. Since {odate} {he} has lost 11 lb. {kinfirst} reports {cc}. I met {ptfirst} face to face on {odate} at {site}.
{drfull}, MD
%%
Death Summary -- {ptlast}, {ptfirst}
Date/time of death: {odate} at {hhmm}
Pronounced: {last}
Present: {kinfirst}, {kin2first}, chaplain {solo}
Cause: {cond}. Autopsy: declined by {kinfirst}. Funeral home: {oddfac}.
%%
ED NOTE
Arrival {stamp} by <EMS|car>, from {noz}
{age} {sex}, c/o {cc}. {kinfirst} gives most of the history.
MDM: {sayno} D/w {drlast} (cards) and {dr2last} (medicine). Repeat {labs}.
Dispo: <obs|d/c w/ {kinfirst}|xfer {oddfac}>. Re-eval {clock} {drinit}
Scribe: {solo}
%%
WELL CHILD CHECK
{ptfirst} is here with {kinfirst} ({relword}) and baby brother {solo}. Attends {oddfac}. Eats well. No {cc}.
Growth 45th centile. Development on track. Shots today per {nurse}. Next: {month}.
{drfull}
%%
PSYCHIATRIC EVALUATION
Identifying data: {ptfull} ({ptnick}), {age} {people} {job}, domiciled in {hood}.
Source: patient; {kinfirst}, {relword}, by phone {phone}.
CC: "I can't stop thinking about {solo}."
HPI: {cc} {when}. Stopped {med} around {odate}. Lost job at {firm}.
Past: hospitalized {oddfac} {year}, Dr. {last}. Family: {kin2first} with {cond}.
Safety: contracts; {kinfirst} holds the keys. Plan: {med}; see {nurse} weekly; return {odate}.
%%
PRENATAL VISIT
{ptfirst} {ptlast} G{d}P1 EDD {odate} (LMP {odate})
FOB: {kinfirst}, involved, works at {emp}. Wants {oddfac} for delivery, doula {solo}.
FH 28, FHR 145, no {cc}. GTT {odate}. {nursefull}, CNM
%%
CONSULT: {drcred}
Asked by: {dr2last}
Re: {ptlast}, {ns}, room {room}
Thanks, {dr2first}. {sayno} Agree {ptposs} picture fits {cond}. Would check {scale}, start {med}, and repeat {done} by {odate}. {drfirst}
"""
OPERATIVE = r"""
OPERATIVE REPORT
PATIENT: {ptup}
DATE: {ndate}
SURGEON: {drlast}      ASSISTANT: {dr2last}, PGY-4
ANESTHESIA: General, {dr3cred}
PREOP DX: {cond}    POSTOP DX: Same
PROCEDURE: {done}
FINDINGS: The {part} was <friable|intact|inflamed>. {sign} negative.
DETAILS: {pttitle} was met in holding, marked, and taken to room {d}. Time-out was led by {nurse}. A {tool} and a {gear} were used. {dr2last} closed with {gear}. EBL 75 mL.
IMPLANTS: {maker} plate, SN {serial}; {maker} screw, SN {serial}
COMPLICATIONS: None. {kinfirst} was told in the waiting room.
%%
Endoscopy -- {oddfac}
{ptlf}, DOB {dob}; scope {serial}; {wdate}
Endoscopist {last}; nurse {solo}; sedation {med}, propofol by {last} CRNA
Reached: cecum. Prep: Boston 7. Found: {cond}. Biopsies x4.
Plan: {ptfirst} to get letter; repeat {year}; copy {drlast}.
%%
ANESTHESIA RECORD   {ndate}
Pt {ptlast} {ns} ASA III Mallampati II NPO p MN
Induction {clock} {last}/{solo}; Mac 3, grade 1; relieved {clock} by {last}
Handoff PACU {nurse} {clock}
%%
BRIEF OP NOTE
{ptlast} | {done} | {drlast}/{dr2last} | GETA | EBL min | no comp | PACU stable | {kinfirst} updated
%%
PROCEDURE NOTE: {done}
Indication: {cond}. Consent: {ptfirst} (via {kinfirst}, HCPOA). Operator: {solo}, supervised by {drlast}.
After {gear} placement, {labs}. Specimen labeled {ptlast} {hhmm}. {ptfirst} did well.
%%
PREOPERATIVE CLEARANCE
To: {drlast}, {oddfac}
Mr./Ms. {ptlast} is scheduled {odate} for {done}. RCRI 1. {sayno} Hold {med} from {odate}. OK to go. {dr2last}
%%
Delivery note: {kinfull}, {hhmm} {odate}, {last} CNM and student {solo}, baby {solo}, 7 lb 3 oz, cord by partner {kin2first}.
%%
Cath lab log {ndate}: 1) {ptlast} LHC {last} 2) {p2last} PPM {last}, gen {serial} 3) {last} RHC {solo} observing
"""
STUDIES = r"""
{oddfac} IMAGING
EXAM: <CT|MRI|US|XR> {part}        DATE: {ndate}
PATIENT: {ptlf}   DOB: {ndate}   ACC: {id}
ORDERING: {last}
HISTORY: {cc}. COMPARISON: {odate} from {site}.
FINDINGS: {part} <normal|mildly thickened>. No fracture. {placed}.
IMPRESSION: 1. {cond}. 2. Called to {solo} in the ED {clock} by {last}.
Read by: {drfull}
%%
FINAL PATHOLOGY   Case {id}
Name {ptlf}  Sex F  Collected {ndate}  Received {ndate}
Submitted by {last}, {oddfac}
GROSS: Labeled "{ptlast}, {part}" are two tan cores, in toto, by {solo}.
MICRO: {bug} not seen. DIAGNOSIS: {cond}.
{drfull}, M.D.   cc {dr2last}
%%
TTE {ndate} {ptlast}, {ptfirst} ht 170 wt 82
LV normal, EF 55%. Mild MR. {placed}. RVSP 32.
Tech: {solo}  Reader: {last}  Prior {odate}
%%
POLYSOMNOGRAM
Subject: {ptfull}, {n}, BMI 34. Night of {odate}. Tech {solo}.
AHI 41, nadir 79%. Epworth 16. Titrated to 11 on {maker}, unit {serial}.
Interpreted by {drlast}, diplomate. {kinfirst} reports {cc}.
%%
EEG REPORT #{id}
Patient {ptfirst} {ptlast} ({n}), referred by {dr}. Recorded {odate}, {hhmm}, room {room}.
Push-button event when {kinfirst} called; no correlate. {med} on board.
Impression: normal. {last}
%%
PULMONARY FUNCTION
{ptlf}  {ns}  {ndate}  Tech {solo}
FVC 2.8 (71%) FEV1 1.9 (64%) DLCO 58%. Effort good.
{last}: moderate obstruction; was 70% on {odate}.
%%
HOLTER: {ptfull}, hooked up {odate} by {solo}, device {serial}. Diary: "{clock} argued with {kinfirst}". PVCs 2%. {drlast}
%%
EMG/NCS {ptlast} {odate}: median 4.9 ms at {part}. Dr. {last} did needle. For {dr2last}.
%%
MAMMOGRAM SCREENING {ndate}. {ptfirst} {ptlast}. Compared {odate}, {odate} ({oddfac}). BI-RADS 2. Letter mailed to {noz}.
%%
ULTRASOUND OB {ptlast} {odate}: EGA 20w1d, EDD {odate}, posterior placenta. Sonographer {solo}, MFM {last}.
%%
GENETICS: proband {ptinit} ({ptfirst}), mother {kinfirst}, aunt {kin2first}; sample {id} from {oddfac} rec'd {ndate}. VUS. Counselor {solo}, CGC.
%%
AUDIOGRAM {ndate} {ptfirst} {ptlast} {n}y: sloping loss AD. Aids S/N {serial}. {last}, AuD
%%
MICROBIOLOGY {id} {ptlf} {ndate} blood x2: {bug}. Called {solo} RN {clock}, read back. Tech {nurseinit}.
%%
NEUROPSYCH: {ptfirst}, {n}, right-handed {job} from {city}, tested {odate} by {solo}, psychometrist. {placed} 48/60. {scale} slow. {kinfirst} completed BRIEF. Feedback {odate} with {drlast}.
%%
ECG {stamp} {ptlast} {ns} rate 74 PR 160 QTc 452 <sinus|AF> confirmed {last}
"""
