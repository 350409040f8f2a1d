"""One-liners in half another language: Spanglish, Taglish, Hinglish, Kreyol, Viet without accents, Arabizi, Russian and Polish in Latin letters, Pidgin, Somali, Swahili, Portuguese, Yiddishisms; with somebody named and with nobody."""

NAMED = r"""
{firstlow} ya despertó de la anestesia ta bien
ya hablé con {firstlow} dice q la cita es {sayday}
q dice {firstlow} q no le cabe la bota
no mames {firstlow} te dije q no manejaras con esa pastilla
oye {firstlow} te bajó la fiebre o no
mi suegra {firstlow} se cayó en la tina
al niño {firstlow} le salió un sarpullido fuchi
mande a {firstlow} por las tortillas y el insulin
la doctora {lastlow} habla bien bonito el español
mija {firstlow} acuérdate del copay
compadre {firstlow} anda crudo no enfermo
la señito {firstlow} del clinic me dijo q ayuno
echale ganas {firstlow}, la quimio ya casi
dios te bendiga {firstlow} por las vitaminas
el mister {lastlow} del taller no me dio permiso
aqui {firstlow} reportandome, sigo con la tos
kuya {firstlow} nasa er na kami
si {firstlow} po ang bantay ngayong gabi
tita {firstlow} pahingi ng bp med mo joke lang
nak {firstlow} uminom ka na ba ng gamot
mam {lastlow} pa endorse po ng bed 3
natumba si tatay {firstlow} sa cr
sis {firstlow} ikaw na mag hang ng dugo
pre {firstlow} sagutin mo call light mo
{firstlow} beta dawai kha li kya
{firstlow} ji report aa gayi hai kya
{firstlow} didi bohot dard hai
mummy {firstlow} ko chakkar aa rahe
arre {firstlow} yaar xray karwa le
{firstlow} anna sugar ekkuva vundi
{firstlow} akka oosi pottacha
{firstlow} chechi panni kuranjo
{firstlow} bhai doctor {lastlow} ne bola admit karo
chi {firstlow} bi sot hom qua den nay
bac si {lastlow} noi ma phai nhin an
anh {firstlow} oi thuoc huyet ap het roi
me {firstlow} te trong bep
co {firstlow} y ta cho hen lai {sayday}
habibti {firstlow} khedi dawa
ya {firstlow} sho akhbar el daght
3ammo {firstlow} ma bya3ref english
hajja {firstlow} t3abane ktir
ustaz {firstlow} lazem ysum abl el test
marhaba ana {firstlow} um {firstlow}
babushka {firstlow} opyat davlenie
privet {firstlow} ty tabletki vypila
doktor {lastlow} skazal analiz plohoy
tyotya {firstlow} upala v vanne
pani {firstlow} zgubila recepte
babcia {firstlow} ma cukier trzysta
ciocia {firstlow} w szpitalu od wczoraj
{firstlow} jesz cos bo leki na czczo
tia {firstlow} ta com dor no peito
a {firstlow} falou que o remedio acabou
dona {firstlow} esqueceu o exame
seu {firstlow} nao quer a vacina
manmi {firstlow} gen tansyon
tonton {firstlow} fe yon kriz
{firstlow} di lopital la fenmen
frè {firstlow} vin chache m pou dyaliz
eedo {firstlow} dhakhtarka aad
hooyo {firstlow} sonkor baa haya
walaal {firstlow} gaari ma haysataa
mama {firstlow} ana homa kali
kaka {firstlow} amelazwa jana
dada {firstlow} chukua dawa
oga {firstlow} no gree take drip
aunty {firstlow} abeg come check this bp
madam {lastlow} say make we wait
sista {firstlow} the pikin dey purge
uncle {firstlow} don faint for toilet
wetin {firstlow} chop wey im belle dey pain am
{firstlow} cuz you stay go dialysis or what
braddah {firstlow} wen broke da leg at {townlow}
aunty {firstlow} dem no like da shot
zayde {firstlow} had a little zetz in the heart
bubbe {firstlow} is kvetching about the bedpan
{firstlow} you shlep to {town} for a podiatrist?
the mohel rabbi {lastlow} needs the bili first
{firstlow} nebech with the hip again
obaachan {firstlow} wa kusuri iranai tte
{firstlow} san no kekka mada desu ka
halmoni {firstlow} apayo
ajumma {firstlow} bought the wrong pas
{firstlow} ya xueya duoshao
popo {firstlow} m sik faan
ah {firstlow} mama fatsiu la
nainai {firstlow} tou yun
tante {firstlow} hat wieder wasser in den beinen
oma {firstlow} will keine spritze
nonno {firstlow} non mangia niente
zia {firstlow} ha la pressione alta
yaya {firstlow} den thelei giatro
theia {firstlow} zaliastike
teta {firstlow} wants zaatar not jello
shimasani {firstlow} ayoo diniih
cheii {firstlow} wont go past the gate w the chindi
unci {firstlow} needs a ride to ihs
kokum {firstlow} says no more pills
my lala {firstlow} needs her sugar pen
"""

CALM = r"""
ya despertó de la anestesia ta bien
ya hablé dicen q la cita es el otro lunes
q dice q no le cabe la bota
no mames te dije q no manejaras con esa pastilla
oye te bajó la fiebre o no
mi suegra se cayó en la tina
al niño le salió un sarpullido fuchi
mande a alguien por las tortillas y el insulin
la doctora habla bien bonito el español
mija acuérdate del copay
mi compadre anda crudo no enfermo
la señito del clinic me dijo q ayuno
echale ganas, la quimio ya casi
dios los bendiga por las vitaminas
el patrón del taller no me dio permiso
aqui reportandome, sigo con la tos
ay nomas me duele tantito cuando respiro
ni modo a esperar otra vez
q onda con el bill ta carísimo
orale pues me tomo dos y ya
hijole se me olvido el ayuno
andale apurale q cierran
porfa diganme si es grave
gracias mil gracias ya respiro
nasa er na kami
sino po ang bantay ngayong gabi
pahingi ng bp med mo joke lang
uminom ka na ba ng gamot
pa endorse po ng bed 3
natumba si tatay sa cr
ikaw na mag hang ng dugo
sagutin mo call light mo
hay naku toxic ang shift
opo opo sige po ingat
walang gana kumain si lolo
masakit pa rin ba
bawal daw ang maalat
beta dawai kha li kya
report aa gayi hai kya
bohot dard hai ghutne mein
chakkar aa rahe hain subah se
arre yaar xray karwa le
sugar ekkuva vundi
oosi pottacha
panni kuranjo
doctor ne bola admit karo
bas thoda sa bukhar hai tension mat lo
khali pet aana hai kya
neend nahi aati acidity ho jati hai
namak kam karo bola
bi sot hom qua den nay
bac si noi ma phai nhin an
thuoc huyet ap het roi
me te trong bep
y ta cho hen lai tuan sau
dau bung qua khong ngu duoc
uong may vien mot ngay
cam on bac si nhieu
khedi dawa habibti
sho akhbar el daght
ma bya3ref english
t3abane ktir w ma 3am tekol
lazem ysum abl el test
inshallah khair ya doctor
mashallah el wazn nezel
yalla la nro7 3al er
opyat davlenie 180
ty tabletki vypila
skazali analiz plohoy
babushka upala v vanne
spasibo bolshoe za pomosh
gde analizy podskazhite
davay skoruyu
zgubila recepte
babcia ma cukier trzysta
w szpitalu od wczoraj
jedz cos bo leki na czczo
dziekuje bardzo pani doktor
boli mnie glowa i krzyz
ta com dor no peito
falou que o remedio acabou
esqueceu o exame
nao quer a vacina
tudo bem obrigada pela receita
to com febre desde ontem
manmi gen tansyon
li fe yon kriz
lopital la fenmen
vin chache m pou dyaliz
tet fè mal vant fè mal
mèsi bokou doktè bondye beni ou
dhakhtarka aad
sonkor baa haya
gaari ma haysataa
caloosha ayaa i xanuunaysa
mahadsanid dhakhtar
ana homa kali
amelazwa jana
chukua dawa
asante sana daktari
tumbo linauma tangu jana
pole sana pole
im no gree take drip
abeg come check this bp
oga say make we wait
the pikin dey purge
e don faint for toilet
wetin im chop wey im belle dey pain am
no wahala i go come
you stay go dialysis or what
wen broke da leg surfing
dem no like da shot
ono da soup broke da mouth
shoots brah see you at da clinic
a little zetz in the heart
kvetching about the bedpan
you shlep all that way for a podiatrist?
the mohel needs the bili first
nebech with the hip again
oy gevalt the copay
mazel tov on the scan
a shanda that waiting room
kusuri iranai tte
kekka mada desu ka
daijoubu desu arigatou
apayo apayo says halmoni
kwenchanayo just tired
xueya duoshao
m sik faan yesterday neither
mama fatsiu la
tou yun ou tu
mei guanxi de just a cold
aiya so expensive
hat wieder wasser in den beinen
will keine spritze
na ja better than last week
non mangia niente
ha la pressione alta
mannaggia the knee
den thelei giatro
zaliastike in church
opa easy easy w that leg
wants zaatar not jello
ayoo diniih
wont go past the gate w the chindi
needs a ride to ihs
kokum says no more pills
lala needs her sugar pen
chale the malaria med finish
c'est la vie w the gout
bof ca va mieux merci
la grand mere tousse toute la nuit
j'ai mal au ventre depuis lundi
ma tete tourne quand je me leve
hola buenas disculpe la molestia
mil disculpas por mi ingles
"""
