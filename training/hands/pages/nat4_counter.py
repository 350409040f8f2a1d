"""What passes over counters and fax machines: registration packets, cover sheets, pharmacy labels, vaccine records, device and fridge logs, court, school, camp and transport forms."""

TWINS = r"""
FAX
To: [[Receiving clinic::{clinic}, attn {first}]]              Fax: [[________::{ph}]]
From: [[Sending clinic::{FACILITY:<Juniper|Sandpiper|Old Colony> Family Practice}]]          Phone: [[________::{ph}]]
Date: [[________::{num8}]]    Pages incl. cover: 6
Re: [[patient referral::{ptname}, {dob}]]

[ ] Urgent  [x] For review  [ ] Please comment  [x] Please reply

Message:
Pls see attached. Pt needs sleep study, home or lab. STOP-BANG 6. Neck 18.5. Epworth 17. Failed Ambien. BMI 44, AF, [[drives for a living::drives for {myjob}]].
MCR primary, AARP sup. [[Cards on page 5.::MBI {plan}, sup {plan}.]]
Let us know appt date so we can tell [[the wife::his wife {kin}]].
Also we got YOUR fax about [[somebody who is not our patient::a {whole}, {dobs}, who is not our patient]]. Shredded.

[[-front office::-{first}]]

The documents accompanying this transmission contain confidential health information that is legally privileged. If you're not the intended recipient, notify the sender at once and destroy it.
%%
PATIENT REGISTRATION                         [[(Print clearly)::{FACILITY:<Copper Canyon|Nine Oaks|Lakeside> ENT & Allergy}]]

Legal name: [[______________________::{ptfull}]]        Preferred: [[__________::{menick}]]      Pronouns: she/her
DOB: [[___/___/____::{dob}]]    SSN: [[___-__-____::{ssn}]]    Sex at birth: F     Marital: divorced
Mailing address: [[______________________::{st}]]     City/State/Zip: [[______________________::{home} {stt} {zip}]]
Cell: [[__________::{ph}]]   Home: [[__________::same]]   OK to text? Y    E-mail: [[______________________::{mymail}]]
Employer: [[______________________::{myjob}]]    Occupation: {job}
Emergency contact: [[______________________::{kinfull}]]   Relation: sister   Phone: [[__________::{ph}]]
PCP: [[______________________::{dr}]]    Who sent you? [ ] doctor [ ] insurance [x] friend [[::{first}]] [ ] Google
Pharmacy: [[______________________::{pharm}, {lane}]]
Race: prefer not to say    Language: {lang}    Interpreter: N

INSURANCE 1: UnitedHealthcare Choice Plus    ID: [[__________::{plan}]]   Group: [[__________::{grp}]]
Subscriber if not you: [[______________________::{whole}]]    DOB: [[___/___/____::{dobs}]]
INSURANCE 2: none

I authorize payment of benefits to the practice. I got the Notice of Privacy Practices. You may leave messages with: [[______________________::{kin} only, NOT my ex ({first})]]
Signature [[______________________::{ptname}]]    Date [[__________::{num8}]]
%%
[[PHARMACY NAME
STREET, CITY ST ZIP   PHONE::{pharm}
{stack}, {town}, {stt} {zip}   {ph}]]
Rx# [[0000000::{ord}]]                     [[MM/DD/YY::{num8}]]     RPh [[ABC::{initials}]]
[[PATIENT, SAMPLE::{meup}]]
[[ADDRESS::{stup}]]
TAKE 1 TABLET BY MOUTH TWICE A DAY WITH FOOD. STOP IF RASH
AMOXICILLIN/CLAV 875-125 MG TAB       SAND    (generic for Augmentin)
QTY 14    NO REFILLS - DR. AUTHORIZATION REQUIRED
Dr [[PRESCRIBER::{last}, {first}]]      Discard after [[1 yr::{num8}]]
White oval, 875 on one side
MAY CAUSE DIARRHEA   *   FINISH ALL OF THIS MEDICINE
Call about side effects: FDA MedWatch
[[HAND TO PATIENT AT COUNSEL::BAG: {lastup} / WC / {price} / BIN C-{nn}]]
%%
VACCINE ADMINISTRATION RECORD FOR CHILDREN AND TEENS
Patient name [[______________::{ptname}]]   Birthdate [[______::{dob}]]   Chart [[______::{mrn}]]   Clinic [[______________::{clinic}]]
Vaccine    Type      Date given    Source  Site  Lot           Mfr   VIS     Vaccinator
Hep B      Engerix-B [[______::{num8}]]   F   RT   [[______::{lot}]]   GSK   2021    [[___::{initials}]]
           Pediarix  [[______::{num8}]]   F   RT   [[______::{lot}]]   GSK   2021    [[___::{initials}]]
DTaP       Pediarix  [[______::{num8}]]   F   LT   [[______::{lot}]]   GSK   2021    [[___::{initials}]]
           Infanrix  [[______::{num8}]]   F   LT   [[______::{lot}]]   GSK   2021    [[___::{initials}]]
Hib        PedvaxHIB [[______::{num8}]]   F   RT   [[______::{lot}]]   MSD   2021    [[___::{initials}]]
PCV20      Prevnar   [[______::{num8}]]   F   LT   [[______::{lot}]]   PFR   2021    [[___::{initials}]]
RV         Rotarix   [[______::{num8}]]   F   PO   [[______::{lot}]]   GSK   2021    [[___::{initials}]]
MMR        M-M-R II  [[______::{num8}]]   S   RA SC [[______::{lot}]]  MSD   2021    [[___::{initials}]]
Nirsevimab Beyfortus [[______::{num8}]]   F   RT   [[______::{lot}]]   SPI   2021    [[___::{initials}]]
F federal (VFC), S state, P private. RT right thigh, LT left thigh, RA right arm.
Declined: influenza [[(form signed)::{num8}, mom {kin} signed]]. Next: 15-18 mo DTaP #4
[[Titles::{initials} = {whole} LPN; {initials} = {whole} MA]]
%%
TEMPERATURE LOG FOR REFRIGERATOR - FAHRENHEIT      Days 1-15
[[Facility ________  PIN ____::{clinic}   VFC PIN {UNIQUE_ID:{nn}{four}}]]   Month/year [[____::{mon}]]   Unit [[A::{ser}]]
Range 36-46. Check twice a day, min/max once each morning. If out of range: don't throw vaccine away, label "do not use", call.
Day   AM time  init   temp  min/max      PM time  init  temp
1     0755   [[__::{initials}]]   39   37/42        1640   [[__::{initials}]]   40
2     0802   [[__::{initials}]]   39   37/41        1655   [[__::{initials}]]   39
3     closed
4     0748   [[__::{initials}]]   47!  38/51        ---    [[__::{initials}]]   41   door ajar, [[freezer box was in the way::{first}'s lunch was in the way]]
5     0751   [[__::{initials}]]   40   38/43        1630   [[__::{initials}]]   40
6     0805   [[__::{initials}]]   38   37/41
Excursion [[#::{case}]]: 47 F x 2 h 40 m by data logger ([[calibrated, NIST::Fridge-tag {ser}, cal due {num8}]]). Manufacturer said OK: Pfizer yes, Merck yes (Varivax n/a), GSK yes [[::, spoke to {first}, ref {code}]].
Reviewed [[__________::{whole} {num8}]]
%%
NEWBORN SCREENING - REQUEST FOR REPEAT SPECIMEN
[[Submitter copy::To: {dr}, {clinic}, {st}, {town} {stt} {zip}]]
Infant: [[BABY GIRL::{lastup}, BABY GIRL]]    Mother: [[________::{backward}]]    DOB/time: [[________::{dobs} 0412]]    Form no. [[________::{UNIQUE_ID:{nn}{four}{nn}{nn}}]]
Birth facility: [[________::{hosp}]]    Collected: [[________::{num8}]] (19 hours of age)
Result
  Collected before 24 h: repeat needed
  IRT 71 ng/mL (cutoff 63) ABNORMAL, CFTR panel: 1 variant, F508del
  TSH 14.2, 17-OHP 22, TREC normal, SMN1 exon 7 present, GALT 6.1
Recommendation: repeat by 14 days of age; sweat test when over 10 days and 2 kg at an accredited center[[::: {FACILITY:<Shepard|Cottonwood> CF Center}, {ph}]].
[[We tried the phone once.::We tried {ph} {DATE:<2/6|Jan 30>} and left word with grandfather {kin}.]]
[[Follow-up coordinator::{whole}, RN, {agency}]]
%%
STATE OF [[________::{stt}]]      IN THE [[________ COURT::{county} Circuit Court]]
[[In re the guardianship of a protected person::In re the Guardianship of {ptname}]]            Case No. [[________::{case}]]
PHYSICIAN'S STATEMENT
1. I'm licensed in this state[[::, {lic}]]. I examined [[the respondent::{mr}]] [[at the facility::on {full} at {snf}]] for 50 minutes.
2. Diagnosis: major neurocognitive disorder due to Alzheimer's disease, moderate to severe. MoCA 7/30. FAST 6c.
3. Capacity
   a. make or communicate decisions about medical care: NO
   b. finances: NO. Gave [[a caller::a caller named {first}]] $11,400 in gift cards.
   c. drive, vote, marry: drive NO; the other two not assessed
   d. residence: can say a preference ([["home with my cat"::"home with {pet}"]])
4. Least restrictive alternative: [[a POA exists but is contested by a sibling::POA of {num8} names {kinfull}; son {first} contests it]]
5. Prognosis: progressive, no recovery
6. Presence at hearing would be [x] harmful [ ] not harmful: agitation after 3 pm. Video is fine.
I declare under penalty of perjury that this is true.
[[Signature / printed name / date::{whole}, MD   {full}   {st}, {town}, {stt} {zip}   {ph}]]
%%
INDIVIDUALIZED HEALTH PLAN (school nurse)
Student [[__________::{ptname}]]  DOB [[______::{dobs}]]  Grade {gr}  Student ID [[______::{UNIQUE_ID:{nn}{four}}]]  School [[__________::{school}]]  Teacher [[__________::{mrs}]]  Bus [[___::{VEHICLE_ID:{nn}}]]
Parents [[__________::{kinfull}, {ph}; {first} {ptl}, {ph}]]   Doctor [[__________::{dr} {ph}]]
Problem: type 1 diabetes. Omnipod 5 + Dexcom G7 (shared with [[the nurse's phone::{first} in the health office]])
Target 80-180. Lunch at 11:10: bolus before eating, carb ratio 1:12, correction 1:60 over 140.
LOW \< 70: 15 g, wait 15, recheck. Glucose tabs in red pencil case. Never send alone.
SEVERE: Baqsimi 3 mg one nostril, on side, call 911 then parents.
HIGH > 300 x2: ketones. Mod/large: call, new pod.
Field trips: [[trained aide goes along::{first}, trained, goes along]]. PE: suspend or 15 g before.
504 accommodations: water, bathroom, phone in class, no marks off for makeup tests, stop the clock
Trained staff: [[two teachers, secretary::{last}, {last}, {first} in the office]]
Signed [[parent / nurse / principal::{kinfull} {num8} / {whole} RN / {whole}]]
%%
NEMT TRIP SHEET      Provider [[________::{ORGANIZATION:<Comfort Wheels|Metro Lift|Buckeye Care> Transport}]]   Vehicle [[____::{fleet}]]   Plate [[____::{plateup}]]   Driver [[________::{whole}]]   Date [[____::{num8}]]
Leg  Trip#      Member           Pickup                      Drop                       Sched  Arr   Dep   Odo
1    [[1::{UNIQUE_ID:{nn}-{four}-A}]]  [[M1::{ptcomma}]]   [[home::{stack}, {home}]]   [[dialysis::{FACILITY:<DaVita|Fresenius> {town}}]]   0530   0524  0531  88,102
2    [[2::{UNIQUE_ID:{nn}-{four}-A}]]  [[M2::{comma}]]   [[assisted living::{snf}]]   [[wound clinic::{clinic}]]   0800   0812  0820  88,119
3    [[1::{UNIQUE_ID:{nn}-{four}-B}]]  [[M1::{ptcomma}]]   [[dialysis::{FACILITY:<DaVita|Fresenius> {town}}]]   [[home::{stack}, {home}]]   will call  1003 1010 88,140
4    [[3::{UNIQUE_ID:{nn}-{four}-A}]]  [[M3::{lf}]]   [[home::{st}]]   [[methadone::{clinic}]]   1045   1041  NS    88,152
Notes: leg 2 bariatric chair, 2 man. Leg 4 no show, [[neighbor said at work::neighbor {first} said he's at {org}]]. Belt cutter missing from [[the box::{fleet}]].
Member signature: on file for B legs. I certify these trips [[____________::{whole} {clockx}]]
%%
DURABLE MEDICAL EQUIPMENT - PROOF OF DELIVERY
[[Supplier::{ORGANIZATION:<Hometown|Blue Sky|Caremax> Oxygen & Supply}, {st}, {town}, {stt} {zip}, {ph}]]
Deliver to: [[________::{ptname}, {stack}, {home}, {stt} {zip}. {ph}. Gate {UNIQUE_ID:#{four}}, dog named {pet}]]
Order [[____::{ord}]]   Insurance Medicare B   Dx J44.9   Physician [[____::{dr}]]
HCPCS    Item                                   Qty   Serial / lot
E1390    concentrator, Invacare Platinum 10     1     [[____::{ser}]]
E0431    portable gas, 6 E tanks + regulator    1     [[____::{ser}]]
A4615    cannula, adult                         4     lot [[____::{lot}]]
E0570    nebulizer, Pari Vios                   1     [[____::{ser}]]
Settings: 2 L continuous, 3 L w/ activity. Alarm checked, 94.6% O2 at 5 L. Hours on meter 12,204.
Taught [x] patient [x] caregiver [[(daughter)::({kin})]]: no smoking, no Vaseline, backup tank. Smoke detector: none, [[told fire dept::called {agency}]]
Received by [[________::{kinfull}]]   Relationship daughter   [[Date ____  Time ____::{num8} {clockx}]]   Tech [[____::{first} {initials}]]
%%
PEDIATRIC DENTAL - CONSENT + HISTORY (bilingual, English side)
Child [[__________::{ptname}]]   Age 6   School [[__________::{school}]]   Parent [[__________::{kinfull}]]   Tel [[__________::{ph}]]
Has your child ever had: heart murmur NO. asthma YES (albuterol). seizures NO. allergic to latex NO, [[amoxicillin::amoxicillin - hives at 2, {hosp}]].
Brushes by self? yes. Bottle at night until 3. Juice daily. Water: well.
Findings: #A MO, #J DO, #T pulp, #L SSC. Plaque 3. Frankl 2.
Plan: N2O 40%, 4 visits, papoose NO. SDF on #E and #F (turns black, explained, photo shown)
Medicaid covers sealants #3 #14 #19 #30 [[::(ID {plan})]]
Consent: I understand. [[____________::{kinfull}  {num8}]]   Interpreter [[____________::{first}, ID {UNIQUE_ID:{nn}{four}}]]
Doctor [[____________::{dr}]]   Assistant [[___::{initials}]]
"""
