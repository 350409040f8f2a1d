"""The outgoing post: grievance answers, breach notices, references, verifications, excuse and travel letters, subpoena answers, recall, donor and recruitment letters, hearing notices, form letters with blanks."""

TWINS = r"""
[[(Template, compliance-approved)::{full}

{ptname}
{stack}
{home}, {stt} {zip}]]

NOTICE OF DATA BREACH

Dear [[patient::{mr}]]:

What happened? [[An employee of ours::{whole}, then an employee of {clinic},]] sent a spreadsheet to a personal e-mail account [[before leaving::on {full}, before leaving]]. We learned of it [[in an exit audit::on {full}]].
What information was involved? Your name, the date of your last visit, the doctor you saw and the reason, and [[in some cases a plan number::your plan number, {plan}]]. No Social Security number, card or bank account.
What we're doing. The former employee signed a statement that the file was deleted. We turned off forwarding, and we've told the Office for Civil Rights and [[the state attorney general::the {stt} attorney general]].
What you can do. Look over the EOBs from your plan. You can put a free fraud alert with Equifax, Experian or TransUnion. We're offering 12 months of monitoring; [[your code is on the enclosed card::your code is {UNIQUE_ID:{nn}K{four}-QX{nn}}; enroll by {full}]].
For more information call [[the response line, weekdays 9 to 7 Eastern::{ph}, weekdays 9 to 7 Eastern, engagement number {code}]].

We're sorry that this happened.

[[Privacy Officer::{whole}
Privacy Officer]]
%%
Re: Your grievance [[::{case} ]]received by Patient Relations

Dear [[Family Member::{kinfull}]],

Thank you for the time you took on the phone [[last week::on {num8} with {first}]]. You told us that your mother's[[:: ({mr})]] hearing aids were lost between the emergency department and the fourth floor, that nobody answered the call light for forty minutes, and that a nurse[[:: named {first}]] called her "sweetie".

What we did: we reviewed the record and the call-light report (the longest wait was 31 minutes at change of shift); spoke with [[the charge nurse and two staff::{first}, {first} and the charge nurse, {last}]]; searched Linen and Food Services.
What we found: the hearing aids are on the ED property list and not on the floor's. Our hand-off form did not ask. It does now.
Outcome: please send us the receipt, up to $3,200, within 90 days. Staff were coached on names.

If you aren't satisfied you may contact the state health department or our accreditor, or the QIO for Medicare quality concerns[[:: (Livanta or Acentra). I'm at {ph}]].

With our apology,
[[Patient Relations::{first} {last}, Patient Relations, {hosp}]]
%%
To the Program Director, [[Pulmonary/Critical Care fellowship::Pulmonary/Critical Care, {hosp}]]

It's my pleasure to write for [[this applicant::{whole}]], who trained with us [[for three years::from {mon} to {mon}]]. I was [[the program director::the program director, and {first} was my advisee]].

I keep a list of the residents I'd want at my bedside. There are nine on it. [[The applicant::Dr. {last}]] ran our MICU as a PGY-3 in the worst month of 2021, and the nurses asked for [[the same resident again::{first} again]]. ABIM score 88th percentile; two papers (Chest; ATS Scholar); an M&M on anchoring in PE that we still use. Scholarly weakness: slow to finish a draft. Personal: [[coaches Little League, has twins::coaches Little League in {town}, has twins, {first} and {first}]].

Procedures: 41 lines, 22 intubations w/ VL, 30 paras, 12 chest tubes, 0 complications that matter.

I recommend [[without reservation::{first} without reservation]]. Call my cell[[.:::, {ph}.]]

[[Chair of Medicine::{whole}, MD, MACP
{mail}]]
%%
TO WHOM IT MAY CONCERN (airline, customs)

[[The bearer of this letter::{ptname}, born {dob}, passport {passp},]] is under my care for type 1 diabetes and hemophilia A. The following must stay in the cabin and must not be X-rayed twice or frozen:
- insulin lispro pens x6, glargine x2, glucagon x1
- emicizumab vials x4, needles, alcohol pads, sharps box
- Tandem t:slim X2 pump and Dexcom G7 (don't send through the body scanner)
- juice, more than 3.4 oz
Trip: [[two weeks abroad::{LOCATION:<Lisbon|Osaka|Cusco>}, {range}]]. In an emergency: [[my office::{clinic}, {ph}; or {kinfull}, {ph}]]. A hemophilia treatment center near there: [[see the WFH directory::{FACILITY:Hospital de Santa <Marta|Clara>}]].
Blood type on file: O pos. Allergies: sulfa.

[[Signed, on letterhead with license number::{whole}, MD, {lic}, {full}]]
%%
[[CUSTODIAN OF RECORDS::{hosp}
Custodian of Records]]

Re: subpoena duces tecum, [[Plaintiff v. Defendant::{last} v. {org}, {case}]]

Counsel:

We received your subpoena [[by fax::by fax on {num8}]]. We can't comply as it stands because
(1) it isn't accompanied by a signed authorization, a court order, or the satisfactory assurances of 45 CFR 164.512(e);
(2) it asks for "any and all", which includes psychotherapy notes and substance use records under 42 CFR Part 2;
(3) [[the person named isn't found under that spelling::we find no {ptname} with the birth date {dob}; we do have a {whole}]];
(4) it allows six days.
Send [[the above to this office::the above to {first} at {st}, {town}, {stt} {zip} or {mail}]]. Certified copies are 50 cents a page; X-ray CDs $20; affidavit $5. The check for $15 that came with it[[:: (no. {UNIQUE_ID:{four}})]] is returned.

[[HIM Director::{first} {last}, RHIA]]
%%
Verification of employment

[[Employee: ____________  SSN last four: ____::Employee: {ptname}   SSN last four: {ssn4}]]
Position: Phlebotomist II     Status: full time     Hire date: [[__________::{num8}]]     End: [[present::{num8}]]
Rate: $21.85/h, 40 h. YTD gross [[________::$31,204.11]]. Overtime likely: yes.
Department: [[Outpatient lab::Outpatient lab, {FACILITY:<Whitfield|Harney> Pavilion}]]     Supervisor: [[________::{whole}]]
Reason for leaving, rehire status: we don't disclose
Requested by: [[a mortgage lender::{ORGANIZATION:<Guild|Fairway|Blue Spruce> Mortgage}, {first}, file {code}]]
Completed by: [[________________::{first} {last}, HRIS]]    Phone [[________::{ph}]]    Date [[________::{num8}]]
Call The Work Number for anything else; employer code on request.
%%
Dear [[Friend::{first} and {first}]],

When [[a family from a farm two hours away::the {clan}, who farm near {town},]] brought their 26-weeker to our NICU, they slept in a truck for four nights. Your gift of $250 [[::on {full} ]]pays for two nights in [[the hospitality house::{FACILITY:<Wishing Well|Cedar Lamp|Robin's Nest> House}]].

[[The baby went home at 5 lb 2 oz.::{first} went home {on} at 5 lb 2 oz.]]

No goods or services were given for this gift. Our EIN is printed below for your tax records. [[::Your donor number is {UNIQUE_ID:D{nn}{four}}.]] If your employer matches gifts please send the form. [[A gift in memory of someone is acknowledged to the family without the amount.::We have told {kinfull} that it was made in memory of {ptname}.]]

Come and see the new wing. Ask for [[anyone in the red vest::{wn} in the red vest]].

Gratefully,
[[The Foundation::{whole}
Executive Director, {ORGANIZATION:<Samaritan|Big Horn|Sawgrass> Health Foundation}]]
%%
STATE OFFICE OF ADMINISTRATIVE HEARINGS
NOTICE OF FAIR HEARING (Medicaid)

Appellant: [[________________::{ptname}]]        Case: [[________::{case}]]        Program: HCBS waiver
Representative: [[________________::{kinfull}, mother]]         MCO: Molina
Issue: reduction of personal care from 42 to 26 hours a week [[from the notice date::from {num8}]]
Date and time: [[________________::{wday}, 10:30 a.m.]]     By telephone: [[dial in on the back::{ph}, PIN {UNIQUE_ID:{four}#}]]
Administrative Law Judge: [[________________::{whole}]]

Benefits continue (aid paid pending) because the appeal was filed within 10 days. Exhibits must be sent to both sides 5 days before. You may bring witnesses: for example, [[the aide, a therapist::{first} (aide), {whole} (OT, {school})]].
What the MCO will rely on: interRAI score; task-time tool (bathing 15 min, transfers 5 x 6); "informal support from [[a sibling::her sister {kin}]]".
Need an interpreter ({lang}), large print, or another date? Call [[the clerk::{first}, {ph}]] at once. If you don't appear your appeal may be dismissed.
%%
Dear [[Landlord/Property Manager::{org}]]:

I'm a licensed clinical psychologist[[:: ({lic})]] and have treated [[your tenant::{ptname}, your tenant at {stack}, {unit},]] [[for over a year::since {mon}]]. [[The tenant::{ptf}]] has a disability as defined by the Fair Housing Act. An assistance animal, [[a cat::a cat named {pet}]], eases symptoms that otherwise limit sleep and going out.

I am not able to say more about the diagnosis. This is a request for a reasonable accommodation: a waiver of the no-pets rule and of the $300 deposit. The animal needn't be trained or certified; damage remains the tenant's responsibility.

This letter is good for one year. [[You may verify it in writing.::You may verify it with {first} in my office, {ph}.]]

[[Signature, license, state, date::{whole}, PsyD
{st}, {town}
{full}]]
%%
You may be able to take part in a research study

Dear [[Sir or Madam::{mr}]],

[[Your doctor::{dr}]] lets us write to patients who might be interested. We're studying whether a pill (baxdrostat) lowers blood pressure when three medicines haven't. You would come to [[the research clinic::{FACILITY:<Danforth|Lyceum> Research Clinic}, {st}]] 8 times in 7 months. Two of three people get the drug. Payment is $60 a visit.

You may qualify if you're 18 or older, take three BP pills including a water pill, and your top number is over 140. You can't if you've had a stroke in 6 months, a potassium above 5.0, or an eGFR below 45.

Not interested? Do nothing, or [[call to opt out::call {ph}, give {subj}, and we won't write again]]. If we haven't heard by [[two weeks from now::{on}]], [[a coordinator::{first}]] may call you once.

IRB approved. Protocol [[number on file::{code}]].

[[Principal Investigator::{whole}, MD, PhD]]
"""
