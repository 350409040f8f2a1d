"""Names, days and towns as the very first or last words, or as nothing but one word, and what else stands there: an anaesthetist, a scribe, a patient advocate, a daughter abroad, an intern."""

NAMED = r"""
{onelow} pls
pls, {onelow}
who sent this? {fl}
see above. {initials}
rgds {firstlow}
thx {firstlow}
ty!! - {first}
make it formal. sign as {whole}
{last} 4 PM
{last}/{last}/{last}
{ptl}, thanks, that's the last one
the scrub nurse today is {firstlow}
{town}?
{townlow}. why
is it {on}
{on}?
{hosp}!
{faclow} lol
ok {firstlow}
fix this: patient seen with {last}
Anaesthetic chart, difficult airway, used the bougie, all thanks to {wn}
{whole} here, dob {dobs}, what's my copay
{first} to room 2, {first} to room 3, me to bed
consent obtained by {last}
{firstlow}!!!!!! call light 7
pulse ox is off by 4 says {firstlow}
{lf} - no show
{lf} x
X-ray tech was {firstlow}
Hi, it's {first}
hello this is {firstlow} from {orglow}
{mr}. that's it, that's the question: what should I call her
and then she asked for {onelow}
whose coat? {lastlow}'s
write the recommendation letter, two paragraphs, no adjectives, for {wholow}
Rx line only. {lf}
{onelow}, {onelow}, {onelow}
I meant {firstlow}
(that's {firstlow})
-{firstlow}, RN, tired
best, {first} in {town}
yours, {firstlow}, {ninety} and still kicking
it's me {firstlow}
not {lastlow}
page {lastlow}
\"{firstlow}\"
#{firstlow}
{mrn} {lastlow}
{lastlow} {xt}
{last}: see me
{dr}, is it?
ask her if she likes being called {menick}
all of this happened in {townlow}
Same story, except in {town}
what a week {firstlow}
{wkd} {on}, {ptl}, L knee, {last}
2 units to {last}
I'll tell you who knows about ports: {wn}
{first} out
{first} off sick; {first} covers; charge = {first}
over to you {first}
sats are 85 {firstlow}
lido with epi or without, {firstlow}
translate the discharge sheet. reader: {wholow}
shorter. addressee: {lastlow}
{kin}: yes. {first}: no. {first}: ask again {on}
{lastlow} is 88 today
can't, on call, {on}
from: me. to: {lastlow}. re: bed. body: write it
the only one she trusts is {firstlow}
the third pt is called, and i'm not joking, {both}
it says here {wholow}
{wholow} it says here
for the last time it's {last}
{stlow}
hi how are you my name is {wholow} and i need a letter for {agency}
attn {lastlow}
{first}. {first}? {first}! (how do I write dialogue)
P.S. {firstlow} says hi
P.S. it was {org}
sent from my phone - {firstlow}
edited by {wnl}
reviewed: {initials} {on}
"""

CALM = r"""
next pls
pls, again
who sent this? lab
see above. rounded w/ team
rgds from night shift
thx nurse
ty!! - 3 east
make it formal. sign as the attending
CT 4 PM
PT/OT/SLP
gout, thanks, that's the last one
the scrub nurse today is new
fever?
hives. why
is it viral
croup?
Dilaudid!
epic lol
ok doc
fix this: patient seen with resident
Anaesthetic chart, difficult airway, used the bougie, all thanks to the ODP
member here, what's my copay
ortho to room 2, neuro to room 3, me to bed
consent obtained by resident
nurse!!!!!! call light 7
pulse ox is off by 4 says respiratory
Rhomberg - no sway
Phalen x
X-ray tech was late
Hi, it's me
hello this is pharmacy from downstairs
ma'am. that's it, that's the question: what should I call her
and then she asked for water
whose coat? the fellow's
write the recommendation letter, two paragraphs, no adjectives, for a scribe
Rx line only. {gen}
zofran, zofran, zofran
I meant heparin
(that's lovenox)
-an RN, tired
best, the front desk
yours, somebody's grandma, 88 and still kicking
it's me again
not lasix
page cards
\"ativan\"
#sepsis
trop neg, ekg neg
ext 4 is dead
Biller: see me
Doc, is it broken?
ask her if she likes being called ma'am
all of this happened in triage
Same story, except in peds
what a week friend
{wkd}, L knee, scope
2 units to bed 4
I'll tell you who knows about ports: IR
scope out
one tech off sick; float covers; charge = me
over to you surgery
sats are 85 doc
lido with epi or without, doc
translate the discharge sheet. reader: grade 4
shorter. addressee: any PCP
wife: yes. son: no. proxy: ask again
grandpa is 88 today
can't, on call
from: me. to: bed board. re: bed. body: write it
the only one she trusts is the chaplain
the third pt is here for, and i'm not joking, a lightbulb
it says here idiopathic
Dressler's syndrome it says here
for the last time it's mL
second drawer left
hi how are you i need a letter for medicaid
attn coding
Nurse. Nurse? Nurse! (how do I write dialogue)
P.S. it was shingles
P.S. take the stairs
sent from my phone
edited by committee
reviewed: QA, pass
stockings: Jobst
the drug is {brand}
{epo}, thanks, that's the last one
and the eponym for that sign is Murphy
nothing but Tylenol
Kayexalate???
Lachman neg. Drawer neg. Thessaly pos
give me the Ranson at 48 h
Bair Hugger on, warm 36.4, thanks to Bair
ask if she likes Boost or Ensure
faces scale = Wong-Baker
Mayo stand, Balfour, Bovie, Deaver, Kelly x2
clamps up: Babcock, Allis, Kocher
was that the Lovenox or the Levaquin
shock it w/ the Zoll
"""
