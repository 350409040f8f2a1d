"""A front desk that copies out pharmacies, labs, imaging, dental, eye, vet and dialysis places as people say them."""

NAMED = r"""
send it to the {FACILITY:Bartell's on {lane}}
Rx to {FACILITY:Pill & Petal}, please, they deliver
not {pharm}, the other one, {FACILITY:Fiesta Drugs}
pref pharm: {FACILITY:Hy-Vee {town} #3}
they're out of it at {FACILITY:costco on {lane}}, try {FACILITY:sams}
{FACILITY:Walmart in {town}} says the DEA number bounced
{FACILITY:wags 14th & {last}} has 3 left
{FACILITY:CVS 4471} never got it, {FACILITY:CVS in Target} did
compounded at The {FACILITY:Mortar}, NDC not on file
{FACILITY:Alchemy Rx} makes the LDN
{FACILITY:Bell's} closes at six. {FACILITY:Bell's II} closes at nine.
Who fills blister packs? {FACILITY:Omni LTC of {town}}?
transfer 4 scripts from {FACILITY:Shopko} to {FACILITY:Thrifty White}
mail order was {ORGANIZATION:PillBox by Zed}, she hates it
prior auth faxed to {FACILITY:K-Mart pharmacy} twice
{FACILITY:Giant Eagle} pharm tech {first} on hold
methadone bridge at {FACILITY:Rite Choice}
narcan free at the {FACILITY:{town} Library} kiosk
Plan B at {FACILITY:student health, {school}}
{FACILITY:Duane's} on {STREET_ADDRESS:W 57} is a 24h
She uses {FACILITY:Family Drug}. Yes, that's its name.
He uses {FACILITY:Corner}. Just {FACILITY:Corner}.
FAX: {FACILITY:JOLLEY'S} {ph}
{FACILITY:Soda Fountain Pharmacy}, ask for the pharmacist, {first}
refill too soon @ {FACILITY:Meijer}, last fill {on}
quest is closed so go to {FACILITY:PathGroup on {road}}
fasting labs at {FACILITY:Any Lab Now {town}}
Draw site: {FACILITY:Suite 110, {last} Plaza}
Draw site: {FACILITY:Sonora Quest - Mesa Vista PSC}
{FACILITY:Bio-Reference at Kiryas} will do the Tay-Sachs panel
genetics were sent to {ORGANIZATION:Helixia}, result {on}
path read at {FACILITY:Inform Dx {town}}, slides at {FACILITY:Dako House}
pap went to {FACILITY:CellNetix}
{FACILITY:State Lab, {town}} has the TB isolate {spec}
MRI at {FACILITY:Open Sky}, since he panics in ours
MRI: {FACILITY:SimonMed}? No. {FACILITY:Stand-Up of {town}}.
PET/CT on the truck at {FACILITY:Mercy Ridge} every other {wkd}
US for dates: {FACILITY:Bump in the Road 3D}
DEXA at The {FACILITY:Bone Barn}
The CD from {FACILITY:RadNorth} won't open
{FACILITY:Rayus}, formerly {FACILITY:CDI}, has the priors
Mammo done at {FACILITY:Bra-vo!} mobile
dentist is {FACILITY:{last} & {last} DDS}
DDS: {FACILITY:Molar Bear}
{FACILITY:Gentle Ben's Dental} will do it w/o stopping Eliquis
root canal at {FACILITY:EndoZone}
{FACILITY:Aspen Dental, {town}} made the upper
Ortho (braces): {FACILITY:Brace Yourself, {town}}
{FACILITY:Brush!} is in network, {FACILITY:Floss & Co.} isn't
pedo dent {FACILITY:Toothasaurus}
perio at {FACILITY:Gumption}
dental school clinic at {FACILITY:Tufts}
free dental day at {FACILITY:{county} Fairgrounds}, {on}
optometry {FACILITY:Pearle by {last}}
gets glasses at {FACILITY:Eye Candy Optical}
{FACILITY:20/20 on Main} did the field
{FACILITY:Specs Appeal} sent an Optos
retina: {FACILITY:Macula Associates, PLLC}
hearing aids from {FACILITY:Beltone of {town}}; battery 312
{FACILITY:EarNest Audiology} fit the Oticons
{FACILITY:Hear Again} charges $40
vet is {FACILITY:Blue Heeler Veterinary}
the cat's at {FACILITY:Purrfect Catch}
rabies clinic by {FACILITY:{county} Animal Shelter} {on}
horse kicked her at {FACILITY:Sixpence Stables}
goats from {ORGANIZATION:Nanny's Acre} have orf
lamb from {ORGANIZATION:Dusty Fleece}, Q fever
HD chair at {FACILITY:Innovative Renal, {town}}
moved units from {FACILITY:DCI {town}} to {FACILITY:Satellite WellBound}
{FACILITY:Three Sisters Dialysis} has TTS 3rd shift only
{FACILITY:Dialyze Direct} is inside {snf}
Travel HD {range} in {LOCATION:Kona}: {FACILITY:Liberty Kona}
KT/V from {FACILITY:Nephron House} 1.1
access center {FACILITY:Lifeline Vascular of {town}} declot {on}
sleep: {FACILITY:Z Lab}
PFTs at {FACILITY:Breath of Life Pulmonary}
chiro, {FACILITY:Back in Action}
The {FACILITY:Joint} cracked her neck; vert dissection
acupuncture at {FACILITY:Ten Thousand Needles}
massage at {ORGANIZATION:Knot Today}
"med spa" = {FACILITY:Glow Getter}
botox at {FACILITY:Lip Service MedSpa} gone wrong
semaglutide from {FACILITY:Slim & Trim Rx of {town}}
IV hangover drip from {ORGANIZATION:Hydr8}
ketamine at {FACILITY:Horizon Line}, 6 sessions
TMS: {FACILITY:Greenbrook-ish place}, i.e. {FACILITY:Success TMS {town}}
plasma center: {FACILITY:BioLife on {lane}}
gives plasma at {FACILITY:Octa} 2x/wk
blood drive {FACILITY:First Baptist} {on}
podiatry {FACILITY:Happy Feet of {town}}
Dr {last} DPM @ {FACILITY:Sole Mates}
braces by {FACILITY:Hanger, {town}}
prosthetist {first} at {FACILITY:A Step Ahead}
shoes at {FACILITY:Foot Solutions}
DME: {ORGANIZATION:Apria} dropped, {ORGANIZATION:Mobility Plus of {town}} picks up
oxygen from {ORGANIZATION:Norco}
bipap supplies: {ORGANIZATION:Aeroflo} out of {town}
wigs: {ORGANIZATION:Crowning Glory}
mastectomy bras at {ORGANIZATION:Nearly Me Boutique}
lift chair from {ORGANIZATION:Golden Tech dealer {last} Furniture}
scooter repair {ORGANIZATION:Wheels by {first}}
med alert is by {ORGANIZATION:Rescue Ring}
funeral home: {FACILITY:{last}-{last}}
remains to {FACILITY:Restlawn}
release body to {FACILITY:Evergreen-Washelli}
{FACILITY:Neptune of {town}} will pick up
ME's at {FACILITY:{county} Morgue}
eye bank: {FACILITY:SightLife}
Urgent care she used: {FACILITY:BetterMed}
{FACILITY:GoHealth}? {FACILITY:AFC}? it had a red roof, in {town}
{FACILITY:NowCare on the Parkway} swabbed her
{FACILITY:Doc-in-a-Box, {town}} is what he calls {FACILITY:Concentra}
{FACILITY:Patient First} isn't his PCP
{FACILITY:One Medical} PCP, {dr}
{FACILITY:Iora}, {FACILITY:Oak Street} or {FACILITY:ChenMed}: which one took her?
DPC doc: {FACILITY:Plum}
concierge {FACILITY:MDVIP - {last}}
{FACILITY:House Calls by {first}}
FQHC {FACILITY:Unity}
FQHC: {FACILITY:La Maestra}
SBHC in {FACILITY:Roosevelt High}
refugee screen at {FACILITY:Center for New Neighbors}
STD clinic = the {FACILITY:Zero House}
{FACILITY:PPNYC} for the IUD
WIC at the {FACILITY:Armory on {lane}}
flu pod in {FACILITY:Gym B, {school}}
TB clinic rm 4 {FACILITY:{county} Public Health}
travel vax at {FACILITY:Passport Health {town}}
needle exchange: The {FACILITY:Exchange on {road}}
{FACILITY:La Botica de {first}} sold the amoxicillin
crossed to {LOCATION:Algodones} for crowns at {FACILITY:Sani}
bariatric in {LOCATION:Tijuana}, {FACILITY:Hospital Oasis}
born in {FACILITY:Hospital Gubernamental} in {LOCATION:Choluteca}
hip done in {world} at {FACILITY:Apollo}
appendix out at {FACILITY:St. Luke's} in {LOCATION:Quezon City}
Next eye appt {on}, {FACILITY:Visionworks}
cancel {FACILITY:Kneads} pls, {ptf} is inpatient
who referred? {FACILITY:Wellspring}. to whom? {FACILITY:Springwell}.
{FACILITY:M.D. Now}, {FACILITY:MD Live Oak}, {FACILITY:MDA of {town}}
"""

CALM = r"""
send it to the outpatient pharmacy on the ground floor
Rx to mail order, please, they deliver
not retail, the other one, specialty pharmacy
pref pharm: none on file
they're out of it at retail, try the 340B pharmacy
Surescripts says the DEA number bounced
the central fill has 3 left
e-prescribe error 900: never got it
compounded, NDC not on file
a 503B outsourcer makes the syringes
The pharmacy closes at six. The Pyxis doesn't.
Who fills blister packs? the LTC pharmacy
transfer 4 scripts, CII not transferable
mail order was Express Scripts, she hates it
prior auth by CoverMyMeds, not by fax
pharm tech on hold
methadone bridge under the 72 hour rule
narcan free at the vending kiosk
Plan B One-Step vs Ella
a 24h pharmacy
She uses family planning. Yes, that's its name.
He uses corner bolsters. Just those.
FAX: see cover
Soda with phosphoric acid, ask the pharmacist
refill too soon, reject code 79
the lab is closed so go to the hospital lab
fasting labs, water ok
Draw site: left AC
Draw site: phlebotomy, first floor
Tay-Sachs panel by hex A
genetics were sent out, turnaround 3 wk
path read by frozen section
pap went to cytology, ThinPrep
The state lab has the TB isolate
MRI open bore, since he panics in ours
MRI: Siemens Aera? No. Fonar.
PET/CT on the truck every other {wkd}
US for dates: CRL 18 mm
DEXA on the Hologic Horizon
The outside CD won't open, use Ambra
formerly McKesson PACS has the priors
Mammo on the van
dentist cleared her
DDS vs DMD
Will do it w/o stopping Eliquis
root canal #19, Gutta-Percha
Upper denture, Polident
Ortho (braces): Invisalign, SmileDirect
Delta Dental is in network, MetLife isn't
pedo dent on call
perio charting: 5 4 6
dental school clinic has a sliding fee
free dental day
optometry refracted
gets glasses with EyeMed
Humphrey did the field
sent an Optos
retina: OCT Heidelberg Spectralis
hearing aids; battery 312
fit the Oticons
a hearing check costs $40
vet med: Apoquel, Cytopoint
the cat's on Felimazole
rabies clinic by the county
horse kicked her
goats have orf
lamb placenta, Q fever
HD chair by the window
moved units last week
TTS 3rd shift only
HD unit is inside the SNF
Travel HD takes 30 days' notice
KT/V 1.1
access center declot with Cleaner XT
sleep: WatchPAT
PFTs on the Vyaire
chiro: HVLA
vert dissection after manipulation
acupuncture, 10 needles, HT7
massage, no DVT?
"med spa" botox, Xeomin, Jeuveau, Daxxify
filler: Juvederm, Restylane, Hylenex to undo
semaglutide, compounded, salts
IV hangover drip: Zofran, Toradol, Myers' cocktail
Spravato REMS, 6 sessions
TMS: NeuroStar vs BrainsWay
plasma center deferral
gives plasma 2x/wk
blood drive in the lobby
podiatry rounds {wkd}
DPM for nails
braces by orthotics
prosthetist for the C-Leg
shoes, A5500 x2
DME: Competitive Bidding lapsed
oxygen: Inogen One G5
bipap supplies: DreamStation recall
wigs: A9282
mastectomy bras L8000 x6
lift chair E0627
scooter repair K0739
med alert pendant
funeral home list in the binder
remains form, Appendix C
release of body policy
cremation needs ME sign off
ME case if \<24h
eye bank: call within 1 hour
Urgent care POS 20
a retail clinic? POS 17, it had a red roof
The drive-thru swabbed her
a doc-in-a-box is what he calls it
Patient First is a value on the mug
no PCP on file
ACO REACH, MSSP or PCF: which one took her?
DPC with an HSA: IRS says?
concierge fee not covered
house calls: CPT 99349
FQHC sliding fee
FQHC PPS rate T1015
SBHC consent
refugee screen: CDC domestic guidance
STD clinic: Doxy-PEP
IUD: Kyleena, Liletta, Paragard
WIC certification
flu pod in the cafeteria
TB clinic rm 4
travel vax: Ixiaro, YF-Vax, Vivotif
needle exchange on {wkd}
amoxicillin bought OTC in Mexico
crossed the border for crowns
bariatric in Mexico, leak
born in Honduras
hip done in India
appendix out in the Philippines
Next eye appt in 1 year
cancel PT pls, now inpatient
who referred? PCP. to whom? nobody.
MD, DO, MDA, MDI, MDL: expand each
Walgreens Find Care, CVS Virtual, Amazon Clinic: which bill {ins}?
Costco sells Kirkland aspirin and Kirkland hearing aids
Rite Aid's Chapter 11 and our 340B contract
Pearle, LensCrafters and Warby all take VSP, says the plan's page
Quest, LabCorp, ARUP, Mayo Labs interface to Beaker by HL7
BioFire, Cepheid, Hologic, Roche: pick by TAT
Apria or Lincare: which takes {ins} in {stt}?
DaVita and Fresenius publish the star ratings
Optum Rx, Caremark, Navitus: the big three and a half
Invitae went under; Natera and Myriad remain
Planned parenthood with a small p: planning to be a parent
"""
