"""Case reports, operation and imaging reports, therapy summaries and letters in which people are roles alone."""

TWINS = r"""
CASE PRESENTATION

[[A woman in her fifties::{ptfull}]] was brought by [[her daughter::{kin}]] with two days of fever and a rash on the shins. She keeps bees and had been clearing nettles behind [[the parish hall::{church}]]. [[The resident::{dr}]] thought of cellulitis; [[the medical student::{first}, the medical student,]] asked about ticks.
On examination she was drowsy, 38.9 C, pulse 112, and had a spotted rash that spared the palms. Kernig and Brudzinski were absent. Platelets were 71, sodium 129, AST 140.
Doxycycline was begun before any result. By the next morning she was asking for tea. Weil-Felix is no longer done at our hospital; serum for Rickettsia by IFA rose fourfold at three weeks.
Learning points
- Rocky Mountain spotted fever is not confined to the Rocky Mountains.
- Doxycycline may be given to children and in pregnancy when lives are at stake.
- Triad of fever, rash and headache is seen in half on day three.
[[The patient::{ptf}]] gave consent. She has read this text, laughed, and corrected "nettles" from "weeds".
%%
OPERATIVE REPORT
PREOP DX: Right inguinal hernia, recurrent. POSTOP DX: Same, pantaloon.
PROCEDURE: Lichtenstein repair with Bard soft mesh.
SURGEON: [[Attending::{dr}]]. ASSISTANT: [[Chief resident::{cred}]]. ANESTHESIA: MAC, [[CRNA::{last}]].
EBL: 10. SPECIMEN: Lipoma of cord. DRAINS: None. COUNTS: Correct x2 per [[circulator::{first}]].
FINDINGS: Prior Bassini, two silk stitches cut through. Hesselbach's triangle patulous; sac to the tubercle.
DESCRIPTION: Time-out was held. Ilioinguinal block with 0.25% Marcaine. Scarpa's and Camper's opened, external oblique in the line of its fibres. Cord taken with a Penrose. Sac dissected from the vas, high ligation 2-0 Vicryl. Direct defect imbricated. Mesh 3 x 6 laid, sewn with 2-0 Prolene from pubic tubercle along Poupart's, tails crossed round the cord. Nerve of the genital branch kept. Scarpa 3-0, skin 4-0 Monocryl, Dermabond.
The patient was taken to PACU in good condition. I called [[his wife::{kin}]] afterwards.
DISPOSITION: home. Follow-up [[2 weeks::{on}]].
%%
Therapy summary for the file (psychodynamic, session 31)
[[Client::{ptf}]] arrived ten minutes late and joked that the bus "has an avoidant attachment". Spoke of [[the brother::{kin}]], who has moved back into the parents' house, and of a dream in which the kitchen at [[the old school::{school}]] was under water.
We stayed with the water. [[Client::{ptf}]] said it was "like Mom's moods". Long pause. I wondered aloud whether lateness today kept me waiting as [[mother::{kinfull}]] used to.
Affect: flat, then tearful, then amused. No SI. Sleep 6 h. Lexapro by [[the psychiatrist::{dr}]], unchanged.
Themes: rivalry, reparation (Klein), holding (Winnicott), shame.
Countertransference: I felt sleepy at twenty past, which is usually about anger.
Homework: none, as always; [[client::{ptf}]] made a joke of that, too.
Next: [[same time next week::{wday}]]. Supervision: bring the water.
%%
RADIOLOGY - CT CHEST/ABDOMEN/PELVIS WITH CONTRAST
INDICATION: weight loss. ORDERING: [[primary care::{dr}]]. COMPARISON: [[none available::{day}, {hosp}]].
TECHNIQUE: Siemens Somatom Force, 100 kVp, 80 mL Omnipaque 350, portal venous. DLP 612.
CHEST: No nodule > 4 mm. Mild paraseptal emphysema. Bochdalek fat on the left. Azygos lobe.
LIVER: Two cysts; a 9 mm flash-filling focus in VII. GB: Phrygian cap. Spleen 11 cm, splenule.
PANCREAS: 2.6 cm hypodense mass in the uncinate with SMV abutment \<180. Duct 6 mm. Double duct sign.
ADRENALS: left 11 mm, 4 HU. KIDNEYS: Bosniak II, right.
BOWEL: Meckel? not seen. NODES: Portocaval 8 mm.
BONES: Schmorl, bone island, hemangioma T9.
IMPRESSION: Uncinate mass, borderline resectable (NCCN). EUS-FNB. Critical finding told to [[the covering nurse practitioner::{last}, NP,]] and read back.
Read by: [[Attending radiologist::{cred}]]
"""

CALM = r"""
De-identified case for the ethics breakfast
An older man, once a welder, now without speech after a left MCA stroke, is fed by PEG. His second wife wants it stopped. His son from the first marriage, who lives abroad, wants "everything". The living will was written before the second wedding; it says "no tubes", in pencil, unsigned.
The palliative fellow sat with each of them. The wife told her that he hid his hearing aids when visitors came. The son told her of a fishing trip, a capsized boat, and the sentence "I'm not done yet".
The nurses say he pushes the spoon away but holds on to the hand. The speech therapist found that he nods reliably to yes-no (Western Aphasia Battery, 12 of 20). Nobody had asked him.
Questions
1 Whose voice counts when the text is in pencil?
2 Can a nod be consent? Which nod?
3 Would you try a time-limited trial? How long, and who says when it is over?
4 What if the tube falls out on Sunday night, when only the intern is there?
Bring Beauchamp-Childress if you like; Jonsen's four boxes are on the back.
%%
OPERATIVE NOTE (template voice, no identifiers)
The patient was identified in holding, marked, and taken to Room 4. General by ETT, Ancef, SCDs, Foley. Lloyd-Davies. Prepped with ChloraPrep, draped.
Veress at Palmer's point, 15 mmHg. Four ports, robot docked (da Vinci Xi, arms 1 to 4: Cadiere, bipolar, camera, Vessel Sealer).
Medial to lateral. IMV high, Toldt's line, splenic flexure down. Gerota's kept. Ureter seen, blue with ICG.
TME in the holy plane of Heald, Waldeyer's behind, Denonvilliers' in front. Seminal vesicles kept clean. Stapled below with two SureForm 45 green.
Extraction by Pfannenstiel with an Alexis. EEA 29, Moran triangulation? no, straight. Doughnuts whole. Air leak negative. Firefly good.
Blake 19 in the pelvis. Brooke ileostomy, right, over a red rubber.
Fascia 0 PDS, small bites. Exparel.
Counts right. EBL 50. To PACU. Spoke with family in the Quiet Room.
Addendum: specimen inked; apical suture by hand.
%%
Letter of a consultant to a GP, scrubbed for teaching
Dear Colleague,
Many thanks for asking me to see this delightful retired postman, who has been losing his words. He began with proper nouns: the cat, the pub, the river he fishes in. He then lost "spade" and "kettle". He gets round them with "the thing for the thing".
His wife has taken over the cheques. He still drives; she still lets him.
On the Addenbrooke's he dropped 31 points, of which 19 in language. Graded Naming 4. Pyramids and Palm Trees 38. Surface dyslexia: he reads PINT as in MINT. Luria fine. No Myerson, no grasp.
The scan shows the left temporal pole gone to a knife edge, hippocampus better than it looks. The fluid is not Alzheimer's.
I think that this is semantic dementia, in the Warrington, Hodges-Patterson mould, and I have told both of them so in plain language, twice.
No tablets. SALT for a "life book"; DVLA form to be posted by himself, which amused him; LPA while he can sign; Rare Dementia Support.
I'll see them in six months.
With kind regards,
A Consultant
%%
Process notes, group 4 of 10 (roles only: A-H are chairs, not initials)
Chair A brought biscuits and apologised for them. Chair C thanked A three times. Chair F looked at the clock.
Facilitator named the absent one. Silence of four minutes by the radiator. Chair B: "It's like a wake". Laughter.
Chair D told of the father's belt. E wept. F said, "mine used a hose". C offered tissues before anyone needed them; facilitator wondered what tissues do. C: "they stop it".
Bion's basic assumption: dependency, then pairing (D/E), flight into biscuits. Yalom: universality, catharsis; Cohesion 5/7.
Co-facilitator felt cold and hungry, noted it, said nothing. Later we think that was the group's.
Chair G has not spoken in four weeks. We wait.
Boundary: H texted E. To be opened next time, gently.
End on time. Two stayed in the lift lobby.
Ratings: GQ 4.9, OQ-45 not handed out, room too hot, no clock for F next time?
%%
ECHO REPORT - STRESS LAB SAMPLE
Study: Transthoracic, complete, Philips EPIQ 7C, X5-1. Definity 1.3 mL. Quality: Fair. Rhythm: Sinus.
LV: 4.9/3.4; wall 1.1; EF 57 by Simpson biplane, GLS -18.2. Teichholz not used.
Diastole: E 0.9 A 0.7 e' sept 6 lat 8, E/e' 13; Grade 2. Valsalva: L wave.
RV: TAPSE 1.9, S' 11, FAC 38. McConnell: no. McGinn: n/a.
LA 38 mL/m2. Coumadin ridge. Chiari network in RA. Eustachian valve. Lambl on AV.
MV: Carpentier II, P2; PISA 0.8, EROA .3, RV 45; Coanda anterior.
AV: tri, Vmax 2.1, DI .6; Nodule of Arantius. TV: RVSP 34. PV: trivial.
Aorta 3.6 sinus of Valsalva. IVC 1.8 >50%.
Pericardium: fat (Epicardial). No Ewart needed, ha.
Stress: Bruce 9:12, 10.1 METS, 91%; Duke +9; no new WMA. Borg 17.
CONCLUSION: moderate MR, watch.
Sonographer: staff. Reader: cardiology.
%%
A SHORT ACCOUNT OF A DIFFICULT AIRWAY (for M&M; "the registrar" is not here today)
It was three in the morning and the ward was quiet. The patient, two days after a thyroid, began to sound like a kettle. The nurse saw the collar of the gown was tight and opened it, which was the best thing anyone did that night.
The registrar called the consultant, who lives forty minutes away, and the ENT fellow, who was in theatre with a bleeding tonsil. The clips were taken off at the bedside. SCOOP: Skin, Cut, Open, Open, Pack. A clot the size of a plum.
Sats 84. Grade 4 by Cormack-Lehane, a McGrath 4 saw arytenoids like cushions. A bougie, blind, clicks; size 6; gold trace.
What went well: bedside kit; the nurse; nobody asked for a CT.
What did not: the phone tree had the old extension, the front-of-neck trolley sat behind a bed, and we all thought someone else had the drugs.
Actions: extension list by Estates; trolley to a marked bay; drill on the first Tuesday of each rotation.
Nobody is to blame, and everybody has changed what they carry.
%%
DISCHARGE SUMMARY - SYNTHETIC, FOR VENDOR DEMO
Admitted with: chest pain. Discharged with: reassurance, Prilosec.
Course by problem
#1 Chest pain. Trop T \<6 x2 (0/1 h). HEART 3. CCTA: CAD-RADS 1, Agatston 12. No further.
#2 Anxiety. GAD-7 14. Started Buspar; grounding, box breath.
#3 HLD. Lipitor 10 -> 20; risk by PREVENT 6%.
#4 Tobacco: patch 21, Nicorette 4 mg, quit line on the AVS.
#5 Incidental: 5 mm ground glass; Fleischner: none if low, repeat if high: it is 12 months.
Condition: good. Diet: Mediterranean. Activity: as before. Code: full.
Pending: Lp(a). To whom: "PCP on file".
Meds: NEW Prilosec OTC 20, Buspar 7.5 BID, patch. CHANGED Lipitor. SAME Claritin, Tums. STOP Advil.
Instructions to patient in easy words: printed. Interpreter: not needed. Teach-back: good.
Signed: [electronically, provider], [date/time]
%%
What the daughter said (narrative medicine workshop, no names by rule)
"My mother counts everything. Stairs, spoons, the beeps. When the doctor, the young one with the loud shoes, told us, she counted the tiles. Forty-four. I remember thinking, that's my age.
"Then she asked if she could still bake. He said, of course. He didn't know what she meant. She meant for the wedding. Mine. In the spring. He thought she meant at all.
"The nurse knew. The nurse went out and came back with a calendar from the break room, and they counted weeks, the two of them, like cooks. Eleven. 'Plenty for a fruit cake,' said my mother. 'It has to sit.'
"So that is what I would tell doctors. It has to sit. Whatever you say has to sit. Don't open the oven."
Prompt for the group: write four lines from the chair by the door. No real person, no real place. Read aloud if you like. Keep what is yours.
%%
PATHOLOGY - synoptic (CAP) without header
SPECIMEN: Right colon, laparoscopic
TUMOR SITE: Cecum. SIZE 4.1 x 3.8 cm. TYPE: Adenocarcinoma NOS, mucinous 30%. GRADE: G2. Crohn-like reaction: present (Graham-Appelman 2). TILs: brisk. Budding (ITBC): Bd1.
EXTENT: through muscularis, pT3. MARGINS: clear; radial 9 mm.
LVI: absent, CD31/D2-40; Perineural: no; Elastica: Verhoeff-van Gieson
NODES 0/24. Deposits 0.
IHC: MLH1 lost, PMS2 lost, MSH2, MSH6 kept. BRAF V600E: detected. -> sporadic; Lynch unlikely; germline per Bethesda/Amsterdam if young
HER2 0. PD-L1 CPS 20 (22C3, Dako Link 48)
KRAS/NRAS wt; POLE wt
ADDITIONAL: appendix with Enterobius. Tubular adenoma, Paris Is; Haggitt n/a
STAINS: H&E, PAS-D, Alcian blue, Gram Brown-Hopps (for teaching), Steiner negative
STAGE: pT3 N0, IIA. Dukes B2 (Astler-Coller) for those who still ask
COMMENT: seen in Intradepartmental consensus. Slides A1-A18.
%%
Anesthesia pre-op, scrubbed. ASA III. 71F for TAVR, transfemoral.
HPI short: syncope x1, NYHA III, AVA 0.7, mean 46. STS 3.9. EuroSCORE II 2.8. Frail: Fried 2, 5-m walk 7 s, Katz 6
PMH: PAF on Eliquis, held 48 h. CKD 3a. Hashimoto. OSA, S9 at 10. Carpal tunnel, Dupuytren.
PSH: chole, TAH, Bernese PAO, no wait, that is her sister; THA R. PONV ++.
FHx: MH no. Pseudochol. no.
Airway: Mallampati 3, ULBT 2, TM 6, Patil ok, neck short, upper plate. Wilson 3
RBBB! -> pacer pads, TVP via RIJ
Plan: MAC, Dex 0.5 + Propofol whisper; radial L; no PA; Heparin ACT 250; Protamine 1:1
Valve: Sapien 3 Ultra 23 vs Evolut FX 26
Crash plan: GETA, CPB standby, cell salvage; family wish: full, no prolonged
Dispo: CCU-step, Zio AT
Talked w/ pt and husband, consent in chart.
%%
Vignettes for empathy training. Each is two sentences; play it, don't read it.
1. A grandmother brings a bag of nineteen bottles and puts it on your desk. She says, "You choose".
2. A welder takes off one glove. He hides the hand that matters.
3. A girl of seventeen answers every question with "fine" and looks at the door; her mother answers it again with "not fine".
4. The man whose PSA you forgot to tell him about is your next-door neighbour.
5. A priest says that he does not believe any more, and then asks if it could be the steroid.
6. Two fathers, one baby, no sleep; they fight over who holds the bottle.
7. The interpreter says less than the patient said.
8. A nurse, as a patient, corrects your dressing.
9. He laughs when you say "terminal". He is an electrician.
10. She has brought her own tape recorder.
Debrief: what did your hands do? Roter codes, Calgary-Cambridge guide p. 3, VR-CoDES.
%%
EEG: 21 ch, 10-20, 32 min awake & drowsy, HV 3 (good), photic 1-21
PDR 9 Hz, Berger +. Anterior beta: Ativan?
Drowsy: slow roving, Wicket R temp (not sharp), Kappa?; N2 not reached
HV: build-up, no spikes. Photic: driving, no Grass-type response
No seizures. One push button: hiccup.
Sharp: F7/T3 phase reversal x 4, 60-80 uV, aftergoing slow: real, per IFCN 5 of 6
ECG: sinus 64, one PVC.
IMP: abnormal: L temporal sharp waves.
Clin corr: MRI epilepsy (HARNESS), long EEG
Compare normal: POSTS, mu, 14&6, Gibbs's ctenoids, RMTD, SREDA, lambda, BETS, Cz breach after burr hole
cEEG terms used? none. 2HELPS2B = 0 or 1? = 1
%%
My Hospital Year - reflective log of a chaplaincy resident, verbatims removed
I learned to knock and then wait for longer than feels polite. I learned to sit lower than the bed.
In the fall unit I was afraid of monitors, then of mothers. A mother in NICU asked me for a blessing "with no sorry in it". I wrote one on a paper towel. It began with Welcome.
A man with tattoos of saints on both arms wanted no prayer but the ball game. I learned the infield fly rule. We sat through extra innings; he died in the eleventh, which he'd have thought was funny.
I learned that "Hope" is a verb on oncology, that "Grace" is a meal on Sundays, that "Faith" can be a plant on the sill, and that "Will" is what they ask the social worker for.
Supervisor's comment: watch the jokes; keep the towel.
Goals for next unit: Sit with anger. Sit with Muslims, Sikhs, atheists, surgeons.
Level II B, per ACPE outcomes.
%%
DENTAL PROGRESS NOTE, training chart
RMH: ASA II, controlled HTN, NKDA. BP 134/82.
CC: "tooth on bottom is zingy"
EOE/IOE WNL; torus; Fordyce; linea alba; Perio: Stage II, Grade B; BOP 18%; PSR 3-2-2/2-2-3; Miller 1; Glickman II on #30; recession Cairo RT1
#19: cold +++ lingers 20 s, EPT 18, percussion +, Tooth Slooth DL; crack. SIP/NAP? -> symptomatic apical
BWX, PA; PAI 2 (Orstavik)
LA: 1.7 mL Septocaine 1:100k Gow-Gates, 1.7 mL Lido IANB; Akinosi if trismus
RD: Nygaard-Ostby frame, W8A clamp. Access; MB, ML, D; Apex: Root ZX II 20.5/20/21; ProTaper Gold F2, NaOCl 5.25, EDTA; Ca(OH)2; Cavit, Fuji IX
Rx: Motrin 600/Tylenol 500 q6. No abx.
NV: obturate (BC sealer), core, crown e.max. ADA: D3330, D2950, D2740
Black class II on #18 later. Kennedy class III mod 1 upper: RPD talk
%%
Peer support note - warm line, midnight to four
Caller one wanted to know if we are a robot. Said no. Caller said that is what a robot says. Talked about toast.
Caller two, regular, a trucker between states, hears the brakes talk. He knows they don't. We counted mile markers.
Caller three hung up twice, then sang. I sang back. No risk said; asked anyway: no plan, no means.
Caller four was the ex of someone who calls us. Told them I cannot say if anyone calls us. Angry, then sad, then thanked me.
Caller five: a nurse after a bad code. "I did the ribs." Stayed 50 min. Gave the employee line. Grounding: five blue things.
Caller six: wrong number for pizza. Hungry now.
Count 6, longest 50, transfers 0, 988 warm hand 0.
Self-care: tea, stretch, left on time, mostly.
%%
MRI KNEE - resident's dictation before attending edits
Menisci: Medial: bucket handle with double PCL, absent bow tie x2. Lateral: discoid, Watanabe, Wrisberg type? Humphry and Wrisberg ligaments seen.
Cruciates: ACL: empty notch, kissing contusions (terminal sulcus). Segond fleck. PCL: buckled.
Collaterals: MCL gr 2. Stieda? Pellegrini old. LCL fine. Popliteus, arcuate sign: none. ALL: torn
Extensor: patella: Wiberg II, Insall-Salvati 1.3 (Caton-Deschamps 1.2), TT-TG 14, Dejour A. Hoffa edema. Sinding-Larsen: no. Osgood: old ossicle
Cartilage: Outerbridge 3 medial, ICRS. OCD: Hefti none.
Fluid: Lipohemarthrosis none. Baker cyst 3 cm. Plica: medial, thin.
Bones: red marrow; Fabella; Blumensaat line. Ahlback: n/a
IMP: 1 ACL. 2 Bucket handle, urgent-ish. 3 Ramp? look hard.
%%
A farewell lecture, last page
So, what I would take with me if the house were on fire: a torch, a tuning fork of 128, and curiosity.
I was taught by people who had been taught by people who tasted urine. I taught people who will never see a paper chart. In between there was the fax, and it will outlive us all.
When I began, an ulcer was stress; then it was a bug. Estrogen was good, then bad, then it depends. Bed rest was good for everything until it was good for nothing. We bled, we stopped, we phlebotomise. Humility is the only drug with no black box.
Mark the day when you first say "I was wrong" to a patient. May it come early. Bill for the visit anyway.
Read old case books. Listen long. Be frank but not sharp. Chase the lab. Drew blood? Label it at the bedside.
Thank the clerk. Thank the one who mops. Then go home while it is light.
"""
