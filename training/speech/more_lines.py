"""More exchanges with nurses on the line, pharmacists, payers, families, therapists and groups."""

TRIAGE = r"""
after hours, this is {nm}, what's going on tonight // it's my {kinword}, {nm}, she's burning up
is this about {nm} again? // no, {nm} now. {nm} gave it to her
how far along are you {ptf} // {sayn} weeks, {sn} says breech
did your water break // at {org}, in front of {nm}
who delivers you // {sn} or whoever, at {hosp}
how is {nm} latching // {nm} at {clinic} showed me
tell me about the cut // {nm} did it on the slicer at {org}
did you hit your head // on the dash, {nm} was driving down {road}
any numbness // the whole side since {sayd}, {nm} noticed
did you call {sn}'s office // {nm} there said call you
what's {nm} allergic to // {saydrug}, {sn} found out the hard way
is {nm} peeing // she went at {poss}, around {sayhr}
can I talk to {nm} directly // he's at {school} till {sayhr}
who's watching {nm} now // {nm}, from across {road}
when did {nm} get sick // the night of {feast}, after {org}
which eye, {nm}? // the one {nm} poked
read me what {sn} wrote // it says {ptl}, {saydrug}, and something {sayd}
do you have a scale // {nm} borrowed it to {nm}
have somebody take you to {hosp} // {nm}'s on shift at {org}
I'll let {sn} know, and {nm} will call at {sayhr} // on {sayph}, not the other one
is it okay if I leave this with {nm} // {nm} is fine, not {nm}
may I speak with {nm}'s mother // this is {nm}
which urgent care did you go to // {clinic}, on {road}, {nm} saw me
he takes it from {nm} or from you // from {nm}, I make him gag
~ it's {nm} from apartment {small}, {sn}'s not answering her door // does {sn} have family // {nm}, in {place}
~ I think I gave {nm} {poss} dose // how much does {nm} weigh
~ {nm} said a bad word and then passed out // which came first
~ the {dev} is beeping, {org} won't pick up // is it on {nm} now // yes
~ {sn} told my {kinword} it's viral, {nm} told us it's strep // who swabbed
~ hi this is {nm}, I'm a nurse at {hosp} but this is about me // okay {nm}
~ I'm at {poss} and I left my {saydrug} in {place} // when was your last one // {sayd}
~ we're camping out by {place} and {nm} got stung // is there a road near you // {road}
~ {nm} told {nm} she wants to die // where's {nm} right now // in her room, on {road}
~ ¿habla español? // {yes}, me llamo {nm}, ¿y usted? // {me}
~ mi {kinword} se llama {nm}, nació {otherbirth} // ¿y la dirección? // {sayst}
"""
PHARMACY = r"""
drive through, welcome to {pharm} // picking up for {ptl} // which {ptl}, {ptf} or {nm}?
your name? // {nm} // last? // {sn}, but it's under {ptl}
we don't have anything for {nm} // try {fn}
is this your first time at {pharm} // at this one, we use the one in {place}
do you want me to text {nm} when it's ready // {yes}, {otherph}
who wrote it // it's a scribble, {sn}? {sn}?
is {sn} an eye doctor // {yes}, in {place}
this one's from {hosp}, filled by {nm} on {sayd} // toss it
are you giving this to {nm} // to {nm}, {nm} is grown
your vaccine was {sayd}, lot {saycode} // at this store? // the one on {road}
ID for the cold medicine please // {saycode}, expires {sayd}
what's the cardholder's birthday // {otherbirth}, {nm} is the cardholder
the system says {ptl}, {sayst} // was, now it's {sayst}
who's calling from the vet // {nm}, at {org}
that's two different doctors, {sn} and {sn} // {sn} doesn't know about {sn}
transfer from where // {pharm}, {place}, number's {otherph}
prior auth number? // {saycode}, {nm} read it to me
hospice? // {yes}, {org}, {nm} is the nurse
compounding, this is {nm} // is {poss} cream done
mail order, {nm} speaking // order {saycode}, it went to {sayst}
how do you spell the doctor // {radio}
are you {poss} caregiver // since {sayd}, her name's on the form, {fn}
delivery left it with {nm} on {sayd} // {nm} is {small}!
we can meet the driver at {road} // tell {nm} to honk
~ hey {nm}, it's {nm}, the usual // {saydrug} for {sn}, {saydrug} for {nm}
~ I got a text that says hi {nm}. I'm not {nm} // what number // {sayph}
~ {sn} cut me to {saydose} // want me to call {sn}
~ this says take with {nm}, who's {nm} // that's take with meals, sir
~ the label says {fn} twice a day // it's {nm}'s bottle
~ it's {nm} from {snf}, you shorted {sn} and {sn} // read me the numbers // {sayrx}, {sayrx}
~ my {kinword} {nm} said {nm} said you were out // we got some {sayd}
~ I'm in {place} without my {saydrug} // nearest one is {pharm}, {sayst}
"""
PAYER = r"""
provider services, {agent} // {nm}, calling on an auth for {me}
tax ID and NPI // {saycode}, and {saycode}
name of facility // {hosp}, under {sn}
member first and last // {me}, {radio}
I have {fn} on this policy // that's the {kinword}, try {ptf}
did you mean {fn}? // no, {me}, {saybirth}
effective? // {sayfull}, through {org}
was it work related // {yes}, {org}, {sayd}, report {saycode}
have you met with {nm} our nurse // {nm} called {sayd}
last day worked // {sayd}, {sn} took me out
return to work date? // {sayd} per {sn}
supervisor's name and number // {nm}, {otherph}
how many dependents // three, {nm}, {nm} and {nm}
dependent's date of birth // {otherbirth}, that's {nm}
is {nm} a full time student // at {school}
do you have a COBRA letter // from {org}, dated {sayd}
bank name for the refund // {org}, account ends {tail}
beneficiary? // {fn}, my {kinword}, in {place}
broker? // {nm}, with {org}
grievance filed on // {sayd}, I spoke to {nm}
and the denial was signed by // doctor {sn}, never met me
independent review is scheduled {sayd} // can {nm} be on the call
toll number? // {saycode}, the {veh} was in {place}
your {kinword} {nm} is on another policy // {nm}'s on mine
can you verify the employer's address // {org}, {sayst}
confirm mailing // {sayst}, {sayzip}
last payment {sayd} from {nm} // that's my {kinword}'s card
I show {clinic} as your PCP // I've never been there, it's {sn}
who's {nm} on the authorized list // my {kinword}, take her off
estimate for {hosp}? // with {sn}, {sayd}
~ this is {nm} in {sn}'s billing, I'm at {sayph} extension {sayext} // go ahead {nm}
~ did {nm} upload the notes on {ptl} // I see something {sayd} from {clinic}
~ {nm} promised me a call by {sayd} // I don't see a {nm} here
~ I was in {place} with {crew} when it happened // out of network then
~ reopen {saycode} please // for {nm} or {nm}?
~ it's {otherph} for {sn}, they'll do the peer to peer {sayd} // ask for {nm}?
"""
FAMILY = r"""
does {ptf} have a living will // {nm} has it in a drawer on {road}
who's the one she listens to // {nm}. and father {sn}
has {nm} been told // {nm}'s {small}. nobody told {nm}
where's {nm} in all this // in {place}, not speaking to {nm}
what's she afraid of // dying at {hosp} like {nm}
any rituals // {church} will send {nm}
how's {nm} coping // {nm} moved into {poss} room
tell me a story about {ptf} // he once drove to {place} and back for {poss} birthday
he's been here since {sayd} // and it feels like since {feast}
could you all live with {nm} deciding // if {nm} signs too
we can move her to {snf} or {hosp} // {snf}. {nm} works there
{org} can deliver the bed {sayd} // to {sayst}, ask for {nm}
is there someone for {nm} // her {kinword}, {nm}, from {church}
do we wait for {nm}? // {nm} lands at {sayhr}
I spoke with {sn} in {svc} // and what did {sn} say
her brother {nm} asked about a transfer // {nm} isn't on the form
did {nm} get to say goodbye // {nm} held the phone up
would {ptf} want the tube // {nm} had one at {snf}, he saw that
the name for the certificate? // {me}, born {saybirth} in {place}
which funeral home // {org}, on {road}, {nm} knows them
~ mom is {sayold}. {sayold} // I know, {nm}
~ {nm}, you weren't there {sayd} // I was at {org}, {nm}
~ she keeps calling me {nm} // who's {nm} // her sister. died in {sayyear}
~ he asked for {nm}. {nm}'s been gone since {saymonth} // that happens
~ dad built half of {road} // what did he do // ran {org} with {nm}
"""
THERAPY = r"""
what was it like to see {nm} // weird. {nm} had {nm} with her
where do you feel that, {ptf} // same place as when {nm} left
you said {nm} three times // I did? I meant {nm}
what's {nm}'s part // {nm} lies. {nm} covers
who taught you that // {nm}. and school, {school}
what would little {ptf} need // for {nm} to shut up
it's the {feast} thing again // every {feast} since {nm}
how was the visit to {refuge} // {nm} cried, I signed, we left
who did you use with // {nm}, {nm}, some guy from {place}
did you make it to {church}? // {nm} wasn't there so I left
is {nm} your higher power // ha. no. {nm} is my boss
tell {nm} how that landed // {nm}, it hurt when you said {poss} name
can you say that to {nm}, not to me // {nm}, I'm sorry
{nm} when {nm} says that what do you hear // that I'm {nm}'s maid
{nm}, {nm}, one at a time // she started it
what happened {sayd} // {nm} found the {saydrug}
how did {nm} react when you told him // called {nm}, threw a plate
where would you go // {poss} in {place}. or {refuge}
what's the plan if {nm} shows up // go to {nm}, call {sn}
and the trial? // {sayd}, in {county}, {sn} is testifying
which meeting // the one on {road}, {nm} chairs it
who gave you the chip // {nm}, {sayd}
you look like you want to say something {nm} // I lost my kid too. {nm}. {sayd}
can I share with {sn} // only the part about {org}
what about group with {nm} // is {nm} the one from {clinic}
~ I'm {nm}, codependent, and {nm} is why // hi {nm}
~ I wrote {nm} a letter // do you want to read it // dear {nm}, it's {nm}
~ {nm} would be proud // what would {nm} say // {ptf}, go to work
~ I went by the house on {road} // and // somebody named {sn} lives there
~ I keep hearing {nm} say my name // say it how // {ptf}. {ptf}
"""
