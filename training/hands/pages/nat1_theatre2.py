"""Operative reports of many trades, each in its surgeon's own manner: ENT, spine, eye, plastics, neurosurgery, thoracic, transplant, pediatric, oral, urology, gyn oncology, with header forms that differ."""

TWINS = r"""
[[Header removed by medical records::{hosp} / Surgical Services / {house}, {home} {zip}]]
REPORT OF OPERATION
Patient: [[. . . . .::{ptname}]]  Unit no.: [[. . . . .::{mrn}]]  Birth: [[. . . . .::{dob}]]  Sex: F
Operation date: [[. . . . .::{num8}]]
Surgeon: [[Otologist::{tit}]]      First assistant: [[Fellow::{last}]]      Anesthetist: [[. . . . .::{fl}]]

Pre-op diagnosis: Cholesteatoma, left, recurrent.
Post-op diagnosis: Same, with dehiscent facial nerve at the second genu and lateral canal fistula, 2 mm.
Operation: Left canal wall down tympanomastoidectomy with ossiculoplasty (Kurz TORP 4.25) and facial nerve monitoring (NIM 3.0).

Findings and procedure. [[The first operation was done elsewhere::The first operation was done by {dr} at {hosp} in {mon}]]; a high facial ridge had been left and an attic remnant. Under general anesthesia without relaxation the ear was injected with 1% lidocaine 1:100,000. A postauricular incision through the old scar. Temporalis fascia was taken. The cavity was filled with keratin. With the 4 and then 2 mm diamond burrs the ridge was lowered to the level of the nerve, which stimulated at 0.3 mA. Matrix over the fistula was lifted last, under water, and covered at once with fascia and bone pate. The stapes superstructure was absent, the footplate mobile. The TORP was placed with a cartilage shoe. Meatoplasty, Gelfoam, Merocel wick in bacitracin. No CSF leak. Nerve stimulated at 0.3 mA at the end. House-Brackmann I in recovery. Blood loss 40 mL.

Return [[in one week::{wday}]]. Audiogram [[at 3 months::{mon} with {first} in audiology]].
[[Dictated by surgeon::{initials}/{initials} {clip}]]
%%
SPINE OP NOTE (template v9)
PT: [[blank::{ptlf} {mrn}]]   DOS: [[blank::{num8}]]   SURG: [[A::{last}]]  CO-SURG: [[B (approach)::{last} (approach)]]  NEUROMON: [[vendor::{first}, {coin}]]
DX: L4-5 grade 2 isthmic spondylolisthesis, L L5 radic, failed 9 mo nonop
PROC: L4-5 ALIF, post perc L4-5 screws, allograft DBM + BMP xs
IMPLANT: Globus Independence 15° 14 mm, Creo MIS 6.5x45 x4, rods 40 [[::lot {lot}]]
ANES GETA. Pos supine → prone Jackson. Ancef 3 (118 kg). TXA 1 g. Foley. MAP>75
ALIF: left retroperitoneal by [[vascular::{last}]]; iliolumbar vein ligated; L5 segmental; disc out, slip reduced to G1 on distraction, trial 14, cage, 3 screws. Pulse ox L toe ok. EBL 120
POST: AP/lat fluoro, Jamshidi x4, EMG >12 mA all, K-wire, tap, screw, rod, reduce remaining, set screws torqued. EBL 50
SSEP/MEP stable. Counts ok x2. Skin Dermabond. No drain.
Extub, moving all, DF L 4/5 (preop 3).
Fam: [[spouse called::{kin} called {ph}]]. Brace none. Xray POD1. DC POD 2. FU [[6 wks::{DATE:<6/12|10/30|2/6>} {clinic}]]. No NSAID 3mo. Bone stim [[::order {ord}]].
[[PA-C for surgeon::{whole}, PA-C for {last}]]
%%
OPHTHALMIC OPERATIVE RECORD
Eye: OD   [[Name/label::{ptcomma}  {dobs}]]   Date [[--::{num8}]]   Surgeon [[--::{last}]]   Scrub [[--::{first}]]   Circ [[--::{first}]]
Dx: H25.811 combined cataract, PXF, small pupil; POAG moderate
Proc: CE/IOL w/ Malyugin 6.25, CTR, Hydrus
Anes: MAC, intracameral lido. BP 152/80
IOL: DCB00 +21.5 [[sticker::SN {ser}]], target -0.25. Biometry IOLMaster 700: AL 23.41 K 44.1/44.9
Steps: 2.4 temporal clear; paracentesis; Shugarcaine; Trypan blue; Viscoat/Healon5; ring; CCC 5.2; hydrodissection gentle; CTR 11; divide + chop, CDE 14.2; I/A; IOL in bag; ring out; Hydrus nasal over 3 clock hours good; Miochol; Moxi 0.1; hydrated, Seidel neg
Complication: none; zonules loose 3 o'clock, no vitreous
Shield, drops PMN TID. POD1 [[clinic::{DATE:<Wed|Fri> <4/9|7/25|10/3>} {clinic}]], VA 20/40 IOP 17
Driver [[daughter::{kin}]]. Other eye [[in 3 wks::{num8}]]. [[Comanage OD::Comanage {cred}, OD]]
%%
PLASTIC & RECONSTRUCTIVE SURGERY — OPERATIVE REPORT
[[Patient de-identified for the flap atlas::PATIENT: {meup}   MRN {mrn}   DATE {full}]]
[[Surgeons: two::SURGEONS: {whole}, MD and {whole}, MD (breast)]]
Procedures
 1. Left skin-sparing mastectomy with sentinel node (separate dictation[[::, {dr}]])
 2. Immediate left DIEP flap, two perforators, anastomosis to internal mammary vessels
 3. SPY angiography x2
Ischemia 61 min. Coupler 2.5 mm vein, 9-0 nylon artery. Flap 640 g, mastectomy 512 g
[[The patient::{mrs}]] was marked standing. After the mastectomy the third rib cartilage was removed and the IM vessels prepared under loupes, then microscope. On the right hemiabdomen a lateral row pair of 1.8 mm perforators was dissected through the rectus with nerve sparing. The flap was perfused on SPY save zone IV, which was thrown away. Flow 31 mL/min by Transonic. Cook Doppler around the vein. The umbilicus was set at the level of the iliac crests. Progressive tension, two drains abdomen, one breast. TAP block liposomal bupivacaine. A-closure with Prolene mesh onlay 6 cm.
EBL 180. UOP 900. Temp 36.5. Time 7 h 12 min.
Flap checks q1 x24. [[Partner updated at 4 and 8 hours::{kin} updated at 4 and 8 hours, {ph}]]. Take-back plan: [[microscope in 9, page on-call::microscope in 9, page {last} {pager}]].
[[Attending surgeon::{initials}]]
%%
NEUROSURGERY BRIEF+FULL
B: [[7 yo F::{ptfull}, 7 yo F, {mrn}]]. Posterior fossa tumor + hydro. Suboccipital crani, C1 lami, GTR; EVD R Kocher. [[Peds NSGY::{dr}]]/[[chief::{last}]]. EBL 210 (18/kg? no, 9). PRBC 150. Frozen: PA vs medullo → "pilocytic" [[neuropath::({last})]].
F: Prone, Mayfield peds pins x3 40 lb; EVD first, CSF 18 cm, 5 mL sent. Midline inion–C2. Craniotomy with footed drill, torcula spared. Dura Y. Telovelar approach L. Tumor grey-pink w/ cyst off vermis, not the floor. CUSA, Aquamantys. MEP/CN VII stable; one bradycardia 54 w/ floor, stop. Gross total by navigation (Stealth) + iMRI. Dura DuraGen + Tisseel, Valsalva 20 dry. Bone plated resorb.
Extub? yes, OR. Moves 4, cries, says [["mama"::"{first}" for her sister]]. PICU. Dex wean. MRI \<48 h [[::{num8}]]. Watch mutism, VI, swallowing.
Parents [[x2::{first} and {first}]] told at 1510 in the small room; [[child life::{wn} from child life]] there.
Board [[Weds::{day}]] heme/onc [[::{last}]]
%%
LIVER TRANSPLANT — RECIPIENT OPERATION
UNOS ID [[____::{UNIQUE_ID:A{nn}{nn}K{nn}}]]  Donor [[DBD::{UNIQUE_ID:AK{nn}{nn}}, DBD, OPO {ORGANIZATION:<Lone Star|Bluegrass|Gulf> Donor Network}]]
Recipient [[____::{ptcomma} {mrn} {dobs}]]  MELD-Na 31, PSC, R lobe ok no HCC
Surgeons [[1/2/fellow::{last} / {last} / {last}]]  Anes [[::{dr}, {first} CRNA]]  Perfusion n/a
Cross clamp [[day before 2314::{num8} 2314]]  In OR 0312  Incision 0356  CIT 6 h 48  WIT 34 min
Mercedes w/ Bookwalter/Thompson. Portal HTN ++. Ascites 4.4 L. Piggyback, temp PC shunt no. Bicaval cuff of 3 veins. PV e-e 5-0 growth factor. Reperfusion 0821: K 6.1 → 4.9, MAP 48, epi 20 mcg x3, VF no. HA: CHA/GDA patch to recip branch patch 7-0; replaced R sewn to splenic stump back table. Flow PV 1.6, HA 310. Bile: Roux-en-Y HJ 40 cm, 5-0 PDS, PSC so no duct-duct
EBL 3.8. CS 1.2 PRBC 7 FFP 6 plt 2 cryo 2 alb 2L
Drain x2. ICU intub. Tac D1, MMF, steroid taper, Simulect no. US tonight. HBV core donor neg
Explant → path [[::{spec}]]; hilar LN
Family [[in waiting room at 1140::{kin} + {first} (living donor who was ruled out) 1140]]
[[Dictating: fellow::{whole}, MD {stamp}]]
"""
