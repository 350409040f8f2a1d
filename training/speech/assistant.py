"""Chats with an assistant in turns; the user speaks first."""

TURNS = r"""
can you summarize my visit with {doc1}? // Sure. You saw Dr. {doc1} on {sayd} for {dx}. Anything else, {ptf}? // yes what did {nm} say about {saydrug} // The note by {nm} says to continue {saydrug} {saydose}.
hi im {nm1low}, can u help w a letter // Of course, {nm1}. Who is it for? // {org}, attn {nm}, they want proof i was at {hosp} {day} // Here is a draft: To {org}: {me} was seen at {hosp} on {day}.
rewrite this for {poss} mom: {ptf} needs {saytest} before {day} // {ptf} needs a {saytest} before {day}. Please call {clinic}. // add that {sn} will call her at {ph}
who is {sn}? // I don't have that in the chart. Did you mean {doc2}? // yeah {doc1} at {clinic}
translate to {lang}: tell {nm} to stop {saydrug} // I can translate that. Is {nm} the patient? // no shes the {kinword}, patient is {fnlow}
what should i tell {nm1low}, her {kinword} died {sayd} // I'm so sorry. You might say: {nm1}, I'm thinking of you. // his name was {nmlow}. they met at {org}
draft msg to {ptf} re {saytest} // Hi {ptf}, your {saytest} from {day} is back. // sign it {nm1low}, {clinic}, {ph} // Done. Hi {ptf}, your {saytest} from {day} is back. {nm1}, {clinic}, {ph}
i meant {nm1low} not {nmlow} // Thanks for clarifying. I've replaced {nm1} with {nm}.
whats the differential for {sx} in {fnlow}, {yng}, from {place}, works at {org} // For a patient with exposure at {org}, consider the following. // she also was in {place} {day} w {nmlow}
make a table: {fn1low} {dob} {mrn}, {fnlow} {dob} {mrn} // | Name | DOB | MRN |\n| {fn1} | {dob} | {mrn} |
take out the names // Which names? I see {fn}, {nm} and {sn}. // all, also {org} and {road}
remember i'm {nm1low} // Got it, {nm1}. // and {nmlow} is my {kinword} // Okay, {nm} is your {kinword}.
my son {nm1low} was bit by a dog at {poss} house on {road} // Is {nm1} up to date on shots? // {school} nurse says yes, {day}
use {poss} new address // {st}? // no {st} // Updated to {st}.
his name is {fnlow} but call him {nm1low} // I'll use {nm1}. // and dont put {org} in it
can you make it shorter // {nm1} fell at {snf} on {day}; {nm} called {crew}. // say {kinword} instead of {nm1low}
ok now in french // {ptf} a vu le docteur {doc1} le {clip}. // merci
continue // The patient, {me}, was transferred from {hosp} to {snf} on {day}. // who accepted // Per the note, {sn} accepted.
roleplay: you are the insurance rep, i am {nm1low} calling abt {poss} claim {claim} // Thank you for calling. May I have the member ID? // {plan} // Thank you, {nm1}. I see claim {claim}.
hey // Hi! How can I help? // its {nmlow}, i run the front desk at {clinic}
can you check this note for {fnlow} // Sure, please paste it. // {nmlow} seen {sayd} for {sx}, lives on {road}, cc {snlow}
who am i // You told me you are {nm}, a {trade} at {org}.
whats my appt // {ptf}, you see Dr. {sn} on {day} at {clinic}. // and {nm1low}'s // {nm1} is scheduled for {clip}.
thanks // You're welcome, {nm}. Say hi to {nm}.
explain {dx} to {nm1low} like shes {small} // {nm1}, your body has tiny helpers. // shes from {place} use beaches
is {nmlow} a boy or girl name // It can be either. In the chart, {fn} is listed as female.
format as sbar: {sn1low} {room}, dr {snlow}, {saybp}, {kinword} {nmlow} here // S: {sn1} in {room}. B: under Dr. {sn}. // add {snf}
write an appeal to {ins} for {fnlow}, id {plan}, dos {clip} // To whom it may concern: I write on behalf of {me}, ID {plan}.
no the denial was signed by {fn1low} // Understood, I will address it to {fn1}.
what did i say about {nm1low} // You said {nm1} left {place} on {day} and works at {org}.
i'm at {road} and {road}, closest ER? // The nearest may be {hosp}. If it's an emergency call 911. // {nmlow} says {hosp} is closed
what does it mean that {sn1low} wrote {dx} // It means Dr. {sn1} thinks you have {dx}.
he said call {ph} // That number belongs to {pharm}. Would you like me to draft a message for {nm}?
fill this in: Dear ___, // Dear {nm}, thank you for seeing {me} on {day}.
{nm1low} is lying // I can't know that, but I hear you, {nm1}. What did {nm} say?
can u make it sound like {nm1low} // Here's {nm1}'s voice: yo {nm}, it's {nm}.
count the patients // There are three: {sn1}, {sn} and {fn}. // {sn1low} is the doctor
same but for {sn1low} // Here is the same letter for {sn1}, seen {day}.
and address it to {org} // {org}\n{st}\nAttn: {nm}
where did {nmlow} get the {imm} // At {pharm} on {day}, lot {lot}. // and {nmlow}?
make it anonymous but keep {place} // Which details should I keep besides {place}? // none, drop {snlow} and {mrn}
hello from {place} // Hello! How is {place} today? // cold. im {nmlow}, i have {dx}
my doctor {snlow} thinks its {dx}, my {kinword} {nm1low} thinks its {dx} // What do you think, {nm1}?
"""
