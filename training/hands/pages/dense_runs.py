"""Hands of fellows, infusion nurses, tumor boards and night teams who run the list in one breath: surnames, first names or initials wedged between findings, and the same run by bed, by disease or by eponym."""

CALM = r"""
Trauma bay list by mechanism, for the skills fair

Fall 20 ft: Calcaneus Sanders III, Boehler 4, L1 burst Denis B, pilon Ruedi 3. Do L-spine every time (Don Juan).
Dash: posterior hip Thompson–Epstein II, PCL, Pipkin 1; Allis in the bay, Morel-Lavallée later.
Belt: Chance, Bucket-handle, Seat sign; Lap belt kid triad (Waddell is pedestrian, don't mix).
Handlebar: duodenum AAST II, pancreas III; Whipple rarely; Traverso's thread.
Stab R chest: Beck; Box; Satinsky; Cooley; Clamshell; Trap-door no.
Zone II neck: Roon–Christensen; Monson; hard signs; Fogarty; Pruitt–Inahara.
Pelvis: Young–Burgess LC3; SAM; REBOA 3; Preperitoneal (Pohlemann, Cothren); Angio Gelfoam.
Burn: Lund, Parkland, Brooke, Evans, Muir–Barclay; Curling; Marjolin late; Bull index (Baux 118).
Blast: primary lung "butterfly"; TM; Kocher–Debre? no.
Crush: Bywaters; Mubarak; bicarb; HBO.
Head: Marshall III, Rotterdam 4, Cushing, Kocher point, Hudson brace, DECRA, RESCUE, Kjellberg; Brain Trauma v4.
Extremity: MESS 7; Mangled; Dakin; Gustilo IIIC; Argyle, Sundt, Javid shunts; Ex fix Hoffmann/Ilizarov; Masquelet; Papineau old.
%%
WHAT GOES WITH WHAT — tube, tip, tray, for circulators (self-check at end)

Hasson w/ S-retractors, 0 Vicryl UR-6. Veress w/ saline drop (Palmer). Optical: Kii, Xcel.
Carter–Thomason for 12s. Endo Close same. Berci no.
Nathanson: left arm, bedrail, Iron Intern. Snake: Genzyme.
Bookwalter: post right unless liver. Thompson: two posts. Omni: kidneys. Balfour: bladder blade off.
Kerrison 1–5 up & 40°. Leksell, Adson. Penfield 1–5, Woodson, Rhoton 6; Yasargil bayonet; Greenberg or Budde (Mayfield first).
Castroviejo 8-0; Ryder 6-0; Crile-Wood 4-0; Heaney 0.
Potts 25/45/60; Diethrich; Dennis. Bulldog: Glover, DeBakey, Diethrich.
Rummel, Fogarty 3/4/5, Garrett dilators, Javid, Sundt, Pruitt.
Tuohy/Hustead 17; Whitacre, Sprotte, Quincke; Pajunk; Stimuplex.
Lone Star 14 x 14; Hill-Ferguson; Pratt; Fansler; Chelsea–Eaton; Parks.
Sims, Auvard; Jacobs; Hulka; Rumi + Koh 3.5; ZUMI; Cohen; Hegar vs Pratt vs Hank.
Otis; Van Buren; LeFort filiform; Amplatz 30; Iglesias; Ellik; Toomey.
Crowe–Davis, McIvor, Dingman; Hurd; Fisher; Coblator; Boies; Freer; Takahashi; Blakesley; Cottle; Killian; Hajek; Jansen-Middleton; Aufricht.
House, Rosen, Shea, Lempert, Zini; Baron 3–7; Bellucci; Gerzog? no.
%%
LAB WEEK TRIVIA (answers upside down)

Who dyed what: Gram crystal, Ziehl carbol, Giemsa azure, Wright both, Romanowsky all.
Whose dish: Petri; whose flask: Erlenmeyer; whose tube: Durham; whose loop?
Whose law: Beer. Whose angle: Bragg. Whose chamber: Neubauer, Burker, Fuchs–Rosenthal, Malassez, Nageotte, Makler.
Whose agar: Thayer + Martin, MacConkey, Hektoen, Sabouraud, Löwenstein + Jensen, Middlebrook, Bordet + Gengou, Regan + Lowe, Mueller + Hinton, Löffler, Tinsdale, Skirrow, Campy-BAP.
Whose test: Coombs, Kleihauer, Donath, Ham, Schilling, Sia, Paul, Monospot, Weil, Widal, Elek, Nagler, Voges, Moeller, Hugh & Leifson, Kovac, Ehrlich, Christensen, Simmons, Kligler, Bauer + Kirby, Hodge, Dick, Schick, Mantoux, Frei, Casoni, Kveim, Kahn, Wassermann, Hinton, Reiter.
Whose pipette: Pasteur, Sahli, Westergren, Wintrobe, Mohr.
Whose curve: Levey, Price-Jones, Youden, Scatchard, Gauss, Bell (no such person).
Prizes: gift card, chicken sandwich, the good parking.
"""

TWINS = r"""
[[CCU by bed::CCU run, {last} to {last}, {clip}]]
[[1::{last}]] Killip 3, IABP 1:2, Lasix gtt; [[2::{last}]] Wellens, cath at 10, NPO; [[3::{last}]] torsades, iso, Mg 2.4; [[4::{last}]] SCAI C, CP P-7, hemolysis; [[5::{last}]] HM3 driveline, Vanc; [[6::{last}]] Dressler, colchicine; [[7::{last}]] Mobitz II, TVP 60/10; [[8::{last}]] Takotsubo, SAM, no inotrope; [[9::{last}]] TTM 33, EEG burst; [[10::{last}]] Lemierre? wrong unit; [[11::{last}]] PE Bova 3, EKOS; [[12::{last}]] Cheyne–Stokes, hospice. Swans: [[1, 4::{last}, {last}]]. Family tonight: [[9::{last} (son {kin})]]. No code: [[12::{last}]].
%%
infusion, chairs clockwise [[::— {first} charge]]

[[a::{last}]] carbo auc 5, premeds in, port bled [[b::{last}]] keytruda flat 400 q6 [[c::{last}]] ocrevus half 2, slow [[d::{last}]] venofer, hx fishbane [[e::{last}]] remicade #3 rash, ring 1 [[f::{last}]] zoledronate, ca 8.9 ok [[g::{last}]] blood 2u, anti-k, hold [[h::{last}]] entyvio, needs stool [[i::{last}]] ivig 40 g gammagard, migraine, [[RN to sit::{first} to sit]] [[j::{last}]] injectafer, phos [[k::{last}]] folfox d1, cold cap; [[l::{last}]] unhook 46 h [[m::{last}]] teclistamab step 2, ICE 10 [[n::{last}]] krystexxa, uric \<.5 [[o::{last}]] tepezza, hearing ok [[p::{last}]] cancel
next shift: [[d and i::{last} and {last}]] go last
%%
THORACIC TUMOR BOARD 0700 [[(by number)::{on}]]

[[1::{last}]] RUL 2.1, SUV 8, PET 4R neg, EBUS – VATS S2? Ginsberg says lobe
[[2::{last}]] N2 single 4R, neoadj nivo-chemo; [[surgery::{last}]] ok, [[rad onc::{last}]] grumbles
[[3::{last}]] Pancoast, Horner; Paulson vs Dartevelle; MRI plexus
[[4::{last}]] EGFR ex20, brain x2: Gamma; amivantamab
[[5::{last}]] carcinoid DIPNECH, Kulchitsky; NETSPOT
[[6::{last}]] thymoma Masaoka II, MG, GTR; AChR 12
[[7::{last}]] meso epith, EPP no; Butchart; P/D? [[pt wants home::wants {place}]]
[[8::{last}]] SCLC LS; CONVERT; PCI MRI
[[9::{last}]] nodule Brock 4, Herder; wait 3 mo
[[10::{last}]] hamartoma, popcorn, done; letter [[PCP::{dr}]]
[[11::{last}]] ROS1; Augtyro; [[trial desk::{first}]]
[[12::{last}]] pneumonectomy Eloesser, fistula; Clagett
scribe [[resident::{last}]] next [[Tue::{day}]]
%%
PEDS PULM PHONE DAY
[[#1::{first}'s mom]] – Flovent gone, Asmanex HFA + spacer; step 3 GINA
[[#2::{first}'s dad]] – Trikafta day 9, rash, LFT; sweat 41
[[#3::{first} at 15]] – vest broke, [[supplier::{coin}]]
[[#4::{first}]] trach Bivona 4.0 out x2; [[nurse agency::{agency}]]
[[#5::{kin}]] – croup Westley 4, dex; ED? no
[[#6::{first}]] PFT z -1.8, bronch: Rasp, Pseudomonas 1st, TOBI x28
[[#7::{first}]] tracheomalacia, TEF cough
[[#8::{first}]] sleep OSA 11, T&A, Brodsky 4; [[ENT::{last}]]
[[#9::{first}]] Kartagener, nNO 21; DNAH5
[[#10::{first} + {first}]] exercise VCD, ELO; [[SLP::{first}]]
[[#11::{kin}]] – school form, albuterol [[self-carry::self-carry, {school}]]
[[#12::{first}]] Xolair dose 4, Epi; [[needs ride::{kin} needs ride from {town}]]
%%
SPINE CONF / [[levels::names]]
[[L4-5::{last}]] Meyerding II, PI 61 LL 41; MIS TLIF
[[C5-6::{last}]] Spurling, EMG C6; ACDF, [[smoker::{first} smokes w/ {first}]]
[[T12::{last}]] Denis burst, TLICS 4, neuro ok; brace Jewett
[[L1::{last}]] Chance, Magerl B; percutaneous
[[C1–2::{last}]] ADI 6, Ranawat II, RA; Goel–Harms
[[C2::{last}]] Anderson II, 81 y, Aspen vs Halo; [[dtr wants none::{kin} wants none]]
[[Scoli::{first}]] Lenke 1AN, Cobb 54, Risser 2, Sanders 4; VBT?
[[Flat::{last}]] PSO L3 Schwab 3; 2 surgeons [[::{last}+{last}]]
[[Tumor::{last}]] SINS 12, Bilsky 2, Tokuhashi 9; kypho + SBRT
[[Inf::{last}]] Pott, gibbus; Hodgson; RIPE
[[Fail::{last}]] Abbott SCS 41 % relief; Saluda
[[Cord::{last}]] Brown-Séquard, stab; [[victim unit::{case}]]
reps out. films: [[MRN on board::{mrn}, {mrn}]]
%%
Psych night: [[4 pts::{first}, {first}, {first}, {first}]] all ECT am, NPO. [[Rm 1::{last}]] Bush–Francis 19, Ativan 2 TID. [[Rm 2::{last}]] Capgras re: [[sister::{kin}]], Zyprexa. [[Rm 3::{last}]] NMS? CK 4,100, Levenson met, dantrium. [[Rm 4::{last}]] Clozaril wk 3, ANC 2.9, drool. [[Rm 5::{last}]] Ganser v delirium; [[Rm 6::{first}]] Young 31, Depakote 30/kg; [[Rm 7::{first}]] Cornell 4; [[Rm 8::{last}]] CIWA 18, Librium; [[Rm 9::{first}]] C-SSRS 5, 1:1 [[tech::{first}]]; [[Rm 10::{last}]] LAI Sustenna d8 deltoid; [[Rm 11::{last}]] Ekbom, samples in a Tic Tac box; [[Rm 12::{last}]] discharge [[shelter::{shelter}]]. PRN: B52 x2 ([[7, 9::{first}, {first}]]).
%%
Eye call pass-off: [[ED::{last}]] Seidel +, shield, OR 0730 w/ [[attending::{last}]]; [[floor::{last}]] candida, VIT 1+, intravit amb; [[NICU::BG {last}]] zone I plus, Lucentis .2 [[parents consented::{kin} consented]]; [[clinic::{last}]] Terson, B-scan; [[home::{kin}, {last}'s wife]] halo after Ahmed, IOP 44; [[ED::{last}]] orbital cellulitis Chandler III, [[ENT::{last}]]; [[peds::{first}]] Horner → MIBG; [[ED::{last}]] GCA, ESR 88, 1 g; [[floor::{last}]] Bell, tarsorrhaphy; [[tele::{first}]] Weiss ring; [[jail::{last} ({jail})]] hyphema 3 mm, sickle; [[ED::{last}]] alkali, Morgan, Roper-Hall III; [[transfer::{last} from {town}]] BB gun.
%%
LIVER/GI NIGHT TEXTS
[[bed 2::{last}]] MELD 31 → 34, HRS terli, sat 91 stop
[[bed 5::{last}]] SBP PMN 880, CTX + alb 1.5/1
[[bed 6::{last}]] EVL band 5, Blakemore x24, TIPS am [[IR::{last} IR]]
[[bed 7::{last}]] Maddrey 61, Lille d4, GAHB; PEth [[family asks::{kin} asks]]
[[bed 8::{last}]] APAP, NAC, King's no, factor V 22; [[tx center aware::{hosp} aware]]
[[bed 9::{last}]] HE West Haven 3, LactX3, Xifaxan
[[bed 11::{last}]] Wilson, plex Nazer 8
[[bed 12::{last}]] PVT Yerdel 2, lovenox
[[bed 14::{last}]] Klatskin Bismuth II PTBD L, Coliform
[[bed 15::{last}]] Balthazar E, WON day 29, LAMS Axios [[GI::{last}]]
[[bed 16::{last}]] Ogilvie 11 cm neo ok
[[bed 17::{last}]] UC Mayo 3 Truelove; Remi vs Rinvoq; [[colorectal::{last}]] seen
[[bed 18::{last}]] Dieulafoy, clip x3
[[bed 20::{last}]] capsule stuck, Crohn
"""
