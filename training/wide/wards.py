"""Clinicians at work: rounds, consults, handoffs, procedures and orders in a line, each with one or two identifiers."""

WARDS = r"""
<24 hr|overnight> events: {one} pulled foley. none else
<NAEO|NAE>. {rel} {one} at bedside. {plan2}
rounds: {one} stable for {ward}
s: {one} reports {sx}. o: {vitals}. a: {dx}. p: {plan2}
S - fell at {org}. O - {vitals}
A/P {yng} from {snf} with {dx}
# {dx}: followed by {one} ({svc}), last seen {clip}
# {dx} - records from {hosp}
# dispo - {snf} vs {snf}, {one} prefers {snf}
# social - {one} lost job at {org}
# contact - {one} {ph}
# goc: {one} wants to be home in {place} by {feast}
1. {dx}: per {one}, {plan2}
2. {sx}: started {worded} at {org}
problem: {dx} ({hosp} {year})
<recs|recommendations> d/w {one}
curbside w/ {one}
{svc} ({one}) to see
{svc} = {one}
{svc} on call tonight {one} p {pager}
primary: {one}; cross cover: {one}
senior {one} intern {one} MS3 {one}
attg {one}
prelim per {one}
final read {one} {clip}
overread by {one}
<time out|timeout> by {one}
<pause|debrief> led by {one}
scrub {one} circ {one}
anes {one}/{one}
rep {one} from {org} in room
implants logged {ser}, {ser}, lot {lot}
specimen to path {spec} by {one}
<cord|placenta> to {one}
counts x2 {one}/{one}
to {ward} with {one}
report to {one} in {ward}
received from {one}, {ward}
<RRT|code> called by {one} {hr}
code leader {one}, recorder {one}
family ({one}, {one}) in quiet room
time of death {hr}, pronounced by {one}
ME {one} declines, case {case}
organ bank ({org}) {one} ref {ord}
funeral home {org} {hr}
belongings to {one} ({rel}), {badge}
sitter {one} til {hr}
restraint order {one} {hr}
1:1 with {one}
elopement from {ward}, seen at {corner}
security {one} found him at {org}
AWOL from {refuge}
AMA with {one}, {hue} {veh} {plate}
home with {one} to {st}
meds to beds, {pharm}
{med} filled {clip} {pharm} by {one}
PDMP: {med} {clip} {pharm}, {clip} {pharm}, prescribers {one}, {one}
med rec w {pharm} and {one}
home meds per {one} at {snf}
allergies verified with {one}
{dev} from home, SN {ser}, labeled {one}
CPAP set up by {one} of {org}
TPN by {org}
vac approved by {org}
DME: {org}, {one}, {ph}
HH: {clinic}, SOC {clip}
hospice: {one} from {clinic} met {one} {hr}
SNF auth {claim} {ins}
PASRR {case}
MOON given {clip} to {one}
IM signed by {one} {full}
consent {one}, witness {one}, interp {one}
phone consent {one} ({rel}) {ph} w/ {ini}
advance directive names {one}
code status d/w {one} and {one}
palliative family mtg {day} {hr} {one}, {one}, {one}
chaplain from {church}
pet at {org} while admitted
rent due {day}, {org}
bail {refuge} {case}
ROI to {one}, {org}, {law}
work note {org} {range}
FMLA {org} {one} fax {ph}
school note {school} {clip}
jury duty {county} {clip}
travel letter {place} {range}
f/u: {one} {clip}, {one} {clip}, {one} {clip}
pending at d/c: {test} ({one} to follow)
PCP called: {one}, {clinic}
dc summary cc {one}, {one}
{one} in {room} is {poss} {rel}
{one} ({room}) and {one} ({room}) same last name
name alert {last} x2
{comma} vs {comma}
wrong band: {one}, {mrn}
labels {one} on {one}
{one}'s labs under {mrn}
{ptl} - {mrn} - {ward} - {stat}
{ptf} ate well, misses {one}
{ptf}: "{one} is coming {day}"
calls {one} "{pet}"
thinks she's at {org}
asks for {one}, who died {worded}
oriented to {one} and {place} not date
says it's {worded} at {hosp}
sundowning, looking for {one}
up to chair for {one}'s visit
walked to {ward} and back
ate {num}% w/ {one}
bath by {one}
IV x2 by {one}
foley {clip} {ini}
drsg {clip} {hr} {ini}
I&O {ini}
{hr} {ini} {stat}
{hr} {med} {dose} {ini}
{hr} bs {value} {one} aware
{hr} {one} called {one}
{hr} to {test} w {one}
{hr} back from {fac}
{hr} d/c to {st} w {one} via {org}
PT {one}: {num} ft
OT {one}: dressing min A
SLP {one}: {test}
RD {one}: {plan2}
RT {one} neb {hr}
CM {one}: {snf} bed {day}
SW {one}: {refuge} intake {hr}
PharmD {one}: {med} {dose}
WOC {one} {clip}
tele tech {one} {hr} run of VT
lab {one} crit {labs} {value} rb {ini}
blood bank {one} unit {lot}
xray {one} {hr}
IT ticket {ord}, {user} locked out
biomed {one}: {dev} {ser}
dietary: no tray for {one}
EVS {room} {one}
transport {one} {hr} {room} to {ward}
pharmacy {one} {xt}
admin on call {one}
house sup {one}: {ward} full
bed board {one} from {hosp}, {one} from {snf}
"""
