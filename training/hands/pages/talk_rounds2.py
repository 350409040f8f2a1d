"""More rounds and reports: NICU, psych team, rehab conference, L&D board, pharmacy rounds, PICU handover, dialysis rounding, bed crunch call, discharge huddle; twinned."""

TWINS = r"""
NICU ROUNDS, dad recorded it on his phone with leave

"Good morning, [[dad::dad. I'm Dr. {last}, this is {first}, the fellow]]. Who's presenting?" "Me. This is [[baby girl::{first}, baby girl {last}]], day of life twenty-six, corrected thirty and one, weight eleven-ninety, up thirty." "Thirty!" "On CPAP five, twenty-three percent, four spells, one needing stim." "During?" "Feeds. And once when [[the cleaner::{first}, who cleans,]] sang." "Hematocrit twenty-eight, retic four." "Transfuse?" "No, per PINT, symptomatic only." "Head?" "Grade one left, stable. Next on [[Friday::{oddday}]]." "Eyes?" "[[Eye team::{last}]] next week." "Dad, what did you see?" "She squeezed. She's got [[my mother's::my mother {first}'s]] grip." "Put that in the note." "Milk?" "Mom's, twenty-four cal, [[mom drives it in::{kin} drives it in from {town}]] at six." "When can I... can she... home?" "We say the due date. So [[summer::about {on}]]." "[[Her brother::{first}, her brother,]] made a sign with the wrong date." "Leave it up. Babies can't read."
%%
Psychiatry treatment team, scribbled by OT, one page

Bed 1 [[F, 30s::{fl}]]: mania down a notch, still wearing three hats. Li 0.8. Ex coming to sign [[the lease::the lease on {house}]]: no.
Bed 2 [[M, 50s::{last}]]: ECT #7 of 12, MoCA 24, asked for salsa. MDD lifting.
Bed 3 [[F, 19::{first}, 19]]: cheeking. Switch to ODT. [[Mom::{kin}]] says the moon did it.
Bed 4 [[M, 40::{last}]]: LAI given L deltoid, next [[4 wk::{on}, {clinic}]], PO ([[parole officer::{whole}]]) notified w/ ROI.
Bed 5 [[F, 70s::{mrs}]]: r/o NPH, magnetic gait, neuro LP [[tomorrow::w/ {dr} {oddday}]]. Not psych. Was never psych.
Bed 6 [[empty, painted::empty, being painted by {first}, who is very calming]].
Bed 7 [[M, 22::{ptf}]]: first break. Family session: father [[::({kin}) ]]brought him the cello. Played on the unit. [[Bed 3::{first}]] came out of her room.
Disposition list: [[three::{last}, {fl}, {first}]]. Courts: [[Thursday::{on}, {wn} to drive]].
%%
REHAB TEAM CONFERENCE, one patient, five voices

Physiatry[[:: ({last})]]: [[She::{mrs}]] is day nine after left MCA. Global to Broca's in nine days, nice.
PT[[:: ({first})]]: 120 feet min assist, AFO, hemi walker. Hates the walker. Named it.
OT[[:: ({first})]]: UE FIM 3. One-handed bra, solved. [[Her sister's::{first}'s]] idea with Velcro.
SLP[[:: ({wn})]]: Thins ok, no straw. Words today: "coffee," "no," "damn," and "[[the cat's name::{pet}]]". Sings whole verses.
Nursing[[:: ({first})]]: Continent on timed void. Skin ok. Cries at six when [[he leaves::{kin} leaves]].
SW[[:: ({wn})]]: House is [[split level, bath up::{house}: split level, bath up]]. Husband 79 with a hernia. [[A daughter, far.::Daughter {first}, {town}.]] ELOS 18 days, so [[early next month::{on}]].
Psych[[:: ({last})]]: Aphasia-friendly PHQ, smiley faces: 14. Sertraline?
Physiatry: Yes. Goal?
Everybody: Home. Stair lift loaner from [[the closet::{agency}]].
SLP: And choir. [[The church::{church}]] will take her with whatever words she has.
%%
PHARMACIST'S ROUND NOTES (sticky, back of a census)

3-bed 2 [[::{last} ]]vanc AUC 612, cut to 1 g q12. Cr creeping
4 [[::{last} ]]apix + fluc + "a supplement". supplement = St John's. wife [[::{kin} ]]took it home
6 [[::{lf} ]]dup: Seroquel home + quetiapine inpt. Somnolent?? yes. obviously
7 [[::{last} ]]Zosyn d9, path neg, ask [[ID::{last}, ID,]] why. ID says "habit". stopped
9 [[::{ptl} ]]phenytoin 8, alb 1.9, corrected 16.7: NOT low. Tell [[intern::{first}]] before he loads. Told. He'd loaded
11 [[::{last} ]]heparin day 6, plt 240 to 90. 4T=6. argatroban. allergy entered [[::{initials}]]
12 [[::{last} ]]KCl liquid tastes "like a battery"; ER tabs ok
14 [[::{first} ]]meds to beds: copay {cash}, called [[foundation::{org}]], now 0
cost avoidance total: enough to buy lunch. [[PGY1::{first}]] bought lunch
%%
BED CRUNCH CALL 1030, transcribed for the record

Ops[[:: ({first} {last})]]: Morning. Shout your numbers.
North[[:: ({hosp})]]: Full plus four.
South[[:: ({hosp})]]: Full, one ICU if [[somebody::{last}]] dies or goes home.
Ops: Let's hope home.
Peds[[:: ({first})]]: We have six! Is anybody small?
ED[[:: ({wn})]]: Twenty-two boarding, [[one has had two birthdays::{ptf} has had a birthday, {DATE:the <2nd|16th|28th>}]].
Ops: Discharges by eleven?
Case mgmt[[:: ({first})]]: Nine written, three rides, one rides [[a horse::with {kin}, in a {veh}, from {town}]]. I'm told he's coming.
Transfer center[[:: ({first})]]: [[An outside hospital::{hnick}]] has a dissection. [[Surgeon accepted::{last} accepted]] in the hallway.
Ops: Tell [[the surgeon::{last}]] to stop accepting in hallways.
EVS[[:: ({first})]]: I've five people and sixteen beds. Say please.
All: Please.
Ops: Surge level orange. [[Back here at two::{first}, send the text; back at two]].
%%
Discharge huddle at the door of 28, everyone standing

"So who's taking [[him::{ptf}]]?" "[[The nephew.::{kin}, nephew, in the {veh} downstairs.]]" "Does the nephew know about the drains?" "He knows there are two and that one's grumpy." "Teach-back?" "He stripped them for me, better than [[the intern::{first}]]." "Oxy count?" "Twelve." "Bowel?" "Senna, Miralax, prunes, in that order." "Follow-up?" "[[Surgeon in ten days::{last} {on} {clockx}]], path by then." "Home health?" "[[Accepted, start of care in 48 h::{agency} accepted, SOC {on}, nurse {first}]]." "Pharmacy?" "[[Meds to beds came::{pharm}, {first} brought them up]]." "Oxygen?" "Doesn't need it, wants it." "No." "Papers?" "Signed, [[with a flourish::'{ptfull}', with a flourish]]." "Anything he's scared of?" (silence) "[[His stairs.::His stairs. {first}, his wife, fell on them, {mon}.]]" "Okay. PT, one more lap, on stairs. Then go."
"""
