"""More exchanges: rounds, consults, telehealth, radiology desks, schools, dentists, courts, front doors."""

DOORS = r"""
rads, {nm} // hi, {nm} in the ED, wet read on {ptl}? // {sn} has it up
sonographer's {nm}, okay? // is {nm} training? // {yes}, that's {nm}
any metal in you // a {dev} from {org}, serial {saycode}, put in at {hosp}
when was your last mammogram // {saymonth}, at {clinic} in {place}
who should get the images // {sn}, and burn one for {nm}
dental office, {nm} // my crown fell off, {sn} did it {sayd}
who does your braces // {sn}, next to {org}
glasses ready? // under {ptl}. or {nm}, my {kinword}
school nurse, {nm} // it's {poss} mom, she left her inhaler, I'm at {org}
this is {nm} at {school}, {nm} threw up // her {kinword} {nm} can come, he's on {road}
bus number? // {nm} is the driver, it's the one for {road}
attendance, {school} // {fn} will be out {sayd}, strep
daycare, this is {nm} // did {nm} nap // two hours, ask {nm}
shelter intake // it's {nm} from {hosp}, I've got a guy, {fn}, {sayage}
jail medical, {nm} // this is {nm}, public defender, on {fn}, booking {saycode}
which pod // {sn} is in the one by {nm}'s desk
who's the judge // {sn}, in {county}, on {sayd}
matter of {fn} // here, your honor, {sn} for the guardian
raise your right hand and state your name // {me} // spell it // {radio}
occupation? // {trade} at {org}, {place}
and were you on duty {sayd} // {yes}, with {nm} and {sn}
did you speak to {nm} that night // I spoke to {sn}
medical examiner's office, {nm} // calling from {hosp}, decedent is {fn}, {otherbirth}
funeral home? // {org}, ask for {nm}
organ bank, {nm} // referral on {fn}, {hosp}, time of death {sayhr}
blood drive at {church}? // {sayd}, {nm}'s running it
gym? // {org}, with a trainer, {nm}
how'd you hear about the study // flyer at {org}, {nm} gave me the number
subject number? // {saycode}, initials only // okay, site {saycode}, {nm} consenting
study visit was due {sayd} // {nm} was in {place}
is this the {clan}? // {yes}, {nm} speaking
are you home {sayd} for the {dev}? // {nm} will be, {sayst}
gate? // ask for {nm}, tell him {ptl}, {sayst}
security, {nm} // badge {saycode} won't open {ward}, it's {nm}
parking ticket on plate {sayplate} // that's {poss} {veh}
valet, name? // {ptl}, {hue} {veh}, plate {sayplate}
taxi for {ptl}? // to {sayst}, {town}
where to // {hosp}, {nm} is meeting me
ride for {nm}? // {yes}, I'm {nm}, he's {nm}, we're on {road}
volunteer desk // is {nm} playing piano today // {sayd}
gift shop // flowers for {fn}, {ward}
chaplain? // I'm {nm}. {nm} said you wanted to talk
last rites? // father {sn}, from {church}, {otherph}
what denomination // {church}, pastor's {sn}
wig shop // {nm} from {hosp} sent me
dog bite report // owner's {fn}, {sayst}
animal's name and owner // owner is {fn}, on {road}
which vet // {org}, out in {place}
poison control // my {kinword} {nm} ate {saydrug} // where are you calling from // {town}
suicide line, I'm {nm} // I'm {nm}. well. don't trace this
are you alone // {nm} is asleep in the next room
what's keeping you here // {nm}. she's {small}. and {nm} needs shots {sayd}
where could you go tonight // {poss}, off {road}
union hall // {nm} needs the comp form, hurt at {org} {sayd}
HR, this is {nm} // {nm}, it's {nm} in shipping, I need the {doc}
supervisor? // {nm}, at {org}, {otherph}
when did you tell {nm} // {sayd}, right when it happened
who witnessed it // {nm} and a temp, {sn}
doctor for the company? // {sn}, at {clinic}
can you do light duty // {nm} at {org} says there's none
lawyer's office // is {sn} in, it's {nm}, {nm}'s {kinword}
~ {sn}'s wife is on two // is it {nm} or the first one
~ delivery for {ptl} // that's me, {nm} signs
~ can {nm} visit // is {nm} family // {kinword}
~ where do I find {fn} // {ward}, ask for {nm}
~ I'm here from {org} to fix the {dev} // {nm} has to badge you in
~ I found a wallet, says {fn} // any number in it // {otherph}
~ {nm}, they want you at {road} // which end // by {org}
~ is this where {nm} works // upstairs, ask {nm}
~ lost my {dev} at {org} // describe it // it says {ptl} on the back
~ did {nm} drop off a stool sample // label says {fn}, {otherbirth}
"""
ROUNDS = r"""
{nm}, go // {ptl}, {sayage}, in from {snf} with {dx}, day {small}
overnight? // {nm} got called for {saybp}, gave {saydrug}
so who's {ptl} // {doc1}'s, the one whose {kinword} works at {org}
teach us something {nm} // {sn}'s sign is negative, ask {nm}
what does {svc} say // {nm} saw her, wants a {saytest} by {sayd}
and {sn}'s note? // {sn} copied {poss}, says {place} for some reason
contact? // {nm} in {place}, {otherph}, {nm} is backup
what's the holdup // {nm} at {snf} wants the {saytest} from {sayd}
did we tell the family // I told {nm}, {nm} told {nm}
why's she on {saydrug} // {sn} started it {sayd}, before {hosp}
when do the staples come out // {sayd}, {nm} will do it
who consented him // {nm}, with {nm} on the phone from {land}
get the story from {nm} // {nm} found her by the stairs at {church}
cultures from? // {sayd}, {hosp}, {nm} in micro called it
okay next. {nm}? // {sn}, {sayold}, hip, for {sn} in the morning
she's {sayold}? // {sayold} on {sayd}, sharp as a tack, ran {org}
ethics? // {nm}'s coming {sayd}, {nm} requested it
who's the PCP // {sn} at {clinic}, I left {nm} a message
{svc}'s here // hi, {nm}, this is {nm}. we're talking about {ptl}
question for {nm} // go // can {ptl} have {saydrug}
okay {nm} last one // {fn}, from {refuge}, wants to leave, I said wait for {nm}
discharge {ptl}? // ride's {nm}, meds at {pharm}, follow up {sn} {sayd}
same as {sayd} for {sn}? // {yes}. {nm} cut the {saydrug}
hey, sorry, you're {nm} right? // {nm}. {nm} is the tall one
who's your senior // {nm}, and {sn} is attending
can you staff with {nm} // {nm} left, I'll do {sn}
who do I call with {saytest} // {nm}, pager {sayext}
curbside? // sure {nm} // {sayage} year old, {ptl}, on {saydrug}
is this {svc}? // it's {nm} for {svc}, {nm}'s scrubbed
formal consult on {fn}, {saymrn} // reason? // {dx}, {sn} wants you
and the callback // {nm}, {sayext}
what floor // {ward}, {room}, ask {nm} to let you in
hold on, {nm}'s waving at me // tell {nm} I said hi
are you the one who saw {ptl} at {hosp}? // that was {nm} at {clinic}
you trained with {sn}? // {sn} and {nm}, in {place}
did {nm} call you too // {nm} called me, {nm} texted me
report on {room} // {ptl}, full code, {nm} at bedside, {org} at discharge
pain? // {saydrug} at {sayhr}, {nm} witnessed the waste
iv? // left hand, {nm} got it, {nm} missed twice
who's sitting with him // {nm} till {sayhr}. don't let {nm} near the door
restraints? // off since {sayd}, {sn} wrote it
family? // {nm} visits, {nm} calls from {place}, password's {saycode}
what's the password // {saycode}, only {nm} has it
belongings? // {nm} took the ring, wallet's with {nm} in security
lab called? // {nm} in lab, potassium six, I told {sn} at {sayhr}
transport at {sayhr}? // {org}, crew is {nm} and {nm}
~ {nm}, I can't find {ptl} // {nm} took him to {saytest}
~ {sn} put in the wrong order // which {sn} // on {ptl}
~ they're calling a code on {ptl} // {nm}, you lead
~ {nm}'s mother is here, {nm} // give me a minute
~ {sn} from {svc} won't come // did you say {doc1} asked
~ you're getting {fn} from {hosp} // is that the one {nm} called about
"""
