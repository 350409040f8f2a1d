"""A triage nurse, a psych intake clinician, an L&D nurse and an oncology navigator: sentences from phone and chart with one site, firm or place in the midst."""

NAMED = r"""
Caller states that {FACILITY:Tanglewood} gave her son the wrong inhaler at recess.
Caller is driving, pulled over at {ORGANIZATION:Bojangles} in {town}, contractions q4.
Pt's wife asks for the on-call at {FACILITY:Dogwood Oncology}; warm transferred.
Advised ED; caller prefers {FACILITY:NextCare on {road}} because of the copay.
Fever 102.4 since he got home from {FACILITY:Camp Greenbrier}; three tentmates ill.
She ran out of Lexapro when {FACILITY:Serenity Point} closed without notice.
Mom works at {ORGANIZATION:Perdue} and can't take calls on the line; leave word with {first}.
Bit by a dog at {LOCATION:Byrd Park} yesterday, owner unknown.
States she was discharged from {FACILITY:Poplar Springs} "with a bus ticket and a hug".
Denies SI today; says that her job at {ORGANIZATION:Capital One} is the only thing that she's good at.
Pt was escorted from {FACILITY:Huguenot High} by the SRO after texting a goodbye.
Mobile crisis met him behind {ORGANIZATION:Kroger at Willow Lawn}.
Admits to stockpiling Benadryl bought at the {FACILITY:Walgreens} by {FACILITY:Maymont}.
Reports hearing his old sergeant since the fireworks at {LOCATION:Dogwood Dell}.
Prior inpatient: {FACILITY:Tucker's} x2, {FACILITY:Dominion} x1, {FACILITY:Eastern State} as a teen.
Works as a line cook ({ORGANIZATION:Mamma Zu}); last drink in the walk-in at noon.
G1 at 39+2 sent from {FACILITY:Virginia Women's} for BP 150s.
G4P3, planned home birth with {FACILITY:River City Midwifery}, arrest at 9 cm, arrived by car.
Prenatal records requested from {FACILITY:Crossover}; none since 22 weeks.
Her doula ({first}, of {ORGANIZATION:Birth in Color}) is at the bedside.
Baby will see {FACILITY:PAR at Bon Air}; first visit {on}.
Father of baby is at {FACILITY:Riverside Regional Jail}; asks for a photo to be mailed.
Placenta released to patient for {ORGANIZATION:Full Moon Encapsulation}, form signed.
Port placed at {FACILITY:Stony Point Surgery}; scar tender, no redness.
He prefers chemo at {FACILITY:Hanover Hawthorne} on days that {kin} is off from {ORGANIZATION:Philip Morris}.
Second opinion at {FACILITY:Sidney Kimmel} agrees with Keytruda/Inlyta.
Navigator call: lodging at the {FACILITY:Hospitality House} through {on}.
Transportation by Road To Recovery volunteer {first} on M/W.
Wig from {ORGANIZATION:Amy's Room}; voucher {code}.
Wants to finish the season; he coaches the {ORGANIZATION:Hermitage JV}.
PET done at the {FACILITY:trailer at Henrico Doctors'}; uptake at T9.
Financial: short-term disability by {ORGANIZATION:Altria}'s plan (MetLife) ends {on}.
Pathology from {FACILITY:Bon Secours Memorial} is being re-stained.
She asks if she can keep her stall at the {FACILITY:17th Street Market} while neutropenic.
Hospice info visit by {FACILITY:Noland}, they'd like Sunday.
Pt threw up in the {FACILITY:Grace Street deck} and now feels fine.
Nosebleed x40 min in {ORGANIZATION:Can Can}; on Plavix; still dripping.
Chest pain since carrying kegs at {ORGANIZATION:Hardywood}.
Sliced palm on an oyster at {ORGANIZATION:Rappahannock}, pumping.
Fell off a paddle board by {LOCATION:Belle Isle}; swallowed river.
Kid ate a mushroom at {LOCATION:Pony Pasture}; photo sent to poison control.
Passenger, T-bone at {corner}, airbag, ambulatory, seen by {ORGANIZATION:RAA}.
Triage 3: abd pain, sent by {FACILITY:Patient First in Short Pump} with a CBC on paper.
Triage 2: new L droop, LKW 1130 at {ORGANIZATION:CarMax HQ}.
Triage 4: med refill; moved from {LOCATION:Norfolk}; no PCP.
Triage 5: needs a note for {ORGANIZATION:Wawa}.
Pt reports being told at {FACILITY:{last} Dental} that his jaw is "dead"; takes Fosamax.
School nurse at {FACILITY:Binford} sent her w/ a Ziploc of the tooth.
Works at the {FACILITY:VCU vivarium}; bitten by a macaque; B virus protocol.
Vet tech ({FACILITY:Fan Animal}) w/ cat bite, day 2, streak to elbow.
Sickle crisis; care plan from {FACILITY:VCU} says Dilaudid 2 q30 x3.
States no one from {ORGANIZATION:Team Nurse} showed for two days; wound packed with a T-shirt.
LWBS x2 at {FACILITY:Chippenham}; in the lobby here since {hr}.
Sent by the {FACILITY:Daily Planet} for K 6.3.
Sent by {dr} at {FACILITY:Ironbridge FM} for a D-dimer.
Shelter ({FACILITY:Caritas}) requests clearance for scabies.
Group home manager {first} of {FACILITY:Chimborazo House} stays with him.
Guard from the {FACILITY:{town} city lockup} at door.
Brought by {crew} from {FACILITY:Canal Walk Lofts}, roommate gave Narcan x3.
Walked here from {LOCATION:Jackson Ward} with a toe in a napkin.
"""

CALM = r"""
Caller states that school gave her son the wrong inhaler at recess.
Caller is driving, pulled over, contractions q4.
Pt's wife asks for the on-call oncologist; warm transferred.
Advised ED; caller prefers urgent care because of the copay.
Fever 102.4 since he got home from camp; three tentmates ill.
She ran out of Lexapro when the clinic closed without notice.
Mom works in poultry and can't take calls on the line.
Bit by a dog in a park yesterday, owner unknown.
States she was discharged from psych "with a bus ticket and a hug".
Denies SI today; says that her job is the only thing that she's good at.
Pt was escorted from high school by the SRO after texting a goodbye.
Mobile crisis met him behind a grocery store.
Admits to stockpiling Benadryl.
Reports hearing his old sergeant since the fireworks.
Prior inpatient: adult x2, adolescent x1.
Works as a line cook; last drink in the walk-in at noon.
G1 at 39+2 sent from the office for BP 150s.
G4P3, planned home birth, arrest at 9 cm, arrived by car.
Prenatal records requested; none since 22 weeks.
Her doula is at the bedside.
Baby will see peds; first visit in two days.
Father of baby is in jail; asks for a photo to be mailed.
Placenta released to patient for encapsulation, form signed.
Port (PowerPort) placed by IR; scar tender, no redness.
He prefers chemo on days that his wife is off.
Second opinion agrees with Keytruda/Inlyta.
Navigator call: lodging through Hope Lodge program.
Transportation by ACS Road To Recovery on M/W.
Wig voucher.
Wants to finish the season; he coaches JV.
PET done on the trailer; uptake at T9.
Financial: short-term disability (MetLife) ends soon.
Pathology is being re-stained with Ki-67.
She asks if she can keep her market stall while neutropenic.
Hospice info visit, they'd like Sunday.
Pt threw up in the parking deck and now feels fine.
Nosebleed x40 min; on Plavix; Rhino Rocket in.
Chest pain since carrying kegs.
Sliced palm on an oyster, pumping.
Fell off a paddle board; swallowed river.
Kid ate a mushroom; photo sent to poison control.
Passenger, T-bone, airbag, ambulatory.
Triage 3: abd pain, sent by urgent care with a CBC on paper.
Triage 2: new L droop, LKW 1130 at work.
Triage 4: med refill; moved from Virginia; no PCP.
Triage 5: needs a work note.
Pt reports being told by a dentist that his jaw is "dead"; takes Fosamax.
School nurse sent her w/ a Ziploc of the tooth, Save-A-Tooth none.
Works in a vivarium; bitten by a macaque; B virus protocol.
Vet tech w/ cat bite, day 2, streak to elbow.
Sickle crisis; care plan says Dilaudid 2 q30 x3.
States no one from home health showed for two days; wound packed with a T-shirt.
LWBS x2 elsewhere; in the lobby here since {hr}.
Sent by the free clinic for K 6.3.
Sent by PCP for a D-dimer.
Shelter requests clearance for scabies.
Group home manager stays with him.
Guard from lockup at door.
Roommate gave Narcan x3.
Walked here with a toe in a napkin.
Schmitt-Thompson protocol: "Fever, 3 months or older", disposition home care.
ESI handbook 5th ed: danger zone vitals move 3 to 2.
Nurse line vendors: Carenet, Conduit, AccessNurse; compare price per call for {num} clinics.
Manchester, CTAS, ATS and SATS triage compared for a class
Columbia, ASQ, SAFE-T, Stanley-Brown: which is a plan and which is a screen?
COPE, SBIRT, MATTERS, Bridge: names of ED programs, all grant funded
NCCN, ASCO, ESMO on Keytruda in TNBC; KEYNOTE-522
Bishop 6, Cytotec 25, Cook balloon, Foley balloon, Pitocin 2x2
Baby-Friendly USA, Lamaze, Bradley, HypnoBirthing: class list
The Virginia Medicaid plans: Sentara, Aetna, Anthem HealthKeepers, Molina, UHC
"""
