"""More questions from clinicians to a bot: terse, mid-shift, each with a named test, device or drug, a short date or initials, and the same asked about no one."""

NAMED = r"""
{lastlow} on nimbex, bis 40, {firstlow} rt wants to wean. order of ops?
what does "JP per {initials}" mean in a sticky from {DATE:<3/9|11-2>}
rewrite for the board: swan out {initials}, cordis in {initials}, foley stays
is {DATE:<2/9|8-4>} to {DATE:<3/22|9-15>} six weeks of ancef for {lastlow}
{kin} asks if the Hickman means her dad is dying. what do i say
{wn} gave Ativan, I gave Ativan, {last} gave Ativan. incident in 50 words
Blakemore vs Minnesota, which one is in the box {first} brought from {hnick}
pls fix my spelling: {lastlow} has wegeners, takayasus and bechets in ddx, and churg strauss
{last} (uro) wrote "Coude, not Tiemann". same?
fill: Dear {last}, your patient {ptl} had a Zio {DATE:<5/1|10-6>}–{DATE:<5/15|10-20>} with SVT x3
what rhymes with Yankauer, {first} is retiring {DATE:<June 3|12/20>}
explain Bosniak 2F to {menick}, who builds docks at {place}
calc Parkland from {DATE:<4/2|9-7>} 2110, not from arrival at {hnick} 0015
{lastlow}'s Ranson at admit: 61, wbc 18, glu 240, ldh 400, ast 300
was it {last} or {last} who said no Trendelenburg
{initials}/{initials} on the heparin but pharmacy wants names. template email
my Gram stain caller {first} says "GPR, maybe Bacillus". panic about {lastlow}?
which {first} took the Glidescope. make a sign-out sheet, cols: who, room, back
does {old} change the dose of Xarelto, CrCl 28, {ptl}
letter: {ptfull} can't sit on the jury {DATE:<6/16|Oct 20>}, Crohn's, {county} clerk
make flashcards for {first}: Kernig, Koplik, Kerley, Kehr, Kussmaul
{first} the rep left the Hana manual, summarize the boot part
translate for {kin}: "the Penrose fell out, that's okay"
is a Groshong flushed with heparin, {wn} says never
table of my Botox: {lastlow} 155, {lastlow} 200, {lastlow} 100, due {DATE:<7/1|1-5>}
{last} said Lown-Ganong, {last} said it's just short PR. settle
Finney or Heineke in {poss} op note from {DATE:<1/81|11/79>}?
what's Bonney's blue and why did {lastlow} want it at 7 am
sort by age: {lastlow} 81, {lastlow} {ninety}, {lastlow} 67
turn {firstlow}'s scribble "d/w {initials}, ok 2 go" into English
plain words: {kin}, your son's Gartland is a 3
Did {first} chart a Morse? here's her note from {DATE:<8/8|2-6>}
{lastlow} wants Lichtenstein, {kin} read about Shouldice. two paragraphs
pick a subject line: fridge alarm {DATE:<11/2|5-5>}, {first} reset, insulin lost
can the {last} twins share a Hill-Rom crib lol, B is on CPAP
what code for a Bartholin, Word catheter, {DATE:<4/4|12-3>}, {last}
summarize for {wn}: Bristol 7 x4, C diff +, {lastlow} to private
"Ogilvie in bed 9" – is that the name or the bowel? chart says {lastup}
{first} had a Wilms, her mom {kin} asks about beer. what??
add to sign out: {lastlow} likes to be called {first}, hates Lovenox
"""

CALM = r"""
on nimbex, bis 40, rt wants to wean. order of ops?
what does "JP per IR" mean in a sticky
rewrite for the board: swan out, cordis in, foley stays
is 42 days six weeks of ancef
a daughter asks if the Hickman means her dad is dying. what do i say
three of us gave Ativan. incident in 50 words
Blakemore vs Minnesota, which one is in the box with the helmet
pls fix my spelling: wegeners, takayasus and bechets in ddx, and churg strauss
uro wrote "Coude, not Tiemann". same?
fill: Dear colleague, your patient had a Zio for 14 d with SVT x3
what rhymes with Yankauer, a tech is retiring
explain Bosniak 2F to someone who builds docks
calc Parkland from time of burn, not from arrival
Ranson at admit: 61, wbc 18, glu 240, ldh 400, ast 300
was it ortho or spine who said no Trendelenburg
two initials on the heparin but pharmacy wants names. template email
my Gram stain caller says "GPR, maybe Bacillus". panic?
who took the Glidescope. make a sign-out sheet, cols: who, room, back
does age 85 change the dose of Xarelto, CrCl 28
letter: can't sit on the jury, Crohn's
make flashcards: Kernig, Koplik, Kerley, Kehr, Kussmaul
the rep left the Hana manual. summarize the boot part
translate for a wife: "the Penrose fell out, that's okay"
is a Groshong flushed with heparin, charge says never
table of Botox units: 155, 200, 100, q12 wk
one said Lown-Ganong, one said it's just short PR. settle
Finney or Heineke in an old op note?
what's Bonney's blue and why would anyone want it at 7 am
sort by age: 81, 88, 67
turn "d/w ID, ok 2 go" into English
plain words: your son's Gartland is a 3
does this note have a Morse?
surgeon wants Lichtenstein, wife read about Shouldice. two paragraphs
pick a subject line: fridge alarm, reset, insulin lost
can twins share a Hill-Rom crib lol, B is on CPAP
what code for a Bartholin, Word catheter
summarize: Bristol 7 x4, C diff +, to private
"Ogilvie in bed 9" – the bowel, not a name
had a Wilms, mom asks about beer. what??
add to sign out: hates Lovenox
Cushing did what with the Bovie, two lines for a talk
Spell Pfannenstiel, Kielland, Zavanelli, Ritgen
Who makes the Bair Hugger, and the Ranger, and is it still 3M
Compare Schirmer, Jones and Norn
Rose bengal or lissamine for dry eye
Jobst, Sigvaris, Medi, Juzo: which sells toe caps
Mayo stand drape vs Mayo scissors vs Mayo elbow score: explain to a new tech
Fahrenheit to Celsius, fifth time today
"""
