"""Office e-mail of clinics, hospitals, billing firms and plans: threads with headers, quoted replies, signatures, disclaimers, and the same mail with nobody in it."""

TWINS = r"""
From: [[Referral Coordinator::{fa} {la} \<{mail}>]]
Sent: [[Monday, 9:14 AM::{wday} 9:14 AM]]
To: [[Cardiology Scheduling::{fb} {lb}]]
Cc: [[Clinic Manager::{whole}]]
Subject: RE: new patient referral - [[chest pain workup::{ptname} DOB {dob}]]

Hi [[team::{fb}]],

Following up on the referral we faxed [[last week::on {num8}]]. [[The patient::Mr. {ptl}]] has had two more episodes and the PCP would like [[him::him]] seen before the end of the month if at all possible. Stress echo from [[the outside hospital::{hosp}]] is attached (Bruce protocol, 7 minutes, stopped for fatigue, no ischemic changes). EKG is in the packet too. Insurance is Humana Gold Plus, no auth needed for an office visit but they will want one for nuclear.

Can you tell me
1. whether you got all 11 pages
2. if [[Dr. X::{dr}]] is still booking 6 weeks out
3. if not, is there a PA who can see him sooner

You can reach the patient [[at the number on the face sheet::at {ph}, his daughter {kin} usually answers]].

Thank you!
[[Referrals Department::{fa} {la}
Referral Coordinator
{clinic}
{stack}, {home}, {stt} {zip}
P {ph} F {ph}]]

CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use of the intended recipient and may contain protected health information. If you received this in error, delete it and notify the sender.
%%
Subject: schedule for [[next week::week of {num8}]] - PLEASE READ

All,

We are down one front desk and one MA. Here is the plan so nobody has to text me at 6 am.

Mon - [[Front desk A::{first}]] opens, [[Front desk B::{first}]] closes. Check-in line 2 stays shut.
Tue - [[the float::{wn}]] rooms for both doctors until noon. Vitals only, no med rec, the RNs will do it.
Wed - [[one provider::{dr}]] is at [[the satellite::{FACILITY:<Harding|Alder> Creek satellite}]], so the 8 diabetic foot checks go to the podiatry side.
Thu - training on the new kiosks 12-1, lunch is provided (Jimmy John's, tell [[the office manager::{first}]] if you need gluten free)
Fri - normal. knock wood.

Reminders
* Do not double-book the 15 minute slots. Last Friday we had three people in one slot and two of them were new.
* No-shows: 2 calls, 1 letter, then the policy.
* The Zebra printer in room 4 eats labels. Use room 5.
* PTO requests for the holidays are due, 31 already in. First come, first served.

Thanks everyone, I know it's been rough.
[[Management::{first}]]
%%
From: [[Benefits Team::{whole} \<{mail}>]]
To: [[All benefit-eligible employees::{whole}]]
Date: [[::{full}]]
Subject: Your leave of absence request[[:: - {code}]]

[[Dear Employee::Dear {first}]],

We received your request for leave under the Family and Medical Leave Act. Your leave is [[::for your own serious health condition, ]]provisionally approved [[from the date on your request::from {num8} through {num8}]].

What happens next
- Your provider must return the Certification (WH-380-E) within 15 calendar days. [[Fax it to the number on the form.::Fax to {ph}, attention {first}, and write {code} on every page.]]
- Your health plan continues. Premiums come out of any PTO you use; if you run out, we will bill you at the active rate.
- Short-term disability is a separate claim with Unum. They pay 60% after a 7 day elimination period. [[::Your claim there is {claim}.]]
- Do not work, and that includes e-mail, while on leave.
- Return to work: a fitness-for-duty note, no more than 5 days old, to Employee Health [[on the ground floor::at {FACILITY:<Wexler|Old Main> Building}, ground floor]].

Questions? [[Open a ticket in the HR portal.::Call me at {ph} or {xt}.]]

[[Leave Administration::{fa} {la}, SHRM-CP
Leave Administrator | {ORGANIZATION:<Brightwater|Tamarack> Health Partners}
{mail}]]
%%
-----Original Message-----
From: [[Night Supervisor::{last}, {first}]]
Sent: [[Sunday 5:52 AM::Sunday, {full} 5:52 AM]]
To: [[Nursing Leadership DL::{last}, {first}; {last}, {first}; {last}, {first}]]
Subject: House report

Census 212, staffed for 204. ED holding 9, longest 14 hours. 2 ICU beds closed for staffing.
Falls: 1, no injury ([[5 West::{ward}]], [[patient::{ptl}]], getting up to BR, bed alarm was off)
Codes: 1 rapid on 4N, resp distress, Lasix and BiPAP, stayed. 1 blue in ED, ROSC x 2, expired 0318. [[Coroner notified, declined.::Pt {last}. {county} coroner notified ({whole}), case {case}, released to {ORGANIZATION:<Pell|Marchetti|Oakes> Funeral Home}.]]
Restraints: 3 soft wrist, 1 sitter on [[a 1799 hold::{first} in ED 6]]
Sick calls: 4 RN, 2 CNA, 1 RT. [[Two agency RNs placed.::Agency {first} and {first} placed in {ward}.]]
Equipment: CT2 down from 0200 to 0340, [[field service came in::{first} from GE came in]], back up
Security: [[visitor escorted out of L&D::{whole} escorted out of L&D by {agency}, plate {plateup} taken]]
Pharmacy: propofol 100 mL short, use 50s
Bed board says we get [[two transfers from up north by 9::two from {hosp}, {last} and {last}, by 9]]

Heading home.
[[Night House Sup::{first}]]
%%
From: Provider Enrollment
To: [[Practice Administrators::{whole} \<{mail}>]]
Subject: Revalidation [[coming due::due {num8} - {whole}, MD, NPI {npi}]]

This is a courtesy reminder. Medicare requires every enrolled provider and supplier to revalidate every five years (DMEPOS: every three). If you don't respond, billing privileges can be deactivated and there is no retroactive reinstatement for the gap.

Provider: [[see list on the portal::{whole}]]
PTAN: [[on file::{UNIQUE_ID:<P0|H1|KY>{nn}{nn}{nn}}]]
Group: [[on file::{ORGANIZATION:{last} Orthopedic Associates PLLC}, TIN {UNIQUE_ID:{nn}-{nn}{four}}]]
Practice location: [[on file::{stack}, {town}, {stt} {zip}]]
Special payments address: [[on file::{st}]]

You'll need: a copy of the state license, DEA, board certification, malpractice face sheet (1M/3M), W-9, voided check or EFT letter (CMS-588), and the signature of an authorized or delegated official. PECOS is faster than the 855I on paper; allow 30 days for either.

[[Please do not reply to this mailbox.::Call {first} at {ph} if the {town} suite has closed, because then it is an 855 change, not a revalidation.]]
%%
Hi [[all::{first}]],

Quick thread to close out the survey prep, please reply all with your status.

> 1. Oxygen storage: full/empty signage, 12 cylinder limit per smoke compartment
done. [[Facilities::{first}]] relabeled the racks, 5E had 14, moved 3.
> 2. Expired supplies
[[Unit leads::{first}, {wn} and {first}]] swept. Found 41 items, mostly 22g Insyte and one box of Betadine swabs. The crash cart on PACU had an atropine that expires this month.
> 3. Temp logs, med fridges
SmartTemps is recording but the alerts go to [[a retired manager::{whole}, who retired {mon}]]. [[IT::{first}]] has a ticket ([[open::{UNIQUE_ID:INC00{nn}{four}}]]).
> 4. Consents with times
62% had time of signature. This is the one that will get us. [[Surgery chair::{dr}]] is sending a note to [[the section::his partners]].
> 5. Ligature risk in ED 11 and 12
New hinges in. Sitter log is ok except [[one night::the night of {num8}]].
> 6. Eye wash weekly
not done in the lab since the remodel. Doing it.

Mock tracer [[next week::{DATE:<Tues 6/3|Thurs 10/9>}]] with [[the consultant::{whole} of {ORGANIZATION:<Greenleaf|Ridgeback> Accreditation}]]. Be nice.

[[Quality::{first}]]
%%
To whom it may concern / records,

I left [[the practice::{clinic}]] [[last year::in {mon}]] and never got my immunization record. I need MMR x2, varicella x2 or a titer, hep B series with a surface antibody, Tdap within 10 years and two-step PPD or a QuantiFERON. The nursing program [[wants it uploaded to CastleBranch::at {school} wants it in CastleBranch by {num8}]] or they pull me from clinicals.

[[My name and date of birth are on the attached release.::Name then: {ptname}. I'm {PERSON:{kin} {kinl}} now, got married. DOB {dob}. Last four of my social {ssn4}.]]

I can pick it up or you can e-mail it. Mailing takes forever to get [[out here::to {rural}, {place}]].

Thanks so much
[[a former patient::{kin}
{ph}]]
%%
Subject: FW: FW: FW: duplicate charts again

[[HIM::{first}]] - see below. This is the fourth one this week from the urgent care.

> The reg clerk searched on last name only and made a new chart. Now the A1c of 11.2 is in one and the insulin is in the other.
> Survivor: [[the older one::{mrn} ({ptcomma}, {dobs})]]
> Retire: [[the newer one::{mrn} ({PERSON:{ptl}, {menick}}, {dobs})]]
> Same phone, same Cigna ID, different middle initial.

>> We don't merge until a second person has looked. Policy HIM-12. [[Who's the second?::Is {first} the second?]]

>>> Looked. It is the same person. She has a twin but the twin is male [[::, {PERSON:{kin} {ptl}}]].

Merged at 14:20, Epic is happy, please push the A40 to [[the lab and the PACS::{ORGANIZATION:<Calloway|Orrin> Path} and the PACS]]. Also please ask [[the urgent care lead::{whole}]] to retrain: two identifiers plus phone or last four, and use Soundex when the name might be spelled differently.
%%
Good afternoon,

Thank you for contacting [[the Patient Financial Services team::{ORGANIZATION:<Larkspur|Sumner> Patient Financial Services}]]. This message is about [[your inquiry::account {acct}, date of service {num8}]].

You asked why you got two bills. One is the facility charge (the room, the nurses, supplies, the CT scanner) and the other is the professional fee of the doctors who read the CT and who saw you. Those doctors are [[independent and bill on their own::with {ORGANIZATION:<Trillium|Great Divide> Emergency Physicians} and bill on their own]]. Your plan processed the facility claim with a $350 ER copay and 20% coinsurance. Balance: $812.44. The professional claim is still pending with [[your plan::Blue Cross, claim {claim}]].

Options
  a) pay in full by phone or online, 10% prompt-pay discount within 30 days
  b) interest-free plan up to 24 months, minimum $25
  c) financial assistance: up to 300% of the federal poverty level. Send last 2 pay stubs and your tax return.

Please do not send card numbers by e-mail.

Sincerely,
[[Customer Service Representative::{first} {initials}, rep {badge}]]
[[Hours M-F 8-5::{ph}, M-F 8-5]]
%%
From: [[Lab Outreach::{fa} {la}]]
To: [[Office contact::{clinic} \<{mail}>]]
Subject: Specimen problem [[today::- {ptcomma} - {spec}]]

Hello,

The courier brought us one lavender and one gold from your office [[at the 3 pm pickup::{on} at the 3 pm pickup]]. The requisition says lipid, CMP, A1c and PSA. We are canceling the PSA and the lipid because the gold was not spun and sat 9 hours. The A1c and CBC are fine.

Also: label on the tube reads [[one name and the req another::{PERSON:{ptl}, {kin}} and the req reads {ptcomma}]]. Our policy is two matching identifiers. If these are the same person we need [[the collector's::{first}'s]] signature on a mislabel form (attached) before we'll release the A1c. Irreplaceable specimens only (CSF, tissue, bone marrow) can be relabeled; blood has to be redrawn.

Please recollect: 1 SST, spin within 2 hours, fasting preferred. No charge for the redraw.

[[Client Services::{fa} {la}, MLS(ASCP)
Client Services, {ORGANIZATION:<Prairie|Sandhill|Gulf> Reference Lab}
{ph} {xt}]]
%%
Out of office: [[I'm away from my desk this week with limited access to e-mail.::I'm away {range} with limited access to e-mail.]]

For urgent matters
 - prior auths: [[PA pool::{first} {initials}, {ph}]]
 - denials/appeals: [[appeals inbox::{mail}]]
 - provider questions: [[the on-call medical director::{dr}, pager {pager}]]
 - anything else will wait until [[I'm back::{DATE:<the 9th|the 22nd|Monday the 17th>}]].

If this is about a member in crisis call 988.

[[UM Nurse Reviewer::{whole}, RN, CCM
Utilization Management, {ORGANIZATION:<Summitline|Palisade> Health Plan}
she/her]]
%%
To: [[Facilities Help::{first} in facilities]]
Re: work order [[submitted online::{UNIQUE_ID:WO-{nn}{four}}]]

The ceiling tile over the copier in [[medical records::medical records at {bldg}]] is wet again. Brown ring about the size of a dinner plate. Same spot as [[January::{mon}]] when [[the plumber::{first} from {ORGANIZATION:<Dufresne|K&R> Plumbing}]] said it was condensate from the VAV box. There are 40 boxes of 2014-2016 charts under it and two of them are damp on the corner. We have moved them to [[the conference room::the {FACILITY:<Beecham|Tolbert> Room}]], lights off, door locked, but I'm not comfortable with PHI in there overnight.

Need
- tile pulled, source found
- a dehumidifier (the good one, not the one that trips the breaker)
- 6 bankers boxes or we'll start using the ones from the fax paper
- an answer on whether Iron Mountain can come before Friday [[::, ask for {first}, our account there is {acct}]]

[[HIM Supervisor::{whole}
HIM, {xt}]]
%%
Dear [[Colleague::{dr}]],

Thank you for asking us to review the telehealth template. Comments from [[the compliance office::{first} in compliance and from me]]:

1. Location of the patient: "[[home::home, {stack}, {home}]]" is not needed in the body; city and state are enough for licensure. But you do need an emergency contact, and [[the sample has none::yours has only "{kin}" and no number]].
2. Consent: verbal, documented each time, is fine in most states. Add "audio only" when the video fails, and use modifier 93 instead of 95.
3. Time: "30 minutes" won't support 99214 on its own. Say total time on the date of the encounter, 30 to 39.
4. The smart phrase pulls the whole problem list, so the note you sent had 41 problems including "acne, 2009."
5. Please stop using "patient is known to me".

[[The revised template is on the intranet.::I put the revised one on {url}. Let's talk on {on}.]]

Regards,
[[Coding Education::{whole}, CPC, CEMC]]
"""
