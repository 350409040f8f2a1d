"""Employers, shops, crews, agencies and law firms in passing."""

WORK = r"""
works at {org}
works at {orglow}
WORKS AT {orgup}
pt works for {org} as a {job}
<he|she> drives for {org}<, nights|, hauls gravel|>
drives truck for {coinlow}
she's a {job} over at {shop}
used to be a {job} at {fam} until the layoffs
<retired|laid off|fired|furloughed|on leave> from {org}
retd {job}, {orglow}
Employer: {org}
EMPLOYER {orgup}
Employer name/address: {org}, {addr}
Occupation: {job}. Employer: {myjob}. Emp phone: {ph}
Occ: {job} @ {org}
{job} @ {coinlow}, no insurance yet
self-employed, used to sub for {fam}
still on the clock at {org} when <he|she> {event}
hurt <his|her> back lifting at {org} {lately}
got burned at work ({org}), foreman {one} drove <him|her> in
crushed hand at {fam}, OSHA notified
fell off a roof working for {fam} in {town}
Injury occurred at {org}, {st}.
DOI {num8}, employer {org}, carrier {ins}
Pt states {coin} does not give light duty.
{coin} won't hold <my|his|her> job past {day}
my boss at {shoplow} says i need a {thing}
need a note for {org} saying i was seen {lately}
please fax the {thing} to {org} attn HR
send the FMLA paperwork to {one} in HR at {org}
HR at {coin} wants the {thing} by {day}
can you write a letter to {org} about my {cc}
i clean houses and weekends at {famlow}
i work doubles at {chainlow} so mornings are bad
2nd job at {chain}, 3rd shift at {org}
Works days at {shop}, evenings at {chain}.
started at {coin} {day}, benefits kick in {day}
lost {ins} when {org} closed
insurance is thru <his|her> wife's job at {org}
spouse employed by {org}, plan {plan}
{rel} works at {org} and can't get off
Her {rel} owns {fam}.
his {rel} runs {shop} on {road}
{kin} manages {shop}
{one} from {org} called to verify dates
{one} at {org} is the contact for {thing}s
call {one} at {org}, {ph}
return to work {day} at {org}, no lifting over {num} lbs
cleared for {org} as of {day}
{org} plant nurse wants restrictions in writing
{org} sent him home {lately} with {cc}
UDS for {org}, chain of custody {spec}
pre-employment physical for {org}
DOT physical, {org}, CDL {lic}
Exposure at {org}: chlorine, {dur}.
two coworkers from {org} here too with {cc}
the whole crew from {fam} has {cc}
outbreak at {shop}, health dept aware
ate at {shop} {lately}, now {cc}
got food poisoning from {shoplow} i think
slipped at the {chain} on {road}
slipped in the {chainlow} parking lot on {lanelow}
picks up meds at the {chain} on {lane}
fell outside the {chain} in {town}
passed out in line at {shop}
Found down behind {shop}, {blk}.
bought the supplement at {shop}
haircut at {fam} then rash on scalp
tattoo from {shop} looks infected
trains at {org}, deadlifts
joined {shop} gym, new {cc}
member of {crew}
{crew} member, dues paid, health fund {plan}
<union|shop> steward for {crew}
firefighter w/ {crew}
{crew} on scene, {crew} en route
{crew} transporting, ETA {num}
report from {crew}: {yng}, {cc}
brought in by {crew}
leads {crew}, camping trip {day}
kids are in {crew} and play for {agency}
plays for {agency}
coach at {agency} pulled him after the hit
{agency} case worker {one} at bedside
{agency} will do a home visit {day}
referred to {agency} for rent help
{agency} approved {num} hrs/wk
open case with {agency}, worker {one}, {xt}
placed by {agency} with foster mom {one}
deputy w/ {agency}
<he|she> was a {job} with {agency} for {num} yrs
Volunteers with {agency}.
gets boxes from {agency}
rides w/ {agency} van
PTO through {agency}, teaches {gr} grade
Attorney: {law}
represented by {law} ({one})
letter of protection from {law}
records request rec'd from {law} re {ptlf}
{law} is suing {org}
{law} wants the {proc} films by {day}
subpoena from {law}, docket {case}
atty {one} of {law} called x{num}
paralegal {one} ({law}) left msg
lien held by {law}, file {case}
Bill to {org}, acct {acct}
O2 from {coin}, delivered {day}
{gear} supplied by {coin}
transport by {coin}, trip {ord}
interpreter from {coin}, badge {badge}
agency nurse ({coin}) on {wkd}
travel RN thru {coin}, badge {badge}
contractor from {coin} has no access
HVAC guy from {fam} in the {unitword}
wheelchair van: {fam}, {ph}
meals by {shop}
flowers from {org} at the desk
{org} <donated|delivered|dropped off> {num} {gear}s
donation from {org} in memory of {ptfull}
bank is {org}, rep payee {one}
payee: {org}
garnished by {org}
landlord is {org}
rents from {fam}, heat off {dur}
evicted by {coin} {day}
car in the shop at {fam}
<Uber|cab> from {shop}
Social: {job} at {org}, {num} cigs/d, lives w/ {rel}.
SH: works {orglow}, divorced, no etoh
SOCIAL HX: EMPLOYED AT {orgup}, LIVES WITH {kin}.
Occupational hx: {fam} ({num} yrs), {coin}, now {shop}.
Work: {coin} <2019|2020|2021>-present; before that {fam}
previous employers {org}, {org}, {org}
between {coin} and {coin} she had no {ins}
Works: {coin}
works:{coin}
emp={coin}; occ={job}
{coin} {job} c/o {cc}
{yng} {job} from {coin}, {cc} x {dur}
{yng} who stocks shelves at {chainlow}
{yng} welder, {famlow}, metal in eye
summarize: {pt} works at {org}, has {dx}, wants a {thing}
draft a return to work letter to {org} for {ptfull}
rewrite this for <his|her> boss at {coinlow}: no lifting til {day}
is {coin} allowed to ask about {dx}?
{org} is asking why <he|she> was out. what can i say?
who do i call at {org}
they let me go at {shoplow} after the {proc}
me and {first} both work the line at {famlow}
i'm {first} from {org}, calling for {ptfull}
this is {first} with {org}
thank you for calling {org}, {first} speaking
{org}, how can i help you
{first} {last}, {org}, regarding claim {claim}
vm from {org}: call {one} {ph}
Sent on behalf of {org}
{full}\n{job}, {org}\n{ph}
{full} | {org} | {mail}
cc: {one} ({org})
{org} EAP: {num} visits, auth {claim}
EAP via {coin}, code {ord}
workers comp: {org}, adjuster {one}, claim {claim}, DOI {day}
WC adjuster {one} at {coin} denies {proc}
payroll at {org} says {num} hrs left
teaches at {school}, spouse at {org}
quit {org} for {org}
commutes from {town} to {org}
deployed with {crew}
Navy, then {org}, then {shop}
on strike at {org}, no {ins}
he's the {job} at {shop}, everybody knows him
owns {shop} w/ {rel} {one}
runs a food truck, {shop}
temp at {coin}, hired on at {org}
offers: {coin} or {org}, starts {day}
janitor nights {coinlow}
nurse at our sister site, moonlights {coinlow}
ex works at {orglow}, do not call there
do NOT leave msg at {org}
restraining order, abuser works at {org}
emergency contact: {kin}, works {org}, {ph}
{kin} is at {orglow} til {hr}, call after
guarantor {kinfull}, employer {org}
Guarantor employer: {orgup}
subscriber's employer {org}, group {grp}
group {grp} ({org})
COBRA thru {org} ends {day}
eligibility: {org} termed {num8}
plan sponsor {org}
"""
CLEAN_WORK = r"""
works at a bakery<| on weekends| with her {rel}>
<drives|loads> trucks for a living
retired {job}, no exposures
unemployed, looking for work as a {job}
<my|his> boss wants a {thing}
hurt his back at work {lately}
works from home, sits all day
on her feet all day as a {job}
self-employed {job}, no {ins}
Occupation: {job}
Employer: unknown
EMPLOYER: NOT GIVEN
fire department on scene, EMS en route
the union covers {proc}
works two jobs, sleeps {num} hrs
needs a note for work and school
return to work in {num} weeks, light duty, no lifting over {num} lbs
ate at a buffet {lately}, now {cc}
slipped in a parking lot
lost {ins} when the plant closed
insurance through wife's job
The company nurse sent him home.
copper level normal, kettle burn healing
the target INR is 2-3
gap in coverage, ross procedure, apple watch
sonic guidance used; subway injury denied
Local anesthesia, {num} mL; post void residual {num}
Engine noise exposure, squad room, company policy
the pilot study, the union rate, love handles
coach says no practice til cleared
union contract says {num} days
case worker will visit {lately}
the attorney wants records
"""
