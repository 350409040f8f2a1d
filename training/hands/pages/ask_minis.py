"""Short talks of six to ten lines, as exported from chat histories, many trades, each with one or two places where somebody may stand."""

TWINS = r"""
## Chat 1
You: rewrite, 4th grade: "Your potassium is critically low."
AI: "A salt in your blood called potassium is very low. This can hurt your heart. Please come in today."
You: add where
AI: "Please come to [[the emergency room::{hosp}]] today."
You: add who to call
AI: "Questions? Call [[our nurse line::{first} at {ph}]]."
%%
user: Is Levsin the same as Levbid
assistant: Both are hyoscyamine. Levsin is immediate release; Levbid is extended release.
user: and Bentyl
assistant: Bentyl is dicyclomine. It's a different drug in the same class.
user: gi doc [[says::({last}) says]] either
assistant: Then formulary and side effects can decide. Avoid with [[glaucoma::his glaucoma, which you mentioned for {mr}]].
user: right. thx
%%
ME: formula to count weekdays between two dates
AI: =NETWORKDAYS(A2,B2)
ME: minus holidays
AI: =NETWORKDAYS(A2,B2,H2:H12), with the holidays in H.
ME: my start is [[in A2::{num8}]] end is [[in B2::{num8}]]
AI: Then use [[=NETWORKDAYS(A2,B2,H2:H12)::=NETWORKDAYS(DATEVALUE("{num8}"),DATEVALUE("{num8}"),H2:H12)]].
ME: it's for a disability claim[[::, {claim}]], does day one count
AI: NETWORKDAYS counts both ends. Many policies don't count the last day worked.
%%
[10:41] nurse: vanc infiltrated. warm or cold
[10:41] assistant: Cold is usual for vancomycin; elevate. Hyaluronidase is sometimes used. Follow your policy.
[10:42] nurse: who do i call
[10:42] assistant: The prescriber, and IV team or wound care if it's blistered[[.::. Earlier you wrote that {dr} is on.]]
[10:44] nurse: note pls
[10:44] assistant: "R forearm PIV infiltrated with vancomycin, est. 30 mL, 6x4 cm swelling, no blister. Infusion stopped, catheter aspirated and removed, arm elevated, cold pack. [[Provider::{dr}]] notified 1044."
[10:45] nurse: size was measured by [[the tech::{first}, tech]]
[10:45] assistant: Added: "measured by [[the tech::{first}]]".
%%
Applicant: Question 3 on the form: "Occupation in the year before the illness". What do I put? I [[did odd jobs::did odd jobs, mostly for {ORGANIZATION:<Pike|Hurley|{last}> Bros <Hauling|Fence|Septic>}]].
Helper: Put your main job by hours. If none was main, put "general labor".
Applicant: Question 4: "Places lived \>6 months since 1990"
Helper: List [[state and years::town, state and years: {town}; {town}; {place}]].
Applicant: Question 9: "Known exposures"
Helper: Dust, solvents, pesticides, asbestos, radon, burn pits.
Applicant: paint thinner. and [[well water::the well at {lane}]]
Helper: Put both, with years.
%%
resident: summarize TWILIGHT in 2 lines
ai: After 3 months of ticagrelor plus aspirin following PCI, dropping aspirin lowered BARC 2-5 bleeding without raising death, MI or stroke.
resident: does my guy fit? 66 M, DES x2, [[3 months ago::placed {clip} by {last}]], on Brilinta + ASA, hgb drifting
ai: He resembles the trial population if he was high risk and event free on dual therapy.
resident: and who decides
ai: [[The interventionalist.::Dr. {last}, who placed the stents.]]
resident: write the msg, 2 lines
ai: "[[Hello::Dr. {last}]], hgb 12.1 to 10.4 over 6 weeks, no overt bleed. OK to drop ASA and continue Brilinta per TWILIGHT?"
%%
parent: how many mg of tylenol for 22 lb
bot: 22 lb is 10 kg. 10-15 mg/kg is 100-150 mg, so 4 mL of 160 mg/5 mL is 128 mg. Every 4-6 hours, no more than 5 doses in 24 hours.
parent: [[he::{ptf}]] threw up half
bot: If it was within about 15 minutes and you saw the medicine, one repeat is usually fine. Otherwise wait 4 hours.
parent: temp 104.1. [[grandma::grandma {kin}]] says bath
bot: Lukewarm only. No cold bath, no alcohol rub. Is [[he::{ptf}]] alert and drinking?
parent: yes. watching Bluey
bot: Good signs. Call [[the clinic::{clinic}]] in the morning, sooner if stiff neck, rash, trouble breathing, or no urine in 8 hours.
%%
Q> translate for a sign: "No flowers in ICU"
A> "No se permiten flores en la UCI." / "Bawal ang bulaklak sa ICU." / "Không mang hoa vào ICU."
Q> add [[Russian::Russian, and "thank you, the {clan}" in small print]]
A> "В отделение реанимации с цветами нельзя." [["Спасибо."::"Спасибо. The {clan}"]]
Q> and a line for balloons, latex not mylar. no wait other way
A> "Mylar yes, latex no."
Q> print 11x17, [[4 copies::4 copies, to {FACILITY:<North|Garden> {last} Tower} and {ward}]]
A> I can't print, but the text is ready.
%%
ADMIN: My boss wants minutes. Raw: "8:00 start. Falls down 11%. Bed alarms back ordered (Hillrom). Parking: [[somebody::{first}]] got towed AGAIN. Tube system down 3x. Holiday meal: turkey or tamales, vote. Next mtg [[2 wks::{clip}]]. End 8:50."
AI: **Minutes** 1. Falls: down 11%. 2. Bed alarms: back order. 3. Parking: [[a tow was reported::{first} reported a tow]]. 4. Tube system: three outages. 5. Holiday meal: vote. **Next meeting:** [[in two weeks::{clip}]].
ADMIN: owners
AI: 1. Quality. 2. Supply chain. 3. Security. 4. Facilities. 5. [[Staff council::{first} and {first}]].
ADMIN: take parking out, it's a touchy subject
AI: Removed.
%%
therapist: ideas for closing session w/ an 11 y/o who draws
ai: Make a two-page comic: "Me in the first week" and "Me now". Or a map with the hard places.
therapist: [[he::{ptf}]] calls the bad feeling "the Ghoul". [[we never named it otherwise::at home it's "{pet}"]]
ai: Let [[him::{ptf}]] draw where the Ghoul lives now, and how small it is.
therapist: letter to [[the next therapist::{whole}, LCSW, who takes over {clip}]]. 5 lines, TF-CBT phase, strengths, what works
ai: "[[Dear colleague::Dear {first}]], we finished the trauma narrative and in vivo work. CPSS fell from 31 to 12. Drawing and humor work; direct questions in the first ten minutes don't. [[He::{ptf}]] likes to know the end time."
therapist: nice. sign off w/ [[my title::{initials}]]
%%
SELECT-bot$ who changed the A1c reference range?
SELECT-bot: The lab dictionary shows a change in build 8.1.2[[.:: by user {user} on {num8}.]]
SELECT-bot$ old vs new
SELECT-bot: 4.0-5.6 to 4.0-5.7.
SELECT-bot$ 5.7 is prediabetes per ADA. revert?
SELECT-bot: That needs a change ticket. [[Shall I open one?::Ticket {code} is already open, owner {first}.]]
SELECT-bot$ yes + comment "cite ADA Standards of Care"
SELECT-bot: Done.
%%
Equipment helper (voice) — transcript
> speaker: my wife's bed goes up by itself
\< helper: Unplug it for 30 seconds, then press lock on the hand control. Is it a Drive, Invacare or Hillrom?
> speaker: it says [[Invacare::Invacare and then {ser}]]
\< helper: Hold the down button for five seconds. Does it stop?
> speaker: no. [[the boy from the store::{first} from {ORGANIZATION:<Corner|Main Street|{last}> Medical Supply}]] put in a used motor
\< helper: Please don't use it with anyone in it. Call the supplier[[.:: at {ph}.]]
> speaker: she's in it. she is [[eighty::{AGE:ninety-three}]] and laughing at me
\< helper: Lower the rail, help her out, then unplug.
%%
MedStudent: "[[A 24-year-old barista::A 24-year-old barista at {ORGANIZATION:<Grind|Brew|Bean> <House|Theory|There>}]] presents with" ... finish it as a vignette for mono
AI: "...sore throat and fatigue for ten days. Exam: posterior cervical nodes, exudate, spleen tip. She was given amoxicillin [[elsewhere::at {clinic}]] and now has a rash."
MedStudent: answer choices
AI: A) Scarlet fever B) EBV with aminopenicillin rash C) Stevens-Johnson D) Kawasaki E) Secondary syphilis
MedStudent: make D less dumb
AI: D) Acute HIV
MedStudent: explanation 2 lines. Heterophile (Monospot) neg in week 1 ok?
AI: Yes; sensitivity is lower in week one. No contact sports for at least three weeks[[.::, so no roller derby with the {ORGANIZATION:{last} <Bruisers|Rollers>}.]]
%%
HR: an employee wants to bring a support snake
AI: Under the ADA it's a request for accommodation. Ask what limitation it serves, and offer alternatives.
HR: it's in [[a clinical area::{ward}]], name tag says [["DO NOT PET"::"{pet}"]]
AI: Infection prevention should weigh in. Reptiles carry Salmonella.
HR: draft reply to [[the employee::{first}, badge {badge}]]: not in patient care areas, open to a desk role Tues/Thurs
AI: "Thank you for your request. We can't approve an animal in patient care areas, but we'd like to explore other options, such as desk assignments on Tuesdays and Thursdays."
HR: cc [[union::{first}, steward, {ORGANIZATION:Local {nn}}]]
AI: Added cc.
%%
patient: can you explain my MRI. "Modic 2 at L4-5, Pfirrmann IV, Schmorl's node L2, no stenosis"
bot: Those are signs of wear. Modic 2 is fatty change in bone near the disc; Pfirrmann IV is a dried disc; a Schmorl's node is a small dent. No stenosis means that the nerves have room.
patient: is it from [[lifting::lifting {ORGANIZATION:<Ready|Quik|{last}> Ice} bags for 20 years]]
bot: Heavy work can add to it, but many people without pain have the same findings.
patient: who reads these. it's signed [[electronically::{last}, {initials}]]
bot: A radiologist reads and signs them[[.::: here Dr. {last}.]]
patient: i want a copy on disc
bot: Ask the film library, and bring a photo ID[[.::: {fac}, {xt}.]]
%%
coder: query wording? doc wrote "urosepsis"
ai: "Please clarify the condition documented as 'urosepsis': UTI without sepsis; sepsis due to UTI; other; unable to determine."
coder: indicators
ai: T 39.1, HR 118, WBC 18.9, lactate 2.7, culture E. coli.
coder: to [[the attending::{dr}]], due [[in 2 days::{clip}]], enc [[number in header::{stay}]]
ai: Addressed to [[the attending::{dr}]]; [[due in two days::due {clip}]][[.::; encounter {stay}.]]
coder: is DRG 871 vs 690 allowed in the query
ai: No. Don't mention payment impact.
%%
Grandson: teach my grandpa to mute himself on Zoom, big steps
AI: 1. Look at the bottom left. 2. Find the microphone. 3. Tap once. A red line means nobody hears you.
Grandson: he's [[old::{oldn} and sharp]] and thinks the mic is a popsicle
AI: 2. Find the *popsicle*. 3. Tap the popsicle once.
Grandson: 😂 it's for a visit w/ [[cardiology::Dr. {last} on {wday}]]
AI: Then add: 0. Sit by the window, have pills and blood pressure numbers ready.
Grandson: print as from [[your grandson::{first}]]
AI: "Call me if the popsicle melts. [[Your grandson::{first}]]"
%%
% asked in the pharmacy chat, room "DUR"
Q: linezolid + sertraline, 5 days, ok?
A: Often acceptable with monitoring for serotonin toxicity. Hunter criteria. Avoid with other serotonergic drugs.
Q: she's also on [[tramadol::tramadol from {last} in {town}]]
A: Then hold tramadol.
Q: alt for VRE UTI
A: Fosfomycin, nitrofurantoin if susceptible.
Q: ID [[says::({initials}) says]] dapto
A: Daptomycin is fine in urine, not in lung. CK weekly[[.::, first on {clip}.]]
Q: weight 61, dose 6/kg
A: 366 mg, round to 350.
%%
CASE MANAGER TYPED: what's the difference between SNF, IRF, LTCH, swing bed in a table
ASSISTANT TYPED: | SNF | 1-2 h therapy | IRF | 3 h, 5 of 7 days | LTCH | ALOS 25 days | Swing | CAH bed used for SNF care |
CASE MANAGER TYPED: 79F stroke, can do 3 h, lives [[2 hrs away::in {town}, 2 hrs away]], wants close to home
ASSISTANT TYPED: IRF first. If none near, ask for a swing bed [[at a CAH::at {FACILITY:<Sage|Owl|Plum> Creek CAH}]], and tell her what she'd give up.
CASE MANAGER TYPED: she says "over my dead body" to IRF bc [[of a bad stay::{kin} died there]]
ASSISTANT TYPED: "I'm sorry. That place holds something hard for you. Would it help to visit, or to look at another?"
CASE MANAGER TYPED: 💛
%%
lawyer: is "pain and suffering" capped in {stt}
ai: Many states cap non-economic damages in medical cases. Please check the current statute.
lawyer: our file: [[sponge, reop, full recovery::{last} v. {hosp}, sponge, reop {clip}]]
ai: A retained sponge is a "never event"; res ipsa loquitur may apply.
lawyer: expert? [[a surgeon::{whole}, retired from {school}]] wants 600/h
ai: That's in the usual range. Check prior testimony and any Daubert exclusion.
lawyer: mediation memo outline
ai: Facts; Liability; Damages; Liens; Demand. [[::Mediator per your note: {first} {last}, {DATE:<the 12th|the 29th|Oct 2nd>}.]]
%%
Dietitian: 1800 kcal, renal, halal, no fish, edentulous
AI: B: cream of wheat, egg whites, applesauce. L: pureed chicken, rice, cooked carrots. D: ground lamb 2 oz, soft noodles, cabbage. Snack: unsalted crackers soaked in tea.
Dietitian: he says the lamb is from [[a halal store::{shop}]] and salty
AI: Ask for fresh, not brined. Rinse. Kosher-style salting adds about 300 mg per 3 oz.
Dietitian: phos 6.8 despite Renvela
AI: Look for colas, processed cheese, "phos" in ingredient lists. [[::Have {kin} bring the packages.]]
Dietitian: goal note. 1 line
AI: "Phos \<5.5 in 6 weeks by avoiding phosphate additives; [[spouse::{kin}]] teach-back done."
"""
