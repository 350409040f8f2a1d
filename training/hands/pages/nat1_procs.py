"""Residents, APPs, proceduralists and device nurses: bedside procedure notes, sedation records, endoscopy, bronchoscopy, pacemaker implants, IR, TEE, LP, lines, dialysis catheters, infusion and vaccine clinics inside the hospital."""

TWINS = r"""
PROCEDURE NOTE: CENTRAL VENOUS CATHETER
[[Patient: (band checked)::Patient: {ptname}   MRN: {mrn}]]
Date/Time: [[(auto)::{num8} 0238]]
Operator: [[PGY-2::{whole}, MD]]    Supervisor: [[fellow, at bedside::{last}, present for entire procedure]]    RN: [[bedside::{first}]]
Indication: vasopressors, poor access
Consent: emergent; [[daughter informed after::daughter {kin} informed by phone after]]
Time-out: Y     Allergy: none to lidocaine/CHG
Site: R IJ. US: vein compressible, 1.6 cm, no clot; image saved
Technique: full barrier, CHG x30 s, 1% lido 4 mL. 18G thin wall under real-time US, wire easily, wire seen in vein in 2 planes BEFORE dilating. 7 Fr 16 cm triple lumen, all ports aspirate/flush. Wire removed and SHOWN to nurse. Sutured at 15. Biopatch, Tegaderm.
Attempts 1. EBL \<5.
Complication: none. US lung sliding present bilat.
CXR: tip cavoatrial junction, no PTX (me + [[radiology::{last}]]).
Kit lot [[in chart::{lot}]].  Okay to use 0301.
[[Signature::{initials}, PGY2]]
%%
LUMBAR PUNCTURE
Indication: r/o SAH, CT neg at 9 h
Pt [[ed 14::{ptlf} ed 14]], no AC, plt 231
Risks (HA 10–30%, bleed, infxn, nerve) → written consent [[signed::signed by {ptname} {num8}]]
L lat decub, L3-4, 20G Quincke 3.5", 2nd pass. OP 17 cm. 4 tubes clear. CP 14. Stylet in.
To lab 1922 hand carried by [[tech::{first}]] [[::(spec {spec})]]
T1 RBC 212 WBC 2. T4 RBC 3. Prot 38, gluc 66. No xantho [[per lab::per {initials}]]
Tol well. Flat x30. Caffeine ok. Blood patch card given, [[anesth callback::anesth callback {ph}]].
Performed by [[PA, supervised::{last} PA-C sup {dr}]]
%%
FLEXIBLE BRONCHOSCOPY REPORT

PATIENT [[LABEL::{ptcomma}]]   AGE 63   SEX M   [[LOC::LOC {ward}]]   DATE [[__::{full}]]
BRONCHOSCOPIST [[PULM::{whole}, MD]]   FELLOW [[PULM F1::{last}]]   RT [[RT::{first}]]   RN [[RN::{first}]]   CYTOTECH (ROSE) [[ON SITE::{fl}]]
INDICATION: 3.1 cm LUL mass, FDG avid, station 4L/7 nodes.
ANESTHESIA: general via LMA #5 [[::({dr})]].
SCOPE: BF-UC190F EBUS [[::{ser}]], then BF-1TH190.
AIRWAY: cords mobile. Trachea, carina sharp. R tree normal to subsegment. LUL apicoposterior: extrinsic narrowing 50%, mucosa nodular.
EBUS-TBNA: 4L 14 mm 22G x4 (ROSE: malignant, favors adeno). 7 11 mm x4 (lymphs). 4R not seen >5. 11L 6 mm x3 (lymphs).
ENDOBRONCHIAL bx LUL x5, brush x2, wash.
Bleeding 10 mL, iced saline, TXA 500 topical.
SPECIMENS to path [[x4::x4, {spec} – {spec}]]: NGS + PD-L1 reflex.
COMPLICATIONS none. CXR no PTX.
DISCUSSION: [[patient and partner::{ptf} and {kin}]], prelim given after recovery. Tumor board [[Thursday::{day}]]. Call [[nurse navigator::{first}, navigator, {ph}]].
IMPRESSION: at least N2 (4L) adenocarcinoma, prelim.
[[signed::{initials} / {last}  {stamp}]]
%%
EP LAB - DEVICE IMPLANT REPORT
Patient [[—::{ptname}]]  DOB [[—::{dob}]]  MRN [[—::{mrn}]]
Date [[—::{num8}]]  Operator [[EP-1::{tit}]]  Assist [[EP fellow::{last}]]  Rep [[industry, gowned::{whole} ({coin})]]
Ind: Mobitz II w/ syncope; EF 55. Device: dual PPM
Sedation by anesthesia. L axillary US x2, 8 cm incision infraclav, prepectoral pocket. Ancef 2 pre, vanc irrigation. Antibiotic envelope Y.
RV: Medtronic 5076-58 [[SN on card::SN {ser}]] mid septum. R 11.2 mV, thr 0.6 @ 0.4, imp 720, no dia stim 10 V
RA: 5076-52 [[SN on card::SN {ser}]] RAA. P 2.9, thr 0.8, imp 540
Gen: Azure XT DR W1DR01 [[SN on card::SN {ser}]]. DDDR 60–130, MVP on, MRI conditional
Fluoro 4.1, 38 mGy. EBL 15
Close 2-0, 3-0 Vicryl, 4-0 Monocryl, Dermabond, pressure drsg
CXR no PTX. Wound check [[10–14 d::{wday} {clinic}]]. Remote monitor paired in room by [[device RN::{first}]], [[carrier shipment::ship to {house}, {home} {zip}]].
Arm: no above shoulder x4wk. Drive 1 wk. ID card temp given. Return explant form n/a
[[::cc {dr}]] [[e-sig::{whole}, DO {num8}]]
%%
MODERATE SEDATION RECORD (peds ED, ketamine)
[[Child, 5, 19 kg::{ptlf}, 5, 19 kg, {mrn}]]  Procedure: reduction L BBFA fx   Ortho [[R2::{last} R2]]
Sedation MD [[PEM::{dr}]]  RN [[RN::{first}]]  RT [[RT::{first}]]  Child life [[CLS::{wn}]]
NPO solids 4h, liq 3h. ASA 1, MP 1. URI no. Family hx anesth no. Consent [[mom::{kin} (mom)]]
1803 base 102 22 104/60 100% EtCO2 38
1806 ondansetron 2 mg. glyco no
1808 ketamine 1.5/kg = 28 mg slow over 60s. Nystagmus 1809
1810 reduction x2, fluoro mini C, good. LAC split
1814 add'l 10 mg for mold
1816 sat 93 jaw thrust 20 s, NC 2L, back 99
1825 eyes open "two moons"
1840 PRSS 2. Cries for [[stuffed dog::{first} (stuffed dog)]], given
1905 PO popsicle. Aldrete 10.
1920 IV out. dc criteria met.
AE: brief desat, jaw thrust. No laryngospasm, no emesis
F/u ortho [[5-7d::{DATE:<Mon|Tue> the <8th|15th|23rd>} {clinic}]]. Cast care sheet, {lang}.
RN [[sig::{fl}]]
%%
INTERVENTIONAL RADIOLOGY: TIPS
Req: [[hepatology::{last}, hepatology]]. [[56M::{ptname}, 56M, {mrn}]], refractory hydrothorax, MELD 14, EF 60, no HE. Consent w/ [[patient + spouse::pt + {kin}]]
Op [[IR attending/fellow::{last} / {last}]] GA [[::({dr})]]
R IJ, 10 Fr. RHV, wedge CO2. RA 7, HVPG 21. Colapinto, 2 passes, RPV. Viatorr CX 8–10 x 7 + 2 [[lot on log::lot {lot}]] dilated to 8. Post PSG 8. L gastric coil 2x. Thora R 2.1 L.
Contrast 95 CO2 120. Fluoro 31. AK 1,990 → \<2 Gy
Comp: none. capsular puncture none
Post: ICU overnight? no, step-down. NH3 no. lactulose BID + rifax; US 7 d [[::({num8})]]; HE teach w/ [[spouse::{kin}]].
Report line: "Technically successful TIPS."  Transcribed [[::{initials}]]
%%
TEE / CARDIOVERSION
Pre: AF 5 wk, apix missed doses x2 [[last week::{DATE:<3/14|9/8>} + day after]]
[[pt sticker::{meup} / {dobs}]]  NPO 10h, dentures out [[to bag w/ RN::{first} has them]]
Anes MAC prop 80+30 [[::{last} CRNA]]
TEE: LAA bilobed, no thrombus, vel 28 cm/s. Spont contrast +1. EF 50. MR mild-mod. PFO neg. Atheroma 3 mm.
DCCV 200 J biphasic A-P sync x1 → SR 62. 2nd n/a.
PR 190 QTc 450. Neuro same. Skin ok.
Rec: apix no misses x4wk min; amio 200; sleep study [[::at {fac}]]; ablation talk [[with EP::w/ {dr} {mon}]].
D/c w/ [[driver::{kin}, driver]] 1410. [[RN::{fl}]]  [[MD::{whole}, MD]]
%%
DIFFICULT IV / MIDLINE TEAM LOG — evening
1515 [[5W::5W {last}]] - US 20g L FA 1 stick
1540 [[ED 8::ED 8 {wn}]] - sickle, R UA 20g 1.88", 2 sticks, "be nice to her," she knows her veins
1622 [[PICC consult::PICC consult, {comma}, {mrn}]] 6 wk ceftriaxone, IVDU hx, ID + [[attending::{dr}]] ok'd w/ contract. 4 Fr SL basilic R, 43 cm, 0 out, ECG tip conf, lot [[sticker::{lot}]]. CXR not needed
1735 [[peds::peds {first} {last}]] - 24g foot, Buzzy, LMX. mom held
1810 declutter: TPA [[onc 4::onc 4 {last}]] blue port, dwell 90, brisk
1900 [[3S::3S {last}]] midline 8 cm L ceph; CKD4 so no PICC per [[neph::{last}]]
2020 [[OB triage::OB triage {first}]] 18g
2105 [[5W again::5W {last} again]] pulled by pt
2200 tally 8, 1.25 sticks avg. Carts: probe covers low, tell [[materials::{first} in materials {xt}]]
[[VAT RN::{fl}]] → [[nights::none, leave list for {first}]]
"""
