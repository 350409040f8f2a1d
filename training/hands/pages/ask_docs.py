"""An instruction, a whole document under it, and the assistant's answer below: reports, drafts, lists, transcripts, from many corners of care."""

TWINS = r"""
PROMPT
Make a run report narrative (chronological, past tense, no opinions) from my notes.

NOTES
disp [[0231::0231 {clip}]] priority 1, fall
o/s [[0239, single story house::0239, {house}, white trailer w/ a ramp]]
met by [[neighbor with key::{first} from next door w/ key]]
pt [[80s F on bathroom floor::{whole}, {oldn} F on bathroom floor]], A&Ox3, c/o L hip
no LOC per pt, down "since Wheel of Fortune"
L leg short + ext rotated, CMS intact
vs 158/90 96 18 95% RA, BGL 131
20g R AC, fent 50 mcg IN x1 then 25 IV, pain 9 to 5
scoop, pillow, [[cat secured::{pet} the cat secured in bedroom]]
txp [[to closest::{hosp}]] c/o [[crew of two::{first} and {initials}, {fleet}]]
tot care [[RN::RN {last}]] bed 6 0322, [[pt's purse and keys::purse, keys, {four} on the key tag]] w/ pt

ANSWER
The ambulance was dispatched priority 1 for a fall. On arrival the crew was met by [[a neighbor with a key::{first}, a neighbor with a key]]. The patient was found on the bathroom floor, alert and oriented x3, with left hip pain. The left leg was shortened and externally rotated; CMS was intact. She received 50 mcg of fentanyl IN and 25 mcg IV, and pain fell from 9 to 5. She was moved by scoop and transported [[to the closest facility::to {hosp}]]. Care was transferred [[to the RN::to RN {last}]] at 0322.
%%
Please edit my dental school case for grammar only

[[The patient::{mefl} {mesl}]] is a 58 year old [[baker::baker at {fam}]] who present with "food trap" on upper right.
Medical: HTN (lisinopril), GERD (Nexium), [[former smoker::quit smoking {mon}]].
Extra oral: TMJ click, no pain. Intra oral: #3 DO amalgam broke, #4 MOD PFM open margin.
PSR 3-3-2/2-3-3. Radiograph [[FMX::FMX {num8}]]: #3 PARL 3 mm, widened PDL.
Cold: #3 none, #4 WNL. Percussion: #3 ++.
Dx: #3 necrotic pulp / SAP. Tx: RCT + build up + crown; alt ext.
[[Patient choose::He choose]] RCT. [[Consent signed.::Consent signed, witness {first} (DA II).]]
Anesth: 2 carp Septocaine, PSA + palatal. Isolite.
WL: MB 19.5, DB 19, P 21. ProTaper Gold F2/F3. NaOCl 5.25, EDTA.
CaOH, Cavit, [[recall 2 wk::recall {clip}]]. Supervised by [[faculty::Dr. {last}]].

Corrected: "...who presents with a 'food trap' on the upper right." "#3 DO amalgam is broken." "The patient chose RCT." Everything else reads well[[.::, but take the name out before you turn it in.]]
%%
USER PASTED (policy, 2011) AND ASKED: bring up to date, keep the section numbers

1.0 Purpose. To give safe care to patients with latex allergy at [[this facility::{hosp}]].
2.0 Scope. All staff[[.:: of {ward}, {ward} and {clinic}.]]
3.0 Definitions. Type I: IgE mediated. Type IV: contact.
4.0 Procedure
4.1 Ask each patient about latex, balloons, bananas, kiwi.
4.2 Post sign. Use latex-free cart ([[Central Supply::Central Supply, call {first} {xt}]]).
4.3 First case of the day where possible.
4.4 Foley: silicone (Bardex is latex!).
4.5 Remove Coban brand if latex; use CoFlex LF2.
5.0 References: AORN {year}; [[in-service notes::in-service by {whole}, {full}]]
6.0 Owner: [[Director of Perioperative Services::{whole}, RN, CNOR]]
Approved: [[P&T::P&T {num8}; signed {initials}]]

ASSISTANT: 4.3 can go: evidence for "first case" is weak now that powdered gloves are banned in the US. 4.4: name the silicone part number. 4.5: fine. 5.0: cite the current AORN guideline. 6.0: [[use the title, as you do::use a title rather than the person]].
%%
TRANSCRIPT (auto) of our support group, summarize themes, do not quote names

[[Facilitator::{first}]]: welcome, who has a win
[[Voice 1::{first}]]: I drove past [[the bar::{shop}]] and kept driving
[[Voice 2::{wn}]]: I told [[my boss::my boss at {coin}]]. she hugged me
[[Voice 3::{first}]]: no win. [[my brother::{kin}]] used again
[[Facilitator::{first}]]: thank you for saying it
[[Voice 1::{first}]]: it's been [[400 days::since {on}]]
(applause)
[[Voice 4::{wn}]]: I go to court [[next month::{clip} in {county}]]. I'm scared
[[Voice 2::{wn}]]: I'll drive you. I have the [[ugly van::ugly van, {plate}]]
[[Facilitator::{first}]]: serenity prayer?
(all)

SUMMARY: Four themes. (1) Avoiding triggers and pride in doing so. (2) Telling an employer, with support. (3) Worry about a relative's relapse. (4) Fear of an upcoming hearing, and an offer of help by a peer. Milestone noted: [[400 days::over a year]].
%%
asked: turn this lab notebook page into a methods paragraph

p. 41, [[no date::{clip}, {initials}]]
thawed A549 P6, DMEM + 10% FBS (Gibco)
cisplatin 0, 1, 3, 10, 30 uM, n=6 wells
48 h, MTT 0.5 mg/mL 3 h, DMSO 100 uL, read 570
plate reader was [[the old Tecan::the old Tecan, s/n {ser}, in {FACILITY:<Harte|Olin|{last}> Hall 214}]]
row G looks off (edge effect?) [[or pipette::or {first}'s pipette]]
IC50 by Prism 4PL = 8.2 uM
repeat w/ [[new lot::lot {lot} from {ORGANIZATION:<Selby|Moravia|Quillback> Chem}]]
primary cells from [[donor A::donor {subj}, {oldn} M, {town}, consent {num8}]]: not yet

answered: A549 cells (passage 6) were grown in DMEM with 10% FBS and exposed to cisplatin (0-30 uM, six wells per dose) for 48 h. Viability was measured by MTT. IC50 was estimated with a four-parameter logistic model in GraphPad Prism. [[::I left out the donor line. Donor age, town and consent date should not be in a notebook page that leaves the lab.]]
%%
Q: can you turn my kid's hospital scrapbook captions into rhymes?

1. [[First day, IV in the foot::{wn}'s first day, {wday}, IV in the foot]]
2. the fish tank by [[the elevators::the elevators in the {FACILITY:{last} Atrium}]]
3. [[Our nurse::Nurse {first}]] with the unicorn clip
4. [[Grandma::Grandma {kin}]] asleep in the pull-out
5. MRI number two, Frozen on the goggles
6. Tube out! Popsicle!! (orange)
7. [[The doctor::Dr. {last}]] drew the tumor like a potato
8. [[Ringing the bell::{DATE:<May 19|July 30|February 2>}, ringing the bell]]
9. Home to [[the dog::{pet} and the house on {lane}]]

A: 1. One tiny foot, one tiny line, [[the day began, and you were fine::on {wday} you were fine]]. 2. The fish went round, the lift went ding... 3. A unicorn upon her head, [[our nurse::Nurse {first}]] tucked you into bed. 6. Out came the tube, and what came next? An orange pop, and no more hex.
%%
[ask] which of these complaints need a 7-day letter under 42 CFR 482.13

log:
A | [[phone::phone {ph}]] | "[[my husband::my husband {kin}]] waited 3 h on a bedpan" | unit mgr spoke at the time, not resolved
B | [[email::{mail}]] | parking price
C | [[in person::in person, {first} at the desk]] | "the tech was rough", resolved same day by [[lead::{initials}]]
D | [[letter::letter from {law}]] | wants records
E | survey | "food cold, Jell-O warm" [[::- signed {first}, {town}]]
F | [[phone::phone, caller {whole}]] | says billed for a TV
G | [[voicemail::voicemail, {DATE:<3|9>/<14|21>}]] | discharge too early, invokes QIO (Livanta)

[answer] A: yes, a grievance (care, not resolved at the time). B: no. C: no, resolved by staff present. D: handle as records request; counsel. E: no, unless a reply was requested. F: billing only, usually no. G: yes, and the QIO appeal runs separately[[.::; call the person back today.]]
%%
Here's my abstract. Cut to 200 words and keep numbers.

Title: Nurse-led home titration of GDMT in [[a rural network::{county}]]
Authors: [[(blinded)::{whole}, {whole}, {first} {last}]]
Affiliation: [[(blinded)::{school}; {hosp}; {ORGANIZATION:<Two Moons|Lodgepole|High Bench> Health Coop}]]
Background: Only 1% of patients with HFrEF reach target doses of all four classes.
Methods: We enrolled 118 adults (mean age 68, 41% women) after a HF admission. Nurses titrated sacubitril/valsartan, carvedilol, spironolactone and dapagliflozin by protocol, with Withings scales and weekly calls. [[Enrollment ran for a year.::Enrollment ran {btw}.]]
Results: Median MAGGIC 23. At 90 days 46% were on all four classes (vs 12% historical), K \>5.5 in 6%, syncope in 2. KCCQ +14. One [[participant::participant, {subj},]] died [[::on {clip} ]]of an unrelated cause.
Conclusions: Home titration is feasible.
Funding: [[a foundation::the {ORGANIZATION:{last} Heart Trust}]]. Contact: [[(blinded)::{mail}]]

Short version: Only 1% of patients with HFrEF reach target doses of four classes. We enrolled 118 adults (mean age 68; 41% women) after admission; nurses titrated GDMT at home. At 90 days, 46% were on four classes vs 12% historically; K \>5.5 in 6%; KCCQ +14. One [[participant died::participant died]] of an unrelated cause. Home titration is feasible.
%%
TASK: sort my inbox subject lines into DO, DELEGATE, DELETE

[[Invoice overdue::Invoice {code} overdue, {ORGANIZATION:<Tidy|Bright|Snappy> Linen}]]
Re: Re: Re: chairs
[[Peer to peer at 2::Peer to peer at 2 re {ptl}]]
You're invited: Eliquis dinner
Your DEA registration expires in 45 days
[[Thank you from a patient::Thank you from {mrs}]]
Kronos: 3 missed punches
[[Mom::{kin} (Mom): call your sister]]
NEJM Evidence table of contents
[[Call schedule swap::{first} wants to swap {feast}]]
Phish alert button: you passed!
[[Koozies with logo::Koozies with logo - {first} @ {ORGANIZATION:<PromoPal|Logo Loft>}]]
Shingrix back order
[[Subpoena::Subpoena, {case}]]

DO: peer to peer; DEA; [[subpoena::subpoena {case}]]; [[Mom::{kin}]]. DELEGATE: invoice; punches; Shingrix; [[swap::swap with {first}]]. DELETE: chairs; dinner; koozies; phish. KEEP FOR A BAD DAY: [[the thank-you::the thank-you from {mrs}]].
%%
Pharmacist asked for a patient-friendly calendar

Start: [[day 1::{clip}]]. Drug: prednisone taper from 40, methotrexate on one weekday, folic acid on the others, Bactrim MWF.
For: [[adult, 88 kg::{ptfull}, {dob}, 88 kg]]
Prescriber: [[rheum::{tit}]]
Pharmacy label says: Rx [[(number)::{ord}]], [[(store)::{pharm}]]
Notes: MTX is WEEKLY (not daily!!). [[Caregiver::{kin}]] fills the box on Sundays.

Calendar
Week 1: pred 40 daily. Mon MTX 15 mg. Tue-Sun folic acid 1 mg. M W F Bactrim.
Week 2: pred 30. Same.
Week 3: pred 20. Labs [[this week::on {clip}]].
Week 4: pred 15. Visit [[with rheum::with {tit} on {clip}]].
Week 5: pred 10, then stay.
Call [[us::{ph}, ask for {first},]] for mouth sores, fever, cough. Don't take an NSAID such as Aleve without asking.
"""
