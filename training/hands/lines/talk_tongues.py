"""Names of every origin as they fall in talk, in lower case and with marks, beside foods, words, remedies, feasts and languages of the same origins."""

NAMED = r"""
{PERSON:<olumide|folasade|temitope>} says his head dey turn since {sayday}
{PERSON:<Nkechi|Chukwuemeka|Obinna> <Okwuosa|Anyanwu|Ezeilo>} will translate for mama
{PERSON:kwasi}? no {PERSON:<kwabena|kofi|yaw>}, born on another day
{PERSON:<abebech|tsegaye|mulugeta>} brought the coffee pot to the ward and nobody stopped her
{PERSON:<Hodan|Abdirahman|Ifrah> <Warsame|Jimcale|Hirsi>} and her eight at the {clinic} on {day}
{PERSON:<Aminata|Mamadou|Fatoumata> <Sylla|Keita|Bangoura>} braids at {fam}, wrists gone
auntie {PERSON:<tendai|rutendo|nomvula>} rang from {LOCATION:<mutare|gweru|umlazi>}
{PERSON:<thuy|ngoc|phuong> <anh|lan|mai>} does not like when you say her whole name wrong
ong {PERSON:<tran|bui|dang>} only nods, ask {PERSON:<huong|thao|kim>}
{PERSON:<Xochitl|Citlali|Cuauhtemoc>} with an X, her brother {PERSON:<Neftalí|Heriberto|Wilmer>} with a N
{PERSON:<Ma. Lourdes|Jejomar|Rhea Mae> <Dimaculangan|Bautista|Macaraeg>} RN took off the sutures
tita {PERSON:<baby|girlie|cherry>} says use guava leaves. she's a real tita, at {hosplow}
lolo {PERSON:<boy|ising|tacio>} was in {LOCATION:<bataan|iloilo|samar>} with the wound already
{PERSON:<Thirugnanam|Meenakshi|Senthil> <Sundaramoorthy|P.|Arumugam>} has only one name really
{PERSON:<harpreet|gurbaksh|jaswinder>} drives for {orglow} and hasn't peed since {townlow}
bhabhi {PERSON:<sunita|kokila|pushpa>} keeps the insulin in the temple fridge
{PERSON:<Md. Shafiqul|Rokeya|Nasreen> <Islam|Begum|Khatun>}, the Begum is not a surname
mr {PERSON:<khan|ali|ahmed>} from the gas station or mr {PERSON:<khan|ali|ahmed>} from the mosque
{PERSON:<Farshid|Mahnaz|Golnar> <Tehranchi|Moghaddam|Zand>} laughs when we say Persian rug
khala {PERSON:<zarmina|parwana|gulalai>} walked from {LOCATION:<jalalabad|kunduz>} on that hip
um {PERSON:<walid|samer|hadi>}, that is {PERSON:<hanan|ghada|rima>}, has the appointment at noon
{PERSON:<Boutros|Elias|Marwan> <Abi-Nader|Khoury|Saliba>} owns {fam}, eats there, LDL 210
{PERSON:<hayk|siranush|vartan>} from {LOCATION:<gyumri|glendale>}, like all of them, doctor, he says
{PERSON:<Nino|Giorgi|Tamar> <Kvirikashvili|Beridze|Lomidze>} can't take the horse chestnut
{PERSON:<zbigniew|grażyna|wojtek>} and his sister {PERSON:<bożena|halina|iwona>} both on warfarin
pani {PERSON:<krystyna|jadwiga>} says the soup heals
{PERSON:<Oleksandr|Svitlana|Bohdan> <Hrytsenko|Palamarchuk|Kovalenko>} came by {LOCATION:<Przemyśl|Chişinău>} with one bag
baba {PERSON:<nina|lyuda|stefka>} put cabbage on the knee
{PERSON:<Dragana|Zoran|Jelena> <Mihajlović|Đurić|Perišić>} said since the war, no sleep
{PERSON:<arben|shpresa|besnik>} fell off a roof for {orglow}
{PERSON:<Ilse|Heinz|Waltraud> <Knoblauch|Schimmelpfennig|Obermüller>}, {oldn}, will not sit
{PERSON:<siobhán|padraig|gráinne>} the traveler nurse, say it shi-vawn, the first one
{PERSON:<Aoife|Cillian>} said, not said like it's spelled
{PERSON:<Guðmundur|Sigríður> <Einarsson|Jónsdóttir>}: no family name, it's her dad's
{PERSON:<aila|veikko|toivo>} from {LOCATION:<calumet|hancock|embarrass>} takes sauna with the stent
{PERSON:<Jean-Baptiste|Marie-Ange|Wilner> <Desrosiers|Petit-Frère|Exantus>} signs JB
ti {PERSON:<jo|manno|rose>} has fever, mommy {PERSON:<guerline|yolette>} works nights
tante {PERSON:<odile|célie|zoé>} on the bayou, {LOCATION:<pierre part|catahoula>}, treats for sunstroke
{PERSON:<T-Boy|Nonc Clovis|Parrain Alcide>} had the crawfish, then the gout
vovó {PERSON:<conceição|fátima|lurdes>} from {LOCATION:<são miguel|fall river>} no eat
{PERSON:<Anjelica|Kainoa|Puanani> <Kealoha|Kahananui|Ka‘aihue>} dances hula at {school}, shin splints
uncle {PERSON:<sione|tevita|fetu>} is three eighty and the bed is three fifty
{PERSON:<Leilani|Fa‘afetai|Malakai> <Tuiasosopo|Vainikolo|Leota>} plays for {school}, concussion 2
{PERSON:<Delbert|Lorena|Wilson> <Begay|Tsosie|Yazzie>}, his grandson says shicheii wants the window
grandma {PERSON:<bah|asdzaan|nizhoni>} lives past {rez}, no road name, {PERSON:<leroy|verna>} hauls water
{PERSON:<Winona|Dallas|Verlin> <Iron Cloud|Two Bulls|Good Voice>} of {rez} wants sage not lavender
{PERSON:<Agnes|Wassilie|Nastasia> <Evan|Nick|Alexie>} flew in from {LOCATION:<Kwigillingok|Tuntutuliak>}, weather hold
{PERSON:<pa houa|mai yer|chue>} says the soul is not back from the OR, shaman {PERSON:<nhia|wa meng>} comes {sayday}
{PERSON:<Soo-jin|Byung-ho|Hae-won> <Chae|Noh|Kwak>}'s mother-in-law brings seaweed, three meals
{PERSON:<xiaoling|guoqiang|meihua>} or in English {PERSON:<linda|kevin|may>}
popo {PERSON:<fong|lau|kwan>} won't touch ice
{PERSON:<Haruko|Shigeru|Kiyoshi> <Nakashima|Uyehara|Ogata>}, {oldn}, born at {LOCATION:<Minidoka|Gila River|Heart Mountain>}
{PERSON:<tenzin|pasang|dolma>} is one name and it's everybody's
{PERSON:<bishnu|dhan maya|hari> <rai|adhikari|gurung>} works at {orglow}, hands cold from the freezer
{PERSON:<saw|naw|eh> <htoo|paw|ler> <wah|say|moo>} writes with no last name so we put FNU
{PERSON:<Chaim|Faigy|Yitzchok> <Rubashkin|Teitz|Halberstam>} asks when Shabbos ends for the dose
zaidy {PERSON:<moishe|velvel>} has the walker with the bell
{PERSON:<Ezekiel|Mahala|Ammon> <Stoltzfus|Yoder|Hershberger>}, plain coat, cash, {town}
{PERSON:<Bubba|Jim Bob|Darlene> <Boggs|Crabtree|Fugate>} up {LOCATION:<Troublesome|Cutshin|Hell-fer-Certain>} chews for the tooth
miss {PERSON:<earnestine|ola mae|lucille>} from {church} prays in my left ear
{PERSON:<Ra'Shawn|De'Andre|Keyshawn>} with the apostrophe, {PERSON:<Shaniqua|Tamiqua|LaKeisha>} without
"""

CALM = r"""
my head dey turn since morning, she says in pidgin
mama will have a cousin translate Igbo
Akan day names tell which weekday, ask before you chart
she brought the coffee pot to the ward and nobody stopped her: buna, three rounds
eight siblings at the clinic, anjero and shaah for all
she braids hair, wrists gone, shea butter and arnica
auntie rang from {land}
say the whole name slowly, in {tongue}, tones matter
ong only nods, ask the granddaughter; ba answers
pozole, menudo, birria: sodium, sodium, sodium
the Filipino RN took off the sutures, sinigang in hand
tita says use guava leaves. tita means aunt
lolo means grandfather, lola means grandmother, chart it once
only one name, put it in both fields, FNU if CMS insists
drives long haul, hasn't peed since the state line
bhabhi keeps the insulin in the temple fridge
Begum is a title, Md. is short for a name, Miss is not
the man from the gas station and the man from the mosque share a cuff
laughs when we say Persian rug; ghormeh sabzi, K+ fine
walked out of {land} on that hip
umm and abu are mother of, father of
owns a deli, eats there, LDL 210: kibbeh, labneh, toum
can't take the horse chestnut, khachapuri instead
brother and sister both on warfarin, barszcz okay, kale not
babcia says the soup heals; rosół, bay leaf
came out through Poland with one bag
baba put cabbage on the knee
since the war, no sleep, rakija at four
fell off a roof, no harness
Oma, eighty eight, will not sit; Opa will not stand
say it shi-vawn; say it like the subtitle
no family name in Iceland, it's a patronymic
takes sauna with the stent, löyly, cold lake, plunge
signs with an X then blows on it
ti bebe has fever, manman works nights, fèy yo, lwil maskreti
a traiteur treats for sunstroke, string and nine knots
crawfish, then the gout; étouffée, then the Zantac
vovó no eat, canja, one spoon
dances hula, shin splints; poi okay for baby, thick
uncle is three eighty and the bed is three fifty; talofa, sit here
haka practice, concussion 2
shicheii wants the window; hózhó, corn pollen, sunrise
hauls water, no road name, hogan faces east
wants sage not lavender; sweat lodge with a pacer, ask
flew in on the mail plane, weather hold, akutaq in the cooler
the soul is not back from the OR; ua neeb, strings on wrists
mother-in-law brings miyeok-guk, three meals, postpartum month
Mandarin, Taishanese, Hokkien: which line, which line
popo won't touch ice; zuo yuezi; ginger, vinegar, feet
born in camp, says the history, and no more
tsampa, butter tea, BP 170
works in a freezer, Raynaud's, momo at lunch
writes with no last name so registration puts FNU
asks when Shabbos ends for the dose; eruv, elevator, oven mitt
zaidy has the walker with the bell; bubbe hides the cane
plain coat, cash, B&W salve, burdock leaves
chews for the tooth; sassafras, turpentine, no
prays in my left ear; Goody's, Vicks, castor oil
curandera did a limpia with an egg, no needle
sobadora set the empacho, belly sore
gua sha lines on back, not abuse
cupping rings x8, moxa burn x1
kohl on the eyes, lead 14, surma from {land}
greta and azarcón for empacho: lead again
khat, betel, kratom, kava: chart what chewed
Diwali, Tết, Eid, Nowruz, Purim: sugar rises with all
Songkran water fight, otitis externa
namaste, salaam, shalom, aloha, howdy: five doors, one flu
bismillah before the needle, amen after
"hijole" interpreted as "wow"
"oy" not interpreted
"ay bendito" charted as pain, denies pain
"uff da" 4/10, "uff da fy faen" 9/10
"lah" at the end means nothing, doctor
halmoni, nainai, nonna, yiayia, teta: same cardigan
mole poblano vs mole nevus vs mole rat, dictation chose rat
kim chi, not Kim, not chi
lo mein, low main, low MAP
Pho real, said the chart, patient ate pho
Chai, tai chi, qi: three consults
Anglo, Afro, Latinx, AAPI, MENA boxes: ticked all, sighed
Ashkenazi panel, Finnish panel, French Canadian panel: carrier screens
Mediterranean fever; Mongolian spot, now slate gray; Hong Kong foot
"""
