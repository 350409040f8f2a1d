"""English sentences with a home-language word in them - remedies, foods, kin terms, greetings, prayers, feelings, slang - beside names from the same languages, and the same sentence with nobody."""

NAMED = r"""
my lola {PERSON:<ising|puring|caring>} drank salabat n malunggay and now her bp is 90
{firstlow} had susto so we took her for a limpia before the er
{firstlow} only wants pho and the dau gio on his chest
the cao gio on {firstlow} isnt abuse, ask {firstlow} the interpreter
abuelo {firstlow} rubs vivaporu on everything incl his eye
{firstlow} fasted for ekadashi and got dizzy at the mandir
nani {firstlow} swears by haldi doodh for the kidney
{firstlow} chaat made him gerd so bad
amma {firstlow} wont take capsule gelatin
{firstlow} took too much kratom and kava at {townlow}
halal only for {lastlow} incl no gelatin capsule inshallah
{lastlow} family wants janazah within the day call {firstlow}
sheikh {lastlow} says the ventilator is ok
rav {lastlow} is asking re shabbos elevator and the pump
{firstlow}s bris is moved bc bili, tell mohel {lastlow}
{firstlow} is shomer negiah so female rn
zaide {firstlow} wants schmaltz not statins
nonna {firstlow} has agita, real agita, troponin up
{firstlow} did cupping, thats the circles, he calls it hijama
dadi {firstlow} puts kajal on the baby, lead 9
babci {firstlow} made rosol and skipped lasix
dziadek {firstlow} says to nic, its nothing, its not nothing
{firstlow} smokes shisha w {firstlow} 3 hr a day
{firstlow} has empacho, they gave greta, check lead
curandera doña {firstlow} gave her ruda tea 11 wks preg
{firstlow} got mal de ojo on the baby after {firstlow} looked
tatay {firstlow} ate bagoong, edema
{firstlow} fainted at the santo niño in {townlow}
ninong {firstlow} pays the bill talk to him
ate {firstlow} is the decision maker not the eldest kuya
gong gong {firstlow} says qi is low
{firstlow} sat the month (zuo yuezi) and got a clot
popo {firstlow} drank dong quai on warfarin inr 9
obasan {firstlow} soaked in onsen w open wound
{firstlow} has hwabyung per her own word
{firstlow} eats kimchi x3 a day bp thru roof
mormor {firstlow} and the snus
opa {firstlow} had schnaps as usual w his metronidazole
tonton {firstlow} went to the oungan before chemo
manbo {lastlow} is in the room w candles, o2 off pls
{firstlow} chews khat on night shift hr 140
habesha coffee x6, {firstlow} palpitations
hooyo {firstlow} wants black seed not keppra
ayeeyo {firstlow} calls it jin
{firstlow} drinks zobo and hibiscus w lisinopril
mama {firstlow} ate clay from {townlow} for the baby
{firstlow} used juju oil under the cast
tutu {firstlow} wants laau lapaau first
uncle {firstlow} ate opihi and swole up
{firstlow} wen drink noni w potassium 6
cheii {firstlow} did a sing and is calmer
{firstlow} went to sweat w a pacer and a fentanyl patch
nimaamaa {firstlow} smudged, alarm went off, fine
kohkom {firstlow} makes bannock sugar 300
gracias {firstlow} bendiciones
inshallah dr {lastlow}
shukran {firstlow}
salamat po nurse {firstlow}
cam on {firstlow}
mahalo {firstlow} and {firstlow} on nights
todah {firstlow}
obrigada {firstlow}
xie xie {firstlow}
arigato {lastlow} san
dziekuje {firstlow}
merci {firstlow}
danke {firstlow}
efharisto {firstlow}
"""

CALM = r"""
my lola drank salabat n malunggay and now her bp is 90
had susto so we took her for a limpia before the er
only wants pho and the dau gio on his chest
the cao gio isnt abuse, ask the interpreter
abuelo rubs vivaporu on everything incl his eye
fasted for ekadashi and got dizzy at the mandir
nani swears by haldi doodh for the kidney
chaat made the gerd so bad
amma wont take capsule gelatin
took too much kratom and kava
halal only incl no gelatin capsule inshallah
family wants janazah within the day
the sheikh says the ventilator is ok
the rav is asking re shabbos elevator and the pump
bris is moved bc bili, tell the mohel
shomer negiah so female rn
zaide wants schmaltz not statins
nonna has agita, real agita, troponin up
did cupping, thats the circles, he calls it hijama
dadi puts kajal on the baby, lead 9
babci made rosol and skipped lasix
dziadek says to nic, its nothing, its not nothing
smokes shisha 3 hr a day
has empacho, they gave greta, check lead
a curandera gave her ruda tea 11 wks preg
mal de ojo on the baby
tatay ate bagoong, edema
fainted at the santo niño procession
ninong pays the bill talk to him
ate is the decision maker not the eldest kuya
gong gong says qi is low
sat the month (zuo yuezi) and got a clot
popo drank dong quai on warfarin inr 9
obasan soaked in onsen w open wound
has hwabyung per her own word
eats kimchi x3 a day bp thru roof
mormor and the snus
opa had schnaps as usual w his metronidazole
tonton went to the oungan before chemo
manbo is in the room w candles, o2 off pls
chews khat on night shift hr 140
habesha coffee x6, palpitations
hooyo wants black seed not keppra
ayeeyo calls it jin
drinks zobo and hibiscus w lisinopril
ate clay for the baby
used juju oil under the cast
tutu wants laau lapaau first
ate opihi and swole up
wen drink noni w potassium 6
did a sing and is calmer
went to sweat w a pacer and a fentanyl patch
nimaamaa smudged, alarm went off, fine
kohkom makes bannock sugar 300
gracias bendiciones
inshallah
shukran doctor
salamat po nurse
cam on bac si
mahalo to nights
todah raba
obrigada viu
xie xie
arigato
dziekuje bardzo
merci beaucoup
danke schoen
efharisto poli
ashwagandha and triphala w synthroid?
tulsi, neem, methi, karela for sugar
guggul and arjuna for lipids
jamu and temulawak lft up
tiger balm and bai hua oil
po chai pills
zheng gu shui on a rotator cuff
ban lan gen for covid
yin qiao, lo han guo, goji
sanma, natto on warfarin no
miso and shoyu sodium
tteokbokki and galbi renal diet
bibimbap ok, doenjang no
injera and berbere gerd
fufu egusi jollof ugali carb counts
ackee and callaloo ok, jerk no
mofongo tostones arepa pupusa tamal carbs
menudo pozole birria gout
lengua barbacoa gout too
mangu with salami
griot pikliz sodium
poi ok for dysphagia level 2
lau lau and lomi sodium
pierogi kielbasa bigos k
borscht k
kvass has alcohol a bit
lutefisk aspiration lol
lefse soft diet
scrapple goetta livermush cholesterol
boudin cracklin fluid gain
kugel kishke cholent sodium
halva and dates bg
labneh zaatar fine
dolma ok
ayran sodium
baklava bg 388
samosa jalebi ladoo gulab jamun bg 411
idli dosa upma carb
paan betel leukoplakia
gutka cheek lesion
naswar gum
bidi hookah pack years?
mate thermos esophagus
"""
