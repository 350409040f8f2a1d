"""What an assistant answers, drafts or summarizes when a facility, firm, school or town was named, and when none was."""

NAMED = r"""
Here's a shorter note to {FACILITY:Amberfield}: "Please send the MAR before noon."
Sure. Since you work at {ORGANIZATION:Copperline}, which has over 50 employees, FMLA likely applies.
I can't tell whether {FACILITY:Tern & Tide} accepts Medicaid; call them and ask for admissions.
Summary: the patient left {FACILITY:Quarry Road Rehab} early, fell, and is now at {FACILITY:Fallon}.
Draft: "Dear {ORGANIZATION:Lumen & Loft}, my doctor asks that I not lift over ten pounds until {on}."
From {town} the nearest Level I is {FACILITY:UMass Memorial}, about an hour by road.
Bullet 1: {FACILITY:Nashaway Clinic} saw her for cough. Bullet 2: {FACILITY:Heywood} admitted her.
It looks as if {FACILITY:Heywood} and {FACILITY:Athol} use one MRN; I'd confirm.
In plain words: the infection doctor wants the IV to go on at {FACILITY:Wachusett Manor}.
Done. I've replaced "{FACILITY:Baldwinville}" with "[FACILITY]" in all four places.
Redacted, but I left {FACILITY:Lunenburg} in line 3, since I wasn't sure; is it a town or a clinic?
Table: {ORGANIZATION:Simplex}, 1988-2001; {ORGANIZATION:Tyco}, 2001-2016; retired.
Your mother's move from {FACILITY:Sterling Village} to {FACILITY:River Terrace} restarts the 100 days only if...
Subject: MRI from {FACILITY:Shields of {town}}, not received
If {FACILITY:Clinton} is on divert, EMS will go to {FACILITY:St. V's}.
Spanish: "Su cita en {FACILITY:el Centro Doble} es {on}."
To {first} at {FACILITY:Gardner High}: he may carry the inhaler.
The letter from {ORGANIZATION:New England Carpenters} says that coverage ends {on}.
I'd avoid naming {ORGANIZATION:Market Basket}; "a grocery store" is enough for the case report.
Three questions for {FACILITY:Christopher Heights}: who's awake at night, who holds the meds, and what does level 2 cost?
The bus from {LOCATION:Orange} leaves at 6:10, so ask {FACILITY:Athol Dialysis} for second shift.
Timeline: {on}, hurt at {ORGANIZATION:LS Starrett}; {on}, seen at {FACILITY:Athol UC}; {on}, claim denied.
As a script: "Hi, it's {first} from {FACILITY:Growing Places Pediatrics}."
She's an aide at {FACILITY:Quabbin Valley}, so the hospital should screen her for C. auris.
Fixed: "He attends {FACILITY:Mahar} and plays for the {ORGANIZATION:Senators}."
Sorry for that: {FACILITY:Monty Tech} is the school; Monty isn't the patient's name here.
Note that {FACILITY:Heart of {county} Hospice} must get the election form within five days.
Eulogy, line one: He drove for {ORGANIZATION:Wilson Bus} and knew all of the dogs.
Alt text: a brick building with the words "{FACILITY:Burbank}" over the door.
The two addresses differ: {house} at {FACILITY:Leominster}, {st} at the {FACILITY:{last} Clinic}.
"""

CALM = r"""
Here's a shorter note to the SNF: "Please send the MAR before noon."
Sure. Since your firm has over 50 employees, FMLA likely applies.
I can't tell whether a given home accepts Medicaid; call and ask for admissions.
Summary: the patient left rehab early, fell, and is now in a hospital.
Draft: "Dear Sir or Madam, my doctor asks that I not lift over ten pounds for two weeks."
From the western part of Massachusetts the nearest Level I may be an hour by road.
Bullet 1: clinic saw her for cough. Bullet 2: hospital admitted her.
It looks as if both sites use one Epic instance; I'd confirm.
In plain words: the infection doctor wants the IV to go on at a nursing home.
Done. I've replaced the site with "[FACILITY]" in all four places.
Redacted, but I left Lantus in line 3, since it's a drug and not a town.
Table: machinist, 1988-2001; fitter, 2001-2016; retired.
A move from one SNF to another restarts the 100 days only if...
Subject: MRI not received
If one ED is on divert, EMS will go to the next.
Spanish: "Su cita es mañana."
To the school nurse: he may carry the inhaler.
The letter from MassHealth says that coverage ends soon.
I'd avoid naming the employer; "a grocery store" is enough for the case report.
Three questions for an ALF: who's awake at night, who holds the meds, and what does level 2 cost?
The bus leaves at 6:10, so ask for second shift.
Timeline: hurt at work; seen at urgent care; claim denied by Travelers.
As a script: "Hi, I'm calling from your child's clinic."
An aide in long term care should be screened for C. auris.
Fixed: "He attends high school and plays hockey."
Sorry for that: Monty isn't a name here, it's the Monte Carlo method.
Note that a hospice must file the election form (NOE) within five days.
Eulogy, line one: He drove a bus and knew all of the dogs.
Alt text: a brick building with the word "Emergency" over the door.
The two addresses differ; neither is shown here.
Kisqali, Verzenio and Ibrance are drugs; Kindred and Encompass are companies that run facilities.
Sunflower, Buckeye and Peach State are Centene plans in Kansas, Ohio and Georgia.
Summary: Dexcom G7 pairs with t:slim X2, Omnipod 5 and iLet.
"Boston" here means the Boston Naming Test; "Philadelphia" is a collar.
Bullet 1: CMS final rule. Bullet 2: ONC HTI-1. Bullet 3: DEA telehealth.
In plain words: Medicare Part B pays 80 percent of the infusion.
I'd cite the USPSTF (grade B), the ACS and the NCCN in that order.
Draft: "Dear Colleague, the P&T Committee has added Leqembi to the formulary."
Table: Medela, Spectra, Elvie; hospital grade or not; price.
The Ohio, Iowa and Oklahoma forms differ; use the state's own POLST.
"""
