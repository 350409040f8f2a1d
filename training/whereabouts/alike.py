"""Lines that have the shape of one with a name, and end in a role, a thing, a scale or a length of time instead."""

ALIKE = r"""
Works at capacity.
Works at a loss.
Lives on oatmeal and {drug}.
Lives on a fixed income.
Lives in fear of another {epon}.
Transferred to the chair with two.
Transferred to {device} at {hr}.
Moved to tears.
Moved from {setting} to {setting}.
Admitted to using twice a week.
Admitted to {unit} under {dept}.
Discharged to self care.
Seen at {hr} by {dept}.
Seen with a {trade} and a {trade}.
Goes to pieces on {wkd}s.
Went to sleep on {drug}.
Went from {drug} to {drug}.
Called for {dept}.
Called it a {epon}.
Fell on the stairs.
Fell on an outstretched hand.
Fell off {drug} and then the wagon.
Fell at half past two.
Returned to baseline.
Returned to sender.
Sent to {dept} with {product}.
Sent from {unit} with a {device}.
Drove a {veh} for years.
Drove to {shelf} and walked in.
Grew up on a farm.
Grew up with {num} siblings.
Born at home.
Born at 36 weeks.
Born by {epon} extraction.
Retired from teaching.
Retired from the road.
Employed at will.
Employed in {dept}.
Enrolled at 28 weeks.
Enrolled in {prog}.
Followed by {dept} and {dept}.
Followed at a distance.
Followed with {epon} scores.
Resides with {rel}.
Resides in a facility.
Stays at {setting}.
Stays at the top of the list.
Stays in bed.
Stayed with {drug}.
Parked on the second level.
Parked in {shelf}.
Crossed the road at the light.
Turn on the left side q2h.
Turn at the desk, then {shelf}.
Take the {unit} elevator.
Take {drug} to go.
Picked up {drug} at the counter.
Picked up an extra shift on {unit}.
Dropped off the waitlist.
Dropped by {num} points.
Came from {dept} with {product}.
Came in by {veh}.
Came home on {drug}.
Coming from work.
Coming off {drug}.
Found down by the {trade}.
Found in {shelf}.
Found on {epon} testing.
Met with {dept}.
Met with the {trade}'s union.
Met criteria per {guide}.
Spoke to {dept}, {dept} and {dept}.
Spoke with a {trade} in {dept}.
Report to {dept} at {hr}.
Reports to the {trade}.
Accepted by {dept}.
Accepted to {prog}.
Declined by {dept}.
Declined {drug}, took {drug}.
Faxed to {dept}.
Faxed twice on {wkd}.
Referred to {dept} for {epon}.
Referred pain to the shoulder.
Member of the team.
Member of {prog}.
Volunteers on {unit}.
Volunteers with {prog}.
Teaches in {dept}.
Teaches back {drug} correctly.
Attends {prog} weekly.
Attends on {unit}.
Serial {epon} exams.
Serial {labs} q6h.
Serial number illegible.
Account closed.
Account of the fall unclear.
Plate and screws in the wrist.
Plate cleared, ate 75%.
Tag the {device} for Biomed.
Tag team with {dept}.
License to practice in {stt}.
Policy on {device}.
Policy of {dept}.
Group of {num}.
Group on {wkd}, {num} came.
Member services, please hold.
Claim adjusted.
Claim of neglect unfounded.
Case {num} of {count} in the series.
Case closed.
Unit {num}B, {unit} side.
Unit dose {drug}.
Lot of {drug} in the house.
Lot more pain today.
Chart says {epon} {num}.
Chart review, {guide}.
Room {num}, {wkd}.
Date unknown.
Date night is {wkd}.
March down the hall with a walker.
May have {drug}.
May need {unit}.
Will follow.
Rose from a chair.
Grace period {num} days.
Hope is the plan.
Faith and family.
Sunny disposition.
Mercy killing was discussed on TV.
Providence had nothing to do with it, he says.
Good Samaritan law applies.
General anesthesia.
General diet.
Memorial service later.
Community acquired.
Regional block by anesthesia.
Central line, day {num}.
Main complaint {cc}.
North of 300.
Going south fast.
East and west entrances.
Court side seats.
Church on {wkd}s.
School of thought.
School age.
Home first.
Home {device}.
House officer paged.
House calls by {dept}.
Hall bed {num}.
Tower crane operator.
Center of the chest.
Clinic day {wkd}.
Clinic note {year}.
Pharmacy to dose.
Pharmacy consult {drug}.
Lab to draw {labs}.
Lab only.
Hospice appropriate.
Hospice benefit period {num}.
Dialysis {wkd} and {wkd}.
Dialysis catheter, {epon}.
Street drugs.
Street clothes.
Avenue for appeal.
Road rash.
Lane assignment.
Drive pressure {num}.
Way too tired.
Place: oriented.
Place {device}.
Park the {device} in {shelf}.
County: see face sheet.
City water, not well.
Town hall for staff {hr}.
Valley fever titer.
Lake effect snow.
River swim.
Beach chair position.
Hill sign, {epon} sign.
Spring allergies.
Fall precautions.
Summer camp form.
Winter coat given.
"""
