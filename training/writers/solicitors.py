"""Lawyers, records clerks, case managers, union stewards and auditors asking short things; with the matter and its people, and of the law alone."""

NAMED = r"""
Estate of {last} v. {hosp}, {case}. Deposition of {dr} on {on}. Ten questions, none compound.
{case} is set for {on} before Judge {last}; draft the letter to the expert, {one}, MD
subpoena from {law} for {ptl}, {dob}, {mon} through {mon}, psychotherapy excluded?
Does a demand dated {on} from {law} toll anything in {stt}
Our client {whole} slipped at {shop} on {on}. HIPAA release, short.
Opposing counsel {one} wants the audit trail of {mrn}
chronology please: {on} referral, {on} biopsy, {on} call to {kin}, {on} obituary
What's the standard if {dr} read the film at {fac} but {first} at {org} sent it?
summarise {poss} testimony in 3 lines
plaintiff, a {agex} {trade} of {town}, by next friend {kin}
In re {fl}, a minor
guardianship {case}, ward {ptname}, petitioner {whole}, GAL {last}
power of attorney names {kinfull}, revoked {on}, {rel} disagrees
POLST signed {on} by {dr}, {kin} says forged
restraining order: {first} may not be told that {ptf} is on {unitword}
CPS report {code}, worker {one}, child {ptf}, school {school}, disclosed to {first}
APS came for {ptname}, {ninety}, at {bare}; {kin} has the checkbook
{kin} has POA, {kin} has the key, {first} has the dog
Case mgmt: {ptl} ready since {on}, no SNF will take, tried {snf}, {snf}, {snf}
{snf} says yes if {payer} says yes; {payer} says ask {snf}
placement for {ptf}: registered offender, TB, and {poss} parrot
{refuge} has one bed. {ptl} or {last}?
{shelter} took {ptf}, they need the meds by {clockx}
bus pass and a coat from {church}, thank {first}
{agency} paid the light bill, send the thank you
home eval at {barelow}, stairs 14, rail none, {kin} willing
ROI from {ptname} to {org}, expires {on}, no HIV no psych
ROI names {law}, the request is from {law}. Same?
Release of info log {on}: {ptlf} to {law}, {nn} pages, {price}
wrong {last}: chart of {first} went to {first}'s lawyer
breach letter to {whole}, {addr}
breach log entry: {on}, {ptl}, fax to {ph} not {ph}, retrieved
I'm {wnl}, privacy officer of {org}. How many days from {on}?
privacy complaint by {first} about {first} (same desk)
badge swipes of {badge} for {on} vs. chart opens by {user}
Terminate {first} for looking up {fl}? Write both letters.
EEOC charge {case}, {wnl} v {org}
ADA: {one} at {org}, warehouse, {dx}, stool requested {on}, refused by {first}
FMLA for {first}, {job} at {org}, {rel} with {dx}, {on} to {on}
return to work: {ptname}, {chain}, light duty til {on}
grievance {code}: local says {first} was on the float list twice
{wn} filed, {wn} answered, {wn} withdrew
union card {code}, steward {first}, floor {num}
juror {code} asked to be excused, see note of {cred}
Can a judge ({last}) order the release of methadone records, 42 CFR Part 2?
Part 2 program {refuge}, patient {fl}, probation officer {one}
prisoner {stay} at {jail}, seen {on}, cuffed left
inmate number {code}, name {ptcomma}, meds continue
parole to {county} on {on}, needs {brand} for 30 days
naturalization: N-648 for {ptname}, A# {code}, {dx}
asylum affidavit, {ptf}, scars, from {world}, interpreter {last}
passport {passp}, visa physical at {clinic}, TB neg {on}
I-693 sealed by {dr} on {on}, wrong middle initial
crash report {case}: unit 1 {plate}, unit 2 {plate}, ped {last}
life care plan for {ptname}, b. {dob}: chair, van ({vin}), aide, {price}/yr
IME by {dr} at {clinic} {on}; {ptf} says 6 minutes
settlement {price}, MSA, claim {claim}; what must {org} report?
Please bluebook: {last} v. {last}, decided {on}
who is {last} in \"as {last} would say\"? the partner or the patient
the coroner ({one}) ruled accident, {kin} wants suicide off
death cert of {ptname}: line b says {dx}, amend, certifier {dr}
organ donor {code}, brain death {on} {clockx}, next of kin {one}
tissue id {spec}, donor family wants no contact with {last}
consent was signed \"{first}\" in crayon
interpreter {badge}, {tongue}, by phone, no name
translate into plain English: {ptl} hereby releases {org} and its heirs
Redline: replace {org} by {org} throughout, keep {st}
witnesses: {first}, {first}, {last} (hostile), {wn} (asleep)
Q: State your name. A: {whole}. Q: Spell it. A: {spell}.
Q. Did {first} tell you? A. {first} never tells me.
nurse {last} charted \"{last} aware\". Which {last}?
The initials {initials} next to 0300 are whose
privileged: peer review of {dr} after {poss} death
NPDB report on {dr}, licence {lic}, board of {stt}
credentialing file {wnl}: gap {mon} to {mon}
non-compete: {dr}, {num} miles of {town}
what would {fac} owe if {first} is an employee of {coin}
hold notice to {first}, {first}, {user} and everyone on {mail}
email {mail}, cc {mail}, re {case}, tone: tired
{ptf} wants his chart burnt. what can we offer
Sign as: {wnl}, RHIA
the school, {schoollow}, asked for the shot record w/o form
records of {fac} (closed) are with whom? asking for {ptname}
{clinic} burnt down {on}; {last}'s films?
bench book: the {ninety}-year-old from {home}
minutes {on}: present {first}, {first}, {ws}, {initials}; absent {wn}
next: {kin} v the feeding tube, ethics {on} at {clockx}
"""

CALM = r"""
Deposition of a radiologist. Ten questions, none compound.
draft a letter to an expert: scope, fee, deadline, no drafts shared
subpoena for mental health records, psychotherapy notes excluded?
Does a demand letter toll anything in {stt}
Slip and fall: HIPAA release, short, blanks for all.
Opposing counsel wants an audit trail. What is in one?
chronology template: date, source, page, event, comment
What's the standard when one group reads and another sends?
summarise testimony in 3 lines, how do you choose
plaintiff, a {agex} {trade}, by next friend [NEXT FRIEND]
In re [INITIALS], a minor
guardianship vs. conservatorship vs. supported decision-making
power of attorney revoked, agent disagrees, who wins at the bedside
POLST without a signature
can we be told by a court not to tell one parent
CPS report: who reports, within what time, immunity?
APS: financial exploitation, signs, form, hotline hours
one has POA, one has the key, who gets the call
Case mgmt: medically ready, no SNF will take, avoidable days code?
SNF says yes if plan says yes; plan says ask SNF
placement with registry status, TB, and a parrot
one bed, two patients. Fair process?
shelter intake needs a TB test and a med list
bus pass, coat, boots: which fund
utility shutoff protection letter for a home vent
home eval: stairs 14, rail none
ROI expires in a year or on event, no HIV no psych
requester's name differs from the form. Reject?
Release of info fees in {stt}, per page, paper and electronic
wrong chart to wrong lawyer: first hour
breach letter template, 45 CFR 164.404(c), eighth grade
breach log columns
How many days from discovery, and what is discovery?
privacy complaint about a coworker at the same desk, SOP
badge swipes vs. chart opens, join on minute
Terminate for snooping? A sanctions matrix, three levels.
EEOC charge, position statement outline
ADA: stool at a pick line, reasonable?
FMLA: intermittent, 12 weeks, 1,250 hours, 50 employees in 75 miles
return to work with a 10 lb limit
float list grievance: past practice, remedy
filed, answered, withdrawn: docket codes
union steward asks for the injury log, OSHA 300, names in or out?
excuse from jury, note from a therapist
Methadone records, 42 CFR 2.61 to 2.67, what must an order find?
Part 2 rule of {year} in ten lines
cuffed patients in MRI, policy
inmate meds continue or not, 8th Amendment and Estelle
parole release with 30 days of {brand}
N-648: what must the narrative link
asylum affidavit: Istanbul Protocol degrees of consistency
visa physical: TB, syphilis, shots, by age
I-693 validity now
crash report codes: KABCO
life care plan: chair, van, aide, inflation 3.1%
IME vs. QME vs. AME
settlement, MSA threshold, section 111 reporting
Please bluebook: 45 C.F.R. § 164.512(e)(1)(ii); 29 CFR 825.114
Daubert, Frye, Tarasoff, Miranda, Olmstead: rule of each in a line
Stark, Hatch-Waxman, Hill-Burton, Ryan White, Baker Act, Hyde: what each does
manner of death: natural, accident, suicide, homicide, undetermined
death cert line a to d, sequence
brain death, apnea test, PaCO2 rise of 20
tissue bank contact rules
consent signed in crayon: valid if capacity
phone interpreter id on the form, required?
translate into plain English: party of the first part hereby releases the party of the second part
Redline: replace \"shall\" by \"must\" throughout
expert vs. fact witness vs. treating
Q: State your name. A: [ANSWER]. Q: Spell it. A: [ANSWER].
Q. Did anyone tell you? A. Nobody tells me.
\"MD aware\" is not enough. Why?
initials next to 0300, is a signature log required
peer review privilege in {stt}
NPDB: what is reportable, 30 days
credentialing gap over 6 months, explain letter
non-compete, {num} miles, enforceable?
borrowed servant doctrine
litigation hold wording
email tone: tired but lawful
patient wants the chart burnt. what can we offer
RHIA, RHIT, CCS, CPC, CHPS: which do I need
may a school ask for a shot record without a form, FERPA or HIPAA
closed practice records are with whom
films lost in a fire, spoliation?
bench book chapter on capacity
minutes: present, absent, motion, vote 7-2-1
ethics consult: feeding tube, burdens, benefits
Good Samaritan laws outside the US: {land}, {land}
the Common Rule, the Privacy Rule, the Golden Rule, rule of nines
Chapter 51, Section 8, Title X, Title 19, Article 9
Exhibit A to R, tabs, bates 000001-004210
is \"Will\" capitalised in \"Last Will and Testament\"
grant, deed, trust, lien, levy, writ: flash cards
page 14 line 3 to page 15 line 22, cite form
Judge: sustain. Me: withdrawn. Write the joke better.
28 U.S.C. 1746 language
does a $250,000 cap apply to economic loss in {stt}
stay of discovery; stay of execution; length of stay
"""
