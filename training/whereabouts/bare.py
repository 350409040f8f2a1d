"""Names without a word of kind, abbreviations, and names in a list or a row, where only what stands around tells."""

BARE = r"""
he's over at {bare} now
{bare} took her back last night
Got a bed at {bare}.
{bare}? No, {bare}.
sent to {bare} for rehab
{bare} says she's not ready
went from {bare} to {abbr}
is {bare} still full
{bare}, {bare} or {bare} - rank them for me
Tried {bare}. Tried {abbr}. Tried {bare} again.
She liked {bare} better than {snf}.
The bed at {bare} fell through.
staff from {bare} came to assess
not going back to {bare}
{bare} nurse said BP was 70
been at {bare} going on two years
ride to {bare} at {hr}
report to {bare} {ph}
{abbr} then {bare}
Follow-up with {abbr} ortho.
{abbr} accepted, {abbr} pending
{abbr} neurology reviewed the tele-stroke
{abbr} ICU {on}-{on}
{abbr}: no. {abbr}: no. {abbr}: maybe {on}.
on loan from {abbr}
residency at {abbr}
the {abbr} protocol
my {abbr} chart number
I work {abbr} weekends
{abbr} ER is a zoo tonight
{abbr} NICU team en route
{abbr} read: small SDH
flew to {abbr}
{abbr} wouldn't take the transfer, {hosp} would
{abbr} pharmacy closes at nine
cath at {abbr}, stent at {abbr}, bypass at {hosp}
Was a {abbr} nurse for thirty years.
Seen {abbr}/{abbr}/{hosp} since {mon}
OSH {abbr}
{abbr} d/c {on}
per {abbr}
r/o at {abbr}
@{abbr}
{abbr} > {wing} > {snf}
From {bare} via {crew}
{bare} resident, {yng}
works for {org} - that's the one by {abbr}
{org}? yeah I was there till {mon}
it's called {org}, they make brackets
I'm with {org}
her dad's at {org}
{org} people get a discount
{org} sent me
{org} won't pay
{org} layoffs hit him hard
{org} guy, hurt back
used to be {org}, now {org}
{org} / {org} / {org}
Ex-{org}, now at {solo}
{solo} on weekends
over by {org}
across from {org}
{school} kid
a {school} teacher
{school} vs {school}, concussion in the third quarter
{school} lockdown {on}
{school} alum
{church} folks
{church}, second pew, that's her
raised {church}
{gym} at 5 every morning
{wing} tonight
{wing}, please
anyone on {wing}?
{wing} {wing} {wing} all full
{dia} or {dia}?
{dia} {wkd}s
{rx} or {rx}?
not {rx}
{rx}, the one on {lane}
{lab} or hospital lab?
{lab} only
{hspc} vs {hspc}
{hspc} there now
{shel} tonight
{shel} full
{grph} to {grph}
{grph} called
{snf} / {mr} / rm 14
{clinic} am, {clinic} pm
{clinic} / {clinic}
{court} {on}
{court}, room 3
{area} again
in {area}
out of {area}
{area} by way of {area}
{area}, I think
{corner}
{st}
by {lane}
past {lane}
{lane} and then?
it's {lane} now, used to be {lane}
{on}
{on}.
{on}?
no, {on}
{on}, {on}, or {on}
{mon}
back in {mon}
thats {plan}
no wait {plan}
it's {ser}
{mrn}. ty
"""
LISTS = r"""
Referrals: {snf} - declined; {snf} - reviewing; {snf} - accepts {on}
Facility / Distance / Bed: {snf} / 4 mi / yes; {snf} / 11 mi / no
SNF list given: {snf}, {snf}, {snf}, {snf}
1) {snf} 2) {snf} 3) {grph}
Places lived: {area}, {area}, {area}
Schools: {school}, {school}
Jobs: {org} (2 y), {org} (6 mo), {solo}
Hospitals: {hosp} {mon}; {hosp} {mon}; {abbr} {mon}
Admissions: {on} {hosp}, {on} {abbr}, {on} {hosp}
Clinics this month - {clinic} {on}, {clinic} {on}, {lab} {on}
Pharmacies: {rx}; {rx}
Stops: {st} / {st} / {dia} / {st}
On call - {wing}: {one}; {wing}: {one}
Sites: {clinic}, {clinic}, {hosp}
Sub-sites: {abbr}, {abbr}, {abbr}
Attendees: {one} ({hosp}), {one} ({snf}), {one} ({org})
Present: {one}, {agency}; {one}, {hspc}; {one}, {union}
cc {hosp}; {clinic}; {org}
Exposures: {org} {year}-{year}; {org} {year}-{year}
Travel: {area} {on}; {area} {on}
Devices: {dev} {ser}; {dev} {ser}
Lots: {imm} {lot}, {imm} {lot}
Vehicles: {veh} {plate}; {veh} {plate}
IDs: MRN {mrn}; acct {acct}; {ins} {plan}
Claims: {claim} paid; {claim} denied; {claim} pending
Dates: {on} consult, {on} surgery, {on} discharge
Visits {on}, {on}, {on}, {on}
Missed: {on} / {on} / {on}
{lf} | {mrn} | {dobs} | {clinic}
{lf} | {st} | {home} | {ph}
{lf}, {wing}, {dr}, {on}
{lf}; {snf}; {dx}; {ins}
name,dob,facility\n{whole},{dobs},{snf}
facility,admit,dc\n{hosp},{on},{on}\n{snf},{on},
employer: {org}\nphone: {ph}\nlast day: {on}
site: {hosp}\nunit: {wing}\nroom: {num}
addr1: {st}\ncity: {home}\nzip: {zip}
plate={plate} vin={vin}
serial={ser} lot={lot}
mrn={mrn} visit={stay}
"school": "{school}", "grade": "{gr}"
"employer": "{org}"
"facility": "{hosp}", "unit": "{wing}"
"address": "{st}", "city": "{home}"
"date": "{full}"
"pharmacy": "{rx}"
"plan_id": "{plan}"
\<facility>{hosp}\</facility>
\<employer>{org}\</employer>
\<admitDate>{full}\</admitDate>
OBX||TX|SITE||{hosp}
Org: {org}; Loc: {area}; Dt: {on}
From {hosp} / To {snf} / ETA {hr}
Pick: {st} Drop: {clinic} Time: {hr}
Q: facility? A: {snf}
Q: employer? A: {org}
Q: where? A: {corner}
Q: when? A: {on}
#{case} {org}
@{one} {wing} needs you
Subject: {snf} bed for {mr}
Subject: {hosp} records {btw}
Subject: RE: {org} claim {claim}
Subject: {school} 504
Subject: move from {st}
Re: {ptname}, DOI {full}, {org}
Re: {clinic} appt {on}
ATTN: {one}, {hosp}, {wing}
Attn {org} payroll
To {hosp} HIM, from {clinic}
Signed, {one}, {snf}
-- {one}, RN, {wing}, {abbr}
{one} | {clinic} | {ph}
{cred}, {hosp}
{cred}, {clinic}, {st}
"""
