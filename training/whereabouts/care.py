"""Hospitals, clinics and units in notes, handoffs and letters: where somebody was, is, or is going."""

CARE = r"""
Pt is a {yng} who was in {abbr} for nine days with {dx} before she came to us.
She tells me the {proc} was done at {hosp}, but I can't find a report.
Had <her|his> first episode while already an inpatient at {hosp}.
Care everywhere shows three visits to {hosp} since {mon}.
{mr} was seen at {clinic} for the same complaint and told it was viral.
Because {hosp} had no neurosurgeon, the crew bypassed it and went to {hosp}.
Initially presented to {abbr}, left before being seen, then walked into {hosp} four hours later.
I called {hosp} for the operative note; medical records there closes at {hr}.
Echo from {hosp} (pushed through the exchange) shows EF 35%.
Would prefer to have everything done at {hosp} since {pos} {rel} works there.
Last colonoscopy: {clinic}, {mon}, two polyps.
Transferred in from {abbr} on pressors with a femoral line.
Accepting facility is {hosp}; bed is assigned, transport at {hr}.
Please fax the discharge packet to {clinic} attn {one}.
From {hosp} the patient went to {snf}, and from there, after six days, back to us.
Follow up at {clinic} in 2 wks, {dr}.
Was told by {clinic} that the wait is four months.
She no-showed twice at {clinic} and has been discharged from that practice.
The {dx} was picked up on a screening at {clinic}.
Prenatal care at {clinic} up to 28 weeks and then nothing.
Delivered by section at {abbr}, {on}, male infant, 8 and 9.
Baby went to the NICU at {hosp}, mom stayed with us.
Records requested from {hosp}, {hosp} and {clinic}. Only {hosp} has answered.
Has a {gear} placed at {hosp}; rep says it's compatible.
Sees {dr} at {clinic} for pain and {dr} at {clinic} for everything else.
No prior records here; states <she|he> has always gone to {abbr}.
Admitted {abbr} {on}-{on} for {dx}.
s/p {proc} at {abbr} complicated by a leak
OSH course ({hosp}): intubated for airway protection, extubated day 3.
Labs drawn at {lab} this morning are not back.
{clinic} stopped {pos} {med} because of the QTc.
Per {clinic}, last INR was 2.4.
The note from {clinic} says left knee; the consent says right.
Got {imm} at {rx} in {mon}.
On the list at {hosp} for a kidney, listed {on}.
Evaluated at {hosp} and turned down for the trial.
Seen in {clinic} {on}. Plan unchanged.
Recent stay at {hosp} for {dx}, AMA on day 2.
{hosp} ED x 3 this month.
ED {abbr} {on}: CT neg, sent home on {med}.
Pt's cardiologist is at {hosp} and will not read outside strips.
Family is asking for transfer to {hosp}, discussed that they are on diversion.
PMD at {clinic} has retired, panel absorbed by {clinic}.
He drove himself to {hosp}, was turned around at the door, and came here.
{pos} chemo is at {hosp}, {pos} radiation at {clinic}, and nobody owns the nausea.
Wound vac changes three times a week at {clinic}.
Seizure at work, EMS to {abbr}, loaded with {med}, transferred here for EEG.
Home O2 was set up when {sub} left {hosp}.
The helicopter set down at {hosp} for fuel and came on.
Second opinion from {hosp} agrees with us.
I trained with {dr} at {abbr} and can call.
Discussed with {hosp} ortho, who will see <him|her> on arrival.
{dr} ({hosp} transplant) would like tacro levels twice weekly.
{hosp} path re-read our slides as grade 2.
She was followed at {clinic} as a child and then at {hosp} once she turned 18.
Referred by {clinic} for {proc}.
Referring: {clinic}
Referring facility {abbr}
From: {hosp} To: {snf}
Dispo: {snf} vs {hosp} swing bed.
DC to home w {hspc}
Pending bed at {abbr}, {snf} or {fac} in that order
Appointment made: {clinic} on {on} at {hr}.
Your appointment is at {clinic}, {st}, on {on}.
Arrive at {wing} thirty minutes early.
We moved! {clinic} is now at {st}.
Cath lab at {hosp} ready for STEMI.
{crew} to {hosp}, twelve minutes out with a {yng}, {cc}.
{abbr} says they never got the disc.
"I only go to {abbr}, they know me there."
he was in and out of {hosp} all winter
they kept me at {hosp} two nights
I went to {clinic} first and they sent me here
My {rel} died at {hosp} so I'd rather go anywhere else.
moms at {hosp}, room {num}
im at {clinic} now they say no referral
Still waiting in the {abbr} parking lot.
heading over to {hosp}
been boarding at {hosp} since {wkd}
pt wants {hosp} not {hosp}
{hosp} called, he's septic
tx'd @ {abbr} for {dx}
d/c'd {abbr} {on}
last admit: {hosp} {mon}
PCP - {clinic}
Primary care: none; uses {hosp} ED.
rads at {lab} can't do it till {on}
Imaging: {lab} {on}, disc in chart
MRI done {on} at {lab}, impression below.
Colpo at {clinic} was read as CIN 2.
Sleep study through {clinic}; titration never scheduled.
Methadone 90 mg daily verified with {clinic}, last dose {on}.
Take-homes: six, per {clinic}.
Dosing at {clinic} since {mon}.
Psych: two prior admissions, both at {hosp}, the second involuntary.
ECT course at {hosp}, twelve treatments, good response.
Intake at {clinic} has been set for {on}.
BIBA from {snf} to {abbr} then to us
Reconciled meds against the list sent over by {hosp}.
The stent card is from {hosp}, dated {on}.
At {hosp} <he|she> was told it was a sprain.
Rounded at {hosp}, {snf} and {snf} today.
Locums at {abbr} {btw}.
I am covering {abbr} and {hosp} tonight.
Privileges at {hosp} lapse {on}.
Fellowship at {hosp}, residency at {abbr}, medical school abroad.
{dr}, {clinic}, {ph}
cc: {dr}, {clinic}; {dr}, {hosp}
Thank you for the kind referral to {clinic}.
Greetings from {clinic}! You are due for a visit.
Welcome to {hosp}. Your nurse today is {one}.
At {hosp} we treat the whole person.
"""
UNITS = r"""
Report called to {wing}, spoke with {one}.
Bed assigned on {wing}.
Moved from ED hall to {wing} at {hr}.
{wing} is short two aides tonight.
Up to {wing} once the transporter shows up.
Sitter needed on {wing}, bed {num}.
{mr} wandered off {wing} and was found by the elevators.
Family meeting {on} in the {wing} conference room
They named {wing} after a donor, not a doctor.
Code called on {wing} at {hr}, ROSC at nine minutes.
Has been on {wing} since {on}.
Transferred within house: {wing} to {wing}.
Flowers for {mr} on {wing}
Park in the structure behind {wing}.
Take the skybridge to {wing} and ask for registration.
Chemo chair at {wing}, {on} {hr}
float to {wing} per staffing
{wing} charge {one} x{four}
please send {mr} down to {wing} for {proc}
The cabling in {wing} is being redone through {mon}.
We'd like to tour {wing} before the induction.
Restraint audit for {wing}: two of nine charts incomplete.
{mr} will have <his|her> infusion at {wing}.
EVS to {wing} stat for a spill
grand rounds are in {wing} this week
patient fell in the lobby of {wing}
Visiting on {wing} ends at 8.
C diff cluster on {wing}, third case since {on}
{wing} night shift says no BM x4 days
he's up on {wing}, the one with the fish tank
Room on {wing} flooded, six patients moved to {wing}.
Meet me outside {wing}
Simulation is held in {wing}, not on the ward.
Delivered in {wing}; mother and baby together.
The consult team can be found in {wing}.
{wing} / bed {num} / {lf}
Isolation cart missing from {wing}.
{wing}: census {num}, two admits pending, one sitter.
dropped the specimens at {wing}
Volunteer shift at {wing} desk every {wkd}
"""
