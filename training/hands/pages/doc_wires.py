"""More of the wire: SIU, VXU, RDE, MDM, DFT, 835, 834, 278, NEMSIS, vCard, LDAP, syslog, tracebacks, notebooks, GraphQL, test fixtures, pandas, R, alerts, API replies, chat exports as JSONL."""

TWINS = r"""
MSH|^~\\&|SCH|[[SITE::{UNIQUE_ID:<CLN|OPD|AMB>{nn}}]]|REMIND|VENDOR|[[TS::{stamp}]]||SIU^S12|[[CTL::{code}]]|P|2.3
SCH|[[PLC::{ord}]]|[[FIL::{ord}]]|||||NEWPT^New patient^L|Consult|40|MIN|^^40^[[TS::{stamp}]]|||||[[CLERK^NAME::{caret}]]
PID|1||[[ID::{mrn}]]||[[NAME::{ptcaret}]]||[[DOB::{dobymd}]]|F|||[[ADDR::{stup}^^{townup}^{stt}^{zip}]]||[[CELL::{ph}]]^PRN^CP^^^^^^^^^[[MAIL::{mymail}]]
NK1|1|[[NAME::{caret}]]|SPO||[[PH::{ph}]]
AIL|1||[[LOC::{clinic}]]^RM 3^^[[BLDG::{bldg}]]
AIP|1||[[NPI^LAST^FIRST::{npi}^{caret}]]^^^DR
NTE|1||[[BRING XRAYS. HUSBAND DRIVES.::BRING XRAYS FROM {orgup}. {oneup} DRIVES.]]
%%
RDE^O11, pharmacy interface, with the comments that broke it
PV1||I|[[UNIT^ROOM^BED::{ward}]]^14^B
ORC|NW|[[ORD::{ord}]]||||||||[[TS::{stamp}]]|[[USER::{user}]]||[[NPI^DR::{npi}^{lastup}^{oneup}]]
RXE|1^Q12H^^[[START::{stamp}]]|0378-1805^warfarin 5 MG TAB^NDC|5||MG|TAB|^hold if INR>3.5 call [[MD::{last}]] [[pager::{pager}]]
RXR|PO
TQ1|1||Q12H
ZRX|witness=[[RN2::{initials}]]|override=[[reason::"{first} said ok"]]|cabinet=[[STATION::{UNIQUE_ID:PYX-4N-{nn}}]]
OBX|1|NM|INR^INR||2.1||2-3||||F|||[[TS::{stamp}]]
NACK: Field 10 too long: "[[name with a hyphen and two spaces::{PERSON:{PERSON:{first} {last}}-{last} {last}}]]"
%%
BEGIN:VCARD
VERSION:4.0
FN:[[On-Call Pediatric Dentist::{whole} DMD]]
N:[[;;;;::{last};{first};;;DMD]]
NICKNAME:[[Tooth::{menick}]]
ORG:[[Pediatric Dentistry::{ORGANIZATION:{last} Kids' Dental}]]
TEL;TYPE=cell:[[000::{ph}]]
TEL;TYPE=pager:[[0000::{pager}]]
EMAIL:[[(mailbox)::{mail}]]
ADR;TYPE=work:;;[[;;;;::{bare};{town};{stt};{zip};]]
BDAY:[[--::{dobymd}]]
RELATED;TYPE=spouse:[[--::{first}]]
NOTE:[[After 7 use the service. Latex allergy.::After 7 call {first} at {ph}. Covers {last} {range}. Drives the {veh}, {plate}.]]
REV:[[(ts)::{stamp}]]
END:VCARD
%%
835 remit, one claim, translated by a kind script
Payer UHC  |  Payee [[(us)::{fac}]] NPI [[(ours)::{npi}]]
Check/EFT [[no.::{code}]]  [[date::{num8}]]  4,120.55
CLP [[pcn::{acct}]] status 1 chg 612.00 paid 271.18 pr 40.00
  NM1*QC [[patient::{lastup}, {oneup}]]  id [[--::{plan}]]
  NM1*IL [[same::{whoup}]]
  NM1*82 [[rendering::{lastup}]]
  ICN [[--::{claim}]]
  SVC 99214-25 261.00 > 129.44 CO45 91.56 PR3 40
  SVC 20610-RT 351.00 > 141.74 CO45 209.26
  DTM 472 [[dos::{DATE:<20250110|20250722|20241104>}]]
PLB WO [[orig claim::{claim}]] -88.00 (recoup, [[earlier patient::{lastup}]])
posted by [[bot::{user}]], exceptions to [[biller::{first}]]
%%
ldif export, snipped
dn: CN=[[svc-nurse01::{PERSON:{first} {last}}]],OU=Nursing,DC=example,DC=local
sAMAccountName: [[svc-nurse01::{user}]]
employeeID: [[00000::{badge}]]
title: Clinical Nurse II
department: [[Telemetry::{ward}]]
physicalDeliveryOfficeName: [[Main::{bldg}]]
telephoneNumber: [[(ext)::{ph}]]
mobile: [[-::{ph}]]
manager: CN=[[svc-mgr::{PERSON:{first} {last}}]]
mail: [[(mailbox)::{mail}]]
whenCreated: [[(ts)::{stamp}]]
lastLogonFrom: [[localhost::{ip}]]
comment: [[shared, to be retired::married name {last} since {mon}; badge says {onelow}]]
accountExpires: never
%%
Traceback (most recent call last):
  File "/opt/etl/load_labs.py", line 88, in main
    df = merge(df, demo, on="pid")
  File "/opt/etl/util.py", line 31, in merge
    raise KeyError(k)
KeyError: '[[PID_0001::{mrn}]]'
--- row in hand ---
{'pid': '[[PID_0001::{mrn}]]', 'nm': '[[A, B::{ptcomma}]]', 'dob': '[[YYYY-MM-DD::{dobiso}]]', 'loc': '[[SITE1::{hnick}]]',
 'res': '7.9', 'un': 'g/dL', 'cmt': '[[called to RN::called {oneup} RN {hr}]]', 'ord': '[[DR1::{caret}]]'}
--- env ---
HOST=[[etl01::{UNIQUE_ID:etl-{nn}}]] USER=[[svc_etl::{user}]] SRC=[[SRC::{ip}]]
# todo ask [[data team::{first} or {wn}]] who loads on [[weekends::{feast}]]
%%
In [14]: df.head(6)
Out[14]:
     name                dob          city            adm          los  dc_to
0    [[p0::{comma}]]     [[1950::{dobs}]]    [[c0::{town}]]    [[d-9::{iso}]]    4    home
1    [[p1::{whole}]]     [[1962::{dobs}]]    [[c1::{town}]]    [[d-8::{iso}]]    11   [[snf::{snf}]]
2    [[p2::{fl}]]     NaN    [[c0::{place}]]    [[d-8::{iso}]]    2    AMA
3    [[p3::{whoup}]]     [[1931::{dobs}]]    NaT    [[d-7::{iso}]]    7    expired
4    [[p4::BABY {lastup}]]     [[this yr::{dobs}]]    [[c2::{county}]]    [[d-6::{iso}]]    31   [[nicu::{hosp}]]
5    [[p5::{melow}]]     [[1977::{dobs}]]    [[c3::{hood}]]    [[d-6::{iso}]]    1    [[jail::{jail}]]
In [15]: df.name.nunique(), df.dob.isna().mean()
Out[15]: (6, 0.17)
In [16]: df[df.name.str.contains("[[x::{last}]]")]   # why 2 hits? [[sisters::{first} and {first}]]
In [17]: df.to_csv("[[out.csv::{last}_list.csv]]")
%%
{"event":"note.created","ts":"[[T0::{stamp}]]","actor":"[[user-7::{user}]]","ip":"[[HOST::{ip}]]"}
{"event":"note.body","text":"[[Pt seen w/ spouse.::{ptl} seen w/ {kin}.]] BP 118/70. Cont Coreg."}
{"event":"order.signed","drug":"Coreg","by":"[[user-9::{last}]]","cosign":"[[none::{dr}]]"}
{"event":"msg.sent","to":"[[pool-RN::{first}]]","text":"[[pls call him::pls call {ptf} {ph} b4 {wday}]]"}
{"event":"appt.made","where":"[[clinic::{clinic}]]","when":"[[T+14::{full}]]","ride":"[[van::{fleet}]]"}
{"event":"doc.scanned","type":"ID card","ocr":"[[LN FN 4d EXP::{lastup} {oneup} {lic} {zip} DOB {dobs}]]"}
{"event":"consent","witness":"[[w1::{initials}]]","lang":"{lang}"}
{"event":"chart.closed","ms":812,"enc":"[[E1::{stay}]]"}
%%
GraphQL reply, prettied
"member": {
  "displayName": "[[(member)::{ptname}]]",
  "preferred": "[[(nick)::{menick}]]",
  "planId": "[[PLAN-SILVER::{planlow}]]",
  "group": { "employer": "[[(employer)::{org}]]", "no": "[[000::{grp}]]" },
  "devices": [ { "kind": "CGM", "brand": "Dexcom G7", "sn": "[[XXXX::{ser}]]" }, { "kind": "watch", "sn": "[[XXXX::{ser}]]" } ],
  "careTeam": [ { "role": "PCP", "who": "[[Provider One::{dr}]]" }, { "role": "RPh", "who": "[[Provider Two::{wn}]]", "at": "[[Store 1::{pharm}]]" } ],
  "address": "[[(address)::{house}, {home}]]",
  "lastLogin": { "at": "[[never::{stamp}]]", "from": "[[::{ip}]]" },
  "flags": ["diabetes", "fall", "[[over80::{AGE:<93|96|101>}]]"],
  "nudges": [ "Walk 10 min after supper", "[[Call your care manager::Call {first}, {ph}]]" ]
}
%%
PagerDuty-ish alert chain, export
[[#####::#{code}]] P1 "eMAR down [[east::{ward}]]" opened [[03:02::{num8} 03:02]] by monitor
03:04 ack [[primary::{PERSON:{first} {last}}]]
03:09 note: "RNs on paper. [[One RN::{oneup} RN]] says last dose vanc [[bed 8::{ptl}]] 2100"
03:20 escalate [[DBA::{wn} (DBA, asleep in {place})]]
03:31 vendor bridge [[link::{url}]] pin [[****::{four}]]
03:50 cause: cert expired [[at midnight::{DATE:<6/30|12/31>}]], owner [[left the company::{first}, left {mon}]]
04:01 resolved. [[House sup::{last}]]: 3 late meds; SSE; [[report::{case}]]
04:02 somebody on bridge is snoring
Postmortem [[next week::{day}]], lead [[manager::{mail}]]; customer: [[our own hospital::{hosp}]]
%%
NEMSIS v3.5 fragment
\<ePatient>\<ePatient.PatientNameGroup>\<ePatient.02>[[Last::{ptl}]]\</ePatient.02>\<ePatient.03>[[First::{ptf}]]\</ePatient.03>\</ePatient.PatientNameGroup>
 \<ePatient.05>[[Street::{house}]]\</ePatient.05>\<ePatient.06>[[City::{town}]]\</ePatient.06>\<ePatient.09>[[Zip::{zip}]]\</ePatient.09>
 \<ePatient.15>[[67::{AGE:<90|92|98>}]]\</ePatient.15>\<ePatient.17>[[DOB::{dobiso}]]\</ePatient.17>\</ePatient>
\<eScene>\<eScene.11>n/a\</eScene.11>\<eScene.13>[[Facility::{snf}]]\</eScene.13>\<eScene.15>[[Street::{corner}]]\</eScene.15>\</eScene>
\<eResponse>\<eResponse.03>[[Inc::{code}]]\</eResponse.03>\<eResponse.13>[[Unit::{fleet}]]\</eResponse.13>\</eResponse>
\<eNarrative>[[Female found by aide.::{mrs} found by {first}.]] Skin tear. Signed refusal, [[POA by phone::{kin} by phone]].\</eNarrative>
"""
