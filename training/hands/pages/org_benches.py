"""Probation officers, a court liaison, jail nurses, a chaplain, home-health aides and a housing navigator: reports, round sheets, sermons' notes, dictated visits, with the place, the firm and the parish named or left general."""

TWINS = r"""
PRESENTENCE REPORT (medical section, draft)
The defendant, age 34, reports good health. Born in [[the state's second city::{LOCATION:Greenwater}]], raised by [[grandparents::the {clan}]] on [[a farm::a farm outside {LOCATION:Tarkio}]].
Education: left [[high school::{FACILITY:Mound City R-2}]] in 11th grade; HiSET in custody.
Employment: hog confinement, [[two years::{ORGANIZATION:Murphy-Brown}, two years]]; roofing, cash; line cook, [[a truck stop::the {ORGANIZATION:Eagle Stop}]].
Physical: L4-5 fusion [[at a university hospital::at {FACILITY:MU Ortho}]]; takes gabapentin; uses a TENS unit.
Mental: bipolar II per [[a community clinic::{FACILITY:Family Guidance}]]; one admission, [[state hospital::{FACILITY:St. Joe State}]], 2019; Lamictal.
Substance: meth from 17. Residential x3, [[names not recalled::{FACILITY:Valley Hope} twice, {FACILITY:Sigma House} once]]. Longest sober stretch 14 months, Vivitrol.
He "wants drug court, not the Department." The Court may consider [[treatment court::{ORGANIZATION:Buchanan Co. Treatment Court}]], a relapse workbook, MRT, and a sober home.
%%
jail med pass, pod C
C-3 [[::{lastup}]] refused Seroquel, says makes him dumb
C-7 [[::{lastup}]] insulin N 18 u, BS 244, ate 2 trays
C-9 CIWA 11 -\> Librium 50, last drink [[yesterday at a bar::yesterday at the {ORGANIZATION:Rusty Nail}]]
C-11 Suboxone: verified w/ [[his clinic::{FACILITY:CleanSlate Anderson}]], 8/2, film cut in half by order
C-12 said he swallowed a battery. KUB: AA. To [[ED::{FACILITY:Community East}]] w/ 2 officers, [[unit::{VEHICLE_ID:K-{nn}}]]
C-14 asks for his CPAP, it's at [[his mom's::his mom's in {LOCATION:Lapel}]]
C-15 PREA hold, MH saw, [[advocate::{ORGANIZATION:Alternatives Inc} advocate]] here
C-20 new, came from [[another county::{FACILITY:Delaware Co Jail}]] w/ no papers, TB skin placed
C-22 work release, cook at [[a diner::{ORGANIZATION:Gas Grill}]], burn dressing
Narcan x4 in box. Glucagon x1. Count right. [[RN::{ini} RN]]
%%
Chaplain's week, for the department report

Sunday. Two services in [[the chapel::{FACILITY:Brandt Chapel}]], eleven people, one of them with an IV pole and a strong alto.
Monday. A man on dialysis asked to be anointed. I called [[his parish::{FACILITY:Queen of Peace}]]; [[the deacon::Deacon {last}]] came in work boots.
Tuesday. Code in CT. Sat with a wife who kept saying the dog was in the car. [[Security::{first} from Security]] walked the dog.
Wednesday. Jummah moved to [[a conference room::the {FACILITY:Ginsburg room}]]. The prayer rugs are still with EVS.
Thursday. Baptism in NICU, shell borrowed. Parents drive in from [[two hours north::{LOCATION:Presque Isle}]].
Friday. Blessing of hands on the ortho floor: 40 pairs, 2 in gloves. [[A Hospice::{ORGANIZATION:Beacon Hospice}]] asked if we could come to [[theirs::theirs in {LOCATION:Caribou}]].
Saturday. [[A Native elder::{first}, an elder from {LOCATION:Tobique},]] smudged outside by the oxygen farm (with permission of the fire marshal).
Requests: Gideon Bibles, Spanish; large print Psalms; LED candles; a Torah from [[the synagogue::{FACILITY:Beth Israel of Bangor}]].
%%
HH AIDE CARE PLAN / VISIT NOTE
Client: [[on file::{ptlf}]]  SOC: [[on file::{clip}]]  Payer: Medicaid waiver
Arrived 0905. [[Client::{melow}]] in recliner, Purewick in place, CPAP still on. Dtr left for work[[:: at {ORGANIZATION:Hirschbach}]].
Bed bath. Hoyer x2 w/ [[neighbor::{first} next door]]. Barrier cream (Calmoseptine). Skin: 2 cm open area coccyx, told RN.
Breakfast Cream of Wheat, thick-it nectar. Took pills from planner (AM Tuesday).
Ride: [[adult day::{FACILITY:Helping Hands Day Ctr}]] bus came 1030, ramp ok, driver [[said::{first} said]] brakes are bad.
Left 1045. Mileage 14. EVV clock out failed, no signal [[out here::in {LOCATION:Sherrill}]], used landline.
Needs: chux, gloves M, Depends L - order from [[DME::{ORGANIZATION:Dubuque Home Med}]]
%%
dictated, please fix punctuation

social work visit at the home period patient lives in a [[basement::basement on {sayst}]] comma two rooms comma owner upstairs is [[her cousin::her cousin {first}]] period she used to clean at [[a hotel::the {ORGANIZATION:Grand Plaza}]] and before that at [[a cannery::the {ORGANIZATION:Del Monte cannery} in {LOCATION:Rochelle}]] period she goes to [[mass daily::daily mass at {FACILITY:saint casimir}]] and to [[a clinic::the {FACILITY:kedzie clinic}]] for sugar period no car period the bus to [[the county::{FACILITY:stroger}]] is two transfers period new paragraph she asked whether medicaid will know about the envelope money period I said let's ask [[legal aid::{ORGANIZATION:legal aid chicago}]] period plan colon one link card two snap three ombudsman for the prior [[home::home {FACILITY:cicero manor}]] four pill organizer end dictation
%%
Housing navigator's list, winter plan

1. [[M, 50s, van::{first}, 50s, van at the {FACILITY:Fred Meyer lot}]]. Foot wound. Will take a room if the dog can come[[:: ({pet}, pit mix)]].
2. [[Couple::{fa} and {fb}]], tent [[by the river::under the {LOCATION:Marquam}]]. She's 30 weeks. Priority. [[Family shelter::{FACILITY:Path Home}]] says Thursday.
3. [[Woman, 60s::{oneup}]], bus station nights. Was [[a bookkeeper::a bookkeeper for {ORGANIZATION:Zidell}]]. Aricept in her purse, not hers.
4. [[Veteran::{whole}]], HUD-VASH voucher in hand, landlord [[at a complex::at {FACILITY:Ventura Park}]] said no. Try [[another::{FACILITY:Ash Street}]].
5. [[Teen::{ptf}]], aged out. Couch at [[a teacher's::Ms. {last}'s from {FACILITY:Helensview}]]. ILP worker at [[the county::{ORGANIZATION:Multnomah DHS}]].
6. Man who only speaks Mam; [[interpreter::{first} from {ORGANIZATION:IRCO}]] booked. Works days at [[a nursery::{ORGANIZATION:Monrovia}]].
Cold night: open at 25 F. Sites: [[armory, church, library::the {FACILITY:Armory}, {FACILITY:Sunnyside Methodist}, {FACILITY:Belmont Library}]]. Narcan, socks, Hothands, Rapid Response on 211.
%%
GUARDIANSHIP: REPORT OF GUARDIAN AD LITEM
1. I met the respondent at [[a nursing facility::The {FACILITY:Maples at Har-Ber}]] [[last week::on {wday}]].
2. She knew her name and the season. She said she was at "[[the hotel::the {FACILITY:Mayo Hotel}]]" and that her husband was "at [[work::the {ORGANIZATION:Dowell}]]."
3. Her MoCA was 9/30. Dr. [[(physician)::{last}]] gives a diagnosis of Lewy body dementia.
4. Her home[[:: in {LOCATION:Grove}]] is empty. [[A nephew::Her nephew, {kinfull},]] has been paying the light bill[[:: to {ORGANIZATION:NOEC}]].
5. A bank[[::, {ORGANIZATION:Grand Savings},]] flagged three checks to a roofer.
6. Placement: less restrictive options were tried: Meals on Wheels, Lifeline, PACE, a sitter[[:: through {ORGANIZATION:Silver Hands}]].
7. I recommend guardianship of the person and a fiduciary[[:: ({ORGANIZATION:Delaware Co. Public Fiduciary})]] for the estate.
8. Fee: 6.2 hours. Orders to be served on [[the facility::the {FACILITY:Maples}]], on Adult Protective Services and on the VA.
%%
CPS safety plan - handwritten, typed as is

Mom will not be alone with baby til the next court. [[Grandma::{kin}]] moves in. [[Grandma::{kin}]] works 3-11 [[at a casino::at {FACILITY:WinStar}]] so [[aunt::{first}]] covers.
No contact w/ [[dad::{one}]]. If he comes call 911 then [[the worker::{ph}]].
Safe sleep: pack n play from [[the cribs program::{ORGANIZATION:Cribs for Love Co.}]], no Boppy, no Dock-a-Tot.
Wic appt. Well check at [[the clinic::{FACILITY:Chickasaw Nation Ardmore}]]. Color wheel UA at [[the lab::{FACILITY:Any Lab on Commerce}]] when called.
Parenting class, [[Tuesdays at the church::Tuesdays at {FACILITY:Cornerstone Assembly}]]. Bus pass given.
Mom: "I am not my mother." Signed [[X::{initials}]]
%%
Email
Hi [[team::{first} and {one}]],
Quick update on our frequent flyer (I know, I know, "multi-visit patient"). This month he was seen at [[four EDs::{FACILITY:Methodist North}, {FACILITY:St. Francis Bartlett}, {FACILITY:Regional One} and the {FACILITY:Med in Covington}]]. He says he lives [[in a storage unit::at {FACILITY:Extra Space on Summer}]], and gets mail at [[a day center::{FACILITY:Manna House}]].
He drives a forklift [[nights::nights for {ORGANIZATION:Technicolor}]], so clinic at 8 am is cruel. Can we do 2 pm? [[The FQHC::{FACILITY:Christ Community Broad}]] has telehealth Wednesdays.
HIE (Carequality) shows three Toradol shots in nine days. Creatinine 1.9.
He asks to see "[[the lady with the scarf::{wn} with the scarf]]". That may be the whole care plan.
[[MSW::{first} {last}, MSW
{ORGANIZATION:Church Health}]]
%%
Bereavement group, sign-in & sharing (facilitator's notes; do not file)

- Lost husband, 51 years. Met [[in the Navy::at {FACILITY:NAS Alameda}]]. Sleeps on his side of the bed.
- Lost son, fentanyl. Coached [[Little League::{ORGANIZATION:Novato South} Little League]]. Angry at [[the ER::{FACILITY:Kaiser Terra Linda}]].
- Lost wife, COVID; FaceTimed from [[a tent::the {FACILITY:Cow Palace tent}]]. Won't eat at [[the deli::{ORGANIZATION:Perry's}]] any more.
- Lost mother. Guilt about [[the nursing home::{FACILITY:Smith Ranch}]]. She was [[a seamstress::a seamstress at {ORGANIZATION:Levi's} on {STREET_ADDRESS:Valencia}]].
- Lost a partner of 9 years; family did not name him in [[the paper::the {ORGANIZATION:Pacific Sun}]].
Read "The Dash." Kleenex ran out. Worden's four tasks. Next week Memorial candle; bring a photo. Location is still [[the library::the {FACILITY:Mill Valley library}]], door code [[same::{UNIQUE_ID:2-4-1-C}]].
%%
WORKFORCE / VR COUNSELOR: functional summary
Consumer wants to [[weld::weld at {ORGANIZATION:Gunderson}]]. TBI, R hemi, seizure free 14 mo on Keppra XR.
School: [[CTE program::{FACILITY:Owen Sabin}]]. Grades C. Attendance 96%.
Situational assessment: [[a thrift store::{ORGANIZATION:Teen Challenge Thrift}]], 4 h x 9 d. On time 9/9. Left glove always off.
Vendor: [[CRP::{ORGANIZATION:Dirkse}]]. Job coach: [[yes::{first} {last}]].
Tools: Miller helmet, Lincoln 140, Carhartt bibs. Funding: DOL youth dollars, PASS plan.
Concerns: flash exposure vs photosensitivity; heat; heights. Neurology [[to clear::at {FACILITY:Legacy Emanuel} to clear]].
Transport: [[paratransit::{ORGANIZATION:LIFT}]], pickup [[home::{corner}]].
%%
Mental health court staffing, docket notes

#1 compliant. Invega shot given [[Friday::{on}]] at [[clinic::{FACILITY:Aurora on Colfax}]]. Got a job [[washing dishes::washing dishes at {ORGANIZATION:Pete's}]]. Judge: handshake.
#2 missed 2 groups. Says bus. Case mgr says [[girlfriend::{one}]]. Community service, 8 h [[food bank::{ORGANIZATION:Food Bank of the Rockies}]].
#3 inpatient, [[psych::{FACILITY:Fort Logan}]], day 12. No action.
#4 dirty for cocaine; denies; cites poppy seed. (Judge: "Wrong drug.") Jail sanction 24 h.
#5 graduation. Cake [[from the bakery::from {ORGANIZATION:Child's Pastry}]]. [[Sister::{kin}]] cried. Moving to [[another county::{LOCATION:Weld County}]].
#6 FTA. Last seen [[near the library::by the {FACILITY:Central Library}]]. Warrant stayed 1 wk, outreach to look.
#7 new referral, competency restored [[at the state hospital::at {FACILITY:Pueblo}]]. Trileptal, Haldol D. Housing: [[none::{FACILITY:Fusion Studios}, unit pending]].
"""
