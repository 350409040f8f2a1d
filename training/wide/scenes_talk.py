"""Talk, threads and dictation at length, with names, firms, places and days said as people say them."""

SCENES = r"""
Nurse: Thanks for calling {clinic}, this is {one}.
Caller: Hi, yeah, it's {one}, {poss} {rel}. Date of birth {dob}.
Nurse: And the address we have is {st}?
Caller: No no, we moved. It's {st} in {town}.
Nurse: Okay. Is {one} still working at {org}?
Caller: She got laid off {worded}. She's on my plan through {org} now.
Nurse: Got it. Which pharmacy?
Caller: {pharm}.
%%
911: what's the address
caller: {sayst}
911: cross street
caller: {lane} i think. by {org}
911: who needs help
caller: my {rel} {one} hes not waking up
911: okay whats your name
caller: {one}
911: {crew} is on the way {one}
%%
Pharmacist: {pharm}, this is {one}.
Dr: Hi, it's Dr. {last} from {clinic}. I'm calling about {who}, {dob}.
Pharmacist: We filled {med} on {day}, {dose}. Her {rel} {one} picked it up.
Dr: {one} says it never got to {snf}.
Pharmacist: {org} delivers there. The driver was {one}.
%%
Interpreter ID {badge}, {one}.
Provider: Ask where she lives.
Interpreter: She says with {one}, on {lane}, near {church}.
Provider: And work?
Interpreter: At {org}, packing, with her {rel} {one}.
Provider: Any travel?
Interpreter: To {place} for {feast}.
%%
FAMILY MEETING {full} {ward}
Present: {one} (wife), {one} (son, from {place}), {one} RN, {one} SW, Dr. {last}
Wife: {one} would hate {snf}.
Son: Dad ran {org} for {num} years. He can't just sit.
Dr. {last}: Let's talk about what {one} at {hosp} said.
SW: {one} from {clinic} could come to {st} on {day}.
%%
#{unitword}-staffing
{one}: who has {room}
{one}: {one} til {hr}
{one}: ok {poss} {rel} is asking, works at {hosp}
{one}: tell {one} or {one}
{one}: {user} can you add me to {bldg} door
%%
{one} 8:02 - running late, wreck at {corner}
{one} 8:04 - np, {one} covering
{one} 8:10 - {lf} is here early from {snf}
{one} 8:11 - put in {room}
{one} 8:15 - {org} on line 2 re {one}
%%
SMS {ph}: hi {ptf} its {clinic} ur appt w {one} is {clip} {hr} reply Y
{ph}: Y
{ph}: can i bring {one}
SMS: yes! park on {lane}
{ph}: coming from {org} might be late
%%
Bot: What is your name?
User: {who}
Bot: Date of birth?
User: {dob}
Bot: Street address?
User: {st}
Bot: City?
User: {town}
Bot: Employer?
User: {org}
Bot: Preferred hospital?
User: {hosp}
Bot: Who referred you?
User: {one}
%%
Q: State your name.
A: {who}.
Q: Where were you employed on {full}?
A: {org}.
Q: In what city?
A: {place}.
Q: And you were treated where?
A: First {hosp}, then {clinic}, on {lane}.
Q: By whom?
A: {one}, and later {one}.
%%
okay this is doctor {last} dictating a clinic note on {ptname} that's {spell} date of birth {saydob} date of service {sayday} the patient is a {trade} at {org} who lives in {town} comes in for {sx} seen last at {hosp} in {sayday} by doctor {last} plan {plan2} return {sayday} send a copy to doctor {last} at {clinic} thank you
%%
dictation continued. social history. lives with {one} at {sayst}. works for {org}. family history {rel} {one} with {dx}. next paragraph. {test} from {hosp} reviewed.
%%
operative report. surgeon {last}. assistant {last}. date {sayday}. patient {one}. implant serial number {saycode}. he was brought from {ward}. end.
%%
VM 1 {hr}: this is {one} at {snf}, {one} fell again, call me {sayph}
VM 2 {hr}: {one} from {org}, need dates for {one}
VM 3 {hr}: hi doc its {pet}, out of {med}, im at {refuge}, {sayph}
VM 4 {hr}: hang up
%%
Group started {hr}. {one} passed. {one} said the job at {org} is over. {one} saw {one} on {lane} and used. {one} laughed about {place}. {one} is {dur} in. {one} left early for {refuge}. Next {day}, {one} leads.
%%
{one} (mother): he never slept there
{one} (worker): at {st}?
{one} (mother): no at {poss}, on {lane}
{one} (worker): and school?
{one} (mother): {school}, with Ms. {last}
{one} (worker): {org} called us {day}
%%
I woke up at {hosp} and didn't know where I was. {one} said I'd wrecked the {veh} on {lane} coming home from {org}. They flew me from {place}. Dr. {last} fixed my leg on {day}. My {rel} {one} slept in the chair. I went to {snf} on {day} and home to {place} by {feast}. Thank you {one}, {one}, and everyone on {ward}.
%%
My name is {one} and I'm an alcoholic. I grew up in {place}, my dad ran {org}, and I lost my job at {org} on {day}. {one}, my sponsor, found me behind {org}. I got to {refuge} {worded} and haven't had a drink since {full}.
%%
Dear {one},
It was good to see you at {church}. {one} is home from {hosp} and doing better. {one} goes back to {org} {worded}. We're at {st} now, come by. {place} is hot. {one} says hi to {one} and the {clan}.
Love, {one}
%%
Mom fell {worded} at {snf} and they sent her to {hosp} without calling. {one}, the nurse, said {one} had my old number from {org}. Can somebody call me at {ph} or my {rel} {one} at {ph}? She needs her {dev}, it's at {st} with {one}. - {one}
%%
good morning {one}, attached is the {doc} for {one}. {org} wants it by {day}. I saw {one} {worded} when she came with {one}. let me know if {one} needs to sign. also {one} from {law} called again about {place}. best, {one}
%%
From {user}: anyone know a good {svc} near {place}? {one} at {clinic} retired
{user}: {one} at {hosp}, tell them {one} sent you
From {user}: do they take {org} insurance
%%
hola buenos días, soy {one} mamá de {one}, fecha de nacimiento {dob}. vivimos en {st}. trabajo en {org} y no puedo ir el {clip}. la doctora {last} de {clinic} me dijo que llamara. gracias
%%
Handoff {hr}
EMS: this is {one}, {yng}, found at {corner} by {one} from {org}. {crew} on scene {hr}.
RN: Name again?
EMS: {spell}.
RN: Family?
EMS: {rel} {one} coming from {place} in a {hue} {veh}, {plate}.
RN: {ward} is ready.
%%
Ride log: {one} picked up {who} at {st} {hr}, dropped {clinic} {hr}. {veh} {fleet}, plate {plate}. Waited at {org}. Returned {lane} {hr}.
%%
Teacher: {one} had a seizure in gym.
RN: Which {one}, {last} or {last}?
Teacher: {last}. Her {rel} works at {org}.
RN: Call {one} at {ph}. {crew} is coming to {school}, {st}.
%%
{one}, {yng}: "I clean {org} at night." {one}, {yng}: "I drive for {org}." {one}, {yng}: "I'm from {place}, I was at {org} til {worded}."
%%
Coder: is {lf} {clip} inpatient?
Lead: {hosp} had obs, {stay}
Coder: {one} documented {dx}, Dr. {last} didn't
Lead: query {one}, cc {one}
%%
Chat with {org} support
{one}: serial?
me: {ser}
{one}: ship to?
me: {st}, {town} {zip}
{one}: contact?
me: {one} at {clinic}, {ph}
%%
Roll call: {one}? here. {one}? here. {one}? out, {one} for {one}. {one} ({org})? on phone. {one}? left for {place}.
%%
Diary {clip}: {one} called. Drove to {place} with {one}. Lunch at {org}. Sugar {value}. {clip}: {clinic}, {one} kind. {clip}: {church}, saw {one}. {clip}: bad night, {one} came from {lane}.
"""
