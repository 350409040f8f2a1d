"""Plates, hulls, fleets, serials, lots, charts, stays, claims, users and other numbers with every cue, or hardly any."""

KEYS = r"""
<plate|plates|tag|tags|license|lic|lic.|LP|license plate|lic plate|reg> <|#|no.|number|is|:> {plate}
plate {plate} {stt}
plate {plate}, {hue} {veh}
{hue} {veh} <w/|with> <plate|tag> {plate}
{hue} {veh}, {plate}
{hue} {veh} {plate}
{hue} {veh} ({plate})
{hue} {veh}, {stt} {plate}
{hue} {veh} bearing {stt} {plate}
{veh} {plate} in <handicap spot|lot B|valet|ED bay|fire lane>
{stt} tag {plate}
{stt} plates {plate}
{stt} reg {plate}
temp tag {plate}
dealer plate {plate}
vanity plate {plate}
handicap plate {plate}
disabled placard, {plate}
partial plate {plateend}
partial {plateend}
last <three|digits> of plate {plateend}
plate ends in {plateend}
plate reads {plate}
plate came back to {who}
ran {plate}, comes back to {who}
ran the tag, {plate}
registered owner of {plate} is {who}
{plate} registered to {one}
{plate} - {one}
{plate}
{one} drives <a|the> {hue} {veh}, {plate}
<son|husband|driver|ride|uber> is in a {hue} {veh}, plate {plate}
her ride is a {hue} {veh} {plate}
uber {hue} {veh} {plate} driver {one}
lyft: {one}, {veh}, {plate}
cab {fleet}
cab #{fleet}
taxi no. {fleet}
car parked, {hue} {veh}, tag {plate}, keys with {one}
valet ticket {ord}, {veh} {plate}
parking: {who}, {veh}, {plate}, exp {clip}
visitor vehicle {plate}
towed {plate} from lot
lights on, {hue} {veh} {plate}
whoever owns {plate} please move
owner of a {hue} {veh}, license {plate}, your lights are on
<hit|struck|clipped|rear-ended> by {hue} {veh} {plate}
fled in {hue} {veh} {plate}
BOLO {hue} {veh} {plate}
LPR hit {plate}
stopped {plate} at {corner}
citation {case}, veh {plate}
crash report {case}: {plate} vs {plate}
unit 1 {plate}, unit 2 {plate}
tractor {plate} trailer {plate}
trailer {plate}
trailer no. {fleet}
truck {fleet}
truck # {fleet}
truck no. {fleet}, driver {one}
bus {fleet}
bus #{fleet}, route {num}
school bus {fleet} vs {veh}
rig {fleet}
fleet {fleet}
fleet # {fleet}
fleet no. {fleet} due for service
fleet unit {fleet}, odo {num}
vehicle {fleet}
vehicle # {fleet}
veh id {fleet}
unit # {fleet} out of service
ambulance {fleet}, plate {plate}
ambulance no {fleet}
van {fleet}, lift broken
van #{fleet}
wheelchair van {fleet} {hr}
transport van {fleet} plate {plate} driver {one}
shuttle {fleet}
squad car {fleet}
patrol unit {fleet}
loader {fleet}
forklift {fleet}
crane no. {fleet}
railcar {fleet}
tail number {hull}
tail # {hull}
tail {hull}
aircraft {hull}
helicopter {hull}
flight {hull}, ETA {hr}
N-number {hull}
boat {hull}
boat reg {hull}
vessel {hull}
hull {hull}
hull ID {hull}
jet ski {hull}
VIN {vin}
VIN: {vin}
VIN#{vin}
vin {vin}
vin number {vin}
V.I.N. {vin}
{veh} VIN {vin}
{year} {veh}, vin {vin}
{vin}
last 8 of vin {vin}
title {vin}
vehicle identification number {vin}
adaptive van {vin}
plate is {sayplate}
tag number {sayplate}
license {sayplate}
it's a {hue} {veh}, {sayplate}
got his plate, {sayplate}
serial {ser}
serial # {ser}
serial no. {ser}
ser no {ser}
S/N {ser}
SN {ser}
SN: {ser}
s/n:{ser}
{dev} {ser}
{dev} serial {ser}
{dev} SN {ser}
{dev}, s/n {ser}
{dev} (SN {ser})
{dev} #{ser}
{dev} asset {ser}
asset tag {ser}
biomed tag {ser}
pump {ser} alarmed, <sequestered|swapped|to biomed>
{dev} {ser} recalled
recall: {dev} serial {ser}
{dev} model on file, serial number {ser}
implant: {dev}, lot {lot}, serial {ser}, {full}
explanted {dev}, SN {ser}
{dev} implanted {full} at {hosp}, SN {ser}
ICD gen change {full}, new SN {ser}
lead SN {ser}, lead SN {ser}
UDI {ser}
device id {ser}
MAC {ser}
IMEI {ser}
loaner {dev} {ser} due back {day}
pt's {dev} <beeping|broke|lost>, serial {ser}
whats the serial on it? {ser}
sticker says {ser}
lot {lot}
lot # {lot}
Lot: {lot}
lot no. {lot}
LOT {lot} EXP {clip}
{imm} lot {lot}
{imm} {clip} lot {lot} <L|R> deltoid by {ini}
{imm}, lot {lot}, exp {clip}
{imm} given {full}, lot # {lot}, {pharm}
{dev} lot {lot}
mesh lot {lot}
cement lot {lot}
lots {lot} and {lot}
batch {lot}
unit of PRBC {lot}
donor unit {lot}
graft {lot}
tissue id {lot}
MRN {mrn}
MRN: {mrn}
MRN#{mrn}
mrn {mrn}
MR# {mrn}
MR {mrn}
med rec {mrn}
med rec # {mrn}
medical record {mrn}
medical record no {mrn}
chart {mrn}
chart # {mrn}
chart no. {mrn}
chart number is {mrn}
chart {mrn} not {mrn}
pt id {mrn}
patient id: {mrn}
patient # {mrn}
pt# {mrn}
record {mrn}
unit no. {mrn}
hosp no {mrn}
EMPI {mrn}
EPI {mrn}
merge {mrn} into {mrn}
duplicate MRN {mrn} / {mrn}
wrong chart, documented in {mrn} should be {mrn}
labels printed for {mrn}
{ptl} {mrn}
{ptl} ({mrn})
{mrn} {ptl}
{one} {mrn} {labs} {value}
{mrn}: {stat}
{mrn} {test} {clip}
"mrn": "{mrn}"
mrn={mrn}
patient/{mrn}
/charts/{mrn}/notes
enc {stay}
encounter {stay}
encounter # {stay}
Enc ID: {stay}
visit {stay}
visit # {stay}
visit no. {stay}
CSN {stay}
CSN: {stay}
FIN {stay}
FIN# {stay}
HAR {stay}
acct {stay}
acct # {stay}
Acct: {acct}
account number {acct}
stay {stay}
admission no {stay}
episode {stay}
appt id {stay}
confirmation {ord}
confirmation # {ord}
conf {ord}
ref {claim}
ref # {claim}
reference number {claim}
call ref {claim}
claim {claim}
claim # {claim}
clm {claim} denied CO-97
ICN {claim}
auth {claim}
auth # {claim} good thru {clip}
PA {claim} approved
case {case}
case # {case}
case no. {case}
docket {case}
cause no {case}
ticket {ord}
order {ord}
order # {ord}
PO {ord}
rx {ord}
Rx# {ord}
script {ord}
tracking {ord}
acc {spec}
accession {spec}
acc# {spec}
specimen {spec}
path {spec}
cyto {spec}
req {spec}
ID {plan}
member {plan}
member id {plan}
mbr # {plan}
sub id {plan}
policy {plan}
policy # {plan}
Medicaid {plan}
Medicare # {plan}
MBI {plan}
HICN {plan}
grp {grp}
group {grp}
DL {lic}
DL# {lic}
driver's license {lic}
license no {lic}
NPI {npi}
DEA {lic}
passport {passp}
A# {passp}
badge {badge}
badge # {badge}
emp id {badge}
employee # {badge}
inmate # {case}
booking no {case}
DOC {case}
subject {subj}
subj # {subj}
pt {subj} in the <trial|study>
randomized {subj}
SSN {ssn}
ssn {ssn}
social {ssn}
SS# {ssn}
last 4 {ssn4}
last four of social {ssn4}
user {user}
username {user}
user name: {user}
login {user}
login id {user}
user id {user}
userid={user}
logged in as {user}
{user} accessed chart {mrn} at {hr}
chart opened by {user}
break the glass by {user}
audit: {user} viewed {mrn}
handle {user}
instagram {user}
insta: {user}
venmo {user}
cashapp {user}
snapchat {user}
twitter {user}
tiktok {user}
discord {user}
telegram {user}
zoom id {user}
skype {user}
gamertag {user}
portal username {user}
my username is {user}
locked out, user {user}
ssh {user}
chown {user}
author: {user}
assigned to {user}
pager {pager}
{xt} {one}
wifi mac, host {ip}
{ip} {user}
from {ip}
{mail}
{url}
see {url}
link {url}
profile {url}
posted at {url}
portal link {url}
telehealth {url}
chart url {url}
obit at {url}
her page is {url}
gofundme {url}
video visit {url} {hr}
photos: {url}
web {url} ip {ip}
host {ip}
login from {ip} as {user}
ssh {user}@{ip}
email {mail}
e-mail: {mail}
mail me at {mail}
send to {mail} cc {mail}
it is {saymail}
zoom {url} pin {four}
{ph}
cell {ph}
c {ph} h {ph} w {ph}
call {ph} or {ph}
fax {ph}
{ph} ({one})
pin {four}
card ending {four}
account ending in {four}
"""
