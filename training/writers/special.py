"""A transplant coordinator, a genetic counsellor, a dialysis nurse, an oncology navigator, a midwife and a newborn nurse: texts about somebody, and about nobody."""

NAMED = r"""
Offer {on} 0312 for {ptl}: 34 M DBD, KDPI 41, local OPO contact {first}. Primary turned down by {dr} (size), we're backup.
{me} active status 1B since {on}, call order: cell {ph}, then {rel} {kin}, then {org} where {sub} works nights
living donor is the church friend, {other}, crossmatch neg {on}, ILDA {last}
UNet listing: {ptcomma}, ABO A1, listed {on}, MELD 29, exception req by {last}
{ptf} got the call at {town} airport, hospital bag already in the trunk; {wn} drove
tac 14.2 on {ptl}, told {kin} to hold pm dose. {dr} agrees. recheck {on}
1 year kidney-versary for {ptf} is {on}, she'd like to write the donor family. Letter says \"Dear {wn}'s mom\" - can't
committee {on}: approve {last}, defer {last} (psych), decline {last}, needs cath {last}
she's willing to relocate from {place} to within 2 h, house on {lane} w/ aunt {one}
biopsy {spec} {ptl}: Banff 1A. pulse x3, start {on}, infusion nurse {first}
paired exchange chain: {last} gives to {last}, {last}'s wife to our {ptf}, flight from {town} 5 am

III-2, {ptf}, proband, dx breast at 38; II-4 mother {one} ovarian d. 51; II-5 aunt {one} well at 70
pedigree key - circle filled: {first}, {first}, {first}; half filled: {last} side unknown
I called {ptl} with the VUS on {on}; she heard \"positive\" and told both sisters, {first} and {first}
Ashkenazi paternal, maternal from {world}. Grandfather {one} changed name at the border from {last}
Lab {org} reports for {lf}, accession {spec}: BRCA2 c.5946delT pathogenic
dear family letter, from {ptf}, to cousins incl. {whole} in {town} - make it warm not scary
Huntington predictive result disclosure, {me}, {on}, support person {kin}, no phone results
His son {first} has 22q11, now wife {one} is 11 weeks; CVS by {dr} {on}
{wn} carries, {wn}'s brother doesn't, and nobody has told {wn}'s fiancée {first}

Chair 4 {last} cramped, UF off, 300 back, post wt 88.2. {initials} 1130
{ptl} missed {wkd} & {wkd}; called {ph}, sis {one} says he's in {town} at a funeral
access: {mr} L AVF clotted {on}, to {dr} @ {clinic} for declot, NPO, ride by {org}
MWF 1st shift: {last}, {last}, {last}, {last}, {last}. TTS: {last}, {last}, new admit {lf} from {snf}
{first} the tech found {ws} smoking behind the RO room
hep B titer low: {last}, {last}. dose 1 given {on}, lot {lot}
{ptf} transfers to {clinic} when he moves in with {kin} in {mon}
2728 for {ptfull}, first dialysis {on}, nephrologist {last} UPIN blank, address {st}

navigator log: {ptname}, new stage 3 rectal, lives {place}, no car, {rel} {one} has truck
port placed {on}, teaching w/ {first}, wig voucher, chemo #1 {on} chair by the window w/ {wn}
She rang the bell {on}!! {ptf} + {kin} + the whole infusion crew {first}, {first}, {first} & {one}
{dr} med onc, {dr} rad onc, {dr} surg onc. all three want {ptl} on the same {wkd}
caring bridge for {ptf}: please shorten, {url}
trial slot: {lf}, screen fail ANC 0.9, rescreen {on}, CRC {other}
husband {one} laid off at {org}, COBRA ends {on}. {payer} won't say

g3p2 {ptl} 39.4, ctx q4, 5/80/-1, doula {first}, birth plan: dim lights, {one} cuts the cord
Baby girl {last} b. {on} 0356, Apgars 8/9, 3440 g, named {wn} after the midwife's mom
called {dr} for decels, {first} RN scribing, OR by 0412, baby out 0421
homebirth xfer from {st}, midwife {other} CPM rode along, ROM since {on}
1st PNV {me}, LMP {on}, EDD {on}, FOB {other} involved, works {org}
{ptf} lost the twin at 14 wks, {on}. surviving twin called {wn} already
postpartum call: {mr} day 5, latch ok, crying lots, mother in law {one} from {world} staying 40 days
tubal papers signed {on} w/ {first} - 30 days is {on}

NICU bed 22: baby boy {last} (A), sister {last} (B). A on CPAP 5, B on RA. mom {first} pumping, dad deployed
{ptf}, DOL 61, first bath by dad {one}. ETT out {on}. we all cried, even {dr}
feeder-grower {last} 42 mL q3 PO 60%, car seat test {on}, pcp {last}
baptised {wnl} at 0200 by RN {last} w/ sterile water
ROP exam list {on}: {last}, {last}, {last} twins. {dr} at 1 pm, drops noon
grandmother {other} on the visitor list; father {other} NOT (order {case})
"""

CALM = r"""
KDPI 85+, EPTS 20 or less, cPRA 98: explain allocation points to a patient in 5 lines
tac goal 8-10 first 3 months, 6-8 to 12, 5-7 after; cyclo 200-250
MELD 3.0 = needs albumin, sex; Na cap 125-137. calculator gave 27, 29 and 31
DCD vs DBD, warm ischemia 30 min, NRP. What do I tell a donor mother?
valcyte 450 vs 900, CMV D+/R- 6 mo, R+ 3 mo; Bactrim SS daily x 12
LVAD: HM3 speed 5,400, PI 3.2, power 4.1, flow 4.4. Alarm red = call NOW.
committee template: medical / surgical / psychosocial / financial / nutrition / decision A D N
UNOS status 1A-7 hearts; lungs CAS 0-100; livers by MELD and 150 nm circle
Banff ACR 1A i2 t2 v0; AMR g1 ptc2 C4d3
honor walk script for staff. Two lines only. Doors open at 0900.

ACMG PVS1 + PM2 + PP5 = likely pathogenic; BS1 + BP4 = likely benign; else VUS
c.68_69delAG, c.5266dupC, c.5946delT. Say in words how founder mutations arise.
Lynch: MLH1 MSH2 MSH6 PMS2 EPCAM. Amsterdam II 3-2-1 rule. Colonoscopy q1-2 y from 20-25.
carrier risk 1/25 x 1/25 x 1/4 = 1/2,500. residual after neg panel 1/241
NIPT: T21 PPV 91%, T18 76, T13 45 at age 35; fetal fraction 3.1 = no call
draw ASCII pedigree: I-1, I-2, II-1 to II-5, arrow on III-2, slash the dead
Penetrance vs expressivity w/ Marfan, NF1, Waardenburg and von Hippel-Lindau
GINA protects jobs & health cover, not life, disability or LTC policies
Angelman maternal, Prader-Willi paternal, 15q11-13. easiest way to remember
trinucleotide: HD CAG >=40, FXS CGG >200, DM1 CTG 50+, Friedreich GAA 66+

Kt/V 1.42, URR 71, Hgb 10.6, TSAT 24, ferritin 611, PTH 488, phos 6.1, Ca 8.9, alb 3.6
K bath 2/2.5, Na 138, bicarb 35, temp 36.5, BFR 400 DFR 800, Fresenius F180, heparin 2,000 + 500/h
UF 3.2 L in 3.5 h at 82 kg = 11.1 mL/kg/h. limit is 13
water: chlorine \<0.1, TDS 12, culture \<100 CFU, endotoxin \<0.25; log at 0500 before first patient
Tesio, Quinton, Palindrome, Permcath - which are tunneled
PD Dianeal 1.5% 2 L x 4 + icodextrin; effluent WBC 640, 88% polys, vanc 2 g IP
buttonhole vs rope ladder; 15 ga 1 in; bruit and thrill
fluid: 32 oz/day, ice counts half, soup counts whole, hope does not count

FOLFOX q14d x12; FOLFIRINOX; R-CHOP 21 x6; AC-T dd; TCHP; ABVD; BEACOPP; hyper-CVAD A/B
what to pack for chemo day 1: blanket, charger, ginger candy, list of questions, a friend
neutropenic fever = 100.4 x1h or 101 x1. Call. do not take Tylenol first.
ECOG 1, KPS 80, stage IIIB cT3 N2a M0. Translate for a spouse
Immune colitis gr 2: 4-6 stools over baseline, pred 1 mg/kg, hold pembro
Oncotype RS 18, MammaPrint low, Ki67 12
survivorship care plan blank: diagnosis / stage / treatments with total doses / late effects / who does what when
lodging: ask about Hope houses; rides: ask about road programs

Bishop 8: dil 3, eff 60, st -1, soft, mid. pit 2x2 q30 max 20
MVU 220, cat II, mod variability, variable decels x4, amnioinfusion 600
GBS +, PCN G 5 mil then 2.5 q4; allergic -> cefazolin or clinda
EFW 3,950 by Hadlock, 2D EFW +/- 15%. AFI 11.2, BPP 8/8, UA PI 0.9
28 wk: RhoGAM 300 mcg, 1 h GTT 50 g 142 -> 3 h 95/180/155/140
leopold, McRoberts, Woods, Rubin, Zavanelli, Gaskin in order
10-12 weeks dating scan; 11-14 NT; 18-22 anatomy; 24-28 GTT; 35-37 GBS; 41 post dates
G4 T2 P1 A1 L3: explain TPAL for doula students
birth tub temp 97-99 F, out at 6 cm if no urge? my partner midwife disagrees

D10 80 mL/kg/d, TPN AA 3 g, IL 1, GIR 5.6. gluc 48 -> 62
Apgar 4/7/8; cord pH 7.08 BE -14: cool 33.5 x72 h if Sarnat II
caffeine 20/kg load, 8/kg q24; A/B/D x4 self-res, 1 stim
Ballard 27; Fenton 32nd %ile; Bhutani high-int; phototherapy line 12.6
surfactant 2.5 mL/kg, LISA vs INSURE, FiO2 0.30 threshold
kangaroo 2 h min, swaddle bath q3-4d, hands-on q6h, quiet 2-4 am and pm
breast milk fridge 4 d, freezer 6 mo, deep 12; label with time
"""
