"""Probation clerks, eligibility workers, victim advocates, detectives' liaisons and benefits counselors: county and city offices, courts, police, tribes, unions, housing authorities, legal aid and charities by name, next to the federal bodies, laws, programs and kinds of office that point to nobody's town."""

NAMED = r"""
{ORGANIZATION:Lorain JFS} cut off {pos} SNAP for missing the phone interview
Per {ORGANIZATION:Hocking DJFS}, renewal packet was mailed to the old house
{ORGANIZATION:Summit ADM}, the county board, won't pay
{ORGANIZATION:Athens-Meigs ESC} has the ETR
she's on paper with {ORGANIZATION:Vinton Co. Adult Probation}
bond review before {ORGANIZATION:Licking Muni}, Judge {last}
drug court = {ORGANIZATION:Ross Co. Common Pleas}
{ORGANIZATION:Chillicothe PD} wants the sexual assault kit number
detective from {ORGANIZATION:Wellston} is at the desk
{ORGANIZATION:OSP Jackson post} drew the legal blood
Trooper {last}, {ORGANIZATION:NCSHP Troop F}
mutual aid: {ORGANIZATION:Roseburg Rural Fire}
{ORGANIZATION:Gila River PD} brought the minor
ICWA notice sent to the {ORGANIZATION:Citizen Potawatomi}
enrolled {ORGANIZATION:Turtle Mountain}, CIB in wallet
Purchased/Referred Care denied by {ORGANIZATION:Santee}
tribal TANF w/ {ORGANIZATION:Cook Inlet}
{ORGANIZATION:Bois Forte} elder services brings wood
{ORGANIZATION:Owens Valley Career Dev} pays the CNA class
VR counselor {first}, {ORGANIZATION:DVR Wausau}
{ORGANIZATION:Forward Svc Corp} runs the W-2 here
payee: {ORGANIZATION:Rock Valley Community Programs}
{ORGANIZATION:ADRC of Dunn} did the functional screen
{ORGANIZATION:Inclusa} care mgr vs {ORGANIZATION:My Choice} care mgr
IRIS consultant from {ORGANIZATION:TMG}
Guardianship thru {ORGANIZATION:Corporate Guardians of NE}
Public defender, {ORGANIZATION:Racine SPD}
the DA in {LOCATION:Eau Claire} subpoenaed the flowsheet
legal: {ORGANIZATION:Judicare} took the eviction
{ORGANIZATION:Legal Action} took the SSI
Voucher port from {ORGANIZATION:Kenosha HA} to {ORGANIZATION:Lake Co. HA}
{ORGANIZATION:MPHA} lost her paperwork twice
waitlist opens at {ORGANIZATION:HRA of Winona} on {on}
evicted by {ORGANIZATION:Sentinel Mgmt}
{ORGANIZATION:Bridges to Hope} pays 1 night
gas voucher {ORGANIZATION:Semcac}
{ORGANIZATION:Tri-CAP} weatherized
energy assistance thru {ORGANIZATION:Arrowhead EOA}
head start {ORGANIZATION:Mahube}
{ORGANIZATION:Second Harvest of the Bend} box, low sodium
{ORGANIZATION:Loaves & Fishes of Rolla} meals
beds from {ORGANIZATION:Sleep in Heavenly Peace-Joplin}
car repair, {ORGANIZATION:Good News Garage}
glasses by {ORGANIZATION:Lions of Mio}
wheelchair ramp {ORGANIZATION:Telamon}
{ORGANIZATION:Project Ignite Light} clothes after the exam
advocate from {ORGANIZATION:Dawson Place}
DV: {ORGANIZATION:SafeNest} did the lethality screen
DV: confidential w/ {ORGANIZATION:Turning Pointe} till court
trafficking screen +, {ORGANIZATION:Selah Freedom} on way
CAC interview, {ORGANIZATION:Kids' Harbor}
CASA: {first} of {ORGANIZATION:CASA of the Ozarks}
foster agcy {ORGANIZATION:Cornerstones of Care}
adoption: {ORGANIZATION:Bethany} in {LOCATION:Holland}
home study by {ORGANIZATION:Lutheran Child & Fam}
respite: {ORGANIZATION:Safe Families Peoria}
WIC: {FACILITY:Southern 7} clinic, {LOCATION:Ullin}
EI thru {ORGANIZATION:CFC 22}
PUNS list via {ORGANIZATION:Option ISC}
home services: {ORGANIZATION:DRS Anna}
workers from {ORGANIZATION:Help at Home}
union says grieve it: {ORGANIZATION:AFSCME 31}
{ORGANIZATION:SEIU HCII} fund covers dental
{ORGANIZATION:UMWA 1969} retiree card
{ORGANIZATION:Boilermakers 60} apprentice
{ORGANIZATION:Laborers of So. Ill.} pension
teacher's union: {ORGANIZATION:IEA Region 2}
FOP: {ORGANIZATION:Lodge 23}
hired by the {ORGANIZATION:Park District of Joliet}
works for {ORGANIZATION:City of Galesburg} (sewer)
plows for {ORGANIZATION:Putnam Twp}
clerk, {ORGANIZATION:Pike Co. Assessor}
tolltaker, {ORGANIZATION:Skyway}
library page {FACILITY:Warren Co. Library}
crossing guard by {FACILITY:Lombard Mid}
dispatcher {ORGANIZATION:QComm}
correctional cook {FACILITY:Hill}
aide at {FACILITY:Choate}
janitor, the statehouse in {LOCATION:Pierre}
conservation officer out of {LOCATION:Spooner}
refuge tech, {FACILITY:Crab Orchard}
lock operator {FACILITY:L&D 15}
ranger {FACILITY:Ozark Riverways}
hotshot crew {ORGANIZATION:Zigzag}
smoke jumper based {LOCATION:McCall}
TSA at {FACILITY:MLI}
border agent, {FACILITY:Sweetgrass}
letter carrier, {LOCATION:Macomb} office
VA police at {FACILITY:Marion VA}
Nat'l Guard, the {ORGANIZATION:233rd MP Co}
reservist {ORGANIZATION:416th}
recruiter in {LOCATION:Fairview Heights}
coastie {FACILITY:Station Ludington}
census taker in {LOCATION:Tamms}
election judge Precinct 9, {LOCATION:Carbondale}, syncope
juror at {FACILITY:Jackson Co. Courthouse}, chest pain
bailiff {ORGANIZATION:Perry Co. Sheriff}
mom is with the {ORGANIZATION:Cook Co. SAO}
{ORGANIZATION:CFD} ret, {ORGANIZATION:Engine 42}
{ORGANIZATION:CPD 11th Dist} held him 20h
"""

CALM = r"""
JFS cut off her SNAP for missing the phone interview
Per Medicaid, renewal packet was mailed to the old house
The county board won't pay
school district has the ETR
she's on paper with Adult Probation
bond review before the Municipal Court
drug court = common pleas
Police want the sexual assault kit number
detective is at the desk
Highway Patrol drew the legal blood
Trooper at bedside
mutual aid: Rural Fire
Tribal Police brought the minor
ICWA notice sent to the Tribe and to BIA
enrolled member, CIB in wallet
Purchased/Referred Care denied by IHS
tribal TANF
elder services brings wood
WIOA pays the CNA class
VR counselor, DVR
TANF, called W-2 there
payee: organizational, per SSA
ADRC did the functional screen
MCO care mgr vs county care mgr
IRIS consultant
Guardianship thru a corporate guardian
Public defender
the DA subpoenaed the flowsheet
legal aid took the eviction
Legal Aid took the SSI
Voucher port from one PHA to another PHA
the PHA lost her paperwork twice
waitlist opens soon
evicted by landlord
The charity pays 1 night
gas voucher
CAP agency weatherized
energy assistance thru LIHEAP
Head Start, Early Head Start
food box, low sodium, CSFP
Meals on Wheels
beds from a charity
car repair, TANF diversion
glasses by a service club
wheelchair ramp, USDA 504
clothes after the exam
advocate from rape crisis
DV: did the Danger Assessment, Lethality Screen
DV: confidential till court
trafficking screen +, hotline called
CAC interview
CASA assigned
foster agcy
adoption: pending ICPC
home study
respite: Family Caregiver Support
WIC clinic
EI thru Part C
PUNS list
home services: DRS
workers from an agency
union says grieve it
Taft-Hartley fund covers dental
UMWA retiree card
Boilermaker apprentice
Laborers pension
teacher's union
FOP lodge
hired by the park district
works for the city (sewer)
plows for the township
clerk, county assessor
tolltaker
library page
crossing guard
dispatcher, 911
correctional cook
aide at a state facility
janitor, statehouse
conservation officer
refuge tech, Fish and Wildlife
lock operator, Army Corps of Engineers
ranger, National Park Service
hotshot crew, Forest Service
smoke jumper, BLM
TSA screener
border agent, CBP
letter carrier, Postal Service
VA police
Nat'l Guard
reservist
recruiter, Army
coastie
census taker, Census Bureau
election judge, syncope
juror, chest pain
bailiff
mom is a prosecutor
fire dept ret
jail held him 20h
Department of Labor, Wage and Hour Division
Department of Health and Human Services, Office for Civil Rights
Department of Veterans Affairs, Fiduciary Hub
Social Security Administration, Compassionate Allowances
Centers for Medicare & Medicaid Services, Region 5 letter
Centers for Disease Control, Yellow Book
Railroad Retirement Board, G-251a
Office of Workers' Compensation Programs
Bureau of Prisons, Care Level 3
Bureau of Indian Education
Drug Enforcement Administration, Form 41
Federal Aviation Administration, Basic Med
Immigration and Customs Enforcement detainer
Equal Employment Opportunity Commission charge
National Labor Relations Board
Housing and Urban Development, VAWA
Consumer Product Safety Commission recall
Indian Health Service Manual
Veterans Choice, MISSION Act, Community Care Network
Section 8, Section 811, Section 202, Section 504
Title IV-E, Title XIX, Title XX, Title II
Olmstead, Lanterman, Katie A.: the cases
Baker Act, Marchman Act, Casey's Law, Kendra's Law, Laura's Law
Megan's Law, Jessica's Law, Leandra's Law
Ryan White Part B, ADAP
Hill-Burton, Pickle amendment, Kennedy-Kassebaum
Byrne grant, JAG
Family First Act, Chafee, Bridges
"""
