"""More phone calls whole: transplant offer, research recruiter, utility desk, device clinic, genetic results, blood donor, adoption worker, pharmacy counselling, collections."""

TWINS = r"""
TRANSPLANT OFFER CALL, 02:10, coordinator's recording (patient copy)

Coord: Hello, is this [[the phone of our liver patient::{mr}]]? It's [[the transplant center::{first} from transplant at {hosp}]].
Pt: ...Is this it?
Coord: It might be. You're the backup. There's a liver, the donor is in their thirties, increased-risk by the old form. I have to go through that with you.
Pt: Backup to who?
Coord: I can't say. Somebody sicker. Have you had fever, cough, antibiotics? Anything new?
Pt: A tooth. [[My dentist::{dr}, my dentist,]] gave me amoxicillin [[last week::{day}]].
Coord: Finished?
Pt: Yes. Doctor, nurse, whatever, my [[wife::wife, {kin},]] is already putting her shoes on.
Coord: [laughs] Tell [[her::{kin}]] flat ones. When did you last eat?
Pt: Ice cream. Ten.
Coord: Nothing now. How long to [[the hospital::{hnick}]]?
Pt: [[Two hours. No traffic.::From {town}, two hours on {hwy}.]]
Coord: Drive like a person. Come to [[the ED entrance::the entrance on {road}]], say "transplant". Bring your pills, your card[[,::, {plan}, is it still that? okay,]] and a charger.
Pt: If I'm the backup and it doesn't...
Coord: Then you drive home and I owe you breakfast.
Pt: [[Somebody's::{first}'s, our neighbor's]] watching the dog. Okay. Okay. I'm peeing on myself.
Coord: Everyone does. [[Go.::Go, {ptf}.]]
(UNOS match run [[on file::{code}]])
%%
RESEARCH RECRUITMENT, script on left, life on right

"Hello, may I speak with [[the person on the list::{ptname}]]?" — "He's in the tub."
"I'm calling from [[the sleep study::the sleep study at {school}]]." — "He don't sleep, that's true."
"He signed a card at [[the fair::{shop} on {on}]]." — "He signs everything, [[his brother's::{first}'s]] a politician."
"Is there a better time?" — "[[Honey!::{ptf}!]] HONEY, YOU WANT TO SLEEP FOR MONEY? ... He says how much."
"Two nights, 150 each, parking validated." — "He says can he bring [[the dog::{pet}]]."
"I'm afraid not." — "He says then one fifty-five."
Screening: age [[ok::{AGE:ninety-<one|four|six>}? no, {dobs}, ok]], BMI ok, STOP-BANG 6, CPAP naive, night work none since [[retiring::he left {org}]].
"What's the best number?" — "[[This one.::{ph}, that's mine, he drops his in the tub.]]"
Enrolled as [[pending::{subj}]], visit 1 [[to be set::{wday}]], ICF v3.2 mailed [[to the house::to {house}]].
%%
ELECTRIC COMPANY, medical certificate desk

Rep: Customer care[[.::, {first} speaking.]] Account number?
Caller: [[I'm calling for a patient, I'm the nurse.::{acct}. It's in her name, {whole}. I'm the nurse.]]
Rep: What's the issue?
Caller: You shut her off at ten. She's on a concentrator, five liters, and a feeding pump.
Rep: I show a notice [[three times::on {num8} and {num8}]].
Caller: She's blind.
Rep: ...I can place a thirty-day hold with the form from a physician.
Caller: [[The doctor's::{dr} is]] right here with a pen. Fax?
Rep: [[It's on the website.::{ph}, attention {wn}.]]
Caller: And when does a truck come?
Rep: By end of day.
Caller: She has four hours in the tank. Today at [[two::{clockx}]] that's zero.
Rep: Let me put you on hold.
(hold: a jazz flute)
Rep: They're turning around, [[a crew's close::truck {fleet}, off {road}]]. Forty minutes.
Caller: What's your name, please? I want to say it to my boss nicely.
Rep: [[We're not supposed to.::{first} {last}. My nana's on one.]]
%%
GENETIC COUNSELOR, phone disclosure, note and quote

Called at agreed time; verified by [[two identifiers::DOB {dob} and street {road}]]. On speaker with [[sister::sister {first}]].
"First: it's positive." (pause 9 sec) "Which one?" "PALB2." "I studied for BRCA."
Reviewed risk 33-58%, MRI plus mammo, salpingo discussed, not urgent.
Sister: "So me, it's a coin." "A coin, yes." Sister: "Heads I'm sick?" "Heads you know."
"Do I tell [[my girls::{first} and {first}]]? They're 15 and 12." "Not a test till they're grown. Telling's different."
"And [[Dad's side::Dad's side, the {clan} in {town}]]?" "We can write the letter, you send it."
[[She::{ptf}]] asked what PALB stands for. "Partner and localizer." "Well," she said, "I've had worse partners[[.::, {first} for one.]]"
Plan: clinic [[in two weeks::{on} w/ {last}]]; letter x4; [[lab report in chart::lab report {spec}]]; support: FORCE.
I called back after lunch, off the script. [[Sister::{first}]] answered: "We're making soup. We make soup."
%%
COLLECTIONS, recorded, disputed

A: This is an attempt to collect a debt. Am I speaking with [[the account holder::{whole}]]?
B: Who's asking?
A: [[An agency for the hospital.::{first} at {org}, for {hosp}.]]
B: Which bill? I've got a drawer.
A: [[An ambulance.::{acct}, date of service {num8}, {cash}, ambulance.]]
B: I wasn't in an ambulance. My [[mother::mother, {kin},]] was, and she's dead[[.:: since {on}.]]
A: I'm sorry for your loss. Are you the responsible party?
B: I rode up front. Is that what it costs to ride up front?
A: Sir, I can offer a plan.
B: Was it you sang to her? No. It was [[the kid with the ears::{first}, with the ears, {crew}]]. He sang "You Are My Sunshine" all the way up [[the hill::{lane}]]. I'd pay him.
A: ...
B: You there?
A: I'm marking it deceased, do not call. [[Have a good evening.::Have a good evening, {mr}. My mom had the same song.]]
%%
PHARMACY COUNSEL WINDOW, drive-through speaker, half heard

"Name?" "[[Mumble::{first} {last}]]." "Spell it?" "[[Mumble::{spell}]]." "Birthday?" "[[Mumble::{saydob}]]." "Okay I've got three and one's waiting on [[your doctor::{dr}]]." "Which?" "The Ozempic." "He SENT it." "They want a PA." "A what?" "A permission slip." "From who? I'm [[seventy-one::seventy-one. I raised {first} {last} that's mayor]]." "From [[your insurance::your insurance, {org}'s plan]]." (truck noise) "So, the new one, have you had it before? Take with food, no grapefruit, it may turn your pee orange." "How orange?" "Like a Fanta." "For how long?" "Two days." "[[My grandson::{first}, my grandson,]] will love that." "Eleven forty. You've got [[points::points under {ph}]]." "Use 'em." "Flu shot today?" "Through the WINDOW?" "No ma'am, you'd come in." "Then no." "Have a good one[[.::, {mrs}.]]" "Tell [[the tall boy::{wn}]] I said hey."
"""
