"""More exchanges on the radio, at the scene, at intake, on home visits, and between shifts."""

RADIO = r"""
nine one one, fire police or medical // medical. {sayst}. {nm}'s choking
is {nm} turning blue // yes. {nm}! {nm}!
who am I talking to // {nm}, from {org}
stay with {nm}, is there a defibrillator // {org} has one by the door, {nm}'s running
sir what's the business name // {org}, next to {org}
what floor // the roof. {nm} fell through at {org}
how many hurt // two. {nm} and a kid, {nm}
do you know the mile marker // past {road}, before {place}
I have you near {road} in {place} // that's it, the {org} lot
is the gunman there // no, {nm} took off on {road}, {hue} {veh}
is {nm} the patient or the caller // caller. patient's {nm}
what's your emergency // my {kinword} {nm} took off from {snf}
what is {nm} wearing // pajamas and a {school} jacket
does {nm} have a bracelet // it says {nm}, {otherph}
which unit's closest // {crew}, they're at {hosp}
{crew} status // clear of {hosp}, back in {place}
{crew}, standby for {crew} // {crew} direct
who's command // {sn}, channel four
{sn} to {crew} // go for {crew}
{crew} on scene at {sayst} // time {sayhr}
{crew} to command, one red, {nm}, {sayage} // copy, {nm} to {hosp}
page the medical examiner, {sn} // {sn}'s en route from {town}
landing zone? // the field behind {school}
airlift from {place} to {hosp} // {crew} is spinning up
is the patient named // wallet says {fn}, {sayst}
PCR number // {saycode}
ring down from {crew} // this is {nm}, go
{hosp}, {nm} // {nm}, {crew}, bringing back {sn}
she a frequent flyer? // it's {nm} from {refuge}
stroke alert, last known well? // {sayhr} per {nm}, she works with him at {org}
trauma name or real name // {fn} per {kinword}, {nm}
any valuables // ring to {nm}, phone to officer {sn}
can I get your cert number // {saycode}, {sn}
refusal signed by // {fn}, {sayst}, witness {nm}
stretcher van for {ptl}? // {org}, driver {nm}, from {snf}
~ I'm on {road} and my {kinword} {nm} can't breathe // what's the house number // {sayst}
~ hurry, {nm}'s {sayold} // okay is {nm} awake
~ {crew}, show us delayed, train on {road} // copy, {crew} will take it
~ he's {nm}'s brother, don't let him in // what's his name // {nm}
~ wrong side of {road}, come in by {church} // turning around
"""
INTAKE = r"""
name for the bed list // {nm}. last is {sn}
have you stayed at {refuge} before // in {saymonth}, {nm} was the manager
who dropped you // {nm}, a {hue} {veh}
is anybody looking for you // {nm}. from {place}
can you spell your street name // {road}, like it sounds
school district? // {school} is the kids' school
kids' names and birthdays // {nm}, {otherbirth}, and {nm}, {otherbirth}
who has custody of {nm} // {nm}'s mother, on {road}
any restraining orders // against {fn}, {county}, {sayd}
income? // {org}, part time, and {poss} check
landlord? // {sn}, {otherph}
what's owed to {org} // the light bill, account {saycode}
who can vouch for you // {nm} at {church}, or {sn}
last dentist // {sn}, {town}, {saymonth}
where's your ID // {nm} has it, or {org}
card number on the food card // {saycode}
do you have a green card // {saycode}, in {poss} safe
sponsor or mentor // {nm}, {sayph}
what should we call you // {nm}. not {ptf}. {nm}
pronouns? // they, and it's {nm}
interpreter name for the chart // {nm}, number {saycode}
hello, I'm looking for {ptl} // you found {nm}, {ptf}'s out back
it's {nm} from the agency // where's {nm}? I like {nm}
did {nm} come {sayd} // {nm} came, {nm} didn't
sign the sheet? // that's {nm}'s line, I'm {nm}
who moved the bed // {nm} and {nm} from {church}
is the ramp in // {org} is coming {sayd}
who's {nm}? the pill box says {nm} // {poss} pill box. mine's {ptf}
can I use your bathroom, {nm} // past {poss} room
you had a fall {sayd}? // in front of {nm}, yes
neighbors check on you? // {nm} in the blue house, the {clan}
who shovels // the {sn} kid
smoke alarm? // {nm} took the battery
what's for lunch {nm} // {nm} left soup
next visit {nm} // is {nm} back by {sayd}
~ the aide, {nm}, never showed // I'll call {org}
~ {nm} stole my {saydrug} // which {nm} // from {org}
~ she says her name is {nm} but she signed {nm} // which is on the ID // {fn}
~ tell {sn} I moved // where to // {sayst}
~ {nm} says you're the {kinword} // I'm {nm}, I'm nobody, I'm the neighbor
"""
STAFF = r"""
how was your night // {nm} called out and {sn} coded
quick one before you go // {sn}'s {saydrug}, did {nm} give it
what's the story on {sn} // {nm} from {snf} says baseline, {nm} says no
who's the nurse for {sn} // {nm}, then me, then {nm}
what did rehab say // {nm} says {snf}, family says {place}
did you chart on {sn} // {nm} did, under {nm}'s login
whose login is this // {poss}. she's in {room}
who left this // {nm}. it's {poss} lunch
did security walk {nm} out // {sn} and {nm}
can I leave {sn} with you // if you take {sn}
who's breaking me // {nm} at {sayhr}
who's orienting // {nm} with {nm}
is {nm} a traveler // from {place}, through {org}
where's {nm} from // {hosp}, nights
heard {nm} quit // went to {hosp} with {nm}
are you going to {poss} thing {sayd} // at {org}? if {nm} covers
who's buying // {nm}. {org} delivers
whose birthday // {poss}. sign the card, hide it from {nm}
did the surveyor talk to you // {nm}, yes, about {sn}
who filed the report // {nm}, on {nm}, about {sn}
did {nm} waste with you // {nm} did
time out, who's who // {sn}, {nm}, {nm}, and {nm} from {org}
site? // left, {sn} marked it, {nm} agrees
implant? // {org}, lot {saycode}, {nm} opened it
any visitors in the room // {nm}, student from {school}
closing. who's calling family // {sn} will, {nm}'s in the lounge
next case // {ptl}, {saymrn}, {sn}'s
is anesthesia ready // {nm} is, {sn} isn't
blood type on {ptl}? // second sample's with {nm}
did pharmacy verify // {nm} did, {sn} changed it
what's {svc} want // {nm} wants a {saytest}, {sn} wants to wait
who do I send this to // {sn}, fax {otherph}, attention {nm}
is that {sn} on the board // {sn} from {snf}, not {sn} from {refuge}
are you {nm}? // {nm}, yes. {sn}'s in {room}
say that again, {nm} // {sn}, {room}, {saydrug}
~ {nm} and {nm} are fighting again // over {sn}? // over {sayd}
~ {sn}'s girlfriend and {sn}'s wife are both here // oh no. call {nm}
~ somebody named {nm} dropped this for {sn} // put it in {ward}
~ {hosp} wants {sn} back // tell {nm} at {hosp} {sayd}
~ I'm giving {sn} to {nm} and taking {sn} // does {nm} know
"""
