"""Developers, interface engineers and data scientists who paste code, notebooks, diffs, fixtures, logs, feeds and chats, with somebody in a literal, a comment or a key."""

TWINS = r"""
Refactor, keep behavior. Tests below still must pass

```python
# owner: [[interfaces team::{whole}]]
SITES = ["[[MAIN::{townup}]]", "[[EAST::{FACILITY:{lastup} EAST}]]", "[[MOB::{FACILITY:<PIER|DEPOT|ORCHARD>}]]"]
def route(msg):
    if msg.pv1.doc == "[[ONCALL::{lastup}]]": return "[[q_oncall::{PERSON:q_{lastlow}}]]"  # [[legacy hack::{first} asked, do not remove]]
    if msg.site in SITES[:2] and msg.kind in ("A01","A08"): return "q_adt"
    return "q_dead"

def test_oncall():
    assert route(M(doc="[[ONCALL::{lastup}]]", site="X", kind="A01")) != "q_dead"
def test_site():
    assert route(M(doc="NONE", site="[[EAST::{FACILITY:{lastup} EAST}]]", kind="A08")) == "q_adt"
def test_bad():
    assert route(M(doc="[[FOLEY::{lastup}]]", site="", kind="R01")) == "q_dead"
```
%%
diff review please. anything I should not merge?

diff --git a/conf/paging.toml b/conf/paging.toml
@@ -1,9 +1,9 @@
 [stroke]
-primary = "[[tele-neuro::{last}]]"
+primary = "[[neuro-fellow::{last}]]"
 backup  = "[[operator::{ph}]]"
 [stemi]
-primary = "[[cath-1::{first} {last}]]"
+primary = "[[cath-2::{first}]]"
 bridge  = "[[bridge-a::{PHONE_NUMBER:55{nn}}]]"
 [meta]
-edited_by = "[[ci-bot::{UNIQUE_ID:{firstlow}{nn}}]]"
+edited_by = "[[ci-bot::{UNIQUE_ID:{lastlow}.{firstlow}}]]"
-note = "[[temp::while {last} is on leave til {clip}]]"
+note = ""
%%
Notebook output got weird after upgrade. What changed in pandas 2?

In [7]: df.groupby("rounder").los.mean()
Out[7]:
rounder
[[TEAM_A::{PERSON:{lastup}}]]     4.21
[[TEAM_B::{PERSON:{lastup}}]]     3.88
[[TEAM_C::{PERSON:{lastup}_{initials}}]]     5.02
[[Team_c::{PERSON:{last}}]]     5.10
Name: los, dtype: float64

In [8]: df.query("rounder == '[[TEAM_A::{PERSON:{lastup}}]]' and unit == '[[5N::{ward}]]'").shape
Out[8]: (0, 14)

In [9]: df.loc[41, ["enc","note"]].tolist()
Out[9]: ( [['E0001', 'wants window bed'::'{stay}', '{mefl} wants window bed']] )
%%
write a regex and explain. must hit lines 1,3,5; must not hit 2,4,6

1 [[Seen with Dr. Lastname::Seen with Dr. {last}]]
2 Seen with dressing intact
3 [[s/w Lastname at bedside::s/w {last} at bedside]]
4 s/w team at bedside
5 [[Discussed w/ First (sister)::Discussed w/ {kin} (sister)]]
6 Discussed w/ sister
bonus: capture [[the name::names like {last}-{last} and {PERSON:O'{last}}]]
%%
I mocked this FHIR bundle for the demo. Does anything need a warning banner?

"entry": [
 \{"resource": \{"resourceType":"Practitioner","name":[\{"family":"[[Careful::{last}]]","prefix":["Dr"]\}]\}\},
 \{"resource": \{"resourceType":"Location","name":"[[Demo Clinic::{FACILITY:<Bramble|Cutler|Osage> Clinic}]]","address":\{"city":"[[Anytown::{town}]]"\}\}\},
 \{"resource": \{"resourceType":"RelatedPerson","relationship":"MTH","name":[\{"text":"[[Demo Mother::{kinfull}]]"\}]\}\},
 \{"resource": \{"resourceType":"Device","deviceName":"Inogen One","serialNumber":"[[SERIAL::{ser}]]"\}\},
 \{"resource": \{"resourceType":"Slot","start":"[[RELATIVE+3D::{iso}T09:00Z]]"\}\}
]
tag: HTEST
%%
Kibana row → english, one line each. Who to call?

14:00:02 INFO  rx-svc   fill ok drug="Ozempic" qty=1 store=[[mailorder::{FACILITY:{town} #{nn}}]]
14:00:02 WARN  rx-svc   dup fill key=[[-::{PERSON:{lastlow}}:{dobymd}]]
14:00:05 ERROR id-svc   match=0.61 left=[[A::{ptcomma}]] right=[[B::{ptname}]]
14:00:05 DEBUG id-svc   nick table hit: [[bob=robert::{PERSON:{menick}}={PERSON:{mefl}}]]
14:00:09 INFO  sms-svc  to=[[short::{ph}]] tmpl=RX_READY lang=es
14:00:11 ERROR sms-svc  opt-out body="[[STOP::wrong number this is {firstlow}]]"
14:00:30 INFO  gw       deploy by=[[argo::{UNIQUE_ID:{firstlow}{last}}]] sha=4be1f0c
14:01:00 ERROR gw       cert CN=[[*.internal::{URL:rx.{lastlow}drug.com}]] expired
%%
HL7 ACK says AE. Where's the fault? (already tried swapping PID-3)

MSH|^~\\&|LABX|[[LAB::{FACILITY:{lastup}LAB}]]|EHR|[[HOSP::{FACILITY:<MERIT|BANNOCK|TULE>}]]|[[YYYYMMDD::{dobymd}]]||ORU^R01|[[1::{code}]]|T|2.3
PID|1||[[::{mrn}^^^MR]]||[[LAST^FIRST::{ptcaret}]]||[[::{dobymd}]]|M|||[[::{STREET_ADDRESS:{nn}{nn} {lastup} RD}^^{townup}]]^KS
OBR|1|||CBC^Complete Blood Count|||||||[[NURSE::{PERSON:{lastup}}]]|||||[[1^DOC^TEST::{npi}^{PERSON:{lastup}}^{PERSON:{oneup}}]]
OBX|1|NM|WBC||12.4|K/uL|4-11|H|||F
NTE|1||[[HEMOLYZED, RECOLLECT::HEMOLYZED, TOLD {oneup} ON {FACILITY:{lastup} 3}]]
ACK: MSA|AE|[[1::{code}]]|Segment sequence
%%
Slack export, convert to decision log (decision, owner, due)

[[ed_dev::{UNIQUE_ID:{firstlow}.{lastlow}}]]  9:02 AM
  shall we kill the `[[legacy::{PERSON:{lastlow}}]]_report` endpoint
[[pm::{UNIQUE_ID:{firstlow}}]]  9:04 AM
  only if [[finance::{first}]] signs. she runs it monthly on a [[Windows 7 box::box called {UNIQUE_ID:{lastup}-PC}]]
[[ed_dev::{UNIQUE_ID:{firstlow}.{lastlow}}]]  9:05 AM
  :grimacing: ok  return 410 from [[next sprint::{DATE:<june 9|the 1st|12/2>}]]
[[intern::{UNIQUE_ID:{firstlow}_intern}]]  9:11 AM
  I can write the letter. to whom? [["Dear colleague"?::"Dear {first}"?]]
[[pm::{UNIQUE_ID:{firstlow}}]]  9:12 AM
  yes. and cc [[the vendor::{first} @ {ORGANIZATION:<Redwing|Data{last}|Pith> Systems}]]
%%
train.jsonl check: which samples leak something? answer by line number

\{"in":"pt c/o HA x3d","out":"headache for three days"\}
\{"in":"[[f/u w pcp::f/u w dr {lastlow}]]","out":"[[follow up with PCP::follow up with Dr. {last}]]"\}
\{"in":"lives w [[dtr::{firstlow}]]","out":"lives with [[daughter::{first}]]"\}
\{"in":"wks @ [[school::{orglow}]]","out":"works at [[a school::{org}]]"\}
\{"in":"s/p Roux 2015","out":"status post Roux-en-Y in 2015"\}
\{"in":"fell [[last wk::{clip}]]","out":"fell [[last week::on {wday}]]"\}
\{"in":"hx Kienbock","out":"history of Kienböck disease"\}
\{"in":"[[from out of state::from {townlow}]]","out":"[[from out of state::from {town}]]"\}
%%
R won't knit. script:

---
title: "Dose creep in CT"
author: "[[Medical Physics::{whole}]]"
date: "`r Sys.Date()`"
---
setwd("[[~/ct::C:/Users/{UNIQUE_ID:{lastlow}}/ct]]")
scan \<- read.csv("[[room2.csv::{PERSON:{lastlow}}_room2.csv]]")
scan$tech \<- recode(scan$tech, "1"="[[day::{first}]]", "2"="[[eve::{first}]]", "3"="[[night::{last}]]")
# drop the phantom runs, Catphan 600
scan \<- subset(scan, acc != "[[PHANTOM::{spec}]]")
ggplot(scan, aes(tech, ctdi)) + geom_violin() + labs(caption="[[Dept use only::thanks to {first} for exports]]")
Error in recode: Each value must be named
%%
Can you spot why the cron emails two people

MAILTO=[[root::{mail}]]
# m h dom mon dow command
5 4 * * * /opt/bin/rotate [[--all::--site {UNIQUE_ID:{lastlow}01}]]
0 6 * * 1 /opt/bin/census | mail -s "[[Census::Census for {last}]]" [[ops-list::{mail}]]
0 7 1 * * /opt/bin/bill.sh [[default::{ORGANIZATION:{lastlow}_dental}]]   # [[monthly::monthly, {first} wants it on the first]]
@reboot sleep 60 && /opt/bin/kiosk [[lobby::"{FACILITY:{last} Lobby}"]]
"""
