"""VA, military, tribal, prison, public-health and federal clinics and posts: named places against agencies, programs, laws, benefits and ranks."""

NAMED = r"""
Vet gets PC at {FACILITY:Mountain Home} and wants ortho closer, {LOCATION:Rogersville} CBOC has none
Community Care consult to {FACILITY:Tri-Cities Skin}, HSRM auth {code}, TriWest pays
{FACILITY:Asheville VA} read the CT; {FACILITY:Salem VA} will do the bronch
Lives in the {FACILITY:Dom} at {FACILITY:Biloxi}, bldg 19
Bus to {FACILITY:Perry Point} leaves {FACILITY:Loch Raven} at 0600
{FACILITY:Tuscaloosa} CLC accepted, SC > 70%
HUD-VASH via {FACILITY:Bay Pines}, voucher issued {on}
Stand Down at {FACILITY:Fort McHenry Armory}, {on}, need 40 flu shots
Vet Center ({FACILITY:Johnson City}) group on {wkd}
wants to go to the {FACILITY:PRRP at Palo Alto}
DAV van {fleet} picks him up in {town}
{ORGANIZATION:DAV Chapter 9} filed the claim, PACT
{ORGANIZATION:American Legion Post 45} hall, A1c day
{ORGANIZATION:VFW Auxiliary, {town}} knits caps
MEB packet from {FACILITY:Blanchfield}, {on}
SGT {last}, {ORGANIZATION:2nd BCT}, PHA red
PFC {last} fell at {LOCATION:Range 19}
hazing at {FACILITY:Lackland}? see JAG
recruit from {LOCATION:Parris Island}, rhabdo, CK 60k, at {FACILITY:Beaufort Naval}
SEAL candidate, {LOCATION:Coronado}, SIPE
diver, {LOCATION:Panama City}, Table 6 on {on}
airman, {LOCATION:Minot AFB}, frostnip
Coastie from {FACILITY:Station Cape May}
cutter {VEHICLE_ID:USCGC Tern} corpsman called {hr}
Guardsman deployed w/ the {ORGANIZATION:278th}
dependents seen at {FACILITY:Landstuhl} in {year}
retiree uses the {FACILITY:BX clinic at Arnold}
TFL; PCM {dr}, {FACILITY:Redstone}
{FACILITY:Walter Reed} has her films
{FACILITY:BAMC} burn, {FACILITY:CFI} for legs
{FACILITY:Tripler} to {FACILITY:Queens} by {crew}
{FACILITY:Kirtland} MTF has no mammo
Deployed to {LOCATION:Al Asad}, near a burn pit at {LOCATION:Balad}
stationed {LOCATION:Osan}, hep B
{LOCATION:Subic}, {year}, "malaria I think"
PRC denied by {FACILITY:Cherokee Indian Hospital}: not in CHSDA
638 clinic, {FACILITY:Chief {last} Health Center}, bills encounter rate
referral from {FACILITY:Crow/N. Cheyenne}
{FACILITY:PIMC} to {FACILITY:Banner Thunderbird} by rotor
{FACILITY:GIMC} OB closed on {on}, drive to {FACILITY:Rehoboth}
{FACILITY:Rosebud} ED diverts, {FACILITY:Winner} takes
{FACILITY:Sells} clinic wants Narcan
CHR {first} from {LOCATION:Sacaton} drives elders
{FACILITY:Hu Hu Kam} dialysis, TTS
{FACILITY:Native American Connections}: 30 days, sweat on {wkd}
the {FACILITY:Friendship House} in the {LOCATION:Mission}
urban Indian clinic {FACILITY:NARA}
{FACILITY:SouthCentral Foundation} calls them customer-owners
village clinic {FACILITY:Selawik}, CHAP {first} on radio
{FACILITY:Maniilaq} has one vent
Behavioral health aide in {LOCATION:Savoonga}
{ORGANIZATION:Ho-Chunk} casino worker, COPD
enrolled {ORGANIZATION:Muscogee Nation}, works for {ORGANIZATION:Choctaw Defense}
Tribal police ({ORGANIZATION:Turtle Mtn PD}) brought him
ICWA worker {first} of {ORGANIZATION:Leech Lake}
boarding school trauma, {FACILITY:Chemawa} '58
{FACILITY:FMC Butner}: chemo q21 with 2 guards
{FACILITY:MCFP Springfield} competency eval
USM transport from {FACILITY:Grady Co Jail}
USMS hold at {FACILITY:Alexandria Detention}
ICE tells {FACILITY:Stewart} to hold insulin, no!
CBP brought 3 from {FACILITY:Ursula}
ORR child at {FACILITY:Southwest Key Nogales}
Border Patrol agent, {LOCATION:Ajo} station
TSA officer at {FACILITY:Logan B}, back
USPS carrier out of {FACILITY:Station K}
CBOC doc hit by a {ORGANIZATION:FedEx Ground} truck, {corner}
FAA exam for {FACILITY:ZTL} controller
NPS ranger, {LOCATION:Zion}, snake
USFS hotshot, {ORGANIZATION:Plumas IHC}, lungs
BLM wild horse wrangler, {LOCATION:Burns}
FEMA trailer in {LOCATION:Cameron}
NASA tech at {FACILITY:Michoud}, hydrazine
DOE badge, {FACILITY:Y-12}, uranium bioassay
BOP nurse, {FACILITY:FCI {town}}
HUD inspector found lead at {FACILITY:{last} Homes}
CDC EIS officer {first} to {county}
FDA inspects {ORGANIZATION:{last} Creamery} {on}
OSHA cited {ORGANIZATION:Tri-State Bridge}
DOL award to {ptl} vs {ORGANIZATION:Island Creek}
MSHA shut {FACILITY:No. 6}
NTSB: {hull} down near {town}
EPA: well at {house}
SSA hearing, ALJ {last}, {town} ODAR
CMS termination letter to {FACILITY:Silver Birch}
HRSA site visit {FACILITY:Kid & Kin FQHC}, {on}
NHSC loan: {first} at {FACILITY:Floyd County Dental}
SAMHSA OTP cert: {FACILITY:Acadia {town}}
DEA raided {FACILITY:Bluff City Pain}
OIG excluded {whole}, {FACILITY:Prime Foot}
OCR complaint vs {FACILITY:{last} Ortho}
FBI called about {ORGANIZATION:{last} Labs}
IRS revoked {ORGANIZATION:Helping Paws of {town}}
Senator's office called for {mrs} about the {FACILITY:Memphis VA}
State survey at {FACILITY:Pebble Creek}: F689
State fire marshal, {FACILITY:Oak Manor}: K918
state lab wants {spec} from {FACILITY:{county} HD}
Medicaid MCO nurse visits {FACILITY:Rolling Acres}
ombudsman {first} to {FACILITY:Applewood}
APS opened case {case}, {house}
"""

CALM = r"""
Vet gets PC at the VA and wants ortho closer, the CBOC has none
Community Care consult, HSRM auth pending, TriWest pays
VISN 9 reads the CT; VISN 6 will do the bronch
Lives in the Dom, bldg 19
Bus leaves at 0600
CLC accepted, SC > 70%
HUD-VASH voucher issued
Stand Down, need 40 flu shots
Vet Center group on {wkd}
wants to go to a PRRP
DAV van
a VSO filed the claim, PACT
A1c day
auxiliary knits caps
MEB packet, IDES
SGT, PHA red
PFC fell on a range
hazing? see JAG
recruit, rhabdo, CK 60k
SEAL candidate, SIPE
diver, Table 6
airman, frostnip
Coastie
cutter corpsman called {hr}
Guardsman deployed twice
dependents seen overseas
retiree uses the BX
TFL; PCM
MTF has her films
burn center, prosthetics
Hawaii transfer
MTF has no mammo
Deployed to Iraq, near a burn pit
stationed in Korea, hep B
Philippines, "malaria I think"
PRC denied: not in CHSDA
638 clinic bills encounter rate
referral from a service unit
rotor to a trauma center
OB closed, drive
ED diverts
clinic wants Narcan
CHR drives elders
in-center, TTS
30 days, sweat on {wkd}
friendship bench
urban Indian clinic
customer-owners: Nuka model
village clinic, CHAP on radio
one vent
Behavioral health aide
casino worker, COPD
enrolled, works for a defense firm
Tribal police brought him
ICWA worker
boarding school trauma
BOP: chemo q21 with 2 guards
competency eval
USM transport
USMS hold
ICE says to hold insulin, no!
CBP brought 3
ORR child
Border Patrol agent
TSA officer, back
USPS carrier
CBOC doc hit by a truck
FAA exam, class 1
NPS ranger, snake
USFS hotshot, lungs
BLM wild horse wrangler
FEMA trailer
NASA-TLX
DOE badge, uranium bioassay
BOP formulary
HUD lead rule
CDC EIS officer
FDA inspects a creamery
OSHA cited a bridge firm
DOL award
MSHA shut a mine
NTSB: report
EPA: well 4 ppt
SSA hearing, ALJ
CMS termination letter
HRSA site visit
NHSC loan
SAMHSA OTP cert
DEA raid
OIG LEIE check
OCR complaint portal
FBI called
IRS 990
Senator's office called
State survey: F689
State fire marshal: K918
state lab wants isolates
Medicaid MCO nurse visit
ombudsman
APS opened a case
VHA Directive 1232, 38 CFR 17.4020, MISSION Act drive time
DHA PI 6025.13; AR 40-501; AFI 48-123; MANMED 15
Tricare Prime, Select, Reserve Select, for Life, Plus, Young Adult
CHAMPVA, Spina Bifida, Fisher House program rules
IHS RPMS, EHR GUI, PATH by Oracle
25 USC 1603, IHCIA, ISDEAA title V, FMAP 100%
ACA 1557, ADA, EMTALA, HIPAA, GINA, MHPAEA, NSA
CDC, NIH, FDA, CMS, HRSA, AHRQ, SAMHSA, ACF, ACL, ASPR
NIOSH, OSHA, MSHA, FMCSA, FRA, FAA, NTSB, USCG medical rules
Agent Orange, Gulf War, Burn Pit, water: four registries
Bronze Star, Purple Heart: priority group 3, 1
E-5, O-3, W-2, GS-12, SES: pay grades in the drop down
Army, Navy, Air Force, Marines, Space Force, Coast Guard
Choctaw, Cherokee, Navajo, Lakota, Ojibwe: language field values
Medi-Cal, MassHealth, TennCare, BadgerCare, SoonerCare, AHCCCS, HUSKY, Apple Health
CalAIM, NY 1115, NC Healthy Opportunities, OR SDOH
Title V, Title X, Title XIX, Title XXI, Title IV-E
Older Americans Act, Ryan White, Hill-Burton, Stark, Sunshine
GS-0610 nurse; PD; OPM; USA Jobs
"""
