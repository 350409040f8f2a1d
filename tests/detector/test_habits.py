"""Habits of writing that a second author's texts showed: what must be found, and what only looks like it. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from gateway.detector.credible import credible, is_certainly_none
from gateway.detector.merge import clean
from gateway.model import Finding
from tests.detector.test_classes import found

ROWS = [
    ("DATE", "fell sat 5/3, seen Tues. 4/9", ["sat 5/3", "Tues. 4/9"]), ("DATE", "visits on 5/3, 5/10 and 5/17", ["5/3, 5/10 and 5/17"]), ("DATE", "seen June 3rd, 5th and 9th by us", ["June 3rd", "5th", "9th"]),
    ("DATE", "no use of R arm 10/12 to 10/20", ["10/12 to 10/20"]), ("DATE", "| 109 | 5/12 | VA |", ["5/12"]), ("DATE", "| 109 | 5/5 | VA |", []), ("DATE", "closed Memorial Day; is Good Friday ok?", ["Memorial Day", "Good Friday"]), ("DATE", "moved to mlk day", ["mlk day"]),
    ("DATE", "in rehab 2/12–3/13/25, home since", ["2/12", "3/13/25"]), ("DATE", "in rehab 2/12 to 3/13/25", ["2/12", "3/13/25"]), ("DATE", "visits: 2/12, 19, 26.", ["2/12, 19, 26"]), ("DATE", "visits 2/12 & 19", ["2/12 & 19"]),
    ("DATE", "CN 3/4, 6 palsy; 3/4, 15 mg; scored 10/12, 14 and 9.", []), ("DATE", "surgery 2/12AM, home 2/13 pm", ["2/12", "2/13"]), ("DATE", "takes 1/2 am, 1/2 pm; worse 7/10 pm", []), ("DATE", "stable since Feb'25", ["Feb'25"]),
    ("DATE", "onset 2/??/2025, end xx/12/2025", ["2/??/2025", "xx/12/2025"]), ("DATE", "onset 2025-02-UN", ["2025-02-UN"]), ("DATE", "write MM/DD/2025 or xx/xx/2025", []),
    ("DATE", "AHFS 24:04.04.20", []), ("DATE", "strength 5/5, 4/5 and 3/5", []),
    ("ZIP_CODE", "clinics in zip codes 03601/03602, 03603 and 03604", ["03601", "03602", "03603", "03604"]), ("ZIP_CODE", "zip 03601 with 12000 units", ["03601"]),
    ("AGE", "died the 3rd of June at 101.", ["101"]), ("AGE", "lived to be 97 and", ["97"]), ("AGE", "the patient (96) was brought in", ["96"]), ("AGE", "91/M with CHF", ["91"]), ("AGE", "2 | Ilse Hartung 90F 4402-8817 | watcher", ["90"]), ("AGE", "Oral Temp 99F; Tylenol Extra 98 F now", []), ("AGE", "F/93 with CHF, M/104", ["93", "104"]), ("AGE", "T/F/93, M/93%, F/89", []), ("AGE", "her ninety-first birthday", ["ninety-first"]), ("AGE", "a hundredth birthday; the ninetieth percentile", ["hundredth"]), ("AGE", "her 95th birthday", ["95th"]), ("AGE", "his 85th birthday; died at 64; the patient (45)", []),
    ("STREET_ADDRESS", "a bus at Locust and 9th", ["Locust and 9th"]), ("STREET_ADDRESS", "parks by 5th & Main", ["5th & Main"]), ("STREET_ADDRESS", "We're at Fullerton and Pulaski, eight minutes out", ["Fullerton and Pulaski"]), ("STREET_ADDRESS", "at Rest and Exercise.", []),
    ("STREET_ADDRESS", "Hometown Rx  610 Aultman, Ely NV 89301", ["610 Aultman"]), ("LOCATION", "NW, XO, CA, DC, HD, RL, SC", []), ("LOCATION", "V Suspicious, VI Malignant", []), ("LOCATION", "Texas, Illinois and Maine", []),
    ("FACILITY", "14 months in SCI Dunmore", ["SCI Dunmore"]), ("FACILITY", "a Critical Access Hospital; the Director of Pharmacy; home Peritoneal Dialysis", []), ("FACILITY", "ends the Environment. The Imaging Core", []), ("FACILITY", "interactions with St. John's wort", []),
    ("ORGANIZATION", "I work until 5 with Mrs. Goldfarb", []), ("ORGANIZATION", "drives for Werner", ["Werner"]),
    ("DEVICE_ID", "lots EX4471, ABX-118-7 and W08A3.", ["EX4471", "ABX-118-7", "W08A3"]), ("US_SSN", "the last four on file, 6620", ["6620"]), ("MEDICAL_RECORD_NUMBER", "REQ       Q118820", ["Q118820"]),
    ("UNIQUE_ID", "for the tape, participant L-22-B, please", ["L-22-B"]), ("UNIQUE_ID", "(Faisal, ID SOM-31)", ["SOM-31"]), ("UNIQUE_ID", "07:10 jess_w: scale was zeroed", ["jess_w"]), ("UNIQUE_ID", "07:10 dose: given", []),
    ("PERSON", "IR 28 deg R vs 36 deg L. MMT 4/5", []), ("PERSON", "Diagnosis: A. Tubulovillous adenoma. B. Quiescent colitis", []), ("PERSON", "Seen by A. Tolliver", ["A. Tolliver"]), ("PERSON", "on V.A.C. Ulta, 125", []), ("PERSON", "by J.R.R. Whitlock", ["J.R.R. Whitlock"]),
    ("PERSON", "Mrs. Dash, not salt; Dr. Brown's bottles; no Sister Mary Joseph node", []), ("PERSON", "Mrs. Dashwood and Dr. Brown agree", ["Dashwood", "Brown"]), ("PERSON", "on Orgovyx plus Zytiga, RT to pelvis", []), ("PERSON", "Whitlock, RT, was there", ["Whitlock"]),
    ("ORGANIZATION", "retired farmer from Iowa", []), ("ORGANIZATION", "retired from Bath Iron Works", ["Bath Iron Works"]), ("ORGANIZATION", "nurse wants photos taken with the Rover", []), ("ORGANIZATION", "The Parkinson Foundation has kits", []), ("ORGANIZATION", "grant of the Harlan Pruitt Foundation", ["Harlan Pruitt Foundation"]),
    ("FACILITY", "covered by Delta Dental", []), ("FACILITY", "seen at Cedar Dental", ["Cedar Dental"]), ("HEALTH_PLAN_ID", "Plan: 2-3x/wk for 8 weeks", []), ("HEALTH_PLAN_ID", "Plan ID: XJ-4471", ["XJ-4471"]),
    ("DATE", "missed shifts 2/3, 2/9 and 2/10, no call", ["2/3, 2/9 and 2/10"]), ("DATE", "splits: 1/2, 1/4, 1/8", []), ("DATE", "PT starting 8/12.", ["8/12"]), ("DATE", "Fractions 12/25 given", []),
    ("LICENSE_NUMBER", "DOCTOR: I need the CDL number for the form.\nPATIENT: It's, uh, let me get my wallet. 90418827.", ["90418827"]), ("DEVICE_ID", "the serial is R, X, 7, 7, 1, 0, 4, 5, 2. I would", ["R, X, 7, 7, 1, 0, 4, 5, 2"]),
    ("ACCOUNT_NUMBER", "billing: theres a guarantor number top right\ncaller: 6 0 0 4 1 1 7 8\nbilling: ok", ["6 0 0 4 1 1 7 8"]), ("MEDICAL_RECORD_NUMBER", "MRN ends.. hold on it's 00718834. Daughter", ["00718834"]),
    ("ACCOUNT_NUMBER", "what is the account number?\nno idea, my sugar was 142 and 138", []), ("HEALTH_PLAN_ID", "and the group number?\ncount with me: 1 2 3 4 5 6 7", []),
    ("AGE", "SBP in the 90s", []), ("AGE", "she is in her 90s", ["90s"]), ("AGE", "I'm ninety now. I am 94.", ["ninety", "94"]), ("LOCATION", "this is Spanish interpreter ID 40662", []), ("LOCATION", "twin falls id 83301", ["twin falls"]), ("DATE", "sooner than april and", ["april"]), ("PERSON", "Client: Ha. True. Then", []), ("PERSON", "Pt: Texas. I'm in my car. I'm Colombian, so", []), ("STREET_ADDRESS", "BUN 11 Cr 0.68", []), ("STREET_ADDRESS", "at 1180 CR 40, off the", ["1180 CR 40"]),
    ("DATE", "12-3-6 inked blue, 6-9-12 inked black", []), ("DATE", "signed 02/02/2025 15:12 by", ["02/02/2025"]), ("LOCATION", "moved to Concord, CA and Hamilton, Montana", ["Concord", "Hamilton"]),
    ("FACILITY", "Interventional Radiology; CDC Hospital Core Elements", []),
    ("LICENSE_NUMBER", "DLCO 11.2 (46%)", []), ("HEALTH_PLAN_ID", "BCBS,412.00", []), ("VEHICLE_ID", "same plate on the cam (IA KDB 882)", ["IA KDB 882"]), ("UNIQUE_ID", "u/gutfeeling_gal: it was", ["u/gutfeeling_gal"]), ("UNIQUE_ID", "Vasopressin 0.03 U/min when", []),
    ("VEHICLE_ID", "via county EMS (Medic 62), Unit: Rescue 47, then ENGINE 9", ["Medic 62", "Rescue 47", "ENGINE 9"]), ("VEHICLE_ID", "Rescue 50 mcg first; a squad 12 strong; medic 2 of 3", []), ("VEHICLE_ID", "her storage; plate OR 662 KDB (pending)", ["OR 662 KDB"]),
    ("LICENSE_NUMBER", "Pathologist: I. Kdbwa, MD   CO-DR-0066120; TX-PSY-66120", ["CO-DR-0066120", "TX-PSY-66120"]), ("LICENSE_NUMBER", "CA-MRSA-2 swabs", []), ("LICENSE_NUMBER", "(K. Kdbwa, LSSP 66120)", ["66120"]),
    ("MEDICAL_RECORD_NUMBER", "initial encounter S66.1XXA, encounter 6612044", ["6612044"]), ("MEDICAL_RECORD_NUMBER", "MRN: 0000000 in the template", []), ("MEDICAL_RECORD_NUMBER", "MRN: 0066120", ["0066120"]),
    ("ORGANIZATION", "rep of Teamsters Local 662 and local 1144 came, UFCW 66 did not", ["Teamsters Local 662", "local 1144", "UFCW 66"]), ("ORGANIZATION", "lidocaine local 10 ml, local 2; UA 0-2 RBC", []), ("DATE", "Entresto 24/26 restarted 2/7 once K was low", ["2/7"]), ("FACILITY", "arrive 0545. Windward Ambulatory Surgery, by ambulatory surgery", ["Windward Ambulatory Surgery"]), ("UNIQUE_ID", "passcode kT7vLq. password reset; pwd: Kdb#66120", ["kT7vLq", "Kdb#66120"]),
    ("VEHICLE_ID", "his ride (van 62) is late; van 6 minutes away", ["62"]), ("PERSON", "Witness Trp. Kdbwa came", ["Kdbwa"]),
    ("DATE", "on October 8 and 15. As we said", ["October 8 and 15"]), ("LOCATION", "Examiner: Ines Kdbwa, PhD, TX lic. 66120", []), ("UNIQUE_ID", "<drzab> give 5\n<kdb_w> ok", ["drzab", "kdb_w"]), ("UNIQUE_ID", "<note> x </note>\n<patient> came", []), ("UNIQUE_ID", "the code QK7-2LD opens it; error code QK7-2LD", ["QK7-2LD"]),
    ("VEHICLE_ID", "UNITS E162,AM162 sent; 13:31 E162 ON SCENE", ["E162,AM162", "E162"]), ("VEHICLE_ID", "BP 162 ON SCENE, room E162 is free", []), ("LICENSE_NUMBER", "Ines Kdbwa, RN, CWOCN  #6614", ["6614"]), ("PERSON", "That's my initials, KDW.", ["KDW"]),
    ("PERSON", 'Subject 6612 (initials KDW) missed; the initials "QD" were left', ["KDW", "QD"]), ("PERSON", "initials only; initial RN visit", []), ("UNIQUE_ID", "streams on Twitch as thessalonikid at night", ["thessalonikid"]),
    ("PERSON", "2+ edema L leg, 1+ R. Sternal incision; 14 L / 22 R. Y-Balance", []), ("PERSON", "seen by R. Whitlock", ["R. Whitlock"]), ("PERSON", "MOM: He's mad.\nRN: Mad is good.", []), ("PERSON", "MRS. VU: Yes.", ["VU"]), ("PERSON", "DR. INR of 2", []), ("PERSON", "Sincerely,\nLicensed, Certified Genetic Counselor", []),
    ("DATE", "seen 9/11/23. BCx 9/5 NG, s/o 9/7, strength 4/5, pain 9/10", ["9/11/23", "9/5", "9/7"]), ("DATE", "Lasix 40. BCx 9/5 NG", []), ("DATE", "tac to 2/2 goal 6-8; a 1/16 muffin", []),
    ("FACILITY", "To: All Clinic Managers", []), ("LOCATION", "GERD on Protonix, LA grade A", []), ("URL", "see Medicare.gov, mercyfield.gov", ["mercyfield.gov"]),
    ("FACILITY", "Gastroenterology Clinic -- Return; Vit D. Dental clearance; likely to need hospital care", []), ("FACILITY", "at Cedar Gastroenterology Clinic", ["Cedar Gastroenterology Clinic"]), ("LOCATION", "PDA 1.2 MM, L TO R, LA:AO 1.3", []),
    ("DATE", "peanut 14/35, cashew 12/30, pistachio 10/28", []), ("DATE", "strain index 6/13", []), ("DATE", "ddAC completed 4/10.", ["4/10"]), ("PHONE_NUMBER", "I&O 1240/950.\n0650 Resting", []), ("STREET_ADDRESS", "ldh 410 cr 0.6", []),
    ("LICENSE_NUMBER", "My CDL is Texas 29485013.", ["Texas 29485013"]), ("PERSON", "well, it's Blue Bell, so a bowl", []), ("PERSON", "it's Wendell Amaro, calling", ["Wendell Amaro"]), ("PERSON", "From: Utilization Review RN", []), ("PERSON", "SON: Ornery. Marine, two tours", []),
    ("PERSON", "on louella finch, thats f-i-n-c-h", ["f-i-n-c-h"]), ("PERSON", "Sundquist, S-U-N-D, uh", ["S-U-N-D"]), ("PERSON", "Prescriber Anselm Dufresne MD", ["Anselm Dufresne"]), ("PERSON", "her brother Crohn's", []),
    ("STREET_ADDRESS", "rolled over at mile marker 61 on I-70 tonight", ["mile marker 61 on I-70"]), ("STREET_ADDRESS", "found on Highway 9 near exit 4 alone", ["Highway 9 near exit 4"]), ("STREET_ADDRESS", "drove I-70 for hours; 40 mm at I-II", []),
    ("STREET_ADDRESS", "she lives at 1040 Linden with", ["1040 Linden"]), ("STREET_ADDRESS", "moved to 40 Units nightly; lives on a busy street", []), ("LOCATION", "she grew up in Mobile, and lives in Orange now", ["Mobile", "Orange"]), ("LOCATION", "lives in Texas; lives in Assisted Living; lives in Fear", []),
    ("LOCATION", "city: bread and cheese\ncounty: ulster\n", ["bread and cheese", "ulster"]), ("LOCATION", "City: unknown\nCounty: same", []),
    ("ORGANIZATION", "hired by 3M; works for 7-Eleven", ["3M", "7-Eleven"]), ("ORGANIZATION", "works @ Tolliver Glass", ["Tolliver Glass"]), ("ORGANIZATION", "a sophomore at UNR; her son is still at ASU", ["UNR", "ASU"]), ("ORGANIZATION", "daughter is still at MICU; attends PT and AA", []),
    ("ORGANIZATION", "got a wheelchair from Numoxa, aides from Bright Hands", ["Numoxa", "Bright Hands"]), ("ORGANIZATION", "weaned oxygen from HFNC; transport from Clinic", []), ("FACILITY", "sent to the wrong pharmacy and the old hospital", []), ("FACILITY", "Refer to Pulmonary Clinic and Wound Care Center; Cigna Healthcare pays", []),
    ("FACILITY", "Recommend Outpatient Cardiac Rehabilitation; ask the Main Pharmacy; a Federally Qualified Health Center", []), ("ORGANIZATION", "Nutrition Services and Environmental Services; US Preventive Services; Medicare & Medicaid Services", []), ("FACILITY", "seen at Tolliver Creek Rehabilitation", ["Tolliver Creek Rehabilitation"]),
    ("ORGANIZATION", "swims at the YMCA, meds to CVS on Linden", ["YMCA", "CVS"]), ("ORGANIZATION", "exam by CVS: RRR. CVS at 11 weeks; wants UPS-style trays", []), ("STREET_ADDRESS", "to 1st floor, 730 Linden Road; came by ambulance, unit 12", ["1st floor, 730 Linden Road"]), ("STREET_ADDRESS", "set to 10 kHz 30 us 2.4 mA", []),
    ("LOCATION", "lic ME 88214, event ID 11708, 1st deg AVB, PR .24", []),
    ("STREET_ADDRESS", "rolled at MP 97 on US 20 last night", ["MP 97 on US 20"]), ("LOCATION", "born in Delaware, OH; lived in Delaware, Ohio and Texas", ["Delaware"]), ("LOCATION", "his home is kokomo, he drove from pelham; lives in fear; is from work", ["kokomo", "pelham"]),
    ("FACILITY", "home with Envision Hospice; a Preventive Clinic", ["Envision Hospice"]),
    ("LOCATION", "Right, OK. Sure, OK, and the TIA, OK? 1st deg AVB, PR .24", []), ("LOCATION", "from Tulsa, OK. Lives in Broken Arrow, OK and YUMA, AZ", ["Tulsa", "Broken Arrow", "YUMA"]),
    ("PERSON", "Father Asthma, mother Irish, sister German.", []), ("PERSON", "Father Doyle and Sister Perpetua came", ["Doyle", "Perpetua"]), ("PERSON", "The RRT RN, RT and MD came", []), ("PERSON", "contact dr asap, dr prescribed", []), ("PERSON", "told dr okoro", ["okoro"]),
    ("PERSON", "Thanks,\nPharmacy Informatics", []), ("PERSON", "Thanks,\nHope Winters", ["Hope Winters"]), ("PERSON", "something called Bell's Palsy. An app called Finch.", []), ("PERSON", "a neighbor called Finch, who", ["Finch"]), ("PERSON", "St. Jude Merlin monitors", []),
    ("PERSON", "Client: Couch.\nTherapist: And?\nClient: Lamp.\nTherapist: Freeze.\nClient: Ok.\nTherapist: Um.\nClient: So.\n", []), ("PERSON", "Therapist: Whitlock\nClient: Freeze, Dana", ["Whitlock", "Freeze, Dana"]),
    ("ACCOUNT_NUMBER", "claim had 27447-RT; billing: 93284 (prog)", []), ("ACCOUNT_NUMBER", "claim 2744790; the account is 93284 and", ["2744790", "93284"]), ("UNIQUE_ID", "denial CO-197; denial 44-19083", ["44-19083"]), ("IP_ADDRESS", "CAP protocol 4.9.0.1 applies", []), ("IP_ADDRESS", "signed in from 10.4.9.1", ["10.4.9.1"]), ("URL", "java.net.SocketException at cedarhollow.net", ["cedarhollow.net"]),
    ("PERSON", "Dr. Ortho? No: Dr. Onc. All Nurse Mgrs, Anes", []), ("ORGANIZATION", "To: Disability Services", []), ("ORGANIZATION", "at Cedarhollow Services", ["Cedarhollow Services"]), ("FACILITY", "Vocational Rehabilitation; a Federally Qualified Health Center; sent to the wrong pharmacy", []), ("PERSON", '{"name": "FreeStyle Libre"}', []), ("FACILITY", "Cigna Healthcare, GE Healthcare, Cedarhollow Healthcare", ["Cedarhollow Healthcare"]), ("PERSON", "GP: Who?\nPt: Mum.\nGP: Pill?\nPt: Zorvanon.\nGP: OK.\nPt: Ta.\nGP: Bye.", []), ("PERSON", "present: Admin, Gen Ed, Psych, SLP, Nurse", []), ("PERSON", "present: Whitlock, SLP", ["Whitlock"]),
    ("MEDICAL_RECORD_NUMBER", "telephone encounter 11-20 minutes", []), ("MEDICAL_RECORD_NUMBER", "encounter 1120-44 of", ["1120-44"]), ("UNIQUE_ID", "@LASTLAB(HGBA1C)@ or @last_one", ["@last_one"]),
    ("PERSON", "fusion MR. DPD? n/a. Schwartz Rounds invite", []), ("PERSON", "MR. LEE and MS. VU", ["LEE", "VU"]), ("STREET_ADDRESS", "1 Scope. CT, MR, IR", []), ("STREET_ADDRESS", "at 1 Scope Ct, then", ["1 Scope Ct"]),
    ("PERSON", "Regards, Nurse Pool, RN. Dr. LASTNAME. Weights M. Psych NP rounds. Tubigrip E. Hgb if", []), ("PERSON", "a fifth of Jack Daniel's", []), ("PERSON", "a friend of Jack Dawson", ["Jack Dawson"]), ("LOCATION", "in Poland, Italy, Georgia, Japan; else Toeplitz, AR(1)", []), ("LOCATION", "from Macon, Georgia; from Conway, AR (home)", ["Macon", "Conway"]),
    ("STREET_ADDRESS", "Bivona 6 TTS. Pt has PMV", []), ("STREET_ADDRESS", "at 6 Otter Pt, then", ["6 Otter Pt"]), ("DATE", "SUSAR 7/15 d, unblinded", []),
    ("FACILITY", "to the Main Pharmacy window. Recreational Drugs: none. You may need to go into hospital", []),
    ("LOCATION", "Apply the Plains City Cardiomyopathy Questionnaire, Minnesota Living with Heart", []), ("ORGANIZATION", "Pharmacy: Wagner Plus\nChurch: Good Tidings", ["Wagner Plus", "Good Tidings"]), ("ORGANIZATION", "Pharmacy: Medication Reconciliation\nPharmacy: Consulted", []),
    ("ORGANIZATION", "he works for the Bureau of Land Management; she works for the Department", ["Bureau of Land Management"]),
    ("PERSON", "Mrs. Nephrosis and Mr. Kidney Failure live there", []), ("PERSON", "Mrs. Peeples and Mr. Kidney", ["Peeples", "Kidney"]), ("PERSON", "the Palliative MD, ICU RN and PT", []), ("PERSON", "DOE, JANE RN was there", ["DOE, JANE"]),
    ("PERSON", "Q. Which tool? A. Zorvex 17.", []), ("PERSON", "Who came? A. Tolliver did", ["A. Tolliver"]), ("PERSON", '{"name": "FallRiskAdult", "title"', []), ("PERSON", '{"name": "McAllister", "title"', ["McAllister"]), ("PERSON", '{"name": "VanHorn", "title"', ["VanHorn"]), ("PERSON", "Mrs. Broken Leg came", ["Broken Leg"]),
    ("PERSON", "by the Carey Hill criteria and Dana Coombs syndrome", []), ("PERSON", "Carey Hill signed it", ["Carey Hill"]), ("STREET_ADDRESS", "05:12:40 SELF TEST PASS", []), ("STREET_ADDRESS", "Address:40 Otter Pass", ["40 Otter Pass"]),
    ("LOCATION", "GP: Right, OK. Three weeks.\nReading, OH is near", ["Reading"]),
    ("DATE", "TSH 3/4 8.1, 3/11 6.2, 3/18 4.4", ["3/4", "3/11", "3/18"]), ("DATE", "Na 6/4 128; 6/5 131; 6/6 134 since 6/3", ["6/4", "6/5", "6/6", "6/3"]), ("DATE", "4/4: called. 4/5: no answer. 4/8: letter, opened on 4/1", ["4/4", "4/5", "4/8", "4/1"]),
    ("DATE", "seen on 9/4. Dating scan 10/16 fine", ["9/4", "10/16"]), ("DATE", "seen on 9/4; L grip 4/5, biceps 5/5; 9/12 cycles", ["9/4"]), ("DATE", "strength 2/5, 3/5, 4/5; parts 1/3, 2/3", []), ("DATE", "fell yesterday, 8/22; GCS 15", ["8/22"]), ("DATE", "pain 8/10 yesterday, 5/10 today", []),
    ("DEVICE_ID", "her transmitter 4H2K7M fails; my watch (GX330-2207LP) and insulin pump (NG7718204H); microchip 981020004417712", ["4H2K7M", "GX330-2207LP", "NG7718204H", "981020004417712"]),
    ("DEVICE_ID", "the transmitter takes a CR2032; lead 5076-52; monitor q4; tablet 325 mg; scale 0-10; pump MMT-770; machine 9900", []), ("UNIQUE_ID", "appeal CK 41 2207 is open; Grp 4410-B; PCR 3381-0227 left", ["CK 41 2207", "4410-B", "3381-0227"]), ("UNIQUE_ID", "PCR 40 cycles; grp A; group 4; case of IV 20 30 units; run 5-10 km", []),
    ("MEDICAL_RECORD_NUMBER", "chart K 4418207 was", ["K 4418207"]), ("MEDICAL_RECORD_NUMBER", "the MRN 4418207 was", ["4418207"]),
    ("ORGANIZATION", "a deacon at Bethany, in the choir of First Cumberland, ranch hand for the Lazy 8.", ["Bethany", "First Cumberland", "Lazy 8"]), ("ORGANIZATION", "security for the ED; a technician with MRI; a guard at night; cook at Texas", []),
    ("ORGANIZATION", "Oxygen: Zolimed. Home health: Carevanta start of care", ["Zolimed", "Carevanta"]), ("ORGANIZATION", "Oxygen: Room air. Home health: Therapy. DME: Walker. Pharmacy: Eliquis. Dialysis: MWF", []),
    ("ORGANIZATION", "School: 9th grade, Tollhouse. Work: none", ["Tollhouse"]), ("ORGANIZATION", "School: 7th grade, gets Bs", []), ("ORGANIZATION", "works at Shear & Shine in town; works at Nimbus QRD7, nights", ["Shear & Shine", "Nimbus QRD7"]),
    ("ORGANIZATION", "she volunteers for Loaves of Plenty; flown by Wings For Life; sings at Bardavon", ["Loaves of Plenty", "Wings For Life", "Bardavon"]), ("ORGANIZATION", "plays for Dad; transported by EMS, driven by Pain; cleaned at Bedside", []),
    ("UNIQUE_ID", "it's B as in boy, R, 7, 7, 0, 2 I think", ["B as in boy, R, 7, 7, 0, 2"]), ("UNIQUE_ID", "A as in apple, 77, 410, dash 8.", ["A as in apple, 77, 410, dash 8"]), ("UNIQUE_ID", "D as in dog, he said, and then two of us left", []),
    ("DATE", "BP log: 3/1 150/92, 3/2 148/88, 3/9 141/90", ["3/1", "3/2", "3/9"]), ("DATE", "data downloaded 7/27 - TIR 44%", ["7/27"]),
    ("DATE", "2/3 ANC 0.8, 3/14 ANC 1.6, 5/6 ANC 2.1", ["2/3", "3/14", "5/6"]), ("DATE", "done 3/12 of 4, 4/12 of 5, 5/12 of 6; R 2/5 max 3, R 3/5 max 3, 4/5 max 4", []), ("DATE", "absent 4-2, 4-16 and 5-7, no call", ["4-2, 4-16 and 5-7"]), ("DATE", "sizes 2-3, 3-4, 4-5; rate 8-10, 10-12, 12-14 per day", []), ("DATE", "missed Tu 8/5, Th 8/14", ["Tu 8/5", "Th 8/14"]),
    ("STREET_ADDRESS", "hit at US-6 and Rt 209, then I-4 W near Kirkman; off Hwy 6 & Kipling", ["US-6 and Rt 209", "I-4 W near Kirkman", "Hwy 6 & Kipling"]), ("STREET_ADDRESS", "US 20 and Doppler; I-70 at Night", []),
    ("MEDICAL_RECORD_NUMBER", "chart no. 2281 04 7719, then", ["2281 04 7719"]), ("UNIQUE_ID", "on flight DL 2207 home", ["DL 2207"]), ("UNIQUE_ID", "a flight of 12 stairs, flight 2", []),
    ("LOCATION", "policy PA 08820 44; claim NJ 07102", []), ("DEVICE_ID", "cuff is HEM7301-0229K", ["HEM7301-0229K"]), ("ORGANIZATION", "missed class at Harlan Tech", ["Harlan Tech"]),
    ("PERSON", "her sister Bev was with her; their brother Kit drove", ["Bev", "Kit"]), ("PERSON", "Mother Denies is a box; Mom Medicaid is billed; friend Zoom was down; her Daughter Irish has", []),
    ("PERSON", 'with her partner, "Tank". Calls the boyfriend "Honey"; a brother "Irish" twin', ["Tank"]), ("PERSON", "her sister dawn's cough; my cousin grace says; their neighbor violet lives", ["dawn", "grace", "violet"]), ("PERSON", "my sister also says; his brother just moved; our son still has; my mom may call; her son's cough", []),
    ("PERSON", "let grace know, remind violet to fast, ask dawn if", ["grace", "violet", "dawn"]), ("PERSON", "let me know, ask nursing if, tell pharmacy to, call back if, email in about a month, page surgery about", []),
    ("PERSON", "dear marigold, thanks\nhi faith, it is", ["marigold", "faith"]), ("PERSON", "dear diary,\nhi there,\nhey buddy,\nthanks everyone,\ndear reader,", []), ("PERSON", "saw the Ibarras, and", ["Ibarras"]), ("PERSON", "the Netherlands, the Philippines, the Browns, the Foleys, the Hoyers, the Lutherans", []),
    ("PERSON", "yolandas mom and brendas labs", ["yolanda", "brenda"]), ("PERSON", "james wife, the pads mom, kids school, moms chart, the drugs temp", []), ("PERSON", "Is Addison old enough? Does Winifred need", ["Addison", "Winifred"]), ("PERSON", "Is Allegra safe? Does Lyrica cause? Is Zoom up? Can Crohn recur? Is Georgia far? Is Grace period over? Did Turner syndrome", []),
    ("PERSON", "1) Ibarra - CAP, home\n2) Cheung - SBO, npo\n3) Egwu - placement", ["Ibarra", "Cheung", "Egwu"]), ("PERSON", "1) Murphy - RUQ\n2) Rovsing - RLQ\n3) Carnett - wall", []), ("PERSON", "1) Plavix - stop, npo\n2) Eliquis - hold day 2\n3) Cheung - plan", []), ("PERSON", "1) Labs - done\n2) Family - called\n3) Dispo - home\n4) Tele - off", []),
    ("PERSON", "DR. WHITLOCK'S ORDERS; MS TRAN'S SON", ["WHITLOCK", "TRAN"]),
    ("PERSON", "R2 Okeke, PGY-3 Lund; R2 Resistance, MS3 Notes, R1 Right", ["Okeke", "Lund"]),
    ("PERSON", "Patient: Ibarra\nDana Cheung: slept\nDr. Okeke: off\nSow: K low", ["Ibarra", "Dana Cheung", "Okeke"]),
    ("PERSON", "* Ibarra – npo\n* Cheung – home\n* Price – labs\n* Dufresne – tele", ["Ibarra", "Cheung", "Price", "Dufresne"]), ("PERSON", "- Kelly – npo\n- Clamp – home\n- Cheung – tele", []),
    ("PERSON", "Till tomorrow then,\nOkeke", ["Okeke"]), ("PERSON", "to buy: apples,\nOranges", []), ("PERSON", "Bring bagels,\nBoard", []), ("PERSON", "stop Plavix,\nEliquis", []),
    ("PERSON", "asked dr. b about it; mrs p, in 9; dr x; mr c's wife", ["b", "p", "c"]), ("PERSON", "dr a said; ms in 9", []), ("PERSON", "see Dr Z on Monday", ["Z"]), ("PERSON", "Dr. X asks Dr. Z", []),
    ("PERSON", "held Coumadin. -LM", ["LM"]), ("PERSON", "Keep dry. -PRN", []), ("PERSON", "Ask at once. - RN", []), ("PERSON", "wants to be called Bubbles; goes by Tank now", ["Bubbles", "Tank"]), ("PERSON", "goes by Ativan; to be called Doctor", []),
    ("PERSON", "on patient beatriz colon she came", ["beatriz colon"]), ("PERSON", "the patient status was good; patient may colon is", []), ("PERSON", "Wife Opaline is here", ["Opaline"]), ("PERSON", "then Raj @ Zolimed called", ["Raj"]), ("PERSON", "Bed @ Unit; Labs @ Noon", []),
    ("ORGANIZATION", "then Raj @ Zolimed called", ["Zolimed"]), ("ORGANIZATION", "Raj @ Noon; Raj @ ICU; Carla @ Aetna", []), ("ORGANIZATION", "by EMS (AMR), home health (Carevanta)", ["AMR", "Carevanta"]), ("ORGANIZATION", "by EMS (ALS), hospice (Declined), transport (BLS)", []),
    ("ORGANIZATION", "runs a dry cleaner, Sparkle, in town; owns a bakery called Flour Child; her daycare (Little Sprouts)", ["Sparkle", "Flour Child", "Little Sprouts"]), ("ORGANIZATION", "went to the store, Pt fell; a clinic, Tuesday, and a bar (Texas); the facility (SNF)", []),
    ("ORGANIZATION", "Preschool: Acorns. Dentist: Molar Magic. Daycare: Little Oaks, mornings", ["Acorns", "Molar Magic", "Little Oaks"]), ("ORGANIZATION", "Preschool: None. Dentist: Overdue. Daycare: Full time. Camp: Tuesday", []), ("ORGANIZATION", "brought by KFD, then WPD officers came", ["KFD", "WPD"]), ("ORGANIZATION", "seen by PD; CAPD brought relief; COPD transported", []),
    ("PERSON", "FH: dad (Hodgkin), mom (Graves), sister (Crohn)", []), ("PERSON", "her mom (Joann) came", ["Joann"]), ("PERSON", "positive on the R. Epley done", []), ("PERSON", "tell Sister I'm fine", []), ("PERSON", "TO DO\nlabs", []),
    ("ORGANIZATION", "Where do you work?\nPT: Uh, at the Zolimed on Linden.\nDR: And which pharmacy?\nPT: Bi-Rite.", ["Zolimed", "Bi-Rite"]), ("ORGANIZATION", "Q: employer? A: Zolimed. Q: pharmacy? A: None. Q: school? A: Tuesdays only", ["Zolimed"]), ("ORGANIZATION", "Where do you work?\nPT: Nowhere. I'm retired.\nDR: What school?\nPT: Why?\nDR: Which hospital?\nPT: Texas. Which clinic should I call? Monday?", []),
    ("LOCATION", "Where do you live, sir?\nPt: Sandusky. You heard of it?\nRN: Where's she from?\nPt: Oh, over in Wetumpka.", ["Sandusky", "Wetumpka"]), ("LOCATION", "Where do you live?\nPt: Alone. Upstairs.\nRN: Where are you from?\nPt: Texas. Where does it hurt? Here. Where is home? Down the road", []),
    ("PERSON", "my mother-in-law, Bev. His wife, Odile, came", ["Bev", "Odile"]), ("PERSON", "my mother, Monday, fell; her husband, Diabetic, is", []), ("PERSON", "a) gaines - foley out\nb) lomax - walk x3\nc) reyes - snf", ["gaines", "lomax", "reyes"]), ("PERSON", "a) foley - out\nb) diet - npo\nc) walk - x3, home", []),
    ("ORGANIZATION", "flown by SkyCARE, sent by Guardian Flight, then Tolliver County EMS", ["SkyCARE", "Guardian Flight", "Tolliver County EMS"]), ("ORGANIZATION", "Called EMS; Private Ambulance; via Air Ambulance; Steroid Rescue", []),
    ("PERSON", "H2 DOE, JOHN AMS", ["DOE, JOHN"]), ("PERSON", "PAIN, COUGH, FEVER; AUSTIN, HOUSTON; RASH, HIVES", []),
    ("ORGANIZATION", "School: none. Work: x", []), ("US_SSN", "he works there in el dorado", []),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_habits(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


DOUBTED = [
    ("UNIQUE_ID", "inhibits [2C9, 2D6] and P-gp", False), ("VEHICLE_ID", "SN [2w4 1w5], PT", False), ("UNIQUE_ID", "[M0040] Name", False), ("UNIQUE_ID", "ADT^A01^[ADT_A01]", False), ("VEHICLE_ID", "plate [KLM 4821]", True),
    ("UNIQUE_ID", "CPT times: [99203 30], 99204 45", False), ("ZIP_CODE", "CPT help: Marsupialization is [56440].", False), ("MEDICAL_RECORD_NUMBER", "MRN [56440], seen today for a lesion of the nose, wants help with CPT", True),
    ("PHONE_NUMBER", "at scene [1452]", False), ("PHONE_NUMBER", "pager [1452]", True), ("PHONE_NUMBER", "time out at [oh seven forty two] and on", False), ("PHONE_NUMBER", "call [five five five oh one nine eight]", True),
    ("MEDICAL_RECORD_NUMBER", "RN Ines [301-304], aide", False), ("MEDICAL_RECORD_NUMBER", "MRN [301-304], seen", True), ("UNIQUE_ID", "SELECT a FROM b WHERE [e.dept] = 1", False), ("UNIQUE_ID", "signed in as [e.dept]", True),
    ("AGE", "he takes [nine hundred] at night", False), ("AGE", "Patient: [Seventy-six] in April.", False), ("AGE", "he is [ninety one]", True),
    ("LOCATION", "off to Czech [Republic] again", False), ("PERSON", "[France] was fun", False), ("PERSON", "[Jordan] said so", True), ("PERSON", "asked [nephro] on Monday", False), ("STREET_ADDRESS", "[Rm 418-B], Mr L", False),
    ("PERSON", "STE [II, III], aVF", False), ("PERSON", "zone [II OU]", False), ("PERSON", "seen: [STE II, III]", False), ("DATE", "off [market 2024]", False), ("DATE", "off [Winter 2024]", True), ("STREET_ADDRESS", "cut [0812, close 1022]", False), ("ORGANIZATION", "ask the [United Ostomy Associations of America]", False), ("AGE", "#[90] of it", False),
    ("DATE", "The council may [march] on", False), ("DATE", "We [may march] on", False), ("DATE", "back in [March]", True), ("DATE", "Seen in [march] by us", True),
    ("DATE", "weak [2/2] stroke", False), ("DATE", "ate [3/4] of it", False), ("DATE", "seen on [2/2] again", True), ("PERSON", "graded [Clavien-Dindo] III", False), ("PERSON", "seen by [Osei-Dindo] today", True), ("LOCATION", "home to [p]/u", False),
    ("PERSON", "asked. [Will] drove her", True), ("PERSON", "came with [Mo], Bex", True), ("PERSON", "told [AJ] to call", True), ("PERSON", "sent [HHPT] home", False), ("PERSON", "Mr. [T] sat up", True), ("PERSON", "vitamin [K] is low", False),
    ("PERSON", "her [Foley] was out", False), ("PERSON", "s/p [Ivor Lewis] in May", False), ("PERSON", "per [Ivor Lewis] in May", True), ("PERSON", "mr . [ward] sat", True), ("PERSON", "The [ward] is full", False),
    ("PERSON", "interpreter [Quechua], not Spanish", False), ("PERSON", "told by [Karen] in billing", True),
    ("STREET_ADDRESS", "in a [mobile home park] near", False), ("STREET_ADDRESS", "off [a gravel road] there", False), ("STREET_ADDRESS", "off [Gravel Road] there", True), ("FACILITY", "name of [kid's daycare]? He", False), ("ORGANIZATION", "father is with [UPX] now", True), ("ORGANIZATION", "given with [UPX] now", False),
    ("LOCATION", "her son ([Tacoma]) came", True), ("LOCATION", "injured in [delaware], oh.", True), ("LOCATION", "in [Delaware], Ohio and", False), ("FACILITY", "labs done at the [Swedish] on", True), ("PERSON", "a [Swedish] man", False),
    ("DATE", "WMT [97.5/95], valid", False), ("DATE", "RA lead [5076-52], RV", False), ("DATE", "cite NPSG.[03.06.01]", False), ("DATE", "since [2021-04] at", True), ("PHONE_NUMBER", "box breathing [4-4-4-4], then", False),
    ("VEHICLE_ID", "per Sysmex [XN-9100]. Delta", False), ("VEHICLE_ID", "a blue Sentra, plate [XN-9100]", True), ("UNIQUE_ID", "Form No. [8840-W Rev C]", False), ("UNIQUE_ID", "taxonomy [207RC0000X]", False), ("STREET_ADDRESS", "called to [5 East], read back", False), ("STREET_ADDRESS", "[A3:21 loop 2310B] missing", False),
    ("PERSON", "phrases: [Alpha, Bravo, Charlie] determinant", False), ("PERSON", "phrases: [Charlie] said", True), ("ZIP_CODE", "what code for audio only, established, Part B, [98013]?", False), ("ZIP_CODE", "what code for the zip [98013]?", True),
    ("PERSON", "funny like Dr. [Seuss]", False), ("PERSON", "seen by Dr. [Seussman]", True), ("ORGANIZATION", "EOB from [Blue Cross]?", False), ("ORGANIZATION", "cook at the [Blue Crane]?", True), ("FACILITY", "by [Molina Healthcare]", False),
    ("PERSON", "resident with [Huntington]'s hit me", False), ("PERSON", "Mr. [Huntington]'s chart", True), ("PERSON", "likes [Spider-Man]", False), ("PERSON", "as [Florence] Nightingale said", False), ("PERSON", "as [Florence] Whitlock said", True), ("ORGANIZATION", "has [Sjogren's & Raynaud]'s", False),
    ("STREET_ADDRESS", "K. Whitlock [RD], seen", False), ("FACILITY", "K. Whitlock, [FRCS]", False), ("STREET_ADDRESS", "at 12 [Linden RD], seen", True),
    ("UNIQUE_ID", "exempt [UN3373] box", False), ("UNIQUE_ID", 'extension="[POCD_HD000040]"', False), ("DATE", 'extension="[2015-08-01]"', False), ("DATE", 'effective="[2015-08-01]"', True), ("PERSON", "rescue: [PLEX, IVIg, IV] steroids", False), ("PERSON", "IgE 412 [kU]/L", False),
    ("PERSON", "ask [Nana], or the dog", False), ("PERSON", "ask [Nadia], or the dog", True), ("PERSON", "a [Gordon] reflex was seen", False), ("PERSON", "[Garcia] hernia at 2, then lunch", True), ("PERSON", "[Lopez] signs at noon", True), ("PERSON", "told [Sara Lee] to come", True), ("PERSON", "Mrs. [Dash] sat up today", True), ("PERSON", "told [Mickey Mouse] to come", False), ("PERSON", "Mr. [Gordon] reflex was seen", True), ("PERSON", "[Gordon]'s reflex was seen", True), ("PERSON", "[P.S.] to all", False), ("PERSON", "chart [FICA/HOPE]?", False),
    ("DATE", "4W: 22/24, ICU: 11/12, PEDS: [6/18], L&D", False), ("DATE", "4W: 22/24, seen on [6/18], L&D", True), ("DATE", "BP 98/60, HR 80, [6/18], L&D", True),
    ("PERSON", "arthroscopy with [Wilkes IV] joint", False), ("PERSON", "a [Hawkins] III neck", False), ("PERSON", "seen with Mr. [Wilkes IV] today", True), ("PERSON", "told [Wilkes] I would", True), ("PERSON", "as [Pruitt] et al. showed", False), ("PERSON", "as [Pruitt] and Dana showed", True),
    ("PERSON", "def test():\n    assert corrected_[payne](1)", False), ("PERSON", "file corrected_[payne](1) sent", True), ("PHONE_NUMBER", "divide by [17.104]!", False), ("MEDICAL_RECORD_NUMBER", "SUV [14.1/9.9])", False),
    ("ORGANIZATION", "drives a [Ford Transit], tag", False), ("ORGANIZATION", "a green [2016 Subaru Outback] hit", False), ("ORGANIZATION", "officers from [Ford Heights] PD", True), ("ORGANIZATION", "works at the [Ford Plant] in", True), ("ORGANIZATION", "she works at [Toyota Georgetown] on", True), ("ORGANIZATION", "Ins: [State Farm], claim", False),
    ("FACILITY", "asks me to present [Takotsubo] at noon", False), ("FACILITY", "seen at [Cedarhollow] at noon", True), ("ORGANIZATION", "Started collecting [old little toys] again", False),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "marked", "kept"), DOUBTED)
def test_what_the_model_alone_takes_is_doubted_where_it_can_be_none(entity: str, marked: str, kept: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    score = 0.5 if "nephro" in text else 0.9
    assert credible(text, Finding(start, end, entity, score, "model")) is kept


@pytest.mark.parametrize(
    ("marked", "none"),
    [
        ("The user [may] ask", True),
        ("I [may march] on", True),
        ("she [March] told", False),
        ("seen again in [may] here", False),
        ("we saw her this [may]", False),
        ("she [may] 4", True),  # "may 4" is a day by the rules, whatever the model says of "may"
    ],
)
def test_what_somebody_may_do_is_certainly_no_day(marked: str, none: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert is_certainly_none(text, Finding(start, end, "DATE", 0.9, "model")) is none


SURE_OF_DAYS = [
    ("PT eval: [2/6] - slipped on ice", True), ("UDS [5-19] positive", True), ("session [4/10] today", False), ("FaceTime [24/7]. Then", False), ("she's [9/12] through chemo", False), ("Pain at Best: [2/10]. Then", False),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "kept"), SURE_OF_DAYS)
def test_a_grade_is_a_day_where_the_model_is_sure_and_nothing_says_of_what_it_is_a_part(
    marked: str, kept: bool
) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert credible(text, Finding(start, end, "DATE", 0.96, "model")) is kept
    if not kept:
        return
    assert not credible(text, Finding(start, end, "DATE", 0.9, "model"))


def test_what_the_model_hardly_takes_for_a_name_must_be_a_given_one() -> None:
    def kept(text: str, shown: str, score: float) -> bool:
        start = text.index(shown)
        return credible(text, Finding(start, start + len(shown), "PERSON", score, "model"))

    assert not kept("V x 4. Afeb. Again", "Afeb", 0.45)
    assert not kept("fluids by Siggaard-Andersen", "Siggaard-Andersen", 0.45)
    assert kept("seen by Siggaard-Andersen", "Siggaard-Andersen", 0.55)
    assert kept("saw Dr. Afeb. Again", "Afeb", 0.45)
    assert kept("V x 4. Winifred again", "Winifred", 0.3)
    assert kept("Sid, Ed and Abby", "Ed", 0.98)
    assert not kept("in the ED and ICU", "ED", 0.98)


def test_a_word_is_a_name_where_a_surer_name_holds_it() -> None:
    def names(text: str, *raw: tuple[str, float]) -> list[str]:
        at = [(text.rindex(shown), shown, score) for shown, score in raw]
        findings = [Finding(start, start + len(shown), "PERSON", score, "model") for start, shown, score in at]
        return [text[f.start : f.end] for f in clean(text, findings, {}, frozenset())]

    assert names("With Đặng Thị Huệ again", ("Đặng", 0.99), ("Huệ", 0.99)) == ["Đặng Thị Huệ"]
    assert names("wife Umm Fahad; Dr. van der Meer", ("Fahad", 0.99), ("Meer", 0.99)) == [
        "Umm Fahad",
        "van der Meer",
    ]
    assert names("labs: OKAFOR,T ok", ("OKAFOR", 0.99)) == ["OKAFOR,T"]
    assert names("Skip Castellano called. Skip it. Skip sat.", ("Skip Castellano", 0.99), ("Skip", 0.6)) == [
        "Skip Castellano",
        "Skip",
    ]
    assert names("Ana Castellano called. Skip sat.", ("Ana Castellano", 0.99), ("Skip", 0.6)) == ["Ana Castellano"]


def test_a_gap_between_columns_parts_what_the_model_takes_for_one_name() -> None:
    text = "Attending: I. Kdbwa, DO      Hospice MD\tR. Wqkda\nSt. Kdbwa  Clinic"

    def shown(*marked: tuple[str, str]) -> list[str]:
        at = [(text.index(one), one, entity) for one, entity in marked]
        findings = [Finding(start, start + len(one), entity, 0.8, "model") for start, one, entity in at]
        return [text[f.start : f.end] for f in clean(text, findings, {}, frozenset())]

    assert shown(("DO      Hospice", "FACILITY")) == []
    assert shown(("MD\tR. Wqkda", "PERSON")) == ["R. Wqkda"]
    assert shown(("St. Kdbwa  Clinic", "FACILITY")) == ["St. Kdbwa  Clinic"]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Keturah Pine (KP) came. KP left. A kp, KPX", "Keturah Pine", ["Keturah Pine", "KP", "KP"]),
        ("KP = Keturah Pine, RN\n| 17 | KP |", "Keturah Pine", ["KP", "Keturah Pine", "KP"]),
        ("LR = Luis Rey, aide. sub LR", "Luis Rey", ["LR", "Luis Rey", "LR"]),
        ("Pine, Keturah (K.P.) and K.P.", "Pine, Keturah", ["Pine, Keturah", "K.P", "K.P"]),
        ("Paul Todd (PT) came. PT daily", "Paul Todd", ["Paul Todd"]),
        ("Keturah Pine (QX) came. QX left", "Keturah Pine", ["Keturah Pine"]),
    ],
)
def test_letters_that_a_text_ties_to_somebody_are_that_person(text: str, name: str, expected: list[str]) -> None:
    start = text.index(name)
    found_there = clean(text, [Finding(start, start + len(name), "PERSON", 0.9, "names_by_context")], {}, frozenset())
    assert [text[f.start : f.end] for f in found_there] == expected


def test_what_somebody_is_called_in_quotation_marks_is_taken_whole() -> None:
    text = 'Ernestine ("Miss Ernie") and “Tattoo Dave”; said "Call Ann now"'
    at = [text.index(name) for name in ("Ernie", "Dave", "Ann")]
    findings = [
        Finding(start, start + len(name), "PERSON", 0.9, "x")
        for start, name in zip(at, ("Ernie", "Dave", "Ann"), strict=True)
    ]
    shown = [text[f.start : f.end] for f in clean(text, findings, {}, frozenset())]
    assert shown == ["Miss Ernie", "Tattoo Dave", "Ann"]


def test_placeholders_of_an_interface_are_nobody() -> None:
    message = "MSH|^~\\&|SENDAPP|SENDFAC|RECVAPP|RECVFAC|YYYYMMDD||ADT^A01\nPID|1||<mrn>^^^<aa>||LAST^FIRST^MIDDLE||YYYYMMDD|F|||<street>^^<city>^<st>^<zip>"
    assert structured.find(message) == []
    emptied = "PID|1||XXXXX^^^DEID^MR||DEIDENTIFIED^PATIENT||1959|M\nORC|RE||||CM|||||||^ORDERING PROVIDER"
    assert structured.find(emptied) == []
    named = message.replace("LAST^FIRST^MIDDLE", "OKORO^TUNDE^M")  # the control
    assert [(f.entity, named[f.start : f.end]) for f in structured.find(named)] == [("PERSON", "OKORO^TUNDE^M")]


def test_what_stands_for_a_system_is_no_facility() -> None:
    head = "MSH|^~\\&|LAB|HOSP|EHR|MAIN|||ORU^R01|1|T|2.5.1\n"
    assert [f for f in structured.find(head) if f.entity == "FACILITY"] == []
    named = head.replace("HOSP", "CEDARHOLLOW")  # the control
    assert [named[f.start : f.end] for f in structured.find(named) if f.entity == "FACILITY"] == ["CEDARHOLLOW"]
