"""A school nurse and a district social worker: visit logs, health plans, e-mails home, field-trip sheets, attendance letters, with the school, the bus barn, the town and the clinic named or not."""

TWINS = r"""
health office log, week 6
mon  8:10  kinder, bloody nose, [[bus::bus {VEHICLE_ID:11B}]], ice, back to class
mon  9:40  5th gr, "stomach", spelling test today, sent back
mon 11:15  staff, [[lunch lady::{first} from the kitchen]], burn L wrist, cool water, Silvadene, [[WC form started::WC form to {ORGANIZATION:Tri-Lakes Food Svc}]]
tue  8:00  inhalers counted 14/14
tue  9:05  3rd gr, fell off [[the big slide::the slide at {FACILITY:Kettle Park}]] yesterday, wrist swollen, mom called, going to [[urgent care::{FACILITY:Frontier Urgent in Byers}]]
tue 12:20  T1D, 312, ketones neg, corrected 2.5u per order ([[endo::{FACILITY:Barbara Davis}]])
wed        vision screening w/ [[the Lions::{ORGANIZATION:Strasburg Lions}]], 41 seen, 6 refer
wed 13:30  head lice, [[two sibs::{fa} and {fb}]], letter home
thu        [[out - training::out - training at the {FACILITY:BOCES in Limon}]]
fri  7:50  teacher w/ hives, ate [[a muffin::a muffin from {ORGANIZATION:Dixie's on Main}]], Benadryl 50, fine
fri 10:10  EpiPen trainer gone again, check [[the gym::the {FACILITY:Annex}]]
%%
To: families of the 7th grade
Re: [[the overnight::the overnight at {FACILITY:Camp Wahnapitae}]]

We leave [[the school::{FACILITY:Orono Middle}]] at 6:30 sharp. All medicine goes to [[the nurse::Mrs. {last}]] in the original box, with the form, by [[next Friday::{on}]]. That includes Claritin, melatonin, Lactaid and Tums.
Phones stay home. There is no signal at the lake[[::, and the nearest hospital, {FACILITY:Penobscot Bay}, is 50 minutes away]].
If your child uses a CGM (Dexcom, Libre), send the receiver, not a phone.
EpiPens ride with the child. We carry two spares and a Lucas-type splint kit.
Chaperones: [[to be announced::{first} {last}, {one} from {ORGANIZATION:Bangor Savings}, and {oneup}'s dad]].
Lyme country: tuck socks, check hairlines, DEET is fine, permethrin on clothes only.
Questions: [[call the office::{ph}]]
%%
INDIVIDUAL HEALTH PLAN
Student: [[(name)::{ptcomma}]]   Grade: {gr}   Bldg: [[(school)::{FACILITY:Tecumseh Elem}]]
Dx: {dx}; seizure d/o, generalized
Baseline: two staring spells a week, under 20 seconds
Emergency med: Nayzilat 5 mg intranasal for sz \> 5 min, or 3 in 1 hr
Kept: [[health room, locked drawer::Rm 114 {FACILITY:Tecumseh}, locked]]; second dose rides with [[the aide::{kin}]]
Call 911 if no response by 5 min post dose. Tell them: [[nearest pediatric ED::{FACILITY:Bronson}, not {FACILITY:Borgess}]]
Neurology: [[on file::{FACILITY:Helen DeVos}, {dr}]]
Transport: [[district bus, aide on board::{ORGANIZATION:Dean Trailways} van, aide on board, pickup {stlow}]]
Field trips: nurse or trained staff must attend. Swimming needs 1:1.
Trained: [[PE teacher, homeroom, secretary::{first}, {one}, {wholow}]]
%%
can you turn my notes into a nice paragraph for the attendance letter? not scary

- missed 22 of 61 days
- mom says asthma. [[ED twice::ED at {FACILITY:Sumner Regional} twice, {FACILITY:TriStar} once]]
- no action plan on file; [[pcp::{FACILITY:Gallatin Peds}]] never sent it
- mom works [[second shift::second shift at {ORGANIZATION:Servpro HQ}]], grandma can't drive
- they moved[[::from {LOCATION:Westmoreland} to {LOCATION:Portland}, TN]] in the fall so bus takes 70 min
- landlord won't fix mold ([[apartment::{FACILITY:Clearview Apts} bldg C]])
- we offered: school-based health center, bus change, [[coat drive::{ORGANIZATION:Shalom Zone} coat drive]]
- next step: meeting w/ [[attendance officer::{first} at {ORGANIZATION:Sumner Co. Schools}]]
%%
Subject: RE: RE: lunch incident

Hi [[all::{first}]],

Looping in [[food service::{ORGANIZATION:Chartwells}]]. The milk allergy sticker was on the tray. The tray went to the wrong table because [[the sub::{one}, who subs from {ORGANIZATION:Kelly}]] had the old chart.
Timeline: 11:52 two bites of a Bosco stick. 11:55 lip tingling. 11:58 epi given by [[the aide::{oneup}]]. 12:06 EMS on scene ([[county::{ORGANIZATION:Ladue Fire}]]). 12:31 arrived [[ED::{FACILITY:Cardinal Glennon}]]. Home by 6.
Parents have been wonderful. Dad [[is a firefighter::is a captain with {ORGANIZATION:Clayton FD}]] and knows the drill.
Ask: can we go back to the red lanyards we used [[before::at {FACILITY:Spoede}]]?
Also the walk-in thermometer reads 44. Not my job but someone should know.

[[RN, building 3::{first} {last}, RN
{FACILITY:Reed School}, {xt}]]
%%
MTSS/504 meeting minutes
Present: parent, [[principal::{whole}]], [[school psych::Dr. {last} ({ORGANIZATION:Keystone AEA})]], nurse, GenEd teacher
Concern: falls asleep by 10. Ritalin LA 20 at home, sometimes missed. No breakfast.
Data: MAP reading 31st %ile, math 58th. BASC-3 internalizing 71.
Parent report: sleeps [[on a couch::on a couch at {FACILITY:Maria House}]] with two brothers; [[shelter::shelter]] lights out at 9 but baby cries. Mom starts [[a job::at {ORGANIZATION:Flexsteel}]] soon.
McKinney-Vento: [[yes, eligible::yes; stays in {FACILITY:Audubon}, bus from the {LOCATION:Flats}]]
Plan: 1. breakfast in the health room 2. Ritalin at school at 8:15, order from [[PCP::{FACILITY:Crescent CHC}]] 3. nap pass x20 min 4. check-in/check-out w/ [[a preferred adult::{first} in the library]]
Next: [[six weeks::{clip}]]
%%
Q: My 1st grader's teacher at [[school::{FACILITY:Little Flower}]] wants her tested for ADHD. Where do we even start? We have Medicaid[[::, we're in {LOCATION:Ville Platte}]].

A: Start with her pediatrician[[:: at {FACILITY:Evangeline Kids}]]. Ask for the Vanderbilt forms: one for you, one for the teacher. Under EPSDT, Medicaid must cover the evaluation. You can also ask the school in writing for an evaluation under IDEA[[::; send it to {ORGANIZATION:Evangeline Parish Schools}, Pupil Appraisal]]. They then have a set number of school days to answer.

Q: She went to [[Head Start::Head Start on {STREET_ADDRESS:Magnolia St}]] and they said she was fine.

A: That's helpful. Ask them for her Ages & Stages results. Bring those along.

Q: And do I need a psychologist? The nearest one is [[two hours away::in {LOCATION:Lake Charles}, at {FACILITY:McNeese}]]

A: Not always. Many pediatricians diagnose ADHD themselves.
%%
IMMUNIZATION EXCLUSION LIST - DO NOT POST
#  gr  missing            note
1  K   MMR2, Varicella2   [[records overseas::records in {LOCATION:Choluteca}]]
2  K   DTaP5              appt at [[health dept::{FACILITY:Butler Co HD}]] [[Tues::{clip}]]
3  7   Tdap, MenACWY      [[cyber student::cyber student, {FACILITY:Reach Acad}]]
4  3   all                religious exemption filed[[::, letter from {FACILITY:Grace Mennonite}]]
5  12  MenACWY2           [[foster, new placement::foster thru {ORGANIZATION:Pressley Ridge}]]
6  K   Polio4             at [[the pharmacy::{FACILITY:Klingensmith's}]], they only do age 9+
7  10  HepB3              [[exchange student::exchange student, {LOCATION:Bergen}, host fam {clan}]]
8  1   titers pending     [[Quest::Quest, drawn at {FACILITY:Seneca Valley}]]
Total excluded 8 of 512. Reported in PIERS? (state system) [[yes::yes {num8}]]
%%
Concussion tracking sheet

sport: [[JV soccer::JV soccer, {ORGANIZATION:Lady Wampus Cats}]]
where: [[away game::away at {FACILITY:Itasca}, {LOCATION:Hill County}]]
seen by: [[athletic trainer::{first}, LAT, {ORGANIZATION:Select PT}]]
SCAT6 symptom score 31, SAC 24/30, mBESS 9
Day 2: HA 5/10, light bothers. half days.
Day 4: HA 2/10. full days, no PE, no band ([[tuba::marches w/ the {ORGANIZATION:Mighty Bobcat Band}]])
Day 7: asx at rest. bike 15 min ok.
Day 9: jog, HA back. Stop. referral [[sports med::{FACILITY:Scott & White} sports med]]
Day 16: Stage 5 ok. UIL form signed by [[MD::{tit}]]
RTP [[next week::{on} vs {ORGANIZATION:Grandview}]]
Buffalo Treadmill done at [[clinic::{FACILITY:Hillcrest Baptist}]], threshold HR 158.
%%
Dear [[Colleague::{tit}]],

I am the nurse at [[a public elementary school::{FACILITY:PS 212}]] and share [[a student::{ptname}]] with you. He arrives hungry and asks to nap. Weight today 19.4 kg, the same as in the fall. His teacher, [[who taught his sister::who came from the {FACILITY:Cypress Hills school}]], says he hides food.
At home are mother, an aunt, and a cousin who sings at [[church::{FACILITY:Iglesia Roca Firme}]]. Mother cleans offices at night [[downtown::in {FACILITY:MetroTech}, for {ORGANIZATION:ABM}]]. They get SNAP and use [[the pantry::{ORGANIZATION:St. Rita's pantry}]].
I would be glad of: growth points from your chart, a lead level, and a word on whether Periactin was meant to continue.
We have the Weekend Backpack program, WIC for the baby, and a dental van [[on Mondays::from {FACILITY:Woodhull}]].

[[School Nurse::{cred}]]
%%
nurse sub notes pls read!!!
* door code on the [[whiteboard::whiteboard - {UNIQUE_ID:4417#}]]
* insulin kid comes 11:40 [[w para::w {first}]], she will try to skip. pod = Omnipod 5, mom does changes
* [[2nd gr twins::the {last} twins]] both on Concerta, do NOT mix bottles again
* G tube feed 10a: Pediasure Peptide 240 over 30 min thru Infinity pump. he likes [[Bluey::Bluey and {pet}]]
* diastat for [[the 8th grader::{ptf}]] is in the GREEN bag goes w/ [[para::{one}]] to [[pool::the {FACILITY:Y on Larch}]]
* copier is at [[the main office::{FACILITY:Central}, next door]]
* if sick kid + no ride: [[social worker::{first} from {ORGANIZATION:Catholic Social Svcs of Fall River}]] has a car
* [[the priest::Fr. {last} from {FACILITY:Espirito Santo}]] drops off snacks thursdays its fine
* fire drill [[this week::the {oddday}]] 10:15
* lunch from [[the diner::{ORGANIZATION:Marzilli's}]] is better than the caf
* do not let [[dad::{kinfull}]] sign out w/o calling [[guidance::{xt}]]
%%
Home visit note (SSW)
Address verified[[::: {stlow}, {LOCATION:Chamisal}]]. Trailer[[:: behind {ORGANIZATION:Trujillo's Welding}]], propane heat, two dogs. Grandmother, 81, is the caregiver; mother in [[treatment::{FACILITY:Hoy} since {mon}]]; father in [[prison::{FACILITY:Western NM}]].
Child says she "rides with [[a neighbor::{first}]] to [[school::{FACILITY:Peñasco}]]" because the bus turns around at [[the cattle guard::{LOCATION:Llano San Juan}]].
Grandmother takes lisinopril and Januvia, runs out by the third week. Pharmacy is [[an hour off::in {LOCATION:Española}]].
Food: beans, chile, government cheese. Water hauled from [[the church::{FACILITY:San Antonio de Padua}]].
Needs: kinship navigator, TANF child-only, glasses (Medicaid), [[a ride::a ride w/ {ORGANIZATION:Blue Bus}]] to dental.
Strengths: A's in math. Speaks of [[college::{FACILITY:Highlands}]]. Grandmother: "She is the one who gets out."
%%
prompt: rewrite as a script for the phone tree

"Hello, this is [[the school nurse::{first}, the nurse at {FACILITY:Benton Harbor STEM}]]. A case of whooping cough was found in [[a classroom::room 9 at {FACILITY:Fair Plain East}]]. If your child coughs so hard that they vomit, call your doctor. Ask about Zithromax. Keep the child home for five days of the medicine. Free Tdap is given at [[the health department::the {FACILITY:Berrien Co. clinic on Napier}]] [[this week::{range}]]. Babies and grandparents most at risk. Staff who work at [[a nursing home too::{FACILITY:Orchard Grove} too]] tell your boss. Questions? [[Call us.::{ph}.]] Para español, oprima dos."
%%
Parent portal chat
parent: hi is strep going around
nurse: a bit. who's sick?
parent: [[my middle one::{ptf}]]. fever 101.2. she was at [[a sleepover::a sleepover at {FACILITY:Skate Haven}]]
nurse: any rash? sandpapery?
parent: a lil on belly
nurse: then have her swabbed today. [[Walk-in is open till 8::{FACILITY:MedFirst Tupelo} is open till 8]]
parent: they dont take CHIP. [[the other one::{FACILITY:Barnes Crossing}]] does
nurse: great. Amoxicillin 12 hours + no fever = back to school now
parent: she has [[cheer::{ORGANIZATION:Mid South Elite}]] sat
nurse: if she feels well, ok
parent: and my job wants a note[[::. its {ORGANIZATION:Southern Motion}]]
nurse: the clinic can do that
parent: ty [[::ms {lastlow} ]]ur the best
%%
Field Day medical tent plan
Site: [[upper field::{FACILITY:Hackberry Field}, enter off {road}]]
Heat: WBGT \> 86 = water break each 15 min; \> 90 = gym
Tent: 2 RNs ([[us + sub::{first}, {one}]]), 1 EMT from [[the county::{ORGANIZATION:Mercy EMS Joplin}]]
Stock: ice 80 lb, Pedialyte x24, AED (Zoll Plus, [[gym::serial {ser}]]), epi 0.15 & 0.3, albuterol w/ Aerochamber, glucagon (Baqsimi)
Kids to know: [[6 asthma, 2 T1D, 1 hemophilia A, see list::{ptf} (T1D), {first} (hemophilia A, HTC at {FACILITY:Children's Mercy}), {one} (asthma)]]
LZ: [[practice field::{FACILITY:Junge}]] for helo
Closest trauma: [[Level II, 11 min::{FACILITY:Freeman}, 11 min]]; burn: [[2 h::{FACILITY:Mercy Springfield}]]
Lost kids to [[the flagpole::the {FACILITY:Cub Shack}]]
Volunteers: [[PTO::{ORGANIZATION:Irving PTO}]], [[a bank::{ORGANIZATION:Arvest} crew]], [[youth group::{ORGANIZATION:Calvary Youth}]]
"""
