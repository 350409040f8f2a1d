"""Birth, newborns, children and school: prenatal visits, deliveries, well-child visits, school plans."""

from __future__ import annotations

TEXT = r"""
= Prenatal Visit Note|OB Progress Note|New OB Intake|MFM Consult
# OB History
G{dig}P{dig}: {year} SVD at {hfac}, 7 lb 2 oz, {hone}; {year} LTCS for breech, {hone}; SAB x1 ({year}).
LMP {hdate}; EDD {hdate} by 8w US (ACOG). Conceived by IVF (PGT-A, day-5 transfer {hday}, {hcl}).
Father of the baby {hone} works at {horg}; carrier for SMA.
# Subjective
{tens}w{dig}d. + FM. Denies LOF, VB, ctx; some Braxton Hicks; headache relieved by Tylenol.
Craves ice; ferritin 9. Nausea on Diclegis. Traveled to {htown} {hday}, Zika negative.
Works nights at {horg}; wants a note for <light duty|a pump room|leave from {hdate}>.
# Objective
FH {tens}, FHT {hund}, Leopold vertex, BP {bpx}, 1+ protein; Bishop {dig}; SVE 1/50/-3.
Anatomy US by {hdr}: AFI {tens}, placenta anterior, MCA PSV 1.2 MoM; NT 1.4; Hadlock {tens}%; BPP 8/8.
NIPT (MaterniT21) low risk; Horizon 14; GBS +; Rh neg, RhoGAM {hday}, {hlot}; GTT (Carpenter-Coustan) 3h fail.
EPDS {tens}; Tdap {hday}; RSV (Abrysvo).
# Assessment & Plan
A1GDM; chronic HTN with superimposed PEC r/o; labetalol 200 BID; ASA 81 (ASPRE); NST 2x/wk.
MFM {hdr} in {htown} {hday}; fetal echo at {hfac}. TOLAC consent; Grobman 64%.
Doula {hnm}; birth plan; Bradley class at {hchurch}; pediatrician {hdr}. Pre-register by {hdate}.
Kick counts; L&D triage {hph}. Postpartum: Nexplanon vs BTL (Medicaid form signed {hdate}).
RTC {hnext} with {hdr}.

= Labor and Delivery Summary|Delivery Note|Cesarean Operative Note|OB Triage Note|Partogram
# Labor
SROM {clockx}, clear; IOL for oligo at {tens}w{dig}: Cytotec x{dig}, Cook balloon, Pitocin to {tens} mU; Cat II, Zavanelli not required.
Epidural by {hdr} {clockx}; Friedman curve arrest at 8; IUPC MVU {hund}; amnioinfusion.
Support: {hkin}, {hone} and a doula. Triage nurse {hrn}; provider {hdr}.
# Delivery
{clockx} NSVD OA over intact perineum by {hdr}, Ritgen; shoulder dystocia 40 s: McRoberts, suprapubic, Rubin II, Woods; Gaskin not needed.
Viable {sex} infant named {one}, {thou} g, APGAR {dig}/{dig}; delayed clamping; cord gas 7.2{dig}; Credé not done; placenta Schultze, intact.
LTCS (Pfannenstiel, Kerr hysterotomy, Bakri in place), B-Lynch; QBL {thou}; TXA, Hemabate; {hdr} assisted; peds {hdr} present.
2nd-degree repaired 2-0 Vicryl Rapide; Kiwi x1 pull; forceps (Simpson) refused.
Quantitative loss by {hrn}; Jada system, {hlot}.
# Postpartum
Fundus U/-1, lochia rubra, Peri-bottle, Dermoplast; LATCH {dig}; Lansinoh; Hgb {dig}.{dig}.
Baby to {floor}; bands checked with {hkin}; circ (Gomco/Plastibell) by {hdr} {hday}.
Rubella NI: MMR {hlot}. Discharge {hdate}; ride {hone}; WIC in {htown}. EPDS at 2 weeks with {hdr}.
Birth certificate worksheet given; paternity affidavit witnessed by {hrn}.

= Newborn Admission H&P|Newborn Discharge Summary|Circumcision Note|Lactation Consult
# Maternal
Mother {hkin}, {tens} y, G{dig}; GBS treated x2; HIV/RPR/HBsAg neg; A neg; UDS + THC; CPS screened out.
# Exam
Molding, caput; red reflex x2; no Ebstein, no murmur; Barlow/Ortolani neg; Moro sym; Mongolian spot; Epstein pearls; Erb none; Ballard {tens}.
Wt {thou} g (-{dig}%), HC {tens}, Fenton {tens}th; TcB {dig}.{dig} (Dräger JM-105) LIRZ.
# Course
Hep B (Engerix-B) {hday}, {hlot}; Vit K; Erythromycin; CCHD 98/99; ALGO pass; NBS #1 {hdate}.
Hypoglycemia protocol, Glutose gel x{dig}; Coombs +; Dextrose avoided.
Tongue-tie (Coryllos 2), frenotomy by {hdr} {hday}; Medela shield; IBCLC {hrn}.
# Follow-up
{hdr} {hday} at {hcl}. Car seat: Graco SnugRide. Safe sleep (ABCs). {hkin} has {hph}.
Home with {hkin} and {hone} at {hst}. Sibling {hkid}, 3.

= Well Child Check|Well-Child Visit - {dig} Year|Pediatric Preventive Visit|Sports Physical|Adolescent Visit
# Interval
{kid} here with {hkin} (and {hone}). No ED visits. Croup {hday}, Decadron at {hcl}.
Goes to {hsch}; teacher {hnm} says <"chatty"|"daydreams"|"bites">. Plays <soccer|Roblox|cello|Little League>.
Dad at {horg}, mom home. New baby {hkid}. Custody 50/50: {hone} has Wednesdays.
Eats chicken nuggets, "no green." Whole milk {tens} oz. Toilet trained. Sleeps 9-6 with night-light. Screen {dig} h (Bluey, Fortnite).
Enfamil Gentlease then Similac Alimentum; Dr. Brown's bottles; Baby Einstein.
# Development
ASQ-3: Communication {tens}, Gross Motor {tens}; M-CHAT-R {dig}; PEDS; Denver II; SWYC; Vanderbilt (teacher: {hone}) positive inattentive.
Early Intervention via {htown}; PT {hrn} weekly. Words {tens}. Stacks six. Copies a circle.
HEADSS: home ok; vapes; PHQ-A {dig}; CRAFFT {dig}; dating {hone}.
# Exam
Ht {tens}%ile, Wt {tens}%ile, BMI {tens}; CDC/WHO; Snellen 20/{tens}; OAE pass; Adams forward bend {dig}°; Galeazzi neg; Tanner {gradex}; Still's murmur; Osgood-Schlatter; Epstein none.
# Immunizations
{tshots}
# A/P
Growing well, along Harriet Lane curve; Bright Futures handout; Reach Out and Read book (Goodnight Moon); fluoride (Duraphat).
Lead \<3.5; Hgb 11.{dig} HemoCue. Refer ENT {hdr}. Speech at {hsch}; IEP meeting {hdate}.
Asthma Action Plan to school nurse {hnm} at {hsch}; Flovent 44, AeroChamber.
Sports form signed for {hsch}; clearance full; coach {hnm}. Concussion baseline (ImPACT, SCAT6).
Return at {dig} y. Dentist {hdr}. {hkin} {hph}.

= School Health Plan|IEP Health Summary|504 Plan|School Nurse Log|Individualized Health Plan
# Student Summary
Grade {dig}, homeroom {hnm}, {hsch}. Bus {tens}. Dx: <T1DM on Omnipod|peanut anaphylaxis|epilepsy, VNS|asthma|spina bifida, Mitrofanoff|ADHD, Concerta>.
Parent {hkin}, {hph}; second contact {hone}; physician {hdr}, {hcl}.
# Orders
Glucagon (Baqsimi 3 mg) for seizure or below 54; Novolog 1:{tens} at lunch; Dexcom Follow by {hone}.
Auvi-Q in classroom, FARE plan; Diastat 10 mg at 5 min; VNS magnet; CIC q4h with SpeediCath.
# Log
{tshifts}
{clockx} stomachache before spelling; rest 10 min; back to {hone}'s room. Called {hkin}.
{clockx} nosebleed; pinch, ice; Peds note. {clockx} head lice check by {hini}, neg.
{clockx} lost tooth #{dig}; treasure chest. {clockx} sent home with {hone}; fever 101.
{clockx} fell off the Buddy Bench; abrasion; Neosporin declined; {hone} (aide) saw it.
# Team
IEP {hdate}: {hone} (SPED), {hone} (OT), {hkin}, LEA rep; goals PECS, AFO wear, Lexia, Wilson Reading; WISC-V FSIQ {tens}; Woodcock-Johnson; BASC-3; Vineland {tens}.
Accommodations: preferential seating, CART, extended time, sensory breaks, Zones of Regulation.
Physician statement from {hdr} received {hdate}. Fax {hph}.
Field trip to {htown} {hday}: nurse {hnm} goes; meds in red bag.
"""
