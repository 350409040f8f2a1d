"""Preceptors, educators, quality nurses and peer reviewers in ambulatory and community care: teaching cases, near-miss stories, peer review, simulation scripts, debriefs, board questions with real people left in or taken out."""

TWINS = r"""
Peer review worksheet (confidential, protected)
Case [[A::{case}]]   Reviewer [[1::{whole}, MD]]   Subject clinician [[X::{tit}]]   Site [[(clinic)::{clinic}]]
Trigger: ED within 72 h of a visit.
Summary: [[A man of 49::{ptname}, 49,]] was seen [[on a Friday::{full}]] for L shoulder ache after hanging drywall. BP 162/94. ECG not done. Rx cyclobenzaprine. [[Two days later::{clip}]] STEMI, LAD, arrest in the parking lot [[of a store::of {shop}]], ROSC, EF 30.
Risk: smoker, father MI 51, LDL 188 [[last year::{mon}]], refused statin.
Questions
1. Was the history adequate? Radiation, exertion, sweats not recorded. [[MA::{first}, the MA,]] wrote "sweaty" in the rooming note.
2. Was testing adequate? No ECG. The machine (GE MAC 2000) was in [[the other suite::the {FACILITY:<Pearl|Harbor|Annex> Suite}]].
3. Was care standard? 2 reviewers: minor opportunity; 1: major.
4. System: 15-min slot, double booked x3, ECG cart missing.
Level: 2. Action: chest-pain-equivalent smart set; second cart. Letter of education. [[Clinician's response::Dr. {last}'s response]]: "I think of him every day."
Committee [[date::{num8}]]
%%
Morning report, ambulatory, 30 min. Facilitator script

Slide 1. A 26-year-old [[dancer::dancer with {ORGANIZATION:<Contra Tempo|Second Position|Bluebird> Dance}]] with 4 months of fatigue. [[The patient::{ptf}]] signed consent for teaching.
Slide 2. Ask: what else? (Menses every 60 d, cold, constipation, hair on pillow. Dry eyes. Mother "nervous".)
Slide 3. BP 92/58, HR 54, BMI 17.9. Lanugo? Parotids? Russell's sign?
Slide 4. Labs: Na 133, K 3.2, TSH 5.1, fT4 0.9, Hgb 10.8, ferritin 6, CK 410.
Stop here. Each table writes one more question.
Slide 5. She brings [[a friend::{first}]]. Vaping, laxatives, 30,000 steps.
Slide 6. SCOFF 4. EKG QTc 468, U waves.
Slide 7. Admit? SAHM: HR \<50, K \<3.2, QTc >460...
Teaching: Refeeding; not every TSH wants levothyroxine; ask about Instagram. Relative energy deficiency (RED-S).
Outcome: residential [[6 weeks::at {FACILITY:<Willow Bend|Larkspur|Renfield> Center}, {range}]]; back to barre [[in the fall::{mon}]].
Thanks to [[our preceptor::{dr}]] and [[the dietitian::{first} {last}, RD]].
%%
Simulation: home visit gone wrong (actor brief)

You are [[PATIENT::{whole}]], 68, home after heart surgery [[two weeks ago::{on}]]. You sit in the [[recliner::recliner at {st}]]. Your dressing smells. You have not told [[your daughter::your daughter {kin}]] since she just started work[[:: at {org}]]. You are short with the nurse since [[the last one::{first}]] was late three times.
If the nurse sits down, you soften. If the nurse stands and types, you say "fine" to everything.
Findings: temp 101.4, click on cough, sternum rocks, HR 112, BP 98/60. The dog (toy) barks at minute 4.
Hidden: 6 warfarin tablets in the weekly box on one day. INR by strip 6.8.
Phone: surgeon's office puts the nurse on hold for 90 s[[:: ({ph})]]; on return "[[Doctor::Dr. {last}]] is in the OR."
Goal: SBAR, call 911, hold warfarin, sit with you, call [[daughter::{kin}]].
Debrief w/ plus/delta. Do not say "good job" first.
Props: Zoll trainer, Coaguchek, oatmeal, Lasix bottle [[with a blank label::labelled {ptname}, {pharm}]].
%%
Near miss story for the Monday email

[[One of our pharmacists::{first}, one of our pharmacists at {pharm},]] caught this. A script came over for methotrexate 2.5 mg, four tabs DAILY, for [[a patient with psoriasis::{ptlf}]]. The EHR favorite list had "daily" as default since an upgrade[[:: on {num8}]]. [[The prescriber::{dr}]] had picked it two times before. One was never picked up. One was[[:: ({mrs}, {mrn})]], and she had taken it for three days. No harm: ANC 3.4, mouth fine, leucovorin not needed. She thought it was a bigger dose because "my skin got worse".

What went right: the pharmacist read it out loud. [[The tech::{wn}]] did not type over the stop.
What we changed: weekly only, hard stop, day-of-week in the sig, "for psoriasis" in the sig.
ISMP lists this year after year. Also: Edluar/Edurant, Novolog/Novolin, hydralazine/hydroxyzine, Farxiga/Fetzima, Brilinta/Brintellix.
Good catch award: a mug, and parking for a month.
%%
Board-style questions I wrote for the fellows; three still have our own patients in, fix?

1. A 34-year-old [[kindergarten teacher::teacher at {school}]] has had a fever and pharyngitis... (mono vs HIV)
2. [[A 61-year-old farmer::{ptname}, who farms outside of {town},]] develops fever, myalgia and a rash on wrists and ankles [[five days after::after {feast} when]] clearing brush. Sodium 128, platelets 61. Next step? a) await titers b) doxycycline c) ceftriaxone d) LP e) Lyme WB
3. A 7-year-old with a limp: Legg-Calvé-Perthes, SCFE, toxic synovitis, Kocher 2 of 4.
4. [[A nurse::{cred}]] is stuck by a needle from a source with HCV RNA 2.1 million...
5. Which of these is not in Light's criteria?
6. A woman (G3P1) at 29 wk with itching palms; bile acids 54.
7. Man with a Mees line; ask about the well.
8. [[A 52-year-old trucker::{mr}, 52, who drives for {org},]] Mallampati 4, AHI 41...
9. EBV vs CMV vs toxo in the returning [[church group::group from {church}]].
Answers: c, b, x, PEP no - test at 3-6 wk, cholesterol, ICP, arsenic, out of service, all.
%%
DEBRIEF after the van crash drill, county + clinic + school

Controller: [[lead evaluator::{whole}, {agency}]]. Start 0902[[:: {full}]], ENDEX 1048.
Injects: 1) school bus with 31, 2 wheelchairs; 2) radio fail ch 4; 3) a parent on Facebook live; 4) [[the mayor::Mayor {last}]] arrives.
Strengths: START tags done in 11 min, [[a student volunteer::{first}, a student at {school},]] played "black" so well that EMT cried. Unified command at [[the gas station::{ORGANIZATION:<Quik Flash|Pump-N-Pantry|Corner Fuel>} on {road}]].
Gaps: a) no list of who was on the bus; b) JumpSTART not used for the 5 yo; c) both Medic units to one hospital[[:: ({hnick})]]; d) reunification site had no restroom[[:: ({church})]]; e) interpreter phone dead; f) tags 7 & 19 swapped
Improvement: EOP annex C; WebEOC login list; Pulsara pilot; [[bus manifest by::{first} at transportation owns manifest by]] QR; buy 2 Stop-the-Bleed racks
Thank you to [[the donut shop::{shop}]].
Next: tabletop, measles, [[spring::{mon}]].
%%
Case conference, complex care (Camden-style), roster with notes

[[Patient one::{ptname}]]: 14 ED visits / 6 mo, T1DM, eating disorder, couch at [[a cousin's::{kin}'s]]. What she says: "I sleep better there." Root: fridge stolen. Bought a Frio and a lockable cooler. ED 14 -> 3.
[[Man in the blue hat::{menick}]]: CHF, lives in a shed behind [[a church::{church}]]. No scale: [[deacon::Deacon {last}]] has one. Weighs with coat. Fine.
[[Couple::{first} and {first} {last}]]: both dialysis, other shifts. Moved to same chair time by calling [[the unit manager::{first} at {clinic}]] nine times.
[[Teen::{initials}, 16]]: sickle, misses hydroxyurea. Pill fob + basketball coach[[:: {last}]] texts "did you?"
[[New::New: {whole}, referred by {dr}]]: seizures, ETOH, no ID. ID first.
Lesson of the month: nothing on this page is in the guideline.
Invited for [[next time::{day}]]: housing authority, transit, [[the pharmacist::{first} from {pharm}]].
"""
