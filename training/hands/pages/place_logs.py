"""Shelter logs, jail medical, camp health, school clinic, dispatch, street outreach, union clinic and ward desk logs, with named places and with kinds."""

TWINS = r"""
SHELTER MEDIC LOG (spiral notebook)
2105 [[man in 14::{first}, bed 14,]] feet. Soaked, Betadine, socks. Says that [[the ER::{FACILITY:St. Luke's Midtown}]] "gave me a taxi and a finger".
2130 [[woman w/ stroller::{first} w/ stroller]], baby 4 mo, diaper rash. Came from [[the family shelter; full::{FACILITY:Lotus House}; full]]. A+D.
2150 [[the cook::{first} the cook]] cut. Dermabond.
2215 Narcan x2 in the alley by [[the church::{FACILITY:Gesu}]]. EMS took him to [[the county::{FACILITY:Ryder}]]. Woke up angry.
2300 meds: Truvada, Keppra, Zyprexa, metformin. Locked.
2320 [[man in 31::{last}]] wants out to smoke. No.
0010 police for [[a warrant::{ptl}, warrant out of {county}]]. Gave no info; asked for a subpoena.
0400 coffee from [[the donut guy::{ORGANIZATION:Jelly Roll Donuts}]].
0545 out. Buses 3, 9, 77.
Relief: [[day medic::{first}]].
%%
SICK CALL - jail
# | pod | complaint | plan
1 | [[A::{last}, A]] | tooth | Motrin, dental {wkd}
2 | [[A::{last}, A]] | "spider" | MRSA, Bactrim; I&D; came from [[the work camp::{FACILITY:Krome Road Camp}]]
3 | [[C::{last}, C]] | HIV meds late | [[clinic called; Biktarvy by courier::{FACILITY:Borinquen} called; Biktarvy by courier]]
4 | [[C::{last}, C]] | wants bottom bunk | no
5 | [[D::{last}, D]] | COWS 14 | bup 4; was at [[a methadone clinic::{FACILITY:Operation PAR}]] 80 mg, verify
6 | [[Med::{last}, Med]] | HD | van to [[the dialysis unit::{FACILITY:Doral Kidney}]] at 5a w/ 2
7 | [[F::{last}, F]] | 22 wk preg | OB at [[the hospital::{FACILITY:Jackson}]], no cuffs (statute)
8 | [[G::{last}, G]] | chest pain | EKG nl; ED
Transfers in: [[two from another county::2 from {FACILITY:Glades}]]. TB screens: Monday.
[[Charge LPN::{initials}, LPN]]
%%
CAMP INFIRMARY, session 3, day 6
[[Cabin of 9s::{FACILITY:Cabin Chickadee}]]: lice x4. Nix, combs, a movie.
[[Cabin of 12s::{FACILITY:Osprey}]]: homesick x1, constipated x3. MiraLAX in the bug juice (theirs only).
[[Counselor::{first} ({FACILITY:Heron})]]: ankle, Ottawa neg. Works at [[a ski shop::{ORGANIZATION:Sturtevant's}]] in winter; brace from own bag.
[[Cook::{first}]]: burn. Silvadene no; Aquaphor.
Bee: EpiPen Jr at [[the archery range::the {FACILITY:archery range at Lost Pond}]]. Rode to [[the ER in the next town::{FACILITY:Bridgton}]]. Back for s'mores.
[[Director::{whole}]] says that [[a tour camp::{FACILITY:Camp Netop}]] across the lake has noro. No cross-camp dance on [[Saturday::{on}]].
Med pass: Concerta 14, Zyrtec 22, Singulair 5, Lexapro 6, growth hormone 1 (Norditropin).
Parents called: [[three::{kin} of {town}; {kin}; {kin} (in {world})]].
%%
SCHOOL CLINIC DAY SHEET
7:50 [[fourth grader::{first}]] stomach. Test today. Peppermint.
8:20 [[bus driver::{first}, bus {fleet}]] BP 190/100. Sent to [[urgent care::{FACILITY:CareSpot}]].
9:05 [[T1D::{last}]] 68, juice, 112.
9:40 lunch lady, [[burn::{first}, burn]].
10:15 seizure [[in music::in the {FACILITY:{last} Music Room}]], 90 s, no Valtoco. Mom works at [[the port::{ORGANIZATION:Port Everglades}]], on her way.
11:00 [[a transfer student::{first}, transfer from {FACILITY:Lauderhill 6-12},]] no vaccine paper; Florida SHOTS shows 2 DTaP.
12:30 nosebleed x3 (dry)
1:10 fight. Ice. [[SRO::Ofc. {last}]] took one.
1:50 asthma, albuterol w/ spacer x2, [[to class::to {poss} room]].
2:40 tick. Kept on tape.
Note to [[principal::{last}]]: AED pads expire; [[the gym one::the one in {FACILITY:Dunbar Gym}]] beeps.
%%
OUTREACH, bikes, Tuesday route
Stop 1 [[under the expressway::{STREET_ADDRESS:under 95 at NW 3rd}]]: 7 seen, 2 wounds (tranq), 1 Vivitrol talk
Stop 2 [[library steps::{FACILITY:Main Library} steps]]: 3 seen. [[Man with a cat::{first} and {pet} the cat]], BP up. Cat fine.
Stop 3 [[the plaza::{LOCATION:Bayfront}]]: swept. Tents gone, meds gone. Called [[the city::the {ORGANIZATION:City's HEAT team}]]; they said "storage", no address.
Stop 4 [[a motel::the {FACILITY:Chesapeake}, rm {nn}]]: new HCV, start Mavyret via [[FQHC::{FACILITY:Camillus}]].
Stop 5 [[day labor hall::{ORGANIZATION:Pacesetter Labor}]]: hand lac, 5 sutures.
Handed out: 40 Narcan, 60 test strips, water, 1 tent.
Lost: one bike light; found: faith in humans
Team: [[PA, RN, peer::{first} PA, {first} RN, {first} peer]].
%%
DISPATCH CAD NOTES
14:02:11 CALLER STS MALE DOWN [[INSIDE STORE::INSIDE {ORGANIZATION:SEDANO'S}]]
14:02:40 CROSS [[ON FILE::{corner}]]
14:03:05 NOT BREATHING, AED [[AT GYM NEXT DOOR::AT {FACILITY:CRUNCH} NEXT DOOR]]
14:03:30 [[ENGINE, RESCUE, BC::{VEHICLE_ID:E17} {VEHICLE_ID:R17} {VEHICLE_ID:BC3}]] ENR
14:05:12 CPR BY [[OFF DUTY RN::OFF DUTY RN FROM {FACILITY:HIALEAH}]]
14:07:50 1 SHOCK
14:12:00 ROSC 118/70
14:13:22 STEMI ALERT [[PRIMARY PCI CENTER::{FACILITY:PALMETTO GEN}]]
14:14:00 WIFE ENR FROM [[WORK::{ORGANIZATION:TELEMUNDO}]]
14:20:41 XPORT
14:31:09 AT DEST
REMARKS: [[STORE MGR::{oneup}, STORE MGR,]] WANTS AED BACK
%%
UNION HEALTH CENTER, phone room tallies
Caller 1: [[hotel housekeeper::housekeeper at the {ORGANIZATION:Fontainebleau}]], shoulder, wants note for [[HR::HR, {first}]]
Caller 2: [[school custodian::custodian at {FACILITY:Norland High}]], Zepbound denied by Cigna, appeal
Caller 3: [[spouse of an electrician::spouse of {ORGANIZATION:IBEW 349} man]], out of Trulicity
Caller 4: [[baggage handler::ramp at {ORGANIZATION:Swissport}]], back, can't come till after the rush
Caller 5: [[home aide::aide with {ORGANIZATION:Douglas Gardens Home Care}]], COVID, Paxlovid ok w/ Eliquis?
Caller 6: wrong number, wanted [[a pizza::{ORGANIZATION:Casola's}]]
Fund: dental max $1,500; optical every 24 mo; Carelon for MH
%%
WARD DESK, night, on a paper towel
- [[12A::{last}, 12A]] dtr from [[out of state::{town}]] calls q1h. Password: [[set::{UNIQUE_ID:mango{nn}}]]
- [[14::{last}, 14]] no more Dilaudid, pt says [[the other hospital::{FACILITY:Kendall}]] gives 2
- [[15B::{ptl}, 15B]] rides at 6 to [[HD::{FACILITY:FMC Sunset}]] by [[the van co.::{ORGANIZATION:MCT}]]
- [[17::{last}, 17]] wants [[priest::priest from {FACILITY:Ermita}]]
- [[20::{last}, 20]] SNF changed mind. [[Second one says maybe.::{FACILITY:Riviera} no, {FACILITY:Pinecrest Rehab} maybe.]]
- 22 dirty
- fridge 9C!! moved insulin to [[the other unit::{FACILITY:Kislak 4}]]
- Pyxis: Ativan count off by 1, [[pharmacy::{first} in pharmacy]] aware
- new clock is 4 min fast
"""
