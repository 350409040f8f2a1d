"""More lines where a name or a number stands amid things that look like one: drugs, devices, scales, departments, codes."""

AMID = r"""
Hoyer from {org}, Roho from {org}.
{drug} from {rx}, {drug} from the VA
Sent to {dept} at {hosp}, not {dept} at {abbr}.
Transferred from {unit} at {abbr} to our {unit}.
{unit} at {hosp} is full; {unit} here has one.
Started {drug} at {clinic} on {on} per {guide}.
{device} delivered by {org} to {st}, item {product}.
{device} s/n {ser}, {product}, set to {setting}.
{product} lot {lot}, {count} on hand.
{epon} {num} at {snf}, {num} here.
{guide} was cited by {law}.
Enrolled in {prog} by {agency} on {on}.
{prog} meets at {church}, not in {shelf}.
{prog} at {gym}, ten weeks, starting {on}
{prog} coordinator {one}, {clinic}
Denied {prog} because {org} reported overtime.
{dept} needs the {on} film from {lab}.
Bill {product} to {ins} {plan}, DOS {on}.
{icd} {cpt} {on} {clinic} {price}
CPT {cpt} at {hosp}, {on}, claim {claim}
{vitals} at {snf} before transfer
{labs} {value} at {lab} on {on}, {labs} {value} here
{drug} {dose} last given at {snf} {on} {hr}
{drug} Rx {ord} at {rx}
{unit} to {wing}, {device} in place
moved {wing} to {unit} {on}
Room {num}, {wing}, not {shelf}
{shelf} of {wing}
{dept}, {wing}, {hosp}
{dept}, {hosp}, {area}
{dept} at {abbr} will call {kin}.
{dept}: {one} x{four}
I left it with {dept} at {clinic} on {on}.
Sees a {trade} turned counselor at {clinic}.
The {trade} from {org} fixed the {device}.
{org} sells the {device}, {org} services it
{org} sponsors {prog} in {area}.
{union} and {dept} agreed on {shift}.
{guide} training at {school} {on}
Residency in {dept} at {abbr} from {year}
{yng} {trade}, {org}, {drug} {dose}, {epon} {num}
{yng} from {snf}, {epon} {num}, {vitals}
{yng} from {area} on {drug}, {drug}, {drug}
The {epon} done at {clinic} on {on} was {num}, mine is {num}.
s/p {epon} at {hosp} {mon}
{epon} procedure, {abbr}, {on}
allergic to {drug} per {rx}
took {drug} for two weeks, {rx} gave it
{drug} isn't on {snf}'s formulary
{ins} won't pay for {drug} at {rx}, will at {rx}
{device} ordered {on}, {org} says {on}
{device} training at {clinic} {on} {hr}
{device} recall letter dated {on}, serial {ser}
{device} ({ser}) to {dept}
ventilated on {device} en route from {abbr}: {setting}
{setting} at {abbr}, {setting} now
{crew} brought {device} back
{num} of {count} residents at {snf} sick, onset {on}
{count} miles from {area} to {hosp}
{price} to {solo} for the ramp
{price} copay at {clinic}, {price} at {rx}
{price} due {on} on acct {acct}
room {num} {wing} {lf} {dx} {drug}
bed {num} {lf} from {snf}, {device}
{num} yrs at {org}, {num} pack years
{num} years in {area}, {num} in {area}
Paid {price} a night at {shel}
{gr} grade, {school}, {drug} at lunch
{gr} graders at {school} got lice
Friday clinic at {clinic}, Monday at {abbr}, off Wed
Works {shift} at {org} M/W/F, HD TTS at {dia}
q2w at {clinic}, next {on}
Week 20 scan at {clinic} {on}
POD 3 from {abbr} {on}
HD 6 at {hosp}, adm {on}
Cycle 3 day 1 at {clinic} {on}, {drug}
{dur} at {snf}, then home {on}
{lately} at {snf}, {hr}
{lately} {kin} drove in from {area}
since {year} at {org}
in {year}, in {area}, he had {dx}
{year} {veh}, plate {plate}, left at {hosp}
{year} {veh}, VIN ending {plateend}
{land} via {area}, arrived {on}
from {land}, works at {org}, lives on {lane}
{stt} license {lic}, address {st}
moved from {stt} to {area} in {mon}
speaks {lang}, from {area}, cleans at {org}
Section 8 voucher used at {st}
Meals on Wheels to {st}
Narcan kit left at {corner}
Suboxone through {clinic}, home group at {church}
the lift at {snf} is an Arjo, ours is a Hoyer
Level II at {abbr}, Level I at {hosp}
ICU at {hosp}, SNF at {snf}, home to {st}: total {price}
two PTs: {one} at {clinic}, {one} at {gym}
A PAC, {one} at {clinic}, read it
Medicaid of {stt} vs {org} plan {plan}
{ins} ID {plan}, {ins} group {grp}, {clinic} NPI {npi}
"""
HALVES = r"""
two houses down from {corner}
the duplex, {lane} side
back unit on {lane}
up {lane}, just before you get to {area}
right where {lane} dead-ends
same street as {church}, so {lane}
across {lane} from {school}
behind {rx} off {lane}
number's worn off but it's on {lane}
the trailer park on {lane}
we call it the old {org} road but it's {lane}
she just kept saying {lane}, {lane}
he remembers {lane} but not the number
wrote {st} on <his|her> hand
the cab dropped <him|her> on {lane} instead of {st}
it's {st}. No, not {lane}. {st}.
{st}, buzzer {num}
{st} (yellow door)
{st} - gate code needed
{st} // leave at side door
{st}, cross {lane}
{st} near {corner}
{st}; used to be {st}
{st}, which is by {school}
between {lane} and {lane}, {area}
Walks {lane} to {lane} with the dog.
I-way is backed up, take {lane}.
crosses {lane} without looking
Hit on {lane}, thrown onto {lane}.
Lives above {solo} on {lane}.
Rents from {one} at {st}, week to week.
In a tent off {lane}, moved along {on}.
Parks at {corner} overnight.
Driver please use {lane}, {lane} is flooded.
EMS staged at {corner}
Perimeter {lane} to {lane}
Found at {st} by the mail carrier.
Mail forwarded from {st} to {st} on {on}
Deed is for {st}; she sleeps at {snf}.
Rep payee at {st}
Drop the meds at {st}, unit's on the left
Wheelchair can't get up to {st}
the bus to {lane} stopped running
{crew} to {st}, {yng}, {cc}
{crew} to {corner}, MVC
{crew} clear of {st}, patient refused
en route {abbr} from {st}
Flood zone: {lane}, {lane}, all of {area}
we canvassed {lane} from {corner} to {corner}
service territory ends at {lane}
nurse's first stop {st}, {area}
{sayst}, what's the cross street, {corner}
Home: {st}. Work: {org}, {st}.
Home {st}; temp {st} til {on}
Lvs {st} w {rel}; no stairs
DL address {st} vs {st} on card
care of {kinfull}, {st}
c/o {shel}, {st}
"""
WHENS = r"""
Since about {mon} he's slept in the chair.
It was {on}, a Sunday, and the church was full.
Not {on}, that's {feast}.
She quit on {feast} and hasn't had one since.
The pain came back {on}, same as {mon}.
{on} she walked; {on} she didn't.
By {on} the fever was gone.
Wound open since {on}, see photo {on}
EDD {full} by a {on} scan
ROM {on} {hr}, delivered {on} {hr}
chemo {on}, nadir about {on}
last seen {mon}; before that {mon}
ran out {on}, refilled {on}, lost {on}
Flare dates: {mon}, {mon}, {mon}
{feast} to {feast} is her bad stretch.
lost her job {on}, her mom {on}, her dog {on}
he says {mon}, she says {mon}
on or about {full}
effective {full} through {full}
no later than {full}
retro to {on}
postmarked {on}
as discussed {on}
per our call {on}
addendum {on} to note of {on}
Late entry for {on} {hr}
corrected: {on} not {on}
amended {full}
DOB {dobs}, not {dobs}
two DOBs on file {dobs} / {dobs}
born {dobs} at {hosp}
{whole} b. {dobs} d. {full}
{ninety} on {on}
will be {ninety} in {mon}
the {on} fall, not the {on} one
my {on} appointment
our visit {on}
{on}'s labs
{on}-ish
week of {on}
weekend of {on}
night of {on}
morning of {on}, around {hr}
{hr} on {on}
{on}, {hr}, {wing}
{on} at {snf}
{on}: {hosp}
{clinic} {on}
off {btw}, back {on}
out {btw}
away {btw} in {area}
here {btw} only
trial {btw}
on call {btw}
on hold until {on}
not due till {mon}
valid through {mon}
exp. {full}
first dose {on} second {on}
every month since {mon}
the day after {feast}
two days before {feast}
between {feast} and {feast}
around {feast}
till {feast}
{sayday} at {hr}
I think {sayday}
{sayday} no wait {sayday}
"""
