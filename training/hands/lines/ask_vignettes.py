"""Full clinical questions as colleagues type them, a vignette and a query, in which one stray word identifies, or none does."""

NAMED = r"""
58M, DM2, foot ulcer probing to bone, MRI osteo 1st MT, ABI 0.6, wants to keep tramping the stockroom at {coin}. Amputate vs 6 wk abx?
29F 34 wk, BP 162/108 x2, 2+ protein, HA. Mag 4 g load then 2/h, labetalol 20. The nearest MFM is in {town}. Steroids and ship, or deliver here?
3 y/o, barking cough, stridor at rest, sat 95. Dex 0.6, rac epi x1, better. Mom {kin} asks when she can take her home. How long to watch?
44F migraine w/ aura on Sprintec, smokes at work only. What do I switch to? She's the drummer in {ORGANIZATION:<The|Los> {last} <Sisters|Rockets|Five>} if that matters (it does to her)
67M COPD on Trelegy, roflumilast, O2 2L. 3 exacerbations since {clip}. Eos 320. Dupixent vs azithro?
81F AF, fell x2, on Eliquis 5 bid, wt 57, Cr 1.6. Dose? Her {rel} is a pharmacist at {pharm} and is watching me
19M new onset T1 DKA, pH 7.08, K 3.1. Insulin before or after KCl? Night float {initials} says now
36M HIV on Biktarvy, CD4 88, headache 2 wks, CrAg 1:640. OP 31. He works in {town} and won't stay. Outpatient flucon legit?
72F breast ca 2 cm ER+ HER2- Oncotype 27. She's got {poss} wedding on {clip}. Delay chemo 3 weeks ok?
51M alcoholic hep, MDF 58, Lille at d7 due {clip}. Nutrition first? NAC?
7F limp, WBC 14, CRP 3.1, T 38.6, refuses weight. Kocher 3? Her teacher at {school} noticed first.
63M post CABG d3, new AF 140s, MAP 66, EF 40. amio bolus vs esmolol; attending {last} is scrubbed
25F SI w/o plan, on Lexapro 10 x 5 d. lives with {first} (partner), guns in safe. what's means safety script
{AGE:9<2|4|6>}F, PNA, CURB 3, DNR ok BiPAP, son flying in from {place}. hospice vs trial?
47F thyroid nodule 1.8 TR5, FNA Bethesda V by {last}. lobectomy vs total, she sings at {church}
12M asthma, ACT 14, on Flovent 110 2 bid, parents fog house w/ {shop} incense. step up to SMART?
55M PSA 4.8 -\> 6.1 between {btw}, MRI PI-RADS 3, density .11. biopsy?
38F lupus nephritis IV, on MMF, wants pregnancy. Switch when? first saw {last} in {mon}.
69F shingles V1, Hutchinson + , IOP 27. ophtho is 90 mi, {town}. valacyclovir dose, drops?
22M facial fx after bar fight at {FACILITY:<the|> {last} <Tap|Saloon|Roadhouse>}, diplopia, V2 numb, no entrapment. CT cuts? abx?
33F hyperemesis 11 wk, K 2.9, ketones 3+, QTc 471. zofran ok? Partner {first} does the driving
76M TIA x2, 80% L ICA, on Plavix. CEA within? vasc at {hosp} has Tues OR
5 wk M, projectile, pylorus 4.6 mm. Lytes Cl 91 HCO3 33. fluids? grandma {kin} gave sugar water
61F RA on Orencia, TB QFT+. from {world}. INH x9 vs 3HP, and hold?
49M gout, tophi, UA 10.2, on allopurinol 300, CKD3b. HLA-B*5801? He's Hmong, cooks at {fam}
83M BPH + {brand}, retention 1.1 L. Foley 16 in. d/c when TOV? lives w/ {first}
28M tib plateau Schatzker VI, soft compartments 0300, pain up 0500. delta P 22. call {last} now?
70F MGUS 1.1 g IgG kappa, FLC ratio 4.2; repeats since {mon}; marrow?
40M panic vs SVT: HR 190 at {coin} register, adenosine 6 broke. EP referral or metop prn?
66F LLL nodule 11 mm PET 2.9, ex smoker, mill in {town}. Brock 21%. bx vs resect
14F eating d/o HR 39, K 3.3, phos 2.6, 76% mBMI, varsity at {school}. admit criteria SAHM?
57M NASH cirrhosis, SBP, Cr 1.9. albumin 1.5/1 g/kg. Listed at {hosp}? MELD 3.0 24
31F PE post partum d9, RV/LV 1.2, trop 88. lytics vs EKOS; baby {wn} breastfed, lovenox ok
74M parkinsons on Rytary, NPO for SBO. Neupro patch conversion? His wife {kin} has the 2 am pill with her
46F carcinoid, 5HIAA 41, octreotide LAR q4 due {clip}, now flushing. early?
59M hantavirus?? swept cabin at {LOCATION:{last} <Draw|Gulch|Mesa>}, plt 88, Hct 54. ECMO call when
26F IUD strings missing, hCG neg, US empty. KUB? placed {clip} at {clinic}
8M sickle, T 39, sat 91, infiltrate. ACS: ceftriaxone azithro, exchange at Hgb? heme at {hnick}
65F frozen shoulder vs cuff, DM. inj Kenalog 40 sugar spike? she pitches for the {ORGANIZATION:{last} Senior Softball League}
34M lye in eye, pH 10. 4 L so far. EMS {fleet} brought the can. pH goal?
"""

CALM = r"""
58M, DM2, foot ulcer probing to bone, MRI osteo 1st MT, ABI 0.6, wants to keep working on his feet. Amputate vs 6 wk abx? OVIVA
29F 34 wk, BP 162/108 x2, 2+ protein, HA. Mag 4 g load then 2/h, labetalol 20. No MFM on site. Steroids and ship, or deliver here?
3 y/o, barking cough, stridor at rest, sat 95. Dex 0.6, rac epi x1, better. Westley 5 to 2. How long to watch?
44F migraine w/ aura on Sprintec, smokes at work only. What do I switch to? Slynd vs Nexplanon vs Mirena
67M COPD on Trelegy, roflumilast, O2 2L. 3 exacerbations in a year. Eos 320. Dupixent (BOREAS) vs azithro?
81F AF, fell x2, on Eliquis 5 bid, wt 57, Cr 1.6. Dose? ARISTOTLE criteria 2 of 3
19M new onset T1 DKA, pH 7.08, K 3.1. Insulin before or after KCl? Joslin vs ADA
36M HIV on Biktarvy, CD4 88, headache 2 wks, CrAg 1:640. OP 31. AMBITION regimen available?
72F breast ca 2 cm ER+ HER2- Oncotype 27, TAILORx RxPONDER. Delay chemo 3 weeks ok?
51M alcoholic hep, MDF 58, Lille at d7. Nutrition first? NAC? STOPAH
7F limp, WBC 14, CRP 3.1, T 38.6, refuses weight. Kocher 3? Perthes vs septic?
63M post CABG d3, new AF 140s, MAP 66, EF 40. amio bolus vs esmolol vs Corvert
25F SI w/o plan, on Lexapro 10 x 5 d. guns in safe. what's means safety script. CALM, Stanley-Brown
88F, PNA, CURB 3, DNR ok BiPAP. hospice vs trial?
47F thyroid nodule 1.8 TR5, FNA Bethesda V, Afirma. lobectomy vs total, she sings
12M asthma, ACT 14, on Flovent 110 2 bid, incense at home. step up to SMART? Symbicort vs Dulera
55M PSA 4.8 -\> 6.1 in a year, MRI PI-RADS 3, density .11. biopsy? 4Kscore? SelectMDx?
38F lupus nephritis IV, on MMF, wants pregnancy. Switch when? Imuran, Prograf, Plaquenil, PROMISSE
69F shingles V1, Hutchinson + , IOP 27. ophtho is 90 mi. valacyclovir dose, drops?
22M facial fx after bar fight, diplopia, V2 numb, no entrapment. CT cuts? LeFort? abx?
33F hyperemesis 11 wk, K 2.9, ketones 3+, QTc 471. zofran ok? Diclegis, Bonjesta, Reglan
76M TIA x2, 80% L ICA, on Plavix. CEA within? NASCET, CREST-2, TCAR
5 wk M, projectile, pylorus 4.6 mm. Lytes Cl 91 HCO3 33. fluids? Ramstedt when
61F RA on Orencia, TB QFT+. from Peru. INH x9 vs 3HP (Priftin), and hold?
49M gout, tophi, UA 10.2, on allopurinol 300, CKD3b. HLA-B*5801? Krystexxa + MTX MIRROR
83M BPH + {brand}, retention 1.1 L. Foley 16 in, Coude. d/c when TOV? UroLift vs Rezum
28M tib plateau Schatzker VI, soft compartments 0300, pain up 0500. delta P 22 Stryker STIC. call ortho now?
70F MGUS 1.1 g IgG kappa, FLC ratio 4.2 Freelite; marrow? Mayo model
40M panic vs SVT: HR 190, adenosine 6 broke. Valsalva REVERT. EP referral or metop prn?
66F LLL nodule 11 mm PET 2.9, ex smoker. Brock 21%, Mayo 34%, Herder. bx vs resect. Ion vs Monarch
14F eating d/o HR 39, K 3.3, phos 2.6, 76% mBMI. admit criteria SAHM? Maudsley later
57M NASH cirrhosis, SBP, Cr 1.9. albumin 1.5/1 g/kg. Terlivaz? MELD 3.0 24. Baveno
31F PE post partum d9, RV/LV 1.2, trop 88. lytics vs EKOS vs FlowTriever; breastfeeding, lovenox ok
74M parkinsons on Rytary, NPO for SBO. Neupro patch conversion? Apokyn? Inbrija?
46F carcinoid, 5HIAA 41, Sandostatin LAR q4, now flushing. early? Lanreotide? Xermelo
59M hantavirus?? swept a cabin, plt 88, Hct 54. ECMO call when. Sin Nombre
26F IUD strings missing, hCG neg, US empty. KUB? Paragard
8M sickle, T 39, sat 91, infiltrate. ACS: ceftriaxone azithro, exchange at Hgb? TWiTCH? Adakveo
65F frozen shoulder vs cuff, DM. Neer, Hawkins, Jobe. inj Kenalog 40 sugar spike?
34M lye in eye, pH 10. 4 L so far, Morgan lens. pH goal? Roper-Hall, Dua grade
52F Bell's vs stroke vs Ramsay Hunt vs Lyme. House-Brackmann IV d2. pred 60, Valtrex?
45M Charcot foot Eichenholtz 0, Brodsky 1. TCC how long. CROW boot
30F Graves, TSI 480, CAS 2, wants kids. PTU now, RAI vs Tapazole vs OR. Tepezza off table
17M Osgood vs Sinding-Larsen vs Sever. knee. jumper. taper?
62M Peyronie, Xiaflex x3 IMPRESS, traction RestoreX
71F temporal HA, CRP 9, jaw claud. GiACTA: Actemra with pred 60? halo sign
39M hiccups 9 d post lap. Thorazine, Lioresal, Neurontin; pick
54F LPR vs Zenker vs Plummer-Vinson vs Schatzki: dysphagia to pills, ferritin 6
20F Ludwig angina after Wisdom #32. airway, Unasyn, Decadron, ENT
48M Boerhaave vs Mallory-Weiss. crepitus. Hamman sign. Gastrografin
4M Henoch IgA V, orchalgia. US Doppler. pred?
60F Takotsubo vs LAD. ST V2-5 InterTAK 71. cath?
27M Wolff 1:1 flutter. procainamide. Kent. ablation
35F Budd Chiari, JAK2+, Rotterdam. TIPS vs lytic
77M Fournier, LRINEC 9, FGSI. OR. Farxiga to blame?
9F Kawasaki d6, Harada, Z 2.6. IVIG 2 g/kg, Kobayashi 4
"""
