"""Drugs, pumps, tubes and lines by their ward nicknames, beside staff by initials, first names and surnames; shift shorthand in lower case and capitals."""

NAMED = r"""
levo off 0410 {initials}, vaso off 0600 {initials}
dex down to .4 per {onelow}, still climbing
prop bottle hung {initials}, tubing due {DATE:<2/9|11-3>}
milly .25 cont, {lastlow} echo am
dobbs to 5 {lastlow}, lact 2.2
cardene on/off/on, {firstlow} babysitting
nitro 40, {lastlow} says stop at 0600
dilt 15 → po by {initials}
amio bag #3 {initials}/{initials}
hep 1450, anti-xa .31, {initials} no chg
bival for hit, {lastlow} heme, {firstlow} pharmd doses
insulin 6.2 u/h algo 2 {initials}
bicarb at 150 til {lastlow} looks
mag 2 over 2 {initials}; k 20 x2 {initials}
nimbex tof 2/4 {firstlow} rt present
ket .2 {lastlow} pain
fent 75 waste 20 {initials}+{wn}
versed 4 no wake, {lastlow} eeg {DATE:<5/3|9-9>}
phenobarb load {lastlow}, levels {firstlow} lab
keppra 1.5 {initials}, vimpat from {first} in tube 12
cerebyx not cerebrex, {lastlow} retyped it
zosyn ext inf {initials}; vanc by {firstlow} auc
mero d4/14 since {DATE:<6/1|1-8>} {lastlow} id
dapto ck 88 {lastlow}
mica for yeast bcx {DATE:<7/4|2-2>}, eye exam {lastlow}
bactrim rash {initials} pics
tami from {school} outbreak, {first} also
remde d2, {kin} ok w it
lovenox 40 abd {initials}
eliquis held {DATE:<3/1|10-9>} for {lastlow} ebus
plavix load {initials} 0122
brilinta sob? {lastlow} swap
integrilin til {lastlow} out of lab
tpa 6.8 + 61 {initials}/{initials} {hr}
andexxa pharm {firstlow} mixing
kcentra 2200 {wn} ran it
vit k {initials}, ffp x2 {initials} {initials}
ddavp 20 {onelow} renal
lasix 80 → 240 ml {initials}; bumex gtt {lastlow}
diuril 500 30 min before, {firstlow} forgot
albumin 25 x2 {initials}
tolvap {lastlow}, na q6 {firstlow}
hts 250 {lastlow} herniating, {wn} bagging
mannitol 80 filter {initials}
precedex + haldol by {onelow}, qt 512
zyp 5 im, {firstlow} {firstlow} + security {wn}
b52 in R delt {initials}
geodon, no, {lastlow} says qt
ativan q1 x3 {initials} {initials} {initials}
librium taper ends {DATE:<4/8|12-1>}
subox 8 {initials} obs'd, {wn} peer
methadone 110 conf w {first} at {clinic} {DATE:<2/3|8-8>}
narcan .4 x2 {fl} medic
vivi R glut {initials} {DATE:<9/5|2-7>}
depo {initials}, next {DATE:<11/28|5-1>}
mtx 50/m2 {lastlow}, hcg {DATE:<3/8|6-9>}
cytotec pr {lastlow}, hemabate {initials}, txa {initials}
pit 20→off {initials}, terb x1 {initials}
mag off 24h at {DATE:<5/2|11-8>} 0900 {last}
bmz #2 due {DATE:<5/1|11-7>} 2200 {initials}
rhogam {initials}, tdap {initials}, mmr {initials}
synagis {first} 3.1 kg {initials}
curo x1 {last}, caff {initials}
fent/vec for LISA? {last} no
indo d1/3 {last}, uop {initials}
epo 4k {onelow} hd, venofer {onelow}
sensipar w {first} rd
renvela w food – {kin} will try
cathflo 2 mg dwell {initials} 2h, good return {initials}
heplock 1.7/1.8 {initials}
taxol rxn m3, {lastlow} up, benny/pepcid/solu {initials}
oxali hands tingle, {firstlow} told {lastlow}
5fu pump off {DATE:<Fri 3/7|10-3>} {firstlow} hh
neulasta on body beep ok {initials}
zometa cr ok'd by {lastlow}
rituxan 200/h {initials}
keytruda #9 {first} rn
ivig 60 ml/h {first}, ha
remi 5/kg {first}; last {DATE:<4/2|9-1>}
solumed 1 g d3 {lastlow} neuro
acth stim 0/30/60 {initials} {initials} {initials}
glucagon {first} (school), juice
lantus 22 → 16 {lastlow}
u500 mix up {first} pharm stopped it
ozempic 1 mg Sun; {kin} sells it online lol
synthroid emp stomach, {first} aide
toprol not lopressor {first} rph catch
norvasc edema, {lastlow} swap
entresto w acei overlap, {last} mad
colchicine + {lastlow}'s biaxin, cpk
dig 2.9 {last} digifab 4 {initials}
li 2.4, {last} hd, {kin} found bottle
val 142 nh3 99 {last}
tac 18 {first} tx coord, hold pm
cell 500 bid, {last}
pred 60 d5 → {DATE:<5/6|10-7>} 50
alb/atr q4 {firstlow} rt, mag 2 {initials}
heliox {firstlow}, {lastlow} at bs
trelegy teach {firstlow} rt, {kin} video
nicotine 21 by {initials}, vape taken by {wn}
melatonin 6, {firstlow} read to her
lido patch {initials} on at 9
ketamine nasal {initials} for {lastlow} reduction
roxi 5 → {firstlow}'s chart wrong pt
tube feed 55, resid 40 {initials}; {firstlow} rd wants 65
corpak 72 cm bridled {initials}, kub {lastlow} ok
peg {lastlow} {DATE:<6/8|1-5>}, use 24h
ng lis 400 brown {initials}
ct ws -20, {lastlow} to seal am
jp x2 {initials}, blake 110
evd 15 open, {initials} 12 cc
foley {initials} d6, out per {lastlow}
flexi {initials}, leaks
a line {initials} R brach, {lastlow} said ok
ij {lastlow} x2, art stick x1, {first} held
io L tib {fl}
midline {first} vat, 20g
"""

CALM = r"""
levo off 0410, vaso off 0600
dex down to .4, still climbing
prop bottle hung, tubing q12
milly .25 cont, echo am
dobbs to 5, lact 2.2
cardene on/off/on, babysitting
nitro 40, stop at 0600
dilt 15 → po
amio bag #3 x2 rn
hep 1450, anti-xa .31, no chg
bival for hit, heme, pharmd doses
insulin 6.2 u/h algo 2
bicarb at 150 til renal looks
mag 2 over 2; k 20 x2
nimbex tof 2/4 rt present
ket .2 aps
fent 75 waste 20 x2 rn
versed 4 no wake, eeg
phenobarb load, levels
keppra 1.5, vimpat from tube 12
cerebyx not cerebrex, retyped
zosyn ext inf; vanc by auc
mero d4/14 id
dapto ck 88
mica for yeast bcx, eye exam
bactrim rash pics
tami from school outbreak, sib also
remde d2, wife ok w it
lovenox 40 abd
eliquis held 2 d for ebus
plavix load 0122
brilinta sob? swap
integrilin til out of lab
tpa 6.8 + 61 {hr}
andexxa pharm mixing
kcentra 2200 ran it
vit k, ffp x2
ddavp 20 renal
lasix 80 → 240 ml; bumex gtt
diuril 500 30 min before
albumin 25 x2
tolvap, na q6
hts 250 herniating, rt bagging
mannitol 80 filter
precedex + haldol, qt 512
zyp 5 im, 3 + security
b52 in R delt
geodon, no, qt
ativan q1 x3
librium taper 5/4/3/2/1
subox 8 obs'd, peer
methadone 110 conf w clinic
narcan .4 x2 medic
vivi R glut q28
depo, next 11-13 wk
mtx 50/m2, hcg d4 d7
cytotec pr, hemabate, txa
pit 20→off, terb x1
mag off 24h pp
bmz #2 due 24h
rhogam, tdap, mmr
synagis 3.1 kg
curo x1, caff
fent/vec for LISA? no
indo d1/3, uop
epo 4k hd, venofer
sensipar w rd
renvela w food
cathflo 2 mg dwell 2h, good return
heplock 1.7/1.8
taxol rxn m3, benny/pepcid/solu
oxali hands tingle
5fu pump off 46h hh
neulasta on body beep ok
zometa cr ok
rituxan 200/h
keytruda #9
ivig 60 ml/h, ha
remi 5/kg
solumed 1 g d3 neuro
acth stim 0/30/60
glucagon, juice
lantus 22 → 16
u500 mix up pharm stopped it
ozempic 1 mg Sun
synthroid emp stomach
toprol not lopressor rph catch
norvasc edema, swap
entresto w acei overlap
colchicine + biaxin, cpk
dig 2.9 digifab 4
li 2.4, hd
val 142 nh3 99
tac 18 hold pm
cell 500 bid
pred 60 d5 → 50
alb/atr q4 rt, mag 2
heliox at bs
trelegy teach rt
nicotine 21, vape taken
melatonin 6, read to her
lido patch on at 9
ketamine nasal for reduction
roxi 5 wrong pt
tube feed 55, resid 40; rd wants 65
corpak 72 cm bridled, kub ok
peg, use 24h
ng lis 400 brown
ct ws -20, seal am
jp x2, blake 110
evd 15 open, 12 cc
foley d6, out per md
flexi leaks
a line R brach
ij x2, art stick x1, held
io L tib
midline vat, 20g
vicky (vicryl), ethel (ethibond), mono (monocryl)
big bertha scan cart, wow, cow, pyxis 3
tess perles, benz, cheratussin
"""
