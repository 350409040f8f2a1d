"""Sticky notes, whiteboards, captions, OCR scraps, label strips, chat stubs, ticket titles, calendar cells, subject lines and margin marks pasted with a tiny wish; half carry somebody, half carry nobody."""

NAMED = r"""
whiteboard says "{PERSON:{initials}} → {PERSON:{initials}} 3p". what might it mean
sticky: "{firstlow} called. 2x." make it a proper phone msg
sticky: "NOT {oneup}. ask why" rewrite polite
cal cell: "{last} / chairs / 2" expand
cal cell "{initials} OOO" vs "{initials} WFH". icon ideas
subj: re: fw: {last}?? better subject
subj: "{first} - quick q" inbox rule
subject line: {ptlf} // records // 2nd req. scrub it
title: "{last} bed stuck up" for a ticket, rewrite
ticket: cant hear {first} on cart. steps
ticket "same as {poss} ticket", merge etiquette
ocr: "Pt s/b Dr L0st???" no the name is {last}. fix in 3 lines
ocr gave "{lastlow} rn" as "{lastlow} m". regex rn/m
label strip: {lastup} / {lastup} / SPARE. 12 mm font?
door sign "{PERSON:{last}} is IN / OUT". slider design
mug: "{first}'s. will bite". nicer
fridge: "{PERSON:{onelow}} lunch touch & die". HR friendly
bin tag: {PERSON:{oneup}} - 8.5 gloves - DO NOT. caps fix
caption: {first}, left, w/ a big check
caption, l-r: {whole}; {wnl}; a llama
photo credit {first}/{ORGANIZATION:<Bulletin|{town} Sun>}; style?
byline {whole}, for the {ORGANIZATION:<Mountain|Harbor|{town}> Echo}
pull quote - {first}, 7, asthma
"{first}, 34, of {town}": newspaper style for age/place, is that de-identified
margin: "who is {PERSON:{ini}}?" answer: our pharmacist. expand on first use
margin: "see {last} p.4" as footnote
"c/o {first}" on an envelope in 2 words meaning
"attn {onelow}" on a fax. confidentiality line
"ok per {last}" is not an order. explain
"{last} aware" 41 times in a chart. why bad
"d/w {last}, {last}" expand abbreviations
"{PERSON:{initials}} to see" "{PERSON:{initials}} seen", tidy list
s/p talk w {kin}, agrees. full sentence
"{kin} here, wants ice" → SBAR lol
cue card: smile, {first}, breathe
name tent: {PERSON:{oneup}} (she/they) RN→NP. layout
raffle stub "{firstlow} {four}" wins. announce
coat check {nn} = {last}; lost ticket sign
cubby: {firstlow}, {firstlow}, {firstlow}. velcro labels w pictures
hook 3 {firstlow} hook 4 {firstlow}; which animal for which kid
crayon note "DER NURS {oneup} I LIKE YOR FROGS" correct or keep?
bracelet beads say {oneup}, infection control ok?
tattoo reads "{first} {DATE:<4-9|11.2|6/6>}" note in skin exam how
ring engraved {PERSON:{initials}} & {PERSON:{initials}}, valuables form
cane has {last} burned in. lost property log
denture cup "{lastup} U/L" wash marker wear
hearing aid box: {PERSON:{onelow}} rt=red
shoe inside: "{firstlow} {lastlow}" found in dryer, notice
wallet card "in case of emergency {kin} {ph}" lamination
dog tag: {lastup} {oneup} / O POS / NO PREF. chart which
locket w pic, back says {PERSON:Mumsy}
prayer card for {first}, laminated, bed rail; remove for mri?
quilt tag "made by {kin} for {first}'s chemo"
balloon "{oneup} IS 5", latex!
cake: Happy Retirement Doc {last}. how many inches
banner WELCOME HOME {oneup}!! on unit wall, fire code
chalk: {firstlow} + {firstlow} 4ever on helipad. incident?
graffiti "{PERSON:{lastlow}} sux" restroom 2. facilities ticket wording
yard sign {last} for Coroner, employee parks w/ it. policy
bumper sticker #{PERSON:{first}}strong, visitor lot
jersey in lobby frame: {lastup} 12, plaque text
vanity plate {VEHICLE_ID:<RN4EVR|STAT 1|LUVNICU|TRAMA MD>} on the flyer photo blur?
plate frame "{ORGANIZATION:{last} Chevrolet}" visible in ad, ok?
boat transom {VEHICLE_ID:<Knot On Call|Seas the Day|Doc's Orders>} / {town}. alt text
mailbox {house}: brochure door drop, legal?
bench: in memory of {first}. typo "menory". vendor email
brick: "The {PERSON:{last}s} 2019" 3 lines x 14 char
wing letters {FACILITY:{lastup} PAVILION} missing the O. haha post
clock in {FACILITY:{last} Lobby} 7 min fast. ticket
map pin "{FACILITY:{last} Garage} P2" wayfinding text
bus sign {town} via {hood}; print the schedule big
menu: {poss} Chili $4; Nonna {first} Lasagna $6. allergens
board: TODAY'S NURSE {oneup} / CNA {oneup} / GOAL walk. template
board: DR {lastup} ROUNDS 8 / FAMILY {kin} / PAIN 4. template
census stub 12 {lastup} 13 - 14 {lastup}. to table
triage tag: YEL / {PERSON:{initials}} / 1412 / L femur
tourniquet "T 1405 {PERSON:{initials}}" sharpie on forehead, teach point
syringe label: ketamine 50 {PERSON:{initials}} 0910. is it complete per ISMP
IV tape "20g {DATE:<6/1|the 3rd>} {PERSON:{initials}}" policy 96 h?
dressing marked {DATE:<2/2|9-14>} {PERSON:{ini}}; today +5
sharpie on drain bulb "{last} 1" and "{last} 2"?
specimen cup lid only: {lastlow}. reject letter
slide label smeared: S25-? {lastup}? rescue steps
cassette A1 "{PERSON:{initials}}" not the pt, the PA. note
film jacket "{lastup}, {oneup}" found behind heater, 1988. disposal
old register: "{first} a cook, fever, d. {DATE:<the 9th|June 2>}", {year}. transcribe style
ledger: {last} 2 hens for a delivery, {year}. museum label
postcard to nurse {first}: "leg fine. fish good." date it
tombstone: {first}, wife of {first}, "she hath done what she could"
family bible: {first} b. {dob} d. young. genogram
voicemail stub "...it's {first}, uh, call me" to task
vm: "this is {spell}" spelled; write the name
asr: "doctor {lastlow} comma slash enter"; clean
swype: "thx {firstlow}" became "the car". meh
emoji only from {firstlow}: 🩸🚑😵 meaning? he's the medic
gif reply to {first} declined CT again
reaction 👀 by {last} on my PTO post. am i doomed
typing... {first} typing... (for 10 min). haiku
away msg {first}: "in the woods". ooo in style
ooo: back {DATE:<the 8th|6/30|Nov 2>}, ask {first}
"{first} has left the chat" meaning morale? icebreaker
"seen by {first}, {last}, {PERSON:{initials}}" read receipts policy
"{first} liked an image" on biopsy photo thread, yikes memo
"u got {last}?" "no u got {last}" handoff gap; poster
"tag {first}" game in peds waiting
"""

CALM = r"""
whiteboard says "PT → OT 3p". what might it mean
sticky: "pharmacy called. 2x." make it a proper phone msg
sticky: "NOT STERILE. ask why" rewrite polite
cal cell: "budget / chairs / 2" expand
cal cell "RN OOO" vs "MD WFH". icon ideas
subj: re: fw: chairs?? better subject
subj: "quick q" inbox rule
subject line: records // 2nd req. scrub it
title: "Hillrom bed stuck up" for a ticket, rewrite
ticket: cant hear patient on cart. steps
ticket "same as above", merge etiquette
ocr: "Pt s/b Dr" 0 vs O fix
ocr gave "burn" as "bum". regex rn/m
label strip: ADSON / KOCHER / SPARE. 12 mm font?
door sign "Chaplain is IN / OUT". slider design
mug: "mine. will bite". nicer
fridge: "my lunch touch & die". HR friendly
bin tag: ORTHO - 8.5 gloves - DO NOT. caps fix
caption: CEO, left, w/ a big check
caption, l-r: a nurse; a nurse; a llama
photo credit stock; style?
byline Staff
pull quote - age 7, asthma
"34, of Ohio": newspaper style for age/place, is that de-identified
margin: "who is IRB?" expand on first use
margin: "see Bates p.4" as footnote
"c/o" on an envelope meaning
"attn billing" on a fax. confidentiality line
"ok per protocol" is not an order. explain
"MD aware" 41 times in a chart. why bad
"d/w GI, ID" expand abbreviations
"PT to see" "OT seen", tidy list
s/p talk w sister, agrees. full sentence
"wife here, wants ice" → SBAR lol
cue card: smile, pause, breathe
name tent: [NAME] (she/they) RN→NP. layout
raffle stub wins. announce
coat check lost ticket sign
cubby: frog, bear, owl. velcro labels w pictures
hook 3 hook 4; which animal for which kid
crayon note "DER NURS I LIKE YOR FROGS" correct or keep?
bracelet beads say BRAVE, infection control ok?
tattoo reads "Mom" note in skin exam how
ring engraved forever, valuables form
cane has a rose burned in. lost property log
denture cup "U/L" wash marker wear
hearing aid box: rt=red
shoe found in dryer, notice
wallet card "in case of emergency" lamination
dog tag: O POS / NO PREF. chart which
locket w pic
prayer card, laminated, bed rail; remove for mri?
quilt tag "made with love"
balloon "I AM 5", latex!
cake: Happy Retirement Doc. how many inches
banner WELCOME HOME BABY!! on unit wall, fire code
chalk hearts on helipad. incident?
graffiti "admin sux" restroom 2. facilities ticket wording
yard sign for Coroner, employee parks w/ it. policy
bumper sticker #nursestrong, visitor lot
jersey in lobby frame, plaque text
vanity plate on the flyer photo blur?
dealer plate frame visible in ad, ok?
boat in the ad. alt text
brochure door drop, legal?
bench: in memory of all donors. typo "menory". vendor email
brick: "Class of 2019" 3 lines x 14 char
wing letters EMERG NCY missing E. haha post
clock in lobby 7 min fast. ticket
map pin "Garage P2" wayfinding text
bus sign; print the schedule big
menu: Texas Chili $4; Sicilian Lasagna $6. allergens
board: TODAY'S NURSE ____ / CNA ____ / GOAL walk. template
board: TEAM ROUNDS 8 / FAMILY ____ / PAIN 4. template
census stub 12 CLEAN 13 - 14 DIRTY. to table
triage tag: YEL / 1412 / L femur
tourniquet "T 1405" sharpie on forehead, teach point
syringe label: ketamine 50 0910. is it complete per ISMP
IV tape "20g AC" policy 96 h?
dressing marked; today +5
sharpie on drain bulb "JP 1" and "JP 2"?
specimen cup lid only: blank. reject letter
slide label smeared. rescue steps
cassette A1 "INK" what's that
film jacket found behind heater, 1988. disposal
old register: "a cook, fever, d.", 1911. transcribe style
ledger: 2 hens for a delivery, 1909. museum label
"she hath done what she could" source?
genogram symbols
voicemail stub "...it's me, uh, call me" to task
asr: "comma slash enter"; clean
swype typos. meh
🩸🚑😵 meaning?
gif reply for declined CT again
reaction 👀 on my PTO post. am i doomed
typing... typing... (for 10 min). haiku
"in the woods". ooo in style
ooo: back Monday, ask the desk
"has left the chat" meaning morale? icebreaker
read receipts policy
"liked an image" on biopsy photo thread, yikes memo
"u got 4?" "no u got 4" handoff gap; poster
"freeze tag" game in peds waiting
cart tag ZOLL / LUCAS / BROSELOW; new labels
drawer tag MILLER / MAC / MAGILL; new labels
shelf tag KERLIX / COBAN / TELFA / XEROFORM
rack: LAVENDER / ROYAL / PINK
bin: SHARPS / RED / BLACK RCRA
doors: ADA / STAFF / SALLY PORT
zone: IV / NEURO / BARIATRIC
"HANDS OFF - CAL DUE" sticker
"DO NOT TUBE" sticker text Spanish
"FALL STAR", "DINGO", "PURPLE": door magnets meaning
"CODE LAVENDER" flyer
"PINK SLIP" = ? in our state
"BAKER'D", "302'd", "1013'd" slang note
"FROG position", "SIMS", "FOWLER": sign for sim lab
"KARDEX" "POSEY" "HOYER" old brand words trivia
"POSEY off 1400" rewrite restraint note
"GOMCO on LIS" rewrite
"MAYO up, BOVIE 30/30, BAIR 43" time-out script?
"SARA STEDY x1" vs "HOYER x2" lift sign
"BRADEN 14, MORSE 60" → plan one line
"BROCA yes, WERNICKE no" → plain words
"KERNIG neg BRUDZ neg" → plain words
"WEBER mid RINNE AC\>BC" → plain
"ALLEN ok" before ABG, document
"HOMANS" should we still chart
"BELLS L" vs stroke, wife letter
"GRAVES, HASHI, PLUMMER" flashcards
"SCHATZKI ring dilated 54 Fr" → plain words
"DIEULAFOY clipped" → plain words
"HILL-SACHS + BANKART" → plain words
"BAKER cyst popped" → text
"MORTON's, JOPLIN's, HAGLUND's" foot quiz
"LEFORT II" jaw wired shut menu
"COLLES cast itch" tips
"KIRSCHNER out next wk" → text
"MCGILL forms" = pain
"GORDON's 11 patterns" template
"FRENCH 16 vs 18" meaning
"BOSTON brace 18 h" teen pep
"PHILADELPHIA collar care" steps
"DENVER screen" age range
"ALBERTA infant" vs "PEABODY"
"ASHWORTH 2" meaning
"BERG 38, TINETTI 17" fall words
"""
