"""Family meetings, ethics, hospice visits, bedside quarrels, bereavement calls, waiting rooms: as minuted, quoted or overheard."""

NAMED = r"""
Present: {kin} ({rel}), {first} (son, by phone from {town}), {first} (niece), {dr}, {wn} MSW
{first} opened. {first} cried. {first} asked about {first}'s room.
"{first} always said no machines," per {kin}. "{first} never said that," per {first}.
Who decides? {whole}, named in the {yr} papers; {first} says those were torn up at {law}.
{kin} on {ph}, on speaker; {kin}'s husband {first} in background, not introduced
Son {first}: "Is this like with Uncle {first}?"
Chaplain {first} from {church} opened in prayer, {first} walked out
{mrs} has five: {first}, {first}, {first}, {first}, and {first} in {jail}
all five kids agree except {firstlow} and {firstlow} and {firstlow}
half the family's in {townlow} and the other half won't drive
"When {first} gets here we'll turn it off." {first} lands {on}, {clockx}, {chain}.
waiting on {onelow}. been waiting on {onelow} since {sayday}
{first} wants to bathe {obj}. {first} wants {first}'s music, the Motown tape
wife asks that {wn} not be told. {wn} knows. {wn} told me.
ex-wife {first}, current wife {first}, and {first} all at the bedside; security aware
the girlfriend isn't on the list, {first}, but she's who {ptf} asks for
{ptf} squeezed for {first}. Not for me, not for {dr}. for {first}
code status talk w/ {kin} {num8} {clockx}: DNR; reversed {on} by {first}; re-reversed
ethics consult {case}: {ptl}, {agex}; requester {last} RN; surrogate dispute {first} v. {first}
Ethics: Dr. {last} summarized; {whole} for community; {last} recused, parishioner of {church}
notes of {num8} mtg in the {FACILITY:<Aldous|Birkett|Tamsin> Room}: coffee, tissues, {first}'s baby
hospice RN {first} to family: "{ptf} may hear you. tell {obj} about {place}"
bath aide {first} sang; {ptf} mouthed it
{first} put {pos} {org} cap on {obj}. comfort measures incl. cap
volunteer {whole} sits {wkd}s {hr}; prefers no perfume; {house}
death visit {full} {clockx}; present {kin}, {first}, {pet}; {FACILITY:<Prell|Oakes|Tidewater> Mortuary} called {ph}
he passed at {clockx} with {first} asleep on the floor and {first} on the way from {town}
bereavement 13 mo call to {kin} ({ph}): "I talk to {first}'s coat."
grief group: {first} lost {first}, {first} lost {first}, {first} lost both
Sympathy card draft: Dear {first} and {first}, we at {fac} were honored to know {ptf}
obit says "of {town}, formerly of {place}"; survived by {first} ({first}) {last}
eulogy by {first}: he fixed every mower on {road}
funeral at {church}, {on}; in lieu of flowers {agency}
organ call: referral {code} {iso}; coordinator {first} {last}; hx from {kin}
donor family asks that the letter say "{first}, who played at {school}"
Recipient: "Dear family, I'm {first}, I'm 34, I have {first}'s lungs?"
tissue bank Q&A with {kinfull} recorded, {clockx}, ID {code}
peds palliative: sib {first} (7) asks if {ptf} will be bones
sib {first} drew {ptf} with wings, parents {first} & {first} want it laminated
memory box for {first} {last}: hand molds, {first}'s hat, {DATE:<Feb|Aug|Nov> <3|19|27>} footprints
NICU family mtg: mom {first}, dad {first}, both grandmothers {first}; withdraw after {first} baptizes
dad {wn} left at "necrotizing". mom {wn} stayed. Dr. {last} sat on the floor
step dad {first} not on cert.; bio father {whole} located in {jail}
foster mom {first} ({agency}) may hold; birth mom {first} visit {oddday} supervised by {wn}
GAL {last}, CASA {first}, judge {last}: all want the same thing for {ptf} in different fonts
Care conference {snf} {on}: {ptl} wt -6, {kin} upset about socks labeled {lastup}
res council: {mrs} says the eggs; {mrs} says what eggs; {mr} says at {org} eggs were eggs
ombudsman {whole} to meet {kin} at {shop} not at facility
roommates {first} and {first} dating, {first}'s daughter objects, {first}'s son bought flowers
guardian {whole} of {county} public guardian ofc, file {code}
adult ch {first} wants keys taken; {mr} hid them at {first}'s
the driving talk: "I've driven since {town} was dirt," said {mr}. "I'm {oldn}."
the house talk: {house} to {first}, boat to {first}, {first} gets "the letters"
"Your dad and {first}'s dad were brothers, so who is {first} to me?" (genetics, pedigree)
Pedigree verbal: proband {ptf}, sister {first} br ca 41, aunt {first} ov, cousin {first} {town} untested
cascade letter to {whole}, {house}, from {ptf}: "I have something and you may too"
wife, overheard: {firstlow} you look at me. {firstlow}. you look at me
waiting rm: "family of {ptl}? family of {ptl}?" "which {ptl}?"
{lastlow} family please come to the desk, {lastlow}
overheard: "if {firstlow} dies i get the truck" "{firstlow} has the flu, {firstlow}"
chalk in the hall: GET WELL {oneup} LOVE {oneup} {oneup} {oneup}
balloon: HAPPY {ninety} {oneup}!
note under the pillow signed {first} age 6
"""

CALM = r"""
Present: spouse, son (by phone), niece, attending, MSW
The wife opened. The son cried. The niece asked about the room.
"He always said no machines," per wife. "He never said that," per son.
Who decides? Whoever is named in the {yr} papers; brother says those were torn up.
daughter on speaker; husband in background, not introduced
Son: "Is this like with my uncle?"
Chaplain opened in prayer, one son walked out
She has five: four here and one in jail
all five kids agree except the oldest and the middle and the youngest
half the family's out of state and the other half won't drive
"When the youngest gets here we'll turn it off." Flight lands tonight.
waiting on the brother. been waiting on the brother
One daughter wants to bathe {obj}. One wants music, the Motown tape
wife asks that the sister not be told. the sister knows. the sister told me.
ex-wife, current wife, and next wife all at the bedside; security aware
the girlfriend isn't on the list but she's who he asks for
He squeezed for the dog's picture. Not for me, not for the attending
code status talk: DNR; reversed; re-reversed
ethics consult: {agex}; requester RN; surrogate dispute, two adult children
Ethics: chair summarized; community member present; one recused
mtg in the quiet room: coffee, tissues, a baby
hospice RN to family: "He may hear you. tell {obj} about the lake"
bath aide sang; patient mouthed it
family put {pos} ball cap on {obj}. comfort measures incl. cap
volunteer sits {wkd}s {hr}; prefers no perfume
death visit {clockx}; present wife, son, cat; mortuary called
he passed with one asleep on the floor and one on the way
bereavement 13 mo call to spouse: "I talk to the coat."
grief group: one lost a wife, one lost a son, one lost both
Sympathy card draft: Dear family, we were honored to care for your loved one
obit not yet
eulogy by the neighbor: he fixed every mower on the block
funeral at the church; in lieu of flowers, hospice
organ call: referral made per CMS trigger; GCS 3; not yet approached
donor family letters are anonymous: first names, no places, no teams
Recipient: "Dear family, I'm 34, I have your son's lungs"
tissue bank Q&A with NOK recorded, UDRAI form
peds palliative: sib (7) asks if he will be bones
sib drew him with wings, parents want it laminated
memory box: hand molds, hat, footprints
NICU family mtg: both parents, both grandmothers; withdraw after the baptism
dad left at "necrotizing". mom stayed. The neonatologist sat on the floor
step dad not on cert.; bio father located in jail
foster mom may hold; birth mom visit supervised
GAL, CASA, judge: all want the same thing in different fonts
Care conference: wt -6, daughter upset about socks
res council: the eggs; what eggs; in the Army eggs were eggs
ombudsman to meet family off site
roommates dating, one daughter objects, one son bought flowers
guardian of person, not of estate
adult children want keys taken; he hid them
the driving talk: "I've driven since the roads were dirt," he said. "I'm eighty eight."
the house talk: house to one, boat to another, third gets "the letters"
"Your dad and her dad were brothers, so who is she to me?" (genetics, pedigree)
Pedigree verbal: proband, sister br ca 41, aunt ov, cousin untested
cascade letter template: "I have something and you may too"
wife, overheard: look at me. you look at me
waiting rm: "family of the hip? family of the hip?" "which hip?"
family please come to the desk
overheard: "if he dies i get the truck" "he has the flu, genius"
balloon: HAPPY 80!
balloon: IT'S A BOY, it's a girl, they had only that one
note under the pillow signed "me, age 6"
Five Wishes, POLST, MOLST, living will, DPOAHC: which one is on the fridge
Ask-tell-ask, NURSE, SPIKES, "I wish" statements
best case / worst case, drawn on the back of a menu
Serious Illness Guide, question 4: abilities so critical
"Fighting" vs "comfort" - we drop that language here
Kübler-Ross was about the dying, not the grieving, said the chaplain
PPS 30, KPS 30, FAST 7c, MUAC 19
Comfort kit: Roxanol, Ativan, Levsin, Haldol, Tylenol supp
Cheyne-Stokes, mottled to knees, Kussmaul no
terminal extubation per pathway, RDOS q5, fentanyl, family first
brain death: apnea test, pCO2 61 from 40, two exams
Uniform Determination of Death Act says which criteria, not which day
Anointing done; Shema said; Ya-Sin recited; bell rung; window open
Hindu: no mixing of Ganges water w/ nectar thick, okay by SLP
Buddhist: do not move for eight hours if you can
JW: no whole blood, yes albumin, form in wallet
Orthodox: shomer sits, no autopsy, before sundown
Lakota: star quilt, no cutting of hair w/o asking
Catholic: ordinary vs extraordinary, the old terms
Amish: bishop by neighbor's phone, cash, bus home
"He'd have loved this, the Vols are up ten"
"Put on Jeopardy, hearing's the last to go"
"She wants gospel not golf"
Moses basket, cuddle cot, Molly Bear, NILMDTS photos
CaringBridge, not Facebook, is where we post
Bucket list: ocean, In-N-Out, apology
we're a big family. we're loud. we brought Popeyes
Grandma's rule: no black socks, no white lies
"Joy comes in the morning." "What time is rounds?"
"""
