"""Exchanges at the front desk and on the line for appointments; the staff speaks first, or the caller after a tilde."""

DESK = r"""
{clinic}, this is {agent}, can you hold? // {yes}, but it's {nm} and I've been holding twice already
thank you for calling {clinic}, my name is {agent}, how can I help // {hi} {agent}, {twice}, I need to move my appointment
name? // {me} // first name again? // {ptf}
and who am I speaking with // this is {nm}, I'm calling for {ptf}, I'm the {kinword}
what's the patient's last name // {ptl}, {radio}
spell the last name for me // {radio} // {ok}, and the first? // {radiof}
is that {sn} with a k or a c // with a c, {radio}
date of birth? // {saybirth}
birthday? // {saybirth} // {ok} {ptf}, I see you here
can you verify your date of birth // {um} {saybirth} // and the last four of your social // {sayssn4}
and your date of birth please // {otherbirth}, oh wait that's my {kinword}'s, mine's {saybirth}
{saybirth}, did I hear that right? // {yes}, {saybirth}
and you're still on {road}? // no, we moved, it's {sayst} now
what's the address // {sayst}, in {town} // zip? // {sayzip}
I have {sayst}, apartment or house? // house, the apartment was on {road}
zip code // {sayzip}, no, that's work, home is {sayzip}
and a good phone number // {sayph} // is that a cell // it's {poss} cell, {nm} can take a message
best number? // {area} // mm-hmm // {mid} // go ahead // {tail}
let me read that back, {area}, {mid}, {tail} // no, {tail}, you said it wrong
can I get a callback number in case we get cut off // {sayph}
home phone still {sayph}? // disconnected. use {otherph}
do you have an email // {saymail} // all one word? // {yes}
email? // it's {saymail}, all lower case // and a backup // {othermail}, that's {nm}
who's your primary // {doc1}, over at {clinic}
who referred you // {nm} something, at {clinic}, the one on {road}
which doctor do you usually see // {sn} // {sn} is out until {sayd}, can you see {sn}
did you want {doc2} or the PA // {doc2} please, I don't know the PA
do you have a preference of provider // anybody but {sn}
employer? // {org} // and what do you do there // I drive a {veh}
where do you work // I'm at {org}, well, {org} through a temp place, {org}
place of employment? // retired. thirty years with {org}
emergency contact? // {nm}, my {kinword} // and the number for {nm} // {otherph}
who should we call in an emergency // {fn}, lives over in {town}
is {nm} still your emergency contact // no, {nm} passed. put {nm}, {sayph}
what's your relationship to {ptf} // I'm {poss} {kinword}
marital status // married to {fn}, {saymonth}
how did you hear about us // {nm} at {church} told me
how'd you find us // my neighbor {nm} goes to {nm} there, loves her
pharmacy? // {pharm}, on {road} // the one by {org}? // {yes}
which pharmacy do you use // {pharm} // there's two of those // the one out in {town}
we have {pharm} on file // oh no, not since {sayd}, it's {pharm} now
what insurance // {ins} through {org} // member ID // {sayid}
can you read me the number on the card // {sayid} // and group // {saycode}
and the policy holder? // that's my {kinword}, {fn}, {otherbirth}
is the subscriber you or your {kinword} // {nm}. birthday's {otherbirth}
{ok} I can offer you {sayd} at {sayhr} // is that with {sn} // with {nm}, the PA
the first I have is {sayd} // nothing before {sayd}? // I can put you on the list
how about {sayd} // I can't, {nm} has {saytest} that day at {hosp}
does {sayd} work // that's {nm}'s graduation. the next week?
I've got {daycaught} // the second one works, {nm} can drive me
you're all set for {sayd} at {sayhr} with {sn} // {ok}, {bye} {agent}
so that's {sayd}, {sayhr}, with {doc2} at our {place} office // not the one on {road}? // no, {place}
you'll come to {sayst}, it's behind {org} // is that the old {org} building? // {yes}
do you know how to get here // I'm coming down {road} // turn at {org}
where are you now // I'm parked by {org} on {road} // you want the building across from {church}
are you coming from {town}? // no, {town}, on {road}
checking in? // {yes}, {ptl}, for {sayhr} with {nm}
sign in please. who are you here to see // {sn}. or {nm}, whoever does the {saytest}
can I see your ID // it still says {sn}, I got married {saymonth} // {ok}, new last name? // {ptl}
is it {ptl} or {sn} in the chart // try {sn}, that's my maiden name
any other names we might have you under // {sn}, {sn} from my first marriage
do you go by {ptf} // everybody calls me {nm}
{ptf}? {me}? // that's me, sorry, I heard {nm}
{nm}? // no, I'm {nm}. she's in the bathroom
is there a {nm} here? // he just stepped out, I'm his {kinword} {nm}
who's with you today // my {kinword} {nm} // hi {nm}
did {nm} bring you // {nm} dropped me and went to {org}
who is going to pick you up // {nm}, works at {org} till {sayhr}
do you need a ride // {org} is bringing me, the driver's {nm}
do you need an interpreter // for my {kinword}, yes, {fn}, she speaks {lang}
preferred language // {lang}, but {nm} can translate
who can we share information with // only {nm}. not {nm}, not {nm}
can we leave a message with anyone // with {nm}, my {kinword}, not at {org}
may I have your medical record number if you know it // {saymrn}
is this the right chart, {saymrn}? // I don't know the number, my name's {me}
your account is {saycode} // say that slower // {saycode}
there's a balance from {sayd} // I paid that to {agent}
reference number for this call is {saycode} // {saycode}, {ok} // and I'm {agent} if you call back
who told you that // {nm}, at your {place} office, on {sayd}
did you speak to someone before // {nm} at extension {sayext}
can you transfer me to {nm} // {nm}'s at lunch, I can give you extension {sayext}
let me get {nm} for you // {ok}. is {nm} the one who called me {sayd}?
hold for {sn} // thanks. tell him it's {nm} from {org}
is {sn} a man or a woman // {fn} is a woman, she's lovely
what day was your surgery // {sayfull}, {sn} did it at {hosp}
when were you last seen // {sayd}, or the week of {feast}
when was your last visit with us // {saymonth}, when {sn} was still here
have you been to {hosp} before // I was born there
records from where // {hosp}, then {clinic} in {place}, and {sn}'s office
where should we send the records // attention {nm}, {clinic}, fax {otherph}
fax number? // {otherph}, attention {nm}
is the mailing address the same // no, it's {sayst}, {place}
{hi}, calling to confirm {ptf} for {sayd} // {nm} won't make it, {ache}
you missed us {sayd} // my {kinword} {nm} was in {hosp}
{ptf} is due for a physical // {nm} goes to {school}, can it be after {sayhr}
the form for {school}? // {yes}, {nm} starts {sayd}
school? // {school}, room with Miss {sn}
what grade is {nm} in // {gr}, over at {school}
I need to add {nm} to your chart as guardian // I'm her {kinword}, {fn}
are you {poss} mom? // stepmom. {nm} lives with us on {road}
~ {hi}, {um} my name is {me}, {saybirth} // {ok}, what can I do for you {ptf}
~ yeah this is {nm} returning a call from {nm} // let me see if {nm} is free
~ is {nm} there? // she left at {sayhr}, this is {agent}
~ did {sn} get my {saytest}? // they're in, {sn} wants you back {sayd}
~ I got a letter from {agent}, dated {sayd} // what's the number at the top // {saycode}
~ I need {nm}'s shot records // {nm}'s birthday? // {otherbirth}
~ I'm calling for {nm}, {nm}'s {kinword} // are you on the form // I should be, {fn}
~ this is {nm} over at {snf}, we have {fn} for you {sayd} // is she coming by {crew}?
~ {hi} it's {nm} from {org}, calling on a {fn} // {fn}, is that with an h?
~ calling from {sn}'s office about {ptl} // {ptcomma}? // {yes}, {saybirth}
~ you called me // was it {nm}? // I think she said {nm} or {nm}
~ can I switch to {doc2} // {doc2} isn't taking new patients, {sn} is
~ my {kinword} {nm} has an appointment but I don't know when // {sayd}, {sayhr}
~ I'm in {place} till {sayd}, can {sn} do it by video // which email // {saymail}
~ I'm outside, the door's locked // which one, {road} or {road}? // {road}
~ I'm running late, there's a wreck on {road} // who are you here for // {sn} at {sayhr}
~ do you take {ins}? I work for {org} now // {yes}, bring the card, ask for {agent}
~ I have a bill for {nm} and we don't have a {nm} // what's the account // {saycode}
~ the reminder said {sayd} but {nm} told me {sayd} // it's {sayd}
~ can {nm} come with me? // of course, who's {nm} // my {kinword}
~ it's under {sn}, not {ptl} // {sn}... {fn}? // {yes}
~ you spelled it wrong, it's {radio} // oh, I had {sn}
"""
