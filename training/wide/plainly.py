"""More lines about nobody: empty forms, abbreviations, other tongues, slang, headings, brands, tools and ordinary nouns."""

PLAINLY = r"""
Name: ________ Date: ________
Name:  DOB:  MRN:
Last First MI
Address Line 1 / Line 2 / City / State / Zip
Employer:      Occupation:
Emergency contact: name, relation, phone
Signature of patient or guardian: X
Print name
Witness (if signed by mark)
Plate #: ____ State: __
VIN: ___________
Serial no.: n/a  Lot: n/a
Account No. (office use)
School: n/a  Grade: n/a
Pharmacy name and cross street
Preferred name / pronouns
Maiden name, if any
Referring provider: self
PCP: none
PCP none, needs one
NOK none
NOK unknown
EC: declined
RP states pt down
RP is a passerby
CEO memo on parking
CFO report attached
DON on unit
ADON aware
NP saw pt
PA to see
MA roomed pt
RT at bedside
PT/OT/SLP evals
CM/SW following
HUC to fax
ED MD to call
EMS on scene
PD on scene
FD on scene
ALF resident
SNF pt
LTC bed hold
IRF vs SNF
OSH transfer
VA benefits pending
IHS eligible
HH RN q wk
DME ordered
TPN cycling
LTAC eval
PCA 2 hr/day
CNA x1
DSP on shift
GAL appointed
PO visit weekly
DV screen neg
CPS report made
APS notified
GED program
IEP meeting
PTA bake sale
HOA letter stress
DMV form
IRS letter stress
SSI/SSDI pending
EBT card lost
TANF denied
WIC voucher
LIHEAP form
HUD wait list
FMLA intermittent
ADA accommodation
EAP sessions {num}
OSHA 300 log
TSA precheck letter
AA nightly
NA twice weekly
Al-Anon info
CBT, DBT, EMDR
front desk to call
back office to scan
night float to follow
day team aware
weekend coverage
on-call paged
swing shift tired
graveyard shift
warehouse work
office job
desk job
farm work
factory noise
plant dust
mill closed
shop teacher
garage sale injury
hotel bed bugs
restaurant meal
food truck tacos
church supper
school lunch
gym class
camp counselor
union meeting
law school stress
bank loan stress
post office line
gas station sushi
nail salon fumes
barber knick
dog groomer
tow yard
bus depot
train platform
airport wheelchair
ferry ride
cruise ship GI bug
casino smoke
bar fight
pool chlorine
beach sunburn
lake water
river raft
mountain sickness
desert heat
island vacation
farm pond
cross street unknown
main road closed
side street
back alley
dead end road
the old place
the new place
her place
his place
mom's place
up the hill
down the hill
over the bridge
by the tracks
past the light
near the school
behind the church
across the hall
next door
next bed
self care
kind staff
grand rounds
grand mal
golf elbow
tennis elbow
swimmer's ear
runner's knee
housemaid's knee
miner's lung
farmer's lung
baker's asthma
hatter's shakes
butcher's wart
gamekeeper's thumb
boxer's fracture
jogger
smoker
teacher's voice
student nurse
nurse student
doctor shopping
doc of the day
doc to doc call
sir and ma'am
mr. yuk sticker
mrs. clean joke
jane doe protocol
john doe in trauma 1
unknown male, 30s
unidentified female
baby boy, no name yet
BB, wt 3.2 kg
twin A vertex, twin B breech
donor and recipient
mother and child
sibling x2
spouse, two kids
hola, soy la enfermera
me duele la cabeza
necesito una cita
tengo dolor de pecho
mi hijo tiene fiebre
trabajo de noche
vivo con mi mamá
no tengo seguro
¿a qué hora abre la clínica?
gracias, doctor
bonjour, j'ai mal au dos
je travaille la nuit
guten Tag, Rücken schmerzt
mwen gen doulè
tôi bị đau đầu
masakit ang tiyan
lol ok
brb bp check
omw to chair
idk when it started
tbh the cough is worse
ngl it hurts
smh no sleep
ty!!
np
kk
rn im dizzy
imo its gout
fyi iv out
asap stat
eta {num}
wtf is this bill
pls n thx
u up? night meds due
hx: none
rx: none
tx: none
fx: none
sx: {sx}
dx: {dx}
cc: {sx}
ddx: {dx}, {dx}
Subjective
Objective
Assessment and Plan
Review of Systems
Past Medical History
Social History
Family History
Hospital Course
Disposition
Brief Op Note
Informed Consent
Advance Care Planning
Nursing Notes
Interval History
Chief Complaint
Physical Examination
Laboratory Data
Discharge Instructions
Follow Up
Key Points
Action Items
Open Questions
Next Steps
Lessons Learned
Frequently Asked Questions
Table of Contents
Appendix B
Chapter Seven
Section Four
Queen's square hammer
Prince Albert piercing
Duke activity status
Hudson mask
Yankauer tip
Army-Navy retractor
Richardson out
Balfour in
Bookwalter set
Gigli saw
Kirschner wire
Steinmann pin
Ilizarov frame
Taylor spatial
Russell traction
Buck's traction
Trendelenburg
Valsalva
Epley x2
Dix-Hallpike pos
Hawkins and Neer pos
Lachman neg
McMurray neg
Thompson pos
Finkelstein pos
Spurling neg
Adson neg
Kernig, Brudzinski neg
Rovsing pos
Cullen, Grey Turner absent
Chvostek neg
Trousseau neg
Koplik spots
Bitot spots
Janeway lesions
Osler nodes
Roth spots
Kussmaul resps
Cheyne-Stokes
Wernicke vs Korsakoff
Todd's paresis
Jackson march
Brown-Sequard
Ramsay Hunt
Sjogren, Raynaud
Duchenne vs Becker
Marfan, Ehlers, Danlos
Ewing vs Wilms
Kaposi
Burkitt
Breslow 0.8, Clark II
Ann Arbor IIB
Dukes C
Lauren diffuse
Fuhrman 2
Bloom-Richardson 7
Forrest 2a
Hinchey 1
Rome IV
Los Angeles grade B
Prague C2M4
Paris 0-Is
Boston prep 9
Milan criteria
Tokyo grade 2
Atlanta moderate
Seattle protocol
Vancouver scar 4
Ottawa rules neg
Toronto score
New Orleans rule
Cincinnati stroke scale
Rotterdam criteria
Sydney system
Berlin definition
Lund concept
Denver II
Dallas disc
Texas wedge
Boston brace
Milwaukee brace
Philadelphia collar
Miami J
Aspen collar
Charleston brace
Georgia on her mind
Jackson table
Lincoln log toy
Chelsea boots
"""
