"""Groups talking: support circles, group visits, online chats, parents' night, residents' council, town hall on a closing hospital, podcast; twinned."""

TWINS = r"""
DIABETES GROUP VISIT, six patients, educator's notes with talk

Opened with weights and a joke. [[P1::{first}]]: down four. [[P2::{first}]]: up six, "in the ankles". [[P3::{mr}]]: refused to step on; "I know what I weigh, so does [[my truck::my {veh}]]."
Carbs: guess the bag. [[P4::{wn}]] guessed 40 for a banana, won the magnet.
[[P5::{first}]] asked if insulin makes you blind because [[her aunt::her aunt {first}, down in {town},]] took it and went blind. Long talk. [[P2::{first}]]: "It's the sugar took her eyes, baby, the insulin just came late."
Feet: shoes off. One ulcer found, [[P6::{last}]], plantar, he didn't know. [[Podiatry same day::{dr}, same day, at {fac}]].
Cooking: [[the dietitian::{first}]] burned the quinoa.
Goals: [[P1::{first}]] walk [[to the mailbox::to {church} and back]]; [[P3::{mr}]] "think about the scale"; [[P4::{wn}]] no Sprite till [[the weekend::{on}]].
Next: [[same room::the {FACILITY:<Larkin|Odell|Prewitt> Room}, {on}]], bring your meter and your mess.
%%
TOWN HALL, closing of the maternity ward, clerk's rough transcript

CEO[[:: ({whole})]]: Thank you all for coming out in the rain.
VOICE: Thank you for closing it!
CEO: We had 91 births last year. The standard is...
VOICE[[ (woman)::  ({first} {last}, {road})]]: I was four of those.
(laughter)
MODERATOR: Name for the record, please.
WOMAN: [[I gave it at the door.::{first} {last}. Two l's.]] If I go into labor in a snowstorm it's [[seventy miles::seventy miles to {hosp}]] over [[the pass::{LOCATION:<Sorrow|Teakettle|Bad Medicine> Pass}]].
OB[[:: ({dr})]]: I'll say what nobody says. I'm sixty-four. I've been on call for nine years. My partner left [[in spring::{mon} for {town}]]. I'm tired.
VOICE: We know it, [[Doc::Doc. You did all three of my {clan}]].
EMS CHIEF[[:: ({last})]]: We've two rigs. I've medics who've delivered one, and it was a calf.
NURSE[[:: ({wn}, {ward})]]: Then train us. I'd go. I'd go to [[the city::{town}]] and come back.
CEO: It's money.
FARMER[[:: ({first} {last})]]: How much?
CEO: One point four a year.
FARMER: [[The co-op::{ORGANIZATION:<Tri-Valley|Rimrock|Sweetgrass> Co-op}]] spent that on a silo.
(applause)
MODERATOR: Vote of the [[district::{county} Hospital District]] is [[next month::{on}]], at [[the school gym::{school}]].
%%
Long-COVID circle on Zoom, facilitator's summary plus chat box

Nine faces, four black squares. We do thumbs first.
[[One::{first}]] slept. One did not. [[One::{wn}]] lost a word and it was "spoon".
[[A former nurse::{first}, once of {ward} at {hnick},]] spoke on pacing: a heart rate alarm at 105, sit when it sings.
[[A teacher::{mrs}]] has gone back [[two mornings::two mornings, {gr} grade, at {school}]]; kids hold up cards when she repeats herself.
Chat box:
  [[user::{user}]]: is LDN helping anyone
  [[user::{user}]]: yes 3 mg. vivid dreams. dreamed of [[a moose::{first}]]
  [[user::{user}]]: SSDI hearing [[soon::{on}, judge {last}]] 😬
  [[user::{user}]]: my husband says "you look fine" and I said SO DOES THE CAR
  [[iPad::{first}'s iPad]]: how do I unmute
Facilitator read aloud a letter from [[a member who left::{first} from {place}, who left in {mon}]]: "I carried a bag of groceries. One bag. I ate the peach in the doorway."
Next: [[two weeks::{on}]]; speaker on POTS; bring salt.
%%
RESIDENT COUNCIL, assisted living, minutes by a resident who was a court reporter

Call to order 2:00 by [[the president::{mrs}]], who rang the bell twice because [[someone::{mr}]] was asleep.
Old business. Coffee at 6 not 7. ADMINISTRATOR[[:: ({first} {last})]]: It's a staffing matter. [[A resident::{mr}]]: It is a coffee matter.
Moved by [[one::{last}]], seconded by [[another::{last}]], that the Muzak be turned off at meals. Carried 14-3. [[The three::{first}, {first} and {mr}]] asked to have their names recorded.
New business. [[A resident::{first}]] fell on the rug by the aviary. The rug is to go. [[A resident::{mrs}]] spoke for the rug; it came from [[her house::{house}]].
Trip: [[a museum::{LOCATION:{town}} and the button museum]], [[next month::{on}]], bus holds 12, two chairs.
Flu clinic by [[the pharmacy::{pharm}]], [[Thursday::{wday}]]. High dose for all; "we're all high dose," said [[a resident::{wn}]].
In memoriam: [[two::{whole}, {whole}]]. A minute. The birds didn't keep it.
Adjourned 2:41 for pie.
%%
podcast transcript, two nurses, cold open

[[HOST 1::{oneup}]]: Okay, worst thing ever found in a bed. Go.
[[HOST 2::{oneup}]]: A parrot.
[[HOST 1::{oneup}]]: Alive?
[[HOST 2::{oneup}]]: Opinionated. It said [[a bad word::"{one}, shut up"]] to the resident.
[[HOST 1::{oneup}]]: Where was this?
[[HOST 2::{oneup}]]: [[A place that I won't name.::{hosp}. I don't work there now, so.]]
[[HOST 1::{oneup}]]: I had a man with a pistol in his sock and [[security came::security, {first}, bless him, came]] with a clipboard.
[[HOST 2::{oneup}]]: Mine is eggs. A dozen. She was keeping them warm. From [[her farm::her farm out at {place}]].
[[HOST 1::{oneup}]]: Were they...
[[HOST 2::{oneup}]]: One hatched on day three. We called it [[dinner::{first}, after the charge]].
[[HOST 1::{oneup}]]: [laughs] Welcome to [[the show::{ORGANIZATION:<Code Beige|Two Nurses One Sink|Bedpan Banter>}]]. It's [[a weekday::{wday}]] and neither of us slept.
[[HOST 2::{oneup}]]: Today: staffing ratios, compression socks, and a listener letter from [[a man in Ohio::{first} in {town}]].
"""
