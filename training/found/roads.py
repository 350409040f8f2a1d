"""Addresses in passing: on forms, on the radio, on the telephone, in notes."""

ROADS = r"""
lives at {st}
lives at {stlow}
LIVES AT {stup}
lives @ {bare}
he's at {bare}
stays at {barelow} w/ {kin}
she's staying at {bare} for now
address is {bare}
addr {barelow}
home: {bare}, {town}
{bare}, {town}
{st}, {town}
{st}
{addr}
ADDRESS: {addr}
Address: {st}
Address 1: {house}\nAddress 2: {unit}\nCity: {town}
Mailing address {rural}, {town} {zip}
mail goes to {rural}
physical {rural}, mailing {rural}
no street address, uses {rural}
{rural} {town} {stt} {zip}
farm off {hwy}
lives on {hwy} past {town}
lives on {lane} off {hwy}
lives on {lane} by the {chain}
lives off {lanelow}
off of {lane}, yellow trailer
on {lane} near {school}
crnr {lane} & {lane}
at the corner of {lane} and {lane}
{lane} and {lane}, ped struck
{lane} / {lane}, MVC x2
{road} at {road}
intersection of {road} and {road}
near {lane} & {lane} in {hood}
at {road} and {hwy}
MVC {hwy} {mile}
rollover {hwy} near {mile}, {town}
{hwy} {mile} NB, single vehicle
{hwy} at {mile}, 2 pts
broke down at {mile} on {hwy}
trooper at {hwy} {mile}
found on {hwy} near {town}
found down at {blk}
shots fired {blk}, GSW x1
{blk}, man down
picked up in the {blk}
{grid}, {town} UT
lives at {grid}
house is {grid}
{queens}, {town} NY
{queens}
apt at {queens}
{calle}, {town}, PR {zip}
vive en {calle}
lives w/ abuela at {calle}
{calle}
{isleway}, {town} HI {zip}
{isleway}
auntie stays {isleway}
{full}\n{apo}
ship to {apo}
{park} {unit}, {hwy}
{unit}, {park}, {town}
new address {st}
moved to {st} {day}
we moved. it's {stlow} now
not {bare}, {bare}
used to be {st}, now {st}
old address {st} bounced back
returned mail {st}
undeliverable: {st}
please update my address to {st}
my address is wrong, should be {bare}
is it {bare} or {bare}?
confirm: {st}?
yes still {st}
she still at {bare}?
deliver {gear} to {st}
O2 drop {st}, gate code {four}
drop off {st}
pick up {st} {hr}, drop {hosp}
pickup {bare}, w/c, {num} steps
van to {st}, call {ph} on arrival
ride home to {barelow}
d/c home to {st} w/ {rel}
d/c address: {st}
home visit {st} {day}
visit at {bare}, dog in yard
RN drove to {st}, no answer
welfare check {st}
PD sent to {stlow}
EMS dispatched {stup}
respond {stup} for {cc}
Medic to {st}, {cc}, {yng}
E12 to {st}, CO alarm
key under mat at {bare}
neighbors at {bare} have a key
smoke from {bare} next door
{ptfull}, {st}, {town}
{full}, {rural}, {town}
{one} of {st}
{lf} {st} {ph}
bill to {st}
send results to {st}
mail the {thing} to {addr}
mail {thing}: {rural}
overnight it to {addr} attn {one}
return specimens to {addr}
{clinic}, {addr}
our new office: {house}, across from {school}
park behind {house}
{clinic} moved to {house}
{hosp} {house} {town}
{pharm} at {road} and {road}
the {chain} on {road}
the {chain} off {hwy}
bus stop at {road}
walks {road} to {road}
sleeps under the bridge at {lane}
camps behind {chain} on {lane}
homeless, mail c/o {fac} {st}
tent near {hwy} and {lane}
house on {lane} has lead paint
basement apt on {lane}, mold
owns the place on {lane}
{kin} has the house on {road}
inherited {bare} from {kin}
lives upstairs from {one} at {bare}
raised on {road}, {hood}
lives alone {bare}, {num} stairs
lives with {rel}, {bare}, no ramp
LIVES WITH {kin}, {stup}
{sayst}
it's {sayst}
i'm at {sayst}
we're over on {sayst}, {townlow}
{sayst}, zip {sayzip}
address uh {sayst} in {townlow}
lives at {sayst} period next paragraph
can you write down {sayst}
where do i send a {thing} for someone at {st}
map from {st} to {hosp}
nearest urgent care to {st}
format this address: {addr}
does {gear} deliver to {rural}
{num8} {st}: no access
1st attempt {num8} at {bare}, 2nd {num8}
{unit}, {bare}
{unit} {house}
Apt {num}, {bare}
c/o {one}, {st}
In care of {full}, {rural}
Landlord: {fam}, {st}
Prior addresses: {st}; {st}; {st}
Responsible party address: {addr}
Next of kin {kinfull}, {addr}
Emergency contact lives at {st}
Service address: {st}
Accident location: {road} & {road}, {town}
Loc: {hwy} {mile}
LOC {stup}
GPS says {st} but it's {st}
directions: {hwy} to {lane}, left on {lane}
turn off {hwy} at {lane}, third house
past {church}, right on {lane}
zip {zip}
{town} {zip}
zip code is {zip} not {zip}
"""
CLEAN_ROADS = r"""
lives on the second floor<, no elevator| with {rel}>
lives off the grid, no phone
lives at the same address
homeless, sleeps in a car
house has {num} steps to enter, bath upstairs
lives in an apartment, ramp in front
farm family, well water
moved {dur} ago, address updated
mail returned, no forwarding address
no street address on file
MVC at highway speed, restrained
found down at home by {rel}
drove {num} miles to clinic
broadway through the lamina; main complaint {cc}
{num} north of the incision, {num} cm east of midline
second left rib, third right toe, fourth ventricle
grid on the left, lead in V{num}
block at T{num}, lot of pain, unit of PRBC
route IV, rate {num} mL/hr, box checked
1 unit PRBC, 2 units FFP, {num} units insulin
plaque in the circle of Willis, canal patent, tract intact
exit site clean, mile walk without dyspnea
gave {num} packets; row {num} of the table
The road to recovery takes {dur}.
{num} to {num} steps, then rest
court date unknown; drive well; way better
"""
