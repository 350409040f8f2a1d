"""Operative, endoscopy, radiology and pathology reports by hands that think in devices, eponyms and measurements."""

TWINS = r"""
OPERATIVE REPORT
[[Service: General Surgery::Patient: {ptcomma}   MRN {mrn}]]
[[Surgeon: attending of record::Surgeon: {dr}]]   [[Assistant: PGY-4::Assistant: {cred}]]
Anesthesia: GETA, [[CRNA with attending supervision::{whole}, CRNA]]
Preop Dx: Symptomatic cholelithiasis, Mirizzi type I suspected on MRCP
Procedure: Laparoscopic cholecystectomy with IOC (CPT 47563)
EBL 15 mL. Drains: none. Counts correct x2. Specimen: Gallbladder and contents.
DESCRIPTION: Veress at Palmer's point, opening pressure 5. Hasson at the umbilicus, 5 mm Kii Fios x3. Critical View of Safety per SAGES reached after the fundus was retracted over the dome and Rouviere's sulcus seen; B-SAFE landmarks called aloud. Calot's node swept down. Olsen clamp, 4 Fr Taut catheter, Isovue 300 half strength: no filling defect, brisk flow through the ampulla of Vater, a low insertion of the right posterior duct (Hjortsjo's crook not at risk). Hem-o-lok ML x2 down, x1 up. Surgicel Snow in the fossa. Endo Catch 10. Fascia: 0 Vicryl on a UR-6 with the Carter-Thomason. Skin: 4-0 Monocryl, Dermabond Prineo.
Parkland grade 3. Nassar grade 2. Tokyo TG18 grade I.
Disposition: PACU, then home on Tylenol and Toradol, no Percocet.
[[Dictated, not read.::Dictated by {last}, {wday}; cc {tit}]]
%%
TKA, ROBOTIC ARM ASSISTED
Implants: Triathlon CR femur 5, Tritanium baseplate 4, X3 insert 9 mm, Asymmetric patella 35x10. Simplex HV with tobramycin x1, patella only.
[[Implant stickers in the log::Baseplate S/N {ser}, insert lot {lot}]]
Tourniquet 250 mmHg, 61 min. TXA 1 g x2. Ancef 2 g; vanc powder 1 g.
Under an adductor canal block and IPACK by [[the block team::{dr}]], in a Stulberg boot. Midline, medial parapatellar. Hoffa's fat pad in part removed; ACL gone; PCL kept. Checkpoints, arrays with 4.0 Schanz pins, 40 points each side. Plan: functional alignment, CPAK II to V, 3 varus tibia, 1 valgus femur. Mako cuts within 0.5. Gaps 19/19 flexion, 18.5/19 extension. No Whiteside release. Tracking by the rule of no thumb. Irrisept, then Exparel 20 with Marcaine 0.25% 30 and saline 50 per the Ranawat-like recipe. Stratafix 1, 2-0, 3-0; Zipline; Aquacel Ag; Iceman.
Plan: WBAT, ASA 81 BID x 30 d (Caprini 7), Celebrex, no CPM, PT in PACU.
[[Rep in the room from the maker.::Rep in the room: {first} {last}, {ph}]]
%%
{head}: CT CHEST ABDOMEN PELVIS W
TECHNIQUE: 128-slice Somatom go.Top, Omnipaque 350 100 mL, portal venous 70 s, DLP 642. iMAR for the left Zimmer stem.
COMPARISON: [[Most recent prior::{num8}, outside, from {hosp}]]
INDICATION: [[Stage IIIC HGSOC after 3 cycles, BRCA1 c.68_69del, response.::{ptfull}, {agex}, DOB {dob}, stage IIIC HGSOC after 3 cycles]]
CHEST: No Fleischner-relevant nodule; a calcified Ghon focus and a Ranke complex. Port-a-Cath tip at cavoatrial junction. Bochdalek hernia, left, fat.
LIVER: Segment VII cyst 14 mm, Bosniak does not apply to livers. Riedel lobe. No Glissonean implants now; the Morison pouch deposit is gone (was 22).
SPLEEN/PANCREAS/ADRENALS: Unremarkable. Gerota's fascia thin.
GU: Weigert-Meyer duplex on right. Skene's cyst.
BOWEL: Sigmoid diverticula, Hinchey n/a. Meckel's not seen. Omental cake 41 to 17 mm.
NODES: Virchow 9 (15), Cloquet 7, Rosenmüller normal.
BONES: Schmorl's at L2, Tarlov at S2, Modic 2 at L5/S1, Baastrup.
IMPRESSION: RECIST 1.1 PR (-46%). O-RADS not applicable. Suidan and PCI for the surgeon's pleasure.
[[Critical result: none.::Called to {dr} at {hr} by {initials}, acc {case}]]
%%
FINAL SURGICAL PATHOLOGY
[[Case type: Outside consult, slides x14::Case: {spec}   Name: {ptname}   Rec'd: {on}]]
A. Colon, right, hemicolectomy:
 - Adenocarcinoma, mucinous (60%), G3/low budding (Bd1, ITBCC), 4.1 cm
 - pT3 pN1a (1/27), LVI present (D2-40), PNI absent, EMVI absent (Elastin)
 - Crohn's-like reaction of Graham-Appelman: marked. Margins clear, radial 11 mm
 - MMR by IHC: MLH1 lost (ES05), PMS2 lost (A16-4), MSH2 intact (FE11), MSH6 intact (SP93)
 - BRAF V600E (VE1) positive. MLH1 promoter methylation not needed: sporadic
 - HER2 (4B5) 1+. PD-L1 22C3 CPS 12. CDX2 retained. SATB2 weak
B. Appendix: Fibrous obliteration.
C. Omentum: No tumor.
Synoptic per CAP Colon 4.3.1.0; AJCC 8th; WHO 5th Ed. Block for NGS: A7 (60% nuclei).
Gross: [[in formalin, "right colon", ink blue/black/orange::labelled "{ptl}, right colon", by {initials}]]
Frozen: none. Intradept. review: [[a second GI pathologist agrees::{last} agrees]].
Note: Tumor Board [[next Thursday::{worded}]]. CPT 88309, 88342, 88341x6, 88305.
[[Signed electronically by Pathologist::{cred}, {fac}]]
%%
COLONOSCOPY, EXPORTED FROM PROVATION
Scope: CF-HQ190L, [[tower 3::S/N {ser}]]. CO2. AmplifEYE cap. GI Genius on.
Sedation: MAC (Diprivan) by [[anesthesia::{last}]]; ASA 2; Mallampati II; STOP-Bang 3
Prep: Sutab split; BBPS 3+2+3 = 8
Cecum in 6:12, withdrawal 11:40, TI intubated 10 cm
* Cecum: 4 mm Is, NICE 2, Kudo IIIs, cold snare (Exacto), retrieved
* Hepatic flex: 22 mm LST-NG, Paris IIa, JNET 2A, Sydney DMI 0, EMR with Eleview + Blue, ERBE Endocut Q 3-1-6, STSC rim, Resolution 360 x3, Spot tattoo x2 distal
* Sigmoid: tics, a Peutz-Jeghers look-alike, prolapse type
* Rectum: retroflex, int. hem. Goligher I, hypertrophied papilla
Bx: random for MC (Lymphocytic?), jar 3
Complications none. Photo x19.
Plan: USMSTF 6 mo for piecemeal EMR; Eliquis back in 48 h; [[path by portal::path to {dr}, fax {ph}]]
Ride: [[confirmed::{kin} ({rel})]]
%%
MR BRAIN & ORBITS, WITH AND WITHOUT
3T Prisma, 20-ch head. Gadavist 7. MPRAGE, CUBE FLAIR, SWI, RESOLVE DWI, STIR coronal, T1 FS post
[[No prior::Prior {clip} at {hnick}]]
Dawson's fingers, seven; juxtacortical four; one black hole; a Central Vein Sign in 6/10; paramagnetic rim x1
Right optic nerve bright from the Annulus of Zinn to the chiasm, 60% length, enhances. Perineural none (MOGAD less). Area postrema quiet (AQP4 less).
Virchow-Robin prominent. Meckel's cave, Dorello's canal, Gasserian ganglion fine. Rathke cleft cyst 4 mm. Mega cisterna magna, Blake's pouch no.
Fazekas 1, MTA (Scheltens) 0, Koedam 0.
IMP: Meets McDonald DIS + DIT if clinical. Suggest cord, OCT, LP with OCB, MOG, JCV (Stratify) ahead of Tysabri/Tyruko.
[[Reader: Neuro on call. Overread: pending.::Read by {dr} for {clinic}; overread {last}]]
%%
CATH LAB LOG SHEET, ROOM 2
[[STEMI alert from triage::STEMI alert, {pt}, by {crew}]]
1402 door / 1409 ECG: de Winter T, then Wellens no, aVR up
1411 activated / 1424 team in / 1431 pt on table [[:: ({initials} scrub, {initials} monitor)]]
1434 R radial, Glidesheath 6/7 Slender, Barbeau B, cocktail: NTG 200, verap 2.5, hep 5000
1439 JL 3.5 > EBU 3.5, Runthrough, Sion Blue in D1
1441 Device time. Export x1 (red). TIMI 0>2
1444 Trek 2.5x15 @ 12
1449 IVUS OptiCross: MLA 2.9, ref 3.6
1453 Xience Skypoint 3.5x28 @ 14; 1457 NC Emerge 3.75 @ 18; POT, kiss no
1502 TIMI 3, MBG 3, D1 jail TIMI 3. LVEDP 24, EF 40 Takotsubo? no, LAD
1508 Cangrelor off, Brilinta 180. TR Band 12 cc. Contrast 118 Visipaque. AK 1.1 Gy, FT 11.2
Impella CP in the room, not used. SCAI B. D2B 39.
[[Family in the Quiet Room.::Told {kin} in the Quiet Room; admit to {ward}]]
"""

CALM = r"""
OP NOTE, L3-5 TLIF (template text, read before use)
Prone on a Jackson frame, Gardner-Wells tongs not used, ProneView pillow, Bair Hugger, SCDs, neuromonitoring (SSEP, MEP, tEMG) by the vendor's tech.
Wiltse plane both sides. O-arm spin 1, StealthStation S8, frame on the left PSIS. Solera 6.5x45 at L3 and L4, 7.5x40 at L5, all over 8 mA. Leksell, Kerrison 3 and 4, Midas Rex AM-8. Facet of L4 off, Kambin's triangle open, traversing root seen; Woodson passes freely.
Disc: Cobb, Epstein, pituitary, Scoville curettes. Cage Catalyft PL 9-13, filled with Grafton and local bone, Infuse XS on the anterior annulus. No Tuohy, no durotomy; Valsalva dry. DuraSeal kept on shelf.
Rods 5.5 CoCr, lordosis 14. PI 54, LL was 38, now 49. SVA 4.1. Schwab grade 1-2 osteotomy.
Hemovac x1. Vancomycin 1 g. Vicryl, Stratafix, Prevena 13.
EBL 250, Cell Saver 90 back. Ketamine/Precedex/Remi. Extubated, moves all four, no clonus, no Babinski, no Hoffmann.
%%
ECHO, TTE, COMPLETE 93306, EPIQ CVx, contrast Definity
LV: LVIDd 6.1, LVIDs 5.0, EF (Simpson biplane) 31, GLS -8.4, WMSI 2.1; Carpentier IIIb; no thrombus
LA: LAVI 52. RA 22 cm2. RV: TAPSE 14, S' 8, FAC 30, McConnell absent, 60/60 absent
MV: EROA (PISA) 0.31, RVol 44, Coanda jet posterior. Wilkins n/a. Barlow no
AV: Vmax 3.1, mean 22, AVA 0.9, DVI 0.22, SVI 29: low flow, low gradient. Dobutamine? CT calcium (women 1200, men 2000)?
TV: TRV 3.4, RVSP 46+10. Ebstein no. PV: Pulm accel 88 ms
Diastology: E/A 2.3, DT 130, E/e' 19, grade III
Pericardium: Trace; Dressler, Kussmaul, Beck: clinical
Aorta: Sinus 3.9, STJ 3.3, Asc 4.0; Coarct no; Lambl's 2 strands
Dev: CRT-D lead; Watchman? none; Amplatzer? none; MitraClip? ask
Qual: Fair. BSA (Mosteller) 2.02
%%
ULTRASOUND, THYROID - ANSWERS TO A RESIDENT'S NOTES
Right 5.1 x 1.9 x 1.7, Left 4.6 x 1.4 x 1.5, Isthmus 3, pyramidal lobe of Lalouette small
Hashimoto look: giraffe, micronodular. Zuckerkandl tubercle on L can fool you. Delphian node 4 mm, fine.
N1 R mid 1.8: solid 2, hypo 2, wider 0, smooth 0, PEF 3 = TR5? 7 points, yes TR5; ATA high; K-TIRADS 5; EU 5. FNA.
N2 R low 0.9 spongiform TR1. N3 L up 1.2 cyst, comet tail (colloid), 0.
Then: Bethesda III. Afirma GSC: Suspicious. ThyroSeq v3: RAS-like. Lobectomy, see ATA 2015 and the newer one.
Chvostek, Trousseau, Pemberton: do them, the patients like it.
Plummer, Graves, de Quervain, Riedel, Jod-Basedow, Wolff-Chaikoff, Hürthle (now oncocytic), Lugol, Kocher.
%%
BONE MARROW, ASPIRATE AND CORE (TEACHING FILE 12)
Jamshidi 11G, On-Control 11G for the core; L PSIS; Wright-Giemsa, Prussian blue (Perls), reticulin (Gomori) MF-1
Diff 500: Blasts 3, Pros 2, Myelo 9, Meta 12, Band 14, Seg 18, Eos 4, Mono 3, Lymph 11, Plasma 1, Ery 23. M:E 2.7
Megas: small, hypolobated, "5q look". Pelger-Huët forms 12%. Howell-Jolly, Cabot ring (1!), Auer none. Döhle in PB
Flow: CD34 2.8, CD117, HLA-DR, aberrant CD7 dim; Ogata 3
FISH: EGR1 (5q31) 71/200; CEP8 normal; 7q normal
Karyo: 46,XX,del(5)(q13q33)[14]/46,XX[6]
NGS: SF3B1 wt, TP53 wt, DNMT3A R882H 11%, CSNK1A1 none
Dx: MDS-5q (WHO-HAEM5; ICC agree). IPSS-R 1.5 very low; IPSS-M -1.1
Rx: Revlimid 10; Aranesp; Reblozyl is for others; Imetelstat (Rytelo) later
Charcot-Leyden and Gaucher, Niemann-Pick, sea-blue: box 4
%%
LE DUPLEX / ABI PRELIM (VASC LAB WORDING BANK)
"Compressible from CFV through Popliteal; augment good; Gastrocs, Soleals, Peroneals seen. Baker's cyst 4.2, Foucher sign+. No DVT."
"GSV reflux 3.1 s at SFJ, 2.2 mid, SSV ok, Giacomini patent, Dodd 4.2 mm with outward, Cockett II and III, Boyd none. CEAP C4b Ep As Pr. rVCSS 9."
"Right ABI 0.61, TBI 0.38, Left NC (Monckeberg), TBI 0.52. Fontaine IIb, Rutherford 3. WIfI 1-2-0. GLASS II. TASC C."
"May-Thurner: LCIV 2.1 vs 9.8 mm; Nutcracker; Paget-Schroetter on TOS; Leriche; Buerger: corkscrew; Raynaud: flat; Adson +, Roos +."
"Carotid R ICA 312/121, ratio 4.4 = 80-99; L 50-69, SRU. Vertebral: subclavian steal II. TCAR (Enroute) vs CEA (Pruitt, Javid, Sundt shunt)."
"Fistula: Brescia-Cimino 780 mL/min, 6.4 deep, Rule of 6s; HeRO; Ellipsys; WavelinQ; Steal DRIL. Juxta stenosis, Conquest 7x40, Lutonix."
%%
IMMUNOHISTOCHEMISTRY MENU, HISTOLOGY BENCH B
AE1/AE3 | Leica Bond-III | ER2 20 | 1:200
Ber-EP4 | Bond | Enz1 10 | RTU
Calretinin DAK-Calret 1, WT1 6F-H2, D2-40: "Meso"
Napsin A IP64, TTF-1 8G7G3/1 (SPT24 spare), p40 BC28: "Lung"
GATA3 L50-823, TRPS1, GCDFP-15 23A3, Mammaglobin 304-1A5: "Breast"
SOX10, Melan-A A103, HMB-45, PRAME EPR20330: "Mel"
S100, CD34 QBEnd10, STAT6, MUC4 8G7, MDM2 IF2, INI-1 BAF47, Desmin D33, Myogenin F5D, SS18-SSX: "Soft"
Synapto DAK-SYNAP, Chromo LK2H10, INSM1 A-8, CD56 123C3, Ki-67 MIB-1: "NE"
EBER ISH, HHV-8 13B10, SV40 MRQ-4, HPV RNAscope, AFB Ziehl, Fite, GMS Grocott, PAS-D, Warthin-Starry, Steiner, Congo red (Puchtler), Von Kossa, Masson, Movat, Verhoeff, Mucicarmine Mayer, Alcian 2.5, Oil Red O, Fontana
Ventana Ultra #2 down: run 4B5, SP142, SP263 on #1; EnVision FLEX on Omnis
Controls: Tonsil, Appendix, Placenta, "Sausage 3"
%%
FLUORO: MODIFIED BARIUM SWALLOW, SLP's dictation, no header
seventy something with a left mca stroke lateral view then a p chair was the transmotion varibar thin nectar honey pudding and a lorna doone
oral phase lip seal mildly reduced left anterior spill rosenbek pas with thin by cup eight that's silent with nectar by cup two with a chin tuck three with mendelsohn can't do it
mbsimp oral impairment eleven pharyngeal fourteen esophageal one digest s3 e2
hyoid excursion partial epiglottic inversion absent because of an osteophyte c four five that's forestier or dish residue valleculae moderate pyriforms mild cricopharyngeal bar killian jamieson no zenker no
bolus hold volume control the provale cup five ml works
rec iddsi level five minced and moist with level two mildly thick frazier free water between meals pills whole in applesauce ask pharmacy about the sinemet and the flomax can't be opened
emst one fifty masako shaker effortful swallow three times thirty
fees in two weeks dobhoff stays peg talk is the teams talk not mine
end of dictation
"""
