"""Visits to offices: primary care, specialties, teeth, eyes, feet, skin, ears, urgent care, telehealth, animals."""

from __future__ import annotations

TEXT = r"""
= Office Visit|Progress Note - Family Medicine|Annual Wellness Visit|Telehealth Visit|Urgent Care Note
# CC/HPI|Subjective
{yo} here for <AWV|f/u DM, HTN|"sinus"|med refill|a form for {horg}|bloating>; last seen {hnext} by {hdr}.
Home BPs 130s (Omron); FSBS per Libre 3: TIR {tens}%, GMI {dig}.{dig}. Adherent to Mounjaro; {hkin} injects.
Sciatica flared after moving {hone}'s couch; took {hone}'s Flexeril; straight leg (Lasegue) on R.
Husky cough x{dig} weeks; {hkid} at {hsch} had RSV; Centor {dig}; POC strep (Sofia) neg.
Stress: {hkin} dx'd with <lung ca|dementia>; {horg} closing; GAD-7 {dig}; sleeps 4 h.
Video via Zoom from {htown}; consent verbal; {hone} off camera; identity verified with DOB.
Saw {hdr} at {hcl} {hday}: injected Kenalog; told "Dupuytren's"; wants another opinion.
Travel clinic: to Kenya {hday}; Malarone, Vivotif, yellow card.
# Objective
{vitx}
@exam
PHQ-2 {dig}; Mini-Cog {dig}; TUG {tens}; Fall risk (STEADI); EKG normal; UA: LE+; foot monofilament 10/10.
# Assessment/Plan
1. {icdx} - continue {drugrow}; A1c 3 mo; retinal (IRIS) sent; Podiatry {hdr}.
2. HTN: add {drugrow}; BMP {hday}; goal \<130/80 ({gde}).
3. Health maint: Cologuard neg {year}; LDCT; DEXA at {hcl} {hdate}; Shingrix #2 {hlot}.
4. LBP {level}: PT at {horg}; MRI if flag; Medrol pack to {hrx}.
5. Viral URI: no Z-Pak; Flonase, Mucinex, honey; note for {hsch} until {hdate}.
6. Warts x{dig}: LN2 (Brymill) 2 cycles. CPT 17110.
7. Forms: FMLA for {horg}, handicap placard, Title XIX, signed {hdate} by {hsig}.
Call w/ labs: {hph}, ok to leave w/ {hkin}. RTC {hnext}.

= Specialty Clinic Note|Cardiology Follow-up|Neurology Clinic Visit|Rheumatology Visit|Endocrine Clinic|GI Clinic Note|Pulmonary Clinic
# Interval
Doing well on <Humira Citrate-free|Cosentyx|Orencia|Entyvio|Tysabri (JCV 0.4)|Ofev|Trikafta|Dupixent>; CDAI {tens}; EDSS {dig}.0; DAS28-CRP {deci}; Mayo {dig}; ACT {tens}; NYHA {gradex}; HCT-CI {dig}.
{hdr} started Aimovig {hday}; headache days {dig} (MIDAS {tens}); Botox PREEMPT 31 sites by {hdr}, {hlot}.
No Raynaud, sicca (Schirmer 4 mm), Gottron, Heliotrope, or Lhermitte; Uhthoff in the shower at {hst}.
Hoehn & Yahr {gradex}; off 2 h; Rytary; UPDRS III {tens}; DBS ({maker} Percept, {hser}) turned up by {hrn}.
ICD (Latitude) shock {hday} at {horg}, appropriate, VT 196; {hone} drove {him} to {hfac}.
Thyroid: Graves TRAb 4; MMI 10; Hertel 21; TED consult {hdr} in {htown}.
# Exam
CDAI joints {dig}; Gaenslen, FABER, Schober {tens} cm; Tinel, Phalen +; Trousseau; Chvostek; Hoffmann; Weber midline; JVP 8; acanthosis.
{vitx}
# Data
{tlabs}
# Impression
Seropositive RA, ACR/EULAR; erosive. MG, MGFA IIb. NMOSD (Wingerchuk). CIDP. Addison's. GERD, Lyon. Microscopic colitis. Sjögren's. AAA 4.{dig} cm. HOCM (Sokolow). POTS.
# Plan
Rituxan (Truxima) q6mo; shared with {hdr}; hepatitis B core neg; Evusheld history; Prolia {hday}, {hlot}.
Mavenclad; JCV; MRI {hday} at {hcl}; PML warning; call {hph}.
Cardiac Rehab at {hcl}; Camzyos REMS; {hkin} screen echo; Zio to {hst}.
PA: tried MTX, SSZ, Enbrel; letter by {hrn}.

= Dental Note|Periodontal Chart Note|Endodontic Report|Orthodontic Progress|Oral Surgery Note|Hygiene Visit
# Note
Pt {hpt} presents {hday} for <LOE #{dig}|prophy|recall|crown seat|sutures out>; med hx reviewed, {bpx}; premed no ({gde}).
Septo 4% 1:100k x{deci} carps; IANB, Gow-Gates; Isolite; Ivoclar Tetric, OptiBond; Garrison ring; shade A2 Vita; MOD #{tens}; adj occlusion; Black class II.
Perio: 4-5 mm post, BOP 22%; AAP Stage II Grade B; SRP UR/LR; Arestin, {hlot}; Cavitron; Oral-B iO.
RCT #{tens}: Endo Ice lingering; Root ZX; WaveOne Gold; NaOCl; AH Plus; Vertucci II; referred by {hdr}; films to {hph}.
Implant #{tens}: Straumann BLX 4.5x10, {hser}, 35 Ncm, ISQ {tens}; Bio-Oss, {hlot}; Bio-Gide; Misch D2; surgeon {hdr} in {htown}.
Invisalign tray {tens}/{tens}; IPR; Angle Class II div 1; Hawley; Damon; Frankel 3 with {hkin} in room; N2O 40%.
#{tens} ext, elevated w/ Cryer, 3-0 gut; Rx Amox 500, Motrin; OPG; dry socket call {hday}; hygienist {hnm}; assistant {hnm}.
NV: seat #{tens}; lab {horg}, case {hid}; ins: {ins}, max used; balance plan by {hone}.
# Treatment Plan
Phase I D4341 x4, D2740, D7210; declined by {hkin}; alternatives given; consent {hdate}; photo; {hsig}.

= Optometry Exam|Ophthalmology Clinic Note|Contact Lens Fitting|Low Vision Evaluation
# Exam
VA sc 20/{tens}, 20/{tens}; Tonopen {tens}/{tens} @ {clockx}; Rx -2.{dig}0 -0.75 x 1{tens}; add +2.25; Amsler; Ishihara 11/11; Titmus 40"; Maddox; Hirschberg; Worth 4; Van Herick; Shaffer; Spaeth; AREDS2.
DFE: C/D 0.{dig}; Weiss ring; Drance; Drusen; Krukenberg; Fuchs dystrophy (Krachmer 2), Bowman, Descemet folds; no Hollenhorst plaque; OCT Cirrus {tens} µm; HVF 24-2 MD -{dig}.
CL: Acuvue Oasys 8.4/14.0; Biofinity; Scleral (Zenlens); solution Clear Care; over-wear.
Broke frame at {horg}; {hone} stepped on it; works at screen {dig} h; Warby frames; PD {tens}.
# Plan
Latanoprost; Cosopt; SLT OD {hday} by {hdr}; Restasis; Xiidra; LipiFlow; DMV form; Bioptic; vision rehab at {hcl}; call {hph} flashes.
Comanage: {hdr}, {htown}; cataract Snellen 20/50; glare BAT.
Next {hdate}; optician {hnm}; VSP.

= Podiatry Note|Diabetic Foot Exam|Orthotics Note
# Note
CC: "ingrown"; R hallux; Winograd; phenol 30 s x3; {hdr} assist; Silvadene; post-op shoe; by {hsig}.
Pulses 1/4 DP; SWMF {dig}/10; Wagner {dig}; hammertoes; HAV 28°; Hoke; Coleman block; Silfverskiöld +; Windlass (Jack); Mulder click.
PF: Strassburg sock, Superfeet, Powerstep, Voltaren, Kenalog {hlot}; ESWT; cast for UCBL, lab {horg}; Spenco; Hoka.
Nails x10 debrided (11721 Q8); PCP {hdr} last seen {hday}; class findings B.
Fell at {hchurch}; jones fracture base 5th; Aircast; NWB; knee scooter from {horg}.
Therapeutic shoes A5500 from {horg}; certifying {hdr}; {hdate}; Brannock {dig}E.

= Dermatology Note|Mohs Operative Note|Allergy Clinic Note|ENT Clinic Note|Audiology Report|Urology Clinic Note
# Note
FBSE: SK, Spitz vs Clark's nevus, AK x{dig} LN2; BCC L ala (Mohs {hdate}, {hdr}); Nikolsky neg; Auspitz; Koebner; Wood's lamp coral; Dermoscopy: blue-white veil; Glasgow.
Mohs: stage {gradex}, 4-0; Burow's triangle; bilobed (Zitelli); A-T; Dr. scrubbed; pathology mapped; driver {hnm}; photo.
Patch: NACDG, T.R.U.E. panel 2: nickel ++, Balsam of Peru +, Kathon; works w/ cement at {horg}.
Skin prick (ALK) wheal {dig}/{tens}: Alternaria, Bermuda, Der p1, Cat; Xolair 300 {hlot}; OIT; Palforzia; epi to {hsch}.
ENT: Hallpike R, Epley x2; Brandt-Daroff; Weber L, Rinne; scope Olympus ENF; Friedman III; Lund-Mackay {tens}; Samter; FESS w/ Propel by {hdr}; Zenker; Sistrunk.
Audio: SRT {tens}, PTA {tens}, WRS {tens}% (NU-6), type A tymps; Phonak Audéo, {hser}; R/L; Roger mic for {hsch}; OAE absent; Loop.
Uro: IPSS {tens}; PSA 4.{dig}; PI-RADS 4; Urolift x{dig}; TRUS bx (BK Medical) {hnext} by {hdr}; {stage}; Peyronie's, Xiaflex {hlot}; Foley; Urocuff; ESWL at {hcl}; stent Percuflex 6x26, out {hnext}.
# Plan
Mupirocin, Efudex (Chek regimen), Clobetasol 0.05, Cetaphil, sunscreen (La Roche); RTC {hnext}; call {hph}.
Path to {hdr}; letter {hkin}. Flonase, Astepro, NeilMed; ENT CT at {hcl}.
"""
