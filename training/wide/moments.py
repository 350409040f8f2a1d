"""More days, ages, vehicles and towns, inside sentences and lists rather than after their cue."""

MOMENTS = r"""
on {worded} and again on {worded}
on {clip}, {clip} and {clip}
{clip}/{clip}
({clip})
[{clip}]
{clip}- {stat}
{clip}) {plan2}
{clip} .. {clip}
{clip} @ {hr}
{clip}, {hr}, {one}
{clip} ({one})
{clip} {one}
{clip} {one} {stat}
{one} {clip}
{one}, {clip}
{one} {clip} {hr} {test}
week of {clip}
wk of {clip}
the week of {clip}
the weekend of {clip}
weekend of {worded}
<night|evening|morning> of {clip}
<between|b/w> {clip} and {clip}
from {worded} on
from {worded} through {worded}
ever since {worded}
not since {worded}
not until {worded}
no later than {full}
any time after {worded}
by {worded} at the latest
{worded} at the earliest
as early as {worded}
as recently as {worded}
most recently {worded}
first <noticed|felt|seen> {worded}, then {worded}
once in {worded}, once in {worded}
{num} seizures since {clip}
{num} falls between {worded} and {worded}
q2wk since {clip}
every month since {worded}
three visits: {clip}, {clip}, {clip}
labs {clip}: {labs} {value}; {clip}: {labs} {value}
{labs}: {value} {clip}, {value} {clip}
trend {clip} {value} / {clip} {value}
{med} {clip}-{clip}, then {med}
abx day 1 = {clip}
foley {clip}, PICC {clip}
lines: PICC {clip}, art {clip}
sutures out {clip}
cast off {worded}
drain out by {worded}
home {worded} hopefully
likely home {worded}
back to school {worded}
back in town {worded}
out of town {worded}
vacation {range}
away {worded}
baby due {worded}
baby came {worded}
twins {clip} at 34 wks
engaged {worded}
anniversary {worded}
moved out {worded}, back in {worded}
rent paid thru {worded}
heat shut off {worded}
last worked {worded}
last drove {worded}
last ate {worded}
last seen alive {full}
last contact {clip}
last refill {clip}
last {imm} {worded}
next {imm} {worded}
{imm} x2 ({clip}, {clip})
card: {clip} {imm}, {clip} {imm}
PPD placed {clip} read {clip}
quarantine thru {clip}
sx onset {clip}, tested {clip}
exposed {worded} at {org}
contact on {clip} with {one}
wrote on {clip}: "{stat}"
note of {full}
see {clip} note
addendum {clip} {hr}
late entry for {clip}
error, should read {clip}
not {clip} but {clip}
{worded} or {worded}, can't remember
i think {worded}
maybe {worded}?
it'll be a year {worded}
a year ago {worded}
two years come {worded}
{worded} will be {num} years
{worded} was the worst
{worded} she was fine
{worded}, he {event}
{worded} — {event}
By {worded} she was walking.
In {worded}, {one} noticed {sx}.
On {full}, {one} {event}.
Come {feast}, {one} will be {num}.
Her {feast} visit was cut short.
{feast} dinner at {poss}
{feast} at {place}
{old} from {place}
{old} in {ward}
{old}, lives alone at {st}
{one}, {old}
{one} ({oldn})
{one} is {oldn}
{one} turned {oldn} {worded}
at {oldn} he still drives a {veh}
grandma {one}, {oldn}, of {place}
her mother lived to {oldn}
father died at {oldn}
{oldn} and sharp as a tack
a {hue} {veh} with {stt} plates {plate} followed her from {org}
{one} saw a {hue} {veh}, {plate}, leave {corner}
wrote down {plate}
plate number she gave was {plate}
camera shows {plate} at {hr}
parked next to {plate}
{plate} blocked the ramp
moved {plate} to lot B
{plate} and {plate}
two cars: {plate}, {plate}
his {veh} ({plate}) is at {org}
keys to {plate}
registration for {plate} expired {clip}
insurance card lists VIN {vin}
title shows {vin} not {vin}
{year} {hue} {veh} VIN {vin} plate {plate}
rental agreement {ord}, {plate}
ambulance {fleet} in shop
swap {fleet} for {fleet}
{fleet} low on O2, van {fleet} ok
assigned truck {fleet}
engine light on bus {fleet}
driver of bus {fleet}, {one}
mechanic {one} took van {fleet}
boat {hull} adrift on {place}
plane {hull} down near {place}
medevac {hull} from {place} to {hosp}
{place} to {place} to {place}
up from {place}
over from {place}
back to {place}
out to {place}
home to {place}
near {place}
past {place}
outside {place}
just outside of {place}
in or around {place}
between {place} and {place}
all over {place}
half of {place} has it
everyone in {place} knows
nobody in {place} takes {ins}
the only {svc} in {place}
{svc} in {place}
a {svc} in {place} or {place}
some doctor in {place}
some clinic in {place}
a hospital in {place}
a jail in {place}
a church in {place}
a farm near {place}
a job in {place}
a {rel} in {place}
{rel} from {place}, {rel} from {place}
raised in {place}, schooled in {place}
{place}-born
{place} born and bred
{place} kid
{place} area
{place} side
{place} EMS
{place} clinic
{place} {stt} {zip}
{place} ({zip})
{place}; {place}; {place}
{place}, {place}, {place}
{place} / {place}
{place} {num}, {place} {num}
{place}: {num} cases
{place} - {one}
{place}?
{place}
misses {place}
loves {place}
hates {place}
dreams of {place}
wants to die in {place}
buried in {place}
ashes in {place}
flooded out of {place}
evacuated from {place}
stuck in {place}
snowed in at {place}
power out in {place}
water bad in {place}
smoke in {place}
heat in {place}
deployed from {place}
stationed at {place}
enlisted in {place}
paroled to {place}
extradited to {place}
warrant out of {place}
court in {place}
married in {place}
honeymoon in {place}
baptized in {place}
crossed at {place}
entered at {place} {worded}
refugee camp, then {place}
weather in {place}
time zone {place}
phone says {place}
postmarked {place}
license from {place}
accent from {place}
"""
