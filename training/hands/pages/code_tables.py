"""Worklists, boards, ledgers, packing slips, logs and registries: rows of figures with and without a person behind them."""

TWINS = r"""
Sharps & narcotics count, OR core, end of [[shift::{wday}]]
slot | drug | NDC | begin | out | waste | end | [[witness::by / witness]]
1-A | fentanyl 100/2 | 00641-6027-25 | 25 | 9 | 3.5 mL | 16 | [[two RNs::{initials} / {initials}]]
1-B | hydromorphone 2/1 | 00409-1312-30 | 10 | 2 | 1.4 mg | 8 | [[two RNs::{initials} / {first}]]
1-C | ketamine 500/10 | 42023-0115-10 | 5 | 1 | 300 mg | 4 | [[two RNs::{last} / {initials}]]
2-A | midaz 2/2 | 00641-6059-10 | 40 | 13 | 4 | 27 | [[two RNs::{initials} / {initials}]]
Discrepancy [[code 7, unresolved::{UNIQUE_ID:DSC-{four}}, user {UNIQUE_ID:{lastlow}{nn}}, pt {mrn}]]: slot 1-A short 1
Seal old [[____::{UNIQUE_ID:{zip}{nn}}]] new [[____::{UNIQUE_ID:{zip}{nn}}]]
Key [[on the ring::{UNIQUE_ID:N-{nn}} to {one}]]
Override rate 3.1%, target 2. Form 106? only if theft: DEA-106, 21 CFR 1301.76
%%
Sort this worklist by dollars, add days over 30
WQ 4410 - auth missing
[[row::acct]] | [[type::pt]] | CPT | $ | age | payer | note
[[1::{acct}]] | [[knee::{ptlf}]] | 27447 | 41,880.10 | 44 | {ins} | [[call again::ref {UNIQUE_ID:{zip}{nn}}]]
[[2::{acct}]] | [[MRI::{comma}]] | 70553 | 2,914.00 | 12 | {ins} | [[retro 5 d::{UNIQUE_ID:A{zip}} covers 70551]]
[[3::{acct}]] | [[infusion::{lf}]] | J1745x50 | 8,004.50 | 88 | {ins} | [[step therapy, tier 5::mbr {plan}]]
[[4::{acct}]] | [[sleep::{comma}]] | 95810 | 1,730.00 | 31 | {ins} | [[needs ESS::dob {dob}? card says {dob}]]
[[5::{acct}]] | [[air::{lf}]] | A0431+A0436x41 | 58,221.00 | 120 | {ins} | [[IDR::tail {hull}, run {UNIQUE_ID:{nn}-{four}}]]
[[6::{acct}]] | [[auto::{comma}]] | 99285 | 4,410.00 | 61 | MVA | [[PIP first::{claim}, plate {plateup}]]
[[7::{acct}]] | [[comp::{lf}]] | 26735 | 9,912.00 | 19 | WC | [[board form::{claim}, {org}]]
total 117,071.60 / n=7 / avg age 53.6 / reserve 22%
%%
FLEET - monthly PM   (print landscape, 2 up)
[[class::unit]],[[colour::plate]],[[chassis::vin]],miles,oil,tires,O2 reg,defect
[[ALS::{fleet}]],[[white::{plateup}]],[[F-450::{vin}]],188204,ok,5/32,ok,A/C leak
[[BLS::{fleet}]],[[white::{plateup}]],[[E-350::{vin}]],90411,due,4/32,ok,none
[[BLS::{fleet}]],[[lime::{plateup}]],[[Transit 250::{vin}]],12008,ok,9/32,ok,step
[[SCT::{VEHICLE_ID:CC-{nn}}]],[[white::{plateup}]],[[G4500::{vin}]],61930,ok,6/32,rebuilt,inverter 1500 W
[[supervisor::{VEHICLE_ID:Sup {nn}}]],[[red::{plateup}]],[[Tahoe::{vin}]],44871,ok,7/32,n/a,siren 100 W
[[boat::{VEHICLE_ID:Marine {nn}}]],[[gray::{VEHICLE_ID:{stt} {four} {plateend}}]],[[21 ft::{hull}]],212 h,due,-,ok,bilge
[[trailer::{VEHICLE_ID:MCI-T{nn}}]],[[white::{plateup}]],[[7x16::{vin}]],-,-,10/32,6 tanks,light
Spec KKK-A-1822F chg 6; GVWR 14,500; recall 23V-{nn}2; PM codes A/B/C at 5k/15k/60k
[[Shop::{fam}]], PO [[blanket::{UNIQUE_ID:FL{zip}}]], labor 142/h
%%
night census, typed from the whiteboard; make it SBAR
bed | [[age/sex::id]] | dx | code | O2 | drips | to do
1 | [[61M::{mrn}]] | DKA | full | RA | insulin 4.2 u/h | BMP q4, gap 14
2 | [[77F::{mrn}]] | CVA, NIHSS 11 | DNR | 2 L | nicard 5 | CT 0600
3 | [[44M::{mrn}]] | EtOH, CIWA 22 | full | RA | phenobarb 130 x3 | sitter
4 | [[83F::{mrn} ({last})]] | GIB, Hgb 6.9 | full | 3 L | PPI 8 mg/h | 2 u, [[tags in chart::{UNIQUE_ID:W{four}{nn}{zip}}, {UNIQUE_ID:W{four}{nn}{zip}}]]
5 | empty | | | | | terminal clean x2, UV 20 min
6 | [[29F::{mrn}]] | OD | full | vent 18/420/5/40 | prop 30 | [[ROI none::callers need code {UNIQUE_ID:{four}}]]
7 | [[58M::{mrn}]] | STEMI s/p DES x2 | full | RA | none | [[rep left a card::stent {ser}, {lot}]]
8 | [[90+::{oldn}F {mrn}]] | sepsis, lac 4.1 | DNR/DNI | 4 L | norepi 6 | [[family::{kin} {ph}]]
Ratio 1:2, float 1, acuity 3.4. Pyxis 4 down. Code cart seal [[intact::{UNIQUE_ID:{zip}{nn}}]]. Temp fridge 4.1
%%
PACKING SLIP / cold chain
Ship to: [[Receiving, dock 2::{hosp}, attn {whole}, {stack}, {townup} {zip}]]
Order [[________::{ord}]]   Our ref [[________::{UNIQUE_ID:SO{zip}{nn}}]]   PO [[________::{UNIQUE_ID:P{zip}}]]   Pkg 1/2   Wt 11.4 lb
ln  item no.     description                qty  uom  [[pack::lot/serial]]
1   5076-52      lead, 52 cm                 2   EA   [[sterile::{UNIQUE_ID:PJN{zip}{nn}}, {UNIQUE_ID:PJN{zip}{nn}}]]
2   W1DR01       IPG dual                    1   EA   [[sterile::{ser}]]
3   6225A        introducer 9F               5   EA   [[box::{lot}]]
4   A-1100       gel pack -20                4   EA   -
5   TT4          temp logger 2-8             1   EA   [[start/stop::{UNIQUE_ID:TT{zip}}]]
Min 2.9 C  Max 7.1 C  MKT 4.8  Alarm 0
Airbill [[________::{UNIQUE_ID:{four} {four} {four}}]]  Svc P1  Decl $18,400
Consigned for: [[case cart 3::Dr. {last}, case {wday}, {ptlf}]]
RMA policy 14 d, form RG-{nn}, restock 15%. HS 9021.50, ECCN EAR99, UDI DI 0064316953{nn}
%%
registry extract, REDCap, first 8 records, is it de-identified enough? (safe harbor)
record_id,[[age_band::dob]],sex,[[region::zip]],[[yr::visit_dt]],nyha,ef,bnp,ldl,egfr,[[site::mrn]],[[dev_model::dev_serial]]
[[1,60-69::{subj},{dobiso}]],M,[[South::{zip}]],[[2023::{iso}]],3,25,1840,88,41,[[A::{mrn}]],[[CRT-D::{ser}]]
[[2,70-79::{subj},{dobiso}]],F,[[South::{zip}]],[[2023::{iso}]],2,40,612,61,58,[[A::{mrn}]],[[none::none]]
[[3,50-59::{subj},{dobiso}]],F,[[West::{zip}]],[[2024::{iso}]],2,35,944,104,72,[[B::{mrn}]],[[ICD::{ser}]]
[[4,80-89::{subj},{dobiso}]],M,[[South::{zip}]],[[2024::{iso}]],4,15,8120,49,22,[[B::{mrn}]],[[LVAD::{ser}]]
[[5,60-69::{subj},{dobiso}]],M,[[West::{zip}]],[[2024::{iso}]],1,50,188,77,88,[[C::{mrn}]],[[none::none]]
[[6,40-49::{subj},{dobiso}]],F,[[West::{zip}]],[[2022::{iso}]],2,30,1011,93,64,[[C::{mrn}]],[[CRT-P::{ser}]]
codebook v1.9: nyha 1-4; ef %; bnp pg/mL, LLOQ 5; ldl mg/dL; egfr CKD-EPI 2021; -9 missing, -8 n/a
hash: [[none, ids are 1..n::sha1(ssn) = {UNIQUE_ID:{nn}f{four}ac{nn}e{zip}b{nn}d{four}} for the first, {UNIQUE_ID:d{nn}a{zip}{nn}c{four}ee{nn}} for the 2nd]]
k=5, l=2, t=.15, cell suppression \<11? n=412
%%
EMPLOYEE HEALTH, fit test + titers
[[job::emp]]      [[dept::name]]        N95     size  FF    MMR   VZV   HBsAb   flu lot      cleared
[[RN::{badge}]]     [[4E::{lf}]]    1870+   reg   112   pos   pos   41      [[-::{UNIQUE_ID:{nn}{nn}A{nn}}]]   Y
[[RT::{badge}]]     [[RT::{lf}]]    1860S   sm    201   pos   neg   \<5      [[-::{UNIQUE_ID:{nn}{nn}A{nn}}]]   N, VZV x2
[[EVS::{badge}]]    [[EVS::{lf}]]    PAPR    -     -     eq    pos   >1000   decl         Y
[[MD::{badge}]]     [[ED::{lf}]]     8210    reg   140   pos   pos   12      [[-::{lot}]]   Y
[[stu::{UNIQUE_ID:S{zip}}]]     [[2E::{first}, {school}]]   1870+   reg   98    pos   pos   10      -            30 d
OSHA 1910.134 app A; 3M ref 1870+; Bitrex 10/20/30; QFT nil .04 TB1 .11
Exposure [[log::{UNIQUE_ID:NSI-{nn}-{four}}: {first}, 22 ga, source {mrn}]]: HIV 4G, HCV RNA, PEP 28 d, cost ctr 6120
%%
Blood bank, morning tubes. Fix the columns, the paste broke
[[pos::BB no]] abo ab dat [[col::acc]] note
[[1::{UNIQUE_ID:R{four}}]] O+ neg neg [[A::{spec}]] ok
[[2::{UNIQUE_ID:R{four}}]] A- anti-K neg [[A::{spec}]] xm 2, [[K neg::tags {UNIQUE_ID:W{four}{nn}{zip}} {UNIQUE_ID:W{four}{nn}{zip}}]]
[[3::{UNIQUE_ID:R{four}}]] B+ neg 2+ [[B::{spec}]] IgG 2+, C3 0, eluate panagg
[[4::{UNIQUE_ID:R{four}}]] AB+ neg neg [[B::{spec}]] WBIT? hx A+ [[recollect::{mrn} v {mrn}]]
[[5::{UNIQUE_ID:R{four}}]] O- D-weak neg [[C::{spec}]] RHIG 300, KB .4, [[lot in log::{UNIQUE_ID:RHG{nn}{four}}]]
screen cells 3, panel lot expires soon, gel card 10 min 895 g; QC 2+ / 0; temp 37.1
called [[the floor::{first} RN {clockx}, read back {initials}]]
%%
Parking & lockers, new grads
space  deck    [[shift::tag]]        locker  [[size::combo]]          [[role::who]]
41     P2      [[D::{plateup}]]   [[top::{UNIQUE_ID:{nn}}]]     [[12x12::{UNIQUE_ID:{nn}-{nn}-{nn}}]]     [[RN::{whole}]]
42     P2      [[N::{plateup}]]   [[mid::{UNIQUE_ID:{nn}}]]     [[12x12::{UNIQUE_ID:{nn}-{nn}-{nn}}]]     [[RN::{whole}]]
43     P3 EV   [[D::{plateup}]]   [[low::{UNIQUE_ID:{nn}}]]     [[12x18::{UNIQUE_ID:{nn}-{nn}-{nn}}]]     [[RT::{whole}]]
44     P3      [[N::temp {VEHICLE_ID:T{zip}}]]   [[low::{UNIQUE_ID:{nn}}]]     [[12x18::{UNIQUE_ID:{nn}-{nn}-{nn}}]]     [[PT::{first}]]
fee $18/pp; clearance 6'8"; key core 7-pin; decal series 2025-B; badge type 37-bit
Gate: [[ask::{UNIQUE_ID:{four}#}, night {UNIQUE_ID:{four}*}]]  help [[intercom::{ph}]]
%%
Transplant call log (paste, tab separated)
[[seq	organ::match	organ]]	abo	age	kdpi	cit	pra	decision	code
[[1	KI-L::{UNIQUE_ID:A<B|K>{nn}{four}}	KI-L]]	O	44	38	9	0	accept, [[local::{ptl}, {mrn}]]	-
[[2	KI-R::{UNIQUE_ID:A<B|K>{nn}{four}}	KI-R]]	O	44	38	9	98	accept, [[import::{last}, flight {VEHICLE_ID:DL{four}}]]	-
[[3	LI::{UNIQUE_ID:A<B|K>{nn}{four}}	LI]]	A	61	-	5	-	decline	830
[[4	HR::{UNIQUE_ID:A<B|K>{nn}{four}}	HR]]	B	29	-	3	12	decline	801
[[5	LU::{UNIQUE_ID:A<B|K>{nn}{four}}	LU]]	B	29	-	4	-	bypass	862
driver [[on the way::{first} {ph}, {hue} {car} {plate}]]; ETA 0215; box #4 of 6, 4 C, UW 3 L
XM T-/B-, MFI 1,140 at DQ7; EPTS 22; policy 8.4.{nn}
"""
