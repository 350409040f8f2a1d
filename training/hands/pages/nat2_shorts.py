"""Short talks with an assistant, eight to twelve lines each, one thing asked and two follow-ups, from every corner of a health system."""

TWINS = r"""
user: is 81 mg aspirin ok with Lovenox 40
assistant: Usually yes for prophylactic enoxaparin, with attention to bleeding risk, renal function and neuraxial catheters.
user: epidural is in
assistant: ASRA: avoid aspirin plus LMWH with an indwelling neuraxial catheter where possible; remove it \>=12 h after the last prophylactic dose.
user: last dose [[at 0900::{clip} 0900]], wants out [[this evening::by {first} from APS at 2100]]
assistant: 2100 is 12 hours after 0900, so acceptable; next dose at least 4 h after removal.
user: note pls
assistant: "Epidural removal planned 2100, 12 h after enoxaparin 40 mg[[. ::, {ptl}, {bedx}. ]]Next dose no sooner than 0100. Neuro checks q2h x 4."
%%
user: friendly text to remind about flu clinic
assistant: "Flu shots are here! Walk in Saturday 9-1, bring your card. Fluzone HD for 65+."
user: where
assistant: [[Which site should I put?::You said {church}, {st}, so: "Flu shots at {church}, {st}!"]]
user: yes. sign off from [[the nurses::{first} and {one}]]
assistant: "See you there! - [[your nurses::{first} and {one}]]"
user: kids too?
assistant: "FluMist and Flucelvax for kids 2 and up."
user: great, date is [[this Saturday::{wday}]]
assistant: Added.
%%
me: cpt for trigger point 3 muscles
ai: 20553 (3 or more muscles). 20552 is 1-2.
me: w ultrasound
ai: 76942 if guidance is documented with a permanent image; many payers deny it with trigger points.
me: note says "[[TPI x 3::{ptl} {clip} TPI x 3]] traps, rhomboid, lev scap, 1% lido 6 mL, vapocoolant"
ai: 20553, no J code for lidocaine. Needs: consent, taut band/twitch, response.
me: doc [[never writes twitch::{last} never writes twitch]]
ai: A smart phrase can prompt it.
me: send me one
ai: ".TPI: Palpable taut band with referred pain at ***. Local twitch response \{yes/no:***\}. ***-gauge needle..."
%%
[you] whats the diff between Trintellix, Viibryd and Auvelity in one line each
[bot] Trintellix: multimodal 5-HT, nausea, low sexual AEs. Viibryd: SSRI + 5-HT1A, with food, diarrhea. Auvelity: dextromethorphan-bupropion, fast, seizure risk.
[you] pt has [[bulimia::bulimia, was at {refuge} til {mon}]]
[bot] Then avoid Auvelity (bupropion is contraindicated in bulimia/anorexia).
[you] she wants it bc [[her friend::her friend {kin}]] got better in a week
[bot] Script: "It works fast for some, but with an eating disorder history it can cause seizures."
[you] PA for Trintellix, failed zoloft prozac effexor
[bot] "[[Patient::{ptname}, ID {plan},]] has MDD, recurrent, F33.1, with inadequate response to sertraline 200, fluoxetine 60, venlafaxine XR 225..."
[you] 👍
%%
Nurse: how long can blood hang
Assistant: 4 hours from spike, and back to the blood bank within 30 min if not started (per policy).
Nurse: it came up 1405 and IV blew. 1431 now
Assistant: You have until about 1435 for return. Call the bank now; restart access or send it back.
Nurse: [[bank tech::{first} in the bank]] says ok til 1440
Assistant: Document [[the name of the tech::"{first}, blood bank, 1432"]], time and what was said.
Nurse: unit [[number::{UNIQUE_ID:W0{nn}{four} {nn} {four}}]] A pos, pt A pos, temp 37.1 → 37.9
Assistant: A rise of 0.8 is under 1 C; if it started after spike, watch. Premed?
Nurse: not started yet. [[MD::{dr}]] ok w/ tylenol
Assistant: Then proceed per order with a second RN check.
%%
Q: regex to find phone numbers but not NDC or ICD in notes
A: `(?\<!\d)(?:\+?1\[-.\s\]?)?\(?\d\{3\}\)?\[-.\s\]?\d\{3\}\[-.\s\]\d\{4\}(?!\d)`. NDC 5-4-2 won't match, since the middle group has four digits.
Q: test: [["phone on file"::"{ph}"]], "0049-0050-66", "S72.001A", "3-4-5"
A: [[No match in any of these.::Only the first matches.]]
Q: extensions like [["ext"::"{xt}"]]
A: Append `(?:\s*(?:x|ext\.?|extension)\s*\d\{2,6\})?`.
Q: and pagers of 4-5 digits
A: Needs context: `(?i)\b(?:pgr|pager|beeper)\D\{0,4\}\d\{4,5\}\b`. Example: [["pgr" + digits::"pgr {pager}"]].
Q: cool
A: Add unit tests for vitals such as 120/80, 98.6, 18.
%%
resident: 2 sentence obituary for my fish tank (call room joke)
ai: "Bubbles, beloved beta of the call room, passed after a brief hypotonic crisis. Survived by three snails and an overdue sepsis module."
resident: lol. ok real one: eulogy for our unit clerk who died
ai: I'm sorry. What was [[the clerk::{first}]] like?
resident: [[loved::{first} {last} loved]] crosswords, Reese's, knew every fax number by heart. 22 yrs. [[two grandkids::grandkids {kin} and {kin}]]
ai: "[[You::{first}]] answered every call as if it were the first of the day..."
resident: memorial is [[in the chapel::in the {FACILITY:{last} Chapel} on {on}]]. print 80
ai: Added to the footer.
resident: psalm or poem
ai: A short poem reads better aloud at a podium; keep it under a minute.
%%
USER: convert to mcg/kg/min: dopamine 400/250, 14 mL/h, 70 kg
AI: 1,600 mcg/mL x 14 / 60 / 70 = 5.3 mcg/kg/min.
USER: norepi 4/250, 30 ml/h
AI: 16 mcg/mL x 30 / 60 = 8 mcg/min, or 0.11 mcg/kg/min.
USER: whose math is off, mine or [[the pump::{wn}'s]]: 0.14
AI: 0.14 would be the value for 56 kg. Check the weight entered[[.:: for {ptl}.]]
USER: bed weight [[this am::{clip}]] 56!! prior 70 was stated by [[wife::{kin}]]
AI: Then 0.14 is right for 56 kg. Update the dosing weight and recheck heparin, propofol, insulin.
USER: yikes. heparin 18 u/kg/h x 70 = 1260
AI: For 56 kg that's 1,008 units/h. Call pharmacy and check the anti-Xa now.
%%
Mom: school says my son's Focalin note is expired
Bot: School medication forms usually last one school year. The prescriber signs a new one.
Mom: form asks: dx, dose, time, side fx, prescriber
Bot: ADHD, Focalin 5 mg, noon with food, appetite/sleep/headache, [[(prescriber's name)::{dr}]].
Mom: who signs at the office, [[doctor is out::{last} is out til {on}]]
Bot: Another clinician in the practice can.
Mom: write msg
Bot: "Hi, [[my son's::{ptf}'s]] school form for Focalin expired. Could someone sign the attached? [[School fax is on page 1.::Fax to {school}, {ph}.]] [[Thank you::Thank you, {kin}]]"
Mom: he's in [[third grade now::{mrs}'s class now]], room 12
Bot: I'll leave the room out; the nurse needs only name, date of birth and grade.
%%
HIM: deficiency report says 41 unsigned. write 3 escalating reminders
AI: #1 (day 7) friendly... #2 (day 14) copy the chief... #3 (day 21) suspension per bylaws 4.2.
HIM: names for #3: [[three surgeons, one psychiatrist::{last}, {last}, {last} and {last}]]
AI: [[Dear Doctor::Dear Dr. {last}]]: as of [[today::{on}]] you have [[overdue records::11 overdue records (oldest {num8})]]...
HIM: [[one of them::{last}]] is on leave
AI: Pause the clock for approved leave; note dates[[::: {btw}]].
HIM: cc?
AI: Chief of staff, CMIO, and [[the medical staff office::{first} in the medical staff office]].
%%
pt: Im supposed to do Bowel prep and i threw up the first bottle
ai: Wait 30-60 minutes, then sip slowly through a straw, chilled. Did it stay down more than an hour?
pt: maybe 20 min
ai: Then call the GI line tonight[[.:: ({ph}, from your sheet).]] They may give Zofran or a different prep (MiraLAX + Gatorade).
pt: the test is [[at 7am::{sayday} 7am at {faclow}]] my ride is [[my neighbor::{firstlow} next door]]
ai: You still have time for the second dose if they agree.
pt: on call [[dr::dr {lastlow}]] said miralax 238 in 64 oz
ai: Follow that: one 8 oz glass every 10-15 minutes, clear liquids only until [[2 hours before::5 am]].
pt: ok thx robot
%%
Coder> query wording for "urosepsis"
AI> "Please clarify the condition treated: UTI without sepsis / sepsis due to UTI / other / unable to determine."
Coder> indicators T 39.1 HR 118 WBC 19 lactate 2.8 BCx E. coli 2/2, Rocephin → Zosyn
AI> Good. List them neutrally with dates[[::: {clip} and {clip}]].
Coder> doc [[answers in texts only::{last} answers in texts only]]
AI> The response must be in the legal record: addendum or query tool.
Coder> he wrote "yes sepsis" on [[a sticky::a sticky, {clip}]]
AI> Not valid. Re-query in the system[[; keep it with the account::, account {acct}]].
Coder> DRG 872 vs 690, $$
AI> Leave money out of the query (ACDIS/AHIMA 2022).
%%
SW: resources for a family whose RV burned, 2 kids, one on a G tube
AI: Red Cross (72 h lodging), 211, school McKinney-Vento liaison, SNAP replacement, DME emergency replacement, the hospital family house if inpatient.
SW: they're [[at a motel::at the {FACILITY:<Starlite|Thunderbird|Sea Breeze> Motor Lodge}, {town}]], Joey pump burned
AI: Call the DME for an emergency Kangaroo Joey + formula[[.:: ({org}, {ph}).]] Gravity feeds meanwhile if the care team agrees.
SW: 7 y, [[Peptamen Jr::{ptf}, Peptamen Jr]] 1.5, 4 cans/d
AI: That's 1,500 kcal. Ask the hospital dietitian for samples.
SW: letter to [[the school::{school}]] so he isn't marked truant
AI: "[[The student::{ptf} {ptl}]] and family lost their home to fire [[this week::on {on}]]..."
SW: sign LMSW[[:: {first} {last}, LMSW]]
AI: Done.
"""
