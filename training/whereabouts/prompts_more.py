"""More prompts to an assistant: instructions before or after a text that holds places, firms, roads, days and numbers."""

PROMPTS = r"""
can u shorten: pt was transferred from {abbr} to {wing} for {dx}, family lives in {area}
Write it as a timeline, newest first: {on} {snf}; {on} {hosp}; {mon} {clinic}
I have a {yng} patient from {area}, works at {org}, exposed to silica. What tests?
{mr} is being discharged to {snf} on {on}; write the transfer summary
Please reword so it doesn't blame {snf}: they forgot the insulin on {on}.
Draft a text to the driver: pick up {one} at {st}, drop at {dia}, {hr}.
Which of these is closest to {area}: {hosp}, {hosp} or {abbr}?
Help, {rx} says my {med} needs a PA and {clinic} is closed till {on}.
Turn my bullet points into a letter to {court}. - enrolled {on} - attends {clinic} - works {org}
Proofread: "I, {ptname}, of {st}, authorize {hosp} to release records to {law}."
Act as a case manager. {mr} lost housing at {st}, works at {org}, dialyzes at {dia}. Plan?
I'm a nurse at {snf}. The son is threatening to call {agency}. What should I chart?
Write a nice sign for {wing}: visiting ends at 8 on {feast}
Rewrite this for {school}: {first} has asthma, may carry an inhaler, reviewed {on}.
A worker at {org} asked for his whole chart on {on}. What can I release to {org}?
What's the difference between {hspc} and {hspc}? Mom's in {area}.
Compose a complaint to {org} about the {dev}, serial {ser}, bought {on}.
My uncle ({ninety}, {snf}) was moved to {wing} last night. What do I ask?
Does {hosp} have a burn unit? I am in {area}.
Directions from {st} to {clinic} avoiding {lane}
summarise this call: caller at {corner}, {yng}, not waking up, staff from {rx} giving narcan
Convert to third person: I fell outside {church} on {on} and went to {clinic}.
Create a calendar: {on} {clinic}, {on} {lab}, {on} {hosp} pre-op, {on} surgery
Highlight the employer in: laid off from {org}, now driving for {org}
Fill in the form. Name {ptname}, DOB {dobs}, address {st}, employer {org}, school {school}.
Is this too much detail for an email? "{lf}, {mrn}, {wing}, d/c {on} to {snf}"
Redact: {whole} lives at {st} and goes to {church}.
what would you code: seen {on} at {clinic}, {yng}, {cc}, 25 min
Write SQL to find everyone at {snf} admitted after {full}
Sort these by date: {on} fall; {mon} stroke; {feast} AMA; {on} rehab
Give me talking points for the family meeting at {hosp} {on}. Son from {area} wants everything, daughter at {org} wants {hspc}.
Explain the letter from {org}: claim {claim} closed {on}, IME at {clinic}.
Make a one-pager for {agency} on {mr}: {shel} since {mon}, {clinic} for wounds, {prog}.
email {one} at {dia}: {mr} is at {hosp}, hold chair till {on}
Draft a eulogy, he worked at {org} 30 years, loved {area}, sang at {church}
I want to thank the crew of {crew} who came to {st} on {on}.
Rephrase for a lawyer: {mr} was found on the floor at {snf} at {hr} on {on}
Translate into {lang}: bus {fleet} leaves {corner} at {hr} for {clinic}
Put in SOAP: {mr}, {trade} at {org}, {cc} since {on}, seen by {clinic} {on}, {med}
List all organizations: {org} referred her to {clinic}; {union} paid; {org} delivered the {dev}.
Turn to CSV: {snf}, {st}, {ph}; {snf}, {st}, {ph}
Who regulates {snf}? It's in {county}.
explain to a 12 year old why grandma moved from {st} to {snf}
Draft minutes: met at {wing} {on}; {one} reported on {snf}; {one} on {dia}
write a referral, reason {dx}, to {clinic}, from {clinic}, ins {ins} {plan}
Draft a letter. Addressee: {org}, {st}. About: {ptname}, {claim}.
User: my plate is {plate} and I got towed from {hosp}, what do I do?
User: I'm at {corner} and I feel like hurting myself
User: is {rx} open on {feast}?
User: book me at {clinic} {on} after {hr}
Assistant: You are booked at {clinic} on {on}. Your reference is {case}.
Assistant: The nearest open pharmacy is {rx} on {lane}.
Assistant: I've noted that you moved from {st} to {st}.
System: You are the scheduling bot of {clinic}. Closed {feast}.
System: You answer for {hosp}, {wing}. Never promise a date before {on}.
Context: {mr}, {snf}, since {mon}.\nQuestion: who pays?
Input: {ptcomma} {dobs} {st}\nOutput:
Example: "{one} from {org} called {on}" -> caller, employer, date
Note to summarize >> {on}. Pt from {grph}. Seen at {clinic}. Labs {lab}. RTC {on}.
Below is a voicemail. Who called, from where? "{one} here, {snf}, about {last}, {ph}"
"""
HANDS = r"""
Signed out from {one}: {last} waiting on {snf}, {last} waiting on {abbr}, {last} going home to {area}.
Overnight: {mr} pulled the NG; {wing} called twice; {hosp} sent the disc.
Day 2 at {snf} and already back.
To do: call {lab}; fax {rx}; find out if {bare} takes vents.
Family from {area} arriving {on}, no decisions till then.
{snf} wants a call before {hr} or the bed goes.
Don't let {crew} leave without the chart.
Restraint order expires {hr}; sitter from {org}.
Pick up films from {abbr} at the desk.
{last}: {dia} chair at {hr}, so draw early.
{last}: wife at {org}, call after {hr}.
{last}: no phone, lives on {lane}, nurse will drive by.
{last}: {court} wants him {on}, needs a letter.
{last}: allergic to whatever {clinic} gave on {on}.
{last}: son at {school}, can't be alone after three.
{last} goes {on} if {org} delivers the bed.
{last} lost the bed at {snf}, next {snf}.
{last} transferred to {wing} at {hr}, family told.
{last} - blood bank unit {spec} hung {hr}
{last} - DNR from {snf}, copy in chart, signed {on}
{last} - {hspc} at two, {kin} here from {area}
{last} - plate {plate} in the ED lot, give keys to {kin}
Bring {last} back from {wing} by {hr}.
Who is following {last} at {clinic}?
Nobody at {bare} picks up.
{bare} wants orders, {abbr} wants consent, I want lunch.
Discharge held: {rx} out of {med}, {org} out of walkers.
Weekend plan: {snf} takes admits {wkd} only.
Repeat {labs} at {lab} {on}, result to {clinic}.
Patient says {abbr}; wristband says {hosp}.
Ask {first} which {rx}; there are three in {area}.
Transport booked {crew} {on} {hr} {st}
Interpreter {badge} for {kin}, {lang}
Consent by phone, {kinfull}, {ph}, witnessed {one}, {on} {hr}
Belongings to {kinfull}, incl. keys to {veh} {plate}
Valuables envelope {case} in the safe
Isolation since {on} (exposed at {snf})
TB: exposed at {shel}, QuantiFERON {on}
MRSA swab from {abbr} pos {on}
NPO for {abbr} transfer
Last {med} {on} at {snf} per {one}
Fam hx from records of {hosp}, {mon}
Rec'd call: {agency}, {one}, wants update on {first}
Chart copy to {law} per ROI {on}
Nurse line {ph} answered by {org} after five
"""
