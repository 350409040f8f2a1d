"""Lines of rarer trades and moments: kitchens, couriers, clergy, coaches, translators, engineers, students, and night calls."""

ODDMENTS = r"""
tray for {one} in {ward}, no nuts
kosher tray {one} {room}
blessing of hands {ward} {hr}, {one} leads
communion: {one}, {one}, {one}
anointed {one} {hr}, {church}
minyan for {one} at {church} {day}
imam {last} to see {one}
smudge for {one}, elder {one} from {place}
courier {one}: box from {clinic} to {org}, {spec}
courier plate {plate} at dock {hr}
cooler {ser} left at {snf}
dropped at {st}, signed {one}
wrong house, was {st}
left with {one} at {org}
gate code at {st} from {one}
dog at {st}, {one} bit
{one} on the roof at {org}, fell
crane at {org}, {one} pinned
trench at {corner}, {one} out, {one} not
grain bin near {place}, {one}
tractor rollover {lane}, {one} {yng}
boat {hull}, {one} overboard off {place}
{one} pulled from {place} by {crew}
{one} and {one} roped down {place}
avalanche {place}, beacon SN {ser}
lightning at {org}, {one} and {num} campers
bus {fleet} fire near {place}, {num} kids from {school}
shooting at {org}: {one}, {one}, {one} to {hosp}
fire at {snf}, {num} moved to {church}
tornado {place}, {refuge} open
blackout in {place}, vents to {hosp}
boil water {place}, {school} closed
concert at {place}, {num} to {fac}
game at {school}, {one} down
half time {one} cramped, {org} AT
match {clip}: {one} KO, cleared by Dr. {last}
weigh in {one} {org}
jockey {one}, {org}, clavicle
bull rider {one} from {place}
pit crew {one}, {org}, burn
stunt at {org}, {one}
dancer with {org}, ankle
oboist in {org}, TMJ
choir of {church}, {num} positive
class of {one} at {school}, lice x{num}
prom at {org}, {one} etoh
dorm {bldg}, {one} meningitis
frat {org}, {one} fell from window
lab at {school}, {one} splash
field trip {place}, {one} stung
bus driver {one} no epi
thesis by {one}, {school}, {year}
poster: {one}, {one}, and {one}; {hosp}
{one} et al. at {hosp}
letter to the editor, {one}, {place}
grand rounds: {who}, {hosp}, {day}
journal club {one} {clip}
M&M: {ptl}, {ward}, {clip}
exam: {one} failed station 4
preceptor {one}, {clinic}
match: {one} to {hosp}
{one} starts {clip} on {ward}
locker {four} {one}
scrubs {one} owes {price}
badge {badge} found {lane}
sub for {one} {day}
call room code from {one}
pizza from {org}, thank {one}
coffee run {org}: {one}, {one}
carpool {one} {st} {hr}
subletting {st}, ask {one}
selling a {veh}, {plate}, {one} {ph}
band: {one} on drums, {org} {day}
lost cat near {lane}, {one}
yard sale {st} {day}
my landlord {one} of {org}
my barber {one} at {org}
my bookie {one}, lol
my parole officer {one} in {place}
my kid {one} bit {one} at {school}
my abuela {one} in {place}
my ex {one} lives on {lane}
my bf {one} works {org}
my roommate {one} has it
my prof {one} said go to {clinic}
my ta {one}
my rabbi {one}
my trainer {one} at {org}
my agent {one} at {org}
my dentist {one} on {lane}
my vet {one}
my mechanic {one}, {org}
my sub {one} today
my uber {plate}
my plug {one}, he said
my dealer is on {lane}
my bus is the one to {place}
my ferry from {place}
my church, {church}
my team, {org}
my union, {crew}
my old unit, {crew}
my ship, {org}
my tribe, from {place}
my village {place}
my hometown {place}
my street {lane}
my box {st}
my badge {badge}
my handle {user}
my number {ph}
my chart {mrn}
my chair at {clinic}
my room in {ward}
my shift at {org}
my pump {ser}
my shot {clip} lot {lot}
my birthday {clip}
my anniversary {worded}
my court date {worded}
my due date {worded}
my name {one}
my name is {who}, not {who}
translate for {one}: {stat}
translated by {one}, {place}
{one} said in {lang}: {stat}
{one} says "{org}" in {lang}
letter in {lang} from {one} in {place}
visa for {one}, {passp}
I-94 {passp} {one}
consulate in {place} called re {one}
remains of {one} to {place} via {org}
ashes of {one}, {org}
plot at {church} for {one}
hymn for {one}
will of {one}: {one} gets {st}
trust: {one}, {law}
{one} owes {one} {price}
{one} sold {one} the {veh}
{one} hid {med} at {poss}
{one} hit {one} with a {veh}
{one} forgave {one}
{one} named {one} after {one}
{one} looks like {one}
{one} thinks {one} is {one}
{one}, not {one}, not {one}
{one}? {one}! {one}...
{one}; also {one}
{one} (sp?)
{one} (?)
{one}-- no, {one}
{one}*
*{one}*
_{one}_
`{one}`
"{one}"
'{one}'
({one})
[{one}]
@{one}
#{one}
{one}:
{one},
{one}.
{one}!
{one} \<3
~{one}
/{one}
{one}/
"""
