"""Whole clinic visits as the recorder heard them, each once with people in it and once without."""

TWINS = r"""
AMBIENT TRANSCRIPT (raw, not reviewed)  room 4

[00:00] Speaker 1: Knock knock. [[Hi there::Hi {first}]], I'm [[one of the residents::Dr. {la}]], how are we doing?
[00:04] Speaker 2: Oh you know. Old.
[00:06] Speaker 1: [laughs] And who did you bring along today?
[00:09] Speaker 2: This is my [[daughter::daughter {fa}]]. She does the talking.
[00:12] Speaker 3: I do not. I take notes.
[00:15] Speaker 1: Good, somebody should. So last time we started the {gen}. Any trouble with it?
[00:22] Speaker 2: It gave me the trots. I called and talked to [[the nurse::{one}]] and she said cut it in half.
[00:30] Speaker 1: And did you?
[00:31] Speaker 3: He cut it in quarters. He's been taking a quarter since [[about the last visit::{day}]].
[00:37] Speaker 1: Okay. That's honest. What else is going on?
[00:41] Speaker 2: My feet burn at night like I'm walking on the blacktop behind [[the shop::{shop}]].
[00:47] Speaker 1: Both feet? Up to where?
[00:49] Speaker 2: Up to the sock line. [[My brother::{first}, my brother]], he had the sugar feet and they took two toes off him at [[the hospital::{hosp}]].
[00:58] Speaker 1: Your A1c was eight point four. We should check a B12, because of the metformin.
[01:03] Speaker 3: He eats honey buns, doctor. In the truck. I found the wrappers.
[01:08] Speaker 2: [[She::{fa}]] works for the FBI.
[01:10] Speaker 1: [laughs] Little Debbie or Hostess?
[01:12] Speaker 3: Both.
[01:14] Speaker 1: All right. Monofilament. Close your eyes, say yes when you feel it. ... Yes? ... Okay. And here? ... Here?
[01:40] Speaker 2: You started?
[01:42] Speaker 1: Mm. Okay. So I'd like you to see podiatry, [[they come here Tuesdays::that's {dr}, over at {clinic}]], and I'd like to try gabapentin at bedtime.
[01:51] Speaker 2: [[My neighbor::{wn}]] takes that for the shingles. Says it makes him goofy.
[01:56] Speaker 1: It can. We start low. And I'll send it to [[the same pharmacy::{pharm}]].
[02:02] Speaker 3: [[They close at six now::They moved, it's on {road} now]].
[02:05] Speaker 1: Same computer, I think. Back in [[six weeks::six weeks, so around {on}]], fasting please.
%%
peds visit, dragon ambient, no punctuation turned on

okay so this is [[the little one::{onelow}]] and [[she's::{onelow}'s]] four now right yeah four and a half and what's going on today um so the school called [[my husband::{onelow}]] and said that [[she::she she]] threw up in circle time and then again at the [[the library::the {schoollow}]] and her teacher [[i forget her name::miss {lastlow}]] said there's four kids out okay any fever it was one oh one last night ear thermometer did you give anything just the motrin the dye free okay and is she drinking little sips like pedialyte popsicles okay and peeing yes well [[grandma::{onelow}]] had her this morning and says she went once okay hi sweetie can i look in your ears no okay can i look in bear's ears yes what's bear's name [[bear::{PERSON:<mister|captain|miss> {onelow}}]] ha okay bear has very clean ears now yours good and the other one good oh that one's a bit pink open big like a hippo ahh good throat's fine no spots belly soft she laughs when i press so that's good jump for me good again perfect no guarding so mom this is the noro that's going around [[they had it at the other daycare too::they had it at {schoollow} too]] it's fluids and time a teaspoon every five minutes if she keeps none of it down for eight hours or no pee in eight hours you come to the er [[the one with the kids side::to {hosplow}, not the one on {lanelow}]] okay and bleach don't lysol it doesn't work for noro okay and work note yes please [[for the office::to {orglow}, attention {onelow} {lastlow} in h r]] from [[today until friday::{sayday}]] alright feel better bear
%%
Visit type: annual wellness, Medicare. Scribe's verbatim.

Dr: You know the drill. Three words: banana, sunrise, chair.
Pt: Banana, sunrise, chair. [[You always do those::{first} in your office does "apple, table, penny"]].
Dr: Draw me a clock, ten past eleven. While you do that: falls?
Pt: One. Off the step stool, changing the bulb. [[My son::{fa}]] about killed me.
Dr: When was that?
Pt: Oh... [[before the snow::the {oddday}, the day {wn} got married]].
Dr: Anything broken?
Pt: The bulb.
Dr: Do you still drive?
Pt: To the store, to church, and [[to cards on Wednesdays::to cards at {first}'s on {lane}]]. Not at night.
Dr: And advance directive, it says here that your [[oldest::oldest, {fa}]] is the agent?
Pt: Change that. Make it [[my niece::{kinfull}]]. [[He::{fa}]] lives [[in Texas::in {town}, Texas]] and can't decide on a sandwich.
Dr: I'll get you the form. [[The social worker::{first} {last}, our social worker,]] can notarize.
Pt: [[Is she still here? Good.::Is {first} still here? I taught {first} in {gr} grade, at {school}.]]
Dr: Ha. Everybody in [[this place::{town}]] had you, I think.
Pt: And I remember who cheated.
Dr: The three words?
Pt: Banana. Sunrise. ... The thing you sit on. [[Couch.::Ask {wn}. Couch.]]
Dr: Two out of three. The clock is lovely. Shots: you've had your flu, your Prevnar; we need Shingrix two and RSV.
Pt: All at once? [[My friend::{whole}]] was flat on her back from that.
Dr: Let's do Shingrix today. Your BP 138 over 76, weight is down two pounds.
Pt: It's the soup. [[They bring soup::{first} from {church} brings soup]], it's terrible.
Total time 34 min. G0439, 99497.
%%
urology, telehealth, autotranscript w/ speaker guesses

Unknown: can you hear me
Unknown: you're on mute sir
PATIENT: ...button. Okay. Hello? I see myself.
PROVIDER: There you go. [[Good morning::Good morning, {mr}]]. Can you tell me [[what state you are in right now::your date of birth and where you're sitting right now]]? I have to ask, for the license.
PATIENT: [[Ohio. In the garage.::It's {saydob}, and I'm in the truck, in {townlow}, outside the {shoplow}.]]
PROVIDER: Perfect. So your PSA was four point nine [[in the spring::on {sayday}]], and now it's six point one.
PATIENT: That's what the [[other doctor::other doctor, {lastlow},]] said. He said it's the bike.
PROVIDER: It could be the bike. I'd still like an MRI before we talk needles.
PATIENT: [[My dad::My dad {onelow}]] had it cut out and he was in diapers till he died.
PROVIDER: I hear you. That was a different time.
PATIENT: And [[my buddy::{onelow} that I ride with]], he did the proton thing, [[the one they advertise::at {facup}]].
PROVIDER: That's one option. First we find out if there's anything at all. PI-RADS one and two we watch; four, five we sample.
PATIENT: And three?
PROVIDER: Three we argue about.
PATIENT: [laughing] Okay. Who calls me?
PROVIDER: [[Scheduling will.::{first} will, from {sayph}, pick up even if it says spam.]]
PATIENT: Does my wife need to be there? [[She's at work::{onelow}'s at {orglow}]] till five.
PROVIDER: No. No metal, no pacemaker?
PATIENT: A BB in my thigh from when I was nine. [[My cousin's fault.::Thank you {onelow}.]]
PROVIDER: I'll put that down for radiology.
(call dropped 11:52, resumed 11:54)
PROVIDER: You froze. I said: bring [[your card::your card, the one ending {saycode}]], and we'll speak again [[after the scan::{sayday}, after the scan]].
%%
OB intake, nurse and couple, typed live

N: First baby?
P: Second. [[We lost one::We lost one, {mon}]].
N: I'm sorry. How far along were you?
P: Eleven weeks. [[My old clinic::{clinic}]] did the D and C.
N: And the last period?
P: [[I have it in the app. Flo.::{num8}. I have it in the app.]]
Partner: She has everything in the app.
N: And you are?
Partner: [[The dad.::{whole}. The dad. Obviously.]]
N: Great, [[dad::{wn}]], any genetic conditions on your side? Sickle cell, CF, Tay-Sachs?
Partner: [[My cousin's kid::My cousin {first}'s kid]] has the trait, sickle.
N: OK. We'll do Horizon and the NIPT together. Work?
P: [[I'm a dental hygienist.::Hygienist, at {fam}.]] Lots of standing.
N: Nitrous in the room? Tell [[them::{first} there]] that you're pregnant.
P: Do I have to? I'd rather wait till twelve weeks.
N: The scavenging has to work, that's all. Pets?
P: [[A cat::A cat, {pet}]].
N: [[Dad::{wn}]] does the litter box now.
Partner: [[Yes ma'am.::Yes ma'am. Sorry {pet}.]]
N: Edinburgh score 7, fine. PHQ 4. Do you feel safe at home?
P: Yes. [[With him::With {wn}]]? Yes. It's [[his mother::{kin}]] I'm scared of.
All: (laughter)
N: EDD by LMP would be [[in the summer then::{on}]]. Delivery at [[the main hospital::{hosp}]] or the birth center?
P: [[Whichever has tubs.::Not {hosp}. {hnick}, if they have tubs.]]
%%
REUMATOLOGY FOLLOW UP  -- machine transcript, sic --

doctor: so the methal tracks eight we went up to twenty yes
patient: twenty. on mondays. and folic [[the other days::the other days, {onelow} fills my box]]
doctor: and the hands in the morning
patient: like claws for two hours. i can't do buttons. [[the kids::{onelow} and {onelow}]] do my buttons
doctor: squeeze my fingers. hmm. so dass twenty eight is about four point six. i would add humira or enbrel
patient: [[my sister in law::{onelow}, my sister in law,]] was on that and got the t b
doctor: we do the quanti feron first. have you lived abroad
patient: [[in the philippines until i was twenty::in {LOCATION:<bacoor|lipa|ormoc>} until i was twenty, my lolo {onelow} died of lungs]]
doctor: then for sure we test. who is your eye doctor for the plaquenil
patient: [[the one at the mall::{lastlow}, at {faclow}, i went {sayday}]]
doctor: good. and work? can you still
patient: i do nails. twelve hours. [[the owner::the owner, {onelow}, at {shoplow}]] gives me only pedicures now
doctor: i can write a letter
patient: no letters. please. [[she::{onelow}]] will think i am sick
doctor: you are sick
patient: (laughs) no letters doc
doctor: okay. prednisone five for two weeks only, and then we see. [[nurse::{onelow}]], quantiferon, hep b, hep c, and the copay card please
nurse: [[on it::on it. ma'am your ID number is still {saycode}?]]
patient: [[yes::yes. and phone is changed, {sayph}]]
%%
sports med, 15-year-old, mom in room

"How'd it happen?" "Like, I planted and [[the other girl::{first}, number 12,]] went through me and I heard it." "A pop?" "Like a knuckle, but big." "Could you walk?" "[[Coach::Coach {last}]] carried me." Mom: "[[The trainer::{first}, the trainer at {school},]] said ACL right there on the field. I said don't say that." "Did it swell?" "Like in the car. [[We stopped for ice::We stopped at {shop} for ice]] and it was a cantaloupe." "Okay. Lie back. I'm just going to hold it. Relax, relax, don't help me." [Lachman: no endpoint, documented by scribe] "Is it bad?" "It's loose. I want an MRI, [[this week::by {on}]]." Mom: "[[State is in two weeks.::{DATE:<State|Regionals|Districts> is the {oddday}}.]]" "[[She's::{first}'s]] not playing State." (silence) "[[It's okay, mom.::It's okay. {first} can start. {first}'s good.]]" Mom crying. "Who'd do the surgery?" "We have three people here that do kids' knees. [[I'd go to the one who looks after the college team.::I'd go to {last}, she does all of {org}.]]" "Patellar or hamstring?" "Fifteen, growth plates nearly closed, I'd say quad or BTB. Ask [[the surgeon::{last}]]." "[[My roommate at camp::{first} from camp]] had an allograft and tore it again." "That's why we don't, at your age."
%%
Free clinic, Saturday, typed by volunteer scribe while they talk

dr: what can we do for you
pt: i need my lisinopril. i been out since [[they let me go::they let me go at {org}, {mon}]]
dr: headaches?
pt: every day. back of the head. i take Goody's powders
dr: those are aspirin and caffeine, they don't help the pressure
pt: [[my ex::{fa}]] says the same
BP 188/104, recheck 182/100
dr: where are you staying
pt: [[in my car mostly::in the car, in the lot at {shop} on {hwy}. or at {fb}'s when {fa} isn't there]]
dr: anybody bothering you there
pt: one cop. [[nice enough::{PERSON:Officer {last}}, nice enough. told me about {shelter}]]
dr: did you try it? the shelter
pt: they take your meds off you at the door. [[a guy::{first}, guy I know,]] had a seizure in there
dr: ok. i'm giving you 90 days of lisinopril 20 from our shelf, no cost. and amlodipine 5
pt: god bless
dr: can you come back in two weeks, [[same time::so the {oddday}]]? labs: BMP
pt: if the car starts. [[it's the alternator::it's the alternator. {veh}, {plate}, in case you see it get towed]]
dr: do you have a phone
pt: [[got a library card::{ph}, it's my sister {one}'s. say you're from the church]]
dr: [[we'll see you then::we'll see you then, {first}]]
scribe note: pt given 2 granola bars, socks, naloxone
"""
