"""Texts and chats in other tongues typed without accents or in Latin letters - Vietnamese, Russian, Ukrainian, Polish, Portuguese, Spanish, French, Korean, Pinyin, Swahili, Somali, Urdu, Bangla, Pennsylvania Dutch, Nigerian Pidgin - to or about US care; twins with somebody and with nobody."""

TWINS = r"""
[[con gai::{PERSON:<hanh|thuy|ngan>}]]: me oi me uong thuoc chua
[[me::ba {PERSON:<lan|tu|sau>}]]: roi. vien trang vien hong
[[con gai::{PERSON:<hanh|thuy|ngan>}]]: vien hong uong buoi toi ma me
[[me::ba {PERSON:<lan|tu|sau>}]]: thoi lo roi co sao khong
[[con gai::{PERSON:<hanh|thuy|ngan>}]]: de con goi [[bac si::bac si {last}]]. me co chong mat khong
[[me::ba {PERSON:<lan|tu|sau>}]]: hoi hoi. huyet ap 98 52
[[con gai::{PERSON:<hanh|thuy|ngan>}]]: nam xuong di. [[ba dau::ong {PERSON:<hai|duc>} dau]]
[[me::ba {PERSON:<lan|tu|sau>}]]: di [[cho roi::cho {FACILITY:<a dong|hong phat|phuoc loc>} roi]]
nurse line: [[who is this for::this is for {whole}?]] have her lie down, feet up, sips, recheck in 15. any chest pain 911
[[con gai::{PERSON:<hanh|thuy|ngan>}]]: da cam on co
%%
privet eto opyat [[ya::{first}]]
mame huzhe. kashel' s krov'yu, temperatura 38 i 7
[[vrach::doktor {last}]] skazal zhdat' do ponedel'nika no ya boyus'
ona ne khochet v bol'nitsu govorit tam tol'ko umirayut
strakhovka u neyo [[medikeyd::medikeyd, nomer {plan}]]
kuda yekhat', v [[blizhayshuyu::{hosp}]] ili gde russkiy perevodchik
[[otvet'te pozhaluysta::otvet'te pozhaluysta {ph}, sprosit' {first}]]
reply: Coughing blood with fever needs the ER today. Ask for an interpreter at the desk, it is free. Bring her pill bottles.
spasibo bol'shoye, yedem
%%
grupo da familia
[[tia::tia {PERSON:<cida|neuza|bete>}]]: gente a vo caiu de novo
[[eu::{PERSON:<duda|nando|rafa>}]]: meu deus machucou
[[tia::tia {PERSON:<cida|neuza|bete>}]]: bateu a cabeca na pia mas ta falando besteira normal kkkk
[[eu::{PERSON:<duda|nando|rafa>}]]: ela toma aquele remedio pra afinar o sangue ne, tem q ir pro hospital
[[primo::{PERSON:<gui|thi|leo>}]]: levo ela. [[qual::{LOCATION:<framingham|danbury|newark>} ou qual]]
[[eu::{PERSON:<duda|nando|rafa>}]]: o mais perto. leva a lista ta [[na geladeira::na geladeira la na {STREET_ADDRESS:<irving|concord|elm> st}]]
[[primo::{PERSON:<gui|thi|leo>}]]: o moco da triagem perguntou o social, [[nao tem ne::fala {ssn}]]
[[tia::tia {PERSON:<cida|neuza|bete>}]]: reza gente
[[primo::{PERSON:<gui|thi|leo>}]]: tomografia limpa gracas a deus. [[o medico::o doutor {last}]] disse q ela eh teimosa
%%
comadres del kinder
[[1::{PERSON:<yadi|lupita|flor>}]]: oigan hay otro caso de boca mano pie en el salon
[[2::{PERSON:<chela|mayra|nancy>}]]: ay no. quien
[[1::{PERSON:<yadi|lupita|flor>}]]: [[el guerito::el {PERSON:<mateo|iker|santi>}]]. le salieron granitos hasta en las pompis
[[3::{PERSON:<bere|lucha|tina>}]]: [[mi niña::mi {PERSON:<camila|ximena|zoe>}]] amanecio con calentura ash
[[2::{PERSON:<chela|mayra|nancy>}]]: la llevaste?
[[3::{PERSON:<bere|lucha|tina>}]]: a la [[clinica del wic::{FACILITY:clinica <esperanza|buena salud>}]], le dieron puro tylenol y paletas
[[1::{PERSON:<yadi|lupita|flor>}]]: la miss dice q no los mandemos hasta q se sequen
[[2::{PERSON:<chela|mayra|nancy>}]]: y quien me cuida al mio yo trabajo [[de noche::en {ORGANIZATION:<la empacadora|foster farms|la yarda>}]]
[[3::{PERSON:<bere|lucha|tina>}]]: traemelo ya q estan todos apestados jaja
[[1::{PERSON:<yadi|lupita|flor>}]]: hagan gargaras y ya
%%
maf, ich schreib uff deitsch weil die [[dochder::{PERSON:<lydia|sadie|barbie>}]] net do is
der [[daett::{PERSON:<amos|levi|menno>}]] hot sich in der fuss ghackt mit der ax
mir hen b&w salve un burdock bledder druff gedu un es hot uffghaert blude
awwer nau is es dick un rod un er hot feewer
mir hen ken insurance yuscht die [[gmee::gmee vun {LOCATION:<gordonville|leola|mount hope>}]]
kann der [[dokter::dokter {last}]] naus kumme odder misse mir en driver griege
(answer) He needs a tetanus shot and likely IV antibiotics, please get a driver. We will talk cash price, do not wait. Ask for [[billing::{first}]].
dankie, mir kumme [[mit em nochber::mit em {last}]] um vier
%%
habari dada, [[mimi::mimi {PERSON:<neema|zawadi|baraka>}]]
mtoto ana joto na anaharisha tangu jana
nilimpa maji ya chumvi na sukari kama ulivyosema
lakini macho yameingia ndani na hataki kunyonya
[[mume wangu::{PERSON:<juma|bahati|elia>}]] yuko kazini [[kiwandani::{ORGANIZATION:<tyson|swift|jbs>}]] na mimi sijui kuendesha
nifanye nini nipigie [[tafadhali::tafadhali {ph}]]
caseworker: [[Mama::Mama {first}]] call 911 now, say "baby, no wet diaper." I am calling too. Address?
[[ile ile::{STREET_ADDRESS:<2211|804|57> <e|w> <colfax|broadway|main> apt <9|4c>}]]
sawa asante sana mungu akubariki
%%
[[eonni::{PERSON:<jisoo|minji|yuna>}]]: halmoni apa apa. gaseum apeudae
[[na::{PERSON:<sora|hana|daeun>}]]: eonje buteo
[[eonni::{PERSON:<jisoo|minji|yuna>}]]: achim buteo. siktam hana do mot meogeosseo
[[na::{PERSON:<sora|hana|daeun>}]]: 911 bulleo ppalli
[[eonni::{PERSON:<jisoo|minji|yuna>}]]: sireo hae. hanbang ganda go
[[na::{PERSON:<sora|hana|daeun>}]]: andwae. naega [[byeongwon::{hosplow}]] e jeonhwa halge
[[eonni::{PERSON:<jisoo|minji|yuna>}]]: yak ireum mwoya geu hin geo. aspirin?
[[na::{PERSON:<sora|hana|daeun>}]]: eung aspirin ssibeo meogeo. [[oppa::{PERSON:<jun|minho|taeyang>} oppa]] 10 bun
%%
bhai shunen ammu r sugar onek high, [[420::420 dekhalo]]
insulin ki dibo naki doctor ke call korbo
[[apu::{PERSON:<shirin|mitu|rupa>} apu]] bollo pani khawate r hatate
[[doctor::dr {last}]] er chamber bondho, [[voicemail ashe::{ph} te voicemail ashe]]
ammu bomi korteche r shash nichhe jore jore
reply from care team: This sounds like DKA. Go to [[the ER now::{hosp} ER now]]. Do not wait for us to call.
[[uber daklam::{PERSON:<tareq|sohel|babu>} gari ana lagse]]. [[kachher ta::{FACILITY:<jamaica|elmhurst> r ta}]] te jabo
dua koiren
"""
