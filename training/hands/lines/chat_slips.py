"""Ordinary sentences of clerks, nurses and patients with one or two slips of the keyboard each - doubled, dropped, swapped letters, run-together words, missing spaces, stray capitals - with a name beside the slip and without."""

NAMED = r"""
pt {lastlow} was trnasferred to the unti at {clockx}
{lastlow} toelrated the procedrue well
spoke iwth {firstlow} about the dishcarge plan
{firstlow} verablized understnading of the insturctions
Left a voicmeail for {firstlow} at {ph}
called {firstlow} agian no anwser
{lastlow}'s lasb are back, potasium is hgih
please adivse on {lastlow}, {firstlow} is wiating
the apointment for {lastlow} was resceduled to {clip}
{lastlow} is schedueld wiht dr {lastlow} on {clip}
refferal sent to {hosp} for {firstlow} {lastlow}
recieved the refferal from {fac} yestreday
authroization for {lastlow} is pendign
the isnurance for {firstlow} temred on {full}
{firstlow} wants to knwo if teh MRI is aproved
tehre are two charts for {firstlow} {lastlow}
pelase merge {mrn} adn {mrn}
{lastlow}dob is {dobs} notwhat we have
pt{lastlow} hasno allergis
mr{lastlow} andhis wife arehere
Dr.{last}said itwas ok tostart
thankyou{firstlow} youre the best
hi{firstlow}can you cal me back
PLs tell {firstlow} THe form is Redy
mY sOn {firstlow} hAs a feveR capslok broke
{firstlow},,, are you thre
{firstlow}/// wrong windwo sorry
sorry that was for {firstlow} not yuo
{firstlow} i menat monday
*{firstlow} not {firstlow} autocrrect
*{lastlow} srry
typo its {lastlow} wiht two els
{firstlow} signed teh consnet form wtih {firstlow} as witnes
{lastlow} declinded the vacccine
{firstlow} si on the phoen for you re teh bill
cna {firstlow} pick up teh sampels
whne is {firstlow} comign bakc from leav
{firstlow} from {org} droped off the oxygne
{lastlow} fo bed 4 is askign for watre
i gvae {lastlow} his {med} at {clockx} nto you
dno't wake {firstlow} pleaes
{firstlow} an {firstlow} r coverign the desk tody
{lastlow} amblated in the hallwya wiht {firstlow}
{lastlow} compalins of nasuea adn vomting
wound of {lastlow} is heeling nicley, tahnks {firstlow}
{firstlow} stauts post kneee replacment at {hosp}
{lastlow} deniies chset pian or sob
fmaily of {lastlow} udpated by {firstlow}
{lastlow} dischraged home wiht {firstlow} in stabel conditon
schdule {lastlow} for a folowup in {townlow}
teh adress for {lastlow} is {stlow}
{lastlow} livse on {lanelow} wiht her sitser {firstlow}
{lastlow} wroks at {orglow} as a welter... welder
faxed to {hosp} atn {firstlow} confrimation recieved
{whole} caled bakc adn cancled
emai {mail} bounced can {firstlow} chekc
need a intrepreter for {firstlow} on {clip} arabik
{firstlow}s moter is not the gaurdian
{firstlow} is teh POA acording to teh chrat
{lastlow} lef twithout bieng seen
{firstlow} forgto her badeg agian
{onelow} pleese restrat the printre
{onelow} teh scaner is down agin
{onelow} yuor 2:00 is heer
{onelow} cna u chnage my passwrod
{wn} sais the frige temp is hihg
{wn} wil eb late trafic
{wn} cal teh lab bakc
{ws} neds a rediraw clotetd
{ws} hgb 6.9 tranfuse
{ws} refsues
"""

CALM = r"""
pt was trnasferred to the unti at {clockx}
toelrated the procedrue well
spoke iwth the wife about the dishcarge plan
verablized understnading of the insturctions
Left a voicmeail
called agian no anwser
lasb are back, potasium is hgih
please adivse, daugther is wiating
the apointment was resceduled
schedueld wiht cardiolgy
refferal sent to neurolgy
recieved the refferal yestreday
authroization is pendign
the isnurance temred
wants to knwo if teh MRI is aproved
tehre are two charts
pelase merge teh charts
dobis notwhat we have
pthasno allergis
isnpo until seenby speech
thepatient andhis wife arehere
Dr.said itwas ok tostart
thankyou youre the best
hican you cal me back
PLs tell her THe form is Redy
mY sOn hAs a feveR capslok broke
,,, are you thre
/// wrong windwo sorry
sorry that was nto for yuo
i menat monday
*metoprolol not metaprolol autocrrect
*left srry
typo its two els
signed teh consnet form wtih a witnes
declinded the vacccine
si on the phoen re teh bill
cna someone pick up teh sampels
whne is she comign bakc from leav
droped off the oxygne
bed 4 is askign for watre
i gvae the {med} at {clockx} nto you
dno't wake hte baby pleaes
registartion is coverign the desk tody
amblated in the hallwya wiht PT
compalins of nasuea adn vomting
wound is heeling nicley
stauts post kneee replacment
deniies chset pian or sob
fmaily udpated
dischraged home in stabel conditon
schdule a folowup in 2 weks
teh adress is wrogn
livse wiht her sitser
wroks as a welter... welder
faxed, confrimation recieved
caled bakc adn cancled
emai bounced can IT chekc
need a intrepreter arabik
moter is not the gaurdian
teh POA acording to teh chrat
lef twithout bieng seen
forgto her badeg agian
pleese restrat the printre
teh scaner is down agin
yuor 2:00 is heer
cna u chnage my passwrod
the frige temp is hihg
wil eb late trafic
cal teh lab bakc
neds a rediraw clotetd
hgb 6.9 tranfuse
refsues
hte pump is alramming
chekc teh tubign for kniks
respritory rate 22 nonlabord
lungs claer to asucultation bilatrally
abdomne soft nontedner
skni wrm adn dry
aler tand orientd x3
gait steayd wiht waklre
vitlas stabel afebrlie
urien cloudly sent for culutre
stol guiac negtive
chset xray shwos infitlrate
ekg snius rythym no ischmeia
troponni negtive x2
statred on ceftriaxne adn azithromcyin
antibotics chagned per phramacy
heparni drpi per protcol
insulni sldiing scael
ambein for slepe prn
lopresser held fro hr 52
lasxi 40 iv gvien
potasium replcaed
diet advnaced to ful liquids
foely removd voided x1
ivf dcd saliine lock
drsg chagned clena dry intcat
drian ouptut 40 ml serosangious
incisoin wel aproximated
stapels intcat
sutrues remvoed x7
staes pain is betetr
pian scael 3/10
denies suicdial idaetion
mood eutyhmic afect apropriate
jugdment fiar insihgt limted
homwrok reviwed
goasl met 2 of 3
trasnfers min asist
stiars x4 wiht rial
balence fiar
swalow eval pasesd
htn dm2 ckd3 hld gerd aniexty
psh apendectomy tonsilectomy
famliy histroy noncontirbutory
socail: no tobaco ocasional etoh
allegries pencilin hives
revew of sytsems negtive
asessment: pneumoni
plna: continu curent mangement
follwo up wiht pcp
retrun to ed fro wrosening symtpoms
thnak you fro teh consutl
dicated not raed
copay colected 25 dolars
balnce due aftr insurnace
apeal denid
eligibilty chekced actvie
prio rauth rqeuired
clam denied timley filign
dupliacte calim
modifer mising
codign queyr snet
meidcal necesity letetr
"""
