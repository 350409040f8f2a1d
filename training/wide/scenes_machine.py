"""Messages, dumps, logs and tables of machines, each with the identifiers of one or some cases."""

SCENES = r"""
MSH|^~\\&|LIS|{hosp}|EHR|{clinic}|{stamp}||ORU^R01|{ord}|P|2.5.1
PID|1||{mrn}^^^{hosp}^MR||{ptcaret}||{dobymd}|M
OBR|1|{ord}|{spec}|{test}|||{stamp}|||{ini}||||{stamp}||{npi}^{caret}
OBX|1|NM|{labs}||{value}||||F|||{stamp}
NTE|1||Called to {one} in {ward}
%%
MSH|^~\\&|SCH|{clinic}|||{stamp}||SIU^S12|{ord}|P|2.3
SCH|{ord}||||||{proc}|||30|min|^^^{stamp}
PID|||{mrn}||{ptcaret}||{dobymd}|||{st}^^{town}^{stt}^{zip}||{ph}
AIL|1||{fac}^{room}
AIP|1||{npi}^{caret}
%%
MSH|^~\\&|ADT|{hosp}|||{stamp}||ADT^A03|{ord}|P|2.4
PID|||{mrn}||{ptcaret}||{dobymd}||||||||||{acct}
PV1||I|{ward}^{room}||||{npi}^{caret}|||||||||||{stay}||||||||||||||||||{snf}
PD1||||{npi}^{caret}
%%
{"resourceType":"Encounter","id":"{stay}","status":"finished","subject":{"reference":"Patient/{mrn}","display":"{who}"},"period":{"start":"{iso}","end":"{iso}"},"location":[{"location":{"display":"{ward}"}}],"serviceProvider":{"display":"{hosp}"},"hospitalization":{"destination":{"display":"{snf}"}}}
%%
{"resourceType":"Coverage","subscriberId":"{plan}","subscriber":{"display":"{who}"},"payor":[{"display":"{ins}"}],"class":[{"type":"group","value":"{grp}","name":"{org}"}],"period":{"start":"{iso}"}}
%%
{"resourceType":"Practitioner","identifier":[{"system":"npi","value":"{npi}"}],"name":[{"text":"{who}"}],"address":[{"line":["{st}"],"city":"{town}","postalCode":"{zip}"}],"telecom":[{"value":"{ph}"},{"value":"{mail}"}]}
%%
{"resourceType":"Device","serialNumber":"{ser}","lotNumber":"{lot}","patient":{"display":"{who}"},"owner":{"display":"{org}"},"location":{"display":"{fac}"},"note":[{"text":"placed {full} by {one}"}]}
%%
{"resourceType":"Appointment","start":"{iso}","participant":[{"actor":{"display":"{who}"}},{"actor":{"display":"{one}"}},{"actor":{"display":"{clinic}"}}],"comment":"coming from {place}, ride by {org}"}
%%
{"messages":[{"role":"system","content":"You write letters for {clinic}."},{"role":"user","content":"{who}, {dob}, works at {org}, needs a {doc} by {day}. Send to {one}, {st}, {town}."}]}
%%
{"from":"{user}","to":"{user}","text":"{one} is in {room}, {rel} {one} from {place}","ts":"{iso}"}
{"from":"{user}","to":"{user}","text":"ok telling {one}. {org} called","ts":"{iso}"}
%%
{"tool":"lookup","arguments":{"last_name":"{last}","first_name":"{first}","dob":"{dobiso}","city":"{town}"}}
{"result":{"mrn":"{mrn}","address":"{st}","employer":"{org}","pcp":"{one}","phone":"{ph}"}}
%%
ISA*00**00**ZZ*{ord}~
BHT*0022*13*{ord}*{dobymd}~
NM1*PR*2*{ins}~
NM1*1P*2*{clinic}*****XX*{npi}~
NM1*IL*1*{last}*{first}****MI*{plan}~
N3*{st}~
N4*{town}*{stt}*{zip}~
DMG*D8*{dobymd}*M~
REF*6P*{grp}*{org}~
%%
INS*Y*18*030~
REF*0F*{plan}~
NM1*IL*1*{last}*{first}~
N3*{st}~
N4*{town}*{stt}*{zip}~
NM1*36*1*{org}~
HD*030**HLT~
DTP*348*D8*{dobymd}~
%%
CLP*{acct}*1*250*180**12*{claim}~
NM1*QC*1*{last}*{first}****MI*{plan}~
NM1*82*1*{last}*{first}****XX*{npi}~
DTM*232*{dobymd}~
SVC*HC:{cpt}*250*180~
%%
(0010,0010) PN [{caret}]
(0010,0020) LO [{mrn}]
(0010,0030) DA [{dobymd}]
(0008,0080) LO [{hosp}]
(0008,0090) PN [{caret}]
(0018,1000) LO [{ser}]
(0008,0050) SH [{spec}]
%%
INSERT INTO contacts (name, rel, phone, street, city, employer) VALUES
('{who}', '{rel}', '{ph}', '{st}', '{town}', '{org}'),
('{who}', '{rel}', '{ph}', '{st}', '{town}', '{org}');
%%
[patient]
name = {who}
mrn = {mrn}
street = {st}
city = {town}
employer = {org}
[visit]
id = {stay}
site = {fac}
doctor = {one}
date = {iso}
%%
NAME={one}
SITE={fac}
OWNER={user}
HOST={ip}
NOTIFY={mail}
# set up by {one} {clip} for {org}
%%
curl -s https://api.example/patients -d '{"name": "{who}", "mrn": "{mrn}", "facility": "{fac}", "address": "{st}, {town}", "plate": "{plate}"}'
%%
patient = dict(name="{who}", dob="{dobiso}", mrn="{mrn}", addr="{st}", city="{town}", job="{org}")
assert find("{last}") == "{mrn}"  # {one} reported this {clip}
%%
\<entry\>\<patient id="{mrn}"\>\<given\>{first}\</given\>\<family\>{last}\</family\>\<birthTime value="{dobymd}"/\>\</patient\>\<author\>{who}\</author\>\<custodian\>{hosp}\</custodian\>\<addr\>{st}\</addr\>\<city\>{town}\</city\>\</entry\>
%%
id;name;dob;street;city;employer;site
{mrn};{lf};{dob};{st};{town};{org};{fac}
{mrn};{lf};{dob};{st};{town};{org};{fac}
%%
MRN        NAME                 UNIT     ADMIT      FROM
{mrn}   {lf}     {ward}   {clip}   {fac}
{mrn}   {lf}     {ward}   {clip}   {place}
{mrn}   {lf}     {ward}   {clip}   {st}
%%
{iso} {hr} INFO login user={user} host={ip} site="{fac}"
{iso} {hr} WARN duplicate mrn={mrn} name="{lf}" other={mrn}
{iso} {hr} INFO fax to={ph} org="{org}" doc="{doc}"
{iso} {hr} ERROR no route for "{st}, {town} {zip}"
%%
{one}:
  role: {role}
  site: {fac}
  phone: {ph}
{one}:
  role: {role}
  site: {clinic}
  backup: {one}
%%
vehicle,plate,vin,driver,depot
{fleet},{plate},{vin},{one},{place}
{fleet},{plate},{vin},{one},{place}
%%
asset,serial,lot,loc,assigned
{dev},{ser},{lot},{ward},{one}
{dev},{ser},{lot},{clinic},{one}
%%
| Shift | {clip} | {clip} |
|---|---|---|
| Day | {one} | {one} |
| Night | {one} | {one} |
| Float | {one} ({org}) | {one} |
%%
| Employer | Contact | Phone | Town |
|---|---|---|---|
| {org} | {one} | {ph} | {place} |
| {org} | {one} | {ph} | {place} |
| {org} | {one} | {ph} | {place} |
%%
Facility,Address,City,Zip
{fac},{st},{town},{zip}
{fac},{st},{town},{zip}
{fac},{st},{town},{zip}
%%
<answer|output|result>: {"people": ["{one}", "{who}"], "orgs": ["{org}", "{org}"], "places": ["{place}"], "facilities": ["{fac}"], "dates": ["{day}"]}
"""
