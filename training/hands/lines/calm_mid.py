"""Someone whose sentences are full of capitals in the middle, of drugs and machines that behave like people, and of people who sound like drugs."""

NAMED = r"""
By Thursday Vanco was off and {first} was sitting up.
After Precedex and before {first} came, he pulled the Dobhoff.
Could {first} run the Getinge tonight?
Could we borrow Lucas from {hosp}?
I think Braden is 12 but {first} says 15.
Humira, Enbrel, {first}: two of these live in my fridge.
Nobody but {last} can get the Olympus to dock.
The Bivona came out, so {dr} put in a Shiley.
When Pixie fails, we call {first} at {xt}.
Norco made {obj} itch; {kin} gave {obj} Claritin.
Start with Miralax and end with {dr}.
Sinemet at six, nine, noon; {kin} sets an Alexa.
Why is {first} on Tikosyn without a QTc?
Why is {first} on Tinder at the desk?
Neither Haldol nor {first} could calm the room.
Tegaderm, Kerlix, Coban, and thank you {first}.
Has anyone told {first} about Paxlovid and Xarelto?
Rocephin went in at 0214, says {ini}.
It's Bard's port, but {last} placed it.
It's {last}'s port, Bard makes it.
Our Omnicell misses the Ativan that {first} misses too.
Per Micromedex fine, per {cred} not fine.
Per Lexi compatible, per {last} "don't".
Xanax from {dr}, Ativan from {dr}, Soma from a cousin.
Between Gitelman and Bartter {dr} bet on Bulimia.
Send Chem 10, Mag, Phos, and a hug to {first}.
Under Medicare A yes, under {plan} no.
Even with Ozempic, {first} gained.
Even with {first} gone, Ozempic went missing.
Kaiser said yes before {whole} finished asking.
Aetna asked for {four} and {dob}.
Cigna's letter of {full} calls it cosmetic.
We trialed Latuda, Vraylar, Rexulti, in {mon}, {mon}, {mon}.
We trialed Latuda while {sub} lived in {town}.
Went from Camel to Juul to Zyn by {feast}.
Went from {hosp} to {snf} to {addr}.
Switch Epogen to Retacrit, says the memo by {whole}.
Use Hibiclens tonight and at five on {day}.
Use the Hoyer; {first} weighs 140 kilos.
Meet me by the Pyxis. - {first}
Meet Pyxis rep {whole} in Room B.
Ambu, suction, {first}, go.
No Zofran since the QT, no visitors since {kin}.
Let Wellbutrin work six weeks; see {cred} on {on}.
Let {first} work six weeks; then FMLA form {form}.
Since Depakote her hair thins, {kin} says.
To Keppra or not to Keppra, {dr} asks.
Lisinopril cough, {last} cough, who can tell in {town}?
The Stryker bed in 9 brakes by itself, WO {ord}.
The Sara lift in 9 belongs to {ward}.
A Watchman went to 5, a Mitra went to {hnick}.
Give Tums, tell {kin} it's Tums.
Bring Boost, bring Depends, bring {first}'s glasses.
Watch for Stevens-Johnson; watch for {mrs}, she wanders.
Watch Bluey with {first}, then the IV.
Elmo got a shot, then {first} did.
Say Abilify slowly, she hears {lang}; her niece is {kin}.
Ask Siri or {first} where the Bladder Scan went.
Ask Dragon to type "{last}" and it types "lost".
Tell Epic to stop telling {first}.
Teams rang, {first} answered, Zoom froze.
Copilot wrote it, {dr} signed it.
The Roomba named Foley scared {first}.
Kayexalate, Lokelma, Veltassa: {first}, pick.
Kirby-Bauer, Etest, Vitek: {first} trusts none.
Yankauer, Poole, Frazier; then {poss} finger.
Kelly, Kocher, {first}: the last one talks.
Mayo, Metz, Iris; scrub is {first}.
Babcock to me, Allis to {first}.
Richardson, Deaver, and {last} hold the liver.
Bookwalter set by {first}, count by {first}.
Balfour in, {dr} out, page {pager}.
Adson to {last}, DeBakey to me.
"Satinsky," said {dr}, and {first} gave a Statinsky.
Gigli saw? {first} has never seen one.
Hemovac 90, Blake 40, signed {initials}.
Jackson-Pratt out on {num8}.
Salem sump at 62, placed by {first}.
The Cordis is {last}'s, the Quinton is IR's.
Swan at 48, floated by {last} at {clockx}.
Impella P6, family of {clan} in the hall.
Call Code Stroke for {ptl}, Code Brown for us.
NIHSS 9 at {hosp}, 4 here, {crew} in between.
Cincinnati positive, {first} saw it at {church}.
Epley done twice, {first} vomited on {first}.
Ottawa ankle neg; {first} wants film for {school}.
Braxton Hicks, says {first} CNM.
Leopold by {first}, ultrasound by {last}.
Pitocin up at {clockx} by {ini}, cat II.
Montevideo 210, {last} calls it adequate.
Bishop 4. Cook balloon by {dr}.
Nitrazine blue, {kin} drives, from {town}.
Enfamil from WIC, WIC from {agency}.
Similac recall, lot {lot}, twins {first} and {first}.
Mongolian spot on {ptf}; told {school}.
Moro present; {ptf} {event}.
Galant, Babinski, rooting; DOB {dob}.
Ortolani click, {dr}, Pavlik on {day}.
Pavlik off, {kin} cried.
Ponseti cast 4, {clinic}.
Boston brace, made by {org}.
Milwaukee brace, once, {year}, at {hosp}.
Philadelphia collar on, {first} rides along.
Miami J on since {num8}.
Johnston scale? ask {first}.
Denver drain, emptied by {kin}.
Tenckhoff by {dr}, {mon}.
Hickman pulled at {snf}.
Broviac for {ptf}, {agex}.
Groshong flush q7d, {first} from {org}.
Huber 20G, {ini}, Port left chest.
"""

CALM = r"""
By Thursday Vanco was off and Cefepime was sitting idle.
After Precedex and before Haldol came, he pulled the Dobhoff.
Could Respiratory run the Getinge tonight?
Could we borrow Lucas from EMS?
I think Braden is 12 but Norton says 15.
Humira, Enbrel, Cimzia: all of these live in my fridge.
Nobody but Biomed can get the Olympus to dock.
The Bivona came out, so ENT put in a Shiley.
When Pixie fails, we call Pharmacy.
Norco made her itch; Mom gave her Claritin.
Start with Miralax and end with Golytely.
Sinemet at six, nine, noon; Alexa reminds.
Why is anyone on Tikosyn without a QTc?
Why is Tinder on the desk PC?
Neither Haldol nor Zyprexa could calm the room.
Tegaderm, Kerlix, Coban, and thank you Supply.
Has anyone told Infusion about Paxlovid and Xarelto?
Rocephin went in at 0214, says BCMA.
It's Bard's port, but Surgery placed it.
It's Angio's port, Bard makes it.
Our Omnicell misses the Ativan that nobody misses.
Per Micromedex fine, per Trissel's not fine.
Per Lexi compatible, per King Guide "don't".
Xanax from Psych, Ativan from Neuro, Soma from a cousin.
Between Gitelman and Bartter Nephro bet on Bulimia.
Send Chem 10, Mag, Phos, and a hug to Lab.
Under Medicare A yes, under Medicare B no.
Even with Ozempic, weight went up.
Even with locks, Ozempic went missing.
Kaiser said yes before anyone finished asking.
Aetna asked for the last four and the birth date.
Cigna's letter calls it cosmetic.
We trialed Latuda, Vraylar, Rexulti, in that order.
We trialed Latuda while living in Idaho.
Went from Camel to Juul to Zyn by himself.
Went from ED to ICU to Rehab to home.
Switch Epogen to Retacrit, says the memo by Pharmacy.
Use Hibiclens tonight and at five tomorrow.
Use the Hoyer; Golvo takes 200 kilos.
Meet me by the Pyxis. - Charge
Meet Pyxis rep and Alaris rep in Room B.
Ambu, suction, Magill, go.
No Zofran since the QT, no Reglan since the Sinemet.
Let Wellbutrin work six weeks; see Psych after.
Let Kronos work six weeks; then FMLA form {form}.
Since Depakote her hair thins, biotin helps.
To Keppra or not to Keppra, Neurosurgery asks.
Lisinopril cough, Losartan cough, who can tell in pollen?
The Stryker bed in 9 brakes by itself.
The Sara lift in 9 belongs to Rehab.
A Watchman went to 5, a Mitra went to ICU.
Give Tums, tell nobody it's Tums.
Bring Boost, bring Depends, bring glasses.
Watch for Stevens-Johnson; watch for DRESS, it wanders.
Watch Bluey with the kids, then the IV.
Elmo got a shot, then Grover did.
Say Abilify slowly, the family hears {lang}.
Ask Siri or Alexa where the Bladder Scan went.
Ask Dragon to type "Lasix" and it types "lay six".
Tell Epic to stop telling Nursing.
Teams rang, Webex answered, Zoom froze.
Copilot wrote it, the attending signed it.
The Roomba named Foley scared Dietary.
Kayexalate, Lokelma, Veltassa: Renal, pick.
Kirby-Bauer, Etest, Vitek: Micro trusts none.
Yankauer, Poole, Frazier; then a finger.
Kelly, Kocher, Pean: none of them talks.
Mayo, Metz, Iris; scrub is on break.
Babcock to me, Allis to the resident.
Richardson, Deaver, and Harrington hold the liver.
Bookwalter set by scrub, count by circulator.
Balfour in, Gelport out.
Adson to the student, DeBakey to me.
"Satinsky," said Vascular, and Scrub gave a Statinsky.
Gigli saw? The student has never seen one.
Hemovac 90, Blake 40, Penrose damp.
Jackson-Pratt out on POD 4.
Salem sump at 62, placed by Anesthesia.
The Cordis is Trauma's, the Quinton is IR's.
Swan at 48, floated by the fellow.
Impella P6, family of four in the hall.
Call Code Stroke for bed 6, Code Brown for us.
NIHSS 9 at triage, 4 here, TNK in between.
Cincinnati positive, LAMS 4, RACE 6.
Epley done twice, Semont once, Meclizine never.
Ottawa ankle neg; Coach wants film anyway.
Braxton Hicks, says the CNM.
Leopold by the midwife, ultrasound by MFM.
Pitocin up by 2, cat II.
Montevideo 210, Friedman calls it adequate.
Bishop 4. Cook balloon by OB.
Nitrazine blue, Dad drives, from far.
Enfamil from WIC, WIC from the state.
Similac recall, Enfamil too, twins hungry.
Mongolian spot on the baby; told Daycare.
Moro present; baby {event}.
Galant, Babinski, rooting; 2 days old.
Ortolani click, Peds Ortho, Pavlik next week.
Pavlik off, Mom cried.
Ponseti cast 4, Mitchell bar later.
Boston brace, made by Orthotics.
Milwaukee brace, once, in {year}.
Philadelphia collar on, Aspen later.
Miami J on since yesterday.
Johnson-Johnson tape? ask Supply.
Denver drain, emptied by home health.
Tenckhoff by Surgery, PD in two weeks.
Hickman pulled at the nursing home.
Broviac for a {agex}.
Groshong flush q7d, no heparin.
Huber 20G, 3/4 inch, Port left chest.
"""
