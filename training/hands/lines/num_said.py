"""Numbers out loud: dispatchers, drivers, ward clerks, callers to plans and pharmacies, dictating coders, blood bankers reading bags, guards on the radio, all as a speech recogniser writes them; and spoken doses, codes, sizes, scores and room numbers beside them."""

NAMED = r"""
okay my member number is {saycode} and there's a w at the front i forgot
group is {saycode} i think the last one's a five
claim ending in {UNIQUE_ID:seven seven oh two} please
it's under claim {saycode} the adjuster is {onelow}
the chart i'm dictating on is {saymrn} and the next one is {saymrn}
medical record {saymrn} chief complaint hip pain
um the wristband says {saymrn} but the sheet says {saymrn}
eight digits {saymrn} period new paragraph
patient number {saymrn} stop weight seventy one stop
put this in chart {saymrn} not chart {saymrn}
unit {VEHICLE_ID:four twelve} is at the door
unit {VEHICLE_ID:twenty two seventeen} low on oxygen returning
this is {VEHICLE_ID:medic thirty one} inbound with a seventy one year old
{VEHICLE_ID:medic nine} to base go ahead {VEHICLE_ID:medic nine}
{VEHICLE_ID:engine forty four} is on scene with cpr in progress
copy {VEHICLE_ID:rescue six} your time is fourteen twelve
{VEHICLE_ID:van eleven} has a flat at {lanelow}
i'm in {VEHICLE_ID:bus nineteen oh four} and the lift won't come down
put her in {VEHICLE_ID:number thirty seven} that one's got the wide ramp
{VEHICLE_ID:lifeguard two bravo} twelve minutes out two on board
tail is {VEHICLE_ID:november four one two mike charlie} fuel one plus forty
plate is {sayplate} it's a gray toyota
run a plate for me {sayplate}
temporary tag {sayplate} expires this month
that {car} is still there {sayplate} in the ambulance bay
vin i'll read it slow {VEHICLE_ID:one f t y r one zero d x four p a seven one two oh nine}
last of the vin is {VEHICLE_ID:p a seven one two oh nine}
uh the tag on the gurney is {UNIQUE_ID:b m e four oh four one two}
pump serial {UNIQUE_ID:one two seven seven oh four three} alarming air in line
serial number on the back {saycode} model eighty one hundred
the sticker reads {saycode} with a zero not an o
unit number {UNIQUE_ID:w zero four one two twenty three seven seven oh nine one} o positive
second bag {UNIQUE_ID:w zero four one two twenty three seven seven oh nine six} checks with the wrist
blood band {UNIQUE_ID:k l m four four one two} verified with {onelow}
accession {UNIQUE_ID:s twenty four dash one one seven oh} part a is colon
case {UNIQUE_ID:n g twenty four four four one} adequate for interpretation
specimen {saycode} was hemolyzed please redraw
order {saycode} is the wrong leg
script number {UNIQUE_ID:six six one two oh nine eight} two refills
my prescription is {saycode} and i'm out tomorrow
policy {saycode} with thirty sixty twenty five limits
your reference number is {saycode} have a nice day
ref number {saycode} and her name was {onelow}
confirmation {UNIQUE_ID:q seven seven r two} arrive at seven fifteen
auth is {saycode} good for twelve units
prior auth number {saycode} called in by {onelow}
account {saycode} balance four hundred twelve dollars
my account's {saycode} i paid forty on {sayday}
npi is {UNIQUE_ID:one one seven four oh nine nine two one three six}
n p i {saycode} t i n {saycode}
d e a {UNIQUE_ID:b k four one two seven seven oh nine} verbal for c three
licence number {saycode} state of {stt}
badge {UNIQUE_ID:four four one seven} i lost it in the garage
employee {UNIQUE_ID:oh one seven seven two} calling out sick
this is officer {lastlow} badge {UNIQUE_ID:six one two}
case number {UNIQUE_ID:twenty four dash oh seven seven one}
run number {UNIQUE_ID:eleven seventy four} and {UNIQUE_ID:eleven seventy six} are the same patient
incident {saycode} no injuries
subject {UNIQUE_ID:one oh four dash oh two two} day fifteen out of window
kit {UNIQUE_ID:seven oh four one one} dispensed thirty tablets
ticket {UNIQUE_ID:eight eight oh four one two one} printer's still dead
extension {PHONE_NUMBER:four four one two} no {PHONE_NUMBER:four four two one}
pager {PHONE_NUMBER:seven oh nine nine} two times no answer
social's {sayssn} last four {sayssn4}
it's the last four {sayssn4} and birthday {saydob}
medicare number {UNIQUE_ID:one e g four t e five m k seven three} no dashes
medicaid {saycode} effective {sayday}
va number is her last four {sayssn4}
the pin's {UNIQUE_ID:two two oh nine} for the bone thing
code for the gate {UNIQUE_ID:star four one two} then pound
check number {UNIQUE_ID:ten forty four} for twenty eight twenty
card ends in {UNIQUE_ID:oh four four one} expires {DATE:april twenty seven}
locker combination {UNIQUE_ID:twelve thirty one four}
tray {UNIQUE_ID:t k a seven} wet pull it
scope {UNIQUE_ID:two eight oh four one} failed the leak
flight {VEHICLE_ID:eleven seventy two} seat fourteen c needs epi
trailer {VEHICLE_ID:forty one oh seven two} at dock four with saline
tow slip {UNIQUE_ID:eighty eight one four} row g
lot number {UNIQUE_ID:f k nine oh four one} left deltoid
valve serial {UNIQUE_ID:one nine four oh four one two}
left lens serial {UNIQUE_ID:two one seven seven oh oh four dot oh three eight}
"""

CALM = r"""
okay my copay is forty and there's a w at the front of the form i forgot
group therapy is five i think the last one's at six
claims within one eighty days please
it's under code twelve the adjuster will call
the template i'm dictating on is forty one and the next one is forty two
medical record policy four point one chief complaint hip pain
um the scale says seventy one but the sheet says seventeen
eight digits is the limit period new paragraph
blood pressure one twelve over seventy stop weight seventy one stop
put this in section four not section five
unit four twelve west is full
unit dose twenty two point seventeen low on oxygen tanks returning six
this is a basic unit inbound with a seventy one year old
medic to base go ahead medic
the engine is on scene with cpr in progress
copy your time is fourteen twelve
a van has a flat off the highway
i'm on the bus and the lift won't come down
put her in number three that one's got the wide door
twelve minutes out two on board
fuel one plus forty weather above mins
the back plate is six hole it's titanium
plate it with a six hole three point five
temporary cap comes off this month
that car is still there in the ambulance bay
torque i'll read it slow eighty foot pounds then ninety degrees
first three of the vin is the maker
uh the tag on the gurney is seven hundred pounds max
pump model eighty one hundred alarming air in line
software number on the back nine point thirty three
the sticker reads one ten volts with a zero not an o
two units o positive
second bag checks with the wrist
blood band verified with a second nurse
part a is colon part b is rectum
adequate for interpretation category two
specimen was hemolyzed please redraw
order set forty one is the wrong leg
thirty tablets two refills
my prescription is ten milligrams and i'm out tomorrow
thirty sixty twenty five limits
your copay is forty have a nice day
menu four then two then zero
arrive at seven fifteen
good for twelve units
nine seven one one oh times two called in by the clinic
balance four hundred twelve dollars
i paid forty last week
one eight five for the transport
t o b one three one
c p t nine nine two one four modifier twenty five
c two to c five require it state form seven
badge reader four is out in the garage
calling out sick code twelve
this is officer training block six
c f r forty five one sixty four
run eleven and twelve are the same gel
no injuries code four
day fifteen out of window plus four
kit of forty dispensed thirty tablets
error eight zero zero four printer's still dead
extension of the knee minus ten no minus twelve
paged two times no answer
social work at four
it's the last four of the month
medicare part b no part d
medicaid spend down four twelve
v a clinic form ten ten e z
the pin's two millimeter for the bone thing
code blue east four then clear
check at ten forty four for residual
expires in ninety days
locker twelve by thirty one by four inches
tray is wet pull it
scope failed the leak
seat fourteen c needs epi
dock four has the saline
row g space twelve
left deltoid half a milliliter
valve is twenty one millimeters
left lens plus twenty one point five
a one c is seven point one and l d l one forty one
gauge eighteen left a c
size eight tube twenty two at the teeth
epi one to ten thousand one milligram at fourteen twelve
four oh silk running
l four l five forty one degrees
t twelve compression thirty percent
bed fourteen two is empty
room four twelve wants water
one forty one four point one one oh four twenty four
troponin forty one then two twelve
s p o two eighty eight on two liters
i c d ten e eleven point nine
n d c sixteen seven fourteen oh six six two oh three
d r g eight seventy one
rev code four fifty
form cms fifteen hundred zero two twelve
place of service eleven
chapter four section twelve
gcs seven no eight
"""
