"""Tables and exports as machines and clerks leave them: CSV, TSV, pipes, JSON, XML, HL7 and forms of keys and values."""

NAMED = r"""
name,dob,seen,by,plan
{ptl},{num8},{clip},{initials},rtc 3m
{last},{num8},{clip},{initials},labs
{ws},{num8},{clip},{initials},surgery {clip}
{last},{num8},{clip},{initials},no show x2
{ws},{num8},{clip},{initials},moved to {town}
{last},{num8},{clip},{initials},dec'd {clip}
{last},{num8},,,call {ph}
%%
id\tpt\tkit\tsite\tcollected\tct
1\t{last}\t{lot}\t{town}\t{clip}\t22.4
2\t{last}\t{lot}\t{town}\t{clip}\t31.0
3\t{ws}\t{lot}\t{place}\t{clip}\tneg
4\t{last}\t{lot}\t{hnick}\t{clip}\tneg
5\t{one}\t{lot}\t{hnick}\t{clip}\t18.7
6\t{ws}\t{lot}\t{town}\t{clip}\tinval, recollect by {clip}
%%
| Stop | Rider | Pick up | Drop | Unit |
|---|---|---|---|---|
| 1 | {last} | {bare} | {hnick} | {fleet} |
| 2 | {last} + {kin} | {corner} | dialysis | {fleet} |
| 3 | {ws} | {snf} | {clinic} | {fleet} |
| 4 | {wn} (w/c) | {lane} | home | {fleet} |
| 5 | {last} | {bldg} | no show, {kin} says at {hnick} | {fleet} |
Driver {first}, plate {plate}, out {hr}
%%
\{
 "patient": "{ptl}",
 "given": ["{ptf}"],
 "alias": "{pet}",
 "dob": "{iso}",
 "pcp": "{last}",
 "referredBy": "{initials}",
 "sentFrom": "{hnick}",
 "employer": "{coin}",
 "town": "{town}",
 "contacts": [\{"n": "{first}", "rel": "{rel}", "t": "{ph}"}, \{"n": "{first}", "rel": "{rel}", "t": "{ph}"}],
 "case": "{case}",
 "note": "prefers {wn}"
}
%%
\<encounter>
  \<pt>{ptcomma}\</pt>
  \<when>{stamp}\</when>
  \<where>{hnick}\</where>
  \<room>214\</room>
  \<rn>{first}\</rn>
  \<att>{last}\</att>
  \<from>{snf}\</from>
  \<nok rel="{rel}">{kin}\</nok>
  \<visit>{stay}\</visit>
  \<txt>Asked for {wn}; says that the dog is with {last} on {lane}.\</txt>
\</encounter>
%%
MSH|^~\\&|LAB|{coin}|EHR|{hnick}|{stamp}||ORU^R01|{code}|P|2.5.1
PID|1||{mrn}||{ptcaret}||{dobymd}|F|||{bare}^^{town}^^{zip}||{ph}
NK1|1|{kin}^{first}|DAU|||{ph}
PV1|1|I|4W^12^A||||{npi}^{last}^{first}|||||||||||{stay}
OBR|1|{ord}|{spec}|24323-8^CMP|||{stamp}|||{initials}
OBX|1|NM|2823-3^K||6.1|mmol/L|3.5-5.1|H|||F
NTE|1||Called to {first} RN {hr} by {initials}. Readback ok.
%%
Last: {ptl}
First: {ptf}
Goes by: {pet}
Birthday: {dobs}
Where born: {world}
Street: {bare}
Cross street: {corner}
Works at: {coin}
Shift lead: {first}
Ride home: {kin}, plate {plate}
Locker: {four}
Dr: {last}
Last visit: {clip}
Next: {day}
%%
date;who;in;out;initials
{clip};{last};0655;1930;{initials}
{clip};{ws};0700;1902;{initials}
{clip};{last};late;1915;{initials}
{clip};{wn};0648;sick;{initials}
{clip};{one};0701;1600;{initials}
{clip};{last};0700;1900;{initials}
{clip};{last} for {ws};1900;0730;{initials}
%%
BLOOD BANK ISSUE LOG
unit        type  to        rm    out    tech  back
{spec}  O-    {last}    ED2   0112   {initials}   -
{spec}  O-    {last}    ED2   0114   {initials}   -
{spec}  A+    {ws}      OR3   0220   {initials}   0411 unused
{spec}  AB+   {last}    ICU   0300   {initials}   -
{spec}  FFP   {last}    ED2   0118   {initials}   -
courier to {hnick}: cooler {four}, driver {first}, {hr}
%%
FAX LOG
{clip} 0812 out {ph} 7 pp {last} referral  OK
{clip} 0820 out {ph} 2 pp {ws} PT order  OK
{clip} 0907 in  {ph} 31 pp {hnick} re {last}  to {first}
{clip} 0911 out {ph} 7 pp {last} referral  BUSY
{clip} 1040 in  {ph} 1 pp {coin} denies {ws}  to {wn}
{clip} 1402 in  {ph} 3 pp jury form, {last}, juror {four}  to Dr {last}
{clip} 1655 out {ph} 1 pp WRONG NUMBER, sent {last} to {shop}, told {initials}
%%
pt\tmrn\tlast a1c\tdate\tpcp
{lf}\t{mrn}\t9.1\t{iso}\t{last}
{lf}\t{mrn}\t7.4\t{iso}\t{last}
{lf}\t{mrn}\t11.8\t{iso}\t{ws}
{lf}\t{mrn}\t-\t-\t{last} (left {mon})
{lf}\t{mrn}\t6.6\t{iso}\t{initials}
{lf}\t{mrn}\t8.0\t{iso}\tnone, {town}
%%
resident: {ptf} {ini}
room: 14
age: {ninety}
moved in: {day}
from: {hood}
church: {church}
family: {kin} ({rel}), {first}, {wn}
nails: {clip} {initials}
hair: {clip} {initials}
podiatry: {last}, {clip}
likes: {wn}, bingo, peach
hates: {wn}, peas
call at night: {kin} {ph}
%%
SPECIMEN MANIFEST
box {four}, from {town}, courier {coin}, seal {code}
{spec} | {last} | SST | {clip} 0610 | {initials}
{spec} | {last} | LAV | {clip} 0610 | {initials}
{spec} | {ws} | UA | {clip} 0655 | {initials}
{spec} | {ws} | BCx2 | {clip} 0702 | {initials}
{spec} | {last}, baby of {last} | NBS | {clip} | {initials}
received {hr} by {first}, temp 4.1, one leak ({last})
%%
\{"log":[
\{"t":"{iso}","u":"{user}","a":"open","p":"{ptl}"},
\{"t":"{iso}","u":"{user}","a":"print","p":"{ptl}"},
\{"t":"{iso}","u":"{user}","a":"open","p":"{last}"},
\{"t":"{iso}","u":"{user}","a":"break-glass","p":"{ws}","why":"my cousin"},
\{"t":"{iso}","u":"{user}","a":"export","p":"{last}","ip":"{ip}"}
],"reviewer":"{wn}","site":"{hnick}","ticket":"{case}"}
%%
APPTS {day}
800  {last} M   f/u
820  {last} F   new, from {hnick}
840  {ws}       BP
900  {wn} {ini} sports px, {school}
920  {last} x3 kids
1000 break / {first} bday
1020 {last}     ph visit {ph}
1040 {ws}       worker's comp, {coin}, {claim}
1100 {one}      ??
1120 hold for {last}
%%
drug\tqty\tfor\trx\tpicked up by
oxy 5\t20\t{last}\t{ord}\tself, DL {lic}
amox 400\t1\t{wn} {last}\t{ord}\tmom
zolpidem\t30\t{ws}\t{ord}\t{kin}
Humalog\t3\t{last}\t{ord}\tdeliver {lane}
lisin 10\t90\t{last}\t{ord}\tRTS {clip}
naloxone\t2\t{one}\t-\tstanding order, {last}
%%
Case_ID: {case}
Index: {ptl}, {ptf}
Onset: {clip}
Works: {coin}, line 3, bus {fleet} from {corner}
Ate: {shop}, {clip}; {chain}; potluck at {church}
Contacts: {first} (home), {first} (home), {last} (carpool), {wn} (choir)
Sx in contacts: {first} {clip}; {last} {clip}
Lab: {coin}, {spec}
Interviewed by: {initials} {clip}, {tongue} via {first}
Out of work until: {clip}
%%
row,surname,given,town,kit,returned
1,{last},{first},{town},{lot},{clip}
2,{last},{first},{town},{lot},{clip}
3,{ws},{wn},{town},{lot},
4,{last},{wn},{place},{lot},{clip}
5,{ws},{first},{hood},{lot},undeliverable
6,{last},{first},{town},{lot},"dog ate it, {kin} says"
%%
## ICU Device Sheet
- pt: {last} / pump {ser} / vent {ser}
- pt: {ws} / pump {ser} / none
- pt: {last} / pump {ser} / vent {ser} (loan, {hnick}, due {clip})
- pt: {last} / impella {ser}, rep {first} {ph}
- spare vent {ser}, tag {four}, Biomed {initials}
%%
[{stamp}] {user} login {ip}
[{stamp}] {user} search "{last}"
[{stamp}] {user} search "{last} {first}"
[{stamp}] {user} view {mrn}
[{stamp}] {user} search "{ws}"
[{stamp}] {user} search "{corner}"
[{stamp}] {user} note: pt brought by {crew}, {fleet}, from {bare}
[{stamp}] {user} logout
%%
FIELD: VALUE
vet: {ptfull}
branch: Army, {org}
dates: {range}
where: {world}, then Germany
claimed: knee, hearing, MST (see {clip})
C&P: {clip} {last}, {clip} {ws}
buddy ltr: {first} {ini}, {last}
rep: {first} at {agency}
file no: {acct}
effective: {clip}
%%
MAR export, one day
time,pt,med,dose,site,by
0600,{last},levothyroxine,75 mcg,po,{initials}
0800,{last},lovenox,40,abd L,{initials}
0800,{ws},lantus,12,arm R,{initials}
0900,{last},REFUSED,-,"wants {wn}",{initials}
1200,{ws},norco,1,pain 7/10,{initials}
1330,{last},duoneb,1,RT {first},{initials}
1800,{last},hold,bp 88,per {last},{initials}
%%
\<list of="transfers" day="{iso}">
\<t pt="{last}" from="{hnick}" to="{hnick}" by="{crew}" eta="2110"/>
\<t pt="{ws}" from="{town}" to="{hnick}" by="{crew}" tail="{hull}"/>
\<t pt="{last}" from="ED" to="{snf}" by="{kin}" car="{plate}"/>
\<t pt="{one}" from="{jail}" to="ED" by="dep. {last}"/>
\<!-- {initials}: second one weathered, try again {clip} -->
\</list>
%%
TB clinic DOT sheet, {mon}
pt {last}: x x x x o x x   ({first} seen at work, {coin})
pt {last}: x x x x x x x   (porch, {lane})
pt {ws}: x o o - - - -    moved? last seen {clip}, {corner}
pt {last}: x x x x x x x   school nurse {wn}, {school}
pt {one}: v v v v v v v   video, {user}
CXR due {clip}: {last}, {ws}
"""

CALM = r"""
name,dob,seen,by,plan
NAME_1,DATE_1,DATE_2,STAFF_1,rtc 3m
NAME_2,DATE_3,DATE_4,STAFF_1,labs
NAME_3,DATE_5,DATE_6,STAFF_2,surgery
NAME_4,,,STAFF_2,no show x2
TOTAL,4,,,
rate,75%,3/4,,
%%
id\tarm\tkit type\tvisit\twk\tct
1\tA\tswab\tV1\t0\t22.4
2\tA\tswab\tV2\t12\t31.0
3\tB\tsaliva\tV3\t12-26\tneg
4\tB\tsaliva\tV4\t26\tneg
5\tC\tswab\tET\t-\tinval
LOD 100 cp/mL. cutoff 37.0. positives 2/5
%%
| Stop | Rider | Equipment | Minutes |
|---|---|---|---|
| 1 | ambulatory | none | 12-26 |
| 2 | ambulatory + escort | cane | 14 |
| 3 | wheelchair | 4-pt tie | 22 |
| 4 | bariatric | lift 800 lb | 31 |
Ratio 1:4. On time 3/4. Fuel 3.4 gal
%%
\{
 "patient": null,
 "given": ["string"],
 "dob": "YYYY-MM-DD",
 "pcp": "Practitioner/example",
 "strength": "3/3",
 "pain": "10/10",
 "version": "2.4.1",
 "range": "12-26",
 "k": 3.4,
 "unit": "mmol/L",
 "note": "placeholder; do not send"
}
%%
\<encounter>
  \<pt>REDACTED\</pt>
  \<age>54\</age>
  \<room>214\</room>
  \<rn>day charge\</rn>
  \<pain>3/10\</pain>
  \<gcs e="4" v="5" m="6"/>
  \<drip>NS 125\</drip>
  \<txt>Asked for juice; says that the dog is with a neighbor.\</txt>
\</encounter>
%%
MSH|^~\\&|LAB|TESTFAC|EHR|TESTFAC|YYYYMMDDHHMM||ORU^R01|MSGID|T|2.5.1
PID|1||TESTMRN||TEST^PATIENT||YYYYMMDD|U
PV1|1|I|4W^12^A
OBR|1|||24323-8^CMP
OBX|1|NM|2823-3^K||3.4|mmol/L|3.5-5.1|L|||F
OBX|2|NM|2951-2^Na||138|mmol/L|136-145||||F
OBX|3|NM|2160-0^Cr||1.1|mg/dL|0.6-1.2||||F
NTE|1||Hemolysis index 1+. Interface build 12.26.3
%%
measure;num;den;pct
foot exam;12;26;46
eye exam;3;10;30
A1c \<8;5;5;100
statin;10;14;71
BP \<140/90;3;3;100
depression PHQ-9;22;31;71
flu shot;7;12;58
%%
BLOOD BANK QC
lot     cell  IS   37   AHG  CC
n/a     I     0    0    2+   -
n/a     II    0    0    0    2+
n/a     III   0    1+   3+   -
auto    -     0    0    0    2+
Antibody: anti-K likely; 3/3 rule met; p \<0.05. Fridge 4.1, freezer -26, plt 22.4
%%
drug\tqty\tsig\tdays\tnote
oxy 5\t20\t1 q6 prn\t5\tMME 30
amox 400/5\t1\t10 mL bid\t10\tbubblegum
zolpidem 10\t30\t1 hs\t30\tC-IV
Humalog\t3\t5/5/8\t28\tcarb 1:10
lisin 10\t90\t1 qd\t90\tRTS
naloxone 4\t2\tprn\t-\tstanding order
%%
MAR, one day, deidentified
time,bed,med,dose,site
0600,1,levothyroxine,75 mcg,po
0800,1,lovenox,40,abd L
0800,2,lantus,12,arm R
0900,3,REFUSED,-,-
1200,2,norco 5/325,1,pain 7/10 > 3/10
1330,3,duoneb 3/0.5,1,RT
1800,1,hold,bp 88/50,per MD
%%
DOT sheet (blank)
pt __: x x x x o x x
pt __: v v v v v v v
doses 26/28 in 12-26 weeks
INH 300 / RIF 600 / PZA 1500 / EMB 1200
smear 3+, 1+, neg, neg, neg
culture d 10-14; QFT 3.4 IU; CXR q6m
"""
