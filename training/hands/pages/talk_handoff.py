"""Handoffs between places and shifts: nursing home to ED, ED to floor, jail to clinic, school to parent, hospice weekend, anesthesia, dialysis, vet to public health."""

TWINS = r"""
NURSE-TO-NURSE PHONE, SNF sending, ED receiving (both typing)

SNF: hi sending you [[one of ours::{ptname}, DOB {dob}]], from [[the memory unit::{snf}, memory unit]]
ED: go
SNF: 88, she's usually up and singing. Today won't open her eyes. Temp 101.9 ax, 88/50, sat 90
ED: last normal?
SNF: supper. [[The aide who knows her::{first}, the aide who knows her,]] says she didn't do her song at bed
ED: Foley?
SNF: chronic. Changed [[last week::{num8}]] by [[the agency nurse::a {first} from {org}]]
ED: code?
SNF: DNR, but hospital ok. POLST is in the blue envelope. [[Son's::Son {kin} is]] POA[[, number on the face sheet::, {ph}]]. He's [[out of the country::in {world}]]
ED: daughter?
SNF: [[there's a daughter but not on the paper::{first}, but she's not on the paper and {kin} says don't]]
ED: meds, allergies
SNF: coming with. Sulfa. Crush in pudding, chocolate, NOT vanilla
ED: who's bringing
SNF: [[ambulance, 10 out::{crew}, 10 out, {fleet}]]
ED: anything of hers?
SNF: a doll. Please don't lose the doll. She's [[called Baby::called {one}]]
ED: I'll put a band on [[Baby::{one}]].
SNF: bless you [[::{first} ]]
%%
ED → FLOOR (eSBAR, then what was really said)

S: [[67M::{ptlf} 67M]], CHF, on BiPAP 10/5 40%, going to [[step-down::{ward}]]
B: EF 20, AICD ([[Medtronic::Medtronic, sn {ser}]]), noncompliant (crossed out) cannot afford
A: diuresing, 1.4 L out, trop flat, lactate 1.6
R: tele, q4 BMP, I&O

Really said:
"Is he nice?" "He's nice. [[The wife's::{kin}'s]] a retired charge nurse." "Oh no." "[[From here.::From {hnick}.]]" "Oh NO." "She'll fix your pumps when you're out of the room." "I know her, [[she trained my preceptor::she trained {first}]]!" "Then bring her coffee. Black."
"And he's got a thing, he'll say he's fine, but he counts the ceiling tiles when he's short of breath. If he's at the lamp, he's bad." "Says who?" "[[The wife.::{kin}.]]"
"Line?" "20 left AC, it's positional, the 18 blew, [[EMS's::{crew}'s]]." "Skin?" "Old scar from [[a mule::a mule in {town}]]. I didn't ask."
"Bed's ready?" "[[Housekeeping's::{first} is]] mopping. Ten." "Come get the chocolates from [[the last family::the {clan}]] while you wait."
%%
Jail release to community clinic, warm handoff, three-way call

Jail RN[[:: ({first}, {jail})]]: I've got somebody walking out at midnight.
Clinic[[:: ({wn}, {clinic})]]: Midnight. Of course.
Jail RN: Buprenorphine 16 daily, last dose this morning. Three strips in an envelope.
Clinic: Three gets to [[Thursday::{oddday}]].
Jail RN: HIV, on Biktarvy, undetectable. Seven days in hand.
Clinic: Is [[he::{ptf}]] there?
Patient: I'm here. Hi. [[I don't got a phone.::It's {first}. No phone. My sister {onelow}, {sayph}.]]
Clinic: Where are you sleeping tonight?
Patient: [[Don't know. My cousin's maybe.::My cousin's, {sayst}. If {onelow} ain't there.]]
Clinic: We've an outreach worker, [[he'll be at the gate::{first}, he'll be at the gate]] in a [[yellow jacket::yellow jacket, {veh}, {plate}]].
Patient: For real at midnight?
Clinic: For real. He doesn't sleep.
Jail RN: Medicaid's unsuspended as of [[today::{num8}]][[.::, {plan}.]]
Patient: Is there food?
Clinic: [[He'll::{first} will]] have a burrito. Then us at nine. [[Ask for anyone.::Ask for {wn}.]]
Patient: Red or green?
Clinic: What?
Patient: The burrito.
%%
Hospice weekend sign-out, voice note to text, Friday 1648

hey [[weekend::{onelow}]] okay so fourteen on the list but only four to worry. number one [[the retired teacher::{lastlow} on {lanelow}]] she is transitioning i'd say sunday. [[three daughters::{onelow} {onelow} and {onelow}]] they all want to give the morphine and they all write it on a different paper so reconcile the papers. two. [[the farmer::{lastlow} out past {townlow}]] pain's up, methadone went to five tid [[today::{sayday}]], q t c four sixty, his dog bites, whistle first. [[::the dog's {onelow}. ]]three. [[the little boy::{onelow} the little boy]] is stable he wants a visit for no reason, he likes when you take *his* blood pressure and then the bear's. [[mom's::mom {onelow}'s]] on her last nerve, chaplain [[::{lastlow} ]]is going [[saturday::{sayday}]]. four. [[the new one::{lastlow} at {faclow}]] i have not seen, family thinks hospice means friday, like, he'll die friday. go slow. scripts are at [[the pharmacy with the night window::{faclow} on {lanelow}, ask for {onelow}]]. on call doc is [[the old one::doctor {lastlow}, {sayph}, not the cell]]. keys to the supply closet are [[where they are::on {onelow}'s hook]]. sleep. eat. text me the boy's b p
%%
Anesthesia relief, whispered at the head of the bed

"[[Fifty-one::{last}, fifty-one]], robot hyst, two hours in, one to go." "Airway?" "Grade two, bougie, eight-oh at 22." "Steep T-burg?" "Thirty degrees. Eyes taped, goggles, checked." "Lines?" "Two 18s, arms tucked, the left's sluggish." "PONV?" "Every box. Emend, dex, scope patch, TIVA." "Allergies?" "Adhesive. And [[her mother::her mother, {first}, in {town},]] had 'a fever with the gas'." "WHAT?" "Hence TIVA. Clean machine, charcoal filters, dantrolene is in the room, [[I checked the date::exp {mon}]]." "Anyone test them?" "[[No.::{dr} wrote to {hosp} in {yr}. No answer.]]" "Surgeon?" "[[In a good mood::{last}, good mood]], playing ABBA." "Blood?" "Type and screen, [[valid::specimen {spec}, valid]]. EBL 50." "Family?" "[[A husband::{kin}, husband]], in the garden, pager." "Okay, I've got her." "You've got her. [[Enjoy ABBA.::Enjoy ABBA, {one}.]]"
%%
Rabies: vet office to health department to family, phone notes on one sheet

11:10 [[vet tech::{first} at {fam}]] called: stray kitten, bit two, died in the cage. Head going on ice [[by courier::w/ courier {badge}]].
11:14 bitten: [[a girl, 8, and the tech's own thumb::{ptf} {ptl}, 8, {house}, and {first}'s own thumb]].
11:30 called [[the mother::{kin}, {ph}]]. "We gave her Neosporin." Explained HRIG + 4 doses, day 0 3 7 14, no, not in the stomach any more.
11:41 [[ED charge::{first}, ED charge at {hosp},]] confirms HRIG in stock; wt 27 kg = 540 IU.
12:05 father calls, different tone, who pays. Told [[PAP form::PAP form, {first} at {agency} helps]].
15:20 state lab: sample [[in::in, {spec}]], result [[tomorrow::{on}]].
next day 10:02 POSITIVE. Called all. [[Girl::{ptf}]] already had day 0. Asked me if the kitten was sorry.
10:20 canvass: [[who else petted it::{mrs}' porch, {road}; the {last} twins; the mail carrier, {first}]]
"""
