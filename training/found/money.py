"""Accounts, plans, vehicles and employers in whole sentences, where no form says what they are."""

MONEY = r"""
The account is {acct} and the card ends {four}.
Please post {price} to account {acct} for {ptl}.
We refunded {price} to the card ending in {four} on {day}.
Her statement shows {acct} with {price} due.
Which account, {acct} or {acct}?
Move the balance from {acct} to {acct}.
Close {acct}; open under {kinfull}.
The guarantor on {acct} is {full}.
{acct} belongs to {ptl}, not {last}.
Charge dropped on {acct} by mistake, should be {acct}.
Payment plan on {acct}: {price} a month from {day}.
{one} paid {acct} by phone, confirmation {ord}.
Bad debt write-off: {acct}, {acct}, {acct}.
Charity care approved for {acct} thru {day}.
Autopay on {acct} failed, card {four} expired.
lien on {acct} per {law}
acct {acct} bal {price} guar {lf}
ACCT {acct} BAL {price} PLACED WITH {orgup}
loan {acct} with {org}
HSA acct {acct}
FSA card {four}, {org}
check from {org}, acct {acct}
her bank, {org}, froze {acct}
utility acct {acct}, medical hold requested
electric account {acct} with {org}, on a {gear}
phone account pin {four}
patient portal account {user}
old acct# {acct} new acct# {acct}
{acct} {lf} {price}
{acct} | {price} | {num8}
{num8},{acct},{price}
a/c {acct}
a/c no. {acct}
Acct. No. {acct}, Inv. {ord}, Cust. {code}
customer number {code}
customer {code}, {coin}
vendor id {code}
trace number {code}
routing ok, acct ends {four}
deposit slip {ord}, acct {acct}
Her card reads {plan}, issued through {org}.
He is on {kin}'s plan, {plan}.
The plan number {plan} came back invalid; try {plan}.
{ins} says {plan} was replaced by {plan} on {day}.
Under {plan} the {proc} needs an auth.
{ptf} lost the card, I think it's {plan}.
{plan} is mine and {plan} is my {rel}'s
me {plan}, {rel} {plan}
both kids are under {plan}
babys medicaid {planlow}
spend-down case, recipient {plan}
dual: {plan} / {plan}
QMB {plan}
part D {plan}, {ins}
dental {plan}, vision {plan}
marketplace plan {plan}
VA {plan}, {ins} {plan}
tribal {plan}
workers comp policy {plan}, {org}
auto policy {plan} ({ins})
medpay {plan}
homeowners {plan}
travel insurance {plan}
COB: {plan} prime
payer ID on file, member {plan}, subscriber {plan}
subscriber no {plan} rel self
certificate no {plan}
contract # {plan}
enrollee {plan}
identification number {plan}
ID No. {plan}
ID NUMBER {plan} SUFFIX 01
health plan no. {plan}
health plan beneficiary {plan}
HPID {plan}
insured's ID {plan}
insured ID {plan}, insured {full}
box 1a {plan}
box 11 {grp}
loop 2010BA {plan}
{plan} ({ins})
{plan}/{grp}
{plan}-{ptl}
verify {plan}
elig {plan} {dob}
run elig on {plan}
{plan} {dob} {lf}
{lf} {dob} {plan}
{ins} {plan} {lf} {clinic}
is {plan} active on {day}?
what plan is {plan}
my number is {plan} and my group is {grp}
number on the back is {ph}, id {plan}
read me the id / {saycode}
caller gave id {saycode}
The truck that hit him had plate {plate}.
She drives a {car} with {stt} tags {plate}.
Someone in a {car}, {plateup}, dropped her at the door.
Witness wrote down {plate}.
Witness got {plateend} of the tag.
The {car} ({plate}) is still in our garage.
{ptl} left a {car} in the ED lot, {plate}. Keys with {one}.
Adaptive {car}, VIN {vin}, titled to {full}.
The VIN on the title is {vin}, not {vin}.
Transport logged {plate} at {hr}.
Is {plate} yours? Your lights are on.
{plate} has lights on
move {plate}
{plate} parked in ambulance bay
tow request: {plate}, {car}
ticketed {plate} {num8}
permit {ord} for {plate}
staff permit {badge} {plate}
valet ticket {ord}, {car}, {platelow}
fleet: {plate}, {plate}, {plate}
unit {plate} needs an oil change
he sleeps in his {car}, plate {platelow}
lives in a {car}, {plate}
lives in her car ({plate}) behind {chain}
Caller says the van is {sayplate}
suspect veh {car} {stt}/{plate}
veh reg {plate}/{stt}
tag# {plateup} {car}
LP {plate}
LP# {plateup}
Lic {plate} {stt}
LIC PLATE {plateup} {stt}
License tag {plate}
dealer tag {plate}
temp tag {plate}
paper plate {plate}
vanity plate {plate}
plates changed from {plate} to {plate}
plate reader hit {plate} {stamp}
{stamp} {plate} gate 2
{plate},{stt},{car},{num8}
DRIVER {whoup} VEH {plateup}
The ambulance was {plate}, driver {one}.
crash report: {plate} vs {plate}
other driver {full}, {plate}, {ins} {plan}
exchange info: {full} {ph} {plate} {ins} {plan}
"""
EMPLOYED = r"""
She spent twenty years with {org} before the stroke.
He credits {org} for keeping him sober.
It was the owner of {shop} who found her.
The job at {coin} pays for {ins}.
Nobody at {org} knows about the {dx}.
They merged, so {coin} is now {coin}.
{coin} pays late.
{coin} wants a drug screen and {coin} doesn't.
Between shifts at {shop} he naps in the car.
Laid off by {org}, rehired by {org}, laid off again.
Her manager at {chain} cut her to {num} hours.
He unloads trucks for {chain} on {road}.
The {chain} in {town} is hiring.
Before {dx} she ran {fam} with {one}.
{fam} has been in the family since {year}.
Sponsored by {org} and {agency}.
{full}, formerly of {org}
{full}, owner of {fam}
{full}, {job} at {shop}, {yng}
{full} ({org})
{full} - {org}
{full} of {org} in {town}
{tit}, who teaches at {school} and tutors for {agency}
a {job} named {one} at {org}
a guy from {coin}
some lady at {coinlow} said no
the {coin} guy is here
the {fam} truck is outside
the {shop} crowd
a {coin} driver
a {chain} cashier
her {coin} badge
his {crew} jacket
my {chainlow} discount
{chain} employee w/ {cc}
{coin} employee, {yng}
{coin} contractor fell {lately}
ex-{chain} manager
part-time {chain}, part-time {shop}
{chain} nights, {shop} weekends
{chain} (stocker), {coin} (temp), {fam} (cash)
occupation - {job} - {org}
Occupation/Employer: {job}/{coin}
Work: {job}, {shop}
Work/School: {coin}
Current employer: {coin}
Last employer: {fam}
Employer of record {orgup}
Place of employment: {org}
employer name? {orglow}
employer? {coin}
who do you work for? {coin}
where do you work / {shoplow}
where do you work? over at {famlow}
and your employer is? {coin}. Spell that?
works: {coin}; wife: {org}; son: {crew}
job: {coin}
job title {job}, company {coin}
company {coin}
co: {coin}
org: {coin}
firm: {law}
business name {fam}
dba {shop}
DBA {fam}, {st}
union: {crew}
club: {agency}
team: {agency}
gym: {coin}
bank: {coin}
church softball vs {crew}
daughter's troop, {crew}
son's team, the {crew} of {town}
she's treasurer of {crew}
he's commander of {crew}
he retired from {crew}
she dispatches for {agency}
on the board of {agency}
grant from {org}
fund set up by {org}
donated by {crew}
catered by {shop}
prescribed time off; {coin} refused
FMLA denied by {coin}
ADA request to {coin}
OSHA fined {fam} {price}
EEOC charge against {coin}, {case}
sued {chain}, case {case}
class action v. {coin}
unpaid wages from {fam}
last paycheck from {coin} {day}
W-2 from {org}
paystub: {org} {price}
verification of employment, {org}, {day}
letter from {org} on file
badge says {coin}
shirt says {fam}
van says {fam} {ph}
invoice from {coin} {ord}
shipped by {coin} {ord}
collections: {coin}
records copied by {coin} for {law}
staffing by {coin} and {coin}
security guard from {coin}
taxi: {shop} {ph}
rideshare thru {coin}
respite by {agency}
transport {coin} will call
{agency} closed the case {day}
{agency} opened a case {day}
{agency} hotline, intake {one}, {case}
{agency} supervisor {one} {ph}
{agency} SRO {one} at {school}
"""
