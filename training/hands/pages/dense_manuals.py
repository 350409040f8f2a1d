"""Hands of policy writers, device makers, dietitians, therapists and educators: manuals, policies, handouts and plans in full sentences and thick tables, with and without somebody in them."""

CALM = r"""
INSTRUCTIONS FOR USE: Reprocessable Laryngoscope Handle
Blades: Macintosh 2-3-4, Miller 00-0-1-2-3-4, Wisconsin-Foregger, Phillips, Robertshaw, Seward, Oxford Infant, McCoy, Dorges, Guedel, Bizarri-Giuffrida
Green System ISO 7376; Penlon hook on old handle
Clean: Enzol/Endozime; Steris V-Pro Max; Sterrad NX/100S; Cidex OPA 12 min; Revital-Ox; Tristel not US
Autoclave Pre-vac 270 F 4 / 30; Gravity 250 F 30 (Getinge, Tuttnauer, Midmark M11, Steris Amsco Century, Castle)
Spaulding: semi. Bowie–Dick daily. Attest 1492V. Verify. 3M. Geobacillus (BI), Class 5 integrators, Class 6 emulators
Bend test 10 N; Lumens ≥ 500; 2.5 V Xenon; 3.5 V Halogen; LED
Faults: E1 Latch; E2 Contact; E3 Carbon Duracell; Washer leak at Sterrad window
Return goods: RGA label first; Decontam form; no shipments on Fri
%%
RADIATION ONC: simulation ticket vocab and constraints

Breast DIBH RPM/SGRT, Civco Breast board 10°, Vac-Lok, tangents, SCV, PAB; Hypofx 40/15 (START B), 26/5 FAST-Forward; boost 10/4; IMN Thorsen; Motwani
Prostate 60/20 (CHHiP), 36.25/5 SBRT, 79.2/44; SpaceOAR Vue, Barrigel; fiducial x3; Phoenix nadir+2; ADT Stampede, RADAR
H&N 70/33-35; PEG? ; Larynx T1 63/28; Brouwer contours; Christianen dysphagia; QUANTEC, Emami, Marks, Timmerman; Langendijk; Lhermitte at 3 mo
Lung 54/3 60/5 (Lagerwaard, Timmerman Indy), 60/30 PACIFIC; V20; MLD; Mets SABR-COMET; Graham
Rectum 25/5 Swedish/RAPIDO/PRODIGE/OPRA; Watch: Habr-Gama; MERCURY; Nigro (anus) 54/30
CNS 60/30 Stupp; 40/15 Perry; 25/5 Roa; WBRT HA 30/10; SRS 20-24; Shaw; Paddick .82; RANO; Yamada spine 24/1; Bilsky 1b; SINS 9; Patchell; Mirels 9; Spratt; Katagiri; Tokuhashi; Tomita
Gyn: Manchester A/B, Fletcher-Suit, Tandem/Ring, Syed, Miami VC 21/3; EQD2 85; EMBRACE; Viswanathan; Heyman
Lymph: ISRT 20/10, 30/20, Deauville 4; Lugano; Ann Arbor IIEX; Gamma Knife Icon; Elekta Versa; Halcyon; TrueBeam; Ethos; CyberKnife; Tomo; MRIdian; Unity; Co-60 none
Skin: Mohs fail → 55/20; Merkel 50–56; Kaposi 8/1; Keloid 21/3; Dupuytren 30/10 (Seegenschmiedt); HO 7/1 (Brooker); Graves orbit 20/10; Plantar .5 x6
%%
GUIDELINE DIGEST: Inpatient Diabetes and Steroids; one page for house staff

* Lispro/Humalog/Admelog/Lyumjev: 0.5–0.7 u/kg TDD; frail .3; Umpierrez Rabbit 2, RABBIT Surg
* Prednisone AM → NPH 0.1 u/kg per 10 mg, max .4 (Clore, Thurby-Hay)
* Tube feed: 70/30 q8 or Regular q6; D10 at same rate if held;
* Consult: U-500, TPN, Pump, CF, Cushing, Post-Whipple 3c, new T1 (GAD), LADA, MODY (Exeter calculator), Flatbush, Rabson–Mendenhall, Wolfram, Lipodys (Dunnigan, Berardinelli), hemochromatosis, Somogyi suspicion
* Hold: Metformin eGFR \<30; SGLT2 3–4 d; Ozempic? 1 wk, aspiration
* Hypoglycemia: Rule of 15; Whipple triad; Glucagon; D50 25; Level 2 \<54; Hirata; Octreotide for SU; Beta-blocker
* HbA1c false: Hb Raleigh, Hb Wayne, Hb Graz, transfuse, ESRD; Fructosamine
* Discharge by A1c: Wexler; 7 keep; 7–9 add; >9 basal 80 %; Teach-Back
* Feet: Ipswich touch; Semmes 10 g; Wagner 2; Texas 1B; WIfI; Charcot Eichenholtz 0, Sanders–Frykberg II; Michigan; Toronto; Brodsky; Thomas heel
%%
DURABLE EQUIPMENT CATALOG p. 44

K0005 TiLite Aero Z · Quickie Q7 NextGen · Ki Catalyst · Küschall Champion · RGK Hi Lite · Panthera X
K0861 Permobil M3 Corpus, F3; Quantum Edge 3 iLevel; Sunrise Q700M; Amysystems Alltrack; Invacare TDX
Cushions Jay J3, Roho Quadtro, Vicair Adjuster O2, Varilite Evolution, Ride Java, Matrx Vi
Backs Jay Go, Nxt Nuevo, Acta, ADI Carbon; Headrest Stealth Comfort Plus, Whitmyer Linx, Savant
Stander EasyStand Evolv, Prime Engineering Granstand, Rifton Dynamic, Leckey Mygo, Squiggles, Zing
Gait KidWalk, Rifton Pacer, Grillo, Mustang, NF-Walker, Trexo; Crocodile, Nimbo; Kaye
Beds Sleep-Safe, Joerns EasyCare, Invacare Carroll, Courtney, Cubby, Beds by George, Safety Sleeper
Lift Hoyer Advance, Molift, Hill Viking; sling Guldmann; Tub: Rifton Wave, Leckey Advance; Nuprodx; Go-Anywhere
Ortho: Ottobock C-Leg 4, Genium; Össur Rheo, Pro-Flex; Freedom Plié; Blatchford Elan; Fillauer; College Park Soleus; Kinnex; Townsend, Cascade DAFO 3.5; Allard ToeOFF, Blue Rocker; Turbomed; WalkAide; Bioness L300; Boston 3D; Rigo–Chêneau; Wilmington; Providence; Charleston
Codes: E1399, L5856, L5987, K0108; NU/RR/KH/KX; ABN GA
%%
SAFETY DATA & spill kit station, histology

Formalin 10% NBF; Bouin (picric!); Zenker; B-5; Carnoy; Hollande; Davidson; Michel; Karnovsky; Clarke; Prefer
Xylene → Clear-Rite, Histo-Clear, Pro-Par; Paraplast, Surgipath; Tissue-Tek VIP 6, Peloris, Leica ASP; Thermo Excelsior; Microm HM; Accu-Edge
Harris, Gill II, Mayer, Carazzi, Weigert, Verhoeff, Mallory PTAH, Heidenhain, Cole; Scott's blue; Eosin Y; Phloxine
Papanicolaou OG-6 EA-50; Diff-Quik; May–Grünwald; Ziehl; Kinyoun; Fite–Faraco; Grocott; Gridley; Brown–Brenn; Brown–Hopps; Steiner; Dieterle; Warthin; Von Kossa; Alizarin; Rhodanine; Fouchet; Hall; Perls; Schmorl; Fontana; Churukian; Grimelius; Sevier–Munger; Bodian; Holzer; Luxol/Kluver–Barrera; Gallyas; Van Gieson; Movat; Masson; Gordon–Sweets; Snook; Wilder; Oil Red; Sudan; Congo (Highman, Puchtler, Bennhold); Sirius; Thio T; Crystal; Alcian (2.5/1.0); Hale; Mowry; Mayer mucicarmine; Feulgen; MGP (Unna–Pappenheim); Giemsa; Wolbach; Leder; Cresyl
Spill >1 L evacuate; Vermiculite; Formal-Ex; Guzzler; PEL .75 TWA 2 STEL; Draeger tube; badge Assay Tech
%%
DISPATCH PROTOCOL CARD DECK, summarised for new call takers

Card 6 Breathing; 9 Arrest; 10 Chest; 12 Seizure; 17 Falls; 19 Heart; 23 OD; 24 Pregnancy; 26 Sick; 28 Stroke; 29 MVA; 33 IFT; 36 Pandemic
Delta 1 Not alert; Echo 1 Ineffective; Omega → nurse line; determinant "17-B-1G" = ground, "9-E-1" = work
Say: "Tell me exactly what happened." Don't say: Okay, Honey, Calm down
Codes we killed: 10-codes, Adam/Boy/Charles phonetic stays for plates only (Lincoln, Mary, Nora, Ocean, Paul, Queen, Robert, Sam, Tom, Union, Victor, William, X-ray, Young, Zebra)
Response: Alpha cold 1; Bravo hot 1; Charlie ALS; Delta ALS+Engine; Echo any wheels incl. Ladder, Rescue, Brush, Battalion
T-CPR: 100–120; hum a disco beat; infant two thumbs; AED "Pulse"
ProQA; ANI/ALI; Phase II; RapidSOS; what-is; Text-to; Language line; TTY
QI: 25 cases/wk; High, Compliant, Partial, Low, Non
"""

TWINS = r"""
QUICK START — Wearable Cardioverter, patient & nurse copy [[::— issued to {ptname}, {clip}]]

1  Unbox: monitor, 2 batteries (Rotate Daily), Modem/Charger "Harmony", 2 garments, Blue Gel refills.
2  Model 4000 / 5000S. SN on the underside [[(write here ______)::({ser})]]. Holster sizes Small Falcon, Large Falcon.
3  Sirens: Gong = noise. Two-tone = ARRHYTHMIA. Hold BOTH response buttons. Nobody else presses them [[::, not even {kin}]].
4  Screens: Call ZOLL 102; Service 107; Gel Released; Belt upside down (Martin sign "M").
5  Do not: shower, MRI, Bovie, ham radio, hug through a shock. Remove for Defib by Lifepak, Zoll X, Philips MRx.
6  Thresholds: VT 150, VF 200, 60 s, night +30; 75-100-125-150-150 J biphasic.
7  Compliance: 23 h. Your tech looks at [[the network each Monday::the network; {first} calls {ph} on Mondays]].
8  Return in the Box with the Prepaid (UPS) label. [[Rep: on sticker::Rep {first} {last}, {ph}]]
EXPLANT / END OF USE when EF >35 (DAPA, VEST, PROLONG) or ICD implanted [[by EP::by {dr} at {hosp}]]
FCC Part 15; IP24; Type BF; Lithium; Made in USA
%%
HOME ENTERAL PLAN

Formula: Kate Farms Peptide 1.5 (alt: Peptamen, Vivonex, Nestlé Compleat; not Jevity, fiber)
Pump: Infinity Orange [[lease::lease {acct}, {ORGANIZATION:<Lark|Shield|Pinnacle> {last} Infusion}]]; Joey backup
Rate 85 x 14 h (1900–0900), FWF 120 x4; Farrell bag; MIC-Key 14 Fr 2.3 cm, 5 mL balloon [[wkly::wkly by {kin}]]
Wt goal Z -0.8; Waterlow; Gomez; MUAC; [[RD visit::RD {first} {last} visit {on}]]; HBE Mifflin 1480 vs Harris 1610 vs Penn St
Labs 6 wk: Zn, Se, Cu, Vit A/D/E, PT. Wernicke hx → Thiamine 100
Troubles: Buried bumper, Hypergranulation (Kenalog), Dumping (Sigstad 9), Clog: Clog Zapper, not Coke
Hang 8 h open, 48 ready-to-hang; Blenderized ≤2
Swallow: MBSImP, PAS 6, FOIS 2, IDDSI 4/0; Frazier water; Mendelsohn, Masako, Shaker, McNeill, VitalStim
Tube out? Foley 14 to hold tract → [[ED::{hosp} ED, ask for {first}]]. School plan: 504, [[nurse trained::{first}, school nurse at {school}, trained {clip}]]
%%
REHAB PROTOCOL: ACL BTB w/ Lemaire LET [[::— {ptl}, DOS {num8}, {dr}]]
Phase I 0–2 w: Bledsoe locked 0, crutch, NMES Kneehab 300PV, Patella mob, Prone hang, Heel prop; Game Ready
 wk 2 gate: SLR no lag (Quad Index), -5..90, Stroke test 1+; Lachman DON'T
Phase II 3–6: Spanish squat, Nordic no, OKC 90–45, Bike, Y-balance; BFR Delfi 80% LOP 30/15/15/15
Phase III 7–12: Poliquin step, Copenhagen 1, RDL; Alter-G 60→90; Biodex @ 12: 90/90
Phase IV 4–6 mo: Cutting (Marinovich? no), Tuck jump (Myer), LESS \<5; FIFA 11+
RTS ≥9 mo: LSI 90, hop x4 (Noyes), IKDC 90th, ACL-RSI 77, Tegner 7; Melbourne v2 score >95
Red flags: Cyclops (Jackson–Schaefer), Pellegrini? no, DVT (Homans useless; Wells)
Frequency 2/1/½; [[Auth 24 visits::Auth {claim} 24 visits thru {on}]]; PT [[___::{first}, {cred}]]; ATC [[___::{first} at {school}]]
Text question photo [[to clinic::to {ph}]]
%%
POLICY HR-311 BEREAVEMENT, JURY, MILITARY & "Snow Day" Pay  [[rev 9::rev 9, {full}, owner {first} {last}]]

Purpose. Reach: all FT/PT≥.5; not Registry, not Per Diem A/B.
1.0 Immediate family = spouse, child, "in loco", parent, sib, grand. Step = same. Pets = 0 h (EAP).
1.1 Up to 24 h sched; travel >300 mi +8. [[Docs to Leave Admin::Docs to {first} in Leave Admin, {mail}]].
2.0 Jury: keep the $15. Night shift counted by Midnight rule. Grand jury = weekly.
3.0 USERRA; Guard drill swaps 14 d; PTO optional. [[Contact::{first} {xt}]]
4.0 Code Snow / Disaster A–B: Ride-out 2x; Mandation; Cots. Essential = pt care, Food, EVS, Plant, Security. Lincoln & Juneteenth float merged into PTO. Good Friday not a holiday; Columbus not; MLK 1.5 if worked.
5.0 Grieve: Step 1 mgr 10 d; Step 2 HRBP; Arb AAA. NLRA; Weingarten; Loudermill n/a; Bumping by Hospital seniority
6.0 See also: FMLA, STD (Unum-type), HR-204 Attendance (Bradford factor 200)
History: [[v8 merged St– policies::v8 merged {hosp} and {hosp} policies]]. Sign: [[CHRO::{last}, CHRO]]
%%
HANDOUT: Low FODMAP, gluten, lactose — fridge sheet [[from your dietitian::for {first}, from {first} the dietitian, {clinic}]]

OK: Oats, Quinoa, Rice Chex, Corn Tortilla, Sourdough spelt, Beyond? check garlic, Firm tofu, Swiss, Brie, Feta, Lactaid, Almond Breeze
OK fruit: Kiwi, Clementine, Concord? small, Honeydew, Cantaloupe; NOT Granny Smith, Bing, Bosc, Fuji, Gala, Anjou, McIntosh, Pink Lady, Braeburn
OK veg: Roma, Carrot, Romaine, Bok choy, Kabocha, Yukon; NOT Vidalia, Walla, Cipollini, Portobello, Savoy >¾
Sauce: Fody, Rao's Sensitive, Gourmend; not Prego, not Frank's? ok. Lea & Perrins small. Heinz no. Best Foods ok
Sweet: Maple, Domino, Stevia; not Fiber One, not Skinny Cow, Ludens, Ricola
Drinks: Earl Grey weak, Lady Grey weak, Peppermint; not Oolong; Tito's fine, Captain Morgan no
Challenge 6 wk: Mon ¼, Tue ½, Wed 1, rest; order Fructose, Lactose, Mannitol, Sorbitol, GOS, Fructan-wheat, onion, garlic
Call [[clinic::{ph}]] if Bristol 6–7 >3 d. Bring diary [[next visit::{on}, {hr}]].
%%
PROCEDURE MANUAL, MICRO: MALDI + AST on positive bottles

Bottle: BacT/ALERT Virtuo FA Plus / FN Plus / PF; or Bactec Plus; Mycosis IC. Pull, Gram, call [[unit RN, critical log::— today {first} on {ward}, read back]].
GPC clusters: Verigene BC-GP / BCID2 → mecA/C; S. lugdunensis = real; Kocuria, Rothia, Aerococcus, Gemella
GPC chains: S. gallolyticus → note colon; S. anginosus → abscess; Abiotrophia, Granulicatella satellitism
GPR: Listeria tumbling; Bacillus (non-anthracis: Red Line); Cutibacterium 5 d; Lactobacillus; Clostridium septicum
GNR: CTX-M, KPC, NDM, OXA-48, VIM, IMP; Hafnia; Serratia; Morganella; Providencia; Raoultella; Pantoea; Delftia; Elizabethkingia; Chryseobacterium; Shewanella; Ralstonia recall; Burkholderia; Stenotroph.
Fastid: HACEK; Haemophilus; Kingella; Capnocytophaga ([[dog bite::owner of {pet}, {ptl}]]); Pasteurella
Yeast: C. auris → [[state lab::state lab {ph}, ref {case}]]; C. parapsilosis; Crypto; Geotrichum; Malassezia (oil)
AST: Vitek; Microscan; Phoenix; BMD; CLSI M100 Ed34 Table 2A-1; EUCAST RAST 4/6/8 h; Kirby
Storage -70 Microbank; Cap [[rack B::rack {last}]]; retained 7 d; BSL-2/3 [[supervisor::{last}]]
Sign off: [[bench 1::{ini}]] [[bench 2::{ini}]] [[Dir::{last}]]
%%
LIFT & MOBILITY ALGORITHM (BMAT 2.0)  [[Unit::{ward}]]

M1 Sit & Shake fail → Hoyer / Golvo / Likorall; sling: Universal, Hygiene, Repo (Blue XL)
M2 Stretch & Point fail → Sabina, Sara 3000, Encore
M3 Stand fail → Stedy, Romedic ReTurn, gait belt Posey
M4 Step: Walker (Rollator, Hemi, Platform, Eva, Merry), Arjo
Bari: Tower, Sizewise Mighty Air, HoverMatt + HoverJack; [[gantry at storage::gantry w/ {first} in Transport]]
Spine: TLSO (Cybertech, Jewett), log roll; Hip: Posterior – Moore; Anterior – none; sternal "Move in the Tube" (Adams)
Amputee: Stump Jobst, Rooke; LVAD: Drive line anchor
Reps/Barriers: Braden 13, Morse 65; JH-HLM 4; [[today's champion::champion {first} {xt}]]
Injuries: RULA 6, Borg; NIOSH 35 lb (Waters); OSHA 300 [[log::log: {last}, L4-5, {clip}, claim {claim}]]
%%
PUMP LOG export [[MiniMed demo::{ptlf}, SN {ser}]]

00:00 Basal Ramp 0.85
03:00 Dawn 1.10
06:42 Bolus Wizard 68 g /9 IOB .4 → 7.2 [[::  note "{onelow}'s pancakes"]]
06:55 SmartGuard: Auto
09:30 Temp Target Exercise 150
11:58 Cal 141 ISIG 31.2
12:04 Missed Meal
12:30 Dual 60/40 2 h
15:17 ALERT 780 Low Reservoir
15:18 Suspend Before Low
16:40 Rewind / Prime 22.1 / Cannula .3
18:05 BG 311, Ketone .7, pen Novolog 5u [[mom::{kin}]]
20:00 Joined: Libre2+ / Nightscout "Loop", xDrip, Trio [[::, {url}]]
22:22 Threshold Silence
23:59 TDD 44.6 (Basal 47 / Bolus 53); TIR 71; GMI 7.1; GRI 34; CV 36; LBGI (Kovatchev) 1.1; J 28; MAGE 82; M (Schlichtkrull) 19; Somogyi no
Upload [[kiosk 2::by {first}, {iso}]]. Changes: Walsh 500/1800: ICR 9→8, ISF 40→45 [[::per {fl}, confirmed w/ {kin} {ph}]]
%%
METHODS (IRB closed, [[blinded for review::{org} #{code}]])

Design. Stepped wedge, Hussey–Hughes, 12 clusters [[(names withheld)::({hosp}, {hosp}, {clinic}, and nine others)]]; CONSORT ext; Zelen consent; Moher flow.
Arms. Usual vs Nudge (EAST; Kahneman; Fogg; COM-B Michie). TIDieR. Blinded assessors (Bang index; James).
Outcomes. Primary: Kessler-6 ≥13 at 90 d; secondary: Beck, Zung, Connor–Davidson, Pittsburgh, Maslach, Mini-Z, Stanford PFI, Copenhagen, Karasek, Siegrist, Lorig, Morisky-8 (licensed), Pearlin, Rosenberg, Zarit, Sheehan, Cutrona
Sample. ICC .02, CAC .8; Donner–Klar; Kenward–Roger; CV (Eldridge) .4; Type I .05 Hochberg; O'Brien–Fleming look at wk 26; Stata/R/"Julia"; clusters Ward; knots Harrell
Qual. Braun & Clarke; Glaser; Charmaz; Colaizzi; van Manen; Sandelowski; Guba; COREQ; NVivo; Dedoose; Miles & Huberman; Proctor; CFIR (Damschroder); RE-AIM Glasgow; Rogers; Weiner; Kotter; Lewin
Cost: Drummond; Weinstein; QALY; EQ-5D Shaw; Markov (Sonnenberg–Beck); TreeAge
Data: REDCap [[project id kept::{user}, {ip}]], Dryad. PI [[site PI::{whole}]], analyst [[blinded::{first}]]. Fund: NIH R01; PCORI; Robert Wood Johnson type grants none.
"""
