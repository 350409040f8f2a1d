"""Short-tempered chart prose: ED triage, psych, OB, peds, rehab, hospice, letters and messages with odd venues and bare surnames, each as twins."""

TWINS = r"""
TRIAGE  ESI 3   [[by RN::{fl} RN]]
cc: "my leg's on fire". 44F, got [[a tattoo::a tattoo at {ORGANIZATION:<Iron|Black|Wicked> <Rose|Anchor|Quill> Ink}, {hood}]] 4 d ago, now red to knee. T 101.2 HR 118. Took [[someone's Keflex::{poss} Keflex]] x2. pmh DM "sometimes".
last seen [[here::{hnick} {DATE:<Sat 5/3|11/9>}]] for same leg, [[left::left, fight w/ {first} in lobby]].
[[Friend drove::{first} drove, blue {car} in fire lane {plate}]]. no PCP since [[hers retired::{last} retired]].
fall risk no; SI no; safe at home "[[define home::define home, i'm at the {FACILITY:<Budget|Stardust|Sands> Motel} w/ {first}]]"
sepsis alert called [[to MD::to {last}]] {clockx}. Bed {bedx}. Blood cx by [[tech::{wn}]]
%%
Psych ED reassess (night)
[[18M::{ptf}, 18M]] on a 5150 [[from campus PD::by {school} PD, Ofc {last}, exp {DATE:<Fri 10/4|3-8>} {hr}]]. Roommate [[::{first} ]]found note + rope. Now calm, ate two turkey sandwiches, wants his phone to tell [[his girlfriend::{kin}]] he missed [[the midterm::{poss} midterm]].
He's from [[out of state::{town}]]; parents [[flying in::{kin} and {first} flying in {DATE:<10/2|3-6>}]]. Wrestled at [[high school::{school}]]; quit after labral tear ([[two ops::{last} x2]]). No prior Rx but [[a friend's::{poss}]] Adderall.
C-SSRS 4 → 2. Cat purr video helped. Columbia card given. Collateral [[RA::RA {whole} {ph}]]: "quiet since [[fall break::{DATE:<Columbus Day|Oct 9>}]]".
Dispo: vol admit, [[adolescent unit::{ward}]], accepted by [[attending::{last}]]. Sitter [[1:1::{wn} 1:1]].
%%
OB TRIAGE
G1 @ 29 3/7 by [[8w scan::{DATE:<2/8|9-14>} scan, {clinic}]], [[EDC on board::EDC {DATE:<9/20|4-27>}]]. "Gush" while [[at work::bagging at {chain}]]. Nitrazine +, ferning neg, pool neg, AmniSure neg. urine? Cvx 3.1 TV. fFN not sent (sex [[last night::{DATE:<4th of July|Sun 2/9>} w/ {first}]]).
NST cat 1. toco q0. BPP 8/8 [[by sono::by {first} RDMS]]. UA LE 2+.
d/w [[MFM::{last} MFM]] by phone, ok home. Macrobid. Strict pee precautions lol
[[FOB::FOB {kin}]] in room, tense, [[RN::{wn}]] did IPV screen in bathroom: neg.
f/u w [[her midwife::{first} {last} CNM]] [[Tuesday::{DATE:Tues <4/1|7/8>}]]
%%
PEDS PHONE NOTE → CLINIC
3w M, "spits like a fountain" per [[gm::gm {kin}]]; [[mom asleep::{kin} asleep]]. Born [[here::{hosp} {DATE:<6/11|2-2>}]] 3.5 kg; wt at [[WIC::WIC, {county}, {DATE:<6/27|2-18>}]] 3.6. Bili fine. 6 wets→3. "Hungry after." Bilious? "yellow like [[mustard::{pet}'s mustard]]".
Seen {hr}. Olive? maybe. US 5 mm x 19. Cl 88 HCO3 34. → [[peds surg::{last} at {hnick}]] Ramstedt tmrw. NPO, 1.5x D5 1/2 +20.
[[Dad::Dad {kin}]] deployed, [[Red Cross message::Red Cross msg to {FACILITY:<Camp Arifjan|Ramstein|Kadena>} {DATE:<7/3|2-21>}]].
Sibs: [[2 at home::{first} and {first}]] w/ [[neighbor::{wn} next door]]. Erythro as newborn for pertussis contact [[(cousin)::({first})]] - likely cause!
%%
REHAB TEAM CONF  ([[weekly::{DATE:<Tue 7/1|11-4>}]])
[[Pt B::{lastup}]] TBI RLA 6. PT [[::{initials} ]]amb 150 CGA. OT [[::{initials} ]]tub min. SLP [[::{initials} ]]mech soft, MOCA 16, "thinks he's at [[a casino::the {place} casino]]".
Neuropsych [[::{last} ]]Rancho chart, GOAT 71. No Ambien/Ativan/Haldol! Trial Amantadine.
Beh: sundown, hit [[tech::{first}]]; enclosure bed (Posey, was Vail). [[Wife::{kin}]] brought his [[accordion::accordion & {pet}]].
SW [[::{first} ]]: [[employer::{ORGANIZATION:{last} <Elevator|Glass|Roofing>}]] holds job til [[new year::{DATE:Jan 2}]]. Steps 11. [[Brother::Bro {kin}]] will ramp.
Barriers: insight, [[ex-wife has the house::ex {first} has the house on {road}]]. ELOS 18 d, dc [[goal set::{DATE:<7/19|11-22>}]] home w/ OP at [[day neuro::{FACILITY:<Bridgeback|Rewire|Onward> Neuro}]]
%%
HOSPICE VISIT NOTE
[[82F::{old}]] COPD. PPS 30. Roxanol 5 x3, Ativan .5 x1, Levsin x2. Asleep in the recliner, [[dog::{pet}]] on feet. [[Son::{kin}]] on the porch w/ cigarette, O2 off, again.
"She talked to [[her sister::{first}, her sister, d. {DATE:<3/08|Jan '11>}]] all night." Wants [[last rites::Fr. {last}]] and a Dr Pepper.
Home: [[rural::{rural}]], key [[under the frog::with {first} at the {STREET_ADDRESS:blue trailer, <Lot|Space> {nn}}]]. Comfort kit lot ok. Pump by [[DME::{ORGANIZATION:<Ace|Valley> <HME|Oxygen>}]] leaks.
[[Aide::{wn} HHA]] M/W/F. [[Vol::Vol {first}]] sings old country songs Sundays; he's "a saint".
Fam dyn: [[daughter far::{kin} in {town}]] calls [[nightly::nightly at {hr}, {ph}]] to yell about morphine. Chaplain + SW [[asked::{first}/{first} asked]].
Death likely days. [[Funeral home::FH {ORGANIZATION:{last} & <Sons|Bro.>}]]. No 911 - [[number on fridge::{ph}]].
%%
Dear [[colleague::{first}]],
Sorry for the bounce-back. [[Your patient::{mr}]] never got his Kyphon; when he lay prone at [[our place::{fac}]] he went 78% and blue, and [[my anesthetist::{last}]] sat him up singing. CT: no Macklin, no clot, a paraspinal mass at T9 that wasn't there [[in the spring::{DATE:<4/11|Apr 2>}]]. SPEP pending. He's [[a beekeeper::the bee man at {place}]] and blames [[mites::{poss} mites]].
I've asked [[oncology::{last}]] and [[pulm::{last} (or {first} if he's away)]]. Dex 4 bid. His wife ([[a nurse::{kin}, a nurse at {hnick}]]) has our cells.
I'm off [[next week::{DATE:<the 8th–15th|2/3-2/10>}, skiing, {town}]]. [[My partner::{wn}]] will do the vertebra if you want it.
Best,
[[your radiologist::{first}]]
P.S. Tell [[your secretary::{wn}]] her cousin's Toradol idea was fine.
%%
TRANSPLANT COORD CALLS
0610 offer: [[DCD 41 y, 200 mi::{code}, DCD 41 y, {hosp}]]. kdpi 38. R kidney. [[Surgeon::{last}]] says look.
0622 [[1st pt::{ptname}]] no answer x3, [[alt::{kin} {ph}]] → "he's on [[a boat::the {place} ferry]]". pass.
0640 [[2nd::{whole}]] cough since [[Sunday::{DATE:Sun <the 3rd|5/18>}]]. [[neph::{last}]] nixed.
0655 [[3rd::{whole}]] yes!! last HD [[yesterday::{DATE:<Mon 6/2|10-6>} at {clinic}]], ate 0500 (donut). XM w/ [[HLA lab::{first} in HLA]].
0810 DSA DQ7 1,100. [[HLA director::{last}]] ok w/ thymo.
0930 [[organ pump::pump by {first} ({ORGANIZATION:<LifeGift|LifeLink|Gift> of <Hope|{town}>})]] flow 110 R .21
1340 flush, back table [[fellow::{initials}]]; 2 arteries, Carrel. 1505 CIT 11h.
1810 reperf, pink, pee. [[wife::{kin}]] told by [[surgeon::{first}]]. bed {bedx}
%%
INFUSION CENTER NOTES (sticky)
chair 2 [[Remicade::{lastup} Remicade]] r x n at 12 min, flushed, back pain. Slowed. [[NP::{wn}]] at chair. Finished 3h. Pepcid 20, Benadryl 25
chair 3 [[Ocrevus::{lastup} Ocrevus 2/2 ({DATE:<4/4|9-9>})]], snores. [[Driver::{kin}]] here at 4
chair 4 [[Feraheme::{lastup} Feraheme]] no show #2, [[called::{firstlow} called, vm full]]
chair 5 [[Taxol 9::{lastup} Taxol 9/12]] ANC 1.1 hold? [[onc::{lastlow}]] "give"
chair 6 [[Prolastin::{lastup} Prolastin]], port won't draw, Cathflo, [[rn::{initials}]] x2
chair 7 [[IVIG::{lastup} Gammagard]] HA, Tylenol, slow [[rate per::rate per {lastlow}]]
chair 8 [[phleb::{lastup} phleb 500]] hct 47, [[goal per::goal per {last}]] 45
bell rung: [[chair 9!!::{first} {last} chair 9!!]] cake by [[volunteers::{wn} & {wn}]]
"""
