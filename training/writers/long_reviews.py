"""Journal clubs, literature reviews, research methods and statistics in which scales, trials and eponyms stand bare and nobody is named."""

TWINS = r"""
JOURNAL CLUB SHEET (fill during lunch)
Presenter: [[PGY-2::{whole}]]   Discussant: [[faculty::{dr}]]   Paper: PARADIGM-HF again, yes
P: EF \<=40 (later 35), NYHA II-IV, NT-proBNP >=600. I: Entresto 200 BID. C: Enalapril 10 BID. O: CV death + HHF
N 8,442. HR 0.80 (0.73-0.87). NNT 21. Stopped early: O'Brien-Fleming, Haybittle-Peto, Lan-DeMets?
Run-in, sequential: 20% lost. Is that fair? [[The interns::{first} and {first}]] say no, [[the chief::{wn}]] says yes.
Jadad 5. RoB 2 low. Funding: maker.
Would it hold at our place? GFR, Black 5%, women 22%
Bottom line: use it; start 24/26 if soft BP; washout 36 h; watch K
Bring next time: PARAGON, PIONEER, PARAGLIDE, and [[some snack::the kolaches {first} gets at {shop}]]
Room: [[the usual::{bldg}]]. Vote: 7-2. Best joke: Simpson's paradox is not from TV.
%%
REVIEWER 2, please see our answers
1. "Kappa is low." We now give Gwet's AC1 and Krippendorff's alpha beside Cohen; Fleiss for three raters ([[two nurses and a resident::{first}, {first} and {last}]]).
2. "Why Kruskal-Wallis?" Shapiro-Wilk p\<.01; Levene, Brown-Forsythe. Dunn with Holm.
3. "Missing data?" Little's MCAR; MICE, m=20, Rubin's rules; delta by Carpenter-Kenward-like tipping
4. "Bland-Altman needs limits." Added; Lin's CCC .91; Passing-Bablok slope 1.02; Deming agrees
5. "Multiplicity." Benjamini-Hochberg in the omics, Bonferroni in the three primary
6. "Who adjudicated?" [[Two cardiologists blinded to arm::{dr} and {dr}, blinded to arm]]; tie by [[a third::{last}]].
7. "Cox PH?" Schoenfeld, log-log; RMST at 24 mo; Fine-Gray for death; Aalen-Johansen curves not Kaplan-Meier
8. "Setting?" [[One urban teaching hospital::{hosp}]], 620 beds
9. "Typo: Hosmer-Lemeshow." Fixed. We prefer Spiegelhalter z, Brier, Harrell's C, Uno's C.
Thank you, the authors
"""

CALM = r"""
Rating scales in catatonia: a short review for the consult service
Three are in use. Bush-Francis has 23 items, of which 14 screen. Northoff splits motor, affect, behaviour. Braunig counts sixteen. Kanner adds the autistic. Rogers is for parkinsonian overlap.
Cut-off: 2 of 14 in Bush-Francis, 3 of 12 in DSM; at least one of each group in Northoff.
What is gegenhalten in one is paratonia in Barnes's akathisia neighbours and "mitgehen" in Fink-Taylor.
Lorazepam challenge: 1-2 mg IV, rescore at 5, 15, 30; drop by half counts. Zolpidem 10 where no vein.
ECT: bitemporal, thrice weekly. Peralta-Cuesta found twelve of 32 signs enough. Francis keeps a training video.
Not catatonia: NMS (Levenson, Caroff, Woodbury), Serotonin (Hunter beats Sternbach), Stiff-person, Locked-in, Akinetic mutism, Stupor of Kleine-Levin, Klüver-Bucy.
Kahlbaum would have recognised it; Bleuler and Kraepelin put it where it does not belong; Leonhard, Wernicke-Kleist kept periodic forms.
Reliability: ICC .93 in trained hands, .6 in ours.
For the note: write the score, not "posturing+".
%%
WHICH CRITERIA? (ID teaching room whiteboard, typed up)
Pharyngitis - Centor, McIsaac, FeverPAIN
Endocarditis - Duke, modified Duke, Duke-ISCVID; Denver, NOVA, VIRSTA, PREDICT
UTI in LTC - Loeb; McGeer (surveillance only!); revised McGeer = Stone
Osteo of foot - Wagner, IWGDF, PEDIS, SINBAD, probe to bone of Grayson
PJI - MSIS, Musculoskeletal 2018, EBJIS, McPherson host, Tsukayama
Candida - Leon, Ostrosky-Zeichner, Pittet index
PCP - no score. Beta-D. LDH.
Meningitis - Thwaites, Lancet; Boyer; Nigrovic = BMS; Spanos; Kernig, Brudzinski, jolt
Nec fasc - Wong's LRINEC
Lyme - two-tier, modified
Kawasaki - Harada, Kobayashi, Egami, Sano; Z by Boston/Dallaire/PHN
Rheumatic fever - Jones
HLH - HLH-2004, HScore
C diff - ATLAS, Zar, IDSA
Pitt for bacteremia. Charlson-Weissman? McCabe-Jackson. Quick-Pitt
Fever unknown - Petersdorf-Beeson, Durack-Street
Don't mix them. Say which.
%%
A 12-minute talk on delirium drugs - speaker notes
Slide 1 Title. Breathe.
Slide 2 HOPE-ICU: haloperidol 2.5 q8 vs saline. No difference. AID-ICU: none either, a hint in mortality. MIND-USA: ziprasidone, none. REDUCE: prophylaxis, none. EuRIDICE: stopped.
Slide 3 DEX: MENDS, SEDCOM, MIDEX/PRODEX, DahLIA (yes!), DEXACET, SPICE III (young lose), MENDS2 flat
Slide 4 Melatonin: Pro-MEDIC no; ramelteon by Hatta yes; suvorexant by the same hand yes
Slide 5 Rivastigmine: van Eijk -> deaths, stop
Slide 6 What works: HELP (Inouye), ABCDEF, sleep, hearing, mobility. NNT about 8
Slide 7 Tools: CAM-ICU, ICDSC, 4AT, Nu-DESC, DOS, MDAS, DRS-R-98, RADAR, b-CAM, 3D-CAM, SQiD, 6-CIT, UB-2
Slide 8 Lewy bodies? DLB: McKeith. Severe neuroleptic reaction
Slide 9 Alcohol? Different door
Slide 10 Take home: sit with them. Pause for laughter at cartoon.
Spare slide: Lipowski, Engel-Romano EEG slowing, Ely bundle, Trzepacz subtypes, Meagher motor
%%
STATISTICAL ANALYSIS PLAN, extract 9
9.1 Analysis sets: ITT, mITT, PP, Safety
9.2 Primary: MMRM, unstructured, Kenward-Roger; fallback Toeplitz, AR(1); covariates baseline HAM-D, site pooled, sex
9.3 Estimand: treatment policy for rescue; hypothetical for death
9.4 Multiplicity: Hochberg within, gatekeeping (Dmitrienko-style) between; graph of Bretz, Maurer
9.5 Interim: one at 50%; O'Brien-Fleming z 2.797; futility conditional power \<15%, gamma -4
9.6 Sensitivity: jump to reference, copy increments, tipping; pattern-mixture
9.7 Subgroups: forest; Gail-Simon for qualitative
9.8 Binary: Cochran-Mantel-Haenszel; Miettinen-Nurminen CI; Newcombe; exact Clopper-Pearson
9.9 Time: log-rank, Fleming-Harrington (0,1) supportive; Cox with Efron ties; Greenwood SE; Hall-Wellner bands
9.10 PK: Phoenix WinNonlin 8.3, NCA; log-lin trapezoid; Hodges-Lehmann for tmax
9.11 QTcF (Fridericia); Bazett listed only; Holter; Hysteresis
9.12 Labs: CTCAE 5; Hy's law: ALT 3x + bili 2x, ALP \<2x
9.13 Software: SAS 9.4, R 4.3 {gsDesign, rpact, mice}, East 6, nQuery
9.14 Rounding: SAS, not banker's
Appendix: shells T14.1.1 to L16.4.2
%%
What I tell the fellows about kappa and its cousins
Percent agreement lies when one class is rare. Cohen's kappa then lies the other way (Feinstein-Cicchetti). Scott's pi, Bennett's S, Gwet's AC1, PABAK - pick before you look.
Ordinal? Weighted, quadratic = ICC(2,1) by Fleiss and Cohen. Kendall's W for ranks. Krippendorff when raters come and go.
ICC: Shrout-Fleiss 1,1 2,1 3,1; McGraw-Wong for the rest. Koo-Li bands .5 .75 .9. Say which and why.
Landis-Koch: slight, fair, moderate, substantial, almost perfect: they made it up at a desk.
Continuous: Bland-Altman first. Pearson r is not agreement. Lin rho_c. Limits +/- 1.96 SD; bias; slope.
Diagnostic: McNemar, DeLong for AUC, Youden J, Hanley-McNeil size, Begg-Greenes for verification, Rogan-Gladen for true prevalence, Hui-Walter when no gold
Sample: Donner-Eliasziw, Cantor, Walter; simulate!
In R: irr, irrCAC, psych::ICC, blandr, pROC, epiR
Homework: two raters, 80 films, Brasfield and Kellgren-Lawrence. Report all of it.
%%
READING LIST, GRADUATE SEMINAR "MEASURING THE MIND"
Wk 1  Likert, Thurstone, Guttman, Rasch: what is a point?
Wk 2  Cronbach and why McDonald's omega is better; Spearman-Brown
Wk 3  Beck, Hamilton, Montgomery-Asberg, Zung, PHQ: five depressions
Wk 4  Yale-Brown; Maudsley; Padua; Leyton; CY-BOCS
Wk 5  Young (mania), Altman, Bech-Rafaelsen. Mood charting
Wk 6  Conners, Vanderbilt, SNAP, Brown; Barkley on function
Wk 7  Wechsler, Stanford-Binet, Raven, Kaufman, Woodcock-Johnson
Wk 8  Rorschach (Exner, R-PAS), TAT, Rey, Bender-Gestalt; is it science?
Wk 9  Columbia, SAFE-T, Beck intent, Pierce: prediction fails
Wk 10 PANSS five factor by Wallwork, Marder; SANS/SAPS of Andreasen; Calgary
Wk 11 Liebowitz, Hamilton-A, Penn State, Spielberger
Wk 12 Minnesota Multiphasic, Millon, PAI; Hare
Wk 13 Vineland, Bayley, Mullen, Griffiths, Denver
Wk 14 Oral exam, bring one scale you hate.
%%
Spine scores: which paper used which?
ODI (Oswestry) - nearly all lumbar
NDI - neck; Vernon's
mJOA, Nurick, Ranawat, Odom - myelopathy
Cobb, SVA, PI-LL, T1PA, C7 plumb; Lenke, King-Moe, Nash-Moe, Risser, Sanders, Mehta (RVAD)
SRS-22r, EOSQ-24
Frankel, ASIA, SCIM; Benzel
TLICS, SLIC, AO Spine; Denis; Magerl; Anderson-D'Alonzo; Effendi/Levine-Edwards; Jefferson (Gehweiler); Hangman
Genant for osteoporotic; Kummell cleft
Modic, Pfirrmann, Fujiwara, Weishaupt, Meyerding, Wiltse, Marchetti-Bartolozzi
SINS, Tokuhashi, Tomita, Bilsky (ESCC), NOMS, Katagiri, Bauer
JOABPEQ, Roland-Morris, StarT Back, Waddell's signs, FABQ, Quebec
Macnab, Stauffer-Coventry outcome
Bridwell fusion grade; Brantigan-Steffee; Suk
Note: Suk, Lee, Bridwell, Lenke are tables, not co-authors.
%%
Cohorts we could ask (research office crib, no contacts here)
Framingham (Original, Offspring, Gen 3, Omni) - BioLINCC
Whitehall II - civil servants; UKDS
Nurses' Health I-III, HPFS
ARIC, CARDIA, MESA, Jackson Heart, Strong Heart, REGARDS, HCHS/SOL, Bogalusa, Honolulu, Rancho Bernardo, Health ABC, Cardiovascular Health
Busselton, Tromso, HUNT, Rotterdam, Malmo, Copenhagen City, Hisayama, Caerphilly, Dunedin, Avon (ALSPAC), Raine, Generation R, Lothian Birth 1921 & 1936, Isle of Wight
Seattle Longitudinal; Terman; Grant-Glueck; Perry Preschool; Great Smoky Mountains; Pitt-type boys; Dunedin again
UK Biobank, All of Us, MVP, FinnGen, Estonian, Kadoorie, Biobank Japan
ADNI, OASIS, Religious Orders, MAP, Nun Study, Honolulu-Asia, Baltimore LSA, Kungsholmen
Turnaround 3-9 months. DUA by Legal. Fee 0 to $15,000.
Tip: ask for derived, not raw.
%%
The Hemorrhoid Trials in One Page
RBL vs HAL: HubBLe. Recurrence 49 v 30; cost favours bands.
Stapled vs open: eTHoS. Milligan-Morgan or Ferguson beat Longo after 12 mo.
LigaSure vs cold: less pain, same bleeding. Harmonic alike.
THD, RAFAELO (radiofrequency): 80% happy at 1 y
Goligher I to IV. Newer: BPRST, Sodergren, HDSS; Wexner and Vaizey for leaks; PNR-Bleed
Topicals: 0.3% nifedipine + lido; GTN; Metronidazole 10% (Ala) helps pain
Fibre: Cochrane 7 trials, bleeding -50%
Parks pouch, Whitehead: why we do not (Whitehead deformity)
Thrombosed: within 72 h cut; later Sitz
In pregnancy: knee-chest, Anusol, wait. Crohn: don't touch.
Barron bands at 3-7-11 o'clock: our way.
Questions for boards: grade III, on Plavix, what now?
%%
Methods (registered report, stage 1)
Design: crossover, Williams square, 4 periods, 10-day washout
Blinding: double-dummy; James and Bang indices asked at the end
Participants: 18-45, right-handed (Edinburgh > 60), no shift work (MEQ Horne-Ostberg 31-69), PSQI \<=5
Tasks: Stroop, Simon, Flanker (Eriksen), N-back, Go/No-Go, Wisconsin, Tower of London, Corsi, Trail A/B, Iowa, Posner, Sternberg, Stop-signal, PVT-B
Order by Latin square. Breaks: 2 min.
Physio: EEG 64 (Biosemi), reference Cz, 0.1-40 Hz; ICA; N2, P3, ERN, Pe; FAA; LORETA
Pupils: EyeLink; HRV: Kubios, RMSSD
Analysis: BayesFactor, Cauchy .707; stop at BF 6 or n=80; lme4, Satterthwaite; Greenhouse-Geisser
Exclusions: >3 MAD (Leys), \<60% hits, sleeping
Positive control: Stroop >30 ms. Otherwise, no test.
Open: OSF, code MIT, data CC0; IDs are random words
Timeline 7 mo; Cost $11,400.
%%
ECG eponyms: quiz answers
1 Wolff-Parkinson-White. 2 Lown-Ganong-Levine (does it exist?). 3 Brugada 1, 2. 4 Wellens A, B. 5 De Winter. 6 Osborn. 7 Sgarbossa, Smith-modified, Barcelona. 8 Mobitz I = Wenckebach; Mobitz II. 9 Ashman. 10 Romhilt-Estes; Sokolow-Lyon; Cornell. 11 Katz-Wachtel. 12 Epsilon. 13 Lenegre / Lev. 14 Bachmann. 15 Cabrera. 16 Chapman. 17 Spodick. 18 Dressler beat. 19 Coumel (AVRT slows with BBB). 20 Mahaim. 21 Kent. 22 James. 23 Aslanger. 24 Jervell-Lange-Nielsen, Romano-Ward, Timothy, Andersen-Tawil. 25 Schamroth's P. 26 Lewis leads. 27 Fontaine leads. 28 Vereckei, Brugada algorithm, Griffith, Pava (R peak II)
29 Bazett, Fridericia, Hodges, Framingham
30 Katz index, Minnesota code
Pass mark: 22 of 30.
Prize: a caliper. No phones.
%%
Lay summary for the funder (reading age 12)
Why: Many people with long covid get tired after small tasks. We wanted to know if pacing with a watch helps.
Who: 212 adults. Half had a watch that buzzed, half a leaflet.
What: For 16 weeks they rested when the pulse was over a limit (60% of 220 minus age).
We asked: DePaul, Chalder, EQ-5D, SF-36, COMPASS-31. We did the NASA Lean, the 6-minute walk, the sit to stand.
What came out: The watch group had fewer crashes: 2.1 and 3.4 a month. Walks were the same. Sleep better by 20 minutes. Some said the buzz made them cross.
Limits: no sham watch; mostly women; mostly white; batteries
What now: a bigger trial, with kids and with a cheaper band
Words: "crash" = PEM; "pacing" = stop before you must
Money: {price} a head
Thanks to every one who wore it to bed.
%%
DATA SOURCES TABLE (scoping review)
| # | Design | Country | N | Tool | Cut | Sens | Spec |
|---|---|---|---|---|---|---|---|
| 1 | Cross | Ghana | 210 | Whooley | 1 | 95 | 65 |
| 2 | Cohort | India | 1,044 | Kessler-10 | 20 | 84 | 81 |
| 3 | RCT arm | Peru | 96 | Edinburgh | 13 | 78 | 88 |
| 4 | Cross | Kenya | 388 | Shona SQ-14 | 8 | 83 | 66 |
| 5 | Case-con | Nepal | 150 | Beck-II | 20 | 90 | 80 |
| 6 | Cohort | Jordan | 77 | Hopkins-25 | 1.75 | 88 | 73 |
| 7 | Cross | Chad | 60 | Kano | 5 | 70 | 70 |
| 8 | Cross | Georgia | 303 | Zung | 50 | 71 | 79 |
QUADAS-2: high risk in 3, 7. Deeks p=.31. HSROC (Rutter-Gatsonis) = Reitsma here. I2 is not used for DTA.
Jordan, Chad, Georgia, Kenya, Israel are countries in col 3, not given names!
GRADE: low. Next: invite grey lit.
%%
IRT in one evening
Birnbaum 2PL: a, b. Rasch fixes a. 3PL adds guessing. Samejima GRM for ordered. Masters PCM. Andrich RSM. Bock NRM. Muraki GPCM.
Fit: S-X2 (Orlando-Thissen), M2, Infit/Outfit, Yen Q3 .2+, Person lz
DIF: Mantel-Haenszel delta A/B/C (Holland), Zumbo logistic, Lord, Raju area, SIBTEST
Dimensionality: Horn's parallel, Velicer MAP, Kaiser rule (please no), Cattell scree, Schmid-Leiman
Linking: Stocking-Lord, Haebara, Mean-Sigma
CAT: MFI, Owen, Sympson-Hetter exposure, stop at SE .3
Soft: mirt, ltm, TAM, flexMIRT, Winsteps, ConQuest, BILOG
PROMIS T 50/10; Neuro-QOL; NIH Toolbox; HUI; Flynn effect
Cronbach .95? Items say the same thing.
Ex: 12 items, 5 options, n=431; show the TIF; where is it blind?
Do not name a factor "Grace" just because it loads on "kind".
%%
CRITICAL APPRAISAL of a bad paper (students' copy)
Title shouts. No PICO.
"Randomised by day of week." = alternation. Selection bias, Berkson too.
Baseline table has P values. Altman groans.
Outcome switched (COMPare). Spin (Boutron).
n = 31. Power after the fact (Hoenig-Heisey: don't).
One-tailed t. Then Mann-Whitney as it "worked". Garden of forking paths (Gelman-Loken).
Dichotomania: age at 43.5. Stepwise. VIF 14. Hauck-Donner.
Table 2 fallacy (Westreich-Greenland). Collider: M-bias. Immortal time (Suissa). Lead, length, Will Rogers, Hawthorne, John Henry, Rosenthal = Pygmalion, Neyman, Lord's paradox
Figure: dynamite plot, no points; truncated axis (Tufte lie factor 4)
Conclusion: "trend towards" p=.09
Would I use it? No. Would my uncle? Yes, it was on the radio.
Score: AMSTAR n/a; Newcastle-Ottawa 3 of 9; Downs-Black 9; Cochrane RoB "high".
%%
GRAND ROUNDS ABSTRACT: "The Old Signs: A Skeptic's Tour"
Objectives - by the end the learner will
1) name the likelihood ratio of Murphy (2.8), McBurney (3.4 at its best), Rovsing, Psoas, Obturator, Carnett, Cullen, Grey Turner
2) drop Homans for ever
3) do Tinel, Phalen, Durkan, Flick; Hoffmann, Babinski, Chaddock, Oppenheim, Gordon, Schaeffer
4) know Lachman > drawer; Pivot; McMurray, Thessaly, Apley; Ege
5) Hawkins-Kennedy, Neer, Jobe, Speed, Yergason, O'Brien, Spurling, Adson, Roos, Wright, Halstead
6) hear S3, Austin Flint, Graham Steell, Carey Coombs, Still, Gallavardin, Carvallo, Duroziez, Traube, Quincke, Corrigan, de Musset, Hill, Muller, Becker
7) see Kayser-Fleischer, Janeway, Osler, Roth, Terry, Lindsay, Muehrcke, Mees, Beau, Schamroth, Auspitz, Nikolsky, Darier, Koebner, Gottron
8) Trousseau (both), Chvostek, Courvoisier, Virchow, Sister Mary Joseph, Blumer, Irish, Leser-Trelat
9) Hutchinson, Argyll Robertson, Adie, Marcus Gunn, Horner, Bell, Cogan, Parinaud
Credits 1.0. No conflicts. Bring a reflex hammer (Queen Square, Taylor, Tromner, Babinski-Rabiner, Buck).
%%
Rejected abbreviations: style sheet of a small journal
AKA, BTW, IMHO. Write it out.
"Pt" is platinum. "Pts" are points.
CI after SI units? "95% CI, 1.2-3.4".
Student t test, no possessive. Fisher exact test. Wilcoxon rank sum. Mann-Whitney, hyphen. Kaplan-Meier, no "survival of Kaplan".
Down syndrome, not Down's. Crohn disease. Alzheimer disease. Hodgkin lymphoma. Wegener, Reiter: use GPA, reactive arthritis. Hallervorden-Spatz: PKAN. Asperger: ASD.
gram-negative small; Gram stain capital.
petri dish, roentgen, fallopian, eustachian: small. Foley, Bunsen, Erlenmeyer, Papanicolaou: capital.
Drug: generic; (Brand; maker) at first mention - we drop the maker's town
Trial acronyms: spell out in the box
Numbers: one to nine in words
Decimal point, not comma. P italic, no zero before it.
Race: capital B Black, capital W White.
Reviewer signed? Blind it.
%%
Network meta, workshop hand-out with blanks
Step 1 Draw it. Nodes: ____ , ____ , ____
Step 2 Transitivity: is year, dose, severity alike? y / n
Step 3 Pairwise: DerSimonian-Laird is default; use REML, Hartung-Knapp; Paule-Mandel; Mantel-Haenszel for rare; Peto if balanced; Sidik-Jonkman
Step 4 Consistency: Bucher loop, node split (Dias), design-by-treatment (Higgins-Jackson)
Step 5 League table, SUCRA/P-score (Rucker-Schwarzer) - rank with shame
Step 6 Small-study: Egger, Begg-Mazumdar, Harbord, Peters; trim-fill (Duval-Tweedie); Copas; comparison-adjusted funnel
Step 7 CINeMA / GRADE; ROB-MEN
Step 8 Bayes? vague priors; Turner for tau; Gelman-Rubin 1.05; Geweke; DIC; burn-in 20,000
Soft: netmeta, gemtc, multinma, Stata mvmeta; WinBUGS is retired, JAGS, Stan
Exercise: 14 trials of Humira, Enbrel, Cosentyx, Stelara, Skyrizi, Taltz; PASI 90
%%
Case-mix tools in our registry: codebook page
charlson_q ...... Quan update of Charlson; 0-24
elix_vw ......... van Walraven weights
gagne ........... combined
kim_frail ....... claims, 0-1
gilbert_hfrs .... \<5, 5-15, >15
hosp_lace ....... LACE 0-19
hospital_sc ..... HOSPITAL (Donze) 0-13
apache2/4, saps3, sofa_d1, mods(Marshall), lods, nas
iss / niss / triss / ps14 ... Baker, Osler, Boyd
nihss, mrs, gcs_m, four(Wijdicks)
meld_na, meld3, cp(Child-Turcotte-Pugh), maddrey, lille, glasgow_alc, abic
ranson, glasgow_imrie, bisap, marshall_pan, balthazar
ti(mi), grace_v2, heart, edacs, killip, forrester, syntax
rcri(Lee), gupta, goldman, detsky, acs_nsqip
caprini, padua, improve, geneva, wells, khorana, vienna, dash, herdoo2
bode, gold_abe, cat, mmrc, doe, ado, gap, rox
note: grace, heart, lee, wells, dash are scores.
%%
Sleep medicine: evidence in rhyme? No: in bullet points
CBT-I: Morin, Espie; SE up 10%; dCBT Sleepio, SHUTi -> Somryst
Restrict: Spielman, min 5.5 h. Stimulus: Bootzin
Apnea: SAVE, ISAACC, RICCADSA: no CV gain; but 3 h use. Epworth -2.5
STOP-Bang >=5; NoSAS; Berlin; Friedman tongue; Muller manoeuvre (poor); DISE by VOTE
Inspire: AHI 15-100 now, BMI \<40; STAR; ADHERE. Zepbound: SURMOUNT-OSA -27 events
RLS: IRLS, A11; Ferritin 75; Horizant; Mirapex -> Garcia-Borreguero augmentation; MEMO
Narcolepsy: MSLT \<8, 2 SOREMP; HLA DQB1*06:02; CSF orexin 110; Wakix, Sunosi, Xyrem, Lumryz
RBD: Mayo question; RBDSQ; Clonazepam .5; phenoconvert 6% a year (Postuma)
Kleine-Levin: lithium; Ekbom is RLS, but Ekbom's other is parasites
Shift: Nuvigil; light glasses; nap 20; Czeisler, Eastman anchor
Pittsburgh, ISI, FOSQ, DBAS, MEQ, Fatigue Severity (Krupp), Consensus Diary
AASM scoring: 3% + arousal vs 4%; Rechtschaffen-Kales is history
"""
