"""Shorter twins, eight to fourteen lines, busy with names of things and sparse in names of people."""

TWINS = r"""
ANESTHESIA RECORD, REMARKS
0731 Monitors, preO2, Glide 3, 7.0 Parker @ 22, grade 1
0744 A-line L rad, Flotrac; 0752 QL block, Ropi .25
0810 Incision. Ofirmev, Decadron 8, Robaxin
0855 Neo gtt; Hgb 9.1; TXA
0930 [[Relief for break::Relieved by {initials}]], twitches 2/4
1015 EBL 600; Albumin 5%; Cell Saver
1102 Bridion 200, Zofran, extub. deep
1111 PACU. [[Report to RN.::Report to {first}, for {ptl}]]
%%
CLINIC DEBRIEF, 5 PM, STICKY NOTES ON THE GLASS
"Why is the Welch Allyn in 4 always in French"
"No more Band-Aids w/ Spiderman, only Frozen - riot"
"FIT kits: Polymedco vs OC-Auto labels swap!"
"[[Interpreter::{first}, the interpreter,]] waited 40 min for Dari/Pashto mixup"
"VFC fridge 2.1 C, LogTag says"
"Prevnar 21? Capvaxive isn't for kids"
"[[MA team::{first} & {first}]] roomed 61 today, wow"
"EKG GE MAC 5: paper"
"Notes due: [[sign your charts::{last}, sign your charts]]"
"Bring back Nespresso"
%%
SEPSIS ABSTRACTION, CASE 6 OF 20
[[Case ID hidden::MRN {mrn}, {ptcomma}]]
Presentation time: 1412 (SIRS HR 118, WBC 19.2; organ: Cr 2.4, lactate 4.4)
Abx: Cefepime 1440 OK; Vanc 1531
BCx 1433 x2; lactate rpt 1750 pass
30/kg IBW 2,010 (BMI 41 doc), end 1655
Pressor 1710 Levophed; Repeat vol exam [[by the intensivist::by {dr}]] 1820 pass
Source: Klebsiella, CT: Emphysematous cholecystitis
Result: PASS. Note: ED triage [[RN::{first}]] saw mottling, wrote it. Gold star.
Abstractor: [[2, IRR 96::{initials}, {num8}]]
%%
ROOM 9 WHITEBOARD (TRANSCRIBED BECAUSE THE FAMILY ASKED)
Today is: [[____::{worded}]]
Your nurse: [[____::{first}]]  Tech: [[____::{wn}]]  Dr.: [[____::{last}]]
Goal: chair x3, IS 1250, no Foley
Pain: 3/10 okay; Tylenol 8-2-8, Oxy 5 next 1330
Diet: Full liq, no straws
Likes: Law & Order, Sprite Zero, quilts
Dislikes: the word "honey", lime Jell-O
Call me: [[by what you like::{menick}]]
Home with: [[family::{kin} & {pet}]], walker, TEDs
Fun fact: [[drove a Zamboni::drove the Zamboni for {org}]]
%%
IT HUDDLE, ONE SLIDE
Up: Epic, Kronos, Spok. Amber: Haiku push (APNs cert), OnBase.
Change: Palo Alto 11.1.4 tonight, 22:00, Cath lab exempt
Problem: Imprivata tap lag, HID iClass SE; [[owner ID mgmt::owner {first} {last}]]
Vuln: Citrix Bleed 3, log4j in Sectra? no
Go-live: Rover + TC52x > TC53; Gozio map
Kudos: [[Field team::{wn}]] found rogue DHCP ([[a Nest::a Nest at {ip}]]) in Derm
Phish: "Bonus Notice" clicked 9%; [[one exec::{tit}]] twice
On call: [[see PagerDuty::{first}, {ph}]]
%%
DIALYSIS PATIENT'S OWN CHEAT SHEET FOR TRAVEL
Dry 71.5. 4 h. 160 NRe Optiflux. 2K/2.5. Hep 2,000. BFR 400, R upper BVT, 15G, buttonhole NO
Hep B immune (Engerix), TB neg, MRSA neg
EPO Mircera q2, Zemplar, Sensipar off, Velphoro x2
Allergy: Iodine? no, Chlora-Prep yes, tape silk
Cramps: stop UF, give 100. BP drop: feet up, I get silly
Chairs: [[any, window please::{clinic} in {town}, {range}]]
My unit: [[papers in the folder::{fac}, {ph}, ask for {first}]]
[[If found, mail it home.::Owner {whole}, {house}]]
%%
NIGHT FLOAT PAGES, VERBATIM
21:04 4E [[rm 12::{ptl}]] - Miralax? Pt "backed up for a week"
21:20 PACU [[knee::{last}]] HR 48, on Bystolic
22:15 6W [[bed 3::{mrs}]] wants her Ambien, Beers list wants her not
23:01 ED admit: DKA, K 3.1, don't start insulin lol
23:40 [[rm 7::{last}]] pulled Dobhoff #3, bridle?
00:12 tele: AIVR, s/p TNK, looks great
01:50 [[family on the phone::{kin}, {ph}, for {ptf}]], from overseas
03:33 "MD aware?" of what
04:44 [[rm 19::{ptcomma}]] passed; Haitian Creole interpreter; [[chaplain called::Fr. {last} called]]
05:58 K 5.4 hemolyzed. thx
%%
TOY CLEANING LOG & LIBRARY, PEDS
Duplo bin A: Oxivir, dry. Bin B: [[in iso::in iso w/ {ptf}]]
Switch (2): one joy-con drift; Mario Kart
Plush: none share; new from Build-A-Bear drive [[by a troop::by {org}]]
Books: Wimpy Kid, Dog Man, Coco (Spanish), Elephant & Piggie, braille "Wild Things"
Starlight gowns: 3 left, dinos
Sensory cart: fiber-optic, bubble tube (bleach!)
Missing: Uno, [[the ukulele::the ukulele {first} lent]]
Signed: [[volunteer::{first}, {gr} grader, {school}]]
%%
COVERAGE NOTE FROM THE EAP: AFTER A CODE, L&D
Offered: CISM defuse 40 min, 11 came [[(RN, CST, anesthesia, a clerk)::({first}, {first}, {last}, {wn} the clerk)]]
AFE: bad luck, not bad care. A-OK given (atropine, Zofran, ketorolac)
What helped: runner w/ whiteboard; Belmont; OB-anes duo
What hurt: elevators; Tidal wave of pages; cord phone
Plan: 2:1 check-ins; second-victim (RISE); PTO [[for two::for {first} til {on}]]
Baby: NICU, cool cap, doing ok. [[Dad::{kin}]] thanked the team w/ tamales
Peer line: [[operator::{ph}]]. Nobody's in trouble
%%
DRAFT TEXTS FOR A FLU CLINIC IN A GYM
Line 1 Fluzone HD/Fluad 65+. Line 2 Flucelvax (egg). Line 3 FluMist 2-49 [[(ask the lead)::(ask {first})]]
COVID: Spikevax, Comirnaty, mNEXSPIKE. RSV 75+: Arexvy/Abrysvo
Waiver: CVX 197 205 171; IIS upload by [[a clerk::{first}]]; Lot on wall [[::{lot}, {lot}]]
Sit 15; fainters' mat; EpiPen adult x4; AED on stage
Parking: [[lot C::{lane} side]]. No thru the band room
Stickers: "I'm poked". Lollipops: Dum Dum, SF
Contact: [[nurse on site::{whole} {ph}]]. Rain plan: [[library::{FACILITY:<Maple|Birch> Branch Library}]]
%%
PRECEPTOR FEEDBACK, WEEK 6
Strength: SBAR, IV (22s in the hand like butter), kind to grumps
Growth: 1) Look at the pump, not only MAR 2) K+ rider piggyback 3) Time: Vanc-Zosyn-Protonix Y-site chart 4) charting by exception isn't by never
Event: Heparin rate change w/o 2nd RN; near miss, [[self-reported::self-reported to {last}]], good
Goal: 4 pts, one TPN, one drain (JP, Blake)
Simulation: SVT, adenosine 6-12 w/ stopcock
Quote: "[[She::{first}]] explained Coumadin w/ a Netflix analogy"
[[Preceptee/Preceptor sign::{whole} / {cred}, {clip}]]
%%
CLAIM REVIEW NOTE, LIFE & DI UNDERWRITING
[[Applicant: male, 47, preferred?::{ptfull}, {dob}, pol {code}]]
Build 5'11/212. Lipitor 20; CAC 41 (72nd); Cologuard neg; AUDIT 3
Hx: SCC in situ (Efudex); Gilbert 1.9; Sulfa hive
APS [[pages 14-31::from {dr}, {clinic}]]: "snore," no PSG
MIB code; Rx: Xanax 2020 x1; MVR: speeding x1 [[::, plate {plate}]]
Avocation: PADI, 60 ft, no cave; Cessna no
Offer: Standard Plus; postpone DI on L5 (MRI 2021)
[[UW 3, 0.5 h::{initials} {num8}; broker {whole}]]
"""

CALM = r"""
THINGS THE VENDING MACHINE SOLD MOST, A POSTER
1 Peanut M&M's (night) 2 Celsius Peach Vibe (OR) 3 Cheez-It (Lab) 4 Kind Dark Nuts (Cards) 5 Pop-Tarts, brown sugar (Peds residents) 6 Skittles, lost to DKA week 7 Fritos 8 Zapp's Voodoo 9 Coke Zero (Anes) 10 Snickers
Sold never: Sun Chips French Onion, Fig Newton
Broken: E6 (spiral), the bill slot (Washingtons only)
Correlation with census r = .61; with full moon .04
%%
ACRONYMS THAT COLLIDE HERE
MS: morphine, mag, multiple sclerosis, mitral, student. PT: person? therapy, prothrombin. CP: pain, palsy. RA, SOB, BS, PE (exam/emb), AS, CF, ED (2), MR (4), LP, IT, OD, DC, RT, ID, CA, PD, PCP (3: doc, dust, pneumonia), NP, AMS, ABI, BPD (3), CRT, ACS (2 + the surgeons), HD, LFT, LOL, NAD, OCD, PDA, RSD, TB, TIPS, UC
Fix: write it. The system expands .pd to "peritoneal"
Award: "NAD in NAD w/ NAD"
%%
BIOMED SHOP WHITEBOARD
Alaris door x6, IUI left; Spectrum LCD x2; Cadd latch
Dinamap Carescape V100 hose DURA-CUF; NIBP leak
Bair 775 E04; Belmont "AIR"; Arctic Sun 113; Neptune 3 dock
Zoll R capacitor; LP20e battery; AED Plus pads exp
Sonosite PX probe pin; EPIQ board; GE Voluson fan
Philips X3 black; MX40 x11 (dunked x2)
OEC: "Beyoncé" C-arm W8; Loaner Cios
Stretchers: Prime X brake; Evolution; Hoyer scale cal 1,000 lb
PM due: warmers Giraffe/Panda x9; Drager Babyleo 1
Parts ETA: "supply chain"; doughnuts: Friday
%%
COFFEE-CHAT PROMPTS FOR MENTORS
What's the best thing you saw? Worst pager tone (Spok "Klaxon")?
Epic dot phrase you can't live without?
Would you redo it: OMM, TBL, Step 1, Anki?
Which scope would you be? (Bronch: nosy. Cysto: brave.)
Coffee: V60, Moka, Keurig shame
Field trip: a museum of jars, a farm, night shift in EVS
Rules: no charts, no CVs, cry ok
%%
TEST PATIENT SCRIPT FOR TRAINING, BUILD TST
Scenario A "Zztest Adult": chest pain; order set Chest Pain 61, Trop 0/1/3, ASA 324, NTG .4; HEART; discharge
B "Zztest Peds": 22 kg; Amox 90/kg; weight-based alert; AOM
C "Zztest OB": G2P1; Pit; EFM; MEOWS; APGAR flows
D "Zztest Onc": Beacon FOLFIRINOX; BSA; C1D1; dose round 5%
E "Zztest BH": 72h; SI; belongings; Zyprexa
Reset nightly. No real names, cousins, Beatles or celebrities
"""
