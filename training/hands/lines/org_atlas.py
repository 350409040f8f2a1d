"""Anyone in a clinic: towns, schools and hospitals that lend their names to scales, braces, tubes, tools, strains and rules, once as a place somebody comes from or is treated at, once as the thing itself."""

NAMED = r"""
Collar changed at {FACILITY:Philadelphia Gen}, she's from {LOCATION:Philadelphia}
brace made in {LOCATION:Boston}
Scoliosis surgeon moved to {LOCATION:Milwaukee}, dtr still in her brace
moved from {LOCATION:Miami} w/ a neck injury
He fell in {LOCATION:Ottawa}, ankle films there
EF 20, listed at {FACILITY:Stanford}, type A blood
dissection repaired at {FACILITY:Stanford}
She is on the {LOCATION:Seattle} list, foot amputated
walks w/ a foot made by {ORGANIZATION:Cascade O&P}
Shunt placed in {LOCATION:Denver}, peritoneal end replaced here
{FACILITY:Denver Health} did his screening
Mom did a depression screen in {LOCATION:Edinburgh} when pregnant
PPD risk: no family near, they're all in {LOCATION:Edinburgh}
Knee done at the {FACILITY:Nuffield}, {LOCATION:Oxford}, 2011
{FACILITY:Oxford House} on {road}, score on admit 31
coma since {LOCATION:Glasgow}, MT rollover
GCS 6 on scene near {LOCATION:Glasgow}, KY
stool from her trip to {LOCATION:Bristol} neg
grew up in {LOCATION:Bristol}, TN; stools hard
prefers {FACILITY:Mayo}, stand her down till then
He was at {FACILITY:Mayo} for scissors-gait eval
Outside notes are in Care Everywhere from {FACILITY:Mayo Jax}
{FACILITY:Cleveland} says no surgery
2nd opinion the {FACILITY:Cleveland Clinic in Weston}
endocarditis w/u sent to {FACILITY:Duke}, criteria met
was at {FACILITY:Duke} thru {on}
{FACILITY:Hopkins} fall, lawsuit pending
Fell in the lobby at {FACILITY:Hopkins}
{LOCATION:LA} trip, grade 2 sprain in {LOCATION:Venice Beach}
Flew to {LOCATION:Rome}, IV fluids there, norovirus
Came down with it in {LOCATION:Norwalk}, virus most likely
on Lyme tx after a tick in {LOCATION:Old Lyme}
bit near {LOCATION:Lyme}, disease unlikely at 12 h
he works at the {FACILITY:Coxsackie prison}, viral panel sent
inmate {FACILITY:Coxsackie}, hand foot mouth
travel: {LOCATION:Marburg} (Germany), fever unrelated
village on the {LOCATION:Ebola river}
mosquitoes terrible in {LOCATION:West Nile district}, Uganda, home of her mother
born in {LOCATION:Zika}, no virus history
dad in {LOCATION:Hendra}, horses
goes to {LOCATION:St Louis} for encephalitis f/u
from {LOCATION:La Crosse}, seizures since the encephalitis
camp in {LOCATION:Pontiac}, fever, cough
{LOCATION:Legionville} campout, pneumonia
Had valley fever living in {LOCATION:San Joaquin}
{LOCATION:Bornholm} girl with chest pain, au pair
a {LOCATION:Malta} girl w fever off goat cheese
{LOCATION:Delhi} belly, literally {LOCATION:Delhi}
{FACILITY:Rochester} took the transfer, needle bx Monday
donor lung came from {LOCATION:Toronto}, catheter lab now
Liver: {FACILITY:King's}, criteria not met
Liver tx at {FACILITY:King's College Hosp}, {LOCATION:London}
tumor beyond {LOCATION:Milan}; she'd flown home to {LOCATION:Milan}
{FACILITY:UCSF} downstaging, then listed there
Kidney bx while skiing in {LOCATION:Banff}
{LOCATION:Rotterdam} NY, PCOS
moved from {LOCATION:Rotterdam}, criteria for visa met
From {LOCATION:Chapel Hill}, vasculitis
at {FACILITY:UNC Chapel Hill} for ANCA
Stage 3 per {FACILITY:Ann Arbor}
lymphoma doc at {FACILITY:Ann Arbor VA}
she's from {LOCATION:Lugano}, ski instr, now w/ nodes
Dr {last} trained in {LOCATION:Nottingham}; prognosis talk done
{LOCATION:Vancouver} mom, scar from burns as a child
IBD dx in {LOCATION:Montreal}, A2 L3
Depressed since {LOCATION:Hamilton}; scale down, 19
from {LOCATION:Yale}, MI; swallowed a bone
choked in the dining hall at {FACILITY:Yale}, swallow eval ok
suicide attempt at {FACILITY:Columbia}, severity high
Child from {LOCATION:Columbia} (SC not Colombia)
heart study in {LOCATION:Framingham}, she was a nurse for it
stented at the {FACILITY:Brigham}, then home
his dad lives at {FACILITY:Rancho Los Amigos}, level 4 care
{FACILITY:Rancho} rehab x 6 wks, TBI
{LOCATION:Kansas City} cardiomyopathy pt, questionnaire mailed
goes to {FACILITY:Epworth UMC}, sleepy in services
fracture from a fall in {LOCATION:Salter}, harris tweed on
{LOCATION:Berlin}, NH, ARDS on arrival
{FACILITY:Baltimore Shock} for bowel inj
{LOCATION:Dallas} eagle pain, styloid
snow fell in {LOCATION:Minnesota City}, tube feeds delayed
{LOCATION:Wisconsin Rapids}, blade injury
{FACILITY:Foley Hosp} in {LOCATION:Foley}; 16 Fr placed there
from {LOCATION:Bard}, CA; port not accessed
flies out of {LOCATION:Sheridan} w/ syndrome unknown
from {LOCATION:Cushing}, MN w/ moon face
lives on {STREET_ADDRESS:Parkinson}, tremor
{LOCATION:Addison} IL, K 6.1
lives in {LOCATION:Graves Co}, TSH low
{LOCATION:Bell} CA, facial droop
from {LOCATION:Down county}, Ireland,, trisomy baby
{LOCATION:Hodgkins}, IL, node 3 cm
{LOCATION:Turner} Maine, short
{LOCATION:Klein} TX, felter
ER at {FACILITY:Wells}, PE
{LOCATION:Geneva}, wheel chair bound
{LOCATION:Alvarado} TX, RLQ
{FACILITY:Burch ranch}, wart
from {LOCATION:Norton}, KS, fall risk
{LOCATION:Morse}, TX, fall from a horse
{LOCATION:Waterlow} NM, heel
Schmid fracture at {FACILITY:Schmid Park}
fell off the wall at {FACILITY:Jones Beach}, 5th met
on the boat to {LOCATION:Smith Island}, wrist
{FACILITY:Baker Hall}, cyst popped
{FACILITY:Apgar campground}, gave birth there
Cabin at {LOCATION:Apgar}, MT
Brace clinic is in {LOCATION:Providence} on Thursdays
discharged from {FACILITY:Providence} with a Boston brace
he rode the train up from {LOCATION:Philadelphia} in a Miami J
our {LOCATION:Milwaukee} pt has her old Milwaukee on again
Is the Edinburgh scale valid for a mom who grew up in {LOCATION:Kathmandu}?
GCS called as 7 by the crew from {LOCATION:Edmonton}
She got a Denver shunt in {LOCATION:Omaha}
The Oxford knee was put in at {FACILITY:New Albany Surg}
{LOCATION:Rome}, GA pt, Rome IV positive
{FACILITY:Princeton} sent him over, {FACILITY:Cornell} will take the other one
both kids go to {FACILITY:Dartmouth}, one seizes
{FACILITY:Emory} has the slides, {FACILITY:Rush} wants them
grad student at {FACILITY:Berkeley}, orthotics in both shoes
she works at {ORGANIZATION:Harvard} in the step-study lab
{FACILITY:Penn} calls it PTLD, {FACILITY:Penn State} calls it EBV
Aunt in {LOCATION:Nuremberg} has the code for the gene test
honeymoon in {LOCATION:Prague}, reflux all week
stroke on a cruise, thrombectomy in {LOCATION:Barcelona}
from {LOCATION:Cincinnati}, droop since noon
{LOCATION:Calgary} transfer, depressed skull fx
worked in {LOCATION:Vienna}, then {LOCATION:Milan}, then here; TB gold pos
donor is his sister in {LOCATION:Vancouver}
Can {FACILITY:Hopkins} send the Hopkins fall score with the transfer?
{FACILITY:Duke} read it as endocarditis by Duke
did {FACILITY:Columbia} do the Columbia, yes or no
{FACILITY:Stanford} ICU says type B, medical
"""

CALM = r"""
Brace clinic is on Thursdays
discharged with a Boston brace
he rode the train in a Miami J
our scoliosis pt has her old Milwaukee on again
Is the Edinburgh scale valid for a mom from Nepal?
GCS called as 7 by the crew; Edmonton frail
She got a Denver shunt
The Oxford knee was put in elsewhere
Rome IV positive
Princeton III consensus on ED meds and the heart
Cornell product, Cornell voltage
Dartmouth COOP chart, feelings 4
Emory Functional Ambulation Profile
Berkeley mat, UCBL in both shoes
Harvard step test, 88 bpm
Penn State Worry 61, Penn Parkinson's screen
Nuremberg Code in the consent lecture
Prague C3M6 Barrett
thrombectomy, Barcelona score for liver tx
Cincinnati: droop, no drift
Calgary-Cambridge guide for interviews
Vienna classification, category 3
Vancouver B1, cerclage
Did they send the Hopkins fall score with the transfer?
read as endocarditis by Duke
did the sitter see the Columbia, yes or no
Stanford type B, medical
Collar changed: Philadelphia to Aspen
brace: Boston, night: Providence
Scoliosis, still in her Milwaukee
Miami J with the Occian back
Ottawa ankle neg so no films
Ottawa SAH rule pos, Canadian CT head neg
dissection, Stanford B, medical mgmt
SACH vs Seattle foot for K2
Denver shunt clotted, peritoneal end replaced
Denver II: two delays
Denver criteria for BCVI met
Edinburgh 14, item 10 zero
Oxford Knee 22, Oxford Hip 30
Oxford UKA with cement
coma scale Glasgow 6T
Glasgow-Blatchford 9
stool Bristol 1, hard
Mayo stand, Mayo scissors, Mayo needle
Mayo 9 UC, endoscopic subscore 3
Cleveland Clinic score 5, AKI risk
Cleveland constipation score
endocarditis, Duke major 2
Duke Activity 22.7
Hopkins fall 14, high
Johns Hopkins Frailty: pre-frail
LA grade C esophagitis
Rome IV met for IBS-C
Norwalk outbreak, unit closed
on Lyme tx doxy x 10
Lyme IgM pos, 3 bands
Coxsackie A16, hand foot mouth
Marburg PPE same as Ebola
Ebola screen neg
West Nile IgM in CSF
Zika PCR neg, no partner travel
Hendra, Nipah: reportable
St Louis encephalitis IgG
La Crosse titers sent
Pontiac fever vs Legionnaires
Hantavirus, Sin Nombre strain
San Joaquin valley fever = cocci
Bornholm = pleurodynia, Coxsackie B
Malta fever off goat cheese
Delhi belly, cipro
Rochester needle, 14 g
Rochester criteria low risk, Philadelphia high
Toronto Western tongue strip
Liver: King's College criteria not met
tumor beyond Milan, within UCSF criteria
Child-Pugh B, MELD 3.0 19
Banff 2A rejection
Rotterdam PCOS 2 of 3
Chapel Hill nomenclature for vasculitis
Ann Arbor 3B, Lugano too
Nottingham prognostic 4.2
Vancouver scar 7; Vancouver B2 periprosthetic
Montreal A2 L3 B1
Hamilton 19, Montgomery-Asberg 24
Yale swallow failed, Yale-Brown 26
Columbia severity: wish to be dead only
Columbia Impairment 16
Framingham 10 y 14%
TIMI 3, HEART 5
Rancho 4, confused agitated
Kansas City CMQ 44
Barthel 55, Katz 3
Epworth 17
Salter-Harris 2
Berlin moderate ARDS, P/F 130
Baltimore bowel score
Eagle syndrome, styloid
Minnesota tube, 4 lumen
Wisconsin 2 blade, Macintosh 3, Miller 1
Foley 16 Fr
Bard port, Bard Brush
Swan at 50, Ganz the man
Cushing w/ moon face
Parkinson tremor
Addison crisis, K 6.1
Graves eye
Bell palsy
Marfan wrist sign
Down screening
Hodgkin, node 3 cm
Turner mosaic
Klinefelter
Crohn flare
Asperger dx is gone in DSM-5
Wells 6
Geneva 11
Ranson 4, BISAP 2
Alvarado 8
Centor 3, strep
Burch-Wartofsky 55
Braden 12
Norton 13
Morse 65
Waterlow 21
Schmid metaphyseal
Colles wrist
Jones 5th met
Smith wrist
Pott puffy
Wilms, stage 2
Baker cyst popped
Apgar 8 and 9
Hoffmann pos
Romberg sways
Babinski toe up
Utah array; Utah Drug Index
Texas catheter, condom style
Kentucky chew, Tennessee snuff, Copenhagen long cut
New York Heart 3
California tongue? geographic tongue
Colorado tick fever
Rocky Mountain spotted fever, doxy
Ohio bed warmer, Giraffe
Virginia Slims 1 ppd
Hawaii bars, HI-chew sticky
Dallas criteria for myocarditis
Austin Moore prosthesis
Houston valve, Trendelenburg
Harrington rod, Luque rod
Phoenix sepsis score, peds
Tucson tumor kit? No, Oncotype
Berkeley orthotic UCBL
Harvard step test
Dartmouth COOP charts
Cornell product LVH
Brown-Sequard R
Penn State worry scale, 62
Michigan Alcoholism 9, Michigan neuropathy 4
Iowa gambling task
Boston Naming 41, Boston bowel prep 7
Boston Scientific clip, MRI ok
Edmonton frail 9, Edmonton symptom 4
Calgary depression scale 8
London Tower test
Paris IIa polyp
Vienna rectoscope
Prague C2M5
Tokyo grade 2 cholangitis
Kyoto gastritis; Sydney protocol bx
Helsinki declared, Belmont reported
Nuremberg code, in IRB talk
Zurich claudication
Bern score, spontaneous CSF leak
Milan, Bethesda IV, TI-RADS 5
Bethesda system: ASC-US
Alberta stroke ASPECTS 8
Cincinnati stroke: droop
Los Angeles motor scale 4, RACE 6
"""
