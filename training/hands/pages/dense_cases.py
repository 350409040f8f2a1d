"""Hands of question writers, chief residents and case-report authors: vignettes, keys, differentials and case reports with nobody in them, and the chart they came from."""

CALM = r"""
DIFFERENTIALS LIST, print and fold

Chest pain, six killers: MI, PE, Stanford A, Boerhaave, Tension, Beck
Syncope: Stokes-Adams; Brugada; WPW; Takotsubo; Bezold; Subclavian (Harrison–Smyth)
Clubbing: Schamroth; Hamman–Rich (AIP); Bamberger–Marie; Graves (Thyroid acropachy); Eisenmenger; Crohn
Weak legs: Guillain; Lambert; Adamkiewicz; Pott; Hopkins; Isaacs? ; Tick Dermacentor; Elsberg
Eosin: Löffler; Churg; Gleich; Shulman; Kimura; Wells; Omenn; Job; Addison; Hodgkin; Ascaris; Strongyloides; Katayama
Ptosis: Horner; Adie no; Müller; Hering; Marcus Gunn jaw; Tensilon; Cogan lid; Bell
Low back: Baastrup; Bertolotti; Maigne; Scheuermann; Pott; Forestier; Marie–Strümpell; Brown-Séquard; Cushing fx
Red eye kid: Kawasaki; Parinaud; Stevens; Phlyctenule; Leber; Coats; Reese; Norrie
Knee pain teen: Osgood; Sinding; Hoffa; Blount; Perthes referred; Legg; Baker; Ewing; Codman
Scrotum: Prehn; Deming bell; Hunter cord; Fournier; Morgagni appendix; Sampson? no
Postpartum: Sheehan; Asherman; Lemierre; Couvelaire; Ogilvie; Osiander; Lochia; PPCM; De Quervain (wrist); Virchow
Dementia pugilistica; Pick; Korsakoff; Ganser; Cotard; Capgras; Fregoli; De Clérambault; Othello; Ekbom; Charles Bonnet; Diogenes; Munchausen; Stockholm; Alice
%%
Board vignettes, one liners with answers (I wrote these on the bus, no patients)

1. Farmer, hide worker, black eschar – Bacillus anthracis; string of pearls; Sterne needle; McFadyean.
2. Cat, gardener; Sporothrix; splendore; SSKI.
3. Chitterlings in December... Yersinia; Parinaud; pseudo-appy.
4. Rice, Chinese buffet: B. cereus.
5. Hot tub: Pseudomonas; also M. avium.
6. Prairie dog, bubo: Wayson; Yersinia pestis.
7. Rabbit: Francisella; Chocolate; tell lab.
8. Tank, Fish: M. marinum. Loewenstein 30°.
9. Spelunker Ohio: Histo. Crow Wing: Blasto. San Joaquin: Cocci. Amazon: Paracocci pilot wheel.
10. Ixodes: Lyme; Babesia (Maltese cross), Anaplasma; B. miyamotoi; Powassan. Lone Star: Ehrlichia, Heartland, Bourbon, alpha-gal, STARI.
11. Norwegian crab lover: Diphyllobothrium; B12.
12. Rocky Mountain: Dermacentor; Weil-Felix OX-19; Doxy even in kids.
13. Brazos? no: Chagas: Romaña; Triatoma; Benznidazole; Machado–Guerreiro.
14. Lady Windermere: MAC.
15. Koala? no. Melioid: Ashdown; Whitmore.
16. Bornholm: Coxsackie B. Marburg; Lassa; Hendra; Nipah; Hantaan; Sin Nombre; Norwalk; Coxsackie; Bunyamwera; O'nyong; St. Louis; La Crosse; West Nile; Jamestown Canyon; Cache Valley; Colorado tick
17. Dakar? Fort Bragg fever: Leptospira autumnalis. Pontiac: Legionella. Haverhill: Streptobacillus. Oroya: Bartonella. Malta: Brucella. Q: Queensland, or Query. Katayama. Calabar: Loa. Baghdad boil. Delhi. Madura foot. Bairnsdale. Buruli. Carrion. Oakland? No.
18. Philadelphia chr: 9;22. Christchurch; Hb Bart; Hb Lepore; Hb Barts; Hb Constant Spring; Hb Köln; Hb Zürich; Hb Kansas; Factor V Cambridge; Antithrombin Budapest; Kell Cellano; Du; Bombay
%%
Peds shelf — syndromes on a napkin

Turner Noonan Costello CFC LEOPARD; Prader Angelman; Beckwith Silver; Sotos Weaver Marshall; Rubinstein Coffin ×2 (Siris, Lowry); Cornelia; Kabuki; Williams; Alagille; DiGeorge; Goldenhar; Crouzon Apert Pfeiffer Muenke Saethre Carpenter; Treacher; Pierre; Stickler; Nager; Miller; Moebius; Poland; Holt; Fanconi; Diamond; TAR; Cantrell; Potter; Prune (Eagle-Barrett); Meckel (Gruber); Bardet; Joubert; Jeune; Ellis; Alport; Zellweger; Smith (Lemli) 7-DHC; Smith (Magenis) hugs; Lesch; Menkes; Hurler; Hunter; Sly; Tay; Pompe; Leigh; Rett; Aicardi ×2; Sturge; Louis; Ataxia (Bar); Wiskott; Chediak; Griscelli; Hermansky; Waardenburg; Piebald; Usher; Pendred; Jervell; Wolfram; Kallmann; McCune; Carney; Gorlin; Gardner; Peutz; Cowden; Bannayan; Proteus; Klippel; Maffucci; Ollier; Caffey; Camurati; Albers; Kniest; Larsen; Marfan; Loeys; Ehlers; Menkes again
Chart: Denver; Tanner 3; Greulich–Pyle; Bayley–Pinneau; Fenton; Olsen; Lubchenco; Nellhaus; Kramer; Bhutani; Finnegan 9; Eat/Sleep/Console; Rochester, Boston, Philadelphia, Step, PECARN febrile
%%
PHARM EXAM key, Form B

1 C Lamictal + Depakote – SJS   2 A Dilantin, Sheiner–Tozer 3 E Haldol, Cogentin 4 B Anectine, dibucaine 20, Fluoride
5 D Tensilon 6 A Mestinon 7 B Bentyl 8 C Atrovent 9 E Robinul 10 A Antilirium
11 Pick Adams? no: Cockcroft 41 12 Hill n=2.8 13 Schild pA2 7.1 14 Cheng–Prusoff 15 Michaelis 16 Lineweaver 17 Scatchard 18 Henderson
19 Ligand: Nicotinic Nn 20 Beta-3 Myrbetriq
21 Jarisch 22 Gray 23 Red man (now VIR) 24 Steven 25 Reye 26 Purple toe 27 Blue mantle 28 Hand–foot 29 Cinchonism 30 Lupus–Hydralazine
31 REMS: Accutane 32 Beers: Elavil 33 Orange Book AB 34 Schedule IV Belsomra 35 Pregnancy old X: Coumadin
36 Narcan t½ 37 Digibind/DigiFab 38 Mucomyst: Rumack–Matthew 150@4 39 Fomepizole 40 Done nomogram (dead)
Bonus: EMIT, Jaffe, Marquis (Mandelin, Mecke), Dragendorff, Duquenois–Levine
%%
NEURO LOCALIZATION drill

"Crossed": Weber 3 + hemi. Benedikt 3 + tremor. Claude 3 + ataxia. Nothnagel bilateral 3. Parinaud up. Millard 7,6. Foville 7, gaze. Raymond 6. Marie–Foix. Wallenberg Horner, Barré. Dejerine 12. Babinski–Nageotte. Jackson 10–12. Avellis, Schmidt, Vernet, Villaret, Collet. Tapia 10, 12. Gradenigo 5, 6. Tolosa. Foix cavernous. Rochon orbital apex. Foster Kennedy. Opalski. Cestan. Brissaud
Cortex: Gerstmann L ang; Balint bi; Anton occ; Charcot–Wilbrand; Riddoch; Kluver–Bucy; Geschwind; Pötzl; Papez; Witzelsucht (Jastrowitz); Holmes–Horax; Dejerine alexia
Cord: Brown-Séquard C7; Beevor T10; Lichtheim; Schneider central; Foix–Alajouanine; Hirayama; Hopkins; Elsberg
Gait: Trendelenburg, Bruns, Petren, Duchenne, Romberg, Unterberger, Fukuda, Babinski–Weil
Reflex numbers: 1,2 ankle; 3,4 knee; 5,6 biceps; 7,8 triceps; Hoffmann; Rossolimo; Mendel; Bing; Chaddock; Oppenheim; Gordon; Schaefer; Stransky; Gonda; Wartenberg; Marinesco; Mayer; Leri
EMG: Riche–Cannieu 24 %; Martin–Gruber I; Marinacci; Erb pt; Stalberg; Lambert >100; Bell ENoG 92; Desmedt; Hopf; Kimura F; Meinck
%%
CODING CLINIC flashcards

Billroth – 0DB6 + bypass; root op by objective, not eponym
Whipple – 3 codes min. Nissen – restriction 0DV4. Heller – 0D84. Puestow – bypass, pancreatic duct. Frey – excision. Collis – repositions? query
Girdlestone – excision. Latarjet – transfer. Bankart – repair. Syme – 0Y6M detach high? no: ankle disarticulation. Keller. Lapidus – fusion
Glenn – SVC to PA bypass. Blalock–Taussig–Thomas – subclavian, Z; Sano; Norwood 3 codes; Ross 2; Konno; Maze – destruction
Burch – reposition bladder neck. McCall, Manchester, Le Fort colpocleisis
Crutchfield tongs 2W; Minerva; Halo; Unna
Stamey, Marshall, Bricker, Studer; Winter (58?), Nesbit
DRG 469/470 vs 521/522; 853 vs 871; CC/MCC: E43 Severe (ASPEN vs Kwashiorkor E40), G93.41, I50.23, K65.0, N17.0, J96.01, L89.154
HCC 28: 37, 38, 111, 226, 238, 329. RAF .302/.166
POA Y N U W 1. PSI 90, 03, 11, 12. HAC 05
Queries: AHIMA/ACDIS 2022; no leading; Sepsis-2/3
"""

TWINS = r"""
Case report draft [[(de-identified per CARE)::(NOT YET de-identified - {user})]]

A [[woman in her seventh decade::{agex} woman, {ptname},]] with Sjögren disease (Schirmer 2/3, Chisholm–Mason 4, Greenspan focus 2) presented [[to a regional centre in the upper Midwest::to {hosp} in {town} on {full}]] with purpura after [[a long haul flight::flying home from {world}]]. Waldenström hypergammaglobulinemic purpura was considered; Schamberg and Majocchi were dismissed. Rumpel–Leede positive. Coombs 2+, Evans syndrome excluded; Raynaud since 2009, Allen normal, Buerger 30°.
Cryocrit 6 %, Brouet II; RF 412; C4 under 3; Rose–Waaler historic. HCV negative. Meltzer triad complete ([[weakness last::{first} noticed weakness on {day}]]). Nerve: Wallerian, Renaut bodies, no Refsum; sural at [[our institution::{org}]].
Rituximab per Lazarus; Zoster prophylaxis; Plasma exchange, Terumo Optia (Kaplan estimate), Quinton. [[At 18 months::On {wday}]] Birmingham VAS 0.
[[Consent: written.::Consent: signed by {kin} {kinl}, {rel}.]] Patient perspective: "I wore [[long socks::{poss} long socks]] all summer."
[[Two of the authors::{last} and {last}]] reviewed slides; [[the second author::{last}]] took the photographs. ORCID on title page.
%%
MKSAP-style item, [[final::(still has the real patient, swap out!)]]
Stem: A 58-year-old [[man::man ({ptl}, seen by {dr} at {clinic})]] has recurrent epistaxis, lip telangiectasia, and a bruit over Cantlie's line. Curaçao: 3. Bubble: grade 3 by Barzilai. Hampton? Osler nodes are absent. His [[father died of a cerebral abscess::father {first} died of a brain abscess in {town}]].
Which gene?
 A. ENG   B. ACVRL1   C. SMAD4   D. GDF2   E. RASA1
He also has 9 juvenile polyps. Key: C.
Distractors: Rendu–Osler–Weber is the disease in all but E; Parkes Weber is E; Sturge–Weber is GNAQ; Klippel–Trenaunay is PIK3CA; Weber–Christian is fat; Weber test is ENT; Weber syndrome is midbrain; Weber C is ankle.
Bloom: apply. Angoff .61. Hofstee ok. rpb .34. Ebel medium.
[[Reviewer 2::{last}]]: "Too many Webers." [[Editor::{first}]]: keep.
%%
MORNING REPORT [[whiteboard, wiped of PHI::{clip}, presenter {last}]]
ID: 31 M [[line cook::{first}, cook at {shop}]], CC can't swallow
HPI 4 d; trismus, hot potato; no Lemierre neck; Vincent? Ludwig? Quinsy R
PMH G6PD; Mono (Hoagland) '22; SH: vapes, [[cat::cat named {pet}]]
T 39.4 HR 118 Centor 4, McIsaac 4, FeverPAIN 4, Brodsky n/a, Friedman n/a
Labs: WBC 21 (Schilling left), Downey cells 0, Paul–Bunnell -, ASO 611
DDx by Pauker: Quinsy > Ludwig > Lemierre > Vincent > Pott puffy > Gradenigo > Bezold > Citelli > Griesinger
Imaging CT: Rosenmüller full, Gillette node 22 mm, Passavant ok, Waldeyer
Dx: Fusobacterium → IJ clot → [[Lemierre::Lemierre, called {kin} at {ph}]]
TEACH: Courmont–Besson–Lemierre, Jugular 'cord', Unasyn, Anticoag? Chirinos n/a
Bias: Semmelweis reflex, Croskerry, Sutton's slip, Occam vs Hickam, Saint triad, Crabtree
[[Chiefs::{first} & {first}]] bring donuts
%%
SIM SCRIPT: anaphylaxis in CT, v{nn}
Mannequin: Laerdal SimMan 3G ("[[Sam Mannequin::{ptname}, real name of the case, change]]"), iStan, Gaumard HAL, Noelle, SimJunior
Roles: [[tech, 2 RNs, resident, confederate mom::tech {first}, RNs {first} and {first}, resident {last}, mom played by {first}]]
T0 Omnipaque 350, Bracco pump; Isovue alternative; Kounis II
T+2 Ring & Messmer 3; Brown severe; NIAID/FAAN 1
T+4 epi IM .5 (Auvi-Q trainer), Trendelenburg, NS 1 L; no Benadryl first
T+7 refractory: Glucagon for Tenormin; Methylene; Tryptase 0/60/24
T+9 Mallampati IV; Cormack 3b; Bougie; Vortex
Debrief: Plus/Delta, PEARLS, Gather, DASH-SV; Kolb; Kirkpatrick 2; Ottawa GRS; NOTECHS; Zwisch
[[Facilitator::{last}]], [[AV tech::{first}, {xt}]], Room 2, next [[block 7::{worded}]]
%%
OSCE STATION 9, door note + rubric

Door: [[Mr. X::{ptname}, yes that is the SP's real name]], 67, tremor. 8 min.
SP: don't volunteer: REM (wife moved out of bed), smell, Micrographia, Lhermitte denied
Exam (score): Myerson/glabella 1, Froment maneuver 1, Hoehn–Yahr 2.5, Pull 1, Babinski –, Westphal –, Romberg/Sharpened 1, Applause 1, Wartenberg swing 1, Finger tap (Bain no) 1
Say: Parkinson; not Steele–Richardson; not Shy–Drager; not Wilson (age); Benedikt no; Binswanger no; Hakim no; Holmes no; Segawa no; Lewy only if 1-year rule
Drugs: Sinemet 25/100 (½ tid), Azilect, Mirapex ICD; avoid Reglan, Compazine, Haldol
Flag: Hallucination, Postural, [[CDL driver::CDL, drives for {chain}]]
Global: Borderline regression; fail-safe: calls it Huntington
[[Examiner A / B::{last} / {last}]]  [[Station room 4::{bldg} 4]]  [[Cohort M3::M3, {school}]]
%%
NEPHROLOGY FELLOW TALK — slide notes [[for anyone::{last}, {worded}, {hosp} Noon]]

S2 Bartter vs Gitelman vs Liddle vs Gordon vs Geller vs Fanconi vs Dent vs Lowe vs EAST
S3 Case [[(composite)::(bed 12, {ptlf}, don't show)]]: K 2.1, Ca/Cr .02, Mg 1.1, Chvostek –
S4 TTKG (Halperin) 9; UAG; Furst ratio; Adrogué–Madias; Winters; Stewart SID; Boston; Figge; Edelman; Barsoum–Levine; Nguyen–Kurtz
S5 Henle: Bumetanide; DCT: Thiazide; Brater
S6 Who dialyses: Ideal: STARRT, AKIKI 2, ELAIN; Kt/V Daugirdas 1.31; Gotch; Watson V; Scribner shunt; Brescia–Cimino; Gracz; Hemasite
S7 EM: Fabry zebra; Goodpasture linear; Berger; Kimmelstiel; Alport basket; Randall plaques; Bowman; Heymann; Masugi; Thorn; Armanni
S8 Pills: Lokelma, Veltassa, Kayexalate/ Hoigné no; Jynarque (Irazabal 1D); Kerendia; Tarpeyo; Filspari; Benlysta; Lupkynis
S9 Bywaters; Hamburger triad? Goldblatt; Page kidney; Ask-Upmark; Ormond; Nutcracker; Dietl; Randall
S10 Thanks [[to the unit::to {first}, {first} and everyone at {clinic}]]
Qs: [[email chief::{mail}]]
%%
JOURNAL CLUB grid [[::{day}, {first}'s house {house}]]
PICO: P Child–Pugh A/B, Baveno cACLD; I carvedilol; C NSBB; O Decomp
Bias: Jadad 3, Cochrane RoB2, GRADE mod, ROBINS-I, QUADAS-2, Newcastle–Ottawa 8, AMSTAR, Begg/Egger, Trim (Duval), I² 41 (Higgins), DerSimonian–Laird, Hartung–Knapp, Mantel–Haenszel, Peto, Kaplan–Meier, Cox, Schoenfeld, Fine–Gray, Nelson–Aalen, Lan–DeMets/O'Brien–Fleming, Haybittle–Peto, Pocock, Bonferroni, Holm, Hochberg, Tukey, Scheffé, Dunnett, Welch, Satterthwaite, Wilcoxon, Mann, Kruskal, Friedman, McNemar, Cochran Q, Fisher, Fleiss, Cohen, Lin, Bland, Passing, Youden, Box–Cox, Levene, Shapiro, Durbin, Akaike, Schwarz, Rubin, Little, Heckman, Hausman, Mundlak, Charlson/Deyo/Quan, Elixhauser/van Walraven
Fragility 3. NNT 14. Hawthorne, Berkson, Neyman, Simpson, Will Rogers, Stein, Yule, Rothman, Bradford
Methods police: [[resident::{last}]]; defense: [[fellow::{last}]]; wine: [[attending::{last}]]
%%
EMERGENCY ORAL BOARDS — partner script

Case 3 "[[Ms. Doe, 26::{ptf} {ptl}, 26]]" [[via EMS::via {crew} {fleet}]]: seizing, 34 wks
Give if asked: BP 190/118, DTR 4+, Mg 6 g, Labetalol 20-40-80, Keppra 60/kg second
Don't give: glucose unless asked (81). LR. Kleihauer. HELLP Class 1 (Mississippi), Tennessee
Critical: left tilt; Ob; airway 6.5; Mg tox: Calcium; CT after; PRES
Case 4 [[trauma, John style alias::{ptname}]], ejection; Beck, Waddell, Chance fx, Kernohan; Cullen; eFAST +RUQ (Morison); Cushing; MTP; Mattox; pelvis: SAM / T-POD
Case 5 child: Waddell; Broselow Purple; Toddler fx; bruising TEN-4; Kempe; Caffey; [[social work called::{first}, SW, called; report # {case}]]
Case 6: DRE Goodsall; Fournier LRINEC 9 / UFGSI; Zosyn Vanc Clinda; [[surgery accepts::{last} accepts]]
Case 7 eye: Seidel +; shield (Fox), Ancef; Hutchinson sign; Marcus 3+; Morgan lens pH 7.4; Roper-Hall II
Grade 1–8. Time 15. [[Next practice: Sun::Next practice with {first}, {day}, {ph}]]
"""
