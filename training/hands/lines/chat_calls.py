"""Calling somebody by name in the middle of doing something: commands at the bedside, telehealth 'can you hear me', therapy asides, radio and drive-through talk, no commas; against pet words, roles and plain words in the same place."""

NAMED = r"""
lift your arm up {onelow} both of em higher
no no {onelow} leave the tube alone buddy
breathe in {onelow} in in in and let it go
okay roll toward me {onelow} good and toward {onelow} now
on three {onelow} one two three slide
{onelow} grab the draw sheet {onelow} get the feet
{onelow} hold pressure right there dont peek
hand me the four by fours {onelow} no the other ones
{onelow} what's your weight on the pads
clear {onelow} you're clear i'm clear everybody's clear
{onelow} two minutes switch {onelow} get back on the chest
epi's in {onelow} write that down
{onelow} tell the family we're still working
somebody get {onelow} off the floor and get {onelow} some juice
push {onelow} push push push and rest
little one more {onelow} there's the head hi {onelow}
{onelow} don't push {onelow} pant like a dog
happy birthday {onelow} you have a daughter whats her name {onelow}
can you hear me {onelow} you're on mute
{onelow} turn your camera on hon its the little movie thing
{onelow} you froze {onelow} there you are
tip the phone down {onelow} i'm looking at your ceiling
who's that behind you {onelow} is that {onelow} hi {onelow}
hold it up to the light {onelow} okay that's a blister
{onelow} can you have {onelow} press on it for me
i'll wait {onelow} take your time with the stairs
so what i'm hearing {onelow} is you're tired
and where is {onelow} in all this {onelow}
stay with that {onelow} where is it in your body
{onelow} i wonder if {onelow} heard it that way
you said {onelow} twice just now when you meant {onelow}
that wasn't your fault {onelow}
{onelow} look at me look at me you're safe you're in the office
we have five minutes left {onelow}
whats different today {onelow} you're smiling
who's your safe person {onelow} still {onelow}
put the knife down {onelow} please put it on the counter
hey {onelow} i'm with crisis i'm just gonna sit over here
{onelow} can i call {onelow} for you would that help
you took how many {onelow} okay stay on the line {onelow}
is the door unlocked {onelow} go unlock the door {onelow}
{onelow} listen to me put him flat on the floor on his back
don't hang up {onelow}
count with me {onelow} one and two and three and
{onelow} is he breathing look at his belly {onelow}
base to {onelow} what's your twenty
go ahead {onelow}
copy that {onelow} thanks
{onelow} copy
negative {onelow} other driveway
{onelow} start another line {onelow} get the stair chair
watch your step {onelow} ice
morning {onelow} how we doing did you sleep
knock knock {onelow} its {onelow} with your pills
open up {onelow} like a bird there you go
swallow {onelow} chin down swallow again
other arm {onelow} the sleeve hun the other sleeve
teeth {onelow}
{onelow} lock your brakes
nose over toes {onelow} and stand
big step {onelow} big like a soldier
{onelow} no you can't go home its dark out
your daughter {onelow} is coming {onelow} after lunch
sit {onelow} sit down {onelow} your butt is out
{onelow} that's {onelow}'s pudding
bingo {onelow} you got bingo
who won {onelow} or {onelow}
scoot over {onelow} let {onelow} in by the window
wave bye bye to {onelow}
{onelow} quit picking
shhh {onelow} shhh its just the blood pressure
mrs {lastlow} look at the red dot
mister {lastlow} wiggle your toes wiggle
sir mister {lastlow} sir you can't smoke in here
miss {lastlow} i need you to sign miss {lastlow}
next {lastlow} party of one {lastlow}
{lastlow} you're up bay two
{lastlow} {lastlow} is there a {lastlow} here
right this way {lastlow} follow the yellow line
doctor {lastlow} line one doctor {lastlow}
yo {lastlow} you owe me a transfer note
nice tube {lastlow}
{lastlow} scrub in {lastlow} retract
suction {lastlow} thank you {lastlow}
what's that artery {lastlow} wrong {lastlow} you
good save {lastlow}
{lastlow} dude go home
thank you {onelow} you're a peach
bless you {onelow}
sorry {onelow} cold hands
goodnight {onelow} goodnight {onelow} goodnight room
you too {onelow} bye now
love you {onelow} i'll be back at six
say hi to {onelow} for me {onelow}
who did this to you {onelow} was it {onelow}
nobody's mad at you {onelow}
{onelow} hit me {onelow} he hit me
i want {onelow} where's {onelow} get me {onelow}
{onelow} {onelow} {onelow} are you deaf
help me {onelow}
{onelow} i can't feel my legs {onelow}
tell {onelow} i'm not scared tell {onelow} the keys are in the boot
don't let {onelow} drive home
promise me {onelow}
{onelow} that you
is that you {onelow} or is that {onelow}
yes {onelow} its {onelow}
no {onelow} its thursday
{wn} honey take the spoon
come on {wn} two more bites
{wn} get down from there {wn} now
easy {wn} easy i got you
{wn} squeeze and let go {wn}
look up {wn} drops one two blink
good job {wn} stickers are in the drawer
{wn} mommy's right here {wn}
who's my brave girl {wn}
the {wn} in bed two is yelling at the {wn} in bed one
"""

CALM = r"""
lift your arm up hon both of em higher
no no leave the tube alone buddy
breathe in sweetheart in in in and let it go
okay roll toward me good and toward her now
on three one two three slide
somebody grab the draw sheet somebody get the feet
hold pressure right there dont peek
hand me the four by fours no the other ones
what's your weight on the pads
clear you're clear i'm clear everybody's clear
two minutes switch get back on the chest
epi's in recorder write that down
somebody tell the family we're still working
get the student off the floor and get some juice
push mama push push push and rest
little one more there's the head hi baby
don't push pant like a dog
happy birthday little man you have a name yet
can you hear me doc you're on mute
turn your camera on hon its the little movie thing
you froze there you are
tip the phone down i'm looking at your ceiling
who's that behind you is that the dog hi dog
hold it up to the light okay that's a blister
can you have your husband press on it for me
i'll wait take your time with the stairs
so what i'm hearing is you're tired
and where is your mom in all this
stay with that where is it in your body
i wonder if she heard it that way
you said him twice just now when you meant her
that wasn't your fault
look at me look at me you're safe you're in the office
we have five minutes left
whats different today you're smiling
who's your safe person still your sponsor
put the knife down please put it on the counter
hey i'm with crisis i'm just gonna sit over here
can i call your sister for you would that help
you took how many okay stay on the line
is the door unlocked go unlock the door
listen to me put him flat on the floor on his back
don't hang up
count with me one and two and three and
is he breathing look at his belly
base what's your twenty
go ahead base
copy that thanks
copy
negative other driveway
start another line get the stair chair
watch your step ice
morning sunshine how we doing did you sleep
knock knock its me with your pills
open up like a bird there you go
swallow chin down swallow again
other arm the sleeve hun the other sleeve
teeth please
lock your brakes
nose over toes and stand
big step big like a soldier
no you can't go home its dark out
your daughter is coming after lunch
sit sit down your butt is out
that's her pudding
bingo you got bingo
who won you or grandpa
scoot over let her in by the window
wave bye bye to nurse
quit picking
shhh shhh its just the blood pressure
look at the red dot ma'am
wiggle your toes wiggle
sir sir you can't smoke in here
miss i need you to sign miss
next party of one
you're up bay two
is there a driver here
right this way follow the yellow line
doctor line one doctor
yo you owe me a transfer note
nice tube doc
scrub in med student retract
suction thank you
what's that artery wrong you
good save keeper
dude go home
thank you dear you're a peach
bless you
sorry cold hands
goodnight moon goodnight room goodnight iv pole
you too bye now
love you i'll be back at six
say hi to the wife for me
who did this to you
nobody's mad at you
she hit me he hit me
i want my mama where's mama get me mama
hello hello are you deaf
help me
i can't feel my legs doc
tell him i'm not scared tell him the keys are in the boot
don't let him drive home
promise me
that you
is that you or is that the other one
yes its me
no its thursday
honey take the spoon
come on champ two more bites
get down from there mister now
easy tiger easy i got you
squeeze and let go boss
look up drops one two blink
good job kiddo stickers are in the drawer
mommy's right here baby
who's my brave girl
bed two is yelling at bed one
easy does it pumpkin
atta boy chief
there she is miss america
okay superman cape off its just a gown
alright captain permission to flush
yes your majesty warm blankets coming
hi gorgeous love the nails what's your pain
sorry charlie no salt
holy moly that's a kidney stone
geez louise the wait
for pete's sake answer the bell
good grief
jiminy its cold in radiology
heavens to betsy the bill
lazy susan in the med room is stuck
peeping tom no its the tele monitor
plain jane dressing nothing fancy
jack of all trades float
johnny on the spot with the bedpan
put your johnny on open to the back
every tom dick and harry has a cpap
average joe joint pain
debbie downer over here
nosy nellie in the next bed
no way jose
smart aleck
good time charlie liver panel
rosie the riveter arms for the bp
jolly rancher for the dry mouth
mary jane helps me sleep
molly at a festival temp 106
"""
