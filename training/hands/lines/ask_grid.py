"""One-line prompts that carry a row, a record, a header or a cell: pipes, tabs as bars, JSON, XML, key=value, CSV, SMS gateways, chat commands."""

NAMED = r"""
what's wrong: name|mrn|dos → {comma}|{mrn}|{num8}|
"{lastup}","{oneup}","{dobymd}","F" -- why 5 columns in Excel
fix quotes: "{whole}, RN","{ward}","days
\{"pt":"{ini}","rm":12,"dx":"CAP"\} to sentence
\{"to":"{mail}","subj":"labs"\} sends twice
k=v parse: id={mrn};loc={hnick};st=DC
to yaml: surgeon {last}, anes {last}, circ {first}
make md table: {first} 3 pts; {first} 4 pts; {first} 5 pts
csv header? {code},{iso},{town},TX,{zip}
\<patient\>\<given\>{first}\</given\>\</patient\> to fhir json
Row 9 #REF!: {lf} / {dobs} / {ph} / {ins}
explode "{last};{last};{last}" into rows
=CONCAT("{last}",", ","{first}") but lower case
what delimiter is this {mrn}^{ptcaret}^{dobymd}
SMS: "STOP" from {ph}, reply template?
/remind @{user} bed 9 turns q2h
/poll who covers {feast}: {first} or {first}
@bot sum: {first} 12.5h {first} 8h {first} 4h
!note {ptl} :: afeb :: eating :: wants home
#huddle {DATE:<6|9>/<3|24>}: 2 admits, 1 sitter ({wn}), 0 beds
TODO({firstlow}): flip unit test on eGFR
// {initials} 2019: don't touch this, breaks {hnick} feed
rem by {user}: obsolete? delete?
From: {mail} To: all-staff Subj: rice cooker fire
cc line has {mail}; {mail}; undisclosed. who sees
X-Originating-IP: {ip} spoofed?
"{wdayup} {clockx} {lastup} IN" parse to punch
BED|NAME|ACUITY 1|{last}|3 2|{last}|2 3|empty|- → who's heaviest
S: "{first} says hi" O: A: P: fill the rest, viral uri
Dx: OA | Ht: 5'2 | Emp: {coin} | Tob: n | make prose
Emp[  ] Unemp[  ] Ret[x] from: {org}. to sentence
Pharmacy: [{pharm}] Phone: [{ph}] -> one line for AVS
sig line: {whole} | {agency} | {ph} too long?
A1: {first} A2: {last} A3: =A1\&A2 gives mashed name
pt;age;empl 1;44;{orglow} 2;51;ret — group by empl
"Loc: {LOCATION:<Upper|Nether> {last}}" -\> FIPS
\{\{pt_name\}\} = {ptname} ; \{\{appt_dt\}\} = {num8} ; render: "Dear \{\{pt_name\}\}, on \{\{appt_dt\}\} you..."
regex101: ^(\w+), (\w)$ on "{last}, J"
INSERT row: ({ord}, '{last}', 'no show')
diff: - "{last} Cardiology" + "{last} Heart & Vascular"
URL {url} 404s in the AVS
tab sep: Cx {spec} E coli \>100k S: all
"{plan}|{grp}|{dob}|SELF" is that enough for a 270
ROSTER 7A {first} {first} {first} 7P {first} {first} - who's a repeat
label: {lastup}/{dobs}/{ser} 3 lines of 18 char
barcode 128 for {badge}
QR says MECARD:N:{last},{first};TEL:{ph};; ok?
vcard for {whole}
BEGIN:VEVENT SUMMARY:{ptl} f/u DTSTART:{dobymd} valid?
iCal invite title "{fl} - termination mtg" visible to delegates?
log: [{stamp}] {user} PRINT {mrn} Q-ED2, is this after hours
status board: "{lastup} 4/10 →PACU" hide names how
ticket {UNIQUE_ID:INC{four}}: vip {whole} cant open dragon
{badge} swipe 0702 0711 0718: tailgate?
"Hi, you've reached {first}." 12 s greeting add fax
wiki page: == {hnick} downtime == * call {xt}
1) {last} 2) {last} 3) {last} randomize
grep -c "{lastup}" census.txt = 3. how
plate OCR: {plate} conf .61 vs {plate} conf .58
GPS;{stamp};{fleet};41 mph;lights ON → sentence
Triage#: {code} | CC: "i swallowed a {coin} token"
=HYPERLINK("mailto:{mail}","ask me")
"Ordering: {tit}  Copy to: {last}, {last}" copy to who first
DOC_TYPE=CONSENT&PT={lastup}&DT={dobymd} is PHI in query string
Filename "{lastup} colonoscopy {year}.pdf" rename rule
"name": null, "aka": ["{menick}"] flatten
HDR|{dobymd}|{FACILITY:<WESTGATE|LAKEMONT> SURG}|0004 trailer count?
Claim \| {claim} \| 97110x3 \| $141 \| CO-45 38.20: pt resp?
{first}:Y {first}:N {first}:Y {first}:? rsvp count
"""

CALM = r"""
what's wrong: name|mrn|dos → three headers, four pipes
"LAST","FIRST","YYYYMMDD","F" -- why 5 columns in Excel
fix quotes: "RN","days
\{"rm":12,"dx":"CAP"\} to sentence
\{"to":"$dl","subj":"labs"\} sends twice
k=v parse: unit=MICU;st=DC;lvl=3
to yaml: surgeon, anes, circ
make md table: RN 3 pts; LPN 4 pts; CNA 5 pts
csv header? code,desc,state,TX,count
\<given\>\</given\> to fhir json
Row 9 #REF!: Part D / Tier 3 / PA / QL
explode "Lasix;Bumex;Demadex" into rows
=CONCAT("Zofran",", ","4 mg") but lower case
what delimiter is this MRN^^^LAST^FIRST
SMS: "STOP" reply template? TCPA
/remind me bed 9 turns q2h
/poll who brings plates: days or nights
@bot sum: 12.5h 8h 4h
!note afeb :: eating :: wants home
#huddle: 2 admits, 1 sitter, 0 beds
TODO(team): flip unit test on eGFR
// 2019: don't touch this, breaks the ADT feed
rem obsolete? delete?
To: all-staff Subj: rice cooker fire
cc vs bcc. who sees
X-Originating-IP: missing. spoofed? DMARC p=none
parse "IN/OUT" to punch
BED|ACUITY 1|3 2|2 3|empty → who's heaviest
S: O: A: P: fill the rest, viral uri
Dx: OA | Ht: 5'2 | Emp: ret | Tob: n | make prose
Emp[  ] Unemp[  ] Ret[x]. to sentence
Pharmacy: [mail order] -> one line for AVS
sig line: Name | Title | Dept too long?
A1: Tylenol A2: PM A3: =A1\&A2 gives mashed name
pt;age;empl 1;44;y 2;51;ret — group by empl
"Loc: Unit 4" -\> FIPS? no
\{\{pt_name\}\} ; \{\{appt_dt\}\} ; render: "Dear \{\{pt_name\}\}, on \{\{appt_dt\}\} you..."
regex101: ^(\w+), (\w)$ on "LAST, F"
INSERT row: (0, 'no show')
diff: - "Cardiology" + "Heart & Vascular"
a link 404s in the AVS
tab sep: Cx E coli \>100k S: all
"MEMBER|GROUP|DOB|SELF" is that enough for a 270
ROSTER 7A x3 7P x2 - grid?
label: 3 lines of 18 char, Zebra, Dymo 30252
barcode 128 vs 39 vs DataMatrix
QR says WIFI:T:WPA;S:Guest;P:;; ok?
vcard 3.0 vs 4.0
BEGIN:VEVENT SUMMARY:Huddle RRULE:FREQ=DAILY valid?
iCal invite title "1:1" visible to delegates?
log: PRINT Q-ED2, is this after hours
status board: hide names how. first 3 + bed
ticket: vip cant open dragon
swipe 0702 0711 0718: tailgate?
"Hi, you've reached Radiology." 12 s greeting add fax
wiki page: == Downtime == * use red phone
1) Aldrete 2) PADSS 3) Steward randomize
grep -c "SEPSIS" census.txt = 3. how
OCR conf .61 vs .58
41 mph;lights ON → sentence
CC: "i swallowed a quarter"
=HYPERLINK("#Sheet2!A1","ask me")
"Ordering:  Copy to:  " copy to who first
DOC_TYPE=CONSENT&DT= is PHI in query string
Filename "colonoscopy.pdf" rename rule
"name": null, "aka": [] flatten
HDR|0004 trailer count?
97110x3 \| $141 \| CO-45 38.20: pt resp?
Y N Y ? rsvp count
PYXIS|MSICU|HYDROMORPHONE 1MG/ML|WASTE 0.5|NULL 2
TIER|DRUG|QL 2|Farxiga|30 3|Ozempic|1 pen 4|Humira CF|2
Apgar,1,5,10\n8,9,9 to words
DEVICE=Alaris 8015;FW=12.3.1;ERR=132.5010
SITE,ARM,VISIT: 001,B,W24 -- padded?
RESULT|HIV Ag/Ab|NONREACTIVE|ARCHITECT i2000
"Foley": \{"size": 16, "balloon": 10, "day": 4\}
"Bishop": 6, "Apgar": [8,9], "Ballard": 38
[Wilson, Jackson, Andrews] = spine frames enum
enum Shift \{ DAY, EVE, NOC \}
cols: Braden | Morse | CAM | RASS | CPOT ; row: 14 | 60 | + | -1 | 3
Hx: (x) HTN ( ) DM (x) CABG ( ) CVA; meds: Coreg, Entresto, Aldactone, Farxiga
HEADER: EXAM: CT A/P W. TECH: Omnipaque 350 100 mL. COMP: none. FINDINGS:
IMPRESSION: 1. BI-RADS 4A. 2. ACR density C. -\> lay letter
GEN|Xpert MTB/RIF|NEG; AFB smear|NEG x3
Dose,Brand,Units 40,Lantus,U 8,Humalog,U tid ac
A|1 B|2 C|3 = hashed
MATCH: Cerner FIN ↔ Epic CSN ↔ Meditech Acct
Row: "Clark 4, Breslow 1.8, Ki67 22%"
Drug~Dose~Route~Freq ; Keppra~500~PO~BID
PARAM NaCl3=250@1h ; goal=145-150
"Kelly","Kocher","Adson" count=12,6,2
select distinct brand from nicu_formula: Enfacare, NeoSure, Prolacta, HMF
CRITICAL: K 6.8 RB Y; CRITICAL: Hgb 5.9 RB N -\> policy text
"""
