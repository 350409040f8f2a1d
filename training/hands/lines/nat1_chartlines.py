"""Single lines out of hospital charts: headers, footers, addenda, orders, sticky notes, result calls, one-sentence notes, as doctors, nurses, clerks and transcriptionists leave them."""

NAMED = r"""
Patient: {ptname}   MRN: {mrn}   DOB: {dobs}   Admit: {num8}   Loc: {bedx}
Discharged {full} to {snf}; report called to {first}, RN, at {ph}.
Attending addendum ({last}, {num8}): I saw and examined the patient with the resident and agree, except that the murmur is diastolic.
Dictated by {whole}, MD. Transcribed {num8} by {initials}. Not reviewed for accuracy.
Critical potassium 6.8 called to {first} RN at 0412 on {num8} by {initials}, read back OK.
{mrs} is a 72-year-old female with a past medical history significant for COPD who presents with dyspnea.
Pt's son {kin} ({ph}) is HCPOA, lives in {town}, prefers text.
Consult: {svc}, seen by {dr} {on}, see separate note.
Follow-up with {tit} on {wday} at 10:40, {clinic}, suite on the second floor.
cc: {cred}; {whole}, NP; {clinic} fax {ph}
Family at bedside: {kin} (wife), {first} (son) and {first} (his partner). All questions answered.
SURGEON: {last}   ASSISTANT: {last}, PA-C   ANESTHESIA: {last} / {first}, CRNA
Pt transferred from {hosp} via {crew}, arrived 0348, sheet signed by {fl}.
Comparison: CT abdomen and pelvis {num8} from {fac}.
"Received fresh labeled '{meup}, {mrn}, left breast' is a 14 x 11 x 4 cm lumpectomy specimen oriented with two sutures."
Seen on rounds with {last}, {last} and the pharmacist {first}. Plan as below.
12-lead reviewed with {dr} at 0217: no change from {num8}.
Emergency contact updated to {kinfull}, {rel}, {ph}, per pt request.
RN {first} to give second dose at 2200; I've told {wn} on nights.
{ptlf} rm 512 wants to speak w/ patient relations re: roommate. Gave {first}'s card.
Interpreter {UNIQUE_ID:#{four}{nn}} ({lang}) used for consent with {mr} and his daughter {kin}.
D: {num8} 0812  T: {num8} 1130  {initials}/{initials}  Job {ord}
He was followed by {dr} at {clinic} until {mon}, then lost to follow-up.
Baby boy {ptl} born {num8} at 0618 to {kinfull}, weight 3,205 g.
ICU consent for line, bronch, transfusion obtained from {kinfull} by phone, witnessed by {fl} RN.
Pathology {spec} signed out {num8} by {whole}, MD: margins negative.
Social: retired from {org}, widowed, lives with granddaughter {kin} in {home}.
Held for HR 48, {last} paged x2 ({pager}), no call back at 0130, charge {wn} told.
Belongings to safe: watch, $40, keys. Envelope {UNIQUE_ID:{nn}{nn}}, signed {fl} and security {badge}.
Name missing on specimen; redraw by {first} at 0640. Relabeled {mrn}.
EMS run sheet {case}: dispatched {corner}, on scene 6 min, {crew}.
Case posted by {first} in scheduling for {wday} 0730, room 3, {last}.
Expired {num8} at 0417. Pronounced by {whole}, MD. {kinfull} notified at {ph}.
Mother states {ptf} had "the shots" at {fac} on {on}, record requested from {school}.
On {num8} the wound was opened at bedside by {dr} and 30 mL of pus was expressed.
She goes by {menick}. Chart name {ptcomma}.
Please send copies to {whole}, {house}, {home}, {stt} {zip}.
Transfusion reaction work-up on unit {UNIQUE_ID:W0{nn} {nn} {four}} reviewed by {dr}, blood bank.
Verbal order {dr} / {fl} RN, 0305, read back: haloperidol 0.5 mg IV x1.
{kin} brought home meds in a bag; counted with {first}, sent to pharmacy under {code}.
Cardiac rehab intake {wday} 0900 at {fac}; bring shoes. Questions {first} {xt}.
Telemetry tech {first} called: 9-beat run VT at 2219, {last} aware, Mg sent.
Last seen in our ED {num8} for the same complaint, left before being seen.
1:1 sitter {wn} relieved by {first} 1500. Pt calm, asking for {kin}.
Dr. {last} (ortho) says WBAT; {PERSON:{last}} (his PA) wrote TTWB. Clarify.
Insurance auth {ord} good thru {num8}; reviewer {first} at {ph} opt 4.
Code status confirmed DNR/DNI w/ {ptf} and {kin} on {on}, POLST scanned.
Addendum {num8} 1540: culture grew Nocardia. {dr} (ID) informed, pt called at {ph}, left VM.
TRANSCRIBED FOR {whoup} MD ON {wdayup} JOB {UNIQUE_ID:{nn}{nn}{nn}} CC DR {lastup}
45 yo, known to {last}'s service since {mon}; fistulogram {num8} {clinic}, basilic stent x1.
Pt {ini} in 14 is the one with the VAD, coordinator {first} {ph}, controller SN {ser}.
Sent home with Holter {ser}, return to {clinic} by {day}.
OR log: in 0731 out 1004, {last} closing, counts by {first} and {wn}.
Newborn hearing: refer L. Repeat {full} with {first} in audiology, {FACILITY:<Pine|Cove|Mesa> Hall} 2.
Police hold: Ofc. {last} {badge}, {agency}, at door, notify before d/c, case {case}.
Pt found by neighbor {first} on floor at {house}; last seen {wkd} the {DATE:<2nd|11th|29th>}.
Daughter flew in from {world} on {num8}, staying at {FACILITY:<Comfort|Guest|Red Roof> Inn {place}}, rm 210.
The patient, {mr}, tolerated the procedure well and was taken to recovery in stable condition.
Next of kin {kinfull} declined autopsy {num8} 0925 with {whole}, chaplain.
Scheduled for cabg {day} w {last}, sts 1.8%, carotid done at {hnick} {mon}
Nephrology: HD MWF at {clinic}, chair 11, EDW 71.5, nephrologist {wn} {last}.
Hx obtained from {kin} at bedside and a note from {jail} medical dated {num8}.
{last}, {first} | 8W-22 | {mrn} | NPO | OR 1130 | {last}
Pump {ser} pulled by biomed ({first}) after alarm 0530, swapped w/ loaner.
STAT read by {last} (tele) {num8} 2307 CT; final by {dr}.
Admission H&P by {whole}, PGY-1, cosigned {num8} {clockx}. Pager {pager}.
Father died in {mon} at {hosp}; pt tearful on the anniversary ({feast}).
Lives at {bldg}, unit 5, manager {first} has spare key, {ph}.
{old} male, resident of {snf}, sent for pulled G-tube x3 this month ({num8}, {num8}, {num8}).
RX called to {pharm} {ph}, spoke w/ {first}: cefadroxil 500 BID #14, NR.
Dr {last} wants her name off the board, she's a VIP: alias "{whole}".
Lab recollect ({first}, phleb): hemolyzed x2, {ptlf}, R hand.
PACS: {ptcaret} {mrn} CR CHEST 1V {stamp} {spec} TECH {initials}
SNF bed offered by {first} at {snf}; family wants {FACILITY:<Larkspur|Windmere|Tamarack> Rehab} in {town} instead.
To whom it may concern: {ptname} was hospitalized {btw} and may return to work at {myjob} on {full}.
Hospital day 3. Yesterday {dr} spoke to {kin} about hospice; she'd like {ORGANIZATION:{place} Hospice}.
Organ referral {num8} 0220, {ORGANIZATION:<LifeLink|Gift of Hope|Legacy> of {place}} ref {code}, coordinator {first} {last}, ruled out.
Advance directive from {law} dated {num8} names {kinfull}, then {first}.
CRRT filter #2 clotted 0317, restarted by {first}, lot {lot}.
Sutures placed {num8} {hosp} ED; here for removal, 7 total, {first} MA.
Procedure performed by {last} under supervision of {PERSON:{last}}. Time-out 0911, RN {first}.
L1 trauma "{ORGANIZATION:<Echo|Zulu|Kilo> Air} 3" tail {hull}, ETA 9, pt {agex}, crew {first}/{first}.
Mr {last} left his dentures in MRI, {first} in transport has them.
WOUND PHOTO {num8} {ptlf} L HEEL RULER IN CM {initials}
Please page {last} not me for 614; I'm off at 7. - {first}
"""

CALM = r"""
Patient: ____________   MRN: ____________   DOB: __/__/____   Admit: __/__/____   Loc: {bedx}
Discharged on hospital day 4 to a skilled nursing facility; report called to the receiving nurse.
Attending addendum: I saw and examined the patient with the resident and agree, except that the murmur is diastolic.
Dictated but not read. Transcribed by voice recognition. Not reviewed for accuracy.
Critical potassium 6.8 called to the bedside nurse at 0412, read back OK.
The patient is a 72-year-old female with a past medical history significant for COPD who presents with dyspnea.
Pt's son is HCPOA, lives out of state, prefers text.
Consult: {svc}, seen HD 2, see separate note.
Follow-up with primary care in 1 week and with cardiology in 2 weeks.
cc: PCP; referring provider; medical records
Family at bedside: wife, son and his partner. All questions answered.
SURGEON: attending   ASSISTANT: PA-C   ANESTHESIA: MD / CRNA
Pt transferred from an outside hospital via ALS, arrived 0348, sheet signed.
Comparison: CT abdomen and pelvis from last year, outside images not available.
"Received fresh labeled with the patient's name and 'left breast' is a 14 x 11 x 4 cm lumpectomy specimen oriented with two sutures."
Seen on rounds with the fellow, the intern and the pharmacist. Plan as below.
12-lead reviewed at 0217: sinus tach, LAFB, no change from prior.
RN to give second dose at 2200; nights told.
Rm 512 wants to speak w/ patient relations re: roommate. Gave card.
Apgars 8 and 9 at one and five minutes. Cord gas 7.28/48/-4.
Foley removed 0600 POD 1, voided 320 at 1115. Bladder scan 40.
Held for HR 48, on-call paged x2, no call back at 0130, charge told.
Belongings to safe: watch, $40, keys. Envelope sealed, two signatures.
Baker's cyst on the left, Hill-Sachs on the right, and a bucket-handle tear nobody had mentioned.
Kerlix, ABD, Coban, then Unna boot; change Tues and Fri.
Specimen unlabeled; redraw at 0640.
The da Vinci Xi was docked over the patient's right side. Prograsp in arm 4.
Mayo stand reset. Bookwalter opened. Lap pads x20, Ray-Tec x10, counts correct.
PACU: Aldrete 9, RASS -1, Bair Hugger on, Zofran x1.
S/P Nissen, Toupet before that. UGI with slipped wrap.
Status post Whipple, Ross, Maze, Fontan, Ladd: which eponym is a vein? (boards joke, sorry)
Verbal order with read back, 0305: haloperidol 0.5 mg IV x1.
Telemetry tech called: 9-beat run VT at 2219, team aware, Mg sent.
1:1 sitter relieved 1500. Pt calm, asking for juice.
Ortho says WBAT; the PA wrote TTWB. Clarify.
Addendum 1540: culture grew Nocardia. ID informed, pt called, left VM.
St. Jude valve, Bentall, INR goal 2.5-3.5, no NSAIDs.
Norco 5/325 1-2 tabs q4h prn, max 6/24h. Colace 100 BID. MiraLAX daily.
Lantus 22 qhs, Humalog 1:10, ISF 40 over 140.
Sliding scale per protocol B. Accu-Chek AC/HS. Hypoglycemia order set linked.
Abd: soft, NT/ND, +BS, no HSM, Murphy's neg, McBurney's neg, Carnett's neg.
HEENT: NC/AT, PERRLA, EOMI, OP clear, MMM. Neck: supple, no JVD, no LAD.
Neuro: CN II–XII grossly intact, 5/5 x4, Babinski down, Romberg neg, gait deferred.
GCS 15 (E4V5M6). NIHSS 0. CAM-ICU neg. RASS 0. Braden 17. Morse 35.
Vent: PRVC 450/16/5/.4, PIP 24, Plat 19, VTe 462, Ve 7.4
ABG on 2 L: 7.38 / 41 / 78 / 24 / 95%
A-line, Cordis, Swan, IABP 1:1, Impella CP at P-6, ECMO 4.2 L: count your lines.
CVVHDF: Prismaflex, citrate, BFR 150, dose 25 mL/kg/h, net -50/h.
EBL 200. UOP 350. IVF 2.1 L. Cell Saver 180. TXA 1 g.
Closed with 2-0 Vicryl and 4-0 Monocryl. Dermabond Prineo. Prevena at -125.
Implants: Stryker Triathlon PS 5/5, 9 mm; Simplex P x2.
Hardware: Synthes 3.5 LCP, 8 holes. Screws per log.
Impression: 1. No acute cardiopulmonary process. 2. Stable 4 mm RML nodule, no follow-up per Fleischner.
IMPRESSION: BI-RADS 2, benign. Routine screening in 12 months.
Impression: LI-RADS 4, segment VI, 17 mm. MDT.
FINAL DIAGNOSIS: Gallbladder, cholecystectomy: Chronic cholecystitis and cholelithiasis. No dysplasia.
Gross: "tan-brown, rubbery, 2.2 x 1.4 x 0.9 cm." Cassettes A1-A4.
Gram stain: GPC in clusters. Not the lab's fault it's Staph epi again.
MIC (mcg/mL): oxacillin >2 R, vanc 1 S, dapto 0.5 S, linezolid 2 S, clinda R (D-test +)
Sign out: 12 on list, 2 sick, 3 dispo, 1 pending the MRI, still.
Grand rounds: "Sweet, Still, Grave and Good: four eponyms in a row."
PT: 150 ft RW SBA. OT: min A LB dressing with reacher. SLP: Dysphagia 3, thins.
Nutrition: Jevity 1.5 at 55, FWF 200 q6, Prostat BID.
WOCN: stage 3 coccyx 3.2 x 2 x 0.8, UM 1.1 at 3 o'clock. Aquacel Ag.
D/c criteria: tolerating PO, pain on PO meds, ambulating, voided, ride.
Dispo: home w/ HH vs SNF vs IRF, PM&R to see, Milliman not met.
Barrier to discharge: O2 qual, IV abx teach, no ride, snow.
Code cart checked, lock intact, defib 30 J test OK, suction OK, O2 2000 psi.
Room turned over in 24 min, terminal clean, UV robot, then the lightbulb went.
Time-out performed: correct patient, procedure, site, side, position, implants, antibiotics, fire risk 2.
Pt c/o "elephant sitting on me" 7/10, NTG x2 → 3/10, morphine 2.
Denies CP, SOB, N/V/D, F/C, HA, dysuria. Endorses being tired of being asked.
No known next of kin. Unrepresented pathway started; ethics aware.
Restraints: soft wrist x2, q2h checks, alternative tried: mitts, sitter, busy apron.
Seizure pads, suction, bite block out of the drawer (don't use it).
Bed alarm, low bed, yellow socks, sign on door, and still.
I/O: 2140/1875. Wt 71.3 (bed), 70.9 (standing).
Blood cultures x2 sets prior to abx. Lactate 3.8, repeat 1.9 at 3 h. Bundle met.
Post-op day 2, hospital day 4, antibiotic day 3 of 7, Foley day 2 (why).
tPA not given: outside window. Thrombectomy: no LVO. Tele, TTE, lipid, A1c, ASA+Plavix.
Per pharmacy, Zosyn 4.5 extended infusion over 4 h; linezolid interacts w/ Lexapro, watch.
Chaplain visited. Prayer, presence, a laugh about hospital Jell-O.
Transcription note: blank at 02:14, "sounds like Ludwig's," please verify.
Template: "The risks, benefits and alternatives were discussed with the patient who agreed to proceed."
Page {role} for pull-through; page the house officer for holes.
Discharge summary due within 48 h; delinquent charts go to the chief.
Downtime 0200–0430 Sunday: use the BCA PC, print MARs by 0130.
Lot and expiration recorded in the vaccine module. VIS given. No reaction at 15 min.
Hospital day 3. Family leaning toward hospice after yesterday's meeting.
The patient tolerated the procedure well and was taken to recovery in stable condition.
Return to work note: may return in 2 weeks, no lifting over 10 lb.
Anion gap 22, osm gap 31, crystals like envelopes in the urine.
Newborn hearing: refer L, pass R. Repeat in 2 weeks.
Cross cover: if temp, pan-cx; if pain, PCA already max; if wife calls, it's about parking.
Wound photo L heel, ruler in cm, no face, no tattoo.
Admission H&P by PGY-1, cosigned by attending within 24 h.
STAT read by telerad overnight; final by day team with no change.
OR board: 3 rooms running, 2 add-ons, 1 laboring, anesthesia short.
"""
