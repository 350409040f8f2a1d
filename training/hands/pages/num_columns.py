"""Pasted columns of every kind - CSV, TSV, pipes, fixed width, JSON lines, SQL results, R and pandas prints, HL7 bits, device logs - where one column is somebody's number and its neighbours are codes, counts and measures; and the same columns aggregated."""

TWINS = r"""
df.head() gives me this, why is wt an object dtype

        [[site::mrn]]   sex   age    wt    a1c   dx
0   [[1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     F    44   71.5   7.1   E11.9
1   [[1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     M    61   "98"   8.4   E11.65
2   [[2::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     M    58   112    6.9   E11.9
3   [[2::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     F    71   60.2   9.0   E11.22
4   [[3::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]     F    39   NaN    7.7   O24.410

[5 rows x 6 columns], 14120 rows total, pandas 2.2.1
%%
R: table(x$[[arm::pid]], x$grade)

        0  1  2  3
[[A::{UNIQUE_ID:P{nn}{nn}}]]      2  0  1  0
[[B::{UNIQUE_ID:P{nn}{nn}}]]      1  1  0  0
[[C::{UNIQUE_ID:P{nn}{nn}}]]      0  3  1  1
[[D::{UNIQUE_ID:P{nn}{nn}}]]      4  0  0  0
Fisher p = 0.0412, R 4.3.2, set.seed(20412)
Warning: row names [[1 to 4::{UNIQUE_ID:P{nn}{nn}} and {UNIQUE_ID:P{nn}{nn}}]] were coerced
%%
date-less export, tabs are spaces now, sorry

[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] 99213 141.00 PD 11
[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] 99214 204.00 DN CO-16
[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] 36415 12.00 PD 81
[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] 80053 41.00 PD 81
[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] 20610 212.00 PEND 11
[[cls A::{UNIQUE_ID:<1|2|4|7|8>{zip}}]] J3301 36.40 PD 11
col 1 is [[payer class::pt acct]], col 2 cpt/hcpcs, col 3 chg, col 4 status, col 5 pos or carc
please total by cpt and tell me which [[class::acct]] has two lines
%%
\{"t":"adt","ev":"A08","cls":"[[OUT::{UNIQUE_ID:{zip}{nn}}]]","bed":"14-2"}
\{"t":"orm","code":"80053","id":"[[TEST::{UNIQUE_ID:{nn}-{nn}-{four}}]]","pri":"R"}
\{"t":"oru","code":"2951-2","id":"[[TEST::{UNIQUE_ID:{nn}-{nn}-{four}}]]","val":141}
\{"t":"dft","code":"99284","id":"[[TEST::{stay}]]","amt":812.00}
\{"t":"siu","ev":"S12","id":"[[TEST::{UNIQUE_ID:{zip}{nn}}]]","dur":20,"res":"RM4"}
\{"t":"err","code":207,"seg":"PID","fld":3,"src":"[[SIM::{ip}]]"}
6 lines, 1 error, build 4.1.2. Explain err 207 only.
%%
FIXED WIDTH, RECL=60

[[HDR::{UNIQUE_ID:{zip}{four}}]] 0131 0250 000000014120 N130
[[DTL::{UNIQUE_ID:{zip}{four}}]] 0131 0636 000000004120 MA130
[[DTL::{UNIQUE_ID:{zip}{four}}]] 0137 0450 000000081200 N286
[[TRL::{UNIQUE_ID:{zip}{four}}]] 0851 0300 000000001200 M15
pos 1-9 [[type::control no.]], 11-14 TOB, 16-19 rev, 21-32 cents, 34- remark
our parser drops the leading zero in [[pos 21::{UNIQUE_ID:0{zip}{nn}}]]
%%
sql: select [[rev_cd::acct]], count(*), sum(chg) from lines group by 1;

[[0250::{UNIQUE_ID:{zip}{nn}}]] | 412 | 14120.88
[[0300::{UNIQUE_ID:{zip}{nn}}]] |  88 |  4120.00
[[0450::{UNIQUE_ID:{zip}{nn}}]] |  41 | 33108.12
[[0636::{UNIQUE_ID:{zip}{nn}}]] |  12 | 90412.00
[[0710::{UNIQUE_ID:{zip}{nn}}]] |   7 |  1204.50
5 rows (0.41 sec)

why is [[0636::{UNIQUE_ID:{zip}{nn}}]] so high, J9271 x12 is 200 mg each
%%
glucose meter upload, device [[any::{ser}]]

06:12 141
07:55 98 fasting
12:10 212 !
12:11 204 op [[QC::{UNIQUE_ID:{four}}]] pt [[QC::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
17:40 88 op [[3::{UNIQUE_ID:{four}}]] pt [[bed 14::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
17:58 41 op [[3::{UNIQUE_ID:{four}}]] pt [[bed 12::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] comment 7
E-3 strip. code 25. battery 3.0 V. strip lot ok. range 70-180
%%
pump log, paste 2

seq  event     rate   vtbi  drug   [[lib::pt]]
0041 START     12.5   250   HEP25  [[v7::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
0042 ALM AIL   --     212   HEP25  [[v7::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
0043 RESUME    12.5   212   HEP25  [[v7::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
0044 SOFT HI   18.0   188   HEP25  [[v7::user {UNIQUE_ID:{four}}]]
0045 STOP      0      41    HEP25  [[v7::user {UNIQUE_ID:{four}}]]
model 8100 sw 9.33.1, profile ICU-2, asset [[tag::{UNIQUE_ID:{zip}}]], channel B sn [[label::{UNIQUE_ID:{zip}{nn}}]]
%%
vent list, respiratory huddle

bed 1  [[34M::{ptl} 34M]] AC 14/450/40/5
bed 2  [[vent A::vent {UNIQUE_ID:{nn}{four}}]] PRVC 18/380/60/10 plat 28
bed 3  [[61F::{MEDICAL_RECORD_NUMBER:{zip}{nn}} 61F]] PS 8/5/30 SBT 0912
bed 4  [[vent B::vent {UNIQUE_ID:{nn}{four}}]] APRV 28/0 4.5/0.5
bed 5  HFNC 40/50 [[trial::{initials} to trial]]
hours due: [[1::{UNIQUE_ID:{nn}{four}} at 14,988]], EST fail code 1041
tubes 7.5@22, 8.0@24, NIF -31, RSBI 41
%%
CSV of no-shows please chart by weekday

[[slot::pt]],wk,dow,hr,typ
[[1::{MEDICAL_RECORD_NUMBER:{zip}}]],12,Mon,0800,NP
[[2::{MEDICAL_RECORD_NUMBER:{zip}}]],12,Mon,1420,FU
[[3::{MEDICAL_RECORD_NUMBER:{zip}}]],12,Thu,0920,FU
[[4::{MEDICAL_RECORD_NUMBER:{zip}}]],13,Fri,1600,TH
[[5::{MEDICAL_RECORD_NUMBER:{zip}}]],13,Fri,1620,TH
n=5 of 212, 2.4%, fee 40 waived code 12
[[best hour::call {UNIQUE_ID:{four}} first, the last one]]: 1600
%%
STU3 to R4 question. Observation:

  "code": "8867-4",
  "subject": "[[Patient/example::Patient/{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]",
  "encounter": "[[Encounter/example::Encounter/{stay}]]",
  "device": "[[Device/example::Device/{ser}]]",
  "performer": "[[Practitioner/example::Practitioner/{npi}]]",
  "valueQuantity": 88, "unit": "/min", "ucum": "1.0",
  "method": "272501009",
  "identifier": "[[urn:oid:2.16.840.1.113883.19.5::urn:uuid:{UNIQUE_ID:{zip}{nn}a-{four}-4{nn}b-9{nn}c-{zip}{nn}e}]]"
reject: dom-6 warning, vs-1 error. fhir 4.0.1, hapi 6.8.3
%%
ZPL for the wristband, can you shift everything 12 dots right

^XA^PW300^LL3300^FO40,20^A0N,28,28
^FD[[LAST, FIRST::{ptcomma}]]^FS
^FO40,52^FDMRN [[00000000::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]^FS
^FO40,84^FDDOB [[00/00/0000::{dob}]] F^FS
^FO40,120^BY2^BCN,60,N,N,N^FD\>:[[00000000::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]^FS
^FO200,84^FD[[ACCT::{UNIQUE_ID:V{zip}{nn}}]]^FS
^PQ2,0,1,Y^XZ
203 dpi, fw V84.20.23Z
%%
interface counts by hour came with raw ones mixed in, strip the raw ones

00 412 3
01 388 0
02 201 [[1::1 {UNIQUE_ID:{zip}{zip}}]]
03 188 0
[[04 190 0::MSH|{UNIQUE_ID:{zip}{zip}}|{MEDICAL_RECORD_NUMBER:{zip}{nn}}|A08]]
05 212 0
06 988 [[4::4 {UNIQUE_ID:{zip}{zip}} {UNIQUE_ID:{zip}{zip}}]]
[[07 1412 2::PID|{MEDICAL_RECORD_NUMBER:{zip}{nn}}|{ptcaret}|{dobymd}|F]]
hour, sent, nak. port 6661. ack AL. 22 threads
%%
antibiogram rows or patient rows? i can't tell anymore

[[E coli n=412::{UNIQUE_ID:{nn}M{zip}} E coli]]   AMP 48 CRO 91 CIP 71 NIT 98
[[K pneumo n=188::{UNIQUE_ID:{nn}M{zip}} K pneumo]]  AMP R CRO 88 CIP 81 NIT 41
[[S aureus n=212::{UNIQUE_ID:{nn}M{zip}} S aureus]]  OXA 62 CLI 71 VAN 100 TMP 96
[[PsA n=141::{UNIQUE_ID:{nn}M{zip}} PsA]]       TZP 84 FEP 88 TOB 94 CIP 70
M39 ed 5, first isolate, n over 30, breakpoints M100-34
"""
