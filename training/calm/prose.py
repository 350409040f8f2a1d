"""Paragraphs in whole sentences about nobody: essays, leaflets, letters, answers, memos, and asks of every office."""

PARAGRAPHS = r"""
Most people with {dxx} do well. The first months are the hardest, and small steps count more than big plans. {brand} may help within weeks, and {generic} is an older choice that still works. Talk with your care team before you stop either one.
The {eposign} was described more than a century ago and is still taught at the bedside. It is quick, costs nothing and should not be used alone. When it is paired with {analyte} and {op}, fewer cases are missed.
Charting in {program} has changed since the last upgrade. The {heading} tab now sits on the left, the {form} opens in its own pane, and {model} readings file by themselves. Super users will be in {place} on {weekday} with snacks and patience.
Nurses on nights asked for warmer blankets, fewer alarms and a working ice machine. Facilities will look at the ice machine first. Biomed will set {gadget} limits by unit, and the blankets are on order from {maker}.
When a claim is denied, read the remark code first. {codex} often means that {form} was missing, not that the care was wrong. Call {insurer}, ask for the clinical policy, and send the {scale} with the appeal.
In the {trial} era, {generic} was given to nearly everyone. After {trial}, the pendulum swung back. {guide} now weighs age, {analyte} and {stage}, and leaves the rest to judgment.
The unit is quiet at dawn. Monitors hum, the {weekday} linen cart squeaks, and someone has left a penny on the counter for luck. By {hour} the first calls come from {place}, and the day has begun.
A {job} learns early to lift with the legs. Even so, backs give out. We see {epofx} in falls from height, {eposyn} in those who kneel, and plain strains in everybody else.
Families from {land} often bring food, elders and a great deal of grace. Ask which {tongue} they speak, offer an interpreter, and do not rely on a child to translate. A warm drink and a clear plan will go a long way.
{epodx} and {eposyn} are easy to mix up. Both begin with {symptom}, both may show {epofind}, and both were once treated with rest alone. The {epotest} helps to tell them apart, as does {analyte}.
The case was hard because nothing fit. There was {symptom}, then {symptom}, then none. {op} was clean. In the end a student asked about fox fur at work, and {organism} serology came back positive.
For lunch the kitchen offers fish with brown rice, lamb stew, a green salad with olives, and ginger cake. Staff on {brand} trials should skip the grapefruit. Coffee is free until noon.
This tool counts words. It does not know that Rose may be a color, a flower or a verb, that Bishop is a score, or that Foley is a catheter. Context tells, and so a reader must look at the whole line.
Before {op}, stop {generic} for {span} and {brand} for {span}. Do not shave the {part}. Bathe with {brand} the night before. Wear loose clothes, leave rings and stones at home, and bring the {form}.
Our clinic opens at {hour}. On Mondays we draw labs, on Wednesdays we see new patients, and on Fridays we close early. Long visits are booked in the morning, short ones after lunch.
The audit looked at {many} charts. In {pct} the {heading} was blank, in {pct} the {scale} was not scored, and in {few} the side was not marked. Education will follow, and we will look again in {season}.
{maker} and {maker} both sell a {device}. The first is light and long, the second short and strong. Price aside, the choice rests on the {anat} and on the habits of the surgeon.
Young people with {dxx} miss school, friends and sport. Art, music and a dog do more than we admit. {scale} scores fell by {few} points in the group that walked a mile a day.
The rule is simple: will it change what we do? If {analyte} of {dec} would not, then do not draw it. If {op} would, mark it urgent and chase the result.
Hope is measured badly by scales. The {scale} asks about the future in six lines; a good chaplain asks in one. In {place} we do both and write them down.
I would begin with the history, since {symptom} has many causes. Next come the {epotest}, {eposign} and a full set of vital signs. If they are normal, {generic} and time may be all that is needed.
Thank you for the thoughtful question. In general {brand} should not be crushed, and {brand} may be opened and sprinkled on applesauce. Please check with a pharmacist, since products differ.
The grant pays for two nurses, a van and a freezer. It does not pay for {brand}. By {season} we hope to reach {many} people in {usstate} and {usstate}, most of them {job}s.
Dear Colleagues, the flu has come early. Please wear a mask in {place}, stay home if you cough, and get {brand} if you have not. Free shots are given on {weekday} at {hour}. With thanks, Employee Health
Dear Neighbor, the health fair is back. There will be blood pressure checks, {brand} samples, a stone soup contest, and pony rides if the weather is fair. Bring the kids. Warmly, Community Outreach
In pathology the words are old: Auer, Barr, Heinz, Howell, Jolly, Lewy. They name rods and bodies, not people in the room. In surgery it is Kelly, Kocher, Allis and Bovie who are handed about.
The Bishop, the Apgar, the Ballard and the Silverman are scores; the Mayo, the Penrose and the Fogarty are things; the Sims, the Fowler and the Kraske are ways to lie.
Brown, Adson, DeBakey and Russian are forceps; Richardson, Deaver and Harrington retract; Jackson and Pratt drain; Foley and Robinson drain too.
Graves, Addison, Cushing and Conn are glands gone wrong. Crohn, Whipple and Hirschsprung belong to the gut. Parkinson, Pick and Huntington belong to the brain.
Murphy's, McBurney's, Rovsing's and Carnett's signs are sought in the belly; Homans' in the calf; Tinel's and Phalen's at the wrist; Battle's behind the ear.
To bill or not to bill is a matter of rules. {guide} and {insurer} disagree on {codex}; {usstate} has its own law. When in doubt, hold the claim and ask {crew}.
A strong team has a frank leader, sharp eyes and long memories. It also has a short list of things that may never happen, and a habit of saying so out loud.
Ginger may ease {symptom}. Olive oil softens wax. Basil, sage and rosemary flavor food with no salt. Ivy, holly and lily are for looking at, not for tea.
The vaccine clinic will run from {monthx} through {monthx}. Children come first, then those over 65, then everyone. Bring the {form}. No one will be turned away for lack of {insurer}.
The student should be able to name the branches of the {anat}, describe the {epoop}, list three causes of {symptom}, and interpret {analyte} in pregnancy.
Downtime began on Sunday at {hour}. {program} came back at {hour}, {program} an hour later. No data were lost. Paper {form} copies will be scanned by {crew}.
We are short of {generic}. Please use {generic} for {dxx} and save the rest for {place}. The shortage should end by {season}. Questions go to Pharmacy.
I feel better since I began {brand}. I sleep, I walk to the brook and back, and I have not had {symptom} for {span}. May I stop the {generic}? Will it be safe with wine on {feast}?
My {kinx} takes {brand} and will not eat fish. Is there another source of omega-3? We live on a farm and have eggs, lamb, beans and more zucchini than anyone needs.
"""
OFFICE_ASKS = r"""
Write a Slack post that tells night staff about the ice machine.
Draft a thank-you card from the unit to Environmental Services.
Summarize the attached policy on {form} in five bullets.
Turn my bullet points into a memo: {meeting2b}
Draft alt text for a photo of a garden with roses, holly and a stone bench.
Give me five subject lines for a flu shot email.
Write a fire drill plan for {place}.
Make a packing list for a medical mission to {land}.
Translate "Please wait to be seated" to {tongue} and {tongue}.
Explain {insurer} versus {insurer} for a new hire.
Write onboarding steps for a traveler RN in {place}.
Compare {program} with {program} for a small clinic.
Create a quiz on {guide} rules with ten questions.
Rewrite in the active voice: {policy}
Fix the grammar: {kinx} say he dont take {brand} since monday
Is "Dr." needed before "MD"? What is the style rule?
Write a limerick on hand gel.
How do I say that {op} was aborted without blame?
Explain two-midnight to a {job}.
What should a business associate agreement cover under 45 CFR 164.504?
List 18 identifiers under HIPAA, no examples.
Write test data rules: no real names, use "Patient 1" and "Patient 2".
Generate ten random {analyte} values with units.
Convert to metric: 5 ft 6 in, 154 lb, 98.6 F.
Make a Gantt chart in text for the {program} go-live by week.
Write CSS for a badge: gray border, green text, white ground.
Refactor: for x in meds: print(x.name, x.dose)
Explain a KeyError on "patient_name" when the field is empty.
Write a Dockerfile for a Python FHIR proxy.
Write a bash loop over *.hl7 files that counts OBX lines.
What is the LOINC for {analyte}?
Map these to SNOMED: {dxx}, {dxx}, {symptom}.
Suggest chart types for {scale} by {season}.
Write a survey on {place} food with a 5-point scale.
Plan a potluck: no nuts, no fish, one {nation} dish, one {nation} dish.
Draft a eulogy-free farewell for a retired blood pressure cuff.
Plan a lesson on {organism} for high school.
Write dialogue between a nurse and a doctor about {analyte} {value}; use roles, not names.
Make a word search with: rose, lamb, fox, stone, brook, king, grace, penny.
Which of these are verbs: mark, bill, will, chase, grant, skip, sue?
What rhymes with Foley?
Why is it called {eposyn}?
Give the plural of {epofind}.
Pronounce {brand} and {generic} in plain letters.
Explain how {model} by {maker} pairs with a phone.
Write an FAQ on {gadget} for families.
Outline a grand rounds on {epodx}: {heading}, {heading}, {heading}.
Turn the abstract into a tweet: {study3}
Rank these trials by size: {trial}, {trial}, {trial}.
Make a table of {brand}, {brand} and {brand} with class and cost.
"""
