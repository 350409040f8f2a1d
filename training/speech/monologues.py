"""Reports, presentations, messages of radio and dictation of one breath, with many identifiers each."""

REPORTS = r"""
okay so {room} is {ptl}, {sayage}, came from {snf} on {sayd} with {dx}, doctor {doc1}, full code, {kinword} is {nm}, {nm} works at {org} and calls a lot, last {saydrug} at {sayhr}
next is {sn}, she's the {sayold} year old, sweet, daughter {nm} stays the night, {sn} wants a {saytest} in the morning
{room} new admit, {fn}, brought in by {crew} from {road} and {road}, no ID but {nm} from {refuge} knew him
so this is {nm} calling report on {fn}, coming to you in {ward}, birthday {otherbirth}, allergic to {saydrug}, {nm} is riding along
bed two, {sn}, post op day {small} from doctor {doc1}, {nm} pulled the drain, {kinword} {nm} went to get food at {org}
{nm} in {room} fell at {sayhr}, {sn} saw her, {saytest} negative, I called {nm} at {otherph}
discharge is {ptl}, going to {snf}, report to {nm} at {otherph}, {org} picks up at {sayhr}
{ptf} {sayage} with {dx}, known to {sn}, lost to follow up since {saymonth} when he moved to {place}, works for {org}, here with {nm}
thirty second sign out, {sn}, {sn}, {sn}, only {sn} is sick, {nm} is aware
this is a {sayage} year old {trade} from {place} named {ptf} who was in her usual state of health until {sayd} when at {org} she noted {sx}
briefly, {ptl} was seen at {clinic} by {sn}, sent to {hosp} for {saytest}, and now {nm} wants a second opinion
{hosp} this is {crew}, inbound to you emergent with {fn}, {sayage}, involved in a wreck at {road} and {road}, {saybp}, no further, see you in {small}
{crew} to base, we have a {sayage} year old, {nm}, {kinword} of the homeowner {sn}, at {sayst}, refusing transport
be on the lookout for {fn}, left {snf} about {sayhr}, last seen near {org} in a {hue} {veh}, plate {sayplate}
dispatch, cancel {crew}, caller {nm} says {nm} is awake and they'll drive to {hosp}
all units, {sayst}, cross street {road}, fall, {sayold}, call back {otherph}
amber alert, {small} year old {nm}, taken from {school}, with {fn}, {hue} {veh}, {sayplate}, toward {place}
attention {ward}, {sn} needs a sitter
for the tape, it's {sayd}, {sayhr}, present are {nm}, {fn} and detective {sn}, interview of {me}, {saybirth}
voice memo {sayd}, note to self, call {nm} at {org} about {poss} {dev}, and tell {sn} the {saytest} is back
group note, {nm} shared about {nm}, {nm} was quiet, {nm} left early for {org}, {nm} is {small} days clean
session four with {ptf}, talked about {nm}'s death on {sayd} and the fight with {nm} at {church}
home visit to {sayst}, let in by {nm}, {ptf} in bed, {nm} from {org} had been there {sayd}
spoke with {nm} by phone at {otherph}, she says {ptf} has been at {poss} since {sayd} and is not taking {saydrug}
left voicemail for {nm}, {kinword}, {otherph}, and for {nm}, {otherph}, no answer at {org}
patient states quote {nm} took my keys end quote and then left for {poss}
mother says {nm} is fine at {school} but {nm}'s teacher Miss {sn} disagrees
interpreter {nm} used, {lang}, number {saycode}, family from {place}, {nm} present
per {nm} at {pharm} last fill of {saydrug} was {sayd} by {sn}, number {sayrx}
care conference with {nm}, {nm} and {sn} from {org}, goal is home on {sayd} to {sayst}
phone note, {nm} called re {ptf}, says {org} never came, wants {sn} to call {otherph} before {sayd}
verbal order from {sn} read back by {nm} {sayhr}, {saydrug} {saydose}, patient {fn}
nurse to nurse with {nm} at {hosp}, patient {fn}, {saymrn}, leaving there {sayhr} with {crew}
telehealth, patient in {place} at {poss} house, provider in {place}, consent verbal, {nm} in the room
and action, hi I'm doctor {fn} from {hosp} and today we'll talk about {dx}
podcast notes, guest {fn}, grew up in {place}, trained at {hosp}, now at {school}
so my story starts in {place}, my father {nm} ran {org}, and in {saymonth} he got sick
I want to thank {nm}, {nm} and everybody in {ward} who took care of {nm}
we are gathered for {fn}, born {otherbirth} in {place}, beloved of {nm}
complaint line, {sayd}, caller {fn}, says {nm} in {ward} was rude and {sn} never came
survey comment, {nm} was wonderful, {nm} not so much, parking at {hosp} is bad
what went well, {nm} caught the {saydrug} error; what didn't, {sn} never got paged; action, {nm} by {sayd}
huddle, {nm} is charge, {nm} and {nm} on admits, {sn} and {sn} going home, {nm} has the phone {sayext}
lost and found, {hue} bag, name {ptl}, call {nm} {sayext}
"""
NO_STOPS = r"""
yeah hi um this is {fnlow} my date of birth is {saybirth} and im calling because {snlow} was supposed to send my {saydrug} to {pharm} and they dont have it my number is {sayph}
so mister {snlow} you live on {road} still yes and its you and {nmlow} yes and nobody smokes no {nmlow} quit
okay {nmlow} i am going to look in your ears can you be still for me good job {nmlow} mom does {nmlow} go to daycare yes at {school}
the patient {fnlow} is a {sayage} year old man who works at {org} he says on {sayd} he was lifting and felt a pop he saw {snlow} at {clinic} who ordered a {saytest}
good morning thank you for calling {clinic} this is {nmlow} how can i help yes hi {nmlow} its {nmlow} {poss} {kinword} she needs to see {snlow}
nine one one what is the address {sayst} okay and whats going on its my {kinword} {nmlow} shes on the floor okay {nmlow} is that your name no thats her im {nmlow}
and then i drove from {place} to {place} on {road} and i stopped at {org} and thats when my arm went numb and {nmlow} said go to {hosp}
alright so last name {ptl} {radio} first name {ptf} and thats {saybirth} and the phone {sayph} and its {sayst} in {town} yes
i had it in my notes somewhere it was {sayd} no {sayd} {nmlow} would know she keeps the calendar
who is your emergency contact um {nmlow} my {kinword} and the number its {otherph} and does {nmlow} live with you no shes over in {place}
can you tell me the members id sure its {sayid} and the name on the card is {fnlow} and group {saycode}
so {snlow} says well {nmlow} youre {sayold} what do you want to do and i said {nmlow} i want to go {chore}
doc its {nmlow} hey {nmlow} whats up {snlow} in {room} is asking for you okay tell {snlow} ill be there and page {nmlow}
we started at {org} then he had me over to {org} and i fell {sayd} and the comp doctor {snlow} sent me back too soon
her name is {fnlow} no {snlow} sorry she got married and shes at {snf} in {place} room {small}
this is {nmlow} from {hosp} i need to give report on {fnlow} date of birth {otherbirth} shes coming back to you at {snf} by {org}
so {nmlow} hows the week been not great {nmlow} called and she wants the kids for {feast} and i said no and {nmlow} got involved
let me spell it {radio} got it {ptl} yes and what was the first name {radiof} {ptf} okay
my email is {saymail} can you send it there and also to {nmlow} thats {othermail}
plate number {sayplate} its a {hue} {veh} it left going down {road} toward {org} driver is {fnlow}
"""
