"""Whole texts of desks and wards with many places, firms, roads, days and numbers: forms, plans, logs, letters, calls."""

SCENES = r"""
FACE SHEET
Name: {ptcomma}
DOB: {dobs}   MRN: {mrn}
Address: {st}
City/Zip: {home} {zip}
Employer: {org}
Ins 1: {ins} {plan} Grp {grp}
Ins 2: none
PCP: {dr}, {clinic}
Pharmacy: {rx}
NOK: {kinfull}, {ph}
%%
Care conference, {snf}, {on}. Present: {kinfull} by phone from {area}, {one} RN, {one} MSW. Family wants {hspc}. {mr} wants to see {first} at {feast}. Next review {on}.
%%
Utilization review. Day 4, {wing}. Meets MCG. {ins} reviewer {one}, ref {case}, approved through {on}. Barrier: {snf} wants PICC out; {dia} has no chair until {on}.
%%
Home infusion. Pump {ser}. Drug from {rx}, lot {lot}. Delivered {st} {on}. Nurse {one} taught wife, a {trade} at {org}. Line placed {on} at {abbr}.
%%
Missing person flyer: {whole}, {yng}, last seen {on} near {corner} in {area}, gray sweatpants, hospital band from {hosp}. May be headed to {area}. Call {agency} {ph}.
%%
Bus 7 run sheet
{hr} {st} {first} (chair)
{hr} {grph} two riders
{hr} {school} drop
{hr} {dia} pickup {last}
%%
Ride request. From {st} to {clinic} on {on}, {hr}. Return to {snf}. Level: wheelchair. Payer {ins} {plan}. Confirmation {case}. Vendor {org}.
%%
History: grew up on {lane} in {area}. Married {mon}. Kids at {school} and {school}. Quit {org} {mon}, opened {solo}. Two admits to {abbr}.
%%
From: {mail}
To: {mail}
Subject: {snf} / {ptl}
{one}, {snf} wants the PASRR by {on}. {hosp} has the psych eval. I'm out {feast}.
%%
Safety plan
Warning signs: not sleeping, driving out to {area}
People: {kin}, {one} from {church}
Places: {gym}, {shel}
Professionals: {clinic} {ph}
Means: gun is at {one}'s on {lane}
Date: {on}
%%
Employee health: {one}, {trade} on {wing}, stuck {on} {hr}. Source {lf}, {mrn}, from {court}. Source labs {spec}. PEP from {rx}. Claim {claim}.
%%
Vaccine record: {imm} {on} lot {lot} {clinic}; {imm} {on} lot {lot} {rx}; {imm} {mon} {school} clinic.
%%
Death call. {hr} {hspc} on call: {kin} reports no breathing at {st}. RN {one} en route from {area}, 40 min. TOD {hr}. ME for {county} released. Mortuary {org}.
%%
Tenancy support: {mr} moved into {st} {on} after 8 months in {shel}. Landlord {org}. Utility acct {acct}. Fridge from {org}. Visits Weds. Lost key {on}.
%%
OB transfer. {yng} G3P1 31w, {area}, no care since {mon} at {clinic}. PPROM {on} {hr}. {abbr} NICU full; {hosp} accepts. Flight {hull}, ETA {hr}.
%%
Lab call log
{hr} {one} {lab}: {spec} hemolyzed
{hr} {one} {snf}: INR {value}
{hr} {one} {wing}: which tube
{hr} {one} {dia}: K {value}
%%
Return to play: {first}, {school}, concussion {on} vs {school}. Symptom free since {on}. Step 4 {on}. Cleared {on}. {dr}, {clinic}.
%%
Dear {org} HR,
{ptname} was under my care at {clinic} {btw} and may return {on}. Restrictions: no ladders.
{dr}
NPI {npi}
%%
{kin}: they moved him to {bare}
{one}: when
{kin}: {on}. {abbr} needed the bed
{one}: is that the one on {lane}
{kin}: no, by {school}
%%
Q: Did you see the {veh}?
A: {hue}, plate {plate}.
Q: Where?
A: {corner}, heading for {area}.
Q: When?
A: {on}, after I got off at {org}.
%%
Nurse: Any surgeries?
Patient: Gallbladder at {hosp}, knee at {abbr}, and the eye thing at {clinic}.
Nurse: Years?
Patient: {mon} for the knee. The rest I don't know.
%%
Scheduler: We have {on} at {clinic} or {on} at {clinic}.
Caller: Which one's by {lane}?
Scheduler: {clinic}.
Caller: Then {on}. I get off at {org} at three.
%%
Resident: Where'd he come from?
Intern: {snf}. Before that {abbr}, before that I think home, {area}.
Resident: Who changed the dose?
Intern: {clinic}, {on}.
%%
Counselor: What happened on {feast}?
Client: I drove to {area} and sat outside {one}'s.
Counselor: And then?
Client: {crew} found me by {corner}. They took me to {hosp}.
%%
Agent: Can I have the member ID?
Caller: {plan}.
Agent: And the facility?
Caller: {hosp}, but the bill's from {lab}.
Agent: Claim {claim}?
Caller: That's it.
%%
Mother: {school} won't let him back.
NP: Since when?
Mother: {on}. They said get a note from {clinic}, {clinic} said get it from you.
%%
Social history: Lives with {rel} at {st}. {trade} at {org}. Drinks on {feast}. Two cats. Drives a {veh}.
Family history: father died at {hosp}, {mon}.
%%
PT HERE FROM {area}. VISITING {rel} ON {lane}. HOME HOSP {abbr}. DIALYZES {dia}. NEEDS RUN {on}.
%%
Wt Readings: {on} 81.2, {on} 82.0, {on} 79.9
Site: {clinic}
Home scale {ser}
%%
{mr} called. {sub} is out of {med}; {rx} closed {on}. Sent 14 to {rx} on {lane}. Has appt {on}. Lives at {st} now, please fix.
%%
Grant report, {btw}: outreach on {lane}, {lane} and at {corner}; 212 kits; partners {shel}, {church}, {org}, {agency}.
%%
Recall notice. Lots {lot}, {lot}. Shipped to {hosp}, {rx} and {snf} in {mon}. Return by {on}. Questions {ph}.
%%
Hi {one}, I start at {snf} {on}! Last day on {wing} is {on}. Drinks at {org} after? I'm still at {st}. {ph}
%%
Vent check {hr}: {mr}, {wing}, vent {ser}. Came from {bare} on {on}, trached at {abbr} {mon}. Wean per protocol.
%%
Probate note: {ptname}, {ninety}, of {st}, {area}. Assets: house, {veh}, shares in {org}. Conservator {kinfull}, appointed by {court} {on}.
"""
CALM = r"""
FACE SHEET
Name: ____
DOB: ____   MRN: pending
Address: same as guarantor
Employer: none
Ins 1: {ins}
PCP: none
Pharmacy: no preference
NOK: declined
%%
Care conference. Present: the {rel} by phone, RN, MSW. Family wants hospice. Resident wants to stay. Next review in 90 days.
%%
Utilization review. Day 4, {unit}. Meets {guide}. {ins} approved three days. Barrier: facility wants PICC out; no dialysis chair.
%%
Home infusion. {device}. Drug {drug}. Delivered to the home. Nurse taught the {rel}, a {trade}. Line placed {lately}.
%%
History: grew up on a farm. Married young. Two kids in school. Quit the plant, opened a shop. Two admits in {year}.
%%
Safety plan
Warning signs: not sleeping, driving at night
People: {rel}, pastor
Places: gym, library
Professionals: 988
Means: gun is locked at a friend's
%%
Employee health: {trade} on {unit}, stuck {lately} {hr}. Source known. Labs drawn. PEP given. {dept} notified.
%%
Death call. {hr}: family reports no breathing. RN en route. Comfort kit destroyed per {guide}.
%%
Lab call log
{hr} lab: hemolyzed
{hr} SNF: INR {value}
{hr} {unit}: which tube
{hr} dialysis: K {value}
%%
Nurse: Any surgeries?
Patient: Gallbladder, knee, and the eye thing.
Nurse: Years?
Patient: {year} for the knee. The rest I don't know.
%%
Resident: Where'd he come from?
Intern: A nursing home. Before that an outside hospital, before that I think home.
Resident: Who changed the dose?
Intern: {dept}.
%%
Social history: Lives with {rel}. {trade}. Drinks on weekends. Two cats. Drives a {veh}.
Family history: father died at 61 of {dx}.
%%
Agent: Can I have the member ID?
Caller: I don't have the card.
Agent: And the facility?
Caller: The hospital, but the bill's from the lab.
%%
Mother: School won't let him back.
NP: Since when?
Mother: Last week. They said get a note from his doctor.
%%
Vent check {hr}: {device}, {setting}. Wean per protocol. {unit} RT to follow.
%%
Grant report: outreach under two bridges and at the bus station; {count} kits; partners a shelter, a church, the county.
%%
ALLERGIES: {drug}, {drug}
MEDS: {drug} {dose}; {drug} {dose}
PSH: {epon} {year}
SCORES: {epon} {num}, {epon} {num}
CODES: {icd}, {cpt}
UNIT: {unit}
%%
{unit} to {unit}
{device} in, {setting}
{drug} {dose} at {hr}
{labs} {value}
Family: {rel} at work, called
%%
Build note: added {product} to {unit} preference list, retired {product}. {dept} signed off. Version {num}.{num}.
%%
Shift swap: {shift} on {unit} for {wkd} on {unit}. OK with {dept}.
"""
