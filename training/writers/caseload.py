"""Case managers and social workers, who hurry: names run into roles, places and days, with the verb left out; and the same lines of roles, programs and papers."""

NAMED = r"""
{firstlow} RN {firstlow} SW {firstlow} OT then family at 2
proxy {firstlow}, payee {firstlow}, driver {firstlow}, cat sitter nobody
per pt's sponsor {wn}: 60 days {on}
housing: {firstlow} at {agency}, only picks up before 9
ok to tell {lastlow}'s boss at {orglow} the dates not the dx?
landlord {lastlow} changed the locks {on}, insulin inside
what should i tell {firstlow}'s school, {schoollow}, about the seizures
{snf} says {on}, {kin} says over my dead body
is it normal for a {rel} ({firstlow}) to sleep in the tub room
ride set: {hr} {on}, {stlow}, ask for {firstlow}, honk twice
{wholow}. undomiciled, {townlow}. phone dies by noon
the bishop, actual {last}, not a title, wants to visit
pharmacist {firstlow} and chaplain {firstlow} are married, careful
foster mom {firstlow}, bio mom {firstlow}, judge {lastlow}, kid {firstlow}
{firstlow} got the waiver!! since {mon} we waited
her people: {firstlow} {firstlow} {firstlow} & a nephew in {world}
spoke w/ intake, {fl}, bed maybe {on}
safety plan: call {firstlow}, call {firstlow}, go to {church}, breathe
pt \"works for {chain}\" = sleeps behind {chain}
rewrite for court: {firstlow} relapsed at {place} w/ {firstlow}, told me himself
{onelow} won't sign for {tongue} interpreter, {onelow} will
{kin} aka the {rel} aka {menick}
lost to f/u: {lastlow} ({town}), {lastlow} ({town}), {lastlow} (jail)
food from {church} {wkd}, food from {org} {wkd}, nothing {wkd}
letter to {payer}: {wholow} needs 30 more days at {fac}, not 3
cm note: {lastlow} A&Ox3, {kin} A&Ox2
nurse {firstlow}'s nurse is {firstlow}
who has the guardianship papers. {law}? {agency}? {kin}?
ninety? no: {ninety}. lives alone on {lanelow}. splits her own wood
he trusts {wn} and he trusts the bus
pls add next of kin {wholow}, {townlow}, estranged
{hosplow} dropped him at our door in socks, {on}, {hr}
her ex {firstlow} found her at {refuge}. move her tonight
for {firstlow} i'd try {agency}, for {firstlow} a locksmith
pet: {pet}. vet: {shop}. without {pet} he won't go anywhere
discharge to: {kin}? {place}? {snf}? pick one, {on} is tomorrow
closing {lastlow}, reopening {lastlow}, praying for {lastlow}
the interpreter, {firstlow}, is also the patient's {rel}. now what
at intake \"{firstlow}\", at court \"{first} {last}\", to us {menick}
send the FMLA to {orglow} attn {firstlow}
"""

CALM = r"""
RN SW OT then family at 2
proxy son, payee daughter, driver nephew, cat sitter nobody
per pt's sponsor: 60 days clean
housing: the county desk only picks up before 9
ok to tell a boss the dates not the dx?
landlord changed the locks, insulin inside
what should i tell a school about seizures
rehab says tomorrow, the wife says over my dead body
is it normal for a {rel} to sleep in the tub room
ride set: {hr}, side door, honk twice
undomiciled. phone dies by noon
the bishop, an actual bishop, wants to visit
pharmacist and chaplain are married, careful
foster mom, bio mom, judge, kid: who sits where
got the waiver!! two years we waited
her people: three sisters & a nephew overseas
spoke w/ intake, bed maybe {wkd}
safety plan: call a friend, call 988, go outside, breathe
pt \"works construction\" = sleeps on a site
rewrite for court: relapsed, told me himself
one son won't sign for a {tongue} interpreter, the other will
spouse aka caregiver aka HCPOA
lost to f/u: 3 moved, 2 jailed, 1 phone off
food bank {wkd}, meals on wheels {wkd}, nothing {wkd}
letter to {payer}: needs 30 more days of IRF, not 3
cm note: pt A&Ox3, spouse A&Ox2
the nurse's nurse is a nurse
who has the guardianship papers. court? county? son?
ninety? no: eighty-nine. lives alone. splits her own wood
he trusts the bus and nobody else
pls add next of kin: estranged
they dropped him at our door in socks at 2 am
her ex found the shelter. move her tonight
for hoarding i'd try CBT, for lockouts a locksmith
service dog, no vest. without it he won't go anywhere
discharge to: daughter? street? SNF? pick one by noon
closing two, reopening one, praying for the rest
the interpreter is also the patient's {rel}. now what
send the FMLA to HR attn benefits
SSI, SSDI, SNAP, TANF, LIHEAP, which first for a mom of 3
katz 4, lawton 3, zarit 52: is that burnout in english
Medicaid pending, Medicare A only, QMB maybe, Extra Help no
hoyer, roho, rollator, reacher: which does part b pay for
Olmstead, in one breath, for a furious son
Al-Anon for her, AA for him, NA for the kid
she's on Prolixin, on probation and on the waitlist
Section 8 opened for two hours and closed
{score} done, {form} done, lunch not done
moca in {tongue}?
maslow says housing before {gen}
"""
