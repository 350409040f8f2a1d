"""Sentences of notes and letters, each after a turn of its own, that name somebody or something in passing."""

PROSE = r"""
The patient, a {trade} who has worked at {org} for {num} years, developed {sx} on {day}.
{ptf} grew up in {place}, studied at {school}, and now works for {org}.
After the accident on {lane}, {one} was taken by {crew} to {hosp}, where {test} was {value}.
On {day} {one} walked out of {snf} and was found near {corner} by an employee of {org}.
{tit} was evaluated at {clinic} on {full} and again at {hosp} on {full}; neither visit led to a diagnosis.
We spoke with {one}, the {rel}, who had driven in from {place} after {one} telephoned from {hosp}.
Since leaving {org} in {worded}, {one} has been living with {one} on {lane}.
According to {one}, the fall took place outside {org} shortly before {hr} on {day}.
{poss} {rel}, {one}, confirmed that the fill at {pharm} on {clip} was the last.
Although {one} denies it, {one} reports that {one} missed work at {org} on {day} and {day}.
She lists {one}, {one} and {one} as her supports, and attends {church} when {one} can drive.
He was raised by {one} in {place} until {worded}, when the family moved to {place}.
Care was transferred from Dr. {last} at {clinic} to Dr. {last} at {hosp} in {worded}.
The surgical history includes {proc} at {hosp} by {one} ({worded}) and {proc} at {clinic}.
The {dev}, serial number {ser}, was supplied by {org} and delivered to {st} on {full}.
A home visit at {st} found {one} asleep and {one} cooking; the landlord, {org}, had been told of the mold.
Her employer, {org}, and her union, {crew}, have each asked for a {doc}.
The claim ({claim}) names {org} as insured and {one} as the injured worker.
Counsel for {org}, {one} of {law}, requested the chart on {full}.
At {school}, the nurse, {one}, gave {med} at {hr} and called {one} at {org}.
While visiting {place} over {feast}, {one} ate oysters at {org} and became ill.
{one} recalls {place} fondly but cannot name the current city or the date.
When asked where she was, {one} said "{hosp}" and then "{place}."
When asked the year, he answered with the name of his dog; his {rel} {one} laughed.
The {hue} {veh}, plate {plate}, belongs to {one} of {place}.
{one} was extricated from a {veh} (VIN {vin}) on {lane} near {place}.
Her sister {one} works in {ward} at {hosp} and asked that {one} be told.
Nobody at {org} knew that {one} had {dx} until {one} told {one} on {day}.
The boy, {one}, and his {rel}, {one}, live above {org} at {st}.
{one} (not the patient) called from {ph} and identified herself as {poss} {rel}.
The patient asked that nothing be sent to {st} because {one} opens the mail.
An interpreter, {one}, helped by phone; the patient's {rel} speaks only {lang}.
{one} prefers the {place} office since {clinic} moved to {st}.
She had {dx} diagnosed at {hosp} around {worded} and has been followed by {one} ever since.
He carries a card reading {plan} that was issued through {org}.
The portal account {user} was used by {one}, who is not a proxy.
From {full} until {full} he was an inpatient on {ward}.
In {worded} she changed jobs, from {org} to {org}, and lost coverage.
He told {one} that "{org} can keep its job" and left {place} on {day}.
{one} found a bed at {refuge} and {one} gave {one} a ride in van {fleet}.
The couple married at {church} on {full} and had {one} in {worded}.
We thank {one} of {org} for the loan of {dev} {ser}.
On behalf of {org}, {one} asked whether {one} could lift {num} pounds by {day}.
{one} will see {one} at {clinic}, {st}, on {day} at {hr}.
I have known {one} since {worded}, first at {hosp} and later at {clinic}.
As {one} wrote on {clip}, "{plan2}."
Neither {one} nor {one} answered; {one} at {snf} did.
Both {one}, {yng}, and {one}, {yng}, tested positive after a party at {org}.
Three workers ({one}, {one}, {one}) at {org} in {place} report {sx}.
The index case, {one}, had been to {place} and to {church} on {day}.
Six-year-old {one} fell from the bars at {school} on {day}.
Retired {trade} {one} of {place} {event} on {day}.
Longtime {org} {trade} {one} presents with {sx}.
Former {school} coach {one} was seen by {one}.
{hosp}'s {one} and {clinic}'s {one} agree.
{org}'s plan covers {proc} at {hosp} but not at {hosp}.
{place}'s only clinic, {clinic}, closed in {worded}.
{poss} mail goes to {st}; {poss} goes to {st}.
It was {one} who called, not {one}.
What {one} wants is to go home to {place}.
Were it not for {one}, she would be at {snf}.
Having lost {one} in {worded}, he moved to {place}.
Given that {one} is at {org} until {hr}, call {one} first.
Because {hosp} was full, {crew} went to {hosp}.
If {one} cannot come, {one} from {org} will.
Unless {org} signs, {one} cannot start {day}.
Until {day}, contact {one} at {ph}; thereafter {one}.
Before {day} he drove for {org}; after it, nothing.
Per the note of {full} by {one}, {plan2}.
Please let {one} know that {one} is ready.
Please mail this to {one}, {st}, {town}, {stt} {zip}.
Please remind {org} that {one} is out until {day}.
Kindly forward to Dr. {last}, {clinic}, {st}.
Would {one} be willing to see {one} before {feast}?
Could {one} at {snf} check whether {one} took {med}?
Has {one} heard from {org}?
Was {one} at {hosp} or at {hosp} in {worded}?
Which {one} is this, {place} or {place}?
Why did {org} deny {one}?
Who told {one} about {one}?
{stat}; {one} at bedside; {plan2}.
{test} ({hosp}, {clip}) {value}; {test} ({clinic}, {clip}) {value}.
Hx per {one}. Lives {place}. Works {org}. Church {church}.
Pt {one}. Wife {one}. Son {one}. Dog bit mailman.
LIVES {st}. WORKS {org}. NOK {one}.
PT FROM {snf}. SENT BY {one}. SEEN BY {one}. TO {ward}.
transf {hosp} to {hosp} {clip} acc {one}
adm {ward} {clip} from {clinic} dr {one}
{yng} {org} {trade} fell {lane} {clip} {crew} {hosp}
{yng} from {snf} s/p fall {clip} {rel} {one} poa
w/c {org} {clip} {sx} {one} adj
mva {corner} {clip} {plate} {hosp}
f/u {one} {clinic} {clip} {hr}
{one} {st} {town} {ph} {dob}
{one}, {org}, {place}, {clip}
{one}; {place}; {org}; {plate}
{clip} {one} {hosp} {proc}
{place} {clip} {one} {sx}
"""
CALM = r"""
The patient, who works as a {trade}, developed {sx} two days ago.
She was taken by ambulance to the nearest trauma center, where {test} was {value}.
He was found near the bus stop by a passerby and brought in.
The {rel} had driven in overnight and was at the bedside.
Since losing the job, the patient has lived with a {rel}.
According to the {rel}, the fall took place outside the house.
The {dev} was supplied by a DME company and delivered to the home.
The employer has asked for a {doc}.
Counsel requested the chart; privacy office notified.
The school nurse gave {med} at {hr} and called the mother.
While traveling, the patient ate oysters and became ill.
She could not name the current city or the date.
When asked the year, he answered "nineteen something."
An interpreter helped by phone; the family speaks only {lang}.
She prefers the satellite office, which is closer.
He was an inpatient for {dur}.
She changed jobs and lost coverage.
The surgical history includes {proc} in {year} and {proc}.
Care was transferred from the pediatrician to an internist.
No one at work knew about the diagnosis.
Three coworkers report {sx} after a lunch.
The index case had traveled to {land}.
It was the nurse who called, not the daughter.
If the son cannot come, the neighbor will.
Please let the team know that the room is ready.
Please mail the form to the address on file.
Has the insurer answered?
Why was {med} denied?
Bell's palsy resolved; Parkinson's unchanged; Raynaud's in winter only.
The Wells score was low and the Geneva score intermediate.
A Swan-Ganz catheter was floated and a Foley placed.
Hartmann's solution was hung and the Bair Hugger applied.
The Mayo stand was draped; a Bovie, a DeBakey and a Weitlaner were used.
The Hospital Anxiety scale and the Beck inventory were filled in.
The Denver, Vineland and Bayley scales were normal.
The Boston naming test and the Montreal cognitive assessment were done.
The Ohio State and Minnesota Multiphasic tools were discussed.
The Framingham risk was {value}.
Criteria of Duke were met, of Light were not.
A Charcot joint, a Baker cyst and a Heberden node are seen.
Cushing, Addison and Conn were considered.
Start Lantus, hold Glucophage, continue Synthroid.
Tylenol, Advil and Aleve did not help.
She takes Centrum, Ensure and Metamucil.
Pfizer and Moderna vaccines were both offered.
The Epic tip sheet and the Joint Commission standard agree.
Medicare Advantage plans differ; Medicaid does not pay.
The Affordable Care Act and HIPAA are taught on day {num}.
In Chicago-style citation, the year follows.
The German measles titer was low.
French 14 catheter, Japanese encephalitis vaccine, Spanish speaking.
The West Nile, Zika and Ebola screens are negative.
English and Spanish handouts were given.
On Monday and again on Thursday the drain was stripped.
In {year} the guideline changed, and again in {year}.
The next visit is in {num} weeks, the scan in {num} months.
Week {num}, cycle {num}, day {num}.
Room {room}, bed 2, by the window.
Grade 2, stage 3, class IV.
Page 2 of {num}.
Figure 3 shows the trend.
Version 4.2.1, build 20231, released last spring.
Error 404 on the results page.
Step 1: clean. Step 2: dry. Step 3: dress.
Level 4 visit, {num} minutes, moderate MDM.
{num} of {num} beds are open.
About {num} people came to the flu clinic.
Give {med} {dose}; recheck {labs} in {dur}.
{vitals}; {stat}; {plan2}.
"""
