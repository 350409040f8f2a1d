"""Shorthand of rounds lists and sign-outs where initials and clipped names of sites, firms and towns stand among initials of drugs, tests and units."""

NAMED = r"""
72M txfr {FACILITY:BRMC}, NSTEMI, hep gtt, NPO p MN, LHC AM
44F OSH ({FACILITY:LGH}) CTH neg, LP here
PCP {FACILITY:FPA}, cards {FACILITY:CHVI}, renal {FACILITY:MNA}
s/p CABG x3 {year} @ {FACILITY:CMC}, EF 30, ICD BSCI
f/u {FACILITY:SJH} GI 2wk, {FACILITY:WGA} if no slot
ABX: CTX/azithro (got 1 at {FACILITY:NHRMC})
lives {FACILITY:BGSL}, 2L, DNR
SNF ref: {FACILITY:LCC} y, {FACILITY:HHR} n, {FACILITY:AHC} ?
HD {FACILITY:DCI} MWF LUE AVF
ESRD {FACILITY:FMC-E} TTS, last {on}
onc {FACILITY:LCI}: FOLFOX C4
OB hx: G3P2, SVD x2 {FACILITY:MMH}
IUP 31w PNC {FACILITY:ECHD}
peds {FACILITY:ABC Peds}, IUTD
psych IVC from {FACILITY:CRH}, QPE {hr}
BH: {FACILITY:RHA} ACTT, LAI q4
OTP {FACILITY:CSAC} 110mg LDOSE {on}
EMS {crew}: GCS 9, BGL 40, D10
c/o from {ORGANIZATION:ABB} plant, chem exp
WC inj {ORGANIZATION:CAT} line 3, R hand
emp {ORGANIZATION:WFB} RN, needlestick
emp {ORGANIZATION:CLT} ramp, LBP
emp {ORGANIZATION:DOT} ({town} yard), heat
r/o TB, shelter {FACILITY:WCHC}
r/o pertussis, {FACILITY:JMR} 6th gr
hx MVC {STREET_ADDRESS:I-{nn}} nr {LOCATION:Afton}
GLF @ {FACILITY:BOA Stadium}
syncope @ {FACILITY:CPCC}
OD @ {ORGANIZATION:QT}, IN narc x2
SW: {FACILITY:UMC} bed?, {ORGANIZATION:CCNC} CM
dc {FACILITY:HP} w PICC, OPAT {dr}
dc {FACILITY:WD} hospice, scripts x3
dc jail ({FACILITY:MCJ}) KOP
tx ctr {FACILITY:UNC}, tac 6.1
LVAD {FACILITY:DUMC}, INR 2.4
CF {FACILITY:UNC}, Trikafta
SCD {FACILITY:LMC} plan, Dilaudid 1
MS {FACILITY:ANW}, Ocrevus due {mon}
HFpEF {FACILITY:SHVI}, Jardiance
echo {FACILITY:NCH} EF 45 -> 25
TTE OSH-{FACILITY:ARMC}: no veg
MRI {FACILITY:CRA}: L4-5
PET {FACILITY:CR}: SUV 9
bx {FACILITY:PRL}: SCC
Cx {FACILITY:OSH-KMC}: MRSA
PFT {FACILITY:PMC}: FEV1 41
Scope {FACILITY:GSO GI}: tics
pap {FACILITY:PP}: ASCUS
eye {FACILITY:CEENTA}: AMD, OD 20/80
derm {FACILITY:DGC}: BCC
ortho {FACILITY:OC}: no ORIF
NSG {FACILITY:CNSA}: f/u
pain {FACILITY:CPI}: UDS + fent
PT {FACILITY:BR}: 8/12
vet {FACILITY:SVAMC}, 100% SC
rx {FACILITY:HT} on {road}
rx {FACILITY:RA}, {town}
h/o {FACILITY:CH} x40d post {LOCATION:Helene}
s/p evac {LOCATION:Chimney Rock}, insulin lost
from {LOCATION:GSO}, son in {LOCATION:CLT}
from {LOCATION:AVL}, no PCP
from {LOCATION:W-S}
fam in {LOCATION:RDU} area
lives {LOCATION:FQV}
lives {county} x50y
DSS {county}, SW {first}
LEO: {ORGANIZATION:CMPD}
resident {FACILITY:BWH} (AL)
FCH {FACILITY:{last}'s}
ICF {FACILITY:GHA}-3
MHS {FACILITY:PQA}
"""

CALM = r"""
72M txfr, NSTEMI, hep gtt, NPO p MN, LHC AM
44F OSH CTH neg, LP here
PCP FM, cards EP, renal HD
s/p CABG x3 {year}, EF 30, ICD BSCI
f/u GI 2wk, FIT if no slot
ABX: CTX/azithro (got 1 in ED)
lives ALF, 2L, DNR
SNF ref: 1 y, 1 n, 1 ?
HD MWF LUE AVF
ESRD TTS, RIJ TDC
onc: FOLFOX C4
OB hx: G3P2, SVD x2
IUP 31w no PNC
peds, IUTD
psych IVC, QPE {hr}
BH: ACTT, LAI q4
OTP 110mg LDOSE verify
EMS: GCS 9, BGL 40, D10
c/o chem exp
WC inj line 3, R hand
RN, needlestick
ramp, LBP
heat
r/o TB, shelter
r/o pertussis, 6th gr
hx MVC
GLF
syncope
OD, IN narc x2
SW: SNF bed?, CM
dc HH w PICC, OPAT
dc hospice, scripts x3
dc jail KOP
tx, tac 6.1
LVAD HM3, INR 2.4
CF, Trikafta
SCD plan, Dilaudid 1
MS, Ocrevus due
HFpEF, Jardiance
echo EF 45 -> 25
TTE: no veg
MRI: L4-5
PET: SUV 9
bx: SCC
Cx: MRSA
PFT: FEV1 41
Scope: tics
pap: ASCUS
eye: AMD, OD 20/80
derm: BCC
ortho: no ORIF
NSG: f/u
pain: UDS + fent
PT: 8/12
vet, 100% SC
rx GLP1
rx RA, MTX
h/o CH x40d: cluster headache
s/p evac, insulin lost
from NC, son in SC
from VA, no PCP
fam in TN
DSS, SW
LEO x2
resident (AL)
FCH: familial combined
ICF: intracranial flow
MHS: mitral? multiple hamartoma
ABC, FAST, MARCH, AVPU
BPH, BPD, BPPV, BRVO, BRCA
CMC: carpometacarpal; CRH: corticotropin; CPI: crisis prevention
LGH? LMC? LCI? "lower core index", not approved
FMC: first medical contact to device 88 min
DCI, DCS, DCIS, DCBE
UNC: unclassified; UMC: unsat mucosal clot? ban it
DOT: directly observed therapy; CAT: computed tomography or COPD test
HT, HTN, HIT, HITT, HHT, HHV
PP day 2, PPH QBL 1100
ABB, ABI, ABG, ABX, ABVD
RHA: rheumatoid; RHD neg; RHC 32/14
QT 480, QTc 502
WD: well-developed; WDWN; WNL; WOB
OC: oral contraceptives; OCP; OCD; OCT
CR, CRA, CRP, CRRT, CRPS
HP: H. pylori or H&P; PRL 88; PMC pilon
BGL 40, BSL, BUN
CCNC: complex care? cranial nerves
GSO? GSW R thigh
AVL? AVM; AVN; AVNRT
RA sat 91, RA pressure 8, RA flare
"""
