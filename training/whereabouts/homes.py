"""Nursing homes, hospices, group homes and shelters in the words of social workers, nurses, families and the police."""

HOMES = r"""
Bed offer from {snf}, family to decide by {hr}.
Referrals sent: {snf}, {snf}, {snf}. First choice {snf}.
{snf} can't take the trach.
{snf} accepts, {snf} declines for behavior, {snf} no answer.
Family toured {snf} and {snf} over the weekend.
{mr} has lived at {snf} since {mon} and calls it home.
Bed hold at {snf} runs out {on}.
Sent from {snf} for AMS, last seen normal at breakfast.
{snf} staff report two falls this week.
Per {snf} MAR, {med} was not given x 3 days.
Nurse at {snf} is {one}, she has the story.
called {snf}, on hold 20 min, left message with the receptionist
Return to {snf} today by wheelchair van.
Will go back to {snf} under the skilled benefit.
Private pay at {snf} until Medicaid comes through.
Admission agreement with {snf} signed {on} by the {rel}.
The roommate at {snf} tested positive on {on}.
{kin} wants <him|her> out of {snf}.
State surveyors were at {snf} for two days.
Complaint filed against {snf} after the sacral wound.
Mom was evicted from {snf} for smoking.
My parents met at {snf}, if you can believe it.
{snf} does not allow vapes.
She gets dialysis in house at {snf}.
The nurse practitioner who covers {snf} and {snf} is out.
{snf} memory unit, room {num}
Long term resident of {snf}; full code; baseline nonverbal.
PASRR faxed to {snf}.
Level of care denied, {snf} appealing.
Physical therapist at {snf} says <he|she> plateaued.
We discharged {mr} to {snf}. {sub} was back within 48 h.
readmit from {snf}, day 6
granny's in {snf} now, she likes the food
they put dad in {snf} and he hates it
How do I get {one} moved from {snf} to somewhere near {home}?
The aides at {snf} are stretched.
assisted living ({snf}) will not take <her|him> back on a Hoyer
{snf} won't do IV abx after {hr}
Called report to {snf}: {one}, LPN, {ph}
Transport {hosp} to {snf}, stretcher, 2 L.
Hospice: {hspc}, start of care {on}.
{hspc} consult placed; family meeting {on}.
Comfort kit from {hspc} is in the fridge.
Signed on with {hspc} {on}, revoked {on}.
GIP at {hspc} for uncontrolled pain.
Death at {hspc} {on}, {hr}, {kin} at bedside.
{hspc} nurse {one} pronounced.
Bereavement calls will come from {hspc}.
We are so thankful for {hspc}, they were angels to my {rel}.
respite five days at {hspc}
{hspc} will not cover the {med}
Volunteer with {hspc} sits with <him|her> on Fridays.
Group home: {grph}; house manager {one}.
Lives at {grph} with three housemates and awake overnight staff.
{grph} staff gave the 8 pm meds twice.
Back to {grph} tonight, staff can pick up at {hr}.
{grph} has a new lift but nobody trained.
She eloped from {grph} and was found at {corner}.
Placement at {grph} broke down after the second assault.
Guardian wants <him|her> moved out of {grph}.
Residents of {grph} were all seen for scabies.
The van from {grph} is late again
Behavior plan was written for {grph} but applies here as well.
called {grph} - they don't have the seizure protocol
house parent at {grph}
DSP from {grph} is at bedside
Waiver slot goes with <her|him> if {sub} leaves {grph}.
Sober living at {grph}, day 41.
{mr} got kicked out of {grph} for a hot urine.
Parole approved {grph} as the residence.
Stays at {shel} when it's cold.
Discharged to {shel}, bus pass given.
{shel} respite bed available until {on}.
No beds at {shel}; list opens at {hr}.
{shel} has <him|her> barred for a year.
Meds were stolen at {shel}.
Mail goes to {shel}.
Outreach saw <her|him> outside {shel} on {on}, feet much worse.
{kin} and the kids are in {shel}, address confidential.
TB exposure at {shel} in {mon}.
case mgr at {shel}: {fl}
you can reach me thru {shel}, ask for {one}
Slept at {shel} last night, tonight unknown.
Intake worker from {shel} will not release information without a signed form.
They feed you at {shel} but you're out by seven.
{shel} nurse line {ph}
Coordinated entry score sent to {shel}.
warm handoff to {shel}
Housed through {shel} after 14 months on the street.
{mr} volunteers in the kitchen at {shel} now.
eloped from {snf}, silver alert out
AFH placement - {snf}, caregiver speaks {lang}
{snf}: {ph} fax {ph}
{snf} ({home}) - 3 stars, 24 mi from the daughter
respite at {snf} while the {rel} has surgery
Adult day at {snf} M/W/F
PT eval {snf} {on}; OT to follow
Bed bugs at {grph}. Bag everything.
The nursing supervisor over at {snf} asked us to hold <him|her> till morning.
{mr} has outlived two roommates at {snf}.
Ombudsman {one} visits {snf} monthly.
Found down in the shower at {snf} by the night aide.
Does {snf} take Medicaid pending? Asking for {lf}.
Is {hspc} in network?
Would {grph} allow a service dog?
who covers {snf} this weekend?
What's the fax for {snf}??
Thinking about {snf} for mom. Anyone know it?
"""
VENDORS = r"""
Dialyzes at {dia}, MWF, first shift.
{dia} TTS, {dr}, dry weight 71.5
HD chair at {dia} confirmed, start {on}.
Missed two runs at {dia} because of the snow.
{dia} called, K 6.4 on pre-run labs.
Run cut short at {dia}, cramping.
{dia} can take <him|her> if we get the hep B panel.
Transient treatment at {dia} while {sub} visits the grandchildren.
Access flows per {dia} are down.
PD training starts at {dia} {on}.
Moved from {dia} to {dia} to be closer to work
The charge nurse at {dia} is {one}.
{dia} closed, all patients rerouted to {dia}
need HD orders faxed to {dia}
no chair at {dia} till {mon}
usual unit {dia}, last HD {on}
social worker over at {dia} got the bus approved
water alarm at {dia}
Scripts to {rx} please.
Sent {med} to {rx}; they're out until {on}.
Please cancel at {rx} and resend to {rx}.
{rx} says the prior auth is still pending.
Preferred pharmacy: {rx}
pharm - {rx} {ph}
Last filled at {rx} on {on}, 30 tabs.
Picks up at {rx}, not {rx}.
{rx} can't do blister packs.
The pharmacist at {rx} caught the interaction.
PDMP: {num} fills, {rx} and {rx}
Called in at {rx} under {poss} name.
{rx} delivers on Thursdays
our {rx} burned down lol
The {rx} drive thru is faster
paid {price} at {rx} without insurance
Flu shot {rx} {on}
{rx} on file is wrong, I moved to {home}
got my booster at {rx} back in {mon}
Compounded by {rx}, BUD {on}.
Transfer all refills from {rx} to {rx}, thanks
LTC pharmacy for {snf} is {rx}.
Blood drawn at {lab} {on}.
Please have these done at {lab} a week before your visit.
{lab} lost the tube.
{lab} resulted {labs} {value}.
Standing order sent to {lab}.
{lab} needs a new req, old one expired {on}
pls release to {lab}
Hemolyzed per {lab}, redraw
{lab} bills separately.
I went to {lab} and they had no order
Send out to {lab}, turnaround ten days
Courier from {lab} comes at {hr}.
path at {lab}: margins clear
MRI at {lab} {on}, bring the disc
{lab} opens at 6, walk in only
films from {lab} on PACS
mammo {lab} {mon} BIRADS 2
DME through {org}
Oxygen from {org}, tanks delivered {on}.
{org} will not service a {gear} they did not sell.
wheelchair repair: {org}, tech {one}
{org} sent the wrong mask size
Home health: {hspc}, SOC {on}, RN and PT.
Home care agency is {org}; aide four hours daily.
The aide from {org} stopped coming.
{org} staffs the night nurse.
Interpreter through {org}, ID {badge}
Transportation by {org}, will call when en route.
{crew} refused transport x2
Meals come from {org} twice weekly.
{org} picked up the hospital bed {on}
Prosthetist at {org} recast the socket.
Hearing aids from {org}.
glasses were made at {org}
TPN supplied by {rx}
Formula shipped by {org} on {on}
the CPAP people ({org}) want a face to face
Infusion at {clinic}, drug from {rx}.
"""
