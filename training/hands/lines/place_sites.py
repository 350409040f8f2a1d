"""A transfer-center nurse and a ward clerk who say where people come from and go to, by every habit of naming hospitals, clinics and units."""

NAMED = r"""
pt is coming from {FACILITY:Quill Creek Critical Access}, they have no CT after 7p
accepted at {FACILITY:Marrow Stone Medical}, bed pending, {dr} accepting
Was she at {FACILITY:Old Mercy} or at {FACILITY:New Mercy}? They are two buildings now.
{FACILITY:St. Dymphna's} called back, no psych beds until tomorrow
He had the cath at {FACILITY:Saint Gall Regional Heart & Vascular at {town}}.
Sent over from The {FACILITY:{last} Pavilion}, still wearing their socks.
{ptl} was seen at {FACILITY:Threeleaf} for the same complaint last week
Records requested from {FACILITY:Threeleaf, Inc.} and {FACILITY:Ascent Bone & Joint of {town}}
The family prefers {FACILITY:Providence Hill} because {kin} works there.
I'd rather go to {FACILITY:County} than to the {FACILITY:General}, said the patient
Follow-up: {FACILITY:Lantern Women's Health}, {on}, 0930
CT done at {FACILITY:Bluegill Imaging} before arrival, disc in chart
Transfer to {FACILITY:UMC {townup}} declined for capacity, then {FACILITY:HCMC}, then {FACILITY:Abbott North}
dc'd from {FACILITY:Lakota Wells IHS} on {on} with a PICC
{FACILITY:Cardinal Glade Behavioral} will not take a PICC, they said
Mom delivered at The {FACILITY:Stork & Anchor Birth House}, came here for retained placenta
Anesthesia records live at {FACILITY:Two Rivers Surgicenter} in {town}
OSH = {FACILITY:Tamarack Memorial}; their trop was neg x2
"{FACILITY:Hope Springs}" is the detox, "{FACILITY:Hopewell}" is the hospital, do not mix them up again
He gets chemo at the {FACILITY:{last} Cancer Center}, day 8 was {on}
she's inpatient on {FACILITY:{last} 6 East}, not {FACILITY:{last} 6 West}
The {FACILITY:Dolores and Abe {last} Tower} elevators are down; take her via the tunnel
Please route films to {FACILITY:Nine Mile Radiology Group}
PCP is at {FACILITY:La Clínica del Pueblo Nuevo}
PCP at {FACILITY:Clínica Sol y Luna}, Spanish speaking, closes at noon on Fridays
{FACILITY:Axiom Spine} did his fusion in {year}, {FACILITY:Axiom Pain} does his shots
ER doc from {FACILITY:Big Timber} on line 2 re: STEMI
{FACILITY:Salish Sea Community Hospital}, {FACILITY:Cape Flattery Clinic}, {FACILITY:Neah Health}: none have a cath lab
{kin} says he was "treated like a number" at {FACILITY:Our Lady of Good Remedy}
Wound VAC placed at {FACILITY:Good Remedy}, changed here
{FACILITY:Ste. Geneviève-by-the-Lake} has her last echo
{FACILITY:Beth Tikvah} transferred him kosher tray and all
Patient walked out AMA from {FACILITY:Deaconess Main} yesterday
Known to {FACILITY:Deaconess} ED, 14 visits since {mon}
had an EGD at {FACILITY:GI of the Foothills} by {dr}
{FACILITY:Kettle Falls Urgent Care} said pneumonia, we say PE
{FACILITY:NextDoor Doc} gave her a Z-pak for it
{FACILITY:zipcare} gave him prednisone, so sugar is 400
{FACILITY:QuikDoc 24 on {lane}} sent the xray on a thumb drive
seen at {FACILITY:MinuteMend}, then {FACILITY:CareHut}, then us
The helicopter left {FACILITY:Bitterroot Valley} at 0312
Came by ground from {FACILITY:Fort {last} Indian Hospital}, 3 hours of gravel
Not our patient: belongs to {FACILITY:Westside Family Practice Associates}, {dr} on call
Lives at {FACILITY:Larkmeadow}, dialyzes at {FACILITY:Larkspur}, the names confuse everybody
TTS: {FACILITY:FMC {town} South} chair 11, 2nd shift
HD at {FACILITY:Redbud Kidney Center #4417} TTS, dry wt 71.5
PD training at {FACILITY:US Renal - Turtle Bayou}
Her hospice is {FACILITY:Evenfall}, nurse is {first}
He enrolled with {FACILITY:Tender Hours Hospice & Palliative} on {on}
The {FACILITY:Hospice at Plover Point} has a bed for tonight
{FACILITY:Grace Notes} does not do IV antibiotics
rehab choice 1 {FACILITY:Encore Rehab at Mill Race}, choice 2 {FACILITY:Stride}, choice 3 home
{FACILITY:Stride} accepted, ins auth pending w/ Humana
{FACILITY:Willowmere} declined d/t wound vac. {FACILITY:Elm & Ivy} declined d/t behaviors.
{FACILITY:Villa Serena Post-Acute} wants a COVID swab within 48h
LTACH: {FACILITY:Kindred {townup}} vs {FACILITY:Select at Baptist East}
{FACILITY:Select} has a vent bed Thursday
prior facility {FACILITY:SUNNY ACRES SNF}, MAR never faxed
Baby's peds is {FACILITY:Tadpole Pediatrics}, first visit {on}
Peds: {FACILITY:Drs. {last}, {last} & {last}}
Derm is {FACILITY:{last} Skin}, the one next to the bank
{FACILITY:Retina Partners of the Two Counties} injected Eylea OU {on}
She had LASIK at {FACILITY:ClearPoint Vision} in {year}
Eye doc: {FACILITY:See More Optical}
He's on the list at {FACILITY:UWash} and at {FACILITY:OHSU}, dual listed
Tx center is {FACILITY:Duke}; do not change tacro without calling {FACILITY:Duke}
{FACILITY:Hopkins} read the path differently
second opinion at the {FACILITY:Clinic}, first was at the {FACILITY:Brigham}
{FACILITY:B&W} says sarcoma, {FACILITY:MSK} says not
He refuses to go back to {FACILITY:Parkland}
Was at {FACILITY:Grady} for 40 days after the wreck
{FACILITY:Ben Taub} has his op note
{FACILITY:LA General} ED, then jail ward, then here
{FACILITY:Queens} in {town} has the MRI, not {FACILITY:Straub}
transfer from {FACILITY:ANMC}, weather hold in {town}
Bush plane out of {LOCATION:Unalakleet}, then {FACILITY:Norton Sound}, then us
{FACILITY:Tuba City}'s peds ward had no crib
{FACILITY:Chinle} called, DKA, pH 6.9
Post-op check at {FACILITY:Hand-in-Hand Surgery Center, LLC}
{FACILITY:Sparrow} no longer means the hospital; {kin} means {ORGANIZATION:Sparrow Cleaners}
She's an RN at {FACILITY:Sacred Heart}, so watch what you say
the note says {FACILITY:Sacred Hart}, they mean {FACILITY:Sacred Heart}
ortho f/u {FACILITY:Bone Shop Ortho} 2 wk
{FACILITY:Peak Form PT} will see him M W F
PT: {FACILITY:Limber}. OT: {FACILITY:Hands On OT}. Speech: none.
psych f/u with {FACILITY:Rooted Minds Collective}, intake {on}
her therapist is at {FACILITY:Blue Couch Counseling}, call {ph}
{FACILITY:New Leaf} does suboxone, {FACILITY:New Leaves} does CBT, {FACILITY:New Life} is the church
MAT at {FACILITY:Bridgeway OTP}, 90 mg daily, last dose confirmed by {first}
Methadone clinic = {FACILITY:Crossroads East}, guest dosing OK'd
{FACILITY:Tri-Cities Community Mental Health} ACT team sees him daily
{FACILITY:Compass} did not return my call. Neither did {FACILITY:Anchor Point}.
Is {FACILITY:Starling} a hospital or a halfway house? both
mammogram was at The {FACILITY:Pink Door}
{FACILITY:Mobile Mammo Van of {county}} did the screening at {church}
home O2 from {ORGANIZATION:Breezeway Medical}, walker from {ORGANIZATION:Lending Closet of {town}}
{ORGANIZATION:Comfort Keepsakes} sends an aide 3x/wk
HH agency: {ORGANIZATION:Amity Nurses at Home}
Home infusion thru {ORGANIZATION:Dripline Rx}
VNA means {ORGANIZATION:VNA of Upper {county}} here
{FACILITY:Holy Angels NICU} to {FACILITY:Holy Angels PICU}, {on}
moved from the {FACILITY:Rotunda} to the {FACILITY:Annex}, room 12
report to be called to {FACILITY:Birch 3}; they never pick up
Bed ready on {FACILITY:Osler 4}
Bed ready on {FACILITY:Halsted}
{FACILITY:Nightingale House} guest room is booked for the wife till {day}
Parents staying at the {FACILITY:Ronald House on {road}}
staying at {FACILITY:Hope Lodge {town}} during XRT
the infusion suite in {FACILITY:{last} Hall} floods when it rains
labs drawn at {FACILITY:QuestPoint on 9th}; lactate hemolyzed
{FACILITY:LabBarn} lost the stool again
Sleep study: {FACILITY:Snooze Institute}
Allergist: {FACILITY:Ah-Choo Allergy of {town}}
Wound clinic at {FACILITY:Mt. Ararat} Tues
{FACILITY:MT ARARAT HYPERBARIC} 30 DIVES
IVF at {FACILITY:Seedling Fertility}, transfer was {on}
Abortion care in {year} at {FACILITY:Whole Circle}, records sealed
She goes to {FACILITY:Planned Parenthood on {lane}}
vasectomy at {FACILITY:Snip & Co Urology}
{FACILITY:Tooth Fairy Pediatric Dental} extracted T and K
Oral surgeon {last} at {FACILITY:Wisdom OMS}
Dentures by {FACILITY:Affordable Smiles of {town}}
Her dog was put down at {FACILITY:All Paws} the same day
bit by the neighbor's cat, cat is quarantined at {FACILITY:Barnyard Veterinary}
Rabies titer on the raccoon went via {FACILITY:Four Corners Animal Hospital}
VA PCP at the {FACILITY:{town} CBOC}, team Bravo
{FACILITY:Togus} won't release without a signed 10-5345
Vet, 60% SC, follows at {FACILITY:James A. {last} VA}
He trusts only the {FACILITY:Vet Center on {road}}
Active duty, PCM at {FACILITY:Womack}
Active duty at {LOCATION:Fort {last}}, seen at {FACILITY:Evans ACH}
Naval hosp records from {FACILITY:Balboa}
Inmate from {FACILITY:Tice County Justice Center}, two COs at bedside
{FACILITY:CCI Boron} wants a discharge summary by fax only
{FACILITY:FCI {town} Low} sent no med list
juvenile from the {FACILITY:Hall}, guardian is {agency}
Here from {FACILITY:Cottage Seven at Wren Farm}
psych hold written at {FACILITY:CPEP}, i.e. {FACILITY:{last} Psychiatric Pavilion}
Did {FACILITY:Cedar Crest} send the tele strips?
Ask {FACILITY:Cedar Crest}'s pharmacist about the vanc trough
{FACILITY:Cedar}'s fax is {ph}
{FACILITY:Cedar Crest/Aspen Crest} share one medical director, {dr}
Sister facility of {FACILITY:Aspen} has a female bed
{FACILITY:OLOL}, {FACILITY:BRG}, {FACILITY:Ochsner}: all on divert
{FACILITY:MVH}->{FACILITY:KMC}->here
{FACILITY:SJMH} to {FACILITY:U of M} by {crew}
s/p fall at {FACILITY:Trader Bob's} in the frozen aisle
found down at the {FACILITY:Sawmill Casino}, room 244
collapsed in the pool at the {FACILITY:Y on {road}}
choked at {ORGANIZATION:Lucky Wok}, Heimlich by the cook
stung at {FACILITY:Camp Minnetoska}, epi given by {first}
syncope at {church} during the long hymn
Broke her hip on the steps of {FACILITY:{county} Courthouse}
labor started at {FACILITY:Gate C12} of {FACILITY:{last} International}
electrocuted at {ORGANIZATION:Hollis Feed & Grain}
Hit his head at {FACILITY:Gravity Barn Trampoline Park}
"""

CALM = r"""
pt is coming from a critical access hospital, they have no CT after 7p
accepted at the tertiary center, bed pending, hospitalist accepting
Was she in the old tower or the new tower? They are two buildings now.
Psych intake called back, no beds until tomorrow
He had the cath with a Judkins Left 4 and a TR Band.
Sent over from the observation unit, still wearing their socks.
was seen in Express Care for the same complaint last week
Records requested from the outside hospital and the orthopedic group
The family prefers the community hospital because it is near.
I'd rather go to the county hospital than to the university one, said the patient
Follow-up: Women's Health Clinic, 6 weeks, 0930
CT done before arrival, disc in chart, PACS import by Nuance PowerShare
Transfer to a burn center declined for capacity, then two more said no
dc'd from the outside facility last week with a PICC
The behavioral unit will not take a PICC, they said
Mom delivered at a birth center, came here for retained placenta
Anesthesia records live in Epic Anesthesia, not in Cerner SurgiNet
OSH = outside hospital; their trop was neg x2
"Hope" is the Lupron study, "HOPE" is the ramipril trial, do not mix them up again
He gets R-CHOP in the infusion center, day 8 is next week
she's inpatient on 6 East, not 6 West
The north tower elevators are down; take her via the tunnel
Please route films to Radiology via Sectra
PCP is at a federally qualified health center
PCP at a free clinic, Spanish speaking, closes at noon on Fridays
Stryker Mako did his knee, Globus made the cage
ER doc from an outlying hospital on line 2 re: STEMI
Small hospitals, tribal clinics, health posts: none have a cath lab
He says he was "treated like a number" in the waiting room
Wound VAC placed by surgery, changed by WOCN
Cardiology has her last echo, in Philips IntelliSpace
Dietary sent the kosher tray and all
Patient walked out AMA from triage yesterday
Known to the ED, 14 visits this year
had an EGD with Olympus scope, MAC, no Barrett's
Urgent care said pneumonia, we say PE
Telehealth gave her a Z-pak for it
The walk-in gave him prednisone, so sugar is 400
A retail clinic sent the xray on a thumb drive
seen at a MinuteClinic type place, then urgent care, then us
The helicopter left at 0312, landed at 0350
Came by ground, 3 hours of gravel
Not our patient: belongs to Family Medicine, intern on call
Lives in assisted living, dialyzes in-center, the labels confuse everybody
TTS: outpatient dialysis chair 11, 2nd shift
HD on Fresenius 2008T TTS, dry wt 71.5
PD training on Baxter Amia or Liberty Select
Hospice benefit is Medicare Part A, nurse visits weekly
He enrolled in hospice, GIP level, this morning
The hospice unit has a bed for tonight
Grace period: the unit does not do IV antibiotics
rehab choice 1 IRF, choice 2 SNF, choice 3 home
IRF accepted, ins auth pending w/ Humana
Memory care declined d/t wound vac. Group home declined d/t behaviors.
Post-acute wants a COVID swab within 48h
LTACH vs subacute vent unit per InterQual
The long term acute care hospital has a vent bed Thursday
prior facility MAR never faxed
Baby's peds visit is due at day 3 to 5 per Bright Futures
Peds: hospitalist team Green
Derm is the e-consult, the one in Epic
Retina clinic injected Eylea OU, next time Vabysmo
She had LASIK with a VISX Star in 2009
Eye meds: Systane, Refresh, See More reader glasses
He's on the list in two states, dual listed
Tx center rule: do not change tacro without calling the coordinator
Outside pathology read it differently, Gleason 4+3
second opinion at the tumor board, first was by the community pathologist
One reader says sarcoma, one reader says not
He refuses to go back to the Parkland formula after the first 8 hours
Was inpatient for 40 days after the wreck
Medical Records has his op note
Custody patients: ED, then secure ward, then jail infirmary
The Queen Square protocol for MRI, not the Siemens default
transfer from Alaska, weather hold
Bush plane, then regional hub, then us
The peds ward had no crib
The on-call tele-ICU called, DKA, pH 6.9
Post-op check by phone via Twistle
Sparrow is a monitor brand here, no it's a ventilator
She's an RN herself, so watch what you say
the note says scared hart, Dragon heard sacral part
ortho f/u 2 wk in fracture clinic
Outpatient PT will see him M W F
PT: eval. OT: eval. Speech: MBSS.
psych f/u within 7 days per HEDIS FUH
her therapist does EMDR, DBT and IFS
Vivitrol is the shot, Sublocade is the other shot, Brixadi is the third
OTP dosing, 90 mg daily, last dose confirmed by the charge nurse
Methadone clinic = OTP under 42 CFR Part 8, guest dosing OK'd
ACT team sees him daily
The Compass scale did not load. Neither did the Anchor item.
Is Starling a drug or a pump? neither
mammogram was 3D, BI-RADS 2, Hologic Selenia
Mobile mammography vans do the screening at health fairs
home O2 from the DME company, walker from the loan closet
The waiver program sends an aide 3x/wk
HH agency: patient's choice list given
Home infusion thru the Optum benefit
VNA means visiting nurse association
NICU to PICU on day 92
moved from ED hallway to Med/Surg, room 12
report to be called to 3 North; they never pick up
Bed ready on 4 Tele
Bed ready on PCU
Guest room list is kept by social work
Parents may stay in the sleep room
lodging benefit during XRT, ask the ACS line
the infusion suite floods when it rains
labs drawn peripherally; lactate hemolyzed
Micro lost the stool again
Sleep study: split night, AHI 42
Allergist: skin test to 60 aeroallergens
Wound clinic Tues
HYPERBARIC 30 DIVES AT 2.4 ATA
IVF on Gonal-f and Cetrotide, transfer in frozen cycle
Mifeprex in 2021, records sensitive
She uses the family planning Title X clinic
vasectomy with the no-scalpel Li clamp
Pediatric dental extracted T and K under GA
Oral surgery: third molars, Ativan before
Dentures by the dental school
Rimadyl is for dogs, Rimso is for bladders
bit by the neighbor's cat, Augmentin x5d
Rabies titer RFFIT goes via the state lab
VA PCP on a PACT team, Bravo
ROI needs a signed 10-5345
Vet, 60% SC, follows in the VA system
Vet Centers offer MST counseling
Active duty, PCM at the MTF
Active duty E-4, seen at sick call
Naval records come via MHS GENESIS
Inmate with two COs at bedside
The prison wants a discharge summary by fax only
The federal facility sent no med list
juvenile, guardian is the state
Here from a cottage program
psych hold written at CPEP, form MHL 9.40
Did telemetry send the strips?
Ask the clinical pharmacist about the vanc trough
The unit's fax is down
Both units share one medical director
The other unit has a female bed
ICU, PCU, ED: all on divert
ED->OR->PACU
floor to ICU by rapid response
s/p fall in a grocery store, frozen aisle
found down in a hotel room
collapsed in the pool at swim lessons
choked at a buffet, Heimlich by the cook
stung at summer camp, EpiPen given
syncope in church during the long hymn
Broke her hip on the courthouse steps
labor started at the airport
electrocuted at the grain elevator
Hit his head at a trampoline park
Bed ready on the Magnolia order set pilot
The Lantern app shows her labs, the Compass app his
Aspen collar on, Miami J too large, Philly for transport
Cedar is the billing portal; Phreesia is the check-in
Hope is not a plan: Plan A, Plan B, Plan D
Mercy killing vs palliative sedation: the seminar text
Providence, Mercy, Grace, Hope: virtues, not orders
Elm, ash, birch and oak pollen panels, ImmunoCAP
Mt. Sinai criteria? I know the Duke criteria and the Mayo score
Duke, Mayo, Hopkins and Yale are all names of scores, traps or tubes
Yale-Brown, Johns Hopkins fall tool, Cleveland Clinic constipation score, Vancouver scar scale
Geneva score or Wells? Ottawa ankle or Pittsburgh knee?
Boston bowel prep 2-2-2, Los Angeles grade B, Paris IIa, Vienna 4
"""
