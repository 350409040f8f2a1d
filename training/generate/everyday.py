"""Names in plain sentences, short values under a cue, and their look-alikes without identifiers."""

EVERYDAY = r"""
<My|Her|His|Our> <neighbor|friend|coworker|teacher|landlord|pastor|coach|boss|lawyer> {who} <told me|said|thinks> <to see a doctor|it could be {dx}|I should take {drug}>.
{first} and {first} <came by|visited|were there> <on Sunday|yesterday|last night>.
{first}, {first} and {first} are <my kids|siblings|on the care team>.
<Thanks|Thank you|Best|Regards|Cheers|Sincerely|Warmly|Love>,\n{first}<| {last}>
<Hi|Hello|Dear|Hey|Good morning|Good evening|Ok|Yes|No|Sorry> {first}<,| -|!>
<Hi|Hello|Dear> <Mr.|Mrs.|Ms.> {last},
<Ask|Tell|Call|Page|Remind|Text|Thank|Cc|Loop in|Check with> {first} <about|before|if|when> <the {proc}|{sym}|rounds>.
<Is|Was|Does|Did|Will|Has> {pt} <still have|taking|on|allergic to|due for|cleared for> {drug}?
<Why|When|How> <did|does|should> {ptfirst} <need|take|get|stop> {drug}?
{pt} <is|was> <discharged|admitted|seen|stable|improving|worse|intubated|extubated|NPO|pregnant|deceased>.
{ptlast} <is|was> <discharged|admitted|seen|stable|improving|worse|intubated|extubated|NPO> <on {date}|since {pdate}|>.
<Give|Hold|Start|Repeat> {drug} <for|in> {ptlast}.
For {pt}: {drug} {dose}.
I have <a patient|a client|a resident|someone> <named|called> {pt} <with|on> <{dx}|{drug}>.
<Regarding|Re|About|Concerning|RE:> {pt}<:|,> {sym} {dur}.
{ptfirst}'s <blood pressure|A1c|MRI|wound|mood|weight|incision|cough> is <better|worse|unchanged>.
{ptlast}'s <labs|biopsy|daughter|wife|appointment> <is|are|was> <back|here|pending>.
<The|This> {n}-year-old, {ptfirst}, <is a student at|dropped out of|teaches at> {school}.
<We|They|I> <live|lived|grew up|moved|vacationed|work> in {city}<, {state}|, near {city}|> <and|but> <the nearest hospital is {hosp}|I see doctors in {city}>.
<drove|flew|commutes|traveled> from {city} to {city} <for {proc}|>
<lives|staying|living> <on|off|near> {road} <in {city}|>
<corner|intersection> of {road} and {road}
<Drop off|Send|Mail|Ship|Deliver> the <walker|records|sample|oxygen> to {addr}.
<Works|Worked|Employed|Job|Intern|Shift> <at|with|for> {org} <as a {work}|since {year}|, night shift>.
<Employer|Workplace|Company|Work>: {org}
<Fired from|Laid off from|Injured at|Retired from|Applied to|Owns|On leave from> {org}<.| in {month}.| in {year}.>
<Got|Received|Had> <his|her|my> <vaccine|flu shot|labs|x-ray> at {clinic}<.| on {date}.>
<Transferred|Transfer|Sent|Going|Referred|Back> to {hosp}<.| for {proc}.| tomorrow.>
<Seen|Delivered|Born|Treated|Worked up|Cath'd|Operated on|Followed> at {hosp} <{dur}|in {year}|on {date}|by {dr}>.
<No beds at|Accepted at|Declined by|Called|Waiting on> {hosp}<.|, trying {hosp}.>
<A nurse at|The clinic at|The ER at|Someone from|The lab at|ICU at> {hosp} <called|said|faxed>.
She <goes to|attends|teaches at|is a nurse at|volunteers at> {fac}.
<Bus|School|Daycare|Church|Gym>: {fac}
<Resident|Inmate|Student|Member|Employee> <at|of> {fac}
The {nth}, around noon, <{first}|he> fell.
<Since|Until|Before|After|By|Around|As of|Effective|Starting|Through> {date}<,|:|> {sym}.
<week|weekend|morning|evening|afternoon|night> of {wdate}
{range}: <hospitalized at {hosp}|chemotherapy|off work|on leave from {org}|on {drug}>.
<Cycle|Day|Dose|Visit|Session> {num} on {date}, next {date}.
<He|She> <turns|turned> {age90}.
Pt is {agesex}, lives <alone|with {kin}>.
My {relword} is {age90} and <takes {drug}|lives at {snf}>.
<In|During|Last|This past|Every> {month}, <he|she|I> <had|gets> {sym}.
{drfirst} {drlast} here, <covering|on call|calling> for {dr2full}.
<Team|Attendings|Present|Attendees|On call|Panel>: {last}, {last}, {first} {last}, {name}
<attending|resident|fellow|intern|scribe|MA|tech|RN|hospitalist|cardiologist|radiologist|intensivist|pathologist|chaplain|interpreter|dietitian|paramedic|officer|deputy|case manager|social worker|student|volunteer|aide> <{last}|{first}|{first} {last}> <said|called|noted|signed|asked|will see|was present|confirmed> <it|the {proc}|the {lab}|at {clock}|again|>
<{clock}|at {clock}|@{clock}>: {ptlast} <asleep|{vital}|{drug} given|to {proc}>
<patient|pt|Patient> {ptlast} <to|from|in|for|at> <recovery|the floor|bed 4|{proc}|PACU|dialysis>
{ptlf} / <{dob}|{n}{sex}|rm {num}> / {sym}
<attending|resident|fellow|intern|scribe|MA|tech|RN>: {name}
{last} <MD|RN|NP|DO|PA>
-{last}
~{first}
- {name}, <RN|MD|PharmD|LPN>
s/p {proc} <with|by|per> {last} <{year}|{pdate}>
<Appt|Appointment|Consult|Call> w/ {last} {pdate} @ {num}am
{name} (<he/him|she/her|they/them>)
{name}, <born|DOB|b.> {dob}, of {city}
Mr. and Mrs. {name}
The {last} <family|twins|household|baby|residence|boys|chart>
<Baby|Baby Boy|Baby Girl|BB|BG|Infant> {last}
<grandma|grandpa|uncle|aunt|cousin|papa|nana> {first} <passed|helps|had {dx}>
<his|her|my> <ex|wife|husband|sponsor|dog|cat|twin|baby|best friend|caseworker>, {first},
{org} <was founded|is based|has offices|opened a plant|is hiring|laid off 200 people> in {city}<.|, {country}.>
<The|Our> {org} <office|branch|warehouse|store|plant> <is on|moved to|at> {street}.
{name} <joined|left|works for|is the owner of|sued|founded> {org}<.| in {year}.>
I <bank|shop|work|volunteer> <at|with> {org} and my <supervisor|contact|colleague> is {name}.
Please <forward|ship|send> <my|the> <parcel|check|statement> to {name}, {addr}, {country}.
<I've moved|We are moving|Change my address> to {street}, {city}, {country} {zip}.
My name is {ptfull}<, {ptfirst} for short|> and I'm <from {city}|calling from {org}|the {relword}>.
<Who|What> is {name}? Have you met {name} or {first}?
"{sym}?" asked {first}. "Not since {month}," said {last}.
{name} and {name} <married|met|argued|moved> in {city} in {year}.
<Author|Presenter|Director|Editor|Speaker|Chair>: {name}, {org}
<wife|husband|son|daughter|mother|mom|dad|sister|brother|fiance|partner> {first} <at bedside|aware|present|{phone}|called|notified>
"""

KEYED = r"""
<patient name|name|patient|full name|subject|member name|beneficiary|contact name|guarantor|display|customer>: {ptfull}
<patient name|name|pt|patient|subject name>: {ptlf}
<first name|given|given name|first|fname|preferred name|nickname>: {ptfirst}
<last name|family|family name|surname|last|lname|maiden name|mother maiden name>: {ptlast}
<provider|physician|attending|author|ordering provider|performer|practitioner|surgeon|requester|pcp|nurse|signed by|clinician>: {drfull}
<provider|physician|attending|author|surgeon|pcp>: {dr}
<city|town|hometown|birthplace|place|locality|municipality>: {city}
<county|district|parish>: {county}
<address|street|line|address line|home address|mailing address|residence>: {street}
<address|home address|location>: {addr}
<zip|postal code|zip code>: {zip}
<facility|hospital|site|location|service provider|organization|clinic|managing organization|place of service>: {hosp}
<pharmacy|clinic|lab|referred to>: {clinic}
<school|daycare>: {school}
<employer|company|workplace|organization>: {org}
<dob|birth date|birth|date of birth|birthdate>: {dob}
<date|visit date|admit date|onset|effective date|start|authored on|date of service>: {ndate}
<phone|telephone|fax|cell|mobile|contact>: {phone}
<email|e mail>: {mail}
<mrn|medical record number|record number>: {mrn}
<id|identifier|member id|case number|account|accession|serial number|claim>: {id}
<next of kin|emergency contact|spouse|mother|father|parent>: {kinfull}
<note|text|comment|message|content|reason|summary>: {pt} <called about {sym}|seen by {dr}|wants {drug}>
"""

PLAIN_KEYED = r"""
<diagnosis|condition|problem|reason|indication|display|text|code|assessment>: {dx}
<medication|drug|rx|display|name|product>: {drug} {dose}
<medication|drug|brand|name>: {drug}
<procedure|name|title|service>: {proc}
<device|name|equipment|instrument>: {ep}
<status|state|class|type>: <final|active|completed|inpatient|male|female|amended|office visit|urgent|draft>
<unit|units>: <mg|mmHg|bpm|mL|kg|cm>
<value|result|text|finding>: {lab}
<race|ethnicity|religion|language>: {group}
<occupation|job>: {work}
<state>: {bigstate}
<country>: {country}
<name|title|test|display>: <Complete Blood Count|Basic Metabolic Panel|Lipid Panel|Progress Note|Chest X-Ray|Office Visit|Hemoglobin A1c|Flu Vaccine|Discharge Summary|Urinalysis|Care Plan|Heart Rate|Body Weight|Get Weather|Search Orders>
<role|type>: <user|assistant|system|text|tool|object|string>
<model|engine|system>: {sys}
<description|instructions|prompt>: <Returns|Gives|Finds|Lists> the <patient's medications|labs|allergies|codes> <as JSON|for a visit|>.
<age>: {n}
<relationship>: {relword}
<department|specialty|unit|ward>: <Cardiology|Emergency Department|ICU|Radiology|Oncology|Pediatrics|4 West|Surgery|Family Medicine|Labor and Delivery|PACU|Neurology>
"""

LOOKALIKES = r"""
Strength {d}/5 in all extremities, pain {d}/10, murmur {d}/6, reflexes {d}+, {d}/4 pulses.
Take <1-2|2-3|1/2|1 1/2> tablets <every|q> <4-6|6-8> hours for <5-7|7-10|10-14> days. {d}-{num} weeks.
<Grade|Stage|Class|Type|Phase|Level> <II|III|IV|2|3> <disease|lesion|failure|hypersensitivity|tear>.
<Normal|Abnormal|Stable|Mild|Severe|Acute|Chronic|Moderate> {sym}. <Overuse|Trauma|Aging|Stress|Smoking> <is|was> the likely cause.
<Additionally|Certainly|Otherwise|Currently|Overall|However|Therefore|Previously|Clinically|Neurologically>, <she|he|the patient> <is well|was counseled|denies {sym}|takes {drug}>.
I'm allergic to {drug}. I've been on <crutches|oxygen|antibiotics|insulin|dialysis> {dur}.
<Refer to|Consult|Follow up with|Seen by|Per|Await|Discussed with> <orthopedics|cardiology|GI|neurology|nephrology|psychiatry|ENT|social work|physical therapy|pharmacy|the oncologist|the surgeon|your doctor|anesthesia|Infectious Disease|Urology|the PCP|Speech Therapy>.
<The|A> <hospital|clinic|emergency department|nursing home|school|pharmacy|church|county jail|university|shelter|rehab facility|ICU|urgent care|surgery center|lab> <called|is closed|sent records|is across town|will follow up>.
<Review Of Systems|Past Medical History|Physical Examination|Plan Of Care|Chief Complaint|Discharge Medications|Vital Signs|Operative Findings|Consent For Treatment|Informed Consent|Advance Directives|Problem List|Mental Status|Home Medications|Physical Therapy Evaluation|Hospital Course|Review And Sign>: {sym}
Discharge Instructions: Rest, Ice, Elevation. Avoid Heavy Lifting. Call If {sym} Occurs.
{drug}, {drug}, {drug} and {drug}<.| were reviewed.| were reconciled.>
{proc} <was|is> <done|planned|offered|declined|uneventful>. {ep} <used|applied|removed>.
<Angiography|Fluorescein|Contrast|Gadolinium|Barium|Technetium|Lidocaine|Marcaine|Betadine|Chlorhexidine|Fentanyl|Propofol|Versed|Zosyn> <was|given|administered|used> <{dur}|without complication>.
<Medicare|Medicaid|Aetna|Cigna|Humana|UnitedHealthcare|Blue Cross Blue Shield|Tricare|Kaiser plan> <denied|covers|approved|requires prior auth for> {drug}.
Happy <birthday|new year>! Good <luck|question|catch>. <Ok thanks|Sounds good|Will do|Got it|No problem|Noted>.
<Speaker 1|Speaker A|Clinician|Provider|Interviewer|Caller|Agent|Counselor|Client|Nurse|Parent|Family member>: <how long has this been going on|and the {sym}|are you taking {drug}|we talked about {dx}>?
{age} {sex}. {sym}. {vital}. {lab}. {drug}.
<Pt|Patient> is a {n}<F|M>, {dx}, {vital}.
<iPhone|Fitbit|Apple Watch|Zoom|Teams|Bluetooth|Wi-Fi|Google|Facebook|Netflix|Uber> <app|call|data|login> <helped|not working|reviewed>.
<Version|Build|Release> {d}.{d}.{num}; error {num}{num}; port 80{num}; item #{num}; page {num} of {num}; step {d}; figure {d}; table {d}.
<Called|Paged|Seen|Dosed|Home|Result|Arrived|In the ED|To OR> at {clock}. <Repeat|Next> at {clock}; reviewed {clock}.
At {num}:30 he was <awake|asleep|restless>; at 0{d}15 <calm|agitated>; at 7 p.m. fed.
The <Spanish|French|German|Mexican|Chinese|Indian|Jewish|Muslim|Catholic> <patient|family|interpreter|community|diet|clinic|holiday>.
<Winter|Summer|Spring|Fall> allergies; <morning|evening> dose; <weekend|holiday> hours; <Monday|Friday> clinic; <next|last> <week|month|year|spring>.
In {bigstate} and {bigstate}, <licensure|telehealth|Medicaid|flu> <differs|rose|applies>. <He|She> is from {country}.
def <parse|load|score>(text: str) -> dict:\n    return json.loads(text)["codes"]
import pandas as pd\ndf = pd.read_csv("visits.csv")\nprint(df.groupby("unit").mean())
{"name": "<get_labs|lookup_drug|search_codes>", "description": "<Look up a drug|Get lab results>", "input_schema": {"type": "object", "properties": {"drug_name": {"type": "string"}}}}
"""
