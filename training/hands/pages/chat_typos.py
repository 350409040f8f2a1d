"""Long messages by people who cannot spell, or type with gloves, or write the way their village talks; twins with somebody and with nobody."""

TWINS = r"""
Subjct: meds mixt up
hi its [[me agin::{firstlow} {lastlow} agin]] sory to bothr yall
i dont no if i was spose to stopp the lisinapril befor or aftr the surgry
the lady on the fone said [[befor::befor, i think her name was {firstlow}]]
then the [[anastesia man::anastesia man dr {lastlow}]] said aftr
i been takin haff
pressur was 168 ovr 91 at [[wallmart::{chainlow}]] n 150 somthin at home
my hed feels swimmy n my ankels is swole up
also [[my sistr::my sistr {firstlow}]] gave me a watter pill of hers, furosimide i beleeve
was that ok
pleas rite back not call i cant heer good
thank u kinely
[[yr paitent::{firstlow}]]
%%
yo doc
need a refil on my [[inhailer::inhailer, send it to {faclow}]] the bloo one
i cofed so hard i pult somethin in my rib
been smokin less like 6 a day insted of 20
also yall sed i had a noduel?? whats a noduel
[[my cuzin::my cuzin {firstlow}]] had one n it was canser n he was gone in a munth
not tryna freek out
i start at [[a new job::{orglow}]] [[soon::{oddday}]] so i need it handeld befor then
insurence is [[the state kind::the state kind, card says {planlow}]]
holla back
%%
Good Day Dear Doctor,
i am [[mother of the small one::{first}, mother of small {first}]]. he is have two year. From three night he is have the cough like dog. he is drink little little. no eat. the voice is go away.
My husband he is [[work far with truck::work with truck for {org}]], he say wait. my mother in law she say put onion in the sock. I put onion. I put also vicks.
[[Yesterday::{on}]] the lady in [[the emergency::the emergency of {hosp}]] she make the steam and say is croop and go home. But now is again.
i have no car, [[neighbor::neighbor {first}]] can bring after five the clock.
Please you say me come or no come.
[[Thank you God bless your hand::Thank you God bless your hand, {first} {last}, telefon {ph}]]
%%
whats up its bout [[granmaw::granmaw, {firstlow} {lastlow}, bday {dobs}]]
she aint rite
calld me by [[my daddys name::{firstlow} n thats my daddy n he ded]]
wont keep her close on
peein n burnin, smels like amonia
she had a uty in [[the sping::{mon}]] n acted jus like this
cant get her in the truk. she 88 n mean
[[home helth::{firstlow} from home helth]] dont come till [[thersday::{oddday}]]
can yall call in that antibiotic the macrobit or the batrim, she alergic to penacilin it makes her swole up
to the [[wallgreens::wallgreens on {lanelow}]]
il go get it
wat bout her bloodthiner wit it, its the cumadin
%%
Hullo madam/sir, kindly do the needful
[[I am::Myself {first} {last}, I am]] having gastric trouble since one fortnight. Kindly note I am pure vegetarian, no egg also. My company doctor [[he is telling::Dr. {last} of {org} he is telling]] it is acidity only but motion is coming black, black. I took one Rantac and two Pan-40 from back home. Loose motion also there. Weakness is there. My wife is [[tensed::tensed, {first} is her good name]].
Report is attached, it is showing Hb 8.9, HPylori positive, rest all NAD. One doubt, should I do the scopy here only or in [[India::{world} when I travel {btw}]]? Kindly revert back at the earliest. My [[out of station::number is {ph}, out of station]] till weekend.
Thanking you in anticipation
%%
(sent frm my fone wit my left hand)
so i brok my rite rist [[on the job::at {orglow}]]. i no its mispelled
[[er::er at {hosplow}]] put a splint, sed see ortho in a week, gave me [[a number thats just musick::{ph} n it jus plays musick]]
fingers r purpel n fat. cant feel my pinkie. pane is like 8
the perkoset makes me itch n se stuff
[[my buddy::{firstlow}]] cut the wrap a litle n it felt betr
work comp sez they need [[a form::a form n claim num {claim}]] n [[the supervizer::{firstlow} {lastlow} supervizer]] sez i was horsin around. i was NOT
do i go bak
im at [[my moms::{stlow} w mom]]
k
%%
MY DAUGTHER TYPE FOR ME BUT SHE GO TO SCHOOL NOW I TYPE
THE SUGAR MASHINE SAY HI. NOT HELLO. HI
I DRINK WATER WATER WATER
INSULINA 20 IN NIGHT, I FORGET [[YESTERDAY::{wdayup}]]
MY FOOT IS BLACK IN THE LITTLE TOE BUT NO PAIN
THE NURSE [[WHO COME TO HOUSE::{oneup} WHO COME TO HOUSE]] SHE IS IN VACATION
[[MY SON IS WORK::MY SON {oneup} IS WORK IN {orgup}]] HE COME 9 IN NIGHT
I GO TO [[HOSPITAL::{facup}]] OR I WAIT
[[THANK YOU DOCTORA::THANK YOU DOCTORA {lastup}. {whoup}]]
%%
helo i am teh spose of [[ur 2 oclok::ur 2 oclok, {firstlow} {lastlow}]], hes to embarased to rite this
it dont work
sinse the prostrate surgery in [[the fall::{mon}]]
the viagara did nuthin, cialas made his bak hurt
[[a frend::his golf frend {firstlow}]] sed ther is a shot?? in the.. yea
he wont tawk abt it, sits in the garaje
pls bring it up but dont say [[i told u::{firstlow} told u]]
also hes leekin, uses 4 pads a day, throws em in the nabors trash (the [[nabors::{lastlow}s]] no)
ok thx
delet this
%%
[[Salam alaykum dear doctor::Salam alaykum dear doctor {last}]]
my father [[he::{first} he]] make operation of the heart, he have three pipe new
the cut is open in the down, is come yellow water
he have the hot, 38 and half
the pill for the blood we stop because the tooth man [[he say stop::{last} he say stop]]
in [[Ramadan::{DATE:the second day of Ramadan}]] he want fast, i say no, he say yes
tell him please with your mouth, he fear only doctor
[[his paper i dont find::his paper is number {mrn}]] we come [[when you say::{on} if you say]]
[[wassalam::wassalam, {first} daughter of {first}]]
%%
pt portl msg #3 bc no1 anserd 1 or 2
1) wher r my rezults. [[the lab::{orglow}]] tuk 6 toobs
2) why dose it say "abnorml" in red leters n no1 splains
3) whos [[this::{lastlow}]] on my chart as my dr i never met [[them::him]]
4) my naim has a [[wierd spelin i no::ph not a f, its {PERSON:Stephon}]] plz dont fix it agin
5) the cobpay was $40 now its 65
6) can i tak tumeric w my plavics
7) im not yeling my caps is brok
8) [[u can reech me::{ph}]] anytim but [[not wensday::not {clip}]]
"""
