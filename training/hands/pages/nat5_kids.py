"""Paediatricians, school nurses, lactation and WIC people, therapists for children, early intervention, child protection, camps, foster care: notes, plans, letters and prompts, each once with names and once with roles."""

TWINS = r"""
WELL CHILD 15 MO
[[Child::{ptname}]]   [[DOB on file::DOB {dobs}]]   [[Here with mother::Here with {kin} (mom) and {kin} (gma)]]   [[Room 3::Room 3, {full}]]
Interval: OM x1 tx amox 90/kg. Off bottle except nap. Whole milk 22 oz. Eats what family eats, loves beans. One nap. Sleeps 8p-6a in own crib.
Dev: walks alone, stoops and recovers, 4 words (mama, ball, "dat", dog), points to show, stacks 2. ASQ-3 above cutoffs all 5.
Social: daycare[[:: at {school}]] 3 d/wk, dad works nights[[:: at {org}]]. Well water, fluoride varnish today. Car seat rear facing. Smoke-free. Gun locked. WIC yes.
Growth: wt 10.2 kg (52%), L 78.5 (44%), HC 46.8 (60%).
PE: AF closed. RR+ bilat. TMs gray mobile. 8 teeth. Heart no m. Abd soft. GU nl male, testes down. Hips stable. Mongolian spot sacrum. Eczema antecubital.
Labs: Hgb 11.4, lead \<1.
Imm: DTaP, Hib, PCV20, (hepA #2 at 18). VIS given. [[Registry updated::Lot {lot} / {lot}, given by {initials}, LPN]]
A/P: Thriving. HC 2.5 BID x 7 d then Vanicream. MCHAT next. Sippy out, brush 2x. RTC 18 mo.
[[::{whole}, CPNP]]
%%
SCHOOL HEALTH OFFICE - INDIVIDUALIZED HEALTH PLAN
School: [[________________::{school}]]      School year: [[20__-20__::2025-2026]]
Student: [[________________::{ptfull}]]   Grade: {gr}   Homeroom: [[________::{PERSON:<Ms.|Mr.|Mx.> {last}}]]
Student ID: [[________::{UNIQUE_ID:{nn}{nn}{nn}}]]     Bus: [[________::{VEHICLE_ID:<Bus|Route> {nn}}]]
Parent 1: [[________::{kinfull} {ph} (c)]]   Parent 2: [[________::{kinfull}, {ph} (work, {org})]]
Physician: [[________::{tit}, {clinic}]]
Condition: Type 1 diabetes, dx age 6. Pump (Omnipod 5) with Dexcom G7. Rescue: Baqsimi 3 mg.
Target 70-180. Below 70: 15 g fast carb, recheck 15 min. Below 54 or not able to swallow: glucagon, 911, call parent.
Above 300 x2: check ketones. If mod/large: call parent, no PE, fluids, new pod.
Lunch: bolus before eating, student counts carbs, nurse verifies. Parties: parent texted.
Field trips: kit goes with trained staff [[(two named on the back)::{first} {last} and Coach {last}]].
504 accommodations: phone permitted for CGM; water and restroom; stop the clock in testing if \<70.
Supplies expire: glucagon [[____::{mon}]], strips [[____::{DATE:<03|08|11>/{year}}]]
Reviewed: parent [[sign::{kinfull}]] date [[____::{num8}]]   RN [[sign::{whole}, RN, NCSN]] date [[____::{num8}]]
%%
Feeding clinic, speech + OT + RD

Referred by [[PCP::{dr}]] for selective eating, gagging. [[Child::{ptf}]] is 3y2m, ex 29-weeker, G-tube until 20 mo[[:: ({hosp} NICU)]]. Dx: PFD (R63.32), oral hypersensitivity, r/o ARFID. Lives w/ [[foster parents::foster parents {kin} and {kin} {kinl}]] since [[spring::{full}]], twin brother, and two dogs.

Foods accepted: Goldfish (original only), Stonyfield strawberry pouch, bacon, Eggo, milk via NUK, dry Cheerios. Dropped: bananas, mac. PediaSure 2/day.
Oral mech: lips, tongue WFL; munch pattern, no lateralization L. No overt s/s asp with thin by straw. MBSS 2023 neg.
Session: in Rifton chair w/ footplate. Messy play 8 min w/ pudding, tolerated on fingertips, touched to lip x2. Ate 1/4 new brand cracker. Cried with spoon. [[Therapist::{first}]] used SOS steps to eating, [[second therapist::{wn}]] did brushing and joint compressions prior.
Anthro: 12.1 kg, wt/L 9%ile, z -1.3.
RD: 780 kcal from recall, need 1050. Add 1 Tbsp oil to pouch, Duocal scoop, multivit with iron.
Goals: (1) 5 new foods in 12 wk by food chaining; (2) open cup 3 oz; (3) mealtime \<30 min
Plan 1x/wk x 12. HEP sheet given. Next [[appt on card::{full} {clockx}]].
[[SLP / OTR / RD::{whole}, CCC-SLP; {first} {last}, OTR/L; {cred}]]
%%
Can you check this letter for tone before I send it through ParentSquare?

Dear [[families::families of Room 12, {school}]],

A student in your child's classroom has been diagnosed with pertussis (whooping cough). [[The last day at school was a week ago.::The last day at school was {on}.]] Pertussis starts like a cold and turns into long coughing fits, sometimes with a whoop or vomiting. Babies are at greatest risk.

If your child has a cough, please keep them home and call your doctor. Bring this letter. Testing is by nasal swab (PCR). Antibiotics (azithromycin, 5 days) are given to those who are sick and to household contacts. A child may return after 5 days of treatment.

Check your child's record. Five DTaP by age 7 and one Tdap at 11. A free clinic will be held [[next week in the gym::{wday} in the gym of {school}, 3 to 6]], no insurance needed.

Questions? Call the [[health department::{county} Health Department, {ph},]] or the school nurse[[::, {first} {last}, {xt}]].

Sincerely,
[[Principal::{whole}, Principal]]
[[School nurse::{whole}, BSN, RN]]
%%
INTAKE, CHILD ADVOCACY CENTER - nurse's part only
Case: [[assigned::{case}]]   LE agency: [[assigned::{agency}]]   Det.: [[assigned::{last}, badge {badge}]]   CPS: [[assigned::{whole}, {ph}]]
Pt [[(initials)::{initials}]], 8 y, brought by [[non-offending parent::{kin} {kinl} (mother)]]. Interview done prior by [[forensic interviewer::{first} {last}]], not repeated here.
Lives [[with mother and siblings::at {addr} with mother, {kin} (5) and {kin} (2)]]. Goes to [[school, 3rd grade::{school}, 3rd grade]]. Alleged: [[mother's ex-partner::{kinfull}, mother's ex]]. Last contact [[about a week before::on or around {full}]].
Consent signed. Child assent, chose the purple gown and the "Bluey" video.
Gen exam: well, wt 26 kg. Skin: fading 1.5 cm yellow bruise L shin (soccer per child). Oral nl, frenulum intact.
Anogenital: labial traction, supine frog leg, colposcope photo x14. Annular hymen, smooth, no clefts. Anus nl tone. Tanner 1. Normal exam does not exclude.
Labs: urine NAAT GC/CT/trich, HIV, RPR, hep panel deferred per time frame.
Mental health: TF-CBT referral[[:: {clinic}, intake {day}]]. Safety plan: no contact, [[order in place::TRO {code}]].
Kit: [[none, \>120 h::kit {spec} to Det. {last} at {clockx}]]
[[Examiner::{whole}, SANE-P]]
%%
camp nurse log (transcribed from the spiral notebook)

[[day 1::sun {num8}]]
lice check all cabins. [[2 pos cabin 4::{first} & {first} in {FACILITY:<Loon|Otter|Hemlock>} pos]], nix, bedding bagged
meds collected 41 bags. [[one camper::{ptname}]] came w/ 3 unlabelled pills in a tic tac box, called [[home::{kin} {ph}]], it's guanfacine
[[another::{first} {last}]] epi x2, peanuts + cashew, sunbutter table. kitchen ([[cook::{first}]]) told
[[day 2::mon]]
0720 [[boy, 9::{first} {fl}]] wet bed, quiet swap
1010 wrist FOOSH off the gaga pit. splint. [[took to urgent care::took to {clinic} in {town} in camp {VEHICLE_ID:van {nn}}]]. buckle fx. back for smores
1400 bee sting x5 (!!) nest under the archery shed. benadryl 12.5-25, [[maintenance::{wn}]] foaming it
2130 homesick row: [[3 from cabin 2::{first}, {first} and the little {last} boy]]. tums and a story
[[day 3::tues the {DATE:<8th|15th|22nd>}]]
vomit x6 since 0300. all ate at [[the cookout::the {ORGANIZATION:<Bobcat|Heron|Trillium>} cookout]]. isolating in the lodge, oral rehydration, bleach, called [[camp MD::{dr}]] and [[health dept::{agency}]]
noro till proven otherwise. [[parents of all 6 notified::called {kin} {ph}, {kin} {ph}, other 4 LM]]
I have not slept
%%
EARLY INTERVENTION - IFSP PERIODIC REVIEW
Child: [[____::{ptcomma}]]  EI #: [[____::{UNIQUE_ID:EI{nn}{nn}{nn}}]]  DOB: [[____::{dobs}]]  Service coordinator: [[____::{whole}]]
County: [[____::{county}]]   Language at home: {tongue}; interpreter [[yes::{first} from {ORGANIZATION:<Bridges|OneVoice|Puente> Interpreting}]]
Present levels. Gross motor: cruising, not yet independent (adj. 14 mo). Fine: inferior pincer. Communication: 6 signs (more, all done, milk, dog, up, help). Social-emotional: smiles at peekaboo, waves to [[the mail carrier::{first} the mailman]]. Adaptive: finger feeds.
What the family wants: "to walk into [[the temple::{church}]] by himself [[on the holiday::on {feast}]]."
Outcome 1: 5 steps unaided. Progress: emerging. Strategy: cruising gap between couch and ottoman; push toy weighted w/ rice bag; SMO's from [[the orthotist::{whole}, CPO]]
Outcome 2: 15 words/signs. Partially met.
Outcome 3: sleep. Met (5 of 7 nights).
Services: PT 1x/wk home[[:: ({first})]], DT 2x/mo, SLP consult. Audiology recheck [[in the fall::{mon}, {hosp}]]
Transition: turns 3 [[next year::{full}]]; LEA referral 90 d prior to [[the district::{ORGANIZATION:{town} Unified}]].
Consent: ☒ agree. Parent [[sig::{kinfull}]] [[date::{num8}]]
%%
Lactation consult - outpatient, dyad
Mother [[G2P2::{ptname}, G2P2]], baby [[girl::girl {kin}]], day 9, 39w1d, SVD. BW 3310, dc 3090, [[today::{clip}]] 3120 (naked, Medela BabyWeigh).
CC: cracked nipples L\>R, 8/10, baby "always hungry". Hx breast reduction 2016[[:: ({dr}, {town})]]. PCOS. Metformin.
Feeds 11x, 40-60 min each. 5 wets, 2 stools yellow. Supp: 30 mL donor milk x4[[:: from {ORGANIZATION:<Mothers' Well|Bay State|Prairie> Milk Bank}, batch {lot}]]. Pump: Spectra S1, 24 mm flange -> 19.
Oral: posterior tie Kotlow 2? Hazelbaker fn 9. Palate high. Suck 2-2-2.
Feed observed: laid back L, latch shallow, relatched w/ asymmetric, audible swallows 1:3, pre/post transfer 22 mL in 25 min. R 14 mL w/ SNS.
Imp: low supply 2/2 IGT v. surgery; nipple trauma; latch.
Plan: triple feed x 48 h only (BF 10/side, supp 45, pump 12 min), APNO, hydrogel, paced bottle (Dr. Brown's level T). Domperidone not avail. Flange fitting done.
[[Partner::{kin}]] taught SNS. Edinburgh 9, item 10 = 0. Phone check [[in 2 d::{day}]]; peds wt check [[Mon::with {dr} {full}]]
[[IBCLC::{whole}, RN, IBCLC]]
%%
Write a note excusing PE, and one for the coach

Kid is [[a freshman::{ptname}, a freshman at {school}]], JV soccer[[:: for the {ORGANIZATION:<Lady Cubs|Gray Foxes|Rams>}]]. Concussion [[8 days ago::on {clip} vs {school}]], header on header, no LOC, amnesia 5 min. SCAT6: symptom 31/132, SAC 26/30, mBESS 7 errors. Seen [[today::{num8}]]: headache 2/10 only w/ screens, VOMS + on convergence 9 cm. School half days. Rest of exam ok. Return-to-learn before return-to-play. Step 2 (light aerobic) ok from tomorrow, hold if sx. ImPACT retest [[with the AT::with {first} the AT]] when sx free 24 h. No contact until cleared by me in writing. Parents [[agree::{kin} and {kin} agree; dad's the assistant coach, awkward]].
Put [[our letterhead::{clinic}, {ph}]] on it. [[Signed by me::Signed {whole}, MD, CAQSM]]
"""
