"""Figures said aloud or half in words: telephone, street, plate, code, birth date, account, beside doses, scores, results and times said the same way."""

NAMED = r"""
it's {sayph} extension {PHONE_NUMBER:<four two|nine one one six|seven oh>}
phone {PHONE_NUMBER:<six one two|five oh nine|eight four three>}. {PHONE_NUMBER:<two two|nine four> <oh|three> <one one five six|seven thousand>}
call me at {PHONE_NUMBER:<four|seven|nine> <one|zero> <three|five>, 555, <oh|one> <two|eight> {nn}} anytime
the fax is same as the phone but ending {PHONE_NUMBER:<ninety nine|sixty one|double four>}
pager {PHONE_NUMBER:<seven seven four one|three eight double oh|two one nine>} then pound
her digits: {PHONE_NUMBER:nine oh <eight|four>... <triple|double> five... <ten|forty> <sixty six|twelve>}
that's {PHONE_NUMBER:one eight hundred <five five five|two four two> <hugs|lung|baby>} no it's ours, {wn}'s desk
born {DATE:<march|october|june> the <third|nineteenth|twenty second> nineteen <forty eight|sixty one|eighty three>}
born {DATE:<two|seven|eleven> <fourteen|nine|thirty> <fifty two|sixty six|oh one>}
d.o.b. {DATE:<oh four|oh nine|one one> <seventeen|twenty eight|oh five> <seventy six|nineteen ninety>}
birthday {DATE:the <fifth|eighth|eleventh> of the <fifth|eighth|eleventh>} two thousand and one
she said {DATE:the <second|thirteenth|last day> of <may|august|march>} and he said {DATE:the <third|fourteenth>}
seen {DATE:<one|four|six> slash <one|nineteen|thirty>}, again {DATE:<two|five|seven> slash <four|eleven|twenty>}
surgery's {DATE:<tuesday|monday|friday> the <seventh|sixteenth|twenty-first>} arrive five thirty a m
since about {DATE:the <tenth|twentieth|twenty fifth>} of last month
came in {DATE:<april|september> of twenty <twenty two|nineteen>}, stopped {DATE:<may|october> twenty <twenty three|twenty>}
discharge {DATE:one <twenty three|nine|thirty> twenty five}, follow up {DATE:two <six|thirteen> twenty five}
his clean date is {DATE:<june|may|january> <one|nine|thirty>, oh <nine|eight|six>}
expires the {DATE:<first of next|end of> <march|july|november>} for {wn} and {DATE:<august|june> <six|nineteen>} for me
house is {STREET_ADDRESS:<eleven|forty|nine> <oh six|twenty two|hundred> <juniper|talmadge|old stage> <court|lane|road>}
apartment {STREET_ADDRESS:<two|four|seven> <b|c|d> as in <boy|cat|dog>}, the {STREET_ADDRESS:<sixteen|ninety|eight> hundred block}
she's at {STREET_ADDRESS:number <three|nineteen|sixty four>, <quince|tannery|fish> <row|alley|street>}
p o box {STREET_ADDRESS:<six|nine|twelve> <forty|oh one|eighty eight>}, {townlow}
up highway {STREET_ADDRESS:<seventy|two oh one|ninety six> <west|south>|past mile <eleven|forty>} then left at the silo
corner of {STREET_ADDRESS:<fourth|ninth|thirty-first> and <pearl|vine|commerce>}, the brick one
zip is {ZIP_CODE:<five five|nine eight|three oh> <four|one> <oh seven|two two>}
zip {ZIP_CODE:<seven eight|two nine|oh six> <seven|four> <four four|one nine>} plus four {ZIP_CODE:<eleven|sixty> <oh two|twenty>}
in {LOCATION:<pod|ward|precinct|district> <eleven|nine> of {townlow}}
tag is {VEHICLE_ID:<adam|boy|king> <lincoln|mary|paul> <queen|sam|union> <four|nine> <one|seven> <two|eight>}
plate {VEHICLE_ID:seven <h|k|w> <m|b|z> <two|six> <ninety|forty> one}, temp tag, paper
unit {VEHICLE_ID:<forty|sixty|thirty> <one|two|seven>} is at the dock with {wn}
bus {VEHICLE_ID:<twelve|nineteen|one oh four>}, my son's bus, it was late
tail number {VEHICLE_ID:november <six|four|two> <one|eight> <kilo|echo|papa> <mike|bravo>}
vin ends {VEHICLE_ID:<seven|zero|four> <nine|one> <two|eight> <six|five> <one|three>}
chart number {MEDICAL_RECORD_NUMBER:<oh|four|six> <sixty|eleven> <forty two|ninety> <eight|three>}
MRN is {MEDICAL_RECORD_NUMBER:<one|two|nine> million <forty|two hundred> <six|nine> thousand <twelve|eighty one>}
med rec {MEDICAL_RECORD_NUMBER:<m|e|h> <double oh|triple one> <seven|five> <eight|two> <thirty|ninety>}
social {US_SSN:<four|two|five> <one|six|eight> <nine|oh> <six six|four one> <twenty|eighteen> <oh nine|forty four>}
last four {US_SSN:<seven|eight|two> <oh|three> <one|nine> <four|six>} of my husband's
ss number ends in {US_SSN:<ninety|twelve|sixty> <oh one|thirty|seventy six>}
claim {UNIQUE_ID:<w|c|q> <seventeen|nine> dash <oh oh|forty> <three|five>}, adjuster {wn}
case {UNIQUE_ID:twenty <two|four> dash <c r|d v|j u> dash <six|eleven> <hundred|oh nine>}
order number {UNIQUE_ID:<nine|three> <hundred|thousand> <twelve|forty one>}, the crutches for {firstlow}
confirmation {UNIQUE_ID:<x|r|p> <ray|tango|six> <five|two> <nine|eleven>}, write it down
policy {UNIQUE_ID:<alpha|zulu> <oh|nine> <eighty|twenty> <seven|one> <sixty four|ten>} group {UNIQUE_ID:<ninety|seventy> <one|five> hundred}
badge {UNIQUE_ID:<two|six|eight> <oh|four> <seven|one> <six|three>}
gate code {UNIQUE_ID:star <four|one> <nine|two> <one|six> <oh|seven>}, ring for {wn}
my pin? {UNIQUE_ID:<twelve|thirty|nineteen> <thirty four|sixty six|eighty>}, don't laugh
serial {UNIQUE_ID:<l|n|v> <v|x> <four|eight> <double seven|sixteen> <a|k> <nine|two>} on the back of the pump
lot {UNIQUE_ID:<f|e|g> <w|l|p> <three|nine> <eight|oh> <seventy|one>}, left deltoid, {wn} gave it
d e a {UNIQUE_ID:<b|f|m> <s|h|r> <one|six|four> <two|nine> <three|seven> <double four|fifty> <nine|eight>}
n p i {UNIQUE_ID:one <two|six|eight> <forty|ninety> <seven|one> <oh|three> <eleven|fifty five> <six|two>}
locker {UNIQUE_ID:<right|left> <nineteen|thirty> <four|six> <right|left> <two|ten>}, and don't tell {wn}
he's {AGE:<ninety|a hundred> and <one|two|four>}, his brother's {AGE:ninety <six|seven|five>}, his son's seventy
turned {AGE:<ninety three|ninety-four|ninety nine>} and still splits wood
email's {EMAIL_ADDRESS:<big|lil|mad> {onelow} <four|sixty> <two|nine> at <gmail|aol|hotmail> dot com}
my login is {UNIQUE_ID:{onelow} underscore <nine|two|four> <oh|one>}
server's at {IP_ADDRESS:ten dot <four|nine> dot <twelve|one> dot <six|sixty>}, {wn} says
site is {URL:<ride|help|care> dot {onelow} <health|county|home> dot <org|net>}, all one word
two {wn}s, one in nine and one in nineteen
"""

CALM = r"""
it's four two over nine one one
sixty-one. two. twenty-two. nine four. those are her sats by minute
take it at nine, at five, at one anytime
the dose is same as last time but ending ninety nine
protocol seven seven four one then sign
her sugars: nine eight... triple digits... one ten... sixty six
that's one eight hundred milligrams, no, eight hundred, once
born at thirty-three weeks, nineteen forty grams
pressures two fourteen, nine, fifty two
oh four hundred, oh nine hundred, seventeen hundred
the fifth of the eighth of whiskey, by his own count
she said two and he said three
pain one out of ten, again four out of ten
surgery's at seven, arrive five thirty a m
since about ten years ago
came in at twenty two over nineteen, stopped at twenty
one twenty three sodium, follow up one twenty five
vision's twenty thirty, oh nine diopters
expires the first of never
fluids at eleven oh six then forty then nine hundred total
tube seven oh, two b as in bilateral
wean from number nineteen to sixteen french
box six of forty
up to seventy west of the midline, then left at the spine
C four, C five, L three and S one
potassium's five point five, four, oh seven
seven eight hours of sleep, two nine naps
phase two of nine
blood's A negative, B positive, O, Q wave in four, one, two
seven millimeters, two, six, ninety percent one vessel
bed forty one is at the door
size twelve shoe, size one oh four briefs
CPT nine nine two one four, modifier two five
ICD ten E eleven point nine
four ninety one point two mcg per kilo
GFR is sixty, forty two, ninety eight, who's drawing these
one million forty six thousand platelets
H and H seven and twenty one
four one nine, no, four one point nine, that's his temp
last four A1cs seven oh, eight three, two nine, no, nine two
ends in ninety over oh one
grade two, stage four, twenty two nodes
PSA nine point oh, three hundred core biopsies felt like
x ray times five, two views
alpha oh nine, beta eighty, gamma seven on the SPEP
GCS two, six, eight, no. two, four, six. eight total? twelve
star four on the glucometer means low battery
peep of twelve, thirty four cycles, eighty percent
LV EF forty, E over e prime nine, TAPSE one six
FW three eight seventy is the model of the walker
BMI fifty five point six, goal forty
combination lock of symptoms, right arm, left face
he's eighty and one half, his brother's eighty six, his son's sixty
turned eighty three and still splits wood
take four at breakfast and two at nine
username and password required
dextrose ten at four a kilo, twelve then one then six
two patients, one in nine and one in nineteen
one oh one point eight for two days
half a tab in the a m, half a tab in the p m, none on leg day
thirty twos on the strap, cinch at nineteen
count back from one hundred by sevens: ninety three eighty six seventy nine
seven oh silk, four oh vicryl, two oh nylon
EKG: one sixty, eighty, four ten, axis minus thirty
ABG seven two nine, sixty one, seventy, twenty eight
vent, sixteen, four fifty, five, forty
eight hundred of ibuprofen is four of the two hundreds
tidal of three ninety, plateau twenty nine, drive fourteen
bishop of six, two centimeters, seventy, minus two
apgar one five nine, no, one, five and ten: six, eight, nine
the one four nine rule, then the four two one rule
one amp, two amps, three, then pace
six twelve lead stickers for a twelve lead, two short
fifty fifty bar, three day mix, one liter saline
three on the tree, four on the floor, two on the couch
twenty twenty in both eyes since twenty twenty
nineteen gauge, twenty gauge, twenty two, butterfly
code status full, code cart two, code brown one
form ten ninety five, form forty one o six, form eight hundred
five ten one eighty, BMI twenty five eight
forty units at ten, ten units at forty, I mean hold under one forty
nine of twelve cranial nerves, skipped one, too tired
"sixty nine" says he. nice, says the student. vitals, says I
forty winks, ninety percent effort, one hundred percent coffee
"""
