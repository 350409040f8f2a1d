"""An interpreter, a parent, a patient, a carer and a grandchild who write from home: texts about somebody, and about nobody."""

NAMED = r"""
Interpreter ID {badge}, my name is {first}. This is the interpreter: the patient, {mr}, asks to have it repeated.
the doc said \"hope\" and I had to choose between two words; she took it as her daughter {wn}'s name
session {on} {hr}, {tongue}, {clinic}, MD {last}, pt {ptl}, 48 minutes, no breaks
Please check my translation: \"Estimada Sra. {last}, su cita del {on} con la Dra. {last} se cambió.\"
She gives the family name first: {backward}; so in your computer she is upside down
The old man speaks Hakka, not Cantonese, his grandson {first} helped and I stepped back
he says born in {world}, then a camp, then {town}. the year he doesn't know
I interpreted for {ptf} at {hosp} and at court, may I tell one about the other? no right?
sight translated the consent for {other}, surgeon {dr} left before the questions
Invoice: {town} to {clinic}, 22 miles, 2 h min, {on}, client {lf}
Mrs {last}'s {rel} {one} wanted me not to interpret the word cancer

Hi it's {one}, {ptf}'s mom. She has a rash on her tummy since {on}. We used the cream. Pic attached
does {first} need his 4 yr shots before pre-k at {school} starts {on}?? and can {first} come same time
Good morning Dr {last}!! Quick q, {ptf} swallowed a lego (the little round one)
my ex ({other}) took {ptf} to {clinic} without telling me and now theres a new medicin
{wn} is 7 and wets the bed again since we moved to {town}. her teacher mrs {last} is worried too
can you fill out camp form for {ptf}, {dobs}, {org} needs by {on}
This is {kinfull}, mother of twins {first} and {first}. Which one got the flu shot? I lost the paper
Not happy. Nurse {first} told me 2 hrs, called {ph}, no answer, drove 40 min from {place}
thank u for the note. Its {ptf}, no E on the end, everybody adds an e
his dad {one} had the same thing at that age, ear tubes {mon}, dr {last} did them at {hosp}
we'll be at my mother in law's in {town} till {on}, is there an urgent care u like there
Baby {last} here lol ({first} finally picked {wn}!) 6 lb 11, born {on}, when is first visit

This is {ptfull}. Two Wednesdays back I asked for my cholesterol numbers. It is now {on}.
refill pls - {ptname} {dobs} - the pink one - {pharm}
I'm {ninety}, I type slow. {wn}, my girl, will bring the urine
DR {last} I FELL AGAIN {on} AT {org} THEY GAVE ME A FREE SODA. {ptf}
Was told by {one} at your desk I'm not on the list. I have been coming since Dr {last} had the office over {org}.
name's {first}, I drive for {org}, need card by {on} or I'm parked
What does \"unremarkable\" mean, my husband {first} is laughing at me
The new pill makes me dream of my brother {one}, gone since {mon}. sleep is good tho
please stop calling me {last}, divorced in {mon}, back to {last}
My address changed: {addr}. Phone is same {ph}.
is dr {last} any relation to the {clan} of {place}

My mother {one} is in room 12 at {snf}. She hasn't been washed since {on}. {first} the aide says short staff.
Dad's list for you: {ptname}, {ninety}, pacemaker {on}, pills in shoebox, VA and {payer}
Hospice came: {first} the nurse, {first} the bath lady, chaplain {last}. Mom calls them all {one}
I'm the {rel}, POA since {on}, paper is with {law}. he gave {first} power too?
my husband {ptf} doesn't know me mornings. Evenings he asks {kin} (me) to marry him
Grandma {last} says no more hospital. My uncle {first} says yes hospital. Who decides
the lift company {org} came to {st} but not to the side door
we lost her {on}. Please cancel {on}. Thank everyone, especially {first} in the lab. {kinfull}
{wn} and I take turns, {wkd}s are mine. She drives up from {town} with soup
abuela se llama {ptfull}, she has sugar, she's scared of {hosp} because of tío {one}

hey can u explain my grandpas report. name on top {ptcomma}. it says infarct old
grandpa {one} took 2 of the blue 1 white at 9 and again at 10 i think, he lives alone on {lane}
mom ({other}) is on a plane, im 16, my bro {first} is throwing up blood sort of
whats a power of attorney, my great aunt {one} in {town} wants me to be it by {feast}
"""

CALM = r"""
Interpreter speaking: please talk to the patient and not to me, in short sentences.
simultaneous vs consecutive vs sight: when is each the right mode? Code of ethics says accuracy, confidentiality, impartiality.
how do I render \"nervios\", \"susto\", \"empacho\" and \"mal de ojo\" without diagnosing
Glossary EN-ES: stroke = derrame, seizure = convulsión, hope = esperanza, grace = gracia, will = testamento (legal) or voluntad
There's no word for depression in her dialect; I said \"the liver is heavy\"
CMI exam 40 hours training, oral 75%, written 100 items, $175 + $275
The doctor asks: on a scale from zero to ten? The patient answers: like a stone.
phone interpretation 0.79 per minute, video .95, onsite $65/h 2 h min
IRB asks: is the interpreter \"study staff\"? short form consent ok?
family members should not interpret except emergencies - Section 1557. who told them otherwise

how many ml of infant tylenol for 17 lbs? bottle says ask a doctor
my son's fever 102.4, he's playing, do I go in? no rash no stiff neck
Mom question: is green poop ok at 5 weeks, breastfed, 8 diapers
daughter's IEP meeting tomorrow, what should a parent bring (ADHD, dyslexia)
Kid ate 1/2 a crayon, periwinkle
My toddler won't nap. He may be teething. Will he ever sleep? I'm losing hope.
2 month shots: what are all the letters? DTaP IPV Hib PCV RV HepB
is it croup or just a barky cough lol
your portal says \"message not sent, error 403\" I've tried 4x
Am I a bad mom for formula
school says no return till 24 hrs fever free, his was 100.3 at bedtime, does that count
her growth chart: 50th to 25th to 14th in a year, ht 40th. worried?

what does it mean HGB 11.2 L, MCV 78 L, RDW 16.1 H
I took my morning pills at night and my night pills in the morning
is it safe grapefruit + the statin that starts with A
BP log: 148/86 142/80 151/90 139/79 144/84 - all sitting, left arm, before coffee
The doctor said watch & wait. Watch what? Wait how long?
can I have wine with this one, it's for my toenail
My A1c was 8.1 then 7.4 then 6.9!!! tell the team
i have medicare A B D and a G plan, what's the dif between G and N
your app logs me out every 5 mins
The surgeon says 6-8 wks, my boss says 10 days, my back says never
need note for work 3 days, stomach, no details pls
on a scale of 1-10 the pain is an 11 in the morning and 3 by noon
would it kill anyone to warm up that speculum

She's a two person assist and there's one of me. How do you turn someone alone?
hospice or palliative - whats the difference and who pays
Dementia: he asks to go home & he is home. What do I say the 40th time?
pill organizer AM/NOON/PM/HS, 14 meds, help me make a chart big print
I am the caregiver, the cook, the driver, and the daughter. I am out of patience, faith and clean towels.
wound on heel size of a nickel, black, no smell. nurse comes in two days. wait?
Does a feeding tube help at the end? straight answer
morphine 5 mg/0.25 ml q4 vs q2, she's sleeping 20 h
respite care 5 days per benefit period, is that per month
The will, the living will, the DNR and the pink form: which goes on the fridge

my grandpa's oxygen says 84 on the finger thing. is 84 bad
what is an infarct
does vaping show on a physical
"""
