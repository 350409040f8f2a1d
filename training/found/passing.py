"""Ages above 89, days, telephones, addresses of mail and of the network in passing."""

AGES = r"""
{old} lives alone
{old} w/ {cc}
{old} from {snf}
{old} here with {rel}
{old} {dx}, DNR
Pt is {old}, frail
mom is {old}
my {rel} is {old} and still drives
grandma turned {oldn} {lately}
grandpa's {sayold}
she's {sayold} and sharp
he's {sayold} years old
{sayold} year old with {cc}
{ptfull}, {old}
{one} is {old}
{one} {oldn} {cc}
{tit} is {oldn}
pt {oldn}, {rel} decides
at {oldn} no {proc}
is {oldn} too old for {proc}
is {med} ok at {oldn}
age {oldn}
Age: {oldn}  Sex: F
AGE {oldn} SEX M
born {born}, {oldn}
born in {born}, drives
"""
DAYS = r"""
seen {day}
{event} {day}
<admitted|discharged|transferred> {day}
ADMITTED {wdayup}
surgery {day}
{proc} {day}
{proc} on {day}, f/u {day}
last {proc} {day}
last seen {day} by {one}
due {day}
EDD {day}
LMP {num8}
DOB {dob}
dob {dob}
d.o.b. {dob}
b. {dob}
born {dob}
born {saydob}
birthday {saydob}
my birthday is {saydob}
birthdate {saydob} address {sayst}
DOS {num8}
DOI {num8}
DOD {num8}
expired {num8} {hr}
{range}
off work {range}
hospitalized {range}
{range} {hosp}
out {range}
statement period {range}
coverage {range}
leave {range}
week of {num8}
wk of {num8}
since {day}
until {day}
through {day}
before {day}
{day} {hr}
{day} at {hr}
{wkd} {num8}
{stamp}
{stamp} {labs} {value}
{num8} {labs} {value} {num8} {labs} {value}
{num8}: {cc}. {num8}: better.
{num8} {num8} {num8} no show
came in {sayday}
we saw her {sayday}
it started {sayday}
{sayday} maybe {sayday}
follow up {sayday} at {hr}
appt {sayday}
sober since {day}
married {day}
quit smoking {day}
fell {wdaylow}
last bm {num8}
last drink {day}
last dose {num8} {hr}
foley {num8}
picc placed {num8}
sutures out {day}
stitches {day}
remove {wday}
exp {num8}
eff {num8}
termed {num8}
signed {num8}
dictated {num8} transcribed {num8}
D: {num8} T: {num8}
rev {num8}
next inj {day}
cycle {num} {num8}
vaccine {num8}
tdap {num8} flu {num8}
rescheduled from {day} to {day}
cancel {day}
can i come {day}
is {day} open
anything after {day}?
see you {day}
happy birthday, {one}! {day}
"""
REACH = r"""
call {ph}
cell {ph}
c {ph} h {ph}
ph {ph} fax {ph}
tel {ph}
text {ph}
call back {ph}
cb {ph}
cb# {ph} {one}
call {one} {ph}
{one} {ph}
{rel} {one} {ph}
{rel} at {ph}
{clinic} {ph}
{ph}
{ph} {xt}
{ph} or {ph}
not {ph}, {ph}
wrong number {ph}
number is {sayph}
my number's {sayph}
area code {sayph}
reach me at {sayph}
fax {sayph}
{sayph} ask for {firstlow}
pager {pager}
pgr {pager}
page {pager}
{role} {pager}
beeper {pager}
dial {xt}
{one} {xt}
{unitword} {xt}
call {xt}
{mail}
email {mail}
email is {saymail}
send it to {saymail}
it's {saymail}
e mail {saymail} all lower case
{one} {mail}
mail {mail} cc {mail}
{mymail} bounced
from {mail}
reply to {mail}
portal acct {mymail}
invite {mail}
{url}
see {url}
posted at {url}
video {url}
site is {sayurl}
go to {sayurl}
{url} is down
photos {url}
ip {ip}
from {ip}
{ip}
login from {ip} {stamp}
host {ip} user {user}
{ip} denied
blocked {ip}
device ip {ip} {gear}
"""
