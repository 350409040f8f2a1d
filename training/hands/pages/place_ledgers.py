"""Billing tables, CSV exports, bed boards, bus sheets, cost reports, claim scrubs and vendor ledgers: with named sites and firms, and with kinds."""

TWINS = r"""
Dispo board, 0700, printed for the huddle
RM | LOS | NEED | GOING TO | BLOCK
601 | 4 | PT/OT | [[SNF::{FACILITY:Larch Terrace}]] | auth (Aetna MA)
602 | 11 | trach | [[LTACH::{FACILITY:RegionalCare Ext.}]] | no vent bed
603 | 2 | IV abx | [[home infusion::{ORGANIZATION:Vital Drip} + {kin}]] | PICC
604 | 1 | ride | [[home::{home}]] | ModivCare 3 h
605 | 29 | guardian | [[nowhere yet::was The {FACILITY:Fairlawn}, now nowhere]] | court
606 | 6 | HD chair | [[outpatient HD::{FACILITY:Caney Fork Dialysis}]] | hep B result
607 | 3 | detox | [[residential::{FACILITY:Buffalo Valley}]] | COVID swab
608 | 5 | hospice | [[GIP or home::{FACILITY:Alive {town}}]] | family mtg 2p
609 | 2 | custody | [[jail infirmary::{FACILITY:Silverdale}]] | deputy
610 | 8 | BiPAP | [[group home::{FACILITY:Orange Grove house 4}]] | train staff
611 | 1 | obs | [[home w/ HH::home w/ {ORGANIZATION:Suncrest}]] | MOON given
612 | 14 | TPN | [[tertiary::the {FACILITY:Rollins Tower}]] | bed
Goal GMLOS 4.1. Avoidable days 31.
%%
remit,payer,claim,svc_fac,cpt,billed,paid,carc
1,Aetna,[[x1::{claim}]],[[main campus::{FACILITY:Sycamore Shoals}]],99285,1410.00,402.11,45
2,BCBST,[[x2::{claim}]],[[outpatient dept::{FACILITY:Watauga Ortho - Boone Lake}]],73721,1890.00,0.00,197
3,Medicare B,[[x3::{claim}]],[[asc::{FACILITY:Renaissance Surgery}]],66984,3105.00,1012.40,253
4,TennCare/Blue,[[x4::{claim}]],[[rhc::{FACILITY:Roan Mtn Clinic}]],T1015,175.00,112.00,
5,UHC,[[x5::{claim}]],[[lab::{FACILITY:Holston Path}]],88305,220.00,71.03,45
6,Cigna,[[x6::{claim}]],[[telehealth::{FACILITY:Frontier Virtual}]],90837,210.00,0.00,16
7,Humana,[[x7::{claim}]],[[snf::{FACILITY:Ivy Hall}]],99309,160.00,94.20,45
8,WC-Sedgwick,[[x8::{claim}]],[[urgent care::{FACILITY:MedCenter @ the Y}]],12001,380.00,380.00,
9,Self,[[x9::{acct}]],[[dental::{FACILITY:Friends in Need}]],D7140,85.00,20.00,
%%
Q: what's wrong with this claim
> Box 17 referring: [[blank::{tit}]]
> Box 21: M17.11
> Box 24: 20611-RT x1, J7325 x48
> Box 32: [[facility name::{FACILITY:Appalachian Bone & Spine}, {house}]]
> Box 33: [[billing group::{ORGANIZATION:ABS Physician Services}, {town}]]
> payer: Wellpoint
A: Box 24 units: J7325 is per 1 mg, Synvisc-One 48 mg = 48 units, ok. [[Box 17 is blank.::Box 17 has a name but no qualifier DN.]] Box 32 differs from 33; fine, if [[the site::{FACILITY:Appalachian Bone & Spine}]] isn't the biller. No -JZ modifier: that's the denial.
Q: and POS 22?
A: Only when [[the site is an HOPD::{FACILITY:Appalachian} is an HOPD of {hosp}]]. Otherwise 11.
%%
LOGISTICARE TRIP SHEET / driver copy
[[Driver::{first}]]   Van [[one::{fleet}]]   Date [[today::{on}]]
0530 [[Rider A: residence to HD::{ptl}: {house} to {FACILITY:FMC Rocky Fork}]]  WC
0615 [[Rider B: SNF to wound clinic::{last}: {FACILITY:Laurelwood} to {FACILITY:Wound Ctr at Unicoi}]]  stretcher no
0700 [[Rider C: group home to day program::{first} and {first}: {FACILITY:Dawn of Hope #6} to {FACILITY:Dawn of Hope Shop}]]  amb
0830 [[Rider D: shelter to methadone::{last}: {FACILITY:Good Sam} to {FACILITY:Overmountain Recovery}]]  amb
1015 [[Rider A return::{ptl} return]]
1200 lunch
1300 [[Rider E: to eye surgery, escort::{mr}, escort {kin}: to {FACILITY:Johnson City Eye}]]
No-show: [[Rider F::{last} ({bare})]]
Mileage 112. Fuel at [[the Shell::{ORGANIZATION:Zoomerz #{nn}}]].
%%
COMMUNITY BENEFIT, Schedule H worksheet
Line 7a charity care | 4,118,020
Line 7e | health fairs, [[county schools::{FACILITY:Happy Valley}, {FACILITY:Unaka High}]] | 22,410
Line 7f | residents | 1,900,115
Line 7i cash | [[a food bank::{ORGANIZATION:Second Harvest of NE Tenn}]] | 50,000
Line 7i cash | [[a free clinic::{FACILITY:Providence Free Clinic}]] | 75,000
Line 7i in-kind | [[youth football::{ORGANIZATION:Elizabethton Midgets}]] | 3,000
Part II housing | [[sober homes::{FACILITY:Manna House}]] | 12,000
Part V facility A | [[the hospital::{FACILITY:Franklin Woods}]] | CHNA {yr}
Part V facility B | [[the other::{FACILITY:Indian Path}]] | CHNA {yr}
Preparer | [[a Big Four firm::{ORGANIZATION:Blackburn, {last} & {last}}]]
%%
# payroll export, agency nurses, pasted from Excel
shift	unit	agency	hrs	rate
[[wk1::{num8}]]	ICU	[[A::{ORGANIZATION:Aya}]]	12.25	98
[[wk1::{num8}]]	ED	[[B::{ORGANIZATION:FlexCare}]]	12.5	92
[[wk1::{num8}]]	L&D	[[C::{ORGANIZATION:Magnet Moms Staffing}]]	13	104
[[wk2::{num8}]]	PACU	[[A::{ORGANIZATION:Aya}]]	10	90
[[wk2::{num8}]]	[[psych::{FACILITY:Woodridge}]]	[[D::{ORGANIZATION:GoodSoul}]]	16	88
[[wk2::{num8}]]	[[off-site ED::{FACILITY:FSED at Exit 24}]]	[[B::{ORGANIZATION:FlexCare}]]	12	92
Sum by agency? Use SUMIFS on column C; the VMS (Medefis) shows rates with burden.
%%
Outbreak line list (norovirus), LTC + tie-ins
case | where | role | onset | vom | hosp
1 | [[memory unit::{FACILITY:Sinking Creek Manor}]] | resident | [[d0::{clip}]] | Y | N
2 | [[memory unit::{FACILITY:Sinking Creek Manor}]] | CNA, also works at [[a school cafeteria::{FACILITY:Keenburg Elem}]] | [[d1::{clip}]] | Y | N
3 | [[school::{FACILITY:Keenburg Elem}]] | 2nd grader | [[d2::{clip}]] | Y | N
4 | [[restaurant::{ORGANIZATION:Mayflower Seafood}]] | cook, spouse of 2 | [[d2::{clip}]] | N | N
5 | [[church::{FACILITY:Siam Baptist}]] | pianist, ate at [[restaurant::{ORGANIZATION:Mayflower}]] | [[d4::{clip}]] | Y | Y, [[local::{FACILITY:Sycamore Shoals}]]
6 | [[AL next door::{FACILITY:Hermitage}]] | visitor | [[d4::{clip}]] | Y | N
GII.4 Sydney at state PHL. Bleach 1:10. Report to CDC NORS.
%%
340B child sites, as registered (OPAIS), for audit by HRSA
DSH[[00A::{code}]]  [[infusion center::{FACILITY:Niswonger Infusion}]]  [[address on file::{house}]]
DSH[[00B::{code}]]  [[oncology::{FACILITY:{last} Cancer Institute, Wilson Ave}]]
DSH[[00C::{code}]]  [[rheum::{FACILITY:Bristol Rheum}]]  termed {yr}
Contract pharmacies: [[3 chain, 2 independent::{FACILITY:Walgreens #{nn}}, {FACILITY:Burgie's}, {FACILITY:Boone Drug of {town}}]]
Split billing: Macro Helix. Duplicate discount: Medicaid carved out.
Finding 1: script from [[a non-child site::{FACILITY:Greene Valley}]] filled as 340B (Humira x2). Repay AbbVie.
Finding 2: provider list has [[a retired NP::{whole} NP]], eligible no.
Certify by [[month end::{on}]] [[Authorizing official::{whole}, CFO]]
%%
Trauma registry abstraction, row by row
INJ_PLACE: [[Y92.510 bank::{ORGANIZATION:Carter County Bank} drive-thru]]
INJ_WORK: yes; employer: [[armored car firm::{ORGANIZATION:Loomis {town}}]]
EMS_AGENCY: [[county::{crew}]]
REF_FAC: [[Level III::{FACILITY:Lonesome Pine}]]; arrive 1910, leave 2044 (goal \<60 min: missed)
TRANSPORT2: [[rotor::{ORGANIZATION:Wings Air Rescue}]]
ED GCS 13, ISS 22, TXA yes, Kcentra no
OR1: ex fix, Hoffmann 3
HOSP_DISP: IRF: [[hospital IRF::{FACILITY:Quillen}]]
PAYER: WC
Reg. [[abstractor::{initials}]] AIS 2015
%%
Subject: which of our sites has what

[[Site 1::{FACILITY:Blountville}]]: x-ray, CLIA waived, closed Wed
[[Site 2::{FACILITY:Bloomingdale}]]: procedures, MAT, no peds
[[Site 3::{FACILITY:Colonial Heights}]]: peds, Spanish, VFC fridge
[[Site 4::the {FACILITY:school clinic at Ketron}]]: school days, Vyvanse no
[[Site 5::the {FACILITY:van}, which parks at {FACILITY:Food City}]]: shots, A1c, narcan
Epic dept names don't match the signs. [[Site 2::{FACILITY:Bloomingdale}]] is "FM 2" and [[Site 3::{FACILITY:Colonial Heights}]] is "FM 3 PEDS". Phreesia shows the signs. Google shows [[the old owner's::"{FACILITY:Mountain Region}"]].
[[Practice manager::{first}]]
"""
