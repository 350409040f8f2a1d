"""Records from laboratories, special clinics, public health, benefits and the field, each in the form of its trade."""

SCENES = r"""
SURGICAL PATHOLOGY {spec}
{lf}  {dob}  {mrn}
Submitting: {one}, {clinic}   Collected {full}
A. "{ptl} colon". Received fresh from {ward}.
Slides also reviewed by {one} at {hosp}.
Dx: {dx}. Dr. {last} paged {hr}.
%%
ANESTHESIA RECORD
{ptl} {mrn} {full} OR 3
Surgeon {last}  Anes {last}/{one}
tube 7.0 g1 by {one}. Machine SN {ser}. {med} lot {lot}.
To {ward} {hr}, report {one}
%%
CATH REPORT
{lf} {dob}. Referred by {one}, {clinic}, {town}. Operator {who}. Stent lot {lot} SN {ser}. Prior cath {hosp} {clip}. {rel} {one} called {hr}. Back to {ward}.
%%
ENDOSCOPY
Pt: {who} ({mrn})  Date: {clip}  Endoscopist: {one}  RN: {one}
Scope {ser}. Driver home: {one}, {hue} {veh}. Path {spec}. Copy to {one}, {clinic}.
%%
SLEEP STUDY {clip}
{ptname}, long haul driver for {org}, truck {fleet}. Ref {one}. Tech {one}. CPAP SN {ser} via {org}. DOT card exp {clip}.
%%
GENETICS LETTER
Dear {one},
You came with {one} to {clinic} on {full}. Your aunt {one} of {place} and cousin {one} had {dx}. The sample ({spec}) went to {org}. We will call {ph} by {day}.
%%
RADIATION ONCOLOGY
{lf} fx {num}/30, linac {ser}. Rides by {org}, van {fleet}, from {st}. Missed {clip} ({feast}). Dr. {last} wants {test} at {hosp}.
%%
EYE CLINIC
{one} {yng}, welder at {org}, FB OD {clip}. Seen {clinic} first. VA 20/40. Glasses from {org}. rtc {clip} {one}
%%
ABA SESSION
Client {ini} ({first}), {school}. RBT {one}, BCBA {one}. Mom {one} late from {org}. Went to {place} {clip}. Next {clip} at {st}.
%%
VOC REHAB
{who}, {yng}, ex {org}, {org}. Wants {trade}. Interview {clip} at {org} with {one}. Bus from {place}. Counselor {one}, {agency}.
%%
FCE
Referred by {one}, NCM, {org}. Employer {org}, job {trade}. DOI {clip}. Lifts {num} lb. Therapist {one}, {clinic}, {st}. Report to {law}.
%%
IME
Examinee {who}, DOB {dob}. Employer {org}. DOI {full}. Records: {hosp} {clip}; {clinic} {clip}-{clip}; {one} {clip}. States foreman {one} saw it. Lives {place}. Drives a {veh}, {plate}.
%%
SSA FUNCTION REPORT
Name {who}   SSN {ssn}
Where do you live? {st}, {town}, with {one}
Last job? {org}, {place}, til {worded}
Who helps you? {one} my {rel}
Where do you go? {church}, {org}
Doctor? {one} at {clinic}
%%
C&P EXAM
Veteran {lf}, {crew}, stationed {place} {year}. Injured {worded} near {place}. Treated {hosp}. Now at {org}. {rel} {one} wrote a statement. Claim {claim}.
%%
JAIL INTAKE
{refuge} {clip} {hr}
{lf} {dob} bk {case}
meds from {pharm}: {med}
last {hosp} {clip}
EC {one} {ph} {place}
arr off {last} at {corner}
RN {one}
%%
SHELTER INTAKE
name {who} goes by {pet}
last addr {st} {town}
before that {refuge}, {place}
work {org} til {clip}
kids {one}, {one} at {school}
car {hue} {veh} {plate}
staff {one}
%%
HOTLINE {clip} {hr}
caller {one}, {place}. partner {one} works {org}. kids {one}, {one}. can go to {poss} on {lane} or {refuge}. safe # {ph} after {hr}. advocate {ini}
%%
POISON CENTER {case}
{hr} {one} from {hosp} ED re {yng} {one}, {med} x{num}. found by {one} at {st}. {crew}. callback {ph}. {ini}
%%
CASE REPORT FORM
Case: {who}  {dob}  {county}
Addr: {st}, {town} {zip}
Occ: {trade}  Employer: {org}  Site: {place}
Onset {full}  Dx {full}  Lab {spec}
Hosp: {hosp} {clip}-{clip}  Provider {one} {ph}
Exposures: {org} {clip}; {place} {clip}; {church} {clip}
Contacts: {one} {ph}; {one} {ph}; {one} ({school})
Interviewer {one} {clip}
%%
CONTACT TRACING
{one} - coworker, {org}, last {clip}, {ph}
{one} - {rel}, {st}
{one} - choir, {church}
{one} - drove {hue} {veh} with index to {place}
%%
TB DOT
{one} {clip} {hr} seen at {org}, taken
{one} {clip} {hr} {st}, no answer, {one} says {place}
{one} {clip} video, {user}
%%
INSPECTION
{org}, {st}, {town}. {full} {hr}. Met {one}, manager. Complaint from {one} who ate {clip}, ill at {hosp}. Walk-in 48F. Recheck {clip}. Insp {one} {badge}
%%
LEAD VISIT
{st}, built {year}, owner {org}. Child {one}, pb {value} {clip} at {clinic}. Mother {one} works {org}. Also stays {lane} with {rel} {one}. XRF SN {ser}.
%%
WIC
{whole} + baby {one}. {clinic}. from {place}. proof: stub {org} {clip}, bill {st}. card {four}. next {clip}. {ini}
%%
IMM REGISTRY
{last}|{first}|{dobymd}|{st}|{town}|{zip}|{imm}|{lot}|{iso}|{clinic}
{last}|{first}|{dobymd}|{st}|{town}|{zip}|{imm}|{lot}|{iso}|{pharm}
%%
BIRTH CERT
Child {who}  {full} {hr}  {hosp}
Mother {who} (maiden {last}) b. {place} {dob}, {st}, {county}
Father {who} b. {place} {dob}, {org}
Attendant {one}  Informant {one}
%%
EQUIPMENT LOAN
{who}, {st}, {ph}
{dev} SN {ser} out {clip} due {clip}
id: {lic}
picked up by {one}, {hue} {veh} {plate}
{org} tag {badge}
%%
BLOOD DRIVE {org} {clip}
donor {lf} {dob} unit {lot} phleb {ini}
donor {lf} {dob} deferred, {place} travel
mobile {fleet}, driver {one}, parked {corner}
%%
PARAMEDIC NARRATIVE
{crew} dispatched to {st} for {sx}. AOS found {yng} in {veh}, {plate}. Per {one}, he left {org} at {hr}. Hx per {rel} {one}. {hosp} declined, diverted to {hosp}. Signed {one}. Report to {one}. Monitor {ser}. End {hr}.
%%
SEARCH AND RESCUE
Subject {who}, {yng}, last seen {full} {hr} at {place}. {veh} {plate} found at {lane}. RP {one} ({rel}) {ph}. Teams: {crew}, {org}. Found {place} {hr}, to {hosp} by {hull}.
%%
VET NOTE FOR OWNER'S DOCTOR
Owner {one}, {st}. Bite {clip} at {org}. Dog lot {lot} rabies {clip} by Dr. {last}, {org}. Owner seen {clinic}.
%%
TOXICOLOGY CHAIN
Donor {lf} id {badge} {org}
coll {one} {clinic} {clip} {hr} spec {spec}
to {org} by courier {one}, van {fleet}
MRO {one} {ph}
%%
HOUSING LETTER
To {org}: {who} of {st}, {one}'s patient at {clinic} since {worded}, needs a first-floor unit. Steps at {lane} are unsafe. {rel} {one} may call. {one}, {full}
%%
SERMON NOTES, CARE LIST
{one} - {hosp} {room}
{one} - home, {lane}
{one} - {snf}
the {clan} - lost {one} {clip}
{one} deployed, {place}
rides: {one} {ph}
%%
TEAM ROSTER {org}
{num} {who} {dob} {school} epi
{num} {who} {dob} {school}
coach {one} {ph}, doc {one} {clinic}
bus {fleet} leaves {corner} {hr} to {place}
"""
