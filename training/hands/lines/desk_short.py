"""Initials, single letters, clipped names, handles and desk nicknames standing for a person in hurried requests, and abbreviations, units, roles and product shorthand that stand in the very same spots."""

NAMED = r"""
{PERSON:{ini}} asked for the deck by noon. outline: sepsis bundle, 6 slides
per {PERSON:{initials}}, drop the footnote. does that break the APA table
{PERSON:{initials}} ok'd 3 more laptops. email to IT
ask {PERSON:{initials}} or {PERSON:{initials}} who ordered 400 walkers. polite
"ok {PERSON:{initials}}" in the margin, is that a cosign
{PERSON:{ini}} out sick, {PERSON:{ini}} covers, post to Teams
w/ {PERSON:{initials}} at 3 re budget; agenda 4 bullets
{PERSON:{initials}}'s comments are in purple. merge w/ mine
comment bubble [{PERSON:{initials}}1]: "source?" find a source for 1 in 5 falls
[{PERSON:{initials}}2R1] what is this numbering in Word comments
edits: {PERSON:{initials}} \> {PERSON:{initials}} \> me; whose version wins
tagging {PERSON:{initials}} in Asana does nothing. guest seat?
dictated by {PERSON:{ini}}, typed {UNIQUE_ID:{onelow}/{nn}}; bottom line format of old letters
{PERSON:{initials}}/{PERSON:{initials}} at the end of a letter means
DD/TD: {num8} {PERSON:{initials}}:{PERSON:{initials}}. what do they stand for
rev 4 {DATE:<3/11|6-2|10/30>} {PERSON:{initials}}. put a revision block in the SOP
checked by: {PERSON:{initials}}; verified: {PERSON:{initials}}. two person rule statement
QC log sign {PERSON:{initials}} but the tech left. addendum wording
time sheet initialed {PERSON:{ini}} and {PERSON:{ini}}, same pen. audit para
"{PERSON:{initials}} HELD" on MAR line, meaning? she's not here
B/P by {PERSON:{initials}} 88/40 rechecked by me 112/70 same arm. chart
{PERSON:{ini}} says N95, {PERSON:{ini}} says surgical. what does CDC say for flu
{PERSON:<K|R|J>} is mad at me. text that's not groveling
text {PERSON:<K|V|Z>}: running late, bring the clipboard
{PERSON:<B|D|N>}'s baby shower: games that aren't gross
from {PERSON:<A|H|S>}, w/ love and caffeine. tag for gift basket
me, {PERSON:<T|C>}, and {PERSON:<R|L>} want matching shirts. OB puns
my sponsor {PERSON:<J|M>} says write 10 things
roommate {PERSON:<E|Q>} has mono, do i share mugs no right
gf ({PERSON:<L|S|N>}) late 9 days on Yaz
son {PERSON:<W|G>} (7) & dtr {PERSON:<P|I>} (4): same motrin bottle?
Mr {PERSON:<G|K|O>} won't wear his teeth. approach
Mrs. {PERSON:<B|F|W>}, gel or spray? dry mouth
Miss {PERSON:<D|L>} the lunch lady, frozen shoulder excuse
Dr {PERSON:<C|K|V>} signs everything "{PERSON:KV}". legal?
Coach {PERSON:<P|T>} wants a letter "cleared". i didn't clear
Nurse {PERSON:<J|Q|Z>} on tiktok, is that advertising? policy
Papa {PERSON:<J|G>}: bedtime meds chart, large print
Auntie {PERSON:<V|M>} has sugar, mango ok?
{PERSON:<TJ|DJ|MJ|RJ|BJ>} to swap w/ me? ask nice
is {PERSON:<TJ|CJ|AJ>} short for something, badge rule says legal
{PERSON:<JP|PJ|KC>} fixed the tube station, kudos note
thx {PERSON:<jd|kp|mb>} ur the best. make it pro
{PERSON:<Jen|Jenn|Gen>} from infection prev. said 12 air changes. cite
{PERSON:<Matt|Mat>} in HIM wants TAT. define TAT
{PERSON:<Mick|Mitch>} & {PERSON:<Cyn|Sam>} r the scribes. pay band chart
{PERSON:<Ang|Steph|Bern|Mo>} runs scheduling; make her a cheat sheet
tell <big|lil|old> {firstlow} the autoclave beeped E7
{PERSON:<Fitz|Sully|Mac|Smitty|Gonzo>} is charge so it'll be a good night. haiku
{PERSON:<Red|Slim|Tex|Curly>} in the ambulance bay needs gloves, XL. form
<Cap|Chief|LT> {last} asked for the AAR. template
{PERSON:<Abuela|Nana|Lola> {first}} wants the diabetes sheet in Spanish/Tagalog
hand to {PERSON:<Mister|Señor> {first}} at the desk, en español
Ma'am {first} is how she signs her emails. reply
{first}-from-nights and {first}-from-days: contact sheet
New {first} vs Old {first}. who's who table for travelers
{first} #1 {first} #2: how'd you disambiguate in Kronos
{first} ({last}) typo'd as {last} ({first}) in 60 rows, fix
St. {first}? no, just {first}. autocorrect. fix sentence "St. {first} will float"
{first}+1 for the gala; {last}+0
{first}/RT bagged while {first}/RN pushed. passive voice pls
{last}/{last}/float for bronch. e-board text
{first}? {first}! {first}?? roll call skit lines
({first}) in parentheses after a quote, AP style ok?
"–{first}" em or en dash before name in a pull quote
by {first} & {first} & the night crew; poem credit line
w/ apologies to {first}: rewrite 'Twas the Night for ICU
RIP {first} the ficus. obit for our office plant, named after {PERSON:{first}} who quit
vendor rep {one} left 2 loaner drills. log
the {oneup} drawer = {poss} drawer of chargers. label maker text
{poss} Law: the later the admit the longer the med list. poster
the {FACILITY:{last} Closet} is where we hide. fire code?
ask in {FACILITY:{last} 3}: 2 poles
@{UNIQUE_ID:{firstlow}} @{UNIQUE_ID:{lastlow}_np} @here: who has the doppler. rewrite calmer
@{UNIQUE_ID:{firstlow}{nn}} pls approve PTO. slack etiquette
u/{UNIQUE_ID:{firstlow}_{lastlow}rn} posted our break room on reddit. what now
dm from {UNIQUE_ID:{lastlow}md{nn}}: "u up for a shift". funny no
insta {UNIQUE_ID:the.{lastlow}.dentist} handle ok for a DDS?
gamer tag {UNIQUE_ID:x{lastlow}x}, kid won't sleep. limits
venmo {UNIQUE_ID:@{firstlow}-{lastlow}-{nn}} for the potluck. memo text
zelle to {ph}, nanny, tax?
discord {UNIQUE_ID:{firstlow}#{four}} study group rules
epic inbasket pool "P {PERSON:{lastup}} REFILL", how to leave it
pool name P {FACILITY:{lastup}} TRIAGE → rename at go live
chart note tagged .{UNIQUE_ID:{lastlow}hp}; smartphrase handoff when he retires
order panel "{PERSON:{lastup}} ADMIT CHEST PAIN", retire or generic?
preference card {PERSON:{lastup}} LAP APPY: 1 Endoloop, no Foley. tidy
tube station {nn} = {FACILITY:{last} Labs}
fax header says {PERSON:{lastup}} MD {ph}, outdated. fix on Brother MFC
caller ID "{PERSON:{lastup} {oneup}}" = our own elevator phone?? telecom
"""

CALM = r"""
PT asked for the deck by noon. outline: sepsis bundle, 6 slides
per QI, drop the footnote. does that break the APA table
HR ok'd 3 more laptops. email to IT
ask OT or PT who ordered 400 walkers. polite
"ok MD" in the margin, is that a cosign
RT out sick, RN covers, post to Teams
w/ CFO at 3 re budget; agenda 4 bullets
DON's comments are in purple. merge w/ mine
comment bubble: "source?" find a source for 1 in 5 falls
what is this numbering in Word comments
edits: QA \> RA \> me; whose version wins
tagging IP in Asana does nothing. guest seat?
dictated but not read; bottom line format of old letters
MT/qa at the end of a letter means
DD/TD: what do they stand for
rev 4. put a revision block in the SOP
checked by: RN; verified: LPN. two person rule statement
QC log sign but the tech left. addendum wording
time sheet initialed twice, same pen. audit para
"NPO HELD" on MAR line, meaning?
B/P by NA 88/40 rechecked by RN 112/70 same arm. chart
IP says N95, EVS says surgical. what does CDC say for flu
K is low at 2.9. text to the team
text: running late, bring the clipboard
B's and D's: vitamins, which are fat soluble
from all of us, w/ love and caffeine. tag for gift basket
me, two MAs, and an RN want matching shirts. OB puns
my sponsor says write 10 things
roommate has mono, do i share mugs no right
gf late 9 days on Yaz
son (7) & dtr (4): same motrin bottle?
won't wear his teeth. approach
gel or spray? dry mouth
lunch lady, frozen shoulder excuse
Dr Pepper w/ Flagyl? no alcohol in it right
Coach wants a letter "cleared". i didn't clear
Nurses on tiktok, is that advertising? policy
Papa: bedtime meds chart, large print
Auntie has sugar, mango ok?
BJ, TJ, CJ: joint names abbreviations? no: BJ's, Trader Joe's low sodium list
is DJ short for duodenojejunal, style guide
JP put out 40, stripped. chart
thx MD Anderson style bundle? no, who coined "bundle"
Gen from infection prev.? gen = gentamicin. cite dose
Matt finish vs gloss for wall signs
Mick catheter? Malecot vs Mic-Key
Ang in angioedema, TIA vs TGA table
tell RT the autoclave beeped E7
Mac 3 or Miller 2 for the airway box. haiku
Red bags in the ambulance bay, gloves XL. form
Chief complaint vs chief resident: AAR template
Lola granola bars phos content
en español: hand this to the desk
Ma'am is how the lady prefers. reply greeting
nights and days: contact sheet
New grad vs Old hand. who's who table for travelers
tech #1 tech #2: how'd you disambiguate in Kronos
LAST (FIRST) vs FIRST LAST in 60 rows, fix
St. John's wort: fix sentence "St. Johns with SSRIs"
+1 for the gala
RT bagged while RN pushed. passive voice pls
MD/RN/float for bronch. e-board text
roll call skit lines for roles: RN? RT! MD??
(sic) in parentheses after a quote, AP style ok?
em or en dash before name in a pull quote
by the night crew; poem credit line
w/ apologies to Clement Moore: rewrite 'Twas the Night for ICU
obit for our office plant
vendor rep left 2 loaner drills. log
the drawer of chargers. label maker text
"Foleyed" is our verb for cath'd. urban dictionary entry lol
do a Lazarus: means wake after code. explain to new folks
Parkinson's Law: work fills the shift. poster
the Lembert stitch. op note phrase
"GI cocktail" on our order form = maalox lido donnatal. rename per pharmacy
"Brompton cocktail" history
"Myers cocktail" evidence, 3 lines
"Jevity 1.2 & Juven", abbreviations for trays
the supply closet is where we hide. fire code?
@everyone @channel: who has the doppler. rewrite calmer
@ sign in nurse shorthand means at, around?
r/nursing posted our break room on reddit. what now
dm: "u up for a shift". funny no
insta handle ideas for a DDS
kid won't sleep. screen limits
venmo memo text for potluck
nanny, zelle, tax?
discord study group rules
epic inbasket pool "P REFILL", how to leave it
pool name P TRIAGE → rename at go live
chart note tagged .edhp; smartphrase handoff
order panel "ADMIT CHEST PAIN", retire or generic?
preference card LAP APPY: 1 Endoloop, no Foley. tidy
tube station = lab
fax header outdated. fix on Brother MFC
caller ID "ELEVATOR 2"?? telecom
Ms in chart: MS = morphine, mag, mitral, or Multiple. ISMP list
DR: delivery room, diabetic retinopathy, digital radiography. disambiguate
PA vs P.A. vs Pa (pascal)
NP 2, ENT, HP: what's NP (nasopharynx)
AL, AR, AK: amputations and states
MA, PA, CO, LA, DE: states that look like abbreviations in dx lists
Al, Li, Mo, Bi: metals in serum, toxicity one liner
May, June, April as names vs months in free text, regex idea
Pat, Bill, Mark, Chart, Sue, Will as verbs in notes, regex idea
Dot phrase, Ivy (IV), Penny (pen), Cam boot: dictation errors
Art line, Bill of rights, Jack (phone), Rob (steal): false hits of a name filter
Iris prolapse, Violet dye, Rose bengal, Olive shaped mass, Heather honey
Miles walked, Lane change, Chase the INR: idioms for ESL
Frank pus, Frank breech, frankly: usage
Sandy urine? Hazy. Ginger stools? adjectives list
Josh(ing) with pts, Randy behavior, Dick test: old terms to avoid
Norm: normal range; Max: maximum; Min; Cal; Sal: salicylate
Rod lens, Reed pipe, Clay shoveler: fx
Gene panel, Jean cut patient, Dawn phenomenon, Eve dose
Basil, Rosemary, Sage, Ginger & warfarin
Victor Victoria, Bravo Charlie: NATO alphabet over radio card
Jack in phonetic alphabet? A able B baker, old one
Roger that, Wilco: radio words meaning
Jake brake noise, hearing loss truckers
"""
