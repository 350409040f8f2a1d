"""Committees, budgets, adverts, policies, menus, schedules, inventories and grants of back offices."""

TWINS = r"""
ENVIRONMENT OF CARE COMMITTEE
In attendance: [[Safety Officer, EVS, Facilities, Biomed, Security, IP, Lab, Radiation Safety::{whole}, {first} (EVS), {last} (Biomed), {first}, {initials}, {dr}]]
A. Fire: Drill in Tower kitchen, Ansul hood tripped by a grilled cheese. K extinguisher expired; replaced with Amerex B262.
B. Hazmat: xylene down 40% (Clear-Rite 3); formalin monitors; Cidex OPA out, Revital-Ox in. RCRA P-list: warfarin, nicotine.
C. Utilities: ATS-3 failed to transfer in 10 s; NFPA 110. Cat 3060C. Fuel polish. [[Vendor on site next week.::{org} on site {day}.]]
D. Security: 14 Code Grays, Evolv vs. Garrett; [[an officer::{first}]] bitten (Hep C neg).
E. Med equip: PM 98.1; CNL 6. Recall: Philips DreamStation, Getinge Cardiosave, Hamilton C6.
F. Radiation: Landauer badges late 22; one Luxel ring 480 mrem, [[IR::{dr}]]
G. Ligature: 41 Kason hinges to SLH; shower Behavioral Safety BSP
H. Legionella: ASHRAE 188; [[one positive, sink 3 of a clinic::L. anisa at {FACILITY:<Oak|Elm> Pavilion} sink 3]]
Tracer next: SPD. [[Safety::{last}]] adjourned at 1355.
%%
POSITION DESCRIPTION AND POSTING
Title: Histotechnologist II (HTL/ASCP), 0.9 FTE, nights. Grade T14. Non-exempt.
[[Multi-hospital system in the Upper Midwest::{FACILITY:Lake {last} Regional Medical Center}, {town}]]
You'll: cut on the HM 355S, embed on HistoCore Arcadia, run Ventana BenchMark ULTRA PLUS, special stains (Jones, GMS, Bielschowsky), cover Mohs cryostat CM1950 on Fridays.
Must: HT/HTL eligible. CLIA '88 high complexity. Color vision (Ishihara).
Nice: Spanish, Hmong, Somali; Beaker AP; Vantage.
Diff: $5.25 night, $3 weekend. Sign-on $12,000. 403(b), Delta Dental, VSP, PTO 24 d, tuition, a gym with a Peloton.
Vaccines: MMR, Tdap, Varicella, flu, Hep B. Lifts 35 lb. Formaldehyde.
[[Apply in Workday, req number on the site.::Apply to {whole}, {mail}, req {code}; questions {ph}.]]
EEO/AA/Vet/Disability.
%%
Specific Aims (draft 9)
The Achilles heel of CAR-T in multiple myeloma is antigen escape (BCMA, GPRC5D). Abecma and Carvykti give CR in 33-82%; Talvey and Tecvayli bridge. In the CRISPR screens [[of our group::{dr} ran at {hosp}]], loss of TNFRSF17, NCSTN and HDAC7 was enough. We hypothesize that gamma-secretase inhibition (nirogacestat, Ogsiveo) restores.
Aim 1. Map BCMA shedding in MM.1S, RPMI-8226, OPM-2, NCI-H929. CITE-seq, 10x Chromium X.
Aim 2. NSG-SGM3 mice, Xenolight, q3w; BLI on IVIS Lumina.
Aim 3. Phase 1b, BOIN, n=18 (up to 24), DLT: ICANS >=3 (ASTCT), IEC-HS, parkinsonism (MNT).
Team: [[an MPI of hematology and bioengineering::MPI {last} (Heme) and {last} (BioE)]], statistician, CLIA GMP core, patient advocate.
Innovation: a dual CAR with a Boolean AND gate; Tet-On; iCasp9.
Biosketches: [[attached::{first} {last}, eRA {user}]]. F31 slot.
Budget: $499,999/y x5. Trainees 2. [[Submit by the Standard date.::Submit by {full}; PD/PI call {ph}.]]
%%
OR MATERIALS, PAR & CYCLE COUNT (shelf B)
Item | Mfr | Cat | PAR | OH
Endo GIA 60 purple | Medtronic | EGIA60AMT | 24 | 9
Echelon Flex 60 | Ethicon | PSEE60A | 6 | 11
Vicryl 0 CT-1 | Ethicon | J340H | 72 | 36
Quill 2-0 | Surgical Specialties | RX-1067Q | 12 | 12
FloSeal 10 | Baxter | ADS201845 | 10 | 3
Evicel 5 | Ethicon | 3905 | 4 | 4
Gore DualMesh 15x19 | Gore | 1DLMCP04 | 2 | [[1::1, S/N {ser} for {ptl}]]
AlloDerm RTU 16x20 | Allergan | 1620P | 2 | 0 ([[tissue log in binder::tissue ID {spec}, opened {num8} {initials}]])
Chest tube 28 | Argyle | 8888570549 | 10 | 10
Pleur-evac | Teleflex | A-6002-08LF | 8 | 5
Bair paws flex | 3M | 81003 | 200 | 60
Counted by [[nights::{first} & {first}]]. Backorders: [[see Lawson::call {wn} at {org} {ph}]].
%%
CLINIC ROOM GRID, BY SERVICE
AM M T W Th F
Pod A: GI | GI | Hep C | IBD | Motility
Pod B: Derm | Mohs | Derm | Phototx NB-UVB | Patch (T.R.U.E., NACDG 80)
Pod C: Pain | Botox | Epidural | Pain psych | Suboxone
Pod D: Sickle | ITP | Thal | Hemophilia | Gaucher
Pod E (neg pressure): TB | TB | Travel | [[closed::{dr} only]] | TB
PM: [[Resident continuity::{first}, {first}, {last}]] all pods; Tue Lipid; Wed Lupus; Thu Long COVID; Fri HAE
MA per pod 2; scribe DAX. Interpreter on a pole: Karen, Dari, Mam, Q'anjob'al, Haitian Creole
[[Swap by the manager.::Swaps: text {first} {ph}]]
Room C3: no chair w/ arms. B2: KOH scope. D1: recliner x3; A5 FibroScan 530
%%
WEEK B MENU AND PRODUCTION
Mon L: Salisbury steak, Mornay cauliflower, Parker House roll; alt: Tuna Nicoise
Mon D: Chicken Kiev, Rice-A-Roni, Waldorf
Tue L: Sloppy Joe, tater tots, Caesar (no anchovy)
Tue D: Shepherd's pie, Brussels sprouts
Wed L: Reuben; pho (GF); Wed D: Stroganoff, Harvard beets
Thu L: Monte Cristo; Cobb; Thu D: Eggs Benedict night. Yes.
Fri: Lent: pierogi, cod, mac; Jell-O (lime)
Renal: no OJ, no tots, Nepro; HH 2 g; CCHO 60/60/75; IDDSI 4,5,6; Neutropenic: none
Allergy trays (purple lid): egg, alpha-gal, sesame: [[3::{ptl} 12, {last} 14, baby {first}]]
Kosher: My Own Meals; Halal: Midamar; double sealed
Cook: [[AM crew of four::{first}, {first}]]; diet tech [[rounds::{first} rounds]] at 10; CBORD cutoffs 0630/1030/1530
[[Chaplain's birthday cake: red velvet.::Cake for {first}, {sayday}, red velvet.]]
%%
Board packet, finance page (unaudited)
Net patient rev $41.2M (bud 42.8). Payer: Medicare 44, MA 19, Medicaid 17, BCBS 12, self 3
Days cash 61. DSO 57. Op margin -2.1. MOODY'S Baa3 neg; Fitch BBB
Volumes: ADC 148; ALOS 5.2 (GMLOS 4.1); CMI 1.58; ED 4,010; OR 640; Obs 31%
Contract labor $3.3M: [[two agencies::{org}, {org}]]; [[travel RN::{whole}]] the last out in Q3
340B savings 1.1; Site neutral hit .4; Two-Midnight; HAC penalty 1% avoided; VBP +.12; HRRP -.41
Capital: Mako 2 $1.1M; Ge Revolution Apex; Epic Community Connect [[from an academic host::from {hosp}]]; roof
Philanthropy: [[anonymous::{clan} family]] $250k NICU
CFO: [[vacant::{whole}]]. [[Auditors next quarter.::{last} & {last}, CPAs, in {mon}.]]
"""

CALM = r"""
POLICY: SERVICE ANIMALS, PETS AND THERAPY LLAMAS
1 Purpose. ADA Title II/III; Section 504.
2 Service animal = dog, or miniature horse. Not: cats, ferrets, emotional-support peacocks, parrots, the iguana of last summer.
3 Two questions: Required because of a disability? Trained to do what?
4 Not allowed: Sterile areas, BMT (Positive pressure), Food prep, MRI Zone IV.
5 Bites: Animal Control, Rabies form, ECG? no.
6 Therapy teams: Pet Partners, Alliance of Therapy Dogs, Canine Good Citizen. Fecal for Giardia, no raw diet (Salmonella).
7 Breeds seen here: Labradoodle, Golden, Papillon, Great Pyrenees, Percheron (parking lot only), Llama (courtyard).
8 Relief: mulch by the Loading Dock.
9 Hand hygiene: Purell before, after. Not C diff, not MDRO.
Exceptions: End-of-life Pet Visit, form EP-2.
References: SHEA 2015; APIC; AVMA.
%%
CAPITAL REQUEST RANKING, FIVE CRITERIA, SPREADSHEET DUMP
rank,item,vendor,model,cost_k,clin,safety,roi,life,reg,total
1,Nurse call,Rauland,Responder 5000,840,8,10,3,9,9,39
2,Steam sterilizer x2,Steris,AMSCO 600,310,7,9,4,9,9,38
3,Linac replacement,Varian,TrueBeam 4.1,4100,9,8,7,9,4,37
4,Cardiac monitors,Philips,IntelliVue MX850,1900,8,9,3,8,6,34
5,Sonic lab,GE,Vivid E95,240,8,5,8,6,3,30
6,Robot,Intuitive,dV5,2600,7,4,7,7,2,27
7,Pharmacy carousel,Omnicell,XR2,1200,6,7,6,6,4,29
8,Beds x60,Hillrom,Progressa+,1300,7,8,2,8,4,29
9,Hyperbaric,Sechrist,4100H,180,4,5,6,6,2,23
10,Endoscopes,Olympus,X1 1100-series,900,8,6,6,6,3,29
11,UV robot,Xenex,LightStrike+,125,3,5,1,4,2,15
12,Cafeteria pizza oven,TurboChef,Fire,11,0,1,9,5,0,15
note: items 7-10 re-scored; ties by age; lease options: DLL, Siemens Fin, GE HFS
%%
MARKETING COPY, THREE VERSIONS FOR THE BACK OF A BUS
A) HEART. RHYTHM. YOU. Watchman FLX Pro, Farapulse, Micra AV2. Ask your PCP.
B) Knees like new? Mako. Hips? Direct Anterior. Spine? ExcelsiusGPS. Soul? Cafeteria, Tuesdays, Tikka.
C) Your baby. Our Baby-Friendly (BFHI) floor. Tubs, Nitronox, Doulas, Midwives, Level III.
Rules: no "best", no "cure", no "#1" w/o source (Leapfrog A, Magnet x3, Healthgrades, Newsweek); ® on da Vinci; CMS stars = 4
Languages: Spanish, Tagalog, Vietnamese, Marshallese, Diné? ask
Fonts: Gotham, Open Sans; Pantone 321 C teal; WCAG AA
Legal: No patients' stories till Form M-9. No stock photo of the stethoscope backwards.
%%
TRAVEL & EXPENSE, THE NEW RULES IN PLAIN ENGLISH
GSA per diem; receipts > $25; Concur only; no Venmo
Economy; Basic Economy OK if > 4 h save; Wi-Fi yes; Upgrades no; Amtrak Acela if cheaper
Uber, Lyft, Curb; no Turo; Hertz/National: compact, decline LDW (P-Card Visa covers)
Airbnb no. Hotels: conference block. Minibar no. Pet fee no. Laundry > 5 nights
Alcohol: fund 19 only. Gifts \<= $50 (Stark, AKS, Sunshine)
CME: ACC, AHA, ASCO, RSNA, HIMSS, AORN, ASHP Midyear, ENA, AACN NTI, NASN, AMIA, CHEST
Foreign: State Dept level 3+ = no. Laptop loaner for China, Russia
Mileage: IRS rate. From base, not from home
Late > 60 d = taxable. Questions: the purple folder
%%
NEW-UNIT MOVE, CHECKLIST BY ROLE
Facilities [ ] RO loop sanitized [ ] Med gas ASSE 6030 cert [ ] ACH 6/12/20 [ ] doors Von Duprin, Allegion [ ] Wanderguard, HUGS tested
IT [ ] AP heat map (Aruba 655) [ ] Vocera V5000 [ ] Spok [ ] GetWell [ ] TVs Sonifi [ ] bed IDs in Epic, Capsule, Rauland, Pyxis
Pharmacy [ ] ES station profile [ ] Temp Trak [ ] IV hood? no [ ] crash cart x2
Nursing [ ] Stryker beds x24 [ ] HoverMatt x3 [ ] ceiling lift Guldmann [ ] Alaris x60 [ ] glucometers QC
EVS [ ] Terminal, ATP \<100 [ ] Diversey wipes [ ] Curtains (On the Right Track)
Lab [ ] tube 214, 60 s [ ] POCT Nova StatStrip
Food [ ] Ice: Follett [ ] Keurig? NO (fire)
Security [ ] S2 badge groups [ ] panic x6
Comms [ ] maps, "Floor 5 is now Floor 5" [ ] open house, cookies
Day 0: hour by hour, sickest last, one RN + one RT per vent, elevator 4 locked
%%
SUPPLIER SCORECARD, Q3, TEXT ONLY
Medline: fill 96.1, Cardinal 91.4, Owens & Minor 93.7, McKesson 97.0, Henry Schein 95.5, Grainger 98, Fisher 94, VWR 92
Backorders >30d: BD Vacutainer light blue, Baxter 1 L LR, ICU Medical Plum sets, Hollister New Image 57, Coloplast SpeediCath 14, B Braun Introcan 22, Smiths Portex 7.0, Ambu aScope 4 Slim, Nestle Peptamen 1.5, Abbott Jevity
Subs: Kangaroo OMNI for ePump; Kendall SCD Express; Dynarex for Curad; 3M 1860S for Halyard Fluidshield; Aplicare for ChloraPrep 26 orange
Recalls: Class I x2 (Megadyne Mega Soft, Medtronic HVAD), Class II x19
GPO: Vizient, Premier, HealthTrust; rebates 1.4%
Sustain: Stryker reprocessing; Neptune; Practice Greenhealth; desflurane out; Blue wrap to Terracycle
"""
