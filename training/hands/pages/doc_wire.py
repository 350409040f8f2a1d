"""Integration engineers and analysts: HL7 v2, FHIR, C-CDA, X12, NCPDP, DICOM, audit trails, CSV, SQL, YAML, Mirth logs, tickets, mail headers."""

TWINS = r"""
MSH|^~\\&|LAB|[[FAC::{hnick}]]|EHR|[[FAC::{UNIQUE_ID:<MRH|SJE|PVH><01|02|7>}]]|[[YYYYMMDDHHMM::{stamp}]]||ORU^R01|[[MSGID::{code}]]|P|2.5.1
PID|1||[[MRN::{mrn}]]^^^^MR~[[ACCT::{acct}]]^^^^AN||[[LAST^FIRST::{ptcaret}]]||[[YYYYMMDD::{dobymd}]]|F|||[[STREET^^CITY^ST^ZIP::{stup}^^{townup}^{stt}^{zip}]]||[[PHONE::{ph}]]|||M
PV1|1|I|4W^412^1^[[FAC::{hnick}]]||||[[NPI^LAST^FIRST::{npi}^{caret}]]
ORC|RE|[[PLACER::{ord}]]|[[FILLER::{spec}]]
OBR|1|[[PLACER::{ord}]]|[[FILLER::{spec}]]|24323-8^CMP^LN|||[[TS::{stamp}]]
OBX|1|NM|2951-2^Sodium^LN||131|mmol/L|136-145|L|||F
OBX|2|NM|2823-3^Potassium^LN||5.9|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^Creatinine^LN||2.14|mg/dL|0.57-1.00|H|||F
NTE|1||[[SLIGHT HEMOLYSIS; CALLED TO RN AND READ BACK::SLIGHT HEMOLYSIS; CALLED TO {oneup} RN ON {ward} {hr}, READ BACK, {initials}]]
%%
{
 "resourceType": "Patient",
 "id": "[[example::{code}]]",
 "identifier": [ {"system": "urn:oid:[[1.2.36.146::{UNIQUE_ID:2.16.840.1.113883.19.{nn}.{nn}}]]", "value": "[[12345-example::{mrn}]]"} ],
 "name": [ {"use": "official", "family": "[[string::{ptl}]]", "given": ["[[string::{ptf}]]"]}, {"use": "nickname", "given": ["[[string::{menick}]]"]} ],
 "telecom": [ {"system": "phone", "value": "[[string::{ph}]]"}, {"system": "email", "value": "[[string::{mymail}]]"} ],
 "birthDate": "[[date::{dobiso}]]",
 "address": [ {"line": ["[[string::{st}]]"], "city": "[[string::{home}]]", "state": "{stt}", "postalCode": "[[string::{zip}]]"} ],
 "contact": [ {"relationship": "N", "name": {"text": "[[string::{kinfull}]]"}} ],
 "generalPractitioner": [ {"display": "[[reference::{tit}]]"} ],
 "managingOrganization": {"display": "[[reference::{clinic}]]"},
 "meta": {"versionId": "3", "lastUpdated": "[[instant::{stamp}]]"}
}
%%
\<recordTarget>
 \<patientRole>
  \<id root="2.16.840.1.113883.3.xxx" extension="[[nullFlavor=UNK::{mrn}]]"/>
  \<addr use="HP">\<streetAddressLine>[[.::{bare}]]\</streetAddressLine>\<city>[[.::{town}]]\</city>\<postalCode>[[.::{zip}]]\</postalCode>\</addr>
  \<telecom value="[[tel:.::tel:{ph}]]"/>
  \<patient>
   \<name>\<given>[[.::{ptf}]]\</given>\<family>[[.::{ptl}]]\</family>\</name>
   \<birthTime value="[[.::{dobymd}]]"/>
   \<raceCode displayName="White"/>\<languageCommunication>\<languageCode code="en"/>\</languageCommunication>
  \</patient>
  \<providerOrganization>\<name>[[.::{fac}]]\</name>\</providerOrganization>
 \</patientRole>
\</recordTarget>
\<author>\<time value="[[.::{stamp}]]"/>\<assignedPerson>\<name>[[.::{whole}]]\</name>\</assignedPerson>\</author>
\<section>\<title>SOCIAL HISTORY\</title>\<text>Works [[as a roofer::at {fam}]]. Quit tobacco [[2016::{mon}]]. Two cats.\</text>\</section>
%%
ISA*00*          *00*          *ZZ*[[SENDER         ::{UNIQUE_ID:{nn}{nn}{nn}}]]*ZZ*[[RECEIVER       ::{UNIQUE_ID:{nn}{nn}}]]*[[YYMMDD::{DATE:<250314|250902|251120>}]]*1102*^*00501*[[CTRL::{code}]]*0*T*:~
ST*837*0001*005010X222A1~
NM1*85*2*[[BILLING PROVIDER::{facup}]]*****XX*[[NPI::{npi}]]~
N3*[[ADDRESS::{stup}]]~
N4*[[CITY*ST*ZIP::{townup}*TX*{zip}]]~
REF*EI*[[EIN::{UNIQUE_ID:74{nn}{nn}1}]]~
HL*2*1*22*0~
SBR*P*18*[[GROUP::{grp}]]******CI~
NM1*IL*1*[[LAST*FIRST::{lastup}*{oneup}]]****MI*[[MEMBERID::{plan}]]~
DMG*D8*[[CCYYMMDD::{dobymd}]]*M~
CLM*[[PCN::{acct}]]*415***11:B:1*Y*A*Y*Y~
HI*ABK:J449*ABF:F17210~
LX*1~
SV1*HC:99214:25*260*UN*1***1:2~
DTP*472*D8*[[CCYYMMDD::{DATE:<20250218|20250827|20251103>}]]~
SE*42*0001~
%%
2nd-shift mirth log, copy/paste
[[(DATE)::{iso}]] 03:14:07,221 WARN  (ADT_IN) channel 'adt-to-bedboard' retry 1
[[(DATE)::{iso}]] 03:14:09,004 ERROR (ADT_IN) A08 missing PV1-7; patient=[[(REDACTED)::{lastup},{oneup}]] visit=[[(REDACTED)::{stay}]] src=[[(HOST)::{ip}]]
[[(DATE)::{iso}]] 03:15:33,870 ERROR (MERGE) A40 survivor=[[(REDACTED)::{mrn}]] retired=[[(REDACTED)::{mrn}]] names differ "[[(X)::{last}]]" / "[[(Y)::{last}]]"
[[(DATE)::{iso}]] 03:15:34,001 INFO  (MERGE) parked, mailed [[the HIM queue::{mail}]]
[[(DATE)::{iso}]] 03:20:00,000 INFO  heartbeat 200 OK 41 ms
note from [[on-call::{first}]]: that's the [[twins again::{last} twins from {town} again]]. don't unpark. [[HIM::{wn}]] is in at 7.
%%
DICOM header, dcmdump
(0008,0020) DA [[-::{DATE:<20250411|20241229|20250706>}]] # 8
(0008,0050) SH ACC [[-::{UNIQUE_ID:<XR|MR|CT>{nn}{nn}}]]
(0008,0060) CS CR
(0008,0070) LO Carestream
(0008,0080) LO INST [[-::{hnick}]]
(0008,0090) PN REF [[-::{caret}]]
(0008,1010) SH STN [[-::{UNIQUE_ID:DRX-RM{nn}}]]
(0008,1070) PN OPER [[-::{initials}]]
(0010,0010) PN NAME [[-::{ptcaret}]]
(0010,0020) LO PID [[-::{mrn}]]
(0010,0030) DA BIRTH [[-::{dobymd}]]
(0010,1010) AS AGE [[061Y::{AGE:<091Y|094Y|098Y>}]]
(0018,0015) CS FOOT
(0018,1000) LO SERIAL [[-::{ser}]]
(0018,1020) LO SW 5.7.412
(0020,4000) LT COMMENT [[stepped on nail::stepped on nail at {org}, {kin} present]]
%%
SELECT * FROM audit_access WHERE wk = 31 AND flag = 'VIP';
user | role | patient | what | when | from
[[u1::{user}]] | RN | [[p1::{ptlf}]] | snapshot | [[t1::{num8} 02:11]] | [[h1::{ip}]]
[[u1::{user}]] | RN | [[p1::{ptlf}]] | notes (psych), broke glass "curious" | [[t2::{num8} 02:12]] | [[h1::{ip}]]
[[u2::{user}]] | HUC | [[p1::{ptlf}]] | demographics | [[t3::{num8} 07:40]] | [[h2::{UNIQUE_ID:WKS-4E-{nn}}]]
[[u3::{user}]] | MD | [[p2::{lf}]] | orders | [[t4::{num8} 08:02]] | haiku
4 rows
-- privacy: u1 lives on the same street[[:: ({road}, says {first} in HR)]]; u2 legit; u3 legit
-- open case in RLDatix [[::({case}) ]]and call [[manager::{whole}, {xt}]]
%%
From: [[(mailbox)::{mail}]]
To: [[(mailbox)::{mail}]]
Cc: [[house sup::{PERSON:{first} {last}} \<{mail}>]]
Date: [[(date)::{wday} 21:14]]
Message-ID: \<[[msgid::{UNIQUE_ID:{nn}.{nn}a7@mx{nn}}]]>
Subject: RE: RE: stuck discharge [[rm 8::{lastup}]]
X-Mailer: Outlook 16.0

He's in the lobby with [[his niece::{kin}]]. The van ([[contract::{ORGANIZATION:{coin} Transit}, no. {fleet}]]) says no chair. His O2 (E-tank) has 900 psi. Home is [[ninety minutes off::{house}, {town}]]. Can [[somebody::{wn}]] call [[the vendor::{ph}]]?
\> On [[Thu::{num8}]], [[bed-mgmt::{first}]] wrote:
\> Is 8 empty or not
\>\> EVS shows dirty. [[Charge::{first}]] says not out.
%%
NCPDP SCRIPT 2017071 (pretty)
\<NewRx>
 \<MessageID>[[guid::{code}]]\</MessageID>\<SentTime>[[ts::{stamp}]]\</SentTime>
 \<Prescriber>\<LastName>[[L::{last}]]\</LastName>\<FirstName>[[F::{first}]]\</FirstName>\<NPI>[[n::{npi}]]\</NPI>\<DEANumber>[[d::{UNIQUE_ID:<BR|FM|MT>{nn}48{nn}}]]\</DEANumber>\</Prescriber>
 \<Pharmacy>\<StoreName>[[STORE::{pharm}]]\</StoreName>\<NCPDPID>[[i::{UNIQUE_ID:{nn}{nn}0}]]\</NCPDPID>\</Pharmacy>
 \<Patient>\<LastName>[[L::{ptl}]]\</LastName>\<FirstName>[[F::{ptf}]]\</FirstName>\<DateOfBirth>[[d::{dobiso}]]\</DateOfBirth>\</Patient>
 \<DrugDescription>Vyvanse 40 MG Oral Capsule\</DrugDescription>\<NDC>59417-0104-10\</NDC>
 \<Sig>1 cap qam; [[school::{school} nurse]] has the Friday ones\</Sig>\<Quantity>30\</Quantity>\<Refills>0\</Refills>
 \<Note>[[Guardian::{kin}]] to pick up w/ ID, not before [[fill date::{num8}]]\</Note>
\</NewRx>
%%
unit,bed,name,age,svc,adm,code,dispo
[[A::{ward}]],1,[[pt1::{last}]],61,HM,[[d-3::{num8}]],FC,[[SNF::{snf}]]
[[A::{ward}]],2,[[pt2::"{comma}"]],88,HM,[[d-1::{num8}]],DNR,home w/ [[wife::{first}]]
[[A::{ward}]],3,,,,,,CLEAN
[[A::{ward}]],4,[[pt4::{wn} ({ini})]],44,TRA,[[d-9::{num8}]],FC,[[jail::{jail}]]
[[A::{ward}]],5,[[pt5::{last} (CONFIDENTIAL)]],29,PSY,[[d0::{num8}]],FC,?
[[A::{ward}]],6,[[pt6::{whoup}]],[[85+::{ninety}]],HM,[[d-4::{num8}]],DNR,[[hospice house::{FACILITY:{last} Hospice House}]]
# export by [[user::{user}]] [[at::{stamp}]]
%%
docker-compose / env pasted into a chat, "why won't it start"
services:
  pacs-bridge:
    image: registry.local/pacs-bridge:2.8.1
    environment:
      AE_TITLE: [[BRIDGE::{UNIQUE_ID:<ORTHO|PEDS>_{nn}}]]
      REMOTE: [[HOST::{ip}]]:104
      OWNER: "[[radiology it::{PERSON:{first} {last}}]]"
      ALERT_TO: [[(mailbox)::{mail}]]
      TEST_PATIENT: "[[TEST^PATIENT::{caret}]]"   [[::# real one! remove, {first}]]
      SITE: [[main::{hnick}]]
      HELP: [[(kb link)::{url}]]
log: Association rejected (1.1.7), 3 retries, exit 137
comment: worked until [[the upgrade::{num8}, when {initials} upgraded]], the modality is a GE Optima 660
%%
271 ELIGIBILITY RESPONSE, HUMAN-READABLE
Subscriber ..... [[(same)::{ptcomma}]]
Member ID ...... [[(same)::{planlow}]]
DOB ............ [[(same)::{dobs}]]
Group .......... [[(same)::{orgup} {grp}]]
Dependent ...... [[01::{kinfull}]]
Plan ........... PPO GOLD 80/60
Eff ............ [[start of plan year::{num8}]]   Term ........ [[open::{num8}]]
Deductible ..... 1500 (met 212.40)
OOP ............ 6000
PCP ............ [[not required::{dr}, {town}]]
COB ............ Medicare A/B [[(MBI on file)::{plan}]]
Trace .......... [[###::{code}]]
AAA ............ none
Checked by [[front desk::{first}]] at [[open::{DATE:<7/9|1/15|10/22>} 0755]]
"""
