"""Hospitals, clinics, homes, pharmacies, schools, churches, jails in passing, and the towns they lie in."""

CARE = r"""
<seen|treated|admitted|evaluated|scanned|boarded> at {hosp} {lately}
<seen|tx'd> at {hosplow}, then {hosplow}
SEEN AT {facup} {wdayup}
transferred from {hosp} to {hosp}
xfer from {hosp} for {proc}
tx to {hosp}, accepting {one}
accepted at {hosp} by {one}, bed {room}
no beds at {hosp} or {hosp}
{hosp} is on divert
{hosp} on diversion, go to {hosp}
they took him to {hosplow} not {hosplow}
they flew her from {town} to {hosp}
i'm at {hosp} now
im at {faclow} rn and they wont see me
currently at {hosp} {room}
Pt boarding at {hosp}, {dur}, no psych bed.
records from {hosp} scanned
outside records: {hosp}, {clinic}, {snf}
OSH = {hosp}
per {hosp} {role} {one}, {labs} pending
{hosp} lab called w/ {labs}
{proc} at {hosp} {day}, report pending
had a {proc} at {fac} in {town}
born at {hosp}, {home}
delivered at {hosp} by {one}, {day}
died at {hosp} on {day}
<my|his|her> {rel} died at {hosp}
PCP at {clinic}
followed at {clinic} for {dx}
established w/ {clinic}
f/u at {clinic} {day} {hr} w/ {one}
appt {day} at {clinic} with {tit}
referral sent to {clinic}, fax {ph}
referred by {clinic}
{clinic} never got the referral
{clinic} is closed {wkd}
{clinic} says they need a {thing} first
no-showed {clinic} {day}
dc'd from {clinic} for missed visits
gets {med} from {clinic}
daily dosing at {clinic}, {num} mg, last dose {day}
counselor at {clinic}, {one}
dialyzes at {clinic} MWF, chair {num}
HD TTS {clinic}, last run {day}
resident of {snf}
lives at {snf}, room {room}
{snf} resident, baseline A&Ox1
sent from {snf} for {cc}
SENT FROM {facup} FOR FALL
ecf {faclow} reports {cc}
report to {snf}, spoke w/ {one}
{snf} can take her {lately}
{snf} declined, {snf} pending, {snf} accepted
bed offers: {snf}; {snf}
family choice: {snf}, then {snf}
d/c to {snf} via {org} at {hr}
dc plan {snf} vs home w/ {fac}
bed hold at {snf} expires {day}
{snf} will not readmit
mom's been at {snf} since {day}
she hates it at {snf}
can my {rel} get {med} at {snf}
tour {snf} {day} w/ {kin}
adult day at {snf} {num}x/wk
hospice: {fac}, RN {one}
on service w/ {fac} since {day}
{fac} hospice RN {one} pronounced at {hr}
home health {clinic}, SOC {day}
{clinic} HH will resume {lately}
sleeps at {shelter}
staying at {shelter}, bed {room}
came from {shelter}, meds stolen
{shelter} intake {hr}, needs TB test
{shelter} has no {gear} allowed
DV shelter ({shelter}), address confidential
in {shelter} program {dur}
sober {dur}, lives at {shelter}
house manager {one} at {shelter}
detox at {shelter}, left AMA {day}
completed {num} days at {shelter}
in custody, {jail}
inmate at {jail}, ID {case}
brought from {jail} w/ two officers
released from {jail} {day}
{jail} medical wants the {thing}
{jail} nurse {one}, {ph} {xt}
did {num} years at {jail}
probation hold, {jail}, case {case}
kid goes to {school}
goes to {schoollow} and rides the bus
student at {school}, {gr} grade
fell at recess at {school}
{school} nurse called re {cc}
school RN at {school}, {one}, needs the asthma plan
form for {school} needs signed by {day}
excuse from {school} {range}
please excuse {ptf} from {school} on {day}
IEP at {school}, case mgr {one}
suspended from {school} {lately}
lice at {school} again
attends {school} and {school}
daycare is {school}, pickup by {hr}
{school} closed for strep
teaches {gr} grade at {school}
plays ball for {school}
graduated {school} <1978|1994|2003|2016>
freshman at {school}
dropped out of {school}
member at {church}
goes to {church} on {road}
pastor from {church} visiting
chaplain called {church} for {ptl}
last rites by {tit} of {church}
rides from {church}
meals from {church} ladies
funeral {day} at {church}
funeral home: {fac}
body released to {fac}
AA at {church} {wkd} {hr}
food pantry at {church}
wedding at {church} {day}
sings at {church}
rx to {pharm}
send it to {pharm} in {town}
pharmacy: {pharm}, {road}
preferred pharm {pharm} {ph}
called {med} in to {pharm}
{pharm} out of {med}
transfer rx from {pharm} to {pharm}
{pharm} says <it needs a PA|no refills|rx expired>
pharmacist {one} at {pharm} confirmed last fill {day}
last filled {num8} {pharm}
can you resend to {pharm} not {pharm}
meds to beds from {pharm}
i use {pharm} on {lanelow}
lives at {bldg}, {unit}
lives in {bldg} {unit}
{bldg}, {unit}, buzzer {num}
{park} {unit}
trailer in {park}, {unit}
moved to {bldg} {day}
{bldg} has bedbugs
fire at {bldg}, {num} pts inbound
seen @{hosp} ER x{num} this month
{hosp} -\> {hosp} -\> {snf}
{fac}/{fac}/{fac} all called
MD at {hosp}: {one}
{hosp}: {one} {xt}
Facility: {fac}
FACILITY: {facup}
Facility Name: {fac}   Unit: {room}
Location: {hosp}
LOCATION {facup} {room}
From: {fac}
From: {snf}   To: {hosp}
sending facility {snf}; receiving facility {hosp}
Referring: {one}, {clinic}
Site: {hosp}; PI: {one}
enrolled at {hosp}, subject {subj}
{hosp} policy says {num} days
what's the fax for {clinic}
who covers {hosp} tonight
page {one} at {hosp}
{one} is at {hosp} {wkd}
rounds at {hosp} then clinic at {clinic}
{hosp} credentialing wants {lic}
privileges at {hosp} and {hosp}
i interviewed at {hosp} {day}
moonlights at {hosp}
my {rel} is a {role} at {hosp}
{worded}, {role}, {hosp}
{yng} tx from {hosp} w/ {dx}
{yng} from {snf}, DNR, {cc}
{yng} inmate {jail}, swallowed a spoon
{yng} student at {school}, passed out
compare the {hosp} and {hosp} {labs}
summarize the {hosp} stay
turn this {hosp} discharge into plain {lang}
letter to {clinic} about {pt}
what did {hosp} do on {day}?
why did {hosp} stop the {med}
"""
PLACES = r"""
lives in {town}
lives out past {town}
from {town}, visiting {rel} in {town}
originally from {world}, {land}
came from {world} in {year}
moved from {world} to {town} {dur} ago
drove in from {town}, {num} mi
{town} resident
stays in {hood} w/ {kin}
grew up in {hood}
walks around {hood} at night
lives on {rez}
enrolled at {rez}, IHS eligible
camped near {town}
hiking by {town}, tick bite
flew to {isle} {day}
ferry from {isle}
vacation on {isle}, jellyfish
nearest clinic is {town}
no OB in {county}
{county} APS notified
{county} resident, {ins}
{county} EMS
{county} coroner {one}
moving to {town} {day}, needs new pcp
needs a {role} near {town}
is there a {clinic} in {town}
anyone take {ins} in {town}
crash near {town}
found wandering in {hood}
found in {hood} w/o shoes
evacuated from {town}
works in {town}, lives in {town}, kids in {town}
cousin in {town} has it too
travel: {world}, {world}, {land}
travel to {world} {range}
born {world}
b. {home}, {stt}
{ptfull}, {home}, {stt}
{full} of {town}
{home}, {stt} {zip}
{townlow} {stt}
{townup}, {stt}
homeless in {town} x {dur}
bus from {town} was late
snowed in at {town}
no cell service in {town}
we're out in {townlow}, no bus
my ride is from {townlow}
police in {town} took the report
well water, {town}
{town} fire, smoke exposure
school's in {town}
"""
CLEAN_CARE = r"""
seen at the hospital {lately}
transferred from an outside hospital
lives in a nursing home<| with her sister| on the third floor>
resident of a group home, staff at bedside
goes to school, rides the bus
kid in day care, everyone has {cc}
no beds, holding in the {unitword}
referred to cardiology
f/u in clinic in {num} weeks
pharmacy is out of {med}
in custody, two officers at bedside
dialyzes MWF, last run {lately}
her church brings meals
hospice consult placed
home health to resume
rehab declined, no beds
lives in town, walks to the store
moved here from {land} {dur} ago
from out of state, visiting {rel}
lives in a rural area of {stt}
ST elevation in V2-V4
Mercy killing is not legal; sacred heart of the argument
PS 12, PEEP 5, PS trial {lately}
MC 1, IS 10x/hr, MS contin 15
General surgery consulted, memorial service planned
trinity of signs; providence of care; regional block
School form. Camp form. Work form.
4B of the form is blank
the unit is full, {num} boarders
Travel: none. Pets: none. Well water.
"""
