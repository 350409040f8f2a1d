"""Registrars, fax machines, scanners: face sheets, cards, wristbands, labels, covers, prior auths, UB-04 lines, envelopes, referral trackers, scanned mess, insurer call notes."""

TWINS = r"""
FACE SHEET - printed 2 copies
+------------------------------------------------------------+
| NAME  [[______________::{ptcomma}]]        | MRN [[________::{mrn}]]  |
| AKA   [[______________::{menick}]]         | CSN [[________::{stay}]] |
| DOB/AGE/SEX [[__/__/__::{dobs} {ninety}]] F | SSN [[________::{ssn}]] |
| ADDR  [[______________::{house}]]
|       [[______________::{home} {stt} {zip}]]
| PH H [[________::{ph}]]  C [[________::{ph}]]  W [[________::{ph} {xt}]]
| EMPLOYER  [[RETIRED::RET {orgup}]]
| CHURCH [[NONE::{church}]]   CLERGY [[NONE::{last}]]
| NEXT OF KIN [[________::{kinfull} ({rel}) {ph}]]
| EMERG 2 [[________::{whole} {ph}]]
| PCP [[________::{dr}]]   REF [[________::{last}]]   ADM [[________::{lastup}]]
| INS1 MEDICARE A/B  [[#::{plan}]]
| INS2 AARP SUPP F   [[#::{plan}]]
| ADM DT [[________::{num8}]] 1350   ROUTE ED   TYPE 1   SRC 1   CLASS I
| DX R55   CODE STATUS ON FILE   ADV DIR Y
| LAST VISIT [[________::{num8} {hnick}]]
+------------------------------------------------------------+
REG BY [[___::{user}]]  CORRECTIONS IN RED
%%
FAX   FAX   FAX
To [[central scheduling::{first}, central scheduling]]    Fax [[see directory::{ph}]]
From [[our front office::{wn}, front office, {clinic}]]   Ph [[main::{ph}]]
Pages 4 w/ cover    Date [[stamp::{full}]]
Re [[one patient::{ptl}, {dobs}]]
( ) urgent (x) please reply ( ) fyi
MESSAGE: Holter from [[your place::{hosp}]] still not here, cardiology appt is [[in two days::{day}]] with [[Dr. -- ::{dr}]]. This is the third fax. I'm nice but I bite. Thx!!
[[a smiley::- {first} :)]]
CONFIDENTIAL. If you're the tire shop again ([[wrong number::{ORGANIZATION:{last} Tire & Lube}]]) please shred and call me, sorry.
RX [[TIME:: {stamp}]]  TX RESULT OK   STATION [[ID::{ph}]]   P.01/04
%%
front of card                                 back of card
Blue Choice Silver HSA                    Providers: BCBS local plan
Subscriber [[SUBSCRIBER NAME::{whoup}]]                   [[Prefix XXX::Pre-cert {ph}]]
ID [[XXX000000000::{plan}]]                           Rx BIN 003858 PCN A4
Grp [[0000000::{grp}]]                               Behavioral [[number on back::{ph}]]
Eff [[MM/DD/YYYY::{num8}]]                           Mail claims [[PO Box::{st}, {town}]]
Dep [[DEPENDENT::{oneup}, {oneup}]]                         Web [[address::{url}]]
Copay OV 30 SP 60 ER 350                  not proof of coverage
RxGrp [[RXXX::{grp}]]
PCP [[PCP NAME HERE::{dr}, {clinic}]]
%%
PRIOR AUTH - outpatient infusion (typed from the web form since the portal ate it twice)
Member ......... [[(in portal)::{ptname}]]
Member ID ...... [[(in portal)::{plan}]]
DOB ............ [[(in portal)::{dob}]]
Requesting ..... [[GI::{dr} NPI {npi} TIN {UNIQUE_ID:47-{nn}{nn}1}]]
Site ........... [[freestanding::{ORGANIZATION:{coin} Infusion} of {place}]]
Drug ........... Skyrizi 600 IV x3 (J2327 x 600) then OBI
Dx ............. K50.80; fistula; failed Humira (ab 31), Stelara 14 mo
Last dose ...... [[two months ago::{num8}]]
Urgent? ........ yes: Hgb 7.9, CRP 88
Submitted ...... [[Mon 0811::{num8} 0811]] by [[coord::{first}]]
Ref ............ [[pending::{code}]]
Call 1 [[Tue::{DATE:Tue 4/1}]] "[[rep::{first}]]" says need TB. Sent QFT.
Call 2 [[Thu::{DATE:Thu 4/3}]] "[[rep::{wn}]]" never got it. Fax [[again::{ph}]].
Call 3 [[Fri::{DATE:Fri 4/4}]] sup "[[--::{first} S.]]" approved thru [[12 mo::{num8}]]. HALLELUJAH
%%
UB-04 READBACK (a blind biller dictates, a friend types)
FL1 [[facility::{facup}, {stup}, {townup}]]
FL3a [[pcn::{acct}]] 3b [[mr::{mrn}]] FL4 0131
FL5 [[tin::{UNIQUE_ID:{nn}-{nn}{nn}}]] FL6 [[from-thru::{DATE:<030425|081825|112424>} {DATE:<030725|082025|112724>}]]
FL8 [[name::{lastup}, {oneup}]] FL9 [[addr::{stup}]] FL10 [[dob::{dobymd}]] FL11 M
FL12 [[adm::{DATE:<030425|081825|112424>}]] 13 06 14 1 15 1 17 01
FL18-28 no cond. FL31 11 [[::{DATE:<030125|081525>}]]
FL42 0450 / 0730 / 0301 / 0260 / 0636
FL50 HUMANA GOLD FL60 [[id::{plan}]] FL62 [[grp::{grp}]] FL63 [[auth::{code}]]
FL66 0 67 I4891Y A I10Y B Z7901
FL76 [[att::{npi} {lastup} {oneup}]] FL77 none
FL80 [[remark::corrected claim, orig {claim}, per {first} at plan]]
%%
SPECIMEN LABELS, a sheet, as read by OCR
[[LAST, F  00/00/00::{meup}  {dobs}]] | UR CULT | CC | [[init::{initials}]] | [[coll::{num8} 0710]]
[[LAST, F  00/00/00::{lf}  {dobs}]] | THROAT PCR | [[init::{initials}]] | [[coll::{num8} 0722]]
[[LAST, F  00/00/00::{comma}  {dobs}]] | LEAD cap | [[init::{initials}]] | [[wt 11.2 kg::ward {ward}]]
[[VOID::VOID {last}]] | - | -
[[LAST, F  00/00/00::{backward}  {dobs}]] | 24H UR START 0600 | jug 2 of 2 | [[phone::{ph}]]
[[BABY B::BABY {lastup} B]] | BILI heel | hr 31 | [[mom MRN::mom {mrn}]]
[[accession printed::ACC {spec}]]
[[LAST, F  00/00/00::{whoup}]] | SURG: "toe" | fix 10% | [[Dr. sig::{last}]]
7 labels used / 1 void
%%
ENVELOPE, RETURNED
[[Return::{fac}
{house}
{town}, {stt} {zip}]]

[[Addressee::{mrs}
c/o {kinfull}
{rural}
{place}, {stt} {zip}]]

stamps: NOT DELIVERABLE AS ADDRESSED / UNABLE TO FORWARD
handwriting on it: "moved in w/ son[[:: {first}]], try [[the hotel::{ORGANIZATION:<Palms|Regal|Dixie> Motel}, {hwy}]]"
our note: lab letter (A1c 11). 2nd try. Call [[number::{ph}]]: disconnected. Asked [[pharmacy::{pharm}]], they have [[a different street::{bare}]]. Outreach [[CHW::{wn}]] will knock [[this week::{wkd} {DATE:11/6}]].
scan batch [[::{code}, ]]page 31
%%
REFERRAL TRACKER (sheet 2, don't sort!!)
# | pt | to | why | sent | appt | loop
1 | [[A::{ptlf}]] | [[derm::{dr}]] | mole, ABCDE 3 | [[wk 1::{num8}]] | [[wk 9::{num8}]] | note back, MIS 0.0
2 | [[B::{last}, {first}]] | [[nephro::{ORGANIZATION:{coin} Kidney}, {town}]] | eGFR 24 | [[wk 1::{num8}]] | no show | [[told PCP::told {last}]]
3 | [[C::"{menick}" {last}]] | [[GI::{FACILITY:{hnick} GI}]] | FIT+ | [[wk 2::{num8}]] | [[declined::{kin} says no]] | letter cert.
4 | [[D::{whole}]] | [[pain::{last}]] | LESI | auth [[::{code}]] | - | open
5 | [[E::{last} twins]] | [[audiology::{school} clinic]] | refer x2 | wk 2 | [[wk 3::{DATE:3/21}]] | pass/pass
6 | [[F::{wn}, {ninety}]] | [[hospice::{snf}]] | FAST 7c | same day | [[same day::{num8}]] | done, RIP [[::{DATE:4/2}]]
7 | [[G::{last}]] | [[out of state::{hosp}, {town}]] | HCM, TEER | [[wk 4::{num8}]] | ? | ask [[coordinator::{first} {ph}]]
owner: [[MA::{initials}]], back up [[MA 2::{first}]]
%%
WRISTBAND + DOOR + WHITEBOARD, what the camera read (test set for vision model)
band: [[LASTNAME, FIRST / MRN / DOB::{ptcomma} / {mrn} / {dobs}]] / 2D code / FALL yellow / ALLERGY red LATEX
door: 12 [[Dr.::{last}]] / MASK UP / tan leaf
board: Today is [[day::{wday}]]. Your nurse is [[nurse::{first}]]. Your aide is [[aide::{wn}]]. Goal: sit x3. I like to be called [[name::{menick}]]. What matters: [[the garden::my dog {pet}, and {church}]]. Pain 4. Diet: CLEARS. Family phone [[number::{ph}]].
IV pump: NS 75
mug: "[[World's Okayest Uncle::{ORGANIZATION:{place} Volunteer Fire}]]"
card on sill: "get well [[you old goat::{ptf} you old goat, from {first} & the boys at {shop}]]"
badge in frame, left: "[[RN / photo::{first} {lastup} RN {badge}]]"
monitor: 88 / 97% / 131/70
%%
INSURER NURSE CASE NOTES (telephonic)
[[08:15::{num8} 08:15]] Call to mbr [[::{ptname} at {ph}]], ID verified [[x3::({dobs}, {zip})]]. Post-d/c day 2 from [[hospital::{hosp}]], CABG. Wt 204 (+1). Sternal click no. Has Brilinta? "the copay was 412". Conf w/ [[pharmacy::{pharm}, {first}]]; card applied, $5.
[[08:40::{num8} 08:40]] Call to [[cards office::{last}'s office]]. [[MA::{wn}]] moved visit to [[Thursday::{day}]].
[[day 9::{num8}]] Mbr states driving already, w/ heart pillow, to [[work::{org}]]. Educated. [[Wife::{kin}]] took keys on line. Laughter.
[[day 16::{num8}]] Rehab enrolled [[nearby::{FACILITY:{place} Y}]] T/Th, transport [[via ride vendor::{coin}, trip {code}]].
[[day 30::{num8}]] LACE 9. No readmit. Close. Mbr: "tell [[that lady::{first}]] thanks".
CM [[RN, CCM::{fl} RN CCM {xt}]]
"""
