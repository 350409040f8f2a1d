"""Flow sheets, encounters by telephone, assessments and papers of payers and schools: about somebody and about nobody."""

NAMED = r"""
TELEPHONE ENCOUNTER {stamp}
Caller: {kinfirst} {kinlast} ({relword})   Re: {ptlf}   Call back: {phone}
Taken by: {nurse}, MA
"{ptfirst} has {cc} since {odate}. We are in {city} til Sunday."
Advice per {drlast}: {med}, ER if worse. {kinfirst} repeated it back. Closed {hhmm} {nurseinit}
%%
D: Client {ptfl} on time, tearful, spoke of {kinfirst} and the move to {city}.
A: {cond}, improving. Alliance good.
P: See {ptfirst} {odate}. Call {solo} at {oddfac} re: group.
%%
B - {ptfirst} shouted at peer {p2first}.
I - Writer and {solo} walked {him} to the quiet room.
R - {ptfirst} said "{kinfirst} taught me to breathe" and did.
P - Continue. {nursefull}, BSN
%%
ICU FLOW {ndate} {ptlast} rm {room}
0800 {labs} RASS -1 {nurseinit}
1000 turned L, {solo} assist
1200 {last} at bedside, {med} down
1400 {kinfirst} visiting
1600 {labs}
1800 report to {solo}
%%
LABOR FLOW {ptlast}, {ptfirst} G1P0 38w6d
{hhmm} 4/90/-2 {solo} CNM
{hhmm} epidural {last}
{hhmm} FOB {kinfirst} to nursery w/ baby {kin2first}
%%
DIABETES LOG - {ptfirst}
{odate} fasting 142
{odate} 2h 201 (cake at {kinfirst}'s)
{odate} missed, was in {city}
Reviewed w/ {nurse} {odate}
%%
HOME HEALTH VISIT #{d}
Pt: {ptfull}   Addr: {noz}   SOC {ndate}
CG: {kinfirst} ({relword}) present. Dog secured.
Wound 2 x 1.5. Taught {kinfirst} {gear}. Next {odate}. MD {last} notified.
{nursefull}, RN   time in {hhmm} out {hhmm}
%%
SOCIAL WORK ASSESSMENT
{ptfirst} is a {n}-year-old {job} raised in {xtown} by {solo}, an aunt. {hecap} lives at {noz} with {kinfirst}.
Supports: {kin2first}, {solo} from church ({oddfac}).
Income: {emp}, ends {odate}. Legal: custody hearing {county} {odate}.
Plan: SNAP, ride to {oddfac}. {nursefull}, LMSW
%%
IEP SUMMARY   School: {oddfac}   Student: {ptfirst} {ptlast}   DOB {ndate}
Team: {kinfirst} {kinlast} (parent), {solo} {last} (teacher), {name} (psychologist)
Strengths: {ptfirst} likes trains and {solo}, {his} aide.
Goals by {odate}: ask for a break.
%%
EXPLANATION OF BENEFITS - THIS IS NOT A BILL
Member {ptup}   ID {id}   Group {emp}
Claim {id}   Date {ndate}   Provider {last}, {oddfac}
Billed $480.00   Allowed $212.10   You owe $40.00
%%
EMS NARRATIVE
Dispatched to {noz} for a fall. Met by {kinfirst}, {relword}, who led us to {ptfirst} on the kitchen floor. {ptfirst} alert, c/o {cc}. Says {he} tripped over {solo} the cat. {labs}. Transported to {oddfac}; report to {solo}, RN. {last}, EMT-P
%%
PHARMACY NOTE
Spoke with {solo} at {oddfac} re {ptlast}'s {med}: filled {odate}, {odate}; none since. {ptfirst} thought {nurse} had stopped it. {drlast} informed. {nursefull}, PharmD
%%
CASE CONFERENCE {ndate}
Present: {last}, {last}, {solo} (PT), {solo} (SW), {kinfirst} by phone from {xtown}
{ptlast}: stuck on placement. {oddfac} said no; {oddfac} maybe {odate}.
{p2last}: home {odate} with {med}.
%%
MEDICAL STUDENT NOTE
{ptfirst} is a lovely {n}-year-old who used to run {firm} in {city}. {hecap} came in after {kinfirst} found {him} confused. On exam {sign} absent. Discussed with {solo} (PGY-2) and Dr. {last}. - {solo}, MS3
%%
OCCUPATIONAL HEALTH
Employer: {firm}   Contact: {boss}   Employee: {ptfirst} {ptlast}, badge {id}
Needle stick {odate} at {oddfac}. Source {p2init}. Baseline labs drawn by {solo}.
Return {odate}.
%%
DENTAL NOTE {ndate} {ptlast}: #14 MOD composite, 2 carps lido by {last}; {solo} assisting. NV {odate} crown w/ {last}.
%%
VISION: {ptfirst} {ptlast}, {n}, driver for {firm}. 20/30 OU. Fields full. Rx to {oddfac}. RTC {odate}. {last}, OD
%%
TRANSPLANT COORDINATOR
Donor: {kinfirst} ({relword}); recipient: {ptfull}. Crossmatch {odate} negative. Surgeons {last}/{last}. Lodging at {oddfac}, {city}. Call {solo} {phone}.
%%
CONSENT LOG
{subj}   {ptinit}   {ndate}   v{d}.0   obtained by {solo}
{subj}   {p2init}   {ndate}   v{d}.0   obtained by {nurse}
%%
CPS REFERRAL {id}
Child: {ptfirst} {ptlast}, {n}, attends {oddfac}. Reporter: {solo}. Alleged: {solo} {last}, mother's boyfriend.
{ptfirst} told Ms. {last} that {solo} "gets mean". Address {noz}. Taken by {nursefull} {stamp}.
%%
Voicemail 1 of 3, {hhmm}: "Hi, {ptfirst} {ptlast} again, {phone}. {nurse} said she'd ring. I'm at {firm} til five."
Voicemail 2 of 3: "This is {solo} from {oddfac} for {drfirst}."
Voicemail 3 of 3: (hang up)
%%
MORNING HUDDLE
Out: {solo}, {solo}. Float: {solo}. Birthdays: {solo} {odate}!
Watch: {ptlast} {room} ({cond}), {p2last} {room}
Doc of the day: {last}. Parking: use {road}.
%%
FUNCTIONAL CAPACITY: {ptfull}, {job} at {firm}, tested {ndate} by {last}, OTR. Lift 20 lb. {ptfirst} gave full effort. Report to {bossfull}.
%%
OBITUARY (for the chart): {ptfull}, {n}, of {city}, died {wdate} at {oddfac}. Survived by {kinfirst}, {kin2first} and {kin3first}. A {job} at {firm} for {num} years.
%%
NUTRITION: {ptfirst} ({kinfirst}'s {relword}) eats at {oddfac} weekdays. Weight 31 kg {odate}, 30 kg {odate}. Likes {solo}'s soup.
"""
CLEAN = r"""
TELEPHONE ENCOUNTER
Caller: parent   Re: child, {n}   Reason: {cc}
Advice per on-call: {med}, ER if worse. Caller repeated it back. Closed.
%%
D: Client on time, tearful, spoke of the move.
A: {cond}, improving. Alliance good.
P: See next week. Call group leader.
%%
B - Patient shouted at a peer.
I - Writer and tech walked patient to the quiet room.
R - Breathing used with effect.
P - Continue.
%%
ICU FLOW room {room}
0800 {labs} RASS -1
1000 turned L, assist x2
1200 team at bedside, {med} down
1400 family visiting
1600 {labs}
1800 report given
%%
DIABETES LOG
Mon fasting 142
Tue 2h 201 (cake)
Wed missed
Thu fasting 130, {med} 10 units
%%
HOME HEALTH VISIT
Caregiver present. Dog secured.
Wound 2 x 1.5. Taught {gear}. {labs}. Next visit in {d} days.
time in {hhmm} out {hhmm}
%%
SOCIAL WORK ASSESSMENT
{people} {job}, {n}, raised by an aunt in {country}. Lives with {fam}.
Income ends soon. Legal: none. Plan: {payer}, SNAP, rides.
%%
IEP SUMMARY
Team: parent, teacher, psychologist
Strengths: likes trains. Needs: breaks, quiet room, {gear} none.
Goals: ask for a break 4 of 5 times.
%%
EXPLANATION OF BENEFITS - THIS IS NOT A BILL
Plan {payer}   Service {refno}   Billed $480.00   Allowed $212.10   You owe $40.00
%%
EMS NARRATIVE
Dispatched for a fall. Met by family, who led us to the kitchen. Patient alert, c/o {cc}. {labs}. {gear} applied. Transported code 2. Report to ED staff.
%%
PHARMACY NOTE
{med} filled twice, none since. Patient thought it had been stopped. Prescriber informed. {drug} reconciled.
%%
MEDICAL STUDENT NOTE
A lovely {n}-year-old retired {job} found confused by {fam}. On exam {sign} absent, {sign} present. {scale}. Discussed with the resident and the attending. - MS3
%%
DENTAL NOTE: #14 MOD composite, 2 carps lido, rubber dam, Ivoclar light, Tofflemire band. NV crown.
%%
MORNING HUDDLE
Out: two. Float: one. Watch: beds 3 and 9 ({cond}).
Doc of the day: see board. {vendor} update tonight.
%%
MEDICATION GUIDE: {med}
What is {med}? {med} treats {cond}.
Who should not take {med}? People allergic to {drug}.
Side effects: {cc}, {cc}.
Made by {maker}. Report problems to {body}.
%%
POLICY: {gear}
Purpose: to prevent {bug} infection.
Scope: All RN, LPN, RT, Attending and Resident staff.
Procedure: 1. Wash. 2. Don gloves. 3. Document in {vendor}.
References: {body}; {body}; {trial}.
%%
QUIZ
1. {sign} suggests: a) {cond} b) {cond} c) neither
2. {med} covers: a) {bug} b) {bug}
3. {placed} is used in: a) {country} b) everywhere
Answer key: a, b, b
%%
AGENDA
1. Welcome
2. {vendor} go-live
3. {body} survey
4. {cond} pathway: {med} vs {drug}
5. Any other business
"""
