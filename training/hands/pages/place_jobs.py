"""Return-to-work files, comp claims, depositions, resumes, exit interviews, HR tickets and union mail: with employers and towns, and with kinds of work."""

TWINS = r"""
HR TICKET 1 of 4 (leave desk)
Requester: [[a picker::{whole}, {badge}]]
Site: [[warehouse::{FACILITY:DC 7, Groveport}]]
Issue: the doctor's note says "off till seen". By whom? It's from [[an urgent care::{FACILITY:OhioHealth UC}]].
Reply: Please get the form 380-E. Sedgwick handles leave; we don't.
Requester: Sedgwick says ask HR.
Reply: [[I'll call.::I'll call. -{first}]]
HR TICKET 2 of 4
Requester: [[same::{last}]]
Issue: I can't lift. [[My lead::{first}, my lead,]] says sweep then.
Reply: Modified duty policy 4.2. OK to sweep.
HR TICKET 3 of 4
Issue: sweeping hurts.
Reply: Noted. [[Occ health::{FACILITY:Concentra {town}}]] [[tomorrow::{on}]], bring shoes.
HR TICKET 4 of 4
Issue: they X-rayed. It's broken.
%%
RESUME to tidy
Nurse, 14 years. Epic, Cerner, Pyxis, Alaris.
[[Now: charge, a 24-bed step-down::{FACILITY:Riverside Methodist}, Red 7, charge, {mon} on]]
[[Before: med-surg nights at a community hospital::{FACILITY:Marion General}, med-surg nights]]
[[Before that: SNF::{FACILITY:Kingston of {town}}, SNF]]
[[Travel: one winter::{ORGANIZATION:Medical Solutions}: one winter in {LOCATION:Ketchikan}]]
[[School: ADN, then RN-BSN online::{FACILITY:Columbus State} ADN; {FACILITY:WGU} BSN]]
Certs: PCCN, ACLS, NIHSS
[[Vol: free clinic, first Wednesdays::{FACILITY:Physicians Free Clinic}, first Wednesdays]]
Awards: DAISY (nominated)
[[References on request::{dr}; {cred}; {whole}, {ph}]]
%%
DEPOSITION, rough
Q. State where you've worked since high school.
A. [[A pizza shop, a body shop, then the plant.::{ORGANIZATION:Donatos}, {ORGANIZATION:Sal's Body}, then {ORGANIZATION:Honda}.]]
Q. Which line?
A. Weld. [[Then doors.::Then doors, at {FACILITY:East Liberty}.]]
Q. When did the shoulder begin?
A. [[After the new robots.::{mon}, after the new robots.]] Fanuc.
Q. Whom did you tell?
A. [[The team lead and the nurse.::{first} {last}, and {first} the nurse.]]
Q. And the nurse gave you?
A. Biofreeze.
MR. [[DEFENSE::{lastup}]]: Objection, move to strike "Biofreeze".
Q. Then you saw whom?
A. [[The company's doctor. Then mine.::{dr} at {FACILITY:Marysville Occ}. Then {dr}.]]
Q. Any prior claim in any state?
A. One. Dog bite. [[I delivered papers.::I delivered the {ORGANIZATION:Dispatch}.]]
%%
Exit interview (CNA), typed by a tired DON
Why are you leaving? "[[The warehouse::{ORGANIZATION:Amazon in Etna}]] pays 22."
Liked best? "[[Room 9::{mrs} in 9]]. She calls me Boss."
Liked least? "Hoyer. Weekends. [[That nurse::{first}]]."
Would you come back? "If [[corporate::{ORGANIZATION:Altercare}]] changes the ratio."
Would you send your mother here? "[[To the other one::To {FACILITY:Chapel Grove}]]. Sorry."
Badge back? yes. Locker? empty. PTO: 31 h.
%%
RTW, step plan (OT, work hardening)
Job: [[window installer::window installer, {ORGANIZATION:Pella of {town}}]]. Heavy PDL. 80 lb, ladders, cold.
Wk 1-2: clinic 4 h. Wk 3: [[shadow at shop::shadow at the {FACILITY:Polaris shop}]] 4 h, no lift. Wk 4: 6 h, 30 lb. Wk 6: full.
FCE: valid; 60 lb occ. Grip 92/88. HR 140 at MET 6.
Fear: ladders (TSK 44). [[Partner::{first}, his partner,]] will hold.
Payer: BWC via [[MCO::MCO case {claim}]], authorised 18.
Letter to [[foreman::{first} {last}]]: yes
Stop if: pain 7+, tingle, "my gut says".
[[OTR/L::{cred}]], [[clinic::{FACILITY:WorkStrong}]]
%%
Local news piece for the patient library binder (about a plant)
[[A glass plant::{ORGANIZATION:Anchor Glass}]] that lit this [[town::town, {LOCATION:Lancaster},]] for a hundred years went dark. Three hundred lost Anthem in a day. [[The hospital::{FACILITY:Fairfield Medical}]] has hired two enrolment aides; [[the health center::{FACILITY:Fairfield Community Health}]] saw its Medicaid share go from 41 to 58 percent. [[A furnace man::{whole}, a furnace man,]] said that he'd "have to learn to be cold". [[The union::{ORGANIZATION:USW 57G}]] holds a clinic in [[its hall::the {FACILITY:hall on {road}}]], with lung screens and soup. COBRA for a family: $2,114 a month.
%%
EAP session note (short model)
Client: shift lead, [[food plant::{ORGANIZATION:Lancaster Colony}]]. Session 2 of 6.
Theme: [[coworker died on the line::{first} died on line 4, {on}]]; client did CPR; ZOLL said "no shock".
Sleep 3 h. Drinks Monster x4. Avoids [[that door::the door by {FACILITY:Dock C}]].
Tools: box breathing, Calm app, [[chaplain from work::{first} from {ORGANIZATION:Marketplace Chaplains}]].
ASD vs normal grief. PCL-5 31.
Refer: [[trauma therapist in network::{FACILITY:Branches Counseling}, in network with Optum]].
Company: critical incident group [[Thursday::{on}, the {FACILITY:break room at Plant 2}]].
%%
UNION NEWS, health page
* Our plan (Anthem PPO) drops [[one hospital system::{FACILITY:Mount Carmel}]] [[at year's end::on {on}]] if no deal.
* [[The big one::{FACILITY:OSU}]] stays.
* Free A1c and BP: [[after the meeting::{day}, {FACILITY:Hall 423}, {corner}]].
* Wegovy: covered only with CVD. We fought. Write to [[the trustees::{whole}, trustee]].
* Thank you [[to those on the picket::to {first} and {first} on the picket at {ORGANIZATION:Kroger Bakery}]].
* Hearing: OSHA says 85 dB. Use the plugs (3M E-A-R).
* Deaths: [[two brothers, retired::{whole}, {ORGANIZATION:Timken}; {whole}, {ORGANIZATION:Columbus Coated}]].
* Recipe: bean soup, low sodium, 12 servings.
"""
