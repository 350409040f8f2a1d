"""Paragraphs of several sentences, as notes, letters and messages hold them."""

PROSE = r"""
{ptfull} is a {yng} who lives at {st} with {rel} {one}. {ptf} works at {myjob} and goes to {church}. {kin} drives.
{ptl} was at {hosp} {range}, then went to {snf}. {one} there stopped the {med}. Now back home on {lane} with {fac} visiting.
Pt raised in {town} by {rel} {one}. Dropped out of {school}, worked at {fam}, then {coin}. In {jail} until {day}. Sober since, lives at {shelter}.
Mr {last} retired from {org} after {num} years. Widowed. {rel} {one} in {town} calls daily. Belongs to {crew} and {church}.
We met with the {clan} on {day}. {one} wants {snf}; {one} wants to take {tit} home to {bare}. {agency} will help with a ramp.
i live at {barelow} with my {rel} {onelow} and two kids. we both worked at {shoplow} till it closed. now i cant pay {hosplow}. my account is {acct}. can you help
My {rel} {one} is at {snf}. {role} {one} says the {gear} is from {coin} and they won't fix it. The serial is {ser}. Who do I call?
Hello, I moved from {town} to {town} on {day}. New address {bare}. New job at {coin}. My {ins} number is now {plan}. Please tell {tit}. Thanks, {first}
Patient presents from {jail} with {cc}. Deputy {one} states he was booked {day} after a crash on {hwy}. His {car} ({plate}) was towed to {fam}.
Brought in by {crew} from {shop} on {road}. {one}, the manager, saw the fall. Purse held ID for {full}, {st}, and a card from {clinic}.
Seen by {one} at {clinic} on {day} and by {one} at {clinic} on {day}; both felt {dx}. {labs} at {hosp} was {value}. {one} to repeat.
Per {rel} {one}, {ptl} has been confused since {day}. {one} found the stove on at {bare}. {ptl} thought it was still {town} and asked for {one}.
{ptf} attends {school} and is in {crew}. {poss} mother {one} works at {org}. Dad {one} is in {town}. Custody order {case}.
{ptl} takes the bus from {lane} to {org}. On {day} the driver, {one}, refused the {gear}. Complaint {ord} filed with {agency}.
{tit} called from {law} about {ptfull}. They have the films from {hosp} but not {clinic}. Wants them by {day} at {addr}.
Home visit at {st}. {ptl} in bed, {rel} {one} and aide {one} present. {gear} {ser} working. Food from {agency}. Next visit {day}.
{one} is {old}, lives alone at {bldg}, {unit}. Neighbor {one} has a key. {one} from {church} brings lunch. Fell {day}. Refuses {snf}.
Dr {last} and {cred} saw {ptl} {lately}. {ptl} says {one} at {pharm} gave {num} tabs, not {num}. {pharm} confirms {ord}.
Called {kin} at {ph}, no answer. Called {org}, was told {kin} quit {day}. Called {agency}. Left message for {one} {xt}.
{ptl} was hit by a {car} at {road} and {road}. Plate {plate}. Driver {full} of {town}, insured by {ins}, policy {plan}. Witness {one} from {shop}.
Born in {world}, came to {town} in {year}. Worked fields for {fam}, then nights at {org}. {rel} {one} still in {world}. {lang} interpreter {one}.
{one} grew up off {hwy} on {rez}. Boarding school in {town}. {num} kids, {one} the oldest. Speaks {lang} at home. Ceremony {day}.
My name is {wholow}, i'm a {job} at {coinlow}. On {wdaylow} i slipped and {onelow} took me to {faclow}. They want my {ins} id, it's {planlow}.
Referred by {clinic} ({one}) for {proc}. {ptl} is a {job} with {agency}. Prior {proc} at {hosp} in {town}, {year}. Lives in {hood}.
She left {org} in {year} and opened {shop} with {one}. {one} died {day}. Since then {cc}. {one} from {church} sits with her.
Spoke w/ {one} at {ins}: claim {claim} paid {price} to {hosp} {num8}; {claim} denied. Member {plan}, group {grp} thru {org}. Call ref {ord}.
The {gear} (SN {ser}) was returned by {one} on {day}. {coin} sent loaner {ser} to {st}. {ptl} signed. {one} witnessed.
Interview with {subj}: moved to {town} at {num}, job at {coin}, {rel} {one}, partner {one}. Tape {code}.
{ptl} says {one} followed her from {school} to {shop} in a {car}, tag {plate}. Det. {one} has case {case}. Now at {shelter}.
Transfer accepted by {one} at {hosp}. {crew} to transport at {hr}. Family ({one}, {one}) following from {town} by {hwy}. Belongings to {one}.
Wife {one} states {ptl} was fine at {church}, then collapsed at {shop}. {one}, an off-duty {role} from {hosp}, did CPR. {crew} shocked x{num}.
Graduated {school}, played for {agency}. Enlisted, {crew}. Now {job} at {myjob}. Drinks at {shop}. {rel} {one} worried.
Dictated letter. Dear {tit}, I saw {ptfull} in {town} on {day}. {ptf} continues at {myjob}. I asked {one} at {clinic} for {proc}. With thanks, {full}.
Team meeting: {ptl} to {snf} if auth {claim} comes. {one} calls {ins}. {one} arranges {org}. {one} tells {kin}. Back-up is {shelter}.
Had a long talk with {kin}. {kin} is guardian ({case}). {one} in {town} disagrees. Ethics: {one}, {one}. Chaplain {one} from {church}.
Ok so my {rel} {firstlow} went to {faclow} on {lanelow} for {cc}, they sent {onelow} to {hosplow} and now {orglow} says no leave. hr is {onelow}. what now
The sample {spec} was drawn at {clinic} by {fl}, lost by {coin}, found {day} at {hosp}. {one} to redraw. {ptl} told by {one}.
Voicemail from {tit}: {org} needs {ptl} cleared by {day}. CDL {lic}. Fax {ph}. Also {rel} {one} wants the {thing} sent to {rural}.
{ptl}'s church, {church}, set up a fund at {org}, account {acct}. Page is {url}. {one} posted {poss} photo. Asked to remove.
{ptl}, from {isle}, flew to {town} for {proc}. Stays with auntie {one} at {isleway}. {ins} {plan}. Uncle {one} has POA.
"""
UPPER = r"""
{whoup} {yng} FROM {facup}
{whoup} LIVES AT {stup}
{oneup} CALLED, WILL CALL BACK
{oneup} AT BEDSIDE
{oneup} RN NOTIFIED {hr}
DR {lastup} PAGED X2
PER {oneup} D/C {med}
PT WORKS AT {orgup}
PT {lastup} TO {facup} VIA {orgup}
ADMIT FROM {facup} DX SEPSIS
TRANSFER TO {facup} ACCEPTING DR {lastup}
RETIRED FROM {orgup}
EMPLOYER {orgup} SELF INSURED
LIVES WITH SON {oneup} IN {townup}
LIVES ALONE {stup} {townup}
FOUND AT {stup} BY {oneup}
D/C TO {facup} {wdayup}
F/U DR {lastup} {wdayup}
SEEN {wdayup} AT {facup}
RESIDENT OF {facup} X 2 YRS
PHARMACY {facup}
SCHOOL {facup}
NEXT OF KIN {whoup}
POA {whoup} DTR
CC {lastup}, {lastup}
ATTN {oneup} AT {orgup}
BILL TO {orgup}
VEHICLE PLATE {plateup}
HIT BY VEHICLE {plateup} ON {stup}
SURGEON {lastup} ASSISTANT {lastup}
DICTATED BY {whoup}
{lastup}, {lastup}, {lastup} ON CALL
WILL {oneup} NEED {med}
{oneup} IS NPO
{oneup} REFUSED {med}
{oneup} FELL AT {facup}
FAMILY OF {oneup} FROM {townup}
MOTHER {oneup} FATHER {oneup}
OCC HX {orgup}, {orgup}
INS THRU {orgup} MEMBER {plan}
NO ANSWER AT {stup}
SENT TO {stup} {townup}
UNIT CLERK {oneup}
CHAPLAIN FROM {facup}
LAW FIRM {orgup} REQ RECORDS
EVICTED FROM {stup}
"""
LOWER = r"""
{wholow} is here
{wholow} works at {coinlow}
{wholow} from {faclow}
{wholow} lives on {lanelow}
{onelow} and {onelow} are at {faclow}
{onelow} got hired at {shoplow}
{onelow} quit {famlow}
{onelow} drives for {orglow}
{onelow} is going to {faclow} {lately}
{onelow} says {onelow} took the {gear}
{onelow} needs a ride from {stlow}
{onelow} stays at {barelow}
dr {lastlow} at {faclow}
nurse {onelow} from {faclow}
my doctor is {wholow} at {faclow} in {townlow}
my mom is at {faclow} by the {chainlow}
my kid goes to {schoollow}
my job at {orglow} starts {wdaylow}
my ex {onelow} works at {coinlow}
i work at {famlow} in {townlow}
i work for {coinlow} as a {job}
i was at {hosplow} {wdaylow}
i live in {townlow} off {lanelow}
i live at {stlow}
we went to {faclow} then {hosplow}
they sent me to {faclow}
send it to {stlow} {townlow}
can {onelow} at {faclow} see me {wdaylow}
the {role} {onelow} was nice
hi its {wholow} again
its {onelow} {lastlow}
thx {onelow} {lastlow}
{lastlow} in {room} is from {faclow}
{lastlow} wants to go to {faclow}
{lastlow} dtr {onelow} at {orglow}
pt {lastlow} last worked {orglow}
pcp {onelow} {faclow}
pharm {faclow}
emp {orglow}
addr {stlow} {townlow}
plate {platelow}
ins id {planlow}
seen {wdaylow} {faclow}
lives w {onelow} {stlow}
school is {schoollow} teacher {onelow}
church is {faclow}
hurt at {orglow} {wdaylow}
{orglow} called
{orglow} needs the {thing}
{faclow} called
{faclow} needs the {thing}
{faclow} has a bed
"""
MORE = r"""
{coin}
{coin}.
{coin}?
{coin} again
{coin}, {coin}
{coin} or {coin}
{coin} x {num} yrs
not {coin}, {coin}
at {coin} {dur}
ex-{coin}
{coin} and {coin} merged
who is {coin}
{one} @ {coin}
{one}/{coin}
{one}, {coin}, {town}
{coin} - {one} - {ph}
{coin}: {one}
{coin} ({town})
{coin} badge {badge}
laptop is {coin}'s
{coin}'s HR
{coin}'s night shift
the foreman at {fam}
{shop} in {town}
{shop} on {lane}
{shop}, {town}
{shop}?
{crew}
{crew} again
{crew} dinner {day}
{crew}, {crew}
{law}
{law} v. {org}
{agency}
{agency} van
{agency} and {agency}
{fam}
{fam}, {lane}
{org}; {org}; {org}
{hosp}
{hosp}?
{hosp} {day}
{hosp} / {hosp}
{hosp} {room}
{hosp} -\> home
{hosp} x2, {hosp} x1
not {hosp}, {hosp}
{clinic}
{clinic} {day}
{clinic} {wkd}
{clinic}, {lane}
{snf}
{snf} {room}
{snf} or {snf}
{snf}: no
{shelter}
{shelter} tonight
{jail}
{jail} {day}
{school}
{school} {gr} gr
{school} to {school}
{church}
{church} {wkd}
{pharm}
{pharm} or {pharm}
{ward}
on {ward}
to {ward} {room}
{ward} has a bed
transfer to {ward}
from {ward} to {ward}
{ward} charge {one}
born on {ward}
{one} floats to {ward}
{ward}, {hosp}
{hosp}, {ward}
visiting hours {ward}
call {ward} {xt}
code in {ward}
{town}
{town}?
{town} {day}
{town}, then {town}
{county}
{bare}
{bare}?
{lane}
on {lane}
{lane}, {town}
{road}
{grid}
{hwy}
{hwy} {mile}
{day}
{day}?
{day} or {day}
{range}?
{old}
{plate}?
{plan}?
{mrn}?
{one}
{one} {num}
{one} {room}
{one} {hr}
{one} {day}
{one} {dx}
{one} {med} {dose}
{one} {labs} {value}
{one} - {cc}
{one}: {vitals}
{one}; {one}; {one}
{one}, {one}, {one} and {one}
{last}
{last}.
{last} {last}
{last}, {dx}
{last} {room} {dx}
{whoup} {room}
"""
