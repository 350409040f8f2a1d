"""Billers, coders, schedulers, managers, records clerks, compliance and IT people of clinics, one line each to the assistant."""

NAMED = r"""
Write an appeal: claim {claim}, DOS {full}, CPT 99285, denied as not emergent, patient {ptname}, chest pain
Draft a collections letter to {ptname}, {addr}, balance $412.60, last payment {num8}, be firm but kind
please summarise this call: {first} at {ins}, ref {code}, says 97110 limited to 20 visits per calendar year
SQL: all visits for MRN {mrn} between {iso} and {iso}, order by date desc
write an email to {mail} asking for the W-9 and remit address by {on}
How do I word a no show letter? {ptname} missed {clip}, {clip} and {clip} with {dr}
Make this formal: "hey {first}, the {hosp} lockbox checks are 3 weeks behind, what gives"
Excel formula: days between {num8} and {num8}, excluding holidays
Turn into meeting minutes: {first} opened at 8, {wn} gave AR update (52 days), {dr} unhappy w/ Athena, next {on}
Write a job ad for an MA at {clinic} in {town}, $21-24/hr, EPIC exp, bilingual {lang} preferred
Credentialing: list what's missing. {whole}, DO, NPI {npi}, DEA {UNIQUE_ID:<B|F|M><K|R|S>{nn}{four}}, lic {lic}, malpractice exp {on}
draft a reply to the 1 star google review by "{user}": "waited 2 hrs and dr {lastlow} never looked up". HIPAA safe please
Compose a letter to {agency} to request a payment plan extension for {ptcomma}
can you make a schedule? {first} M-W, {one} T-Th, {wn} every other Fri, closed {feast}
our server {ip} keeps dropping the PACS worklist. what logs do I look at on a Windows 2019 box
Reword for HR: {first} {last} was late {clip}, {clip} and {clip}, told me "traffic on {hwy}"
Please create a cover sheet: To {fac}, Fax {ph}, From {whole}, Pages 12, Re: {ptcomma} DOB {dob}
What's the timely filing for {ins}? DOS was {num8}, secondary EOB came {num8}
write a python script that renames {code}.pdf to {UNIQUE_ID:<{lastup}_{mrn}|{mrn}_{lastup}>}.pdf for our scan folder
Breach log entry: {on}, AVS of {ptname} handed to {mrs}, returned same day. 4 factor assessment, low probability
Send a reminder text under 160 chars: {first}, your appt with Dr. {last} is {on} at 2:15 at {st}. Reply C
Rate letter: effective {on}, room and board at {snf} goes to $412/day
Subpoena from {county} Superior Court, case {case}, for {ptname}, psych records. What do we answer?
Compare the two remits: check {UNIQUE_ID:EFT{nn}{four}} $1,204.11 and check {UNIQUE_ID:{four}{nn}} $980.00, both {ins}, same patient {ptl}
Write talking points for the town hall at {FACILITY:{last} Auditorium} on {wday}: RIFs, new parking, Epic go-live
Good faith estimate for {ptname}, dob {dob}: 45378 $1,850, 00812 $600, path $210
Verify: subscriber {kin} {kinl}, dependent {ptf} {kinl}, ID {plan}, group {grp}. How do I enter 02 vs 01 suffix?
help me answer: "Hi this is {mefl} {mesl}, why did I get a bill from {org}, I never been there"
Draft a termination letter to patient {ptname}, certified mail {UNIQUE_ID:<7021|7022|9407> {four} 0000 {four} {four}}, 30 days of emergency care
Template for Zoom link email to {mymail} for {on} telehealth visit, plain words
CMS-1500 box 32 for a visit at {snf}, {addr}: POS 31 or 32?
convert this roster to CSV: {backward} RN 0.9; {backward} LPN 1.0; {backward} CNA 0.6
Summarize the OSHA 300 entry: {first} {last}, housekeeper, needle in trash, {clip}, {ward}, days away 0
Write to {law}: we need a valid authorization signed by the personal rep of {ptfull}, deceased {on}
Why would {ins} pay {dr} at 85%? He's credentialed with group NPI {npi} since {mon}
IT ticket for me: user {user}, workstation {UNIQUE_ID:WS-{nn}-{four}}, Citrix freezes when opening Haiku, call {ph}
job description for {poss} replacement, lead scheduler, GI
polite no to the vendor: "{whole}, {ORGANIZATION:<Quill|Bright|North> <Loop|Cart|Fern> <Analytics|Revenue Partners>}, 15 minutes for coffee?"
What do I say to {mr} who wants his chart "erased"? He says {kin} at {agency} told him he could
Make a phone tree: operator {ph}, after hours {ph}, billing {first} {xt}, records {xt}
write an sql update to fix wrong DOB: patient {ptcomma} should be {dobiso} not {dobiso}
Fix this address for USPS: {bare} apt b {townlow} {zip}
Letter to {org} HR: FMLA for {ptname}, intermittent, 2 days a month, from {on}
draft Teams message: {first}, {one} and {wn} are out {day}, who can cover the desk at {clinic}?
Please itemize: acct {acct}, {ptcomma}, {num8} 99214 $185; {num8} 36415 $12; pmt {num8} -$25
ABN wording for {mrs}: vitamin D 82306, Medicare LCD, est. $48, on {full}
Our lease at {st} ends {on}; write landlord {whole} re 2-year renewal with the MRI shielding clause
I need to email {dr} to sign 14 charts older than 30 days. She's touchy. Names attached: {ptl}, {ptl}, {last}
create a fax for {pharm}, {ph}: PA approved for Ozempic, {ptname}, auth {code}, through {on}
Workers' comp: claim {claim}, DOI {full}, employer {org}, adjuster {whole} {ph}. Status letter on MMI please
rewrite the voicemail greeting: you've reached {first} at {fac} referrals, I'm out until {on}, press 0
Check digit: is {npi} a valid NPI? Luhn with 80840
Summarize the interview for {whole}, PT, 6 yrs at {hosp}, wants 4x10, can start {on}, salary 92k
Regex for our MRNs like {mrn} and {mrn}
make a JSON: name {ptname}, dob {dobiso}, phone {ph}, email {mymail}, payer {ins}, memberId {plan}
How should I respond to the OCR letter dated {wday}, transaction {code}, complainant {ptfull}?
The {hnick} transfer center wants our direct line: {ph}. Write a one page for ED, ICU, L&D with blanks for others
EOB says "patient not eligible on DOS" for {ptcomma}; Medicaid {UNIQUE_ID:{four}{nn}{four}} active from {mon}. Appeal?
add this vendor to the contract list: {org}, {whole}, {mail}, biohazard pickup, renews {on}
Congratulation note to {first} and {one} for passing the CPC, from the CDI team at {hnick}
What's a fair way to split call: {last}, {last}, {last} and {last}; {last} can't do weekends; start {on}
flag for duplicate: "{ptcomma} {dob} {ph}" vs "{ptcomma} {dob} {ph}"
can't log into {url}, it says cert expired, who do I tell
write up the compliment: {mrs} said {first} in phlebotomy "didn't hurt one bit"
Parking memo: Lot C behind {bldg} closes {on}; staff use {lane} gravel lot; shuttle every 12 min
Recall letter to everybody with the {gear}, e.g. {ptname}, serial {ser}, implanted {on} by {dr}
What does modifier 24 do if {last} saw {ptl} in the global on {clip} for an ear infection?
Turn into an org chart: CMO {last}; reports: {last} (hosp med), {last} (ED), {one} (quality)
ask {first} at {school} for the enrollment form and shot record of {ptname}, dob {dob}
log this: released 44 pages to {kin} {kinl}, DL {lic}, {full} 3:10 PM, by {fl}
Payroll question. {whole}, emp {badge}, 86.5 hrs, OT after 80 or 8/day? We're 8/80. Period {range}
Draft memo: from {on} the {FACILITY:<Cannery|Depot|Mill> Street Clinic} closes, patients go to {clinic}
Translate our sign: "Ask {first} at window 3 for sliding fee forms" to {lang}
Vaccine return: {imm} lot {lot}, 40 doses, fridge at 9.1C on {clip}. Write the excursion report for {stt} VFC
Recap for board: net revenue 4.1M, days cash 61, {dr} retiring {mon}, {town} site lease up
Is {mail} a phish? it says "Dear {first}, your mailbox at {org} is full"
Build me a Word table: pager list. {last} {pager}; {last} {pager}; {last} {pager}
one line thank you for {org}, who gave 40 blankets on {day}
Merge conflict: same patient? {ptname}, {st} vs {ptcomma}, {stack}. SSN last four {ssn4} both
How much interest does {ptl}'s plan accrue: $2,300 from {num8} at 0%? he thinks 6%
Facility fee complaint from {mr}: "the sign says {hosp} Outpatient but it's a doctor's office!" Script for front desk
Write an SOP for badge loss; example: {first} lost badge {badge} at {place}
letter from {dr} to jury commissioner, {county}: excuse {ptname}, juror no. {code}, on dialysis TTS
Ok and what if the guarantor is {kin}, the stepdad, at {addr}? who gets the statement
Remind me what EPSDT needs at 4 yo; the chart of {ptname} was audited by {ins} on {on}
"{whole} \<{mail}\>" put these in Last, First format
Survey: 5 questions on the {FACILITY:{last} Infusion Suite}'s new chairs
write to {mymail}: refund check #{UNIQUE_ID:{four}{nn}} for $64.18 mailed {on} to {stack}, {home}
340B: {pharm} as contract pharmacy, eff {on}. Audit checklist
Does HIPAA let me tell {whole} of {org} that our employee {first} had covid on {clip}?
I need alt text for a photo of {first} and {one} cutting the ribbon at {FACILITY:<Marigold|Quarry|Lantern> Health Commons}
Draft RFP email to 3 shredding firms incl. {org}. Sites: {st}; {st}
prior auth status script: "calling on {ptcomma}, {dob}, ID {plan}, CPT 72148, submitted {clip}, ref {code}"
summary for {first}: 31 denials CO-16, 12 CO-197, 7 PR-204, biggest $ is {ptl} 27447 on {clip}
"""

CALM = r"""
Write an appeal: CPT 99285, denied as not emergent, chest pain, HEART score 5, prudent layperson standard, 42 USC 1395dd
Draft a collections letter template, balance $412.60, 90 days, be firm but kind, FDCPA and No Surprises Act language
please summarise this rule: 97110 limited to 20 visits per calendar year, KX modifier after the $2,410 threshold
SQL: all visits per provider by month in 2024, order by count desc, table encounter, columns enc_date, prov_type
write an email asking a vendor for the W-9 and remit address by end of week
How do I word a no show letter? 3 missed visits in 12 months, $35 fee, Medicaid can't be charged
Make this formal: "hey, the lockbox checks are 3 weeks behind, what gives"
Excel formula: days between A2 and B2, excluding holidays in H2:H12, else "n/a"
Turn into meeting minutes: manager opened at 8, AR update (52 days), Athena down twice, next meeting in 2 weeks
Write a job ad for an MA, family medicine, $21-24/hr, Epic Cadence exp, bilingual Somali preferred
Credentialing: list what's needed for CAQH ProView, PECOS, DEA 222, CLIA waiver, NPDB query, FCVS
draft a reply to a 1 star google review: "waited 2 hrs and the doc never looked up". HIPAA safe please
Compose a letter to request a payment plan extension, plain, 12 months, no interest, under 150 words
can you make a schedule? 3 MAs, M-W, T-Th, every other Fri, closed on federal holidays
our server keeps dropping the PACS worklist. what logs do I look at on a Windows Server 2019 box? Merge PACS v8.2
Reword for HR: employee was late 3 times in 2 weeks, told me "traffic". Progressive discipline level 1
Please create a fax cover sheet with HIPAA footer: To, Fax, From, Pages, Re, Confidential
What's the timely filing for Aetna, Cigna, UHC, Humana, Tricare East, Molina, BCBS FEP? Table
write a python script that renames scan_0001.pdf to LASTNAME_MRN.pdf from an index.csv
Breach risk: AVS handed to the wrong person, returned same day. 4 factor assessment, low probability, 45 CFR 164.402
Reminder text under 160 chars: Your appt is tomorrow at 2:15. Reply C to confirm. Variables \{FIRST_NAME\} and \{TIME\}
What's the RUG to PDPM crosswalk, nursing component CBC1 vs PBC1
What do we answer to a subpoena for psych records with no court order? Part 2, 164.512(e), psychotherapy notes
835 question: CLP02 = 22 and CLP02 = 4, CAS*CO*45, PLB WO. Which one is the takeback?
Write talking points for a town hall: layoffs, new parking, Epic go-live wave 3, Workday
Good faith estimate template: 45378 $1,850, 00812 $600, 88305 path $210
How do I enter 02 vs 01 suffix on a Blue Cross dependent? And what's a BlueCard prefix
help me answer: "why did I get a bill from the lab, I never been there" (Quest and Labcorp do our path)
Draft a termination letter to a patient, certified mail, 30 days of emergency care, no reason stated
Template for Zoom link email for telehealth visit, plain words, iPad and Android steps
CMS-1500 box 32 for a SNF visit: POS 31 or 32? 99309 vs 99310
convert this roster to CSV: RN 0.9; LPN 1.0; CNA 0.6; add FTE total and agency Y/N
Summarize OSHA 300 rules: needle in trash, days away 0, restricted 0, privacy case?
Write to a law firm: we need a valid authorization signed by a personal representative
Why would Medicare pay a PA at 85%? And incident-to vs split/shared FS modifier in 2024
IT ticket for me: Citrix freezes when opening Haiku and Canto, VDI pool B, Imprivata tap fails
job description for lead scheduler, GI, Cadence + Snapboard, 4x10s
polite no to a vendor who wants "15 minutes for coffee" about AI scribes (Abridge, DAX, Suki)
What do I say to someone who wants his chart "erased"? HIPAA right to amend 164.526
Make a phone tree: 1 refills 2 billing 3 records 4 referrals 0 operator, closed 12-1
write an sql update to swap day and month where dob was loaded as dd/mm/yyyy, Postgres 15
What's USPS format for PMB and suite? Any CASS tool that's cheap
FMLA WH-380-E: intermittent, 2 days a month, how do I fill Part B questions 4 to 8
draft Teams message: three people are out Friday, who can cover the desk?
Itemize: 99214 $185; 36415 $12; payment -$25; balance forward; make it look like a statement
ABN wording: vitamin D 82306, Medicare LCD L34914, est. $48, options 1 2 3, CMS-R-131
MRI shielding clause for a 2-year lease renewal, GE Signa 1.5T, 5 gauss line
I need to email a doctor to sign 14 charts older than 30 days. She's touchy.
fax template for pharmacy: PA approved for Ozempic 1 mg, 12 months, CoverMyMeds key in box 4
Workers' comp status letter on MMI, AMA Guides 6th ed., DRE vs ROM, form WC-164
rewrite the voicemail greeting: you've reached referrals, press 0, if emergency 911, TTY 711
Luhn check for NPI with the 80840 prefix in Python and Excel
Summarize interview rubric for PT, STAR format, wants 4x10, FTE 0.8, salary band 78k-96k
Regex for MRNs of 7 or 8 digits, optional leading letter, not inside a longer number
make a JSON schema: name, dob, phone, email, payer, memberId; required first three; draft 2020-12
How should a small practice respond to an OCR data request? Risk analysis, BAAs, sanctions policy, NIST 800-66r2
One page for ED, ICU, L&D with blanks for direct lines, SBAR on the back
EOB says "patient not eligible on DOS", CO-27 vs CO-31, retro Medicaid 90 days. Appeal?
contract list columns: vendor, category, renews, auto Y/N, BAA Y/N, notice days
Congratulation note for passing the CPC and CCS, from the team, fun but short
What's a fair way to split call among 4, one can't do weekends, q4 with a swap bank
flag for duplicate patients: Jaro-Winkler on name, exact dob, phone last four; SQL Server
can't log into the portal, says cert expired, ERR_CERT_DATE_INVALID, who do I tell
write up a compliment for phlebotomy: "didn't hurt one bit". For Daisy Award or Bee Award?
Parking memo: Lot C closes for paving; staff use the gravel lot; shuttle every 12 min
Recall letter to everybody with the Exactech insert, Philips DreamStation, Allergan BIOCELL, class I / II meaning
What does modifier 24 do, and 25, 57, 58, 78, 79, in one table with examples
Turn into an org chart: CMO; reports: hospital medicine, ED, quality. Mermaid code please
enrollment form checklist: shot record, Tdap, MenACWY, sports physical, Title I, McKinney-Vento
log template: pages released, to whom, ID type, date, by
Payroll question. 86.5 hrs, OT after 80 or 8/day? We're 8/80 under FLSA 7(j)
Draft memo: one site closes, patients go to the main clinic, FAQ of 6
Translate our sign: "Ask at window 3 for sliding fee forms" to Vietnamese, Arabic, Tagalog
Vaccine return: 40 doses Vaxelis, fridge at 9.1C for 3 h. Write the excursion report, VFC, Berlinger log
Recap for board: net revenue 4.1M, days cash 61, FTE per AOB 4.9, CMI 1.62, lease up
Is "your mailbox is full, verify in Outlook 365" a phish? Make a 5 line warning for staff
Build me a Word table: pager list with 3 columns, blanks, Arial 10
one line thank you for a gift of 40 blankets
What's an MPI merge, EMPI, IHE PIX/PDQ, Verato vs NextGate
How much interest does $2,300 accrue at 0%? at 6%? 18 months
Facility fee complaint. Script for front desk: HOPD, G0463, provider-based, 42 CFR 413.65
Write an SOP for badge loss: call security, disable HID card, $15 fee, Kronos punch by manager
letter to jury commissioner: excuse a dialysis patient, TTS schedule, template
Who gets the statement if the guarantor is a stepparent? Birthday rule vs custody decree
EPSDT at 4 yo: hearing, vision, lead, ASQ-3, M-CHAT no, Bright Futures 4th ed.
Put names in Last, First format with PROPER and TEXTSPLIT
Survey: 5 questions on the infusion suite's new chairs, Likert 1-5, NPS at end
refund check letter, $64.18, credit balance report CMS-838
340B: contract pharmacy audit checklist, HRSA, Apexus, split-billing (Verity, Macro Helix)
Does HIPAA let me tell a manager that an employee had covid? ADA, not HIPAA?
I need alt text for a photo of staff cutting a ribbon, 20 words
Draft RFP email to shredding firms (Iron Mountain, Shred-it, Stericycle), 3 sites, 65-gal bins
prior auth status script: ask for CPT 72148, status, ref number, peer to peer deadline, P2P line
summary: 31 denials CO-16, 12 CO-197, 7 PR-204, biggest $ is 27447, root cause by payer
UB-04 FL 42 to 47 for observation: 0762, G0378 x 31 units, G0379?
Which condition code is 44 vs W2, occurrence span 72, value code 80
Medicare Advantage vs MA-PD vs D-SNP vs ESRD-SNP in plain words
Explain HCC V28 vs V24 with CKD, MDD, PVD as examples and RAF weights
Cerner Discern CCL: select top 10 order_mnemonic by count for last 24 hours
Write DAX for readmission rate: DIVIDE(\[Readmits 30d\],\[Index Discharges\])
Is 0.0 an okay RVU for 99024? What's the 2025 CF, 32.35?
X12 278 vs 275 vs 276/277CA vs 999 TA1, who sends what
Power Automate: when an email with "STAT" arrives in shared mailbox, post to Teams channel Referrals
how many 837P per batch ISA/IEA? Availity vs Change vs Waystar limits
"""
