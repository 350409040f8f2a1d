"""Long group chats: a unit, residents on call, a family with a sick parent, a home care team, an outage, in the two states."""

TWINS = r"""
[unit chat "3E survivors"]
[[A::{onelow}]]: who has float tmrw
[[B::{firstlow}]]: not it
[[C::{wn}]]: not it
[[A::{onelow}]]: it's [[you B::{firstlow}, it says so]], column 4
[[B::{firstlow}]]: 😭 where
[[A::{onelow}]]: [[peds::{ward}]]
[[B::{firstlow}]]: i haven't touched a child since nursing school
[[D::{first}]]: they're small adults
[[B::{firstlow}]]: they're really not
[[C::{wn}]]: [[the charge there::{first} {last}]] is nice, she brings kolaches
[[B::{firstlow}]]: ok i'm listening
[[A::{onelow}]]: also who left [[the guy in 22::{mesl}]] on a bedpan
[[D::{first}]]: 😬 time?
[[A::{onelow}]]: since lunch he says
[[D::{first}]]: not me, i was at [[the code::{lastlow}'s code]]
[[E::{one}]]: it was me. i'm sorry. i'll go say sorry
[[A::{onelow}]]: already did. he says [[you're::{one} is]] his favorite anyway
[[C::{wn}]]: side note [[the parking guy::{first} the parking guy]] is ticketing the whole top deck
[[D::{first}]]: the WHOLE? i'm in the [[gray rav4::{veh}, {platelow}]]
[[C::{wn}]]: it's got a little yellow hat on now
[[D::{first}]]: i hate it here
[[A::{onelow}]]: pizza at 2, [[manager::{wn}]] is buying, first 10
(14 people liked this)
%%
family thread, "Mom's team 💛"

[[Sis::{fa}]]: ok she's settled. room has a window
[[Bro::{fb}]]: which place did you pick in the end
[[Sis::{fa}]]: [[the one by the water::{snf}]]. the other one smelled
[[Bro::{fb}]]: how much
[[Sis::{fa}]]: later
[[Aunt::Aunt {first}]]: Did she take the afghan
[[Sis::{fa}]]: She took the afghan
[[Aunt::Aunt {first}]]: and the picture of [[your dad::{first}]]
[[Sis::{fa}]]: yes and the one with [[all of us at the lake::{first} and {first} at {place}]]
[[Bro::{fb}]]: what did the doctor say
[[Sis::{fa}]]: [[there's a NP. she's good.::{wn}, NP. she's good. {ph} if you want to call, after 3.]] they stopped the Aricept and she's to get Seroquel only if she hits
[[Bro::{fb}]]: she HIT?
[[Sis::{fa}]]: a man took her pudding
[[Aunt::Aunt {first}]]: Well.
[[Kid::{onelow}]]: go grandma
[[Sis::{fa}]]: who added [[the kid::{onelow}]]
[[Bro::{fb}]]: visiting is 10 to 7. i can do [[saturdays::{oddday} and then every other sat, it's 3 hrs from {town}]]
[[Sis::{fa}]]: sign up on the sheet please, [[link above::{url}]]
[[Aunt::Aunt {first}]]: How do I do a link
[[Kid::{onelow}]]: i'll call u
[[Sis::{fa}]]: also she told the aide she has no children 🙂
[[Bro::{fb}]]: 💔
[[Sis::{fa}]]: then she said "just [[the loud one::{fb}]]"
[[Bro::{fb}]]: ❤️
%%
RESIDENT WHATSAPP, call night

22:14 [[PGY1::{first}]]: cross cover list is insane. 68
22:15 [[PGY3::{last}]]: you've got this. page me for anything
22:40 [[PGY1::{first}]]: ok [[pt::{ptl}]] with 8/10 back pain, hx IVDU, new foley. am i crazy or
22:41 [[PGY3::{last}]]: not crazy. rectal tone. now. i'm walking
22:58 [[PGY1::{first}]]: tone down, saddle numb
22:59 [[PGY3::{last}]]: MRI full spine w/wo. call [[the MRI tech at home::{first}, MRI tech, {ph}]]
23:10 [[PGY2::{wn}]]: need hands? i'm eating cereal
23:11 [[PGY3::{last}]]: take [[the ED admits::{lf} and {lf} from the ED]]
23:47 [[PGY1::{first}]]: [[tech::{first} (the tech)]] says 45 min, lives in [[the next county::{county}]]
00:50 [[PGY1::{first}]]: epidural abscess L2-S1 😳
00:51 [[PGY3::{last}]]: YES. i mean no. but yes. [[spine::{last} from spine]] is coming in
01:30 [[PGY1::{first}]]: in OR. [[his brother's::{kin}'s]] been called. he said "do right by him"
01:31 [[PGY2::{wn}]]: cereal for everyone
06:02 [[PGY3::{last}]]: [[chief::{dr}]] says good save on rounds to you [[intern::{first}]]
06:03 [[PGY1::{first}]]: i cried in [[the stairwell::the stairwell by {ward}]] but like proudly
%%
Home health team channel, one day

#cases-north
[[OT::{first} (OT)]] 8:03  car won't start. moving [[my 9:00::{ptl}]] to 1:00
[[scheduler::{wn}]] 8:05  told [[the daughter::{kin}]], she's fine w/ 1
[[RN 2::{one}]] 9:20  at [[the new SOC::{ptl}, {house}]]. nobody answering. curtains open, TV on
[[supervisor::{whole}]] 9:21  call inside?
[[RN 2::{one}]] 9:22  rings. [[no emergency contact on referral::EC is {kin}, {ph}, vm full]]
[[supervisor::{whole}]] 9:23  wellness check. i'll call it in. stay outside
[[RN 2::{one}]] 9:41  PD here [[w/ key from super::{PERSON:Ofc {last}} w/ key from super]]
[[RN 2::{one}]] 9:48  on the bathroom floor. ALIVE. since [[last night::the {oddday} he thinks]]. cold, talking
[[OT::{first} (OT)]] 9:49  oh thank god
[[RN 2::{one}]] 10:10  [[EMS took him::{crew} took him to {hosp}]]. he asked me to feed [[the bird::{pet}, the bird]]
[[supervisor::{whole}]] 10:11  are you ok
[[RN 2::{one}]] 10:12  fed the bird
[[MSW::{wn}]] 10:30  opening a case for him. [[PERS device?::PERS: old one from {org}, sn {ser}, unplugged!]]
[[scheduler::{wn}]] 10:31  marking NOT admitted, reason: hospitalized
[[supervisor::{whole}]] 16:55  cake fri for [[RN 2::{one}]]
%%
Patient support group on a messenger app, moderated (POTS / EDS)

mod: reminder no dosing advice pls!! read pinned
[[user 1::{user}]]: hi new here!! dx [[last week::{on} by {dr}]] after 6 yrs of "anxiety" lol
[[user 2::{user}]]: welcome to the zebra club 🦓
[[user 3::{user}]]: who's your doc? i'm [[in ohio::in {townlow}]] and drive 3 hrs
[[user 1::{user}]]: [[someone at the university::{last} at {hosp}]]. tilt table HR 70 to 141
[[user 2::{user}]]: oof. salt, fluids, compression. LMNT or Vitassium
mod: that's fine that's not dosing
[[user 4::{first} 🌻]]: anyone get accommodations at [[school::{schoollow}]]? they want a "letter from a real dr"
[[user 3::{user}]]: mine was 2 lines. elevator + water + absences. dm me your [[email::email, mine's {mail}]]
[[user 4::{first} 🌻]]: 🙏
[[user 1::{user}]]: also do you guys get, like, adrenaline at 3am?
everyone: YES
[[user 5::{onelow} ]]: hello group. I am [[mother::{whole}, mother]] of [[a teenager::{onelow}, 16, of {townlow}]]. she faint in [[church::{faclow}]]. they think the devil. I think POTS
mod: ❤️ welcome mom. it's not the devil
%%
Outage war room (Teams), clinic network

09:02 [[IT lead::{first} {last}]]: All sites: VPN flapping. Don't reboot.
09:03 [[Site 2::{clinic}]]: we rebooted
09:05 [[IT lead::{first} {last}]]: ok. What do you see now
09:06 [[Site 2::{first} @ {clinic}]]: a blue screen and [[the cleaner::{first}]] says it smells warm
09:07 [[IT lead::{first} {last}]]: unplug it
09:12 [[Site 5::{clinic}]]: check-in kiosks say "hello [[LASTNAME::{lastup}]]" to everyone
09:15 [[vendor::{first}, {org}]]: We see failed logins from [[one host::{ip}]]. Is that you?
09:16 [[IT lead::{first} {last}]]: that's [[the fax server::the fax server in {LOCATION:{town}}]]
09:20 [[nurse mgr::{wn}]]: need a med list for [[a patient going to surgery::{comma}, {mrn}, going to surgery]], read-only works?
09:21 [[pharmacy::{first} RPh]]: I've got it printed from [[last night::{num8}]]. Sending a runner.
09:44 [[IT lead::{first} {last}]]: Root cause: expired certificate. Mine. I own it.
09:45 [[CMIO::{dr}]]: Donuts?
09:45 [[IT lead::{first} {last}]]: Donuts. Ticket [[to follow::{ord}]].
"""
