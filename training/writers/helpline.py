"""Tickets, logs, code and queries of hospital IT and of people who analyse records; with somebody's data in them, and with none."""

NAMED = r"""
INC {code}: {user} can't see {unitword} census since {on}
Ticket {code} assigned to {first}, reopened by {first}, closed by nobody
Why does {user} get 403 on /patients but {user} doesn't?
locked out, username {user}, it's for {dr}, she's scrubbing
badge {badge} opens pharmacy and shouldn't. Deactivate.
{badge} is {poss} badge number, temp one is {badge}
WHERE mrn = '{mrn}' AND dos = '{iso}' returns 2 rows. why
SELECT * FROM pat WHERE last_name = '{lastup}' -- case sensitive?
UPDATE guarantor SET addr1 = '{stup}' WHERE acct = {acct}; rollback pls
INSERT INTO staff VALUES ({badge}, '{wholow}', '{mail}');
regex finds {mrn} but misses {mrn}, pattern is \\b[A-Z]?\\d{6,8}\\b
df.loc[df.mrn == "{mrn}", "dob"] = "{dobiso}"  # is this in place?
{"resourceType":"Patient","name":[{"family":"{last}","given":["{first}"]}],"birthDate":"{dobiso}"} validate
{"id": "{mrn}", "city": "{town}", "zip": "{zip}"}
patient.name = "{wnl}"
const user = { login: '{user}', mail: '{mail}' };
PID|1||{mrn}^^^MR||{ptcaret}||{dobymd}|F - why does PID-5 land in PID-6
MSH time is {stamp}, EVN time is {stamp}, which is right
{ip} - - [{on}] "GET /chart/{mrn} HTTP/1.1" 200. is it bad that the id's in the URL?
access log: {user} opened {ptlf} 14 times on {on}, never on the care team
break-the-glass by {user}, reason "{kin} is my aunt"
Audit says {user} printed {mrn} at printer 4W at {clockx}
Draft the notice: laptop of {one}, asset {code}, stolen from a {car} ({plate}) on {lane}
asset tag {code} is in {poss} trunk
serial {ser}, pump library {ver}, won't sync, {ward}
MAC fine, IP {ip}, hostname {lastlow}-lt2, still no DHCP
VPN drops for {mail} every 40 min, home net {ip}
password reset for {mymail}? that's a personal address
Is {mail} in the BCC a breach if it's {poss} {rel}?
phishing came from {mail}, clicked by {first} in billing and {first} in {svc}
Mask the PHI in this line: 2x {gen} for {ptl} per {initials} {clockx}
de-identify: "{ptf} from {place}, {ninety}, plays at {church}"
anonymise but keep the story: {ptname}, postman of {town} for 31 years, bit by {poss} dog
pseudonymise {last} as P1 and {last} as P2
did I miss anything? "[NAME] was seen at {clinic} by [DOCTOR] on {oddday}"
did I miss one: "Pt [REDACTED], {home}, MRN [REDACTED], daughter {kin}"
The scrubber left {first} in because it thinks {first} is a verb
false negative: {shop}. False positive: Foley.
synthetic or real?? {ptname} {dob} {ssn}
test patient ZZTEST is fine, test patient {whole} is not, that's {poss} {rel}
merge {mrn} into {mrn}, same person, different {rel}
twins: {first} {mrn}, {first} {mrn}, labs crossed on {on}
duplicate check: {ptlf} {dob} vs {ptlf} {dob} - same?
Levenshtein of "{last}" and "{last}"?
soundex for {last}, metaphone for {last}
sort these by surname: {whole}; {whole}; {wnl}
split into first and last: {backward}, {whole}, {comma}
=VLOOKUP("{last}",A:D,3,0) gives #N/A, it's right there in A14
=IF(B2="{first}","day","night")
cell C7 has {ssn} as a number and lost its zero
column 3 is dob ({dob}), column 4 is admit ({on}), swap
export has "{last},{first}" in quotes and breaks the csv
{last};{first};{dob};{mrn};{ph};
{mrn}\t{lastup}\t{on}\t{room}
{on} {clockx} WARN order {ord} orphaned (user={user})
[{on} {clockx}] INFO sent sms to {ph}
stack trace mentions {mail}; strip before posting to {org}'s forum?
On call tonight: {first} {ph}, backup {wn} {ph}
rota: {wkd} {initials}, {wkd} {initials}, {feast} {wn}
who at {org} supports {soft} {ver}? my contact was {one}
vendor call w/ {coin}: {first}, {first}, and a guy called {wn}
{coin} wants a BAA, {coin} has one, {coin} lost theirs
{coinlow} went down and took {fac}'s phones along
DNS for {url} still points to the old portal
{url} shows {poss} x-ray to anyone
portal proxy: {kinfull} for {ptname}, expires {on}
fax server maps {ph} to {clinic}, should be {pharm}
scan of {lic} is sideways
OCR read {last} as {last} and {on} as 0n
speech to text wrote "{wn}" for "will" in 40 notes
Rename branch fix-{lastlow}-dob please, PHI in a branch name
commit message says "remove {ptl} from fixtures", rewrite history?
fixture: {whole}, {st}, {town}, {ph}
seed data had {kin}'s real {ssn}
how do I grep for {last} but not for {last}-{last}
curl -H "X-User: {user}" https://{ip}/v1/notes
jira {code}: "{first} says no"
meeting notes {on}: {first} (network) {first} (apps) {wn} (nobody knows)
cohort of one: {mrn}
REDCap record {subj}, site {fac}, consent {on}
subject {subj} = {fl}? the key is on {poss} desk
for subject {subj} the visit window closed on {on}
exclude {subj} and {subj}, withdrew {mon}
a zip of {zip} with 400 people, safe harbor?
K-anonymity breaks on the {ninety} y/o in {place}
first author {last}, second {last}, the PI {dr} wants to be last
email to IRB: protocol {code}, PI {wnl}, adds site {clinic}
"""

CALM = r"""
nobody can see the {unitword} census since the patch
Ticket triage: P1, P2, P3, P4, who gets paged
Why does a reader role get 403 on /patients?
locked out, it's for someone scrubbing in, fastest path?
RFID doors: deactivate lost badges in how many minutes, which standard
temp badges, 24 h, red stripe
WHERE a.mrn = b.mrn AND a.dos = b.dos returns 2 rows. why
SELECT COUNT(*) FROM pat WHERE last_name IS NULL
UPDATE guarantor SET addr1 = TRIM(addr1); rollback pls
INSERT INTO staff (id, name, mail) VALUES (?, ?, ?);
regex for six to eight digits, optional letter, word boundaries: \\b[A-Z]?\\d{6,8}\\b
df.loc[df.age > 89, "age"] = 90  # is this in place?
{"resourceType":"Observation","status":"final","code":{"coding":[{"code":"{loinc}"}]}} validate
{"id": "string", "city": "string", "zip": "string"}
patient.name = ""
const user = { login: process.env.USER, role: 'nurse' };
PID|1||||||||F - what is PID-8
MSH-7 vs EVN-2, which time is which
"GET /chart/:id HTTP/1.1" 200. is it bad when the id's in the URL?
snooping report: opened the same chart more than 10 times, not on care team. Query?
break-the-glass reasons, a closed list of eight
printer 4W prints 2 copies of everything
Draft a stolen-laptop notice, encryption was on, blanks for who and where
asset tags peel off in the autoclave
pump library {ver} won't sync, wired does
localhost vs all interfaces, why does only one listen
VPN drops every 40 min on the dot, idle timeout?
password length 15 without expiry, NIST 800-63B says?
Is a BCC to the wrong relative a breach?
phishing rate 4.1%, target 3, what next
Mask nothing: "2x {gen} per protocol at {clockx}"
de-identify: what to do with "the mayor"
anonymise but keep the story: a postman bitten by a dog
pseudonymise with HMAC-SHA-256, where does the key live
did I miss anything? "[NAME] was seen at [PLACE] by [DOCTOR] on [DATE]"
did I miss one: "Pt [REDACTED], [REDACTED], MRN [REDACTED], daughter [REDACTED]"
The scrubber took out "will", "may" and "hope", all verbs
false positives so far: Foley, Babinski, Lasix, Sharps, Norco
synthetic data generators for FHIR, three
test patients must start with ZZ
merge two MRNs, survivorship rules
twins and crossed labs: prevent how
duplicate check weights: name 12, dob 10, sex 1, zip 5
Levenshtein of "hydralazine" and "hydroxyzine"?
soundex for drug names, any use?
sort these by dose: 5 mg; 0.5 mg; 50 mcg
split "Ringer's lactate 1 L, 125/h" into drug, volume, rate
=VLOOKUP(A2,Sheet2!A:D,3,0) gives #N/A, trailing space?
=IF(B2>6.5,"diabetic","not")
=SUMIFS(C:C,A:A,">=90",B:B,"\<60")
a column lost its leading zeros
swap columns 3 and 4 in awk
export puts commas in quotes and breaks the csv
last;first;dob;mrn;phone; \<- header only, that's the bug
id\tname\tadmit\troom
WARN orphaned order (user=null)
INFO sent 0 sms
stack trace at line 412 of parser.py, KeyError 'PID'
On call rota generator: fair, no doubles, 6 people, 26 weeks
three-letter shift codes in the rota: D12, N12, OFF
who supports {soft} {ver} after end of life?
vendor call agenda, 25 min, five bullets
BAA yes, DPA yes, SOC 2 Type II no. Go or no go
the cloud went down and took the phones along
DNS TTL 300 during cutover, ok?
S3 bucket public, x-rays inside, first hour checklist
portal proxy access for teens, ages 13-17, {stt}
fax server mapping table, how do I test it
scans are sideways, exif?
OCR reads O as 0 and l as 1
speech to text writes "anna lactic shock", "miss carriage", "jay point"
Rename branch fix/dob-parse to fix/date-parse
rewrite history with filter-repo, steps
fixture names: Patient One, Patient Two
seed = 42 everywhere, why
grep -w -v -i, explain
curl -fsSL vs curl -k, never -k
Jira, Jenkins, Hudson, Travis, Ansible, Puppet, Chef: what does each do
Is Ada still used in devices? And Pascal, Haskell, Julia, Ruby, Crystal, Elm?
Jupyter, Gunicorn, Django, Flask: pick for a prototype
Jackson, Gson, Moshi: parse FHIR on Java 17
client sends, server answers, somebody listens: draw TLS with arrows
Heartbleed, Meltdown, Spectre in one paragraph for a board
RFC 5246, 8446 and 9110: which matter to us
ISO 27001, 13485, 14971; IEC 62304 class C; HL7 v2.5.1
port 2575 open, port 104 for DICOM, 4242 for the test PACS
Spearman, Pearson, Kendall, Fisher, Wilcoxon: choose for {num}5 paired scores
power 0.8, alpha 0.05, d 0.4, n = ?
{model} or {model} with {nn} events per variable
subject ids: make 200, check digit, no vowels
visit window is day 28 +/- 3, flag in R
zip3 with fewer than 20,000 people: the list of 17, why 000
K-anonymity, l-diversity, t-closeness
author order in {jnl}, ICMJE in two lines
email to IRB: adds one site, no risk change, template
kappa 0.38, what do I call that
{ver} to {ver}, breaking changes?
p = {num}e-4 typeset in LaTeX
Markdown table of ages 18-89 by decade with n (%)
"""
