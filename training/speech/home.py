"""Exchanges in family meetings, therapy, groups, intake interviews, home visits, and through interpreters."""

FAMILY = r"""
let's go around the room // {nm}, I'm the {kinword} // {nm}, son, from {place} // {nm}, social work
who speaks for {ptf} // {nm} does. {nm} disagrees
what was {ptf} like before // ran {org} for thirty years
tell me about {ptf} // {nm} loved {church}, and {chore}
what would {ptf} say // {nm} would say let me go home to {road}
what matters most to {nm} // being there {sayd}, for {nm}'s wedding
has {nm} ever talked about machines // when {nm} was at {snf}, yes
do you understand what {sn} told you // {sn} says weeks. {nm} doesn't believe it
who needs to be here // {nm}, flying in from {place} {sayd}
is {nm} on the phone // I'm here. it's {nm} and {nm}
can you hear us in {place}? // {yes}, {nm} here
where would he go // {snf}, or to {nm} in {town}
can {nm} care for him // {nm} works nights at {org}
have you looked at {snf}? // {nm} toured it {sayd}
what about hospice // {nm} called {org}
is there a will // {sn} has it, the lawyer on {road}
clergy? // pastor {sn}, from {church}
~ {nm}, stop // let {nm} finish
~ she's not {nm} anymore // tell me what you mean, {nm}
~ nobody asked {nm} // what do you think {nm}
~ he'd hate {snf} // dad was at {snf} {nm}, it was fine
~ I promised {nm} // when did you promise her // {feast}
"""
THERAPY = r"""
how was the week {ptf} // {mood2}. {nm} texted
what did {nm} want // to come by, {sayd}, with {nm}
who's {nm} again // my sponsor. from {church}
and {nm} is your... // {kinword}. {nm} raised me
where were you when it happened // parked outside {org}
when you say him, you mean {nm}? // {nm}, yeah. not {nm}
what would you tell {nm} // that I know about {nm}
what comes up when you think of {place} // the house on {road}. {nm} yelling
you mentioned {school} // that's where {nm} found out
how's work // {nm} wrote me up. I hate {org}
are you still at {org} // till {sayd}, then {nm} hired me
did you do the homework // I wrote to {nm}, didn't send it
how many days // {sayn}, since {sayd}
when was the last use // {sayd}, with {nm}, at {nm}'s
any thoughts of hurting yourself // after {nm} left, yes
who could you call // {nm}. or {nm}, {otherph}
who's in your corner // {nm}, {nm}, my cousin {nm}
what did the judge say // {sn} gave me till {sayd}
who's your PO // {sn}, in {county}
how are the kids // {nm}'s with {nm}, {nm} is at {school}
what was {nm} like drunk // like {nm}. worse
can we sit with that // I miss {nm}
let's pretend {nm} is in that chair // {nm}, why'd you go
same time {sayd}? // {nm} has a thing, can we do {sayd}
let's check in. {nm}? // I'm {nm}, {sayn} days
{nm}, you've been quiet // {nm} said what I was thinking
anybody want to respond to {nm} // I do. {nm}, I did that at {org}
thank you {nm} // thanks for sharing, {nm}
welcome {nm}, where you from // {place}, I'm in {refuge}
~ hi I'm {nm} // hi {nm}
~ my name is {nm} and I'm an addict // hi {nm}
~ I saw {nm} at {org} // what happened
~ {nm} relapsed // I'm sorry. how'd you hear // {nm} called, {sayd}
~ I dreamed about {nm} // tell me // we were on {road}
~ I'm not {nm} // I know. who said you were
~ {nm} isn't my real dad // who is // {fn}, in {place}
~ today would be {nm}'s birthday // {sayd}. how old
~ my mom, {nm}, she'd be {sayold} // you were close
"""
INTAKE = r"""
legal name? // {me} // preferred? // {nm}
any aliases // {fn}, {fn}
social security number // {sayssn}
last four of your social // {sayssn4}
driver's license? // {saycode}, {stt}
where did you sleep last night // {refuge}, before that {nm}'s couch
who do you live with // {nm}, {nm}, and {nm} on weekends
current address // {sayst}, it's {nm}'s
how long at {sayst}? // since {saymonth}
where were you born // {place}, {saybirth}
where's family // {town}, {place}, {nm}'s in {land}
last place you worked // {org}, under {nm}
highest grade // finished at {school}
high school? // {school}, class of {sayyear}
branch of service // army, with {nm}, out of {place}
case number? // {saycode}, {sn} is the caseworker
caseworker? // {fn}, {agency}, {otherph}
do the kids have a guardian // {nm}. CPS lady is {nm}
do you own a car // {hue} {veh}, plate's {sayplate}
who prescribes that // {sn} at {clinic}
last hospitalization // {hosp}, {sayd}, under {sn}
previous therapist? // {nm} at {clinic}, {saymonth}
who told you about us // {nm}, at {refuge}
who do we notify // {nm}, {sayph}
can we text you // {yes}, {sayph}, it's {nm}'s phone
email you check // {saymail}
religion? // I go to {church}, {nm} preaches
tribe? // enrolled at {place}
hi {nm}, it's the visiting nurse // come in, mind {nm}
is this {sayst}? // {yes}, I'm {nm}
the gate code still {saycode}? // {nm} changed it, {saycode}
who set up your pills // {nm}, from {org}
is {nm} home // {nm} went to {org}
can I see the wound {nm} dressed // {nm} did it {sayd}
did {org} bring the bed // {nm} signed for it {sayd}
who's helping with {chore} // {nm} down the road
are you eating // {nm} brings plates from {church}
next visit's {sayd} // is it you or {nm}?
interpreter {saycode}, my name is {nm}, {lang} // {hi} {nm}, I have {me} here
please tell her I'm {nm} // she says nice to meet you {nm}
ask where she lives // she says {sayst}, with {nm}
ask who watches the baby // her {kinword}, {nm}, from {place}
ask if {nm} can give the {saydrug} // he says {nm} works at {org}
ask him what day it started // he says {sayd}, no, {sayd}
sorry, interpreter needs a repetition of the name // {radio}
interpreter speaking, is it {nm} or {nm} // {nm}
how do you say your name // {nm}. like {nm} without the end
~ se llama {nm} // and the birthday // {otherbirth}
~ she wants to know if you're {sn} // no, I'm {nm}, {sn} is upstairs
~ he's asking for {nm} // who's {nm}? // the one from {clinic}
~ they moved us from {place} to {place} // who's they // {agency}
"""
