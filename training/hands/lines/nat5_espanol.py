"""Short lines in Spanish and Spanglish from front desks, promotoras, patients and families, with somebody and with nobody in them."""

NAMED = r"""
la señora {last} llamó, quiere cambiar su cita para el {num8}
mi hijo {ptf} tiene calentura desde ayer, ¿lo llevo a {clinic}?
favor de llamar a {kinfull} al {ph}, no deje mensaje
la receta es para {ptname}, la recoge {kin} en {pharm}
traduce: "{mefl}, su cita es el {num8} a las 9 con el doctor {last}"
vive en {st}, casa azul, atrás de la iglesia {church}
trabaja en {org} de noche, duerme en el día
mi abuelita {kin} cumple {ninety} y no quiere comer
me llamo {melow}, nací el {dob}, perdí mi tarjeta
el chofer {first} no llegó, la placa de la van es {plate}
la maestra {last} de {school} pide la hoja de vacunas
pt refiere que {kin} le dio una pastilla, no sabe cuál
mi número de seguro es {plan}, ¿me cubre los lentes?
la enfermera {first} me dijo que regresara el {num8}
Dra. {last}: la mamá de {ptf} está en la línea dos
vino con su esposo {kin} desde {town}, dos horas en camión
dejó dicho {first} que ya está el papel, pregunte por {first}
se cayó en el trabajo, en {org}, el {num8}, le avisó al mayordomo {first}
mande los resultados a {mail}, por favor
el señor {last} no se presentó, tercera vez, avisar a {first}
¿quién es la doctora {last}? me mandaron con ella de {hosp}
promotora {first} visitó a la familia {last}, faltan pañales
murió mi tío {kin} en {world}, necesito carta para el trabajo
el intérprete {first} llega tarde, empiecen con {lang}
anote: {ptname}, expediente {mrn}, pide copia
cuarto 3, {last}, quiere hablar con la trabajadora social {first}
mi hermana {kin} me va a llevar a la diálisis en su {car}
la novia de {first} también salió positiva, se llama {first}
pasó la ambulancia {fleet} por {mrs} a las seis
dígale a {first} que ya no hay tiras
la cita en {hosp} es el {num8}, pero no tengo quien me lleve
mi comadre {kin} dice que el té de {gen} no, que mejor la pastilla
se cambió a {addr}, cambiar en el sistema
¿a qué hora abre {clinic} los sábados?
el turno de {first} termina a las tres, pase con {first}
quiero hablar con el doctor {last}, el de los huesos
la hija, {kin}, firmó el papel el {num8}
le toca la vacuna en {school} con la enfermera {last}
mi vecino {whole} se desmayó en la cocina
pásele, señor {last}, en el cuarto dos
el bebé de {kin} pesó siete libras, nació el {num8}
la ambulancia lo llevó al hospital {hosp} anoche
está en el albergue {shelter}, cama de abajo
soy {first} del condado, busco a {whole}
me atendió una tal {first}, muy amable
la patrona de {shop} no le da permiso
dice {first} que la casa está en {lane}, portón verde
se llama {ptname} pero le dicen {menick}
por favor avise a {kin}, es la única que maneja
pt vive en {town} con la suegra, {kin}
vienen de {world}, llegaron el {num8}
recado para {dr}: que ya bajó la hinchazón
"""

CALM = r"""
la señora llamó, quiere cambiar su cita para la otra semana
mi hijo tiene calentura desde ayer, ¿lo llevo a la clínica?
favor de llamar a la mamá, no deje mensaje
la receta la recoge la hija en la farmacia
traduce: "Su cita es mañana a las 9, traiga sus medicinas"
vive en una casa azul, atrás de la iglesia
trabaja de noche, duerme en el día
mi abuelita tiene 85 y no quiere comer
perdí mi tarjeta, ¿qué hago?
el chofer no llegó, la van estaba descompuesta
la maestra pide la hoja de vacunas
pt refiere que le dieron una pastilla, no sabe cuál
¿mi seguro me cubre los lentes?
la enfermera me dijo que regresara el lunes
Doctora: la mamá está en la línea dos
vino con su esposo, dos horas en camión
ya está el papel, pregunte en la ventanilla
se cayó en el trabajo, le avisó al mayordomo
mande los resultados por el portal, por favor
no se presentó, tercera vez, mandar carta
¿quién ve a los niños los viernes?
la promotora visitó a la familia, faltan pañales
murió mi tío, necesito carta para el trabajo
el intérprete llega tarde, use la tableta
pide copia de su expediente, forma 21
cuarto 3 quiere hablar con la trabajadora social
mi hermana me va a llevar a la diálisis en su {car}
la pareja también salió positiva, tratar a los dos
pasó la ambulancia a las seis
ya no hay tiras, pedir más
no tengo quien me lleve, ¿hay transporte?
mi comadre dice que el té no, que mejor la pastilla
se cambió de casa, cambiar en el sistema
Me duele la panza del lado derecho y traigo náusea
Lávese las manos antes de cambiar la venda
No maneje después de tomar esta medicina
Enjuáguese la boca después del Symbicort
El Vaporub no va adentro de la nariz
Guarde la insulina en la puerta del refrigerador, no en el congelador
¿Cuándo fue su última regla?
Tome la Metformina con la cena, no en ayunas
Agite el jarabe, use la jeringa y no la cuchara
Del 1 al 10, ¿cuánto le duele? Dice que 8/10
Pomada de la campana, Pepto, Tempra, Vick: ¿qué lleva cada una?
Susto, empacho, nervios: cómo preguntar sin ofender
Señale en el dibujo dónde le duele
Diga "treinta y tres" mientras escucho
Traduzca al inglés: se me sube la presión cuando hago coraje
Fuma no, toma los fines, drogas niega
Las Posadas en la clínica: menú sin azúcar
Cruz Roja, tercer piso, ¿qué se dice en inglés por "curita"?
Resumen: hombre de 58, tos de tres semanas, sudor en la noche, bajó 10 libras
Plan: placa, esputo x3, cubrebocas, avisar al condado
Pregunte por la hoja verde en la recepción
Firme aquí, aquí y aquí; ponga la fecha
Estimado paciente: su mamografía salió normal, regrese en un año
Le van a sacar sangre, no desayune, agua sí
Clases de parto los martes, cuna gratis si termina las seis
El Paxlovid no se toma con esa pastilla del colesterol
Rosa, azul o blanca: ¿de qué color es la pastilla?
¿a qué hora abren los sábados?
el turno termina a las tres, pase a la ventanilla
quiero hablar con el doctor de los huesos
la hija firmó el papel ayer
le toca la vacuna en la escuela con la enfermera
mi vecino se desmayó en la cocina
pásele, señor, en el cuarto dos
el bebé pesó siete libras, nació anoche
la ambulancia lo llevó al hospital anoche
está en el albergue, cama de abajo
la patrona no le da permiso para ir al doctor
la casa tiene portón verde, perro bravo
por favor avise a la única que maneja
pt vive con la suegra, duerme en la sala
recado para el doctor: que ya bajó la hinchazón
El papá no quiere la vacuna, la mamá sí
La cita dura una hora, traiga cobija y un juguete
Quítese los zapatos y súbase a la báscula, por favor
Respire hondo, saque el aire, otra vez
Abra la boca, saque la lengua, diga "a"
Suba la manga, apriete el puño, no se mueva
Los lentes no los cubre el plan, los armazones sí
Ponga la pierna en alto y hielo diez minutos
En casa de su mamá no hay escaleras ni alfombra
Para el dolor de muela, enjuague con agua tibia y sal
Niega fiebre, escalofríos, dolor de pecho, falta de aire
Refiere mareo al pararse, sin caída
Antecedentes: diabetes, hipertensión, cesárea x2, vesícula
Madre con cáncer de seno, padre sano, hermanos sanos
Alergias: ninguna. Medicinas: las del azúcar y una hierba
Exploración: abdomen blando, sin rebote, ruidos presentes
Se orienta sobre lactancia, cordón y signos de alarma
Oxígeno al 94, pulso 88, temperatura 37.2
¿Ha pensado en hacerse daño? Nunca, a veces, casi siempre
Tiene derecho a un intérprete gratis
No le vamos a preguntar por sus papeles
Clínica cerrada por la nevada, llame a la línea de enfermeras
Virgen de cera, vela de la farmacia: nada de flama con el oxígeno
Feria de la salud: globos, mesa, sillas, tómbola, glucómetros
Don, doña, usted, tú: cuándo usar cada uno
Pasos: mojar, enjabonar, tallar veinte segundos, enjuagar, secar
"""
