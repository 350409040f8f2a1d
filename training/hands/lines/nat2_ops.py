"""Quality, safety, infection control, pharmacy buyers, public health, EMS, nursing homes, home care, school nurses, dentists, vets' neighbours: one line each to the assistant."""

NAMED = r"""
Write the line listing for the norovirus outbreak at {snf}, first case {ptl} {clip}, 14 residents, 5 staff
Notify {county} Public Health of a pertussis case: {ptname}, DOB {dob}, attends {school}
summarize the RCA for {day}'s committee, event at {ward}, no harm
CMS plan of correction F689 for {snf}, survey ended {on}, resident #4 is {ptl}
Draft email to {first} in pharmacy: heparin 5000/mL shortage, Hikma lot {lot} recalled
EMS narrative: dispatched {hr} to {st} for {agex} chest pain, o/a pt {ptname} sitting, 12 lead STEMI, to {hosp}
Compute hand hygiene compliance; {first} observed 40/52 on {ward}, {one} 61/64 on {ward}
home care plan of care for {mrs}, {addr}, SN 2x/wk, HHA 3x/wk, cert period {range}
School nurse: form letter, lice in {mrs}'s room at {school}, no names of kids
Dental note: {ptl} #19 MOD comp A2, 1.7 mL Septocaine, left happy, NV {clip}
write trauma registry abstract: MVC at {hwy}, {crew} scene time 11 min, ISS 22, {hnick}
How long to keep I-9s for {first} {last}, termed {num8}?
Adverse event MedWatch 3500: {initials}, 61F, Entyvio lot {lot}, anaphylaxis {on}
EMTALA log question, {ptname} left {hnick} at 0210 before MSE; wrote "went to {hosp}"
Please draft the DON's memo: {first} is acting wound nurse from {on}
IP rounding notes to table: {ward} 2 sinks slow; OR 4 door ajar; {first} no eye shield
Coroner call: {ptname}, {old}, died {on} at {snf}, fall {clip}, hip fx. Reportable in {stt}?
Contact tracing script, TB, index works at {org} line 3, {lang} needed
Restock text to {first}: {fleet} is out of 18s, Narcan and the Lucas battery is dead
Dear {agency}: please find our Title V report, sites {town}, {town} and {place}
vaccine clinic plan at {church} on {on}, 120 people, leads {first} (flow) and {one} (cold chain)
Pt complaint: {mr} says "the {role} called me sweetie" on {day}. AIDET style answer
MDS: {ptl} ARD {num8}, BIMS 7, Section GG 02, K0300 yes. RAPs/CAAs to do?
Draft press line: an employee of {org} tested positive for measles; exposures at {place} and {shop} on {range}
State board question: LPN {first} {last} license {lic} lapsed {num8}, worked 3 shifts
Dental claim appeal: {ptname}, ID {plan}, D2740 #30, denied as cosmetic by {ins}
Chart review tool, columns: {mrn} style MRN, time zero, lactate, abx, fluids
what goes in the transfer form of {ptf}, 15, from {refuge} to {hosp}, on Zoloft and Vyvanse
ombudsman letter from {kinfull} re mother {ptname} at {snf}: cold food, call light 50 min on {day}
assisted living level of care letter: {mrs} needs med mgmt, 1 assist; move from {bldg} {STREET_ADDRESS:apt {nn}} to memory care by {on}
biomed: PM sticker says {clip}; infusion pump SN {ser} at {hnick}; is it overdue at 12 months
Draft hot wash for the drill on {wday} at {FACILITY:{last} Fieldhouse}: 34 moulaged victims, radio dead zone
Pediatric home vent: notify {ORGANIZATION:<{last}|Cedar Bluff> Electric Co-op} and {crew} of {ptname} at {addr}
sepsis alert fired on {ptl} 5x on {clip}; write feedback to informatics {first}
body diagram text: bruise 3x4 L thigh, {ptf} says "{kin} did it" on {day}. Make it objective for CPS
Make a rota for hospice volunteers: {first} Mon, {one} Wed, {wn} alt Sat, patient in {townlow}
to {law}: certified rate is per page per {stt} statute; invoice {ord}; patient {ptcomma}
Poison center case {case}: {ptf}, 2, glipizide x1, {town}. Follow up note
Air quality memo to parents of {school}, smoke since {day}, N95s at the desk, ask for {first}
county jail med request: inmate {ptcomma} #{UNIQUE_ID:{nn}-{four}} at {jail}, on Invega, bridging dose due {on}
Optometry: Rx for {ptname}: OD -2.25 -0.50 x 175; exp {num8}; fax to {shop}
Write up {first}'s skills fair station: IO on a chicken leg
exposure letter to {first} {last}, FF/EMT, {crew}: pt on {full} was HIV neg, HCV pos
FQHC UDS table help; sites {clinic} and {fac}; 2,114 uninsured
grant para: {rez} community health reps drive 90 miles each way
death certificate part I for {mr}: a) resp failure b) IPF; pronounced {on} 0415 by {cred}
Ask {hnick} blood bank: {ptl} type O neg, anti-E, anti-K; need 4 units by {on}
summary for ethics consult: {ptname}, 58, unbefriended, lived behind {shop}, guardian petition {case}
Speech to parents at {school}: vaping, 5 min, by {tit}
camp physical form for {ptf}: Tdap {clip}, EpiPen, no swim til {on}
who signs off on the {FACILITY:<{last}|Old Mill|Quincy> Street Clinic} CLIA waiver, director was {last}
Transport log: {fleet}, {plate}, odometer 88,120, driver {first}, {clip}, spill kit used
vet tech friend asked: my cat {pet} ate {first}'s Adderall
I need a family-friendly sign for {ward}: visiting hours, masks, ask for {first}
Plan diabetes group class for the {agency} seniors, 6 weeks from {on}
Recall text: "{FACILITY:<Brightwater|Kids First|Tooth Acres> Dental}: {first} is due! call {ph}"
ITP: provider {whole} changed TIN; {ins} pays old one; corrected W-9 sent {clip} to {mail}
Travel nurse contract: {whole}, 13 wks from {on}, 36 h, {hosp}, stipend, cancel clause
Donor family letter: {ptf}'s corneas helped two people in {stt}
Write a note to {first} {last} RD: formula Alfamino, mom gets WIC at {fac}
"""

CALM = r"""
Write a line listing template for norovirus, columns onset, floor, vomiting Y/N, Kaplan criteria, staff/resident
Notify public health of pertussis: what fields, CSTE case definition, azithro prophylaxis
summarize an RCA for committee, event = retained sponge, no harm, RF Assure wand, AORN count
CMS plan of correction F689, scope and severity G, past noncompliance
Draft email to pharmacy: heparin 5000/mL shortage, Hikma and Pfizer both, ASHP page says Q3
EMS narrative: dispatched for chest pain, 12 lead STEMI, ASA 324, NTG x2, Zofran 4, LIFEPAK 15, STEMI alert
Compute hand hygiene compliance; 40/52 day, 61/64 night; is the difference real? Fisher exact
home care plan of care: SN 2x/wk, HHA 3x/wk, PT 2w4, 60 day cert, homebound wording
School nurse: form letter, lice in a classroom, AAP says no no-nit policy, Nix, Sklice, Natroba
Dental note: #19 MOD comp A2, 1.7 mL Septocaine 1:100k, Tofflemire, Scotchbond, NV prophy
trauma registry abstract: MVC, scene time 11 min, ISS 22, TRISS 0.94, AIS 2015
How long to keep I-9s after termination? 3 years / 1 year rule
MedWatch 3500: Entyvio, anaphylaxis, Naranjo 7, which boxes are required
EMTALA log: LWBS before MSE, what columns are mandatory
Please draft the DON's memo: acting wound nurse, effective immediately
IP rounding notes to table: 2 sinks slow; OR 4 door ajar; no eye shield at splash zone
Is a hip fracture death within 30 days reportable to the coroner in Ohio?
Contact tracing script, TB, workplace line 3, QuantiFERON at 8 weeks
Restock list: 18s, Narcan 4 mg, Lucas 3 battery, I-gel 4, EZ-IO 25 mm, Kendrick
Title V report outline, NPM 5 safe sleep, SPM 2
vaccine clinic plan, 120 people, leads for flow and cold chain, VaxCare, Moderna Spikevax
Complaint: "the tech called me sweetie". AIDET / HEARD style answer
MDS: BIMS 7, Section GG 02, K0300 yes, PHQ-2 to 9. CAAs to do?
Draft press line about a measles exposure at a hospital, no places yet, MMR, IG window 6 days
State board question: LPN license lapsed, worked 3 shifts, self report?
Dental claim appeal: D2740 #30, denied as cosmetic, cracked cusp, Delta, MetLife
Chart review tool, SEP-1 time zero, lactate, abx, 30 mL/kg, columns Y/N/NA
transfer form for a teen from residential: Zoloft 100, Vyvanse 40, C-SSRS, CALM counseling
ombudsman letter template: cold food, call light 50 min
assisted living level of care letter: med mgmt, 1 assist, Tabula Rasa pouch
biomed: infusion pump PM overdue at 12 months? AEM vs OEM, Joint Commission EC.02.04.03
Draft hot wash for a drill: 34 moulaged victims, radio dead zone, HICS 201, START vs SALT
Pediatric home vent: notify power company and EMS, template letter
sepsis alert fired 5x overnight; write feedback to informatics, Epic ESM v2 threshold 6
body diagram text: bruise 3x4 L thigh, TEN-4-FACESp rule. objective words
Make a rota for hospice volunteers, M W alt Sat, 4 people, swap rules
per page copy fee, HITECH flat $6.50 or state statute? invoice wording
glipizide x1 in a toddler: octreotide when, 18-24 h obs, D10 bolus
Air quality memo to parents, AQI 180, N95s at the desk, PurpleAir vs AirNow
county jail bridging: Invega Sustenna 234 then 156, Vivitrol, NCCHC J-E-09
Optometry: OD -2.25 -0.50 x 175; OS plano -0.75 x 005; Acuvue Oasys, explain
skills fair station: IO on a chicken leg, EZ-IO vs FAST1 vs BIG
exposure letter, Ryan White Act, source HIV neg, HCV pos, follow up RNA 3-6 weeks
FQHC UDS table 3A 4 5 6B help; 2,114 uninsured, sliding fee A to E
grant para: community health reps drive 90 miles each way, 638 contract, IHS
death certificate part I: a) resp failure b) IPF; manner natural, don't use "arrest"
blood bank: O neg, anti-E, anti-K, Fya; how many donors to screen for 4 units
ethics consult summary: unbefriended 58M, guardian petition pending, four boxes (Jonsen)
Speech to parents: vaping, Juul, Zyn, 5 min
camp physical form: Tdap, EpiPen, no swim for 2 weeks, Swimmer's ear drops
who can be a CLIA waived lab director? PPM vs moderate
Transport log template: unit, odometer, driver, spill kit Y/N
cat ate one Adderall XR 20. ASPCA poison line?
family-friendly sign: visiting hours, masks, quiet time 2-4
Plan diabetes group class, 6 weeks, ADCES7, DPP, Plate Method
Recall text for dental hygiene, 80 characters, friendly
provider changed TIN; Cigna pays old one; corrected W-9 steps
Travel nurse contract: 13 wks, 36 h, stipend, cancel clause, GSA rate
Donor family letter template, UAGA, two cornea recipients
Alfamino vs Neocate vs Elecare, WIC coverage
NHSN: SIR 0.74, SUR 0.91, which is device use
Write a memo on Candida auris: List K to List P, Xenex, Oxivir TB
Legionella water plan ASHRAE 188, Ct values, where to sample
Baldrige vs Magnet vs Beacon vs Planetree vs Leapfrog A in one table
Explain Just Culture algorithm (Marx), Swiss cheese (Reason), SEIPS, PDSA (Deming), Kotter
Lean words for nurses: Gemba, kaizen, andon, poka-yoke, heijunka
QAPI PIP charter: antipsychotic use 19% to 14%, GDR, AIMS
Write a policy header: Policy NUR-114 rev 6, owner CNO, approved MEC
Compare Omnicell XT, Pyxis ES, Meditol; override rate formula
USP 797 vs 800 vs 795, BUD Category 1/2/3
DEA 222 vs CSOS vs 106, biennial inventory
Board slide: Press Ganey 71st percentile, HCAHPS top box 68.4, LTR
Ebola, Marburg, Lassa, Nipah, Hendra: PPE level and lab routing (LRN)
Which snake: CroFab or Anavip? 4 vials or 10? Copperhead bite grading
West Nile vs St. Louis vs Powassan vs La Crosse: serology cross-react
Rocky Mountain spotted fever doxy in kids, 2.2 mg/kg
Valley fever CF titer 1:32, Coccidioides, when MRI spine
Four Corners hantavirus, Sin Nombre: early CBC clues (5 of 5)
Norwalk, Sapporo, Coxsackie, Hantaan: which are place names? for trivia slide
"""
