"""Monographs, formularies, order sets, compounding sheets and drug-information desks that know every brand of every continent."""

TWINS = r"""
DRUG INFORMATION CONSULT
[[Question came by phone from an outpatient office.::Question came from {dr} at {clinic}, {ph}, {on}.]]
Q: [[A traveler::{ptfull}]] brought back boxes from abroad. What are they in US terms?
1. Panadol Osteo = acetaminophen ER 665
2. Voltarol Retard 100 = diclofenac SR
3. Buscopan = hyoscine butylbromide (no US twin)
4. Zyloric 300 = allopurinol (Zyloprim)
5. Eltroxin 0.1 = levothyroxine 100 mcg
6. Mesulid = nimesulide; never approved here, hepatotoxic
7. Dipyrone (Novalgin, Neosaldina, Analgin) = metamizole; agranulocytosis, tell [[the caller::{last}]]
8. Augmentin Duo 400/57 = same
9. Epilim Chrono 500 = valproate ER, NOT the same release as Depakote ER
10. Coversyl Plus = perindopril arginine/indapamide (Aceon was erbumine: 5 arg = 4 erb)
11. Physiotens = moxonidine. Stugeron = cinnarizine. Tebokan = ginkgo. Neurobion = B1-B6-B12
References: Martindale, Micromedex, Diccionario Vademecum, Rote Liste, VIDAL, BNF 86.
[[Closed in 40 min by the resident; logged as "foreign ID".::Closed by {initials}; request {code}; called back {ph}.]]
%%
HEPARIN NOMOGRAM, VTE, LAMINATED CARD
Bolus 80/kg (max 10,000), drip 18/kg/h (max 2,300). Anti-Xa at 6 h.
\<0.1 : bolus 80, up 4
0.1-0.19: bolus 40, up 3
0.2-0.29: up 2
0.3-0.7: stay; two in a row = q24h
0.71-0.8: down 1
0.81-0.99: hold 30 min, down 2
>=1.0: hold 60, down 3, tell [[the team::{dr}]]
Plt \<100 or half: 4Ts, PF4 ELISA, SRA. Bival 0.15 (CrCl>60), argatroban 2 (0.5 in Child B/C), fondaparinux, DOAC
Falsely low: antithrombin, lipemia (TG>600), Hgb; falsely high: Eliquis, Xarelto: then aPTT 60-85
Protamine 1 per 100 (last 2 h), max 50. Fish, NPH, vasectomy.
[[Pharmacy adjusts per CPA.::Now on: {pt}, bed 14, since {num8}; checked by {cred}]]
%%
NONFORMULARY REQUEST
Drug: Spevigo (spesolimab-sbzo) 900 mg IV x1, may repeat d8
Indication: GPP flare, GPPGA 3, IL36RN het
[[For: inpatient, dermatology::For: {ptcomma} DOB {dob}, {ward}]]
Tried: Cosentyx, Neoral, Soriatane, pred (mistake), Stelara, Tremfya
Alternatives on formulary: infliximab-dyyb, Remicade, none adequate
Cost: WAC $51,000; vial 450/7.5; J1747 x 900
Safety: DRESS, GBS (3), QuantiFERON neg, HBV neg
Ordering: TheracomRx / Biologics / CuraScript; cold chain
[[P&T chair approves one dose.::{tit} approves one dose ({on}); auth {code}]]
[[Buyer: borrow if not by noon.::Buyer {first} to borrow from {hosp}; ship to {addr}]]
%%
CHEMO PRINT, REGIMEN ONLY
BEACOPDac (a.k.a. "BrECADD without Br" in the chat) vs BrECADD, [[protocol HD21::protocol HD21, subject {subj}, {initials}]]
BV 1.8 d0 | Etop 150 d1-3 | Cyclo 1250 d1 (Mesna) | Doxo 40 d1 | DTIC 250 d2-3 | Dex 40 d1-4
G-CSF: Ziextenzo d5; levo 500 if ANC \<0.5
Akynzeo d1; olanzapine 2.5; Ativan
BSA 1.94 (Mosteller), cap none. EF 62. DLCO adj 84. HBsAg neg. hCG neg. Lupron, Zoladex?
PET2: Deauville 2 => 4 cycles
Hyd: 1/2NS. Line: [[PAC::PAC placed {num8} by {dr}]]
1st check: [[Rph 1::{cred}]]  2nd: [[Rph 2::{initials}]]  RN x2: [[____ ____::{ini} {ini}]]
Hold: ANC \<1.0 (not C1), plt \<100, bili >2, PN gr 3, Bv for PML
%%
VAC REPORT, WHAT THE FRIDGE ALARM SAID
Unit: Helmer iHS 120 (Rx), Stinger logger, LogTag UTRED30-WiFi
[[Friday::{num8}]] 18:42 T 8.3; 19:10 T 10.1; 20:55 T 12.8; 22:40 back 7.9
Quarantine "DO NOT USE":
 Priorix x20; MMR II x10; Varivax (freezer, fine); ProQuad (freezer)
 Vaxelis x14, Pediarix x9, Kinrix x5, Quadracel x3
 Gardasil 9 x30; Menquadfi x8; Bexsero x6; Penbraya x2; Trumenba 0
 Vaxneuvance x11; Prevnar 20 x40; Capvaxive x10; Pneumovax x4
 Shingrix x22; Abrysvo x7; Arexvy x9; mResvia (froz); Beyfortus 50/100 x6
 Ixiaro x2; Typhim Vi x5; Vivotif x3; YF-Vax x5; Imovax x1; Ixchiq x1; Dukoral (personal import); Vaxchora 1
Makers called: Merck OK to 68F 24h; GSK stability 8-25 72h; Sanofi chart; Pfizer form [[pending::{case}]]
VFC: [[state office told::told {first} at {agency}, {ph}]]
Cause: door gasket + sticky Pfizer box. [[Facilities replaced.::{wn} replaced gasket, WO {ord}.]]
%%
(TPN pharmacist's sign-out)
[[1::{last}, rm 12]]) CPN 72 mL/h. AA Plenamine 1.5/kg, D 4.2 mg/kg/min, Smof 1/kg. TG 212. Na 80 Ac max, Ca 10 / Phos 20 (curve ok), Infuvite, Tralement 1, extra Se 60
[[2::{last}, rm 3]]) PPN Clinimix E 4.25/5, DO NOT > 900 mOsm
[[3::baby {last}]]) NICU starter: Trophamine 3, cysteine 40/g, D10, Intralipid 1 > 2; Omegaven if dbili >2; Ca gluc only
[[4::{mrs}]]) cyclic 12 h, home with [[the infusion company::{org}]], Mixed in Baxa EM2400 / Exactamix; Hickman; ethanol lock? no, Defencath no; taurolidine yes
[[5::{first}]]) refeeding: K 2.9 Mg 1.4 P 1.1; thiamine 200 x5; D to 100 g; ASPEN severe
Shortages: Multitrace-4 gone (use Tralement), KPhos: NaPhos; Intralipid 30 ok; MVI Ped alt-day
[[Nutrition rounds at ten.::Page me {pager} if {dr} wants 6 to start]]
"""

CALM = r"""
FORMULARY BROWSE, CLASS 240, "ODD ONES" (printed from Lexi)
Tier 1: Antabuse (gen), Cuvposa gen, Daraprim gen (PA), Demser gen, Florinef, Hiprex, Lanoxin, Lysodren*, Mestinon, Mysoline, Periactin, Proglycem gen, Robinul, Urecholine, Zarontin
Tier 2: Akeega, Auvelity, Caplyta, Ingrezza, Lybalvi, Nurtec ODT, Ojjaara, Qulipta, Quviviq, Rinvoq LQ, Sotyktu, Ubrelvy, Veozah, Voquezna, Xcopri, Zurzuvae
Tier 3: Aklief, Amzeeq, Bijuva, Duexis, Gloperba, Katerzia, Qbrelis, Roszet, Seglentis, Soolantra, Thyquidity, Vtama, Winlevi, Xelstrym, Zonisade, Zoryve
Tier 4 SP: Bylvay, Camzyos, Cholbam, Crenessity, Daybue, Evrysdi, Filspari, Galafold, Hetlioz, Inrebic, Joenja, Korlym, Livmarli, Miplyffa, Nulibry, Oxlumo, Palynziq, Ravicti, Skyclarys, Tavneos, Vijoice, Welireg, Xenpozyme, Zokinvy
Medical: Amvuttra, Briumvi, Casgevy, Elevidys, Fabhalta (oral!), Hympavzi, Izervay, Kebilidi, Leqembi, Lyfgenia, Nulojix, Omisirge, Qalsody, Ryplazim, Skysona, Tzield, Uplizna, Vyvgart Hytrulo, Zolgensma
NF: Arestin, Belviq (gone), Contrave, Duobrii, Emflaza, Natazia, Pexeva, Sernivo, Treximet, Zipsor
QL 30/30 unless stated; ST = Step; AL = Age Limit; SP = Specialty; * = REMS
%%
MONOGRAPH DRAFT (house style guide, example only): COLISTIMETHATE
Names: Coly-Mycin M; Promixin, Colomycin (UK); Tadim; Colobreathe. "Colistin" on the MAR = CBA, NOT CMS
Units: 1 MIU = 80 mg CMS = 30-34 mg CBA
Spectrum: Acinetobacter baumannii, Pseudomonas aeruginosa, CRE (KPC, NDM, OXA-48). NOT Proteus, Providencia, Morganella, Serratia, Burkholderia cepacia
Load: 300 mg CBA (9 MIU) over 1 h; maint. by CrCl, 12 h later: >90: 180 q12h; 70-80: 150; 50-60: 125; 30-40: 95; IHD 65 q12 + 40-50; CRRT 220 q12h
Neb 75-150 mg q12h (Aerogen Solo, Pari eFlow); bronchospasm, albuterol ahead; mix and use at once
ADR: AKI 40% (RIFLE), paresthesia, apnea with Anectine
EUCAST \<=2; CLSI I/R only. BMD only; never Etest, never disk
Prefer: Xerava? Fetroja, Xacduro, Zerbaxa, Avycaz, Recarbrio, Emblaveo
Trials: AIDA, OVERCOME, CREDIBLE-CR, ATTACK
Preg: animal. Lactation: L3 (Hale)
Keep 20-25 C. Turns: stable 7 d vial, then foam
%%
CRASH CART DRAWER MAP, PEDS (Broselow-Hinkle, 2019 edition)
Top: Zoll R Series (OneStep Ped), Ambu SPUR II, King Vision 2, i-gel 1/1.5/2/2.5, Cric: Melker 3.5
Drawer GRAY 3-5 kg: Miller 0/1, ETT 3.0c 3.5c, 5F feeding, Epi 0.03-0.05 mg, Adenocard 0.3
PINK 6-7: Miller 1; RED 8-9: Miller 1, 8F; PURPLE 10-11: Wis-Hipple 1.5; YELLOW 12-14: Mac 2; WHITE 15-18; BLUE 19-23: 5.0c; ORANGE 24-29; GREEN 30-36: Mac 3, 6.0c
Meds: Abboject Epi 1:10,000 x8; Atropine 0.5; Bicarb 4.2 (Infant); CaCl 10%; D10 250; Dextrose 25 Infant; Nexterone 150; Lido 2; Mag 50; Narcan 2/2; Romazicon; Solu-Medrol 125; Solu-Cortef Act-O-Vial; Versed 5/1; Rocuronium 50/5; Ketalar 500; Etomidate (Amidate) 40; Tranexamic 1 g; Sugammadex (Bridion) 500; Intralipid 20 in the Pyxis
IO: EZ-IO 15 pink, 25 blue, 45 yellow; Cook; NIO-P
Seals: green = full, red = used, yellow = exp within 30 d
%%
ANTIBIOGRAM NOTES (first isolates only, n>=30)
E. coli (n 4,112): AMP 48 SAM 56 TZP 95 CZO 83 (urine 92) CRO 90 FEP 91 ETP 99 MEM 99 GEN 91 TOB 90 LVX 77 SXT 74 NIT 97 FOF 98
K. pneumoniae (1,208): SAM 80, CRO 89, NIT 38, ETP 99; K. aerogenes: no CRO, FEP 97
K. oxytoca / michiganensis / grimontii one row; Raoultella ornithinolytica few
P. aeruginosa (622): TZP 88 FEP 90 CAZ 89 MEM 91 CIP 82 TOB 97 C/T 98
S. maltophilia (61): SXT 97 MIN 98 LVX 80
A. baumannii complex (38): SAM 74 MEM 66 MIN 87
MRSA 34%: DOXY 95 SXT 93 CLI 71 LZD 100 VAN 100 DAP 100 CPT 99
MSSA; S. lugdunensis: OXA 91; S. epi: OXA 36
E. faecium: AMP 18 VAN 31 DAP SDD LZD 98; E. faecalis 99; E. casseliflavus, gallinarum intrinsic vanC
S. pneumo PCN (men) 71 / (non) 97; CRO 92/99; Viridans: S. mitis PCN 66; S. anginosus grp 98
H. flu BLNAR none; M. cat BL+ 98; N. gonorrhoeae: send
Anaerobes: B. fragilis grp MTZ 100 CLI 58; Cutibacterium; Finegoldia; C. diff n/a
Yeast: C. albicans FLC 98; C. glabrata (Nakaseomyces) MFG 96; C. auris 0 isolates; C. krusei (Pichia kudriavzevii)
%%
CODE WORDS OF THE STEWARDSHIP PAGER (a new fellow asked what all that means)
"72" = 72 h time-out. "BID the Bug" = Biofire BCID2. "Verigene'd" = old. "MALDI" = Bruker. "VITEK soon" = tomorrow. "Kirby" = disk. "Sensititre YO10". "NP swab" = MRSA nares PCR, NPV 96. "PCT" = Brahms. "Galacto" = Platelia. "Fungitell >500". "Karius" = cfDNA send-out, two signatures. "T2" = T2Candida. "Crag" = IMMY LFA. "UHisto" = MiraVista. "QFT-Plus" = TB. "Xpert Ultra". "CoccI DX" = UC. "Wright-Giemsa, thick thin" = malaria. "FilmArray ME" = HHV-6 fooled you again.
"Dalba 1500 x2" = Dalvance. "Orbactiv" vs "Kimyrsa". "OPAT" = Invanz. "Bicillin" = L-A not C-R. "Zosyn/vanc" = sigh. "Bactrim DS" = K. "Flagyl with wine" = myth, maybe. "Xifaxan", "Dificid", "Vowst", "Rebyota", "Zinplava (gone)". "Prevymis at d7." "Cresemba: QT short." "Posa DR not suspension." "AmBisome 3", "Abelcet". "Brexafemme". "Ivermectin no."
DOT, LOT, SAAR, NHSN AUR, Core Elements, Epic's Stew module, TheraDoc, Sentri7, VigiLanz, ILÚM
%%
OUTPATIENT RX COUNTER, WINDOW CARD: "SAY IT THIS WAY"
Fosamax, Actonel, Boniva: water, up 30 min. Atelvia: breakfast.
Synthroid, Levoxyl, Unithroid, Tirosint, Armour: no Tums, no Feosol, no Citracal, 4 h
Biaxin / Colcrys; Tegretol / Nefazodone; Zocor / Diflucan; Coumadin / Bactrim; Zanaflex / Cipro; Theo-24 / Cipro; Lithobid / Advil; Aldactone / Nu-Salt; Viagra / Imdur; Demerol / Parnate; Revatio = Viagra
Advair Diskus, Ellipta: rinse. Respimat: TOP (Turn, Open, Press). Spiriva HandiHaler: don't swallow. Breztri: 4 primes. Airsupra: rescue! Symbicort SMART
Ozempic, Mounjaro, Wegovy, Zepbound, Victoza, Trulicity, Byetta: rotate; click; "gallbladder"
Toujeo 1.5/3 Max; Tresiba U200; Humulin R U-500; Lyumjev; Fiasp; Afrezza; Semglee; Rezvoglar
Plan B, Ella, Opill; Nexplanon (clinic); Annovera; Twirla; Phexxi; Slynd K+; Natazia missed pills: the blue chart
Accutane = Absorica, Claravis, Zenatane, Amnesteem: iPLEDGE 7 d
Suboxone under the tongue; dentist; Zubsolv 5.7 = 8; Sublocade; Brixadi wk/mo; Lucemyra
Narcan: two in the box. It's free if you ask.
"""
