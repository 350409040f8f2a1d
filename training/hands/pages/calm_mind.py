"""Psychiatry, social work, schools, custody of policy and law: evaluations, groups, manuals and plans with people as roles."""

TWINS = r"""
NEUROPSYCH REPORT, RESULTS SECTION
[[The examinee::{ptname}]] was [[referred::referred by {dr}]] for memory. Effort: TOMM 50/50, WMT pass, RDS 9, MMPI-3 Fp 52T, L 61.
WAIS-5: VCI 112, VSI 98, FRI 94, WMI 88, PSI 79; FSIQ 95 (GAI 103)
WMS-IV LM I ss 9, LM II 6, recog 22/30. CVLT-3 tr1-5 38 (T 41), SDFR -1.5, LDFR -2, d' -1.5, intrusions 7
RBANS 82. BVMT-R 1-2-4. ROCF copy 34, delay 9 (Rey). JLO 24. Hooper 23
D-KEFS TMT-4 ss 6; CWI-3 ss 7; Trails; WCST 3 cat; Tower 9; Stroop (Golden). COWAT 31, animals 12, BNT-60 51
Motor: Grooved Pegboard D 91 s, ND 118; GPT. Smell UPSIT 21
Mood BDI-II 19, GAD-7 11, PCL-5 24; GDS n/a; Apathy (Marin) 38
ADL: FAQ 9 per [[the informant::{kin}]]; ECog 2.4
Imp: amnestic MCI multi-domain; CSF (Lumipulse) .048 suggests AD; ATN A+T+N-
Rec: Leqembi/Kisunla clinic (APOE e3/e4, MRI ARIA), Aricept, CPAP (AHI 31, unused), DriveAble, no ladder, POA
[[Feedback session in two weeks.::Feedback {day} with {first} and {kin}; copies to {clinic}, fax {ph}.]]
%%
IEP MEETING NOTES, PLAAFP, HEALTH SECTION
[[Student: grade 3::Student: {ptfull}, grade 3, {school}]]. Dx: Angelman (UBE3A del), Lennox-Gastaut, CVI Phase II, cortical; scoliosis 31 Cobb
Seizure plan: >5 min Valtoco 10; VNS SenTiva magnet swipe; [[nurse or trained aide::{first} RN or {first}]]; Epidiolex home; keto 3:1 lunch (KetoCal), nothing else!!! Not one Goldfish
Communication: PODD, Tobii I-13 eye gaze; "more", "all done"; laugh isn't always glad
Mobility: Rifton Pacer, Convaid bus; AFOs; Special Tomato; [[aide 1:1::aide {first} {last} 1:1]]
PT 60 OT 60 SLP 90 VI 30 APE 45 nursing 15; ESY yes; Bus: lift, [[nurse rides::{whole} rides, bus {fleet}]]
Goals: eye-gaze 2-choice 7/10; stands 20 min; tolerates Cortical Visual box
Least restrictive: 41% gen ed, [[music, lunch with a buddy::music, lunch with {first}]]
Parent input: "Loves Moana, water, the color red. Hates fire drill."
Prior Written Notice sent. [[Annual in a year.::Next {wday}; case manager {cred}, {mail}.]]
%%
ACT TEAM MORNING CARD
[[1::{ptl}]] - Invega Hafyera due wk; [[landlord::landlord {last}]] says trash. Needs: bags, Section 8 re-cert
[[2::{first} K]] - Clozaril ANC 1.4 => 2x/wk; constipated: Linzess, KUB; smokes > quit = level!
[[3::{last}]] - in jail x2 d (FTA); boost Medicaid suspend; [[PD called::PD {law} called; {jail}]]
[[4::"{ini}"]] - Cobenfy d10: sweats, HR 104, hopeful
[[5::{mrs}]] - IM Aristada 882 R glut; Ingrezza; AIMS 9>6; Bingo
[[6::{whole}]] - not seen 5 d. Tent [[by the tracks::by {corner}]]; [[outreach pair goes::{first}+{first} go]], bring Narcan, socks, Ensure, cat food
[[7::{last} T.]] - NGRI, ankle, court [[in two weeks::{on}]]; PCL-R? don't ask; job at [[a thrift store::{shop}]]
[[8::{first}]] - graduated ACT!!! cake (Oreo), step to FACT-lite
Crisis phone: [[peer::{first}]]; van: gas 1/4; Naltrexone x3 left
%%
FITNESS FOR DUTY MEMO (OCC MED/EAP)
[[Re: a safety-sensitive employee::Re: {ptname}, emp {badge}, {org}]]
Trigger: dozing on the Raymond reach truck; SOP 14; breath 0.000, oral fluid THC 4 (cut 2)
Hx: night shift, Ambien, CPAP 1.9 h avg, Adderall IR 20 at 2100; PHQ-9 14; [[divorce::divorce from {kin}]]
DOT? no. CDL? lapsed. ADA interactive: yes
Rec: 1 PSG/MWT (40 min) 2 remove from PIT 30 d 3 day shift 4 SAP no (non-reg) 5 EAP 6 sess 6 RTD w/ MWT >34
State law: off-duty cannabis protected; impairment not
[[HR gets only: fit / not fit / with limits.::HR ({first} {last}) gets only: not fit until {full}. {cred}]]
Dissent: union steward [[in the room::{whole} in the room]]: "It's the schedule." He's not wrong.
%%
CHILD LIFE & SOCIAL WORK SHARED NOTE
[[Patient, 7, new ALL::{ptf} ({agex}), new ALL]] ("the L one"), port day. Prep with [[a doll::the doll {pet}]], Huber needle pink; J-tip "soda can"; Buzzy; choice: count or Bluey. Picked Bluey, then counted anyway
[[Brother, 10::{kin}, 10,]] thinks that he did it by the hit with a Nerf. Told: nobody did. Wrote Beads of Courage list
Family: [[two moms::{first} and {first}]]; [[one works nights at a warehouse::one works nights at {org}]]; car dead; [[from a long way off::from {town}]], RMH waitlist #4; gas card x2; SSI; PFML; Make-A-Wish later, not now
[[School liaison to send packet::{first} to send packet to {school}]] ; homebound 504
Faith: Wiccan; OK to Reiki; no to chaplain, yes to therapy dog
Fears: hair, "poo on the bed", dexamethasone rage ("Dexter")
ESPs: Hand to hold; no one-voice breach
Plan daily. [[SW cell on the board.::SW {whole} {ph}.]]
"""

CALM = r"""
DBT GROUP, MODULE "DISTRESS TOLERANCE", LEADER'S CARDS
Open: Mindful 3 min, a Hershey's Kiss, don't bite. Diary cards: urges 0-5, skills 0-7
TIPP: Temp (ice in a Ziploc on eyes, bend over; no if heart block, beta blocker, anorexia), Intense ex., Paced 4-6, Paired
STOP. Pros & Cons 4-box. ACCEPTS: Activities (Wordle, Legos), Contribute, Comparisons (careful), Emotions (Paddington), Push away, Thoughts (count by 7), Sensations (Warheads, Atomic Fireball, Tiger Balm)
IMPROVE. Self-soothe by five senses + Movement. Radical Acceptance: "It is what it is" isn't it
Willing hands, half smile (Mona Lisa)
Common: "Wise Mind is on PTO." -> validate lvl 4
Phone coaching rules: before, not after; 24-h rule
Homework 6a; Chain analysis (Linehan's long form) if target 1
Skip: horoscopes, Ouija, Reddit
%%
PSYCHOPHARM SUPERVISION NOTE, RULES OF THUMB FROM ROUNDS
Lithium: .6-.8 maint, 12 h trough, once nightly, NSAID no, sweat yes, TSH Ca Cr q6; NDI > Amiloride; Ebstein 1/1000
Lamictal: 25-25-50-100-200; halve w/ Depakote, double w/ Tegretol; missed 5 half-lives = start over; rash = stop; OCP lowers
Clozaril: REMS ended; CRP/trop wk 1-4; drool: atropine drops, glyco; seizures 600+; fever is gut or heart; smoking 1A2; Luvox +
MAOI: Nardil, Parnate, Marplan, Emsam 6 free; Demerol, DXM, Zyvox, methylene blue; 2 wks (Prozac 5)
SSRIs: Celexa 40 (20 >60, 2C19), Zoloft 200, Paxil w/drawal, Luvox OCD, Viibryd w/ food, Trintellix itch
Augment: Abilify 2, Rexulti, Vraylar 1.5, T3 25, Spravato 56/84 (BP), ECT: BF RUL 6x, TMS SAINT; Auvelity; Zurzuvae PPD, drive no
Kids: Intuniv, Kapvay, Qelbree; Concerta OROS; Vyvanse chew; Azstarys; Daytrana (vitiligo)
TD: AIMS; Ingrezza, Austedo XR. NMS Levenson; Serotonin Hunter; Catatonia BFCRS, Ativan 2
%%
POLICY: RESTRAINT & SECLUSION, QUICK GUIDE (CMS 482.13(e))
Violent/self-destructive: 1-hour face to face by LIP or trained RN/PA; orders 4 h adult, 2 h 9-17, 1 h \<9; 24 h new exam
Non-violent (lines, tube): per calendar day; least restrictive first: mitts (unpinned is not restraint), Freedom splints, Posey bed 8070 = restraint; four rails = yes; Geri-chair w/ tray = yes; Law-enforcement cuff = no; Chemical: B52 (5/2/50), Zyprexa Zydis, Geodon 20, Ketamine 4 IM(EMS)
Monitor q15 (circulation, ROM, fluids, toilet, dignity). Debrief \<24 h. Prone: never. Pain compliance: never. CPI, MOAB, Handle With Care
Report deaths: CMS 10455; soft wrist log
Metrics HBIPS-2, -3; target .2/1000
Trauma lens: Six Core Strategies; comfort room: weighted blanket, Himalayan lamp (LED), cello playlist
Staff injury: OSHA 300; EAP
%%
CHEAT SHEET FOR MANDATED REPORTERS, LUNCH & LEARN
Who: everyone w/ a badge, incl. volunteers in some states. What: "reasonable cause to suspect". When: 24 h phone, 48-72 h written
Child: TEN-4-FACESp; sentinel bruise pre-cruise; CML, rib post., "stair 1"; Mongolian, Moxa, Cao gio (coining) isn't; vitamin K def; OI (Sillence), Menkes, EDS: think but tell
Elder: APS; EASI; 'Slip & Quick-claim deed'; Posey at home; untreated stage 4; financial via Zelle
IPV: HITS, Danger Assessment, strangulation (petechiae; CTA neck); adults choose, don't report vs gun/knife wound
Trafficking: PEARR; RAPID tattoos? barcode; 'Uncle'
Not: poverty, co-sleep alone, vegan, herbal (unless), a messy Kia
After: document quotes, body map, photo with ruler (ABFO No. 2); tell or don't tell by safety
Immunity: good faith. Hotline magnet is blue.
%%
CASE FORMULATION, ANONYMIZED TO THE BONE, FOR A SEMINAR
A librarian in mid-life dreams of Icelandic ponies. Axis of the past: a mother who ironed (obsessively, Fridays), a father "from the Navy, to the Navy." Symptoms: counts tiles, hoards seed catalogs, panics on escalators (PDSS 17). Defense: isolation of affect, humor (Vaillant level 4 is high). Kleinian: the depressive position is nearly there; Winnicott: a good enough cat. Attachment (AAI): Ds3; RF 5. OPD-2 axis IV 2.0; SWAP: obsessional Q .61; PDM-2 P axis.
CBT frame: if-then; downward arrow ends at "I'll be a bother." IPT: role transition. ACT: fusion; value "tend". Culture (CFI): Lutheran, Tamil by marriage.
Countertransference: I tidy my desk. The Rat Man is overused here.
Meds: Anafranil 75 (EKG). Ponies: go see them.
%%
RESPITE HOUSE RULES, POSTER BY RESIDENTS
1 No one's last name on the board. 2 Naloxone is in the fridge door, by the Sriracha. 3 Smoke: gazebo. 4 Methadone take-homes in the lock box, key w/ staff; Suboxone same 5 Wounds: xylazine group M/W: Vashe, Xeroform, ABD, don't pick 6 IV pole from the SNF isn't a hat rack 7 Kitchen closes at ten, ramen always 8 Curfew 11 Sun-Th 9 Weapons to the safe: knives, bear spray, the sword (yes) 10 Pets: service, or friendly, or a fish
11 Netflix PIN is on the wall; no "Intervention" 12 TB test by day 3 13 Bus pass 2/wk 14 "Good morning" isn't small talk 15 If you need 988 at 3 am, use our phone or our couch 16 Beds by RN. 17 You're not a bed.
"""
