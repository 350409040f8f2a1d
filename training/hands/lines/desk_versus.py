"""Comparisons, pairings, lists, rankings and quick questions where people stand where elsewhere stand drugs, brands, eponyms, software, plants, fonts, paints, cars, games, songs or breeds."""

NAMED = r"""
{last} v {last} for chief resident, pros cons
{first} or {first} for the podium? both allergic to mics
{last} vs {last}: who answers pages faster (median 4 v 19 min). phrase w/o naming
{first} and {first} share a locker. memo on space
{last}, {last}, {last}: pick odd one out. two are FT, one's PRN
{one} + {one} = best scribes ever. nomination para
{last} then {last} then {last} on the call wheel, rotate by 1
swap {last} for {last} in every slide, find/replace keeps case?
{last}-{last} suture class is full; waitlist reply
the {last}/{last} paper got rejected again. pep talk
replace "{last} et al." w/ "our group (2023)"
{first} beats {first} at Connect 4 on peds; certificate text
between {first} and {first}, who has more CE? 14 + 9.5 vs 21
compare {poss} note with {poss} note for copy paste, 81% same
give {first} the Alaris class, {first} the Zoll class
{first} takes Prestan, {first} takes Laerdal; checkout sheet
{first} hates Comic Sans, {last} hates Papyrus; compromise font
paint for the lounge: {first} says Agreeable Gray, {first} says anything but
{first} drives a Soul, {first} drives a Rogue. lot decal mail
{last} likes Mayo scissors, {last} likes Metz. card merge
{last} wants Prolene, {last} Vicryl; cost delta 31%
{last} closes w/ Dermabond and swears by it. evidence 2 lines
{last} uses the Bovie like a paintbrush lol. smoke evac policy
{last}: Mako. {last}: Rosa. {last}: jigs. poster
{last} for knees, {last} for hips, {last} never. referral tip sheet
ask {last} if Stelara beats Humira here; he wrote the pathway
{last} says Dupixent, {last} says wait. parent handout on shared decisions
{first} on Lexapro isn't my business; how do i tell {first} to stop sharing
{first} is Team Ozempic, {first} is Team Wegovy. potluck conflict, light
{first} named her cat Zofran. other antiemetic pet names for {poss} new one
{first} read Frankenstein on nights. book club Qs
Wordle vs Sudoku: {first} 3, {first} 5. scoreboard
Monopoly night: {first} is the thimble. poster
{first} brought a Yorkie, {first} a Maine Coon. pet photo captions
plant swap: {first} Wandering Jew (rename!), {first} Jade, {first} Black-eyed Susan
{first} is bringing a German chocolate, {last} a Boston cream. allergens
{first} cooked beef Wellington for the residents? nominate
eggs Benedict by {first}, 11 am; sign
order: {first} Caesar, {first} Cobb, {last} Waldorf no nuts
{first} wears Danskos, {first} Hokas. gift card line
{first} in Figs, {first} in Carhartt. dress code
{first} types Dvorak. IT ticket for kiosk
{first} codes in Julia, {first} in R; reproducibility section
{first} says Kruskal, {last} says Dunn. post hoc?
{last} wants Bonferroni; I like Holm. polite reply
{last} cites Donabedian every meeting. bingo card
{last} quotes Osler, {last} quotes Yoda. roast
{first} and the Giant Peach-colored scrubs; kid story
Alice in Wonderland but {first} and the supply closet
Romeo & {first}, ED version, 6 lines
Batman {first} capes for infusion day, flyer
call {first} Sherlock: solved the missing pump. kudos
{first} Nightingale award is really named for a donor? it's the {ORGANIZATION:{first} {last} Prize}
{ORGANIZATION:{last} Scholars} or {ORGANIZATION:{last} Fellows}: which to list first on CV
{FACILITY:{last} Hall} or {FACILITY:{last} Commons} for a 60-person luncheon
{FACILITY:{last} Chapel} vs the cafeteria for a small memorial
{town} or {town} for the retreat? 41 ppl, 2 wheelchairs
{town} vs {town} weather for a home dialysis move
{hosp} or {hosp} for TAVR volume? where to look up
{school} or {school} ADN, cost incl boots
{clinic} vs {clinic} on Google, stars 4.1/3.8; fair for a handout?
{pharm} or {pharm} carries Creon; call script
{hood} or {place}: which clinic bus is direct
{fam} or {org} for catering, both want deposits
{law} vs {law}: who does guardianships. list Qs
{chain} or {coin}: both closed the pharmacy? rumor control text
{snf} beats {snf} on CMS stars? 4 v 2 but smells
{first} then a comma then {last}, CNA: badge format?
first {first}, second {first}, third a tie: ribbons
short straw: {first}. long: {first}. schedule note
heads {first} covers, tails {last} covers; formal version
rock paper scissors {last} 2 {last} 1 for the window office. minutes joke
{first}, {first} AND {first} on one Gator cart, incident
lane 1 {last} lane 2 {last} in the wheelchair race. program
red = {first}; green = {first}; highlighter key
hearts {first}, spades {last}: tables for bridge at {snf}
Aries {first}, Leo {first}: horoscope bit for newsletter
Gryffindor: {first}, {first}. Slytherin: {last} (mgmt). onboarding teams
chord chart key of G for {poss} retirement song
"{first}, {first} bo birst": kid name game for speech tx
{first}–{first} handoff failed; SBAR vs IPASS
{first} → Tylenol, {first} → Motrin: camp bag labels
{kin} takes Zyrtec, {kin} takes Allegra; fridge chart
{kin} Similac, {kin} Enfamil, twins bottles color code
{kin} Dexcom, {kin} Libre. school form x2
{mrs} Jevity, {mrs} Glucerna; tube cart list
{mr} Hoyer, {mr} Sara Stedy: transfer board
{mrs} hears w/ Oticon, {mrs} w/ Phonak. drawer labels
{pet} and {pet} are therapy dogs; rabies due, poster
"Ask Siri" vs "ask {first}" fun sign
Alexa, Siri, {first}: which one answers at 3 am. cartoon
Epic vs Cerner vs {first}: who knows the workflow
"Claude or ChatGPT?" asked {first}; policy answer
Grammarly changed {last} to "Lasts". fix in 9 spots
Otter thinks {first} is "fur rest". teach it
Dragon hears "{last}" as "loss of". vocab add
"""

CALM = r"""
Alaris v Plum 360 for the infusion center, pros cons
Lortab or Norco for the pathway? both have APAP
Miller vs Macintosh: first pass success. phrase neutral
Babinski and Hoffmann share a pathway. memo for students
Kelly, Kocher, Crile: pick odd one out
Zosyn + vanc = AKI? paragraph
Ancef then Flagyl then cut: timing, rotate
swap Colace for Senna in every slide, find/replace keeps case?
Mayo-Hegar driver class is full; waitlist reply
the Duke/Jones criteria handout got rejected again. pep talk
replace "et al." w/ "and colleagues"
Uno beats Connect 4 on peds; certificate text
between Chantix and Zyban, who quits more
compare a templated note with a free note for copy paste
give days the Alaris class, nights the Zoll class
days take Prestan, nights take Laerdal; checkout sheet
Georgia vs Garamond vs Verdana for low vision
paint for the lounge: Agreeable Gray, Sherwin or Behr
decals by zone: Soul, Rogue, Forester parked wrong. lot mail
Mayo scissors or Metz. card merge
Prolene vs Vicryl; cost delta 31%
Dermabond vs Steri. evidence 2 lines
Bovie vs Harmonic smoke evac policy
Mako vs Rosa vs jigs. poster
who gets Oxford vs total knee? referral tip sheet
does Stelara beat Humira in fistulizing
Dupixent vs Adbry vs wait. parent handout on shared decisions
Lexapro or Celexa in QT, one line
Team Ozempic vs Team Wegovy, same drug explain
antiemetic pet names, Zofran the cat, Reglan the dog
our printer is Optimus, our fridge is HAL. funny signs
Frankenstein on nights. book club Qs
Wordle vs Sudoku for MCI
Monopoly night rules for IDD group home
Yorkie vs Maine Coon dander
plant labels: Wandering Dude, Jade, Black-eyed Susan, toxic to cats?
German chocolate vs Boston cream carbs
beef Wellington sodium
eggs Benedict and warfarin? hollandaise no
Caesar, Cobb, Waldorf: MAOI list, cheese
Danskos vs Hokas plantar
Figs vs Carhartt vs Dickies, stain
Dvorak vs Qwerty RSI
Julia or R or Stata; reproducibility section
Kruskal or Friedman. Dunn or Nemenyi?
Bonferroni, Holm, Sidak, Tukey, Scheffe: one line each
Donabedian in a sentence
Osler or Hippocrates? who said "first do no harm"
David and Goliath: a poem on fighting a denial
James and the Giant Peach allergy story time
Alice in Wonderland syndrome, parent words
Romeo and Juliet, ED parody, 6 lines
Bonnie and Clyde dysfunction? invent a funny syndrome
Thelma & Louise themed farewell
Bert and Ernie soap dispensers, caption
Batman capes for infusion day, flyer
Sherlock's brain attic memory method
Nightingale pledge, modern version
Rhodes vs Fulbright vs Marshall for med students
Fulbright host letter skeleton
Chapel vs the cafeteria for a small memorial
beach or mountains for the retreat? 41 ppl, 2 wheelchairs
home dialysis move to Arizona from Maine, heat
TAVR volume where to look up
ADN vs BSN, cost incl boots
Google stars fair for a handout?
Creon vs Zenpep; pharmacy call script
which bus is direct? template sign
catering, both want deposits
who does guardianships. list Qs
store closed the pharmacy? rumor control text
CMS stars 4 v 2 but smells
first name then a comma then CNA: badge format?
first, second, third a tie: ribbons
short straw covers. schedule note
heads covers, tails off; formal version
rock paper scissors for the window office. minutes joke
three on one Gator cart, incident
wheelchair race program, lanes 1-6
red = stat; green = routine; highlighter key
hearts, spades: bridge at memory care, simplified
Aries, Leo, Virgo: horoscope bit for newsletter
Gryffindor, Slytherin: onboarding teams
chord chart key of G for a retirement song
name game song for speech tx, "banana fana"
handoff failed; SBAR vs IPASS vs ISHAPED
Tylenol vs Motrin: camp bag labels
Zyrtec vs Allegra vs Claritin; fridge chart
Similac vs Enfamil vs Gerber color code
Dexcom vs Libre vs Guardian. school form
Jevity vs Glucerna vs Nepro; tube cart list
Hoyer vs Sara Stedy vs Arjo: transfer board
Oticon vs Phonak vs Starkey. battery sizes
therapy dogs; rabies due, poster
"Ask Siri" vs "ask a nurse" fun sign
Alexa, Siri, Bixby: HIPAA?
Epic vs Cerner: flowsheets word for word
"Claude or Gemini or Copilot?" policy answer
Watson for oncology, what happened
Grammarly changed Lasix to "Lasts". fix
Otter hears Foley as "fully". teach it
Dragon hears "Dix" as "dicks". vocab add
Eliza, the first chatbot; therapy ethics slide
Bard's name changed to what? and Bing?
Bard, Teleflex, Cook: foley cost per kit
Cook, Boston, Merit: drainage cath 10 Fr
Dale holder vs Hollister vs Grip-Lok
Hollister or Coloplast or Marlen, convex
Jobst, Juzo, Sigvaris, Medi: mmHg
Jackson, Carter, Wilson? frames... which for lumbar
Hudson prongs sizes NICU
Neil Med vs Ayr; saline wording
Vicks vs Mucinex vs Robitussin, toddler no
Burt's Bees vs Carmex vs Blistex cold sore
Dr. Scholl's vs Superfeet
Dr. Bronner's for wounds? no. explain
Mrs. Dash, Lawry's, Tony's: sodium free?
Ben's Original, Uncle..., Marie Callender: renal no
Wendy's, Arby's, Carl's Jr.: DM order tips
Papa John's vs Domino's carb per slice
Ben & Jerry's half pint CHO
Reese's in peanut OIT?
Jack Daniel's vs units per day
Captain Morgan, Jim Beam, Jose Cuervo: std drinks
Earl Grey & iron absorption
Shirley Temple, Arnold Palmer, Roy Rogers: sugar
Bloody Mary, Tom Collins, Harvey Wallbanger: alcohol-free card for AA dinner
Stewart-Hamilton vs Fick
Henderson-Hasselbalch by hand
Michaelis-Menten for nurses
Frank-Starling doodle
Nernst, Goldman: quiz
Beer-Lambert and pulse ox
Snell, Young, Bragg: optics recap
Richter vs Mercalli, disaster drill
Beaufort & heli limits
"""
