"""Somebody is named: what IT staff, analysts, device and research staff paste into tickets, queries and chats."""

TECH = r"""
user {user} locked out since {on} {clockx}, badge {badge}, host {ip}. reset? manager is {who}
Ticket: "{whole} in {ward} cannot see {mrn} after merge." Rewrite with steps to reproduce.
SELECT * FROM enc WHERE mrn = '{mrn}' AND svc_dt > '{iso}'; returns 0 rows but {ptl} was here. why
{"patient":{"name":"{ptname}","dob":"{dobiso}","mrn":"{mrn}"},"orders":["{labs}"]} flatten this to one CSV line
PID|1||{mrn}^^^MRN||{ptcaret}||{dobymd}|F|||{st}^^{town}^{stt}^{zip} -- which field is the ZIP in? and is PID-5 ok
audit: {user} opened {lf} and {lf} {nn} times {btw} from {ip}. Write a neutral summary for privacy officer {who}
curl -X GET https://{ip}:8443/fhir/Patient/{mrn} -H "Accept: application/fhir+json" gives 403. token is fine
email bounced: {mail}: user unknown. she is {whole} now, married {mon}. IT ticket text?
{dev} alarm E-47, S/N {ser}, lot {lot}, on {me} in {bedx} at {clockx}. MedWatch narrative, {form}
loaner {gear} {ser} went home with {mr} on {on}; tracking {ord}; call {ph}
REDCap: subject {subj}, screened {on}, consented by {first}, SAE {on} ({cc}). Draft the SAE form text
Protocol deviation: {subj} visit 4 out of window ({on} instead of {on}). Site PI {dr}, {hosp}. Note to file pls
Monitor {who} from {org} comes {on}. Send parking + badge email from me ({mail}). Bldg: {bldg}
participant {meini} / {subj} emailed {mymail} to withdraw on {on}. what do I write to the IRB (#{case})
logfile: {stamp} INFO user={user} pt={mrn} action=VIEW ip={ip} -> explain each key
patient matching algo question: "{ptname} {dobs}" vs "{other} {dobs}" jaro-winkler? which threshold
My username is {user} and my temp password expired; name {who}; ext {pager}; building {bldg}. Help desk says call {first}
Change request by {whole}: route {dr}'s results to pool; eff {on} {clockx}. backout plan?
VPN drop at {clinic}, {town}. Circuit id {ord}. tech {first} on site til {clockx}. cell {ph}. status update for execs
df = [{"n":"{ptname}","d":"{dobiso}","z":"{zip}"},{"n":"{whole}","d":"{dobiso}","z":"{zip}"}] pseudonymize with hash+salt, python
Set out-of-office for {cred}: away {btw}, cover {cred}, {ph}
who is device {ser}? MAC {code}. found on {ward} shelf, label says "{last}"
Zoom link {url} for {mefl}'s visit {on}; {sub} can't hear. try phone {ph}. steps for {pos} {rel} please
EDI rejection 277CA: sub {plan}, {ptlf}, A7:562, {on}, NPI {npi}. translate
dicom hdr: (0010,0010) {ptcaret} (0010,0030) {dobymd} (0008,0050) {spec} which ones must be blanked
Data pull request. Requester {who}, {school}. IRB {case}. Cohort {dx}, {btw}. site {hosp}. Is "limited data set" right?
vendor ticket for {org}: rep {first}, po {ord}, {gear} sn {ser} installed {on}, room {bedx}
our intern {first} pushed a file w/ {lf}, {lf} to {url} on {on}. write incident timeline, calm
label printer test "{ptcomma} {dobs} {mrn}" prints garbage. zpl?
CSV: name,dob,phone\n{ptname},{dobs},{ph}\n{whole},{dobs},{ph}\nhow many have area code mismatch
I coded interview 7: "{first} told me {org} cut her hours after {mon}". In vivo code? and pseudonym suggestions
transcript line 40 - Interviewer: and you live in? P{nn}: {town}, born here. Went to {school}. -- mask it consistently
Backup job {ord} failed {iso} on srv {ip}; owner {user}. summary for {who}
FHIR Patient.contact: {"name":{"text":"{kinfull}"},"telecom":[{"system":"phone","value":"{ph}"}]} relationship code for {rel}?
Please write a JQL for tickets assigned to {user} and reported by {who} after {iso}
fleet: van {fleet}, vin {vin}, plate {plate}, driver {first}, telematics offline since {on}. email to {org}
SNOW INC {case}: {dr} can't e-prescribe, DEA {npi}, token serial {ser}. P2
the cert CN is {url}, expires {on}; contact {mail}. who renews?
badge reader log {on} {clockx}: {last}, {first} {badge} door {bedx} denied. he says he's on {ward}. possible reasons
import errors row 12 "{whoup}" row 13 "{lastlow}, {first}" row 14 ok. normalise case but keep Mc/O'/de la
Share w/ {first} at {mail}: dashboard {url}, filter site={hosp}, month={mon}
App crash on phone of {rel} {kin}; device id {code}; android 14; account {mymail}. reply pls
"""
