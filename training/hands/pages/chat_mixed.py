"""Chats that switch tongue in the middle (Taglish, Spanglish, Hinglish, Kreyol, Pidgin, Patois, Hmong, Arabic in Latin letters) and notes typed too fast to read; somebody or nobody in each."""

TWINS = r"""
[pinoy night gc]
[[A::{PERSON:jhen}]]: uy sino may hawak kay [[bed 5::{lastlow}]]
[[B::ate {PERSON:luz}]]: ako po bakit
[[A::{PERSON:jhen}]]: ang taas ng bp 198/104 di pa binibigay yung hydralazine
[[B::ate {PERSON:luz}]]: hala sandali lang nasa [[bed 7::mr {last}]] ako naka gown
[[C::{PERSON:bong}]]: ako na. anong mrn
[[A::{PERSON:jhen}]]: [[nasa board::{mrn}]]
[[C::{PERSON:bong}]]: given 10 mg iv push. recheck 15 mins ha
[[B::ate {PERSON:luz}]]: salamat [[beshie::{PERSON:bong}]]
[[A::{PERSON:jhen}]]: tapos yung anak nya nasa desk galit, [[si kuya::si {firstlow}]] daw
[[B::ate {PERSON:luz}]]: ay naku ako na bahala dun
[[C::{PERSON:bong}]]: potluck [[bukas::sa {oddday}]] ha, [[ikaw pancit::{PERSON:jhen} pancit ka]]
%%
[[prima::{fa}]]: oye ya te hablaron de la clinica
[[yo::{fb}]]: nombre no todavía. [[la muchacha::la {firstlow}]] said they call back tmrw
[[prima::{fa}]]: es que [[mi ama::mi ama {firstlow}]] trae la presión bien high like 180 algo
[[yo::{fb}]]: pues llevala al er wey
[[prima::{fa}]]: no quiere dice q the last time la dejaron in the hallway diez horas [[en el general::en {hosplow}]]
[[yo::{fb}]]: y las pills
[[prima::{fa}]]: se le acabaron [[desde hace días::el {sayday}]]. la farmacia [[de siempre::{faclow}]] ya cerró
[[yo::{fb}]]: llamale [[al doctor de turno::a dr {lastlow}]]
[[prima::{fa}]]: ya le deje mensaje con [[el número::mi número {ph}]] y todo
[[yo::{fb}]]: ok ay voy pa alla. [[dile que no coma salado::dile a {firstlow} que no coma salado]] lol
%%
bhaiya chat
[[1::{PERSON:vicky}]]: yaar papa ka sugar 342 aaya
[[2::{PERSON:simran}]]: khana kya khaya
[[1::{PERSON:vicky}]]: mithai. [[shaadi thi::{firstlow} ki shaadi thi]]
[[2::{PERSON:simran}]]: insulin diya?
[[1::{PERSON:vicky}]]: 12 unit diya lekin woh lantus hai na toh jaldi kaam nahi karega
[[2::{PERSON:simran}]]: paani pilao. ketone strip hai kya
[[1::{PERSON:vicky}]]: nahi. [[store::{pharm}]] band hai
[[2::{PERSON:simran}]]: dr saab ko call karo [[number fridge pe hai::{ph} dr {lastlow}]]
[[1::{PERSON:vicky}]]: accha. woh ulti bhi kar rahe
[[2::{PERSON:simran}]]: toh er jao abhi!! [[wahi paas wala::{hnick}]] chacha ko bolo gaadi nikale
[[1::{PERSON:vicky}]]: theek hai. [[dadi ko mat batana::dadi {firstlow} ko mat batana]]
%%
ohana text
[[us guys::{PERSON:kimo}]]: eh tutu stay hemo da oxygen again brah
[[cuz::{PERSON:leilani}]]: auwe. what her sats
[[us guys::{PERSON:kimo}]]: 81 but she stay laughing
[[cuz::{PERSON:leilani}]]: put um back on 2 liters and call da [[home nurse::home nurse, {firstlow}]]
[[us guys::{PERSON:kimo}]]: she no pick up. she get one funeral [[today::in {townlow}]]
[[cuz::{PERSON:leilani}]]: den call [[da clinic::{faclow}]] ask for da advice line
[[us guys::{PERSON:kimo}]]: da lady said come in but da car stay bus up and [[da van::da van {platelow}]] only go tuesday
[[cuz::{PERSON:leilani}]]: i go come. pau work 3. bring da blue pills dey go ask
[[us guys::{PERSON:kimo}]]: k den. she like poke
[[cuz::{PERSON:leilani}]]: no mo poke she get da kidney
%%
[[manman text::text {firstlow} (manman {firstlow})]]
bonjou mis, se [[manman ti fi a::manman {firstlow}]]
li gen lafyev depi yè swa, li pa vle manje, li kriye anpil
mwen bay tylenol men li vomi l
[[doktè a::doktè {last}]] te di m rele si sa pa pase
mwen travay [[lannwit::lannwit nan {orglow}]] se [[grann li::grann {PERSON:<Mimose|Yolette|Solanj>}]] ki ak li
mwen pa gen machin, [[bis la lwen::m rete {stlow}]]
èske m ka vini [[maten an::jou {sayday}]]
tanpri rele m [[sou menm nimewo a::{ph}]] mèsi anpil
reply: Hi [[mom::{firstlow}]], give small sips q10min. If no wet diaper 8 hrs or stiff neck go to [[the ER::{hosp}]]. Open at 8.
%%
salam doctor kifak, [[ana::ana {firstlow}]], baba [[3andu waja3::{firstlow} 3andu waja3]] bi sadro men mbareh
akhad nitro wa7de w sar a7san shway
bas hala2 3am y2oul dizzy w sweating
[[mama::mama {firstlow}]] 3am tebki
we are [[close by::at {stlow}]], should i drive him aw e7ki 911
yalla please jaweb bsor3a
-- auto reply: if this is an emergency dial 911 --
ok de2et la 911. [[they are here::{crew} are here]]. 3am ykhdo to [[the big hospital::{hosplow}]]
2al [[the medic::the medic {firstlow}]] stemi
allah ysalmak doctor send his list w allergies, [[DOB u have::DOB {dobs}]]
%%
NTOE TPYED ON BROEKN KEYBAORD SORRY
0710 rcvd rpt frm [[ngiht rn::{firstlow} ngiht rn]]. [[pt::{lastlow}]] slept 4 hrs, up x3 to bsc w 1 asst
0745 vs 97.8 88 18 134/72 94% ra. denis pain. brkfst 50%
0830 meds crused in aplesauce, spit out potassim x1, regivn liq
0905 [[dr::dr {lastlow}]] rouded. pln: dc foly, pt/ot, [[dc tmrw::dc {oddday} to {snf}]]
0920 foly dc'd 550 clr yel. dtv 1520
1015 ot here, grab bar tranfser mod a
1130 [[dtr::dtr {firstlow}]] at bs w dog (smal, vest). brougt glases
1200 bg 212, 4u hmlg
1330 [[c/m::c/m {firstlow} {xt}]] left snf list, dtr choise = [[first on lst::{snf}]]
1440 not void yt. scan 310
1525 i/o cath 480 per prtocl, tol ok
1600 skn: l heel blnch, flotd. sacrm red blnchabl
1745 dinr 25% sayz "taists lik paste." ensur choc 1
1850 rpt to [[onc rn::{firstlow}]]
%%
kwv tij group chat
[[Txiv::{PERSON:Tou}]]: pog mob plab heev hmo no
[[Ntxhais::{PERSON:Mai}]]: did she take the white pill or the herb
[[Txiv::{PERSON:Tou}]]: herb from [[niam tais::niam tais {PERSON:Xee}]]
[[Ntxhais::{PERSON:Mai}]]: omg dad. vomiting?
[[Txiv::{PERSON:Tou}]]: 2 times. [[txiv neeb::txiv neeb {last}]] coming [[tomorrow::{oddday}]] to do hu plig
[[Ntxhais::{PERSON:Mai}]]: ok but ALSO the clinic. i have appt for her [[at 9::{clip} at 9 w dr {lastlow}]]
[[Txiv::{PERSON:Tou}]]: she say no needle no cut
[[Ntxhais::{PERSON:Mai}]]: no cut just sono. [[my cousin::{PERSON:Pakou}]] will interpret so they dont use the phone guy
[[Txiv::{PERSON:Tou}]]: ua tsaug mentxhais. eat rice?
[[Ntxhais::{PERSON:Mai}]]: ate at [[work::{chainlow}]] lol
%%
yardie wards whatsapp
[[one::{PERSON:marva}]]: mi deh pon break, who a watch [[di granny inna 8::miss {last}]]
[[two::{PERSON:desmond}]]: mi. she a cuss seh di porridge lumpy
[[one::{PERSON:marva}]]: lol tell har wi soon come. she get di lasix?
[[two::{PERSON:desmond}]]: yeah man 40. she pee one river
[[one::{PERSON:marva}]]: yuh chart it?
[[two::{PERSON:desmond}]]: 1100 out. wey di [[supervisor::sister {last}]] deh
[[one::{PERSON:marva}]]: a argue wid bed flow bout [[di transfer::di {lastlow} transfer from {hosplow}]]
[[two::{PERSON:desmond}]]: cho. nuh bed nuh deh
[[one::{PERSON:marva}]]: yuh a work [[sunday::{oddday}]]?
[[two::{PERSON:desmond}]]: nah man mi [[pickney::pickney {firstlow}]] a get christen a [[church::{faclow}]]
"""
