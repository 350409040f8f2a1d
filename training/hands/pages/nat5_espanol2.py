"""Patients, families, clerks and translators in Spanish, Portuguese and Haitian Creole: portal messages, triage calls, handouts, intake answers, notes for the assistant to translate; each once with names and once without."""

TWINS = r"""
Mensajes del portal, por favor resumir en inglés para la enfermera

[[Paciente::{mefl}]]: Buenas noches. Desde el lunes me arde al orinar y voy a cada rato. No tengo fiebre.
[[Clínica::{first} RN]]: ¿Tiene dolor en la espalda, vómito o flujo? ¿Está embarazada?
[[Paciente::{mefl}]]: No, nada de eso. Tengo el implante en el brazo. Soy alérgica a la sulfa.
[[Clínica::{first} RN]]: Gracias. ¿Cuál es su farmacia?
[[Paciente::{mefl}]]: [[La misma de siempre::{pharm}, la que está en {lane}]]. ¿Me lo pueden mandar hoy? Mañana salgo temprano [[a trabajar::a trabajar a {town}]] y regreso hasta el sábado.
[[Clínica::{first} RN]]: Le mandamos nitrofurantoína, una cada 12 horas por cinco días, con comida. La orina puede salir café. Si le da fiebre o dolor de espalda, vaya a urgencias.
[[Paciente::{mefl}]]: Mil gracias. ¿Puedo tomar cerveza? Es [[una boda::la boda de {kin}]].
[[Clínica::{first} RN]]: Mejor agua.
%%
Historia social tomada por la trabajadora social

[[El señor::{mr}]] tiene 58 años, nació en {land} y llegó hace once años. Vive [[en un cuarto rentado::en {st}, {town}]], comparte la cocina con cuatro compañeros. Trabajó en la construcción[[:: con {org}]] hasta la caída. No recibe pago. Manda dinero a [[su esposa y sus hijas::su esposa {kin} y sus hijas {kin} y {kin}]], que siguen allá. Lee poco, firma con letra de molde. Va a misa[[:: a {church}]] los domingos y juega dominó. Ya no toma; antes, un doce los fines de semana. Duerme mal, sueña con el andamio. Niega ideas de hacerse daño.
Fortalezas: sabe cocinar, tiene buen humor, lo cuidan los compañeros.
Necesidades: comida, renta, abogado laboral, cita de ortopedia, silla para el baño.
Plan: caja de comida hoy, referido[[:: a {law} y a {agency}]], carta para el casero, llamada en una semana[[:: al {ph}]].
[[Firma::{whole}, LMSW]]
%%
LO QUE DEBE SABER DE SU PRESIÓN (hoja de la clínica[[:: {clinic}]])

La presión alta no duele. Por eso le dicen la enfermedad silenciosa.
Los números: menos de 120 con 80 es normal. De 130 con 80 para arriba ya es alta.
Qué puede hacer: menos sal, menos sopa instantánea, menos embutidos; más fruta, verdura y frijol. Camine treinta minutos al día. Duerma. Deje el cigarro. Baje un poco de peso.
La medicina: tómela todos los días aunque se sienta bien. Si le da tos seca, mareo o se le hinchan los pies, avise; no la deje sola.
Cómo medirla en casa: siéntese cinco minutos, pies en el piso, espalda apoyada, sin cruzar las piernas, sin café. Brazo a la altura del corazón. Dos veces, con un minuto en medio. Apúntelo.
Llame al 911 si tiene dolor de pecho, falta de aire, la cara chueca, debilidad de un lado o no puede hablar.
Clases gratis de cocina: [[pregunte en recepción::los martes en {church}, con {first}]].
%%
Portuguese intake answers, pls translate and put into our form

Nome: [[(na ficha)::{ptname}]]. Nasci [[no Brasil::em {world}]]. Tenho 44 anos. Trabalho com limpeza de casas[[:: para {org}]] e à noite cuido de uma idosa. Moro com meu marido[[:: {kin}]] e dois filhos. Meu problema é dor no peito quando subo escada, passa quando paro. Começou faz um mês. Minha mãe morreu do coração com 52 anos. Não fumo, bebo só em festa. Tomo losartana que trouxe de lá, 50 por dia, e remédio para a tireoide. Alergia a dipirona. Faz dois anos que não faço exame. Tenho medo da conta. Posso vir na segunda de manhã ou ligar [[no meu celular::no {ph}]]. Quem me indicou foi [[uma amiga da igreja::{kin}, da {church}]].
Obrigada.
%%
Fèy pou paran yo, an kreyòl (lekòl[[:: {school}]])

Chè paran,
Semèn sa a enfimyè a[[:: {first} {last}]] pral tcheke je ak zòrèy tout timoun nan klas premye ane. Pa gen doulè, pa gen piki. Si pitit ou bezwen linèt, n ap voye yon lèt lakay ou. Gen yon machin linèt gratis k ap vini[[:: {num8}]].
Tanpri voye linèt yo si li genyen deja. Si ou pa dakò, siyen anba a epi voye papye a tounen.
Si ou gen kesyon, rele lekòl la[[:: nan {ph}]]. Gen moun ki pale kreyòl maten.
Mèsi anpil.
Non timoun nan: [[____________::{ptname}]]   Klas: [[____::{last}]]
Siyati paran: [[____________::{kinfull}]]   Dat: [[____::{num8}]]
%%
triaje telefónico, lo escribo como lo oí

llama [[la hija::{kin}, la hija]] de [[un señor de 80::{ptname}, 80]]. que amaneció hablando enredado pero ya se le pasó, duró como diez minutos. que se le durmió la mano derecha. toma aspirina y una pastilla para el azúcar que no sabe el nombre, blanca, redonda. presión 182/96 en la máquina. azúcar 140. no se cayó. quiere saber si le da otra aspirina y lo acuesta.
le dije: no, llame al 911 ya, aunque se sienta bien, es aviso de derrame. que no coma. que anote la hora, fue a las 6:40. dijo que los cobran mucho; le dije que el hospital[[:: {hosp}]] tiene ayuda y que [[la trabajadora social::{first}]] le llama.
llamé de regreso 7:15, ya iba en la ambulancia[[:: {fleet}]] con [[el yerno::{kin}]]. avisé a [[la doctora::la doctora {last}]]. aviso al hospital hecho.
[[enfermera de triaje::{first} {last}, RN]]
%%
necesito una carta para la escuela de mi hija, que suene bien

mi hija [[::{ptf} ]]tiene epilepsia y la maestra [[::{last} ]]la regaña porque "se queda ida". la doctora [[::{last} ]]dice que son ausencias y duran diez segundos, que no es falta de atención. toma jarabe de etosuximida en la mañana y en la noche. necesita: que se siente adelante, que le repitan, que no suba a las barras sola, más tiempo en las pruebas, y que me avisen si son más de cinco en el día[[:: a mi celular {ph}]]. si una dura más de cinco minutos hay que llamar a la ambulancia. quiero una junta esta semana con [[la enfermera y el director::la enfermera {first} y el director {last}]]. yo trabajo de noche, puedo después de las 2. el papá también va a ir. que no sea grosera la carta, pero firme. soy [[su mamá::su mamá, {kinfull}]]
"""
