"""Lines that name somebody, some place, day or number among things that only look like names."""

NAMED = r"""
Performed by {drcred} at {hosp} on {date} using the {kit}.
{ptfull} was <given|switched to> {pill} by {dr}; {sgn} was absent.
MRN {mrn}; {gauge} {tens}; {syn} excluded.
Family of {ptfull} reached at {phone}; {unit} informed.
Seen at {clinic} on {date} for {syn}; {kit} interrogated.
{drlast} favors {opx}; the {unit} prefers {move}.
Address on file: {addr}. Payer: {payer}.
Works at {org} as a <welder|teacher|{post}>; {scheme} form given.
Moved from {city} in {yearx}; {vax} due.
Next visit {date} with {drfull}, {unit}.
Records from {hosp} show {gene} {variant} and {clas} {gradex}.
{name} (<wife|son|POA|sister>) holds the {scheme} card.
Transferred from {snf} on {date} with a {frame} and {supply}.
Call {name} at {phone} about the {kit} recall.
<Emailed|Sent to> {mail} from {app}; {post} copied.
{ptlast} scored {tens} on the {gauge} on {date}.
Dictated by {drfull} on {date}, transcribed in {app}.
DOB {dob}; {agex}; {abbr}, {abbr}.
Preceptor: {name}, RN. Unit: {unit}. Skill: {kit}.
{dr} cited {study} and {society}; {dr2} cited {study}.
Patient {ptlf} | {mrn} | {payer} | {codey}.
Picked up {brandx} in {city} on {wdate}.
{ptfirst} said the {otc} helped more than {pill}.
Spoke with {kin}, who will bring the {kit} to {clinic}.
Surgeon: {drfull}\nAssistant: {dr2full}\nDevice: {kit}
Specimen of {ptfull}, {organ}; {stain} stain; {marker}+.
Employer {org} asks for a note; {society} form enclosed.
Lives near {city}, {state}; drives to {hosp} for {med}.
{ptfull} has {syn}; {ptlast} also has {syn}.
Not {eponame} the eponym but {name} the <nurse|patient|daughter> called.
Reviewed with {dr} (not Dr. {phwho}) at {clockx}.
<Discharged|Admitted> {date} from {unit} at {hosp}.
"""

MORE_NAMED = r"""
{capt} of {city} called {clinic} on {date}; {brandx} refill.
The note of {date} from {hosp} says {syn}; ours says {syn}.
Dear {dr},\nThank you for sending {ptfull} with {syn}.
Sincerely,\n{drfull}\n{clinic}\n{phone}
{drlast} and {ptlast} reviewed the {headx} and the {gauge}.
Author: {name}. Sponsor: the {unit}. Tool: {app}.
Presented by {name} of {org} to the {unit} on {wdate}.
Chair: {drfull}. Secretary: {name}. Excused: {post}.
{name} was promoted to {post} of the {unit}.
{ptfirst} asked about {otc}, {kin} about the {scheme}.
Site PI {drlast}, {hosp}; CRO monitor {name}; {study}.
Patient {ptinit}, seen {ndate}; DOB {dob}; {codey}.
"patient": "{ptfull}", "mrn": "{mrn}", "dx": "{syn}"
PID|1||{mrn}||{ptcaret}||{hl7date}|F
INFO {app} user={user} ip={ip} opened {headx}
{stamp} {app} {unit} {abbr}
Mail the {kit} to {addr}.
Member {ptfull}, {payer} ID {id}, plan {scheme}.
Drives for {org}; DOT card; {gauge} {tens}.
Teacher at {school}; {vax} given {date}.
Born in {city}; raised in {region}; {gene} carrier.
The {eponthing} was shown by {dr} to {name}, a {post}.
{eponame} is an eponym; {last} is the {post}; {eponthing} negative.
Surgery with {drlast} at {hosp}, not with the {post}.
{post} {name} and {post} {first} attended.
{name}, {post}, {unit}
Witnessed by {name} on {date} at {clockx}.
Fax to {hosp} at {phone}, Attn: {unit}.
Brought in by {kin} from {snf}; {vitx}.
{ptfull}, {age90}, {syn}, {gauge} {dig}.
Case discussed with {dr}, {dr2} and the {unit}.
Interpreter {first} ({name}) on the line; {post} present.
The Honest Broker, {name}, holds the key at {hosp}.
Ordered by {drcred}; performed by {dr2cred}; read by {post}.
[PATIENT NAME] should read {ptfull}; [DATE] should read {date}.
Replace "[FACILITY]" with {hosp} and keep [PROVIDER].
Doctor: And you are?\nPatient: {ptfull}, from {city}.\nDoctor: What brings you in?
Caller: This is {name} with {org}.\nAgent: How may I help, {first}?
Med list from {clinic}: {rxx}; {rxx}.
Accession read by {drfull} {stamp}; {clas} {gradex}.
Transferred to {hosp} by {org} ground unit; {kit} in place.
{ptlf} {ndate} {codey} {payer} paid.
Buried the {relword} {name} in {city} last spring; {gauge} {tens}.
The {study} site in {city} closed; {region} sites stay open.
Next of kin: {kinfull}, {phone}; proxy form signed {date}.
Signed: {drinit}, {date}
Attendees: {name}, {post}; {name}, {post}; {post} (vacant); {post} (excused).
Eponyms: {eponthing}, {eponthing}, {eponthing}. Authors: {name}, {name}, {last}.
Instruments: {tool}, {tool}, {frame}. Surgeon: {drfull}. Scrub: {first}.
Drugs: {brandx}, {brandx}, {med}. Prescriber: {drlast}. Pharmacy: {pharm}.
Sites: {hosp}; {clinic}; {asite}. Regions: {region}, {region}.
Reviewer 1: {name}. Reviewer 2: [REDACTED]. Reviewer 3: {post}.
Trainee: {name}. Topic: {eponthing}. Supervisor: {drlast}. Exam: {examx}.
{lastup} {brandx} {dosex} {oftenx}
{post}: {name}\n{post}: {phwho}\n{post}: {name}
Donor: withheld. Recipient: {ptfull}. Graft: {kit}. Center: {hosp}.
Owner: {name} ({unit}). Backup: {post}. System: {app}.
Patient of {dr}, not of {dr2}; {payer}; {scheme}; {society}.
| {headx} | {post} |\n| {name} | {date} |\n| {syn} | {pill} |
"subject": \{"display": "{ptfull}"}, "performer": [\{"display": "{drfull}"}], "code": "{assay}"
{gauge}: {dig}. {clas}: {gradex}. Examiner: {last}. Examinee: {ptlast}. Date: {date}.
The {opx} was done by {drlast}, the {opx} by {aperson}.
"""
