"""Long clinical texts full of eponyms, drugs and codes in which a few identifiers stand hidden."""

NAMED = r"""
CARDIAC CATHETERIZATION REPORT
INDICATION: Exertional angina, CCS III, Duke -9. Referred by {dr}.
ACCESS: Right radial, 6 Fr Glidesheath. Barbeau B. Allen normal.
CATHETERS: JL 3.5, JR 4, EBU 3.5. Wires BMW, Sion Blue, Runthrough.
HEMODYNAMICS: Ao 142/78. LV 144/8, EDP 19. Brockenbrough negative.
ANATOMY (right dominant)
Left Main: short. LAD: 80% mid, Medina 1,1,1. LCx: luminal. RCA 40%, FFR 0.91.
INTERVENTION: NC Trek 2.5 x 15, Xience Skypoint 3.0 x 23, NC Emerge. Kissing balloon with {last} at the second panel. MSA 7.1.
LV GRAM: EF 55%.
CLOSURE: TR Band. CONTRAST: Visipaque 110. AIR KERMA 842 mGy.
IMPRESSION 1. Single vessel disease, DES. 2. Elevated LVEDP.
PLAN: ASA 81, Brilinta 90 BID x 12 months, Lipitor 80. Rehab, Phase II. Films to {hosp}.
%%
SURGICAL PATHOLOGY, addendum 2
GROSS A. Sigmoid, 24.0 x 6.5 cm. Ulcerated mass with rolled edge. Nodes 18. Cassettes A1-A22.
B. Donuts x2.
MICROSCOPIC Adenocarcinoma, G2, budding Bd1 (ITBCC), Crohn-like reaction (Graham-Appelman). PNI absent. V1 on Verhoeff.
IHC: MLH1, PMS2, MSH2, MSH6 retained. HER2 0. SATB2+, CDX2+.
SYNOPTIC pT3 pN1b, Stage IIIB, AJCC 8. Margins negative. Deposits 0.
NOTE: Slides A4 and A7 were shown to {other}, who agrees. Block A7 sent to {org} for Lynch work-up, KRAS, BRAF, NTRK.
Result called {on} to the Coordinator of Tumor Board, read back.
CPT 88309, 88305 x2, 88342, 88341 x5. ICD-10 C18.7, C77.2
COMMENT: Amsterdam II not met. IDEA: CAPOX 3 v 6 months. Ryan N/A. DPYD suggested.
END OF REPORT
%%
POLYSOMNOGRAM, SPLIT NIGHT
Scored to AASM v3.0, rule 1B. Alice 6, RIP belts, Pro-Tech cannula
Lights out 22:14  Lights on 05:49  TST 371  SE 81.5%
N1 16%  N2 60%  N3 5%  R 18%
AHI 58.4, ODI 55, nadir 71%, T88 41 min. No Cheyne-Stokes, no Biot.
TITRATION: CPAP 13, AHI 3.1, AirFit F20 medium.
TECH: pt up x2. {ptf} asked that {kin} be called at 5. Snore loud. Took Ambien 5. Sensor T4 off 01:10-01:31 ({first} reglued).
IMPRESSION Severe OSA G47.33; PLMs G47.61.
RECS: Auto 10-16; compliance 30 d; DME by {org}. Epworth 15. Mallampati IV, Friedman III. Do not drive drowsy.
%%
SBAR, STEPDOWN, beds 21-28
21 - 64M POD2 Whipple. JP amylase 9k. PCA hydromorphone. Sandostatin tid. OOB x2
22 - empty, terminal clean
23 - 52F HHT, epistaxis, Rhino Rocket L, Keflex. Osler-Weber-Rendu. NO NSAID
24 - 88F NSTEMI, heparin 12, sundowns, Seroquel 12.5. daughter {kin} sleeps in recliner, works at {org}, leaves 0500
25 - 41M ETOH, CIWA 14 > 6, phenobarb, Librium, thiamine d2, Wernicke watch
26 - 30F SLE class IV, Cytoxan EuroLupus #2 tonight, Mesna. PICC R basilic
27 - {last}, 59M Boerhaave d5, chest tubes to -20, TPN 63/h. NPO NPO NPO
28 - 70M Guillain-Barre, NIF -32, IVIG 3/5 (Gammagard). transfer if NIF > -25 to {hosp}
Charge on 4545. Crash cart sealed, tag green. Pyxis down, use 3W
Remember: Braden, CHG, MOVE, smile
%%
DISCHARGE SUMMARY
SERVICE: Hospital Medicine, Team Gold   UNIT: 7 West, Room 712-A
PRINCIPAL DIAGNOSIS: Acute on chronic HFrEF (I50.23), EF 25%
SECONDARY: AF with RVR; CKD 3b; T2DM; OSA on BiPAP; Gout (podagra)
HOSPITAL COURSE
The patient is a 78 year old retired {job} from {town} who came with two weeks of orthopnea, a gain of 14 lb and Cheyne-Stokes breathing. BNP 3,820. Kerley B lines. A Lasix drip with Diuril gave 11 L net negative. AF was slowed with Lopressor, then amiodarone; TEE/DCCV restored sinus. CHA2DS2-VASc 6, HAS-BLED 3; Eliquis 2.5 BID.
GDMT: Entresto 24/26, Coreg 3.125, Jardiance 10; Lokelma 10 g.
Goals of care: DNR/DNI after a meeting with Palliative and the {rel}, {kinfull}, on {on}. MOLST in chart.
PENDING: SPEP. CONDITION: Fair. AMPAC 16. MoCA 21/30. NYHA III.
FOLLOW UP: {dr}, HF clinic, {on}. BMP 3 days. SCD-HeFT talk.
DIET: 2 g Na, 1.5 L.
%%
T: So where do you want to start today?
C: The same place, I guess. I went back to the house. On {lane}.
T: You went back.
C: Just to get the mail. I could hear the TV. {kin} still watches that fishing show.
T: What happened in your body?
C: My stomach dropped. You said name five things you see. Door. Mat. The dead fern. My shoes. His boots.
T: You used the grounding. That's 5-4-3-2-1.
C: I got to three.
T: Three is not nothing. On the SUDS scale?
C: An eight at the door. In the car a four. Then I ate a bag of Doritos and it was a nine.
T: A shame nine.
C: Yeah. My sister {first} says I collect threes.
T: What would the kind voice say, from the Linehan worksheet?
C: That I hadn't eaten since six. That I got the mail.
T: You got the mail.
C: It was all catalogues. (crying)
%%
0715 rec'd rpt. RASS -2 CPOT 0. Propofol 25 fent 50. ETT 23 R lip. PRVC 18/420/8/40
0800 neuro: PERRL 3 brisk, +cough. SAT fail 0840. resume half
0905 rounds w/ ICU attending, fellow, pharmD, RT, RD. TF goal 55 (Vital 1.5). Precedex
1115 spouse {kin} at bs, drove from {town}. code status: full for now. Chaplain paged, rosary on L wrist
1200 glu 211 drip 3.2. K 3.3 > 40. Mg 2.1
1340 to CT: Head w/o + CTA. Hamilton T1. RN/RT/{first} from transport. 1425 back
1500 SpO2 86. DOPE. bag. suction plug. PEEP 10. RUL collapse (Golden S)
1610 bronch by {last}. BAL: GS, AFB, PJP, galacto
1730 MAP 58 levo .04 -> .09. Flotrac SVV 17. LR 500
1800 I 2,410 / O 690
1850 Ted & SCDs. CHG. Ready for report. Waste fent 40 w/ {initials}
%%
WOUND / OSTOMY VISIT
Unit 4 South. New end colostomy after Hartmann ({dr}), POD 3. Pouch leak x 3 in 24 h
Stoma: 38 x 35 oval, budded 1.5 cm, beefy red, os at 5 o'clock, separation 3-6 o'clock
Peristomal: DET 6. L2,TII,TIII per SACS
Pouch: Hollister CeraPlus soft convex 57 (REF 11504), Eakin, Brava, 3M Cavilon, Aquacel. Belt M
Taught: {kin} did 3 of 8 steps. Sheet in Vietnamese; Language Line
Midline: 14 x 3 x 2.4, 80% gran. VAC Ulta, -125, Dakin dwell q3.5h. Next Wed
Sacrum: DTPI 2.1 x 1.8 maroon. HAPI worksheet to Quality
Supplies: A4407 A4414 A5063. Ship to {st}, {town}; Edgepark
RTC 48 h
%%
Hospice IDG - case 4 of 9
Dx: ALS, bulbar onset (El Escorial definite), ALSFRS-R 14. PPS 30
Week 11, benefit period 2. F2F by NP.
RN: 2 visits/wk. Mic-Key 18 Fr, Jevity stopped at pt's wish. Roxanol 5, Ativan Intensol, Levsin, Robinul. Trilogy AVAPS 24 h. Comfort kit in fridge.
MSW: {kin} exhausted; respite at {snf} approved {btw}. VA Aid & Attendance filed. POLST: DNR, B comfort.
Chaplain: Lutheran, likes Psalm 23; his pastor from {church} visits.
HHA: 5x. Hoyer w/ U-sling. Purple blanket.
Volunteer {wn}: reading (Westerns) Tue.
Bereavement: moderate risk; 13 months.
MD: eligible. Removal of BiPAP at his time, midazolam. Radicava dc'd.
Eye gaze (Tobii) says: NO MORE TUNA JOKES
%%
PICU - one liner board
P1 4mo RSV, HFNC 2L/kg 40%, NPO > NG Enfamil 22
P2 9y DKA gap closed 0340. Lantus in. Teach = endo NP
P3 3y s/p Fontan, CVP 15, Milrinone .5, chyle? TG 310 > Portagen. Glenn pressures? ask {last}
P4 16y OD: Tylenol 24 g, Rumack line above, NAC, INR 3.1, King's 2 of 5. {hosp} aware. Sitter
P5 11mo NAT w/u: skel survey, Retcam, CPT. TEN-4. {first} w/ CPS comes at 2
P6 7y status: Ativan x2 Fos 20 Keppra 60 Versed gtt, cEEG. Dravet? SCN1A out
P7 2y Kawasaki d6, IVIG 2/kg, z 2.7; Kobayashi 4
P8 {last}, 13y ALL, neutr ANC 0, Broviac; cefepime + vanc + Mica. "beads of courage"
P9 bed held for OR: Kasai, ETA 1500
P10 5y asthma, alb 15, Terb .4, heliox. PAS 12 > 8
On: fellow 1, 2; NP. ECMO primed: Cardiohelp B
%%
NERVE CONDUCTION AND NEEDLE EMG
Temp 32.8 hand. Cadwell Sierra Summit. Buschbacher limits.
R Median 5.9 / 4.1 / 51   R Ulnar 2.8 / 9.0 / 58, elbow 41   L Median 4.4 / 6.2 / 54
Martin-Gruber: R, type II. Riche-Cannieu no.
Works on the line at {org} since {yr}, left handed.
NEEDLE R APB fibs 1+; FDI 0; EIP, Triceps, C6-7 normal
Tinel +, Phalen + 20 s, Froment -, Wartenberg -, Spurling -, Hoffmann -
IMPRESSION: 1 R CTS, Bland 4. 2 R ulnar at elbow, McGowan 1. No Parsonage-Turner, no CMT, no GBS.
SUGGEST: splint, Kenalog 40 x 1; B12, TSH, A1c. Copy to {cred}
CPT 95910, 95886. Boston CTQ 3.2
%%
PROGRESS NOTE - PSYCHIATRY, INPATIENT, VOLUNTARY
Hospital day 9. Seen in Group Room 2 with resident and SW.
S: "I slept. The voices are a radio in another house." Denies SI/HI. Attended AA, DBT skills (DEAR MAN), Goals Group. PRN Vistaril x1. Calls {kin} daily. Asks about {refuge}, SSI, and a smoke break.
O: disheveled, cooperative; affect blunted; earlier Capgras resolved; BPRS 62 -> 41. AIMS 2. Barnes 1. C-SSRS low. CGI-S 4.
ANC 3.2. QTc 441.
A: Schizoaffective (F25.0). Clozaril 200; failed Risperdal, Zyprexa, Haldol D (Kane criteria). Depakote (level 71).
P: 1 clozapine 225, Bristol chart, Senna; REMS. 2 metformin 500. 3 Team meeting {on}, ACT, Section 8 list in {county}. 4 q15. 5 ECT: no.
Risk: static: prior attempt x2; foreseeable: eviction.
%%
G3P1011 at 39w2d c/w 8 wk US. Ctx q4. SROM clear 0210. GBS+: PCN G. Rhogam at 28 w. Last EFW 3,480 (Hadlock)
SVE 5/80/-1, Bishop 9, Leopold vtx. Cat I
0400 epidural ({last}, CRNA) bupi .0625. BP 84/50 -> phenyl 100
0640 late decels x3: Cat II. Pit off. Scalp stim +
0925 10/100/+2. Ritgen. McRoberts + suprapubic 40 s. NO Zavanelli
0951 NSVD viable, Apgar 8/9, nuchal x1, no Erb. Named {wn} by dad
0959 Schultze, 3VC. Methergine .2, Bakri not opened. QBL 410
2nd deg, Vicryl Rapide
PP D1: fundus U-1, Edinburgh 6, LATCH 8. Kleihauer-Betke. Circ AM w/ Plastibell / Gomco / Mogen. Peds: {clinic}. Grandma {kin} flies in from {world}. Nexplanon before d/c
%%
Rehab weekly staffing
RIC 03.1. LOS day 12 of est 21
Section GG: eating 5>6, toileting 2>3, sit-stand 2>4, stairs 88
PT: gait 60 ft hemi-walker, AFO (Ottobock), Berg 19>31. PASS 22. Pusher per Burke 2
OT: Brunnstrom 2>3, Fugl-Meyer 14. Ashworth 2. GivMohr. Kessler NAP moderate
SLP: Broca, WAB AQ 41>52. MIT; says "{kin}" and "coffee, black". Boston Naming 11
Neuropsych: GDS-15 8. Zoloft 50
MD: HTN, stroke 2/2 AF, Xarelto d14 (ELAN). CRPS watch, Budapest 1/4
CM: Humana Gold to Day 18; reviewer {last} at {ph}. Home on {lane} + 6 steps no rail. Drive w/c, TTB
Barrier: stairs; dog.
%%
NURSE LINE, as transcribed
AGENT: Thank you for calling the nurse advice line. Are you calling for yourself?
CALLER: For my baby. She's five weeks old.
AGENT: Is she breathing normally right now?
CALLER: Yes. She's hot. The thermometer says one hundred point eight.
AGENT: Did you give her anything? Tylenol, Motrin, Gripe Water?
CALLER: Nothing. My mother in law says to put Vicks on the feet.
AGENT: Please don't. Is she feeding? What is her name, please?
CALLER: {spell}. She took one ounce of the Similac at three.
AGENT: Any Group B Strep?
CALLER: They gave me penicillin in labor, at {hosp}.
AGENT: My guideline is Fever Under Three Months, Schmitt-Thompson. Go to the Emergency Department Now.
CALLER: We live out by {place}. We have Medicaid, does that matter?
AGENT: It's the law, EMTALA. They must see her. A number in case we're cut off?
CALLER: {sayph}.
AGENT: End of call 02:14, length 4:41, category RED.
%%
[Ambient draft, cardiology. DOC, PT, MA]
MA: 138 over 80, 68, 97 percent. Up two.
PT: It's the boots.
DOC: It's always the boots, {mr}. How's the breathing?
PT: Good till the top of my hill.
DOC: Any fluttering since we did the ablation?
PT: Twice. Got it on my Kardia. Says "unclassified".
DOC: That's PACs.
PT: My buddy {first} at the VFW is on Multaq. Should I be?
DOC: Not with your pump function. Eliquis, Toprol, Farxiga stay.
PT: Humana wanted three hundred. I got it at {pharm} for forty.
DOC: And the smoking?
PT: Half a pack. Chantix gave me dreams about bears.
DOC: Patches and the lozenge. 21 and 4. See me {on}.
PT: Bears, doc. Big ones.
Coding: 99214, 99406, I48.0, I50.22, F17.210
%%
Dietitian ADIME, oncology floor
A: 58 y F, H&N SCC (BOT, p16+), CRT fx 24/35, cisplatin 2/3. UBW 152 CBW 133. NFPE: orbital 2+, temporal 2+. PG-SGA 17 (C). Jamar 17
Intake: 600 kcal, sips Boost Breeze, Magic Mouthwash. {rel} {kin} brings pho from {shop}. WHO 3. IDDSI 3
Est: 1,800-2,100 (Mifflin x 1.5), Holliday-Segar. Refeeding HIGH (NICE)
D: NC-4.1 severe; NI-2.1
I: PEG 20 Fr (Ponsky) {on} by {last}: Kate Farms 1.5, 25/h > +10 q8. Thiamine 200 BEFORE. Banatrol. Juven no
M/E: wt daily; PO trials w/ SLP
Code E43. MD query sent.
%%
User: clean up this H&P, keep the headings
CC: chest pain
HPI: 66M w/ CAD s/p CABG x3 (LIMA-LAD) at {hosp}, HLD, GERD, Barrett's. Woke 0300 w/ Levine sign. NTG x2. HEART 6, TIMI 4. EMS: {crew}
PMH: Dupuytren, Peyronie, Hashimoto, gout
Meds: Toprol, Crestor, Plavix, Synthroid, Zyloprim
All: Keflex hives
SH: {job}, {org}; ex-Marlboro; 2 Coors
FH: father Buerger, brother {one} Brugada w/ ICD (Medtronic)
PE: JVP 8, no Kussmaul, S4, II/VI, no Homans
ECG: Wellens B. Trop 88 > 412
A/P NSTEMI: heparin, cath in AM per {last}. TWILIGHT later. Statin LDL 92 > Repatha?
Code full. HCP = {kinfull} {ph}
Assistant: **CC:** Chest pain ...
%%
EGD
Indication: Dysphagia, Barrett's C2M5 (Prague). MAC per {initials}, CRNA
Scopes GIF-HQ190, GF-UCT180
ESOPHAGUS: Z-line 36, hernia 4 cm, Hill IV. LA grade C. Seattle q1 x4; Paris IIa+IIc 9 mm, JNET 2B. Schatzki 14 mm. Cameron x2. No Mallory
STOMACH: Kimura O-1, Sydney 5. No Dieulafoy, Menetrier
DUODENUM: Brunner D1. Marsh? Bx x 6
EMR: Duette, 2 bands. Jar 3 labelled {last}, {dobs}
IMP LSBE w/ nodule. LA C
PLAN protonix 40 bid, carafate; Barrx 360 in 8 wk. Nissen / Toupet / TIF / Linx: {dr}
Ride home: {kin}, {ph}
%%
OPERATIVE REPORT
PREOP DX: Right hip osteoarthritis, Tonnis 3, Crowe I
OPERATION: THA, direct anterior (Smith-Petersen / Hueter), Hana
SURGEON: {whole}, MD. ASSISTANT: PA. ANESTHESIA: spinal by MDA. PENG.
IMPLANTS: Pinnacle Gription 54, Altrx, Actis 6, Biolox 36. REF 1217-22-054. Sticker {ser}
EBL 250. TXA x2. Ancef 2 g.
DESCRIPTION: OR 6. ASIS marked. TFL opened; Hohmann over the neck. Capsule in T, #1 Ethibond. Corkscrew. Charnley rasp, reamed 53. Shuck stable (Velys). Irrisept. Stratafix, Monocryl, Prineo; Mepilex. Rep ({first}) opened the 36 head.
To PACU. ASA 81 BID x 30. WBAT.
HOOS JR 43. Oxford 17. Harris 52.
%%
# paste from ED track board, pls make a table
01 CP r/o, HEART 4, trop 2 due 1410
02 abd pain, Alvarado 7, surg ({last}) at bs
03 psych, Baker Act, Geodon 20, sitter
04 empty, EVS
05 Colles fx, hematoma block, Bier no, ortho PGY2
06 "{ptf}" no last name, found {corner}, Narcan x2, COWS 12
07 migraine, Compazine/Benadryl/Toradol, Lumbar? no, Ottawa SAH neg
08 peds croup, Westley 4, Decadron, racemic
09 Bell's, Valtrex
10 STEMI went to lab door 22. wife {kin} in Quiet Room
11 hip Garden III, FICB, to {ward}
12 Ludwig's, awake fiber, ENT {dr}
H1 etoh, CIWA
H2 DVT, Wells 3, Eliquis starter
Lobby 22, longest 4:10. NEDOCS 148
"""
