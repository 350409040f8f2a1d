"""Patients at the portal and those who answer: messages, replies, refill and form requests, proxies, results comments, and staff who paste a thread into an assistant for a draft."""

TWINS = r"""
Subject: Question about my test results
From: [[Patient::{ptname}]]
To: [[Care Team::{tit}]]
Sent: [[(date hidden)::{full} 9:14 PM]]

Hi,
I saw my results before anyone called, and I'd like to understand the ferritin of 9. Google says that is very low. I do feel tired, and I have been chewing ice, which [[my husband::my husband {kin}]] says is a thing.
Do I need an infusion like the one [[my sister::my sister {kin}]] got [[last year::at {hosp}]]? Or is it pills. Pills make me constipated.
I am off on Wednesdays if I have to come in. [[My number is the same.::Best number is {ph}.]]
Thanks,
[[(unsigned)::{mefl}]]

--- Reply ---
Good morning,
Your ferritin is low but your hemoglobin is only a little low (11.4), so we can begin with pills. Take ferrous sulfate 325 mg every OTHER day, with orange juice, not with coffee or calcium. Every other day absorbs as well and is easier on your gut. We'll repeat labs in 8 weeks. If it doesn't come up, an infusion is the next step.
Please also answer: how heavy are your periods, and any black stools?
[[Care Team::{cred}]]
[[::{clinic}, {ph}]]
%%
Draft a reply to this portal message, warm but firm, the doctor does not do early refills on controlled meds.

"I know its not due yet but I am going out of town [[early::the {oddday}]] and will be gone two weeks for [[a family thing::my cousin {kin}'s wedding in {town}]]. I take the adderall XR 20. The pharmacy [[::({pharm}) ]]says you have to call for a vacation override. Last time [[the other nurse::{one}]] did it no problem. I don't want to be stuck there without it, I start [[a new job::at {org}]] the day after I get back. Please respond before 5. [[Thank you::Thank you, {me} dob {dob}]]"

Facts: last fill 30 days, eleven days ago. State monitoring report is clean. Contract signed [[in the chart::{num8}]]. Insurance pays override once a year. Office closes at 4:30 Fridays.
Also give me a one-line chart note: "[[pt::{meini}]] requested vacation override..."
%%
Thread: 6 messages

[1] Patient > Clinic: The cream is not helping, rash has spread to my neck. Photo attached.
[2] Nurse > Patient: Thank you for the photo. Is it itchy? Any new soap, plants, pets?
[3] Patient > Clinic: super itchy. we moved [[into a new place::to {addr}]] and the old tenants had cats. also my [[daughter::daughter {kin}]] has two spots now on her wrist
[4] Nurse > Patient: That helps. Are they in a line or between the fingers? I'm forwarding to [[the provider::Dr. {last}]].
[5] Provider > Nurse: Looks like scabies vs contact. See in person, [[today if possible::{clip} 2:40 slot]], bring the child. Permethrin 5% neck down, repeat 7 d, treat household. [[Landlord letter ok.::Letter to landlord {ORGANIZATION:<Gatepost|Bellhouse|Sandbar> Residential} ok.]]
[6] Patient > Clinic: ok we can come. do they need to be registered? her [[insurance::Medicaid is {plan}]] is different than mine. [[Thx::Thx, {mefl} {ph}]]

Summarize for the chart: complaint, timeline, exposure, plan. Under 80 words.
%%
To: [[Pediatrics nurse pool::{one} RN]]
Re: [[my son::{ptfull}]], school form
Hello! The school nurse sent back the asthma action plan because box 4 is blank (peak flow zones) and it isn't signed. He starts at [[his new school::{school}]] [[on Monday::{on}]] and they won't hold the inhaler without it. I can't print. Could someone fax it [[to the school::to {ph}, attn {kinfull}]]?
He's using the albuterol maybe once a week, before soccer. The Flovent got swapped for something else by insurance, the orange one, he says it tastes like pennies.
If he has to be seen first, I can bring him any morning before 8:30 except [[the day I have jury duty::{oddday}, jury duty at the {FACILITY:<Old|Second|Warren> Street Courthouse}]].
Thank you for all you do!
[[His mom::{kinfull} (mom)]]

RE: school form
Hi! I filled in box 4 from his last visit (personal best 260: green over 208, yellow 130-207, red below 130). [[The doctor::{dr}]] signed. Faxed and got a confirmation at 10:42. The orange inhaler is fluticasone by a different maker, same medicine: rinse and spit. He's due for a well visit, so grab one when you can. [[- the nurse pool::- {first}, RN, {xt}]]
%%
New message from proxy account
Proxy: [[adult child of patient::{kinfull}, daughter of {ptname}]]
Category: Medication question

Good evening. I am writing for my [[mother::mother, age {oldn}]]. The discharge paper from [[the rehab::{snf}]] says stop metoprolol but the bottle that came from [[mail order::{ORGANIZATION:<Cobalt|Sandpiper|Quillfeather> Rx Mail}]] has 90 tablets and she keeps taking it because it says daily. Today at noon her pulse was 48 on the oximeter and she said she was woozy. She's sitting up, she's eating soup, and she's arguing with [[me::me and {kin}]], so I don't think it's an emergency, but I would like an answer tonight.
I have taken the bottle. Her pressures: 118/62, 104/58, 110/60.
She sees [[the cardiologist::{dr}]] [[next week::{wday}]]. Should I move that up?
[[Her daughter::{kin} {ph}]]

AUTO-REPLY: Messages are read within two business days. If this is urgent, call the office. If you think it's an emergency, call 911.

Nurse triage note: Called proxy back 1820. [[Pt::{mr}]] A&O, HR 52 at rest, no syncope, no CP. On-call advised hold metoprolol, ED if HR <45|HR under 45>, syncope, or SBP under 90. Proxy repeated back. Cardiology msg'd to move appt. [[Verified proxy on file.::Verified proxy on file, verbal code {code}.]]
%%
MyChart backlog help: I have 31 messages and 40 minutes. For each below give me (a) urgency 1-3, (b) who should own it (MD, RN, MA, front desk, pharm), (c) one-line reply. Don't reword the patient.

1. "[[::{mefl} here. ]]Sugar 412 this morning, peeing constantly, threw up twice, my pump says no delivery"
2. "can i get a work note for [[last week::{range}]], my boss [[::at {shop} ]]is on me"
3. "The bill says I was seen [[on a day I wasn't::{full}]]. I was [[out of the state::in {town}]] that day. [[::Acct {acct}.]]"
4. "New lump in breast, noticed in the shower, I'm 34, [[aunt::Aunt {kin}]] had cancer at 40"
5. "Do you guys take [[Ambetter::Ambetter, group {grp}]] next year"
6. "the estrogen patch falls off in the pool. which tape"
7. "[[He::{kin}]] isn't himself since the new pill, he put the milk in the cupboard and called me [[by the dog's name::{pet}, that's the dog]]"
8. "please send records to [[my new doctor::{fac}, fax {ph}]]"
9. "stitches came open, it's not bleeding, can see yellow"
10. "just saying thank you, the nurse [[::{one} ]]was so kind when my dad passed"
%%
Subject: RE: RE: RE: colonoscopy prep
[[You::{ptname}]] wrote:
so do i drink the second half at 2 am or 4 am the sheet says both. also i ate a salad [[by accident::at {shop}]] yesterday with seeds. do i have to cancel. my ride is [[my brother in law::my brother in law {kin}]] and he already took off work
[[GI Nurse::{first} (GI Nurse)]] wrote:
No need to cancel for one salad. For a 9:30 arrival, start the second bottle at 3:30 am and be done by 5:30, nothing at all after that. Your driver has to stay in the building. [[Park in the visitor deck.::Park in the {FACILITY:<Alder|Keeler|Vance> Street Deck}, bring the ticket.]] Hold the Jardiance three days, so it should have been stopped [[already::{day}]]. Did you?
[[You::{ptf}]] wrote:
I stopped it yesterday. is that a problem
[[GI Nurse::{first} (GI Nurse)]] wrote:
Please call us now, [[the main line::{ph}]]. Anesthesia will decide. We don't want you to have ketoacidosis from fasting on it.
[[You::{ptf}]] wrote:
i called they moved me [[to next week::to {oddday}, order {ord}]]. now i have all this jello
%%
Portal encounter summary - Women's health
Message received [[overnight::{full} 02:51]] from [[established patient, 27 wk::{ptlf}, 27 wk]]
"baby hasn't moved like usual since dinner. I drank juice and lay down. felt 3 in an hour. I don't want to bother anybody, [[my partner::{kin}]] is on nights [[at the warehouse::at {chain}]] and I don't have the car. My ankles are fat and I have a headache but I always have headaches."
Time read: 06:40 [[by RN::by {cred}]]
RN called x2, no answer, [[emergency contact called::called {kinfull} (emergency contact) {ph}]], reached, stated pt asleep. Woken, +FM, headache 6/10, sees "sparkles."
Advised L&D now. Ride arranged [[via plan transport::via {ORGANIZATION:<Swift|Gilt|Harbor> Wheels}, trip {case}]]. Report to L&D charge [[given::{one}]].
Arrived 08:05, BP 158/102. Outcome: admitted, see inpatient chart.
Quality: message sat 3 h 49 min. Overnight banner states to call. Event filed [[in the safety system::{code}]].
Ask for AI: draft a standard response and banner text so that decreased fetal movement never sits in a queue. Plain language, 5th grade, English and Spanish.
%%
Hello Dr. [[::{last}]],

I wanted to say a couple of things about [[our last appointment::our appointment on {num8}]] that I didn't say in the room because I get flustered.
First, I felt rushed. I had written a list and we got to number one. I know you're busy. The waiting room was full [[of people coughing::, {kin} counted nineteen people]].
Second, when I said the pain is worse on the stairs you wrote "patient denies exertional symptoms." I read it on here. I don't deny it! I climbed to the choir loft [[at my church::at {church}]] on Sunday and had to sit down with my hand on my chest.
Third, the bill. It says level 5. [[::The statement is {claim}. ]]I was there eleven minutes.
I'm seventy-three and I taught school [[for thirty years::for thirty years at {school}]], so forgive the red pen. I like you and I would like to stay.
Could someone call me about the chest part, please. [[I'm home.::I'm home, {ph}, or if I don't pick up it's my neighbor {one}, {ph}.]]
Sincerely,
[[A patient::{whole}]]

(Assistant: pull out anything that needs same-day clinical action, anything that needs an amendment to the record, and anything for billing. Then draft a reply in the physician's voice, four sentences.)
%%
e-consult portal thread, PCP and specialist

PCP: Question for endocrine. [[49F::{ptfull}, 49F, {mrn}]], incidental 1.8 cm adrenal nodule on CT done for stones, 4 HU, BP controlled on one drug. What hormonal workup, if any, and what imaging interval?
Specialist: Thank you. Lipid-rich adenoma by density. 1 mg dex suppression for everyone with an incidentaloma. With HTN, add aldosterone/renin. With under 10 HU you don't need metanephrines. If DST is below 1.8 µg/dL, no further imaging required.
PCP: She works nights [[as a dispatcher::as a dispatcher for {county}]]. Does that affect the DST?
Specialist: Good catch. Have her take dex 10 hours before her usual wake time and check a dex level. I can help if [[it's odd::it's odd, my cell is {ph}]].
PCP: DST 2.4 w/ adequate dex level. Drawn [[on a day off::{clip}]].
Specialist: Mild autonomous secretion. Check A1c, DXA, lipids. I would see her in person. [[Scheduler will call.::{one} will call her, aiming for {wday}.]]
Time spent 18 minutes, 99451. [[Closed.::Closed by {fl} {stamp}]]
%%
Patient portal - form completion request
Request type: [x] FMLA  [ ] Disability  [ ] School  [ ] DMV  [ ] Housing / ESA
Person completing request: [[self::{ptname}]]      Date of birth: [[on file::{dob}]]
Employer: [[my job::{myjob}]]      HR contact: [[they said to send it to me::{kinfull}, {mail}, fax {ph}]]
Reason: surgery on my foot
First day out: [[day of surgery::{full}]]    Expected return: [[six weeks after::{full}]]
Intermittent? [ ] yes [x] no
Anything we should know: I'm on my feet all day and they don't do light duty. [[My supervisor::My supervisor {one}]] already said that if I come back in a boot he'll send me home. The short term disability people at Unum want the CPT code and the date they cut. [[I don't have it.::Their claim is {claim}.]]
Staff use: Fee $25 [[paid::paid, receipt {code}]]. To [[podiatry::{cred}]] for signature. Codes M20.11, 28296. Scan and send to patient, do not send to employer without ROI. [[Done.::Done {clip} {initials}]]
%%
hi its [[the grandmother::{kinfull}, grandmother of {ptf} {ptl}]]. i have the guardianship papers now, i scanned it upside down sorry. [[judge signed::judge {last} signed it {full}, case {case}]]. so please take his [[mom::mom {kin}]] off the account she's not supposed to see where we are. we moved. [[new address coming by mail::it's {addr} but do NOT put it where she can see]].
he needs the adhd refill he has 3 left. he's doing good at [[the new school::{school}]] he got a b. he wets the bed again though since the move. is that the medicine or the move
can he get shots same day as his sister [[::{one} ]]so i don't have to take two buses
%%
Secure message, results note from surgeon to patient
Your pathology is back and it's good news. The polyp in the right colon was a tubular adenoma, 8 mm, removed completely. No cancer. The two small ones on the left were hyperplastic, which don't count.
You should have the next colonoscopy in 7 years. [[Your children should start at 45::{kin} and {kin} should start at 45]] like everyone, since yours was under 10 mm.
The bloating that you asked about isn't from the polyps. Try the low FODMAP sheet for four weeks.
If you've any bleeding more than a tablespoon, or fever, call [[the on-call surgeon::{ph} and ask for the on-call surgeon]].
It was a pleasure; [[good luck with the garden::good luck with the garden on {lane}]].
[[Your surgeon::{whole}, MD FACS, {fac}]]
(A copy of this was sent to [[your PCP::{tit}]]. Report [[number is on the PDF::{spec}, collected {full}]].)
"""
