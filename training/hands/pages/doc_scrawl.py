"""Those who type with thumbs or with caps lock on: aides, residents, dads, cops, scribes, night clerks, travel nurses; no commas, no capitals, or nothing but; and scans gone wrong."""

TWINS = r"""
ok so report for 6 tonight im tired sry
bed a is [[the lady w the birds::{mesl} w the birds]] she ate 50 percent no bm x3 gave mom no result her dtr [[::{kin} ]]coming [[tmrw::tmrw {DATE:the 7th}]] wants her hair done
bed b [[mr grumpy::{lastlow}]] ivf ns 75 site L fa ok trop flat echo tmrw npo? ask [[days::{firstlow}]]
bed c empty [[he went home::{onelow} went home]] forgot his cpap its at desk w a sticky
bed d new one from [[nursing home::{snf}]] dnr daughter poa cellulitis vanc trough b4 4th dose at 0400 dont forget [[pharm::{firstlow} in pharm]] will yell
bed e detox [[guy works at a deli::works at {shoplow}]] ciwa 12 10 8 ativan x2 sister [[::{firstlow} ]]brought smokes i put em in the [[drawer::drawer w {lastlow}s teeth]]
bed f [[jail::{jail}]] cuffs x2 leg only [[officer::deputy {lastlow}]] nice
bp cuff broke. linen none. [[charge::{wn}]] cried in the med room be nice
ok bye
%%
PT IS 44 YO M C/O LBP X 3 WKS AFTER LIFTING [[A DRYER::A DRYER AT {orgup}]] DENIES B/B SX. SEEN AT [[URGENT CARE::{facup}]] [[LAST WEEK::ON {wdayup}]] GIVEN FLEXERIL. STATES [[BOSS::BOSS {oneup}]] WANTS HIM BACK [[MONDAY::MONDAY {DATE:THE 2ND}]].
PMH HTN GERD. PSH R IHR [[YEARS AGO::{DATE:JUNE 2018} BY {lastup}]]. NKDA. SMOKES 1/2 PPD.
EXAM NAD, SLR + R 40, DTR 2+, STR 5/5, GAIT ANTALGIC. NO SADDLE.
IMAGING L4-5 HNP PER CD FROM [[OUTSIDE::{facup}, ACC {spec}]].
PLAN PT 2X6, GABAPENTIN 100 TID, WORK NOTE, ESI IF NO BETTER, RTC [[4 WKS::{wdayup}]].
[[ADJUSTER ON FILE::ADJ {whoup} {ph} CLAIM {claim}]]
DICTATED NOT READ [[/XX::{initials}]]
%%
[garbled scan, best effort]
Pat1ent: [[______::{ptname}]]      D0B: [[______::{dobs}]]
Ref.d by: [[______::{dr}]]         Da1e of Serv1ce: [[______::{num8}]]
Chlef Compla1nt: rlng1ng ln ears L>R x 6 rno
Hx: rnach1n1st [[::, {fam}, ]]30 yrs, n0 ear plugs. W1fe [[::{kin} ]]says TV t00 loud.
Aud1o: SNHL 4k n0tch, WRS 88/72
MRl lAC: [[pend1ng::{num8}, pend1ng, at {clinic}]]
lmp: n01se, asyrn. r/o VS
P1an: H.A. tr1al [[w/ aud1o1ogy::w/ {first}, Au.D., {ph}]]; VA? [[VA c1aim::{claim}]]
S1gned: [[lllegible::{last}, M.D.]]     T: [[00/00::{num8}]]
(page 2 upside down) [[N0TARY::{whoup}, N0TARY, {county}]]
%%
dad log of the twins for the pediatrician, notes app
[[tw A::{fa}]] [[tw B::{fb}]]
6a A 3oz B 2.5oz both pee
7:15 A spit a lot like a fountain [[mom::{kin}]] says not projectile
9 B fever?? 99.8 butt, [[grandma::nana {first}]] says give water NO
940 called nurse [[::{firstlow} ]]she said under 100.4 ok
11 nap 12 min lol
12 [[uncle::uncle {first}]] here w/ empanadas from [[the place::{shoplow}]]
1p A poop green, pic 14
3 walk [[the loop::the loop by {corner}]]
4 tummy time B rolled!!! ([[4 mo 2 days::{DATE:feb 11}]])
5:30 vit D
6 [[the cat::{pet}]] stole paci
9 A scream 9-1130 gripe water, mylicon, vacuum noise
1:14a asleep
Q for [[doc::dr {lastlow}]]: head shape B? A eye goop? when is [[next appt::appt {wdaylow}]] shots, can both go same time
%%
travl rn here sorry 4 spelling new compt system
asked [[the md::dr {lastlow}]] for a bowel regemin he sed ok. pt is [[66 f::{ptl} 66 f]] tka POD1 [[surgon::surgon {lastlow}]], from [[out of town::{townlow}]], hubby [[::{kin} ]]stayn at [[the motel::{chainlow}]]
cpm no. ice man yes. ambu 40ft w [[pt::{firstlow} pt]] dizzy 88/50 >> 500 lr >> 104
nerv block wearn off 0200 oxy 10 then dilaud .5
foot pump off bc itchy
consent for blood [[in chart::in chart wit {initials}]]
dc plan home thurs [[::{DATE:thurs 9/18}]] hh [[agency::{ORGANIZATION:<peach|tri-river|golden> state hh} fax {ph}]]
dme wlkr rx [[sent::sent to {coinlow}]]
pls fix my badge it says [[someone else::{wholow} thats not me]]
%%
SCRIBE DRAFT, attending will edit [[(A)::(att: {last})]]
HPI:: 9mo M bib [[mom::mom, {kinfull},]] c/o "[[breathing funny::{menick} breathing funny]]" x 1d. daycare ([[name in reg::{school}]]) RSV outbrk. + rhinorrhea, PO 50%. UOP 3. Vax UTD ([[last::{num8} {clinic}]]). Ex 34wk. ***
ROS as per HPI ***
PE: RR 58 sat 91 RA, retractions, wheeze, AFOF. *** skin
MDM: bronchiolitis d3. HFNC? suction olive > BBG. no alb no steroid. CXR no. [[RT::{first} RT]] 8L 30%.
re-eval 2210 *** re-eval 2330: RR 44
d/w [[peds hosp::{dr}]] @ [[2340::{hr}]], admit / [[xfer to kids hosp::xfer to {hosp}]]
crit care *** min
I, [[the scribe::{whole}]], am scribing for [[the attending::{dr}]].
%%
tow yard / cop / clinic mix-up, email from a records clerk w no shift key
hi [[ma'am::{firstlow}]]
the truck u r asking about, [[white f150::{veh} {platelow}]], vin ending [[i cant read::{VEHICLE_ID:<a77321|k04418|f90062>}]], came in from [[the wreck::the wreck at {corner}]] on a hold for [[the pd::officer {lastlow}, {LOCATION:<gilmer|parrish|oxley> pd}, {case}]]. inside we found: insulin (warm), a walker, xmas gifts tagged [[for two kids::to {firstlow} n {firstlow}]], a pill thing w days, mail to [[the owner::{wholow}, {stlow}, {townlow}]], and a urine cup from [[a clinic::{faclow}]] w a name [[:: {lastlow}, {dobs}]]. we threw out the cup.
owner is at [[hospital::{hosplow}]] i heard. tell the family ask for [[me::{onelow}]] at [[the window::{ph}]] m-f. storage 41 a day starting [[friday::friday {DATE:the 26th}]]. we arent monsters i can hold the gifts.
%%
night float list as texted to self
[ ] [[5512::5512 {lastlow}]] k 2.9 > 40x2 recheck 2
[ ] [[5514::5514 {ptf}]] fall? no fall. roommate [[::{onelow} ]]lied
[ ] [[5520::5520 {wn}]] wants melatonin n a lawyer ([[gave #::{law} lol]])
[x] [[5531::5531 {lastlow}]] pronounce, call [[son::{kin} {ph}]] (in [[hawaii-ish time::{isle} time]]), gold form, oneLegacy [[ref::{code}]]
[ ] [[5533::5533 {initials}]] ciwa 22 > phenobarb, tell [[icu::{lastlow}]]
[ ] admit x2: [[syncope; dka::{lastlow} syncope; {lastlow}, {firstlow} dka]]
[ ] eat
[ ] call [[mom::mom, its {feast}]]
[x] sign dnr [[5540::5540 {mesl} per {dr}]]
[ ] fix pager
%%
ER TRACK BOARD PHOTO -> TEXT (blurry)
1 [[#####::{lastup}]] 61M CP  [[RN::{oneup}]] trop2 2210
2 [[#####::{lastup}, {fl}]] 8F  wrist [[RN::{oneup}]] splint/DC
3 [[#####::{wn}]] 44F  SI 1:1 pill ct
4 CLEAN
5A [[#####::{lastup} JR]] [[89M::{ninety}M]] AMS UA? CT-
5B [[#####::{lastup} SR?]] WRONG CHART??
6 [[#####::{lastup}]] 29F G2 VB hcg 1400 US tech [[called::{oneup} called, eta {hr}]]
H1 [[#####::XX {lastup}]] ETOH "[[the regular::{menick}]]" sandwich
H2 [[PD::PD {lastup}/{badge}]] w/ custody
WR 11  longest [[3:40::3:40 ({lastup})]]
DIVERT no   MD [[x::{lastup}]] PA [[y::{lastup}]] TECH [[z::{oneup}]]   [[EMS::{fleet}]] 4 min STEMI? dispatch [[::{crew}]]
%%
LETTER FROM AN OLD PATIENT, TYPED IN CAPITALS BECAUSE OF HER EYES
DEAR [[DOCTOR::DOCTOR {lastup}]],
I AM WRITING WITH THE BIG KEYS. THE DROPS BURN. I STOPPED THEM [[SUNDAY::{DATE:EASTER SUNDAY}]]. [[MY NEIGHBOR::MY NEIGHBOR {oneup}]] READS ME THE LABEL AND IT SAYS TWICE BUT THE GIRL [[ON THE PHONE::{oneup} ON THE PHONE]] SAID ONCE. WHO IS RIGHT.
I'M [[OLD::{ninety}]] AND I'VE BURIED [[TWO HUSBANDS::{oneup} AND {oneup}]] AND I CAN TELL ONCE FROM TWICE.
THE BUS ([[THE DIAL ONE::{orgup}]]) WILL BRING ME [[NEXT WEEK::{wdayup}]] AT TEN IF THEY REMEMBER. LAST TIME THEY LEFT ME AT [[THE WRONG BUILDING::{facup}]] AND A BOY WITH A RING IN HIS NOSE[[, WHO WAS A DOLL,:: , {oneup}, WHO WAS A DOLL,]] WALKED ME OVER.
I LIVE WHERE I ALWAYS DID[[.::, {stup}, {townup}.]] THE PHONE IS THE SAME[[.::, {ph}, LET IT RING.]]
YOURS, [[A FRIEND::{whoup}]]
P.S. I KNITTED YOU A HAT. IT'S THE COLOR OF NOTHING.
"""
