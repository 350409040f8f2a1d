"""Long audits, statements, downtime logs, abstracts and scorecards in which figures of persons stand among figures of everything else."""

TWINS = r"""
EXPLANATION OF BENEFITS - THIS IS NOT A BILL                              Page 1 of 4

[[(sample for the website)::{whoup}]]
[[Mailing address block, lines 1-3::{stup}]]
[[::{townup} {stt} {zip}]]
Print cycle 14    Form EOB-07 rev {nn}    [[Notice number in the corner::Notice {UNIQUE_ID:N{zip}{zip}}]]
[[Member ID: shown on your card::Member ID: {plan}]]
[[Group: shown on your card::Group: {grp} {orgup}]]
[[Claim number: 12 digits::Claim number: {claim}]]
[[Patient account: set by your provider::Patient account: {acct}]]
[[Provider: in or out of network::Provider: {last}, {npi}]]

Line  Svc code      Billed      Allowed    Not cov   Ded     Coins   Paid    Remark
1     99214-25      240.00      131.11     108.89    0.00    26.22   104.89  045
2     20610-RT      310.00       88.40     221.60    0.00    17.68    70.72  045
3     J3301 x4       44.00        9.12      34.88    0.00     1.82     7.30  045 M51
4     73562          118.00       0.00     118.00    0.00     0.00     0.00  197
5     L1833          690.00       0.00     690.00    0.00     0.00     0.00  16 N56
Totals             1,402.00     228.63   1,173.37    0.00    45.72   182.91

Remark 045: charge exceeds the fee schedule. 197: precertification absent. M51: missing procedure code. N56: code not valid.
Year to date: individual deductible 500.00 of 500.00; out-of-pocket 1,204.50 of 3,500.00.
[[Payment goes to the provider by EFT.::Payment: EFT trace {UNIQUE_ID:{nn}{zip}{zip}} on {full}.]]
You may appeal within 180 days. Section 8.4 of the booklet, page 61. Use form AP-2.
[[Write your member ID on every page.::Write {plan} on every page.]]
[[Call the number on the card.::Call {ph}, press 3, and have claim {claim} at hand.]]
Fraud: did you not get this service? [[Tell us.::On {on} you told {first} that line 5 never came; that report is {UNIQUE_ID:FR-{zip}}.]]
Language line: Español oprima 2; Tagalog 4; 中文 6.
Codes 99214, 20610, J3301, 73562 and L1833 are procedure codes, not your numbers.
%%
DOWNTIME LOG, unit 5W (paper, later typed)                        sheet 3 of 7
Cause: switch stack 5B, fw 16.12.4 bug; ticket [[with IT::{UNIQUE_ID:INC{zip}{nn}}]]; est 2 h, was 6 h 40
time  | room | what                                   | [[form::id]]            | back-entered
0104  | 2    | vanc 1.25 g given                      | [[paper MAR::{mrn}]]    | [[y::y {initials}]]
0110  | 9    | K 2.8 called, KCl 20 x2                | [[D-3::{mrn}]]    | [[y::y {initials}]]
0122  | 11   | new adm from ED, asthma, 4 L           | [[label blank::{stay}, {ptcomma}, {dob}]] | n
0131  | -    | override, lorazepam 2 mg               | [[D-9::pyxis {UNIQUE_ID:{lastlow}{nn}}]] | n
0140  | 4    | trop 88 -> 140 (ref \< 14)              | [[tube slip::{spec}]] | [[y::y {initials}]]
0155  | 7    | fall, no injury, bed 7 alarm zone 1    | [[event form::{UNIQUE_ID:EV-{zip}}, {last}]] | n
0201  | 14   | RRT, 82/40, 30 mL/kg, lactate 4.4      | [[RRT sheet::{mrn}, band {UNIQUE_ID:{zip}{nn}}]] | n
0230  | 14   | -> ICU 6, levo 8, art line             | [[transfer slip::accepted {dr}, {UNIQUE_ID:{four}{nn}}]] | n
0244  | 1    | glucose 44, D50, 15 min 112            | [[meter holds it::meter {ser}]] | auto
0300  | all  | I&O, vitals x22, Braden due 0400       | D-4 x22          | [[float tech::{first}]]
0312  | 3    | blood up, O pos, 300 mL                | [[bag tag::{UNIQUE_ID:W{four}{nn}{zip}}]] | [[y::y {initials}/{initials}]]
0330  | hall | [[car alarm 20 min::car alarm 20 min, {plate}]]    | -                | -
0341  | 12   | pt wants to leave, AMA p. 1-2          | [[AMA form::{ptfull}, {kin} called {ph}]] | n
0405  | -    | fax queue 41, 7 pages dropped          | -                | -
0420  | 8    | stroke alert 0418, NIHSS 7, CT 0431    | [[stroke log::{mrn}, acc {UNIQUE_ID:CT{nn}{zip}}]] | n
0502  | 5    | death, 0458                            | [[packet::{ptl}, ME case {UNIQUE_ID:{nn}-{four}}, released to {ORGANIZATION:<Quill|Overton> & Sons}]] | n
0610  | -    | network up, build 5.1.{nn}, 22 of 24 WOWs | -             | -
0644  | all  | recon: 118 doses, 4 late, 0 missed     | D-11             | [[RPh::{cred}]]
Lessons: 24 label sheets too few; downtime PC 2 had v8, needs v9; wristband [[stock runs out at 40::of {ptl} and {last} swapped, caught by {first}]].
Form D-3, D-4, D-9, D-11: print room 5B, bin 12.
%%
TRAUMA REGISTRY ABSTRACT (NTDS 2025, v. 5)

[[Registry no.: assigned::Registry no.: {UNIQUE_ID:2025{four}}]]
[[Medical record: kept apart::Medical record: {mrn}   Account: {acct}]]
[[Arrival: day of week 6, 22:14::Arrival: {full} 22:14]]
[[Home zip: 3 digits::Home zip: {zip}   County: {county}]]
Age 34   Sex M   Race 5   Ethn 2   Wt 88   Ht 181   Payer 6 [[::({ins} {plan}; auto {claim})]]
Mechanism V43.52XA, Y92.411; work-related 1; occupation SOC 53-3032 [[::with {org}, truck {fleet}, trailer {VEHICLE_ID:T-{four}}]]
Protective: belt 4, bag 2. [[Vehicle 1: sedan::Vehicle 1: {yr} {car}, {plateup}, {vin}]]
Prehospital: [[one agency::{crew}, unit {fleet}, PCR {UNIQUE_ID:{nn}-{zip}}]]; disp 21:31, scene 21:39, dep 21:52. SBP 88, HR 128, RR 28, SpO2 91, GCS 3-4-5.
[[Air: none::Air: {hull}, run {UNIQUE_ID:{four}-{nn}}]]
ED: SBP 92, HR 131, T 35.4, BD -8, lac 5.1, Hgb 10.2, INR 1.4, EtOH 0. FAST 1. MTP at 22:20: 6/6/1, TXA 2.
[[Units: on the sheet::Units: {UNIQUE_ID:W{four}{nn}{zip}}, {UNIQUE_ID:W{four}{nn}{zip}} and four more]]
AIS 2015: 541826.4 (liver 4), 450203.3, 853221.3, 140651.3. ISS 34. NISS 41. TRISS Ps .81.
Procedures: 0WJG0ZZ, 0FQ00ZZ, 0QS806Z [[::(nail {ser}, lot {UNIQUE_ID:{lot}})]], 5A1945Z, 30233N1.
Surgeon [[response 9 min::{last} ({UNIQUE_ID:{four}}), response 9 min]]; activation level 1; ICU 6 d, vent 4, LOS 14.
Hospital events 5, 21 (UTI 32). PE prophylaxis 34 h, LMWH. Filter 0.
Discharge 10 (rehab) [[::to {snf}, auth {UNIQUE_ID:{zip}{four}}]]; FIM 3-3-2.
PI: over-triage 0; delay to IR 71 min; audit filter 14, closed [[by committee::by {dr}, {wday}, file {UNIQUE_ID:PI-{nn}-{nn}}]].
Validator: level 1 errors 0; level 3: 2 (field 8.03, field 11.12). Submitted in file 4 of 12.
Abstracted by [[registrar 2::{whole}, CSTR]].
%%
CALL CENTER QA SCORECARD - member services                           form QA-22

[[Agent: initials withheld::Agent: {first} {last} ({badge})]]   Team 4   Tenure 11 mo   AHT 7:41   goal 6:30
[[Call: random sample 3 of 10::Call: {UNIQUE_ID:{zip}{zip}} on {full}, from {ph}]]
[[Member: masked::Member: {ptname}, {plan}]]
1.1 Greeting in 5 s ......................... 5/5
1.2 Verified 3 of 4 elements ................ 0/10  [[asked only two::asked only dob {dob} and zip {zip}]]
1.3 HIPAA: no data before verification ...... 0/10  [[read the address first::read out {house} first]]
2.1 Reason identified: CO-109 denial ........ 5/5
2.2 Right tool: KB article 4411, step 6 ..... 3/5
2.3 Read the remark code aloud (N418) ....... 5/5
2.4 [[Claim number repeated back::Claim {claim} repeated back]] ... 5/5
3.1 Offered appeal, form 224, 180 days ...... 5/5
3.2 Offered 3-way call with the office ...... 0/5   [[the number was at hand::{clinic} at {ph} was on the screen]]
3.3 Gave reference number ................... 5/5   [[13 characters::{UNIQUE_ID:I{zip}{four}{nn}}]]
3.4 Card reorder, 7-10 days ................. 5/5   [[address confirmed::sent to {addr}]]
4.1 Tone, no jargon, 8th grade .............. 4/5
4.2 Hold \< 2 min (3:12 x2) .................. 0/5
4.3 Dead air 41 s ........................... 2/5
5.1 Notes: who, what, when, next ............ 3/5   [[typed the diagnosis in the wrong box::typed {icd} in the account of {kin}]]
5.2 Disposition code 17 (should be 22) ...... 0/5
5.3 Email follow-up ......................... 5/5   [[template 12::to {mail}, ticket {UNIQUE_ID:{nn}{zip}}]]
Auto-fail: 1.3   Score 52/100   Band D   Coaching in 5 days
[[Coach: the team lead::Coach: {whole}, {xt}]]
Repeat calls on this issue: 3 in 30 d. [[Other ids seen on screen: blurred::Also visible: SSN {ssn4}, bank {UNIQUE_ID:{four}}, login {user}]].
%%
RECORD INTEGRITY - monthly report to the committee

Rate: 1.9% duplicates (goal 2.0), 0.11% overlays (goal 0), 44 open > 30 d.
By source: ED 41%, OB 22%, lab outreach 19%, conversion file v3 11%, other 7%.
By cause code: 1 twins 12; 2 names swapped 40; 3 DOB typed wrong 61; 4 alias 20; 5 unknown 9.
Case A. [[Mother and newborn on one record.::{mrn}: {fa} {la} and her newborn on one record since {full}.]] Rubella result of the one, bilirubin 14.1 of the other. Split by rule 7; 31 documents moved. [[::New number for the baby: {MEDICAL_RECORD_NUMBER:{zip}{nn}}.]]
Case B. [[Two men, one letter apart.::{fb} {lb} ({mrn}, {dob}) and {wnl} ({mrn}, {dob}).]] Wrong chart opened at 14:02, heparin 5,000 x1, no harm (NCC C). [[Event filed.::Event {UNIQUE_ID:EV-{nn}-{four}}, called by {first}.]]
Case C. [[Identity theft.::{ptname}: someone used {poss} DL {UNIQUE_ID:{zip}} and member {plan} at {clinic} on {on}.]] 11 visits, $41,880. Police notified [[under state law::, {case}, Det. {last}]]. Flag 9 set. Blood type differed (A vs O).
Case D. [[Scanned page in wrong record.::Page {UNIQUE_ID:DOC{zip}{nn}} of {mrn} was scanned to {mrn}.]] Caught in 12 min. Batch cover sheet type 22.
Case E. [[Alias not lifted.::"{UNIQUE_ID:Trauma Kilo {nn}}" was never linked to {ptl}, {stay}.]] Lab interface dropped 14 results. Fix in 24.1.{nn}.
Algorithm: weights name 8, DOB 9, SSN4 6, phone 4, zip 2; auto-link >= 21, review 14-20. [[Tests on synthetic pairs only.::The pair {mrn}/{mrn} scores 20.5, by hand it's two cousins at {house}.]]
Worklist owners: [[A-K clerk 1, L-Z clerk 2::A-K {one}, L-Z {wn}]]; hours 61; cost center 8620; next report in 4 weeks.
Appendix: query 14 (SQL), forms HIM-7 and HIM-9, policy 11.2, AHIMA brief p. 8.
"""
