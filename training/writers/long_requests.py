"""Long requests to an assistant, with the text they are about pasted below, that name nobody; and some that do."""

TWINS = r"""
Rewrite this for the family newsletter of the unit, warm, no jargon, keep it under 200 words:

This month we say goodbye to [[our longest patient::{ptfull}]], who lived with us in room 9 for 142 days. When [[she::{ptf}]] came on the Berlin Heart, the nurses wrote a bucket list on the glass: feel grass, eat a pickle, meet a dog, get a heart.
Grass came in a tray from [[the garden shop::{shop}]]. The pickle was dill. The dog was a Newfoundland. The heart came on a night with snow, and [[the surgeon::{dr}]] drove behind a plough.
Biopsy: grade 1R. EF 62. Prograf 11, CellCept, a little Pred. Diaper rash, gone.
[[Her mother::{kinfull}]] learned to draw up meds with one hand. [[Her brother::{first}]] learned to share.
The Child Life team ([[two of them::{first} and {wn}]]) made a paper chain with 142 links; she tore it on the way out.
Discharge on [[a Friday::{day}]]. Clinic weekly, Holter, cath in three months.
Thanks to Respiratory, ECMO, Dietary (pickles), Transport and EVS.
%%
i'm the ombudsman volunteer, need this as bullet points for my binder, don't add anything

visited [[the home on the hill::{snf}]], 2 to 4:30. spoke w/ nine residents. [[one man::{mr}]] says call light 40 min, timed it w/ his Casio. [[a lady of 84::{mrs}, {ninety},]] misses her church channel (it's 41 not 14, fixed it). food: "Salisbury again". [[a resident in memory::{first}]] wears someone's glasses (they say [[a neighbor's::{poss}]]). saw two hoyer lifts w/ one aide, told [[the DON::{last}]], she agreed, in-serviced.
bingo run by [[activities::{wn}]]; prizes Hershey's kisses & a rose
roommates fight re: window A/C 68 v 74. swap offered, [[daughter::{kin}]] to decide
POA question: [[the nephew::{whole}]] took checks? -> APS told, nothing more from me
smell: fine. floors: wet sign up. staff names posted: no.
return [[in two weeks::{on}]]
%%
Turn this voice memo into a clean consult note. Headings, please.

"OK, um, so this is a consult for [[the hospitalist::{dr}]] on [[the gentleman in 512::{mr} in 512]], question is can he go back on anticoag. He's seventy-eight, AF, CHA2DS2-VASc is, let me see, five. HAS-BLED three. Had a subdural, burr holes by [[neurosurgery::{last}]] twelve days ago. Repeat head CT yesterday at [[our place::{hosp}]] small residual six millimeters, no new blood.
He falls. He fell off a curb by [[the bank::{org}]]. He's a dancer. [[His wife::{kin}]] says he won't stop dancing. Berg forty-four.
Meds: Toprol, Lipitor, Synthroid, used to be Eliquis. MMA embolization was done, Onyx.
Plan: wait to week four, repeat CT, then Eliquis five BID; talk Watchman with [[EP::{dr}]]. No aspirin. Cane. Tai Chi. Uh, RESTART, ELAPSE, ENRICH-AF if you want refs.
Discussed with [[both::{ptf} and {kin}]]. Thanks, that's it. Oh, [[callback to me::callback {ph}]]."
%%
Is there anything wrong in this SBAR? Grade me 1 to 10 (nursing student)

S: I'm calling about [[the patient in bed 7::{lf}, bed 7]]. Potassium is 2.6, just back.
B: 61, day 2 of a GI bug, on Lasix 40 and HCTZ 25, digoxin 0.125. Came in by [[the ambulance::{crew}]] from [[home::{town}]]. NKDA. Full code. [[The daughter::{kin}]] is at the bedside.
A: HR 58, PVCs, Bigeminy 10 min ago, BP 104/60, U wave by my eyes. Mg not sent. Last Cr 1.3. Cramping.
R: I'd like KCl 10/h x 4 by the left AC (20G) on monitor, Mg 2 g, hold the Lasix, HCTZ and dig, dig level, 12-lead now. Do you want ICU?
Readback: "[[the resident::{dr}]] says yes to all but oral 40 too."
Charted at the time; [[preceptor::{first}]] co-signed.
My worry: did I say my name? I said "hi it's [[the student::{first}]]", no unit.
"""

CALM = r"""
You are a scribe. Convert the bullets to a note. Do not add a name; I haven't given one.

- middle-aged, right-handed baker
- both hands numb at dawn, worse with dough, shakes them
- Flick yes; Tinel R; Phalen 20 s bilat; Durkan +; thenar ok
- neck fine, Spurling no; Hoffmann no
- TSH ok last yr, A1c 5.7
- uses Aleve, Biofreeze, a drugstore brace (Futuro)
- wants not to be cut: holiday rush is long
- plan NCS (Padua grade), neutral splint nightly 6 wks, Kenalog 20 once
- Boston CTQ today 2.9/2.4, Katz hand diagram "classic"
- work: rest 5 per hour, mixer not hand, gloves don't help
- rtc 6 wk, sooner if drops things
- "Will think". Will call.

Output: HPI, Exam, Assessment, Plan. UK spelling. Keep "baker" small.
%%
check my Anki deck for errors pls, one per line, front :: back

Rovsing :: push left, hurts right
Blumberg :: rebound
Markle :: heel drop
Dunphy :: cough hurts
Carnett :: tense abdominal wall, pain same/worse
Boas :: hyperaesthesia below right scapula
Ballance :: fixed dull left, shifting dull right
Fothergill :: rectus haematoma doesn't cross midline
Howship-Romberg :: obturator hernia, medial thigh
Dance :: empty RLQ, intussusception
Sandoz-like typo? :: delete
Cope :: obturator
Aaron :: McBurney -> epigastric
Ten Horn :: testis traction
Saegesser :: spleen, phrenic
London :: seat belt prints
Fox :: bruise inguinal
Bryant :: scrotal blue, AAA
Stabler :: groin bruise
Grey Turner :: flank, not "Grey's"
Courvoisier :: Not stone (usually)
Joffroy :: no forehead wrinkles
Stellwag, von Graefe, Dalrymple, Moebius :: eyes of Graves
%%
Summarise this policy in five bullets a teenager would read:

MOBILE DEVICES AND RECORDING. Patients and visitors may use phones in rooms, lounges and the Garden. They shall not photograph, film or stream staff or other patients without consent of each. Exceptions: birth, with the OB team's OK, until the baby is out and pink; milestones in Rehab; last days in Hospice.
Devices shall be silent from 2200 to 0600. Chargers must bear UL; no space heaters, hoverboards, or Alexa. Smart glasses are off.
Telehealth visits with an outside clinician may take place in the room; tell the charge nurse.
Staff may decline. "Please put it down" is enough. Security may be called (dial the number on the wall). Deleting is asked for, not forced.
AirDrop from strangers: decline. QR codes only from our posters.
Gaming: headphones. Bets: no. Livestream from the ED: never.
Lost: Guest Services, two weeks, then the Hope Chest sale.
Owner: Privacy, Nursing, Patient and Family Council. Review: three years.
%%
Translate into plain English, 6th grade, keep the numbers. It's a path report without the header

FINAL DIAGNOSIS
A. Skin, left calf, punch: Leukocytoclastic vasculitis, superficial to mid dermal; DIF: IgA granular vessel walls (2+), C3 (1+).
B. Kidney, needle: Mesangial proliferative GN with 18% cellular crescents; Oxford M1 E1 S0 T0 C1; ISKDC IIIa. IF: IgA 3+, C3 2+, kappa/lambda 2+. EM: mesangial and paramesangial deposits; foot process effacement 30%. Bowman's space: fibrin. No Kimmelstiel-Wilson. No Congo red.
COMMENT: Findings in concert support IgA vasculitis (Henoch-Schonlein) with nephritis. Berger disease has the same picture in kidney alone. ANCA to be excluded.
STAINS: H&E, PAS, Jones, Masson.
GROSS: A 4 mm punch. B three cores 1.1, 0.9, 0.7, one to Michel's, one to Karnovsky.
Then tell what "Oxford" means there (it is a score).
%%
make a 10 question quiz out of this lecture text, answers at the end

Shock is a state where cells don't get what they need. Weil and Shubin sorted it into four boxes: hypovolaemic, cardiogenic, distributive, obstructive.
Frank and Starling showed that the heart gives what it gets, until it doesn't. Guyton drew the venous return curve, and generations have crossed them on napkins. Fick says that flow is uptake over difference; Stewart and Hamilton put dye into it; Swan and Ganz a balloon.
Laplace tells why a big heart is a sad heart. Ohm tells why pressure isn't flow. Poiseuille says: short and fat cannula. Bernoulli: gradient is 4 v squared. Reynolds: when it hums. Windkessel: why the old aorta bangs. Bezold-Jarisch: slow and low; Bainbridge: fill and fast; Cushing: brain's last cry. Anrep, Bowditch: the harder, the harder.
SCAI stages A to E. Forrester quadrants: warm, cold, wet, dry; Killip in MI. CI 2.2, CPO 0.6, PAPi 0.9.
Devices: IABP (SHOCK II flat), Impella CP (DanGer up), TandemHeart, ECMO (ECLS flat).
Levophed first. Dobutamine for the cold. Milrinone for the patient and the filter (DOREMI same).
%%
I run the ward library. Write me shelf labels from this list, alphabetically, don't drop any:

Large Print Westerns; Audio Books on Loan; Grace and Grit (grief shelf); Hope after Loss; Young Readers; Long Reads; Short Reads; Cook Books (diabetic, renal, joy of); Bakers' Corner; Mark Your Place (bookmarks free); May Take, May Keep; Rose Collection (romance); Faith shelf: Torah, Qur'an, Gita, Bible, Book of Common Prayer, Twelve Steps; Puzzle Chase; Drew & Sketch pads; Frank Talk (sex after cancer); Will Kits (legal forms, blank); Bill Clinic (how to read yours); Sandy Beaches (picture); Dawn Chorus (bird CDs); Reed & Weave; Bell & Beads; Sky Maps; Miles to Go (travel); Pat-the-dog books; Jack & Jigsaws; Art in a Box; Penny Jar; Gene Pool (genetics); Robin's Nest (kids' corner rug); Sunny Side Comics; Nick of Time (thrillers); Earl Grey & Tea Cart; Olive Branch (mediation); Hazel Room key; Violet Lamp (do not stare)
%%
Explain each line of this med rec like I'm the patient's new caregiver, no names needed

CONTINUE Coreg 12.5 BID w food
CONTINUE Entresto 49/51 BID (36 h after last Zestril!)
START Jardiance 10 AM
START Aldactone 12.5; BMP Fri
CHANGE Bumex 1 -> 2 AM, 1 at 2 pm PRN 3 lb
STOP Norvasc, Aleve, Actos, Cardizem, Pletal
CONTINUE Eliquis 5 BID
CONTINUE Lipitor 80 hs; Zetia 10
HOLD Glucophage till eGFR
CONTINUE Synthroid 88 empty
NEW Nitrostat .4 SL x3 q5 -> 911
NEW Colace no; MiraLAX 17 yes
O2 2 L sleep
Ensure Max 1/d, fluid 2 L, Na 2 g
ICD check (Medtronic Cobalt), Merlin is the other brand's box; CareLink is yours
Pill box w/ 4 rows: Dawn, Noon, Dusk, Bed
Vaccines Prevnar 20, Flublok, Arexvy
Then a table: what, when, why, what to watch.
%%
Proofread only (British). Don't shorten.

The Sensory Garden: A Guide for Carers. Come in by the east gate, which is on a spring. Level path, 1.5 m, tactile edge. Benches each 20 m, arms on both sides.
Touch: Lamb's ear, moss, bark, cool slate. Smell: Rosemary, Sage, Basil, Lavender, Sweet William, Sweet Cicely. Taste: Mint only, and only from the pot. Hear: bamboo, the chimes, gravel, a Robin who owns the place. See: Black-eyed Susan, Iris, Poppy, Marigold, Heather; Jacob's Ladder, Veronica, Angelica, Bishop's Hat, Solomon's Seal, St John's wort (do not eat, it fights with tablets); climbing: Clematis, Ivy, Jasmine, Rose of many kinds.
People with dementia may want to weed. Let them. What they pull is what we had planned to pull.
If someone wanders, the loop brings them back. If somebody sits down and won't rise, sit too.
Wheelchair users: raised bed C. Wasps: say "in late summer".
Loo: by the shed. Key: RADAR. Bell: ring for tea.
%%
Give me three versions of this alert text: (a) calm (b) urgent (c) for kids. System will insert the blanks.

"ALERT: At [TIME] the [SYSTEM] in [BUILDING] stopped. Impact: [SERVICES]. Do: go to Downtime level [1/2/3]; use forms in the [COLOUR] binder; runners to [PLACE]. Do not: restart, call the Help Desk for status, use personal phones for orders. Next update in [N] minutes from [ROLE]. Pharmacies: manual count. Lab: phone criticals, read back. Radiology: wet reads. ED: divert [Y/N]. Blood: emergency release, form 7. Kitchen: regular trays unless slip. L&D: paper strip, mark by hand. Behavioural: doors on key. Elevators: [N] of [M] up. Oxygen: [OK/LOW]. Chillers: [OK/LOW]. Command Center: [OPEN/CLOSED], ext [XXXX]. All clear will be said three times."
Use at most 60 words for (a), 30 for (b), 20 for (c). No exclamation marks in (a). No fear in (c). Placeholders must stay in brackets, capitals, spelt the same.
%%
Act as the examiner. Here is my answer to "Describe the blood supply of the femoral head", mark it out of 20

The head gets blood from three. One, the retinacular vessels of Weitbrecht, from the ring at the base of the neck, which comes from medial and lateral circumflex femoral. Medial is the boss. It runs between pectineus and psoas, then adductor brevis and obturator externus, then behind, beneath quadratus. That's why the Kocher-Langenbeck may kill it and the Ganz flip spares it; Watson-Jones, Hardinge, Smith-Petersen, Hueter stay in front; Gibson; Moore's "Southern".
Two, nutrient, up the shaft.
Three, artery of the ligament (foveal, of Ligamentum teres), from obturator, good in kids till 4-7, then so-so. Trueta studied it; Crock named the ring.
So Garden III/IV -> AVN; Pauwels III shear; Ficat, Steinberg, ARCO stage; Legg-Calve-Perthes: Catterall, Herring, Waldenstrom; SUFE: Loder stable/not, Southwick angle, Klein's line, Trethowan.
Tronzo? no. Evans? not relevant: extracapsular. Vancouver? After arthroplasty.
Clinical: fix within 24 h in the young; arthroplasty for the rest (HEALTH, FAITH).
"""
