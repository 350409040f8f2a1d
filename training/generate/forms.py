"""Forms, tables and machine formats."""

FORM = r"""
<Patient|Patient Name|Name|PATIENT|Pt Name|Pt>:<  | |>{ptlf}\n<DOB|Date of Birth|Birth Date>: {dob}\n<MRN|Chart #|Med Rec No>: {mrn}\n<Date of Service|DOS|Visit Date|Admission Date>: {date}\n<Provider|Physician|Attending|Referring>: {drcred}\n<Facility|Location|Clinic>: {hosp}
Name: {ptfull}  <Sex|Gender>: {sex}  Age: {n}  DOB: {dob}  SSN: {ssn}\nAddress: {addr}\nPhone: {phone}  Email: {mail}\nEmployer: {org}  Occupation: {work}\nEmergency Contact: {kinfull}  Relationship: {relword}  Phone: {phone}
PATIENT NAME: {ptlf}   MR#: {mrn}   ACCT#: {id}\nADMIT DATE: {ndate}   DISCHARGE DATE: {ndate}\nATTENDING: {drcred}\n\nHISTORY OF PRESENT ILLNESS: The patient is a {age} {sex} with {dx}.
Pt:{ptlast}, {ptfirst} DOB:{dob} MRN:{mrn} PCP:{drlast}
patient name: {ptfirst}
patient name: {ptfull}
provider: {drfull}
First Name: {ptfirst}\nMiddle: {ptmiddle}\nLast Name: {ptlast}\nStreet: {street}\nCity: {city}\nState: {state}\nZip: {zip}\nCounty: {county}
First name {ptfirst} Last name {ptlast} Preferred name {ptnick}
Guarantor: {kinfull} ({relword})\nSubscriber ID: {id}\nGroup: {id}\nPlan: Blue Cross\nEmployer: {org}
Surgeon(s): {dr}, {dr2}\nAnesthesiologist: {dr3}\nCirculator: {first} {last}, RN\nScrub: {first}\nVendor rep: {name} ({org})
Mother: {kinfull}\nFather: {kin2full}\nSiblings: {first} ({num}), {first} ({num})\nSchool: {school}
Referring Provider: {dr} \| Phone: {phone} \| Fax: {phone} \| Clinic: {clinic}
Collected: {stamp}  Received: {stamp}  Lab: {clinic}  Ordered by: {dr}
Place of birth: {city}, {country}. Language: Spanish. Religion: Catholic. Interpreter: {name}
Vehicle: {year} Ford, plate {car}. Driver license: {id}. Passport: {id}.
Device: <pacemaker|insulin pump>, Serial No: {id}, Implanted: {date}, Implanting MD: {dr}
Login: {user}  IP: {ip}  Last access: {stamp}  URL: {url}
Witness: {name}  Signature: {ptfirst} {ptlast}  Date: {ndate}
Pharmacy: {clinic}, {street}, {city}
Referred to: {clinic} <- |(>{first} {last}<)|>
Discharge to: {snf}\nTransport: {first}\nAccepting MD: {dr}
"""

TABLE = r"""
\| Name \| DOB \| MRN \| Provider \|\n\|---\|---\|---\|---\|\n\| {lf} \| {dob} \| {mrn} \| {dr} \|\n\| {name} \| {dob} \| {mrn} \| {last} \|\n\| {name} \| {dob} \| {mrn} \| {dr2} \|
name,dob,phone,city,dx\n{name},{dob},{phone},{city},{dx}\n{name},{dob},{phone},{city},{dx}\n{first} {last},{dob},{phone},{city},{dx}
last_name,first_name,admit_date,unit,physician\n{last},{first},{ndate},ICU,{last}\n{last},{first},{ndate},4W,{last}\n{last},{first},{ndate},ED,{last}
Room\tPatient\tDx\tRN\tMD\n401\t{last}\t{dx}\t{first}\t{last}\n402\t{lf}\t{dx}\t{first}\t{dr}\n403\t{name}\t{dx}\t{first}\t{last}
{ndate}  {last}  {proc}  {drlast}  {hosp}\n{ndate}  {last}  {proc}  {last}  {hosp}
1. {name} - {dx} - {dr}\n2. {name} - {dx} - {dr2}\n3. {name} - {dx}
- {date}: {proc} ({dr})\n- {date}: {lab}\n- {date}: {dr2} visit at {clinic}
OR schedule {wdate}\n0730 {lf} {n}{sex} {proc} {last}\n0930 {lf} {n}{sex} {proc} {last}\n1200 {lf} {n}{sex} {proc} {last}
Date;Facility;Provider;Charge\n{ndate};{hosp};{last};250.00\n{ndate};{clinic};{drfull};99.00
Med\tDose\tStart\tPrescriber\n{drug}\t{dose}\t{ndate}\t{dr}\n{drug}\t{dose}\t{ndate}\t{last}
Contacts:\n{first} {last} ({relword}) {phone}\n{first} ({relword}) {phone}
{ptlf} | {mrn} | {dob} | {dr}
"""

MACHINE = r"""
{"patient": {"name": "{ptfull}", "birthDate": "{ndate}", "mrn": "{mrn}", "phone": "{phone}"}, "provider": "{dr}", "dx": "{dx}"}
{"resourceType": "Patient", "name": [{"family": "{ptlast}", "given": ["{ptfirst}", "{ptmiddle}"]}], "birthDate": "{ndate}", "address": [{"line": ["{street}"], "city": "{city}", "state": "TX", "postalCode": "{zip}"}], "telecom": [{"system": "phone", "value": "{phone}"}]}
{"resourceType":"Encounter","id":"{uuid}","subject":{"display":"{ptfull}"},"participant":[{"individual":{"display":"{dr}"}}],"period":{"start":"{stamp}"},"serviceProvider":{"display":"{hosp}"}}
MSH^~\\&|EPIC|{hosp}|LAB|{hosp}|{stamp}||ADT^A01|{id}|P|2.5\nPID|1||{mrn}^^^MR||{ptcaret}||{hl7date}|F|||{street}^^{city}^TX^{zip}||{phone}\nPV1|1|I|4W^401^A||||{id}^{drcaret}^^^^MD
PID|1|{id}|{mrn}||{ptcaret}||{hl7date}|M|||{street}^^{city}^OH^{zip}|{county}|{phone}|||S||{id}|{ssn}
NK1|1|{kincaret}|SPO|{street}^^{city}^CA^{zip}|{phone}\nOBX|1|NM|GLU||98|mg/dL\nOBR|1||{id}|CBC|||{stamp}||||||||{drcaret}
\<patient\>\n  \<name\>{ptfull}\</name\>\n  \<dob\>{ndate}\</dob\>\n  \<city\>{city}\</city\>\n  \<physician\>{drfull}\</physician\>\n\</patient\>
patient_name={ptfull} dob={ndate} mrn={mrn} attending={drlast}
patient_name: "{ptfull}"\nprovider: "{drfull}"\nfacility: "{hosp}"\nadmit: {ndate}\nnotes: "{sym}; {relword} {kin} at bedside"
{"messages": [{"role": "user", "content": "{ptfirst} called about {sym}. {dr} at {clinic} saw <her|him> on {date}."}]}
name: {ptfirst} {ptlast}; city: {city}; employer: {org}; visit: {date}
INSERT INTO patients VALUES ('{ptlast}', '{ptfirst}', '{ndate}', '{city}');
{"first_name": "{ptfirst}", "last_name": "{ptlast}", "employer": "{org}", "school": "{school}", "city": "{city}", "notes": "{relword} {kin} <called|present>"}
GET /patients?name={ptlast}&dob={ndate}
user={user} ip={ip} time={stamp} opened chart of {ptlf}
ORC|RE|{id}|||||||{stamp}|||{drcaret}
"""
TABLE = TABLE.replace("{ptlf} | {mrn} | {dob} | {dr}", r"{ptlf} \| {mrn} \| {dob} \| {dr}")
