"""Purchasing, recruiting, marketing, benefits, teaching and family asks with a firm, a shop, a team, a school or a site that carries an odd, word-like or shortened name; beside them products, vendors, agencies and common phrases that place nobody."""

NAMED = r"""
he stocks shelves at {ORGANIZATION:Plenty}, nights. RTW note, no lifting \>20
works for {ORGANIZATION:Good Hands}, the massage place not the insurer. WC form employer line?
{ORGANIZATION:Half Moon} laid her off; COBRA letter tone check
Dad ran {ORGANIZATION:Shine} (the car wash) until the stroke. obit line
my wife teaches spin at {ORGANIZATION:Grit} and her knee is done. questions for ortho
employer: {ORGANIZATION:Boxwood}. occupation: picker. is that hand intensive?
FMLA from {ORGANIZATION:Left Bank} asks "probable duration". 6-8 wk wording
{ORGANIZATION:Tender Greens & {last}} hep A worker, exposure memo
cook at {ORGANIZATION:Mama's on {nn}th}, burn day 3
the boys from {ORGANIZATION:Ladder {nn}} want to visit him. visiting rules text
she's with {ORGANIZATION:Engine {nn}}, needs return to duty
{ORGANIZATION:Local {nn}} pays dental? ask the steward, short email
rides with the {ORGANIZATION:<Iron Saints|Sons of {town}|Gray Hogs>}, no alcohol he says. social hx sentence
sings in {ORGANIZATION:Sweet Adelines {town}}
played two years for the {ORGANIZATION:<Mud Hens|Lugnuts|{town} Rivets>}. shoulder hx
3rd chair, the {ORGANIZATION:{town} Pops}. embouchure dystonia explain
she's {ORGANIZATION:Delta {last}} pledge, meningitis exposure letter to chapter
coach at {FACILITY:{last} Prep}, needs concussion handout
student, {FACILITY:<Tech|State|A&M>-{town}}. mono excuse
{FACILITY:PS {nn}} nurse here. lice letter, no panic
{FACILITY:{last} K-8} field trip carrying Diastat, form
my kid's preschool, {FACILITY:<Acorns|Little Sprouts|Bright Horizons of {town}>}, bans diapers at 3. autism. letter
lives at {FACILITY:<the Regent|Sea Cliff|Marlowe Arms>}, 6th fl, elevator out. discharge barrier
she stays at {FACILITY:Grace}, the shelter. mail address line?
he's been at The {FACILITY:Meadows} 2 wks. IOP referral
sober house = {FACILITY:Third Step}. UDS policy question
came from {FACILITY:Autumn Leaves of {town}} with stage 3 sacral
{FACILITY:Cottage 4} fall x2, family call script
dialysis chair at {FACILITY:Fresenius {town}} MWF 2nd shift
gets methadone at {FACILITY:<New Day|Crossroads|Acadia {town}>}, guest dose letter for {place}
script to {FACILITY:Sav-Mor {town}} not the other one
transfer from {FACILITY:Good Sam} refused, EMTALA form words
accepted at the {FACILITY:U}; weather hold
{FACILITY:Mercy} won't take. try {FACILITY:County}? write the log line
parked at {FACILITY:General} with chest pain since noon
born at {FACILITY:Lying-In}, vit K refused
scans are at {FACILITY:Outside Open MRI of {town}}. request
{FACILITY:Deaconess} cath report says LAD 70. reconcile with ours at 50
sleep study thru {FACILITY:<Slumberland Labs|ZZZ Center|Night Owl Sleep>}
PT at {FACILITY:<Motion|Kinetic|Bodyworks> on {road}}; discharge summary 3 lines
braces by {FACILITY:<Smile Shop|Brace Place> {last}}
TMJ splint, {FACILITY:{last} & {last} DDS}, records
hearing aid from {ORGANIZATION:Costco} was adjusted {clip}. cerumen?
vet bill from {FACILITY:<Paws|Four Feet|Barkley> Animal}; dog ate my Adderall
funeral home is {FACILITY:{last}-{last}}, release form
{ORGANIZATION:Hospice of the <Plains|Narrows|{last}>} eval by 3. who signs CTI
DME = {ORGANIZATION:Apria {town}} since {mon}; new mask
oxygen co. {ORGANIZATION:<Big Sky|Tidal|{last}> O2}: recert note 88%
home infusion w/ {ORGANIZATION:<Coram|Option> {town}}, PICC d/c order
transport by {ORGANIZATION:<Rides4U|Medi-Go|Golden Wheels>}, late 3x. complaint
agency {ORGANIZATION:<Aya|Host|Triage>} nurse, {first}, DNR from our unit. email
locum via {ORGANIZATION:{last} Locums}, credentialing 45 d?
COI for {ORGANIZATION:Wax On Floors LLC}, limits ok?
invoice from {ORGANIZATION:<Sharp Shooters|Redbag|Steri{last}>}, 14 sharps bins
bid tab: {ORGANIZATION:{last} Glass} 18.2k, {ORGANIZATION:ABC Glass of {town}} 17.9k, third no bid
vendor master dup: "{ORGANIZATION:{lastup} PAPER CO}" & "{ORGANIZATION:{last} Paper Company}"
wire phish claims to be {ORGANIZATION:<Summit|Clearwater> Elevator of {town}}. signs
payroll says {ORGANIZATION:{last} Temps} 3 heads, sup says 2
RFP reply: {ORGANIZATION:<Sable|Umbra|Ferrous> Cyber} vs {ORGANIZATION:<Nth Degree|Tall Order> IT}. matrix
landlord, {ORGANIZATION:<Blue Door|Kestrel|{last}> Properties}, wants our HVAC logs
lunch from {ORGANIZATION:<Thai Me Up|Pho Real|Wok {last}>}, 22 ppl, halal 3
gift cards at {ORGANIZATION:<The Daily Grind|Bean There|Cup of {last}>} ok as incentive (IRB)?
sponsor tiers: {ORGANIZATION:{last} Ford} gold, {ORGANIZATION:<First|Peoples> Bank of {town}} silver
5k shirt backs: {ORGANIZATION:{last} Roofing}, {ORGANIZATION:Rotary of {town}}, {clinic}. logo order
ribbon by {ORGANIZATION:Tau {last} Lodge}
backpacks donated by {ORGANIZATION:<Kiwanis|Elks|Moose> of {town}}. caption
billboard for {FACILITY:Swift{last} Urgent Care}, 6 words
rename {FACILITY:{last} Family Practice} after retirement. 10 ideas w/o name
SEO title: {FACILITY:<Glow|Dew|Halo> Derm {town}}
google review answer for {FACILITY:{last} Vision}
taglines: {ORGANIZATION:Nourish {town}}, WIC outreach
ad copy, {ORGANIZATION:Sit Stay {last}} therapy dogs
podcast intro "{ORGANIZATION:<The Sickbay|Code Banter|Night Float> with {first}}"
guest post for the {ORGANIZATION:{town} <Ledger|Gazette|Almanac>}, flu
pitch to {ORGANIZATION:<WKRZ|KBLU|Q{nn}>} morning show, 3 lines on stroke
resume: {ORGANIZATION:<Target|Arby's|Lowe's>} team lead -\> MA program. spin it
LOR for {first}, barista at {ORGANIZATION:<Dutch|Black Rifle|Scooter's>}, nursing school
cover letter, scribe {ORGANIZATION:{last} Emergency Partners}
internship at {ORGANIZATION:<Chewy|Ro|Hims>} vs shadowing. {first} asks me
linkedin: ex-{ORGANIZATION:Theranos}, how to explain
she does nails, {ORGANIZATION:<Tip Top|Polish'd|Nail {last}>}, HP lungs? exposure hx Qs
welder at {ORGANIZATION:<Bath|{last}|Ingalls> Yard}, MRI orbits first
picks at {ORGANIZATION:{last} & Sons Blueberries}, rash both arms, organophosphate?
line 4, {ORGANIZATION:<Perdue|{last}> plant in {town}}: carpal tunnel letter
deckhand on {VEHICLE_ID:<Miss Behavin'|Reel {last}|Second Wind>}, fish hook, tetanus
drives {VEHICLE_ID:Truck {nn}} for {ORGANIZATION:<Old Dominion|{last} Freight>}; DOT card BP 158
guard at {FACILITY:<Stateville|{last} Unit|Rock Creek CF>}, TB skin test 12 mm
CO at {FACILITY:County}, assaulted, PEP
teller, {ORGANIZATION:{last} Savings}. robbery yesterday. acute stress note
crossing guard for {FACILITY:{last} Elem}, hip. parking placard?
rabbi at {FACILITY:<Beth Emeth|B'nai {last}|Shaarei Zion>} w/ afib; fasting & eliquis
deacon, {FACILITY:Greater {last} AME}. voice hoarse 8 wks
raises alpacas, "{ORGANIZATION:<Spit Happens|{last}'s Acres|Fuzzy Bottom> Farm}". Q fever?
her band, {ORGANIZATION:<The Lost Keys|{last} & the Incidentals>}, tours; Depo timing
esports, {ORGANIZATION:Team <Nightshade|{last}|Owlbear>}, wrist. exercises
scout, {ORGANIZATION:Pack {nn}}, tick. call mom
cop, {ORGANIZATION:{town} PD}, fentanyl "exposure". calm text for chief
reservist w/ the {ORGANIZATION:{nn}th Sustainment}, hearing loss VA nexus words
"""

CALM = r"""
he stocks shelves, nights, plenty of it. RTW note, no lifting \>20
is Good Hands an insurer slogan? WC form employer line?
laid off; COBRA letter tone check
obit line for a man who ran a car wash until the stroke
my wife teaches spin and her knee is done. questions for ortho
occupation: picker. is that hand intensive?
FMLA asks "probable duration". 6-8 wk wording
hep A worker, exposure memo, restaurant
line cook, burn day 3
the boys from the firehouse want to visit him. visiting rules text
she's a firefighter, needs return to duty
union pays dental? ask the steward, short email
rides with a club, no alcohol he says. social hx sentence
sings barbershop
minor league two years. shoulder hx
3rd chair oboe. embouchure dystonia explain
sorority pledge, meningitis exposure letter to chapter
coach, needs concussion handout
student. mono excuse
school nurse here. lice letter, no panic
field trip carrying Diastat, form
my kid's preschool bans diapers at 3. autism. letter
6th fl, elevator out. discharge barrier
she stays at a shelter. mail address line?
IOP referral after 2 wks residential
sober house UDS policy question
came from assisted living with stage 3 sacral
fall x2, family call script
dialysis chair MWF 2nd shift, Fresenius 2008T alarm TMP
gets methadone, guest dose letter
script to the other store not this one
transfer refused, EMTALA form words
accepted; weather hold
two won't take. write the log line
in the parking lot with chest pain since noon
home birth, vit K refused
outside scans. request
outside cath report says LAD 70. reconcile with ours at 50
home sleep study thru insurance, WatchPAT
PT discharge summary 3 lines
braces, rubber band broke
TMJ splint, records
hearing aid from a warehouse club, Jabra. cerumen?
vet bill; dog ate my Adderall
funeral home release form
hospice eval by 3. who signs CTI
DME new mask, AirFit F20 vs Vitera
oxygen recert note 88%
home infusion, PICC d/c order
transport late 3x. complaint
agency nurse, DNR from our unit. email
locum credentialing 45 d?
COI for a floor waxer, limits ok?
invoice for 14 sharps bins
bid tab: glass 18.2k, glass 17.9k, third no bid
vendor master dup: "PAPER CO" & "Paper Company"
wire phish claims to be an elevator firm. signs
payroll says 3 heads, sup says 2
RFP reply: CrowdStrike vs SentinelOne. matrix
landlord wants our HVAC logs
lunch, 22 ppl, halal 3
gift cards ok as incentive (IRB)? Amazon, Target
sponsor tiers: gold, silver, bronze. car dealer, bank
5k shirt backs: roofer, bank, clinic. logo order
backpacks donated by a lodge. caption
billboard for urgent care, 6 words
rename a practice after retirement. 10 ideas
SEO title: acne vs rosacea
google review answer, eye clinic
taglines: WIC outreach
ad copy, therapy dogs
podcast intro, night shift humor
guest post for a local paper, flu
pitch to a morning show, 3 lines on stroke
resume: retail team lead -\> MA program. spin it
LOR for a barista, nursing school
cover letter, scribe
internship vs shadowing
how to explain a gap on linkedin
does nails, HP lungs? exposure hx Qs
welder, MRI orbits first
berry picker, rash both arms, organophosphate?
poultry line: carpal tunnel letter
deckhand, fish hook, tetanus
trucker; DOT card BP 158
prison guard, TB skin test 12 mm
CO assaulted, PEP
bank teller. robbery yesterday. acute stress note
crossing guard, hip. parking placard?
rabbi w/ afib; fasting & eliquis
deacon. voice hoarse 8 wks
raises alpacas. Q fever?
her band tours; Depo timing
esports, wrist. exercises
scout, tick. call mom
cop, fentanyl "exposure". calm text for chief
reservist, hearing loss VA nexus words
Depot Medrol vs Depo-Provera mixup memo
Good Grips utensils for RA
Home Instead vs Home Depot grab bars? I mean which bar holds 300 lb
Target INR range, Target A1c, Target temp: define target
Swift river of numbers? Taylor spatula? kitchen scale for carbs
Amazon Halo vs Oura vs Whoop: resting HR drift
Chewy texture, IDDSI 6 example
Subway tile in decon room, infection control?
Dove or Cetaphil for eczema
Tide pods ingestion, call poison control when
Crest vs Sensodyne after whitening
Apple cider vinegar & Jardiance, euglycemic?
Shell teeth, Comet tail, Staghorn: radiology flashcards
Caterpillar vs butterfly sutures? the tape
Jaguar gene? no, JAG1. explain to parents
Mustard, Senning, Jatene: switch ops for parents
Fontan and Glenn, kid language
Quaker oats gritty, phos content
Cricket paralysis in CIs? i mean tick
Sprint vs marathon interval rehab
Delta gap, Omega loop, Sigma volvulus
United front, script for two docs who disagree
Frontier nursing: what is that tradition
Liberty mutual exclusion? HIPAA exceptions for subpoenas
Progressive bulbar vs progressive lenses
Nationwide shortage of IV fluids memo
State Farm? no, state form for POLST
Allstate = all-state licensure compact map
Kaiser vs Pavlov vs Skinner: which isn't a psychologist lol
Prudential judgment, moral distress case
Guardian ad litem vs guardian vs conservator
Sun Life after skin cancer, pamphlet title, SPF
Blue Cross, Blue Shield: what's the difference historically
Medline vs MEDLINE vs MedlinePlus
Cardinal signs of inflammation
Baxter vs Braun pump swap memo
Stryker saw, Hall drill: noise PPE
Steris cycle abort, DART pass?
Philips bed alarm silent, who to call generic
Cerner, Oracle, Meditech, Athena: naming screen parts
Sharp debridement CPT, excisional or not
Mercy kill debate outline for ethics class
Providence vs prudence vs prognosis vocab
Sacred heart catheter? SwanGanz. autocorrect joke
Good Samaritan in Luke, homily 3 min
Trinity, Baptism, Last Rites: chaplain basics
Memorial service template
Community standard diet, cardiac
General, regional, MAC: consent words
University level reading → grade 6
County, state, federal: who licenses ambulances
Regional block list: Bier, TAP, fascia iliaca
Summit fever vs HACE
Valley fever in dogs and owners
Lakeside prayers? outdoors service plan, hospice
Cottage cheese discharge, KOH
Meadow saffron poisoning
Plains vs coastal tick map
Grace period, premium late 20 days
Crossroads in care: title for a palliative talk
New Day, new me: GLP-1 group slogan
Third step of WHO ladder
"""
