"""Somebody is named: questions and requests typed to an assistant in many registers, the name at the start, in the midst or at the end."""

ASKED = r"""
is {gen} the reason {mefl} can't sleep
why would {first} want a copy of my {labs}
how do I tell {kin} that the {proc} is off
does {dr} do {proc} or is that {cred}
should I worry that {first} at {school} has strep, my two sat next to him {on}
can {org} fire {kin} over {dx} in {stt}
what's the best way from {town} to {hosp} w/out stairs for {mr}
could it be {epo}? asking on behalf of {whole}, our neighbor on {lane}
who do i call about {menick}, he's drinking again
when will {dr} be back from {place}
where did {first} put the {gear}
whose {gen} is this, {first}'s or {first}'s?
are {last} and {last} the same pt?
did {me} get the {imm} {on} or am I dreaming
do you know {dr} in {town}? looking for reviews, no politics
give me a bedtime story where nurse {first} fixes the robot {gear}, for {kin}, 5
in one tweet, thank {hosp} and {first}
in a table, {first}, {first}, {first}: shifts {on}, {on}, {on}
as {kin}'s godmother can I sign
for {mr}: low salt, soft, no grapefruit, likes food from {land}. 3 days
for {meini}: what is the {score}? {vit}, {labl}
with {first} out til {on}, who approves {form}
without telling {kin}, how can {ptf} get a {imm}
since {on} {mr} hears music. {gen}? {epo}?
after {first} left {org}, her {payer} lapsed. COBRA steps, bullets
before {on} I need to lose 10 lb, says {dr}. realistic?
during {feast} {first} fed grandpa {last} a popcorn ball. aspiration?
because of {first}'s note {mr} was denied. addendum wording
if {kin} says no, can {whole} consent? {stt} hierarchy
unless {dr} objects, {mesl} goes at {clockx}. draft order set comment
ok so {first} from {org} and i matched on an app, turns out i took care of his mom. boundaries?
lol {first} wrote "{dx} of the left elbow". fix it before {dr} sees
ugh. {meup} again. {cc} again. {proc} again. write a compassionate care plan
URGENT!!! {whole} WAS GIVEN {gen}. WHO DO WE NOTIFY
psst don't tell {first}: cake {on} {clockx} in {ward}. invite text
{first}: "pain 9/10"; {kin}: "she's fine". How do I chart both
{first}? {first}? anyone w/ a key to {bldg}
{first} -> {first} -> {first}: telephone game handoff. find the info lost: K 6.1, K 5.1, KCl given
{mr} = {agex}, {dx}; {mrs} = {agex}, {dx}. which gets the last {gear}
{mequo} + {kin} -> couples visit, {cred}, {on}
{ptname}, currently in {town}, formerly of {place}, by way of {land}. TB risk?
{ptname}: allergic to {gen} (hives {mon}), intolerant of {brand}. reconcile
{ptcomma} - I need his {form} done TODAY, says {org}
{ptf}, if you're reading this on the portal: {labs} ok!! now make that sound professional
{kin} asked me to ask you: can {ptf} eat sushi, week 31
{kin} here typing for {ptf}. {sub} can't hold the phone. {cc} since {on}
{dr} wants "two sentences, no fluff" on {mesl}: {dx}, {gen} day {nn}, {vit}
{dr}'s out; {dr}'s in clinic; {dr}'s post-call. who reads the {proc}
{cred} to bedside {clockx}: "family updated". expand
{org} called me at work re {pos} {gear}. I never ordered it. fraud?
{org}, {org} and {org} all deny owning the {gear}. letter
{hosp} to {hosp} is how far by ground? {mesl} on {gen} drip
{hosp} charges {cash}, {hosp} charges {cash} for {cptc}. why
{clinic} or {clinic} for {proc}? {payer} tier 2
{snf} served him fish. he's allergic. {mr}. complaint to ombudsman
{school} requires {dr}'s signature not {cred}'s. state law?
{town} or {town}, which has lower pollen? moving {mon}
{place} trip {btw}: altitude, {gen}, baby 9 mo
{county} health dept wants the line list by {on}
{on}: {cc}. {on}: {cc}. {on}: fine. explain
{on} {clockx} {mesl} {bedx} {vit} -> narrative
{ph} keeps calling about {payer}. scam?
{mail} asked for my chart "for research". legit?
{user} posted {first}'s xray. takedown email
{plate} blocked the ambulance {clockx}. sign text
read this to me slow, I'm {ninety}: {rx}
at {ninety} should mom still get a {proc}? she gardens, plays bridge w/ {first}
dad turns {ninety} {on}. {brand} still worth it?
my aunt ({ninety}, sharp as a tack) fired {dr}. find her another in {town}
{ninety}-something neighbor {mrs} gave me her spare {gen}. no right?
please compare {first} ({agex}, {vit}) and {first} ({agex}, {vit}) - dehydration
pls expand: pt {mesl} c/o {cc} x2d, seen {clinic} {on}, rx {gen}, works {org}
please anonymize then summarise: {ptname}, {agex}, {st}, {town}, {ph}
please make {kin} a chore chart around my {proc} on {on}
please act as {dr}, explain {epo} to {kin}
tell me a joke for {first}, scared of {proc}
teach {first} (new MA) how to use {ehr}: 5 bullets
role play: you are {first}, {agex}, drinks; I'm counselor {first}; scene: {refuge}
rewrite "{first} is a frequent flyer" for {mesl}
write: "{kin}, your {rel} did great", sign {dr}
draft to {mail}, cc {mail}: {lf} ready {on}; need {form}
email {first} at {org}; subj {ptl}; ask for {form}; deadline {on}; polite
list everything that identifies someone here: "{ptname} of {town} came {on}, mrn {mrn}"
count the names: {first}, {whole}, {last}, {org}, {brand}, {epo}
is "{last}" PHI on its own? what about "{town}" or "{on}"?
mask it: {whole} {dobs} {ph} {mail} -> labels only
which of these are eponyms and which are my pts: {last}, {epo}, {last}, {epo}
which are drugs and which are my cats: {pet}, {brand}, {pet}, {gen}
"""
