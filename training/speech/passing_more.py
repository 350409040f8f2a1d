"""More lines in passing: names in odd places, at the end, twice, in small letters; shops, roads and towns."""

NAMES_MORE = r"""
oh it's {nm} you want
that'd be {nm}
you'd have to ask {nm} about that
you're thinking of {nm}
I thought you were {nm}
sounds like something {nm} would say
the other one, what's her name, {nm}
what's his face, {sn}
that tall doctor, {sn}, no, {sn}
it's on the tip of my tongue, {nm}
a Doctor {sn} or {sn}, foreign fella
I see {sn} for my heart and {sn} for my sugar and {sn} for everything else
{sn} did the left one and {sn} did the right
if {sn} won't do it I'll go to {sn}
{sn}'s nurse, {nm}, always calls back
{poss} nurse told {poss} mother
{nm} and I, {nm} and me, whatever
{nm} he's my {kinword} he stays with me
{nm} she don't eat nothing
and {nm} was like no and I was like yes
{nm} goes mom your face
me and my {kinword} {nm} went over to {poss}
it wasn't {nm} it was {nm}'s {kinword}
{nm}'s fine, {nm}'s the one I worry about
first {nm}, God bless her, then {nm}
then {nm} comes in hollering {nm} {nm} wake up
I said {nm}, I said, you can't do that
do you know {nm}? {nm}'s my {kinword}
is it okay if {nm} sits in
{nm} can stay, {nm} has to go
{nm} wait outside please
mommy who's {nm}
tell the doctor what you told {nm}
show {nm} where it hurts
say bye to {nm}
good girl {nm}
atta boy {nm}
easy {nm} easy
{nm} {kinword}'s here
sweetie is your name {nm}
you're doing great {nm}, one more push
{nm} I need you to breathe
come on {nm} stay with me
{nm}? can you hear me? open your eyes {nm}
sir, {ptf}, sir, don't get up
{ptf}, {ptf}, you're at {hosp}, you fell
Mister {ptl}, it's {nm}, your nurse
Miss {nm}, I'm gonna roll you now
all right Mama {nm}
Pops {sn} in nine wants coffee
Granny {nm} used to make a tea for it
Uncle {nm} had the sugar too
Aunt {nm} and Uncle {nm} came from {place}
cousin {nm}'s a nurse
Big {nm} and Little {nm} both got it
Brother {sn} at {church} laid hands on me
Sister {nm} runs the clinic at {church}
Coach {sn} told me to walk it off
Officer {sn} drove me here
Judge {sn} ordered it
Captain {sn}, {crew}
Sergeant {sn} had the same thing in the service
Father {nm} gave me communion
Professor {sn} at {school} is doing the study
Doctor {nm}, everybody calls her Doctor {nm}
is Doctor {nm} the same as Doctor {sn}
Nurse {nm} in the morning, nurse {nm} at night
who was that, {nm}?
was it {nm}?
not {nm} again
why's {nm} crying
{nm} did what
{nm} who
where's {nm} at
what about {nm}
and {nm}?
{nm}, {nm}, {nm} and I forget
it's {nm}'s turn
nobody told {nm}
I blame {nm}
I owe {nm} an apology
I'd do anything for {nm}
I dreamt {nm} was on fire
I hear {nm} at night
it's the anniversary of {nm}
if anything happens it goes to {nm}
put {nm} down as my person
take {nm} off the list, she's dead
{nm} signs for me, I can't see
I can't say {nm}'s name
{nm}'s stuff is still in the closet
it says {fn} on the bracelet, that's not me
who's {fn}, why is that on my paper
the label says {fn}
this is somebody else's, {fn}
I got {poss} results by mistake
there's a {fn} and a {fn}, don't mix us up
I used to be {fn}, now I'm {me}
it's {ptf}, short for nothing
{ptf} with one of those accent things
{nm} like the singer
{nm} like my grandmother, with a y
my name is {nm} and I'm {small}
my name's {nm} what's yours
hi I'm {nm} this is {nm} and that's {nm} over there
{nm} from {place} here, first time caller
hey doc, {nm}, {place}, quick question
good morning everyone, {nm} for {svc}
{nm}, {svc}. who's this
{nm} on the line
thanks {nm}. {nm}, you're next
over to you {nm}
{nm} here, sorry, joining late
let's give {nm} a minute to unmute
can {nm} see the screen
{nm} dropped off
we lost {nm}
{nm} you're echoing
go ahead {nm}
{nm} asked in the chat
+ {nm}
cc {nm}
ask {nm} lol
{wordlow} needs a refill
{wordlow} has a rash
{wordlow} is my mom
does {wordlow} have my chart
pls tell {wordlow} hi
i want {wordlow} not {wordlow}
{wordlow} was mean to {wordlow}
{wordlow} and {wordlow} broke up
{wordlow} works at {org} with {wordlow}
me n {wordlow} r at {org}
its {wordlow} birthday {sayd}
from {wordlow} to {wordlow}
no {wordlow} the other {wordlow}
dr {wordlow} or dr {wordlow}
nurse {wordlow} was great
my boss {wordlow} said no
{wordlow} took it {wordlow} didnt
so {wordlow} said and i quote
when {wordlow} gets here
call {wordlow} first then {wordlow}
{wordlow} should know
{wordlow} will
will {wordlow}
hope {wordlow} feels better
may {wordlow} call you
"""
PLACES_MORE = r"""
it's on {road}, you can see {org} from the porch
past {church}, before {school}
catty-corner from {org}
down at the end of {road}
over in {place} by the water
up past {place}, where {road} forks
out {road} way
back in {place} we had a doctor
down in {place} they do it different
I'm a {place} girl
born and raised in {place}
he's from {place}, she's from {place}
we summer in {place}
my {kinword} lives two streets over on {road}
dropped her at {school} and came straight here
picked him up from {school} limping
she's a lunch lady at {school}
he coaches at {school}
they play {school} {sayd}
at {school} they said lice
{school}'s having a vaccine day {sayd}
she graduated {school} with {nm}
he's at {school} on a scholarship
the {org} on {road}, not the one in {place}
I manage the {org} in {place}
been driving for {org} {small} years
they fired me at {org}, I went to {org}
my {kinword}'s with {org}, that's where the insurance comes from
I'm covered under {org}
{org} changed plans on us
got it at {org}, returned it to {org}
bought the {dev} at {org}
{org} delivered it, {nm} signed
I ate at {org} and I paid for it all night
slipped on the ice outside {org}
fell getting out of the {veh} at {org}
got rear-ended at {road} and {road}
they found him in the lot at {org}
someone saw her at {org} about {sayhr}
he walks to {org} every morning for coffee
my cards group meets at {org}
I sing at {church}
the food pantry at {church}
funeral's at {church} {sayd}
baptized at {church} {sayd}
I was in {hosp} with it, then {snf}, then home
they rushed me to {hosp}, {crew} did
{crew} got there in four minutes
helicopter from {place} to {hosp}
{hosp} lost my teeth
{hosp}'s got my films
waited nine hours at {hosp}
born at {hosp}, same as {nm}
the lab at {clinic} poked me {small} times
{clinic} closed so I'm at {clinic}
can I go to {clinic}, it's closer to {road}
the wound place, {clinic}
the foot doctor over by {org}
somebody at {clinic}, a {nm}, said come here
she's in {ward}, ask for {nm}
they moved him from {ward} to {ward}
my {kinword} cleans at {snf}
{snf} smells, I want {snf}
put her in {snf} over my dead body
she ran off from {snf}
the nurse at {snf} is {nm}
released from {refuge} {sayd}
met {nm} at {refuge}
my bed's at {refuge} till {sayd}
the bus from {road} to {road} takes an hour
I take {road} to {road} to {road}
it's raining on {road} so the van's late
stuck on {road} behind a {veh}
pulled over on {road}
the power's out on {road}
they're digging up {road}
my mailbox is on {road}
turn off {road} at {org}
used to be {org}, now it's {org}
next to the old {org}
across the river in {place}
other side of {place}
halfway to {place}
closer to {place} than {place}
anywhere but {place}
is there one in {place}
do they have {saytest} in {place}
nobody in {place} takes {ins}
i live off {road}
im in {place} now
im from {place} originally
we were in {place} {feast}
took {nmlow} to {place} to see {snlow}
moving to {place} {sayd}
left {place} cuz of {nmlow}
lol not {place}
"""
