"""Somebody's days are named: dates in every form that hurried people type, alone and in stretches."""

DATED = r"""
had the baby {on}, back at work {on}, is that too soon for {brand}?
stitches went in {on}. when do they come out if it's the knee? dr said 10 to 14 days
last {gen} injection was {on}, next one due? every 12 weeks
I was off {btw} for surgery; HR wants the exact dates on the {form}
Symptoms began {on} after a wedding on {on}. Incubation fits norovirus?
Fever since {on}, rash {on}, lips cracked by {on}. {epo}? 4-year-old, no names needed
Chemo cycles: {on}, {on}, {on}, {on}. Scan {on}. Draft a treatment summary table.
On {on} the MRI was clean. By {mon} it wasn't. What does that doubling time imply?
We rescheduled from {on} to {on}, then to {on}. Patient furious. Apology text, 2 sentences
audit period {btw}: pull all {cptc} with {modif}
INR log: {on} 2.1, {on} 3.4, {on} 2.8, {on} 1.9. average? time in range?
Timely filing: DOS {on}, {payer} limit 90 days, first submitted {on}. Are we late?
is {on} a business day? appeal due 60 days from the denial dated {on}
Plan of care certification {btw}, recert window opens 5 days prior. Which dates?
TB skin test placed {on} {clockx}, read {on} {clockx}: 6 mm. Valid?
I'm out {btw} and again {on}. Who covers jury duty for a solo practice?
Tetanus {mon}, flu {mon}, COVID {mon}, shingles never. What's due? {agex}
LMP {on}, cycles 31 days, dating US {on} showed 8w2d. EDD?
Discharged {on}; bounced back {on} with {cc}. Does that count as a 30-day readmission?
Incident happened the night of {on} going into {on} around {clockx}. Late entry wording please
Please turn these into ISO: {on}; {on}; {on}; {on}.
Trach {on}, PEG {on}, decannulated {on}. One sentence hospital course.
dob {dobs}, so how old on {on}? in months, corrected for 29 weeks
Born {dobs} at 32 weeks; shots at 2, 4, 6 months — make a calendar with due dates from {on}
Benefits start the first of the month after {on}. COBRA ends {on}. Is there a gap?
HbA1c {mon} 9.2, {mon} 8.1, {mon} 7.4. Nice graph caption?
The fall was {on} not {on}. Amend the note without deleting.
Retirement party {on}, last shift {on}. Write the announcement, no name, just "our favorite night nurse"
Consent expires one year from {on}. Re-consent visit on {on} okay? protocol v{ver}
Which weekday was {on}? The chart says Tuesday.
sober since {on}. relapse {on}, 2 beers. new date {on}. Reset chip?
Stent {mon}. Surgery planned {on}. DAPT {nn} months — safe to hold {brand}?
Expires {on}?? the label is smudged. Use or toss
Seizures: {on} (2), {on} (1), {on} (cluster of 4), none since. driving rules {stt}
first day of last period {on}, positive test {on}, spotting {on}
pls block {on}, {on}, half day {on}, and all of {btw} on the schedule
See you {on}! (reminder text, add parking + masks, 140 chars)
Dialysis access: fistula {mon}, thrombosed {on}, declot {on}. Access plan?
They started {brand} on {on} and by {on} WBC was 1.9. Naranjo score?
Fiscal close {on}; late charges after {on} go to {mon}. Write the memo.
Deductible reset {feast}. Was met {on}. Why was I charged {on}?
Court date {on} {clockx}; progress letter needed by {on}; last group attended {on}
Post-exposure: needle {on} {clockx}, PEP {on}, labs {on}, 6 wk {on}. right?
on {on} weight 71.2, {on} 72.9, {on} 74.4; Lasix doubled {on}. CHF call script
seen {on} and {on}, not {on} - please fix the claim
scheduled {on}, bumped to {on}, did not happen until {on}
The {on} note contradicts the {on} note. Which one is the source of truth for coding?
FMLA: intermittent, {btw}, up to 3 days/mo. fill the frequency/duration text
Annual training due {on}: BLS exp {mon}, ACLS exp {mon}, PALS {mon}, N95 fit {on}
my due date is {on}. is flying {on} ok? returning {on}. 2nd baby
Power was out {btw}, fridge hit 54F. which vaccines are viable?
{feast} clinic closed. reopen {on}. voicemail greeting, {tongue} too
From {on} to now: 3 ED visits ({on}, {on}, {on}). High utilizer letter
study drug dispensed {on}, returned {on}, 84 of 90 taken. compliance %
"""
DATED_CALM = r"""
stitches went in a week ago. when do they come out if it's the knee? dr said 10 to 14 days
last {gen} injection was 9 weeks ago, next one due? every 12 weeks
Fever x 5 days, rash day 3, lips cracked by day 5. {epo}? 4-year-old
We rescheduled three times. Patient furious. Apology text, 2 sentences
INR log: week 1 2.1, week 2 3.4, week 3 2.8, week 4 1.9. average? time in range?
Timely filing: {payer} limit 90 days, first submitted on day 97. Are we late?
TB skin test placed Monday {clockx}, read Wednesday {clockx}: 6 mm. Valid?
LMP about 7 weeks ago, cycles 31 days, dating US showed 8w2d. EDD?
Discharged, bounced back on day 12 with {cc}. Does that count as a 30-day readmission?
Please turn this into ISO 8601 format strings: MM/DD/YYYY; DD-MON-YYYY; M/D/YY h:mm a. Explain %Y-%m-%d.
A1c in {yr} 9.2, {yr} 8.1, {yr} 7.4. Nice graph caption?
ratio 3/4 of a tablet, 1/2 tab BID, 2/3 full strength, 24/7 coverage, 20/40 vision — which need rewriting for safety?
BP 128/84, 7/10 pain, 4/5 strength, 2+ pulses, 11/14 on the {score}
POD 2, HD 5, DOL 3, C2D8, wk 24, PPD 1, ICU day 9 — what do they all mean
q Mon/Wed/Fri {clockx}, off Sat, Sun prn. Put into plain words, {level}
The 72-hour rule, the 48-hour cutoff, the 90-day global, the 5-day window. Which is which?
Version 3.4.25 of the app vs 3.4.2? changelog wording
Q1 vs Q2 vs FY{yr}: falls 3.1, 2.8; CLABSI 0.9, 0.4. One slide
May I give the 5/325 and the 10/325 together? Also is 1/150 grain = 0.4 mg
Section 4.12.2 of the policy says "within one business day". Does Friday {clockx} count till Monday?
Weekdays 9 to 5, every other Saturday, closed Sundays. Voicemail greeting, {tongue} too
Started {brand} two Tuesdays ago. WBC now 1.9. Naranjo score?
Sober a year and a half. relapse last weekend, 2 beers. Reset chip?
I march daily in PT and may be sore. April fools? lol is sun exposure ok on {gen}
"""
