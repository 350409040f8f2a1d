"""The same sentence with a person, a town, a firm, a day or a number in one place, and with a role, a drug, a test or a value there."""

CONTRASTS = r"""
{last} positive in {bedx}
{last} negative, rebooked {on}
{last} sign-out is on the desk
{last} tube feeds, {last} trach, {last} drain - assign
per {last}
hx of {last}? No, Hx per {last}
{last} called; wants {gen}
see {last} for {form}
ask {last} about {labs}
the {last} note, not the {other} note
{last} protocol? who is {last}? I mean {whole} our pharmacist
give {first} the {gen}
{first} test results in?
{first} runs the {score} class
{first} is on {brand}
{first} for {proc} at {clockx}
start {first} on {gen}
{first} Score: 14 (kidding, it's {first}'s golf)
{town} for {proc}
{town} clinic, not {town} ED
back to {town} on {on}
from {town}, on {brand}
in {town} since {mon}
{org} level high? no, {org} sent the high level
{org} 20 mg? wrong paste. {org} is the employer
taking leave from {org}
allergic reaction at {org}
{org} denied it
stopped by {org} on {on}
started {on}
started at {org}
started w/ {dr}
due {on}
due to {first}'s {gear}
moved to {place}
moved to {on}
transferred to {hosp}
transferred to {first}
{meini} 5/5? I mean pt {meini}, strength 5/5
call back {on}
call back {first}
call {ph}
May {first} drive? {agex}
Will {last} need {gen}?
{tit} said grace period ends {on}
{whole} marked the site
{whole} rose from the chair at {clockx}
{dr} drew a {last} diagram? no, Venn
{mrs} has {epo}; {mr} doesn't
"""
CONTRASTS_CALM = r"""
{epo} positive in {bedx}
{epo} negative, rebooked Tuesday
cardiology sign-out is on the desk
PEG tube feeds, Shiley trach, JP drain - assign
per protocol
hx of {epo}? No, FHx
lab called; wants redraw
see HR for {form}
ask pharmacy about {gen}
the resident's note, not the nurse's note
{epo} protocol? who made it
give the {gen}
{score} results in?
{gov} runs the {score} class
husband is on {brand}
add-on for {proc} at {clockx}
start the drip on {gen}
{score}: 14
{epo} for dx, {gen} for tx
clinic, not the ED
back to baseline in a week
from rehab, on {brand}
in remission since {yr}
{gen} level high? sent the level
{brand} 20 mg? wrong strength
taking leave from work
allergic reaction at lunch
{payer} denied it
stopped by {field}
started yesterday
started at 5 mg
started w/ {gen}
due Friday
due to {dx}
moved to {unitword}
moved to {clockx}
transferred to a higher level of care
transferred to chair
strength 5/5, sensation 2/2
call back tomorrow
call back the lab
call bell
count to ten
May a {agex} drive on {gen}?
Will a {agex} need {gen}?
Grace period, may apply, will call, mark the site, rose-colored sputum, drew blood, bill the payer, sue the plan, frank hematuria, dean's list, rich in iron, pat dry
Mark the site before {proc}
Rose from the chair at {clockx}, no assist
Art, hope, faith and joy groups on psych: name the activities
Bill {payer} first, then mark as paid
Will draft, living will, goodwill, free will: capacity questions
Frank pus. Rich text. Max dose. Art line. Drew labs. Sandy stool. Olive-shaped mass. Pat the area dry. Chip fracture. Ray amputation.
Penny-sized bruise, dusty rash, jade color? Which words are OK in a wound note
Berry aneurysm, Baker's cyst, Hunter's canal, Mason jar test, Potter sequence, Cooper ligament
Young, Price, Knight, Page, Reed, Wells: which of these are scores or signs (Wells yes, Reed-Sternberg yes)
Paris classification, Vienna, Milan criteria, Rome IV - sort by organ
Lincoln log? no, log-linear. {model} syntax in {soft}
Chase the labs. Chase the cough? Chase the dragon means what?
Kelly clamp, Allis, Babcock, Debakey, Adson, Metz, Mayo, Richardson, Army-Navy: instrument quiz
Foley, Coude, Malecot, Pezzer, Robinson: which catheter for BPH
Miller 2 vs Mac 3, Bougie, Magill, Yankauer - airway cart check
Hudson RCI mask, Venturi 40%, Ambu bag, Laerdal, Zoll, LifePak 15, Stryker, Hill-Rom, Baxter, Alaris: equipment list
Ace wrap, Kerlix, Coban, Xeroform, Aquacel Ag, Mepilex, Medihoney, Santyl, Unna boot, Profore
Harris-Benedict vs Mifflin-St Jeor vs Penn State for a vented patient
Parkland vs Brooke formula; Rule of Nines vs Lund-Browder
Bazett vs Fridericia QTc, HR 104, QT 380
Cockcroft-Gault, MDRD, CKD-EPI: weight used?
Wright stain vs Giemsa vs Gram vs Ziehl-Neelsen vs Congo red vs Masson trichrome
Duke criteria, Jones criteria, Light's criteria, Centor, Rome, McDonald {yr}, Sydney - flash cards
"""
