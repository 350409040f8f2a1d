"""One instruction and a pasted bit (note, log, grid, thread, form, code), as it is thrown at an assistant by people in a hurry."""

TWINS = r"""
Turn into a SOAP note, keep it under 150 words, don't add exam findings that I didn't give you

cc [[ear pain::ear pain, here w/ {kin}]] x 3d
swam [[at camp::at {FACILITY:Camp <Little|Big> {last}}]], started [[after::after {feast}]]
no fever. tragal tenderness R. canal swollen, white stuff, TM not seen
tried swimmers ear drops and [[a home remedy::{first}'s garlic oil]]
plan ciprodex 4 gtt bid 7d, wick placed, no swim 1 wk, [[school note::note for {school}]]
%%
what is wrong with this query, returns dupes. epic clarity

select pe.pat_enc_csn_id, p.pat_name, d.dx_name
from pat_enc pe
join patient p on p.pat_id = pe.pat_id
join pat_enc_dx ped on ped.pat_enc_csn_id = pe.pat_enc_csn_id
join clarity_edg d on d.dx_id = ped.dx_id
where pe.contact_date \>= [[:start_dt::'{iso}']]
  and pe.department_id in ([[select department_id from #depts::1040, 1041 -- {FACILITY:<Sorrel|Banner> Lane IM}]])
  [[-- and p.pat_name like 'Z%'::and p.pat_name like '{lastup}%']]
order by 1
-- sample of dupes
-- [[(two rows, same CSN, different dx)::{stay} {ptcomma} Gout / {stay} {ptcomma} HTN]]
%%
Please answer the email below for me. Friendly, firm, 4 sentences.

> From: [[a vendor::{whole} ({mail})]]
> Sent: [[this morning::{wday} 9:12 AM]]
> Hi [[there::{first}]],
> Just circling back on the Zebra wristband quote! We can hold 18% until [[end of quarter::{clip}]].
> Also happy to bring lunch. Is [[Thursday::{DATE:Thursday the <5th|12th|19th>}]] still good? I could do [[sandwiches or tacos::{shop} or {shop}]].
> [[Best,::Best, {first}]]
> [[Regional Account Executive::Regional Account Executive, {ORGANIZATION:<Bandwell|Tagline|ID Harbor> Solutions}, {ph}]]
%%
Make a 3 col table (when / what / who told)

[[Day 1::{clip}]] trip and fall on rug. son helped up, no LOC [[(son)::({kin})]]
[[Day 3::{clip}]] headaches, took Excedrin [[(self)::({ptf})]]
[[Day 9::{clip}]] word finding, dragging R foot [[(aide)::({first}, aide from {ORGANIZATION:<Homebound Angels|Sunny Side Care|Two Hands>})]]
[[Day 10::{clip}]] CT: 14 mm mixed density SDH, 6 mm shift [[(ED)::({hnick})]]
[[Day 10::same day]] burr holes x2, drain [[(neurosurgery)::({last})]]
[[Day 12::{clip}]] drain out, up in chair, asks for coffee [[(nurse)::({first} RN)]]
%%
Grade this discharge instruction with SMOG and rewrite at grade 5. No bullet longer than 10 words.

You underwent percutaneous coronary intervention with placement of a drug-eluting stent (Xience) in the mid LAD.
It is imperative that dual antiplatelet therapy with aspirin and Brilinta not be interrupted.
Contact [[your cardiologist's office::Dr. {last}'s office at {ph}]] before any elective procedure, including dental.
Cardiac rehabilitation is scheduled [[three times weekly::at the {FACILITY:{last} Heart Fitness Center} starting {clip}]].
Carry the implant card[[ at all times::: model and serial {ser}]].
Refrain from lifting in excess of ten pounds [[for one week::until {clip}]].
[[Transport has been arranged.::{kin} will drive you home to {town}.]]
%%
I pasted our phone log. Count calls per topic and list the longest. Do not repeat names.

08:02 refill, 3 min[[::, {last}]]
08:09 refill, 2 min[[::, {last}]]
08:15 "is the doctor in", 1 min[[::, {first} from {org}]]
08:31 records, 11 min [[(a law firm)::({law}, case {case})]]
08:50 triage, chest pressure, sent 911, 6 min[[:: , {whole}, {addr}]]
09:04 wrong number, 1 min [[(pizza)::(wanted {ORGANIZATION:<Sal's|Nico's|{last}'s> Pizza})]]
09:10 referral status, 14 min[[::, {kin} for {ptf}, fax {ph}]]
09:26 crying, copay, 9 min[[::, {mrs}]]
%%
Check this HL7 for me — result goes to the wrong inbox. OBR-16 or OBR-28 or PV1?

MSH|^~\&|SQ|[[LAB::{FACILITY:<Bexley|Kimball> LAB}]]|EPIC|[[HOSP::{FACILITY:<BEX|KIM>}]]|[[YYYYMMDDHHMM::{stamp}]]||ORU^R01|[[MSGID::{code}]]|P|2.3
PID|1||[[MRN^^^MR::{mrn}^^^MR]]||[[LAST^FIRST::{caret}]]||[[YYYYMMDD::{dobymd}]]|M
PV1|1|O|[[CLINIC::{FACILITY:<FAIRVIEW LN|EASTBANK> CLINIC}]]||||[[NPI^ATTENDING::{npi}^{caret}]]
OBR|1|[[PLACER::{ord}]]|[[FILLER::{spec}]]|4548-4^HBA1C^LN|||[[COLLECTED::{stamp}]]|||||||||[[ORDERING::{npi}^{caret}]]
OBX|1|NM|4548-4^HBA1C^LN||8.1|%|4.0-5.6|H|||F
NTE|1||[[CALLED::CALLED TO {lastup} AT CLINIC]]
%%
help me reply to a review. 1 star. no PHI, don't confirm they came here

"Waited 2 hours. [[The receptionist::{first} at the desk]] was on her phone. [[The doctor::Dr. {last}]] spent 4 minutes w/ me and told me to lose weight. I came for my THUMB. Parking is a joke. [[The other location::The {town} one]] is way better."
[[— posted by a user::— {user}, {DATE:<2|3|6> weeks before {feast}}]]

and a second reply, shorter, in case they post it on Facebook too
%%
Extract to JSON with keys: drug, dose, route, freq, reason. null if missing.

metop succ 50 qd for afib
[[the blood thinner::"the blood thinner" from {dr}]], apixaban 5 bid
lantus 22u hs, [[wife gives::{kin} gives it]]
gummies [[from a store::from {shop}]] 10mg THC prn sleep
spiriva 2 puff am, albuterol prn [[at work (dust)::at {coin}, dust]]
[[an OTC cream::a cream {first} brought from {world}]] for psoriasis bid
vit D 50k weekly [[on Sundays::after church at {church}]]
%%
Critique my cover letter. Be honest. It's for a [[night pharmacist job::night pharmacist job at {hosp}]].

Dear [[Hiring Manager::{mrs}]],
I've been a pharmacist for nine years, the last four [[at a critical access hospital::at {FACILITY:<Bitterroot|Sandhills|Kaw Valley> Memorial}]].
I built our vancomycin AUC protocol (InsightRX) and cut TPN errors by 60%.
I precept P4 students [[from two schools::from {school}]] and hold BCPS.
I'm moving [[to be near family::to {town} to be near my sister {kin}]], and nights suit me.
[[My references are on request.::Please call {whole}, {ph}, for a reference.]]
Sincerely,
[[(name)::{whole}, PharmD, {lic}]]
%%
rewrite as 3 tweets + 1 LinkedIn post, no emojis

[[Our hospital::{hosp}]] has opened a six-bed EmPATH unit for people in a behavioral crisis.
[[Leaders::{whole}, {whole} and Mayor {last}]] cut the ribbon [[this week::on {wday}]].
Recliners instead of gurneys, a kitchen, a courtyard[[.:: facing {lane}.]]
In the first month the median stay fell from 31 to 14 hours.
The art was [[donated::painted by {first} {last}, a former patient]].
[[Funding came from a state grant.::Funding: the {ORGANIZATION:{last} Lumber Foundation} and the state.]]
%%
Split into two groups: things to do today, things that can wait. One line each.

- sign 14 charts
- [[home health::{ORGANIZATION:<Lark|Copperfield> Home Health}]] wants F2F
- call back re K 5.9 [[::({meup}, {ph})]]
- jury summons letter[[::, {one}]]
- peer review for {jnl}
- [[MA::{first}]]'s birthday card
- Pap result ASCUS HPV neg[[::, {ini}]]
- disability form due [[Friday::{clip}]]
- [[dog to vet::{pet} to vet]]
- new rash after Bactrim, mouth sores[[::, {mr}]]
- DEA renewal[[::, {lic}]]
- prior auth for Dupixent, 3rd denial
%%
A vet tech friend sent me this to make sense of. Human or dog? lol

Pt: [[no name given::{pet}]]
[[11 y M/N::11 y M/N, DOB {dobs}]]
Hx: PU/PD, wt loss 4.1 → 3.6
Chem: BUN 61, Crea 3.3, SDMA 24, P 6.8, T4 1.9
USG 1.014, UPC 0.6; BP 172 Doppler
Dx: CKD IRIS stage 3 / subst. htn
Rx: amlodipine 0.625 PO q24h, Hill's k/d, SQ LRS 100 mL eod
Recheck [[2 wk::{clip}]] [[w/ the same DVM::w/ Dr. {last}]]
%%
Make this into a timesheet rule in Excel. One cell if you can.

IN 6:53a OUT 7:31p lunch auto 30
IN 6:47a OUT 3:20p no lunch
[[IN missing OUT 7:40p::{badge} {lastup} IN missing OUT 7:40p {clip}]]
Round to nearest 15, 7-minute rule
OT over 8/80, not 40
Shift diff [[7p-7a::7p-7a per {first} in payroll]]
Charge pay +1.75 only if [[flag = C::flag = C (this wk: {initials}, {initials})]]
[[Holiday pay list in tab 2::Holiday pay {feast} and {DATE:<Dec 24|Nov 27|Jul 4>}]]
%%
Is this scam? Came to our front desk fax.

URGENT MEDICARE BRACE ORDER
We are contacting you on behalf of [[your patient::{whoup}, DOB {dob}]]
Medicare #: [[(on file)::{plan}]]
Items: L0650 back brace, L1851 knee brace bilateral, L3960 shoulder
Physician: [[______::{lastup}, NPI {npi}]]
Sign, date and fax back to [[the number above::{ph}]]
[[Supplier name is a blur::{ORGANIZATION:<Elite|Premier|Golden> <Ortho|Mobility> <Direct|Supply> LLC}, {st}, {town}]]
%%
shorten for a 160 char text msg, plain english, keep the phone placeholder

Good afternoon. This is a courtesy message from [[the imaging department::{FACILITY:<Bellflower|Cutler> Open MRI}]].
We look forward to seeing [[you::{ptf}]] for your MRI [[tomorrow::on {wday}]] at 7:15 am.
Kindly refrain from wearing jewelry or Lululemon with metal thread.
Should you have a pacemaker, aneurysm clip or Inspire implant, contact us at [[(number)::{ph}]] forthwith.
Enter through [[the rear::the door on {lane}]]; the front is under construction.
%%
Find errors in my med math homework, 3 q

1. Order heparin 18 u/kg/h, wt 82 kg, bag 25,000/250. Answer 14.8 mL/h
2. Dopamine 5 mcg/kg/min, 70 kg, 400 mg/250. Answer 13.1 mL/h
3. Amoxil 90 mg/kg/day div BID, 11 kg, 400/5. Answer 12 mL per dose
[[Name: ______  Section: ___::Name: {wnl}  Section: {school} 210B]]
[[Due: next class::Due: {clip}]]
[[Instructor's note: show work::Instructor {last}: see me, {first}]]
"""
