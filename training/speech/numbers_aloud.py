"""Lines with numbers in words: telephones, birthdays, days, codes, plates, ages above 89, houses, mail."""

NUMBERS = r"""
my cell is {sayph}
it's {sayph}, call after {sayhr}
you can get me at {sayph} or {nm} at {otherph}
call {sayph} and let it ring
{sayph}, that's the landline
text don't call, {sayph}
the number for {nm} is {otherph}
so it's {area} and then {mid} and then {tail}
area code {area}, same as {place}
last four {tail}
it ends in {tail}
the fax at {clinic} is {otherph}
I wrote down {otherph} but it rings at {org}
{otherph} that's not me that's {nm}
somebody from {otherph} keeps calling
extension {sayext}, ask for {nm}
pager's {sayext}
dial nine then {otherph}
born {saybirth}
my birthday's {saybirth}, I'll be {sayold}
{ptf}, {saybirth}
{saybirth}, same as {nm}
date of birth {saybirth}, last name {ptl}
I was born {saybirth} at {hosp}
she'd be born {otherbirth} or thereabouts
I got married {sayfull} in {place}
he got out of the army {saymonth}
retired {saymonth} from {org}
came over in {saymonth} from {land}
surgery {sayfull}, {saydrug} ever since
sober since {sayfull}
last drink {sayd}, don't tell {nm}
last period {sayd}
due {sayd}, give or take
it was {daycaught}, I'd have to ask {nm}
either {sayd} or {sayd}
not {sayd}, the {wkd} before
from {sayd} till {sayd} I was at {hosp}
between {feast} and {feast} I lost {sayn} pounds
every year around {feast} it comes back
right before {feast} {nm} fell
since the {clan} moved in, {sayd}
come in {sayd}, bring {nm}
I can do {sayd} or {sayd} but not {sayd}
{sayd}'s no good, that's {nm}'s birthday
{sayd} works, {sayhr}, with {nm}
my zip is {sayzip}
{sayst}, {town}, {sayzip}
mail it to {sayst}, {sayzip}
I'm at {sayst} till {sayd}, then {sayst}
{sayst}. {sayst}, the one with the ramp
the house is {sayst}, you'll see {nm}'s {veh}
{sayst}, apartment's in the back, {nm} has the key
policy number {sayid}
ID {sayid}, group {saycode}
the card says {sayid} and under that {saycode}
member {sayid}, that's my {kinword} {nm}'s
claim number {saycode}, adjuster {nm}
confirmation {saycode}
reference {saycode}, I talked to {agent}
case {saycode}, worker's {sn}
order {saycode} from {org}
account {saycode}, past due since {sayd}
record number {saymrn}
my chart number's {saymrn} I think
{saymrn}, {ptl}
prescription {sayrx} and {sayrx}
the bottle says {sayrx}, {sn}, {sayd}
serial on the {dev} is {saycode}
lot number's {saycode} on the vial, {nm} wrote it down
license {saycode}, expires {sayd}
plate was {sayplate}, {hue} {veh}
a {veh}, {sayplate}, ran the light at {road}
my social's {sayssn}
last four is {sayssn4}
{sayssn4}, that's the last of my social
confirm social ending {sayssn4}
email's {saymail}
it's {saymail}, all lower case
send it to {saymail} and copy {othermail}
{othermail} is {nm}'s, mine's {saymail}
no caps, {saymail}
she's {sayold}, deaf as a post
daddy's {sayold} and still drives to {church}
he turned {sayold} {sayd}
at {sayold} what do you expect
my {kinword}'s {sayold}, she lives with {nm}
{sayold} years old and never been in a hospital but {hosp}
she made it to {sayold}, died at {snf}
pt is {sayold} and hates {snf}
"""
SAID_CODES = r"""
<my|his|her|the> zip code is {sayzip}, like it's always been
{sayzip}, that's {place}
somewhere in {sayzip}
we're in {sayzip} now, used to be {sayzip}
put {sayzip} in the map
last four of the social are {sayssn4}
social security, {sayssn}
{sayssn}, don't write that on the board
I gave them {sayssn4} and she still wouldn't talk to me
my number in the army was {saycode}
tag number's {sayplate}
the plate, I got part of it, {sayplate}
{sayplate}, a {veh}, {hue}, heading for {place}
it's a {hue} {veh}, {stt} tags, {sayplate}
look for a {veh} with {sayplate}
parked under {sayplate}, that's my {kinword}'s
unit {saycode}, plate {sayplate}, driver {nm}
chart {saymrn}
the bracelet says {saymrn}
scan it, {saymrn}
{saymrn} or something like that, it's on the blue card
old record number was {saymrn}
wrong arm band, says {saymrn}, that's {fn}
my {kinword} turns {sayold} {sayd}
I'm {sayold} and I shovel my own walk
{sayold}, and her sister's {sayold}
a {sayold} year old lady on {road}
he's what, {sayold}? {sayold}
{sayold} last birthday, born {saymonth}
she lied about her age, she's {sayold}
caller says {sayold} male, down, {sayst}
two patients, one {sayold}, one {sayold}
the oldest in the building at {sayold} is {nm}
not bad for {sayold}
my address of email is {saymail}
write {saymail}, no spaces
{saymail}, the numbers are my birthday
try {othermail}, that's my {kinword} at {org}
log me in, it's {saymail}
reset link to {othermail}
badge {saycode}, officer {sn}
my badge is {saycode}, it won't open {ward}
DEA {saycode}, last name {sn}
NPI's {saycode}
the pump says {saycode} on the back
model and serial, {saycode}
vial's lot {saycode}, {nm} drew it up
tracking number {saycode}, it's stuck in {place}
the ticket is {saycode}, opened by {nm}
locker {saycode}
passport {saycode}, from {land}
A number's {saycode}
docket {saycode}, {county}
booking number {saycode}
voucher {saycode} from {agency}
group's {saycode}, plan's {sayid}
bin {saycode}, group {saycode}
old card was {saycode}, new one's {sayid}
order {saycode} for {nm}, cash
invoice {saycode}, from {org}
policy {saycode}, in {poss} name
study ID {saycode}
specimen {saycode}, drawn by {nm}
accession {saycode}
flight {nm} is on lands at {sayhr}, confirmation {saycode}
what was it, {area}, {mid}, then I forget, {tail}
{area} {mid} {tail}, evenings
ring {otherph}, two rings, hang up, ring again
they had {otherph} for {nm}, it's {sayph}
nine one one kept asking and I said {sayst}, {sayst}
cell's dead, use {poss}, {otherph}
{otherph}, and if {nm} answers hang up
fax to {otherph}, cover sheet to {nm}
toll free it's {otherph}
the desk is {sayext}, the cell's {otherph}
my beeper's {sayext}
dial {sayext} for {nm}
house phone {sayext}, {ward}
i'm at {sayext} til {sayhr}
{sayfull}, that's when {nm} was born
{sayfull}, I'll never forget it
married {sayfull}, widowed {sayfull}
enlisted {saymonth}, out by {saymonth}
passed {sayfull}, at {snf}
it expired {sayfull}
between {saymonth} and {saymonth} I was in {county}
that's from {sayd}, not {sayd}
{sayd} through {sayd}, no pay
good till {sayfull}
signed {sayfull}, {nm}
"""
