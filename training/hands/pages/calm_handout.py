"""Handouts, triage cards, scripts, library lists, newsletters, camps and kitchens: everyday prose for patients and staff."""

TWINS = r"""
GOING HOME AFTER YOUR HEART ATTACK
[[For: ____________________::For: {ptname}    Nurse: {first}    Unit: {ward}]]
Your stent (Synergy, Xience or Onyx - it's on the wallet card [[in this folder::, serial {ser}]]) needs two blood thinners.
* Aspirin 81. Brilinta 90 twice. Never skip. Not for a tooth, not for a scope, not for a cousin.
* Crestor 40 at night. Muscle ache? Don't stop. Call.
* Toprol XL 25. Stand up like an old cat.
* Nitrostat under the tongue, one, wait five, 911. Not with Viagra, Levitra, Stendra.
Food: DASH, Mediterranean. Mrs. Dash is fine; Nu-Salt isn't, with your Entresto. Canned soup: no. Progresso "light in sodium": still no.
Wrist: no milk jugs for 5 days. Lump like a grape OK; like a plum: press & call.
Sex: two flights of stairs = OK.
Mood: one in three are blue. PHQ-2 at your visit.
Cardiac rehab, 36 sessions. Treadmill, NuStep, Airdyne. [[Ask your nurse when.::First one {wday} with {first}, {ph}.]]
[[Follow-up within 7 days.::Follow-up: {dr}, {clinic}, {full} at {hr}]]
%%
LIBRARY COLD CASE: BOOKS AND APPS WE'D MISS
Harrison's 21e, Tintinalli 9, Nelson 22, Rosen's, Sabiston, Netter, Robbins & Cotran, Goodman & Gilman, Red Book, Sanford, Pocket Medicine (Green), Tarascon
UpToDate, DynaMedex, Isabel, VisualDx, Epocrates, MDCalc, ClinicalKey, AccessMedicine, 5MCC, Osmosis
Journals cut: Chest (kept), JEM (cut), Clin Chem (kept), Burns (cut), Headache (on demand), "Obesity Surgery" (cut)
[[Asked back in by a department::{dr} wants back]]: J Trauma. [[Faculty vote::{last}, {last} and {last} voted]] 2:1
Overdue: [[three copies of Marino's ICU Book::Marino's ICU Book, {first} {last}, since {mon}]]; a skull
Room booking: LibCal. [[Desk: during hours::Desk: {first}, {xt}]]. 3D printer out of PLA (someone made Yoda)
%%
SUMMER ASTHMA CAMP, MED SHED LIST
Cabin Otter: [[8 kids::{first}, {first}, {first}, {one}...]] - Flovent is gone > Arnuity, Qvar; VHC AeroChamber (blue, yellow)
Cabin Loon: [[6 kids, one Xolair (not at camp)::6 kids, {ptf} on Xolair]]; Singulair watch mood
Cabin Elk: [[teens::teens incl. {first} {last}]], SMART w/ Symbicort; vapes? Elf Bar in a sock, bagged
Zones: green swim, yellow neb (Pari Trek), red 2-4-2 and drive, [[19 min to the nearest ED::19 min to {hosp}]]
Food: nuts none; egg 2; alpha-gal 1 (no s'mores: gelatin!). Sunbutter, Enjoy Life, Oatly
Ticks: Sawyer permethrin; bees: 4 EpiPen Jr, neffy 1
Med times: 7:45, 12, 5:30, 8:45. Sign w/ [[two letters::{initials}]]
Nurse hat: pink. Doc: [[volunteer, Tuesdays::{dr}, Tuesdays, {ph}]]
Song: Boom Chicka Boom. Fire: no smoke near Elk.
%%
Safety newsletter: "GOOD CATCH"
This quarter 212 catches. The winners [[stay secret::: {first} (Lab), {whole} (EVS), {cred}]]!
Catch 1: two Lopressor? One was Lyrica. Tall Man. Pyxis bin 3-C moved.
Catch 2: MRI, Zone III, [[an RN::{first}]] found a Dexcom, a hair clip & a Zoll LifeVest.
Catch 3: [[A dietary aide::{wn}]] asked why a Kosher tray went to [["shellfish, anaphylaxis"::{mrs}]] with imitation crab.
Catch 4: formula room: Neocate for Nutramigen.
Catch 5: wrong-side block stopped by [[a student::{first} of {school}]]; "Stop before you block".
Catch 6: Window ledge, 7th floor; [[a window washer::{first}, of {org},]] saw the screws.
Data: 61% med, 14 falls, 9 ID, 8 equipment. RL Datix up 20%.
Prize: the Golden Colander (Swiss cheese, get it?). [[Write to Safety.::Nominate: {mail}]]
%%
VOLUNTEER HANDBOOK, A PAGE
You don't: lift, feed, toilet, push beds, give pills, pray unless asked, sell Scentsy.
You do: listen, Jenga, water jugs (check the NPO sign), blankets from the Enthermics, hearing amps (Pocketalker), magazines, hand massage w/ Lubriderm.
Pink smock, blue for teens. Badge right. TB: T-Spot. Flu by [[the date on the poster::{on}]].
Codes: Red fire, Blue heart, Pink infant, Silver weapon, White = kid code here.
Phones: dial 55. [[Coordinator: see board.::Coordinator {whole}, {ph}, room across from the {FACILITY:Rotary Sun Porch}.]]
Dogs: Tuesdays & Thursdays: [[a Corgi and a Newfie::{pet} (Corgi) and {pet} (Newfie)]]
Gifts: up to $10; decline twice, then give it to the desk.
After 100 hours: a pin. [[Last year's record: 1,204 hours.::{first} {last}, {ninety}, holds the record.]]
%%
Teen clinic text bank (automated, then by a human)
"Hi! It's [[your clinic::{clinic}]]. Your visit is [[tomorrow at 4::{on} at {hr}]]. Y/N?"
"You left the Plan B on the chair lol. It's at the desk."
"Depo due between wk 10-15. Nexplanon good 3 y (5 per data). Opill otc $20."
"Results are in the app. Chlamydia = Doxy 7 d, no milk w/ it, partner too (EPT: [[ask for the packet::{first} made a packet for {first}]])."
"PrEP: Descovy / Truvada / Apretude q2mo. Yeztugo soon. not 4 hsv."
"If you're thinking about hurting yourself text 988, we care. [[A counselor::{first}]] is here til 8."
"We can't talk abt your friend's stuff, only yours 💚"
"Uber Health code comes 1 h before. driver won't know why"
"[[Counselor::{first}]]: proud of u for the 30 days no Juul"
"STOP to opt out"
"""

CALM = r"""
TRIAGE: COUGH, OFFICE SCRIPT (Briggs-like), READ IN ORDER
Blue lips, can't speak, chest pulled in, choking on a grape or Lego? -> 911
Whoop, post-tussive vomit, apnea in a baby? -> now; Bordetella, mask
Barky, stridor at rest? -> ED; Decadron .6. Only when cries? -> humid, today
Blood: streaks once after Norovirus retch? today. Tablespoon? ED
Fever 5 d, sweats, lost weight, came from abroad, shelter, jail? -> negative-pressure slot; call ahead
On Zestril, Vasotec, Altace? -> PCP, ask for Cozaar
Asthma with peak flow \< 50%? -> neb, ED. 50-80%? same day
Smoker, hoarse 3 wk? -> 1 week. Heartburn? Pepcid, blocks under the bed
Child on the chest, "rattly", plays? Home: honey > 1 y; no Robitussin \< 6; Vicks BabyRub; Nosefrida; Zarbee's
Adult: Mucinex, Delsym, Tessalon Perles (NOT near kids!), Cheratussin no
Home test: iHealth, BinaxNOW. Paxlovid in 5 d; Tamiflu, Xofluza in 48 h
Close with: "Call back if worse, can't drink, or your gut says so."
%%
READING LIST: NEURO-ICU ROTATION (TRIAL | JOURNAL | ONE LINE)
IHAST | NEJM | cool no. ISAT | Lancet | coil. BRAT | JNS. HEADPLACE; HeadPoST | NEJM | flat = up
DECRA, RESCUEicp | NEJM | ICP down, GOS-E odd. BEST-TRIP. CRASH-3 | Lancet. POLAR, Eurotherm. BOOST-II, BONANZA
STICH II, MISTIE III, ENRICH | NEJM. INTERACT4; ATACH-2; TICH-2; ANNEXA-I | NEJM | andexanet clots
DAWN, DEFUSE 3, SELECT2, ANGEL-ASPECT, TENSION, LASTE. BAOCHE, ATTENTION. MR CLEAN-NO IV. TNK: EXTEND-IA, AcT, TIMELESS, ORIGINAL. CHOICE. THALES, CHANCE-2, POINT, INSPIRES. ARCADIA, NAVIGATE, CRYSTAL-AF, STROKE-AF
ESETT | NEJM | three equal. RAMPART; ARTIC? ; TRENdS ; SPaRTA ; HYPERNATUS
TTM2, HYPERION, BOX | NEJM. ICECAP. NT: FOUR score; PETA; NSE>60; SSEP N20
GBS: IGOS. MG: ADAPT, RAISE, MycarinG. NMO: PREVENT, N-MOmentum. Autoimmune: ExTINGUISH
Reviews: Continuum; Neurocrit Care; Practical Neurology; JNNP; Stroke; Brain (heavy)
Pod: Neurology Minute, IBCC
%%
CARB EXCHANGE POSTER, THREE COLUMNS
15 g: 1 slice Wonder, 1/2 English muffin, 6 saltines, 3 Graham, 1/3 c rice (Basmati, Jasmine, Calrose), 1/2 c grits, 1/4 bagel (a Thomas's is 4!), 6" corn tortilla, 1/2 naan, 1/4 injera (large), 1/2 arepa, 3 gyoza, 1/3 c poi, 1/2 c plátano, 1 small Fuji, 17 Concord grapes, 1 clementine x2, 1/2 c OJ, 8 oz Lactaid, 4 Life Savers x... no, that's 4 glucose tabs
30: 1 Nutri-Grain, Yoplait Original, small Frosty jr, 1 Pop-Tart (it's 2, =70)
Free: La Croix, Diet Dr Pepper, Crystal Light, sugar-free Jell-O, pickles, jicama 1/2 c, nopales, kimchi
Fast: Whopper 49, Big Mac 45, Filet-O-Fish 38, Chalupa 31, Crunchwrap 71, Baconator 36, Blizzard (S) 66, Frappuccino 45, Pumpkin Spice 52
Tricks: TAG for pizza; extended bolus 60/40; Fiasp; walk
Lows: 15-15; Smarties (1 roll 6), Skittles 15; Gvoke, Baqsimi
%%
FAMILY FIRST-AID NIGHT, SPEAKER'S NOTES, NO SLIDES
1. Burn: cool water 20 minutes. No butter, no Colgate, no mustard. Cling film (Saran).
2. Nosebleed: pinch soft part, lean forward, 10 min by the microwave. Afrin. Not back.
3. Tooth out: by the crown, milk or Save-A-Tooth, 30 min. Baby teeth: no.
4. Choke: 5 back, 5 thrust (Heimlich); LifeVac? after.
5. Seizure: time it, side, soft, no spoon. Diastat/Nayzilam if yours.
6. Bleeding: CAT, not your belt; pack (QuikClot); "2-3 inches, twist, time".
7. Bee, jelly (vinegar for box; hot water for Man o' War), ray (hot), Lionfish (hot), Urchin (tweezers), Portuguese isn't a jelly
8. Snake: no cut, no suck (Sawyer extractor = trash), walk out. Coral: red on yellow, in the US.
9. Poison: the sticker. Syrup of ipecac: gone. Charcoal BBQ: no
10. Heat: Cramps, exhaustion, STROKE (104, wet, silly). Tub. Cold: no rubbing. Umbles.
11. Carbon monoxide: First Alert; generators outside; Coleman not in tents.
12. Hands: Stayin' Alive, Pink Pony Club, Baby Shark = 100-120.
Door prizes: a Kidde, a Band-Aid tin (Bluey), a Moulin Roty bear.
%%
CROSSWORD FOR NURSES WEEK, CLUES AND KEY
Across 1 Tube down, not Dobhoff (SALEM) 4 Scale of pressure (BRADEN) 7 Worn, not crocs (DANSKO) 9 Loop, urinary or heart (HENLE) 11 Bed maneuver, head down (TRENDELENBURG) 14 Its sign is flapping (ASTERIXIS) 17 Its Law: more stretch (STARLING) 19 Bark or sound (CROUP) 22 Pump no one loves (ALARIS)
Down 1 Sounds 3 and 4? (GALLOP) 2 Heparin's low cousin (LOVENOX) 3 Dutch or Bard (FOLEY? no, COUDE) 5 Lamp lady's war (CRIMEA) 6 Kit for Rh (KLEIHAUER) 8 Wet ___ (READ) 10 Fluid with K of 4 (RINGERS) 12 Position, kneeling (GASKIN) 13 Sedation RASS kin (RIKER) 15 Brief, not boxer (ATTENDS) 16 Mac or Miller (BLADE) 18 Quiet drug, milky (DIPRIVAN) 20 ___ sign, hand spasm (TROUSSEAU)
Winner: a Yeti. Lose the key.
%%
RECIPES FROM THE RENAL KITCHEN (K \<200, Phos \<150, Na \<300)
1. "Not-Chili": turkey, red pepper (leached), cumin, hominy, NO beans, NO V8. Serves 6
2. Cauliflower Alfredo: Philadelphia 2 oz, Rice Dream (not the enriched), nutmeg, Barilla
3. Egg-white frittata w/ Italian parsley & Boursin (1 tsp!)
4. Pear-cranberry crumble: Bartlett, Ocean Spray, oats 1/4 c
5. Teriyaki w/o: Bragg's? No, 310. Use pineapple, ginger, La Choy "less" 1/2 t
6. Horchata, homemade; Sprite Zero; no colas (phos), no star fruit (ever), no Nutella
Leach: peel, 1/8", warm 10:1, 2 h, boil
Binders: Renvela, Velphoro chew, Auryxia w/ food, Fosrenol, Xphozah
Fluids: 1 L = 33 oz; ice counts 1/2; Popsicle = 2
"Phos-" words: disodium phosphate, SAPP, "phosphoric", TSPP. Read the Hormel.
"""
