"""Counter, chain, mail order and ward: what pharmacists and technicians ask and tell, about people, and about drugs whose names and numbers look like people's."""

NAMED = r"""
{ptf} says {pharm} gave her half. {gen} 30 tabs, count was 15. Who do I call?
rx {ord} is on hold bc of age, {ptf} is 11
Refill too soon for {ptl}, last fill {on}, lost luggage in {world}
transfer: {rx}, from {pharm} to {pharm}, pt {ptlf} {dob}
Who's picking up for {last}?
{last}, {first}. No, the other {last}.
Does {gen} come as a liquid? {kin} can't swallow since the stroke on {on}.
spanish label for {ptname}: take one by mouth at bedtime
the c2 for {ptl} was written on {on} and it's already {on}
PDMP on {ptcomma} {dob}: three prescribers, {dr}, {dr} and a dentist in {town}
verify with {dr}: {brand} 100 or {brand} 10?
DEA {lic} doesn't check out, script was in the name of {wnl}
"{gen}" said {dr}, "{gen}" wrote {one}, and {ptf} took both
{mr} came back with the bottle, lot {lot}, tablets are pink
lot {lot} recalled: patients {last}, {last}, {last}
Call {ptf} before 5, {ph}, it's {brand} and needs a fridge
PBM help desk case {code} re {plan}
bin/pcn/grp/id: 610014, MEDDPRIME, {grp}, {plan}
is {plan} with person code 01 or 02 for the {rel}
Mail order no {ord}, left at {house}, sat in the sun, {brand} pens. Still good?
Specialty pharmacy {org} needs {ptl}'s weight by {on}
they want the shipment to {clinic}, attn {one}
Write the board: {first} diverted, found {on}, {gen} 5 mg, 40 tabs
Pyxis override by {initials} at {clockx} for {room}
Vault count {on}: {first} 112, {first} 111.
who's on {unitword} tonight, {one} or {one}? the heparin's theirs
vanc trough for {last} 24.1 drawn after the dose
{ptl} AUC 612, cut to 750 q12?
TPN for baby {last}, day {num}, K 6.0, what do I pull
Write up the {gen} error on {on}, harmed: {ptname}, no harm really
dosing for {ptf}, {yng}, {num}5 kg, {gen}
warfarin: {kin} INR 4.4 on {on}, skip one, who calls her
INR clinic list: {last} 2.1; {last} 3.8; {last} no show
blister packs for {snf}: {ptl} out, {last} in
{snf} faxed a list and half of it is for some {whole}
the {rel} ({one}) wants a printout of everything since {mon}
flu shots at {church} on {on}, bring 80 doses and {first}
vaccine card says {lot}, {on}, given by {fl}
immunize form: {ptfull}, b. {dob}, school {school}, needs {imm}
{school} nurse won't take the inhaler without the label for {ptf}
Naloxone kit {code} handed out at {corner}
Ask {org} for a copay card for {ptname}
copay was {price} at {pharm} last month, {price} now, {ptf} is crying
Explain to {kin}: {brand} is {gen}, don't take both
Is it ok with grapefruit, asks {first}
{first} asks can the dog have it. {first} also asks can the dog have had it.
will call bin 14: {last}, {last}-{last}, {last} x2
name on bag {oneup}, name on label {oneup}
bag mixup: {ptl} got {last}'s {gen}. Letter + incident form pls
label reads {wholow}, insurance wants {wholow} jr
can't read it. "{last}"? "{last}"? sig 1 po bid
voicemail: "this is {first} at {clinic}, calling in {gen} for {ptname}, that's {spell}, birthday {saydob}"
phone: {sayph}; name: {spell}; drug: {gen}; doctor: didn't say
{ptf}, if you read this, your {brand} is ready. Keep under 160 characters.
Draft 3 texts to {ptf}: ready, out of stock, call us
out of {gen} til {on}, tell {dr}'s office
study drug bottle {code} for subject {subj}, dispensed {on}, returned 6
unblind? {subj}, arm unknown, anaphylaxis at {clockx}
compound for {pet}, cat, owner {last}
{pet} ({last}) - methimazole ear gel
kidney fn on {mrn}: CrCl {nn}, adjust {gen}?
{mrn} allergy "all -cillins", reaction "{kin} doesn't remember"
Chemo double check: {ptlf}, {mrn}, cycle 3 day 1 {on}, BSA 1.{num}, carbo AUC 5
please fix: "Pt {ptl} was councilled by {first} RPH on there new {brand}"
med list for the move to {county} jail, {ptl}, booking {stay}
{jail} won't give {gen}, {ptf} seized on {on}
340B audit: {npi}, {clinic}, fill {on}, eligible or not
the accumulator missed {ord}
tell the tech {first} that {first} isn't the same as {first}
She said "{wn}, like the word". Bag's under {ws}.
pickup code {code}, shows as used at {clockx} on {on}
gabapentin? that was for {wnl}, not {both}
Take {both} off auto refill
why is {first} on {gen} AND {gen}? {dr} retired {on}
hospice comfort kit to {bare}, porch, ask for {kin}
driver {first} has {nn} stops, last is {lanelow} by the water tower
can't deliver to {hwy}, no signal, meet at {place} store
{gen} pump refill, serial {ser}, next {on}
insulin pump {ser}, warranty to {mon}, {ptf} dropped it in the lake
{ninety} yo, {gen}? asks {kin}
at {oldn} does she need the statin. {ptl}'s, I mean
Write to {payer}: {ptl} failed {gen} ({mon}) and {gen} ({mon})
step therapy: {gen} {on}-{on}, {gen} since. pt {ptl}
which of these belong to {last}: {gen}, {gen}, {gen}?
the rph on duty is {one}. Licence on the wall: {lic}.
"""

CALM = r"""
Got half. {gen} 30 tabs, count was 15. What's the law on partial fills in {stt}?
rx is on hold bc of age, 11 yo, {gen}
Refill too soon, lost luggage, override code?
transfer rules: CII between pharmacies, once, since which rule
Who's picking up?
{gen}, {brand}. No, the other {gen}.
Does {gen} come as a liquid? can't swallow since a stroke.
spanish label: take one by mouth at bedtime with food
how long is a CII script good in {stt}
PDMP: three prescribers, two pharmacies, one drug. Red flag?
{brand} 100 or {brand} 10? sig says daily
DEA number check digit: add 1st 3rd 5th, then twice 2nd 4th 6th, show it
"{gen}" heard, "{gen}" written, both taken: what now
the tablets are pink, used to be white, same NDC {ndc}?
recall class II, wholesaler level: do we call patients
Call before 5, needs a fridge. Make that polite.
PBM help desk hours for {payer}
bin/pcn/grp/id: what does each one route
person code 01 or 02 for a spouse
Mail order left in the sun, {brand} pens. Still good?
Specialty pharmacy wants weight in kg, we chart lb, formula
why do they ship to the clinic (white bagging)
Board letter template for suspected diversion, blanks for who and when
Pyxis override list: what belongs on it
Vault count off by one. steps?
who owns the heparin drip on nights, pharmacy or nursing
vanc trough 24.1 drawn after the dose, ignore?
AUC 612, cut to 750 q12?
neonatal TPN, K 6.0, what do I pull
Write up a {gen} error, reached patient, no harm, NCC MERP category?
dosing for a {yng}, {num}5 kg, {gen}
warfarin INR 4.4, no bleed, skip one or vit K
INR log: 2.1; 3.8; none. TTR by Rosendaal?
blister packs vs vials in assisted living
half a fax is still a fax. Which half is the legal one?
a relative wants a printout of everything, what form
flu clinic: 80 doses, two techs, one cooler, checklist
vaccine card fields: product, lot, site, route, VIS date
immunization forms for school: needs {imm}
inhaler at school needs the label, sample wording
Naloxone kit contents and shelf life
copay card vs. foundation vs. PAP
copay was {price} last month, {price} now, why
{brand} is {gen}, don't take both. In {tongue} too.
Is {gen} ok with grapefruit
can a dog have {gen}
will call bins: alphabetical or by day? pros, cons
tall man lettering for hydrOXYzine and hydrALAZINE, list ten more
bag mixup policy and incident form pls
"jr" vs "sr" on labels, how do we stop it
can't read it. 0.5 or 5? sig 1 po bid
voicemail script for call-in rx, what must be said
phone orders: name, drug, strength, read back
SMS "ready", "out of stock", "call us", each under 160 characters
backorder on {gen}, alternatives by class
study drug return: count, log, destroy, keep 2 years?
unblinding steps after anaphylaxis
methimazole ear gel for cats, BUD
methimazole vs. PTU in first trimester
CrCl {nn}, adjust {gen}?
allergy "all -cillins", reaction unknown, cefazolin ok?
Chemo double check: BSA 1.{num}, carbo AUC 5, GFR cap 125
please fix: "Pt was councilled on there new {brand}"
jail formulary: why no {gen}
abrupt stop of {gen}, seizure risk by day
340B audit: eligible, ineligible, unsure - a decision tree
accumulator math for 100-count bottles
Can Graves disease be treated with {gen}? And Hashimoto with {gen}?
St John's wort and {gen}
Jimson weed, black henbane, lily of the valley, foxglove: toxin each
Rosemary oil, lavender, tea tree, any of it on a newborn?
Sage, basil, ginger, senna, ivy leaf: drug interactions, table
Mary Jane means cannabis in this note, right?
Mickey Finn - chloral hydrate, origin?
street names of {gen}, a list by decade
auto refill law
why is anyone on {gen} AND {gen}?
hospice comfort kit contents, doses, order of use
driver has {nn} stops, sequence by cold chain
no-signal deliveries: signature how
{gen} pump refill intervals by concentration
insulin pump dropped in water, backup plan
statin past 75: start, stop, leave?
aspirin 81 at 85, 325 at 88: any sense
Write to {payer}: failed {gen} and {gen}. Letter with [DRUG] and [DATES].
step therapy: {gen} first, {gen} then
which of these are anticholinergic: {gen}, {gen}, {gen}?
CPE hours for RPh in {stt}, live vs home study
{gen} {dose} vs {gen} {dose}, same AUC?
{rx} | {rx} | {rx} - any duplicate class
{ndc} billed as {hcpcs}, units?
Ringer, Hartmann, Plasma-Lyte: which has the calcium
Tylenol with Coke? asking for a headache
Nelson's rule, Young's rule, Clark's rule, Fried's: paediatric dose by each
the Cockcroft, the Gault, the MDRD, the CKD-EPI: pick one for {gen}
Will Vyvanse show on a UDS? May it? Does bupropion?
drug of choice for Bell palsy at hour 60
10 mL of 1:10,000 is how many mg
500 mg/5 mL, need 375 mg
60 gtt/mL at 125 mL/h
Tall order: explain pharmacogenomics of CYP2C19 to a child
Pick, pack, check, bag: time study form
Mark-up on OTC, typical
Sig codes: qd is banned, why not qhs
"""
