"""Somebody is named: more prompts and messages of all trades, one to six identifiers each, in yet other words."""

MORE_NAMED = r"""
Who should sign for {mr}? The {rel} ({kin}) is in {place}; a cousin, {whole}, has a paper from {county}
Overheard in the elevator: "{last} in {bedx} has HIV". Report? To whom?
Scanned the wrong {last} into {mrn}. {ehr} steps to retract?
{org} wants us to fax everything since {mon}; the release {ptf} signed covers only {on}
{first} at {payer} quoted {cash}; {first} at {payer} quoted {cash}. Both on {on}.
dear ai: {dr} retired, who inherits {pos} charts? {stt} law, {town} office on {lane}
quick: {mequo} likes "{menick}". Chart alias field?
The wedding is {on} in {place}; can {mr} skip dialysis, or find a chair nearby ({clinic}?)
make {mr}'s med list big print: {rx}; {rx}; {rx}. Title: {ptf}'s Pills
pt {mesl}, dob {dobs}, {payer}: {plan}, ph {ph}, pcp {last}, emp {org} -> intake JSON
Help me tell {whole} (88, deaf) and {kin} ({pos} {rel}) about {snf} vs home in {town}
what does "{ini}/{ini}" under the dose mean? one of them is {first}
My badge photo shows {first}. I'm {first}. security email
Please close encounter {stay}: {lf}, {on}, no charge, error by {user}
Outreach: {lf} A1c {value}; {lf} A1c {value}; {lf} none since {mon}. Letters in {tongue}
RE: {org} v. {ptl}. Please hold records. {law}, {ph}
the lady from {church} brings {mr} soup; sodium? also {sub}'s on {gen}
could {gen} explain why {kin}'s {rel} {first} got lost driving to {town} on {on}
thank-you note to {org} for the {gear} donation, from {first} and everyone on {ward}
our {town} office (next to {org}) floods. Move pts {btw} to {st}
Caregiver {first} works at {org} till {clockx}; {mr} is alone after school bus at {corner}
Postcard: "Hi {dr}! Hiking {place}, knee great. -{ptf}" file where?
Ride share left {mefl} at {hosp} instead of {clinic}. Complaint; driver {first}, plate {plate}
Reword: "{mr} smelled of alcohol" for the {form}; {org} supervisor {first} is cc'd
The {clan}: all five tested positive {on}. Isolation letter per kid? school {school}
Gravid {agex}, {me}, dating {on}, anatomy {on}, glucola {on}, Tdap {on}. prenatal table
allergy list mismatch: {clinic} says {gen}, {hosp} says {brand}. {meini}, {dobs}. reconcile
Please find the typo: Dr {last} / Dr {last}s / Dr. {last}
{kin} said "call me {first}". Is that a nickname or another person?
Can {org} see my {payer} claims? I'm {first}, I do their payroll too
sticky on monitor says "{user} / Summer!{nn}" {ward}. what now
weigh-ins: {first} 212, {first} 188, {first} 240 @ {org} wellness, prize {on}
{mr} asked if {dr} is related to the {last} who ran {org}. deflect politely
Mail merge failed: "Dear {first}," went to {whole}, {whole} and {whole}. breach?
license plate on the camera: {plate}; car dinged {dr}'s {car} {clockx} {on}. flyer
Could you estimate travel time: {snf} to {hosp}, {town}, {on} {clockx}, w/c van
Labels: {ptcomma} {dobs} {mrn} x 12. ZPL code?
"{first} & Co" group text: {first} {gen}, {first} {proc}, {first} moving to {town}. PHI?
bereavement: {kin} lost {first} {on} at {hosp}; 13 month letter; facilitator {cred}
who's {last} on the {form}? can't read 2nd witness; first is {whole}
Nominate {first}, {ward}: stayed past {clockx} with {mr}, called {kin} in {land}. 100 words
Hi it's {first} from {pharm}; {brand} for {lf} too soon til {on}
Can we bill {org} directly for {lf}, {lf}, {lf}: {cptc} x1 each, {on}?
the twins, {first} and {first}, swapped bands. {bedx}. Disclosure script for {mrs}
my {car} w/ plate {plate} was broken into at {hosp} garage, chart bag gone: {lf}, {lf}. breach steps
Home infusion: {me}, {addr}; nurse {first}; pump {ser}; start {on}; {org}. welcome letter
tattoo "{first} {mon}"; scar R knee; found {lane}. John Doe bulletin for {town} PD
reschedule {dr} block {on}: {lf} first, {lf} second, latex allergy {lf}
A nurse at {hosp} posted "shoutout {menick}, bed {bedx}". Policy memo
Autism eval: {first}, {agex}, {school}, mother {kin}, father in {place}; ADOS on {on}; write the scheduling email
Seizure log from {kin}: {on} {clockx} 2 min; {on} {clockx} 40 s; {on} none. plot, {pos} neurologist {dr}
Genealogy: {whole} b. {town} {born}, d. {on}; TB? find cause on cert {lic}
Sponsor {org}, CRO {org}, site {hosp}: who keeps {subj}'s key? contact {mail}
{pos} ICE card: {kin} {ph}; {dr} {ph}; {gen} allergy. format wallet size
Spanish: "La señora {last} vive en {town} con su hija {first}." English + remove names
carpool: {first} {town}, {first} {place}, {first} {hood}; shift {clockx}
Notarize? {ptname} signs {on} at {org} on {lane}, witness {whole}
Reimburse: {first} {cash} mileage {town} to {town} {on}. form text
They named the new wing {bldg} after {whole}. press blurb
Ghost employee? {badge} clocked {clockx} at {clinic} while {first} was in {place}
Ask: does {mr} still need {brand}? last {dr} visit {mon}, cost {cash}, {payer}
Is it {hosp} or {hosp}? transfer form names both; {lf}, {on}
parent {kinfull} requests {school} fax {form} to {ph}; FERPA or HIPAA?
our goldfish therapist, {pet}, died. tell the kids on {ward} how
"""
