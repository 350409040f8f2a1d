"""FMLA letters, work notes, school forms, records requests, fundraisers, notices: with named employers, schools and clinics, and with kinds."""

TWINS = r"""
[[Clinic letterhead::{FACILITY:Goldfinch Family Care}
{house}
{town}]]

To whom it may concern at [[the employer::{ORGANIZATION:Tri-Hull Marine}]]:

The employee was under our care [[from Monday through Friday::{range}]] and may go back to work [[next week::on {on}]] with these limits: no lift over 20 lb, no ladder, no boat ride in chop. The limits hold [[for four weeks::until {on}]]. We can't tell you the diagnosis; the law says that you can't ask.

If [[light duty::light duty in the {FACILITY:Sail Loft}]] isn't to be had, please treat this as an off-work note.

[[The provider::{whole}, PA-C]]
[[phone on file::{ph}]]
%%
WH-380-E, Section I, filled by the employer
Employer: [[an employer with 50 or more::{ORGANIZATION:Cobbler Creek Foods}]]   Contact: [[HR::{first} {last}, HR, {mail}]]
Job: line lead, second shift       Hours: 48/wk
Essential functions: stand, lift 35 lb, work at 34 F
Section III, filled by the provider
Practice: [[primary care::{FACILITY:Wabash & {last} Internal Medicine}]]   Type: IM
1. Condition began [[this spring::{mon}]]; will last 6 mo
2. Inpatient? [[two nights::{FACILITY:Union Hospital}, {range}]]
3. Visits every 2 wks; infusion at [[the cancer center::{FACILITY:Hux}]] q21d
4. Incapacity: 3 d after each. Flare: 2 per month up to 2 d.
5. Keytruda is not on the form but HR keeps asking. Don't list it.
Signature: [[on file::{initials}, {on}]]
%%
Dear [[Principal::Principal {last}]],
The girl who's in your [[fifth grade::fifth grade at {school}]] had a Nuss bar put in [[over the break::at {hosp} on {on}]]. She can walk, sit and think. She can't: carry the tuba; play [[on any team::for the {ORGANIZATION:Junior Hornets}]]; ride [[the bumpy bus::the {ORGANIZATION:First Student} bus over {road}]]; be hugged. She may use the elevator with a friend.
PE out [[for the term::until {feast}]]. Call [[the clinic::{first} at {FACILITY:Chest Wall Center}, {ph},]] with any chest pain, fever or drip.
Grateful,
[[the surgeon's nurse::{cred}]]
%%
SPORTS PHYSICAL (PPE, 5th ed.)
School: [[public HS::{FACILITY:Ottumwa}]]   Grade {gr}   Sports: XC, wrestling, pep band
Have you ever passed out? [[once, at practice::once, at {FACILITY:Schafer Stadium}]]
Sudden death in family \<35? uncle, [[in a lake::in {LOCATION:Lake Rathbun}]]
Murmur? yes, seen by [[cardiology, normal::{dr} at {FACILITY:Blank}, normal]]
Wear: contacts, mouthguard, Oakley Rx
Skin: tinea gladiatorum, cleared by [[urgent care::{FACILITY:ClearChoice of {town}}]] w/ Lamisil
Cleared: [x] with recommendation for: ECG repeat
[[Examiner::{tit}]]   [[stamp::{FACILITY:Sports Docs at the Dome}]]   [[date::{on}]]
%%
Subject: ROI, again

Hi, the request that you faxed [[last week::on {on}]] has three faults. (1) It's addressed to [[the hospital, yet the visit was in the clinic::{FACILITY:Cass General}, yet the visit was at {FACILITY:Cass Women's}]]. (2) It isn't signed. (3) "Any and all" isn't a date range. Please resend to [[the HIM vendor::the {ORGANIZATION:Ciox desk} at {FACILITY:Cass General}]], not to me.
Your fax cover also shows [[another client's file number::another client's file, {case}]]. Please shred.
Images: [[the film library::{first} in the film library, {xt}]], via Ambra.
Psych notes need a separate form under 45 CFR 164.508. Part 2 records are at [[a separate program::{FACILITY:Heartland Recovery}]]; we don't hold them.
[[HIM::{first}, HIM]]
%%
Notice of Closing

[[This practice::{FACILITY:{last} Pediatrics of {town}}]] will close its doors [[at the end of the quarter::on {on}]]. [[The owner::{dr}]] is retiring to [[grandchildren::{LOCATION:Bald Head Island}]]. Your records go to [[a custodian::{ORGANIZATION:Morgan Records of {town}}]], free for 60 days. [[Two local groups::{FACILITY:Bluebonnet Kids} and {FACILITY:Pediatric Associates of {county}}]] will take new children. Vaccines records are also in the state registry. We loved the drawings. The fish tank goes to [[the library::{FACILITY:{town} Library}]].
For refills, [[the covering office::{FACILITY:Bluebonnet Kids}, {ph}]]
%%
WORKERS' COMP STATUS, DWC-73
Employer [[unnamed::{ORGANIZATION:Permian Mats & Rigging}]] | carrier Texas Mutual | claim [[pending::{claim}]]
Clinic [[occ med::{FACILITY:Nova of {town}}]] | visit [[second::{on}]]
I. can return WITH restrictions [x]
 - no grip L; sit 15/hr; no drive [[company trucks::company trucks ({fleet})]]
II. Follow up: [[PT x6::PT x6 {FACILITY:Pecos Valley PT}]], [[ortho::{dr}]], MRI
III. MMI not reached. DD exam [[to be set::{on} {LOCATION:Odessa}]]
Injured worker's words: "[[The boss::{first}]] told me to walk it off."
%%
Gofundme text (edit it, but keep her voice)

Hi y'all. Most of you know us from [[church::{FACILITY:Cornerstone}]] or from [[the diner::{ORGANIZATION:Dot's Diner}]]. [[My husband::{kin}]] was changing a tire when a truck came over. They flew him to [[a trauma center::{FACILITY:Erlanger}]] and he's had four surgeries and a Taylor frame. He's on short term from [[the plant::{ORGANIZATION:Komatsu}]], which is sixty percent. I took leave from [[the school::{FACILITY:Big Ridge Elementary}]]. We're at [[the hospital guest house::The {FACILITY:Rees-{last} House}]] and eat crackers. The kids are with [[family::{kinfull} in {town}]]. [[A local garage::{ORGANIZATION:Redline Auto}]] will do a spaghetti lunch [[after church::{day}]]. We don't ask for much: gas, the light bill, a wheelchair ramp. God is good, and BlueCross isn't.
%%
Section 504 plan, draft
Student: [[initials only::{initials}]]  School: [[elementary::{FACILITY:Chief Joseph Elementary}]]  Team: [[case manager, teacher, nurse, parent::{last}, {last}, {first} RN, {kin}]]
Disability: T1DM. Device: Omnipod 5 w/ G6. Phone stays on.
1. BG check anywhere. 2. Water, bathroom free. 3. Snack. 4. Field trips: [[trained adult goes along::{first} goes along; {mon} trip is {LOCATION:Multnomah Falls}]].
5. Lockdown kit in [[each room::each room, also in {FACILITY:Gym 2}]]. 6. PSAT/MAP: stop the clock.
7. Substitute folder. 8. Sports after school w/ [[the Y::the {FACILITY:Peninsula Y}]]: copies to the coach.
Glucagon: Baqsimi in [[the office::{FACILITY:Room 101}]], exp checked monthly.
DMMP from [[endocrine clinic::{FACILITY:Harold Schnitzer}]] attached, signed.
Review: [[one year::{on}]].
%%
Jury excuse request / accommodation

Court: [[the county court::{FACILITY:Multnomah County Central Courthouse}]]; juror no. [[on the badge::{code}]]. My patient can't sit 40 min, uses a straight cath q4h and has PCA at home. Deferral [[for six months::through {mon}]] is fair; permanent excuse isn't asked. I'm with [[rehab medicine::{FACILITY:Providence Rehab Physicians}]]; [[my NPI::NPI {npi}]]. She also gets care from [[a VA clinic::the {FACILITY:Salem VA clinic}]].
Respectfully, [[MD::{initials}]]
%%
Housing reasonable accommodation letter (ESA). Landlord: [[a management firm::{ORGANIZATION:Guardian Lofts LLC}]]. Tenant lives at [[the building::{st}]]. I've treated the tenant [[for over a year::since {mon}]] at [[this clinic::{FACILITY:Cascadia Plaza}]]. She has a disability under the FHA. The cat[[::, {pet},]] is part of her plan. No training, vest, or registry is needed; a $400 "pet rent" isn't allowed, per HUD FHEO-2020-01. Questions in writing only. [[LCSW::{cred}, lic {lic}]]
%%
Utility medical certificate. Company: [[the power company::{ORGANIZATION:Elk Prairie Electric}]]. Account [[on the bill::{acct}]]. Equipment: Trilogy Evo, concentrator 5 L, Hoyer charger, fridge for Humira. Who: one adult, one infant. Length: 90 d. Backup: 2 E tanks = 9 h. DME is [[a national firm::{ORGANIZATION:Rotech of {town}}]]. Medical home [[a residency clinic::{FACILITY:St. Mark's FM}]]. Shutoff notice says [[Friday::{on}]]. [[Signed, NP::{whole} FNP]].
"""
