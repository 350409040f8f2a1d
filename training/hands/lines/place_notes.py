"""A hospitalist, an ED nurse and a discharge planner who write full chart sentences that carry one or more names of places, firms or facilities."""

NAMED = r"""
72F with COPD who presents from {FACILITY:Lakeshore Terrace} after being found confused by staff this morning.
The patient was evaluated at {FACILITY:Fairmont Regional} two days prior, where a head CT was read as negative, and was discharged on Keppra.
Collateral obtained from {first}, a night aide at {FACILITY:Bethel House}, who says that he hasn't eaten since {day}.
He worked for twenty-six years at {ORGANIZATION:Blaw-Knox} as a molder and has never been told what he breathed there.
Per the transfer packet, blood cultures at {FACILITY:Sistersville General} grew GPCs in clusters in 2 of 4 bottles.
Attempted to reach {FACILITY:Dr. {last}'s office at Pike Creek}; left a voicemail; will retry before discharge.
She receives Entyvio every eight weeks at {FACILITY:Ridgeline Infusion}, last dose {on}.
Of note, he recently started a job at {ORGANIZATION:Cold Hollow Cider} and noticed the rash on his forearms within a week.
Patient is agreeable to placement but only at {FACILITY:St. Cuthbert's Home}, where her sister already lives.
His outpatient nephrologist, {dr} of {FACILITY:Tri-State Kidney}, was notified and agrees with holding Lasix.
The patient's brother drove her from {town} because the ambulance would have gone to {FACILITY:Wetzel County}.
She has been staying at {FACILITY:Hagar's House} with two children since {mon} and asks that no mail be sent home.
Pathology was reviewed at the {FACILITY:Lineberger tumor board} and the consensus was resection first.
Echo from {FACILITY:Camden-Clark} in {year} showed EF 55%; today's limited study suggests 30-35%.
Patient last dialyzed on {wkd} at {FACILITY:Mon River Dialysis}, 2.1 L removed, left 1 kg above dry weight.
Seen by {FACILITY:Quick Aid} for sore throat on {on}; rapid strep negative; no culture sent.
History is limited; a card in his wallet is from {ORGANIZATION:Tug Valley Taxi} and a bottle is from {FACILITY:Strosnider's}.
Employed at {ORGANIZATION:Tamarack Coffee Roasters}; reports wheeze on roasting days that clears on vacation.
Mother states that three other children at {FACILITY:Little Otters} have been sent home with the same diarrhea.
She was in {LOCATION:Nogales} for dental work ten days before the onset of fever.
Follow-up has been arranged at {FACILITY:Cabin Creek Health Sclerotherapy}, {hr} on {on}.
The VAD coordinator from {FACILITY:Allegheny General} was paged and called back within four minutes.
Case discussed with {dr}, on call for {ORGANIZATION:Appalachian GI Consultants}; scope in the morning.
Legal guardian is {agency}; consent by phone with two nurses listening.
He is a pastor at {FACILITY:Holy Ghost Tabernacle} and asks to be discharged before the Sunday service.
Admitted from {FACILITY:PACU at Ohio Valley Surgicare} with persistent hypoxia following shoulder arthroscopy.
Lives in {LOCATION:Paw Paw} with her husband, a retired {ORGANIZATION:B&O} conductor; wood heat; well water.
His son, who works in IT at {ORGANIZATION:Mylan}, manages the patient's pill organizer and MyChart.
Patient declined {FACILITY:Pierpont Center} due to distance and {FACILITY:Sundale} due to a previous roommate; list re-offered.
According to {FACILITY:Ruby}'s discharge summary she completed four weeks of nafcillin through a PICC that was then pulled.
The wound was first dressed by the trainer at {FACILITY:Buckhannon-Upshur High} with super glue.
EMS was called to {ORGANIZATION:Go-Mart on {lane}} where bystanders had already given two doses of Narcan.
Nursing home ({FACILITY:Cortland Acres}) reports baseline A&Ox1, feeds self, calls everybody "sister".
She teaches kindergarten at {school} and had three students with slapped cheeks in {mon}.
Referred from {FACILITY:Minnie Hamilton} for a thyroid nodule; outside FNA Bethesda III.
No beds at {FACILITY:Chestnut Ridge}; mobile crisis suggests {FACILITY:Highland}; family prefers that he come home.
Pt's daughter asks whether {FACILITY:Peterson Rehab} could take him, as it's ten minutes from her work at {ORGANIZATION:Wheeling Island}.
Previously followed at {FACILITY:Children's of Pittsburgh} for tetralogy; lost to follow up at 19 when he moved to {town}.
He smokes a pack a day, drinks on payday, and works for {ORGANIZATION:Wild & Wonderful Rafting} in the summer.
Symptoms began during a shift at the {FACILITY:Toyota plant in Buffalo}; coworkers helped him to the floor.
Home health through {ORGANIZATION:Amedisys of {town}} resumed; first visit within 48 hours; wound orders sent.
Medication history was completed by calling {FACILITY:Fruth}, {FACILITY:Rite Aid in {town}} and the {ORGANIZATION:VA mail order}.
He tells me that he walked out of {FACILITY:Prestera} after "one group too many" and drank hand sanitizer.
The infant was delivered at {FACILITY:Sweet Birch Birth Center} and transferred for grunting at 40 minutes of life.
Report given to {first}, RN, at {FACILITY:Select Specialty - Charleston}; {crew} to pick up at {hr}.
Family requests transfer to the {FACILITY:Clinic in Cleveland}; explained that ICU beds there are full and that the helicopter can't fly in this.
Her allergist at {FACILITY:Mountaineer Asthma} had advised her to carry two Auvi-Qs.
Hx of incarceration at {FACILITY:Huttonsville} ({year} to {year}); TB screen was negative on release.
She's a volunteer at {FACILITY:Manna Meal} and a Gold Star mother.
Patient's supervisor at {ORGANIZATION:Union Carbide} phoned for details; no information was released.
Lab at {FACILITY:Braxton Memorial} called a critical: blood culture, gram negative rods.
The driver's examination form was mailed to {ORGANIZATION:R&J Trucking}, attention {first}.
CT was performed on the mobile unit at {FACILITY:Tygart Valley} and the images haven't crossed.
Hospice liaison from {FACILITY:HospiceCare in {town}} met with the family at the bedside; they would like to think overnight.
Per mom, the pharmacy ({FACILITY:Waterfront Family}) compounded omeprazole at twice the strength.
Of the two clinics that she named, {FACILITY:Lincoln Primary} has no record of her and {FACILITY:Valley Health - Harts} saw her once.
Right hand dominant pipefitter, {ORGANIZATION:Local 625}, crushed his left ring finger between flanges.
He's well known to {FACILITY:Cabell} and to this ED; care plan limits opioids to one provider at {FACILITY:Pretera Point}.
Discharged to {FACILITY:Stepping Stones Recovery House} with naloxone, a bus pass and a coat from the closet.
Her mother is a patient at {FACILITY:Good Shepherd}; her father died at {FACILITY:Bishop {last}} in {mon}.
Spoke to PT at {FACILITY:Mountain River}: she's made it to 3 of 10 visits.
Since the closing of {FACILITY:Fairmont OB}, the nearest delivery unit is {FACILITY:Stonewall Jackson}, 50 minutes.
The patient is an inmate of {FACILITY:Tygart Valley Regional Jail}, with two officers present throughout.
She commutes from {LOCATION:Hagerstown} and asks for visits after four.
Referral sent to {FACILITY:Vein & Vascular of the Potomac}; they don't accept Highmark; resent to {FACILITY:City Hospital}.
Occupational: glassblower at {ORGANIZATION:Blenko} since {year}; arsenic level pending.
Pt stated "I'd sooner die than go back to {FACILITY:Dunbar}", then laughed, then cried.
PASRR Level II completed by {ORGANIZATION:Kepro}'s reviewer {first}; determination pending for {FACILITY:Trinity of Mingo}.
Transferred to {FACILITY:Burn at Cabell} by {crew}, 11% TBSA, intubated for transport.
Received from OR to the {FACILITY:Byrd ICU} on propofol and Levophed.
Oriented to person and to {FACILITY:Thomas Memorial} but gives the year as 1987.
She drove herself to {ORGANIZATION:Tudor's} for a biscuit before coming here with an anterior MI.
Discharge barrier: {FACILITY:Oak Ridge Center} can't get Xenazine; drug rep at Lundbeck says 5 days.
DME hospital bed from {ORGANIZATION:Boll Medical}, set up in the dining room; stairs are out of the question.
His PrEP is from {FACILITY:Milan Puskar Health Right}, labs q3mo.
ENT at {FACILITY:{last} & {last}} doesn't do trach changes.
Patient is on leave from {ORGANIZATION:Toyota}, short-term disability via Prudential, through {on}.
Daughter-in-law is the DON at {FACILITY:Ansted Center} and will direct the care.
Vaccine record is from the {FACILITY:Rite Aid} in {LOCATION:Oak Hill}; MMR x1, never varicella.
She tells the chaplain that {FACILITY:Wesley Chapel} has not called once.
Colonoscopy {on} at {FACILITY:Summersville Endo}: prep poor, repeat one year.
As the ride home to {LOCATION:Droop} takes three hours, discharge before noon was requested.
"""

CALM = r"""
72F with COPD who presents from a nursing home after being found confused by staff this morning.
The patient was evaluated at an outside hospital two days prior, where a head CT was read as negative, and was discharged on Keppra.
Collateral obtained from a night aide at the group home, who says that he hasn't eaten since the weekend.
He worked for twenty-six years in a foundry as a molder and has never been told what he breathed there.
Per the transfer packet, blood cultures at the referring hospital grew GPCs in clusters in 2 of 4 bottles.
Attempted to reach the PCP's office; left a voicemail; will retry before discharge.
She receives Entyvio every eight weeks at the infusion center, last dose three weeks ago.
Of note, he recently started a job in a cider press and noticed the rash on his forearms within a week.
Patient is agreeable to placement but only at a facility where her sister already lives.
His outpatient nephrologist was notified and agrees with holding Lasix.
The patient's brother drove her because the ambulance would have gone to the nearest critical access hospital.
She has been staying at a shelter with two children since spring and asks that no mail be sent home.
Pathology was reviewed at the multidisciplinary tumor board and the consensus was resection first.
Echo from 2021 showed EF 55%; today's limited study with Definity suggests 30-35%.
Patient last dialyzed on {wkd}, 2.1 L removed, left 1 kg above dry weight.
Seen by urgent care for sore throat; rapid strep negative by Abbott ID NOW; no culture sent.
History is limited; a card in his wallet is Medicaid and a bottle is Klonopin.
Employed at a coffee roaster; reports wheeze on roasting days that clears on vacation.
Mother states that three other children at daycare have been sent home with the same diarrhea.
She was in Mexico for dental work ten days before the onset of fever.
Follow-up has been arranged with vascular, {hr}, in two weeks.
The VAD coordinator was paged and called back within four minutes; HeartMate 3 log sent.
Case discussed with GI on call; scope in the morning.
Legal guardian is the state; consent by phone with two nurses listening.
He is a pastor and asks to be discharged before the Sunday service.
Admitted from PACU with persistent hypoxia following shoulder arthroscopy with an Exparel block.
Lives with her husband, a retired train conductor; wood heat; well water.
His son, who works in IT, manages the patient's pill organizer and MyChart.
Patient declined the first SNF due to distance and the second due to a previous roommate; list re-offered.
According to the discharge summary she completed four weeks of nafcillin through a PICC that was then pulled.
The wound was first dressed by a school trainer with Dermabond.
EMS was called to a gas station where bystanders had already given two doses of Narcan.
Nursing home reports baseline A&Ox1, feeds self, calls everybody "sister".
She teaches kindergarten and had three students with slapped cheeks.
Referred from a rural clinic for a thyroid nodule; outside FNA Bethesda III, Afirma suspicious.
No beds at any psychiatric unit; mobile crisis suggests the state hospital; family prefers that he come home.
The daughter asks whether acute rehab could take him, as it's ten minutes from her work.
Previously followed at a children's hospital for tetralogy; lost to follow up at 19 when he moved.
He smokes a pack a day, drinks on payday, and works as a raft guide in the summer.
Symptoms began during a shift at a car plant; coworkers helped him to the floor.
Home health resumed; first visit within 48 hours; wound orders (Aquacel Ag, Mepilex) sent.
Medication history was completed by Surescripts, the PDMP and the bottles.
He tells me that he walked out of detox after "one group too many" and drank hand sanitizer.
The infant was delivered at a birth center and transferred for grunting at 40 minutes of life.
Report given to the RN at the LTACH; transport to pick up at {hr}.
Family requests transfer to a quaternary center; explained that ICU beds there are full and that the helicopter can't fly in this.
Her allergist had advised her to carry two Auvi-Qs.
Hx of incarceration; TB screen was negative on release.
She's a hospital volunteer and a Gold Star mother.
The supervisor phoned for details; no information was released.
Lab called a critical: blood culture, gram negative rods, BioFire E. coli CTX-M.
The driver's examination form was mailed to the motor carrier.
CT was performed on the mobile unit and the images haven't crossed to PACS.
Hospice liaison met with the family at the bedside; they would like to think overnight.
Per mom, the pharmacy compounded omeprazole (First-Omeprazole) at twice the strength.
Of the two clinics that she named, one has no record of her and one saw her once.
Right hand dominant pipefitter, crushed his left ring finger between flanges.
He's well known to this ED; care plan limits opioids to one provider.
Discharged to a recovery house with naloxone, a bus pass and a coat from the closet.
Her mother is in a nursing home; her father died in hospice.
Spoke to PT: she's made it to 3 of 10 visits.
Since the closing of the OB unit, the nearest delivery unit is 50 minutes away.
The patient is an inmate, with two officers present throughout.
She commutes from Maryland and asks for visits after four.
Referral sent to vascular; they don't accept Highmark; resent to interventional radiology.
Occupational: glassblower since 1996; arsenic level pending.
Stated "I'd sooner die than go back to rehab", then laughed, then cried.
PASRR Level II completed by the Acentra reviewer; determination pending.
Transferred to a burn center by ground, 11% TBSA, intubated for transport.
Received from OR to the CVICU on propofol and Levophed.
Oriented to person and to hospital but gives the year as 1987.
She drove herself to breakfast before coming here with an anterior MI.
Discharge barrier: the facility can't get Xenazine; drug rep at Lundbeck says 5 days.
DME hospital bed set up in the dining room; stairs are out of the question.
His PrEP is from the free clinic, labs q3mo, Apretude considered.
ENT doesn't do trach changes (Shiley 6 cuffless).
Patient is on leave from work, short-term disability via Prudential.
Daughter-in-law is the DON at a SNF and will direct the care.
Vaccine record is from the state registry; MMR x1, never varicella (Varivax).
She tells the chaplain that the church has not called once.
Colonoscopy: prep poor (Suprep), repeat one year.
As the ride home takes three hours, discharge before noon was requested.
The study enrolled in Ohio, Kentucky and West Virginia and excluded those with Medicaid managed by Aetna Better Health.
Our Lean coach wants the 5S done on the Omnicell before the Joint Commission window opens.
Mountain State is the BlueCross brand in West Virginia; Highmark, elsewhere.
Ruby stopper, Trinity scale, Cortland spiker: the phlebotomy slide has two jokes and one fact.
Consult Palliative for goals, Ethics for conflict, Chaplaincy for meaning, and Social Work for all three.
Greenlight laser, HoLEP, Rezum, UroLift, Aquablation: counsel by size.
"""
