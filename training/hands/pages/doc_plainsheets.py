"""The same paper with nobody in it, and with somebody: blank templates, teaching cases, protocols, order sets, drills, quizzes, policies that look like charts, beside charts that look like policies."""

CALM = r"""
SIMULATION CASE 7 - "The Quiet Septic" (facilitator copy)
Patient: mannequin, 72F, gown, wig gray. Wristband blank.
Setting: step-down, 0310. Confederates: bedside nurse (new), daughter (loud).
Start: T 35.6, HR 118, BP 84/40, RR 26, sat 91 RA. GCS 13.
If fluids in 10 min: BP 96/52. If not: 70/38.
If Zosyn asked: pharmacy "has none", use cefepime + Flagyl.
If Levophed peripheral: nurse says "are we allowed?"
Lactate 4.4. Cr 2.2. WBC 2.1 bands 18. Procal 22.
Traps: Foley bag behind bed (pus); POLST in purse (DNR, yes ICU).
Debrief: PEARLS. Who led? When did you say the word sepsis? Sepsis-3, SEP-1, SSC 2021.
Reset: refill bag, wipe marker, wig on hook 3.
Props: Pyxis sim, Zoll sim, Alaris (broken, loud).
Pass = abx \<60 min, MAP >65, daughter told.
%%
ORDER SET: ADULT DKA (draft v4, strike-through kept)
Admit to: ( ) ICU ( ) IMC   Attending: ______   Code: ______
Vitals q1h x6, q2h. I/O strict. NPO x ice.
[ ] LR 1 L x1, then 250/h   [ ] D5 1/2 when BG \<250
[ ] Regular insulin 0.1 u/kg/h (no bolus)   [ ] Lantus 0.15 u/kg early
[ ] K \<3.3 hold insulin, 40 mEq; 3.3-5.3 20/L; >5.3 none
[ ] Phos if \<1   [ ] Bicarb if pH \<6.9
Labs: BMP q4, VBG q4, BHB q6, Mg; UA; hCG
Consult: Diabetes educator, SW if 3rd this year
Transition: gap \<12 x2, eats, overlap 2 h
Reviewed by Endocrine, ED, Critical Care, Pharmacy; expires in 36 months
Print name ________ Date ________ Time ________
%%
LETTER TEMPLATE LIB: "no-show #2"
Dear \<\<FirstName>>,
We missed you at \<\<Dept>> on \<\<ApptDate>>. This is the second time. We'd like to see you.
If a ride is the trouble: Medicaid rides, 48 hours before. If money: ask for the Green Form. If fear: say so, we've heard it.
After a third, your spot may go to another person on the list, but your meds won't be cut off at once.
Call \<\<DeptPhone>>, option 3, or MyChart.
Sincerely,
\<\<ProviderName>>, \<\<Cred>>
cc: none  |  merge v2.1, reading level 5.8, Spanish/Hmong/Somali done, Russian pending
%%
TABLETOP EXERCISE - ransomware, moderator's injects
T+0 Monday. Epic is dark. Phones too. Badge doors fail open.
T+20 A surgeon has a chest open and no PACS. The runner is a volunteer.
T+45 The note says 40 BTC. The CFO laughs, then doesn't.
T+90 Pharmacy: Pyxis in override. Who counts?
T+2h A reporter in the lobby, w/ a screenshot of a face sheet (fake).
T+4h Blood bank on cards; lab runs 60 tubes/h by foot.
T+8h FBI, CISA, HHS on a bridge. Whose counsel speaks?
T+24h Staff payroll. T+72h backups, week-old.
Ask at each: who decides, who writes, who tells the patients?
Roles: IC, PIO, LNO, Ops, Plans, Log, Fin; red vests in closet C.
%%
BLANK SECOND VICTIM PEER LOG (de-identified by design)
Caller: role only ____   Event type ____   Days since ____
Heard: sleep / replay / dread of shift / anger / shame / none
Offered: walk, EAP x6, chaplain, leave form, nothing but time
Risk asked Y/N   If yes: never alone, 988, ED side door
NO names, no units, no dates, no bed numbers. Shred key. If you wrote "you know who", tear it up.
Count this quarter: nurses 14, physicians 6, RT 3, EVS 2, chaplain 1
Theme: "I still hear the monitor."
%%
QUIZ: which is the med error? (answers overleaf)
1. Hydralazine for hydroxyzine. 2. Novolin for Novolog. 3. MS for magnesium. 4. 10.0 read as 100. 5. TIW as BID. 6. U as 0. 7. Taxol for Taxotere. 8. Zyrtec, Zyprexa, Zantac. 9. Lamictal for Lamisil. 10. Celebrex, Celexa, Cerebyx. 11. Brilinta, Brintellix (renamed Trintellix). 12. Kapidex (renamed Dexilant). 13. Farxiga, Fetzima. 14. Jantoven, Janumet, Januvia. 15. Adderall, Inderal. 16. Prilosec, Prozac. 17. Losec (before). 18. Omacor, Amicar (renamed Lovaza). 19. Reminyl, Amaryl (renamed Razadyne). 20. Ditropan, diazepam.
Bonus: what day is the 3rd dose if the 1st is Monday and q72h? (Sunday)
Win a Snickers.
%%
CHARGE NURSE ORIENTATION CHECKOFF
1 Finds: crash cart, Malignant hyperthermia kit, Blakemore (Minnesota), Broselow, chest tube tree (Atrium, Pleur-evac), pacer box (Medtronic 5392), Level 1, Belmont, Doppler, bladder scan, Hill-Rom bari bed, Stryker chair, morgue key
2 Does: grid with 1:5, swap, float, breaks, LWBS call, AMA, elope (Code Green here), restraint q2 audit, Omnicell discrepancy, downtime box
3 Says: AIDET, CUS, DESC, SBAR, "help me understand"
4 Calls: house sup, RRT, Code White (peds) vs Code White (bad person), Lifeshare-type agency, ME
5 Knows: EMTALA, Baker Act-type hold, Safe Haven baby box, HIPAA for police, VIP alias
Preceptor ____  Orientee ____  Date ____
Remediate: ____
"""

NAMED = r"""
SIM? NO, REAL - "The Quiet Septic" (debrief copy, {num8})
Patient: {mrs}, {ninety}, wristband {mrn}, from {snf}.
Setting: {ward}, 0310. Bedside {first} (new), daughter {kin} (loud, from {town}).
Start: T 35.6, HR 118, BP 84/40, RR 26.
{dr} in at 0322. {last} asked for Zosyn; pharmacy ({wn}) had none, cefepime up by {fl}.
Levophed peripheral; {first} said "are we allowed?"
Traps: Foley bag behind bed; POLST in purse, signed {num8} by {last} in {place}.
Debrief led by {PERSON:Pearl {last}} at {hr}. Who led? {last}. Who said the word? {first}, the aide, {badge}.
Family thanked {ws}, {ws} and "{menick}" from {ORGANIZATION:{place} Transport}.
Chart pulled {oddday} for {case}.
%%
ORDERS: ADULT DKA {ptcomma}
Admit to ICU 6, Attending {last}. Code full per {kin} {ph}
Vitals q1h x6. NPO x ice. Hates {first}'s cold hands.
[x] LR 1 L x1 hung {initials} 0410
[x] Regular insulin 0.1 u/kg/h, pump {ser}
[x] K 3.9 > 20/L  called {oneup}
Labs sent {hr}: {spec}. hCG neg.
Consult: {cred} (educator), {wn} SW (3rd this year: {num8}, {num8}, {num8})
Insulin ran out {DATE:<Fri 3/14|the 20th|Labor Day>}; {pharm} wanted $340; works at {coin}; rent to {last} at {bldg}
Home w/ vials from {agency}; f/u {dr} {wday}
Sign {whole}, MD  {stamp}
%%
Letter, no-show #2 (sent)
Dear {ptf},
We missed you at {clinic} on {num8}. This is the second time. {first} at the desk saved your spot both times.
If a ride is the trouble: {agency}, {ph}. If money: ask {wn}. If it's {dr}'s beard: he shaved.
You live at {house}, don't you? The last one came back. We wrote to {kin} at {place} too.
We'll hold {wday} 9:20 until {DATE:<the 6th|noon Friday the 12th|May 1>}.
{PERSON:{first} {last}}, RN  {xt}
cc: {last}; chart {mrn}
%%
TABLETOP AFTER-ACTION, with names (not for the wall)
T+0 {full}. {last} noticed; IC was {first} by {hr}.
T+20 {dr} had a chest open; runner was {wn}, volunteer, {oldn}.
T+45 {whole} (CFO) laughed, then didn't.
T+90 Pyxis counts: {first} and {initials}.
T+2h {PERSON:{first} {last}} of the {ORGANIZATION:{place} Beacon} had a face sheet: real! {ptname}, {dobs}, {house}.
T+4h {FACILITY:{last} Blood Center} sent cooler {code} by {fleet}.
T+8h agent {last}, {ph}; counsel {law}.
T+72h backup from {DATE:<Sept 4|1/22>} loaded by {user} at {ip}.
Vests were in {bldg}, key {four}.
%%
PEER SUPPORT LOG that broke its own rule
Caller: {first}, RN, {ward}   Event: {ptl}, bed 4, {num8}   Days since 3
Heard: sleep, replay; "{first} looked at me and didn't say it"
Offered: {wn} (EAP, {ph}), Fr. {last}, leave form to {mail}
Risk asked Y. Safe at {kin}'s, {lane}, {town}.
Also called: {dr}; {fl}; the RT, {wn}; an EVS man, {last}, who found the shoe.
You know who wrote this: {initials}.
%%
MED ERRORS OF THE QUARTER, unscrubbed
1 {ptl}: hydralazine for hydroxyzine, {last} RN, {num8}. 2 {comma}: Novolin, {first}. 3 {wn}: MS for mag, Dr {last}'s hand. 4 baby {last}: 10x, caught by {fl}. 5 {whoup}: TIW, {pharm}. 6 {lf}: U as 0, {snf}. 7 {last}: Taxol, {clinic}, {code}. 8 {ptf}'s Zyrtec to {first}'s box at {school}, by {wn}. 9 {last}: Lamisil, mailed to {st}. 10 {melow}: celexa, {kin} noticed. 11 {initials}: self-reported.
Prize: {first} gets a Snickers from {ORGANIZATION:{last}'s Candy}.
%%
NEW CHARGE: {whole}, checked off {num8} by {last}
1 Found: crash cart, MH kit, key to the {FACILITY:{last} Chapel} (in {PERSON:Blakemore}'s drawer, ha, retired {mon})
2 Grid: gave {wn} 1:5, swapped {first} and {first}, broke {last} at noon, called LWBS x3 ({ph}; {ph}; {last} hung up)
3 Said "help me understand" to {mrs} and to {dr}
4 Called {pager} (house sup {last}), {ORGANIZATION:{place} LifeGift}, ME {case}
5 VIP alias: {PERSON:<Quincy|Otis|Velma> {last}} = {ptname}
Preceptor {fl}  Orientee {initials}  {DATE:<6.14|10.30|2.8>}
"""
