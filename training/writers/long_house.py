"""Minutes, chats, policies, questions and answers, and boards of a house in which people are roles alone."""

TWINS = r"""
PHARMACY & THERAPEUTICS - MINUTES
Present: [[Chair, Vice Chair, Secretary, CMO designee, ID, Onc, Nursing x2, Informatics::{dr} (Chair), {cred}, {cred}, {whole} (Nursing), {first} (Informatics)]]
Absent: [[Anesthesia::{last}]]
1. Minutes of the last meeting approved. Moved by [[Nursing::{last}]], second by [[ID::{dr}]].
2. Formulary adds: Xacduro (restricted to ID), Rezzayo (once weekly), Veopoz: tabled.
3. Deletes: Zantac IV, Demerol PCA, Kayexalate powder.
4. IV-to-PO: [[the informatics pharmacist::{first}]] showed a BPA; 41% accepted. Override reasons: NPO, gut, "other".
5. Shortages: Pluvicto, Bicillin L-A, cisplatin easing, Adderall no.
6. MUE: Albumin 25%. [[The student::{first}, a P4 from {school},]] reviewed 60 charts; SBP 20, HRS 11, "because" 29.
7. Sentinel: Exparel/Marcaine mix-up. RCA next door.
8. Any other: [[Chair::{dr}]] thanks [[the retiring buyer::{whole}]], who has found heparin in three hurricanes.
Adjourned 1304. Next: [[second Tuesday::{wday}]], Board Room B.
%%
#nicu-charge  (chat export)
[[charge-days::{first}]]: we're at 31, cap is 32, L&D has trips at 29+2 cooking
[[neo-fellow::{last}]]: mag on, beta x1. I'd hold bed 9, 10, 11
[[charge-days::{first}]]: 11 is the ROP baby, laser at 2 w/ [[ophtho::{dr}]]
[[rt-lead::{wn}]]: 2 jets and an oscillator free. Bubble CPAP x4. no more RAM 2s
[[np-on::{first}]]: [[bed 4::baby {last}]] failed CAR SEAT again, 2 brady. staying
[[charge-days::{first}]]: ugh. mom drove in from [[two hours away::{town}]]
[[neo-fellow::{last}]]: do we have dono milk
[[milk-room::{first}]]: 40 bottles Prolacta +6, lots of term
[[transport::{crew}]]: ETA 50 with a cooling baby, Sarnat 2, from [[an outside birth center::{clinic}]]
[[neo-fellow::{last}]]: Criticool is in hall by Blue pod. aEEG leads in drawer "Brainz"
[[charge-days::{first}]]: who has a heart: call in 1 more?
[[np-on::{first}]]: I'll stay till 9. bring tacos
%%
GRIEVANCE RESPONSE (draft 3, Patient Relations)
Dear [[Sir or Madam::{mrs}]],
Thank you for telling us about [[your wait in our Emergency Department::your wait at {hosp} on {day}]]. You wrote that [[the greeter::{first} at the desk]] told you, "sit and pray". That isn't the welcome we want to give.
We spoke to [[those on duty::{dr} and {first}]], read the chart and watched the clock on the tracking board. You were triaged in nine minutes (ESI 3) and seen after four hours and twelve. The goal for level 3 is under two.
The night had eleven boarders and one doctor. This explains, it doesn't excuse.
What we'll do: a nurse will round in the lobby each hour. [[The greeter::{first}]] has been coached. Warm blankets now live by the door.
The bill: $1,240 facility charge has been held; [[a financial counselor::{wn} in our billing office ({ph})]] will call.
If you're not content you may write to the state agency or the accreditor; both addresses are on the sheet.
With regret,
[[Manager, Patient Relations::{cred}]]
%%
Handover at the school clinic, for the sub
[[The regular nurse::{first}]] is at a training. Keys under the Kleenex.
10:40 insulin: [[the fifth grader with the Omnipod::{ptf} (gr 5, Omnipod)]] comes alone, carb count on a sticky, check it
11:15 [[second grader::{kin}]], Ritalin 5, hides it in the cheek
11:30 Tube feed, room 9: [[aide does it::{first} does it]], you watch, Farrell bag
12:00 recess: scraped knees, ice, "stomach" = test in math
1:00 lice check Mrs... no, NO lice checks any more, policy
1:30 [[a boy who naps::{first} naps]] here, it's OK, ask no questions, snack in drawer 2
EpiPen Jr x2, AUVI-Q, Narcan, Glucagon: unlocked cabinet
Nurse's forms: pink = sent home, buff = stayed, blue = called [[a parent::{org} where the dad works]]
If fire bell: bag, list, go to the Fence
"""

CALM = r"""
MORNING REPORT OF A SMALL ED, WRITTEN BY THE OUTGOING CHARGE FOR WHOEVER IS NEXT
It was a Monday dressed as a Saturday. Fifty-eight through the door, nine LWBS, two AMA, one baby in the parking lot (fine, pink, angry).
Bed 1 is still waiting on psych placement, hour 31; the sitter needs lunch. Bed 3 has a Foley that has been clamped, don't ask. Bed 6 got TNK at 0412 and moves the arm. Bed 7 belongs to Ortho and knows it. Hall B wants a sandwich, has had two.
CT was down from two to half past three; Radiology blames Chiller, Facilities blames the maker, the maker blames heat.
Pyxis wants recount on Ativan. It's a vial, it rolled, the tech found it under the scale, form is filled.
New grads did well. The float did better. Our travel nurse cried in the Med Room and then put in the hardest line of the night.
We're out of: 20s, warm blankets, grace.
Coffee is made. Good luck. Don't say the Q word.
%%
Town-hall FAQ about the new EHR, collected by Communications
Q. Will Grand Central replace the bed board? A. Yes. The magnets can go home with those who love them.
Q. Is Haiku a poem? A. It's the phone app. So is Canto (tablet) and Rover (nurses). Limerick is for the watch.
Q. Who is Beaker? A. The lab module. Not a person, not a Muppet for our purposes.
Q. Who's Willow? A. Inpatient pharmacy. Ambulatory is Willow Amb.
Q. Stork? OB. Bones? Ortho. Cupid? Cardiology. Radiant? Radiology. Beacon? Onc. Phoenix? Transplant. Kaleidoscope? Eyes. Wisdom? Dental. Lumens? Scopes. Bugsy? Infection. Anesthesia? is called Anesthesia.
Q. Must I do e-learning at home? A. No; 8 h paid, plus Personalization Lab.
Q. What happens to old notes? A. PDF in Media; five years of labs; meds no, we re-enter.
Q. Go-live pizza? A. Yes, and Red Vests ("at the elbow") for 3 weeks.
Q. What if it crashes? A. BCA PCs (orange sticker). Practise.
Q. Why a Saturday? A. Low census, and no clinic.
%%
QUALITY DASHBOARD, commentary
Readmit 30 d ......... 14.1 (goal 13) RED. COPD 21! HF 19. Idea: Meds-to-Beds, call at 48 h
Door-to-needle ....... 38 median. GREEN
SEP-1 ................ 61. AMBER. Fails: repeat lactate (70%), fluid 30/kg (20%)
CAUTI SIR 0.7 GREEN; CLABSI 1.2 RED (tunnelled, TPN); CDI 0.5 GREEN; MRSA 0.9
HAPI III+ ............ 2 (one Kennedy?). Falls w/ injury 0.6
C-section NTSV ....... 24.9 . PC-01 0. PC-05 51
HCAHPS: Nurse 79, Doc 82, Quiet 54, Meds 61, Clean 70, Recommend 74
PSI-90 0.94; PSI-12 up by 3; PSI-04 n
LOS index 1.08; O/E mortality 0.88 (Vizient)
ED: LWBS 3.1, Arr-Prov 29, Boarding 311 min
Turnover RN 18; Vacancy 9; Agency $1.1 M
Stars: 4, was 3. Leapfrog B.
Pareto, Ishikawa, Shewhart (8 points rule), Deming PDSA, Donabedian on the wall
%%
Meeting of the Ethics Committee - consult summary for annual report, abstracted
Eleven consults. In four the question was who decides; in three, whether to stop; in two, whether to discharge to the street; in one, organ donation after hanging; in one, a tattoo that read "DNR".
In the tattoo case the ED physician first treated, then asked. The chaplain pointed out that people regret ink. The social worker found a yellow form in the man's Bible, and that settled it.
In the street case a nurse manager said, "we do not dump", and Legal said nothing. Respite took him on day nine.
For the unbefriended: state law ranks spouse, adult child, parent, sibling, "close friend"; after that two physicians and us.
Conflict of the moral kind: residents felt coerced by a Full Code in a 34-kg patient. Slow codes are lies. We said so.
Education: Schwartz Rounds twice, Jonsen's grid taught to 40, film night ("Wit", popcorn).
Chair rotates. Community members: teacher, retired judge, barber.
We thank the families, who taught us.
%%
Chat: #lab-help
bench-2: hemolysed again from 5W, third today. H-index 420
phleb-lead: it's the new butterfly + 20 mL syringe habit
bench-2: can someone teach them: discard, no fist, slow
micro: pos bottle, GPC clusters, 1 of 4, 22 h. BCID2: S. epi, mecA. reporting
heme: slide for path: Auer rod? or dirt
path-res: coming. oil on
path-res: Auer. Many. Faggot cells. It's APL. calling ED now, DIC panel add
heme: add-on fibrinogen 88, D-dimer >20
path-res: ATRA from onc pharmacy. not waiting for PML-RARA
bb: they want 2 cryo pools + plt. type? O neg, Kell neg hx anti-K, Duffy b
bench-1: is the Sysmex flag "Blasts/Abn Lympho" + "Turbidity"
heme: great catch whoever flagged
bench-2: me. after four hemolysed ones I was awake
phleb-lead: OK you win. donuts
%%
STANDARDS OF DRESS, Human Resources 3.14 (as if read aloud to a new class)
Scrubs by department: see the grid. White may be worn by anyone who can keep it white.
Hair above the collar or tied. Beards: N95 fit or PAPR, choose.
Nails 1/4 inch, no gel, no chips. Clean, short and plain.
Jewelry: one ring, two studs, a watch that washes. A medical ID may stay. Rosaries, not over the chest in Psych.
Tattoos may show if they would show on a bus.
Perfume: none. Onc patients smell everything. Sage, Rose, Amber: all of them.
Badge: above the waist, photo out, no pins over the name. "Badge buddies" behind.
Shoes: closed. Danskos yes, Crocs w/o holes, Hokas yes.
Religious: hijab, turban, kippah, kara, cross: welcome; sleeves per OR rules.
Holiday sweater: one day, no bells, no battery that beeps.
Friday jeans: Admin only, $5 to the Hope Fund.
Appeals: your manager, then theirs.
%%
The Gemba walk (notes by a lean coach)
07:10 Follow a specimen. Nurse draws, walks to the tube station: jammed. Waits. Walks to the next. 214 steps.
07:26 Tube arrives in Lab. Sits in the rack "Frozen / No / Ask". Why? Label over barcode.
07:41 Relabel. Centrifuge balanced by a ghost tube.
07:58 Result. Critical K 6.4. Call: nurse in Isolation. Callback. Note.
08:20 Provider sees it. Repeat. Muda!
Waste: DOWNTIME. Defects 1, Overproduction 0, Waiting 5, Non-used talent 1, Transport 2, Inventory 3, Motion lots, Extra 2
Why x5: label printer at desk, not bedside -> no power strip -> ticket closed "as designed"
Countermeasure: Zebra on WOW, kanban for labels, andon light on tube station
Toyota, Shingo, Juran, Heijunka, Poka-yoke, Hoshin: say one a day, not all
A3 owner: the unit educator. Check in two weeks. Yokoten to sister unit
Feeling: people are kind and tired. Kaizen isn't layoffs: say so first.
%%
Ballroom or basement? Minutes of the Space Committee
Roll: quorum with Facilities, Nursing, Surgery, Research, Finance, Guest Services, Library (silent).
I. Old: The Rose Garden door sticks. The Reading Nook got a new rug. The Cook Line in Dietary fails hood test.
II. Infusion wants six more chairs. Options: (a) old PACU, (b) Annex, (c) stack on the Long Hall. Drew three plans; (b) is cheap, far; (c) has light. Chairs are Champion.
III. Simulation wants the Reed Organ space beside Chapel. Organ is out of tune, not out of love. Spiritual Care abstains.
IV. Parking: staff park in Patient lots. Chase them? Will ticket after a month's grace.
V. Names: donor wall text waits for Legal. No person's name shall be used on a room before a signature. "Heritage Room" meanwhile.
VI. Art: landscapes, no abstract red in Onc.
VII. Vote (b): 5-2-1. Finance says may be $410k. Bill of quantities to follow.
Next walk-through: hard hats.
%%
A week of dietary tickets (kitchen printer, room numbers stripped)
REG - meat loaf, mash, gravy, carrots, Jell-O red
CARD 2G NA - baked cod, rice, green beans, pear, Mrs. Dash
CC 60 - Turkey Reuben no, turkey on wheat, soup, Splenda x2
REN - chicken Kiev NO; chicken plain; cabbage; apple; 4 oz cran
MS - Shepherd's pie; peach; pudding
PUR - purée Salisbury, purée peas, Cream of Wheat
NEC - nectar milk, nectar coffee, Thick-It on tray
CL - broth, Italian ice, Ensure Clear, Sprite
GF - Amy's bowl; Udi's; no Campbell's
KOSH - sealed: Meal Mart; double wrap
HAL - veg curry; check Knox gelatine
VEG - Morningstar, Beyond, Gardein; eggs OK
NUT ALL - NO Snickers, NO Nutella, NO pesto
PICKY - grilled cheese, Lays, Oreo, again
BDAY - Angel food or Black Forest; candle unlit (O2!)
LATE - cold box: Caesar, Cobb, Waldorf, PB&J
Tray line stops 1830. Hostess calls: "Dinner is served".
%%
Tip line digest, Compliance (all anonymous; nothing below says who)
1. "Someone signs before the class is over." Opened. Attendance by badge now.
2. "A vendor left bagels for the whole unit." <Our limit is $0|The limit is nil>. The cookies went back in spirit.
3. "My boss looks at my chart." Audit run: two hits, both by me. Closed; taught.
4. "Billing 99215 for Botox." Sample of 20. Modifier 25 fine in 18; two refunds.
5. "Doc texts photos of wounds." Secure Chat installed. Coaching.
6. "Why is the Stark training named after a castle?" It isn't. Anti-Kickback, Stark, False Claims, EMTALA, HIPAA: one hour, cartoons.
7. "They gave a friend a bed." Unfounded. The friend was sick.
8. "Free parking for reps." Ended.
9. "Gossip". Not ours; try Employee Assistance, or lunch.
Open 2, closed 7, mean 11 days. No retaliation. Posters in the break rooms, Level B.
%%
Volunteer handbook, chapter "Who will I meet?"
The Greeter points. The Escort walks. The Runner carries blood (the red box) and never stops for coffee.
The Cuddler holds babies with a rocker and a playlist. You'll need shots and soft clothes.
The Reader reads. Westerns are popular, then Scripture, then seed catalogues.
The Baker bakes at home? No: allergens. The Baker pushes the Cookie Cart, Otis Spunkmeyer, 2 pm.
The Barber comes on Wednesday, brings a cape.
The Dog: vest, bath within a day, no raw food. Bell on the collar. Foam in, foam out.
The Musician plays harp, nothing sad in Hospice unless asked.
The No One Dies Alone companion sits. Four hours. A card on the door, a blue leaf.
You will not: lift, feed, chart, advise, pray uninvited, tell.
You may: hold a hand, fetch ice if nurse says, be bored, be kind.
Hours by kiosk. Pin at 100, 500, 1,000. Lunch: $9 at the Bistro.
%%
"Why do you leave?" - themes from exit talks, de-named by HR
1 Load: "six to one is a lie when one is three people". 14 of 22.
2 Manager: two said "best I've had", five "never met".
3 Money: travel pays double. A sign-on for strangers, a pizza for us.
4 Violence: bitten, twice; told to reflect on tone.
5 Growth: no CNS track; DNP on own dime.
6 Childcare: opens 0630, shift starts 0645, 12 miles apart.
7 Parking, of course.
8 Love: moved for it.
9 Retire: 31 years; wanted a clock, got an e-card with a typo.
Would they come back? Yes 9, maybe 8, "to visit" 5.
Say to the next one: "Find the night crew. They'll raise you."
Rec: Exit before exit = Stay interviews at 6, 12, 24 mo. Grow Your Own with CNAs. Sitters not from the aides' pool. Behavioral response team by Dawn shift.
Next review: half a year.
%%
SURGE PLAN TIERS - INFLUENZA / RSV / COVID
GREEN (usual). \<85% beds; mask by choice.
YELLOW. 85-95; ILI >5%; visitors 2; Elective as is; extra RT on call.
ORANGE. >95 or 12 boarders; PACU holds ICU; team nursing 1 ICU RN + 2 MS RN : 5; cancel electives that need a bed; tent.
RED. Crisis Standards by state; triage officer + ethics (SOFA groups, no age cut); double vents? last.
BLACK is not used.
Stuff: N95 (3M 1860, Halyard duckbill "Orange"), CAPR, Tamiflu, Xofluza, Paxlovid, Veklury, Actemra, Olumiant; Vapotherm x14, Airvo x30; NIV helmets x4
Space: Gym, Chapel lobby, old Rehab
Staff: recall list by role; per diem; students; deploy matrix A-D; respite, Calm Room, laundry, pet care
Comms: twice a day, 0900/1700; one voice; rumor box
Stand down in reverse. Hot wash. Thank.
%%
Email thread, roles only, subject: the clock in room 12
From: Night RN. To: Facilities. The clock in 12 runs backward. My delirium patient noticed before me.
From: Facilities. Battery?
From: Night RN. It's wired.
From: Facilities. Slave clock. Master is in Telecom. Ticket moved.
From: Telecom. Not ours since the vendor left. Try Biomed.
From: Biomed. If it doesn't touch a patient...
From: Night RN. It touches this one. He says it is 1974 soon.
From: Geriatric CNS. This is a CAM item! Orientation. Please fix by tonight.
From: CNO. Buy a $12 clock. Charge my cost centre.
From: Supply Chain. Needs value analysis.
From: Volunteer Office. We have one, large face, says Day and Date.
From: Night RN. Taken. He says thank you, it's now.
%%
Staffing huddle phrase book for the agency nurse
"Pull" = float, against will. "Flex" = sent home. "Low census" = PTO. "Mandate" = stay.
"Drop" = admit. "Bump" = transfer to make room. "Board" = live in the ED. "Hot bed" = still warm.
"Feeder", "walkie-talkie", "total", "train wreck" - don't say them, know them.
"Baker" on the schedule is Baker Act hold. "Pink slip" = the same up north. "5150" out west. "302" elsewhere.
"Code Grey" combative / in other houses weather. "Strong", "Green", "Atlas", "Armstrong" = same. "Pink" infant, "Adam" child, "Amber" too, "Silver" weapon, "Walker" elopement, "Orange" hazmat, "Brown" also hazmat or, by tradition, the other thing, "Lavender" staff in tears, "Dr. Red"? fire, old style, "Yellow" bomb, "Triage" mass, "Blue" you know.
"Rapid", "RRT", "MET", "CAT", "Condition C".
"Jack" "Jill" = adjoining bath. "Murphy" = fold-down bed. "Gerry" = Geri-chair. "Hoyer", "Sara Stedy", "Maxi Move" lift.
"John Doe" unknown, "Trauma Zulu" unknown here.
"The Pit" = ED. "The Vault" = narcs.
"""
