"""Forms, invoices, claims, order sheets, questionnaires, intake slips, permit and vendor papers that clerks, insurers, carers and buyers paste to be filled, checked, compared or turned into prose."""

TWINS = r"""
fill the blanks I left with "n/a" and total it

REQ [[no.::no. {UNIQUE_ID:R{nn}{four}}]]     DEPT [[Nutrition::Nutrition / {last}]]   NEED BY [[asap::{num8}]]
1  tray lids, Cambro, 40 ea @ 3.15
2  [[toaster::toaster for {FACILITY:{last} Kitchenette}]], 1 @ 212
3  thickener, SimplyThick, 6 cs @ 88.40
4  [[wok station deposit::deposit to {ORGANIZATION:<Wok This|Steam{last}|Big Pan>} for {DATE:<2/10|the 17th>}]] 150
APPR1 [[___::{initials}]]  APPR2 [[___::{last}]]  CHG [[___::{UNIQUE_ID:61{nn}-{four}}]]
ship: [[dock::dock, attn {PERSON:<Smokey|Vee|Lou>}]]
%%
Fax cover came through as text, is it for us? yes/no + why

TO: [[Peds Pulm::Dr. {last}, Peds Pulm]]      FROM: [[School Health::{whole}, {school}]]
FAX: [[on file::{ph}]]        PGS: 3 incl cover
RE: [[student, gr 5::{ptname}, gr 5, {dob}]]
[ ] urgent [x] for review [ ] please comment
NOTE: needs new AAP by [[field day::field day, {DATE:<5/30|June 6|the 23rd>}]]. Old one says Flovent, pharmacy says no such thing. [[Mom's cell::{kin}: {ph}]] works after 3 ([[day shift::line 2 at {coin}]]).
%%
Make the claim note readable for an auditor. Do not interpret

[[CLMT::{lastup}]] / [[EMP::{orgup}]] / [[DOI on file::DOI {num8}]]
3pt contact: [[cl::{initials} spk cl]] ok, [[er::er = {firstlow} HR]], [[dr::dr {lastlow} ofc closed]]
mech: stepped off [[truck::{VEHICLE_ID:Trk {nn}}]], inv R ankle, felt pop. [[wit::wit {firstlow}]]
tx: [[urgent care::{clinic}]] xr neg, ASO, ibu 600. RTW mod
prior: L ankle '09 ([[other carrier::{ORGANIZATION:<Midstate|Pilgrim|{last}> Mutual}]])
comp: accept mo. res 2.4k med / 0 ind. [[diary::diary {clip}]]
sub: [[icy lot, landlord::icy lot, landlord {fam}]]. letter?
%%
Compare 3 quotes. cheapest total w/ 3 yr service, and one risk each

A) [[vendor A::{ORGANIZATION:<Sonder|Bright Wave|{last}> Imaging}]] — used Logiq E9, $31,900, svc 4,200/yr, [[rep quits a lot::rep {first}, {ph}]]
B) [[vendor B::{ORGANIZATION:Probe {last}}]] — Affiniti 50, 38,500, svc incl yr 1 then 3,900. delivery [[six weeks::by {clip}]]
C) [[GPO::{ORGANIZATION:<Mesa|Great Lakes|{town}> Purchasing Co-op}]] — TE7, 29,750, svc 5,100; trade in [[our old one::our old one (SN {ser})]] -2,000
our dock is [[narrow::at {house}]], 2nd fl, no lift gate?
signed quotes in [[the folder::/bids/{PERSON:{lastlow}}/]]
%%
Intake (paper → my typing). Which answers are missing? reply as checklist

Name you like: [[______::{PERSON:<Bunny|Duke|Sunny|Wolf>}]]    Legal: [[______::{whole}]]
Where do you stay: [[shelter / street / friend::{shelter} / truck / {kin}'s]]
Worker: [[______::{wn} @ {agency}]]
Income: SSI $943  [[food stamps::food stamps case {case}]]
Rx: Abilify Maintena [[last shot ____::last shot {num8} at {hnick}]]
Dog? Y  [[name ____::name {pet}]]  shots? N
Who can we call: [[nobody::{kinfull}, {ph}]]  or leave word at [[the library::the {FACILITY:{town} Library}]]
Teeth: front 4 gone, hurts L
%%
Is this invoice padded? I'm the controller

[[INVOICE::INVOICE {UNIQUE_ID:{four}-{nn}}]]
BILL TO [[Accounts Payable::{FACILITY:<Maple Fork|Sand Hill|Palisade> Surgery Ctr}, {stack}]]
5 hr  emergency call, [[tech::tech {first}]] @ 225
2 hr  travel [[from the shop::from {town}]] @ 225
1     compressor, Copeland, 1,940
1     "misc" 380
fuel  88
signed on site by [[night guard::{last}, sec.]], 3:40 am
PAY TO [[remit address on file::{ORGANIZATION:<Brr|Polar|{last}> Mechanical}, {addr}]]
Contract says emergency = 1.5 x 130, travel free within 60 miles.
%%
SURVEY (SurveyMonkey export). Give me 3 bullets per question

Q1 what helped most?
 · "[[the discharge nurse::{first}, the discharge nurse]]"
 · "being called by [[my name::my name. It's {menick}.]]"
 · "the app. no it's a lie, [[my grandson::my grandson {kin}]] did the app"
Q2 what should we stop?
 · "leaf blowers under [[the windows::the windows of {ward}]] at 6"
 · "asking my pain 14 times"
 · "transferring me to [[the other campus::{hosp}]] when I say billing"
Q3 anything else?
 · "[[the volunteer with the harp::Mr. {last} with the harp]] !!!"
 · "none"
 · "tell [[the cook::{firstlow} the cook]] grits need salt, i know, i know"
%%
Rewrite this permit request so the city says yes

Event: Walk for Kidneys (Team [[Nephron::{last}]])
Where: [[the river trail::{place} trail, start {corner}]]
When: [[a Saturday morning in the spring::{DATE:<Sat. May 3|4/26/26|the first Saturday of June>}]], 7-11
Heads: 350. EMS: [[two medics on bikes::{crew} bikes]]. Toilets: 6, [[rented::from {ORGANIZATION:<Royal Throne|Honey Bucket of {town}|{last} Portables>}]]
Sound: one speaker, [[a DJ::DJ {first}]], no bass, we promise
Insurance: 1M/2M, [[certificate attached::cert {UNIQUE_ID:<GL|CP>{nn}{four}{nn}}]]
Contact day-of: [[the race director::{first} {last}, {ph}]]
Last year somebody's drone hit [[a goose::a goose by {FACILITY:{last} Boathouse}]]. No drones this year.
%%
Order set review: what's redundant? (list)

ADMIT: obs, [[hospitalist::{last}]], dx syncope
VS q4, tele [[24h::til {DATE:<6/9|the 5th>} 0600]], orthostatics x1, fall risk (Morse 55)
Diet: [[cardiac::cardiac. {ptl}: no pork]]
IVF NS 75 x1 L; saline lock
Labs: trop x2, BMP, CBC, UA, BMP am, mag, BMP
Imaging: echo ([[reader on call::reader {last}]]), CT head (done [[in ED::at {hnick}]]), carotid doppler
Meds: hold HCTZ, Lovenox 40, Tylenol 650 prn, Colace, Colace prn
Consult: EP [[::(spoke {initials})]], PT, CM "[[lives alone::lives w/ {kin} at {bldg}]]"
Code: full [[per pt::per {kin}]]
%%
Turn these job board scraps into one ad w/ bullets

"MA needed YESTERDAY" - [[office mgr::{first}]]
must: EMR, phlebotomy, laugh at [[the doctor's::{poss}]] jokes
near [[the mall::{FACILITY:{last} Mall}, {hood}]]
M-Th 7:15-5:30, F half. no weekends EVER ([[owner::Dr. {last}]] golfs)
18.50-22 + [[parking::parking at {FACILITY:{last} Garage}]]
bilingual = +1/hr
apply [[in person::{mail} or walk in, {house}]]
prior MA left for [[PA school::PA school at {school}]]. 9 yrs. she trained [[the dog::{pet} the office dog]]
"""
