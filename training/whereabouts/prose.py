"""Long sentences of full prose, as in letters, histories and evaluations, with places, firms, days and numbers in the midst."""

PROSE = r"""
{mr} is a {yng} {trade} who, until {mon}, worked the overnight shift at {org} and walked home along {lane}.
When I last saw <him|her> on {on}, <he|she> was living at {st} with a {rel} and getting dialysis at {dia}.
After the fall at {snf} on {on}, <he|she> was evaluated at {hosp}, where a head CT was read as normal, and sent back the same night.
She describes growing up in {area}, the third of five, leaving {school} at sixteen to work at {org}, and marrying the year after.
The patient's sister, who lives in {area} and manages {org}, has agreed to serve as proxy.
Since {clinic} closed in {mon}, she has had no regular doctor and has been getting her {med} at {rx} from whoever would write it.
Of the three facilities that were offered, the family preferred {snf} because it is close to {church}.
He recalls being treated at a hospital in {area}, possibly {hosp}, for something similar in {year}.
Although {hosp} offered a transfer, the family wished to remain at {hosp}, where they know the staff.
I am writing on behalf of {ptname}, whom I have followed at {clinic} since {mon}.
She was referred by her employer, {org}, after a supervisor noticed slurred speech on {on}.
The collision took place at {corner} on {full}, and <he|she> was taken by {crew} to {hosp}.
According to records from {clinic}, the first seizure was on {on} and the second on {on}.
He told the nurse at {shel} that he'd been sleeping behind the store on {lane} since {feast}.
The child attends {school} in the mornings and {school} in the afternoons, and each has called about the biting.
Prior to admission <he|she> lived independently at {st}, drove a {veh}, and volunteered at {church}.
On review of the pharmacy record, {rx} dispensed thirty tablets on {on} and {rx} another thirty on {on}.
He was incarcerated at {court} for four months, during which he received no {med}.
The home on {lane} has been without heat since {on}, and the landlord, {org}, does not return calls.
Ms. {kinl} reports that her mother was left on the toilet at {snf} for an hour on {feast}.
We were able to reach {dr} at {hosp}, who confirmed that the device, serial {ser}, was placed on {on}.
The specimen, accession {spec}, was sent from {clinic} to {lab} and is still unread.
Her coverage through {org}, group {grp}, ended on {on}, and the claim from {hosp} was denied.
They drove from {area} to {area} and then on to {hosp} because no one closer would take him.
In {mon}, while staying with a {rel} in {area}, she developed a rash that a doctor at {clinic} called eczema.
He has worked for {org} for most of his life, first in {area} and since {year} at the plant off {lane}.
Following discharge from {wing} on {on}, {sub} did well at {snf} until the evening of {on}.
Despite three calls to {snf}, we could not learn when the last dose had been given.
Between {on} and {on} he was moved from {wing} to {wing} to {wing}, and somewhere the hearing aids were lost.
Her husband, a {trade} with {org}, was on the road near {area} when she coded.
I had the pleasure of seeing this {yng} from {area} at {clinic} on {on}.
As you know, {mr} was treated at {hosp} and at {abbr}, and has since established with us at {clinic}.
It was explained that {hspc} would visit at {st} and that nobody would have to go back to {hosp}.
Since the plant closed he has done odd jobs, chiefly for {solo}, and has no insurance.
She is known to {agency} from a report in {mon} (case {case}), which was closed.
Neighbors on {lane} called {agency} when the newspapers piled up.
The daughter flew in from {area} on {on} and is staying at the hotel on {lane}.
An ambulance from {crew} was sent to {st}, could not find the entrance, and was redirected to {corner}.
The patient, who came to this country from {area} by way of {area}, has no contact with family.
He's a retired {trade} from {area} who spends winters near {area} and gets care there at {clinic}.
At {school} the nurse found a temperature of 103 and phoned {kin} at {org}.
Her lawyers, {law}, asked for everything since {mon}, including the notes from {clinic}.
In the opinion of {dr} of {clinic}, the injury at {org} on {on} is the cause.
I've been at {snf} for eleven years and never seen a survey like the one in {mon}.
They met at {church}, married in {mon}, and bought the house on {lane} two years later.
Having lost the apartment at {st}, she and the two children moved to {shel}.
The vaccine, lot {lot}, was given at {clinic} in the left arm on {on} at {hr}.
Because {ins} lists {hosp} as out of network, the {proc} was moved to {hosp}.
The judge at {court} continued the matter to {on} so that an evaluation could be finished.
Mother works two jobs, at {org} by day and {org} at night, and the grandmother has the baby.
The pump, s/n {ser}, was loaned by {hosp} and must go back there, not to {clinic}.
No bed was open at {snf}, {snf} or {snf}, so the stay was extended past {on}.
<He|She> is a member of {union} and asks that paperwork be sent to the hall on {lane}.
A {veh}, plate {plate}, was seen leaving the lot of {clinic} shortly before the break-in.
For the last year he has been parked on {lane} in a {hue} {veh}, and gets his mail at {shel}.
The family has owned {org} for three generations, and everyone there knows about the seizures.
On {on} the aide found {mr} on the floor of the kitchen at {st}, awake, cold, and asking for {first}.
I spoke with the pharmacist at {rx} in {area}, who had already called {clinic}.
We ask that {hosp} forward the films to {clinic}, {st}, {home}, {stt} {zip}.
She chose {hosp} over {abbr} for the delivery because her sister is a nurse in {wing}.
While at {org} she was exposed to a cleaning agent, and by {on} the cough was constant.
He served at {area} from {mon} to {mon} and has a claim pending under {case}.
Records show the last visit to {clinic} on {on}, a no-show on {on}, and a dismissal letter dated {on}.
The {rel} insists on {snf}, which has declined twice.
Once the cast is off on {on}, he hopes to go back to coaching at {school}.
At her request nothing will be sent to {st}; use the address of her sister in {area}.
The first sign of trouble came at {gym} in {mon}, when he couldn't lift the bar with his left hand.
Care has been split among {clinic}, {clinic} and {hosp}, with nobody in charge.
{mr}, {ninety}, still lives alone at {st} and drives to {church} every Sunday.
At {ninety} she is the oldest resident of {snf}, and on {feast} they made her a cake.
The {ninety}-year-old was found at {corner} at {hr} looking for a bus to {area}.
His aunt in {area} lived to {ninety}.
He'll be {ninety} on {on}, says the son, who's coming from {area}.
"""
RUSHED = r"""
pt from {snf} here w/ ams, no paperwork, called {snf} x2 no ans
hx unclear, ?{hosp} admit {mon}, pt says {abbr}
mom dropped him off said {school} sent him home
s: lives {st} w/ bf, works {org}, last seen {clinic} {on}
fell {on} @ {snf}, neg xr {lab}
ama from {abbr} {on} back now w/ same
here from {area} for {feast}, forgot {med} at home
{org} employee, cut hand, tdap {on} ok
homeless, stays {shel} or {corner}
{veh} vs tree {lane}, +etoh, {crew}
no pcp, {rx} for meds
hd tts {dia} missed {on}
cc: {cc} since {on}. pmh {dx}. sh: {org}, lives {area}
{yng} {area} {trade} w {dx}
dtr in {area} poa
son lives on {lane} has keys
{grph} staff w pt
{snf} will take back if covid neg
per {rx} last fill {on}
{clinic} f/u {on} {hr}, ride by {org}
wt at {clinic} {on} 81.2
old ekg from {abbr} same
sx at {abbr} {on}; staples out {on} {clinic}
dc {snf} tmrw {crew} {hr}
home {st} - {num} steps - dog
obs {wing}, tele
xfer {wing} > {wing} {hr}
hosp day 3, {snf} screening
pt's wife at {org} til {hr}
on {lane} w no shoes
{court} hold till {on}
from {court} in cuffs
ofc {one} {agency} badge {badge} at bs
psych bed {hosp} {on}?
tx {clinic} {btw}
gsw {corner}
od behind {rx}, narcan x2
syncope at {church}
sz at {school}
vomited on bus to {area}
unresponsive in {veh} plate {plate}
stabbed near {corner}
burn @ {org}
dog bite on {lane}, dog unknown
drank at {area} lake
born {abbr} {on} 3.2 kg
g1 {clinic} edd {on}
{hspc} pt, dnr, from {st}
{ninety} from {snf}
{ninety}F lives alone {st}
{ninety} yo, sharp, drove from {area}
{mr} {ninety}yo {snf} fall {on}
acct {acct} says self pay, has {ins} {plan}
mrn {mrn} dob {dobs} {lf}
lot {lot} L delt {on}
{dev} sn {ser} {on}
{ph} dtr, {ph} {snf}
pls send to {rx} not {rx}, moved to {area}
need recs {hosp} {mon}
auth {ord} exp {on}
{clinic} closed {feast}
ride {crew} {st} to {clinic} {hr}
wc claim {claim} {org} doi {on}
"""
