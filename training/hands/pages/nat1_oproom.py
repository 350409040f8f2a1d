"""Surgeons, anesthesiologists and circulating nurses: operative reports, brief op notes, anesthesia records, OR logs, counts, endoscopy and cath reports, PACU notes."""

TWINS = r"""
OPERATIVE REPORT

PATIENT: [[SPECIMEN COPY::{ptcomma}]]
MRN: [[0::{mrn}]]
DATE OF SURGERY: [[omitted::{full}]]
SURGEON: [[Attending::{whole}, MD]]
ASSISTANT: [[PGY-4::{whole}, MD]]; [[PA student::{first} {last}, PA-S]]
ANESTHESIA: General endotracheal[[:: ({dr})]]

PREOPERATIVE DIAGNOSIS: Symptomatic cholelithiasis with chronic cholecystitis.
POSTOPERATIVE DIAGNOSIS: Same.
PROCEDURE: Robotic-assisted laparoscopic cholecystectomy with indocyanine green cholangiography.
ESTIMATED BLOOD LOSS: 15 mL.
FLUIDS: 900 mL lactated Ringer's.
DRAINS: None.
SPECIMENS: Gallbladder and contents[[::, accession {spec}]].
COMPLICATIONS: None apparent.
WOUND CLASS: II.

INDICATIONS: [[The patient::{mrs}]] is a 44-year-old woman with recurrent biliary colic and ultrasound evidence of multiple mobile stones. HIDA ejection fraction was 22%. Risks including bleeding, infection, bile leak, common duct injury and conversion were discussed [[in clinic::in the office on {num8}]] and consent was obtained.

DESCRIPTION OF PROCEDURE: The patient was brought to the operating room and placed supine. Sequential compression devices were applied, cefazolin 2 g given, and ICG 2.5 mg had been administered 45 minutes prior. After induction the abdomen was prepped with ChloraPrep and draped. A timeout was performed with all in agreement. The abdomen was entered with a Veress needle at Palmer's point, opening pressure 4 mmHg, and insufflated to 15. An 8 mm robotic port was placed infraumbilically under Optiview visualization, and three additional 8 mm ports in a horizontal line. The da Vinci Xi was docked.

The fundus was retracted cephalad over the liver. Filmy omental adhesions were taken down with the hook. The peritoneum was incised on both sides of the infundibulum, and the hepatocystic triangle was cleared of fat and fibrous tissue. Using Firefly, the cystic duct, common hepatic duct and common bile duct were clearly seen. The lower third of the gallbladder was separated from the cystic plate. Two and only two structures entered the gallbladder; the critical view of safety was achieved and photographed. The cystic duct was doubly clipped with Hem-o-lok clips and divided, as was the cystic artery. The gallbladder was removed from the liver bed with cautery and placed in an Anchor bag. The fossa was hemostatic. The robot was undocked. The extraction site fascia was closed with 0 Vicryl on a Carter-Thomason. Skin was closed with 4-0 Monocryl and Dermabond.

Counts were correct x2[[:: per {first}, RN]]. The patient was extubated and taken to recovery in good condition. I was present and scrubbed for the entire case. [[The family was updated in the waiting room.::I spoke with {kin} in the waiting room.]]

[[Surgeon, signature on file::{whole}, MD   D: {num8} 0941   T: {num8} 1120   {initials}/{initials}   Conf# {ord}]]
%%
BRIEF OP NOTE
Date: [[today::{num8}]]
Pt: [[sticker::{ptlf} / {mrn}]]
Pre/Post: L intertroch femur fx / same
Proc: L CMN (TFNA 11 x 380, 95 lag, distal static x1)
Surgeon/Asst: [[ortho attg / R3::{last} / {last}]]
Anes: spinal + FI block [[::({last}, CRNA {first})]]
Findings: reverse oblique component, held w/ clamp, TAD 14
EBL 200. IVF 1200. UOP 150. TXA 1g x2
Implants: Synthes[[:: per log, lot {lot}]]
Spec: none
Cx: none
Dispo: PACU > [[ortho floor::{ward}]]
Plan: WBAT, ancef x24h, lovenox 30 BID, PT today, vit D, fracture liaison. Daughter called [[::({kin})]]
[[R3 pager in directory::{initials} p{pager}]]
%%
ANESTHESIA RECORD (transcribed from paper, downtime)
Case [[downtime 3::{ord}]]   Date [[___::{num8}]]   Rm 6
Pt [[___::{ptcomma}]]  58M  101 kg  178 cm  ASA 3  Mallampati III  NPO 11h
Anesthesiologist [[MD-A::{last}]]  CRNA [[CRNA-B, relief CRNA-C 1215::{fl}, relief {fl} 1215]]
Surgeon [[colorectal::{dr}]]   Procedure: lap low anterior resection, DLI
PMH: OSA CPAP 11, HTN, GERD, prev difficult mask per letter [[from outside::from {hosp} {mon}]]
0742 In room. Monitors, preox. NRB 12 L
0755 Propofol 200, lido 100, fent 100, roc 80
0757 Glidescope S4, grade 1 view, 8.0 @ 23, +ETCO2
0805 A-line L rad 20 g x1. OG, Bair, esoph temp
0812 TAP blocks US bilat, ropi 0.25% 60 mL
0830 Incision. Sevo 1.8–2.1. MAP goal 70
0910 phenyleph 100 mcg x3, then gtt 0.3
1004 steep T-burg, PIP 38, PEEP 10. Surgeon informed
1140 EBL 300. Hgb 10.9. Albumin 5% 500
1215 handoff with checklist
1302 leak test neg. ICG perfusion ok
1345 Sugammadex 200, TOF 4/4 0.96. Ondansetron 4, dex 8 earlier
1358 extub awake, CPAP to PACU
Totals: LR 2600 / alb 500 / UOP 410
PACU RN [[___::{oneup}]] report 1408. Aldrete 9
Airway letter: [[given::given to {kin}; code {code} in registry]]
%%
OR NURSING LOG - SINGLE CASE
Room: OR 11                       Case #: [[n/a::{ord}]]
Patient ID verified by: name / DOB / band [[(values not copied)::{ptcomma} / {dobs} / {mrn}]]
Scheduled 0730   In 0728   Anes start 0728   Incision 0814   Close 1122   Out 1141
Personnel
   Surgeon 1      [[A::{last}, {first}]]
   Surgeon 2      [[none::{last} (in 0900 out 1010)]]
   Circulator     [[RN 1, relief RN 2 0945–1000::{fl} RN, relief {fl} RN 0945–1000]]
   Scrub          [[CST::{first} CST]]
   Vendor         [[present, credential checked::{whole}, {coin}, badge {badge}]]
   Observer       [[student, consented::{first} {last}, student, {school}]]
Procedure: L total knee arthroplasty
Position: supine, post on L, foot bump. Pressure points padded w gel
Bovie pad: R thigh, lot [[on sticker::{lot}]], skin intact pre/post
Tourniquet: L thigh 300 mmHg, up 0812 down 0931, cuff 34", [[unit biomed-checked::unit {code}]]
Prep: DuraPrep x2, dry 3 min
Implants
   femur    Persona CR sz 8 L     [[ref/lot on chart::lot {lot}]]
   tibia    Persona sz F          [[ref/lot on chart::lot {lot}]]
   insert   MC 10 mm              [[ref/lot on chart::lot {lot}]]
   patella  All-poly 35           [[ref/lot on chart::lot {lot}]]
   cement   Palacos R+G x2        exp ok
Meds on field: ropi/ketorolac/epi 100 mL, vanc powder 1 g, TXA 1 g topical
Counts: sponge C/C, needle C/C, instrument N/A
Specimen: none. Explants: none
Fire risk 1. Hair clipped in preop. Temp 20.3 C
Delay code: 14 (surgeon consent unsigned) 6 min
Comment: pt's [[hearing aid::hearing aid, SN {ser},]] to PACU in denture cup
Dressing Aquacel. Report to [[PACU RN::{first}, PACU]] 1144
%%
COLONOSCOPY REPORT
[[Endoscopy Center::{fac} · {st}, {home}]]
Patient: [[redacted::{ptname}]]          DOB: [[redacted::{dobs}]]
Exam date: [[redacted::{num8} 8:50 AM]]         Endoscopist: [[GI-2::{cred}]]
Referring: [[PCP::{tit}]]            Attending nurse/tech: [[RN-5, tech-1::{whole}, RN; {first} (tech)]]
Scope: CF-HQ190L [[::#{UNIQUE_ID:28{nn}{nn}}]]

Indication: Positive Cologuard; average risk; last colonoscopy never.
Consent: risks including perforation 1/1000, bleeding, missed lesion, sedation reaction.
Sedation: MAC, propofol by anesthesia[[:: ({last}, CRNA)]].
Prep: SuTab, Boston 3-3-2 = 8.
Findings:
 The perianal and digital exam normal. The scope was advanced to the cecum, identified by appendiceal orifice and ileocecal valve, photographed. Terminal ileum normal for 5 cm.
 A 14 mm sessile (Paris Is) polyp in the ascending colon. Eleview lift, hot snare, en bloc. Two MANTIS clips. Jar 1.
 Three 3–5 mm sessile polyps, transverse. Cold snare. Jar 2.
 A 22 mm pedunculated polyp, sigmoid, thick stalk. Detachable loop, hot snare. SPOT tattoo 3 cm distal. Jar 3.
 Diverticulosis, left. Small internal hemorrhoids on retroflexion.
Withdrawal 19 min. EBL minimal. No immediate complications.
Impression: Five polyps removed; largest advanced by size.
Plan: Await pathology. No NSAIDs 2 weeks. Resume Xarelto [[in 48 h::{on}]]. Surveillance likely 3 years. Call [[the center::{ph}]] for bleeding, fever, pain.
Driver: [[confirmed::{kin}, confirmed]]. Letter to [[referring::{last}]] sent.
[[signed electronically by endoscopist::{whole}, MD, {stamp}]]
%%
CARDIAC CATHETERIZATION LABORATORY
PROCEDURE LOG / PRELIMINARY

Lab 2                        [[ID suppressed::{meup}   {mrn}   DOB {dobs}]]
Operator [[IC-1::{last}]]   Fellow [[F-2::{last}]]   Monitor [[RCIS::{fl}]]   Scrub [[RCIS::{fl}]]   Circ RN [[RN::{first}]]
Ht 170 Wt 83 Cr 1.1 eGFR 62. Allergy: contrast (hives) — prednisone 50 x3, Benadryl
13:02:11  Patient in lab, ID x2
13:09:40  Timeout
13:12:05  Versed 1 mg, Fent 50 mcg
13:14:33  R radial access US-guided, 6 Fr Glidesheath
13:15:10  Verapamil 2.5, heparin 5000
13:19:54  AO 132/71 (94)
13:22:18  JL3.5 LCA cine x5
13:28:47  JR4 RCA cine x2
13:31:02  LV 134/4, EDP 14. No gradient
13:36:20  XB3.5 guide. ACT 212, heparin 3000
13:38:55  Pressure wire to mid LAD, Pd/Pa 0.91
13:40:30  iFR 0.84 → treat
13:44:12  NC 2.5 x 15 @ 12 atm
13:48:39  Onyx Frontier 3.0 x 22 @ 14 atm [[::lot {lot}]]
13:52:01  IVUS: MSA 7.4 mm², no edge dissection
13:57:45  iFR 0.95
14:01:00  TR band 13 mL. Family updated [[::({kin} by phone, {ph})]]
14:06:30  Transfer to recovery, {bedx}
Contrast 110 mL Visipaque  Fluoro 11.8 min  AK 812 mGy
Ticagrelor 180 given. Same-day discharge if no issues by 2000. [[Ride: spouse::Ride: {first}. Hotel on {hwy}, lives in {town}]].
Final report to follow by [[operator::{dr} {DATE:<3/9|8/18|11/30>}]].
%%
OPERATIVE NOTE - CESAREAN, URGENT
[[patient data not pasted::{ptlf}, G2P1, {mrn}]]
Surgeon [[OB on call::{wnl}, MD]]. Assist [[FM-OB fellow::{last}, FM-OB]]. Anes: epidural dosed [[::by {first} (CRNA)]]. Neo team: [[present::{last} NNP + {first} RT]]
Preop dx: 40w1d, category II tracing remote from delivery, arrest of dilation at 6 cm
Findings: clear fluid, OP, nuchal x1, F infant [[::"{firstlow}"]] 3410 g Apgars 7/9, cord pH 7.21/-5. Normal tubes and ovaries. Thin lower segment.
QBL 780. IVF 1500. UO 200 clear.
Pfannenstiel. Bladder flap yes. Low transverse hyst, extended bluntly. Delivered 0312 with vertex elevated by hand from below [[by RN::by {first}, RN]]. Ancef 2 + azithro 500 pre-incision. Pit 30/500. Uterus boggy → methergine 0.2 IM, TXA 1 g, good tone at 9 min. Hyst closed 2 layers 0 Monocryl. L angle figure of 8. Gutters cleared. Fascia 0 PDS loop. Subq 2-0 plain (3 cm). Skin 4-0 Stratafix. Mepilex border.
Counts right. Baby skin to skin at 22 min with [[support person::{kin}]].
Placenta: sent, [[path::path {spec}]]. Cord gases x2. Cord blood bank kit [[handed to courier::handed to {coin} courier, kit {code}]].
Future: TOLAC candidate.
[[dictated by surgeon 0420::{initials} {num8} 0420]]
%%
PACU NURSING NOTE

Arrived 1016 from OR 4 w/ [[CRNA::CRNA {first}]] and [[surgical PA::PA {last}]]. [[Pt::{ptname}]] s/p R VATS wedge RUL. ID band checked[[:: {mrn}]].
1016  Aldrete 7. O2 6 L FM, 97%. R CT to -20, tidaling, no leak, 40 mL serosang. Pain 8. A-line good waveform.
1022  Hydromorphone 0.4 IV. CXR called.
1035  Pain 6. Hydromorphone 0.4. Shiver → Bair + meperidine 12.5.
1048  CXR done. [[Surgeon::{last}]] at bedside, lung up, ok to WS at 1400.
1110  Pain 4. BP 98/50. 250 LR. [[Anesthesia::{wn} (anesth)]] aware.
1125  BP 112/58. Sips. Wants glasses; glasses + phone to pt from bag [[::#{UNIQUE_ID:{nn}{nn}}]].
1140  [[Family x1 in::{kin} in]]. Bladder scan 180.
1200  Aldrete 9. Discharge criteria met. Bed assigned {room}, not clean. HOLD
1250  Still holding. Frozen: granuloma per [[path::{dr}]], family told by surgeon.
1335  Bed ready. SBAR to [[floor RN::{first}]]. Belongings w/ pt. CT on WS, tidaling.
1347  Left PACU by bed, monitor, [[RN + transport::{fl} RN + {first} transport]].
PACU phase I total 211 min (boarding 95). Delay code B2.
"""
