"""Text messages and short messages written by relatives, patients, doulas, drivers, home visitors and clinics; sloppy, lower case, emoji; and prompts that paste them for help."""

TWINS = r"""
can u read these and tell me if my sister is overreacting or if i am

[[her::{onelow}]]: did u give dad the lasix
me: yes at 8
her: its supposed to be 6
me: he was asleep
her: the [[nurse::nurse {onelow}]] said 6
me: the nurse isnt here at 6 is she
her: wow
me: he peed 900 its fine
her: u dont have to be like that. i drove [[three hours::from {townlow}]] on [[sunday::{oddday}]]
me: and u left at 4
her: i have a JOB
me: i have a job too its called dad
[[my brother::{onelow}]]: both of u
her: stay out of it [[::{onelow} ]]
brother: his weight is up 2 since friday thats the actual problem
me: ...i'll call [[the clinic::{faclow}]]
her: ok
her: sorry
me: me too. he asked for u tonight
%%
doula texts w client in early labor
7:02a [[client::{one}]]: ok so 8 min apart, 40 sec
7:03a doula: yay! eat something. where's [[your partner::{one}]]
7:03a client: asleep 🙄
7:04a doula: good let them. shower, ball, call me when you can't talk thru them
9:48a client: lost the plug i think, it's like jelly w a streak
9:50a doula: totally normal. baby moving?
9:51a client: yep hiccups
12:30p client: 5 min, 1 min, 1 hr. called [[triage::{clinic}]], they said come
12:31p doula: on my way, I'll meet you [[at the entrance::at {hosp}, the {road} side]]. bring your pillow
12:33p client: [[mom::my mom {kin}]] is following in her car god help us
12:34p doula: I'll handle [[mom::{kin}]]
4:15p doula (to backup): she's 7, on the tub waitlist. can you take my [[6:00::6:00 with {one} on {lane}]]?
4:16p backup: 👍
8:52p doula (to backup): baby boy 7-11!! [[no name yet::{one} {one}, after grandpa]]. small tear, nursing like a champ. heading home 💤
%%
texts with the medicaid driver (rate him for me? need to write a complaint that's fair)

driver: im outside
me: which side
driver: front
me: theres 2 fronts. [[blue awning::{road} or {road}]]
driver: [[gas station::by {shop}]]
me: thats across the street. i use a walker
driver: u come here
me: sir i have an appt at 9:20 at [[the eye place::{clinic}]]
driver: i wait 5 min
me: please pull around
driver: (left)
me: hello??
dispatch bot: Your trip [[::{case} ]]has been marked RIDER NO SHOW.
me: I AM STANDING RIGHT HERE
dispatch bot: To dispute reply DISPUTE
me: DISPUTE
dispatch bot: Agent [[will contact you::{first} will contact you at {ph}]] in 3-5 days
license plate? i only saw [[it was a silver van::{plate}, silver van, number {fleet} on the back]]
%%
WhatsApp familia (pégalo y hazme un resumen en inglés para la trabajadora social)

[[Tía::Tía {kin}]]: ya salió de cirugía gracias a Dios
[[Primo::{one}]]: amén 🙏 le sacaron todo?
Tía: dice [[el doctor::el doctor {last}]] que sí, la vesícula y una piedra como aceituna
[[Mami::{kin}]]: yo quiero hablar con él
Tía: está dormido Mami. mañana
Primo: en qué cuarto está
Tía: [[cuarto piso, dice la enfermera::en {hosp}, cuarto {num}, pregunta por {one}]]
Mami: llevo el caldo
Tía: NO caldo. solo líquidos claros
Mami: el caldo es líquido
Primo: 😂
Tía: también preguntaron del seguro y yo no sé. Alguien tiene la tarjeta?
Primo: la foto, espera... [[ahí va::el número es {plan}]]
Tía: y que quién lo cuida [[la otra semana::después del {DATE:<4|17|26> de <mayo|octubre|enero>}]]
Mami: pues yo. quién más
%%
kid's texts to her school counselor line (chat bot + human), need guidance on next reply

teen: hey is this the text thing
BOT: Hi! You've reached [[the wellness line::the {ORGANIZATION:<Cardinal|Otter|Puma> Wellness line}]]. A person will join soon. If you're in danger call 911.
teen: ok
[[Counselor::{first}]]: Hi, I'm here. What do you want to be called?
teen: [[just teen lol::{one}]]
Counselor: Hey. What's tonight like?
teen: my dad found my vape and he like lost it. hes in the garage
Counselor: Are you safe in the house right now?
teen: yeah hes not like that. he cries actually which is worse
Counselor: That does sound hard to watch.
teen: my mom used to smoke and she died [[in the spring::{mon}]] so
Counselor: I'm so sorry. That makes sense of the crying.
teen: i only started bc [[my friend::{one}]] had one at [[the games::the {school} games]]
Counselor: Do you want to quit or do you want him to stop crying?
teen: both
Counselor: There's a teen quit text. And I could help you write him a note?
teen: can u
teen: he goes to work at 5 [[at the mill::at {org}]] id leave it on his lunch
%%
Text nudge program log, hypertension RPM, participant [[17::{ptlf}, device {ser}]]
D1  BOT good morning! take your BP sitting, feet flat, 5 min rest
D1  PT  151 92
D1  BOT Got it: 151/92. Did you take your meds? Y/N
D1  PT  y
D2  PT  149/88 and [[wife::{kin}]] 118/70 show off
D2  BOT Please only send one reading 😊
D3  PT  no cuff, at [[the lake::{place}]]
D4  PT  189/110 !!
D4  BOT Alert sent. Are you having chest pain, vision change, weakness?
D4  PT  no just mad
D4  RN  [[Care team here::{first} RN here]]. Sit 10 min, again please
D4  PT  162 94. it was [[the ref::my nephew {one}]]
D4  RN  ok. missed amlodipine?
D4  PT  ran out [[thurs::{oddday}]], [[pharmacy::{pharm}]] says call you
D4  RN  sent 90. call me back at [[the number on your cuff::{ph}]] if over 180
D5  PT  138/84
D5  BOT Nice work! 4 of 5 days this week.
%%
My daughter-in-law sent this. How do I answer without making it worse? I want to see my grandbaby.

"Hi [[Mom::{one}]]. I've been wanting to write this since [[the shower::{day}]]. When you told [[my sister::{kin}]] that formula babies get sick, I heard that I'm a bad mother. I'm not producing. I've seen two lactation people and [[the doctor::Dr. {last}]]. I've got the thing with the low tissue. I pump 8 times a day for two ounces. [[He's::{one}'s]] gaining now. He's on the curve. Please don't bring tea, please don't send articles.
We would like you to come [[on Sunday::on {oddday}]] but please text [[your son::{one}]] first. If you want to bring something bring a lasagna.
Love,
[[Me::{one}]]"

I'm 66, I nursed three, and I didn't know. I should've kept my mouth shut. Should I bring two lasagnas?
%%
Home visitor & mom, text thread, quick coaching

HV: hi! still on for 10 [[tmrw::{clip}]]?
mom: yeah but we're at [[the shelter::{shelter}]] now
HV: ok I can come there. Are you ok
mom: yea [[he::{one}]] got the apartment til court
HV: do you have diapers
mom: 4
HV: bringing 3s + wipes. And the car seat check?
mom: its expired they said. at [[the fire house::{crew}]]
HV: I have one, need baby's weight
mom: 17 lb at wic [[last week::on {on}]]
HV: 👍 convertible. Also ASQ at 6 months, takes 15 min
mom: can u bring the spanish one for [[my mom::{kin}]]
HV: si
mom: dont tell [[him::{one}]] where
HV: never. I only use [[your first initial::{initials}]] in my calendar
mom: thank u
HV: ask for me at the desk, they'll buzz. I'm in the [[little gray car::{car}, {plate}]]
%%
Vet of a group chat for dialysis friends, help me write the eulogy from it

[[bud 1::{one}]]: chair 9 is empty today
bud 2: he's probably late like always
bud 1: no i asked [[the tech::{one}]]. she cried
bud 3: no
bud 3: when
bud 1: [[saturday night::{sayday}]]. at home watching the [[race::race at {place}]]
bud 2: 11 years he sat next to me. eleven yrs of that laugh
bud 3: he gave me his blanket when i was new. [[the red one::the {ORGANIZATION:<Stallions|Firebirds|Catfish>} one]]
bud 1: remember the hot sauce
bud 2: on the SALTINES
bud 3: phos of 9 and proud
bud 1: service is [[wed::{wday}]], [[his church::{church}]], 11am. can't go thats our run time
bud 2: I'll ask [[charge::{first}]] if we can swap shifts
bud 3: wear red
%%
need to turn this back and forth with landlord + clinic letter into a reasonable accommodation request, HUD style

me: hi i need a place to plug in my oxygen thing in the hall? the breaker trips
mgr: no personal equip in hall
me: i have copd and the bedroom outlet trips w/ AC
mgr: [[maintenance::{one}]] looked, its fine
me: it tripped again last nite, 3am, i woke up blue. my neighbor [[::{one} in {unit} ]]heard me
mgr: do u have a letter
me: getting it from [[my doc::{dr}]]. what address do i send
mgr: [[office, you know where it is::{ORGANIZATION:<Cottonwood|Fairlane|Zephyr> Property Group}, {addr}]]
me: they want to know who to write it to
mgr: [[the company::{whole}]]
me: also elevator
mgr: part ordered
me: [[since the summer::since {mon}]]
mgr: supply chain
me: im on the 6th floor with a walker and a tank
%%
Post-op text follow-up, day 0 to 5, bot+nurse, total knee
D0 18:00 How's your pain 0-10? > 7
D0 18:01 Did you take oxycodone? > yeah [[husband::{kin}]] doling it out like candy corn
D1 09:00 Pain? > 8!! nobody told me the block wears off
D1 09:04 [[RN::{first} RN]]: It peaks today. 10 mg now, ice 20 on/20 off, elevate above heart. Calf pain? > no
D1 14:00 Pain? > 5
D2 09:00 Bowel movement? > ha
D2 09:01 Start the senna 2 tabs twice/day. > ok
D3 09:00 Send a photo of dressing > (photo) [[dog in pic sorry::sorry that's {pet}]]
D3 09:22 RN: Looks good! corner lifting is fine.
D3 15:10 > temp 100.2 is that bad
D3 15:12 RN: Common. Breathing thing 10x/hr. Call [[us::{ph}]] if 101.5
D4 09:00 Steps? > 412 round the kitchen
D5 09:00 > PT [[guy::{one}]] says im ahead of schedule!!!
D5 09:01 🎉 See you at your visit [[next week::{num8}, {clinic}]]
"""
