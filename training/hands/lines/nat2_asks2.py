"""A second house full of people at their keyboards: specialists, therapists, pharmacists, social workers, lab and imaging staff, coders; one line each, half of them about somebody."""

NAMED = r"""
Reply to the consult from {first}: no acute neurosurgical intervention, 4 mm SDH, repeat CT {on}
pls write a bedside procedure note: paracentesis, {ptl}, 5.2 L, albumin 37.5 g, US guided, {cred}, consent from {kin}
Write to the allergist {dr}: {ptf} reacted to Zithromax at 4, now needs delabeling before {on}
polish: "Seen w/ {first} (RT). Vent day 6. FiO2 .5 PEEP 10. proned {clip}. P/F 144."
my patient {mrs} can't swallow pills, is there liquid Eliquis, tube in place since {mon}
Give me a 5-line EEG summary: {ptname}, {num8}, 24 h LTM, L temporal sharp waves, 2 electrographic seizures
Pain clinic. Letter ending opioids for {mr}; UDS cocaine + on {clip} and {clip}; taper 10%/wk; offer Suboxone
MFM: {ptname} MRN {mrn}, mono-di twins 24w2d by EDC {on}, TTTS Quintero II, refer to {hosp} fetal center
make wound orders for home health, {ptl}: Dakin's 1/4 BID til {on} then Hydrofera; agency {org} fax {ph}
Rheum: SLEDAI 8, {ptf} is a {job} in {town}, add Benlysta or Saphnelo? write PA either way, ID {plan}
{ptname} no-showed {clip} w/ T score -3.4. write a nice recall letter for Evenity, {first} in infusion is the contact
Dx text for order: CT head for {ptl}, fell at {shop}, on Brilinta, GCS 15, Canadian CT head age \>65
Could you check whether the plan for {wn} in 22 (vanc 1.25 q12, AUC 680) is too much
Letter to DMV {stt}: {ptname}, license {lic}, seizure-free since {mon}, on Lamictal
Lab: corrected report text, {ptcomma} {spec}, K 7.1 reported {clip} in error, hemolyzed; notified {first} RN
radiology peer learning: {last} missed 6 mm LLL nodule on {num8}, found by {last} on {num8}. kind wording
sonographer worksheet to prose: {ptl}, AAA 4.1 cm (was 3.8 on {clip} at {fac}), iliacs nl
ST: {ptf}, 3;2, MLU 2.1, PLS-5 SS 78, {lang} at home w/ {kin}; school eval at {school} on {on}
PT: DGI 14/24, {mr} wants to dance at {kin}'s wedding {day}; goals please
Pharm: Warfarin call; {ptcomma}; INR 1.6; missed {day}; new 7.5 MF 5 other; recheck {clip}; {initials} RPh
RD consult for {ptl}, {hnick} MICU, propofol 22 mL/h lipid kcal, pick Vital AF or Peptamen Intense, wt {clip} 91
Case mgr: 3 SNFs with beds: {snf}, {snf}, {snf}. {kin} picks the 2nd. Text to liaison {first}
SW: Baker Act / 5150 style hold paperwork narrative for {ptname}, said to {kin} he'd jump from {place}
ID: {ptl}, MSSA bacteremia cleared {clip}, TEE neg, cefazolin 2 g q8 to {on}, PICC, weekly labs to {ph}. OPAT note
HemOnc: {ptf} C3D1 R-CHOP {on}, ANC 0.8, delay? G-CSF given {clip}? who told {kin}?
Urology: letter, {mr}, PSA 4.1 ({yr}) 6.8 ({clip}) PI-RADS 4, transperineal bx {on} {fac}
ENT: {ptf}, 5, T&A {clip} {hosp}, bled POD 6, cautery by {last}. parent letter for {school} re absence
Plastics: DIEP flap check q1h, {ptl} 4N bed 2, Doppler lost at {hr} {clip}, back to OR w/ {dr}. Narrative
Cards: clearance letter {ptname}, RCRI 1, METs 5, stress {num8} neg; hold Plavix from {on}
GI: tell {mefl} by text his H. pylori breath test ({clip}) is negative, Talicia worked
Endo: thyroid FNA {clip}, {ptl}, Bethesda IV, Afirma suspicious, surgeon {last}
EP lab: Micra implant, {ptname}, S/N {ser}, threshold 0.38 V @ 0.24 ms, 30 s fluoroscopy by {first}
Derm: {kin} sent a pic of {ptf}'s molluscum; say leave it, cantharidin (Ycanth) optional, visit {on}
Optho ED: {ptl} globe rupture, {org} nail gun, Tdap {clip}, vanc/ceftaz, to {hosp} by {crew}
dental hygienist: chart {ptf} {ptl}, 4-5 mm UR, BOP 30%, SRP {clip}, Arestin 3, 14
Pulm: {mrs} on Ofev since {mon}, LFT x3 ULN {num8}; write nurse {first} a plan
Peds hosp: bronchiolitis {ptf} 5 mo, HFNC 2 L/kg, day 3 since {day}, wean protocol text for {kin}
ED: AMA note for {ptname}, {agex}, trop 0.08, left {clip} 0315 w/ {kin}, understands risk, capacity intact
Transplant SW: caregiver plan; {kin} M-F, {kin} weekends, lodging {FACILITY:<Hope|Gift of Life|{last}> <Lodge|House>}, 30 days from {on}
Ortho: {ptl} fell {day} at {place}, SER IV ankle, OR {clip}, NWB, DVT ppx ASA; write d/c summary
NICU follow-up: {ptf}, born {dob} 26w, Bayley at {fac} {on}; remind mom {kin} by text in {lang}
Stroke coord: DTN 38 min, {ptcomma} {full}, door 1402, {crew} prenotified; write kudos to {first}
CDI: query to {dr}, {ptl} {stay}, "AMS" + ammonia 118, encephalopathy type?
Hospice aide note: bath for {mrs}, {oldn}, sang hymns w/ {kin}, skin intact. add warmth, keep short
EMS QA: {fleet}, run {case}, ETCO2 11 after move, tube pulled, {first} recognized; learning points
Vascular: {ptl} L BKA {clip} by {last}, stump blister; message to prosthetist {whole} at {org}
Trauma PA: tertiary survey {ptl} found R scaphoid fx missed {clip}; tell {kin}; splint; hand clinic {on}

IRF: {ptname}, admit {full}, T8 ASIA B, lives 3rd floor walk up in {hood}; {kin} wants {town}; write preadmission screen
Correct my Spanish: "Señora {last}, su cita es el {DATE:<jueves 9|5 de mayo|lunes 21> }con la doctora {last}, traiga su medicinas"
Does {ptf} qualify for Zolgensma? SMN2 x2, born {dob}, AAV9 neg, {hosp}
Summarise for pastor {last} (with release): {ptf} is stable, visits 2-4, no flowers
"""

CALM = r"""
Reply to a consult: no acute neurosurgical intervention, 4 mm SDH, repeat CT in 6 h, Keppra x 7 d, Brain Injury Guidelines BIG 2
pls write a bedside procedure note: paracentesis, 5.2 L, albumin 37.5 g, US guided, Caldwell needle, SAAG 1.9
Write to an allergist: reacted to Zithromax at 4, now needs delabeling, graded challenge
polish: "Seen w/ RT. Vent day 6. FiO2 .5 PEEP 10. proned 16 h. P/F 144." Murray score?
can't swallow pills, is there liquid Eliquis, tube tip in stomach or J? Xarelto susp?
Give me a 5-line EEG summary template: 24 h LTM, L temporal sharp waves, Salzburg criteria neg, ACNS 2021 terms
Pain clinic. Letter ending opioids; UDS cocaine + x 2; taper 10%/wk; offer Suboxone, Butrans, Belbuca
MFM: mono-di twins 24w2d, TTTS Quintero II, Solomon laser, MCA-PSV 1.4 MoM
make wound orders for home health: Dakin's 1/4 BID x 5 d then Hydrofera Blue, Tubigrip, Unna boot other leg
Rheum: SLEDAI 8, add Benlysta or Saphnelo? BLISS-52, TULIP-2; Lupkynis if class IV (ISN/RPS)
T score -3.4. write a nice recall letter for Evenity, ARCH vs FRAME, Prolia after
Dx text for order: CT head fall on Brilinta, GCS 15, Canadian CT head age \>65, NEXUS no
vanc 1.25 q12, AUC 680, too much? InsightRX vs Bayesian DoseMeRx
Letter to DMV template: seizure-free 6 months, on Lamictal, Texas vs Maine rule
Lab: corrected report text: K 7.1 reported in error, hemolyzed; Westgard 1-3s broken, Roche cobas 8000
radiology peer learning: missed 6 mm LLL nodule, RADPEER 2b, kind wording
sonographer worksheet to prose: AAA 4.1 cm (was 3.8), iliacs nl, Crawford n/a
ST: age 3;2, MLU 2.1, PLS-5 SS 78, GFTA-3 71, bilingual Hmong; goals
PT: DGI 14/24, BERG 41, wants to dance at a wedding; goals please
Pharm: Warfarin; INR 1.6; missed 1 dose; new 7.5 MF 5 other; Jantoven same as Coumadin?
RD: propofol 22 mL/h lipid kcal, pick Vital AF 1.2 or Peptamen Intense VHP, Penn State 2003b, 91 kg
Case mgr: 3 SNFs with beds, choice letter, PASRR level I, 3 midnight rule, IMM
SW: involuntary hold narrative: Baker Act (FL) vs 5150 (CA) vs Section 12 (MA), same facts
ID: MSSA bacteremia cleared, TEE neg, cefazolin 2 g q8 x 6 wk, PICC, VIRSTA 2. OPAT note
HemOnc: C3D1 R-CHOP, ANC 0.8, delay? Neulasta OnPro failed? R-IPI 3, Deauville 2
Urology: PSA 4.1, 6.8, PI-RADS 4, transperineal bx; ExoDx, 4Kscore, Stockholm3 one line each
ENT: T&A, bled POD 6, cautery. what do Hurricaine, Afrin, TXA neb do; Brodsky 3+
Plastics: DIEP flap check q1h, Cook-Swartz Doppler lost, back to OR. Narrative
Cards: clearance, RCRI 1, METs 5 (DASI 22), stress neg; hold Plavix 5 d, DES 14 mo, POISE-3
GI: H. pylori breath test negative, Talicia worked; Pylera next? ACG 2024
Endo: thyroid FNA, Bethesda IV, Afirma suspicious vs ThyroSeq v3, TI-RADS 4
EP lab: Micra implant, threshold 0.38 V @ 0.24 ms, R 11 mV, 620 ohm; Aveir DR vs Micra
Derm: molluscum; leave it, cantharidin (Ycanth), berdazimer (Zelsuvmi); parent text
Optho ED: globe rupture, nail gun, Seidel +, Tdap, vanc/ceftaz, Fox shield
dental hygienist: 4-5 mm UR, BOP 30%, SRP, Arestin 3, 14, Miller I, Glickman II, stage II grade B
Pulm: on Ofev, LFT x3 ULN; hold/reduce per label; INPULSIS, INBUILD
Peds hosp: bronchiolitis 5 mo, HFNC 2 L/kg, day 3, wean protocol, Wang 5, AAP 2014
ED: AMA note template, trop 0.08, capacity (Appelbaum), understands risk
Transplant SW: caregiver plan template, SIPAT 18, lodging 30 days, Rx copay grants
Ortho: SER IV ankle (Lauge-Hansen), Weber B, OR, NWB, DVT ppx ASA 81 BID; d/c summary
NICU follow-up: 26w, Bayley-4, Hammersmith 58, GMA absent fidgety; text reminder
Stroke coord: DTN 38 min, GWTG Gold Plus, Target: Stroke Elite; kudos template
CDI: query "AMS" + ammonia 118, encephalopathy type? G93.41 vs K76.82, West Haven 2
Hospice aide note: bath, sang hymns, skin intact. add warmth, keep short, ESAS 3
EMS QA: ETCO2 11 after move, tube pulled, King LTS, i-gel; DOPE; learning points
Vascular: BKA, stump blister; message to prosthetist, K3, Ossur Iceross, WIfI 1-2-1
Trauma PA: tertiary survey, R scaphoid fx missed; thumb spica; Herbert B2
IRF: T8 ASIA B, 3rd floor walk up; preadmission screen, CMG, 60% rule
Correct my Spanish: "Señora, su cita es el jueves, traiga su medicinas y llegue quince minuto antes"
Zolgensma criteria: SMN2 x2, \<2 y, AAV9 neg 1:50, Spinraza or Evrysdi prior ok?
Rewrite Bill of Rights poster, 6th grade, PA and NJ versions
Virginia vs Georgia: PA supervision ratio, NP full practice? table
CHADS-VASc, ORBIT, HAS-BLED for 77F HTN DM: compute all
Lewis lead, Fontaine leads, Cabrera format, Nehb: how to place
Hyperacute: Dressler vs pericarditis, Spodick sign, Wellens A/B, Aslanger
What are Hickman, Broviac, Groshong, Tesio, Quinton, Niagara, Shiley lines
Miller vs Macintosh vs Phillips vs Wis-Hipple, who uses what in kids
Foley 16 Fr vs Councill vs Coude; Malecot; Pezzer; Robinson
Allis, Babcock, Kelly, Kocher, DeBakey, Weitlaner, Richardson, Deaver: quiz me
Jackson-Pratt, Blake, Hemovac, Penrose, Davol, Pleur-evac, Atrium: nurse cheat sheet
Norton, Waterlow, Braden Q, Munro: which for OR
Explain Maslow, Erikson, Piaget, Kubler-Ross, Orem, Watson for NCLEX in 12 lines
Gordon's 11, Roy, Neuman, Benner novice to expert, Leininger: match
"""
