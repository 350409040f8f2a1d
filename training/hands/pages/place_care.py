"""Care plans, care-conference minutes, grievances, timelines and case reviews in which a person passes through many places and jobs, told with and without names."""

TWINS = r"""
TIMELINE (for the appeal). I'm the daughter[[::, {kin}]].

[[Day 1::{on}]]: Mom falls at [[the store::{ORGANIZATION:Dillons on {lane}}]]. Ambulance takes her to [[the nearest ER::{FACILITY:Wesley Woodlawn}]]. Hip.
[[Day 2::{on}]]: moved to [[the main hospital::{FACILITY:Wesley}]]. Pinned (Gamma nail).
[[Day 5::{on}]]: "observation"? No, inpatient, thank God.
[[Day 6::{on}]]: to [[rehab::{FACILITY:Via Christi Rehab}]]. She's doing stairs!
[[Day 13::{on}]]: Aetna says no more. To [[a SNF::{FACILITY:Larksfield}]].
[[Day 15::{on}]]: [[The SNF::{FACILITY:Larksfield}]] loses her hearing aids.
[[Day 19::{on}]]: NOMNC. I call Livanta. We lose.
[[Day 21::{on}]]: home, with [[an agency::{ORGANIZATION:Progressive HH}]] that comes once.
[[Day 30::{on}]]: back to [[the ER::the {FACILITY:Woodlawn ER}]] with a clot. Eliquis.
I missed 14 shifts at [[work::{ORGANIZATION:Spirit Aero}]]. Please count that.
%%
CARE CONFERENCE, LTC
Attending: [[resident, POA, SW, DON, dietary, activities::{first}, {kin} (POA), {first} SW, {last} DON, {first} dietary, {first} activities]]
Weight down 6 lb. Hates pureed. SLP trial of soft. [[He used to cook::He used to cook at {ORGANIZATION:Doo-Dah Diner}]].
Falls: 2, both by [[the bird cage::the aviary in the {FACILITY:Sunflower Room}]].
Mood: GDS 7. Misses [[his church::{FACILITY:Plymouth Cong.}]]; [[a volunteer will bring him::{first} will bring him]] {wkd}.
Behavior: hit [[an aide::{first}]]; UA neg; no antipsychotic.
Roommate: plays [[a radio station all night::{ORGANIZATION:KFDI} all night]].
Family asks for a move to [[a home closer by::{FACILITY:Prairie Sunset in {town}}]]. SW to send packet.
Code: DNR. Hospital: yes, for comfort only. [[Which: nearest::Which: {FACILITY:Pratt Regional}]].
Next: 90 d
%%
GRIEVANCE, verbatim
"I've been dumped three times. First [[the hospital::{FACILITY:Ascension St. Joe}]] put me in a cab with a gown on. Then [[the shelter::{FACILITY:Union Rescue}]] had no bed so they said try [[the other::{FACILITY:Lord's Diner}, which only feeds you]]. Then I got a bed in [[a detox::the {FACILITY:SACK}]] and they gave me Librium and a granola bar and said bye. My caseworker at [[the county::{ORGANIZATION:COMCARE}]] has my ID and she's on vacation. I worked twenty years at [[a plane factory::{ORGANIZATION:Cessna}]], I'm not trash."
Taken by: [[patient advocate::{first}, advocate]]. Response in 7 d per 42 CFR 482.13.
%%
CASE REVIEW (M&M style, for teaching)
1. [[Rural ED, 0100::{FACILITY:Kiowa District}, 0100]]: 54M, back pain, "kidney stone". UA blood. Toradol.
2. [[Same ED, 0500::Same, 0500]]: syncope. CT machine down. [[Transfer center::{FACILITY:Wesley} transfer center]] asked for CT first.
3. [[Second ED by ground, 0720::{FACILITY:Medicine Lodge} by ground, 0720]]: bedside US: 8 cm AAA.
4. [[Rotor::{crew}]] 0755. MTP at [[the hub::the {FACILITY:hub, St. Francis}]] 0840. Died in OR.
Anchor bias. CT dependence. Hub rule "no CT, no bed" withdrawn.
Family met w/ [[CMO::{dr}, CMO]]. They run [[a feed store::{ORGANIZATION:Cimarron Feed}]] and asked for nothing but POCUS in [[every rural ED::{FACILITY:Kiowa}]]. Bought: Butterfly iQ3 x5.
%%
CIRCLES MAP (peds complex care). Who's in this kid's life:
Home: mom, dad, gran, nurse 40 h/wk ([[agency::{ORGANIZATION:Team Select}]])
School: [[special day class::{FACILITY:Levy}]], bus w/ aide, G-tube at 11
Hospital: [[children's, 3 h away::{FACILITY:Children's Mercy}]]: pulm, neuro, GI, palliative
Local: [[peds::{dr}, {FACILITY:Redbud Peds}]]; [[eye::{FACILITY:Grene Vision}]]; [[teeth under GA::{FACILITY:ABC Pediatric Dental}]]
Therapy: [[early on, now school::{FACILITY:Rainbows United}]]; aquatic at [[the Y::{FACILITY:Andover Y}]]
DME: [[two firms::{ORGANIZATION:Numotion} and {ORGANIZATION:Ballard Pulmonary}]]; Permobil, Trilogy, VPAP, Kangaroo
Fun: [[adaptive baseball::the {ORGANIZATION:Miracle League of {town}}]]; [[camp::{FACILITY:Camp Barnabas}]]
Faith: [[grandma's church::{FACILITY:Iasis Christ}]]
Money: KanCare (Sunflower), SSI, [[dad's job::dad's job at {ORGANIZATION:Textron}]]
Fear: aging out.
%%
PLAN OF CARE, community paramedic
Goal A: no ED for CHF in 60 d. Had 5 at [[one ED::{FACILITY:Hutch Regional}]], 2 at [[the other::{FACILITY:Newton}]].
Visit 1 [[:: {on}]]: 214 lb; soup cans; scale given; [[pharmacy::{FACILITY:Dillons #{nn}}]] to blister-pack.
Visit 2 [[:: {on}]]: 211; Lasix in the cookie tin; [[neighbor::{first}]] will check.
Visit 3 [[:: {on}]]: not home; at [[bingo::the {FACILITY:Elks on {road}}]]!
Visit 4 [[:: {on}]]: 209; iSTAT K 4.4; video with [[the HF clinic::{FACILITY:Heart Failure at Rock Rd}]].
Barrier: works two days at [[a thrift store::{ORGANIZATION:Et Cetera}]], won't pee at work.
Fix: Lasix at 3 p.m. [[It worked.::It worked, says {first}.]]
%%
DISCHARGE DESTINATION REVIEW, quarter, stroke unit
IRF 41%: [[hospital unit 30, freestanding 11::{FACILITY:Wesley Rehab} 30, {FACILITY:Madonna} 11]]
SNF 22%: [[six facilities::{FACILITY:Catholic Care Ctr} 8, {FACILITY:Kansas Masonic} 5, {FACILITY:Avita} 4, others 5]]
Home 30%: of whom HH 19 ([[three agencies::{ORGANIZATION:Rivercross}, {ORGANIZATION:Angels Care}, {ORGANIZATION:Interim}]])
Hospice 5%: [[GIP 3::{FACILITY:Harry Hynes} 3]]
Jail 1 [[::({FACILITY:El Dorado})]]
AMA 1
mRS 90: 71% got. GWTG Gold Plus. Door-to-needle 34.
Why not IRF? Payer 14 (UHC 9), no caregiver 6, [[too far 4::too far 4 ({LOCATION:Liberal}, {LOCATION:Elkhart})]].
Next: [[meet with UHC::meet with UHC's {first}]].
%%
LETTER OF AGREEMENT (respite beds)
This agreement is between [[the Hospital::{FACILITY:Ascension Via Christi}]] and [[the Shelter::{FACILITY:HumanKind Ministries}]]. [[The Shelter::{FACILITY:HumanKind}]] shall keep four (4) beds on [[a ground floor::the ground floor of the {FACILITY:{last} Inn}]]. [[The Hospital::{FACILITY:Via Christi}]] shall pay $110 a night, and shall send no one who can't transfer alone, has a PCA, or is on isolation. Nursing by [[a home health firm::{ORGANIZATION:Saint Luke's HH}]], meals by [[a kitchen::The {FACILITY:Lord's Diner}]], rides by [[a cab firm::{ORGANIZATION:Best Cab}]]. Data: HIPAA BAA, HMIS consent. Term: [[one year::from {on}]]. Notice: 60 d. Signed: [[both::{whole}; {whole}]].
"""
