"""Patients' own papers: BP, sugar, seizure, migraine, bladder, sleep, pain, food logs; med lists on napkins; timesheets of paid kin; questions for the doctor; packing lists for surgery; living-will notes; symptom timelines for a lawyer."""

TWINS = r"""
BP log of [[a stubborn man::{ptname}]], kept by [[his wife::{kin}]]
[[Day 1::{num8}]]  am 158/92  pm 149/88  after [[the call with the bank::the call with {first} at the bank]] 171/99
[[Day 2::{num8}]]  am 151/90  pm - forgot, [[bowling::bowling w/ the {clan}]]
[[Day 3::{num8}]]  am 144/84  pm 140/80  salt: ham
[[Day 4::{num8}]]  am 162/95  argued w/ [[our son::{first}]]
[[Day 5::{num8}]]  am 139/79  NEW PILL half, from [[the heart doctor::{dr}]]
[[Day 6::{num8}]]  am 118/66 dizzy at [[church::{church}]], sat
[[Day 7::{num8}]]  am 124/70  pm 126/72
Cuff: Omron, checked against [[the firehouse::{crew}]]'s, 4 higher.
For appt [[next week::{wday}]]. He will say it's fine. It's not fine. Call ME [[on my cell::{ph}]].
%%
SEIZURE DIARY (app export)
[[2 wk ago::{iso}]] 03:12 GTC 2 min, found by [[roommate::{first}]], tongue R, slept til 11, missed [[class::{school} midterm]]
[[12 d ago::{iso}]] aura x2 (burnt toast), [[at work::at {shop}]]
[[9 d ago::{iso}]] none; missed pm Lamictal
[[8 d ago::{iso}]] focal aware, L hand, on [[the bus::bus {fleet}]], [[a stranger::a lady, {wn},]] held my bag
[[5 d ago::{iso}]] GTC at [[the pool::{FACILITY:{place} Y}]], pulled out by [[lifeguard::{first} the lifeguard]]; EMS, refused; bruise
[[1 d ago::{iso}]] Nayzilam used by [[mom::{kin}]], nose burned
triggers: sleep 5 h, period [[(d1)::({DATE:<3/4|8/19>})]], strobe
VNS: swiped 6x, magnet lost, spare w/ [[coach::Coach {last}]]
next: [[epileptologist::{dr}, {hnick}, {full}]]; ask about driving, Depo, marriage lol
shared w/ [[2 people::{mail}, {mail}]]
%%
QUESTIONS FOR THE DOCTOR, back of an envelope from [[the water company::{ORGANIZATION:{place} Water}, acct {acct}]]
1. Is it the kind [[my aunt::Aunt {first}]] had?
2. If I don't do chemo will you still see me, [[doctor::Dr. {last}]]?
3. The nurse w/ braids[[:: ({first}?)]] said "margins". What margins?
4. Can I go to [[the reunion::the {clan} reunion in {town} {DATE:July 12}]]?
5. Who told [[my boss::{last} at {org}]]? I didn't.
6. Hair.
7. [[My husband::{kin}]] won't ask so I will: sex.
8. How much. Really.
9. Is the study at [[the other hospital::{hosp}]] the same drug? They called [[from some number::from {ph}]].
10. If it comes back, will it be you who calls? Not [[the machine::that machine on {DATE:Friday the 13th}]].
Get: note for work, parking thing, the pink book.
%%
MIGRAINE / FOOD / SLEEP grid - 2 weeks, colored pencil (typed by daughter)
M - 7/10, red wine ([[office party::{coin} party]]), Nurtec ok
T - 0
W - 3, storm
Th - 8, missed [[the recital::{first}'s recital at {school}]], Reyvow, can't drive, [[neighbor drove::{wn} drove]]
F - 5, aura zigzag 20 m, [[at the light::at {corner}]]
S - 0 garden
S - 2 church coffee x3
M - 9 ED [[::({hnick}, bed 11, nurse {first})]]: Reglan Benadryl Toradol Mg, dark room, angel
T - hungover feeling
W - 0, Aimovig #4 [[::({lot})]]
Th-S 0 0 0 !!! [[my birthday::my birthday {DATE:9/27}]]: ate the cake
S - 1
MIDAS 24 > 11. HIT-6 58. Bring to [[headache clinic::{dr}]]
%%
IHSS / PAID-KIN TIMESHEET with remarks
Recipient [[____::{ptcomma}]]  Case [[____::{code}]]  Provider [[____::{kinfull}]] no. [[____::{badge}]]  Period [[2 wk::{range}]]
1 8:00 bath, hair, Hoyer w/ [[cousin::{first}]]
2 7:30 bowel care; she laughed
3 6:15 [[doctor day::{dr}, {town}, 140 mi]]; no pay for waiting?
4 8:00
5 0 (jury) sub [[::{wn}]]
6 8:00 feeding; [[the nurse::{cred}]] came
7 8:00 her favorite show
... 14
Total 91:45  share of cost 0
Signed [[recipient's mark::X, {ptf}]] [[provider::{PERSON:{kin} {kinl}}]]  Mail [[to the county::to {st}, {town}]] by [[the 15th-ish::{oddday}]]
Note to worker[[:: {last} ({xt})]]: EVV app says I was at [[the bank::{corner}]]. I was at the sink.
%%
PACKING LIST FOR "THE BIG ONE" (kidney donor)
[ ] ID, cards, [[the folder::the folder {first} made]]
[ ] phone charger LONG
[ ] button shirts x3, no waist
[ ] gum (bowels)
[ ] letter for [[my brother::{kin}]], to open AFTER
[ ] letter for [[Mom, if::Mama {first}, if]]
[ ] arrive [[5 am::5 am {wday}]], [[north garage::{bldg} garage, {road}]], ask for [[the coordinator::{PERSON:{first} {last}}, {ph}]]
[ ] hotel for [[wife::{wn}]]: [[conf on fridge::{ORGANIZATION:{place} Inn}, conf {code}]]
[ ] cat > [[neighbor::{first}, {unit}]]; insulin for cat 2u BID!! ([[cat's name is on vial::{pet}]])
[ ] short-term disability form, [[HR::{mail} at {org}]]
[ ] shave? no they do it
[ ] tell [[recipient's kids::{first} and {first}]] it's boring
surgeons [[A (me) and B (him)::{last} (me) and {dr} (him)]]. My bracelet [[::{mrn}]]. His [[::{mrn}]]. Don't swap lol
"""
