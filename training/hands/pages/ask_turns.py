"""More talks with a helper bot: spoken ones, bilingual ones, coding ones, quarrels, where people slip somebody in between two questions."""

TWINS = r"""
user: hey scribe start a note
assistant: ready
user: okay so this is a forty six year old [[woman::woman named {wholow}]] with um right upper quadrant pain after meals for [[three weeks::since {sayday}]]
assistant: noted. associated symptoms
user: nausea no vomiting no fever worse with fried stuff she [[eats out a lot::works the fryer at {shoplow}]]
assistant: past history
user: two c sections the last one [[years ago::at {hosplow} in {mon}]] and uh hypothyroid on levothyroxine eighty eight
assistant: allergies
user: sulfa she gets hives [[no others::and her sister {firstlow} does too]]
assistant: exam
user: soft tender murphy positive no jaundice vitals fine
assistant: assessment and plan
user: biliary colic versus cholecystitis get a cbc lfts lipase ultrasound [[today::at {faclow}]] npo after midnight and [[surgery consult::{dr} for surgery]]
assistant: should i read it back
user: yes but skip the [[social history::part about {shoplow}]]
assistant: forty six year old woman with three weeks of postprandial right upper quadrant pain and nausea. positive murphy sign. plan cbc, lfts, lipase, ultrasound, surgical consultation.
user: great close note
%%
**Usuario:** Buenas, necesito saber qué comer antes de la colonoscopia
**Asistente:** Hola. El día anterior: líquidos claros solamente (caldo, gelatina que no sea roja, Gatorade amarillo). ¿Qué preparación le dieron?
**Usuario:** Suprep. [[Mi hija::Mi hija {kin}]] dice que GoLytely es mejor
**Asistente:** Las dos limpian bien. Use la que le recetaron.
**Usuario:** es [[mañana::el {DATE:<4|11|27> de <mayo|julio|noviembre>}]] a las 7. y la metformina?
**Asistente:** Muchas clínicas piden no tomarla esa mañana. Confirme con [[su enfermera::la enfermera {first}, al {ph}]].
**Usuario:** quien me lleva? no tengo carro
**Asistente:** Necesita un adulto que lo acompañe. Uber solo no se acepta.
**Usuario:** va [[mi vecino::mi vecino {first}, el de la calle {lane}]] entonces
**Asistente:** Perfecto. Que [[él::{first}]] traiga identificación y se quede en el edificio.
**Usuario:** en cual edificio es
**Asistente:** [[Está en la hoja de la cita.::En {fac}, {st}.]]
**Usuario:** gracias [[mija::mija, yo soy {whole} por si acaso]]
%%
user: write a policy on employees looking up their own charts
assistant: **Purpose** ... **Policy** Workforce members may view their own records only through the patient portal. **Sanctions** Level 1...
user: shorter. and what about looking up family
assistant: Same rule. Access to family charts without a job-related need is prohibited, even with verbal permission.
user: what if the family says yes in writing. real case: [[an MA::{first}, an MA at {clinic},]] opened [[her kid's chart::her son {kin}'s chart]] for a shot record
assistant: A signed authorization lets you *disclose*, but most policies still bar self-service. Treat it as a coaching case if there's no other access.
user: audit shows [[6 opens in one month::6 opens between {btw}, all from {ip}]]
assistant: Then look at the pattern: were they near visits, or did they follow another event such as a custody hearing?
user: [[custody::custody, {case}, {county}]]. ugh
assistant: That moves it up. Involve HR and counsel. Do not [[message the employee::message {first}]] about it through the EHR.
user: who's the privacy officer's backup
assistant: [[I don't have your org chart.::In the memo that you pasted it was {whole}, {xt}.]]
user: draft the interview invite. no accusations
assistant: "We'd like to meet with you about use of the electronic record. [[A time will be sent.::The meeting is on {wday} in the {FACILITY:{last} Building}.]] You may bring a representative."
%%
\<h\>what's the usual vanc trough these days\</h\>
\<a\>AUC-guided dosing (400-600) is preferred since the 2020 guideline. Troughs of 15-20 are no longer the target.\</a\>
\<h\>cr 1.9 wt 94 age 66 [[M::M, {ptl} in {bedx}]]. 1250 q24\</h\>
\<a\>Estimated CrCl by Cockcroft-Gault is about 51 mL/min with actual weight. 1250 mg q24h is plausible; check two levels.\</a\>
\<h\>levels 31 at 2 h post and 13.4 at 22h[[::, drawn {stamp}, acc {spec}]]\</h\>
\<a\>k = ln(31/13.4)/20 = 0.042 per h; half-life 16.5 h. AUC24 is about 510. In range.\</a\>
\<h\>[[the resident::{dr}]] wants to go up because [[the trough looks low::"{first} from pharmacy said 15"]]\</h\>
\<a\>The AUC is in range. Going up adds AKI risk. Suggested reply: "AUC 510, no change, recheck with next creatinine."\</a\>
\<h\>write that as an I-vent. sign [[PharmD::{initials}, PharmD]]\</h\>
\<a\>Vancomycin day 3. Two-level AUC 510 (goal 400-600). Continue 1250 mg IV q24h. BMP in AM. [[PharmD::{initials}, PharmD]]\</a\>
\<h\>btw is Bayesian always better? InsightRx vs DoseMeRx\</h\>
\<a\>Mostly equal if the model fits the patient.\</a\>
%%
K: what is a platelet
BOT: A platelet is a tiny patch in your blood. When you get a cut, platelets rush there and stick together like Lego.
K: i have not enough
BOT: That can happen. What do you call the thing your doctors are doing about it?
K: ITP. i get a drip [[on fridays::at the {FACILITY:<Comet|Rocket|Starfish> Clinic}]]. my nurse is [[funny::{first} and she does magic]]
BOT: Some kids call the drip "sleepy juice" or "hero juice". Do you have a name for it?
K: [[no::yes. {pet} like my hamster]]
BOT: Ha! What are you not allowed to do right now?
K: no trampoline no karate. [[my friend::{first}]] still gets to go. its not fair. i'm 8
BOT: That *is* unfair. What could you and [[your friend::{first}]] do that's just as fun?
K: minecraft
BOT: Excellent. Platelets would be good at Minecraft: they build walls.
K: can you tell [[my mom::my mom {kin}]] that i dont need to eat liver
BOT: Please tell [[her::your mom]] that liver doesn't raise platelets. But I'm not a doctor, so ask yours too.
K: ok bye [[bot::bot. from {first} age 8 in {town}]]
%%
USER 10:02 | clean this list, one per line, title case
USER 10:02 | [[gauze, kerlix, coban, abd pads, tape silk::{onelow}, {onelow} {lastlow}, {lastlow} j, {firstlow}]]
AI   10:02 | [[Gauze / Kerlix / Coban / ABD Pads / Tape, Silk::{one} / {whole} / {last}, J / {first}]]
USER 10:04 | now make sign up slots for [[a supply audit::{feast} coverage]], 2 each
AI   10:04 | 0700-1500: ____ , ____ | 1500-2300: ____ , ____ | 2300-0700: ____ , ____
USER 10:05 | put [[gauze::{first}]] and [[Kerlix::{last}]] in first row
AI   10:05 | 0700-1500: [[Gauze::{first}]] , [[Kerlix::{last}]] | 1500-2300: ____ , ____ | 2300-0700: ____ , ____
USER 10:07 | add a line "questions? [[ask the charge::text {first} {ph}]]"
AI   10:07 | Added.
USER 10:11 | and [[the unit's name::the {FACILITY:{last} <Tower|Wing> 6}]] on top, big
AI   10:11 | # [[UNIT NAME::{FACILITY:THE {lastup} WING 6}]]
USER 10:12 | too big
AI   10:12 | ## then.
%%
Q1. I'm a paralegal. What is a HIPAA qualified protective order?
A1. An order, or a stipulation of the parties, that limits use of PHI to the case and requires return or destruction at the end. See 45 CFR 164.512(e)(1)(v).
Q2. Draft a two-sentence recital for ours. Parties: [[Plaintiff and Defendant Hospital::{whole}, and {hosp}]].
A2. "WHEREAS [[Plaintiff::{whole}]] seeks records that contain protected health information; and WHEREAS [[Defendant::{hosp}]] will produce them under the limits below; the Parties stipulate as follows."
Q3. What if we only have a subpoena signed by [[a clerk::{first} {last}, deputy clerk of {county}]]?
A3. Then you need satisfactory assurances: notice to the patient, or a protective order.
Q4. Our notice went to [[the last known address::{addr}]] and came back.
A4. Document a good-faith effort and try an alternative address.
Q5. Deadline to respond: 14 days from [[service::{num8}]]. Weekend?
A5. Under most rules, a deadline that lands on a weekend moves to the next business day. Check the rules of {stt}.
Q6. Put the deadlines into a table, one for each custodian [[(radiology, EMS, billing)::({clinic}, {crew}, {ORGANIZATION:<Lockhaven|Statline> Billing})]].
A6. | Custodian | Served | Due | Received |
| [[Radiology::{clinic}]] | | | |
| [[EMS::{crew}]] | | | |
%%
user: interview me for a nurse manager job. one q at a time. stay in role
assistant: Welcome! Tell me about yourself and why you'd like to lead [[this unit::{ward}]].
user: i've been charge on nights for 6 yrs[[ at a level two:: at {hosp}]]. i like fixing things. i finished my MSN [[online::at {school}]]
assistant: Tell me about a conflict between two staff members and how you resolved it.
user: two nurses weren't speaking after a bad code. [[one::{first}]] blamed [[the other::{wn}]] for the airway. i sat them down w/ the crash cart and had them do it again, slowly, till they laughed
assistant: What did you learn?
user: that people hate being watched more than being wrong. my old boss [[used to say that::{first} {last} used to say that]]
assistant: How would you cut overtime by ten percent?
user: i'd look at who clocks out late. it's charting not patients. and the lab draws at shift change
assistant: Last one. Why are you leaving?
user: [[family::my wife got on with {org} in {town}]]
assistant: Thank you. *Out of role:* Strong, concrete stories. For "why are you leaving", add what draws you *to* the new place. Avoid [[naming colleagues::naming {first} and {wn}]] in the conflict story.
user: what do i wear
assistant: A blazer and comfortable shoes. You may be asked to walk the unit.
%%
> /new
bot> Hi! I can check symptoms, find a clinic, or answer questions about coverage.
> my tooth broke on a [[jawbreaker::{shop} jawbreaker]]
bot> Ouch. Is there swelling, fever or trouble swallowing?
> no but its sharp. [[front one::front one. school pictures {day} lol]]
bot> Cover it with dental wax or sugar-free gum. Rinse with salt water. A dentist should see it within 1-2 days.
> who takes {ins}
bot> [[Please share a ZIP code to search.::Near {zip}: {clinic} and {FACILITY:<Grin|Molar|Happy> <Barn|Works|Street> Dental}.]]
> do they do [[Saturdays::{DATE:Sat the <4th|18th>}]]
bot> [[The first listing is open Saturdays 8-12.::{clinic} has 9:20 and 10:00 with Dr. {last}.]]
> 920
bot> [[I can't book from here. Please call the office.::Booked for {first} {last}, confirmation {code}.]]
> what does a crown cost
bot> Typical range is $900-1,600 before insurance. CDT code D2740 for porcelain.
> my mom says get [[gold::gold like {kin}'s]]
bot> Gold (D2790) lasts long, but for a front tooth most people prefer porcelain.
> /end
%%
me: rate this haiku for the unit newsletter / "Monitors sing low / the night float sips cold coffee / dawn takes report first"
gpt: 8/10. Lovely last line. "Dawn" doing the nurse's job is a neat turn.
me: [[dawn is the sunrise btw::it's also {wn}, who does take report first haha]]
gpt: [[Understood: lower case, so it reads as the sunrise.::Then it's a pun. You may want to ask {wn} before it goes to print.]]
me: another on supply room
gpt: "Four-by-fours, all gone / someone's hidden the Coban / behind the tall Depends"
me: lol [[everyone::{first}]] hides coban. one for [[a retirement::{poss} retirement]], 31 yrs
gpt: "Thirty-one winters / [[your badge::{first}, your badge]] has worn to a moon / go out and stay out"
me: aw. can u put them in a sonnet w/ the word [[hospital::{hnick}]]
gpt: A sonnet has 14 lines of iambic pentameter; "[[hospital::{hnick}]]" won't scan at the end of a line. May I use "ward"?
me: k. deadline is [[soon::{clip}]], send to [[the editor::{mail}]]
gpt: I can't send e-mail, but here is the text to copy.
%%
RN student> give me a care map for CHF
tutor> Central: 78-year-old with HFrEF. Branches: Fluid volume excess; Activity intolerance; Knowledge deficit. Which one is first for tomorrow's clinical?
RN student> fluid. mine is [[a retired cook::{mr}, a retired cook from the {ORGANIZATION:<Flying J|Bluebird|Silver Rail> Diner}]] so salt is the big one
tutor> Good link. Write one outcome with a number and a time.
RN student> pt will lose 2 kg in 48 hr. weights: [[day 1 88.2, day 2 87.1::{clip} 88.2, {clip} 87.1]]
tutor> He is halfway. Next: one nursing action for the family.
RN student> teach [[the wife::{kin}]] to read labels. Campbell's vs Healthy Request. she [[can't see small print::can't see, {oldn}, macular]]
tutor> Then what tool?
RN student> magnifier, or the low sodium list in 20 pt. and [[a dietitian::{first} the RD]]
tutor> Excellent. NANDA label for that?
RN student> Readiness for enhanced... nutrition? due to [[my instructor::Prof. {last}]] tonight 11:59
tutor> Yes: "Readiness for enhanced nutrition." Cite the NANDA-I handbook and remove [[identifiers::{mr}'s name and the diner]] before you upload.
%%
Fundraising asst: give me a subject line for a year end appeal
AI: "A bed, a blanket, a night of peace: your gift at work"
Fundraising asst: too cozy. it's for a burn camp
AI: "One week where nobody stares"
Fundraising asst: oh that's good. body 120 words. feature [[a camper::{ptf}, 11, from {town}]], canoe, first time w/o long sleeves
AI: Last summer [[a camper::{ptf}]] stood on a dock with both arms bare. [[It was the first time in three years.::It was {DATE:<July 9|August 3|June 21>}, the first time in three years.]] Nobody stared. Somebody handed over a paddle...
Fundraising asst: permission? [[media release covers first name::mom ({kin}) signed a media release, on file {code}]]
AI: Good. Check that the release covers print *and* e-mail, and the photo.
Fundraising asst: PS line: match by [[a local brewery::{ORGANIZATION:<Crooked|Lazy|Double> <Paddle|Heron|Anchor> Brewing}]] up to 10k
AI: P.S. Every gift is doubled by [[a local brewery::our friends at {ORGANIZATION:<Crooked|Lazy|Double> <Paddle|Heron|Anchor> Brewing}]] up to $10,000.
Fundraising asst: signature [[Executive Director::{whole}, Executive Director]]
AI: Added. Shall I do the QuickBooks vs Bloomerang reconciliation note now?
Fundraising asst: no, coffee
"""
