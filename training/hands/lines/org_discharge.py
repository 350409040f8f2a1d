"""A discharge planner's and case manager's clipped lines: where patients go next, who accepted, who declined, by half names and initials, against generic placement talk."""

NAMED = r"""
Pt accepted at {FACILITY:St. V's} swing bed, needs auth from Humana before 3
{FACILITY:Quarry Pines} declined d/t wound vac, the {FACILITY:Lutheran} declined d/t payer
dtr wants {FACILITY:Maple Knob} or nothing
referral out to {FACILITY:Wren}, {FACILITY:Tidewater}, {FACILITY:Oak Hollow} and the {FACILITY:Jewish Home}; bed offers pending
{FACILITY:Ebenezer} can take tmrw if PASRR is back
Auth # {claim} for {FACILITY:Larkspur SNF}, 7 days, NOMNC to follow
HH set up w/ {ORGANIZATION:Two Rivers HH}, SOC within 48h
O2 from {ORGANIZATION:Bramlett Medical}, port tank to bedside by 1400
hospital bed + BSC thru {ORGANIZATION:Kessinger's}, they deliver to {LOCATION:Pine Bluff} on Tues/Thurs only
{FACILITY:Sanger} full, {FACILITY:Denby} full, {FACILITY:Norris} has a semi but no iso room
spoke w/ {first} in admissions at the {FACILITY:Manor}, clinicals faxed {ph}
Dispo: back to {FACILITY:Fenwick House} (ALF) w/ hospice
Dispo: {FACILITY:Hob Hill} vs home w/ dtr in {LOCATION:Yelm}
dc to {FACILITY:MCHC} rehab via wheelchair van, {ORGANIZATION:GoldStar Transport} 1330
CM: LTACH referral to {FACILITY:Crestline}, {FACILITY:Vantage} and the {FACILITY:Regency} - family toured 2 of 3
Son says mom was at {FACILITY:Piney Woods} in '21 and "never again"
wife prefers {FACILITY:Good Sam} bc its 5 min from {LOCATION:Ketchum}
Pt homeless, stays at the {FACILITY:Tabernacle} when its cold, otherwise under the {LOCATION:Burnett St bridge}
{FACILITY:Harbor Lights} wont take him back, owes 3 weeks
respite bed at {FACILITY:Mercy's Porch} x 14 days, meals included
NH liaison from {FACILITY:Summerfield} here at bedside, eval done
she can go to {FACILITY:Coble} on Medicaid pending, {FACILITY:Ashgrove} cannot
Family choice list signed: 1) {FACILITY:Birchaven} 2) {FACILITY:Lutheran Village} 3) {FACILITY:Otterbein}
Peer to peer done, Aetna upheld, so no {FACILITY:Bellfield} - plan B is home + {ORGANIZATION:Amity VNA}
{ORGANIZATION:VNA of Chelmsford} following for trach
{ORGANIZATION:Caring Hearts of Lowndes} (private duty) 4 hr/day M-F
hospice = {ORGANIZATION:Evenstar}, admit visit at 5pm, comfort kit from {FACILITY:Corbin's}
PCP appt made at {FACILITY:Mtn View FM} {on} at 920
f/u {FACILITY:Wound Ctr of Dothan}
INR check at the Coumadin clinic on {STREET_ADDRESS:Tully}, first one {clip}
dialysis chair: {FACILITY:DaVita Shoals} TTS 2nd shift, chair time 1115
dialysis chair at {FACILITY:FMC Blue Ash} MWF; they need hep B results + cxr
meds to beds thru {FACILITY:Outpt Rx at Presby}
scripts e-sent to {FACILITY:Hargrove Drug}, copay 4.00
no ride. {ORGANIZATION:MedRide of Polk} booked. trip {code}
air transport {ORGANIZATION:SkyMercy 3} to the {FACILITY:U}
mom lives in {LOCATION:Waycross}, dad in {LOCATION:Valdosta}, pt stays w/ whoever
APS worker {first} from {ORGANIZATION:Tift DFCS} at bedside, wants capacity eval
{ORGANIZATION:AAA of Ozaukee} for meals on wheels + lifeline
waiver slot thru {ORGANIZATION:Region 4 AAA}
guardian = {ORGANIZATION:Lantern Fiduciary}, they want 24h notice before any move
Bed hold at {FACILITY:Twin Oaks} expires tonight
the {FACILITY:Soldiers Home} has his paperwork, wait is 4 mo
TCU at {FACILITY:Abbott NW} cannot do IV dapto
{FACILITY:St. Joe's} TCU says yes, {FACILITY:St. John's} says maybe, {FACILITY:St. Luke} hasn't called
Readmit from {FACILITY:Pleasant Acres}, day 9, CHF again
Sent from {FACILITY:Ridgemont} w/ no MAR and no shoes
Bounced back from {FACILITY:Heartland of Perrysburg} w sepsis
Pt refused {FACILITY:Alcott}. Pt refused {FACILITY:Emerson}. Pt will "think about" {FACILITY:Thoreau}.
{FACILITY:Hillcrest} called x2 asking who is paying for the Zyvox
Snf wants covid swab w/in 72h, {FACILITY:Bethany} wants it w/in 24
CON: {FACILITY:Greenbriar} is out of network w/ her Humana gold. {FACILITY:Woodbriar} is in.
IMM delivered. pt leaving for {FACILITY:Sheltering Arms} at 11
step down from {FACILITY:Mass Eye}
sister facility of {FACILITY:Kingsway}, the one on {road}
Lvm for {FACILITY:Canterbury on the Lake}, no call back yet
Rehab: {FACILITY:Shirley Ryan} reviewed, not 3 hrs tolerant
Rehab: {FACILITY:Madonna} reviewed, yes pending ins
psych placement: {FACILITY:Windmoor} no beds, {FACILITY:Oaklawn} no male beds, {FACILITY:state hospital at Larned} 6 wk wait
detox at {FACILITY:Turning Pt} once medically clear
sober house is called {FACILITY:Gate 12}, {first} runs it
pt works nights at the {ORGANIZATION:Tyson plant}, FMLA papers go to their HR
pt worked at {ORGANIZATION:Cummins} 31 yr, has good retiree coverage
Wife's ins thru {ORGANIZATION:Bremen Comm Schools}, ends when she retires {mon}
cobra from {ORGANIZATION:Dollar Gen DC}
union hall {ORGANIZATION:UA 597} pays gap
pension letter from {ORGANIZATION:Bethlehem} needed for spend down
bank: {ORGANIZATION:Farmers & Stockmens}, 5 yrs of statements
Neighbor (from {FACILITY:Holy Redeemer}) will check on her daily
his church {FACILITY:New Bethel} bringing meals x 2 wks
ramp being built by {ORGANIZATION:Sebring Kiwanis}
she's a snowbird: {LOCATION:Elkhart} half the year, {LOCATION:Punta Gorda} the rest
from {LOCATION:Guaynabo}, visiting niece in {LOCATION:Kissimmee}, wants to go home to die
Mom's village is outside {LOCATION:Iringa}, no clinic, so no insulin there
Tx'd from {FACILITY:Bumrungrad} w/ CD of images
transfer center: {FACILITY:OSU} on divert, {FACILITY:Riverside} has tele, {FACILITY:Grant} has nothing
repat flight to {LOCATION:Culiacán}, consulate in {LOCATION:Nogales} is aware
pt from {FACILITY:Lt. {last} Unit}, two officers at bedside, dc back to custody
parole officer {ORGANIZATION:Ector Co.}, needs address before release
no address, uses the day ctr on {STREET_ADDRESS:5th} for mail
section 8 thru {ORGANIZATION:THA}, inspection {on}
lives in the {FACILITY:Cabrini} rowhouses, 3 flights
apt at {FACILITY:Sunset Twrs}, elevator out since {oddday}
Lives out past {LOCATION:Tonkawa}, gravel, ems takes 40 min
lives in the {LOCATION:Bottoms}, floods
camper at {FACILITY:Deer Lick campground}
cousin's couch in {LOCATION:Southie}
Snow day: {ORGANIZATION:Linn-Mar} buses not running so dtr cant get here
teacher at {FACILITY:Wapsie Valley}, needs back to work note
Pt: "the {FACILITY:Elms} was a dump." Choice form updated.
Pt is a retired {ORGANIZATION:Pan Am} stewardess, travels light
{FACILITY:Legacy} #1, {FACILITY:Legacy at Bend} #2, not the same company
pls resend packet to {FACILITY:Avalon}; they got page 1 of 41
{FACILITY:Evergreen}'s DON wants a call re: the Foley
{FACILITY:Glen Oaks}' van is broken, we pay the ride
d/c delayed, {FACILITY:Magnolia}s pharmacy cant get Xifaxan
who do we know at {FACILITY:Riverbend}? need a favor on a bariatric bed
Transfer accepted {FACILITY:UAB} Dr {last}, no bed assigned, CC on the way w/ {ORGANIZATION:Haynes}
Pt accepted @ {FACILITY:vibra}, ins auth pending @ bcbs
ok to go to {FACILITY:st lukes rehab} today per {first}
waiting on {FACILITY:encompass} to say yes or no
plan is {FACILITY:oakview} snf with iv abx thru the {full}
{FACILITY:manor care} said no {FACILITY:signature} said no the {FACILITY:laurels} said call monday
home w {ORGANIZATION:bayada} pt/ot/rn
{ORGANIZATION:apria} bringing cpap, {ORGANIZATION:lincare} took back the concentrator
needs {ORGANIZATION:catholic charities} for rent, {ORGANIZATION:st vincent de paul} for bed frame
the {FACILITY:crossing} 30 day bed, then {FACILITY:oxford} on {road}
CHOICE LETTER: {FACILITY:ASPEN RIDGE}; DECLINED BY: {FACILITY:ASPEN GLEN}
ACCEPTED BY {FACILITY:HERITAGE WOODS}, RM AND BED TO FOLLOW
LTC BED AT {FACILITY:ST ELIZABETHS} EFFECTIVE {num8}
RETURN TO {FACILITY:RAINIER VISTA AFH} W/ NEW 02
Dispo SNF ({FACILITY:Bickford}), MOT BLS ({ORGANIZATION:Lifestar}), ETD 1500, RN to RN {ph}
RN to RN: {FACILITY:Mosaic Newton}, ask for the hall 3 nurse
report called to {FACILITY:Kahului} side, {first} took it
packet at desk for {ORGANIZATION:Acadian}
Barrier: {FACILITY:Mesa Verde} wants a sitter-free 24h
barrier to dc: dtr at {ORGANIZATION:Boeing} til 6, no key
Barrier: {ORGANIZATION:Elder Options} assessor out until {day}
Goal: back to {LOCATION:Chincoteague} before the ferry stops
goal - make it to {LOCATION:Branson} w/ her sisters
Can {ORGANIZATION:Heartstrings} do a GIP admit here or does he have to move to their house in {LOCATION:Ames}?
Is {FACILITY:Norwood} the one with the vent unit, or was that {FACILITY:Norfolk}?
What time does {FACILITY:Spruce} stop taking admits on a Friday?
Tell {FACILITY:Sunny Slope} we can't send the Wound VAC, theirs has to be there first
draft a letter to {FACILITY:Oak Trace} asking why they evicted {ptf} while {sub} was inpatient
Write the CM note: accepted {FACILITY:Peak at Ute}, declined {FACILITY:Bear Creek}, home O2 {ORGANIZATION:Rotech}
turn this into a grid - {FACILITY:Bayshore}: no; {FACILITY:Bayview}: yes, semi; {FACILITY:Bayside}: private $
"""

CALM = r"""
Pt accepted at SNF swing bed, needs auth from Humana before 3
First SNF declined d/t wound vac, second declined d/t payer
dtr wants a private room or nothing
referral out to four SNFs within 10 miles; bed offers pending
The facility can take tmrw if PASRR is back
Auth for SNF, 7 days, NOMNC to follow
HH set up w/ agency of choice, SOC within 48h
O2 from DME, port tank to bedside by 1400
hospital bed + BSC thru the DME vendor, they deliver on Tues/Thurs only
County home full, ALF full, the LTACH has a semi but no iso room
spoke w/ admissions at the nursing home, clinicals faxed
Dispo: back to ALF w/ hospice
Dispo: SNF vs home w/ dtr in Ohio
dc to acute rehab via wheelchair van, 1330
CM: LTACH referral x3 - family toured 2 of 3
Son says mom was in a nursing home in '21 and "never again"
wife prefers the closer one bc its 5 min from home
Pt homeless, stays at the shelter when its cold, otherwise under the bridge
The shelter wont take him back, owes 3 weeks
respite bed x 14 days, meals included
NH liaison here at bedside, eval done
she can go LTC on Medicaid pending, ALF cannot
Family choice list signed: 1) SNF 2) TCU 3) home
Peer to peer done, Aetna upheld, so no acute rehab - plan B is home + VNA
VNA following for trach
Private duty 4 hr/day M-F
hospice admit visit at 5pm, comfort kit from hospice pharmacy
PCP appt made at 920
f/u Wound Clinic
INR check at the Coumadin clinic, first one Mon
dialysis chair: TTS 2nd shift, chair time 1115
dialysis chair MWF; they need hep B results + cxr
meds to beds thru Outpatient Pharmacy
scripts e-sent to mail order, copay 4.00
no ride. Medicaid NEMT booked.
air transport to the trauma center
mom lives in Georgia, dad in Florida, pt stays w/ whoever
APS worker at bedside, wants capacity eval
Area Agency on Aging for meals on wheels + lifeline
waiver slot thru the AAA
guardian = public guardian, they want 24h notice before any move
Bed hold at the SNF expires tonight
the VA has his paperwork, wait is 4 mo
TCU cannot do IV dapto
One TCU says yes, one says maybe, one hasn't called
Readmit from SNF, day 9, CHF again
Sent from the NH w/ no MAR and no shoes
Bounced back from LTC w sepsis
Pt refused SNF. Pt refused HH. Pt will "think about" hospice.
SNF called x2 asking who is paying for the Zyvox
Snf wants covid swab w/in 72h, ALF wants it w/in 24
CON: out of network w/ her Humana Gold. The other one is in.
IMM delivered. pt leaving for the rehab hospital at 11
step down from the Eye service
sister facility of the first one
Lvm for admissions, no call back yet
Rehab: IRF reviewed, not 3 hrs tolerant
Rehab: PM&R reviewed, yes pending ins
psych placement: no beds, no male beds, state hospital 6 wk wait
detox once medically clear
sober house manager called
pt works nights at a chicken plant, FMLA papers go to their HR
pt worked on the line 31 yr, has good retiree coverage
Wife's ins thru the school, ends when she retires
cobra from an old job
union pays gap
pension letter needed for spend down
bank: 5 yrs of statements
Neighbor from church will check on her daily
his church bringing meals x 2 wks
ramp being built by volunteers
she's a snowbird: Indiana half the year, Florida the rest
from Puerto Rico, visiting niece, wants to go home to die
Mom's village is in Tanzania, no clinic, so no insulin there
Tx'd from a hospital in Thailand w/ CD of images
transfer center: university on divert, tertiary has tele, community has nothing
repat flight to Mexico, consulate is aware
pt from the state prison, two officers at bedside, dc back to custody
parole officer needs address before release
no address, uses the day center for mail
section 8 inspection pending
lives in public housing, 3 flights
apt in a high rise, elevator out
Lives way out, gravel, ems takes 40 min
lives in the flood zone
camper at a campground
cousin's couch
Snow day: buses not running so dtr cant get here
teacher, needs back to work note
Pt: "the last place was a dump." Choice form updated.
Pt is a retired stewardess, travels light
Choice #1, Choice #2, not the same company
pls resend packet; they got page 1 of 41
The DON wants a call re: the Foley
The SNF's van is broken, we pay the ride
d/c delayed, their pharmacy cant get Xifaxan
who do we know at the LTACH? need a favor on a bariatric bed
Transfer accepted, no bed assigned, CC on the way w/ critical care transport
Pt accepted @ ltach, ins auth pending @ bcbs
ok to go to acute rehab today
waiting on acute rehab to say yes or no
plan is snf with iv abx x 6 wks
one snf said no another said no the third said call monday
home w home health pt/ot/rn
dme bringing cpap, old dme took back the concentrator
needs help w rent and a bed frame
30 day crisis bed, then sober living
CHOICE LETTER: GIVEN; DECLINED BY: 2 FACILITIES
ACCEPTED BY SNF, RM AND BED TO FOLLOW
LTC BED EFFECTIVE TOMORROW
RETURN TO AFH W/ NEW 02
Dispo SNF, MOT BLS, ETD 1500, RN to RN pending
RN to RN: ask for the hall 3 nurse
report called to skilled side
packet at desk for EMS
Barrier: SNF wants a sitter-free 24h
barrier to dc: dtr at work til 6, no key
Barrier: waiver assessor out until next week
Goal: back to the island before the ferry stops
goal - make it to the beach w/ her sisters
Can hospice do a GIP admit here or does he have to move to their inpatient unit?
Is that the one with the vent unit?
What time does the SNF stop taking admits on a Friday?
Tell the SNF we can't send the Wound VAC, theirs has to be there first
draft a letter to a nursing home asking why they evicted a resident while she was inpatient
Write the CM note: accepted SNF x1, declined x1, home O2 ordered
turn this into a grid - SNF A: no; SNF B: yes, semi; SNF C: private $
InterQual met for inpatient, MCG not met for Day 3
Medicare Advantage denied IRF, Traditional Medicare would have paid
LACE 14, Braden 13, Morse 65, BIMS 9
Medicaid Waiver, Medicaid Expansion, Medicaid Spenddown: which form?
Careport shows 3 accepts, Ensocare shows none
NaviHealth cut her at day 12
Sent via AllScripts, resent via Epic Care Link
Optum says SNF, MD says IRF, wife says home
CMS 5-star is a 2
Two-Midnight Rule met; Condition Code 44 not needed
MOON signed, Important Message signed, HINN 12 given
Hoyer, Sara Stedy, Geri chair, Broda chair ordered
KCI vac vs Medela vac: which does the SNF stock
Trilogy vent to BiPAP at HS, Philips recall noted
Passy-Muir in place, Shiley 6 cuffless
Jackson-Pratt x2 to bulb; teach dtr
Kepro appeal filed, Livanta for the other state
PACE would cover it, Program of All-Inclusive Care
Hospice benefit, Respite benefit, GIP: explain to family
Older Americans Act, Title III meals
MSW, CCM, ACM-RN: which initials for a CM
Care Compare, Leapfrog, Magnet
dc lounge by 11, EVS to follow
North tower to South tower, same bed type
Level II PASRR, Level of Care, Level 3 observation
Good Friday staffing, no weekend admits
Lasix gtt off, Bumex po, dry wt 81
Stable for SNF, Rehab or Home w/ HH
Skilled need: IV Ancef q8
"""
