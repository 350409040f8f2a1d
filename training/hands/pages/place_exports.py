"""Exports and configs of several lines: HL7 messages, YAML, CSV, JSON, logs and markdown tables, with named sites and firms or with kinds."""

TWINS = r"""
# routes.yaml  (interface engine)
default: drop
routes:
  - from: [[ED::{FACILITY:TULE_ED}]]
    to: EPIC
    port: 6661
  - from: [[LAB::{FACILITY:Marsh Lab}]]
    to: EPIC
    ack: true
  - from: [[SNF::{FACILITY:cattail snf}]]
    to: PCC
    note: "[[no A08::no A08, ask {first}]]"
  - from: [[DIALYSIS::{FACILITY:FKC-REED}]]
    to: [[TEST::{FACILITY:RUSH CREEK}]]
    ip: [[localhost::{ip}]]
owner: [[interfaces::{user}]]
changed: [[never::{iso}]]
%%
MSH|^~\\&|ADT|[[FAC::{FACILITY:HALLMARK}]]|HIE|STATE||[[::{stamp}]]|ADT^A04
PID|1||[[0::{mrn}]]||[[TEST^PATIENT::{ptcaret}]]||[[::{dobymd}]]|F
PD1|||[[PCP OFFICE::{FACILITY:SAGE VALLEY PEDS}]]
PV1|1|E|ED^^^[[MAIN::{FACILITY:HALLMARK EAST}]]
GT1|1||||||||||||||[[RETIRED::{ORGANIZATION:COBALT TRUCKING}]]
IN1|1|HMO|01|HUMANA
ZCH|[[CHURCH^NONE::{FACILITY:ST ISIDORE}]]
ZSC|[[SCHOOL^NONE::{FACILITY:DEWEY MS}]]
%%
| Clinic | MD FTE | EHR | Payer mix | Notes |
|---|---|---|---|---|
| [[North::{FACILITY:Wapiti}]] | 2.0 | Epic | 40% Medicaid | [[new lead::{dr} leads]] |
| [[South::{FACILITY:Pronghorn Women's}]] | 1.5 | Epic | 22% | Mirena, Nexplanon stocked |
| [[School::the {FACILITY:Cody High clinic}]] | 0.2 | Epic | 61% | summer closed |
| [[Jail::{FACILITY:Park County Detention}]] | 0.1 | paper | n/a | [[sheriff pays::{county} pays]] |
| [[Plant::{ORGANIZATION:Marathon} first aid]] | RN | Cority | self | OSHA log |
| [[Tribal::{FACILITY:Wind River Family}]] | 3.0 | RPMS | PRC | title V |
%%
2 rows of 6, export "employer_lookup"
emp_id,emp_name,plan,lives
101,[[self::{ORGANIZATION:Tuff Shed of {town}}]],Cigna OAP,41
102,[[school district::{ORGANIZATION:Big Horn No. 2}]],BCBSWY,388
103,[[ranch::{ORGANIZATION:Two Dot}]],none,6
104,[[hospital::{FACILITY:Washakie Medical}]],UMR,212
105,[[city::{ORGANIZATION:City of {town}}]],WEBT,97
106,[[tribe::{ORGANIZATION:Northern Arapaho}]],FEHB,1204
-- dedupe on emp_name? "[[Self / SELF / self emp::{ORGANIZATION:Two Dot} / {ORGANIZATION:TWO DOT} / {ORGANIZATION:2 Dot Ranch}]]"
%%
adt.log
08:01:12 INFO  A01 unit=[[ICU::{FACILITY:Shoshone 2}]] ok
08:01:40 INFO  A02 [[ICU->PCU::{FACILITY:Shoshone 2}->{FACILITY:Shoshone 4}]] ok
08:03:02 WARN  A03 dispo=[[SNF::{FACILITY:Cody Rehab Ctr}]] code 03 w/o NPI
08:03:03 WARN  A03 dispo=[[HOSPICE::{FACILITY:Spirit Mountain}]] code 50
08:04:55 ERROR A08 employer too long: "[[UNEMPLOYED SINCE 2020::{ORGANIZATION:Y-Tex Livestock Identification}]]"
08:05:10 INFO  A28 pharmacy=[[MAIL::{FACILITY:Juniper Rx}]]
08:06:00 INFO  heartbeat Mirth 4.4 Cloverleaf 20.1
08:06:31 ERROR DNS [[printer::{FACILITY:absaroka-reg-2}]] [[down::{ip}]]
08:07:00 INFO  operator=[[svc::{user}]] logoff
%%
prompt file, few-shot, extraction of sites
Text: Pt came from [[rehab::{FACILITY:Legacy on Beck}]] after hip surgery at [[an outside hospital::{FACILITY:Billings Clinic}]]; rides with [[a volunteer::{first} of {ORGANIZATION:R.U.D.E. Rides}]].
Output: prior_site=[[rehab::{FACILITY:Legacy on Beck}]]; surgery_site=[[outside hospital::{FACILITY:Billings Clinic}]]
Text: Takes Eliquis, follows with cardiology [[quarterly::at {FACILITY:Heart Mountain}]], hauls beets [[in fall::for {ORGANIZATION:Western Sugar}]].
Output: follow_site=[[none::{FACILITY:Heart Mountain}]]; employer=[[none::{ORGANIZATION:Western Sugar}]]
Text: Brother to bring CPAP (ResMed) from [[home::{home}]]; pharmacy is [[closed::{FACILITY:Rimrock Drug}]].
Output: pharmacy=[[none::{FACILITY:Rimrock Drug}]]
Rules: Aetna, Epic, Pyxis, Foley and Medicaid are never sites.
"""
