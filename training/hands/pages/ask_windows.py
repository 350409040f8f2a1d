"""Further chat windows: tempers, second thoughts, corrections, pasted threads, quizzes, plans, all with turns of uneven length."""

TWINS = r"""
user: Can you check whether my message is ok to send
user: "[[Hello doctor::Hi Dr. {last}]], the new dose makes my legs swell. Left more than right. I also have a [[trip::trip to {place}]] coming up."
assistant: It's clear. Please add when it began, and if there's pain, warmth or shortness of breath.
user: began [[a week ago::{clip}]]. left calf hurts when i push
assistant: One-sided swelling with pain can be a clot. I'd call instead of sending a message: [[your clinic::{clinic}, {ph}]], or go to urgent care today.
user: i'm [[at work::at work ({coin})]] til 6
assistant: Please don't wait until 6. Can someone drive you?
user: [[a coworker::{first} in receiving]] maybe
assistant: Good. Don't rub the calf. If you're short of breath or your chest hurts, call 911.
user: ok going. what do i say at the desk
assistant: "New swelling and pain in my left calf for a week, on Norvasc, I need to be checked for a clot."
user: its [[ok they took me in::{hosplow}, they took me right in. {firstlow} stayed w me]]
assistant: I'm glad.
%%
**Grant writer:** 500 words, need statement, mobile dental van. Here are facts, use all
- 1 dentist per 4,900 people[[:: in {county}]]
- [[nearest Medicaid dentist 71 miles::nearest Medicaid dentist is in {town}, 71 miles]]
- [[third graders::third graders at {school}]]: 46% untreated decay
- ED visits for teeth up 38%[[:: at {hosp}]]
- the old van, [[a 2003 Blue Bird::a 2003 Blue Bird, {plate}, nicknamed {pet}]], died
- partner: [[a tribal program::{ORGANIZATION:<Three|Red|Lone> <Cedars|Willow|Butte> Tribal Dental}]]
- quote from [[a parent::{first}, a mother of three]]: "we pull them at home"
**Assistant:** "In our service area, one dentist serves 4,900 people. The nearest who takes Medicaid is 71 miles away[[.:: in {town}.]] Nearly half of the third graders [[we screened::at {school}]] have untreated decay..."
**Grant writer:** too dry. start w/ the quote
**Assistant:** "'We pull them at home,' [[a parent::{first}]] told our hygienist..."
**Grant writer:** love. budget line for a [[driver::driver ({first} {last}, CDL)]] .6 FTE at 24.50
**Assistant:** 0.6 x 2,080 x $24.50 = $30,576, plus fringe.
**Grant writer:** match from [[a bank::{ORGANIZATION:<Stockgrowers|Farmers & Drovers|Pioneer> Bank of {last}}]], letter attached
**Assistant:** Noted under "Committed match". Who signs?
**Grant writer:** [[the ED::{whole}, ED]]
%%
14:02 \<user\> epic won't let me sign, says "invalid cosigner"
14:02 \<asst\> Usually the attending isn't on the encounter's care team, or the role is wrong.
14:03 \<user\> attending is [[on the team::{last}, on the team]]
14:03 \<asst\> Check the provider record: is there a second record with the same name?
14:05 \<user\> ha. [[two records::two: {last}, {first} (IM) and {last}, {first} (ED)]]
14:05 \<asst\> Pick the one with the right specialty; report the duplicate to provider management.
14:06 \<user\> who
14:06 \<asst\> [[Your service desk can route it.::From your signature block: service desk {xt}; last ticket {code}.]]
14:09 \<user\> done. also my dragon hears "[[Afrin::{first}]]" as "a friend"
14:09 \<asst\> Train the word: Manage Vocabulary, add, record.
14:10 \<user\> it also hears [[Lasix as "lay six"::Dr {last} as "lay six"]]
14:10 \<asst\> Same fix. Add both forms.
14:12 \<user\> k bye. oh which pc was it
14:12 \<asst\> [[You didn't say.::You wrote {ip}, {ward}.]]
%%
Me: teach me insulin pens like i'm my own grandmother
AI: Sit down, darling. This pen is not for writing.
Me: lol go on. she's [[stubborn::stubborn, {oldn}, from {world}]]
AI: One: look at the color. Two: new needle, every time, don't be cheap. Three: dial two, shoot at the sink. Four: dial your number. Five: belly, not through the apron. Six: count to ten.
Me: number is 14 am. and she has [[a pen at each house::a pen at my place and one at {poss}]]
AI: Then write it big and tape it in both kitchens.
Me: now [[in another language::in {tongue}, and sign it "tu nieto {first}"]]
AI: I can do that. Please have a trained interpreter check it.
Me: what's Lantus vs Basaglar vs Rezvoglar, pharmacy [[switched::({pharm}) switched {clip}]]
AI: All are insulin glargine 100 units/mL. Same dose; throw out the old pen so that she doesn't take both.
Me: she WOULD take both. [[my aunt::my aunt {kin}]] found 3 open in the butter thing
AI: The butter thing is for unopened pens only, darling.
%%
CHARGE: i need a staffing grid explanation for a family that says we're short. 24 beds, 5 RNs, 3 techs, [[1 sitter::{first} sitting in 9]]
AI: "Tonight each nurse cares for about five patients, with three techs to help."
CHARGE: they asked for [[the supervisor::{first} {last}]] and said they'd call [[the news::{ORGANIZATION:Channel {nn} <Action|Eyewitness> News}]]
AI: Offer a time for a talk, and one thing you can do now: e.g. hourly rounds at the bedside.
CHARGE: the ask: bath, teeth, hearing aid. it's [[a fair ask::{poss} mother. fair ask]]
AI: Then do the bath first, and say when.
CHARGE: script for phone to [[the son::{kin}, the son, {ph}]]
AI: "Hi, this is the charge nurse[[::, {first}]]. Your mother had a bath and her teeth are in. The hearing aid wasn't in the bag. Could you look at home?"
CHARGE: found it. [[in the sheets::in the sheets, {ser} on it]]
AI: 🎉 Document it in the belongings list.
%%
Educator to AI, pasted: Survey comments, unit orientation, n=9. Find three themes.

- too many passwords
- [[my preceptor::{first}]] is a legend
- tube feeding class was gold (Kangaroo OMNI)
- please no more escape room
- [[the tour skipped dialysis::the tour skipped the {FACILITY:{last} Dialysis Suite}]]
- parking!!!
- felt dumb when [[a surgeon::{last}]] asked me where the Yankauer was
- nice snacks. [[someone's banana bread::{poss} banana bread]]
- [[the float pool lead::{whole}]] answered every text at 3 am

AI: (1) Access: passwords, parking, tour gaps. (2) People: preceptors and leads who respond. (3) Confidence: fear of not knowing equipment.
Educator: one action each, owner, due
AI: 1. Badge tap single sign-on, IT, 60 days. 2. Preceptor stipend, [[the director::{first} {last}]], [[next quarter::{DATE:<Q1|by Sept 1|10/15>}]]. 3. Equipment scavenger hunt, educator, next cohort.
Educator: no. no more escape rooms or hunts
AI: A photo deck with names: Yankauer, Salem sump, Pleur-evac, Bovie, Mayo stand.
%%
prior auth clerk / assistant (exported)

c: criteria for Wegovy CV indication?
a: BMI of 27 or more with established CVD: prior MI, stroke or symptomatic PAD. Not for NYHA IV.
c: pt had MI [[in 2019::{mon} at {hosp}]], bmi 31
a: Then it meets the label. Attach the cath report and a weight within 30 days.
c: payer is {ins}, form asks "weight program name"
a: [[WW, Noom or a dietitian count.::You pasted "{ORGANIZATION:<Slim|Fit|Lean> <Souls|Fellows> at {church}}". Put that and the months.]]
c: they denied before, ref [[unknown::{code}]]
a: Mention that this is a new indication request[[.::, and cite {code}.]]
c: letter. 90 words. from [[cardiology::{dr}]]
a: "I request semaglutide 2.4 mg to reduce the risk of major cardiovascular events. My patient[[::, {ptname},]] has had a myocardial infarction and has a BMI of 31 in spite of a structured program. SELECT showed a 20% reduction..."
c: who do they call for p2p
a: [[Put the direct line of the office.::{first}, {xt}, mornings.]]
%%
A pharmacist and the assistant, on a slow Sunday

rph: trivia me. top 200
bot: Generic for Farxiga?
rph: dapagliflozin
bot: Who makes... no, easier: class of Entresto?
rph: ARNI
bot: Brand with the same name as [[a bird? None. What is "Austedo"?::your tech? ("{first}", you said, sounds like a statin.)]]
rph: lol [[deutetrabenazine::{first} would like that]]
bot: Which has a boxed warning for tendon rupture?
rph: Levaquin, Cipro. a [[soccer coach::soccer coach at {school}]] just asked me that
bot: What did you say?
rph: call [[your doc::{last}]], stop running. gave a Tylenol coupon
bot: Good. Which vaccine has a chickenpox cousin?
rph: Zostavax. gone. Shingrix now. line's out the door bc of [[the flyer::the flyer from the {ORGANIZATION:{last} Senior Club}]]
bot: Then I'll let you go.
rph: [[nah::nah {wn}'s got it]]. one more
bot: Antidote for Pradaxa?
rph: Praxbind. mic drop
"""
