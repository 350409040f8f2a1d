"""Sentences of minutes, policies, coding advice, denials, training, operations and quality, with roles for people."""

MINUTES = r"""
The {unit} <met|convened> {when}; quorum <present|not met>; the {post} <chaired|presided>; minutes of the last meeting <approved|tabled>.
{post} reported on <falls|CAUTI|the {scheme} survey|{app} upgrade>; rate {deci} per 1,000; <goal {deci}|benchmark {society}>.
ACTION: {post} to <draft|circulate|close> the <{headx}|charter|FMEA> by {when}; <status: Open|RAG: Amber>.
Motion to adopt the {society} <guideline|bundle> by {post}, second by {post}; <carried|failed|unanimous>.
<Old Business|New Business|Consent Agenda>: {app} go-live; {kit} trial; {brandx} formulary request; <none|deferred>.
The {unit} and {unit} will <merge dashboards|share a huddle board|host Grand Rounds on {syn}>.
Present: {post}, {post}, {post}. Excused: {post}. Guests: <{payer} liaison|vendor|none>. Recorder: {post}.
Tracer by <Joint Commission|DNV|CMS|the State> found <expired {supply}|unlocked Pyxis|no Time Out>; <RFI EC.02.0{dig}.01|CoP {codey}>.
<RCA|A3|Fishbone> of a <wrong-site block|retained {supply}|delay in {med}>: <Swiss Cheese|5 Whys>; <Just Culture|Hot Debrief>.
Budget: <FTE {deci}|variance {pctx}|capital for {kit}>; <ROI {dig} yr|Lease vs Buy>; {unit} <over|under> by {thou}.
Kudos to <the Night Shift|{unit}|5 West|EVS>; <DAISY|Bee|Good Catch> Award nominations <open|close {when}>.
<HCAHPS|Press Ganey> top box {pctx}; <Responsiveness|Quietness> down; <AIDET|hourly rounding|Studer> refresher.
Next meeting: <third Tuesday|{when}>, {clockx}, <Board Room|Teams|Conference Room B>. Adjourned {clockx}.
Discussion: <staffing grid|Boarding|diversion hours|LWBS {pctx}>; {post} <asked|objected>; <parking lot|no vote>.
Aim (<PDSA {dig}|DMAIC>): reduce <door-to-needle|LOS|{gauge} misses> from {tens} to {tens} by {when}; <Pareto|run chart> attached.
"""
POLICY = r"""
PURPOSE: To <define|standardize> the use of <{kit}|{med}|{gauge}> in the {unit} consistent with {society} and <Joint Commission|CMS CoP {codey}>.
SCOPE: All <employees|licensed staff|Medical Staff|contractors> of the {unit}; excludes <research|{unit}>.
Definitions: "<Covered Entity|Designated Record Set|Business Associate|Workforce>" has the meaning of 45 CFR 160.103.
The {post} shall <verify|document|report> <within {lasting}|before each use|in {app}>; failure is a <Level {gradex} event|near miss>.
<Minimum Necessary|Break-the-Glass|Right of Access> requests go to the <Privacy Officer|HIM Department|{unit}>; response in {tens} days.
Procedure: 1) <Verify two identifiers|Perform hand hygiene>. 2) <Scan the wristband|Don PPE>. 3) <Label at bedside|Call the {post}>. 4) Document.
Exceptions require approval of the <Chief Medical Officer|{unit}>; <review cycle {dig} years|sunset {yearx}>.
Enforcement: <progressive discipline|Sanctions Policy HR-{tens}>; <Whistleblower|Compliance Hotline>; no retaliation.
HIPAA <Privacy|Security|Breach Notification> Rule: <Safe Harbor lists 18 identifiers|164.514(b)|Risk Assessment>; <OCR|HITECH> guidance.
Downtime: use <red binder|BCA workstation|Form {hund}>; recover orders in {app} within {lasting}; Incident Command opens at Level {gradex}.
Code names: <Code Blue|Code Pink|Code Silver|Code Gray|Rapid Response|Condition H|MH-1>; dial <5555|{thou}>; overhead x3.
Restraint: <violent|non-violent> order q{dig}h; <1-hour face-to-face|Posey>; <CMS 482.13|{codey}>; debrief by {post}.
AI use: <no PHI in public tools|approved: {app}>; <human review|model card|bias audit>; owner {unit}; <tier {dig} risk|sunset {yearx}>.
Retention: <adult 7 years|minors to age 21+|{app} logs {dig} y>; destroy per <NIST 800-88|DoD 5220>; <certificate|witness: {post}>.
Related: <Policy IC-{tens}|NUR-{hund}|SOP {tens}.{dig}>, {unit} Charter, {society} {yearx}, Form {hund}; supersedes {verx}.
Dress: <Scrubs by service: Navy RN, Hunter RT|no acrylic nails|Crocs allowed>; <badge above the waist|Vocera>.
Visitors: <two at a time|PICU parents 24/7|Doula exempt>; <Quiet Hours {clockx}|Masks>; {post} may limit.
"""
CODING = r"""
Code {codey} with {codey}; <modifier 25|59|XU> <needed|not supported>; NCCI <PTP|MUE {dig}> edit; <Medicare|{payer}> follows <LCD L{thou}|CPT Assistant>.
Query: Please clarify <acuity of heart failure|type of {syn}|the organism ({bug})>; options: ___ <Acute|Chronic|Unable to determine>; ACDIS/AHIMA compliant.
MS-DRG {hund} (RW {deci}), <with MCC|w CC|w/o>; GMLOS {deci}; PDX {codey}; POA <Y|N|W|U>; SOI {dig} ROM {dig} (APR).
E/M {codey}: <MDM moderate|time {tens} min>; problems {dig}, data <Category {dig}|limited>, risk <Rx management|{med}>; <2021|2023> rules.
HCC {tens} (<V24|V28>), RAF 0.{hund}; MEAT <met|missing>: Monitor {assay}, Evaluate {gauge}, Assess, Treat {pill}; <suspect|recapture> list.
Excludes1: {codey}; Excludes2: {codey}; "Code first" {codey}; Coding Clinic Q{dig} {yearx}, p. {tens}; <combination code|sequela 7th char S>.
PCS: <0DTJ4ZZ|02703DZ|0SR90JA>; root operation <Resection|Excision|Bypass|Insertion>; approach <Open|Perc Endo>; device <J|Z>.
OB global {codey}; <antepartum only|VBAC>; <unbundle {codey}|-22 with op note>; anesthesia base {dig} + time {tens} (<QK|QZ|AA>).
CPT {codey} is <add-on|separate procedure|Category III>; RVU {deci}; GPCI 1.0{dig}; <Addendum B|status indicator J1>; <bilateral 150|50>.
Denial {codey}: <missing auth|medical necessity|timely filing|COB>; <corrected claim freq 7|appeal level {dig}>; ERA <835|remark N{hund}|MA130>.
UB-04 FL{tens}: <condition code 44|occurrence 11|value 80>; rev {hund}0; <TOB 111|131>; <0636|J-code units {tens}>; CMS-1500 box <17|24J|33>.
Audit: {tens} charts, accuracy {pctx}; errors: <specificity|laterality|{codey}>; educator: {post}; <OIG Work Plan|RAC|UPIC|TPE round {dig}>.
HIM: <legal hold|deficiency|unsigned verbal order>; DNFB {tens} days; <AHIMA CCS|AAPC CPC|RHIT> coder; <3M|{app}> grouper {verx}.
"""
DENIAL = r"""
{payer} <considers|does not consider> {brandx} <medically necessary|investigational> for {syn} unless all are met: {gauge} >{dig}; failed {pill} and {pill}.
Determination: <Adverse|Partially Favorable|Upheld|Overturned>; rationale: <InterQual {yearx}|MCG {tens}th ed|{society}> not met; reviewer: board-certified {post}.
Appeal rights: <first level within 180 days|Expedited 72 h|External Review (IRO)>; <State Insurance Department|Medicare QIO|ALJ>; <Form {hund}|no fee>.
We <request|urge> reconsideration: {study} (<{statx}>) and {society} support {brandx}; <peer-to-peer|step exception> sought.
Benefit: {tens} visits per <Plan Year|calendar year>; deductible ${hund}; coinsurance {pctx}; OOP max ${thou}; <Tier {dig}|DME> rider; <Gold|Bronze|PPO 500> plan.
Criteria for {kit}: <AHI \>{tens}|BMI \>{tens}|{gauge} \>{dig}|HbA1c \>{deci}>; <face-to-face|WOPD|CMN {tens}.0{dig}>; KX modifier; <rental 13 months|purchase>.
Not covered: <cosmetic|Custodial care|{opx} for {syn}|off-label {med}>; see <Section {tens}|Exclusions|SBC page {dig}>.
Medicare: <Part A|Part B|Part D|Advantage|Medigap Plan G>; <ABN|NOMNC|MOON|IM> given; <benefit period day {tens}|SNF 3-midnight>.
Claim status: <Denied|Pended|Paid at {pctx}>; billed ${thou}; allowed ${hund}; adj CO-45; PR-{dig}; <EOB|Remit> {codey}; <appeal|write off>.
Letter template: "Dear <Medical Director|Appeals Department|{phwho}>: I write on behalf of my patient {phwho}, {phwhat}, regarding {brandx}."
Workers' Comp: <MMI|PPD {pctx}|AMA Guides 6th, Class {dig}>; <light duty|no overhead>; <adjuster notified|IME pending>; <ODG|ACOEM>.
Disability: <SSA Listing {dig}.0{dig}|RFC sedentary|Blue Book>; <onset {yearx}|DDS request>; <Form SSA-{hund}|Residual>; <ADA accommodation|FMLA WH-380-E>.
"""
