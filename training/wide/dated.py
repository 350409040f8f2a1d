"""Days in passing: clipped, half said, by feasts and weeks, in ranges, for visits, bills and lives."""

DATED = r"""
since {day}
since {worded}
since around {worded}
since about {worded}
<started|began|onset|noticed|worse> {worded}
<started|began> <on|around|about> {worded}
<last seen|LKW|last known well|LMP|LBM|last dose|last drink|last use> {day}
LMP {clip}
LMP {clip}, EDD {clip}
EDC {full} by US
due {day}
due date {full}
<seen|admitted|discharged|transferred|called|no show|cx'd> {day}
<seen|admitted|discharged|transferred> <on|on or about> {full}
admit {clip} d/c {clip}
adm {clip}, disch {clip}
Admitted: {full}  Discharged: {full}
A: {clip} D: {clip}
DOA {clip} DOD {clip}
DOS {full}
DOS {clip}-{clip}
DOS: {clip}, {clip}, {clip}
dates of service {range}
DOI {full}
DOL: {full}
DOE {clip}
date {full}
Date: {full}
DATE {full} TIME {hr}
dated {full}
{full}
{clip}
{clip} {hr}
{hr} {clip}
{clip}: {stat}
{clip} - {plan2}
{clip} {test} {value}
{clip} {labs} {value}, {clip} {value}, {clip} {value}
{labs} <{value} on|> {clip} <was {value}|>
{labs} {value} ({clip}) -\> {value} ({clip})
{test} {clip}: <neg|no acute|unremarkable|pending>
{test} <on|from|dated|done> {day}
last {test} {day}
{test} due {day}
repeat {test} {day}
s/p {proc} {clip}
s/p {proc} on {worded}
{proc} <scheduled|booked|set> for {day}
{proc} {day} <at {hr}|with {one}|>
surgery {day}
OR {clip}
POD 1 = {clip}
f/u {day}
f/u {day} {hr} w/ {one}
RTC {day}
return {day} or sooner
next appt {day}
next visit {day} @ {hr}
appt {clip} {hr} {clinic}
r/s from {day} to {day}
moved to {day}
can we do {day} instead of {day}
do you have anything <on|around|after|before> {day}
open slots {clip}, {clip} or {clip}
out of office {range}
closed {feast}
closed for {feast}
clinic closed {feast} and {day}
hours on {feast}
holiday schedule {feast} {feast}
<fell|drank|relapsed|admitted|broke up|overate> <on|at|around|before|after|over> {feast}
every <year around|> {feast} <she gets low|sugars run high|>
the day after {feast}
the <week|weekend|night> <of|before|after> {feast}
right before {feast}
home by {feast}
pass for {feast}
wedding {day}
funeral {day}
court {day}
off work {range}
off until {day}
excused {range}
out {clip}-{clip}
RTW {clip}
light duty thru {day}
FMLA {range}
leave began {full}, ends {full}
<eff|effective|eff.> {full}
termed {full}
exp {clip}
expires {full}
renewed {worded}
signed {full}
signed on {day}
received {full}
rec'd {clip}
rcvd {clip} sent {clip}
faxed {clip} and again {clip}
mailed {day}
paid {full}
statement date {full}, due {full}
billed {clip}
deadline {full}
appeal by {full}
certified {range}
cert period {range}
auth {range}
SOC {full}
SOC date {clip}, recert {clip}
as of {full}
as of {day} <still pending|afebrile|clean and sober|not scheduled>
updated {full}
last edited {clip} by {ini}
rev {clip}
v. {full}
DOB {dob}
dob {dob}
DOB: {dob}
D.O.B. {dob}
d.o.b {dob}
born {dob}
birthdate {dob}
b. {dob}
date of birth {dob}
{ptl} {dob}
{dob} {ptl}
bday {clip}
birthday is {worded}
her birthday's {worded}
turned {yng} on {day}
died {full}
d. {full}
time of death {hr} {full}
DOD {full}
passed away {worded}
<husband|wife|mother|son> died {worded}
sober since {day}
sober date {full}
clean date {full}
quit smoking {worded}
quit {clip}
moved in {worded}
moved here {worded}
<married|divorced|separated|widowed> {worded}
got out <of jail|of rehab|> {worded}
deployed {worded} to {worded}
last period was {worded}
had it {worded}
happened <on|> {day}
happened {worded} around {hr}
it was {worded}
it was either {worded} or {worded}
sometime <in|around> {worded}
some time between {worded} and {worded}
<till|til|until|thru|by|before|after> {day}
{day} <am|pm|morning|night|evening>
{day} at {hr}
{day} x2
{day}?
{day} or {day}
{day} & {day}
{day} thru {day}
{day} to present
{full} - present
{range}
on {day} he {event}
{day} she {event}
pt {event} {day}
{event} {day}, {event} {day}
{event} {worded} at {fac}
{imm} {clip}
{imm} {clip}, {clip}
{imm}: {full} ({pharm})
{dev} placed {clip}
line day: {dev} {clip}
{med} started {day}
{med} stopped {clip}
{med} last filled {clip} #{num}
rx {med} {dose} written {full}
took it <on|> {worded}
ran out {worded}
missed {day} and {day}
on {sayday} she
seen on {sayday}
surgery was {sayday}
date of birth {saydob}
admitted {sayday} discharged {sayday}
follow up {sayday}
back in {sayday}
starting {sayday}
since {sayday}
dictated {sayday}
"date": "{full}"
"birthDate": "{dobiso}"
"start": "{iso}", "end": "{iso}"
"effectiveDateTime":"{iso}"
date={iso}
{iso} {hr}
{stamp}
TS {stamp}
DTP*472*D8*{dobymd}~
{clip},{labs},{value}
{clip}\t{labs}\t{value}
| {clip} | {test} | {value} |
{old} <man|woman|f|m> with {sx}
{old}, {sx}
she is {oldn}
he just turned {oldn} on {day}
mom is {oldn} and lives alone
born {born}, still drives
age {oldn}
"""
