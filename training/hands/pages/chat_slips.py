"""Whole notes, tickets, e-mails and chats typed too fast by people who can spell: swapped and dropped letters in every other word, with somebody in them and with nobody."""

TWINS = r"""
Hi [[team::{first}]],
Jsut folowing up on the refferal we sned [[last week::on {full}]] for [[a new patinet::{ptname}, dob {dob}]]. We were told the recrods never arived but I have teh fax confrimation rihgt here[[:: ({ord})]]. Can sombody pleas chekc the shared inbxo? The familiy is geting frustarted nad I dont balme them.
Also teh MRI was doen at [[the other site::{hosp}]] so yuo will need to pul the imgaes form PACS, not teh reprot only. Alergy to gadolinuim listed but [[the mom::{kin}]] says it was just nasuea.
Let me konw if tommorow at 2 wroks.
Thnaks so mcuh,
[[Referal desk::{whole}
{xt}]]
%%
TICKET: prniter agian
the lable printer at [[the nurses staiton::{ward}]] prnits half a lable then stpos. this is the 3rd tiem. [[the tech::{first}]] came [[last thrusday::{clip}]] and "fxied" it by unplugin it. we are hand writeing wristbnads whihc is not saef, [[last nihgt::last nihgt {lastlow} and {lastlow}]] two pts with simlar nmaes. asset [[tag is scrached off::{UNIQUE_ID:prn{zip}}]], driver vesrion 4.2, tested on usb adn netwrok. eror code E-207 "no media" whne there IS meida.
call [[teh desk::{firstlow} {xt}]] befor 3, afetr 3 call [[charge::{firstlow}]]
pritority: hihg (its liek a horor movie in heer)
%%
prgoress note (draft, sry for typos voice is donw)
S: [[Pt::{pt}]] reprots sleping bettr w trazodnoe, stil wakign at 4. Appetitie ok. Misses [[teh dog::{pet}]]. [[Daughetr::Daughetr {kin}]] visitng [[wekend::from {town}]]. Denies SI/HI, no voicse.
O: Cal m, groomed, psychomotr nl. Mood "meh" affcet ful. TP lienar. Insihgt fari. PHQ 11 (was 17).
A: MDD mod, improvign. GAD. R/O OSA snorse per [[rommate::{first}]].
P: contineu sertralien 100, sleep stdy referal [[to puulm::to {fac}]], CBT-I hadnout, rtc 4 wk[[:: {clip}]].
Time 24 mni. Elec signde [[provdier::{cred}]]
%%
chat w scheduling (she types fatser than i read)
[[sched::{firstlow}]]: hi wht can i do 4 u
[[me::{firstlow}]]: need to mvoe [[my pt::{lastlow}]] to teh mornign, labs msut be fastign
[[sched::{firstlow}]]: [[ok::ok {mrn}?]] i hav 710 or 740 w [[the np::{lastlow} np]]
[[me::{firstlow}]]: 740. dose [[the pt::she]] ned a interpeter, [[spanihs::{tongue}]]
[[sched::{firstlow}]]: bookd. alos she hsa a balnace of 60
[[me::{firstlow}]]: [[that::{firstlow} said that]] is a eror its beign writen off
[[sched::{firstlow}]]: idk it jsut says callections
[[me::{firstlow}]]: pelase do NOT sya that to [[her::her daugther {firstlow}]]
[[sched::{firstlow}]]: wudnt draem of it
[[sched::{firstlow}]]: wait wich [[clinic::clinic, {faclow} or {faclow}]]
[[me::{firstlow}]]: teh one wiht the elavator
%%
hosue call note
Arived [[at the huose::{stlow}]] at {clockx}. Frnot door ajra, [[pt::{lastlow}]] in reclinre, alret. [[Husbnad::Husbnad {firstlow}]] out on teh tractro.
bp 160/84 hr 77 irreg, wt up 5 lb sicne [[last vist::{clip}]]. Legs 3+ piting to kness, weepign. Sokcs wet. Eatnig ham adn pikcles.
Med bottels: furosmide ful (!!), metoprlol ok, "hearb for hart" frm [[a freind::{firstlow} at {shoplow}]].
Taught: weigh dialy, wirte it donw, no ham. Teahc back: "no ham." Good.
Calld [[cards::dr {lastlow}s offcie]], ordre lasix 40 iv x1 in homme, bmp. Drawn L ac 1 stikc, label [[ok::{spec}]].
Dog bit my shooe not foto.
Next [[wensday::{clip}]] w [[teh lpn::{firstlow} lpn]].
%%
fw: compliant (complaint) lol
From a vistor, typd by [[pt advoacte::{first} {last}, pt advoacte]]:
"I wiated fuor huors in [[the lobby::{hosp} loby]] with my fathre[[:: {kin}]] who is {yng} adn has dementai. A man in a bleu shrit [[::, badeg said {first}, ]]told us to moev our car twcie. The triage nuse [[::{first} ]]was kidn but teh docotr [[::{last} ]]never made eye contcat and claled him 'buddy.' He is a retried juge. We levft wtihout teh presciption. I had to drive to [[another pharmcy::{pharm}]] in the rian."
Actoin: apoligy cal made, [[no anwser::{ph}, spoke w {first}]]. Parkign voucehr maild. Closde.
%%
SBAR wtih tyops becuase im runing
S [[bed 14::{lastlow}]] sudenly SOB, RR 34, sat 81 on 6L
B pod 3 hip, lovenxo held yestreday for oozign, hx afib, [[no known clots::clot in {yr} per wife {firstlow}]]
A ?PE vs flsh pulm edma. bp 94/60 hr 131 lungs claer so im thinknig clot
R plz come NOW. rapdi caled. [[RT::{firstlow} RT]] heer w nonrebreathr. ekg doign. can i get ctpa + bnp + trop. acess 20 l fa olny
resp: [[md::{lastlow}]] omw 4 mni. hepairn? wait fro ct. bleedign risk
upd 0338 sat 90 nrb, to ct w [[rn::{firstlow}]] adn me
upd 0405 saddel. to icu bed 2. [[wife::{firstlow}]] caled, comign form [[home::{townlow}]]
debreif: good tema wokr. [[who::{firstlow}, who]] brouhgt teh donuts
"""
