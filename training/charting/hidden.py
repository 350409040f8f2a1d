"""Lines that hide one or two identifiers in a document that otherwise identifies nobody."""

from __future__ import annotations

HIDDEN = r"""
d/w {last}.
Discussed w/ {last} who agrees.
Per Dr. {last}.
Per {tit}, hold until cultures final.
Attending: {last}.
OK per {last}, {clockx}.
{last} to follow.
{last} aware.
Seen and staffed with {last}.
cc {last}
Paged {last} x2, no answer.
Appreciate recs from {last} (GI) and pharmacy.
Orders from {last} noted and carried out.
{first} from respiratory suggested HFNC instead.
{first} (day RN) hung the second bag.
Report to {first} in PACU.
Wife {first} present.
{first}, the older daughter, disagrees with the feeding tube.
Son {first} lives across the street and has a key.
Grandson {first} plays in the band and must be driven on Thursdays.
"{first} says I snore," the patient offered.
Pt calls out for {first} at night.
Lives with {first}.
Married to {first} for forty-one years.
Kept asking whether {first} had fed the dog.
Ride home: {first}.
Baby will be called {first}.
Her sponsor, {first}, was called with permission.
Roommate ({whole}) witnessed the spell.
Neighbor {first} {last} found the mail piling up.
Works at {org}.
Laid off from {org} in the spring.
Retired from {org}.
Husband's insurance is through {org}.
Exposure at {org}: styrene, no mask.
Second job cleaning offices for {org}.
Delivery by {org} was late, so no oxygen overnight.
The brace came from {org} and does not fit.
Drives for {org}, needs a DOT card.
Moved from {town} after the fire.
Grew up in {town}.
Commutes from {town}, ninety minutes each way.
Ex lives near {town}.
Family in {town} cannot travel.
Fell while visiting {town}.
Water from a private well outside {town}.
Originally worked up in {town}, films not available.
Had the first stent at {hosp}.
Prefers {hosp} if transferred.
Old op note from {hosp} obtained.
Transferred out of {snf} because of the outbreak.
Bed offered at {snf}, declined.
Gets INR at {clinic} across town.
Was a patient at {clinic} years ago.
Mammogram done on the van parked at {church}.
Sings in the choir at {church}.
Funeral will be at {church}.
Attended {school} until the tenth grade.
Teaches fourth grade at {school}.
Flu going round at {school}.
Script to {pharm}.
Refills at {pharm}, not mail order.
Call {ph} with results.
Cell {ph}.
Caregiver can be reached at {ph} after five.
Fax to {ph}.
Pager {pager}.
LM at {ph}.
Text OK: {ph}.
Lives at {st}.
Sleeping in a car behind {st}.
House number on {lane} is not visible to EMS.
Struck while crossing {corner}.
Group home is the blue one on {lane}.
Key under the mat, {st}, back door.
Stent placed {full}.
Last seen {clip}.
Next {test} {full}.
Sutures out {clip}.
Onset {worded}.
Line placed {clip}; day 6.
Last drink {worded}.
Period {clip}.
DOB {dob} on the bracelet did not match the requisition.
Father died {full}.
Has not been right since {worded}.
Colonoscopy {clip}: one polyp.
Course completed {iso}.
Foley changed {clip}.
Anniversary of the crash is {worded}.
Generator {ser}.
Pump serial number {ser}.
Mesh lot {lot}.
Vial lot {lot}, exp not legible.
Left hip stem, lot {lot}, per sticker.
CGM transmitter {ser} replaced.
Sticker in chart: {ser}.
MRN on the old disc: {mrn}.
Specimen {spec} was unlabelled.
Claim {claim} remains open.
Auth {case} good for six visits.
Member ID {plan}.
Portal message from {mail}.
Plate {plate} noted by security.
Unit number on the bag {code}.
SSN ends {ssn4}.
{old} at last birthday.
Mother is {oldn} and still drives.
Turned {oldn} in hospital.
{who} signed the consent as proxy.
Proxy form names {who}.
Interpreter: {fl}.
Scribed by {fl}.
Verified by {ini}.
RN: {ini}
{user} opened the chart after hours.
Referred by {cred}.
Second opinion from {cred} pending.
Outside read: {last} calls it BI-RADS 4.
Old {last} clinic note describes the same rash.
Follow-up in {last} clinic.
Put on {last}'s list for Thursday.
Goes by {nick}.
The dog, {pet}, sleeps on the wound side.
Lives near {bldg}.
From {county}, sheriff hold.
ZIP {zip}, rural.
Caseworker {whole}, no number given.
Attorney for the plaintiff is {whole}.
Letter from {law} placed in media tab.
Picked up by {whole} from {agency}.
Brought in from {refuge}.
Chaplain {last} prayed with family.
Officer {last} at the door.
Coach {last} will hold the inhaler.
Ms. {last} in 14 has the same surname; name alert.
Not to be confused with {whole} in the next bed.
Misfiled page belongs to {ptcomma}.
Wrong label: {ptcomma}.
[prior author: {last}]
*{last}*
({last}/{last})
-{last}
Botox by {last}, not Botox by neurology.
Kennedy ulcer, seen with {last}.
Bell's palsy per {last}.
Whipple by {last} in the past.
{last} repair was meant, not Bankart repair.
Foley placed by {first}.
Baker cyst drained by {last} at the last visit.
Hoyer lift with {first} and one more.
Epic says {last}; the sign on the door says {last}.
Parkinson clinic, Dr. {last}.
Glasgow Coma Scale 15 per {first}, RN.
The {last} who called is the aunt, not the aide.
Ask {first} in scheduling.
Blood drawn by {first} at home.
Sitter tonight: {first}.
{first} brought the glasses.
He thinks the year is 1962 and the nurse is {first}.
Wants to be buried in {town}.
Missed the bus from {town}.
Sugar was checked by the nurse at {school}.
Coworkers at {org} collected for the family.
Worked the line at {org} until the plant shut.
Pharmacist at {pharm} caught the interaction.
Discs from {clinic} would not load.
Went first to {clinic}, then here.
Her twin was treated at {hosp} for the same.
Church bulletin from {church} is on the table.
Next dose due {clip} at noon.
Booster {clip}, other arm.
Pacemaker check {iso}.
Records begin {full}.
Rent is due to {whole}; worries about it.
Trustee: {whole}.
Sister-in-law {first} will call {ph}.
Alarm company at {ph} has the door code.
Cab from {lane}.
Stays weekends at {st} with the ex.
Scooter {ser} recalled.
Contact lens lot {lot} irritates.
Invoice {acct} unpaid.
Case number {case} given by police.
Reached by {mail} only.
Pump gateway {ip} offline twice overnight.
Portal login from {ip} was not hers.
Photos at {url}.
Car with plate {plate} idled at the entrance.
VIN {vin} on the crash report.
"""
