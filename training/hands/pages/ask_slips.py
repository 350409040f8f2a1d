"""Prompts of two to five lines with a pasted bit, one message each, as they stand in a gateway's queue."""

TWINS = r"""
can you make this less cold
"Your request is denied per policy 4.2. [[Management::{first} {last}, Patient Accounts]]"
it goes to a widow
%%
pls summarize in 1 line for the board
Falls 3.1 -\> 2.4, CAUTI 0, [[one event under review::event {code} under review by {first}]], HCAHPS 71st pct
no jargon
%%
What does this mean on my lab slip?
EOS ABS 0.62 H
IGE 412 H
[[COMMENT: reflex not done::COMMENT: reflex not done per {last}]]
%%
RN here. Best way to chart:
pt threw dinner at wall, said "[[tell them I'm leaving::tell {first} I'm leaving]]"
no injury, MD aware, [[sitter started::{wn} sitting]]
%%
Regex please. Keep the dose, drop the rest
Lasix 40 mg PO BID [[per cards::per {last}, {num8}]]
Coreg 12.5 mg PO BID [[per cards::per {last}, {num8}]]
%%
Translate to plain words, 30 words max:
"Status post ORIF L distal radius w/ volar locking plate (Synthes)[[:: by {last} at {hnick}]], NWB x6 wk"
%%
Give me 3 interview questions for a phleb
[[must like kids::works with {first} at {FACILITY:<Kite|Puddle|Acorn> Street Pediatrics}]]
shift 6-2:30, weekends 1 in 4
%%
fix the grammar
"Me and [[the intern::{first}]] seen pt at bedside whom was in no acute distress whom wife were present"
%%
is this email phishing
From: [[IT-Helpdesk::{mail}]]
"Dear colleague, you're mailbox quota is full. Sign in at [[the link below::{url}]] or loose access"
%%
Extract allergies as a list
PCN (hives), "that pink one [[from the dentist::from Dr. {last}]]", latex?, bees x1 [[as a kid::at {FACILITY:Camp {last}}, {year}]]
NKFA
%%
Convert to active voice
"The wrong site was marked, and the time-out was skipped[[.:: by {initials}.]]"
"It was noted by [[the scrub::{first}, scrub,]] before incision"
%%
who can sign this form? DMV handicap, {stt}
box 9 says "licensed practitioner"
[[our NP::{first} {last}, NP,]] wants to know
%%
Poem for a card, 4 lines
[[he::{first}]] ran the boiler room for 40 years, [[loves bass fishing::fishes {LOCATION:Lake {last}}]]
no rhyme with "retire"
%%
I got this text from the clinic, real?
"Hi, [[you have::{mefl}, you have]] a new bill of {cash}. Reply PAY or call [[us::{ph}]]"
%%
sql: count visits per month, exclude [[test patients::test patients and the two {lastup} dups ({mrn}, {mrn})]]
table enc(csn, dept, dt)
dept in ('ED','UC')
%%
Explain this to a 10 year old:
"Your [[brother::brother {first}]] will get a G-tube button (MIC-KEY, 14 Fr 1.7)"
add one joke
%%
Which sentence is safer in an incident report?
a) "[[Nurse::{first} {last}, RN,]] failed to check the band"
b) "The band was not scanned at 0915"
%%
Write the auto-reply
out [[this week::{btw}]], back [[Monday::{clip}]]
urgent: [[charge phone::{first} {ph}]]
don't promise same day
%%
Find the error:
Kcal 30 x 82 = 2460; protein 1.2 x 82 = 98; fluid 1 mL/kcal = 246
[[RD cosign pending::RD {initials} cosign pending {clip}]]
%%
Read this plate? photo blurry, came from our gate cam
[["X?? 4?8", red, dented::"{plateup}", red, dented]]
it left the scene at 2:10
%%
Turn it into a calendar entry
PT eval, [[second floor gym::the {FACILITY:{last} Gym, 2nd floor}]], [[next week::{wday}]] 10-10:45, wear shorts
bring the [[brace::brace, sticker {ser}]]
%%
Is the math on my pay stub right
72 h x 41.18 = 2964.96
charge 24 x 1.75 = 42
[[shift diff listed as 0::shift diff listed as 0, emp {badge}]]
%%
make this into bullet points for handoff
s/p lap appy POD1, clears, voided, [[dad in room::{kin} (dad) in room, drove in from {town}]], Toradol q6, wants popsicle
%%
Write a nice no
[[a vendor::{first} from {ORGANIZATION:<Zest|Lumio|Prism> Surgical}]] wants 20 min to show a light source
we have Stryker til 2027
%%
can a minor consent to this in {stt}
16, Nexplanon, [[lives w/ aunt::lives w/ aunt {kin} in {hood}]]
mom's insurance {ins}
%%
"[[The patient::{ptl}]] is a pleasant 70 yo"
is "pleasant" ok or should i cut it
[[my attending::{last}]] circled it in red
%%
what should i ask at the care conference
mom 84, hip fx, [[day 19::day 19 at {snf}]]
they say "plateau" and [[last covered day is soon::last covered day {clip}]]
%%
one more try w/ the subject line:
"[[Flu shots are here!::Flu shots at {church} {day}!]]"
must mention parking, max 45 characters
"""
