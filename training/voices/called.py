"""Somebody is named in the many ways people write names: alone, short, quoted, spelled, doubled, by clan; with the same about roles."""

CALLED = r"""
It's spelled {spell}. Please correct the wristband, and the label on the {gear} too.
Not {last}, {last}. The lab keeps mixing them up; both in {bedx}.
everyone calls {obj} {menick}, the insurance card says {ptname}
{mequo} prefers they/them; update the header but keep {ptl} on claims?
We have three {last}s today. Tag them by first initial: {ini}, {ini}, {ini}
Is "{first}" a first name or a last name? The form has it in both boxes
pt {mesl}, not to be confused w/ {other} in the next bed
Mr and Mrs {last} both need {imm}, {agex} and {agex}
the {clan} are coming at {clockx}, six of them, family meeting room
{ptname} née {last}, married {on}. Old records under the maiden name?
{first}-the-night-nurse says the {gear} beeps; {first}-the-tech says it doesn't. who do I believe
baby boy {last} ("{first}" per dad) still w/o a legal name. birth cert worksheet
hyphenate or not: {whole} vs {whole}; insurance rejects the hyphen
initials only in the log pls: {meini} {on}, {ini} {on}, {ini} {on}
signature reads "{ini}" — that's {cred}, right?
Hi {first}, following up on {mr}. Best, {first}
Hey {first} - {first} here, got a sec? {me} in {bedx}
Dear {mrs}, Your {rel} {ptf} did well today. Warmly, {cred}
{dr}, {first} from {clinic}: pls cosign {mesl}
hi doc, {mefl} here
- {first}
Thanks! —{first} ({cred} covers me {on})
xoxo {first}
yours truly, {ptname}, "{menick}" to friends
To whom it may concern: {ptname} is my patient... continue, 90 words
{poss} chart says male. {sub} isn't. fix where?
{poss} {labs} were drawn from {poss} arm? reads wrong, fix
Was it {dr} or {dr} who did the {proc}? op note unsigned
{cred} taught {kin} trach care. {cred} signed off. competency form
Attending {last}, fellow {last}, resident {last}, student {first}. Author line order for a case report?
authors: {who}; {who}; {who}. Format in AMA style, corresponding author {mail}
ask {first} or {first}, not {first}, re: {ehr}
{first} & {first} are both PRN. {first} wants every other weekend. Make a fair grid
can you text {kin} instead of me? she's faster
{one} just said "I can't breathe" and hung up
"{one} stat {bedx}" on the whiteboard - what does it mean
so {one} comes in, right, and {one} goes no way, that's {epo}
the surgeon ({last}) hates {brand}; the PCP ({last}) loves it. Mediate
{whoup} NEEDS A NEW {form}
pls add {wholow} to the 7am list
i think {firstlow} has the same thing as {firstlow}
{lastlow} k 5.9. {lastlow} k 3.1. who first
RE {meup} / {agex} / {dx}
patient name in header: {ptcomma}; in body: {other}. cloned note? how bad is this
Alias: Trauma {last}? No: real name now known, {ptname}
our sweet {pet} passed {on}. Sympathy card to {kin}
grandma {first}, abuela {first}, nonna {first}: three women, one hospital room, poem
Señora {last} wants her hijo {first} to translate. policy reply
Sister {first} from {church} anoints; Fr. {last} is away
Nurse {last} is the one w/ the blue {car}
Officer {last}, badge {badge}, wants blood alcohol on {me}. warrant needed?
{first} (he/him, student) felt {dr} was harsh. feedback email
thank {first}, she caught the {gen} error, Good Catch award text
Rewrite w/ pronouns only: "{ptf} told {kin} that {first} would drive {ptf} home."
how do you pronounce {first}? and {last}? don't want to butcher it in clinic
Is {first} a boy's name? form asks sex
Which is older, {first} ({agex}) or {first} ({agex})? sibling order for genogram
{first}'s mom = {kin}; {first}'s dad = {first}; stepdad = {first}; draw a genogram in text
codename for my study dog: {pet}. fine. subject {subj} fine too?
twin A {first}, twin B {first}. label breast milk clearly
"{first}, stop" she told her brother. chart as quote?
{dr}'s note: "d/w {last}, agrees". who's that, {cred}?
I go by {menick}; my ID says {ptcomma}; the pharmacy has {melow}. Which one matters for {gen}?
"""
CALLED_CALM = r"""
It's spelled o-r-t-h-o-p-n-e-a. Please correct the template, and the macro too.
Not dysphagia, dysphasia. The transcription keeps mixing them up.
everyone calls it "the blue pill", the bottle says {gen}
Does {brand} sound like {brand}? Both are in the same bin. LASA list
Mr and Mrs, Ms or Mx? inclusive salutation for [Patient] letters
family meeting at {clockx}, six people, conference room
née, AKA, DBA, FKA: which belong in a demographics template?
the night nurse says the {gear} beeps; the tech says it doesn't. who do I believe
baby boy still w/o a legal name. birth cert worksheet, general steps
hyphenate or not: follow-up, followup, follow up; insurance rejects the hyphen?
initials only in the log: is that de-identified under safe harbor?
signature line reads "MD" only — acceptable?
Hi team, following up on the {gear} order. Best, the night crew
Dear Parent or Guardian, Your child did well today. Warmly, the care team
hi doc
- the management
Thanks!
To whom it may concern: This patient is under my care... continue, 90 words, no name
her chart says male. she isn't. fix where?
Was it the resident or the attending who did the {proc}? op note unsigned
RN taught the caregiver trach care. RT signed off. competency form
Attending, fellow, resident, student. Author line order for a case report?
ask IT or super users, not me, re: {ehr}
"Code brown stat {bedx}" on the whiteboard - what does it mean
so the patient comes in, right, and the intern goes no way, that's {epo}
the surgeon hates {brand}; the PCP loves it. Mediate
patient name in header doesn't match body. cloned note? how bad is this
Jane/John Doe policy: when to use "Trauma Alpha", "Unknown Male 12" naming. 4 bullets
three women, one hospital room, poem about waiting
Rewrite w/ pronouns only: "The patient told the nurse that the aide would drive the patient home."
how do you pronounce {gen}? and {gen}? don't want to butcher it in clinic
how do you pronounce {brand}
Is {epo} a sign or a test? form asks which
Which is older, {brand} or {brand}? approval years
draw a genogram in text: mother, father, stepfather, two half siblings. Use letters A-F
twin A, twin B. label breast milk clearly
"Stop" she told her brother. chart as quote?
Bell, Hunter, Gray, Price, Foster: are these all eponyms in anatomy? e.g. Bell palsy, Hunter canal, Gray's Anatomy, Foster Kennedy
Ask Suki vs Abridge vs DAX: which handles {tongue}?
Siri, Alexa and Cortana in patient rooms - privacy memo to staff
Apgar, Bishop, Ballard, Braden, Norton and Morse walk into a bar... finish the joke
who were Nightingale, Hippocrates, Galen, Semmelweis and Lister? one line each for a poster
Was it Osler who said "listen to your patient"? Check the quote. Also one by Virchow and one by Pasteur
Curie, Fleming, Jenner, Salk: match with radium, penicillin, smallpox, polio
Compare Freud, Jung, Adler, Rogers, Beck and Ellis on the cause of anxiety. Two lines each
Explain Leopold, Lövset, Mauriceau and Zavanelli in order of use; exam tomorrow
Snow and the Broad Street pump as an intro to epi slides, 3 bullets
Use Benner, Watson, Orem, Roy, Leininger or Peplau for my theory paper? {field}
Kübler-Ross isn't a staging system. Explain to families politely
Fisher, Pearson, Student, Bonferroni, Tukey, Cox, Kaplan and Meier: who did what
"""
