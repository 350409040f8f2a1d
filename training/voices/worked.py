"""Somebody's work or school is named in the habits of many writers, and the same sentences with a kind of work."""

WORKED = r"""
I work at {org}, nights, and they need the {doc} by {on}. can you fill the employer section?
{sub} is a {job} at {org}, exposure to solvents. Is {dx} work related?
Let {org} know {mefl} is cleared {on}, no ladders
is {org} self funded? their {payer} card has no state dept logo
husband was laid off from {org} {on}. can we stay on {brand} w/out insurance
fit test list for {org}: {first}, {first}, {first}, {first}. respirator letter template filled
Pre-employment physical for {org}, DOT, {agex}, {vit}. med card 1 yr or 2?
{first} from {org} safety called re: {ptl}'s drug screen on {on}
teacher at {school} thinks {first} has ADHD. Vanderbilts sent {on}
{org} cafeteria outbreak, {nn} sick, potato salad. interview questions
{me} got fired from {org} after the seizure. ADA? {stt}
she's been w/ {org} since {mon}. stress. {score} 18. write leave note
{org} wants a list of everyone vaccinated. no way right? HIPAA reply
My dad retired from {org} after 31 years. Cough, pleural plaques. Who do we call
{kin} is a line cook at {org} and {ptf} tends bar at {org}; kids at {school}
student at {school}, plays intramural. concussion {on}
Volunteer w/ {crew} cut his hand at {corner} call. who pays
Our vendor {org} missed pickup of sharps {on}. complaint email
{org} rep {first} brought lunch {on}. Sunshine Act log line
we buy gloves from {org} and gowns from {org}. quote request
landlord {org} says no grab bars. fair housing letter for {mr}
bank {org} froze {mr}'s acct after POA. letter from {dr} re capacity?
{me} sued by {org} for {cash} med debt. charity care? {stt}
union steward {first} at {org} wants light duty in writing
{org} EAP approved 6 visits; ref {claim}; {cred} in network?
Coach at {school} says {ptf} fainted at practice {on}. EKG? clearance form
I clean houses for {org}. hands peeling. allergic to gloves?
she left {org} for {org}; new {payer} eff {on}; old card still on file
{school} requires {imm} by {on}; {first} had chickenpox in {mon}; titer ok?
{ptl} is CFO of {org}. VIP flag? privacy wording
owner of {org} (my boss) is also my patient's {rel}. conflict?
cc: {org}; {org}; {clinic}. Re: {ptname}
{org} truck hit {mr}'s {car}. their insurer called me for records. release?
{job} for {org}: carries 60 lb bags. {proc} {on}. RTW plan weeks 1-12
internship: preceptor {first}, {clinic}; school {school}; hours {nn}. weekly log text
{org} HR email {mail} - send only page 1 of {form} for {meini}
{mefl} plays clarinet at {church} and {org} on Fridays; lip weakness. {epo}?
we met at {org} trivia night. {first} said {dr} is great for backs
who makes the {gear} - is it {org}? {sub} got it {on}
food pantry at {church}, coats from {org}, rides {crew}. resource sheet for {clan}
she applied to {school} and {school}. LOR draft: shadowed {dr} {btw}
{org} night crew has 3 with shingles. is that a thing? occ health FAQ
grad student at {school} under Prof. {last}: cadaver lab rash. formaldehyde?
ex-{org}, ex-{org}, now drives for {org}. write occupational history in 2 sentences
daycare {school} says pinkeye = 24 h drops. {first} got {gen} {on}
"""
WORKED_CALM = r"""
I work nights in a warehouse and they need the {doc} by Friday. can you explain the employer section?
a {job} exposed to solvents: is {dx} work related?
Pre-employment physical, DOT, {agex}, {vit}. med card 1 yr or 2?
husband was laid off. can we stay on {brand} w/out insurance
teacher thinks he has ADHD. Vanderbilts sent home last week. now what
cafeteria outbreak, {nn} sick, potato salad. interview questions
fired after a seizure. ADA? {stt}. no names please
employer wants a list of everyone vaccinated. no way right? HIPAA reply
My dad retired from the shipyard after 31 years. Cough, pleural plaques. Who do we call
volunteer firefighter cut his hand on a call. who pays
vendor missed the sharps pickup. complaint email to [Vendor]
bank froze the account after POA. letter re capacity, generic
union steward wants light duty in writing
EAP approved 6 visits; then {payer}. how do I explain
Coach says an athlete fainted at practice. EKG? clearance form
I clean houses. hands peeling. allergic to gloves?
{job}: carries 60 lb bags. {proc} next month. RTW plan weeks 1-12
plays clarinet in a church band on Fridays; lip weakness. {epo}?
food pantry, coats, rides. resource sheet template with blanks
night crew has 3 with shingles. is that a thing? occ health FAQ
grad student, cadaver lab rash. formaldehyde?
daycare says pinkeye = 24 h drops. {gen}?
Does OSHA recordable include a bee sting on break? {job}, {stt}
day shift, swing, graveyard, PRN, per diem, locum, travel contract: define for a new {job}
a target heart rate, a visa for nurses, a gap in coverage, an apple a day, amazon parrot bite - just answer each in 1 line
ball on the chin sign, office hysteroscopy, square wave jerks, caterpillar bites, delta wave, shell temperature, oracle of bacon... which are real?
"""
