"""Hands of clinicians, students, coders and analysts who ask an assistant for dense specialist things: prompts stuffed with trade words about nobody, and prompts of the same build that slip somebody in."""

NAMED = r"""
Make a table: {last}, {last}, {last}, {last} – who covered what, columns = day, call yes/no
Compare {last}, {last} and {last} for the chief job, 200 words, they're our R4s
difference between {last}'s plan and {last}'s plan, and why is {first} in one of them
rank {town}, {town}, {town} and {town} by how many they let in to detox
convert this list to title case: {lastup}, {lastup}, {lastup}, {lastup}, {lastup}
is {first} or {first} better for a SNF job at {snf}, and where does {first} fit
regex that catches {mrn} but not {ph} pls
Summarize {last} versus {last} in three bullets, hearing is {on}
pronounce for me: {last}, {last}, {last}, {last}, {last}, {last}, I read names at graduation
who do we cite, {last} was my stats person at {school}
quiz me on faces: {last}, {last}, {last}, {last}, {last}; I start {day}
are {last} and {last} the same pt or two pts, same dob {dob}
give me the Spanish for {first}'s discharge, she says {pet} is her only family
Draft 5 distractors for a question on {last}'s case w/out it being obvious it's {last}
Make flashcards for {last}, {last}, {last}, {last}, our new neighbors on {road}
{ndc} is mine, pharmacy {pharm}, rx {ord}: covered?
format as SQL insert: {last}, {last}, {last}, {last}, {last}
what's the married name for {first} {last}, chart says {last}, badge {badge}
Which of {last}, {last}, {last} would you chart post-Botox, all on {clip}
two lines on why {first} beats {first} for dabigatran educator
Rewrite in plain English for {first}: "Stanford B, Crawford II", {pos} mom is {kin}
Compare {first}'s, {first}'s and {first}'s stick rates for CT, July, {ward}
how do I cite {last}, {last} and {last} who sit next to me at {org}
what happened to {last}'s other lab, the alcohol one, drawn {clip}
give a one-page Pareto for {hosp} {ward}, CLABSI pts: {last}, {last}
simulate 100 rows like this: {lf}, {mrn}, KOOS 61
In R, drop row where id == "{mrn}", then cox
what's the Bristol for {ptl} on {num8} w/ {first} charting
Stop calling him {last}: it's {last}, one n or two? {mail} shows two
make it rhyme: {first}, {first}, {first}, they retire {day}
Is {last} the vein guy, the test guy, or the CT guy, {hnick} has three
Translate for {first}, 6th grade at {school}: "Schatzki ring, dilated"
turn {first} off, {first} on, {first} nights, into an if-else
why do we say {last} when the badge says {first}, one paragraph, for HR at {org}
Which ones are towns: {town}, {town}, {last}, {town}, {last}
Which are people: {last}, {town}, {last}, {first}; intake form is smeared
Which are shops: {shop}, {last}, {fam}, {first}; bags from {pos} car {plate}
Write an alt text: photo, {first} and {first} at {place}, {feast}
Explain {feast} pay: I worked {day} and {first} didn't
check the dose math: {ptf} 20 kg, seen {clip}, 15/kg
Excel: color cell red if NAME = {lastup} or {lastup}, don't ask
difference between {first}, {first} and {first}, triplets {last}, {dobs}, how to chart
Compare: {fac}, {clinic}, {snf}, retrievable days, for {kin}
Sample size? PI {last}, site {hosp}, IRB {code}
Is {last} the {town} {last} or the {town} {last}? {ph} on file
what's in the bag {first} left: GoLYTELY, {first}'s keys, {plan}
Table: {last} Maintena {clip} / {last} Trinza {clip} / {last} Uzedy {clip}
how many mg did {first} get, {kin} says Slow Fe x 9
My students confuse {last} (nephro), {last} (neuro), {last} (nurse). Fix?
outline a poster: {first}, {first}, {first} in the {hnick} cath lab
ASCII decision tree: call {first} → {first} → {last} {pager}
Latex for a letter to {last}, {house}, re Friedewald
Explain to {first} and {first} about the first Alzheimer test of {pos} {rel} {first}
Generate the order for Jobst, {last}, {plan}, ship {addr}
how do {first} and {first} differ, twins {dobs}, sentence
write SBAR for K 6.4 in {ptname}, HD {clinic}, {dr}
Top 5 causes of low Xa in {last}, {room}, since {clip}
pick: {last}, {last}, {last} or {last} for PMHNP preceptor in {town}
who wins: {last}, {first} or {last} for resident of the year
compare {last}, {last} & {last} for vents {lately}, RT {first} asked
give discharge teaching for {ptf}, JP x2, {kin} strips them
what's the code for {last}'s Kasai, acct {acct}
terms I heard: {last}, {last}, {last}... which are docs at {clinic}
one-liner: why {first}? why not {first}? (prom queen, {school})
DRG for {last} vs {last}, both hips, same day {num8}
difference btw {last}, {last} and {last} in nursing home uti line list ({snf})
make a CSV of {last}, {last}, {last} w/ phones {ph}, {ph}, {ph}
proofread: "Pt {ptl} with Charcots foot, sees dr {last} in {town}"
does {first} differ from {first}, both wounds {ward}
Give Python dict of \{"{last}": 3, "{last}": 4} Tanner, {clinic}
Bloom verbs for '{last} will identify, {last} will perform', evals due {on}
how to pronounce {first}, {first}, {first}, {last}; birth certs today
what does Z mean: {initials} wrote Z next to {last}, {clip}
FHIR Patient for {ptname} {dobiso}, show one resource
rewrite: {ptcaret} to {ptcomma} in all ADT
compare {first}'s CCL vs {user}'s query
Norco for {last}: {pharm} or {pharm}? PDMP {clip}
interference in {last}'s creat? {spec} {clip}, who ran it, {ini}?
outline talk: 'Named for us: {town}, {town}, {town}', {agency} history night
12 slides on {first}, {first}, {first} (late), memorial {on} at {church}
contrast {first} 8 y, {first} 6 y, {first} 11 y, sibs, for CPS {case}
{last} vs {last} custody, evaluator {last}, one grid
Make nursing dx for {last}, Hartmann {clip}, {ward}
orientation for {first}, travel nurse from {town}, ends {on}
a poem about {first} and the Foley that wouldn't deflate
draft letter: {first} can't titrate alone till {on}, cc {last}
sizes for scrub order: {first} M, {first} 2X, {first} S; ship {stack}
5 whys for the {last} free-flow, pump {ser}, {clip}
turn {last}'s 20-40-80 into a JSON, given {clip} by {ini}
"""

CALM = r"""
Make a table: Denis, Magerl, McAfee, AO Spine, TLICS – who used what, columns = mechanism, surgery yes/no
Compare Hardinge, Watson-Jones and Smith-Petersen for abductor damage, 200 words, R1 level
difference between ramsay hunt type 1, 2 and 3, and why is jakob in one of them
Write a mnemonic for Mattox, Cattell and Kocher maneuvers
rank Milan, UCSF, Up-to-Seven, Metroticket and Kyoto by how many they let in
convert this list to title case: BURCH, KELLY, PEREYRA, RAZ, STAMEY, GITTES, MARSHALL
Explain Lown-Ganong-Levine to someone who knows WPW
what did the Boston criteria 2.0 add to 1.5 for CAA
Turn the Sgarbossa rule into Python, include Smith's ratio
is Barthel or Katz better for a SNF grant, and where does Lawton fit
Summarize Lyon 2.0 versus Porto versus Rome IV in three bullets
pronounce for me: Bielschowsky, Kienböck, Guillain, Ménière, Köbner, Dejerine, Sjögren
who do we cite for Hosmer-Lemeshow being a bad idea
quiz me on clamps: Satinsky, Kocher, Allis, Babcock, Mixter, Kelly, Crile, Halsted
are Thompson and Simmonds the same test or two tests
give me the Spanish for Foley, Hoyer and Purewick, or do they just say Foley
Draft 5 distractors for a Whipple triad question that aren't Whipple procedure
Make flashcards for Auer, Heinz, Howell, Cabot, Döhle, Pappenheimer
NDC 5-4-2 to 11 digit converter in Excel, show one fake example
format as SQL insert: Fuhrman, Gleason, Nottingham, Breslow, Clark, Bethesda
what's the modern name for Wegener, Churg, Reiter, Hallervorden and Wegener again
Which of Ashworth, Tardieu, Penn, Oswestry spasticity would you chart post-Botox
two lines on why Cockcroft beats MDRD for dabigatran
settle this: Trendelenburg gait, sign, position, test, operation. Same guy?
Rewrite in plain English: "Stanford B, Crawford II, Kommerell, no malperfusion"
Compare Nexiva Diffusics, Insyte Autoguard, Introcan for CT power injection 5 mL/s
how do I cite Sabiston, Schwartz, Greenfield and Cameron in AMA
what happened to the Ranson author's other criteria, the alcoholic one vs gallstone one
give a one-page Pareto + Ishikawa + Swiss cheese template for CLABSI
simulate 100 rows: arm, KOOS, IKDC, Lysholm, Tegner. no names
In R, fine_gray vs cox in crr(), sandwich, Schoenfeld, go
what's the Bristol equivalent for ostomy output
Stop calling him Hoffman: one n or two for the sign, the fat pad is Hoffa, the reagent is?
make it rhyme: Ludwig, Lemierre, Vincent
Is Marshall the vein, the test, the operation, the CT score, or all four
Translate for a 6th grader: "Schatzki ring, dilated 18 mm Savary, EoE excluded"
turn Westgard 1-3s, 2-2s, R-4s, 4-1s, 10x into an if-else
why do we say Coombs when the lab says DAT, one paragraph
Which ones are cities: Amsterdam, Bethesda, Gleason, Lugano, Deauville, Clark, Dukes
Which are people: Chance, March, Boxer, Jones, Lisfranc, Nightstick, Tillaux
Which are brands: Hoyer, Foley, Bovie, Kelly, Velcro, Kling, Ace, Xerox
Write an alt text: flowchart, Heller → POEM → Dor
Explain Sunday, Monday... no: explain neonatal 'golden week', 'honeymoon' and 'July effect'
check the dose math: Parkland 4 x 80 x 35, half in 8
Excel: color cell red if AVPU = P or GCS \< 9 or Cushing's
difference between Rubin, Woods and Jacquemier, with drawings in ASCII
Compare IVC: Greenfield, Simon, Günther Tulip, Celect, Denali, retrievable days
Sample size for DASH MCID 10.8 SD 22, Bonferroni x3
Rephrase: "Babinski upgoing, Hoffmann present, Lhermitte elicited"
Is Harris the lines, the score, the hematoxylin or the benedict
what's in GoLYTELY vs NuLYTELY vs Suprep vs Clenpiq vs Sutab, split dose times
Table: Abilify Maintena / Aristada / Asimtufii / Perseris / Uzedy / Invega Trinza loading
how many mg elemental in Slow Fe, Feosol, Niferex, Auryxia
My students confuse Wilson (copper), Wilson (leads), Wilson (TMJ?), Wilson–Mikity. Fix?
outline a poster: Kaizen, Gemba, Heijunka in the cath lab
ASCII decision tree: Wells → PERC → YEARS → CTPA
Latex for Friedewald, Martin-Hopkins and Sampson
Generate HCPCS for Jobst, Juzo, Sigvaris, Farrow, CircAid
how do Hologic and Lunar differ at Ward's, one sentence
write SBAR, blank, for K 6.4 in HD patient with Lokelma refusal
Top 5 causes of low Anti-Xa w/ AT deficiency, cite Bick? or whoever
pick: Kaplan & Sadock, Stahl, Maudsley, Carlat for PMHNP prep
who wins: Robbins, Rubin or Pathoma for step
compare Marino, Tobin, Irwin & Rippe for vents
give discharge teaching for Jackson-Pratt, Blake, Penrose, T-tube
what's the code for Kasai, Puestow, Frey, Beger in PCS
Rhinoplasty terms: Sheen, Daniel, Joseph, Goodman... which are instruments
one-liner: why Swan? why not Swan? (ESCAPE, PAC-Man)
DRG for Austin Moore vs Thompson vs bipolar
difference btw mcgeer, loeb and nhsn in nursing home uti
make a CSV of the Lake Louise 2018 items
proofread: "Pt with Charcots foot, Charcot Marie tooth, and charcot's triad"
does Braden Q differ from Glamorgan
Give Python dict of Tanner → Sexual Maturity Rating
Bloom verbs for 'Identify Grey Turner, Cullen, Fox, Bryant'
how to pronounce Xeljanz, Xcopri, Xofluza, Xtandi, Xarelto
what does Z mean: Z-plasty, Z-line, Z-score, Z79.01, Z-stent
FHIR CodeSystem for Bethesda Thyroid, show one resource, example id
rewrite in HL7 terms: ORM vs OML vs OMG lol
compare cerner powerchart mpage CCL vs epic smartlink ETX
RxNorm for Norco 5/325 vs 10/325
Jaffe interference w/ cefoxitin? DKA? who showed it
outline talk: 'Named for cities: Lyme, Norwalk, Marburg, Coxsackie, Ebola (river)'
12 slides on Kübler-Ross, Bowlby, Worden, Stroebe
contrast Piaget, Erikson, Kohlberg, Gilligan at 8 y
Beers vs STOPP v3 vs Fick in one grid
Make nursing diagnoses for a Hartmann (NANDA, Gordon's patterns, Orem)
Benner: novice to expert for travel nurse orientation
a poem about the Foley that wouldn't deflate
draft policy: titrating Levophed, Vasostrict, Giapreza, Neo
sizes: Shiley 6 = Portex 8 = Jackson 6? conversion table
5 whys for Alaris free-flow, format Toyota
turn 20-40-80 labetalol into order set JSON
"""
