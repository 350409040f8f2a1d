"""Reports of studies and operations about nobody, as eleven people dictate and type them."""

CALM = r"""
CARDIAC CATHETERIZATION REPORT
PROCEDURE: Left heart catheterization, selective coronary angiography, left ventriculography, PCI to mid LAD
INDICATION: <62|58|71|66> year old with exertional angina, CCS class III, positive Bruce protocol at 6 METs (Duke treadmill score -9).
ACCESS: Right radial, modified Seldinger, 6 Fr Glidesheath Slender. Barbeau B. Verapamil 2.5 mg, NTG 200 mcg, UFH 5,000 units. Fellow scrubbed.
CATHETERS: JL 3.5, JR 4, angled pigtail, EBU 3.5 guide. WIRES: J-wire, BMW Universal II, Sion Blue for protection of D1.
HEMODYNAMICS: Ao 142/78 (mean 101). LV 144/8, EDP 19. No gradient on pullback (Brockenbrough negative).
CORONARY ANATOMY (right dominant)
Left Main: short, no disease.
LAD: 80% mid, Medina 1,1,1 at first diagonal. TIMI 3. Syntax 14.
LCx: luminal irregularities; OM1 30%.
RCA: 40% mid, FFR 0.91, iFR 0.94.
INTERVENTION: Predilated with a 2.5 x 15 NC Trek at 14 atm. Xience Skypoint 3.0 x 23 deployed at 12 atm, postdilated with NC Emerge 3.25. Kissing balloon. IVUS: MSA 7.1 mm2, no malapposition, no dissection.
LV GRAM: EF 55%, mild anterolateral hypokinesis. No MR.
CLOSURE: TR Band, 12 mL at 1420, patent hemostasis.
CONTRAST: Visipaque 110 mL. FLUORO: 11.2 min. AIR KERMA: 842 mGy. DAP 51 Gy cm2.
COMPLICATIONS: None. EBL 15 mL.
IMPRESSION
1. Single vessel obstructive disease, successful DES.
2. Elevated LVEDP.
PLAN: ASA 81 for life, Brilinta 90 BID x 12 months (TWILIGHT de-escalation at 3 is reasonable). Lipitor 80. Cardiac rehab, Phase II. No lifting > 5 lb with right hand x 48 h.
%%
ROUTINE EEG REPORT
Study type: 21-channel digital EEG, International 10-20 System, 42 minutes, awake, drowsy and stage N2
Medications: Keppra 1500 BID, Lamictal 200, Onfi 10 qhs
State at start: Awake, cooperative, last meal 2 h ago, sleep deprived
Technical: Ag/AgCl, impedance \< 5 kOhm, LFF 1 Hz, HFF 70 Hz, notch off, sensitivity 7 uV/mm. Double banana, Laplacian, Hatband montages.

DESCRIPTION
The posterior dominant rhythm is 9-10 Hz, 40 uV, symmetric, reactive. Beta over Fz, F3 and F4. Mu at C3 which blocks with fist clench. Occasional lambda. Berger effect present.
During drowsiness: slow rolling eye movements, POSTS, one run of RMTD (psychomotor variant of Gibbs), wicket spikes at T3. These are benign.
Sleep: vertex waves, spindles 13-14 Hz, K complexes, shifting asymmetry.
Hyperventilation: 3 minutes, good effort, build up to 4-5 Hz.
Photic: 1-30 Hz; driving at 9, 12, 15. No Waltz type 4 response.
Epileptiform: F7/T3 sharp waves, phase reversal at T3, 1 per 3 min, max in N1. No PLEDs, GRDA, LPD+F, BIRDs. Salzburg criteria not met.
EKG: 72, regular. One PVC at 18:22.

IMPRESSION: Abnormal awake and asleep EEG due to left anterior temporal sharp waves.
CLINICAL CORRELATION: These carry a risk of focal epilepsy with impaired awareness. Absence, Lennox-Gastaut and Jeavons are not suggested. A normal variant (wicket) must not be over-read.
Read by: epileptologist on call. Verified by: ____________
%%
PULMONARY FUNCTION LABORATORY
Effort: meets ATS/ERS 2019 (grade A). Reference set: GLI-2012; DLCO GLI-2017. Race-neutral equation GLI Global.
Technician comments: good seal. Tongue once in mouthpiece. Wright peak flow discarded. No bronchodilator in last 12 h (Spiriva held 36 h, Symbicort 24 h)

                 Pred   Pre     %     z     Post    %chg
FVC  (L)         4.12   3.05    74   -2.01  3.31    +9
FEV1 (L)         3.24   1.58    49   -3.44  1.86    +18
FEV1/FVC         0.79   0.52          -4.1   0.56
FEF25-75         2.98   0.61    20   -3.9   0.80    +31
PEF (L/s)        8.4    4.9     58
TLC  (L)         6.10   7.28    119   1.9
RV   (L)         2.02   4.11    203   4.4
FRC pleth        3.2    4.9     153
DLCO Hb adj      26.1   14.0    54   -3.7
KCO              4.3    2.4     56
MIP -62  MEP 88  MVV 58

INTERPRETATION
Severe obstruction (GOLD 3), significant bronchodilator response by the 2005 rule, and by the 2022 one (>10% of predicted). Hyperinflation and gas trapping. DLCO moderately reduced: emphysema, anemia excluded (Hgb 14.1).
Flow-volume loop: coved; no Empey plateau, no sawtooth (Sanders).
6MWT: 312 m, 2 L NC, nadir 86%, Borg 5, BODE 6.
Suggest: alpha-1 (PI*ZZ, SZ), CT for Zephyr valve planning (StratX), FeNO 18 ppb, eos 310.
%%
POLYSOMNOGRAM, SPLIT NIGHT
Scored to AASM v3.0, rule 1B (4%) for CMS. Alice 6 LDx, Nihon Kohden backup, RIP belts, Pro-Tech cannula
Lights out 22:14   Lights on 05:49   TRT 455   TST 371   SE 81.5%   SOL 12   REM lat 164   WASO 72
STAGE      min    %TST
N1         61     16
N2         224    60
N3         18      5
R          68     18
Arousal index 46.2 (spontaneous 9, RERA 3, resp 34)
DIAGNOSTIC (2 h 20): AHI 58.4, RDI 61, ODI 55. Supine 77; REM 71. Longest OA 68 s. Nadir 71%. T88 41 min. Central 1.8. No Cheyne-Stokes, no Biot.
TITRATION: CPAP 5 to 14; at 13 AHI 3.1, incl. supine R. Mask: AirFit F20 medium. Tried: DreamWear (leaked), Swift FX. Humidifier 4, EPR 2, ramp 20.
LIMBS: PLMI 22, with arousal 4. Restless legs per IRLS 19. Ferritin?
EEG: alpha intrusion. No RSWA (RBD-1Q 0). BRUXISM present, masseter.
ECG: sinus, PACs 40/h, cyclical variation. Longest pause 2.1.
TECH: patient up x 2 to bathroom. Sensor T4 off 01:10-01:31. Snore loud. Took Ambien 5 at 21:50. Slept on 2 pillows.
IMPRESSION 1. Severe OSA, G47.33. 2. CPAP 13 cmH2O effective. 3. PLMs, G47.61.
RECS: Auto 10-16; compliance 30 days (4 h, 70% of nights, Medicare). Inspire if CPAP fails and BMI \< 32. Epworth 15/24. Do not drive drowsy. Mallampati IV, Friedman III.
%%
URODYNAMICS / VIDEO
Equipment: Laborie Aquarius, T-DOC 7 Fr air-charged, infusion 40 mL/min, Cysto-Conray, EMG patches
Uninstrumented flow: Qmax 8, Qave 4, voided 141, PVR 210. Liverpool 5th centile; bell shape lost.
FILLING
First sensation 88. First desire 130. Strong desire 240. Capacity 301. Compliance 12 at end (low \<20).
DO: phasic x3, first at 96 mL, Pdet 34, with leak 6 mL at second. No DLPP. CLPP 88, VLPP (Valsalva) 110 at 200: no SUI. Wang test neg.
Autonomic dysreflexia: BP 118/70 -> 122/74, so no.
VOIDING
Pdet@Qmax 71, Qmax 6. BOOI 59 obstructed, BCI 101 normal. Schafer 4, Abrams-Griffiths: obstructed. EMG quiet.
FLUORO
Christmas tree? No. Few cellules, small Hutch diverticulum L. No VUR. Bladder neck opens. Prostatic urethra narrow, lateral lobes kissing.
IMPRESSION BPO with DO, small diverticulum.
OPTIONS 1 Flomax + Myrbetriq 2 Botox 100 u (PVR!) 3 HoLEP, Rezum, UroLift (median lobe none), Aquablation; TURP is the yardstick.
IPSS 24/35 QoL 5. PSA 2.8 density .06. ICIQ-OAB 11. Bristol 3.
Antibiotic: Bactrim DS x1. Tolerated "better than the dentist".
%%
SURGICAL PATHOLOGY
A. Colon, sigmoid, resection. B. "Donuts". C. Node, apical
GROSS
A. Received fresh, 24.0 x 6.5 x 4.2 cm, stapled both ends, inked: anterior blue, posterior black. A 3.8 x 3.1 ulcerated mass with rolled edge, 6 from distal. Pericolic fat to 4. Nodes 18, largest 1.4. Cassettes A1-A3 margins, A4-A9 tumor, A10 appendices, A11-A22 nodes. Photographed.
B. Two rings 1.8, entirely, B1-B2.
C. 0.9 cm, bisected.
MICROSCOPIC
Adenocarcinoma, moderately differentiated, low grade budding (Bd1, 3 per 0.785 mm2, ITBCC), Crohn-like (Graham-Appelman), Jass TIL low. Perineural: not seen. LVI: small vessel, D2-40+, V1 on Verhoeff. Distance 2.4 to radial.
IHC: MLH1, PMS2, MSH2, MSH6 retained. HER2 0. CDX2+ CK20+ CK7-. SATB2+. BRAF VE1 neg.
SYNOPTIC (CAP, v4.3)
Procedure: Sigmoidectomy. Site: sigmoid. Size: 3.8. Type: NOS. Grade: G2. Extent: pT3. Margins: all neg. Deposits: 0. Nodes: 2/19. pN1b. Stage IIIB, AJCC 8. Treatment effect: N/A (Ryan).
Comment: Suggest ctDNA, KRAS/NRAS, DPYD. IDEA: 3 v 6 months CAPOX. Lynch not favored; Amsterdam II, Bethesda no.
Frozen section: none. Intradepartmental consultation: yes.
CPT 88309 x1, 88305 x2, 88342, 88341 x5. ICD-10 C18.7, C77.2
Pathologist: electronic signature on file.
%%
OPERATIVE REPORT
PREOP DX: Right hip osteoarthritis, Tonnis 3, Crowe I
POSTOP DX: Same
OPERATION: Right total hip arthroplasty, direct anterior (Smith-Petersen / Hueter), Hana table
SURGEON: Attending. ASSISTANT: PA. ANESTHESIA: Spinal, bupivacaine 0.5% hyperbaric 12 mg, by MDA. PENG block.
IMPLANTS: Pinnacle Gription 54, Altrx neutral +0 liner 36, Actis 6 high offset, Biolox delta 36 +1.5. REF 1217-22-054, 1010-11-060
EBL 250. TXA 1 g x2. ABX: Ancef 2 g, vanc 1 g for nares MRSA. Time out x3; site marked. Tourniquet: none.
FINDINGS: Eburnated bone, rim osteophytes, loose body 1 cm.
DESCRIPTION: The patient was brought to OR 6. ASIS marked. Incision 2 lateral 1 distal, 9 cm. TFL fascia opened; Hohmann over the neck; LFCA coagulated (Aquamantys). Capsule in T, tagged #1 Ethibond. Neck cut at 1 fingerbreadth. Corkscrew. Charnley rasp, reamed 48 to 53, impacted 54 at 40/15. Screw none. Leg to floor, 120 external, bone hook; lateral capsule released, piriformis spared. Broached 2-6. Trial: Shuck stable, LLD +2 mm (Velys overlay). Fluoro satisfied everyone.
Irrisept 450 mL 1 min. Closed: #1 Stratafix, 2-0 Vicryl, 3-0 Monocryl, Prineo; Mepilex. Ropivacaine 200 / Toradol 30 / epi 0.5 periarticular.
To PACU, foot up and down. DVT: ASA 81 BID x 30. WBAT, no extension > 20 + ER. Home today if SBP > 100, voids and stairs x4.
HOOS JR 43. Oxford 17. Harris 52.
%%
EGD / EUS
Indication: Dysphagia, Barrett's C2M5 on last (Prague), weight -11 lb. ASA III. Sedation MAC per CRNA
Scopes GIF-HQ190, GF-UCT180. Bite block. CO2. Simethicone 40 mg
ESOPHAGUS: Z-line 36, diaphragmatic pinch 40: 4 cm sliding hernia, Hill IV. LA grade C at 34-36. Salmon tongue 31-36, Seattle q1 cm x4; at 33, 2 o'clock, Paris IIa+IIc 9 mm, JNET 2B; Lugol unstained. Schatzki 14 mm, not dilated today. Cameron x2. No varix, no Mallory.
STOMACH: Kimura O-1. OLGA biopsies (Sydney 5). No Dieulafoy, GAVE (watermelon), Menetrier.
DUODENUM: Brunner hyperplasia D1. D2 villi ok; Marsh? Bx x 6
EUS at 7.5 MHz: wall layer 1-2 thickened, 3 intact = uT1a. Nodes: 0. Celiac clear. Liver left lobe ok.
ENDOCUT Q 3-1-3. EMR: Duette, 2 bands, 1.6 cm en bloc, Purastat. No bleed at 5 min
Pics 1-22
IMP LSBE w/ nodule, EMR. LA C.
PLAN protonix 40 bid before meals, carafate slurry x 7 d, soft x 3 d; RFA (Barrx 360) 8 wk if HGD; no ASA 5 d. Discuss Nissen / Toupet / TIF / Linx. GerdQ 12
Call for fever, chest pain, crepitus
%%
TRANSTHORACIC ECHOCARDIOGRAM, COMPLETE
HT 168 cm WT 74 kg BSA 1.83 BP 132/74 HR 68 Rhythm NSR
Quality: fair (COPD). Definity 1.3 mL diluted. Machine Vivid E95. Vendor GE; strain on TomTec.
2D: LVIDd 5.4 LVIDs 3.8 IVS 1.1 PW 1.0 LAVI 38 Ao root 3.7 Asc 3.9 RVD1 3.8 RA 17
EF biplane (Simpson) 52%. GLS -16.8 (cherry-on-top sign: none). Teichholz not used.
WALL MOTION (17 segments): basal inferior akinetic, mid inferior hypokinetic. WMSI 1.2. No thrombus.
DIASTOLE: E 88 A 70 E/A 1.3 e' sept 6, lat 8; E/e' 12.6; TR 2.7 = Grade II
AV: trileaflet, calcified. Vmax 3.1, mean 23, DVI 0.32, AVA 1.2 (LVOT 2.1): moderate. SVi 39. Lambl.
MV: tethered, Carpentier IIIb. PISA r 0.7, ERO 0.18, RVol 29. Mild to moderate. Wilkins 3. No SAM.
TV: mild TR, RVSP 38. PV: trace, Graham Steell not applicable. S' 11, TAPSE 19, FAC 41; McConnell no.
IVC 1.9 > 50%. PERICARDIUM trace; fat pad. Chiari network. PFO: agitated saline, Valsalva, 4 bubbles at beat 3.
Z-scores N/A. Compared with: none here.
CONCLUSION: (1) low normal EF with RCA territory scar; (2) Moderate AS, stage B; repeat 1-2 y; (3) IMR; (4) small PFO, RoPE 3, PASCAL unlikely.
%%
MRI PROSTATE mpMRI, 3T
PSA 7.9, PSAD .16, prior neg TRUS bx (Gleason none). Buscopan not given. Dotarem 15.
Volume 4.8 x 4.1 x 4.9 = 50 cc. Hemorrhage T1: minimal, L base. PI-QUAL 4
PZ: diffuse wedge changes. ZONE MAP: sector PZpl, mid, right
LESION 1 R mid PZpl, 14 mm, T2 4, DWI 4 (ADC 640, b1400 bright), DCE +. PI-RADS 4. Capsule: bulge, broad contact 12 mm, Mehralivand EPE 1
LESION 2 L anterior TZ apex 9 mm "erased charcoal", T2 3 DWI 4 > 3. PI-RADS 3
TZ: BPH, stromal, no nodule > 1 cm. AFMS normal. SV: atrophic. NVB clean, R hugged.
NODES: obturator 6 mm, fat hilum. BONES: Paget right ilium, stable, cotton wool. No mets; MET-RADS NA
OTHER: L inguinal fat hernia, Tarlov. Bladder wall 5 mm. Hutch.
IMPRESSION  PI-RADS v2.1 overall 4/5 (high)
TARGETS exported for UroNav / Artemis. 3D contour in DynaCAD, slice 14, 21
ACR code: 4. Recall not needed. Turn around 26 h. Dictated, PowerScribe 360; template PRST_07
%%
Dobutamine then regadenoson - hand written by the nuclear tech, cleaned
Stress agent Lexiscan 0.4 mg / 5 mL, 10 s, flush. Rest Tc-99m sestamibi 10.8 mCi, stress 31.2. Spect D-SPECT; prone added because of diaphragm
Symptoms flush, belly; aminophylline 75 mg @ 4'. BP 138/82 > 118/70 HR 61 > 88
ECG no ST. LBBB old? No. Wenckebach x 2 beats, type I
SSS 9 SRS 2 SDS 7; TID 1.08; EF 49 -> 46. LHR 0.38. Calcium CT Agatston 611, 84th pct MESA
Map Bull's eye: inferolateral, mod size, mostly reversible. LCx.
Motion: mid lat hypok.
Artifact: breast no, gut yes (Mickey Mouse)
IMP: Abnormal, intermediate (ischemia 10%); ISCHEMIA trial would say meds first. COURAGE too. Or cath if sx CCS III
Dose 9.8 mSv. Caffeine held 12 h. Theo-dur none. Asthma: Duoneb at bed
Prelim called to ED attending, read back, 15:40
%%
NERVE CONDUCTION AND NEEDLE EMG
Temp 32.8 hand, warmed. Cadwell Sierra Summit. Ring electrodes; Buschbacher limits.
Motor       Lat   Amp   CV    F
R Median   5.9   4.1   51   31.0
R Ulnar      2.8   9.0   58 / elbow 41   28.9
L Median   4.4   6.2   54
R Peroneal 4.9   3.3   43   52
R Tibial   4.5  8.1   44   51  H 33
Sensory R D2 4.6/9  L D2 3.8/19  R D5 3.1/12  Sural 3.9/9 CSI (Robinson) 2.1
Martin-Gruber: R, type II. Riche-Cannieu no. Stimulus 26 mA
NEEDLE R APB fibs 1+, MUP large, recr 2-; FDI 0; PT, EIP, Triceps, Delt, C6-7 PSP normal. Blink & RNS 3 Hz: -4% (neg for MG / LEMS). Jitter not done
Split hand? no. Tinel + wrist, Phalen + 20 s, Froment -, Wartenberg -, Spurling -, Hoffmann -
IMPRESSION: 1 R CTS, Bland 4 (moderately severe), 2 L CTS, mild 3 R ulnar at elbow, mild, McGowan 1. No C8, no Parsonage-Turner, no CMT, no GBS.
SUGGEST: splint neutral, Kenalog 40 x 1; if APB wastes: release. B12, TSH, A1c.
EDX time 55 min. CPT 95910, 95886. Boston CTQ 3.2
"""
