"""Claims, accounts, confirmations and plan numbers as coders, billers and patients type them; and codes, rates and amounts of the same shapes."""

NAMED = r"""
Claim {claim} denied {denial}. Appeal in five sentences, no begging.
why would {payer} pend {claim} and pay {claim} on the same day
{claim} again.
ICN {claim}, dos {on}, billed {price}, paid $0.00, what next?
Member {plan} terminated {on} but the card in {poss} hand says active
is {plan} a Medicare Advantage number or the old HICN look
subscriber: {wnl} / id {plan} / grp {grp} / pt is the {rel}
grp# {grp}, that's {org}'s plan
{grp} is the group, {plan} is the member, and I keep swapping them in {ehr}
Account {acct} has a credit of {price}. Refund to whom, {payer} or {ptl}?
Write a collections letter that is not cruel: acct {acct}, {ptname}, {price}.
My statement says account no. {acct} and my portal says {acct}. Which is me?
conf # {code}, rep {first}, call ended {clockx}
The rep at {payer} gave her name as {wn} and the reference as {code}, then hung up.
ref {code}... or was it {code}
auth {code} covers {cpt} x {nn} thru {on}
PA approved!! {code}. tell {ptf}
The PA number {code} was for {gen}, not {gen}. Draft the correction to {payer}.
eob says claim {claim}, {dr}, "not a covered benefit". is that the final word
Tell {mr} why the bill for {on} has {pos} old address, {bare}.
Can a coder query {dr} with "please clarify the type of heart failure for {ptl}"?
{mrn} / {on} / {icd} - does the note support it
Chart {mrn}: path says margins negative, op note says positive. Query {dr}?
MRN:{mrn};
mrn:{mrn},dob:{dob}
{mrn}/{ptl} is what the scanner spat out, split it please
pt#{mrn}-{last}
Which modifier if {dr} assisted {dr} on {ptl}'s {proc}?
superbill {on}, {ptlf}: {cpt}, {cpt}{modif}, {icd}, {icd}
{ptl} {cpt} {icd} {on} {price}
Put into a table: {last} {price}, {last} {price}, {last} {price} (all {on})
who posted {price} to {acct}
EFT trace {code}, paid to {org}, {on}. Post it to {claim} and {claim}?
Check {ord} from {payer} for {price} was cut on {on}; the 835 has {claim} in CLP01. Match?
CLP*{claim}*1*{nn}00*0**MC*{claim}~ what does the 1 say
parse: NM1*IL*1*{lastup}*{oneup}****MI*{planlow}~
REF*1L*{grp}~ - is that the right qualifier for a group number
what is the difference between {claim} (ours) and {claim} (theirs)
Crossover for {ptl}, Medicare {plan}, never reached {payer}.
Workers comp: {claim}, employer {org}, adjuster {one}, injury {on}. Is PT 12 visits enough?
comp carrier wants form signed by {dr} by {on} re {pos} fall at {chain}
Employer on file: {orglow}. Actually it's {orglow} now.
{ptf} is on {kin}'s plan through {org}, COB says it's secondary
COBRA packet for {who}, ex {org}, event date {on}, premium {price}
my flex card ends {four} and got declined at {pharm}
card ending {four}, charged twice on {on}
Order {ord} ({dev}) shipped to {st}, returned, shipped again. DME bill for one or two?
tracking {code} says delivered to {house}, {kin} says no it wasn't
the kit {code} came back "no barcode", what do I tell {ptl}
Denial overturned on {claim}! Write a thank-you to {first} in UM.
Invoice {ord} for the {on} interpreter: {tongue}, {dur}, {price}, interpreter {last}
PO {ord} is closed, open {ord} and tell {org}
timely filing: dos {on}, first sent {on}, proof is clearinghouse id {code}
fax confirmation {code}, 11 pages, to {ph}, {clockx}
NPI {npi} isn't linked to TIN {code}, so {payer} kicked it
{npi} belongs to {dr} or to {clinic}?
What does it mean that {npi} passes the Luhn check and {npi} doesn't?
{dr}, NPI {npi}, lic. {lic}, hasn't revalidated since {mon}
DEA on file {lic}, expired {on}, {gen} can't go
Fill box 1a with {plan}, box 2 with {ptcomma}, box 4 with {comma}, box 11 {grp}
UB-04 FL 3a {stay} 3b {mrn}, are those swapped?
visit {stay} has no discharge date, {ptl} went home on {on}
encounter {stay} closed w/o a dx, ping {dr}
HAR {acct}, CSN {stay}, bed {room} - late charge for {gear}
Is the facility fee ok? seen at {clinic}, billed as {hosp}
audit sample: {mrn}, {mrn}, {mrn}, {mrn}
of the ten charts only {mrn} failed
RAC wants {nn} records, first is {ptlf} adm {on}
How do I appeal for {ptf}, 6, autism, ABA cut from 25 to 10 h by {payer}, auth {code}?
Write as a {rel}: "My {rel} {ptf} was denied on {on}, ref. {claim}"
charity care application for {ptname}, household of {num}, works at {shop}
spend-down met on {on} says {county} for {ptl}
case number {case} at the county, worker {first}, {xt}
Medicaid ID was {plan}, after the baby it's {plan}
does newborn {last} bill under mom's {plan} for 30 days
The lien letter from {law} cites file {case}; hold {acct}?
self pay, {shop} owner, 40% off if paid by {on}?
{fam} pays our bills late but pays
remit zip doesn't match: {zip} vs {zip}
{plan}, that's letters O not zeros
id reads {planlow} - the lookup wants caps
Read this to {obj} slowly: your reference is {code}.
Price check: {cpt} at {hosp} vs {cpt} at {clinic}, cash
no surprise bill? {dr}, out of network, assist on {ptl} {on}
Good-faith estimate for {ptfull}, {proc}, {on}, {price}
Ticket {code}: claims in a loop since {on}. Owner: {first}.
{first} coded it inpatient, {first} coded it obs, {first} went to lunch
my productivity on {on}: 61 charts, one query ({last})
who is "{initials}" in the posting log of {on}
batch {code} won't balance, off by {last}'s {price}
the member services number on {poss} card, {ph}, rings a pizza place
Reword: "{last} owes us {price} and lies"
{ptl}, {mrn}, {acct}, {claim} - one patient four numbers, explain to a new hire
is policy no. {plan} same as certificate no. {plan}?
Please delete {ptf} from the payment plan, she died on {on}, estate c/o {one}, {st}
the dentist ({dr}) billed tooth {tooth} on {on}, I've had that one out since {year}
coins: {price}, ded: {price}, mbr: {ptlf}, plan yr starts {on}
{code}?? or is the first one an i
"""

CALM = r"""
Denial {denial}. Appeal template in five sentences, no begging.
why would {payer} pend one claim and pay another on the same day
99214 again.
ICN, dos, billed, paid: what are those four columns
Coverage terminated but the card says active, who eats it?
which letters does an MBI never use, and why position 2 is always one
subscriber / id / group / relation: which are required in loop 2010BA?
I keep swapping group and member in {ehr}, is there a field lock?
A credit of {price} sits on the account. Refund to payer or patient first?
Write a collections letter template that is not cruel, placeholders in caps.
My statement and my portal show different balances. Which is right?
call ended {clockx}, no reference given
The rep hung up. What may I quote instead of a reference?
{cpt} or {cpt}... or was it {cptc}
auth covers {cpt} x {nn}, how do we count group visits
PA approved!! cake in the break room
The PA was for {gen}, not {gen}. Which form corrects that at {payer}?
eob says "not a covered benefit". is that the final word
Why does a bill go to an old address after the portal was updated?
Can a coder query with "please clarify the type of heart failure"? Is that leading?
{icd} / {icd} - does "history of" support either
Path says margins negative, op note says positive. Query whom?
CPT{cpt}
icd:{icd},hcpcs:{hcpcs}
{cpt}{modif} is what the scrubber spat out, split it please
rev 0450-{cpt}
Which modifier if one surgeon assists another on a {proc}?
superbill layout: {cpt}, {cpt}{modif}, {icd}, {icd}
{cpt} {icd} {price} in that order
Put into a table: E/M {price}, labs {price}, imaging {price}
who may post refunds, and who may approve them
EFT without an 835, what then?
CLP02 is 1, 2, 3, 4 or 22: one line each.
CLP*CLAIM-ID*1*500*0**MC*PAYER-ID~ what does the 1 say
parse: SV1*HC:{cpt}*125*UN*1***1~
REF*1L or REF*6P - which qualifier for a group number
what is the difference between the claim control number and the payer's own
Crossover claims never reach {payer} since the upgrade to {ver}.
Workers comp in {stt}: is PT 12 visits enough or do we need a form?
comp carrier wants a form signed within 7 days, which
Employer field: retired, disabled, none, self. Codes?
birthday rule: which parent's plan is primary, one paragraph
COBRA is 102% of what, for 18 or 36 months
my flex card got declined for sunscreen
charged twice, same amount, same minute. duplicate or preauth?
{dev} shipped, returned, shipped again. Bill for one or two?
tracking says delivered, nobody has it
kits come back "no barcode", how often is that the lab and how often us
Denial overturned! Write a thank-you to a UM team.
Interpreter invoice: {tongue}, {dur}, {price}. Which cost centre?
closed POs, open POs, a pivot in {soft}
timely filing by payer: 90 days, 180 days, 12 months, as a grid
fax confirmation pages as proof, do they count at appeal?
taxonomy 207Q00000X vs 207R00000X, payer kicked it
does an NPI say whether it's a person or a group?
Luhn check with the 80840 prefix in Python please
revalidation every five years, DMEPOS every three, right?
DEA schedule of {gen}?
Fill boxes 17 through 24J with an explanation of what goes there
UB-04 FL 3a vs 3b, are those swapped in our form?
discharge hour code 99 means?
encounters closed w/o a dx: report in SQL
HAR, CSN, EPI, PAT: which is which in {ehr}
Is the facility fee ok? provider based, off campus, modifier PO
audit sample size for 1,200 charts at 95/5
of the ten charts only one failed, 10% or not meaningful
RAC, MAC, UPIC, TPE: explain like gossip
How do I appeal ABA hours cut from 25 to 10 for a six year old?
Write as a parent: "My child was denied", no names, one page
charity care policy, household of {num}, 200% FPL, show the math
spend-down: income minus MNIL, per month, example please
county worker never answers, what are the rights of an applicant?
Medicaid newborn is deemed eligible for how long
does a newborn bill under mom for 30 days
Hospital liens in {stt}: file where, within how long?
self pay, 40% off if paid in ten days, legal?
slow payers pay late but pay
remit address vs. service address in 2010AA
letters O not zeros, how do I stop that at the scanner
lookup wants caps, add UPPER() to the where clause
Read back slowly: one, zero, zero. Is there a standard for that?
Price check: {cpt} cash, national median
No Surprises Act, assistant surgeon, out of network
Good-faith estimate for a {proc}, form and font size
Claims in a loop: 999 accepted, 277CA rejected. Owner?
inpatient or obs, two midnights, lunch
my productivity today: 61 charts, one query
posting log columns: user, date, amount, reason
batch won't balance, off by nine cents, so a transposition?
member services line plays jazz for 40 minutes
Reword: "this patient owes us {price} and lies"
one patient four numbers, explain to a new hire, no examples
is a policy number the same as a certificate number?
Payment plan letters stop when someone dies: write the SOP
tooth {tooth} on the claim, tooth {tooth} on the film
coins: {price}, ded: {price}, oop max: {price}, what do I owe on {price}
{ndc} or {ndc}?? the last two digits differ
RVU for {cpt} times 33.29 is what
DRG 871 vs 872, weight and GMLOS
Rate code 2946, bill type 0131, condition code 44, occurrence 11: gloss these
Rich text in the 275 attachment, allowed?
What's a Case Mix Index, and is ours at 1.62 good?
Price transparency file is 4.1 GB, jq chokes
Grant money in bucket two, self-pay in three, write off in four
Bill hold is 4 days. Mark it. Page two. Frank pus needs no code.
CARC 45, RARC N130, group CO: in plain words
T1015 with {cpt}, FQHC, wrap rate?
Is Z59.01 a CC now? since which FY?
"""
