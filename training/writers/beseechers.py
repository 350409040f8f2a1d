"""Requests of two to six sentences to an assistant, from clinicians, relatives, managers and students; somebody is in the midst of them, or nobody."""

NAMED = r"""
I have clinic at one. My first is {mr}, who always brings the newspaper. Last time, {on}, {sub} wanted to stop {gen}. What should I have ready?
We had a bad night on {unitword}. {first} cried in the supply room, {wn} went home sick, and I hung the wrong bag on {ptl}. Help me write the event up without blaming either of them.
My {rel} can't read English. Her name is {kin}. She has to be at {clinic} at {clockx} with an empty stomach. Write it in {tongue}, big letters.
The attached isn't mine. It came to my fax ({ph}) and has {ptlf} on it. I called the sender, {hosp}, and they shrugged. What am I required to do?
Be brief. Discharge {on}. Goes to {snf}. Family contact is {kinfull}. Make it a paragraph for the transfer form.
I coach at {school}. A kid, {ptf}, passed out at practice. His {rel} works at {org} and isn't answering. Who may I tell what?
You are a kind nurse. I'm {first}, I'm 8, and I'm scared of the MRI. Explain what the noise is. Use my name.
Look at this from the payer's side. Member {plan}, request for {proc}, two notes missing. {dr} wants a peer to peer on {on}. What will you ask {obj}?
I don't need a diagnosis. I need to know if "{place}" is a neighborhood or a hospital. The note says {ptl} was "in {place} until {on}".
Start with the plan. Then the labs ({labl}). Leave the history short since {dr} knows {obj}. Don't mention {kin}.
This was in the shared drive: "{last} - do not readmit". No date, no author. Who should {first} report it to?
Two people named {last} on the same floor. One is {first}, one is {first}, both have {dx}. Write a sign-out that makes a mix-up impossible.
Please rewrite. "Spoke to {kin}, she is difficult." It's going to court. Also remove where she works ({org}).
I'm doing a root cause on a fall. {room}, {clockx}, alarm off. Staff on: {first}, {initials}, a float named {wn}. Give me an interview order and why.
He hasn't eaten since {oddday}. He is {oldn}. He says {first} is coming, but {first} died. What do I say at the bedside?
Hi! Could you turn my scribbles into an email to {mail}? visit {on} - BP fine - {brand} refill - sees {dr} in {mon}. Keep it cheerful.
My landlord is {one}. Mold on the north wall of {bare}. My son's asthma got worse in {mon}. Is a letter from {dr} worth anything?
The study closes on {on}. {subj} still has a device, serial {ser}. She moved to {town}. Can she mail it?
Fill the blanks. Patient: {ptname}. Pharmacy: {pharm}. Drug: {gen}. Reason: tried {gen}.
I keep a list of people I lost this year. {first}, {ptf}, the twins, {last} with the harmonica. Help me write something for the chapel at {ward}.
What's the least I can write? He was seen, {on}. He can lift 10 lb. {org} is asking and he doesn't want them to know about the {dx}.
Pretend you're {dr}. I'm about to call you at {hr} about {ptl}. I have a K of 2.6 and no ECG. Tell me off in a way that teaches me.
Check my math and my tact. {ptf} is 14.2 kg, {gen} 15 mg/kg. {kin} gave 5 mL of the wrong bottle. Here's what I plan to tell her.
I teach at {school} and one of my students, {wnl}, is out with {dx}. The class wants to write. Keep the card free of medical words.
This is for my own {rel}. {fac} has his records under {mrn} and {hosp} under {mrn}. Neither has the biopsy from {on}. Draft one letter that fits both.
Answer yes or no first. Can I tell {org}'s HR that {ptf} was here on {on}? Then explain.
Make three versions. For the chart: full. For {payer}: no names. For {kin}: no words over six letters. Source: {ptl} had {proc} on {on} by {dr} and woke up confused.
They moved her from {clinic} to {clinic} and nobody told {kin}. I'm the social worker. I've got until {clockx}. What do I say first?
Long story. On {on} I was hit at {corner} by a {car}. Plate {plate}, insurer unknown, the man said "call me {first}". Now {hosp} wants {price}.
I have a vendor, {coin}, that wants chart access for training. Our counsel, {one}, says no. My chief, {dr}, says yes. Draft the no.
Somebody typed {ssn} into the room number field. It prints on the door. Facilities took it down at {clockx}. Is that reportable?
For the newsletter: {first} has retired, {wn} has had the baby, and {ws} finally passed {pos} boards. 90 words. No puns on {wn}.
She left us at {hr}. Her {rel}, {kin}, wants the ring. Security has it under {code}. I can't find a form.
One more try, shorter. {ptl}. {dx}. {proc} on {on}. Home with {kin}. Call {ph} if fever.
Please make a timetable. {ptf} gets {gen} at 8 and 8. {kin} can only come at noon. The aide from {org} comes {wkd} and {wkd}.
We're a small practice on {lane}. Our sign-in sheet shows full names ({whole} above {whole}). Is that still allowed?
Debrief script. Code at {clockx}, {room}, ROSC none. Ran by {dr}, compressions {first} and {first}. End with thanks.
I was told to ask an AI. I take {brand}. I'm {first}'s mother. My church, {church}, fasts till {feast}. What do I do with the pills?
The lab says hemolyzed, third time. Tubes from {clinic}, drawn by {initials}. Courier is {org}. Where does it go wrong?
Explain to a jury. {dr} saw {ptf} at {clockx}. The CT was read at {clockx} by {one} in {land}. The bleed was there.
Here's my poem for {first}. She nursed at {hosp} from {year}. I want it to scan. Don't change the line with {place} in it.
Sort by urgency and answer with names only. {last}: BP 80/40. {last}: itchy. {last}: wants to see {last}.
It's for the school bus. {ptf} has seizures. Driver is {first}, bus {fleet}, stop at {corner}. Write a card that fits the visor.
Quick one. Is {wn} in "{wn}, 44, stable" likely a surname? The list has {last} above and {last} below.
I'd like to apologise to {kin}. I said "your {rel} is circling the drain" in the hall. She was behind me. I'm {dr}'s intern.
The portal won't let me. I'm {me}, born {dob}. My number was {mrn} at the old place. My daughter {kin} usually does this.
We share a driveway with {clinic}. Ambulance {fleet} parks over it. I've spoken to {first} twice. Draft something with teeth, to go out {on}.
Translate and keep names as they are. "{kin} no puede venir el {on}. {first} la lleva a {town}." Then tell me if anything's urgent.
I graded {nn} essays. {wnl} wrote the best and {first} copied it. Both are in my nursing section at {school}. How do I open the talk?
"""

CALM = r"""
I have clinic at one. My first always brings the newspaper and wants to stop {gen}. What should I have ready?
We had a bad night on {unitword}. One of us cried in the supply room, one went home sick, and I hung the wrong bag. Help me write the event up without blaming anybody.
My mother can't read English. She has to come at {clockx} with an empty stomach. Write it in {tongue}, big letters.
A stranger's fax landed on our machine. I called the sender and they shrugged. What am I required to do?
Be brief. Transfer form, SNF section. Which three things do receiving nurses always miss? Make it a paragraph.
I coach track. A kid passed out at practice. The parents aren't answering. Who may I tell what?
You are a kind nurse. I'm 8, and I'm scared of the MRI. Explain what the noise is.
Look at this from the payer's side. Request for {proc}, two notes missing. What will you ask in the peer to peer?
I don't need a diagnosis. I need to know what "tree-in-bud" looks like. A drawing in words will do.
Start with the plan. Then the labs ({labl}). Leave the history short. No family history.
This was in the shared drive: "do not readmit". No date, no author. Who should I report it to?
Two patients with the same surname on one floor. Same {dx}, too. Write a sign-out rule that makes a mix-up impossible.
Please rewrite. "Spoke to family, they are difficult." It's going to court.
I'm doing a root cause on a fall. {room}, {clockx}, alarm off. Three staff on. Give me an interview order and why.
He hasn't eaten for {dur}. He talks to his dead brother. What do I say at the bedside?
Hi! Could you turn my scribbles into an email? BP fine - {brand} refill - back in 3 months. Keep it cheerful.
Mold on the north wall. Asthma got worse. Is a letter from a doctor worth anything to a landlord?
The study closes. Somebody still has a device. Can it be mailed, with the lithium cell inside?
Fill the blanks. Patient: [NAME]. Pharmacy: [PHARMACY]. Drug: {gen}. Reason: tried {gen}.
I lost four patients this year. Help me write something for a chapel service. No names, please, mine neither.
What's the least I can write? Seen today. Can lift 10 lb. The employer is asking and shouldn't know about the {dx}.
Pretend you're the attending. It's {hr}. I have a K of 2.6 and no ECG. Tell me off in a way that teaches me.
Check my math and my tact. 14.2 kg, {gen} 15 mg/kg, 5 mL of the wrong bottle went in. Here's what I plan to say.
I teach sixth grade and one of my students is out with {dx}. The class wants to write. Keep the card free of medical words.
Two hospitals, two numbers, one biopsy that neither has. Draft one letter that fits both. Use brackets.
Answer yes or no first. Can I tell HR that somebody was here? Then explain.
Make three versions. For the chart: full. For {payer}: minimal. For the family: no words over six letters. Source: {proc}, uneventful, woke up confused.
They moved her and nobody told the family. I'm the social worker. I've got until {clockx}. What do I say first?
Long story. I was hit on my bike by a {hue} {car}. Driver fled. Now the hospital wants {price}. Does {stt} have a victims' fund?
A vendor wants chart access for training. Counsel says no. The chief says yes. Draft the no.
Somebody typed a social into the room number field. It printed on the door for an hour. Is that reportable?
For the newsletter: a retirement, a baby, and passed boards. 90 words with blanks. No puns.
Belongings after a death. There is a ring. I can't find a form. Who signs, next of kin or executor?
One more try, shorter. {dx}. {proc}. Home. Call if fever.
Please make a timetable. {gen} at 8 and 8. Helper comes at noon. Aide comes {wkd} and {wkd}.
We're a small practice. Our sign-in sheet shows full names. Is that still allowed?
Debrief script. Code at {clockx}, {room}, no ROSC. Two minutes. End with thanks.
I was told to ask an AI. I take {brand}. We fast till sundown for thirty days. What do I do with the pills?
The lab says hemolyzed, third time. Same clinic, same courier, different drawers. Where does it go wrong?
Explain to a jury. The ED saw him at {clockx}. The CT was read two hours later. The bleed was there.
Here's my poem for a nurse. I want it to scan. Don't change the line with the river in it.
Sort by urgency and answer with numbers only. 1: BP 80/40. 2: itchy. 3: wants to see 2.
It's for the school bus. Seizure action card. Fits the visor, 5 x 7, red border.
Quick one. Is "stable" likely a vital sign? My parser has it in the surname column.
I'd like to apologise. I said "circling the drain" in the hall. Family was behind me. I'm an intern.
The portal won't let me. I've changed phones. My daughter usually does this. Where is the code?
Ambulances park over our driveway. I've spoken to them twice. Draft something with teeth.
Translate and keep the dose as it is. "No tome {gen} con alcohol. Si sangra, vaya a urgencias." Then tell me if anything's missing.
I graded {nn} essays. The best was copied by the second best. How do I open the talk?
Write a haiku about charting. Then one about the printer. Then stop.
Give me the {soc} guideline on {dx} in five bullets. Add the year. Add what changed since {year}.
Compare {gen} and {gen}. Use columns: half-life, renal dose, price. Price in dollars per month.
I'm on nights and my brain is soup. Explain anion gap once more. Use soup.
Calculate eGFR by CKD-EPI {year}. Creatinine 1.9, {agex}. Then say which doses change for {gen}.
Quiz me on cranial nerves. One question at a time. Be mean when I'm wrong. I have 20 minutes.
What does {cpt} pay? What does {cpt} pay with {modif}? Assume a non-facility setting.
Rewrite the policy. Replace "shall" with "must". Keep section 4.2.1 as is. Version {ver}.
Draft a job post. {job}, {shift}, 36 h, union. No drug test line; legal says so.
I need a SQL view. Columns: age band, sex, {dx} yes/no, n. Suppress cells under 11. Dialect is {soft}.
Critique my abstract. {fig}. I called it "significant". The reviewer at {jnl} did not.
Role play a coder and a surgeon who disagree on {icd}. Funny but accurate. Two minutes.
My dog ate my {brand}. 22 kg, one hour ago. Vet is closed. Numbers please.
Summarise 45 CFR 164.514 for a receptionist. Six lines. No Latin.
Is it safe to fly after {proc}? Two weeks out. Eight-hour flight. Aisle seat.
Spell out PRISMA, CONSORT, STROBE, SPIRIT and CHEERS. One line each. Which do I need?
The vent alarms high pressure. {vit}. I checked the tube. What's next, in order?
"""
