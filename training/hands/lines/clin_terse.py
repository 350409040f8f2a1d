"""Ward, ED, ICU and OR scribbles: names and initials amid abbreviations, drug nicknames, device names that sound like people."""

NAMED = r"""
vanc trough 22, {onelow} to redose
lev level sent {clip}, {onelow} rounding
mag repleted x2 per {initials}
Lucas off, {one} on chest, back to Lucas
aline pulled by {fl} 0410, pressure x10
A-line zeroed -{initials}
dilt gtt 10→15 {ini} 0320
K 5.9 called to {onelow}, read back
K 2.9, {lastlow} aware, kdur 40 x2
hgb 6.4 critical c/b {first} in lab to {first} RN 0512
BG 41 - OJ x2 - {lastlow} called - D50
2u prbc, 2nd RN check {initials}/{initials}
waste 0.5 dilaudid w/ {wn}
witnessed by {fl}, override {badge}
stuck x3 ({first} x2, {first} x1), US IV by {ws}
PICC dsg due {DATE:<4/8|Fri 9/12|the 21st>} ({initials} did last)
ortho {lastlow}: wbat, lovenox x28d
GI ({last}, not {last}) scoping at 2
nsgy = {lastlow}. cranes ok for {onelow}
plastics {initials} to close
pulm crit {last}/{last} swing
hm: {lastup} → {lastup} at 7a
RT {wn} weaned to 4L
RT {first} abg 7.31/58/77 on avaps
resp {onelow} suctioned thick tan
trach change #6 shiley xlt by {lastlow}, {onelow} rt standby
PT {first}: 2 max A, hoyer
OT eval done {num8} {cred}
slp {onelow}: dys 2 / nectar
{first} (SLP) passed thins, no straws
dc'd foley 0600 {initials} void by 1400
foley in by {firstlow} urol 20fr coude
kub called to {lastlow} no rads nite cover til 11
wet read {initials}, final {last}
prelim by {fl}, overread {last}
EKG shown to {lastlow} at {hr}: no stemi
stemi page 1422, {lastlow} in cath 1449
cath {clip} {last}: DES to mLAD, R rad
TR band off 1900 {onelow}
sheath pull {first}, manual 20 min, fem stop no
impella P6 purge ok {initials}
IABP 1:2 {onelow} perfusion checking
ecmo sweep 4, {firstlow} bedside, {lastlow} attending
crrt clotted, {onelow} dialysis rn reprimed
hd today 3 k bath, {onelow} cannulated w 15s
avf infilt by {onelow}, ice
tunneled cath {on}, {lastlow} ir
bed 3 = {lastup}. bed 4 = mr other {lastup}. do not mix
name alert!! {last} in 12 & {last} in 14
NAME ALERT x2 {lastup} on unit
hob 30, restraints renewed {hr} by {lastlow}
CIWA 18 {initials} 22:00, 11 {initials} 02:00
COWS 9 per {wa}
cows 14, bup 4 sl, {firstlow} np
4 pt leather removed 0150 {one} + security {one}
1:1 sitter {first} til 7, then {first}
sitter {wn} lunch covered by {wn}
eloped 2115, found by {first} at {corner}
LWBS: {lastup}, {lastup}, {lastup}
AMA papers signed, wit {ini}
pt asks for {first}, "the tall one"
calls every nurse "{first}", baseline
thinks i'm {kin}, reoriented x3
asking for {kin} (deceased {year}), cried
"{first}!!" all night, that's the cat
yelling for {wn} – wife per chart
wife's name {kin} not {first}, fix facesheet
nok: {kin} {kinl}, {rel}, {ph}
poa {kinfull} on way from {town}
poa-hc = dtr {kin} (not son {first})
HCP #1 {kinfull} #2 {first} {last}
{rel} {kin} ok to get info, pw "{UNIQUE_ID:<bluejay|tango9|pickle|marbles>}"
EC: {kinfull} h {ph} c {ph}
kids {first}/{first}/{first}, {first} is reasonable
{first} the son took hearing aids home
granddaughter {wn} stays nites
visitor list: {first}, {first} & the {clan}
no info to {first} {last}, restraining order {clip}
PCP {last}; ID {last}; onc "Dr {first}"
pcp retired (was {last}), no new
follows w {lastlow} @ {hnick}
xfer from {hnick}, {lastlow} accepting, eta 2
boarder from {faclow} since {DATE:the <9th|12th|2nd>}
back to {FACILITY:<Briar|Plum|Gull> <Point|Hill|Cove>} on doxy
came from {snf} no MAR, called x3, {wn} there says faxing
bed hold thru {DATE:<6/2|10-14|Sunday the 7th>} @ {snf}
lt resident of the {FACILITY:<Elms|Willows|Fathers' Home>}
group home mgr {first} has meds
caseworker {first} {ph}
DCF {fl} called back {hr}
PO is {last}, ankle monitor charged
guards {last} + {last} at bs, shackle L ankle
inmate {code} {lastup}
{lastup} from county w CO {lastup}
{first} (EMS) says bottle empty
{crew} medic {one}: narcan 4 IN, 2 IV
{fleet} eta 6, {old}, fall, thinners
trauma {first}{nn} alias → real name {whole}
Doe → {whole} id'd by {rel}
{DATE:<5/6|3-14|Jul 9>} cbc nl, {DATE:<5/9|3-17|Jul 12>} wbc 19
creat 1.1 ({clip}) 1.9 ({clip}) 2.6 today
wt {DATE:2/3} 71, {DATE:2/4} 72.2, {DATE:2/5} 74!!
last bm {DATE:<the 6th|Sun 6/8>}
LMP {DATE:<"around Valentines"|beg of March|4/20ish>}
LKW {stamp}
tdap {DATE:<'19 summer|8/19|Aug of 2019>} @ {pharm}
flu shot {DATE:10/2} rite there w/ {first}
last colo {mon} {last} "2 polyps"
s/p cabg x3 {DATE:<Nov 08|6/08>} {hnick}
ppm {DATE:<3/17|Mar 2017>} {last}, interrog {clip}
BMT day 0 = {full}
cycle 3 D1 {DATE:<7/8|Mon 7/14>}
picc out {on} by {FACILITY:<Crest|Doorstep|Hearth> Infusion} rn {first}
hosp day 3 ({DATE:Sat 5/17})
bday tmrw {DATE:4/11}, turning {ninety}, cake ok per slp
{ninety} & lives alone, shovels snow
{oldn}y/o sharp as a tack, dc home
Pt is {oldn}, dtr {kin} is 74
"i'm {oldn} and i want my eggs fried"
{lastup} sbp 80s bolus in
{lastlow} - npo, or 730, {lastlow} consented
{lastlow} fam mtg 3p
{lastlow} → 5n / {lastlow} → mort
dc {lastlow} {lastlow} {lastlow}, tx {lastlow}
admits: {lastlow} (chf) {lastlow} (cva) {lastlow} (?)
{poss} K, {poss} mag, {poss} gap all back
need {poss} tele renewed & {poss} diet
hold {poss} lasix
{first} in 9 wants shower
Ms {first} in 22 ringing re purewick
{mrs} pulled ngt, replaced 0300 by {wn}
Miss {first} ate 100%
{PERSON:Mr B} = {PERSON:Mr <Bo|Bishop|Barnes>ly}, {PERSON:Mr K} = {mrs}
d/w {last}/{last}/{last}: no OR
curbside {lastlow} nephro: try diamox
per {last}: "not my patient"
per {last} ok for thins. per {last} NOT ok for thins
TORB {fl} RN / {last} MD {hr}
VORB Dr {last}: Ativan 1 IV x1
t.o. {lastlow} tylenol 650 pr
s/o to {initials} 1900
relief {initials} 1115-1145
cosign {initials}?
charge: {wn}. resource: {wn}. float: {first} → 4W
assn: {first} 1-4, {first} 5-8, {first} 9-12, {wn} CNA
break buddies {first}/{first}, {wn}/{first}
lab {first} "clotted", IR {first} "full", CT {first} "come now"
tele {onelow}: 9 beat vt, asleep
unit sec {first} has tube
rec'd s/p egd from {first}, endo
endo {lastlow}/{firstlow}: banding x4
pacu → {first}: roxi 5, zofran 4
CRNA {onelow}, MDA {lastlow}, circ {onelow}, scrub {onelow}
scrubbed: {last}, {first} PA, MS3 {first}
counts x3 correct {initials}/{initials}
time out 0742 {lastlow} {onelow} {onelow}
specimen walked to path by {onelow}
rep: {first} ({ORGANIZATION:<Zenrig|Talus|Northpeg> Spine}) in room
"""

CALM = r"""
vanc trough 22, pharm to redose
lev level sent, neuro rounding
mag repleted x2 per protocol
Lucas off, tech on chest, back to Lucas
aline pulled 0410, pressure x10
A-line zeroed -NS flush
dilt gtt 10→15, HR 88 0320
K 5.9 called to team, read back
K 2.9, MD aware, kdur 40 x2
hgb 6.4 critical c/b lab to RN 0512
BG 41 - OJ x2 - NP called - D50
2u prbc, 2nd RN check done
waste 0.5 dilaudid w/ witness
witnessed by RN, Pyxis override
stuck x3 (RN x2, phleb x1), US IV by VAT
PICC dsg due Fri (q7d)
ortho: wbat, lovenox x28d
GI (luminal, not ERCP) scoping at 2
nsgy = no seizure ppx. crani tmrw
plastics PA to close
pulm crit day/night swing
hm: team B → team C at 7a
RT weaned to 4L
RT abg 7.31/58/77 on avaps
resp suctioned thick tan
trach change #6 shiley xlt by ENT, rt standby
PT: 2 max A, hoyer
OT eval done, AM-PAC 14
slp: dys 2 / nectar
SLP passed thins, no straws
dc'd foley 0600 void by 1400
foley in by urol 20fr coude
kub called to GI no rads nite cover til 11
wet read only, final pending
prelim by res, overread in am
EKG shown to ED MD at {hr}: no stemi
stemi page 1422, fellow in cath 1449
cath: DES to mLAD, R rad, Mynx no
TR band off 1900
sheath pull, manual 20 min, FemoStop no
impella P6 purge ok
IABP 1:2 perfusion checking
ecmo sweep 4, Cardiohelp, Crescent cannula
crrt clotted, Prismax reprimed
hd today 3 k bath, cannulated w 15s
avf infilt, ice
tunneled cath, Palindrome 23, IR
bed 3 = CHF. bed 4 = other CHF. do not mix
similar names alert!! 12 & 14
NAME ALERT x2 on unit
hob 30, restraints renewed {hr} by MD
CIWA 18 at 22:00, 11 at 02:00
COWS 9 per RN
cows 14, bup 4 sl, np aware
4 pt leather removed 0150 RN + security
1:1 sitter til 7, then tele sitter
sitter lunch covered by NA
eloped 2115, found by EMS at bus stop
LWBS: x3, one knee, one cough, one Rx
AMA papers signed, wit RN
pt asks for nurse, "the tall one"
calls every nurse "honey", baseline
thinks i'm her mother, reoriented x3
asking for wife (deceased), cried
"help me!!" all night, that's baseline
yelling for Mary Janes – shoes per chart
wife's name blank, fix facesheet
nok: none listed
poa on way from out of state
poa-hc = dtr (not son)
HCP #1 spouse #2 son
sister ok to get info, pw on board
EC: blank h ____ c ____
kids x3, oldest is reasonable
son took hearing aids home
granddaughter stays nites
visitor list: immediate family
no info by phone, private encounter
PCP none; ID fellow; onc outpt
pcp retired, no new
follows w cards @ outside
xfer from OSH, MICU accepting, eta 2
boarder since Sun
back to SNF on doxy
came from SNF no MAR, called x3, says faxing
bed hold x7 d @ SNF
lt resident of ALF
group home mgr has meds
caseworker vm left
DCF called back {hr}
PO notified, ankle monitor charged
guards x2 at bs, shackle L ankle
inmate, unlisted
pt from county w CO x1
EMS says bottle empty
medic: narcan 4 IN, 2 IV
medic eta 6, 80s, fall, thinners
trauma Zulu Alpha alias → real name pending
Doe → still Doe, prints sent
adm cbc nl, HD3 wbc 19
creat 1.1 1.9 2.6 today
wt 71, 72.2, 74!!
last bm x3d
LMP "a while"
LKW unclear, wake up
tdap utd
flu shot decl
last colo 10y "2 polyps"
s/p cabg x3 LIMA-LAD, SVG-OM, SVG-PDA
ppm Azure XT DR, interrog nl
BMT day +11
cycle 3 D1 Abraxane/Gem
picc out, hearth clean
hosp day 3 (Sat)
bday tmrw, turning 80, cake ok per slp
88 & lives alone, shovels snow
86y/o sharp as a tack, dc home
Pt is 89, dtr is 74
"i'm old and i want my eggs fried"
bed 6 sbp 80s bolus in
bed 9 - npo, or 730, res consented
fam mtg 3p
bed 2 → 5n / bed 8 → mort
dc 3, 7, 11, tx 14
admits: chf, cva, ?
K, mag, gap all back
need tele renewed & diet
hold lasix
pt in 9 wants shower
lady in 22 ringing re purewick
pulled ngt, replaced 0300, Dobhoff w Cortrak
ate 100%
Mr. D = magnesium in our unit slang, Big Mac = MAC
d/w nsgy/trauma/IR: no OR
curbside nephro: try diamox
per uro: "not my patient"
per SLP ok for thins. per ENT NOT ok for thins
TORB RN / MD {hr}
VORB: Ativan 1 IV x1
t.o. tylenol 650 pr
s/o to nites 1900
relief 1115-1145
cosign?
charge: days. resource: none. float: → 4W
assn: RN1 1-4, RN2 5-8, RN3 9-12, 1 CNA
break buddies A/B, C/D
lab "clotted", IR "full", CT "come now"
tele: 9 beat vt, asleep
unit sec has tube
rec'd s/p egd from endo
endo: banding x4, Blakemore at bs
pacu → floor: roxi 5, zofran 4
CRNA, MDA, circ, scrub all in
scrubbed: attg, PA, MS3
counts x3 correct
time out 0742
specimen walked to path
rep in room, Pyrenees plate, Zevo screws
Levo 12, vaso 0.04, epi 3, Gio no, Angio II asked
milly 0.25, dobby off, dilt no
gabby 300 tid, trazzy 50, mel 6
Art line dampened, Rose stain on stool? no, Rose Bengal, ophtho
Blakemore up, Minnesota tube is 4 lumen
Cordis R IJ, Swan 52 cm, Hickman out, Groshong ok
Cook cath to gravity, Penrose x2, Blake x1, Malecot 14
Jackson-Pratt #2 40 cc, Davol 10, Hemovac 120
Buck's off, Philly collar on, Miami J at bs
Miller 2 gr 1, Mac 3 gr 2b, Bullard gone
Alvarado 6, Glasgow 14, Ranson 2, Rass -1
Charcot, Reynolds, Murphy neg
Trendelenburg, Fowler, Sims for enema
Allen ok L, Barbeau A
Kerlix, Kling, Coban, Ace, Dakin's bid
Levin to LIS, Salem ok, Ewald no
Ambu, Baxter, Alaris, Sigma all at bs
Hoyer, Sara Stedy, Maxi Move, Golvo
Braden 12, Morse 75, Norton na, Waterlow na
Yankauer x2, Guedel 90, Magill in box
Mag sulf vs Mag citrate: clarify
Addison w/u, cort stim am
Sundowns. Sun up ok.
Ranger warmed fluids, Bair on
Arctic Sun 33, Thermogard alt
Rich in protein, low Na
Will recheck. May shower. Grant leave? Hope to dc.
may dc drain, may use iPad, may see dtr
"""
