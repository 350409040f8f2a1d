"""The same words as names of houses, firms and towns, and as nouns, drugs, plants, waters, virtues and app names: a sentence each way."""

NAMED = r"""
She moved from {FACILITY:Magnolia} to {FACILITY:Hickory} because the stairs at {FACILITY:Magnolia} were steep.
Is {FACILITY:Bluebell} in network, or only {FACILITY:Foxglove}?
He's a regular at {FACILITY:Digitalis}, the cocktail bar, and takes digoxin.
{FACILITY:Aspen}'s nurse called: blood on the pillow.
They took him to {FACILITY:River}. He wanted {FACILITY:Lake}.
{FACILITY:Harbor} won't take her without a rapid test.
Nobody from {FACILITY:Cornerstone} came on {on}.
{FACILITY:Bridges} lost its contract, so {FACILITY:Ladders} is covering.
Ask {ORGANIZATION:Anchor} if they'll hold his job.
{ORGANIZATION:Ladder} gave her two weeks, {ORGANIZATION:Rung} gave her none.
{ORGANIZATION:Rocket} pays weekly and fires daily.
He's on the dock at {ORGANIZATION:Compass}, lifting 60s.
Write to {ORGANIZATION:Canopy}'s HR that she may sit.
{FACILITY:Grace} is where she prays, {FACILITY:Faith} where she's treated, {FACILITY:Hope} where she sleeps.
{FACILITY:Trinity} accepted at {hr}; three cheers
{FACILITY:Mercy} on line 1, {FACILITY:Charity} on line 2.
{FACILITY:Providence} can't find the consent.
{FACILITY:Good Shepherd} has lambs on the sign and lice in the hall
{FACILITY:Advent} said pneumonia on {feast}
{FACILITY:Ascension} closed its OB on {on}
{FACILITY:Epiphany} does free physicals
{FACILITY:Emmanuel}'s van brings six of them
from {FACILITY:Bethesda} with a Bethesda IV nodule
{FACILITY:Sinai} sent the Mt of paperwork
{FACILITY:Carmel} for ortho, {FACILITY:Tabor} for eyes
{FACILITY:Jordan} is a clinic; {first} is its nurse
{FACILITY:Shepherd} for spinal cord, {FACILITY:Craig} if {FACILITY:Shepherd} is full
{FACILITY:Magee} or {FACILITY:Moss} for TBI
{FACILITY:Mary Free Bed} is not a free bed
{FACILITY:Good Sam} isn't the law, it's the SNF
{FACILITY:Sherrill} lost power; {LOCATION:Sherrill} all did
{FACILITY:Valley} has MRI; the {LOCATION:valley} has no MRI else
{FACILITY:Summit}'s CRP was 88, ours is 12
{FACILITY:Peak} did PT three times, then billed five
{FACILITY:Prairie} is sending {obj} with a chest tube
{FACILITY:Desert} says heat stroke
{FACILITY:Delta} vs delta trop: "{FACILITY:Delta} says trop 90"
{FACILITY:Alpha} says Alpha-gal positive
{FACILITY:Omega}: ketamine. omega: fish oil.
{FACILITY:Beta House} isn't a blocker
{FACILITY:Sigma} took {obj} after the pledge night
{FACILITY:Genesis} read the bible to her and forgot the Lasix
{FACILITY:Exodus} is a detox on {lane}
{FACILITY:Revelation}, a church, fed 90 people botulism
{FACILITY:Proverbs} preschool: RSV
{FACILITY:Psalm 23} home care aide {first} is late
{FACILITY:Room 12} is a bar. The patient fell there, not in room 12.
{FACILITY:Ward 8} closed in {year}; that's a restaurant now, and she choked there
{FACILITY:Bay 4} is a gym; bay 4 is a bed; he came from the first
{FACILITY:Pod} is a hotel; she fell in the {FACILITY:Pod} shower
{FACILITY:Level One} is an arcade, and a kid fainted at it
{FACILITY:Trauma} (nightclub) to trauma 2
{FACILITY:Code Blue} coffee cart, scald
{FACILITY:ICU}, a boutique for glasses in {town}
{FACILITY:PACU}? "{FACILITY:Paku Sushi}," he said
{ORGANIZATION:Stat} hauls tissue for us; {first} drives
{ORGANIZATION:PRN Staffing} sent {first}, prn
{ORGANIZATION:Bolus} is a bike shop, he fixed wheels
{ORGANIZATION:Titrate} fired him
{ORGANIZATION:Triage Brewing}, bartender, triage level 3
{ORGANIZATION:Tonic} and {ORGANIZATION:Elixir}: worked at both
{ORGANIZATION:Remedy} fired {obj}
{ORGANIZATION:Cure} is a charcuterie, sodium!
{ORGANIZATION:Antidote Chocolates}, allergy
{ORGANIZATION:Serum Skin Bar}, chemical burn
{ORGANIZATION:Plasma} welding co., arc eye
{ORGANIZATION:Vein Skateboards}, wrist
{ORGANIZATION:Aorta Records}, tinnitus
{ORGANIZATION:Marrow}, a butcher, thumb
{ORGANIZATION:Bile} (a band); merch girl {first}; gallstones, ha
{ORGANIZATION:Ibuprofen Eddie's} comedy club, fell off stage
{ORGANIZATION:Pill Hill Pizza}, burned at the oven
{LOCATION:Pill Hill}, where the hospitals are
{LOCATION:Medical Lake}, WA
{LOCATION:Plains}, {LOCATION:Paradise} and {LOCATION:Hot Springs}: MT clinic days
{LOCATION:Hot Springs} domiciliary closed: {FACILITY:Battle Mountain}
{LOCATION:Battle Creek}, cereal plant
{LOCATION:Sweet Home} has a clinic, "no place like"
{LOCATION:Rest Haven} is a place, not a home
{LOCATION:Rescue}, CA; EMS to {LOCATION:Rescue}
{LOCATION:Needles} on {on}, heat 120
{LOCATION:Bandon}, not bandage
{LOCATION:Pence Springs}, {LOCATION:Sulphur}, {LOCATION:Iron City}: route
{LOCATION:Arsenic Springs}, well tested
{LOCATION:Radium}, he's from there, no joke
{LOCATION:Lead}, SD; lead 4
{LOCATION:Mercury}, NV, worked there; mercury 12
{LOCATION:Gas City}, gas pains
{LOCATION:Oil City}, refinery
{LOCATION:Salt Lake}
{LOCATION:Sugar Land}, A1c 11
{LOCATION:Coffeeville}; caffeine withdrawal
{LOCATION:Beer Bottle Crossing}
{LOCATION:Whiskeytown}, swimmer's itch
{LOCATION:Tea}, SD
{LOCATION:Milk River}, brucella
{LOCATION:Fries}, VA (say freeze)
{LOCATION:Chili}, NY (say chy-lie)
{LOCATION:Bacon}; {LOCATION:Ham Lake}; {LOCATION:Turkey}, TX: Dietary's joke
{LOCATION:Turkey} is his town; not the country
{LOCATION:Jamaica}, {LOCATION:Queens}, she grew up
{LOCATION:Holland}, MI, {LOCATION:Norway}, ME, {LOCATION:Poland}, OH
"""

CALM = r"""
She moved from a walker to a cane because the stairs were steep.
Is Bluebell ice cream recalled, or only foxglove tea?
He likes bitters at the bar and takes digoxin.
Aspen collar: blood on the pad.
They took rivaroxaban. He wanted warfarin.
A harbor won't do as an analogy for a port.
Nobody came from transport.
Bridges and ladders: the game in OT
Ask if they'll hold his job under FMLA.
ladder of NSAIDs: WHO step 1, 2, 3
Rocket is a toy in the clinic's treasure chest
Compass Rose is flagged for SDOH
Canopy bed vs Posey bed
Grace period, faith leader, hope theory
three cheers
Line 1, line 2: pressors on 1, TPN on 2.
providence, they say
good shepherd parable for ethics class
advent of GLP-1s
ascension from base to apex
epiphany in the shower: HINTS exam
van brings six
Bethesda IV nodule
a mountain of paperwork
ortho for hips, ophtho for eyes
Jordan frame; Jordan the country: scabies data
spinal cord to a model system
TBI to IRF
free bed? none
Good Sam law, 50 states
power loss, generator
no MRI else
CRP was 88, now 12
peak 14.2, trough 9
prairie dog plague
desert: heat stroke
delta trop 90
Alpha-gal positive
omega: fish oil, Lovaza, Vascepa
Beta blocker
Sigma receptor
Genesis knee and missing Lasix
Exodus, Genesis: poem
Revelation: a rep's catheter
proverbs item on the MoCA? no, similarities
psalm reading by chaplain
The patient fell in room 12.
ward 8 is closed for paint
bay 4 is a bed
pod 2
level one infuser, Belmont
trauma 2
code blue cart
ICU for glasses? lens drops
PACU hold
stat courier
PRN staffing pool
bolus 30/kg
titrate to MAP 65
triage level 3
tonic, clonic
remedy skin cream by Medline
cure, cured, curable
antidote list: Anavip, CroFab, Kcentra, Praxbind
serum osm 290
plasma, FFP, cryo
vein finder AccuVein
aorta 5.4 cm
marrow: 30% blasts
bile duct 9 mm
ibuprofen 600
pill cam
medical lake of gel
plains, hills: contour of the tracing
battle fatigue
cereal: All-Bran
home, sweet
rest home is a level in North Carolina
rescue inhaler: Ventolin, Airsupra
needles: 32G x 4 mm
bandage contact lens
sulfur, iron, gold, salts
arsenic trioxide (Trisenox)
radium 223 (Xofigo)
lead 4
mercury 12
gas pains
oil retention enema
salt tabs
sugar, A1c 11
coffee; caffeine withdrawal
beer potomania
whiskey dick, his words
tea colored urine
milk alkali
fries: freeze? french fries
chili: Capsicum
bacon, ham, turkey: low sodium diet no
Turkey the country: MEFV
Jamaica: ackee; Jamaican vomiting sickness
Holland, Norway, Poland: Nordic trial; "Danish"
Magnolia, Aspen, Hickory: trees on the wall of each hall by color
Sequoia, Yosemite, Big Sur: macOS versions IT still supports
Oreo, Pie, Nougat: Android builds of the Zebra TC52
Ventura, Monterey: not with Haiku
Blue Button, Green Button, Red Cap
Cherry picker, Lemon bottle, Orange book, Purple book, Green book
Apple, Blackberry, Raspberry Pi: glucose hack rigs
Tulip, Iris, Lily, Poppy: size of pessary display? Iris is retinal AI
Amber alert, Ruby v3, Jade, Opal: colors of the surge plan
Titan, Atlas, Apollo, Hermes, Zeus: names of the lab's robots
Python 3.12, Java, Julia, Rust, Swift: what is the pipeline in?
Delta, United, Southwest: oxygen on board policies
Sierra Tango Alpha: how to spell STAT
Dallas? DALYs. Austin? Austin Flint murmur. Houston valve.
Sydney, Vienna, Oslo: criteria? Lincoln: penny test
Phoenix, Lazarus, Trinity: sepsis, sign, trial
"""
