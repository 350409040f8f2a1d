"""Names beside words that look like them, and rarer identifiers in plain sentences, so that only the context tells."""

NAMES = r"""
{ptlast} has {cond}; {sign} per {last}; {scale} done by {solo}.
{wordpt} may need {med}; may start tonight if {wordpt} agrees.
May {wordpt} have {med}? Will {wordpt} need {done}?
Will {solo} be there? She will if {kinfirst} drives.
{wordname} will mark the site; {wordname} will grant leave; both may be late.
Hope {wordname} feels better. Hope to see {wordname} {odate}.
Mark the chart for {wordname}, then bill {payer}.
Foley by {last}; {gear} by {solo}; {tool} handed up by {nurse}.
{gear} for {ptlast}, {gear} for {p2last}, none for {last}.
Dr. {wordname} ordered {med}, not {med}; {wordname} was clear.
Not Graves disease: the patient is Ms. {wordpt}. {wordpt} has {cond}.
{epo} and {epo} were taught by {last}; {solo} took notes.
{ptfirst} is from {bigstate}, born in {country}, lives in {city}.
{ptlast} speaks {lang}; {solo} interprets {lang} and {lang}.
{vendor} is down, call {solo}; {vendor} is up, thank {solo}.
{solo} from {vendor} support and {solo} from {maker} came by.
{maker} rep {solo} brought {gear} for Dr. {last}.
{body} says yes, {payer} says no, {solo} says ask {last}.
{trial} PI {last} spoke at {oddfac}; {trial} was negative.
{med} worked for {ptfirst}. {ptfirst} wants {med}, {kinfirst} wants {drug}.
{ptfirst} on {med}; {med} on hold; {kinfirst} on {drug}.
{solo} ({staff}) told {solo} ({staff}) that {ptlast} left.
{staff} paged {last}; {last} paged {staff}.
Charge Nurse {solo}, Attending {last}, Resident {last}, Patient {ptlast}.
Attending: {last}. Resident: none. Nurse: {solo}. Family: none.
PCP: {last}. Pharmacy: on file. Employer: {firm}. School: n/a.
Mom is {kinfirst}; Dad is not listed; Grandma is {solo}.
{fam} said no; {kinfirst} said yes.
{placed} by {solo} in {city}; {placed} normal.
Moved from {city} to {bigstate}; {bigstate} Medicaid active; {county} office slow.
{head}: {ptlast} {cc}.\n{head}: per {last}.\n{head}: none.
{bug} grew; {last} of ID advised {med}; {ptfirst} agreed.
Monday {solo}, Tuesday {solo}, Wednesday OR, Thursday off, Friday {last}.
In {year} {ptfirst} had {done}; in {month} it came back.
For 3 weeks, since {odate}, twice daily, {ptfirst} has had {cc}.
At {hhmm} on {odate}, {n} minutes after {med}, {ptlast} fell.
{n} years old, {ptfirst} was {d} when {kinfirst} left in {year}.
{ptfirst} takes {d} of 10 tabs, scores {d}/10, BP 128/76, seen {odate}.
Mr. X is {ptfull}; Ms. Y is {p2full}; [NAME] stays blank.
To: {solo}. From: Front Desk. Subject: {cond}. Date: {odate}.
Dear Team, {ptlast} is ready. Regards, {solo}. Dear {solo}, thank you. Regards, The Team.
def greet(): print("{ptfirst}")  # was "Patient"
rename {codeword} to {codeword}, and {ptlast} to TEST in the fixture
{"assistant": "How can I help?", "user": "I'm {solo}", "tool": "get_patient", "name": "{med}"}
I'm {ptfirst}. You are a helpful assistant. Do not call me {kinfirst}.
"""
RARER = r"""
{kinfirst} is {age90} and drives herself from {city}.
My {relword} is {age90}, takes {med}, and lives with {solo}.
Pt is {agesex} w/ {cond}, from {oddfac}.
{agesex} found down {hhmm}, DNR, {kinfirst} called.
ssn {ssn} dob {dob} name {ptlow}
Her social is {ssn}; his ends in {four}.
SSN on the form ({ssn}) belongs to {kinfirst}.
zip {zip}, phone {phone}
Ship to {addr}, attn {solo}.
{city}, {state} {zip}
Car is a {year} Honda, VIN {car}, towed from {road}.
plate {car}, driver {solo}, passenger {ptlast}
ip {ip} hit the portal as {handle} {num} times
{login}@{ip}: session closed
see {url} for the images
Link: {url} (expires {odate})
mail {mail}, cc {kinmail}
{mail} bounced, {docmail} did not
Fax {phone}, pager {phone}, {last} on call.
page me at {phone}
{uuid} is the encounter of {ptlast}
encounter/{uuid}/notes
Passport {id}, {country}, issued {odate}.
DEA {dea}, NPI {npi}, lic {id}: {drfull}
MBI {mbi} for {ptlast}, eff {odate}
VIN {car}; policy {id}; adjuster {solo}
from {xaddr}, tel {xphone}
{mrn}: {ptlast}, {ptfirst}, {dob}
Insurance card: {ptup} {mbi} {ndate}
router log {stamp} {ip} {login}
"""
