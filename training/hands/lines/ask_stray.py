"""All trades: long harmless questions into which one single name, place, firm, day or plate has strayed, and their harmless doubles."""

NAMED = r"""
Can you list the contraindications for tPA in order, the way {first} has them on the laminated card?
What are three gentle stretches for plantar fasciitis? (for {kin})
Is there a generic for Trulicity yet, and if so would {pharm} have it?
Give me a synonym for "noncompliant" that won't upset {one}
How many mL in a tablespoon? {first} says 20
Is it normal for creatinine to bump after starting an ACE? 1.1 to 1.3 since {clip}
Convert 104.2 F, it's {poss} old mercury thermometer
Write an out-of-office: "I am out until {DATE:<the 15th|the 2nd|Aug 11|Jan. 6>}. For urgent needs call the on-call line."
Which antibiotics cover Pasteurella? The cat belongs to {first}.
Could you proofread: "The committee met, reviewed the policy, and thanked {whole} for the muffins."
Explain hemoglobin A1c to a class of 4th graders at {school}
make an acrostic from SEPSIS and another from {oneup}
What's the half-life of amiodarone, and why does {last} care so much?
rephrase "please advise" so that it doesn't sound like {first}
Translate "take with food" to French, Polish and whatever they speak in {LOCATION:<Little {last}|Asmara|Mekelle>}
Is a 0.5 cm leg length difference worth a lift? boots from {shop}
Create a bingo card of things that are said in huddle: "short staffed", "Epic is slow", "where's {first}"
What is the difference between Type I and II error? e.g. the stoplight at {corner}
For a lecture: five causes of eosinophilia, with one slide on {LOCATION:{last} Bayou}
give me icebreakers for 12 people, one is {first} and she hates icebreakers
does a UPS battery need an annual check per NFPA 99? ours is {ser}
what's the airspeed limit for NICU transport incubators on {hull}
Summarize the Beers criteria in a table, then delete the row on Benadryl, {first} knows
what would be the ICD for burnout. asking for a {trade} at {org}
Tell me about rebound headache, in the voice of a pirate, for {kin}
draft 3 sms to remind about mammograms. sign off "your friends at {clinic}"
Excel: highlight duplicates, except {last}
Which vaccine needs a two-dose series in adults? My notes from {clip} are wet
If a nurse works 3x12 and one 8, is it OT in {stt}? asks {first}
Is melatonin ok for shift workers? My rig is {VEHICLE_ID:Squad {nn}}, 24s
why does furosemide make ears ring? {menick} wants to know
Turn this paragraph into bullets. "Hydrate. Rest. Elevate. Call {ph} if it turns blue."
What are "red flags" in back pain? And for God's sake don't say cauda equina like {last} does
what's a good name for our falls committee? {first} suggested "Gravity"
suggest a title for a talk on hoarding; the speaker lives in {town}
Do you know any songs about kidneys? For {poss} transplantiversary
in one sentence, capitation. in two, {agency}
The printer on 3 says PC LOAD LETTER. {ip}. ideas
how to remove Betadine from a {school} uniform
Best practice for labeling syringes? Ours have initials like {initials}
Which is correct: "effect" or "affect" in: the stroke ___ed {poss} speech
what's the max weight of a Stryker stretcher; our heaviest is 612 lb, from {county}
what time is it in {world} when it's 3pm here; telehealth
are mosquitoes in {LOCATION:Lake {last}} known for EEE?
make this an FAQ: parking is free, masks optional, ask {first} for tokens
Does Medicaid in {stt} cover doulas? {firstlow} is one
convert our recipe to low sodium: chili from {church} cookbook
Is there a lighter word than "obese"? The letter goes to {mr}.
How do I turn off the "You have 99+ results" badge? user {user}
write a limerick about gel-in gel-out with the word {town}
explain p.r.n. to {firstlow}
I need to know if grapefruit matters with atorvastatin 80 since {DATE:<Xmas|Labor Day|the Super Bowl>}
List 5 questions to ask a hospice. the one we like is {FACILITY:<Evening Star|Kind Harbor|Fieldstone> Hospice}
Rules for "do not use" abbreviations, plus one for {last}'s handwriting
pick a color scheme for a poster, school colors of {school}
what does "AMS" stand for besides altered mental status? It's on a badge by {first}
Draft a 2 min speech on hand hygiene. Open with the {year} outbreak at {snf}
is 5 mg of Eliquis half of 10? {one} is 82 and splits everything
the fridge log shows 9.1 C at {stamp}. are the Tdaps dead
Should I use Arial or Calibri for forms that {kin} can read
Who sets the ACLS guideline? and can {first} teach it with an expired card
Is it "an MRI" or "a MRI"? Settle it for me and {first}
Why is urine blue. Methylene, Uribel, or something from {ORGANIZATION:<Dollar|Party> <Planet|Depot>}
explain risk corridors like i'm an intern from {school}
number of beats in 6 s strip x10. so what's the 8 beats of {caret}
give me a mnemonic for cranial nerves, clean, {first} is deacon at {church}
three ways to say sorry w/o admitting fault; the jar was {poss}
Is a service llama a thing under ADA? {pet} is 300 lb
what are pros/cons of a 4 day week at a place like {clinic}
Write me a cron for the 1st of month, and comment it "per {first}"
Tips for sleeping days. I'm at {STREET_ADDRESS:<12|340|9> {last} Ct}, next to a school
Which statin is hydrophilic? (trivia at the {FACILITY:{last} <Pub|Tavern>} tonight)
Compose a haiku re: fax. recipient {ph}
is hyponatremia of 128 an absolute no for the OR? case is {DATE:<Mon 8/4|Tues 11/2|Fri 2/13>}
Can a phone be dunked in CaviWipes? {first} did
Does cold brew raise BP? I have 4 from {coin}
what's the difference between a DO and an MD in 2 lines for {poss} dad
What is the best way to store insulin on the {place} trail, no fridge, 9 days
how do they calculate "door to needle" if the door is at {hosp} and the needle here
a riddle whose answer is "{last}"
Is there any evidence for raking the sacrum? no, autocorrect, "Reiki". {kin} does it
When the label says "BUD {clip}" is that the last day or the day after?
what's Latin for "every other day" and why did {last} get in trouble for it
which states need a CON for an ASC; ours would be in {LOCATION:{last} Heights}
please shorten: "I'd be delighted to join the panel alongside {whole}."
can you diagram a sentence? "The resident that {last} scolded cried."
Top 10 reasons for a readmit, and a made up #11 for {first}'s going away
Would a 22g do for CT contrast at 4 mL/s? {wn} says so
what is an apgar of 3/7/8 in words. mom is {mefl}
any ideas why ETCO2 reads 0 with chest rise. monitor {ser}
How do I pronounce "tachypnea"? {first} from {town} says it weird
Is "yo" or "y/o" better in {poss} template
Sort: Zyprexa, Abilify, {last}, Geodon. Which isn't a drug
do I need a chaperone policy for {svc}? {first} was alone w/ pt
how far is 400 mg/kg/min in L? typo, ignore. how far is {town} from {town}
is it okay to feed ducks near the helipad. {fleet} lands there
does red light therapy work, my sister-in-law's place {ORGANIZATION:<Glow|Ember|Halo> & <Go|Co|Grow>} sells it
rank these excuses for being late: train, dog, {first}
translate to layman: "unremarkable". {mefl} took offense
Quick sanity check: 1 in 400 is .25%? for {poss} grant
Help me pick: Littmann Cardiology IV or Master? engraving "{both}"
what's the plural of "lumen"? asked by {initials} on rounds
name tag font for people w/ low vision — {first} is 1 of them
what's today's julian date if today is {num8}
Is the "golden hour" evidence based. Our avg is 71 min from {LOCATION:{last} Gap}
what do florists mean by "no lilies on {ward}"
define 'sundowning' for the {clan}
meal idea under 30 g carb for someone who eats at {shop} nightly
our clinic cat is named {pet}. does infection control need to know
Is there a law on how long to keep fetal strips in {stt}? from {DATE:<March|April|May> of <'98|'04>}
"""

CALM = r"""
Can you list the contraindications for tPA in order, the way the AHA has them on the card?
What are three gentle stretches for plantar fasciitis? (for a handout)
Is there a generic for Trulicity yet or not
Give me a synonym for "noncompliant" that won't upset anyone
How many mL in a tablespoon? my book says 20
Is it normal for creatinine to bump after starting an ACE? 1.1 to 1.3 in two weeks
Convert 104.2 F
Write an out-of-office: "I am out this week. For urgent needs call the on-call line."
Which antibiotics cover Pasteurella? Capnocytophaga? Bartonella?
Could you proofread: "The committee met, reviewed the policy, and thanked the kitchen for the muffins."
Explain hemoglobin A1c to a class of 4th graders
make an acrostic from SEPSIS and another from BRADEN
What's the half-life of amiodarone, and why does Multaq differ so much?
rephrase "please advise" so that it doesn't sound passive
Translate "take with food" to French, Polish and Tagalog
Is a 0.5 cm leg length difference worth a lift? Brooks or Hoka
Create a bingo card of things that are said in huddle: "short staffed", "Epic is slow", "where's the Hoyer"
What is the difference between Type I and II error? e.g. a smoke alarm
For a lecture: five causes of eosinophilia, with one slide on Churg-Strauss
give me icebreakers for 12 people who hate icebreakers
does a UPS battery need an annual check per NFPA 99?
what's the weight limit for NICU transport incubators, Airborne 750i vs Hamilton-T1
Summarize the Beers criteria in a table, then delete the row on Benadryl
what would be the ICD for burnout. Z73.0?
Tell me about rebound headache, in the voice of a pirate
draft 3 sms to remind about mammograms. sign off "your care team"
Excel: highlight duplicates, except blanks
Which vaccine needs a two-dose series in adults? Shingrix, Heplisav, Havrix, Twinrix
If a nurse works 3x12 and one 8, is it OT in {stt}? asks half of the floor
Is melatonin ok for shift workers? 24s
why does furosemide make ears ring? and Edecrin?
Turn this paragraph into bullets. "Hydrate. Rest. Elevate. Call if it turns blue."
What are "red flags" in back pain? And for God's sake don't say cauda equina first
what's a good name for our falls committee? someone suggested "Gravity"
suggest a title for a talk on hoarding
Do you know any songs about kidneys? For a transplantiversary
in one sentence, capitation. in two, MSSP
The printer on 3 says PC LOAD LETTER. ideas
how to remove Betadine from a soccer uniform
Best practice for labeling syringes? ISMP, tall man: DOBUTamine
Which is correct: "effect" or "affect" in: the stroke ___ed speech
what's the max weight of a Stryker Prime Big Wheel; a Hillrom Affinity; a Barton chair
what time is it in India when it's 3pm eastern; telehealth
are mosquitoes in August known for EEE?
make this an FAQ: parking is free, masks optional, ask the desk for tokens
Does Medicaid in {stt} cover doulas?
convert our recipe to low sodium: chili, Old Bay, Frank's, Tony Chachere's
Is there a lighter word than "obese"?
How do I turn off the "You have 99+ results" badge?
write a limerick about gel-in gel-out with the word Purell
explain p.r.n. to a teenager
I need to know if grapefruit matters with Lipitor 80 vs Crestor
List 5 questions to ask a hospice
Rules for "do not use" abbreviations, plus one for handwriting
pick a color scheme for a poster, Carolina blue or Kelly green
what does "AMS" stand for besides altered mental status?
Draft a 2 min speech on hand hygiene. Open with the Semmelweis reflex
is 5 mg of Eliquis half of 10? 82 and splits everything
the fridge log shows 9.1 C for 40 min. are the Tdaps dead. Adacel vs Boostrix
Should I use Arial or Calibri or Garamond or Georgia or Helvetica for forms
Who sets the ACLS guideline? ILCOR or AHA
Is it "an MRI" or "a MRI"?
Why is urine blue. Methylene, Uribel, Elavil?
explain risk corridors like i'm an intern
number of beats in 6 s strip x10. so what's 8 beats
give me a mnemonic for cranial nerves, clean
three ways to say sorry w/o admitting fault
Is a service llama a thing under ADA? 300 lb
what are pros/cons of a 4 day week in a clinic
Write me a cron for the 1st of month, and comment it "month end"
Tips for sleeping days. next to a school
Which statin is hydrophilic? (trivia night) Zocor, Pravachol, Livalo?
Compose a haiku re: fax
is hyponatremia of 128 an absolute no for the OR?
Can a phone be dunked in CaviWipes? Otterbox on
Does cold brew raise BP? I have 4. Red Bull? Celsius? Monster?
what's the difference between a DO and an MD in 2 lines
What is the best way to store insulin on a trail, no fridge, 9 days. Frio pouch
how do they calculate "door to needle" in a drip and ship. Get With The Guidelines
a riddle whose answer is "stethoscope"
Is there any evidence for Reiki? Bowen? Rolfing? Feldenkrais? Alexander technique?
When the label says "BUD 28 days" is that the last day or the day after?
what's Latin for "every other day" and why is QOD banned
which states need a CON for an ASC
please shorten: "I'd be delighted to join the panel."
can you diagram a sentence? "The resident that the intern scolded cried."
Top 10 reasons for a readmit, and a made up #11
Would a 22g do for CT contrast at 4 mL/s? Diffusics?
what is an apgar of 3/7/8 in words
any ideas why ETCO2 reads 0 with chest rise. Zoll X vs LifePak 15
How do I pronounce "tachypnea"?
Is "yo" or "y/o" better in a template
Sort: Zyprexa, Abilify, Latuda, Geodon, Rexulti. Which isn't partial agonist
do I need a chaperone policy for {svc}?
how far is 400 mg/kg/min in L? typo, ignore
is it okay to feed ducks near the helipad
does red light therapy work, or CoolSculpting, or Emsculpt Neo
rank these excuses for being late: train, dog, bridge
translate to layman: "unremarkable"
Quick sanity check: 1 in 400 is .25%?
Help me pick: Littmann Cardiology IV or Master? or Eko CORE, MDF Rose Gold
what's the plural of "lumen"? foramen? Foley? Hickman?
name tag font for people w/ low vision
what is a julian date
Is the "golden hour" evidence based. 71 min
what do florists mean by "no lilies"
define 'sundowning' for a family
meal idea under 30 g carb, Lean Cuisine? Amy's? Healthy Choice?
our clinic cat. does infection control need to know
Is there a law on how long to keep fetal strips in {stt}?
Does Jardiance clash with Jentadueto? Jornay? Juvederm, lol
Is Victoza the same as Saxenda. is Wegovy Ozempic. is Rybelsus either
Hunter, Hurler, Morquio, Sanfilippo: which one spares the cornea
Paxil for hot flashes vs Brisdelle vs Veozah vs Duavee
Who or what is "Sally" in the Sally test? Sally-Anne. autism? explain to me
what is a Christie pump? Kangaroo Joey? CADD-Legacy? T34?
Elmo for peds MRI prep, or Bluey, or Paw Patrol: licensing?
Dexter, Ambrose, Chester, Rex: are any of these ventilators
Robin sequence: Pierre Robin, cleft?
Penrose, Malecot, Pezzer, Kehr: drains quiz
Is Daisy Award peer nominated; Beacon; Magnet; Pathway
what's a "Roger" bed? old RN slang. RotoRest? Clinitron?
St. John's wort, St. Anthony's fire, St. Vitus dance: match with what they are
Lady Windermere, Alice in Wonderland, Ondine's curse, Pickwickian: literature in medicine slide
progeria: Hutchinson-Gilford, Werner. lonafarnib = Zokinvy
Kelly, Kocher, Allis, Babcock, Adson, DeBakey, Mayo, Metzenbaum: count the clamps
Army-Navy, Richardson, Deaver, Balfour, Bookwalter: which is self retaining
Salter I-V, Garden 1-4, Weber ABC, Gustilo IIIB, Schatzker VI. ortho cheat
"""
