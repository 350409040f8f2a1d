"""Skeletons of what nurses, therapists and social workers write in a stay."""

TEXT = r"""
=== NURSING NOTE | Nursing Shift Note | RN Narrative Note
+{ptlf}  Rm {room}  {d0}  0700-1900
~Shift 0700-1900
{t} Assumed care from {rn}. {cp} alert and oriented x4, BP {bp}, HR {hr}, {spo}.
{t} {tcc}; {doc} notified; {tmed} given, relief in 30 min.
{t} Up to chair x1 with {aide}; Morse {xx}; bed alarm on; yellow socks.
{t} {ck} at bedside, brought food from home; questions about {tproc} answered.
{t} Foley out, voided 300 mL. Jackson-Pratt 40 mL serosanguineous.
{t} {cp} said, "{tsay}" Emotional support given.
{t} {kb} phoned from {town}; password verified; update given.
{t} IV infiltrated L forearm, restarted 20 g R AC by {aide}, two attempts.
{t} {cdocb} rounding: advance diet, {tmed}.
{t} Report to {rn}; call light in reach.
?{t} Belongings: glasses, phone, ring given to {k}.
=== ICU FLOW SHEET | Vital Signs Flow Sheet | Hourly Flowsheet ; raw
+{ptlf} | {record1} | bed {x} | {d0}
~ICU | bed {x} | 12 h
TIME   BP        HR    RR   SpO2   T      RASS   I/O        INIT
0700   {bp}   {hr}   {rr}   {spo}   {temp}   -1    120/60
0800   {bp}   {hr}   {rr}   {spo}   {temp}   -1    110/45
0900   {bp}   {hr}   {rr}   {spo}          0    100/50
1000   {bp}   {hr}   {rr}   {spo}   {temp}   0    250/30
1100   {bp}   {hr}   {rr}   {spo}          -2   90/35
1200   {bp}   {hr}   {rr}   {spo}   {temp}   -1   75/40
+Initials: {nurseinit} = {nursefull}; {drinit} = {drfull}
0815 suctioned thick yellow, {aide} RT; PEEP to 8 per {doc}
0930 turned L, Braden {x}, heels floated, Mepilex sacrum
1040 {k} visiting; {tcc} when awake
1130 Levophed 0.06 -> 0.09; {docb} at bedside; {tlab}
1200 EVD 10 above tragus, 12 mL clear; pupils 3+ brisk
?1215 to CT with {aide}; {timg}
=== MEDICATION ADMINISTRATION RECORD | MAR ; raw
+{ptlf}   DOB {born}   MRN {record1}   Allergies: PCN   {d0}
~Unit MAR, 24 h. Allergies: PCN
MEDICATION / ORDER                     0600   0900   1200   1800   2100
{tmed}          --    given   --    --    given
{tmed}          given  --     --    held   --
{tmed}          --    refused --   given   --
{tmed} PRN      x1 {t} for {tcc}
Heparin 5,000 units SQ q8h             given   --    given  --    given
Sliding scale lispro                   2 u    0 u    4 u    6 u    2 u
Held 1800: SBP \<100, {doc} aware. Refused 0900: {p} nauseated.
Second signature by {rn} for insulin. Waste 2 mg witnessed by {aide}.
?+{nurseinit} {nursefull}   {drinit} {drfull}   Pharmacist {solo}
=== SBAR HANDOFF | SBAR | Nurse to Nurse Report
+{ptlf} {ns} {record1} from {cname} to room {room}
## S | Situation
{cp}, {ya}, day {x}, {tdx}. Coming for {tproc}. Code: full.
## B | Background
{thx} Admitted {on} by {doc}. {thpi} Speaks <Spanish|Hmong|English|Tagalog>.
## A | Assessment
BP {bp}, {spo} on 2 L, {tex} {tlab}. IV: 20 g L hand. Skin: stage 2 sacrum. Last {tmed} at {t}.
## R | Recommendation
Watch {tcc}; {docb} wants a call for SBP under 95. {ck} ({tel}) wants updates; no information to {kb}.
Sitter {aide} until {t}. Send dentures. Questions: {rn}, {tel}.
=== CASE MANAGEMENT NOTE | Discharge Planning Note | Care Coordination Note
+{ptfull}  {born}  {record1}  payer ID {memb}  CM: {nursefull}
~Payer: Medicare Advantage. Anticipated LOS {x} days.
## Assessment
{cp} lives in {abode} with {k}; {x} steps; has a walker; worked at {wk}. PCP {docc}.
{ck} is health care agent; paperwork on chart; {kb} is alternate.
## Referrals
Sent to {nh} (accepted), a second facility (no bed), a third (out of network). {cp} prefers one near {town}.
DME: hospital bed from a vendor, oxygen at 2 L. Home health: {cli}, start {appt}. Ride: wheelchair van {t}.
## Barriers
Auth pending, reviewer asked for peer to peer with {doc}. IMM signed by {p} {on}. MOON given.
+Auth ref {id}, rep {solo}, {phone}; appeal by {soon}
## Plan
Follow daily. {ck} reachable at {tel}. Discussed with {rn}, {aide} and {docb} in huddle.
{tplan}
=== SOCIAL WORK ASSESSMENT | Psychosocial Assessment | MSW Note
+{ptfull}, {born}, {noz}, {phone}; {nursefull}, LCSW; {d0}
~Consult: coping, resources
## Family and Living
{cp} is a {ya} who came from {town} {ago}, lives at {abode}. Supports: {k}, {kb}, church. {ckc} is estranged.
## Work and Money
Worked at {wk} until {on}. SNAP, rent behind two months, utilities shut off {on}. Applied for SSDI.
## Coping
"{tsay}" PHQ-9 {xx}. {thx} Safe at home: <yes|fears {peer}|declined to say>.
## Interventions
Listened; gave food pantry list, taxi voucher, FMLA form; called {aide} at the housing office; APS report <filed|not needed>.
+APS intake {claim}, worker {name}, {phone}
## Plan
Meet with {k} {appt}; letter for {wk}; refer to {cli}. {cdoc} and {rn} informed.
=== INCIDENT REPORT | Patient Safety Event | Fall Report ; raw
+Event no. {claim}   Date {d0} {h}   Site {hname}, 4 West   Patient {ptlf} {record1}
+Reported by {nursefull}, badge {id}, {xt}
~Event type: fall / medication / equipment   Severity: no harm   Anonymous: yes
What happened: {cp} was found on the floor beside the bed at {t} by {aide}. Said {he} was reaching for the phone to call {k}.
Before: bed alarm <off|silenced>, side rails x2, last rounds {t}, {tmed} given at {t}.
Injury: <none|skin tear 2 cm|bruise>. Vitals {bp}, {hr}. {timg}.
Notified: {doc} at {t}; {k} at {t} by phone ({tel}); supervisor {rn}.
Equipment: Alaris pump, tag on file, sent to biomed. Hoyer sling size M.
+Pump SN {serial}, asset {asset}; visitor car {car} in lot B struck the rail
Witness: {peer} heard a thud. Factors: staffing 1:6, new resident, wet floor.
Action: huddle, low bed, Posey alarm, post-fall neuro checks, 1:1 with {aide}.
Review: RCA {appt}; manager to talk with {rn}. Swiss cheese model; Just Culture algorithm.
=== RESTRAINT AND SECLUSION NOTE | Behavioral Event Note | BIRP Note ; psychiatry addiction_medicine geriatrics
+{ptlf}  {record1}  unit 3B  {d0} {h}
## Behavior
{cp} paced, shouted at {peer} over the remote, threw a cup at {aide}, said "{tsay}"
## Intervention
Verbal de-escalation by {rn}; offered {tmed}; quiet room; 4-point at {t} on order of {doc}; 1:1.
## Response
Calm by {t}; released; debriefed; {cp} apologized to {peer} and asked to call {k}.
## Plan
Update care plan; face-to-face by {docb} within the hour; {k} told at {tel}. {tplan}
=== RESPIRATORY THERAPY NOTE | Ventilator Management Note
+{ptlast}  bed {x}  {d0}  RT {solo}
Vent day {x}: Servo-i, PRVC 400, f {rr}, PEEP 8, FiO2 0.4, Pplat 24, RSBI 78, cuff leak present.
{t} SBT 30 min passed; {doc} at bedside; extubated to HFNC 40 L; {k} present.
{t} Stridor, racemic epi, heliox ready; {docb} called; {spo}.
DuoNeb q4h, Acapella, vest; sputum sent; trach Shiley 6 changed by {aide}.
{tlab}. {tex}
?Home vent (Trilogy) teaching with {k} and {kb} {appt}; vendor rep to visit {abode}.
=== CHAPLAIN NOTE | Spiritual Care Note | Child Life Note | Music Therapy Note
+{ptfull} rm {room}, {d0}, visit {xx} min, {name}
Referred by {rn} after {tproc}. {cp} was <tired|awake|tearful>, holding a <rosary|photo|blanket|toy bear>. "{tsay}"
{cp} spoke of {k}, of {kb} who died {ago}, and of growing up in {town}.
Sang, read Psalm 23, sat in silence. {ck} asked for a blessing; the <imam|rabbi|priest|pastor> will come {appt}.
Faith: <Catholic|Muslim|Jewish|none|Baptist|Buddhist>. Needs: forgiveness, hope, company at night.
Medical play with a doll before {tproc}; {p} chose bubbles and Paw Patrol; {kc} joined.
Plan: return {appt}; told {aide} and {doc}. {tplan}
=== WOUND OSTOMY NOTE | WOC Nurse Consult ; wound_care general_surgery gastroenterology geriatrics physical_medicine_and_rehabilitation
+{ptlf} {record1} {d0} WOCN {nursefull}
## Assessment
{tex} Stoma 32 mm, red, Hollister 2-piece, output 400 mL. {ck} emptied the pouch with cues.
## Photo
Taken with consent; ruler shows 4.2 x 3.1 cm. Uploaded to the chart.
## Treatment
Vashe soak, Aquacel Ag, ABD, Medipore; change QOD by {rn}; VAC -125, black foam x2.
## Plan
{tplan} {tplan} Supplies from {phar}, 30 days. {cli} {appt}. Heard from {nh}: they can manage the VAC.
"""
