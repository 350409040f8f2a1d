"""Sentences of operations and anaesthesia, with roles in the place of people; slots with an "a" before them may name somebody."""

OPERATION = r"""
After <informed consent was confirmed|the risks and benefits were reviewed again>, {apt} was brought to the operating <room|suite|theatre> and placed <supine|in the {move}|prone on a Wilson frame|in low lithotomy with Allen stirrups>.
A <surgical|formal|hard-stop> Time Out was performed with <the {post}, {post} and {post}|all members of the team> in agreement <on site, side and procedure|that antibiotics were in>.
<Cefazolin|{med}> {dosex} was given within {tens} minutes of <incision|skin incision|tourniquet inflation>, redosed at {lasting}.
<General endotracheal|Spinal|MAC with local|LMA|Regional> anesthesia was <induced|administered> by {aperson} without <incident|difficulty>; Cormack-Lehane grade {gradex} view with a <{kit}|Mac 3 blade|Miller 2>.
A {sizex} incision was made over the {organ} and carried down through <Scarpa's|Camper's|Colles|Buck's> fascia with the Bovie.
<A {tool}|Two {tool}s|An Alexis wound protector|A Bookwalter> was placed for exposure and the {organ} <mobilized|retracted medially|swept away> bluntly.
The {spot} was <identified|dissected free|protected|marked with a vessel loop> throughout.
We then turned <our attention|next> to the {organ}, which was <densely adherent|friable|normal in caliber|grossly involved> to the {organ}.
Using a {tool} and the {kit}, the {organ} was divided <sharply|between ties|with one firing of a white load>.
An {opx} was <elected|performed in standard fashion|converted to a {opx}|abandoned because of bleeding> given the {gradex} {clas}.
The anastomosis was fashioned <end to side|side to side|hand sewn in two layers|with a 29 EEA> with {sizex} <Prolene|PDS|Vicryl|{supply}> and <tested under water|checked with ICG on SPY>.
<Hemostasis|Haemostasis> was secured with <Surgicel|Floseal|{supply}|bipolar cautery at {tens} watts>; <EBL|Estimated blood loss> {sizex}.
A <{frame}|19 Fr Blake|Hemovac|{sizex} Jackson-Pratt> was brought out through a separate stab <inferiorly|laterally> and secured with nylon.
Sponge, needle and instrument counts were <correct x2|reported as correct by {aperson}|correct; RF wand negative>.
Fascia closed with <looped #1 PDS|interrupted Ethibond|{supply}>, Scarpa's with 3-0 Vicryl, skin with <4-0 Monocryl and Dermabond|staples|{supply}>.
{capt} was extubated <in the OR|awake> and taken to <the PACU|ICU bed|Phase II> in <stable|good|guarded> condition by {aperson}.
Implants: <{kit}; {kit}|{kit} size {dig}, {kit} {sizex}|none|see Implant Record>; <lot and serial on sticker sheet|no explants>.
Findings: <{clas} grade {gradex} change|a {sizex} mass abutting the {spot}|dense adhesions, Zühlke {gradex}|purulence, Hinchey {gradex}>; no {sgn}.
The <specimen|margins|frozen section> went to <Pathology|the frozen room> in <formalin|saline|RPMI>; {marker} and {stain} stain requested.
The tourniquet was <let down|inflated to 250 mmHg|never used> at {tens} minutes; <Esmarch|gravity> exsanguination.
A K-wire and <two 3.5 cortical screws|a {kit}> held the {organ}; <C-arm|mini C-arm|O-arm> views were <saved|satisfactory>.
Reduction was confirmed by <Shenton's line|{clas}|{spot} alignment> and the {move} could be done without <impingement|subluxation>.
Nerve monitoring: <SSEP and MEP stable|free-run EMG quiet|BIS 40-60> per the <neurophysiologist|{kit}>.
At laparoscopy <a Veress|an Optiview|a Hasson> was used; <Palmer's point|umbilical> entry; four ports, {kit} docked.
The critical view of <safety|Strasberg> was obtained; <Calot's triangle|the {spot}> cleared and clips x{dig}.
Cardiopulmonary bypass time {tens} min, cross-clamp {tens} min, <del Nido|Buckberg|HTK> cardioplegia, coldest {tens} °C.
Airway plan: <RSI with Sellick|awake fiberoptic|{kit}>; backup {kit}; <Mallampati {gradex}|thyromental distance adequate>.
Regional: <TAP block|interscalene|ESP|adductor canal> with <ropivacaine|{med}> {sizex}, {kit} ultrasound, no paresthesia.
Fluids: <Plasma-Lyte|LR|albumin> {thou} mL; urine {hund} mL; <no products|1 PRBC, 1 FFP>.
Complications: <none|serosal tear, repaired with Lembert sutures|brief laryngospasm relieved by Larson maneuver>.
Wound class <I/Clean|II/Clean-contaminated|III>; ASA {gradex}; <NSQIP variables below|case urgency: Elective>.
POST-OP: <ERAS pathway|Fast Track|Colorectal Bundle>, {rxx}, <IS q1h|Aerobika>, <heparin SC|{pill}> for VTE, Foley out {when}.
The patient tolerated the procedure well. <Family updated by {aperson}|Family Waiting Room notified|Debrief done>.
<Attestation|Teaching Physician Statement>: {aperson} was present for the <key|critical and key> portions.
Dissected the plane of <Holy Plane of Heald|Toldt|Denonvilliers> with a {tool} until the {spot} came into view.
<Stay sutures|A Rumel|A {tool}> at each corner, then {opx} over a {frame}.
Bone graft: <DBX putty|Grafton|autograft from Gerdy's tubercle|iliac crest>; cement: <Palacos R+G|Simplex P|Cobalt HV>.
<Valgus stress|Lachman|{sgn}> normal under anesthesia; pivot shift grade {gradex}.
Phaco: <divide and conquer|stop and chop>, CDE {deci}; <Malyugin ring|trypan blue> used; IOL <SN60WF|{kit}> in the bag.
Fundoplication <360-degree Nissen|posterior Toupet|anterior Dor> over a 56 Fr Maloney; crura approximated.
Free flap: <ALT|DIEP|Singapore>; ischemia {tens} minutes; Cook Doppler wire; <Allen's test|Doppler> normal.
<Tubes|Sheehy buttons|T-tubes> placed under the microscope; glue ear on the {side}; <adenoids|Waldeyer's ring> obstructive.
Cystoscopy with the 70-degree lens: <trigone|verumontanum|UOs> normal; <Bugbee|holmium|{kit}> used; {frame} left.
Uterus sounded to {dig} cm; <Hegar|Pratt> dilators to {dig}; <MyoSure|NovaSure|suction curette> passed; <Asherman|fibroids FIGO 2> noted.
Kerrison and <Leksell|pituitary> rongeurs completed the decompression; <Penfield 4|Woodson> passed freely under the lamina.
Harvest: <LIMA skeletonized|EVH from the left thigh|radial by {aperson}>; grafts LIMA-LAD, SVG-OM1, SVG-PDA.
Burn: <Watson knife|Zimmer dermatome at 12/1000|Versajet> to punctate bleeding; <Integra|meshed 3:1|ReCell> applied; TBSA {tens}%.
Cesarean via <Pfannenstiel|Joel-Cohen>; <Kerr|classical> hysterotomy; Apgars {dig} and {dig}; uterotonics: <Pitocin|Hemabate|Methergine>; <B-Lynch|Bakri> not needed.
<No|Minimal> blood loss; Surgeon: {aperson}; Assistant: <none|PA-C|PGY-4|Fellow>; Location: <Main OR|ASC|Hybrid Room>.
Start {clockx}. Incision {clockx}. <Reversal|Sugammadex|Cross-clamp off> {clockx}. Out of room {clockx}. PACU {clockx}.
Seen by {aperson} at {asite} before <transfer|referral>; the <OSH imaging|CD> was <reviewed|uploaded to {app}>.
"""
