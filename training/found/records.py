"""Forms, tables, messages of machines and records in capitals."""

RECORDS = r"""
PATIENT REGISTRATION
Name: {lf}
DOB: {dob}   SSN: {ssn}
Address: {st}
City/State/Zip: {home}, {stt} {zip}
Home: {ph}  Cell: {ph}
Email: {mymail}
Employer: {myjob}   Occupation: {job}
Emergency contact: {kinfull} ({rel}) {ph}
Primary: {ins}  ID {plan}  Group {grp}
Subscriber: {kinfull}  DOB {dob}  Employer {org}
%%
INSURANCE VERIFICATION
Spoke with: {one} at {ins}, ref # {ord}
Member: {ptfull} / {plan}
Group: {grp} ({org})
Eff {num8}  Term: none
Deductible {price} met {price}
PCP on file: {one}, {clinic}
%%
FACE SHEET
PT: {whoup}   MR# {mrn}   ACCT {acct}
ADM {stamp}   RM {room}
DOB {dob}  AGE {old}  SEX F
ADDR {stup}
      {townup} {stt} {zip}
EMPL {orgup}
NOK {whoup} ({rel})  PH {ph}
ATT DR {lastup}   REF DR {lastup}
PCP CLINIC {facup}
%%
CHIEF COMPLAINT: FALL
HPI: {whoup} IS A {old} WHO LIVES AT {facup}. FELL {wdayup}. DTR {oneup} AT BEDSIDE. FORMER {orgup} EMPLOYEE.
PLAN: CT HEAD. CALL {oneup} AT {ph}. D/C TO {facup}.
%%
MVA REPORT {case}
LOC: {hwy} {mile}, {town}
V1: {car} {plate} {stt} VIN {vin}
    DRV {lf} DL {lic} ADDR {st}
V2: {car} {plate}
    DRV {lf} DL {lic} ADDR {st}
    INS {ins} {plan}
TOW {fam}
PTS TO {hosp}
OFC {one} #{badge}
%%
EMS RUN {ord}
Unit: {crew}
Dispatched {hr} to {st}, {town}
Pt: {full}, {yng}, {cc}
Hx {dx}. Meds {med}, {med}.
Transport {hosp}, report to {cred}
Crew: {one} / {one}
%%
First report of injury
Employee: {ptfull}   SSN {ssn}
Employer: {org}, {addr}
Supervisor: {one}  {ph}
DOI: {num8} {hr}   Place: {st}
Body part: {cc}
Claim: {claim}   Adjuster: {one}
Treating: {clinic}, {tit}
%%
RELEASE OF INFORMATION
I, {ptfull} (DOB {dob}), authorize {hosp} to release my records to {law}, {addr}, for dates {range}.
Signed: {ptfull}   Date: {num8}
Witness: {full}
%%
SPECIMEN {spec}
Pt {lf}  {dob}  {mrn}
Coll {stamp} by {fl}
Site: {clinic}
Order {ord}  Dr {last} NPI {npi}
%%
DEATH RECORD
Decedent: {full}, {oldn}
Place: {snf}, {county}
Date: {day}  Time {hr}
Informant: {full} ({rel}), {st}
Funeral home: {fac}
Certifier: {full} {lic}
ME case {case}: released
%%
Device card
{gear}   Model {num}00
SN {ser}
Implanted {num8} {hosp}
Patient {ptfull}
Physician {one}, {ph}
%%
STUDENT HEALTH FORM
Student: {ptf} {ptl}   Grade {num}
School: {school}
Parent: {kinfull}, works {org}, {ph}
Address: {st}
Doctor: {one}
Allergies: {med}
%%
Visitor log
{num8} {hr} {full} to see {one} {room}, {car} {plate}
{num8} {hr} {full} to see {one} {room}, no vehicle
{num8} {hr} {full} ({org}) vendor, badge {badge}
%%
name,employer,town,phone
{first} {last},{org},{town},{ph}
{first} {last},{coin},{town},{ph}
{lf},{fam},{town},{ph}
%%
id,member_id,group,plan
{num},{plan},{grp},{ins}
{num},{plan},{grp},{ins}
{num},{plan},,{ins}
%%
mrn,last,first,dob,zip
{mrn},{last},{first},{dobiso},{zip}
{mrn},{last},{first},{dobiso},{zip}
{mrn},{last},{first},{dobiso},{zip}
%%
veh,plate,vin,driver
{car},{plate},{vin},{full}
{car},{plate},{vin},{full}
%%
| Pt | Room | From | Plan |
|---|---|---|---|
| {ptl} | {room} | {snf} | {snf} {lately} |
| {last} | {room} | home, {bare} | {clinic} HH |
| {last} | {room} | {jail} | back {lately} |
%%
| Claim | Member | DOS | Amt |
|---|---|---|---|
| {claim} | {plan} | {num8} | {price} |
| {claim} | {plan} | {num8} | {price} |
%%
Bed	Name	Age	Dx	RN
{room}	{last}	{yng}	{dx}	{first}
{room}	{last}	{old}	{dx}	{first}
{room}	{last}, {first}	{yng}	{dx}	{first}
{room}	empty
%%
{last}\t{first}\t{dob}\t{plan}\t{org}
{last}\t{first}\t{dob}\t{plan}\t{org}
%%
MSH|^~\\&|ADT|{hosp}|EHR|{fac}|{stamp}||ADT^A04|{ord}|P|2.5
PID|1||{mrn}^^^MR||{ptcaret}||{dobymd}|M|||{house}^^{home}^{stt}^{zip}||{ph}|||S||{acct}|{ssn}
NK1|1|{caret}|SPO|{house}^^{town}^{stt}^{zip}|{ph}
PV1|1|E|ED^{num}^A^{hosp}||||{npi}^{caret}
IN1|1|{num}|{num}01|{ins}||||{grp}|{org}||||||||||||||||||||||||||{plan}
%%
PID|||{mrn}||{ptcaret}||{dobymd}|F
OBR|1|{ord}|{spec}|80053^CMP|||{stamp}
OBX|1|ST|^NOTE||called {one} at {clinic} {hr}||||||F
ZVH|1|{plate}|{vin}
%%
GT1|1||{caret}||{house}^^{town}^{stt}^{zip}|{ph}|||||SLF||||{org}
IN1|1|PPO||{ins}|||||{grp}||||||||||{plan}
%%
NM1*IL*1*{ptl}*{ptf}****MI*{plan}~N3*{house}~N4*{home}*OH*{zip}~REF*1L*{grp}~
CLM*{acct}*{num}***11:B:1*Y~REF*G1*{claim}~NM1*82*1*{last}*{first}****XX*{npi}~
%%
{"resourceType":"Patient","identifier":[{"type":{"text":"MRN"},"value":"{mrn}"}],"name":[{"family":"{ptl}","given":["{ptf}"]}],"birthDate":"{dobiso}","address":[{"line":["{house}"],"city":"{home}","postalCode":"{zip}"}],"telecom":[{"value":"{ph}"}]}
%%
{"resourceType":"Coverage","status":"active","subscriberId":"{plan}","class":[{"type":{"text":"group"},"value":"{grp}","name":"{org}"}],"payor":[{"display":"{ins}"}],"beneficiary":{"display":"{ptfull}"}}
%%
{"resourceType": "Claim", "id": "{claim}", "created": "{iso}", "patient": {"display": "{lf}"}, "facility": {"display": "{hosp}"}, "insurance": [{"coverage": {"identifier": {"value": "{plan}"}}}]}
%%
{"resourceType":"Device","serialNumber":"{ser}","udiCarrier":[{"deviceIdentifier":"{ser}"}],"patient":{"display":"{full}"},"location":{"display":"{hosp}"}}
%%
{"resourceType":"Location","name":"{fac}","address":{"line":["{house}"],"city":"{town}"}}
%%
{"resourceType":"Specimen","accessionIdentifier":{"value":"{spec}"},"receivedTime":"{stamp}","collection":{"collector":{"display":"{full}"}}}
%%
{"caller": "{wholow}", "employer": "{orglow}", "address": "{stlow}", "callback": "{ph}", "reason": "{cc}"}
%%
{"plate": "{plate}", "vin": "{vin}", "owner": "{full}", "lot": "C"}
%%
{"pharmacy": {"name": "{pharm}", "phone": "{ph}"}, "rx": "{ord}", "drug": "{med}", "prescriber": "{full}", "dea": "{npi}"}
%%
{"first": "{ptf}", "last": "{ptl}", "facility": "{fac}", "occupation": "{job}", "company": "{coin}", "ssn_last4": "{ssn4}", "member": "{plan}"}
%%
{"messages":[{"role":"user","content":"{firstlow} from {coinlow} says her {rel} is at {faclow}"}]}
%%
employer: {org}
pharmacy: {pharm}
school: {school}
street: {st}
plate: {plate}
member_id: {plan}
acct: {acct}
pcp: {one}
%%
\<patient\>\<name\>{full}\</name\>\<street\>{house}\</street\>\<employer\>{org}\</employer\>\<memberId\>{plan}\</memberId\>\</patient\>
%%
\<Vehicle plate="{plate}" vin="{vin}" driver="{full}"/\>
%%
[{stamp}] {user}@{ip} OPEN {mrn} {lf}
[{stamp}] {user}@{ip} PRINT acct={acct}
[{stamp}] {user}@{ip} FAX to {ph} ({clinic})
%%
ERROR {stamp} claim {claim} member {plan} not found for {last}, {first}
WARN {stamp} duplicate mrn {mrn} / {mrn}
%%
UPDATE patients SET employer='{org}', street='{house}' WHERE mrn='{mrn}';
%%
SELECT * FROM claims WHERE member_id = '{plan}' AND last_name = '{last}';
%%
ELIGIBILITY RESPONSE
SUBSCRIBER {plan}
NAME {ptlf}
GROUP {grp} {orgup}
STATUS ACTIVE {num8}
%%
STATEMENT {ord}
Account {acct}
Patient {ptfull}
{num8} {hosp} {proc} {price}
{num8} {clinic} visit {price}
Remit to {rural}, {town} {zip}
%%
TRANSFER FORM
FROM {facup}  TO {facup}
RESIDENT {whoup}  DOB {dob}  MCR {plan}
RESP PARTY {whoup} {ph}
PHARM {facup}
CODE: DNR  ALLERGY: {med}
%%
CHAIN OF CUSTODY {spec}
Donor {full}  ID {lic}
Company {org}  Collector {fl}
Site {clinic}  {stamp}
%%
CRIME VICTIM INTAKE
Victim {fl} DOB {dob}
Offender {full}, {car}, {plate}, works {org}
Safe address: c/o {shelter}
Case {case} Det. {one} {xt}
%%
Study log {hosp}
{subj} {num8} consent {fl}
{subj} {num8} V{num} AE {cc}
{subj} {num8} withdrew, moved to {town}
%%
SCHOOL NURSE LOG {school}
{hr} {first} {last} {cc} back to class
{hr} {first} {cc} mom {one} called
{hr} {fl} inhaler
%%
PHARMACY LABEL
{pharm} {ph}
Rx {ord}   {num8}
{ptfull}
{house}
{med} {dose}
Dr {last}   refills {num}
%%
PROPERTY SHEET
Pt {lf} {mrn}
Wallet, DL {lic}, {price} cash
Card ending {four}
Keys to {car} {plate}
Released to {full} ({rel}) {num8}
%%
LICENSE VERIFICATION
{full} RN {lic} {stt} exp {num8}
{full} LPN {lic} {stt} exp {num8}
{full} MD {lic} NPI {npi} DEA {npi}
%%
JAIL INTAKE {case}
Name {whoup} AKA {oneup}
Booked {stamp} {jail}
Vehicle {plate}
Meds {med}
Emergency {one} {ph}
"""
CLEAN_RECORDS = r"""
VITALS
{vitals}
{vitals}
Plan: repeat {labs} {lately}
%%
test,result,flag
{labs},{value},H
{labs},{value},
{labs},{value},L
%%
| Med | Dose | Note |
|---|---|---|
| {med} | {dose} | hold {lately} |
| {med} | {dose} | new |
%%
Name: not given
DOB: unknown
Address: homeless
Employer: none
Plate: not recorded
%%
{"resourceType":"Observation","status":"final","code":{"text":"{labs}"},"valueString":"{value}"}
%%
{"plate_count": 40000, "unit": "CFU/mL", "serial": false, "member": null, "group": "control"}
%%
OBX|1|NM|2345-7^{labs}||{value}||||||F
NTE|1||hemolyzed
%%
CPT {cpt} {price}
CPT {cpt} {price}
ICD {icd} {dx}
Total {price}
%%
ASSESSMENT: {dx}, {dx}
PLAN: START {med} {dose}. F/U {num} WEEKS. RETURN IF {cc}.
%%
Room	Dx	Diet	Fall risk
{room}	{dx}	NPO	high
{room}	{dx}	regular	low
%%
employer: n/a
pharmacy: hospital
school: home-schooled
street: unknown
member_id: pending
"""
