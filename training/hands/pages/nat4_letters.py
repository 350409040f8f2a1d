"""Letters out of medical offices: referrals, appeals, letters of medical necessity, prior-authorisation forms and their answers, excuses, terminations, record requests."""

TWINS = r"""
[[(Practice letterhead)::{clinic}
{stack}
{home}, {stt} {zip}]]

[[(Date)::{full}]]

[[(Health plan name)
(Appeals address)::Aetna Appeals Resolution Team
{st}
{town}, {stt} {zip}]]

RE: [[(Patient name), member ID (number), denial reference (number)::{ptname}, DOB {dob}, member ID {plan}, denial reference {claim}]]
Requested: dupilumab (Dupixent) 300 mg subcutaneous every 2 weeks
Diagnosis: L20.9, atopic dermatitis, moderate to severe

To the Medical Director:

I am writing to appeal your denial [[::dated {num8} ]]of Dupixent for my patient[[::, {mr}]]. The letter states that the patient "has not tried and failed two topical agents." This is not correct.

Since [[(month and year)::{mon}]] the patient has used triamcinolone 0.1% ointment, clobetasol 0.05% ointment, tacrolimus 0.1% and crisaborole. Phototherapy (narrowband UVB, 24 sessions [[at our office::at {fac}]]) was stopped for lack of benefit. Methotrexate was stopped for transaminases three times normal. Current EASI is 28 and IGA is 4. Body surface area is 35%. The patient sleeps four hours a night and has missed [[(number)::11]] days of work [[::at {myjob} ]]this year.

The SOLO 1 and SOLO 2 trials showed an IGA of 0 or 1 at week 16 in 37% of treated patients against 9% on placebo. The AAD guideline of care recommends dupilumab for patients like this one.

Please overturn the denial. If you will not, I ask for a peer-to-peer with a board-certified dermatologist; my direct line is [[(phone)::{ph}]].

Sincerely,

[[(Physician name, credentials, NPI)::{whole}, MD, FAAD
NPI {npi}]]

Enclosures: chart notes, photographs, lab results, denial letter
%%
LETTER OF MEDICAL NECESSITY: POWER WHEELCHAIR (GROUP 3)

[[Physician dictates, ATP adds the specs.::Patient: {ptcomma}   DOB: {dobs}   Medicare: {plan}   Height 5'9" Weight 211
Face-to-face exam: {num8}]]

[[This sample patient::{ptname}]] has amyotrophic lateral sclerosis, limb onset, [[diagnosed about 14 months before::diagnosed {mon} at {hosp}]]. ALSFRS-R is 24. Upper extremity strength is 2/5 proximally and 3/5 at the hands, so neither a manual chair nor a scooter (tiller steering needs shoulder strength) is an option. Bed mobility is moderate assist. The patient is [[home with a spouse::home with spouse {kin} at {st}, {home}]], who has had back surgery and cannot lift.

Mobility-related ADLs in the home: cannot get to the toilet, the kitchen or the front door without help. The home was measured [[::by {whole}, ATP, of {ORGANIZATION:<Numotion|Reliant Mobility> of {town}}]]; doorways are 34 in, there is a ramp.

Requested: Permobil M3 Corpus base with power tilt (50 degrees), power recline, power elevating legs, power seat elevation; R-net with an expandable controller, because hand function will be lost and a head array or sip-and-puff will follow; ROHO Hybrid Elite cushion; J3 lateral supports; vent tray.

I have no financial relationship with the supplier.

[[Signature, date, NPI::Electronically signed {whole}, MD, {full} {clockx}. NPI {npi}
PT/OT concurrence: {whole}, DPT, {num8}]]
%%
PRIOR AUTHORIZATION REQUEST FORM - OUTPATIENT IMAGING
Fax completed form to [[the number in your provider manual::{ph}]]      Urgent [ ]   Standard [X]

SECTION A - MEMBER
Last name: [[____________::{ptl}]]   First: [[____________::{ptf}]]   MI: [[__::{fl}]]
Member ID: [[____________::{plan}]]   DOB: [[__/__/____::{dob}]]   Sex: M
Other insurance? No

SECTION B - ORDERING PROVIDER
Name: [[____________::{whole}, DO]]   NPI: [[____________::{npi}]]   TIN: [[____________::{UNIQUE_ID:{nn}-{nn}{four}}]]
Contact in office: [[____________::{first}]]   Phone: [[____________::{ph}]]   Fax: [[____________::{ph}]]

SECTION C - RENDERING FACILITY
[[____________::{FACILITY:<Open Window|Twin Forks|Clearfield> Imaging Center}, {town}]]   NPI [[____________::{npi}]]

SECTION D - SERVICE
CPT 72148 MRI lumbar spine w/o contrast     units 1     ICD-10 M54.16, M51.26
Date of service requested: [[____________::{num8}]]

SECTION E - CLINICAL
1. Duration of symptoms: 10 weeks
2. Conservative care: 6 weeks PT (12 visits) [[::at {ORGANIZATION:<Backbone|Trailhead> Physical Therapy}, {range}]], naproxen 500 BID, gabapentin 300 TID
3. Neuro exam: L ankle dorsiflexion 4/5, absent L Achilles reflex, SLR + at 40 degrees
4. Prior imaging: L-spine XR, [[attach report::{num8}]], grade 1 anterolisthesis L4 on L5
5. Red flags: none. No saddle anesthesia, no bowel/bladder change
6. Surgical candidate? Referred to [[spine::{dr}]]

FOR PLAN USE ONLY
Reviewer: [[____________::{first}, RN]]   Auth #: [[____________::{code}]]   Valid: [[____ to ____::{num8} to {num8}]]   Decision: APPROVED
%%
[[(sample notice, English, 12 point, grade 6)::{full}

{ptname}
{stack}
{home}, {stt} {zip}]]

NOTICE OF DENIAL OF MEDICARE PRESCRIPTION DRUG COVERAGE

[[Enrollee's name: ________  Member number: ________::Enrollee's name: {ptname}   Member number: {plan}]]

We denied coverage under Part D for the drug you or [[your prescriber::{dr}]] asked for: Ozempic 0.5 mg pen.

Why did we deny your request?
We denied this request because Ozempic is approved by the FDA for type 2 diabetes. The information we got says the drug is for weight loss. Medicare Part D doesn't cover drugs when used for weight loss (Section 1927(d)(2) of the Social Security Act). If you have type 2 diabetes, your doctor can send us a lab report: A1c 6.5% or more, or a fasting glucose of 126 mg/dL or more.

What if I don't agree?
You have the right to ask for a redetermination (appeal) within 65 calendar days of the date of this notice. Standard: 7 days. Fast: 72 hours.
How to ask: [[write, fax or call the plan; see your Evidence of Coverage::write to Appeals, {st}, {town}, {stt} {zip}; fax {ph}; call {ph}; or {url}]].
[[Your case number is on the envelope.::Refer to case {case}.]]

Someone else can act for you. Send an Appointment of Representative form (CMS-1696). [[::We already have one on file for {kinfull}, your {rel}.]]

Form CMS-10146
%%
Dear [[Dr. (referring)::{dr}]],

Thank you for referring [[this pleasant 58 year old woman::{mr}, a pleasant 58 year old]], whom I saw [[today::on {on}]] for a thyroid nodule.

The nodule was found on a carotid duplex ordered after a TIA [[last fall::in {mon}]]. Ultrasound [[here::at {fac}]] shows a 2.3 cm solid, hypoechoic, taller-than-wide nodule in the right mid pole with punctate echogenic foci: TI-RADS 5. No suspicious nodes in levels II-VI. TSH 1.8. She has no compressive symptoms, no radiation to the neck and no family history except [[a sister::her sister {kin}]], who takes Synthroid for Hashimoto's.

FNA x 4 passes, 25 gauge, under guidance. Bethesda V. ThyroSeq was sent [[::({spec})]] and is BRAF V600E positive.

We talked for half an hour. She understands lobectomy versus total thyroidectomy and she would like [[the surgeon her neighbor had::{whole}, who operated on her neighbor]]. Eliquis needs to be held 48 hours; I'd be grateful if you would clear that with [[her neurologist::{dr}]].

[[::Her husband {kin} was with her and wrote everything down.]]

With kind regards,

[[Endocrinology::{whole}, MD
Endocrinology, {hosp}]]
cc: [[surgery, patient::{dr}; {ptname} via portal]]
%%
[[Via certified mail::Via certified mail {UNIQUE_ID:70{nn} {four} 0001 {four} {four}}]]
[[(Date)::{full}]]

Dear [[(Patient)::{mr}]]:

This letter is to inform you that [[this practice::{clinic}]] will no longer be able to serve as your health care provider, effective 30 days from the date of this letter. The reason is repeated missed appointments ([[four in six months::{num8}, {num8} and {num8}]]) and a verbal altercation with [[our front desk staff::{first} at our front desk]].

During the next 30 days we'll see you for emergencies and refill maintenance medicines once. We won't refill controlled substances, including alprazolam and hydrocodone.

To find a new physician call your health plan, the county medical society, or [[the hospital's physician referral line::{hosp} physician referral at {ph}]]. With your signed authorization (form enclosed) we'll send a copy of your record at no charge.

You have the following that need attention: a Pap that is overdue, a mammogram BI-RADS 0 that needs a spot compression view, and a potassium of 5.6.

Sincerely,
[[Practice Manager, on behalf of the physicians::{whole}, Practice Manager, for {dr} and {dr}]]
%%
RETURN TO WORK / SCHOOL

[[Name ______________________::Name: {ptname}]]      [[Seen ______::Seen {num8}]]
Please excuse from: [x] work  [ ] school  [ ] gym
[[From ______ to ______::From {num8} to {num8}]]
Restrictions: no lifting over 10 lb, no ladders, sit/stand at will, no driving while taking cyclobenzaprine
Diagnosis is not given without consent.
May return full duty: [[when rechecked::after recheck {DATE:<the 18th|6/2|Monday the 4th>} with {dr}]]
[[Provider stamp::{cred}
{FACILITY:<FastTrack|NextDoor|Kindcare> Urgent Care}
{st}, {town}
{ph}]]
This note isn't valid if altered. Employers may verify by phone that it was issued; nothing more will be said.
%%
AUTHORIZATION FOR RELEASE OF PROTECTED HEALTH INFORMATION (45 CFR 164.508)

1. Patient: [[______________________::{ptcomma} (also known as {PERSON:{menick} {kinl}})]]  DOB [[________::{dobs}]]  MRN [[________::{mrn}]]  last 4 SSN [[____::{ssn4}]]
2. I authorize: [[______________________::{hosp}, HIM dept, {st}]]
3. To disclose to: [[______________________::{law}, attn {first}, {stack}, {town}, {stt} {zip}]]
4. What: [X] ED record [X] op note [X] images on CD [ ] billing  [ ] psychotherapy notes (separate form)
   Dates: [[________ to ________::{num8} to {num8}]]
5. Sensitive (initial each): HIV [[____::{initials}]]  substance use, 42 CFR Part 2 [[____::{initials}]]  mental health [[____::{initials}]]  genetic ____
6. Purpose: [ ] continuing care  [X] legal  [ ] personal
7. Expires: one year unless stated: [[________::{num8}]]
8. I may revoke this in writing. Revoking doesn't undo what was already sent. Treatment isn't conditioned on signing.
Signature [[________________::{kinfull}]]  Relationship [[________::POA]]  Date [[________::{num8}]]
ID checked by [[____::{initials}]]  type: driver license [[::{lic}]]
Fee: per state schedule; $6.50 flat for electronic copies to the patient
%%
Peer-to-peer notes (for the file)

Called the plan [[this morning::{on} at {clockx}]], [[reference given::ref {claim}]]. On the line [[for them: a medical director, family medicine by training::for them: {whole}, MD, family medicine]]. [[For us: the hospitalist and UR.::For us: {dr} and {first} from UR.]]

Case: [[87 y/o::{ptlf}, 87,]] admitted with COPD exacerbation, sat 84% RA, BiPAP x 18 h, IV Solu-Medrol, 3 midnights. They want observation. MCG says "hypoxemia resolved within 24 h." We said: pCO2 71, pH 7.24, third admission in 90 days, two-midnight expectation documented at the time of the order. Their director read the ABG for the first time on the phone.

Outcome: overturned, inpatient, days 1-3. [[Auth by fax.::Auth {code} by fax to {ph}.]] SNF is a separate request to naviHealth; [[case manager knows::{first} has it]], [[facility picked::{snf}, bed held until {DATE:<the 11th|Sat 2/8>}]].

Time 14 minutes, hold 22.
%%
To: Medical Board Complaint Unit

[[This is a template for responding to a board inquiry; counsel should review.::Re: Complaint {case}, {whole}, MD, license {lic}
Patient: {ptname}]]

I have read the complaint and I reviewed the chart before writing this.

[[The patient::{mr}]] came to [[the clinic::{clinic}]] [[on one occasion::on {num8}]] with a cough of three weeks. Vital signs: T 99.1, HR 88, RR 16, SpO2 97%. Lungs clear. I prescribed benzonatate and told [[the patient::{ptf}]] to return if there was fever, blood or no improvement in two weeks. A chest film was offered and declined; that is in the note [[at the time of the visit::time-stamped {clockx}]].

[[Seven months later::On {num8}]] a stage IIIA adenocarcinoma was found [[elsewhere::at {hosp}]]. I am sorry for this. I do not believe that the care departed from the standard for an acute cough in a never-smoker aged 41 (ACCP 2018).

Attached: the visit note, the audit trail, the after visit summary and the two reminder calls made by [[staff::{first} and {first}]].

I'm available to answer questions through [[counsel::{law}, {ph}]].
%%
Dear [[Parent or Guardian::Mr. and Mrs. {last}]],

Our records show that [[your child::{ptf} (DOB {dob})]] is due for well care. At the 12 month visit we'll check iron (hemoglobin by finger stick) and lead, measure growth and give MMR, varicella, hepatitis A and, if it is the season, influenza.

Please bring: insurance card, the ASQ-3 (attached; fill in the 12 month one, not the 14), and the shot record if any were given [[elsewhere, such as the health department::at {county} Health Department]].

To schedule call [[our office::{ph}]] or use the app. We have Saturday hours for well visits only. If you've moved or you go to another doctor now, tell us so that we stop the letters[[::; our last address for you is {st}, {home}]].

If cost is a worry: vaccines for children with Medicaid or no insurance are free (VFC).

See you soon!
[[The staff of your pediatric office::{dr}, {first} NP, {first} and {first} at {FACILITY:<Dandelion|Big Sky|Puddle Duck> Pediatrics}]]
"""
