"""Employers, schools, churches, shops and clinics without a word that says what they are, and what one is at or gets from that nobody owns: a case manager, an aunt, a school nurse, a job coach."""

NAMED = r"""
she's back at {org}
got it from {fac}
he never left {org}, on paper at least
used to be {chain}, now nothing
{kin} does nights at {chain} and days at {shop}
pick up at {pharm} by six
still through {org}, dental too
was at {fac} before us
does {clinic} take walk ins? {ptf} can't wait
{orglow} let him go in the middle of chemo
put {org} down as the payer of last resort lol
my {rel} swears by {clinic}
transfer from {hosp}, no discs, no report, no shoes
wrote to {org}, {org} wrote back, still no
{hosp} says we have them, we say {hosp} has them
is {fac} any good for wounds
{chainlow} wants a note for light duty. write it, 10 lb max, 2 wks
they met at {church}, that's how she got the ride
i'm 6 yrs in at {coin}, they just cut our plan
kid's at {school}, they need the inhaler form again
{schoollow} called, temp 102
he quit {coin} to look after her
over at {hosplow} they do it without the contrast
can {snf} take a wound vac on a weekend?
labs drawn @ {fac}, not here
sings at {church}, hence the nodules
{shoplow} pays cash, so no stubs for the medicaid form
switch from {clinic} to {clinic}: letter please, no bad blood
what's {agency} going to ask her? make me a list
coded as self pay but {org} covers it
her boss at {fam} will drive her
letter to {org}: can return, no ladders, through {mon}
{law} wants everything since {mon}
he's {org} through and through, 31 years on the same press
after {hosp} came {snf}, after {snf} came us
{school} next fall, if the seizures let her
no one at {org} knows, keep it vague
the bus from {church} leaves at 10
try {pharm}, they had {gen} in stock yesterday
{clinic} closed. who's got their charts
all from {fac}: the walker, the cushion, the cough
{faclow} told us two weeks, that was five weeks ago
between {chain} and {chain} there's a lab, go there fasting
applied at {org}, {chain}, {shop}, heard from none, mood 4/10
they use {coin} for payroll so ask them for the STD paperwork
{org} or {org}, whichever hires me first, both test for THC
w/c: burned at {chainlow}, fryer, r hand
{hosp}'s fault? {fac}'s fault? ours? write it so nobody's mad
mom volunteers w/ {agency}, that's where the bedbugs came from
my daughter starts {school} on {on}, two shots short
he says {org} has asbestos. union says no
{shop} was out of ensure
quote from {org} for the ramp: 2,400. ask for less
who at {clinic} can sign? {dr}?
ever since {org} went to 12s his a1c is up
what {church} collected: 840 dollars and a crib. thank you card
{ptf} off to {refuge} tonight, one bag, meds for 7 days
can't do {wkd}, {org} counts absences
released from {jail} with 3 pills
we go to {church}, they go to {church}, the funeral is a problem
She cleans at {hosp}. She's also a patient at {hosp}. How do I word the conflict?
Translate {school}'s letter into {tongue}, keep it warm
{snf} won't, {snf} can't, {snf} might
I got mine at {chain}, sore arm, that's all
{org}: 4 years. {org}: 2 weeks. {org}: present. Turn into a work history
at {shelter} since {on}, no fridge for the {brand}
fax went to {fac} instead of {fac}. Report it?
from {org}'s point of view he just didn't show up
owes {hosp} nine grand. hardship letter, his voice, no begging
{rel} from {church} sits with him {wkd}s
everyone in {org} blue, then the vomiting started
retired {org}, proud of it
via {agency}, via {agency}, and finally here
{clinic} did the first two, {clinic} the third, who bills the fourth
a {veh} from {org} brought her
ask {org} if they still hold the policy, he left in {mon}
he can't lift. {fam} says lift. letter
i work w/ kids at {school} so pinkeye matters
{ninety} and on the board of {church}
first {chain}, then {hosp}, now you. nobody will look at the toe
so {coinlow} laid off 40 and i've 12 of them on my panel
"""

CALM = r"""
she's back at work
got it from a friend
he never left the couch, on paper at least
used to be full time, now nothing
does nights at a warehouse and days at a bakery
pick up at the window by six
still through COBRA, dental too
was at home before us
does urgent care take walk ins? i can't wait
work let him go in the middle of chemo
put Medicaid down as the payer of last resort
my {rel} swears by {brand}
transfer from ICU, no discs, no report, no shoes
wrote to {ins}, {ins} wrote back, still no
peds says we have them, we say peds has them
is {brand} any good for wounds
the job wants a note for light duty. write it, 10 lb max, 2 wks
they met at dialysis, that's how she got the ride
i'm 6 yrs in at the mill, they just cut our plan
kid's at daycare, they need the inhaler form again
the nurse line called, temp 102
he quit {brand} to save money
over at the VA they do it without the contrast
can a SNF take a wound vac on a weekend?
labs drawn @ home, not here
sings at weddings, hence the nodules
odd jobs pay cash, so no stubs for the medicaid form
switch from {brand} to {brand}: letter please, medical necessity
what's {ins} going to ask her? make me a list
coded as self pay but {ins} covers it
her boss at the diner will drive her
letter template to an employer: can return, no ladders, x 6 wks
SSDI wants everything since onset
he's union through and through, 31 years on the same press
after ICU came rehab, after rehab came home health
kindergarten next fall, if the seizures let her
no one at work knows, keep it vague
the shuttle from the garage leaves at 10
try a compounding pharmacy, they had {gen} in stock yesterday
the clinic closed. who's got their charts
all from Part B: the walker, the cushion, the strips
they told us two weeks, that was five weeks ago
between radiology and the gift shop there's a lab, go there fasting
applied at a school, a bank, a bakery, heard from none, mood 4/10
they use {soft} for scheduling so ask them for the log
hospice or home health, whichever admits first, both need F2F
w/c: burned at a fryer, r hand
{ehr}'s fault? {soft}'s fault? ours? write it so nobody's mad
mom volunteers at an animal shelter, that's where the ringworm came from
my daughter starts preschool next month, two shots short
he says the attic has asbestos. inspector says no
store was out of Ensure, Boost and Glucerna
quote for the ramp: 2,400. ask for less
who can sign a DME order? NP? PA?
ever since he went to 12s his a1c is up
what the ward collected: 840 dollars and a crib. thank you card
off to a shelter tonight, one bag, meds for 7 days
can't do {wkd}, the plant counts absences
released from jail with 3 pills
she cleans at night. she's also a patient at night. how do i word the schedule?
Translate the school letter into {tongue}, keep it warm
{ins} won't, {payer} can't, TRICARE might
I got {imm}, sore arm, that's all
Cashier: 4 years. Roofer: 2 weeks. Driver: present. Turn into a work history
at her sister's since the weekend, no fridge for the {brand}
fax went to billing instead of HIM. Report it?
from HR's point of view he just didn't show up
owes nine grand. hardship letter, his voice, no begging
{rel} from next door sits with him {wkd}s
everyone in scrubs blue, then the vomiting started
retired navy, proud of it
via ED, via obs, and finally here
OT did the first two, PT the third, who bills the fourth
a wheelchair van brought her
ask HR if they still hold the policy, he left years ago
he can't lift. the foreman says lift. letter
i work w/ kids so pinkeye matters
88 and on the board of her condo
first {brand}, then {brand}, now {brand}. nothing touches the toe
so the plant laid off 40 and i've 12 of them on my panel
is he still on Hospice, or on Medicare A, or on both
got hers through Medicaid, his through the exchange, the kids' through CHIP
she's at 34 and 2, back at labor and delivery for the third time
goes to AA on {wkd}s, dialysis in between
signed up with MyChart at the kiosk, forgot the password at the door
he went from Section 8 to the street to respite
at PT he's a star, at home he's a statue
head start wants a lead level, wic wants a hemoglobin, i want coffee
"""
