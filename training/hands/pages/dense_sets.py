"""Hands of those who write order sets, protocols, formularies and lab catalogues: dense, capitalised, about nobody, and the same with somebody in the midst."""

CALM = r"""
ADULT DKA / HHS ORDER SET (v{nn}.2)
ADMIT: Step-down | Telemetry | Code status: Full
DX: E10.10 / E11.00
VITALS q1h x6 then q2h; GCS q2h; strict I&O; Foley only if obtunded
LABS  BMP q2h until AG \<12 x2, then q4h; VBG q4h; BHB q4h; Mg/Phos q6h; serum osm x1; UA; hCG; lipase; troponin x1; ECG
FLUIDS
 [ ] Plasma-Lyte A 20 mL/kg bolus
 [ ] LR 250 mL/h
 [ ] 0.45% NaCl 150 mL/h if corrected Na ≥135
 [ ] D5 ½NS w/ 20 KCl when BG \<250
INSULIN
 [ ] Regular 0.1 u/kg/h, no bolus if K \<3.5
 [ ] Halve rate at BG 200 (DKA) or 300 (HHS)
 [ ] Glargine 0.2 u/kg SC 2 h before gtt off; Toujeo and Basaglar are not interchangeable on this set
K PROTOCOL: \<3.3 hold insulin, KCl 20 mEq/h central; 3.3–5.3 add 20–30/L; >5.3 recheck q2h
PHOS: Neutra-Phos 250 if \<1.0; K-Phos IV only in respiratory failure
BICARB: only pH \<6.9, 100 mmol over 2 h
CONSULT: Endocrine for Ketosis-Prone T2DM, SGLT2i euglycemic, GAD65/IA-2/ZnT8 positive newly diagnosed
Pump patients: disconnect Omnipod, Tandem t:slim X2, Medtronic 780G; leave Dexcom/Libre on, fingersticks rule
Exclude: Kussmaul with lactate >8 (think MALA), salicylate, toxic alcohol (Kerlone no, ethylene glycol yes), Winters formula mismatch
Cerebral edema: mannitol 0.5 g/kg or 3% 5 mL/kg; Muir criteria in children
%%
MASSIVE TRANSFUSION — laminated card, OR core
Activate if: ABC ≥2, SI >1, RABT ≥2, or Gut Feeling of the attending
Cooler 1: 6 PRBC O neg (female \<50) / O pos; 6 FFP (A liquid OK, low titer); 1 apheresis PLT NOT on ice
Cooler 2: same + 10 Cryo
TXA 2 g push ≤3 h (CRASH-2, CRASH-3, PATCH). Kcentra 25 u/kg for warfarin, 50 u/kg for Xa.
Ca gluconate 3 g or CaCl 1 g every cooler; iCa goal >1.1
ROTEM: EXTEM CT >80 → FFP; FIBTEM A10 \<10 → cryo or RiaSTAP; APTEM vs EXTEM → TXA; INTEM/HEPTEM → protamine
TEG 6s: R >9 FFP, K/angle cryo, MA \<50 plts, LY30 >3 TXA
Belmont FMS 2000: prime with NS, max 750 mL/min, no platelets through Level 1. Ranger for slow.
REBOA zone 1 vs 3 — Prytime ER-REBOA 7 Fr; Cook CODA 32 needs 14 Fr
Stop: call it off OUT LOUD, return coolers \<4 h, runner signs pink Bradma
Debrief: TRALI, TACO, hyperK, hypothermia, Jehovah form found late?
%%
Test directory excerpt, immunology bench, 2024 build

ANA IFA, HEp-2 w/ reflex ....... ANAIF   SST 2 mL  Mon–Sat  ICAP AC-1..AC-29
dsDNA Crithidia ................ CRITH   SST 1 mL  Tu, Fri
ENA 6 (Sm, RNP, SSA 52/60, SSB, Scl-70, Jo-1)  ENAP6  multiplex BioPlex 2200
Myositis 11 (Mi-2, SRP, PL-7, PL-12, EJ, OJ, Ku, TIF1γ, NXP2, MDA5, SAE)  MYOS  send-out
Ganglioside: GM1, GD1b, GQ1b (Miller Fisher) ... GANGL
ANCA c/p w/ PR3 MPO ............ ANCAP
AMA M2, LKM-1, SLA/LP, F-actin . LIVAI
tTG IgA, DGP, EMA, total IgA ... CELIC    do not order EMA alone
CH50, AH50, C1q, C1-INH function (Berinert monitoring) ... on ice, spin cold, freeze
Hinton and VDRL retired; syphilis now reverse (Trep-Sure EIA → RPR → TP-PA)
Bartonella henselae/quintana, Coxiella phase I/II, Brucella Rose Bengal, Francisella: biosafety call FIRST
QuantiFERON-TB Gold Plus 4-tube ... must incubate within 16 h; T-SPOT alt
Aspergillus galactomannan (Platelia), Fungitell β-D-glucan, Histoplasma urine Ag, Cocci CF/ID
Paraneoplastic: Hu, Yo, Ri, Ma2/Ta, CRMP5/CV2, amphiphysin, SOX1, Tr/DNER, Zic4, GAD65
Autoimmune enceph: NMDAR, LGI1, CASPR2, DPPX, GABA-B, AMPAR, IgLON5
NMO (AQP4) by CBA, MOG by live CBA; MuSK, LRP4, AChR bind/block/mod, titin
Reject: Lavender, Grey, hemolyzed >2+, SST spun late, Whirl-Pak w/o label
%%
FORMULARY – OPHTHALMIC AND OTIC
Alphagan P 0.1% NF → brimonidine 0.2%
Azopt NF → dorzolamide
Betimol, Istalol NF → timolol 0.5% BID
Ciprodex → cipro gtt + dex gtt (separate)
Combigan ok w/ failure of both
Cosopt PF → Cosopt
Durezol: Ophtho only, 14 d stop
Jetrea, Beovu: removed
Eylea HD, Vabysmo, Lucentis, Byooviz, Avastin repack: Retina only, 503B syringe
Lumigan, Travatan Z, Zioptan, Xelpros → latanoprost
Maxitrol ung, Tobradex susp: on
Mitosol kit: OR trab / Ahmed / Baerveldt only
Natacyn: order 24 h ahead (Fusarium, contact lens)
Omidria: not during femto
Ozurdex, Iluvien, Yutiq: intravitreal, REMS none
Pred Forte DAW allowed; generic 1% shake well
Restasis, Xiidra, Cequa, Miebo, Tyrvaya: outpatient, not dispensed
Rhopressa, Rocklatan: PA
Simbrinza → separate
Tropicamide 1% / phenylephrine 2.5% / Cyclomydril (preemies)
Vigamox → moxi; Zymaxid → same
Visudyne: PDT, light-protect 5 d, arm band
Floxin Otic, Cortisporin (not if perf), Debrox, Cerumenex d/c
Luxturna: single center program, RPE65 biallelic
%%
ICU bundles one pager
A – assess pain: CPOT, BPS, NRS
B – both SAT + SBT, 0600, RSBI \<105, Cuff leak, NIF -20
C – choice: propofol, Precedex; no midaz gtt; RASS 0 to -1
D – CAM-ICU, ICDSC; Haldol is not a bundle
E – Perme, IMS, JH-HLM 3+; Hoyer, Sara Stedy, Moveo, Tilt
F – family: open hours, journal, GLOBE tablet
Prone: P/F \<150, FiO2 ≥.6, PEEP ≥5, PROSEVA 16 h; swimmer position; Mepilex on Cheeks, Chin, Iliac Crests
ARDSnet high PEEP / low FiO2 grid, Pplat ≤30, DP ≤15
EOLIA criteria → ECMO phone tree by ROLE
Bed: Progressa, TotalCare, Citadel, Clinitron
NG/Cortrak, Dobhoff after KUB; Bard bridle
HOB 30, Chlorhex (or not), Hi-Lo Evac, PPI only if MV+coag
GI ppx off when TF at goal
SCD Kendall 700, Lovenox 40, Heparin 5 TID if CrCl \<30
Sugar 140–180 Glucommander/EndoTool
Line day count on Board, CVC out, Quinton cap red, PICC vs Midline (Michigan MAGIC)
%%
CALCULATED ANESTHESIA EMERGENCY SHEET, pocket, both sides
LAST: Intralipid 20% 1.5 mL/kg → 0.25/kg/min; epi \<1 mcg/kg; NO propofol, NO vaso, NO Bier block left up
MH: Ryanodex 250 mg vial + 5 mL; Dantrium 20 mg + 60; RYR1/CACNA1S; call hotline; Vapor-Clean filters
CICO: Scalpel–Bougie–Tube (Vortex, DAS Plan D); Melker; Shiley 6
Anaphylaxis: tryptase 1 h, 4 h; sugammadex as culprit; grade Ring–Messmer
High spinal: ramp, epi, PEA
Air embolism: Durant, flood, Doppler mill-wheel, aspirate Bunegin-Albin
Fire: Triad; saline; Stone never the drapes
Amniotic: A-OK (atropine, ondansetron, ketorolac)
Awareness: BIS, Sedline PSI, Brice interview
Myasthenia: Leventhal score; Eaton-Lambert ↑↑ both
Porphyria safe: propofol yes, etomidate NO, Panhematin
Eisenmenger: SVR up; Fontan: PVR down, spontaneous
Pheo: Roizen; phentolamine, Cardene, Mg, Cleviprex
Carcinoid: octreotide 100 mcg; no succ
Epiglottitis: Chevalier Jackson blade if you have one; ENT in room
Bleeding tonsil; Hemangioma PHACES; Pierre Robin, Treacher Collins, Goldenhar, Klippel–Feil, Down C1–2
%%
Crash cart contents (adult), drawer by drawer

TOP: Zoll R, pads CPR Stat-padz, razor, Philips leads 5, gel, Code Sheet blank x4, Broselow OFF this cart
1: epi 0.1 mg/mL x10 Abboject, amio 150 x3, atropine 1 mg x3, CaCl x2, bicarb 50 x2, D50 x1, lido 100 x2, Mg 2 g, Adenocard 6 x3, naloxone 2, vaso 20 x2
2: IV: Angio 14 16 18 20, Tegaderm, J-loop, Saf-T, EZ-IO 15/25/45, Cook 9 Fr, Luer
3: NS 1 L x2, LR, dopa 400/250 premix, Levo none (Omnicell), pressure bag Infu-Surg
4: Ambu Spur II, Mac 3 4, Miller 2 3, GlideScope 3 4 blades, ETT 6 7 7.5 8, Eschmann, Magill, Nellcor Easy Cap, Thomas holder, igel 3 4 5, King out
5: Salem Sump, Yankauer, trach Shiley 6 8 cuffed, chest tube 28 Fr, Pleur-evac no (CS), Heimlich valve
BACK: board, O2 E cyl >1000, suction
LOCK: green Secure-Pull, number on sheet; Red lock = restocked, not checked
Check q24h by Charge; Exp drugs by Pharm monthly; Quarterly mock
%%
Peds procedural sedation: NPO & Drug sheet
clears 2 h, breast 4, formula 6, solids 8 (Cheerios count as solids, so does Boost)
Ketamine IV 1.5, IM 4; Zofran 0.1; atropine no longer; laryngospasm: Larson, PEEP, succ 0.5
Propofol 1 then .5; Ketofol 1:1
Precedex IN 2.5, LMX4, J-Tip, Buzzy, EMLA 60 min, Sweet-Ease
Versed IN 0.3 via MAD300, PO .5
Nitrous 50/70 Porter; contraind: bleb, SBO, MTHFR, ear Sx
Chloral hydrate – gone. Brevital – gone. Pentobarb MRI ok
Mallampati, Brodsky, STOP-Bang peds; ASA III → Anes
Trisomy 21, Hurler, Crouzon, Beckwith–Wiedemann: Anes
Nemo, Frozen, Bluey on tablet. Child Life M–F.
Discharge: Aldrete 9, Steward 6, MOAA/S 5, juice
%%
WOUND FORMULARY CARD

dry eschar heel: LEAVE, Prevalon boot, Betadine paint
slough: Medihoney, Santyl + Iodosorb NOT together, Puracol, Vashe soak 10 min
hypergran: Silver nitrate, Hydrofera Blue, Kenalog
tunnel: Aquacel Ag rope, Kerlix AMD, Iodoform ¼
skin tear ISTAP 2: Mepitel One, Adaptic; no Steri-Strips
IAD: Triad, Critic-Aid, Calazime, Ilex; Domeboro
Stoma: Brava ring, Adapt powder, Eakin, Convex Hollister/Coloplast SenSura Mio/ConvaTec Durahesive; crusting technique
Fistula: Hollister Wound Manager, Eakin pouch, Malecot no
NPWT: Granufoam, WhiteFoam over tendon, Prevena 125 inc, VeraFlo Cleanse Choice, SNaP; Y; bridge; Adaptic over gut
Compression: ABI .8: Profore, Coban 2 lite, Unna (Dome Paste), CircAid, Tubigrip F
Graft: Apligraf, Dermagraft, Epifix, Grafix, Oasis, Integra bilayer, Theraskin, Kerecis
Donor: Xeroform, Mepilex Ag, DuoDERM
Burn: SSD, Mepilex Transfer, Suprathel, Biobrane; Lund–Browder, Rule of Nines, Parkland
Biopsy: Marjolin; pyoderma NOT debride; Martorell
Braden \<12 → Envella/Dolphin; Norton not used here
%%
RESPIRATORY: vent quick convert table, night therapist bench

Servo-i PRVC = Hamilton APVcmv = Drager AutoFlow = PB840 VC+ = Avea PRVC = Carescape PCV-VG
Servo VS = PB VS = Hamilton "—"
BiLevel / APRV / Bi-Vent / DuoPAP / BIPAP (Drager, not Respironics)
ASV % MinVol: ARDS 120, COPD 90
NAVA: Edi peak 5–15, cath 8 Fr/16 Fr, Gulf wave retrocardiac
Oscillator 3100A \<35 kg, 3100B above. Bunnell Jet 420. VDR-4
iNO: INOmax DSIR, NOxBOX, Genosyl; met-Hb q12
Heliox 70/30, flow factor 1.6
Flolan via Aerogen Solo 50 ng/kg; Veletri same; change filter q2 NO q4
Vapotherm vs Airvo 2 vs Optiflow; ROX 4.88 @12h
Trilogy, Astral 150, LTV 1200 home. AVAPS-AE
CoughAssist T70 ±40; Vest 105 Hillrom; MetaNeb; IPV; Acapella green/blue, Aerobika
Passy-Muir DEFLATE; Blom; Portex Blue Line; Bivona TTS water; XLT prox/dist
ABG kit: Westmed, Allen test (Barbeau D skip), RAPIDPoint 500, i-STAT CG4+
"""

TWINS = r"""
HEPARIN GTT – nurse driven, ACS low intensity
Wt [[___ kg::81 kg]] (dosing wt cap 100). Ordered by: [[provider::{dr}]]  Verified: [[RPh::{first}, RPh, {xt}]]
Pt: [[sticker::{ptcomma}  MRN {mrn}]]
Bolus 60 u/kg (max 4000). Gtt 12 u/kg/h (max 1000). Alaris Guardrails: HEPARIN ACS
Anti-Xa goal 0.3–0.5 (Stago), NOT aPTT if DOAC \<72 h, use aPTT 60–80 Actin FSL
 \<0.1 rebolus 25 u/kg ↑3 | 0.1–0.29 ↑2 | 0.3–0.5 same | 0.51–0.7 ↓1 | 0.71–0.9 hold 30 ↓2 | >0.9 hold 60 ↓3, CALL
First Xa: [[6 h after start::{clip} 2200]]   Result: [[___::.22]]   RN/RN: [[2 initials::{ini} / {ini}]]
Plt q48h. 4Ts ≥4: STOP, PF4 ELISA (OD >1.0) → SRA to [[send-out::{ORGANIZATION:<Versant|Blood Institute of {town}|Cardinal Crest> Reference Lab}]], bival 0.15 mg/kg/h
No IM. No ketorolac. Ok: ASA 81, Plavix, Brilinta. Hold Eliquis at start.
Epidural in? [[Call Acute Pain::Call {dr}, Acute Pain, {pager}]] before bolus; ASRA v4.
Protamine 1 mg/100 u; fish/NPH allergy
Cath lab: Cangrelor bridge, Aggrastat; Impella CP purge D5 bicarb instead; Xa vs purge math: [[ask CVICU RPh::ask {one}]]
%%
PHARMACY SHIFT NOTE [[(template)::{iso}]]
1. Vanc AUC (InsightRx, Bayesian): bed [[A::7, {last}]] 412, bed [[B::9, {last}]] 688 ↓1 g q12
2. Zosyn EI 4 h, Merrem 3 h, Teflaro q8 off-label MRSA BSI, dapto 10 + CK wkly [[::— {last}'s CK 1840, d/c'd statin]]
3. TPN: Clinimix E 5/15, SMOF 20%, Infuvite, MTE-5; [[line day 6::{last} line day 6 per {first}]]
4. CRRT: Prismasate BGK 4/2.5; cefepime 2 q8
5. Shortage: Bicillin L-A, D50, Marcaine spinal, Ativan inj, morphine PCA → Dilaudid 0.2/6; fentanyl Simplist ok; [[buyer working::{first} in purchasing working]]
6. Refusals: Aranesp weekly, [[Retacrit swap accepted::Retacrit swap ok'd by {dr}]]
7. REMS: Tikosyn QTc, Clozaril ANC, Opsumit, Thalomid, Sabril, [[dispensers certified::only {first} and {first} certified]]
8. Controlled discrepancy: Pyxis [[MICU2 resolved::MICU2, {user}, Dilaudid 2 mg, resolved w/ {first}]]
9. Crofab 6 vials in fridge; DigiFab 10; Anascorp 0; BAT via state; Cyanokit ED2, [[expires soon::lot {lot} exp {mon}]]
10. Andexxa – nonformulary, 4F-PCC instead, [[P&T decided::P&T {worded}]]
%%
Anticoag clinic, flow sheet
Indication: On-X AVR (PROACT 1.5–2.0 + ASA 81) [[::— {ptname}, DOB {dob}]]
Strength: Jantoven 5 peach, 2.5 green, 1 pink, 7.5 yellow, 10 white
VKORC1 AA, CYP2C9 *1/*3
Wk TWD 22.5; Coag-Sense POC vs Stago bias 0.2 >4.0
INR 1.4 (↓): missed Sun + kale/Boost VHC; [[booster 7.5 x1::booster 7.5 on {clip}]]
INR 3.1: Bactrim DS 5 d for UTI; [[half dose::{first} cut to half]]; recheck 4 d
INR 2.0 ok
Bridging? BRIDGE says no for AF; mechanical MVR yes, On-X AVR no; [[per surgeon::per {dr} / {clinic} no]]
Alere/Acelis home meter [[issued::s/n {ser}, trained {num8} by {first}]]
Next: [[4 wk::{on}]]   Reached: [[pt, voicemail ok::{kin} at {ph}]]
%%
CHEMO ROADMAP, laminated copy

FOLFIRINOX modified q14 – [[cycle _ of 12::C4 of 12, {ptl}, {full}]]
 D1 Aloxi .25, Emend 150 (or Cinvanti), dex 12, atropine .4 prn
 Oxali 85 in D5W 2 h – no ice, no Boost cold; Y leucovorin 400
 Irino 150 over 90 — UGT1A1 *28/*28 ↓ [[if known::(she is *1/*28, {ORGANIZATION:<Tempra|Gnosis|Orchard> Dx} {spec})]]
 5-FU 2400 / 46 h CADD Solis or Baxter Infusor LV5 [[::, pump {ser}]]; DPYD before C1
 D3 d/c + Neulasta OnPro (beeps 27 h)
Hold: ANC \<1.5, Plt \<75, Tbili >1.5x, CTCAE G3 N
BSA [[Mosteller, recalc if ±10 %::1.63 Mosteller, recalculated {first} {wday}]]
Port: [[type on card::Bard PowerPort, placed {mon} {hosp}]], Huber 20G ¾, CathFlo 2 mg dwell 30–120
CA 19-9, CEA q4wk; Signatera / Guardant Reveal research only
EPOCH tie in: [[Beacon plan name::Beacon plan ordered {fl} / cosign {last}]]
Extravasation: Totect, DMSO, hyaluronidase by class
BSC: Compazine 10, Zyprexa 2.5 hs, Lomotil, Magic (not Mary's), Biotene
Infusion chair time 5.5 h; [[earliest slot 0800::chair 11, {day} 0800, call {first} {xt}]]
%%
L&D STANDING PROTOCOL: oxytocin, PPH cart
Pit 30 u/500; 2 mU ↑2 q20–30, max 20 (30 w/ MD); Bishop ≥6; Montevideo 200–250; tachysystole >5/10
Cat II algorithm (Clark): IUPC Koala, amnio, O2 no, lateral, terb 0.25; [[Cat III → STAT C::Cat III at {clockx}, {dr} called STAT]]
TOLAC: MFMU calc w/o race; no Cytotec; Foley/Cook 80/80 ok [[::({ptl}: Cook, {first} placed)]]
PPH stage 0 QBL; 1 >500/1000: Pit, TXA 1 g; Methergine .2 IM (not HTN), Hemabate 250 (not asthma), Cyto 800 SL
2: Bakri 500, JADA 80 mmHg, ebb; B-Lynch, O'Leary, Hayman, Cho
3: MTP, IR, hyst; [[notify Anes + charge::notified {first} (Anes), {first} (charge), {kin} in hall]]
Rhogam 300 w/in 72; Kleihauer–Betke dosing; WinRho alt [[::given {on}]]
Mag 6/2; Ca gluc bedside; Labetalol 20-40-80, Apresoline 10, Procardia 10; ACOG 2020
Apgars 1/5/10; cord gas Sarnat → cool, [[NICU transport number posted::NICU transport {ph}, ask for {first}]]
Neonate: Vit K, Ilotycin, Engerix; Ballard; CCHD; bili BiliTool Bhutani
%%
STROKE ALERT — pocket card and log line
BE-FAST, LAMS ≥4, RACE, VAN. LKW [[____::{clockx} {clip}]], mRS pre [[_::1]]
NIHSS items: 1a..11; Hemi, Wernicke vs Broca, Neglect; NIHSS [[__::17 per {first}]]
CT ASPECTS; CTA LVO: ICA T, M1, M2, ACA, PCA, Basilar; RAPID / Viz: core \<70, mismatch 1.8
TNK 0.25 max 25 single; Alteplase .9; DOAC last dose? Andexxa ≠ eligibility
DAWN / DEFUSE 3 / SELECT2 / ANGEL-ASPECT / BAOCHE
Thrombectomy: Solitaire X, Trevo, Penumbra RED 72, ADAPT; TICI 2b+; Walrus balloon
Transfer: [[nearest CSC by air::{crew} to {hosp}, accept {dr}]], DTN [[goal 30::27]], DIDO [[goal 90::112, see {FACILITY:<Prairie|Lake> {last} Critical Access}]]
BP ≤185/110 → 180/105; Cleviprex, Cardene
Post: Yale swallow, DAPT 21 d CHANCE/POINT, Zio or LINQ, TEE; ESUS; RoPE; PASCAL
Mimic: Todd, Bell, Hemiplegic migraine, hypoglyc, conversion, PRES, RCVS
Family: [[contact, consented Y/N::{kin} {ph}, consented by phone w/ {wn}]]
%%
PICC / MIDLINE INSERTION RECORD (VAT)
Indication: [[check one::{ptname} {mrn}]]: vesicant, Rx >14 d MAGIC appropriate Y
Device: Arrow 5 Fr 2L AGB+A | Bard PowerPICC SOLO 4 Fr | BioFlo PASV | PowerGlide Pro 18G 8 cm  [[Lot sticker::Lot {lot}]]
Vein basilic > brachial > cephalic; CVR 38 %; ZIM method green zone
Prep ChloraPrep 3 mL 30 s; Biopatch / Tegaderm CHG; StatLock vs SecurAcath; Maximal barrier
Tip: Sherlock 3CG max P; Arrow VPS blue bullseye; CXR only if AF/paced → [[cavoatrial::cavoatrial per {dr}, {clockx}]]
Trim 42, ext 1, arm circ 31
Inserter [[RN, VA-BC::{cred}]] Observer [[RN::{fl}]] Time out [[__::{hr}]]
Complications: none / Malposition azygos, power flush / Arterial / Nerve zing
Flush: SAS / SASH; Heplock 10; CathFlo; Neutron; Curos green
ESRD: NO PICC, call [[Nephro::{last}, Nephro, {pager}]]; Hohn or tunneled IJ
Removal: supine, Vaseline gauze, 30 cm check: [[length matched::{onelow} pulled {num8}, 43 cm intact]]
"""
