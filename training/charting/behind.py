"""Behind the charts: coding, billing, utilization, registration, records, credentialing, transport and kitchen."""

from __future__ import annotations

TEXT = r"""
= Coding Summary|CDI Query|Charge Capture Review|HIM Deficiency Notice|DRG Validation
# Query
Dear {hdr}: clinical indicators below; please document the type and acuity of heart failure for {hpt}.
Indicators: BNP {thou}, Lasix 80 IV, O2 4 L, EF {tens}%. Options: acute on chronic HFrEF; chronic HFpEF; other; unable to determine.
Malnutrition per RD {hrn}: ASPEN severe, E43 (MCC); agree? Documented by {hlast} only as "thin."
Sepsis-2 vs Sepsis-3: SOFA {dig}; payer {ins} clinical validation; Encephalopathy G93.41.
POA indicator for pressure injury: nurse photo {hdate}; provider note absent until {hdate}.
Response from {hlast}: "Agree, ATN." Query closed {hdate}; CDI {hone}, {hph}.
# Codes
{icdx}; {icdx}; {icdx}; PCS 0SRD0J9; SOI 3, ROM 2; MS-DRG 871; GMLOS 4.{dig}; CC/MCC; HCC 85, 111; RAF 1.{tens}; NCCI edit 1; mod 59, XU; GT; FQ; JW.
Deficiency: Op note unsigned > 21 days; suspension list {hdate}: {hlast}, {hlast}, {hlast}.
Coder {hini}; second level {hone}; DNFB {dig} d; Encoder: 3M 360; Optum; Coding Clinic Q{dig} {yearx}.
Account {hid}; disch {hdate}; facility {hfac}.
# Rationale
Garden IV is displaced; Weber B is lateral malleolus; CPT 27236 not 27125. Hartmann stage code 44143; Roux 43644.

= Billing Statement|Patient Account Note|Claim Status Note|Charity Care Application Note|Collections Call Log|Remittance Detail|Good Faith Estimate
# Notes
{clockx} Pt called re ${hund}.{tens}, DOS {hdate}; claim {hid} denied CO-197; appeal by {hone}; told {hkin} hold 30 d.
Spoke w/ {hone} at {ins}, ref {hid}; COB: spouse's plan via {horg}; MSP questionnaire {hdate}.
Guarantor {hkin}, {hst}; employer {horg}; pay stub, 2 mo; FPL {hund}%; approved 80% until {hdate}.
Returned mail from {hst}; skip trace new {htown}; cell {hph}; bankrupt Ch 7 {hnext}, attorney {hnm}.
CPT 99285-25, 93010, 71046; units 1; allowed ${hund}; PR-3 ${tens}; CARC 45; RARC M15; ERA {hid}; check by {ins}.
CARE: lab {hund}.00; Room & Board Rev 0120; Supplies 0270 {implant}; Pharmacy 0250; OR 0360; Anesthesia 0370.
Worked WQ {abbr} {tens}: Missing NPI, taxonomy; 837I loop 2310; rejects 277CA; {huser}.
Self pay disc {pctx}; plan ${tens}/mo; card ending in last 4 not stored; {hone} initial {hini}.
Lien from {hone}; MVA {hday}; PIP {ins}; adjuster {hnm}, {hph}.
# Summary
0-30 ${hund}; 31-60 ${tens}; 61-90 $0; last paid {hdate}; note by {hini}. Agency: {horg}.

= Utilization Review|Case Management Assessment|Admission Review|Concurrent Review Fax|Medical Necessity Review|Observation Review|Care Coordination Note
# Review
InterQual {yearx} Acute Adult: HF, Severe; met: O2 sat, IV diuretic q12; GLOS; day {dig}; ins {ins}; auth {hid}; reviewer {hnm}, fax {hph}.
Clinical: {yo}, {icdx}; {vitx}; {labx}; plan: {drugrow} IV; PT rec SNF; barriers: {hkin} out of town until {hdate}.
P2P by {hdr} w/ {hone} (Ins MD) {clockx}: overturned/upheld; LOC: Obs to IP {hdate}.
ACM: LACE {tens}; PCP {hdr} appt {hnext}; {hkin} agrees w/ {hsnf}; BPCI episode; HH by {horg}; DME {horg}; IM letter {hdate}.
Avoidable day code 14: no bed; 22: MRI wait; 31: family (son from {htown}); 40: guardian {hnm}.
CHW visit {hst}: no heat; got Lyft; fridge; {hone} next door helps; food box {hchurch}; SSI w/ {hone}.
TCM call {hnext} x2: {hpt} ok, {hrx} out of Eliquis; sent to {hrx}; BP cuff (RPM, {hser}); f/u {hcl}.
CCM {tens} min 99490; care plan goals: A1c, "see {hone} wed"; Panel: Complex Tier 3; {ins} HRA.
# Dispo
{hsnf} / {hsnf} / home; transport {horg} {clockx}; report to {hrn} {hph}; packet; PASRR; Covid neg; Code DNR.

= Registration Face Sheet|Insurance Verification|Scheduling Call|Intake Call|Referral Work Queue|Medical Records Request|Release of Information Log
# Fields
Legal name {hpt}; preferred {hnm}; DOB {hdob}; sex {sex}; race declined; lang {lang}; religion {hchurch}; addr {hst}; ph {hph}; mail {hmail}.
Employer {horg}; occ; EC {hkin} {hph}; EC2 {hone}; PCP {hdr}; ref {hdr}; pharm {hrx}; adv dir N; portal Active.
Ins1 {ins} ID {hid}; sub {hkin} dob {hdob}; Ins2 none; copay 40; ded met; OOP; eligible {hdate}; rep {hnm}.
{comma}; {dob}; {st}, {town}; {ph}; {plan}
Scheduled {hdate} {clockx} w/ {hdr} at {hcl}; prep mailed to {hst}; wait list; interp {lang}; ride {hone}; wheelchair.
Rec req from {hfac}, atty {hone}, SSA DDS, {horg}; dates {hdate}-{hdate}; pages {hund}; fee; sent {hdate} by {hini}; cert.
Ref: {hdr} to {hdr}; dx {icdx}; urgent; called {hph} x3; closed letter; {hkin} "will call back from {htown}".
MSPQ: Retired {hdate} from {horg}; spouse retired; ESRD no; accident no; BL no; VA no.
Photo ID ok; consent e-sign Topaz; wristband printer Zebra; kiosk 3; no-show fee; NPP given.

= Transport Log|Dietary Tray Ticket|Environmental Services Log|Biomedical Equipment Work Order|Laundry and Linen Count|Security Log|Gift Shop Note|Volunteer Log|Chaplain Log
# Log
{tshifts}
{clockx} {room} to MRI by stretcher, O2, RN; back {clockx}; {hini}
{clockx} tray: Cardiac, 2 g Na, Nectar; NO citrus; Jell-O, Sanka, Salisbury steak, Waldorf salad, Caesar no anchovy; birthday note for {hone}
{clockx} Biomed: {maker} {cat}, {hser}; PM due; battery; tag {hid}; tech {hone}; passed 62353; loaner from {horg}
{clockx} Security: visitor {hone} escorted, argued w/ {hrn}; PD case {hid}; plate {plate}; {veh} towed from Lot C by {horg}
{clockx} lost: Timex, Bible w/ "{hone}" inside, upper denture, Samsung; locker; receipt {hid}; claimed by {hkin}
{clockx} Room {room} terminal clean, Xenex; bed Hill-Rom; curtains; ATP {tens}; {hini}
{clockx} Chaplain: Communion; baptism of {hone}; Rosary; call Fr. {hsn} of {hchurch}; Shabbat candles (LED); Koran given; Code Blue family.
{clockx} linen: sheets {tens}, gowns {tens}, Chux; shortage; {horg} truck late
{clockx} volunteer {hone} {dig} h; Caring Canine; book cart: paperbacks, magazines
{clockx} Morgue: {hlast}, {horg} picked up {clockx}; tag; witness {hini}
# Notes
Elevator B out; Otis; Code Gray {floor}; Generator test Caterpillar Tue; Water: Culligan; Pneumatic tube Swisslog stuck.

= Credentialing File Note|Staffing Sheet|Orientation Record|Employee Health Note|Nurse Residency Evaluation|Shift Assignment|On-Call Roster|Performance Review
# Content
{floor}: charge {hrn}; 1-4 {hrn}; 5-8 {hrn}; PCT {hone}; secretary {hone}; sitter rm {room}; float; census {tens}; HPPD {dig}.{dig}.
Call: Cards {hlast}/{hlast}; GI {hlast}; Ortho {hlast} until 7, then {hlast}; Neurosurg {hlast} {hph}; Stroke per Amion; ENT none; Cath team {hone}.
Applicant {hdr}: board cert Nephrology; training {hfac}; gap {year}; NPDB clear; DEA; peer refs {hdr}, {hdr}; FPPE x6; temp privileges {hdate}; malpractice {ins}.
EH: {hone}, RN {floor}, PPD {hdate}; Hep B titer; fit 3M; flu decl; needle stick {hday}; PEP; CC to {hone}; OH {hcl}.
Preceptor {hrn}; Week 4; BKAT {tens}; PBDS; skills: CRRT, IABP, Foley, titrate; strengths: prioritizes; wants {floor}; {hone} late x2.
PTO swap {hone} / {hone} {hdate}; OT; agency ({horg}) RN {hone}; Kronos edit; License NLC; ACLS exp {hdate}.
Review: Meets; goal: CCRN; chaired Skin Council; thanked by {hkin}; coach on tone w/ {hone}.
"""
