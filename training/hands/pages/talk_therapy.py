"""Therapy hours, groups, family sessions and school talks written out, each with the people and then with nobody."""

TWINS = r"""
[process recording, second-year MSW, for supervision]

W: You came in soaked.
C: [[My umbrella::{first}'s umbrella]] turned inside out on the bridge. It's fine. It's the most interesting thing to happen since [[last week::{day}]].
W: (I smiled. I felt her watch if I would smile.) Tell me about the rest of the week.
C: [[My brother::{fa}]] called. He wants the house. He didn't say it. He said "it's a lot of house for one person."
W: And you heard...
C: I heard Dad. He even does the cough. [[My brother's wife::{fb}, his wife,]] was in the background with the dishwasher, loud, so that I'd know she was there.
W: (I thought of my own brother here. Note for supervision.) What did you say back?
C: I said [[I'd think about it::I'd ask {wn}]]. Then I vacuumed the stairs for an hour. Do you know how many stairs there are in [[that house::{house}]]?
W: How many?
C: Fourteen. Thirteen that creak. I know which one doesn't because [[we::{fa} and I]] used it to sneak out.
W: So you had one quiet stair between the two of you.
C: (long silence, cried) I never thought of it as his, too.
W: (I did not fill the silence. I counted to twenty like [[my supervisor::{dr}]] told me.)
C: What do I do with a house?
W: I don't know yet. What would the stair say?
C: [laughs] It would say nothing. That's the point of it.
End at 50. She left the umbrella. [[Front desk has it.::Front desk ({wn}) has it, tagged {meini}.]]
%%
Family session, kitchen-table style, four voices, transcribed by hand

Mom: Can I start? I want to start.
Kid: She always starts.
Mom: [[Baby::{fa}]].
Kid: Don't call me [[baby::that, it's {one}. We've been over it]].
Dad: [[We're getting used to it.::{one}, we're getting used to it. {one}.]] I said it twice at work, to practice. [[The guys were fine.::{first} on my crew was fine.]]
Kid: You told them at work? At [[the plant::{org}]]? Great. So now [[everybody's kids::{first} and {first}]] know.
Therapist: Let's stay with the "great". What's in it?
Kid: It's... like, he told them before he told [[Grandpa::Grandpa {last}]].
Dad: Grandpa's eighty-four.
Kid: So?
Mom: So he had a stroke [[in the spring::in {mon}]] and we don't want to...
Kid: Kill him. You can say it. I'd kill him.
Brother: I told him.
All: What?
Brother: [[When we went fishing.::At {place}, fishing, on the {oddday}.]] He said "Well, does [[she::{one}]] still like pancakes?" I said yeah. He said "Well then."
(long pause; mother laughing and crying)
Therapist: What just happened?
Kid: [[Grandpa's::Grandpa {last}'s]] cooler than my whole school.
Dad: He never said "well then" to me in his life.
Therapist: We have ten minutes. Dad, do you want to use them for that?
%%
open AA meeting, captioned by phone for a deaf member

good evening everyone welcome to [[the tuesday group::the {ORGANIZATION:<crooked mile|lamplighters|second wind> group}]] my name is [[chair::{onelow}]] and i'm an alcoholic [hi [[chair::{onelow}]]] is there anyone here for their first meeting. okay is there anyone from out of town. hi [[visitor::i'm {onelow} from {townlow}]] alcoholic [hi [[visitor::{onelow}]]] okay [[someone::{onelow} b]] has agreed to read how it works. rarely have we seen a person fail. [reading not captioned] tonight's topic is resentment and our speaker [[has nine years::is {onelow} {onelow} has nine years on {sayday}]]. thanks. i'm an alcoholic. [hi] so my first resentment was [[my dad::my dad {onelow}]] and my second was the state of ohio. i drove a truck for [[the county::{orglow}]] and i drank in the truck. i thought if you drank in a county truck that was sort of like being paid. [laughter] then [[my boss::{onelow} my boss]] found the thermos. i went up to [[treatment::{faclow}]] with that resentment like a sack of cats. my roommate [[there::there was named {onelow}]] he snored and prayed and snored. and he said to me, let the cats out one at a time. well he's dead now. [[sober::{onelow}'s dead sober]]. anyway. step four. i wrote [[forty names::forty names the first one was {onelow} and the last was {onelow}]] and mine was on it four times. thanks for letting me share. [thanks]. any burning desires. okay basket's going round. birthdays. thirty days. anyone. sixty. yay. [[a year::a year {onelow} come on up]]. [clapping] coffee is [[whoever::{onelow}'s]] commitment next week. close with the serenity prayer.
%%
School counseling log with verbatim, grade 5

10:05 Student [[A::{ptf} {ptl}]] sent by [[the sub::the sub, {mrs}]]. Hood up.
"Do you want the beanbag or the chair?" "Floor." "Okay. Floor."
"[[They::{first} and {first}]] said my lunch smells." "What was it?" "Kimchi. [[My halmoni::My halmoni, {one},]] makes it." "Did you eat it?" "In the bathroom."
"Who was at the table?" "[[All of them.::{first}, {first}, {first} B., {first} R.]]" "Who didn't say anything?" "[[One girl.::{wn}.]]" "Do you think [[she::{wn}]] wanted to?" shrug
"What do you need from me?" "Nothing. Don't call [[my mom::{kin}]]. She'll stop packing it and then she'll cry."
"What if we ate here tomorrow? I like kimchi." "You do not." "I spent a year in [[Korea::{world}]]." "For real?"
10:31 back to class [[, smiling slightly::({last}, rm {nn})]].
Plan: lunch bunch, start with two kids; talk to the cafeteria monitors; [[email teacher::email {mail}]]; [[no parent call yet, note to revisit Friday::parent call to {kin} ({ph}) only if {ptf} agrees, revisit {on}]].
SDQ from teacher: peer problems 6. No safety concern.
%%
VA telemental health, PE session 5, audio file notes by the clinician

Homework: listened to tape 4/7 days. In vivo: sat in the [[supermarket café, back to the door::café at {shop}, back to the door]], 45 min, SUDS 70 to 30.
Imaginal (excerpt, pt's words): "We're stopped. It's hot. [[Our gunner::{last}]] is singing that song, the ABBA one. I say shut up. I'm looking at a kid on a bike. The kid's looking at [[our gunner::{last}]]. I see his hand go in his shirt. I think: candy. I think candy. It's white. Then there's no sound. I'm looking for [[the medic::{PERSON:Doc {last}}]]. I have [[the gunner's::{last}'s]] boot. It's tied. I'm thinking [[his wife::{first}, his wife,]] tied it, that's stupid, she's in [[Georgia::{town}]]."
Peak SUDS 95, end 60. Processing: "I told him to shut up. That's the last thing." "You also thought candy." "What?" "You saw a child and thought candy, not bomb." (long) "Huh."
Hot spots next: the boot; [[the call home::the call to {first} on {on}]].
PCL-5 58 to 49. No SI. Firearm at [[brother's::{first}'s]] since [[session 1::{on}]].
Next: [[same time next week::{on} 1400, backup phone {ph}, locates at {house}]].
%%
couples, EFT, stage 2, transcript with moves marked

Him: I come in and she's on the phone with [[her sister::{onelow}]]. She lowers her voice. So I go to the garage.
Th: So when you see her voice go low, something happens in you before the garage. [slow, soft]
Him: I figure I'm being discussed.
Her: We were talking about [[Mom's biopsy::Mom's biopsy on {sayday}]]!
Him: How would I know that, [[babe::{onelow}]]?
Th: [block] Hold on. Stay with "discussed". What's it like, to be discussed?
Him: It's like... [[my first wife::{onelow}, my first wife,]] did that. For a year. With the guy from [[the gym::{famlow}]]. And I'm standing in the hall with a bag of groceries.
Th: So part of you is still in the hall with the groceries.
Him: (voice breaks) The ice cream was melting. I remember that. [[It was my birthday.::{sayday}. It was my birthday.]]
Her: You never told me about the ice cream.
Th: Can you turn to [[her::{onelow}]] and tell her?
Him: When you go quiet on the phone, I'm holding the ice cream.
Her: [moves hand] [[Come in::{onelow}. Come in]] the kitchen. I'm not her. Come in the kitchen.
Th: [heighten] Say that again, slower.
"""
