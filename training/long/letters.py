"""Skeletons of letters and mail: to colleagues, patients, employers, schools, insurers, courts."""

TEXT = r"""
=== - ; raw
+{hname}
+{street}
+{town1}, {state} {zip}
+Tel {phone}   Fax {phone}
+
+{wdate}
+
+{dr2cred}
+{cname}
+{addr}
+
+RE: {ptfull}   DOB: {born}   MRN: {record1}
~<Department of Medicine|Specialty clinic>   Referral letter
Dear <colleague|{doc}>,

Thank you for <seeing|referring> {p}, a {ya} with {tdx}, whom I met {on}.
{thpi}
{thx} Current medicines are {tmed}, {tmed} and {tmed}.
On examination: {tex}
{tlab}; {timg}.
?{ck} came along and is mainly worried about {tcc}.
My impression is {tdx}. I have suggested {tproc} and {tmed}, and would value your view.
{tplan}
?{cp} can be reached at {tel}; {kb} may take messages.

With <kind|best|warm> regards,

+{drfull}, {credential}
+{hname}
~[signature]
~<Attending physician|Consultant|Nurse practitioner>
?+cc: {ptfull}; {dr3cred}; {chem}
=== - ; raw
+{cname}
+{noz}
+{d0}
+{ptfull}
+{addr}
~Patient letter, large print
Dear {dear}:
We <tried to call|called> you {on} at {tel} about your results.
Your tests showed: {tlab}; {tlab}. {timg}.
This means {tdx} is <likely|unlikely>. It is not an emergency.
Please start {tmed}, which is waiting at {phar}. Stop {tmed}.
{tplan}
You are booked for {tproc} {appt}. {cdoc} will do it at {hos}. Bring {k} to drive you home.
Do not eat after midnight. Leave rings and watches with {k}.
If you have {tcc} or a fever, go to the nearest emergency room, or call {tel}.
You can read this letter on {web}.
?We are sorry that {doc} is leaving us; {docb} will take over.
Sincerely,
+{drfirst} {drlast}, {credential}
+{phone} {url}
~Your care team
=== - ; raw
+{wdate}
+To: {bossfull}, Human Resources, {jobplace}, {noz}
+Re: {ptfull}
~To whom it may concern
~Re: your employee
This is to confirm that {p} was seen at {cli} {on} and is under my care for a medical condition.
{cp} <may|may not> return to {wk} {appt}, with these limits: no lifting above {x} kg, no nights, seat every hour.
{cp} also asks that {k} be allowed time off to drive {him} to treatment {since}.
{cp} will need {x} further visits. FMLA form attached; likely duration {x} weeks; flare-ups twice a month.
I base this on: {tex} {timg}
?The shift lead, {peer}, should be told only what is needed.
Diagnosis is withheld at the request of the employee. The treatment is {tproc} and {tmed}; side effects: drowsiness.
Questions can go to {aide} at {tel}.
Regards,
+{drcred}   NPI {npi}   {docmail}
~The treating provider
{tplan}
=== - ; raw pediatrics allergy_and_immunology neurology endocrinology
+To the school nurse, {sname}
+Student: {ptfull}, born {born}, room {x}, teacher {solo} {last}
~To the school nurse
{cp} has {tdx} and takes {tmed} at noon. Please keep it locked; {p} may carry {tmed}.
If {p} has {tcc}: sit {him} down, give the medicine, call {k} at {tel}, then 911.
{thpi}
{cp} may play sports and go on the trip to {town} with {kb}.
Please excuse {him} {on}; {he} was at {cli}.
{ck} would like to meet with {aide} and the teacher {appt}.
Food in class: no nuts. Seat near the front, away from {peer}. 504 plan review in the fall.
{tplan} {tplan}
The plan is good for one school year. {tsay}
+{drfull}, {credential}, {cname}, {phone}   {d0}
~Signed by the clinic
=== - ; raw
+{ptfull}
+{noz}
+{d0}
+Appeals Department, {payer}, {street}, {city}
+Member ID {memb}   Claim {claim}   Date of service {dm}   Provider {drlast}
~Appeals Department
~Re: denied claim, second level
I am writing to appeal the denial of {tproc} for <{p}|my patient>.
Your letter of denial says it is "not medically necessary". I disagree for these reasons:
1. {tdx} was shown by {timg}.
2. {tmed}, {tmed} and {tmed} all failed or caused {tcc}.
3. {cdocb}, a {tspec} at {hos}, recommends it.
4. {tlab}; {tex}
5. Society guidelines and the trial literature support it.
{thpi}
Since the denial {p} has missed work at {wk} and {k} has paid {money} out of pocket.
Please have a board-certified {tspec} review this and answer within 30 days. An external review will follow.
Enclosed: notes of {doc}, imaging, bills of {money} and {money}, a statement of {kb}.
Call {tel} with questions; {aide} at {cli} has the file.
+{drcred}   NPI {npi}   Tax ID {id}
~Treating {tspec}
=== - ; raw
+IN THE <CIRCUIT|PROBATE|FAMILY> COURT FOR {county}
+In re: {ptfull}, Case No. {claim}
~AFFIDAVIT OF TREATING CLINICIAN
I, <{doc}|the undersigned>, being sworn, state:
1. I am a {tspec} and practice at {cli}. I have treated {p} {since}.
2. {cp} is a {ya} with {tdx}. {thpi}
3. On my examination {on}: {tex}
4. {cp} <can|cannot> manage money, consent to care or live alone at {abode}.
5. {ck} has cared for {him} well. {ckb} asks to be guardian; {kc} objects.
6. I recommend {nh}, {tmed}, and a review {appt}.
7. The injury at {wk} {on} was, within reasonable medical certainty, the cause of {tcc}.
8. I have charged {money}. I have no interest in the outcome.
9. Counsel asked about {hos}; I have read those records: {timg}; {tlab}.
10. Nothing in Daubert or Frye bars this opinion.
+Subscribed {d0} before {name}, notary, {county}.   {drfull}, {credential}
+Counsel: {org}, {phone}, {mail}
~Subscribed before a notary.
=== - ; raw
+From: {drfull} \<{docmail}\>
+To: {dr2full} \<{doc2mail}\>
+Cc: {nursefull}; {dr3last}
+Sent: {dstamp}
+Subject: {ptlast} - {tproc}
~Subject: <quick question|scheduling|consult follow-up>

<Hi,|Hello {docb},|Morning -|{docb},>
Could you look at {p} before {k} calls again? {thpi}
{timg}. I was thinking {tmed}, but {docc} prefers {tproc}.
{tlab}, in case it matters. {crn} will draw the rest {on}.
{cp} is at {hos} until {appt}; after that at {nh}.
Thanks,
<-|Best|{aide}>

+On {dstamp}, {dr2full} wrote:
~On an earlier day the consultant wrote:
> Happy to. Has {k} signed the consent?
> {tplan}
> My clinic at {cli} has room {appt}; ask {aide}.
>> And please tell {wk} nothing yet, {p} was clear about that.
>> {tsay}
+--
+{drfull}, {credential} | {hname} | {street} | o {phone} | c {phone} | {url}
~--
~Division of {tname} | This message may contain confidential information.
=== - ; raw
+From: {kinfull} \<{kinmail}\>
+To: {nursefull}
+Date: {dstamp}
+Subject: Re: Re: {ptfirst}
~Subject: Re: Re: update
Hi <all|team|{aide}>,
{cp} had a rough night. {tcc} again, then slept. We gave {tmed}.
Can {doc} call me at {tel}? I am at {wk} until {t}, then at {abode}.
{ckb} is driving in from {town} {on} and wants to see the room.
{cp} keeps asking: "{tsay}"
Also {phar} says {tmed} needs an authorization. Ugh.
And who is {peer}, the person in the next bed who sings? We love it.
If it is going to be {nh}, please let us see it first.
Thank you for everything, especially {rn}.
+{kinfirst}
~(signed by the {rel})

+> {nursefull} \<{doc2mail}\> wrote on {dstamp}:
~> The team wrote:
> Good morning. {thpi}
> {tplan} {tplan}
> Rounds are at {t}. {cdocb} will be there. {timg}.
=== MEMO | MEMORANDUM | Department Announcement ; raw
+To: All staff, {hname}   From: {bossfull}   Date: {wdate}   Re: coverage
~To: All staff   From: Medical director   Re: coverage
Colleagues,
{cdoc} will be away {on}; {docb} covers {cli}. {cdocc} takes urgent calls at {tel}.
Please welcome {aide}, who joins {tname} from {hos}.
Thanks to {rn} for a perfect survey. The potluck is {appt}; {peer} brings chili.
New policy: {tmed} needs two signatures. {tproc} moves to the hybrid room.
Badge readers: the vendor, {wk}, replaces them {on}.
Epic downtime Saturday 0200-0400; use paper MAR; Downtime Box 7.
Quality: CLABSI 0.4, CAUTI 0.9, HCAHPS 74, top box 81; Kaizen board in the hall.
Reminder of EMTALA, Joint Commission, Stark and HIPAA modules. Code Gray drill. Pyxis codes expire.
Case conference: {ya}, {tdx}, {timg}. Presented by {docb}. Lunch from a sponsor: no.
{tplan}
=== - ; raw
+{d0}
+Dear {kinfull} and family,
~Dear family,
I was so sorry to hear that {p} died {on}. I cared for {him} {since}, and I will miss {him}.
I remember how {he} said, "{tsay}", and how {k} laughed.
{cp} spoke often of {town}, of work at {wk}, and of {kb}.
{thx}
In the last weeks {rn} and {aide} sat with {him}; {he} was not alone.
You asked me about {tproc}. I believe we did what {he} wanted. {timg}.
If you wish to talk, call me at {tel}. Our group for families meets at {cli} {appt}.
Please give my best to {kc}, whose drawings are still on our wall.
{cdocb} and {docc} send their sympathy too. {tplan}
With sympathy,
+{drfirst} {drlast}
~Your hospice team
=== OUT-OF-NETWORK REFERRAL | Referral Form and Cover Letter | Fax Cover Sheet ; raw
+TO: {cname}, attn {solo}   FAX {phone}   FROM: {hname}, {nursefull}   PAGES: {x}   {d0}
+RE: {ptlf}, {born}, {phone}, {memb}
~TO: specialist office   FROM: referral desk   PAGES: {x}   RE: new referral
Urgency: <routine|within a week|today>. Specialty: {tname}. Reason: {tcc}; {tdx}.
Question: should we do {tproc}? Tried: {tmed}, {tmed}.
Summary: {thpi} {tex}
Results: {tlab}; {tlab}; {timg}.
Language: <English|Spanish, interpreter|ASL>. Transport: {k} drives, lives at {abode}.
Preferred: {docb}; not {docc}. Best time to call {tel}: after {t}.
Insurance: <Medicare|Medicaid|self-pay>; auth <not needed|pending>.
Please send the note to {doc} and {web}. {tplan}
Enclosures: ECG, CT disc, operative note from {hos} {ago}.
If you got this in error, shred it and call {tel}.
"""
