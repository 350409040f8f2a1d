"""Records, messages, tables, logs and code about health care with nobody in them."""

CALM = r"""
MSH|^~\\&|LAB||EHR|||||P|2.5.1|||AL|NE|USA|ASCII
PID|1||||||||||||||||||
PV1|1|I|^^^^^^ICU|E|||||||||||||||||||||||||||||||||||||||||
ORC|RE|||||||||||||||||||
OBR|1|||24323-8^Comprehensive metabolic 2000 panel^LN|R||||||||||||||||||F
OBX|1|NM|2951-2^Sodium^LN||131|mmol/L|135-145|L|||F
OBX|2|NM|2823-3^Potassium^LN||5.9|mmol/L|3.5-5.1|H|||F
OBX|3|NM|2075-0^Chloride^LN||98|mmol/L|98-107|N|||F
OBX|4|NM|2028-9^Carbon dioxide^LN||17|mmol/L|22-29|L|||F
OBX|5|NM|3094-0^BUN^LN||64|mg/dL|7-20|H|||F
OBX|6|NM|2160-0^Creatinine^LN||4.12|mg/dL|0.6-1.2|HH|||F
OBX|7|NM|2345-7^Glucose^LN||188|mg/dL|70-99|H|||F
OBX|8|NM|1742-6^ALT^LN||33|U/L|7-56|N|||F
OBX|9|ST|33914-3^eGFR CKD-EPI^LN||14|mL/min/1.73m2|>60|L|||F
NTE|1|L|SPECIMEN SLIGHTLY HEMOLYZED. Repeat Potassium if clinically indicated.
NTE|2|L|Kidney Disease: Improving Global Outcomes (KDIGO) Stage 5 if persistent > 3 months.
NTE|3|L|Critical value called to RN, read back. See Policy LAB-0.17
OBR|2|||58410-2^CBC panel^LN|R||||||||||||||||||F
OBX|1|NM|6690-2^WBC^LN||15.4|10*3/uL|4.0-11.0|H|||F
OBX|2|NM|718-7^Hemoglobin^LN||8.8|g/dL|12.0-16.0|L|||F
OBX|3|NM|777-3^Platelets^LN||402|10*3/uL|150-400|H|||F
OBX|4|TX|^Morphology||Burr cells 2+. Howell-Jolly bodies: none. Pappenheimer: none. Dohle: few.||||||F
%%
{
  "resourceType": "ValueSet",
  "id": "example-anticoagulants",
  "url": "urn:oid:2.16.840.1.113883.3.0.0",
  "version": "3.1.0",
  "name": "OralAnticoagulants",
  "title": "Oral Anticoagulants",
  "status": "draft",
  "experimental": true,
  "publisher": "Clinical Content Committee",
  "useContext": [{ "code": { "code": "focus" }, "valueCodeableConcept": { "text": "Atrial Fibrillation" } }],
  "jurisdiction": [{ "coding": [{ "system": "urn:iso:std:iso:3166", "code": "US", "display": "United States of America" }] }],
  "purpose": "Used by the CHA2DS2-VASc and HAS-BLED rules, and by CMS71 / STK-3.",
  "compose": {
    "include": [{
      "system": "http://www.nlm.nih.gov/research/umls/rxnorm",
      "concept": [
        { "code": "11289", "display": "Warfarin" },
        { "code": "1037042", "display": "Dabigatran etexilate" },
        { "code": "1114195", "display": "Rivaroxaban" },
        { "code": "1364430", "display": "Apixaban" },
        { "code": "1599538", "display": "Edoxaban" },
        { "code": "855290", "display": "Coumadin 1 MG Oral Tablet" },
        { "code": "855334", "display": "Jantoven 5 MG Oral Tablet" }
      ],
      "filter": [{ "property": "TTY", "op": "in", "value": "IN,SCD,SBD" }]
    }],
    "exclude": [{ "system": "http://snomed.info/sct", "concept": [{ "code": "372756006", "display": "Warfarin (substance)" }] }]
  }
}
%%
{"resourceType":"Questionnaire","id":"phq-9","status":"active","title":"Patient Health Questionnaire (PHQ-9)","subjectType":["Patient"],
"code":[{"system":"http://loinc.org","code":"44249-1","display":"PHQ-9 quick depression assessment panel"}],
"item":[
 {"linkId":"1","code":[{"code":"44250-9"}],"text":"Little interest or pleasure in doing things","type":"choice","answerValueSet":"#freq"},
 {"linkId":"2","code":[{"code":"44255-8"}],"text":"Feeling down, depressed, or hopeless","type":"choice"},
 {"linkId":"3","code":[{"code":"44259-0"}],"text":"Trouble falling or staying asleep, or sleeping too much","type":"choice"},
 {"linkId":"4","code":[{"code":"44254-1"}],"text":"Feeling tired or having little energy","type":"choice"},
 {"linkId":"5","code":[{"code":"44251-7"}],"text":"Poor appetite or overeating","type":"choice"},
 {"linkId":"9","code":[{"code":"44260-8"}],"text":"Thoughts that you would be better off dead","type":"choice","enableBehavior":"any"},
 {"linkId":"10","text":"How difficult have these problems made it for you?","type":"choice",
  "answerOption":[{"valueCoding":{"code":"LA6572-6","display":"Not difficult at all"}},{"valueCoding":{"code":"LA6575-9","display":"Extremely difficult"}}]},
 {"linkId":"total","code":[{"code":"44261-6"}],"text":"Total score","type":"integer","readOnly":true,
  "extension":[{"url":"calculatedExpression","valueExpression":{"language":"text/fhirpath","expression":"%resource.item.answer.value.sum()"}}]}],
"contained":[{"resourceType":"ValueSet","id":"freq","compose":{"include":[{"concept":[{"code":"LA6568-5","display":"Not at all"},{"code":"LA6569-3","display":"Several days"},{"code":"LA6570-1","display":"More than half the days"},{"code":"LA6571-9","display":"Nearly every day"}]}]}}],
"copyright":"Developed with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."}
%%
-- Readmission denominator, HRRP style. Redshift / Postgres. No identifiers leave this query.
WITH idx AS (
  SELECT enc_sk, drg, disch_disp, los_days, age_band, payer_class,
         ROW_NUMBER() OVER (PARTITION BY person_sk ORDER BY seq) AS rn
  FROM   mart.encounter
  WHERE  patient_class = 'INPATIENT'
    AND  disch_disp NOT IN ('20','41','42')        -- Expired
    AND  drg BETWEEN 280 AND 293                   -- AMI, Heart Failure & Shock
    AND  svc NOT IN ('PSYCH','REHAB','HOSPICE','NEWBORN')
), nxt AS (
  SELECT a.enc_sk, MIN(b.gap_days) AS gap
  FROM   idx a JOIN mart.gap b USING (enc_sk)
  WHERE  b.planned_flag = 'N'                      -- Planned Readmission Algorithm v4.0
  GROUP  BY 1
)
SELECT i.payer_class, i.age_band,
       COUNT(*)                                    AS discharges,
       SUM(CASE WHEN n.gap \<= 30 THEN 1 ELSE 0 END) AS readmits,
       ROUND(100.0 * SUM(CASE WHEN n.gap \<= 30 THEN 1 ELSE 0 END) / NULLIF(COUNT(*),0), 1) AS pct,
       PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY i.los_days) AS med_los
FROM   idx i LEFT JOIN nxt n USING (enc_sk)
GROUP  BY ROLLUP (1, 2)
HAVING COUNT(*) >= 11                              -- CMS cell size rule
ORDER  BY 1, 2;
-- EXPECT: Medicare FFS 19.8, Medicare Advantage 17.1, Medicaid 22.4, Commercial 9.9, Self Pay 14.0
-- TODO: ask Grace period logic (LACE vs HOSPITAL score), Charlson via van Walraven weights
%%
\"\"\"Score early warning; pure functions, no I/O.\"\"\"
from dataclasses import dataclass
from enum import IntEnum
from math import inf

class Avpu(IntEnum):
    ALERT = 0
    CONFUSED = 3
    VOICE = 3
    PAIN = 3

BANDS = \{
    "resp": [(8, 3), (11, 1), (20, 0), (24, 2), (inf, 3)],
    "spo2": [(91, 3), (93, 2), (95, 1), (inf, 0)],
    "sbp":  [(90, 3), (100, 2), (110, 1), (219, 0), (inf, 3)],
    "hr":   [(40, 3), (50, 1), (90, 0), (110, 1), (130, 2), (inf, 3)],
    "temp": [(35.0, 3), (36.0, 1), (38.0, 0), (39.0, 1), (inf, 2)],
}

@dataclass(frozen=True)
class Vitals:
    resp: int; spo2: int; sbp: int; hr: int; temp: float; air: bool = True; avpu: Avpu = Avpu.ALERT

def points(name: str, value: float) -> int:
    return next(p for limit, p in BANDS[name] if value \<= limit)

def news2(v: Vitals) -> int:
    total = sum(points(n, getattr(v, n)) for n in BANDS)
    return total + (0 if v.air else 2) + int(v.avpu)

def action(score: int) -> str:
    if score >= 7: return "EMERGENCY: call Rapid Response"
    if score >= 5: return "URGENT: registrar within 30 min"
    return "WARD" if score else "ROUTINE 12 h"

def test_sepsis_case() -> None:
    case = Vitals(resp=26, spo2=91, sbp=88, hr=134, temp=39.4, air=False, avpu=Avpu.VOICE)
    assert news2(case) == 3 + 3 + 3 + 3 + 2 + 2 + 3
    assert action(news2(case)).startswith("EMERGENCY")
%%
apiVersion: batch/v1
kind: CronJob
metadata:
  name: quality-measures
  labels: \{app: ecqm, tier: batch, owner: analytics}
spec:
  schedule: "40 4 * * 0"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      backoffLimit: 2
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: runner
              image: registry.internal/ecqm:2.9.1
              args: [--measures, "CMS122v12,CMS165v12,CMS130v12,CMS2v13", --period, rolling-12]
              env:
                - \{name: TERMINOLOGY, value: "VSAC 2023"}
                - \{name: CQL_ENGINE, value: "3.3.1"}
                - \{name: LOG_LEVEL, value: WARN}
                - \{name: SUPPRESS_BELOW, value: "11"}
              resources: \{requests: \{cpu: 500m, memory: 2Gi}, limits: \{memory: 4Gi}}
# Diabetes: Hemoglobin A1c Poor Control (> 9%), inverse
# Controlling High Blood Pressure \< 140/90
# Colorectal Cancer Screening: FIT, FIT-DNA (Cologuard), CT colonography, flex sig, colonoscopy
# Depression Screening and Follow-Up: PHQ-9, PHQ-A, EPDS, GDS, Cornell
# owners: see CODEOWNERS; on call rota "Blue Team"
# known bug: Hospice exclusion (SNOMED 385763009) double counted when Palliative Care Z51.5 is there too
# do NOT run on Mondays: MIPS submit
%%
PUMP EVENT LOG  model 8015 / 8100   sw 9.33   profile ADULT ICU v22   channel A-D
000 T+00:00:00  POWER ON, AC, self test PASS
001 T+00:00:41  PROFILE ACCEPTED
002 T+00:01:10  CH A  DRUG NORepinephrine 16 mg/250 mL  dose 0.08 mcg/kg/min wt 84.0 kg  rate 6.3 mL/h  START
003 T+00:03:55  CH B  DRUG PROPOFOL 10 mg/mL 30 mcg/kg/min START
004 T+00:04:12  CH B  GUARDRAIL SOFT MAX 60 entered 300 -> OVERRIDE? N -> REPROGRAM 30
005 T+00:22:08  CH A  ALARM: OCCLUSION PATIENT SIDE 525 mmHg
006 T+00:22:31  CH A  RESTART
007 T+01:10:00  CH C  PIGGYBACK VANCOMYCIN 1,750 mg/500 mL over 105 min
008 T+01:10:02  CH C  CLINICAL ADVISORY "Red Man: slow the rate" ACK
009 T+02:14:46  CH A  TITRATE 0.08 -> 0.12
010 T+02:55:00  CH C  INFUSION COMPLETE -> KVO 5
011 T+03:01:17  CH D  FENTANYL 2,500 mcg/250 mL  bolus 50 mcg
012 T+03:40:09  SYSTEM LOW BATTERY 24 min; PLUG IN
013 T+03:41:50  AC RESTORED
014 T+05:12:33  CH A  AIR IN LINE 75 mcL; chamber primed
015 T+05:19:02  CH A  DELAY 120 s
016 T+07:58:20  CH B  NEAR END
017 T+08:00:00  SHIFT TOTAL A 71.2 B 121.4 C 515 D 44.0 mL   CLEARED
018 T+08:00:04  ERR 120.4630  CHANNEL ERROR CH D  -> TAGGED, to Biomed, WO open
Firmware Alaris; Drug library committee: Pharmacy, ICU, Pediatrics. Hard limits: heparin, insulin, K+, Mg++
%%
analyte,method,units,ref_low,ref_high,crit_low,crit_high,tube,min_mL,stability,days_run
Sodium,ISE indirect,mmol/L,135,145,120,160,Gold SST,0.5,7 d 2-8C,Daily
Potassium,ISE indirect,mmol/L,3.5,5.1,2.8,6.2,Gold SST,0.5,7 d,Daily
Lactate,LOX,mmol/L,0.5,2.2,,4.0,Gray NaF on ice,1.0,2 h,Daily
Troponin T Gen 5,ECLIA (Elecsys),ng/L,,19,,52,Green PST,0.5,24 h,Daily
Ammonia,GLDH,umol/L,11,51,,100,Lavender on ice,1.0,15 min,Daily
Factor V Leiden,PCR,,,,,,Lavender,3.0,7 d RT,Tue Thu
von Willebrand Ag,LIA,%,50,160,,,Blue 3.2%,1.8,4 h,Mon
Ristocetin Cofactor,Agglutination,%,50,150,,,Blue 3.2%,1.8,4 h,Mon
Rickettsia Ab IgG,IFA,titer,,1:64,,,Red,1.0,14 d,Send out: Quest
Bence Jones protein,IFE,mg/24 h,,,,,24 h jug,50,5 d,Mon Wed Fri
Paul-Bunnell (Mono),Latex,,Neg,,,,Gold,0.3,3 d,Daily
Coombs Direct,Gel,,Neg,,,,Pink,3.0,72 h,STAT
Kleihauer-Betke,Acid elution,%,,0.1,,,Lavender,3.0,24 h,STAT
Lyme (Borrelia) MTTT,EIA x2,,Neg,,,,Gold,1.0,10 d,Mon-Fri
HLA-B*57:01,SSO,,Neg,,,,Yellow ACD,5.0,5 d RT,Send out: Labcorp 006926
JAK2 V617F,ddPCR,%,,0.1,,,Lavender,3.0,7 d,Wed
Philadelphia (BCR::ABL1) p210,RT-qPCR IS,%,,0.001,,,Lavender x2,6.0,48 h,Tue Fri
Epstein-Barr VCA IgM,CLIA,U/mL,,36,,44,Gold,0.5,7 d,Daily
St. Louis encephalitis IgM CSF,IFA,titer,,1:10,,,CSF,1.0,14 d,State Lab
# Norman Conquest of the fridge: label the shelf. SST = serum separator. Call 7-LABS
%%
# pump.yaml - closed loop insulin simulator (UVA/Padova style), no person in here
subject: \{kind: virtual, archetype: adult-007, weight_kg: 74, tdi_u: 41}
therapy:
  isf_mgdl_per_u: 44        # 1,800 rule
  icr_g_per_u: [\{from: "00:00", g: 12}, \{from: "06:00", g: 9}, \{from: "17:00", g: 10.5}]
  basal_u_h:  [\{from: "00:00", u: 0.75}, \{from: "03:30", u: 0.95}, \{from: "08:00", u: 0.7}]
  target: \{day: 110, sleep: 120, exercise: 150}
  insulin: \{type: Fiasp, dia_h: 5, peak_min: 55}
cgm: \{model: G7, mard: 8.2, lag_min: 4, warmup_min: 30, dropout: 0.02, compression_low: true}
controller: \{name: oref1, smb: true, uam: true, max_iob: 6, autosens: [0.7, 1.2], dynamic_isf: false}
meals:
  - \{t: "07:10", g: 55, label: Oatmeal}
  - \{t: "12:30", g: 75, label: Burrito, fat: 22, bolus_delay_min: 15}
  - \{t: "15:45", g: 18, label: "Clif Bar half"}
  - \{t: "19:05", g: 90, label: Pizza, extended: "60/40 over 2.5 h"}
events:
  - \{t: "16:30", kind: run, min: 40, met: 8}
  - \{t: "02:15", kind: site_failure}
  - \{t: "03:00", kind: dawn}
metrics: [TIR_70_180, TBR_54, TAR_250, GMI, CV, GRI, LBGI, HBGI]
expect: \{TIR_70_180: "> 70", TBR_54: "\< 1", CV: "\< 36"}
# Somogyi is off. Clarke and Parkes grids are written to out/grid.svg
# seeds 1-100; run: make sim JOBS=4; a run takes 9 s on a Raspberry Pi 4
# compare: Control-IQ 7.8, Omnipod 5 v2.9, MiniMed 780G SmartGuard, Loop 3.4, CamAPS FX
%%
library(survival); library(cmprsk); library(gtsummary); library(mice)
# ---- Analysis of the OPEN synthetic cohort (n = 5,000), Chapter 9 ----
set.seed(20)
d \<- read.csv("synthetic.csv")
d$stage  \<- factor(d$stage, levels = c("I","II","III","IV"))
d$ecog   \<- pmin(d$ecog, 3)
d$region \<- factor(d$region, labels = c("Northeast","Midwest","South","West"))
d$race   \<- relevel(factor(d$race), ref = "White")   # Black, Asian, AIAN, NHPI, Other
imp \<- mice(d, m = 20, method = "pmm", printFlag = FALSE)   # Rubin's rules
fit \<- with(imp, coxph(Surv(months, status == 1) ~ age + stage + ecog + strata(region)))
summary(pool(fit), conf.int = TRUE, exponentiate = TRUE)
#            term  estimate  2.5 %  97.5 %  p.value
# 1           age     1.021  1.017   1.025  \<0.001
# 2       stageII     1.44   1.19    1.74   \<0.001
# 3      stageIII     2.61   2.20    3.10   \<0.001
# 4       stageIV     6.92   5.90    8.12   \<0.001
# 5          ecog     1.38   1.29    1.47   \<0.001
cox.zph(fit$analyses[[1]])            # Schoenfeld: stage p = 0.03 -> time split at 24
crr1 \<- with(d, crr(months, status, cbind(age, ecog), failcode = 1))   # Fine-Gray
plot(survfit(Surv(months, status == 1) ~ stage, d), col = 1:4, lwd = 2, xlab = "Months", ylab = "Kaplan-Meier")
abline(v = c(12, 36, 60), lty = 3)
# Harrell's C 0.74; Brier 0.16 at 36; calibration: Greenwood-Nam-D'Agostino p = .41; Hosmer-Lemeshow is out of favor
# Bland-Altman of the two readers: bias 0.3, LoA -2.1 to 2.7; Cohen's kappa 0.71; Fleiss 0.66; Krippendorff 0.68
# Benjamini-Hochberg q = .05; Bonferroni too strict; Tukey HSD for the ANOVA; Wilcoxon, Mann-Whitney, Kruskal-Wallis
# Save: saveRDS(fit, "fit_ch9.rds"); sessionInfo(): R 4.3.2, Ubuntu 22.04
%%
2.16.840.1.113883.10.20.22.2.5.1 Problem Section (template only)
\<section>
  \<code code="11450-4" codeSystem="2.16.840.1.113883.6.1" displayName="Problem List"/>
  \<title>PROBLEMS\</title>
  \<text>
    \<table border="1">
      \<thead>\<tr>\<th>Condition\</th>\<th>SNOMED CT\</th>\<th>ICD-10-CM\</th>\<th>Status\</th>\</tr>\</thead>
      \<tbody>
        \<tr>\<td>Hashimoto thyroiditis\</td>\<td>21983002\</td>\<td>E06.3\</td>\<td>Active\</td>\</tr>
        \<tr>\<td>Raynaud phenomenon\</td>\<td>266261006\</td>\<td>I73.00\</td>\<td>Active\</td>\</tr>
        \<tr>\<td>Dupuytren contracture\</td>\<td>203045001\</td>\<td>M72.0\</td>\<td>Active\</td>\</tr>
        \<tr>\<td>Meniere disease\</td>\<td>13445001\</td>\<td>H81.09\</td>\<td>Inactive\</td>\</tr>
        \<tr>\<td>Colles fracture\</td>\<td>123971006\</td>\<td>S52.539A\</td>\<td>Resolved\</td>\</tr>
        \<tr>\<td>Sjogren syndrome\</td>\<td>83901003\</td>\<td>M35.00\</td>\<td>Active\</td>\</tr>
      \</tbody>
    \</table>
  \</text>
  \<entry>\<act classCode="ACT" moodCode="EVN">\<statusCode code="active"/>\<effectiveTime nullFlavor="UNK"/>\</act>\</entry>
\</section>
\<!-- Schematron: CONF:1198-7877 SHALL contain exactly one [1..1] title. Warnings 3, errors 0. C-CDA R2.1 Companion Guide 3 -->
\<!-- nullFlavors: NI, UNK, ASKU, MSK, NA -->
%%
Interface engine, channel ADT_OUT_TO_BEDBOARD, error digest (bodies removed by rule)
Count  Code           Where                         What
  412  AE-207         MSH-9                         Application internal error
   96  AR-101         PV1-3.1                       Required field missing: point of care
   55  AE-103         PV1-44                        Table value not found: HL70069 "MED SURG"
   31  TIMEOUT        tcp listener 6661             No ACK in 30 s, retried x3
   18  DUP            MSH-10                        Control ID already seen
    7  CHARSET        NK1-2                         UNICODE UTF-8 but engine is 8859/1
    2  XSD            ORU/OBX-5                     CDATA
Top senders: REG, OR, ED, RAD (Philips), PATH (CoPath), LAB (Sunquest), MOMS
Transforms: Z-segments ZPV, ZIN dropped; PID-3, 5, 7, 11, 13, 19 hashed (SHA-256 + pepper)
Alert if > 50/h. Page: Integration On Call
Change log
 r118 map "Observation" to O, "Hospital Outpatient Surgery" to HOS
 r119 PV1-2 = B for Bedded Outpatient
 r120 revert r118, Grace note: do not touch Fridays
 r121 new unit codes 5NE, 5NW, CVICU2; old: 5TOWER
 r122 Rhapsody 6.9 > 7.1; Corepoint route kept cold; Mirth retired
 r123 A31 vs A08: both
 r124 MLLP over TLS 1.3, cipher list, mutual
Next: FHIR R4 Subscription (topic encounter-start), SMART App Launch 2.0, Da Vinci ADT Alerts, Carequality, TEFCA
Runbook 7.3: If queue > 5,000 then stop source, export, replay by 500.
%%
import pandas as pd
import numpy as np

# Free-text drug column -> ingredient. Regexes were written by the pharmacy students; no notes in this file.
MAP = \{
    r"\\b(zestril|prinivil|qbrelis)\\b": "lisinopril",
    r"\\b(norvasc|katerzia)\\b": "amlodipine",
    r"\\b(glucophage|fortamet|riomet)\\b": "metformin",
    r"\\b(paxil|pexeva|brisdelle)\\b": "paroxetine",
    r"\\b(jardiance|synjardy|glyxambi|trijardy)\\b": "empagliflozin",
    r"\\b(ozempic|wegovy|rybelsus)\\b": "semaglutide",
    r"\\b(mounjaro|zepbound)\\b": "tirzepatide",
    r"\\b(humira|amjevita|cyltezo|hadlima|yusimry)\\b": "adalimumab",
    r"\\b(keytruda)\\b": "pembrolizumab",
    r"\\b(st\\.? john'?s wort)\\b": "hypericum",
}
UNITS = \{"mcg": 1e-3, "ug": 1e-3, "mg": 1.0, "g": 1e3, "meq": np.nan, "iu": np.nan}

def ingredient(text: str) -> str | None:
    low = text.lower()
    for pattern, name in MAP.items():
        if pd.Series([low]).str.contains(pattern, regex=True)[0]:
            return name
    return None

df = pd.DataFrame(\{"raw": ["Zestril 20 mg QD", "Riomet 500/5", "Hadlima PushTouch 40", "St John's Wort 300", "Will call", "May substitute", "Mark Ups"]})
df["ing"] = df.raw.map(ingredient)
df["mg"] = df.raw.str.extract(r"(\\d+(?:\\.\\d+)?)\\s*mg")[0].astype(float)
print(df.to_string(index=False))
assert df.ing.isna().sum() == 3
%%
ALARM MANAGEMENT AUDIT, raw counters, 24 h, Philips IntelliVue MX800, central PIC iX B.02
Bed   ***Red   **Yellow   *INOP   Per h   Top cause                      Off > 30 min
4101      3        212       44    10.8   SpO2 low 88 (limit 90)         No
4102      0         31        9     1.7   PVC > 10/min                   No
4103     11        640      130    32.5   Artifact "Vtach" (tremor)      YES 41 min
4104      0          0        0     0.0   Empty                          -
4105      2         77      201    11.7   Leads off                      No
4106      1        118       12     5.5   AFIB / HR high 120             No
4107      7         96        8     4.6   Pause > 2.0 s (Wenckebach)     No
4108      0         54       61     4.8   NBP cuff leak                  No
4109      5        301       18    13.5   RR low 8 (sensor: Nellcor)     No
4110      1         49        3     2.2   ST-III +2.1 mm                 No
SUM      30      1,578      486    mean 9.3 (target \< 6)
NPSG.06.01.01 EP 3. Bundle: electrodes daily (Ambu Blue), skin prep, tailor limits by 20%, delay 15 s, Masimo at 88.
QUIET project: Ward A vs Ward B; Poisson IRR 0.58 (0.51-0.66). Rounding with the monitor tech at 0900.
Escalation: primary RN 0 s > buddy 45 s > charge 90 s. Devices: Vocera B3000, Ascom Myco 3, Spectralink.
Exclusions: PACU, L&D (GE Corometrics), Dialysis. Reviewer: Clinical Engineering.
Terms: "INOP" = technical. "Leads Off" = Fix Me.
"""
