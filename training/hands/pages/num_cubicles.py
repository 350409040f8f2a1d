"""HR, payroll, credentialing, research and IT cubicles: rosters, delegation logs, enrolment grids, ticket threads, access audits, query results and config dumps, each once about people and once about templates."""

TWINS = r"""
Can you make this into a tidy two-column roster? I typed it on my phone

[[slot 1::{UNIQUE_ID:{zip}}]] nights 0.9 charge ok
[[slot 2::{UNIQUE_ID:{zip}}]] nights 0.6 chemo no
[[slot 3::{UNIQUE_ID:{zip}}]] days 1.0 [[lead::{onelow}, lead]]
[[slot 4::{UNIQUE_ID:{zip}}]] days 0.3 [[open::{wholow}, back {on}]]
[[float::{UNIQUE_ID:T{four}}]] 12h, cap 36
[[agency::{UNIQUE_ID:AG{nn}{nn}} from {orglow}]] 13 wk, 41/h
cost center 7140 obj 6120, grid says 1:4 at census 28, 412 hppd? no 4.12
%%
Delegation log, page 2

# | who | role | tasks | from | to
1 | [[PI::{last}, PI]] | 1 | 1,2,3,7 | [[site open::{num8}]] | --
2 | [[sub-I::{initials}]] | 2 | 1,2,3 | [[site open::{num8}]] | --
3 | [[CRC::{initials}]] | 4 | 4,5,6,9 | [[training::{num8}]] | --
4 | [[pharmacist::{initials}]] | 5 | 8 | [[training::{num8}]] | [[leave::{num8}]]
Site [[on cover::{UNIQUE_ID:{four}}]] protocol v6.0 amend 4, ICF 4.1
Subjects consented by line 3: [[see enrolment log::{UNIQUE_ID:{four}-0{nn}}, {UNIQUE_ID:{four}-0{nn}}, {UNIQUE_ID:{four}-0{nn}}]]
GCP valid 3 y, form FDA 1572 sec 6
%%
Enrollment grid (paste)

ID	V1	V2	V3	AE	flag
[[S-A::{UNIQUE_ID:0{nn}-K}]]	d0	d14	d28	0	-
[[S-B::{UNIQUE_ID:0{nn}-B}]]	d0	d15	--	2	LTFU
[[S-C::{UNIQUE_ID:0{nn}-W}]]	d0	d14	d31	1	+3 dev
[[S-D::{UNIQUE_ID:0{nn}-M}]]	SF	--	--	0	eGFR 41
kits used: [[12 of 40::{UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}]]
[[CRC to call LTFU x3::{onelow} to call {wholow} x3 at {ph}]]
query 3.2 open 41 d, edit check 14, CRF p 112, REDCap 14.0.9
%%
ticket history

#1 "[[screen::{firstlow}'s screen]] says 6412"
#2 ws [[name?::{UNIQUE_ID:WS{nn}{nn}}]], ver 23.1.412, citrix 2203 CU4
#3 same on [[the next one::{UNIQUE_ID:WS{nn}{nn}}]], so not the box
#4 user [[has role RN-4::{UNIQUE_ID:{lastlow}{nn}} has role RN-4]], template 412, class 14
#5 open chart [[any::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]], flowsheet 41, err. [[Test env ok::Chart {MEDICAL_RECORD_NUMBER:{zip}{nn}} ok]]
#6 row 14120 null in smartform 88, patched in SU 12
#7 closed, code 3, [[reply to reopen::{first}, {xt}]]
%%
-- who touched what, audit for privacy
user | pat | action | cnt
[[U1::{UNIQUE_ID:{lastlow}{nn}}]] | [[P1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] | view 41 | 3
[[U1::{UNIQUE_ID:{lastlow}{nn}}]] | [[P2::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] | view 41 | 1
[[U2::{UNIQUE_ID:x{zip}}]] | [[P1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] | print 12 | 14
[[U3::{UNIQUE_ID:{four}{onelow}}]] | [[P3::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] | btg 4 | 1
(4 rows, 412 ms)
rule 7: same last name. rule 9: same [[street::street, {house}]]. threshold 3. form PR-2. HR [[if yes::case {UNIQUE_ID:ER{nn}-{nn}}]]
%%
badge office, day sheet

reprint: [[2, fee 10::{badge} (lost), {badge} (name change to {last}), fee 10]]
new: [[4 travelers::{first} {UNIQUE_ID:{zip}}, {first} {UNIQUE_ID:{zip}}, {first} {UNIQUE_ID:{zip}}]]
term by 1700: [[1::{backward} {UNIQUE_ID:{zip}}]]
door group 212 = pharmacy, 214 = OR core, 41 = garage
reader 14 firmware 8.4.1, card type 26 bit fc 112
temp: V-1 thru V-12, [[out now: 3::V-3 is with {orglow}, phone {ph}]]
fob: [[blank::{UNIQUE_ID:{zip}{nn}} to {firstlow}]], $25
%%
credentialing committee packet, tab 4

Applicant: [[sample::{whoup}]]
NPI [[10 digits::{npi}]]   License [[state format::{lic}]]   DEA [[2 letters 7 digits::{UNIQUE_ID:F<B|H|M>{zip}{nn}}]]
CAQH [[8 digits::{UNIQUE_ID:1{zip}{nn}}]]   Medicare PTAN [[varies::{UNIQUE_ID:<G|CA>{zip}}]]
Board: [[cert no. on card::{UNIQUE_ID:{zip}{nn}}]], MOC yes, exp 10 y
Malpractice: 1M/3M, policy [[dec page::{UNIQUE_ID:MPL{zip}-{nn}}]], tail n/a
NPDB: [[query 4 wk before::DCN {UNIQUE_ID:55{zip}{four}}]], 0 reports
Gaps over 60 d: [[explain::{range}, "caring for {kin}"]]
Volume: 45378 x 212, 43239 x 141, compl 0.4%
FPPE 10 cases. OPPE 8 mo. MS.08.01.01.
%%
payroll exceptions, PP 14

[[code 12::{UNIQUE_ID:{zip}}]] missed lunch x3, +1.5
[[code 14::{UNIQUE_ID:{zip}}]] call back 2.0 min, paid 4.0
[[code 20::{UNIQUE_ID:{zip}}]] holiday 8 not 12
[[code 31::{UNIQUE_ID:{zip}}]] overpaid 412.88, repay 4 x 103.22
[[code 33::{UNIQUE_ID:{zip}}]] levy [[form 668-W::{UNIQUE_ID:{nn}DR{four}}, {lastup} v. {lastup}]]
[[code 41::{UNIQUE_ID:{zip}}]] dd returned R03, acct [[ask::...{UNIQUE_ID:{four}}]]
rate 41.12, OT 61.68, diff 3.50, bonus 12 x 100
[[payroll::{onelow} in payroll]]
%%
config before I commit, anything in here I should not push?

DB_HOST=[[localhost::{ip}]]
DB_PORT=5432
DB_USER=[[app::{UNIQUE_ID:{lastlow}{nn}}]]
PAGE_SIZE=412
TEST_MRN=[[0000000::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
TEST_MEMBER=[[MEMBERID::{plan}]]
NOTIFY=[[email::{mail}]]
SMS=[[number::{ph}]]
ICD_SET=2025, CPT_SET=2025, RXNORM=monthly
SENTRY=[[off::{url}]]
RETRY=3 TTL=4120 TLS=1.2 BUILD=4417
%%
IRB chat

coord: mod 14 is stuck
irb: study no?
coord: [[the exempt one, cat 4::{UNIQUE_ID:STUDY{zip}}]]
irb: PI
coord: [[same as before::{last}]]
irb: HRP-503 sec 12.3 has 2 versions, and a dev at [[one site::{fac}]]
coord: [[a subject::subject {UNIQUE_ID:{nn}-{four}}]] dosed day 15, window 14 +/- 0
irb: then RNI, form 41, 5 days. 45 CFR 46.108(a)(4)
coord: kit was [[room temp 41 min::{UNIQUE_ID:{zip}}, room temp 41 min]]
irb: attach temp log 7
coord: done, [[ack no.?::ack {UNIQUE_ID:RNI{four}}]]
%%
new hire health file

hepB 1 2 3, titer 41 mIU
MMR 2, VZV igg pos 412
QFT neg 0.02 / tube [[label::{UNIQUE_ID:{zip}{nn}}]]
fit test 1870+ s, code 7
color vision 14/14, lift 50
drug screen 10 panel, CCF [[attached::{UNIQUE_ID:{zip}{nn}}]], MRO [[neg::{last}, neg]]
emp [[TBD::{UNIQUE_ID:{zip}}]], dept 7155, start [[next cohort::{wday}]]
badge photo no, form OH-3 v2
nurse [[sign::{initials}]]
%%
Exit checklist

last day: [[per HR::{full}]]
laptop: [[asset tag::{UNIQUE_ID:{zip}}]], 32 GB, charger 65 W
phone: [[imei on back::{UNIQUE_ID:35{zip}{zip}{nn}}]]
badge: [[number::{badge}]] door group 212 off
keys: [[ring no.::{UNIQUE_ID:K{nn}-{nn}}]]
pcard: [[last 4::{UNIQUE_ID:{four}}]]
parking: [[tag::tag {UNIQUE_ID:{four}}, {platelow}]]
email fwd to: [[manager::{mail}]] 30 d
PTO 41.5 x 41.12, COBRA notice form 14 d, 401k code 3
reason code 12. rehire Y. [[Signed::Signed {initials}]]
%%
excel help pls: column C keeps going to 4.12E+11

A: [[MRN (text)::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
B: [[acct (text)::{UNIQUE_ID:{zip}{four}}]]
C: [[claim (text)::{UNIQUE_ID:{zip}{zip}{nn}}]]
D: 99214
E: F33.1
F: [[DOS::{num8}]]
G: 141.00
=TEXT(C2,"000000000000") works but then VLOOKUP 4,0 says #N/A on [[row 14::{UNIQUE_ID:{zip}{zip}{nn}}]]. 412 rows, office 16.0, locale 1033.
%%
nightly job mail

job 41 ELIG_270 ok 4120 rows
job 42 ELIG_271 ok 4098, rej 22 (72 x 14, 75 x 8)
job 43 MPI_LINK warn: [[score 41.2 under 50::{MEDICAL_RECORD_NUMBER:{zip}{nn}}~{MEDICAL_RECORD_NUMBER:{zip}{nn}} 41.2]]
job 44 STMT fail: [[blank address x3::acct {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}]]
job 45 RX_ADH ok 1.0.4
job 46 FAX fail: [[busy::{ph} busy]] x5, retry 3
exit 137 on [[node 2::{ip}]]
page [[on call::{first} {pager}]] if 44 fails 2 nights
"""
