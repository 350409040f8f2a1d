"""Developers, analysts and vendors of ambulatory, EMS, public-health, home-care and school systems: configs, dictionaries, code with test rows, logs, claims, device exports, survey exports, tickets; each once with live values and once with none."""

TWINS = r"""
NEMSIS v3.5 export (one ePCR), flattened

eRecord.01=[[OMITTED::{case}]]
eResponse.03=[[OMITTED::{code}]]
eResponse.13=[[UNIT::{fleet}]]
eDispatch.01=2301051 (Psychiatric Problem)
eDispatch.02=2305003
eTimes.03=[[OMITTED::{stamp}]]
ePatient.02=[[OMITTED::{last}]]
ePatient.03=[[OMITTED::{first}]]
ePatient.15=41 ePatient.16=2516009 (years)
ePatient.14=2514011
eHistory.06=F31.9
eHistory.12=quetiapine; lithium
eSituation.04=[["I want to go home"::"I want to go home to {kin}"]]
eSituation.11=R45.851
eVitals.06=132 eVitals.10=104 eVitals.12=97 eVitals.23=15
eProcedures.03=710925007
eMedications.03=202991
eScene.09=Y92.480 eScene.15=[[OMITTED::{st}]] eScene.17=[[OMITTED::{town}]] eScene.19=[[OMITTED::{zip}]]
eDisposition.01=[[RECEIVING::{hosp}]]
eDisposition.27=4227001 eDisposition.30=4230001
eCrew.01=[[OMITTED::{lic}]] eCrew.02=2402007
validator: 2 warnings (nemSch_e114, nemSch_e151), 0 errors
%%
Ticket HD: portal proxy bug
Reporter: [[clinic super user::{first} {last}, {clinic}]]
Env: PROD 2025.2.1 hotfix 4, Chrome 131, iPad 17.6
Steps: 1) log in as [[parent::{user}]] 2) switch to [[child::{ptname} (MRN {mrn})]] 3) open Letters 4) 403
Expected: letter list. Actual: AccessDenied PROXY_TEEN_13 though child is 9
Log:
 WARN c.e.p.ProxyFilter - role=GUARDIAN age=9 policy=TEEN_13 reason=DOB_NULL
 ERROR ApiGateway 403 GET /v2/letters?ctx=[[REDACTED::{UNIQUE_ID:{nn}{nn}{nn}{nn}}]] src=[[-::{ip}]]
 at com.example.portal.ProxyFilter.check(ProxyFilter.java:214)
RCA: DOB dropped when the registration desk merges duplicates (see KB0012). [[Two charts merged::{first} merged two charts on {num8}]].
Workaround: re-save demographics. Fix in 2025.2.2.
SLA P3. Watchers: [[3::{first}, {first}, {user}]]
%%
import pandas as pd
# school nurse visit file, [[district::{ORGANIZATION:{town} ISD}]], pulled [[nightly::by {user} {iso}]]
df = pd.read_csv("visits.csv", dtype=\{"sid": str})
df["mins"] = (df.out - df.in_).dt.seconds // 60
# rows with wrong campus code:
bad = df[df.campus.isin(["E14", "M02", "HS1"]) & df.reason.str.contains("HA|SA|N/V")]
print(bad.head(3))

     sid        campus  in_    reason        note
0  [[******::{UNIQUE_ID:{nn}{nn}{nn}}]]   E14  09:12  HA       [["missed breakfast"::"{first}: missed breakfast"]]
1  [[******::{UNIQUE_ID:{nn}{nn}{nn}}]]   M02  10:40  asthma   [["albuterol 2p, back to PE"::"albuterol 2p, back to Coach {last}"]]
2  [[******::{UNIQUE_ID:{nn}{nn}{nn}}]]   HS1  13:05  N/V      [["parent pick up"::"{kin} pick up {ph}"]]

KeyError: 'in_' on line 4 when I run it on the other file. Column is "TimeIn" there. Help, and can you drop the note column before I share with the university (IRB says limited data set ok)
%%
ISA*00*          *00*          *ZZ*[[SENDER::{UNIQUE_ID:{nn}{nn}{nn}}]]       *ZZ*[[RECEIVER::{UNIQUE_ID:{nn}{nn}}]]          *[[YYMMDD::{dobymd}]]*1204*^*00501*[[000000001::{UNIQUE_ID:000{nn}{nn}}]]*0*P*:~
ST*837*0021*005010X222A1~
NM1*85*2*[[BILLING::{clinic}]]*****XX*[[NPI::{npi}]]~
N3*[[STREET::{st}]]~
N4*[[CITY::{town}]]*[[ST::{stt}]]*[[ZIP::{zip}]]~
SBR*P*18*[[GRP::{grp}]]******CI~
NM1*IL*1*[[LAST::{last}]]*[[FIRST::{first}]]****MI*[[MEMBER::{plan}]]~
DMG*D8*[[CCYYMMDD::{dobymd}]]*F~
CLM*[[ACCT::{acct}]]*185***11:B:1*Y*A*Y*Y~
HI*ABK:J4540*ABF:Z7722~
LX*1~
SV1*HC:99214:25*145*UN*1***1~
LX*2~
SV1*HC:94010*40*UN*1***1~
SE*28*0021~
Why did this reject A7:562? I thought the taxonomy 207Q00000X was in PRV.
%%
Data dictionary, home-visiting program (MIECHV), v3

variable | type | values | note
fam_id | char(8) | | random, key kept by [[data manager::{whole}]]
enroll_dt | date | | e.g. [[YYYY-MM-DD::{iso}]]
hv_name | char | | home visitor, e.g. [[LAST, FIRST::{comma}]]
site | num | 1-6 | [[1 = north, 2 = south::1 = {town}, 2 = {rez}]]
epds | num | 0-30 | within 3 mo of birth
ipv_scr | 0/1 | RAT or HITS
asq3_com | num | 0-60 | cut 30.72 at 10 mo
asqse2 | num | | cut by age
bf_init | 0/1
safe_sleep | 0-3 | back, alone, crib
tob | 0/1/9
ecl | code | T1-T4 priority
ed_inj | num | count, injury ED visits
cg_empl | 1-5 | 1 FT ... 5 not
exit_rsn | 1-9 | 4 moved out of county, 7 aged out
zip3 | char(3) | suppressed if \<20k people
Missing: 99 DK, 98 refused, 97 NA
Contact: [[data desk::{first}, {mail}]]
%%
CGM CLARITY-type report, copy paste

Patient [[hidden::{ptname}]]  DOB [[hidden::{dob}]]  Generated [[hidden::{full} {clockx}]]  Clinic [[hidden::{clinic}]] share code [[hidden::{UNIQUE_ID:<QRTA|DMNP|KLWE>-{nn}{nn}-XZ}]]
14 days  GMI 7.6%  Avg 179  SD 58  CV 32.4%
Very high \>250  11%
High 181-250  32%
In range 70-180  55%
Low 54-69  1.6%
Very low \<54  0.4%
Sensor usage 96%   Device Dexcom G7 (app 2.6.1), [[transmitter hidden::sn {ser}]]
Patterns: nighttime highs 22:00-02:10; best day [[a Thursday::{on}]] 81% TIR
Pump: t:slim X2 7.8.1 Control-IQ+ TDD 51.3 (basal 47%), sites q3.4 d
Overrides 2.1/d; exercise mode 0; sleep 7.8 h
Notes typed: "pizza [[w/ friends::at {shop} w/ {kin}]]", "site ripped at [[practice::{school}]]", "ran out of insulin, [[neighbor gave::{first} gave]] a vial"
%%
REDCap log export

[[ts::{iso} 09:14]],[[user::{user}]],Create record [[ID::{subj}]],"age=57, sex=2, arm=1"
[[ts::{iso} 09:20]],[[user::{user}]],Update [[ID::{subj}]],"consent_v=4.1, consent_lang=es"
[[ts::{iso} 10:02]],[[user::{user}]],Update [[ID::{subj}]],"phq9_total=14, gad7=11, audit_c=3"
[[ts::{iso} 10:40]],SYSTEM,Alert A-12 fired,"phq9_q9 \> 0"
[[ts::{iso} 10:44]],[[user::{user}]],Comment,"[[called participant, safe, has therapist::called {ptf} at {ph}, safe, sees {cred}]]"
[[ts::{iso} 11:30]],[[user::{user}]],Lock form,"baseline"
[[ts::{iso} 13:05]],[[user::{user}]],Data export,"de-identified, dates shifted, free text removed"
[[ts::{iso} 15:51]],[[user::{user}]],File upload,"[[icf_scan.pdf::ICF_{last}_signed.pdf]]"
[[ts::{iso} 16:20]],SYSTEM,Survey invite queued,"wave=3 n=118 bounce=4"
Randomization table: blocks 4,6; strata site x PHQ \<15/≥15; seed 8841
%%
config/sms_reminders.yaml

clinic:
  name: "[[ACME_CLINIC::{clinic}]]"
  tz: America/Chicago
  phone: "[[+1XXXXXXXXXX::{ph}]]"
  sender: "[[SHORTCODE::{UNIQUE_ID:{nn}{nn}}]]"
templates:
  confirm_en: "Hi %first_name%, you have a visit %dow% %date% at %time%. Reply 1 to confirm, 2 to cancel."
  confirm_es: "Hola %first_name%, su cita es el %date%."
  noshow: "We missed you today. Call us to rebook."
quiet_hours: ["21:00", "08:00"]
retry: \{max: 3, backoff_s: 900}
test_numbers:
  - "[[+1XXXXXXXXXX::{ph}]]"   # [[dev phone::{first}'s phone]]
overrides:
  - provider: "[[PROV_ID::{last}, {first}]]"
    min_lead_h: 72
on_fail: email "[[OPS::{mail}]]"
"""
