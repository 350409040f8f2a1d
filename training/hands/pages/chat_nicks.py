"""Texts where nobody has a proper name: handles, letters, nicknames, half names and titles with a letter, in crews, wards, sober houses, locker rooms, quilting circles, kitchens and dispatch rooms; twins with plain roles."""

TWINS = r"""
sober house gc (no screenshots)
[[house mgr::big {PERSON:ern}]]: ua today all. bathroom 2. no excuses
[[a::{PERSON:smoke}]]: i got work at 6
[[house mgr::big {PERSON:ern}]]: then pee at 530
[[b::{PERSON:twin}]]: my script is at [[the pharmacy::{faclow}]] they say friday
[[c::{PERSON:deacon}]]: vivitrol?
[[b::{PERSON:twin}]]: no strips
[[a::{PERSON:smoke}]]: who ate my yogurt i need that for my guts
[[d::{PERSON:j roc}]]: 🙋 sorry king
[[house mgr::big {PERSON:ern}]]: [[new guy::{PERSON:lefty}]] coming sat from [[detox::{refuge}]] hes on antabuse NO COLOGNE
[[c::{PERSON:deacon}]]: lol last time [[that guy::{PERSON:cologne carl}]]
[[house mgr::big {PERSON:ern}]]: rip
[[c::{PERSON:deacon}]]: rip [[man::{PERSON:carl}]]. miss that dude
[[d::{PERSON:j roc}]]: [[my po::ms {PERSON:q} my po]] wants a letter can u sign
[[house mgr::big {PERSON:ern}]]: slide it under
[[a::{PERSON:smoke}]]: narcan in the kitchen is expired fyi
%%
engine house chatter
cap: who left the aed on the old rig
[[ff::{PERSON:donut}]]: [[probie::probie aka {PERSON:k-mart}]]
[[probie::{PERSON:k-mart}]]: sorry cap
cap: pads exp too. order from [[supply::{PERSON:jonesy} in supply]]
[[ff::{PERSON:donut}]]: frequent flyer run? [[the lady w the birds::{PERSON:birdie b} on {lanelow}]]?
[[medic::doc {PERSON:holly}]]: yup. sob x 2 hr, sats 84, neb, solumedrol, cockatoo bit [[probie::{PERSON:k-mart}]]
cap: tetanus?
[[probie::{PERSON:k-mart}]]: idk
[[medic::doc {PERSON:holly}]]: gave report to [[that one nurse::{PERSON:mean dean}]] he was actually nice
[[ff::{PERSON:donut}]]: [[he::{PERSON:mean dean}]] quit smoking its day 3 so no he wasnt
cap: chart the bird. "animal bite, provider"
%%
locker room pt log (hs)
[[kid 1::{PERSON:moose}]] ankle day 4, tape, bike
[[kid 2::{PERSON:deuce} (#{UNIQUE_ID:22})]] concussion step 3, headache w sprints so back to 2
[[kid 3::{PERSON:ty ty}]] hip pointer says hes fine (hes not fine)
[[kid 4::{PERSON:wheels}]] asthma, inhaler in [[coachs::coach {PERSON:d}s]] bag
[[kid 5::{PERSON:maddog}]] mat burn? ringworm. out 72 h. cover
[[cheer::{PERSON:mimi} from cheer]] wrist, xray [[at urgent care::at {clinic} {clip}]]
[[mgr::{PERSON:squid}]] passed out giving water. ate a pop tart since
parent calls: [[2::{PERSON:moose}s dad, mama {PERSON:lark}]]
ref to ortho: [[1::{PERSON:hinky}, dr {PERSON:b} wed]]
heat index 101 helmets only
%%
quilt ladies at the infusion center
well [[the tall one::{PERSON:slim}]] got bumped to thursdays so shes w the loud bunch now
[[my driver::{PERSON:ol pete}]] says the van is going to [[two counties::{county}]] now god help us
who brought the banana bread, [[somebody::mrs {PERSON:mac}]] did and its got nuts
[[the port nurse::{PERSON:needles}, thats what we call her,]] got me first try
the young thing in chair 6, [[pink hat::{PERSON:pinkie}]], her counts are down again poor lamb
[[the gentleman::{PERSON:mister man}]] w the paper finished his last one, bell and all, and [[doctor::doctor {PERSON:dimples}]] hugged him
im on round 5 of the red devil
[[my hubby::{PERSON:daddy bill}]] wont look at my head so i wear the parrot scarf
[[the chaplain::rev {PERSON:tuck}]] is at 2 if anybody wants him or his mints
hand me the green thread [[honey::{PERSON:tootsie}]]
%%
crew whatsapp roof job
jefe: quien se cayo
[[1::{PERSON:chuy}]]: [[el nuevo::el {PERSON:pollo}]]
jefe: how high
[[1::{PERSON:chuy}]]: like 9 ft landed on the ac unit
[[2::{PERSON:gordo}]]: he talking but his arm is backwards
jefe: 911??
[[2::{PERSON:gordo}]]: he says no he says call [[his cousin::{PERSON:memo} {ph}]]
jefe: CALL. tell them [[the address::{STREET_ADDRESS:<41|88|207> <vine|dock|pearl>}]] the blue tarp house
[[1::{PERSON:chuy}]]: they here. asking his name
[[2::{PERSON:gordo}]]: [[nobody knows::its {wholow}]]
jefe: ???
[[2::{PERSON:gordo}]]: [[we just call him new guy::we just call him {PERSON:pollo}]]
[[1::{PERSON:chuy}]]: bp 90/50 they putting a collar. going to [[trauma::{hnick}]]
jefe: i meet him there. [[you two::{PERSON:chuy} {PERSON:gordo}]] tie off FROM NOW ON
%%
resident group chat (post call brain)
[[r2::{PERSON:sully}]]: who has the pager
[[r1::{PERSON:jz}]]: me. also 2 in the ed and a rapid. also i havent peed
[[r3::{PERSON:bigs}]]: go pee ill take the rapid
[[r2::{PERSON:sully}]]: [[attending::the {PERSON:don}]] wants to round at 7 not 8
[[r1::{PERSON:jz}]]: noooo
[[r3::{PERSON:bigs}]]: rapid is [[gib lady::{PERSON:nana p}]]. hgb 5.9. 2 large bores going. gi fellow is [[fine w it::{PERSON:ak} shes fine w it]]
[[r2::{PERSON:sully}]]: [[ms3::lil {PERSON:ben}]] asked me what a pager is
[[r1::{PERSON:jz}]]: i feel old. im 27
[[r3::{PERSON:bigs}]]: unit accepting. [[icu::{PERSON:jt} in icu]] says line first
[[r2::{PERSON:sully}]]: jim? no IJ. ij line. i cant type
[[r1::{PERSON:jz}]]: peed. what did i miss
[[r3::{PERSON:bigs}]]: everything. get [[coffee::coffee for the {PERSON:don}]]
%%
memory unit, what they like to be called
[[1::colonel {PERSON:hatch}]] salute first, then meds
[[2::miss {PERSON:kitty}]] lipstick before breakfast or she wont go
[[3::doc {PERSON:wagner}]] was a vet (cows). show him the chart. let him sign it
[[4::{PERSON:babe}]] calls everybody [[the same thing::{PERSON:stella}]]
[[5::{PERSON:slugger}]] will swing. stand on the left
[[6::sister {PERSON:agnes}]] not a nun
[[7::{PERSON:boots}]] shoes on in bed its fine
[[8::mrs {PERSON:q}]] and [[9::mr {PERSON:q}]] not married. think they are. chart says ok
[[10::professor {PERSON:lund}]] ask him about moss
[[11::{PERSON:peep}]] whisper
[[staff::{PERSON:tee}]] has the music box
"""
