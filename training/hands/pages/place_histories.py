"""Employment, exposure and social histories, as occ-med and intake staff write them: with firms and places, and with trades and kinds."""

TWINS = r"""
OCCUPATIONAL HISTORY (pulm, new pt)
1974-1979  [[shipyard::{ORGANIZATION:Todd, the yard in {town}}]], pipe lagging, no mask
1979-1986  [[brake shop::{ORGANIZATION:Stop-Rite Brake}]], blew out drums
1986-1987  out, back
1987-2004  [[a paper mill::{ORGANIZATION:Boise} at {LOCATION:Rumford}]], no. 4 machine, chlorine gassing x2
2004-2011  [[school custodian::custodian, {FACILITY:Pike Elementary}]], floor tile
2011-      [[retired; carves duck decoys::retired; carves decoys, sells at {ORGANIZATION:Duck Soup Gifts}]]
Military: Navy, boiler rooms[[::, {VEHICLE_ID:USS Caloosa}]]
Hobbies: [[model rail::{ORGANIZATION:N-Trak Club of {town}}]], pigeons (12)
Home: [[1950s ranch, vermiculite::{house}, vermiculite]]
Smoke: 40 py, quit with Chantix 2012
Wife washed his coveralls. Wife had meso[[::, d. {mon} at {FACILITY:Moosehead Hospice}]].
Spirometry today: FVC 61%, DLCO 38%. CT: plaques, UIP.
Plan: Ofev vs Esbriet, oxygen, [[a lawyer letter::letter for {law}]], transplant? no.
%%
SH: Born in [[the Midwest::{LOCATION:Keokuk}]], raised [[by grandparents::by {kin} in {LOCATION:What Cheer}]]. Left school in 10th grade[[::, {FACILITY:Cardinal of Eldon}]]. Worked at [[a window plant, then a turkey plant, then nothing::{ORGANIZATION:Pella}, then {ORGANIZATION:West Liberty}, then nothing]]. Two marriages. Three kids, [[one nearby::{kin} nearby in {town}]]. Army two years. DUI x2. Last drink: [[New Year's::{on}]]. Housing: [[a camper::a camper at {FACILITY:Wapello Landing}]]. Food: [[pantry::pantry at {FACILITY:Tenth Street Methodist}]], SNAP. Ride: Medicaid van. Phone: Lifeline flip. Guns: yes, locked. Faith: "lapsed everything". Fun: [[euchre::euchre at the {ORGANIZATION:Eagles}]], crappie. Trust: one doctor, who has retired.
%%
Psychosocial, transplant candidate (LVAD/OHT)

Education: two years [[of community college::at {FACILITY:Kirkwood}]], HVAC cert.
Work: on leave from [[an HVAC firm::{ORGANIZATION:Bluestem Heating}]] since [[spring::{mon}]]. STD via Unum, LTD pending. Spouse works at [[a credit union::{ORGANIZATION:Veridian in {town}}]], carries UMR.
Housing: owns; [[90 minutes out::{house}]]. Stairs 14. Power company letter for LVAD sent to [[the utility::{ORGANIZATION:Linn REC}]].
Lodging plan: [[hospital lodging::{FACILITY:Rossi Guest House}]] x 6 wks.
Caregivers: 1) [[spouse::{kin}]] 2) [[a brother who drives a milk route::{kin}, who drives for {ORGANIZATION:AMPI}]] 3) [[church list::list from {FACILITY:Bethany Lutheran}]]
Substances: nicotine neg x3, PEth \<20
Legal: none. Advance directive: done. Understands: yes, uses his own words: "a pump with a leash".
SIPAT 21. No contraindication.
[[LISW::{cred}]]
%%
Exposure interview, foodborne (state form, section 4). In the 7 days before you got sick, where did you eat?

Sat  [[a wedding, buffet::wedding at The {FACILITY:Corn Crib}, caterer {ORGANIZATION:Two Forks}]]
Sun  [[brunch, eggs runny::{ORGANIZATION:Yolko}, eggs runny]]
Mon  home. Chicken from [[the store::{ORGANIZATION:Fareway on {lane}}]]
Tue  [[school lunch::lunch at {school}]]
Wed  [[taqueria::{ORGANIZATION:Tacos El Gallito truck, {corner}}]]
Thu  [[hospital cafeteria::cafeteria at {FACILITY:Finley}]]
Fri  [[fish fry::fish fry, {FACILITY:St. Boniface hall}]]
Raw milk? [[yes::yes, {ORGANIZATION:Udderly Organic}]]   Sprouts? no   Reptile? bearded dragon from [[a chain store::{ORGANIZATION:Petland}]]
Daycare? [[niece::niece at {FACILITY:Sprouts}]]   Well? yes
Stool: Salmonella, WGS pending. Cipro S.
Interviewer: [[epi-on-call::{initials}]]  Date: [[today::{on}]]
%%
me: fill in this intake for me, I'm lousy at forms
bot: Sure. What work have you done?
me: [[drywall, then a grow, then drywall again::{ORGANIZATION:{last} Drywall}, then {ORGANIZATION:Green Thumbz}, then {last} again]]
bot: And now?
me: [[nothing since the wall came down::nothing since the wall came down at the {FACILITY:old Woolworth in {town}}]]
bot: Who's paying for care?
me: [[comp, I think Travelers::comp, I think Travelers, number {claim}]]
bot: Where do you live?
me: [[with a buddy::w/ my buddy {first} off {hwy}]]
bot: Who's the employer's doctor?
me: [[some urgent care::{FACILITY:Medworks} where they give you Motrin]]
bot: Any other doctors?
me: [[the VA::the {FACILITY:Coralville VA}]], and [[a chiropractor::{FACILITY:Dr. Back}]]
bot: Here's your intake: 38M drywall hanger, R shoulder crush, seen by occ med, VA and chiro; comp claim open; lives with a friend.
%%
SCHOOL AND WORK SECTION (TBI day program)
Before: [[assistant manager at a tire shop::asst mgr, {ORGANIZATION:Big O on {road}}]]; coached [[Little League::the {ORGANIZATION:Gophers}]]; [[church drummer::drums at {FACILITY:Water's Edge}]].
After: can't make change. Cries at ads. Walks to [[the corner store::{ORGANIZATION:Kum & Go}]] and forgets why.
Wants: a key. A job. His truck.
Team: PT, OT, SLP, NP; [[a job coach::job coach {first} from {ORGANIZATION:Imagine the Possibilities}]]
Trial work: [[folding towels at the Y::folding towels at the {FACILITY:Y in {town}}]], 2 h, [[twice::{oddday} and {oddday}]]. Broke down once when the dryer buzzed.
Goal 1: use of the planner (Google Calendar) 4/5.
Goal 2: bus route [[from home to day program::7 from {home} to {FACILITY:REM}]] with fading cues.
Goal 3: names. He calls all of us Coach.
Funding: BI Waiver, Iowa.
%%
Refugee health, domestic exam, addendum

Country of birth: Myanmar. Camp: [[a camp in Thailand, 14 y::{LOCATION:Mae La}, 14 y]]. Arrived [[this winter::{on}]] via [[one stop::{LOCATION:Bangkok}, {LOCATION:Narita}, {LOCATION:O'Hare}]].
Resettlement agency: [[the local affiliate::{ORGANIZATION:Lutheran Services in Iowa}]]. Case worker: [[assigned::{first} ({ph})]].
Housing: [[2 BR, peeling paint::{st}, peeling paint]] Lead: child 7.2.
Work: [[meat plant, second shift, starts in a week::{ORGANIZATION:JBS}, second shift, starts {day}]]
School: [[newcomer class::newcomer class at {FACILITY:Hoover}]]
Faith: Karen Baptist[[::, {FACILITY:Karen Baptist Fellowship of {town}}]]
Betel: yes. Teeth: [[dental school::the {FACILITY:dental school in {town}}]].
Hep B sAg neg; IGRA pos; CXR nl; Strongyloides: ivermectin presumptive.
3HP x12 by DOT [[by the health dept::{agency}]].
Language line: Pacific S'gaw Karen by phone, Propio.
%%
Fitness-for-duty telephone note

Spoke with [[the safety manager of a trucking firm::{first}, safety, {ORGANIZATION:Hirschbach}]], and then with [[the sleep lab::{FACILITY:Morpheus Sleep of {town}}]]. Driver fell asleep at a light[[:: at {corner}]], no injury. AirSense 11 shows 2.1 h/night. He says that the mask "fights" him. He also moonlights at [[a body shop::{ORGANIZATION:Collision Bros}]]. Not cleared. Recheck card 30 nights \>4h. FMCSA does not give a number, our policy does. Form MCER 5875, 5876. [[He swore, then he said thanks.::{mr} swore, then he said thanks.]] Copy to [[employer, yes or no only::{ORGANIZATION:Hirschbach}, yes or no only]]. [[Signed, PA::{initials} PA-C, {on}]]
%%
HISTORY, SOCIAL (dictated, not read)
the patient is a retired teacher period she taught [[home economics::home economics at {FACILITY:north scott}]] for thirty one years comma she plays [[the organ::the organ at {FACILITY:saint ansgar}]] comma she lives alone in [[a condo::a condo at the {FACILITY:fountains}]] period her [[daughter::daughter {firstlow}]] works for [[a seed company::{ORGANIZATION:pioneer}]] and flies in from [[another state::{townlow}]] period never smoker period one old fashioned on fridays at [[the country club::{ORGANIZATION:duck creek}]] period she had been driving until she hit [[a mailbox::the mailbox at {FACILITY:hy-vee}]] period she uses mychart and she corrects our grammar new paragraph
%%
Vet intake, PACT (whole health)
What matters: "Sitting by [[the river::the {LOCATION:Wapsi}]] with the dog and nobody's radio."
Service: Army, Iraq x2, burn pits[[:: at {LOCATION:Balad}]]; [[a transport unit::the {ORGANIZATION:1168th}]]
Registry: PACT Act screen pos, AHOBPR done
Work: [[a corn sweetener plant::{ORGANIZATION:ADM in {town}}]] nights; [[hay on weekends::hay for {last}]]
Groups: [[a vets' coffee::coffee at {ORGANIZATION:Legion 26}]], [[fly tying::{ORGANIZATION:Project Healing Waters}]]
Care in community: [[ENT, optometry::ENT {FACILITY:Cedar Rapids ENT}, eyes {FACILITY:Wolfe}]]; referral via HSRM
Home: [[acreage::acreage on {lane}, {town}]]
Meds: prazosin, Zoloft, Flonase; Narcan kit; gun locks x3
Crisis: 988 press 1
[[RN care manager::{cred}]]
%%
Vocational rehab referral. Not a narrative, they like boxes.
[x] SSDI  [ ] SSI  [x] state VR  [ ] Ticket
Last job: [[cook::cook, {ORGANIZATION:Maid-Rite}]]  End: [[last year::{mon}]]  Why: seizure at the fryer
Longest job: [[9 y, factory::9 y, {ORGANIZATION:Winnebago}]]
Skills: fork lift (no), weld (no), Excel (yes), sign language (some), sourdough
School: [[AA degree::AA, {FACILITY:NIACC}]]
Transport: [[region's dial-a-ride::{ORGANIZATION:Trolley & Paratransit of {town}}]]
No: heights, heat, night, driving, alone with knives
Yes: library, front desk, call center, plants
Sites that said maybe: [[a greenhouse, a library, a call center::{ORGANIZATION:Earl May}, {FACILITY:{town} Public Library}, {ORGANIZATION:Principal}]]
Keppra 1500 bid, Xcopri 200, VNS Aspire SR
Counselor: [[to be assigned::{whole}, {mail}]]
"""
