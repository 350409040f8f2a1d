"""Misspelled, clipped, dialect and thumb-typed words that look like names but are only words, with and without a real name beside them."""

NAMED = r"""
{firstlow} is havin a asma atack n the nebyoulizer is brok
{firstlow}s xma is all ova her armz
{lastlow} wif da diabeetus wants a meetr
wats the dosidge of motrn 4 {firstlow} she 22 lbz
finna take {firstlow} 2 da er aint nun helpin
im tryna get {firstlow} seen b4 he go bak to {townlow}
{firstlow} bouta have dis baby in da car fr
gimme dr {lastlow} nuber plz n thx
lemme talk 2 {firstlow} she kno me
dunno wat {firstlow} tuk but her pupls is pinz
sumthin wrong wit {firstlow} fase its drupin
gotta b at {townlow} by nun can u squeez {firstlow} in
whaddya mean {firstlow} aint cuvered
wudja tell {firstlow} her paps fine
oughta see {firstlow}s toe its gangreen
aight {firstlow} say less
bruh {firstlow} really sed walk it off
shoulda never let {firstlow} drive wit dat vertago
deadass {firstlow} passt out in the walmarts
ion no wat {firstlow} be takin
he prolly got it frm {firstlow} ngl
tbh {firstlow} is a beter nurse den {firstlow}
iirc {firstlow} was on coumdin
fwiw {firstlow} did the dressin rong
{firstlow} sed its benine thank gawd
{firstlow} sed malignent n hung up
{firstlow} sed the tumer shrunk frm kemo
{firstlow}s kemo is {oddday} not {oddday}, carbplatn n sumthin
{firstlow} got da shingels on his but n back
{firstlow} had a siezure, foming n evrything
{firstlow} needs her depokote n she needs it yestaday
{lastlow} came in w a migrane n fotofobia
{lastlow} c/o shrtness of breth x3d, sats wernt dun
{lastlow} vomitted x2 coffe grounds, hemocult pos
{lastlow} recvd 2u prbs no rxn
{lastlow} ambulted 150 ft w wlker min asist
{lastlow} refsed brekfast, ate apl sauc
{lastlow} ivf infusin wel site c/d/i no rednes
{lastlow} abd sof nontneder bs hypoactve
{lastlow} aox3 perla lungs ctab no edma
{lastlow} dsg chngd scant serosang, nu odor
{lastlow} to radilogy via strecher accompnied by {firstlow}
{lastlow} retrnd, tol proc wel, vss
{lastlow}s dauhter calld updte givn
{lastlow} consntd, witnes {firstlow}
reprt givn to {firstlow}, quesitons anwsered
rec'd reprot from {firstlow}, asumed care
dr {lastlow} notifed, no nw ordrs
dr {lastlow} at bedsid
dr {lastlow} paiged x3 no respnse, {firstlow} aware
hse sup {firstlow} notifd of stafing
pharmcy {firstlow} to adjst vanc
rt {firstlow} gav duoneb, wheez imprvd
pt {firstlow} eval dun, needs rolator
ms {lastlow} diettian rec pureé w nectr thik
{firstlow} frm housekeping says spil in hal
secruity {firstlow} stby
{wn} hav u seen the glucomter
{wn} i thik its phlebits
{wn} is alergic to latx n kiwwi
{wn} had a vasectmy n now his bals hert
{wn} needs a refill of sumatripan n propanolol
{wn} cant aford the eliqiuis
{wn} n {wn} both got ghonorea
can {wn} hav her apendix out tmrw
so {wn} stopt her levothyroxin n gaind lbs
{wn} is constapated again tryed mirlax n prun juce
{ws} wants a secnd opion
{ws} bak w the parinoia
{ws} detox day 3 trimors, ativn q4
{ws}, hernea, tues
ths is {firstlow} im nw here wer do i prak
hav a apt w {lastlow} at ninish but im gon be l8
im runing lat trafick on {lanelow} tell {firstlow}
{hosplow} lost my dentchers n my walit
{faclow} gav me the rong insulan
{schoollow} says he need a fisical
{orglow} wont pay for the theripy
fwd the mri to {hosplow} nurosurgry attn {firstlow}
mah doctr is {lastlow} but he don retird
mi nombr is {firstlow} i nead apointmint
bin to {hosplow} bin to {hosplow} bin to the chirpractr
wen i wuz in {jail} they dint giv me my sykmeds
me an {firstlow} was hittin the pipe den his hart stop
we caled {crew} they tuk 4ever
da cop {lastlow} naracned him twise
babby {firstlow} born {on} wayd 6lb sumthin
{firstlow} wuz a premie at {num} sum weeks, nicyou
her sirname chanjed its {lastlow} now since the weding {on}
spell it {PERSON:<Kaytlynne|Jaxxsyn|Maddisyn|Ryleigh>} not the reglar way
its pernounced {PERSON:<shivon|neeve|keeva>} but spelt {PERSON:<siobhan|niamh|caoimhe>}
i no {firstlow} dint do it on purpus
{firstlow} dont wan no sirgery
rip {firstlow} 🕊 pancreatik canser suks
go fund {firstlow}s kidny: {url}
HAS ANYBUDDY SEEN {oneup} OR HIS OXGEN
{oneup} QUITE TAKEN HER ZOLOFF
IS {oneup} ALOUD TO HAVE GRAPFRUT
{oneup} HAD A STROAK HE CANT TAWK
TELL DR {lastup} I WENT PEA
{lastup} IS CONSTIPADED AND MAD ABOUT IT
ihave apacemaker andmy name is {firstlow} keybord sticks
hel,lo this is {firstlow}; typin wth gluves onm
tihs is {firstlow} teh mom
adn {firstlow} nedes his shto
{firstlow} ahs a feever fo 102
waht tiem is {firstlow}s aptt
oops wrng {firstlow}
"""

CALM = r"""
havin a asma atack n the nebyoulizer is brok
her xma is all ova her armz
she wif da diabeetus wants a meetr
wats the dosidge of motrn 4 a 22 lb kid
finna go 2 da er aint nun helpin
im tryna get seen b4 i go bak
she bouta have dis baby in da car fr
gimme a nuber plz n thx
lemme talk 2 da nurse she kno me
dunno wat he tuk but his pupls is pinz
sumthin wrong wit his fase its drupin
can u squeez me in by nun
whaddya mean i aint cuvered
wudja tell me is my paps fine
oughta see my toe its gangreen
aight say less
bruh they really sed walk it off
shoulda never drove wit dat vertago
deadass passt out in the walmarts
ion no wat she be takin
prolly got it frm da gym ngl
tbh the night nurse is beter
iirc she was on coumdin
fwiw they did the dressin rong
sed its benine thank gawd
sed malignent n hung up
the tumer shrunk frm kemo
carbplatn n sumthin
got da shingels on his but n back
had a siezure, foming n evrything
needs depokote n needs it yestaday
came in w a migrane n fotofobia
shrtness of breth x3d, sats wernt dun
vomitted x2 coffe grounds, hemocult pos
recvd 2u prbs no rxn
ambulted 150 ft w wlker min asist
refsed brekfast, ate apl sauc
ivf infusin wel site c/d/i no rednes
abd sof nontneder bs hypoactve
aox3 perla lungs ctab no edma
dsg chngd scant serosang, nu odor
to radilogy via strecher accompnied by trnsport
retrnd, tol proc wel, vss
dauhter calld updte givn
consntd, witnes prsent
reprt givn, quesitons anwsered
rec'd reprot, asumed care
md notifed, no nw ordrs
hospitlist at bedsid
paiged x3 no respnse, chrage aware
hse sup notifd of stafing
pharmcy to adjst vanc
rt gav duoneb, wheez imprvd
pt eval dun, needs rolator
diettian rec pureé w nectr thik
housekeping says spil in hal
secruity stby
hav u seen the glucomter
i thik its phlebits
alergic to latx n kiwwi
had a vasectmy n now my bals hert
needs a refill of sumatripan n propanolol
cant aford the eliqiuis
we both got ghonorea
can i hav my apendix out tmrw
stopt my levothyroxin n gaind lbs
constapated again tryed mirlax n prun juce
wants a secnd opion
bak w the parinoia
detox day 3 trimors, ativn q4
hernea, tues
im nw here wer do i prak
hav a apt at ninish but im gon be l8
im runing lat trafick
they lost my dentchers n my walit
the drugstor gav me the rong insulan
the skool says he need a fisical
the jobb wont pay for the theripy
fwd the mri to nurosurgry
mah doctr don retird
nead apointmint
bin to 2 ers n the chirpractr
wen i wuz lockt up they dint giv me my sykmeds
was hittin the pipe den his hart stop
the amblance tuk 4ever
da cop naracned him twise
babby wayd 6lb sumthin
a premie, nicyou
sirname chanjed since the weding
dint do it on purpus
dont wan no sirgery
pancreatik canser suks
HAS ANYBUDDY SEEN MY OXGEN
QUITE TAKEN MY ZOLOFF
AM I ALOUD TO HAVE GRAPFRUT
HAD A STROAK HE CANT TAWK
TELL THE DOCTER I WENT PEA
CONSTIPADED AND MAD ABOUT IT
ihave apacemaker andmy keybord sticks
hel,lo typin wth gluves onm
tihs is teh mom
adn he nedes his shto
ahs a feever fo 102
waht tiem is teh aptt
oops wrng chat
benadrill makes him hyper not sleapy
zanax n zolof dont mix rite
hidrocodne 10s dont tuch it
metropolol er wuz re calld
wat is losarten for
she on seraquil n abilafy
tamaflu gave him dreems
nurontin 3x a day n still burnz
celabrex vs melaxicam
synthyroid on a emty stomick
plaquinil 4 the luppus
methatrexate makes my hair fal
humara or enbrill witch is beter
ambian had me cookin bacon asleep
chantex dreams r wild yall
trazadone 50 nuffin
is toradal a narcodic
diffucan for the yest infecshun
flonaze burnz
zofram odt under the tung
siatica frm my but to my heal
plantar fashitis n a bone spir
rotater cuff n a bicep tare
my minescus is shot
colitas, crones, iritable bowl
gall stones n a inflaimed pancrius
divertickilitis flare
hi colesterol n tryglicerides
afib n a leeky valv
a fib or a flutter i ferget
pnemonia then plurisy
colapsed lung frm vapin
celulitis up to my nee
mersa in my nose
staff infection (its spelt that way rite)
gastricks reflucks
addhd n the autisum
bypoler 2 n ptsd
post pardum n not sleepin
endrometriosis stage 4
fibroyds big as a grapefrut
pcos n the metforman sh*ts
mennopause brain sory wat was i sayin
kidny stone 4 milimeter past it in the sink straner
blader infecshun agin
prostrate is larg
dialisis mwf
hemroids call me bak
ringwurm frm the kitten
hed lice agin
pink i both i's
hand foot n mouf
skarlet feever is that still a thing
croop n a barkin coff
chikn pocks even w the shot
cattaracks both i's
glocoma drops burn
macular degenration the wet kind
tinitis eeeeee all nite
vertago w the crystals, did the eply
"""
