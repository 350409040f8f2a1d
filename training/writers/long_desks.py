"""Papers of offices about nobody: agendas, minutes, dashboards, incidents by role, adverts, bills, notices and release notes."""

CALM = r"""
QUALITY AND PATIENT SAFETY COMMITTEE
AGENDA - Third Thursday, 12:00-1:30, Conference Room C / Webex
CALL TO ORDER (Chair)                                             2 min
1. CONSENT AGENDA: Minutes; Environment of Care; Blood Utilization; Radiation Safety; Pharmacy & Therapeutics   3
2. PATIENT STORY: "The Wrong Tray" (Patient Advisor; permission on file, told without a name)                   8
3. DASHBOARD
   3.1 CLABSI SIR 0.62 (goal \< 0.80)   CAUTI 1.14 RED   MRSA LabID 0.91   CDI 0.55   SSI-COLO 1.02   SSI-HYST 0
   3.2 PSI-90 0.97; PSI-03 Pressure Injury 4; PSI-12 PE/DVT 6; PSI-04 Failure to Rescue
   3.3 Falls with Injury 0.48/1,000; HAPI stage 3+ 2; Restraint hours (HBIPS-2) 0.06
   3.4 HCAHPS: Nurse Comm 81 (62nd pct), Quiet 54 (38th), Discharge 88, Recommend 72. Press Ganey file locked
   3.5 Leapfrog: B; Star Rating: 3; Vizient Q&A rank: 41 of 118
   3.6 LWBS 3.1%; Door to Doc 24; ED Boarding 6 h 40
4. EVENTS: 2 SSE (one Retained Guidewire; one Delay in Sepsis). RCA2 due Day 45. Just Culture algorithm: at-risk x1
5. REGULATORY: TJC window open; CMS 2567 plan of correction (A-0395, A-0144); State visit (fire doors K-363)
6. OLD BUSINESS: Bar Code 97.4%; Alaris library; Code Lavender; Ligature work in Unit 3 Behavioral
7. NEW BUSINESS: OPPE triggers; Telesitter; AI Governance (Sepsis Model v2 off; Epic ESM PPV 12%)
8. EXECUTIVE SESSION (peer review privileged, State code 1157)
ADJOURN. Next: third Thursday. Lunch: Panera; tell the Secretary of allergies.
VOTING: Chief Medical Officer, CNO, Chairs of Medicine, Surgery, OB, ED, Anesthesia; QUORUM 5
%%
INCIDENT REPORT (de-identified for the learning library). Severity: NCC MERP D. Type: Medication - wrong rate
WHAT HAPPENED
At 2140 the Night Nurse hung a heparin bag on the pump of Bed 14. The Day Nurse had built the channel as "Heparin VTE", and the Pharmacist had verified "Heparin ACS". The Orienteer, in week 3, scanned the bag; the scanner beeped twice (known defect, Zebra DS8178) and was taken as a success. The rate ran at 18 units/kg/h in place of 12 for 3 h 50 min. The Lab phoned an anti-Xa of 1.1 at 0142. The Charge Nurse stopped it. The Resident was told at 0147, the Attending at 0205. No bleeding. Protamine was not given.
WHO WAS THERE: Night RN, Orienteer, Charge RN, Resident (PGY-1), Pharmacist (remote), Sitter for Bed 15.
FIVE WHYS
1 Why too fast? wrong profile. 2 Why? Two profiles look alike: "HEPARIN VTE-HI" and "HEPARIN ACS-LO". 3 Why two? P&T asked in 2021. 4 Why not seen? Independent double check was done by reading, not by calculating. 5 Why? The form has one box.
FISHBONE: People (new grad 3 of 5), Process (DCH form), Equipment (scanner), Environment (Code Blue in 11 at 2133), Policy (4.33 says "verify").
WHAT WENT RIGHT: Lab called in 6 min. Disclosure by Attending and Risk at 0900 (CANDOR). Spouse thanked the team.
ACTIONS                                     STRENGTH     OWNER               DUE
Merge profiles into one with dose prompt     Strong       Informatics Pharm   30 d
Replace 22 scanners                           Strong       Biomed/IT           60 d
DCH with calculator field                     Moderate     Educator            14 d
Memo                                          Weak         (declined by committee, memos do not work)
Second victim support: forYOU team met RN and Orienteer. Good catch award: Lab.
PSO number is on the Part 3 page; PSWP - do not copy.
%%
JOB ADVERT
Registered Nurse II - Cath Lab / EP (Full Time, Days, 4x10, Call 1:5)    Req posted internally first
Are you the nurse who hears the alarm before it sounds? Come and grow with us.
ABOUT THE UNIT: 4 labs (2 Siemens Artis Q, 1 Philips Azurion, 1 hybrid), 2,900 cases, STEMI 210, TAVR 140, Watchman 95, Impella, Shockwave, AF ablation with Carto 3 and EnSite X. Magnet (4th). Door to balloon 54 minutes.
YOU WILL
- Circulate, scrub, monitor (Mac-Lab), and give moderate sedation (Versed / Fentanyl)
- Pull sheaths (Angio-Seal, Perclose, FemoStop), run ACTs (Hemochron), and float to Pre/Post
- Respond in 30 minutes on call
YOU HAVE
Required: RN in the state or Compact; BLS, ACLS (AHA); 2 years ICU, ED, Stepdown
Preferred: BSN; RCIS, CCRN, CEPS; IABP, ECMO; Spanish, Vietnamese or Haitian Creole
PHYSICAL: lift 50 lb, lead 8 h, color vision (Ishihara)
PAY $41.17 - 63.80, differentials: evening 3.50, night 6, weekend 4, charge 2.75, preceptor 1.50. Sign-on 15K (24 months). Relocation.
BENEFITS Medical (Aetna, Kaiser), Delta Dental, VSP, 403(b) 5% match Fidelity, PTO 26 d, tuition 5,250, pet (Nationwide), Calm app, on-site child care
EEO: We do not discriminate on race, religion, sex, age 40+, veteran, disability. E-Verify. Drug screen 10 panel; Fit test (3M 1870+, Halyard); Hep B, MMR, Varicella, Tdap, Flu, COVID per policy.
HOW TO APPLY On the intranet or careers page. References: three, one a manager. Shadow shift offered.
Grade 17. FLSA: non-exempt. Union: NNU or none by campus. Work type: On site. Remote: no, sadly.
%%
UNDERSTANDING YOUR EXPLANATION OF BENEFITS (specimen - nobody's claim)
THIS IS NOT A BILL.
Plan type: Blue Options PPO 2500/80      Network: BlueCard      Group kind: Large, self funded
Line  Service                               Code    Billed     Discount   Plan paid   Deduct   Copay  Coins   You may owe   Notes
1     Emergency dept visit, level 4          99284   1,880.00    940.00      488.00    252.00   200     0       452.00       A1
2     CT abdomen & pelvis w/ contrast        74177   4,215.00  3,190.00      820.00      0        0    205.00   205.00
3     CBC w/ diff                             85025      88.00     77.12       10.88      0        0      0        0.00
4     Comprehensive metabolic panel            80053     141.00    130.44       10.56      0        0      0        0.00
5     Ondansetron 4 mg x 1                     J2405      36.00     35.90        0.10      0        0      0        0.00
6     Radiologist reading                      74177-26  520.00    402.00       94.40      0        0     23.60    23.60      NS
7     Normal saline 1 L                        J7030      96.00      0           0          0        0      0       96.00      N56
TOTAL                                                   6,976.00  4,775.46   1,423.94   252.00   200    228.60    776.60
NOTES: A1 Your deductible for the year is $2,500; met to date $2,500.00. NS Protected by the No Surprises Act: out of network reader, you pay as if in. N56 Code not consistent with the place of service (23).
WORDS: Allowed amount; Coinsurance 20%; Out-of-Pocket Max $6,500 / $13,000; COB: other insurance, Medicare Secondary Payer; CARC 45, PR-1, PR-2, PR-3; RARC MA130.
WAIT for the hospital's bill. If the number there is higher than in "You may owe", call Member Services on the back of your card.
APPEAL: 180 days. External review: 4 months (IRO). Urgent: 72 hours. State help: Department of Insurance; Federal: EBSA, HHS.
Spanish: Para obtener asistencia. Tagalog: Kung kailangan. Navajo: Dinek'ehgo. Chinese: 如果需要.
Keep for 7 years with your tax papers (Form 1095-B, Schedule A, HSA: 8889).
%%
SPRINT 41 RETROSPECTIVE & RELEASE NOTES, Care Navigator app (build 7.11.0-rc3)
Highlights
* Medication Reminder: "Take with food", "Skip", "Snooze 15"
* Apple Health, Health Connect, Dexcom Share, Withings (sleep), Omron Connect
* Dark Mode; Dynamic Type to AX5; VoiceOver labels on every button; Spanish, Russian, Arabic (RTL), Amharic
* SMART on FHIR login: Epic, Oracle Health (Millennium), athena, MEDITECH Expanse, Veradigm
Fixed
  NAV-3310 Crash on Galaxy S22 when Allergy = "Other"
  NAV-3288 Weight kg/lb swap (severity 1; CAPA 17; no harm)
  NAV-3342 Time zones: Arizona, Hawaii, Indiana
  NAV-3350 PHQ-9 item 9 > 0 now shows 988 every time
  NAV-3361 Emoji in chat broke HL7 OBX
Known issues
  - Push delayed by Doze
  - Pixel 6: Camera for Pill ID fails on two-tone capsules (Adderall XR, Tamiflu)
Security: TLS 1.3; CVE in libwebp patched; pen test: 0 High, 2 Medium; SBOM CycloneDX; SOC 2 Type II; HITRUST r2
Compliance: 21 CFR 820 n/a (CDS criteria 1-4); IEC 62304 class A; WCAG 2.2 AA
Retro: GLAD standups \< 12 min; demo cake. SAD staging down 3x; "who owns Terraform?". MAD scope creep: Billing.
Actions: freeze Wed noon; Chaos day; Blue/Green; feature flag 'grace_period' to 10%, 50%, 100%; runbook link in README
Velocity 38 (41, 29). DORA: lead 2.1 d, CFR 7%, MTTR 55 min. Coverage 84.
Support macros: "Hi there, thanks for reaching out" etc. Rollback by Flag, not by Build.
Credits: everybody. Codename: Juniper; next: Kumquat.
%%
MINUTES, Medical Executive Committee (redacted edition for the regulators: roles, no names)
Quorum established, 14 of 19. Chief of Staff presiding. Called to order 17:32
1. Minutes approved with a change in 4(b): "shall" to "may".
2. Credentials. Initial: 4 (Anesthesiology, Hospitalist, Tele-neurology x2). Reappointment: 22. One with FPPE for da Vinci Xi (5 proctored). Resignations 3. Locums 2. Leave: military 1. Approved, one abstention (OB).
3. Bylaws. Art. VI 6.2: "Chief Wellness Officer" voting? Failed 6-8. Fair Hearing: JRC members not in economic competition. Counsel present.
4. Utilization. Two-Midnight short stays 11%; Condition Code 44 x 9; RAC ADR 31, appeals 27, level 2 (QIC, Maximus). Peer to peer turn rate 54%.
5. Surgery. Block release from 72 h to 7 d; First Case On Time 68%; Robot: 4 arms, 5 days, 6 services; sugammadex spend up 40%.
6. Pharmacy. Antibiogram: E. coli FQ 71%, TMP-SMX 74; MRSA 38%, ceftriaxone-R Klebs 12. Handshake stewardship.
7. Radiology. Iodinated contrast: eGFR 30 rule kept (ACR). Gadavist group II. AI triage (Viz LVO, Aidoc PE) extends 2 y.
8. Emergency. Diversion 31 h. Boarding letter to Governor. Psych holds: 5150 in California, Baker in Florida, Section 12 in Massachusetts: the point is ours.
9. Nursing. Traveler 9%. Ratio by law? HPPD 10.4.
10. Complaints, patient: 41, grievance 9, closed in 7 d 8. "Cold Food" 12, "Parking" 10.
11. Good of the order: Doctor's Lounge: the espresso machine (Jura) is to be cleaned by those who use it. Motion to buy second: tabled.
Executive session 18:40-19:05. Adjourned 19:06. Secretary-Treasurer
%%
HIPAA NOTICE SUMMARY, STAFF VERSION - what counts, what doesn't
Q. Is a room number PHI? On its own it isn't; with a chart, treat it so.
Q. Is the State? No. The city, county, ZIP are. First three of ZIP may stay if > 20,000 people; 17 prefixes may not (036, 059, 102, 203, 556, 692, 790, 821, 823, 830, 831, 878, 879, 884, 890, 893 and 063 in the old list).
Q. Age 88? May stay. 90 and over is "90+".
Q. "Parkinson", "Down", "Alzheimer", "Foley"? Names of dead doctors. Leave them.
Q. "Mr. Clean", "Dr Pepper", "Nurse Jackie", "Dr. House" and "Florence Nightingale"? Not patients.
Q. Is a year OK? Yes. A day or month, no.
Q. Device? The serial is. The model (Medtronic 670G, Philips HeartStart MRx) isn't.
Q. A photo of a rash? Full face, no. A tattoo: treat as yes.
Q. Employer, school, church? Small ones can tell. Leave them out.
Q. Initials? Yes they count. In the subject line too.
Q. IP address in the log? It counts.
Q. What about "the mayor", "the quarterback", "the triplets"? Think: Expert Determination, 164.514(b)(1).
Q. Dead patients? 50 years.
Q. Minimum necessary for treatment? Doesn't apply, but use sense.
Q. Text the Attending? Only in Secure Chat (TigerConnect, Voalte, Epic Haiku).
Q. ChatGPT, Gemini, Copilot? Only through the gateway.
Q. Breach? Tell the Privacy Officer in 24 h. Four factors. 60 days. > 500: HHS and the media.
Sanctions: Level 1 (lost badge) to Level 4 (sold).
Test: 10 of 12, in the LMS (HealthStream, Relias). Printing on pink paper is forbidden, we found six.
%%
BED HUDDLE TEMPLATE + TODAY'S NUMBERS (no pt data; ok to post)
Unit     Cap  Staffed  Census  Pend D/C  by noon  Admit req  Block  Sitters  RN gap   Note
ICU-A     16    16       15       2         0        3          0      0       0      CRRT x3 Prismax, ECMO x1
ICU-B     14    12       12       1         1        1          2      1       1      MRSA terminal, EVS 40 min
CVU       12    12        9       3         2        4 (OR)     0      0       0      hearts 3, TAVR 2
3 East    32    28       28       9         3        6          1      2       2      tele packs short 4
3 West    32    32       31       7         1        5          0      3       1      VRE cohort 3W 20-24
4 Ortho   28    24       22      11         8        9          0      0       0      totals 7, PT to come early
5 Onc     24    22       22       2         0        1          0      0       1      HEPA 2 rooms; BMT line
6 Neuro   30    26       26       4         2        2          1      4       2      EMU x3; LTM
Psych     18    18       18       1         1       11          0      2       0      hold list 11 in ED
Mother     24    24       17       9         5        6          0      0       0      one security drill 1400
NICU      40    36       33       2         1        1          0      0       1      transport out 1
Peds      20    14        8       3         2        2          0      1       0      flex to 16 if RSV
ED        54    50       71       -         -       26          3      5       3      lobby 22; longest 7:10
Color: ORANGE. Surge plan step 2: open Discharge Lounge (10), Hall beds on 3E/3W/6 (2 each), cancel? no.
Barriers: 1 transport (ambulette, 6 waiting) 2 SNF auth: Humana 4, UHC 3, Aetna 1 3 MRI 2 down (coil) 4 echo backlog 9 5 oxygen concentrators DME
Asks: Hospitalist to round 3E first. Case Mgmt weekend +1. Pharmacy meds-to-beds 38%.
Weather: ice after 20:00, plan B on sleep rooms (Gym, 40 cots). Incident Command on standby, HICS 214 in the blue bin.
Close: Stay kind. House Supervisor, Administrator on Call, Chief Resident, EVS, Transport, Dietary - all present.
%%
REQUEST FOR PROPOSALS: Remote Patient Monitoring platform. Section 4, Requirements (M = Must, S = Should)
4.1 CLINICAL  M CHF, COPD, HTN, T2DM, OB hypertension. S Dialysis, Parkinson. M RPM 99453, 99454 (16 days), 99457, 99458, 99091; RTM 98975-98981
4.2 DEVICES  M cellular: Smart Meter iBloodPressure, BodyTrace scale, Tenovi hub; S BLE: Omron Evolv, Nonin 3230, Masimo MightySat, Welch Allyn. M AAMI/ISO 81060-2 validated, cuff 22-52 cm; validatebp list
4.3 KIT LOGISTICS  M ship \< 48 h, AK and HI 5 d; tribal land by USPS; Puerto Rico, Guam S. M return label. M scrub NIST 800-88
4.4 INTEROP  M Epic (App Orchard/Showroom), Cerner; HL7 v2 ORU, FHIR R4 Observation, US Core 6.1, LOINC 85354-9, 29463-7, 59408-5. S CommonWell. M SSO SAML, SCIM
4.5 ALERTS  M tiers R/Y/G, per-patient limits, snooze, night rules; S ML (explain; ONC HTI-1 DSI source attributes 31)
4.6 LANGUAGES  M EN ES VI ZH; S Hmong, Karen, Somali, Marshallese, Navajo (audio)
4.7 SECURITY  M BAA; HITRUST or SOC2; US hosting; MFA; RTO 4 h RPO 15 min; breach 24 h; no offshore PHI
4.8 EQUITY  M Lifeline plan, large button, no broadband; S tablet Samsung A9+ locked (Knox)
4.9 STAFFING  vendor nurse optional, URAC, license in all Compact states + CA, NV, MN, OR
4.10 PRICE  Tab C: PEPM, one-time, kit, year 2-5 CPI cap 3%. No auto renew
SCORING 30 clinical 20 tech 20 price 15 equity 10 references 5 demo. Demo script: "Day in the life of the nurse" (dummy patients Alpha, Bravo, Charlie)
TIMELINE Q&A T+10, due T+30, short list T+45, award T+75. Addenda on portal only. Contact the Buyer, not the clinicians.
ATTACH: W-9, COI 3M/5M, DEI, Form 3, redlines.
%%
COMPLAINT LOG, QUARTER, CODED (Consumer Relations; narrative scrubbed)
#    Via     Dept           Category             What was said (paraphrase)                                  Days  Outcome
01   Phone   ED             Wait                 "Six hours for three stitches, and the TV was on golf."      2    Apology, fee waived? no
02   Web     Billing        Surprise             "I signed for Tier 1; you billed me Tier 3."                 9    Corrected CO-45
03   Letter  3 West         Communication        "Nobody told my mother that the feeding tube was out."       5    Met w/ manager
04   Phone   Imaging        Courtesy             "The tech called me hon four times."                         1    Coaching
05   Portal  Cardiology     Access               "The next echo is in eleven weeks???"                        3    Moved up 2 wks
06   Person  Parking        Cost                 "$14 to hear that I have cancer."                            1    Voucher
07   Phone   Dietary        Diet                 "Kosher tray with a ham roll."                               1    RCA with kitchen; rabbi consulted
08   Survey  L&D            Pain                 "Anesthesia took so long I delivered in the chair."          14   Peer review
09   Phone   Pharmacy       Dispensing           "Got Zyrtec instead of Zantac."                              2    SSE? none; call
10   Email   Rehab          Discrimination       "They said learn English."                                  21   OCR plan, training (Sec. 1557)
11   Phone   Lab            Specimen             "Third stick, then they lost it."                            4    Redraw at home
12   Web     Telehealth     Tech                 "Link sent me to somebody's birthday party."                 6    Vendor
13   Board   ICU            Quality of care      (privileged)                                                45   --
14   Phone   Security       Property             Dentures x1, hearing aid x1, one boot                       12    Paid 1,150
15   Person  Chaplaincy     Compliment           "The one with the guitar is an angel."                       -    Shared
TREND  Communication 31%, Access 22, Billing 18, Courtesy 9, Other. Resolved in 7 d: 72% (goal 80). Grievance letters per 42 CFR 482.13(a)(2): 100%
LANG   English 88, Spanish 9, Polish 1, Arabic 1, ASL 1.
Action: "No One Waits Alone" phase 2; AIDET refresh; Golden Ticket for service recovery $25
%%
Facilities + EVS work orders export, open > 3 d
WO        Pri  Bldg/Room        Trade      Text
#80114    1    Tower 6, OR 11   HVAC       T 74 hum 68% target 20-60; TEE case moved. Trane RTU 4; belt B-87
#80121    2    T3 soiled util   Plumb      Hopper backs up "again"; Sloan valve
#80127    2    Main 2, MRI z4   Elect      Quench light out, RF door finger stock
#80133    3    Annex 1, Peds    Paint      Giraffe has no head
#80140    1    T5 neg pressure  HVAC       Room 5117 alarms, magnehelic 0.004; AFB pt waiting; log q shift w/ tissue test
#80141    3    Chapel           Carp       Pew wobble; kneeler; candle is LED per NFPA 101
#80152    2    Pharm cleanroom  HVAC       ISO 7 fails 0.5 u; USP 797/800, C-PEC cert due; media fills hold
#80155    2    Kitchen          Mech       Walk-in 44 F, tray line Burlodge 2 down
#80160    3    Garage P2        Elect      ChargePoint 3 dead
#80163    1    SPD              Mech       Steris 7053 washer E-17; sterilizer Bowie-Dick fail x2; loaner sets (Zimmer, Smith & Nephew, Stryker) to sister site
#80164    1    Dialysis         Plumb      RO: chloramine .09 > .1 limit? test x2; TOC; culture 48 CFU; endotoxin .2 (AAMI 23500)
#80170    3    Lounge           Misc       Sign 'Doctors Only' fell. Nobody hung it back
#80171    2    Helipad          Elect      One green perimeter, one windsock; NOTAM by Security
#80177    2    Behavioral 3     Carp       Ligature: hook, hinge, grab bar infill, clock; 1:1 til fixed
#80180    3    Gift shop        Pest       Ants near Hershey rack, Orkin
Closed this week 141. PM on time 96.2. EC.02.05.01 EP 15. Fire drills: 1/shift/qtr. ILSM x 2 (Stair C, Door 117). Generator 30% load 30 min monthly; Cat D-3516; 4 h triennial due
Legionella: hot 140/124, flush list green; ASHRAE 188; positive 1 CFU shower 6-T; Pall filter
%%
OPEN ENROLLMENT for staff - FAQ (HR, plain)
1. What is new? Premium +4.8%. Cigna OAP and Kaiser HMO stay, UMR goes. Lyra in place of Magellan for EAP, 12 visits.
2. GLP-1 for weight? BMI > 32 or 30 + two of HTN, OSA, Lipids. Prior auth by CVS Caremark. Omada or Noom needed.
3. HSA limit, FSA, DCFSA? Self 4,300, Family 8,550, catch-up 1,000 at 55. FSA 3,300, carry over 660. DCFSA 5,000.
4. What is a Qualified Life Event? Marriage, birth, adoption, divorce, loss of cover, move to another state, Medicare at 65. 31 days (60 for Medicaid/CHIP).
5. My child is 26. End of that month; COBRA 36 mo.
6. Dental: Delta High 2,000 ortho 1,500 child only; DeltaCare DHMO: pick a dentist code.
7. Vision: VSP Choice; frames 180 / Costco 100.
8. Life: 1x free, to 5x; EOI above 300k. AD&D Hartford. LTD 60% at 90 d; STD state: CA SDI, NJ TDI, RI, HI, NY, WA PFML.
9. Tobacco surcharge 40/mo; waive by Quit For Life 5 calls.
10. Spousal surcharge 100/mo if other cover offered.
11. Pets: Nationwide My Pet Protection. Yes iguanas
12. Legal: MetLife (formerly Hyatt). ID: Aura, LifeLock.
13. Retirement: TIAA or Fidelity; 5% + 50% to 6; Roth; 457(b) for Grade 20+
14. I did nothing. You roll over, except FSA.
15. Where? Workday > Benefits. Use Chrome. Help: HR Service Center, 8-5 Central; Spanish press 2. Fair: Cafeteria, bring your questions and a fork.
Notices: SBC, WHCRA, Newborns', GINA, HIPAA special enrollment, CHIP model notice (states list A-W), Section 125
%%
RADIATION SAFETY OFFICER NEWSLETTER, No. 9
Badges! 31 of you are late. Landauer wear period ends with the month; collar OUTSIDE lead, ring under glove, fetal at waist (declare in writing if you wish).
ALARA levels: I 125 mrem/qtr, II 375. Top five jobs: IR attending 212, EP fellow 190, Cath tech 88, NM tech (hands 1,410), Endo ERCP 61.
New lead: Burlington .5 front; hang, never fold. Zero-Gravity in IR 2. Inspect yearly under fluoro: tear > 15 mm2 out.
New machine: Omniscan? (no that was a contrast). It's Siemens NAEOTOM Alpha photon counting: CTDIvol abd 7.1 (was 11.8).
ACR Dose Index Registry: Head 47 (p50), Chest 6.8 (p25), AP 9.9 (p50). Image Gently, Image Wisely, Choose Wisely.
Y-90: TheraSphere glass 1 wk spill: gauze, 3 uCi; Geiger by Ludlum 14C. Lu-177 (Pluvicto, Lutathera): urine 5 flushes, sit, 48 h; trash hold 70 d if Lu-177m
I-131: 33 mCi home rule NRC 35.75, 500 mrem to any other. Thyroid bioassay \< 72 h.
Source inventory: Cs-137 (blood irradiator GONE, now X-ray RadSource), Sr-90 none, Ir-192 9.1 Ci HDR Bravos, Ba-133 rods.
Inspection: Agreement State; 2 minor (sign missing 'Grave Danger' no: 'Caution'; sealed leak test late 9 d).
Curie, Becquerel, Gray, Sievert, Roentgen, Rutherford: units are people. Hounsfield too. Now you know why they're capital when short.
Quiz: Who may hold a child? (a) RT student (b) parent (c) RN who holds every day. Answer b.
Pregnant patients: >= 12-55 ask; hCG if abd; fetal est in 24 h by physicist
Physicist on call: ask the operator. Spill: SWIM (Stop, Warn, Isolate, Minimize)
"""
