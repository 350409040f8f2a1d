"""People who greet, thank, scold and correct the assistant by its name or kind (ai, gpt, claude, gemini, copilot, siri, alexa, chat), with and without somebody in the question."""

NAMED = r"""
hi ai, can you write a sick note for {whole} from {on} to {on}
ai: the appointment for {ptf} is {clip} at 9
ai help, {kin} took 2 of her Xarelto by mistake
chatgpt please rewrite, it's from {first} in billing
Hey Claude, {dr} wants a 1 page summary on {ptl} by noon
claude, who is {first} in this email thread?
gemini said {mr}'s dose is fine but {last} disagrees
copilot draft an email to {mail} about the {on} downtime
siri wrote "{first}" but it's spelled {last}
alexa remind {kin} to take her Synthroid at 6
me: ok ai what about {ptl}
ai: I see. Is {kin} with you now?
dear ai my doctor is {dr} and i dont trust the ekg
ty ai. {first} says hi lol
AI, translate for {mrs}: no food after midnight, come to {fac} {sayday}
gpt> the note is signed by {initials} on {full}
bot: You're booked with {first} on {on}.
you: send it to {first}. me: no, {one}
claude can u check if "{lastup}, {first}" matches the wristband {mrn}
perplexity told me {hosp} closes OB in {mon}, true?
User: {first} here again. Assistant: Welcome back.
ok google call {pharm}
ok chat, my dad {first} fell {day}. what now
hey copilot, summarise the teams meeting w/ {first}, {one} and {wn}
hello scribe, start visit for {ptname}
abridge heard "{lastlow}" as "last low"
dragon typed {ptl} as Pretzel, fix all
dax put the plan under {last}'s name, I'm {last}
assistant, is {wn} on call {on}?
hi bot i need to talk to {first}, not you
ai wrote {poss} letter better than me, add {clip}
thanks gpt! sign it {cred}
llama or gpt for de-identifying "{ptname}, {dob}"?
Hey AI, {first} {last} RN from {ward}. Potassium 2.9, replace how?
prompt: act as {dr}'s scribe. Visit {clip}
ai pls. patient {melow} dob {dob}. need z code for homelessness
grok says lyme isn't in {stt}. i was in {town} {lately}
is this ai or a person? im {wholow}
openevidence gave me 3 trials, which one did {last} quote at {soc}
ME: who signed? AI: {whole}, {full}
ai: noted. {ptl}: K 3.1, replaced. Next?
claude: Here's the text to {kin}: "Visiting is 2 to 6."
agent: transferring you to {first}
>> ai, {first} from {org} is asking for the COI again
Hi ChatGPT. My name is {whole} and I live in {town}. I have lupus.
chat gpt i want to sue {faclow}
gpt4 wrote "Dear {last}", gpt5 "Dear Dr. {last}", which is right
ai agent, book {ptf} w/ {dr} any {wkd} after {on}
whisper turned {wholow} into "hall and oats"
wake up ai. {kin} says im having a stroke
"""

CALM = r"""
hi ai, can you write a sick note for 3 days
ai: the appointment is tomorrow at 9
ai help, i took 2 of my Xarelto by mistake
chatgpt please rewrite, it's from billing
Hey Claude, attending wants a 1 page summary by noon
claude, who wrote this email thread?
gemini said the dose is fine but the resident disagrees
copilot draft an email about the downtime
siri wrote "hyper" but it's "hypo"
alexa remind me to take my Synthroid at 6
me: ok ai what about bed 4
ai: I see. Is your wife with you now?
dear ai my doctor is nice but i dont trust the ekg
ty ai. my cat says hi lol
AI, translate: no food after midnight
gpt> the note is unsigned
bot: You're booked with the nurse tomorrow.
you: send it to triage. me: no, to billing
claude can u check if the wristband rule is two identifiers
perplexity told me OB units are closing, true?
User: me again. Assistant: Welcome back.
ok google call the pharmacy
ok chat, my dad fell. what now
hey copilot, summarise the teams meeting, decisions only
hello scribe, start visit
abridge heard "ileum" as "ilium"
dragon typed Prograf as program, fix all
dax put the plan under HPI, move it
assistant, is ortho on call tonight?
hi bot i need to talk to a person, not you
ai wrote my letter better than me, lol
thanks gpt! sign it RN, BSN
llama or gpt for de-identifying notes? or Presidio, Philter
Hey AI, RN from 4 West. Potassium 2.9, replace how?
prompt: act as a scribe. Visit type new
ai pls. need z code for homelessness, Z59.00 or Z59.02
grok says lyme isn't in Nevada
is this ai or a person?
openevidence gave me 3 trials, which one is DAPA-CKD
ME: who signs? AI: the attending
ai: noted. K 3.1, replaced. Next?
claude: Here's the text: "Visiting is 2 to 6."
agent: transferring you to billing
>> ai, they are asking for the COI again
Hi ChatGPT. I have lupus. Can I take Plaquenil and Cymbalta
chat gpt i want to sue a hospital
gpt4 wrote "Hello", gpt5 "Dear Doctor", which is right
ai agent, book a bed alarm inservice any Tues
whisper turned warfarin into "war for in"
wake up ai. am i having a stroke? face feels weird
ai: about 45 g of carbs, plus 26 g for syrup.
ai: ratios are tighter in the third trimester.
ai: then 71/6 = 11.8 units
ai: yes. Kernig and Brudzinski.
me: ai ur fast
ai, what is Todd's paralysis
Ai overview says Paxlovid + Lipitor no, right?
AI. summarize KDIGO 2024. AI? hello
ai scribe vendors: Suki, Nabla, Abridge, DAX, Ambience, Freed, Heidi, DeepScribe
Suki or Heidi or Freed for a solo psych, price
Freed vs Nabla vs Suki, do they all do BAA
Nabla put "denies chest pain" and he didn't
Ada vs Buoy vs Babylon, which symptom checker was validated
Florence or Wysa or Woebot for teens, is Woebot closed
Claude Opus vs Sonnet vs Haiku for chart review, tokens and cost
Haiku and Canto and Rover and Limerick are Epic apps, what does each do
Hyperspace, Hyperdrive, Storyboard, Chronicles, Clarity, Caboodle: glossary
Cosmos, Nebula, Cogito, Signal: Epic words, one line each
Willow, Beaker, Radiant, Cupid, Stork, Optime, Grand Central, Tapestry: which module for a lab?
Ask Beaker or Willow team? label prints twice
Stork downtime form and Cupid report template
Bugsy, Bones, Kaleidoscope, Wisdom, Beacon, Phoenix: guess the specialty
Sunrise, Paragon, Soarian, Horizon, Star: old EHRs, who owns them now
Athena, Elation, Charm, Practice Fusion, Tebra, Kareo: cost for 2 docs
Lucas or AutoPulse, Zoll or Philips, Lifepak? QI memo
Da Vinci Xi, Mako, Rosa, Velys, Mazor, Ion, Monarch: what surgery
Ion or Monarch for a 14 mm RUL nodule
Rosa knee vs Mako knee, staff training hours
is Dr. Google banned at work, is UpToDate free
Epocrates, Lexi, Micromedex, Hippocrates: spelling pls
MDCalc for Caprini, Padua, Geneva, Wells and Khorana
"""
