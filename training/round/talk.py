"""Talk as it is spoken: on the telephone, in the room, among staff, in dictation; names and numbers as people say them."""

SAID = r"""
<it's|it is|this is|yeah it's|hi, it's> {twice}<.|, calling about my {rx}|>
my <name is|name's> {twice}, and I need a refill
{twice}. <yeah|yes ma'am|uh huh|right>.
last name {spellout}
<that's|spelled|it's spelled|spell it> {spellout}<, like it sounds|>
<first|last> name is {ptfirst}, {spellout}
{ptlast}, {spellout}. And your birthday?
you can <reach|call|text|get> me at {sayphone}
<call|try|use> my <cell|daughter|work> <at|on|,> {sayphone}, after five
<my number|the number|best number|callback>'s {sayphone}
area code {sayphone}
the fax over there is {sayphone}
born {saybirth}
<birthday|date of birth|birthdate|dob> <is|,|> {saybirth}
I was born {saybirth}, in {city}
<he|she|mom> came in <on |>{sayday}
it started {sayday}, no, {sayday}
we <buried|lost|married off> {onelow} <on|back on> {sayday}
<come back|see me|let's do|how about> {sayday}<, does that work|>
I live <at|over at|on> {saystreet}
<we're|they're|I'm staying> at {saystreet} in {city}
send it to {saybox}<, {city}|, the zip's {sayzip}>
zip is {sayzip}
it's out on {hwy} past {city}
<out|way out|up> <on|off|by> {hwy}, past {hamlet}, you can't miss it
my <member number|card number|policy> is {saycode}
the number on the card, let's see, {saycode}
medical record number {saymrn}
<mrn|chart number|record number> {saymrn} please
last four of the social, {sayfour}
social ends in {sayfour}
he's {sayold} now<, can you believe it| and still bowls|>
<she's|grandma's|my mother's> {sayold}, so no surgery
pt, {old}, lives alone
<she|he> is {old} and <drives|gardens|sharp>
turned {sayold} <last week|in the spring|on {sayday}>
{sayold} years old, from {seat}
<mom|dad|grandpa>'s gonna be {sayold}
At {old}, <he|she> declines {op}.
so {onelow} calls me and goes, {onelow}, get to {seat}
um {onelow} uh {wholelow} I think, the {crew}
I told {onelow} I'm not going back to {seat}
me and {onelow} went to {seat} <for the|about the> {spot}
ask {onelow}, she's in the waiting room
who's {onelow}? <that's my|he's my> {relword}
{one}, hi, it's {one} from {seat}
hey {one}, {one} here, you got a sec about {famname}?
{one}? It's {one}. {famname}'s {lab2} is back.
{wholelow} and {wholelow}, both of them
<then|and then|so> {one} goes "you look awful" and {one} drove me
my sponsor {one} says one day at a time
{one} and I <fight|don't talk|separated> since {feast}
<when|after> {one} died I stopped <eating|going to {seat}|working at {shop}>
I work <over at|for|down at> {shop}, <nights|the line|twelve hours a day>
they let me go from {shop} on {lone}
I drive for {shop}, so I sit all day
the guy at {shop}, {one}, he saw me fall
they took me to {seat}, then {seat}
I was at {seat} <before|for a week|til {sayday}>
<page|call|get> {one} at {pager}
pager {pager}, ask for {one}
I'm at {xt} if it's after five
main number then {xt}, ask for {onelow}
{crew} {xt}, nights {xt}
doctor {onelow} said it's fine
nurse {onelow} gave me {rx} at {clock}
i saw {wholelow} the {crew} on {lone}
is this {mrs}? / speaking / hi this is {one} at {seat}
can you tell {one} that {one} is on her way
okay {one} let's look at the {spot}
good to see you {one}, how's {one} doing
{one}, take a deep breath for me
sorry, {ptlast} with <one l|two t's|an e at the end|a silent h>, {spellout}
everybody calls me {one}
they call him {one} but it's {whole} on the card
he goes by {one}
<hi|hello|hey> it's {wholelow} again, {saybirth}, still waiting on {rx}
hi {onelow} its {onelow} my {spot} hurts again should i come in {lone}
good morning {onelow}, we changed to {shop} insurance, number is {member}
hello, moved to {saystreet}, please update. {whole}
{wholelow} {saybirth} needs {op} auth from {seat}
"""
DICTATED = r"""
this is doctor {famname} dictating on {wholelow} d o b {saybirth} seen {sayday} at {seat} chief complaint {spot} pain next line lives on {lane} next line meds {rx} and {rx} period follow up {lone} cc {wholelow} end
patient {wholelow} medical record {saymrn} comma {sayold} comma lives at {seat} comma here with {onelow} period exam benign period plan {op} on {sayday} period call {onelow} at {sayphone} period
re {wholelow} spelled {spellout} dear {onelow} thanks for sending {onelow} period she works at {shop} period {rx} started {sayday} period yours {wholelow}
operative note surgeon {famname} assistant {onelow} date {sayday} patient {wholelow} procedure {op} no complications
%%
DOCTOR: So {one}, what happened?
PATIENT: I was at {shop}, {wkday}, and my {spot} just went.
DOCTOR: Did you see {one} at {seat}?
PATIENT: No, {famname}. On {lone}.
%%
agent: thank you for calling {seat}, this is {one}
caller: hi {one} it's {twice}
agent: date of birth?
caller: {saybirth}
agent: address still {saystreet}?
caller: no it's {saybox} now, zip {sayzip}
agent: and a good number?
caller: {sayphone}
%%
T: Last week you mentioned {one}.
C: {one}, yeah. {one} took the kids to {city} for {feast}.
T: And at {shop}?
C: They moved me to {seat}. I hate it.
%%
A: hey did {onelow} chart on {famname}
B: no {onelow} did. {famname} is {old}, dnr
A: k. call {onelow} {xt}
B: {pager} is better
%%
DISPATCH: What's the address?
CALLER: {saystreet}. No, corner of {lane} and {lane}.
DISPATCH: Name?
CALLER: {twice}. It's my {relword}, {one}, he's {sayold}.
%%
RN: Spell that for me?
Patient: {spellout}.
RN: Birthday?
Patient: {saybirth}.
RN: Doctor?
Patient: {famname}, over at {seat}.
%%
[00:01:12] spk_0: okay and who is your doctor
[00:01:15] spk_1: uh {wholelow} at {seat}
[00:01:21] spk_0: and you're how old
[00:01:23] spk_1: {sayold} on {sayday}
%%
MOM: {one} won't eat.
DOCTOR: Since when?
MOM: Since {feast}. {one} too.
DOCTOR: {one}, open wide.
%%
Voicemail, {clock}: Hi {one}, this is {one} with {shop}, I'm calling on {wholelow}, member {saycode}. Call me at {sayphone}, reference {saycode}. Thanks.
"""
WRITTEN = r"""
<summarize|sum up|shorten> {onelow} {famname}'s stay at {seat}<| {brack}>
<soap note|h&p|dc summary|letter> for {wholelow}, {n}, {op} at {seat} {wkday}
pt {wholelow} from {seat} c/o {spot} pain, lives on {lane}, works {shop}
{wholelow} {n}f {spot} pain since {feast}, on {rx}, pcp {onelow}
{famname} {ns} {spot} pain, lives {seat}, {rx}, {analyte} {num}
<rewrite|translate> for {onelow}'s mom: take {rx} at night
is {rx} safe for {onelow}, she's {old}
<what|which> labs for {onelow} before {op} on {lone}?
reply to {onelow} at {shop} about the work note
message from {wholelow}: can i move {lone} to {wkday}? my ride {onelow} works at {shop}
<hi|hello|hey> {onelow}, this is {onelow}'s {relword} {onelow}. {spot} is swollen. call {sayphone}
Good morning, {one} here. {one} took {rx} by mistake. Should we go to {seat}?
Dear {mrs}, your {op} is {wkday} at {seat}, {plaza}. {glued}
to {one}: {famname} left for {seat}, ride {shop}, {one} signed
need coverage {wkday}, {one} is out, {one} can do {lone}
{one} to {one}: bed for {famname}?
who has {famname}? {one}? {one}?
@{one} {famname}'s {analyte} is {num}
{one} - can you see {famname} in {seat} before {one} does?
thx {one}, {famname} going to {seat} {wkday}
reminder: {one}'s shower {wkday}, potluck, ask {one}
{analyte} critical, called to {one} by {one} at {hours}
{hours} {famname} {signs} {one}
{hours} {crew} {one} at bedside, {crew} {famname} on phone
{crew}: {one}. {crew}: {famname}. {crew}: none.
{rxcap} per {famname}; {rxcap} per {crew}; {op} by {one}.
{score} done by {one}; {score} pending; {famname} to read {analyte}.
{germ} grew in {famname}'s blood; {crew} told {one}.
{nation} speaker, {one}, from {land}, lives in {city}, off {hwy}.
{heading}: {whole}\n{heading}: {op}\n{heading}: {famname}
{rxcap} was dropped by {one}, who works at {shop} in {land}.
born in {land}, {oldyear}; came to {city} in {year} with {one}
"""
