"""Teaching, examining and research texts about nobody: questions, abstracts, proposals, curricula and tables for revision."""

CALM = r"""
Block 3, items 11-16. You have 9 minutes. Choose the ONE best answer.

11. A 34-year-old woman, gravida 2, para 1, at 12 weeks' gestation comes to the physician because of palpitations and a 4-kg weight loss. She moved from the Philippines 2 years ago. Pulse 118/min. There is a fine tremor, lid lag (von Graefe sign) and a diffuse goiter with a bruit. TSH \< 0.01; free T4 3.9; TRAb positive. Which of the following is the most appropriate pharmacotherapy?
A) Levothyroxine  B) Methimazole  C) Propylthiouracil  D) Radioiodine  E) Lugol iodine alone
12. A 6-year-old boy has limped for three weeks. Afebrile. Internal rotation and abduction of the left hip are limited; Trendelenburg sign is positive. X-ray: sclerotic, flattened capital epiphysis. Diagnosis?
A) Osgood-Schlatter  B) Legg-Calve-Perthes  C) Slipped capital femoral epiphysis  D) Sever  E) Toxic synovitis
13. A 58-year-old farmer from Iowa has confusion and ataxia. He drinks moonshine made in an old car radiator. Basophilic stippling is seen. What enzyme is inhibited?
A) ALA dehydratase  B) Hexokinase  C) Porphobilinogen deaminase  D) Transketolase
14. A 27-year-old nurse has recurrent glucose of 38 mg/dL. Insulin 41, C-peptide \< 0.2, proinsulin low, sulfonylurea screen negative. She says, "Nobody ever believes me." Most likely?
A) Insulinoma  B) Munchausen (factitious)  C) Nesidioblastosis  D) Hirata disease
15. A 71-year-old man in hospice for pancreatic cancer says that God is punishing him. The best response is:
A) "You should not think that."  B) "Tell me more about what that is like."  C) "I'll page the chaplain."  D) "Many people feel so."
16. A study of 400 men finds RR 1.6 (95% CI 0.9-2.8). Which statement is true?
A) p \< 0.05  B) Type II error may be present  C) Confounding is excluded  D) Power was 95%
KEY 11 C (then B from week 16) 12 B 13 A 14 B 15 B 16 B
p-values of items: .71 .88 .54 .62 .79 .41; rpb .33 .21 .40 .37 .12 .29
%%
BACKGROUND Colchicine lowers events after myocardial infarction in COLCOT; CLEAR SYNERGY was neutral. Whether low-dose colchicine helps patients with peripheral artery disease is not known.
METHODS In this double-blind, placebo-controlled trial (LEADER-PAD style design) at 88 sites in Canada, Brazil, India, South Africa and the United States, we randomly assigned adults with symptomatic disease (Rutherford 1-5, or prior revascularization) to colchicine 0.5 mg daily or placebo after a 30-day run-in. The primary outcome was a composite of cardiovascular death, stroke, infarction, acute limb ischemia, or major amputation. Analysis was by intention to treat, with a Cox model stratified for country and Fontaine stage; multiplicity was handled by a Hochberg step.
RESULTS We randomized 6,150 patients (median age 68; 29% women; 44% with diabetes; ABI 0.64). At a median of 3.1 years the primary outcome occurred in 371 of 3,077 (12.1%) with colchicine and in 402 of 3,073 (13.1%) with placebo (hazard ratio 0.92; 95% CI 0.80-1.06; P=0.24). Limb events were 84 v 112 (HR 0.75; 0.56-0.99). Diarrhea led to withdrawal in 4.8% v 3.0%. There was no excess in noncardiovascular death (HR 1.02). In a prespecified subgroup with hs-CRP > 2 the HR was 0.84 (0.70-1.00; interaction P=.19). Neuromyopathy occurred in 11 v 4, nine of whom took clarithromycin or cyclosporine.
CONCLUSIONS Among patients with peripheral artery disease colchicine did not reduce the composite outcome. The limb signal is hypothesis-generating.
FUNDING: public research council and an unrestricted grant. DISCLOSURES: forms at the journal. DATA: Vivli after 24 months.
WHAT THIS ADDS (editor's box): Neutral, but not useless. See COMPASS, VOYAGER PAD, FOURIER, STRIDE for what works: Xarelto 2.5 BID, Repatha, Ozempic.
Word count 298. Keywords: Colchicine; Claudication; Inflammation; Limb.
%%
SPECIFIC AIMS (one page)
Diabetic foot ulcers precede 80% of the 154,000 lower limb amputations done each year in the United States. Black, Hispanic and American Indian adults lose limbs at 2 to 4 times the rate of non-Hispanic White adults, and the Mississippi Delta, South Texas and the Navajo Nation have the highest rates in the country. Total contact casting (TCC) heals 90% in 6 weeks, and yet 4 of 100 patients get one. Why?
Our preliminary data (n=41 clinics) show three barriers: Time (38 min v 11), Skill (26% had ever put on a cast) and Pay (CPT 29445 at $131). A boot made irremovable with a roll of Coban, the "instant TCC", overcomes the first two.
The objective of this UG3/UH3 is to test, in a stepped wedge of 24 federally qualified health centers, if iTCC plus a nurse-led Toolkit brings more ulcers to closure than usual care. We base our work on CFIR 2.0, RE-AIM and Weiner's organizational readiness.
Aim 1. Adapt (UG3). By means of human-centered design with promotoras, Community Health Representatives and podiatrists, we will shape the Toolkit. Milestone: SUS > 75, cost \< $190.
Aim 2. Test (UH3). H1: closure at 12 weeks will be 58% v 41% (ICC .03, power 88%). H2: major amputation at 52 weeks, exploratory. WIfI stage 1-3, University of Texas grade A-B, Wagner 1-2; ABI .7-1.3; exclude Charcot Eichenholtz 1.
Aim 3. Learn. Mixed methods: Proctor outcomes; 60 interviews; budget impact from the Medicaid view in Mississippi, Texas, Arizona and New Mexico.
Impact. If it works, any nurse with a boot and a roll of tape can do what now takes a cast room. Our team has worked together since 2014 under two R01s, one P30 and a PCORI award. Tribal IRB approval comes first, data stay with the Nation (CARE principles).
Premise, Rigor, Sex as a variable: see C.2, C.5, C.7. Inclusion across the lifespan: 21-89.
%%
BOARD REVIEW TABLE: VASCULITIS (print on yellow)
Large | Takayasu | F \< 40, Asia, pulseless | Numano I-V | pred, MTX, Actemra
Large | Giant cell (Horton) | > 50, jaw, ESR, halo sign | GiACTA | pred 1/kg, toci; IV Solu-Medrol if vision
Medium | PAN | HBV, testis, mononeuritis; Lung spared | Rosary on angio; FFS (Guillevin) | steroids, Cytoxan; antivirals
Medium | Kawasaki | CRASH & Burn, 5 d | z score | IVIG 2 g/kg, ASA
Medium | Buerger | smoker, Allen test, corkscrew (Martorell) | none | STOP
Small | GPA (formerly Wegener) | sinus, saddle nose, strawberry gums; PR3 c-ANCA | BVAS/WG; RAVE | ritux, avacopan (Tavneos, ADVOCATE); PEXIVAS for PLEX
Small | MPA | lung-kidney, MPO p-ANCA, no granuloma | same | same
Small | EGPA (Churg-Strauss) | asthma, eos > 1,500, Singulair link | Lanham | Nucala 300 (MIRRA), Fasenra (MANDARA)
Small | HSP / IgA | child, buttocks, arthralgia, intussusception | EULAR/PRINTO | supportive
Small | Cryo | HCV, Meltzer triad, C4 low | Brouet I-III | DAA, ritux
Small | Goodpasture | lung-kidney, linear IgG | anti-GBM | PLEX now
Variable | Behcet | Silk Road, pathergy, hypopyon, HLA-B51 | ICBD | colchicine, Otezla, Humira
Variable | Cogan | keratitis + deaf | - | pred
CNS | PACNS (Calabrese) | headaches, beads, LP | RCVS thunderclap is the mimic | Cytoxan; CCB for RCVS
Mimic | Cocaine-levamisole | ears purple, MPO + PR3 both | HNE | stop
Mimic | Moyamoya, FMD (string of beads), Ehlers-Danlos IV, Loeys-Dietz, Marfan, Degos, Sneddon
Hot facts: Chapel Hill 2012 is the nomenclature. Hammersmith? No, that is the PET thing. Birmingham is an activity score.
%%
SYLLABUS - NURS 6417 Advanced Pathophysiology (3 cr, online asynchronous)
COURSE DESCRIPTION This graduate course builds on Physiology and Genetics and takes a Systems view.
TEXT: Robbins & Cotran, 10e (required); Guyton & Hall (recommended); Porth (not accepted); UpToDate via Library proxy
OUTCOMES (AACN Essentials Level 2, domains 1, 2, 9)
 CO1 Explain Starling forces in nephrosis, cirrhosis (Child, MELD 3.0), CHF.
 CO2 Compare Type 1, LADA and MODY (HNF1A).
 CO3 Appraise the Framingham, MESA and PREVENT equations for bias.
 CO4 Map the Krebs cycle to Leigh and Leber disease.
MODULES
 M1 Cell injury, Virchow's omelette. Discussion 1: Hayflick
 M2 Genes: Hardy-Weinberg, Mendel's peas, Punnett, Lyon. Quiz 1
 M3 Immunity: Gell and Coombs I-IV, Bruton, DiGeorge, Job, Wiskott-Aldrich
 M4 Heme: Virchow's triad again; von Willebrand, Bernard-Soulier, Glanzmann, Fanconi (two of them)
 M5 Heart: Frank-Starling, Laplace, Bezold-Jarisch. Case A "The Mail Carrier"
 M6 MIDTERM (Respondus LockDown; Proctorio)
 M7 Lung: Bohr, Haldane, West zones
 M8 Kidney: Bartter, Gitelman, Liddle, Alport, Berger; Kimmelstiel-Wilson
 M9 GI & Liver: Meckel's rule of 2s, Hirschsprung, Wilson, Gilbert, Crigler-Najjar, Dubin-Johnson, Rotor
 M10 Endo: Cushing v Cushing, Conn, Addison, Nelson, Sheehan, Whipple's triad
 M11 Neuro: Brown-Sequard, Wallenberg, Weber, Horner, Wernicke, Alzheimer, Pick, Lewy
 M12 FINAL
GRADING Discussion 20, Quizzes 20, Concept map 15, Mid 20, Final 25. A 93+, B 83. Late: 10% a day, 3 days max. Incomplete "I" needs the Dean's form.
INTEGRITY: Turnitin > 24% is looked at. AI: declare (which tool, which prompt). ACCOMMODATION: Office of Accessibility, letter in Week 2.
NETIQUETTE: No patient may be known from your post; change age by +/- 3, never write place, day or name.
%%
Journal club, one page, for the wall
PAPER: Early rhythm control in new AF after 75 (fictive for teaching)   LEVEL: 1b   DESIGN: PROBE
P 1,904, > 75 y, AF \< 12 mo, CHA2DS2-VASc 4.6; excluded: NYHA IV, severe MS, MoCA \< 18
I AAD (dronedarone 31%, amio 28%, flec 22%, sotalol 9) or PVI (PFA: Farapulse, PulseSelect, Varipulse) 19%
C rate: lenient (RACE II), 110
O days alive at home at 2 y (DAH730). Blinded? adjudicators
R 671 v 658, diff 13 (4-22), p=.004. Death 11.0/11.9. HF hosp RR .81 (.66-.99). Brady needing PM 4.9 v 2.1 NNH 36
RoB 2.0: randomization LOW; deviations SOME; missing LOW; measurement LOW; report LOW. GRADE moderate. Fragility index 7
Critique
1. Open label: DAH counts rehab; whose choice?
2. East? EAST-AFNET 4: 1.1 per 100 PY. Same size
3. CABANA ghosts: crossovers 14%
4. External: all in Germany, Denmark, Netherlands, Poland; who here is 75 and ECOG 0?
5. No frailty interplay: CFS p = .60
6. Cost per QALY €21k
Bottom line: may be fair for a fit 78 y/o with symptoms (EHRA 2b).
Quiz with pizza: (a) NNT to gain a month home (b) what is PROBE (c) what is the Coumel triangle? (d) Wenckebach wrote about quinine on whose tip? a Dutch merchant.
Next month: SGLT2 post MI: DAPA-MI, EMPACT-MI. Presenter: PGY2 on Cards Consult.
Attendance by QR. CME 1.0 AMA PRA Category 1.
%%
OSCE STATION 7 - Breaking the line (8 + 2 minutes)
CANDIDATE INSTRUCTIONS
You are the FY2 doctor on the Acute Stroke Unit. The wife of a 66-year-old man wants to know why he "can't have a cup of tea". He had a left MCA infarct (NIHSS 14, TOAST: cardioembolic) and failed a bedside swallow. Explain, listen, and agree on a plan. You do not need to examine.
ACTOR BRIEF (do not show)
You have been married for 41 years. You used to be a dinner lady. You are cross and frightened. You brought a flask of Yorkshire Tea and a Mr Kipling cake. You have been told five different things by five different people. You WILL calm down if asked about him. If the candidate says "unfortunately" three times, sigh. Ask: "Is he going to starve?" and "Is that a feeding tube like on the telly?" and, near the end, "Will he speak again?" Your own worry is that you cannot drive.
EXAMINER GRID                                  0   1   2
Introduces self and role, checks identity of actor
Uses open question; listens 60 s
Checks what is known (ICE)
Explains aspiration without jargon ("wrong way")
NBM, NG, Level 2 thickened (IDDSI), SALT tomorrow
Offers mouth care, pink sponge? (No: MHRA alert)
Talks about aphasia (Broca/Wernicke not needed)
Handles "starve": 24 h to NG per NICE NG128; FOOD trial
Empathy: name the feeling
Avoids false hope; ABCD2 is irrelevant (no mark)
Safety net: who to ask, Stroke Association, PALS
GLOBAL: Clear pass / Pass / Borderline / Fail
SP mark: "I would like to see this doctor again" 0-4
Equipment: two chairs, tissues, flask. Room 7 has a loud fan.
Standard setting: borderline regression 11.4/22. Angoff 12.0
%%
Lecture capture, auto captions (no speakers named), "Why the spleen matters", minute 3 to 9
okay so um the spleen right the organ that surgeons take out and that we then worry about for forty years
it's about a hundred and fifty grams it's between the ninth and eleventh ribs that's the one three five seven nine eleven rule
now who was the first to say that you can live without it well in Pliny there's this tale that runners had it burned out so they would go faster which is nonsense but it's nice
slide please
so three jobs culling pitting and immune culling is old cells pitting is Howell-Jolly Heinz Pappenheimer and immune is IgM marginal zone B cells tuftsin and properdin
you get a patient without a spleen for any reason trauma ITP Hodgkin in the old staging days sickle that's autosplenectomy Gaucher thalassemia hereditary spherocytosis celiac
what kills them OPSI say it with me Strep pneumo H flu Neisseria meningitidis plus Capnocytophaga from the dog plus Babesia in Massachusetts Connecticut Minnesota Wisconsin
mortality fifty percent in forty eight hours I've seen it twice and I never forget the purple the Waterhouse-Friderichsen purple
so what do we do vaccines Prevnar 20 MenACWY that's Menveo or MenQuadfi MenB that's Bexsero or Trumenba Hib once flu yearly two weeks before or two weeks after
pills in pocket Augmentin 875 or Levaquin and a bracelet
penicillin daily for kids under five PROPS trial and one year in adults some say forever in the UK
now grading trauma AAST one to five blush goes to IR
Kehr sign left shoulder Ballance sign nobody does it Traube's space Castell point Nixon's method who can show me
[laughter]
okay lights
wandering spleen accessory spleen ten percent splenosis after blast Banti Felty that's RA plus spleen plus neutropenia and Evans is AIHA plus ITP
next time the appendix bring snacks
%%
Competency-based rotation card: Palliative Medicine, 4 weeks, PGY-2 IM
EPA                                             L1 L2 L3 L4 L5   Who may sign
Lead a serious illness conversation (Ariadne guide)              MD NP SW
Rotate opioids (equianalgesic; 50% cross tolerance)              MD PharmD
Treat dyspnea w/o oxygen (fan, morphine, CBT)                    MD RN
Prognosticate: PPS, PaP, ePrognosis, Walter, Lee-Schonberg       MD
Use methadone \< 30 mg, QTc                                      PharmD
Complete POLST, capacity (Appelbaum four), surrogate order       MD SW
Spiritual screen: FICA, HOPE, Puchalski                          Chaplain
Self: Maslach, Schwartz Rounds, Pause                            anyone
Milestones 2.0 map: PC1, PC3, MK2, SBP2, PBLI1, PROF2, ICS1-3
DAILY 0800 huddle; 0830-1200 consults; 1230 case (noon); 1300 family meetings (never 2 alone); 1630 debrief w/ tea
READ: ENABLE II; Temel-type early palliative trial in NSCLC; SUPPORT; Fast Facts 18, 36, 51, 75, 111, 199, 383; Being Mortal ch 6; "The Death of Ivan Ilyich" (Tolstoy)
DO NOT: order Ativan for delirium, ABHR gel, Demerol; say "nothing more we can do"; say "withdraw care"
CASE LOG: 20 consults: cancer 8, HF 3, ESLD 2, dementia 2 (FAST 7c), ALS 1, ICU 4. No names; number by day.
PRODUCT: a 10 min chalk talk: e.g., Total Pain (Saunders), Cheyne-Stokes, Death rattle (Robinul v Levsin), VSED, MAID laws (Oregon, Washington, Vermont, California, Colorado, Maine, New Jersey, Hawaii, New Mexico, DC)
EVAL: MedHub; 360 x 5; SEGUE. Pass L3 in 5 of 8
Weekend: one of four. Golden. Dress: no white coat at bedside, please
Pager goes to the Fellow after 5
%%
Simulation scenario 12: Malignant Hyperthermia in Room 9
Prebrief (5 min): Basic Assumption, fiction contract, Laerdal SimMan 3G, phones off, "time out" word = PINEAPPLE
Roles: A1 CRNA, A2 attending anesthesia (comes at 2 min), S surgeon (confederate, grumpy), C circulator, T scrub tech, P pharmacy runner
Stem: 22 y/o 84 kg college wrestler, ORIF tib-fib; sux at RSI, sevo 2%. Uncle "died at the dentist"
T0   HR 88  BP 118/70  ETCO2 38  T 36.6  SpO2 99
T3   HR 124  ETCO2 58   masseter tight   C: "He's stiff"
T5   HR 148 PVC  ETCO2 84  T 38.9  Soda lime hot, blue
T8   (no Ryanodex) T 40.6, K 7.1, wide QRS, pH 7.02, CK 14,000, cola urine
T8   (Ryanodex 2.5/kg = 210 mg in 5 mL/vial 250) ETCO2 61 in 4 min
Actions: Call help; STOP sevo, charcoal Vapor-Clean, 10 L; propofol; dantrolene (Dantrium 20 mg needs 60 mL, 11 vials); bicarb 1-2; Ca, insulin 10 + D50; cool to 38; NO verapamil; Foley 2 mL/kg/h; MHAUS hotline (on card); ICU 24 h, 1/kg q4-6
Checkpoints: Larach grade score, caffeine-halothane test (CHCT), RYR1, CACNA1S (STAC3: Native American myopathy)
Mimics: NMS, serotonin (Hunter), thyroid storm (Burch-Wartofsky), pheo, sepsis; King-Denborough, Central core, Evans
Debrief: PEARLS; plus/delta; "advocacy-inquiry"; ANTS, TEAM; Miller's pyramid does
Family actor: mother, 3 min, SPIKES
Reset: 14 expired dantrolene from Pharm (marked TRAINING), red dye, ice
Time: 20/25. Video deleted in 14 d.
%%
ECHOCARDIOGRAPHY BOARD, QUICK DRILL (say the answer aloud)
1 Carvallo sign? Rivero-Carvallo: TR louder with inspiration
2 McConnell? RV free wall akinetic, apex spared. PE
3 "60/60": PAT \< 60, TR grad \< 60
4 Gorlin v Hakki? Hakki = CO / sqrt(mean)
5 Coanda effect? jet hugs wall, PISA under calls
6 Carabello's sign? Pullback: pressure up > 10
7 Ebstein: > 8 mm/m2; Carpentier A-D; GOSE; WPW type B
8 Lutembacher = ASD + MS. Eisenmenger: bubble. Scimitar. Shone (4). Holt-Oram. Noonan PS. Williams supravalvar AS. Turner BAV, coarct. Down: primum/AVSD
9 Libman-Sacks, Lambl, Aschoff, marantic, Staph, HACEK (spell)
10 Takotsubo: Mayo criteria, InterTAK; apical 80, mid, basal, focal
11 Loeffler (Hypereos), Davies (EMF), Fabry: binary sign
12 Dor, Batista, Ross, Bentall, David, Yacoub, Cabrol, Fontan, Glenn, Norwood, Sano, Jatene, Mustard, Senning, Rastelli, Blalock-Thomas-Taussig: which drain what?
13 Wilkins \> 8. Nope: > 8 = surgery.
14 Simplified Bernoulli: 4v2; when V1 > 1.5 or DVI...
15 Nyquist: 50-60; aliasing; PRF. Doppler angle 20 = 6%
16 Prosthesis: Starr-Edwards (ball), Bjork-Shiley (tilt), St. Jude (bileaflet), On-X, Medtronic-Hall, Hancock, Magna Ease, Mosaic, Sapien 3, Evolut FX, Navitor
17 Impella 3.5 from annulus; LVAD: HeartMate 3, ramp; ECPELLA
18 Watchman FLX PASS: Position, Anchor, Size, Seal. Amulet CLOSE
19 Hepatic vein: S reversal TR; D reversal exp: constriction (annulus reversus; e' > 8)
20 LV thrombus: avoid? NO-LVT, RED VELVT
Score 16 to sleep. NBE pass 75ish.
%%
Reviewer 2, our reply, draft 4
R2.1 "The authors conflate frailty with disability." We thank the Reviewer. We now follow Fried (phenotype) for frailty and Katz and Lawton for disability; Rockwood's index moves to Supplement S4. Line 112-131.
R2.2 "Why not a Fine-Gray model?" for etiology a cause-specific hazard is apt. Both are in Table S7: sHR 1.31 (1.10-1.56) v csHR 1.36 (1.14-1.62).
R2.3 "E-value?" 2.06 (CI limit 1.54). Added.
R2.4 "Missing data, 19% for grip." MICE m=30; complete case the same. MNAR tipping point delta -4 kg
R2.5 "Immortal time." You are right. Landmark at 90 d; target trial table (Hernan and Robins frame), clone-censor-weight.
R2.6 "The word 'elderly'". Replaced (AGS style) x 17.
R2.7 "HRS and MIDUS are both American; SHARE?" SHARE wave 6 in Appendix: Sweden, Spain, Greece, Israel
R2.8 "Table 1 lacks race/ethnicity". Added: NH White 71, NH Black 17, Hispanic 9 (Mexican 5, Puerto Rican, Cuban 4), Asian, American Indian 3. Footnote on self-report.
R2.9 "Figure 2 is ugly." We agree. Okabe-Ito colours, 600 dpi
R2.10 "Tone down". 'leads to' > 'is associated with' x 9
Also: fixed a coding slip (Stata 18, `egen', weight), HR 1.34 > 1.36. Guarantor signs. STROBE list page no. updated
Cover letter: EIC, Section Ed. Word limit 3,500 (3,481). Abstract 350
AI use: grammar only. CRediT: roles given with initials in the system, not here
Submit Friday. Coffee owed: whoever found the egen.
"""
