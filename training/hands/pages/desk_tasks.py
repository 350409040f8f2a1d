"""Short to middling tasks from teachers, students, researchers, marketers, recruiters, carers, managers: the identifier sits in the material, not in the wish."""

TWINS = r"""
Write 4 multiple choice questions on this vignette. Don't change the vignette.

A [[retired teacher::retired teacher from {town}]], 68, fell off a ladder while cleaning gutters [[over the weekend::on {clip}]]. [[A neighbor::{first}, the neighbor,]] drove [[her::Mrs. {last}]] in. GCS 15, Ottawa negative for the ankle, tender at T12. Takes Eliquis and Fosamax, sees [[a cardiologist::{dr}]] yearly. Denies neck pain; Nexus negative.
Learning goals: (1) anticoagulated trauma (2) Denis three-column (3) when to call neurosurgery.
%%
Grade this student reflection with the Gibbs cycle, 10 points, be kind

"In my second week I was with [[my preceptor::my preceptor {first}]] on [[the rehab floor::{ward}]]. One patient, [[I'll call him A::Mr. {last}]], wouldn't take his meds from me. He said that he wanted [[the regular nurse::{first}]] because she knew about [[his dog::his dog {pet}]]. I felt like furniture. [[My preceptor::{first}]] told me to go ask about the dog. So I did. It's a blue heeler. He took the pills, and the Metamucil.
I learned that trust is a task. Benner would say that I am an advanced beginner, but that day I was just a person who asked about a dog."
[[(signed) student 14::{whole}, {school}, section {nn}]]
%%
I teach sixth grade health [[at a charter school::at {school}]]. Make a 20 min lesson out of this letter that a parent sent

"Dear [[teacher::Ms. {last}]], please excuse [[my child::{kin}]] from the sugar experiment. [[He::{kin}]] has type 1 and the last 'experiment' was [[my sister's wedding::{poss} wedding]] cake. But [[he::]] would like to show the class the Dexcom. It beeps like a truck. His endo [[says ok::Dr. {last} says ok]]. [[Call me with questions::Call me: {ph}]]."

Standards: NHES 1.8.1. Include: what a pancreas is, three myths, a kind way to ask.
%%
role: you are a reviewer for a small journal. list 5 problems with this methods paragraph

"Between [[the two study years::{wday} and {wday}]], consecutive adults at [[three community hospitals::{hosp}, {hosp} and {hosp}]] with a first Takotsubo event were screened by [[two reviewers::two reviewers ({initials}, {initials})]]. Disagreements went to [[a third::a third ({initials})]]. InterTAK score and Mayo criteria were applied. The Student t test, Mann-Whitney and Fisher exact were used as appropriate. [[One site::{hnick}]] was excluded because the echo archive burned. The study was approved [[by a central IRB::(IRB {code})]]. We thank [[the sonographers::{first} {last}, RDCS]]."
%%
Compare these two recruiting messages; which gets more replies and why?

A: "Hi [[there::{first}]]! Your background in [[MICU::MICU at {hosp}]] caught my eye. We have nights, 3x12, $58/hr, [[near the coast::in {town}]]. Open to a chat?"
B: "[[Friend of a friend::{first} {last} gave me your name]]. I won't waste your time: 24-bed CVICU, Impella and CRRT, 1:1 means 1:1, [[the manager::the manager ({first}, ex-flight)]] takes patients. Self-schedule. If you hate it I'll tell you who else is hiring. [[- recruiter::- {first}, {ph}]]"

Audience: 8+ yr ICU nurses who ignore InMail.
%%
Explain this bill to me like we're sitting on a porch

STATEMENT [[page 1::{acct}]]
[[Guarantor::Guarantor: {ptcomma}]]
ER LEVEL 4 ....... 2,318.00
CT ABD W ......... 3,906.00
ZOFRAN 4 MG ...... 41.16
[[PROF FEES::PROF FEES - DR {lastup}]] ...... 812.00
ADJ .............. -4,004.80
YOU OWE .......... 3,072.36
[[Pay by the due date::Pay by {full}]] or call [[billing::{first} at {ph}]]
Also got a letter from [[a collection place::{ORGANIZATION:<Apex|Stone Ridge|Paladin> Recovery}]] for the helicopter and I was never in one. That's [[my cousin::my cousin {first}]]. We've the same name[[::, they call him {PERSON:Little {first}}]].
%%
Carer here, long message sorry. What should I ask for at the meeting?

Mom has Lewy body, she's [[in her late eighties::{oldn}]], and sees [[children::little {kin}]] in the curtains. She's at [[a memory care place::{snf}]] since [[the fall::{DATE:<mid October|the week after Easter|10/28>}]]. Good: [[the aide who sings::{first}, who sings]]. Bad: they moved her next to [[a man who yells::a man, {first}, who yells]]. My brother [[who has POA::{kin} (POA)]] lives in [[another state::{town}]] and thinks that everything's fine because he sees her on an iPad at lunch, at her best.
They want to start Seroquel. Her neurologist [[(good guy)::, {dr},]] once said never Haldol. Is that the same thing?
Meeting is [[soon::{clip}]] with [[the DON::{first} the DON]] and social work.
%%
Make this less robotic. It's the script for our appointment line

"Thank you for calling [[the clinic::{clinic}]]. My name is [[___::{first}]]. May I have your date of birth? [[(wait)::{dob}?]] And the name on the chart? [[(wait)::{ptname}.]] Thank you, [[name::{mefl}]]. I see that you're due for a mammogram, a Tdap and a Medicare wellness visit. [[Our next opening is::Dr. {last} has]] [[(read first slot)::{clip} at 9:40]] or [[(read second slot)::{clip} at 2]]. Are you still at [[(read street only)::{house}]]? Great. You'll get a text from [[a short code::{PHONE_NUMBER:<88|39|72>{nn}1}]]. Is there anything else?"
%%
help me answer the discussion board. 150 words, cite nobody

Prompt: Describe an ethical conflict you saw.
Classmate [[1::{first} {last}]]: "On my unit a resident's daughter hides cigars in the fake plant. [[He's dying::Mr. {PERSON:<Z|B|V>}'s dying]]. I pretend not to see."
Classmate [[2::{first}]]: "At [[the jail clinic::{jail}]] we had to pick who got the last Suboxone strip. [[The doc::{dr}]] flipped a coin. It was an actual coin."
Me: I want to agree with [[classmate 1::{first}]] about the cigars but say that oxygen is in the room, and tell [[classmate 2::{first}]] that random allocation is defended in the literature (fair lottery), only not with a coin from his pocket.
%%
Marketing: pull 5 usable quotes from this interview, each under 20 words, no cure claims

Q: How did you find us?
A: My [[brother::brother {kin}]] saw [[the billboard::the billboard on {hwy}]], he goes, that's the guy who did [[somebody at church::{first} at church]].
Q: And before the surgery?
A: I couldn't chase [[the goats::{pet}, that's the goat]]. I'd sit on a bucket. I weighed my own groceries because of the stairs.
Q: What was the day like?
A: [[They::{first} and them]] warmed the blanket. [[The doctor::Dr. {last}]] wrote YES on my knee. I'm thinking well I hope so.
Q: Now?
A: I danced [[at a wedding::at {poss} wedding on {clip}]]. A polka. Mako, they call the robot. I call it a good hand.
%%
Interpreter here. Is this rendering faithful? Column 1 is what the provider said.

P: "Are you safe at home?" | "¿Está segura en la casa?"
P: "Does [[he::{kin}]] ever take your phone?" | "¿[[Él::{kin}]] le quita el teléfono?"
Pt: "Nomás cuando [[toma::va a {ORGANIZATION:<El Toro|La Cueva|El {last}>}]]." | "Only when [[he drinks::he goes to {ORGANIZATION:<El Toro|La Cueva>}]]."
P: "We have an advocate, [[she is nice::{first}]]." | "Tenemos una defensora, [[muy amable::{first}]]."
Pt: "¿Y mi mamá [[no se entera?::en {world} no se entera?]]" | "My mom won't find out?"
P: "No. It stays here." | "No. Se queda aquí."

My supervisor [[said::, {whole}, said]] that I softened line 2. [[Ticket for QA is open.::QA ticket {code}.]]
%%
I'm a chaplain resident. Turn the verbatim into themes + one growing edge. Don't include the quotes

V1 (knock) Hi, I'm [[the chaplain::{first}]] from spiritual care.
P1 I didn't order one.
V2 (laughs) We're free. Like the [[socks::socks {PERSON:{onelow}} brings]].
P2 [[My wife::{kin}]] believed. I believed in [[my wife::{kin}]].
V3 You miss her.
P3 [[Eleven months.::Since {DATE:<the 3rd of May|All Souls|Jan. 11>}.]] She did the taxes.
V4 And now?
P4 Now [[the neighbor girl::{first} next door]] does the taxes. (weeps)
V5 (silence, 1 min)
P5 Say the one with the shepherd.
Note: asked for [[his own minister too::{PERSON:{last}} of {church}]]. Page [[on request::{pager}]].
"""
