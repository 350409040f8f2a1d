"""Sentences of notes, reports and letters."""

VISIT = r"""
{pt} is a {age} {sex} <who presents|presenting|seen today> <with|for> {sym} {dur}.
{pttitle} is a <pleasant |very pleasant |well-appearing |>{age} {sex} with <a history of |PMH of |>{dx}<, {dx}|> and {dx}<.| here for follow-up.>
{ptfirst} <returns|comes in|is here> <today |>for <follow-up|a recheck> of {dx}<, last seen {date}|, last seen on {date} by {dr}|>.
<Pt|Patient|pt|The patient>, {pt}, <reports|states|denies|endorses|c/o> {sym} {dur}.
Pt {ptlast} <reports|denies|c/o> {sym} <and {sym} |>{dur}.
<Mother|Mom|Father|Dad|Daughter|Wife|Husband|Son>, {kin}, <is present|accompanies the patient|provides the history|was called|is at bedside|states that he had {sym}>.
Accompanied <today |>by <his|her> {relword} {kin}<, who is the health care proxy| ({phone})|>.
<He|She|Patient> lives <with|alone near|with <his|her> {relword}> {kin} in {city}<, {state}|>.
Lives at {addr}<.| with <his|her> {relword}.>
<He|She> was <born|raised> in {city}<, {country}|, {state}|> and <moved to|now lives in> {city} in {year}.
Originally from {city}, {country}; <moved here in {year}|speaks Spanish>.
<He|She> works <as a {work} |>at {org}<, {dur}|>.
<Employed|Works> <at|by|for> {org} <in {city} |>as a {work}.
<He|She> is a retired {work} <from|who worked at> {org}.
<She|He> attends {school}<, grade {num}| where she is in 3rd grade|>.
Student at {school}. <Coach|Teacher|School nurse> {who} <called|aware|sent a note>.
<Referred by|Seen by|Evaluated by|Followed by|Discussed with|D/w|Per|Case reviewed with|Cleared by> {dr} <of|at|from|in> {clinic}<.| on {date}.>
<Referred by|Seen by|Followed by|Discussed with|D/w|Per|Consulted> {dr}<, {dr2}| and {dr2}|> <for {dx}|regarding {sym}|who recommends {proc}>.
{dr} <recommended|ordered|performed|reviewed|advised|will arrange> <a |an |the |>{proc}<.| on {date}.| at {hosp}.>
PCP<:| is> {dr}<, phone {phone}|>.
<Underwent|Had|S/p|Status post> {proc} <on|in> {date} <at|@> {hosp}<.| by {dr}.| in {city}.>
<Admitted|Transferred|Taken|Discharged> <to|from> {hosp} on {date} <for|with> {dx}.
<Hospitalized|Seen|Evaluated> at {hosp}<, {city},|> <{year}|{dur}> for {dx}.
<Was|Is> <a resident of|staying at|discharged to|currently at> {snf}<.| since {date}.| in {city}.>
She was transferred from {snf} to {hosp} <by EMS |>with {sym}.
<Prescription|Rx|Refill|Meds> sent to {clinic}<, {phone}| on {street}| in {city}|>.
Preferred pharmacy: {clinic}<, {addr}|>.
Patient was last seen <on {date}|{date}> and <was|is> <doing well|stable>.
On {date}, <he|she|pt> <had|underwent|developed|presented with> <{proc}|{sym}>.
{date}: {drug} started, {dose}. {date}: {lab}.
<Labs|Imaging|MRI|CT|X-ray> <from|dated|on|of> {date} <showed|reveals|with> {lab}<, {lab}|>.
<Symptoms began|Onset|First noted|Pain started> <around|on|about|in> {date}<, after a fall at {fac}|, while at work at {org}|>.
LMP {date}. EDD {date}. G2P1.
Next <appointment|visit|appt|follow-up|f/u> <is|:|scheduled for|on> {date} <at {num}:30 |>with {dr}.
RTC {date} or sooner PRN. {dr} aware.
Follow up with {dr} <at {clinic} |>in 2 weeks<, {phone}|>.
Follow up on {date} with {dr}<.| at {street}.>
<Patient|Pt> <turned|is> {n} <last month|this year> and <retired|lives alone>.
{pt} is <a |an |>{age90} {sex} <from|living at|seen at> {snf}.
<Grandmother|Great-grandfather> is {age90} and still lives in {city}.
Family history: <father|mother|brother> ({kin}, {n}) with {dx}; <sister|aunt> {kin2} <with {dx}|died of {dx} in {year}>.
Social: <married to|lives w/|divorced from|widow of> {kin}, <2 children|three kids> ({kin2}, {kin3}). <Works at {org}.|Denies tobacco.>
Emergency contact: {kinfull} ({relword}) {phone}.
<HCP|POA|NOK|Next of kin|Emergency contact|Guarantor> <is|:|-> {kinfull}, {relword}, <cell|ph|tel|at> {phone}.
Discussed <the plan |code status |>with {pttitle} and <his|her> {relword} {kin}, who <agree|verbalize understanding>.
{ptfirst}'s {relword}<, {kin},|> <called|worries|says> that {sym} <is worse|has not improved>.
I <saw|examined|had the pleasure of seeing|evaluated> {pt} <today|on {date}|in clinic on {date}> at {clinic}.
{pt} was <brought in|BIBA|brought> from {street}<, {city}|> after <a fall|being found down|an MVC>.
MVC on {date} at <the corner of |>{street}; driver of a car with plate {car}.
<Incarcerated at|Released from> {fac} on {date}.
Traveled to {city}<, {country}| and {city}|> in {month}.
<He|She> <attends|goes to|volunteers at> {fac} <every week|on Sundays|>.
<Patient|Family> is from {county}<, {state}|>.
{ptlast} <tolerated the procedure well|remains afebrile|is NPO|ambulated x2>.
{pttitle} <denies|reports|has|states that she has> {sym}, {sym}, or {sym}.
{ptfirst} <denies|reports|has been having|still has> {sym} and takes {drug} {dose}.
{ptfirst} <says|told me|mentioned that> <her|his> {relword} {kin} <takes {drug} too|had {dx} at age {n}|passed away in {month}>.
I spoke with {who} <at {hosp} |>by phone at {phone}.
<Dictated by|Electronically signed by|Signed|Attending|Reviewed by|Verified by|Transcribed by>: {drcred}<, {date}| on {stamp}| {stamp}|>
MRN {mrn}, DOB {dob}<, {n} y/o {sex}|>.
<Specimen|Accession|Case> #{id} received {date} from {clinic}.
Implant: <pacemaker|hip prosthesis|ICD|lens> <serial|S/N|SN|lot> {id}<, implanted {date}|>.
Insurance: <Blue Cross|Aetna|Medicaid|Medicare>, member ID {id}<, group {id}|>.
<NPI|DEA|License|Lic> <#|number |no. |>{id}.
Interpreter <ID |>{name} used for <Spanish|Mandarin|Somali>.
Consent <signed by|obtained from> {pt} <and witnessed by {who}|on {date}>.
Time of death 0412 on {date}, pronounced by {dr}; family ({kin}) notified.
{dr}, <thank you for referring|I appreciate your referral of> {pt}.
<Both |>{kin} and {kin2} <were present|visited|agree with the plan>.
Patient <prefers to be called|goes by|nicknamed|aka|a.k.a.|née|formerly> {ptnick}.
The patient's <maiden|previous|married> name is {last}.
<He|She> moved from {city} to {city}<, {state},|> to be near <his|her> {relword} {kin}.
<Dr.|Drs.> {last} and {last} <were consulted|agree>.
{last}, {last}, and {last} <were present at rounds|were scrubbed>.
Nurse {first} <gave|administered|held> {drug} {dose}.
{first} from <PT|case management|pharmacy|the lab> <called|stopped by>.
<Spoke|Talked|Met> <with|to> {first} {last} at {org} <re FMLA|about work restrictions>.
Surgeon: {dr}. Assistant: {dr2}. Anesthesia: {dr3}.
Patient may be reached at {phone} or {mail}.
The {nth} of the month; seen again on the {nth}.
<Vaccinated|Screened|Tested|Dosed> {pdate} and {pdate}.
Admit {ndate}, d/c {ndate}.
from {date} <to|through|until> {date}
<Between|From> {date} and {date} <he|she> was at {hosp}.
"""

REPORT = r"""
PROCEDURE: {proc}. SURGEON: {drcred}. ASSISTANT: {dr2cred}. DATE OF <PROCEDURE|OPERATION|SURGERY>: {date}.
The patient was <brought to|taken to> the operating room and placed in the <supine|prone> position. <General anesthesia was induced by {dr2}.|>
After informed consent, {pttitle} was prepped and draped. A {ep} was used.
INDICATIONS: {pt} is a {age} {sex} with {dx} <referred by {dr} |>for {proc}.
COMPARISON: <None|{date}|CT {date}|Chest radiograph dated {date} from {hosp}|{proc} of {date}>.
CLINICAL HISTORY: {age} {sex}, {sym}. <Fell at {fac}.|>
FINDINGS: The {ana} is <normal|unremarkable>. <Compared with {date}, no change.|>
IMPRESSION: 1. No acute abnormality of the {ana}. 2. <Findings|Results> discussed with {dr} <by telephone |>at <1430|10:15> on {date}.
EBL 50 mL. Specimens to pathology. Closure with {ep}. {drlast} present throughout.
EXAM: {proc}   DATE: {date}   ORDERING: {dr}   PATIENT: {ptlf}   MRN: {mrn}
Implant: {ep} plate, <lot|REF|serial number> {id}.
Pathology {id}: {ana}, biopsy, {dx}. Reported {date} by {dr2}.
The {ep} was placed <without difficulty|under guidance>. Counts were correct. {dr} was present.
Hospital course: {ptfirst} was admitted on {date} with {dx}. {dr} of <cardiology|surgery|ID> <was consulted|recommended {drug}>. By {date} <she|he> was afebrile.
DISPOSITION: <Home with {kin}|Discharged to {snf}|Transferred to {hosp}|Home to {addr}> on {date}.
cc: {dr}, {clinic}<, fax {phone}|>
CC: {drcred}; {dr2cred}; {clinic}
D: {stamp}  T: {stamp}  Job #{id}
ATTENDING PHYSICIAN: {drcred}
Electronically signed by {drcred} <on|at> {stamp}
"""

NURSING = r"""
0700: Received report from {first} RN. Pt {ptlast} resting in bed, {vital}.
{date} 1430 - {ptlast} c/o {sym}, {drug} {dose} given per {dr}. {drinit}
Pt's {relword} {kin} at bedside, updated on POC. Call bell in reach.
Shift report: Rm 412 {ptlf}, {n}{sex}, {dr}, {dx}, {ep} in place, full code.
Bed 12 - {ptlast}, {dx}, fall risk. Bed 14 - {last}, NPO for {proc}.
MD {drlast} notified of {lab} at 0315. New orders received.
Transferred to {hosp} via EMS; report called to {first} at {phone}.
Family meeting held with {kin}, {kin2} and SW {first}.
Wound care done by {first}, WOCN. {ep} changed. Next due {pdate}.
Resident {ptfirst} found on floor by CNA {first} at 0220. No injuries. {kin} notified.
Signed: {drcred} {pdate}
Handoff to {first} <for night shift|at 1900>. {pttitle} stable.
Home visit to {addr}. {pttitle} alert, {vital}. Caregiver {kin} present.
PT/OT: {ptfirst} walked 50 feet with walker. {first}, PTA.
Belongings sent with {relword} {kin}<; wallet, ring|>.
{ptfirst} <refused|took> {drug} <this am|at 0900>. Educated. <-|—> {first} {last}, RN
"""

THERAPY = r"""
{ptfirst} <talked about|described|processed> <conflict with|grief over|the divorce from> <his|her|their> {relword} {kin}<, who moved to {city}|, who works at {org}|>.
Client <reports that|said> {kin} <hit|left|called> <him|her> on {date}. Safety plan reviewed.
Client {ptinit} presented as <anxious|tearful|guarded>; PHQ-9 was 14.
"<When|After> {kin} died I couldn't go back to {fac}," {ptfirst} said.
We discussed <his|her> job at {org} and <supervisor|boss> {who}.
{ptfirst} and {kin} argued about moving back to {city}.
Collateral from {kinfull} ({relword}), {phone}: {ptfirst} <has not slept|stopped {drug}>.
Sponsor, {first}, meets <him|her> at {fac} on Thursdays.
{kin} is {ptfirst}'s <abusive ex|best friend|dog|ex-boyfriend|sponsor>; restraining order in {county}.
Client identified {kin} and {kin2} as supports. Next session {date}.
Grew up in {city} with <foster parents|grandparents> {kin} and {kin2}.
Probation officer {who} requires attendance at {clinic} until {date}.
"""
