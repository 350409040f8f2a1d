"""Text threads: phone-to-phone, with stamps and without, patients and clinics, friends, sponsors, doulas, aides, home-schoolers, wrong numbers; twinned."""

TWINS = r"""
Mon 7:02 AM
You: good morning! this is [[your doula::{first}, your doula]] 🙂 any action?
Her: no. i hate everyone
You: fair. how did you sleep
Her: on [[my husband::{onelow}]]
Her: not like that
You: 😂 contractions?
Her: every 11. they feel like my period and a truck
You: eat something. walk to [[the corner::{shop}]] and back
Her: [[my mom::{first} (my mom)]] is here. she is boiling water. actual water
Mon 3:40 PM
Her: every 5. call [[the midwife?::{wn}?]]
You: call [[her::{ph}]]. i'm putting on shoes
Her: [[husband::{onelow}]] is putting the seat in. upside down
You: on my way. [[30 min::30 min, {road} is closed]]
Mon 4:22 PM
Her: water broke in [[the car::{onelow}'s {veh}]]
You: color?
Her: clear. smells like a pool
You: perfect. meet you at [[triage::{hosp}, triage door]]
Tue 2:13 AM
You: you did it. 7-3 and loud. go to sleep
Her: [[she looks like my dad::she looks like my dad. {first} {last}, {DATE:<10|11|12>/<04|19|30>}, 1:01 am]]
Her: thank u. tell no one about the bath
%%
[sponsor thread, screenshots typed into the chart by request of patient]

me 11:58p: u up
him: [[always::always. talk to me {onelow}]]
me: at the [[liquor store::liquor store on {lanelow}]]
him: in or out
me: parking lot. engine on
him: ok. engine on is good. what's on the radio
me: [[gospel::some preacher from {townlow}]]
him: turn it up and drive to [[the waffle house::{shoplow}]]. i'll be there in 15
me: u live 25 away
him: i'll be there in 15
me: [[my wife::{onelow}]] changed the locks
him: good. that's a boundary. we like those now
me: [[my kids::{onelow} and {onelow}]] are in there
him: and they'll be in there tomorrow
me: driving
him: what are u wearing
me: lol why
him: so i know which sad bastard is you
me: [[cubs hat::{orglow} hat]]
12:31a me: thank u for the pie
him: [[same time friday::{sayday}, {faclow} basement, bring the hat]]
%%
SMS export, clinic shared line

[[(out)::(out, {first})]] Hi! Your results are in the portal. All fine!
(in) who dis
[[(out)::(out, {first})]] [[Your clinic::{clinic}]] :)
(in) not mine. u got the wrong number this is [[a dude::{whole}]] n i dont have a pap smear
[[(out)::(out, {first})]] So sorry!! Removing this number.
(in) wait was she ok tho
[[(out)::(out, {first})]] I can't share, but you're kind
(in) cuz i keep getting her stuff. [[the lady::{onelow}]]. the dentist, the dog groomer, [[some school::{schoollow}]]
(in) i feel like i know her. kid's got a recital [[this week::{sayday}]]
[[(out)::(out, {first})]] You can reply STOP to each
(in) nah i kinda want to know how the recital goes
[[(out)::(out, {first})]] 😂
[internal] [[manager::{wn}]]: nice, but log as misdirected disclosure pls. [[done::{case}]]
%%
[home care aide and client's son, a week]

SUN
son: hi its [[her son::{onelow}, {mrs}' son]]. keys under the gnome
aide: ok. [[I come tomorrow 8::I am {first} from {org}. I come tomorrow 8]]
MON
aide: she ate egg. she no want shower
son: she never does. say [[her sister's coming::{onelow}'s coming]]
aide: who is [[sister::{onelow}]]
son: dead since [[years::{yr}]]. works every time
aide: I don't like to lie
son: ok then bribe. Werther's
TUE
aide: shower OK. 4 Werther
WED
aide: she call me [[by other name all day::{onelow} all day]]
son: [[that's my ex wife::{onelow}'s my ex wife]] lol. she likes you
THU
aide: she fall. small. knee. I call [[nurse::nurse {first} {ph}]]. ice
son: omw. [[an hour::from {townlow}, an hour]]
aide: no come, she sleeping. BP 130/70
FRI
son: thank you for thurs. did agency pay u
aide: no. they say timesheet. EVV no work at [[this house::{house}]], no signal
son: i'll call [[them::{first} at {org}]]
SAT
aide: she ask is [[her husband::{first}]] at work
son: what did u say
aide: I say yes, he work late. I learn to lie small
%%
teen + school nurse + mom, group text gone sideways

nurse: Hi both, [[school nurse here::{mrs} at {school}]]. Pump site came off in gym. BG 312.
mom: AGAIN. [[honey::{first}]] did you bring the backup
teen: no
mom: [[honey::{first} {first}.]]
teen: its in [[dads::{onelow}s]] car
mom: [[he's::{onelow} is]] in [[indiana::{town}]]
nurse: I have a pen here, order says 1:50 over 150. That's 3 units, ok?
mom: yes. ketones?
nurse: trace
teen: can i go back its [[lunch::lunch w {first}]]
mom: you may go back when you're under 250 and you say thank you to [[the nurse::{mrs}]]
teen: ty
mom: in words
teen: thank you [[nurse::mrs {lastlow}]] for my insulin
nurse: ❤️ 264 now
teen: close enough
mom: NO
nurse: 241. Released.
%%
thread: two night CNAs, voice-typed, full of errors

[[A::{onelow}]]: girl [[the man in for tea::mister {lastlow} in forty]] is up again talking bout a boat
[[B::{firstlow}]]: did you cheque his brief
[[A::{onelow}]]: dry. he wants [[his wife::{onelow}]]. she past
[[B::{firstlow}]]: tell him she's at church
[[A::{onelow}]]: i said [[church::{faclow}]] he said what church locks you in till three
[[B::{firstlow}]]: lol. ok coming. got to turn [[twenty to::miss {lastlow}]] first
[[A::{onelow}]]: also nurse [[::{lastlow} ]]says we r short tomorrow will you pick up
[[B::{firstlow}]]: i got [[my daughters thing::{onelow}s thing at {schoollow}]]
[[A::{onelow}]]: for bonus tho
[[B::{firstlow}]]: how much
[[A::{onelow}]]: fifty and a wafer
[[B::{firstlow}]]: a wafer?
[[A::{onelow}]]: WAFFLE. the machine is coming
[[B::{firstlow}]]: then yes
"""
