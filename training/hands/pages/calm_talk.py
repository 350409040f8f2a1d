"""Chats, calls, therapy hours, huddles and prompts in which the talkers are roles, and the same with names dropped in."""

TWINS = r"""
OR-BOARD thread, teams
[[OR Charge::{first} (charge)]]: Room 6 robot is faulting, code 23017, arm 3
[[Rep::{first} from {org}]]: power cycle, then Emergency Grip Release, then call me
[[OR Charge::{first}]]: done, still. moving the Nissen to 4 w/ sticks
[[Gen surg::{dr}]]: laparoscopic? like it's 2009? ok. I need the Nathanson and a 52 Maloney bougie
[[Anes board::{last}]]: 4 has an Aisys with the desflurane taken off (green team), fine
[[SPD::{first} in SPD]]: Nathanson is in Steris V-Pro 50 min. Have a Thompson
[[Gen surg::{dr}]]: Thompson for a Nissen lol. I'll wait. coffee?
[[PACU::{wn}]]: we're on hold x 3, no floor beds, one is my [[Boarder::{ptl}]] w/ the PCA
[[Anes board::{last}]]: block the shoulder in holding, Exparel interscalene, the next one can have the Holding 2 nurse
[[OR Charge::{first}]]: TF 40 min. Robot tech says "Tuesday". Da Vinci is dead, long live Da Vinci
[[SPD::{first}]]: Nathanson up 11:20, indicator passed 3M Attest 1491
[[Gen surg::{dr}]]: 👍 tell [[family::{kin}]] we're late
%%
T: You said on the form, "same."
C: Same as in, I still count things. Ceiling tiles at [[work::{org}]]. Forty-four by thirty-one.
T: And the Y-BOCS says 22, which was 29.
C: I didn't check the stove on Sunday. I took a photo of it instead. Is that cheating?
T: What do you think the OCD would call it?
C: "A loophole." [[My wife::{first}]] calls it progress. She put a sticker on the fridge, a Snoopy.
T: Let's put the photo on the ladder. How many SUDS without?
C: Ninety. No, eighty. With the Luvox it's, like, seventy-five and sleepy.
T: So photo is step six. Step seven is no photo and driving to [[the store::{shop}]].
C: And if the house burns?
T: Then what?
C: (long) Then we'd live at [[her mother's::{first}'s in {town}]] and eat kielbasa.
T: Could be worse.
C: It's a lot of kielbasa. (laughs)
T: That's ERP, laughing at the stove. Same time [[next week::on {day}]]?
%%
Call 3 of the QA set, prior-auth line, auto transcript
Agent: Thank you for calling utilization management this is [[a recorded line::{first}]] how can I help
Caller: Hi it's [[the ortho office::{first} at {clinic}]] I'm checking on an MRI lumbar seven two one four eight
Agent: Do you have a reference
Caller: [[I don't it was faxed::it's {saycode}]]
Agent: OK and the member's [[plan type::ID]]
Caller: [[PPO Blue::{plan}]] and date of birth is [[I'd rather not we've a new rule::{saydob}]]
Agent: I see it pended for six weeks of conservative care
Caller: He's had Mobic and McKenzie and two ESI's at L four five and Lyrica
Agent: I'd need the PT notes or a red flag cauda equina progressive weakness cancer IV drug use
Caller: He has a foot drop new since Saturday three out of five
Agent: That is expedited then I can approve it under NIA guideline zero one four
Caller: Oh thank God
Agent: It's good for sixty days at [[any in network site::{fac}]] do you want the number
Caller: [[Just put it on the portal::Yes please]]
Agent: [[OK::It's {code}]] anything else
Caller: What was your name again
Agent: [[We use agent numbers now I am on seat nine::{first} with a {ini} in the last name]]
%%
Ward huddle, read from the board in ninety seconds
Census 27 of 28. RN 6, LPN 1, CNA 3, [[sitter 1::sitter {first} in 11]]. Grid says 7.
Falls 0 in 19 days. If we make it to 30: Krispy Kreme.
Foleys 3: [[bed 4 spine, bed 9 GU, bed 20 why?::{last} spine, {last} GU, {last} why?]]
Lines: two PICC, a Groshong, a Mahurkar.
Restraints: none, Posey mitts x1.
Isolation: 2 CDI (brown sign), 1 flu A, [[1 Candida auris r/o::1 Candida auris r/o, {ptl} from {snf}]].
High risk: heparin, insulin U-500 in 14, Ketamine 0.1 in 22.
D/C by 11: [[beds 2, 7, 16::{last}, {last}, {mrs}]]; Ride, meds to beds, O2 from Apria.
Kudos: [[nights, for the code in the elevator::{first} and {first}, for the code in the elevator]].
Safety: look-alike hydrALAZINE/hydrOXYzine; Tubex new cap.
Joke: What do you call a bear with no teeth. [[Nobody knew.::{first} knew.]]
%%
prompt: turn this brain dump into a nice email to my team pls. dont add stuff

so survey comes monday prob CMS + state, binders at the desk, NO food at the station i mean it the Crumbl box, lock WOWs, crash cart log every day even sundays, look at the dates on the POC strips and the Hemoccult developer, dakins too. oxygen tanks: full / in use / empty not just three in a row with a hat. if they ask who's your infection preventionist say [["look at the badge buddy"::{wn} ext {pager}]]. who is the CNO [["the one in Danskos"::{whole}]]. RACE PASS. SDS in the app. eyewash weekly. tell [[the new grads::{first} and {first}]] they may say "I'd look it up in PolicyStat". chargers out of halls. nobody says "we always do" ok. and thank you all for the flu week really. [[signed, your mgr::love, {first}]]
%%
Peer support group, facilitator's notes after
[[Eight present, two new::Eight present, new: {first}, {first}]]. Read Guidelines. Theme: Anger.
One [[member::({first})]] broke a Wii remote in half at a commercial for Bud Light. Laughter.
One [[member::({initials})]], 41 days, craves at the Sheetz, the one [[by the bridge::on {road}]]; new route.
Vivitrol vs Sublocade argument; I redirected: "different boats".
An [[older member::older member, {first}, {ninety},]] said Antabuse in 1974 tasted of garlic.
SMART tools: ABC, DISARM, HOV (Hierarchy of Values). Serenity Prayer left out on request.
[[A newcomer::{first}]] asked if kratom, Feel Free and Zyn count. Group: "Ask what it does for you."
Risk: [[one::{whole}]] stayed after; C-SSRS 2, plan none, gave 988, texted [[the on-call clinician::{dr}]].
Snack: clementines, Fritos. Coffee ran out.
Next: chair is [[whoever has the key::{first}]], topic HALT.
%%
Transplant coordinator's phone log, last page
0810 [[labs of a liver, year 2::{last}, liver, year 2]]: FK 4.1, ALT 88. Prograf up 0.5, Envarsus no. rpt Th
0822 [[a kidney::{pt}]] missed Cellcept 3 d due to Walgreens. Myfortic sub. Lecture given.
0850 OPO: 44, anoxia, KDPI 31, CIT 6, [[offer seq 3::offer seq 3, donor {code}]]. CPRA 98! XM virtual neg. [[Surgeon::{dr}]] says yes
0912 call [[recipient::{whole} {ph}]]. NPO. Drives from [[two counties over::{town}]], stop Eliquis, Kcentra here
0940 PRA lab, [[tech::{first}]]: DSA DQ7 1,100 MFI.
1015 LVAD clinic [[wants a bed::{first} wants a bed for {ptl}]]
1120 UNet, TransNet label, OrganOx metra? not for kidneys. LifePort pump yes
1240 [[Recipient::{ptl}]] here, 82 kg, K 5.9, HD first
1400 Thymo 1.5, SoluMed 500, Simulect no. Nulojix later (EBV+)
"""

CALM = r"""
Nurse: So I'm going to go over your blood thinner one more time, all right?
Patient: Lay it on me.
Nurse: It's Xarelto, fifteen milligrams, with food, twice a day, that's for twenty-one days. Then twenty, once.
Patient: With food. Does a Slim-Fast count?
Nurse: I'd rather a sandwich. You want some fat. Peanut butter.
Patient: And the other thing, my Advil.
Nurse: No Advil, no Aleve, no Goody's, no BC Powder, no Alka-Seltzer, no Pepto. Tylenol, three grams.
Patient: Fish oil? Turmeric? My neighbor swears by nattokinase.
Nurse: Neighbors always do. No.
Patient: What about a razor?
Nurse: Electric. And if you fall and hit your head, even if you feel fine...
Patient: I come in.
Nurse: You come in. What color is scary, in the toilet?
Patient: Black like tar, or red. I ate beets once. That was a night.
Nurse: Good. What'll you do if you miss one?
Patient: In the first three weeks, take it right away, even two at once. Then after that, same day only.
Nurse: You did read the thing.
Patient: I was a machinist. I read the thing.
%%
Standup, integration team, bot summary
- Dev A: Carequality gateway, XCA retry; stuck on SAML NotOnOrAfter skew. Today: chrony.
- Dev B: TEFCA, QHIN onboarding, FHIR Bulk Data kick-off 202, poll, ndjson; 41 GB. Blocked by firewall.
- QA: Synthea 3.2 set, 10k; CCDA R2.1 validator: 14 "SHALL contain exactly one". Cerner says "code system UNK".
- Analyst: Bridges AIP 30211, NTE lost. ModLink to the rescue.
- PM: Epic Nebula; Cosmos opt-in; Hyperdrive on Citrix 2203 LTSR CU5; May SU
- Scrum: Retro: too many Miro boards. Sailboat. Wind = Copilot, anchor = VPN.
- Architect: No to Mongo. No to "blockchain". Maybe to Iceberg.
Parking lot: OAuth scopes v2 (.cruds), SMART Backend JWKS, IUA, UDAP B2B, DS4P tags, Da Vinci PAS 2.0.1, CRD, DTR, PDex; Argonaut; Gravity; mCODE STU3; Vulcan
%%
Motivational interviewing, coder's copy, MITI 4.2.1, all names removed at source
CL: I know what you'll say. Quit.
INT: You've heard it before. (SR)
CL: From everybody. The dentist, the guy at Jiffy Lube.
INT: And here you came anyway. (AF)
CL: Cause of the sample. The doc said there's a lozenge like, Nicorette, but mint.
INT: You're curious about something that isn't cold turkey. (CR)
CL: I did Chantix back when. Dreams like a shark movie.
INT: What do you like about a smoke? (Q)
CL: The porch. Five minutes when no one says Mama.
INT: It's a door that closes. (CR)
CL: (cries) Yeah. It's a door.
INT: On a scale, zero to ten, how sure are you that you could find another door? (Q)
CL: Four. I got a hammock.
INT: Why four and not one? (Q)
CL: 'Cause I quit for both pregnancies. Didn't even think.
INT: You've got proof. (AF) Would it be OK if I told you what the quitline sends for free? (Seek)
Globals: Cultivating 4, Softening 4, Partnership 5, Empathy 5. R:Q 1.3. %CR 75.
%%
911 triage, EMD card 10 (chest pain), protocol voice
OK, tell me exactly what happened. / Are you with the patient now? / How old? / Is he awake? / Is he breathing?
Is he completely alert? Is he breathing normally? Is he changing color? Is he clammy or having cold sweats? Any history of heart attack or angina? Did he take any drugs or medications in the past twelve hours? (Viagra, Cialis, cocaine)
10-D-1 Not alert; 10-D-2 DIFFICULTY SPEAKING; 10-D-4 Clammy; 10-C-1 abnormal; 10-C-4 >=35; 10-A-1 \<35 normal
Aspirin Diagnostic: allergic? GI bleed? warfarin? -> 4 chewable "baby" (81) or 1 adult, not enteric if he can't chew
PDI: Let him rest in the most comfortable position; Put away pets; unlock; turn on the outside light; gather meds
X-3 "I'm sending the paramedics to help you now. Stay on the line."
If he gets worse: Card 9, C-1: hands in the center, 100 to 120, "push... push", metronome
MPDS v13.3; QI: ED-Q; Case Entry \<20 s; T-CPR \<120
%%
IM between two residents about nothing in particular
r1: is Wernicke a triad nobody has
r2: 16%
r1: is Charcot a triad or a foot
r2: or a joint, a spine, a crystal, a tooth, a pentad (that's Reynolds), a liver
r1: who was Tietze and why does he hurt
r2: he's costal. Mondor is a vein, Boerhaave a hole, Mallory-Weiss a tear, Dieulafoy a vessel, Cameron an ulcer, Cushing an ulcer and a triad and a syndrome and a disease
r1: Curling?
r2: burn. also Olympics
r1: Whipple. op, disease, triad
r2: and cream
r1: Ladd, Meckel, Hirschsprung, Kasai, Ramstedt, Nuss, Soave, Swenson, Duhamel
r2: peds surg before coffee
r1: ok my patient with "Virchow" has two: node and triad
r2: and Robin. Batman later
r1: admit at 6, pls. GI bleed, Blatchford 9, BUN like a phone number
r2: octreotide? it's varices, the spiders
r1: CTX too, Baveno VII
%%
LACTATION WARM LINE, EXCERPTS WITH ROLES
Mom 1: clicking. LC: tie? Kotlow 3, Hazelbaker 9; suck training, not the laser yet; Medela nipple shield 20; SNS
Mom 2: Spectra S2 at 12 cycles and 70% vac, flange 24 is too big. Try 17, Pumpin' Pal. Haakaa after.
Mom 3: fever 102, wedge. That's mastitis, not clog: Dicloxacillin or Keflex, ice, ABM Protocol 36, no deep massage, sunflower lecithin.
Mom 4: on Zoloft & Lexapro: Hale L2, go on. On Lamictal: watch; Lithium: peds; Codeine: no; Accutane: no; Zofran fine; Reglan 10 TID 7 d; Domperidone: FDA says no; Fenugreek smells of maple, goat's rue, Legendairy, Mother's Milk Tea, Guinness (no).
Mom 5: twins, football / tandem My Brest Friend, 31 oz Similac NeoSure + EBM 24
Dad 1: paced bottle: Dr. Brown's Level T, Comotomo, Pigeon, Philips Avent, Lansinoh
Mom 6: dysphoric milk ejection (D-MER), not PPD: EPDS 7, item 10 zero
Mom 7: back to work at a chicken plant. PUMP Act: space not a bathroom. Elvie, Willow Go, Momcozy
"""
