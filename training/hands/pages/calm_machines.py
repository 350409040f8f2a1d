"""Release notes, interface specs, logs, configs, queries and device manuals of hospital engineers who rarely have a person in the text."""

TWINS = r"""
RELEASE NOTES, LAB MIDDLEWARE 4.12.3
Highlights
- Autoverification rules now honor HIL indices from Cobas 8000, Alinity ci, Atellica and DxC 700 AU.
- Delta check for MCV moved to XN-9100 side. Extended IPU 00-23.
- [[Requested by a customer::Requested by {hosp} (ticket {case})]]: "Repeat on K > 6.2" toggles by ward class.
Fixed
- HL7 ORU^R01 with OBX-8 "HH~A" no longer doubles.
- ASTM E1394 frames > 240 bytes from Clinitek Novus.
- TLS 1.0 off by default; Windows Server 2012 R2 unsupported; SQL 2019 CU22 or newer.
- Print of ZPL labels on ZD421 with accents (Ñ, Ü, Ø).
Known issues
- Sysmex CS-5100: D-dimer units FEU/DDU; workaround in KB 7731.
- Beckman DxI 9000: RLU overflow flagged as "E".
Upgrade path 4.8 > 4.10 > 4.12. Downtime 40 min. Rollback: VM snapshot [[only::taken by {user} at {iso}]].
[[Questions to the vendor portal.::Questions to {first} {last}, {mail}.]]
%%
Subject: INC closed - printers in ED printing Wingdings
Root cause: driver Lexmark Universal v2 3.0.7 pushed by GPO "PRN-ED-West" over v3; PCL6 vs PS mix-up; font Code128 missing, so Epic's LRS sent ArialMT as symbol
Timeline
03:10 GPO refresh
03:14 first wristband wrong ([[caught by triage::caught by {first} in triage, band of {pt}]])
03:31 P1; bridge opened; [[desk, print team, Epic ECSA joined::{first} (desk), {wn} (print), {first} joined]]
03:58 rollback, gpupdate /force on 41 thin clients (Wyse 5070, IGEL UD3)
04:20 test on ZD510-HC OK, Datamax OK, Brady BMP OK
Impact: 17 bands, 31 lab labels, 0 mis-IDs ([[two near misses::two near misses, MRN {mrn} and {mrn}]])
Fix: v3 pinned, canary OU, change freeze at night
PIR owner: [[Print Services::{whole}]]. CAB [[next week::{wday}]].
%%
-- readmit denominator, Clarity-like, comments for the next analyst
WITH idx AS (
  SELECT HSP_ACCOUNT_ID, PAT_ENC_CSN_ID, HOSP_DISCH_TIME, DISCH_DISP_C
  FROM   HSP_ACCT_DEMO
  WHERE  ADT_PAT_CLASS_C = 101
    AND  DISCH_DISP_C NOT IN (20, 40, 41, 42)   -- expired
    AND  LOC_ID IN ([[:loc_list::{nn}0{nn}]])            -- [[parameterised::{hosp} main]]
)
, re AS (
  SELECT i.*, LEAD(HOSP_DISCH_TIME) OVER (PARTITION BY PAT_ID ORDER BY HOSP_DISCH_TIME) nxt
  FROM idx i )
SELECT SERVICE, COUNT(*) n, AVG(CASE WHEN nxt - HOSP_DISCH_TIME \<= 30 THEN 1.0 ELSE 0 END) r30
FROM re
[[GROUP BY SERVICE  -- never export below 11::WHERE PAT_ID = '{mrn}'  -- {last}'s case, chart review for {dr}]]
/* planned readmits per Yale PR4; chemo (Z51.11) out; rehab (CCS 254) out; see eCQM CMS529v3 */
%%
2 config files, one diff
--- gateway/prod.yaml
+++ gateway/prod.yaml
@@ listeners
-  - port: 6661   # MLLP plain
+  - port: 6671   # MLLP over TLS 1.2, cipher ECDHE-RSA-AES256-GCM-SHA384
   sending_app: [[EPIC::EPIC_{FACILITY:<STVINC|MARYM|BAYCTY>}]]
   allow_from: [[0.0.0.0/0  # fix me::{ip}  # {first}'s jump box]]
   ack: enhanced (CA/AA), timeout 30s, retry 5, backoff 2x
   filter: MSH-9 in [ADT^A01, ADT^A03, ADT^A08, ORM^O01, SIU^S12, MDM^T02, VXU^V04]
-  owner: tbd
+  owner: [[integration-oncall::{mail}]]
   kms_key: alias/mllp-2
@@ map
   PV1-3: split('^')[0]
   PID-8: \{M: male, F: female, U: unknown, O: other, A: other}
   OBX-3: loinc if present else L
   OBX-5 (TX): strip \\.br\\
%%
Log of the bedside gateway, trimmed
[INFO ] cap-gw 5.4.0-b2231 boot, JRE 17.0.9, Hazelcast 5.3
[INFO ] driver GE-CARESCAPE-B650 v2.6 loaded; B850, B450, ONE ok
[INFO ] driver DRAEGER-V500 MEDIBUS.X loaded; Evita V800; SV-U (Getinge) RS232; PB980 ok
[WARN ] Alaris PCU 8015: no ADC map for ch C ("Dexmed")
[INFO ] bind bed [[MICU-07::MICU-07 -> {ptcaret} ({mrn})]] src RFID
[ERROR] ORU NAK AR: PID-3 [[empty::'{mrn}' unknown in A40 merge]]
[WARN ] drift 4.1 s vs ntp [[pool::{ip}]]
[INFO ] PCA CADD-Solis 4.2 infusion start, 0.2/8/1.5 hydromorphone
[DEBUG] MDC_PULS_OXIM_SAT_O2 98; MDC_PRESS_BLD_ART_MEAN 61; MDC_EV_STAT_BATT_LO
[INFO ] operator [[anonymous::{user}]] ack alarm APNEA 20s
[ERROR] OutOfMemory: queue depth 50000, dropping WAVE
[FATAL] going down; supervisor restart in 5
%%
PUMP SERVICE BULLETIN FOR BIOMED TECHS
Model: Sapphire H100, Rev 13.10; PM kit 15031-000-0005
Symptom: "Occlusion Downstream" at 1 mL/h with a 0.22 filter, "Error 14/3"
Check: 1. Door pin. 2. Cassette AP434. 3. Cal: 10.5 PSI +-1. 4. Run at 125 for 4 min: 8.33 +-0.21
Replace: force sensor (torque 0.35 Nm, Loctite 222), Li-ion BP-6 after 36 mo
Test gear: IDA-5, Infutest 2000E, Rigel Multi-Flo; leakage ESA615: \<100 µA NC
Tag: [[green, next PM in a year::{first}'s initials {initials}, PM done {num8}]]
[[Applies to all units.::Applies to S/N {ser}, {ser}; seen first at {hosp}, {town}.]]
AEMS codes: P-OK, P-FL, R-BT. ECRI HPCS 16-495. FDA class II
[[Order parts from the vendor::Parts from {org}, {ph}, PO {ord}]]
%%
Ticket thread, VPN
[[User::{whole}]]: AnyConnect says "Posture Assessment Failed", GlobalProtect gone, Duo push never comes
[[L1::{first}]]: what laptop? asset tag?
[[User::{first}]]: Latitude 5440, sticker [[peeled off::{code}]]
[[L1::{first}]]: CrowdStrike Falcon 7.05 vs. Defender, ISE wants 7.10. Run Software Center > Required
[[User::{first}]]: it's at 3%
[[L1::{first}]]: on hotel wifi? captive portal: open neverssl first
[[User::{first}]]: at [[a conference::the {FACILITY:<Marriott|Omni|Hilton> {town}}]]. HIMSS. "WellBeing-Guest"
[[L2::{first}]]: I see a cert CN=[[workstation::{user}]], expired. Re-enrolling SCEP. Intune sync, twice
[[User::{first}]]: it works!! Haiku too
[[L1::{first}]]: closing as "cert", KB0011902. 5 stars plz
%%
# notebook cell 14: sanity check of vitals feed
import pandas as pd, numpy as np
df = pd.read_parquet("vitals_2024.parquet")     # [[deidentified extract::pulled by {user}, MRNs still in!]]
print(df.shape)                                  # (11_204_118, 9)
bad = df.query("hr > 300 or spo2 \< 40 or temp_c > 43")
assert bad.unit.isin(["ICU","PACU","ED","NSY"]).all()
ex = df.loc[df.pid == [["P-EXAMPLE"::"{mrn}"]]]           # [[synthetic::{ptname}, bed 9, Tmax on {iso}]]
def news2(r):
    s = 0
    s += 3 if r.rr \<= 8 or r.rr >= 25 else 2 if r.rr >= 21 else 1 if r.rr \<= 11 else 0
    s += 3 if r.spo2 \<= 91 else 2 if r.spo2 \<= 93 else 1 if r.spo2 \<= 95 else 0
    return s + (2 if r.o2 else 0)
df["news2"] = df.apply(news2, axis=1)            # 38 min. vectorise! see numba, polars, duckdb
# AUROC .81, AUPRC .19, Brier .021, ICI .004; MEWS .76; eCART .84 (paper); EDI .74
"""

CALM = r"""
INTERFACE SPEC, ORDERS OUT (OMG^O19), PLACEHOLDERS ONLY
MSH|^~\&|RIS|FAC|PACS|FAC|[TIMESTAMP]||OMG^O19^OMG_O19|[MSGID]|P|2.5.1|||AL|NE|USA|UNICODE UTF-8
PID|1||[MRN]^^^FAC^MR||[LAST]^[FIRST]^[MIDDLE]||[DOB]|[SEX]|||[STREET]^^[CITY]^[ST]^[ZIP]
PV1|1|I|[UNIT]^[ROOM]^[BED]||||[ATT_ID]^[ATT_LAST]^[ATT_FIRST]^^^^^^NPI
ORC|NW|[PLACER]|[FILLER]||SC|||[TIMESTAMP]
OBR|1|[PLACER]|[FILLER]|CTHDWO^CT HEAD WO^L^70450^CT HEAD/BRAIN W/O DYE^C4|||||||||||||||||||CT|||^^^^^S
NTE|1|L|Rule: if OBR-4.1 starts with CT, MR, NM, PT send contrast screening in ZCS
ZCS|eGFR^62|ALLERGY^N|PREG^NA|METFORMIN^Y|IMPLANT^Cochlear: Nucleus CI512 (1.5T only)
OBR-5: S=STAT, A=ASAP, R=Routine, T=Timing critical, P=Preop
ERR returned: 207 Application, 101 Required missing, 103 Table value not found, 204 Unknown key
Tested against: Sectra IDS7 24.2, Visage 7.1, Ambra, Fuji Synapse 7, Change CRS, Merge, Intelerad
%%
BUNDLE EXAMPLE (synthetic, US Core 6.1)
\{"resourceType":"Observation","id":"example-bp","status":"final",
 "meta":\{"profile":["us-core-blood-pressure"]},
 "category":[\{"coding":[\{"system":"observation-category","code":"vital-signs"}]}],
 "code":\{"coding":[\{"system":"LOINC","code":"85354-9","display":"Blood pressure panel"}]},
 "subject":\{"reference":"Patient/EXAMPLE"},
 "effectiveDateTime":"YYYY-MM-DD",
 "performer":[\{"reference":"Practitioner/EXAMPLE"}],
 "component":[
  \{"code":\{"coding":[\{"code":"8480-6"}]},"valueQuantity":\{"value":119,"unit":"mmHg","code":"mm[Hg]"}},
  \{"code":\{"coding":[\{"code":"8462-4"}]},"valueQuantity":\{"value":76,"unit":"mmHg","code":"mm[Hg]"}}],
 "device":\{"display":"Welch Allyn Connex Spot, cuff FlexiPort 11"},
 "note":[\{"text":"Left arm, seated, Korotkoff V, after 5 min; AAMI/ESH/ISO"}]}
Validator: 0 errors, 2 warnings (dom-6, no narrative). Inferno g(10) pass. HAPI 6.10, Firely 5.6, Aidbox, Smile CDR 2024.05.
%%
MANUAL, PAGE 31 - "SIGMA SPECTRUM IQ, BEFORE FIRST USE"
Unpack. Plug in the AC Adapter. Charge 16 h.
Mount with the Pole Clamp (max. pole 38 mm). Do NOT mount above the Patient's Mid-axillary line.
Press ON/OFF. The LED flashes Red, Yellow, Green. The Pump plays two tones.
"SELECT CARE AREA": Adult ICU / Med-Surg / Peds / NICU / Oncology / L&D / Anesthesia / Basic.
Load the Set: 1 Open Door. 2 Slide Clamp in Keyhole. 3 Tubing in Channel, taut, left to right. 4 Close Door. 5 Remove Slide Clamp? The Pump does it.
Program: Drug > Conc > Mode (mcg/kg/min) > Weight > Rate > VTBI > RUN.
SOFT LIMIT yellow: Confirm. HARD LIMIT red: Reprogram.
Alarms: AIR DETECTED (50-200 µL), UPSTREAM OCCLUSION, DOOR OPEN, BATTERY DEPLETED (30 min), SYSTEM ERROR 102.02.05
Clean: Super Sani-Cloth, CaviWipes 1, Oxivir 1, Clorox Hydrogen Peroxide. NOT: Phenolics, MEK, Dispatch on keypad.
IEC 60601-1, -2-24, CISPR 11 Class B. IPX2.
%%
KUBE EVENTS DURING THE FREEZE
LAST SEEN  TYPE     REASON            OBJECT                        MESSAGE
2m11s      Warning  BackOff           pod/dicom-router-6c9f-xk2ql   Back-off restarting failed container
2m14s      Normal   Pulled            pod/dicom-router-6c9f-xk2ql   Container image "orthanc:1.12.4" already present
3m         Warning  Unhealthy         pod/mirth-0                   Readiness probe failed: HTTP 503
3m40s      Normal   SuccessfulCreate  job/nightly-omop-5.4          Created pod: nightly-omop-zz81p
4m         Warning  FailedMount       pod/ohif-viewer-77b4          secret "oidc-keycloak" not found
9m         Normal   ScalingReplicaSet deployment/cds-hooks          Scaled up to 3
11m        Warning  Evicted           pod/spacy-ner-gpu-0           low on resource: ephemeral-storage
12m        Normal   Killing           pod/redis-2                   Stopping container redis
14m        Warning  OOMKilling        node/wkr-a10g-3               Memory cgroup out of memory: python3.11
Notes: A10G not MIG capable; H100 in Q3; Triton 24.05; vLLM 0.5.3; Llama-3-8B-Instruct, Qwen2-7B, Mistral-Nemo, Phi-3.5; llama.cpp b3467
%%
CYBER TABLETOP "OPERATION FROZEN MANGO"
Inject 1: A Ryuk-like note, README_TO_DECRYPT. HTA on PACS-ARCH-02. Who calls?
Inject 2: Cobalt Strike beacon, jitter 37; EDR (SentinelOne) disabled via BYOVD (zamguard64)
Inject 3: Pharmacy robot (ROWA), tube system (Swisslog TransLogic), HVAC (Metasys) dark
Inject 4: Local TV hears it. Hold statement 1A.
Inject 5: Divert? EMResource RED. Stroke, STEMI, trauma. Blood: SafeTrace on paper.
Inject 6: Backups: Veeam immutable 14 d, Rubrik; AD tier 0 rebuild, krbtgt x2
Inject 7: BAA vendors ask; HHS, FBI IC3, CISA; 60 days
Roles: IC, Liaison, PIO, Ops, Logistics, Planning, Finance, Med-Tech Specialist, Scribe
Hotwash: downtime forms in Spanish? Toner? Fax lines are VoIP too. Clocks. Compass? The drill needs a bell.
Frameworks: NIST CSF 2.0, 405(d) HICP, MITRE ATT&CK T1486 T1490 T1078.002, HICS 2014
%%
STACK TRACE IN A CHAT WITH A COPILOT
me: why does this die
Traceback (most recent call last):
  File "etl/run.py", line 212, in main
    load(map_concepts(read(cfg.src)))
  File "etl/map.py", line 88, in map_concepts
    return df.merge(c, left_on="ndc11", right_on="concept_code", validate="m:1")
pandas.errors.MergeError: Merge keys are not unique in right dataset; not a many-to-one merge
bot: RxNorm has several rows for one NDC when the vocabulary holds expired mappings. Filter with invalid_reason IS NULL and take the latest valid_start.
me: it's Athena v5.0, vocab RxNorm Extension too
bot: Then also restrict to vocabulary_id IN ('NDC','CVX'). "Maps to" relationship, standard_concept='S'.
me: Humira 0074-0554-02 maps to 3 things
bot: Pen, syringe and kit; use Marketed Product > Branded Pack.
me: ok 99.1% mapped. the rest is Ensure Plus, Depends, Similac, and "Patient's own"
bot: Leave as 0.
%%
RADIOLOGY PROTOCOL BOOK EXPORT, CSV, WITH SEMICOLONS
code;name;coil;seq;contrast;slot
MRPROS1;Prostate PI-RADS 2.1;Body 18 + Spine 32;T2 TSE ax/sag/cor, DWI b50/400/1400, DCE TWIST;Gadavist 0.1;40
MRENT2;Enterography;Body x2;HASTE, TRUFI, VIBE, DWI b800;VoLumen/Breeza 1350, Glucagon 0.5 x2, Dotarem;45
MRFET;Fetal;Body 18 L lateral;HASTE x3 planes, TRUFI, EPI;none;50
MRCARD4;Viability+T1 map;Body 18;MOLLI 5(3)3, PSIR, Cine TRUFI, T2 prep;Prohance 0.15;60
MRMARS;THA MARS;Flex L;VAT, SEMAC, STIR WARP;none;35
MRHIP9;Epilepsy HARNESS;64 ch;MPRAGE, SPACE FLAIR, T2 obl hippocampus;none;40
CTTAVR;TAVR;n/a;ECG retro 70 kVp, Flash C/A/P;Isovue 370 60 mL;20
CTPE2;PE dual energy;n/a;Sn150/80;Omni 350 50 mL, ROI MPA 100 HU;15
NMHIDA;HIDA+EF;LEHR;1 fpm x60, CCK 0.02/kg over 60 min;Choletec 5 mCi;120
NMPSMA;PSMA PET;Vision 600;skull-thigh 60 min;Pylarify 9 mCi / Posluma / Illuccix;90
USCEUS;CEUS liver LI-RADS;C1-6 (Logiq E10);MI 0.08;Lumason 2.4;30
"""
