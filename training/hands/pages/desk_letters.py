"""Letters and public words that people paste to be mended: complaints, thanks, obituaries, press releases, newsletters, bulletins, speeches, grants, posters."""

TWINS = r"""
Tone down to "firm". Keep the facts in order.

To whom it may concern[[:: at {hosp}]]:

My father sat in your hallway [[for nine hours::from {hr} on {wday} until the next morning]]. Not a room, a hallway, next to the linen cart[[::, by the door that says {FACILITY:<Weaver|Oakes|{last}> Endoscopy}]]. A young man in green scrubs [[who never gave his name::with "{first}" on his badge]] told us twice that a bed was "coming down". When I asked who was in charge I was told to ask [[the desk::{first} at the desk]]; the desk told me to ask [[the young man::{first}]].
My father drove [[a truck::a truck for {ORGANIZATION:<Crown|Blue Mule|{last} Bros> Freight}]] for thirty-one years and never called in sick. He is not a complainer. He said "[[son,::{kin},]] just get me home" and that is what I did. He's now at [[another hospital::{hnick}]], in a room, with a window.
I'd like an apology addressed to him[[::, {mr}]], not to me. I'd like the hallway fixed.

[[Sincerely, a son::{kinfull}
{house}, {town}]]
%%
Shorten to 120 words for the funeral home's site, keep the pie.

[[Our beloved grandmother::{whole}]] passed [[in her sleep at home::away {wday} at {snf}]] at the age of [[eighty-nine::{sayold}]]. She was born on a farm [[without electricity::in {LOCATION:<Stony|Plum|Wagon> {last}}]] and liked to say that the dark had been darker then. She kept the books for [[a feed store::{ORGANIZATION:<Kunkel's|Prairie|{last}> Feed & Seed}]], raised four children and buried one, and played the organ [[at church::at {church}]] until her hands wouldn't, and then a year longer.
She is survived by [[a sister, three children::her sister {first}, her children {kin} ({kin}), {kin} and {kin}]], eleven grandchildren and a parrot[[:: called {pet}]] that does her laugh.
The family thanks [[the hospice nurses::{first} and {first} of {ORGANIZATION:<Lamplight|Meadow Gate|St. Brigid's> Hospice}]] for coming in the snow. In place of flowers, bake somebody a pie. [[Visitation at the church hall.::Visitation {DATE:<the 8th|Saturday the 21st|March 2>}, 4 to 7, {FACILITY:{last} & Sons Chapel}.]]
%%
PRESS RELEASE - needs a headline, AP style, and a quote that sounds like a human

[[FOR IMMEDIATE RELEASE::{townup}, {wday}]] — [[A rural health system::{ORGANIZATION:<Three Creeks|Blue Mesa|Harvest> Health}]] has opened a walk-in clinic [[inside a grocery store::inside the {ORGANIZATION:<Piggly Star|Foodway|{last}'s Market>} on {road}]]. It takes Medicaid, Medicare and cash, has three rooms and no appointments.
"[[We wanted::]] people who come for milk to leave with a flu shot," said [[the system's CEO::{whole}, CEO]]. [[A nurse practitioner::{first} {last}, FNP,]] will staff it Tuesday through Saturday.
The idea came from [[a cashier::a cashier, {first} {last},]] who noticed customers taking their pressure at the machine by the bottle return and asking her what it meant.
Funding: a USDA grant and [[a local foundation::the {ORGANIZATION:{last} <Family|Sisters|Memorial>} Fund]].
Media contact: [[Communications::{whole}, {ph}, {mail}]]
###
%%
help me say thank you. its for the whole unit but i only remember some names

dear everybody on [[the heart floor::{ward}]]
you probably dont remember me i was the guy who cried about the jello. i wanted to tell you i walked a mile [[today::on {feast}]]
[[the lady with the braids::{first} with the braids]] sat w me when i could not breathe. [[the big guy::big {first}]] lifted me like a sack of flour and said upsy daisy every single time. [[the night one::{onelow} from nights]] found my teeth
[[the surgeon::dr {lastlow}]] is not a talker but he drew me a picture on a napkin, i have it on the fridge
i went back to [[the shop::{shop}]] half days. my boss [[is ok::{firstlow} is ok]] with the chair
im sending [[doughnuts::doughnuts from {ORGANIZATION:<Randy Jo's|The Hole Truth|Glaze {last}>}]]. low fat joke
[[bed 12::{ptname} (bed 12)]]
%%
Newsletter blurbs, make all four the same length (40 words), no jargon

1) Farewell. [[Our lab manager::{whole}]] is off to [[the mountains::{town}]] after 22 years. Favorite sentence: "It's hemolyzed." Cake [[in the break room::{DATE:<May 9|the 17th|6/3>} in the {FACILITY:{last} Auditorium}]].
2) Kudos. [[A tech on nights::{first} in nights]] caught a wrong-blood-in-tube. No harm. [[She::{first}]] says that anybody would have. Anybody didn't.
3) New. [[Parking::The {FACILITY:{last} Lot}]] opens to staff. Follow the green arrows, not your heart.
4) Wellness. Yoga with [[Rehab::{PERSON:<Coach|Namaste> {first}}]], mats provided. Beginners, bad backs and skeptics welcome. [[Thursdays.::First class {clip}.]]
%%
Please check for grammar, I'm not a native speaker. It's for the board of [[a small clinic::{ORGANIZATION:Clínica <Amistad|Sol y {last}|del Valle>}]].

Honorable members, in this year we saw 2,140 persons for 6,905 visits. One in three is without papers and nobody is asked. The new van [[is::("{VEHICLE_ID:<La Paloma|Unit Zero|Big Blue>}") is]] going to [[the camps::the camps at {place} and {LOCATION:<Dos|Agua> {last}}]] on Wednesdays. Our dentist, [[a volunteer::{dr}, volunteer,]] took 311 teeth. We lost [[our promotora::our promotora {first}, God rest her,]] in [[the spring::{mon}]], and the people still ask for her at the window.
We need: a second chair; a roof; a person who can write the 330 grant while sleeping. I thank [[the sisters::the sisters of {church}]] for the beans.
[[The director::{wnl}, director]]
%%
Turn into a 90-second speech, retirement lunch, not sad

- started when charts were paper and we smoked at the desk
- [[first boss::first boss: {last} ("the {PERSON:<General|Hammer|Duchess>}")]] wore white shoes
- '[[the blizzard::the blizzard, {mon}]]': slept 3 nights in radiology[[::, {first} snored]]
- invented the sticker system, [[never got credit::{oneup} stole the credit]] (pause for laugh)
- taught 140 students, [[half of this room::incl. {first}, {first} and that rascal {last}]]
- plans: [[grandkids::grandkids {kin} & {kin}]], a canoe, [[up north::a cabin on {LOCATION:Lake <Wapatan|Minnesott|{last}>}]], no alarms
- end with her line: "Did anybody ask the patient?"
%%
GRANT, aim 2, reviewer says "too anecdotal". Fix it but keep one story

Aim 2. To test whether community paramedics can lower 30-day readmission among adults with heart failure in [[frontier counties::{county} and {county}]]. Preliminary data: 61 enrolled, 9 readmitted (14.8% vs. 24%). In one case, a medic [[::from {crew}]] found that the patient, a [[retired rancher::retired rancher near {LOCATION:<Dry|Lost|Bitter> {last} Butte}]], had been sorting pills by the color of the cap. [[Dr. X and colleagues::{last} and {last}, our co-investigators at {school},]] have shown that pharmacist calls alone don't change this.
Personnel: PI ([[TBN::{whole}]], 1.2 CM); co-I ([[TBN::{last}]], 0.6); coordinator ([[to be hired::{first} {last}]], 12 CM); statistician ([[core::{ORGANIZATION:<Ridge|Plains> Biostat Collective}]]).
Letters: [[EMS agency, two clinics::{agency}; {clinic}; {clinic}]].
%%
Could you make this church bulletin safer? Someone said HIPAA but we're a church

PRAYER LIST: [[a brother with cancer::Brother {last} (pancreas)]] · [[the new baby::baby {first} {last}, NICU at {hnick}]] · [[travelers::{first} & {first}, driving to {town}]] · [[those in nursing homes::Sis. {PERSON:{last}}, rm 9, {snf}]] · our troops · [[the one who asked not to be named::the {clan}, who asked not to be named, oops]]
THANK YOU to [[whoever fixed the furnace::{ORGANIZATION:<Deacon's|A-Okay|{last}> Heating} for the furnace]].
BLOOD PRESSURE SUNDAY: [[our parish nurse::{first}, our parish nurse,]] will be in the narthex after the 9:30. Bring your pills.
MEALS: [[sign up on the sheet::call {first}, {ph}]]. No more lasagna please.
CASKET FLOWERS [[may go::from {poss} service may go]] home with anyone.
%%
Write the plaque text from this mess. 60 words max

donor [[anonymous::{whole} & the late {first} {last}]]
what: [[a fish tank::the {FACILITY:{last} Aquarium}]] in the peds lobby, 900 gal
why: [[a grandchild's::grandson {first}, leukemia,]] long stays. he named every fish
they want "Keep swimming", not Comic Sans, no dates [[::(they mean no {dob})]]
dedicated [[next month::{on}]]
artist who did the mural: [[a local::{PERSON:<Zuzu|Ozzie|K-Lo>} {last} of {hood}]]
the CFO wants our logo. the family doesn't
%%
is this review reply ok to post? owner here

[[★☆☆☆☆ by a guest::★☆☆☆☆ {first} {initials}]]: "Waited 50 min for a cleaning and then they told me [[my plan::my Delta plan]] was out of network. [[The hygienist::{first} the hygienist]] was rough. Parking lot smells like fish [[::from {ORGANIZATION:<Skipper|Captain> {last}'s}]]."
Reply: "Hi [[there::{first}]], we're sorry. We can't discuss anyone's care here, but I'd love to talk. Please call the office[[:: and ask for {first}, {ph}]]. As for the fish, it's [[the restaurant next door::{ORGANIZATION:<Skipper|Captain> {last}'s}]] and we apologize on behalf of the ocean. [[- the team::- Dr. {last}]]"
%%
Draft was rejected by legal. Make it accurate and still warm.

"[[One of our patients::{ptname}, a {trade} from {town},]] was told [[she::]] had six months. That was nine years ago. [[Today she::Today {mefl}]] sings in [[a choir::the {ORGANIZATION:<Larks|Harbor Chorale|{last} Singers>}]], swims, and bosses the infusion nurses[[:: ({first} admits it)]]. 'I'm not brave,' [[she::{mefl}]] says, 'I'm nosy. I wanted to see what would happen.'
Thanks to [[our team::Dr. {last} and the {ORGANIZATION:<Sunrise|{last}> Myeloma Team}]], and to Darzalex and Revlimid, hope has a new address[[::: {house}]]."
Legal says: no "thanks to" + brand; no implied cure; need an authorization[[:: (signed {num8})]]; "told six months" by whom?
"""
