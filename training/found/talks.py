"""Threads, letters, handoffs, dictation, radio and talk on the telephone, of several lines each."""

TALKS = r"""
INTAKE: Name?
CALLER: {wholow}.
INTAKE: Date of birth?
CALLER: {saydob}.
INTAKE: Address?
CALLER: {sayst}. In {townlow}.
INTAKE: Insurance?
CALLER: {ins}. The number is {saycode}.
%%
Agent: can you spell your last name
Caller: {spell}
Agent: and where do you work
Caller: uh {orglow}
Agent: phone
Caller: {sayph}
Agent: email
Caller: {saymail}
%%
911 what is the address
{sayst}
is that a house or apartment
house, off {lanelow}, my {rel} {firstlow} isn't breathing
how old
{sayold}
%%
DISPATCH: {crew}, respond to {blk}, {cc}.
{crew}: copy, en route.
DISPATCH: be advised {car}, plate {sayplate}, left the scene.
{crew}: on scene, one pt, going to {hosp}.
%%
{hosp}, this is {crew}, inbound with a {yng} from {snf}, {cc}, {vitals}, ETA {num}, any questions?
%%
Medic: {yng}, rollover, {hwy} {mile}, restrained, {vitals}.
Nurse: Name?
Medic: {full}. Wallet says {st}.
Nurse: Bring him to {room}.
%%
T: How was the week?
C: {one} came by. We fought about {one} again.
T: And work?
C: {coin} cut my hours. {one} over there hates me.
T: You mentioned moving.
C: To {town}, yeah. {first} has a place on {lane}.
%%
THERAPIST: Who is {one}?
CLIENT: My {rel}. {one} raised me in {world} till I was {num}.
THERAPIST: And {one}?
CLIENT: From {church}.
%%
Group 10a: {one}, {one}, {one}, {one} present. {one} excused ({org}). {one} discussed {poss} relapse at {shop}.
%%
a: who has {ptl}
b: {onelow}
a: dc today?
b: {faclow} hasnt called. {rel} {onelow} works at {coinlow} til {hr}
a: k
%%
{first}: can you cover {wkd}
{first}: no im at {hosplow}
{first}: ask {onelow}
{first}: {onelow} is out til {wdaylow}
%%
Subject: {ptl} transport
From: {mail}
To: {mail}

{first},
{org} will pick up at {hr} from {snf}. Address is {house}. Driver has {plate}.
Thanks,
{first}
%%
From: {full} \<{mail}\>
Sent: {wday} {hr}
To: {full} \<{mail}\>
Subject: RE: {claim}

{first} - {coin} still wants the op note. Member {plan}. Can {one} sign?

{full}
{job}, {org}
{house}, {town}
o {ph} {xt}
%%
\> {first} wrote:
\> {ptl} called again about {acct}
she lives at {bare} now, bill went to {bare}
%%
{law}
{addr}

Re: {ptfull}, DOB {dob}, DOI {num8}
Dear {tit}:
This office represents {ptfull} against {org}. Please send records from {hosp} and {clinic} for {range}. Claim {claim}.
Sincerely,
{full}
%%
To whom it may concern:
{ptfull} was seen at {clinic} on {day} and may return to {myjob} on {day}.
{cred}
%%
Dear {tit},
Thank you for seeing {ptfull} of {st}. {ptf} works at {myjob} and has {dx}. I have asked {clinic} for the {labs}.
Yours,
{full}
%%
Dear School Nurse at {school}: {ptf} has {dx}. Please call {kinfull} at {ph} if {cc}. {tit}, {clinic}
%%
Dear Neighbor on {lane}, the {clan} thank you. Service {day} at {church}, {house}. Gifts to {agency}.
%%
this is dr {lastlow} dictating a note on {wholow} medical record {saymrn} date of visit {sayday} patient is a {yng} {job} at {orglow} who lives on {lanelow} period she was seen at {hosplow} period plan {med} period cc {wholow}
%%
dictation {wholow} date of birth {saydob} comma referred by {onelow} from {faclow} comma works for {famlow} comma {cc} for {dur} period new paragraph return {sayday} end
%%
OPERATIVE NOTE
SURGEON: {lastup}  ASSIST: {lastup}
PATIENT {whoup} {mrn}
IMPLANT SN {ser}
SPECIMEN {spec} TO PATH
%%
SW note: Met w/ {ptl} and {rel} {one}. Lives {bare}, behind on rent to {fam}. Last worked {coin}. {agency} worker {one}. Kids at {school}. Options: {shelter}, {shelter}.
%%
SW: {old}, widow, lives {bldg} {unit}. Neighbor {one} checks. Church is {church}. Meals from {agency}. {rel} {one} in {town} is POA, {ph}.
%%
CM: Ins {ins} {plan}. Auth {claim} thru {num8}. Choice list given: {snf}, {snf}, {snf}. {one} prefers {snf}. Ride {org} {hr}.
%%
CASE MANAGEMENT: SPOKE WITH {oneup} AT {facup}. BED {wdayup}. {oneup} TO SIGN. TRANSPORT {orgup}.
%%
Nsg: {ptl} up to chair. {rel} {one} in. {one} RT neb {hr}. {one} paged re {labs} {value}. To {hosp} for {proc}.
%%
Consult: asked by {one} to see {ptl}, {yng}, {dx}. Tx from {hosp} {num8}. {job} at {myjob}. {labs} {value}. Rec {med}. {one} to staff.
%%
HPI {yng} {job} ({coin}) from {town} seen at {clinic} {num8} for {cc}, then {hosp}. {kin} drove. Not taking {med} since {pharm} closed.
%%
Handoff
{room} {ptl}, {dx}, {one}'s pt, {labs} at {hr}
{room} {last}, {dx}, {snf} {lately}
{room} {last}, {old}, DNR, {kin} at bedside
{room} {last}, custody {jail}, {one} sitting
{room} empty
%%
signout: {lastlow} stable. {lastlow} watch {labs}. {lastlow} going to {faclow}. {lastlow} family from {townlow} in the am
%%
Rounds {num8}: {last} {last} {last} {last}. {last} dc. {last} to {hosp}. {last} eval by {one}.
%%
Portal: Hi, this is {first}, {poss} {rel}. {pharm} says {med} needs a PA. My member # is {plan}. We moved to {bare}. Thx
%%
Portal: i work nights at {chainlow} so please text {ph}. also {onelow} at your office was great
%%
Portal message from {ptfull}: my boss at {coin} ({one}) needs the {thing} by {day}, fax {ph}
%%
Message taken by {fl}: {tit} from {clinic} re {ptl}, call {ph} {xt}
%%
VM {hr}: hi this is {firstlow} from {faclow} calling about {wholow}, date of birth {saydob}, we need the {labs}, my number {sayph}
%%
Security: {full} in {car} {plate} asking for {one}. Told to leave. {one} ({crew}) responded. Report {case}.
%%
Legal: served {num8}, {case}, {last} v. {hosp}. Plaintiff counsel {law}. Hold mail of {one}, {one} and user {user}.
%%
Billing note {num8}: {one} called, says {org} pays {plan}. Balance {price} acct {acct}. Sent to {rural}.
%%
Denial: {ptl}, {plan}, {claim}, {proc}, {num8}. P2P w/ {tit} {day}. Overturned per {one}, ref {ord}.
%%
Meeting {day}: present {one}, {one}, {full} ({org}), {cred}. Absent {one}. Item 1: {gear} {ser}. Item 2: {snf} contract.
%%
Trip {ord}: p/u {st} {hr} drop {clinic}. Rider {fl} {ph}. Will call. Driver {one} {car} {plate}.
%%
Review of {clinic}: {one} at the desk was rude, {tit} was great, parking on {lane} is awful. - {user}
%%
Post by {user}: anyone else see {one} at {hosp} for {dx}? i'm in {town}
%%
Sibling {one} ({oldn}), {one} (deceased), {rel} {one} at {snf}. Retired from {org}. Navy. {church}.
%%
Tribal enrollment {ord}, {rez}. Lives off {hwy} near {town}. Auntie {one}. Transport {agency}. Chapter house {town}.
%%
Vive en {calle} con su {rel} {one}. Trabaja en {org}. Tel {ph}. Farmacia: {pharm}.
%%
Stays {isleway}, {isle}. Uncle {one} drives. Flew to {world} for {proc}.
%%
Wellness check: {st}, {bldg}. Spoke w/ {one}, {old}. No food. {agency} called. Cat {one} ok.
%%
Wants {gear} moved from {bare} to {bare} by {day}. SN {ser}. {coin} order {ord}.
"""
CLEAN_TALKS = r"""
INTAKE: What brings you in?
CALLER: {cc}.
INTAKE: Since when?
CALLER: {lately}.
%%
a: who has room {room}
b: me
a: dc today?
b: waiting on rehab
%%
T: How was the week?
C: My mother came by. We fought again.
T: And work?
C: They cut my hours.
%%
Nsg: up to chair x{num}. {vitals}. Ate {num}%. Denies pain.
%%
SW note: pt homeless, no phone, no income. Given bus pass and food list.
%%
HPI {yng} with {cc} x {dur}. Took {med}. No fever. {vitals}
%%
Consult: {yng}, {dx}. {labs} {value}. Rec {med} {dose}. Will follow.
%%
dictation chief complaint {cc} comma {dur} period exam benign period plan {med} period end
%%
Handoff
{room} {dx}, {labs} at {hr}
{room} {dx}, rehab {lately}
{room} empty
%%
Portal: hi, the pharmacy says {med} needs a PA. thx
%%
CM: auth pending, choice list given, ride at {hr}.
%%
To whom it may concern: this patient was seen in our clinic and may return to work in {num} days.
"""
