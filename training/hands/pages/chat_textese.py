"""Textese and voice-to-text at length: teens to a counsellor, gamers with a sick friend, a night aide's audio diary, a delivery driver's clinic chat, bot menus answered wrong, a grandmother's first smartphone; twins with somebody and with nobody."""

TWINS = r"""
[teen line, chat 2a]
t: hii idk if this is dumb
c: not dumb. whats up
t: ok so [[my bff::{PERSON:<liv|kenz|mads>}]] is like.. not eating?? n she makes me swear not 2 tell
c: that sounds heavy
t: ya n she goes 2 the br after lunch evry day n runs the sink
t: n her hair is coming out in [[gym::mr {lastlow}s gym]]
c: r u worried abt her heart / fainting
t: she blacked out at [[a game::{FACILITY:<west|valley|trinity>} vs us]] lol not lol
c: who is a grownup she trusts
t: [[her auntie::auntie {PERSON:<tay|renee|bri>}]] mayb. not her mom omg her mom is the reason
c: would u b ok w me helping u write a txt to [[auntie::{PERSON:<tay|renee|bri>}]]
t: wdym like what wld i say
c: "hey its [[me::{firstlow}]]. im scared for [[her::{PERSON:<liv|kenz|mads>}]]. can u call tn"
t: ok. sendin. my hands r shaky lmaooo
t: she said on my way
c: u did good. real good
t: ttyl ily is that weird
%%
discord #med-help-not-a-doctor
[[g1::{user}]]: yo [[mod::{PERSON:<kev|brax|dex>}]] afk his stomach is killing him fr
[[g2::{user}]]: where
[[g1::{user}]]: like right side low. started by the bellybutton
[[g2::{user}]]: bro thats appendix go
[[mod::{user}]]: im fine one more q
[[g3::{user}]]: jump test. jump on ur heels
[[mod::{user}]]: ow
[[g3::{user}]]: gg
[[g2::{user}]]: where u at irl
[[mod::{user}]]: [[dorm::{FACILITY:<north|kelly|walsh>} hall {LOCATION:<ames|lubbock|bozeman>}]]
[[g2::{user}]]: call campus [[cops they drive u::{ph} they drive u]]
[[mod::{user}]]: temp 101.6 ok ok going. [[roomie::{firstlow}]] is taking me
[[g1::{user}]]: updates or we riot
[[roomie::{user}]]: its [[the roomie::{firstlow}]] typing he is in ct. nurse says dont let him have the hot cheetos
[[g3::{user}]]: too late
[[roomie::{user}]]: its out!! didnt pop. he says nerf [[the npc surgeon::dr {lastlow}]] too good
%%
(audio diary, hall light buzzing) okay it's me again four a m so tonight i learned you can't lift with your back you gotta get low and hug em like a dance [[the old aide::{PERSON:<earlene|lavern|inez>}]] showed me she's been here since before they had gloves she says and um [[the lady by the window::miss {PERSON:<odessa|viola|cleo>}]] she thinks i'm her baby sister so i just say yes ma'am and she tells me where the money is it's in the wall it's always in the wall and um i cleaned up number two like nine times and i didn't gag till six [[the nurse::{firstlow} the nurse]] says that's a record and she let me hear a heart through the thing it goes lub dub and then a little shh and the shh is bad and i cried in the linen a little cause [[the man in five::mister {lastlow} in five]] asked was i coming back tomorrow and i said yes and he said they all say that so i'm coming back tomorrow i don't care it's ten forty an hour i'm coming [[back::back tell {firstlow} i'm doing it]]
%%
CLINIC BOT: Hi! Reply 1 book 2 refill 3 bill 4 nurse
[[pt::{firstlow}]]: four
BOT: Sorry I didnt get that. Reply 1 2 3 or 4
[[pt::{firstlow}]]: NURSE
BOT: What is the patients first name?
[[pt::{firstlow}]]: [[who is this::{firstlow} who is this]]
BOT: Nice to meet you, [[Who Is This::{first} Who Is This]]! Date of birth?
[[pt::{firstlow}]]: [[are u a robot::{dobs} are u a robot]]
BOT: I did not get that. MM/DD/YYYY
[[pt::{firstlow}]]: my ostmy bag is off n its 2 am n i am in a [[uhaul::uhaul {platelow}]]
BOT: Did you mean OSTEOPOROSIS? Y/N
[[pt::{firstlow}]]: N. N. HELP
BOT: Connecting...
[[rn::{first}]]: hi this is a human. [[hon::{firstlow}]] do u have tape n a sandwich baggie
[[pt::{firstlow}]]: i have [[a subway::{chainlow} bag]]
[[rn::{first}]]: ok. were gonna macgyver this
[[rn::{first}]]: where r u headed, ill find a supply place on the way
[[pt::{firstlow}]]: [[west::{townlow}]]
%%
dasher chat w urgent care between drops
me: hey i got bit by a customers dog 20 min ago still bleedin a lil
uc: where, and do you know if the dog has shots
me: calf. [[the lady::{firstlow} the lady]] yelled hes UTD he just hates bags
uc: address for the bite report?
me: [[its in the app::{stlow}, order {UNIQUE_ID:<d|#>{zip}}]]. fries were still hot i delivered em lol 5 stars
uc: rinse 10 min soap water. tetanus?
me: [[idk ask my mom::ask my mom {firstlow} {ph}]]
uc: come in before 8, no stitches likely, antibiotic yes. which location
me: [[closest::the {townlow} one by {shoplow}]]. im on a ebike btw can i ride
uc: if it doesnt hurt to pedal
me: 2 more drops then. rent is due [[friday::{sayday}]]
uc: please come now
me: 1 more drop
%%
granny's frist smart phone (dictated n typed)
HELLO IT IS [[GRANDMA::GRANDMA {oneup}]] PERIOD no not period.
how do i make the small leters. ok
i went to the hart man he put wires on my chest it itches i must ware it 14 days n push the buton if i feel a flip
i felt a flip at [[bingo::{faclow} bingo]] n i push it n yelled BINGO by mistake
[[the girl::{firstlow}]] at the desk says it sends by the bluetooth i told her my teeth are not blue
dr [[::{lastlow} ]]says maybe a fib i said i dont fib
call me or face me [[::{ph} ]]
🍆🍑 [[your cousin::{firstlow}]] showed me the fruit ones
also i need a ride [[the 2nd week::{oddday}]] for the cataracs
love [[gram::gram {firstlow}]] send. send. SEND
"""
