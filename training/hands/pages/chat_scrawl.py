"""Scrawls by aides, dads, teens, truckers, cooks and old neighbours who never spelled: incident statements, text walls, reviews, notes to the nurse, notes for court; twins with somebody and with nobody."""

TWINS = r"""
statment of what happend
i was in the kichen makin plates when i herd a thump. i ran to [[his room::{lastlow} room]] n he was on the flor by the comode. his lip was bleedin. i ask was he ok he sed do i look ok. i hollerd for [[help::{firstlow}]] n [[she::{firstlow}]] got the vitles. 142/88. we did not moove him til the nurs came. [[she::nurs {lastlow}]] chekt his hips n neck n we used the hoyr. he had bean tryin to get his denchers off the windo sil. he was not waring the no slip sox becaus they was in the landry. i swared to god i put the bell in reech. [[family was calld::{firstlow} his dauther was calld at {clockx}]]. i did not rite this sooner cuz i was off [[the weekend::{range}]].
[[sined, the aide::sined {firstlow} {lastlow} cna]]
%%
yelp reveiw 1 star
if i coud giv zero i wood. weighted 3 hr wit a kidny stone the size of texus. [[recepshunist::recepshunist {firstlow}]] was paintin her nales. the magazeens was from {yr}. finaly sum guy [[in scrubs::{firstlow} or sumthin]] tuk my blood n mist twice. doctor [[came in::{lastlow} came in]] for 1 min lookt at his wach n sed drink warter. DRINK WARTER. then a bil for 2 thousan. my buddy went to [[the other place::{hosplow}]] n got a scann n a sanwich. also the bathrum had no toylet paper. the onley nice one was the [[janiter::janiter {firstlow}]] he gave me gum. do not reccomend. parking 6 dollers.
update: they calld n apollogized so 2 stars
%%
to the skool nurse
pleas exuse [[my son::{firstlow}]] from jim he has the azma reel bad since [[we moved::we moved to {townlow}]] theres mowld. he nos how to do his own inhayler but he gets shy so do it in the hall. if he starts wheesing like a wissle giv 2 pufs wait 4 min giv 2 mor n call me or [[his granma::his granma {firstlow} {ph}]]. do NOT call his dad [[::{firstlow} ]]he is not aloud. he is alergic to shrimps, catz, n the red kool ade. he lost his spaser can yall get a nother. his tee cher [[::ms {lastlow} ]]sed he cofs all thru reeding. i am sory bout my spelin i onley went to 8 grade
[[his mother::{firstlow} {lastlow}]]
%%
wall of txt srry
ok so u no how i been haveing the anxity well [[last nite::{oddday}]] it got reely bad like i coudnt breeth n my hans went nummb n i thot it was a hart atack so i drov my self to the er wich i no i no n they hookt me up to the masheen n it was fine n the doc [[::{firstlow} sumthin ]]was like do u use stimulents n i was like i had 3 celciuses n a vape n he was like mmm. n they gave me a atavan n i felt like jelo. n [[my rommate::{firstlow}]] came n got me n we got tacco bell n now i feel dum. do i stil take the lexipro in the mornin or wat. n i hav a final [[tmrw::at {schoollow} tmrw]] in a n p of all things lol. can i get a nother note. [[::my id there is {UNIQUE_ID:<900|801|n0>{zip}} if they ask ]]sry for the novell
%%
fourum: dads w diabetick kids
[[me::{user}]]: hes 6 n the pump keeps saying oclusion. the canula looks bent as heck
[[guy::{user}]]: chang the sight. use the but not the belly
[[me::{user}]]: he screems blody murder w the but
[[guy::{user}]]: bribe. we do pokeymon cards. 1 per sight chang
[[me::{user}]]: [[his endo::his endo dr {lastlow}]] sed rotatate but he got no fat hes a string been
[[gal::{user}]]: steel sets!! [[my girl::my girl {firstlow}]] never kinks w the steel. ask [[the rep::{firstlow} the rep]] for sampels
[[me::{user}]]: insurence wont. [[they::{ins}]] sed prior awthorization agin
[[gal::{user}]]: call n cry. it works. ask for a superviser. rite down evry name[[::, mine was {firstlow} ref {ord}]]
[[me::{user}]]: ketoans .8 rite now sugar 288 correctin w a pen
[[guy::{user}]]: watter watter watter
%%
letter to the jugde
yor honner i am [[the grampa::{firstlow} {lastlow} the grampa]]. i am riteing about the babby [[::{firstlow} ]]n why she shud stay wit me n my wife. she had the broke arm n yes it was in [[there::{poss}]] care not ares. we take her to all her apointmints, the boan docter, the eye docter, the wic. she is up to 19 pound. she says pap n dog. i dont drink no mor since {yr}. my hart is good i had the stints. we got a fents n the pool is draned. [[the worker::{firstlow} from {agency}]] seen the house n sed it was real clean. my dauter loves her but she is on that stuff agin n her boyfrend [[::{firstlow} {lastlow} ]]has a recurd. pleas do not split them up her n her [[brothr::brothr {firstlow}]]. i wil be in cort [[that day::{oddday}]] in my good shirt.
[[thank you sir or mam::thank you sir or mam, {stlow}, {townlow}]]
%%
trukker note to dot doc
bin drivin 22 yr. need my medicle card renood [[soon::by {oddday}]]
sugar runs 130 to 160 no insalin just the metformen n the trulisity
sleep apnia got the masheen, 6.2 hr avrage, card is in the envalope[[:: sn {ser}]]
blood presure hi at yor offis cuz i had 2 redbuls n a fite w [[dispach::{firstlow} in dispach]]
glassis new. hereing ok, left ear a litle bad from the jake brake
kneee surgary {yr}, clutch leg. no its a otomatic now
no pot. no pils. 1 beer on sundys
last card was from [[the truk stop doc::doc {lastlow} at the truk stop in {townlow}]] he passt away
[[company needs a copie::fax to {orglow} {ph}]] i drive [[a blue kenworth::the blue kenworth {platelow}]]
thanks a millyon
%%
NOTE FOR HOSPISE LADYS
the key is in the burd house. she dont like the TV on but leev it on for him. morfeen is in the buter dish in the frige beehind the olios. .25 under the tung dont rub it in just let it lay. her mowth gets dry use the pink spunges. if she ask for [[her sister::{oneup}]] say shes comin. [[sister::{oneup}]] is ded. the oxigin man comes [[thersday::{wdayup}]]. the cat [[::{oneup} ]]sleeps on her feet leev him be. dont anser the dore to the church peeple[[:: from {facup}]] they stay to long. i am at work til 4[[:: {orgup}]] n then i will be home n you can rest. theres pie. [[God bless::{oneup}]]
"""
