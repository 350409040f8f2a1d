"""Short asks from desks: coders, billers, a paralegal, a lawyer, a utilization nurse, a claims adjuster, a records clerk; and the same asks with payers, codes and rules in them."""

NAMED = r"""
99214 or 99215 for {lastlow}? he spent 41 min
does {ins} need mod 59 on {ptl}'s second lesion
denied again: {claim}. {ptname}. appeal, one page, mention the ejection fraction
query to {lastlow}: is it acute on chronic or just chronic
is {lastlow} credentialed w/ {payer} at {clinic} yet
refund {wholow} 18.40, she overpaid on {on}
the estate of {whole} still owes us 212. tone?
who at {fac} do i send the {form} to
{org}'s plan year starts {mon}, deductible resets, tell {mr} nicely
find the two-midnight argument in this: {ptl} {on} {hr} to {on} {hr}
depo of {one} {on}, list ten questions about the missing turn chart
\"{last} v. {hosp}\": explain res ipsa in a line
letter of protection for {first}, crash on {lane}, PT at {clinic}
{lastlow} vs {lastlow}, same dob, merge or not?
LOA for {wholow} w/ {payer}, single case, trach supplies
redact this for me and leave {last}: oh wait, no, also {last}
subpoena from {law}, due {on}, they want {first}'s psych notes. valid?
is {org} a covered entity if it only prints the bills
chart says {town}, claim says {town}, payer says no such member
COB: {kin} through {org}, {ptf} through {chain}; birthday rule, {dob} vs {dob}
we billed {first} for {first}
peer to peer, {lastlow}, {on} {hr}, give me the three strongest facts
statute runs {on}. fall was {on}, {snf}. can we still file
{coinlow} is self funded so state law doesn't help {firstlow}
expert CV: {whole}, {field}, one para, past tense
under oath {last} said {on}. her note says {on}. cross
roi signed by {kin}, not {ptf}. send or no
workers comp for {orglow}, adj is {firstlow} {ph}, pays zero
W-2 from {org}, K-1 from {fam}, does she qualify for charity care
unapplied cash: {lastlow} 40, {lastlow} 40, unknown 12.75
hi it's {firstlow} in A/R, whose is acct {acct}
{firstlow} coded it as a screening, {firstlow} as a diagnostic. rule?
certified mail to {st} came back \"moved, {town}\"
taxi voucher for {lastlow}, {corner} to {hosp}, medicaid billable?
NPI {npi} belongs to {last} not to {last}, box 24J
guardian ad litem: {wn}. Opposing: {ws}. Judge: {last}. me: confused
draft interrogatory no. 4: identify everyone who entered {ptf}'s room {btw}
{org}'s lawyer says it was pre-existing. {ptf} ran a marathon in {place} {mon}
ask {one} in HIM whether a wet signature's needed
settle at 85 for {lastlow}? specials 31
{mon} batch: 14 denials, 9 are {lastlow}'s, teach him
who's the guarantor when {first} is 17 and {first} threw him out
timely: rec'd {on}, sent {on}, postmark {on}, so?
HB is {hosp}, PB is {fam}, patient is {lf} and livid
audit pulled {lf}, {lf}, {lf}; 2 of 3 lack a start time
one para demand letter. client {both}. dog belongs to {one}. {lane}
eligibility came back under {last}-{last}, card has no hyphen
good faith estimate for {wholow}, knee, cash, no jargon
{last} retired {on}; can {last} cosign his old notes
memo: {agency} asked for {ptl}'s file by phone. said no
per {payer} rep {first} (ref {case}) no auth needed. yeah right
{snf} won't take {ptl} w/out a pasrr, {county} won't do a pasrr w/out {snf}
lien on {ptf}'s settlement, {agency}, reduce by third
HCC: {ptl}'s amputation dropped off in {mon}, did it grow back
write up {firstlow}? she looked in her {rel} {firstlow}'s chart
is a text from {kin} discoverable
what box does {org} go in
privilege log row: {on}, {last} to {last}, re {ptl}, withheld
who signed for the fax at {faclow}? says {fl}
{orglow} bought {orglow}, new payer id?
"""

CALM = r"""
99214 or 99215? spent 41 min
does {ins} need mod 59 on the second lesion
denied again: CO-50. appeal, one page, mention the ejection fraction
query to provider: is it acute on chronic or just chronic
is an NP credentialed w/ {payer} on day one
refund 18.40, pt overpaid
an estate still owes us 212. tone?
who do i send the {form} to
plan year starts over, deductible resets, tell patients nicely
find the two-midnight argument in this: obs 2210, inpt 0140, dc noon next day
depo of a charge nurse, list ten questions about a missing turn chart
Daubert v. Frye: explain both in a line
letter of protection template, MVC, PT
same dob, same initials, merge or not?
LOA w/ {payer}, single case, trach supplies
redact this for me and leave the vitals: oh wait, no, also the room
subpoena came, they want psych notes. valid?
is a print shop a covered entity if it only prints the bills
chart says 04, claim says 40, payer says no such modifier
COB: mom through work, dad through the exchange; birthday rule in 2 lines
we billed Part A for Part B
peer to peer in 10 min, give me the three strongest facts for inpatient CHF
statute is two years. discovery rule? minors?
self funded so state law doesn't help, right? ERISA 101
expert CV: {field}, one para, past tense
under oath she said noon. her note says 1400. cross
roi signed by spouse, not pt. send or no
workers comp adj pays zero
W-2 plus K-1, does that household of 3 qualify for charity care
unapplied cash: 40, 40, 12.75
hi it's A/R, whose is a CO-22
one coder says screening, one says diagnostic. rule?
certified mail came back \"moved\"
taxi voucher to dialysis, medicaid billable?
rendering vs billing vs referring NPI, box 24J, 33a, 17b
guardian ad litem, opposing, judge, me: who speaks when
draft interrogatory no. 4: identify everyone who entered the room
the employer's lawyer says it was pre-existing. eggshell plaintiff, two lines
ask HIM whether a wet signature's needed
settle at 85? specials 31
batch: 14 denials, 9 from one provider, teach him
who's the guarantor when a 17 yo is emancipated
timely: rec'd vs sent vs postmark, so?
HB vs PB, patient is livid, explain facility fee
audit pulled 30; 2 of 3 lack a start time
one para demand letter. client: bitten. dog: unleashed
eligibility came back with no hyphen, card has one
good faith estimate, knee, cash, no jargon
attending retired; can a partner cosign his old notes
memo: caller asked for a file by phone. said no
per payer rep no auth needed. yeah right
snf won't take w/out a pasrr, county won't do a pasrr w/out a bed
medicare lien, conditional payments, reduce by procurement costs
HCC 189: amputation dropped off this year, did it grow back
write up a clerk? she looked in her sister's chart
is a text discoverable
what goes in box 10d
privilege log columns: when, from, to, re, basis
Stark or Anti-Kickback: free lunch for the whole office
Tarasoff applies to telehealth?
EMTALA vs Olmstead vs Hill-Burton, one row each
Miranda for a drunk in bed 6, whose job
Hague service on a device maker, weeks or months
Lanham Act: is a copied pill shape about trademarks
the Cures Act lets her see it before I do?
Baker Act hold ends at 72 h, Marchman is different, how
Good Samaritan law if I'm off duty and board certified
is Jimmo still law, and does it mean no improvement needed
Roe, Dobbs, then what: state table, no opinions
Rule 26(a)(2)(B), Rule 35, Rule 702: which is the IME
McKenzie exercises 97110, Epley 95992, Botox 64615, Lap-Band S2083
Mohs 17311 x1, 17312 x2, closure layered, add 59?
Swan-Ganz 93503, Foley 51702, Bier block 64999?? check
"""
