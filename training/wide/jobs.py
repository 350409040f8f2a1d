"""Employers, unions, agencies, teams, firms and shops as charts, callers, families and offices come to speak of them."""

JOBS = r"""
works <nights|days|second shift|weekends|part time|PRN> at {org}
works {shift} at {org}, <gets off at {hr}|sleeps days|hard to reach|phone off on the floor>
<pt|he|she|client> <works|is employed|has a job> <at|with|for> {org} as a {trade}
{trade} at {org}<, {dur}|>
{trade}, {org}
{org} - {trade}
{trade} @ {org}, {shift}
<currently|previously|formerly|most recently> <employed by|with|at> {org}
{gone} from {org} {day}
<he|she> {gone} from {org} <after {num} yrs|in {year}|last month|because of the back>
<retired|retd|ret.> from {org} after {num} <yrs|years>
retired {trade} ({org})
<retired|ret'd> {org} {trade}, <widowed|married|lives alone|independent in ADLs>
put in {num} years at {org} before his {dx}
{num} yrs at {org}, then <disability|SSDI|early retirement|the layoffs>
{org} retiree
{org} employee
{org} employee #{badge}
{org} <retiree|employee|worker|staffer|volunteer|intern|trainee|apprentice|contractor|subcontractor|temp|new hire>, {yng}, {sx}
<insured|covered> through {org}
<insurance|coverage|benefits> through {org}, <effective|termed> {full}
<insurance|benefits> <thru|via> <spouse's|wife's|husband's|mom's> job at {org}
has {ins} through {org}
{ins} PPO - {org} group
COBRA from {org} ends {day}
COBRA, {org}, premium {price}
<her|his|their> boss at {org} <won't|will not|refuses to> <accommodate|hold the job|sign the form|approve leave>
her <boss|supervisor|manager|foreman> {one} at {org} <called|is asking for a note|needs the {doc}>
{org}'s HR <needs|wants|is asking for|lost|rejected> the {doc}
HR at {org} <fax|is|can be reached at> {ph}
{one} in HR at {org} says <the|my> {doc} <expired|never came|is incomplete>
send the {doc} to {org}<, attn HR| attn: {one}| c/o {one}>
<pls|please> fax {doc} to {org} at {ph}
{doc} for {org} completed <and faxed|, left at front desk|> {day}
{doc} - {org} - {ptname}
RE: {doc} / {org}
Subject: {doc} for {ptl} ({org})
subject: {org} - employee {ptl}, {doc}
Fwd: {org} <open enrollment|accident report|return to work|wellness screening>
employer <:|is|=> {org}
Employer: {org}  Ph: {ph}
Emplyr {org}  Occ {trade}
EMP: {org}
Empl. {org} / {trade}
Place of employment: {org}, {place}
Employer Address: {org}, {addr}
Employer/School: {org}
Occupation/Employer: {trade} / {org}
Guarantor employer {org}
Spouse's employer: {org}
Occupational hx: {trade} at {org} x {num} yrs, exposure to <solvents|asbestos|silica|lead|grain dust|isocyanates|welding fumes|noise>
work hx: {org} ({trade}), {org} ({trade}), now unemployed
Past jobs: {org}; {org}; {org}.
Jobs held: {org} {year}-{year}, {org} {year}-{year}
worked at {org}, {org} and {org} over the years
resume: {trade}, {org}; {trade}, {org}
WC claim {claim}, {org}, DOI {full}
work comp through {org}, adjuster {one}, claim # {claim}
{org} is self-insured for comp, TPA is {org}
injured at work, {org}, {sx}
got hurt at {org} when a <pallet|ladder|forklift|box|hose|chain|beam> <fell|slipped|tipped|broke|swung>
<slipped|fell|tripped> on <ice|grease|a hose|a pallet|wet floor> at {org}
<{sx}|laceration|crush injury> while working at {org} {day}
{sx} since <starting|she started|he started> at {org}
exposed to <bleach|ammonia|chlorine|mold|TB|COVID|scabies> at {org}
OSHA recordable, {org}, {trade}
employer ({org}) requests <drug screen|BAT|UDS|post-accident testing>
post-accident UDS, {org}, donor {pt}, specimen {spec}
pre-placement exam, {org}
DOT recert for {org}
annual TB test required by {org}
<fit test|audiogram|spirometry|lead level> for {org}, {num} employees
{org} onsite flu clinic {day}
light duty not available at {org}
{org} has light duty per {one}
may return to {org} on {day} with no <lifting|climbing|overtime|night shifts>
off work from {org} {range}
cleared to go back to {org} <full duty|half days|{day}>
{org} terminated {ptf} while on leave
unemployment since {org} <closed|shut down|moved|folded|went under|sold|burned>
job at {org} fell through
starts at {org} {day}, <excited|nervous|needs physical>
interview at {org} {day}
applied at {org} and {org}, no callbacks
just got hired at {org}, insurance kicks in {day}
temp at {org} through {org}
<drives|hauls> for {org}, home on weekends
drives <a bus|truck|a route|the shuttle> for {org}
owner of {org}
<he|she> owns {org} <with|and runs it with> <his|her> {rel} {one}
runs {org} out of <his|her> garage
family owns {org} in {place}
co-owner, {org}, <stressed|long hours|on phone all visit>
started {org} with {one} in {year}
{rel} works at {org} too
{rel} {one} is a {trade} with {org}
dad: {trade}, {org}. mom: {trade}, {org}.
Mother is a {trade} for {org}; father is at {org}.
both parents work at {org}
{one}'s <mom|dad|wife|husband> is at {org} until {hr}
call <mom|dad|wife|him|her> at {org}, {ph}, ask for {one}
work number is {org} {ph}
reach <him|her> at work ({org}) <after|before> {hr}
<member|steward|president|trustee|business agent> of {crew}
<volunteers|helps out|does the books> <at|for> {org}
volunteer w/ {org}, <Tuesdays|weekends|twice a month>
{org} volunteer driver {one} will take her
sponsored by {org}
scholarship from {org}
grant from {org} covers the copay
{org} <pays|is paying|will pay|stopped paying> for <his|her|the> {dev}
application to {org} for <rent|utilities|a ramp|food|bus passes> <pending|denied|approved {day}>
referred to {org} for <rides|meals|housing|legal help|childcare|a crib|diapers>
{org} case manager {one} <called|visited|at bedside|requests records>
{org} opened a case {day}, # {case}
report made to {org} {day}, intake worker {one}
CPS report to {org}, ref {case}
{agency} <worker|SW|investigator> {one} here {hr}
{org} delivers meals <MWF|daily|on Tuesdays>
{org} denied the appeal
lawyer from {org} <called|wants records|sent a subpoena>
represented by {org}
attorney: {one}, {org}, {ph}
records request from {org} re {pt}, DOL {full}
subpoena, {org}, file {case}
lien letter from {org}, matter {case}
letter of representation from {org} dated {full}
deposition at {org} {day}
billed {org}, paid {price}
invoice to {org}, {price}, net 30
vendor {org}, PO {ord}
{dev} from {org}, serial {ser}
DME through {org}
O2 supplied by {org}
{org} will deliver the {dev} {day}
{org} tech {one} here to <service|swap|pick up> the {dev}
transport arranged with {org}, pickup {hr}
ride set up w/ {org}, conf # {ord}
{crew} <on scene|responded|transporting|cleared|enroute>, {yng} {sx}
<report|handoff> from {crew}, {stat}
{bring} {crew} from {st}
plays <forward|goalie|second base|tackle|point guard> for {org}
plays <ball|soccer|hockey|rugby|softball> with {org}
{org} athletic trainer {one} sent him in after a hit
season with {org} starts {day}
concussion at practice, {org}
coach at {org} wants clearance by {day}
coaches {org}
dances with {org}
sings in {org}
goes to {org} <to work out|for spin class|MWF|to swim>
personal trainer at {org}
hurt <shoulder|knee|back> at {org}, overhead press
eats at {org} most nights
ate <at|from> {org}, vomiting since
food from {org}, whole family sick
fell <outside|at|in the parking lot of|in line at> {org}
choked on steak at {org}
picked up outside {org} by police
<left|lost> <his|her> <wallet|hearing aid|walker|dentures> at {org}
shops at {org}
gets groceries at {org}, food stamps run out
buys <vapes|beer|lottery tickets|kratom> at {org}
banned from {org}
stole from {org}, charges pending
bought the <supplement|CBD|bracelet|mattress|inhaler> at {org}
haircut at {org}, now <rash|ringworm|bumps>
tattoo done at {org} {day}
manicure at {org}, paronychia
dog bite at {org}
met <her boyfriend|his wife|them> at {org}
banks with {org}
owes {org} {price}
garnished by {org}
rents through {org}
evicted by {org} {day}
landlord is {org}
property manager: {org}, {ph}
moving with {org} {day}
buried through {org}, service {day}
funeral arrangements: {org}, {ph}
body released to {org} {hr}
<in lieu of flowers|donations to> {org}
member of {org}, <bowling|choir|quilting|poker> Thursdays
treasurer of {org} since {year}
grew up in {org} youth programs
served with {crew}
news: {org} outbreak, {num} cases
outbreak linked to {org} in {place}
sublet from {org}, mold
<prior auth|appeal|peer to peer> handled by {org}
claims go to {org}, payer id on card
TPA {org}, {plan}
carrier {org} policy {plan}
she said the people at {org} were <nice|rude|laughing|no help>
he talks about {org} a lot, misses the work
identifies as an {org} man through and through
"{org} was my whole life," he says
hates it at {org}
wants to sue {org}
stress from {org}, restructuring
harassed at {org} by a supervisor named {one}
{one} ({org}), {one} ({org}), {one} ({org})
attendees: {one}, {org}; {one}, {org}; {one}
{one}, {trade}, {org}
{one} from {org}: {ph}
cc: {org}
cc {one} <at|@> {org}
To: {org}
From: {one} / {org}
ATTN {org}
-- {one}, {org}
Sincerely, {one}, {org}
{one} | {org} | {ph} | {mail}
{who}\n{trade}, {org}\n{ph}
"employer": "{org}"
"employer_name": "{org}", "occupation": "{trade}"
employer={org}
\<employer\>{org}\</employer\>
{org},{trade},{year}
{ptl}|{org}|{trade}
GT1|...|{org}
who do i call at {org} about my {doc}
my job ({org}) says i need a {doc} by {day}
my work is {org}, they never get faxes
hi its {ptf}, i work at {org} and need my {doc} {lately}
can u send it to {org} instead of {org}
i lost my job at {org} and my insurance
they sent me home from {org} w {sx}
im at {org} til {hr} cant answer
do you take {org} insurance
my husbands company {org} switched to {ins}
daughter just started at {org} shes not on my plan yet
so um i was working down at {org} and
yeah i drove for {org} for like {num} years
back when i was at {org} before it was {org}
it used to be called {org}
we call it {org} but on paper it's {org}
{org} (formerly {org})
{org} d/b/a {org}
{org}, a subsidiary of {org}
not {org}, the other one, {org}
{org} in {place}
{org} out of {place}
{org} over on {lane}
{org} on {lane}, next to {org}
<the|that> {org} by {org}
behind {org}
across from {org}
"""
