"""Someone who dictates impressions, assessments and one-line orders, in fragments, heavy with eponyms, brands and numbers."""

NAMED = r"""
IMP: Bosniak IIF, unchanged from {num8}.
IMP: LI-RADS 4, called to {dr} at {clockx}.
IMP: TI-RADS 5; FNA by {last} on {wday}.
IMP: BI-RADS 4B, clip ribbon, {first} notified.
IMP: PI-RADS 5, fusion bx with {dr}, {clinic}.
IMP: Lung-RADS 4X. {ptl} has the appointment card.
IMP: Chiari I 9 mm; see films from {hosp}.
IMP: Kienböck IIIA. {last} to see.
IMP: Salter II, splinted by {first} at {school}.
IMP: Lisfranc, Nunley 2, after a fall at {org}.
IMP: Segond, ACL, Pellegrini; {first} plays for {school}.
IMP: Hill-Sachs, Bankart, ALPSA: {dr} informed.
IMP: Mirizzi; surgeon {last} in the room.
IMP: Stanford B; {crew} to {hosp}.
IMP: PE, Qanadli 28, family {kin} told.
IMP: no change since {mon}.
IMP: dermoid, Rokitansky; compare {clip}.
IMP: Dandy-Walker, G2P1, seen for {dr} of {town}.
A/P: AF, Eliquis, Watchman talk with {dr}.
A/P: gout, Uloric; {kin} says no beer. Right.
A/P: ITP 9, Promacta, Nplate via {clinic}.
A/P: PMR, pred 15; temporal bx {day}.
A/P: GCA, Actemra, {poss} vision 20/40.
A/P: Sjögren, Salagen, seen with {cred}.
A/P: Addison, Cortef 15/5, bracelet, {kin} knows Solu-Cortef.
A/P: Cushing, Isturisa; IPSS at {hosp}, {mon}.
A/P: Graves, Tapazole; RAI, not while {kin} nurses.
A/P: Hashi, {ptl} wants Armour, we said no.
A/P: DM1, Omnipod; A1c 6.8; camp at {FACILITY:<Lake|Camp> Sweetwater Ridge}.
A/P: UC Mayo 2, Stelara > Skyrizi; PA {code}.
A/P: CD, B2, Inflectra, EUA by {dr}.
A/P: NASH F3, Wegovy; {first} walks w/ {first}.
A/P: PBC, Livdelzi; itch 6; pt of {last}.
A/P: HCV 1a, Mavyret 8 wk, from {jail}.
A/P: HIV, Cabenuva q2, missed window {range}.
A/P: LTBI, 3HP, contact of {whole}.
A/P: MAC, Arikayce; {town} well water.
A/P: CF, Alyftrek, chest with {first} RT.
A/P: IPF, Ofev; list at {hosp}.
A/P: PAH, Winrevair, Remunity by {org}.
A/P: OSA, Inspire, {dr}, DISE {oddday}.
A/P: asthma, Tezspire; smokes with {first} out back.
A/P: MS, Briumvi, JCV 1.9, wife {kin}.
A/P: MG, Vyvgart; thymus by {last} {year}.
A/P: ALS, {ptfull}, FVC 48, PEG now.
A/P: PD, Duopa, DBS by {dr} ({hnick}).
A/P: HD 44 CAG, Austedo; brother {kin} tested.
A/P: RLS, ferritin 18, Requip stop (casino in {town}).
A/P: migraine, Qulipta; works at {org} under LEDs.
A/P: BPPV, Epley x2, {first} drove.
A/P: sz, Xcopri 200, license {stt}, job at {chain}.
A/P: stroke, ESUS, Linq by {last} {full}.
A/P: delirium; no Haldol, {kin} at bedside.
A/P: MDD, Spravato {wkd}, driver {kin}, {ph}.
A/P: BP1, Lithobid .8; divorce atty {law}.
A/P: OUD, Sublocade 300 #4, {first} at {shelter}.
A/P: AUD, Vivitrol; {first} from {church} sponsors.
A/P: AN, BMI 14.9, to {refuge}.
A/P: ADHD, Concerta 36 via {school} nurse {first}.
A/P: CKD4, Farxiga, Kerendia; fistula, {dr}.
A/P: ADPKD, Jynarque REMS; mother {kin}.
A/P: IgAN, Filspari, bx {num8}.
A/P: BPH, Rezum with {last} next {wkd}.
A/P: stone, Thulium, {dr}, stent out {on}.
A/P: PCa Gleason 4+3, Lynparza? germ line {code}.
A/P: AML, Venclexta/Vidaza C3D1 {num8}.
A/P: MM, Darzalex Faspro, {first} drives {obj}.
A/P: CLL, Calquence; cruise to {isle}.
A/P: HL, BrECADD; sperm bank {org}.
A/P: DLBCL, Pola-R-CHP x6, {ward}.
A/P: SCD, Oxbryta is gone, {ptf} asks why.
A/P: hemoph A, Hemlibra; ER plan at {hosp}.
A/P: VTE, Xarelto; flight from {world}.
A/P: celiac, Marsh 3b; bakery owner ({fam}).
A/P: EoE, Dupixent; {kin} cooks soy.
A/P: achalasia II, POEM by {last}.
A/P: Barrett C3M5, RFA, {clinic}.
A/P: C diff #3, Vowst; {snf}.
A/P: lupus, Saphnelo; {first} off to {school}.
A/P: psoriasis, Bimzelx; photos in {poss} phone.
A/P: HS Hurley III, deroof by {dr}.
A/P: AA SALT 88, Litfulo; prom {day}.
A/P: melanoma T2b, SLN by {last} {clip}.
A/P: zoster V1, Hutchinson; {dr} tonight.
A/P: POAG, iDose; drops by {kin}.
A/P: AMD, Syfovre OS, van from {agency}.
A/P: DR, PRP, {last}, {mon}.
A/P: otosclerosis; {poss} Baha.
A/P: Ménière, gent, salt, {ptl} rolls sushi at {shop}.
A/P: Bell HB IV, pred; {first} tapes the eye.
A/P: fibroids, Myfembree; UFE {dr}.
A/P: endo, Orilissa; excision in {town}.
A/P: PCOS, Mounjaro; {kin} too.
A/P: IUI #2, {first} & {first}.
A/P: menopause, Veozah; hot at {org}.
A/P: osteoporosis, Evenity #5 by {ini}.
A/P: rotator cuff, Goutallier 3, {dr}.
A/P: CTS; typed at {org} since {year}.
A/P: LBP, Cymbalta; lifts at {chain}.
A/P: frail CFS 7; {oldn}; lives with {kin}.
Orders: Zosyn, Vanc, {dr} to bedside.
Orders: Lasix 40 IV, call {pager} if UOP \<100.
Orders: sitter {first}, mitts, Seroquel 12.5.
Orders: NPO, {last} at 7:30, Ancef on call.
Orders: TSH, B12, RPR, call {kin}.
"""

CALM = r"""
IMP: Bosniak IIF, unchanged from the last one.
IMP: LI-RADS 4, called to the team.
IMP: TI-RADS 5; FNA by Endo.
IMP: BI-RADS 4B, clip ribbon, referring notified.
IMP: PI-RADS 5, fusion bx with Uronav.
IMP: Lung-RADS 4X. Navigator has the list.
IMP: Chiari I 9 mm; see outside films.
IMP: Kienböck IIIA. Hand to see.
IMP: Salter II, splinted with SAM.
IMP: Lisfranc, Nunley 2, after a fall.
IMP: Segond, ACL, Pellegrini-Stieda; soccer.
IMP: Hill-Sachs, Bankart, ALPSA, off-track.
IMP: Mirizzi; Csendes II.
IMP: Stanford B; DeBakey III; TEVAR.
IMP: PE, Qanadli 28, RV/LV 1.3.
IMP: no change in years.
IMP: dermoid, Rokitansky; ORADS 2.
IMP: Dandy-Walker, G2P1, vermis tilt 34.
A/P: AF, Eliquis, Watchman talk, CHAMPION.
A/P: gout, Uloric; no beer. Right.
A/P: ITP 9, Promacta, Nplate, Tavalisse.
A/P: PMR, pred 15; temporal bx, Doppler halo.
A/P: GCA, Actemra, vision 20/40.
A/P: Sjögren, Salagen, Evoxac, Biotene.
A/P: Addison, Cortef 15/5, bracelet, Solu-Cortef.
A/P: Cushing, Isturisa, Recorlev; IPSS.
A/P: Graves, Tapazole; RAI, not while nursing.
A/P: Hashi, wants Armour, we said no.
A/P: DM1, Omnipod; A1c 6.8; camp in summer.
A/P: UC Mayo 2, Stelara > Skyrizi; PA pending.
A/P: CD, B2, Inflectra, EUA by Colorectal.
A/P: NASH F3, Wegovy; walks the dog.
A/P: PBC, Livdelzi; itch 6; Iqirvo.
A/P: HCV 1a, Mavyret 8 wk, from reentry.
A/P: HIV, Cabenuva q2, missed window, oral bridge.
A/P: LTBI, 3HP, contact.
A/P: MAC, Arikayce; well water.
A/P: CF, Alyftrek, chest with RT.
A/P: IPF, Ofev, Esbriet; list.
A/P: PAH, Winrevair, Remunity, Uptravi.
A/P: OSA, Inspire, DISE, BMI 32.
A/P: asthma, Tezspire; smokes out back.
A/P: MS, Briumvi, JCV 1.9, EDSS 2.5.
A/P: MG, Vyvgart; thymus out in {year}.
A/P: ALS, El Escorial definite, FVC 48, PEG now.
A/P: PD, Duopa, DBS Percept, Hoehn-Yahr 3.
A/P: HD 44 CAG, Austedo; brother tested.
A/P: RLS, ferritin 18, Requip stop (casino).
A/P: migraine, Qulipta; works under LEDs.
A/P: BPPV, Epley x2, Brandt-Daroff.
A/P: sz, Xcopri 200, license {stt}, no ladders.
A/P: stroke, ESUS, Linq II, PFO RoPE 7.
A/P: delirium; no Haldol, daughter at bedside.
A/P: MDD, Spravato {wkd}, driver husband.
A/P: BP1, Lithobid .8; divorce pending.
A/P: OUD, Sublocade 300 #4, shelter.
A/P: AUD, Vivitrol; AA sponsor, church.
A/P: AN, BMI 14.9, to residential.
A/P: ADHD, Concerta 36 via school nurse.
A/P: CKD4, Farxiga, Kerendia; fistula, Vascular.
A/P: ADPKD, Jynarque REMS; mother too.
A/P: IgAN, Filspari, Tarpeyo, MEST 1-1-0-1-0.
A/P: BPH, Rezum, Urolift, Aquablation.
A/P: stone, Thulium, STONE 10, stent on string.
A/P: PCa Gleason 4+3, Lynparza? BRCA2.
A/P: AML, Venclexta/Vidaza C3D1.
A/P: MM, Darzalex Faspro, VRd, Xgeva.
A/P: CLL, Calquence; cruise ok.
A/P: HL, BrECADD; sperm bank first.
A/P: DLBCL, Pola-R-CHP x6, IPI 3.
A/P: SCD, Oxbryta is gone, Adakveo, Endari.
A/P: hemoph A, Hemlibra; ER plan on card.
A/P: VTE, Xarelto; long flight, May-Thurner.
A/P: celiac, Marsh 3b; bakes for a living.
A/P: EoE, Dupixent; soy out, EREFS 4.
A/P: achalasia II, POEM, Eckardt 8.
A/P: Barrett C3M5, RFA, Seattle protocol.
A/P: C diff #3, Vowst; SNF.
A/P: lupus, Saphnelo; off to college.
A/P: psoriasis, Bimzelx; PASI 22, photos.
A/P: HS Hurley III, deroof, Cosentyx.
A/P: AA SALT 88, Litfulo; prom soon.
A/P: melanoma T2b, SLN, Breslow 1.4.
A/P: zoster V1, Hutchinson; Ophtho tonight.
A/P: POAG, iDose; drops by spouse.
A/P: AMD, Syfovre OS, Izervay, AREDS2.
A/P: DR, PRP, DRCR Protocol S.
A/P: otosclerosis; Baha, Osia.
A/P: Ménière, gent, salt, rolls sushi.
A/P: Bell HB IV, pred; tape the eye.
A/P: fibroids, Myfembree; UFE, FIGO 3.
A/P: endo, Orilissa; Enzian A2 B1.
A/P: PCOS, Mounjaro; sister too.
A/P: IUI #2, Femara, Ovidrel.
A/P: menopause, Veozah; hot at work.
A/P: osteoporosis, Evenity #5, then Prolia.
A/P: rotator cuff, Goutallier 3, reverse.
A/P: CTS; typist, Katz diagram classic.
A/P: LBP, Cymbalta; lifts, STarT Back 5.
A/P: frail CFS 7; 88; lives with son.
Orders: Zosyn, Vanc, Surgery to bedside.
Orders: Lasix 40 IV, call if UOP \<100.
Orders: sitter, mitts, Seroquel 12.5.
Orders: NPO, first case, Ancef on call.
Orders: TSH, B12, RPR, Mini-Cog.
"""
