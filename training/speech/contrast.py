"""One frame about somebody and about nobody: the choice that names stands in the first pool, the one that does not in the second."""

_FRAMES = r"""
I was talking to {A} and {A} said it's fine
so I go to {A} and say look
this is {A} calling about the {saytest}
{A} told me to hold the {saydrug}
ask {A} if it's okay
can you put {A} on
{A} is on the other line
I left it with {A} at the desk
call {A} if it gets worse
thanks {A} you've been great
is {A} coming in today
{A} wants to know about the {saydrug}
{A} just walked in
let me check with {A} real quick
it was {A} who found her
we're waiting on {A}
{A} gave report at {sayhr}
per {A} okay to feed
{A} refused the {saytest}
I live with {A} right now
{A} does the cooking, I do the {chore}
my {kinword}, {A}, thinks I should stop
hey {A} can you grab a wheelchair
no {A}, the other arm
{A} and I had words
who's {A}
that's {A} in the hallway
{A} says two to three times a day
did {A} sign it
{A} needs a ride at {sayhr}
I work over at {O}
they let me go from {O}
{O} called about the {doc}
I got the {dev} from {O}
I was at {O} when {ache}
we stopped at {O} on the way
{O} won't hold my job
my insurance is through {O}
I fell at {O}
there's one by {O}
been with {O} for {small} years
I went back to {O} on light duty
{O} does drug tests
ask {O} for the {doc}
she was at {F} for {small} nights
{F} sent her over
we're calling from {F}
he came in from {F}
I had it done at {F}
{F} has the records
they want to send me to {F}
can I go back to {F}
is {F} full
report called to {F}
my mother's in {F}
{F} on the line
she was fine at {F}
I used to volunteer at {F}
I'm from {L} originally
we drove in from {L}
moved out to {L} last year
the one in {L} is closer
stuck in {L} with no ride
they're out in {L} all summer
cold up in {L}
I'm over in {L} till the weekend
there's a lot of it going around in {L}
I walk down {S} every morning
the house is on {S}
meet me at {S}
the bus stops on {S}
turn at {S}, then left
a wreck on {S}
left the truck on {S}
come in {D} and we'll see
it started {D}
last one was {D}
surgery's {D}
I've been off it since {D}
it was {D} or so
the appointment's {D} at {sayhr}
she passed {D}
due {D}
he was seen {D} and again last week
not till {D}
the number is {N}
it says {N} on the card
write this down, {N}
{N}, got it
I have {N} here
she said {N}
press {N}
it's {N}, I think
the last part is {N}
okay {A} what's going on
{A}'s got the remote
{A} at the window waved me in
I'd ask {A} but {A}'s asleep
between {A} and the dog I'm never alone
{A} fainted, not me
{A} was holding the {dev}
{A} hollered and I came running
the form's signed by {A}
give it to {A} when you're done
the note from {A} says otherwise
I feel bad for {A}
{A} gets the kids this weekend
{A} wouldn't let me in
{A} found out from {A}
tell {A} to bring the {dev}
{A} will pick up the {saydrug}
so {A} says "sit down" and I sat
who did you talk to, {A}?
was {A} in the car
{A} quit smoking and I didn't
{A}'s cooking gave us all the runs
{A} keeps the pills in a drawer
I hit {A} by accident
{A} is my ride
{A} and the nurse both saw it
not {A}, the other one
I got this from {A}
{A} has the same cough
{A} is allergic to {saydrug}
don't put {A} on speaker
{A} started it
on {S} there's a light, go left
I slipped on {S}
they closed {S} for the parade
the sidewalk on {S} is all ice
the ambulance came down {S}
we live off {S}
I've walked {S} a thousand times
a dog got me on {S}
{O} had a fire
{O} wants a copy
there was a shooting outside {O}
my kid works at {O} after school
{O} has a nurse on site
I got my shot at {O}
they towed it to {O}
I'm parked by {O}
{O} won't take my card
I met him at {O}
the bus to {O} was full
{O} is hiring
the smell from {O} makes me sick
I threw up at {O}
they sent a card from {O}
{F} lost my dentures
{F} does it cheaper
I was a patient at {F} before
my sister's a nurse at {F}
{F} turned us away
the food at {F} was good
they're building on to {F}
he escaped from {F}
{F} called it a stroke
I'd rather die than go to {F}
we toured {F}
{L} is too far for me
I grew up in {L}
the water in {L} is bad
we were in {L} when it started
I've got family in {L}
there's no bus to {L}
he walked to {L}
they flew her to {L}
it's foggy in {L}
nobody in {L} takes my plan
my ticket to {L} is for the weekend
the baby came {D}
you told me {D}
I get paid {D}
the cast comes off {D}
we moved {D}
court is {D}
the form's good till {D}
my last pap was {D}
school starts {D}
I quit drinking {D}
{D} was the worst of it
the flowers came {D}
could you move it to {D}
it happened {D} and again {D}
see you {D}
okay {N}
repeat that, {N}?
no, not {N}, {N}
I've been dialing {N}
somebody wrote {N} on my hand
the screen says {N}
then it says {N}
is it {N} or {N}
that's {N} on yours
they gave me {N}
just {N}
{N}. yes. {N}
"""
_NAMED = {
    "A": "<{nm}|{sn}|{nm}|{fn}|{wordname}>",
    "O": "{org}",
    "F": "{fac}",
    "L": "{place}",
    "S": "{road}",
    "D": "<{sayd}|{sayd}|{feast}|{saymonth}>",
    "N": "<{sayph}|{saycode}|{sayrx}|{sayext}>",
}
_PLAIN = {
    "A": "<{staff}|{staff}|my {kinword}|her {kinword}|somebody|whoever's on>",
    "O": "<work|the plant|a warehouse|the store|the gas station|my old job|the school|a call center|the agency|the company>",
    "F": "<rehab|a nursing home|urgent care|the ER|the hospital|a group home|dialysis|the other hospital|the clinic|assisted living>",
    "L": "<the country|town|the suburbs|another state|{stt}|{land}|the islands|the city>",
    "S": "<the main road|the back road|the corner|the highway|our street|the next street|the hill>",
    "D": "<{wkd}|yesterday|last week|two weeks ago|a month ago|this morning|next {wkd}|in {sayyear}|the other day|around {sayhr}|last summer|a week from {wkd}>",
    "N": "<{small}|{sayn}|{saybp}|{saydose}|{sayhr}|room four twelve|two to three times|line two|zero|911>",
}


def _filled(words: dict[str, str]) -> str:
    text = _FRAMES
    for key, choice in words.items():
        text = text.replace("{" + key + "}", choice)
    return text


NAMING = _filled(_NAMED)
NAMELESS = _filled(_PLAIN)
