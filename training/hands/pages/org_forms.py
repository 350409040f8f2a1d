"""Intake forms, bot dialogs, registration kiosks, camp and gym waivers, first reports and exposure questionnaires answered in a word or two, by people who name the place or who do not."""

TWINS = r"""
NEW PATIENT - page 2 of 4
Reason for visit: tired
Referred by: [[self::{FACILITY:Tanana Chiefs}]]
Last doctor: [[none::{FACILITY:Chief Andrew Isaac}]]
Why leaving: [[moved::moved from {LOCATION:Tok}]]
Occupation: [[driller::driller]]      Where: [[seasonal::{ORGANIZATION:Pogo}]]
Spouse works: [[yes::{ORGANIZATION:Fred's}]]
Children's school: [[n/a::{FACILITY:Ladd}]]
Tobacco: Copenhagen   Alcohol: Alaskan Amber, 4/wk
Water source: [[hauled::{ORGANIZATION:Water Wagon}]]
Heat: Toyo stove     Pets: 11 dogs
Travel out of state: [[no::{LOCATION:Sequim}, sister]]
Hospital choice: [[any::{FACILITY:Bassett}]]
Pharmacy: [[mail::{FACILITY:Prescription Ctr}]]
Signed: [[X::{melow}]]  Date: [[____::{num8}]]
%%
kiosk session
> welcome. touch to begin
> preferred language: English
> are you here for: lab
> where do you live: [[decline::{LOCATION:Ashtabula Harbor}]]
> employer: [[decline::{ORGANIZATION:Molded Fiber}]]
> is this work related: no
> primary care: [[none listed::{FACILITY:Signature Conneaut}]]
> emergency contact: [[skip::{kinfull}]]
> their workplace: [[skip::{FACILITY:Lakeside High}]]
> religion: [[skip::{FACILITY:Mother of Sorrows}]]
> insurance scanned: Medical Mutual
> fasting: yes
> print label: [[OK::{spec}]]
> thank you. sit in blue chairs
%%
EXPOSURE QUESTIONNAIRE (Legionella)
14 days before illness, did you:
stay overnight anywhere? [[no::{FACILITY:Maumee Bay Lodge}]]
use a hot tub? [[yes, a friend's::yes, {FACILITY:Brandywine}]]
visit a hospital or dentist? [[dentist::{FACILITY:Perrysburg Smiles}]]
go by a fountain? [[mall::{FACILITY:Levis Commons}]]
shop produce misters? [[weekly::{ORGANIZATION:Churchill's}, weekly]]
wash a car by hand? [[self-serve::{ORGANIZATION:Zippy's}]]
work near cooling tower? [[glass plant::{ORGANIZATION:Libbey}]]
use CPAP? yes, ResMed, tap water
attend a fair, church, gym? [[gym::{FACILITY:Super Fitness}]]
flush a hydrant? no, though [[the city did::{LOCATION:Rossford} did]]
potting soil? Miracle-Gro
Interviewer: [[EPI 3::{initials}]]  Lab: UAT +, sputum SBT pending
%%
CAMP HEALTH FORM
Camper: [[__________::{ptfull}]]     Session: [[2::{range}]]
Bunk request: [[w/ friend::w/ {first}]]
School: [[public::{FACILITY:Pound Ridge El}]]
Pediatrician: [[on file::{dr}, {FACILITY:CareMount}]]
Orthodontist: [[yes::{FACILITY:Bedford Braces}]]
Allergies: cashew; Auvi-Q
Meds: Focalin XR 10, Flonase, Culturelle
Sleep: needs his Jellycat
Last camp: [[day camp::{FACILITY:Mohawk}]]
Other parent works: [[city::{ORGANIZATION:Jane Street}]]
Swim: level 4 (Red Cross)
Pickup by: [[parent only::{kin} or {one}]]
Can he ride in a Suburban? yes
%%
FIRST REPORT OF INJURY - voice entry
employer colon [[county::{ORGANIZATION:Waukesha County}]]
department colon [[highway::{FACILITY:Nashotah garage}]]
job title patrolman comma meaning plow not police
where did it occur [[on a ramp::the ramp at {STREET_ADDRESS:highway 83}]]
what object a Monroe wing comma a Mack
body part left ring finger
first aid by [[coworker::{first}]]
treated at [[urgent care::{FACILITY:ProHealth Hartland}]]
sent then to [[hand surgeon::{FACILITY:Hand to Shoulder}]]
witness [[one::{onelow} from {ORGANIZATION:Delafield DPW}]]
lost time [[three days::back {on}]]
safety equipment Carhartt comma Red Wing comma no ring cutter
prior claim [[no::{claim}]]
%%
bot: Hi, where are you located?
user: [[rural::{LOCATION:Hoopa}]]
bot: What's your nearest clinic?
user: [[tribal one::{FACILITY:K'ima:w}]]
bot: Are you a member of a tribe?
user: [[yes::{ORGANIZATION:yurok}]]
bot: What do you do for work?
user: [[fish tech::fish tech, the {ORGANIZATION:yurok fisheries}]]
bot: Any place you were recently?
user: [[the coast::{LOCATION:orick}]], ticks
bot: Was the tick attached over 36 h?
user: idk, pulled w a Leatherman
bot: I can message your care team.
user: they have Epic? or NextGen? [[idk::ask {first}]]
bot: Which pharmacy?
user: [[only 1::{FACILITY:lima's} in {LOCATION:eureka}]]
%%
DRIVER QUALIFICATION FILE - med tab
Carrier: [[owner-op::{ORGANIZATION:Decker}]]
Terminal: [[n/a::{LOCATION:Fort Dodge}]]
Examiner: NRCME no. [[on card::{lic}]]
Done at: [[truck stop clinic::{FACILITY:UnityPoint Express}]]
HTN stage 1; A1c 7.2; OSA CPAP 94%
CPAP dl: AirView; vendor [[DME::{ORGANIZATION:Hammer}]]
Monocular? no. Hearing 5 ft L, R
Meds: Jardiance, Toprol, Zyrtec. None of Chantix
Prior carriers: [[two::{ORGANIZATION:Heartland} and {ORGANIZATION:Smithway}]]
PSP, MVR, Clearinghouse queried [[this week::{clip}]]
Road test: Peterbilt 579, Great Dane reefer
Home: [[Iowa::{LOCATION:Humboldt}, Iowa]]
%%
Sober-living application
1. Drug of choice: meth, then Fireball
2. Clean date: [[recent::{worded}]]
3. Detox at: [[county::{FACILITY:Tarzana}]]
4. Sponsor: [[yes::{first}]]
5. Home group: [[noon::the {ORGANIZATION:Log Cabin}]]
6. Meetings: AA, CMA, Refuge
7. Meds (no benzos): Vivitrol, Wellbutrin, Trazodone
8. Work: [[dog washer::dog washer, {ORGANIZATION:Healthy Spot}]]
9. Court: [[Prop 36::{FACILITY:Dept 42, CCB}]]
10. Last address: [[street::{LOCATION:Skid Row}]]
11. Church: [[no::{FACILITY:Dream Ctr}]]
12. Vehicle: [[no::Corolla {plate}]]
13. Why us: "you have a dog"
%%
Gym/PT clinic waiver & Par-Q
Heart trouble? no   Chest pain? no   Dizzy? yes, BPPV, Epley'd
Who treats you? [[nobody::{FACILITY:Apex Balance}]]
Surgery? ACL [[2010::2010, {FACILITY:Steadman}]]
Sport: [[hockey::{ORGANIZATION:Grizzly U18}]]
Employer: [[resort::{ORGANIZATION:Big Sky}]]
Goals: ski [[again::{LOCATION:Bridger} by {day}]]
How did you hear? [[friend::the {ORGANIZATION:Chronicle}]]
Coach: [[no pref::{first}]]
Locker: Master Lock, bring own
App: TrainHeroic; strap: Polar H10
%%
Adoption agency medical, birth parent section
Mother, 19, [[student::{FACILITY:Gadsden State}]]; father, 20, [[Army::{FACILITY:Ft. Novosel}]]
Prenatal care from 22 wk, [[health department::{FACILITY:Etowah HD}]]
Labs: RPR NR; HBsAg neg; GBS pos; UDS THC
Tobacco: Juul; stopped
Delivery planned: [[nearest hospital::{FACILITY:Riverview}]]
Works: [[fast food::{ORGANIZATION:Jack's}]]
Raised by: [[grandmother::grandmother in {LOCATION:Attalla}]]
Faith: [[Church of Christ::{FACILITY:Walnut Park}]]
Wants: open; letters via [[agency::{ORGANIZATION:Lifeline}]]
Hobbies: softball [[::for the {ORGANIZATION:Lady Rebels}]], Sims, baking
"""
