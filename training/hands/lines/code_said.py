"""Numbers as they are said aloud and written down by a recogniser: on phones, on radios, at windows, into recorders."""

NAMED = r"""
my member id is {UNIQUE_ID:w as in whiskey, p, h, {nn}, {nn}, oh oh seven}
okay it's {UNIQUE_ID:e e d, four double {nn}, six {nn}} and the group is {UNIQUE_ID:seven triple oh {nn}}
read me the number on the card / {saycode} / is that a five or an s
{saycode} that's s as in sam
the claim was {saycode} and then silence
no the {UNIQUE_ID:<four|six> <four|oh> {nn} <nine|two>} one, the other claim
authorization number {UNIQUE_ID:<alpha|tango> {nn} {nn} <oh|nine> {nn}} good through {sayday}
and that reference is {UNIQUE_ID:<jasmine|derek> dash oh <four|five> dash {nn}}
medicare number {UNIQUE_ID:one e g four t e {nn} m k {nn}}
medicaid is {saycode} and it's active
my social {sayssn}
last four {sayssn4}
m r n {saymrn} patient in twelve
em are en {saymrn} thank you
chart number {saymrn} was on the door
medical record number {MEDICAL_RECORD_NUMBER:zero zero {nn} {nn} <one|six>}
unit number {MEDICAL_RECORD_NUMBER:four two <hyphen|dash> {nn} <hyphen|dash> {nn}} comma pod three
bracelet reads {MEDICAL_RECORD_NUMBER:<eight|nine> <eight|nine> {nn} {nn}} both of us checked
accession {UNIQUE_ID:s as in sierra twenty five dash {nn} {nn}} part a
specimen {UNIQUE_ID:h twenty five oh {nn} {nn}} is clotted
visit number {UNIQUE_ID:<two|three> million something ending in {nn}}
encounter {UNIQUE_ID:five oh three {nn} nine oh {nn}} stop dictation
order {UNIQUE_ID:seven seven {nn} {nn}} read back seven seven
prescription number {UNIQUE_ID:six six two {nn} {nn}} refill pound
rx {UNIQUE_ID:c four oh {nn} dash one} for {wholow}
blood unit {UNIQUE_ID:w one two oh {nn} {nn} {nn} check digit k}
lot number {UNIQUE_ID:e w oh {nn} {nn}} left deltoid
lot {UNIQUE_ID:<foxtrot|golf> {nn} <xray|zulu> {nn}} expiring {sayday}
serial number {UNIQUE_ID:p j n <six|nine> {nn} {nn} <h|g>} hotel not eight
the serial is {UNIQUE_ID:two oh one <nine|eight> dash {nn} dash b as in boy}
implant sticker {UNIQUE_ID:three three {nn} dot {nn} <oh|four>}
subject {UNIQUE_ID:oh four dash oh {nn}} cycle three day one
screening number {UNIQUE_ID:s {nn} {nn}}, randomization {UNIQUE_ID:r {nn}}
kit {UNIQUE_ID:one one {nn} {nn}} dispensed
license plate {sayplate}
plate is {sayplate} gray {car}
tag {VEHICLE_ID:<seven|four> <king|lima> <robert|zebra> {nn}} westbound
plate {VEHICLE_ID:adam boy <charles|david> {nn}} out of ohio
it was like {VEHICLE_ID:<e|p> something <t|v> {nn}}, she couldn't finish
vin {VEHICLE_ID:one f t e w one <e|c> {nn} k f {nn} {nn}}
last six of the vin {VEHICLE_ID:<oh|eight> {nn} {nn} <two|nine>}
medic {VEHICLE_ID:<forty|sixty> <one|two>} responding
unit {VEHICLE_ID:<three|seven> adam <twelve|nine>} clear
engine {VEHICLE_ID:<eleven|thirty> {nn}} on scene
bus {VEHICLE_ID:<thirty|fifty> <oh|one> {nn}} had the door
helicopter {VEHICLE_ID:november <four|nine> {nn} <lima|papa> foxtrot} two out
tail number {VEHICLE_ID:n <six|eight> {nn} <m|k> t}
call sign {VEHICLE_ID:<reach|guardian> <fifteen|nine>} to {hosplow}
canadian {VEHICLE_ID:charlie golf <hotel|india> {nn} romeo}
vessel {VEHICLE_ID:f l <four|seven> {nn} {nn} <r k|b c>} overdue
badge {UNIQUE_ID:four four {nn}} to the narc room
employee {UNIQUE_ID:oh oh {nn} {nn}} calling out sick
operator {UNIQUE_ID:<thirty|forty> {nn}} how may i direct
interpreter {UNIQUE_ID:two <one|six> {nn} {nn}} for {tongue}
agent id {UNIQUE_ID:q <seven|nine> {nn}} this call is recorded
officer badge {UNIQUE_ID:<six|four> {nn}} {lastlow}
npi {UNIQUE_ID:one <four|nine> {nn} {nn} oh {nn}} doctor {lastlow}
d e a {UNIQUE_ID:b s as in sam {nn} {nn} <one|three>}
state license {UNIQUE_ID:<g|a> {nn} {nn}} expires {sayday}
driver's license {UNIQUE_ID:<d|w> {nn} dash {nn} dash {nn}}
passport {UNIQUE_ID:<five|c> {nn} {nn} <one|oh>} {land}
account {UNIQUE_ID:<eleven|ninety> {nn} dash {nn}} balance is two twelve
card ending {UNIQUE_ID:<forty|fifty> <one|two> {nn}} was declined
routing {UNIQUE_ID:oh seven two {nn} oh {nn}} and account {UNIQUE_ID:four {nn} {nn} {nn}}
invoice {UNIQUE_ID:i n v {nn} {nn}} is past due
confirmation {UNIQUE_ID:k as in kite q {nn} {nn}} have a nice day
tracking {UNIQUE_ID:one z {nn} e {nn} oh three {nn}} left at {sayst}
ticket {UNIQUE_ID:i n c oh oh {nn} {nn}} severity three
case {UNIQUE_ID:twenty five c v {nn} {nn}} hearing {sayday}
report {UNIQUE_ID:twenty five dash oh {nn} {nn}} officer {lastlow}
event {UNIQUE_ID:f <one|two> {nn} {nn}} cad is slow
gate code {UNIQUE_ID:star {nn} {nn} pound}
door {UNIQUE_ID:<two|five> <four|eight> at once then {nn}}
lockbox {UNIQUE_ID:oh {nn} <three|one>}
locker {UNIQUE_ID:<forty|ninety> <one|six>} combo {UNIQUE_ID:right {nn} left {nn} right {nn}}
pin {UNIQUE_ID:<one|nine> <nine|oh> {nn}} pound
conference code {UNIQUE_ID:{nn} {nn} {nn}} pound pound
password {UNIQUE_ID:capital s summer {nn} bang}
username {UNIQUE_ID:{firstlow} dot {lastlow} <two|nine>}
user is {UNIQUE_ID:j {lastlow} all one word}
portal name {UNIQUE_ID:{firstlow} underscore {nn}}
callback {sayph}
pager {PHONE_NUMBER:oh <four|six> <one|two> {nn}}
extension {PHONE_NUMBER:<four|six> <one|oh> {nn}}
fax {sayph} attention {firstlow}
born {saydob}
date of birth {saydob} chart {saymrn}
seen {sayday} and again {sayday}
on {sayday} at oh seven hundred
she is {sayold}
zip {sayzip}
i p address {IP_ADDRESS:ten dot {nn} dot {nn} dot <four|one>}
website {sayurl}
e mail {saymail}
{saycode}. again. {saycode}. copy
{saymrn} or {saymrn} i heard both
"""

CALM = r"""
my copay is twenty five and the deductible fifteen hundred
okay it's tier two of five and the group is large
read me the number on the box / point one two five / is that a five or an s
b as in boy twelve is a vitamin
the claim form is fifteen hundred oh two twelve
no the four point one one, the other policy
authorization good for twelve visits
and that remark is n as in nancy one thirty
medicare part b one eighty five a month
medicaid one thirty eight percent
my sugar two oh four
last four readings one ten one twelve ninety eight one oh one
m r i of the knee in twelve
em are ess ay negative thank you
chart four of six
medical decision making moderate zero zero
unit dose four milligrams comma pod three
bracelet color code red both of us checked
accession prefix s as in sierra part a through d
specimen hemolyzed three plus
visit number three of six
encounter diagnosis e eleven point nine stop dictation
order set seven read back seven
prescription strength twenty five refill two
c p t nine nine two one three
blood pressure one two oh over eighty check
lot of pain eight of ten left deltoid
batch of forty two at a time
model number p as in paul seven eighty g
the version is two point oh one nine beta
implant size three three by four point oh
cycle three day one dose level two
screening number needed to treat forty one
kit has two swabs one tube
license to practice class two
plate is titanium seven hole
tag team of two westbound
adam boy charles is the alphabet
it was like ten percent, she couldn't finish
engine two point four liter
last six weeks sleep six hours
medic says ten minutes
unit three chapter seven nine
engine warm up eleven minutes
bus route twelve
helicopter weight limit three fifty
tail bone pain two out of ten
call sign policy plain speech
canadian c spine rule
vessel size three millimeters
badge of honor lol
employee handbook four dot four
operator zero
interpreter for {tongue} eleven minutes
agent orange code z seventy seven
officer of the day
n p i has ten digits
d e a schedule two
state form thirty two twelve
driver's seat height nineteen inches
passport health shots three
account for drift plus two
card stock sixty pound
routing sequence two one three
invoice net thirty
confirmation test western blot band p thirty one
tracking pursuit smooth
ticket to ride therapy bike level four
case mix one point four
report format twelve point
event rate twelve percent
gate speed point eight meters per second
door to balloon ninety minutes
lockout interval eight minutes
locker room tile four by four
pin site care twice a day
conference room four b
password must be fifteen long
user error code e seventeen
portal vein twelve millimeters
callback in two hours
pager test one two three
extension lag ten degrees
fax line one of two
born at thirty nine and two
date format month slash day
seen q three months
at oh seven hundred draw the trough
she is eighty four
zip lock bag four mil
i p joint thirty degrees
website is down five oh three
e r p r positive ninety percent
one oh five over sixty. again. one oh five. copy
fourteen or forty i heard both
i c d ten e eleven dot six five
h c p c s a forty two fifty three
d r g four seventy
n d c five four two format
l o i n c forty five forty eight dash four
g c s fourteen e four v four m six
vent eighteen four fifty five forty
insulin four point two units per hour
"""
