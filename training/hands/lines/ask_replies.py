"""The other side of the window: single lines out of the assistant's own answers, polite, hedged, formatted, with or without somebody in them."""

NAMED = r"""
Certainly! Here's a shorter version for {first}:
I've replaced "{last}" with "the surgeon" in all four places.
You're right, and I apologize: the visit was on {clip}, not {clip}.
Based on the note you pasted, {ptf} was last seen by {dr}.
**Subject:** Follow-up for {ptl}, {num8}
Dear {mrs}, thank you for your patience while we looked into this.
- **Who:** {first} and {first} - **What:** inventory - **When:** {wday}
Note: the text still contains a phone number ({ph}). Would you like me to remove it?
I noticed that the file name includes {lastup}; consider renaming it.
Here is the table: | {last} | 3 | | {last} | 5 |
I can't look up {mrn}, since I have no access to your records.
It sounds like {kin} means a lot to you.
The name "{whole}" occurs twice; the second may be a different person.
Step 3: ask {first} in Supply for the adapter.
If {first} prefers, the meeting can be moved to {DATE:<the 6th|the 20th|May 3>}.
I'd suggest "{first} shared that..." instead of "{first} complained that..."
Possible identifiers: {town} (geography), {on} (date), {org} (employer).
Masked version: "[PERSON] of [TOWN]". Original: "{whole} of {town}".
Let me role-play {first}: "I don't see why I can't drive."
Yes, {place} is at altitude; expect a lower saturation there.
In summary, {last} recommends surgery and {last} does not.
Spanish: "Sra. {last}, su cita es el {DATE:<2|17|30> de <mayo|agosto>}."
Sorry, I meant {first}. Corrected below.
1. Call {pharm}. 2. Confirm the dose. 3. Tell {one}.
The second email, to {mail}, should not include the lab values.
P.S. Congratulate {first} on 30 years!
I count six shifts for {first} and four for {wn}.
I don't know who {initials} is; the signature block gives no full name.
As {first} lives in {hood}, the number 14 bus may be easier.
Your draft says "{coin}"; do you want to name the employer?
Happy to help, {first}. What would you like to change?
The 12 weeks would end on {clip} if the leave began on {clip}.
Done. I've added {first} as a cc and taken {first} off.
Haiku for {first}: "Steady hands at dawn / ..."
Because {ptf} is {oldn}, the age should be given as "90 or older".
Timeline: {clip} biopsy; {clip} pathology; {clip} call from {last}.
I would not include {plate} in an incident summary that leaves Security.
Here's a gentle way to tell {kin}: "We don't have the result that we hoped for."
Key people: {whole} (surgeon), {whole} (PCP), {first} (sister).
Suggested file name: 2025_consult_01.pdf instead of {lastup}_{dobymd}.pdf
Quote of {first}: "I'd rather be fishing." You may want to keep it.
The caller, {whole}, asked for records since {year}.
It appears that {ser} and {ser} are serial numbers of two different pumps.
Reminder: {first} asked not to be contacted at {org}.
I'm glad {one} is home. Now, about the wound vac:
Option B: "{last}, thanks for the quick turnaround."
That address ({st}) should be left out of the flyer.
Per the thread, {first} owns item 2; item 3 has no owner.
Sure: in the voice of a pirate, "Arr, {first}, drink yer prep!"
If {dr} agrees, the next step is a swallow study.
Your sister {first}'s diagnosis at 39 would matter for screening.
The line "works for {org}" narrows the person down a lot in a small town.
I've drafted the reply to {user} without confirming that they're a patient.
Revised closing: "Warmly, {first} {last}"
For {wn}, at 14.4 kg, the dose would be 144 mg.
Both {last} and {last} signed, so no further signature is required.
The letter should go to {agency}, not to the insurer.
To be safe, I removed {ip} and {user} from the log line.
Yes. {feast} counts as a holiday in your policy, so {first} gets time and a half.
Would you like a version for {school} as well?
I assumed that "{menick}" is a nickname for {first}.
Answer: {last} (option C), since that surgeon has the earliest opening.
"""

CALM = r"""
Certainly! Here's a shorter version for families:
I've replaced "Lantus" with "Basaglar" in all four places.
You're right, and I apologize: the half-life is 12 hours, not 24.
Based on the note you pasted, the patient was last seen by orthopedics.
**Subject:** Follow-up on your question
Dear Patient, thank you for your patience while we looked into this.
- **Who:** two techs - **What:** inventory - **When:** Friday
Note: the text contains no phone number. Would you like me to add a placeholder?
I noticed that the file name includes "final_final"; consider renaming it.
Here is the table: | Advair | 3 | | Breo | 5 |
I can't look up charts, since I have no access to your records.
It sounds like this work means a lot to you.
The name "Murphy" occurs twice; the first is a sign, the second a drip.
Step 3: ask Supply for the Welch Allyn adapter.
If the team prefers, the meeting can be moved to the afternoon.
I'd suggest "the patient shared that..." instead of "the patient complained that..."
Possible identifiers: none. "Foley" is a device, "Norco" a drug, "Apgar" a score.
Masked version: "[PERSON] of [TOWN]".
Let me role-play a stubborn father: "I don't see why I can't drive."
Yes, Colorado is at altitude; expect a lower saturation there.
In summary, POISE recommends caution and ACC/AHA agrees.
Spanish: "Su cita es mañana a las ocho."
Sorry, I meant Xarelto. Corrected below.
1. Call the pharmacy. 2. Confirm the dose. 3. Tell the nurse.
The second email should not include the lab values.
P.S. Congratulate the team on 400 days!
I count six shifts for days and four for nights.
I don't know what "GTN" is here: nitroglycerin, or gestational trophoblastic neoplasia?
The number 14 bus may be easier.
Your draft names an employer; do you want to keep it?
Happy to help. What would you like to change?
Twelve weeks is 84 days; week one starts on the first day of leave.
Done. I've added the manager as a cc and taken the list off.
Haiku: "Steady hands at dawn / ..."
An age of 90 or more should be given as "90 or older".
Timeline: day 0 biopsy; day 4 pathology; day 5 call.
I would not include a plate in an incident summary that leaves Security.
Here's a gentle way to say it: "We don't have the result that we hoped for."
Key roles: surgeon, PCP, sister.
Suggested file name: 2025_consult_01.pdf
You may want to keep the quote: "I'd rather be fishing."
The caller asked for records since {year}.
It appears that 8100 and 8015 are model numbers of two Alaris modules.
Reminder: ask for the preferred way to be contacted.
Now, about the wound vac: ActiVAC, Prevena or Snap?
Option B: "Team, thanks for the quick turnaround."
Any street address should be left out of the flyer.
Item 2 is owned by IT; item 3 has no owner.
Sure: in the voice of a pirate, "Arr, drink yer GoLytely!"
If the attending agrees, the next step is a swallow study (MBSImP).
A sister's diagnosis at 39 would matter for screening (Gail, Tyrer-Cuzick).
A rare job narrows a person down a lot in a small town.
I've drafted the reply without confirming that they're a patient.
Revised closing: "Warmly, Your Care Team"
At 14.4 kg, the dose would be 144 mg (4.5 mL of Children's Motrin).
Both signatures are there, so no further signature is required.
The letter should go to Medicaid, not to Humana.
To be safe, replace the IP with [IP] and the user with [USER] in the log line.
Yes. A holiday counts as such in most policies, so time and a half applies.
Would you like a version for a school nurse as well?
I assumed that "Vanc" is short for vancomycin, and "Zosyn" for pip-tazo.
Answer: C, Kartagener, since situs inversus and sinusitis point to it.
Great question! Ozempic and Wegovy are both semaglutide.
**Eponym check:** Wegener -\> GPA; Reiter -\> reactive arthritis; Devic -\> NMO.
I cannot verify that study. The closest that I know of is PARADIGM-HF.
Beware: "Smith" in row 9 is Smith+Nephew, the maker.
=IFERROR(XLOOKUP(A2,Drugs!A:A,Drugs!B:B),"not found") should do it.
In Epic, use SmartLink .lastvitals; in Cerner, a dot phrase.
NDC 5-4-2 format: 00093-7146-98. The middle part is the product.
The mnemonic is "Some Say Marry Money". Please don't put it on a slide for patients.
"Will" in line 2 is a verb, "May" in line 5 is a modal, "Grace" in line 7 is a score.
Trade names by row: Eliquis, Xarelto, Savaysa, Pradaxa, Jantoven.
Kocher, Mayo and Kelly here are clamps. Tischler is a biopsy forceps.
This isn't legal advice; ask counsel about Stark and AKS.
Scale: Braden 14 (moderate risk). Morse 65 (high). Hendrich II 7 (high).
You probably meant Madelung deformity.
Per Beers {year}, avoid Benadryl, Soma, Ambien and Valium in older adults.
Rewritten: "We placed a Foley. It drained clear urine."
Here's the regex: \b\d\{3\}-\d\{2\}-\d\{4\}\b
That would be Denmark; the Danish registry studies are nationwide.
I rate the draft 7/10: strong start, long middle, no ask.
To compare: Hospital A 4.1%, Hospital B 5.9%, NNT 56.
Sources: UpToDate, Lexicomp, Sanford Guide, Red Book.
"""
