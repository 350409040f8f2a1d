"""Employers and places with their kind of site or position after or before them, and the same in other grammar."""

SHIFTS = r"""
works at the {org} <plant|warehouse|distribution center|store|depot|yard|terminal|call center|DC|office|branch|cafeteria|loading dock> <in {place}|on {lane}|off {lane}|{shift}|>
the {org} <plant|warehouse|store|lot|office|truck|van|guy|people|lady|job|account|picnic|Christmas party>
<down|over|out|up|back> at {org}
<an|the> ex-{org} {trade}
{trade} (ret), {org}
{org} ({place})
{org} – {place}
{org}/{place}
{org}; {trade}; {shift}
"{org}"
'{org}'
({org})
[{org}]
{org}?
{org}: {trade}
{org}.
{org}
at {org}
for {org}
with {org}
via {org}
from {org}
by {org}
thru {org}
vs {org}
v. {org}
{who} v. {org}
{last} v. {org}, {case}
re: {org}
{org}: <open 9-5|closed|no answer|will call back|records dept>
is {org} <still his employer|contracted|a vendor|in network>?
does {org} <accept|require|allow|offer> <a {doc}|light duty|remote work|EAP>
what did {org} say
ask {org}
tell {org} no
call {org}
email {org}
{org} emailed {day}
{org} mailed <it|a check|the {doc}> to {st}
{org} letter
{org} form
{org} policy
{org} badge still in pocket, {badge}
{org} hat, {hue} shirt, no ID
wearing <a|an> {org} <shirt|jacket|lanyard|uniform|vest|name tag>
{org} uniform, name tag {one}
{org} W-2
paystub {org} {clip}
check stub from {org}, {full}, gross {price}
income: {org} {price}/wk
household income {org} {price}, {org} {price}
hired {full} {org}
DOH {clip} {org}
seniority at {org} {num} yrs
{org}, {num} yrs
{num} yrs {org}
{dur} with {org}
{year}-{year} {org}, {year}-present {org}
{org} '98-'07, {org} after that
then {org}, then {org}, then nothing
first {org}, later {org}
once at {org}, now at {org}
left {org} for {org}
between {org} and {org} <she|he> was uninsured
neither {org} nor {org} has a record
both {org} and {org} denied it
either {org} or {org} pays
{org} instead of {org}
{org} (not {org})
<subcontracts|subs|contracts> for {org} <through|via> {org}
<1099|gig|side job> with {org}
side gig: {org}
delivers for {org} and {org}
cleans {org} after hours
guards {org} at night
cooks at {org}
tends bar at {org}
waits tables at {org}
stocks shelves at {org}
cuts meat at {org}
milks cows at {org}
picks <apples|berries|tobacco|onions|mushrooms> at {org}
packs <eggs|chicken|boxes|ice> at {org}
welds at {org}
paints for {org}
roofs for {org}
drives forklift at {org}
answers phones at {org}
sells <cars|shoes|insurance|phones> at {org}
manages {org}
supervises {num} people at {org}
bookkeeper, {org}
president of {org}
on the board of {org}
founder and CEO of {org}
<deacon|usher|treasurer> and {org} retiree
intern at {org} this summer
summer job at {org}
work study at {org}
apprentice with {org}, journeyman in {year}
probationary at {org}
union rep {one} from {org}
shop steward at {org}
grievance against {org}
strike at {org}, day {num}
locked out at {org}
EEOC complaint vs {org}
suing {org}
settled with {org} {day}
wrongful term, {org}
deposed re {org}
retaliation by {org}, per pt
<mobbed|bullied|cornered> at {org}
panic at {org}
panic attack in the {org} parking lot
cries before shifts at {org}
dreams about {org}
proud of {org}
grew {org} from nothing
sold {org} to {one}
inherited {org} from {rel} {one}
{rel} {one} took over {org}
{poss} boss at {org}
{one}'s job at {org}
{one} lost {one}'s spot at {org}
{one} got {one} on at {org}
{one}, who works at {org}, {event}
{one} at {org}
{one} of {org}
{one} w/ {org}
{one} ({org})
{one}/{org}
{one} - {org} - {ph}
{one}, {org}, {st}
{one}, {role}, {org}
{who} <of|from|with|at> {org}
<patient|client|member> is a {trade} with {org} and lives in {place}.
{ptf} is a {yng} {trade} at {org} <who|that> presents with {sx}.
A {yng} {org} {trade} with {sx}.
This {yng} {trade} from {place} works at {org} and {event} {day}.
Mr. {ptl} retired from {org} {day} and moved to {place}.
Ms. {ptl}, who drives for {org}, lives at {st}.
He has been with {org} since {worded}.
She left {org} on {day} after a dispute with {one}.
Her last day at {org} was {day}.
His first shift at {org} is {day} at {hr}.
Insurance ends {day} because {org} cut hours.
I called {org} and spoke with {one}, who confirmed {day}.
We will send the {doc} to {org} on {day}.
{org} must receive this by {day}.
{org} reports {num} sick, all ate at {org}.
HIPAA authorization needed before talking to {org}.
Do not release to {org}.
OK to release to {org}: {doc} only.
Verification of employment, {org}: {one}, {trade}, hired {full}.
Reason for visit: {doc} for {org}
Referred by: {org}
Payer: {org}
Bill to: {org}
Sold to: {org}
Ship to: {org}, {st}, {town}
Contractor: {org}
Owner: {org}
Vendor: {org}
Carrier: {org}
Agency: {org}
School/Employer: {org}
Club: {org}
Team: {org}
Unit/Crew: {crew}
Firm: {org}
Union: {org}
Church/Group: {org}
Sponsor: {org}
Funder: {org}
Landlord: {org}
Bank: {org}
Trust: {org}
Auto shop: {org}
{crew} {hr} {st}
{crew} {one}, {one}
{crew}: {yng} {sx} {st}
{crew} to {hosp}, ETA {num}
{crew} cleared {hosp} {hr}
{crew} crew {one} and {one}
{crew} requests {crew} for lift assist at {st}
dispatch {crew} {corner}
firefighter, {crew}, {num} yrs
vet, {crew}
<rode|ran|volunteered> with {crew}
{crew} pancake breakfast
"""
