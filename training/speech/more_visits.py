"""More exchanges in the room, at the desk, on the telephone, at the bedside of a child, in two languages."""

VISIT = r"""
{nm}, back so soon // blame {nm}, she cooked
who do we have here // {nm}, and her monkey
and this little guy is // {nm}. he just turned {small}
what's your sister's name {nm} // {nm}. she bites
can {nm} say ah // say ah for Doctor {nm}
does {nm} still use the inhaler // at {poss}, not at mine
who feeds {nm} during the day // my {kinword}, {nm}, she's {sayold}
any changes since {sayd} // {nm} moved out, {nm} moved in
how's the new job // {org}? eh. {nm} is my boss
still driving for {org}? // till {sayd}, then they want the {doc}
let's talk about your {saydrug}, {ptf} // {nm} took me off it
where'd {nm} hear that // on the radio, some {sn} guy
your {saytest} came back, {ptf} // is it what {nm} has
it's small, {ptf}, {sn} can take it out // at {hosp} or {hosp}?
I'd send you to {sn} or {sn} // who would you send {nm} to // {sn}
{sn}'s in {place}, {sn}'s here // here. {nm} can't drive to {place}
do you want {nm} in here for this // yes. {nm}, come in
are you comfortable with me calling {nm}? // {nm}, yes. {nm}, no
how did {nm} take it // {nm} went out on {road} and just walked
tell me about {nm}'s birth // {hosp}, {sayd}, {sn} almost missed it
were you with {nm} at the time // with {nm} and the kids, at {org}
who was driving // {nm}. well, {nm} was, {nm} had been drinking
and the other car? // a {hue} {veh} from {org}
did the police come // {sn}, the deputy, he went to {school} with me
what were you cutting // brush, on {poss} place out {road}
was the dog yours // {sn}'s, over on {road}
what did you eat // {org}, the number two, me and {nm}
anyone else at {org} sick? // {nm} and the new kid, {nm}
have you been bitten // at {place}, {feast}, camping
when did you get to the states // {saymonth}, through {place}
who do you know here // my {kinword} {nm} and the people at {church}
what did you do back home // taught at {school}
how long have you been a widow // {nm} died {sayfull}
do you have stairs at {poss}? // {nm} put in a ramp
who cooks // {nm}. if {nm}'s at {org} I do cereal
who pays the bills // {nm} does it on the computer
what happened to your {dev} // left it at {org}, {nm} ran over it
who made the {dev} // {org}, the guy's {nm}
when does {org} come // {sayd}, {nm} lets them in
can you read that for me, {ptf} // it says, um, {fn}
what's the last thing you remember // {nm} yelling, then {nm}'s face
how long were you down // {nm} left at {sayhr}, {nm} found me at {sayhr}
on the count of three, {nm} // one two three
good job {nm}, all done {nm} // where's {nm}
look at {nm}, not at me // ow, {nm}
breathe, {ptf}. {nm}, more light // I can't, {nm}
one more, {ptf} // you said that, {nm}
what are we naming her // {nm}, after {nm}
it's a girl, {ptf} // hi {nm}. oh my god {nm} look
time? // {sayhr}. {nm}, call {sn}
dad want to cut the cord? // {nm}, go on
can you rate it {ptf} // ask {nm}, she had the same knife
are you in pain Mister {sn} // when {nm} moves me
do you need anything Miss {nm} // the other nurse, {nm}
I'm {nm}, I'll be your nurse till {sayhr} // what happened to {nm}
you're in {hosp}, {ptf} // where's {nm}? where's my {veh}
do you know why you're here // {nm} tricked me
who's the lady in the picture // that's {nm}, in {place}
and who's she // {nm}, no, {nm}, one of the {clan}
who visited today // {nm}. or was it {nm}. the one from {church}
~ the girl who did my {saytest}, {nm}, was rough // I'll talk to {nm}
~ doc, can you write {nm} a {doc} too // has {nm} been seen here
~ I brought the bottles {nm} gave me // this one's {poss}
~ my {kinword} {nm} wants to be on the phone // hi {nm} // hi, I'm in {place}, can you hear me
~ {sn} said you'd know // I trained with {sn}. what did he say
~ that's {nm}'s handwriting // it's mine. {nm} is left handed
~ es mi {kinword}, {nm} // ¿y usted cómo se llama? // {nm}
~ me duele desde {feast} // ¿quién la vio? // el doctor {sn}, en {clinic}
~ trabajo en {org} con {nm} // ¿en {place}? // sí
~ vivo en {sayst} // ¿con quién? // con {nm} y {nm}
~ mi hija {nm} habla inglés // hi {nm}, can you tell your mom I'm {nm}
"""
DESK = r"""
{clinic}, {nm} // {nm}, hi, it's {nm}, is he in
who's calling please // {nm} who // {fn}
are you a patient here // since {sn} had the place on {road}
old patient or new // I saw {sn} in {saymonth}
and the appointment is for // {nm}, he's {small}
which provider // the tall one. {nm}? {nm}
{sn} is only at {place} on {wkd} // then {nm}
we close at {sayhr} on {sayd} // and {feast}? // closed
I can squeeze you in {sayd} with {nm} // is {nm} a real doctor
ma'am I need the patient on the line // {ptf}! {ptf}, pick up. it's {clinic}
do I have permission to speak with {nm} // {yes}, this is {ptf}, talk to {nm}
how do you pronounce that // {sn}, the g is silent
two n's? // {radio}
hyphen? // no, two words, {me}
middle initial? // it's {nm}, so whatever that starts with
suffix? // junior. {fn} is my dad, same address
same address as {nm}? // {sayst}, yes
apartment number? // {sayst}, so, there
cross street? // {road}
is the zip still {sayzip}? // {sayzip}
do you want text reminders // {yes}, {sayph}
is {sayph} a landline // it's {poss} landline
may we leave a detailed message // with {nm}, yes
last four of the card // {tail}
employer's phone // {otherph}, ask for {nm}
guarantor? // my {kinword}, {fn}, {otherbirth}
who carries the insurance // {nm}, through {org}
is this auto or work // work. {org}. {sayd}
claim number for comp // {saycode}, adjuster's {nm}
attorney? // {sn}, on {road}, {otherph}
copay is thirty // {nm} pays it
receipt to {saymail}? // {saymail}, that's it
did you bring the disc from {hosp}? // {nm} has it, she's parking
you'll want the {bldg} on {road} // by {church}?
from {road} take {road} // past {org}? // yes past {org}
valet or garage // {nm} dropped me
elevator to {ward} // is {nm} still up there
sign here, {ptf}, and here for {nm} // I'm not {nm}
witness? // {nm}, she's in the hall
I'll have {nm} bring you back // {nm} with the ponytail?
next, {ptl} // that's us, come on {nm}
{ptl}? {ptf}? // she went to move the {veh}
did {ptl} leave // {nm} saw him at {org}
have a seat by {nm} // the one with the cast?
what time did you say // {sayhr}, {sayd}, {sn}
~ I'm a day late, I was down for {sayd} // {ptl}? // {yes}
~ can you tell {sn} that {nm} is here // which {nm} // {nm} from {org}
~ {nm} wants a copy too // is {nm} on the form
~ what's {sn}'s first name // {nm} I think
~ is it {sn} or {sn} today // {sn}, {sn}'s in {place}
~ she goes by {nm} // and legally // {fn}
~ nobody by that name // it's under {sn}, my {kinword}'s name
~ I left my {dev} there {sayd} // {nm} put it in lost and found, it says {nm}
~ wrong {clinic}? // you want the one in {place}
~ I'd like to leave a compliment for {nm} // {nm} on days or {nm} on nights
"""
