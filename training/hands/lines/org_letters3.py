"""Fields, signatures, headers, tables, hashtags and lower-case chat in which a bare acronym is the facility, employer, school, unit of government or town, next to the same field holding a code, credential, department or program."""

NAMED = r"""
Employer: {ORGANIZATION:NGK}
Employer: {ORGANIZATION:PSNH} / 22 yrs
School: {FACILITY:BHNS}
School/grade: {FACILITY:MCPS VA} 4
Facility: {FACILITY:CMMC}
Fac: {FACILITY:SOMH} Unit: tele
Sending: {FACILITY:RDMC}. Receiving: {FACILITY:IMC}.
ref by: {FACILITY:WFHC}
PCP @ {FACILITY:NOCHSI}
PCP group {FACILITY:OMG East}
Ins thru {ORGANIZATION:IHOP #112}
Site {FACILITY:LHJ} subject {subj}
IRB of record: {ORGANIZATION:OUHSC}
Last hosp: {FACILITY:JDMC} {yr}
Hosp pref: {FACILITY:ARMC-B}
Rx to: {FACILITY:HEB 511}
DME {ORGANIZATION:AHC} ph {ph}
EMS agency {ORGANIZATION:GCEMS}
LE agency: {ORGANIZATION:BCSO}
agency/case: {ORGANIZATION:SAPD} {case}
Shelter code {FACILITY:HFH}
Coalition: {ORGANIZATION:SARAH}
Transport {ORGANIZATION:VIA Trans}
cc: {FACILITY:STRIC}; {FACILITY:CHofSA}
From: HIM, {FACILITY:NEB}
RE: your visit to {FACILITY:STVHS}
{cred}, {FACILITY:BAMC}
{first} {last}, MSN, {FACILITY:UIW}
{whole}, DO, PGY2 {FACILITY:CHRISTUS SR}
-{initials}, {FACILITY:SAMMC} ED
thx {first} / {FACILITY:SVH} lab
{FACILITY:TMF} strong t-shirt day, pt says
hx: NICU grad {FACILITY:LLUCH}
hx: {FACILITY:CHLA} x4, {FACILITY:CHOC} x1
"went to {FACILITY:KDMC}" (bill says {FACILITY:KMC})
"she's a {FACILITY:CSUB} nurse," dad
occupation {ORGANIZATION:BCFD} engineer
occ: CO, {FACILITY:NKSP}
occ: {ORGANIZATION:CDCR}
occ: nurse ({FACILITY:AHBD})
occ/industry: driller/{ORGANIZATION:OXY}
ind: oil ({ORGANIZATION:CRC})
wk: {ORGANIZATION:KCSOS}
wk hx: {ORGANIZATION:GET} bus 9 y; {ORGANIZATION:KHSD} 4 y
edu: {FACILITY:BC} AA
edu {FACILITY:CSUF} 2 y
mil hx {ORGANIZATION:3rd ACR}
mil: {FACILITY:NTC}, {LOCATION:29 Palms}
res: {LOCATION:CV}, {STREET_ADDRESS:Olive}
res: {LOCATION:SLO} co
res {LOCATION:RSM}
lives {LOCATION:HB}, surfs
from {LOCATION:SJ}, cali
travels {LOCATION:TJ} monthly
travel {LOCATION:SD}-{LOCATION:TJ}, dental
cust: {FACILITY:LNF}
booked {FACILITY:OCJ IRC}
church {FACILITY:CRBC}
faith: cath, {FACILITY:OLMC}
religion: {FACILITY:HPBC} (bapt)
u work {FACILITY:uci} or {FACILITY:hoag} tmrw
i did {FACILITY:ucr} undergrad n now {FACILITY:cusm}
they took her to {FACILITY:rcrmc} lol now its {FACILITY:ruhs}
{FACILITY:arrowhd} = {FACILITY:armc}
dad at {FACILITY:llu} stroke unit
my doctor at {FACILITY:iehp ctr} in {LOCATION:SB}
{ORGANIZATION:omnitrans} no show x2
{ORGANIZATION:sbcusd} sub, tb test
{ORGANIZATION:ups ont} nights
{ORGANIZATION:ont 8} (amazon) ankle
{LOCATION:rc} to {LOCATION:iv} for rehab
mom in {LOCATION:moval}, i'm in {LOCATION:ie} too
{ORGANIZATION:mvusd} aide, bite
{FACILITY:rcc} student insurance
{FACILITY:pvhmc} l&d 4th floor
xfer {FACILITY:svmc} to {FACILITY:llumc} by {ORGANIZATION:sym}
{ORGANIZATION:sbcofd} me12 on scene
\{"employer": "{ORGANIZATION:JCPS}"\}
\{"school":"{FACILITY:MMHS}","grade":11\}
\{"facility":"{FACILITY:UofLH}","dept":"ED"\}
\{"src":"{FACILITY:NHB}","dst":"{FACILITY:SMEH}"\}
employer|{ORGANIZATION:GEA}|FT
school|{FACILITY:PRP}|12
hosp,{FACILITY:NCH-K},2
{FACILITY:FMH} | {FACILITY:CMH} | {FACILITY:HMH} - three letters, three hospitals
| {FACILITY:BHL} | 12 | 4 |
| {FACILITY:THJH} | 9 | 0 |
OBX Loc {FACILITY:UKGS}
^{FACILITY:UKHC}^ED^12
dest={FACILITY:RRMC};mode=ALS
loc: {FACILITY:BMH-N} 4B
Claim from {ORGANIZATION:LFUCG} WC
TPA for {ORGANIZATION:KCTCS}
PO# {ord} {ORGANIZATION:LG&E}
badge {badge} {FACILITY:VAMC-L}
visitor co: {ORGANIZATION:GEHC}
vendor/{ORGANIZATION:CHG}/locums
Fwd: {FACILITY:KSU} nursing transcript
{FACILITY:EKU} OT student tue
OT fw2 from {FACILITY:BrU}
medic student {FACILITY:BCTC}
{ORGANIZATION:LFD} ride along
"""

CALM = r"""
Employer: N/A
Employer: SELF / 22 yrs
School: HS
School/grade: SPED 4
Facility: SNF
Fac: CAH Unit: tele
Sending: OSH. Receiving: MICU.
ref by: FQHC
PCP @ RHC
PCP group PPO
Ins thru ACA
Site 04 subject TBD
IRB of record: sIRB
Last hosp: OSH 2019
Hosp pref: VA
Rx to: CMOP
DME K0823 PMD
EMS agency ALS
LE agency: PD
agency/case: APS
Shelter code ES
Coalition: COC
Transport NEMT
cc: PCP; ID
From: HIM
RE: your visit to UC
RN, MSN, CCRN
NP, MSN, DNP, FNP-BC
MD, DO, PGY2 IM
-ED, RN
thx / lab
#NICUstrong t-shirt day
hx: NICU grad
hx: OSH x4, UC x1
"went to ER" (bill says UCC)
"she's an OR nurse," dad
occupation FF engineer
occ: CO, DOC
occ: DOC
occ: nurse (PACU)
occ/industry: driller/NAICS 2111
ind: oil (SIC 1311)
wk: FT
wk hx: CDL 9 y; K12 4 y
edu: AA
edu GED 2 y
mil hx USMC
mil: OIF, OEF
res: SRO
res: RV
res: IND
lives LTC, walks
from CR
travels MX monthly
travel US-MX, dental
cust: BOP
booked DUI
church LDS
faith: cath
religion: BAPT
u work icu or er tmrw
i did bsn n now dnp
they took her to icu lol now its pcu
er = ed
dad at csu stroke unit
my hmo doctor... ipa
nemt no show x2
k12 sub, tb test
days nights prn
fc (warehouse) ankle
or to pacu for rehab
mom in ltc, i'm in alf too
para aide, bite
ship insurance
icu l&d 4th floor
xfer ed to icu by rrt
als me on scene
\{"employer": "UNK"\}
\{"school":"N/A","grade":11\}
\{"facility":"ASC","dept":"ED"\}
\{"src":"ED","dst":"OBS"\}
employer|UNK|FT
school|UNK|12
hosp,CAH,2
SNF | ALF | ILF - three letters, three levels
| ICU | 12 | 4 |
| PCU | 9 | 0 |
OBX Loc ED
^ED^12
dest=ED;mode=ALS
loc: MS 4B
Claim from WC
TPA for ERISA
PO# net 30 AP
badge RFID
visitor co: OEM
vendor/GPO/locums
Fwd: RN license, NLC
OT student tue
OT fw2
medic student NREMT
ride along
Dept: HIM, CDI, RCM, PFS, SPD, EVS
Role: RN, LPN, CNA, MA, RT, PT, SLP
Level: 2 ICU, 3 SD, 4 MS
Plan: HMO POS, EPO, HDHP, HSA
Mode: BLS, ALS, CCT, HEMS
Class: IP, OP, OBS, SDS, ER
Source: PHY, TRF, SNF, NB
Dispo: AMA, LWBS, EXP, HHC
Status: FT, PT, RET, DIS, STU
Race/eth: AI/AN, NHPI, NH, UNK
Lang: ASL, SPA, VIE, TGL
Code: DNR/DNI, FC, CMO, MOLST
Priority: STAT, ASAP, RTN, TDA
Iso: CONT, DROP, AIRB, COVID R/O
Diet: NPO, CLD, FLD, CCD, NDD3
Region: SE, NE, MW, W
TZ: EST, CST, MST, PST
"""
