"""A credentialing coordinator, a cashier, a lock shop man, a help desk agent and people emptying their wallets: accounts, cards, licences, badges, keys, lockers, usernames, and figures that open nothing."""

NAMED = r"""
acct <no|nbr|num> {UNIQUE_ID:{four}-{four}-{nn}} has a credit of $14.02, mail it or roll it?
my bill says ACCOUNT {UNIQUE_ID:V{zip}{nn}} and GUARANTOR {UNIQUE_ID:{zip}}; which do I type in the portal
autopay off for {UNIQUE_ID:{zip}{four}}, she cried on the phone
statement id {UNIQUE_ID:{four} {four} {nn}} pin {UNIQUE_ID:{four}} to see it online
QuickPay code {UNIQUE_ID:{nn}<K|M|R>-{four}-<ZL|TQ>}
loan {UNIQUE_ID:CC-{zip}{nn}} 0% till {mon}
card on file ends in {UNIQUE_ID:{four}} exp 0{nn}? charge $30 and stop
visa {UNIQUE_ID:4{nn}X XXXX XXXX {four}} declined twice
amex {UNIQUE_ID:37{nn}-****{nn}} for the cosmetic deposit
mc **{UNIQUE_ID:{four}}, zip {zip}, 3 x $66.67
she texted me a photo of it: {UNIQUE_ID:5{nn}0 {four} {four} {four}}, cvv too, what do I do
routing {UNIQUE_ID:0{zip}{nn}} acct {UNIQUE_ID:{zip}{zip}} for the refund by ACH
check no {UNIQUE_ID:{four}} from {kinfull} memo "{ptf} braces"
gift card {UNIQUE_ID:{four} {zip} {nn}} from the grateful family, compliance says hand it in
money order {UNIQUE_ID:{zip}-{zip}} cleared
Invoice #{UNIQUE_ID:INV{nn}-{zip}} {org}: 4 agency RN shifts, {first} x3, {first} x1
inv {UNIQUE_ID:{zip}/A} net 30 past due
receipt {UNIQUE_ID:{nn}-00{four}} copay 20 cash, drawer B, {initials}
P.O. {UNIQUE_ID:P{zip}}; req {UNIQUE_ID:R{zip}}; ship attn {whole}
quote {UNIQUE_ID:Q-{zip}-2} for {dr}'s cryo unit
W-9 TIN {ssn} - it's her own social, not an EIN
tax id {UNIQUE_ID:{nn}-{zip}{nn}} for {fam}
EIN {UNIQUE_ID:4{nn}-{four}{nn}}, dba {clinic}
vendor {UNIQUE_ID:V-{four}} = {org}; badge for {first}, vendor rep, Thursdays
{whole}, RN, lic. {UNIQUE_ID:RN.{zip}{nn}} exp {on}
lic <number|#|nr> {UNIQUE_ID:{nn}-{zip}} ({stt}) active/encumbered
Verify: {first} {last}, LPN {UNIQUE_ID:PN{zip}}, original issue {year}, no discipline
board case {UNIQUE_ID:20{nn}-{zip}} closed with letter of concern
medical license {UNIQUE_ID:<G|A|C>{zip}} ({dr}), fellow until {mon}
DO lic {UNIQUE_ID:<OS|20A> {four}}, renew CME 40 h
{cred} state cert {UNIQUE_ID:P{zip}<E|P>}, NREMT {UNIQUE_ID:M8{zip}{nn}}
cosmetology lic {UNIQUE_ID:KK{zip}} - she does hair on unit 2
pharmacy permit {UNIQUE_ID:PHY{zip}}; PIC {whole} {UNIQUE_ID:RPH {zip}}
tech reg {UNIQUE_ID:TCH{zip}} trainee till {on}
cds {UNIQUE_ID:CS-{zip}-A} and dea {UNIQUE_ID:B<K|M|R>{zip}{nn}} don't match addresses
DEA# {UNIQUE_ID:<P|S>{zip}{nn}}? you dropped a letter: {UNIQUE_ID:FS{zip}{nn}}
dea {UNIQUE_ID:M<L|H>{zip}{nn}} is a mid-level's, so no C-II here
x-waiver {UNIQUE_ID:X<A|F>{zip}{nn}} obsolete, remove from {poss} profile
npi type 1 {npi}, type 2 {npi}
NPI:{npi} TAX:207RC0000X PTAN {UNIQUE_ID:<TX|FL>{zip}}
PTAN {UNIQUE_ID:{nn}B{four}} effective {on}
CAQH {UNIQUE_ID:1{nn}{zip}} re-attest, {dr} ignored three emails
upin {UNIQUE_ID:<F|H|I>{zip}} on the old script pad
NABP {UNIQUE_ID:{nn}{zip}}, {pharm}, rph {first}
ABIM candidate {UNIQUE_ID:{nn}{four}}; exam {wday}
ECFMG {UNIQUE_ID:0-{nn}{nn}-{nn}{nn}-{nn}}, visa J1, SEVIS {UNIQUE_ID:N00{zip}{nn}}
AAMC id {UNIQUE_ID:1{zip}{nn}} {ptname}? no, that's {whole}, the applicant
bls card {UNIQUE_ID:{nn}{zip}<B|C>{four}} for {first}, good till {mon}
eCard {UNIQUE_ID:2{nn}50{zip}} ACLS {whole}
malpractice pol {UNIQUE_ID:HPL-{zip}-<00|01>} 1M/3M, claims made
emp no {UNIQUE_ID:E{four}} {lf} FTE 0.9 dept 6120
EEID {UNIQUE_ID:00{zip}} called off 3x, step 2
badge {UNIQUE_ID:#{four}} tailgated badge {UNIQUE_ID:#{four}}
prox {UNIQUE_ID:{nn}:{zip}} won't open the med room; new one {UNIQUE_ID:{nn}:{zip}}
HID fac {UNIQUE_ID:{nn}} card {UNIQUE_ID:{zip}} assign to {whole}
worker number {UNIQUE_ID:W{zip}}, clock in {clockx}, {org}
payroll file {UNIQUE_ID:{four}{nn}}, garnishment {case}
uniform locker {UNIQUE_ID:{nn}} combo {UNIQUE_ID:{nn}-{nn}-{nn}}
locker {UNIQUE_ID:W-{nn}}: contents of {ptname}: 1 belt, 1 wallet, 1 denture
locker {UNIQUE_ID:2{nn}} combo right {nn} - hmm {UNIQUE_ID:R{nn} L{nn} R{nn}}, {first} never changed it
key {UNIQUE_ID:AA{nn}} to {initials}, key {UNIQUE_ID:GM-{nn}} missing since {on}
key tag {UNIQUE_ID:{nn}-K} returned by {first}, sharps room
master core {UNIQUE_ID:{nn}GH{nn}} at {ward}
gate {UNIQUE_ID:*{four}#}, side door, dog, {kin} is home
gate code <is|=> {UNIQUE_ID:#{four}} for {ptl} visits, {st}
lockbox on the gas meter {UNIQUE_ID:{four}}, {ptf} can't come to the door
code for the building: {UNIQUE_ID:{nn} star}, buzz {UNIQUE_ID:{nn}} "{last}"
garage pad {UNIQUE_ID:{four}}, knock loud
alarm {UNIQUE_ID:{four}} word "{UNIQUE_ID:<pickle|lantern|oriole>}" if it trips, {bare}
my door code is {UNIQUE_ID:<C|D>{four}Y}; please don't write it on the calendar. home health, {mefl}
pyxis temp id {UNIQUE_ID:TR{four}} for {first}, expires {clockx}
pin {UNIQUE_ID:{four}} on a sticky under {poss} keyboard
voice mail pin {UNIQUE_ID:{nn}{nn}} of {dr}
safe in room 212, guest set {UNIQUE_ID:{four}}, {ptl} forgot it
patient pass code for callers: {UNIQUE_ID:{four}}; {kin} and {kin} have it
"family code {UNIQUE_ID:<blue|tulip|moose>{nn}}" or no information
user {UNIQUE_ID:j{last}{nn}} locked out
login {UNIQUE_ID:<k|m|t>{lastlow}<1|2|7>} vs {UNIQUE_ID:{firstlow}.{lastlow}}
{UNIQUE_ID:{lastlow}{nn}} has 400 unsigned notes
unlock {UNIQUE_ID:<ADM|SVC|EXT>-{four}} ({first})
windows: {UNIQUE_ID:HOSP\\{lastlow}<a|k|>}, citrix the same, epic {UNIQUE_ID:<KT|BR>{four}}
my portal name is {UNIQUE_ID:<granny|papa|sunny><bee|gator|jo>{nn}}, the password's the problem
portal user: {UNIQUE_ID:{firstlow}_{nn}}, activation {UNIQUE_ID:<W7RTK|P2MMX|9KQVB>-<JH4TT|8DDZR>-{zip}}
activation code {UNIQUE_ID:<BJ4|QX9|RT7>{nn}-{four}-<KK2|VV8>} expires in 14 days, {ptf} threw it out
mychart id {UNIQUE_ID:{lastlow}{year}}, sign in loops
proxy: {UNIQUE_ID:{firstlow}mom{nn}} for the twins
temporary pw {UNIQUE_ID:Welcome{nn}!{nn}} sent to the wrong {last}
2FA backup {UNIQUE_ID:{four}-{four}}, {UNIQUE_ID:{four}-{four}}
otp {UNIQUE_ID:{zip}{nn}} from {UNIQUE_ID:{zip}}, nobody asked for it
zoom {UNIQUE_ID:{nn}{nn} {four} {four}} pass {UNIQUE_ID:{zip}}, group with {first}
meeting id: {UNIQUE_ID:8{nn} {four} {four}}, waiting room says "{user}"
video visit link code {UNIQUE_ID:<qkr|tpl>-{nn}-<wvo|eed>}
slack {user} teams {UNIQUE_ID:{firstlow}.{lastlow}.ext}
insta {UNIQUE_ID:@{firstlow}.heals}, venmo {UNIQUE_ID:@{lastlow}-{four}}, doula cash
cashapp {UNIQUE_ID:${firstlow}{nn}} for {kin}'s ride
steam {UNIQUE_ID:xX{firstlow}Xx{nn}}, he only answers there
gamertag {UNIQUE_ID:<Rage|Moss|Neon>{lastlow}{nn}} posted the goodbye note
reddit u/{UNIQUE_ID:<throwRA|sad|idk>_{four}} is one of ours, I think it's {first}
kid's lunch pin {UNIQUE_ID:{zip}}, allergy flag peanut, {school}
library {UNIQUE_ID:2{nn}30 {four} {zip}} on the back of the sling
WIC folder {UNIQUE_ID:{nn}-{zip}}, EBT {UNIQUE_ID:6{nn}7 **** **** {four}}
snap case {UNIQUE_ID:<S|N>{zip}{nn}} recert {on}
section 8 voucher {UNIQUE_ID:VO{zip}}, inspector {last}
SSI claim {UNIQUE_ID:***-**-{four} DI}, hearing w/ ALJ {last}
court {case}, warrant {UNIQUE_ID:W-{zip}}, GAL {whole}
DOC number {UNIQUE_ID:<A|K|T>{zip}} on a wristband at {jail}
booking # {UNIQUE_ID:{nn}-0{four}} detox q4
juvenile {UNIQUE_ID:J{nn}{four}} {meini}
green card {UNIQUE_ID:<SRC|EAC|WAC>{zip}{zip}}, A# {UNIQUE_ID:{nn} {zip} {nn}}
I-94 {UNIQUE_ID:{zip}{nn}<A|B>{nn}}, entry {town}
consular id {UNIQUE_ID:MC{zip}{nn}}, no SSN
tribal enrollment {UNIQUE_ID:{nn}U{zip}}, {rez}
selective service {UNIQUE_ID:{nn}-{four}{nn}-{nn}}? why do you have that in a med chart
fishing license {UNIQUE_ID:{zip}{nn}} was his only ID
concealed carry {UNIQUE_ID:CW{zip}}, gun locked w/ security bag {UNIQUE_ID:{zip}}
CDL {UNIQUE_ID:<H|K|S>{nn}-{nn}-{four}-{nn}} med card exp {on}
DL<:| #|=>{UNIQUE_ID:<B|D|W>{four} {zip} {zip}}
ID scanned: {UNIQUE_ID:<V|M>{nn}{four}{nn}} {meup} {house}
TWIC {UNIQUE_ID:{zip}{nn}}, barge cook
union card, member {UNIQUE_ID:{zip}-L}, {whole}
frequent flyer {UNIQUE_ID:<AB|KT>{zip}} on the luggage tag, that's how we found his name: {ptl}
dog license {UNIQUE_ID:{four}}, tag blue, owner {last}
rabies tag {UNIQUE_ID:{nn}-{zip}} vet {dr}, bit {first} on {on}
microchip {UNIQUE_ID:985{zip}{zip}{nn}} service dog of {ptl}
coupon? no: member {UNIQUE_ID:{zip}} at the gym, SilverSneakers {UNIQUE_ID:16{zip}{four}{zip}}
loyalty {ph} works as the number at {pharm}
raffle stub {UNIQUE_ID:{nn}{four}}, {kin} won the bear
"""

CALM = r"""
acct type 3 has a credit rule of $14.02 and under, mail it or roll it?
the bill says ACCOUNT and GUARANTOR; which do people type in the portal
autopay off for 1 in 9, they cry on the phone
statement cycle 4, 30, 60, 90, then agency
QuickPay fee 2.{nn}% flat
loan tier 0% till 12 months, 6.9 after
card on file policy: charge $30 and stop
visa decline 05, 14, 51, 54: what are they
amex fee 3.5 for any cosmetic deposit
mc 5964 is direct marketing, 3 x $66.67
someone texted a photo of a card, cvv too, what do I do
ABA 9 digits, 3-7-1 weights, for ACH
check no more than 4 boxes memo line blank
gift card over $25, compliance says hand it in
money order cap $1,000
Invoice layout: 4 agency RN shifts, x3 nights, x1 day
net 30, 2/10, past due 1.5%
receipt printer 80 mm, copay 20 cash, drawer B
P.O. terms; req class 2; ship attn receiving dock
quote for a cryo unit, 2 probes, model 900{nn}
W-9 line 3b, TIN matching, B notice 2
1099-NEC box 1, $600
EIN vs SSN on the W-9, dba line 2
vendor tier 2 badge, reps on Thursdays
RN lic renewals, 30 CE, odd years
lic status codes: A, E, I, 07
Verify: LPN, original issue, no discipline; which primary source
board rule 217.{nn} closed with letter of concern
medical license type G, A or C; fellow until PGY-6
DO exam COMLEX 3, renew CME 40 h
NREMT hours 60 local 20 national 10
cosmetology on unit 2: two dryers, 1 sink
pharmacy reg 1715, PIC change 30 days
tech ratio 1:4 trainee
cds schedule II-V and dea fee $888
DEA check digit: add 1-3-5, double 2-4-6
dea letter M is a mid-level's
x-waiver obsolete, MATE 8 h
npi type 1 vs type 2
TAX:207RC0000X POS 22
855I, 855R, 855B: effective 30 days back
CAQH re-attest 120 days, three emails
upin retired {year}, pads too
NCPDP D.0 field 201-B1
ABIM LKA 30 questions, exam 240
ECFMG pathway 6, visa J1, DS-2019 box 4
AAMC CAS v3, 8 experiences
bls card good 24 months
ACLS {year} guideline, 1 mg q3-5
malpractice 1M/3M, claims made, tail 200%
FTE 0.9 dept 6120 cc 44{nn}
called off 3x, step 2, 12 months rolling
badge tailgating rate 11%, goal 2
prox 26-bit, 125 kHz won't open 13.56
HID iCLASS SE R10, wiegand 37
clock in 7 min rule, round to 15
payroll week 1 of 2, garnishment 25% max
uniform allowance 150, scrubs ceil blue M-{nn}
locker 12 x 18 x 72, 3 tier
combo dial: right two turns, left one, right
key ring policy GM vs AA, missing count 4
key box 40 hooks, sharps room
master core SFIC 7-pin
gate opener 1/2 HP, side door, dog bite F{nn}
gate study: 0.8 m/s, TUG 14
lockbox "four digits" is what to ask, never write
code for the building trade: NFPA 101, chapter 18
garage pad battery CR2032
alarm 3 beeps, code 14: sensor
door code policy: change q90 days
pyxis station types 4000, ES 1.7
pin length 6, history 12, lock 5
voice mail 90 s, 40 messages
safe in room closets, reset code sheet 3
patient pass code for callers: any 4 digits; how do others do it
"family code" or no information, script B
user locked out after 5
login naming rule: first letter + last + digit
400 unsigned notes, day 21, bylaw 4.{nn}
unlock time 15 min
windows 11 23H2, citrix 2203 LTSR CU4, epic Feb {year}
the portal is up, the password's the problem
portal age 12-17: 3 proxies, tier 2
activation code expires in 14 days
mychart error 403, sign in loops
proxy: twins need 2 forms
temporary pw rule: 15+, no word, 1 sign
2FA: app, key, 8 backup codes
otp 30 s, 6 digits
zoom 5.17, waiting room on, 25 max
meeting room 4 B, 12 seats
video visit 95, POS 10, mod 93
slack 90-day, teams E3
insta reel 15 s, flu clinic, 4 slides
cash ride stipend $12
steam 134 C, 3 min, prevac
gamer's thumb M65.4
reddit thread style: TL;DR 2 lines
kid's lunch 550-650 kcal, K-5
library of 24 samples, 2 x 150 bp
WIC package VII, EBT month 3
snap 130% FPL, recert 6 or 12
section 8 rule 24 CFR 982, 30%
SSI FBR $967, ALJ level 3
court form JV-220, GAL rate
DOC policy 500.{nn} on wristbands
detox q4, CIWA 8, 14, 20
juvenile 12-17 dose row
form I-693 part 7, I-94 no
I-9 list B, C
consular fee $36
tribal 638 contract, title V
DD-214 member 4, code 1A
fishing line 20 lb, hook 2/0
concealed bruise chart, 4 x 3
CDL K restriction, med card 2 y
DL<:| |=> diffusing capacity 14.2
ID check: two identifiers, neither a room
TWIC reader, barge cook galley 3
union step 4, clause 12.{nn}
frequent flyer is a rude word for high utiliser, 10+
dog 1, bite 2, WHO cat III
rabies titer 0.5, doses 0, 3, 7, 14
microchip reader 134.2 kHz
SilverSneakers class 45 min, 2 lb balls
loyalty 1 pt per $1, 100 = $5
raffle 50/50, 3 for $5
P-card limit 2,500, GL 6400-{nn}
cost center 7{nn}0, sub 11
charge code 3000{nn} vs CDM line
ledger col F, row {nn}: -1,204.50
fee schedule pg {nn}: 99213 $92.10
ANSI 10.8, class 2 lock
IP44, IP67, NEMA 4X box
SKU count 41, min 6, max 12
"""
