"""Addiction, shelter, street, jail, tribal and rural clinic people: intakes, group notes, OTP dosing logs, sick call slips, outreach lists, community health aide calls, re-entry plans; each once with names and once with roles."""

TWINS = r"""
OTP DAILY NOTE
Client [[no. on file::#{UNIQUE_ID:{nn}{nn}}, {ptcomma}]]   dose 95 mg methadone   phase 2
[[Counselor::{whole}, CADC-II]]   individual 30 min   [[today::{full}]]
D: Client reports 14 d without fentanyl, one use of meth [[last weekend::on {clip} at the {FACILITY:{last} Motel}]]. UDS: + methadone/EDDP, + amp, neg fent. COWS 2. Slept 6 h. Job interview at [[a tire shop::{shop}]] Thursday. Court [[on the 3rd floor went ok::for {case} went ok, Judge {last} gave 60 days]]. Kids still with [[their grandmother::{kin} in {town}]], supervised visits Sundays.
A: Engaged, brighter, ambivalent re stimulant use. Contemplation to preparation. Contingency management week 5, drew $7.
P: Continue 95. EKG QTc due (last 448). HCV VL sent, Mavyret PA [[pending::{claim}]]. Take-home request x1 denied per phase, discuss after 2 more neg. Narcan x2 kits given. Next [[same time next week::{day} {clockx}]].
%%
SICK CALL REQUEST / KITE
[[Facility ______::{jail}]]
[[Name ______::{ptcomma}]]  [[ID# ______::ID# {UNIQUE_ID:<A|K|BP>{nn}{nn}{nn}}]]  [[Housing ______::Housing {UNIQUE_ID:<C|D|F>-{nn}-L}]]  [[Date ______::Date {num8}]]
Problem: my tooth bottom left side swell up and I cant eat for 3 days. the ibuprofin dont work. also still waiting on my seroquel since I came [[from the other place::from {jail}]]. I put in 2 slips all ready. [[Nurse::Nurse {last}]] said she would look
Signature [[______::{ptname}]]
--------- medical use only ---------
Received {clockx}[[:: {full}]] by [[RN::{initials} RN]]  Triage: ☐ emergent ☒ urgent 24h ☐ routine
S: as above. 7/10. no fever, no trismus
O: T 99.1 P 92. #19 gross caries, buccal swelling 2 cm, no drool, uvula midline
A: dental abscess
P: amox 500 TID x7 KOP, ibu 800 / APAP 1 g, dental list [[this week::{clip} with Dr. {last}]], soft diet x5 d. Psych meds: verified w/ [[outside pharmacy::{pharm} {ph}]], quetiapine 200 qhs, not bridged at intake. Email to [[psych NP::{first}]]. Copay $3 waived.
Pt educated. [[::{cred}]]
%%
outreach run debrief, type it up nicer for the funder but keep it short

went w/ [[2 peers::{first} and {wn}]], van[[:: {plate}]]. stops: [[the underpass::under {STREET_ADDRESS:I-{nn} at {last}}]], [[river camp::the camp behind {shop}]], [[library::{FACILITY:{town} Public Library} steps]], [[church lunch::lunch at {church}]]
contacts 37, new 6. wound kits 11, naloxone 44, test strips 60, socks 80, tents 0 (out)
[[1 woman, 30s::{first} {fl}, 30s]], 7 mos pregnant no care, agreed to clinic [[tmrw::{day}]], will pick her up at [[the laundromat::{ORGANIZATION:<Suds|Spin|Bubble> <City|Depot|n Go>} on {lane}]]
[[1 man::{menick}, real name {ptname}]] maggots in foot wound. cleaned. refuses ED bc of [[his dog::{pet}]]. [[MD::Dr {last}]] on video said doxy + cephalexin, dispensed from the bag
[[elder::Auntie {first}, {ninety}]] needs a bed w/ no stairs. [[shelter::{shelter}]] full, on list #4
2 reversals reported since last wk. nitazene strip pos on a blue pill
housing: [[1::{first} {last}]] got keys!! [[moves in Friday::unit {UNIQUE_ID:{nn}B} at {bldg}, {on}]]. needs a mattress and an ID
HMIS entry done for all except [[4 who declined::four; {user} has the list]]
%%
CHA / VILLAGE CLINIC TO REGIONAL DOC - RADIO MEDICAL TRAFFIC
Village: [[____::{LOCATION:<Nunaq|Tikchik|Kwiguk|Old Ekuk>}]]   Health aide: [[____::{first} {last}, CHA III]]   Doc: [[____::{dr}, {hosp}]]
Patient: [[____::{ptname}]]  age 5  M   chart [[____::{mrn}]]
CHAM p. 212 used. Cough and fast breathing 2 days. Eating some. 3 wet diapers... pull-ups. Temp 102.6 ax. RR 52. O2 91 RA. Pulse 148. Ribs pulling. Crackles R bottom. Ears: L red bulging. Immun utd per VacTrAK. No asthma. Wt 17.2 kg. [[Mother::Mother {kin}]] says [[cousins::the {last} cousins]] have RSV. House has 11 people, wood stove, washeteria water.
Plan from doc: ceftriaxone 850 mg IM x1 now, albuterol neb trial, recheck 1 h. Give O2 0.5 L NC. Weather: no planes till tomorrow. If worse call [[back line::{ph}]]; medevac on standby[[:: w/ {ORGANIZATION:<Aleut|Raven|Yukon> Air} {hull}]].
1 h: RR 44, sat 94 on 0.5. Drinking Tang. Doc ok to hold overnight at clinic, aide sleeping there w/ [[itinerant PHN::PHN {first}]].
AM: RR 36, 95 RA. Rocephin #2 given. Home. Follow up 24 h[[:: {clip}]].
Traffic complete {clockx}
%%
Biopsychosocial, residential SUD (ASAM 3.5)

[[The client::{ptfull}]] is a 34 y/o [[enrolled tribal member::enrolled member of the {LOCATION:{rez}} community]], third treatment episode, self-referred after [[an overdose in the spring::an overdose {on} at {kin}'s house]]. Drug of choice: M30s, smoked, ~20/day; alcohol on weekends. Last use 4 days ago. Withdrawal managed[[:: at {hosp}]] w/ micro-induction, now on 16 mg bup/nx, prefers Brixadi weekly.

Dim 1: COWS 3. Dim 2: HCV ab +, endocarditis 2021 (TV, angiovac). Dim 3: PTSD from [[boarding house fire::the {last} Apartments fire]], PHQ-9 14, C-SSRS neg. Dim 4: high readiness. Dim 5: high risk without structure; cravings w/ payday. Dim 6: [[partner::{kin}]] uses; safe place = [[grandmother's::grandma {kin}'s in {place}]].

Strengths: beading, welder's ticket, fluent in the language, "I'm a good dad when I'm well". Legal: probation[[:: ({county}), PO {first} {last}, {ph}]]. Education: 11th[[:: at {school}]]. Spiritual: sweat, Sundays[[:: at {PERSON:Uncle {first}}'s]]. ICWA case open x2 kids.
Dx: F11.20, F10.20 moderate, F43.10, Z59.02
Tx plan: CM, Seeking Safety group T/Th, talking circle, MOUD, hep C tx start wk 3, family night [[last Friday monthly::{day}]]. LOS 45-60 d. Aftercare: [[sober house::{shelter}]].
[[Clinician::{whole}, LADC, LCSW]] [[::{full}]]
%%
RE-ENTRY MEDICAL DISCHARGE
Releasing: [[state facility::{jail}]]    Release date: [[pending::{full}]]    [[DOC no.: pending::DOC no.: {UNIQUE_ID:{nn}{nn}-{nn}}]]
[[Person::{ptcomma}]]  age 58   Going to: [[halfway house::{shelter}, {addr}]]
Dx: HIV (VL \<20, CD4 511), HTN, SMI (schizoaffective), OUD in remission
30-day supply in hand: Biktarvy, amlodipine 10, olanzapine 15
LAI: Sublocade 300 given [[5 d ago::{clip}]], next due [[in 3 wks::{clip}]] at [[community clinic::{clinic}]]
Medicaid reactivated: [[yes::yes, ID {plan}]]
Appts: HIV [[linkage nurse::{first} {last} {ph}]]; MH [[walk-in::{clinic} {day} {clockx}]]; parole within 24 h [[office::{STREET_ADDRESS:{nn} {last} Blvd}, agent {last}]]
Ride: [[bus voucher::{kin} (sister) in a {hue} {car}]]
Needs: ID, glasses, shoes 11W. Can read at 4th grade, pictures on the med card.
Naloxone given at gate ☒  Testing of tolerance explained ☒
[[Discharge planner::{whole}, RN]]
%%
Subject: [[rural clinic closing early::{clinic} closing early]]

All,
Roads are glare ice west of [[the river::{LOCATION:<Bitter|Plum|Cutbank> Creek}]] and the county pulled the plows. We will see whoever is here and lock up at 2. [[Provider::{dr}]] will do phone visits from home until 5[[:: at {ph}]].

Things that cannot wait:
- INR on [[the mechanical valve patient::{ptname} (mechanical mitral)]]. [[The neighbor::{first} {last}]] has a tractor and will bring him.
- Insulin for [[the family on the ridge::the {clan} on {lane}]]. Vials are in the fridge, door, bag w/ red tape. [[The sheriff's deputy::Deputy {last}]] is driving it.
- Wound vac for [[one lady::Mrs. {last}]] canister will fill overnight. [[Home health::{first} from {ORGANIZATION:<Butte|Two Rivers|High Line> Home Health}]] showed her how to swap.
- Dialysis folks: [[the center in the city::the center in {town}]] is open; [[transit::{ORGANIZATION:<Dial|Prairie|Valley>-a-Ride}]] is not. Two people may need the ambulance, ask [[the EMS director::{wn}]].

Labs drawn today won't be picked up. Spin and freeze. Vaccines: generator tested, 38 F, propane 70%.
Propane for your own tank: [[co-op::{ORGANIZATION:{last} Co-op} {ph}]].
Be safe and go home before dark.
[[Clinic manager::{first}]]
%%
GROUP NOTE, Seeking Safety, session 9 "Grounding"
Facilitators [[x2::{first} {last} LMSW & {first}, peer]]   Attended 8, absent 2 [[(excused 1)::({first}, court; {first} AWOL since {clip})]]
[[Member 1::{first}]] shared 5-4-3-2-1 used on the bus when [[an ex::{kin}]] got on. praised.
[[Member 2::{fl}]] tearful, [[brother's::brother {kin}'s]] death anniv [[this week::{day}]]. Stayed for check out. 1:1 after, no SI.
[[Member 3::{first}]] nodding, pinpoint, O2 96, sent to nurse w/ [[peer::{wn}]]. UDS pending.
[[Member 4::"{menick}"]] clowning; redirected x3
[[Member 5::{initials}]] first group. said name only
Topic taught: mental / physical / soothing. Handout + ice cube + lavender. Commitment: one grounding a day, write it.
Safety ratings 1-10: 6 7 2 8 5 9 7 6
Next: "Asking for help", [[Thurs::{full}]]. [[Room::the {FACILITY:<Cedar|Lantern|Juniper> Room}]]
%%
naloxone/vending machine report, month

Machine A [[(lobby)::({jail} lobby)]] 212 vends: naloxone 140, strips 51, condoms 21. Jammed row C twice, [[vendor tech::{first} from {ORGANIZATION:<Wittern|Shaffer|Altura> Vending}]] came.
Machine B [[(bus station)::({FACILITY:<Fourth Street|Union|Delmar> Transit Center})]] 388: naloxone 301, wound kit 60, preg tests 27. Card reader offline 3 days.
Machine C [[(college)::({school})]] 77: mostly strips and Plan B.
Machine D [[(tribal clinic)::({rez} clinic)]] installed [[late in the month::{on}]], 12.
Zip reach by survey QR (n 96): [[top three zips withheld::{zip} 41, {zip} 22, {zip} 9]]
Comments: "saved my brother", "was out on a Saturday", "pls put socks", "thank u [[lady at desk::{first} at the desk]]"
Reversals self-reported 19. One death near machine B, [[ME::ME case {case}]] pending.
Reorder: [[state clearinghouse::{whole}, {mail}]]. Serial of the dead reader [[on file::{ser}]].
"""
