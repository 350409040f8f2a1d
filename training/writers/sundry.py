"""Numbers, addresses and accounts of all sorts in passing, and what looks like them: about somebody, and about nobody."""

NAMED = r"""
portal link {url} keeps asking {ptf} for a zip; hers is {zip}
Telehealth {on} {hr}, {ptl} joined from {url}, camera off, in a parked {veh}
the old man's page is {url}, he's proud of it, tulips mostly
my website's {url} if the doctor wants to see what I used to carve
photos of the wound are at {url}, pw is the cat
{ip} hit the chart of {ptl} 40 times, firewall shows {ip} next
VPN drop for {first}: client {ip}, gateway 10 hops away, ticket {case}
whitelisted {ip} and {ip} for {org}'s scanner, remove by {on}
ssn for {ptl} typed twice: {ssn} and {ssn}. the second is her husband's
last four? {ssn4}. and your mother's maiden name? {last}
SSA wants {ssn} on page 1 and the zip {zip} on page 9, {mr} has forgotten both
zip {zip}, plus four no idea, {town}
mail it to {zip}, not {zip}; we moved in {mon}
{plate}, {hue} {veh}, parked across the ambulance bay, belongs to {wn} in ortho
handicap placard form for {mr}, tag {plate}, VIN {vin}
tow slip: {veh} {vin}, keys w/ {first} in triage
{veh} vs pole, tag {plate}, driver gave name {both}, smelled of pears
send the pump report to {mail} and cc {mymail}
{mail} bounced; try her daughter's, {mail}
hello my email has changed from {mymail} to {mail}, {ptf}
fax {ph}, voice {ph}, cell {ph}, in that order, ask for {one}
pager {pager}, then {xt}, then shout for {first}
rang {ph}: \"the number you've dialed\". rang {ph}: {kin}, crying
lost card {plan}; temp card {plan}; group is {grp} either way
prescriber DEA not NPI, {npi} is the NPI, {dr}
pacer model 5076, serial {ser}, implanted {on} by {dr}
hip stem size 4, lot {lot}, ref 1020-14-500, pt {lf}
account {acct}, guarantor {other}, balance $412.09, plan $35 x 12
passport {passp} copied for {ptl}, {on}, by {initials}
{mrn}. {mrn}. One's a typo. {ptl}, {dobs}.
licence {lic}, expired {on}, belongs to {both}
docket {case}, badge {badge}, bed 12, tag 4, locker 31: {ptf}'s whole night in numbers
trial {subj} = the man from {town} w/ the parrot
the accession's {spec} and it's {last}'s, draw {on}, tube 3 of 4
{user} isn't a patient, it's {first}'s login
she lives at {st}, no, at {st}; the first is her ex's
delivery to {st} (blue door, {one} will sign)
found wandering at {corner}, bracelet {mrn}, slippers from {snf}
between {town} and {place} the road washed out; {ptf} came by boat
born in {world}, raised in {town}, works in {place}, sick in all three
{ninety} and still signs {pos} own forms at {org}
at {ninety}, {mr} out-walked {last}, PT, who is 26
the {ninety} year old in 3 is {first}'s grandmother
{kin} is 62, {ptf} is {oldn}, and the dog's 105 in dog years
{sayold} next {mon} says {kin}
said her social is {sayssn4} and her zip's {sayzip}
number's {sayph}, ask for {first}, evenings
mail goes to {apo}; {wn} is deployed till {mon}
{hosp} to {hosp} to {snf} to {hosp} in nine days; {kin} kept the parking stubs
{church} folks bring dinner, {org} folks bring cards, {school} kids bring noise
"""

CALM = r"""
portal link keeps asking for a zip, five digits or nine?
telehealth: camera at eye level, light in front, 2 Mbps up, close other tabs
localhost:8080 refused; 127.0.0.1 works; ::1 doesn't
subnet /24 or /26 for 54 pumps, 3 VLANs, QoS 46
v10.2.1.7 vs v10.2.1.9 of the driver - which broke the scanner?
version 3.11.4.2, build 22631, patch 5
mask the field: ***-**-#### on screen, nothing on paper
what do I put in box 7 if the patient has no SSN? nine 9s?
form field widths: zip 5+4, phone 3-3-4, MRN 8, account 12
model 5076, French 7, 52 cm, threshold 0.6 V @ 0.4 ms, R 11.2 mV, 480 ohm
stem size 4, cup 54, head 36+0, liner 10 deg
ref 1020-14-500 is a catalog number, isn't it
NDC 5-4-2 vs 4-4-2 vs 5-3-2: pad with zero where?
HCPCS E0601, K0001, A4253; rev 0450, 0360; TOB 131; POA Y
balance after 12 x $35: what's left of $412.09?
locker 31, key 31, tag 4, bed 12, bay 2, cart 9
tube 3 of 4, box 2 of 6, rack 1-100, shelf -80
Visit 3, Arm B, Cohort 2, Dose Level 4, Cycle 1 Day 8 (C1D8)
login page says: user at least 6 characters, 1 capital, 1 digit
e-mail in the template should be a placeholder, not mine
parking: P1 2 h, P2 8 h, P3 staff; $3/$9; lose the stub, $18
between the lobby and the lab, follow the blue line, 3rd door, left
an 88-year-old out-walked her therapist, who is 26
late 80s, mid 70s, 60-ish, 5th decade, 2nd childhood
the oldest in the study was 88, the youngest 18, median 61
103 in the shade, 98.6 in the mouth, 95 on the finger
105 mmol/L chloride, 92% sat, 99 pulse, 101.2 F
91 degrees of flexion, 97th percentile, 94 mL, 93 points
a 100-bed hospital, a 96-hour rule, a 99-cent pen, a 90-day fill
mile 3, set 3, rep 12, level 4, page 9, step 6
\"dial 9, then 1\" is on every phone and helps no one
ext. is short for extension, extensor and external; which here?
555-style numbers are for films; leave the line blank
plate = metal, tag = label, vin = wine on the French diet sheet
plate 6-hole 3.5 LCP, screws 14, 16, 16, 18 mm
road rash, street drugs, lane 4 on the gel, court shoes, avenue of spread
drive pressure, parkway of Holmes? no such thing; circle of Willis, yes
square of Virchow? I mean triangle of Calot, trigone, quadrangle
city water or well water? town or farm? lead, arsenic, nitrates?
school, church, work, home: where are you when it starts?
the hospital to the rehab to the nursing home to the hospital in nine days
Epic says 14, Cerner says 41, paper says 4l
Model A is 84% accurate; Model B 91; Humans 88
H1N1, H5N1, COVID-19, HHV-6, HPV 16/18, B19, O157:H7
IL-6, TNF-a, CD4, HLA-DR4, p53, 5-HT3, D2, mu, kappa, GLP-1
A1, B2, C3, D4: quadrants of the fridge
"""
