"""What is asked of an assistant, and whole notes, talks and lists, where no place, firm, day or number is named."""

ASKS = r"""
Write a template letter to an employer about work restrictions. Leave the names blank.
Draft a generic referral to a cardiology clinic
Give me a sample SNF handoff with no names
Create a checklist for a home visit in a rural area
What questions should a family ask when touring a nursing home?
List the differences between assisted living, memory care and skilled nursing.
how do i choose a dialysis center
What is a group home?
explain hospice vs palliative care to a 10 year old
What does a works council do?
Do I have to tell my employer about {dx}?
can my boss ask for my medical records
Does FMLA cover a sibling?
how long does a school have to hold an IEP meeting
can a court see my therapy notes
is a gym membership tax deductible if my doctor says so
What address do homeless patients use for Medicaid?
How should an address be formatted for USPS?
what is a rural route
How do I write a date in ISO 8601?
What does "HD 3" mean in a note?
difference between MRN and account number
What is on an insurance card? Explain group number and member ID.
where is the serial number on a {device}
what is a lot number and why does it matter for vaccines
What's a VIN used for?
how to read a license plate reader log
What does NDC stand for
Explain {product}
Which {drug} strength comes in a pen?
Write a policy on naming units after donors.
Write a plan for moving {unit} to a new tower
Write a script for calling a pharmacy about {drug}
Draft a complaint to a nursing home about call lights; keep it general
Draft a flyer for a flu clinic with blanks for place and date
Make a table with columns Facility, Address, Phone, Beds
Make a form: name, DOB, address, employer, school, pharmacy
Write a JSON schema for an address
regex that matches US street addresses
python to geocode addresses from a csv
SQL to count admissions by facility type
How do I de-identify facility names?
which of the 18 HIPAA identifiers is a license plate
is a hospital name PHI
is a date of service PHI by itself
is a zip code ok if the first three digits have over 20,000 people
Rewrite: the patient was brought from a facility by ambulance after a fall.
Fix grammar: pt go to rehab then home with home health
Summarize: {yng}, from a nursing home, {cc}, on {drug}, now on {unit}.
summarize: {trade}, {shift}, {cc} for {dur}, wants a note for work
Translate to {lang}: bring your insurance card and a list of your medicines to the clinic
Simplify: transfer to a long term acute care hospital is medically necessary
Turn into SOAP: {yng} {trade}, {cc} {dur}, exam normal, {drug} started, note for work
SBAR please: {unit} to {unit}, {yng}, {dx}, {device} {setting}
make a quiz: {guide}, {guide}, {epon}
Explain {epon} to a student
Which is better for {dx}, {drug} or {drug}? Cite {guide}.
Patient on {drug} and {drug} asks about {drug}
Role-play a landlord who will not fix the mold.
Pretend you are a school nurse with a child with {dx}.
Give me a fictional town for a teaching case, no real names
write a short story about a hospital on a hill
brainstorm names for a new clinic
Suggest a name for our {dept} newsletter
Best practices for handoff between SNF and ED
cost of a nursing home in {stt}
average wait for a {proc} in {land}
what states license group homes
does {ins} pay for assisted living in {stt}
how far in advance should I book a {proc}
what should I bring to court as a witness
how do I transfer a prescription
how do I get my records from an old hospital
when is open enrollment
when should {drug} be stopped before {proc}
what day of the cycle is best for a {test}
how many days is a 90-day supply with {drug} {dose}
"""
SCENES = r"""
A: which hospital was it?
B: some big one, downtown.
A: and when?
B: a few years back.
%%
RN: any beds?
CM: none. One facility has a female, another has a male but on iso
RN: ok keep trying
%%
Case management assessment
Living situation: apartment, second floor
Support: {rel}, church
Income: part time, retail
Transportation: bus
Pharmacy: mail order
Barriers: clinic is two buses away
Plan: apply for {prog}, closer dialysis chair
%%
{hr} {vitals}
{hr} to {dept} for {proc}
{hr} back to {unit}
{hr} {drug} {dose}
{hr} {device} {setting}
{hr} {labs} {value}
%%
Bed board {hr}
{unit}: 2 clean, 1 dirty
{unit}: 0
{unit}: 1, holding
ED holds: {num}
%%
Policy: Transfers from outside facilities
1. Sending facility calls the transfer center.
2. Bed Control assigns {unit} or {unit}.
3. {dept} is notified.
4. Ambulance enters at the East Dock.
%%
S: sat 84 on {unit}.
B: from SNF, {dx}.
A: needs BiPAP.
R: unit bed; call family.
%%
Inventory {unit}
{product}  {count}
{product}  {count}
{device}  {num}
{device}  {num}
Location: {shelf}
%%
Minutes. {dept} reported on {guide}. {dept} asked for two {device}. {prog} will move to {shelf}. Next meeting in four weeks.
%%
Caller: my mom is in a nursing home and she fell.
Nurse: Is she awake?
Caller: yes, they're sending her to the ER.
Nurse: Bring her {drug} list.
%%
Discharge instructions
Go to the pharmacy for {drug}.
See your doctor in 2 weeks.
Call your clinic if the fever comes back.
No driving while on {drug}.
Return to work when cleared.
%%
Orders: {drug} {dose}; {labs}; {proc}; {device} {setting}; consult {dept}; transfer {unit} when bed.
%%
Psychosocial: {yng}, {trade}, lives with {rel}, two cats. Left school in {gr} grade. No legal issues. Attends a church. Goal: own place.
%%
Formulary update
Add: {drug}, {drug}
Remove: {drug}
Restrict: {drug} to {dept}
Reference: {guide}
%%
Doctor: How's work?
Patient: They let me go.
Doctor: When?
Patient: A couple months ago. Been doing odd jobs.
%%
Template
Patient: ____
Facility: ____
Address: ____
DOB: ____
Employer: ____
Date: ____
%%
Poster: Falls on {unit} after {prog}. Methods: {epon}, {epon}, {guide}. Results: n = {count}, p = 0.0{num}. Conclusion: {device} helped.
%%
Teaching case: A {yng} {trade} with {dx} comes in with {cc}. Exam: {vitals}. {epon} positive. {labs} {value}. What does {guide} say?
%%
Capacity plan: open {unit} overflow in {shelf}; {dept} on call; divert to the sister hospital only with approval.
%%
Therapist: Who do you have?
Client: My {rel}. The guys at work. Church some.
Therapist: And where do you go when it's bad?
Client: The river. Or I drive.
%%
Equipment check
{device} pass
{device} pass
{device} fail, tag out, send to Biomed
Form {num}, kept on {shelf}
%%
chat: can i take {drug} with {drug}
bot: ask your pharmacist
chat: its closed
bot: call the nurse line
%%
Job posting: {trade}, {dept}, {shift}. Competitive pay, union, {ins}. Must lift 50 lb. Apply online.
%%
{unit} huddle: {num} patients, {num} on {drug}, {num} with {device}. Fall risk by {epon}. {dept} down for updates at {hr}.
"""
