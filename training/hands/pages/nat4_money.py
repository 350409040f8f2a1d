"""Money papers: EOBs, remittances, claim scrubber worklists, statements, estimates, ledgers, denials logs, collection letters, 837/835 loops and what billers ask about them."""

TWINS = r"""
EXPLANATION OF BENEFITS
THIS IS NOT A BILL

[[Sample for member education::{ptname}
{stack}
{home}, {stt} {zip}]]

Member ID: [[XXXXXXXXX::{plan}]]        Group: [[XXXXX::{grp}]]
Patient: [[Subscriber::{ptf}]]          Claim number: [[XXXXXXXXXXXX::{claim}]]
Provider: [[In-network hospital::{hosp}]]       Date processed: [[MM/DD/YYYY::{num8}]]

Service date     Description             Billed      Discount    Plan paid   You owe
[[MM/DD/YYYY::{num8}]]       ER visit level 4        2,841.00    1,903.47    587.53      350.00
[[MM/DD/YYYY::{num8}]]       CT abdomen/pelvis       4,120.00    3,377.20    594.24      148.56
[[MM/DD/YYYY::{num8}]]       Ondansetron inj           88.00       81.12      5.50        1.38
[[MM/DD/YYYY::{num8}]]       Saline 1000 mL           112.00      112.00      0.00        0.00  (1)
Total                                    7,161.00    5,473.79  1,187.27      499.94

(1) This item is part of another service. Your provider can't bill you for it.

Deductible used: $1,500.00 of $1,500.00 (met). Out-of-pocket: $2,211.40 of $6,500.00.
If you think that this is wrong you have 180 days to appeal. [[Call the number on your card.::Call {ph} and have claim {claim} ready, or write to {st}, {town}.]]
%%
835 posting exceptions, [[batch of today::{num8}, check {UNIQUE_ID:EFT0{nn}{four}{nn}}]], payer Cigna

ICN              PATIENT        CPT     BILLED   ALLOWED  PAID    CARC/RARC     NOTE
[[0001::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT A::{ptcomma}]]    99214   240.00   118.32   0.00    PR-1          deductible, transfer to pt
[[0002::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT B::{comma}]]    20610   310.00    74.90   0.00    CO-97 / M15   bundled w/ E/M, 25 missing
[[0003::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT C::{comma}]]    J7325   1,480.00  0.00    0.00    CO-197        no auth, [[check referral tab::{first} had auth {code}]]
[[0004::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT D::{comma}]]    97110x4  260.00   101.16  80.93   PR-2          coins 20.23
[[0005::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT E::{lf}]]    73562   98.00    31.20   31.20   PR-45?        contractual posted as PR, fix
[[0006::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT F::{lf}]]    99203   310.00   0.00    0.00    CO-27         term'd [[before DOS::{num8}]]
[[0007::{UNIQUE_ID:2{nn}{four}{nn}{four}}]]  [[PT G::{backward}]]  99213   165.00   0.00    0.00    CO-22 / N598  other ins primary (Tricare)
PLB  WO  -212.40  recoup of [[an older claim::{claim}, {ptcomma}, DOS {num8}]]
Posted by [[poster 2::{initials}]]. Unposted $1,204.11 to suspense. [[Ask the lead about line 3.::{first}, please look at line 3.]]
%%
PATIENT STATEMENT                                      [[Page 1 of 1::{FACILITY:<Crescent|Bayberry|Four Rivers> Women's Health}]]
Statement date [[01::{num8}]]     Account [[000000::{acct}]]     Amount due $214.86     Due [[in 21 days::{num8}]]
[[GUARANTOR NAME
ADDRESS
CITY ST ZIP::{whole}
{stack}
{town} {stt} {zip}]]

Patient: [[FIRST::{ptf}]]   Provider: [[DOCTOR::{dr}]]
  [[DOS::{num8}]]  OFFICE VISIT EST LVL 3                             165.00
         INSURANCE PAYMENT UHC                            -74.12
         ADJUSTMENT                                       -55.88
         COPAY PAID                                       -35.00
  [[DOS::{num8}]]  IUD REMOVAL 58301                                 312.00
         ADJUSTMENT                                       -97.14
         APPLIED TO DEDUCTIBLE                                   214.86
0-30  214.86   31-60  0.00   61-90  0.00   90+  0.00
MESSAGE: Thank you for your prompt payment. We take Visa, MC, Discover, CareCredit. [[Pay online or by mail.::Pay at {url} with code {UNIQUE_ID:{four}-{four}}.]]
- - - - - - detach here - - - - - -
[ ] check if address or insurance has changed.  Card no. ________ exp ____ CVV ____ signature ________
%%
i do billing for a small [[therapy practice::therapy practice, {ORGANIZATION:<Kite & Anchor|Second Nature|Quiet Water> Counseling}]] and need help w/ a denial. medicaid mco says "CO-16 N290 missing/incomplete rendering provider primary identifier." the 837 looks ok to me

NM1*85*2*[[BILLING GROUP::{orgup}]]*****XX*[[9999999999::{npi}]]~
N3*[[STREET::{stup}]]~
N4*[[CITY*ST*ZIP::{townup}*{stt}*{zip}]]~
REF*EI*[[999999999::{UNIQUE_ID:{nn}{nn}{four}}]]~
NM1*IL*1*[[LAST*FIRST::{oneup}*{lastup}]]****MI*[[ID::{plan}]]~
DMG*D8*[[YYYYMMDD::{dobymd}]]*F~
CLM*[[ACCT::{acct}]]*150***10:B:1*Y*A*Y*Y~
HI*ABK:F411*ABF:F4310~
NM1*82*1*[[LAST*FIRST::{lastup}*{oneup}]]****XX*[[9999999999::{npi}]]~
PRV*PE*PXC*101YM0800X~
LX*1~
SV1*HC:90837:95*150*UN*1***1:2~
DTP*472*D8*[[YYYYMMDD::{DATE:2025<03|07|11><04|19|26>}]]~

the rendering is an associate ([[supervised::supervised by {whole} LCSW]]). is it bc associates can't be rendering w/ this payer? and if i put the supervisor in NM1*DQ where does her NPI go

[[pls don't use the name in your answer, just say the associate::the associate is {first}, started {on}]]
%%
GOOD FAITH ESTIMATE (No Surprises Act) for an uninsured or self-pay patient

Patient [[________________::{ptname}]]     DOB [[________::{dobs}]]
Address [[________________::{st}, {home}]]    Contact by [ ] mail [X] e-mail [[________::{mymail}]]
Primary service: knee arthroscopy with medial meniscectomy (29881)    Dx S83.231A
Scheduled: [[________::{num8}]] [ ] not yet scheduled

Provider / facility                        NPI           Expected
[[Surgeon::{whole}, MD]]                     [[________::{npi}]]    $1,900
[[Anesthesia group::{ORGANIZATION:<Tidewater|Pinnacle> Anesthesia Consultants}]]         [[________::{npi}]]    $850
[[Ambulatory surgery center::{FACILITY:<Stonebridge|Copperhill|Mesa Vista> Surgery Center}]]        [[________::{npi}]]    $4,200
Pathology, if needed                                     $140
Post-op PT (97161, 97110)                                $90 per visit, not included
                                           Total         $7,090

Disclaimer: this estimate is not a contract. If you're billed $400 or more above it, you may dispute the bill within 120 days. Fee to use the dispute process: $25. Keep a copy, take a picture.
[[Given by: registration, at scheduling::Given by {first} {initials} on {num8} at {clockx}]]
%%
Denials huddle, [[this week::week of {num8}]]
Top five by dollars
1. Medical necessity, two-midnight, Humana MA: 14 accounts, $188K. [[Physician advisor::{dr}]] has 9 P2Ps booked.
2. No auth, outpatient infusion: Entyvio x 4, Prolia x 11. [[Root cause: new scheduler didn't check site of care.::{first} at the {FACILITY:<Laurel|Eastgate|Brickyard> Infusion Suite} didn't check site of care.]]
3. Timely filing, Ambetter: 22 claims from [[the acquired clinic::{clinic}]], enrolled under the old TIN. Appeal w/ proof of 277CA.
4. Coding, modifier 59 vs XS: 31, small dollars.
5. Newborns, mom's ID used past 30 days. [[All BabyBoys.::Amerigroup wants the baby's own ID. Oldest is {lastup}, BABY BOY A, {num8}.]]
Wins: overturned LTACH stay, $64,200 [[::({ptcomma}, acct {acct})]]. [[UR::{first} in UR]] gets the traveling duck.
Parking lot: can we auto-post CO-253? When does Waystar go live? Who owns 276?
%%
MEDICARE SUMMARY NOTICE for Part B (Medical Insurance)
[[(This is an explanation of how to read the notice)::{whole}
{stack}
{town}, {stt} {zip}]]
Medicare Number ending in [[____::{UNIQUE_ID:<7QP4|2MK9|1TE5>}]]     Date of this notice [[____::{full}]]     Claims processed between [[____ and ____::{full} and {full}]]

Your deductible status: you have now met your $240.00 deductible.
Be informed! Register online for direct access to your claims.

[[Date of service::{full}]]
[[Name of the doctor's group, address, and referring doctor::{ORGANIZATION:{last} Cardiovascular Group}, {stack}, {town}, {stt} {zip}, {ph}
Referred by {whole}]]
Service                          Approved?   Charged   Approved   Paid    You may be billed   Notes
Office visit, 20-29 min (99213)  Yes         $143.00   $88.18    $70.54  $17.64
Electrocardiogram (93000)        Yes         $58.00    $14.02    $11.22  $2.80              A
Lipid test                       NO          $71.00    --        --      $71.00             B
A. Your doctor accepts assignment. B. Medicare doesn't pay for this many services within this period of time.

How to handle denied claims: call the office first. If they made a mistake, ask them to resubmit. [[Appeals must be received within 120 days.::We must receive your appeal by {full}.]]
%%
Charity care application, screening sheet
Applicant [[#::{ptcomma}]]   Household 4   [[Members: spouse, two children::Members: {kin} (spouse), {first} 9, {first} 6]]
Income: wages $2,410/mo [[from a restaurant::from {myjob}]]; [[spouse on UI::{kin} on UI, claimant ID {UNIQUE_ID:{nn}{four}{nn}}]]; child support none
% FPL: 93
Assets: car 2009 [[sedan::{car}, plate {plateup}]]; checking [[under $500::{acct} at {ORGANIZATION:<First Lumbermens|Farmers & Drovers> Bank}, under $500]]
Docs: [x] pay stubs x3 [x] 1040 [ ] Medicaid denial letter, pending [[::, case {case}, worker {whole} {ph}]]
Accounts covered: [[all open::{acct}, {acct}, {acct}]]
Recommend: 100% write-off, 12 months [[::through {num8}]]
Counselor [[initials __::{initials}]]   Approver >$10K [[CFO::{whole}]]
%%
Collections letter v4 (FDCPA, Reg F)

[[%COLLECTOR_NAME%
%COLLECTOR_ADDRESS%::{ORGANIZATION:<Northgate|Allied Keystone> Recovery LLC}
{st}, {town}, {stt} {zip}]]

To: [[%DEBTOR%::{ptname}]]                          Reference: [[%REF%::{code}]]

[[We are a debt collector.::{ORGANIZATION:<Northgate|Allied Keystone> Recovery} is a debt collector.]] We are trying to collect a debt that you owe to [[%CREDITOR%::{hosp}]]. We will use any information you give us to help collect the debt.

Our information shows:
  You had services [[on the date shown::on {full}]], account ending in [[%LAST4%::{four}]]
  Balance then:            $1,077.00
  Between then and today:  you were charged this in interest + $0.00
                           you paid or were credited       - $150.00
  Total amount now:        $927.00

How can you dispute the debt? Call or write to us by [[%DATE%::{full}]] to dispute all or part. If you don't, we'll assume that our information is correct.
What else can you do? Visit the CFPB site to learn more about your rights.
[[Contact us about your payment options.::Contact {first} about your payment options, {ph}, 8 am to 6 pm.]]
%%
Subject: refund request / credit balance

Acct [[#::{acct}]], [[pt::{ptcomma}]]. Credit of $418.20. How it came about: the patient paid the estimate at check-in ($600), plan then allowed less than we thought, and [[a secondary::Mutual of Omaha, policy {plan},]] came in as well. So pt responsibility is $181.80.

- Refund goes to the guarantor, not the patient (minor). [[Guarantor info on the account is current.::Guarantor {kinfull}, {stack}, {home} {zip}.]]
- Paid by card, so refund to the same card. [[The token is in InstaMed.::Visa ending {UNIQUE_ID:{nn}{nn}}, auth {UNIQUE_ID:0{nn}{nn}Z}.]]
- State unclaimed property rule doesn't apply yet, under 3 years.
- The other credit, $12.05, is a takeback from BCBS and must sit until their letter comes.

Approvals: [[supervisor, then manager::{first}, then {last}]]. AP cuts checks Thursdays.
[[AR::{initials}]]
"""
