"""ALL CAPS printers, all-lowercase typists and speech engines: the same wards without a clue from the capitals."""

TWINS = r"""
DISCHARGE MEDICATION RECONCILIATION - PRINTED ON DOT MATRIX
[[PATIENT: SEE LABEL::PATIENT: {lastup}, {oneup}  DOB {dob}  MRN {mrn}]]
CONTINUE: LIPITOR 40 QHS / SYNTHROID 88 AC / LANTUS SOLOSTAR 22 HS / FLONASE / KEPPRA XR 750
CHANGE: TOPROL XL 50 TO 25 (HR 48) / LASIX 40 TO BUMEX 1 / GLUCOTROL STOP / JANUVIA 50
NEW: ELIQUIS 5 BID (NVAF, CHA2DS2-VASC 5, HAS-BLED 2) / MULTAQ NO (NYHA IV) / PACERONE 200 / SLOW-MAG
STOP: NORVASC, MOBIC, ST JOHNS WORT, BENADRYL, GINKO
PATCH: NITRO-DUR 0.2 OFF HS; EXELON ROTATE; BUTRANS Q7D
ALLERGY: CEPHALEXIN (HIVES) LISINOPRIL (ANGIOEDEMA) SHELLFISH (IT IS NOT IODINE)
TEACH BACK DONE. TRANSLATED INTO POLISH. PILLBOX AM/PM.
[[PHARMACIST ON DUTY TO CALL IN 72 H::{oneup} FROM PHARMACY TO CALL {ph} IN 72 H]]
[[FOLLOW UP PCP 7 DAYS, DEVICE CLINIC 14, INR NONE::FOLLOW UP DR {lastup} {wdayup}, {facup}, {stup}, {townup}]]
%%
ems to er radio transcription
med control this is [[a bls unit with an als intercept::medic {fleet}]] we're coming to you emergent with a sixty two year old male chief complaint chest pressure
found [[on a tractor::at {barelow} on a tractor]] diaphoretic gray levine's sign onset forty minutes
history of a cabbage in two thousand eleven diabetes a v fib arrest with a boston scientific i c d no shocks today
meds plavix metoprolol metformin ranexa he took a viagra last night so no nitro
vitals one oh six over sixty rate of fifty two sats ninety six on two liters sugar two ten
twelve lead shows inferior elevation two three and a v f with three bigger than two v four r positive reciprocal in a v l transmitted on the lifenet
three twenty four of aspirin eighteen in the left a c two hundred of saline fentanyl fifty pads on
[[wife is behind us::his wife {onelow} is behind us in a {veh}]] e t a nine minutes
[[do you want anything else::{firstlow} do you want anything else this is {firstlow}]]
copy room one cath team's ten out what's his weight
hundred and four kilos
%%
TELETYPE: BED CONTROL 0400
4E: 2 OPEN (407B ISO, 411A TELE) / 1 DIRTY / 3 DC BY NOON
5W: 0 OPEN. 1 HOLD FOR [[OR ADD-ON, FEMUR::{lastup}, FEMUR]]
6N: CAP AT 20, RN X4. [[SITTER X2::SITTERS {oneup} AND {oneup}]]
ICU: 1 CRASH BED. 3 DOWNGRADES NEED MD (SEPSIS, DKA, TCA OD)
L&D: 7 OF 9. NICU CLOSED TO OUTBORN UNDER 34W
PSYCH: 0; [[3 IN ED ON HOLDS::3 IN ED ON HOLDS: {lastup}, {lastup}, {lastup}]]
XFER REQ: [[STEMI FROM A CAH, 88 MI::STEMI FROM {facup}, {townup}]] ACCEPTED; [[HIP FROM A SNF::{lastup} FROM {snf}]] PENDING; ECMO DECLINED
FLOAT POOL: [[1 RN 2 PCT::{oneup} RN, {oneup} PCT]]. ON CALL: [[NONE WILL ANSWER::{oneup} {ph}]]
WX: ICE. PARKING DECK B CLOSED. COTS IN CONF A. PIZZA AT 0100 WAS DOMINOS
%%
idk where to put this so its here. orientation notes, week 2
- badge in b4 6:53 or kronos says late
- [[my preceptor::{firstlow}]] likes sbar on paper, folded hotdog style, black pen
- pyxis: bioID won't like me, use pw. waste w/ a witness, not [[the float::{firstlow}]], theyre agency
- ancef is refrigerated? no it's duplex bags. zosyn ext infusion 4h. vanc trough b4 4th no more, auc
- k riders 10/h periph 20 central. mag 2g 1h (not codes)
- lovenox: bubble stays in. heparin sq: aspirate no
- [[bed 9::mr {lastlow} in 9]] hates his bipap, says it's darth vader, ativan .5 helps
- [[the night hospitalist::dr {lastlow}]] calls back fast if u text "fyi"
- foley order needs indication or the [[quality nurse::quality nurse ({firstlow})]] comes
- tele leads: white right, clouds over grass, smoke over fire, chocolate
- fall risk = yellow socks + sign + the posey in drawer
- cried x1 supply room. normal says [[everybody::{firstlow} and {firstlow}]]
- class tues: ekg, wed: crrt overview, thurs: [[the mock code in the education bldg::mock code at {faclow}]]
%%
NOTICE TO STAFF - TAPED TO THE MICROWAVE
NO FISH. NO POPCORN (WE ALL REMEMBER THE FIRE MARSHAL).
FRIDGE IS CLEANED FRIDAYS 1500. LABEL IT OR LOSE IT. [[INSULIN IS NOT LUNCH::{oneup}, YOUR INSULIN GOES IN THE MED ROOM]].
WHOEVER TOOK THE STANLEY CUP (TEAL, 40 OZ, DENT): [[IT WAS A GIFT::IT WAS A GIFT FROM {poss} MOM]].
LA CROIX IS $1 HONOR BOX. KEURIG PODS: MINE ARE PEET'S. [[SIGNED, NIGHTS::SIGNED, {whoup}]]
POTLUCK [[NEXT FRIDAY::{wdayup}]]: SIGN UP. WE HAVE 7 CHIPS. PLEASE NO MORE CHIPS. VEGAN: 2. CELIAC: 1. HALAL: 3
HAPPY RETIREMENT TO [[OUR UNIT CLERK OF 31 YEARS::{whoup}, UNIT CLERK OF 31 YEARS]]!!! CAKE 1400 AND 0200
PS THE ICE MACHINE IS NOT A COOLER FOR BLOOD BANK COOLERS
%%
clinic voicemail, machine typed, read by no one yet
one hi uh this is [[a patient::{wholow}]] i uh need my tizanidine the one that starts with a t not the trazodone i'm at [[the usual pharmacy::{orglow}]] thanks bye
two good morning it's the imaging place uh we have a conflict on a m r c p we need a creatinine and whether she's got a [[stimulator::stimulator it's for {wholow} date of birth {saydob}]] we close at four
three yeah [[this is the husband::it's {firstlow} the husband]] she threw up the prep the golytely the second half it looks like mountain dew do we still come [[in the morning::on {sayday}]]
four this message is for the billing department regarding a past due toner [[(automated)::account {saycode}]]
five hola habla [[la mama::la mamá de {firstlow}]] el amoxicilina no le gusta la escupe tiene treinta y nueve
six it's hospice just f y i he's comfortable cheyne stoking family's here [[no need to call::this is {firstlow} call me if you need {sayph}]]
seven um so the humira people say i need a new p a and the copay card's maxed and i just um i'm so tired of it okay
"""

CALM = r"""
READ ME FIRST - DOWNTIME BOX, STATION 5 SOUTH
1. BREATHE. PAPER IS OLDER THAN EPIC.
2. GREEN FOLDER = ORDERS (NCR, PRESS HARD). WHITE TO CHART, YELLOW TO RX VIA RUNNER, PINK TO LAB.
3. BCA PC: PASSWORD IN SEALED ENVELOPE. PRINT MAR, KARDEX, RESULTS. EVERY 2 H.
4. PYXIS: CRITICAL OVERRIDE. COUNT ALL CII AT END. NARCAN, D50, EPI FIRST.
5. LAB LABELS: TWO IDENTIFIERS, TIME, INITIAL, BLACK INK. NO PENCIL. NO "SAME AS ABOVE".
6. CRITICALS COME BY PHONE. READ BACK. WRITE IN RED BOOK.
7. RADIOLOGY WET READS: TUBE 31.
8. BLOOD: FORM BB-2, COOLER, NEVER THE FRIDGE WITH THE YOGURT.
9. ALLERGIES ON A RED STICKER. LATEX ON A GREEN. FALL YELLOW. DNR PURPLE.
10. RECOVERY: BACK-ENTER I/O, INSULIN, HEPARIN, CODE. THE REST SCANS.
FLASHLIGHTS, AA, WHISTLE, RED PENS (3), BUBBLE GUM. REFILL WHAT YOU EAT.
%%
so basically heres my study sheet for ccrn cardiac
preload=cvp 2-6 pawp 8-12 / afterload svr 800-1200 pvr under 250 / ci 2.5-4 / svo2 60-75 / sv 60-100
cardiogenic: ci down svr up pawp up. dobuta milri iabp (inflate dicrotic notch, deflate before systole) impella p levels. killip
septic early ci up svr down. hypovol everything down svr up. tamponade equal pressures becks pulsus electrical alternans
mi: inferior rca (avnode mobitz 1, no ntg if rv), anterior lad (mobitz 2, papillary no thats posterior), lateral circ
pap rupture = v wave, vsd = step up o2
dissection: debakey stanford a surg b esmolol then nipride. never thrombolyse
htn emerg: cardene cleviprex (lipids! egg) labetalol; 25% first hr
aicd codes vvir dddr; magnet: pacer=asynch aicd=no shock
drips: levo vaso epi neo dop giapreza methylene blue hydroxocobalamin
neuro: cpp=map-icp, lundberg a bad, cushing late; sah nimodipine q4; tcd
endo: di (urine everywhere, ddavp) siadh (salt, tolvaptan) csw; thyroid storm ptu then iodine then inderal; myxedema; addison hydrocort
gi: mallory boerhaave hamman ; ogilvie neostigmine ; acs bladder >20
pass is 83 out of 125 i think. eat eggs
%%
OVERHEAD AND STROBE TEST SCHEDULE, ENGINEERING
ZONE 1 (LOBBY, GIFT, CHAPEL): CHIME + VOICE EVAC EN/ES. ZONE 2 (ED, CT, TRAUMA): STROBE ONLY, 15 CD. ZONE 3 (OR 1-12): PRIVATE MODE. ZONE 4 (NICU): LIGHT ONLY, 45 DBA. ZONE 5 (BH): NO STROBE (SEIZURE PRECAUTIONS) - RADIO
PANEL: SIMPLEX 4100ES, 1,140 POINTS. NODE 7 GROUND FAULT. DUCT DETECTORS SENSITIVITY 2.5%/FT
DAMPERS: 211; FAIL 9 (ACTUATOR BELIMO); DOORS: 3 LATCH (LCN 4040XP)
EXTINGUISHERS: ABC 5 LB X211, CO2 X30, CLEAN AGENT MR X4 (NON-FERROUS), K X3, WATER MIST OR X12
SPRINKLER: WET; PREACTION MRI; ESCUTCHEONS MISSING 14; 18 INCH RULE (LINEN!)
ILSM IN PLACE: FIRE WATCH Q1H TOWER 6. CHANGE OF SHIFT SIGN.
NFPA 101 2012, 72 2010, 99 2012, 25 2011; K-TAGS 345 353 363 372 511 918
%%
voice memo to self after clinic no punctuation
okay so things to read up amyloid the cardiac one attr pyp scan grade three vyndamax attruby amvuttra and the kappa lambda first always first because al is an emergency
second hypermobile eds pots mcas the trifecta be kind tilt table salt tablets florinef corlanor midodrine mestinon low fodmap compression thirty forty
third bempedoic acid for the statin myalgia lady with gout so maybe not uric acid goes up so repatha
fourth mgus how often is the isstm thing the calculator low risk every two three years
fifth the guy with eosinophils fifteen hundred strongy serology before the prednisone he served in vietnam and then farmed in korea i mean georgia
sixth parvus et tardus i heard it today it was so parvus
seventh the student asked why s three is tennessee and s four kentucky i did the voice
eighth order the panopto
ninth call mom
%%
COOK LINE BOARD
86: TILAPIA, CHOBANI STRAWB, GF BUN
SUB: COD FOR TILAPIA; MAGIC CUP VAN FOR ENSURE CLR APPLE
NDD IS DEAD. IDDSI: 7 REG 7 EASY 6 SB 5 MM 4 PU / LIQ 0 1 2 3 4
BLENDER: VITAMIX 1 = DAIRY, 2 = ALLERGEN FREE (PURPLE LID) NEVER SWAP
LOW RESIDUE: NO CORN NO QUINOA NO SEEDS. CARDIAC: MRS DASH. RENAL: NO OJ NO BANANA NO TOTS. TYRAMINE (NARDIL, ZYVOX): NO AGED CHEDDAR, NO SALAMI, NO KIMCHI, NO TAP BEER
VIT K STEADY (COUMADIN). GRAPEFRUIT: NONE IN HOUSE
LATE TRAYS: TURKEY ON WHEAT, LAY'S BAKED, DOLE CUP, 2% OR LACTAID
CODE BROWN IN THE WALK-IN WAS GRAVY
TEMPS: HOT 165/140, COLD 41. LOG IT. THERMAPEN IN BLUE CUP
%%
ok google doc of things patients have called stuff this year (no names obv)
smiling mighty jesus = spinal meningitis. roaches of the liver = cirrhosis. fireballs in the eucharist = fibroids in uterus. sick as hell anemia. old timers. very close veins. prostrate. peanut butter balls = phenobarbital. clog and gel = plaquenil? no coagulan. sugar. bad blood. the vapors. my sciatic's out. a ruptured dick (disc!). romantic fever. amonia. screaming me-mes. coffee machine (cath lab). kitty scan. m&m's for MMR. "zipper" for the cabg. wash me-ca (was Augmentin). "the strong vitamins" (Valtrex). "z pac man". "o zempic moody". "liberals" for Librium. "pepto abysmal". hydrocoptic. "flea bite us". immaculate degeneration. lipless toe suction. "I have Bell's policy, my cousin has Blue Cross". "Lou Garlic's". "Crone's". "Park-in-sun's". "Al's hammer". "Gram's disease". "Addis's". a "Holster monitor". "the Foley family"
"""
