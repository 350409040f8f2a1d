"""Someone at a bench, a desk or a bedside who fills a line with proper names of things, and now and then of people."""

NAMED = r"""
Consult {dr}, then start Nexletol
Graves in a {agex}, followed by {last} at {fac}
McBurney's point tender per {first}, go call {dr}
Gave Emgality to {first} and Ajovy to {first}
Trendelenburg gait, {first} walked {obj} twice
Penrose out by {ini}, Jackson-Pratt stays
Belongs to {first}: Yeti mug, Stanley, Owala
Hashimoto, {last}, bed 9
Blalock-Taussig-Thomas shunt done at {hosp} in {year}
Kocher, Pfannenstiel, {last}: two incisions and a surgeon
Ask {first} whether Brio or Alto
Whoever {first} is, thank {obj} for the Tegaderm
{first} Bair Hugger'd the kid
Ranson 3 on admission, {on}
Moved from Ward C to {ward}
Sold our Hologic to {org}
McKesson truck late, driver {first}, {ph}
Rep from Stryker, {whole}, in OR 4
{dr} prefers the Bovie at 30
{first} from Medtronic will interrogate the Azure at {hr}
Room turned over by {first}, {first}, and a Roomba
Mayo stand for {dr}, Mayfield for {dr}
The Lahey bag is labelled {ptl}
Send the Karius tube, {spec}
LabCorp req {ord}, Quest req {ord}
Coumadin clinic: {ptl} 2.4, {last} 3.1, {last} 1.8
Allen test neg, A-line by {last}
Allen's test or {poss}?
Murphy sign positive, and so says {dr}
Sims retractor borrowed from {clinic}
Gomco by {dr}, Plastibell by {dr}
{first}'s Apgar was 3 and 8
Her son {kin} has Marfan, her son {kin} doesn't
Ehlers-Danlos list: {ptl}, {last}, {last}
Sent {ptl} home on Lovenox 60
Baker's cyst, Mr. {last}, aspirated 40 mL
Boxer's fracture vs {clan}: guess who hit the wall
Weaver's bottom, {job}, works at {org}
Jumper's knee, plays for {school}
{town} tick season, Lyme index 4
Rocky Mountain spotted fever out of {county}
Sin Nombre virus, {rez}, two in one house
Coxsackie in {town}, coxsackie on the slide
Lassa contact flew in from {world}
Zika stamp: {world}, {range}
Noro at {snf}, 14 ill
Legionella at the {FACILITY:Palm & Pine Motor Lodge}, fountain
Pontiac fever, Pontiac driver, {plate}
The Trendelenburg tilt broke on {fleet}
Ambulance {fleet} has no Lucas, {fleet} has two
Ferno cot #{ser}
Lifepak 15 {ser} out for PM
BD Alaris {ser} moved to {ward}
Node {ip} answers as EPICPRD01
portal says {mail}, chart says {mail}
{user} left the Cerner session open
Login {user}, Imprivata badge {badge}
ASC X12 837P, claim {claim}, Box 24J {npi}
N290 on claim {claim}, Aetna
PA {code} for Dupixent approved thru {full}
Medicare Advantage {plan}, Humana Gold
Lot {lot}, Comirnaty, left deltoid, {initials}
Kit lot {lot}, BinaxNOW, read {on}
{first} says Zofran, {first} says Reglan
per {first}: NPO, per {first}: Jell-O
{last}/Ortho, {last}/Neuro, nobody/Psych
On with {dr}; off with {dr}; Voalte the rest
T&A for {ptf}, {yng}, Zofran in PACU
Tell {kin} no Pepto, tell {kin} yes Pedialyte
Gluten free: {first}; Kosher: {first}; Halal: {first}; picky: {first}
Ensure Clear for {last}, Nepro for {last}, Glucerna for both
Bed alarm on for {mrs}
The Sara Stedy is with {first} in 12
{first}, take Hoyer 2
Epley left worked for {ptl}
Dix-Hallpike by {cred}
Phalen, Tinel, {last}: two tests and the hand doc
Spurling + on {ptf}
Ottawa rules say no film; {last} says film
HEART 4, says {first}, admit to {hnick}
GRACE 140, transfer to {hosp} by {crew}
NEXUS low, {first} cleared the collar
Wells 6, Geneva 11, {last} bets his lunch
CURB-65 of 3, lives at {snf}
GDS 11 for {ptl}, wife died {mon}
C-SSRS high, {first} on 1:1, sitter {first}
AUDIT 24, drinks at {shop}
Works nights at {chain}, Epworth 19
ACE score 7; foster home on {lane}
PHQ 3, GAD 3, and a daughter in {town}
MoCA 18, still drives a {veh}, {plate}
Katz 2; came from {snf}
born at {hosp}, {dob}, Ballard 34 wk
Dubowitz by {initials}
Denver II done at {school}
M-CHAT 9; {first}'s preschool is {school}
Vanderbilt from {first}, teacher at {school}
Snellen 20/40, {first} forgot glasses
Jaeger J3, Amsler wavy, refer to {dr}
Goldmann 22/19, seen {full} by {last}
Ishihara 4/14, applied at {org}
Weber right, Rinne neg, hears {first} but not {first}
Mallampati 3, {last} will do the block
ASA 3, {dr} OK, go {day}
Cormack 2b w/ Mac 3 by {cred}; grade 1 w/ McGrath by {cred}
The Bullard is in {poss} drawer
CRRT: Prismax {ser}, RN {first}
Tablo {ser} room 7
Fresenius 2008T, chair 11: {ptl}
fistula by {last}, steal by nature
Kt/V 1.1, misses {wkd}, rides with {first}
Sent to {clinic} for Aranesp
Hgb 6.9, JW, elder is {whole}, {ph}
O neg to {fleet}, unit {code}
type {last}, sorry, type and screen {last}
Blood bank band {code}, {ptl}
Rh D wife of {kin}
Duffy null, G6PD def, from {world}
Kell and Kidd and {last} again
Babesia on smear, summer house on {isle}
tick bite in {town}, doxy by {first}
copperhead at {park}, CroFab x6
brown recluse, shed at {house}
scombroid at {shop}, mahi
Vibrio, oysters at {ORGANIZATION:Dockside Dot's}
ciguatera, barracuda, {isle}
Mad honey, brought from {world} by {kin}
Amanita, picked at {FACILITY:Gravel Pit Pond State Park}
jimson weed, {school}, 3 kids
tide pod, {ptf}, {agex}
button battery, {first}, to OR with {dr}
magnet x2 (Buckyballs), swallowed {on}
fishhook, {kin}'s, at {FACILITY:Lake Wequonset marina}
horse kick at {ORGANIZATION:Double-Q Stables}
goat bite, {ORGANIZATION:Cider Hill Petting Farm}
dog bite, {pet} (Akita), owner {whole}
cat scratch from {pet}, nodes
rooster spur, {house}
monkey, the {FACILITY:Little Paws Zoo}, B virus kit
bat in {first}'s room, Imovax d0
Tdap: {first}; RIG: {first}
sting at {church} picnic, EpiPen by {first}
CO 22%, {fam} pizza oven
cyanide, warehouse of {org}, Cyanokit x1
HF on hand at {ORGANIZATION:Prismatic Glassworks}
anhydrous, co-op near {town}
organophos, orchard of the {clan}
lead 38, house on {road}
radon 14, basement, {addr}
arsenic, well on {rural}
silica, quarry outside {town}
beryllium, {year} to {year} at {org}
asbestos, shipyard, hull {hull}
Q fever, lambing at {place}
brucella, queso from {first}'s aunt in {world}
tularemia, mower, {isle}
plague flea, {county}
hanta, cabin on {hwy}
leptospira, mud run for {org}
histo, coop, {county}
cocci, dust, drove through {town}
blasto, canoe, {place}
sporothrix, roses of {mrs}
"""

CALM = r"""
Consult Cards, then start Nexletol
Graves in a {agex}, followed by Endo and Oculoplastics
McBurney's point tender per Rovsing, go call Surgery
Gave Emgality to one arm and Ajovy to the other
Trendelenburg gait, walked twice with a Rollator
Penrose out by Ortho, Jackson-Pratt stays
Belongs to nobody: Yeti mug, Stanley, Owala
Hashimoto, Riedel, de Quervain, Graves
Blalock-Taussig-Thomas shunt, then Glenn, then Fontan
Kocher, Pfannenstiel, Chevron: three incisions
Ask Stockroom whether Brio or Alto
Whoever runs Supply, thank Supply for the Tegaderm
Bair Hugger, Ranger, Arctic Sun, Blanketrol III
Ranson 3 on admission, BISAP 2, Balthazar D
Moved from Ward C to Ward D, then to Step-Down
Sold our Hologic, bought a Siemens Mammomat
McKesson truck late, Cardinal truck later, Medline on time
Rep from Stryker, rep from Zimmer, both in OR 4
Attending prefers the Bovie at 30, LigaSure at 2 bars
Somebody from Medtronic will interrogate the Azure at {hr}
Room turned over by EVS, Xenex, and a Roomba
Mayo stand left, Mayfield right, Jackson table middle
The Lahey bag is labelled "Bag"
Send the Karius tube, lavender, do not spin
LabCorp 322000, Quest 10231, ARUP 0020401
Coumadin goal: 2-3, valve 2.5-3.5, On-X 1.5-2.0
Allen test neg, Barbeau C, go femoral
Allen's test or Barbeau's?
Murphy sign positive, Boas sign negative, Courvoisier absent
Sims, Graves, Pederson, Cusco: speculum tray
Gomco 1.3, Plastibell 1.2, Mogen
Apgar was 3 and 8, cord pH 7.02, Sarnat I
One twin has Marfan, one twin doesn't
Ehlers-Danlos list: hEDS, vEDS, cEDS, Loeys-Dietz
Sent home on Lovenox 60 and a Sharps box
Baker's cyst, Wilson grade 2, aspirated 40 mL
Boxer's fracture vs Bennett vs Rolando: guess the wall
Weaver's bottom, housemaid's knee, student's elbow
Jumper's knee, Osgood-Schlatter, Sinding-Larsen
Tick season, Ixodes, Lyme index 4
Rocky Mountain spotted fever out of Oklahoma
Sin Nombre virus, Andes virus, Seoul virus
Coxsackie A16, Coxsackie B4, ECHO 11, EV-D68
Lassa, Marburg, Ebola Sudan, Nipah, Junin
Zika stamp: Brazil, Chikungunya: India
Norovirus GII.4 on the second floor, 14 ill
Legionella in a fountain, serogroup 1
Pontiac fever, Legionnaires', Winterbottom
The Trendelenburg tilt broke on table 3, Skytron
Ambulance has no Lucas, spare has two AutoPulses
Ferno 35X, Stryker Power-PRO XT
Lifepak 15 out for PM, Zoll X in
BD Alaris 8100 moved to storage B
Node answers as localhost
portal says pending, chart says final
a temp left the Cerner session open
Login required, Imprivata badge required
ASC X12 837P, Loop 2310B, Box 24J
N290 on claim line 2, Aetna
PA for Dupixent approved for 12 months
Medicare Advantage PPO, Humana Gold
Dose 2 of 3, Comirnaty, left deltoid, VIS given
Kit, BinaxNOW, read at 15 minutes
ACOG says Zofran, Canada says Diclegis
per Speech: NPO, per Surgery: Jell-O
Hip/Ortho, head/Neuro, nobody/Psych
On with Days; off with Nights; Voalte the rest
T&A for {yng}, Zofran in PACU, Popsicle
Tell parents no Pepto (Reye), yes Pedialyte
Gluten free: 4; Kosher: 1; Halal: 7; picky: all
Ensure Clear, Nepro, Glucerna, Suplena, Two Cal HN
Bed alarm on for high Morse, Hester Davis 15
The Sara Stedy is with PT in 12
Float, take Hoyer 2
Epley left worked, Semont, Gufoni next
Dix-Hallpike with Frenzel goggles
Phalen, Tinel, Durkan: three tests and no EMG
Spurling + and Lhermitte -
Ottawa rules say no film; Gestalt says film
HEART 4, TIMI 2, EDACS 14, admit to Obs
GRACE 140, transfer out by rotor
NEXUS low, Canadian C-spine low, collar off
Wells 6, Geneva 11, YEARS 2, PERC fail
CURB-65 of 3, PSI class IV, SMART-COP 5
GDS 11, widowed last year
C-SSRS high, 1:1, sitter from the pool
AUDIT 24, CAGE 3, drinks Steel Reserve
Works nights as a {job}, Epworth 19
ACE score 7; foster home number four
PHQ 3, GAD 3, and a daughter in Oregon
MoCA 18, still drives a {veh}, Trails B 240 s
Katz 2, Lawton 1; came from a nursing home
born at home, Ballard 34 wk, Fenton 40th
Dubowitz, Silverman, Downes, Bishop
Denver II done, Bayley-4 due
M-CHAT 9; preschool says ADOS, BCBA says VB-MAPP
Vanderbilt from teacher, Conners from grandma
Snellen 20/40, Lea 20/50, Teller cards
Jaeger J3, Amsler wavy, refer to Retina
Goldmann 22/19, iCare 21/20, Tono-Pen dead
Ishihara 4/14, Farnsworth D-15 tritan
Weber right, Rinne neg, Bing, Schwabach
Mallampati 3, Thyromental 5, LEMON 4
ASA 3, RCRI 2, Gupta 1.1, go
Cormack 2b w/ Mac 3; grade 1 w/ McGrath and a bougie
The Bullard is in the museum drawer
CRRT: Prismax, M150, Phoxillum BK4/2.5
Tablo in room 7, Quanta in 9
Fresenius 2008T, Optiflux 180, chair 11
fistula by Vascular, steal by nature
Kt/V 1.1, URR 61, misses {wkd}
Aranesp 60, Mircera 100, Venofer 200
Hgb 6.9, Jehovah's Witness, Hemopure?
O neg to the trauma bay, whole blood LTOWB
type A2, sorry, type and screen
Blood bank band red, Typenex blue
Rh D neg, partial D, weak D type 1
Duffy null, G6PD Mediterranean, Hb Constant Spring
Kell and Kidd and Lewis and Lutheran again
Babesia on smear, Maltese cross, Malarone plus Zithromax
tick bite in Vermont, doxy x1
copperhead, CroFab x6, Anavip x10
brown recluse, Loxosceles, shed
scombroid, mahi, Benadryl and Pepcid
Vibrio vulnificus, oysters, Hep C
ciguatera, barracuda, hot-cold reversal
Mad honey from Nepal, brady 38
Amanita phalloides, Legalon SIL, silibinin
jimson weed, 3 kids, physostigmine
tide pod, {agex}, drool
button battery CR2032, honey, to OR now
magnet x2 (Buckyballs), swallowed yesterday
fishhook, treble, string-yank
horse kick, liver AAST 3
goat bite, Orf, leave it
dog bite, Akita, Pasteurella canis, Augmentin
cat scratch, Bartonella, nodes
rooster spur, Erysipelothrix, Pen VK
monkey, macaque, B virus, Valtrex
bat in the room, Imovax d0 3 7 14
Tdap: yes; HyperRAB: 20/kg in the wound
sting at a picnic, EpiPen then Auvi-Q
CO 22%, pizza oven, Rad-57
cyanide, warehouse, Cyanokit x1, red urine
HF on hand, calcium gluconate, Calgonate
anhydrous, co-op, Morgan lenses
organophos, orchard, 2-PAM and DuoDote
lead 38, glazed dish, Chemet
radon 14, basement, pCi
arsenic, well, BAL, Mees lines
silica, quarry, Caplan, eggshell
beryllium, aerospace, BeLPT x2
asbestos, shipyard, ferruginous bodies
Q fever, lambing, Phase I 1:1024
brucella, queso fresco, Rose Bengal
tularemia, mower, "pneumonic gardening"
plague flea, Xenopsylla, gent
hanta, cabin, mouse, Peromyscus
leptospira, mud run, Jarisch-Herxheimer
histo, coop, Itraconazole SUBA
cocci, dust, Arizona, CF 1:32
blasto, canoe, Wisconsin, Blasto Ag 4.1
sporothrix, roses, SSKI
"""
