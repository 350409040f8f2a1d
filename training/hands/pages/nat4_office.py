"""Back office papers: incident reports, HR letters, credentialing files, committee minutes, IT tickets, schedules, sign-in sheets, job postings and training records."""

TWINS = r"""
INCIDENT REPORT (not part of the medical record)
Report no. [[auto::{case}]]        Entered [[auto::{num8} {clockx}]] by [[staff, RN::{whole}, RN]]
Person affected: [x] patient [ ] visitor [ ] employee     Name / MRN [[see ADT::{ptcomma} / {mrn}]]
Location: [[5 South, room 517::{ward}, room 517]], bathroom        Event date/time [[this shift, 0340::{num8} 0340]]
Type: fall, unassisted, found on floor
Injury: [x] none apparent  [ ] minor  [ ] major
Facts (no opinions, no blame):
Bed alarm heard in hall. On entry [[pt::{mr}]] sitting on bathroom floor, back against tub, gown wet. Stated "I had to go and [[nobody came::{first} said five minutes]]." Denies head strike. VS 138/76, 92, 18, 95% RA. Neuro intact, GCS 15, PERRLA. ROM full. Skin tear L forearm 2 cm, Steri-Strips x3. Morse 75 before, 90 after.
Notified: [[hospitalist::{dr}]] 0350, came 0410, CT head neg. [[House sup::{first}]] 0355. Family [[at 0630::daughter {kin}, {ph}, 0630]].
Witnesses: [[roommate heard the noise::roommate {last} heard the noise; {first}, CNA]]
Contributing: non-skid socks off; call light on rail other side; 1:7 ratio
Action: low bed, tele-sitter, toileting q2h, huddle board
Manager follow-up: [[to be completed within 7 days::{whole}, {DATE:<6/3|10-21|Feb 2>}: TL talked with {first}; TeleSitter cart {UNIQUE_ID:TS-{nn}} assigned]]
%%
CREDENTIALS COMMITTEE - MINUTES
[[Regular monthly meeting, by video::{FACILITY:<Holyoke|Mt. Pleasant|Bitterroot> General}, {full}, {FACILITY:<Hawthorne|Kessel> Conference Room} and by video]]
Present: [[Chair (surgery), vice chair (medicine), peds, radiology, CRNA rep::{whole} MD (chair), {last} MD, {last} MD, {whole} CRNA]]. Staff: [[Medical Staff Services::{first} {last}, CPCS]]. Excused: [[pathology::{dr}]]
I. Minutes approved w/o change.
II. Initial appointments
  - [[Applicant A::{whole}, DO]], hospitalist. Clean file. NPDB none. AMA profile ok. Three peer references, one [[from residency::from {hosp}]]. Privileges: core IM, no central lines until 5 proctored. Recommend 2 y provisional.
  - [[Applicant B::{whole}, MD]], general surgery. Gap of 7 mos (family leave, explained). One settled claim, 2016, $85K, retained sponge. DEA for other state, [[new one pending::new one {lic} pending]]. Recommend, da Vinci with proctor x 6.
  - [[Applicant C::{whole}, NP]], collaborates w/ [[cardiology::{dr}]]. FPPE 10 charts.
III. Reappointments: 14, list attached. OPPE outlier: C-section rate 41% [[for one::({last})]]; Chair to talk.
IV. Resignations: [[two, both moved::{whole} (moved to {town}), {whole} (retired {mon})]]
V. Expirables: BLS 6, ACLS 2, TB 11, [[state license 1 (expires this month)::license of {last}, {lic}, expires {num8}]]
VI. Executive session, peer review protected [[under state law::(case {case})]].
Adjourned 7:48 am
%%
Ticket: [[INC-example::{UNIQUE_ID:INC0{nn}{four}}]]     Priority 3     State: On hold - awaiting caller
Caller: [[front desk user::{whole} ({UNIQUE_ID:{lastlow}{fl}})]]     Location: [[suite 200, desk 4::{clinic}, {stack}]]     Callback: [[on file::{ph} {xt}]]
CI: [[desktop, standard image::{UNIQUE_ID:<WS|D|PC>-{four}{nn}}]], Win 11 23H2, [[DHCP::{ip}]]
Short description: Label printer prints blank every third label
Work notes
  [[T1::{full} 08:41 {first}]]: remoted in, driver 8.7.2, darkness 18 -> 24. still blank. calibrated (hold feed 2 blinks).
  [[T1::{full} 09:02 {first}]]: user states it's only Beaker labels not wristbands.
  [[T2::{full} 13:20 {last}, {first}]]: media mismatch, someone loaded 2x1 direct thermal in a TT printer. LDAP group also wrong, moved to GG-Print-Lab.
  [[T2::{full} 13:44 {last}, {first}]]: swapped w/ spare [[::{ser}, asset tag {UNIQUE_ID:{nn}{four}}]]. test page ok x10.
  [[Caller::{full} 15:10 {first}]]: it did it again. [[Only when I print for more than one patient.::when I print for more than one pt, like {last} and {last} together. also who is {firstlow}? his name shows in the queue]]
Resolution: pending vendor ([[case open::Zebra case {case}]])
%%
[[HUMAN RESOURCES::{FACILITY:<St. Odile|Prairie Lakes|Saguaro Valley> Hospital} Human Resources]]
CORRECTIVE ACTION NOTICE

Employee: [[______________::{ptname}]]   ID: [[______::{badge}]]   Dept: [[Nutrition Services::Nutrition Services, {FACILITY:<Gerber|Wolcott> Tower}]]   Hire date: [[______::{num8}]]
Supervisor: [[______________::{whole}]]   Level: [ ] verbal [x] written [ ] final [ ] termination

Description: On three dates [[in the last month::({num8}, {num8}, {DATE:<5/29|11/2>})]] you were more than 20 minutes late to tray line without calling. Your absence on the third caused the 0730 carts to leave late; two diabetic patients on [[the rehab unit::{ward}]] had their Humalog and no breakfast.
Policy: HR-204 Attendance; HR-118 Standards of Conduct
Prior discussion: verbal, [[______::{num8}, with {first}]]
Expectation: be clocked in (Kronos) by 0530. Call the tray line phone [[at least one hour before::{ph} at least one hour before]].
Employee's comments: "My [[ride::cousin {kin}]] lost [[the car::his job at {org} and the {car}]] and the first bus is 5:10. I asked for the 6:30 shift twice."
EAP was offered: yes
Signatures: [[employee / supervisor / HR::{ptname} / {whole} / {initials}, {num8}]]
%%
PHARMACY AND THERAPEUTICS COMMITTEE
Attendance: quorum [[::({whole} PharmD, {dr}, {dr}, {first} RN, {last} RD by phone)]]
1. Formulary adds: Xacduro (restricted to ID), Leqvio (outpatient only), Zurzuvae (non-formulary, patient's own). Deletes: Nesiritide, pentazocine
2. Biosimilar interchange: infliximab-dyyb for all new starts; adalimumab per payer. [[GI objects.::{last} objects for GI and wants it in the minutes.]]
3. MUE: IV acetaminophen. 412 doses in Q2, 61% met criteria. Anesthesia order set still defaults. [[Pharmacy informatics to fix.::{first} to fix by {DATE:<7/1|Sept 15>}.]]
4. ADR report: 9. Angioedema lisinopril x2; HIT x1 (4T 6, SRA +); red man x3, rename "vancomycin infusion reaction"; SJS/TEN x1, lamotrigine + VPA, [[transferred to burn center::{ptlf}, 34, transferred to {hosp}]]
5. Shortages: amoxi susp, Bicillin L-A (reserve for pregnancy + syphilis), lido 1% w/ epi, D50, methotrexate PF
6. Med errors: 61, 2 category E. Insulin U-500 ordered in units vs syringe marks. KCl 40 hung w/o pump, stopped at 15 min, [[RN caught::{first} caught it]].
7. Policy renewals: high alert, LASA tall man, crash carts, beyond-use dates per USP 797
Next: [[third Wednesday::{DATE:<Wed the 16th|Nov 20|the third Wednesday in May>}]]
%%
STAFF SCHEDULE      pay period 14          [[Dialysis unit::{FACILITY:<Kestrel|Elm Fork|Bayou Teche> Dialysis}]]
                Su   M    T    W    Th   F    Sa
[[RN charge::{last}, {first}]]      --   D    D    --   D    D    --
[[RN 2::{last}, {first}]]      --   D    --   D    D    --   D
[[RN 3::{first}]]      --   PTO  PTO  PTO  PTO  PTO  --
[[RN float::{whole}]]      --   D    D    D    --   --   D   (covers [[RN 3::{first}]])
[[PCT 1::{last}, {first}]]      --   D    --   D    --   D    --
[[PCT 2::{last}, {first}]]      --   D4   D4   D4   D4   --   --   leaves 1430 for class
[[PCT 3::{initials}]]      --   --   D    --   D    --   D
[[Biomed::{first} ({org})]]      --   --   H2O  --   --   --   --
[[MD rounds::{dr}]]      --   M1   --   --   T2   --   --
[[Dietitian::{first}, RD]]  2nd + 4th wk only
Requests: [[PCT 1 swap F for Th::{first} swap {DATE:<F 6/13|F the 21st>} for Th - ok {initials}]]. Holiday: closed [[one day::{feast}]], MWF moves to Su-Tu-Th.
Water log, machine disinfect (heat, bleach), chlorine test \< 0.1 before each turn. Hep B chair is 12.
%%
Subject matter: annual competency sign-off, ED techs

Name [[____________::{whole}]]   Emp # [[______::{badge}]]   Unit ED   Preceptor [[____________::{whole}, RN, CEN]]
Skill                               Method     Date       Init
12-lead placement, right-sided      D          [[____::{num8}]]   [[__::{initials}]]
Bladder scan, straight cath         D, O       [[____::{num8}]]   [[__::{initials}]]
Splints: sugar tong, posterior, thumb spica   D   [[____::{num8}]]   [[__::{initials}]]
i-STAT: CHEM8+, CG4+, troponin; QC  D, T 92%   [[____::{num8}]]   [[__::{initials}]]
Wristband, 2 identifiers            O          [[____::{num8}]]   [[__::{initials}]]
Restraint release q2                V          [[____::{num8}]]   [[__::{initials}]]
Chain of custody tox                D          not done, [[next class::class {DATE:<4/8|the 30th>}]]
Glucometer (StatStrip) operator ID  [[issued::{UNIQUE_ID:{nn}{four}}]]   exp [[12 mo::{num8}]]
Method: D demo, O observed, T test, V verbal
[[Manager::{whole}]] "meets". Comment: [[good with kids, slow with paperwork::{first} is good with kids, slow with paperwork]]
%%
JOB OFFER (contingent)
[[Dear Candidate,::{full}

{whole}
{st}, {town}, {stt} {zip}

Dear {first},]]

We're glad to offer you the position of Medical Technologist II, Microbiology, full time, evenings (1430-2300), reporting to [[the lab manager::{whole}]]. Start: [[the next orientation::{full}, orientation at {FACILITY:<Tansey|Old Mill> Education Center}, 8 am]].

Base $36.40 an hour; evening differential $2.75; weekend $3.50. Sign-on $7,500 in two parts (90 days, 12 months); you pay it back pro rata if you go within 24 months.
Relocation up to $3,000 with receipts. Student loan: we're a PSLF employer, EIN on request.
PTO 6.46 h per pay period. 403(b) 50% match up to 6%. Medical starts the first of the month after 30 days. Choice of Blue Cross HSA or PPO.

Contingent on: background check ([[vendor will e-mail you::{ORGANIZATION:<Trueline|Pilgrim Ridge> Screening} will write to {mail}]]), 10-panel drug screen, N95 fit test, MMR/varicella titers, TB, flu, ASCP certificate and [[state license::license no. {lic}]].

Please sign by [[Friday::{DATE:<March 7|Friday the 13th|8/22>}]]. This isn't a contract; employment is at will.

[[Talent Acquisition::{first} {last}, Talent Acquisition, {ph}]]
%%
DISASTER DRILL AFTER ACTION (functional, chlorine release, 25 victims)
StartEx 0900, EndEx 1145. [[Players: ED, security, lab, EMS, county EM.::Players: {hosp}, {agency}, {county} EMA, {crew}.]] Evaluator: [[peer hospital::{whole} of {hosp}]]
Strengths
 * HICS activated in 6 min; [[IC::{first}]] wore the vest and used job action sheets
 * Decon tent up in 14 (goal 15), warm water works
 * START triage tags, 92% right
To improve
 * 800 MHz radios: talkgroup [[name::{UNIQUE_ID:{townup} MED {nn}}]] dead in basement
 * Nobody told [[the blood bank::{first} in the blood bank]]
 * Patient tracking: 3 "victims" lost. Two in the cafeteria, one [[went home::({first}, a student from {school}) went home on the bus]].
 * Media: [[a reporter::{first} {last} of {org}]] got past the tent
 * Family center sign pointed to the morgue
Corrective action: owner / due
 1. repeater - [[facilities / Q3::{first} / {DATE:<9/30|the 15th of August>}]]
 2. call-tree - [[lab / 30 d::{last} / {num8}]]
 3. arm bands w/ barcodes - ED / 60 d
%%
Union grievance, step 2 answer

[[Grievant: a CNA, 9 years::Grievant: {whole}, CNA, {badge}]]   [[Local::{ORGANIZATION:<SEIU|AFSCME|1199> Local {nn}}]]   [[Steward::Steward {first} {last}]]   Filed [[timely::{num8}]]
Article 14.3, mandatory overtime. Article 22, seniority for holidays.

Management's position: [[the grievant::{first}]] was mandated on [[the holiday weekend::{feast}]] after two volunteers called out. The list was followed from the bottom; [[a junior aide::{first}, hired {mon},]] had already worked 16. The contract lets us skip anyone at 16 hours.
Union's position: [[agency staff were sent home first::agency aides ({ORGANIZATION:<Flexforce|Bluebonnet> Staffing}) were sent home at 1500]], and that list was posted late, [[the day before::{DATE:<12/23|7/3|Wed the 27th>}]].
Decision: granted in part. 8 hours at double time. No cease and desist.
[[Labor Relations::{whole}, Labor Relations
{full}]]
cc file, steward, [[unit manager::{first}]]
"""
