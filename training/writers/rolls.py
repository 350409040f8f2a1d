"""Lists, rolls, tables and dialogues of few words: about somebody, and about nobody."""

NAMED = r"""
Present: {last}, {last}, {last}; excused: {last}; late, as ever: {first}
{lf}\n{lf}\n{lf}\n{lf}
{last}\t412A\tNPO\n{last}\t412B\tregular\n{last}\t414\tisolation
1. {first}\n2. {first}\n3. {wn}\n4. me
{comma} | {on} | {labs} | call
{whole};{dobiso};{town};{ph}
{whole};{dobiso};{town};{ph}\n{whole};{dobiso};{town};{ph}
mother {one}, 61, HTN; father {one}, d. 58 MI; sister {one}, 33, healthy; brother {one}, est.
Aunt {one} (mat.), uncle {one} (pat.), cousin {one} (by marriage)
Son {first}. Daughter {first}. Daughter-in-law, {first}. Great-grandson: {wn}.
stepmom {one} signs, bio mom {one} doesn't, grandma {one} drives
his wife {first}'s sister {first}'s husband, {first}, is the POA. I drew a chart.
P: I'm {ptf}. N: Hi {ptf}, I'm {first}. P: You were here before? N: No, that was {first}.
A: who's got {last}? B: {first}. A: and {last}? B: also {first}, poor {first}
Me: name? Him: {wn}. Me: last? Him: {ws}. Me: really?
Dr: And you are? Visitor: {one}, the {rel}.
{last}: ok for d/c\n{last}: not ok for d/c\n{last}: who asked {last}?
Team A {first}, {first}, {one}. Team B {first}, {wn}. Bench: {last}.
cc: {first}; {first}; {one}; bcc: {last}
To {wn} from {wn}
{on} {last} / {on} {last} / {on} {last} / {feast} nobody
{on}: {town}. {on}: {town}. {on}: {place}, no signal.
M {last} T {last} W {last} Th {last} F {last}
nights {btw}: {first}, {first}, then {wn}
0700-1500 {first} / 1500-2300 {first} / 2300-0700 {one}
Allergies: {last} - sulfa; {last} - latex; {last} - nothing but {last}
From: {first}\nTo: {first}\nSubj: {last}\nDid {last} ever get back to you?
row 7: {mrn},{backward},F,{dobiso},{zip}
key,value\nname,{who}\ndob,{dobiso}\nemployer,{org}\ncity,{town}
\<ul>\<li>{whole}\</li>\<li>{whole}\</li>\</ul>
PT: {first} OT: {first} ST: {first} SW: {one} CM: {last} MD: {last}
surgeon {last}, assist {last}, circ {first}, scrub {first}, rep {first} ({org})
Witnesses 1) {other} 2) {other} 3) illegible
sign in sheet {on}: {whole} - {org}; {whole} - {org}; {wn} - self
birthdays {mon}: {first} {on}, {first} {on}, {wn} won't say
{initials} 0800, {initials} 1200, {initials} 1600, refused 2000 {initials}
thanks to {first}, {first} and, no, just {first}
pallbearers {last}, {last}, {last}, {last}, {last} and {wn}
emergency contacts: 1 {one} {ph} 2 {one} {ph} 3 \"the church\" {church}
seating: {first} by {last}, NOT {first} by {wn}
"""

CALM = r"""
Present: Chair, Secretary, two members; excused: one; late: quorum at 0810
Room\tDiet\tIso\n412A\tNPO\tnone\n412B\tRegular\tContact\n414\tRenal\tDroplet
1. Gloves\n2. Gown\n3. Goggles\n4. Go
Item | Qty | Par | Order\nFoley 16 Fr | 4 | 10 | 6\nYankauer | 12 | 12 | 0\nKerlix | 3 | 20 | 17
mother 61, HTN; father d. 58 MI; sister 33, healthy; brother estranged
maternal aunt, paternal uncle, cousin by marriage: who is a first-degree relative?
stepmother signs, biological mother doesn't, grandmother drives: who can consent?
P: It hurts. N: Where? P: Here. N: How much? P: 7. N: Out of? P: Ten.
A: who's got bed 9? B: float. A: and bed 10? B: also float, poor float
Team A Airway, Team B Bleeding, Team C Compressions, Bench: recorder
cc: Charge; Supervisor; Pharmacy; bcc: none
To Lab from ED, to ED from Lab, to nobody from nobody
M Chest T Back W Legs Th Rest F Arms
0700-1500 RN x5 / 1500-2300 RN x4 / 2300-0700 RN x4
Allergies: sulfa - hives; latex - itch; nothing else but dust
key,value\nunit,4W\nbeds,24\nratio,1:5\ncode,blue
\<ul>\<li>Rest\</li>\<li>Ice\</li>\<li>Wrap\</li>\</ul>
PT eval / OT eval / ST eval / SW consult / CM consult / RD consult
surgeon, assist, circulator, scrub, rep: who counts?
Witness 1) ______ 2) ______ 3) illegible
x 0800, x 1200, x 1600, refused 2000
Red, Amber, Green; Alpha, Bravo, Charlie; Zulu time 1830Z
Alpha blocker, Bravo shift, Charlie protocol, Delta check, Echo lab, Juliet? none
Stryker, Hill-Rom, Baxter, Alaris, Philips, Zoll: which bed, which pump, which defib?
Hickman, Broviac, Groshong\nShiley, Bivona, Jackson tube\nKelly, Crile, Halsted
Apgar, Ballard, Bishop, Braden, Glasgow, Morse, Norton, Ramsay: scales A to R
Ann Arbor stage II, Dukes B, Clark IV, Breslow 1.2, Gleason 7, Fuhrman 3
Monday protocol A, Tuesday protocol B, Wednesday audit
Q1 12.1 Q2 11.8 Q3 11.9 Q4 n/a
a) 5 mg b) 10 mg c) 15 mg d) none of these. Answer: b
T F T T F F T: key for quiz 4
HR\tBP\tSpO2\n88\t120/70\t98\n92\t118/68\t97\n110\t96/50\t91
Day,Dose\n1,0.25\n2,0.25\n3,0.5\n4,0.5\n5,1.0
Kit A: 2 x 4-0, 1 x 5-0, lido, saline 100, chux. Kit B: same + Betadine
Wing A floors 1-4, Wing B floors 2-6, bridge on 3
in: 240, 120, 60, 480; out: 300, 250, 400; net -50
Abx: Ancef, Zosyn, Vanc, Flagyl, Cipro, Doxy, Bactrim, Keflex
Pressors: Levo, Vaso, Epi, Neo, Dopa, Angio II
Codes: Blue, Red, Gray, Pink, Silver, Orange, White, Black
"""
