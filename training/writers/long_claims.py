"""Claims, disputes, incidents and inquiries: what insurers, lawyers, privacy offices, unions, boards and safety desks write down."""

NAMED = r"""
Denial worklist {clip}
{la} / {hnick} / CO-50 / {fa}
{lb} / {hnick} / CO-197 / {fa} called, {wa} says retro ok
{ws} / {coin} / CO-16, wrong npi ({npi} is {last})
{last} / {coin} / dup of {claim}
{wn} {last}, newborn / add to {kin}'s plan by {clip}
{one} / PR-31 / "who is this", is it {last}, {one}?
{la} again / {clip} / TF by 2 days, {fb} sat on it
%%
INCIDENT {case}
where: stairs B, {hnick}
when: {clip} {hr}
who: {la}, {last} (visitor), {wn} (volunteer)
what: {la} slipped on soup from {shop}, took {wn} down
camera: {initials} pulled
treated: {la} ankle, by {fa}; {wn} refused
employee? {la} yes, {coin} contract
cleaned by {fb}
told {ws} {clip}
lot on shoe cover {lot}
%%
privacy breach line
caller {fa} {last}, {ph}
says {lb} looked her up {clip}, {clip}, {clip}
{lb} dates her ex, {wa}
audit: {user} from {ip}, yes
{lb} says {fa} asked her to
{fa} says never
{la} HR {clip}: suspended
letter to {fa} at {bare}, not {lane} ({wa} lives there!)
OCR log line {four}
%%
WC mediation sheet
Worker {ptl}
Firm {coin}
Carrier adj {fa}
DOI {clip}, {clip} (second)
AWW 812
Docs: {la} 12%, {lb} 4%, {ws} "nothing wrong"
Surveil {clip} at {shop}: carries {rel}'s kid {wn}, fence on {lane}
Offer {clip} 40; demand {clip} 110
Mediator {last}, {corner}, {hr}
Lien {hnick} 18k, atty {last}
%%
union grievance
{fa} v. {hnick}
art. 14, forced OT {clip}, {clip}, {clip}
mgr {la} texted "{menick} u stay or else"
steward {wa}; witness {fb}, {last}
step 1 {clip} denied {lb}
step 2 {clip} w/ {ws} from {agency}
remedy: {feast} pay, delete write up {four}
arb {last}, {town}, {worded}
%%
Recall: infusion set {coin}
lot {lot}, {lot} not {lot}
who had it: {la} {clip}, {lb} {clip}, {ws} {clip}, {last} (in {snf}), {wn} {last} (peds)
called: {la} ok; {lb} v/m; {ws} says {kin} threw it; {last} via {fa}
returns: box {four}, {ord}, driver {first}
FDA rpt by {initials} {clip}
%%
MVA notes for {law}
{clip} dusk, {corner}
our client {ptf} riding w/ {fa} in {plate}
def {lb} in {plate}, on phone w/ {wa}
EMT {first} {badge} {crew}: "{lb} smelled"
{hnick} BAL drawn by {initials}, vial {spec}, lab {coin}
cop {last}, dashcam
chiro {la} 40 visits hmm
client's {mon} fall at {chain} - disclose
depo {lb} {clip}, {wa} {clip}
%%
board inquiry, {la} MD {lic}
pt A = {last}, {clip}, Norco 240
pt B = {last}, {clip}, same + soma
pt C = {ws}, died {clip}, {town}
office staff {fa}, {wa} prewrote
pharm {pharm}, RPh {last}, called {clip}, {clip}
UC {clip}: "{pet}" paid 200
{la} says {fa} has the pad
atty {lb}; hearing {clip}
license in {stt} was {lic}, gave up {mon}
%%
school bus incident
bus {fleet}, run 3, {clip}
driver {la}; aide {fa}
{wa} hit {fb} w/ lunchbox; {fb} nosebleed, {corner}
{la} pulled over by {shop}
nurse {last} met at {school}
moms: {kin} {ph}; {first} ({coin}) {ph}
seat: {wa} to row 1 til {clip}
{wa} says {fb} took insulin kit {lot}; found under {pet}
%%
Estate of {la}
pr: {fa} {la}, {bare}
d.o.d. {clip}, {hnick}
{snf} bill {range}, 31k; Medicaid recov {case}
will dated {clip}, witness {wa}, {lb}
earlier will {mon} leaves all to {church}
capacity: {ws} MD note {clip} MoCA 11; {last} says "herself on {feast}"
ring: w/ {fb}? {snf} locker {four}
hearing {worded}
%%
billing call notes
9:02 {la} paid 40 card {four}
9:10 {lb} angry; {fa} promised 50% {clip}. No note from {fa}
9:31 {kin} for {ws}, no auth on file, hung up
9:44 {wn} @ {coin}: garnish {last}?
10:05 {la} again, {clip} was wellness, recode, ask {initials}
10:20 {hnick} wants our W9
10:41 {lb} again. is {ninety}. set 10/mo. nice now
%%
patient relations
{fa} {last}, rm 12: cold eggs, {wa} rude, tv
{la} family: ring missing; seen by {fb} on {clip}; bag {four}; police {case}
{lb}: wants {ws} not {last}
{one}: compliments for {wa}!! and {first} in xray
{last}: parking, {plate} towed by {coin}
{pet}'s mom: called dr "{menick}" by mistake
%%
fraud referral
provider {coin}, {lane}, {town}
owner {fa} {la}, also {coin}, {coin}
billed {last} {clip}: dead since {clip}
billed {ws} {clip}: in {jail}
billed {last} {clip} and {clip}: {hnick} inpatient
runner {pet}, van {plate}, picks up at {corner}, {refuge}
tip by {wa}, ex biller, {mail}
AUSA {last}; file {case}
%%
Independent exam
examinee {ptl}; came w/ {kin}; drove from {town}, {plate}
{clip} {hr}, office {corner}
Hx: {clip}, {coin}, pallet on foot; {hnick}; {la} CRPS dx {mon}; block {lb} {clip}
Video {clip}: {shop}, heels
Exam: 5/5, 3/3 Waddell none
{la} wrong. {lb} was kind.
MMI {clip}
{initials}
%%
Unclaimed property, {hnick}
{four} watch {la} {clip}
{four} teeth {lb}
{four} $41, {ws}, d. {clip}; kin {first} {town} no ans
{four} purse {wn} {last}, ID {lic}
{four} prayer beads, bed 9, {last} or {last}
{four} phone, lock screen "{fa} ❤"
{four} leg!! {one}; {coin} made it, {ser}
dispose {clip} ok {initials}
%%
safety rounds {day}
{fa} / {wa} / {la} walked
4W: sharps full. {first} told
4W: {last}'s fan cord
5E: {la} and {la} same name next beds!!
ED: door code {four} on a post-it, ha, change
OR 2: {lb}'s coffee
lab: {coin} cooler 9.1C since {clip}
lot: light out by {corner}, {first} followed to car {clip}
due {clip}
"""

CALM = r"""
Denial codes this week
CO-50 / 12
CO-197 / 26, retro ok
CO-16 / 10, wrong npi
OA-18 / 3/3 overturned
PR-31 / 5
CO-29 / TF by 2 days
clean 94.1%, DAR 33, cost .034
99213-25 to 99214, G2211
%%
INCIDENT TYPES
slip 5
needle 3, hollow bore 2
spill 1
RX: 10x dose 1, 3/3 near miss
harm index A-I: C
staff: RN 3, CNA 2, visitor 1
root: soup
tag out; wet sign; 5 whys 5/5
repeat 12-26 d
%%
WC mediation, sample figures
AWW 812
TTD 541.33
PPI 12% v 4%
demand 110, offer 40, midpoint 75
MSA 10.14k
grip 26/28/27, CV 3.4
Waddell 0/5; Jamar 5/5 flat
Surveil: none
close: general release, 3 of 3 signed by parties
%%
Recall steps
1 stop
2 list pts
3 call x3
4 box, return
5 form 3500A
class II; depth: user; check 1: 12/26 reached, check 2: 26/26
tubing ID 3.3 mm, 10 gtt, 5 um filter
fault 3/10,000
%%
patient relations, themes
food 12
noise 26
tv 3
wait 10-14 min past goal
kind staff 41
HCAHPS 5/5 dom 3; top box 71; NPS 34
parking, again
%%
safety rounds checklist
4W: sharps full? Y
4W: cords? N
5E: like-name alert? Y
ED: doors? Y
OR 2: drinks? N
lab: cooler 4.1 C
lot: light out
score 10/12; 3/3 repeat; ratio 1:5; eyewash 15 min weekly
%%
IME shell
Hx, records 3 in.
Exam: 5/5 all, DTR 2/4, SLR 90/90, Waddell 3/5
ROM 60/25/25
Diff dx
AMA 6th, Table 17-4, class 1, GMFH 1, GMPE 2
WPI 5-9%, CDX C
MMI yes
Restrict none
"""
