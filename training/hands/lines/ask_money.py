"""Coders, billers, prior-auth clerks and front-desk schedulers, typing to the assistant with the claim on the other screen."""

NAMED = r"""
CO-16 on claim {claim}, what's the remark code that goes with a missing NPI again
appeal letter pls. payer says not med nec. pt is a baggage handler at {ORGANIZATION:<Gulfwind|Aurora|Prairie> Air}, can't lift, failed PT x 8
is 99214-25 + 20610 ok for {ptl}, dos {full}
can you clean up: "spoke w/ {first} at payer ref {ord} she says 30 days"
write a script for calling a patient who owes {cash} and is grieving. her husband {first} passed
what does COB mean if he has Tricare and she has {ORGANIZATION:<Teamsters|Plumbers|Bakers> Local {nn}}
excel: pull the last four from A2 where A2 = "{acct}"
make this a table: {ptlf} {mrn} {cpt} {num8} $212.00
subscriber id {plan} rejects, "invalid format". is it supposed to have the 3 letter prefix
PA for {brand}. Need one para on why {brand} failed. it failed bc she threw up at her desk at {coin}
resched note: {one} can only do early AM, she drives the {VEHICLE_ID:Route {nn}} school bus
what's the 2-midnight rule if admitted at 11:40 pm on {clip}
Medicare says he's deceased. He's standing here. {whole}. What form
UB-04 locator 67 or 69 for admit dx? pt came from {snf}
convert to x12: NM1*IL*1*{lastup}*{oneup}****MI*{plan}~ and tell me what segment comes next
does timely filing start from the DOS ({on}) or the dc date
reply to {mail}: statement was wrong, we will send new one
Is this HIPAA ok to leave on voicemail: "hi this is {first} from {clinic}, call {ph}"
workers comp adjuster at {law} wants everything since {year}. minimum necessary?
CPT for removal of a fishhook from eyelid? I need it for {mr}
batch 22 bounced, error at byte 4410: "{caret}"
draft: we moved! new suite at {st}. bring your card
Good faith estimate for self pay {proc}, {pt}, include disclaimer
how do I word a hardship request when the only income is from selling {LOCATION:{last} Valley} peaches at a stand
secondary is through his wife {kin}'s job at {ORGANIZATION:{last}'s <Tire|Feed|Muffler> <Barn|World>}
which modifier if {dr} did the left and {dr} did the right same session
EOB shows paid to {ORGANIZATION:<Meridian|Tidewater|Pinyon> Anesthesia <Group|Partners>}, not us. how to recoup
front desk sign: closed {feast}. open {DATE:Fri 12/<26|27|28>}
this guarantor has 3 spellings {last} {last} {last}. merge rules?
DOB mismatch. payer has {dob}, we have {dob}. which field in 270 fixes it
explain coinsurance to {mefl} like a text message
pt portal: "I paid {cash} at {pharm} do i get that back"
JSON -> csv plz \{"payer":"Aetna","member":"{plan}","grp":"{grp}"\}
Claim note, past tense, 1 line: faxed records 41 pgs to {ph} attn {first}
denial N290, rendering npi {npi}. is taxonomy the problem?
phone tree wording: press 1 for Dr. {last}, press 2 for Dr. {last}, press 3 for billing
why would a newborn claim deny under mom's id? Baby girl {last}, born {on}
RAC audit wants chart {mrn}. what goes in the cover sheet
how do you bill for {ORGANIZATION:<St Luke's|Grace> Guild} volunteer driver mileage
write to {first} in credentialing; {dr}'s CAQH lapsed on {oddday}
what are the odds of overturn on peer to peer. mine's at 3 w/ a Dr {last}
refund check returned from {addr}. escheat rules?
is "{lot}" the NDC or the lot off the vial sticker
verify my math: 1,204.18 - 843.00 - 35 copay, acct {acct}, balance?
reword: "{ORGANIZATION:<Oak|Birch> County Schools} will not release your coverage date til HR signs"
the {coin} plan says carve-out to Optum. what's a carve out
calendar: move all of {poss} {wkd} injections to {DATE:<Thursday|Friday> <3|9|16|23>}
need polite "we can't talk to you, {kin}, you're not on the HIPAA form"
NCCI edit 29881 vs 29877 for knee of {ini}?
add to the spreadsheet: Sched = {first}; Conf = LVM; Ride = {ORGANIZATION:<GoVan|CareHop|{last} Cab>}
tax id and address block for W9: {fac}, {stack}, {zip}
G0439 denied, last AWV was {clip}. 11 full months?
summarise call. rep {first}. Ref# {code}. Says auth not on file, says try portal.
auth # {code} covers 12 visits, used 9, expires {on}. how many a week
patient is upset bc statement went to his ex, {first}, at {bare}
what do i answer when Availity asks "relationship to insured" and it's {first}'s stepson's kid
{payer} rep spelled it {spell}. which letter is wrong vs {lastup}
write 80 word appeal for power chair, {ptf} lives on a 3rd floor at {bldg}
medical necessity for panniculectomy. she's a line cook, {ORGANIZATION:<Salt & Ember|The Copper Hen|Bluebonnet Grill>}, rashes q summer
{mesl} no show fee waive y/n? bus didn't come
does Medicaid in {stt} backdate 90 days? applied {DATE:<Aug|Sept|Jan> <2|18|30>}
make the letter come from "{first}, Patient Accounts" not "The Team"
RTP reason 30912?? HIC {plan}
turn voicemail to task: "this is {kin} uh calling for my mom's thing on the um {oddday}"
Which is the surgeon and which is the device rep: {last}, {last} (Arthrex)
reading a CMS-1500. Box 17 {whoup} DN or DK?
lien letter from {law}, loss date {num8}. do we bill health or wait on MVA
prior auth criteria say "seen by specialist". does {clinic} count
put in our tone: balance {price} due {DATE:<7|9|11>/<1|15|30>}, call {xt}
fix formula =VLOOKUP("{mrn}",Sheet2!A:F,4,0) gives N/A
Rx BIN 610014 PCN MEDDPRIME ID {plan} GRP {grp} — what's missing to run it
{first} at front desk said YES to a walk in at 4:50. tactful email
do I need an ABN for {kin}'s vit D
what's condition code 44? {dr} flipped inpt to obs at noon
the guarantor address is {LOCATION:RR <1|2|3>, {last} Corners} and USPS says no such thing
Spanish reminder: "Su cita es el {DATE:<4|9|22> de <enero|abril|agosto>} a las 9 con la Dra. {last}"
audit: 5 charts, {initials} coded 3, {initials} coded 2. who's over-leveling
"{ORGANIZATION:Order of the {last} Star} home" is that a group plan or a charity
IVR text for refill line, mention {pharm} moved next to {shop}
patient called us "robbers" on Google. reply without confirming she's a patient. signs as {user}
does he meet MCG for inpatient rehab? lived alone, {bldg} with stairs
set up a payment plan letter: {cash}/mo starting {DATE:the <1st|5th|15th> of <March|June|October>}
template fields to fill: MBR={plan}; DOB={dobiso}; REL=18
dear sir, your wife {one}'s oxygen was denied because... finish it
what is a type of bill 131 vs 137? resubmitting {claim}
Compose: to {first}, cc {first}. Subject: 14 charts w/o attestation
Is {ORGANIZATION:<Palisade|Lakeland|Ironwood> TPA} a clearinghouse or an admin? it's on her card
{dr} wants to charge for forms. is $25 ok in {stt}
our scheduler wrote "pt of {last} needs MRI w/wo, claustro, {veh} will be in lot". shorten
voicemail transcription fix: "calling about my ex plantation of benefits from {sayday}"
hey can you count how many are past 90 days: {clip}, {clip}, {clip}, {clip} as of today
what to put in box 10d. accident was on {STREET_ADDRESS:the {last} <overpass|cutoff|spur>}
I need the words for "you can't use your daughter {first}'s card"
Gap exception: nearest in-network ENT is in {town}, 94 miles from {town}
pls make list alphabetical {last}, {last}, {last}, {last}
when does his Cobra end? fired by {orglow} on {num8}, 18 mos
"{VEHICLE_ID:Truck {nn}} ran him off the road" - external cause code
auth says site of service should be {FACILITY:<Two Rivers|Bayou|Mesa Verde> Surgery Center} not HOPD. argue
Which rows have PHI? 1: 0450,ER,3 2: 0636,J-code,10 3: {ptcomma},0300,1
patient's wife works here ({ward}) & looked up his bill. report?
TPL: dog bite, owner {whole}, homeowners claim {claim}
IME request says "examinee of {ORGANIZATION:{last} <Timber|Drywall|Oyster> <Co|Co.|Inc>}". reply that we don't do those
convert 24h: arrive 7p {DATE:<11|12>/<4|19>} depart 6:15a next day = how many obs hours
{first} in AR said write off under $10. policy language?
what's the ICD for "bitten by {pet}, the neighbor's mastiff"
"""

CALM = r"""
CO-16 on a claim, what's the remark code that goes with a missing NPI again. N290? N265?
appeal letter pls. payer says not med nec. pt is a baggage handler, can't lift, failed PT x 8
is 99214-25 + 20610-RT ok same day, same dx
can you clean up: "spoke w/ rep at payer she says 30 days"
write a script for calling a patient who owes {cash} and is grieving
what does COB mean if he has Tricare and she has a union plan. birthday rule?
excel: pull the last four from A2 where A2 = "XXXXXX0000"
make a table with headings Name, MRN, CPT, DOS, Charge. leave 10 rows empty
"invalid format" on subscriber id. is a BCBS id supposed to have the 3 letter prefix
PA for {brand}. Need one para on why {brand} failed (nausea), step therapy, Express Scripts form
resched note: can only do early AM, she drives a school bus
what's the 2-midnight rule if admitted at 11:40 pm
Medicare says he's deceased. He's standing here. What form. SSA-who?
UB-04 locator 67 or 69 for admit dx? POA indicator W vs U
convert to x12: NM1*IL*1*LASTNAME*FIRSTNAME****MI*MEMBERID~ and tell me what segment comes next
does timely filing start from the DOS or the dc date, Humana vs Cigna vs UHC
Is this HIPAA ok to leave on voicemail: "hi, this is your doctor's office, please call"
workers comp adjuster wants everything. minimum necessary? 164.512(l)
CPT for removal of a fishhook from eyelid? 67938 or E/M only
batch 22 bounced, error at byte 4410: expected ~ got ^
draft: we moved! new suite [ADDRESS]. bring your card
Good faith estimate for self pay {proc}, include No Surprises disclaimer
how do I word a hardship request when the only income is from a peach stand
which modifier if one surgeon did the left and another did the right same session. 50, 62, 80, RT/LT
EOB shows paid to anesthesia, not us. how to recoup
front desk sign: closed for the holiday. Call 911 for an emergency
guarantor has 3 spellings. merge rules? Epic EMPI vs Oracle Health
DOB mismatch. which field in 270 fixes it. DMG02?
explain coinsurance like a text message
"I paid {cash} at the pharmacy do i get that back" GoodRx doesn't count toward Part D TrOOP right
JSON -> csv plz \{"payer":"Aetna","plan":"Open Access","copay":35\}
Claim note, past tense, 1 line: faxed records 41 pgs to payer attn appeals
denial N290. is taxonomy 207RG0100X the problem?
phone tree wording: press 1 for English, press 2 for Spanish, press 3 for billing
why would a newborn claim deny under mom's id? rev code 0171 vs 0173
RAC audit. what goes in the cover sheet. Cotiviti vs Performant same rules?
how do you bill for volunteer driver mileage. A0080 vs A0090
CAQH lapsed. how long to reattest. Does Modio remind you
what are the odds of overturn on peer to peer. mine's at 3
refund check returned. escheat rules in {stt}?
is 00409-4888-10 the NDC or the lot off the vial. 5-4-2 or 10 digit
verify my math: 1,204.18 - 843.00 - 35 copay, balance?
plan says carve-out to Optum. what's a carve out. Evernorth? Lucet? Magellan?
need polite "we can't talk to you, you're not on the HIPAA form"
NCCI edit 29881 vs 29877, column 1/column 2, G0289
tax id goes where on W9, part I or part II
G0439 denied. 11 full months? G0438 first? G0402 Welcome to Medicare?
summarise call as CARC/RARC: rep says auth not on file, says try portal
an auth covers 12 visits, used 9, 5 weeks left. how many a week
what do i answer when Availity asks "relationship to insured". G8? 19?
NATO alphabet so that reps stop mishearing me: Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett
write 80 word appeal for power chair, K0823, patient lives on a 3rd floor
medical necessity for panniculectomy. line cook, rashes q summer, Lotrimin, nystatin, Interdry failed
no show fee waive y/n? bus didn't come
does Medicaid in {stt} backdate 90 days?
make the letter come from "Patient Accounts" not "The Team"
RTP reason 30912?? MAC is Novitas not Palmetto
turn voicemail to task: "uh calling for my mom's thing next week"
Arthrex or Smith+Nephew or Stryker: which implant invoice has C1713
reading a CMS-1500. Box 17 DN or DK or DQ?
lien letter. do we bill health or wait on MVA. MedPay first? {stt}
prior auth criteria say "seen by specialist". does an NP in GI count
put in our tone: balance due, call us, we can help
fix formula =VLOOKUP(A2,Sheet2!A:F,4,0) gives N/A
Rx BIN 610014 PCN MEDDPRIME — who is that. and BIN 004336 PCN ADV
tactful email about YES to a walk in at 4:50
do I need an ABN for vit D. 82306, LCD L33996, GA vs GY vs GZ
what's condition code 44? W2? and MOON?
Spanish reminder: "Su cita es mañana a las 9. Traiga su tarjeta"
audit: 5 charts, 3 over, 2 under. what accuracy % would AAPC say is passing
IVR text for refill line. press pound
patient called us "robbers" on Google. reply without confirming anybody's a patient
does he meet MCG for inpatient rehab? InterQual {year}? lived alone, stairs
set up a payment plan letter: {cash}/mo, CareCredit or in-house
template fields to fill: MBR=; DOB=; REL=18
dear sir, your wife's oxygen was denied because... finish it. CMN 484 is gone right
what is a type of bill 131 vs 137 vs 138
Compose: to all coders. Subject: 14 charts w/o attestation
Change Healthcare vs Waystar vs Trizetto: which is a clearinghouse, which is an admin
charge for forms. is $25 ok in {stt}
shorten "pt needs MRI w/wo, claustro, driver will wait"
voicemail transcription fix: "calling about my ex plantation of benefits"
hey can you count how many are past 90 days: 12, 44, 91, 95, 130, 88
what to put in box 10d. and 14 qualifier 439
I need the words for "you can't use your daughter's card"
Gap exception: nearest in-network ENT is 94 miles. network adequacy, 42 CFR 438.68
pls make list alphabetical Xarelto, Eliquis, Savaysa, Pradaxa
when does Cobra end? 18 mos or 29 or 36
ran off the road by a truck - external cause code
auth says site of service should be ASC not HOPD. argue
Which rows have PHI? 1: 0450,ER,3 2: 0636,J-code,10 3: 0300,LAB,1
coworker looked up a spouse's bill. report?
TPL: dog bite, W54.0XXA, homeowners pays? MedPay
IME request. reply that we don't do those
convert 24h: arrive 7p depart 6:15a next day = how many obs hours
write off under $10. policy language?
what's the ICD for "bitten by the neighbor's mastiff"
Blue Card, Blue Choice, Blue Advantage, Blue Distinction. four lines
is Wellcare the same as Centene the same as Ambetter the same as Fidelis
Golden Rule vs Medicare Gold vs Silver 94 CSR, what's what
HCPCS J3301 is Kenalog per 10 mg, so 40 = units?
Botox J0585 200 units wasted 45. JW or JZ
who is "Zelis" on my ERA and why did they take 2%
=TEXT(B2,"mm/dd/yyyy") gives 01/00/1900
=IF(AND(C2="Aetna",D2\>90),"AR","OK") what's wrong with this
Sutter rule, Ellis rule, birthday rule, rule of 8s: which are real in billing
what's the Stark exception for holiday gifts
HCC v28 dropped which of the depressions
is Part B "incident to" for the NP or for the MA
RVUs for 45378 in {year}? and conversion factor that yr
What is a Z-drug auth? Ambien, Lunesta, Sonata
MUE for 97110? for 95165? for J1745 Remicade?
Novolog to Fiasp to Lyumjev: does formulary swap need a new PA
Noridian, Novitas, Palmetto, CGS, WPS, NGS, FCSO. states for each
"""
