"""A transfer nurse, a chaplain, a travelling therapist, a liaison of a nursing home and a volunteer at the desk: houses of care by name and nickname, and by kind."""

NAMED = r"""
coming from {hnick} with lines in
{hnick} can't take him, {hnick} won't, so it's us
sent over from {hnick}, films on a disc nobody can open
s/p chole at {hnick} {mon}
\"I'd rather die than go back to {hnick}\" - pt
{hnick} ED says 40 in the waiting room
did her residency at {hnick}, fellowship at {hosp}
born at {hnick}, works at {hnick}, wants to die at home
moonlights at {hnick} Fridays
{hnick} called it gas; we called it a leak
ask {hnick} for the path, slides not report
accepted at {hnick}, bed after 3
d/c'd from {hnick} {oddday} w/o the antibiotics
{hnick} labs: Cr 2.2, ours 2.4
I trained at {hnick} so I chart in pencil
at {hosp} they use the other kit
{hosp} records came: 412 pages, 3 useful
the {hosp} people say he was never there
from {hosp} via {crew} to us, no belongings
was at {hosp} when it flooded
{hosp} {oddday}: neg CT. {hosp} {oddday}: pos CT.
hosp: {hosp}. dates: {range}. reason: breathing
delivered at {hosp}, NICU at {hosp}, follow up here
{hosplow} er twice this week
pls fax to {hosplow} attn cath lab
{facup} - DISCHARGE INSTRUCTIONS - PAGE 1 OF 9
{facup} LABORATORY\nNa 128 L\nK 6.1 H
OUTSIDE RECORD: {facup} {num8}
letterhead says {fac}, stamp says {fac}
{fac} is out of network as of {oddday}
they closed {fac}; where do I go for the port flush
{faclow} wants vitals faxed before 5
established at {clinic}, wants us instead
{clinic} drew it, we read it
{clinic} {oddday} {hr} bring the old bottles
was discharged from {clinic} for missed visits
methadone at {clinic}, 95, last dose {oddday}
walk in at {clinic}: strep neg
the eye place, {clinic}, in {town}
PT at {clinic} x6, then knee gave
has her teeth done at {clinic}
dialyzes {clinic} TTS chair 9
MRI at {clinic} cheaper by half
hospice through {clinic}, RN {first}
{snf} called, won't take her back w/ the trach
bed offer: {snf} yes, {snf} waitlist, {snf} no (weight)
{snf} aide {first} found him on the mat
lives at {snf}, memory side
from {snf} w/ no med list, \"the fax is down\"
{snf} pressure injury, stage 3, photo'd on arrival
wife at {snf}, he walks there daily
rehab at {snf} till {oddday} then home w/ {rel}
{snf} activity lady says she dances
the {rel} toured {snf} & cried
POLST in the {snf} binder, red tab
{ward} is full, {ward} has two
moved to {ward} after supper
up on {ward}, window side
{ward}: 3 falls, 0 injuries
{ward} night staff {first} + {first}
room 12 {ward}, isolation cart outside
the ghost on {ward}, ask {one}
from {ward} to OR to {ward}
\"{ward}\" on the wristband, \"{ward}\" on the board
transfer {ward} -> {ward} d/t wandering
{pharm} has it, {pharm} doesn't
send the script to {pharm} NOT {pharm}
picked up at {pharm} {oddday}, #30
{pharm} closes at 6, it's 5:50
{pharm} tech {first} says PA
vaccine at {pharm}, lot {lot}
pharmacist {last} @ {pharm} caught it
{jail} intake, detoxing
released from {jail} {oddday} w/ 3 days of insulin
{jail} officer won't uncuff for the EEG
nurse at {jail} is {first}, direct {ph}
works at {jail}, PPD yearly
{shelter} bed if he's in by 7
sleeps {shelter}, eats {shelter}, charges the phone here
{shelter} TB sheet: cot 14 = {last}
{refuge} intake needs a neg UDS
graduated {refuge} {mon}
left {refuge} AMA with {first}
{refuge} house mgr {one} keeps the meds
{church} basement clinic, BP 190
ramp at {church} finally
took ill at {church} mid hymn
{school} health room, peak flow 180
collapsed at {school} gym
{bldg} lobby, second bench, unresponsive
urgent care by {park} said sprain
aide lives in {park}, no car
{hnick} -> {snf} -> {hnick} -> {snf}. Four moves, one hip.
{hnick} cath {oddday}: LAD 70
cards at {hnick}, neuro at {hosp}, GI at {clinic}
2nd opinion {hosp}, 3rd {hosp}
no privileges at {hnick}, consult by phone w/ {dr}
trauma alert diverted, {hnick} closed, {hnick} closed
who reads for {hnick} overnight?
heard {hosp} bought {hnick}
travel contract {hosp}, 13 wks from {oddday}
{first} left us for {hnick}
clinical rotation: {hnick} {range}
precepted by {last} on {ward} at {hosp}
gift shop at {hnick} sells his brand
parking at {hnick}, $9, worth it
cafeteria at {hosp} closes at two
chapel at {hnick} {hr}, for {first}
donated to the new wing of {hnick}
the {hosp} helicopter can't land in this
implanted at {hosp} by {dr} {mon}
{hosp} PICC team line, not ours
bills from {hosp} AND {hnick} AND {crew}
"""

CALM = r"""
coming from an outside hospital with lines in
tertiary can't take him, community won't, so it's us
sent over from OSH, films on a disc nobody can open
s/p chole years ago elsewhere
\"I'd rather die than go back to a nursing home\" - pt
ED says 40 in the waiting room
residency 3 y, fellowship 2 y, loans forever
home birth, hospital birth, birth center: compare
moonlights Fridays
they called it gas; we called it a leak
ask the outside lab for the path, slides not report
accepted, bed after 3
d/c'd w/o the antibiotics
OSH labs: Cr 2.2, ours 2.4
I trained on paper so I chart in pencil
at the other place they use the other kit
records came: 412 pages, 3 useful
medical records people say nothing was sent
by ambulance to us, no belongings
was inpatient when it flooded
first CT neg, second CT pos
hosp: yes/no. dates: ____. reason: ____
delivered, NICU 9 d, follow up here
er twice this week
pls fax to cath lab
DISCHARGE INSTRUCTIONS - PAGE 1 OF 9
LABORATORY\nNa 128 L\nK 6.1 H
OUTSIDE RECORD: scanned, 3 pp
letterhead says [FACILITY], stamp says [FACILITY]
out of network from next quarter
they closed; where does one go for a port flush
facility wants vitals faxed before 5
established elsewhere, wants us instead
the clinic drew it, we read it
bring the old bottles
discharged from a practice for missed visits: letter, 30 days
methadone 95, last dose yesterday, verified by phone
walk in: strep neg
the eye place down the hall
PT x6, then knee gave
teeth done at a dental school
dialyzes TTS chair 9, 3.5 h, 2K
MRI is cheaper by half outside the hospital
hospice RN visits 2x/wk, aide 3x
SNF called, won't take anyone w/ a trach
bed offers: one yes, one waitlist, one no (weight)
aide found him on the mat
lives in assisted living, memory side
from SNF w/ no med list, \"the fax is down\"
pressure injury, stage 3, photo'd on arrival
spouse in long term care, he walks there daily
rehab 20 days covered in full, then copay to day 100
the activity lady says she dances
the family toured three & cried
POLST in the binder, red tab
tele is full, med-surg has two
moved to step-down after supper
up on peds, window side
4 West: 3 falls, 0 injuries
night staff: 2 RN, 1 CNA, no clerk
room 12, isolation cart outside
the ghost on third floor, ask anybody
from PACU to OR to ICU
\"5E\" on the wristband, \"5W\" on the board
transfer ICU -> floor d/t bed need
one pharmacy has it, one doesn't
send scripts to the pharmacy on file, not mail order
picked up, #30
pharmacy closes at 6, it's 5:50
tech says PA
vaccine at any pharmacy, NDC 58160-0842-11
pharmacist caught it
jail intake, detoxing: CIWA + COWS
released w/ 3 days of insulin
the officer won't uncuff for the EEG
corrections nurse line: mornings
works in a prison, PPD yearly
a shelter bed if one's in by 7
sleeps rough, eats at the kitchen, charges the phone here
TB sheet: cot 14, symptoms y/n
detox intake needs a neg UDS
graduated from a 28-day program
left AMA
house mgr keeps the meds, count at 9
basement clinic, BP 190
ramp finally, 1:12
took ill mid hymn
health room, peak flow 180
collapsed in a gym
lobby, second bench, unresponsive
urgent care said sprain
aide has no car
hospital -> SNF -> hospital -> SNF. Four moves, one hip.
cath: LAD 70, RCA 40, LVEDP 18
cards here, neuro there, GI nowhere
2nd opinion, 3rd opinion
no privileges, consult by phone
trauma alert diverted, both closed
who reads overnight?
heard we've been bought
travel contract, 13 wks, 36 h/wk
rotation: peds 6 wk, psych 4, OB 6
precepted on nights
gift shop sells mints
parking $9, worth it
cafeteria closes at two
chapel on 1, quiet room on 3
the new wing has no outlets
the helicopter can't land in this
line placed elsewhere, not ours
bills from the hospital AND the ER docs AND the ambulance
a St. Jude valve 27 mm, a Mayo stand; a general anesthetic
general diet, memorial fund, mercy rule, trinity of risk, deaconess bench, good shepherd's crook cath
Level I, Level II, Level III trauma; Level IV NICU; Tier 1 network; Stage 4 wound
county general fund, university hospital rate, community hospital exemption, children's dosing, veterans' benefits
Joint Commission tracer, Magnet, Leapfrog A, CMS 5-star, DNV: who comes when?
Unit 2 = 2 units? In the blood bank, yes; on the floor plan, no
maple syrup urine, cedar pollen, oak leaf, willow bark, magnolia sign? palm rash: none is a ward
"""
