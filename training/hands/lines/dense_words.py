"""Hands of lab, clinic and desk people who write in single lines: organisms, genes, places that are viruses, colours, tests, software and trials as words, and lines of the same build that name someone."""

NAMED = r"""
Send the {town}, {town} and {town} couriers together, one cooler, call {first}
{last} and {last} both came back negative; {last} still pending
{last} is not on the list, {last} is, and {last} is now just {first}
{town} and {town} share one van, read {first}'s email
{town}, {town}, {town}, {town}: the home health people love geography
{last} missed by HPLC, caught by {first} on gel
{last} in the vesicle clinic, {last} in the chest clinic, {day}
{town} cluster is echo 16 per {agency}, look it up
{town}, {town}, {town} and the one by {road} disagree about who covers {oddday}
Use {fac} for the feet, {clinic} for the nerves, and {hosp} if you must
Bristol 6 for {last}, Bristol 4 for {last}, {first} charted both backwards
{town} clinic A2, {town} clinic B1, kids at {hnick}
{first} calls it EGJ outflow, {last} says GERD, {kin} says it's the tacos at {shop}
{last} Grade II, {last} moderate, {last} nothing; ERCP {day}
{last} negative, {last} negative, {last} filmed, {clinic} xray
{town} rule: two from {town} per car, so {first} stayed
{last} in, {last} out, {last} in between; Y-90 at {hosp}
{last} III on the neck, {last} suspicious, {last} benign; call {first}, {ph}
{first}, {last}, {first}, {first}: names on the flu list, in order of shot
{town} and {town} are couriers here, {plate} too, keys in bin C
{town} dosing? ask {first}, she trained at {hosp}
{last} 82 %, {last} 24, {last} 61; HF huddle {clip}
{town} and {town} and {town} clinics differ, ask {first} at {org}
{last} borderline; {last} 2 of 3; {last} 4; {fl} to review
{town} 6 beds, {town} 5, {town} 0, per {first} at transfer
{last} not met, {last} met, {last} IHC out; letters to {kin}, {kin}
{town} positive, {town} 3, {town} later: outbreak by town, {wday}
{last} for burnout, {last} for money, {first} for the dashboard
{last} 44, {last} 14, {last} 61; back class, {bldg} gym
{last} 81, {last} 5, {last} 70, {last} 62: knees at 1 yr
{town} for night, {town} for day, {town} if diverted; charge {first} {xt}
{last} grade 2, {last} same, {last} 8; tumor board {oddday}
{town}, {town}, {world} and {world}: trips for the travel clinic, all {last} family
{last} (ABCA1), {last} (F9), {last} (H): Thursday's family list, {first} printed it
{first}? no {first}. {last}. {last}. {last}. Sign-in sheet is a mess
{last}, {last}, {last} all Newport serotype, all ate at {shop}
E. coli in {last}, O157 in {last}'s boy, {county} notified {clip}
{last} likes Brie; {last} likes oysters; {last} likes chitlins; stool kits for all three
S. {last}, S. {last}, R. {last}, P. {last}: sign for the fridge key
C. {last} clade? No: C. {last} is the new tech, badge {badge}
{last} resistant to it, {last} sensitive, {last} weird: first-day reviews
{last}, {last}, {last}, {last}, {last}, {last}: all bottles pos, {hr}
{last}, {last}, {last}; vanc trough last two
{first} pink, {first} pink, {first} pink; sock day at {school}
{last}, {last}, {last}: toss, expired {mon}
{last}, {last}, {last}, {last}: culture neg four, ID is {last}
{first}, {first}, {first}, {first}; lake camp at {place}
{last}, {last}, {last}: O&P x3 received {num8}, {num8}, {num8}
{first}, {first}, {first}; draw at noon or midnight, by {first}
{first} no, {first} yes, {first} maybe, {first} kissed it: petting zoo exposure
{last}, {last}, {last}, {last}: L-AmB home, {fac} delivers {day}
Panel adds {last}, {last}, {last}; drops {last}, moved to {town}
{last} neg, {last} type 1, {last} W515L, results {clip}
{ini} KIT D816V, {ini} SRSF2; call both today
{last} amp, {last} R175H, {last} loss, {last} G12C; {first} runs the MTB
{first}, {first}, {first}, {first}, {first}, {first}: the seizure six on {ward}
{last} founder, {last} R403Q, {last} tv: cascade list w/ {first}
{first}, {first}, {first}, cousins, five MODYs more or less, from {town}
{last} G2019S vs {last} N370S; blood to {org} {ord}
{last} Swedish speaker, {last} Dutch, {last} from {town}; interpreter {first}
{last} PiMZ, {last} PiSZ, {last}? call {ph}
{last} Mediterranean diet, {last} from {world}; {first} the dietitian
{first} H63D het is nothing, say so gently, {pos} mother is {kin}
{last} *2A, {last} *13, {last} *3A; pharmacogenomics inbox, {user}
{last} says 3.1 mg, {last} says 4, {first} at Coumadin clinic says both wrong
{last} inhibitor 41 BU; HTC nurse {first}, {pager}
{last} 2B, {last} type 3, {last} carrier; camp forms by {on}
{last} by {hr}, then {last}; {last} 14 points, {first} keeps score
{last}, {last}, {last}, {last}: mechanics at {fam} with lungs
{last} is breast, {last} is oat cell, {last} is eyes, {last} is Hodgkin
{last} face-arm; {last} sleep; {last} gut; LPs {clip}
{last} and {last} out, {last} ignore, {last} hides, {last} rare, {first} rarer
{first} stone of a man, vents tonight: {first}, {first}
{last}, {last}; don't force, {first} will come
{last}, {last}, {last}, {last}; dressing changes in that order
{last} 2-0, {last} 4-0, {last} 1: preference cards need {first}
{last} out, {last} in, {last} Friday, {last} always: reps parking, {plate}
{first}, {first}, {first}: which of the students hurts less with a 20
{last}, {last}, {last}, {last} hips; {dr} four rooms
{last} uni, {last} PK, {last} revision, knees {oddday}
{last}, {last}, {last}, {last}, {last} totals at {hnick}
{last}, {last}, {last} discs, {last} fusion; {clinic}
{last} 26, {last} 29, {last} 27, valves {clip}, anesth {last}
{last} 27, {last} 25, {last} no, {last} clip; LAA list per {first}
{last}, {last} Sierra leave trip, {last}, stents missed; cards {ph}
{last}, {last}, {last}, {last} legs; {last} toe
{last} filter out, {last} filter stays, lost: {last}, letter back from {addr}
{last} R ear, {last} L, {last} both: activations with {first}
{last} Toric, {last} Vivity, {last} LAL; lens run {day}
{last} Oasys, {last} Sclera; pick up from {first}, {shop}
{last} 155, {last} 200, {last} 400; Botox day, call {kin} for {last}
{first} Mirena, {first} Kyleena, {first} out; {clinic} {day}
{first}, {first}, {first}, {first}: refill pool, first names only?? fix, {first}
{last} Concerta, {last} Jornay; letters to {school}
{last} Caplyta, {last} Cobenfy; ACT team w/ {first}, unit {fleet}
{last} Trelegy, {last} Breztri; samples lot {lot}
{last} denied, {last} approved, {last} step: {first} in PA, {xt}
{last} #{claim}, {last} #{claim}, both {ins}
{last} Enhertu C3, {last} Padcev C1, {last} hold: {ward} chairs
{last} Carvykti slot {mon}, bridging with {last} in {town}
{last} Biktarvy, {last} Cabenuva; {agency} van {day}
{first} from VICTORIA, {first} from CHARM: coordinators, {mail}, {mail}
{first} at {org} screens for ROCKET-like, subj {subj}, {subj}
Arms: {subj} A, {subj} B, {subj} screen fail; signed {ini}
{last} met KEYNOTE cohort, consented by {first} {clip}
{first} DESTINY, {first} KATHERINE, {first} SOPHIA: yes those are nurses' badges
{last} 118/70 STEP arm, {last} SPRINT arm, home cuffs s/n {ser}, {ser}
{first} Nelson covers {first} Brock; {last} covers the VA
{first} CLARITY, infusion {hr}; ARIA at 7 wk, MRI {on}
Willow is {first}, Beaker is {last}, Beacon is {first} {last}, Cupid nobody: call list
Pyxis user {user}, Omnicell user {user}, both {last}
{first} on QGenda, {first} on Amion, {first} on a napkin
{first} at {coin}, {first} at {org}, vendors of record
Vocera says {first}, Voalte says {last}, same nurse, {xt}
{first} for Kaplan, {last} for Fine: stats core, {url}
Prism file from {first}, Excel from {last}, both have {mrn} in col B
{last} slope 1.07: she did the method comp at {hnick}
Xpert for {last} pos, Aptima for {last} neg, {spec} and {spec}
Sysmex by {first}, Stago by {first}, nobody by {hr}
{last} Ortho Vision, {last} Echo: techs, with {first} floating
{last} and {last} on Optia, access by {fl}, {clinic}
{last} on Tablo, {last} home NxStage, {last} to start {mon}
{last} Bird, {last} Bennett, {last} Emerson: staff with funny names, a list by {first}
Aisys 4 flagged by {last}, ticket {ord}
Butterfly lost by {last}, found by {first} in {pos} {veh}
Artis down, {last} and {last} moved to {hosp} on {clip}
{last} on Force, {last} on Apex, contrast rxn in {last}; {clockx}
{last} Vida, {last} Prisma, {last} claustro; driver {kin}
Xi rm 3 {last}, Mako rm 7 {last}, Ion bronch {last}
Monday meds: {first}. Tuesday: {first}. Never the other way, says {kin}
June, July, August: {first} covers, {first} covers, {first} at the lake in {town}
March is {last}, May is {last}, April is {first}; call by month
{last} palsy? {last} has it, wife {kin} drove from {town}
{last} 412 m, {last} .8, {last} 88; rehab numbers {clip}
{last} 60-50-40, {last} 40-30-20: pred tapers by {first}
{last} 4-2-1, {last} 15-15; {first}'s cheat card, {ward}
{last} 4/5/0, {last} 3/3, sutures out {num8}
{last} at 18, {last} at 22, hold tubes per {fl}
"""

CALM = r"""
Send the Jamestown Canyon, La Crosse and St. Louis serologies together, one red top
Bourbon and Heartland both came back negative; Powassan still pending
Marburg is not on the panel, Hantaan is, and Norwalk is now just noro
Christchurch and Leiden are on the same report, read the footnotes
Lepore, Lodi, Tacoma, Bart's: the electrophoresis people love geography
Hb Constant Spring missed by HPLC, caught by Alpha gel
Coxsackie A16 in the vesicle, Bornholm in the chest
Boston exanthem is echo 16, look it up
Rochester, Philadelphia, Boston and Step by Step disagree about day 25
Use Toronto for the feet, Michigan for the nerves, and Utah if you must
Bristol 6 overnight, Bristol 4 by morning
Montreal A2 L3 B1, Vienna says otherwise, Paris for kids
Chicago v4 calls it EGJ outflow, Lyon says GERD, Rome says neither
Tokyo Grade II, Atlanta moderate, Vienna nothing; ERCP anyway
Ottawa negative, Pittsburgh negative, still swollen, still filmed
San Francisco Syncope Rule: CHESS 1, so she stayed
Milan in, UCSF out, Kyoto in between; down-stage with Y-90
Bethesda III on the neck, Afirma suspicious, Sydney for the node
Melbourne, Victoria, Yamagata, Darwin: names of flu, in that order of death
Wuhan and Omaha are strains here, BA.2.86 too, JN.1 boosters in bin C
Oklahoma dosing, Hartford nomogram, Sanford guide p. 41
Seattle model 82 %, MAGGIC 24, Minnesota Living With 61
Bern and London and Boston shockwave settings differ, ask the manufacturer
Dallas criteria borderline; Lake Louise 2 of 3; Padua 4
Ghent 6, Brighton 5, Villefranche history, Berlin obsolete
Amsterdam II not met, Bethesda revised met, IHC MSH6 out
Cincinnati positive, Los Angeles 3, Miami later, Melbourne n/a
Copenhagen for burnout, Maslach for money, Mini-Z for the dashboard
Oswestry 44, Roland 14, Quebec 61, Roland wins by being short
Lysholm 81, Tegner 5, Cincinnati 70, Kujala 62, Marx 9
Pick the Charleston for night, Boston for day, Providence if big curve
Nottingham grade 2, Bloom same, Allred 8, Van Nuys 7
Stockholm, Lima, Diogenes and Paris: syndromes not trips
Tangier (ABCA1), Christmas (F9), Bombay (H), Duarte (GALT): board favourites
Dublin? no Dubin. Rotor. Gilbert. Crigler.
Salmonella Typhimurium, Newport, Javiana, Heidelberg, Enteritidis, Saintpaul, Montevideo
E. coli Nissle in Europe, Mutaflor; O157 here
Listeria likes Brie; Vibrio likes Blue Point; Yersinia likes chitlins; Brucella likes queso
S. milleri, S. bovis, S. viridans, S. lugdunensis, S. Paratyphi: spell the first four
C. auris clade III, C. haemulonii look-alike, Chromagar pink
Elizabethkingia anophelis, resistant to vanc? no, sensitive, weird
Morganella, Hafnia, Edwardsiella tarda, Raoultella, Kluyvera, Cedecea, Leclercia, Ewingella: all lactose something
Rothia, Gemella, Leuconostoc, Pediococcus, Weissella; vanc R last three
Roseomonas pink, Methylobacterium pink, Rhodotorula pink; water bath
Kytococcus, Dermacoccus, Micrococcus: toss
Veillonella, Prevotella, Bacteroides, Parabacteroides, Bilophila, Sutterella
Tropheryma, Bartonella, Coxiella, Abiotrophia: the culture negative four
Naegleria, Balamuthia, Acanthamoeba, Sappinia
Trichuris, Ancylostoma, Necator, Dipylidium, Hymenolepis, Taenia: flush and collect
Loa, Mansonella, Brugia; draw at noon or midnight, by worm
Anopheles no, Aedes yes, Lutzomyia maybe, Triatoma kissed
Scopulariopsis, Lomentospora, Scedosporium, Purpureocillium: L-AmB will not help
Fonsecaea, Cladophialophora, Exophiala, Wangiella; Medlar bodies
Curvularia, Bipolaris, Alternaria, Exserohilum (2012, methylpred)
Cunninghamella bad, Rhizopus bad, Lichtheimia bad, Saksenaea worse
Panel adds CHEK2, PALB2, BARD1, BRIP1, RAD51C/D; drops NBN
JAK2 neg, CALR type 1, MPL W515L, triple negative no
KIT D816V, SRSF2, RUNX1; tryptase 88; avapritinib
ERBB2 amp, TP53 R175H, SMAD4 loss, KRAS G12C; sotorasib
GRIN2A, SCN1A, KCNQ2, CDKL5, PCDH19, STXBP1: the seizure six
MYBPC3 founder, MYH7 R403Q, TTN tv, LMNA, FLNC, PLN R14del, DSP
HNF1A, GCK, HNF4A, KCNJ11, Wolfram WFS1: five MODYs more or less
LRRK2 G2019S vs GBA N370S vs PRKN del ex 3
PSEN1 Paisa, APP Swedish, APP Arctic, APP Iowa, APP Flemish, Tau P301L
SERPINA1 PiMZ, PiSZ, Null Bellingham? call; M Malton
G6PD Mediterranean, G6PD Canton, A-minus; no dapsone
HFE H63D het is nothing, say so gently
DPYD *2A, *13, HapB3; TPMT *3A; NUDT15 *3; UGT1A1 *28; CYP2C19 *17; SLCO1B1 *5
VKORC1 -1639, CYP4F2 V433M; Gage says 3.1 mg
Factor VIII inhibitor 41 BU Nijmegen; Obizur; Hemlibra; NovoSeven; FEIBA
VWF 2B Malmö/New York? platelet low, RIPA up, no DDAVP
PAI-1 4G/5G, not worth the ink
Lupus by Sapporo, then Sydney; SLICC; 2019 EULAR 14 points
Jo-1, PL-7, PL-12, EJ, OJ, KS, Zo, Ha: mechanics with lungs
Yo is breast, Hu is oat, Ri is eyes, Tr is Hodgkin, Ma is testis
LGI1 face-arm; CASPR2 Morvan; IgLON5 sleep; DPPX gut
Kell and Duffy out, Lewis ignore, Kidd hide, Lutheran rare, Diego rarer
Rosetta stone of vents: PRVC, VC+, AutoFlow, APVcmv
Luer, Enfit, NRFit; don't force
Coban, Kerlix, Kling, Telfa, Xeroform, Adaptic, ABD; that order
Vicryl 2-0 CT-1, Monocryl 4-0 PS-2, PDS 1 CTX, Prolene 6-0 BV-1, Ethibond 2 V-37, Chromic 3-0 UR
Stryker out, Smith in, Zimmer Friday, Arthrex always
Nexiva, Insyte, Jelco, Cathena, Protectiv: which 20 hurts less
Exeter, Charnley, Corail, Taperloc, Accolade, Summit, Secur-Fit, Tri-Lock, Mallory-Head
Oxford uni, Persona PK, Journey, Zuk, Repicci: uni shelf
Attune, Triathlon, Vanguard, Genesis, NexGen, Sigma, Columbus
Prestige, Bryan, Mobi-C, ProDisc, Simplify, M6
Freedom SOLO, Mosaic, Hancock II, Mitroflow, Trifecta, Perimount, Magna Ease, Inspiris
Sapien 3 Ultra 26, Evolut FX 29, Navitor 27, Portico, Jena, Lotus (gone)
Watchman FLX 27, Amulet 25, Lariat no, AtriClip 40
Taxus, Endeavor, Xience Sierra, Orsiro, Onyx Frontier, Synergy Megatron
Viabahn, Fluency, Supera, Zilver, Eluvia, LifeStent, Wallstent, Palmaz, Express
Simon Nitinol, Greenfield, Denali, Celect, Gunther Tulip, Option Elite, TrapEase, Bird's Nest
Azur, Ruby, Nester, Tornado, Concerto, Penumbra POD
Pipeline Shield, Surpass, FRED, Silk; WEB 17; Neuroform; LVIS Jr; Barrel
Sonata, Harmony, Nucleus 7, Kanso 2, Naida CI, Rondo
Baha 6, Ponto 5, Osia, Bonebridge, Vibrant
Restor, Panoptix, Vivity, Symfony, Synergy, Tecnis, Clareon, Crystalens, Light Adjustable
Biofinity, Acuvue Oasys, Dailies, Ultra, Clariti, Air Optix; Boston Sclera, Jupiter, Zenlens, Paragon
Restylane, Juvederm, Voluma, Vollure, Bellafill, Sculptra, Radiesse, Versa
Botox 155, Dysport 500, Xeomin, Daxxify, Jeuveau, Myobloc 10k; PREEMPT sites
Mirena, Kyleena, Skyla, Liletta, Paragard, Nexplanon; Essure out
Yasmin, Yaz, Loestrin, Alesse, Aviane, Sprintec, Junel, Camila, Errin, Heather, Nora-BE, Jolivette, Lyza, Slynd
Amethyst, Seasonique, Camrese, Lybrel, Quartette; NuvaRing, Annovera, Xulane, Twirla
Vyvanse, Concerta, Daytrana, Jornay, Cotempla, Azstarys, Mydayis, Quillivant, Dyanavel
Abilify, Vraylar, Rexulti, Latuda, Caplyta, Saphris, Fanapt, Geodon, Cobenfy
Trelegy, Breztri, Anoro, Stiolto, Bevespi, Dulera, Wixela, Airsupra
Cosentyx, Taltz, Siliq, Bimzelx, Tremfya, Skyrizi, Ilumya
Ajovy, Emgality, Aimovig, Vyepti, Nurtec, Ubrelvy, Reyvow
Jardiance, Farxiga, Invokana, Steglatro, Inpefa, Brenzavvy
Enhertu, Trodelvy, Kadcyla, Padcev, Elahere, Adcetris, Polivy, Blenrep, Zynlonta
Carvykti, Abecma, Breyanzi, Yescarta, Kymriah, Tecartus; Tecvayli, Elrexfio, Talvey
Braftovi, Mektovi, Tafinlar, Mekinist, Cotellic, Zelboraf
Biktarvy, Dovato, Juluca, Cabenuva, Descovy, Odefsey, Genvoya, Stribild, Symtuza, Prezcobix, Rukobia, Sunlenca
DAPA, EMPEROR, DELIVER, SOLOIST, VICTORIA, GALACTIC, PARAGON, TOPCAT, RALES, CHARM, ELITE
ARISTOTLE, ROCKET, RE-LY, ENGAGE, AUGUSTUS, WOEST, ISAR, PIONEER, REDUAL
HERCULES, TITAN, ORION, FOURIER, ODYSSEY, CLEAR, PROMINENT, REDUCE-IT, JUPITER
ANDROMEDA, CLASSIC, CLOVERS, ALBIOS, VANISH, ADRENAL, ROSE, FLORALI, HENIVOT
KEYNOTE, CheckMate, IMpower, POSEIDON, CASPIAN, PACIFIC, ADAURA, ALINA, FLAURA, LAURA, MARIPOSA
DESTINY, KATHERINE, APHINITY, OLYMPIA, MONARCH, PALOMA, MONALEESA, SOPHIA, TULIP, EMILIA, CLEOPATRA
SPRINT, ACCORD, STEP, HYVET, LIFE, VALUE, ALLHAT, ASCOT, ONTARGET
NELSON, UKLS, DANTE, LUSI, MILD; Brock, Mayo, Herder, VA
CLARITY, TRAILBLAZER, EMERGE, ENGAGE, GRADUATE, Marguerite RoAD, Scarlet
Cerner Millennium, Meditech Expanse, Epic Willow, Beaker, Beacon, Cadence, Prelude, Tapestry, Cupid, Radiant, Stork, Bugsy, Phoenix, Wisdom, Kaleidoscope, Rover, Haiku, Canto, Welcome, Lucy, Bones, Anesthesia, OpTime, Grand Central, Resolute, Cogito, Caboodle, Clarity, Chronicles, Hyperdrive
Pyxis, Omnicell, Acudose, Talyst, Kirby Lester, Parata, ScriptPro, Eyecon
Kronos, API, Shiftwizard, Amion, QGenda, Tangier, Lightning Bolt, NurseGrid
Vizient, Premier, HealthTrust, Intalere, Kinnser, Brightree, Axxess, Homecare Homebase, Matrix
Spok, Voalte, Mobile Heartbeat, Vocera, Halo, Imprivata Cortext, PerfectServe, Backline
R for Kaplan, Stata for Fine, SAS for Proc Lifetest, Python for Brier, Julia for fun
Prism does Tukey and Dunnett; JMP does Westfall; Excel does harm
Jaffe vs Roche enzymatic; Beckman vs Abbott; DiaSorin vs LC-MS; Deming slope 1.07
Hologic Aptima, Cepheid Xpert, Abbott Alinity m, Roche cobas 6800, BD COR, Diasorin Liaison, Quidel Sofia, Lucira
Sysmex, Stago, Werfen, Siemens, Horiba, Nova StatStrip, Radiometer ABL90, GEM 5000
Grifols Erytra, Ortho Vision, Immucor Echo Lumena, Bio-Rad IH-500
Haemonetics Cell Saver Elite+, Terumo Optia, Fresenius Amicus/Aurora, Trima, MacoPharma
Gambro Prismax, NxStage System One, Tablo, B. Braun Dialog+, Fresenius 5008, Nipro Surdial
Bird Mark 7, Bennett MA-1, Emerson, Engström, Siemens 900C: vents of yore
Drägerwerk Perseus, GE Aisys CS2, Mindray A9, Penlon Prima; desflurane Tec 6 locked out
Sonosite PX, Butterfly iQ3, Lumify, Vscan Air, Kosmos, Mindray TE7
Artis Q, Azurion 7, Allura, Innova, Infinix, Ziehm Vision, OEC 3D, Cios Spin
Aquilion One, Somatom Force, Revolution Apex, Spectral 7500, Naeotom Alpha
Skyra, Prisma, Vida, Lumina, Ingenia Elition, Signa Architect, Orian, Airis, Magnetom Free.Max
Da Vinci Xi, Hugo, Versius, Mako, Rosa, Cori, Velys, Mazor X, ExcelsiusGPS, Ion, Monarch, Senhance
Monday meds: Rheumatrex. Tuesday: Folic. Never the other way
March fracture, May-Thurner, April? nothing. Augustus trial. Sunday neonatologist, Friday night palsy
Saturday palsy, honeymoon palsy, Christmas disease, Easter? Ester. Labor. Boxing? Boxer's.
5-10-15-30 MWT, 6-MWT 412, 10MWT .8, 2-min 88
Step 1 2-4-6-8; Step 2 12-16-18; taper 60-50-40-30-20-10-5
15-15 rule, 5-2-1-0 rule, 4-2-1 rule, 3-3-2, 30-30-30, 20-20-20, 10-20-30 EEG
Lvl II 4/5/0, AC 3/3, 5-0 Ethilon, 7/8 Fr, 18/10 needle
18-22-26 hold; 7/11 vs 7/30; 12/12; 5/6; 1-3-5 dosing
"""
