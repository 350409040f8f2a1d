"""More lines of the shared sections, in whole sentences."""

from __future__ import annotations

MORE = r"""
# social
{hec} is a widow's child in the old phrase, brought up by {hone} above the shop in {htown}.
Shares a two-bedroom with {hone} and splits the rent; the elevator at {hst} has been out all month.
Does the books for {horg} two mornings a week and delivers papers before that.
{hkin} took early retirement from {horg} to look after {him}.
Smokes on the porch only, three a day, Marlboro Lights; chews Copenhagen when the home team loses.
The twins attend {hsch}; the eldest, {hkid}, is at the community college.
Volunteers at the food pantry of {hchurch}, and would like to be back by the holidays.
Came from {land} as a refugee; learned English from soap operas; citizenship interview pending.
No transportation since the {veh} was sold; Medicaid ride must be booked three days ahead.
Gets Meals on Wheels, a Lifeline pendant, a Wednesday aide and, at Christmas dinner, company.
Formerly incarcerated; on parole in {htown}; has Section 8.
Farms corn and soybeans; uses Roundup, paraquat and no mask; barn cats.
Patient is a nurse at {hfac} and would rather not be seen there.
Wears seat belt, sunscreen, a Medic Alert bracelet; gun safe; swims at the Y.
# family
{hone} died young of "a bad heart"; nobody recalls more.
Two sisters, one with Hashimoto's and one a marathoner; a brother, {hnm}, was lost to an overdose.
The mother took DES. The father had Agent Orange exposure and non-Hodgkin lymphoma.
A cousin in {htown} has the same tremor and was told it was not Parkinson's.
Pedigree drawn in Progeny with four generations; Claus and BOADICEA run; no founder variants.
Grandfather lived to a great age on cigars and rye; grandmother had Alzheimer's.
# ros
Sleeps poorly but denies restless legs, bruxism and cataplexy. Appetite fair; taste of metal since the Flagyl.
Wears Depends for leakage with coughing; Bristol stool type 2; no melena, no hematochezia, no tenesmus.
Headache is band-like, without aura or Alice in Wonderland phenomena. No scotoma.
Twelve systems were asked about, and eleven were silent.
Reports cold fingers, dry eyes and a rash on sun days; no Gottron's papules; no jaw claudication.
# exam
Pleasant, hard of hearing, holds a rosary throughout. Turns to {hkin} for every date.
The thyroid is firm and bosselated; the sign of Pemberton is absent; no Delphian node.
There is a Dupuytren cord to the right ring finger; Hueston's tabletop test positive; Heberden nodes.
Eyes: Kayser-Fleischer ring not seen with the slit lamp; Argyll Robertson pupils absent; arcus present.
Deep tendon reflexes 2+ save at the ankles; Babinski's sign flexor; Hoffmann's sign absent; Lhermitte's not elicited.
Breast: no mass, no dimpling, Montgomery tubercles normal, axillae empty; examined with {hrn} present.
Joints: ulnar drift, Boutonnière of the fifth, Swan-neck of the fourth, Schober 14 to 18.
The wound measures {sizex}; edges approximated; Steri-Strips intact; no Homans' sign.
Ears: Weber to the left, Rinne negative left; Dix-Hallpike deferred at the wish of {hkin}.
Same as {hrn} charted at {clockx}. Agree with the student's findings apart from the murmur.
Back: Adams forward bend neg; FABER and Gaenslen positive left; Waddell none; tender over {level}.
# meds
The list in {epic} does not match the bag: {hkin} brought nine bottles, three of them empty, one from {hrx} in another name.
Insulin pens kept in the butter shelf; Trulicity on Sundays; last Ozempic dose {hday}.
Allowed to keep the Symbicort at the bedside. Own Humira in the medication refrigerator, sealed by {hrn}.
Warfarin managed by {hcl}. Aspirin 81 because {hdr} said so, not because of a stent.
{hec} takes "the little white one" at night; photo sent by {hone} shows Ambien.
Herbal: turmeric, black cohosh, a tincture bought at {horg}; advised to stop before the {opx}.
Never filled the Entresto; {ins} wanted a prior authorization that {hdr} did not send.
# results
Electrocardiogram: sinus, left axis, Q waves in III and aVF; the Sgarbossa criteria do not apply; compared with the tracing of {hdate}.
Lumbar puncture: opening pressure 21, cells 2, Froin's syndrome absent; Queckenstedt not done.
The culture grew {bug}, sensitive to Bactrim, and the second bottle grew nothing.
The biopsy from {hcl} was read here again by {hlast}: dysplasia, low grade, of the Barrett type.
{assay} {val}, {assay} {val}, {assay} {val}; reference interval from the package insert.
DEXA: lumbar T -2.{dig}, hip -1.{dig}; FRAX {tens}%; next in {yearx}.
A1c trend: 9.8, 8.4, 7.6. Urine microalbumin 44. LDL Direct 61 on Crestor and Zetia.
# allergy
Penicillin as a child, per {hkin}: "spots." Tolerated Keflex {hday}; PEN-FAST 0; delabelled by Allergy.
Eggs no longer. Bees: swelling of the whole arm; carries an Auvi-Q. Dilaudid itches.
Intolerances: Metformin (Sugar-free gum as well), ACE cough, statin myalgia, Reglan restlessness.
Contrast reaction at {hfac} {hday}; premedicate by the Lasser protocol.
# devices
A port on the right, left over from the Adriamycin, is flushed at {hcl} every six weeks.
Bilateral hearing aids (Oticon), upper denture, bifocals, a Medic Alert disc; sent home with {hone}.
Nerve stimulator by {maker}, battery in the left buttock, remote at home; rep {hnm} paged for the MRI.
Knee: {implant}; the card says {hser}. Hip on the other side, twenty years old, maker unknown.
IUD strings seen. Contact lens in the right eye only. Gastric band, deflated {hday}.
Drain: Penrose, out. Foley: Coudé 16, in. Chest tube: Heimlich valve. Collar: Miami J. Boot: CAM.
# comms
Spoke at length with {hkin}, who drove in from {htown} and must be back by dark.
The answering machine at {hph} is full. Tried {hone} instead.
{hdr} prefers text. {hdr} does not read texts. Paging operator aware of both.
Told {hkin} of the finding face to face with {hrn} in the room; tissues; water; a good silence.
The school nurse at {hsch} faxed the log; the fax was illegible; she read it out.
Case discussed at the noon conference; {hdr} would biopsy, {hdr} would wait; waiting it is.
Adult Protective Services rang back from {htown}: case opened, worker {hnm}, {hph}.
The lab at {hcl} had spun the tube; asked {hone} there to send the slide.
"Please tell Dr. {last} I ate the whole breakfast," patient asks, and it was passed on.
No one may be told anything; the code word is in the sleeve. {hone} is not on the list.
# plans
Nothing more tonight. In the morning {hlast} decides about the drain.
Iron by vein on the infusion floor, then a capsule study; hold the Eliquis three days, no Lovenox.
Physical therapy near home, at {hcl} if the bus still runs; otherwise the one in {htown}.
If the swab is negative, stop the Vancomycin. If positive, finish seven days by mouth with Zyvox.
Ask {hrx} whether the liquid can be had in cherry; {hkid} spits the grape.
Letter to {horg}: half days for a fortnight, no ladders. Letter to {hsch}: no gym.
We agreed with {hkin} that a fall would end the experiment at home, and that {hsnf} would be tried.
See {gde} for the threshold; the {trial} data do not reach a man of this weight.
The second opinion of {hdr} is welcome; films to be pushed to {hfac} through PowerShare.
Keep {hnext} with {hdr}; cancel {hcl}; move the scan up if {hone} can drive.
# auto
This patient has no upcoming appointments in the Coumadin Clinic. Referral order expired; reorder? Y/N
Reminder: Attest Home Medications before Signing. Note bloat score: High. Cloned text 64% from prior author.
Growth chart not displayed: insufficient points. Fenton / CDC / WHO selector = WHO.
User-defined field 14 "Caregiver" contains text: {hkin}. Field 15 "School": {hsch}. Field 16 "Work": {horg}.
PDMP integration timed out. NarxCare overdose score {hund}. Provider acknowledged at {clockx}.
Registry: Diabetes (Active), Asthma (Inactive), Cancer Survivorship. Wellness Score {tens}. Attributed to {hdr}.
# teach
If the bag fills with red, go to the nearest emergency room, which for you is {hfac}; bring this page.
You may shower on the third day and bathe after the visit {hnext}; no lake, no hot tub, no Uncle's pool.
The number on the magnet is {hph}. A nurse named {hnm} answers until five, a service after that.
Watched the Emmi video on Warfarin; answered four of five; the fifth was about Cabbage.
Taught {hkin} to draw up to the black line, not the red; {he} did it twice and the third time alone.
Eat as you like on Sunday; on Monday the clear liquids begin: broth, Sprite, lemon Jell-O, no red.
# quality
HEART, GRACE and TIMI were entered twice; use the first. Sepsis bundle clock began in the ED at {clockx}.
Falls: {hone} attended; yellow socks; Hester Davis {tens}; no injury; huddle within the quarter hour.
Hand-hygiene observer present on {floor}. Isolation cart refilled. Purell empty in {room}.
PSI-90 review: not a true perforation; coded from the word "nick." Physician advisor agrees.
# past
Rheumatic fever as a child, kept in bed a year by {hone}; no murmur since.
Bell's palsy, left, cleared. Lyme titer then negative. Ramsay Hunt considered.
Hodgkin lymphoma at twenty, mantle field at {hfac}, cured; hypothyroid and watched for the breast.
Fractures: wrist (Colles), ankle (Weber B), toe (dropped a ham at {horg}).
Depression after each birth; {hdr} gave Zoloft; never hospitalized; EPDS {tens}.
Two children, {hkid} and {hkid}; one loss at twelve weeks, which {he} still counts.
# sched
Before you leave, stop at window 4 and book Echo, Retina and the Coumadin Clinic.
Recall letter goes out in {yearx}. Annual Wellness Visit any time after the birthday.
{hdate} at {clockx}: {hdr}, bring the diary and {hkin}. Park in the blue lot of {hfac}.
Group visit "Sugar Mondays," Room C; no appointment; {hone} leads.
"""
