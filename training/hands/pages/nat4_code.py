"""People who write code and queries for health care and paste them with a question: SQL, Python, R, SAS, JavaScript, shell, Excel, VBA, DAX, Terraform, tests and configs."""

CALM = r"""
Write a window function query. Table obs(pt_key, obs_dt, code, val). I want the latest creatinine per pt_key and the one before, and delta, only where val rose 0.3 or more within 48 h (KDIGO stage 1). Postgres 15.

select pt_key, obs_dt, val, lag(val) over w as prev, val - lag(val) over w as delta
from obs where code = '2160-0'
window w as (partition by pt_key order by obs_dt);

then: where delta >= 0.3 and obs_dt - lag(obs_dt) over w \<= interval '48 hours'
ERROR: window functions are not allowed in WHERE
so wrap in a CTE? also baseline = min in the prior 7 d, and stage 2 = 2.0-2.9x, stage 3 = 3.0x or >= 4.0 or RRT. please avoid lateral joins, our DBA doesn't like them. index on (pt_key, code, obs_dt desc) exists.
t.val is numeric(8,3), some rows are text like "\<0.15" or "see note" so there's val_txt as well.
%%
# pyproject.toml
[tool.ruff]
line-length = 120
target-version = "py312"
select = ["E", "F", "I", "UP", "B", "SIM", "PL"]
ignore = ["PLR0913", "PLR2004"]
[tool.ruff.per-file-ignores]
"tests/*" = ["S101", "PLR2004"]
[tool.mypy]
strict = true
plugins = ["pydantic.mypy"]
[tool.pytest.ini_options]
addopts = "-q --strict-markers -m 'not slow'"
testpaths = ["tests"]
[tool.coverage.run]
branch = true
omit = ["*/migrations/*"]
Question: ruff 0.4.4 says select is deprecated in favor of lint.select; mypy 1.10 says "Source file found twice under different module names". What's wrong? The package is src/fhirkit and hl7lite is vendored below it.
%%
def gfr(cr, age, female):
    # CKD-EPI 2021, no race term
    k, a = (0.7, -0.241) if female else (0.9, -0.302)
    r = cr / k
    return 142 * min(r, 1) ** a * max(r, 1) ** -1.200 * 0.9938 ** age * (1.012 if female else 1)

def cg(cr, age, wt, female):
    return (140 - age) * wt / (72 * cr) * (0.85 if female else 1)

for cr, age, wt in [(0.9, 30, 70), (1.4, 61, 88), (2.2, 78, 54), (3.6, 85, 49)]:
    print(cr, age, round(gfr(cr, age, False)), round(cg(cr, age, wt, False)))

0.9 30 117 119
1.4 61 57 69
2.2 78 30 21
3.6 85 16 10

Review please. Is the age factor right? Should cg use ideal weight (Devine) when BMI > 30? And add the 2012 cystatin C one w/ unit tests, plus a Schwartz for children (0.413 x ht / cr).
%%
interface: lab_oru_out
enabled: true
source:
  protocol: mllp
  port: 6510
  ack_mode: enhanced
filters:
  - drop_if: MSH.9.2 != "R01"
  - drop_if: OBR.25 in ["I", "S"]
  - drop_if: PV1.2 == "P" and OBR.4.1 startswith "POC"
transforms:
  - set: MSH.12 = "2.5.1"
  - map: OBX.3 using loinc_map_v41.csv default "LOCAL"
  - map: OBX.8 {H: "High", L: "Low", HH: "Panic", LL: "Panic", A: "Abnormal"}
  - strip: [NTE.3, "\\X0A\\"]
  - hash: PID.3.1 with salt env.SALT
  - remove: [PID.5, PID.7, PID.11, PID.13, PID.19, NK1, GT1, IN1.16]
retry: { max: 5, backoff_s: [5, 15, 60, 300, 900] }
dead_letter: /data/dlq/lab_oru_out
Does OBX.8 map run before the panic rule? We saw Z-segments (ZLR, ZSP) with the name still in ZLR.4. Corepoint 7.6 vs Mirth 4.4 differ?
%%
Jest fails in CI only:

 FAIL  src/dose/__tests__/weight.test.ts
  weightBased
    x rounds acetaminophen 15 mg/kg to nearest 16 mg (12 ms)
    ok caps ibuprofen at 40 mg/kg/day (2 ms)
    ok refuses weight \< 0.4 kg
  Expected: 160
  Received: 156.80000000000001
      31 |   it("rounds acetaminophen 15 mg/kg to nearest 16 mg", () => {
    > 32 |     expect(weightBased("apap", 10.4)).toBe(160);
         |                                       ^
Tests: 1 failed, 2 passed, 3 total. Snapshots: 0. Time 2.31 s.
Node 18.20 in CI, 20.11 at home. I think it's the toFixed in roundTo. Also our Broselow table: grey 3-5 kg, pink 6-7, red 8-9, purple 10-11, yellow 12-14, white 15-18, blue 19-23, orange 24-29, green 30-36. Put that in a const with types.
%%
regex review. We scrub these from free text before it goes out:

MRN      \\b(?:MRN|MR#|Med\\.? ?Rec)[:# ]*([A-Z]?\\d{6,10})\\b
PHONE    (?:\\+?1[-. ]?)?\\(?\\d{3}\\)?[-. ]?\\d{3}[-. ]?\\d{4}
SSN      \\b\\d{3}-\\d{2}-\\d{4}\\b
DATE     \\b\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?\\b
EMAIL    [\\w.+-]+@[\\w-]+\\.[\\w.-]+
ZIP      \\b\\d{5}(?:-\\d{4})?\\b
AGE90    \\b(9\\d|1[01]\\d)[- ]?(?:y/?o|years?)

False hits: blood pressure as date, LOINC as date, "1-2 tabs", "3/5 strength", CPT as ZIP, NDC as SSN-like, "20/40 vision", GTIN as phone. How do I add negative lookaheads w/o making it unreadable? Should I go for Presidio 2.2 or a small NER model? RE2 has no lookbehind.
%%
$ kubectl get pods -n hie
NAME                          READY   STATUS             RESTARTS      AGE
consent-api-6c9d7b5f4-x2lqp   1/1     Running            0             12d
mpi-match-7f66d8c9b-9kzwn     0/1     CrashLoopBackOff   41 (3m ago)   5h
kafka-0                       1/1     Running            2             60d
ccda-render-5d5f-rr8tv        1/1     Running            0             12d
$ kubectl logs mpi-match-7f66d8c9b-9kzwn -n hie --previous | tail -4
INFO  loading weights jaro_winkler=0.34 dob=0.28 zip3=0.08 sex=0.05
INFO  blocking keys: soundex(last)+yob, phone7
ERROR OutOfMemoryError: Java heap space
INFO  exit 137
limits: memory 2Gi, -Xmx3g. oh. that's it isn't it. set -XX:MaxRAMPercentage=75 instead? JDK 21, G1 vs ZGC for 40M records? threshold 0.86 auto, 0.72 review.
%%
Google Apps Script for the on-call rota sheet, no names hard-coded:

function nextOnCall() {
  const sh = SpreadsheetApp.getActive().getSheetByName("Rota");
  const v = sh.getRange("A2:D").getValues().filter(r => r[0]);
  const today = new Date(); today.setHours(0,0,0,0);
  const row = v.find(r => r[0] >= today);
  return row ? row[1] : "nobody";
}
function pageThem() {
  const who = nextOnCall();
  UrlFetchApp.fetch(PropertiesService.getScriptProperties().getProperty("HOOK"), {method: "post", payload: JSON.stringify({text: `${ who } is on`})});
}

Trigger at 06:55 daily. It sends "nobody" on Sundays because the row is merged. I want swap requests in column D ("swap w/ B") to win. Also time zone: file is Pacific, the people are in Hawaii.
%%
"resource": "StructureDefinition",
"differential": { "element": [
  { "id": "Patient.extension:pronouns", "path": "Patient.extension", "sliceName": "pronouns", "min": 0, "max": "1", "mustSupport": true },
  { "id": "Patient.identifier.system", "path": "Patient.identifier.system", "min": 1 },
  { "id": "Patient.name.family", "path": "Patient.name.family", "maxLength": 60 },
  { "id": "Patient.birthDate", "path": "Patient.birthDate", "constraint": [ { "key": "dob-1", "severity": "error", "human": "not in the future", "expression": "$this \<= today()" } ] },
  { "id": "Patient.address.postalCode", "path": "Patient.address.postalCode", "pattern": "5 digits" }
] }

SUSHI v3.6.0: error: Element Patient.extension:pronouns has max "1" but base slicing is open, discriminator value url. fsh file is

Profile: MyPatient
Parent: USCorePatientProfile
* name.family 1..1 MS
* extension contains IndividualPronouns named pronouns 0..1 MS

IG Publisher 1.6.2 gives 3 errors, 11 warnings, 40 hints. Are the hints OK to ship? what does "R4B vs R5 extension context" mean
"""

TWINS = r"""
why is this slow, 40 min on [[prod::{UNIQUE_ID:<clarsql|rptdb|edw>{nn}}]]

with adm as (
  select h.pat_enc_csn_id, h.pat_id, h.hosp_admsn_time, h.hosp_disch_time, h.department_id,
         row_number() over (partition by h.pat_id order by h.hosp_admsn_time) as rn
  from pat_enc_hsp h
  where h.hosp_admsn_time >= '[[2024::{iso}]]' and h.adt_pat_class_c = '101'
)
select a.pat_id, p.pat_name, d.department_name, z.name as dispo
from adm a
join patient p on p.pat_id = a.pat_id
join clarity_dep d on d.department_id = a.department_id
left join zc_disch_disp z on z.disch_disp_c = a.disch_disp_c
where a.rn > 1 and d.department_name like '[[%ICU%::{FACILITY:<KLEIN|MERCER|ST ANN> TOWER 4}%]]'
  and p.pat_name not like 'ZZ%';  -- test pts

the plan shows a key lookup on pat_enc_hsp, 3.1M rows. [[dba::{first} (dba)]] says add an index hint, I'd rather not. would a temp table w/ a clustered index on (pat_id, hosp_admsn_time) do?
%%
import pandas as pd, re

df = pd.read_csv("[[census.csv::census_{lastlow}.csv]]", dtype=str)
df.columns = [c.strip().lower().replace(" ", "_") for c in df.columns]
df["dob"] = pd.to_datetime(df["dob"], errors="coerce")
df["age"] = (pd.Timestamp("today") - df["dob"]).dt.days // 365
df.loc[df["age"] > 89, "age"] = 90

# [[known bad rows: fix by hand::known bad rows: {mrn} has dob {dobs}, should be {dobs}; {mrn} is {whole} not {whole}]]
bad = df[df["mrn"].isin([[list_of_mrns::("{mrn}", "{mrn}")]])]
print(bad.head(), len(bad))

def norm_phone(s):
    d = re.sub(r"\\D", "", s or "")
    return f"({d[:3]}) {d[3:6]}-{d[6:]}" if len(d) == 10 else None

df["phone"] = df["phone"].map(norm_phone)
df.to_excel("out.xlsx", index=False)

# assert norm_phone("[[bad::{ph}]]") is not None
I get SettingWithCopyWarning on .loc and the ages are off by one near birthdays, how to fix w/o dateutil
%%
# test_redactor.py
import pytest
from redactor import scrub

CASES = [
    ("Pt [[X::{ptname}]] seen by [[Y::{dr}]]", "Pt NAME seen by NAME"),
    ("call [[Z::{ph}]] before noon", "call PHONE before noon"),
    ("MRN: [[0::{mrn}]]", "MRN: ID"),
    ("DOB [[0::{dobs}]] age 67", "DOB DATE age 67"),
    ("lives at [[home::{st}, {home}]]", "lives at ADDRESS"),
    ("BP 132/84, HR 71, pain 4/10", "BP 132/84, HR 71, pain 4/10"),
    ("Foley to gravity, Parkinson disease, 5/5 strength", None),
    ("metoprolol succ 50 mg 1 po qd #90 RF 3", None),
    ("0.9% NaCl 1000 mL @ 125 mL/hr", None),
    ("ICD E11.65, CPT 99214-25, NDC 0002-8215-01", None),
]

@pytest.mark.parametrize("raw,want", CASES)
def test_scrub(raw, want):
    assert scrub(raw) == (want or raw)

def test_empty():
    assert scrub("") == ""

# FAILED test_scrub[raw5] - "5/5" read as a date. [[owner: ml team::ask {first}]]
%%
Spreadsheet help. Column A is "[[Last, First::{ptcomma}]]", B is DOB like [[mm/dd/yyyy::{dobs}]], C is the address in one cell [[(street, city, ST zip)::e.g. {stack}, {home}, {stt} {zip}]], D is "[[Dr. Name (Clinic)::{dr} ({clinic})]]".

I need:
 E = last name   =TRIM(LEFT(A2,FIND(",",A2)-1))
 F = first name  =TRIM(MID(A2,FIND(",",A2)+1,50))
 G = ZIP only    =RIGHT(TRIM(C2),5)
 H = age today   =DATEDIF(B2,TODAY(),"Y")
 I = clinic in the parentheses
 J = "Y" if the ZIP is on the tab named Zips

#VALUE! where there's no comma ([[hyphenated ones, mostly::{whole}, {whoup}, and the one row that says "{last} baby girl"]]). Also RIGHT fails for ZIP+4. And is TEXTSPLIT in Excel 2019? No, right? We are on 2019 until [[IT upgrades::{first} in IT upgrades us, {on}]].
%%
data work.readm;
  set raw.inpt (where=(adm_type in ('1','2')));
  by bene_id adm_dt;
  retain prev_disch;
  if first.bene_id then prev_disch = .;
  gap = adm_dt - prev_disch;
  readm30 = (0 \<= gap \<= 30);
  prev_disch = disch_dt;
  format adm_dt disch_dt prev_disch mmddyy10.;
run;
proc freq data=work.readm; tables readm30*drg_cd / nopercent norow; run;

NOTE: There were 41882 observations read from the data set RAW.INPT.
WARNING: Multiple lengths were specified for the BY variable bene_id.
ERROR: BY variables are not properly sorted on data set RAW.INPT.
bene_id=[[XXXXXXXX::{UNIQUE_ID:{nn}{four}{nn}}]] adm_dt=[[.::{num8}]] disch_dt=[[.::{num8}]] provider=[[XXXXXX::{UNIQUE_ID:{nn}{nn}0{nn}}]] FIRST.bene_id=1 LAST.bene_id=0 _ERROR_=1 _N_=18
[[The log is from the enclave, IDs are scrubbed.::From {first}'s run on the {UNIQUE_ID:vrdc{nn}} seat, sorry, IDs are real.]] Fix? And should planned readmits (CMS algorithm v4.0) be dropped before or after the gap?
%%
resource "aws_s3_bucket" "phi" {
  bucket = "[[example-phi-bucket::{UNIQUE_ID:{lastlow}-phi-prod-{nn}}]]"
  tags = {
    owner       = "[[platform::{mail}]]"
    cost_center = "[[0000::{UNIQUE_ID:{four}-{nn}}]]"
    data_class  = "phi"
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "phi" {
  bucket = aws_s3_bucket.phi.id
  rule { apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" } }
}
resource "aws_security_group_rule" "sftp_in" {
  type        = "ingress"
  from_port   = 22
  to_port     = 22
  protocol    = "tcp"
  cidr_blocks = ["[[0.0.0.0/0::{ip}/32]]"] # [[replace me::{ORGANIZATION:<Verabill|Coastline> EDI}, {first} opened {code}]]
}
terraform 1.7.5, provider aws ~> 5.40. Plan says "must be replaced" on the bucket and I can't lose it. prevent_destroy? moved block? and why does tfsec want versioning AND mfa delete
%%
const rows = await db.query(
  `SELECT a.id, a.start_at, p.first, p.last, p.mobile, c.tz
     FROM appt a JOIN patient p ON p.id = a.patient_id
     JOIN clinic c ON c.id = a.clinic_id
    WHERE a.start_at::date = $1 AND a.status = 'BOOKED'`, [day]);

for (const r of rows) {
  const when = DateTime.fromJSDate(r.start_at).setZone(r.tz).toFormat("h:mm a");
  await sms.send(r.mobile, `Hi ${r.first}, see you at ${ when }. Reply C to confirm.`);
}
// output in staging
// Hi [[undefined::{ptf}]], see you at 9:40 AM. Reply C to confirm.   -> [[+1XXXXXXXXXX::{ph}]]
// Hi [[undefined::{first}]], see you at 10:20 AM. Reply C to confirm.  -> [[null::{ph}]]
One hour off since the clocks changed, only for [[the Arizona clinic::{FACILITY:<Mesquite Springs|Kino Park> Clinic}]] (no DST there). tz column says America/Denver. [[Migration or config?::{first} set it by hand.]] Also is Luxon 3.4 OK with Node 20.
%%
library(tidyverse); library(survival)
d <- read_csv("registry.csv") %>%
  mutate(os = as.numeric(last_fu - dx_date) / 30.4, dead = vital == "D") %>%
  filter(stage %in% c("II", "III"), !is.na(os))
fit <- survfit(Surv(os, dead) ~ arm, data = d)
coxph(Surv(os, dead) ~ arm + age + ecog, data = d)

             coef exp(coef) se(coef)     z       p
armB       -0.342    0.710    0.121  -2.83  0.0047
age         0.018    1.018    0.006   3.00  0.0027
ecog        0.410    1.507    0.098   4.18  2.9e-05
n= 412, number of events= 233

d %>% filter(os \< 0)
# A tibble: 2 x 4
  id     dx_date    last_fu    site
1 [[a::{subj}]]  [[NA::{iso}]]  [[NA::{iso}]]  [[01::{FACILITY:<Duluth Clinic|St Barnabas|Ochre Hill>}]]
2 [[b::{subj}]]  [[NA::{iso}]]  [[NA::{iso}]]  [[04::{FACILITY:<Kirby Cancer Center|Valley Onc>}]]
negative survival, lol. [[query the sites::e-mail {first} at site 04, {mail}]]. how do I check PH with cox.zph and plot Schoenfeld residuals in ggplot
%%
#!/bin/bash
# rotate and ship the dispensing cabinet logs
set -euo pipefail
SRC=/var/log/adc
DST=[[user@host:/archive::{UNIQUE_ID:{firstlow}{nn}}@{ip}:/archive]]
KEEP=30
for f in "$SRC"/*.log; do
  gzip -9 "$f"
done
rsync -az --remove-source-files "$SRC"/ "$DST"/
find "$SRC" -name '*.gz' -mtime +"$KEEP" -delete
logger -t adc "shipped $(ls "$SRC" | wc -l)"
[[# no mail on failure yet::mail -s "adc ship failed" {mail} \< /dev/null]]

cron: 20 2 * * * /opt/bin/ship_adc.sh >> /tmp/ship.out 2>&1
output: rsync: [[connection timed out (110)::connect to {ip} port 873: timed out (110)]]
sample line from a log, is this PHI if it goes off site?
  Pyxis ES 1.7 | STATION [[7::{UNIQUE_ID:<4W|ED|OR>-{nn}}]] | REMOVE | hydromorphone 2 mg/mL inj | qty 1 | bal 23 | user [[nurse::{lastup}, {oneup}]] | pt [[patient::{ptcomma} {stay}]] | wit [[none::{initials}]]
%%
Power BI. I have these measures

LWBS % = DIVIDE( CALCULATE( COUNTROWS('ED'), 'ED'[Dispo] = "LWBS" ), COUNTROWS('ED') )
Door to Doc (median) = MEDIANX( FILTER('ED', 'ED'[MD_Seen] > 'ED'[Arrive]), DATEDIFF('ED'[Arrive], 'ED'[MD_Seen], MINUTE) )
Avg LOS hr = AVERAGEX( 'ED', DATEDIFF('ED'[Arrive], 'ED'[Depart], MINUTE) ) / 60

and a matrix by provider:
Provider            Visits  LWBS %  D2D   LOS
[[MD 1::{last}, {first}]]        212     1.9     18    3.4
[[MD 2::{last}, {first}]]        187     2.7     24    3.9
[[PA 1::{last}, {first}, PA-C]]  240     0.8     11    2.2
[[Locum::{whole} (locum)]]       61      6.6     41    5.0
Blank               14      100     --    0.6

1) how do I hide Blank 2) add a trend arrow vs. last month 3) row level security so each doc only sees themselves; the login is [[their network ID::like {UNIQUE_ID:{lastlow}{fl}}@{URL:<rushford|mtcalvary>.org}]] but the column has display names
%%
Sub MergeLetters()
    Dim ws As Worksheet, r As Long, doc As Object
    Set ws = ThisWorkbook.Sheets("Recall")
    For r = 2 To ws.Cells(ws.Rows.Count, 1).End(xlUp).Row
        If ws.Cells(r, 6).Value = "" And ws.Cells(r, 5).Value \< Date - 365 Then
            doc.Bookmarks("FullName").Range.Text = ws.Cells(r, 1).Value
            doc.Bookmarks("Addr").Range.Text = ws.Cells(r, 2).Value
            doc.SaveAs2 "S:\\Recall\\" & ws.Cells(r, 1).Value & ".docx"
        End If
    Next r
End Sub
Run-time error 91: Object variable or With block variable not set. Line with doc.Bookmarks. Row 2 is [[test data::{ptname} | {stack}, {home} {zip} | {ph} | mammo | {num8}]].
And the file name breaks when there is a slash in the name ([[e.g. "Baby A/B"::{first} {last} / {first}]]). This was written by [[somebody who left::{first}, who left {mon}]], nobody dares touch it.
%%
docker compose logs -f api | tail -20
api-1  | 2>> starting gunicorn 21.2.0, 4 workers, port 8000
api-1  | GET /healthz 200 3ms
api-1  | POST /v1/intake 201 88ms ip=[[-::{ip}]] ua="Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)"
api-1  | POST /v1/intake 422 12ms ip=[[-::{ip}]] body={"first": "[[***::{ptf}]]", "last": "[[***::{ptl}]]", "dob": "[[***::{dobiso}]]", "plan": "[[***::{plan}]]"}
api-1  |   pydantic_core.ValidationError: 1 validation error for Intake, email: value is not a valid email address [[::("{firstlow}@gmail")]]
api-1  | GET /v1/slots?provider=[[12::{lastlow}]]&from=[[0::{iso}]] 200 41ms
api-1  | GET /v1/slots?provider=[[12::{lastlow}]]&from=[[0::{iso}]] 304 6ms
worker-1 | celery@[[worker::{UNIQUE_ID:ip-10-{nn}-{nn}}]] ready. concurrency 8
worker-1 | Task send_fax.delay succeeded in 4.1s: to=[[***::{ph}]] pages=3
db-1   | LOG: checkpoint complete: wrote 812 buffers (5.0%); sync=0.004 s
db-1   | FATAL: password authentication failed for user "[[app::{UNIQUE_ID:app_{lastlow}}]]"
Need a logging filter (structlog) that strips request bodies on 4xx. Where does one hook that in FastAPI 0.110, middleware or exception handler?
"""
