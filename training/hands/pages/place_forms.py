"""Forms with blanks, boxes and columns: intake sheets, camp and school forms, credentialing, referrals, registries, site lists, travel and burial papers."""

TWINS = r"""
NEW PATIENT (please print)
Employer: [[none::{ORGANIZATION:Timber & Twine}]]     How long: 3 y     Job: [[retired::packer]]
Spouse's employer: [[self::{ORGANIZATION:Lakeside Foods}]]
Pharmacy: [[mail order::{FACILITY:Snyder's on Oak}]]
Last doctor: [[don't recall::{tit}, {FACILITY:Prevea}]]
Hospital you prefer: [[nearest::{FACILITY:Bellin}]]
Dentist: [[none::{FACILITY:Happy Molars}]]   Eye: [[mall::{FACILITY:Shopko Optical}]]
How'd you hear? [ ] TV  [x] [[friend::my friend {first} at {ORGANIZATION:Festival Foods}]]  [ ] Google
Insurance: Quartz   Other: none
Religion: [[ask me::{FACILITY:St. Norbert}]]
School (child): [[public::{FACILITY:Langlade El.}]]
Tribe: [[enrolled::enrolled, {LOCATION:Oneida}]]
May we text? yes
%%
CREDENTIALING, work history, no gap over 30 days
[[1. Hospitalist, a regional hospital::1. Hospitalist, {FACILITY:Aspirus Wausau}, {mon} to now]]
[[2. Locums, three states::2. Locums with {ORGANIZATION:Weatherby}, {FACILITY:Keweenaw} and {FACILITY:Dickinson}]]
3. Gap: baby
[[4. Residency, IM::4. Residency, {FACILITY:Gundersen}, {year}]]
[[5. Medical school::5. {FACILITY:MCW}, {year}]]
6. Fulbright, Finland
References: [[three peers::{dr}, {dr}, {cred}]]
Privileges at: [[none pending::{FACILITY:Marshfield Rice Lake}]]
Malpractice: Coverys. ABIM cert. DEA in two states. CAQH attested.
Committee: approve / defer / deny
%%
CAMPER HEALTH FORM
Goes to school at: [[a middle school::{FACILITY:Einstein Middle}]]
Doctor: [[family doc::{dr}]]   Clinic: [[on card::{FACILITY:Appleton Pediatric Partners}]]
Carries: EpiPen 2-Pak, Ventolin, Qvar (AM)
Swims: deep end
Bed: bottom
Friends to be with: [[one from school::{first} {last}]]
Friends to not be with: [[we'd rather say by phone::the {last} boy]]
Pick up by: [[a parent only::{kin} or {kinfull}; NOT {ptl}]]
T-shirt: YL
Last tetanus: [[in registry::{on}]]
Parent work: [[a paper mill; nights::{ORGANIZATION:Appvion}; nights]]
"I'm scared of loons," wrote the camper.
%%
BURIAL TRANSIT / disposition
From: [[hospital morgue::{FACILITY:ThedaCare Neenah} morgue]]
To: [[a funeral home::{FACILITY:Wichmann-{last}}]]
Then: [[green burial::{FACILITY:Circle Cemetery}]]
Release by: [[house supervisor::{first} {last}]]   To: [[removal service::{ORGANIZATION:Valley Removal}, {plate}]]
Property: ring, dentures, one slipper
Eye bank: [[declined::{FACILITY:Lions of Wisconsin}, case {case}]]
ME: [[waived::{county} ME {first}, waived]]
Date/hour: [[as charted::{on}, {hr}]]
%%
STUDY SITES (as in the supplement)
Site | PI | enrolled | screen fail
01 | [[academic, West::{dr}, {FACILITY:Fred Hutch}]] | 41 | 12
02 | [[community, Midwest::{last}, {FACILITY:Green Bay Oncology}]] | 12 | 2
03 | [[NCORP::{last}, {FACILITY:Wisconsin NCORP at Marshfield}]] | 19 | 9
04 | [[VA::{last}, {FACILITY:Zablocki}]] | 4 | 0
05 | [[Canada::{last}, {FACILITY:Princess Margaret}]] | 33 | 7
06 | [[Spain::{last}, {FACILITY:Vall d'Hebron} ({LOCATION:Barcelona})]] | 27 | 3
Sponsor: Merck. CRO: Parexel. EDC: Rave. IRT: Almac. Central lab: Q2. CT.gov posted.
DSMB met in [[Q2::{mon}]]. Arms A/B 2:1. Keytruda + Lenvima.
%%
TRAVEL CLINIC
Leaving: [[in a month::{on}]]   Back: [[two weeks later::{on}]]
Route: [[Kenya and Tanzania::{LOCATION:Nairobi}, {LOCATION:Arusha}, {LOCATION:Zanzibar}]]
Purpose: [[mission, a clinic::mission with {FACILITY:Appleton Alliance}, at {FACILITY:Maji Moto Dispensary}]]
Sleeps in: tents, [[a convent::the {FACILITY:Precious Blood Sisters}]]
Job: [[vet::vet at {FACILITY:Fox Valley Animal Referral}]]
Had: YF-Vax [[years back::{on}]], Imovax x3
Give: Typhim Vi, Malarone, azithro, Diamox for the climb
Yellow card stamped by [[us::{FACILITY:Passport Clinic of {town}}]]
%%
PROVIDER REFERRAL (fill all, fax all)
From: [[urgent care::{FACILITY:Nicolet NowCare}]]      To: [[ortho::{FACILITY:OrthoOne of {town}}]]
Referring NPI [[on file::{npi}]]        Ins: Security Health Plan
Dx: scaphoid fx, S62.0  Rt  Lt[x]
Film: [[in PACS::disc sent w/ {first}]]
Happened at: [[work; WC not filed::{ORGANIZATION:Kiel Foundry}; WC not filed]]
Need: [ ] today [x] this week [ ] whenever
Splint: thumb spica, Exos
Interpreter: [[Hmong::Hmong, {first} from {ORGANIZATION:Hmong American Partnership of {town}}]]
Call patient at: [[number in chart::{ph}]]
%%
WIC / HEAD START HEALTH FORM
Site: [[half day::{FACILITY:CAP Services Head Start, Wautoma}]]   Class: [[bears::{first}'s]]
Hgb 10.9   Lead \<3.3   Ht/Wt 40%/35%
Dental: [[needs home::{FACILITY:Family Health La Clinica}, {on}]]
Diet: no pork. Milk: Lactaid.
Meds at school: Flovent w/ AeroChamber
Mother: [[potato shed::sorts at {ORGANIZATION:Heartland Farms}]]; father: [[dairy::milks at {ORGANIZATION:{last} Dairy}]]
Migrant: yes; goes back to [[Texas::{LOCATION:Eagle Pass}]] in fall
Exam by: [[RN, screening::{cred}]]
%%
DEATH CERTIFICATE WORKSHEET (hospice)
Place: [[decedent's home::{house}, {town}]]
Born: [[abroad::{LOCATION:Łomża}]]
Usual occupation: [[machinist::machinist]]   Kind of business: [[engines::{ORGANIZATION:Mercury Marine}]]
Armed forces: yes   Education: 8
Father's birthplace: [[Poland::{LOCATION:Tykocin}]]
Informant: [[a son::{kin}]]
Cause: a. hypoxia b. COPD c. tobacco
Certifier: [[hospice MD::{tit}, {FACILITY:Agnesian Hope}]]
Funeral: [[chosen::{FACILITY:Uecker-{last}}]]   Cemetery: [[church's::{FACILITY:St. Wendel}]]
%%
EMPLOYEE EXPOSURE (sharps)
Employer: [[agency::{ORGANIZATION:Cross Country}]]; worked at: [[an ASC::{FACILITY:NEW Surgical}]]
What: 25G, BD Eclipse, after heparin
Where on unit: [[OR 2::the {FACILITY:{last} Suite}]]
Source: known, HIV neg, HCV Ab pos RNA neg
Seen: [[occ health::{FACILITY:BayCare Occ}, {on} {hr}]]
PEP: none. Labs: 6 wk, 4 mo.
Device safe? yes; activated? no
Log: OSHA 300, case [[x::{case}]]
Manager: [[told::{last}, told]]
"""
