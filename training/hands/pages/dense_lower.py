"""Hands of those who dictate, thumb-type or shout in capitals dense clinical text: lower case templates, recogniser output and CAPS sheets, each with nobody and with somebody."""

CALM = r"""
ASR RAW: radiology macro dictation test, read the word list aloud

bosniak two f spell it fleischner leading to lung rads three couinaud segment four b hounsfield forty one monteggia galeazzi smith's not smiths colles barton chauffeur hutchinson bennett rolando boxer's stener bankart hill sachs perthes no the other perthes segond hoffa pellegrini stieda osgood schlatter sinding larsen johansson blumensaat insall salvati pittman maisonneuve tillaux chaput wagstaffe jones pseudojones lisfranc fleck chopart kohler freiberg sever mueller weiss jefferson hangman's levine edwards chance schmorl scheuermann baastrup bertolotti modic one pfirrmann three tarlov dandy walker blake pouch virchow robin meckel's cave dorello rosenmuller thornwaldt stafne eagle riedel phrygian mirizzi bouveret rigler balthazar c hinchey todani santorini wirsung oddi luschka rokitansky aschoff caroli budd chiari cruveilhier zuckerkandl gerota morison douglas retzius cowper skene bartholin gartner nuck spigel littre richter amyand petersen next macro
%%
pocket list of night float triggers, no caps, phone typed

k over six: ecg, calgluc 2g, 10/25 (insulin dextrose), albuterol 10-20, lokelma 10 tid, lasix if pees
na drop: desmopressin clamp, d5w 6/kg, adrogue, 8 in 24
trop bump: type 1 vs 2, heart score not for inpts
brady: atropine 1, dopa, zoll, dont forget k + beta blocker + renal = brash
afib rvr: metop 5 5 5, dilt .25, amio, mg 2, cardiovert if sick, not wpw
sob: furosemide double, bipap, cxr, wells, nitro
agit: delirium first, seroquel 12.5, zyprexa 2.5 im not w ativan, haldol 1 qtc, restraints order q24 posey
fever d3: wind water wound walk wonder; line; cdiff if 3 loose no miralax
hypotn: recheck manual, look, ns vs lr, passive leg, levo thru 18g ok
ugib: ppi 80, octreotide if cirr, rocephin, gbs 7, blakemore is in the icu cabinet
etoh: ciwa, librium taper 50 50 25 25, phenobarb 10/kg ibw, thiamine 500
sz: ativan 4, keppra 60, fos 20, eeg, glucose
pruritus: not benadryl in old, sarna
constip: senna is a joke, suppos, relistor, brown bomb, smog, "black and white"
sleep: melatonin, trazodone 25, earplugs, no ambien 10
death: time, pupils, heart 1 min, organ call, family, note, form blue
%%
IV COMPATIBILITY, WALL, ALL CAPS

AMIO: D5 GLASS/EXCEL; NOT BICARB ZOSYN HEPARIN LASIX
ANGIOMAX: NOT VANC AMIO RETEPLASE DOBUTREX
BREVIBLOC: NOT LASIX, BICARB
CARDENE: NOT LR LASIX HEP ZOSYN
CLEVIPREX: OWN LINE, ITS FAT; 12 H VIAL
DIPRIVAN: OWN, 12 H
FENTANYL+VERSED+LEVO+VASO: FRIENDS
INSULIN R: OK HEP K; NOT LEVO?, CHECK TRISSEL
KETALAR: NOT VALIUM BARB
LASIX: HATES EVERYONE
MERREM: OK NS
NEO: OK
NIPRIDE: COVER, D5
PHENYTOIN: NS, .22, ALONE; CEREBYX NICER
PROTONIX: NOT VERSED, ZINC;
ROCEPHIN: NO CALCIUM, NEVER LR
TPN: ASK
VALIUM: ALONE
ZOSYN: NEW ONE LR OK (EDTA); NOT VANC Y? CONC DEPENDENT; NOT ACYCLO, AMPHO, DOBUT
ANDREW? NO ANCEF: OK MOST
%%
STUDENT NOTES TYPED LIVE, hand lecture

fromment = add pollicis. jeanne = mp hyperext. wartenberg = pinky out (edm). masse = flat arch. duchenne = claw. bouvier = does pip go. andre thomas wrist flex. egawa middle side to side. pitres testut cant. sunderland 1-5, seddon 3, mackinnon 6
pollock = fdp 4,5
bunnell littler intrinsics tight. haines zancolli orl. elson = central slip modified by schreuders
finkelstein vs eichhoff vs what, they got it backwards
watson shift = sl. reagan/kleinman = lt. mayfield 1-4. geissler. terry thomas sign (gap tooth actor, 3mm). lichtman I-IV. herbert b2. gilula arcs. taleisnik. palmer 1b. sauve kapandji. darrach. bowers. essex lop. eaton (glickel) III → ligament recon burton/pellegrini, weilby, thompson apl
trigger quinnell/ green. a1
zones verdan. kessler, bunnell, strickland 6 str, tsuge, tajima, silfverskiold epi, lim tsai. duran, kleinert, place hold, saint john protocol, manchester short splint
dupuytren tubiana, garrod pads, ledderhose, peyronie, hueston tabletop, mccash open, xiaflex mirror
kanavel 4. jersey leddy I–III. mallet doyle, stack splint, ishiguro. seymour. kaplan, stener, gamekeeper campbell. bennet rolando. boxers jahss.
sudeck budapest. allen. raynaud. buerger. hypothenar hammer.
flaps: kutler atasoy moberg littler foucher quaba cross, chinese (radial), mccraw groin
"""

TWINS = r"""
dictating [[a template for the knee, fill in later::on {wholow}, medical record {saycode}, date of surgery {sayday}]] period new paragraph

preop diagnosis tricompartmental oa kellgren lawrence four outerbridge four postop same procedure left total knee persona medial congruent mako no navio no cori yes surgeon [[attending::{lastlow}]] first assist [[p a::{onelow} p a c]] anesthesia spinal with adductor canal and ipack by [[the block team::doctor {lastlow}]]
incision midline arthrotomy insall von langenbeck variant hoffa fat partially excised whiteside line drawn epicondyles gerdy seen pes preserved pickering no berger angle three degrees external distal cut five degrees valgus steinmann pins two esmarch off after cement palacos with genta simplex was not available [[period::period told {onelow} from {coinlow} to restock period]]
lateral release no patella nine over thirty five clunk no ober negative balanced sixteen and sixteen with verasense trial zero to one thirty two drawer zero
closure stratafix quill two oh monocryl dermabond prineo mepilex border aquacel no cryo cuff game ready toradol duramorph
to pacu stable family [[updated::updated that is the {rel} {onelow} {sayph}]] end dictation thanks [[transcription::{onelow}]]
%%
cheat sheet for the new grads on our floor [[, no names please::, from {onelow} on {faclow} four west]]

foley vs coude vs caude lol. condom cath = texas. purewick goes north, primofit goes south. hollister wafer moldable, convatec if skin like paper.
jackson pratts get stripped, blakes don't, penroses just leak, hemovac springs, kehr/t-tube to gravity, pleurx never to wall, heimlich arrow toward outside, pigtail flush 10
shiley 6 at bedside + 4, obturator taped, passy only cuff down, bivona has water, jackson is metal and mr [[whoever::{lastlow}]] loves it
hoyer 2 people. stedy 1 person. sara if they can pull. beezy = purple. bariatric hill-rom wider than door 12
kayexalate nobody, lokelma yes. lasix slow. haldol ecg. phenergan never iv. zosyn w/ vanc watch cr. rocephin im w/ lido. dilaudid not morphine = 0.2 is not 2
mews 5 call, sepsis button, rapid 2222, code 7777, house sup [[in vocera::{onelow} {ph}]]
braden sunday wed, ciwa q4, cam bid, morse qshift, nihss with [[another rn::{onelow} or {onelow}]]
apple juice for 15/15, oj for nobody on dialysis, boost vs glucerna vs nepro, thicken nectar=mild 2 honey=mod 3
docs: medicine green team [[page role::{lastlow} {pager}]], surg [[intern phone::{lastlow} til 6 then {lastlow}]], psych [[consult order::np {onelow}]], ethics monday
chaplain good, parking bad, cafe closes 0200, vending B takes tap
%%
BED BOARD HUDDLE – [[TEMPLATE::{wdayup}]] – READ ALOUD

CENSUS 31/32. DCS 6. PENDING TELE 2 STEP 1
12A [[FALLS RISK::{lastup}]] FOLEY DAY 4, DR [[ROLE::{lastup}]] TO JUSTIFY
12B [[CONTACT::{lastup}]] MRSA NARES, BARD CVC, KLING
14 [[PRECAUTIONS::{lastup}]] BIPAP RESMED 12/6, BUBBLE MASK, MEPILEX NOSE
15 [[WANDERGUARD::{lastup}, {whoup} IS POA]] POSEY 4 SIDE NET BED, SITTER
16 [[NPO::{lastup}]] WHIPPLE D3 AMYLASE JP1 4120, DOBHOFF, CREON HOLD
17 [[HALO::{lastup}]] HALO PINS 8 LB, GARDNER OFF, PHILADELPHIA COLLAR AT BEDSIDE
18 [[ISO::{lastup}]] SHINGLES. VARICELLA IMMUNE ONLY. [[1 RN EXEMPT::{oneup} EXEMPT]]
19 [[VENT HOME::{lastup}, {oneup} BRINGS SUPPLIES]] TRILOGY, PASSY, COUGH ASSIST 40/40
21 [[DC 1100::{lastup} DC 1100 TO {facup}]] WALKER ROLLATOR, LOVENOX TEACH, AQUACEL
22 DIRTY. EVS BLEACH. 24 BLOCKED NEGATIVE PRESSURE FAN ALDES
DIALYSIS 0700 [[X2::{lastup}, {lastup}]] KCL BATH 2; PERMCATH; QUINTON R FEM
CT WAITS MRI; SAFE IMPLANT SHEET: HARRINGTON RODS OK, SWAN NO, STARR-EDWARDS OK
CHARGE [[D/N::{oneup}/{oneup}]]. MANTRA OF THE DAY: HAND HYGIENE, GRACE, CALL LIGHTS
%%
triage line protocol book, sore eye page [[(staff copy)::as used by {onelow} w/ {mefl}'s mom]]

ask: contact lens? acuvue, biofinity, sleeping in? ; welding/grinding (rust ring, burr alger); chemical (lime, lye, drano → morgan now, no talking); halo; curtain; flashes; zoster on nose tip; cataract or lasik in last 14d; avastin/eylea shot in 7d; glaucoma hx xalatan/diamox; migraine zigzag
red now → er: pain+halo+nausea, vision gone, painful red after shot, hyphema, seidel, coke bottle? no, ping pong/pickleball/bungee hit
2 hrs → [[eye on call::dr {lastlow} {ph}]]
today: styes no; dacryocystitis yes; orbital vs preseptal (chandler) er; bell's w/ open lid: lacrilube tape
home: pink + both + goop + daycare: polytrim if school says; zaditor for itch; ocusoft; cold bag peas; no visine
call back [[how: best number::{ph}, ask for {onelow}]]; chart to [[md box::{lastlow} box]]; tylenol dose per wt; document "protocol followed schmitt-thompson"
%%
ekg fast list, typed on shift [[for students::for {onelow} and {onelow}, our students from {schoollow}]]

sgarbossa a b c; smith modified .25. wellens a biphasic b deep. de winter upslope. avr up = left main. aslanger = inf + . brugada saddle/coved, put leads up (2nd ics). osborn if cold. spodick line, thats pericarditis. epsilon, lewis leads. delta wpw, dont give ccb. james vs mahaim trivia. katz wachtel = bvh kid. cornell 28 men. romhilt. sokolow. mcginn white s1q3t3. kosuge sum t inv III+V1. bazett lies >100. twiddler's. mobitz two w/ wide = pacer; wenckebach sleepers ok; [[::like {lastlow} in 9, that was 2:1, call {lastlow}]] fascic belhassen; rvot; bidirectional=dig or andersen; torsades = mg; ashman looks like vt; parkinson = tremor artifact at 5 hz, not flutter ([[it happened::{onelow} shocked it in {yr}]]); dextro vs la/ra swap; takot; hyperK sine; [[show me any::text me any {ph}]]
%%
RN TO RN PHONE REPORT FORM – ALL CAPS PER PRINTER
FROM [[UNIT::{facup}]] RN [[____::{oneup}]] TO [[UNIT::{FACILITY:{lastup} PAVILION <7|5>}]] RN [[____::{oneup} {lastup}]]
DX CHOLEDOCHO, MIRIZZI CSENDES II, SP ERCP SPHINCT (SOEHENDRA), STENT COTTON-LEUNG 10 FR; CHOLE HASSON; BLAKE
HX: GRAVES -> SYNTHROID, BARRETT C1M3, BELL'S '09, DUPUYTREN; ALL: BACTRIM (STEVENS), LATEX, BETADINE
VS 37.9 104 131/70 18 95 RA   RASS 0 CAM – BRADEN 19 MORSE 35 JH 6
LINES 20 G RAC JELCO, 18 LFA INSYTE. FOLEY OUT 0600 DTV. SCD KENDALL.
MEDS ZOSYN 1400 NEXT 2200. DILAUDID .5 1515. ZOFRAN X1. LOVENOX 40 2100. NO ULTRAM.
LABS TB 4.1→2.8 LIPASE 61 WBC 14 LACT 1.2 BC GNR 1/4 [[LAB CALLED::CALLED BY {oneup}]]
FAMILY [[AT BEDSIDE::{oneup} AND {oneup}, {rel}S, {ph}]]   CODE FULL   BELONGINGS [[BAG X1::GLASSES, {oneup}'S RING, BIBLE]]
DR [[ROLE::{lastup}]] TO SEE. CONSULT GI [[FELLOW::{lastup} {pager}]]
%%
asr raw, teaching conference, speaker one only

[[okay welcome everybody::okay welcome everybody i'm {wholow} from {orglow}]] so today babinski not the sign the man's other signs so we have chaddock we have oppenheim we have gordon and shaffer and then stransky which nobody does [[right::right {onelow} is laughing]] and the upper limb is hoffman tromner and then there's wartenberg who has like six things named after him the thumb one the fifth finger one the pinwheel the pendulum test
the case is [[a guy in his fifties works at a plant::a guy {lastlow} he's let me say mister l works at {orglow}]] came in with lhermitte flexing his neck shaving and a brown sequard picture we thought devic then we thought the foix alajouanine because the mri had flow voids and [[radiology::doctor {lastlow} in radiology]] said queckenstedt joke
steroids made it worse which is the giveaway coumadin no lumbar no you want the angiogram somebody said cobb syndrome also fair [[somebody in the back::yeah {onelow} in the back]]
embolized with onyx no nbca trufill through the artery of adamkiewicz you hold your breath
aminoff logue scale he went from four to two walking he's [[fishing again::fishing again up at {townlow}]] questions [[::shoot me an email {saymail}]]
%%
home infusion teaching, large print, lower case on purpose [[::for {mefl} & {onelow}]]

1 wash. 2 purell dries. 3 curos off, scrub the hub 15, don't wave it
4 saline pop (bd posiflush), clear the air, push-pause
5 eclipse ball: take out of fridge [[night before::{wdaylow} night]], 4-6 hours, unfold the strap, twist luer, open white clamp, it looks like a grenade
6 ball shrinks. cefazolin 2 g ~30 min; dapto push; ertapenem 30; vanco 100 no ball use curlin/cadd [[::, serial {ser}]]
7 saline, heparin (groshong = no heparin), curos on
8 bad: rash, hives, shaking after flush, arm fat, wet tegaderm, tail longer than [[the number on your card::2 cm]]
9 labs [[weekly::{wdaylow}, {onelow} the nurse comes, {onelow} if {onelow} is off]]: cbc cmp crp; cpk with dapto
10 call [[pharmacy on the label::{ph}, {pharm}]] for stuff, [[your nurse::{ph}]] for line, 911 for throat
supply day [[every 7::every {wkd}, {coinlow} driver]]; do not flush with tap
"""
