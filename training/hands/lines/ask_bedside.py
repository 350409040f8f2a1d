"""Bedside nurses, techs, therapists, dietitians, social workers, case managers and chaplains, typing on the unit computer."""

NAMED = r"""
how do i chart that {wn} refused lovenox 3 nights running
write my shift note, focus: pain, falls, family. {kin} brought tamales from {shop}
is it ok to crush protonix? {last} in 4 has a dobhoff
incident report wording: found {mr} on floor beside recliner, no witness, {clip} 0320
Chaplain note: sat with {ptf}, who spoke about the {LOCATION:<river|ranch|mission> at {last} Bend} and asked for the 23rd Psalm
care plan goals for a man who misses his dog {pet}
what is a good prayer for a {church} family at withdrawal
turn to third person: "i told {first} to hold the heparin and she didnt"
handoff in ISHAPED pls, {ini}, post op 1, ileus, NG to LIS
renal diet handout, but she eats at {FACILITY:St. <Casimir|Brigid|Blaise>'s soup kitchen} daily
explain trach weaning to {kin}, who drives in from {town} and hates jargon
"Pt. is a {org} retiree, enjoys woodworking" → OT goal w/ woodworking
can mirtazapine be given w/ tramadol? asking for {meini}
Sub-acute choices letter. He picked {snf}, {snf} then {snf}
SLP: rewrite "silent asp on thins" for {rel} {first}
draft a thank you to {ward} nights for covering for me {oddday}
kcal count: breakfast 1/2, lunch 0, dinner brought from {ORGANIZATION:<Pho|Taqueria|Casa> {last}}. est?
Braden went 18 to 13 since {clip}, which interventions do I add
family mtg {DATE:<Tues|Wed|Thurs> <6|13|28>} — agenda in 5 bullets, w/ {last}, {last}, palliative
what to say to a new grad ({first}) who cried after her first code
IV infiltrated w/ levophed L AC, phentolamine how. night float is {dr}
restraint note, soft wrist x2, {first} in room as sitter, criteria for release
how do you pronounce {whole}? I get her back tomorrow
Is a wound vac at 125 ok w/ exposed bowel? {last} said yes, WOCN said no
Need ride letter. dialysis MWF chair time 0545 {LOCATION:<Sand|Cedar|Bitter> Creek} to {clinic}
reword "pt states he will sue {first} and the whole floor"
SW assess: widowed {mon}, evicted from {park}, son in the navy
he signs as "{menick}", legal name differs, what goes on the consent
Plan of care meeting for {oldn} y/o w/ FTT; she wants butter pecan only. rd note
what's the sign language for pain? pt from {FACILITY:<Ohlone|Gallatin|Bluestem> School for the Deaf}
make 3 smart goals for PT: wants to walk into {church} for a wedding {clip}
quick teach back script for Lovenox, pt is {kin}, caregiver to {ptf}
make a whiteboard msg: "Today is {DATE:<the 4th|the 19th|March 2|Oct 30>}. Your nurse is {first}. Goal: chair x2"
blood admin: unit {code} started 1410, temp 99.8 at 1425. reaction?
{first} RRT says cuff 30, order says 25, who wins
how many carbs in a {coin} large mango slush, T1 kid, 1:12 ratio
assist w/ DC: home O2 from {ORGANIZATION:<Puremist|Summit|Blue Tank> Medical}, 2L, POC vs E tanks
write anonymously: I'm a CNA at {snf} and we have 19 residents each
missing dentures form. last seen on tray by {first}, {clip} dinner
is hospice covered if he stays in {FACILITY:Room at the Inn <West|on {last}>} i.e. no address
{firstlow} wants to leave to smoke, tele, trop pending. what do u document
Explain to {rel} why mom can't have thin water. her name's {mefl}, call her that
My floor potluck list: {first} chips, {first} napkins, {first} "surprise". add columns
CPS called back? summarise: worker {last}, ref {code}, opens {clip}
Code blue debrief, timeline from my scribbles: 0212 {ini} found, 0213 cpr {first}, 0216 epi
Rewrite for chart: "{dr} hung up on me twice"
what's my legal exposure as RN in {stt} if {wn} falls when I'm at lunch w/o coverage
lullaby lyrics for NICU memory box, baby {first}
CM note: PASRR level II, denied at {FACILITY:<Fern|Hickory|Opal> <Glen|Terrace> Manor}, bed at {LOCATION:{last} City}
Write bilingual sign for bed 7: no BP in left arm. and "se llama {mefl}"
Wound measure: 4.2x3.1x0.8, tunneling 2 cm at 3 o'clock, seen {clip}. progress vs 5x4x1?
how would a {place} elder want the body handled? nurse on nights, no chaplain
TPN calc 68kg, 25 kcal, 1.5 g. order {ord} says 1800
grandson {kin}, 6, asks "is she a robot" (vent). how to answer
Let {kin} know in easy {lang} that visiting is 8-8
discharge instr say f/u with "{last}" – no dept no number. how to phrase the call
i'm at {hnick} float pool, what's your take on 1:6 on tele
fall huddle form, contributing: socks, commode, {shift}, {first} on break
SBAR about low UOP to {last}, tone: firm
poem for nurse's week, mention {first}'s crocs and the tube system
Chaplaincy stats: {initials} 41 visits, {initials} 38, per diem 12
OT home eval: tub bench, 3 steps, narrow door (house is {bare})
child life: prep a 5yo for port, loves the {school} mascot, an otter
what's the protocol when the ankle monitor alarms in MRI? he's on release from {jail}
Is it abuse? bruise in the shape of a hand; says "{kin} got mad". 81F. reporting language
MNT note. BMI 17, works the line at {ORGANIZATION:<Redwing|Harvest Moon|Three Brothers> <Bakery|Cannery|Pickle Co.>}, eats once
lactation: baby {wn}, 9 d old, down 11%, plan?
she codes every time they turn her left. RT {first} thinks mucous plug. thoughts
make a name tag line: {first}, BSN, RN-BC, CCRN
Sitters: who's cheaper per hr, {ORGANIZATION:<Kindly|Silver Hands|At Your Side> Staffing} or AvaSure
Patient belongings: 1 ring, 1 {veh} key, 1 phone, title {plate}
{first} from dietary says no beef trays for bed 3. Hindu vs Jain - what else avoid
re-write consult: "Ethics—{last}, 88, 3 kids, 3 opinions"
Home health 485: homebound bc leaves only for {church} and haircuts. ok?
reflect: today {first} died & i went straight to another admit
Pt education, 6th grade: C diff. add "questions? unit clerk {first} {xt}"
swap text to {first}: my {wkd} for your {DATE:<the 8th|the 21st|July 3|Dec 31>}, keep it short
Peds dosing ibuprofen 10/kg, {wn} is 14.4 kg, susp 100/5
what does a green dot mean on the door at the {FACILITY:{last} Center for <Rehab|Memory>}. new here
trauma-informed wording for a search; girl ran from {shelter} twice
VA travel claim from {town}: he needs "begin travel" address, {st}
Should DON be told? resident and aide {onelow} are cousins
telemetry tech log to sentence: 0412 14 beat VT rm 9 rn {onelow} aware
is {first} the wife or the girlfriend, notes say both. neutral word?
bereavement card: sorry for the loss of {kin}, from all on {ward}
"""

CALM = r"""
how do i chart that a pt refused lovenox 3 nights running
write my shift note, focus: pain, falls, family. spouse brought tamales
is it ok to crush protonix? dobhoff. Protonix granules vs Prevacid SoluTab
incident report wording: found on floor beside recliner, no witness, 0320
Chaplain note: sat with patient, who spoke about the river and asked for the 23rd Psalm
care plan goals for a man who misses his dog
what is a good prayer for a Greek Orthodox family at withdrawal. Trisagion?
turn to third person: "i told the orientee to hold the heparin and she didnt"
handoff in ISHAPED pls, post op 1, ileus, Salem sump to LIS
renal diet handout, but eats at a soup kitchen daily
explain trach weaning to someone who hates jargon. Shiley 6 cuffless, Passy-Muir
"Retiree, enjoys woodworking" → OT goal w/ woodworking. COPM 3/10
can Remeron be given w/ Ultram? serotonin, Hunter criteria
Sub-acute choices letter, blank lines for 3 facilities
SLP: rewrite "silent asp on thins, PAS 8, IDDSI 2" for a relative
draft a thank you to nights for covering for me
kcal count: breakfast 1/2, lunch 0, dinner 2 Ensure Plus. est?
Braden went 18 to 13, which interventions do I add. Mepilex, Prevalon, TAP
family mtg — agenda in 5 bullets
what to say to a new grad who cried after her first code
IV infiltrated w/ levophed L AC, phentolamine how. OraVerse is not the same?
restraint note, Posey soft wrist x2, sitter in room, criteria for release
how do you pronounce Xyntha, Xeljanz, Cimzia, Skyrizi
Is a wound vac at 125 ok w/ exposed bowel? V.A.C. WhiteFoam
Need ride letter. dialysis MWF chair time 0545, wheelchair van
reword "pt states he will sue the whole floor"
SW assess: widowed, evicted, son in the navy. PRAPARE or AHC?
goes by a nickname, legal name differs, what goes on the consent
Plan of care meeting for 88 y/o w/ FTT; wants butter pecan only. rd note
what's the sign language for pain?
make 3 smart goals for PT: wants to walk into church for a wedding
quick teach back script for Lovenox, caregiver
make a whiteboard msg: "Today is ___. Your nurse is ___. Goal: chair x2"
blood admin: unit started 1410, temp 99.8 at 1425. reaction? FNHTR?
RRT says cuff 30, order says 25, who wins
how many carbs in a Frappuccino grande, T1 kid, 1:12 ratio, Omnipod 5
assist w/ DC: home O2, 2L, Inogen vs E tanks
19 residents each, one CNA. what does {stt} law say
missing dentures form. last seen on tray
is hospice covered if he stays in a shelter i.e. no address
wants to leave to smoke, tele, trop pending. what do u document
Explain why mom can't have thin water. Thick-It vs SimplyThick
My floor potluck list: chips, napkins, "surprise". add columns
CPS called back? what are the response levels, 24 h vs 72 h
Code blue debrief, timeline headings: time, event, rhythm, drug, dose
Rewrite for chart: "the on call hung up on me twice"
lullaby lyrics for NICU memory box. Brahms is public domain?
CM note: PASRR level II, denied x3, LTAC review. MCG, ALOS 25
Write bilingual sign: no BP in left arm / No tomar presión en el brazo izquierdo
Wound measure: 4.2x3.1x0.8, tunneling 2 cm at 3 o'clock. progress vs 5x4x1? PUSH score
how would a Muslim family want the body handled? nurse on nights, no chaplain
TPN calc 68kg, 25 kcal, 1.5 g. Clinimix E 5/20 or Kabiven or custom
6 yr old asks "is she a robot" (vent). how to answer
easy {lang}: visiting is 8-8
float pool, what's your take on 1:6 on tele
fall huddle form, contributing: socks, commode, {shift}, break. Morse 65, Hendrich II 7
SBAR about low UOP, tone: firm
poem for nurse's week, mention crocs and the tube system
Chaplaincy stats: visits, minutes, faith codes. FICA, HOPE, SPIRIT tools
OT home eval: tub bench, 3 steps, narrow door. Home FAST
child life: prep a 5yo for port, loves otters. Bluey doll, Medikin
ankle monitor alarms in MRI? who to call
Is it abuse? bruise in the shape of a hand. 81F. reporting language
MNT note. BMI 17, eats once. GLIM severe? ASPEN/AND?
lactation: 9 d old, down 11%, Medela Symphony, Haberman, SNS plan?
desats every time we turn left. RT thinks mucous plug. Mucomyst? MetaNeb?
make a name tag line: BSN, RN-BC, CCRN. what order per ANCC
Sitters: per hr vs AvaSure TeleSitter
Patient belongings: 1 ring, 1 {veh} key, 1 phone. template
no beef trays. Hindu vs Jain - what else avoid
re-write consult: "Ethics— 88, 3 kids, 3 opinions"
Home health 485: homebound bc leaves only for church and haircuts. ok?
reflect: today a patient died & i went straight to another admit. Gibbs cycle
Pt education, 6th grade: C diff. Dificid vs Vancocin, bleach wipes
swap text: my {wkd} for your {wkd}, keep it short
Peds dosing ibuprofen 10/kg, 14.4 kg, susp 100/5. Motrin drops are 50/1.25!
what does a green dot mean on the door. a purple butterfly? a leaf?
trauma-informed wording for a search
VA travel claim: BTSSS steps
telemetry tech log to sentence: 0412 14 beat VT rm 9 rn aware
is "significant other" ok for wife or girlfriend, notes say both. neutral word?
bereavement card from the unit. 40 words, no religion
FLACC 6, CRIES 4, NIPS 3, CPOT 5: which for a vented adult
Hoyer, Sara Stedy, Golvo, Maxi Move, Sabina: lift types, table
Glasgow from scratch: E2 V1t M5 =?
Rhogam dose after Kleihauer-Betke of 1.2%
Trendelenburg, Fowler, Sims, Lithotomy: draw in ASCII
who is Murphy and why is his drip in my textbook
Dakin's quarter strength, Betadine, Hibiclens, Vashe. which harms granulation
Zofran, Reglan, Compazine, Haldol: which one w/ QTc 510
Robaxin vs Flexeril vs Zanaflex vs Skelaxin for 80 y/o. Beers
what is Larry's rule? no such? is it the Lund-Browder? vs Wallace 9s
Bristol 6 x4, Rectal tube Flexi-Seal vs DigniShield
Is Fentanyl 25 patch = how much Norco 10. Equianalgesic
Ativan q1 per CIWA or phenobarb per PAWSS
Jevity 1.2 at 55, Osmolite 1.5 at 40, Nepro at 35. free water for each
Bair Hugger on or off with temp 36.4
Pleur-evac: tidaling, bubbling, -20. explain
Ask Dorland's: kussmaul vs kussmaul's sign vs kussmaul pulse
Miralax, Senna, Colace, Relistor: ladder
MDS section GG0130 A-H codes 01-06
Roho, Jay, Vicair, Varilite: cushion for sacral stage 3
WOCN abbreviations: MASD IAD ITD PIP MARSI
Buddy tape or Stax splint for mallet
Music for a dementia pt, 1950s, no sad ones. titles only please not singers
give prayer wording: Jewish, Vidui. Catholic, Commendation. Buddhist? none?
"""
