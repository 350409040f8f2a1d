"""Secretaries, managers, marketers, activity people, clerks: everyday asks in which one person or place is mentioned in passing, odd and word-like names, and what looks the same but is none."""

NAMED = r"""
who covers if {PERSON:Rain} calls out. decision tree pls
{PERSON:Sunny} needs a standing desk. justify in 2 lines
is it passive aggressive to reply all "thanks, {PERSON:Patience}"
remind {PERSON:Will} that the fridge gets tossed at 5
tell {PERSON:Grant} no, nicely. he wants my Friday
{PERSON:Art} says contrast ratio, {PERSON:Page} says font size. who's right for a poster
chat etiquette: {PERSON:Faith} types one word per message
Ask {PERSON:Bill} to bill it? pun ideas
{PERSON:Major} is his first name, not a rank. fix the roster note
{PERSON:Chip} dropped the chips. alt text for gif
{PERSON:Dale} or {PERSON:Dell}? who's on the laptop project, I have both in notes
move {PERSON:Joy} from row 4 to 6, keep borders
swap {PERSON:Rusty} w/ {PERSON:Dusty}, nights, they really exist
her name's {PERSON:Precious Moments} and she hates it. nametag options
new hire is {PERSON:X'Zavier}. CSV breaks at the apostrophe
new hire is {PERSON:Nguyễn Thị Út}; email format?
our driver goes by {PERSON:Uncle}. intake form wants legal name: {PERSON:{whole}}
the plumber, Mr. {PERSON:Waters}, sent an estimate; polite haggling
Dr. {PERSON:Payne} and Dr. {PERSON:Hurt} want separate doors. signage joke
Drs. {last} and {last} share an MA, who roomed who? make a log sheet
thank the {PERSON:{last}s} for the peaches
write as if from {PERSON:Santa {first}}, our chief of medicine in a red suit
card for {PERSON:little {first}}, tonsils, dinosaurs
happy nurses week to {PERSON:{first}}, {PERSON:{first}}, both {PERSON:{first}s} lol
skit for {poss} going away: she loses badges
limerick: {one} / bun / done. retirement
karaoke list for {hnick} holiday party. Stayin' Alive is taken
door contest: "{ward} Wonderland". slogans
our softball jersey back: {PERSON:<BIG MAMA|TATER|THE SURGE>} 12
parody of Jolene but {PERSON:{first}}, about a stolen parking spot
name our float: theme pirates, unit {ward}
3 hashtags for ribbon cutting at {FACILITY:<Cricket|Persimmon|Old Mill> Commons}
caption: new {FACILITY:{last} <Wing|Garden|Atrium>}, puppies, scissors
tweet thread on flu shots, tag {user}
radio spot 15 s, {ORGANIZATION:<KZQR|WPLO|KDUB> <The Moose|Jack|Talk>}, walk in clinic
billboard, 7 words, on {hwy}
jingle for {pharm}
yard sign for {DATE:<10/4|Oct 18|the 2nd Saturday of May>} clinic
menu board: Taco {wkd}, by chef {first}
bio for {PERSON:{whole}} 50 words: ortho, bees, two languages
slide title: "Why we miss {PERSON:{last}}" too sad?
trivia night, team {ORGANIZATION:<Quiz in My Pants|The {last} Lobes|Agar & Friends>}, write 5 micro questions
bake sale flyer for {fam}'s kid
fantasy draft: I have {first} from dietary yelling in my ear, pick RB
seating chart, 6 tables, keep {last} from {last}
what to write in a card for {first} who broke up w/ {first}
birthday list: {first} {DATE:<1/9|feb 30 lol|march 3>}, {first} {DATE:<4/4|7/19>}, {first} {DATE:<12/25|leap day>}. calendar reminders
photo order L to R: {first}, unknown, {last}, the {last} twins
name tags: {first} 1, {first} 2. better idea?
carpool: {first} (red), {first} (bike), me. from {hood}
lost & found: hearing aid, one Croc, a bible w/ "{PERSON:{whole}}" inside. notice
lost cat near {corner}, answers to {pet}. flyer for break room
room for rent in {town}, quiet, RT student ok
for sale: {car}, {PERSON:{first}} has the keys, make it fun
prayer chain e-mail says "{PERSON:{first}} L's mass". reword w/o details
complaint re perfume: it's {first} but say it in general
they call our copier {PERSON:{first}}. out of order sign in its voice. (after {PERSON:{first}} who quit)
the vending guy, {PERSON:Snack {first}}, took card info?? what to say
translate sign for {ORGANIZATION:<Casa|Tienda|Panadería> {last}}, they cater
text the {PERSON:{last} boy} re lawn at the clinic
spell {town} right, one letter is off
how far from {town} to {town} by paratransit
rename the wifi at {clinic}
is {town} in Mountain or Central? patient portal time
weather hold: who decides for {town} site
parade route passes {FACILITY:<Our Lady|the Oddfellows|{last}> Hall}, ambulance access memo
our sister city is {world}; gift ideas for visiting nurses
bus 14 from {place} to us, directions paragraph
ghost tour of old {FACILITY:{last} Sanatorium}. blurb, tasteful
{ORGANIZATION:<Pied Piper|Bug Off|No-Mo>} Pest says Tuesday. patients notice?
florist {ORGANIZATION:<Petal to the Metal|Stems|Bloom {last}>} invoice reads "get well {first}". split by dept
elevator music committee: {first}=jazz, {first}=none, me=whale
pls make "{PERSON:{first}} ate my yogurt" sound like root cause analysis
write in the style of a ship's log: 0700 {last} lost his glasses
fortune cookies for the staff mtg, one about {poss} stapler
for the time capsule: "{DATE:<June|Oct.> <4|11|30>}, we still fax." add 5 lines
reply to {mail}: sure
invite {PERSON:{whole}} + guest, cc {PERSON:{lastlow}}
{firstlow} n i r doing the bulletin board. theme kidneys
hey its {firstlow} again. same list but alphabetical
it's {PERSON:<M|B|Z>}. redo w/ less emoji
thx from -{PERSON:<k|j.|d>}   (sign that way)
Regards, {PERSON:{first}}. can you make my sign off warmer than that
"Love, {PERSON:Nonna}" on a work email? HR ok?
ur pal, {PERSON:{onelow}}. add to end of note to vendor
"""

CALM = r"""
who covers if rain closes the road. decision tree pls
Sunny days need a shade sail. justify in 2 lines
is it passive aggressive to reply all "thanks, Patients First"
remind that the will kits get tossed at 5
tell Grants no, nicely. they want my Friday
Art says contrast ratio, Marketing says font size. who's right for a poster
chat etiquette: Spiritual Care types one word per message
Ask Billing to bill it? pun ideas
Major, Captain, Sgt: order of ranks in the roster note
Chips dropped on carpet. alt text for gif
Dell or HP? who's on the laptop project
move Joy of Cooking from row 4 to 6, keep borders
swap Dusty Rose w/ Sage, nights theme, paint colors
Precious Moments figurines for a gift shop. display options
apostrophe names: CSV breaks
email format for Vietnamese names
intake form wants legal name and goes-by. wording
the plumber sent an estimate; polite haggling
Pain and Ortho want separate doors. signage joke
two docs share an MA, who roomed who? make a log sheet
thank Georgia for the peaches, i mean the state
write as if from Santa, our chief of medicine in a red suit
card for a kid, tonsils, dinosaurs
happy nurses week to days, nights, and baylor lol
skit for a going away: she loses badges
limerick: bun / done / run. retirement
karaoke list for a hospital holiday party. Stayin' Alive is taken
door contest: "Winter Wonderland". slogans
our softball jersey back: THE SURGE 12
parody of Jolene, about a stolen parking spot
name our float: theme pirates, unit med-surg
3 hashtags for ribbon cutting
caption: new wing, puppies, scissors
tweet thread on flu shots
radio spot 15 s, walk in clinic
billboard, 7 words
jingle for a pharmacy, to the tune of Jingle Bells
yard sign for Flu Friday clinic
menu board: Taco Tuesday, Meatless Monday, Philly Friday
bio for a PA 50 words: ortho, bees, two languages
slide title: "Why we miss vaccines" too sad?
trivia night, team Staph Infection, write 5 micro questions
bake sale flyer for the food bank
seating chart, 6 tables, keep ortho from anesthesia
what to write in a card for a breakup
birthday list by month, calendar reminders
photo order L to R: nurse, unknown, doctor, twins
name tags: Guest 1, Guest 2. better idea?
carpool: one red, one bike, me
lost & found: hearing aid, one Croc, a bible. notice
lost cat flyer for break room
room for rent, quiet, RT student ok
for sale: {car}, make it fun
prayer chain e-mail says "surgery at noon". reword w/o details
complaint re perfume, say it in general
they call our copier HAL. out of order sign in its voice
the vending guy took card info?? what to say
translate sign for taquería, they cater
text the lawn service re the clinic
spell Worcestershire right, for the diet menu
how far is a furlong, patient joke
rename the wifi
is Indiana in Eastern or Central? patient portal time
weather hold: who decides for the rural site
parade route passes the ED, ambulance access memo
gift ideas for visiting nurses from Japan
Philadelphia chromosome vs Boston brace vs Rocky Mountain spotted fever: geography quiz
Lyme, Ebola, Marburg, Zika, Norwalk, Coxsackie: diseases named for places. quiz
Denver II, Toronto CGA, Hawaii tool, Glasgow, Rotterdam, Geneva, Berlin definition. match to use
Bristol chart poster, funny but clean
Milwaukee shoulder, Charleston sticks, Dallas criteria. trivia
Montreal Cognitive vs St Louis SLUMS
Ottawa ankle rules for coaches
Minnesota tube vs Blakemore
Tennessee Ernie? no. Tennessee dialect phrases for pain, glossary
Paris system for urine cytology one liner
London protocol for incident analysis
Vancouver vs Harvard vs Chicago style references
Brooklyn Bedside Blues, invent lyrics
Vienna rectifier? no, Vienna sausages on a low-sodium menu
ghost tour of an old sanatorium. blurb, tasteful
pest control says Tuesday. patients notice?
florist invoice split by dept
elevator music committee: jazz, none, whale
pls make "somebody ate my yogurt" sound like root cause analysis
write in the style of a ship's log: 0700 captain lost his glasses
fortune cookies for the staff mtg, one about a stapler
for the time capsule: "we still fax." add 5 lines
invite the board + guest, cc Dietary
my coworker n i r doing the bulletin board. theme kidneys
hey its me again. same list but alphabetical
redo w/ less emoji
thx from all of us   (sign that way)
Regards. can you make my sign off warmer than that
"Love, Mom" on a work email? HR ok?
ur pal. add to end of note to vendor
Florence Nightingale coxcomb chart, how to draw in Excel
Clara Barton vs Dorothea Dix, one liners for nurses week
famous quotes on kindness for lobby wall: Maya Angelou, Mr. Rogers. Check wording
Dr. Seuss style rules for handwashing
Bob Ross themed painting night for memory care
Betty Crocker vs Duncan Hines, diabetic cake hack
Dolly Parton sing along, 6 songs, chair exercise
Taylor Swift puns for labor and delivery
Sherlock Holmes style mystery for a sepsis drill
Winnie the Pooh characters as shift types
Harry Potter houses for onboarding teams, roles only
Rosie the Riveter poster with a stethoscope, prompt for image model
Uncle Sam "I want you to wash your hands"
Mona Lisa with a mask, alt text
Mickey or Bluey band-aids, which do 5 y/os pick
Little Debbie, Aunt Jemima, Uncle Ben's: carbs per serving
Dr Pepper and Mr. Clean on the MSDS? audit finding joke
Johnnie Walker and CIWA, is brand needed in the note
Mary Jane, Molly, Lucy, Snow White: slang list for triage
"Arthur is visiting" = arthritis. other folk phrases
John, Jimmy, Lou, privy: words for toilet, for ESL aides
Aunt Flo etc, period euphemisms for teen handout
Charley horse, Montezuma's revenge, St. Vitus dance: origin
Murphy's law for infusion pumps, 5
Jack and Jill bathroom, plan wording
lazy Susan for the med room
Debbie Downer at huddle, how to respond
peeping Tom policy? we have ground floor windows
Johnny gown vs patient gown
left-handed vs southpaw in an incident report
Big Ben alarm for hearing impaired
Murphy bed, Hollywood bed, Gatch bed: history in 3 lines
"""
