"""Texts of twenty and more lines in which the same few people come back, first by a whole name and then by a bare one."""

NAMED = r"""
DISCHARGE PACKET
Name: {ptfull}
You were here {range}.
Your doctors: {la} (main), {lb} (lungs), {ws} (blood)
Your nurses, mostly: {fa}, {fb}, {wa}
Case manager: {first}, {xt}

WHY YOU CAME
You got short of breath at {coin} on {clip}. {kin} drove you to {hnick}; they sent you to us with {crew}.

WHAT WE DID
- CT {clip}: clot
- echo {clip}: ok, {lb} read it
- {ws} started the blood thinner {clip}

WHAT TO DO NOW
- Eliquis 10 twice a day until {clip}, then 5
- No {coin} until {la} says so, note is in the bag
- {fb} put the shot record with {kin}

VISITS
{clip} 9:20 {la}, {lane}, by the {shop}
{clip} 1:00 {ws}, {hnick} 3rd floor. Take the {fleet}
{clip} home nurse {first} from {coin} calls first

TESTS NOT BACK
factor V, at {coin}, sample {spec}. {wa} will call {kin}, {ph}

If you bleed, call. After 5 ask for {lb}.
Given by {fb} {hr}. {ptf} signed; {kin} too.
%%
ICU COURSE BY DAY
d0 {clip}  {ptl} found by {kin} at {bare}. {crew}. {hnick} x 4 h, then us
d0 late    tube by {la}, lines {initials}
d1         {lb} on. pressors 2. EEG: no
d2         {kin} asks {la} about {first}, the {rel} in {world}; video call by {fa}
d3         trach talk. {wa} (resident) wrong pt, apologised to {kin}
d4         {coin} PCR: legionella. health dept ({first}) calls about the pipes at {bldg}
d5         two more from {bldg}: {last}, {ws}
d6         pressors off
d7         {fa} washes hair, {ptf} opens eyes to "{menick}"
d8         extub. first word: {wa}?? it is the dog
d9         delirious, "the {fleet} doesn't stop at {corner}"
d10        floor, {lb} signs out to {last}
d12        PT w/ {first}
d14 {clip} {snf}. Report to {wn}. Ride {crew} unit {fleet}
d15        {la} calls {kin}: thank you
%%
EXAMINATION OF {lastup}, {first}
Q Good morning. You go by {pet}?
A At work. My mother says {wn}.
Q And you work where?
A {coin}. Before, {hnick}. Before that, {shop}.
Q In {town}?
A {place}. {town} is where I sleep.
Q Who is {la}?
A My lead.
Q And {lb}?
A The lady that died.
Q On {clip}, what did {la} tell you?
A "Skip {lb}, {fa} has her."
Q Did {fa} have her?
A {fa} was at {corner} with a flat. {plate}, ask the tow.
Q When did you learn it?
A {hr}. {wa} from the desk.
Q You then went to {lane}?
A I ran. It's two streets. {kin} was at the door.
Q {kin} is...
A {lb}'s {rel}.
MS. {lastup}: Exhibit {four}, the log. Is this your "{initials}"?
A No. Mine has a loop. That's {la}.
Q How sure?
A I've seen it since {mon}.
(Off the record, {hr}. Juror {four} asked for water.)
%%
Thread: "{ptl} records"

{fa} @ {coin}: Hi! Following up on {ptl}, {dobs}. 3rd ask.
{wa} @ {hnick}: Hi {fa}, which {ptl}? We've {ptf} and {first}.
{fa}: {ptf}. DOS {clip} to {clip}.
{wa}: Nothing after {clip}. Try {lb}'s office.
{fa}: {lb}'s says that you have it. {first} there, {xt}.
{wa}: Ugh. Was {ptf} ever {kinl}?
{fa}: Yes!! until {mon}. Now {ptl}.
{wa}: FOUND. Under {kinl}, {mrn}. 61 pp. Fee $45.
{fa}: check {four} went {clip}
{wa}: to {lane}? we're at {corner} since {feast}
{fa}: 🤦 resend?
{wa}: no, {first} walked over. Got it. Sending to fax {ph}
{fa}: rec'd 60. p. 14 is about a {last}. Shredded it
{wa}: thank you, telling {la} (privacy)
{la}: {fa}, please confirm in writing by {clip}.
{fa}: confirmed. {initials}
%%
SOCIAL WORK, {ptf} {ini}
{clip} consult from {la}. Pt {yng}. Lives {lane} w/ {rel} {kin} + {kin}'s boyfriend {fa}
{clip} talked alone. {fa} holds the card (ends {four}). Phone off since {feast}
{clip} {kin} in. Says fell. {lb} (ortho) says no
{clip} APS #{case}, worker {wa} {last}, {xt}
{clip} {fa} came up w/ flowers; security ({last}) walked him. plate {plate}
{clip} options: {refuge}; sister {fb} in {town}; {church} fund, ask Rev {last}
{clip} {fb} on phone. "Send her on the {fleet}, I'll be at {corner}"
{clip} {agency} paid ticket {ord}
{clip} d/c {hr} back door. Coat from {wn}. {initials} rode along
{clip} {fb} texted: arrived
{clip} {fa} called unit x4, asked for "{menick}". Nothing given
{clip} closed. {initials}
%%
H&P (typed by scribe {fa} for {la})
CC: "{wa} says that I'm yellow"
HPI: {ptl} is a 58 M from {place}, {job} at {coin}, who was well til {worded}. Then dark pee, itching. His {rel} {kin} (a tech at {hnick}) drew labs {clip}: bili 9. {lb} did U/S {clip}. Came here by the {fleet}.
PMH: gallbladder {mon} at {hnick} ({ws}); hernia ?year, {world}
MEDS: {pharm} list faxed {clip} by {first}: metformin, and "{wn}'s drops" (herbal, from {shop})
SOC: {church}. Beer at {shop} fri. Guns no. Bird "{pet}"
FH: {rel} {first} pancreas; {rel} {first} same, d. {feast}
EXAM: jaundiced, else fine
CT {clip}: 3.1 cm head
PLAN
1 ERCP {clip}, {lb}
2 CA19-9 to {coin}
3 tell {kin} when {wa} is out of room, pt's wish
4 onc: {ws} or {last}, whoever has {clip}
5 code full, HCP {kin} {ph}
seen w/ {la} {hr}
%%
COMPLAINT FILE {case}
1. {clip} letter from {kinfull}, {bare}, {town}
2. says: mother, {la}, {ninety}, was left in hall of {hnick} from 6 to 2
3. says: nurse "{wa}" told her "get in line, {menick}"
4. staff that day: {wn} {last}, {first} {last}, {lb}, agency ({coin}) x2
5. {fa} interviewed {clip}: "I am the only {fa}, I was in triage"
6. {wa} interviewed {clip}: denies; says {lb} said it
7. {lb} gone to {world} til {clip}
8. camera {clip} 21:14: {lb} at bed, {la} reaching
9. log by {user} opened {la} at 01:58
10. {kin} called {clip}, {clip}, wants {lb}'s name in the paper, "{org}"
11. call back {clip} by {first}: sorry; bill {acct} zeroed
12. {lb} back {clip}: cried, took course {clip}
13. letter out {clip} cert. {ord}
Closed {initials}
%%
ORAL HISTORY OF THE WARD, tape 2
My name is {first}, they called me {pet}. I came from {world} in {yr}.
Old {la} ran the floor. You didn't sit when {la} stood.
There were four of us: {fa}, {fb}, {wa} and me.
{fa} married an orderly, {lb}, and they bought on {lane}.
{fb} died of the TB. {feast}. We all stood at {church}.
In those days {hnick} took nobody from {hood}. They came to us, on the {fleet}.
I remember a boy, {one}. Polio. He lay by the window and named the trucks: {coin}, {coin}, {chain}.
{wa} taught him to read, I'd say from {mon} to {mon}.
He's a judge now. Judge {last}. He sends a card each {feast}.
{la} went to {snf} and lived to {ninety}. Sharp. She asked for {fa} the day before.
That was {worded}, I wrote it on the calendar from {shop}.
%%
FIRE AT {bldg}, TREATMENT AREA LOG
0210 set up at {corner}. IC {la}, med {fa}
0214 {last} M 40s burns hands > {hnick}, {fleet}
0216 {last} F + baby {wn}, smoke > {hnick}, {fleet}
0219 {wn} 9 yo alone, apt 4C. looking for {kin}
0222 {lb} jumped, ankle > {hnick}, {fleet}
0230 {kin} found! w/ {wn}. ok both, stay w/ {agency}
0233 {ninety} {ws} wheelchair carried by {first} & {first} from {crew}
0240 cat "{pet}"
0244 {one}: chest pain, hx stent by {last}, > {hnick}, {fleet}
0251 FF {last} heat. IV {initials}
0300 recount w/ super ({first}): missing {last} in 5A
0309 {last} is at {coin}, works nights. called {ph}. safe
0322 bus {fleet} warm. {agency} list: {last}, {last}, {ws}, {wn}
0400 close. {fa}/{la}
%%
LEGAL AID INTAKE, hospital lien
Client {ptfull}, aka {menick}. Home {bare}, was {lane}
Hit {clip} at {corner} by {first} {last}, {plate}, insured?
{hnick} {range}, {hnick} ED x2 ({clip}, {clip})
Lien filed {clip}, {county}, doc {case}
Also {crew}, {coin} (MRI), {la} (PT, cash)
{coin} (job) let go {clip}
Kin: {kin}, translates, don't use for signing
Prior lawyer: {lb}, fired {clip}; file w/ {wa} there
Letters: {fa} sent {clip}, ans. {clip} "no"
Stat. runs {clip}!!
Trust acct {acct}
To do: {initials} call {hnick} {first} {xt}; police rpt {case}; photos from {kin}
Conflict check: {last}, {la} - {la} is {wa}'s {rel}, ask
%%
MEDICAL MISSION, day sheet, {place}
team: {la} (surg), {lb} (gas), {fa}, {fb}, {wa}, driver {one}
patient 1 {last} hernia
2 {last} hernia
3 {first}, no family name, goiter. no: send to {world}
4 {ws} lipoma
5 boy {wn} w/ {rel} {kin}, walked from {place}, lip. {lb} says wait, Hgb 7
6 {last} {ninety}, says {born}! cataract, not us, {coin} comes {mon}
7 {fb} herself, dehydrated lol
8 {last} abscess
kit {lot} not sterile, use {lot}
gen out 2-4; {one} fixed w/ {fa}'s hairpin
church ({church}) fed us
tmrw {corner} school; truck {plate}
back {clip}; {la} stays til {feast}
%%
GENETICS PEDIGREE NOTES (from talk w/ {ptf})
I-1 {la}, d. 61 colon, {world}
I-2 {fa} {la}, d. {ninety}
II-1 {fb}, br ca 44, {hnick}, {mon}
II-2 {wa}, alive, polyps, sees {lb}
II-3 "{pet}" d. war, {org}
II-4 {kin}, mother of proband, endometrial {mon}
III-1 {ptf}, proband, {dobs}
III-2 {first}, neg at {coin}, rpt {ord}
III-3 {first} in {town} won't test, fights w/ {wa}
IV-1 {wn}, 9
IV-2 {wn}, 6
variant found {clip} in {kin}'s block {spec}
letters to III-3 via {kin}; {wa} by phone {ph}
next {clip}, {initials}
"""

CALM = r"""
DISCHARGE PACKET
You were here for 4 days.
Your doctors: main, lungs, blood
Your nurses: days, nights

WHY YOU CAME
You got short of breath at work.

WHAT WE DID
- CT: clot
- echo: EF 55, ok
- the blood team started the blood thinner on day 2

WHAT TO DO NOW
- Eliquis 10 twice a day x 7 days, then 5/5
- No work until we say so
- Walk 3/day, 10 min, pain below 3/10

VISITS
1 week, 3 weeks, 12-26 weeks

TESTS NOT BACK
factor V. We will call.

If you bleed, call. After 5 ask for the fellow.
Grace period for refills: 3 days. Mark the box. You will hope for the best, may tire.
%%
ICU COURSE BY DAY
d0 found down; ED x 4 h, then us
d0 late tube 7.5 @ 22
d1 pressors 2: levo 10/14, vaso .04
d2 video call w/ family
d3 trach talk
d4 PCR: legionella
d5 strength 1/5, d6 2/5, d7 3/3 commands
d8 extub. RSBI 61. pain 10/10 > 3/10
d9 CAM +
d10 floor
d12 sat edge 12-26 min
d14 LTAC
K 3.4 > 3.9; Na 126 > 138; Cr 3.3 > 1.2
%%
SAMPLE DIRECT EXAMINATION (CLE handout)
Q Good morning. What's your role?
A Aide.
Q And you work where?
A An agency.
Q Who is the lead?
A My lead.
Q What did the lead tell you?
A "Skip room 3, the float has her."
Q When did you learn it?
A After lunch.
Q Exhibit 3, page 3 of 10. Is this your mark?
A No. Mine has a loop.
Q How sure, 1 to 10?
A 10/10.
(Off the record.)
%%
MASS CASUALTY DRILL LOG
0210 set up. IC, med, triage
0214 tag 1 M 40s burns hands > burn center
0216 tag 2 F + baby, smoke
0219 tag 3 9 yo alone
0222 tag 4 jumped, ankle 3/3 pulses
0233 tag 5 wheelchair carried by 2
0240 cat, tag 6
0244 tag 7 chest pain 10/10
0251 FF heat, IV
0300 recount 12 of 26
0322 warm
0400 close. score 41/50, START accuracy 5/5 red, 10/14 yellow
%%
PEDIGREE NOTES (teaching, invented family without names)
I-1 d. 61 colon
I-2 d. 88
II-1 br ca 44
II-2 alive, polyps x 12
II-3 d. war
II-4 mother of proband, endometrial 51
III-1 proband
III-2 neg
III-3 won't test
IV-1, IV-2 9 and 6
MSH2 c.1226C>T (p.?) class 3/5; PREMM 10.14%; Amsterdam 3-2-1; MMR IHC 2/4 lost
%%
H&P shell
CC: yellow
HPI: 58 M, well til 3 wk ago. dark pee, itching. bili 9
PMH: gallbladder, hernia
MEDS: metformin, herbal drops
SOC: beer fri
FH: pancreas x2
EXAM: jaundiced, 5/5, no asterixis, Courvoisier +
CT 3.1 cm head, SMV 3/3 clear
PLAN
1 ERCP
2 CA19-9 (>37 pos)
3 FOLFIRINOX v gem/nab 12-26 wk
4 onc
5 code full
ASA 3/5, ECOG 1, CCI 5
"""
