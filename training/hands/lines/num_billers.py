"""Billers, coders, posters, denial clerks and pharmacy claim people thinking aloud: numbers of accounts, claims, checks, cards and orders tossed in without a label, beside CPT, HCPCS, ICD, revenue, DRG, NDC, reject, remark and fee numbers in the very same places."""

NAMED = r"""
{UNIQUE_ID:{zip}{nn}} 99214-25 20610 J1040, does 25 go on the e/m
can't post {UNIQUE_ID:<1|2|4|7|8>{zip}}, remit is short 41.20
{UNIQUE_ID:{zip}{nn}} bal 412.88 ins 0 pt 412.88 age 91-120
moved 141 from {UNIQUE_ID:<1|2|4|7|8>{zip}} to {UNIQUE_ID:<1|2|4|7|8>{zip}}, same family
dont touch {UNIQUE_ID:{zip}{nn}} its with the lawyer
need op note for {UNIQUE_ID:{zip}{nn}}, 29827 29826 59
refiled {claim} 2x, still pr 31
{claim} line 3 97140 59 bundled to 97530
{UNIQUE_ID:{four}{zip}}: 43239 paid, 45380 59 denied co 236
patient on {UNIQUE_ID:<1|2|4|7|8>{zip}} paid cash 60, receipt {UNIQUE_ID:{four}}
receipt book {UNIQUE_ID:{four}} thru {UNIQUE_ID:{four}} missing {UNIQUE_ID:{four}}
ck {UNIQUE_ID:{four}} 88.12 from {kinfull}, memo says {UNIQUE_ID:<1|2|4|7|8>{zip}}
eft {UNIQUE_ID:{zip}{zip}} 14120.88 covers 41 pts
vcc ending {UNIQUE_ID:{four}} exp {DATE:0<3|6|9>/2<7|8>} cvv on fax, 212.00
payer took back 612 on {UNIQUE_ID:{zip}{zip}} for {ptl}
plb wo 72 {UNIQUE_ID:{zip}{nn}} 412.00
batch {UNIQUE_ID:{nn}{four}} off by 9.00, transposed
lockbox {UNIQUE_ID:<1|2|4|7|8>{zip}} img {UNIQUE_ID:{four}} unreadable
dme {UNIQUE_ID:<1|2|4|7|8>{zip}} mo 4 of 13 k0003 kh ki kj
{UNIQUE_ID:J{zip}} e0601 nu, cmn sig missing
asc {UNIQUE_ID:{four}} 66984 rt, iol v2632 x1
anes {UNIQUE_ID:<1|2|4|7|8>{zip}} 00142 qz p3 61 min = 4.1 u
trip {UNIQUE_ID:<1|2|4|7|8>{zip}} a0429 a0425 x 7.4 rh
dental {UNIQUE_ID:{four}} d2740 #14 d2950, pa {UNIQUE_ID:{zip}{nn}}
vision {UNIQUE_ID:<1|2|4|7|8>{zip}} v2203 x2 92014, auth {UNIQUE_ID:{zip}{four}}
chiro {UNIQUE_ID:{four}} 98941 at x12, m99.03
bh {UNIQUE_ID:{four}} 90837 x4, f43.23, 8 left on {UNIQUE_ID:{zip}{nn}}
ot {UNIQUE_ID:<1|2|4|7|8>{zip}} 97166 then 97530 x3 go
hh {UNIQUE_ID:<1|2|4|7|8>{zip}} rap no pay, noa {DATE:<4/2|8/19|11/6>}, hipps 2fc41
hospice {UNIQUE_ID:<1|2|4|7|8>{zip}} 0651 x14 0656 x2 q5001
snf {UNIQUE_ID:<1|2|4|7|8>{zip}} rug gone, pdpm kcnb1 x20
ip {UNIQUE_ID:{zip}{nn}} drg 871 not 872, lactate 4.1
rac picked {UNIQUE_ID:{zip}{nn}} {UNIQUE_ID:{zip}{nn}} {UNIQUE_ID:{zip}{nn}}, all drg 470
adr {UNIQUE_ID:{four}{zip}} due d 45, 99291 x2
appeal 2 {UNIQUE_ID:1-{zip}{zip}} favorable, 5 bd
alj {UNIQUE_ID:3-{zip}{zip}} video, 1412
{UNIQUE_ID:{zip}{nn}}: rx for j0897 60 mg buy & bill, ndc 55513-0710-01
lab {UNIQUE_ID:<1|2|4|7|8>{zip}} 80053 85025 84443, 36415 nc
path {UNIQUE_ID:S{nn}{four}} 88305x2 88342, tc only
rad {UNIQUE_ID:{zip}{nn}} 70553 26, dup of {UNIQUE_ID:{zip}{nn}}
who keyed {UNIQUE_ID:<1|2|4|7|8>{zip}}?? dob 18 something
{UNIQUE_ID:<1|2|4|7|8>{zip}} is the husband. {UNIQUE_ID:<1|2|4|7|8>{zip}} is the wife. payer mixed
sub id moved from {planlow} to {planlow} mid month
tertiary is {planlow} i think, plan n
crossover didnt, medigap {planlow} coba 55
cob: prim {planlow}, sec {planlow}
{planlow} inactive, {planlow} active, same card pic
elig says {planlow} not on file, tried w/o prefix {UNIQUE_ID:{zip}{four}}
got {UNIQUE_ID:xqk{zip}{four}}, portal wants caps
grp changed {UNIQUE_ID:<1|2|4|7|8>{zip}} to {UNIQUE_ID:<1|2|4|7|8>{zip}}, cobra
pin {UNIQUE_ID:{four}} worked on ivr, then npi {npi}, then 2
ivr wants tin {UNIQUE_ID:{nn}{zip}{nn}} pound
npi {npi} is the np, bill under {npi}? inc to
rend {npi} not linked to {UNIQUE_ID:{nn}-{zip}{nn}}
taxo 363l on {npi} should be 207q
ur {UNIQUE_ID:{zip}{nn}} 3d appr 2d pend gmlos 3.9
p2p {UNIQUE_ID:{zip}{four}} set {hr} w/ {dr}, 33533
{UNIQUE_ID:A{zip}{nn}} auth for 63047 but did 63030
no auth on {UNIQUE_ID:<1|2|4|7|8>{zip}}, retro 14 d, form 12
ret mail {UNIQUE_ID:<1|2|4|7|8>{zip}} {UNIQUE_ID:<1|2|4|7|8>{zip}} {UNIQUE_ID:<1|2|4|7|8>{zip}}, x3 fwd exp
coll file: {UNIQUE_ID:<1|2|4|7|8>{zip}} 412.00 / {UNIQUE_ID:<1|2|4|7|8>{zip}} 88.00 / {UNIQUE_ID:<1|2|4|7|8>{zip}} 61.20
bk ch7 {UNIQUE_ID:{nn}-{zip}-<7|13>} all accts for {last}
lien {UNIQUE_ID:{nn}l{four}} 4120.00 on {pos} pi
ca {UNIQUE_ID:<1|2|4|7|8>{zip}} fa80 appr, good 6 mo
ppd: {UNIQUE_ID:<1|2|4|7|8>{zip}} 5 x 41 autopay on {DATE:the 3rd}? no card {UNIQUE_ID:{four}} expd
stmt {UNIQUE_ID:{zip}{nn}} undeliv, {house}
{UNIQUE_ID:<1|2|4|7|8>{zip}} 40, {UNIQUE_ID:<1|2|4|7|8>{zip}} 40, {UNIQUE_ID:<1|2|4|7|8>{zip}} 25 - copays not posted
split {UNIQUE_ID:<1|2|4|7|8>{zip}}: 0450 to er, 0762 to obs
combine {UNIQUE_ID:<1|2|4|7|8>{zip}} w/ {UNIQUE_ID:<1|2|4|7|8>{zip}}, 72 hr
late chg {UNIQUE_ID:<1|2|4|7|8>{zip}} j7050 x2 0258, tob 137
{UNIQUE_ID:<1|2|4|7|8>{zip}} rebill 0131 as 0121? no a
rx {UNIQUE_ID:{zip}{nn}} 79 til d 75, 90 ds
rx {UNIQUE_ID:<1|2|4|7|8>{zip}} 70 / {UNIQUE_ID:<1|2|4|7|8>{zip}} 75 / {UNIQUE_ID:<1|2|4|7|8>{zip}} 76
rev {UNIQUE_ID:<1|2|4|7|8>{zip}} and rebill qty 10.2 gm not 1
340b {UNIQUE_ID:<1|2|4|7|8>{zip}} um jg tb
dir on {UNIQUE_ID:{zip}{nn}} 4.12, under water
{UNIQUE_ID:<1|2|4|7|8>{zip}} dx z51.11 first then c50.911
{UNIQUE_ID:<1|2|4|7|8>{zip}} poa n on l89.154
chart {MEDICAL_RECORD_NUMBER:<1|2|4|7|8>{zip}}, enc {UNIQUE_ID:{zip}{nn}}, 9928? pick level
coder hold {UNIQUE_ID:{zip}{nn}} qry chf type, i50.9
query {UNIQUE_ID:{four}} unanswered 7 d, {dr}
{MEDICAL_RECORD_NUMBER:<1|2|4|7|8>{zip}} 58661 vs 58700, op note dict'd not typed
{MEDICAL_RECORD_NUMBER:{nn}{four}} / 3 views / 73030 / lt
"""

CALM = r"""
99214-25 20610 J1040, does 25 go on the e/m
can't post N362, remit is short 41.20
bal 412.88 ins 0 pt 412.88 age 91-120
moved 141 from 4412 to 4480, same adj group
dont touch 0637 its self admin
need op note for 29827 29826 59
refiled 837 2x, still pr 31
line 3 97140 59 bundled to 97530
43239 paid, 45380 59 denied co 236
cash 60, code 7
receipt book 1 thru 3 missing 2
returned ck fee 35, code R01
eft 14120.88 covers 41 pts
vcc fee 3%, cvv on fax, no
payer took back 612 under rule 12.3
plb wo 72 fb l6 412.00
batch off by 9.00, transposed
lockbox img unreadable, 200 dpi
dme mo 4 of 13 k0003 kh ki kj
e0601 nu, cmn sig missing
66984 rt, iol v2632 x1
00142 qz p3 61 min = 4.1 u
a0429 a0425 x 7.4 rh
d2740 #14 d2950, 5 yr rule
v2203 x2 92014, 92015 nc
98941 at x12, m99.03
90837 x4, f43.23, 8 left of 12
97166 then 97530 x3 go
rap no pay, noa d 5, hipps 2fc41
0651 x14 0656 x2 q5001
rug gone, pdpm kcnb1 x20
drg 871 not 872, lactate 4.1
rac picked drg 470, 291, 871
adr due d 45, 99291 x2
appeal 2 60 d, 180 d amt 180
alj amt 180, video ok
j0897 60 mg buy & bill, ndc 55513-0710-01
80053 85025 84443, 36415 nc
88305x2 88342, tc only
70553 26, dup of 70551
who keyed 1800 as a birth year
husband first. wife second. birthday rule
mid month, prorate 14/30
tertiary is plan n
medigap coba 55000-59999
cob: 22, 23, oa-23
inactive 6, active 1
elig aaa 72, tried w/o prefix
portal wants caps
cobra 18, 29, 36 mo
ivr 1 then 4 then 2
ivr wants pound
inc to 85% vs 100%
rend 82 not 85, loop 2310b
taxo 363l should be 207q
3d appr 2d pend gmlos 3.9
33533 p2p in 14 d
63047 but did 63030
retro 14 d, form 12
ret mail x3 fwd exp, nixie 9
coll file: 120 d, 3 stmts, 25 min
bk ch7 ch13 proof 410
lien 4120.00 cap 40%
fa80 200% fpl, good 6 mo
5 x 41 autopay min 25
undeliv, ancillary 2
40, 40, 25 - copays
0450 to er, 0762 to obs
combine w/in 72 hr
j7050 x2 0258, tob 137
rebill 0131 as 0121? no a
79 til d 75, 90 ds
70 / 75 / 76
qty 10.2 gm not 1
340b um jg tb
dir 4.12, under water
z51.11 first then c50.911
poa n on l89.154
9928? pick level
qry chf type, i50.9 to i50.23
7 d, 14 d, 21 d escalations
58661 vs 58700, op note dict'd not typed
3 views / 73030 / lt
j1885 x4 96372 59
g0008 90662 z23
g2211 w/ 99213, no 25
99495 vs 99496, d 7 d 14
99490 20 min 99439 x2
g0511 rhc 71.68
t1015 fqhc 519 prov 0521
0101t is cat 3
1111f, 3074f, 3044f cat 2
mue 1 mai 3, cci 0 1 9
rvu 2.60 cf 33.29 gpci 1.02
opps si q1 apc 5072
ms-drg v41 wt 1.9684
apr 194-3, soi rom
loinc 94500-6 cpt 87635
u0003 u0005 gone
hcc 18 to 37, v24 v28, raf .166
n4 qualifier un1 ml gr
ub 131 137 138 851 711
cond d9 w2 44
occ 01 04 05 11
val 80 81 a1 b1
span 70 72 74
patient status 01 03 06 62 63
adm type 1 src 7
"""
