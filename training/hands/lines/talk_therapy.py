"""Therapy and psychiatry, as said: couples, teens, groups, EMDR, recovery meetings, school counselors, process notes and texts between sessions."""

NAMED = r"""
C: and then {first} goes, "you sound like your mother." and I just left.
T: What does {first} know about {first}?
Cl: I keep dreaming about {wn}. In the dream {wn} has no mouth.
therapist: when you say they, is that {onelow} and {onelow}, or {onelow}'s family
so {onelow} says i'm the problem and {onelow} says we're both the problem
T: If {wn} were sitting in that chair? C: I'd throw the chair. {wn} would deserve it.
Couples, tape 3. H: I never said that, {first}. W: You did, at {first}'s. On {feast}.
"My ex is {first}, my ex-ex is {first}, and the dog is {pet}, in order of who I'd save."
Client: I stopped at {shop} on the way here, to not drink. I sat in the lot on {road}.
client disclosed that "{firstlow}" is the {yng} cousin; report line called, intake {case}
ct's sponsor {first} picks {obj} up from {refuge} on Sundays
Group: {first}, {first}, {fl}, {fl}, new: {first}. Absent: {first} (court).
Group check-in. {first}: 4. {first}: 7. {first}: "purple". {first}: pass.
hi my name's {onelow} and i'm an alcoholic. (hi {onelow}.)
Hi, {first} here, grateful addict, home group is {ORGANIZATION:<Dawn Patrol|Sober Saturday|The Broken Cup> Group} at {church}
{first} got his chip, one year on the {oddday}
we lost {first} S. this week. {first}'s mom is going to read.
She keeps saying "Grandma {last} won't let me," and Grandma {last} died in {mon}.
teen: my friend, i'm not saying who. ok it's {firstlow}. {firstlow} {lastlow}. she cuts too
T: How do you know {first}? teen: from {schoollow}. well from discord. {user}
Mom called ahead of session: {kin}, worried re {ptf} & the {first} situation
EMDR target: hallway at {school}, {on}. NC "it was my fault". SUDs 8. touchstone: {first}'s voice
Empty chair w/ brother {first}, who died at {place} in {yr}
Genogram: MGM {first} ({born}), MGF {first} d. {yr}, M {first}, F {first}, 3 sibs {first}/{first}/{first}
pt: the voices have names now. {onelow} is the mean one
Voices: one called "{first}" (his late uncle) & one he calls the Mayor
what would {mefl} of ten years ago say to {mefl} now
Sand tray: chose the wolf, "that's {first}." Chose the baby, "that's me and {first}."
Play therapy: doll is named {first}, same as baby sister, put in the toilet x3
Kid: {onelow} said a bad word. T: Who's {onelow}? Kid: my stepdad. my new one.
so i finally told {onelow} at work, at {orglow}, and now all of second shift knows
He said, and I quote, "{first}, nobody at {org} likes you," and I quit that day, {full}.
worked as a dispatcher for {agency} until the thing on {hwy}
Cl. grew up LDS in {town}, left {church} at 19, sister {first} doesn't speak to {obj}
I'm from {place}. You know what they say about girls from {place}.
in the service he was {PERSON:<Doc|Sarge|Top> {last}} and home he's just {first}
they called me {PERSON:<Tank|Beans|Pickle|Wheels>} in the unit, nobody's called me that since {world}
the anniversary is coming up, the {oddday}, so we'll be extra careful, {first} will have the guns
Safety plan: call {first} ({ph}), walk to {first}'s, {road}; not {first}'s, he drinks.
Reasons for living: "{first}, {first}, the fish."
contract for safety, shook on it; {ptf} & {dr}; next {sayday}
psychiatrist: so {lastlow} had you on {gen}? pt: {lastlow} had me on everything
She brought in the letter to {wn}, read it, tore it. Kept the part with {wn}'s name.
T: whose voice is that? C: ... {first}'s. Shit. It's {first}'s.
divorce final {on}; {law} still wants records for {ptl} v. {ptl}
GAL {whole} asks if {ptf} may see {first} unsupervised, hearing {on}, dept {nn}
custody swap at the {shop} lot, {first} late again, {ptf} vomits in the car
Telehealth: client sitting in {pos} {veh} outside {coin}; location confirmed {house}
client's location today: "{firstlow}'s cabin, no address, past {townlow}"
i only told {dr} and you and my priest, Father {last}
Rabbi {last} said the grief has no clock. My wife {first} says it does.
Supervision w/ {last}: countertransference to {ptf} ("my {first} all over again")
intern {first} to sub for {last} {btw}, all but {fl} agreed
RE: {meini} no show x2; {meini}'s mother paid by check from {org}
progress note {iso} 53 min 90837 {ptlf} {ins} {plan}
Dx F43.10; trauma: {first}, brother, {LOCATION:<Culver|Tandy|Moccasin> Quarry}, age 9
I have the same birthday as him, {dobs}, so every cake is his
"Since {feast} I've cried in every Target in {county}."
i got into {schoollow}!! told you and {onelow} first
school counselor: {first} in my office x4 since {on}, won't eat in the cafeteria because of {first}
504 mtg {on}: {whole} (mom), {last} (math), {first} {last} LCSW, student by Zoom
Text btw sessions: "its {firstlow}. had a bad one. didnt use. thats it"
Text: "can we do the {oddday} instead? {onelow} has the car"
{wn}'s therapist, {wn}'s lawyer, and {wn}'s mother walk in. it's not a joke
hope, she said, and i said hope who, and she said no, {wn}, my sister
peer specialist {first} shared own story of {jail}, pt. laughed 1st time
"Do you ever see {last} at conferences? don't tell {obj} i'm fat now"
IOP day 11, {first} disclosed relapse at {first}'s wedding in {town}
tapping: even though {wn} left on {on} I deeply and completely accept myself
the ketamine visit: saw {wn}, saw {wn}'s boat, cried, MADRS 31 to 14
"I wrote 'for {wn}' on the first page and I could not write the second."
Dream journal: {first} with hooves. {first} as a door. Me, late for {school}.
she was 41 and he was {first}. that's how she says it. like an age.
"{first} hit the door, not me. the door." (door photo dated {clip})
"""

CALM = r"""
C: and then he goes, "you sound like your mother." and I just left.
T: What does your wife know about your ex?
Cl: I keep dreaming about my father. In the dream he has no mouth.
therapist: when you say they, is that your parents or your husband's family
so my sister says i'm the problem and my husband says we're both the problem
T: If your boss were sitting in that chair? C: I'd throw the chair. He would deserve it.
Couples, tape 3. H: I never said that, honey. W: You did, at dinner. In front of everyone.
"There's my ex, there's my ex-ex, and the dog, in order of who I'd save, reversed."
Client: I stopped at a Starbucks on the way here, to not drink. I sat in the lot.
client disclosed re a minor cousin; report line called, intake done
ct's sponsor picks {obj} up from detox on Sundays
Group: six present, one new. Absent: two (court).
Group check-in. First: 4. Second: 7. Third: "purple". Fourth: pass.
hi my name's nobody's business and i'm an alcoholic. (hi.)
Hi, grateful addict here, home group is the noon one
somebody got a chip, one year
we lost a member this week. his mom is going to read.
She keeps saying "Grandma won't let me," and Grandma died last year.
teen: my friend, i'm not saying who. she cuts too
T: How do you know her? teen: from band. well from discord.
Mom called ahead of session, worried re the boyfriend situation
EMDR target: hallway at school. NC "it was my fault". SUDs 8. VOC 2. touchstone: a teacher's voice
Empty chair w/ a brother, who died in a fire in {yr}
Genogram: MGM d. CVA, MGF d. MI, M living, F unknown, 3 sibs
pt: the voices have names now. i'm not supposed to say
Voices: one male, commenting; one he calls the Mayor
what would the you of ten years ago say to you now
Sand tray: chose the wolf, "that's dad." Chose the baby, "that's me."
Play therapy: doll is called Baby, put in the toilet x3
Kid: he said a bad word. T: Who? Kid: my stepdad. my new one.
so i finally told someone at work and now all of second shift knows
He said, and I quote, "nobody on this team likes you," and I quit that day.
worked as a dispatcher until the thing on the highway
Cl. grew up LDS, left the church at 19, sister doesn't speak to {obj}
I'm from a small town. You know what they say about small towns.
in the service he was Sarge and home he's just dad
they called me the new guy in the unit, nobody's called me that since {land}
the anniversary is coming up, so we'll be extra careful, the brother will have the guns
Safety plan: call sister, walk to the neighbor's, text 741741; not the bar.
Reasons for living: "my kids, my mom, the fish."
contract for safety not used; Stanley-Brown plan instead
psychiatrist: so they had you on {gen}? pt: they had me on everything
She brought in the letter to her mother, read it, tore it. Kept the envelope.
T: whose voice is that? C: ... my dad's. Shit. It's my dad's.
divorce final; attorneys still want records, need signed release from both
GAL asks if unsupervised visits are safe; out of scope of treatment role
custody swap at the gas station, dad late again, client vomits in the car
Telehealth: client sitting in {pos} {veh} at work; location confirmed, in {stt}
client's location today: "a cabin, no address, two bars"
i only told my doctor and you and my priest
The rabbi said the grief has no clock. My wife says it does.
Supervision: countertransference ("my own kid all over again"), parallel process
intern to sub for the primary therapist for two weeks, all but one agreed
no show x2; mother paid by check
progress note 53 min 90837 {ins} in network
Dx F43.10; trauma: brother, drowning, age 9
I have the same birthday as him, so every cake is his
"Since the summer I've cried in every Target in the state."
i got into nursing school!! told you and my mom first
school counselor: a student in my office x4, won't eat in the cafeteria because of one boy
504 mtg: mom, math, LCSW, student by Zoom
Text btw sessions: "had a bad one. didnt use. thats it"
Text: "can we do Thursday instead? my roommate has the car"
her therapist, her lawyer, and her mother walk in. it's not a joke
hope, she said, and i said hope what, and she said no, just hope
peer specialist shared own story of jail, pt. laughed 1st time
"Do you ever see my old therapist at conferences? don't tell her i'm fat now"
IOP day 11, one member disclosed relapse at a wedding
tapping: even though I have this anger I deeply and completely accept myself
the ketamine visit: saw a boat, saw the sea, cried, MADRS 31 to 14
"I wrote 'for dad' on the first page and I could not write the second."
Dream journal: a horse with hands. A door. Me, late for an exam.
she was 41 and he was charming. that's how she says it. like an age.
"he hit the door, not me. the door."
Linehan says both are true; wise mind is the overlap
Gottman: criticism, contempt, defensiveness, stonewalling; you two do number four
so Freud would say, no never mind what Freud would say
Bowen chart on the whiteboard, triangles everywhere
DEAR MAN then GIVE then FAST, which one is for my landlord
I finished The Body Keeps the Score and it kept it
we did ACES, 6 of 10; PCL-5 41; DES-II 12; AUDIT 0
is this ERP or is this you being mean. T: yes
"I'm Barbie, he's Ken, nobody's home." T: Say more about nobody.
like in Inside Out, the blue one. sadness. she drives
the Headspace guy's voice makes me want to punch the Headspace guy
it's the Zoloft or the Wellbutrin or it's February, who knows
we had Prozac, we had Paxil, we had Jesus, and now we have TMS
BPD, not bipolar. Bipolar II, not BPD. who did the intake
safe word in couples is "pineapple", used twice this session
C: Yoda said do or do not. T: Yoda never had a panic attack.
I'm a Scorpio with a Virgo mother, you do the math
he plays Fortnite until three and calls it community
"serenity, courage, wisdom" and coffee, step 4 next week
The Big Book, page 417, acceptance is the answer
do you take BetterHelp? no. Headway? yes. Alma? yes. tears? always
consult: PHQ-9 19, item 9 = 1, GAD-7 16, no SI plan or means
CBT-I: bed at 1, up at 7, no naps, no Netflix, diary daily
Client: Happy is a dwarf. I'm Grumpy. My husband is Dopey.
T: Where do you feel it? C: Right here. Like a fist. Like a June bug.
Faith, to him, means not asking. To me it's only asking.
"will" came up nine times, "want" not once
Art: house, tree, person. House with no door. Person with no feet.
mindful eating: one raisin, four minutes, group hated it
"""
