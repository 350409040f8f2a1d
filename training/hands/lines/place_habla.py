"""Interpreters, promotoras and families who write in Spanish, Haitian Creole, Portuguese, Vietnamese, French and mixed talk about clinics, jobs and towns."""

NAMED = r"""
mi mamá está en {FACILITY:el Hogar San Rafael}, quieren mandarla al hospital
Trabajo en {ORGANIZATION:la Empacadora Rico} y me cortaron la mano
me atendieron en {FACILITY:la Clínica Familiar de {town}} y no me dieron nada
el niño va a {FACILITY:la escuela Benito Juárez}, {gr} grado
la guardería ({FACILITY:Mis Pollitos}) pide una carta
¿{FACILITY:Farmacia La Esperanza} acepta Medi-Cal?
Cita: {FACILITY:Centro de Salud La Fe}, {on}, trae tu tarjeta
vivo cerca de {ORGANIZATION:la pulga} en {town}
nací en {LOCATION:Jiquilpan} y crecí en {LOCATION:Pacoima}
El patrón de {ORGANIZATION:Viñedos {last}} no tiene seguro
limpio casas con {ORGANIZATION:las Comadres}
mi esposo lava platos en {ORGANIZATION:El Sinaloense}
lo llevaron de {FACILITY:la cárcel de {town}} al hospital
fuimos a {FACILITY:St. José}? no, {FACILITY:San José}
Rece por mí en {FACILITY:la Parroquia Cristo Rey}
{FACILITY:Templo Calvario} da despensa los jueves
terapia en {FACILITY:Manos Unidas}, dos veces
diálisis en {FACILITY:DaVita} de {town}, turno 3
El dentista, {FACILITY:Sonrisas}, le sacó la muela
me hicieron la resonancia en {FACILITY:Imágenes del Valle}
el perro está en {FACILITY:Veterinaria Rex}
uso {FACILITY:la botánica Yemayá}, también tomo metformina
curandera de {LOCATION:Espinazo}
operada en {FACILITY:el IMSS} de {LOCATION:Torreón}
parto en {FACILITY:Hospital Civil} de {LOCATION:Guadalajara}
vacunas en {FACILITY:el Seguro} de {LOCATION:Tepatitlán}
pasé por {LOCATION:el Darién} en {mon}
estuve en {FACILITY:la hielera de {town}}
refugio: {FACILITY:Casa del Migrante Betania}
Cruzamos por {LOCATION:Sásabe}
mándelo al fax de {FACILITY:Clínica Romero}
¿queda {FACILITY:AltaMed} por {road}?
Traduce: your appointment at {FACILITY:Las Islas} moved to {on}
Traduce: "{FACILITY:Casa Corazón} needs your consent"
my suegra is at {FACILITY:Villa Maria}, dice que no come
el bus de {ORGANIZATION:la Migrant Head Start} llega a las 5
pizco fresa para {ORGANIZATION:Reiter}
corto lechuga en {LOCATION:Yuma} y en {LOCATION:Salinas}
en la lechería {ORGANIZATION:De {last}} me pateó una vaca
la yarda {ORGANIZATION:Pick-N-Pull}, se cayó un carro
abuelita vive en {LOCATION:Boyle Heights} desde 1961
Iglesia: {FACILITY:Fuente de Vida}
la maestra de {FACILITY:Head Start El Sol} llamó
{FACILITY:Kinder Mundo Mágico}, piojos
liga: {ORGANIZATION:Deportivo Jalisco}
toca en {ORGANIZATION:Banda La Perrona}, sordera
boxeador de {FACILITY:el gimnasio Zapata}
consulado en {LOCATION:Fresno}
notario de {ORGANIZATION:Servicios Latinos {last}}
Bo. {LOCATION:Mameyes}, {LOCATION:Jayuya}
CDT de {LOCATION:Loíza}
{FACILITY:Centro Médico} en {LOCATION:Río Piedras}
{FACILITY:HIMA} me refirió a {FACILITY:Auxilio}
vive en {FACILITY:Égida del Maestro}
trabaja en {ORGANIZATION:la central de {town}}
la {FACILITY:escuela Luis Muñoz {last}} cerró
Mwen travay nan {ORGANIZATION:faktori poul la nan {town}}
pitit la ale {FACILITY:Lekòl Toussaint}
li soti {LOCATION:Gonayiv}
manman m nan {FACILITY:Jackson North}
legliz: {FACILITY:Eglise Baptiste Bethanie}
famasi a se {FACILITY:Pharmacie {last}}
randevou nan {FACILITY:Klinik Sen Kristòf} {on}
mwen rete {LOCATION:Ti Ayiti}
{FACILITY:Notre Dame d'Haïti}, klinik gratis
Li te nan {FACILITY:Krome} twa mwa
Trabalho na {ORGANIZATION:Padaria Sol}, {town}
faço faxina com {ORGANIZATION:Brazil Star}
consulta no {FACILITY:Cambridge Hosp}
nasci em {LOCATION:Governador Valadares}
a escola é {FACILITY:Milton Fuller}
moro em {LOCATION:Framingham}
igreja {FACILITY:Assembleia Fonte Viva}
o dentista é {FACILITY:Dental {last}}
tôi làm nail ở {ORGANIZATION:Lovely Nails}
má ở {FACILITY:Viện dưỡng lão Mimosa}
khám ở {FACILITY:Phòng mạch BS {last}}
chùa {FACILITY:Việt Nam} phát gạo
nhà ở {LOCATION:Bolsa}
quê ở {LOCATION:Mỹ Tho}
thuốc ở {FACILITY:Nhà thuốc An Khang}
con học {FACILITY:Marshall Elementary}
nhập viện {FACILITY:Fountain Valley} {on}
làm cho {ORGANIZATION:hãng Boeing}
ông nội ở {LOCATION:Biloxi} làm tàu {VEHICLE_ID:Capt. {last} II}
Il travaille chez {ORGANIZATION:Bath Iron} depuis {year}
mémère est au {FACILITY:Manoir d'Youville}
né à {LOCATION:Saint-Boniface}
soigné à {FACILITY:l'Hôtel-Dieu}
allé à l'école {FACILITY:Sacré-Cœur}
Nagtatrabaho ako sa {FACILITY:Seton Daly}, NOC
nanay ko taga {LOCATION:Vigan}
simbahan: {FACILITY:San Lorenzo}
caregiver sa {FACILITY:Bahay Kubo RCFE}
uwi sa {LOCATION:Cebu} {on}
Ou galue i {ORGANIZATION:StarKist}
na fanau i {LOCATION:Leone}
lotu: {FACILITY:EFKS {town}}
Nws ua hauj lwm tom {ORGANIZATION:Hormel}
nyob {LOCATION:Frogtown}
kawm {FACILITY:Hmong Academy}
waxaan ka shaqeeyaa {ORGANIZATION:Amazon MSP1}
iskuulka {FACILITY:Banadir}
masaajidka {FACILITY:Dar Al-Farooq}
hooyo waxay joogtaa {FACILITY:Karmel Home Care}
ka timid {LOCATION:Kismaayo}
مستشفى {FACILITY:Oakwood} في {LOCATION:Dearborn}
أعمل في {ORGANIZATION:Shatila Bakery}
مدرسة {FACILITY:Salina}
在 {FACILITY:金山安老院} 住
在 {ORGANIZATION:東昇超市} 做工
去 {FACILITY:Chinese Hospital} 睇醫生
住 {LOCATION:Flushing}
教会是 {FACILITY:CCUC}
{LOCATION:台山} 人
работает в {ORGANIZATION:NetCost}
живёт в {LOCATION:Brighton}
лежит в {FACILITY:Maimonides}
ходит в дневной центр {FACILITY:Радуга}
из {LOCATION:Бельцы}
pracuje w {ORGANIZATION:Wally's}
mieszka na {LOCATION:Jackowie}
kościół {FACILITY:Św. Jacka}
szpital {FACILITY:Resurrection}
arbeet fer {ORGANIZATION:Yoder Cabinets}
bei {FACILITY:Mt Eaton} geboren
Gmay {LOCATION:Kidron}
Diné: {LOCATION:Tséhootsooí} hospital is {FACILITY:Tséhootsooí Medical}
{FACILITY:Tuba} dę́ę́' naanish
shimá {LOCATION:Tódínéeshzhee'} kéyah
Yup'ik, from {LOCATION:Mamterilleq}
kupuna at {FACILITY:Hale Makua}
lives {LOCATION:Keaukaha} side, works {ORGANIZATION:KTA}
"""

CALM = r"""
mi mamá está en un hogar de ancianos, quieren mandarla al hospital
Trabajo en una empacadora y me cortaron la mano
me atendieron en urgencias y no me dieron nada
el niño va a la escuela, {gr} grado
la guardería pide una carta
¿la farmacia acepta Medi-Cal?
Cita: trae tu tarjeta
vivo cerca de la pulga
nací en México y crecí en California
El patrón no tiene seguro
limpio casas
mi esposo lava platos
lo llevaron de la cárcel al hospital
fuimos al hospital de niños
Rece por mí
la iglesia da despensa los jueves
terapia dos veces
diálisis, turno 3
El dentista le sacó la muela
me hicieron la resonancia con Gadavist
el perro tiene Bravecto
uso remedios, también tomo metformina Glucophage
curandera
operada en México
parto en casa
vacunas: Gardasil, Boostrix
pasé por la selva
estuve en detención
refugio
Cruzamos a pie
mándelo por fax
¿queda lejos?
Traduce: your appointment was moved
Traduce: "we need your consent"
my suegra dice que no come
el bus llega a las 5
pizco fresa
corto lechuga
me pateó una vaca
se cayó un carro
abuelita vive sola
Iglesia: sí
la maestra llamó
piojos, use Nix
liga de fútbol
toca en banda, sordera
boxeador
consulado
notario no es abogado
Plan Vital de Puerto Rico
CDT
el centro médico
me refirió a cardiología
vive en égida
trabaja de noche
la escuela cerró
Mwen travay nan faktori
pitit la ale lekòl
li soti Ayiti
manman m nan lopital
legliz: wi
famasi a fèmen
randevou demen
mwen rete pou kont mwen
klinik gratis
Li te nan prizon twa mwa
Trabalho na padaria
faço faxina
consulta no hospital
nasci no Brasil
a escola pede vacina
moro sozinho
igreja
o dentista tirou o dente
tôi làm nail
má ở viện dưỡng lão
khám bác sĩ
chùa phát gạo
nhà có lầu
quê ở Việt Nam
thuốc Glucophage
con học lớp {gr}
nhập viện
làm hãng
ông nội làm tàu
Il travaille la nuit
mémère est au foyer
né au Canada
soigné à l'hôpital
allé à l'école
Nagtatrabaho ako, NOC
nanay ko taga Pilipinas
simbahan: oo
caregiver sa RCFE
uwi bukas
Ou te galue
na fanau i Samoa
lotu
Nws ua hauj lwm
nyob Minnesota
kawm ntawv
waxaan ka shaqeeyaa bakhaar
iskuulka
masaajidka
hooyo guriga bay joogtaa
ka timid Soomaaliya
في المستشفى
أعمل في مخبز
في المدرسة
住老人院
在超市做工
去睇醫生
住二樓
教会
中國人
работает на складе
живёт один
лежит в больнице
ходит в дневной центр
из Молдовы
pracuje w nocy
mieszka w Illinois
kościół
w szpitalu
schafft en Kich
deheem geboren
Gmay
Diné interpreter by phone
naanish
Yup'ik form
kupuna on Kuakini HHP study
¿Ozempic o Wegovy?
¿Qué es el Medicare Parte B?
tome Tylenol, no Advil
Vitacilina, VapoRub, Sal de Uvas
el Seguro Social no paga Medicaid
WIC, SNAP, TANF: en español
pran Tylenol chak 6 è
toma Novalgina? agranulocitose
dùng dầu xanh, coining
Dragon Balm, Tiger Balm, White Flower
корвалол, фенибут, анальгин
Bôm, Salonpas, Eagle oil
"""
