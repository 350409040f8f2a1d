"""HR, payroll, credentialing, research coordinators, help desks and data people: employee, badge, position, licence, subject, kit, grant, ticket, asset, host and user codes in the wording of cubicles, beside protocol, form, policy, table, version, port and error numbers."""

NAMED = r"""
emp {badge} accrues 6.15 a pay period, why does his stub say 4.92
EEID {UNIQUE_ID:{zip}} moved from cost center 7140 to 7155 eff {on}
kronos: {UNIQUE_ID:{zip}} missed out punch, {UNIQUE_ID:{zip}} double in, {UNIQUE_ID:{zip}} ok
pos. ctrl {UNIQUE_ID:P{zip}} 0.9 FTE nights, incumbent {backward}
req {UNIQUE_ID:{nn}-{four}} 3 applicants, 1 internal ({firstlow} from 4W)
candidate {UNIQUE_ID:C{zip}{nn}} failed the BG, 7 yr, county
i9 list A doc {passp}, exp {num8}, everify case {UNIQUE_ID:20{nn}{zip}{zip}<A|B>T}
W2 box d ctl no {UNIQUE_ID:{zip} {four}}, box 12 DD 14120.88
garnishment {UNIQUE_ID:{nn}DR{four}} 25% of disposable, answer in 10 d
FMLA {UNIQUE_ID:L{zip}{nn}} intermittent 4x/mo 2 d each, recert 6 mo
std claim {UNIQUE_ID:{zip}{nn}-1}, ltd claim {UNIQUE_ID:{zip}{nn}-2}, 60% to 1,000
grievance {UNIQUE_ID:{nn}-G-{nn}} step 3 art. 14 sec 2
EEOC charge {UNIQUE_ID:{nn}0-20<24|25>-{zip}}, position stmt due
whistle hotline report {UNIQUE_ID:{zip}X{nn}} pin {UNIQUE_ID:{four}}
vault item {UNIQUE_ID:{four}}, retirement plan acct {acct}, 457 not 403
lic {lic} exp in 41 d, CEU 12 of 30
BNDD {UNIQUE_ID:{zip}{nn}} DEA {UNIQUE_ID:F{four}{nn}{nn}} CDS same exp
CAQH {UNIQUE_ID:1{zip}{nn}} attest lapsed 3 d
PECOS: tracking {UNIQUE_ID:T{zip}{zip}} pac {UNIQUE_ID:{zip}{zip}} enroll {UNIQUE_ID:O20{nn}{zip}{four}}
ptan {UNIQUE_ID:<G|K|MI>{zip}} npi {npi} reassigned to {fac}
cred file {UNIQUE_ID:{four}} has 2 gaps, 4 mo each, no explanation
NPDB DCN {UNIQUE_ID:55000{zip}{four}}: 1 report, 2014, 75k
ECFMG {UNIQUE_ID:0-{nn}{nn}-{nn}{nn}-<1|3|7>} verified via 3 attempts
AAMC {UNIQUE_ID:{zip}{nn}} step 1 p step 2 248
abim {UNIQUE_ID:{zip}{nn}} MOC 41 pts due 100
ACLS ecard {UNIQUE_ID:{nn}{zip}{four}} 2 yr
NREMT {UNIQUE_ID:M{zip}{nn}} state cert {UNIQUE_ID:P{four}} both 03-31
vol. driver {UNIQUE_ID:V-{nn}} MVR 3 pts, tb neg
CNA registry no {UNIQUE_ID:{nn}{zip}{nn}} active, abuse check 0
nursys quickconfirm {UNIQUE_ID:RN{zip}} multistate, discipline 0
OIG match? ssn {ssn4} no, npi {npi} no
subj {subj} AE 14 gr 2 rel poss, con med 3
{subj} wk 8 out of window +4 d, dev log 41
{UNIQUE_ID:<101|204|317>-{nn}} SF (incl 4: eGFR 41)
{UNIQUE_ID:{nn}-{nn}-{nn}} rand'd arm hidden kit {UNIQUE_ID:{zip}} 2 x 30 tabs
screen {UNIQUE_ID:S{four}} -> rand {UNIQUE_ID:R{four}}, strat 2
site {UNIQUE_ID:{four}} pt {UNIQUE_ID:0{nn}} ({initials}) visit 7 q 3.2 unresolved
SAE {UNIQUE_ID:{nn}-{zip}} d14 hosp'n, susar no, day 7 f/u
IWRS conf {UNIQUE_ID:{zip}{nn}} drug 41, dispense 2 of 4
IB v12, ICF v4.1 signed by {ini}, scr no. {UNIQUE_ID:{four}}
IRB {UNIQUE_ID:STUDY{zip}{nn}} mod 14 approved w/ stips, exp cat 5
grant {UNIQUE_ID:R01<HL|CA|DK>{zip}{nn}} yr 3, acct {UNIQUE_ID:{nn}-{zip}-{four}}
{UNIQUE_ID:U54 <AG|MD>{zip}} carryover 41k, FWP no
biorepo tube {UNIQUE_ID:{zip}-03} off by one vs redcap rec {UNIQUE_ID:1{nn}}
REDCap rec {UNIQUE_ID:{four}} event 3 form 12 half done
survey link code {UNIQUE_ID:<X|R|Y>{nn}<K|L>{nn}<P|W>} entered twice, dob off by 10 y
qual transcript {UNIQUE_ID:P{nn}} line 141: "{onelow} told me not to"
paystub for subj {subj}, clincard {UNIQUE_ID:{four}}, visit 3 $40
INC {UNIQUE_ID:{zip}{nn}} p2 epic hyperspace frozen ws {UNIQUE_ID:WS-{nn}{nn}}
chg {UNIQUE_ID:CHG00{zip}} cab 3 pm, rollback 41 min
{UNIQUE_ID:RITM{zip}{nn}} new hire access like {wholow}
jira {UNIQUE_ID:<HIE|LAB|RCM>-{four}} blocked by {UNIQUE_ID:<HIE|LAB|RCM>-{four}}
user {UNIQUE_ID:{lastlow}{nn}} locked x5 from {ip}
who is {UNIQUE_ID:{firstlow}.{lastlow}.<adm|svc|ctr>} and why in DB_OWNER
sam {UNIQUE_ID:x{zip}} upn {mail} grp EPIC-RX-2
host {UNIQUE_ID:<RAD|ED|PHX>L{zip}} mac {UNIQUE_ID:A4:{nn}:3F:<0B|C1>:{nn}:E2} port 14 vlan 212
{ip}:104 AE {UNIQUE_ID:CT{nn}_{lastup}} echo fail 0xA702
printer {UNIQUE_ID:PRN{four}} q 41 jobs, {ip}
svc tag {UNIQUE_ID:<7|8|9><G|H|J>{nn}<K|X>{nn}} 32 GB won't post 3-2
laptop asset {UNIQUE_ID:{zip}} bitlocker id {UNIQUE_ID:<4F|9A>{nn}{four}}, key in 1password
imei {UNIQUE_ID:35{zip}{zip}{nn}} stolen from {car}, wipe sent
sim {UNIQUE_ID:8901{zip}{zip}{nn}} no data since {on}
badge {badge} worked door 3 but not 14
ext {PHONE_NUMBER:{four}} rings {PHONE_NUMBER:{four}}, hunt grp 12
DHCP gave {ip} to {UNIQUE_ID:{firstlow}s-iphone}
ticket from {firstlow}: "it says 0x80070005 when i open {MEDICAL_RECORD_NUMBER:{zip}{nn}}"
log: ERR 412 user={UNIQUE_ID:{lastlow}{nn}} pat={MEDICAL_RECORD_NUMBER:{zip}{nn}} ms=4120
SELECT * FROM adt WHERE mrn = '{MEDICAL_RECORD_NUMBER:{zip}{nn}}' LIMIT 12;
WHERE acct IN ({UNIQUE_ID:{zip}{nn}}, {UNIQUE_ID:{zip}{nn}}) AND fc = 14
update pt set dob='{dobiso}' where id={MEDICAL_RECORD_NUMBER:{zip}}; -- 1 row
row 14120: {MEDICAL_RECORD_NUMBER:{zip}{nn}},M,71,141,4.1,98
"id":{MEDICAL_RECORD_NUMBER:{zip}{nn}},"wt":71.5,"ht":168,"code":"Z00.00"
GET /Patient/{MEDICAL_RECORD_NUMBER:{zip}{nn}}/_history/3 404
Encounter/{stay} status=finished class=AMB
MSH-10 {UNIQUE_ID:{zip}{zip}} AE 207 PID.3 empty, pt {ptcaret}
=VLOOKUP("{MEDICAL_RECORD_NUMBER:{zip}{nn}}",A2:F412,4,0) gives #N/A
grep {MEDICAL_RECORD_NUMBER:{zip}{nn}} *.hl7 | wc -l gives 41
file {UNIQUE_ID:{lastlow}_{nn}{four}}.pdf 412 KB wrong folder
/scan/{MEDICAL_RECORD_NUMBER:{zip}{nn}}/003.tif is blank
session {UNIQUE_ID:<a|e>{nn}f{nn}-{four}} idle 900 s, user {user}
otp was {UNIQUE_ID:{nn}{four}}, he read it to the caller
vpn cert cn={UNIQUE_ID:{lastlow}{nn}} expired, tls 1.2
locker {UNIQUE_ID:{nn}} 3N combo {UNIQUE_ID:{nn}-4-{nn}}
keys: ring {UNIQUE_ID:K-{nn}} to {onelow}, ring {UNIQUE_ID:K-{nn}} to EVS
po box key {UNIQUE_ID:{four}} mailstop 41
pcard {UNIQUE_ID:{four}} 412.88 conf fee, obj 6120
travel auth {UNIQUE_ID:TA{zip}} {first}, 3 n at 141
vendor {UNIQUE_ID:V00{zip}} {fam} net 30
check run 41, {UNIQUE_ID:{zip}{nn}} void, {UNIQUE_ID:{zip}{nn}} stop
union card {UNIQUE_ID:{zip}}, {ORGANIZATION:local {nn}}, dues 2.2%
military: DoD id {UNIQUE_ID:1{zip}{four}}, box 4a E-5
{UNIQUE_ID:{zip}}: pto 41.5, eib 112, sick 0
{UNIQUE_ID:{zip}}: flu y, tdap y, fit test 1870+ s
"""

CALM = r"""
emp class 41 accrues 6.15 a pay period, why does the stub say 4.92
moved from cost center 7140 to 7155, obj code 6120
kronos: code 12 missed out punch, code 14 double in, 0 ok
pos. ctrl form P-2 0.9 FTE nights, 2 openings
3 applicants, 1 internal, req form HR-14
BG 7 yr, county, form FCRA-2, 1681b(b)(3)
i9 list A vs B + C, edition 23? form I-9 rev 3
W2 box 12 DD 14120.88, box 14, code C
25% of disposable, answer in 10 d, CCPA title 3
intermittent 4x/mo 2 d each, recert 6 mo, WH-380-E
std 60% to 1,000, 7 day elim, 26 wk; ltd 180
step 3 art. 14 sec 2, 10 business d
29 CFR 1602.14, position stmt template, 30 d
hotline poster, 11x17, policy CC-112
457 not 403, 402(g) limit, form 5500
CEU 12 of 30, rule 4723-14
CDS then DEA, schedule 2-5, form 224a
attest every 120 d, 3 reminders
PECOS form 855I vs 855R vs 855B, sec 4A
taxonomy 207RC0000X vs 363LF0000X
2 gaps, 4 mo each, NCQA CR 3, 180 d
NPDB query 2.50 each, 45 CFR 60
verified via 3 attempts, std MS.06.01.03
step 1 p step 2 248, mean 245 sd 15
MOC 41 pts due 100, 10 yr exam
ACLS 2 yr, PALS 2 yr, BLS 2 yr, item 20-3100
NREMT 40 h, 20 + 10 + 10
MVR 3 pts, tb neg, policy V-12
75 h course, 484.80, abuse check 0
multistate, 41 states, 11 uniform reqs
OIG LEIE monthly, sec 1128(b)(4)
AE 14 gr 2 rel poss, CTCAE v5.0
wk 8 out of window +4 d, dev log 41, minor
SF incl 4: eGFR under 45
arm hidden, kits of 2 x 30 tabs, 1:1:1
strat 2, block 4, seed 20412
visit 7 q 3.2 unresolved, CRF p 112
SAE d14, susar no, day 7 f/u, 312.32(c)
drug 41, dispense 2 of 4, IWRS menu 3
IB v12, ICF v4.1, HRP-502
mod 14 approved w/ stips, exp cat 5, 46.110
R01 vs R21 vs K23, PA-20-185, yr 3
U54 carryover 41k, SF-424, PHS 398
off by one, A1 vs A01, 96 well
REDCap 14.0.9 event 3 form 12 half done
survey 3.2 item 12, dob off by 10 y
codebook p 41 line 141, kappa .81
clincard visit 3 $40, 1099 over 600
p2 epic hyperspace frozen, err 6412
cab 3 pm, rollback 41 min, std change 12
new hire access template RN-4W-2
blocked by sprint 41, story pts 8
locked x5, policy 4625, event 4740
DB_OWNER vs db_datareader, sp_who2
grp EPIC-RX-2, ou 14, gpo 41
port 14 vlan 212, 802.1x eap-tls
0xA702 out of resources, port 104 vs 11112
q 41 jobs, port 9100, err 79
32 GB won't post 3-2, amber blink
bitlocker 48 digits, tpm 2.0
wipe sent, mdm profile 12, os 17.4.1
apn setting, band 12, lte -112 dBm
door 3 but not 14, group 212
hunt grp 12, ring 4x, code *72
DHCP scope /23, lease 8 h, opt 43
"it says 0x80070005 when i open anything"
log: ERR 412 pre-cond ms=4120 thr=16
SELECT * FROM loc WHERE type = '14' LIMIT 12;
WHERE fc IN (14, 21, 30) AND svc = 320
update cfg set ttl='4120' where id=12; -- 1 row
row 14120: null,null,71,141,4.1,98
"code":"85354-9","wt":71.5,"ht":168,"rev":"Z00.00"
GET /metadata?_format=json 404
Encounter.class AMB EMER IMP, R4 4.0.1
AE 207 PID.3 empty, ack mode AL NE
=VLOOKUP("99213",A2:F412,4,0) gives #N/A
grep -c ORU_R01 *.hl7 | wc -l gives 41
KB5034441.msu 412 KB wrong folder
/scan/blank/003.tif is blank
idle 900 s, CIS 2.3.7.3
otp 6 digits 30 s, rfc 6238
tls 1.2, cipher 0x1301, port 636
locker 3N row 2, form L-4
key ring color 3 to EVS, blank SC1
mailstop form 41
conf fee, obj 6120, fund 11
3 n at 141, per diem 79, M&IE
net 30, 2/10, terms code N30
check run 41, void code 12, stop 13
dues 2.2%, local bylaws art. 4
box 4a pay grade, DD-214 item 18
pto 41.5 max 240, eib 112, sick 0
flu y, tdap y, fit test model 1870+ s
NPI check digit 80840 prefix, Luhn
SQLSTATE 23505, ORA-01017, 18456 state 38
CVE-2021-44228, KB5005565
HTTP 502 then 504, nginx 1.24.0
ICMP 41 ms, mtu 1412
exit code 137, oom, 4 GB
uid 1001 gid 1001 0644
sha256 first 8, 64 hex
Build 22631.3155 23H2
X.509 v3, OID 2.5.29.17
AppID 412 is the lab module
job 41 step 3 failed, retry 2
UTF-8 vs 1252, 0x92
regex ^[0-9]+-[0-9]+$
%ERRORLEVEL% 9009
policy IM-114 sec 4.2, form 1402-B
NIST 800-53 AC-2(3), 800-66r2
ISO 27001 A.5.15, SOC 2 CC6.1
45 CFR 164.312(a)(2)(i)
29 CFR 1910.1030(g)(2)
21 CFR 11.10(e)
ICH E6(R2) 4.9.0
HRP-503 vs HRP-503a
CPT 99453 + 99454, RPM 16 d
SIC 8062 NAICS 622110
SOC 29-1141, grade 7 step 4
GS-11 step 6, series 0610
"""
