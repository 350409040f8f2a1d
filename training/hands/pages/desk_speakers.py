"""Transcripts, chats, interviews, focus groups, role plays, verbatims and call notes whose speakers are marked by initials, clipped names, handles or by roles and letters."""

TWINS = r"""
focus group, code to themes (3), quotes short. keep speaker tags

[[F::{initials}]]: who here ever cried in the supply room
[[P1::{firstlow}]]: (raises hand)
[[P2::{ini}]]: which supply room
[[P3::{PERSON:<Dee|Lu|Mo>}]]: the one with the good lock
[[F::{initials}]]: what would've helped
[[P1::{firstlow}]]: five minutes. [[a charge who notices::somebody like {first}, she notices]]
[[P2::{ini}]]: not pizza
[[P3::{PERSON:<Dee|Lu|Mo>}]]: not a mug w [[the logo::{ORGANIZATION:{last} Health} on it]]
[[P1::{firstlow}]]: ok I liked the mug
%%
Score this MI session (OARS). T = [[therapist::{initials}]], C = [[client::{menick}]]

T: last time you said [[the porch::{poss} porch]] is where you drink
C: [[was. I moved::was. I'm at {kin}'s now]]
T: so you changed the porch
C: i changed the whole [[county::county. {county} to here]]
T: on a scale 0-10
C: six. [[my kid::{kin}]] says four
T: why six not four
C: cause i drove past [[the store::{ORGANIZATION:<Liquor Barn|{last}'s Package|Spirits>}]] on [[payday::{DATE:<the 1st|6/15|the 30th>}]] and turned the radio up
T: you turned it up!
%%
clean verbatim from peer support training, label each line open/closed question

[[A::{PERSON:J}]] - did u sleep
[[B::{PERSON:R}]] - some
[[A::{PERSON:J}]] - what's it like at 3am
[[B::{PERSON:R}]] - loud. [[the fridge::{onelow} snores]]. i count exits
[[A::{PERSON:J}]] - is that from [[over there::{place}]] or from before
[[B::{PERSON:R}]] - [[before::before. ask {firstlow}]]
[[Observer::{last}]] - [[A::{PERSON:J}]] leaned in at "before". good
%%
call center QA: score greeting, empathy, close. agent = [[AG::{first}]]

[[AG::{UNIQUE_ID:{firstlow}{nn}}]]: thank you for calling, who do i have the pleasure
[[CX::{oneup}]]: you hung up on me
AG: i'm so sorry, [[ma'am::Ms. {last}]]. let's fix it. what's the best number
CX: [[the one you hung up on::{ph}]]
AG: got it. is this about [[a bill::acct {acct}]]
CX: it's about [[a chair::{poss} chair]]. you sent a Drive, he needs a Quickie
AG: [[which store::was it the {town} store]]
CX: the one w/ [[the flag::the flag by {ORGANIZATION:<Dunk'n|Tire Kings|{last} Motors>}]]
AG: i'll have [[my lead::{first}, my lead,]] call by five
CX: that's what [[the last one::{first}]] said
%%
Turn the podcast rough cut into a 100-word teaser. no spoilers about the finger

HOST [[A::{first}]]: so you swallowed it
GUEST: [[I swallowed it::I, {whole}, swallowed it]]
HOST [[B::{firstlow}]]: the ring
GUEST: [[grandma's ring::{kin}'s ring]]
HOST [[A::{first}]]: and the ER doc
GUEST: legend. [[no name on the badge, just::{dr}, badge said]] "ask me about my axolotl"
HOST [[B::{firstlow}]]: what does an X-ray of a ring look like
GUEST: like a ring
[ad: BetterHelp] [ad: [[a mattress::{ORGANIZATION:<Dozy|{last} Sleep|Cloudpup>}]]]
HOST [[A::{first}]]: back with [[our guest::{first}]] at [[the studio::{FACILITY:<Closet|Attic|{last}> Studios}]]
%%
IEP meeting notes by speaker. Extract decisions only

[[SLP::{ini}]]: artic goal met 80%
[[OT::{last}]]: pencil grip ok, [[wants::{firstlow} wants]] the red one
[[Mom::{kin}]]: he hides the red one from [[his brother::{kin}]]
[[Gen ed::Mr. {PERSON:<B|Cho|D>}]]: can we say fidget not toy
[[LEA::{last}]]: minutes 30 → 20/wk?
[[Mom::{kin}]]: no
[[RN::{initials}]]: seizure plan expires [[this term::{DATE:<10/31|the 15th|Jan 9>}]], Diastat at [[front office::{PERSON:<Pat|Dot>}'s desk]]
[[Advocate::{first} from {ORGANIZATION:<Arc of {town}|Parents First>}]]: prior written notice pls
next [[in 6 wks::{clip}]]
%%
make subtitles (max 37 chars/line)

[[REP::{first}]]: welcome to the da Vinci lab
[[RES 1::{last}]]: where's the coffee
[[REP::{first}]]: left of the DaVinci
[[RES 2::{initials}]]: is that the Xi or the X
[[ATT::Dr. {last}]]: it's [[the old one::the old one from {hnick}]]
[[RES 1::{last}]]: can it do a Whipple
[[ATT::Dr. {last}]]: can you
(all laugh)
[[CIRC::{firstlow}]]: counts correct in [[room 6::{last} 6]] btw
%%
play: rewrite so no one is identifiable but funny remains

[[CHARGE::{oneup}]]: Who put the turkey in the warmer?
[[NIGHT::{PERSON:<BIG MIKE|TITO|RED>}]]: It's thawing.
[[CHARGE::{oneup}]]: That's for blankets.
[[NEW GRAD::{first}]]: So what's on bed 4?
(silence)
[[SURGEON::{lastup}]]: Nurse, why is my [[patient::{last}]] holding a drumstick?
[[NIGHT::{PERSON:<BIG MIKE|TITO|RED>}]]: Comfort care.
CURTAIN. [[Written for the talent show::by {first} & {last} for the {FACILITY:{last} Hall} talent show, {DATE:<12/20|the 8th>}]].
%%
sum up our slack huddle transcript, who does what

[[dev::{firstlow}]]  so the kiosk in [[lobby B::{FACILITY:{last} Lobby}]] says good morning at night
[[pm::{initials}]]  timezone
[[dev::{firstlow}]]  timezone. also calls everyone [[Guest::{firstlow}]]
[[qa::{PERSON:<zee|kk|bo>}]]  lol [[guest::who is {firstlow}]]
[[dev::{firstlow}]]  [[placeholder::my daughter. i tested w her name]]
[[pm::{initials}]]  🤦 fix before [[go live::{DATE:<thurs 6th|the 1st|7/14>}]]
[[vendor::{last} ({ORGANIZATION:<Kioskly|Tapp|{last}Soft>})]]  we can push at 2
[[qa::{PERSON:<zee|kk|bo>}]]  i'll be at [[dentist::{clinic}]] at 2
%%
Grand rounds Q&A (auto captions). Fix words, keep speakers

[[SPEAKER 1::{whoup}]]: can the Fontan patient scuba
[[SPEAKER 2::{lastup}]]: not with a fenestration
[[AUDIENCE::FROM {FACILITY:{lastup} CAMPUS}]]: what about Eisenmenger
[[SPEAKER 2::{lastup}]]: also no. next
[[AUDIENCE::A {lastup} FELLOW]]: Mustard vs Senning in the long term
[[SPEAKER 1::{whoup}]]: [[my mentor::{lastup}, my mentor,]] did both on the same day, before lunch
[[MODERATOR::{oneup}]]: we have a question from the chat, [[anonymous::{UNIQUE_ID:{firstlow}{nn}}]], is there lunch
%%
night text thread → incident timeline w/ times

2:14 [[rn::{initials}]] bed alarm 9 nobody there
2:15 [[cna::{onelow}]] omw
2:15 [[rn::{initials}]] bathroom empty
2:17 [[sec::{PERSON:<Duke|Vinny>} (sec)]] guy in gown by [[vending::{FACILITY:{last} Café}]] eating [[Doritos::{poss} Doritos]]
2:18 [[cna::{onelow}]] thats him
2:21 [[rn::{initials}]] vs ok. says he was "meeting [[a lady::{kin}]]"
2:30 [[sup::{last} (sup)]] call [[fam::{kin}]] in am not now
2:31 [[sec::{PERSON:<Duke|Vinny>} (sec)]] he won the chips fair
"""
