"""Patients, parents, grown children, caregivers and home aides typing to an assistant from the couch, the car or the waiting room."""

NAMED = r"""
my dad {first} is {oldn} and they put him on eliquis and plavix is that too much
hi im {wholow} i have an appt {sayday} at {faclow} do i need to fast for a cmp
Can you explain my MRI? It says mild facet arthropathy L4-5. Dr. {last} didn't call me yet
write a letter to my landlord {whole} that i need a first floor apt because of COPD
My son {ptf} (4) has had a fever of 103.1 since {day}. Motrin every 6 or every 8?
please write an appeal to {ins} for my wife {kinfull} they denied her Zepbound, her ID is {plan}
what should i ask {dr} tomorrow about my mom's kidney numbers, gfr 28, she's in {snf}
translate to english please, the paper from {hosp} in {world}: "hernia de disco L5-S1, reposo 15 dias"
I'm {mefl}, 34, 28 weeks, living in {town}. Is Zyrtec OK? My OB is closed
help me word a text to my boss at {shop}: I have strep and can't come in {on}
how do i get my records from {faclow} they closed in {mon}
My mother-in-law {kin} fell at {church} on {day}, her hip hurts but she can walk
is {clinic} in network with {ins}? my card says {plan} and group {grp}
Write a thank you note to the nurses on {ward}, especially {first} and {one}, they were so good to my husband
can i take nyquil with lexapro 20. my therapist {first} said ask the pharmacist at {pharm} but there's a line
the bill from {hosp} dated {num8} says I owe $3,118.40, account {acct}. Write a financial assistance letter
my daughter {ptf} goes to {school} and needs a note for her inhaler, albuterol 2 puffs before gym
What does "cc: {last}" mean at the bottom of my biopsy report
i was at {place} {lately} and now i have a bullseye rash what do i do
Make a med list for my wallet. {whole}, born {dob}, Coumadin 5, Lasix 40, allergic to sulfa, call {kin} {ph}
i got a letter from {agency} that my medicaid ends {on}. what now
hey so my ex {kin} took our kid to {faclow} without telling me can i see the chart
Draft an obituary for my father {whole}, born in {town}, worked at {org}, died peacefully {on}
Can you help me write to {dr}? My gabapentin makes me dizzy and I almost fell at {shop}
reword so im not rude: "{first} at the front desk hung up on me twice"
What's the address of the lab? They told me {corner} across from {bldg}
my A1C was 9.4 in {mon} and now 7.1!! only change is walking with {first} at {place} mall
grandma {first} won't take her aricept and calls me {kin}. ideas?
put in order: {clip} pcp, {clip} xray, {clip} mri, {clip} dr {lastlow}, surgery {clip}
i work nights at {shoplow} and my psych wants me to take seroquel at 8pm how
Is it normal that my incision is red? Surgery was {on} at {hosp}, Dr {last}, gallbladder
need a complaint letter about {snf}. my aunt {kin} has a sore on her heel and nobody told us til {day}
Can you make a schedule for my mom's pills? Synthroid at 6, Metformin w food, {first} the aide comes 9-1
please write directions for the ride: pick up {ptname} {addr}, go to {fac}, chair weighs 60 lb
I'm a caregiver for {mr}, he's {old}. How much water is too much with CHF
is $89 ok for an urgent care visit in {town}? my sister paid 45 at {faclow}
what does neg for intraepithelial lesion mean, pap was {clip}
My insurance card: {ins} {plan} RxBIN 004336 RxGrp {grp}. Which number do I give {pharm}?
my husband {kin} is at {hnick} in the icu on levophed. they say "maxed on one pressor". is he dying
i was born {dob} so do i need the shingles shot or not
write to school: {ptf} missed {clip} and {clip} because of his tonsils. signed {kin} {kinl}
we're flying to {world} {day}, what shots for me and the baby
can u read this label: {ptlf} / AMOXICILLIN 400/5 / 7.5 ML BID X 10D / DR {lastup} / RX {UNIQUE_ID:{nn}{four}}
My neighbor {first} gave me her prednisone. took 2. am i ok
Compose an email to {mail} to reschedule my colonoscopy from {on} to any time in the next month
I had covid on {worded}. When can I get the booster at {pharm}
The VA in {town} says 40 percent. How do I write a buddy statement for {whole}, we served in {yr}
my teen {ptf} told {kin} she takes 20 advils. is that an emergency?
how do i talk to my dad {first} about hospice, he was a {job} for 41 years and he's stubborn
call me {menick}. i have anxiety before my stress test {day}, walk me through it
Need a power of attorney wording: I, {whole}, of {town}, name my daughter {kinfull}...
i don't understand the portal message from {first} RN: "continue current regimen, trend labs"
My doctor's office moved to {st}, is there a bus from {hood}
Can my son with hemophilia go to {FACILITY:Camp <Little Otter|Tall Timber|Wahoo>}? he's on Hemlibra
from the discharge papers: "f/u w/ {last} in 1-2 wks, {ph}". Do I call or do they
make this shorter for a gofundme: my brother {kin}, welder at {org}, burned 30% on {on}...
she is allergic to bees and we live on {lane}, 40 min from {hosp}. 2 epipens or 4?
my ssdi hearing is {on} with judge {last}. what do i say about my back
Is there an app that works with the Omron? I want {first} to see my numbers, 151/92 {clip}, 148/88 {clip}
hola me llamo {first}, mi mamá toma losartán 50 y le duele la cabeza desde {DATE:el <lunes 4|martes 12|3 de mayo|15 de julio>}. es normal?
tell me in plain english: ejection fraction 35-40, was 55 at {hnick} in {yr}
i think {first} at {pharm} gave me the wrong pill, its round and says L484
What to bring to {hosp} to have a baby? Due {on}, staying w/ {rel} {kin}
my son's teacher {mrs} says ADHD. who tests for that in {county}
Can you draft a text to my siblings {kin}, {kin} and {kin}: mom's surgery is {on}, who can sit with her
dear ai, my wife of 52 years {kin} passed on {day}. what do i do with her oxygen machine
I lost my hearing aid at {shop}, serial {ser}. Does the warranty cover loss
fill this form: Emergency contact: {kinfull}, {rel}, {ph}. Doctor: {dr}. Hospital preference: {hosp}
Can you check this for spelling. Dear Dr. {last}, thankyou for fixing my nee. I can dance agin. Your patient {mefl}
the tick was on me at least since {day}, we camped at {place}
what's the phone for poison control? {ptf} licked a Tide pod. we're in {stt}
whats a normal bp for someone {oldn}. mine is 132 over 60
my therapist wants a list of who lives at home: me, {kin} (8), {kin} (5), {kin} on weekends
Write to the airline: my mother {kinfull}, ticket {code}, needs a wheelchair at both ends and carries a POC
i'm at {fac} rn and they want me to sign "AOB" what's that
our dog {pet} ate one of my metoprolols what do i do
Please rewrite my story for the support group at {church}: diagnosed {mon}, mastectomy {mon}, now NED
my mom's aide from {org} never came on {day}. what do i say to the agency
they say my baby {ptf} has a murmur, appointment with {dr} isn't til {on}. what questions
write a note for work: caring for {kin}, gallbladder surgery {clip}, back {clip}, need FMLA
i sleep 3 hours since {first} died. is trazodone addictive
Can I get my shots at the {FACILITY:{last} Grange hall} clinic if I'm on Humira?
explain to {ptf}, who is 7, why he has to wear the eye patch
my results: ANA 1:320 speckled, anti-Ro pos. rheum in {town} can't see me until {mon}. lupus?
dad's on the list at {hosp} for a kidney since {year}; how does moving to {town} change it
Is this a scam? "This is {first} with Medicare, we need your number to send a free back brace, call {ph}"
i need my immunizations for {school}, i had them as {ptfull} before i got married
Summarize for my sister: Dr. {last} said the tumor shrank from 4.2 to 2.8, next scan {on}, keep Tagrisso
"""

CALM = r"""
my dad is 84 and they put him on eliquis and plavix is that too much
hi i have an appt tomorrow do i need to fast for a cmp and lipid panel
Can you explain my MRI? It says mild facet arthropathy L4-5, Modic type 1, Schmorl node. The doctor didn't call me yet
write a letter to my landlord that i need a first floor apt because of COPD (Fair Housing Act)
My 4 year old has had a fever of 103.1 since yesterday. Motrin every 6 or every 8?
please write an appeal to Aetna for Zepbound, they say weight loss drugs are excluded but I have sleep apnea
what should i ask the nephrologist tomorrow about my mom's kidney numbers, gfr 28, on Farxiga and Kerendia
translate to english please: "hernia de disco L5-S1, reposo 15 dias, diclofenaco 75 mg cada 12 horas"
I'm 34, 28 weeks. Is Zyrtec OK? What about Flonase, Unisom, Tums, Diclegis? My OB is closed
help me word a text to my boss: I have strep and can't come in tomorrow
how do i get my records from a clinic that closed
My mother-in-law fell at church, her hip hurts but she can walk. ER or wait
what's the difference between HMO EPO PPO and POS and a Bronze HSA plan
Write a thank you note to the nurses in the ICU, they were so good to my husband
can i take nyquil with lexapro 20. or Dayquil, or Coricidin HBP
the bill says I owe $3,118.40. Write a financial assistance letter, household of 4, income 52k, 501(r)
note for a school: inhaler, albuterol 2 puffs before gym, ProAir or Ventolin either one, spacer
What does "cc: PCP" mean at the bottom of my biopsy report
went camping and now i have a bullseye rash, what do i do, is Lyme in every state
Make a med list for my wallet. Coumadin 5, Lasix 40, Toprol XL 50, allergic to sulfa
i got a letter that my medicaid ends next month. what now? Marketplace, Cobra, CHIP for the kids
can a parent see a chart if the other parent took the kid? joint custody
What are the signs of a stroke again, BE FAST? mom's face looks funny
I want to tell my doctor that gabapentin makes me dizzy and I almost fell. Help me say it
reword so im not rude: "the front desk hung up on me twice"
how long do lab results take at Quest? CBC, CMP, TSH, Lyme Western blot
my A1C was 9.4 and now 7.1!! only change is walking and Mounjaro 5. can i drop the glipizide
grandma won't take her aricept and calls me by the wrong name. ideas?
what order do things go: pcp, xray, mri, ortho, surgery? rotator cuff
i work nights and my psych wants me to take seroquel at 8pm how
Is it normal that my incision is red? gallbladder 5 days ago, Dermabond, no fever
how do I complain about a nursing home, ombudsman, 5 star, F686 pressure ulcer
Can you make a schedule for pills? Synthroid at 6, Metformin w food, Caltrate at lunch, Lipitor at bed
how do i book a Medicaid ride, chair weighs 60 lb, dialysis MWF 6 am
How much water is too much with CHF, he's on Bumex 2 and his feet are tight
is $89 ok for an urgent care visit? GoodRx says Augmentin is $18 at Kroger
what does neg for intraepithelial lesion mean, Bethesda system, HPV 16/18 neg
What's RxBIN, RxPCN, RxGrp on the card? which one does CVS need
what is levophed and vasopressin, they say "maxed on one pressor". is he dying
i'm 51, do i need Shingrix or not? had Zostavax years ago
write to school: he missed 2 days because of his tonsils, strep, amoxicillin, back when fever free 24 h
we're flying to Thailand next month, what shots for me and the baby? JE, typhoid (Vivotif or Typhim)
can u read this label: AMOXICILLIN 400/5, 7.5 ML BID X 10D, refrigerate, shake well
My neighbor gave me her prednisone, took 2, 20 mg. am i ok? i take Humalog
Compose an email to reschedule my colonoscopy, any time in the next month, need GoLytely again?
I had covid 5 weeks ago. When can I get the booster, Novavax or Moderna
How do I write a VA buddy statement, 21-10210, about a friend's tinnitus and PTSD
teen took 20 advils 200 mg, 52 kg. is that an emergency? poison control 1-800 number?
how do i talk to my dad about hospice, he's stubborn, FAST 7, Parkinson's, MOST form pink
i have anxiety before my stress test, Lexiscan or treadmill Bruce, walk me through it
Need power of attorney wording, health care only, Five Wishes vs state form
i don't understand: "continue current regimen, trend labs, RTC 3 mo w/ repeat TTE"
is there a bus app for wheelchair routes, Moovit or Google
Can a kid with hemophilia go to camp? he's on Hemlibra, no inhibitors, factor VIII 2%
from discharge papers: "f/u w/ ortho in 1-2 wks, NWB RLE, Lovenox 40 x 28 d". Do I call or do they
make this shorter for a gofundme: brother, welder, burned 30%, 4 grafts, Integra, out of work
allergic to bees and we live 40 min from a hospital. 2 epipens or 4? Auvi-Q, Neffy?
ssdi hearing coming up. what do i say about my back, sedentary RFC, grid rules
Is there an app that works with the Omron Evolv? 151/92, 148/88, 139/85
hola, mi mamá toma losartán 50 y le duele la cabeza desde ayer. es normal?
tell me in plain english: ejection fraction 35-40, was 55, global hypokinesis, Takotsubo?
the pill is round and says L484, is it Tylenol?
What to bring to the hospital to have a baby? Doula coming, Spectra S1, car seat Chicco KeyFit
teacher says ADHD. who tests for that, Vanderbilt or Conners
Can you draft a text to my siblings: mom's surgery is Monday, who can sit with her
what do i do with a leftover oxygen machine, Inogen One G5, rented or owned
Does Costco have a loss policy on Rexton hearing aids
fill-in form: Emergency contact, Doctor, Hospital preference, Blood type, Implants. make it pretty
Can you check this for spelling. thankyou for fixing my nee. I can dance agin.
tick was on me maybe 36 hours, one dose of doxy 200?
kid licked a Tide pod. what do i do
whats a normal bp for someone 88. mine is 132 over 60
airline letter: needs a wheelchair at both ends and carries a POC, fits TSA, ACAA
they want me to sign "AOB" and "ABN" and "HIPAA NPP" what are those
our dog ate one of my metoprolols what do i do
rewrite my story for a support group: diagnosed, mastectomy, AC-T, Herceptin a year, now NED
the home aide never came. what do i say to the agency
baby has a murmur, Still's? VSD? what questions for cardiology
note for work: caring for a spouse, gallbladder surgery, 2 weeks, need FMLA
i sleep 3 hours since the funeral. is trazodone addictive? Ambien? Belsomra
Can I get Fluzone and Arexvy the same day if I'm on Humira?
explain to a 7 year old why he has to wear the eye patch
my results: ANA 1:320 speckled, anti-Ro pos, C3 88. Sjogren's or lupus?
how does moving states change the kidney list? UNOS, multiple listing, EPTS 20%
Is this a scam? "Medicare here, we need your number to send a free back brace"
Summarize for my sister: tumor shrank from 4.2 to 2.8, keep Tagrisso 80, scan in 3 months
what does Gleason 3+4 mean, Grade Group 2, Decipher 0.41
my Apple Watch says AFib and my KardiaMobile says normal sinus. who do i believe
is Cologuard positive = cancer
mom is on Namenda and Aricept and now Exelon patch?? all 3?
Dexcom says 62 and finger says 81, Contour Next. which one
i drink 2 White Claws a night, is Tylenol PM ok
can i freeze Ozempic. it was in the car at 95 degrees
TSH 5.2 with Armour 60, switch to Tirosint?
whats the Epley maneuver and is BPPV the same as Meniere
explain 23andMe APOE e4/e4 please be gentle
"""
