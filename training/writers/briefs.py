"""Two to five sentences to an assistant with numbers, cars, firms and places in them, from desks of every kind; and as many that ask about rules, sums, code and drugs alone."""

NAMED = r"""
I run the gate at {hosp}. A {hue} {car}, {plate}, has sat in the ambulance bay since {clockx}. Owner seems to be {last} on {unitword}. Write a page that doesn't say what ward.
Turn this into a claim note. Insured {whole}, vehicle {vin}, struck a pole at {corner} on {on}. Complains of neck pain. No airbags.
Our bus, {fleet}, took {ptf} and four others home. {ptf} was left at {lane} instead of {lane}. It was {clockx} and dark. I need an incident report in third person.
Please fix the grammar but not the facts. "Me and {first} was in the {veh} plate {plate} when it rolled, {first} go to {hnick}, I go home."
Help with a DMV form. My patient is {ptname}, licence {lic}, seizure on {on}. {stt} wants my opinion by {on}. Two sentences, no hedging.
Which number is which? The sheet says {mrn}, {stay}, {acct} and {plan}. There's no header. I guess the third is the account.
I'm on hold with {payer}. They've asked for the claim ({claim}), the date ({on}) and "the other number". I have {code} and {ord}. Which would they want?
Reformat. MRN {mrn} DOB {dob} LOC {room} ATT {last} -> one line, pipes between. Don't invent anything.
Check this for HIPAA. "Shout-out to {first} who sat with our 2nd-floor lady all night!" Posted by {user} on {on}. The lady is {mrs}.
Make it sound less like a threat. "{ptl}, this is the third letter, acct {acct}, pay {price} by {on} or else." From {clinic}.
My wristband reads {mrn} and my sister's reads {mrn}. We're {first} and {first}. One of us got the other's {gen}. Is that a never event?
You're a job coach. {ptf} lost {pos} place at {shop} after the {dx}. {sub} wants nights at {coin}. Give me three lines for the application that are true.
Write to {org}. Their driver, {first}, left oxygen at {bare} when it was meant for {house}. The woman at the second one is {ninety} and alone. Copy {mail}.
Summarise my phone notes. {kin} / {ph} / wants {snf} not {snf} / dad ok w/ either / needs answer {day}. Two lines for the chart.
It says "Hx obtained from {kin}, {rel}, and {first}, neighbor". Can I keep both? The chart may go to {law}.
Draft a text to the on-call. {last} in {room} is {vit}. I've given {gen}. Say who I am: {first}, float.
I clean the rooms on {ward}. I found a paper with {whoup} and a number, {mrn}. Do I shred it or give it to somebody?
Give me a Python dict. Keys name, dob, mrn, city; values {whole}, {dobiso}, {mrn}, {town}. Then one with placeholders.
This JSON won't parse: {"pt":"{last}","visit":"{stay}","on":"{iso}",}. Why? And should it be in my ticket at all?
The mail merge printed "Dear {oneup}" for everyone. {nn} letters went out on {on}. {oneup} is a real patient. What now?
Plan my visits. {first} lives at {barelow}, {first} by {corner}, {first} in {place}. I start from {town} at {clockx}. Shortest loop, please.
We need a new crosswalk at {corner}. Last month {ptf}, 9, was hit there by a {car} with {stt} tag {plate}. Letter to the council from the trauma team, without {obj}.
I took my {rel} to {hnick}. They called {obj} "{first}" all night, which isn't {pos} name. {sub} got a pill meant for {first}. Who do I write to?
Expand the initials. {initials} gave report to {initials}, {initials} was at lunch. Key: {initials} = {wnl}. The rest are travelers.
Why does the model flag {ws} but not {wn}? Both sit in "{wn} saw {ws} at noon". I'd have thought capital letters help.
Let me vent. {dr} yelled, {first} laughed, and I've got {feast} on call. Now write the email I shouldn't send.
He's a walk-in. No ID, says his name is {one}, says he was born {saydob} and lives "around {hood}". What may I register?
Our fridge failed at {clinic} on {on}. Vials {lot} and {lot} were at 14 C for {dur}. {first} used one on {fl} before we knew. Steps, in order, for today.
I interpret for {ptf}. {dr} said "we'll keep an eye on it" and {ptf} thought it was about {pos} eye. How do I put that right in {tongue}?
A student nurse here. My care plan has "{ptf}, {old}, from {snf}". My instructor, {last}, took ten points off. What should it have said?
Rate these subject lines. "{last} FMLA", "Your leave", "{coin} case {case}". It goes to a shared inbox.
I'm the executor for {whole}, late of {place}. {fac} bills the estate under {acct}. {sub} died {oddday}; the bill is for the week after. Draft a firm letter.
{first} asked me to be {pos} proxy. {sub}'s with {hosp} and has a cousin, {one}, who disagrees with everything. What does a proxy need in {stt}?
Find what's odd. Arrived {on}; triaged {on}; seen by {last} before arrival. Number {stay}.
I'm blind and use a reader. It reads "{mrn}" as a price. Could you write my number, {mrn}, in words and my date, {num8}, too?
The kit has a sticker, {code}, and my letter says {code}. I already mailed it from {town}. Will the lab know it's mine?
Make a sign for the door. {ptf} is sleeping; {kin} is inside; ask {wn} at the desk. No room numbers, large type.
Is this a person? "Pls call {coin} re {ws}". I'd say a firm and a surname. The list it's from has only firms.
Convert to past tense: "{ptl} is seen by {last} at {clinic} and goes home with {gen}." Keep the names.
We have three shelters on the sheet: {refuge}, {shelter}, and {refuge}. {ptf} is banned from the first. Ask the others without saying {pos} name; call it case {code}.
I've been told to "call {first}, {xt}, or the cell, {ph}". It's about my {rel}'s ashes. How do I even begin?
Our church van ({plate}) will bring {nn} people for shots. The driver is {tit}. Some are frail; one, {first}, is {oldn}. What do we need to bring?
Read my draft aloud test: "Patient {last} (badge of the officer {badge}) was uncuffed." Is the bracket in the right place?
My name is {wn}. People think it's a typo. Write a signature block that makes clear {wnl} is a person, RN at {hosp}.
Two lines, no more. {ptf} is my son. {school} says he can't come back without a note; {dr} says {clinic} is shut till {on}.
Compare {plan} and {plan}. One's from the old card and one from {org}'s new plan. Which has the suffix for a dependent?
Somebody wrote {ph} on my cast. I'm in {town} till {on}. I'm also on {gen}. Should I call?
Help me decline. {coin} offers me speaker money for {brand}. The rep, {first}, was at my wedding. I work at {hosp}.
"""

CALM = r"""
I run the gate. A {hue} {car} has sat in the ambulance bay since {clockx}. Owner unknown. Write a page that doesn't say what ward.
Turn this into a claim note. Struck a pole, low speed. Complains of neck pain. No airbags.
Our bus left a rider at the wrong stop. It was {clockx} and dark. I need an incident report form in third person with blanks.
Please fix the grammar but not the facts. "Me and the nurse was in the {veh} when it rolled, she go to ED, I go home."
Help with a DMV form. Seizure, first ever, provoked by {gen}. {stt} wants an opinion. Two sentences, no hedging.
Which number is which on a face sheet? MRN, encounter, account, member. There's no header.
I'm on hold with {payer}. They've asked for the claim, the date and "the other number". Which would they want?
Reformat. MRN DOB LOC ATT -> one line, pipes between. It's only a header. Don't invent anything.
Check this for HIPAA. "Shout-out to night shift who sat with a patient till dawn!" No name, no room.
Make it sound less like a threat. "This is the third letter, pay {price} in ten days or else."
Wrong {gen} to the wrong sister. No harm. Is that a never event?
You're a job coach. Client lost a place after the {dx}. Wants nights in a warehouse. Give me three lines for the application that are true.
Write to an oxygen supplier. Two addresses swapped, one person alone. Use brackets for everything.
Summarise. Wants the SNF near the highway, not the one near the mall; dad ok w/ either; needs an answer. Two lines.
It says "Hx obtained from daughter and neighbor". Can I keep both? The chart may go to court.
Draft a text to the on-call. {room} is {vit}. I've given {gen}. Say that I'm the float.
I clean the rooms. I found a paper with a name and a number. Do I shred it or give it to somebody?
Give me a Python dict. Keys name, dob, mrn, city; values None. Then one with placeholders.
This JSON won't parse: {"code":"{loinc}","value":5.9,}. Why?
The mail merge printed "Dear \<\<First_Name>>" for everyone. {nn} letters went out. What now?
Plan my visits. Four homes, 11, 7, 15 and 22 miles apart. Start at {clockx}. Shortest loop, please.
We need a crosswalk by the clinic. Six crashes in three years, two of them children. Letter to the council from the trauma team.
They called my aunt "sweetie" all night. She hates it. Who do I write to?
Expand the abbreviations. RN gave report to LPN, CNA was at lunch, MD aware.
Why does the model flag "Will" but not "will"? Both are verbs in my file. I'd have thought context helps.
Let me vent. The attending yelled, the intern laughed, and I'm on call again. Now write the email I shouldn't send.
He's a walk-in. No ID, no name, no phone. What may I register?
Our fridge failed. Vials were at 14 C for {dur}. One was used. Steps, in order, for today.
"We'll keep an eye on it" went wrong in translation. How do I put that right in {tongue}?
A student nurse here. My care plan has an age and a facility type. My instructor took ten points off. What should it have said?
Rate these subject lines. "FMLA", "Your leave", "Action needed". It goes to a shared inbox.
I'm an executor. The bill is for the week after the death. Draft a firm letter with blanks.
What does a proxy need in {stt}? Two witnesses, one notary, or both? Can a cousin object?
Find what's odd. Arrived 10:40; triaged 10:52; seen 10:31.
I'm blind and use a reader. It reads 5.9 as a price. How should a lab write results for me?
My kit has a sticker and my letter has a different one. I already mailed it. Will the lab know?
Make a sign for the door. Baby sleeping; ask at the desk. No room numbers, large type.
Is this a person or a drug? "Start Alteplase." I'd say a drug. The list it's from has only drugs.
Convert to past tense: "The patient is seen in clinic and goes home with {gen}."
We have three shelters on the sheet. One takes dogs. Make a grid: curfew, meds, dogs, ID.
I've been told to call about the ashes. How do I even begin?
A church van will bring {nn} people for shots. Some use walkers. What do we need to bring?
Read my draft aloud test: "Patient (in custody) was uncuffed." Is the bracket in the right place?
Write a signature block for an RN. Degree, licence type, unit, phone as XXX.
Two lines, no more. School says he can't come back without a note; the clinic is shut.
Compare an HMO and a PPO. One has referrals. Which has the suffix for a dependent on the card?
I'm on {gen} and somebody wrote on my cast with a marker. Is the ink a problem?
Help me decline speaker money for {brand}. I like the rep. Policy says over $10 is reportable.
Show the sum. {gen} 0.05 mcg/kg/min, 71 kg, 4 mg in 250 mL. Round to one place. Units at each step.
Compare {score} and {score}. Which one did {soc} drop? Two sentences.
I have {cpt}, {cpt}{modif} and {hcpcs} on one claim. It came back {denial}. Which edit is it, NCCI or MUE?
Write Excel. Column C is minutes, D is {cpt}. Flag when C is under 38. Dark red.
Explain {trial} like I'm twelve. Then like I'm a statistician. {fig}.
My {dev} says E-04. The book says see page 61. Page 61 says call. What is E-04 usually?
Proofread: "Pt. tolerated procedure good, EBL minimal, counts correct x2." Don't add.
What changed from {ehr} {ver} to {ver}? Only the med rec screen. Bullets.
Make a rule for alerts. K under 3.0 or over 6.0 pages at once. Between, inbox. Write it as pseudo-code.
Act as a payer bot. Deny {proc} for lack of PT. I'll appeal. Three rounds.
We're moving from paper. 1,200 charts, 40 feet of shelf. What do we scan first?
{rx}. Is that a sane sig? If not, which part?
Make {nn} quiz cards on {dx}. Front: sign. Back: mechanism. CSV, comma, no header.
Tell me if {icd} and {icd} can be coded together. Excludes1 or 2? Cite the chapter.
Limerick about the {test} that was never drawn. Clean. One pun on veins.
Give me NDC {ndc} in 11 digits. Then say where the zero goes in 4-4-2, 5-3-2 and 5-4-1.
Is LOINC {loinc} serum or urine? And SNOMED {snomed}? I only need the specimen.
"""
