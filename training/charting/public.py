"""For readers outside: leaflets, instructions, consent, portals, websites, classes and newsletters."""

from __future__ import annotations

TEXT = r"""
= Patient Education: {bundle}|After Visit Summary|Discharge Instructions|Home Care Instructions|Understanding Your Diagnosis|Know Your Medicine
# What Is It?
Heart failure does not mean that your heart has stopped. Think of a pump that tires; the New York Heart Association sorts it in four classes.
Crohn's disease was named after a doctor, as were Graves, Addison, Cushing and Hashimoto; the name tells nothing about you.
Baker's cysts, Dupuytren cords and Morton neuromas sound alarming; most need no surgery.
The McKenzie, Epley, Kegel and Valsalva are things you do, not people you meet.
Type 2 diabetes: your A1c is a three-month average, and Wilson, Kimmel or Charcot may turn up in your chart as names of problems.
# At Home
Take {pill} with food on Monday, Wednesday and Friday. Never mix with Coumadin, Advil, Aleve or grapefruit.
Weigh yourself each morning after you pass urine. Call for three pounds in a day or five in a week.
Keep the Jackson-Pratt bulb flat; write the output in mL; bring the sheet {hnext}.
Use your Spirometer ten times an hour during commercials; Big Breath, hold, Cough with the Teddy.
Do not swim, soak or use Bengay on the Steri-Strips; the Dermabond peels by itself in ten days.
Walk: around the block, to the mailbox, then to {hchurch} and back.
Heat for 20 min (Bed Buddy, Thermacare), Ice Man 20 min; Epsom; Tylenol up to 3,000 mg in 24 h.
Low-iodine week: no sushi, Red Dye 3, Dairy Queen; yes to Jell-O, honey, Cream of Wheat.
# Call Us
Fever over 100.4, redness, or blood that fills a pad: {hph}. Ask for {hone} on weekdays, the on-call doctor at night.
Chest pain, BE-FAST signs, trouble breathing: call 911. Do not drive to {hfac}.
Poison Help 1-800 number is on the magnet. Suicide and Crisis Lifeline: 988. Quitline: QUIT-NOW.
# Your Visits
{tvisits}
You saw {hdr} on {hdate}. Your nurse was {hone}. Your next dose is due {clockx}.
{hkin} may pick up your medicine at {hrx}.
# Resources
American Heart Association, Alzheimer's Association, La Leche, Arthritis Foundation, Al-Anon, NAMI, MedlinePlus, Mayo handout, GoodRx, Reach Out and Read, ChooseMyPlate, Silver Sneakers, Meals on Wheels.
Class "Matter of Balance" Tuesdays in Conference Room B; signup with {hone}; {hchurch} hall; fee waived.

= Informed Consent|Consent for Treatment|Research Consent Form|Authorization to Release Information|Notice of Privacy Practices|Financial Policy|Advance Directive Form
# Terms
I consent to {opx} by {hdr} and such assistants, residents, students and vendors as needed.
The risks include bleeding, infection, DVT, Horner syndrome, foot drop, death; the alternatives are Physical Therapy, Cortisone, doing nothing.
I authorize {hfac} to release <all|HIV|psychotherapy|billing> records from {hdate} to {hdate} to {hone} at {hst}.
This authorization expires {hdate}. I may revoke it in writing to Health Information Management.
My agent is {hkin}, {hph}; alternate {hone}; I do not want CPR if two doctors agree; Five Wishes p. 4; Ulysses clause.
You will get Study Drug or placebo; ask Study Coordinator {hnm}; IRB {hid}; {trial}; Certificate of Confidentiality; sponsor {maker}.
Payment is due at time of service; No Surprises Act; Good Faith Estimate; Care Credit; HSA; returned check $35; collections by {horg}.
We may use your data for TPO, Public Health, Coroners, Organ Donation, Workers' Comp; Right to Amend; Privacy Officer {hnm}, {hph}.
Signature ____________ Relationship ________ Witness {hone} Date {hdate} Time {clockx}
Interpreter {hnm} ({lang}). Telephone consent by {hrn} and {hrn}.

= Portal Message Thread|Patient Message|Secure Chat|Staff Message|Refill Encounter|Patient Advice Request
# Thread
Hi, since I started <Lexapro|Ozempic|the new inhaler> I have had <headaches|burps|odd dreams>. Should I stop? I am away in {htown} until {hdate}.
Hello {hpt}, {hdr} says keep taking it with food. If worse call {hph}. - {hrn}
Thx. Also {hkin} needs the school form by {hdate}. They lost it at {hsch}.
Pls send to {hrx}, not the other. Their fax is {hph}. I work at {horg} till 4.
Chat: "can u see rm {room}? {hone} wants Ativan" / "2 min, in a code" / "thx"
Chat: "bed for {hlast}'s pt?" "Tower 7 after EVS" "k"
Refill: Adderall XR 20; last {hdate}; PDMP ok; UDS {yearx}; to {hdr}. / Denied: needs visit.
Attached pic of rash. It began {hday} after gardening at {hone}'s. Not itchy. No fever. Zyrtec did nothing.
Result note: TSH 2.1, fine. - MD. / "Thank you so much, tell {hone} hi!"
Pool: RN Triage; Reason: cough; Protocol: Adult Cough; Dispo: See in 24 h; scheduled {hdate} {clockx} w/ {hdr}.
Staff: {hone} called out; who has clinic 2? Float from {floor}. Huddle {clockx}.
My insurance became {ins} {hday}; card: {hid}; {hkin}'s job at {horg} has it.

= Health Class Handout|Support Group Flyer|Hospital Newsletter|Website Page Copy|Volunteer Handbook|Camp Brochure|Community Health Fair
# Text
Join us for Stroke Camp, Diabetes Boot Camp and Baby & Me; light snacks; free parking in Lot C.
Ask the Expert: {hdr} speaks about AFib at {hchurch} {hday}, {clockx}.
Our da Vinci Xi, CyberKnife and Mako; Magnet, Baby-Friendly, Blue Distinction, Primary Stroke; five Leapfrog A's.
Meet our team: {hone}, volunteer of the month, bakes Bundt cakes and rocks NICU babies.
Born in {htown}, {hdr} trained at {hfac} and lives with {hkin} and two Corgis.
Screenings: BP, Cholesterol (Cholestech), Glucose, Derm, Kidney (KEY), PSA; Vision van; Tdap; donate to Food Bank.
Sponsor table: {horg}, {horg}. Raffle: a Peloton; drawing by {hone}. Address: {hst}. RSVP {hph}.
Groups: Breathers Club Mondays; Mended Hearts; Compassionate Friends; SMART Recovery; Parkinson's Rock Steady Boxing; Look Good Feel Better.
Volunteers wear Teal; no Perfume; park in Deck D; report to Gift Shop Lead {hone}; lunch ticket.
Dress for Success: Scrubs, Danskos, badge reels.
"""
