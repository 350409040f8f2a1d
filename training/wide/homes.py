"""Addresses, corners, boxes and towns in the mouths of patients, crews, clerks and couriers."""

HOMES = r"""
lives at {st}
lives at {st} <with {one}|alone|w/ {rel}|upstairs|, no elevator|>
lives on {lane}
lives <over|out|up|down> on {lane}
over on {lane}
<stays|staying> <at|over at> {st}
staying w/ {rel} on {lane}
living in a <camper|car|tent|van|motel> <near|off|behind> {lane}
moved to {st} {day}
moved from {st} to {st}
new address {st}
new addr: {st}, {town} {zip}
address changed to {st} per {rel}
address on file {st} is wrong, should be {st}
not {st}, it's {st}
<address|addr|add> <is|:|-> {st}
Address: {st}
ADDR {st}
ADDRESS LINE 1: {st}
Street: {st}  City: {town}  Zip: {zip}
Street {st} Apt City {town} ST {stt} Zip {zip}
Home: {st}, {town}
home address {addr}
mailing: {st}, {town}, {stt} {zip}
mail to {st}
mail goes to {st}, physical is {st}
<send|ship|deliver|mail> <the|his|her|my> <meds|{dev}|bill|{doc}|records|supplies> to {st}
ship to {who}, {st}, {town} {stt} {zip}
deliver to {st}, <gate code on file|leave with neighbor|side door|ring twice>
pick up at {st} at {hr}
P/U {st} D/O {fac} {hr}
p/u: {st}, {town} -> d/o: {fac}
pickup {corner}, {hr}
dropoff {st}
<dispatched|responded|en route|sent> to {st} for {sx}
{crew} to {st}, {yng} {sx}
{crew} en route {corner}
MVC at {corner}
<MVA|MVC|TC|rollover|ped struck|auto v ped|wreck> <at|@|near> {corner}
<hit|struck> by a car <at|crossing at> {corner}
<found|picked up|down|wandering> at {corner}
<found down|wandering> <on|along> {lane}
<shot|stabbed|assaulted|jumped> <on|near|off> {lane}
stabbed at {corner} per PD
crashed <his|her> {veh} on {lane}
wrecked on {lane} near {place}
rear-ended on {lane}
bike vs car, {corner}
bus stop at {corner}
catches the bus at {corner}
clinic is at {corner}
we're at the corner of {corner}
corner of {corner}
intersection of {corner}
{corner}, by the <gas station|church|school|water tower|bridge>
turn at {corner}
between {lane} and {lane}
off {lane}
off of {lane}, past the <bridge|silo|church|tracks>
down <a dirt road|a gravel drive> off {lane}
take {lane} to {lane}, left on {lane}
house is on {lane}, <blue|brick|last|third> one on the <left|right>
our new office is at {st}
office moved to {st}
{fac}, {st}
{fac}, {st}, {town}, {stt} {zip}
{fac} ({st})
{fac} on {lane}
{fac} at {st}
{org}, {st}
{org}, {st}, {town}
{who}, {st}
{who}, {st}, {town} {zip}
{who}\n{st}\n{town}, {stt} {zip}
{who}\n{st}\n{town} {stt}
{fac}\n{st}\n{town}, {stt}  {zip}
{org}\nAttn: {one}\n{st}\n{town}, {stt} {zip}
{one} c/o {one}\n{st}
c/o {one}, {st}
{lf} {st} {town} {stt} {zip} {ph}
{lf} | {st} | {town} | {zip}
{lf};{dob};{st};{town}
{mrn}\t{lf}\t{st}\t{town}\t{zip}
{st}\t{town}\t{stt}\t{zip}
{st} | {town} | {stt} | {zip}
{st}, {town}
{st} {town} {stt}
{st} {town}
{st}
{st}; {st}; {st}
lives at {st}, works at {st}
<prior|previous|old|last known> address<|es> {st}
previous addresses: {st}, {town}; {st}, {town}
resides at {st} with <his|her> {rel} {one}
residence: {st}
<domiciled|undomiciled, gets mail> at {st}
home visit to {st} {day}, <no answer|dog in yard|stairs unsafe|{stat}>
home visit: {st}. {rel} {one} present.
drove by {st}, lights off
welfare check requested at {st}
welfare check {st} - no answer x3
fire at {st}, {num} pts
structure fire, {blk}
CO alarm at {st}
odor of gas {st}
warrant for {st}
landlord at {st} says <he|she> moved out {day}
evicted from {st}
lease at {st} ends {day}
section 8 for {st} approved
lead paint at {st}, built {year}
mold in bathroom at {st}
well water at {st}, <positive coliform|nitrates high>
bedbugs, {st}
ramp needed at {st}
{num} steps to enter {st}
power out at {st}, on home O2
generator request for {st}
cleaned the house at {st} on {day}
keys to {st} with {one}
nearest cross street {lane}
cross st: {lane}
x-street {lane} and {lane}
meet me at {st}
im at {st}
my address is {st}
my addres is {st} {town} {zip}
i moved, its {st} now
we live at {st} in {town}
hi its {ptf} at {st}, trash meds?
can u mail it to {st}
can someone come to {st} for the {dev}
please update me to {st} {town} {stt} {zip}
i dont live at {st} anymore
the bill went to my old place on {lane}
it's {sayst}
address is {sayst}, {town}
he lives at {sayst}
she resides at {sayst} in {town} {stt} {sayzip}
patient of {sayst}
we went to {sayst} and nobody answered
that's {sayst}, zip {sayzip}
two people at {sayst} with {sx}
um my address it's uh {sayst}
send it to {sayst}, no wait, {sayst}
box is {st}
only has {st} for mail
in {town} now, was in {town}
lives in {place}
<lives|resides|living|is> in {place} <with {rel}|alone|x {dur}|since {year}|>
<born|raised|born and raised|grew up> in {place}
originally from {place}
from {place}
<pt|he|she|family|mom> is from {place}
moved <here|> from {place}
moved to {place} <{day}|last year|for work>
drove in from {place}
<came|flew|bused|rode> in from {place}
<travels|commutes|drives> from {place} for <dialysis|chemo|visits|work>
{dur} drive from {place}
visiting from {place}
visiting {rel} in {place}
<visited|traveled to|camped in|was in|back from> {place} <{day}|last month|>
trip to {place}, <ate oysters|swam|tick bite|mosquitoes>
hiking near {place}
camping at {place}, tick found {day}
fishing on {place}
swam in {place}
capsized on {place}
drowning at {place}
snowmobile into a tree near {place}
fell off a ledge in {place}
hunting outside {place}
{place}-area <farmer|rancher|resident|clinic>
{place} resident
a {place} native
{place} man, {yng}
a woman from {place}
{yng} from {place} with {sx}
{yng} {place} <man|woman|resident> {event}
the {place} <office|clinic|location|branch|satellite|site>
our {place} <office|clinic|location>
seen at the {place} office {day}
schedule in {place} if sooner
closest is {place} or {place}
prefers {place} over {place}
no beds in {place}, trying {place}
airlifted from {place}
flown out of {place}
transferred from {place}
referred from {place}
<shelter|hotel|motel|couch|cousin's> in {place}
homeless in {place}
on the streets in {place}
lives between {place} and {place}
<summers|winters> in {place}
has a <cabin|camp|trailer|boat> <at|on|near> {place}
daughter lives in {place}, son in {place}
{rel} is in {place}
{rel} flying in from {place} {day}
next of kin: {one} ({place})
{one} from {place}
{one}, {place}
{one} of {place}
{place}, {stt}
{place} {stt}
{town}, {stt} {zip}
{town} {zip}
{zip}
zip {zip}
Zip: {zip}
county: {county}
County of residence: {county}
{county} <resident|case|jurisdiction>
residents of {place} and {place}
cases in {place}, {place}, and {place}
<cluster|outbreak|exposure> in {place}
weather bad in {place}, will be late
roads closed past {place}
bus from {place} was late
POB {place}
birthplace {place}
place of birth: {place}, {stt}
hometown {place}
City: {place}
city={town}
"city": "{town}"
"addressLine1": "{st}", "city": "{town}", "postalCode": "{zip}"
"address":{"line":["{st}"],"city":"{town}","state":"{stt}"}
"line": ["{st}"]
addr1={st}&city={town}&zip={zip}
PID|1||{mrn}||{ptcaret}||{dobymd}|F|||{st}^^{town}^{stt}^{zip}
{st}^^{town}^{stt}^{zip}
N3*{st}~
N4*{town}*{stt}*{zip}~
N301 {st} N401 {town}
"""
