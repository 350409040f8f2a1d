"""What the formats of health care say stands where, and where they say that nothing identifies. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from gateway.detector.merge import clean
from gateway.detector.of_formats import by_cell, is_nobodys, nobodys
from gateway.model import Finding
from tests.detector.test_classes import found

MRN, PLAN, ACCOUNT, LICENSE = "MEDICAL_RECORD_NUMBER", "HEALTH_PLAN_ID", "ACCOUNT_NUMBER", "LICENSE_NUMBER"


def read(text: str) -> list[tuple[str, str]]:
    return sorted({(f.entity, text[f.start : f.end]) for f in structured.find(text)})


READ = [
    # X12: who a segment names, and the numbers that its qualifier says are somebody's.
    ("NM1*IL*1*LARKWELL*BEA*J***MI*W11882044~\nDMG*D8*19910203*F~", [("DATE", "19910203"), (PLAN, "W11882044"), ("PERSON", "LARKWELL*BEA*J")]),
    ("NM1*IL*1*LARKWELL*BEA*J****MI*W11882044~\nDMG*D8*19910203*F~", [("DATE", "19910203"), (PLAN, "W11882044"), ("PERSON", "LARKWELL*BEA*J")]),
    ("NM1*PR*2*AETNA*****PI*60054~\nNM1*85*2*TOLLIVER CLINIC*****XX*1093817742~", [("FACILITY", "TOLLIVER CLINIC"), (LICENSE, "1093817742")]),
    # Written with fields left out: the numbers of accounts and visits move to other places.
    ("BPR*I*118.42*C*ACH*CCP*01*122105155*DA*7788120046*20250212~\nLX*1~", [(ACCOUNT, "122105155"), (ACCOUNT, "20250212"), (ACCOUNT, "7788120046")]),
    ("BPR*I*118.42*C*ACH*CCP*01*122105155*DA*7788120046*1512345678**01*999988880*DA*144555*20250212~\nLX*1~", [(ACCOUNT, "122105155"), (ACCOUNT, "144555"), (ACCOUNT, "1512345678"), (ACCOUNT, "7788120046"), (ACCOUNT, "999988880"), ("DATE", "20250212")]),
    ("MSH|^~\\&|A|B|C|D|||ADT^A01|1|P|2.5\nPV1|1|O|LAB^^^|||||||||||||||V24-665120", [(MRN, "V24-665120")]),
    ("MSH|^~\\&|A|B|C|D|||ADT^A01|1|P|2.5\nPV1|1|O|LAB^^^|||||||||||||||INP|V665120", [(MRN, "V665120")]),
    ("N3*8 OAK ROW~\nN4*THIBODAUX*LA*70301~", [("LOCATION", "THIBODAUX"), ("STREET_ADDRESS", "8 OAK ROW"), ("ZIP_CODE", "70301")]),
    ("CLM*LK-20418*412***11:B:1*Y*A*Y*I~\nHI*ABK:J0300~\nDTP*472*D8*20061003~", [(ACCOUNT, "LK-20418"), ("DATE", "20061003")]),
    ("CLP*LK-20418*1*250*180*20*12*2025098004418*11~\nDTM*232*20250201~", [(ACCOUNT, "2025098004418"), (ACCOUNT, "LK-20418"), ("DATE", "20250201")]),
    ("REF*SY*531208841~\nREF*18*GRP004418~\nREF*T4*N0418~", [(PLAN, "GRP004418"), ("US_SSN", "531208841")]),
    ("PER*IC*BEA LARKWELL*TE*4145550162*EM*bea@larkwell.example~\nLX*1~", [("EMAIL_ADDRESS", "bea@larkwell.example"), ("PERSON", "BEA LARKWELL"), ("PHONE_NUMBER", "4145550162")]),
    ("ISA|00|          |00|          |ZZ|LARK0042       |ZZ|CMS            |250418|0930|^|00501|000004418|0|P|:~\nN3|8 OAK ROW~", [("DATE", "250418"), ("STREET_ADDRESS", "8 OAK ROW"), ("UNIQUE_ID", "000004418"), ("UNIQUE_ID", "LARK0042")]),
    # A control number stands in the trailer too, what was paid besides in an adjustment, what follows a name behind it.
    ("GS*HC*A*B*20240819*1107*118842*X*005010X222A1~\nGE*1*118842~\nIEA*1*000118842~", [("DATE", "20240819"), ("UNIQUE_ID", "000118842"), ("UNIQUE_ID", "118842")]),
    ("GE*1*1~\nIEA*1*000000001~", []),
    ("ISA*00*[x]*00*[x]*ZZ*[S]*ZZ*[R]*[D]*[T]*^*00501*[CTL]*0*T*:~\nISA*00*00*00*ZZ*[S]*ZZ*[R]*[D]*[T]*^*0*00501*[CTL]~\nGS*HC*[S]*[R]*[D]*[T]*005010X222A1*X~", []),
    ("NM1*IL*1*LARKWELL*BEA***III*MI*YZD912044877~\nLX*1~", [(PLAN, "YZD912044877"), ("PERSON", "LARKWELL*BEA***III")]),
    ("PLB*1316550948*20241231*CS:ADJ0071*-12~\nLX*1~", [("DATE", "20241231"), (LICENSE, "1316550948"), ("UNIQUE_ID", "ADJ0071")]),
    # FHIR: an identifier whose type is a text, a specimen shown as its number.
    ('{"identifier":[{"type":{"text":"EPI"},"value":"E4471"}],"specimen":{"display":"24-219-00813"},"code":{"display":"Sodium 10-20"}}', [("UNIQUE_ID", "24-219-00813"), ("UNIQUE_ID", "E4471")]),
    ("CAS*CO*45*50~\nCAS*PR*1*120**2*30~\nSV1*HC:99214:25*185*UN*1***1~\nEB*1**30**GOLD PPO~", []),
    ("ISA*00*          *00*          *ZZ*SENDERID       *ZZ*RECEIVERID     *YYMMDD*HHMM*^*00501*000000001*0*T*:~", []),
    ("She rated it 5*N3*stars", []),
    # HL7 version 2: other delimiters, one line, escaped breaks, segments of staff, values that are typed.
    ("MSH$%~\\&$RIS$LARKWELL IMAGING$EMR$$202409120811$$ORU%R01$RIS00441$P$2.4\nPID$1$$CI-30921$$TOLLIVER%GARRICK$$19470820$M", [("DATE", "19470820"), ("DATE", "202409120811"), ("FACILITY", "LARKWELL IMAGING"), (MRN, "CI-30921"), ("PERSON", "TOLLIVER%GARRICK"), ("UNIQUE_ID", "RIS00441")]),
    ("see MSH|^~\\&|LAB||EHR||20250809||ADT^A01|88120|P|2.3 PID|1||204418^^^L^MR||LARKWELL^BEA", [("DATE", "20250809"), (MRN, "204418"), ("PERSON", "LARKWELL^BEA"), ("UNIQUE_ID", "88120")]),
    ('{"raw": "PID|1||204418||LARKWELL^BEA\\rNK1|1|TOLLIVER^GIL|SPO"}', [(MRN, "204418"), ("PERSON", "LARKWELL^BEA"), ("PERSON", "TOLLIVER^GIL")]),
    ("ROL|1|AD|PP|55120^TOLLIVER^HUGO|20240101\nRXA|0|1|20250301|20250301|141^Influenza^CVX|0.5|||||||||UT7741", [("DATE", "20240101"), ("DATE", "20250301"), ("DEVICE_ID", "UT7741"), (LICENSE, "55120"), ("PERSON", "HUGO"), ("PERSON", "TOLLIVER")]),
    ("OBX|1|XPN|1^Mother|1|LARKWELL^INA||||||F\nOBX|2|NM|2345-7^GLUCOSE^LN||412|mg/dL|70-99|HH|||F", [("PERSON", "LARKWELL^INA")]),
    ("PID|1||204418^^^TRL&2.16.840.1.113883.3.55&ISO^PI", [(MRN, "204418")]),
    ("OBX|1|NM|2345-7^GLUCOSE^LN||412|mg/dL|70-99|HH|||F\nAL1|1|DA|70618^PENICILLIN^RXNORM|SV|Anaphylaxis", []),
    ("| PID | 3 | Patient Identifier List | CX |\n| PID | 5 | Patient Name | XPN |", []),
    # Fields that a mapper made keys of JSON or elements of XML of.
    ('{"PV1.7": {"PV1.7.1": "55120", "PV1.7.2": "TOLLIVER", "PV1.7.3": "HUGO", "PV1.7.6": "Dr"}, "PID.5.7": "Legal", "PID_11_3": "Minot", "OBX.5.1": "Bea"}', [(LICENSE, "55120"), ("LOCATION", "Minot"), ("PERSON", "HUGO"), ("PERSON", "TOLLIVER")]),
    ("<PID.3><PID.3.1>204418</PID.3.1><PID.3.4>TRL</PID.3.4></PID.3><PID.5.1>Larkwell</PID.5.1>", [(MRN, "204418"), ("PERSON", "Larkwell")]),
    ("TXA|1|DS|TX|20250301|55120^TOLLIVER^HUGO|20250302|||||LKW&^LARKWELL", [("DATE", "20250301"), ("DATE", "20250302"), (LICENSE, "55120"), ("PERSON", "HUGO"), ("PERSON", "LARKWELL"), ("PERSON", "LKW"), ("PERSON", "TOLLIVER")]),
    ("MSA|AA|<msgid>. The text of 2 NACKs and 13 codes", []),
    ("EC*EMP01~\nCOB*P*890111*5~\nREF*BLT*111~\nN1*IN*LARKWELL MUTUAL~", [(PLAN, "890111"), ("UNIQUE_ID", "EMP01")]),
    ('{"onsetAge": {"value": 92, "unit": "years"}, "low": {"value": 99, "unit": "mg/dL"}, "span": {"value": 62, "unit": "years"}}', [("AGE", "92")]),
    # Attributes of XML, tables that are turned, stations.
    ('<Pt id="7" firstName="Bea" city="Gap" sex="F" status="active" provider="aws" ward="4W"/><input name="lastName" type="text"/>', [("LOCATION", "Gap"), ("PERSON", "Bea")]),
    ("Name;Mark Price;Bo Li\nDOB;1/2/1963;3/4/1988\nCity;Gap;Ely\nGlucose;102;99\nStatus;Stable;Stable", [("DATE", "1/2/1963"), ("DATE", "3/4/1988"), ("LOCATION", "Ely"), ("LOCATION", "Gap"), ("PERSON", "Bo Li"), ("PERSON", "Mark Price")]),
    ("Test,Value,Unit\nGlucose,102,mg/dL\nAge,92,years", []),
    ("(0008,1010) SH [CT4WEST]  # StationName\n(0008,0060) CS [CT]", [("UNIQUE_ID", "CT4WEST")]),
    ("AIG|1|A|2350^MAY^APRIL\nAIG|2|A|OR2^Larkwell suite", [(LICENSE, "2350"), ("PERSON", "APRIL"), ("PERSON", "MAY")]),
    ("SCH|A100|B200||||||||||55120^TOLLIVER^HUGO|2185550187\rTQ1|1", [(LICENSE, "55120"), ("PERSON", "HUGO"), ("PERSON", "TOLLIVER"), ("PHONE_NUMBER", "2185550187"), ("UNIQUE_ID", "A100"), ("UNIQUE_ID", "B200")]),
    # JSON whose keys hold a mark of tables, as openEHR's flat form has it, is no table.
    ('{\n "ctx/health_care_facility|name": "1",\n "vitals/pulse|unit": "/min",\n "vitals/note|value": "none"\n}', []),
    # DICOM, as dcmdump, pydicom and DICOM JSON print it.
    ("(0010,0010) PN [Larkwell^Bea]     #  12, 1 PatientName\n(0018,1000) LO 41827  # DeviceSerialNumber\n(0008,0060) CS [CT]", [("DEVICE_ID", "41827"), ("PERSON", "Larkwell^Bea")]),
    ("(0010, 0020) Patient ID                          LO: 'T55821'\n(0008, 0012) Instance Creation Date              DA: '20251104'", [("DATE", "20251104"), (MRN, "T55821")]),
    ('{"00100010":{"vr":"PN","Value":[{"Alphabetic":"Larkwell^Bea"}]},"00080060":{"vr":"CS","Value":["CT"]}}', [("PERSON", "Larkwell^Bea")]),
    ("(0010,1010) AS [092Y]  # PatientAge\n(0010,1010) AS [058Y]", [("AGE", "092Y")]),
    ("(0008,0016) UI [1.2.840.10008.5.1.4.1.1.2]\n(0010,0010) PN []\n(0010,0020) LO [ANONYMIZED]\n(0018,0060) DS [120]", []),
    # C-CDA: instance identifiers and parts of names.
    ('<id root="2.16.840.1.113883.4.1" extension="111-00-2330"/><id extension="4419-Q"/><name><given>Hilde</given><family>Sanderling</family></name>', [("PERSON", "Hilde"), ("PERSON", "Sanderling"), ("UNIQUE_ID", "4419-Q"), ("US_SSN", "111-00-2330")]),
    ('<templateId root="2.16.840.1.113883.10.20.22.2.6" extension="2015-08-01"/><family>history of stroke</family>', []),
    ('[{"loinc": "718-7", "name": "hgb"}, {"mrn": "718-7220", "name": "hgbert"}]', [(MRN, "718-7220"), ("PERSON", "hgbert")]),
    # A prompt shows how a tool is called, or what it takes.
    ('Action:\n{\n  "name": "document_qa",\n  "arguments": {"document": "document.pdf"}\n}\n{"name": "query_db", "description": "Asks \\"it\\".", "parameters": {}}', []),
    ('{"name": "lopez_qa", "arguments": {}}, {"name": "Larkwell", "input": "x"}, {"name": "document_qa", "room": "4"}', [("PERSON", "Larkwell"), ("PERSON", "document_qa"), ("PERSON", "lopez_qa")]),
    # What is called by words of the language alone is a thing, by one that people are called somebody.
    ('[{"name": "Search for cause"}, {"name": "Insulin"}, {"name": "Fluids"}]', []),
    ('[{"name": "Search for Grace"}, {"name": "Insulin Larkwell"}, {"name": "Grace"}]', [("PERSON", "Grace"), ("PERSON", "Insulin Larkwell"), ("PERSON", "Search for Grace")]),
    # Short keys and heads promise somebody where the value is written as a name.
    ('[{"pt":"Larkwell, Bea","md":"Tolliver"},{"pt":"67F with CHF","md":"pending"}]', [("PERSON", "Larkwell, Bea"), ("PERSON", "Tolliver")]),
    ('{"sizes":{"md":"Medium","sm":"Small"},"first":"Second line","center":"left"}', []),
    ("Pt | Room | Surgeon\nP. Winterbourne | OR 6 | Szabo\nA. Tolliver | OR 5 | Szabo", [("PERSON", "A. Tolliver"), ("PERSON", "P. Winterbourne"), ("PERSON", "Szabo")]),
    ("Donor ID;Recipient;Center\nAHFT118;Larkwell, Bea;Gopher State Transplant", [("FACILITY", "Gopher State Transplant"), ("PERSON", "Larkwell, Bea"), ("UNIQUE_ID", "AHFT118")]),
    ("Referring: Bea Larkwell, MD, Road Clinic\nIndications: iron low (9), mother with cancer, x", []),
    ("N4*CAMP HILL*PA*17011**CY*CUMBERLAND~\nLX*1~", [("LOCATION", "CAMP HILL"), ("LOCATION", "CUMBERLAND"), ("ZIP_CODE", "17011")]),
    ("[Member Name], [Member ID], [Date of Birth]\nLarkwell, 4471180, 03/14/1961\nDose, NDC 0169-4524-14, weekly", []),
    ("Member Name, Member ID, Date of Birth\nLarkwell, 4471180, 03/14/1961", [("DATE", "03/14/1961"), ("HEALTH_PLAN_ID", "4471180"), ("PERSON", "Larkwell")]),
    ("Sample;Patient;Tech\nNEG;Larkwell, Bea;jd44\nPOS;Tolliver, Gil;pending", [("PERSON", "Larkwell, Bea"), ("PERSON", "Tolliver, Gil"), ("UNIQUE_ID", "jd44")]),
    ('{"url":"http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName","valueString":"Ruiterkamp"},{"url":"http://hl7.org/fhir/title","valueString":"Intake"}', [("PERSON", "Ruiterkamp")]),
    # Columns and keys of users; the accounts of systems are nobody's.
    ("ts,user,action,object\n08:11,rbolanos,VIEW,chart\n08:12,dkapoor-adm,PRINT,chart", [("UNIQUE_ID", "dkapoor-adm"), ("UNIQUE_ID", "rbolanos")]),
    ("ts,username,event,target\n08:11,rbolanos,VIEW,chart\n08:12,root,PRINT,chart", [("UNIQUE_ID", "rbolanos")]),
    ("name,user,size,price\n1,small,3,4\n2,large,3,4", []),
    ('{"usr":"hbainbridge","user":"Bea Larkwell","username":"admin"}', [("PERSON", "Bea Larkwell"), ("UNIQUE_ID", "hbainbridge")]),
    ('{"software":{"name":"Larkwell Server"},"searchParam":[{"name":"birthdate"},{"name":"identifier"},{"name":"family"}]}', []),
    # Fields of HL7 that a log names, X12 within JSON, cards and calendars.
    ("error PID-5=LARKWELL^BEA PID-7=19410312, PID-3: 0048812, MSH-10: AB1204", [("DATE", "19410312"), (MRN, "0048812"), ("PERSON", "LARKWELL^BEA"), ("UNIQUE_ID", "AB1204")]),
    ("PID-5: patient name, PID-7=date of birth, PV1-7 is the doctor, T-20: 0048812", []),
    ('{"edi":"NM1*QC*1*LARKWELL*BEA~DMG*D8*19910203*F~"}', [("DATE", "19910203"), ("PERSON", "LARKWELL*BEA")]),
    ("BEGIN:VCARD\nN;CHARSET=utf-8:Ødegaard;Signe;;Dr.;\nTEL;CELL:+47 22 55 01 43\nADR;HOME:;;Storgata 4;Oslo;;0155;Norway\nEND:VCARD", [("LOCATION", "Oslo"), ("PERSON", "Ødegaard;Signe"), ("PHONE_NUMBER", "+47 22 55 01 43"), ("STREET_ADDRESS", "Storgata 4"), ("ZIP_CODE", "0155")]),
    ('BEGIN:VEVENT\nDTSTART;TZID=America/Chicago:20250414T093000\nORGANIZER;CN="Tolliver, Gil":MAILTO:g@x.example\nSUMMARY:huddle\nEND:VEVENT', [("DATE", "20250414T093000"), ("PERSON", "Tolliver, Gil")]),
    ("BEGIN:VCARD\nFN:\nN:;;;;\nTEL;TYPE=work:\nBDAY:1980\nEND:VCARD\nN: 12 patients", []),
    ('{"company":"Humana","employer":"Larkwell Tool & Die"}', [("ORGANIZATION", "Larkwell Tool & Die")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read_by_form(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


RULES = [
    ("UNIQUE_ID", '203.0.113.77 - eholloway [14/Mar/2025:08:22:11 -0500] "GET /chart HTTP/1.1" 200 5123', ["eholloway"]),
    ("UNIQUE_ID", '203.0.113.77 - - [14/Mar/2025:08:22:11 -0500] "GET /chart HTTP/1.1" 200 5123', []),
    ("UNIQUE_ID", "08:02 user=privacy.ojeda role=CPO action=FLAG", ["privacy.ojeda"]),
    ("UNIQUE_ID", "08:02 user=root login=postgres user=pending ?user=rbolanos", []),
    ("UNIQUE_ID", "sshd: Accepted publickey for dkowal from port 52144", ["dkowal"]),
    ("UNIQUE_ID", "sshd: Accepted publickey for root from port 52144", []),
    ("UNIQUE_ID", "[08:01] mgarrity: who dosed her?\n[08:02] note: she was dosed\n", ["mgarrity"]),
    (MRN, "action=export rows=3 patients=7003318,7003320 status=OK", ["7003318,7003320"]),
    (MRN, "action=export patients=120 subjects=44", []),
    ("PERSON", "last=Winterbourne;first=Alec;dob=1981", ["Winterbourne", "Alec"]),
    ("PERSON", "first=1&last=true&surname=None family=string first=user.first", []),
    (MRN, "Patient(id=88213, first='Bea') and Scanner(id=88214)", ["88213"]),
    (MRN, "GET /fhir/Patient?identifier=urn:oid:1.2.3|00771&_count=10 HTTP/1.1", ["00771"]),
    (MRN, "GET /fhir/Observation?patient={id}&_count=100&code=8480-6", []),
    ("DATE", "dob=datetime.date(1951, 7, 30), run_at=datetime.date(2024, 1, 2)", ["1951, 7, 30"]),
    ("DATE", "birth_date { year: 1990 month: 4 day: 17 } budget { year: 2024 month: 1 day: 1 }", ["year: 1990 month: 4 day: 17"]),
    ("UNIQUE_ID", "suser=CMONTROSE suid=88120 duser=root", ["CMONTROSE", "88120"]),
    ("UNIQUE_ID", "TargetUserName: vlindqvist\nTargetDomainName: CLINIC\nSubjectUserName: SYSTEM\n", ["vlindqvist"]),
    ("UNIQUE_ID", '{"sub":"auth0|65f2c1a9e4b0"} {"sub":"Subtotal"}', ["auth0|65f2c1a9e4b0"]),
    ("IP_ADDRESS", "from 203.0.113.77 to 127.0.0.1, 0.0.0.0 and ::1, mask 255.255.255.0", ["203.0.113.77"]),
    ("URL", "curl http://localhost:8443/healthz and http://127.0.0.1:8080/x and https://larkwell.example/x", ["https://larkwell.example/x"]),
    ("URL", "proxy_pass http://fhir:8080; then http://larkwell/patients/7", ["http://larkwell/patients/7"]),
    ("URL", "image: ghcr.io/acme/gateway:1.4.2", []),
    ("EMAIL_ADDRESS", "java.lang.NullPointerException\n\tat com.example.Patient.map(Patient.java:11)", []),
    ("EMAIL_ADDRESS", "bea dot larkwell at example dot com", ["bea dot larkwell at example dot com"]),
    ("DATE", "PHQ9 3/14: 11, GAD7: 4/28 8", ["3/14", "4/28"]),
    ("DATE", "PHQ9 3/27, MoCA 11/30, AUDIT-C 4/12, PHQ-9 3/11 items", []),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), RULES)
def test_rules_of_logs(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


NOBODYS = [
    ("ORGANIZATION", "<Patient><ElectronicMail>b@larkwell.example</ElectronicMail></Patient>", "ElectronicMail"),
    ("DATE", '<Message StructuresVersion="20170715" x="1">', "20170715"),
    ("PERSON", '<addr use="HP"><city>Minot</city></addr>', "HP"),
    ("PERSON", '{"00100030":{"vr":"DA","Value":["19470820"]}}', "DA"),
    ("DATE", '{"00101010":{"vr":"AS","Value":["067Y"]}}', "067Y"),
    ("DATE", "memberId: W20\ngroupNumber: G7", "groupNumber"),
    ("UNIQUE_ID", "10:11 INFO [http-nio-8080-exec-3] merged", "http-nio-8080"),
    ("UNIQUE_ID", "BEGIN:VTIMEZONE\nTZOFFSETFROM:-0500\nEND:VTIMEZONE", "VTIMEZONE"),
    # Fields and columns of codes, results, sexes, states and rooms.
    ("AGE", '{"spo2": 95, "dose": 1}', "95"),
    ("AGE", '{"valueQuantity": {"value": 99, "unit": "mg/dL"}}', "99"),
    ("PERSON", '{"sx": "M", "race": "White"}', "M"),
    ("PERSON", '{"sx": "M", "race": "White"}', "White"),
    ("STREET_ADDRESS", '{"unit": "4 West", "bed": "412-B"}', "4 West"),
    ("UNIQUE_ID", "room: 412-B\ndiet: cardiac", "412-B"),
    ("MEDICAL_RECORD_NUMBER", "pat_mrn,svc_dt,cpt,chg_amt\n204418,5/3/25,99213,125.00", "99213"),
    ("UNIQUE_ID", "CLM_ID\tCLM_PMT_AMT\tDRG_CD\n204418\t4000.00\t217", "4000.00"),
    ("PERSON", "name|race|dx\nBea Larkwell|White|CHF", "White"),
    ("PERSON", "name;sex;dx\nBea Larkwell;F;CHF", "F"),
    ("PERSON", "VALUES ('204418', 'Minot', 'ND', '58701')", "ND"),
    ("PERSON", "RN|Pt|Tech|Acuity\nBea|Gil|Ina|3", "Acuity"),
    # FHIR's words for registers, relations, races and plans.
    ("DATE", '{"system":"urn:oid:2.16.840.1.113883.4.3.25","value":"S1"}', "2.16.840.1.113883.4.3.25"),
    ("UNIQUE_ID", '{"other":{"reference":"Patient/1"},"type":"seealso"}', "seealso"),
    ("PERSON", '{"code":"2106-3","display":"White"}', "White"),
    ("PERSON", '{"type":"plan","name":"Larkwell Gold PPO"}', "Larkwell Gold PPO"),
    ("URL", '{"system":"http://dicom.nema.org/resources/ontology/DCM"}', "http://dicom.nema.org/resources/ontology/DCM"),
    ("PERSON", "PID|1||204418\nMRG|204419", "MRG"),
    ("PERSON", "LX*1~\nCAS*CO*45*30~\nSE*20*0001~", "SE"),
    ("PERSON", "LUI*LE*ENG~\nHD*021**HLT~", "LUI*LE"),
    ("UNIQUE_ID", "NM1*PR*2*AETNA*****PI*60054~\nLX*1~", "60054"),
    ("PERSON", "PV1|1|I|4W|E||||||MED||||7||||IN||MCD", "MCD"),
    ("PERSON", "PID|1||204418^^^MN^DL||A^B||19470820|F|||||||ENG^English|M|CHR^Christian", "English"),
    ("PERSON", "PID|1||204418^^^MN^DL||A^B", "DL"),
    ("UNIQUE_ID", "RXA|0|1|20250301|20250301|141^Influenza^CVX|0.5||||00^New record^NIP001", "NIP001"),
    ("UNIQUE_ID", "MSH|^~\\&|A|B|C|D|202501090911||SIU^S12^SIU_S12|TW0001883274|P|2.3\nPID|1", "SIU_S12"),
    ("PERSON", '{"evt":"login","ok":true}', "evt"),
    ("UNIQUE_ID", '{\\"line1\\":\\"\\"}', "line1"),
    ("PERSON", '{"fhirVersion":"4.0.1"}', "fhirVersion"),
    ("PHONE_NUMBER", '"GET /healthz HTTP/1.1" 200 8123 "-"', "200 8123"),
    ("ZIP_CODE", "GS*HS*LARK*60054*20250418*0930*1*X*005010X279A1~\nST*270*00501*005010X279A1~", "00501"),
    ("UNIQUE_ID", "GS*HS*LARK*60054*20250418*0930*1*X*005010X279A1~\nST*270*0001*005010X279A1~", "005010X279A1"),
    ("MEDICAL_RECORD_NUMBER", "(0008,0050) SH 4418820     # AccessionNumber", "0008"),
    ("ORGANIZATION", "(0008,0020) DA 20240611      #   8, 1 StudyDate", "StudyDate"),
    ("UNIQUE_ID", "PR1|1||0DTJ4ZZ^Appendectomy^I10P||20240305", "0DTJ4ZZ"),
    ("ZIP_CODE", "FT1|1|||20240305||CG|44970|||1", "44970"),
    ("PERSON", "OBX|1|CWE|625-4^Bacteria^LN||27268008^Salmonella^SCT", "Salmonella^SCT"),
    ("LOCATION", "DTSTART;TZID=America/Chicago:20250414T093000", "Chicago"),
    ("DATE", '<section>\n  <templateId root="2.16.840.1.113883.10.20.22.2.3.1" extension="2015-08-01"/>\n  <code code="30954-2"/>', "2015-08-01"),
    ("UNIQUE_ID", "taxonomy 207RC0000X v. 207RI0011X for our EP; 1223G0001X", "207RI0011X"),
    ("ORGANIZATION", "PRODID:-//Google Inc//Google Calendar 70.9054//EN", "Google Inc"),
    ("UNIQUE_ID", "Mar 14 08:23:40 ehr-app02 sshd[22190]: closed", "22190"),
    ("UNIQUE_ID", "=VLOOKUP(A2,Sheet2!A:C,3,FALSE)", "Sheet2"),
    ("ORGANIZATION", "SG 1.015, UA 3+ protein", "UA 3"),
    ("PERSON", "allergies: sulfa\nLang: Czech", "Lang"),
    ("PERSON", "Rel: son   Ph: 719-555-0107", "Ph"),
    ("PERSON", "ICD-10,HCC,RAF\nE11.22,37,0.166\n", "RAF"),
    ("PERSON", "zip='55407', is_active=True)", "True"),
    ("UNIQUE_ID", '{"role":"MA","exp":1741957522}', "1741957522"),
    ("UNIQUE_ID", "EXEC dbo.merge @SurvivorMRN = '1', @Reason = 'dup'", "@SurvivorMRN"),
    ("ORGANIZATION", '{"resourceType":"ServiceRequest"}', "ServiceRequest"),
    ("ORGANIZATION", '{"specimen":[{"display":"Serum specimen"}]}', "Serum specimen"),
    ("UNIQUE_ID", '{"00080060":{"vr":"CS","Value":["MR"]}}', "00080060"),
    ("UNIQUE_ID", "dataset.string('x00100010')", "x00100010"),
    ("UNIQUE_ID", "dataset.uint16('rows')", "uint16"),
    ("UNIQUE_ID", "QPD|Q22|<tag>|@PID.5.1^<last>", "@PID.5.1"),
    ("UNIQUE_ID", "server 127.0.0.1:8080; backup", "127.0.0.1:8080"),
    ("UNIQUE_ID", '<DicomAttribute tag="00100010" vr="PN">', "00100010"),
    ("UNIQUE_ID", "drwxr-x--- 2 root", "drwxr-x"),
    ("ORGANIZATION", '{"url":"http://hl7.org/fhir/StructureDefinition/x"}', "StructureDefinition"),
    ("DATE", "system boot 6.8.0-31 generic", "6.8.0-31"),
    ("URL", "\tat oracle.jdbc.driver.T4CTTIoer.processError(T4CTTIoer.java:450)", "oracle.jdbc.driver.T4CTTIoer"),
]  # fmt: skip
SOMEBODYS = [
    ("PERSON", "From: <Larkwell> and <b>Bea</b>", "Larkwell"),
    ("PERSON", "mLarkwell: she is here", "mLarkwell"),
    ("PERSON", "BEGIN:VEVENT\nSUMMARY:Larkwell\nSTATUS:CONFIRMED", "Larkwell"),
    ("PERSON", '{"00100010":{"vr":"PN","Value":["Larkwell"]}}', "Larkwell"),
    ("AGE", '{"onset": {"value": 92, "unit": "years"}}', "92"),
    ("AGE", '{"age": 92, "years": 93}', "92"),
    ("UNIQUE_ID", '{"patient_code": "A1234", "access_code": "7741"}', "A1234"),
    ("MEDICAL_RECORD_NUMBER", '{"total": 2044187, "n": 1}', "2044187"),
    ("PERSON", "name,race,dx\nWhite,White,CHF", "White"),
    ("PERSON", "unit,charge nurse\nLarkwell,Bea", "Larkwell"),
    ("PERSON", "said it was H, three three zero", "H"),
    ("UNIQUE_ID", '{"specimen":{"reference":"Specimen/sp-204418","display":"Blood"}}', "sp-204418"),
    ("PERSON", "MSH|^~\\&|A|B\nPID|1||204418||LEE^BEA|||||||||||LARKWELL^INA", "LARKWELL^INA"),
    ("PERSON", "NK1|1||LEE^ANN|SPO", "LEE^ANN"),
    ("UNIQUE_ID", "NM1*IL*1*LEE*ANN****MI*60054~\nLX*1~", "60054"),
    ("PERSON", "MSH|^~\\&|A|B\nNK1|1|LEE^ANN|SPO|BEA^N12X", "BEA"),
    ("PERSON", '{"larkwell":"login","ok":true}', "larkwell"),
    ("UNIQUE_ID", '{"hbainbridge2":[1]}', "hbainbridge2"),
    ("PERSON", "seen by True Larkwell", "True Larkwell"),
    ("UNIQUE_ID", "she is @bea_larkwell on x", "@bea_larkwell"),
    ("PERSON", '{"performer":[{"display":"Bea Larkwell"}]}', "Bea Larkwell"),
    # Words where codes belong: a message may leave out a field, a description name somebody.
    ("PERSON", "DG1|1|Larkwell^Bea", "Larkwell^Bea"),
    ("PERSON", "SV1*HC:A0999:::::UNLISTED FOR BEA LARKWELL*412*UN*1~\nLX*1~", "BEA LARKWELL"),
    ("PERSON", "1234,5678 Bea Larkwell SH 4418", "Bea Larkwell"),
    ("PERSON", "(0010,4000) LT [seen by Bea Larkwell]  # PatientComments", "Bea Larkwell"),
    ("PERSON", "2025-03-14 08:22:11 Bea Larkwell: hello", "Bea Larkwell"),
    ("PERSON", "ERROR told e.g.Larkwell", "Larkwell"),
    ("UNIQUE_ID", "UPDATE: ask @bea_larkwell", "@bea_larkwell"),
    ("PERSON", "https://clinicaltrials.gov/search?name=Larkwell", "Larkwell"),
    ("PERSON", '{"edges":[{"node":{"name":"Larkwell"}}]}', "Larkwell"),
    ("UNIQUE_ID", "code 551*", "551*"),
    ("PERSON", "Lang: pt says she is well", "Lang"),
    ("PERSON", "Larkwell,Bea,Minot\nTolliver,Gil,7", "Larkwell"),
    ("LOCATION", "lives in Chicago near the lake", "Chicago"),
    ("ZIP_CODE", "N4*LARKWELL*NY*00501~", "00501"),
    ("UNIQUE_ID", "Mar 14 08:23:40 ehr-app02 sshd[22190]: closed for dkowal2", "dkowal2"),
    ("ORGANIZATION", "works for UA 3 years", "UA"),
]


def test_a_number_of_social_security_is_one_in_any_field() -> None:
    assert found("SV1*HC:99214*531-20-8841*UN*1~\nLX*1~", "US_SSN") == ["531-20-8841"]


def judged(entity: str, text: str, shown: str) -> list[str]:
    start = text.index(shown)
    raw = [Finding(start, start + len(shown), entity, 0.99, "model")]
    return [text[f.start : f.end] for f in clean(text, raw, {}, frozenset())]


@pytest.mark.parametrize(("entity", "text", "shown"), NOBODYS)
def test_what_formats_say_is_nobodys(entity: str, text: str, shown: str) -> None:
    assert judged(entity, text, shown) == []


@pytest.mark.parametrize(("entity", "text", "shown"), SOMEBODYS)
def test_what_formats_leave_to_the_model(entity: str, text: str, shown: str) -> None:
    assert judged(entity, text, shown) in ([shown], [shown.strip("*")])


def test_a_number_ends_with_its_cell() -> None:
    text = "chart 7003318,172.22.9.41\n7,1"
    shown = "7003318,172.22.9.41\n7"
    start = text.index(shown)
    parts = by_cell(text, Finding(start, start + len(shown), MRN, 0.99, "model"))
    assert [text[f.start : f.end] for f in parts] == ["7003318", "172.22.9.41"]
    assert [f.end for f in by_cell("2185550187\rTQ1", Finding(0, 14, MRN, 0.99, "model"))] == [10]
    assert len(by_cell("about 1,250,000", Finding(6, 15, MRN, 0.99, "model"))) == 1
    assert by_cell("J44.9,280,0.3", Finding(0, 9, "UNIQUE_ID", 0.99, "model")) == []
    assert len(by_cell("unit A1-7|B2", Finding(5, 12, "UNIQUE_ID", 0.99, "model"))) == 1
    rule = Finding(start, start + len(shown), MRN, 0.99, "medical_record_numbers")
    assert by_cell(text, rule) == [rule]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("CLM*LK20418*185***11:B:1*Y~\nHI*ABK:J0300~", "LK20418"),
        ("ISA*00*  *00*  *ZZ*A  *ZZ*B  *250211*0904*^*00501*000417733*0*P*:~", "000417733"),
        ("the block 24-33918*77 was read", "24-33918*77"),
    ],
)
def test_a_number_of_x12_ends_with_its_element(text: str, shown: str) -> None:
    start = text.index(shown)
    raw = [Finding(start, start + min(len(shown), 9), "UNIQUE_ID", 0.99, "unique_identifiers")]
    assert [text[f.start : f.end] for f in clean(text, raw, {}, frozenset())] == [shown]


@pytest.mark.parametrize(
    ("text", "taken", "expected"),
    [
        ("Dr. Larkwell\tUremia\tMinot", "Larkwell\tUremia", ["Larkwell", "Uremia"]),
        ("Day\tBea\tLarkwell\t403", "Bea\tLarkwell", ["Bea", "Larkwell"]),
        ("1\t204418\tLarkwell", "1\t204418", ["204418"]),
        ("C2W204418\x1cC1RXLARK\x1eAM01", "W204418\x1cC1RXLARK\x1eAM01", ["W204418", "C1RXLARK"]),
        ("Name:\tBea Larkwell", "Bea Larkwell", ["Bea Larkwell"]),
        ("VALUES (7,'Larkwell','Bea',NULL,'M');", "Larkwell','Bea',NULL,'M", ["Larkwell", "Bea"]),
        ("VALUES (7,'O''Larkwell','Bea');", "O''Larkwell','Bea", ["O''Larkwell", "Bea"]),
        ("signed 'Larkwell', of Minot", "Larkwell', of Minot", ["Larkwell', of Minot"]),
    ],
)
def test_what_is_taken_ends_with_its_cell(text: str, taken: str, expected: list[str]) -> None:
    start = text.index(taken)
    entity = "UNIQUE_ID" if any(c.isdigit() for c in taken) else "PERSON"
    raw = [Finding(start, start + len(taken), entity, 0.99, "rule")]
    assert [text[f.start : f.end] for f in clean(text, raw, {}, frozenset())] == expected


def test_what_fhir_codes_in_capitals_is_no_person() -> None:
    text = '{"class":{"code":"EMER"},"name":[{"family":"LARKWELL"}]}'
    code, name = (
        Finding(start := text.index(word), start + len(word), "PERSON", 0.99, "model") for word in ("EMER", "LARKWELL")
    )
    assert is_nobodys(code, nobodys(text))
    assert not is_nobodys(name, nobodys(text))


def test_the_kinds_of_accounts_are_codes() -> None:
    text = "ISA*00*  *00*  *ZZ*A  *ZZ*B  *250211*0904*^*00501*000417733*0*P*:~\nBPR*I*118.42*C*ACH*CCP*01*122105155*DA*7788120046~"
    start = text.index("*DA*") + 1
    assert is_nobodys(Finding(start, start + 2, "PERSON", 0.8, "model"), nobodys(text))


@pytest.mark.parametrize(
    ("name", "nobody"),
    [
        *(
            (name, True)
            for name in (
                "file_path",
                "taskId",
                "keyFindings",
                "dischargeSummary",
                "per_page",
                "icd10Codes",
                "nextOfKin",
                "line1",
                "cmd",
                "dir_path",
                "old_str",
                "obsValue",
                "dxCode",
            )
        ),
        *(
            (name, False)
            for name in (
                "maria_lopez",
                "will_rose",
                "rose1",
                "grace_hill",
                "mariaLopezChart",
                "rose_visits",
                "cruz_path",
                "kim_note",
                "mlopez_chart",
            )
        ),
        *((name, False) for name in ("qx4471", "file", "Summary", "file_path 4829133", "for_by")),
    ],
)
def test_the_name_of_a_parameter_is_no_finding_of_the_model_alone(name: str, nobody: bool) -> None:
    for recognizer, dropped in (("model", nobody), ("medical_record_numbers", False)):
        assert is_nobodys(Finding(0, len(name), "UNIQUE_ID", 0.8, recognizer), nobodys(name)) is dropped
