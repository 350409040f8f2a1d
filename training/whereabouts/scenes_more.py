"""More whole texts: care plans, calls, reports, logs, letters and chats that hold a place or a number in every other line."""

SCENES = r"""
Case management assessment
Living situation: apartment at {st}; rent paid by {org}
Support: {rel} in {area}, {church}
Income: {org}, part time, since {mon}
Transportation: {veh}; plate expired
Pharmacy: {rx}
Barriers: {clinic} is two buses away
Plan: apply for SNAP, call {dia} about a closer chair
%%
Dear Dr. {last},
Thank you for sending {mr} to {clinic}. {sub} was seen on {full}. The {dx} has progressed since the scan at {lab} in {mon}. We'll do the {proc} at {hosp} on {on}. {sub} will stay with a {rel} in {area} after.
Sincerely,
{dr}
{clinic}
{st}, {home}, {stt} {zip}
%%
hey it's {one} from {wing}. did {snf} ever call? {kin} is here and says {snf} is a no, she wants {snf} or home. {hspc} can open {on}. lmk
%%
Shift log
{hr} rounds done, {num} clients
{hr} {first} back from {school}
{hr} {first} to {clinic} w/ staff, van {fleet}
{hr} {agency} here re {first}
{hr} call from {court}, moved to {on}
%%
Visit 3 of 6. {mr} at {st}. Stairs w/ cane. Was at {church} {on} without help. Goal: return to {gym} by {mon}. D/C planned {on}.
%%
Root cause summary: On {on} a patient transferred from {abbr} to {wing} received a double dose. Sending MAR from {abbr} was dated {on}. {wing} did not call. Action: {hosp} and {abbr} share one form from {on}.
%%
Good morning,
{mr} ({plan}) is inpatient at {hosp} since {on}. Requesting SNF auth for {snf}. Clinicals attached. Call {one} {ph}.
%%
The kids were at {school} when it happened. Dad was at {org}. Grandma was at {dia}. So nobody knows how long {first} was down. Neighbor at {corner} called it in.
%%
Contact tracing {on}: Case works at {org} ({shift}), attends {church}, kids at {school} and {school}. Infectious {btw}. Rode bus {fleet} daily. Exposed at {gym} {on}: 11.
%%
911: what's the address of the emergency?
{st}.
911: City?
{area}.
911: Tell me what happened.
My {rel} fell, {sub}'s on {pos} back, we have to get to {hosp}.
%%
Ride-along log: 1. {st} - lift assist. 2. {snf} - transport to {abbr}. 3. {corner} - MVC, refusal. 4. {school} - seizure, parent on scene.
%%
Deposition summary: witness employed by {org} {mon} to {mon}; saw plaintiff at {clinic} {num} times; was not at {hosp} on {on}; lives at {st}.
%%
Voicemail {hr}: "Hi, this is {one} at {rx} calling about {mr}, date of birth {dobs}. The {med} is on backorder. We can send it over from our store on {lane}. Call {ph}."
%%
Obit draft. {ptname} of {area} died {full} at {hspc}. A graduate of {school}, {sub} worked at {org} and was a member of {church} and {union}. Services {on} at {church}.
%%
Screening call, subject {subj}
Lives in {area}: yes
Current site {clinic}
Works: {org}
Consent version dated {full}
Scheduled {on}, {wing}
%%
Ombudsman visit to {snf}, {on}. Spoke with three residents. Call lights long on {wing}. Resident in 14 moved from {snf} after the fire on {lane}. Follow-up {on}.
%%
Incident {case}. {on} {hr}. At {clinic}, {st}. A {hue} {veh}, plate {plate}, struck the awning. Driver {whole}, DL {lic}, {ins} policy {plan}. Towed by {solo}.
%%
Home O2 recert: {ptname}, {plan}. Tested {on} at {clinic}, 86% RA. Concentrator {ser} from {org}. Ship to {st}.
%%
SBAR
S: {mr} sat 84 on {wing}.
B: From {snf} {on}, {dx}.
A: Needs BiPAP.
R: Unit bed; call {kin} in {area}.
%%
[{hr}] {one}: anyone know {snf}'s fax
[{hr}] {one}: {ph}
[{hr}] {one}: ty. and {dia}?
[{hr}] {one}: they moved to {st}, don't have it
%%
Foster care update. {first} placed with family in {area} since {on}. Attends {school}. Visits with mother at {agency} Thursdays. Next hearing {court} {on}. Dental at {clinic}.
%%
MEDICAL CLEARANCE
Agency: {agency}
Arrest location: {corner}
Brought in by Ofc {one}, badge {badge}
Destination: {court}
Cleared {on} {hr}
%%
Patient story for the newsletter: "I was a {trade} at {org} when I got sick. {hosp} told my wife to say goodbye. Then {dr} at {abbr} said try. That was {mon}. On {feast} I danced."
%%
work status: {ptname}
employer {org}, {home}
doi {full} claim {claim}
no lift over 10
next visit {on} {clinic}
%%
Bed board {hr}
{wing}: 2 clean, 1 dirty
{wing}: 0
{wing}: 1, holding for {abbr}
ED holds: {num}
%%
Psych intake: raised in {area}; father worked at {org}, drank. {school} until {gr} grade. First admission {hosp} {mon}. Lives now at {grph}. Probation with {agency}. Likes {gym}, {church}. Safety plan reviewed {on}.
%%
Medication history obtained by phone from {rx} (on {lane}) and {snf}. {rx}: {med} filled {on}. {snf}: {med} given through {on}. Discrepancy reported to {wing}.
%%
Infant {last}: born {on} {hr} at {hosp}, mother from {area}, transferred to {wing}. Cord blood {spec}. Ped: {clinic}. Car seat test {on}.
%%
We need your help. {org} is closing the plant on {lane} and 40 of our patients at {clinic} lose coverage {on}. {union} is holding a sign-up at {church}.
%%
Wound clinic {on}: {lf}, {mrn}. Left heel 3x2. Offloading boot from {org}. Lives at {snf} - orders faxed. Graft lot {lot} applied. RTC {on}.
"""
