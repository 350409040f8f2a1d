"""Promotoras, bilingual clerks, interpreters, patients and families who write in Spanish or in both languages at once: notes, texts, letters, handouts, call scripts, translations asked of the assistant; each once with names and once without."""

TWINS = r"""
NOTA DE VISITA DOMICILIARIA (promotora)
[[Participante::Participante: {ptfull}]]   [[Fecha::Fecha: {num8}]]   [[Promotora::Promotora: {first} {last}]]
Motivo: seguimiento de azúcar y presión. La señora me recibió en la cocina. Glucosa en ayunas 178, presión 148/90. Toma metformina una vez al día porque "me suelta el estómago". No ha comprado las tiras. Come tortillas de maíz, frijoles, refresco de dieta. Camina con [[la vecina::{first}, la vecina,]] después de la cena.
Problemas: la luz cuesta mucho; el carro no pasa la inspección; [[el hijo::su hijo {kin}]] perdió el trabajo[[:: en {org}]].
Se le enseñó: plato saludable, revisar los pies, qué hacer si baja de 70. Repitió bien.
Plan: cita con la doctora [[la próxima semana::{last} el {num8}]], pedir metformina ER, cupón de tiras, ayuda de luz[[:: con {agency}]]. Llevar todos los frascos.
Teléfono [[en el expediente::{ph}]]. Prefiere mensajes de voz. Próxima visita en dos semanas.
%%
Please translate to English, keep it simple, it's from a mom on WhatsApp

"Buenos días [[señorita::señorita {first}]], soy [[la mamá del niño::{kin}, la mamá de {ptf}]]. Desde ayer trae calentura de 39 y no quiere comer, nomás toma agüita. Le di Tempra cada 6 horas. Tiene unas ronchitas en la pancita y en las manos. [[En la escuela::En {school}]] dicen que anda la enfermedad de mano, pie y boca. ¿Lo llevo o me espero? Mi esposo trabaja[[:: en {org}]] hasta las 5 y yo no manejo. [[Mi cuñada::Mi cuñada {kin}]] nos puede llevar mañana temprano. Gracias y que Dios la bendiga."

Then draft the answer in Spanish: líquidos, paletas, no aspirina, venir hoy si no orina en 8 horas, si está muy dormido, o si la fiebre pasa de 3 días. La clínica abre a las 8[[:: y el número es {ph}]].
%%
CONSENTIMIENTO PARA VACUNAS - formulario escolar
Nombre del alumno: [[____________::{ptname}]]   Fecha de nacimiento: [[____::{dobs}]]   Grado: {gr}
Escuela: [[____________::{school}]]   Maestro(a): [[____::{last}]]
Dirección: [[____________::{addr}]]
Padre, madre o tutor: [[____________::{kinfull}]]   Teléfono: [[____::{ph}]]
¿Tiene seguro? ☐ Medicaid ☐ Privado ☐ Ninguno   Número: [[____::{plan}]]
Conteste sí o no:
1. ¿Está enfermo hoy? no
2. ¿Alergia a medicina, comida, látex? sí, penicilina
3. ¿Reacción grave a una vacuna? no
4. ¿Convulsiones o problema del cerebro? no
5. ¿Cáncer, VIH, esteroides? no
6. ¿Embarazada? no aplica
Autorizo: ☒ Tdap ☒ MenACWY ☒ VPH ☐ Influenza
Firma [[____________::{kinfull}]]  Fecha [[____::{num8}]]
Solo para la enfermera: sitio, lote [[____::{lot}]], iniciales [[____::{initials}]]
%%
llamada de recordatorio, guion para la recepción

Buenas tardes, ¿hablo con [[el paciente::{mrs}]]? Le habla [[la recepción::{first}]] de [[la clínica::{clinic}]]. Le llamo para recordarle su cita [[de mañana::el {num8}]] a las 9:30 con [[el doctor::el doctor {last}]]. Por favor llegue quince minutos antes, con su identificación, su tarjeta del seguro y todas sus medicinas. Si tiene fiebre o tos, avísenos antes de entrar. ¿Necesita intérprete o transporte?
(si no contesta) Buenas tardes, este mensaje es para [[el paciente::{mefl}]]. Favor de llamarnos[[:: al {ph}]]. No deje su información en la grabadora.
(si quiere cambiar) Tenemos martes por la mañana, jueves por la tarde.
(si pregunta por resultados) No puedo dárselos por teléfono; la enfermera [[de turno::{first}]] le llama hoy.
(si está enojado) Tiene razón de estar molesto. Déjeme ver qué puedo hacer.
%%
Spanglish chart note, please make it proper English

Pt viene c/o dolor de rodilla x 3 wks, peor bajando las escaleras, se cayó [[en el jale::en el jale, {org}]], la troca lo pegó leve. Tomó Advil y se untó Vaporub y pomada de la campana. [[El mayordomo::El mayordomo {first}]] le dijo que no reporte. PE: hinchado medio, McMurray +, no calor. PHx: azúcar, presión, "el tiroides". NKDA. Fuma no, cheve los domingos. Vive [[con un compadre::con su compadre {kin} en {park}]].
A: r/o meniscal tear, OA. P: x-ray, rodillera, naproxeno con comida, ojo riñón Cr 1.3 -> better Tylenol. Work comp: le expliqué sus derechos, tiene miedo. SW [[consult::{first} consult]]. RTC 2 wks[[ :: {clip}]]. Consejería por [[MA::{first}, MA]]. Receta a [[la farmacia::{pharm}]].
%%
Hoja para la casa: después de la cirugía de vesícula

Qué es normal: dolor en el hombro por el gas, cansancio, un poco de morado.
Coma ligero: caldo, arroz, pollo. Evite lo frito, el chorizo, la crema por dos semanas.
Medicina: Tylenol 500, dos cada 8 horas; ibuprofeno 400 con comida. Hidrocodona solo si no aguanta. No maneje.
Baño: regadera sí, tina no. No quite las cintas.
Levante menos de 10 libras por 2 semanas. Camine diario.
Llame si: fiebre de 101, piel u ojos amarillos, vómito que no para, pus, dolor que sube.
[[Su cita::Su cita: {num8}, {clockx}, con {tit} en {clinic}]]. [[Teléfono en su tarjeta::Teléfono {ph}]], a cualquier hora.
[[Enfermera que explicó::Le explicó {first} {last}, RN, con intérprete {first} (ID {badge})]]. El paciente repitió tres cosas: sí.
%%
Carta al casero

A quien corresponda:
Soy [[pediatra::la doctora {whole}, pediatra en {clinic}]]. Atiendo a [[un niño de seis años::{ptname}, de seis años,]] con asma persistente. En los últimos doce meses ha ido a emergencias cuatro veces[[::, la última el {num8} en {hosp}]]. La familia vive [[en un apartamento::en {addr}]] con goteras, moho negro en el baño y cucarachas en la cocina. [[La mamá::La mamá, {kinfull},]] ha avisado por escrito dos veces.
El moho y las cucarachas provocan ataques. Le pido reparar la fuga, quitar el moho y fumigar con cebo en gel y no con aerosol, en un plazo de treinta días. Una promotora[[::, {first} {last},]] puede ir a revisar.
Si hay preguntas, llame [[a la clínica::al {ph}]].
Atentamente,
[[(firma)::{whole}, MD]]
"""
