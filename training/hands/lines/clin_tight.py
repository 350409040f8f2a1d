"""Note lines of every service in which a test, sign, stain, score, drug or device acts like a person, with and without a person acting next to it."""

NAMED = r"""
Kerley B gone after Lasix, {initials} reviewed {DATE:<6/3|11-9>}
Babinski up on R per {last}, down per {last}
Romberg + but {first} PT says vestibular
Hoffmann bilat; {lastlow} aware; MR {DATE:<2/7|10-4>}
Kernig neg, Brudzinski neg, {kin} (mom) still wants LP
Murphy stopped her breath, US by {first}, {last} to OR
Rovsing yes, psoas no, {lastlow} scoring Alvarado 7
Courvoisier GB felt by {last} and MS3 {first}
Cullen d3, Grey Turner d4, {last} upgraded to ICU
Virchow node FNA {last}, {spec}
Trousseau syndrome, Lovenox, {kin} giving shots
Chvostek +, Ca gluc pushed by {wn} {initials}
Beck's triad, {last} tapped 300 cc
Kussmaul breathing, pH 6.9, {last} line, {initials} insulin 2nd check
Cheyne-Stokes since {DATE:<4/4|9-1>} 0200, {kin} called, chaplain {wn}
Biot's now; {last} pronounced {hr}; {initials} removed ETT
Duroziez and Quincke heard by {last}, not by me
Levine 4/6, {last} TTE {DATE:<5/5|12-2>}
Janeway R thenar, photo by {first}; Duke's met
Allen ok, Barbeau B, line {initials} x1
Tinel at elbow, {last} EMG {DATE:<7/2|1-9>}
Phalen 20 s, typist at {coin}, {first} OT splint
Finkelstein ++ (new dad {kin}), thumb spica {initials}
Spurling R, {last} ESI {DATE:<3/3|8-8>}
Neer +, Jobe +, {last} inj 40 Depo {initials}
Lachman 2B; {first} tore it at {place} on {DATE:<1/4|2-12>}
Thessaly hurt him more than McMurray did - {first} DPT
Ober tight, Thomas +8, {first} rolling on Theragun
Ortolani clunk L, {last}, Pavlik by {wn} CO
Galant yes Moro yes, {last} NP
Gower sign x3 per {first} (kinder teacher, {school})
Snellen 20/60, pinhole 20/25, {first} COT
Seidel neg, Fox shield, {last} {DATE:<8/2|3-3>}
Amsler wavy OS since {DATE:<6/8|3-1>}, {lastlow} OCT
Schirmer 3/5, Jones 1 neg, plugs {last}
Weber L, Rinne − L, {first} AuD: wax
Dix-Hallpike R, Epley x2 by {first}, dizzy again {DATE:<9/2|5-5>}
Mallampati 4, {last} awake FOB, {first} CRNA
Cormack 3 → bougie {initials}
Aldrete 8 x30 min, {first} PACU → {ward}
Ramsay 5, RASS -3, {last} cut Precedex
Apgar 3/7/9, NRP {first} RT, {last} lined UVC
Ballard 34 wk vs LMP 37, {last}
Silverman 6, CPAP by {first}, Curosurf {initials} {hr}
Sarnat 2, cooled @ {hnick} by {crew}
Bishop 3 → Cook {DATE:<2/2|9-3>} 2100 {initials} → 6
Leopold: breech, {last} ECV {DATE:<4/7|11-1>}
Kleihauer 0.4%, RhoGAM {initials}
Spiegelberg met, ovarian ectopic, {last} l/s
Ferriman 16, {last} spiro
Tanner 2 at 6 y, {last} endo, bone age {clip}
Gomco by {last}, {initials} held; Plastibell for the {last} baby
Marshall-Marchetti {DATE:<Oct 84|3/79>} {hnick}; leaks again
Foley 18 Coude {wn} after {first} x2 fail
Bosniak 3, {last} partial {DATE:<6/6|1-10>}
Gleason 4+4, {last}; brother {kin} 3+3
Whipple d8, amylase JP 4400, {lastlow} keep
Child C, MELD 31, {hnick} declined, {first} coord
Hinchey 2, IR {last} drain {DATE:<3/9|10-2>}
Forrest Ib, {last} clips x3, {first} endo tech
Prague C3M6, {last} Barrx #2
Rutgeerts i2, {last} Entyvio, {first} RN
Ranson 5 at 48; {last}; {kin} updated
Maddrey 50, Lille day 7 = {DATE:<5/14|12-8>}, {initials}
Rumack line crossed, NAC {hr} {initials}, {first} poison ctr
Parkland over at 0600, {last} halves LR
Wallace 18, Lund 14 per {last}
Gustilo 2, Ancef {hr} {initials}, {last} washout
Salter 4, {last} fixed, cast by {first}
Garden 1, pins {last} {DATE:<2/11|7-7>}, up w {first} PT
Weber B, boot, {lastlow} wk of {DATE:<3/3|8-4>}
Bado 2, {last}, dad {kin} signed
Mirels 10, nail {last}; XRT {last}
Karnofsky 50, {last} says no chemo, {kin} says chemo
Breslow 3.3, {last} SLN {DATE:<9/9|4-2>}
Ann Arbor IV, {last} R-CHOP c1 {DATE:<1/7|6-3>} {first} RN
Rai 0, {last} q6mo
Auer rods on smear ({first} in heme), {last} called {hr}
Howell-Jolly: no spleen since {place} crash
Rouleaux, {last}, SPEP {initials}
Coombs + , {last}, pred; donor unit {UNIQUE_ID:W<12|07>{nn}88}
Gram: GPC clusters 2/2, called {first} {hr} by {initials}
Ziehl + x1, {county} PH {first} notified {DATE:<8/8|2-3>}
Tzanck old school, {last} did it anyway
Wood's lamp: coral, {last}
Auspitz, {last}, Taltz; sample from {first}
Nikolsky +, {last} to burn {hnick}
Darier +, {first} 2 y
Hutchinson on nose, {lastlow} ophtho tonight
Koplik?? unvaxxed, {school}, DOH {first}
Pastia lines, {first} 6, sib {first} strep {DATE:<3/2|11-4>}
Braden 11, {first} WOCN, Dolphin bed {ser}
Morse 80, fell w {wn} at side
Katz 2, Lawton 1, {kin} wants her home
Folstein 19 {mon}, 14 now, {last} Aricept
Clock bad, {lastlow} OT, keys taken by {kin}
Hamilton 24 → 9, ECT x8 {last}
Young 31, {ward}, {last} lithium
CIWA 22, {wn} RN, Phenobarb {last}
Columbia 4, {first} LCSW, gun w/ cousin {kin}
Epworth 17, trucker {ORGANIZATION:<Blackhawk|Gateway> Freight}, {last} PSG {on}
Cobb 52, {last}, {first} (14) cried
"""

CALM = r"""
Kerley B gone after Lasix, reviewed
Babinski up on R per neuro, down per IM
Romberg + but PT says vestibular
Hoffmann bilat; attending aware; MR next
Kernig neg, Brudzinski neg, mom still wants LP
Murphy stopped her breath, US, surgery to OR
Rovsing yes, psoas no, resident scoring Alvarado 7
Courvoisier GB felt by attending and MS3
Cullen d3, Grey Turner d4, upgraded to ICU
Virchow node FNA
Trousseau syndrome, Lovenox, wife giving shots
Chvostek +, Ca gluc pushed by RN
Beck's triad, tapped 300 cc
Kussmaul breathing, pH 6.9, line, insulin 2nd check
Cheyne-Stokes since 0200, family called, chaplain
Biot's now; pronounced {hr}; ETT out
Duroziez and Quincke heard by cards, not by me
Levine 4/6, TTE
Janeway R thenar, photo; Duke's met
Allen ok, Barbeau B, line x1
Tinel at elbow, EMG
Phalen 20 s, typist, OT splint
Finkelstein ++ (new dad), thumb spica
Spurling R, ESI
Neer +, Jobe +, inj 40 Depo
Lachman 2B; tore it skiing
Thessaly hurt him more than McMurray did
Ober tight, Thomas +8, rolling on Theragun
Ortolani clunk L, Pavlik by orthotist
Galant yes Moro yes
Gower sign x3 per kinder teacher
Snellen 20/60, pinhole 20/25
Seidel neg, Fox shield
Amsler wavy OS, OCT
Schirmer 3/5, Jones 1 neg, plugs
Weber L, Rinne − L, AuD: wax
Dix-Hallpike R, Epley x2, dizzy again
Mallampati 4, awake FOB
Cormack 3 → bougie
Aldrete 8 x30 min, PACU → floor
Ramsay 5, RASS -3, cut Precedex
Apgar 3/7/9, NRP RT, lined UVC
Ballard 34 wk vs LMP 37
Silverman 6, CPAP by RT, Curosurf {hr}
Sarnat 2, cooled
Bishop 3 → Cook 2100 → 6
Leopold: breech, ECV
Kleihauer 0.4%, RhoGAM
Spiegelberg criteria: ovarian ectopic, l/s
Ferriman 16, spiro
Tanner 2 at 6 y, endo, bone age
Gomco today; Plastibell for the other baby
Marshall-Marchetti in the 80s; leaks again
Foley 18 Coude after x2 fail
Bosniak 3, partial
Gleason 4+4; brother 3+3
Whipple d8, amylase JP 4400, keep
Child C, MELD 31, center declined
Hinchey 2, IR drain
Forrest Ib, clips x3, endo tech
Prague C3M6, Barrx #2
Rutgeerts i2, Entyvio
Ranson 5 at 48; family updated
Maddrey 50, Lille day 7
Rumack line crossed, NAC {hr}, poison ctr
Parkland over at 0600, halve LR
Wallace 18, Lund 14
Gustilo 2, Ancef {hr}, washout
Salter 4, fixed, cast
Garden 1, pins, up w PT
Weber B, boot, 2 wk
Bado 2, dad signed
Mirels 10, nail; XRT
Karnofsky 50, onc says no chemo, son says chemo
Breslow 3.3, SLN
Ann Arbor IV, R-CHOP c1
Rai 0, q6mo
Auer rods on smear, onc called {hr}
Howell-Jolly: no spleen since a crash
Rouleaux, SPEP
Coombs +, pred
Gram: GPC clusters 2/2, called RN {hr}
Ziehl + x1, PH notified
Tzanck old school, did it anyway
Wood's lamp: coral
Auspitz, Taltz; sample
Nikolsky +, to burn
Darier +, 2 y
Hutchinson on nose, ophtho tonight
Koplik?? unvaxxed, DOH
Pastia lines, 6 y, sib strep
Braden 11, WOCN, Dolphin bed
Morse 80, fell w aide at side
Katz 2, Lawton 1, dtr wants her home
Folstein 19, 14 now, Aricept
Clock bad, OT, keys taken by wife
Hamilton 24 → 9, ECT x8
Young 31, lithium
CIWA 22, RN, Phenobarb
Columbia 4, LCSW, gun w/ cousin
Epworth 17, trucker, PSG
Cobb 52, 14 yo cried
"""
