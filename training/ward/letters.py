"""Mail, forms and papers about somebody: threads, insurance, schools, work, pharmacy, ambulance, research."""

MAIL = r"""
From: {drfull} \<{docmail}\>
To: {dr2full} \<{doc2mail}\>
Cc: {nursefull}
Sent: {stamp}
Subject: {ptlast} / {done}

{dr2first},

Saw {ptfirst} {odate}. {sayno} {kinfirst} is keen on {done}. Could you fit {him} in before {odate}?

{drfirst}

{drcred}
{oddfac} \| {noz} \| {phone}
%%
> On {stamp}, {bossfull} \<{mail}\> wrote:
> Is {ptfirst} cleared for {firm} from {odate}?
>> {nurse} wrote: waiting on {drlast}

Yes, light duty only. Form attached.
-{nurse}
%%
Subject: RE: RE: schedule {odate}
{solo}, {solo} and I swapped. {drlast} has clinic, {dr2last} OR.
Best,
{solo}
Sent from my iPhone
%%
Hi {boss},

Thanks for your patience about {pttitle}. {ptfirst} had {done} on {odate} and may be back at {firm} by {odate}.

Kindly,
{nursefull}
Care Coordinator, {site}
o {phone} c {phone}
%%
{oddfac}
{noz}

{wdate}

{pttitle}
{noz}

Dear {pttitle},

I am leaving {oddfac} on {odate}. {dr2} will take over your care for {cond}. Call {solo} at {phone}.

Yours,
{drfirst} {drlast}
%%
Dear {drfirst},
Re: {ptfull}, b. {dob}, {noz}
Thank you for asking me to see this {job}. {sayno} I found a positive {sign} and think it is {cond}. I have started {med}, and {ptfirst} returns {odate}. {kinfirst} had questions which {nurse} answered.
With kind regards,
{dr2first} {dr2last}
Copy: {oddfac}; patient
%%
MEMO
To: All staff, {oddfac}
From: {bossfull}
Date: {wdate}
Re: Parking
{solo} in Facilities asks that the lot on {road} stay open. Questions: {mail}.
%%
To the Appeals Unit, {payer}
Member {ptfull} / {mbi} / claim {id} / DOS {ndate}
You denied {med}. {ptfirst} has {cond}; {drug} and {med} failed. {trial} supports this. I ask for review by {odate}.
{drcred}, NPI {npi}
%%
Out of office: I'm away {odate} through {odate}. For {oddfac} call {solo} at {phone}; urgent, page {last}.
-- {drfirst}
%%
Subject: Your visit
Hello {ptfirst},
It was good to meet you and {kinfirst} on {odate}. Please sign in as {handle} to see {labs}.
{nurse} at {site}
"""
FORMS = r"""
PATIENT REGISTRATION
Last: {ptlast}   First: {ptfirst}   MI: {ptmiddle}   Goes by: {ptnick}
Birthdate: {dob}   Sex: F   Language: {lang}   Race: {people}
Home: {noz}   Cell: {phone}   Email: {mail}
Employer: {emp}   Job: {job}
Insured: {kinfull} (<spouse|parent>)   ID {id}   Grp {id}
Referred by: {last}   Pharmacy: {oddfac}
Sign: {ptfirst} {ptlast}   {ndate}
%%
EMPLOYEE WORK STATUS
Employee: {ptfull}   Employer: {firm}   Injury: {ndate}
Off work {odate} to {odate}. Restrictions: no lifting over 15 lb.
Clinic: {oddfac}   Clinician: {last}, PA-C   Claim {id}
%%
SCHOOL MEDICATION FORM   {year}-{num}
Student: {ptlf}   Grade {d}   School: {oddfac}   Teacher: {last}
Drug: {med}   Reason: {cond}   From {ndate}
Parent: {kinfirst} {kinlast}   {phone}
Doctor: {drfull}
%%
PREHOSPITAL CARE REPORT  Run {id}
Unit: Medic {d}   Crew: {last}, {solo}
Scene: {noz} ({hood})
Pt: {ptfirst} {ptlast} {n} {sex}
C/C: {cc}   Hx: {cond}   Rx: {med}
{clock} {labs}
Dest: {oddfac}, to {solo} RN
%%
RX LABEL
{oddfac}
Rx {id}   Dr. {last}
{ptup}
{med} 20 mg tab, take 1 daily
Filled {ndate} by {nurseinit}  Refills {d}
%%
PRIOR AUTHORIZATION
Member name: {ptlf}   DOB {ndate}   Member # {id}
Prescriber {drfull}   NPI {npi}   DEA {dea}   Fax {phone}
Medication {med}   Dx {refno}   Tried: {drug}, {med}
Notes: {sayid}
%%
ADVANCE DIRECTIVE of {ptfull}
Agent: {kinfull}, {relword}, {noz}, {phone}
Alternate: {kin2full}
Witness 1 {name}   Witness 2 {name}   Notary {last}, {county}, {ndate}
%%
INCIDENT REPORT
When: {odate} {hhmm}   Where: {oddfac}, hall B
Who: {ptlast}, {n}; seen by {solo}, {solo}
What: {cc}. Notified: {drlast} {clock}, {kinfirst} {clock}
Filed: {nursefull}   Badge {id}
%%
CREDENTIALING
Applicant: {drfull}, MD   Born: {dob}   SSN {ssn}
Trained: {oddfac} (residency), {oddfac} (fellowship)
License {id}   DEA {dea}   NPI {npi}
References: {dr2full}; {dr3full}
%%
IMPLANT CARD
{ptfirst} {ptlast}
{maker} {gear}   SN {serial}   Implanted {ndate}
{oddfac}   Dr. {last}   MRI conditional
%%
VISITOR LOG
{clock} {name} for {ptlast} rm {room}
{clock} {kinfirst} {kinlast} for {ptlast} rm {room}
{clock} {solo} ({firm}) for {nurse}
%%
FAMILY TREE: {ptfirst} ({n}) -- sibs {kinfirst} ({num}, {cond}), {kin2first}; mother {solo} d. {year} {cond}; father {solo}; aunt {solo}, {city}
%%
TB CONTACT LIST ({county}): {name} {phone}; {solo}, coworker, {firm}; {name}, {noz}; students at {oddfac}
"""
RESEARCH = r"""
Subject {subj} ({ptinit}), randomized {odate} at {site}, reported {cc} on {odate}.
Protocol deviation: {subj} dosed {odate}, outside window; PI {last} notified {odate}.
Case: a {age} {people} {job} from {city} was referred to {oddfac} on {odate} with {cc}.
We thank {name}, {name} and the staff of {oddfac} for their help; {last} and {last} wrote the draft.
The first patient, {ptinit}, was treated in {xtown} by {last}.
P07, "{solo}," a {n}-year-old from {hood}, said: "{firm} never told us."
Screening log: {subj} {odate} fail; {subj} {odate} pass; {subj} {odate} pending {done}.
Corresponding author: {drfull}, {oddfac}, {noz}, {xtown}; {docmail}.
Samples {id} and {id} were drawn {ndate} by {nurseinit}, shipped to {firm}.
On {wdate}, {name} of {oddfac} described the patient {ptfirst}.
IRB contact: {bossfull}, {phone}. Study coordinator: {solo}.
REDCap record {subj}: first name {ptfirst}, dob {ndate}, city {city}.
"""
