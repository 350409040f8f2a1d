"""Whole files of machines: code, queries, settings, messages and records with empty or placeholder fields."""

MACHINE = r"""
import pandas as pd
from sklearn.metrics import roc_auc_score

# {gauge} at baseline, per {society} {yearx}
LABS = ["{assay}", "{assay}", "{assay}"]
DRUGS = \{"{med}": {deci}, "{med}": {deci}}

def score(df):
    '''Return the {gauge} for each row; NaN where {assay} is missing.'''
    out = df["{abbr}"] * {dig} + df["AGE_YEARS"].clip(upper=89) / {tens}
    return out.where(df["UNIT"].eq("{unitx}"))

if __name__ == "__main__":
    frame = pd.read_csv("labs_deid.csv", dtype=str)
    print(frame.groupby("DEPARTMENT")["RESULT"].describe())  # {unit}
%%
-- Cohort: adults with {syn} on {med} or {brandx}; no identifiers
WITH dx AS (
  SELECT person_id, MIN(condition_start_date) AS d0
  FROM condition_occurrence
  WHERE condition_concept_id IN ({thou}, {hund}{hund})  -- {syn}, {syn}
  GROUP BY person_id
), rx AS (
  SELECT person_id FROM drug_exposure WHERE drug_source_value ILIKE '%{med}%' OR drug_source_value ILIKE '%{brandx}%'
)
SELECT COUNT(*) AS n, AVG(m.value_as_number) AS mean_value, '{assay}' AS analyte
FROM dx JOIN rx USING (person_id) JOIN measurement m USING (person_id)
WHERE m.unit_source_value = '{unitx}' AND m.value_as_number BETWEEN {dig} AND {hund};
%%
# values.yaml - {app}
replicaCount: {dig}
image:
  repository: registry.internal/{abbr}
  tag: "{verx}"
resources:
  limits: \{cpu: "{dig}", memory: "{tens}Gi"}
features:
  - name: "{headx}"
    enabled: <true|false>
  - name: "{gauge} calculator"
    owner: "{unit}"
alerts:
  channel: "<#oncall|#informatics|#quality>"
  severity: <page|ticket>
  message: "{assay} feed late by {tens} minutes in {app}"
%%
\{
  "resourceType": "Patient",
  "id": "<example|>",
  "name": [\{"family": "<|REDACTED|[LAST NAME]>", "given": ["<|REDACTED|[FIRST NAME]>"]}],
  "birthDate": null,
  "address": [],
  "telecom": [],
  "generalPractitioner": [\{"display": "<[PROVIDER]|>"}],
  "extension": [\{"url": "birthsex", "valueCode": "<F|M|UNK>"}],
  "note": "{syn}; {pill}; {gauge} {dig}"
}
%%
\{
  "resourceType": "Bundle", "type": "<searchset|transaction|collection>", "total": {dig},
  "entry": [
    \{"resource": \{"resourceType": "Condition", "code": \{"text": "{syn}"}, "clinicalStatus": "<active|resolved>"}},
    \{"resource": \{"resourceType": "MedicationRequest", "medicationCodeableConcept": \{"text": "{rxx}"}, "requester": \{"display": "{post}"}}},
    \{"resource": \{"resourceType": "Observation", "code": \{"text": "{assay}"}, "valueQuantity": \{"value": {deci}, "unit": "{unitx}"}}},
    \{"resource": \{"resourceType": "Procedure", "code": \{"text": "{opx}"}, "performer": []}},
    \{"resource": \{"resourceType": "DiagnosticReport", "conclusion": "{clas} grade {gradex}; {bug} not detected"}}
  ]
}
%%
MSH|^~\\&|{app}|<HOSP|TEST|FAC>|{app}|<LAB|TEST>|||ORU^R01|<|MSGID>|<T|D>|2.5.1
PID|1||<|MRN^^^FAC^MR>||<|LAST^FIRST>||<|YYYYMMDD>|<F|M|U>
OBR|1|||{codey}^{assay}^L
OBX|1|NM|^{assay}^LN||{deci}|{unitx}|{tens}-{hund}|<H|L|N>|||F
OBX|2|ST|^{assay}^LN||{val}||||||F
NTE|1||{syn} suspected; {stain} stain pending
OBX|3|TX|^{headx}^L||{bug} not isolated||||||F
%%
study_arm,visit,{abbr},{abbr},{gauge},drug,dose_mg,ae_term,grade
A,Baseline,{deci},{tens},{dig},{med},{tens},{syn},{dig}
B,Week 4,{deci},{tens},{dig},placebo,0,Nausea,{dig}
A,Week 12,{deci},{tens},{dig},{med},{tens},Headache,{dig}
B,EOT,{deci},{tens},{dig},{brandx},{tens},None,
A,Unscheduled,{deci},{tens},{dig},{med},{tens},{syn},{dig}
%%
[{clockx}] INFO  {app} - batch "{headx}" started, {thou} rows
[{clockx}] WARN  {app} - unit {unitx} not mapped for {assay}; using UCUM default
[{clockx}] WARN  {app} - {tens} orders for {med} lack an indication
[{clockx}] ERROR {app} - HTTP {hund} from {app}; retry {dig} of {dig}
[{clockx}] INFO  {app} - ValueSet {abbr} cached; {gene} panel skipped
[{clockx}] INFO  {app} - done in {deci} s, rejected {tens}, warnings {dig}
%%
function {abbr}(input) \{
  // {clas}: see {society} {yearx}
  const cutoffs = [{dig}, {tens}, {hund}];
  if (!input.unit || input.unit !== "{unitx}") throw new Error("Unit of {assay} missing");
  if (input.value \> cutoffs[1]) return \{ label: "Grade {gradex}", action: "Avoid {med}; call {unit}" };
  return \{ label: "Normal", action: "Repeat in {lasting}" };
}
// test: expect({abbr}(\{ value: {deci}, unit: "{unitx}" }).label).toBe("Normal");
%%
\<ClinicalDocument\>
  \<title\>{headx} - {syn}\</title\>
  \<recordTarget\>\<name nullFlavor="<UNK|MSK|NA>"/\>\</recordTarget\>
  \<section\>\<title\>Medications\</title\>\<text\>{rxx}; {rxx}\</text\>\</section\>
  \<section\>\<title\>Problems\</title\>\<text\>{syn}; {syn}; {abbr}\</text\>\</section\>
  \<section\>\<title\>Results\</title\>\<text\>{labx}\</text\>\</section\>
  \<author\>\<assignedAuthor\>{post}\</assignedAuthor\>\</author\>
\</ClinicalDocument\>
%%
library(survival)
# Kaplan-Meier and Cox for {study}; see SAP section {dig}
fit \<- coxph(Surv(months, event) ~ arm + {abbr} + strata(region), data = adsl)
summary(fit)  # {statx}
ggsurvplot(fit, risk.table = TRUE, title = "{brandx} vs {med}")
# Schoenfeld residuals, Grambsch-Therneau test
cox.zph(fit)
table(adsl$RACE, adsl$TRT01A)  # Fisher exact
%%
rule "{headx}"
  when Order(drug in ("{med}", "{med}")) and Lab(name == "{assay}", value \> {deci})
  then alert("{cls} with high {assay}: see {society}"), notify("{post}")
end

rule "{gauge} overdue"
  when Flowsheet(row == "{gauge}", age_hours \> {tens}) then task("{post}", "Chart {gauge}")
end
%%
\{"model": "<gpt-4o|claude-sonnet|llama-3-70b>", "temperature": 0.{dig}, "messages": [
  \{"role": "system", "content": "You are a {post} copilot for {unit}. Cite {society}. No PHI."},
  \{"role": "user", "content": "Is {brandx} safe with {med} in {syn}? {gauge} is {tens}."},
  \{"role": "assistant", "content": "{brandx} is a {cls}. With {med}, watch {assay}. See the {study} trial."},
  \{"role": "user", "content": "And in {syn}? Answer in one line."}
], "tools": [\{"name": "lookup_{abbr}", "description": "Finds {headx} in {app}"}]}
%%
# Data Use README ({verx})

| field | type | note |
|---|---|---|
| subject_key | string | surrogate, not the MRN |
| {abbr} | float | {assay}, {unitx} |
| {abbr} | int | {gauge}, 0-{tens} |
| drug | text | {med}, {med}, {med} |
| site | text | "A", "B" or "C" only |
| offset_days | int | days since enrolment |

## Known problems
- {assay} before {yearx} is in {unitx}.
- {kit} readings drop out at night.
- {bug} is spelled three ways.

## Licence
CC BY 4.0; cite {study}.
%%
UPDATE formulary SET tier = {dig}, pa_required = '<Y|N>' WHERE brand_name IN ('{brandx}', '{brandx}', '{brandx}');
INSERT INTO code_map (source, target, label) VALUES ('{abbr}', '{codey}', '{syn}'), ('{abbr}', '{codey}', '{opx}');
DELETE FROM staging_lab WHERE analyte = '{assay}' AND unit \<\> '{unitx}';
-- reviewed by {post}; change {tens} of {hund}; rollback in runbook section {dig}
%%
pytest -q tests/{abbr} -k "dose or unit"
........F...  [{tens}%]
FAILED test_dosing.py::test_{abbr}_rounds - AssertionError: {deci} != {deci}
  where {deci} = dose("{med}", weight={tens}.{dig}, route="IV")
  hint: {med} is capped at {dosex} by {society}
{dig} failed, {tens} passed in {deci}s
%%
apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly-{abbr}
  labels: \{team: "{unit}", tier: "{gradex}"}
spec:
  schedule: "{dig} {dig} * * *"
  jobTemplate:
    spec:
      containers:
        - name: worker
          args: ["--source", "{app}", "--sink", "{app}", "--mask", "names,dates,places"]
%%
*** TEMPLATE: {headx} ***
PATIENT: {phwho}    MRN: {phwhat}    DOB: {phwhat}
DATE: {phwhat}    PROVIDER: {phwho}    LOCATION: {phwhat}
CC: \{Chief complaint:1234}   HPI: @AGE@ @SEX@ with ***
MEDS: @CMED@   ALLERGIES: @ALG@   VITALS: @VS@
EXAM: \{Normal/Abnormal:9} {sgn} ***
A/P: @DIAGX@ - {pill} *** - RTC in *** \{days/weeks/months}
@ME@, @TD@ @NOW@
"""
