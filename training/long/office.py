"""Skeletons of billing, coding, tickets, policies, education and offices."""

TEXT = r"""
=== STATEMENT OF ACCOUNT | Billing Statement | Patient Statement ; raw
+{hname}   {street}, {city}   Billing questions: {phone}   {url}
+Statement date {d0}   Account {csn}   Patient {ptup}
+Guarantor: {kinfull}, {addr}
~Sample statement. How to read your bill.
DATE         DESCRIPTION                          CHARGES     INS PAID    BALANCE
+{dm}   {tproc}     {money}   {money}   {money}
+{dm}   {timg}     {money}   {money}   {money}
+{d0}   ROOM AND BOARD, Dr. {drlast}     {money}   {money}   {money}
~line 1       {tproc}     {money}   {money}   {money}
~line 2       ROOM AND BOARD     {money}   {money}   {money}
             PHARMACY: {tmed}     {money}   {money}   {money}
             LABORATORY: {tlab}     {money}   {money}   {money}
             ADJUSTMENT, contractual     -{money}
             PAYMENT - THANK YOU     -{money}
AGING: current {money}   30 days {money}   60 days {money}   90+ $0.00
A payment plan is available; call {tel} and ask for {aide}. Charity care: see {web}.
Your claim for {tproc} was sent to <Medicare|Cigna|UnitedHealthcare> and {k} has the EOB.
Note: {tmed} is not covered as self-administered. {cdocb} bills separately from {hos}.
Pay by phone at {tel}. Checks payable to the hospital. If you were at {wk} when hurt, tell us.
DO NOT SEND CASH. $25 fee for returned checks. Financial counselor at {cli}.
?+Tear here --- {ptlf} --- acct {csn} --- due {soon} --- {money}
=== EXPLANATION OF BENEFITS | EOB | THIS IS NOT A BILL ; raw
+Member: {ptfull}   Member ID: {memb}   Group: {jobplace} ({plan})   Claim {claim}   {d0}
+{street}, {town1}, {state} {zip}
~Sample explanation of benefits for new members
Provider: <{docb}|Specialist>, {hos}    Service: {tproc}   CPT <99214|43239|27447|93458|45385>
Billed {money}   Plan discount {money}   Allowed {money}   Plan paid {money}   You owe {money}
Service: {tmed}, HCPCS J1745   Billed {money}   Allowed {money}   Coinsurance 20% {money}
Service: {timg}   Remark N130, CO-45, PR-2
Deductible met {money} of $3,000. Out-of-pocket {money} of $6,500.
If you disagree you may appeal within 180 days; write, or call {tel}. Someone you choose, such as {k}, can do it.
A reviewer who was not involved in the first decision, a {tspec}, will read {ps} records from {cli}.
Reason: {tproc} is covered after {tmed} and {tmed} fail. We looked at {tlab} and {timg}.
Glossary: deductible, copay, coinsurance, allowed amount. Get help in Español, 中文, Tagalog.
We did not receive a referral from {docc}. Report fraud: {tel}.
?Coordination of benefits: {kb} may have other coverage through {wk}.
=== CODING REVIEW | Coding Query | CDI Query ; raw
+Account {csn}   Pt {ptlf}   Adm {dm}   Disch {d0}   To: {drcred}   From: {name}, CCS
~Retrospective query, coding department
<Dr.|Doctor>, please clarify the following, using your independent judgment:
Indicators: {tlab}; {tlab}; {tmed}; {tex}
The H&P says "{tdx}"; the consult by {docb} says "{tdx}".
Question: was the condition treated {on} <acute|chronic|acute on chronic|unable to determine>?
Options: [ ] {tdx}  [ ] {tdx}  [ ] other ____  [ ] clinically undetermined
MS-DRG 291 vs 292, CC/MCC, POA Y, HAC 05, PSI-11. CPT 99223-25, modifier 59, G2211, J1885 x2, Z79.4, Y92.230.
RVU 3.86. NCCI edit: column 2. LCD L33797. Op note: {tproc}. {tstep}
Response from {doc}: {tdx}, present on admission. {thpi}
Second reviewer {aide}: agree. Educate {docc}. Closed {on}.
Coders may not lead; see AHIMA/ACDIS practice brief; Coding Clinic Q3.
=== IT SUPPORT TICKET | Help desk ticket | Service request ; raw
+Ticket {tick}   Opened {dstamp} by {nursefull} ({login}), {xt}   Site {cname}
+Contact {docmail}, {phone}   Workstation {asset}   IP {ip}
~Priority P{x}. Channel: phone. Category: EHR > orders
Summary: cannot sign order for {tmed}
Details: When {doc} opens the chart and picks {tproc}, the screen freezes. Error 0x80070{xx}. Citrix, Chrome 12{x}, Imprivata tap fails.
+Example patient: {ptlf}, {record1}, also {p2lf}
~Example: test environment, synthetic chart
Steps: 1. open flowsheet 2. enter {tlab} 3. save. Happened to {rn} too {on}.
Impact: {tcc} note lost; {p} waited an hour; {k} complained to {aide}.
{t} tier 1: cleared cache, restarted; not solved. Asked {peer} to log in: same.
{t} tier 2: HL7 queue stuck on ORM; Mirth channel restarted; Epic Hyperspace patch; Dragon profile rebuilt.
{t} vendor: known defect, fix in the next release, see the dashboard. Workaround: use paper form 12.
{t} analyst: interface to {phar} down; {hos} affected also; call {tel} for downtime.
Note in chart, copied: {thpi} {tplan}
Resolution: index rebuilt. User confirmed. CSAT 5/5 "{aide} was great". Close.
?+KB link {url}; device SN {serial}; change approved by {bossfull}
=== POLICY AND PROCEDURE | Standard Work | Nursing Procedure
+Policy owner: {bossfull}   {hname}   Effective {past}   Review {soon}   No. {id}
~Policy owner: Chief Nursing Officer   Review: every 3 years
## Purpose
To give safe care to people with {tdx} who need {tproc} or {tmed}.
## Scope
All RN, LPN, RT, Attending, Fellow and Resident staff at {hos} and {cli}.
## Equipment
Alaris pump, Yankauer, Salem sump, Ambu bag, Broselow tape, Kelly clamps, Tegaderm, ChloraPrep, Bard kit.
## Procedure
1. Identify with two identifiers. 2. Explain to the patient and {k}. 3. Wash hands; don gown.
{tstep} {tstep}
Check {tlab}; call {doc} if abnormal. Give {tmed}.
{tplan}
## Documentation
Time, site, tolerance, teaching. Example: "{tex} {cp} tolerated well."
## References
INS standards; Lippincott; Cochrane; Surviving Sepsis; levels of evidence I-V. Adapted by {aide}.
=== PATIENT EDUCATION | AFTER VISIT SUMMARY | Discharge Instructions | AVS
+{ptfull}   {d0}   Seen by {drfull} at {cname}   {phone}
+Appointments: {soon} {h} {dr2last}, {tname}; {soon} {solo}, PT, {street}
~Handout. Grade 6 reading level.
## Why you were seen
You came in with {tcc}. We think it is {tdx}.
## What to do at home
{tplan}
Rest. Drink water. Walk each day. Ask {k} for help with the stairs.
No driving {on} or while taking {tmed}. You can go back to {wk} {appt}.
## Your medicines
Start {tmed}. Keep taking {tmed}. Stop {tmed}. Pick up at {phar}.
## Tests
{tlab}; {timg}. Still waiting for one result; {doc} will call {tel}.
## When to call
Fever over 101, {tcc}, redness, or any worry. Call {tel}; nights, ask for {docb}. Call 911 for chest pain.
## Follow-up
{cdocc} {appt} at {cli}. Bring this sheet, your pills and {k}. Get well, from {rn} and the team.
=== MORBIDITY AND MORTALITY CONFERENCE | Peer Review Summary | Root Cause Analysis
+Case {claim}   Reviewer {drlast}   Pt {ptlf} {record1}   {d0}   PRIVILEGED
~PRIVILEGED under state peer review statute. De-identified.
## Summary
{ya} with {tdx} had {tproc} {on}; complication: {tcc}. {thpi}
## Timeline
{t} order by {doc}. {t} dose of {tmed} x10. {t} {rn} noticed {tlab}. {t} {docb} intervened. {t} {k} told.
## Analysis
Fishbone: people, process, pump library, lighting. Handoff from {docc} to {aide} omitted {tmed}. Swiss cheese. Five whys.
## Findings
{tex} {timg} Clavien-Dindo IIIb. Standard of care <met|met with comment|not met>.
## Actions
Hard stop in Epic; pharmacist at the bedside; letter to {doc}; talk with {k} by {aide} {appt}. CANDOR.
## Follow-up
Audit 30 charts; report to {cli} quality board; {tplan}
=== JOURNAL CASE REPORT | CASE REPORT | Case presentation for publication
+Authors: {drfull}, {dr2full}, {dr3full}; {hname}, {city}; correspondence {docmail}
~Authors blinded for review
## Abstract
We describe a {ya} with {tdx} after {tmed}. Mallory-Weiss tear and Boerhaave syndrome are discussed.
## Case
A {ya} from <{town}|a rural area> presented to {hos} {on} with {tcc}. {thpi} {thx}
{tex} {tlab}; {tlab}; {tlab}. {timg}.
{cp} underwent {tproc}. {tstep} {tstep}
Recovery was uneventful; at follow-up {appt} {p} was back at {wk}.
## Discussion
{tdx} was first reported in 1897. Virchow's triad and Hodgkin-Reed-Sternberg cells were sought. RECOVERY, SPRINT and DAPA-HF inform therapy.
A PubMed search found {xx} cases, median age {xx}, 60% men. Kaplan-Meier p = 0.03; Cox HR 1.{xx}.
## Consent
Written consent was given by {p} <and {k}|>.
## Learning points
{tplan} {tplan}
+Acknowledgment: we thank {name}, {nursefull} and the laboratory of {name}. ORCID {id}
~Acknowledgment: removed for review
=== DISABILITY DETERMINATION | Independent Medical Examination | Functional Capacity Evaluation
+Claimant {ptfull}   SSN {ssn}   DOB {born}   Claim {claim}   Examiner {drcred}   {d0}
+Referred by {bossfull}, {jobplace}; counsel {last}
~Claimant identity verified by photo card; no doctor-patient relationship.
## Records Reviewed
Notes of {docb} and {docc}, {hos} {ago}; PT at {cli}; statement of {k}; video, 14 minutes.
## History
{ya}, {thpi} Worked at {wk} for {xx} months. Lives at {abode} with {k}; drives; cooks; church weekly.
## Examination
{tex} {tex} Waddell 1/5; Jamar {xx}/{x}; inclinometer; pain diagram.
## Opinions
1. {tdx}. 2. MMI reached {on}. 3. WPI {x}%. 4. Sedentary, no ladders. 5. {tproc} is <reasonable|not related>.
{tplan} {tlab}. {timg}.
## Basis
AMA Guides, sixth edition; ODG; Listing 1.04; SSR 96-8p. {cp} was courteous, came with {peer}, and left at {t}.
=== VOLUNTEER AND STAFF SCHEDULE | On-call schedule | Shift huddle ; raw
+Week of {d0}   {hname}   Maintained by {nursefull}, {xt}
~Unit huddle, day shift
Mon: <{docb}|attending A> days, <{docc}|fellow> nights
Tue: <{doc}|attending B>, backup <{docb}|fellow>
Wed: {aide} float, {rn} charge
Thu: {rn}, {aide}, one open shift
Fri: {docc} until {t}, then nocturnist
Weekend: jeopardy <{doc}|resident>, pager {tel}
Watch list: bed 3 {tdx}; bed 9 {tcc}, {tmed} at {t}; bed 12 to {nh} {appt}
Discharges: bed 5 with {k}; bed 6, ride to {town}
Procedures: {tproc} at {t}; {tproc} at {t}; {timg}
Safety: two Foley days, one Hickman, Purell low. Great catch: {aide} found wrong {tmed}.
Supplies: Kerlix, Coban, Mepilex on backorder; borrow from {cli}.
Learning: {tplan} {tex}
Birthdays: <{peer}, {aide}|two this week>. Cake at {t}.
Visitors: {wk} vendor badge required; surveyors may come {on}.
"""
