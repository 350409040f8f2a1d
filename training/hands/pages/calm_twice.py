"""A second round of middling twins: small forms, half-finished notes, scripts and lists in which one or two places tip it."""

TWINS = r"""
LATE ENTRY, HOSPITALIST X-COVER
[[Called re: 81F::Called by {first} RN re: {ptl}, 81F]], POD3 hemi (Thompson? bipolar), SBP 78
Seen 0221. Cool, JVP flat, melena x1 on Toradol + SQH + ASA
Hgb 6.8 (9.4). Lactate 3.1. BUN 58
2 PRBC, Protonix 80, LR 1 L; stopped Toradol/ASA; [[GI fellow aware::{dr} aware]], EGD AM
EKG: dem ischemia V4-6, trop 61 > 88
[[Daughter called.::Called {kin}, {ph}.]] MOLST: full
0430: 104/60. Better color. ~ [[night MD::{last}]]
%%
CARDIAC REHAB WEEK 7 ROUND-TABLE
Tm 3.4 mph/2% 6.1 METs; NuStep L5; RPE 13; SpO2 96; ST dep 0
[[Pt A::{ptf} L.]]: Lopressor dose moved; dizzy on stairs
[[Pt B::{mrs}]]: EF 28, LifeVest shock artefact (drier sheet!)
[[Pt C::{first} (the welder)]]: 212 lb → 203, Mediterranean, "sardines twice"
[[Pt D::{last}, J]]: LVAD, backpack 3 lb; walked w/ [[the RN::{first}]]
Class: salt; label of Prego vs Rao's; phys pickleball
PHQ-9 up in 2 (SW); nicotine 1 vape (Geek Bar)
Grad: cap, "Pomp", KIND bars
%%
WHAT THE HOME HEALTH AIDE WROTE ON THE YELLOW PAD
8:00 up w/ Sara, slippers, no fall
8:30 oatmeal (Quaker), prune, coffee thickened (nectar)
9:15 shower chair; Dial; red under L breast: nystatin
10:00 TV: Price is Right, sang
11:00 BS 188, Novolog - [[the nurse::{first}]] did
12:00 Campbell's, PB&J; pocketing, cue
1:00 nap; [[neighbor::{first} next door]] brought figs
2:15 BM big; Depends M; barrier Calmoseptine
3:00 "wants to go home" - we're home; looked at Navy album
4:00 [[daughter::{kin}]] on iPad. Cried, both, nice
4:30 left. Key under [[the frog::the frog at {house}]]
%%
KITCHEN-TABLE QUESTIONS ABOUT HOSPICE, FROM A NOTEBOOK
Does Medicare A pay? Y. The bed? Y. Depends? Y. [[Dad's::{poss}]] inhaler? if comfort
Who comes: RN 2/wk, aide 3, SW, chaplain if ok, [[volunteer::volunteer {first}]]
Night: the 800 line, they come ~1 h
Comfort kit in fridge behind Hellmann's: morphine .25, Ativan, Haldol, Levsin, Tylenol supp
ICD off? magnet/prog [[Thursday::on {worded} by {first}]]
Not 911. Red folder. DNR on fridge
Food: what he wants. Blue Bell
Signs: mottle, Cheyne, picks at the air, sees [[his brother::{kin}]]
After: call them, not the cops; [[funeral home::{fam} Funeral]]; cat
%%
FELLOWS' POCUS LOG (EXCEL)
n,type,finding,agree,[[who::name]]
1,FALLS,A>B,Y,[[f1::{last}]]
2,RUSH,PE: McConnell,Y,[[f1::{last}]]
3,DVT 2-pt,CFV clot,Y,[[f2::{first}]]
4,AAA 6.1,Y,[[f2::{first}]]
5,ocular,ONSD 6.2,n/a,[[f3::{dr}]]
6,cardiac,Epsss 14,Y,[[f3::{dr}]]
7,GB: WES,N (bowel),[[f1::{last}]]
8,thora 8F Arrow,dry 0,-,[[f2::{first}]]
Butterfly iQ3, Lumify, Venue Go. QPath. PEM? none. 150 to go
%%
GRIEVANCE LOG, SHORTHAND
1. hearing aid lost in laundry (Oticon) $2,900 [[pending::{ptl}, pending {claim}]]
2. "rude at 3am" [[RN coached::{first} coached]]
3. Kosher tray w/ ham [[apology by Dietary mgr::{whole} apologized]]
4. parking gate hit a [[Buick::Buick, {plate}]]
5. bill for 'Level 5' ear wax; re-coded 99282
6. [[clergy came unasked::Fr. {last} came unasked]]
7. no Mandarin VRI 40 min; Stratus out
8. wants his tumor back (jar); policy 7.3; release form; formalin
9. ICU TV stuck on Hallmark
[[Closed 7 of 9 in 7 d::Closed 7 of 9; letters by {initials}, {full}]]
%%
VIRTUAL VISIT TRANSCRIPT, AUTO, TRIMMED
CLINICIAN: Can you hear me? You're on mute.
PATIENT: [[There.::There. It's {first}.]] Sorry. It's the iPad.
CLINICIAN: No problem. Show me the rash? Closer. Hold. Press on it - does it go white?
PATIENT: Kinda. It's on my shins. I was at a concert and then it was hot tub, mulch, uh
CLINICIAN: Golfer's purpura, hot tub folliculitis, or vasculitis. Joint pain? Blood in pee? New meds?
PATIENT: I started Bactrim last week. [[Urgent care.::{dr} at {clinic} gave it.]]
CLINICIAN: Stop that. Fever? Mouth sores? No? Good. UA, CBC, CMP today; Eos. Photo to MyChart.
PATIENT: [[The lab's closed?::The lab on {lane}?]]
CLINICIAN: Until six. If blisters or eyes, ED. I'll call [[tonight::{ph} tonight]].
%%
ROOT CAUSE, WRONG TUBE OF BLOOD (WBIT)
[[Two patients, adjacent bays::{ptl} and {last}, adjacent bays]]; labels batch printed on Zebra; hand-carried to 2
Type O pos on one who was A neg (hist.) → caught by check type. Never transfused
Factors: downtime of Rover; Code Stroke overhead; labels on tray, not bedside
[[PCT::{first}, PCT]] new 9 d; preceptor pulled to Hall C
Fix: print at bedside only; 2nd sample rule; TAP pause; EPIC hard stop
Just culture: human error → console
Share: Grand rounds; [[de-identified::not the name of {first}]]
ISBT 128; AABB 5.11.2; BB tech [[gets the Golden Owl::{wn} gets the Golden Owl]]
%%
SCHOOL NURSE, FRIDAY TALLY
Ice 31, "stomach" 19 (math), lice 2 (Nix/Sklice), glasses screw 4, tooth 3 (treasure box), epis 0
BG checks: [[two 5th graders::{first} and {first}, 5th]]; pump site fell off in PE; 312, ketone .4
Sz: [[one, absence x3::{ptf}, absence x3]], note home
Asthma: Proair expired x6; spacer boil
Vape detector: bathroom 2, [[8th grade::{last}, 8th]], Narcan not used
Vision: Spot Welch 61, refer 9; Plusoptix loan
[[Sub on Monday::{whole} subs {day}]]: key in the Folgers. Fire drill 10:10!
%%
TUMOR BOARD FLASH (GU)
1. [[64M::{ptcomma}, 64M]] T3bN0 ccRCC, Leibovich 8, adj Keytruda? KEYNOTE-564. Yes
2. [[71M::{last}, 71]] MIBC, cis-inel; EV-Pembro then cysto; neo-bladder Studer? conduit Bricker
3. [[29M::{first}]] NSGCT, AFP 1,800 S1; BEP x3 IGCCCG good; bank sperm
4. [[77M::mr {last}]] mCRPC, BRCA2: Talzenna/Xtandi; Pluvicto after
5. [[58F::{mrs}]] UTUC LG: Jelmyto
6. [[66M::{ini}]] Penis T2: partial; DSNB; Taxol-ifos
Path reviewed; Rads [[on Zoom::{dr} on Zoom]]. Navigator calls. NCCN v
%%
READY-TO-USE REPLY TO A 1-STAR REVIEW (HIPAA SAFE)
"Thank you for taking time to tell us. We can't say here whether anyone is a patient. We want every visit (urgent, Botox, a splinter) to be kind & on time. Please call [[our patient advocate at the main line::{first} {last}, {ph}]] so we can listen."
Never: "You no-showed x3", "Your Adderall…", "Your [[mother::mother {kin}]] was rude".
Do: reply \<48 h; one voice; Google, Yelp, Healthgrades, Vitals, Nextdoor
Escalate: threats, names of [[staff::staff ({first}, {dr})]], media
[[Owner: Marketing::Owner: {whole}, {mail}]]
"""

CALM = r"""
NIGHT CHARGE'S MENTAL MATH, OUT LOUD
27 on the floor, 6 nurses, one is a float from Ortho who's never hung a Precedex. Bed 4's CIWA is 14, bed 9's wife is a lawyer (so am I, in dreams), bed 12's heparin is due an anti-Xa at 0200 but Lab's Stago is down till 0300. ED wants 3: COPD on BiPAP 14/6 (no, step-down), hip (yes, bed 20), cellulitis (hallway, why).
Pyxis is short Zosyn. Tube 214 swallowed a Lovenox. Sitter for 11 ends at 0300. RRT from 22 an hour ago: Lasix, DuoNeb, fine.
Break plan: A with B; C w/ the float; me: a Clif bar.
If the STEMI walks in: cath RN is mine.
Snow: Days may be late. Cots in PT. Don't say it.
%%
DUMPSTER OF DOT PHRASES, TO BE CLEANED BY OPTIMIZATION
.ABDBENIGN "soft, NT, ND, no HSM, no Murphy, no McBurney, no Rovsing, no CVA"
.NEUROOK "CN II-XII, 5/5, DTR 2+, no Hoffmann, Babinski down, FNF, HTS, gait, Romberg -"
.MSKKNEE "no effusion, Lachman -, pivot -, McMurray -, Thessaly -, Apley -, patella apprehension -"
.SHOULDER "Neer, Hawkins, Jobe, Speed, Yergason, O'Brien, Apley scratch, lag"
.CVNL .LUNGCLR .PERRLA .FUNDI .MOCA30 .APGAR
.QUIT "1-800 line, Chantix, patch 21"
.STATIN "10-yr ASCVD _%, PREVENT _%, CAC"
.TIMEBASED .COPYFORWARD (remove) .LETITGO (?)
.HOSPICE .DEATHNOTE .AMA .BLOODREFUSAL .NOTMYPATIENT (remove!!!)
%%
ALLERGY SKIN TEST SHEET, PANEL NE-40
Hist 7/22, Saline 0/0. Timothy 9/31, Orchard 8, Bermuda 2, Kentucky Blue 8, Johnson 0
Ragweed short 12/40, Mugwort 5, Plantain 3, Pigweed 0, Lamb's quarter 0, Kochia 0
Oak 6, Birch 9, Maple 4, Elm 3, Ash 0, Hickory 4, Walnut 3, Cottonwood 0, Juniper 0
D. farinae 14, D. pter 11, Cat (Fel d 1) 16, Dog (AP) 5, Horse 0, Roach 4, Mouse 0
Alternaria 8, Cladosporium 0, Aspergillus 3, Penicillium 0
Foods: apple OAS (Bet v 1), hazelnut Cor a 9 .1, peanut Ara h 2 0.08, sesame 0
Rx: Zyrtec, Nasacort, Astepro; SCIT cluster; Odactra; Ragwitek; Palforzia no; neffy
%%
CPR CLASS, MANIKIN'S POINT OF VIEW
I'm Anne, mass-produced, French by legend, vinyl by trade. They kneel. They check my scene. "Are you OK?" I never am. They look ten seconds, feel my carotid, which is a spring. Thirty and two, two inches, recoil; the app (QCPR) is green. Somebody in Crocs is a natural. Somebody sings Dancing Queen. The Zoll says "Stand clear". I do. A grandmother breaks my clicker and says sorry. At noon they wipe my lips with a PDI and eat hoagies. I live in a Samsonite. Tomorrow: BLS for dentists.
"""
