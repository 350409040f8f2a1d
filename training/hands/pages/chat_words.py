"""Chats, logs and talk full of words that are also names: the same everyday word once as a patient or colleague, once as itself; all lower case, no commas."""

TWINS = r"""
so [[the knee::{PERSON:<rose|hope|daisy>}]] is done and [[the hip::{PERSON:<grace|joy|faith>}]] is closing, who is calling families
i will, is the surgeon out of the room
[[he is::{PERSON:<bishop|pike|frost>} is]] talking to [[rads::{PERSON:<waters|wells|lake>} in rads]]
ok pacu slot 4 for [[the knee::{PERSON:<rose|hope|daisy>}]], may need a pca, chance of nausea high, give her grace on the pain scale
[[the hip::{PERSON:<grace|joy|faith>}]] goes straight to the unit, hope they have a bed
they do, bed 9, mark it
done. [[anes::{PERSON:<gale|wind|storm>}]] says extubate deep
[[anes::{PERSON:<gale|wind|storm>}]] always says extubate deep
rose colored urine in [[the other one::{PERSON:<bacon|berry|rice>}]] fyi, bladder injury? [[uro::{PERSON:<rivers|brooks|poole>}]] paged
pearl of the day: check the foley
%%
can somebody explain why [[the patient::{PERSON:<cook|baker|butler>}]] is on a puree when speech cleared regular
bc the cook didnt get the slip
slip was sent [[at noon::by {PERSON:<may|june|april>} at noon]]
kitchen says may be tomorrow
[[he::{PERSON:<cook|baker|butler>}]] threw the puree. its on the wall. its on [[the aide::{PERSON:<penny|sandy|rusty>}]]
oh no. scrubs in my locker
[[wife::{PERSON:<ginger|honey|olive>} the wife]] brought bacon. real bacon
not low sodium then
let him have the bacon, chart that i said it
charted: pt ate 3 strips bacon w/o difficulty, mood bright, [[rn::{PERSON:<savage|moody|bright>}]] aware
%%
0200 huddle type it fast
snow closing roads, [[nobody::{PERSON:<snow|winter|frost>}]] is coming in
who can stay. [[me::{PERSON:<ray|gene|dale>}]]. [[me too::{PERSON:<ruby|opal|amber>} too]]. i can til 11
day charge stuck [[on the hill::at {STREET_ADDRESS:<church|park|hill> st}]]
night stays then. cots in the [[chapel::{FACILITY:<pierce|noble|hart> chapel}]]
food: ham, rice, 2 pies. grant money pizza if they deliver lol
[[bed 5::{PERSON:<young|small|strong>}]] to tele, [[bed 6::{PERSON:<white|black|green>}]] to hall, hall gets a bell
[[bed 11::{PERSON:<christmas|friday|moon>}]] will code if we move him so dont
dialysis run late, bill it later
[[house sup::{PERSON:<king|duke|earl>}]] says good work, long night, love you all
%%
hey doc voice note here uh so [[the lady in nine::missus {PERSON:<pepper|pickles|sugar>} in nine]] she uh wants to know if the stone will pass on its own i told her four millimeters eighty percent chance and uh [[her son::her son {PERSON:<cliff|rock|clay>}]] wants her to chase it with lemon juice fine whatever and then [[the guy in ten::{PERSON:<hunter|fisher|archer>} in ten]] he got bit by his own dog the dog's shots are good so no rabies but uh irrigate it and leave it open and [[in eleven::{PERSON:<brown|green|black>} in eleven]] brown stool guaiac positive hemoglobin nine so [[g i::{PERSON:<rumbelow|stoole|sharp>} from g i]] is gonna scope [[in the morning::{DATE:<the second|tuesday the ninth>} in the morning]] early and uh who else twelve is a long story i'll tell you over rice and beans
%%
group text book club ladies
[[1::{PERSON:<dot|bea|fern>}]]: [[her::{PERSON:<faye|gay|dolly>}'s]] scan is clear!!! praise
[[2::{PERSON:<pat|jo|sunny>}]]: oh joy oh joy
[[3::{PERSON:<robin|jay|wren>}]]: what about the spot
[[1::{PERSON:<dot|bea|fern>}]]: shadow. a rib from when she fell off [[the porch::{PERSON:<buck|chip|rusty>}'s porch]]
[[2::{PERSON:<pat|jo|sunny>}]]: i will bring ham
[[3::{PERSON:<robin|jay|wren>}]]: [[he::{PERSON:<buck|chip|rusty>}]] is not to lift a thing either w that hernia
[[4::{PERSON:<misty|stormy|dawn>}]]: who has the walker w the basket
[[1::{PERSON:<dot|bea|fern>}]]: [[church::{FACILITY:<rock|hill|grace> chapel}]] does. ask [[the deacon::deacon {PERSON:<church|pope|parsons>}]]
[[2::{PERSON:<pat|jo|sunny>}]]: i dont care for [[that man::{PERSON:<church|pope|parsons>}]]
[[3::{PERSON:<robin|jay|wren>}]]: mercy
[[4::{PERSON:<misty|stormy|dawn>}]]: next book is the one about the doctor and the whale
%%
asr visit summary raw
patient presents for follow up [[::{PERSON:<will|art|frank> <small|short|bland>} ]]reports he will walk short distances denies chest pain denies sick contacts grant that he's had a rough winter his [[wife::wife {PERSON:<lily|violet|poppy>}]] passed in [[the spring::{DATE:<may|june|april> on the <third|ninth>}]] and may have had the same thing he sees [[psych::doctor {PERSON:<looney|strange|wise>} for psych]] mood is flat sleep is poor early waking weight is down nine pounds he uses a cane on bad days exam young appearing frail heart regular no rub lungs clear skin dry patch on the left cheek rosacea plan mirtazapine seven point five at night meals [[on wheels::from {ORGANIZATION:<good neighbor|full plate|warm hands>}]] grief group [[thursdays::thursdays at {FACILITY:<holy rood|stone chapel|grange hall>}]] return [[in four weeks::{DATE:<the tenth of july|monday the sixth>}]]
"""
