"""Someone writing table rows, code lines, headings, captions and list items, some of which turn out to hold a person."""

NAMED = r"""
Table 3. Median LOS by ward, {hosp}, {year}
Figure 2: CONSORT diagram (drawn by {first} {last})
| 4 | Heparin | 18 | {initials} |
| 12A | {ptl} | K 5.9 | Kayexalate no, Lokelma yes |
HR,RR,SpO2,name\n88,16,97,{last}
bed;name;code\n4;{lastup};DNR
SELECT * FROM PAT_ENC WHERE PAT_MRN_ID = '{mrn}';
df[df["name"] == "{ptname}"]
UPDATE clarity_emp SET name = '{comma}' WHERE user_id = '{badge}';
// TODO({first}): drop Xarelto from the exclusion list
# {first}: why is ICD Z51.5 in here
/* asked {mail} about CPT 99497 */
grep -c "{lastup}" adt_feed.log
ping {ip}   # Pyxis 4, west wall
curl -s {url} | jq .entry[0]
ssh {user}@{ip}
git blame says {first}, twice
commit by {user}: bump HAPI to 6.10.5
assert patient.name == "{whole}"
"reviewer": "{first}", "tool": "Abridge"
\{"mrn":"{mrn}","loinc":"{loinc}","val":4.1}
name: {ptfull}\nmodel: Dexcom G7
author: {first} {last}\ntitle: Sepsis bundle, v{ver}
ward: {ward}\nvent: Hamilton-G5
OBX|1|NM|2823-3^K^LN||5.9|mmol/L|3.5-5.1|HH|||F||||{cred}
NK1|1|{caret}|SPO||{ph}
PV1|1|O|CARD^12^A||||{npi}^{caret}
IN1|1|PPO|{code}|BLUE CROSS
OBR|2|{ord}||85025^CBC
AL1|1|DA|PCN^Penicillin|SV|hives, per {kin}
[2] Watchman FLX 27 mm, REF M635WS50270, SN {ser}
[3] Amplatzer Amulet 25, opened by {first}
a) Roux limb 75 cm b) Petersen closed c) {dr} scrubbed out
(i) Snellen (ii) HOTV (iii) ask {mrs}
Ch. 7, Murphy's Law of Wards, by {whole}
Slide 14: Thank you {first}, {first} and Pfizer
Slide 2: Disclosures - {last}: Novo, Lilly; {last}: none
Poster B-114, {wn}, {school}: Ferritin in Teens
Abstract 2208, presenting author {whole}
Session IV, Room Magnolia, chair {dr}
Keynote: {tit}, "Beyond the A1c"
Room Magnolia at the {FACILITY:Gaylord Pines Resort}, {town}
Track C starts {wday}
Agenda item 5, Ozempic shortage ({first}, 10 min)
Action: {first} to price Omnicell XT
Owner {initials}, due {clip}, status amber
Motion by {last}, second {last}, Entresto added
Present: {first}, {first}, {first} and a Roomba
Excused: {last} (jury), {last} (flu)
Next chair: {whole}
Minutes: {initials}
Approved {num8}
Q4. {poss} potassium is 6.1. What first?
Q9. A 40-year-old named {first} takes Zestril.
Vignette by {dr}; distractors by UWorld
Answer D (ask {first} if you think B)
Case 11, "The Hatter", real name {ptname}
Case 12: baby {last}, TORCH
Homework: interview {kin}, draw a genogram
Syllabus v3, office hrs {wday}, {room}
Turnitin flagged {first}
Preceptor {cred}, 120 h at {clinic}
Rotation B: {hosp}, nights
Clinical site {FACILITY:<Quail|Heron> Bend Surgical Pavilion}
Seat 31: {first}
Locker 88, combo {code}
Group Puce: {first}, {first}, {first}
SP: {first}, wears a Holter
Menu cycle 2, ordered by {first}
Tray 14 {lastup} NAS CCHO
Halal x3: {last} {last} {last}
Birthday sheet cake {day}, Costco, "{first}"
Potluck: lumpia ({first}), pozole ({first}), Bundt ({first})
Recipe from {kin}: Tarragon, Bragg, Tabasco
Cart 3 to {ward} by 1130
Room 2 Botox, {first}; Room 4 Mohs, {last}
Tues AM: Lipid ({dr}), Lupus ({dr})
Rooms 1-4 {dr}, 5-8 Float
{wkd} on call: {last}/{last}
Jeopardy: {first}
Swap {first} nights for {first} days
PTO {range}: {first}
Holter back {on}
Vac-U-Thin rented from {org}
Zeiss Cirrus, tag {code}, loaned to {clinic}
Asset 3M Ranger, owner {first}, {fac}
Qty 2 Bair Hugger 775, one at {hosp}
Mindray BeneHeart, in truck {fleet}
WO {ord}: Steris 5085 drifts
PO {ord} Cardinal, attn {first}
Ship Nova meters to {addr}
Invoice from {org}, net 45
Budget line 6100: {whole}, 0.5 FTE
Grant R01, PI {last}, effort 2.4 months
Fund named for the {clan}
Donor: {whole}, $5,000, Teal Wall
Raffle winner {first} - Keurig
Job 4411, contact {mail}
Reference: {whole}, {ph}
Ph.D., {school}, {year}; postdoc, {hosp}
Languages: Igbo; reference {first}
Licensed in {stt}, no. {lic}
Member 44 of {agency}
ORCID on request, e-mail {mail}
Consult: "Goodpasture" vs "{last}"
MRSA nares: neg ({ptl}); pos ({last})
Lucas 3 on {ptl}, 22 min
Kidney map: left to {first}, right to {first}
Chemo chair 9: FOLFOX, {last}
Stent card in {poss} wallet: Orsiro 3.0x26
Insulin pump 780G, pw on sticky, {first}
Freestyle Libre 3, lost at {park}
OneTouch log, {range}, {first}
Peak flow 310, {first}, green, {day}
INR: 2.2 {num8}, 3.9 {num8}, 2.6 {num8}
Wt 84.1 on {num8}, 81 on {num8}
A1c 9.4 in {mon}, 7.1 in {mon}
PSA .9 ({mon}), 1.8, 4.2
BMD -2.6 at {clinic}
Last colo {mon}, BBPS 9
Pap NILM, {on}; HPV 16 neg
Tdap {num8} L deltoid
PPD {num8}, 0 mm, read by {ini}
Flu, Fluad, {full}, {chain}
TB class V, from {world}, arrived {mon}
NSAID, {dr} says never
Sulfa: rash, {year}, Bactrim, {hosp}
Latex: glove, prom {mon}
Gluten, says {kin}; biopsy Marsh 0
PCN test by {dr}, neg
"""

CALM = r"""
Table 3. Median LOS by ward class, Illinois, {year}
Figure 2: CONSORT diagram (drawn in Visio)
| 4 | Heparin | 18 | u/kg/h |
| 12A | empty | K n/a | Kayexalate no, Lokelma yes |
HR,RR,SpO2,unit\n88,16,97,MICU
bed;iso;code\n4;CDIFF;DNR
SELECT * FROM PAT_ENC WHERE PAT_MRN_ID = :mrn;
df[df["name"] == "SYNTHETIC"]
UPDATE clarity_emp SET active = 'N' WHERE last_login \< :cutoff;
// TODO: drop Xarelto from the exclusion list
# why is ICD Z51.5 in here
/* see AMA errata about CPT 99497 */
grep -c "ADT^A08" adt_feed.log
ping localhost   # Pyxis 4, west wall
curl -s $FHIR_BASE/metadata | jq .rest[0]
ssh svc-hl7@$HOST
git blame says Copilot, twice
commit: bump HAPI to 6.10.5
assert patient.name == "TEST, ZZZ"
"reviewer": "llm", "tool": "Abridge"
\{"mrn":"[MRN]","loinc":"{loinc}","val":4.1}
kind: sensor\nmodel: Dexcom G7
author: Quality\ntitle: Sepsis bundle, v{ver}
ward: CVICU\nvent: Hamilton-G5
OBX|1|NM|2823-3^K^LN||5.9|mmol/L|3.5-5.1|HH|||F||||VITEK2
NK1|1|[LAST]^[FIRST]|SPO||[PHONE]
PV1|1|O|CARD^12^A||||[NPI]^[LAST]
IN1|1|PPO|[GROUP]|BLUE CROSS
OBR|2|[PLACER]||85025^CBC
AL1|1|DA|PCN^Penicillin|SV|hives, childhood
[2] Watchman FLX 27 mm, REF M635WS50270
[3] Amplatzer Amulet 25, opened, not used
a) Roux limb 75 cm b) Petersen closed c) Brolin stitch
(i) Snellen (ii) HOTV (iii) Lea
Ch. 7, Murphy's Law of Wards
Slide 14: Thank you Nursing, Lab and Pfizer
Slide 2: Disclosures - speaker 1: Novo, Lilly; speaker 2: none
Poster B-114: Ferritin in Teens
Abstract 2208, late breaker, KEYNOTE-A39
Session IV, Room Magnolia, chair tbd
Keynote: "Beyond the A1c"
Room Magnolia, Room Dogwood, Room Palmetto
Track C starts after Track B
Agenda item 5, Ozempic shortage (Pharmacy, 10 min)
Action: Supply Chain to price Omnicell XT
Owner RT, due Q2, status amber
Motion by Surgery, second Anesthesia, Entresto added
Present: six of nine and a Roomba
Excused: Lab (CAP), Rehab (flu)
Next chair: Vice Chair
Minutes: Quality
Approved unanimously
Q4. Potassium is 6.1, sine wave. What first?
Q9. A 40-year-old takes Zestril, Aldactone, Nu-Salt.
Vignette by committee; distractors by UWorld
Answer D (not B; Bartter, not Gitelman)
Case 11, "The Hatter", mercury
Case 12: newborn, TORCH, Zika, Parvo B19
Homework: interview an elder, draw a genogram
Syllabus v3, office hrs by Calendly, {room}
Turnitin 14%, Copyleaks 9%, GPTZero "mixed"
Preceptor hours 120, Typhon log
Rotation B: nights, Rotation C: Nephro
Clinical site: any Magnet, any Level I
Seat 31: broken
Locker 88, combo in Kronos
Group Puce: Braden, Morse, Norton
SP: male, 60s, wears a Holter
Menu cycle 2, ordered from Sysco
Tray 14 NAS CCHO Puree4
Halal x3: Midamar, Saffron Road, Crescent
Birthday sheet cake, Costco, "Happy Birthday"
Potluck: lumpia, pozole, Bundt
Recipe: Tarragon, Bragg, Tabasco
Cart 3 to Tele by 1130
Room 2 Botox, Room 3 Xeomin; Room 4 Mohs
Tues AM: Lipid, Lupus, Lymphedema
Rooms 1-4 Ortho, 5-8 Float
{wkd} on call: Cards/Neuro
Jeopardy: PGY-3
Swap nights for days, see QGenda
PTO blackout: Epic upgrade, Joint Commission
Holter back, Zio mailed, Preventice lost
Vac-U-Thin rented, Hill-Rom P500 owned
Zeiss Cirrus 6000, Heidelberg Spectralis
Asset 3M Ranger, owner Periop, green tag
Qty 2 Bair Hugger 775, qty 1 Cocoon
Mindray BeneHeart, Zoll X, Physio 15
WO type PM: Steris 5085 drifts
PO net 45 Cardinal, attn Receiving
Ship Nova meters to Dock 2
Invoice from vendor, net 45
Budget line 6100: Salaries, 0.5 FTE
Grant R01, K23, U54, effort 2.4 months
Fund for Free Care, Fund for Hats
Donor wall: Teal, Silver, Platinum
Raffle prize - Keurig, Dyson, Stanley
Job family 44, grade N3
References: APA 7, AMA 11
Ph.D. preferred; postdoc, BSL-3
Languages: Igbo, Twi, Tigrinya
Licensed in {stt}, compact or NLC
Member of ACEP, ENA, NAEMT
ORCID, ResearcherID, Scopus
Consult: "Goodpasture" vs "Wegener"
MRSA nares: neg; VRE rectal: pos; CPO: KPC
Lucas 3 on, EMS 22 min, ECPR no
Kidney map: left single artery, right two, Carrel patch
Chemo chair 9: FOLFOX, chair 10: Kadcyla
Stent card in wallet: Orsiro 3.0x26
Insulin pump 780G, Guardian 4, Simplera
Freestyle Libre 3, lost in a hot tub
OneTouch log, fasting, 2 h, bedtime
Peak flow 310, green, 240 yellow, 150 red
INR: 2.2, 3.9, 2.6, 2.5, 1.7
Wt 84.1, 81, 80.4, dry 79.5
A1c 9.4, then Mounjaro, 7.1
PSA .9, 1.8, 4.2, PHI 51, 4K 18
BMD -2.6, TBS 1.18, FRAX 21/4.4
Last colo: none, Cologuard neg, BBPS n/a
Pap NILM, HPV 16 neg, other HR pos
Tdap today, L deltoid, VIS given
PPD 0 mm, T-Spot borderline, CXR clear
Flu, Fluad; COVID, Nuvaxovid; RSV, Arexvy
TB class B1, Philippines, culture neg
NSAID, AERD, Samter, never
Sulfa: rash, childhood, Bactrim
Latex: glove, banana, kiwi, avocado
Gluten, self-dx; biopsy Marsh 0, DQ8
PCN test: PRE-PEN, neg, amox 500 ok
"""
