"""Nursing homes, research kitchens, hotlines, workshops, rosters by role, pocket guides: a last shelf of busy texts with one place open."""

TWINS = r"""
QAPI, SNF, MINUTES IN FRAGMENTS
Here: [[NHA, DON, MD, IP, MDS, Rehab, Activities, Dietary::{whole} NHA, {first} DON, {dr}, {initials}, {last}]]
Falls 14 (2 inj): 9 in bathrooms 3-7p; toileting q2; dycem; Hipsters
Wounds 3 acq.: heel (Prevalon), Roho flat; Juven
Psychotropics 18%: GDR [[x4::for {ptl}, {last}, {mrs}]]; Seroquel "sleep" no; Nuplazid 1; Nuedexta 2
Wt loss: 6; Magic Cup, Marinol? Remeron
UTI: Loeb; no dip for "strong smell"; Macrobid 5 d
Vacc: Fluad 96, Arexvy 61, mNEXSPIKE 58
Call light 7:40 avg; [[one night aide::{first} on nights]] 2:10!
Survey prep: F-tags 684 686 689 758 880 812; tag 812 cooler
Activities: disco night, goats, [[centenarian party::{first}'s {oldn}th party]]
Next: [[third Wednesday::{wday}]] w/ pie
%%
POISON LINE CALL RECORD
[[Caller: parent, from home::Caller: {first} ({rel}), {ph}, {town}]]
[[Pt: 2 y, 12 kg::Pt: {kin}, 2 y, 12 kg]]. Subst: Tide pod x1 bite; drool, cough x1, no vomit. ~7 min ago
Rec: wipe, sips 2 oz; watch for stridor, drowsy; ED if >1 vomit, any noise
CB 30m: happy, eating Goldfish. CB 2h: asleep (nap time), arouses
Outcome minor. NPDS code 0201046, ToxBase; no charge
SPI [[seat 6::{initials}]]. Case [[auto::{case}]]
Note: second pod found under the sofa by a Roomba. [[Family laughs.::{first} laughs.]]
%%
WORKSHOP PACKET, KNOTS & NEEDLES FOR MS3
Instruments: Webster, Adson w/ teeth, Iris, #15 Bard-Parker, Castroviejo (look, don't touch)
Knots: two-hand square, surgeon's, Aberdeen, Roeder; granny = 0
Throws: Simple, vertical mattress (far-far-near-near), horizontal, Donati-Allgöwer, half-buried, figure 8, sub-Q, Connell, Lembert, Halsted
Sutures: Vicryl 56-70 d, Monocryl 90-120, PDS 180, Prolene, Ethilon, silk (drain), Gut chromic, Stratafix
Needles: P-3, PS-2, FS, CT-1, SH, RB-1, BV-1, UR-6, Keith
Skin: pig's feet (halal table: silicone, SIMPL), banana lidocaine, Dermabond on grape
Table leads: [[R1-R6::{first}, {first}, {last}, {wn}]]. Judge: [[an emeritus::{tit}]]
Prize: gold Metzenbaum. [[Waivers to the lab.::Waivers to {mail} by {on}.]]
%%
MEDICAL INTERPRETER'S GLOSSARY TASKS
empacho, mal de ojo, susto, nervios; "azúcar"; "presión"; "me baja la presión"; "la regla"; dengue "rompehuesos"
Haitian: tansyon, sezisman, chofè? ; Vodou not 'voodoo'
Hmong: qaug dab peg; "liver" = heart. Somali: "calool"; Russian: "davlenie" ; Twi "high blood"
Untranslatable: hospice (→ "care for comfort"), Medicaid, "copay", "PCP", "gown"
Idioms banned: "kick the bucket", "ballpark", "wait-and-see"
Session: 41 min, ASL-CDI; [[role::by {first}, ID {badge}]]; first person; flow; black out
Flag: clinician said "tell her" x9 [[(coach)::({last})]]
Invoice: 2 units + OT; [[agency::{org}]]
%%
BENCH-TO-BED STANDUP, CAR-T CELL LAB
Apheresis: Optia 2.5 TBV, CD3 1.2e9 [[ready::{ptl}, DIN {code}]]
Mfg slots: Kymriah d3; Yescarta d16; Breyanzi OOS (CD8 viab 68%) → eIND? ; Carvykti wk 5; Tecartus
Thaw: 37 C Barkey; 2nd identity check [[RN x2::{initials}/{initials}]]
Bridging: Polivy-BR; RT 20/5; LD Flu 30 Cy 300 (shortage → Treanda 90)
CRS: G1 d2, Toci x1; ICANS ICE 7 → Dex 10; Anakinra; handwriting "The cat sat on the Mat"
Cryo: MVE 1892 level 71%; alarm by [[phone tree::{first} {ph}]]
FACT inspection: SOP 14.3, chain of custody Vineti; [[auditor::{whole}]]
%%
NOTES TO SELF, A CHAPLAIN'S INDEX CARDS
Rm 3 - Catholic, wants Communion, NPO: spiritual. [[Priest Fridays::Fr. {last} {day}]]
Rm 8 - Sikh; kara stays on in MRI? no; wrap; kesh: no clip
Rm 11 - "None." Wanted baseball. Gave baseball
Rm 14 - Muslim: qibla to the Pepsi machine; halal; [[imam will call::imam {last}, {ph}]]
NICU - blessing; [[twins::{first} and {first}]]; Yoruba oríkì by grandma
ED - DOA: [[family in Quiet::{clan} in Quiet]]; bag: comb, Bible, crushed Marlboros
OR team - after; "hands"
Rm 20 - Jehovah's Witness, HLC; Hemopure joke didn't land
Rm 22 - Diné: no talk of bad; window east;
Me - eat. Psalm 88, then 23, then a Snickers
%%
DESK PROCEDURE: WHEN THE NEWS VAN COMES
1 Smile. No comment isn't rude: "Let me get someone who can help"
2 Call [[PIO::{first}, {ph}]]; Security 55; take card
3 No B-roll in lobby; sidewalk is public (to the ficus)
4 Condition words: undetermined, good, fair, serious, critical, "treated & released". Only w/ name from them & opt-in directory
5 Dead: never first
6 Athletes, senators, TikTokers: alias policy; VIP flag; break-glass
7 Drones: FAA; Security
8 Vigil: candle LED; water; AED
9 After: log; coffee
[[Spokesperson list in drawer.::Spokesperson {whole}; backup {last}; list rev. {clip}]]
"""

CALM = r"""
GERIATRICS, POCKET GUIDE BACK COVER
4Ms: Matters, Medication, Mentation, Mobility. Screen: Mini-Cog, CAM/4AT/bCAM, TUG, SPPB, FRAIL, CFS (hospital: 2 wks ago), MNA-SF, Norton, Katz/Lawton, GDS-15/Cornell, AD8, IQCODE, STOPP/START, MAI, ACB (3+), Drug Burden Index, Beers 2023
Falls: STEADI: stay 30 s chair, 4 stage, orthostatics 1 & 3. Vit D? VITAL says no. Hip protectors. Cataract 1st eye. Tai Ji Quan. Otago
Delirium: HELP; melatonin 3; no Benadryl; glasses; ears; Foley out
BPSD: DICE; Tylenol; citalopram 20 (CitAD; QT), Rexulti (label), Depakote no; FTD no AChE; DLB no Haldol; Exelon patch
Incont: DIAPPERS; Gemtesa/Myrbetriq not Ditropan; PTNS; pessary Gellhorn
Sleep: CBT-I; doxepin 3; Belsomra; no Z
Pain: Tylenol 3 g; Voltaren gel; Cymbalta; no tramadol/Demerol
Prevent: lag time to benefit - ePrognosis (Lee, Schonberg, Walter)
End: FAST 7c; PPI; PPS; MOLST
%%
"WHAT'S IN THE BAG" - FLIGHT NURSE LAYOUT
Left leg: Raptor, trauma tape, Sharpie, penlight, CAT gen 7
Right leg: Leatherman, decomp 10G ARS x2, Cric-Key, 10 blade
Chest: radios 2; Peltor; card: RSI doses (Ket 1-2, Roc 1.2), Push-dose epi 10 mcg/mL; Levo 8 mcg
Pack A Airway: McGrath X3, Mac 2-4, bougie Frova, SALAD DuCanto, i-gel 1-5, ETT 2.5-8, Thomas, EtCO2, PEEP, Salem 14
Pack B Circ: EZ-IO 3, 14-24G, A-line Arrow, Level pressure bag, Buddy, TXA 2 g, CaCl 3, Kcentra? no
Pack C Peds: Handtevy, Broselow, Isolette strap, warm mattress
Cooler: Credo 1-6 C; ThermoLog; Rhogam no
Snack: jerky, Nuun, Haribo. Photo of the dog
Helmet HGU-56; NVG ANVIS-9; boots Haix; survival vest: mirror, Bic, bivy, whistle, PLB
%%
RESIDENT WELLNESS COOKING NIGHT, FOUR DISHES, SHOPPING LIST BY AISLE
Produce: bok choy 3, scallion, Thai basil, limes 8, shishito, Napa, yuca, plantain (black), Roma 12, Hass 6, cilantro/ parsley (see genetics OR6A2)
Dry: Jasmine, vermicelli, panko, masa (Maseca), Goya black x4, San Marzano 28 oz, Diamond Crystal, MSG (Accent; safe)
Cold: Cacique queso, Greek Fage, paneer, eggs 18, tofu firm, halloumi
Meat: thighs (halal) 6 lb; chorizo (pork: separate pan); impossible
Sauces: Maggi, Squid fish, Lee Kum Kee, Kewpie, Valentina, gochujang, harissa, Marmite (why)
Bake: King Arthur, Fleischmann's, cardamom, rosewater
Allergens board: peanut (1), sesame (1), alpha-gal (1!), celiac (1), "cilantro"
Tools: mandoline - glove! (the ED is upstairs), Instant Pot, Lodge, Microplane
Fire blanket by the door. Uber home code on card.
%%
ONE-PAGE EXPLAINER: HOW A BILL BECOMES A RULE (CMS EDITION)
Statute (SSA 1848, 1886, 1833(t)) > NPRM in the Federal Register (IPPS spring, PFS & OPPS summer) > 60 d comments (AMA, AHA, FAH, MGMA, ACEP, you) > OMB/OIRA > Final (fall) > effective
Words: CF, GPCI, wRVU, RUC, budget neutrality, MEI, market basket minus productivity, sequester, PAYGO, BPCI-A, TEAM (2026), ACO REACH, MSSP, MIPS (MVPs), QPP, SDOH G0136, PIN, CHI, APCM G0556
Local: MACs - Noridian, Palmetto, NGS, Novitas, FCSO, CGS, WPS; LCD/LCA; CAC; NCD (TAVR 20.32, LCSCT 210.14, CAR-T 110.24, mAb CED)
Sub-reg: MLN, Transmittals, HETS, IOM 100-02/04/08
How to comment: be short, cite, give numbers, say what you'd change
%%
COMMON ROOM, LOST & FOUND, END OF QUARTER
Stethoscopes: Littmann Cardiology IV burgundy, Classic III lime, MDF rose gold, a Fisher-Price
Shoes: Dansko L (one), Hoka Bondi 10W, Crocs w/ jibbitz (uterus, kidney)
Bottles: Hydro Flask, Yeti Rambler, Owala x4, Stanley (teal, dent)
Tech: AirPods x3, Apple Pencil, Kindle (Outlander), TI-84, Oura (in lint trap)
Books: First Aid 2024, Pocket Medicine 8e, Costanzo, a Sudoku, Dune
Wear: Patagonia vest (peds onc moose), Figs M ceil, Carhartt beanie, a cape
Odd: trumpet mouthpiece, half a skeleton (left), Rubik's, knitting (a lung?), retainer (Invisalign)
Donate after 30 d. The retainer: no.
"""
