"""Front desks, switchboards, schedulers, ushers and volunteers, typing with a caller in the ear; and the same desks about forms, rooms and rules."""

NAMED = r"""
{last} 9:20, {last} 9:40, {last} no show, {last} early and cross
{first} is here
{first}'s here for {first}
someone for {wn} at the desk
caller {last}, wants {dr}, cell {ph}, sounds short of breath
msg for {dr}: {one} called, {ph}, \"he knows\"
call {kin} back ASAP ({ph})
call back {whole}, {whole}, {one} before noon
{last}? party of {last}? going once
is it {last} or {last} at 3
move {ptf} to {on}, put {last} in {poss} slot
pls block {oddday} for {dr}, colonoscopy (his own)
{dr} out {range}. {dr} covers. don't book {wn}
recall letters for {mon}: {ptl}, {last}, {lf}
no show letter {ptname}, third since {mon}
{ptname} {dob} new pt, found us via {first}
new pt packet to {addr}
address update {ptl}: {st}, {town} {zip}
p.o. box only: {st}
{zip}? caller says {sayzip}
spelled {spell}
\"that's {spell}\" and then the line dropped
she said {oneup} loud and hung up
first name {first}, last name {first}, yes really
last name only: {last}. mononym. {ehr} wants two
goes by {pet}
he/they, {pet} not {ptf}
not {ptf}. {first}. legal name in brackets
(that's {first} with a y)
room for {ptl}? operator can't say
caller asks is {whole} a patient here. script?
flowers for {last}, {room}, card says {pet}
balloon for {first}, {unitword}, latex, sorry
lost & found {on}: 1 denture, 1 rosary ({last}?), 1 key tagged {code}
locker {code} won't open, {initials} inside shirt
locker key {code} to {wn}
coat check {code}
visitor badge {badge} to {one} for {room}
badge {badge} not returned by {org}'s guy
courier for {lot}, sign here {initials}
{org} here to fix the {dev}, asks for {first}
rep from {coin}, {first}, no appt, donuts
interview {wnl} at {hr} for {job}, last at {chain}
volunteer {first}, {ninety}, knits, {wkd}s
{first} turned {ninety} at the info desk today, cake at 2
parking validated: {plate}
{plate} lights on!! tell {last}
shuttle {fleet} is late, tell {corner} stop
taxi for {last} to {barelow}
cab voucher {code} {ptl} to {snf}
ride for {ptf} from {corner} at {clockx}
directions: past {lane}, left at {corner}, we're behind {chain}
our new address from {on} is {st}
old sign says {clinic}, new sign says {clinic}
{clinic} transferred us a {last}, no chart
send records to {clinic} fax {ph} attn {first}
referral from {clinic}: {ptlf}, {dob}, {plan}, {icd}
{plan} / {grp} / {first} is the sub / ok?
cards scanned upside down for {ptl}
{ptl}: copay {price}, owes {price}, paid w/ card {four}
receipt {ord} for {last}
form for {school} by {on} pls, kid {first}
camp physical {ptf}, camp {org}, starts {on}
sports form {ptname} {school} wrestling
work note {ptl} {chain} {on} to {on}
note for {ptf}: out {on}, back {on}
bring {on}: list of meds, cards, {kin}
confirm text: Hi {ptf}, see you {on} {clockx} at {st}. Y/N
Y from {ph}, N from {ph}, and a heart from {ph}
survey comment: \"{first} at check in is an angel, {first} isn't\"
google review reply to {one}, no PHI
yelp says {dr} is cold, and {first} with the bun is rude
wifi pw asked by {first}, guest acct {user}
email for portal: {mail}, or {mymail}?
{mail} bounced, {ptl} gave {mail} first
portal invite {code} for {ptf}
interpreter {tongue} for {ptl} {on}, last time {first} was great
deaf, {ptf}, wants {first} to sign
chair for {kin} next to {ptf} pls
wheelchair {ser} back at {ward}
code word for {ptf}: \"{first}'s pie\"
password on file for {kin} is {code}
media call about {one}. no comment
police here for {ptl}, ofc {last}, badge {badge}
clergy list {on}: {last} (RC), {last} (none), {last} ({church})
Fr {last} for {room}
{church} ladies at {hr} with the quilts
moved to {ward}, tell {kin}
ambulance {fleet} for {ptl} in the dock
discharge lounge: {last}, {last}, {wn}
bed 4: {initials}. bed 5: {initials}. bed 6: clean.
who took {poss} walker
happy bday {ptf} {on}!! from {clinic}
cancel {ptl}. cancel {ptl}'s {rel} too
\"it's {one}, like last time\"
yes, {ptname}, no, not {ptname} senior
for whom? — {first}
{last}, as ever, late
cc: {first}, {wn}, front
ty {first}
ok {wn}
k. {initials}
"""

CALM = r"""
9:20, 9:40, no show, 10:00 early and cross
your ride is here
someone at the desk for the manager
caller wants the on call, sounds short of breath, what do I ask first
msg pad columns: who, when, number, what, initials
call back ASAP list, sorted by pain
party of two? going once
is it 3 or 3:15
move the 10:40, put the sick kid in
pls block two hours for a colonoscopy (the doctor's own)
who covers when the NP is out
recall letters, wording, friendly
no show letter, third strike, lawful?
new pt packet, six pages, cut to two
address update form
p.o. box only, does the lab allow that
four digits after the zip, needed?
how to ask a caller to spell without sounding deaf
two first names, no last name, {ehr} wants two
pronoun field, legal name field, chosen name field
(with a y)
operator script when someone asks if a person is a patient
flowers not allowed in ICU, polite sign
balloons: latex no, mylar yes
lost & found: 1 denture, 1 rosary, 1 key. keep how long
locker won't open, bolt cutter in facilities
coat check rules
visitor badge, sticker that fades in 24h
contractor badges not returned
courier at the dock, sign and time
somebody here to fix the {dev}
reps w/o appt, donuts, policy
interview at {hr} for {job}, five questions
volunteers knit on {wkd}s, latex free yarn
cake at 2 in the back
parking validated for 3 h
lights on in a {hue} {car}
shuttle is late, tell the stop
taxi vouchers: who may sign
directions: past the gift shop, left at the fish tank, elevator C
our new sign is crooked
a transfer without a chart
fax cover sheet, confidentiality lines
referral needs: dx, dob, plan, reason
is the spouse the sub, and what's self
cards scanned upside down again
copay {price}, balance {price}, card or cash
receipt book is out
school forms: 5 business days, {price}
camp physical within 12 or 24 months
sports form: heart questions, 14 of them
work note without a diagnosis, sample
out yesterday, back tomorrow, light duty
bring: list of meds, cards, a driver
confirm text: Hi, see you tomorrow {clockx}. Y/N
Y, N, and a heart
survey comment: \"check in is an angel, check out isn't\"
review reply, no PHI, two sentences
yelp says we're cold (the AC is)
wifi pw for guests changes weekly
email needed for portal, proxy or own?
bounced emails report
portal invite expires in 72 h
interpreter needed: {tongue}, by video
deaf patient, ASL, VRI froze, now what
chair next to the bed pls, the wide one
wheelchairs vanish on {wkd}s
code word system for families, how
password rules for phone release
media call. no comment
police at the desk: what may I say under 164.512(f)
clergy visits and the opt-out box
chaplain for {room}
quilts go to the NICU, washed
moved to 4W, elevators B
ambulance in the dock, engine running, fumes
discharge lounge: chairs 12, soup 1
bed 4 dirty. bed 5 dirty. bed 6: clean.
who took the walker
birthday card template from a clinic
cancel today. cancel tomorrow too
\"it's me, like last time\"
yes, in network, no, not that tier
for whom? — triage
late, as ever
cc: front, back, triage
ty
ok will do
k. done
hope it helps!
may i? pls?
art cart on 5
grace period is 10 min then they rebook
frank talk with the plumber
pat down the pillow for keys
mark all as read
bill the bill, file the file
sue who, for what? it's a parking lot
rob means steal. the drug cart was robbed
joy in a box: new label maker
sunny on the patio, shade for chemo please
jack for the phone by the window is dead
page 3 pages
the dean's list, the bishop score, the duke criteria, the baker cyst: laminate
early, late, no show: pie chart
day of, day before, week before: three reminders
"""
