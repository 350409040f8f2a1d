"""Voicemail turned into text by machines: no case, no stops, guesses in brackets; relatives, patients, vendors, schools, churches, collectors."""

NAMED = r"""
hi it's {onelow} calling back about {onelow} um call me bye
hey doctor {lastlow} it's {onelow} {lastlow} from {townlow} the one with the bees
yes this message is for {onelow} in billing this is {onelow} in billing at the other place
good morning my name is {wholow} last name {spell} and my birthday's {saydob} and i need my {med}
this is {onelow} i'm {wn}'s grandmother i have her til {sayday} and she's broke out all over
my number is {sayph} again that's {sayph} and my name again is {onelow}
call {onelow} on the cell {sayph} or at the shop that's {famlow} {sayph} til five
uh {onelow} this is your mother. doctor {lastlow}'s office called here. again. for you
missus {lastlow} this is {onelow} with {faclow} i'm calling to remind you of {sayday}
message for the parent of {onelow} from the nurse at {schoollow} he threw up on {onelow}
this is pastor {lastlow} over at {LOCATION:<mount|new|old>} {LOCATION:<shiloh|hebron|gilead>} calling on sister {onelow} in room nine
this is {onelow} from {orglow} returning miss {lastlow}'s call about the oxygen
yeah {onelow} with {orglow} we got a walker for a {lastlow} at {sayst} and nobody's home
[unknown caller] [0:09] "...no {onelow} hang up it's a machine..."
From: {ph} Duration 0:41 Confidence low: "hi {onelow} [?] its {onelow} [?] at {townlow} [?] animal clinic"
Transcription: "Hey, it's {first}. Give me a call, we're at {shop}. Love you. Bye."
Transcription beta: "Hello Dr. {last} this is {first}, I'm calling regarding my knee."
"Hi this is {first} no last name needed" was her whole message; caller ID says {whole}
vm 2 of 9: {onelow} ok'd for {sayday}. vm 3 of 9: {onelow} not ok
vm: please cancel {onelow}, he passed {sayday}, thank you for everything, tell {onelow}
vm: my claim is {saycode} and nobody at {sayph} ever picks up, {wholow}
voicemail from {LOCATION:<soledad|cadillac|opelika>} county coroner, {lastlow}, for dr {lastlow}, re {lastlow}
saved message, {sayday}: dad singing happy birthday to {onelow}. keep.
hello {onelow}? {onelow} pick up. {onelow} it's the hospital
um yeah i'm looking for my brother {onelow} {lastlow} they said he was at {hosplow} or {hosplow}
mister {lastlow} this is attorney {lastlow}'s office about the wreck on {lanelow} please call {onelow} at {sayph}
i'm the driver {onelow} i'm outside in a {veh} plate {sayplate}
hi um it's {wn} like the month. or {wn} like the flower. one of the {wn}s. i'm the tall one
yes i'd like to leave a message for {wn}. not {wn} the nurse. {wn} the other one
it's {wn} calling for {wn}. tell {wn} that {wn} isn't coming
this is {onelow} {onelow} {lastlow} junior calling on behalf of {onelow} {onelow} {lastlow} senior
missed call from {firstlow} (school), missed call from {firstlow} (school), vm from {firstlow} (school)
this is the front gate at {FACILITY:<heron|sable|coral> <key|lakes|trace>} you have a {onelow} here from {orglow} home health
sir your package for {wholow} at {sayst} requires a signature it's refrigerated
this is {onelow} with your pharmacy {faclow} your number ending in {four} is ready
hi {onelow} it's {onelow} from cycle {nn} your embryo report is in call {sayph}
hello this is {onelow} i'm a {role} at {hosplow} on the fifth floor {onelow} is okay but call
{lastlow} party of four your table uh sorry wrong number is this the clinic
hi i'm {onelow}'s aunt i'm the {rel} on file my pin is {four} i want to know did he eat
this is {onelow} at doctor {lastlow}'s we don't do that here you want doctor {lastlow} in {townlow}
it is {onelow} again i was cut off. so as i was saying the {dev} beeped
uh hey coach it's {onelow}'s dad. so it's a concussion. he's out til {sayday}
hi {onelow} this is {onelow} we met at the {dx} walk in {townlow}
your mailbox is full. {firstlow}. {lastlow}. cannot accept
greeting: you've reached {wholow} in case management i'm out until {sayday} call {onelow} at {sayph}
greeting: hi this is {onelow} and {onelow} and {pet} we can't come to the phone
greeting: you have reached the {lastlow}s leave it at the beep
greeting: {faclow}. for doctor {lastlow} press one. for doctor {lastlow} press two. for {onelow} press three
hey there this is {onelow} from the {ORGANIZATION:{town} <Ledger|Courier|Plainsman>} i'm writing the article on the outbreak
tell {onelow} at the desk that {onelow} with the oxygen tank says hi
this is {onelow}. you know which {onelow}. call your sister
so it's either the {sayday} or the one after that uh {onelow} would know
the machine made it sailing sand so i think that's {first} {last}; call {ph}
machine wrote "bill ding" for {wholow} and "ant acid" for {kin}
machine wrote "{onelow} street" but caller is {first}, on {road}
hola soy {onelow} la mamá de {onelow} mi número es {ph} gracias
bonjou se {firstlow} wi pitit {onelow} rele m nan {ph}
yes hello good afternoon i am mister {lastlow} {onelow} i call concerning my wife madam {onelow}
i am returning a call from somebody. i'm {onelow}. somebody called {onelow}
{townlow} fire here, {lastlow}. smoke alarm in apartment {UNIQUE_ID:{nn}-<b|d|k>}, your client {onelow}
this is {onelow} from the lab, your {lastlow}, {saymrn}, hemolyzed
social security no. {sayssn}, i know i shouldn't leave that, it's {onelow}
you can email me at {saymail} i never listen to these
w w w like on our site {sayurl} there is the form {onelow} says
this is a collect call from {onelow} an inmate at {LOCATION:<sandusky|yell|latah>} county jail
hi nurse {onelow} this is missus {lastlow} the {ws} no it's {ws} at the end like the word
mom it's {onelow} they are keeping me. don't tell {onelow}
"""

CALM = r"""
hi it's me calling back about the thing um call me bye
hey doctor it's the one with the bees
yes this message is for billing this is billing at the other place
good morning i need my {med} refilled please
this is the grandmother i have her til friday and she's broke out all over
my number is on your screen again i'm on your screen
call the cell or at the shop til five
uh honey this is your mother. the doctor's office called here. again. for you
ma'am this is the clinic i'm calling to remind you to fast
message for the parent from the school nurse he threw up on the bus
this is the pastor calling on our sister in room nine
this is the oxygen company returning your call
yeah we got a walker here for delivery and nobody's home
[unknown caller] [0:09] "...no hang up it's a machine..."
Duration 0:41 Confidence low: "hi [?] its [?] at [?] animal clinic"
Transcription: "Hey, it's me. Give me a call, we're at Olive Garden. Love you. Bye."
Transcription beta: "Hello doctor I'm calling regarding my knee."
caller left no name, number blocked
vm 2 of 9: ok'd for thursday. vm 3 of 9: not ok
vm: please cancel, he passed, thank you for everything
vm: nobody ever picks up, w-h-y
voicemail from the coroner, please call back
saved message: dad singing happy birthday. keep.
hello? hello? pick up. it's the hospital
um yeah i'm looking for my brother they said he was at one hospital or the other
sir this is the attorney's office about the wreck please call
i'm the driver i'm outside in a {veh}
hi um it's me like always. the tall one
yes i'd like to leave a message for the nurse. not the day nurse. the other one
tell him that his ride isn't coming
missed call (school), missed call (school), vm (school)
this is the front gate you have a home health nurse here
sir your package requires a signature it's refrigerated
this is your pharmacy your order is ready you saved two dollars
your embryo report is in please call the nurse line
hello i'm a {role} on the fifth floor he is okay but call
party of four your table uh sorry wrong number is this the clinic
hi i'm the aunt i'm the {rel} on file i want to know did he eat
we don't do that here you want the surgeon
it is me again i was cut off. so as i was saying the {dev} beeped
uh hey coach. so it's a concussion. he's out two weeks
hi we met at the {dx} walk
your mailbox is full. cannot accept
greeting: case management i'm out until monday call the main line
greeting: hi we can't come to the phone
greeting: leave it at the beep
greeting: for appointments press one. for refills press two. for a nurse press three
hey there i'm writing an article on the outbreak
tell the desk that the oxygen tank guy says hi
you know who this is. call your sister
so it's either this week or the one after that uh my wife would know
she left it as sailing sandy so i think that's saline, sandy eyes; ophtho
machine wrote "bill ding" for building and "ant acid" for antacid
machine wrote "met four men" for metformin
hola soy la mamá llámeme por favor gracias
bonjou rele m tanpri
yes hello good afternoon i call concerning my wife
i am returning a call from somebody. somebody called
fire department here. smoke alarm upstairs, everyone's out
this is the lab, hemolyzed, redraw please
i know i shouldn't leave that on a machine so i won't
you can use the portal i never listen to these
w w w dot something there is a form they say
this is a collect call from an inmate at a county jail
mom it's me they are keeping me. don't tell dad
i'm calling from the medicare benefit center this is not a sales call
we've been trying to reach you about your car's extended warranty
this is pfizer medical information returning your inquiry
hi from crohn's and colitis foundation about the walk
the rx for ozempic is on back order try mounjaro or wegovy
hi your dexcom sensor lot was recalled go to the website
this is quest we have no record of a fasting sample
labcorp here the tube was the wrong color lavender not gold
hi it's about the hoyer lift and the roho cushion
got your message about the norco the answer's no
got your message about narco no norco the answer's still no
tell her the robitussin with the d m not the c f
i took the tylenol p m in the a m and now i'm p m
this is the blood bank we need platelets you are a b positive
amazon pharmacy is leaving a message no human required
the voice recording said grace period ends soon
the transcription says hope you die it should be hope you'd try
transcription says mark my words. i said park at wards
transcription says sunny side up. i said something's up
may i speak with the lady of the house
will somebody will anybody please call me back
uncle's fine. aunt's fine. the goat's not fine
they're moving me to med surg from i see you
siri wrote i'm in the moose i said i'm in the nose. er's. noose. the news
this is your ride, silver camry, look for the lyft sign
dad says the steelers lost and his leg hurts in that order
the baby shot was the pentacel and the rota one by mouth
the doctor's name? i don't know. the doctor. the tall one
insurance is uh blue cross blue shield the blue one
happy holidays from all of us in patient experience
our office is closed for the holiday and reopens tuesday
please leave your name number and date of birth after the tone
state your name and the reason for your call. beep
message two. received. today. at four. fifteen. p m
no new messages. two saved messages. to erase this message press seven
"""
