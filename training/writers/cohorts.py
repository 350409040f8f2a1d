"""Students, residents, postdocs and a data manager: cases for class, interviews to code, field notes, thanks at the end of a thesis, with names left in; and the same with none."""

NAMED = r"""
P07 said \"ask {firstlow}, she runs this place\" - redact before it goes in the appendix?
code this excerpt: \"after {hosplow} shut we all went to {townlow}, or nowhere\"
quote 12: \"{firstlow} held my hand, not the doctor, {firstlow}\"
theme for: \"i told {onelow} and {onelow} told {orglow}\"
my case pres is {lastlow}, the hiccup guy, help me start w/ a hook
reflective essay, first cadaver, then {wholow}, first real death
the only n=1 i've got is my {rel} {firstlow}
thank {whole}, {whole} and the {shop} barista in the acknowledgements
preceptor {lastlow} wants \"less google\"
anki card from this? {lastlow}, 44, painless jaundice
IRB asks why we say {townlow} when there's one dialysis unit in {townlow}
is subject {subj} the same as {first}? the log says so
field note, {on}, {place}: {one} showed me where they draw the water
interviewed {firstlow} ({ninety}), {firstlow}, {firstlow}'s {rel}; consent forms in my car
data dictionary says site 3 = {hosp}. should that be public
SP script: you're {wholow}, 58, you drive for {orglow}, you hide the drinking
osce feedback for {firstlow}: good rapport, forgot hands
write up my SOAP. S: {lastlow} \"feels punky\"
mentor's {lastlow}, second reader {lastlow}, neither has read a word
pls anonymise: \"I grew up in {town}, mum worked at {chain}, {firstlow} was my gp\"
focus group 2, speakers: {firstlow}, {firstlow}, unknown woman, {firstlow}
rec letter from {one}, he forgot me, remind him in 4 lines
match day toast for {firstlow} going to {hosp}
transcript line 88 is {firstlow}, not {firstlow}, fix all after
table 1 footnote: two from {county} excluded, one withdrew {on}
my patient, can i say {lastlow} in class? the prof does
how do i write to {one} at {school} for her scale
logged 41 hrs with {lastlow} at {clinic} {btw}
cohort wave 3 began {on}, wave 4 {on}, first f/u {mon}
narrative med assignment: the day {onelow} refused
why did {lastlow} put {epo} first and i put it last
ethnography title? \"waiting at {faclow}\" is taken
case report, consent from {kin}, he wants his real name in it, {ptname}
exclude {firstlow}'s blog quote? anyone can google it
the IVR hung up on {firstlow} in {townlow}, log as attrition?
summarize resident eval: \"{firstlow} is a workhorse\", \"{firstlow} sighs\"
they teach it as {epo}, {lastlow} teaches it as nerves
prelim: {firstlow} ran the gels {on}, i ran stats, {firstlow} ran away
memo: in {world} people say \"pressure\" for stroke (see {onelow}, p. 4)
poster authors: {whole}, {whole}, {both}; affil: {hosp}, {town}
how would {lastlow} cite {lastlow}
sim debrief: {first} led, {first} froze, mannequin died
vignette based on {wholow}, change enough that she wouldn't know
in my logbook {lf} has a hernia on one page and {lf} a hydrocele on the next
dear {one}, i'm a 2nd yr and your talk in {town} made me
which quotes are too identifying: ones w/ {church}? ones w/ {org}?
the translator, {onelow}, softened everything. limitation section
shadowed {dr} {on}, fainted, shadowed the floor
keep pseudonyms consistent: {firstlow} → P1, {firstlow} → P2, {lastlow} → the landlord
exit survey free text: \"tell {firstlow} thanks for the tea\"
"""

CALM = r"""
P07 said \"ask the nurse, she runs this place\" - fine for the appendix?
code this excerpt: \"after the hospital shut we all went to the city, or nowhere\"
quote 12: \"the aide held my hand, not the doctor, the aide\"
theme for: \"i told my boss and my boss told HR\"
my case pres is a hiccup guy, help me start w/ a hook
reflective essay, first cadaver, then first real death
the only n=1 i've got is my {rel}
thank funder, stats core and the barista in the acknowledgements
preceptor wants \"less google\"
anki card from this? 44, painless jaundice, Courvoisier pos
IRB asks why we name a town when there's one dialysis unit in it
is arm A the same as control? the log says so
field note, rainy: a woman showed me where they draw the water
interviewed P1 (88), P2, P2's {rel}; consent forms in my car
data dictionary says site 3 = rural. should that be public
SP script: you're 58, you drive a truck, you hide the drinking
osce feedback: good rapport, forgot hands
write up my SOAP. S: \"feels punky\"
mentor, second reader, neither has read a word
pls anonymise: what do I do with hometown, employer and gp in a quote
focus group 2, speakers: F1, F2, unknown woman, M1
rec letter, he forgot me, remind him in 4 lines
match day toast for a roommate going into {field}
transcript line 88 is M2, not M1, fix all after
table 1 footnote: two excluded, one withdrew
can i say the patient's name in class? the prof does
how do i write to an author for her scale
logged 41 hrs in {field}
cohort wave 3 vs wave 4, attrition 12%, first f/u at 6 mo
narrative med assignment: the day a patient refused
why did my senior put {epo} first and i put it last
ethnography title? \"waiting\" is taken
case report, consent from next of kin, he wants the real name in it
exclude a blog quote? anyone can google it
the IVR hung up, log as attrition?
summarize resident eval: \"a workhorse\", \"sighs\"
they teach it as {epo}, my chief teaches it as nerves
prelim: RA ran the gels, i ran stats, PI ran away
memo: in {land} people say \"pressure\" for stroke (see P4, p. 4)
poster authors: leave blank; affil: leave blank
how would APA cite AMA
sim debrief: leader led, scribe froze, mannequin died
vignette that isn't based on anyone
in my logbook a hernia on one page and a hydrocele on the next
dear professor, i'm a 2nd yr and your talk made me
which quotes are too identifying: ones w/ a church? ones w/ an employer?
the translator softened everything. limitation section
shadowed surgery, fainted, shadowed the floor
keep pseudonyms consistent: patient → P1, spouse → P2
exit survey free text: \"thanks for the tea\"
Kaplan-Meier or Cox or both
Bonferroni, Holm, Tukey, Dunnett, Scheffé: which would a tired reviewer like
Cronbach .71, Cohen .64, McNemar .03, Hosmer-Lemeshow .4. write results
Bland and Altman plot, one sentence
Bayes, but explain it to a nurse
Likert or Guttman or Thurstone
Is Mann-Whitney just Wilcoxon with a hat on
Krebs, Cori, Calvin: which cycles matter in liver
Starling curve, Frank first or Starling first
mnemonic for Weber & Rinne
Virchow's three, Charcot's three, Reynolds' five, Beck's three. quiz me
Erikson, Piaget, Kohlberg at age 8
Maslow then Orem then Watson, which theorist for an ostomy class
Koch's postulates for my little brother
read Osler to look smart? Harrison's, Robbins, Nelson, Netter: which do i buy used
Gram then Ziehl-Neelsen then Giemsa, order of cost
Leopold's 1 to 4, what does each hand do
is PubMed down or is EndNote down or am i down
"""
