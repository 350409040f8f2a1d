"""Staff talk in which a bare surname or first name stands where a drug, a test or a role could: short, hurried, in any order."""

SHOP = r"""
turn {sn} at two
wean {sn} tonight
scan {sn} before lunch
tap {sn}'s knee
{sn}'s pressure dropped
{sn} spiked
{sn}'s a no
{sn}'s up
push {sn} to {sayd}
{sn} first, then {sn}
bump {sn}
hold {sn} till {nm} gets here
swap {sn} and {sn}
{sn} out, {sn} in
get {sn} up
get {sn} on the phone
give {sn} ten more minutes
dose {sn} by weight
{sn} wants water
{sn} wants Dilaudid
{sn} pulled his Foley
{sn}'s IV blew
{sn}'s lactate is four
{sn} has a lactate of four
{sn} in {room} is dry
{room}, {sn}, soft pressures
{room} is {sn}
bed by the window's {sn}
{sn} by the window
the guy in {room}, {sn}
{sn}, the hip
{sn} the hip and {sn} the belly
our hip is {sn}
{sn}'s gallbladder
my appy is {sn}
two admits, {sn} and {sn}
no {sn} isn't mine
{sn}? mine
{sn} yours or mine
{sn} belongs to {nm}
{nm} took {sn}
{nm} to {sn}, stat
{nm} lunch, {nm} break, {nm} float
{nm} can float
{nm}'s got the phone
{nm}'s scrubbed in
{nm}'s in triage
{nm}'s at {hosp} today
{nm} does weekends
{nm} can't do nights
{nm} owes me one
{nm} trained me
{nm} precepts
{nm} RN, {nm} tech, {nm} sec
RN {nm}, tech {nm}
days {nm}, nights {nm}
attending {sn} resident {nm} intern {nm}
fellow's {nm}, attending's {sn}
surgeon {sn}, scrub {nm}, circ {nm}
gas is {nm}
RT is {nm}
PT, {nm}. OT, {nm}. speech, {nm}
chaplain {nm}
interpreter {nm}
sitter {nm}
scribe {nm}
rep {nm} from {org}
{sn} wants to cut
{sn} won't cut
{sn} signed off
{sn} is following
{sn} recs Zosyn
{sn} recs hold Eliquis
d/w {sn}, ok to eat
per {sn} no heparin
{sn} said heparin, {sn} said no heparin
did {sn} see the CT
did {sn} see {sn}
{sn} saw {sn}
{sn} to see {sn}
{sn} cleared {sn}
{sn} cancelled on {sn}
{sn} and {sn} both want the OR at {sayhr}
can {sn} have Tylenol
can {sn} have visitors
can {sn} go to {saytest}
is {sn} back from {saytest}
is {sn} NPO
is {sn} a diabetic
is {sn} a DNR
{sn} full code
{sn} DNR, {nm} has the papers
{sn} refused {saytest}
{sn} refused {saydrug}
{sn} refused {nm}
{sn} bit {nm}
{sn} likes {nm}
{sn} only takes it from {nm}
{sn} thinks {nm} is her daughter
{sn}'s daughter {nm} is a lawyer at {org}
{sn} ate fifty percent
{sn} voided
{sn} stooled times two
{sn} walked to the desk
{sn} slept
{sn} coded
{sn} expired at {sayhr}
{sn} to the morgue
{sn} to {snf} at {sayhr}
{sn} from {snf} at {sayhr}
{sn} home with {org}
{sn} AMA
{sn} eloped, last seen by {nm}
find {sn}
who moved {sn}
who's {sn}
who has {sn}'s chart
{sn}'s chart, {saymrn}
{saymrn} is {sn}
label says {sn} but it's {sn}
{sn} bands to {sn}
{sn} versus {sn} on the board
{nm} wrote {sn} on the board
cross off {sn}
add {sn} for {sayd}
{sn} {sayd}, {sn} {sayd}
{sn} at {sayhr}, {sn} at {sayhr}
consent for {sn}
films for {sn}
blood for {sn}
tray for {sn}
ride for {sn}
scripts for {sn} to {pharm}
letter for {sn} to {org}
{sn} needs a {doc} for {org}
{sn}'s {kinword} is on two
{sn}'s {kinword} {nm} on two
it's {nm} about {sn}
text from {nm} re {sn}
{sn} re {sn}
bad news on {sn}
good news, {sn} is off the vent
{sn} extubated, {nm} at bedside
{sn} tubed by {nm}
lined by {nm}, tubed by {sn}
{nm} missed, {nm} got it
thanks {nm}, {sn} is better
nice save {nm}
ugh {sn}
oh no not {sn}
love {sn}
same old {sn}
"""
TOLD = r"""
the way {nm} tells it I was blue
according to {nm} I said hello to {nm} and fell over
what {nm} forgot to mention is that {nm} was driving
I lied to {sn}. I told {sn} I quit
{sn} asked me did I fall, I said no, {nm} said yes
they asked {nm}, {nm} asked me, I asked {nm}
don't quote me but {nm} at {clinic} mixed up the bottles
it runs in the {clan}, my {kinword} {nm} had it, {nm} had it
all the {clan} go to {hosp}
I married a {sn}, God help me
the {sn} boys found me
I'm a {sn} by birth and a {sn} by mistake
one of the {clan} out on {road}, {nm}, cuts my grass
we had {nm} in {saymonth} and {nm} in {saymonth}
{nm} was born the night {org} burned
my first was {nm}, that's {poss} daddy
there was me and {nm} and {nm} in one bed on {road}
{nm} got a job at {org} and that was the last good year
he proposed at {org}, I said {nm} get up
me and {nm} run a stand out on {road}
we sell at {org} on {wkd}
{nm} sold the house on {road} to {sn}
my {kinword} {nm} drinks at {org} with {sn} from {church}
you'll see {nm}, red hair, works the window at {org}
you just missed {nm}
{nm} would've come but {nm} has the truck
if it wasn't for {nm} at {refuge} I'd be dead
it was {nm} that got me into {school}
{sn}, that's my old teacher at {school}, she's the one who noticed
I went to {school} with {poss} mother
used to date {nm}, now {nm}'s my nurse, figures
I coached {nm} when she was at {school}
my barber, {nm}, over at {org}, saw the mole
my mail lady {nm} knocked till I answered
the fella who reads the meter, {nm}, called {crew}
a lady off {road}, name of {sn}, sat with me
some kid, {nm} something, works at {org}, held my head
I owe {org} and I owe {hosp} and I owe {nm}
{nm} took out a loan at {org} for my teeth
I ran out in {place} and {pharm} wouldn't fill it
so I'm in {place}, no phone, no {nm}
we broke down outside {place}, by {org}
a deputy, {sn}, drove me to {hosp}
three days in {hosp} and {sn} says it's gas
they cut me at {hosp}, {sn} did, and {sn} had to fix it
I said to {nm} I said {nm} is that blood
{nm} just laughed. that's {nm}
I hear {nm}'s in {snf} now
I ought to go see {nm} at {snf}
did you know {nm} passed? {sayd}. {church} was packed
we scattered {nm} up by {place}
his ashes are at {poss}
her stone says {fn}, {sayfull}
{nm} left me the house, {sayst}, and {nm} sued
now {nm}'s kids won't talk to {nm}'s kids
that's when I started with the {saydrug}, after {nm}
I take it with {nm}, she does hers, I do mine
{nm}'s on the same one, {sn} gave it to both of us
it's me and {nm} against {sn} and {ins}
anyway {nm}'s waiting in the car
anyways, long story short, {nm} brought me
and that's how I met {nm}
and here I am, {nm}
so yeah. {nm}
not that {nm} cares
{nm}, bless her
{nm}, rest in peace
{nm}, the poor thing
{nm}, the fool
{nm}, of all people
even {nm} noticed
only {nm} knows
everybody but {nm}
like {nm} did
as {nm} would say
unlike {nm}
because of {nm}
thanks to {nm}
next to {nm}
behind {nm}
without {nm} I wouldn't
about {nm}, I'd rather not
to {nm} it's nothing
for {nm} it was the feet
with {nm} it was fast
since {nm}
before {nm}
after {nm} I quit
between {nm} and {nm}
"""
SHOP_CALM = r"""
turn her at two
wean propofol tonight
scan belly before lunch
tap the knee
pressure dropped
spiked again
that's a no
push surgery to tomorrow
labs first, then imaging
bump the sedation
hold heparin till the nurse gets here
swap beds four and six
Foley out, Purewick in
get mom up
give it ten more minutes
dose vanc by weight
she wants water
he wants Dilaudid
pulled his Foley
the IV blew
lactate is four
{room} is dry
bed by the window's open
the guy in {room} fell
our hip is next
two admits, a chest pain and a syncope
not mine
yours or mine
day shift took it
tech to {room}, stat
charge can float
resident's scrubbed in
fellow's in triage
anesthesia's on the way
gas is ready
RT is bagging
PT, OT, speech, all signed off
surgery wants to cut
surgery won't cut
ID signed off
renal is following
ID recs Zosyn
cards recs hold Eliquis
ok to eat per surgery
no heparin per neuro
did cards see the CT
did rads read it
ortho cleared her
the OR cancelled
can she have Tylenol
can he have visitors
is he back from {saytest}
NPO since midnight
refused {saytest}
refused {saydrug}
bit the tech
only takes it from her daughter
ate fifty percent
voided
stooled times two
walked to the desk
slept
coded
to SNF at {sayhr}
home with hospice
AMA
eloped, last seen by security
find the sitter
who moved my pump
label says left but it's right
cross off the third case
add on for tomorrow
blood for {room}
tray for {room}
ride for {room}
her {kinword} is on two
bad news on the biopsy
good news, off the vent
extubated, family at bedside
lined and tubed
missed twice, got it third
nice save team
ugh mondays
same old same old
"""
