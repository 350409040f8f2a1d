"""Sentences of visit, bedside and social notes about somebody; several belong to one case."""

VISIT = r"""
{pttitle}, a {job} <with|at> {emp}, <comes|came> in {when} with {cc}.
{ptfirst} <and|with> {his} {relword} {kinfirst} drove <in|down|over> from {city} <for {done}|because of {cc}>.
Ms. {ptlast} goes by {ptnick}. {age}, {people} descent, {cond}.
This is {ptposs} third visit for {cond}; {drlast} saw {him} {odate}.
{ptlast} {ns} {cond}, f/u from {odate}, {labs}.
{ptfirst} {ptlast}, {n}, {when} {cc}. Mom {kinfirst} at side. {gear} in place.
Last seen {odate} by {dr2last} at {site}; since then {cc} {when}.
HPI per {kinfirst} ({relword}): {cc} {when}, worse after {done} at {site}.
Works nights at {firm}; supervisor {boss} allows sitting.
<Hurt|Injured|Strained> {his} back lifting at {firm} <on|around> {odate}.
Laid off from {firm} in {year}, now drives for {emp} out of {city}.
Owns {firm} with {his} {relword} {kinfirst}; employs {num} people.
Lives at {noz} with {couple}; two dogs.
Moved from {xtown} to {city} in {year}; {relword} {kinfirst} stayed behind.
Housing: {oddfac}, bed {d}, since {odate}. Case manager {bossfull}.
Grew up in {hood}, schooled at {oddfac}, now {job}.
Rides the bus from {hood} to {site}.
Siblings {kinfirst}, {kin2first} and {kin3first} are well; {kinfirst} has {cond}.
MGM {kinfirst} lived to {age90}; PGF died of {cond} at {n}.
<Married|Engaged|Partnered> to {kinfull}, who <is a {job}|works at {firm}>.
Divorced from {kin2first} {odate}; shares custody of {solo} and {solo}.
Ex-partner, {solo}, has a protective order through {county}.
{kinfirst} keeps the pill box; {ptfirst} admits skipping {med}.
Per {kinfirst}, {ptfirst} wandered to {road} last night in slippers.
Father, {kinfirst} {kinlast}, with {cond}; mother's side unknown.
Saw {dr} in {xtown} while traveling; brought records dated {odate}.
Old notes from {oddfac} ({odate}) mention {sign} and {cond}.
{done} on {odate} at {oddfac}, surgeon {last}.
{ptlast} was seen <together|jointly> with {drfirst} {drlast} and our student, {solo}.
Referred by {solo} at {oddfac} for {done}.
Outside echo of {odate} read by {last}: EF 45%.
Pt states "{dr2last} told me to quit {med}".
Pt's wife, {kinfirst}, says he snores; {kinfirst} recorded it {odate}.
Nkda per {ptfirst}; per {kinfirst}, {med} caused hives in {year}.
Declines <flu|COVID|Tdap>; last {month}, given at {oddfac} by {nurse}.
Pulmonary: {ptlast} uses {gear}, serial {serial}, from {firm}.
Pacer check {odate}: {maker} device, s/n {serial}, battery ok, rep {bossfull} present.
Insulin pump S/N {serial} replaced {odate}; old one {serial} returned to {maker}.
Hearing aids R {serial} L {serial}, fit {odate} by {solo}, AuD.
Consent for {trial}-like registry signed; assigned {subj}.
Enrolled as {subj}; coordinator {nurse} reachable at {phone}.
Portal name {handle}; e-mail bounced: {mail}.
Instagram @{handle} shows pt drinking, says {kinfirst}.
School: {oddfac}, teacher Ms. {last}, IEP since {year}.
Coach {last} at {oddfac} took {him} out of the game {odate}.
Juvenile placed at {oddfac} by Judge {last}, {county}; PO is {solo}.
Chaplain {solo} visited. {ptfirst} is {people}.
Interpreter {solo} ({lang}) by video; ID {id}.
Brought in by Officer {last}, badge {id}, from {road} near {hood}.
Uber driver, {solo}, called 911 from {noz}.
MVC {odate} on {road} near {city}; other driver {name} also at {site}.
Advance directive names {kinfull}, then {kin2full}.
Will and POA drawn up by attorney {bossfull} of {org}.
Guardian <is|:> {bossfull}, {phone}, {oddfac}.
AKA {ptnick} {ptlast}; prior charts under {ptfirst} {last}.
Name on card reads {ptwrong}; correct is {ptlast}.
Twin A {solo}, Twin B {solo}, born {odate} at {oddfac}.
Newborn of {kinfull}, G2P2, del {odate} {hhmm} by {drlast}.
G3P2 {ptlast}, EDD {odate} by LMP {odate}, sees {drlast} CNM.
Dog bite from neighbor's dog; owner {name}, {noz}.
Contacts: {kinfirst} ({relword}), {solo} (roommate), {solo} (sponsor).
Exposed to TB by coworker {solo} at {firm}; started {med} {odate}.
Sober since {odate}; sponsor is {solo}, home group at {oddfac}.
Client {ptfl} arrived late; {relword} {kinfirst} waited outside.
{ptfirst} denies SI; will call {solo} or 988.
Tearful about {kinfirst}'s death {odate}; funeral in {xtown}.
{ptlast}'s PHQ-9 fell from 19 ({odate}) to 7.
Podiatry: {ptlast} nails debrided x10. RTC {odate}.
Derm: lesion on {ptposs} {part} shaved, sent to {oddfac}, call by {odate}.
ENT: scope by {drlast}, {ptfirst} tolerated, cords mobile.
Optho: {ptlast} 20/50 OD, drops by {nurse}, laser {odate}.
Dental: #19 crown seated for {ptfirst}, lab {firm}.
PT eval: {ptfirst} walks 200 ft, goals by {odate}, {nurse}, DPT.
Wound clinic: {ptlast} {gear} changed {odate} and {odate}.
RD note: {ptfirst} down 4 kg since {odate}; {kinfirst} cooks.
Onc: C{d}D1 {odate}, {ptlast} tolerated; next {odate} with {dr2last}.
Neuro: {ptfirst} had two spells since {odate}, filmed by {kinfirst}.
Allergy: {ptfirst} reacted to peanut at {oddfac} {odate}.
Travel: {xtown}, {xtown}, then {country}; back {odate}.
Sexual hx: partners {solo}, {solo}; PrEP via {oddfac}.
Insurance lapsed when {firm} closed; now {payer}, no. {mbi}.
Disposition discussed with {drlast}, {dr2last}, {solo} from CM, and {kinfirst}.
Will d/w {last} in AM. {drinit}
Seen and examined with {last}. Agree w/ {solo}'s note of {odate}.
f/u w {drlast} {odate} or call {phone} ask for {nurse}
ok to leave msg w {kinfirst} at {phone} per {ptfirst}
pt {ptlow} dob {dob} here {when} {cc} no fever takes {med} sees {drlast}
{ptsolo} stable, {solo} to follow.
may go home with {solo} once {labs} repeats
{ptlast} hope to wean {gear}, will recheck {when}; {wordname} covering.
Discussed with {wordname}. {wordname} agrees.
Per {wordname}: {med} ok.
{wordname} called, wants {med}.
"""
NURSING = r"""
{clock} {ptlast} {labs}, {drlast} paged, no call back. {nurseinit}
{clock} - rec'd {ptfirst} from PACU, report from {solo}. {gear} patent.
{clock} {kinfirst} at bedside, asks for {dr2last}. {nurse}, RN
{clock} {ptlast} pulled {gear}; {solo} CNA sat with {him}.
ICU day {d}: {ptlast} on {med} 8 mcg, RASS -2, {solo} RT weaned FiO2.
Rounds: {drlast}, {dr2last}, PharmD {solo}, RN {nurse}; family {kinfirst} by phone.
Rm {room} {ptlast} | {cond} | {gear} | {drlast}
Bed {d}A {ptlast}, NPO; bed {d}B {p2last}, isolation for {bug}; bed {d}C {last}, AMA?
Assumed care of {ptlast} and {p2last} from {solo} at {clock}.
Held {med} for {ptlast} per {last}; BP 92/48.
2 units PRBC to {ptlast}, verified {nurse}/{solo}, unit {id}.
Foley placed by {solo}; {nurse} chaperoned. {ptfirst} tolerated.
Resident {ptfirst} out on pass with {kinfirst} til {odate}.
Hospice: {ptfirst} asleep, {kinfirst} and {kin2first} keeping vigil at {noz}.
HH visit {odate}: {kinfirst} let me in; {ptfirst} in recliner; wound 3x2 cm; next {odate}. {nursefull} RN
School nurse: {ptfl} gr {d}, came c/o {cc}; {kinfirst} picked up {clock}.
L&D: {ptlast} 6/80/-1, FHR 140, {drlast} at bedside, doula {solo}.
NICU: BG {ptlast} A/B x2, {kinfirst} did kangaroo care, {nurse}.
Psych: pt {ptinit} in dayroom w/ peer {p2init}, redirected by {solo}.
Dialysis: {ptlast} chair {d}, dry wt 71.5, cannulated by {solo}, off early {clock}.
OR: time-out {clock} {ptlast} {done}; surgeon {last}, anes {last}, circ {nurse}.
Belongings: ring to {kinfirst}; dentures w/ pt {ptlast}; phone to {solo}.
Code blue {clock} {ptlast}: lead {last}, compressions {solo}, recorder {nurse}; ROSC {clock}.
Restraints off {clock}, {ptlast} calm, sitter {solo} til 0700.
{odate} noc: {ptlast} slept 5 hrs. {odate} day: OOB x2 w/ {solo} PT.
TLC dressing {odate} {nurseinit}. due {odate}.
Report called to {solo} at {oddfac}, transport {clock}, chart w/ {ptlast}.
{ptfirst} asked "where's {kinfirst}?" reoriented x3.
late entry for {odate}: {kinfirst} signed consent, {nurse} witnessed
pt {ptlow} rm {room} c/o {cc} gave {med} {clock} will recheck {nurse}
"""
SOCIAL = r"""
APS report {id} filed {odate}; worker {bossfull}, {county}.
{ptfirst} evicted from {noz} by landlord {bosslast} on {odate}.
SW met {ptfirst}, {kinfirst}, and {solo} from {oddfac} re: placement.
Rep payee: {bossfull} at {oddfac}; SSI ends {odate}; last four {four}.
Bus passes given; {ptfirst} returns to {hood}. {nursefull}, LCSW
EMS run {id}: dispatched to {noz}, {n} {sex}, found by {relword} {kinfirst}, to {oddfac} at {clock}.
Medic {last}: GCS 13, {labs}, handed to {solo} at {site}.
Engine crew of {d}, {solo} on airway, {last} driving; scene: {road} at {road}.
Pharmacy: {ptfirst} {ptlast} {dob} picked up {med} {odate}; RPh {solo} counseled; Rx {id}.
Rx transfer from {clinic} to {oddfac}, Rx#{id}, prescriber {drlast}, DEA {dea}.
IEP meeting {odate} at {oddfac}: {kinfirst} {kinlast}, Ms. {last}, Mr. {last}, {solo} (OT).
Foster parents {couple}, {noz}; biological mother {solo} in {xtown}.
Comp claim {id} with {firm}: adjuster {bossfull}, {phone}, DOI {odate}.
Return to {emp} {odate}, no ladder; note faxed to {boss} at {phone}.
Disability form: {ptfull}, {job} at {firm}, off since {odate}, {drlast} certifies.
Wire: "{kinfirst} can't make {odate}, {solo} will bring {ptfirst}."
Immunization clinic at {oddfac} {odate}: {ptfirst} lot on file, given by {solo}.
Camp form: {ptfirst} {ptlast}, cabin {d}, allergic to bees, parent {kinfull} {phone}.
Coroner {last} released {ptfirst} to {oddfac} {odate}.
Organ procurement: coordinator {solo}, referral {id}, {kinfirst} consented {odate}.
"""
