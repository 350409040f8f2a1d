"""Interpreted talk and talk in more than one language: Spanish, Haitian Creole, Mandarin, Arabic, ASL by video, Somali, Vietnamese, Russian, Portuguese; interpreters' notes, language-line logs, bilingual staff chat, translated forms."""

TWINS = r"""
ASL VRI session, ED, terp voicing for patient
TERP: Interpreter [[is connected::{badge} is connected]]. Can you tilt the screen down? I can't see hands.
RN: Better?
TERP: Yes. Thank you. Go ahead.
RN: What happened today?
PT (terp voicing): I fell off the ladder, maybe eight feet, I landed on my heels. Both hurt. The left is worse.
RN: Did you hit your head?
PT: No. My [[coworker::coworker {one}]] wrote a note and gave it to the ambulance. Did you get it?
RN: I've got it. [[It says roofing.::It says {org}, roofing.]]
PT: Please tell him to bring my phone. All my contacts are there.
RN: Can I splint you first? Nod for yes.
TERP: The interpreter suggests telling the patient before you move out of view.
RN: Right, sorry. I'm going behind you now.
PT: My wife is Deaf too. She needs a text. [[She's at work.::{kin}, {ph}.]]
RN: I'll text. What do you want me to say?
PT: "Not dead. Feet broken. Bring the charger."
RN: Sent.
MD: I'm [[the doctor::Dr. {last}]]. Both calcanei are fractured. I need to check your back as well, it's common together.
PT: How long until I climb?
MD: Three months, perhaps more.
PT: (long pause) [[My boss::{one}, my boss,]] will not like that.
TERP note: feed froze 2x, 40 s; asked for on-site. [[On-site came.::{whole} came on-site {clockx}.]]
%%
Language line log, one clinic, one day. Make a bar chart by language and flag waits over 5 min.
08:10 Spanish 0:20 wait, 14 min, [[well child::{ptlf} well child]], [[terp on file::terp {badge}]]
08:41 Mandarin 1:05, 22 min, [[biopsy result::{ptlf} biopsy result]], [[terp on file::terp {badge}]] (asked for female, ok)
09:30 Haitian Creole 7:40, 9 min, [[BP recheck::{ptlf} BP recheck]]. Front desk used [[the sister::{kinfull}]] till line picked up -> documented
10:05 Pashto 14:10, 31 min, [[new refugee health::{ptlf} new refugee health]], sponsor [[agency present::{ORGANIZATION:<Welcome|Threshold|New Roots> Alliance} present]]
10:50 Spanish 0:15, 6 min, refill
11:20 K'iche' not available; relay Spanish<>K'iche' via [[cousin::cousin {one}]], callback [[tomorrow::{on}]] w/ [[vendor 2::{ORGANIZATION:<Mayan|Cuatro> Voces}]]
13:00 Russian 2:00, 40 min, ACP, hung up once
14:15 ASL VRI 0:30, 18 min
15:40 Portuguese 3:10, 12 min, [[prenatal::{ptlf} prenatal]], said Cape Verdean Creole preferred -> update chart
16:22 Spanish 0:18, 3 min, wrong number, lady wanted [[the bakery::{shop}]]
%%
Chat bilingüe del personal (help me make a Spanish/English SOP from how we really talk)

[[MA1::{one}]]: quién tiene el cuarto 3
MA2: yo. la señora trae [[al nieto::al nieto {one}]] pa traducir y tiene 11
LVN: nope. call the line
MA2: ya la llamé, 12 min wait
LVN: then [[me::yo, {first}]]. I'm certified, badge says it
MA2: gracias. she says le arde pero no quiere decir dónde
LVN: ok send the boy to [[the fish tank::{one} by the fish tank]]
Dr: is rm 3 ready?
MA2: casi
LVN: dr she says burning w/ urination y flujo, husband works away, came back [[hace dos semanas::el {DATE:<3|19|28> de <abril|agosto|noviembre>}]]
Dr: ok full STI panel, UA, hCG. Safe at home?
LVN: preguntándole sola. dice que sí
Dr: thx. partner tx?
LVN: he's at [[the fields::{ORGANIZATION:<Rancho|Viñedos> <Alegre|Tres Pinos>}]], health dept can deliver EPT?
Dr: script for both. [[pharmacy::{pharm}]] has spanish labels
MA2: el niño ya nombró a los peces
%%
Encounter with Haitian Creole interpreter (in person), diabetic educator's notes
Educator: Bonjou! That's all I've got. Interpreter, please.
Int: She says bonjou, you did well.
Educator: Show me how you do the pen at home.
Int: She says her [[niece::niece {kin}]] dials and she pushes.
Educator: Which leg?
Int: The belly, always here. There's a hard place.
Educator: That's the reason your sugars jump. We need to move around, like a clock.
Int: She asks does the clock begin at midnight?
Educator: (laughs) Let it begin wherever she likes.
Int: She says [[her sister in the old country::her sister {kin} in {world}]] takes leaves, corossol, and threw the pen away.
Educator: What happened to her sister?
Int: She lost the leg. [[Last year.::In {mon}.]]
Educator: I'm sorry. So what's your own feeling about the pen?
Int: "I like my leg."
Educator: Good. Sugar log: fasting 210, 188, 240, 176.
Int: She wants to know if [[the church lady::{mrs} from {church}]] can come next time, she has the same pen.
Educator: Please. [[Two weeks.::{wday}.]] Bring pens, meter, and questions.
[[Interpreter signed.::Interpreter {whole}, signed {full}.]]
%%
Informe traducido / translated letter, check my English

ES: Por medio de la presente hago constar que [[la paciente::la paciente {ptname}]] fue atendida en [[esta clínica::{FACILITY:Clínica <San Judas|La Loma|Santa Rita>, <Jiquilpan|Tlaxiaco|Zacapu>}]] desde [[hace dos años::{DATE:el 7 de mayo de 2023}]] por hipertiroidismo.
EN: I hereby certify that [[the patient::{ptname}]] was seen at [[this clinic::{FACILITY:Clínica <San Judas|La Loma|Santa Rita>}]] since [[two years ago::{DATE:May 7, 2023}]] for hyperthyroidism.
ES: Se le indicó metimazol 10 mg cada 24 h. Último TSH 0.02.
EN: He was indicated methimazole 10 mg every 24 h. Last TSH 0.02.
ES: Se extiende a petición de la interesada, para los fines que a ella convengan.
EN: It's extended to petition of the interested one, for the purposes that to her agree.
[[Firma: médico tratante. Cédula en el sello.::{DATE:<14|21|30> de <junio|enero> de 2024}. Firma: {whole}. Cédula {lic}.]]

Fix pronoun (she), natural legal English for the last line, keep dosage.
%%
Mandarin phone interpreter, discharge teaching for newborn, LEP grandparents
RN: Feed every two to three hours, eight to twelve times a day.
INT (to RN): Grandmother says the mother must rest the month and not drink cold water. She asks is the ice chips in the cup a mistake.
RN: She can have it warm, no problem. We can do warm.
INT: Grandfather asks the weight in jin.
RN: Uh... 3,240 grams, so six and a half jin?
INT: He's very pleased.
RN: Jaundice: if the yellow comes down to the belly, or he won't wake to eat, call.
INT: Mother's asking in English herself.
MOM: What's the number? [[The bili?::The bili? And for the pediatrician?]]
RN: 9.1 at 36 hours, low intermediate. Check tomorrow [[at the weight clinic::at {clinic}, {ph}]].
INT: Grandmother says can she put egg white.
RN: On the...? No egg white.
INT: Grandmother says she was joking. [[She raised five.::She raised {kin} and four more.]]
RN: Birth certificate name?
MOM: [[We're waiting for the astrologer.::{fa} in English. {LOCATION:<Ningde|Fuqing|Lishui>} grandma picks the other one.]]
RN: That's fine. You've five days for the form.
%%
Russian-speaking elder, home care OASIS visit, daughter interprets against advice, later redone with line
RN: Ask her does she get up at night to the bathroom.
D: She does not.
P: (speaks 30 seconds)
RN: That seemed like more.
D: She says she does not.
[line connected]
INT: This is Russian interpreter [[on the line::{badge}]].
RN: Please tell her it's only what she wants me to know.
INT: She says: I get up four times. I fell twice. I didn't want [[my daughter::my {kin}]] to hear since she'll send me to a home.
D: Mama.
INT: She says, see?
RN: Thank you for telling me. Nobody's being sent anywhere. Could we get a commode by the bed?
INT: She asks what color.
RN: ...Grey?
INT: She accepts grey. She says in the war she carried water [[on a yoke::on a yoke in {world}]] and now she can't carry tea.
RN: GG0170 sit to stand: partial. Falls 2. Add PT, OT, and a night light.
INT: She wants you to write she was a [[surgeon's nurse::surgeon's nurse at {FACILITY:<Military Hospital|Polyclinic> No. <6|14|31>}]].
RN: I'm writing it.
%%
Somali community liaison's phone tree notes, in English, from calls she made in Somali
1. [[Mother of 4::{kinfull}, mother of 4]]: kids missing MMR #1. Fear: "the school shot that stops talking." Listened 25 min. Will come to women's tea [[Saturday::{day} at {church}]]
2. [[Grandfather::{whole}]]: dialysis ride late, he prays in the lobby, guard told him to move. I'll speak w/ [[security::Mr. {last}, security]]
3. [[Young man::{one}]]: wants sickle? no, G6PD. fava beans. explained
4. No answer. Neighbor says [[they moved to another state::they moved to {town}]]
5. [[New mother::{kin}, new mother]]: bleeding heavy since Friday, soaking pad in 40 min. STOPPED and 3-way called nurse line -> 911. At [[hospital::{hosp}]] now, got 2 units, doing ok, baby with [[aunt::aunt {one}]]
6. [[Imam::Imam {last}]]: will say two minutes on vaccines after prayers if [[the doctor::Dr. {last}]] comes in person and wears socks w/o holes (joke)
Hours 5.5. Bill to grant [[line 2::{code}]].
%%
Interpreter's own reflective log (RID/CCHI CEUs), no patient content meant, check that it has none

Today: six jobs. I noticed that I hold my breath during bad news. [[In the fourth one::In the fourth one, at {hosp},]] the doctor looked at me and not at the family, so I lowered my eyes as we learned in [[the course::{one}'s course]].
Term I didn't have: "septic emboli." I asked for clarification, transparently. Good.
I was asked by [[a nurse::{first}]] to "just tell him he can't leave." I interpreted that sentence too, first person, and everyone laughed, including [[him::{mr}]].
A grandmother pinned a coin in my pocket for luck. Return? I wrote to [[the supervisor::{whole}]].
Debrief need: yes, 15 minutes. I'd also like not to be booked back-to-back across [[both campuses::{ward} and {fac}]].
[[CEU 0.5::CEU 0.5, certificate {lic}, {full}]]
"""
