"""Exchanges on emergency lines and radios, and at the door of the emergency room."""

RADIO = r"""
911 what's the address of your emergency // {sayst}
what's the address // {sayst}, {town} // apartment? // the blue door, ask for {nm}
where are you // I don't know, by {org} on {road}
what's the nearest cross street // {road}, no, {road}
what city // {town}. well, outside {town}
are you in {place} or {place} // {place}, past {org}
tell me exactly what happened // {nm} fell off the ladder
is that your {kinword}? what's his name // {nm}
what's her name // {nm}. come on {nm}, breathe
how old is {nm} // {sayage}
how old is he // {sayold}
what's your name // {nm}. hurry
what's the number you're calling from // {sayph}
okay {nm}, stay on the line // {ok}. {nm}, they're coming
can {nm} hear you // {nm}! {nm}! no
put the phone down next to {nm} // it's on speaker
who else is there // {nm} and the neighbor, {sn}
is the door unlocked // {nm} go open the door
where did it happen // the pool at {snf}
did you see the car // {hue} {veh}, plate {sayplate}
which way did he go // down {road}, toward {org}
what's he wearing // a {org} jacket
do you know him // it's {nm}, he lives on {road}
units responding to {sayst} // {crew} en route
{crew}, respond {sayst}, cross of {road} // {crew} copy
{crew} from dispatch // {crew} go // be advised caller is {nm}, at the side door
{crew}, your location? // {road} and {road}
show us on scene {road} // copy {crew}
{crew} transporting one to {hosp} // copy, mileage?
medic, this is {hosp}, go ahead // {hosp}, {crew}, we're coming from {snf}
{hosp}, {crew}, how do you copy // loud and clear, this is {nm}
go ahead {crew} // inbound with {fn}, {sayold}, fell at {church}
who's your medical control // doctor {sn} // order received from {sn}
what's your ETA // six minutes, we're passing {org}
you got a name? // {sn}, {fn}, {otherbirth}
do you have an ID // license says {fn}, {sayst}
date of birth on that // {otherbirth}
any family coming // a {kinword}, {nm}, following in a {hue} {veh}
where was she found // behind {org}, guy named {nm} called it in
what'd bystanders say // {nm} from {org} saw the whole thing
who worked the code // {nm} and {nm}, off {crew}
time of death? // {sayhr}, called by {sn}
who's next of kin // {fn}, {otherph}, in {place}
who's taking report // {nm} // {hi} {nm}, this is {nm} with {crew}
bed? // {nm} said trauma two
do you want him in {nm}'s room // no, give him to {nm}
run number? // {saycode}
truck? // {crew}, unit {saycode}
plate for the report // {sayplate}
driver's license number? // {saycode}, he's a {sn}
officer's name? // {sn}, badge {saycode}
who restrained him // deputy {sn} and {nm}
which detective // {sn}, call him at {otherph}
any contact for the school // {school}, ask for {nm}
who's the coach // {sn}, he's riding with us
~ {crew} to {hosp} // {hosp}, this is {nm}, go ahead {crew}
~ dispatch {crew}, can you call {nm} at {snf} for the code // copy
~ {crew}, can you repeat that street // {road}, {radio}
~ be advised it's {sn} not {sn}, {radio} // copy, {sn}
~ I'm at {org} and {nm} collapsed // what road is that on // {road}
~ there's been a wreck // where // {road}, by {church}, {nm} is stuck
~ my {kinword} {nm} took all her {saydrug} // where is {nm} now // upstairs, {sayst}
~ it's {nm} again, you sent {crew} last time // same address, {sayst}? // {yes}
~ we found a kid, says his name's {nm} // does {nm} know where he lives // {road}
~ {nm}'s not breathing // okay {nm} is it? // no I'm {nm}, he's {nm}
"""
