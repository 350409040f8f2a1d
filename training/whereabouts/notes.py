"""Whole short notes: nursing, social work, case management, discharge, home visits, therapy, with places, days and numbers."""

NOTES = r"""
SW note: Met with {mr} and {kin} at bedside. Lives at {st} in {home} with a {rel}; two flights, no elevator. Worked at {org} until {mon}. Prior SNF stay at {snf}. Patient chooses {snf} first, {snf} second. {ins} {plan}. Referrals out at {hr}. Will follow.
%%
CM: Bed secured at {snf} for {on}. Auth {ord} obtained from {ins}. Transport {crew} at {hr}. Report to {ph}. {kinfull} aware. HD chair at {dia} moved to MWF.
%%
{on} {hr}
Received {mr} from {wing} via stretcher. A&O x2. Sacral dressing intact. Belongings: hearing aid, cell phone, house key. Family at {hosp} notified. {one} RN
%%
DISCHARGE NOTE
Patient: {ptcomma}   MRN {mrn}
Admitted {full} from {snf}; discharged {full} to {grph}.
PCP {dr}, {clinic}. Pharmacy {rx}.
Call {ph} with questions.
%%
HH SOC visit
Seen at {st}, {home}. Lives w/ {rel}, who works nights at {org}. Oxygen by {org}, S/N {ser}. O2 sat 91 RA. Bathroom on second floor. Next visit {on}. PT eval {on}.
%%
Hospice RN: Visit at {snf}. PPS 30, not eating since {on}. Comfort meds here from {rx}. Called {kin} ({ph}), who will drive in from {area}. Chaplain from {church} has been.
%%
Community outreach. Found {first} near {corner} with two bags. Refused {shel}. Feet wet, socks given. Says last seen at {clinic} in {mon}. Takes {med} when he has it. Will look for him {on} on {lane}.
%%
Psychosocial: {yng}, single, {trade} for {org}. Born in {area}, raised in {area} by grandparents. Left {school} in {gr} grade. One arrest, {court}, {year}. Attends {church}. Mother at {snf}. Goal: own place before {feast}.
%%
ED triage {hr}: {yng} c/o {cc} since {on}. Came by {hue} {veh} (plate {plate}) left in the bay. Allergies {med}. Last seen {abbr} {on}. PCP {clinic}.
%%
EMS: {fleet} dispatched to {st}. Found {yng} supine. Bystander CPR. Staff from {grph} on scene. Transport to {hosp}, arrival {hr}. PCR {case}.
%%
Dialysis note {on}: {lf} at {dia}, chair {num}, pre 74.2, post 71.9. Machine {ser}. Hypotensive to 88. Told she missed {on} for court at {court}.
%%
Transfer form
From: {abbr}  Unit: {wing}
To: {hosp}
Accepting: {dr}
Reason: higher level of care
Mode: {crew} {hr}
%%
Referral received from {clinic}. {ptname}, {dobs}, {ins} {plan}. Needs {proc}. Prefers {area}. Unable to reach at {ph} {on}, {on}. Letter mailed to {st}.
%%
Occ health: {ptname} of {org} cut L thumb {on} at {hr} in the packing room. Sutured at {clinic}. Tetanus lot {lot}. Light duty till {on}. Claim {claim}. Copy to {one}, HR.
%%
School nurse: {first}, {gr} grade at {school}, fell at recess {on}. Ice, called {kin} at {ph}. Sent to {clinic} with dad. Report {case}.
%%
Pharmacy: spoke to {one} at {rx}. {med} last filled {on}, Rx {ord}, ran out {on}. Insurance rejects; {ins} wants PA. Sent to {clinic}.
%%
APS referral: neighbor on {lane} reports {mr} ({st}) has not been out since {feast}. Mail piled up. Car, plate {plate}, has not moved. {agency} intake {case}. Previous visit {on}.
%%
PT eval {on}, {snf}: {yng}, L THA at {hosp} {on}. Prior: ambulated without device, bowled at {gym}. Goal: home to {st} (4 steps).
%%
Interval: Since {on}, two ED visits ({abbr} {on}, {hosp} {on}). Pump (s/n {ser}) occluded. Sister in {area} wants records sent to {dr} at {hosp}.
%%
Immunization clinic at {church}, {on}. 42 doses of lot {lot}, 3 of lot {lot}. One vasovagal, {first}, sent to {clinic}.
%%
DME order
Pt: {ptname}
Deliver: {st}
{home}, {stt} {zip}
Item: hospital bed, semi-electric
Ins: {ins} {plan}
Vendor: {org} fax {ph}
%%
Death summary: {mr}, resident of {snf}, died {full} at {wing}. {hspc} involved since {on}. Next of kin {kinfull} of {area}. Mortuary: {org}.
%%
Telehealth. Pt at home in {area}. Me at {clinic}. Consent on file {on}. Lost audio twice, finished by phone {ph}.
%%
Reviewed PDMP: fills at {rx}, {rx} and {rx} in {mon}. Confronted; says {first} took some. UDS {on} neg for everything. Letter to {clinic}.
%%
To {court}: {ptname} ({case}) has attended 9 of 12 groups at {clinic} {btw}. Tests negative. Works full-time at {org}. Respectfully, {dr}.
%%
Complaint received from {kinfull}, {rel} of {mr}: waited four hours at {clinic} {on}, then told to go to {hosp}. Reached at {ph}. Closed {on}.
%%
L&D: {one} G1, 39w, here from {area}, ROM {on} {hr}. Prenatal at {clinic}. GBS pos. Support: partner, off shift from {org}. Pediatrician: {clinic}.
%%
Night: {mr} up x4. Asked to go to {lane} "where mother is." Redirected. {kin} called from {area} at {hr}. Slept 0300.
%%
Housing letter
{ptname} has been a patient of {clinic} since {mon}. {sub} stays at {shel}. Prior address {st}. Income from {solo}, {price}/mo. Please contact {one} {ph}.
%%
IDT {on}
Nursing - wound 2x3
PT - stairs w/ rail
SW - {snf} declined, {snf} pending; daughter in {area}
CM - {ins} wants peer to peer by {on}
%%
Return to work: {ptname}, {org}. Seen {on}. May return {on} with no lifting over 20 lb. Re-check {on} at {clinic}, {st}.
%%
Billing: Acct {acct} DOS {full} at {clinic}. Pt states she was at {clinic}, not {hosp}. Claim {claim} to {ins}. Refund {price}.
%%
{mr}, seen {on}, came in from {grph} with van {fleet}. House manager {one} gave the MAR. Next visit {on}. Lab at {lab} before.
%%
Trauma: {yng}, driver, MVC {corner} {hr}. Extricated 20 min. {crew} to {hosp}. Ext wallet: DL {lic}, {st}. Wife {kinfull} on her way from {area}.
%%
SANE exam {on}. {first}, student at {school}. Kit {case} handed to Ofc {one}, {agency}, badge {badge}. Safe at {shel}. PEP from {rx}.
%%
Nutrition: {mr} eats at {shel}, lunches at {church}. Lost 6 kg since {mon}. Supplement via {org}.
"""
TALK = r"""
A: which hospital was it?
B: {abbr}. Like the big one off {lane}.
A: and when?
B: {mon}, before {feast}.
%%
Nurse: Where are you living right now, hon?
Patient: With my sister. {st}.
Nurse: In {home}?
Patient: No, {area}.
%%
dispatch what's the address
uh {st}
cross street?
{corner} I think, by the church
%%
RN: any beds at {snf}?
CM: no. {snf} has one female, {snf} has a male but on iso
RN: ok try {snf}
%%
Caller: I'm looking for my dad, he was at {hosp}.
Desk: His name?
Caller: {whole}.
Desk: He moved to {snf} on {on}.
%%
{one}: did {rx} call
{one}: yep they want a hard copy
{one}: they said {rx} would take the e-script
%%
Doctor: How's work?
Patient: {org} let me go.
Doctor: When?
Patient: {on}, with no warning. Been doing odd jobs, {solo} when there's any.
%%
- is that {wing}?
- no this is {wing}
- they sent me here for bed {num}
%%
Pharmacist: Date of birth?
Patient: {dobs}.
Pharmacist: And the address, is it still {st}?
Patient: No sir, moved to {st} on {on}.
%%
member id?
{plan}
and the group?
{grp}
ok {lf}, active since {full}
%%
Son: She was at {snf} three weeks.
SW: And before that?
Son: Home. {st}. By herself.
SW: Any services?
Son: {hspc} came, then {org}.
%%
ops: plate?
guard: {plate} {hue} {veh}
ops: ok towing
%%
Bot: What is your preferred pharmacy?
User: {rx}
Bot: Is that the one on {lane}?
User: no the one in {area}
%%
Dr: So the kids go to {school}?
Mom: {school} for the oldest and {school} for the twins.
Dr: And who's the sitter?
Mom: {one}, over by {corner}.
%%
can u do {on}?
no court that day, {court}
{on}?
ok {hr}
%%
Medic: {yng}, found on {lane}. GCS 9.
Doc: Name?
Medic: ID says {whole}, {st}.
Doc: Family?
Medic: wife at {org}, on her way.
%%
Q. And where were you employed?
A. {org}.
Q. From when?
A. {mon} to {mon}.
Q. Before that?
A. {org}, in {area}.
%%
intake: last doc you saw?
pt: {dr} at {clinic}
intake: what town
pt: {area}
%%
Granddaughter: what's the number on the pump
Nurse: the serial? {ser}
Granddaughter: no the other one
Nurse: lot {lot}?
%%
Chaplain: Do you have a community?
Patient: {church}. And the guys at {union}.
%%
{one}, you on {wing} or {wing}
{wing}
they need you on {wing}
ugh
%%
Tech: Is the fistula new?
Patient: They did it at {abbr}. I used to run at {dia} but I switched to {dia}.
Tech: Since?
Patient: {mon}.
%%
desk: {clinic}, how can I help
caller: need to reschedule
desk: DOB
caller: {dobs}
desk: you're on for {on} with {dr}
%%
hey where's ur dad rn
{snf}
not {hosp}?
they moved him {on}
%%
Parent: {school} says he needs a form.
MA: Which one?
Parent: The asthma one. Fax is {ph}.
%%
Peer: where'd you sleep
Client: {shel}, then {corner}
Peer: you know {grph} has a bed
Client: heard that. {on}?
%%
Judge's clerk: {court}, case {case}?
Nurse: Yes, calling about {mr}.
Clerk: Hearing is {on}.
"""
