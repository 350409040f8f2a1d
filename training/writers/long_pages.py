"""Pages in whole sentences: guides, essays, memos and instructions that name nobody, and the same with somebody in them."""

TWINS = r"""
To the incoming interns,
Welcome. The pager is not broken; it is like that. [[The chiefs::{first}, {first} and {one}]] have written what we wish we'd known.
Sleep in the room with the blue door. The call room by the elevator sings. [[The night clerk::{wn}]] knows where everything is, and will tell you once.
If you're worried, come to the bedside and stay there. If you are not worried and the nurse is, be worried.
[[The attending in the unit::{dr}]] will ask you about Light's criteria, Winters' formula and the Well's score, in this order, each Monday. He likes a straight "I don't know".
Don't order a Foley for your own comfort. Don't write "noncompliant". Don't say "just a nurse".
Eat. The cafeteria closes at two; [[the taco truck::{shop}]] on the corner is open until four.
Call your mother. May you be bored twice a week.
[[The Chiefs::{first} and {first}, {hosp}]]
%%
Home safety visit - narrative
I went to see [[the client::{mr}]] with [[a student::{first}, our student]]. The path is gravel, with a loose board at the third step. Inside it was tidy and very warm. A cat, a second cat, and on the sofa, [[a neighbor::{whole}]], who does the shopping.
Kitchen: stove is gas; the pilot was out. Fridge: milk good, lunch meat not. The pillbox was filled to Thursday on a Tuesday, and nobody could say by whom. Eliquis twice in the morning slot.
Bathroom: tub with no bar, a bath mat that skates. The commode is used as a plant stand.
Bedroom: oxygen by Inogen, smoking denied, ashtray on the sill.
I asked whom [[the client::{ptf}]] would ring in the night. "[[My boy::{kin}]], but he's [[two hours off::in {town}]]." Mini-Cog 2. TUG 24 seconds with the Rollator.
Plan: bars, mat, Lifeline, blister packs by [[the pharmacy::{pharm}]], APS not now. We left our card on the microwave. [[The student::{first}]] fed the cats.
%%
A refusal, and what we did (for the ward's learning folder)
[[A patient in bay C::{ptfull}, bay C]], mid-forties, with a Hartmann's reversal on the list, refused the pre-op enema and then the operation. The night doctor wrote "refuses, capacity?" and went to bed.
In the morning [[the stoma nurse::{first}]] pulled up a stool. It turned out that [[the patient's::{poss}]] father had died in the anaesthetic room of [[another hospital::{hosp}]], and that the smell of the corridor was the same. Nobody had asked. The capacity was fine.
[[The anaesthetist::{dr}]] came up in trainers, without the mask, and they talked about cricket and Suxamethonium. They agreed on a spinal with a little Propofol, a walk to theatre and not a trolley, and [[the wife::{kin}]] at the door as far as the red line.
It was done [[on the following list::on {wday}]]. He hummed.
What we take from it: "refuses" is the start of a history. Ask before you test. Write who was asked.
%%
Q&A with a patient who has written a bot prompt
> You are my health coach. I'm [[a 52 year old plumber::{ptfull}, 52, plumber at {org}]]. My A1c is 8.9 and [[my doctor::{dr}]] put me on Metformin, then Jardiance, and wants Ozempic. I eat lunch in the van. [[My wife::{kin}]] cooks at night and would kill me if I didn't have seconds. Make me a plan for two weeks. No salads that need a fork.
Here's a plan that fits a van.
Week 1. Breakfast: two boiled eggs, a Fairlife, an apple. Lunch: a wrap (Mission Carb Balance) with turkey and Swiss; snap peas. Snack: almonds, a Babybel. Dinner: whatever [[she::{first}]] cooks, on the small plate, and the second helping is greens.
Week 2. The same, but walk round the block before you drive home.
Soda: swap Coke for Zero on Monday, for Topo Chico by Friday.
Watch for: yeast, thirst, low sugar if you skip. Bring your log to [[the next visit::{clinic} on {day}]].
> what about beer
Two Miller Lites on a Saturday will not sink you. Six will.
> [[she::{kin}]] says hi
Hi back. Tell the cook that beans count.
%%
MEDIATION NOTE (nursing leadership; confidential to the parties)
The two parties, [[a day nurse and a night nurse::{first} (days) and {first} (nights)]], have not spoken since the matter of the IV tubing. [[The manager::{last}]] asked for a neutral.
Day says that drips are handed over dry. Night says that day labels nothing. Both are right on some days (audit: 11 of 30, 9 of 30).
Under it: Night covered when [[Day's child::{kin}]] was ill, and no one said thanks. Day was passed over for charge in favour of [[a third nurse::{one}]].
What they agreed:
 1 Hang-by time on green tape. 2 Fifteen minutes of overlap, paid. 3 "Thank you" is a sentence. 4 No remarks in the group chat.
 5 If it slips, first each other, then [[the educator::{cred}]], then the manager.
They shook hands. One cried. The neutral ate the mints.
Follow-up: [[three weeks::{on}]].
%%
From a discharge planner's running log
0815 [[Hip in 4::{last} in 4]] wants home, [[daughter::{kin}]] wants rehab, PT says SNF, insurance says "peer to peer".
0850 Sent to three. [[The first::{snf}]] full, [[the second::{snf}]] no vents/no bariatric, [[the third::{snf}]] "reviewing" since breakfast.
0930 [[Stroke in 9::{last}, bed 9]]: IRF accepted; FIM 62; needs 3 h/d. Auth pending with [[the nurse at the plan::{first} at the plan, {xt}]].
1040 [[Bed 11::{ptfull}]], no house, frostbite, Aquacel to toes: respite has a cot if he can do stairs. He can.
1120 DME: walker, BSC, Hospital bed, Roho; [[vendor::{org}]] says 4 pm, which means 7.
1300 Family meeting. [[Eldest son::{first}]] on speaker from an airport. Nobody knew of the living will; it was in the Bible.
1415 P2P won: [[our doctor::{dr}]] said "Garden criteria" and they folded.
1530 Transport: wheelchair van 1700, own O2, stairs 3.
1640 [[The third one::{snf}]] says yes, bed by window, after they see the COVID swab.
1700 Home. Mine.
%%
What the interpreter wants you to know
I'm [[a staff interpreter::{first}]], {tongue}, 14 years. I'll tell you what I tell [[every new doctor::{dr} and every new doctor]].
Look at the patient, not at me. Speak in the first person. Stop before I forget.
There is no word in my language for "depression" that a grandmother would say. She'll say the liver is tired. Write that.
"Yes" means I heard you.
If I lift my hand, I am going to explain something that isn't in the words, like why [[the aunt::{kin}]] answers all the questions.
Don't ask the child. The child in [[last month's case::the {clan} case]] had to say "metastasis" to her own father.
My ID number goes in the note, my name need not.
Ideas of hot and cold, coin marks (cao gio), the evil eye, susto: ask.
Numbers are where we err: fifteen, fifty. Write them down, both of us.
When it's over, give me two minutes. I have been everyone in that room.
%%
Tabletop exercise - "Ransom at Dawn" - facilitator script
Inject 1, 0510. Lab calls: screens show a skull. [[IT on call::{first}]] says, "pull it". Pull what?
Inject 2, 0530. Epic read-only (BCA) on 14 of 60 units. [[The house supervisor::{last}]] opens the Command Center. Who is Incident Commander until [[the CEO::{one}]] lands?
Inject 3, 0600. Pumps run, library doesn't. Pyxis: override. Tubes: down. Phones: VoIP down; red phones up.
Inject 4, 0640. A reporter from [[a local station::{org}]] calls the ED desk by name.
Inject 5, 0715. Radiation: 22 patients mid-course; LINAC plan in Aria unreachable.
Inject 6. Note on a printer: $4M. [[Legal::{law}]], insurer, FBI: sequence?
Inject 7. Day 9. Staff unpaid as Kronos is out.
Hot wash: Three good, three bad, one owner each: [[role::{first}]], [[role::{first}]], [[role::{last}]].
Ground rules: no fixing in the room. Grace for the person who says the wrong thing.
%%
A patient's diary for the heart failure clinic, week as typed
Mon. 184.2 lb. Up {num} since Friday. Shoes tight. Took the extra Lasix, peed like a horse. [[My sister::{kin}]] made soup, from a can, I read the can too late: 890.
Tue. 182. Slept in the Lay-Z-Boy. [[The nurse on the phone::{first} from {clinic}]] says good.
Wed. 181.6. Entresto makes me dizzy when I hop up. So don't hop.
Thu. Rehab. Bike 12 min, NuStep 10, Borg 13. [[The instructor::{wn}]] plays the same six songs.
Fri. Fish fry at [[the hall::{church}]]. I smelled it and went home. That should count.
Sat. 182.4?? [[My grandson::{kinfull}]] leaned on the scale. 181.
Sun. 181. Walked to the mailbox and back twice. Saw the doctor on [[TV, a different doctor::{day}]], not mine.
Ask: can I have beet juice? is Farxiga why I itch? who do I call at night?
"""

CALM = r"""
On choosing a ventilator for a small hospital: a memo to no one in particular
We looked at four. The Evita talks too much. The Servo is a gentleman. The Hamilton does things by itself and afterwards tells you why. The 980 has a screen you can read from the door.
All of them ventilate. What we bought was, in the end, the service contract, the filter price, and whether the night therapist, who has worked here since before the wing was built, could set up volume control in under a minute with gloves on.
We also asked about Neonatal: three said yes, and one of the yeses meant "with a kit".
Noise: 48 dB. Battery: two hours, or ninety minutes as an honest rep put it. Transport: the turbine ones.
In the simulation lab a student pressed Standby on the Mark IV lung, and nothing alarmed. We sent the video. There was a patch within a week.
If you're buying, borrow it for a month. Put it in the worst room. Ask the cleaner.
%%
A field guide to hospital sounds
The two-tone, falling: a pump has finished. It's never the pump you think.
Three quick: SpO2 off a cold finger. Warm the finger, not the monitor.
The long low: a vent disconnect; you will run, and so will everyone.
Chirp from the ceiling, every forty seconds: a smoke detector's battery. Facilities says Thursday.
Wheels with a squeak: Dietary. Wheels with a rattle: Linen. No sound and a draught: Transport.
Lullaby overhead: a birth. Some floors smile. On ours, across from Oncology, it's played low.
Bell, rung by hand: the last chemo. Not all ring it. Not all who ring are done.
The tube station: a cough, a thump, like a cat with ideas.
"Code Blue, Tower, level 4": then shoes.
At five in the morning, nothing, for about a minute. That is the sound we stay for.
%%
How to read a label, for volunteers who sort donated medicines
You'll see the brand in big letters, the generic under it. Cozaar is losartan. Zestril and Prinivil are lisinopril. Norvasc is amlodipine. Names aren't people; nobody is called Toprol.
Then strength. Then a number in the corner, the NDC: do not confuse it with a phone.
Throw out: opened, expired, fridge things that came warm, Controlled (C-II to C-V: tell the pharmacist at once, don't touch), anything with a person's label still on it. Black marker first, then shred.
Keep: blister, sealed, six months left.
Sort by colour bins. Heart is red. Sugar is green. Nerves are violet. Lungs are sky. Gut is amber. Skin is rose. Eyes are pearl. Kids are orange.
Count twice, write once. If you lose count, say it; the pills do not care.
Creams half used: no. Inhalers used "only once": no.
Insulin pens: ice, log, hand to hand.
At the end sweep. We find one under the table, always white, always round.
%%
Essay contest, second prize: "The Waiting Room as a Country"
It has a language (Next, Not Yet, Any Minute), a currency (magazines, outlets), a flag (the fern). Its citizens are naturalised by clipboard.
There are two classes, those with a number and those who've just been called. The border is a door with a keypad. Guards are kind but tired, and speak through glass.
The national dish is the cracker. The anthem is a game show with the sound off. Independence is celebrated at four, when the desk closes.
Children are its explorers. They map the undersides of the chairs and come back with gum.
I was a citizen for eleven hours. I learned that strangers will watch your coat. I learned that "we're just waiting on labs" has a past tense and no future.
When they called, I rose, and did not look back, and left a good outlet to a man with a cracked phone.
He saluted. So would you.
%%
Notes towards a talk on naming (for medical writers)
Eponyms honour, mislead, and trip spell-checkers. Say "granulomatosis with polyangiitis", and watch the ward say "Wegener's" regardless.
A few survive as they are short: Crohn, Down, Graves, Bell. Some survive because what they replaced was worse. Some should not: Reiter, Clara (say club cell), Hallervorden.
Whose name was it? Half of them had it second. Stigler's law, itself not Stigler's.
Then possessives: the AMA took the apostrophe away; patients put it back.
Trials: HOPE, FAITH-like, GRACE, CHARM, MERIT, COURAGE, ORBITA. You may call a trial HOPE and then report none.
Drugs: vowels, X and Z. Wards: donors, then colours, then trees. Software: weather, trees, girls of 1905 (Willow, Ruby, Pearl, Hazel).
Scales: the dead again. Hamilton was sorry for it, they say.
Patients: initials are names. So is "the lady with the parrot".
Exercise: rename three things on your ward. Don't use animals.
%%
Standing at the bedside: a stepwise lesson in lumbar puncture, told rather than listed
First, find a chair. Then find your patience; it is usually in the same room.
Say what you'll do in words with no Latin. Ask about blood thinners: Plavix, Eliquis, Coumadin, a baby aspirin which nobody counts. Look at the scan if there is a reason to (Hasbun's rules). Look at the platelets.
Left side, knees up, chin down, cat not camel. The line of Tuffier crosses L4, more or less. Mark it with a nail, not a pen.
Chloraprep dries by itself; blowing isn't sterile. A wheal, a wait. Sprotte or Whitacre, with the introducer, not the Quincke your grandfather in medicine used.
Bevel to the side, aim for the navel. It gives. You'll feel it in your own teeth.
Pressure with the legs straightened. Count drops. Four tubes: cells, chem, culture, keep. Xanthochromia takes twelve hours to be born. Froin, Queckenstedt and Nonne can stay in the book.
Stylet back in before out. Bandage. Flat is for comfort, not for the headache.
Thank them. Label at the bedside. Walk it yourself.
%%
Report of the mock survey (a friendly one)
Kitchen: thermometer in the walk-in read 41 where the log read 36 for a month in one handwriting. We smiled; they didn't.
Pharmacy: USP 797 gowning fine. A beard cover was on a chin without one.
OR: Time-out real in three of four. In the fourth the surgeon said it to the wall.
Sterile: Biologicals each load; Bowie-Dick every dawn; a peel pack with a hole; Steris tower is old, loved.
Behavioral: ligature points two: a Hook in 5, a Hinge in 8. Fix today.
Floor: "Where's your policy?" They found it in forty seconds, which is a record. "What's RACE, PASS?" Yes. "Who's the Privacy Officer?" They said a name, we wrote "knows".
Med room: multi-dose vial, no date. Insulin, no date. Coffee in the fridge: dated!
Life Safety: penetrations above ceiling, doors propped by O2 tank (!!).
Documents: eight H&Ps late, one from the future.
Patients: proud of their nurses. One asked us to leave so she could see her show.
Overall: ready but for hooks, vials and the future.
%%
The pharmacist's reply to "Can I take it with...?" (website text, approved by nobody's lawyer yet)
Grapefruit? Not with Zocor, Plendil, Procardia, Sandimmune, Halcion. Fine with Pravachol, Crestor, Norvasc mostly.
Milk? Not with Cipro, Doxy, Synthroid, Fosamax. Wait two hours, or four.
Alcohol? Never with Flagyl (so it was said; less so now), Antabuse, Xanax, Ambien. Little with Tylenol.
Sun? Doxy, Bactrim, HCTZ, Accutane, Cordarone. Hat!
Antacids (Tums, Maalox)? They hold on to half the alphabet. Space them.
Viagra and Nitro? No. Not even once. Not even if you feel fine.
Advil and Baby Aspirin? Aspirin first, wait half an hour.
St. John's wort? With almost nothing. Same for big doses of licorice.
Coffee and Synthroid? An hour.
CBD? Depakote, Onfi, Coumadin: ask.
Vape? Clozaril: tell us if you start or stop.
Did you forget a pill? If it's nearly time for the next, skip. Don't double. The Pill has its own page; so has Coumadin.
Still unsure? Ask at the window marked Consultation. We like it.
%%
A short history of our crash cart, as told at its retirement
I was red, Craftsman, bought with raffle money. In my top drawer were bicarb, calcium, Isuprel, and somebody's lunch.
I have seen the Lifepak 5, the 9, the 12, the 20. I've seen paddles with jelly, and a man sit up and ask for his hat.
My second drawer jammed in the great flood of the third floor. My third held Levin tubes long after all was Dobhoff.
I had a Mark on my side, a dent of the doorway of 12. The dent will stay.
They cleaned me with Betadine once, by mistake; hence the shade.
I was checked every shift with a ballpoint on a string. "Lock intact", said ten thousand initials.
My Broselow tape faded from purple to rose. My backboard served a sled one winter.
Now there's a blue one, Armstrong, with lights. It talks. Let it. Long may it be bored.
If you need me I'm in the basement, holding paint cans and a fan.
%%
What to bring to hospice inpatient: a letter to families
Bring the pillow that smells right. Bring slippers, a lamp, the quilt. Bring the dog; he needs a rabies tag and manners.
Bring music. We have a speaker, we don't have taste.
Bring food, for you. There is a kitchen with a toaster that has come back from the dead twice.
You'll see us give Morphine in drops and Ativan like a paste. You'll see us stop things: Lipitor, the finger sticks, the cuff. Stopping is also care.
You may sleep here. Chairs fold out with a noise; we're sorry for the noise.
You may ask the same thing four times. You may leave. Many people die when the room is empty for a coffee, and we think, some of us, that they choose it.
Hope changes its object. It was for a cure, and then for a spring, and then for a night without pain. It is all hope.
Children should be told, and be let in, and be let out again.
When it's over, there is no hurry. We will open the window.
%%
Ask the Statistician (column for the staff newsletter)
"Is p = .06 a near miss?" No. It is a number that lives next door to .05 and does not like to be compared.
"My R-squared is .12. Should I weep?" In psychology, dance. In chemistry, weep.
"How many patients?" How big is the thing you'd hate to miss? Tell me, and I'll say 128, or 1,280.
"Reviewer wants Bonferroni." Give him Holm. He will not notice, and you'll be right.
"Box-Cox, or log?" Log, if you can say the sentence.
"What's a Bland-Altman for?" For finding out that two devices agree only when nobody's sick.
"Pearson, Spearman, Kendall: which?" Plot it. Then you will know.
"Excel said Student." Which tail, which pairs, whose variance? Welch, by default.
"Can I drop the outlier?" Was it a typo? Then mend it. Was it a patient? Then keep it.
"Bayes?" Bring coffee.
Next time: why Simpson's paradox isn't a cartoon.
%%
Running a Schwartz-type round: recipe
Ingredients: a room, sandwiches with no smell, three panelists (not all doctors), one facilitator who can bear silence, sixty minutes.
Theme, not case. "The patient I couldn't like." "When I was the relative." "A mistake in daylight." "Grace under pager".
Meet the panel twice before. Each tells a story in four minutes, without chart. Change what would tell who.
Open: "We aren't here to fix." Read the rule on names: nobody's.
After the stories: wait. Count to twenty. Somebody in the back, often from Security or Housekeeping, will start.
If it turns to problem solving ("Why wasn't Palliative called?"), say, "And how was that for you?"
If someone weeps: good. Tissues by the door, not passed.
Close on time. Thank the panel. Don't sum up; the sum is in the room.
Afterwards: walk a lap with the panelists. Evaluate on a card: 1-5, one word.
Common words: relief, tired, same, me too.
%%
A day in the sterile processing department (orientation, read aloud by whoever is oldest)
Dirty comes in by the north lift. You will know it by the red bag and the smell of enzyme.
You count. A Major has 74, a Minor 31. A missing Kelly is in the linen. A missing Adson is in somebody's pocket. A missing Frazier tip is in the trap.
Soak, brush, look down the barrel of the Yankauer as if it was a telescope. Ultrasonic: no chrome. Washer: load like you'd load a friend's glasses.
Clean side: lamp, magnifier, Paper. Box locks open. Check the ratchet of each Kocher; test scissors on tissue (Mayo) and on latex (Metz).
Count sheet: Allis 6, Babcock 4, Army-Navy 2, Richardson S/M/L, Deaver, Harrington "Sweetheart", Balfour with blade, Poole, Weitlaner, Gelpi, Senn.
Wrap: Kimguard, one step. Peel pouches: paper to plastic. Arrow tape.
Sterrad for scopes; Steris for the plastic; steam at 270, four minutes, dry thirty. Bowie-Dick first, always, empty.
A load waits for its BI. Implants wait longer. Surgeons don't like to wait; smile.
Break is at nine. Wash your hands, even if they've been in gloves since dawn.
"""
