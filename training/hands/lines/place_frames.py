"""A medical secretary whose short frames hold names built in many ways out of saints, trees, waters, virtues, founders, figures, initials and coinages."""

NAMED = r"""
Transfer to {FACILITY:<St.|Saint|Ste.> <Fiacre|Blaise|Apollonia|Rita|Kevin>'s} tonight.
Transfer to {FACILITY:{last} Memorial} when stable.
Transfer to {FACILITY:<North|South|Greater|Upper|Lower> {last} Medical Center}, tele bed.
Back to {FACILITY:<Alder|Hornbeam|Hackberry|Basswood|Juniper> <Glen|Knoll|Fork|Landing|Court>} by wheelchair van.
Back to {FACILITY:<Alder|Hornbeam|Hackberry|Persimmon>} by noon.
D/c to {FACILITY:<The|> <Heron|Plover|Grebe|Bobolink|Meadowlark>s at {town}}.
D/c to {FACILITY:{first}'s <Place|House|Porch|Hearth|Way>}.
D/c to {FACILITY:<Patience|Constancy|Concord|Unity|Prudence> <House|Manor|>}.
Goes to {FACILITY:<Mill|Otter|Sugar|Stony|Caney> <Creek|River|Branch> <Clinic|Dental|Eye|Kids>}.
Goes to {FACILITY:{last} <Eye|Foot|Skin|Spine|Heart|Kidney|Sleep>}.
Goes to {FACILITY:{last} & {last} <DDS|OB|ENT|Peds>}.
Sees {FACILITY:<Ortho|Derm|Uro|Neuro|Gastro|Cardio><Vance|Nova|Works|One|Now|Plus>} for it.
Sees the people at {FACILITY:<One|Five|Seven|Nine|Twelve> <Oaks|Bridges|Springs|Gates|Arrows>}.
Labs at {FACILITY:<Path|Lab|Dia|Sero|Cyto><Worx|Logic|Point|Barn|Hub>}.
CT at {FACILITY:<Clear|True|Deep|Wide|Near><View|Scan|Sight|Beam> Imaging}.
HD at {FACILITY:<FKC|DVA|USRC|DCI|ARA> {townup}}.
HD at {FACILITY:{town} <Kidney|Dialysis|Renal> <East|#2|Home|@ the Square>}.
Hospice is {FACILITY:<Gentle|Quiet|Golden|Amber|Evening> <Tide|Shade|Passage|Harbor|Star>}.
Hospice is {FACILITY:<Solari|Vesperia|Halden|Lumina|Adoreo>}.
HH is {ORGANIZATION:<Guardian|Trusty|First|True|Loving> <Step|Hand|Nurses|Heart|Steps>}.
HH is {ORGANIZATION:<Nuvia|Carewell|Homeward|Kindly|Sonder>}.
Rx at {FACILITY:<Corner|Main St|Old Town|Depot|Hilltop> <Drug|Rx|Pharmacy|Apothecary>}.
Rx at {FACILITY:{last}'s}.
Rx at {FACILITY:{last}'s on {road}}.
Rx at {FACILITY:<CVS|Wags|Kroger|Giant|HEB> {nn}}.
Works at {ORGANIZATION:{last} <Steel|Poultry|Lumber|Foods|Tool & Die|Motors>}.
Works at {ORGANIZATION:{last} Bros}.
Works at {ORGANIZATION:{town} <Gas|Rubber|Paper|Box|Casket|Glove>}.
Works at {ORGANIZATION:<Nimbl|Zentrix|Quorra|Bravura|Oxyl|Tembo>}.
Works at {ORGANIZATION:<nimbl|zentrix|quorra|bravura|oxyl|tembo>}.
Works for the {ORGANIZATION:<City|Village|Borough|Town> of {last}}.
Works for {ORGANIZATION:{county} <Roads|Schools|Parks|Jail|Transit>}.
Works for {ORGANIZATION:<A&B|J&R|T&T|K&L|D&G> <Hauling|Drywall|Paving|Farms|Tile>}.
Works for {ORGANIZATION:<Blue|Red|Black|Silver> <Heron|Fox|Bear|Elk> <Brewing|Coffee|Logistics|Labs>}.
Was at {ORGANIZATION:{last} Truck Lines} till {mon}.
Drives for {ORGANIZATION:<Swift|Knight|Heartland|Covenant|Prime>}.
Drives for {ORGANIZATION:{last} <Oil|Milk|Feed|Concrete|School Bus>}.
Union: {ORGANIZATION:<Local|Lodge|District> {nn}}.
Union: {ORGANIZATION:<UAW|USW|IAM|CWA|SMART> {nn}}.
Plays for the {ORGANIZATION:{town} <Hawks|Stars|Comets|Mudcats|Aces>}.
Plays in {ORGANIZATION:<The|> <Broken|Velvet|Paper|Thirsty> <Mules|Lanterns|Pilgrims|Saints>}.
Cooks at {ORGANIZATION:<Casa|Chez|Trattoria|Taverna> {first}}.
Cooks at {ORGANIZATION:<fig|salt|ember|thyme|oak> & <fennel|smoke|rye|honey|iron>}.
Waits tables at {ORGANIZATION:{first}'s <Diner|Grill|Kitchen|Crab Shack>}.
Clerk at {ORGANIZATION:<Dollar|Quik|Stop|Speedy|Hop> <Stop|Mart|In|Trip>}.
Attends {FACILITY:<PS|MS|IS|JHS> {nn}}.
Attends {FACILITY:{last} <Elementary|Middle|High|Academy|Prep>}.
Attends {FACILITY:<Discovery|Liberty|Heritage|Frontier|Summit> <Charter|Academy|Elementary|>}.
Attends {FACILITY:Our Lady of <the Lake|Victory|the Snows|Sorrows|Hope>}.
Daycare: {FACILITY:<Little|Happy|Busy|Tiny> <Acorns|Feet|Stars|Ducklings|Sprouts>}.
Daycare: {FACILITY:<Miss|Ms.|Aunt|Granny> {first}}.
Church: {FACILITY:<Mt.|Mount> <Hermon|Horeb|Tabor|Gilead|Carmel> <Baptist|AME|COGIC|>}.
Church: {FACILITY:<Grace|Bridge|River|Elevation|Anthem> <Point|Church|City|>}.
Church: {FACILITY:Iglesia <Luz|Roca|Viña|Puerta|Torre> de <Vida|Paz|Fe|Dios>}.
Camp: {FACILITY:Camp <Wawa|Kitchi|Tamar|Sequo|Okan>{last}}.
Shelter: {FACILITY:<Open|Safe|Warm|New> <Door|Table|Bed|Dawn|Arms>}.
Shelter: {FACILITY:{last} House}.
Shelter: the {FACILITY:<Mission|Rescue|Armory|Inn> on {road}}.
Sober home: {FACILITY:<Second|Third|Next|Last> <Chance|Chapter|Right Step|Stop>}.
Detox: {FACILITY:<Cove|Ridge|Haven|Summit|Retreat> at {last}}.
Group home: {FACILITY:{road} <House|Home|ICF>}.
Group home: {FACILITY:{last} #2}.
Jail: {FACILITY:{county} <Jail|Detention|Justice Center|Correctional>}.
Jail: {FACILITY:<FCI|USP|SCI|FMC> {town}}.
Prison: {FACILITY:<Stillwater|Ironwood|Stony Lake|Cold Creek> <State|CF|Correctional|>}.
VA: {FACILITY:<the {town} VA|{last} VAMC|{town} CBOC>}.
Vet: {FACILITY:<Paws|Tails|Whiskers|Hooves> <& Claws|on Main|of {town}|>}.
Gym: {FACILITY:<Iron|Anvil|Steel|Titan> <Works|House|Temple|>}.
Lives at The {FACILITY:<Fountains|Gables|Arbors|Terraces|Pines> <at|of> {town}}.
Lives at {FACILITY:<Atria|Holiday|Merrill|Pegasus> {last}}.
Lives at {FACILITY:{last} <Arms|Towers|Court|Manor|Gardens>}, {unit}.
Lives in {LOCATION:<East|West|Old|New|Fort|Port|Lake|Mount> {last}}.
Lives in {LOCATION:{last}<ville|burg|ton|field|dale>}.
Lives near {LOCATION:{last} <Gap|Hollow|Corners|Mills|Crossing>}.
Lives off {STREET_ADDRESS:<Old|Upper|Lower|North> {last} <Pike|Mill Rd|Ferry Rd|Trce>}.
Lives by {LOCATION:<Lake|Loch|Bayou|Camp> {last}}.
Unit: {FACILITY:{last} <4|7|9|11>}.
Unit: {FACILITY:{last} <Tower|Pavilion|Hall|Wing> <4|6|8>}.
Unit: the {FACILITY:{first} {last} <NICU|BMT Unit|Burn Unit|Infusion Suite>}.
Building: {FACILITY:{last}}.
PCP office: {FACILITY:<AFC|GHC|PHP|CFM> of {town}}.
PCP office: {FACILITY:{last} Family}.
Urgent care: {FACILITY:<Med|Doc|Care|Kwik><Now|First|Spot|Fix|Stop>}.
ER: {FACILITY:<Baptist|Lutheran|Mercy|Trinity|General> <{town}|East|Downtown|>}.
ER: the {FACILITY:<General|County|Baptist|Deaconess|Jewish>}.
Birth: {FACILITY:<Bloom|Nest|Stork|Willow|Moon> <Birth|Midwifery|Birthing>}.
Therapist: {FACILITY:<Blue|Open|Quiet|Wild> <Door|Pine|Mind|Water> <Counseling|Therapy|Psych|>}.
DME: {ORGANIZATION:<Breathe|Move|Sleep|Rest><Well|EZ|Rite|Pro>}.
Funeral: {FACILITY:{last} <& Sons|Mortuary|Chapel|Funeral Home>}.
Ambulance: {ORGANIZATION:<{last}|{town}|{county}> <EMS|Ambulance|Rescue|Medic {nn}>}.
Day program: {FACILITY:<Bright|New|Open|Wide> <Horizons|Paths|Circle|Days>}.
Tribal clinic: {FACILITY:{rez} <Clinic|Wellness|Health Ctr>}.
Agency: {ORGANIZATION:<Catholic|Jewish|Lutheran> <Charities|Family|Services> of {town}}.
Firm: {ORGANIZATION:{last} {last} & {last}}.
Bank: {ORGANIZATION:<First|Farmers|Peoples|Citizens> <State|National|Savings> of {town}}.
Hotel: {ORGANIZATION:<Days|Red|Quality|Comfort> <Inn|Roof|Suites> {town}}.
Bar: {ORGANIZATION:<The|> <Rusty|Salty|Lucky|Crooked> <Nail|Dog|Anchor|Duck>}.
Farm: {ORGANIZATION:{last} <Acres|Farms|Dairy|Orchards>}.
Store: {ORGANIZATION:<Menards|Lowe's|Aldi|Meijer> in {town}}.
"""

CALM = r"""
Transfer to the floor tonight.
Transfer to IMC when stable.
Transfer to a medical center, tele bed.
Back to the SNF by wheelchair van.
Back to bed by noon.
D/c to assisted living.
D/c to home.
D/c to hospice.
Goes to clinic.
Goes to PT for foot, skin, spine.
Goes to ENT and OB.
Sees {svc} for it.
Sees the people in {svc}.
Labs at 0400.
CT at 1400 with Omnipaque.
HD at bedside.
HD at home, NxStage VersiHD.
Hospice is covered by Part A.
Hospice is declined.
HH is ordered.
HH is PT/OT/RN.
Rx at discharge.
Rx at door, Meds to Beds.
Rx at mail order.
Rx at 340B price.
Works at home.
Works at night.
Works at a box plant.
Works at a start-up.
Works at a lab.
Works for the city.
Works for the state of {stt}.
Works for cash.
Works for pain, says pt of {med}.
Was at work till noon.
Drives for work.
Drives for oil field.
Union: yes.
Union: nonunion fx.
Plays for fun.
Plays in a band.
Cooks at home.
Cooks at camp.
Waits tables.
Clerk at a store.
Attends group.
Attends school, grade {gr}.
Attends AA, NA, SMART.
Attends IOP.
Daycare: yes.
Daycare: none.
Church: yes.
Church: declined.
Church: Catholic.
Camp: no swim.
Shelter: yes.
Shelter: overflow.
Shelter: in place.
Sober home: wants.
Detox: phenobarb.
Group home: I/DD.
Group home: closed.
Jail: meds held.
Jail: 2022.
Prison: 4 y.
VA: 70% SC.
Vet: Army.
Gym: 3x/wk.
Lives at home.
Lives at sister's.
Lives at an ALF, unit 9.
Lives in {stt}.
Lives in a trailer.
Lives near family.
Lives off grid.
Lives by the lake.
Unit: {unitword}.
Unit: mL/h.
Unit: the NICU, the BMT unit, the burn unit.
Building: B.
PCP office: none.
PCP office: closed.
Urgent care: POS 20.
ER: 3 visits.
ER: hormone receptor, 90%.
Birth: SVD at 39w.
Therapist: weekly, DBT.
DME: walker.
Funeral: pending.
Ambulance: BLS.
Day program: 3x/wk.
Tribal clinic: PRC referral.
Agency: {gov}.
Firm: soft, fundus at U.
Bank: milk.
Hotel: no.
Bar: grab, x2.
Farm: well water.
Store: 2-8 C.
Payer: {payer}.
Payer: {ins} primary, {ins} secondary.
EHR: {ehr}.
Tool: {score}.
Software: {soft} {ver}.
Society: {soc}.
Journal: {jnl}.
Trial: {trial}.
Drug: {brand}.
Device: {dev}.
Language: {lang}.
Country: {land}.
Law: HITECH, ACA, ERISA, OBRA.
Grant: U01, T32, K08.
Program: WIC, SNAP, LIHEAP.
Committee: P&T, IRB, DSMB.
Guideline: Beers, STOPP, GOLD.
Course: ACLS, PALS, TNCC.
"""
