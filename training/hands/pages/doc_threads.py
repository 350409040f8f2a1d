"""People who write back and forth: portal threads, secure chats, e-mail chains, texts with a home aide, group chats, voicemail logs, comment threads, forum posts."""

TWINS = r"""
PORTAL THREAD - subject: rash again

[[Patient (proxy)::{kinfull} for {ptf}]] - [[Mon 6:02 AM::{num8} 6:02 AM]]
hi its back. the spots r on the legs now n a few on the belly. took her to [[a walk in::{clinic}]] they said hives?? she ate cashew butter at [[a friends house::{first}s house]]. no swelling. school picture day is [[tomorrow::{DATE:the 12th}]] lol
[[RN Pool::{first} B., RN]] - [[Mon 9:40 AM::{num8} 9:40 AM]]
Thank you for the photo. Can you press a glass on a spot; does it fade? Any joint pain, belly pain, dark urine? Please stop the cashew butter.
[[Patient (proxy)::{kinfull}]]
it doesnt fade. her ankles hurt at [[dance::dance at {shop}]]. pee looks like tea
[[RN Pool::{first} B., RN]]
[[The doctor::{dr}]] wants her seen today. 2:15. If she can't walk or vomits blood, go to [[the childrens ER::{hosp}]].
[[Patient (proxy)::{kinfull}]]
my car is in the shop ([[the one by the river::{fam}]]). [[my dad::my dad {first}]] can bring her, is he on the list
[[Scheduling::{wn}, Scheduling]]
He isn't, but you can give a verbal: call [[the main line::{ph}]], ask for [[me::{wn}]], have her date of birth.
[[Provider::{last}, MD]] - [[4:48 PM::{full}]]
IgA vasculitis, as we said. UA 2+ blood, trace protein. Urine and BP weekly x 8. [[The kidney doctor::{tit}]] will look at the labs with me. No ibuprofen.
%%
Secure chat, ED pod B, 0130-0144
[[res::{last}]]: b7 sick, 98/40, lactate 5.2
[[att::{first}]]: who's b7
[[res::{last}]]: [[the nursing home lady::{mesl}, the lady from {snf}]]
[[att::{first}]]: code status
[[rn::{wn}]]: pink form says DNR, daughter says full. POLST [[2 yr old::signed {mon} by {dr}]]
[[att::{first}]]: get [[daughter::{kin}]] on the phone for me
[[rn::{wn}]]: [[voicemail::{ph} vm]]. granddaughter [[answers::{first} answers]], in [[another state::{town}]]
[[pharm::{fl}]]: zosyn hung 0122, 30/kg in, levo at bedside
[[res::{last}]]: lines? L IJ clot on US
[[att::{first}]]: peripheral levo ok. call [[MICU::{last} in MICU]]
[[micu::{last}]]: looking
[[micu::{last}]]: pH?
[[res::{last}]]: 7.19
[[rt::{first}]]: bipap 12/6 ready. no teeth
[[rn::{wn}]]: granddaughter says "she'd never want machines, ask [[pastor::pastor {last}]]"
[[att::{first}]]: ok. no tube. fluids, abx, levo cap 10. goals when daughter calls
%%
Subject: Re: Re: Fwd: the Thursday slot
From: [[Clinic B::{PERSON:{first} {last}}]]
To: [[Clinic A::{first}]]; [[residency::{mail}]]
Sent: [[Tue::{wday}]] 7:19 PM

Fine by me, if [[the fellow::{last}]] takes the wound patients and [[I::{dr}]] get the ramp kid[[. ::, {ptname}.]] He hates strangers.

---- [[Clinic A::{first}]] wrote ----
Swap? I've got court ([[a custody matter::{lastup} v. {lastup}, {county}]]) [[all afternoon::on {num8}]], and [[the other PA::{wn}]] is out having a knee done by [[our own surgeon::{last}, of all people]].

---- [[residency::{whole}, coordinator]] wrote ----
Per ACGME no more than 3:1. You've [[two interns::{first} and {first}]] and a student from [[the DO school::{school}]]. I can't add one. The evals from [[last block::the block ending {num8}]] are late. All of them. From both of you.

---- [[Clinic B::{PERSON:{first} {last}}]] wrote ----
I sent mine [[in the spring::{mon}]] :(

[[disclaimer::If you got this in error call {ph}]]. This message may hold PHI.
%%
texts between sisters about mom
[[A::{first}]]: did u call the place
[[B::{wn}]]: which
[[A::{first}]]: the one w the fish tank[[::, {snf}]]
[[B::{wn}]]: they want 2 mo up front. 9400. no medicaid bed til [[next yr::{DATE:march}]]
[[A::{first}]]: omg
[[B::{wn}]]: [[the lady::{first} in admissions]] was nice tho. said bring DD214 for dad VA thing
[[A::{first}]]: its in the safe at [[the lake::{lanelow}]] w the deed
[[B::{wn}]]: who has the code
[[A::{first}]]: [[brother::{first}]]. its moms bday [[backwards::backwards, {four}]]
[[B::{wn}]]: she called me [[by our aunts name::{onelow}]] today. then asked if id fed [[the horse::{pet}]]
[[A::{first}]]: there was never a horse
[[B::{wn}]]: there was. before u. [[at grandpas::in {townlow}]]
[[A::{first}]]: she eat?
[[B::{wn}]]: 2 ensures n half a tamale. BG 240
[[A::{first}]]: dr says
[[B::{wn}]]: [[he::{lastlow}]] says eat what she wants. shes [[old::{ninety}]]
[[A::{first}]]: ok coming [[fri::{DATE:fri the 9th}]]
%%
Pharmacy-clinic message queue, exported
#1 [[pharmacy::{pharm}]] -> clinic: Adderall XR 20 on backorder. IR ok? [[pt initials::{meini}]] dob [[on ticket::{dobs}]]
#1.1 [[MA::{first}]]: routed to [[provider::{last}]]
#1.2 [[provider::{last}]]: 10 mg IR bid, new rx sent. Tell [[mom::{kin}]] no after 2 pm
#2 [[pharmacy::{pharm}]]: Ozempic needs dx E11.x; A1c 6.1 = reject 75
#2.1 [[PA team::{wn}]]: key [[BXXXXXXX::{UNIQUE_ID:<BQ7KX|B9WMT|BTR4L>{nn}}]], sent [[11:02::{num8}]]
#2.2 [[PA team::{wn}]]: denied. appeal? [[provider::{dr}]]
#2.3 [[provider::{last}]]: no. metformin
#3 [[mail order::{ORGANIZATION:{coin} Rx}]]: returned to sender x2, address? has [[an apartment::{unit}]]
#3.1 [[front::{first}]]: moved in with [[boyfriend::{kin}]]. [[new one in chart::{house}, {town}]]
#4 [[another pharmacy::{FACILITY:{last} Corner Drug}]]: Eliquis + ibuprofen 800 from [[dentist::Dr. {last} DDS]]
#4.1 [[provider::{last}]]: stop ibu, thanks [[to the tech::{first}]]
closed [[by::{user}]] [[end of day::{stamp}]]
%%
Voice mailbox of the nurse navigator, transcribed by the phone

1. [[from a number not saved::from {ph}]], 0:31. "Hey [[hon::{firstlow}]], it's [[me, the breast one::{wholow}, the breast one]]. they moved my port to [[tomorrow::the {oddday}]], nobody told me can I eat. call me I'm at [[work::{shoplow}]] til five."
2. 0:58. "yes this is [[the imaging place::{firstlow} with {faclow}]] we have a discrepancy on the uh laterality the order says left and the patient [[(birth year given)::{wholow} birth date {saydob}]] says right. our fax is [[on the form::{sayph}]]."
3. 0:12. [silence, a dog]
4. 1:44. "I'm the husband of [[a patient::{wholow}]] I don't want to bother you but she isn't eating the chemo is on [[Thursday::thursday {DATE:the fifteenth}]] and [[doctor::doctor {lastlow}]] said to push boost she won't. we're out past [[the dam::{LOCATION:cutler dam}]] it's an hour. I make soup. she says it tastes like pennies. okay. okay bye."
5. 0:22. "[[A rep::{firstlow} from {coinlow}]] here, just circling back on the Signatera kits."
%%
r/ style post + answers, pasted with "is this true?"
posted by [[u/deleted::{user}]]: Fired for asking for an interpreter?
I'm HoH. CNA at [[a home in the midwest::{snf} in {town}, {stt}]]. At the inservice [[last month::on {num8}]] I asked for CART; DON ([[not naming her::{PERSON:{first} {last}}, yes I'm naming her]]) said "lip read, hun". Two weeks later I'm no-call-no-showed for a shift I'd swapped with [[a coworker::{first}]]. Have texts.
 > [[commenter::{user}]]: EEOC, 180 or 300 days. Write down names.
 >> OP: I did. [[all of them::{first}, {first}, {wn}, and the scheduler {last}]].
 > [[commenter::{user}]]: same company did this at [[the other building::their {place} building]] in 2021. Union?
 >> OP: no union. [[the owner::the owner, {last}, lives on {isle}]] would faint
 > [[mod::{user}]]: removing facility names, rule 4
%%
WhatsApp export: caregivers of one old man
[[dd/mm::{num8}]], 07:58 - [[Day aide::{first}]]: Good morning, [[papa::Don {ptf}]] slept well 1 pee
[[dd/mm::{num8}]], 08:20 - [[Daughter::{kin}]]: BP?
[[dd/mm::{num8}]], 08:21 - [[Day aide::{first}]]: 144/70 sugar 161 I give the white pill no the pink
[[dd/mm::{num8}]], 08:22 - [[Daughter::{kin}]]: No pink on dialysis days!!
[[dd/mm::{num8}]], 08:23 - [[Day aide::{first}]]: Ok no pink. [[Driver::{wn}]] is here w chair, [[white van::van {platelow}]]
[[dd/mm::{num8}]], 13:40 - [[Night aide::{first}]]: who take him to [[eye doctor::{dr}]] [[this week::{DATE:jueves 14}]]
[[dd/mm::{num8}]], 13:52 - [[Son::{first} ({town})]]: I'm [[two states away::in {place}]] remember
[[dd/mm::{num8}]], 13:53 - [[Daughter::{kin}]]: We remember.
[[dd/mm::{num8}]], 18:05 - [[Day aide::{first}]]: he say he want to go [[home::to {world}]] to see the mango
[[dd/mm::{num8}]], 18:06 - [[Daughter::{kin}]]: show him the photo of [[grandmother::{first}]]
[[dd/mm::{num8}]], 18:30 - [[Night aide::{first}]]: key is where
[[dd/mm::{num8}]], 18:31 - [[Day aide::{first}]]: with [[la vecina::{first}]] [[apto de arriba::apt {unit}]]
%%
Ticket 4 of the day / IT Service Desk
Opened by: [[a nurse::{whole}, RN, badge {badge}]]   From: [[cath holding::{ward}]]   Callback: [[phone on WOW::{xt}]]
> Glucometer shows another pt. I scan [[her::{last}'s]] band and it says [[him::{last}]].
Tier 1 ([[agent::{first}]]): reboot? dock?
> docked x2. SN [[on back::{ser}]]. Not safe, I'm writing on a towel.
Tier 1: escalated P2 to Point of Care
POC coord ([[MT::{whole}, MT]]): 2 encounters opened with one visit no. [[(merged)::({stay})]] at [[registration::registration by {user}]] [[02:14::{num8} 02:14]]. Results 61 and 244 are crossed. Corrected both, told [[both RNs::{first} and {wn}]] and [[resident::{last}]].
> 61 was MINE? I gave 6 units on the 244!!
POC: go. D10. call rapid
> BG 58, ok, juice, 102 now. Pt fine. [[She::{ptf}]] wants to know if she's famous
Closed as: patient safety, moved to [[RL::{case}]]. Owner [[Quality::{PERSON:{first} {last}}]]
%%
Group inbox of an imaging call center - handled by three people, none full time
"[[pt::{ptname}]] calling, MRI [[today::{DATE:1/8}]], has a Spectra stimulator, card lost" - > [[MR safety::{first} in MR safety]]: model? > "bought it from [[Dr.::Dr {last}]] lol" > found: WaveWriter, full body conditional. OK 1.5T. [[signed::-{initials}]]
"[[wife of patient::{kin}]] says claustro; Valium 5 at [[her pharmacy::{pharm}]]?" > [[ordering::{last}'s office]] called in
"Disc for [[lawyer::{law}]]" > need HIPAA form > form came by [[e-mail::{mail}]] signed w/ a smiley > no
"Which [[building::{bldg} or {bldg}]]?" > the one w/ the clock
"[[A father::{wholow}]] yelling: bill twice for one wrist, [[DOS::{num8}]], [[acct::acct {acct}]]" > 2 CPTs 73110 + 73130 > explained > still yelling > to [[supervisor::{wn}]]
"School bus in the lot" > [[field trip::{school} field trip]], they want to see a skeleton
"Returned mail x 4" > see [[list::list: {last}, {last}, {comma}, {whoup}]]
End of log, [[initials::{initials}]], go home
"""
