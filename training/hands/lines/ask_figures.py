"""Questions full of numbers, typed by everybody: some of the figures belong to a person or a thing of theirs, others to a code set, a paper, a part, a rule."""

NAMED = r"""
what's {mrn} in words? dictation bot wants it spoken
is {code} a ref or an auth number? 10 characters
I typed {ssn4} into the PIN box, was that the right four
does {npi} pass Luhn w/ the 80840 prefix
strip dashes from {plan}
{spec} came back "quantity not sufficient", what do I tell them
why would {claim} show as a duplicate of {claim}
add 14 days to {num8}
days between {clip} and {clip}?
how old is somebody born {dob}
is {dobs} before the cutoff for Medicare
what's {stamp} in plain English
{ph} keeps calling our unit, is it a scam number? area code where
can I dial {xt} from outside
format as (xxx) xxx-xxxx: {ph}
is {ip} a private address
{zip} is which state
barcode reads {ser}, box reads {ser}. same thing?
Is {lot} in the recall range 4100 to 4188
whats the check digit on {lic}
{acct}: two payments, 120 and 35.50, balance was 412. now?
convert {num8} to julian for the bag label
sort {mrn}, {mrn}, {mrn} ascending
{ord} is stuck "in process" since {clip}
we have {stay} and {stay} for one person. keep which
excel eats the zeros from {mrn}
pager {pager} or {pager} for ENT tonight?
SSN {ssn} on an intake form from {year}. redact how far
group {grp}, BIN 003858, PCN A4. who's the PBM
turn "{saycode}" to digits
turn "{sayph}" to a phone number
write {mrn} 3 times with a space every 3
DEA on the script is {lic}; second letter should match the last name right
{badge} x 3 sick days, 2.5 pto left. ok?
tracking {code}, temp excursion 9.4 C for 3 h. viable?
how many digits are in a HICN vs {plan}
{mile}, mutual aid, which county's PSAP
can {code} be a UDI? starts with plus
I keep reading {vin}'s 8 as a B. 17 chars?
my locker's second row, my badge's {badge}, my lunch is at 12
is {hull} a valid N number
protocol 4.1, kit {code}, arm B, wk 24: what's due
{subj} wk 12 ALT 88, wk 16 ALT 131, ULN 40. hold?
bed 12: acc {spec}; bed 14: acc {spec}; bed 15: none. make labels
{cash} on {clip}, {cash} on {clip}, memo "{acct}"
"{UNIQUE_ID:A{nn}-{four}}" is what they gave me as confirmation {code}
voicemail: "case number uh {saycode}" can you spell it
1 of 3: {mrn} 2 of 3: {mrn} 3 of 3: no number
the fax header says {ph} p 3/9 {num8}. when and from where was it sent
last 4 of card {four}, zip {zip}, declined
{form} says line 12 must equal {acct}. why
does {code} look like a MedWatch number or a hospital one
RX {ord}, 30 caps, 2 refills, "{gen}" qty seems off
2nd page: {stamp} {initials} 98.6 / {stamp} {initials} 101.3 - graph it
PA# {code} good thru {DATE:<06|11>/<28|30>/<25|26>}, 24 units, 6 used
ICN {claim}, CARC 97, paid 0.00. bundled w/ what
plate on the dumped car outside ED is {plate}. who do we call
how to write {AGE:<one hundred and two|ninety-four|a hundred>} in the age field that only takes 2 digits
if {kin} is 41 and {mefl} is twice that plus 10, hm never mind
{user} / temp pass. how long til AD syncs
{initials} gave 4, {initials} gave 2, order was 6 mg total. count right?
{iso}, {iso}, {iso}: evenly spaced?
{code}-{four}? or is the dash part of it {code}
HL7 CX: {mrn}^^^ABC^MR, what's the 4th component
dob on license {dob}, on card {dob}; which do I trust
what's 15% of the {cash} on invoice {code}
GPS says 41.2 N lol. the house is {house}
unit {code} O neg 1 of 2 hung 0311
"2 of Us, 1 of Them" is a playlist by {first}. anyway 440 mg / 2.2?
scan count 118 vs 121. missing: {mrn}, {mrn}, {mrn}
{meini} {dobs} {four} is that enough to find a chart
check this sum: 88.40 + 12.15 + 240 (acct {acct})
convert lbs: {ptf} 212, {kin} 148
locker combo is {first}'s birthday, {DATE:<4|7|12>-<9|22|30>}
our suite went from 210 to {STREET_ADDRESS:Ste <300-B|1140|4C>}
Q4H from {clip} 0600. list six times
{coin} store #{four}: 3 burns in a month. OSHA log?
T {on} 2h, W 3h, Th 1.5h. pay at 41.18?
"""

CALM = r"""
what's 4-2-2 mL/kg/h for 31 kg
is J1745 a ref or a code
I typed 0000 into the PIN box, was that the default for the Accu-Chek Guide
what's the prefix in the NPI Luhn check. 80840?
strip dashes from NDC 00093-7146-98 and pad to 11
"quantity not sufficient", what do I tell them. QNS, 0.4 of 2.7 mL
why would 99213 show as a duplicate of 99213-25
add 14 days to day 8
days in q3?
how old must one be for Medicare
what's 2359 in plain English
is 988 staffed 24/7? 211? 811? 711?
can I dial 911 from a SIP phone without the 9
format as (xxx) xxx-xxxx with SQL
is a 10-dot a private address
5-digit vs 9-digit ZIP in the 837
barcode (01) vs (10) vs (17) vs (21). which is the expiry
Is 4100 to 4188 inclusive 88 or 89 lots
whats the check digit for ISBN-13
two payments, 120 and 35.50, balance was 412. now?
convert day 148 of the year
sort 12, 7, 104, 9 as text vs number
excel eats the zeros from 00123
pager or Vocera or TigerConnect for ENT
9 digits with dashes 3-2-4. regex for redaction
BIN 003858, PCN A4. who's the PBM. and BIN 610502 PCN 00670000
turn "two point five milligrams per kilo" to digits
DEA check: letters plus 7 digits; sum 1+3+5 and 2*(2+4+6)
3 sick days, 2.5 pto left. ok?
temp excursion 9.4 C for 3 h. viable? Vaxelis
how many digits in an MBI. which letters are skipped (S L O I B Z)
can a UDI start with plus? HIBC vs GS1 vs ICCBBA
17 chars in a VIN, no I O Q, 9th is check. why do I care: DME van
what is a valid N number pattern
protocol 4.1, arm B, wk 24: what's due per SPIRIT
wk 12 ALT 88, wk 16 ALT 131, ULN 40. hold? Hy's law
bed 12, bed 14, bed 15. make blank labels, Avery 5160
MedWatch 3500A vs 3500B
30 caps, 2 refills, qty seems off
98.6 then 101.3 then 103.0 then 99.9 - graph it in ASCII
24 units, 6 used
CARC 97, paid 0.00. bundled w/ what
age field only takes 2 digits, how do we enter a centenarian? 89 top-code? 90+
if one is 41 and the other is twice that plus 10
order was 6 mg total, gave 4 then 2. count right?
1, 4, 9, 16: evenly spaced? no squares
HL7 CX: what's the 4th component
NCT01206062 is SPRINT right? NCT03036124?
PMID 26551272 and 10.1056/NEJMoa1511939, same paper?
RxCUI 197361 is what. 314076?
SNOMED {snomed} = ? LOINC {loinc} = ?
HCPCS {hcpcs} units per mL
ICD {icd} vs {icdc}: billable?
CPT {cpt} {modif}
DRG 470 vs 521 vs 469 weights in {year}
rev codes 0360 0278 0636 0250 in a table
CVX 208 217 300 302. MVX PFR MOD
MS-DRG 871 w/o MV \>96 h
NUCC taxonomy 363LF0000X is FNP?
FR doc 89 FR 1192? CFR 42 482.13(e)?
ISO 13485, 14971, 62304, 10993-1. one line each
ASTM F1671, AAMI PB70 level 4, EN 455
ANSI Z87.1, Z41, S3.6
NFPA 99 vs 101, Type 1 EES, 10 sec
IEC 60601-1-2 4th ed
K182513? 510(k) format is K + 6. P numbers? DEN?
part no. 989803145061 vs M3001A: Philips module or cable
Size 7.5 ETT, 22 at lip, 26 Fr, 14 g, 0.035 wire, 6F Judkins JL4
Model 8100 pump w/ 8015 brain error 800.8000
Ohio Medical 1251, GE B40, MAC 5500 HD, Carescape B650 fw 2.0.3
Error E-52 on a Hill-Rom P3200
Code 4-1-1 on a Tuttnauer 3870
Rx: OD -2.25 -0.75 x 180 OS -2.00 DS add +1.75
K's 43.25/44.00 @ 92; AL 23.61; SN60WF +21.0
audiogram 500/1k/2k/4k: 10 15 40 65. PTA?
A1c 8.1 = eAG? 28.7*x-46.7
Na corr for gluc 640, Na 128. 1.6 or 2.4
P/F 88/0.6. ROX at RR 28, SpO2 92. S/F?
MAP of 98/46. PP? SI with HR 118?
QTc Bazett QT 420 HR 88. Fridericia? Framingham?
Ca 7.9 alb 2.1 corrected. Payne?
Winters for HCO3 11. delta-delta AG 22
FENa: UNa 18, PNa 136, UCr 92, PCr 2.4
BSA 172 cm 88 kg Mosteller, DuBois, Haycock
MELD-Na, Child B8, Maddrey 41, Lille 0.52
GA 31w4d, EFW 1612, 38th %ile Hadlock, UA S/D 3.1
TSB 14.8 @ 52 h 36w: BiliTool, AAP {year}
Vt 6 x PBW 61.5, PEEP 10, Pplat 27, DP 17
HIT 4T 2-2-1-1. OD 1.8
3 x 40 mEq, K 2.4; Mg 1.2; how much
500 mg/10 mL, want 15 mg/kg x 23.4 kg
rate = dose*kg*60/conc; 0.08*71*60/64
1 gtt = ? at 20 gtt/mL, 125/h
NNT from 4.1% vs 5.9%
sens 88 spec 73 prev 6 -\> PPV
OR 1.8 (0.9-3.6) vs HR 0.71 (.58-.87). which is sig
chi2 = 6.63, df 1
n per arm: d=.4, .8, .05
HEDIS CBP \<140/90 numerator last reading
CMS165v12, CMS122, MIPS 236, NQF 0018
star cut points 4.0 -\> 4.5
340B ceiling AMP - URA
RVU 1.92 + PE 1.37 + MP .11 x CF 33.29
8/80 vs 40; .0769 accrual
HVAC 6 ACH, 15 ACH OR; -0.01 in wc
MERV 13, HEPA H13, N95 8210, 1860S, 1870+
24 G 3/4 yellow, 22 blue, 20 pink, 18 green
Ring 110 on a Siemens CIOS? no manual
TI-84: binomcdf(20,.1,2)
CO2 insuff 15, Trendelenburg 25, 12 mm Xcel
Room 4, tray 3, 2 of 2
5 Wishes, 4 Ps, 6 rights, 3 checks, 2 IDs
page 3/9, p 3 of 9, 3/9 words recalled
"""
