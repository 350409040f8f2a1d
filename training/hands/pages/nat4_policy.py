"""Papers of the office that concern nobody: policies, procedures, product manuals, payer bulletins, specifications, data dictionaries, dashboards, RFPs, checklists, meeting agendas."""

CALM = r"""
POLICY: Patient Identification
Applies to: all inpatient, outpatient and procedural areas
Purpose: to make sure that the right patient gets the right service, every time (NPSG.01.01.01).
Definitions
  Identifier: full name, date of birth, MRN, or a photo. Room or bed number is never an identifier.
Procedure
  1. Ask the patient to STATE name and date of birth. Don't say "Are you Mr. ___?"
  2. Compare with the wristband and with the order, label or requisition.
  3. If the patient can't answer, a family member may; otherwise use wristband plus chart photo.
  4. Newborns: two bands, mother's full name, infant sex, date and time of birth. Twins: A and B, letters on the band, colored caps.
  5. Unidentified (trauma): the system gives an alias of the form Trauma, Color-Number. Keep the alias until discharge or until blood bank says that it may change.
  6. Name alert: a yellow sticker, and the "similar name" banner, when two patients on the unit share the last name.
  7. Label specimens at the bedside, in the patient's presence, before you walk away.
Band off? Whoever takes it off puts it back.
Documentation: none unless an exception occurs; then file an event report.
References: WHO, TJC, ECRI. Review cycle: 36 months. Owner: Nursing Practice Council.
%%
Prior Authorization Bulletin, Commercial and Exchange
What's changing: effective with dates of service on or after the first of next quarter, these CPT codes will need a prior auth through Carelon:
  93306, 93312, 93350, 93351  echo
  78451, 78452  MPI
  75574  CCTA
  93797, 93798  cardiac rehab, after visit 36
These come off the list: 70551, 72141 when ordered by neurology.
Site of care: MRI and CT at a hospital outpatient department need a reason (sedation, contrast allergy, under 18, no freestanding site within 30 miles).
Turnaround: standard 7 calendar days, expedited 72 hours. As of 2026 we give a specific reason for each denial and post metrics (CMS-0057-F).
How to submit: portal, X12 278, or phone. Fax is being retired.
Gold card: practices with 20 or more requests and an approval rate of 92% or better over 12 months skip the review for 12 months.
Peer-to-peer: within 14 days. If you miss the call, one reschedule.
Questions: your network representative.
%%
Chapter 4. Setting up the monitor
4.1 Unpack. The Propaq MD comes with NIBP hose, 3-lead cable, Masimo SET RD cable, Microstream adapter and battery. Check for dents.
4.2 Press the green key. Self-test 20 s. If "SERVICE 44" appears turn it off and on; if it stays, send it in.
4.3 Patient mode: Adult, Pediatric (29 d to 12 y), Neonate. The alarm defaults change with the mode.
       Adult   HR 50/120   SpO2 85/100   NIBP S 75/220   Resp 3/50   EtCO2 15/60
       Neo     HR 100/200  SpO2 85/98    NIBP S 40/90    Resp 10/90  EtCO2 20/60
4.4 NIBP. Cuff widths: 3.3, 4.25, 5.6, 6.9, 9, 11, 13.1, 15.5 cm. Turbocuf for STAT: 5 min.
4.5 12-lead. Enter age and sex, then hold still. GE Marquette 12SL prints "*** MEETS ST ELEVATION MI CRITERIA ***".
4.6 Temp: YSI 400 series, two channels T1, T2, delta T.
4.7 Print: STRIP, TREND, SNAPSHOT. 80 mm paper, part 8000-000910-01.
4.8 Clean with Super Sani-Cloth, CaviWipes1, 70% IPA. No bleach on the screen.
Warning: do not use in MRI. Caution: recycle Li-ion (REF 8019-0535-01).
%%
DATA DICTIONARY, ED visits extract v3.2
field          type        len  null  description / permitted values
visit_key      bigint           N     surrogate, no meaning
pat_key        bigint           N     salted hash of the MRN (SHA-256, first 15)
age_grp        char        5    N     0-4, 5-17, 18-44, 45-64, 65-89, 90+
sex            char        1    N     F M X U
zip3           char        3    Y     000 where population \<= 20,000
arrive_yr      smallint         N
arrive_hr      tinyint          N     0-23
dow            tinyint          N     1 = Sunday
mode           varchar     10   Y     WALK, EMS, POLICE, AIR
esi            tinyint          Y     1-5
cc_cd          varchar     12   Y     HaPPy / CEDIS
dx1..dx5       varchar     7    Y     ICD-10-CM, no dot
ttr_min        int              Y     triage to room
ttp_min        int              Y     triage to provider
dispo_cd       char        2    Y     01 home, 02 acute, 03 SNF, 07 AMA, 09 admit, 20 expired, 66 CAH
payer_grp      varchar     3    Y     MCR MCD COM SLF WC OTH
lwbs_fl        bit              N
Known issues: esi null for 4% (paper downtime); dispo 07 and LWBS confused before 2022; negative ttp_min where the provider signed on in triage.
%%
Quality dashboard narrative, second quarter
Measure                        Goal    Q1     Q2     Trend
HCAHPS nurse communication     80      76.9   79.2   up
CLABSI per 1,000 line days     0.50    0.91   0.38   better
CAUTI per 1,000 cath days      0.60    0.55   0.71   worse
C. diff LabID SIR              0.40    0.62   0.44   better
Falls w/ injury / 1,000 pd     0.45    0.41   0.40   flat
HAPI stage 3+                  0       2      1      better
Sepsis SEP-1 bundle            70      58     66     up
Readmission 30 d, AMI          13.0    14.8   12.1   better
Readmission 30 d, COPD         18.5    19.0   20.6   worse
ED median arrival to depart    160     214    201    better
Hand hygiene (SpeedyAudit)     90      84     87     up
Comments: CAUTI rise is in two units, both with new traveling staff. Purewick trial is in budget. COPD: pharmacy meds-to-beds at 41%. The sepsis misses are repeat lactate (9) and 30 mL/kg documentation (6). None of these numbers are risk adjusted but for the SIR.
%%
AGENDA: weekly operations huddle (15 min, standing)
1. Safety: days since last serious event, good catches (2 min)
2. Census and flow: discharges by 11, holds, OR add-ons (3 min)
3. Staffing: sick calls, floats, sitters, agency (2 min)
4. Supplies: backorders, 22 ga IV, Kerlix, contrast (1 min)
5. IT: downtime tonight 0100-0430, Epic quarterly; use BCA on the red PCs; print MARs by midnight (2 min)
6. Facilities: elevator 3, water shutoff, parking deck level 2 (1 min)
7. Wins and birthdays (1 min)
8. Round robin, "red or green": nursing, lab, imaging, RT, pharmacy, EVS, food, security, chaplain, case management, registration
Rules: start on time; the leader rotates by month; no laptops; parking lot on the whiteboard; send a delegate if you're off. Minutes aren't kept.
%%
SECTION C. SCOPE OF WORK (RFP, interpreter services)
C.1 The Contractor shall provide over-the-phone (OPI) and video remote (VRI) interpretation 24/7/365 in at least 200 languages, ASL by VRI.
C.2 Connect time: OPI 30 s for Spanish, 60 s for the rest, 90% of calls in a month. VRI 60 s; 3 min for languages of lesser diffusion.
C.3 Interpreters: 18+, CCHI or NBCMI for the top ten, background checked, HIPAA trained, in the US or in a country with an adequate agreement.
C.4 Equipment: 40 carts (iPad, wipeable), MDM enrolled, spare pool 5%.
C.5 Reports: by unit, language, minutes, wait, dropped calls; CSV and PDF by the 5th business day.
C.6 Price per minute, no minimum, no setup fee. Fill in Attachment 2.
C.7 Insurance: CGL $1M/$3M, cyber $5M, E&O $2M.
SECTION M. EVALUATION: technical 45, past performance 20, price 25, small business 10. Ties go to the lower price.
Pages: 30, 11 pt, not counting resumes. Questions in writing only.
%%
Tip sheet: In Basket pools
WHAT: messages that any team member can take (Rx Request, Result Note, Patient Advice, CC'd Chart, Staff Message).
WHO: covers, pool owners, MAs, RN triage, float.
HOW
 > Click the wrench, then "Manage Pools". You need security class 17.
 > Star = favorite. Green = I am in. Grey = delegated.
 > To attach yourself for the day: Edit Pools > tomorrow > Take. It drops at 23:59.
 > "Done" removes it for everyone. "Postpone" only for you. Don't use "Delete".
 > QuickAction: type .PAINREF, .NORMALLAB, .NOSHOW2
TROUBLE
 * "You don't have access to this folder": log out of Hyperspace; wait 15 min for the chron to run.
 * Messages for someone on leave: set Out of Office w/ delegate; otherwise they rot.
 * Abnormals: critical = phone call, never only a message.
Turnaround: Rx 1 business day, results 2, advice 1. Red over 72 h. The leaderboard is for fun. Really.
%%
CONTRAST AND KIDNEY: protocol card for CT
Screen: known CKD, solitary kidney, transplant, myeloma, on metformin, dialysis
eGFR >= 45: go. 30-44: go, oral fluids; hold metformin if AKI. \< 30 and not on dialysis: talk with radiologist; NS 1 mL/kg/h 6 h before and after, or 3 mL/kg 1 h before.
Dialysis: no change to schedule. PD: fine.
Agents: Omnipaque 350, Visipaque 320, Isovue 370. Rate 3-5 mL/s via 18-20 g AC. Power PICC, power port: yes with Huber 20 x 0.75.
Allergy: mild hives before: prednisone 50 mg at 13 h, 7 h, 1 h + Benadryl 50 at 1 h. Urgent: Solu-Medrol 40 IV q4 + Benadryl, 4-5 h. Severe: other modality.
Shellfish, iodine, Betadine: not an allergy to contrast.
Extravasation: stop, elevate, cold, mark. Plastics if > 100 mL, blisters, cap refill > 2 s, worse pain.
Breastfeeding: no need to stop. Pregnant: iodinated OK if needed; gadolinium no.
Thyroid: scan or I-131 planned? wait 6-8 weeks. Graves untreated: ask.
Crash cart is behind CT 2, O2 on both sides, EpiPen in drawer 1.
%%
Annual HIPAA refresher, script for the narrator

SLIDE 1. Welcome back. This takes eleven minutes. You can pause.
SLIDE 2. PHI is health information plus something that tells who. Eighteen kinds are listed in the Privacy Rule: names, places smaller than a state, dates, phones, faxes, e-mail, Social Security, record and plan numbers, accounts, licenses, plates, devices, web addresses, IP, fingerprints, faces, and anything else that's unique.
SLIDE 3. Minimum necessary. You need it to do your job? Look. You are curious? Don't.
SLIDE 4. A co-worker is in bed 12. You would like to know how she is. Ask her; don't open the chart.
SLIDE 5. The elevator. The Starbucks line. The group text with a picture of the whiteboard behind you.
SLIDE 6. Lost phone: call the service desk within the hour, not on Monday.
SLIDE 7. Phishing: hover, don't click. "Your mailbox is full" isn't.
SLIDE 8. AI tools: only the ones on the approved list. Take out the names first, even so.
SLIDE 9. Quiz. A neighbor asks whether her cousin is on 4 North. You say: (a) yes (b) let me check (c) "I'll put you through to the operator."
SLIDE 10. Certificate. Print or don't; Workday knows.
%%
Position paper outline, telehealth flexibilities
I. Where we are: the 2020 waivers, the CAA, one extension after another
II. What works: behavioral health no-show 9% vs 21%; stroke door-to-needle 44 min at spokes; RPM for HF
III. What does not: audio-only quality measures; G2211 confusion; licensure by state, IMLC, PSYPACT, nurse compact
IV. Rural: FQHC and RHC as distant site (G2025), broadband (FCC), 4G maps, satellite
V. DEA: special registration, 3 schedules, PDMP check, buprenorphine six months by phone
VI. Equity: 14% of dual eligibles have no smartphone; ASL; low vision
VII. Asks: (1) permanent home as originating site (2) parity through 2030 (3) drop the in-person 6 months rule for mental health (4) HSA-safe harbor
Exhibits: table of state parity laws; MedPAC 2023; Health Affairs; JAMA Netw Open; RAND; KFF poll n=1,308
Length 8 p. Style AMA 11. Tone: calm.
%%
SOP: release of radiology images to patients
Scope: film library window, portal, CD, PowerShare
1 Requester shows photo ID. A parent for a child under 18; for 12-17 and sensitive studies see Table 2.
2 Form ROI-7. Sign. Date. Staff initial.
3 Search in PACS by MRN; DOB as the second check. Check also Legacy (before 2011: fetch from jukebox; 20 min).
4 CD burner: Rimage 5400; auto label prints name and accession. Put in paper sleeve. Encrypt if mailed.
5 Mammograms: 3D needs DVD. Never lossy.
6 No charge for the first; $10 for more.
7 Police or attorney: send to HIM. Do not discuss.
8 Log it: who, what, when, by whom. Drawer 2.
Turnaround 15 min in person; mail 3 business days.
Errors: "Disc not writable" clean lens; "No SOP class" wrong viewer; AutoRun is off in Win 11, tell them to open viewer.exe.
Rev E. Supersedes D. Approved: Imaging Council.
%%
Store manager's guide: immunization season
Staffing: 1 RPh + 2 techs (immunizing tech where the state allows). 12 per hour walk-in; 5 for clinics off site.
Stock: Fluzone HD, Fluad, Flublok for 65+; Flucelvax; FluMist 2-49. COVID: Comirnaty, Spikevax, Nuvaxovid. RSV: Arexvy, Abrysvo, mResvia. Prevnar 20/Capvaxive. Shingrix: 2 doses, 2-6 months. Boostrix. Heplisav-B.
Billing: Medicare B for flu, COVID, pneumo (roster bill G0008, M0201). Part D for Shingrix, Tdap, RSV, $0 copay. Cash list is on the wall. BIN/PCN in quick codes FLU1, COV1.
Screening: sick today? egg no longer matters; Guillain-Barre within 6 weeks; pregnant 32-36 w; blood thinner hold 2 min.
Needles: 1 in 25 g for 130-200 lb; 5/8 if under 130; 1.5 for over 200 (women) or 260 (men). Deltoid. VIS before.
Registry: report within 72 h; check for duplicates; error queue daily.
Fainting: chair, 15 min, juice. Anaphylaxis: epi 0.3 mg, repeat 5-15 min, 911. VAERS.
Signage: dates are printed blank; write them. Goal 1,100 per store.
%%
Change control: interface engine upgrade
Change type: Normal, high. Risk score 11/15. CAB reviewed: approved w/ comments
Window: Saturday night 23:00 to 05:00, backout by 03:30
Impact: ADT, ORM, ORU, SIU, MDM, DFT; 61 routes. Read-only: portal, kiosk. Not affected: DICOM, monitors, nurse call
Plan
 T-7d freeze; T-2d dress rehearsal, 100K messages, 0 lost, 212 msg/s
 T-0 stop inbound, drain, snapshot, export config, upgrade 2021.2 -> 2024.1, JRE 17, schema 118 -> 131, start, replay 4 h
 Smoke: A01, A08, A40 merge, O01 lab, R01 with PDF, S12, T02 w/ 40 KB of text, Z-segs, non-ASCII, 0x0B in the middle
 T+8h hypercare desk, 2 analysts, bridge open
Comms: downtime toolkit, red phones, huddle message, digital signs, pager test
Known defects: PDQ timeouts; TLS 1.0 partners (3) need to go to 1.2; NTE line breaks
Success: queue depth under 50, ack under 2 s, no sev 1 in 48 h
"""
