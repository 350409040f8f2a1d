"""Long talk and long prose: narrative notes, reflective essays, oral history, hotline calls, sermons, incident narratives, diaries of illness, radio, bilingual notes, night chat with an assistant."""

TWINS = r"""
Narrative-medicine essay, third year

I was told to present [[the man by the window::{mr}]]. What I had was a list: CHF, CKD, "poor historian". What he had was a coffee can of bolts. He'd been [[a bridge painter::painter on the {LOCATION:{last} Bridge}]], he said, and every bolt was from a span. I said that I'd come back for the story. [[My resident::{first}, my resident,]] said, "Door, bed 3, ascites, go."
I went back at nine. He was asleep with the can in his arm. [[The night nurse::{wn}]] told me that [[his brother::{kin}]] fell off [[one of the bridges::the span at {place}]] in [[the seventies::{DATE:<June of '74|October of '71>}]] and that this was [[the anniversary::that day, {DATE:<the 9th|the 30th>}]].
He died [[before rounds::on {on}]]. [[The chaplain::Father {last}]] asked who'd want the can. [[Nobody::A niece in {town}]] did. I keep it in [[my locker::my locker in {bldg}]]. When I present now I say one thing that isn't a diagnosis. [[My attending::{dr}]] sighs and lets me.
%%
Oral history, tape 2, hospital centennial project
INT: Say your name and what you did.
NAR: [[(gives name)::{whole}, {ORGANIZATION:{last} School of Nursing}, class of {year}]]. I ran nights on [[the old women's ward::{FACILITY:Old <Mercer|Pruitt|Lyle>}]] for twenty-six years.
INT: What was there before penicillin?
NAR: Linen. (laughs) No, I'm not that old. [[How old? Guess.::I'm {oldn}, dear.]] Before, we had sulfa and prayer. [[The superintendent::Miss {last}]] had one vial in her safe. One. For the whole county[[:: of {place}]]. She gave it to [[a bootlegger's child::{PERSON:{first} {last}}, the bootlegger's boy]], and he grew up to be [[the mayor::mayor of {town}]].
INT: And polio?
NAR: Nineteen fifty-two. We had nine Drinkers in [[the gym::the gym at {school}]]. When the current failed, the firemen pumped by hand; one of them[[, a boy really,::, {PERSON:{wn} {last}},]] pumped for his own sister[[.::, {first}.]] He sang so she'd know the count.
INT: Did she --
NAR: She sends a card [[each Christmas::each Christmas from {world}]].
%%
Crisis text line transcript (training copy)
TEXTER: hey
TEXTER: idk if this is even a thing u do
COUNSELOR: Hi, I'm [[a trained counselor::{first}]]. I'm glad you wrote. What's going on tonight?
TEXTER: [[my coach::coach {lastlow}]] read my dm out loud. in front of everyone at [[practice::practice at {schoollow}]]
COUNSELOR: That sounds humiliating. What should I call you?
TEXTER: [[nothing::{menick}]]
TEXTER: its about [[a boy::{onelow}]]. i like him. now [[my dad::{kin}]] knows bc [[the assistant::{firstlow}]] goes to [[our church::{church}]]
COUNSELOR: Are you safe where you are right now?
TEXTER: roof
COUNSELOR: Thank you for telling me that. Which roof? Can you go to the stairs while we text?
TEXTER: [[the parking thing::the garage on {lanelow}, lvl {nn}]]. im like 4 ft from the edge its ok
COUNSELOR: I want to send someone kind to sit with you. (Active rescue initiated, supervisor [[joined::{wn} joined]])
TEXTER: no cops
TEXTER: [[my aunt::my aunt {firstlow} {ph}]] she wont freak
COUNSELOR: We're calling her. Stay with me. What's her couch like?
TEXTER: green. smells like dog. [[her dog::{pet}]] sleeps on my feet
%%
Diario de quimio / chemo diary, pasted in two languages
Día 1. AC #1. [[La enfermera::{first}]] me dijo "este es el diablo rojo" and I said I've been married to one. [[Mi hija::Mi hija {kin}]] held the ice. Metallic taste.
Día 3. Neulasta on the belly, beep beep. Bones like after a [[quinceañera::quinceañera de {first}]].
Día 9. Fiebre 100.9. Llamé al [[número::{ph}]], me mandaron a [[urgencias::{hosp}]], four hours, cultures, ANC 300. [[Un doctor muy joven::Dr. {last}, muy joven,]] with a bow tie.
Día 14. Hair in the drain. [[Mi comadre::Mi comadre {wn}]] shaved us both, on the porch, with the clippers for the dog.
Día 21. AC #2 [[pospuesto::pospuesto al {DATE:<3 de junio|18 de marzo|9 de enero>}]]. [[El patrón::El patrón en {fam}]] says take your time, then asks when.
Día 22. [[El padre::Padre {last}]] came to the house[[:: en {hood}]] w/ oil.
Día 30. I drove. Radio loud. Green light all the way down [[the avenue::{road}]].
%%
INCIDENT NARRATIVE - prison infirmary nurse, first person
At approximately 0215 I was called to [[a cell::cell {UNIQUE_ID:C-{nn}}]] for "man hanging". I ran with the bag. [[Two officers::C/O {last} and C/O {last}]] had him by the legs. I cut above the knot with the 911 tool. He was [[a new intake::inmate {ptl}, {code}, in since {DATE:<the 3rd|Monday 8/11>}]]. GCS 3, pulse 130, SpO2 71. Ligature mark. I put him on a board and bagged. [[The third officer::Sgt. {last}]] said "he's faking." I asked that person to leave, in other words.
At 0224 he coughed. At 0239 [[the county medics::{crew}]] took him to [[the hospital::{hosp}]], tubed at the gate.
His [[cell-mate::cellie, {PERSON:{first} {last}},]] said that [[he::{menick}]] got a letter [[the day before::{num8}]] from [[his mother's lawyer::{law}]]: his kids[[:: {first} and {first}]] would be adopted in [[another state::{town}]].
The 15-minute log has initials[[:: {initials}]] at 0145 and 0200 and 0215. I saw the log at 0216. I'll say it again: [[it was already signed::it was already signed {initials} for 0230]].
[[RN, nights::{whole}, RN, lic {lic}]] [[same day::{num8}]]
%%
Nighttime chat with an assistant, user can't sleep
USER: my wifes breathing is weird. shes on hospice
ASSISTANT: I'm sorry. Can you describe it? Is there a number for the hospice nurse on the fridge?
USER: like fish. then nothing for 20 sec. number is [[there::{ph}, {ORGANIZATION:{place} Home Hospice}]] but [[the girl::{first}]] said only if pain
ASSISTANT: You may call for any worry, day or night. Pauses like these are common near the end. Does her face look peaceful?
USER: yes. [[our son::{kin}]] is driving [[from far::from {town}]] he wont make it til 5
ASSISTANT: You could put the phone by her ear so that he can talk.
USER: [[she::{ptf}]] always called me [[by a silly name::{menick}]]. now she says [[her first husbands::{first}]]
ASSISTANT: That can hurt. She may be moving between times.
USER: hes buried at [[the hill::{LOCATION:{last} Hill}]] and theres a place next to him. and one next to her. we all agreed. is that weird
ASSISTANT: It sounds generous.
USER: the gap is longer. [[the dog::{pet}]] got up
USER: ok
USER: its 3 12
ASSISTANT: I'm here. You can call the nurse now; she'll come. You don't have to do anything else first.
USER: ok. [[thank u::her name was {ptname}. {DATE:<9/9|May 2nd|11/30>}]]
%%
Sermon notes of a hospital chaplain, interfaith chapel, noon
Text: Ruth 1.
Open w/ story of [[the cleaner::{first} the cleaner]] who knew every bed by its plant. No names of patients! ("[[bed 14, violets::{first}, violets]]")
"Whither thou goest" was said by a daughter-in-law; last week I heard it from [[a roommate::{wn}]], to [[a man she'd known four days::{last}, whom she'd known four days]].
Pause.
We've had a month. [[Two of our own::{first} from Sterile Processing and {dr}]]. Light two.
Then the doctor joke (priest, rabbi, hospitalist). Keep short; [[CEO in row 2::{last} in row 2]].
Sing: no. 412, [[organist has flu::{first} has flu]], a cappella.
Announce: Blessing of Hands [[this week::{day}]], Diwali lamp table, Jumu'ah moved to [[the big room::the {FACILITY:{last} Room}]], lost scarf.
Close: "the Lord do so to me".
%%
Public-radio piece, rough transcript (with ums)
HOST: ...and that's why the only dialysis chair in [[this valley::the {LOCATION:{last} Valley}]] is in a former bank.
NURSE: [[(first name only)::{first}, RN]]: Um, yeah, the vault's the supply room. It's cool and it locks.
HOST: [[A rancher::{whole}, who ranches near {town},]] used to drive two hundred and ten miles, thrice a week.
RANCHER: I've put four hundred thousand on that [[Ford::Ford, the plate's {platelow}, you've seen it]]. My [[wife::wife, {kin},]] said: get a kidney or get a divorce.
HOST: The money came from [[a foundation::the {ORGANIZATION:{last} Family Foundation}]], a bake sale and a lawsuit[[::, {lastup} v. {coin}]].
DOCTOR: [[(by phone)::{dr}, from {hosp}]]: we can't ask folks to choose between calving and potassium.
HOST: [[Next week::On {day}]], the second chair comes. It has a name on it, of [[a patient who didn't live::{PERSON:{first} {last}}, who died in {mon}]].
(ranch sounds, 0:12)
%%
HOTLINE CALL - poison center
"Poison Control." / "My kid ate the, the thing. The fish tank thing." / "How old, how heavy?" / "Two, twenty-six pounds, [[he's::{ptf}, he's]] right here, he's laughing." / "Which product?" / "Ick Guard? It's blue. His teeth are blue." / "How much is gone?" / "[[His sister::{first}]] says two sips. She's five." / "That's a dye, malachite; two sips is a mouth rinse and milk. Where are you?" / "[[In the car, outside::At {chain}, on {hwy}]]. My husband[[:: {kin}]] said drive to [[the ER::{hnick}]]." / "You can go home. I'll call in an hour. Best number?" / "[[this one::{ph}]]" / "Name for the chart?" / "[[I'd rather not.::{kinl}. With a {spell}.]]" / "ZIP?" / "[[no::{zip}]]" / "Fine. It's case [[so-and-so::{code}]]. Any vomiting, sleepiness, call." / "His poop is gonna be blue?" / "Teal."
"[[Tech's note::-{initials}]]: f/u 1 h fine, f/u 24 h [[asleep::{DATE:<8/3|2/20>} asleep]], poop teal."
%%
Reference for a colleague, written on a plane
To whom it may concern at [[the program::{school}]]: I've been [[her::{PERSON:{first} {last}}'s]] preceptor for [[two winters::two winters at {clinic}]]. I'm told to use the form. The form has boxes. [[She::{first}]] doesn't.
In [[the first week::{mon}]] a logger walked in with a chain-saw cut to the thigh. The surgeon was [[three hours off::at {place}]]. She had a belt, a Sharpie and a voice. [[He::{whole}]] walks.
She says "I don't know" to patients, and then she does know, by Thursday.
Faults: writes "u" for units. (Fixed after [[a talk::a talk with {dr}]].) Drives like [[her grandmother::her grandmother {first}]], who raced. Eats my yogurt.
If you don't take her, [[we::we in {county}]] will. Call me: [[my number's on the form::{ph}, not on {feast}, I fish]].
[[A tired doctor::{whole}, MD]]
"""
