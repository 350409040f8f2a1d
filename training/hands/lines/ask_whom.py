"""Prompts that mention people by every habit there is: nicknames, initials, titles, handles, possessives, lists, sign-offs, and the same sentences with roles, products and eponyms."""

NAMED = r"""
which of these two notes sounds less like {first} wrote it
make it sound like me not like {wn}
give me a comeback for when {first} says "must be nice" about my PTO
i owe {first} an apology, was short with her over the Pyxis count
{first}'s smart phrase has 4 typos find them
Is Big {first} an ok nickname in a chart
re-read this as {dr} would, red pen
{one} & I disagree: is Toradol 30 as good as 15?
draft: "Team {last}, we hit 100 days no CLAUTI"
What would {first} from quality say to "just this once"
{ini} cosigned my note before i finished. undo in Epic?
"{first} (not {first}) has the narcs keys" clearer?
if {first}+{first} do nights and {first} days who covers the 4-hr gap
name the two people in: "{whole} told {first} the CT was clean"
can you tone down {poss} comment "lazy charting"
sub "{last}" for "{last}" in all 3 paras
haiku for {first} who fixed the ice machine
to: {first} cc: {initials} bcc: me. who sees what
I'm {first}, a traveler. what do float nurses ask on day 1
dictionary says "{last}" isn't a word, remove red squiggle in Word how
his name is {last} but he goes by {menick}. band?
{first} and {kin} are both "mom". forms have one line
We call {obj} {pet}. Chart says {whole}. Family says neither.
poll options: A) {first} B) {first} C) neither D) cake
sentence w/ too many names: {first} asked {first} if {first} gave {first} {poss} insulin. fix
my sup, Ms. {last}, wants "learnings". synonyms
the letter said "Dear Mr {first}", is that rude if {first} is the first name
who is "{initials}/{initials}" at the bottom of a letter, typist?
Attn {lastup} / From {lastup}: same person? format rules for a memo
a 3 line bio for {whole}: loves rescue greyhounds, 19 y in cath lab
alphabetize w/ van/de: van {last}, de la {last}, O'{last}, {last}
what does "d/w {last}" mean vs "per {last}"
add a middle initial to {whole}
what do you call someone named {first} {first}? first/last unclear
{wn} the intern asked if Bumex is "Lasix's mean cousin". true?
name pun for {poss} baby shower, dad's in urology
pls make {whole} bold, the rest not
is {user} a weird handle for a doctor on doximity
take "per my conversation w/ {first}" out, add "per policy"
turn into passive so that {first} isn't blamed
turn into active so it's clear that {first} did it
invite list: {clan}, {clan}, and the {clan} minus {one}
{mefl} said i can call {obj} {mefl}, do i still write Ms {mesl}?
how would you thank a {rel} ({first}) who sat 41 nights
pretend to be {first}, 6, and ask me about needles
quote of the day by {first} from EVS: "germs don't read policy"
text {first}: "he's up. he asked for pie."
"{last} MD, {last} NP, {last} RN" order by who pages first
my nametag says {lastup}, patients read it as a drug lol
sounds like: {first} or {first}? voicemail is garbled
Email from {comma} [Contractor] - phishing?
Does {first} count as a witness if {first} was on zoom
our bot is named {first} too. confusing? new name ideas
who signs when both {dr} and {dr} are out
replace [SURGEON] w/ {last} and [DATE] w/ {clip}
the note ended "-{firstlow}", is that a legal signature
sister {first} (a nun) or her sister {first} (a sister)? disambiguate
Mr. & Mrs. {whole}: how to address now that he's dead
find who's missing: {first}, {first}, {first}, {first}; roster has five
they wrote "Pt {last}, Dr {last}" - twins of paper. check
"{menick}'s on the roof" is what the wife said. literal? he's a roofer
make me a mnemonic from our team: {first}, {first}, {first}, {first}
Coach {last} wants him back friday. how do i say no
Father {last} will anoint at 4, how long before extubation
Judge {last}'s clerk wants a letter "in lay terms"
Sgt {last} needs clearance, mefloquine hx
Prof {last} says p=.06 is "trending". push back nicely
Officer {last}, badge {badge}, stands in the room. can he?
Sra. {last} no entiende "fasting". cómo se dice simple
Auntie {first} gave her turmeric. DILI?
Nana {first} is {oldn}, eats Spam. sodium?
Baby {first}'s bili 11.2 at 40h
Lil {first} won't wear the patch. ideas
{first} Jr or {first} Sr had the MI
the late {whole} left us {cash}, plaque text
ex-husband {first} is still the emergency contact. script
{first}, if you're reading this, the assistant says to hydrate
so {wn} walks in, {wn} walks out, nobody charts it. policy para
"Ask {last}." is all the handoff said. rewrite as a good handoff
good morning! it's {first} again. same question as before: fax cover w/ no PHI
sincerely yours {first}... no, "warmly"
yes i'm {first}'s mom, no i'm not on the form. what now
ok {first} here typing for {first} whose hands hurt: RA flare, pred?
"from {first} w love" on the card, is the vase ok in ICU
{first} {initials}., 2nd shift, needs a reference letter, reliable, funny, late
remind me what {first} asked at 9:40 (scroll up)
the pt said {last}, the wristband said {last}, the lab said {lastup}
what's wrong w/ "{first} and me will round"
"""

CALM = r"""
which of these two notes sounds less like ChatGPT wrote it
make it sound like me not like a brochure
give me a comeback for "must be nice" about my PTO
i owe a coworker an apology, was short with her over the Pyxis count
the smart phrase has 4 typos find them
Is "Big Red" an ok nickname for the code cart
re-read this as a cranky attending would, red pen
we disagree: is Toradol 30 as good as 15?
draft: "Team, we hit 100 days no CLAUTI"
What would someone from quality say to "just this once"
cosigned my note before i finished. undo in Epic?
"the charge (not the resource) has the narcs keys" clearer?
if two do nights and one days who covers the 4-hr gap
name the two drugs in: "Norco told Narcan to wait"
can you tone down "lazy charting"
sub "Lantus" for "Levemir" in all 3 paras
haiku for whoever fixed the ice machine
to: team cc: manager bcc: me. who sees what
I'm a traveler. what do float nurses ask on day 1
dictionary says "Xeomin" isn't a word, remove red squiggle in Word how
goes by a nickname. band?
mom and stepmom are both "mom". forms have one line
We have a Moxi robot. Chart it?
poll options: A) pizza B) tacos C) neither D) cake
sentence w/ too many pronouns: she asked her if she gave her her insulin. fix
my sup wants "learnings". synonyms
the letter said "Dear Sir or Madam", is that rude
who is "MD/jw" style at the bottom of a letter, typist? general
Attn / From: format rules for a memo
a 3 line bio template: years, unit, pets
alphabetize w/ van/de: von Willebrand, de Quervain, O'Donoghue triad
what does "d/w Cards" mean vs "per Cards"
add a middle initial field to a form
what do you call a device named Stryker Neptune vs Dornoch
the intern asked if Bumex is "Lasix's mean cousin". true?
name pun for a baby shower, dad's in urology
pls make the heading bold, the rest not
what's a good handle for a doctor on doximity
take "per my conversation" out, add "per policy"
turn into passive so that nobody is blamed
turn into active so it's clear the pump did it
invite list columns: household, adults, kids, vegan
may i use first names with patients? do i still write Ms?
how would you thank a spouse who sat 41 nights
pretend to be a 6 year old and ask me about needles
quote of the day idea: "germs don't read policy"
text: "he's up. he asked for pie."
"MD, NP, RN" order by who pages first
a nametag that patients read as a drug lol: is there a drug called Alexa? Camila? Tyler? Errin? Elinest?
sounds like: Zantac or Xanax? voicemail is garbled
Email from [Contractor] - phishing?
Does someone count as a witness if on zoom
our bot needs a name. not Dr. anything
who signs when both attendings are out
replace [SURGEON] w/ ___ and [DATE] w/ ___
the note ended with a dash and nothing, is that a legal signature
sister (a nun) or a sister (a nurse in the UK)? disambiguate
how to address a widow in a letter
find what's missing: Plavix, Lipitor, Toprol, aspirin; GDMT post MI has five
they wrote pt and dr the wrong way round. check
"on the roof" is what the wife said. literal? he's a roofer
make me a mnemonic: kidney, insulin, calcium, albuterol
A coach wants him back friday. how do i say no
a priest will anoint at 4, how long before extubation
a clerk of the court wants a letter "in lay terms"
needs flight clearance, mefloquine hx
reviewer says p=.06 is "trending". push back nicely
an officer stands in the room. can he?
la señora no entiende "fasting". cómo se dice simple
an aunt gave her turmeric. DILI?
grandma is 88, eats Spam. sodium?
bili 11.2 at 40h, 37w
toddler won't wear the patch. ideas. Ortopad
Jr or Sr suffix: where in the PID-5
plaque text for a bequest, no names yet
ex-husband is still the emergency contact. script
note to self, the assistant says to hydrate
someone walks in, someone walks out, nobody charts it. policy para
"Ask anybody." is all the handoff said. rewrite as a good handoff
good morning! same question as before: fax cover w/ no PHI
sincerely yours... no, "warmly"
yes i'm the mom, no i'm not on the form. what now
typing for a friend whose hands hurt: RA flare, pred?
"w love" on the card, is the vase ok in ICU
needs a reference letter, reliable, funny, late
remind me what i asked at 9:40 (scroll up)
the wristband said one thing, the lab said another: 2 identifier rule
what's wrong w/ "her and me will round"
Allis was a clamp, Foley was a balloon, Kelly was a pad: true/false?
Is Stanley a thermos or a brace? Velpeau? Don Joy?
Dr. Brown's bottle vs Haberman vs Pigeon for cleft
Dr Bronner's for a g-tube site? Dr. Smith's on diaper rash? Dr Pepper w/ metformin lol
Mrs. Butterworth's sugar free & CGM? carbs
Mr. Clean eraser on the Wyze cam in a sitter room
Johnny (gown), jake brake, john (toilet), jack (phone): slang for ESL nurses
Molly, Lucy, Mary Jane, Tina, Special K, Adam, Roxy: street names table
Aunt Flo, Johnson, Virginia, Willy: euphemisms for a peds talk
Charley horse, Jake leg, Tommy John: which are okay in a chart
Nurse Ratched jokes in a slide: ok or stale
Peter Pan bandage? Hello Kitty? Elsa? Spider-Man: which brand makes which
Alexa, set a timer; Siri, call; Hey Google; Cortana: infection risk of shared smart speakers
Watson vs Watson-Crick vs Watson theory of caring vs Watson test (wrist)
Graves, Pick, Still, Best, Bright, Pott, Little: diseases that are words. sentences please
Ace wrap, Art line, Bill type, Grace score, Hope inventory, Faith code: caps or not
Eve, Dot phrase, Rose Bengal, Violet (gentian), Iris scissors, Ivy (poison): caps or not
Norman, Newman, Orem, Roy, King, Neuman: theories list
May be, May-Grünwald, May-Hegglin. Which May is a stain
4Ts vs HEP score: which for HIT
Levine's sign; Levin tube; Levine scale: three, one line each
Paget, Padgett, Page kidney: which is the dermatome
Addison vs Addisonian vs Addyi. one's for libido
Wells, Geneva, PESI, Hestia, BOVA: PE
Simon focus, Ghon, Ranke, Rich, Assmann: TB radiology
"""
