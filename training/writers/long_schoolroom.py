"""Examination questions, lecture notes and classroom texts of medicine, nursing and the allied trades with nobody in them."""

TWINS = r"""
LAB 3 WORKSHEET (gross anatomy, table 11)
Group: [[four of you::{first}, {first}, {first} and {one}]]    TA: [[see door::{last}]]
Today: cubital fossa to palm
1 Find the bicipital aponeurosis ("grace à Dieu fascia"). What does it guard?
2 Ligament of Struthers present? Y N (1%). Arcade of Frohse; Arcade of Osborne; Struthers' arcade is another.
3 Martin-Gruber? trace. Riche-Cannieu in the hand.
4 Guyon: zones 1-3. Kaplan's cardinal line. Camper's chiasm, vincula.
5 Lister's tubercle: what turns round it?
6 Parona's space
7 Our donor had [[a plate in the ulna::a plate in the ulna, put in at {hosp}, the tag says]]. Say thank you.
8 Palmaris: absent L.
Quiz by [[the TA::{first}]] at the end, pins 1-20
Clean: blades in red, tissue in bin 11 only, towels. Sign-out: [[____::{initials}]]
Memorial service for donors: [[end of the term::{day}, {church}]].
%%
Clinical instructor's feedback, week 6
Student: [[the student::{whole}]]. Unit: [[a step-down::{ward}, {hosp}]]. Preceptor: [[staff RN::{first}]].
Strengths: asks, listens, warm hands; did SBAR to [[a cross resident::{dr}]] without a shake
Grow: sterile field (Foley, broke twice), math (gtt factor 15 vs 60), charting late
Med pass: six rights yes; crushed a Toprol XL (caught by [[preceptor::{first}]]): near miss form, good cry, good talk
Care plan: NANDA "Impaired gas exchange", NIC, NOC; Gordon's patterns ok; Orem, Roy, Watson, Leininger: pick one theory, not four
Benner level: advanced beginner
Tanner's clinical judgment / Lasater rubric: noticing D, interpreting B, responding D, reflecting E
Patient said: "[[that one::{first}]] can come back".
Plan: sim lab Foley x2; dosage quiz 90; meet [[next week::on {day}]]
"""

CALM = r"""
BLOCK EXAM, NEURO/PSYCH - 12 of 60 items, key at the end
1. A 24-year-old cannot release a doorknob on cold days. Percussion of the thenar shows a dimple. Which channel? (A) Na (B) Cl (C) Ca (D) K (E) none
2. A man draws a clock with all numbers on the right. Where?
3. Pupils accommodate but do not react. (A) Adie (B) Argyll Robertson (C) Marcus Gunn (D) Horner (E) Hutchinson
4. She smells burnt rubber, smacks lips, is blank. First drug? (A) Zarontin (B) Keppra (C) Ritalin (D) Sinemet
5. Which is NOT in Gerstmann? (A) acalculia (B) agraphia (C) finger agnosia (D) left-right (E) neglect
6. Broca, Wernicke, Conduction, Transcortical: match with repetition
7. Papez: fornix -> mammillary -> ?
8. Wallenberg: list six signs. Weber, Benedikt, Claude, Nothnagel: one line each
9. Brown-Sequard, T8, right: pain is lost where?
10. Charcot-Marie-Tooth 1A: gene; inheritance; sign of the calf
11. Freud, Erikson, Piaget, Kohlberg, Mahler, Bowlby: age of "object permanence"
12. Lewy, Pick, Hirano, Negri, Lafora, Cowdry, Bunina, Rosenthal: where is each body?
KEY 1B 2 right parietal 3B 4B 5E 10 PMP22, AD, stork
%%
NCLEX-style, set 9 (delegation)
Q1 Which task may the RN give to the UAP? 1 Teach cough. 2 Ambulate post-op day 2. 3 First PO after stroke. 4 Assess pain.
Q2 Four call lights. Who first? 1 Buck's traction, foot cold. 2 wants Colace. 3 on Zosyn, itches. 4 NG 300 green.
Q3 Select all: Droplet - pertussis, Mumps, Flu, N. meningitidis, TB, Varicella, RSV
Q4 Digoxin 2.4, K 3.0, halos. Hold? Call? Digibind?
Q5 Lithium 1.9 and diarrhoea. Fluids? Fries?
Q6 MAOI (Nardil, Parnate): which tray? Aged Cheddar, Salami, Cottage Cheese, Chianti
Q7 Sengstaken-Blakemore: what at bedside? Scissors.
Q8 Trousseau after thyroidectomy. What drug? Ca gluconate.
Q9 Cushing's triad vs Beck's triad vs Charcot's triad vs Virchow's: match
Q10 Piaget: 4 y, "the moon follows me"
Q11 Ortolani, Barlow, Galeazzi: infant hip
Q12 Kubler-Ross: "If I pray harder" = ?
Q13 Math: 1 L over 8 h, 15 gtt/mL
Q14 Chadwick, Goodell, Hegar, Braxton Hicks, Ladin: presumptive or probable?
Answers on the back; rationales in small type.
%%
Lecture 14: Acid-Base for people who hate it
Name the pH. Name the culprit. Is the other one doing its job?
Winters: 1.5 x HCO3 + 8 +/- 2. (Last two digits trick too.)
Gap = Na - Cl - HCO3; add 2.5 per g albumin lost (Figge).
Delta-delta: \<1 NAGMA too; >2 met alk too.
GOLD MARK: Glycols, Oxoproline, L-lactate, D-lactate, Methanol, Aspirin, Renal, Ketones. (MUDPILES is retired.)
HARDASS: Hyperalimentation, Addison, RTA, Diarrhea, Acetazolamide, Spiro, Saline
RTA 1 Albright, stones; 2 Fanconi; 4 hypo-aldo. (There is a 3; forget it.)
Saline-responsive: Vomit, Lasix yesterday. Not: Conn, Liddle, Bartter, Gitelman, Cushing, Licorice.
Stewart: SID, Atot, pCO2. Base excess by Siggaard-Andersen (Van Slyke)
Osm gap >10: Methanol. Fomepizole.
Henderson wrote it, Hasselbalch took the log.
Break here: five minutes. Then six gases on the board; call out, wrong is fine.
Gas 3 is a trick: it is venous.
Homework: Davenport diagram with a pencil.
%%
EMT CLASS HANDOUT "Who are all these people?" (they are eponyms)
Kehr = left shoulder, spleen. Cullen = navel blue. Grey Turner = flank. Murphy = gallbladder. McBurney = 1/3 point
Battle = behind ear. Raccoon isn't a person.
Kussmaul = fast, deep, sugar. Cheyne-Stokes = up, down, stop. Biot = random
Cushing = high BP, slow pulse, odd breath (brain). Beck = low BP, JVD, muffled (heart)
Levine = fist on chest. Homan = forget
Glasgow = 3-15. Apgar = 0-10. Broselow = tape. Wong-Baker = faces
Sellick = press; BURP. Magill = forceps. Macintosh = curved; Miller = straight. Guedel, Berman = OPA
Hare, Sager, Kendrick = traction. Stokes, Reeves, SKED = basket. Kendrick also = KED
Heimlich = thrusts. Asherman, Bolin, HyFin = seals
Jackson = two: Rees circuit; Pratt drain
Salter-Harris = kids' growth plate
Fowler = sit up. Trendelenburg = don't. Sims = side
Babinski = toe up
Parkland: 4 x kg x %. Rule of Nines is Wallace.
Quiz Thursday. Bring stethoscope (Littmann or whatever).
%%
Lesson plan: Handwashing, grades K to 2
Goal: children know five moments: before eating, after the potty, after a sneeze, after pets, after play
Hook: pepper on water, dip soap, watch "germs" run. Dawn works best (the soap, Blue).
Story: read a picture book on germs; voices!
Song: "Row, row" twice = 20 s
Glo Germ lotion; black light; find the thumb, nobody does the thumb
Words: virus, bubbly, scrub, rinse, elbow
Worksheet: draw a germ, give it a silly name (Sticky, Green Goo)
Allergy: lanolin, nuts in the pretend-food bin
Sped: hand-over-hand w/ OK, picture strip
Spanish: lavarse las manos. Jabón. Agua.
Close: sticker "I got them clean"; grace before snack is the family's, not ours
Assess: 8 of 10 wash thumb
Nurse stays for the fainters (none so far).
Clean-up: towels, wipes, pepper everywhere.
%%
Small-group case: "The Potter" (facilitator's copy; don't hand out page 2)
Page 1. A 44-year-old who makes pots for a living has numb hands, worse on the wheel.
Ask: which fingers? night? Flick? Tinel, Phalen, Durkan. Two-point. Thenar?
Let them say "carpal tunnel", and let them be happy.
Page 2. The belly hurts. Constipated. Hgb 10.1, MCV 78. A blue line on the gums.
Ask: what is in a glaze? Burton's line. Basophilic stippling (Pappenheimer is iron, mind). Wrist drop.
Lead 64. ZPP. Dimercaprol, EDTA, Chemet.
Who else? The apprentices; the toddler in the shop; a dog.
Page 3. Public health: report level; OSHA 40/50; home visit; replace glaze (frit)
Twist: spouse's Ayurvedic pills.
Ethics: the shop is the income. Who calls?
Objectives: heme path, porphyrias by contrast (AIP, Watson-Schwartz, Hoesch), neuropathies, chelation
Wrap-up: each learner teaches one enzyme with a gesture. ALA-D is the splits.
%%
ORAL BOARDS PRACTICE (EM), case 7, examiner script
"Doctor, you have a 3-week-old who won't feed. What do you want?"
Give if asked: T 36.1, HR 270, RR 64, BP 58, sat 92, glu 61, cap 5 s, 3.6 kg
ECG: narrow, no P, rate 270
If ice to the face: 10 s -> brief pause, back
If adenosine 0.1 rapid, IO OK: break; delta wave after
If verapamil: asystole (critical fail)
If sync 0.5-1 J/kg: break
Liver 3 cm. CXR big. Echo: Ebstein? EF 25
Dispo: PICU, cards; Prostin only if ductal: discuss
Play: nurse "pump library asks weight"; grandma "is it the formula, Similac?"
Critical actions: 1 weight, 2 access/IO, 3 12-lead, 4 vagal proper, 5 adenosine dose, 6 sync, 7 no CCB, 8 glucose, 9 tell family
Score 1-8 (5 pass). Time 10 min.
Debrief: WPW, Wolff; digoxin is no friend. Procainamide 15/30. "Name it, dose it, do it."
%%
OT fieldwork cheat sheets, page 3
MMT 0-5; ROM by goniometer; grip Jamar pos 2; pinch B&L; 9-HPT; Box and Block; Purdue; Minnesota; Jebsen-Taylor; Crawford
Semmes-Weinstein: 2.83 green normal; 3.61 blue; 4.31 purple; 4.56 red; 6.65
Moberg; Weber 2pt; Dellon
Allen (Cognitive Levels, leather lacing) not Allen (wrist). LACLS 4.2 = supervision
MoCA, SLUMS, KELS, EFPT, AMPS, COPM, FIM/GG, Barthel, Klein-Bell, Kohlman, Kitchen task
Brunnstrom I-VII; Ashworth/Modified; Tardieu; Fugl-Meyer; Wolf; Chedoke; Rood, Bobath = NDT, Knott-Voss PNF, Ayres SI
Beery VMI, Bruininks (BOT-3), Peabody, Sensory Profile (Dunn), SIPT, GOAL, PEDI, WeeFIM, School Function
Splints: resting pan; Colditz radial; anti-claw; Duran, Kleinert for flexor; Silfverskiold? no that is calf; Oval-8; Murphy ring; Kapandji score 0-10; Wartenberg; Froment; Egawa; Bouvier; Bunnell-Littler
Toilet: Toto? raised; Tub: Carex; Spoons: Good Grips, Liftware; Reacher; Sock-Aid; Dycem
Rancho VIII? "purposeful, appropriate". Westmead PTA
Goal format: Who will do What, how well, by when
%%
The Eponym Song (to be sung by the second years, skit night; lyric has no persons in it, only diseases)
O my Darling Hashimoto, cold and tired and dry and slow
And my Graves, with eyes wide open, hot wherever you may go
Addison is tan and dizzy, Cushing round as any moon
Conn is thirsty, Sheehan's milkless, Kallmann cannot smell the bloom
Chorus: Crohn, Barrett, Whipple, Zenker, Meckel two by two by two
      Budd-Chiari, Gilbert, Dubin, Rotor, Wilson, what's with you?
Berger's piss is red on Friday, Alport's deaf and Liddle's tight
Fanconi spills it, Gitelman chills it, Goodpasture coughs all night
Hodgkin, Burkitt, Sezary, Reed and Sternberg at the door
Waldenstrom with sluggish eyeballs, Castleman to bore you more
Chorus
Marfan's tall and Turner isn't, Klinefelter's somewhere in between
Prader-Willi's at the fridge door, Angelman the happiest seen
Still and Felty, Caplan, Sjogren, Behcet, Takayasu, stop!
(spoken) "Which of these is on the shelf exam?" - ALL: "EVERY ONE!"  (drop)
%%
STUDY SHEET: drug look-alikes of the brand kind
Celebrex / Celexa / Cerebyx - joints / blues / fits
Lamictal / Lamisil - fits / feet
Zyprexa / Zyrtec / Zantac
Klonopin / Clonidine
Lasix / Luvox / Losec
Adderall / Inderal
Brintellix was renamed Trintellix for Brilinta
Farxiga / Fetzima
Durezol / Durasal (eye, wart!)
Kapidex -> Dexilant
Serzone / Seroquel
Taxol / Taxotere / Paxil
Tiazac / Ziac
Zebeta / Diabeta / Zetia
Amaryl / Reminyl -> Razadyne
Jantoven / Janumet / Januvia: not Janet
Allegra, Alli, Avandia, Beyaz, Camila, Errin, Heather, Jolivette, Junel, Lutera, Nora-BE, Sprintec, Yaz, Yasmin, Natazia, Apri, Aviane, Kelnor, Estarylla, Blisovi, Larin, Tri-Lo-Marzia: pills, though half are on a class roll
Elidel, Elavil; Evista, E-Vista; Lexapro, Loxitane
Draw lines; 25 min.
%%
PA board review, derm in 20 lines
Pityriasis rosea: Herald patch, Fir-tree pattern, Langer lines
Koebner: psoriasis, LP, vitiligo, warts. Pathergy: Behcet, PG, Sweet
Auspitz: pin bleed. Woronoff ring. Munro abscess, Kogoj
Wickham striae; Civatte bodies
Nikolsky +: PV, SSSS, TEN. Asboe-Hansen
Darier: mastocytosis; Darier's is also ATP2A2; Darier-Roussy: subcut sarcoid
Gottron, Shawl, Heliotrope, Holster, V; mechanic's
Grover, Hailey-Hailey, Dowling-Degos
Wood's lamp: coral, green, white; Tzanck; KOH; Fite; Dieterle
Fitzpatrick I-VI; Glogau; Breslow mm, Clark level (old); ABCDE; Spitz, Sutton (halo), Reed, Becker, Ota, Ito, Mongolian -> slate grey
Marjolin; Bowen; Queyrat; Paget; Merkel; Kaposi; Gorlin; Muir-Torre; Cowden; Birt-Hogg-Dube; Peutz-Jeghers; Osler-Weber-Rendu; Ehlers
Stasis: Gaiter, "inverted champagne". Bazin; Milian ear; Hutchinson tip, teeth, nail
Accutane: iPledge. Otezla, Sotyktu, Dupixent, Adbry, Rinvoq
Mohs: H zone
Answers? None, just read twice.
%%
Genetics tutorial: write it in HGVS
1. CFTR F508del -> c.1521_1523del p.(Phe508del)
2. HBB Glu6Val (legacy) -> c.20A>T p.(Glu7Val). Why 7? Met counts.
3. Factor V Leiden = F5 c.1601G>A p.(Arg534Gln); R506Q
4. Prothrombin "20210" -> F2 c.*97G>A
5. BRCA1 185delAG -> c.68_69del; 5382insC -> c.5266dup. BRCA2 6174delT -> c.5946del
6. SMN1 del ex7; SMN2 copies 2,3,4
7. FMR1 CGG[>200], FXTAS 55-200
8. HTT CAG 36-39 reduced
9. mt: m.3243A>G MELAS; m.11778G>A Leber; m.8344A>G MERRF; m.8993T>G Leigh/NARP
10. MLPA, trio WES, SNP array: arr[GRCh38] 22q11.21(18,912,231_21,465,672)x1
ACMG: PVS1, PS2, PM2_sup, PP3, BA1; Bayesian points (Tavtigian) P >=10
Hardy-Weinberg: q2 = 1/2,500; carriers? 1/25. Bayes for her brother's risk: 2/3 x ...
Signs: Robertsonian 45,XX,der(14;21); Turner 45,X; Klinefelter 47,XXY; Jacob's 47,XYY
Punnett, Knudson, Lyon, Haldane, Mendel, Morgan (cM), Philadelphia t(9;22): eponyms OK, families never.
%%
READING ALOUD, for ESL medical English (tape 5, unit "On the ward")
Teacher: Repeat after me. "Where does it hurt?" "Show me with one finger."
Class repeats.
Teacher: "Will it bleed?" "It may." "May I?" "You may." "Mark the spot." "It leaves a mark."
Teacher: "She rose at dawn." "The fever rose." "A rose rash." "Rose spots".
Teacher: "Grace period." "With grace." "Say grace." "Good grace."
Teacher: "Bill the plan." "The bill came." "A duck has a bill."
Teacher: "A frank breech." "Frank blood." "To be frank."
Teacher: "Sandy stool." "Sandy voice"? No: sandpaper voice.
Teacher: "He drew blood." "Drew up 5." "Drew a blank".
Teacher: "A young long bone." "How long, how young?"
Teacher: "Chase it with water." "A paper chase".
Teacher: "Cook's tube", "a baker's cyst", "a miner's elbow", "a smith's fracture", "a fuller's earth": big letters or small? Discuss.
Homework: ten sentences with hope, faith, joy, pat, sue, rob, nick, jack, gene, dale, cliff; none may be a person.
%%
What every vet tech should know about blood (poster, back page)
Dogs: DEA 1.1 first. Cats: A, B, AB, Mik. Horses: Aa, Qa. Ferrets don't care.
Anticoag CPDA-1; 20 mL/kg; 4 h; 170 micron filter (Hemo-Nate 18)
Xmatch: major/minor; Slide: saline; spherocytes, ghost cells
Smear: Heinz (onion, Tylenol in cats), Howell-Jolly, Doehle, Dohle toxic, Mott, Pelger-Huet, Chediak-Higashi (blue smoke Persian), May-Hegglin
Bugs: Mycoplasma haemofelis, Babesia gibsoni, Ehrlichia morula, Anaplasma, Hepatozoon, Cytaux
Snap 4Dx; Knott's for microfilaria; Idexx ProCyte; Wright-Giemsa, Diff-Quik, New Methylene
Coombs', SIA: 1:1, 4:1
Von Willebrand: Dobermans, BMBT; DDAVP
Breeds aren't surnames: Boxer, Collie (MDR1), Jack Russell, King Charles, Saint Bernard, Boston, Gordon, Clumber, Norfolk, Russian Blue, Maine Coon, Devon Rex, Clydesdale, Morgan, Arabian
Pets on this poster: none by name.
"""
