"""People at home who tell an assistant the whole story at once and ask for a plan, a letter, a list, a script for the phone, or just a second opinion."""

TWINS = r"""
I need help organizing my mom's care and I'm typing this in the parking lot so forgive me.

My mom is 78. [[She::Her name is {ptname}, she]] was diagnosed with Parkinson's in {yr} and now they say "Parkinson's plus", maybe MSA. [[Her neurologist::Her neurologist, Dr. {last} at {fac},]] has her on Sinemet 25/100, 2 tabs five times a day, Azilect, midodrine 10 and Florinef 0.1. Blood pressure is 90/50 standing and 170/95 lying down. She fell [[three times this month::on {clip}, {clip} and {clip}]]. [[My brother::My brother {kin}]] thinks it's the Sinemet. [[Her aide::Her aide {first} from {org}]] says she's choking on coffee.

What I want:
1. a one page summary that I can give the ER
2. questions for [[the next visit::the visit on {on}]]
3. a pill schedule with alarms at 6, 9:30, 1, 4:30, 8
4. how to say to [[my brother::{kin}]] that I can't be the only one

Her insurance is Aetna Medicare Advantage PPO[[, I don't have the card here::, ID {plan}]]. Allergies: Reglan (NEVER), Compazine. She lives [[with me::with me at {addr}]].
%%
hey can you help me fight a bill

here's the whole thing typed out:

[[STATEMENT::{facup}]]
[[Account ---::Account {acct}]]
[[Patient ---::Patient {meup}]]
[[Date of service ---::Date of service {num8}]]
ED LEVEL 5  99285 ............ 3,412.00
CT ABD/PELV W CON 74177 ...... 4,880.00
CBC 85025 .................... 212.00
COMP METAB 80053 ............. 318.00
LIPASE 83690 ................. 144.00
IV PUSH 96374 ................ 486.00
ONDANSETRON J2405 x4 ......... 96.00
INSURANCE ADJ ............... -2,118.40
INS PAYMENT ................. 0.00
PATIENT RESPONSIBILITY ....... 7,429.60
[[DUE IN 21 DAYS::DUE {wdayup}]]
[[QUESTIONS? CALL BILLING::QUESTIONS? {ph} ASK FOR {oneup}]]

I was there 2 hours, had gas basically lol. Ins says "provider out of network", but it's the only ER [[near us::in {county}]]. Does the No Surprises Act cover it? write me a letter and a phone script. I make 41k. sign it [[from me::{mefl} {mesl}]]
%%
question about my son's 504 plan.

Facts:
- 9 years old, [[4th grade::4th grade at {school}]]
- Type 1 since [[age 6::{mon}]], Omnipod 5 + Dexcom G6
- low of 41 during [[the state test::the state test on {on}]], they made him finish
- [[nurse is shared by 3 schools::nurse {first} is shared by 3 schools]]
- [[the teacher::{mrs}]] took his phone (that IS his receiver)
- [[principal::Principal {last}]] says "we'll see"

Law: Section 504, ADA, IDEA "other health impairment"?
I want: stop-the-clock testing, phone access, snacks at desk, trained staff if [[the nurse::{first}]] is out, field trips, Baqsimi in the room, not just the office.
Write the email to [[the district 504 coordinator::{mail}, the district 504 coordinator]]. Firm, cites 34 CFR 104. My name goes at the end: [[parent::{kinfull}, {ph}]].
%%
Me: My husband just got a CT result on MyChart and we can't reach anyone. "2.3 cm spiculated nodule LUL, enlarged AP window node, recommend PET/CT." He's 66, quit in 2011.
ChatGPT: I'm sorry, reading that alone on a screen is hard. "Spiculated" means that the edges look spiky, which raises suspicion for cancer, but it's not a diagnosis. The usual next steps are PET/CT, then biopsy (bronchoscopy/EBUS or needle).
Me: what stage
ChatGPT: It can't be staged yet. If the node were involved it could be stage II or III, and those are still treated with the aim of cure in many people.
Me: he's seeing [[the pulmonologist::Dr. {last} at {hosp}]] [[in 9 days::on {on}]]. too long?
ChatGPT: It's within common targets (two weeks). You can ask for PET first so that the visit isn't wasted.
Me: write that message. he's [[under his own MyChart::{ptname}, DOB {dob}]], I'm [[his wife::{kin}]] with proxy
ChatGPT: "[[Hello::Hello Dr. {last}]], this is [[his wife and proxy::{kin}, {ptname}'s wife and proxy]]. We saw the CT result[[:: of {clip}]]. Could the PET/CT be ordered before [[the visit::the {clip} visit]]? We can travel. [[Thank you.::Call me at {ph}.]]"
Me: we'd drive [[3 hours if needed::from {home} to {town} if needed]]
ChatGPT: Added "We can travel up to three hours."
Me: thank you. I'm not telling [[the kids::{kin} and {kin}]] til we know
ChatGPT: That's your choice to make. If it helps, CancerCare has free counselors for couples.
%%
translate my grandma's medicine bag for the doctor, i took pics and typed the labels

1. "Euthyrox 50" 1 am
2. "Concor 5" half tab
3. "Preductal MR 35"
4. "Milgamma" shots
5. "Corvalol" drops 20 at night
6. "No-Spa forte"
7. "Omez 20"
8. [[from the pharmacy here::from {pharm}, Rx {UNIQUE_ID:{nn}{four}}, Dr. {last}]]: losartan 50, "tome 1 tableta"
9. valerian tea from [[the deli::{shop}]]
10. [[baba::baba {first}]] also gets pills from [[a friend::her friend {kin}]] "for nerves" - Phenibut??

she's 81, from Ukraine, new patient visit [[this week::{on} at {clinic}]]. make a table: name / US name / what for / dose / risk. And tell me if Corvalol has phenobarbital bc she drives to [[church::{church}]]!!
%%
i am a caregiver (paid, 24 hr) and need to write a weekly report for the family. here are my notes. make it nice

mon - [[he::{mr}]] ate good. BM. walked to mailbox w/ walker. watched Gunsmoke
tue - PT [[came::{first} came]], did 10 sit to stand. BP 142/70
wed - grumpy, no bath. [[daughter called::{kin} called from {town}]] he cheered up
thur - doctor [[visit::visit {dr} {clip}]], cut Lasix to 20, INR 2.4 stay same
fri - found him on floor 6am next to bed, no hurt, i call [[the nurse line::{ph}]], they say watch
sat - [[grandson::grandson {kin}]] brought Culvers. 😀 sugar 288 after
sun - church on tv. [[neighbor::{mrs} next door]] visit w/ pie
need: depends L, Ensure choc, batteries for hearing aid 312
my hours 7 x 24, off [[next sunday::{on}]], sub is [[from the agency::{first} from {org}]]
%%
Act as a doula. Birth plan, one page, friendly, not bossy.

[[Parents: us::Parents: {first} and {kin}]]
[[Due: soon::Due: {on}]]
[[Where: birth center, backup hospital::Where: {FACILITY:<Moonrise|Willow Hearth|Three Sisters> Birth Center}, backup {hosp}]]
[[Midwife: on call::Midwife: {first} (backup {one})]]
- G2P1, first was vacuum for decels, 3a tear
- GBS neg. Rh neg, got RhoGAM at 28 wk
- water, nitrous ok, epidural only if I say "pineapple"
- no Cytotec, Pitocin after birth ok
- delayed cord 3 min, golden hour, vitamin K yes, eye ointment no, hep B at 2 mo visit
- if C/S: clear drape, [[my sister::my sister {kin}]] swaps in
- [[toddler::{ptf}, 3,]] is with [[grandma::grandma {kin} in {town}]]
- people who can't come in: [[my mother in law::{kinfull}]]
%%
my dad passed and i need to send the same facts to 8 places. make me a master sheet + a short letter w/ blanks

[[Name: (full legal)::Name: {whole}]]
[[Born: (date, city)::Born: {dob}, {town}]]
[[Died: (date, place)::Died: {full}, {hosp}]]
[[SSN: (in the safe)::SSN: {ssn}]]
[[Address: (his)::Address: {addr}]]
Veteran: Army, Vietnam era, DD-214 found
Medicare A B, Plan G, Part D (Wellcare)[[::, MBI {UNIQUE_ID:7H{nn}-AD{nn}-CC{nn}}]]
Pension: [[the plant::{org}, ref {code}]]
Equipment to return: Inogen, hospital bed, Hoyer [[to the DME::to {org}, {ph}]]
Meds: fentanyl 25 patches x 3, morphine conc - hospice [[nurse::nurse {first}]] destroyed w/ me
Pacemaker: Boston Scientific[[::, serial {ser}]] - tell clinic
Executor: [[me::{kin} {kinl}, {mail}]]
Truck title: [[F-150::F-150, plate {plate}]]

who else do i forget? SSA, VA, DMV, 3 credit bureaus, voter reg...
%%
[8:14 PM] me: baby 5 wks, temp 100.6 rectal. do i go
[8:14 PM] AI: Yes. A rectal temp of 100.4 or higher under 3 months (and at 5 weeks especially) needs to be seen now, in an emergency department. Don't give Tylenol before being seen unless told to.
[8:15 PM] me: she looks fine tho. eating ok
[8:15 PM] AI: That's good, but young babies can look well with a serious infection. Please go now.
[8:16 PM] me: nearest is [[40 min::{hosp}, 40 min]] or [[urgent care 5 min::{faclow} 5 min]]
[8:16 PM] AI: The emergency department. Urgent care can't do the full workup (blood, urine, maybe spinal fluid).
[8:17 PM] me: what do i say at the desk
[8:17 PM] AI: "[[My baby is five weeks old::{ptf} is five weeks old, born {dob}]], rectal temp 100.6 at 8:10, born at 39 weeks, feeding [[normally::normally, pediatrician is {dr}]]."
[8:18 PM] me: [[husband::{kin}]] has the car. calling 911?
[8:18 PM] AI: If no safe ride within a few minutes, or if she's limp, blue, or hard to wake: 911. Otherwise [[a neighbor::a neighbor, e.g. {mrs} whom you mentioned,]] can drive; car seat in the back.
[8:19 PM] me: going
[11:52 PM] me: they did LP and ampicillin and gent. admitted. [[room 6::room 6, nurse {first}]]. thank u for pushing me
[11:52 PM] AI: You did exactly the right thing. I hope that the cultures stay negative.
"""
