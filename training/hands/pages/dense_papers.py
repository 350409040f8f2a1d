"""Hands of those who print the dense papers of a hospital: antibiograms, consents, pathways, minutes by role, newsletters, formularies, exam keys and audit tables, about nobody; and four copies with somebody."""

CALM = r"""
ANTIBIOGRAM, ADULT INPATIENT, % SUSCEPTIBLE (n)  first isolate, CLSI M39

                     AMP  CFZ  CRO  FEP  TZP  MEM  GEN  CIP  SXT
E. coli (1,411)       51   81   88   90   95   99   91   74   73
E. coli ESBL (164)     –    –    –    –   81   99   71   21   38
K. pneumoniae (402)    –   84   90   91   92   98   95   90   86
K. (Enterob.) aerogenes (61)  –  –  71  94  78  99  98  95  96
Proteus (188)         74   79   94   97   99  100   91   78   80
Serratia (77)          –    –   86   96   90   98   97   93   97
Citrobacter (58)       –    –   72   95   84   99   93   90   84
Morganella (31)        –    –   82   98   96   99   84   71   74
Pseudomonas (301)      –    –    –   88   87   86   94   82    –
Stenotroph (44)        –    –    –    –    –    –    –    –   93
Acinetobacter (22)     –    –    –   72   70   77   81   74   80
S. aureus (811): OX 61, CLI 78, TET 94, SXT 97, VAN 100, DAP 100, LZD 100
S. lugdunensis (19): OX 95. E. faecium (88): VAN 34, LZD 98, DAP SDD. Viridans (61): PEN 71
Yeast: albicans 61 %, glabrata 22, parapsilosis 9, auris 2 (report)
Note: Lefamulin, Zerbaxa, Avycaz, Vabomere, Recarbrio, Fetroja, Xerava by request. Unit splits: MICU, BMT, Burn, LTACH on page 2
%%
CONSENT FOR DENTAL EXTRACTION AND SEDATION (office master)

Teeth: 1 16 17 32 / A J K T. Pell & Gregory C, Winter mesioangular.
I understand: dry socket (Alvogyl), Ludwig, Vincent, trismus, sinus (Caldwell–Luc repair), lingual nerve, jaw fracture, MRONJ if Fosamax, Prolia, Reclast, Zometa; root tip left; Marx protocol if radiated.
Sedation: Versed, Fentanyl, Ketalar, Brevital; nothing 8-6-2; ride; no Dr. Pepper (clear only).
Allergies: PCN, latex, Septocaine, sulfite, egg (old).
After: gauze 30, Tylenol 500 + Advil 400, no straw, Peridex d2, Milk ok d3, sneeze open.
Blank lines for name, date, witness. Spanish on reverse. Form OS-14 rev C
%%
EMS FORMULARY CARD  (Paramedic / AEMT*)

Adenosine 6-12-12. Amiodarone 300-150. Atropine 1 mg; 2-5 mg OP. Aspirin 324*. Albuterol 2.5*, DuoNeb.
Benadryl 25–50. Calcium 1 g. Cardizem .25. Cyanokit 5 g. D10 250*. Decadron 10. Droperidol 1.25–5.
Epi 1:1,000 .3–.5*; 1:10,000; push 10 mcg. Fentanyl 1/kg. Glucagon 1*. Haldol 5. Ketamine .2 / 1 / 4. Lasix none. Levophed 2–12.
Mag 2–4. Narcan .4–4*. Nitro .4*. Oxytocin 10. Pralidoxime DuoDote. Solu 125. TXA 2. Toradol 15. Versed 5–10. Zofran 4.
RSI: Etomidate .3, Roc 1.2, Succ 1.5; Bougie; King, i-gel; Cric: Scalpel–finger–bougie
Devices: LUCAS 3.1, LP15/Zoll X, McGrath, EZ-IO, SAM, CAT 7, Sager/Hare, KED, Reeves, Stryker Power-Pro, Pedi-Mate
Cards: Cincinnati, LAMS, RACE, START/JumpSTART, SALT, RTS, Rule of 9s, APGAR 1/5
%%
PHARMACY NEWSLETTER: look-alikes of the quarter

HydrALAZINE–hydrOXYzine. CeleBREX–CeleXA–Cerebyx. LaMICtal–LamISIL. ZyPREXA–ZyrTEC. KlonoPIN–cloNIDine. Brintellix→Trintellix. Farxiga–Fetzima. Durezol–Durasal. Jantoven–Januvia–Janumet. Kaletra–Keppra. Lunesta–Neulasta. Maxzide–Microzide. Novolin–Novolog–Nolvadex. Opium–paregoric. Os-Cal–Asacol. Prilosec–Prozac–Pristiq. Razadyne–Rozerem. Savella–Sarafem. Tobradex–Tobrex. Tramadol–trazodone. Tiazac–Ziac. Viracept–Viramune. Vfend–Venofer. Zantac–Xanax–Zyrtec. Yasmin–Yaz. Heather–Hetlioz. Camila–Camrese. Jolessa–Jolivette. Errin–Errin (two makers, two greens). Nora-BE–Norco.
Tall Man per ISMP; barcodes; Beers mentions 4 of these. Answer key: ask the satellite.
%%
MINUTES, BLOOD UTILIZATION (titles only)

Present: Chair, Vice Chair, BB Supervisor, Trauma PM, OB Hospitalist, CV Anesthesia, Perfusion, RN Educator, QI
1 C:T 1.38; single-unit 81 %. Outlier service: Ortho (3), GI (2)
2 MTP 14 activations: 9 trauma, 3 OB, 1 GI, 1 AAA; wastage 11 A plasma, 2 cryo. Belmont alarm x1
3 Kell neg for females \<50; Jka; Rh D weak type 1–2–3 → no RhIG; Cold agg; Donath none
4 Wrong blood in tube 2 (ED, L&D). Two-sample policy; Typenex vs Mobilab
5 Cell Saver Elite, JW checklist, Cryo at bedside; Kcentra $; FEIBA
6 TACO 3, TRALI 0, FNHTR 9, allergic 6, DHTR 1 (Kidd). Hemovigilance
7 Low titer whole blood go-live spring. Fridge H&M. Vein-to-vein
Next: same room. Recorder: Lab admin
%%
OR INSERVICE – 12 positions and who they're named for (nobody remembers)

Trendelenburg: head down; shoulder braces no. Reverse: foot board. Fowler: 45; Semi 30. Sims: left lateral, enema. Kraske: jackknife, tape. Lloyd-Davies: legs low, bowel. Lithotomy: Allen, Yellofin; candy cane short. Lateral: kidney rest, axillary roll. Concorde: neck flex, prone. Park bench: 3/4. Beach chair: MAP at tragus. Wilson frame vs Jackson vs Andrews: abdomen free. Fracture table: Hana, Chick, perineal post. Mayfield: 60–80 lb, torque; Sugita none
Nerves: ulnar, peroneal, brachial, pudendal, LFCN (Roth–Bernhardt). Eyes: Saturday. Compartment: Well leg at 4 h, drop hourly
Pads: Pink pad, gel not foam, Mepilex sacrum. Straps 2" above knee. Check: RN + Anes + Surgeon.
%%
RESEARCH POSTER DRAFT (abstract only, author block removed)

Background: Hartmann reversal in Hinchey III is low. LADIES, DILALA, SCANDIV, DIVERTI. Charlson, Frailty (Rockwood).
Methods: NSQIP PUF, 2014–2019, CPT 44143/44146/44160; Clavien; CDC SSI; PS by Austin caliper .2, SMD \<.1; Firth; Kaplan; Fine–Gray; Holm. STROBE
Results: n=4,118 (61 % HP, 39 % PRA). LOS 9.1/8.4, OR .81 (.70–.94). Leak 4.4. Stoma at 1 y 41 vs 9. E 1.9
Limits: Berkson, Simpson, Neyman; no SES; PUF lacks lavage.
Conclusion: PRA with diverting loop; Turnbull stays in the books.
Figure 1 Forest; Fig 2 Sankey; Table S4 Elixhauser.
"""

TWINS = r"""
LAB CRITICAL CALL LOG [[— ideal entry examples::— {clip}]]
K 6.9 H0 (not hemolyzed), [[patient sticker::{lf} {mrn}]], to [[RN, read back::{first} RN, rb]], [[time::{clockx}]] [[tech::{initials}]]
Plt 4 (Giant, Bernard?), [[sticker::{lf} {mrn}]], to [[MD::{dr}]]
Lact 9.1, [[sticker::{last}]], to [[ED pod B::{first} at {hnick} ED]]
+BC GPC cl 2/2, Verigene S. lugdunensis, [[sticker::{last} {spec}]] to [[on call::{last} {pager}]]
CSF crypto 1:512, [[sticker::{lastup}]] to [[ID::{last}]], [[2 attempts::{first} tried {pager} x2]]
Malaria P. falc 4 %, [[sticker::{ptcomma}]], travel [[country::{world}]]
Blasts 41 Auer, [[sticker::{last}]] to [[heme::{last}]]; path [[on site::{last} on site]]
INR 9.4 from [[clinic::{clinic}]]; [[home phone on req::{kin} {ph}]]; sent [[ED::to {hosp}]]
Trop 4410, [[OP draw, tried x3, welfare check::{ptfull}, {house}, welfare check {case}]]
AFB 3+, [[sticker::{last} {room}]]; DOH [[per policy::{county}, {first}, {ph}]]
%%
QUALITY STORY FOR THE BOARD (two minutes) [[composite::real, {kin} agreed]]
A [[patient::patient, {ptf},]] came with a Colles. Tylenol, cast, home. [[She::{ptf}]] slipped again [[four weeks on::on {day}]]: a hip, Garden IV. Nobody had ordered a DXA; FRAX was 31/14. [[A nurse navigator::{first} {last}, a nurse navigator,]] found 61 such in a year.
We built: Own the Bone, Epic BPA, Fracture Liaison, Prolia/Forteo/Evenity pathway, Home Safety (STEADI), Tai Chi at [[the senior center::{church}]].
Result: DXA 9 → 64 %; Rx 7 → 51; refracture 11 → 6. Savings $411k.
Ask: .6 FTE, Hologic upgrade, van seat [[twice weekly::{wkd}s, {agency}]]. [[Thank you to trauma, endo, and the family::Thank you {dr}, {first}, and {kin}]].
%%
CREDENTIALS COMMITTEE LIST [[(blank agenda)::{on}]]
Initial: [[2 hospitalists::{whole}, {whole}]]; core IM; FPPE 5; BLS/ACLS
Initial: [[1 CRNA::{cred}]]; NBCRNA; blocks ISB, PENG need log
Reappt: [[orthopedics x3::{last}, {last}, {last}]]; OPPE LOS, SSI
Request: robotics Xi [[gyn::{last}]], 20 proctored by [[peer::{last}]]
Request: TAVR alt access, Carotid WATCH [[vascular::{last}]] – deny, volume
Request: Ponseti, DDH Graf US [[peds ortho::{last}]]
LOA: [[1::{last}, back {mon}]]. Resign: [[2::{last}; {last} to {town}]]
NPDB [[hit, settled::hit {last} {code}]]; DEA [[pending::{last} {lic}]]; Board [[lapse::{last}, recert {on}]]
Locums: [[anesth via agency::{first} {last} via {coin}]]. Telehealth by proxy [[distant site::{hosp}]]
Leave open: Boerhaave consult duty; Bakri sim; Wada coverage
%%
CE EVALUATION COMMENTS, [[names stripped::raw export {iso}]]
[[R1::{first}]]: Semmes demo great, Wagner vs Texas confusing
[[R2::{first} {last}]]: room cold, Brannock fun
[[R3::{mail}]]: want slides, esp. Charcot/Eichenholtz
[[R4::{first}]]: Unna boot hands-on!! Profore ran out
[[R5::{last}]]: speaker read slides; more Santyl talk pls, less Apligraf ad
[[R6::{first}]]: Doppler ABI .4 volunteer was [[a classmate::{first}, call {pos} doctor]]
[[R7::{user}]]: Kahoot froze at Braden
[[R8::{first} at {snf}]]: can we do Norton here
[[R9::{first}]]: loved [[the podiatrist::Dr. {last}]]; parking $14
[[R10::{first}, {clinic}]]: post test Q7 key wrong (Buerger ≠ Berger)
Score 4.6 / 4.4 / 4.1 / 3.2 / 4.8; N=31; 1.5 contact hrs, pharm .25
"""
