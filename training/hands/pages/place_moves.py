"""Referral letters, transfer forms, hospice and dialysis travel requests, shelter intake and move-in packets: a place in every field, or a kind."""

TWINS = r"""
TRANSIENT DIALYSIS REQUEST
Home unit: [[in-center, Midwest::{FACILITY:DCI Bluffside}]]        Fax: [[on cover::{ph}]]
Destination: [[a unit near the coast::{FACILITY:FKC Surf City}]]
Dates: [[two weeks in July::{range}]]
Why: [[a reunion::the {clan} reunion in {LOCATION:Topsail}]]
Rx: F180NRe, 4 h, QB 400, QD 700, 2K 2.5Ca, heparin 3000
Access: L BC AVF, 15G, buttonhole no
EDW 84.5. Hep B immune. COVID: up to date. TB neg.
Mircera 100, Hectorol 3, Venofer 50 qwk
Staying at: [[a beach house::{house}]]
Emergency: [[wife::{kin}, {ph}]]
Insurance: Medicare, AARP/UHC G
Code: full. Walks. Likes chair by the TV, not by the door.
[[Social worker::{cred}]]
%%
INTERFACILITY TRANSFER FORM (EMTALA), part 2
Sending: [[critical access::{FACILITY:Pawnee County Memorial}]]
Receiving: [[Level I::{FACILITY:Nebraska Medicine - Bergan}]]
Accepting MD: [[trauma surgeon::{dr}]]   Time: {hr}
Reason: [x] higher level  [ ] patient request  [ ] capacity
Mode: [x] ALS  [ ] air ([[weather::{ORGANIZATION:StarCare} declined, weather]])
Crew: [[volunteer squad plus our RN::{ORGANIZATION:Burchard Rescue} plus {first} RN]]
Risks: bleed, road, deer
Belongings: boots, belt knife (to [[deputy::Dep. {last}]])
Family: following in a pickup; told to stop at [[the truck stop::{ORGANIZATION:Sapp Bros in {town}}]] for calls
Copies: chart x, CT disc x, blood bank sheet x
Consent: implied. Signed [[PA::{initials}]].
%%
Dear Colleague,
Thank you for seeing [[this forty-year-old farmer::{ptname}, who farms near {town}]]. Over four months, Raynaud's, puffed hands, and a new cough. He was first seen at [[a walk-in in the co-op::{FACILITY:CoopCare}]], then at [[our rural health clinic::{FACILITY:Humboldt Family Med}]]. ANA 1:1280 nucleolar; Scl-70 pend. PFT at [[the county hospital::{FACILITY:Johnson County Hosp}]] shows DLCO 52%. He sprays with Roundup and Atrazine; his father has "Crohn's or something".
He can drive [[two hours::to {LOCATION:Lincoln}]] but not farther in harvest. His plan is [[through his wife, a teacher::through his wife, who teaches at {FACILITY:HTRS}]]: BCBS.
Nifedipine XL 30 begun. I've held the Prevacid question for you.
Kind regards,
[[A country doctor::{whole}, MD]]
%%
MOVE-IN PACKET, assisted living (check with a pen)
[ ] Physician's orders from [[PCP::{dr}, {FACILITY:Bryan Health {town}}]]
[ ] TB: two-step or T-SPOT
[ ] Pharmacy: [[ours unless you opt out::{FACILITY:Community LTC Pharmacy} unless you opt out]]
[ ] Hair: [[salon on Tuesdays::{first} in the {FACILITY:{last} Salon}, Tuesdays]]
[ ] Pastor to call: [[name::{last} at {FACILITY:Sheridan Lutheran}]]
[ ] Movers: [[any with insurance::{ORGANIZATION:Two Dudes & a Dolly}]]
[ ] Bed: rails no. Recliner: lift ok.
[ ] Old address for mail: [[fill in::{house}]]
[ ] Funeral home: [[fill in::{FACILITY:Roper & {last}}]]
[ ] LTC policy: Genworth, Form 6200
[ ] Favorite meal: [[fill in::runza from {ORGANIZATION:Runza}]]
[ ] What was your work? [[fill in::{ORGANIZATION:Kawasaki}, welder]]
Room: 114, sunny. Keys: 2. Pets under 30 lb[[:: ({pet} is fine)]].
%%
Intake, family shelter (HMIS fields)
Prior living situation: [[motel paid by self::motel: {ORGANIZATION:Oak Creek Inn}]]
Before that: [[doubled up::with {kin} in {hood}]]
Last permanent ZIP: [[refused::{zip}]]
Kids' school: [[McKinney-Vento, same school by cab::{FACILITY:Prescott Elementary}, by cab]]
Work: [[nights at a call center::{ORGANIZATION:Nelnet}, nights]]
Health: asthma (mom), ADHD (9), ears (2). Clinic: [[FQHC::{FACILITY:Bluestem at {road}}]]
Pharmacy: [[any::{FACILITY:Hy-Vee {nn}th & O}]]
DV: yes, [[advocate called::{first} from {ORGANIZATION:Voices of Hope}]]; confidential
Car: [[none::{veh}, {plate}]]
Animals: a hamster[[:: ({pet})]]; ok
Goal in her words: "A door."
%%
HOSPICE OUT-OF-AREA CONTRACT
Home hospice: [[Agency A::{FACILITY:AseraCare {town}}]]. Host hospice: [[Agency B::{FACILITY:Hospice of the Chesapeake}]].
Patient will stay [[with a daughter::with {kin}, {house}]] [[for ten days::{btw}]]. Dx: ALS. Devices: Trilogy, cough assist, Tobii, Hoyer.
Home hospice pays Host per day at routine rate. GIP only at [[an agreed unit::{FACILITY:Mandrin House}]].
Meds shipped by Enclara. DME by [[a local firm::{ORGANIZATION:Roberts Home Med}]].
Airline: Southwest, wheelchair battery WCBD. Doctor's letter for TSA. At [[the airport::{FACILITY:Eppley}]]: meet [[the skycap::{first}, skycap]].
If he dies there: [[funeral home::{FACILITY:{last} of Annapolis}]] holds; [[the family's own::{FACILITY:Wyuka}]] receives.
%%
RELEASE PLAN, prison reentry nurse
Out: [[Friday::{on}]] 0800, gate money $100, bus to [[the city::{town}]].
HIV: Biktarvy 30 d; appt [[in a week::{on}]] at [[the HIV clinic::the {FACILITY:Specialty Care Center}]]
MAT: Sublocade 300 given; next at [[a clinic by the bus line::{FACILITY:CenterPointe on {lane}}]]
Bed: [[sober house::{FACILITY:Houses of Hope}]]; no sex-offense; curfew 9
Work: [[a car wash that hires::{ORGANIZATION:Rocket Carwash} hires]]
Medicaid: Heritage Health (Molina) active on release
PO: [[report in 24 h::{mrs}, the {FACILITY:Parole Office on {road}}]]
ID: prison ID, birth cert from [[another state::{county}]]
Support: [[a sister::{kin}]]; [[a church van::van from {FACILITY:F Street Neighborhood Church}]]
Narcan x2. Belongings: one bag, one guitar.
"""
