"""Lines in which a name or a place falls in passing: vocatives, first names amid a sentence, shops, roads, towns, employers."""

NAMES = r"""
so {nm} goes I'm not paying for that
<tell|ask|call|get> {nm} I said <hi|no|okay|thanks>
I told {nm} and {nm} told everybody
{nm} if you're listening, come home
come on {nm}, sit up for me
{nm} sweetie that's enough
thank you {nm} you're a doll
okay {nm} big breath
not now {nm}
look at me {nm}, look right here
hey {nm} you got a minute
oh my god {nm}
bless you {nm}
no {nm} doesn't take that one
me and {nm} been married {sayn} years
it was {nm} who called, not me
{nm} and them came over
ask {sn} what {sn} thinks
{sn} was on, and {sn} after that
I got it from {nm}, who got it from {nm}
poor {nm}, she never smoked a day
{nm}, God rest him, had the same cough
old {sn} used to do house calls
that {sn} kid is sick too
the {clan} next door have it
is this {nm}'s or {nm}'s
whose pills are these, {nm}'s?
{nm}'s mom is on line two
{nm}'s dad signed, {nm}'s mom didn't
{poss} <ride|shot|sugar|walker|tooth|appointment|chair> is here
this is {nm} calling for {nm}
this is {nm} calling on behalf of {fn}
it's just {nm} checking on {nm}
yeah this is {nm}, who's this
{nm} speaking
{nm} here
you can call me {nm}
they call me {nm} but it's {nm} on the card
my real name's {fn}, {nm} for short
I'm {nm} but everybody says {nm}
{nm}, like the <flower|month|color|city|bird|singer>
there's three kids named {nm} in my class
named after my grandmother {nm}
we're naming him {nm}
the baby's {nm} if it's a girl, {nm} if it's a boy
I buried {nm} and then I buried {nm}
haven't heard from {nm} since
{nm} says hi by the way
{nm} said {nm} said it was fine
so then it's me, {nm}, {nm} and the dog
{nm}? {nm}! she can't hear
wait till {nm} gets here
I was on the phone with {nm} and it just went black
ever since {nm} was little
like {nm} always says, one day at a time
my <oldest|youngest|middle one|first|baby>, {nm}, is the one who found me
my <boss|pastor|landlord|trainer|barber|lawyer|sponsor|coach>, {nm}, says it's stress
the <girl|guy|lady|man|kid> at the desk, {nm} I think, told me to wait
some <doctor|nurse|guy> named {sn} came by and left
a {nm} called for you
there was a {sn} in here before me
Doctor what's his name, {sn}
nurse {nm} was so nice
Miss {nm} does my feet
Mister {sn} in the next bed snores
my ex, {fn}, is not allowed back here
can somebody tell {nm} I'm in here
I don't want {nm} to know
please don't call {nm}, call {nm}
between you and me {nm} drinks
{nm} did my hair for it
I used to work for {sn} and {sn} sold out
with {nm} gone it's just me
hope {nm} can come
will {nm} be there
may {nm} come too
mark it down that {nm} refused
I'd sue if I was {nm}
{wordname} won't eat and {wordname} won't sleep
{wordlow} said {wordlow} will drive
is {wordlow} in today
i asked {wordlow} but {wordlow} was busy
tell {wordlow} the form is done
{wordlow} and i had a fight
with {wordlow} its always something
{wordlow} is sick {wordlow} is fine
can {wordlow} call me
my sister {wordlow} and her husband {wordlow}
so {nmlow} texted me from {place}
{nmlow} u there
{snlow} wants it done today
who told {nmlow}
{fnlow} is my case manager
{fnlow} here, can i get a refill
nvm {nmlow} found it
{nmlow} is out {nmlow} is covering
this is {nmlow}, {nmlow}'s mom
"""
PLACES = r"""
I was over at {org} when it hit me
I was down on {road} waiting for the bus
it happened out by {org}, past {road}
she's over at {snf} now, on {road}
he's up at {school} this year
they've got a place out in {place}
we're from {place} but we go to {church} in {town}
right across from {org}, you can't miss it
behind {org}, next to where {org} used to be
you know where {org} is? two doors down
I get my pills at {pharm} cause it's by {org}
she does nails at {org}
he stocks at {org}, nights
I clean over at {hosp}, so I know everybody
I've been at {org} since {sayyear}
{org} cut my hours
I quit {org} and went with {org}
thirty years I gave {org}
I drive for {org}, over the road
they had a cookout at {org}
we eat at {org} after {church}
<ran|walked|hitched|biked> all the way from {road} to {road}
took {road} to {road} and got lost
there's a wreck on {road} so I'm late
the bus from {place} doesn't run Sundays
my stop is {road} and {road}
she fell getting off at {road}
parked over on {road} cause {org} tows
I grew up on {road} in {place}
moved down here from {place} for the weather
my people are from {place}
drove down from {place} {sayd}
flew in from {place} through {place}
they sent me from {clinic} to {hosp} and back to {clinic}
{hosp} sent me home with nothing
{hosp}'s closer but {hosp}'s better
I had all my babies at {hosp}
never going back to {hosp}
he died over at {hosp}, {sayd}
got my scan down at {clinic}, the one in {place}
the dentist over by {church}
went to the clinic on {road}, then the one by {org}
the kids go to {school} and {school}
she teaches {gr} grade at {school}
got kicked out of {school}
{school} called, he's got a fever
the nurse at {school} said pink eye
I was at {church} when my chest got tight
they pray for me over at {church}
we did the food bank at {church}
staying at {refuge} till the {sayd} check
I'm in {refuge}, so mail goes to {church}
they picked him up in {county}
court's in {county} on {sayd}
fished out of {place} all my life
well water out in {place}
house burned down on {road}
the apartments by {org}
in the trailer park off {road}
under the bridge at {road}
third house past {church}
up {road} till you hit {road}, then it's {sayst}
it's {sayst}, the mailbox says {sn}
send the cab to {sayst}
i live at {sayst} with {nm}
it's number {sayst}, buzz {sn}
deliver it to {sayst}, {town}, attention {nm}
we're on {road}, {sayzip} is the zip
i work at {org} and my back is shot
im at {org} rn can i call u later
my {kinword} works over at {org} in {place}
they laid off half of {org} {sayd}
got hurt at {org}, they said it was my fault
{org} makes us lift with no belts
smelled gas over by {org}
picked up something at {org}, everybody in {place} has it
{org} recalled it, I saw it on the news in {place}
sold the farm to {org}
buys his stuff behind {org}
"""
