"""Initials of hospitals, employers, schools, agencies and towns within whole sentences typed by case managers, referral staff, students and families, with laws, programs, federal agencies, tests and diseases in the very same sentences on the other side."""

NAMED = r"""
Can someone at {FACILITY:PRMC} push the CT through PowerShare before noon?
I called {FACILITY:WVCH} three times and each time a new person put me on hold.
Her baby shots were all at {FACILITY:KCHD}, they should be in the registry.
He gets his methadone from {FACILITY:BHG} on {STREET_ADDRESS:41}, please verify the dose.
We tried {ORGANIZATION:JFS} and {ORGANIZATION:LSS} for transport, both are out of vouchers.
{ORGANIZATION:WCDSS} opened a case; the worker's coming to the bedside at 2.
The patient left {FACILITY:GRMC} AMA and drove himself to us with a heparin lock in.
{FACILITY:EJGH} is calling it a STEMI, we're calling it pericarditis.
I've been with {ORGANIZATION:PG&E} for nineteen years and this is my first lost-time injury.
My husband is {ORGANIZATION:CHP}, he can't be on Ambien and a motorcycle.
I nanny for a {ORGANIZATION:USC} coach and caught whatever the team had
Does {ORGANIZATION:LACMTA} take our form or do they have their own?
Please send the titers to {FACILITY:CSUN} and to {FACILITY:COC}, I take classes at both
She was a riveter at {ORGANIZATION:NAA} during the war and has the mesothelioma to show for it.
Dad ran the press at {ORGANIZATION:RRD} and can't hear out of the left.
{ORGANIZATION:NCR} closed and took the retiree drug plan with it.
{ORGANIZATION:AEP} shut the power off with a concentrator in the house.
The {ORGANIZATION:COTA} bus stops two blocks away, that's as far as he can go.
I'm at {FACILITY:OSUCCC} Thursdays for chemo so PT has to be another day
Between {FACILITY:MVH} and {FACILITY:GVH} they've scanned her head eleven times.
Ask {ORGANIZATION:DPFR} for the run sheet, it has the real downtime.
he teaches shop at {FACILITY:CHCA} and took the tip off his thumb
Her roommate at {FACILITY:WKU} was seen for the same rash at {FACILITY:TMC}
{ORGANIZATION:BGFD} says she was seizing on arrival, family says she was not.
I need a spanish interpreter and a ride from {ORGANIZATION:RTEC} for the same slot
The guardian works for {ORGANIZATION:DAIL} and only answers email.
{FACILITY:ARH} in {LOCATION:Hazard} keeps sending us nephrolithiasis.
Her {FACILITY:ARH} in {LOCATION:McDowell} cardiologist retired.
{FACILITY:CAMC} declined and {FACILITY:SMMC} has no neurosurgeon on.
Mom's on the list at {FACILITY:WVVNF}, number 14.
{ORGANIZATION:MTA} in {LOCATION:Kanawha} only runs the ramp van til five.
I applied to {FACILITY:WVSOM} and {FACILITY:VCOM}, can you look at my letter
He was a pressman at {ORGANIZATION:FMC} and then a guard at {ORGANIZATION:UCC}, so benzene and boredom.
Who covers {FACILITY:NVRH} for stroke, us or {FACILITY:DHMC}?
{FACILITY:DHMC} took the pneumothorax; {FACILITY:CVMC} kept the ankle.
My sister at {FACILITY:UVM} says their student health did a strep test for free.
{ORGANIZATION:SASH} does her pillbox on Mondays. Do we still need home health?
{ORGANIZATION:CVOEO} has a fuel grant she could get before Friday
I work the line at {ORGANIZATION:GW} and nobody gets a second break
{ORGANIZATION:VSP} brought him in on a hold.
The town is {LOCATION:WRJ} on every form, it means the one by the tracks.
Shelter's {FACILITY:COTS}, and they want the TB test read, not just planted.
If {FACILITY:NMH} has the bed first, go with {FACILITY:NMH}.
Psych at {FACILITY:MGHIHP}? No, that is a school. You want {FACILITY:MGH} APS.
{FACILITY:BIDMC} said come by car, {FACILITY:BIDN} said come by ambulance
I'm at {FACILITY:UMB}, dorms, and my whole suite has it
He guards the {FACILITY:JFK} library and fell off the pylon steps
She was born at {FACILITY:BLI} and delivered there too
{ORGANIZATION:MBTA} driver assaulted, wants HIV ppx
{ORGANIZATION:BPD} detail officer hit by a mirror, shoulder
{ORGANIZATION:BPS} nurse line says the EpiPen is expired
{ORGANIZATION:MWRA} worker, sewer splash to mouth, hep A?
A social worker from {ORGANIZATION:DMH Metro Boston} wants to sit in
{ORGANIZATION:ESAC} will pay for the ramp if PT writes it
{ORGANIZATION:BHA} moved her to a third floor walkup with a walker
{FACILITY:PSH} has the sister, {FACILITY:PACH} has the baby.
Please draft: To {FACILITY:TGH}, re overlapping bills with {FACILITY:USF}.
Summarize what {FACILITY:SMH} did before they sent her down {STREET_ADDRESS:41}.
Why would {FACILITY:LRMC} use vancomycin there?
write a thank-you to {ORGANIZATION:HCFR} crew 2, they had ROSC in 4 minutes
translate to Creole: {FACILITY:JMH} has your x-rays
shorten: {ORGANIZATION:FIU} student, fell at {FACILITY:BBC}, L ankle, wb as tol
explain to my boss at {ORGANIZATION:FPL} what a Holter is
make this sound less angry: {FACILITY:UMMC} lost my mother's teeth. Again.
i moved from {FACILITY:asmc} in {LOCATION:jax} to {FACILITY:uf} in {LOCATION:gville}
we r at {FACILITY:acmh} and they wont let both of us in
my kid goes to {FACILITY:pkyonge} (the lab school) n got lice
{ORGANIZATION:rts} bus never came so i missed it
{ORGANIZATION:gru} bills are more than my rent and the oxygen runs on it
I work for {ORGANIZATION:TI} in a clean room, is a bunny suit okay with a colostomy
Two guys from {ORGANIZATION:DFR} carried him down nine flights at {FACILITY:UTD}.
{ORGANIZATION:DART} hit the curb, whiplash, she wants films
The {ORGANIZATION:SMU} trainer says grade 2, {FACILITY:TSMO} says grade 3
{FACILITY:THR} billed twice, {FACILITY:MHHS} not at all
{FACILITY:JPS} card expired? I mean the {FACILITY:JPS} hospital in {LOCATION:FW}
{ORGANIZATION:MHMR} caseworker {first} has the shot record
Jail is holding him in {FACILITY:LSJ}, not {FACILITY:North Tower}
{ORGANIZATION:HHSC Region 3} surveyor on site, all hands
{ORGANIZATION:TDCJ} transport is here for {lastup}
"""

CALM = r"""
Can someone in IT push the CT through PACS before noon?
I called BCBS three times and each time a new person put me on hold.
Her baby shots were all VFC, they should be in the IIS.
He gets his methadone from an OTP, please verify the dose.
We tried MCO and FFS for NEMT, both are out of vouchers.
APS opened a case; the worker's coming to the bedside at 2.
The patient left AMA and drove himself to us with a heparin lock in.
EMS is calling it a STEMI, we're calling it pericarditis.
I've been with the same company for nineteen years and this is my first OSHA recordable.
My husband is law enforcement, he can't be on Ambien and a motorcycle.
I nanny for a coach and caught whatever the team had, RSV or HMPV
Does FMCSA take our form or do they have their own?
Please send the MMR, TDAP and PPD to the school, I take classes at both
She has EEOICPA, VA and SSA claims and the mesothelioma to show for it.
Dad has SNHL and can't hear out of the left.
PBM closed and took the RX plan with it.
LIHEAP won't help with a concentrator in the house.
The bus stops two blocks away, that's as far as he can go per 6MWT.
I'm at IOP Thursdays so PT has to be another day
Between CT and MRI they've scanned her head eleven times.
Ask EMS for the PCR, it has the real downtime.
he teaches shop and took the tip off his DIP
Her roommate was seen for the same rash in UC
ALS says she was seizing on arrival, family says she was not.
I need an ASL interpreter and NEMT for the same slot
The POA works days and only answers email.
OSH keeps sending us nephrolithiasis.
Her EP cardiologist retired.
Level I declined and Level II has no neurosurgeon on.
Mom's on the HCBS list, number 14.
ADA paratransit only runs the ramp van til five.
I applied via AMCAS and AACOMAS, can you look at my letter
He was a pressman, so benzene, TDI, MDI and boredom.
Who covers TNK for stroke, ED or NIR?
CTS took the pneumothorax; ED kept the ankle.
My sister says UHC did a strep test for free.
RN does her pillbox on Mondays. Do we still need HH?
SNAP has a grant she could get before Friday
I work the line and nobody gets a second break, is that NLRB or DOL
PD brought him in on a hold, EDO, TDO, M1, 5150.
The box is SOGI on every form, it means who you are.
Shelter wants the TB test read, not just planted: PPD, TST, IGRA
If MICU has the bed first, go with MICU.
Psych at APS? No, that is protective. You want ACT.
One ED said come by car, one said come by BLS
I'm in dorms, and my whole suite has GAS
He fell off the steps, GLF, no LOC
She was born via NSVD and delivered via LTCS
bus driver assaulted, wants HIV PEP
police officer hit by a mirror, RTC
FARE plan says the EpiPen is expired
sewer splash to mouth, HAV IgM?
A social worker from ACT wants to sit in
ASAP will pay for the ramp if PT writes it, HCBS waiver
HUD moved her to a third floor walkup with a FWW
OB has the sister, NICU has the baby.
Please draft: To CMS, re overlapping bills under NCCI.
Summarize what the OSH did before they sent her down.
Why would ID use vancomycin there?
write a thank-you to the ALS crew, they had ROSC in 4 minutes
translate to Creole: HIM has your x-rays
shorten: student, GLF, L ankle, WBAT
explain to my boss what an ICD is
make this sound less angry: SNF lost my mother's teeth. Again.
i moved from hmo to ppo to hdhp
we r in l&d and they wont let both of us in
my kid goes to pre-k n got lice
nemt bus never came so i missed it
dme bills are more than my rent and the o2 runs on it
is a bunny suit (usp 797) okay with a colostomy
Two guys from BLS carried him down nine flights.
MVC hit the curb, whiplash, she wants films
The ATC says grade 2, MSK rads says grade 3
CRNA billed twice, MD not at all
SSI card expired? I mean the EBT card
ACT caseworker has the LAI record
Jail is holding him in MHU, not GP
CMS surveyor on site, all hands
DOC transport is here
ONC says USCDI v3, CMS says FHIR, HL7 says R5
OPTN policy, SRTR report, UNOS waitlist: three sources
USPSTF gives it a B, ACOG disagrees, ACR has BI-RADS
AJCC 8, FIGO, TNM: stage me this
ADA 2025 vs AACE vs KDIGO on SGLT2i
IDSA vs SHEA vs APIC on C diff precautions
ESC says PESI, ACCP says VTE-BLEED
TJC, DNV, HFAP, CIHQ: which accreditor is cheapest
NPDB query, CAQH profile, PECOS, NPPES
AAMC, NRMP, ERAS, ECFMG, in that order
AA, NA, GA, OA, ACA: meetings list
PFLAG, NAMI, MADD pamphlets in the rack
"""
