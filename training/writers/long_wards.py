"""Notes, handovers, care plans and summaries about nobody, as thirteen people on wards write them."""

CALM = r"""
DISCHARGE SUMMARY
ADMITTED: Day 0   DISCHARGED: Day 6   SERVICE: Hospital Medicine, Team Gold   UNIT: 7 West, Room 712-A
PRINCIPAL DIAGNOSIS: Acute on chronic HFrEF (I50.23), EF 25%
SECONDARY: AF with RVR; CKD 3b; T2DM; OSA on BiPAP; Gout (podagra); Severe Protein-Calorie Malnutrition by GLIM and ASPEN
CONSULTS: Cardiology, Nephrology, Wound (WOCN), PT/OT, Palliative
HOSPITAL COURSE
The patient is a <78|69|81|74> year old retired farm worker from Texas, Spanish speaking, who came with two weeks of orthopnea, a weight gain of 14 lb and Cheyne-Stokes breathing. BNP was 3,820. Chest film showed Kerley B lines. A Lasix drip at 10 mg/h with Diuril gave 11 L net negative. AF was slowed with Lopressor, then amiodarone; TEE/DCCV on Day 3 at 200 J restored sinus. CHA2DS2-VASc 6, HAS-BLED 3; Eliquis 2.5 BID because two of three dose criteria were met. A right toe flared; colchicine 0.6 x1, pred 30 x 5.
GDMT at discharge: Entresto 24/26, Coreg 3.125, Jardiance 10; spironolactone held for K 5.4. Lokelma 10 g TIW.
Goals of care: Full code on arrival, DNR/DNI after a family meeting with Palliative. MOLST in chart.
PENDING AT DISCHARGE: SPEP, blood culture set 2 (no growth at 72 h)
CONDITION: Fair. AMPAC 16. MoCA 21/30. Dry weight 71.4 kg. NYHA III. O2 none.
DISPOSITION: Home with Home Health (RN, PT), DME: walker, BSC
FOLLOW UP: HF clinic 7 days. BMP 3 days. Device clinic for ICD talk (SCD-HeFT, LifeVest not wanted).
DIET: 2 g Na, 1.5 L. ACTIVITY: as able. Call for > 3 lb/day or 5 lb/week.
Time spent > 35 min.
%%
SBAR / 12 h, STEPDOWN, beds 21-28. no names pls, whiteboard is public
21 - 64M POD2 Whipple. JP amylase 9k serous no murk. PCA hydromorphone .2/8/1.5. NGT clamped, gastrin whatever. Sandostatin tid. Glucose 240 on Novolog MDSS. OOB x2
22 - empty, terminal clean, curtain down
23 - 52F HHT, epistaxis, Rhino Rocket L until 48h, Keflex. Hgb 7.1 -> 1u -> 8. Osler-Weber-Rendu band. NO NSAID. FALL
24 - 88F NSTEMI medical mgmt, heparin 12/kg/h, Xa .41 next 0200. sundowns, take the Seroquel 12.5 serious. daughter sleeps in recliner. purewick
25 - 41M ETOH, CIWA 14 > 9 > 6, phenobarb load done, Librium taper, thiamine 500 q8 d2, Wernicke watch. 1:1 off. asks about Antabuse/Vivitrol
26 - 30F SLE class IV (ISN/RPS), Cytoxan EuroLupus #2 tonight 2000, Mesna. IVF. Zofran works, Compazine does not. PICC R basilic. UPC 4.1
27 - 59M Boerhaave d5, chest tubes x2 to -20, Pleur-evac full change, TPN 63/h, lipids MWF, Zosyn/Mica. NPO NPO NPO
28 - 70M Guillain-Barre, NIF -32 / VC 1.4 q4h! IVIG 3/5 (Gammagard), premeds, Foley, Lovenox. RT knows. transfer if NIF > -25
Charge on 4545. Crash cart sealed, tag green. Pyxis down on 2 - use 3W
Remember: Braden, CHG, MOVE, smile
%%
NURSING CARE PLAN
Medical Diagnosis: Parkinson Disease (Hoehn and Yahr 3), Aspiration Pneumonia
Age group: Older adult (65-80). Isolation: none. Allergies: Latex, Sulfa. Diet: IDDSI 5 / 2
NANDA-I                        NOC                              NIC
Impaired Swallowing (00103)     Swallowing Status (1010)         Aspiration Precautions (3200)
Risk for Falls (00155)          Fall Prevention Behavior (1909)  Fall Prevention (6490)
Impaired Physical Mobility      Ambulation (0200)                Exercise Therapy (0221)
Constipation (00011)            Bowel Elimination (0501)         Bowel Management (0430)
Caregiver Role Strain (00061)   Caregiver Well-Being (2508)      Respite Care (7260)
GOAL 1: No cough with 10 of 10 spoonfuls by Day 5. Met / Partly / Not met
Interventions
 a. Sit at 90 degrees, chin tuck, Masako and Mendelsohn with SLP 2x/day
 b. Sinemet 25/100 at 0600, 1000, 1400, 1800 ON TIME; never with protein; no Reglan, no Haldol, no Phenergan
 c. Frazier Free Water Protocol after oral care
GOAL 2: Zero falls. Morse 65, Hendrich II 7. Yellow socks, bed alarm zone 2, Posey floor mat, LSVT BIG walk to window
GOAL 3: Bristol 3-4 every 48 h. MiraLAX 17 g, prune 4 oz.
RATIONALE: Dopamine fluctuates; "off" periods coincide with aspiration. Maslow: physiological first. Orem self-care deficit: partly compensatory. Henderson, Roy and Watson are quoted in the footer.
EVALUATION Day 3: coughs 2/10; Day 5: 0/10.
Student: ______ Instructor: ______ Grade: A B C
%%
0715 rec'd rpt. Pt supine HOB 30 eyes closed. RASS -2 CPOT 0. Propofol 25 fent 50. 7.5 ETT @ 23 R lip, Hollister changed. PRVC 18/420/8/40.
0800 neuro: PERRL 3 brisk, + corneals, +cough, w/d x4. SAT fail at 0840: RR 44, agitation. resume half
0905 rounds w/ ICU attending, fellow, pharmD, RT, RD. Plan TF goal 55 (Vital 1.5), colace, try Precedex
1000 turned L. sacrum pink blanchable. Allevyn. heels in Prevalon. Foley 40 cc amber. MD notified; LR 500
1115 spouse at bs. code status clarified by attending & CM: full for now. Chaplain paged, rosary placed on L wrist, ok w/ RN
1200 glu 211 drip 3.2. K 3.3 > 40 ivpb. Mg 2.1. iCa 1.02 > gluconate 2g
1340 to CT: Head w/o + CTA chest. Travel vent Hamilton T1. RN/RT/transport. no events 1425 back
1500 SpO2 86. DOPE. bag. suction plug tan tenacious. sats 95 PEEP 10. CXR: ETT ok, RUL collapse (Golden S?). Bronch cart outside
1610 bronch by pulm. BAL sent GS, AFB, PJP, galacto
1730 MAP 58 levo .04 -> .09. Lactate 2.9. Flotrac SVV 17. LR 500. Vigileo cart
1800 I 2,410 / O 690.
1850 Ted & SCDs on. Oral care w CHG x3. Ready for report. Waste fent 40 mcg w/ witness
%%
BED 1  ........ awaiting discharge lounge, TTOs done (Ramipril, Clopidogrel, Atorvastatin), transport booked 14:00, two crew
BED 2  ........ # NOF day 1 post DHS, AMTS 6, Waterlow 22, NEWS 2. OT home visit. Physio x1. Fragmin. Bloods due 06:00
BED 3  ........ Parkinson's, Madopar 5x/day, NG. SALT. DNACPR (purple form). Family aware
BED 4  ........ closed for D&V. Bristol 7 x 5. C diff toxin sent. Side room please!! Tristel clean
BED 5  ........ COPD, target 88-92, venturi 28% (white? no, it's white 28, yellow 35), nebs air-driven, Doxy d3, Pred 30. ESD nurse aware. Smoker - NRT
BED 6  ........ UGIB, GBS 11, Rockall 4, Terlipressin NO, PPI infusion 8 mg/h, OGD list 1, NBM from 02:00, G&S x2, Hb 78. Jehovah's Witness? see advance decision
BED 7  ........ outlier from Surgery, "?Fournier" - was not, is Crohn's perianal; Hep A, MRI, seton; Metro
BED 8  ........ Self-discharged. Bed clean.
BED 9  ........ Section 5(2) at 19:40, RMN 1:1, obs 15 min, PRN Lorazepam 1-2 mg max 4
BED 10 ........ Clexane held, LP at 11, Bell's vs Ramsay Hunt. Aciclovir. Eye tape
Bay C is warm; fans from Estates. Nightingale, Seacole and Cavell bays are staffed 1:8
Keys w/ NIC. Bleep 2222 arrest. Site bleep holder til 21:00
%%
PROGRESS NOTE - PSYCHIATRY, INPATIENT, LEGAL: VOLUNTARY
Hospital day 9. Seen in Group Room 2 with resident and SW.
S: "I slept. The voices are a radio in another house." Denies SI/HI. Ate breakfast. Attended AA, DBT skills (DEAR MAN) and Goals Group. Took PRN Vistaril 50 x1. Calls brother daily. Asks about group home, SSI, and a smoke break.
O: MSE: disheveled, cooperative; psychomotor retardation mild; speech soft; mood "better"; affect blunted; TP linear with one derailment; TC no delusion of reference, earlier Capgras resolved; AH reduced; A&Ox3; Insight partial. BPRS 62 -> 41. AIMS 2. BARS (Barnes) 1. C-SSRS low. CGI-S 4.
Weight +2.1 kg. ANC 3.2. QTc 441. Prolactin 44. Lipids ok.
A: Schizoaffective, bipolar type (F25.0). Clozaril 200 qhs since Day 4; failed Risperdal 6, Zyprexa 20, Haldol D 100 (Kane criteria). Depakote 1,000 (level 71). Cogentin stopped.
P: 1 clozapine 225, level Fri, Bristol chart, Senna; REMS weekly (now lifted). 2 Hold Ativan. 3 metformin 500. 4 Team meeting, ACT referral, 5 SW: LTSS, Section 8 list, rep payee. 6 Safety: q15, no 1:1. Tarasoff n/a. 7 ECT talk: no.
Est LOS 5-7 d
Risk formulation: static: male, prior attempt x2; dynamic: hope, sleep; foreseeable: eviction.
%%
OB TRIAGE > L&D > POSTPARTUM (one page for students; G/P invented)
G3P1011 at 39w2d by LMP c/w 8 wk US. Ctx q4 x 3 h. SROM clear 0210, fern +, nitrazine +, Amnisure not needed. GBS+: PCN G 5 then 2.5. Rh neg, Rhogam at 28 w. Rubella immune. 1 h GTT 128. Anatomy: 3 vessel, posterior. Last EFW 3,480 (Hadlock).
SVE 5/80/-1, Bishop 9, vtx by Leopold. FHR 135, moderate, accels, no decels. Cat I
0400 epidural L3-4, bupi .0625 + fent 2, PCEA 10/6/20. BP 84/50 -> phenyl 100. tilt
0530 7/90/0; IUPC; MVU 180; Pit 2x2
0640 late decels x3, min var: Cat II. Pit off, LR, L lat, O2 not. Scalp stim +
0710 Pit 1
0925 10/100/+2. Push. Ritgen. McRoberts + suprapubic for 40 s (Turtle sign, head to body 55 s). NO Zavanelli, ha
0951 NSVD viable, Apgar 8/9, 3,620 g, nuchal x1, no Erb. DCC 60 s. cord gas 7.24 / BE -4
0959 Placenta Schultze, intact, 3VC. Pit 30/500. Methergine .2 (BP OK) for boggy, Bakri not opened, Hemabate on tray. QBL 410
Repair: 2nd deg, 2-0 & 3-0 Vicryl Rapide, OASIS excluded
PP D1: fundus U-1, Lochia rubra, Edinburgh 6, Motrin 600, Colace, LATCH 8. Rhogam after Kleihauer-Betke. Circ AM w/ Plastibell / Gomco / Mogen per MD. HepB, EES, Vit K done. Tdap. Nexplanon before d/c.
%%
Hospice IDG - case 4 of 9
Dx: ALS, bulbar onset (El Escorial definite), ALSFRS-R 14. PPS 30. FAST n/a. LCD met: VC 28%, wt -14%
Week 11, benefit period 2. F2F done by NP.
RN: 2 visits/wk. PEG 18 Fr Mic-Key, Jevity 1.5 x 5 cans; stopped at pt's wish. Roxanol 5 q2 prn (used 4), Ativan Intensol .5, Levsin, Robinul for secretions. Trilogy on AVAPS 24 h. Cough Assist +40/-40. No skin issue. Comfort kit in fridge.
MSW: wife exhausted; respite 5 days approved. Adult son in Ohio. VA Aid & Attendance filed. Advance directive + POLST: section A DNR, B comfort.
Chaplain: Lutheran, likes Psalm 23 and country songs on the old radio; pastor visits.
HHA: 5x. Hoyer w/ U-sling. Purple blanket.
Volunteer: reading (Westerns) Tue; pet visit, dog is big.
Bereavement: moderate risk; camp for the grandkids; 13 months.
MD: eligible. Prognosis wk to short wks. Plan removal of BiPAP at his time, palliative sedation orders: midazolam. Riluzole & Radicava dc'd.
Eye gaze (Tobii) says: NO MORE TUNA JOKES
Next IDG 14 d.
%%
WOUND / OSTOMY VISIT
Where: Unit 4 South. Reason: new end colostomy after Hartmann, POD 3. Pouch leak x 3 in 24 h
Stoma: 38 x 35 oval, budded 1.5 cm, beefy red, os at 5 o'clock, mucocutaneous separation 3-6 o'clock 1.2 deep
Peristomal: DET 6; moisture damage 3 cm inferior; crease at 9. Not pyoderma. L2,TII,TIII per SACS
Output: 450 liquid brown
Pouch: Hollister CeraPlus soft convex 2-pc 57 (REF 11504), Eakin ring, Brava strip, stoma powder + 3M Cavilon, crusting x2, Aquacel in gap. Drainable. Belt M
Taught: spouse did 3 of 8 steps. Sheet in Vietnamese given; interpreter on video (Language Line)
Midline: 14 x 3 x 2.4, 80% gran 20 slough; VAC Ulta, black foam x1 bridging none, -125, Dakin dwell 10 min q3.5h. Next Wed
Sacrum: DTPI 2.1 x 1.8 maroon (present on admission NO). HAPI worksheet sent to Quality. EHOB waffle, turn q2
Supplies: order set 0417. A4407 A4414 A5063. Edgepark or Byram or Coloplast Care at dc; Secure Start kit
RTC 48 h
WOC nurse
%%
PICU - one liner board, morning, Fellows only
P1 4mo RSV, HFNC 2L/kg 40%, NPO > NG Enfamil 22 @ 20, WARM score 6. Mom pumps
P2 9y DKA gap closed 0340. Lantus in. PO. diet ed x2. Teach = endo NP
P3 3y s/p Fontan, fen, CVP 15, Milrinone .5, CT 4/kg/h chyle? TG 310 > Portagen / Monogen. Glenn pressures? see cath lab book
P4 16y OD: Tylenol 24 g, Rumack line above, NAC 20.5h, INR 3.1 rising, King's 2 of 5. transplant aware. Sitter
P5 11mo NAT w/u: skel survey, ophtho (Retcam), CPT. 3 bruises TEN-4. Social knows. DO NOT discuss on rounds in hall
P6 7y status: Ativan x2 Fos 20 Keppra 60 Versed gtt .2, cEEG no sz 6 h. Dravet? genes SCN1A out. Avoid Na blockers (Epidiolex, Fintepla ok)
P7 2y Kawasaki d6, IVIG 2/kg, ASA 30/kg, echo LAD z 2.7; Kobayashi 4, Infliximab?
P8 13y ALL, sepsis, febrile neutr ANC 0, CVL (Broviac); cefepime + vanc + Mica; levo .05; stress HC. Child Life "beads of courage"
P9 bed held for OR: Kasai, ETA 1500
P10 5y asthma, cont alb 15, Mag 50/kg x1, Terb .4, heliox. PAS 12 > 8. BiPAP 12/6
On: fellow 1, 2; NP; code pager #3. ECMO primed: Cardiohelp B
%%
Rehab weekly staffing
RIC 03.1, IGC 3.1 mo. LOS day 12 of est 21
FIM gone; Section GG: eating 5>6, oral 4>5, toileting 2>3, sit-stand 2>4, walk 50 ft w/ 2 turns 1>3, stairs 88
PT: gait 60 ft hemi-walker, AFO (Ottobock WalkOn), knee hyperext. Berg 19>31. PASS 22. Lite Gait 3x, Bioness L300. Pusher per Burke 2.
OT: UE Brunnstrom 2>3, Fugl-Meyer 14. Ashworth 2 biceps. GivMohr. Saebo. Kessler NAP: neglect moderate; prism goggles. Shower w/ TTB mod A
SLP: Broca, WAB AQ 41>52. MIT w/ "Happy Birthday" ok. IDDSI 6/1. Boston Naming 11. Script: "coffee, black, please"
Neuropsych: GDS-15 8. Start Zoloft 50. GOAT n/a. Adjusting
RN: bladder: timed void q3, PVR 90, no cath! Bowel: Dulcolax MWF. Skin ok. BP log
MD: HTN lisinopril 20, stroke 2/2 AF, Xarelto d14 (ELAN). Botox 300u plan. CRPS watch, Budapest 1/4
CM: Humana Gold approves to Day 18. Peer-to-peer pending; Home w/ wife + 6 steps no rail. DME: Drive hemi-ht w/c, hospital bed, TTB. Family training Sat & Mon
Goals: min A xfer, sup swallow
Barrier: stairs; dog.
%%
Dietitian ADIME, oncology floor
A: 58 y F, H&N SCC (BOT, p16+, T2N1), CRT fx 24/35, cisplatin 2/3. Ht 5'6\" UBW 152 CBW 133 (-12.5% 3 mo) BMI 21.5. NFPE: orbital 2+, temporal 2+, interosseous 1+. PG-SGA 17 (C). MST 4. Handgrip 17 kg (Jamar).
Labs: Na 132 K 3.2 Phos 1.9 Mg 1.4 CRP 48 (Alb not used). Glu 104.
Intake: 600 kcal, sips Boost Breeze, Magic Mouthwash, dysgeusia "pennies". Mucositis WHO 3. IDDSI 3. Bristol 6 since Augmentin
Est: 1,800-2,100 (30-35), Pro 78-95, fluid 1.8 (Holliday-Segar). Mifflin 1,219 x 1.5. Refeeding risk HIGH (NICE; ASPEN mod)
D: Malnutrition NC-4.1, severe, in context of chronic illness; Inadequate oral NI-2.1; swallowing NC-1.1
I: PEG 20 Fr (Ponsky) today: Kate Farms Peptide 1.5, 25/h x 12 > +10 q8 > goal 55; FWF 150 q4; Thiamine 200 x 5 BEFORE; K/Phos/Mg BID. Banatrol. Juven? no. Zinc 220 x 10
Baked: Ensure, Carnation, Scandishake list
M/E: wt daily; residuals none; PO trials w/ SLP; 72 h
Code E43. MD query sent (cosign).
RDN, CSO
"""
