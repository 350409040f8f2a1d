"""Somebody is named: form fields, sticky notes, task lists, subject lines, calendar entries and chat messages of a few words."""

TINY = r"""
call {mr}
call {kin} re {mefl}
{mesl} labs
{ptl} - {labs}?
rx {mefl} {gen}
{dr} @ {clockx}
{first} off {on}
{me} {on} {clockx}
{me} 4pm - cancel
bring {first} her badge
{meup} {bedx}
{ptlf} {dobs}
{ptlf} #{mrn}
{mrn} {proc} {on}
{meini} {bedx} NPO
{meini}, {agex}, {dx}
{last}/{last}/{last} need notes
tell {dr} no
ask {first}!!
{kin} called x2, {ph}
cb {ph} {mefl}
{ph} - {first} ({org})
fax {ph} attn {first}
Subject: {ptname}
Subject: RE: {lf} {on}
Subject: {mr}'s {proc}
Subject: fwd: {org} form / {ptl}
Subj: {town} clinic coverage {btw}
Subject: URGENT {mesl} K 6.4
To: {mail}
cc {mail}; {mail}
From: {who} <{mail}>
Name: {ptname}
Name (print): {whoup}
PATIENT: {meup}
Pt: {mequo}
Goes by: {menick}
Preferred name: {ptf}
Maiden name: {last}
Mother's maiden name: {last}
AKA {whole}
Spouse: {kinfull}
Next of kin: {kinfull} ({rel}) {ph}
Emerg contact {kin} {ph}
Guarantor: {kinfull}, SSN {ssn}
Referred by: {dr}
Referred by {cred}, {clinic}
PCP: {dr}
PCP {last}, {town}
Attending: {last}
Surgeon/asst: {last}/{last}
Provider signature: {cred} {on}
Witness: {whole}
Interpreter: {first} #{badge}
Employer: {org}
Occupation: {job} - {org}
School: {school}
School/grade: {school}, {gr}
Church: {church}
Pharmacy: {pharm}
Pharmacy: {pharm} on {lane}
Hospital: {hosp}
Facility: {fac}
Dialysis unit: {clinic} TTS
SNF choice 1: {snf} 2: {snf}
City: {town}
City/State: {town}, {stt}
Birthplace: {town}, {stt}
Hometown: {place}
County: {county}
Address: {addr}
Address line 1: {st}
Mailing: {st}
Apt/Unit: {stack}
Zip: {zip}
Cross streets: {corner}
DOB: {dobs}
D.O.B. {dobs} / SSN {ssn}
Admit: {on} D/C: {on}
DOS {on}
LMP: {on}
EDD {on}
Date of injury: {on}
Last seen: {mon}
Next visit: {on}
Expires: {mon}
Effective {on}
Date of death {on}
Dates of service: {btw}
Out {btw}
vacation {btw} - {first} covers
Age: {oldn}
{ninety} and counting! - {first}
MRN {mrn}
Acct# {acct}
Claim no {claim}
Member ID {plan} Group {grp}
Policy: {plan}
Auth {claim}
Rx# {ord}
Lic {lic} {stt}
DL {lic}
Plate {plate}
VIN {vin}
S/N {ser}
Lot {lot}
Accession: {spec}
Order {ord}
NPI {npi}
Badge {badge}
Passport: {passp}
Subject no. {subj}
Visit # {stay}
Cell {ph}
H {ph} W {ph}
Pager {pager}
Fax: {ph}
Email {mymail}
Portal user: {user}
IG {user}
Website {url}
IP {ip}
{first} & {first} room together?
{first}, {first}, {first} = float
{other} wants bed by window, {other} snores
swap {first} / {first} {on}
switch {on} with {first}?
{first} owes me a shift from {on}
lunch w/ {first} at {org}
{org} drug screens {on}
park at {bldg}
{town} outreach {on}
{hosp} called, {mesl} coming
{snf} has a bed {on}
bed {bedx} -> {snf} {clockx} {crew}
flu shots {on} {church}
{mefl} mom = {kin}
{mefl}'s dad {first} has the car seat
{ptl} POA {kin} {ph}
{mr} allergic {gen}
{mr} no show {on}
{mr} x {dr} {on} {clockx}
{mrs} and {mrs} both {tooth}
T/C {kin} {ph} {on} - wants {doc}
VM {clockx} {ptname} {dobs} {ph} {gen} refill {pharm}
PA {brand} {ptlf} {payer} {plan}
1) {lf} 2) {lf} 3) {lf}
[ ] {lf} {labs} [ ] {lf} {form} [x] {lf}
- {mefl}: {proc}\n- {first}: {labs}\n- {first}: d/c
AM: {last}, {last}, {last}; PM: {last}, {last}
TODO: {form} for {mesl}, email {first}, {org} note
happy bday {first} {on}
get well {menick}!
"thx {first}"
thx {first}, will do
ok {first}. {mefl} is next
omw, {first} has {obj}
{first} can u grab {bedx}
who has {mesl}?
anyone seen {dr}
is {first} on?
{mefl} up 2L
{mesl} sat 88
{mesl} d/c'd {clockx}
{dr} says ok
per {dr} hold {gen}
per {first} in {town}
via {crew}
w/ {rel} {kin}
s/p {proc} {on} ({dr})
{agex}, {mefl}, {cc}, {town}
{ninety} F {snf} {dx}
re: {meini}
@{first} pls see {mrn}
@{first} @{first} huddle {clockx}
"""
