"""What clinicians type to an assistant, whole sentences with an eponym, score, brand or instrument in them, once about somebody and once about nobody."""

NAMED = r"""
explain a Hartmann reversal to {first}, who sells tires, in four lines
{last} wants the Parkland for a 31% burn, and then wants it in ounces. do it
is a Denver shunt the same as a PleurX? {lastlow} swears it is
make a Braden cheat sheet, {first} keeps scoring friction backwards
draft the email to {last}: the Bookwalter came back from {ORGANIZATION:<Ajax|Tru-Edge|Vantage> Instrument} with the wrong post
patient ({ptl}) has Charles Bonnet and thinks I don't believe her. script
rewrite: "{last} said the Lisfranc was missed by {last} on {DATE:<2/9|11-3>}"
{first} from SPD asks which tray has the Gigli handle, the Kocher tray or the Leksell tray
which is it, Gleason 3+4 or 4+3, in {poss} report from {DATE:<5/6|10-1>}
did I chart the Homans on {lastlow}? scan these notes
help, {last}'s Swan reads CO 9. could it be the Fick
can {first} (Fanconi) have gadolinium, her GFR is 38
summarize for {lastlow} neurosurg: Chiari 9 mm, Klippel-Feil, syrinx bigger than {DATE:<Feb|last Aug>}
put these in order of date: Ross {DATE:<9/03|Mar '02>}, Konno {DATE:<4/11|Oct '12>}, Melody {DATE:<6/19|1/20>}
write {last}'s tumor board line: Deauville 4 after 2, biopsy {DATE:<Tues 6/3|9-9>} by {last}
turn "Lachman 2B, pivot glide, McMurray neg" into English for {kin}, {poss} mom
Dr {last} uses Neer, Dr {last} uses Hertel. same fracture. who's right
does Medicare pay for a Milwaukee brace? asking for {first}, CO, at {clinic}
the Foley policy says Coude for men over 60, {wn} says no. find the sentence
my resident {lastlow} wrote "Virchow's triad: clot, clot, clot". kind feedback please
how do I spell Sengstaken. {first} in supply is laughing
tell {kin} why we took off the Philadelphia collar and put on a Miami J
Rodnan 14 → 22 in {poss} chart, from {DATE:<3/3|12-7>} to {DATE:<9/4|6-8>}, is that real
make a handout on Ménière for {mr}, he's a {job} at {coin}
{lastlow}'s Epley failed x2, next? she lives in {townlow} and can't drive
is the Rockall or the Glasgow-Blatchford better for {lastlow} in 12
who was Apgar, asks {first}, whose baby got a 9
Bell's palsy letter so {first} can wear sunglasses at {school}
name three things that look like a Baker cyst. {first} our student will be asked {DATE:<Fri 4/4|9-8>}
rank the Kocher criteria for {first}, 5, T 102, limping since {DATE:<Sunday the 5th|3/30>}
calc CHADS-VASc for {ptl}: 76F HTN DM; and the Wells for {onelow}, 40
the Ranson for {lastlow} at 48h please, labs from {DATE:<7/1|2-6>} and {DATE:<7/3|2-8>} below
Bishop 4, {first} wants to go home, {last} CNM says Cook balloon; pros cons
the Dubowitz says 35, LMP says 37, {last} says feed him
Garden 2 or 3? {lastlow} rads vs {lastlow} ortho. what differs
convert {poss} Snellen 20/70 to logMAR for {last} OD
table: Schober, Patrick, Gaenslen, for {lastlow} {DATE:<1/6|5-5>} and {lastlow} {DATE:<1/7|5-6>}
what's the Frax for {ptl} without the T, her mother {kin} broke a hip in {town}
a Roux-en-Y diet page, {first} is {lang}-speaking, from {world}
who do I call for a Hickman repair after 5: {first} VAT left me {pager}
{last} trained in {town} and does Maylard, not Pfannenstiel. add to the preference card
is Wolff-Parkinson-White a bar to driving a bus for {ORGANIZATION:{town} Transit}? asking re {lastlow}
write "no Trendelenburg, no Valsalva" as a sign for {poss} door
is this Kayser or arcus? photo from {first} at {clinic}
Brown-Séquard, for the son {kin}, who's 12 and asked
Do I owe {last} a reply? he sent the Holter on {DATE:<10/2|the 3rd>}
{initials} signed the Kerlix count, {initials} signed the Ray-Tec; who's missing
translate "Hirschsprung" for {kin} ({lang}), the line dropped
Friday's list: {last} Whipple, {last} Heller, {last} Nissen, {last} Toupet. how many OR hours
Please anonymize: "{first} had her Norwood at {hosp} by {last}, then moved to {town}"
which of {poss} meds is Beers? list at the end. {old}, falls
is a Kock pouch still a thing? {ptl} got hers at {hnick} in {DATE:<Oct '84|9/81>}
Wernicke vs Korsakoff, one slide, {last} presents {DATE:<Thurs 5/8|10-2>}
look at the Bristol log {first} kept: {DATE:5/1} 6, {DATE:5/2} 6, {DATE:5/3} 1, {DATE:5/4} 7
EDSS from this exam by {last}: toe up L, walks 300 m, {town} rehab note attached
Gell-Coombs for {poss} rash after the Bactrim from {pharm}
dumb q: is Burch the same surgeon as Burch colposuspension on {last}'s card
{wn} RN: "the Hoyer bit me". incident wording
{first}: Maddrey 41. {first}: Lille .6. stop steroids?
Sgarbossa on {lastlow}'s strip from {DATE:<2/2|8-8>} vs {DATE:<2/3|8-9>}
what is a "Toupet" in {poss} old chart from {hosp}, not the hair kind right
"""

CALM = r"""
explain a Hartmann reversal to someone who sells tires, in four lines
the attending wants the Parkland for a 31% burn, and then wants it in ounces. do it
is a Denver shunt the same as a PleurX? the fellow swears it is
make a Braden cheat sheet, people keep scoring friction backwards
draft the email to the vendor: the Bookwalter came back with the wrong post
patient has Charles Bonnet and thinks I don't believe her. script
rewrite: "the Lisfranc was missed on the first film"
SPD asks which tray has the Gigli handle, the Kocher tray or the Leksell tray
which is it, Gleason 3+4 or 4+3, in this report
did I chart the Homans? scan these notes
help, the Swan reads CO 9. could it be the Fick
can a patient with Fanconi have gadolinium, GFR is 38
summarize for neurosurg: Chiari 9 mm, Klippel-Feil, syrinx bigger than before
put these in order: Ross, Konno, Melody
write a tumor board line: Deauville 4 after 2, biopsy pending
turn "Lachman 2B, pivot glide, McMurray neg" into English for a mom
one of us uses Neer, one uses Hertel. same fracture. who's right
does Medicare pay for a Milwaukee brace? asking for our orthotist
the Foley policy says Coude for men over 60, the charge nurse says no. find the sentence
my resident wrote "Virchow's triad: clot, clot, clot". kind feedback please
how do I spell Sengstaken. supply is laughing
tell a wife why we took off the Philadelphia collar and put on a Miami J
Rodnan 14 → 22 in six months, is that real
make a handout on Ménière for a {job}
Epley failed x2, next? she can't drive
is the Rockall or the Glasgow-Blatchford better for melena
who was Apgar, asks a mom whose baby got a 9
Bell's palsy letter so a kid can wear sunglasses at school
name three things that look like a Baker cyst. our student will be asked
rank the Kocher criteria for a 5 yo, T 102, limping
calc CHADS-VASc: 76F HTN DM; and the Wells for a 40 yo
the Ranson at 48h please, labs below
Bishop 4, she wants to go home, CNM says Cook balloon; pros cons
the Dubowitz says 35, LMP says 37, the attending says feed him
Garden 2 or 3? rads vs ortho. what differs
convert Snellen 20/70 to logMAR
table: Schober, Patrick, Gaenslen, two patients
what's the Frax without the T, mother broke a hip
a Roux-en-Y diet page in {lang}
who do I call for a Hickman repair after 5
he does Maylard, not Pfannenstiel. add to the preference card
is Wolff-Parkinson-White a bar to driving a bus
write "no Trendelenburg, no Valsalva" as a sign for the door
is this Kayser or arcus? photo from clinic
Brown-Séquard, for a son who's 12 and asked
Do I owe cards a reply? they sent the Holter
one signed the Kerlix count, one signed the Ray-Tec; who's missing
translate "Hirschsprung" for a {lang} mom, the line dropped
Friday's list: Whipple, Heller, Nissen, Toupet. how many OR hours
Please anonymize: "she had her Norwood in infancy, then moved"
which of these meds is Beers? list at the end. 85, falls
is a Kock pouch still a thing? hers is from the 80s
Wernicke vs Korsakoff, one slide
look at the Bristol log: 6, 6, 1, 7
EDSS from this exam: toe up L, walks 300 m
Gell-Coombs for a rash after Bactrim
dumb q: who is the Burch of Burch colposuspension
"the Hoyer bit me". incident wording
Maddrey 41. Lille .6. stop steroids?
Sgarbossa on this strip vs the one before
what is a "Toupet" in an old chart, not the hair kind right
compare Mallampati, Cormack, Wilson and Arne for a talk
Miller or Mac or D-blade, when, and why do people fight about it
Jackson-Pratt vs Blake vs Penrose vs Hemovac, table with cost
Does Boston Scientific's Watchman FLX need the same Eliquis as Abbott's Amulet?
Trelegy, Breztri, Anoro, Stiolto: which have the LAMA
write a policy for LUCAS use on a Bariatric Stryker cot
Manchester, Emergency Severity Index, Canadian: triage systems in a grid
Which trial was it, RALES or EMPHASIS or EPHESUS, that had eplerenone post MI
Vancouver B2 vs B3, when to add a Dall-Miles cable
St. Thomas, Del Nido, Buckberg, Custodiol: make me pick
What would Osler say about my notes lol
Quiz me: Kerley, Hampton, Westermark, Fleischner
Montgomery T-tube care sheet, Bivona TTS care sheet
King Vision, McGrath, C-MAC, Glidescope: reprocess steps
Buck, Russell, Bryant, Dunlop: tractions, draw in ASCII
Kelly, Mayo, Allis, Babcock: clamp flash cards
Weber–Fechner in pain scales, really?
"""
