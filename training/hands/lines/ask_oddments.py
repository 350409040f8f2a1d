"""More asks of one or two lines from all over the building, the identifier at the end, in a bracket, in a quote, in an example, or in a joke."""

NAMED = r"""
list the P450 inducers. PS {first} bet me you can't rhyme rifampin
Explain beta-lactam allergy cross reactivity (I'm emailing it to {mail})
how many calories in D5W per liter? context: {ptl}, NPO day 6
give examples of open ended questions e.g. "{first}, what worries you most?"
what to do if Epic shows wrong legal sex. help desk told me "ask {first}"
Rewrite for brevity: We, the staff of {ward}, hereby request a second microwave.
generate fake but real-looking dates around {clip} for test data
Does "{org}" sound like a clinic or a restaurant to you? it's in the payer field
fun facts about the pancreas for {school} career day
Draft a post-it: DO NOT MOVE. {oneup}'S LUNCH. NOT A SPECIMEN.
is a Swan the same as a PA catheter? a nurse from {hnick} asked
why does it say "see scanned doc" and then the scan is {poss} bus pass
Turn "he's a jerk" into MSE language. (he = {last})
I need a caption under 10 words: surgeon w/ goat at {place}
explain SIADH to a goat farmer ({fam})
what are the steps for Narcan nasal? for the poster by the door of {FACILITY:<St. Jude's|The Depot|Bread & Roses> <Pantry|Kitchen>}
does vitamin K reverse Eliquis? no right? {first} the PA swears
reorder by severity: {fl} 38.1, {fl} 39.9, {fl} 37.0 w/ rigors
"Where's {first}?" is now our unit motto. latin please
Suggest an emoji for NPO. our tech {first} used a skull
how long does ketorolac last. (asking while {first} screams)
Could you make "per {last}" sound less like blame?
it's a quiz for CNAs: what's the first thing to do if {mr} is on the floor
do I hyphenate: follow up, check in, {last} {last}?
Calculate drip: 4 mg/250, 8 mcg/min. pump tag {ser}
make a riddle. answer: {snf}
Which sounds better on a plaque: "in memory of {first}" or "for {first}"
rank by cost, Trelegy, Breztri, Symbicort. my guy gets them at {pharm}
I'm stuck on a title: "Lessons from {LOCATION:<Tangier|Galena|Wrangell>}: Rural Stroke"
Compose an apology to {tit} for calling {obj} "bro" on the phone
is it unethical to follow a patient ({user}) on Instagram
abbreviate: {FACILITY:Our Lady of <Perpetual Help|the Prairie|Good Counsel> Medical Center <North|of {last}>}
what's the ratio for CPR 2-rescuer infant? (recert at {FACILITY:<Station|Firehouse> {nn}})
Do I say "an LPN" or "a LPN" in {poss} reference
1 paragraph on why the ED boards patients, to {whole} of the {ORGANIZATION:{town} <Herald|Ledger|Tribune>}
what would you charge for a used Hoyer? seller's {ph}
make an itinerary: 3 site visits in one day, {town}, {town}, {town}
sum 12.5+11.75+8 and tell {first} nicely it's not 40
Is there a plural of "pneumothorax"? {first} and I have $5 on it
define "pocket veto" for nurse lobby day; rep is {whole}
The AI note wrote "grandson {first}" but there's no grandson. hallucination?
how do I word: he threw a urinal at {wn}
best stretch for wrists - i type for {agency}
Make the following rhyme with "{last}": pain, chart, night
When do I need a witness for waste? (me and {initials}, 0200)
my attending's nickname is The {last}-inator. is that hr?
why do lab call {first} for everything
should a 5k route pass {bldg}? wheelchair access
tell me if "lol" is ok in a message to {dr}
Can you act as a spell checker for eponyms only: Wegner, Guillan, {last}, Babinsky
if dialysis is at {hr} and church ({church}) at 9, when does he take Lasix
write in the voice of a tired printer at {clinic}
How to chart: visitor tried to pay with a live chicken from {LOCATION:<Goose|Pig|Sugar> {last} Road}
what's the best icebreaker for a session led by {first} {last}, who is shy
is "{home} Strong" t-shirt ok on dress down day
make 2 lists: what {first} can lift, what {first} can't. restriction 20 lb
cost per test: 412/37, invoice {code}
does Medicare cover a second walker? the 1st fell off the {VEHICLE_ID:<ferry|bus> {nn}}
name a drink after {first}, who loves Zofran jokes
say "we lost your sample" as a {town} ball announcer
Which organ is the funniest? asked by {first}, 7, CF
he's got "NO CODE {initials}" tattooed. valid?
she goes by {menick}; pronouns?; how to greet
what is fetor hepaticus like? {first} said old {coin} fries
give me a metaphor for AFib for a banjo player in the {ORGANIZATION:{last} <Ramblers|Holler Boys>}
turn this gossip into a QI project: "{first} never scans"
do carbs in Boost equal those in a {shop} shake
one liner bio for the back of {poss} poetry book: night nurse
is there an ICD for "struck by turkey"? happened {DATE:the <Tuesday|day> before Thanksgiving}
can Rx be refilled early for travel to {world}? {ins}
good subject line: "{first} saved my Tuesday"
check my haiku: "{last} pages again / potassium three point four / sun on the helipad"
why is the QR on {poss} band blurry. printer DPI?
4 headings for a plan to get {ptf} home by {day}
what's the Spanish for "lazy eye"? for {kin}
pick a font for {first} {last}'s memorial program
I wrote the code {code} on my hand. is it washable ink lol
can a chaplain marry two patients ({fl} and {fl}) in {stt}
translate the emoji: 🦵➡️🏥 {wday}
tl;dr this for {first}: RSV vax once, not yearly
how many hours is "{btw}" at 36/wk
{first} says there's no such thing as a normal CRP. settle it
who pays if {ORGANIZATION:<Roto|Handy|Mister> {last} Plumbing} floods the MRI
shorter than that. and spell {last} right
Not "the patient's wife": {kin}. She asked to be named.
no wait. the fall was {clip}, the surgery {clip}. redo
ok but w/o {poss} age
remove the second {first}
yes, same as for {last}, but for {last}
"""

CALM = r"""
list the P450 inducers. PS you can't rhyme rifampin
Explain beta-lactam allergy cross reactivity (for an email)
how many calories in D5W per liter? NPO day 6
give examples of open ended questions e.g. "what worries you most?"
what to do if Epic shows wrong legal sex. help desk told me "ask Registration"
Rewrite for brevity: We, the staff of the night shift, hereby request a second microwave.
generate fake dates for test data as offsets: +3, +17, -40
Does "Optum Rx" sound like a clinic or a restaurant to you? it's in the payer field
fun facts about the pancreas for career day. Langerhans, Vater, Wirsung
Draft a post-it: DO NOT MOVE. LUNCH. NOT A SPECIMEN.
is a Swan the same as a PA catheter? Swan-Ganz, Arrow, Edwards
why does it say "see scanned doc" and then the scan is blank
Turn "he's a jerk" into MSE language
I need a caption under 10 words: surgeon w/ goat
explain SIADH to a goat farmer
what are the steps for Narcan nasal? RiVive, Kloxxado, same?
does vitamin K reverse Eliquis? no right? a PA swears
reorder by severity: 38.1, 39.9, 37.0 w/ rigors
Latin for "where is the bladder scanner"
Suggest an emoji for NPO
how long does ketorolac last. Sprix vs Toradol
Could you make "per protocol" sound less like blame?
it's a quiz for CNAs: what's the first thing to do if someone is on the floor
do I hyphenate: follow up, check in, Epstein Barr?
Calculate drip: 4 mg/250, 8 mcg/min. Levophed
make a riddle. answer: nursing home
Which sounds better on a plaque: "in memory" or "with thanks"
rank by cost, Trelegy, Breztri, Symbicort, Breyna, Dulera
I'm stuck on a title: "Lessons from an Island: Rural Stroke"
Compose an apology for calling an attending "bro" on the phone
is it unethical to follow a patient on Instagram
abbreviate: Center for Advanced Wound and Ostomy Nursing
what's the ratio for CPR 2-rescuer infant? NRP 3:1
Do I say "an LPN" or "a LPN"
1 paragraph on why the ED boards patients, to the local paper
what would you charge for a used Hoyer? Joerns vs Invacare
make an itinerary: 3 site visits in one day
sum 12.5+11.75+8
Is there a plural of "pneumothorax"? $5 on it
define "pocket veto" for nurse lobby day
The AI note wrote "grandson" but there's no grandson. hallucination?
how do I word: he threw a urinal
best stretch for wrists - De Quervain, Finkelstein, Eichhoff
Make the following rhyme with "Humira": pain, chart, night
When do I need a witness for waste?
Godzilla as a nickname for a QI nurse: hr?
why do labs call the wrong unit for everything
should a 5k route have wheelchair access
tell me if "lol" is ok in a message to a doctor
Can you act as a spell checker for eponyms only: Wegner, Guillan, Babinsky, Sjogrens, Hashimotos
if dialysis is at 5 and church at 9, when does he take Lasix
write in the voice of a tired printer
How to chart: visitor tried to pay with a live chicken
what's the best icebreaker for a shy speaker
is a team t-shirt ok on dress down day
make 2 lists: can lift, can't lift. restriction 20 lb
cost per test: 412/37
does Medicare cover a second walker? 5 yr rule
name a drink after Zofran
say "we lost your sample" as a ball announcer
Which organ is the funniest? for a 7 y/o w/ CF on Trikafta
"NO CODE" tattoo. valid?
pronouns?; how to greet
what is fetor hepaticus like? old fries?
give me a metaphor for AFib for a banjo player. Watchman, Maze, Tikosyn
turn this gossip into a QI project: "nobody scans"
do carbs in Boost equal those in a shake. Ensure Max, Premier, Fairlife
one liner bio for the back of a poetry book: night nurse
is there an ICD for "struck by turkey"
can Rx be refilled early for travel? {ins} vacation override
good subject line: "You saved my Tuesday"
check my haiku: "pager sings again / potassium three point four / sun on the helipad"
why is the QR on a band blurry. printer DPI?
4 headings for a plan to get a patient home by noon
what's the Spanish for "lazy eye"?
pick a font for a memorial program
is Surgical Skin Marker washable ink lol. Viscot
can a chaplain marry two patients in {stt}
translate the emoji: 🦵➡️🏥
tl;dr: RSV vax once, not yearly
how many hours at 36/wk x 6
is there such a thing as a normal CRP. settle it
who pays if a plumber floods the MRI
shorter than that. and spell Dupuytren right
Not "the patient's wife": "spouse".
no wait. the fall was before the surgery. redo
ok but w/o age
remove the second Zofran
yes, same as for Lovenox, but for Arixtra
Which is vegan: "Orgain", "Kate Farms", "Ripple"
Kate Farms 1.4 at 60/h: free water?
Is Ella safe w/ Tegretol? Nexplanon? Annovera? Liletta?
Name the tube: Dobhoff, Levin, Salem, Cantor, Miller-Abbott, Blakemore, Linton
Is Stevens-Johnson one person or two. trivia
Hodgkin or Hodgkins; Crohn or Crohns: AMA style
Bell's vs facial palsy in patient letters?
Is Kaposi a virus? Merkel? Burkitt?
does Bruce come before Naughton? treadmill protocols
Borg 13, Karvonen 60%, Cooper 12 min. cardiac rehab quiz
Ishihara, Snellen, Jaeger, Amsler, Titmus, Teller: eyes
Dolophine, Subutex, Sublocade, Brixadi, Vivitrol, Antabuse, Campral
Aricept, Namenda, Exelon, Razadyne, Leqembi, Kisunla: cheat row
Heather progestin, Camila, Nora-BE, Deblitane, Jencycla. same pill?
Lexi vs Micro vs Epocrates vs Sanford vs Hopkins abx
Murphy bed, Murphy drip, Murphy sign, Murphy's law
Sims speculum, Graves speculum, Pederson, Cusco
Sam splint vs Hare vs Sager vs Kendrick vs Thomas
Halo vest, Hope scale, Grace protocol, Mercy tool: caps
Robert Jones dressing; Thomas test; Ober; Ely; Craig; Patrick: hip or knee
Does Mrs. Meyer's count as hospital grade? no. EPA List K
Old Spice scent sensitivity memo, no brands
Betadine vs Prevail vs ChloraPrep vs DuraPrep
Bactroban, Neosporin, Santyl, Silvadene, Medihoney, Manuka
"""
