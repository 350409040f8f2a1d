"""Asks, notes and one-line messages in which capitals and odd words stand for things, written by hurried people of all trades."""

NAMED = r"""
Has Radiant finalized? {last} wants it before Beaker does.
Willow verified, {first} didn't.
Cupid crashed while {dr} was in Cadence.
Does Stork know about {ptl}?
Rover scanned {poss} band twice.
Hyperdrive froze on {mrn}.
Send it to Bones, cc {first}.
The Moxi bot ran into {first}.
Tug 4 carries {poss} antibiotics.
Ask Healthy Planet who {ptcomma} belongs to.
Slicer says 44, {first} says 41.
Wisdom has no chart for {whole}.
Phoenix listed {ptl} as inactive {on}.
SmartPhrase {user} pulls Foley days.
Use .HPI, not {user}.
Dragon heard "{last}" as "laser".
Ambience wrote that {first} is the patient; {first} is the {rel}.
Suki thinks {dr} is a drug.
Abridge put {poss} dog under Family.
Viz pinged {dr} and {dr}.
Rapid perfusion sent to {mail}.
PowerScribe: macro "{last} normal knee".
The Visage link opens {ip}.
Merge won't, says {first}.
Sectra is down at {hosp}.
Nuance tokens: {first}, {first}, not {first}.
Kronos docked {first} for lunch.
Workday lists {whole} under EVS.
Lawson PO {ord} says Kleenex.
Vizient's rep is {whole}.
Symplr bounced {poss} flu shot.
QGenda swapped {last} and {last}.
Amion still has {last} on for {feast}.
TigerText from {first}: "K 2.9 fyi"
Vocera, call {first} {last}.
Vocera, call {last} - "Sorry, did you mean Lasix?"
Spok sent it to {pager}.
PerfectServe hates {dr}.
Luma texted {ph} nine times.
Phreesia calls {obj} {menick}.
Televox left it on {kin}'s machine.
Doximity dialer shows {clinic}.
Cologuard box went to {house}.
Zio came back from {town} w/ sand.
Everlywell, LetsGetChecked: {first} did both.
Function says ApoB 71; {ptf} wants a medal.
Oura thinks {first} is pregnant.
Whoop red, {first} ran anyway in {town}.
Strava shows {poss} house on {road}.
Garmin says 61, {dr} says 48.
Peloton pals: {first}, {first}
Noom told {kin} to eat grapes
Calm app, {first}, and a beta blocker
GoodRx beats {plan} for Crestor
Cost Plus mailed it to {addr}
Capsule delivered to {unit}
PillPack has {mefl} as "Sir"
Hims shipped to {kin}
Ro, Hims, {dr}: three scripts
Instacart left Ensure at {house}
DoorDash for {lastup}, rm 12
Uber Health pin {four} for {first}
Lyft at {corner}
Medi-Van {fleet} late
Roundtrip booked {crew}
Ring camera at {house} saw the fall
Alexa called {kin} {ph}
Life Alert center: {whole}, {town}
AirTag in {poss} walker, {shop}
Jitterbug contact 1 = {kin}
Facebook says {first} is in {town}
Nextdoor says Legionella on {lane}
Yelp: "{first} at the desk is a saint"
Glassdoor: {hosp}, 2 stars, "geese"
LinkedIn: {whole} moved to {org}
Zelle {cash} to {first} for the cake
Venmo {user} for Crocs
SignUpGenius: {first} brings plates
Evite for {kin}'s shower {day}
GroupMe "Night Owls": {first}, {first}, {wn}
Kahoot winner "{first} the Foley"
Duolingo streak: {first} 412
Wordle in 2, {last}
Zoom ID {code}
Teams: {first} is typing
Webex by {tit}, hosted {on}
Box link {url}
Dropbox full, says {first}
SharePoint/{FACILITY:<Larkfield|Quarry Hill> Surgical}/Budget
OneNote page "{last} rounds"
Excel row 14 is {ptcomma}
Word says {last} is a typo
Grammarly wants "{first}" to be "first"
ChatGPT thinks {ptl} is a river
Claude, who is {first} in this thread?
Copilot: summarize {poss} e-mails
Bard? the nurse or the AI? {first}, the nurse
Gemini twins: {first} and {first}
Siri, remind {first}: Keppra
Watson died, {first} says
Perplexity found {dr}
Llama at the door, owner {whole}
"""

CALM = r"""
Has Radiant finalized? Rads wants it before Beaker does.
Willow verified, Beacon didn't.
Cupid crashed while Cards was in Cadence.
Does Stork know about the twins?
Rover scanned the band twice.
Hyperdrive froze on Chart Review.
Send it to Bones, cc Kaleidoscope.
The Moxi bot ran into the crash cart.
Tug 4 carries antibiotics and fries.
Ask Healthy Planet who the panel belongs to.
Slicer says 44, Clarity says 41.
Wisdom has no chart for walk-ins.
Phoenix listed the kidney as inactive.
SmartPhrase .FOLEYDAYS pulls Foley days.
Use .HPI, not .HPIOLD.
Dragon heard "Lovenox" as "love and ox".
Ambience wrote that the sister is the patient; the sister is the driver.
Suki thinks Haldol is a verb.
Abridge put the dog under Family.
Viz pinged Neuro and NSGY.
Rapid perfusion sent to PACS.
PowerScribe: macro "normal knee".
The Visage link opens Sectra.
Merge won't, says Merge.
Sectra is down in Maine.
Nuance tokens: ten, twelve, not nine.
Kronos docked the float for lunch.
Workday lists Transport under EVS.
Lawson PO says Kleenex.
Vizient's rep is new.
Symplr bounced a flu shot.
QGenda swapped Days and Nights.
Amion still has last year's fellow on.
TigerText from Lab: "K 2.9 fyi"
Vocera, call Charge Nurse.
Vocera, call Respiratory - "Sorry, did you mean Restaurant?"
Spok sent it to everyone.
PerfectServe hates Surgery.
Luma texted the patient nine times.
Phreesia calls everybody Guest.
Televox left it on the machine.
Doximity dialer shows the clinic.
Cologuard box went to the neighbor.
Zio came back w/ sand.
Everlywell, LetsGetChecked: TSH 4.1 vs 3.2.
Function says ApoB 71; he wants a medal.
Oura thinks the intern is pregnant.
Whoop red, ran anyway, Zone 2.
Strava shows the hill, not the HR.
Garmin says 61, the Marquette ECG says 48.
Peloton pals: Ortho, Derm
Noom told Grandma to eat grapes
Calm app, Headspace, and a beta blocker
GoodRx beats Aetna for Crestor
Cost Plus mailed it free
Capsule delivers to lobby
PillPack has him as "Sir"
Hims shipped finasteride
Ro, Hims, PCP: three scripts
Instacart left Ensure at the wrong porch
DoorDash for Nights, use ED door
Uber Health pin is in the text
Lyft at the Canopy entrance
Medi-Van late, again, snow
Roundtrip booked BLS
Ring camera saw the fall
Alexa called 911
Life Alert center: button dead
AirTag in the walker
Jitterbug contact 1 = ICE
Facebook says measles in Texas
Nextdoor says Legionella in the pool
Yelp: "the desk is a saint"
Glassdoor: 2 stars, "geese"
LinkedIn: "open to work"
Zelle no, Cash App no, Concur yes
Venmo for Crocs
SignUpGenius: Lab brings plates
Evite for the shower
GroupMe "Night Owls": muted
Kahoot winner "Foley the Great"
Duolingo streak: 412
Wordle in 2, QUOTA
Zoom ID in the invite
Teams: someone is typing
Webex by Legal, hosted nowhere
Box link expired
Dropbox full, says Dropbox
SharePoint/Periop/Budget
OneNote page "ICU rounds"
Excel row 14 is blank
Word says Xarelto is a typo
Grammarly wants "Foley" to be "folly"
ChatGPT thinks Yankauer is a river
Claude, what is Kayexalate in this thread?
Copilot: summarize the e-mails
Bard? the port or the AI? the port
Gemini twins: mono-di
Siri, remind me: Keppra
Watson died, Clippy lives
Perplexity found a retraction
Llama at the door, therapy vest
"""
