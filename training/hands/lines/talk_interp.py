"""Interpreter-mediated speech: spoken Spanish, Creole, Hmong, Somali, ASL and others rendered into English (or not), family who help, line operators."""

NAMED = r"""
Interpreter {badge}, {lang}, for Dr. {last}. Please speak in short sentences.
INT: This is {first}, interpreter ID {badge}. Before we begin, everything will be kept confidential.
Int.: She says her name is {first} {last} {last} and she uses the second last name of her husband.
Interpreter for {ptl}, {tongue}, booked {on} {clockx}-{hr}, dial {ph}, code {four}
le habla {first} de la clínica {FACILITY:<Buen Camino|Las Palomas|La Esquina>}, ¿hablo con {whole}?
la señora {last} dice que su hija {first} nació el {DATE:<3|14|22> de <marzo|julio|enero>}
¿Dónde vive? - En {town}, con mi tía {first}, detrás de la iglesia {church}.
M'rele {first} {last}. M'soti {LOCATION:<Okay|Jakmèl|Gonayiv>}.
Tôi tên là {last} {first}, con gái tôi tên {first}, nó làm ở {org}.
Minha mãe, {first}, trabalha na {fam} em {town}.
(in {tongue}) {firstlow}, {firstlow}, come translate. (in English) My mother says two weeks.
Grandson {first}, 11, interpreting until line connects; told {first} not appropriate
Line dropped, second interpreter {first}, ID {badge}; third one only a number, {badge}
Interp. asks to clarify: is {first} the aunt or the town? "{first} es mi tía."
The interpreter wants to clarify: {last} is the patronymic, given name is {first}.
INT (aside to MD): "Abu {first}" means father of {first}, it isn't a surname
She is called Umm {first} at the mosque, {whole} on the visa, {whole} on the Medicaid
family name first, so {last} is the family, {first} is him, your chart has it backward: {backward}
hmong clan name {last}, married name {last}, elder name {PERSON:Nhia <Vam|Tou|Chue> {first}}, all same man
DOB says {DATE:1/1/19<48|56|61|72>} for everybody from the camp, real one is {dob}, ask {kin}
calendar: she says the {DATE:<9|11|21> of <Meskerem|Tir|Shaban|Tishrei>}, interpreter converts to {num8}
He says he worked in {world} in the mine, and here at {org}, cutting chickens.
{tongue} interp: "The wife, {first}, says he lies. He says, {first}, be quiet. She says no."
ASL: PT SIGNS HER NAME F-I-N-G-E-R-S-P-E-L-L: {spell}. Name sign is at the cheek
VRI screen {ser} frozen again, ASL interpreter {first} stuck with mouth open
CDI {first} and hearing interp {first} both in; pt {ptf}'s sister {first} tried to sign over them
captionist {initials}: [Dr. {last} enters] [{first} speaks off mic]
[{lang}] {firstlow} says it's burning here and here since {sayday}
Abuela: que no, que no me opero. {firstlow}: she says no surgery. Int: Grandmother says that she will not be operated on.
Promotora {first} went along, from {agency}, wrote it down for her in {tongue}
Pt's cousin {first} in {world} on WhatsApp ({ph}) says no to the amputation
priest {whole} from {church} asked in {tongue} to leave the icon, team agreed
message relayed through {pos} landlord {first}, who speaks some {tongue}
Consent read line by line by {first} (ID {badge}), signed with X, witness {whole}
Consents: interpreter name/ID {badge} / {whole}; time on {clockx} off {clockx}
interpreter invoice {ord} {full} 2 hr min, {org}, pt {meini}, no-show
Request {code}: {tongue}, female only, {fac}, {on}, {dr}; do not send {first}, cousin
Do not send {wn}: knows the family from {church}
Swap: {first} takes {ptl} {day}, {first} takes {last} {on}, both {tongue}
Her village is {place} but she says {town} because nobody knows {place}
He's {tongue}-speaking, from {world}, came via {world}, sponsor {whole} in {town}
case manager {first} from {org} says {ptf}'s papers read {ptfull}, passport {passp}
A-number {code}, I-94 {code}; both lost at {jail}
she says "I left {first} with my mother and took {first}." (pause) {first} is four.
the husband answers for her; asked interp {first} to ask HER; she says, low, "{first} no."
"Tell doctor thank you," says {mr}, "tell {first} thank you," pointing at me. I'm not {first}.
Dr: tell him it's cancer. Int: (to Dr) {kin} asks me not to say this word. Dr: {kin}, I have to
nurse {firstlow} she speak {lang} she tell my mother pill two time
my son he name {firstlow}, he go {schoollow}, he no eat
husband work {orglow}, boss name {onelow}, boss no give day for doctor
yes lady, {stlow}, apartment up, ring say {lastlow} but we is {lastlow}
i call {faclow} three time they say {onelow} not here {onelow} not here
Interpreter note to file: pt used term "{first}" for a folk healer in {town}
Elder {first} from the {rez} answers in Diné; {first} (CHR) gives it back in English
the healer, {mrs}, needs to be with {obj} {btw}, family drives from {rez}
Patient prefers {first} as interpreter; {first}'s days: Tue, Thu; cell {ph}
Post-session: "Doctor {last} talked to me and not to the patient, again"
Left VM in {tongue} per script w/ {first} {badge} for {ptname} {ph}: recall on {proc}
Portal msg, machine translated from {tongue}: "Greetings doctor {last}, my wife {first} has water in the knees since {on}."
gT: "{first} is eating little and she cries in the {schoollow}, I ask for medicine of the worms"
translated letter: To Mrs. {last}, your appointment at {fac} is {wday} with {dr}
he's signing so fast, ok: F-U-R-N-A-C-E at W-O-R-K, he's at {org}, since {yr}
Int: "The patient's mother-in-law, that is {kin}, gave the baby honey."
two {last}s on the ward, both {tongue}, both {first}; bands {mrn} and {mrn}
(Interpreter {first}:) I'm sorry, I know this patient from {town}. I must recuse.
{firstlow} says in his country the pill was pink, {onelow} brought it from {LOCATION:<tapachula|goma|hargeisa|mazar>}
"""

CALM = r"""
Interpreter, {lang}, on the line for the doctor. Please speak in short sentences.
INT: Before we begin, everything will be kept confidential and interpreted in the first person.
Int.: She says her name is on the paper and she uses the second last name of her husband.
Interpreter for bed 4, {tongue}, booked, dial from the blue phone, code on the card
le hablo de la clínica, ¿con quién hablo?
la señora dice que su hija nació prematura, de siete meses
¿Dónde vive? - En un apartamento, con mi tía, detrás de la iglesia.
Mwen gen tèt fè mal. Depi twa jou.
Tôi bị đau bụng, con gái tôi làm móng tay.
Minha mãe trabalha com limpeza, duas casas por dia.
(in {tongue}) come translate. (in English) My mother says two weeks.
Grandson, 11, interpreting until line connects; told not appropriate
Line dropped, second interpreter; third one only a number, refused to give it
Interp. asks to clarify: is "china" the girl or the country? "la niña."
The interpreter wants to clarify: that word can mean liver or heart.
INT (aside to MD): "Abu" means father of, it isn't a surname
She is called Auntie at the mosque, something else on the visa, something else on the Medicaid
family name first in this culture, please check both orders
hmong clan names repeat, so search with two identifiers
DOB is January first for everybody from the camp, not reliable
calendar: Ethiopian year {year}, interpreter converts
He says he worked in {land} in the mine, and here cutting chickens.
{tongue} interp: "The wife says he lies. He says be quiet. She says no."
ASL: PT FINGERSPELLS THE DRUG: M-E-T-F-O-R-M-I-N. Sign for sugar at the chin
VRI screen frozen again, ASL interpreter stuck with mouth open
CDI and hearing interp both in; sister tried to sign over them
captionist: [doctor enters] [patient speaks off mic]
it's burning here and here since three days, says the patient
Abuela: que no, que no me opero. Niece: she says no surgery. Int: Grandmother says that she will not be operated on.
Promotora went along, wrote it down for her in {tongue}
Pt's cousin in {land} on WhatsApp says no to the amputation
priest asked in {tongue} to leave the icon, team agreed
message relayed through {pos} landlord, who speaks some {tongue}
Consent read line by line by a qualified interpreter, signed with X, witness RN
Consents: interpreter name/ID ______ ; time on ____ off ____
interpreter invoice, 2 hr min, no-show fee
Request: {tongue}, female only, oncology, 60 min; do not send a relative
Do not send anyone who knows the family
Swap: vendor A takes mornings, vendor B takes {tongue}
Her village is small, she says, nobody knows it
He's {tongue}-speaking, from {land}, came via {land}, sponsored by a cousin
case manager says the papers have it three ways
USCIS wants I-693 in a sealed envelope
she says "I left one with my mother and took the other." (pause) The other is four.
the husband answers for her; asked interp to ask HER; she says, low, "no."
"Tell doctor thank you," says the patient, "tell nurse thank you," pointing at me. I'm the student.
Dr: tell him it's cancer. Int: (to Dr) the son asks me not to say this word. Dr: I have to
nurse she speak {lang} she tell my mother pill two time
my son he five year, he go school, he no eat
husband work chicken factory, boss no give day for doctor
yes lady, apartment up, ring no work, you knock
i call clinic three time they say not here not here
Interpreter note to file: pt used term "susto" for fright illness
Elder answers in Diné; the CHR gives it back in English
the healer needs to be with {obj} for four days, family drives
Patient prefers a {lang} speaker, in person over video
Post-session: "The doctor talked to me and not to the patient, again"
Left VM in {tongue} per script: recall on {proc}
Portal msg, machine translated from {tongue}: "Greetings doctor, my wife has water in the knees since one month."
gT: "the girl is eating little and she cries in the school, I ask for medicine of the worms"
translated letter: To the parent or guardian, your child is due for {imm}
he's signing so fast, ok: F-U-R-N-A-C-E at W-O-R-K
Int: "The patient's mother-in-law gave the baby honey."
two patients on the ward, both {tongue}, both DM2; check bands
(Interpreter:) I'm sorry, I know this patient. I must recuse.
in his country the pill was pink, an uncle brought it
she wants to know if it's halal, the gelatin in the {imm}
interpreter: "mal de ojo" I will leave as evil eye
Language Line, Cyracom, Martti, whichever cart has battery
Certified means CCHI or NBCMI, not "my wife is Puerto Rican"
Google Translate gave "your son is pregnant with fluid"
the Tagalog word is for both he and she, so the chart flips
pt understands Mandarin, speaks Fuzhou; line sent Cantonese
Mam, K'iche' and Q'anjob'al need relay: Mam to Spanish, Spanish to English
La Cruz Roja, el seguro, la migra, la renta: she named four fears
Tylenol she calls Panadol, Benadryl she calls alergin
Vaporú on the feet, manzanilla for the baby, Suero for him
dice que el Metamucil le cae pesado
el doctor dice que nada de comida después de medianoche
¿Toma algo para la presión? - Losartán, y té de Jamaica.
¿Del uno al diez? - Ocho. No, nueve. Con este niño, diez.
Dame la mano. Apriete. Otra vez. Muy bien. Ahora la izquierda.
Bonjou. Kote li fè w mal? - La. Ak la.
"Xin chào bác sĩ." - Please tell her good morning also.
"Inshallah" interpreted as "God willing", then as "probably not"
pt fasting for Ramadan, suhoor dose 4 am, iftar dose sunset
She celebrates Nowruz and Christmas both, doctor, so when do I cut sugar?
the grandmother is Buddhist, the uncle is Baptist, the patient says "put both"
speak slower. not louder. slower.
teach back: "one white, two time, no grapefruit." correct
"""
