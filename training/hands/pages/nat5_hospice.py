"""Home health, hospice and nursing home people: visit notes, OASIS narratives, IDT rounds, aide sheets, bereavement calls, MDS huddles, incident reports, transport lists; each once with names and once with roles."""

TWINS = r"""
HOSPICE IDT / IDG MEETING
[[Team: Blue::Team: {LOCATION:<Sandhill|Prairie|Old Mill|Coldwater>} side]]   [[Date: this week::Date: {full}]]
Present: [[medical director::{tit}]], [[RNCM::{cred}]], [[MSW::{whole}]], [[chaplain::Chaplain {last}]], [[volunteer coordinator::{first}]], [[bereavement::{first} {last}]]

1. [[Patient 1::{ptcomma}, {old}]], end-stage COPD, benefit period 3. PPS 40. O2 4L, using the Roxanol 5 mg about 4 x day. Wife tired. [[RNCM::{first}]] to increase aide to 5x. Face-to-face due[[:: by {full}]]. Recert: yes.
2. [[Patient 2::{comma}]], glioblastoma. New seizures x2. Keppra to liquid, lorazepam intensol at bedside. [[Son::Son {kin}]] flying in [[from overseas::from {world}]]. Chaplain saw Tuesday, prayed the rosary.
3. [[Patient 3::{whoup}]], Alzheimer's FAST 7c, resident at [[a memory care::{snf}]]. Weight 101 from 112. Stage 3 L hip, on low air loss. Facility asks about tube. [[MSW::{last}]] has care conf [[next week::{day} at {clockx}]].
4. [[Patient 4::{mrs}]], CHF. Stable 5 mo, walks to mailbox. Discussed live discharge. MD to visit first.
5. Death review: [[two deaths::{last} ({full}, at home), {last} ({full}, GIP at {ward})]]. Both comfortable. [[One family::The {clan}]] unhappy about DME pickup the same morning. [[DME vendor::{ORGANIZATION:<Tri-River|Heartfelt|Mission> Medical Supply}]] called.

Volunteers: 11th hour team short. Veteran pinning for [[patient 1::Mr. {last}]], flag donated[[:: by {ORGANIZATION:VFW Post {nn}{nn}}]].
QAPI: pain comfortable within 48 h 82% (goal 85). Falls 3/1000 days.
Next IDG: [[in 2 weeks::{wday}]]
%%
home health skilled visit, start of care, dictated in the car

[[start of care today::start of care {sayday}]] for [[patient name on face sheet::{wholow}, medical record {saymrn}]] [[::living at {sayst} in {townlow} ]]. referred by [[the hospital::{hosplow}]] after left total knee [[last week::on {sayday}]]. caregiver is [[the sister::{onelow}, the sister, phone {sayph}]]. house is a split level, six steps in, rail on the right, small dog. wound is linear eleven centimeters, staples twenty two, edges approximated, no drainage, aquacel to come off on day seven. range minus five to eighty two. pain four at rest seven with bending. oxycodone five, last dose nine a m, constipated, started miralax. on aspirin eighty one b i d for clots. calf soft, homans not done. timed up and go thirty one seconds with front wheel walker. oasis m eighteen sixty is a two. p t three times a week for two weeks then twice. nursing once a week for three. emergency contact [[and physician verified::{wholow} verified and doctor {lastlow} will sign the orders]]. taught ice, incentive spirometer, when to call. next visit [[thursday::{sayday}]]. [[end::this is {onelow} r n end]]
%%
NURSING HOME INCIDENT REPORT (internal, QA privileged)
Facility: [[this center::{snf}]]   Unit: [[2 West::{ward}]]   Report no.: [[auto::{case}]]
Resident: [[Resident A::{ptname}]]   Rm 214-B   Age 86   Admit [[2 yrs ago::{full}]]
Event: ☒ fall unwitnessed ☐ fall witnessed ☐ skin tear ☐ elopement ☐ med error
When: {clockx}[[:: on {clip}]], 11-7 shift
Found by: [[CNA::{first} {last}, CNA]]   Nurse: [[charge LPN::{cred}]]
Narrative: Alarm sounding. CNA found resident sitting on floor between bed and w/c, brief down, non-skid socks on. Stated "I was going to the barn." Roommate [[Resident B::{mrs}]] saw nothing. No head strike reported. ROM WNL x4. Skin tear R forearm 2 cm, Steri x3. Neuro checks per protocol. VS {vitals}.
Notified: MD [[on-call::{dr}]] {clockx}; family [[daughter::{kin}, {ph}, left message]]; DON [[::{last} ]]in am
On blood thinner? Eliquis 2.5. Order: send if change. Not sent.
Root cause: toileting round missed at 0200, two call-offs, one aide for 31.
Interventions: bed in low, mat L side, toilet q2h on nights, PT screen, UA (neg).
Care plan updated [[MDS nurse::{initials}]]  Reviewed at falls huddle [[next am::{full}]]
State reportable? No.
Signature [[________::{whole}, RN {lic}]]
%%
HHA VISIT RECORD
Aide: [[________::{first} {fl}]]    Client: [[________::{ptfull}]]    Week of [[________::{full}]]
Supervisor: [[________::{last}, RN]]   Every 14 days ✓
            Sun  Mon  Tue  Wed  Thu  Fri  Sat
Time in      -   800  805  800  810  800   -
Time out     -   930  930  935  930  940   -
Bed bath                x         x
Shower            x         x          x
Peri care         x    x    x    x     x
Hair / shave      x         x          x
Nail (file only)            x
Transfer w/ gait belt x x   x    x     x
Breakfast         oat  egg  oat  egg   oat
BM                y    n    n    Y lg  n
Linen             x                    x
Trash             x    x    x    x     x
Comments: Tues: [[client::Ms. {last}]] dizzy getting up, sat her back, told [[RN::{first}]]. Wed: [[grandson::{kin}]] took the car keys. Thur: no gloves left, need M. Fri: she gave me a pie, told her we cant, [[supervisor::{first} in the office]] said ok this once
Client signature [[________::{ptname}]]   Aide signature [[________::{whole}]]   EVV clock-in [[code::ID {badge}]]
%%
Bereavement call, 3 month

Spoke w/ [[widow::{kinfull}]], [[wife of the patient::wife of {ptname}, died {full}]]. She says mornings are worst. Back at [[church::{church}]], not singing yet. Eating w/ [[the neighbor::{first} next door]] Tuesdays. Sleeping 4-5 hrs, won't take anything. The ring of the phone still makes her think it's the nurse. Denies SI. "I just want to hear him cough." She has not opened the closet. Anniversary would be 52 years [[this fall::on {on}]].
Risk: moderate (sudden decline, estranged [[son::son {kin} in {town}]]).
Offered: Coffee & Comfort group[[:: at {FACILITY:<Gable|Wren|Linwood> House}, {day}]], 1:1 w/ counselor. She took the group flyer, "maybe."
Will send the 6 month letter. Memorial tree tag requested, spelled [[as on file::{spell}]].
[[Bereavement coordinator::{whole}, MA, bereavement]]
%%
Need help. I'm the weekend on-call hospice RN and the triage line left me this, put it in SBAR for the day team

[[sat::sat {clip}]] 0215 call from [[son::{kin}, son of {ptname}]]. pt 78 yo panc ca w liver mets. terminal restlessness since midnight, picking, trying to climb oob, moaning. morphine 10mg q2 prn given x3 no help. lorazepam 1 given x1 at 1am "made it worse". foley no output since supper. i asked him to check kink, none. made visit arr 0310[[:: to {barelow}]]. bladder firm, foley clogged w sediment, changed to 18fr, 900cc out. settled in 20 min. haldol 2mg sl x1. bp 82/40 hr 118 rr 10 w 15 sec apnea. mottling to knees. comfort kit low - haldol 2 doses left. [[son::{kin}]] and [[two sisters::sisters {kin} & {kin}]] there. explained hours to days. they want [[the chaplain::father {last}]] in am. funeral home [[picked::{FACILITY:<Amigone|Strand|Holloway & Pike> Funeral Home}]]. called [[medical director::dr {last}]] 0345 ok for haldol 2 q4 sch. pharmacy[[:: ({pharm})]] deliver by 8. mileage 41
%%
UTILIZATION / MDS HUDDLE [[this morning::{num8}]]

5-day due: [[rm 108::{last} 108]], [[rm 111::{last} 111]]
Quarterly: [[rm 203::{last}, {initials}]], ARD [[set::{clip}]]
Sig change: [[rm 220::{comma}]] - new pressure ulcer + ADL decline both late loss
PDPM: [[108::{last}]] NTA 9 pts (IV vanc, DM, wound), SLP comorbidity CVA, missing the swallow code K0100. [[SLP::{first}]] will amend by noon
Medicare A last covered day: [[111::{mr} {full}]]; NOMNC given, [[daughter::{kin}]] appealing to the QIO[[:: case {case}]]
Managed care: [[212::{last}]] {ins} next review [[Friday::{full}]], therapy 5x 45 min, plateau in gait; p2p w/ [[plan MD::Dr {last} at {ph}]]
Admissions coming: [[one from the hospital at 2::{ptlf} from {hnick} at 2, s/p CABG, trach capped]], [[one respite::{first} {last}, respite for {FACILITY:<Cottonwood|Good Neighbor> Hospice}]]
Discharges: [[116 to home::{last} home to {town} w/ {ORGANIZATION:{last} Home Health}]], [[118 to ALF::{last} to {snf}]]
Casper: antipsych long-stay 14.2 vs state 13. GDR attempts: [[205::{last}]] failed x2, documented
BIMS not done on [[3::{last}, {last} and {last}]]. Do it before lunch
%%
Subject: complaint re dad's care

[[To the administrator,::Dear {mrs},]]
I am the [[daughter::daughter, {kinfull},]] of [[a resident on your rehab hall::{ptname} in room 131]]. I visited [[this weekend::on {wday}]] at 5:40 in the evening and the lunch tray was still on the table. The call light had been on for 35 minutes by my phone. When [[an aide::{first}]] came she was very kind but said she had 16 people. My father had been wet so long the skin was red. His hearing aids[[:: ({brand} no, Phonak, serial {ser})]] were in the drawer and the staff told me he was "nonresponsive." He is not nonresponsive, he is deaf.

He lost 9 pounds since [[he came::he came from {hosp} on {num8}]]. [[The dietitian::{whole}, the dietitian,]] never called me back. I have left three messages[[:: from {ph}]].

I do not want to get anyone fired. I want (1) a care conference this week (2) his teeth in at meals (3) a toileting schedule on the wall (4) an answer in writing.

I have copied the ombudsman[[:: at {agency}, {mail}]].

[[Respectfully::Respectfully, {kinfull}]]
[[::{addr}]]
%%
WOUND ROUNDS (tele)     [[facility code on file::{snf} / {UNIQUE_ID:F-{nn}{nn}}]]
WOCN: [[remote::{cred}]]    Bedside: [[unit nurse::{first}]]

Rm 4    [[--::{last}]]    sacrum st 4, 6.1 x 4.0 x 2.2, undermining 3 cm at 12-3, 30% slough. NPWT -125, change MWF. Prealb 11. Cont.
Rm 9    [[--::{last}]]    L heel DTI, now black dry eschar 3x3, stable. Paint betadine, float. Do NOT debride. ABI?
Rm 12   [[--::{lf}]]      skin tear type 2 R shin, flap viable, silicone, arrow drawn
Rm 12b  [[--::{last}]]    IAD not pressure. zinc, stop the double briefs
Rm 17   [[--::{both}]]    venous RLE, 9 x 5, Unna boot wk 6, area down 44%. Send pic[[:: file {UNIQUE_ID:IMG_{nn}{nn}}]]
Rm 20   [[--::{comma}]]   surgical dehiscence after hip, surgeon [[to see::Dr. {last} to see {full}]]
Rm 22   [[--::{last}]]    healed. signed off. happy dance
Supplies: Mepilex border 4x4 out, Santyl 30 g x2, Kerlix, VAC canister ([[unit back to rental::unit {ser} back to Joerns rep {last}]])
%%
Live-in aide text thread
[[A::{first}]]: she wont eat
[[B::{kin}]]: did u try the applesauce w cinnamon
[[A::{first}]]: yes spit it. bp 96/58 this am, pulse 60
[[B::{kin}]]: hold the metoprolol then, nurse said under 100
[[A::{first}]]: ok. which nurse, the tall one or [[the new one::{wn}]]
[[B::{kin}]]: [[tall::{first}]]. she comes [[tmrw::thurs the {DATE:<9th|16th|23rd>}]]
[[A::{first}]]: also the oxygen guy came, left 6 small tanks, sign said call if hissing[[:: {ph}]]
[[B::{kin}]]: is it hissing
[[A::{first}]]: no
[[A::{first}]]: she asked for [[her sister::{kin}]] again
[[B::{kin}]]: [[aunt::aunt {kin}]] passed in 2011. just say shes resting
[[A::{first}]]: i did. she said good. then ate half a banana
[[B::{kin}]]: ❤️ banana counts
"""
