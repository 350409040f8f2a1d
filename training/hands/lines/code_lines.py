"""A switchboard, a network closet, a scam desk and callers: phones, extensions, pagers, short codes, addresses of machines and pages, mail, and the figures that only look dialable."""

NAMED = r"""
call me on {PHONE_NUMBER:<2|4|7>{nn}.{nn}4.{four}} after rounds
{PHONE_NUMBER:1-<800|888|866>-<KID-PAIN|OUR-BABY|NEW-HIPS>} is what the flyer of {clinic} says
{PHONE_NUMBER:(5{nn}) KL5-{four}}, she still says the exchange
{PHONE_NUMBER:<PEnn|MUrray|BUtler|KLondike> {nn}-{four}}, that's how gran remembers it
tel.{PHONE_NUMBER:<3|6>01{nn}{four}}no spaces on the sticker
cell={PHONE_NUMBER:<2|9>17{nn}{four}}; alt={PHONE_NUMBER:<2|9>17{nn}{four}}
ph# {PHONE_NUMBER:{nn} {nn}{nn} {nn}{nn}} (typed by a shaky hand)
fone {PHONE_NUMBER:<6o2|4l9|5O8>-{nn}l-{four}} per scan
{PHONE_NUMBER:+52 1 <664|55|33> {nn}{nn} {four}} is {kin} in {town}
{PHONE_NUMBER:011-<63|44|91>-{nn}-{four}-{four}}, call before noon their time
{PHONE_NUMBER:<+44 7|0044 7>{nn}00 {zip}} whatsapp only
{PHONE_NUMBER:+1<|-|.>(<204|587|709>){nn}1-{four}} Canadian number, long distance blocked on 4E
{PHONE_NUMBER:787.{nn}{nn}.{four}} pide por {first}
ext <is |>{PHONE_NUMBER:{four}} not {PHONE_NUMBER:{four}}
x{PHONE_NUMBER:{nn}{nn}} rings in a closet
dial {PHONE_NUMBER:*{nn}} then {PHONE_NUMBER:{zip}} for {poss} spectralink
vocera "call {first} {last}" or {PHONE_NUMBER:6-{four}}
{PHONE_NUMBER:3-{four}} inside, {PHONE_NUMBER:{nn}3-{four}} outside, ask for {initials}
tie line {PHONE_NUMBER:8-{nn}-{four}} to {hosp}
pgr {PHONE_NUMBER:{nn}{nn}} / {PHONE_NUMBER:{nn}{nn}} cards fellow {last}
pager {PHONE_NUMBER:1{four}} x2 no answer, {clockx}
page {PHONE_NUMBER:p{four}} or {PHONE_NUMBER:p{four}} 24/7
text-page 10 digits {PHONE_NUMBER:{nn}2{nn}1{four}}
callback {PHONE_NUMBER:{nn}{nn}*911} was on the pager
pin {PHONE_NUMBER:{zip}{nn}} after the tone? it's the pager number of {dr}
room phone {PHONE_NUMBER:4-12{nn}}, bed 2
nurses stn {PHONE_NUMBER:{zip}}, fax {PHONE_NUMBER:{zip}}, {ward}
fax back {PHONE_NUMBER:9,1{nn}{nn}{four}} w/ the comma pause
efax {PHONE_NUMBER:{nn}{nn}{nn}{four}}@fax.example? she means {mail}
Fx.{PHONE_NUMBER:({nn}){nn}-{four}} Ph.same
VRS {PHONE_NUMBER:8{nn}-{nn}-{four}}, deaf, interpreter asks for {onelow}
TTY {PHONE_NUMBER:{nn}-{nn}-{four} #2}
conf bridge {PHONE_NUMBER:{nn}-{nn}-{four},,{zip}#}
dial-in {ph} access {UNIQUE_ID:{nn} {nn} {nn}#}
voicemail from {PHONE_NUMBER:"{nn}{nn}..."} cut off after the 6, {firstlow}
caller ID said {meup} {PHONE_NUMBER:{nn}{nn}{nn}{nn}}
missed calls: {PHONE_NUMBER:...{four}} (7), {PHONE_NUMBER:...{four}} (1)
number ending {PHONE_NUMBER:{four}} keeps hanging up on {first}
last four of the phone {PHONE_NUMBER:{four}}, last four of the card {UNIQUE_ID:{four}}
it's {sayph}. five. no, {sayph}
"{sayph} extension {PHONE_NUMBER:four <oh|zero> {nn}}" she talks fast
{PHONE_NUMBER:<three oh one|six one five> <five|nine> {nn} <forty|sixty> {nn}} that is my daughter
five rings at {sayph}, then {kin}
area code {PHONE_NUMBER:<419|606|928>} then {PHONE_NUMBER:{nn}-{four}}
{PHONE_NUMBER:{nn}-{four}} local, no area code, it's a small town: {townlow}
opt out {PHONE_NUMBER:{zip}}? it's short code 611 no it's his desk, {wn}
sat phone {PHONE_NUMBER:+8816 {nn} {zip}}, {hull}, engineer w/ appendix
marine vhf 16, mmsi {VEHICLE_ID:36{zip}{nn}}, F/V of {last}
radio id {UNIQUE_ID:{zip}{nn}} keyed open mic, {crew}
imei no, sim {UNIQUE_ID:8901{zip}{zip}{zip}}, RPM kit of {pt}
{ip} is {poss} laptop, .1 is the router
{IP_ADDRESS:10.{nn}.4.{nn}}/24 printer by {poss} desk
{IP_ADDRESS:172.1<6|9>.{nn}.{nn}}:8443 login page for {user}
from {IP_ADDRESS:203.0.{nn}.{nn}} at 03:14, {user} exported 4,100 rows
blocked {IP_ADDRESS:45.{nn}.{nn}.1{nn}}, {IP_ADDRESS:185.{nn}.9.{nn}}
{IP_ADDRESS:2001:db8:{nn}::{nn}f} v6 of {first}'s home router
{IP_ADDRESS:fe80::{nn}ff:fe{nn}:{four}} link local, tablet of {wn}
ip {IP_ADDRESS:100{nn}} no: {ip}
{IP_ADDRESS:192 dot 168 dot {nn} dot {nn}} is the monitor in 9
{IP_ADDRESS:ten dot forty dot {nn} dot nine} typed as I heard it, {first}'s pc
X-Forwarded-For: {ip}, {ip}
Received: from {URL:mail{nn}.{lastlow}-cpa.com} ([{ip}]) by mx3
Return-Path: \<{mail}>
From: "{comma}" \<{mail}>
sent from {mail} bcc {mail}; {mail}
{EMAIL_ADDRESS:{firstlow} (dot) {lastlow} (at) {lastlow}ortho (dot) com}
{EMAIL_ADDRESS:{firstlow}[at]gmail}
{EMAIL_ADDRESS:{lastlow}{nn} @ yahoo . com} spaces and all
{EMAIL_ADDRESS:{firstlow}{lastlow}@gmial.con} bounced, typo?
email is {saymail}, all lower, no caps
{EMAIL_ADDRESS:Mr.{last}@{lastlow}.family}
{mymail} or {mymail}? {ptf} has two
direct address {EMAIL_ADDRESS:{firstlow}.{lastlow}@direct.{lastlow}fp.medical}
listserv {EMAIL_ADDRESS:{townlow}-doulas@groups.io}? no spaces: {mail}
mailto:{mail}?subject=MRN%20{mrn}
\<a href="tel:{PHONE_NUMBER:+1{nn}{nn}{four}}">call {first}\</a>
\<a href="{url}">\</a>
{url}#{UNIQUE_ID:token={zip}{nn}c}
{URL:https://portal.{lastlow}derm.com/r/{zip}} expired for {mefl}
{URL:{lastlow}family.caringbridge.org} day 12
gofundme: {URL:gofund.me/{nn}c{four}} {ptname}'s marrow
{URL:bit.ly/{firstlow}{nn}} goes to his MRI
{URL:www .{lastlow}dental. net} (fax)
{URL:HTTP://{lastup}URGENTCARE.COM/BILLPAY}, bill {acct}
{URL:teams.example/l/{zip}ab{nn}} telehealth w/ {dr}
{URL:zoom.example/j/{zip}{nn}?pwd={four}x} for {clan}
{URL:s3://{lastlow}-imaging/{mrn}/s3.zip}
{URL:\\\\fs{nn}\\{lastlow}\\consents\\{nn}.pdf} on {poss} share
{URL:sftp://{lastlow}{nn}@files.{lastlow}billing.com/in}
jdbc:{URL:oracle:thin:@{lastlow}db{nn}:1521/PRD}? conn of {user}
linkedin.com/in? {url}
{URL:docs.example/d/1{nn}Q{four}z} roster {first} shared w/ the world
ring camera {URL:ring.example/s/{zip}}, fall at {house}
hostname {UNIQUE_ID:{lastup}-LT{nn}}, user {user}, {ip}
ssid "{UNIQUE_ID:{last} Family 5G}" pw {UNIQUE_ID:{pet}{four}}
bluetooth name {UNIQUE_ID:{first}'s pods}
airdrop from {UNIQUE_ID:{first}-iPhone-{nn}}
vpn {UNIQUE_ID:{firstlow}{nn}@ext} from {world}
{UNIQUE_ID:{lastup}{nn}} RDP'd to {UNIQUE_ID:SRV-{four}} at {clockx}
ticket: no dial tone {PHONE_NUMBER:{zip}} jack {UNIQUE_ID:3B-{nn}-{nn}}, {first}'s desk
hunt group {PHONE_NUMBER:{zip}}: {first}, {first}, {oneup}
phone tree: 2, 4, then {first} at {PHONE_NUMBER:{nn}{nn}}
Interpreter {UNIQUE_ID:#{zip}} {tongue}, 11 min, {mrn}
interp id {UNIQUE_ID:{zip}} says dad's name is {whole}
call ref {UNIQUE_ID:{zip}{nn}} agent {first} queue 9 min
scam text from {PHONE_NUMBER:{zip}}: "{first}, your Medicare {planlow} is blocked {URL:mcare-{nn}.top/x}"
{PHONE_NUMBER:8{nn}-{nn}-{four}} isn't us! {kin} gave them {ssn4}
who called {ptl} from {ph} on {on}
{ph} dead, {ph} wrong, {ph} {kin}
{ph} h {ph} c {ph} w {xt}
{ptlf} {ph} {icdc} 99213
home:{ph} BP:142/88 cell:{ph}
{PHONE_NUMBER:{four}} is the desk, 1200 is noon, 1440 is the ml
"""

CALM = r"""
call me on 3 after rounds
1-2-3, kid pain scale 0-10
5 ft 5, 140 lb, she still says stone
penicillin G 2.4, Murray lung score 2.5, Butler 20
tel.1 tel.2 no spaces on the sticker
cell=7,1; alt=92; ast=41
ph 7.21 co2 58 o2 71
ph 7.3 l-lactate 4.l per scan
+52 mL in, 1,664 out, net neg
011-63-44 is a lens code? dial-in dose
+44 on the chart, call before noon
+1 (204) 2, 587 kcal, 709 mL
787.01 was nausea with vomiting in ICD-9
ext rotation 45 not 60
x4 reps, 10 x 3, 2 lb
dial 2 units then 12 for carbs
vocera "call rapid response" or push it twice
3- to 5-way stopcock, 6-0 outside
tie 3-0 silk, 8-0 nylon
page 41 / 42 cards guideline
pager test 2x no answer
page 4 or page 9, 24/7
text size 10 pt, 12 digits
callback 911 rule: use a phrase
pin 2.0 K-wire after the plate
room 412, bed 2
station 4, exam 6, {unitword}
9,1 L fluid w/ a comma decimal
fax quality 204 x 196
Fx. 5th MT, Ph.same
VRS setup, deaf, interpreter on a stick
TTY 711 #2
bridge 24,,26# porcelain
access 18 ga 20 ga
voicemail 90 s cut off
caller ID said PRIVATE
missed doses: 7, 1
number ending in 5 rounds up
last four hours 40 60 55 20
it's five. five. no, nine
"two point four extension" she talks fast
three oh one milligram salt, five ninety, forty percent
five rings then the tree
area 419 mm2 then 606
12-11 local, no general, small bore
opt out STOP, short code rules
sat 88 16 on 2 L, engineer w/ appendix
marine vhf 16, ch 9, 5 W
radio 800 MHz, talkgroup 4
sim lab, RPM 99454, 16 d
.1 is the router by habit
/24 mask 255.255.255.0, 254 hosts
:8443, :443, :2575, :104 ports
at 03:14, 4,100 rows exported
blocked 45, allowed 185, dropped 9
::1 and fe80::/10 what are they
v6 of the schema, v4 of the form
ip joint 2, mcp 3, dip 5
monitor in 9, lead II
ten dot forty typed as I heard it: 10.40
X-Forwarded-For: first, last
Received: SPF pass, DKIM fail, DMARC p=none
Return-Path missing, code 5.7.26
From: header rule 12
bcc 40 max; to 1
at (dot) and (at) tricks of spam
spaces in an address, regex?
.con and gmial typos 3%
all lower, no caps, 254 max
direct trust, S/MIME, XDR
two addresses, which is primary flag
listserv digest mode, 1 a day
mailto:?subject=Flu%20clinic
\<a href="tel:">call us\</a>
\<a href="#top">\</a>
#anchor-12 and ?page=3
portal 404, 500, 503
day 12, ANC 0.1
marrow 2x10^6 CD34/kg
short link off-limits, policy 8
w w w typed thrice
BILLPAY 2.3 down
telehealth POS 10, mod 95
?pwd= in a query string is bad
s3 gallop, s4, L3-S1
\\n \\t \\d{3} in a regex
sftp vs ftps, port 22, 990
1521, 1433, 5432, 3306
in, on, at: prepositions
d/1, w/2, h/h 9/27
ring 14 mm, fall 9 ft
hostname max 15 chars
ssid length 32, wpa3
bluetooth 5.3, class 2
airdrop off: setting 2
vpn split tunnel, MTU 1400
RDP 3389, NLA on
no dial tone, jack cat 6a
hunt group order: linear 1-2-3
phone tree: 2, 4, then 0
Interpreter 11 min, $0.62
interp level 3, CHI exam 60 q
queue 9 min, ASA 31 s, abandon 6%
scam text script: your Medicare card is blocked
8 in 10 calls aren't us
who calls back after a DNA? day 2
dead 2, wrong 11, reached 40
h c w: three columns
{icdc} 99213 -25
BP:142/88 HR:90
1200 is noon, 1440 is the ml
E.164 allows 15 digits
NANP 555-01XX is for fiction
RFC 1918, 5737, 3849
tele 2-1, 3-2, Wenckebach
9-20-6 mm screw, 4.0
600-1200-1800 IU
800-400-800 mg t, tid
50-325-40 Fioricet
7-10-14 days, 5-325, 10-325
402 ms, 488 ms, QTc
HTTP/1.1 429, Retry-After 30
TCP 3-way, TLS 1.2, 0x15
TTL 64, hop 3, 1.4 ms
SIP 486, 503, 603
2.4 vs 5 GHz, ch 1-6-11
DICOM AE port 104, 11112
"""
