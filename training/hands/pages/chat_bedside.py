"""What a room microphone hears: births, codes, dressings, therapy gym, telehealth with dogs, couples, play therapy, drive-through clinic, ambulance box; names called out mid-sentence without commas, or pet words in their place."""

TWINS = r"""
okay here we go big breath [[mama::{fa}]] and hold it and push push push push good and another one quick [[dad::{fb}]] get her leg no behind the knee like that yes look at that hair oh my gosh [[you guys::{fa}]] okay rest rest don't push heart rate's ninety back up to one thirty okay [[doctor::doctor {lastlow}]] you want to come up here [[nurse::{onelow}]] can i get the warm packs and somebody call [[nicu::{onelow} from nicu]] just to stand by there's a cord loose one around the neck got it over okay little push [[sweetie::{fa}]] little little there's a shoulder and there he is eleven oh six hi mister hi what's his name [[we don't know yet::{onelow} {onelow} after my dad {onelow}]] ow that's a good cry apgar eight placenta's coming [[dad::{fb}]] sit down before you fall down [[dad::{fb}]] sit okay he's down he's fine put a pillow under [[him::{fb}]]
%%
compressions good depth good recoil who's on time [[i am::{onelow} is on time]] ninety seconds [[student::{onelow}]] you're up next get on the stool epi one is in at oh four ten [[pharmacy::{onelow} from pharmacy]] draw the next one whats the rhythm pea what're our h's and t's [[guys::guys come on {onelow}]] potassium was six eight this morning okay calcium and bicarb [[the fellow::{lastlow}]] is coming with the echo hold hold check no pulse back on [[you::{onelow}]] get back on where's the wife [[in the hall with the chaplain::{onelow} in the hall with {PERSON:<jude|wren|saul>} the chaplain]] okay somebody tell her i'm coming any objections to one more round [[anybody::{onelow} anybody]] no okay hold hold we've got something is that a pulse it's a pulse hello [[sir::mister {lastlow}]] stay with us hundred over sixty get me a twelve lead nice work everybody nice work [[team::{fa} nice {fb}]]
%%
[gym mirror mic]
okay [[friend::{fa}]] parallel bars today
i hate the bars
i know you hate the bars [[friend::{fa}]] up on three nose over toes
(grunts)
look at you tall drink of water heel toe heel toe
[[my wife::{onelow}]] says i can go home if i do the steps
then let's do the steps [[the other guy::{PERSON:marvin}]] did four yesterday
[[he's::{PERSON:marvin}'s]] forty
you're ornery that's worth twenty years
hand on the rail up with the good
down with the bad i know i know [[you people::{fb}]]
and rest sats ninety one purse your lips smell the roses blow the candles
what's the smell is that [[lunch::{onelow}'s chili]]
it's tuesday it's always [[chili::{onelow}'s chili]]
six minutes on the bike and i'll get [[your hat::your {LOCATION:<tulare|minot|beloit>} hat]]
%%
hi there can you see me i can see your ceiling fan [[ma'am::{fa}]] flip it around there you go hi and who's this [[the dog::this is {PERSON:mister waffles}]] hi dog okay so tell me about the rash it started on the belly after [[the hot tub::the hot tub at {onelow}'s over in {townlow}]] little red bumps they itch like fire any fever no anybody else [[my husband::{fb}]] has it worse but he won't show you [[honey come here::{fb} come here]] no [[come here::{fb} come here]] she's a doctor she's seen worse okay lift the shirt sir yes same thing that's hot tub folliculitis it's going to go away on its own don't shave don't scratch if it gets big and painful call us i'll send in a wash [[where to::to {faclow}]] okay and [[your husband::{fb}]] needs a blood pressure check sir when was the last time you saw anybody [[nineteen ninety nine::{onelow}'s wedding]] he says alright i'm putting you both down for [[next week::{sayday}]] say bye dog
%%
T: so last time we ended on the voicemail
C: yeah i still have it i play it in the car
T: what does [[he::{fa}]] say in it
C: just hey [[kid::{fb}]] call me back it's nothing important
T: it's nothing important
C: and it was the last one so
T: mm
C: [[my sponsor::{PERSON:rodney}, my sponsor,]] says delete it [[my sister::my sister {onelow}]] says put it on a drive
T: what does the [[kid::{fb}]] in the voicemail want
C: (long pause) to call back
T: what would you say
C: hey [[dad::{fa}]] it's me. i got the ninety days. i got the job at [[the tire place::{orglow}]]
T: do you want to say it to the chair
C: oh come on not the chair
T: the chair's not busy
C: (laughs) okay. hey [[pop::{fa}]]...
%%
play therapy room b. [[child::{fa}]] enters holding [[mom's::{fb}'s]] phone, gives it up for the fire truck
th: you picked the red one
ch: it's [[a bad guy truck::{PERSON:deshaun}'s truck]]
th: it's [[a bad guy's::{PERSON:deshaun}'s]]
ch: he's gonna crash the house and the [[baby::{onelow}]] is in it
th: the [[baby::{onelow}]] is in the house
ch: but [[the dog::{PERSON:ozzy} the dog]] gets out first
th: somebody got out
ch: [[the grandma::{PERSON:gigi}]] said don't tell about the [[guy::{PERSON:deshaun}]]
th: it's hard to hold that
ch: can we do slime
th: five more minutes then slime
note: theme rescue x3, no rescue of self. cps report [[made same day::{case} made same day, worker {onelow}]]. next [[week::{sayday}]], ask [[caregiver::{fb}]] re visits.
%%
in the box going code two [[buddy::{fa}]] i'm gonna put this on your finger it glows it's like e t who's e t i'm old okay [[partner::{fb}]] what's our eta eleven minutes if the bridge is up fourteen alright [[sir::{fa}]] any allergies just [[my brother in law::{onelow}]] funny guy any blood thinners the little purple one eliquis when'd you take it [[breakfast::at {shoplow} at breakfast]] and you hit your head on what [[the boat::the boat the {VEHICLE_ID:<miss|lady> <glenda|carol ann|ruthie>}]] the boat hit me okay follow my pen don't move your head just your eyes what's today [[it's fish day::it's {sayday}]] close enough i'll take it [[partner::{fb}]] call it in as a head on thinners pupils equal tell em [[ct::{onelow} in ct]] now and ask for [[the trauma team::{lastlow} he's on]] hey hey [[sir::{fa}]] eyes open [[sir::{fa}]] talk to me about the fish
%%
drive up shots lane two [dash cam audio]
morning how many in the car four okay [[names::names {onelow} {onelow} {onelow} and the baby {onelow}]]
the baby's too little how old is [[the baby::{onelow}]]
five months okay not her
driver first which arm
left i throw with the right i pitch for [[a beer league::the {ORGANIZATION:<mudcats|lug nuts|foul poles>}]]
deep breath [[sir::{onelow}]] done that's it that's it
[[kid::{onelow}]] in the back you're next look at the cow on that truck
there's no cow
gotcha all done [[kid::{onelow}]]
the clipboard's missing [[a birthday::{onelow}'s birthday]]
[[it's on the card::{saydob}]]
wait fifteen by the cones honk if you feel weird if [[somebody::{onelow}]] in a vest waves you go
next car roll it up [[folks::{hue} {car} {platelow} roll it up]]
"""
