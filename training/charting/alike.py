"""Documents set thick with things that bear names, beside which a name of somebody stands in the same place as a role."""

from __future__ import annotations

TEXT = r"""
= Preference Card Review|Instrument Count Sheet|Sterile Processing Notes|OR Case Setup
# Setup
For {hdr}: {opx}; bring the {tool}, the {tool}, two {tool}s and the long {tool}; no {tool} on the field.
For {hdr}, hold the {kit} unopened and have the {implant} in the room with the {maker} trunk.
Position: {move}; {frame} under the left hip; the {tool} clamps to the right rail.
Tray 12 is short one {tool} and one {tool}; borrowed from {hcl}, to be returned {hday}.
The {tool} came back from repair with a burr; tagged by {hrn}, {cat}, {hser}.
Suture: Vicryl, Monocryl, Prolene, Ethibond, Stratafix; ask {hlast} about Quill.
Prep ChloraPrep; {hdr} wants DuraPrep; {hdr} wants Betadine and says so.
Count: Raytec 10, lap 20, peanut 5, blades 4, needles 11; Weck clips; Bovie tip; count off at {clockx}, found by {hrn} in the kick bucket.
Gloves: 7 Ortho under 7.5 Biogel for {hlast}; 6.5 for the fellow.
Music: Motown for {hlast}, silence for induction.
# Implants
{implant}; {cat}; {hlot}. {implant}; {cat}; opened and not used. {implant} from {maker}, {hser}, wasted.
Consignment shelf: {maker}, {maker}, {maker}. Rep {hnm}, {hph}, comes on Tuesdays.
# Sterility
Steris V-PRO 60, load {tens}; biological Attest negative; {tool}s wrapped in Kimguard; Bowie-Dick passed; Prion tray apart.
Flash of the {tool} recorded; reason dropped; surgeon {hdr} aware.

= Eponym Teaching Sheet|Physical Diagnosis Handout|Rounds Teaching Points|Bedside Signs Review
# Signs
The {sgn} is sought with the patient seated; the {sgn} with the patient prone. Neither tells {syn} from {syn}.
{hdr} teaches that the {sgn} outlives its use; {hdr} teaches that it does not.
In {syn} one looks for the {sgn}; in {syn} for the {sgn}; in both the {stain} stain may deceive.
The {clas} grades it, the {gauge} follows it, and {study} showed that nobody need treat grade {gradex}.
The Bell of Bell's palsy, the Baker of the cyst and the Parkinson of the disease have no chart here.
Murphy, Carnett, Courvoisier, Rovsing, Blumberg: five men, one belly. Today's belly belonged to {hpt}.
A student asked whether Graves was a person. He was. So was Hashimoto; so are {hdr} and {hone}.
On 4 West we saw the {sgn} in {room}, thanks to {hrn}, who had seen it first at {hfac}.
Practice the {move} on each other; do not practice it on {hkin}.
Levine, Kussmaul, Pemberton, Trousseau, Chvostek: demonstrate three of five by Friday.
Homans was doubted by Homans. The Ottawa rules came from Ottawa, the Canadian rule from Canada, and {hpt} from {htown}.
# References
Bates, DeGowin, Sapira, Talley, McGee; {society}; JAMA Rational Clinical Examination; handout by {hone}.

= Product Evaluation|Value Analysis Committee Summary|Device Trial Feedback|Supply Conversion Notice
# Summary
We compared {kit} with {kit} on {floor} for six weeks; nurses liked the {kit} and did not like its alarm.
{supply} replaces {supply} on Monday; bins will be relabeled; {cat} becomes {cat}.
Vendors shown: {maker}, {maker}, {maker}, {maker}. The presentation of {maker} was given by {hone}.
Feedback: "sticks to gloves" (PACU); "too loud" (L&D); "finally" ({hrn}); "the old one, please" ({hlast}).
Contract tier: Vizient, Premier, HealthTrust; rebate {pctx}; freight by {horg}.
The {frame} did not fit the {app} bracket. Biomed made one from a {frame}; {hone} has the drawing.
One {kit} failed in use, {hser}; no harm to {hpt}; returned to {maker} under RMA {hid}; MAUDE not required.
Decision: accept, revisit in Q{dig}. Owner {post}; clinical lead {hdr}; launch {hdate}.
# Training
Super users: two per shift, badge buddy, {app} module {dig}, return demonstration; sign with {hone}.
Tip sheet: {supply}, blue cap; {supply}, green cap; never the {otc} cap.

= Genomics and Drug Table|Pharmacogenomic Summary|Precision Medicine Worksheet|Variant Review Notes
# Review
{gene} {variant}: class 3; {gene} {variant}: class 4; {gene} {variant}: benign by BA1; {gene} deletion exon {dig}.
Read on NovaSeq; depth {tens}x; Sanger confirmed by {hini}; HGMD, ClinVar, LOVD, gnomAD, REVEL, SpliceAI, Franklin, Alamut.
Proband {hpt}; mother {hnm} heterozygous; father not tested; sibling {hkid} pending; kit {hid} mailed to {hst}.
{med} by CYP2D6 poor; {med} by CYP2C19 rapid; {med} no guidance; {med} avoid with HLA-B*15:02.
{syn} suspected by {hdr}; {syn} by the family; Face2Gene said {syn}.
Second lab ({hfac}) calls {gene} {variant} pathogenic; call between directors {hnext}; {hlast} will reclassify.
ACMG 59 to 81; Beacon; PharmGKB; CPIC A; DPWG; FDA Table; {society}.
Marker panel: {marker}, {marker}, {marker}, {marker}; antibodies {assay}, {assay}; clone lot in the reagent log.
# Family
{tkin}
{hkin} asks whether {hkid} should be tested before marriage. Counselor {hnm} will ring {hph}.

= Unit Huddle Board|Shift Huddle Notes|Daily Safety Briefing|Flash Report
# Board
Census {tens}; admits {dig}; discharges {dig}; boarders {dig}; one-to-ones {dig}; Foley days {dig}; central lines {dig}.
Watchers: {room} (MEWS {dig}), {room} (new trach), {room} (name alert: two of them called {hlast}).
Equipment: Hill-Rom {tens} down, Alaris short, bladder scanner at Biomed, {kit} on loan from {floor}.
Short: Zofran, lidocaine, {med}, {supply}. Use {med}, {supply}. Questions to Pharmacy.
Kudos: {hrn} caught the look-alike vial; EVS turned {dig} rooms; {hone} found the ring.
Reminders: Cardiac Arrest Committee skills day; flu; badges; Kronos by noon; scrub swap; Joint Commission window.
VIP: none. Media: none. Visitor restriction: {hone}, per Security; photo at desk.
Plan for the snow: sleepover sign-up, Jeep volunteers, cots on the sixth floor, food from Dietary.
The fellow on call is {hlast}; the attending is {hlast}; ultrasound is {hone} until ten, then nobody.
Code Blue drill passed in {tens} seconds; Code Pink drill failed at the Otis doors.
Good catch of the week: Epi pen trainer in the real drawer. Theme of the week: I-PASS the baton.
# Moves
{room} to {floor}; {room} to {hsnf} at {clockx} with {horg}; {room} waiting for a ride from {htown}.

= Sample Documentation Guide|Template Library Notes|Note Bloat Workgroup|Macro Catalog|SmartPhrase Inventory
# Macros
.HPIGEN pulls @AGE@, @SEX@, @CC@; do not pull @NAME@ into a research note.
.NEUROEXAM writes Babinski, Hoffmann, Romberg and Kernig as negative whether or not you looked.
.PROCCVL has *** for the side, *** for the kit and *** for the operator; all three must be filled.
.DCINST prints "Follow up with {hdr} in *** weeks" - the wildcard, not the doctor, should be changed.
Macro "Bates" inserts a full examination; retired by {hone} after the review of {hdate}.
Owner of .KNEEINJ: {hone}; last edit {hdate}; used {hund} times; contains "Kenalog 40, lidocaine 1%, Ethyl Chloride".
{hlast}'s normal heart is everybody's normal heart; please write your own.
Wildcards: {{1:Left,Right}}, [x], ___, \\*\\*\\*; Pick lists: Mild, Moderate, Severe; F2 moves on.
Text in braces {PROCEDURE:24011} refreshes; text in asterisks blocks signing.
Sample sentence: "[NAME] is a [AGE] [SEX] with [PROBLEM] seen by [PROVIDER] at [FACILITY] on [DATE]."
Bad sentence found in {tens} charts: "Patient seen with Dr. ***." Better: name the resident.
# Workgroup
Members: CMIO, two hospitalists, Coding, Nursing Informatics, HIM; chaired by {hone}; {app} analyst {hnm}.
Next: cull .LABS10, .IMG, .ROSNEG; teach "Problem Oriented"; survey on Likert; deadline {hdate}.

= Appeal Evidence Table|Clinical Criteria Comparison|Literature Summary for Coverage
# Table
{trial}: n {hund}, HR 0.{tens}; {trial}: n {thou}, HR 0.{tens}; {study}: stopped early; {study}: open label.
{society} grade 1B; {gde} class IIa; Hayes C; Cochrane low certainty; NCCN 2A; UpToDate agrees.
Requested {med} ({brandx}), {ndc}; alternatives {med} (rash, {hday}), {med} (no effect), {med} ({ins} formulary tier 2).
Criteria met: {syn} by {clas}; {gauge} over {tens}; age under 65; prescriber {hdr} is a specialist; no {bug}.
Not met: trial of {pill} for {lasting}; the nurse reviewer, {hnm}, counted days, not doses.
The reviewer cites the {clas}, which was withdrawn; {hdr} cites the {study}, which was not.
The plan's policy number CP-{hund} is older than {trial}. Copy sent {hdate}; fax {hph}.
# Conclusion
{hpt} meets {dig} of {dig}; delay since {hdate} has cost {him} the job at {horg}.
"""
