"""An insurer's case manager, an occupational nurse, an army medic, a veterinary technician, a paralegal, a disability examiner, a teacher and a reporter: texts about somebody, and about nobody."""

NAMED = r"""
CM outreach #3 to {me}: VM full. Alt contact {rel} {one} {ph}. UTC letter mailed {on} to {st}
member {ptf} said her ride never came {on}, vendor {org}, trip {code}, missed chemo at {clinic}
LTSS assess {on} at {bldg}, present: {first} (PCA), {first} (dtr), a parrot. {mr} scored NF-A
concurrent review: {lf}, adm {on}, {hosp}, facility UR {first} {ph}, LCD {on}, P2P w/ {dr} pending
{ptl}'s new CM is {wn} (out of {town}); warm handoff {on}
HRA from {mon} lists depression; {ptf} laughed and said that was her twin {one}
grievance {case}. mbr says Dr {last} called her fat. Resolved? letter by {on}

employee {lf} #{badge}, {org}, strain lifting {on}; supv {first} drove him; mod duty til {on}
fit test fail x2 beard, {ptl}, hazmat crew, retest {on}
exposure: {other} splashed, source pt {ptl}, rapid neg, PEP declined, counsel by {first}
DOT exam {wnl}, CDL {lic}, BP 164/98, 3 mo card thru {on}
RTW call w/ HR {one} @ {org}. {mr} wants nights; {dr} wrote no nights
TB clearance list for {org}: {last}, {last}, {last} neg; {last} pos, CXR {on}
{first} from line 6 fainted again after the {feast} shutdown. Foreman {last}

9-line: pt SSG {last}, urgent surgical, TQ 1422 L thigh, ketamine 50, blood 1u FWB from {last}, A pos
sick call {on}: PFC {last} knee, SPC {last} sore throat, CPL {last} \"doesn't feel like marching\"
PDHA for {ptcomma}, back from {mon} rotation; blast x3; wife {kin} says yells at night
Doc {last} says {ws} is quarters 48h, tell his squad leader {first}
MEB packet: {ptname}, {code}, narrative by {last}, PEBLO {first}, appt {on}
dustoff dropped {one} & {one} at Role 2; third kid, {wn}, didn't make it
dental class 3: {last}, {last}. fix before {on} or nondeployable

owner {other}, canine spayed {on}, ate owner's {brand}, called poison ctl, case {code}
rabies tag {code}, bite to {ptf} (tech), quarantine thru {on}, county {first} notified
{rel} {one} brought the cat to the ER w/ her; {first} at desk kept it in a tote
Dr. {last}, DVM: my client Mrs {last} has bartonella, who do her doctors call

RE: {ptfull} v. {org} - chronology: {on} fall; {on} ED {hosp}; {on} ortho {last}; {on} MRI; {on} IME by {last}
Bates {code}: note {on}, author illegible, mentions \"{wn}\" - is that the daughter or the verb?
draft rog 7: Identify every nurse on {ward} from {btw}, incl. {last}, {last} and the traveler {first}
{law} paralegal here. Client {ptf} can't find EOBs, says ex-{rel} {one} has them in {town}
lien: {payer} $18,204.11, {ptl}, DOL {on}, adj {first} {ph}
affidavit: I, {whole}, of {town}, being duly sworn, state that I have known {ptf} since {mon}.
witness list: {last} (treating), {last} (life care), {last} (vocational), {one} (sister, crier)

claimant {ptl} AOD {on}, DLI {on}, past work {job} at {org}. TP {dr} MSS says off task 20%
CE set {on} w/ {cred}, {town}; third party {other} will drive
ADL form by {rel} {one}: \"{ptf} burns toast & cries\". Fn rpt own: blank
RFC light, non sev depression. MC initials {initials}, signed {on}
reopen? prior ALJ {last} denied {on}, AC remand

my student {fl} falls asleep, smells of smoke, mom {one} is sweet. who do i tell
IEP {on}: mr {last}, ms {last}, speech {first}, {ptf}'s grandmother {one}. {ptf} wants to be called {wn}
{first} bit {first}. {first} says {first} started it. nurse {last} iced both
class allergies: {first} nuts, {first} eggs, {wn} bees, {first} {wkd}s (joke)
{school} 3B needs a get well card poem for {ptf}, leukemia, at {hosp} since {mon}, friends {first} & {first}

Reporter's notes: {whole}, {yng}, of {place}, says he waited nine hours at {hosp} {on}. Wife {first} filmed it.
pls fact check: Dr. {both}, president of {org}, said {on} \"we had no beds\"
{first} (not her real name; it's {one}) showed me the bill: $84,110, due {on}
obit draft - {ptfull}, {ninety}, {town}, retired {job}, survived by {first}, {first} and {first}; services {on} {church}
quote 2: \"I begged,\" says {last}, a {job} with {org}. \"They told me {wkd}.\"

{mr} fits the criteria, I think; {dr} is less sure; {kin} is very sure.
Before {on} there was no cane. Since {on} there's a cane and a daughter, {kin}, to carry it.
Both {last} and {last} wrote it; only {last} signed.
Had {first} not looked, {ptl} would have gone home with {last}'s pills.
For what it's worth, {one}, I'd have done the same
It was {wn} who called, and it was {wn} who came.
A man named {one} left this for a woman named {one}. Lost property?
Whoever charted on {ptl} at {hr} charted on the wrong {last}.
{town}, {on}. Dear {first}, Dad's no better.
She was {last} then; she's {last} now; her passport still says {last}.
Nobody but {first} can get {mr} to eat, and {first} is off till {on}.
Could somebody (not {first}) please ring {kin}?
{ptf}, {kin}, {one}: mother, daughter, dog walker.
at 6 {first}, at 7 {last}, at 8 nobody, at 9 {first} again
So I asked {last}, {last} asked {last}, and we still don't know who ordered the MRI for {ptl}
{kin} writes: \"thank you, {first}. thank you, {first}. and thank that big orderly, {one}, for the jokes\"
may I introduce {wnl}? may she start {on}?
Will {both} be on call, or will it be {last}?
I hope {wn} is right. Hope, my cousin's girl {wn}, isn't
Mark the calendar: {wn} goes to {hosp} {on}
a rose for {wn}, from {wn}, by way of {org}
We bill {ws}; {ws} bills nobody
Sue them, said {wn}. Sue whom? said {ws}.
{ws} has long hair; {ws} has short; I mix up the {ws} charts
Art therapy with {wn} moved to {on}
The {ws} boy needs his long leg cast off {on}
"""

CALM = r"""
HEDIS gaps: COL 61%, BCS 72, CBP 58, EED 44, GSD \<8; stars cut 4 at 75/79/73/68/87
care plan goal bank: LTG 90 d, STG 30 d, barriers, member's own words, % met
UTC letter: Dear Member, We have tried to reach you. Call the number on the back of your card.
MCG vs InterQual: chest pain obs 24-48 h; subset current or last?
risk tier 1 to 5, top 5% = CCM, 15% = DM, rest = wellness. Touches 2x/mo, q30, q90
denial reason text for \"custodial\" at 5th grade, 60 words
IP>OBS flip at hour 23; MOON by 36; IMM within 2 days

light duty = lift 10 lb occ, no ladder, sit 10 min/h; medium = 50/25/10
OSHA 300 or first aid? steri strips, Rx ibuprofen 800, tetanus, hot pack x2
audiogram STS: avg 2, 3, 4 kHz shift 10 dB from baseline; age adj
PEP within 2 h, 72 h max, 28 d: TDF/FTC + DTG. Source unknown
FEV1/FVC .68, respirator class, questionnaire Part A sec 2 item 4b yes
BAC .041 at 0714, .038 at 0731; wait 15, no burp
job demands table: Stoop, Kneel, Crouch, Crawl: N O F C

MARCH PAWS: Massive bleed, Airway, Resp, Circ, Hypothermia; Pain, Abx, Wounds, Splint
TCCC card blank: Battle Roster #, MOI, TQ time, AVPU, Meds, Dose, Route
whole blood walking bank: low titer O, 450 mL, CPD, 21 d
ketamine 20-30 IV slow or 50-100 IM; TXA 2 g; ertapenem 1 g; moxi 400 PO
4x4, 6 in Israeli, 3 chest seals, 14 g 3.25, NPA 28 - pack list
profile codes PULHES 1-1-2-1-1-1. when is a 3 permanent
litter carry 4 man, ruck 35 lb, 2 miles, 36 min

feline 4.2 kg, buprenorphine 0.02 mg/kg TM; canine 31 kg carprofen 2.2 BID; explain to a human nurse
xylitol, lilies, grapes, chocolate 20/40/60 mg/kg - pet poison triage for a parent flyer
Parvo, Lepto, Bordetella, DHPP, FVRCP: schedule 6-8, 10-12, 14-16 wk
dog bite: Pasteurella, Capno; Augmentin 875 BID 3-5 d

DEFINITIONS. \"You\" and \"Your\" refer to the party served. \"Incident\" is that in Par. 4 of the Complaint.
Chronology columns: No., Date, Provider type, Bates, Summary, Comment. keep blank rows 40
statute tables: 2 yrs, 3 yrs, discovery rule, minors toll, cap 500k. no state names
Deponent may review and sign in 30 days. Errata sheet: Page / Line / Now reads / Should read / Reason
Frye vs Daubert in 100 words for a nurse expert
life care plan: wheelchair q5 y, cushion q2, attendant 16 h/d x LE 31.4, 3% PV
cross exam of a nurse on \"WNL\": We Never Looked?
May it please the court... will the witness... mark for identification... grant the motion

five steps: SGA, severe, listing, past work, other work. SGA 1,550; TWP 1,110; 9 mos in 60
RFC sedentary 10/\<10, 6 h sit, 2 stand; no ropes; occ stoop; SRT 1-2 step
Listing 1.15, 4.02, 12.04 B: 2 marked or 1 extreme
DOT 209.562-010 clerk SVP 3 L; vocational jargon to plain
GRID rule 201.14 vs 202.06, age 50-54, HS, no transfer

lesson: Digestive System rap, gr 5, 16 bars, villi rhyme
rubric 4-3-2-1: Ideas, Order, Voice, Words. PE: pacer 41 laps
seating chart A1 to E6; pod 3 too loud; brain break 3 min q20
teacher letter on head lice, kind, 90 words
math: If a nurse has 7 patients and each takes 12 minutes...

style guide: use \"people with diabetes\", \"died by suicide\", \"overdose\"; numbers 10+ in figures
headline ideas: Rural ERs Go Dark; When The Closest Bed Is 212 Miles Away
FOIA template: [AGENCY], [RECORDS], [DATE RANGE], fee waiver, 20 business days
explainer: 340B in 400 words, no acronyms
nut graf: 1 in 4 hospitals, 31 states, $1.3 billion, 14 months

Neither the nurse nor the doctor nor the computer knew.
the one who called was not the one who came
Somebody's keys, somebody's charger, somebody's teeth
Between 4 and 5, between 5/10 and 6/10, between you and me
Had it been caught at 8 weeks rather than 18, things would have been different.
at 6 meds, at 7 report, at 8 breakfast, at 9 meds again
a rose is a rose; a rash is not always a rash
We bill Medicare first; Medicare bills nobody
Long legs, short arms, small hands: Marfan or not?
early satiety, late dumping, sharp pain, sweet urine, bitter taste, cold feet
Hill sign, Bell palsy, Baker cyst, Pott fracture, Cook catheter, Ward triangle
Prince or pauper, the K is the K
May have been given twice. May have been given never.
Chase titers. Grant leave. Mark margins. Bill time. Frank pus. Rich stroma. Pat dry.
3/7 course, 2/52 review, 6/12 scan, 10/10 for effort
12/8 h shifts, 24/7 cover, 7/12 vs 5/8, 50/50, 80/20, 9-5
Ratio 30:2, 15:2, 3:1, 1:1000, 1:1
5-10 min, 10-12 weeks, 6-8 mo, 3-4 d, 11-14 wks, 1-2 tabs
G3P2, T1N0, C5-6, L4-5, S1, T12, V2, D1, A1, B12, H2, Q6
stage III, class IV, type 2, grade 1, level 3, phase 2b, part D
"""
