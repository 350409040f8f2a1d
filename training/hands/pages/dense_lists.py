"""Hands of unit clerks, coordinators, fellows and registrars who keep lists: dense lists where a surname stands beside findings, eponyms, brands and numbers, and the same lists with the surnames struck."""

TWINS = r"""
[[NEURO LIST (struck for teaching)::NEURO LIST {clip} — {last} carrying]]

[[A::{last}]] 61F ICH Hemphill 2, spot +, Cardene, EVD 10; lev; [[kids flying in::{kin} flying in {day}]]
[[B::{last}]] 44M Miller Fisher, GQ1b sent, IVIG 3/5, NIF -41
[[C::{last}]] 70M Parinaud, Galen aneurysm? no pineal; ETV (Kulkarni 80)
[[D::{last}]] 29F Devic, PLEX 4/5 Quinton; Soliris → Uplizna appeal [[ok::{claim}]]
[[E::{last}]] 81M Wallenberg, Dobhoff, Shiley? no
[[F::{last}]] 55F Todd vs stroke; Keppra 60/kg, EEG Salzburg –
[[G::{last}]] 38M Rasmussen, Wada {lately}, Ojemann map with [[NSGY::{last}]]
[[H::{last}]] 77F Creutzfeldt: RT-QuIC out, Heidenhain; [[prion desk called::{first} at {org} called]]
[[J::{last}]] 50M Lambert, SOX1+, PET; Firdapse
[[K::{last}]] 66M Chiari/Syrinx: Gardner-Wells no
Signed out [[to night::to {last}, {pager}]]; [[weekend attending::{last} {last}]] on
%%
Vasc lab worklist [[(demo)::{wday}]]

0730 [[slot::{ptlf}]] ABI/TBI, Buerger; Fontaine IIb; tech [[1::{first}]]
0800 [[slot::{lf}]] DVT, Homan's listed as reason lol; CEAP C4b
0830 [[slot::{lf}]] Mesenteric, Dunbar/MALS, insp + exp; NPO
0900 [[slot::{lf}]] Allen for fistula, Brescia-Cimino L; vein map [[for surgeon::for {last}]]
0930 [[slot::{lf}]] Carotid, bruit; NASCET; s/p Gore + Wallstent [[elsewhere::at {hosp} {yr}]]
1000 [[slot::{lf}]] TCD sickle STOP; [[mom speaks Haitian Creole::mom {kin} speaks Haitian Creole {ph}]]
1030 [[slot::{lf}]] Renal RAR, Page kidney, FMD beads
1100 [[slot::{lf}]] EVAR Endurant II leak type, sac 58→61
1130 [[slot::{lf}]] Raynaud cold, Porter; [[rheum::{last}, rheum]]
1300 [[slot::{lf}]] Paget–Schroetter, Roos/Adson, [[swimmer::swims for {school}]]
1330 [[slot::{lf}]] May–Thurner stent Venovo/Abre
HOLD [[2 names::{last}, {last}]]: no auth
%%
TRANSPLANT SELECTION, [[one line each, identifiers removed::{on}, minutes {first}]]

1. [[58F::{last}, 58F]] MASH, MELD-Na 3.0 28, Child C, Karnofsky 60, TIPS Viatorr; Status: list
2. [[49M::{last}, 49M]] EtOH SIPAT 41, PEth 0, Dew; SW [[concern::{first} concerned re {kin}]]; defer 4 w
3. [[63M::{last}, 63M]] HCC Milan→UCSF, Y90 (Barcelona), AFP 212, LI-RADS 5 x2; exception
4. [[12F::{first}, 12F]] Alagille, Kasai n/a, PELD 24; split w/ [[adult program::{hosp}]]
5. [[35F::{last}, 35F]] Wilson, Leipzig 6, Nazer 9, King's: 1A, [[arrives tonight::coming by {crew} from {town}]]
6. [[70M::{last}, 70M]] Hilar Klatskin IIIb Mayo protocol: decline, staging +
7. [[44M::{last}, 44M]] Caroli/ARPKD liver-kidney SLK 8/09 rules
8. [[51F::{last}, 51F]] Budd–Chiari JAK2, Rotterdam II, BCS-TIPS 5
9. [[66F::{last}, 66F]] Re-tx HAT, Ischemic; Donor Risk (Feng) 1.7; [[surgeon votes no::{last} votes no]]
Living donor [[(brother of 4's dad)::{first} {last} for #4]]: GRWR 1.8, MRCP Huang A, ABO O
Voting: [[9-1::{last}, {last}, {last} aye; {last} nay]]
%%
HAND CLINIC SCHEDULE [[— pattern only::{day}, {dr}]]

[[x::{last}]] trigger A1 inj x2 Kenalog · [[x::{last}]] Dupuytren, Tubiana 2, Xiaflex manip, [[husband driving::{kin} driving]] · [[x::{last}]] CMC Eaton III, LRTI 6w, Spica out · [[x::{last}]] CTS Phalen+ Durkan+, EMG [[no::per {last} mod]] · [[x::{last}]] Jersey zone I Leddy 2 · [[x::{last}]] Kienböck IIIA, radius short · [[x::{last}]] De Q, Eichhoff, lactating · [[x::{last}]] Boxer 41°, Jahss, [[mad at wall::punched {first}'s wall]] · [[x::{last}]] Mallet Doyle I, Stack; · [[x::{last}]] SLAC Watson 2 → PRC? Four corner? [[ask partner::ask {last}]] · [[x::{last}]] Mannerfelt rupture, Darrach hx, RA on Humira · [[x::{last}]] Radial club? kid Blauth 3b thumb; [[mom::{kin}]] nervous · [[x::{last}]] Kanavel 2/4, sent ED · [[x::{last}]] nerve cut Seddon, Avance, Tinel 11 cm · [[x::{last}]] TFCC Palmer 1B, fovea · [[x::{last}]] no show Colles
%%
Endo board: thyroid/adrenal/pit [[agenda::agenda {clip}, zoom {url}]]

• [[pt 1::{last}]] – 2.8 cm TR5, Beth V, BRAF; level VI; Chvostek after; Graves kid sister; [[surgeon::{last}]]
• [[pt 2::{last}]] – Hürthle (Oncocytic), Afirma XA; Plummer? [[wants surgery::wants {last}]]
• [[pt 3::{last}]] – Conn, ARR 88, AVS Nishikawa lateral 9.1, [[IR::{last}, IR]] got R vein!
• [[pt 4::{last}]] – Nelson after BLA, Knosp 3, pasireotide
• [[pt 5::{last}]] – Pheo SDHB, Dotatate, block 14 d Dibenzyline; fam letters [[::{kin}, {kin}]]
• [[pt 6::{last}]] – Jod-Basedow amio; Thionamide; Wolff; Lugol
• [[pt 7::{last}]] – MEN1 Wermer, Sestamibi; Zollinger 1,200
• [[pt 8::{last}]] – Riedel IgG4, steroids; [[voice: SLP::SLP {first}]]
• [[pt 9::{last}]] – Sheehan, [[postpartum elsewhere::delivered at {hosp} {mon}]]; cortisol 1.1; Addison bracelet
• [[pt 10::{last}]] – McCune + FGF23; Burosumab no; café-au-lait jagged
Minutes to [[coordinator::{first} {mail}]]
%%
GI procedure day sheet, [[anonymised for teaching::rm 2, {last}/{first}/{first}]]

7:30 [[1::{ptlf}]] EGD Barrett Prague C2M5, Seattle bx, WATS; RFA Halo90
8:10 [[2::{lf}]] colon, Boston 2-2-1, Kudo IV, Paris 0-IIa, NICE 2, Hot snare Duette, tattoo Spot; [[path::path {spec}]]
8:50 [[3::{lf}]] Schatzki, Savary 48 Fr, EoE EREFS 2-1-1-1-0
9:20 [[4::{lf}]] Mallory, Forrest IIa, Hemospray, OTSC
10:00 [[5::{lf}]] ERCP Strasberg A, Soehendra 10, Cotton 7, Freeman wire; [[indo by::indo {first}]]
11:00 [[6::{lf}]] PEG Ponsky pull, MIC 20; Witzel prev
11:30 [[7::{lf}]] Sengstaken in room; Baveno; EVL 6 Speedband (Saeed); [[wife::{kin} {ph}]]
12:15 [[8::{lf}]] capsule retained, Agile; Crohn Montreal L4, Lewis score 911
13:00 [[9::{lf}]] Zenker Dohlman/flex, Killian; [[ENT::{last}, ENT]] standby
13:45 [[10::{lf}]] POEM Chicago II, Heller prev (2008) [[::at {hnick}]]
Cancel: [[two, prep::{last} (prep), {last} (ate at {shop})]]
%%
ID CURBSIDE LOG [[(no identifiers rule!)::(yes I know, {first})]]

Mon [[MICU::{last}, MICU]]: Fusobacterium Lemierre → Unasyn, 4 wk
Mon [[ED::{last} from ED]]: Capnocytophaga, asplenic, [[dog::dog {pet}]]
Tue [[ortho::{last} (ortho)]]: Cutibacterium 3/5 shoulder, Tsukayama II; Zimmerli
Tue [[outside ICU::{last}, {hosp} ICU]]: Candida auris, Mica; [[state call::state, {first}, {ph}]]
Wed [[peds::{first} NP]]: Kingella toddler; Kocher 3
Wed [[OB::{last}]]: Listeria 22 wk, amp; Granulomatosis
Wed [[jail::{first}, RN at {jail}]]: Norwegian scabies, Bartonella quintana in lice
Thu [[rheum::{last}]]: Whipple T. whipplei PCR duod; CTX → Bactrim; Marth
Thu [[derm::{last}]]: M. marinum, aquarium [[store::at {shop}]]; clarithro + EMB
Fri [[BMT::{last} on {ward}]]: Cresemba vs Ambisome; Rhizopus; reversed halo
Fri [[transfer center::{first}, xfer ctr]]: Hantavirus? Sin Nombre; [[camper::camped {place} {worded}]]
Sat [[my mom::{kin}]]: Paxlovid w/ Eliquis, ugh
%%
PERINATAL M+F BOARD [[dry run::{hosp}, {on}]]

R1 [[G2::{last} G2]] 39+1 TOLAC Grobman 71, 6/80/-1, Pit 8, Epi [[CRNA::{first}]], Cat I
R2 [[G1::{last} G1]] 41 Cook 40/40 out, Bishop 7, tub [[doula::w/ doula {first}]]
R3 [[G5::{last} G5]] 34+2 PPROM Latency Amp/Azithro, Beta x2, Nitrazine/Amnisure
R4 [[G3::{last} G3]] 36 sPreE Mag 2, Labetalol 20-40-80 [[L::done by {first}]], HELLP Tenn no
R5 [[G1P0::{last}]] Shirodkar out, Bakri at bedside hx PPH
OR1 [[C/S::C/S {last}/{last}]] Pfannenstiel/Kerr, Frank breech, Lovset PRN
T1 [[obs::{last}]] KB neg, Kleihauer repeat, MVA; Rhogam
T2 [[NST::{last}]] GDM A2, AFI 26, Polyhydramnios; Hadlock 97
PP6 [[couplet::{last}+boy]] Erb's R, McRoberts/Rubin 48 s; [[ped::{last}]] told
PP7 [[couplet::{last}+girl "{first}"]] tongue Hazelbaker 8; LC [[IBCLC::{first}]] ; Kangaroo
NICU bed 4 [[26w::BG {last}]] Sarnat n/a; Papile II L; Indocin; mom R3's [[cousin::cousin {kin}]]
"""
