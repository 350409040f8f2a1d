"""Histories, product complaints, supply lists, shopping threads, school lunches and job stories full of brands, in which now and then the brand, or one just like it, is where somebody works, plays, studies or lives."""

TWINS = r"""
Dermatology patch test history
T.R.U.E. panel + cosmetic series; day 4 read
+ methylisothiazolinone, + cobalt, +/- colophony
Exposures: Dawn, Tide Pods, Aquaphor; Band-Aid adhesive
Hobby: Testors paint, Gorilla Glue
Work: [[hair salon::{ORGANIZATION:Great Clips}]], Redken, Wella, and a Parlux dryer; before that [[a tire shop::{ORGANIZATION:Discount Tire}]]
Partner works [[in auto body::at {ORGANIZATION:Caliber}]] w/ PPG clear coat, 3M tape
Avoid: Dove wipes, Suave; safe: Vanicream, Free & Clear
Handout from SkinSAFE. ACDS CAMP code printed.
Returned to work [[Monday::{on}]] with nitrile (Kimberly-Clark) over cotton.
%%
Product complaint intake - FDA 3500A helper
Device: Dexcom G7, adhesive rash under Skin Tac
Reporter: [[school nurse::{first}, nurse at {FACILITY:Blue Valley Northwest}]]
User job: [[lifeguard::lifeguard at {FACILITY:Oceans of Fun}]]
Event: alarm silent at 46 during [[a match::a match vs {ORGANIZATION:Olathe East}]]
Phone: iPhone 13, Focus mode on
Concomitant: Omnipod 5, Novolog, Zyrtec
Backup: Accu-Chek Guide; Glucagon by Lilly
Manufacturer told: yes, ticket [[open::{code}]]
Company rep from [[the maker::{LOCATION:Overland Park}]] offered transmitter
Similar events: MAUDE search 14
Did the user [[go to an ED::go to {FACILITY:Menorah}]]? yes, home same day
%%
Thread: lead in the house?
mom: Pb 11 on finger stick. what do i throw out
PEHSU: recheck venous. List pottery, spices, toys, jobs
mom: Corelle bowls from the 70s, a Stanley cup, his Hot Wheels. Turmeric [[from my aunt::from {LOCATION:Sylhet}]]
PEHSU: jobs?
mom: my husband [[fixes radiators::fixes radiators at {ORGANIZATION:Modine}]], brother in law lives w us, [[shooting range::{ORGANIZATION:Bullseye}]]
PEHSU: clothes off at the door, Tyvek, separate wash
mom: I'm [[at a paint counter::at {ORGANIZATION:Benjamin Moore} on {STREET_ADDRESS:Hertel}]], new paint tho
PEHSU: new is fine. House age?
mom: 1926, [[rental::the {FACILITY:Packard Lofts}]]. He chews the sill
PEHSU: wet wipe, HEPA (Nilfisk, not a Dyson), Gymboree class moved to [[the library::{FACILITY:Crane Library}]]
mom: is Flintstones with iron ok
PEHSU: yes. EI referral: [[done::{ORGANIZATION:Erie Co. EI}]]
%%
Bariatric nutrition log, week 3 post-op
Mon: Premier shake, Fairlife, 2 oz Starkist. Threw up at [[work::{ORGANIZATION:Best Buy}]].
Tue: Quest chips (not the lab), Jell-O. Walked [[the mall::the {FACILITY:Galleria}]] x2.
Wed: Chobani; egg; Isopure. Sister's birthday, smelled Texas Roadhouse rolls [[there::in {LOCATION:Clarence}]].
Thu: support group at [[the hospital::{FACILITY:Millard Suburban}]], Bill of rights for stomachs. B12 by Nascobal.
Fri: Bariatric Fusion, Citracal petites. Ring (Fitbit) says 4k.
Sat: ate a Ritz. Ate another. Felt it. Was at [[my nephew's game::my nephew's game, {ORGANIZATION:Ken-Ton Hawks}]].
Sun: [[church::the {FACILITY:Chapel CrossPoint}]], no donut. Crystal Light. Minus 19 lb.
Next RD: [[two weeks::{clip} w/ {first}]]
%%
Pre-op call, dictated
reviewed home meds colon Eliquis hold three days comma Trulicity hold one week comma continue Coreg period implants colon Medtronic Azure comma Zimmer right knee comma Alcon lenses period last seen by cards at [[an outside group::{FACILITY:Lourdes Cardiology}]] period occupation retired from [[a paper company::{ORGANIZATION:Champion}]] comma wife drives a school bus for [[the district::{ORGANIZATION:Canton Schools}]] period sleep apnea comma ResMed AirSense comma bring it period allergies colon Betadine comma Dermabond period ride home colon [[a neighbor::{first} who works at {ORGANIZATION:Ingles}]] period pharmacy colon mail comma Express Scripts period he asked about Gatorade versus Ensure Pre hyphen Surgery period end
%%
Toy and lunch rules, [[preschool::{FACILITY:Acorn Lane}]] room 2
No Legos under 3. No Skippy, Jif, Nutella, Justin's; SunButter yes.
Goldfish crackers yes. Grapes cut by four.
Crocs no on the climber. Velcro yes. Heelys no.
EpiPen Jr by the door; Auvi-Q for [[one friend::{ptf}]], it talks.
[[Parents who work near::Parents at {ORGANIZATION:Garmin}]] may nurse in the Pikler corner.
Field trip: [[a farm::{FACILITY:Deanna Rose}]]; bus by [[the usual firm::{ORGANIZATION:Apple Bus}]].
Sub list: [[three::{first}, {one}, Mrs. {last}]].
Poison ivy by the fence: Tecnu in the blue Igloo.
We use Brightwheel. We don't use Clorox; we use bleach and water.
%%
COPD action plan (fill in)
Green: Trelegy 100 daily; Spiriva stopped; walk [[daily::daily at {FACILITY:Oglebay}]]
Yellow: Combivent q4h, prednisone 40 x5, Z-Pak; call [[us::{ph}]]
Red: 911. Go to [[the nearest ED::{FACILITY:Wheeling Hosp}]]
Gear: Inogen One G5, Aerobika, Nonin; DME [[on label::{ORGANIZATION:Boury's}]]
Triggers: Pine-Sol, Yankee candles, [[work dust::dust at {ORGANIZATION:Wheeling-Nisshin}]], Marlboros of [[son::{kin}]]
Vaccines: Arexvy, Prevnar 20, Fluzone HD [[at work::at {FACILITY:Riesbeck's}]]
Pulm rehab: [[MWF::MWF {FACILITY:Belmont Comm}]], Borg 3-4
Quit: NRT, Quitline, Chantix back as Apo
%%
Vet-to-people rabies consult, summary e-mail
The bat was in [[the kitchen::the kitchen at {FACILITY:Camp Sloane}]], by the Hobart mixer. Four campers, one cook (he wears Crocs), and a Great Dane slept within reach. State lab (DFA) says unsatisfactory: brain was Swiffered. So, PEP: HyperRAB x1 by weight; RabAvert days 0, 3, 7, 14 for each. Doses at [[the ED::{FACILITY:Sharon Hosp}]] for day 0; [[urgent care::{FACILITY:Torrington AFC}]] for the rest; two live [[out of state::in {LOCATION:Katonah} and {LOCATION:Millbrook}]]. The cook works [[winters::winters at {ORGANIZATION:Mohawk}]] and has Husky. The dog is up to date (Nobivac), owner [[is the camp director::is {wnl}]]. Costs: Pfizer, Bavarian and Grifols have aid programs. CDC algorithm attached. [[Epi on call::{cred}]]
%%
Garage sale of an estate: what to do with the medical stuff
Hi, my dad passed[[:: on {wday}]]. He left a Jazzy, a Golden lift chair, a Hoyer, two Nexus walkers, a Trilogy (ResMed sent a letter?), Depends, and 41 cans of Jevity.
Dad [[drove a bread truck::drove for {ORGANIZATION:Sunbeam}]] and saved everything.
- Goodwill won't take the Jevity. [[A pantry::{ORGANIZATION:Agape Pantry}]] might.
- The Hoyer can go to [[a loan closet::the {ORGANIZATION:Bridge Fund} in {LOCATION:Cullman}]].
- Fentanyl: drop at [[a police lobby::{ORGANIZATION:Hanceville PD}]] or use Deterra.
- Ventilator belongs to the DME[[::, {ORGANIZATION:Quality of Life}]].
- Hospice[[:: ({ORGANIZATION:Comfort Care Coastal})]] takes its own bed.
- His Buick? [[My nephew::{kin}]].
Is that right? Is there a Medicare form?
"""
