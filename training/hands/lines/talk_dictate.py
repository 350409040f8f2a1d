"""Dictation as spoken, with and without case and punctuation, with spoken commands, slips, restarts and what recognisers make of it all."""

NAMED = r"""
this is doctor {lastlow} dictating on {wholow} medical record number {saymrn} date of service {sayday}
dictating for doctor {lastlow} who is out patient {wholow} {spell} date of birth {saydob} begin
carbon copy doctor {lastlow} at {faclow} and doctor {lastlow} period end of letter
dear doctor {lastlow} comma new paragraph thank you for sending me this pleasant gentleman
dear {onelow} comma thanks for asking me to see {onelow} period
re colon {wholow} d o b {saydob} m r n {saymrn} new line
patient name is {lastlow} comma {firstlow} period no other way around {firstlow} last name {lastlow} first
patient is {melow} no scratch that {wholow} wrong chart sorry
correction the surgeon was {lastlow} not {lastlow} please fix in paragraph two
this is a fifty two year old who works at {orglow} as a {job} comma hurt his back {sayday} lifting a transmission period
she lives with her sister {firstlow} comma who drives comma on {lanelow} period
social colon divorced comma two sons {firstlow} and {firstlow} comma retired from {orglow} comma quit smoking
family history colon brother {firstlow} with m i at forty comma mother {firstlow} alive at {sayold} period
he is {sayold} years old comma lives alone at {faclow} comma and he is followed there by {onelow} the n p period
seen today with his wife cap {firstlow} and daughter cap {firstlow} comma both nurses
discharge to {faclow} on {sayday} attention director of nursing {wholow} fax {sayph}
dictated but not read slash {initials} colon {ini}
d slash {sayday} t slash {sayday} job number {saycode}
job {saycode} confirmation {saycode} this is {lastlow} urology
end dictation {dr} {stamp}
Transcriptionist note: dictator said "{firstlow}" at 0:14 and "{firstlow}" at 2:31, pls clarify
(blank) at 1:12, sounds like "{lastlow}" or "{lastlow}"; doctor in {townlow}?
s/l {last}. QA flagged. Author {last}. Ticket {ord}.
ASR: "hem a tock writ", author {last}, job {code}
asr heard: "the patient {onelow} denies" said: "the patient only denies"... no the name is {onelow}
voice: open chart {wholow}. voice: no, {wholow}. voice: cancel
"Hey Dragon, send to {first} {last}." "Sending to {first} {last}-{last}." "Stop."
insert normal exam. change she to he. change {onelow} to {onelow}. sign.
um patient presented to {hosplow} by private vehicle comma driven by {onelow} comma after a fall at {shoplow}
op note surgeon {lastlow} assistant {lastlow} anesthesia {lastlow} preop diagnosis {dx} postop same
surgeon colon {wholow} m d first assist colon {wholow} p a dash c scrub {onelow} circulator {onelow} r n
implant ref {saycode} lot {lot} serial {ser} recorded by {onelow}
specimen a to pathology labeled {lastlow} left breast twelve o'clock stitch long lateral
gross dictation: received in formalin labeled "{lastup}, {oneup}" and "{mrn}" is a
Received fresh, labeled "{comma} - uterus" with accession {spec}, is a 112 g uterus
radiology: comparison {num8} from {hosp} period findings called to {dr} at {clockx} by {initials} period
critical result read back by {onelow} r n in the {hosplow} emergency department at four ten
exam c t head accession {saycode} ordering {lastlow} indication found down at {lanelow}
attestation: I saw the patient with {dr} and agree except that it was {on}
autopsy dictation: body identified by tag as {wholow}, by {onelow}, her brother, at {clockx}
tattoo on left forearm reads quote {oneup} forever unquote, right chest {dobs}
letter to {law} re {wholow} claim {saycode} injury of {sayday} dear counselor colon
to whom it may concern comma {wholow} was under my care from {sayday} and may return to {orglow} light duty
he is {job} for {famlow} and tells me mister {lastlow} will hold his job until {sayday}
school note {wholow} {schoollow} excused {sayday} period thank you doctor {onelow}
vet dictation {pet} {lastlow} canine neutered male owner {wholow} referred from {faclow}
psych: pt {melow} seen with {firstlow} his c m from {orglow} mood quote like {firstlow} died again
please send copies to {saymail} spelled just like it sounds and fax {sayph}
i tried her cell {sayph} no answer and then the sister {firstlow} at {sayph}
new patient {wholow} insurance {ins} id {saycode} self referred found us through {onelow} her hairdresser
assessment number one {dx} comma seen by {lastlow} in {townlow} who disagrees comma period
plan colon {gen} {dose} comma labs {sayday} comma call {onelow} with results comma not {onelow}
addendum {sayday} i spoke with {onelow} at {faclow} and the culture is positive
late entry for {sayday}, dictated {sayday} because {onelow} in h i m found it missing
copy forward error. it says {lastlow}. this is {lastlow}. i have no idea who {lastlow} is
i met with mister and missus {lastlow} at length exclamation point no not exclamation point
colonoscopy to cecum in four minutes comma photo comma {onelow} present comma consent by {dr}
she had this in {world} in two thousand nine and was treated by a doctor {lastlow} there
address for the letter is {sayst} comma {townlow} comma zip {sayzip}
cc the patient at {sayst} and her attorney {wholow} same street funny enough
and the plate on the truck was {sayplate} comma which he wants in the note comma fine
all caps on {oneup} all caps off period i meant cap {first}
voice macro "sign as me" {initials} {stamp}
{lastlow} {lastlow} and {lastlow} p a dictating the usual {lastlow} knee
"""

CALM = r"""
this is the resident dictating on call for the attending begin
dictating for the doctor who is out begin
carbon copy primary care and cardiology period end of letter
dear colleague comma new paragraph thank you for sending me this pleasant gentleman
dear referring provider comma thanks for asking me to see this patient period
re colon follow up new line
patient name is on the order period no other way around first the order
patient is a she no scratch that he wrong template sorry
correction the side was left not right please fix in paragraph two
this is a fifty two year old {job} comma hurt his back last week lifting a transmission period
she lives with her sister comma who drives comma on a farm period
social colon divorced comma two sons comma retired comma quit smoking
family history colon brother with m i at forty comma mother alive and well period
he is eighty eight years old comma lives alone comma and he is followed by the n p period
seen today with his wife and daughter comma both nurses
discharge to skilled nursing attention director of nursing
dictated but not read
end dictation
job number pending please hold
Transcriptionist note: dictator said "left" at 0:14 and "right" at 2:31, pls clarify
(blank) at 1:12, sounds like "Lasix" or "Losec"; please advise
s/l Xarelto. QA flagged.
ASR: "hem a tock writ" for hematocrit, again
asr heard: "the patient deny is" said: "the patient denies"
voice: open chart. voice: no, close chart. voice: cancel
"Hey Dragon, send to pharmacy." "Sending to pharmacy." "Stop."
insert normal exam. change she to he. change left to right. sign.
um patient presented by private vehicle comma driven by a neighbor comma after a fall at the store
op note anesthesia general endotracheal preop diagnosis {dx} postop same ebl minimal
surgeon dictating period first assist p a dash c period counts correct times two
implant size four cemented poly nine millimeters recorded by circulator
specimen a to pathology left breast twelve o'clock stitch long lateral short superior
gross dictation: received in formalin, labeled appropriately, is a
Received fresh, unlabeled per protocol for demo, is a 112 g uterus
radiology: comparison none period findings called at {clockx} to the ordering provider period
critical result read back by the r n in the emergency department at four ten
exam c t head without contrast indication found down
attestation: I saw the patient with the resident and agree except where noted
autopsy dictation: body of a well nourished adult male, tag in place
tattoo on left forearm reads quote mom unquote, right chest an anchor
to whom it may concern comma the above was under my care and may return to light duty
he is a {job} and tells me the boss will hold his job for a month
vet dictation canine neutered male boxer mix limping right hind
psych: mood quote like the dog died again unquote affect congruent
i tried her cell no answer and then the sister no answer
new patient insurance {ins} self referred found us through her hairdresser
assessment number one {dx} comma second opinion disagrees comma period
plan colon {gen} {dose} comma labs monday comma call with results
addendum the culture is positive
late entry dictated today because h i m found it missing
copy forward error. it says hysterectomy. this is a man. i have no idea
i met with the couple at length exclamation point no not exclamation point
colonoscopy to cecum in four minutes comma photo comma withdrawal nine minutes
she had this in {land} in two thousand nine and was treated there
all caps on no known drug allergies all caps off period
voice macro "normal heart" inserted twice
the usual arthroscopic knee sterile prep and drape time out tourniquet two fifty
heart regular no murmur lungs clear abdomen soft extremities no edema neuro grossly intact period
foley catheter comma cap f comma sixteen french comma cap f
kocher clamp comma then an allis comma then a babcock on the bowel
we used a bovie comma a weitlaner comma and the number three penrose
trendelenburg comma then reverse trendelenburg comma then just flat
mcburney incision muscle split appendix retrocecal and angry
mayo stand mayo scissors and mayo as in hold the mayo
bier block on the right forty of half percent lidocaine
de quervain's first compartment released finkelstein negative after
a chevron a lapidus and an akin all on the same foot
babinski down going hoffman absent romberg steady
weber midline rinne air greater than bone bilaterally
apgars eight and nine cord three vessels placenta intact shiny schultze
cephalexin spelled k e f l e x ha ha no the long one
zofran comma phenergan comma reglan comma in that order comma no compazine
jardiance twenty five comma ozempic point five comma metformin thousand bid
paragraph paragraph why is it typing the word paragraph
scratch that scratch that no keep that scratch the one before
period period full stop stop listening
go to sleep. wake up. go to sleep. microphone off
caps on ICD dash ten colon m fifty four point five caps off
dot phrase normal ros dot phrase diabetic foot dot phrase thanks
select all. bold that. unbold that. undo undo undo
e k g sinus seventy two normal axis q t c four thirty no acute change
vent twelve five hundred five forty percent
i spent forty minutes comma more than half in counseling comma mostly about the casserole
"moderate compliance" should read "moderate complaints"
it heard "eaten by rats" i said "heated by wraps"
"patient lives in a spare tire" should be "spare room, retired"
recognizer wrote grace period. i said, grade one slash six, period
may comma the auxiliary verb comma not the month
will follow up lower case w comma not a person
hope to discharge in a day or so
she denies joy comma anhedonia positive
homan's sign negative calf supple wells zero
dix hallpike positive right epley done times two
"""
