"""Lecture notes, exam questions, journal clubs, flash cards, simulation scripts and history for students of all trades."""

TWINS = r"""
BLOCK EXAM, RENAL, KEY (do not post)
1. [[A 34-year-old man::{ptname}, a 34-year-old man]] has hemoptysis, Cr 4.1, linear IgG. Antigen? (A) PR3 (B) NC1 of alpha-3 type IV (C) PLA2R (D) MPO. Key B. Goodpasture, not Wegener (GPA), not Churg-Strauss.
2. Urine eos on Hansel stain; new Protonix. AIN. PPI > PCN these days.
3. Fanconi, Lowe, Wilson, Dent: which is X-linked with LMW proteinuria AND cataract? Lowe (OCRL).
4. Bartter : Lasix :: Gitelman : HCTZ :: Liddle : ? Answer: excess ENaC; amiloride not Aldactone.
5. Kimmelstiel-Wilson on H&E with Armanni-Ebstein? DM.
6. Winter's: HCO3 12 => pCO2 26 +-2.
7. Tamm-Horsfall = uromodulin. Bence Jones misses on dip. Maltese cross = Fabry too, not only nephrotic.
8. Mesoamerican nephropathy: sugar cane in Nicaragua; Balkan: Aristolochia; Itai-itai: Cd.
9. [[Board style::{tit}'s favourite]]: Alport: lenticonus. Thin BM. COL4A5.
10. Potter sequence (oligohydramnios) vs. Potter type I.
Statistics: mean 71, KR-20 .82, point biserial item 8 = .09 (drop). [[Regrades to the course office.::Regrades to {first} by {day}; {last} got 8 right.]]
%%
JOURNAL CLUB SHEET
Paper: VICTORION-style inclisiran in primary care (pragmatic, cluster). [[Presenter: PGY-2. Discussant: Lipid Clinic.::Presenter: {whole}. Discussant: {dr}, {fac}.]]
P: ASCVD, LDL >=70 on max statin, Zetia 41%
I: Leqvio 284 d1, d90, q6mo; C: usual
O: % change LDL d450: -47.1 (-50 to -44), MACE descriptive only
Randomisation: practice level, ICC 0.03; DEFF 1.9; Kenward-Roger
Allocation: blinded? No. RoB 2: some concerns (D2). CONSORT-C: 11/15
Subgroups forest: Black -44, Hispanic -49, women -45. Lp(a) -19
NNT: no. Fragility: n/a. Bayesian: skeptical prior? [[The fellow::{first}]] tried in brms.
Compare: ORION-10, FOURIER-OLE, ODYSSEY, EVOPACS; CLEAR Outcomes; MK-0616 (enlicitide)
Q: who pays? J1306. [[Clinic pharmacist: buy-and-bill.::{first} from pharmacy: buy-and-bill; ask {mail}.]]
Snack: baklava, LDL 190.
%%
SIM CASE 7: "THE QUIET ALARM"
Mannequin: SimMan 3G Plus (LEAP), moulage: CHG dressing, cool. Room: ICU 2 in the lab
[[Roles: RN1, RN2, RT, Resident; confederate: family::Roles: {first} RN1, {first} RN2, {wn} RT, {dr}; confederate: {first}]]
Stem: s/p LVAD HeartMate 3 d9, MAP 78, flow 4.4, speed 5400, PI 3.1, power 3.9. No pulse is normal!
T+3: low flow 2.1, PI 8: suction vs RV failure vs tamponade
T+6: VT 160 with a MAP of 60, [[patient talks::"{ptf}" talks]]. Hazard: someone starts compressions
Expected: Doppler cuff, echo, 250 mL, speed down 5200, amio, then shock; battery clip trap (14V Li)
T+12: controller advisory, driveline wrench; swap in 60 s, EXIT
Debrief: PEARLS, plus/delta, +1 for call VAD pager [[(badge back)::({pager}, {first})]]
AHA 2017 LVAD statement; ILCOR; ISHLT
Reset: Nu-Trake, fake blood (corn syrup, Wilton), batteries x4. [[Lab tech on call::{wn}, lab tech, {xt}]]
%%
Case conference, roles for a standardized interview
SP BRIEF: You are [["the retired welder"::"{ptname}", 64, of {town}]]. CC: cough since the Super Bowl. You coughed up "rust" once. You don't say it unless asked twice. Smoke: Camels, 44 pk-yr. Asbestos? "We played snowballs with it."
Affect: jokes. You love bass fishing, NASCAR, old country. Your dog's the Blue Heeler.
If asked FIFE: fear: like Dad's (lung). If offered LDCT: "Does it hurt?"
Pack: blue card = X-ray (Golden S sign). Do not give before ask.
PE prompts: clubbing (Schamroth), Horner no, supraclav node yes.
Checklist: opens open; SDM; NCI 1-800 line is in the handout; teach-back; "anything else?"
Feedback in 3 min, in role, then out of role.
[[SP trainer grades with the CAT-15.::SP trainer {first} grades; film at {url}; student {badge}.]]
%%
GRAND ROUNDS ANNOUNCEMENT
"From Achalasia to Zollinger: 120 years of the stomach"
[[Speaker: a visiting professor of surgery::Speaker: {tit}, {hosp}]]
[[Thursday at seven, Auditorium B and Teams::{wday}, 7 am, {bldg} auditorium and {url}]]
Objectives: 1) Say what Billroth I, II and Roux-en-Y left behind. 2) Use the Forrest, Rockall, Glasgow-Blatchford. 3) Tell H. pylori resist. (PCN, clari, levo), and Voquezna Pak. 4) Gastrinoma: triangle of Passaro, secretin test, MEN1, DOTATATE. 5) Name Dragstedt, Heller, Nissen, Toupet, Dor, Ivor Lewis, McKeown.
CME 1.0 AMA PRA Category 1. No commercial support. MOC II.
Breakfast: burritos (V, GF), OJ, Dunkin' box. Park in Deck P2.
[[RSVP not needed.::RSVP {first} {ph}.]]
%%
RESIDENT EVALUATION, MILESTONES 2.0, NARRATIVE
[[The resident::{cred}]] on Neuro ICU, 4 wks
PC1 3.5 PC4 3.0 MK2 4.0 SBP3 2.5 PBLI1 3.5 PROF2 4.5 ICS2 3.0
+ Knew Hunt-Hess vs WFNS vs modified Fisher cold. Placed 4 EVDs at Kocher's point with [[the attending::{dr}]]. Calm in a Cushing's triad at 4 am.
- Notes too long (A/P = novel). Orders Keppra for all. Nimotop missed once, caught by [[pharmacy::{first}]].
Procedures log: LP 11, A-line 9, CVC IJ 6, bronch 3, death exam (AAN 2023) 1
Reading: Plum & Posner; the NCC-ESICM TBI consensus; SIBICC; CREVICE; ATACH-2; INTERACT3; ENRICH
Said to interns: "Lindegaard isn't a person here, it's a ratio." (It's both.)
[[Overall: proceed to PGY-4.::Overall: proceed to PGY-4. Signed {last}, {clip}; reviewed with {first} on {oddday}.]]
"""

CALM = r"""
NECK DISSECTION, ANATOMY LAB GUIDE (PAGES 3-5)
Platysma first; leave the Erb's point nerves: lesser occipital, great auricular, transversus colli, supraclavicular.
Triangles: carotid, muscular, submental, digastric; Lesser's, Pirogov's, Béclard's for the lingual artery; Killian's and Laimer's behind.
Cut nothing in: ansa cervicalis (C1-3), hypoglossus, vagus, truncus sympathicus, ganglion stellatum.
Find M. omohyoideus, venter inferior; M. scalenus anterior with N. phrenicus on top; Ductus thoracicus left in the angle of Pirogoff; Chassaignac's tubercle C6.
A. carotis externa: Some Anatomists Like Freaking Out Poor Medical Students.
Levels Ia-VI; Sentinel Delphian; Rosenmüller in the groin, not here; Waldeyer ring is tonsils.
Variants: non-recurrent laryngeal with arteria lusoria; Zuckerkandl tubercle; Sternalis muscle; Eagle syndrome (styloid >30 mm).
Glands: Wharton, Rivinus, Bartholin (the other Bartholin), Stensen at M2, Blandin-Nuhn, Weber, von Ebner.
Hands off cadaver 4: VP shunt, we keep that for Thursday.
%%
ANKI DECK EXPORT, "MICRO-ODD", TAB SEPARATED
"Woolsorters"	B. anthracis; polypeptide capsule (poly-D-glutamate); Medusa head
"Fifth-day lice"	Bartonella quintana, trench fever; also homeless endocarditis
"Brill-Zinsser"	R. prowazekii relapse; flying squirrel
"Whipple"	Tropheryma whipplei; PAS+; OMM; CTX then Bactrim
"Whitmore"	Burkholderia pseudomallei; Ashdown agar; safety pin; Thailand, Australia
"Carrión"	B. bacilliformis; Lutzomyia; Oroya fever, verruga peruana
"Weil"	Leptospira; Fort Bragg fever; rats; Hawaii triathlon
"Haverhill"	Streptobacillus moniliformis by mouth; Sodoku = Spirillum minus
"Lemierre"	Fusobacterium necrophorum; IJ thrombus
"Ludwig"	angina; sublingual; teeth
"Vincent"	trench mouth; Borrelia vincentii + Fusobacterium
"Donovan"	Klebsiella granulomatis (bodies) vs Leishmania (Leishman-Donovan)
"Chagas"	T. cruzi; Romaña sign; Triatoma; Lampit, benznidazole
"Kerion Celsi"	Microsporum canis; griseo vs Lamisil
"Gilchrist"	Blastomyces; broad base; beaver dam
"Posadas"	Coccidioides spherule; San-Joaquin fever
"Darling"	Histo; bats; MiraVista
"Lobo"	Lacazia loboi; dolphins
"Jorge-Lobo, Madura, Carate"	eumycetoma: Madurella mycetomatis; black grains
"Calabar swelling"	Loa loa; Chrysops; DEC
"Katayama"	Schisto acute; praziquantel (Biltricide); swimmer's itch
%%
FLIPPED CLASSROOM: "DESIGNING A TRIAL IN 50 MINUTES"
Groups draw one card: Cluster, Crossover, SMART, Basket (NCI-MATCH), Umbrella (Lung-MAP), Platform (REMAP-CAP, I-SPY 2), Adaptive (RAR), Stepped wedge, N-of-1, Zelen, Mendelian.
Step 1: PICO(T). Step 2: SPIRIT item 11. Step 3: Estimand (ICH E9 R1): treatment policy, composite, while on, hypothetical, principal stratum.
Step 4: Power: Lachin, Freedman, Schoenfeld; Lehr's rule 16 s2/d2.
Step 5: Stop: O'Brien-Fleming, Pocock, Haybittle-Peto, Lan-DeMets; DSMB has three roles.
Step 6: Multiplicity: Bonferroni, Holm, Hochberg, Hommel, Maurer-Bretz graph.
Step 7: Missing: MMRM, J2R, Rubin's rules.
Step 8: ClinicalTrials, CTIS, ISRCTN, ANZCTR.
Pitfalls: Will Rogers, Hawthorne, Simpson, Lindley, Berkson, Neyman, lead-time, immortal time, table 2.
Software: nQuery, PASS 2024, rpact, gsDesign, EAST Horizon, SAS PROC SEQDESIGN, Stata power.
%%
A SHORT HISTORY OF THE MACHINE THAT BREATHES (for the lobby exhibit, panels 1-9)
1. 1543, Italy: a reed in a pig. 2. 1774: bellows on the riverbank, Humane Societies. 3. 1838-1864: tank patents in Scotland and Kentucky. 4. 1907: the Pulmotor, Germany. 5. 1928: Iron lungs, two vacuum-cleaner blowers, Massachusetts. 6. 1952: Polio in Denmark; medical students squeeze bags for weeks; the ICU is born of anesthesia. 7. 1955-60s: Engström, Bird Mark 7, Bennett PR-2. 8. 1971: Servo 900A; Baby Bird; PEEP. 9. 2000: ARMA, 6 mL/kg. After 2019: 3D printed splitters, a bad idea, nobly meant.
Objects: Drinker-type hatch; Emerson rocking bed; Both cabinet, plywood; Kreiselman; Ambu with foam; LP6; PLV-100; Babylog 8000.
Labels in English, Spanish, Hmong. QR to audio. Do not lean.
%%
ECG WORKSHOP, 14 STRIPS, ANSWERS
1 SR, first-degree. 2 Mobitz I (Wenckebach), Osler would tap it. 3 Mobitz II, TCP pads. 4 CHB with LP (Stokes-Adams). 5 AF with Ashman. 6 Flutter 2:1, Bix rule. 7 AVNRT, pseudo R'. 8 WPW, orthodromic; Kent. 9 MAT, theophylline. 10 VT: Brugada, Vereckei aVR, Josephson, RWPT 50. 11 Torsades, Levsin no, Mag yes. 12 Brugada 1 coved; fever; ajmaline. 13 Epsilon: ARVC, Fontaine leads. 14 Osborn J, 29 C.
Bonus: Sgarbossa/Smith 5 mm; Wellens B; de Winter; Aslanger; South African flag; Spodick; Takotsubo; Lown-Ganong-Levine; Chapman, Cabrera; Katz-Wachtel; Lewis lead; dextro vs. limb swap.
Tool: Marriott's; the "R-on-T" mug; calipers (EP Calipers app); 25 mm/s
Winner gets the Littmann sticker. No names on the answer sheet, team colors only: Teal, Mango, Puce.
%%
NURSING FUNDAMENTALS, QUIZ 6, NGN STYLE
Client: 72-year-old, "confused since supper". Bow-tie item.
Condition: UTI delirium | CVA | hypoglycemia | Sundowner's
Actions (2): fingerstick (Accu-Chek Inform II) | CAM | Foley | Haldol
Parameters (2): glucose | temp | pupils | CBC
Matrix: Beers-list? Benadryl Y, Tylenol N, Ambien Y, Colace N, Flexeril Y, Elavil Y, Melatonin N
Cloze: A nurse hears an S3 with the (bell / diaphragm) at the (apex / Erb's).
SATA: Airborne = TB, measles, varicella, disseminated zoster. Droplet = flu, pertussis, mumps, N. meningitidis. Contact = C diff (soap!), scabies (Norwegian), VRE.
Math: heparin 25,000/250, 18/kg, 82 kg = 14.8 mL/h. Dopamine 5 mcg... = 15.4.
Delegation: UAP may: weigh, ambulate, I&O, feed a stable. Not: first feed after CVA.
Theorists: Nightingale 1859, Henderson 14 needs, Orem, Roy, Watson, Benner novice to expert, Leininger culture, Peplau, Neuman, Pender, Kolcaba comfort.
Rationale on back. ATI, HESI, UWorld codes there.
"""
