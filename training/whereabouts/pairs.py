"""Sentences told twice by hand: once with a name in them, and once so that nothing in them identifies."""

NAMED = r"""
The aide from {org} never showed, so {kin} drove over from {area} and slept in the chair.
Before the stroke he was running {solo} and coaching at {school}.
She'd been on the list for {snf} since {mon} and the call came the day she fell.
What I remember is the smell of {org} and my father's boots by the door on {lane}.
They'd just crossed into {area} when the contractions started, so she delivered at {hosp}.
We looked at {snf}; it smelled. We looked at {snf}; it was full. We're taking her home to {st}.
My whole family has gone to {clinic} since before I was born.
When {org} moved production to {area}, the insurance went with it.
He walks to {rx} for his pills and to {church} for his supper.
Nobody at {snf} could say who had signed the form on {on}.
She wants her ashes scattered near {area}, and the dog to go to {one}.
I was on {wing} when it happened and I'd like to speak to whoever was in charge on {on}.
The social worker from {agency} met us at {corner} because he wouldn't give an address.
After the layoff at {org} he stopped filling his {med} at {rx}.
I grew up two blocks from {hosp} and never set foot in it till {mon}.
Her chair time at {dia} conflicts with the only bus out of {area}.
The boys were riding four-wheelers off {lane} and weren't wearing helmets.
He did eight months at {court} and came out with hep C and no teeth.
{mr} was the cook at {shel} before {sub} was a guest there.
She told {school} she was eighteen; her license says {dobs}.
Every {feast} they drive to {area}, and every {feast} he comes back in failure.
He signed himself out of {abbr}, hitched to {area}, and called us from a gas station on {lane}.
The driver for {org} left her at the wrong door of {clinic}.
{union} is paying for the funeral and {org} is pretending not to know him.
I called {snf} and asked for the nurse; they gave me the kitchen.
Since the flood on {on} the road to {area} is one lane.
Our church, {church}, has a van and can bring her to {dia} on Saturdays.
Her mail still goes to {st}, where her ex lives.
He told the intake nurse at {clinic} he'd never been to {hosp}; the wristband in his pocket said otherwise.
The pump that alarmed was {ser}, and the one in the closet is {ser}.
Both tubes were labeled {mrn}, but one was drawn from the roommate.
The card in her purse was an old one, {plan}, from when she was at {org}.
He'd written the plate on his hand, {plate}, and the rain had taken half of it.
The claim that was paid is {claim}. The one I'm asking about is {claim}.
She was pronounced at {abbr} at {hr} on {on}.
They moved from {area} so he could be near {hosp}.
I teach nights at {school}, so I sleep till noon.
The last thing he signed at {org} was a form for {clinic}.
Every clinic in {area} has closed but {clinic}.
If {snf} won't hold the bed past {on}, then {snf} will have to do.
His sponsor works at {gym} and his ex works at {rx}, so he avoids that whole stretch of {lane}.
Grandma says she was a riveter at {org}; she'd have been eleven.
The new wing, {wing}, has windows that open.
They told her at {wing} to come back {on} fasting.
It was the foreman at {org} who did the CPR.
A nurse at {school} had cycled the EpiPen lot {lot} out in {mon}.
The man in bed two is from {snf}; the man in bed three runs it.
His wallet had a card for {hspc} and a receipt from {rx}.
By the time {crew} found {st}, the wife had him on the porch.
If you come up {lane}, you'll see {snf} before you see us.
"""
CALM = r"""
The aide never showed, so her daughter drove over and slept in the chair.
Before the stroke he was running his own business and coaching soccer.
She'd been on the list for a nursing home for months and the call came the day she fell.
What I remember is the smell of the mill and my father's boots by the door.
They'd just crossed the state line when the contractions started, so she delivered at a small hospital.
We looked at one place; it smelled. We looked at another; it was full. We're taking her home.
My whole family has gone to the same clinic since before I was born.
When the company moved production overseas, the insurance went with it.
He walks to the drugstore for his pills and to the mission for his supper.
Nobody at the facility could say who had signed the form.
She wants her ashes scattered at sea, and the dog to go to a neighbor.
I was on the unit when it happened and I'd like to speak to whoever was in charge.
The social worker met us in a parking lot because he wouldn't give an address.
After the layoff he stopped filling his {drug}.
I grew up two blocks from a hospital and never set foot in it.
Her chair time conflicts with the only bus.
The boys were riding four-wheelers and weren't wearing helmets.
He did eight months in county and came out with hep C and no teeth.
He was the cook at the shelter before he was a guest there.
She told the school she was eighteen; her license says otherwise.
Every holiday they drive to the coast, and every holiday he comes back in failure.
He signed himself out, hitched to the border, and called us from a gas station.
The driver left her at the wrong door of the clinic.
The union is paying for the funeral and the company is pretending not to know him.
I called the nursing home and asked for the nurse; they gave me the kitchen.
Since the flood the road is one lane.
Our church has a van and can bring her to dialysis on Saturdays.
Her mail still goes to the old apartment, where her ex lives.
He told the intake nurse he'd never been to a hospital; the wristband in his pocket said otherwise.
The pump that alarmed was an {device}, and the one in the closet is an {device}.
Both tubes were labeled the same, but one was drawn from the roommate.
The card in her purse was an old one, from when she was with {ins}.
He'd written the plate on his hand, and the rain had taken all of it.
The claim that was paid has {cpt}. The one I'm asking about has {cpt}.
She was pronounced in the ED at {hr}.
They moved so he could be near a transplant center.
I teach nights, so I sleep till noon.
The last thing he signed at work was a form for {dept}.
Every clinic in the county has closed but the free one.
If the SNF won't hold the bed past Friday, then home with hospice will have to do.
His sponsor works at the gym and his ex works at the pharmacy, so he avoids that whole street.
The new wing has windows that open.
They told her at {dept} to come back fasting.
It was the foreman who did the CPR.
The school nurse had thrown the expired EpiPen out.
The man in bed two is from a nursing home; the man in bed three runs one.
His wallet had a card for {prog} and a receipt for {drug}.
By the time the medics found the house, the wife had him on the porch.
If you come up the hill, you'll see the nursing home before you see us.
The {trade} from {dept} met the {trade} from {dept} at {shelf}.
"""
MORE = r"""
employer: {org} - spoke to a supervisor who would not give a name
My title at {org} is {trade}; before that I was a {trade} at {org}.
The {org} clinic cleared him, the {clinic} one didn't.
occupational: {org} 3 yrs, then {solo}
{org} will not accommodate past {on}
Supervisor at {org} states pt smelled of alcohol {on}
pt's spouse carries them through {org}
Fired from {org}; appealing through {union}.
rehired {org} {mon}
Has been commuting from {area} to {org}, 70 min each way.
Between {org} and the kids at {school} she hasn't slept.
Her shop, {solo}, flooded on {on}.
{solo} is her maiden name and her whole life
Called {solo} about the ramp, they can come {on}
pays rent to {one} at {org}
Interns from {school} rotate on {wing}.
{school} senior, wants to be a {trade}
ACT prep at {school}, panic in the hallway
The twins are at {school}; the baby's with {one} on {lane}.
Recess monitor at {school} saw it.
He's banned from {school} property until {mon}.
Arraigned {on} at {court}, bond set
{court} wants her evaluated by {clinic} before {on}.
Expunged at {court} in {mon}.
Divorce final {on}, {court}
Usher at {church}; tithes before he fills {med}.
{church} has a nurse on Sundays.
sings at {church} and {church}, voice hoarse since {mon}
Left {gym} with chest pain, drove to {hosp}
spin class at {gym}, {on}, CK {count}
{bare} is out of network but {snf} isn't.
{bare} x2 falls, {bare} x1
{abbr} sent a nurse to {bare}.
{abbr}'s own records say {on}
Their {lane} office told me {on}, the {area} one said {on}.
The {area} store had it, {rx} didn't.
{hspc} covers {area} but not across {lane}.
{dia} is two miles from {st}, {dia} is eleven.
Lab slip for {lab}, fasting, before {on}
{lab} in {area} takes walk-ins.
{rx} phone {ph}, fax {ph}, on {lane}
{wing} phone {ph}, ask for {one}
the {wing} waiting room has a phone {ph}
{grph} van, plate {plate}
{snf} bus {fleet}
pump {ser} belongs to {snf}
{org} tank {ser} empty
{lf} of {st} is {mrn}, not {mrn}
{plan} through {org} ended, now {plan}
{acct} is {clinic}; {acct} is {lab}
PO box is {st} but he's really on {lane}
They found {st} on her license and {st} on her bracelet.
"""
