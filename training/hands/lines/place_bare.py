"""Typeless, coined, possessive and ambiguous names in whole sentences, asked of an assistant; the same sentences with programs, brands and departments."""

NAMED = r"""
Can you word a nice email to {FACILITY:Halcyon} asking why they refused {ptf}?
How do I get from {FACILITY:Ember} to {FACILITY:Aster} without going outside?
Summarize: {ptf} left {FACILITY:Brightwater} against advice and went to {FACILITY:Stillwater}.
Does {ORGANIZATION:Tessellate} have to give me FMLA if I've only been there 10 months?
{ORGANIZATION:Quillfin} says my appendix wasn't an emergency. Is that legal?
Write to {ORGANIZATION:Juniper}, my employer, and to Cigna, my insurer.
I drive for {ORGANIZATION:Halo}. Can I take Ozempic with a CDL?
My job ({ORGANIZATION:Fern & Flint}) wants a note that says "no restrictions".
{FACILITY:Marigold}'s intake form is awful, rewrite it in plain words
Compare {FACILITY:Elara} with {FACILITY:Solace} for my dad, both near {town}
Mom's at {FACILITY:Verity} now; they use PointClickCare too
Why does {FACILITY:Fathom} bill me for a facility fee?
{FACILITY:Kindred} or {FACILITY:Kindling}? The discharge papers say both.
Tell {FACILITY:Meridian} that their fax cuts off the last page
Nobody at {FACILITY:Nova} picks up.
{FACILITY:Nova} picked up. {first} there says Thursday.
our unit got merged with {FACILITY:Lumen}, write a welcome note
is {FACILITY:Three Crosses} the same as {FACILITY:St. Dismas}?
What does {ORGANIZATION:Bluestone} do? {ptf} put it under employer.
He said the {ORGANIZATION:Works}. Is that a job or a pizza?
She said she's "at the {FACILITY:Grove}". Assisted living or mall?
"Down at the {ORGANIZATION:Plant}," as if there were only one
The {ORGANIZATION:Company} town: {LOCATION:{last}ville}
She's {ORGANIZATION:Harvest}'s cook and {FACILITY:Harvest}'s member, restaurant and church
{FACILITY:Emerge} is the ER, {FACILITY:Emergent} is the other ER. Help.
make a table: {FACILITY:Oasis}, {FACILITY:Mirage}, {FACILITY:Palms}; beds, stars, miles
Her old job at {ORGANIZATION:Trident} gave her a hernia and a watch
Trident gum is fine after a crown, said the hygienist at {FACILITY:Trident}
I clean at {ORGANIZATION:Orbit} and I'm allergic to the soap
{ORGANIZATION:Colgate}, where he works nights, makes the rinse he reacts to
Ask {FACILITY:Tempo} for the strip, the rhythm's on there
Does {FACILITY:Vivid} take Ambetter?
Is {FACILITY:Zest} part of {FACILITY:Sage}, or part of {FACILITY:Thyme}?
fwd this to {FACILITY:Keystone}, then to {ORGANIZATION:Capstone}
cc {ORGANIZATION:Touchstone} (her payee), nobody else
{FACILITY:Lodestar} vs Lodestar trial: the first one is a hospice
{FACILITY:Polaris} sent 40 pages. Polaris the trial sent none.
{FACILITY:Paragon} cut her off opioids; the Paragon study is about Entresto
{FACILITY:Beacon} to {FACILITY:Pharos}; {LOCATION:Beacon} to {LOCATION:Fishkill}
{FACILITY:Ascend} is for teens. Ascend the study is for aspirin.
Thrive the app; {FACILITY:Thrive} the clinic on {road}
{ORGANIZATION:Calm} laid her off. Ironic, I know.
{ORGANIZATION:Headspace} is where {kin} codes
He's a chef at {ORGANIZATION:Noom Bistro}
{FACILITY:Ro}'s doctor never examined me
I asked {FACILITY:Hims} for records, {on}
rewrite: "{FACILITY:Roots} dropped the ball"
rewrite: "{FACILITY:Wings} has not flown {obj} anywhere"
translate to Spanish: your visit at {FACILITY:Puentes} is on {on}
translate to {tongue}: the bus stops at {FACILITY:Landmark}
Make a flyer for The {FACILITY:Nest}'s bake sale, {day}
Name tags for {ORGANIZATION:Team {last}}: twelve of us, 5K on {on}
Score the essay for {FACILITY:Bryn Athyn}, where I'm applying
draft a resignation from {FACILITY:Mosaic}, effective {on}
Cover letter for {FACILITY:Penumbra}? I'm at {FACILITY:Umbra} now, med-surg
Is it weird to work at {FACILITY:Sunset} and bring mom to {FACILITY:Sunrise}?
{FACILITY:Sunrise} by day, {FACILITY:Twilight} by night: two CNA jobs
reply to the Yelp review of {FACILITY:Nimbus}; don't admit that she was there
My son's {ORGANIZATION:Odyssey} bus hit a curb
{ORGANIZATION:Odyssey} put {obj} on leave; odyssey of forms since then
{kin}'s at {ORGANIZATION:Apex}, which has Apex Dental for a benefit
apex beat at {FACILITY:Apex}, heave noted by {initials}
{ORGANIZATION:Summit} fired her. Summit score 3.
{FACILITY:Pinnacle} says no bed. {FACILITY:Pinnacle}'s sister says no.
Horizon is my BCBS; {FACILITY:Horizon} is my clinic
Harvard Pilgrim pays; {FACILITY:Pilgrim} bills
Oscar is my insurer, {FACILITY:Oscar's} is my pharmacy, {pet} is my dog
Molina denied it. {last} at {FACILITY:Molina Street Clinic} appealed.
Is Elevance what {ORGANIZATION:Elevance} staff in {town} call it too?
Centene covers {FACILITY:Centennial}
Bright sold out. {FACILITY:Bright} is still my daycare.
"{FACILITY:Devoted Hearts}" isn't Devoted Health
Clover pays {FACILITY:Clover Hill}
Sentara: plan? {FACILITY:Sentara}: hospital. Both, yes.
UPMC for You covers {FACILITY:UPMC Shadyside}
Geisinger Gold at {FACILITY:Geisinger in {town}}
Kaiser the plan, {FACILITY:Kaiser Vallejo} the place
Aetna's nurse called from {ORGANIZATION:Active Health's} office in {town}
{FACILITY:Intermountain} uses Epic now
{FACILITY:Cerner Way Clinic} doesn't use Cerner
an Allscripts shop, {FACILITY:Vanguard of {town}}, wants CSV
{FACILITY:Athena}, the women's clinic, is not on athena
{FACILITY:Phoenix Rising} runs on Kipu
{ORGANIZATION:Nuance Salon}: dermatitis; typed with Nuance
{ORGANIZATION:Dragon Wok}: burn; typed with Dragon
{ORGANIZATION:Abridge Inn}? typed with Abridge, so maybe "a bridge inn"
Suki heard "{FACILITY:Luke's}" as "looks"
heard: hope springs. meant: {FACILITY:Hope Springs}
heard "{FACILITY:Ave Maria}", typed avm area
asked Siri for {FACILITY:Mercy}, got a song
{FACILITY:Serenity} and serenity: capital matters, she's at the first
{FACILITY:harmony} lost her teeth
{FACILITY:journey} has her teeth
{FACILITY:tapestry} won't call me back
i work at {ORGANIZATION:patchwork}
{ORGANIZATION:lemonade stand} is a real firm, they do SEO, and she burned out there
{ORGANIZATION:Nothing Fancy}, her diner
{ORGANIZATION:Somewhere Else} is the bar where he fell
The {ORGANIZATION:Office}: he tends bar there; "at the office" is a joke
got sick at {ORGANIZATION:Mom's}, the truck stop, not at mom's
{ORGANIZATION:Home}, a gift shop, is where she works; she doesn't work from home
{FACILITY:School House}, a rehab
The {FACILITY:Bank}, a club in {town}
The {FACILITY:Library}, a bar; he's no reader
{ORGANIZATION:Church}, a club: ketamine
The {FACILITY:Hospital Club}: not a hospital
The {ORGANIZATION:Clinic}, a skate shop in {town}
The {ORGANIZATION:Pharmacy}, a cocktail bar on {road}
{ORGANIZATION:Detention}, a vape shop
{FACILITY:Recess}, a daycare; {FACILITY:Recess}, a ward; which?
{ORGANIZATION:Surgery}, a record store
{ORGANIZATION:Group Therapy}, an arcade with beer; head injury by skee-ball
{ORGANIZATION:Rx}, a band; {wn} drums
The {ORGANIZATION:Placebos} played {on}; he stage dove
{ORGANIZATION:Codeine}, the band, and codeine, the drug: tinnitus from the first
The {ORGANIZATION:National Guard} of cover bands: {ORGANIZATION:Local H8}
{ORGANIZATION:Vitamin Cottage} clerk, B12 88
{ORGANIZATION:Tylenol Street Band}? yes that's on his card
works for {ORGANIZATION:Advil Landscaping}: family name, he swears
{ORGANIZATION:Lipitor & Sons}: spelled so on the truck, {plate}
{ORGANIZATION:Foley} (the town's paper) hired her to write
{LOCATION:Foley} man with a Foley
{LOCATION:Kocher}, {LOCATION:Kelly} and {LOCATION:Allis}: towns or clamps? towns, he has lived in all
{LOCATION:Babcock}, WI, born there
{FACILITY:Apgar} campground, baby came early
{LOCATION:Mayo}, FL; no Mayo stand
{LOCATION:Graves} County, Graves' disease
{LOCATION:Parkinson}, her road and her disease
{STREET_ADDRESS:Alzheimer Way}? check the spelling
{STREET_ADDRESS:88 Hospital Rd} isn't the hospital, it's her house
{STREET_ADDRESS:12 Clinic Dr} is a duplex
{STREET_ADDRESS:Church St}, no church
{STREET_ADDRESS:School House Ln}, no kids
{LOCATION:Hospital Hill}, the neighborhood
{LOCATION:College Station}
{LOCATION:Church Hill}, TN
{LOCATION:State College}
{LOCATION:Mission}; she's in the {LOCATION:Mission}; Mission is a bag brand too
"""

CALM = r"""
Can you word a nice email to Utilization Review asking why they refused the stay?
How do I get from Imaging to the ED without going outside?
Summarize: left the unit against advice and went to another.
Does a firm of 60 have to give me FMLA if I've only been there 10 months?
Cigna says an appendix wasn't an emergency. Is that legal?
Write to HR and to Cigna, the insurer.
I drive a truck. Can I take Ozempic with a CDL?
My job wants a note that says "no restrictions".
The intake form is awful, rewrite it in plain words
Compare memory care with assisted living
PointClickCare vs MatrixCare
Why does an outpatient department bill a facility fee?
Kindred? Kindling? The thesaurus says both.
Tell the fax vendor that RightFax cuts off the last page
Nobody at the help desk picks up.
The help desk picked up.
our unit got merged with Tele, write a welcome note
is Triage the same as intake?
What does an actuary do?
the works: CBC, CMP, TSH, pizza
Grove? Graves?
"Down at the plant," as if there were only one
company town effects on COPD
cook and member of a church
Emerge is the Frax app, Emergent made Narcan. Help.
make a table: OASIS, MDS, IRF-PAI; beds, stars, miles
Trident laser vs LigaSure
Trident gum is fine after a crown, said the hygienist
I clean houses and I'm allergic to the soap
Colgate Total, Peridex, Prevident
Ask telemetry for the strip, the rhythm's on there
Does Vivitrol need a PA in Ambetter?
Is Zest part of the DASH diet? zest, sage, thyme
fwd this to Compliance, then to Legal
cc the payee
Lodestar trial: what was the endpoint?
Polaris the trial was negative
PARAGON-HF is about Entresto
Beacon, Pharos: two modules
ASCEND the study is for aspirin
Thrive the app
Calm: app for sleep
Headspace or Calm for staff?
Noom, WW, Lose It
Ro, Hims and Hers advertise Wegovy
Hims sells finasteride, what strength?
rewrite: "Roots show in the sinus"
rewrite: "Wings has not flown"
translate to Spanish: your visit is tomorrow
translate to {tongue}: the bus stops here
Make a flyer for the bake sale
Name tags for twelve of us, 5K
Score the essay for med school
draft a resignation from a hospital, two weeks
Cover letter for a med-surg nurse
Is it weird to work where mom lives?
days by day, nights by night: two CNA jobs
reply to a Yelp review without admitting that anybody was a patient
the school bus hit a curb
odyssey of forms
Apex Dental benefit
apex beat displaced, heave
Summit score 3.
Pinnacle cup, Corail stem
Horizon is a BCBS in New Jersey
Harvard Pilgrim pays in Massachusetts
Oscar is an insurer
Molina denied it
Elevance is the parent of Anthem
Centene is the parent of Ambetter, Wellcare, Fidelis
Bright sold out of the exchange
Devoted Health has a dental card
Clover pays $200 for a visit
Sentara Health Plans replaced Optima
UPMC for You, UPMC for Life
Geisinger Gold
Kaiser the plan
Aetna's nurse line
most of Utah uses Epic now
which state Medicaid agencies use Cerner?
an Allscripts shop wants CSV
athena is not AthenaIDX
Kipu is an EMR for rehab
typed with Nuance
typed with Dragon
typed with Abridge
Suki heard "looks" for "lungs"
heard: hope springs. meant: oats, prunes
heard AVM, typed avian
asked Siri for a song
Serenity prayer and serenity
harmony test (cfDNA)
journey II knee
tapestry is a module
i work with a patchwork quilt study
lemonade stand, prune mocktail
Nothing fancy
Somewhere else hurts
The office: POS 11
got sick at mom's
Home, a POS of 12
schoolhouse rehab: no
the bank: blood, eye, milk, bone, sperm
The library, UpToDate, DynaMed
church on {wkd}
The hospital club foot clinic
The clinic is closed
The pharmacy is open
detention center, POS 09
recess: piriform, epitympanic
Surgery on {wkd}
Group therapy 90853
Rx only
The placebo arm
codeine, the drug
National Guard has Tricare Reserve Select
Vitamin B12 88
Tylenol, Advil, Aleve: order of use
Lipitor & Crestor: swap table
Foley
Man with a Foley, a Kelly, a Kocher
Kocher, Kelly and Allis: clamps
Babcock
Apgar 8/9, baby came early
Mayo stand
Graves' disease
Parkinson's, her disease
Alzheimer's, a way to say it
Hospital Rd is what the map icon says? H sign
clinic driver
church, street, no preference
schoolhouse, one room, no kids
the hospital on a hill
college stationary bike
Mission, vision, values
Mission is a bag brand too
state college student plan
Ascension, CommonSpirit, HCA, Tenet: who files 10-K?
Providence is both virtue and health plan
Compassus, Amedisys, LHC: 10-K again
Teladoc, Amwell, MDLive: benefit chart for {ins}
Livongo and Omada: RCT evidence
Headway, Alma, Grow: credentialing by state
Cerebral and Done: DEA settled, DOJ sued
Function, Lucis, Everlywell: labs without a doctor
Story time: "Once upon a ward"
Marigold, Fern, Aster, Juniper: dementia room colors by theme
"""
