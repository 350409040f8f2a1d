"""More dictation: podiatry, psych hospital, pathology bench, home visits, IME, nursing voice notes, pharmacy, coroner's, veterinary, school letters; twinned."""

TWINS = r"""
podiatry, dictating while walking down the hall

okay next is [[the marathoner::{onelow} {lastlow} the marathoner]] left heel eight weeks first step pain period works [[on concrete::at {orglow} on concrete]] period tried rolling a frozen water bottle and hokas period on exam point tender medial calcaneal tubercle windlass positive tinel negative period ultrasound fascia five point eight millimeters period discussed night splint comma stretching comma injection period she wants the injection because of [[the race::the race in {townlow} on {sayday}]] period i said rupture she said how much percent i said two she said i've had worse odds with [[my ex::{onelow}]] period one c c kenalog ten one c c marcaine into the left heel tolerated well band-aid period no running ten days period see me in four weeks period next is [[the toenail::mister {lastlow} the toenail]] period partial matrixectomy right hallux lateral border phenol thirty seconds times three period he watched the whole thing and hummed period [[wife::wife {onelow}]] fainted period she is fine period see incident [[report::report {saycode}]] period juice given period
%%
Independent medical examination, tape, examiner in a suit

This is [[the examiner::{dr}]]. I am at the request of [[the carrier::{ins} and {law}]] seeing [[the claimant::{ptname}, claim {claim}]] for the date of injury [[in dispute::of {full}]]. No doctor patient relationship was established and he was told so, twice, with [[his wife as witness::{kin}, wife, as witness]]. History as given. He was on a ladder [[at work::at {org}]], the ladder was not tied, "and then I was not on the ladder." Landed on his right side on a tool belt. [[ED::{hosp}]], films negative, Flexeril. PT twenty-two visits with [[a therapist whom he likes::{first} at {clinic}, whom he likes]]. MRI, small protrusion L4-5, no contact. Surveillance, provided to me, shows [[a man::a man said to be {ptl}, at {shop}, {num8},]] lifting a bag of mulch, with an expression. Examination. Gait, antalgic into the room, less so to the [[car, seen from window::{veh}, seen from window]]. Waddell, three of five. Reflexes equal. Opinion. Sprain, resolved. MMI reached. Impairment, AMA Guides sixth, one percent. I'm sorry about the ladder.
%%
voice memos, home infusion nurse, four stops

one. [[stop one::{lastlow} on {lanelow}]]. vanc trough fourteen. picc right basilic, four french, two centimeters out, same as [[last::{sayday}]]. dressing changed, chlorhexidine patch. dog on bed the whole time. [[daughter::daughter {onelow}]] says no fevers. cat in the box of saline. fine.
two. [[stop two::{lastlow} at {faclow}]]. first dose ivig, premeds, rate up every thirty. headache at one twenty, slowed. [[he::{onelow}]] played me the whole of a beatles record. four hours. total thirty grams, lot [[on sheet::{lot}]]. b p fine.
three. [[stop three::{lastlow}, {stlow}]]. no answer. called. no answer. called [[his brother::{onelow} his brother {sayph}]]. he is in the hospital since [[last night::{sayday}]] and nobody told us. pump is still here, beeping in the window. i could hear it from the porch.
four. [[stop four::{onelow} out by {townlow}]]. line won't draw. cathflo two milligrams, dwell thirty, then sixty. in the sixty we shelled peas. line draws. she gave me peas. is that a gift over ten dollars. ask [[the manager::{onelow}]].
mileage eighty one. gate code at three is [[wrong on the sheet::now star {saycode}]].
%%
Surgical pathology gross bench, foot pedal, five parts

Part A[[.::, {spec}-A, {comma}.]] Received fresh labeled "[[name::{lastup}]], left thyroid" is a 22 gram lobe, 5.1 by 3 by 2.2. Inked blue anterior, black posterior. Cut surface shows a 1.4 tan nodule, abuts the black. A1 to A6, nodule entire.
Part B. Labeled "[[name::{lastup}]], central neck". Six candidate nodes. B1 three, B2 three. I mean two and four. Look again. Two and four.
Part C. Labeled, uh, this says [[another name::{lastup}, {first}, DOB {dob}]]. Stop. Stop tape.
Resume. Called OR, spoke with [[circulator::{first} {last} RN]], specimen C belongs to [[room 8::{last}, room 8]]. New requisition brought by [[runner::{first}]], two signatures[[.::, {initials} and {initials}, {clockx}.]] C returned.
Part C, corrected. Parathyroid, 40 milligrams, frozen, called as "parathyroid" to [[the surgeon::{dr}]] at [[the time on the slip::{clockx}]].
Part D. A suture. Just a suture. Gross only.
Dictated by [[the PA::{first} {last}, PA(ASCP)]].
%%
letter, school-based clinic, no caps no stops, spoken by a tired NP

to whom it may concern new line this letter is for [[the above student::{wholow} grade {gr} at {schoollow}]] who has asthma and is allowed to carry and use an albuterol inhaler and i do mean carry not keep in the office under the [[lost and found::lost and found which is where {onelow} in attendance put it]] new paragraph on [[a recent day::{sayday}]] the student had an attack on the track and ran that is ran to the building to ask for the key new paragraph the law in this state is clear and i am attaching it with the yellow highlighter i have left new paragraph also attached is the action plan green yellow red and a spare spacer with [[a cow on it::{onelow}'s name and a cow on it]] new paragraph please call me with questions at [[the clinic::{sayph} or {saymail}]] i'm here tuesdays and thursdays and on other days i am at [[the other school::{schoollow}]] new paragraph with respect comma [[nurse practitioner::{wholow} n p]] cc [[parent::{onelow}]] cc the coach cc the principal cc my mother who taught p e for thirty years [[::at {schoollow} ]]and would be ashamed
%%
state hospital, monthly note by recorder, forensic unit

This is the thirty day. [[Patient::{ptlf}]] remains on [[the unit::{ward}]], level two. Legal status [[incompetent to proceed::ITP, docket {code}, {county}, judge {last}]], day [[one eleven::one eleven, since {num8}]]. Interval. Two PRNs, one restraint, manual, ninety seconds, after [[a peer::{first} W.]] sat in his chair. He has a chair. Groups, attends cooking. He made a frittata and gave the first slice to [[staff::{wn}]]. Delusion of being [[a saint::{PERSON:{first} {last}}, a dead cousin,]] persists, held less tightly: "On weekends." Clozapine 350, level 411, ANC 3.2, [[REMS done::REMS done under {last}]]. Drools. Weight up six. Competence class: can name the judge, "[[the one with the mug::{last}, the one with the mug]]". Cannot keep apart his attorney and his aunt, [[who both wear green::{first} and {first}, who both wear green]]. Risk HCR-20 moderate. Plan, continue, retest [[in a month::by {on}]], call [[the sister::{kin}, {ph}]] who has moved to [[another state::{town}]]. End. Chair was repaired.
"""
