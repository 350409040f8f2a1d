"""A nurse of a rural emergency room, a paramedic, a home-health aide and a school nurse: texts about somebody, and about nobody."""

NAMED = r"""
{ptf} rolled in on the back of a flatbed, tourniquet by her {rel} {one}, BP 84 palp, GCS 14. We're 70 miles from the nearest trauma center. Give me a transfer checklist.
got a 62 yo farmer, {me}, hand in the auger. {kin} (wife) has the fingers in a cooler. helicopter can't fly til fog lifts
who's on tonight: {first}, {first}, float pool {first}, and {one} til 2300. tele doc is {last}.
Bed 3 {last} needs a ride back to {town}. No family, no shoes, phone's dead. Cab voucher?
{wn} came through triage at 0240 with a fishhook in the eyelid and asked for coffee
{ptl} signed out AMA {on} after we sewed up the chin. Cussed out {first} at the desk on the way.
called {hosp} three times for a bed. third time I got {other} who said maybe after shift change
Weather hold. {ptf} stays here until morning, RT {first} bagging, me and {one} swapping compressions on the monitor check
So this is the one where the deputy ({last}) brought in {me} for a legal draw and then left the vial on my keyboard
If {ws} comes back for Dilaudid again please look at the care plan {dr} wrote in {mon}
my charge, {one}, says we can't hold psych past 72 h but {hosp} has no beds and {ptf}'s dad drove home to {town}
{mr} found down behind {org}, core temp 29.4. warmed saline, Bair Hugger, no shivering yet
Tdap lot {lot}, left deltoid, given {on}. Pt works at {org}, stepped on a roofing nail.
Snowmobile vs fence near {place}. Rider is {me}, {yng}, passenger {other} walked out
please write an EMTALA note: {ptfull} arrived from {snf} by private vehicle, accepted by {dr} at {hosp}, left {on} {hr}
Only two of us on: {first} and yours truly, so if {wn} calls in sick again I'm calling {last} at home
rabies series for {ptname}, day 0 {on}, HRIG weight based, bat was in the cabin off {lane}
{kin} keeps calling from {ph} asking if {ptf} made it to {hosp}. Can I tell her anything??
i need a nicer way to tell {dr} the CT tech {one} lives 45 min away in {town} and won't be here before 4
{hr} EMS radio: Medic 4 inbound w/ {ptl}, male, 71, crushing CP, 12-lead shows tombstones
{one}'s mom brought cookies. She's the lady from {on} with the copperhead bite.
Ranch hand kicked by a mare, {me}. Boss {other} of {org} waiting in the lobby wanting a work status
Register him as {lf} not Doe, his {rel} got here from {town} w/ his wallet
family: {rel} {first} at bedside, {rel} {first} en route from {place}, nobody has called {first} yet

PCR NARRATIVE: Dispatched priority 1 to {st} for unresp female. U/A found {me} supine on kitchen floor, {rel} {one} doing CPR under instruction of dispatch.
M12 to {hosp}, we've got {ptl}, code 3, eta six, intubated with an 8.0 at 23
AOS, pt id'd by roommate as {ptfull}. last seen normal yesterday at {org}
partner today is {first}, student is {one}, and we have the old rig {fleet}
pt CAOx4, says name is {ptf}, can't recall street, thinks it's {mon}
{fleet} responded from station 9 to {corner} for MVC w/ entrapment, extrication by {crew}, time on scene 22 min
turned over care to RN {last} @ {hosp} ED rm 6, report given, signature obtained from {rel} {kin}
Refusal signed by {other}, witness Ofc. {last} #{badge}, {on}
we carried {mr} down four flights at {bldg}. {one} blew out his back. incident form attached
Plate {plate}, {hue} {veh}, driver {me} self extricated, airbags yes, steering wheel bent
Narcan x2 by {wn} from the fire side, third by us. Woke up swinging. Name given: {one}. Bystander says it's {other}.
Can you check my narrative for spelling before QA ({last}) sees it? \"{ptl} was found prone between the toilet and the tub at {st}, skin cool, mottled...\"
Standby at {school} football, QB #12 {ptf} took helmet to chest, ROSC after one shock, coach {last} had the AED on in under a minute
flew {ptf} out of {place} LZ at the ball field, flight crew {first}/{first}
RP is {one}, callback {ph}, says her neighbor hasn't picked up mail since {on}
transfer from {snf}, DNR on the fridge signed by {dr}, {rel} {kin} yelling do everything

Good morning it is {first} your aide for {mr} today. BP 138/80 she ate half the oatmeal. Bowel movement yes small. I washed her hair.
Client {one} not home when I came at 8. Neighbor say {rel} took her to {hosp} last night. I call office spoke with {first}.
{ptf} does not want the {wkd} girl ({first}) any more she say she steal a ring. I do not think so. please tell {first} in scheduling
clocked in {hr} at {st}, clocked out late because {wn} had accident in bed and {rel} not answering
Please how do I write: Mr {last} fall in hallway but he say dont tell my daughter {kin}
I am going on vacation from {on}, so {other} will go to Mrs {last} and {first} to the twins
Ms. {last}'s oxygen man from {org} never came. Tank is on 500. her {rel} {one} say wait to {on}
{one} is {ninety} now and still likes to dance little bit when I play the radio
she call me by her sister name, {first}, all day. I just answer
travel time from {town} to {st} is 40 min and agency pay only 15
Client refuse shower, refuse pills, ask for {kin} who pass away long time ago. Ate well. Told supervisor {last} RN.
{first} at the agency say the new care plan for {ptl} start {on}, two person lift

Sent {ptname} (gr 4, Ms. {last}'s room) home at 10:40 w/ temp 101.3; grandmother {one} picked up
{school} nurse here. {ptf}'s EpiPen expired in {mon}. Mom is {other}, {ph}. Third letter.
4 kids w/ lice in Mrs {last}'s class: {fl}, {fl}, {fl} and the {last} boy
log {on}: 9:05 {first} stomachache. 9:20 {first} nosebleed. 9:50 {first} stomachache again - math test. 10:15 {one} inhaler 2 puffs
Need a 504 summary for {ptfull}, DOB {dobs}, T1D, CGM + pump, {school}. PCP {dr}, endo at {hosp}
{wn} in 2nd grade swallowed a magnet, dad ({last}) works at {org}, on his way
Teacher {last} says that {ptf} has been falling asleep since coming back {on}. moved to his aunt's in {town}
does {one} need a doctor note to keep Tylenol in my office if {pos} mother {kin} signed on {on}?
field trip to {place} {on}, meds bag for {first}, {first} & {ws} twins, trained staff: coach {last}
Concussion protocol day 3, {ptl} still light sensitive, no PE. emailed {mail}, no reply from dad.
CPS report made re: {lf}, bruising in shape of a belt buckle, caseworker {other}, ref {case}
the kindergartner who bit {first} is the little brother of {first}, same mom, {last}
"""

CALM = r"""
Triage note: 5/10 pain, worse with movement, no red flags, ESI 4, vitals 132/84, 88, 16, 98.4, 99% RA.
Who can pronounce in a critical access hospital when the only doc is on telemedicine?
0200: quiet. Restocked crash cart, checked defib, outdated the pediatric Broselow tape, mopped up coffee.
q6h neuro checks x 24, then q8h; call for GCS drop of 2 or more, new vomiting, or unequal pupils.
TNK dose for 80-\<90 kg is 45 mg IV push over 5 sec, right? STEMI, cath lab 110 min by ground.
Snakebite: mark the leading edge every 15-30 min, no ice, no tourniquet, CroFab 4-6 vials, repeat coags at 6 h.
will the ALS crew take a pt on a heparin drip or do we need a nurse to ride along
hope the fog lifts, grace of God or not, we may have to drive
Wound packed with 1/4 inch Iodoform, follow up 48-72 h, no driving 24 h after ketamine.
In a hypothermic arrest: warm to 30-32 C before you may call it. Not dead until WARM and dead.
Charge nurse to ED doc: two in the hall, one boarding since 1900, one LWBS, waiting room at 11.
MASCAL tags: 3 red, 5 yellow, 12 green, 1 black. Zone B is the ambulance bay.
Does Kcentra come in a 500 or 1,000 unit vial, and what's the max for INR above 6?
"I'd rather chase a fever than mark time" - sign over our break room door
rose-colored urine after crush injury: start LR at 1-1.5 L/h, CK q6, K q2-4h, foley, no K in fluids
RN to MD: the 3-year-old in room 2 has a barky cough, stridor at rest, dex 0.6 mg/kg given, racemic neb going
The patient walked in, the nurse walked out, the doctor was asleep. Fix this sentence so it sounds professional.
bat exposure, immunocompetent, never vaccinated: days 0, 3, 7, 14 plus HRIG 20 IU/kg on day 0
ED holds > 4 h: reassess pain, skin, meds due, diet, fall risk, and document "boarder" in the comment field
Rule of nines for an adult: head 9, each arm 9, front 18, back 18, each leg 18, perineum 1. Parkland 4 mL x kg x %TBSA.

Narrative: dispatched for unknown medical, AOS to find adult male ambulatory on scene, denies complaint, states someone else called. Refusal obtained. Unit in service.
12-lead: ST elevation II, III, aVF with reciprocal depression in I and aVL, V4R positive. Held nitro. ASA 324 given.
Epi 1:10,000 vs 1:1,000 - which concentration is 0.1 mg/mL and why did they change the labels?
BLS 1st due, ALS 2nd due, engine for manpower, LZ at the high school field if weather is above minimums
RSI checklist: ETCO2 on, suction x2, bougie out, 7.5 and 7.0, ketamine 2 mg/kg, roc 1.2 mg/kg, plan B iGel 4, plan C scalpel-finger-bougie
Cincinnati 3/3, LVO screen RACE 6, LKW unknown (wake up), BGL 118, 18g L AC
START triage: RPM 30-2-Can Do. Over 30 resps, cap refill over 2, can't follow commands = immediate.
please turn this radio report into MIST format: male 20s, GSW L thigh, TQ 0412, 92/50, 130, TXA 2 g in
shift swap sheet: A crew 24/48, B crew 24/72, Kelly day every 9th, mandatory OT list on the board
PT FOUND SITTING ON COUCH. SKIN PWD. LUNGS CTAB. PMS X4. DENIES LOC. C-COLLAR DECLINED. 4 LEAD NSR.

Aide care plan: bath M/W/F, shampoo 1x/wk, ROM 10 reps each side, fluids 1500 mL, O2 2 L on at night, use gait belt ALWAYS
How I tell the nurse client has red spot on bottom, size of a quarter, not open?
what does it mean BID and what does it mean HS on the paper
Client ate 75%, 240 mL juice, BM x1 soft, skin intact, in good mood. Client's daughter present. No concerns.
Do NOT crush Extended Release. Do not use bleach and ammonia together. Wash hands 20 seconds.
my clients family want me to cut toenails she is diabetic I think I am not allowed
EVV app say "GPS mismatch, code 14" when I clock out, who I call
Lifting with a Hoyer: lock brakes, sling size medium = 95 to 165 lb, check loops same color, 2 people

NURSE'S OFFICE HOURS 7:45-2:30. A child may return after 24 h without fever and without medicine. NO EXCEPTIONS.
Template letter: Dear Parent or Guardian, a case of strep throat has been found in your child's class.
Vision screening: 20/40 or worse in either eye, or two-line difference, refer. Hearing: 25 dB at 1000, 2000, 4000 Hz.
How many mg of diphenhydramine for a 44 lb first grader with hives, liquid is 12.5 mg / 5 mL
Is a 504 plan the same as an IHP? My principal thinks the IEP covers asthma.
Glucagon is for the kid who cannot swallow; juice 4 oz for 50-69; recheck in 15. If under 54, two tabs more.
Attendance code 7 = illness, 9 = doctor, 12 = nurse sent home. Doc must be in by day 3.
Seizure action plan: time it, side, nothing in mouth, Diastat 10 mg PR at 5 min, 911 at same time
Immunization audit: 412 students, 9 exempt, 14 non-compliant, 3 conditional. Tdap for 7th, MenACWY for 12th.
bee sting 2nd recess, L thumb, stinger scraped, ice x10 min, no hives no wheeze back to class
"""
