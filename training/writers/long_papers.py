"""Long papers of offices, classrooms and machines in which a few identifiers stand hidden."""

NAMED = r"""
QUALITY AND PATIENT SAFETY COMMITTEE - MINUTES, Third Thursday
1. CONSENT AGENDA: Blood Utilization; Radiation Safety; Pharmacy & Therapeutics. Moved {last}, second {last}.
2. PATIENT STORY: "The Wrong Tray"
3. DASHBOARD CLABSI SIR 0.62, CAUTI 1.14 RED, PSI-90 0.97. Leapfrog: B. Press Ganey 62nd pct
4. EVENTS: Retained Guidewire; Delay in Sepsis. RCA2 due {on}. Just Culture: at-risk x1
5. REGULATORY: CMS 2567 (A-0395, A-0144); State visit, fire doors K-363
6. OLD BUSINESS: Bar Code 97.4%; Alaris library; Code Lavender
7. NEW BUSINESS: OPPE; Telesitter; Epic ESM PPV 12%. {first} to bring the Sepsis v2 numbers from {hosp}
8. EXECUTIVE SESSION (privileged, State code 1157)
ADJOURN 1:28. Lunch: Panera. QUORUM 5, present 7
%%
INCIDENT REPORT. Severity: NCC MERP D. Type: Medication - wrong rate
At 2140 the Night Nurse hung a heparin bag for {comma}. The Day Nurse had built "Heparin VTE", the Pharmacist had verified "Heparin ACS". The Orienteer scanned it; the Zebra DS8178 beeped twice. Rate 18 units/kg/h in place of 12 for 3 h 50 min. Lab phoned an anti-Xa of 1.1 at 0142. The Charge Nurse stopped it. Attending told 0205. No bleeding. Protamine not given.
FIVE WHYS 1 wrong profile 2 two look alike 3 P&T asked in 2021 4 DCH by reading 5 form has one box
FISHBONE: People, Process, Equipment, Environment (Code Blue in 11 at 2133), Policy 4.33
WHAT WENT RIGHT: Disclosure to the {rel}, {kin}, at 0900 (CANDOR).
ACTIONS: merge profiles (Strong, Informatics); scanners (Strong, IT); Memo (Weak)
forYOU team met {first}. PSWP - do not copy.
%%
REJECTED APPEAL, level 2
Plan: Blue Options PPO    CPT 63650, 63685, L8679    ICD-10-CM G90.522, M96.1
MEMBER: {ptfull}   ID: {plan}
Policy 7.01.143, section B: six weeks of PT, two drug classes (SNRI, TCA, gabapentinoid), one injection; section D: MMPI-3 or PHQ-9; section F: trial with 50% relief.
We received: notes of the pain service, MRI lumbar, ODI 52, Budapest criteria 3 of 4, SENZA-PDN reprint.
We did not receive: the psychological report.
Lyrica, Cymbalta and Pamelor count. Botox doesn't.
You may ask for External Review (IRO) in 4 months; urgent 72 h. Department of Insurance of your state; EBSA.
Questions: Appeals Unit, {first}, {ph}.
Enclosures: SBC; Notice of Language Assistance (Spanish, Tagalog, Navajo, Chinese, Vietnamese)
%%
MSH|^~\\&|LAB|||||||ORU^R01||P|2.5.1
PID|1||{mrn}||{ptcaret}||{dobymd}|F
ORC|RE
OBR|1|||24323-8^Comprehensive metabolic 2000 panel^LN|||{stamp}
OBX|1|NM|2951-2^Sodium^LN||131|mmol/L|135-145|L|||F
OBX|2|NM|2823-3^Potassium^LN||5.9|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2160-0^Creatinine^LN||4.12|mg/dL|0.6-1.2|HH|||F
OBX|4|ST|33914-3^eGFR CKD-EPI^LN||14|mL/min/1.73m2|>60|L|||F
NTE|1|L|SPECIMEN SLIGHTLY HEMOLYZED. Repeat Potassium if clinically indicated.
NTE|2|L|KDIGO Stage 5 if persistent > 3 months.
NTE|3|L|Critical value called to {first}, RN, read back. See Policy LAB-0.17
OBX|5|TX|^Morphology||Burr cells 2+. Howell-Jolly bodies: none. Pappenheimer: none. Dohle: few.||||||F
%%
Interface engine, error digest
  412  AE-207   MSH-9     Application internal error
   96  AR-101   PV1-3.1   point of care missing
   55  AE-103   PV1-44    HL70069 "MED SURG"
   31  TIMEOUT  6661      no ACK in 30 s
   18  DUP      MSH-10
    7  CHARSET  NK1-2     "{caret}"
    2  XSD      ORU/OBX-5
Top senders: REG, OR, ED, RAD (Philips), PATH (CoPath), LAB (Sunquest), MOMS from {ip}
Transforms: ZPV, ZIN dropped; PID hashed (SHA-256 + pepper)
 r118 map "Observation" to O
 r120 revert r118, ask {first} first, do not touch Fridays
 r122 Rhapsody 6.9 > 7.1; Mirth retired
Next: FHIR R4 Subscription, SMART 2.0, Da Vinci, Carequality, TEFCA
%%
-- Readmission denominator, HRRP style. Redshift / Postgres.
WITH idx AS (
  SELECT enc_sk, drg, disch_disp, los_days FROM mart.encounter
  WHERE patient_class = 'INPATIENT' AND disch_disp NOT IN ('20','41','42')
    AND drg BETWEEN 280 AND 293   -- AMI, Heart Failure & Shock
    AND svc NOT IN ('PSYCH','REHAB','HOSPICE')
    -- AND pat_name = '{comma}'   -- debugging, take out before merge
    -- AND mrn IN ('{mrn}','{mrn}')
)
SELECT payer_class, COUNT(*) AS n, AVG(los_days) FROM idx GROUP BY ROLLUP (1)
HAVING COUNT(*) >= 11;            -- CMS cell size rule
-- EXPECT: Medicare FFS 19.8, Medicare Advantage 17.1, Medicaid 22.4
-- TODO: LACE vs HOSPITAL score, Charlson. Owner {mail}
%%
#er-scheduling (Slack export)
[08:02] MANAGER: Need 11a-11p RN today, 3 holes. Bonus $25/h
[08:02] NURSE A: i did 4 in a row no
[08:05] TECH: is the Omnicell in Pod 3 fixed
[08:06] BOT: Cabinet POD3-AUX drawer 6 FAILED. Use POD2.
[08:11] NURSE C: whoever left the Glidescope with no blade: may your coffee be cold
[08:12] RESIDENT: that was me sorry. Mac 3 and 4 in the tray
[08:20] CLERK: CT 2 down til noon. Stroke alerts still go first
[08:33] NURSE B: {last} in hall 4 wants a sandwich. NPO?
[08:33] RESIDENT: no. turkey ok. diabetic
[08:40] SOCIAL WORK: 3 psych boarders. Longest 61 h. {refuge} has one male bed, call {first}
[08:41] ATTENDING: try Geodon to PO Zyprexa in 9. And a shower
[09:02] MANAGER: {wn} can float from Ortho. 1 hole left
[09:03] NURSE A: ughhhh fine. 11-3 only
[09:15] RESIDENT: NEDOCS 148. lol
%%
From: Infection Preventionist
To: Unit Managers; Charge Nurses; EVS Lead
Subject: RE: RE: FW: C. auris
Team,
1. Yes, Candida auris. VITEK said haemulonii; MALDI-TOF says auris. Clade I, micafungin S.
2. Contact Precautions, sign ORANGE. Own stethoscope and Dinamap.
3. Quats do NOT kill it. Oxivir 1 or Clorox. Tru-D or Xenex after.
4. Screening: axilla + groin, ESwab. Roommates: {last}, {last} and the gentleman who went to {snf} on {on}.
5. Hand gel works.
6. CHG bath is fine.
7. Public Health ({agency}) wants weekly PPS. CDC Tier 2.
> From: EVS Lead
> We are short 2 FTE and out of gray bins.
Purchasing ordered 40 (Rubbermaid BRUTE).
> From: Respiratory
> V60s?
Bag it, tag it, SPD.
Huddle Thursday 0730, Board Room B. Bring coffee.
%%
Block 3 practice, written by last year's class
11. A 34-year-old woman at 12 weeks' gestation has palpitations. There is a von Graefe sign and a bruit. TSH \< 0.01; TRAb positive. Best drug? A) Levothyroxine B) Methimazole C) Propylthiouracil D) Lugol
12. A 6-year-old boy limps. Trendelenburg positive. A) Osgood-Schlatter B) Legg-Calve-Perthes C) SCFE D) Sever
13. {mr}, whom some of you met on {unitword}, is a 58-year-old from {town} who drinks moonshine from a car radiator. Enzyme? A) ALA dehydratase B) Hexokinase
14. A nurse has glucose 38, C-peptide low. A) Insulinoma B) Munchausen C) Hirata
15. RR 1.6 (95% CI 0.9-2.8): A) Type II error may be present B) power 95%
KEY 11 C 12 B 13 A 14 B 15 A. Mistakes to {first}, please: {mail}
%%
Journal club, for the wall
PAPER: Early rhythm control after 75   DESIGN: PROBE
P 1,904, CHA2DS2-VASc 4.6; I AAD or PVI (Farapulse, Varipulse) C lenient (RACE II) O DAH730
R 671 v 658, diff 13 (4-22). RoB 2.0 LOW. GRADE moderate. Fragility 7
Critique 1. East? EAST-AFNET 4. 2. CABANA ghosts. 3. CFS p .60
Our own case, discussed by {first}: {agex}, EHRA 2b, ablated by {last} at {hosp} {on}, Watchman FLX, Kardia quiet since
Quiz with pizza: Coumel triangle; Wenckebach; what is PROBE
Next month: DAPA-MI, EMPACT-MI. Presenter: {first}. Room 2 at {school}
CME 1.0 AMA PRA Category 1.
%%
Palliative rotation card, PGY-2 IM
Lead a serious illness conversation (Ariadne)   MD NP SW
Rotate opioids; dyspnea; methadone \< 30 mg      PharmD
PPS, PaP, ePrognosis, Walter, Lee-Schonberg       MD
FICA, HOPE                                        Chaplain {last}
DAILY 0800 huddle; 1230 noon; 1300 family meetings; 1630 debrief w/ tea
READ: ENABLE II; SUPPORT; Fast Facts 18, 36, 51; "The Death of Ivan Ilyich"
DO NOT: Ativan for delirium, ABHR gel, Demerol
CASE LOG (you forgot the rule, no names!): 1 HF, 2 FAST 7c, 3 {lf} ICU, 4 ESLD, 5 {meini} ALS
EVAL: MedHub; 360 x 5; SEGUE
Pager goes to {first} after 5: {pager}
%%
SIMULATION 12: Malignant Hyperthermia in Room 9
Laerdal SimMan 3G, phones off, "time out" word = PINEAPPLE
A1 CRNA: {first}. A2 attending: {last}. S surgeon (confederate, grumpy): {wn}. C circulator. P pharmacy runner
T0 HR 88 ETCO2 38 T 36.6; T3 ETCO2 58 masseter tight; T5 T 38.9 soda lime hot; T8 K 7.1, CK 14,000
Actions: STOP sevo, Vapor-Clean; Ryanodex 2.5/kg; bicarb; cool to 38; NO verapamil; MHAUS
Larach score; CHCT; RYR1; Mimics: NMS, Hunter, Burch-Wartofsky, King-Denborough, Evans
Debrief: PEARLS; ANTS, TEAM; Miller's pyramid
Held at {school}, {on}. Video deleted in 14 d.
%%
BED HUDDLE, notes on the back of the sheet
ICU-A 16/15 CRRT x3 Prismax, ECMO x1
ICU-B MRSA terminal, EVS 40 min
CVU hearts 3, TAVR 2
3 East tele packs short 4
3 West VRE cohort 20-24; {last} in 22 ready, {rel} {kin} has the car
Neuro EMU x3; LTM
Psych hold list 11 in ED; {first} from {agency} comes 1400
NICU transport out 1 to {hosp}
Peds flex to 16 if RSV
ED lobby 22; longest 7:10
Barriers: ambulette; SNF auth Humana 4, UHC 3, Aetna 1; MRI 2 down; DME oxygen, {org} says {on}
Asks: Hospitalist to round 3E first. Case Mgmt +1
Weather: ice, sleep rooms (Gym, 40 cots). HICS 214 in the blue bin
Close: Stay kind.
%%
COMPLAINT LOG (before scrubbing)
01 Phone ED Wait "Six hours for three stitches, and the TV was on golf." {mrs}, {ph} - apology
02 Web Billing "I signed for Tier 1; you billed me Tier 3." - CO-45
03 Letter 3 West "Nobody told my mother that the feeding tube was out." {kinfull} of {town} - met w/ manager
04 Phone Imaging "The tech called me hon four times." ({first}) - coaching
05 Portal Cardiology "The next echo is in eleven weeks???"
07 Phone Dietary "Kosher tray with a ham roll." rabbi consulted
09 Phone Pharmacy "Got Zyrtec instead of Zantac."
10 Email Rehab "They said learn English." OCR plan, Sec. 1557
14 Security Dentures x1, one boot
15 Chaplaincy "The one with the guitar is an angel." that's {wn}
TREND Communication 31%, Access 22, Billing 18. 42 CFR 482.13(a)(2): 100%
%%
Facilities work orders, open > 3 d
OR 11 HVAC T 74 hum 68%; TEE case moved. Trane RTU 4
T3 soiled util: hopper backs up "again"; Sloan valve
MRI z4: Quench light out
Peds: Giraffe has no head
5117: neg pressure alarms; {last} on AFB is waiting in hall; tissue test
Pharm cleanroom ISO 7 fails; USP 797/800; {org} to certify {on}
Garage P2: ChargePoint 3 dead; plate {plate} blocks it
SPD: Steris 7053 E-17; Bowie-Dick fail x2; Zimmer, Stryker loaners
Dialysis: RO chloramine; AAMI 23500
Lounge: sign 'Doctors Only' fell
Behavioral 3: ligature: hook, hinge; 1:1 til fixed
Gift shop: ants near Hershey rack, Orkin
Generator Cat D-3516; 4 h triennial; {first} signs
%%
Reviewer 2, our reply, draft 4
R2.1 Frailty v disability: Fried, Katz, Lawton, Rockwood. Line 112-131
R2.2 Fine-Gray: Table S7
R2.3 E-value 2.06
R2.4 MICE m=30
R2.5 Landmark at 90 d; target trial
R2.6 'elderly' replaced x 17
R2.7 HRS, MIDUS, SHARE (Sweden, Spain, Greece, Israel)
R2.8 Table 1: NH White 71, NH Black 17, Hispanic 9 (Mexican 5, Puerto Rican, Cuban 4)
R2.9 Okabe-Ito, 600 dpi
{first} - please check the Stata `egen', HR 1.34 > 1.36. {last} is guarantor and is at {school} until {on}.
Case 3 in the supplement still says "{ptf}"!!! take out
Submit Friday. Cover letter: EIC. Abstract 350
%%
OPEN ENROLLMENT - questions we got at the table
1. Cigna OAP and Kaiser HMO stay, UMR goes. Lyra for EAP.
2. GLP-1: BMI > 32. CVS Caremark. Omada.
3. HSA 4,300 / 8,550. FSA 3,300
4. QLE: 31 days. {first} in Dietary had the baby {on} and must file this week; the baby is {wn}
5. COBRA 36 mo
6. Delta High; DeltaCare: dentist code
7. VSP Choice; Costco 100
8. EOI above 300k. {last}, badge {badge}, was denied (Hartford)
9. Quit For Life
11. Nationwide: yes iguanas
13. TIAA or Fidelity; Roth; 457(b)
15. Workday. Help: {first}, {xt}
Notices: SBC, WHCRA, GINA, CHIP
%%
EMS RUN REVIEW, protocol C-4 (STEMI, wide complex, brady)
Unit: {crew}. Scene 22 min (> 15: trigger)
EMT: ASA 324, 12 lead in 9 min, LIFENET. V4R missed. NTG x3, no Viagra / Cialis / Revatio
PARAMEDIC: Smith-modified Sgarbossa neg, de Winter T seen late. Alert read on air WITH name ("{last}"): not OK
Heparin 4,000; Brilinta no; fent 1/kg (ATLANTIC)
VF en route at {hwy}: 200, 360, epi after shock 2, amio 300, DSED (DOSE-VF), LUCAS 3
ROSC SBP 94, ETCO2 41, 12 lead at 8 min
Cath: LAD, Xience, {hosp}
Handtevy n/a
Review by Medical Director {on}. Commend {first} for the early pads.
Base: channel MED 4
%%
REFERRAL FORM, free text side
Reason: eval for DBS. PD since {yr}, Hoehn and Yahr 3 off, MDS-UPDRS III 48 > 19, Sinemet 25/100 x 9, Azilect, Amantadine, Ongentys; dyskinesia; no Duopa
MoCA 27. BDI 9. No ICD on QUIP. DaTscan +. Syn-One 2/3
Imaging: 3T, no Virchow-Robin of note. Vim / STN / GPi? Medtronic Percept v Abbott Infinity v Boston Vercise
PMH Raynaud, Barrett's, Graves s/p I-131
Soc: {job}, plays accordion at {church}; {rel} {kin} drives; winters in Florida
Insurance: Aetna MA
Please see before {on}. Thanks, {dr}
Fax back to {ph}
%%
PUMP EVENT LOG  model 8015 / 8100  sw 9.33  profile ADULT ICU v22  S/N {ser}
000 T+00:00:00  POWER ON, self test PASS
001 T+00:00:41  PATIENT ID {mrn} ENTERED
002 T+00:01:10  CH A  NORepinephrine 16 mg/250 mL 0.08 mcg/kg/min START
003 T+00:03:55  CH B  PROPOFOL 30 mcg/kg/min START
004 T+00:04:12  CH B  GUARDRAIL SOFT MAX 60 entered 300 -> REPROGRAM 30
005 T+00:22:08  CH A  ALARM: OCCLUSION PATIENT SIDE 525 mmHg
007 T+01:10:00  CH C  VANCOMYCIN 1,750 mg over 105 min
008 T+01:10:02  CH C  CLINICAL ADVISORY "Red Man: slow the rate" ACK
012 T+03:40:09  SYSTEM LOW BATTERY 24 min
014 T+05:12:33  CH A  AIR IN LINE 75 mcL
018 T+08:00:04  ERR 120.4630 CH D -> TAGGED to Biomed by {initials}
Firmware Alaris. Hard limits: heparin, insulin, K+, Mg++
%%
\{"resourceType":"Observation","status":"final",
"code":\{"coding":[\{"system":"http://loinc.org","code":"85354-9","display":"Blood pressure panel"}]},
"subject":\{"display":"{ptname}"},
"effectiveDateTime":"{iso}",
"performer":[\{"display":"Medical Assistant"}],
"component":[\{"code":\{"coding":[\{"code":"8480-6","display":"Systolic"}]},"valueQuantity":\{"value":138,"unit":"mmHg"}},
\{"code":\{"coding":[\{"code":"8462-4","display":"Diastolic"}]},"valueQuantity":\{"value":80,"unit":"mmHg"}}],
"bodySite":\{"coding":[\{"system":"http://snomed.info/sct","code":"368209003","display":"Right arm"}]},
"method":\{"text":"Korotkoff, Welch Allyn, cuff 11"},
"note":[\{"text":"White coat. Omron at home 124/76. Seated per AHA. {kin} was in the room."}]}
%%
HOLIDAY STAFFING THREAD
Manager: grid is up. Grade 17 and above are exempt. Union rule 14.3: no more than two of the big three
RN 1: I did {feast} last year, check Kronos
RN 2: so did {first}
Manager: {first} is on FMLA til {on}
RN 1: ok then who
Tech: I'll work for double. And pie
RN 2: {wn}'s pie or the Costco pie
Manager: Float pool has one, ACLS no BLS expired, can't
RN 3: put {ws} on, he owes me since the Code Brown of 2021
Manager: he's at {hosp} now
RN 3: traitor lol
Manager: final: days 4, nights 4, call 1:5, sitter TBD. Post it by the Keurig. Pyxis access to Pharmacy by Wed
%%
ANTIMICROBIAL STEWARDSHIP, handshake rounds
4W-02 Zosyn d6, HAP, MRSA nares neg > stop vanc. Accept
4W-07 {last}: E. coli ESBL, Merrem d4 > ertapenem 1 g OPAT via {org}, PICC today. Accept
5E-11 Ancef d2, MSSA, TTE neg, VIRSTA 4; TEE? Duke-ISCVID. Pending
5E-15 Flagyl + CTX diverticulitis Hinchey Ia > DIABOLO: none. Declined ({dr})
6N-01 C. diff 2nd: Dificid EXTEND, Vowst? Zinplava gone
6N-09 Candida parapsilosis, Mica > flu 400, eye exam
ICU 3 Steno: Bactrim 15/kg + mino; Fetroja not
ICU 8 Nocardia? from the garden at {place}, he says; hold
NICU none
Days of therapy 412/1,000. Sanford p. 61. Next {wkd}
"""
