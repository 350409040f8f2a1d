"""Spanish, Spanglish, a little French and Portuguese and Tagalog, from staff and families who write to the assistant in the language at hand."""

NAMED = r"""
traduce: "{ptf}, no comas nada después de medianoche"
mi suegra {kin} dice que el té de boldo cura el hígado. verdad?
hazme una carta para {ORGANIZATION:<Panadería|Taquería|Carnicería> <La Espiga|El Gallo|{last}>}, que no puede cargar 20 libras
cómo se dice "biopsy" sin asustar a {kin}
nací en {world}, me falta la vacuna de hepatitis B?
la cita es el {DATE:<3|14|28> de <febrero|abril|octubre>} o el {DATE:<4|15|29> de <febrero|abril|octubre>}? mi hija {firstlow} no se acuerda
quién es el doctor {last}? me mandó una cuenta de {cash}
mi esposo trabaja en {ORGANIZATION:<la lechería|el rastro|la empacadora> de los {last}} y tose mucho
resume en español para {mrs}: EKG normal, eco en 2 semanas
vivo en {town}, hay clínica gratis cerca?
necesito ride el {DATE:<lunes 7|martes 12|viernes 30>}, mi troca {plate} no prende
es normal que {one} duerma 20 horas, tiene 5 semanas
pls corrige mi español: "su hijo {firstlow} fue subido de piso"
le puse vaporub a {firstlow} en los pies, ya sé, ya sé. fiebre 102
el {DATE:Día de <Muertos|los Reyes|la Candelaria>} se me cayó abuela {kin}. moretón grande
mi número es {ph}, hablen despacio
carta de la escuela {school}: piden "physical form", qué es
la enfermera {first} me dijo que sí, el de la caja dijo que no
traducir nombre de calle? {calle}
para el padre {last} de {church}: bendecir la capilla nueva, invitación
mi tarjeta dice {plan}, es Medicaid o qué
abuelo cumple {AGE:<noventa y dos|93|cien>} años y maneja. ayuda
soy intérprete. cómo digo "{last} sign"? ah no, es el apellido del doctor
spanglish ok? {firstlow} got the shot pero le dio calentura
c'est quoi "copay"? ma cousine {first} travaille à {coin}, elle sait pas
mon rendez-vous: {DATE:le <3|12|27> <mars|août|juin>}, chez Dr {last}, à jeun?
minha avó {kin} toma {med}, pode vinho?
sou de {world}, moro em {town}, cadê a vacina de febre amarela
si nanay {first} po ay may gamot na {med}, pwede kape?
po, saan ang {clinic}? galing ako {town}
tôi là {whole}, cần thông dịch viên
ich heiße {whole}, Termin {DATE:<4|9|21>.<3|8|11>.}, brauche Dolmetscher
mwen rele {first}, doktè {last} pa la?
nombre: {whole} fecha de nac: {dob} motivo: "rodilla"
"{kin} no firma nada sin su hermano {kin}" - how to chart this
dale las gracias a {first}, la del pelo rojo
me caí en {shop}, quién paga
remedio de {LOCATION:<San|Santa> {last}}: ruda en el oído. daño?
consentimiento: yo, {whole}, madre de {wn}, autorizo...
el perro {pet} mordió a {firstlow}. tetano?
"""

CALM = r"""
traduce: "no comas nada después de medianoche"
mi suegra dice que el té de boldo cura el hígado. verdad?
hazme una carta para el trabajo, que no puede cargar 20 libras
cómo se dice "biopsy" sin asustar a nadie
nací en México, me falta la vacuna de hepatitis B? Heplisav
la cita es por la mañana o por la tarde? dónde miro en MyChart
quién es el radiólogo y por qué cobra aparte
mi esposo ordeña vacas y tose mucho. brucelosis?
resume en español: EKG normal, eco en 2 semanas
hay clínica gratis cerca? qué es FQHC
necesito ride, mi troca no prende. ModivCare
es normal que duerma 20 horas, tiene 5 semanas
pls corrige mi español: "su hijo fue subido de piso"
le puse vaporub en los pies, ya sé, ya sé. fiebre 102. Tempra o Motrin
se me cayó la abuela. moretón grande, toma Plavix
hablen despacio por favor
carta de la escuela: piden "physical form", qué es
la enfermera me dijo que sí, el de la caja dijo que no
traducir "street" en direcciones, o se deja igual?
bendecir la capilla nueva, invitación
es Medicaid o Medicare o qué
abuelo tiene 88 años y maneja. ayuda
soy intérprete. cómo digo "Murphy sign"? signo de Murphy?
spanglish ok? got the shot pero le dio calentura
c'est quoi "copay"? et "deductible"
mon rendez-vous, à jeun? Doliprane ok?
minha avó toma {med}, pode vinho? e Novalgina?
sou do Brasil, cadê a vacina de febre amarela. Stamaril
si lola po ay may gamot na {med}, pwede kape? Biogesic ok?
po, saan ang ER? HMO ko ay Kaiser
tôi cần thông dịch viên
ich brauche Dolmetscher. Ibuflam 600 ist Motrin?
mwen bezwen doktè
nombre: ____ fecha de nac: ____ motivo: ____
"no firma nada sin su hermano" - how to chart this
dale las gracias a la del pelo rojo
me caí en la tienda, quién paga
ruda en el oído. daño? y Aceite 1-2-3?
consentimiento: yo, ______, madre de ______, autorizo...
el perro mordió al niño. tetano? Boostrix
qué es Tylenol #3, y Robaxin, y Norflex: tabla
Bedoyecta, Neurobion, Dolo-Neurobion: are these legal here
Suero Oral vs Pedialyte vs Electrolit
Alka-Seltzer, Sal de Uvas Picot, Pepto: sodio?
"azúcar", "presión", "colesterol alto": glosario 10 términos
empacho, susto, mal de ojo, caída de mollera: how to ask with respect
Dolex, Winadeine, Acetaminofén MK: same?
mal de San Vito, fuego de San Antonio: qué son
chequeo AUDIT-C en español, versión mexicana
Cómo pronunciar: Guillain, Sjögren, Chagas, Takayasu
PHQ-9 in {tongue}: validated?
es "la" o "el" Foley. el Holter. la Pap?
Té Chino del Dr.: DILI?
Jarabe Histiacil, Broncolin, Vick: para niños?
"""
