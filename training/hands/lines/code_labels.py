"""Headings and field names of every house and trade, in front of what was filled in: numbers of persons and things, and numbers of kinds, rules and measures."""

NAMED = r"""
Pt. Ident. No.: {mrn}
Case File Ref.: {UNIQUE_ID:{nn}/{four}/<KL|JR>}
HCN (health card): {UNIQUE_ID:{four} {nn} {nn} <YK|TR|JB>}
PHN {UNIQUE_ID:9{nn} {nn} {nn}}, BC, out-of-country claim
OHIP {UNIQUE_ID:{four}-{nn}-{nn}-<AB|VC>} exp {mon}
RAMQ: {UNIQUE_ID:<GAGN|ROYJ|COTM> {four} {four}}
NHS no {UNIQUE_ID:{nn} {nn} {four}}
CURP: {UNIQUE_ID:<GOMC|RALJ>{zip}0HDF<RRN|LPS>0{nn}}
Aadhaar xxxx xxxx {UNIQUE_ID:{four}}
Krankenvers.-Nr. {UNIQUE_ID:<M|T>{zip}{four}}
DNI {UNIQUE_ID:{zip}{nn}<K|Z>}
Seguro popular/IMSS {UNIQUE_ID:{nn} {nn} {nn} {four} 1}
Nº póliza: {UNIQUE_ID:{four}-{zip}}
No. de miembro {plan}; Grupo {grp}
Placa: {plateup}   Color: {hue}   Marca: {car}
Licencia {lic}  Estado {stt}
mã số bệnh nhân {MEDICAL_RECORD_NUMBER:{zip}{nn}}
환자번호 {MEDICAL_RECORD_NUMBER:{zip}{nn}}
病历号 {MEDICAL_RECORD_NUMBER:{zip}{nn}}
Номер карты {MEDICAL_RECORD_NUMBER:{nn}/{four}}
nimewo dosye {MEDICAL_RECORD_NUMBER:{four}}
Tracking/Conf/PNR: {UNIQUE_ID:<QX|LM|BT>{nn}<K|R>}
Loc. code+combo: {UNIQUE_ID:{nn}} / {UNIQUE_ID:{nn}-{nn}-{nn}}
Asset: {UNIQUE_ID:{zip}} Model: {ver}
Inv. tag {UNIQUE_ID:CMMS-{zip}}
Equip ctrl # {UNIQUE_ID:{nn}-{four}}
Ser/Nr: {ser}
Fab.-Nr. {ser}
N/S: {ser}
SER NO . . . . {ser}
ESN {UNIQUE_ID:{nn}{zip}{nn}}
IMEI1 {UNIQUE_ID:35{zip}{zip}{nn}}
BT addr {UNIQUE_ID:C4:{nn}:1E:{nn}:A0}
Batch/Lot/Exp: {lot} / {mon}
Charge: {UNIQUE_ID:{lot}} (German for lot)
Ctrl. No.: {UNIQUE_ID:C{zip}}
Cert. No.: {UNIQUE_ID:{nn}-{zip}}
Reg. No.: {UNIQUE_ID:R{zip}{nn}}
Roll no.: {UNIQUE_ID:{nn}} sec B, {school}
Student no: {UNIQUE_ID:{zip}{nn}}; SSID {UNIQUE_ID:{zip}{zip}}
Bus: {VEHICLE_ID:{nn}}  Stop: {corner}
Homeroom 12, lunch # {UNIQUE_ID:{zip}}
Troop ID {UNIQUE_ID:{four}}; camper {UNIQUE_ID:{nn}-{four}}
USAV/club member # {UNIQUE_ID:{zip}{nn}}
Bib: {UNIQUE_ID:{four}}; wave 3; medical on back: {ph}
Rank/Svc no: {UNIQUE_ID:{nn} {nn} {zip}}
Unit/UIC: {UNIQUE_ID:W{nn}<AA|BA>{nn}}
DoD ID: {UNIQUE_ID:1{four}{zip}}
VA file C-{UNIQUE_ID:{nn} {nn} {nn}}
Claimant SSN: {ssn}   NH SSN: {ssn}
Juror: {UNIQUE_ID:{zip}}  Panel: {UNIQUE_ID:{nn}}
Offender: {UNIQUE_ID:<K|N>{zip}}  Pod: 4B
Alien Reg: {UNIQUE_ID:A {nn} {nn} {nn}}
Receipt No.: {UNIQUE_ID:<IOE|MSC>{zip}{zip}}
Visa foil: {UNIQUE_ID:{zip}{nn}}
Pass: {passp}
Voter reg {UNIQUE_ID:{zip}{nn}}
Parcel/APN: {UNIQUE_ID:{nn}-{nn}-{nn}}
Meter no.: {UNIQUE_ID:{zip}{nn}} critical care customer {acct}
Permit: {UNIQUE_ID:BLD{nn}-{four}} ramp at {house}
Policy: {UNIQUE_ID:HO{nn} {zip}}
Title no.: {UNIQUE_ID:{zip}{zip}}
Lic plate/St/Yr: {plateup}/{stt}/{yr}
Reg. (tail): {hull}
Bow no.: {VEHICLE_ID:<WN|MC|OR> {four} <KB|R>}
Unit: {fleet}  Shift: B  Stn: 4
Veh #: {fleet}  Odo: 88,140
Trlr: {VEHICLE_ID:{nn}<T|R>{four}}
Incident: {case}  Rpt by: {initials}
Evidence tag: {UNIQUE_ID:{nn}-{four}-{nn}}
Bates: {UNIQUE_ID:{lastup}{zip}}
Docket/Div: {case} / 4
Matter: {UNIQUE_ID:{four}.{nn}{nn}}
Wkr ID: {badge}
Clock no.: {UNIQUE_ID:{four}}
Oper: {UNIQUE_ID:{lastup}{nn}}  Term: 14
Teller {UNIQUE_ID:{nn}{nn}} trans {UNIQUE_ID:{zip}}
Rep ID: {UNIQUE_ID:{firstlow}{nn}}
Prescriber ID: {npi}; state {UNIQUE_ID:<ME|OS>{zip}}
Collab. MD lic: {lic}
Med. Dir. NPI: {npi}
CLIA dir: {whole}; lab ID {UNIQUE_ID:{nn}D{zip}{nn}}
TIN/EIN: {UNIQUE_ID:{nn}-{zip}{nn}}
CCN/PTAN: {UNIQUE_ID:{zip}{nn}}
HIN {UNIQUE_ID:<A|B>{nn}K{four}<0|F>}
DUNS {UNIQUE_ID:{nn}-{nn}-{four}} {org}
UEI {UNIQUE_ID:<KLM|QTR>{nn}<JX|BV>{four}}
Grant/Subaward: {UNIQUE_ID:{zip}-SUB{nn}} {last}
ORCID {UNIQUE_ID:0000-000{nn}-{four}-{four}}
eRA {UNIQUE_ID:{lastup}.{oneup}}
Protocol deviation for: {subj}
Rand. no.: {UNIQUE_ID:{four}}
Allocation: kit {UNIQUE_ID:{zip}}, arm blinded
Donor/Recip: {UNIQUE_ID:<D|A>{zip}} / {subj}
Segment no. {UNIQUE_ID:{nn}<LK|JT>{zip}}
Pool: {UNIQUE_ID:PL{zip}} well B4
Plate (96): {UNIQUE_ID:PLT{zip}} row C
Slide/Cassette: {spec} A2
Jacket/Film no.: {UNIQUE_ID:{nn}-{four}}
Req/Manifest: {UNIQUE_ID:{zip}{nn}} / {UNIQUE_ID:MF{zip}}
HL7 MSH-10: {UNIQUE_ID:{zip}{zip}}
Corr-ID: {UNIQUE_ID:{zip}c-{four}-{nn}}
Sess: {UNIQUE_ID:{nn}e{four}f{nn}}
Uname/Dom: {UNIQUE_ID:{lastlow}{nn}} / CLIN
Src/Dst: {ip} -> {ip}
Host: {UNIQUE_ID:{lastup}-PC{nn}}
Ext/Pgr/Vocera: {PHONE_NUMBER:{zip}} / {PHONE_NUMBER:{four}} / {first}
H: {ph} C: {ph} W: {ph}
Tel (h) {ph} (w) {ph} {xt}
Emerg. cont. {kinfull} {ph} rel. {rel}
DOB/Age/Sex: {dob} / 44 / F
D.O.B. {dob}  D.O.S. {on}  D.O.I. {on}
Adm/Disch: {num8} / {num8}
Onset: {on}; ret. to wk: {on}
Exp/Cal due: {mon} / {mon}
Safe combo: {UNIQUE_ID:{nn}-{nn}-{nn}} ({initials})
Alarm PIN: {UNIQUE_ID:{four}}
Wi-Fi: {UNIQUE_ID:{last}-guest} / {UNIQUE_ID:{pet}{four}!}
Portal: {UNIQUE_ID:{firstlow}{nn}}
Family password: {UNIQUE_ID:<peach|copper|otter>{nn}}
Room key: {UNIQUE_ID:{nn}-B}
"""

CALM = r"""
Pt. Ident. Req.: 2 of 3
Case Mix Ref.: 1.4/2.0/CMI
HCN (health card) format: 10 digits + 2 letters
PHN digits: 10, check mod 11
OHIP fee code A007A, K005, unit 20 min
RAMQ acte 8857, tarif 4{nn}
NHS tariff code 812
CURP: 18 caracteres
Aadhaar mask: 8 of 12
Krankenvers.-Nr.: 1 Buchst. + 9 Ziff.
DNI: 8 + letra
IMSS clave 010.000.{nn}
Nº pág.: 4 de 12
No. de dosis 2; Grupo A
Placa dental: 2/3   Color: A2   Marca: 3M
Licencia tipo B  Estado 7 días
mã số mẫu 12
환자 수 41
病床数 12
Номер страницы 4/12
nimewo paj 4
Tracking/Conf/Err: E41
Loc. code+row: 12 / 4-4-4
Asset class: 4 Model: {ver}
Inv. level 40 min 12
Equip ctrl class 2
Ser/Fer: 41 ng/mL
Fab.-Jahr {yr}
N/S: 0.9%
SER NO . . . . (see plate)
ESN n/a, ESR 44
IMEI length 15
BT temp 37.1
Batch/Size/Exp: 40 / 12 mo
Charge: 88.10 (fee)
Ctrl. Lvl.: 2
Cert. Type: 3-yr
Reg. Sec.: 482.13
Roll no. per case: 12, sec B
Grade no: 4; period 3
Bus: 12 V  Stop: 5 bits
Homeroom 12, lunch # 2 entrees
Troop size 12; cabin 4
USAV rule 9.1.{nn}
Bib: 30 in; wave 3; clips 2
Rank/Grade: E-5
Unit/UIC: 4 W
DoD form: 2792
VA form 21-526EZ
Claimant: T2   NH: n/a
Juror fee: 40  Panel: 12
Offense class: 4  Pod: 4B
Alien form: I-693 pt 7
Receipt type: 3
Visa class: J-1, 212(e)
Pass: 80/100
Voter form 12
Parcel rate: 4 lb zone 5
Meter: 14 mmol x 18
Permit class: 3 ramp 1:12
Policy: 4.11 rev {nn}
Title no.: 21 CFR 11
Lic class/St/Yr: C/TX/{yr}
Reg. (tax): 8.25
Bow no.: 4, stern 2
Unit: mL  Shift: B  Stn: 4
Veh: NS 0.9  Vol: 100
Trlr: class III 2 in
Incident: 2.1/1000  Rpt q: 1
Evidence: IIa B-R
Bates: p. {nn}
Div/Sec: 4 / 12.2
Matter: white 412 cc
Wkr class: 8833
Clock: 24 h
Oper: open  Term: 39w
Teller effect d 0.4
Rep: 3 x 12
Prescriber type: 207Q00000X; sched 2
Collab. MD ratio: 1:4
Med. Dir. FTE: 0.2
CLIA cert type 4; spec 220
TIN/EIN match: y
CCN range 0001-0879
HIN class of trade 3
DUNS retired {yr}
UEI 12 chars
Grant/Mech: R01, K23, U54
ORCID 16 digits
eRA role PI
Protocol deviation class: minor 2
Rand. ratio: 2:1
Allocation: block 4, arm blinded
Donor/Recip: CMV +/-
Segment no. 4 of 17
Pool: 5 wells: B4
Plate (96): MIC row C 0.25
Slide/Cassette: A2, x40
Jacket/Film size: 14x17
Req/Manifest: 2 cc
HL7 MSH-12: 2.5.1
Corr: r 0.41
Sess: 4 of 12
Uname/Dom: len 8 / 15
Src/Dst: 104 -> 2575
Host: 4 GB, 2 CPU
Ext/Flex/Rot: 0 / 120 / 45
H: 178 W: 81 C: 102
Temp (h) 38.1 (l) 36.4
Emerg. dept. level 2
DOB/Age/Sex: - / 44 / F
D.O.B. n/a  D.O.E. 2+  D.O.T. q d
Adm/Disch: 41 / 38
Onset: 2 h; ret. to wk: 6 wk
Exp/Cal: 12 mo / 6 mo
Safe dose: 4-4-4
Alarm hi/lo: 120/50
Wi-Fi: 2.4/5
Portal pressure: 12
Family size: 4
Room temp: 68-B
RxNorm {nn}{nn}, UNII BBX060AN9V, CAS 657-24-9
SNOMED: {snomed}  LOINC: {loinc}
ICD/CPT: {icdc} / {cpt}
HCPCS/Mod: {hcpcs} / {modif}
NDC: {ndc}
CARC/RARC: {denial} / N130
DRG/GMLOS: 291 / 3.9
Rev/Occ/Val: 0450 / 11 / 80
GTIN: (01) on all of one kind
Cat./REF: 8065-0{nn}
P/N-Rev: 453564{nn}-C
FW/SW: 7.2.1 / {ver}
Std: ISO 13485, IEC 60601-1-8
ANSI/ASTM: Z87.1, F3407
510(k): K21{nn}{nn}? class II, code LLZ
Form: HCFA-1500 (02-12)
Rule: 45 CFR 164.514(b)(2)
Rm/Bed/Bay: 412 / 2 / C
Pg/Ln/Col: 4 / 12 / 80
Dim: 4.1 x 3.2 x 2.2 cm
Err: 0x80{nn}, E-41, 503
"""
