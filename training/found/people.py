"""People in passing: one name alone, unusual names, names that are words, all small, all great, misspelt, first or last."""

PEOPLE = r"""
{cred} at bedside
{cred} at bedside, {vitals}
{cred} notified
{cred} aware, no new orders
{cred} to bedside for {cc}
report given to {cred}
handoff {cred} to {cred}
witnessed by {cred}
cosign {cred}
signed {cred} {hr}
per {one}
per {onelow}, hold {med}
per {one}, ok to {proc}
PER {oneup} HOLD {med}
spoke w/ {one}
spoke with {onelow} {lately}
s/w {one} re {cc}
d/w {one} and {one}
discussed with {one}, {one}, {one}
{one} paged x2, no callback
{one} called back {hr}
{one} will see {lately}
{one} to see
{one} consulted
{one} recs: {med} {dose}
{one} says no {med}
{one} ok w/ plan
{one} did the {proc}
{one} scrubbed, {one} circulating
{one} on call til {hr}
who is on, {one} or {one}?
is {onelow} here
is {one} still NPO
{one} is up, {one} is not
{one} ready for {proc}
{one} wants {med}
{one} needs {med}
{one} fell
{one} fell {lately}
{one} {event}
{one} {event} {lately}
{one} in {room} c/o {cc}
{room} {one}
{room} {ptl} {yng} {dx}
{room}: {one} - {dx} - {labs} pending
{lastup} {room}
bed {num} {lastlow}, {dx}
{one}, {yng}, {dx}
{one} {yng} {dx} {med}
{onelow} {yng} {cc}
{wholow} {yng} w/ {cc}
{wholow} dob {dob}
{whoup} {dob}
{ptlf} {dob}
{lf} {dob} {mrn}
{lf}
{lf}; {lf}; {lf}
{whoup}
{wholow}
{worded}
{worded}, {yng}
{worded} called
{worded} has {dx}
{worded} denies {cc}
saw {worded} today for {cc}
note for {worded}
tell {worded} her {labs} is {value}
{worded} and {worded} both {event}
{nick} {dob}
{nick}, {yng}, {cc}
goes by {one}
prefers {one}
prefers to be called {one}
call him {one} not {one}
legal name {full}, goes by {one}
f/k/a {full}
formerly {last}
nee {last}
maiden name {last}
married name {last}
now {last}, was {last}
name changed to {full} {day}
also charted as {who}
alias {full}
{full} a/k/a {full}
last name {lastlow}
last name's {last}, {spell}
first name {firstlow}
{ptf}, spelled {spell}
it's spelled {spell}
{spell}
the name is {who}
name {wholow}
name: {wholow}
Name: {who}
NAME {whoup}
Patient: {who}
PT NAME: {whoup}
Pt: {lf}
Patient Name: {lf}   DOB: {dob}
my name is {wholow}
my name is {who} and i have {cc}
this is {who}
this is {first}, {poss} {rel}
hi this is {firstlow}
hi {first}
hey {onelow} quick q
Hello {first},
Dear {tit},
Dear {first} and {first},
To {tit}:
thanks {first}
ty {first}!!
thank you {tit}
ok {one}
yes {one}
{one}?
sincerely, {full}
- {first}
-{firstlow}
~{first}
xo {first}
Love, {first}
{fl}
{fl} {room}
pt {fl}
{fl} {yng} {cc}
{fl} is here for {proc}
note by {fl}
entered by {fl} {hr}
initials {fl}
{fl} charted {vitals}
{tit} is here
{tit} refused {med}
{tit} {event} {lately}
{tit} {yng} {dx}
{tit} lives alone
saw {tit} for {cc}
see {tit} {lately}
{tit} wants to know if {med} is ok
{tit}'s {labs} is {value}
{tit} and {tit}
{poss} {rel}
{poss} {rel} called
{poss} {labs} {value}
{poss} {proc} is at {hr}
{poss} {gear} is beeping
{poss} dressing is wet
{poss} {thing} needs a signature
where is {poss} {thing}
whats {poss} {labs}
update {poss} med list
finish {poss} {thing}
it was {poss} idea
in {poss} room
at {poss} house
{poss} dog bit me
the {clan}
the {clan} are in the waiting room
the {clan} want {proc}
met with the {clan}
both {clan} have {dx}
lives with {one}
lives w/ {one}, {one} and {one}
lives with {rel} {one}
her {rel} {one}
<his|her|my> {rel} {one} has {dx}
my {rel} {firstlow} takes {med}
{rel} {one} at bedside
{rel} ({one}) wants an update
{rel}: {full}
{kin} ({rel}) {ph}
mom {one}, dad {one}
mom={one} dad={one} sibs={one},{one}
kids {one}, {one}, {one}
baby {one} latched well
baby boy {last}
baby girl {lastlow} {num} days old
BB {lastup}
BG {last} bili {value}
twins {one} and {one}
twin A {one} twin B {one}
infant of {full}
grandma {one} has custody
foster mom {one}
ex {one} not allowed
{one} hit me
{one} left me
{one} drinks
{one} and i broke up
me and {one} got covid
since {one} died
when {one} passed
i miss {one}
dreamt about {one}
my therapist {one}
my sponsor {one}
my PO {one}
my boss {one}
my teacher {tit}
my dog {one}
cat named {one} scratched
service dog {one}
coach {one} pulled him
pastor {one} visited
landlord {one} won't fix heat
neighbor {one} found him
roommate {one} called 911
EMS {one} and {one}
officer {one} at door
judge {one} signed
atty {one}
interpreter {one}, {lang}
{lang} interpreter {one} used
aide {one} no show
HHA {one} {wkd}
sitter {one} relieved by {one}
{role} {one}
{role} {onelow} told me
{role} {one} and {role} {one} on
ask {role} {one}
attending {one}, fellow {one}, R2 {one}
surgeon {one} / anes {one}
staff: {one}, {one}, {one}
team: {one}/{one}/{one}
off: {one}. on: {one}.
swap {one} and {one} {wkd}
{one} out sick, {one} covering
assign {room} to {one}
float {one} to {unitword}
{one} orienting with {one}
kudos to {one}
complaint about {one}
complaint re {role} {one}
{one} was rude
{one} gave me the wrong {med}
{one} forgot the {labs}
dr {onelow}
dr {onelow} said {med} {dose}
dr. {lastlow} please advise
Dr {last} {ph}
Dr. {worded}
DR {oneup} AWARE
doc {one}
np {onelow}
pcp {one}
pcp is {onelow}
PCP: {one}
Attending: {last}
ATTENDING {lastup}
referring {one}
cc {one}
cc: {one}, {one}
attn {one}
ATTN: {whoup}
to: {one} from: {one}
fwd to {one}
{one} -\> {one}
{one} / {one}
{one} & {one}
{one} + {rel}
{one} vs {one}
@{one} can you see {ptl}
@{one} @{one} huddle {hr}
{one} {one}
{last} {first}
{firstlow} {lastlow}
{first} {last} {first} {last}
{ptfull} and {ptfull} are the same pt
not {one}, {one}
which {last}? {first} or {first}?
two {last}s on the unit
name alert: {last} / {last}
wrong pt, meant {one}
consent signed by {who}
POA {full}
HCP: {full} ({rel}) {ph}
guardian {full}
NOK {who}
emergency contact {wholow} {ph}
EC: {who}, {rel}
surrogate {full}, second {full}
code word given to {one}
visitors: {one}, {one} only
do not let {one} visit
no info to {one}
donor {full}, recipient {full}
survived by {rel} {one}
in memory of {full}
author {full}
{full}, {full}, and {full} contributed
reviewed by {full}
prepared for {full}
dictated by {tit}
transcribed {fl}
summarize {poss} chart
summarize {wholow}
tell me about {wholow}
can {onelow} take {med} with {med}
is {med} safe for {one}
does {one} still need {proc}
draft a reply to {one}
write a {thing} for {one}
make {poss} {thing} shorter
translate for {one}: take {med} at night
explain {poss} {labs} to her
what's the plan for {onelow}
who's {onelow}
remind me about {one} {lately}
"""
CLEAN_PEOPLE = r"""
RN at bedside
MD notified, no new orders
the {role} was paged x2
per pharmacy, hold {med}
spoke w/ {rel}
<mom|dad|wife> at bedside
pt fell {lately}
pt in {room} c/o {cc}
{yng} with {cc}
{yng} here with {rel}
{yng} w/ {dx} on {med} {dose}
mother is {yng}, healthy
name withheld
name band on
will start {med} {lately}
may repeat x1
grant denied, bill sent, mark the site
grace period, hope for discharge, faith in the plan
rose gold, olive oil, ginger tea, sage advice
long axis, short stay, young adult, small for dates
black stool, brown sputum, white count {value}, green bile
cross match, church steeple waves, temple tenderness
hand washed, foot drop, back pain, head CT
ward round, ward clerk, nurse call, day shift
price went up, cash pay, penny sized lesion
early satiety, late decels, best motor response
frost bite, snow blind, summer cold, winter itch
{dx}, {dx}, and {dx}
{med} {dose}, {med} {dose}
{labs} {value}, {labs} {value}
Foley out, Babinski neg, Murphy's sign neg
Parkinson's meds on time, Hodgkin's in remission
Apgars 8/9, Ranson 2, Wells 3, Glasgow 15
denies {cc}
no {cc}
{cc} x {dur}
{cc} since {lately}
call bell in reach
call the front desk
call back if {cc}
email on file
no phone
fax machine down
see you {lately}
appt {lately} at {hr}
{proc} {lately}
off work {dur}
every {dur}
turned {num} today
{num} wk preterm, now {num} mo
age 18 and over
"""
