"""Firms, shops, charities, gyms, bands and clinics that bear no word of their kind, as people mention them; and generic firms, brands, insurers, agencies and societies that give nobody away."""

NAMED = r"""
She hurt her back lifting at {coin}.
{coin} moved her to nights, and the migraines came.
He does IT for {coin}, she's a {job} at {shop}.
my {rel} just started w/ {coinlow}
is {coinlow} self insured?
{coin} self-insures through {payer}, so ERISA applies, right?
got the flu shot at {coin}'s health fair on {on}
Exposure at {coin}: {nn} workers, solvent unknown. SDS request letter please.
The SDS came from {coin}. The sick man works for {shop}.
{shop} owner, 51, lead level 34
baker's asthma, {shop}, {dur}
Occupational history: {org} {year}-{yr}, {coin} since.
employer: {coin}\nposition: {job}\nhours: 32
EMPLOYER NAME: {orgup}
emp = {orglow}
Works for: {shop}. Supervisor: {first}.
{shop} (his own place) closed after the stroke
she quit {shop}, then {coin}, then everything
if {coin} calls say nothing
{coin} wants proof. Of what? I gave them {dr}'s letter.
Accommodation letter to {coin}: no ladder, no forklift, sit every hour.
{first} from {coin} needs it by {clockx}
call {coin} HR, ask for {first}
HR at {coin} says the form from {on} isn't enough
{coin} denied FMLA because she's at 49 weeks
can I be fired from {coin} while on {brand}
drug screen for {coin} came back with {gen}
preemployment physical, {org}, audiogram worse at 4k
{org} driver, DOT, {gen}
{org} sent {nn} people for TB tests after {first} coughed
Explain to {org} what LTBI means without naming {fl}
Contact tracing: {shop} {on}, {church} {on}, {chain} {on}
ate at {shop} {on}, at {fam} {on}, sick {on}
{shop} had the oysters
the oysters were {fam}, not {shop}
rash started after {shop} did my nails
tattoo from {shop}, red, hot, {dur}
piercing, {shop}, {price}, regret
Gym: {shop}. Trainer: {wn}. Injury: biceps.
rhabdo after {shop}'s 1000 squat night
yoga teacher at {shop} told {ptf} to stop {gen}
quit {gen} because {shop} sold {obj} a tea
the tea from {shop} has ephedra?
supplements by {coin}, label attached, check vs {gen}
{coin} patch on {poss} arm reads 54
{coin} app says REM 12 min
my {coin} watch flagged afib at {corner}
{agency} gives rides if {ptf} calls by noon
{agency} gave {price} for the bed
applied to {agency}, ref {code}, no answer
grant from {agency} for the ramp at {bare}
{org} donated wigs, thank {first}
{org} runs the food box, {ptf} is diabetic, can they swap the rice
volunteer at {agency}, needs a TB form
dog from {org}, papers say {pet}
the service dog outfit, {org}, wants a letter from {dr}
camp {org}? inhaler form due {on}
scouts or {org}, either way the form
her choir, {org}, sang in the lobby of {ward}
plays bass in {shop}, tinnitus
roller derby, {org}, clavicle
{org} vs {org}, concussion in the 2nd half, {ptf} #14
coach from {org} signed the return to play, wrong form
Season ticket holder, {org}, fell from the bleachers on {on}
{law} sent a check, not ours
{fam} fixed our AC, then sent it to {ptl}
bill from {crew}, bill from {fac}, bill from {dr}, nothing from {coin}
{crew} won't take {payer}
{org} sold our debt to {coin}
{coin} calls me every day about {hosp}
Who is {coin} and why is it on my credit report?
does {coin} count as a business associate
BAA w/ {coin} expired {on}, {first} still has access
{coin} breach: our {nn} patients, incl {ptl}
{coin} transcribes {dr}. Offshore?
we moved from {coin} to {ehr}, {last}'s allergies got lost
{coin} demo {on} w/ {first} and {wn}
ransom note said {coin}, FBI case {case}
SSO broke for {org} users: {user}, {user}
refer to {clinic}, not {clinic}
{clinic} has a wait list of 6 mo, {clinic} doesn't
{clinic}'s {last} is lovely
first PT visit {clinic} {on}
bad experience @ {clinic}
{clinic}? closed. {clinic}? moved to {lane}.
{fac} vs {fac} for a hip, which infects less
{hnick} billed me, {hnick} treated me
a {hnick} nurse told me {wn} left
the social worker at {hnick} is {first}
get dialysis run sheets from {clinic} fax {ph}
{clinic} runs late, bus {fleet} doesn't
detox at {refuge}, then {refuge}
graduated {refuge} {on}!!
curfew at {refuge}, needs methadone at {clockx}, letter
{snf} won't readmit after {on}
is {snf} a 2 star or 4 star
ombudsman complaint re {snf}, {ptname}, stage 4
{snf}: who's the DON? {last}? still?
{school} says no peanut table
{school} counselor {first} emailed {mail}
dropped out of {school}, enlisted, TBI
{school} alum, class of {year}
my {rel} teaches at {schoollow}
drove {ptf} from {school} to {hnick}
baptised at {church}, confirmed at {church}, buried at {church}
{church} prays for {ptf} by name, can they?
rabbi from {church}? no, {tit}
{pharm} shorted me
{pharm} to {pharm}
old rx at {pharm}
{pharm} says {dr}'s not in network lol
not {chain}. {chain}.
{chain} {dur}, {chain} {dur}, then disabled
promoted at {chain}! insurance starts {on}
{chainlow} {townlow} nights
picked it up at {chain} on {lane}
the {chain} by {corner}
{shop}
{coin}
{fam}
{org}, {town}
{coin} or {coin}?
{clinic}
{agency}
"""

CALM = r"""
She hurt her back lifting at work.
They moved her to nights, and the migraines came.
He does IT, she's a {job}.
my {rel} just started a new job
is a plan self insured if the card says ASO?
The plan is administered by {payer}, self-funded, so ERISA applies, right?
got the flu shot at a health fair
Exposure at a plant: {nn} workers, solvent unknown. SDS request letter please.
The SDS has 16 sections. Which has first aid?
painter, 51, lead level 34
baker's asthma, {dur}
Occupational history: {job} {year}-{yr}, {trade} since.
employer: none\nposition: none\nhours: 0
EMPLOYER NAME: N/A
emp = None
Works for: self. Supervisor: self.
his own place closed after the stroke
she quit, then quit again, then everything
if they call say nothing
They want proof. Of what?
Accommodation letter: no ladder, no forklift, sit every hour.
needs it by {clockx}
call HR, ask for the leave team
HR says the form isn't enough
FMLA denied because I'm at 49 weeks
can I be fired while on {brand}
drug screen came back with {gen}
preemployment physical, audiogram worse at 4k
{job}, DOT, {gen}
{nn} people for TB tests after a cough
Explain LTBI to a factory floor, posters, three languages
Contact tracing: restaurant, church, store. Interview guide?
ate out, sick in 4 h: toxin or virus
oysters and vibrio, cirrhosis
rash started after gel nails
tattoo, red, hot, {dur}
piercing, {price}, regret
Gym day one: biceps tear?
rhabdo after 1000 squats, CK 80,000
yoga with {dx}: which poses not
quit {gen} because a tea is natural
does the tea have ephedra?
supplements label attached, check vs {gen}
sensor on the arm reads 54, finger reads 80
app says REM 12 min
my watch flagged afib
rides if you call by noon, who has that
charity paid {price} for a bed, income?
applied, no answer, appeal?
grants for ramps
wig donations, thank-you text
food box for diabetics, swap the rice
volunteers need a TB form
a dog with papers
service dog vs emotional support dog, letter
camp inhaler form due soon
scouts form parts A, B, C
choir in the lobby, infection control?
plays bass, tinnitus
roller derby, clavicle
concussion in the 2nd half, SCAT6
return to play, five steps
fell from the bleachers
a check that isn't ours, return how
AC fixed, invoice to wrong dept
bill from ambulance, from hospital, from doctor, from lab: why four
out of network crew
sold debt: 501(r) duties
collectors call me every day
Why is medical debt on a credit report under a year?
does a shredder company count as a business associate
BAA expired, vendor still has access
vendor breach, {nn} patients, our duty or theirs
offshore transcription, allowed by {payer}?
we moved from {ehr} to {ehr}, allergies got lost
demo agenda: {soft}, {soft}, questions
ransom note, first call
SSO broke for all users
refer to {svc}, not {svc}
wait list of 6 mo, bridge script?
the PT is lovely
first PT visit, what to wear
bad experience, whom do I tell
closed? moved?
hip infection rates, where published
billed by one, treated by another
a nurse told me the nurse left
what does the social worker do
dialysis run sheets: how long kept
runs late, bus doesn't
detox, then residential, then IOP
graduated from drug court!!
curfew vs methadone window, letter
SNF won't readmit, bed-hold notice
2 star or 4 star, on what
ombudsman complaint, stage 4, how
who's the DON of anything, how do I look it up
no peanut table
counselor email wording
dropped out, enlisted, TBI
alum discount on a CE course
my {rel} teaches
drove from school to the ED
baptism in the NICU, emergency, who may
prayer lists and HIPAA: a church isn't a covered entity
rabbi, imam, priest: on call list format
shorted 10 tabs
store to store transfer
old rx
network tiers lol
not generic. brand.
warehouse {dur}, retail {dur}, then disabled
promoted! insurance starts when
nights
drive-through pickup
the one by the highway
Johnson & Johnson's vaccine, Pfizer's, Moderna's: doses
Abbott vs Roche assay, bias at 14 ng/L
Medtronic, Boston Scientific, Abbott: which leads are MR conditional
GE, Philips, Siemens: coil names
Epic, Cerner, Meditech: export formats
Baxter vs Braun pump free flow
3M tape allergy
Dexcom or Libre
Fitbit data in a chart, yes or no
Kaiser, Humana, Cigna: prior auth for {gen}
AARP plan G vs N
AHA says, ACC says, ESC says
ADA: diabetes or dentists or disabilities
Joint Commission, DNV, HFAP
Red Cross CPR card valid 2 y
donation bin, sharps found
UNOS, OPTN, SRTR
Medicare
Pfizer
{ins}
{soc}, {gov}
{ins} or {ins}?
{ehr}
{gov}
"""
