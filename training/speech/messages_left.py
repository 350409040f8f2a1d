"""Voice mail, messages taken, and talk of one person at length."""

VOICEMAIL = r"""
{hi} this is {me}, {saybirth}, I'm calling about my {saydrug}, my number's {sayph}, again that's {sayph}, {bye}
yeah hi it's {nm} from {clinic}, just calling {ptf} back, we're here till {sayhr}, {sayph}, ask for {nm}
{nm}, it's {nm}, call me
hey {nm} it's your {kinword}, pick up, {hosp} called
this message is for {me}. {ptf}, this is {nm} with {org} about your {dev}. Reference {saycode}. Call {sayph}
hi doctor {sn}, it's {fn}'s {kinword}, {nm}, from {town}, {ache}, {otherph}
good afternoon, {nm} here from {snf}, I have {fn} on the list for {sayd} and no transport, I'm at {sayph} extension {sayext}
{um} yeah, this is for {nm}, I think it's {nm}, she left me a message {sayd}, anyways it's {me}, {sayph}
hello, {ptl}, {me}, {radio}, birthday {saybirth}, I need to cancel {sayd}
this is doctor {sn} at {hosp}, returning a page to doctor {sn} regarding {fn}, pager {sayext}
hi it's {nm}'s mom, {nm}, he's got the {sayd} appointment and {school} needs a note, fax is {otherph}
it's {nm} again, third time, {sayph}, I'm at {org} so let it ring
<calling|phoning|reaching out> from {ins} for {me}, case {saycode}, my direct is {sayph}
{hi} {nm}, {nm} from {church}, we heard about {nm}, we'll bring supper {sayd}
this is {pharm} in {place}, prescription {sayrx} for {ptf} is ready
you've reached {fn}, I'm out until {sayd}, for emergencies page {sayext} or call {nm} at {otherph}
you've reached the office of doctor {sn}, we have moved to {sayst}, in {town}
hi you've got {nm}, leave it at the beep
you have reached {fn} in {svc}, I'm covering for {sn}, back {sayd}
first message, {sayd}, {sayhr}. hey it's {nm}, I'm at {hosp}, come get me
message received {sayhr} from {otherph}. {fn} would like to speak to {sn}
sorry wrong number, I was looking for {nm} on {road}
hey this is {nm} the driver with {org}, I'm out front at {sayst}, {hue} {veh}, plate {sayplate}
hi it's {nm}, I'm {poss} neighbor on {road}, there's newspapers piling up at {sayst} and I'm worried about {nm}
this is officer {sn} with {agency}, calling about {fn}, case {saycode}, {sayph}
court clerk {sn}, matter of {fn}, hearing is {sayd}
yes my name is {nm}, that's {radiof}, last name {sn}, and it's about the bill for {nm}, account {saycode}
hi, social worker {sn} at {school}, call me about {nm}, {sayph}, before {sayhr}
{nm} this is {nm} in the lab, the {saytest} on {sn} hemolyzed, call {sayext}
hi {nm}, it's {nm}, so {sn} says no, and {sn} says maybe, I'm gonna try {nm} at {hosp}
it's me. {nm} had the baby. {sayd}, {sayhr}. her name is {nm}. okay bye
hey doc, {nm} from the boat, we're tied up in {place} till {sayd}, the {saydrug} ran out
yes this is {fn} and I live at {sayst} and nobody has brought the {dev}, it was supposed to be {sayd}, you can call me at {sayph} or my {kinword} {nm} at {otherph}
please tell {nm} that {nm} called, {sayhr}, re {nm}, wants callback {otherph}
while you were out, {nm} from {org}, about {sn}, no message
{nm} called for {sn}, says {nm} knows what it's about
pls call {nm}, {poss} {kinword}, at {otherph}, before {sayd}
"""
ALONE = r"""
okay so I was at {org}, this was {sayd}, and {nm} says you look gray, so {nm} drives me to {hosp} and they keep me till {sayd}
well I was born in {place}, {saymonth}, my daddy worked for {org}, and my mother, {nm}, she cleaned for the {clan}
it started when {nm} died, that was {feast}, and then {nm} moved out to {place} and I just stopped going to {church}
the thing is {nm} thinks I'm fine and {nm} thinks I'm dying and I'm somewhere out on {road} in the middle
my {kinword} {nm}, she's the one at {school}, she looked it up and said go see {sn}
so we get to {hosp} and there's {nm}, you remember {nm}, she's the nurse, and she goes {nm}, what are you doing here
I've had this {dev} since {saymonth}, {sn} put it in over at {hosp}, and the fella from {org}, {nm}, comes out and checks it
first it was {nm}, then {nm}, then the baby, then me, and {nm} from {school} said everybody's got it
they have me down as {fn} and I haven't been a {sn} since {saymonth}
I don't know honey, ask {nm}, {nm} writes it all down, I just take what {nm} gives me
we lived on {road}, then {road}, then out by {org}, then {nm} got the place in {town}
I go {chore} with {nm} and {nm}, and {wkd} night it's {church}, and that's about all the exercise I get
see what happened was {nm} was backing up the {veh} and {sn}'s boy ran out on {road}
I worked at {org} till it closed, then at {org} till I got hurt, that's {sayd}, and now comp's with {org} and the lawyer, {sn}
{nm} was three and {nm} was one and I was pregnant with {nm} and he left, he went to {place} with a girl from {org}
so I called {clinic}, talked to a {nm}, she put me on to {nm}, and {nm} hung up on me
it's {fn}, that's my {kinword}, he's {sayold}, lives with us at {sayst}, he was a {trade} for {org}
I'll be {sayold} on {sayd}, and {nm} wants to throw a party at {org}
when we came over from {land} we stayed with {nm} in {place}, on {road}, above {org}
I put the patch on {sayd} and by {sayd} I was seeing things, {nm} had to call {crew}
I says to {sn}, I says {nm}, if it was your mother would you do it
the only one I trust over there is {nm}, the little one, from {place}, she did my {saytest} {sayd}
{nm}, that's the {kinword}, she's got the papers, and {nm}'s got the key to {sayst}
he hit me {sayd}, outside {org}, {nm} saw, and I told {sn} and {sn} told {agency}
and the teacher, Miss {sn}, over at {school}, she noticed {nm} was squinting
I was in with {nm} for {sayn} months at {refuge}, then {nm} found us the place on {road}
all I know is {org} sprayed the field next to {school} and three days later {nm} can't breathe
my girlfriend {nm} is a nurse at {hosp} and she says ask for {sn} or don't go
"""
