"""Dental chairs, eye lanes, hearing booths, vet barns, ambulances, dialysis bays, sleep labs, feet and skin: jargon with nobody in it."""

TWINS = r"""
TREATMENT PLAN, PERIO/RESTO, PHASED
[[Chart: new patient, adult::Chart: {ptcomma}, acct {acct}, ref'd by {dr}]]
Ph 0: D0180, FMX D0210, CBCT (i-CAT FLX), caries risk CAMBRA high. ASA II, Eliquis; no hold
Ph 1: D4341 UR, LR; D4342 UL; Arestin #3M, #14D; Prevident 5000; Waterpik, TePe
Ph 2: #19 MOD D2393 (Filtek Supreme A2, Clearfil SE), #30 crown D2740 e.max HT B1; core D2950; #8 RCT, WaveOne Gold, EndoSequence BC
Ph 3: #14 SRP fails -> ext D7140, socket Bio-Oss + Bio-Gide; 4 mo; BLX 5.0x10 Roxolid; Variobase; Ti
Occl: Angle II div 2, Curve of Spee deep, OVD? NTI no; Michigan splint; Botox D.A.O. no
Perio dx: Stage III Grade B (2017); Miller I #6 -> RT1; Nabers II #30
LA: Septocaine 4% 1:100k x2, Gow-Gates; Oraqix; Isolite
Ins: Delta PPO, D2740 50% after $50, 5-yr replace; [[est on the sheet::est {cash}, member {plan}]]
[[Next: hygiene.::Next: {first} (hygiene), {wday}, {hr}; text {ph}]]
%%
EYE CLINIC TECH WORKUP -> MD
[[CC: blur OS 2 d, curtain.::{ptf} {ptl}: blur OS 2 d, curtain. Referred by {dr} OD at {ORGANIZATION:<Specs|Clear> & Co Optical}.]]
VAcc 20/20, HM @ 2 ft; PH NI; Ta 14/8 @ GAT; RAPD OS 2+; EOM full; CVF inf nasal OS; Ishihara 11/11, n/a
LLL: MGD, Demodex C/D. K: arcus, Hudson-Stahli, guttae 1+. AC: deep, Shafer's + (tobacco) OS. L: NS2, PSC tr; OS: PCIOL, YAG'd
DFE 90D/20D + SD: OD WNL, Weiss; OS: RRD sup temp 10-2, HST 1:30, mac off; Lincoff 1
OCT Cirrus: SRF, 410. B: funnel no; PVR A
Imp: mac-off RRD OS, lattice OD 11:00
Plan: PPV/SB 41 band, C3F8 14%, [[retina tonight::{dr} tonight at {hosp}]]; laser OD (Pascal); no flying; FDP 5 d; Maxitrol, Pred Forte, atropine; green bracelet
[[Ride: spouse.::Ride: {kin}, blue {veh}, {ph}]]
%%
VET TEACHING HOSPITAL, LARGE ANIMAL ROUNDS
1. Suffolk ewe, d3 post lambing, ring womb, Banamine, Nuflor; Q-fever swab; [[student care team B::owner {whole}, {rural}]]
2. Percheron gelding, colic: nephrosplenic, phenylephrine + jog, NG reflux 2 L; lactate 2.1; [[owner phoned::{first} phoned {ph}]]
3. Jersey, LDA, ping 9-13; toggle vs. right flank omentopexy; Cal-Dex; DMI
4. Holstein, RDA/volvulus, HR 110, Cl 71. Sx.
5. Boer buck, stones (struvite, then CaCO3), amputate process, Walpole; tube cysto
6. Alpaca "[[research herd 12::{pet}]]", Mycoplasma haemolamae; oxytet; FAMACHA 4
7. Miniature donkey, hyperlipemia TG 1,900
8. Pot-belly, PSS, Draxxin; [[from a sanctuary::from {ORGANIZATION:<Hogs|Oink> Haven}]]
9. Foal, R. equi: rifampin + azithro; Ultrasound 3.1; plasma
Zoonoses: Crypto calf pen; Orf on [[a student's thumb::{first}'s thumb]]; ringworm T. verrucosum
[[Attending signs at five.::{dr} signs at five. Tag {code}, {code}.]]
%%
PCR NARRATIVE (DCHART)
D: M7, 10-33 for [[a fall at a residence::a fall, {house}, {town}]], [[3 on scene::Engine {fleet} on scene w/ {first}]]
C: "hip"
H: GLF off a Rascal scooter at the ramp; CFS 6; Pradaxa; AF; TAVR (Sapien); [[wife gives hx::wife {kin} gives hx]]
A: GCS 14 (E4V4M6), R leg short/ext rot, DP + w/ Doppler? palp. BP 98/p first, 112/70. HR 61 AF. BGL 141. 12L: AF, LBBB old. EtCO2 33. FAST-ED 0. Neg CSR (NEXUS no: distracting?) collar Ambu Perfit
Rx: Scoop EXL, KTD? no; pillow & triangular; 20g LAC; NS TKO; Fent 50 IN MAD, 25 IV; Zofran 4 ODT; bair
T: P2, pad, [[to the closest trauma::to {hosp} ED, rm 11, RN {first}]]. Notified; anticoag alert
Exceptions: lift assist [[delay 6 min::by {agency}, 6 min]]. Glove tear no. [[Unit AVL ok.::Unit {fleet}, mileage 11.2, run {case}; crew {last}/{last}]]
%%
HD RUN SHEET, BAY 3
[[ch 1::{ptl}, ch 1]]: F180, 3K 2.5Ca, Na 138, UF 2.8/ max 13; L BC AVF 15g, QB 420, VP 210 (high! Angio?), ACT no
[[ch 2::{last}, ch 2]]: Palindrome R IJ, Clearguard; hep 1000; temp 100.4: BCx x2, vanc 25/kg, cefta 2g; TDC exchange [[IR::{dr}]]
[[ch 3::{mrs}]]: HeRO; cramp @2:40, UF off, mustard; Midodrine
[[ch 4::{first}]]: Hepatitis B iso, own 2008T; Engerix no resp; Heplisav
[[ch 5::{last}, J.]] cut 50 min, "my bus"; AMA sign; Kt/V 1.02; K 6.1 pre, Lokelma non HD
Korsuva x2; Parsabiv 5 x1; Venofer; Epo 4400; Hectorol 4; Jesduvroq no
Water: Cl 0.02 (x2) RO 97%; bicarb cond 13.9; endotox \<.25
[[MD rounds: 4 visits done.::{dr} rounded {clip}; SW {first} re {agency} ride]]
%%
SLEEP LAB NIGHT LOG
[[Rm 1 PSG::Rm 1 {ptcomma}]] ESS 17, Mall IV, neck 18", Friedman III; F4-M1 O2; snore mic dead > replaced
Rm 2 Split: AHI 64, CPAP 5 > BiPAP 19/13, P10 leak > F20 L; CSR? ASV no (SERVE-HF), LVEF?
Rm 3 MSLT nap 1 SL 3.1 SOREMP; nap 2 2.0 SOREMP; hypocretin? Xyrem/Lumryz, Wakix, Sunosi. [[UDS sent.::UDS {spec} by {initials}]]
Rm 4 [[Inspire titration::Inspire titration for {last}, S/N {ser}]] 1.4-2.1 V, tongue R; T3, AHI 8
Rm 5 peds: T&A'd, Down, EtCO2 52; mom in recliner; [[calls the toy 'Bingo'::{first} calls the toy 'Bingo']]; Nasal cannula taped w/ Duoderm
0310 parasomnia: sits, "Where's the goat", N3; RBD no (tone ok)
0500 fire panel test, all woke, thank you [[Engineering::{first} in Engineering]].
Lights on 0600. [[Scorer in queue.::Scorer {cred}; read {dr} by {worded}.]] AASM 1A, v3
"""

CALM = r"""
AUDIOLOGY, CASE COMMENTS FOR A CI CANDIDATE (no header)
Otoscopy clear, Type A bilat, ART absent. PTA 85/90, SRT 80/NR, WRS NU-6 20%/8%; AzBio quiet best aided 31%, +10 SNR 9%; CNC 22. MRI: no Mondini, IAC fine, no Schwannoma; CT: no otosclerosis (halo none), Cochlear patent; EVA no.
HA: Oticon Xceed 2 UP, Real Ear (Verifit2), NAL-NL2; ConnectClip. Verified to 2k; dead zone (TEN).
Options: Nucleus CI632, N8 / Kanso 2; Synchrony 2, Flex28, Rondo 3; HiRes Ultra 3D SlimJ, Naída M90 (bimodal w/ Link M). Electric only.
Counsel: 3 mo plateau at 6-12; "Mickey Mouse, Dalek, Chipmunk" first; music last. AngelSound, Hearoes, WordSuccess. Battery: 675p, Li. MRI 3T. Swim: Aqua+. Meningitis: Prevnar 20. Medicare \<=60% (2022).
Vestib: VNG, vHIT, cVEMP, right weaker. Dandy no, Tullio no, Hennebert no. DHI 12.
ENT: facial recess, round window, ECAP/NRT, x-ray Stenvers.
%%
PODIATRY CLINIC, SOAP STORM
53 F. Plantar fascia: windlass +, Silfverskiöld +, heel 4.4 mm. Strassburg sock, Hoka, Powerstep, no Birks? yes Birks. ESWT. Topaz last.
61 M. DFU hallux, UT 2B, ABI 1.3 (calc), toe 61. Probe +. X: erosion. MRI. MRSA. Zyvox. Partial ray. Then Ped-Align. Total contact.
14 M. Sever, Calc apoph. Tuli's. Gym 2 wk off. Iselin other side.
29 F. Bunion: HVA 34, IM 15. Lapiplasty vs Austin/Akin vs MIS PECA. Tailor's. Tap dancer. Wait.
70 M. Freiberg? Gout? Tophus, DECT green. Krystexxa; G6PD. Morton's no; Mulder no; Joplin no.
45 M. Achilles, Thompson +, Matles +, Hoke triple; PARS; boot. Cipro last month!
8 F. Verruca, candida shot? Duct, Canthacur, Swift.
66 F. Nails: KOH+, T. rubrum; Jublia ($$), Lamisil 250 x 12, LFT; Penlac.
%%
DERM, MOHS MAP AND THE DAY'S LESION CODE
1 Nose tip, mBCC, St. II, 1.4x1.1; bilobed (Zitelli); 5-0 Vicryl, 6-0 Prolene
2 Ear helix, SCC, BWH T2a, PNI .08; St. III; wedge, Antia-Buch; GEP DecisionDx? Libtayo no
3 Lip, AK > SCCIS; vermil, CO2
4 Scalp AFX; CD10+, p40-; St II; Integra; galea burr
5 Cheek LM, Melan-A frozen; MMIS; Slow; staged square; Aldara after
6 Eyelid, sebaceous ca; Muir-Torre IHC; oculoplastics, Hughes/Tenzel
7 Shin, KA; let it be; 5-FU IL
8 DFSP, COL1A1-PDGFB; St IV; Gleevec
Rx tray: Xylocaine 1% epi 1:100k buff; Monsel's, Drysol; Gelfoam; Telfa, Hypafix; Vaseline not Neosporin
Scale: Glogau, Fitz II, ABCDE, Breslow .4, Clark (dead), POEM 18, EASI 21, DLQI 14, PASI 11, SALT 60, HS4 9, Hurley II
%%
PROSTHETIC CLINIC WORKFLOW NOTE, K-LEVEL GRID
K0 - none. K1 - SACH, manual lock knee (Ottobock 3R40). K2 - single axis, multi: Ossur Balance J. K3 - ESAR: Vari-Flex, Triton; C-Leg 4, Rheo 3, Genium X3, Quattro. K4 - Cheetah, Flex-Run; kids too
AMPnoPRO 38 > K3; TUG; L-Test; SIGAM; PLUS-M 52
Suspension: Iceross Seal-In X5, Pin (Harmony), Unity vac, KISS lanyard; Socket: IRC, MAS, NU-FlexSIV, HiFi, Hanger ComfortFlex; casts Symphonie; scans Structure
TMR/RPNI. Osseo: OPRA, ITAP, OGAP-OPL
UE: i-Limb, bebionic, Michelangelo, Hero Arm, TASKA, LUKE; Hosmer 5X; Coapt Gen2
Skin: ALPS, Adaptskin, Verrucous hyperplasia, folliculitis
LCodes L5301, L5856, L5987, L8681; ABN, Medicare LCD L33787
%%
FLIGHT PROGRAM, SOP 41: WEATHER AND WEIGHT
VFR local day 800-2 / night NVG 800-3; cross country 800-3 / 1000-3. HEMS Tool. Turn down by one = all ("three to go, one to say no")
EC135 P2+, H145 D3, Bell 407GXi, AW109 Trekker, PC-12 NG
WT limit 350 / girth 26" ; sloped; Isolette 158; IABP CS100 fits 407? no. ECMO: Cardiohelp only 145. LUCAS clears roof
T-1 vent, Zoll X Advanced; Hamilton-T1 NVG; Sapphire x4; Buddy Lite; 2 PRBC 2 LP plasma, Credo; TXA; calcium; Ketalar; Rocephin; Cyanokit; finger thor
Alt > 8,000: O2; Boyle: ETT cuff (AG Cuffill), MAST ghosts, NG, pneumo
LZ: 100 x 100, no cones, Hot-load no tail
Comms: TAC 8, UHF MED 4, SatPhone Iridium
Debrief AAR; Part 135; CAMTS 12th; NTSB if..
%%
TATTOO OF TERMS: SPEECH PATHOLOGIST'S AAC DATABASE NOTE
Device | Grid | Access | Voice
Accent 1400 | LAMP WFL 84 full | keyguard TAP | Ella (CereProc)
NovaChat 10 | WordPower 60 | direct | Ivy
TD I-13 | Snap Core First 6x6 | gaze PCEye5 | Acapela "Will"
iPad 10 | TouchChat MultiChat 15; Proloquo2Go 7x11 | switch Jelly Bean, 2-step scan | Heather
QuickTalker 23 | overlay BoardMaker7 | fist | human
PODD 40 book | partner | point | none
GoTalk 9+ ; Big Mack ; Step-by-Step ; ALGS ; E-tran (Plexi)
Core: go, more, stop, want, not, that, like, help, turn, finished. Fringe: Bluey, slime, Takis, abuela
Model w/o expectation; DAGG-3; Communication Matrix L5; AAC-Evaluation Genie; SETT
Funding: E2510, E2508, E2599 accessory; SGD report ASHA; IDEA
"""
