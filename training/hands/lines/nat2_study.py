"""Residents, students, fellows, residency coordinators, researchers and board-takers, one line each to the assistant."""

NAMED = r"""
Make 10 Anki cards from today's noon conference by Dr. {last} on hyponatremia
Write an abstract: case of {ptf}, 44F from {place}, Takotsubo after a scam call, EF 25 to 60 in 9 days
I'm a PGY-1 at {hosp}; draft a 2 minute presentation of {ptl}, 71M, Boerhaave, POD 2
can you rewrite my personal statement? I grew up in {town}, scribed at {fac}, applying to EM
Email to {dr} asking for a letter of rec by {on}, I rotated with her in {mon}
Explain the Frank Starling curve like {first}, my study partner, who hates physics
Study schedule for Step 2 CK, exam {on}, 40 UWorld questions a day, off {feast}
critique my H&P: "{ptname} is a 55yo AAF who presents to {hnick} w/ LLQ pain..."
A cohort of 312 from {hosp}, {yr}-{yr}; which is better, Cox or Fine-Gray? our statistician {first} is away
write a reply to reviewer 2 (I think it's {last}), be gracious
Poster title for the {school} research day, topic: HPV shots in barbershops of {hood}
what would {whole}, my program director, want to see in a remediation plan
OSCE: play {mrs}, 62, from {town}, angry about waiting, chest pain since {day}
IRB amendment: add {whole}, RN, as coordinator, effective {on}, protocol {code}
Compare my shelf scores: surgery {clip} 71, peds {clip} 78, psych {clip} 84
Thank-you email after interview at {hosp} with Drs. {last} and {last}, mention the wet lab
I need to swap call with {first}: my {on} for his {on}. write a text
eponym quiz for {one}: Kehr, Cullen, Grey Turner, Rovsing, and give the answers upside down
Mentor form: mentee {first} {last}, met {clip}, {clip}; goals: K23, two first author papers
give feedback on an M3: {first} did 4 H&Ps, late {clip}, warm with families, weak on acid base
Draft a bio for {whole}, MD, MPH, trained at {hosp}, likes trail running near {place}
case report consent form for {ptname}, signed {full}, images of the {gear}
Write a one-liner. Mr. {last}, {old}, on no medications!, SBO from a Spigelian hernia
tell me how to politely tell {dr} he's wrong about Light's criteria on rounds
NRMP question: couples match with {kin}, she's ranking {town} first and I want {town}
Make a mnemonic out of the names of our interns: {first}, {first}, {one}, {wn}
translate abstract to plain language for participants; study {code}, PI {whole}, at {fac}
Journal club summary of RECOVERY for {day}, presenter {first}, 5 bullets
who at {ORGANIZATION:<{last} College of Osteopathic Medicine|University of {last} School of Nursing>} signs the VSLO form? write email anyway
reflect: 300 words, my first death, {mr}, room 8, {day}, held {pos} hand
proofread: "Subject {subj} withdrew consent on {full} after a SAE (Gr 3 ALT)"
Dissertation acknowledgements: thanks to {whole}, {first}, my cats, and the nurses at {ward}
Short answer: why did {ptl}'s A-a gradient stay normal? pCO2 78, FiO2 .21, age 30, from my log of {clip}
Abbreviate this CV line: Chief Resident, {hosp}, {DATE:July {yr}} to {DATE:June {yr}}, w/ {whole}
Evaluate: preceptor {cred}, {clinic}, NP hours 120, from {range}. Typhon entry please
REDCap export shows {initials}, {subj}, {iso}; which of these are PHI under the 18 identifiers?
Plan me a 4-day trip to the {soc} meeting in {town}, poster on {on}
CITI training expired {num8} for {first} and {one}, write reminder
Need a structured abstract. Setting: {hosp} and {hosp}, {stt}. N=1,204. HR 0.81 (0.70-0.94)
Nursing care plan for {ptf}, 8, sickle cell, acute chest, at {hosp}; NANDA, NIC, NOC, due {day}
do these quotes sound like two people? P07 "{one} just left me there." P11 "Nobody came on {feast}."
Tutor me on ECG: V1 rsR', {ptl}'s strip from {clip}. Brugada type 2 or iRBBB?
A letter to the dean at {school} to postpone my OB shelf from {on}, my grandmother {kin} died
what to write in the card for {dr} leaving for {hosp}. she taught us POCUS
simulate M&M: 58M, {ptl}, anastomotic leak found {clip}, cefazolin not redosed at 4 h
list of abbreviations in the thesis: {initials} is me, HR hazard ratio, IQR...
Grand rounds intro, 4 sentences: {whole}, chief of transplant at {hosp}, fellowship in {world}
My ABIM exam is {on} at the Pearson center on {lane}. what do I bring
Draft the field note: clinic in {rez}, talked with {first} and an elder, water hauling 30 miles
recode: race, site ({hnick}=1, {hosp}=2), coordinator ({first}=1, {wn}=2)
Simple English for {lang} speaker: your child {ptf} is in our asthma study, next visit {on}
help with tone: "Dr. {last}, as you know, I had only 3 days off in {mon}" duty hour complaint
"""

CALM = r"""
Make 10 Anki cards on hyponatremia: SIADH, Adrogue-Madias, Edelman, ODS, 3% bolus 100 mL x3
Write an abstract template for a case of Takotsubo after an argument, Mayo criteria, InterTAK 64, EF 25 to 60 in 9 days
I'm a PGY-1; draft a 2 minute presentation of 71M, Boerhaave, POD 2, Mackler triad, Gastrografin leak
can you rewrite my personal statement? grew up rural, scribed 2 years, applying to EM, 650 words ERAS limit
Email asking for a letter of rec, I rotated in MICU, template with blanks
Explain the Frank-Starling curve, Bowditch effect and Anrep effect like I'm 12
Study schedule for Step 2 CK, 8 weeks, 40 UWorld questions a day, Amboss on weekends, NBME 10 to 14
critique my H&P opening: "55yo AAF who presents w/ LLQ pain, Hinchey II on CT, no peritonitis"
Cite in AMA: PARTNER 3, NEJM 2019;380:1695-1705; and Evolut Low Risk, same issue
Cox or Fine-Gray when death competes? Gray's test, Schoenfeld, sHR vs csHR, Austin 2016
write a reply to reviewer 2, be gracious, he wants Bonferroni, we used Benjamini-Hochberg
Poster title: HPV shots in barbershops; Gardasil 9 uptake; SMART aim; PDSA x 4
what goes into a remediation plan under ACGME common program requirements
OSCE: play an angry 62 year old with chest pain who waited 3 hours, use NURSE statements
IRB amendment: add a coordinator, minimal risk, 45 CFR 46.110 category 5 and 7
Compare shelf percentiles: surgery 71, peds 78, psych 84, what's honors usually
Thank-you email after interview, mention the wet lab and the sim center, 90 words
I need to swap call, my Friday for his Sunday. write a text
eponym quiz: Kehr, Cullen, Grey Turner, Rovsing, Murphy, Courvoisier, Boas, Carnett with answers upside down
Mentor form goals: K23, K08, R03, two first author papers, Specific Aims by spring
give feedback on an M3: 4 H&Ps, late twice, warm with families, weak on acid base, RIME = reporter
Who were Osler, Halsted, Welch and Kelly ("Big Four") in 3 lines
Explain why Virchow has a node, a triad and a cell
Write a one-liner: 84, on no medications!, SBO from a Spigelian hernia, Howship-Romberg negative
Light's criteria vs Heffner vs albumin gradient on rounds, how do I say my attending is wrong
NRMP question: couples match, how do pair ranks work, 300 combos?
Make a mnemonic for the carpal bones that isn't rude
translate abstract to plain language for participants; FLOW trial, semaglutide, CKD, HR 0.76
Journal club summary of RECOVERY, SOLIDARITY, ACTT-1, REMAP-CAP in 5 bullets
VSLO vs VSAS, what is AAMC ID used for
reflect: 300 words, my first death on wards, Gibbs cycle, no PHI
proofread: "One subject withdrew consent after a SAE (Gr 3 ALT, Hy's law not met)"
Dissertation acknowledgements template, thanks to committee, cats, night nurses
why did the A-a gradient stay normal? pCO2 78, FiO2 .21, age 30, opioid tox, Narcan 0.4 x2
Format this CV line: Chief Resident, Internal Medicine, 2021-2022
NP hours 120, how do I log them in Typhon, categories, CPT 99213 vs 99203
which of these are PHI under the 18 identifiers: initials, subject number, dates, ZIP3, year of birth
Write a fake eponym for a party: "the Stapler sign", pathognomonic for month-end
Plan a poster trip: size 48x36, fabric or paper, Canva template
CITI training expires every 3 years? GCP ICH E6(R2) vs R3
Structured abstract: N=1,204. HR 0.81 (0.70-0.94), p=0.005, NNT 41, GRADE moderate
Nursing care plan, 8 yo, sickle cell, acute chest; NANDA, NIC, NOC, Wong-Baker 8/10
Code these quotes, Braun and Clarke: P07 "they just left me there." P11 "Nobody came at night."
Tutor me on ECG: V1 rsR', V2 saddleback. Brugada type 2 or iRBBB? Corrado index, Chevallier angle
A letter to a dean to postpone an OB shelf, bereavement, short
Simulate M&M: 58M, anastomotic leak POD 6, cefazolin not redosed at 4 h, Clavien-Dindo IIIb
list of abbreviations for a thesis: HR hazard ratio, IQR, MICE, LASSO, LOESS, SMD, DAG
Turn into BibTeX: The SPRINT Research Group. NEJM 2015;373:2103
Fagan nomogram: pretest 30%, LR+ 8, give me post-test
Fick vs thermodilution, Qp:Qs 1.8, which saturation is mixed venous (Flamm)
Difference between Conn, Cushing, Nelson, Addison, Waterhouse-Friderichsen
High yield: Wiskott-Aldrich, Bruton, DiGeorge, Chediak-Higashi, Job, Hyper-IgM
Which nerve is Erb, Klumpke, Bell, Horner, Saturday night, Froment, Wartenberg
Compare Whipple, Puestow, Frey, Beger, Roux-en-Y, Billroth I and II
Explain Kaplan-Meier, log-rank, Breslow, Tarone-Ware and RMST
Salter-Harris 1-5 with SALTR, plus Gartland, Garden, Weber, Lauge-Hansen, Neer, Mason
Orphan facts: Madelung, Sprengel, Klippel-Feil, Poland, Freeman-Sheldon
Pediatric rashes: Koplik, Forchheimer, Pastia, Nagayama, slapped cheek, HFMD
Heart sounds: Austin Flint, Graham Steell, Carey Coombs, Gallavardin, Still
Vasculitis table: Takayasu, Horton, Kawasaki, Buerger, Behcet, Henoch-Schonlein, EGPA, Cogan
Nephro: Alport, Fabry, Liddle, Bartter, Gitelman, Gordon, Fanconi, Dent, Lowe
Heme: Glanzmann, Bernard-Soulier, Evans, Diamond-Blackfan, Kasabach-Merritt, Heyde, May-Hegglin
Onc: Lynch, Li-Fraumeni, Cowden, Peutz-Jeghers, Gardner, Turcot, Gorlin, Muir-Torre, VHL
Neuro: Broca, Wernicke, Gerstmann, Balint, Anton, Weber, Benedikt, Wallenberg, Dejerine-Roussy
Psych: Capgras, Fregoli, Cotard, De Clerambault, Ganser, Munchausen, Ekbom, Othello
GI: Barrett, Schatzki, Zenker, Mallory-Weiss, Cameron, Dieulafoy, Menetrier, Ogilvie, Rokitansky
Endo: Hashimoto, Graves, de Quervain, Riedel, Plummer, Jod-Basedow, Wolff-Chaikoff, Pemberton
OB: Leopold, McRoberts, Rubin, Wood, Zavanelli, Gaskin, B-Lynch, Bakri, Chadwick, Goodell, Hegar
Derm: Auspitz, Koebner, Darier, Nikolsky, Asboe-Hansen, Leser-Trelat, Hutchinson, Gottron
Micro: Ziehl-Neelsen, Giemsa, Warthin-Starry, Thayer-Martin, Bordet-Gengou, Sabouraud, Loeffler, Lowenstein-Jensen
Biochem: Tay-Sachs, Gaucher, Niemann-Pick, Krabbe, Hurler, Hunter, Pompe, Cori, McArdle, von Gierke
Biostat: Hawthorne, Berkson, Neyman, Simpson, Will Rogers, lead time, Pygmalion, Yule
Cities in eponyms: Ottawa, Glasgow, Rome IV, Milan, Tokyo, Vancouver, Bethesda, Lugano, Atlanta; what's each for?
Pharm: which is Coumadin, Lasix, Zantac, Premarin named after? fun facts slide
Match the trial: ISIS-2, CAST, 4S, HOPE, ALLHAT, COURAGE, SPRINT, DAPA-HF, PARADIGM, EMPEROR
Sepsis trials: Rivers EGDT, ProCESS, ARISE, ProMISe, CLOVERS, VANISH, ATHOS-3, SMART, SALT-ED
Stroke trials: NINDS, ECASS III, MR CLEAN, DAWN, DEFUSE 3, EXTEND, POINT, CHANCE, THALES
Board question: 24F, Marfan, wants pregnancy, root 4.6 cm. Bentall, David, losartan, or go ahead?
Explain MELD 3.0 vs MELD-Na vs Child-Pugh vs Maddrey vs Lille vs Glasgow alcoholic hepatitis
RASS, SAS, CAM-ICU, BPS, CPOT, NVPS in one table
"""
