"""Hospital documents as they come out of mouths and old machines: dictated reports with spoken punctuation, raw recogniser output, ALL-CAPS transcription, lower-case notes of tired people, letters between hospital doctors."""

TWINS = r"""
OPERATIVE REPORT

[[PATIENT NAME WITHHELD::{meup}]]
[[HOSPITAL NUMBER WITHHELD::{mrn}]]
[[DATE WITHHELD::{wdayup}]]

SURGEON:  [[STAFF UROLOGIST::{whoup}, M.D.]]
ASSISTANT:  NONE
ANESTHESIA:  SPINAL[[::, DR. {lastup}]]

PREOPERATIVE DIAGNOSIS:  BENIGN PROSTATIC HYPERPLASIA WITH URINARY RETENTION.
POSTOPERATIVE DIAGNOSIS:  SAME.  BLADDER CALCULI X3.
OPERATION:  CYSTOSCOPY, HOLMIUM LASER CYSTOLITHOLAPAXY, TRANSURETHRAL RESECTION OF THE PROSTATE.

INDICATIONS:  THIS 77-YEAR-OLD GENTLEMAN HAS CARRIED A FOLEY SINCE [[A HERNIA REPAIR::A HERNIA REPAIR BY DR. {lastup} ON {clip}]] AND HAS FAILED TWO VOIDING TRIALS ON FLOMAX.  PSA 3.1.  URODYNAMICS WITH A PRESSURE OF 78 AND FLOW OF 4.  HE WAS SEEN BY [[CARDIOLOGY::DR. {lastup} OF {facup}]] AND CLEARED.  PLAVIX STOPPED [[SEVEN DAYS AGO::ON {clip}]].

PROCEDURE:  AFTER ADEQUATE SPINAL, THE PATIENT WAS PLACED IN LITHOTOMY AND PREPPED.  A 26 FRENCH CONTINUOUS FLOW SHEATH WAS PASSED WITH THE OBTURATOR.  THE BLADDER SHOWED GRADE 3 TRABECULATION, A WIDE MOUTH DIVERTICULUM ON THE LEFT AND THREE STONES TO 2 CM.  A 550 MICRON FIBER AT 1.0 J AND 20 HZ WAS USED TO DUST THE STONES AND THE FRAGMENTS WERE ELLIK'D OUT.  THE MEDIAN LOBE WAS RESECTED FIRST, THEN THE LATERAL LOBES FROM 11 TO 7 AND FROM 1 TO 5, STAYING PROXIMAL TO THE VERU.  BIPOLAR, SALINE.  RESECTION TIME 54 MINUTES.  CHIPS 31 G.  HEMOSTASIS GOOD WITH THE ROLLER.  22 FRENCH THREE-WAY, 45 CC IN THE BALLOON, CBI, LIGHT PINK.  EBL 150.

TO PACU STABLE.  [[WIFE INFORMED.::WIFE {oneup} INFORMED IN THE LOUNGE.]]  FOLEY OUT [[POD 2::{clip} IN THE OFFICE, {ph}]].

[[STAFF UROLOGIST::{whoup}, M.D.]]
[[INITIALS OF TRANSCRIPTIONIST OMITTED::{initials}:{initials}]]
[[D/T OMITTED::D {clip}  T {clip}]]
%%
okay this is a discharge summary on um [[bed twelve::{whole}]] medical record [[is on the sheet::{saymrn}]] uh admitted [[five days ago::{sayday}]] discharged today [[::which is {sayday}]] attending [[myself::doctor {last}]] primary is [[none::doctor {last} over at {faclow}]]
diagnosis acute diverticulitis with a contained perforation hinchey one b next diagnosis hypertension next line obesity next line anxiety
brief history this is a fifty four year old [[bus mechanic::mechanic for {orglow}]] with two prior bouts uh the last in [[twenty twenty two::{mon} treated at {hosplow}]] who came in with three days left lower quadrant pain fever one oh one four white count seventeen five c t showed sigmoid wall thickening and a three point two centimeter abscess with a dot of gas
course paragraph he got zosyn n p o fluids surgery saw him that's [[the acute care surgeon::doctor {last}]] i r felt it was too small to drain [[::per doctor {last}]] by day three white count nine pain two tolerating clears then low residue uh he had a panic episode on the night of day two hydroxyzine helped [[his sister::his sister {kin}]] stayed he was switched to augmentin no fever forty eight hours
discharge meds augmentin eight seventy five b i d ten days hydroxyzine twenty five p r n lisinopril ten continue sertraline fifty continue
follow up surgery clinic two weeks [[::that's {sayday} at nine]] colonoscopy in six to eight weeks [[with g i::with doctor {last} {sayph}]] low residue then high fiber he knows to come back for fever worse pain vomiting
condition good disposition home with [[family::his sister at {sayst}]] code full
that's it copy to [[surgery and primary::doctor {last} and doctor {last}]] thanks [[::this is {whole} d o]] end
%%
[[Dear Colleague,::Dear {first},]]

I had the pleasure of looking after [[your patient::{ptname} ({dob})]] during [[the recent hospitalization::the hospitalization of {range}]]. Briefly, this is the 61-year-old [[potter::potter from {town}]] whom you sent for weight loss and night sweats. As you suspected, it was not depression.

The CT showed bulky retroperitoneal nodes. An excisional node from the left groin, taken by [[our surgeon::{dr}]] [[on the third day::on {on}]], gave follicular lymphoma, grade 1–2, Ki-67 20%. Marrow involved, 30%. LDH 210, beta-2 microglobulin 3.8, hepatitis B core negative. FLIPI is 3. PET is booked [[as an outpatient::for {full} at {fac}]]. By GELF criteria [[she::she, or rather he: forgive my dictation,]] qualifies for treatment, and [[the lymphoma group::{last} and I]] lean to bendamustine-obinutuzumab.

What went less well: a DVT in the right leg on day four in spite of heparin; apixaban was begun. The left ear is plugged with wax, which nobody had time for; might you?

[[The family::His wife {kin}]] asked about her own surveillance mammogram, which was cancelled in all this[[::. Her number is {ph}]].

An appointment has been made [[with us::with me on {wday} at 11]]. In the meantime allopurinol 300 mg, apixaban 5 mg twice a day, and no St. John's wort please.

With kind regards and thanks for a good call,

[[Hematology service::{whole}
Hematology, {hosp}]]
[[::P.S. Say hello to {first}. We still owe you both a dinner since the {ORGANIZATION:<Founders|Harvest|Blue Heron> Gala}.]]
%%
progress note surgery pod#3 (typed on phone)
[[pt::{ptlf}]] rm {room} s/p ex lap sbr for obstruction
overnite: ng 400 bilious, no flatus, pain ok w pca. spiked 38.2 x1
this am 37.6 88 128/70 95 ra. uop 40/hr
lungs base crackles. abd mild dist, inc cdi, drain 30 ss. calves soft
wbc 11.2 (14) hgb 9.8 cr .8 k 3.4 mg 1.6 phos 2.0
path: crohns, no ca [[(prelim)::(prelim {spec} per {last})]]
a/p 34f doing ok
-npo ngt lws, clamp when output \<200/shift
-replete lytes
-is, oob tid. [[pt/ot::pt ({first}) ]]
-pca → can change to sched iv tylenol + prn
-lovenox
-tpn if no bowel fn by pod5, picc consent [[from mom::from mom {kin}]]
-gi [[::({dr})]] re biologic restart 4 wk, pt sees [[ibd clinic::{clinic} {mon}]]
-foley out (she asked twice)
[[pgy1::{initials} pgy1]] seen w [[chief::{last}]] 0610, dw [[attg::{dr}]]
%%
echo reading voice file transcript 4 of 9 low confidence
next study [[no name given::last name {last} spelled {spell} first name {first}]] [[::d o b {saydob}]] [[::record {saymrn}]] referring [[pre op clinic::doctor {last}]] indication pre op hip
technically difficult due to body habitus definity used
left ventricle normal size mild concentric hypertrophy ef fifty five to sixty biplane fifty eight no regional wall motion abnormality grade one diastolic
right ventricle normal tapse two point two
left atrium mildly enlarged volume index thirty seven
aortic valve mildly calcified trileaflet peak two point one mean nine no regurg
mitral annular calcification mild mild m r
tricuspid trace r v s p thirty one
no effusion aorta three point eight at sinuses compare [[twenty nineteen three point seven::{sayday} three point seven at {hosplow}]]
conclusion one normal function two mild l v h three mild aortic root dilation recommend follow up in a year no contraindication to surgery
sign and send copy to [[anesthesia::doctor {last} in anesthesia and to {first} at the ortho desk fax {sayph}]]
next study
%%
H&P UPDATE / INTERVAL NOTE (SAME DAY SURGERY)
[[PATIENT LABEL::{meup}    {mrn}]]
[ X ] H&P DATED [[WITHIN 30 DAYS::{num8} BY {whole}, NP]] REVIEWED, PATIENT EXAMINED, NO CHANGE   [   ] CHANGES: ______
LAST FOOD 2000. LAST FLUID 0530 WATER. GLP-1: HELD 1 WK. BLOOD THINNER: NONE. METAL: NONE. LOOSE TEETH: 1, UPPER L
HERNIA, R INGUINAL. MARKED [[BY SURGEON::{initials}]]. CONSENT SIGNED, WITNESS [[RN::{fl}]]
HCG N/A. BG 104. VS 132/80 70 16 98% 36.5
DRIVER/ADULT 24 H: [[YES, SPOUSE::{oneup} (SPOUSE) {ph}]]. PHARMACY: [[BEDSIDE DELIVERY::{facup}]]
CPAP BROUGHT. HEARING AIDS TO [[SPOUSE::{oneup}]]. RING TAPED.
ANES: ASA 2, MP 2, GA/LMA + TAP. [[DISCUSSED, ANESTHESIOLOGIST::DISCUSSED, {lastup} MD]] 0702
SURGEON: RISK OF MESH, NUMBNESS, RECURRENCE, TESTICLE DISCUSSED AGAIN. [[SIGNED::{lastup} {clip} 0711]]
TO OR 0726 WITH [[CIRCULATOR::{oneup} RN]]
%%
nursing home on-call & ED callback notes, typed from sticky notes in order

1. 1840 [[SNF RN::{first} from {snf} {ph}]] - [[resident::{last}, {first}]] INR 6.2 no bleed. Hold, vit K 2.5 po, recheck [[am::{wkd} the {DATE:<9th|21st>}]]
2. 1905 lab - BCx GPC pairs [[ED pt from yesterday::ED pt {comma} {num8}]], s/p DC for "flu" → [[called, went to VM x2, police welfare check::called {ph} VM x2, {agency} check at {house}]], found ok, coming back w/ [[roommate::{first}]]
3. 2011 rads - missed scaphoid on over-read, [[16 yo::{ptlf}, 16]], [[parent told::mom {kin} told]], spica splint here [[tonight::tonight or {clinic} {DATE:Mon the <3rd|12th|19th>}]]
4. 2100 [[pharmacy::{pharm}, {first}]] - Bactrim on warfarin pt, swapped to Keflex
5. 2222 [[parent::{kin}]] re stitches, kid swam in [[a pond::{LOCATION:<Miller's|Turtle|Old Mill> Pond}]]. come in if red
6. 2305 micro: chlamydia + [[chart 3::{mrn}]], pt wants text only {clockx}, partner tx [[EPT::EPT to {pharm}]]
7. 0110 [[SNF again::{first} again]] - fell, INR pt. → send. [[EMS::{crew}]]
8. 0340 [[that resident::{last}]] CT: SDH 9 mm. Kcentra. [[NSGY::{dr}]] accepts. daughter [[reached::{kin} reached {ph}]]
left for days: culture book p 14, 3 VMs [[::— {initials}]]
"""
