"""People who speak in initials: acronyms of hospitals, employers, schools, agencies and neighbourhoods in chat, orders and notes, against acronyms of departments, laws, tests, federal bodies and diseases in the same places."""

NAMED = r"""
was seen at {FACILITY:HCMC} for same
tx from {FACILITY:LRGH} for ERCP
tx'd {FACILITY:PVH} -\> {FACILITY:MCR} -\> us
d/c'd from {FACILITY:NCBH} on Sat
OSH = {FACILITY:GBMC}, no disc sent
{FACILITY:UMC} wants to send a GIB
{FACILITY:CHOA} accepts, {FACILITY:MUSC} has the ECMO truck
b. at {FACILITY:AGH}, 36w, NICU x4d
had her CABG at {FACILITY:WHC}
sees heme at {FACILITY:TJUH}, rheum at {FACILITY:HUP}
old chart at {FACILITY:EIRMC}
MRI read at {FACILITY:CDI}, no report yet
{FACILITY:BWH} ED called re: LVAD alarm
{FACILITY:NYP-LMH} transfer, hip
pharm = {FACILITY:CVS 4471}
{FACILITY:SRMC} path has the block
PT at {FACILITY:ATI Hinsdale}
dialyzes {FACILITY:FKC Olathe}
ALF is an odd one, {FACILITY:TLC of Yuma}
SNF: {FACILITY:MHCC}
resident of {FACILITY:HHV}, bldg 3
Went to {FACILITY:VCU} for dental
works for {ORGANIZATION:GE} in {LOCATION:Erie}
works at {ORGANIZATION:LADWP}, climbs
employed by {ORGANIZATION:BNSF}, DOT card due
dad with {ORGANIZATION:TVA}, mom at {ORGANIZATION:UT}
ee of {ORGANIZATION:PPG}
ret'd {ORGANIZATION:IBM}
ret. {ORGANIZATION:AT&T}, lineman
laid off {ORGANIZATION:GM}
temp thru {ORGANIZATION:PTS}
guard for {ORGANIZATION:G4S}
tech for {ORGANIZATION:ADT}
analyst, {ORGANIZATION:SAIC}
linguist, {ORGANIZATION:SOSi}
loads for {ORGANIZATION:ABF}
drives for {ORGANIZATION:MTA}, 7 train
token clerk, {ORGANIZATION:CTA}
hvac w/ {ORGANIZATION:JCI}
RN at {FACILITY:SJH}, needs MMR
paramedic {ORGANIZATION:GMR}
PCA w/ {ORGANIZATION:ACR Homes}
teaches, {ORGANIZATION:CPS}
lunchroom, {ORGANIZATION:LAUSD}
bus aide for {ORGANIZATION:HISD}
RA at {FACILITY:SIUE}
freshman {FACILITY:UNLV}, meningitis shot
MBA at {FACILITY:ASU}
plays at {FACILITY:JMU}, ACL
{FACILITY:NHS} nurse sent her home
IEP at {FACILITY:PS 61X}
{FACILITY:BASIS} kid, anxious
{FACILITY:BHCC} student insurance
cheers for {ORGANIZATION:UGA}
coach at {FACILITY:RCHS}
case mgr from {ORGANIZATION:DDSN}
CPS = {ORGANIZATION:ACS} in the {LOCATION:Bronx}
worker: {first}, {ORGANIZATION:DCFS Peoria}
PO w/ {ORGANIZATION:CSOSA}
held at {FACILITY:MCC}, then {FACILITY:MDC}
inmate {FACILITY:SCI-G}
inmate at {FACILITY:CIM}, cocci
juvie: {FACILITY:RJDC}
lives in {LOCATION:NoHo}
lives {LOCATION:DTLA}, lofts
{LOCATION:PG County} resident
from {LOCATION:OKC}
from {LOCATION:KCK} not {LOCATION:KCMO}
down from {LOCATION:NKY}
lives in {LOCATION:EPA}, works {ORGANIZATION:PAUSD}
up in the {LOCATION:UP}, no OB
{LOCATION:LBI} for the summer
{LOCATION:NOLA} evac 2005
b. {LOCATION:HCMC}, Vietnam, TB tx'd
b. {LOCATION:CDMX}
{LOCATION:SLC} to {LOCATION:SLO} by car, DVT
parole to {LOCATION:ABQ}
shelter: {FACILITY:BRC}
shelter: {FACILITY:CASS}, bunk 40
sober: {FACILITY:TROSA}
detox {FACILITY:ARC}, 9 d
{FACILITY:JCC} pool, aquatics
{FACILITY:AME Zion} on {STREET_ADDRESS:Oak}
attends {FACILITY:LCBC}
deacon, {FACILITY:NHBC}
EMS {ORGANIZATION:FDNY}
EMS: {ORGANIZATION:SSFD} M62
{ORGANIZATION:AMR} vs {ORGANIZATION:JFRD}: who bills
{ORGANIZATION:LFR} walked him in
HH thru {ORGANIZATION:VNSNY}
HH: {ORGANIZATION:CHHA of WNY}
DME: {ORGANIZATION:NSM} chair
hospice: {ORGANIZATION:HPH}
{ORGANIZATION:BCM} fellow, {ORGANIZATION:UTP} bill
bills from {ORGANIZATION:APP} and {ORGANIZATION:SCP} (ED groups)
rad group = {ORGANIZATION:RAYUS}
anes = {ORGANIZATION:NAPA of Troy}
union {ORGANIZATION:IBEW 26}
union: {ORGANIZATION:CSEA 1000}
pension {ORGANIZATION:CalPERS}
bank {ORGANIZATION:FNB of Cuba}
cr union {ORGANIZATION:NFCU}
{ORGANIZATION:YWCA Lima} daycare
{ORGANIZATION:IRC} resettled
{ORGANIZATION:HIAS} caseworker {first}
{ORGANIZATION:TRLA} atty
{ORGANIZATION:NAMI Dane} group
{ORGANIZATION:ALSA of Greater Phila} loaned the bed
pt {ORGANIZATION:USPS}, {FACILITY:Tucker stn}
vet, {ORGANIZATION:1/7 Cav}
vet: {ORGANIZATION:VMFA-312}
served {ORGANIZATION:USS Saipan}
med student, {FACILITY:PCOM}
res at {FACILITY:RWJ}, fellow at {FACILITY:MDA}
dr {last} from {FACILITY:NJH} says stop amiod
send to {FACILITY:UPMC}, cc {FACILITY:AHN}
fax {FACILITY:SLHS} the DNR
pls obtain {FACILITY:ARMC} d/c sum
records req to {FACILITY:MRMC}, {FACILITY:CRMC}, {FACILITY:DRMC}
call {FACILITY:UIHC}
{FACILITY:OHSU}: no. {FACILITY:PSV}: no. {FACILITY:GSH}: maybe
{FACILITY:MGH} IR, not {FACILITY:BMC} IR
does {FACILITY:KUMC} do DCD
is {FACILITY:CHKD} on Epic
{FACILITY:CCMC} (kids) or {FACILITY:CCMC} (the clinic)
{FACILITY:lvhn} ed at 2am, {FACILITY:shn} at 4
seen {FACILITY:ucsd} last wk
got a bill from {FACILITY:chs pineville}
{ORGANIZATION:ups} hub nights {LOCATION:sdf}
my job {ORGANIZATION:bcps} wants a note
my school {FACILITY:ucf} wants titers
stayed at {FACILITY:ymca} on {STREET_ADDRESS:9th}
"""

CALM = r"""
was seen in ED for same
tx from OSH for ERCP
tx'd ED -\> MICU -\> SDU
d/c'd from OBS on Sat
OSH = outside hosp, no disc sent
CAH wants to send a GIB
PICU accepts, CVICU has the ECMO truck
b. at 36w, NICU x4d
had her CABG at an OSH
sees heme, rheum, ID and GI
old chart on HIE
MRI read by NRAD, no report yet
ED called re: LVAD alarm
ALC transfer, hip
pharm = VA CMOP
AP path has the block
OP PT
dialyzes MWF, HD not PD
ALF is DNR, no really, POLST too
SNF: LOC eval
resident of an AFH, PCH, RCFE or ICF/DD
Went to OMFS for dental
works FT in HR
works at a DC, climbs
employed PT, DOT card due
dad w/ CVA, mom w/ CHF
ee of a SNF
ret'd RN
ret. USAF, E-7
laid off, COBRA
temp
guard, PTSD
tech, ADHD
analyst, GAD
linguist, OCD
loads trucks, OSA
drives, CDL, CPAP
clerk, COPD
hvac, OSHA 10
RN, needs MMR
paramedic, ACLS PALS PHTLS
PCA w/ CNA cert
teaches, ESL
lunchroom, DM2
bus aide, LBP
RA flare, DMARD
freshman, MenACWY, MenB
MBA, HTN
plays D1, ACL
RN sent her home
IEP, 504, OT, PT, SLP
ADD kid, GAD
SHIP? student ins; SHIP? state help
cheers, LBP
coach, MI
case mgr from TCM
worker: LCSW
held NPO, then NPO
inmate, BOP
inmate, cocci, IMR
juvie: PREA
lives in SRO
lives IND, HOH
USA resident, LPR
from MX
from NM not AZ
down from VT
lives in NY, works CT
up in AK, no OB
NJ for the summer
LA evac 2005
b. VN, TB tx'd
b. DR
house in PR
UT to CA by car, DVT
parole to TX
shelter: no bed
shelter: bunk 40
sober: 40 d, AA
detox CIWA, 9 d
AQ therapy, aquatics
AME, RCC, LDS, SDA, JW: code the religion
attends IOP
deacon, CHF
EMS ALS
EMS: BLS M2
ALS vs BLS: who bills
PD walked him in
HH thru MCR A
HH: CHHA vs LHCSA
DME: K0005 chair
hospice: GIP, RHC, CHC, IRC levels
PGY6 fellow, TIN bill
bills from ED pro and ED tech, NSA applies
rad group OON
anes QZ
union: CBA
union: VEBA
pension QDRO
bank: EFT
cr: 1.4
WIC, CACFP, SNAP
ORR resettled
USCIS, EOIR, ICE: which form
DOJ, OCR, OIG, FTC: whom to tell
NAMI, ASAM, AACAP
ALSFRS 31, FVC 50
pt on SSDI, SSI
vet, OIF/OEF, TBI
vet: SC 70%, TDIU
served USN
med student, MS3, COMLEX
res PGY2, fellow PGY5
EP says stop amiod
send to PCP, cc ID
fax MRS the DNR
pls obtain OSH d/c sum
records req to PCP, OSH, SNF
call MRI
ENT: no. OMFS: no. PRS: maybe
IR not VIR
does OPO do DCD
is HIE on Epic
CICU (kids) or CICU (cards)
ed at 2am, uc at 4
seen gi last wk
got a bill from cms eob
days, nights, prn
my job fmla wants a note
my school wants hpv titers
stayed npo
HIPAA, FERPA, EMTALA, COPPA, GINA
NIH, CDC, FDA, HRSA, AHRQ, ASPR
RSV, HMPV, HSV, VZV, EBV, CMV
SPRINT, ACCORD, STICH, ISCHEMIA, PARTNER
ACC, AHA, HFSA, SCAI, ESC, CCS
UCSF criteria vs Milan, UKELD, ABIC
UCLA scleroderma GI 2.0
UPDRS 31, UMN signs, ULTT
UPS: undifferentiated pleomorphic sarcoma
GE reflux, GE junction, GE MRI 3T
GM1, GM2, GMA, GMFCS
GM-CSF, G-CSF, TPO
IBM: inclusion body myositis, anti-cN1A
PSU: power supply unit fails, pump 3
MSU: midstream urine, clean
TCU, SICU, NSICU, ACU
BU: bladder ultrasound
GMC truck vs pole
BP 140/80, BPH, BPPV
ADT feed, ADT for prostate
ABC, ABG, ABI, ABPM
NBC suit, NBCU, CBRN
CBS: corticobasal; CBT; CBD
FOX: cefoxitin disk
MTA: mesenteric traction; MTA in endo
CTA head neg, CTA chest neg
SEPTA in the loculation
"""
