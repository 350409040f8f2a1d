"""Exchanges of nurse lines, pharmacies and payers on the telephone; who answers the call speaks first, or the caller after a tilde."""

TRIAGE = r"""
nurse line, this is {nm}, who do I have // {me}, {saybirth}
are you calling for yourself or someone else // for {nm}, she's {small}
who's the patient // my {kinword} {nm}, {otherbirth}
and your name ma'am // {nm}, I'm the {kinword}
is {nm} awake // {yes}, {nm} say hi
is {nm} breathing okay // she's talking to {nm}, so yes
put {nm} on the phone // {nm}, come here, it's the nurse
how high was the fever // a hundred and two, {nm} took it at {school}
when did {nm} last eat // at {nm}'s, before {church}
what did {nm} swallow // one of {poss} {saydrug}
who has the bottle // {nm} does, it says {sayrx} and doctor {sn}
does the bottle have a doctor's name // {sn}, {pharm}, filled {sayd}
any chance you're pregnant // due {sayd}, {sn} is my midwife
who's your OB // {sn}, at {clinic}, but {nm} did the last one
when was the surgery // {sayd}, doctor {sn} at {hosp}
which side did {sn} do // the left, {nm} saw the mark
what did the surgeon's office say // {nm} said call you, {nm} said go in
what's the nearest hospital // {hosp}, or {hosp} in {place}
how far are you from {hosp} // I'm on {road}, so twenty minutes
where are you right now // {sayst}, the back unit
are you at home // no, {nm}'s, on {road}
is somebody with you // {nm}, from next door
can {nm} drive you // {nm} doesn't see at night
I'm sending this to {sn} // {sn}'s off, I thought it was {nm}
let me page {sn} // {ok}. I'm at {sayph}
call me back if it changes, I'm {nm}, extension {sayext} // {nm}. {ok}
what's your callback // {sayph}, if no answer {otherph}, that's {nm}
I spoke to {nm} earlier? // that was my {kinword}, same name
I see a note from {nm} on {sayd} // {yes}, she told me to ice it
~ {hi}, {nm} here, {ache} // how long {nm}
~ it's me again, {ptl} // {hi} {ptf}, still the {saydrug}?
~ my {kinword} fell at {snf} // is that {nm}? // {yes}
~ {nm} over at {snf} told me to call // about {ptf}? // about {nm}, the other one
~ this is {nm}'s mom // {nm} who? // {fn}
~ is this {nm}? I talked to {nm} at {sayhr} // {nm} went home, I'm {nm}
~ doctor {sn} put me on {saydrug} {sayd} and now {ache} // did you tell {sn}?
~ {nm} got bit at {org} // by what // some kid's dog, I mean {poss} dog
~ he ate at {org} {sayd} and he's been sick since // who else ate
~ {nm} won't wake up // hang up and call 911, where are you // {sayst}
~ should I take her to {hosp} or {clinic} // {hosp}, tell them {nm} sent you
"""
PHARMACY = r"""
{pharm}, this is {nm} // {hi}, picking up for {me}
{pharm} on {road}, how can I help // is {nm} working?
last name? // {ptl} // first? // {ptf} // birthday // {saybirth}
name on the prescription // {fn}, I'm the {kinword}
do you have the RX number // {sayrx}
prescription number? // {sayrx}, the {saydrug}
is it the {sayrx}? // no, the other one, {sayrx}
who's the prescriber // {sn}, at {clinic}
I don't have a doctor {sn} // {radio}, try {fn}
address for the delivery // {sayst}, ring for {nm}
are you still at {sayst}? // no, {snf}, room {small}
it's ready at our {place} store // not {place}, {nm} picks up on {road}
that was filled {sayd}, it's too soon // {nm} spilled it
last fill was {sayd} by {nm} // {yes}, {nm} at {hosp}
who picked it up // says {nm} signed {sayd} // I don't know any {nm}
{ins} wants a prior auth // {sn}'s office faxed it {sayd}
what's the ID on the card // {sayid} // bin? person code? // I only have {sayid}
phone number on the account? // {sayph}, or try {nm}'s, {otherph}
any allergies // {nm}'s allergic, I'm not
did {sn} mean {saydose}? // call over there, ask for {nm}
can I get a name for the verbal order // {nm}, from {sn}'s office, {sayph}
doctor's DEA? // {saycode}
NPI please // {saycode}, for {sn}
who called this in // {nm}, about {sayhr}
~ this is {nm} from {clinic}, I have a verbal on {fn}, {otherbirth} // go ahead {nm}
~ {hi} {nm} with {sn}'s office // {hi} {nm}, what's the patient
~ can you move {me} to {pharm}? // we need the {pharm} number // {otherph}
~ I'm {nm}, the hospice nurse, for {fn}, out on {road} // {sn} has to sign it
~ {nm} told me it'd be ready {sayd} // {nm} is new, give me the name // {ptl}
~ you gave me somebody else's pills, it says {fn} // can you read me the number // {sayrx}
~ it's for {nm}, {nm} {ptl} // we do have a {nm}
~ refill {sayrx} // for {ptf}? // {yes}
~ this is {snf}, med cart for {sn}, {fn} and {sn} // who's calling // {nm}
~ when is {nm} on, the tall pharmacist // {nm} works {sayd}
"""
PAYER = r"""
thank you for calling {ins}, my name is {agent}, can I have your member ID // {sayid}
member ID please // it's {sayid} // I'm sorry, was that {saycode}? // {sayid}
and is this {me}? // {yes}
and your relationship to the member // I'm {nm}, her {kinword}
verify the address on file // {sayst}, {town}, {sayzip}
for security, your date of birth and zip // {saybirth}, {sayzip}
may I call you {ptf}? // {nm} is fine
the claim number? // {saycode} // and date of service // {sayfull}
what date of service // {sayd} at {hosp}
that claim was denied {sayd} // by who // it says {nm}, in review
rendering provider? // {sn}. billing is {clinic}
is {hosp} in network // it is, but {sn} isn't
who is the group // {org} // group number // {saycode}
your coverage through {org} ended {sayd} // I was there till {sayd}
employer? // {org}, I started {sayd}
do you have other insurance // my {kinword}'s, from {org}, {saycode}
I'll need the authorization number // {saycode}, {nm} gave it to me
tax ID? // {saycode}, for {clinic}
who did you speak with // {agent}, badge {saycode}, on {sayd}
call reference is {saycode} // and your name again // {agent}, {agent} with an i
your case manager is {fn}, extension {sayext} // {nm} hasn't called me since {sayd}
you can send that to attention {nm}, fax {otherph} // attention {nm}. {ok}
appeals go to {sayst}, {place} // slower, I'm writing
adjuster? // {fn}, {sayph}, claim {saycode}
date of injury // {sayd}, at {org}
who's your attorney // {sn}, at {law}
date of loss // {sayfull}, corner of {road} and {road}
do you have the plate // {sayplate}, a {hue} {veh}, {nm} was driving
social for the subscriber // {sayssn} // last four again? // {sayssn4}
~ {hi}, provider line? {nm} from {clinic} // NPI // {saycode}
~ checking eligibility on {fn}, {otherbirth}, ID {saycode} // active since {sayd}
~ peer to peer for {ptl}, this is doctor {sn} // I'm {fn}, the medical director
~ I'm calling about {nm}'s bill from {hosp} // are you {nm}? // I'm {poss} {kinword}
~ I've got a letter signed {fn} // {nm}'s in appeals // can I talk to {nm}?
~ I mailed it to {place} on {sayd} // who did you send it to // attention {nm}
"""
