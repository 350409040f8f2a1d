"""Chats with an assistant in turns; the user speaks first."""

TURNS = r"""
can you summarize my visit with {doc1}? // Sure. You saw Dr. {doc1} on {sayd} for {dx}. Anything else, {ptf}? // yes what did {nm} say about {saydrug} // The note by {nm} says to continue {saydrug} {saydose}.
hi im {nmlow}, can u help w a letter // Of course, {nm}. Who is it for? // {org}, attn {nm}, they want proof i was at {hosp} {day} // Here is a draft: To {org}: {me} was seen at {hosp} on {day}.
rewrite this for {poss} mom: {ptf} needs {saytest} before {day} // {ptf} needs a {saytest} before {day}. Please call {clinic}. // add that {sn} will call her at {ph}
who is {sn}? // I don't have that in the chart. Did you mean {doc2}? // yeah {doc1} at {clinic}
translate to {lang}: tell {nm} to stop {saydrug} // I can translate that. Is {nm} the patient? // no shes the {kinword}, patient is {fnlow}
what should i tell {nmlow}, her {kinword} died {sayd} // I'm so sorry. You might say: {nm}, I'm thinking of you. // his name was {nmlow}. they met at {org}
draft msg to {ptf} re {saytest} // Hi {ptf}, your {saytest} from {day} is back. // sign it {nmlow}, {clinic}, {ph} // Done. Hi {ptf}, your {saytest} from {day} is back. {nm}, {clinic}, {ph}
i meant {nmlow} not {nmlow} // Thanks for clarifying. I've replaced {nm} with {nm}.
whats the differential for {sx} in {fnlow}, {yng}, from {place}, works at {org} // For a patient with exposure at {org}, consider the following. // she also was in {place} {day} w {nmlow}
make a table: {fnlow} {dob} {mrn}, {fnlow} {dob} {mrn} // | Name | DOB | MRN |\n| {fn} | {dob} | {mrn} |
take out the names // Which names? I see {fn}, {nm} and {sn}. // all, also {org} and {road}
remember i'm {nmlow} // Got it, {nm}. // and {nmlow} is my {kinword} // Okay, {nm} is your {kinword}.
my son {nmlow} was bit by a dog at {poss} house on {road} // Is {nm} up to date on shots? // {school} nurse says yes, {day}
use {poss} new address // {st}? // no {st} // Updated to {st}.
his name is {fnlow} but call him {nmlow} // I'll use {nm}. // and dont put {org} in it
can you make it shorter // {nm} fell at {snf} on {day}; {nm} called {crew}. // say {kinword} instead of {nmlow}
ok now in french // {ptf} a vu le docteur {doc1} le {clip}. // merci
continue // The patient, {me}, was transferred from {hosp} to {snf} on {day}. // who accepted // Per the note, {sn} accepted.
roleplay: you are the insurance rep, i am {nmlow} calling abt {poss} claim {claim} // Thank you for calling. May I have the member ID? // {plan} // Thank you, {nm}. I see claim {claim}.
hey // Hi! How can I help? // its {nmlow}, i run the front desk at {clinic}
can you check this note for {fnlow} // Sure, please paste it. // {nmlow} seen {sayd} for {sx}, lives on {road}, cc {snlow}
who am i // You told me you are {nm}, a {trade} at {org}.
whats my appt // {ptf}, you see Dr. {sn} on {day} at {clinic}. // and {nmlow}'s // {nm} is scheduled for {clip}.
thanks // You're welcome, {nm}. Say hi to {nm}.
explain {dx} to {nmlow} like shes {small} // {nm}, your body has tiny helpers. // shes from {place} use beaches
is {nmlow} a boy or girl name // It can be either. In the chart, {fn} is listed as female.
format as sbar: {snlow} {room}, dr {snlow}, {saybp}, {kinword} {nmlow} here // S: {sn} in {room}. B: under Dr. {sn}. // add {snf}
write an appeal to {ins} for {fnlow}, id {plan}, dos {clip} // To whom it may concern: I write on behalf of {me}, ID {plan}.
no the denial was signed by {fnlow} // Understood, I will address it to {fn}.
what did i say about {nmlow} // You said {nm} left {place} on {day} and works at {org}.
i'm at {road} and {road}, closest ER? // The nearest may be {hosp}. If it's an emergency call 911. // {nmlow} says {hosp} is closed
what does it mean that {snlow} wrote {dx} // It means Dr. {sn} thinks you have {dx}.
he said call {ph} // That number belongs to {pharm}. Would you like me to draft a message for {nm}?
fill this in: Dear ___, // Dear {nm}, thank you for seeing {me} on {day}.
{nmlow} is lying // I can't know that, but I hear you, {nm}. What did {nm} say?
can u make it sound like {nmlow} // Here's {nm}'s voice: yo {nm}, it's {nm}.
count the patients // There are three: {sn}, {sn} and {fn}. // {snlow} is the doctor
same but for {snlow} // Here is the same letter for {sn}, seen {day}.
and address it to {org} // {org}\n{st}\nAttn: {nm}
where did {nmlow} get the {imm} // At {pharm} on {day}, lot {lot}. // and {nmlow}?
make it anonymous but keep {place} // Which details should I keep besides {place}? // none, drop {snlow} and {mrn}
hello from {place} // Hello! How is {place} today? // cold. im {nmlow}, i have {dx}
my doctor {snlow} thinks its {dx}, my {kinword} {nmlow} thinks its {dx} // What do you think, {nm}?
"""
