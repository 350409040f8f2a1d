"""The same question twice: about a person, a firm, a place or a number of theirs, and about a product, a bug, a score or a part that looks just like it."""

NAMED = r"""
Has {first} been discontinued? I mean did she quit
Is {last} better than {last} for tremor? both see patients in {town}
Can I mix {first} and {first} on one shift, they fight
Side effects of working with {wn}: list, funny
{first} vs. {first}: who has seniority
What's the onset of {poss} leave
Who makes {first}'s schedule now
{last} came back positive for kindness. caption for a nurse award
Please compare {ORGANIZATION:{last} Medical} and {ORGANIZATION:{last} Home Health} on fees
Titrate {first} to two pumps a day lol (she's a trainee). make it a joke for her card
Contraindications to {kin} visiting: cough, fever
How do I reconstitute the friendship w/ {first} after that huddle
Recall notice for {ORGANIZATION:{last} <Optical|Labs>} or for a lens? customer {whole}
Store {poss} lunch at 2-8 C, sign please
When is {wn} due? room 6, G1
{wn} is on backorder, i mean on vacation, who covers
Does {last} cross the blood brain barrier? he's a resident who can't stop thinking. roast
Is {kin} compatible with the donor? typed {DATE:<6|11>/<2|29>}
Which is stronger, {poss} coffee or mine
Replace {first} every 72 h? the charge rotation is 3 days
half life of {first} in this job was 5 months. exit email
Prior auth needed for {first} to attend? she's not staff
Is {last} covered by {ins}? the surgeon, in network
What tier is {clinic} on the plan
Does the {last} need calibration? he's a new scribe haha
{last} 14 Fr? no, {last}, 14 years old, from {town}
flush {poss} memory of my typo w/ a funny email
The {last} is leaking: Mr {last}, L hip incision
Can {first} be split or crushed by criticism? reword feedback
{wn} 5 mg, {wn} 10 mg: my two hamsters' names joke; patient {ptf} laughed
Order a {last} consult: it's for Dr. {last}, not the sign
insert {last} at line 3 of the roster
{last} criteria? {last} just said "looks sick"
apply the {last} rule: {dr} wants labs by 5
{last} score of the week: softball {last} 9, {last} 2
Look up {code}: is it her lot or her locker
is {plate} a CPT? no it's a tag on the car in the fire lane
{zip} or 5 digit batch? it's where she lives
{four}: year or PIN? he says last four
{clip}: a ratio or a day? it's her fall
{mrn}: dose or chart? chart
{initials}: abbreviation or a person? she signs like that
{fleet}: bed or truck? ambulance
{town}: a brace or a place? she drove from there
{school}: a scale or a school? grad of
{org}: drug maker or employer? he loads trucks for them
{coin}: app or employer? night stocker there
{fac}: device or clinic? had labs there
{shop}: supplement or store? burned hand on grill there
{place}: fever or place? camped there
{feast}: protocol or day? fell that day
add {first}, remove {first}, keep {last}
swap {first} for {first} in bed board
increase {first} to full time from {clip}
taper {first} off nights
refill {poss} water
hold {first} at the desk
renew {first} {last} through {mon}
restart w/ {last} from {clip}
switch from {last} to {last} bc {first} retired
{first} prn
{first} BID lol, she comes twice a day, room 3
start {first} {on}
d/c {first} {on}
"""

CALM = r"""
Has Zantac been discontinued? Levemir too?
Is Austedo better than Ingrezza for tremor?
Can I mix Humalog and Lantus in one syringe
Side effects of Allegra: list
Camila vs. Errin: which has norethindrone .35
What's the onset of Lasix
Who makes Alinity and who makes Atellica
Coombs came back positive. now?
Please compare Kimberly-Clark and Halyard on gloves, same?
Titrate Levophed to MAP 65, two pumps
Contraindications to a Mirena: list
How do I reconstitute Rocephin w/ lidocaine
Recall notice for Johnson contact lenses, Acuvue lot range?
Store Trulicity at 2-8 C, sign please
When is the second Shingrix due?
Bicillin is on backorder, what covers
Does Allegra cross the blood brain barrier? Claritin?
Is Zosyn compatible with the LR? Trissel's
Which is stronger, Dilaudid or Demerol
Replace Foley every 30 d? Tegaderm every 7?
half life of Valium in 80 yo
Prior auth needed for Dupixent? Adbry?
Is Wegovy covered by {ins}?
What tier is Farxiga on the plan
Does the Welch Allyn need calibration?
Foley 14 Fr? or Coude 16
flush a Hickman w/ what
The Blake is leaking: JP vs Blake, L hip
Can Klor-Con be split or crushed
Lexapro 5 mg, Lexapro 10 mg: cross taper
Order a Hoffmann sign? no an x-ray w/ Hawkins view
insert Cordis at R IJ, steps
Duke criteria? Jones? McDonald? which for which
apply the Naegele rule: LMP + 7 d - 3 mo
Ranson score, Wells score, Geneva score
Look up C9145: is it HCPCS or CPT
is 0075T a CPT? Category III
00409 or 5 digit labeler? NDC
2018: year or CPT short? DSM?
5/5: a ratio or strength
650: dose or mg limit? Tylenol
IBD: abbreviation of? IBS? ICD?
Clinitron: bed or chair
Philadelphia: a brace or a chromosome
Denver: a scale or a shunt
Lilly: drug maker or flower? Genentech?
Noom: app or drug? Ozempic clinic ads
Pavlik: device or test? Ortolani?
Juice Plus: supplement or juice? K 6?
Lassa: fever or toxin? Ebola?
Holiday heart: syndrome or slang
add Lipitor, remove Zetia, keep Plavix
swap Wixela for Advair in med list
increase Keppra to 1500
taper Paxil off
refill EpiPen
hold Coumadin
renew Adderall
restart w/ Clozaril at 12.5
switch from Prozac to Effexor
Zofran prn
Pepcid BID
start Abilify 2
d/c Haldol
what's a Charlotte, a Sydney, a Vienna: which are classifications in ortho or GI or thyroid
Is Hunter a syndrome, a criterion and a canal? yes. table
Is Parker a flex nasal tube. Endo-Trol? RAE? Oxford?
Morgan lens, Barbour straps, Fraser suction, Poole, Yankauer
Carter, Adair, Babcock clamps? which for bowel
Cooper ligament, Thompson test, Simmonds, Matles
Taylor spatial frame vs Ilizarov; Taylor brush
Harris hip, Lysholm, Tegner, Kujala, Cincinnati
Brooke, Vignos, Walton: scales for DMD
Blake, Davol, Hemovac, Penrose: which bulb
Wilson's: penny? Kayser. Fleischer. ring color
Nelson, Conn, Liddle, Gitelman, Bartter: K
Trevor, Ollier, Maffucci: bones
Stickler, Marshall, Kniest, Wagner: eyes
Crouzon, Apert, Pfeiffer, Carpenter: sutures
Turner, Noonan, Russell-Silver, Seckel: short
Evans, Felty, Caplan, Still: RA or heme
Lucas vs AutoPulse vs Thumper
Alice splint? Alice in Wonderland? Alice 6 PSG
Bella vs Elvie vs Willow vs Spectra pump
Ava, Natural Cycles, Clue, Flo: fertility
Otto Bock, Ossur, Freedom: feet
Miele vs Steris vs Getinge washers
Oliver? Nora? Hers? Ro? Hims: telehealth brands list
"""
