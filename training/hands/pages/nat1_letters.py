"""Letters and notices that a hospital sends and gets: results letters, appointment letters, patient-relations answers, surgeon-to-GP letters, credential letters, release forms, thank-you notes, portal summaries, discharge phone calls."""

TWINS = r"""
[[Outpatient Pathology Results Service::{hosp}
{house}
{home}, {stt} {zip}]]

[[Date::{wday}]]

[[Dear patient,::{ptname}
{addr}

Dear {mrs},]]

The biopsies taken at your recent colonoscopy have been reviewed. Three polyps were tubular adenomas, which are benign but may, over many years, turn into cancer; they were removed completely. The largest measured 12 mm. A fourth was hyperplastic, which has no cancer risk.

Because of the number and size, guidelines (US Multi-Society Task Force) advise another colonoscopy in three years. We have put a reminder in the system[[:: for {mon}]]. Your brothers and sisters should begin screening at age 40 or ten years before your age at diagnosis, whichever comes first.

Please restart your usual blood thinner if you have not done so. If you notice bleeding, fever, or pain, call [[our nurse line::{first}, our nurse, at {ph}]] during the day, or the operator at night.

A copy has gone to [[your primary care clinician::{tit} at {clinic}]].

Sincerely,

[[Gastroenterology::{whole}, MD
Gastroenterology]]
[[::Acc. {spec} / MRN {mrn}]]
%%
Patient Relations — response to grievance [[(file no. on envelope)::{case}]]

[[Dear Sir or Madam::Dear {mr}]]:

Thank you for taking the time to write about the care which [[your mother::your mother, {kinfull},]] received during her stay [[on our medical floor last month::on {ward} from {range}]]. I am sorry that you were left without news for two nights. I have spoken with [[the nurse manager and the hospitalist::{whole}, nurse manager, and {dr}]] and I have read the chart.

We found the following:
1. A family contact was on file, but the number had two digits reversed. It's been corrected[[:: to {ph}]].
2. Wrist restraints were ordered at 9:40 p.m. [[on the first night::on {on}]] after the feeding tube was pulled out twice. The two-hour checks are recorded, except between 1 and 5 a.m.
3. No sitter was available. The supervisor had asked three other units.
4. The skin injury was first described the next morning as stage 1 and later as stage 2. It was not reported to you.

What we are doing: [[the manager::{first}]] has met with the night team. Contact numbers will be read back on admission. A geriatric nurse specialist now rounds on all restrained patients each morning.

You also asked about the bill[[:: (account {acct})]]. The charges for the extra three days have been removed.

If you disagree with our findings you may write to the state department of health or The Joint Commission. The address of each is enclosed. You may also reach me [[at the office::at {ph} or {mail}]].

With regret for your experience,
[[Patient Advocate::{whole}
Patient Advocate, {hosp}]]
%%
POST-DISCHARGE PHONE CALL (day 2) script with answers
Caller [[RN callback center::{first}, RN]]   [[Pt::{ptname}]]   Dx COPD   D/c [[2 d ago::{num8}]]
"Is this a good time?" — "I'm watching my program, but go on." (spoke with [[wife first::{kin} first]])
How do you feel? Better / same / worse: SAME. Coughs more a.m., sputum white. Walks to mailbox w/ 1 stop.
Weight n/a. O2 on 2 L? "When she's looking."
Meds: prednisone taper day 3 of 12, knows. Trelegy picked up [[yesterday::at {pharm} {wkd}]], {cash}. Old Symbicort? still taking → STOP, teach-back ok. Azithro done.
Appts: pulm [[9 days::{wday} {dr}]] has ride ([[nephew::{kin}]]). PCP? none, gave [[walk-in number::{clinic} {ph}]]. Labs none.
Smoking: 3 cigs since. Patch on. Quitline call w/ him now 3-way, 6 min.
DME: concentrator hums; back-up tank regulator missing → called [[vendor::{org}, ticket {ord}]], delivered by 1700.
Red flags repeated. Satisfaction: "That [[tall nurse::tall nurse {first}]] was a peach. Food was for the birds."
Time 14 min. Escalations 1 (DME). Next call day 7 [[::{DATE:<5/30|9/12|3/3>}]].
%%
AUTHORIZATION TO DISCLOSE HEALTH INFORMATION
Patient [[____________________::{ptcomma}]]   Other names [[________::{menick}, maiden {last}]]   DOB [[________::{dobs}]]   Last 4 SSN [[____::{ssn4}]]   MRN [[______::{mrn}]]
Address [[____________________::{addr}]]   Phone [[________::{ph}]]
I authorize [[____________________::{hosp}, HIM, fax {ph}]]
to release to [[____________________::{law}, attn {first}, {house}, {home} {zip}]]
Dates of service [[______ to ______::{num8} to {num8}]]
[x] Discharge summary [x] Op report [x] Pathology [ ] Entire record [x] Images on disc [x] Itemized bill
Sensitive (initial): HIV [[__::{ini}]]  Mental health [[__::no]]  Substance use (42 CFR Part 2) __  Genetic __  Reproductive __
Purpose: legal / disability / continuing care / personal. Circle one
Format: paper, CD, portal, fax, e-mail [[(unencrypted, I accept the risk) ____::{mymail} (unencrypted, I accept the risk) {ini}]]
Expires one year from signature or [[______::{full}]]
I may revoke in writing. Redisclosure may not be protected. Treatment isn't conditioned on signing. Fee up to $6.50.
Signature [[__________________::{ptname}]]   Date [[____::{num8}]]   If rep: name/relation/proof [[__________::{kinfull}, {rel}, POA on file]]
STAFF: ID seen [[type::DL {lic}]]  Released by [[__::{fl}]]  Pages ___  ROI# [[____::{ord}]]
%%
[[Dear Dr. —,::Dear Dr. {last},]]

Re: [[your patient with the painful hip::{ptname}, {dob}, {house}, {home}]]

Diagnosis: Left hip osteoarthritis, Tönnis 3. BMI 33. Contralateral THA well fixed.
Operation: L anterior THA[[:: {num8} at {hosp}]], spinal, home next day.

I saw [[her::{mrs}]] today at six weeks. She walks without an aid, climbs stairs normally, and has gone back to [[the choir and to gardening::the choir at {church} and to gardening]]. Oxford hip score 19 → 41. The wound is dry. There's a numb patch on the lateral thigh (LFCN), which I'd warned of. Leg lengths clinically equal. X-ray: Corail 11, Pinnacle 50, no subsidence, a small Brooker I island laterally.

She stopped aspirin at four weeks. No antibiotic needed for dental cleaning from my side.

Of note, her preoperative haemoglobin was 11.2 with ferritin 8; she tells me colonoscopy was "a while back." Might I leave this with you? [[She uses::She still drives {kin}'s {car} and uses]] ibuprofen 800 for the back, which I have discouraged.

Driving: yes. Golf: yes. Work: [[part-time from next week::part time at {myjob} from {full}]]. I'll see her at one year with a film[[::, {mon}]].

Yours sincerely,
[[Hip and knee unit::{whole}, MD FAAOS
{clinic} · {ph}]]
[[dictated, signed electronically to avoid delay::{initials}/{initials} dictated {num8}]]
%%
Thank-you card from family, to post on the unit board (typed by secretary)

To everyone [[on the cancer floor::on {ward}]],
[[Our dad::Our dad, {ptname},]] came in [[in the spring::on {feast}]] for what was going to be three days and he stayed for thirty-one. You learned that he takes his coffee black, that he cheats at cribbage, and that he won't use the call light. [[The night nurse with the freckles::{first} with the freckles]] found his hearing aid in the pudding. [[The cleaning lady::{wn}, who cleans,]] sang with him in Polish. [[The doctor with the bow tie::Dr. {last}]] sat down every time. Every time!
He passed [[at home, the way he wanted::at home on {LOCATION:<Sugar|Loon|Heart> Lake} {on}, the way he wanted]], with the dog on his feet. We brought donuts, a cribbage board, and his good wheelchair for someone that needs it.
[[The whole family::{kin}, {first}, {first}, and all the {clan}]]
P.S. [[The resident::{first} the resident]] still owes him four dollars.
"""
