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
    "D": "<{wkd}|yesterday|last week|two weeks ago|a month ago|this morning|next {wkd}|in {sayyear}|the other day|around {sayhr}>",
    "N": "<{small}|{sayn}|{saybp}|{saydose}|{sayhr}|room four twelve|two to three times|line two|zero|911>",
}


def _filled(words: dict[str, str]) -> str:
    text = _FRAMES
    for key, choice in words.items():
        text = text.replace("{" + key + "}", choice)
    return text


NAMING = _filled(_NAMED)
NAMELESS = _filled(_PLAIN)
