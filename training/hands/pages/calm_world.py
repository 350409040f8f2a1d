"""Travel desks, history walls, sport sidelines, gardens, ethics rounds, kitchens and quiz nights around a hospital."""

TWINS = r"""
PRE-TRAVEL VISIT NOTE
[[Traveler, 29, teacher::{ptname}, 29, teacher at {school}]], 5 weeks: Ghana, Togo, Benin, then Thailand [[(overland)::({world})]]
Departs [[in 19 days::{full}]]. VFR no. Hostels, canopy walk, raw okra? G6PD? MMR x2, Tdap 2019
Today: YF-Vax (Stamaril no), Menquadfi, Typhim Vi, HepA #1, Imovax ID 0/7 (WHO), Ixiaro no, Vimkunya? no; COVID/flu
Malaria: Malarone 250/100; no Lariam (dreams), no Arakoda (psych). SE Asia border: doxy
TD: azithro 1 g, Imodium, Pepto; Zofran ODT. Altitude none. Schisto: no lake swim; praziquantel chat
Zika; condoms; PrEP; rabies: monkeys at temples; Mosquito: picaridin 20, Permethrin, Coghlan net
Kit: SteriPen, DripDrop, Leukotape, moleskin; insurance (GeoBlue); STEP enrolled; copy of Rx
Form: ICVP yellow card stamped [[with the clinic's stamp::{num8}, lot {lot}, {initials}]]
[[Post-travel if fever: "I was in Africa" first.::Fever: call {clinic}, {ph}, ask for {first}.]]
%%
SIDELINE LOG, VARSITY, FALL
Q1 9:12 [[LB::{first} {last}]] knock, SCAT6 off; SAC 27, mBESS 9 err, VOMS +; helmet taken ([[hidden on the bench::hidden by {first}]])
Q1 2:40 [[WR::#{nn} {last}]] finger, PIP dorsal, reduced, Buddy; X Mon
Q2 [[OL::{last}]] cramp: Pedialyte, pickle juice, not IV; sickle trait per PPE? No
Half: [[QB::{wn}]] AC I (Rockwood), Toradol no (HS); pad
Q3 cheer: fall from basket toss, C-spine, scoop + Kerlix tape, facemask n/a; [[EMS::{crew}]] 4:10; EAP gate 3; strength 5/5
Q4 [[K::{first}]] wind; asthma, 4 puffs; tape
Away: [[their AT shared ice::{school}'s AT {whole} shared ice]]
Heat WBGT 84 → rest 4; tub ready (no use)
RTP: GRTP step 1; Impact; note to [[PCP::{dr}]]; parent told [[by phone::{kin}, {ph}]]
%%
ETHICS CONSULT, SUMMARY WITHOUT CHART
Q: May we stop HD in a man who can't say so, has no one?
[[Unbefriended, 61, brought from an encampment::{ptfull}, 61, brought from under {hwy}]]; anoxic; GCS 4T d16; SSEP N20 absent, NSE 140; EEG suppression burst
Searched for kin: tattoos, "[[a name in a Bible::{kin} in a Bible]]", shelter staff said he likes cowboy records; a card for [[a library::{FACILITY:<Elm|Fern> Street Library}]]
Values: told [[a street medic::{first} at {agency}]]: "no tubes, been there" (2 of them heard)
Law: state's tiered surrogate: none → two physicians + ethics; guardian 45 d
Frame: Best interests vs substituted. 4-box. Futility? we avoid it: "non-beneficial"
Rec: time-limited trial over; comfort; NODA vol. at the side; quiet room; cat? none
Dissent noted: [[one::{last}]]. Present: [[nephro, ICU, RN, SW, chaplain::{dr}, {dr}, {first} RN, {wn}, Fr. {last}]]
[[Burial: county, with flowers from us.::Burial: {county}, flowers from {first}.]]
%%
TRIVIA NIGHT, RESIDENTS' RETREAT, ANSWERS + SCORES
R1 Dead languages: rubor, calor, dolor, tumor; functio laesa (Virchow? Galen). cor bovinum. caput medusae. café au lait. peau d'orange. en coup de sabre. mal perforant. Mittelschmerz. Bruit. Globus
R2 Food signs: nutmeg, chocolate cyst, currant jelly x2, anchovy, cottage cheese, rice water, cafe coronary, Swiss cheese, spaghetti & meatball (Malassezia), blueberry muffin, port-wine, strawberry x3, maple syrup, pea soup
R3 Animals: bull neck, buffalo hump, butterfly, lion (leontiasis), fish vertebra, cobra head, Scottie dog, panda eyes, hummingbird? elephant man, wolf, monkeypox isn't
R4 Movies: Contagion (MEV-1), Outbreak (Motaba), Awakenings (L-dopa), Lorenzo's Oil (ALD)
Scores: [[Team Teal 31, Team Puce 29, "Gram Positive Attitude" 33::{first} & {first} 31, {poss} Angels 29, "Gram Positive Attitude" ({first}, {last}, {wn}) 33]]
Prize: Costco bear, [[for the winners' kid::for {first}'s kid]]. Bar: [[the usual::{shop}]]. Retreat next: [[a cabin::{FACILITY:<Elkhorn|Sugar> Gap Lodge}, {mon}]]
%%
GARDEN RX PROGRAM, WEEK 5
Bag: kale (Lacinato), Sungolds, cukes, mint, 2 okra, garlic scapes, callaloo, one kohlrabi (people ask)
Card: K for Coumadin: steady; oxalate: beet greens no if stones; grapefruit none
Class: pickling; no botulism: acid 4.6; Ball jars; 20 came, [[one fainted (heat)::{first} fainted (heat)]]
A1c of 31 pairs 9.0 → 8.3; BP -6; HFIAS 11 → 6
Volunteers: Scouts, AmeriCorps, [[two retired nurses::{whole} and {first}]]
Beds: 4 ADA; fence; groundhog (named "Foley"); lead test 88 ppm fine
Kroger/SNAP: GusNIP; POS codes; [[farm partner::{ORGANIZATION:<Crooked|Humble> Row Farm}, {rural}]]
Need: hose; hats; [[a driver on Fridays::a driver {day}: call {first} {ph}]]
"""

CALM = r"""
WALL TEXT: "ONE HUNDRED YEARS OF THE BEDSIDE", DRAFT C, EIGHT PANELS
I. 1920s. Wards of thirty; enamel; insulin in Canada (1921-22); Sippy diet; Tin Lizzie ambulances
II. 1930s. Sulfa red (Prontosil), Elixir tragedy 1937 → FDA. Iron lung. Blood banks.
III. 1940s. Penicillin in bedpans; streptomycin; Hill-Burton; the Blue Cross
IV. 1950s. Salk vaccine; Thorazine; heart-lung machine; paper caps
V. 1960s. Medicare 1965; CCU; CPR; the Pill; dialysis committees; disposable syringes
VI. 1970s. CT (EMI), Swan, paramedics on TV, HMO, Tagamet
VII. 1980s. AIDS, AZT; DRGs; MRI; Nurses' shortage; Seldinger everything; EMTALA 1986
VIII. 1990s-2020s. HAART; lap choles; HIPAA 1996; EHR; ACA; mRNA; geese in the parking lot
Objects: Babcock bed, Duke inhaler, Wangensteen jars, McKesson Nargraf, Harris drip, PDP-11, Palm Pilot, an N95 with a smile drawn
%%
WORLD CAFÉ MENU LABELS, ALLERGEN MATRIX
Bibimbap (soy, sesame, egg) | Feijoada (pork) | Jollof (none; Maggi: soy, wheat) | Pierogi (wheat, milk) | Doro wat + injera (butter) | Pad See Ew (soy, wheat, fish) | Tlacoyo (none) | Koshari (wheat, lentil) | Poutine (milk) | Pupusa revuelta (milk, pork) | Khachapuri (egg, milk, wheat) | Gỏi cuốn (shrimp, peanut) | Moussaka | Spam musubi (soy) | Fry bread (wheat) | Lutefisk (fish, courage) | Colcannon | Arroz con gandules | Mapo tofu (soy, peppercorn) | Falafel (sesame) | Pavlova (egg) | Tres leches | Halo-halo | Baklava (pistachio) | Mochi
Stars: heart-healthy *, renal r, halal h, Jain j, gluten g
Peppers: 1 = Minnesota, 5 = ICU
%%
PANDEMIC AFTER-ACTION, THE FIVE-PAGE VERSION'S PAGE TWO
What we had: 41 vents (PB840 x20, V60 x9, LTV x12), 1 ECMO, 2,100 N95 (3M 1860, 8210, KN from nowhere), bleach
What we learned: proning teams from Ortho; windows of iPads (Zoom, WhatsApp); baby monitors for alarms; pumps in hall (30 ft tubing, FDA ok); Battelle CCDS; Bioquell; UVGI; elastomerics (Advantage 290)
Drugs: Plaquenil (no), Kaletra (no), Dex (RECOVERY), Veklury, Actemra, Olumiant, Bam/Ete, REGEN-COV, Evusheld, Paxlovid, Lagevrio; ivermectin (no; PRINCIPLE, TOGETHER, ACTIV-6)
Waves: Alpha, Delta, Omicron BA.1, BA.5, XBB, JN.1
Labs: Cepheid carts rationed; Abbott ID NOW; pooled; saliva (SalivaDirect); CDC N1 N2 N3
Staff: hotel, hero signs, then shouting; PTO; MBI; flowers
Next: stockpile 90 d; CO2 monitors; Corsi-Rosenthal boxes; fit testing; tell the truth daily at 4
%%
CME TEST: SPORT & WILDERNESS, TRUE/FALSE
1 T AMS: Lake Louise 2018, Diamox 125 bid. 2 F Gamow bag cures HACE. 3 T Dex for descent. 4 F Rub frostbite. 5 T Iloprost (Aurlumyn). 6 T EAH: 3% bolus; Ironman. 7 F Salt tabs. 8 T LMWH no for snakebite. 9 T Jellies: Irukandji (Australia) Mg. 10 F Urine. 11 T Suspension trauma = real, lay flat. 12 T Reverse triage in lightning; Lichtenberg; keraunoparalysis. 13 T Kehr, mono, 3-4 wk. 14 F Little League elbow = rest 2 d. 15 T Female triad → REDs CAT2. 16 T Stinger x2. 17 F Commotio w/ hard shell. 18 T Drezner (International) criteria, athlete ECG. 19 T Jefferson, Hangman, clay-shoveler. 20 T Giardia: iodine slow. 21 F Ticks w/ Vaseline. 22 T Swimmer's, surfer's (exostosis), Skier's (UCL), Turf toe, Tennis leg, Golfer's, Nutcracker, Runner's knee, Mogul skier's palm, Bowler's, Handlebar (Guyon), Cauliflower
%%
DOULA COLLECTIVE: COMFORT MENU FOR LABOR (LAMINATE)
Ball (Peanut 45, 55), Rebozo sift, Miles Circuit, double hip squeeze, Gaskin, Walcher's; side-lying release; shower; tub (37 C); TENS (Elle); sterile water x4; Nitronox; comb in hand; cold washcloth w/ lavender; honey sticks; Labor-Aide; LED candles; Spotify: R&B, mariachi, Qur'an, white noise, silence
Words: "low, slow, loose"; not "good girl"
Epidural: throne, flying cowgirl, fire hydrant; turn q30
Pushing: open glottis; tug of war; mirror; hot compress
After: golden hour; delay cord; burn? ask; placenta prints
Bereavement: CuddleCot, hand molds, blanket, one song
For partners: eat; pee; chin up; "I'm here"
%%
PLANT AND PET POISON POSTER
LILIES (true) - cats, kidneys. SAGO PALM - liver. OLEANDER, FOXGLOVE, LILY OF THE VALLEY - Digibind? DigiFab. DATURA, ANGEL'S TRUMPET - mad as a hatter. CASTOR (ricin), ROSARY PEA (abrin). WATER HEMLOCK. MONKSHOOD. DEATH CAMAS. POKEWEED. YEW. MANCHINEEL (Florida). DUMBCANE, PHILODENDRON - milk. POINSETTIA - just a bellyache. CHRISTMAS CACTUS ok. JEQUIRITY bracelets
PETS: xylitol (Ice Breakers), grapes, Hershey dark, macadamia, onions, Advil, Adderall, THC brownies, minoxidil (cats!), permethrin (cats!), Efudex (dogs!!!), bread dough, Gorilla Glue, coin 1983+ (zinc)
PEOPLE: little kids: Visine, Lomotil, glipizide, Cardizem, methadone, benzonatate, Oil of Wintergreen, camphor (Vicks), Suboxone, nicotine juice, magnets, orbeez, detergent, lamp oil
Sticker numbers on the fridge. "Don't make them vomit."
"""
