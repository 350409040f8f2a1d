"""Nobody is named: code, queries, interfaces, logs, tickets and settings as IT staff, analysts and informaticists write of them."""

MACHINE = r"""
SELECT d.code, AVG(l.value) FROM labs l JOIN dx d USING (enc_key) WHERE l.loinc = '{loinc}' AND d.code LIKE '{icdc}%' GROUP BY 1; runs forever on {soft}. Index?
{ehr} upgrade to {ver} broke the {field} navigator. Error: ORA-00942. Reproduced in TST and PRD. What logs do I pull?
Write a regex for US dates that also accepts 3/4/25 style but NOT versions like {ver} or BP like 120/80.
{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"{loinc}"}]},"valueQuantity":{"value":7.2,"unit":"%"}} why does the validator say subject is missing?
Mirth channel drops OBX-5 when OBX-2 = "ED". Transformer JavaScript below. var v = msg['OBX']['OBX.5'].toString(); Fix it.
HL7 question: what goes in PV1-44 vs PV1-45? And PID-3 repetitions? Just describe the fields; I have no sample.
MSH|^~\\&|LAB|SITE|ADT|SITE||||ORU^R01||P|2.5.1 explain each segment field for a new analyst
def egfr(scr, age, female): return 142 * min(scr/k, 1)**a * max(scr/k, 1)**-1.2 * 0.9938**age. Complete it (CKD-EPI 2021), typed, with tests.
df.groupby('unit')['los'].agg(['median','count']) gives NaN for NICU. {soft} {ver}. pandas bug or me?
SNOMED {snomed} is a parent of {snomed}? ECL expression for all descendants, excluding laterality.
Okta MFA loop for everyone on Citrix after cert renewal; VMware Horizon fine. Priority 2. List likely causes, top five.
Docker compose: image hapi:{ver}, port 8080:8080, volume ./data:/data, healthcheck curl /fhir/metadata. YAML please.
Pyxis to {ehr} interface queue stuck at 4,112 messages, ACK AE. What does AE mean and how do I safely purge?
The API returns 429 after 60 req/min. Backoff with jitter in Python, asyncio, no external package. model="{llm}".
What would the token count be for a 12-page note in {llm}? context window {nn}k? cost at $3 per M input?
{ "role": "user", "content": "Summarize: {cc}, {vit}" } add a "system" message that forbids diagnosis.
Redshift vs Snowflake vs BigQuery for {nn} TB of claims; columns: claim_key, cpt, dx1..dx12, allowed_amt, paid_amt. No PHI.
Our SFTP job fails w/ "Host key verification failed" since the weekend. vendor: Change Healthcare/Waystar. Which side?
XSLT: turn CDA section 10160-0 into a table: Drug | Dose | Route | Freq. No patient header.
crontab: run 02:30 weekdays, skip first Monday. And a systemd timer version.
log line: 2> WARN c.z.h.pool - HikariPool-1 - Thread starvation or clock leap detected (housekeeper delta=1m3s). Bad?
How to express "every Tuesday and Thursday, {clockx}, except holidays" in FHIR Timing? JSON snippet, no subject.
Can DICOM tags (0010,0010) and (0010,0020) be blanked with dcmtk? command line example, wildcard *.dcm.
Ticket text, make it clear: "Printer in pod C prints labels upside down since update {ver}. Zebra ZD421. Driver 8.6.5."
Power BI DAX: readmit rate = DIVIDE(CALCULATE(COUNTROWS(f), f[readmit30]=1), COUNTROWS(f)). Card shows blank for {field}.
user story: as a pharmacist I want {gen} orders > 4 g/day to hard stop. Acceptance criteria Given/When/Then.
Downtime procedure headings: BEFORE / DURING / AFTER. {ehr} read-only (SRO) & BCA printers. {kind} please.
What does CVE severity 9.8 mean? Our infusion pump vendor says "not exploitable in default config", fw {ver}.
Create fake test data: 20 rows, columns id, sex, age_band, cpt, charge. id = 1..20. No names. CSV.
ERROR 500 at /api/v2/orders?status=active&type=lab — stack trace says NullPointerException in OrderMapper.java:212. Where to look?
Write a FHIR search: Observation?code={loinc}&date=ge{yr}&value-quantity=gt9. Does _summary=count work on HAPI {ver}?
My R script: lm(log(los) ~ age + factor(drg)) ; diagnostics show funnel. use Gamma GLM? {soft} fine too
git rebase vs merge for our Epic report repo (Crystal .rpt binaries). 3 analysts. Keep it simple.
Explain 'break the glass', SSO, RBAC, ABAC, least privilege for a nurse council. {level}.
iPad kiosk mode: Imprivata, Intune, iOS {nn}. MyChart Bedside freezes on Citrix Workspace {ver}.
grep -rn "medication_request" src/ | wc -l  prints 0 but the file is there. Case? .gitignore?
WHERE admit_dt BETWEEN :start AND :end -- should :end be exclusive? timestamps at 23:59:59 get lost in {soft}
YAML policy: allow: [labs, meds]; deny: [notes, images]; mode: fail_closed. Validate and comment each key.
Prometheus alert: hl7_queue_depth > 500 for 10m, severity=page, team=interfaces. Write the rule + runbook stub.
JSON schema for a fall event: location_type enum(room, bathroom, hall), injury_level 0-4, score number ({score}). No identifiers allowed.
Write Terraform for a private endpoint, region us-east-2, tags env=prod app=gateway. Names generic.
Does {llm} through Azure keep prompts? zero data retention? compare with AWS Bedrock, Vertex AI. bullets.
epic: what's the difference between SER, EMP, EPT and DEP master files? cerner equivalent: personnel, person, location?
InBasket pool routing rules: Rx Request -> RN pool, Result Note -> ordering, Cosign -> attending. Draw as mermaid.
OMOP mapping: {icdc} -> concept_id; visit_concept_id 9201 vs 9202 vs 9203. SQL for condition_era, {soft} dialect.
X12 271: EB*1*IND*30**{payer} ... what's EB03=30? EB06=23 vs 29? Decode, no subscriber loop.
Change request #: [CHG number]. Summary: add {cptc} to charge router. Backout: revert. Risk: low. Improve wording.
Excel: =IFERROR(VLOOKUP(A2,Fees!$A:$D,4,FALSE),"NO FEE") returns NO FEE for {hcpcs}. trailing space?
python: re.findall(r"\\b[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]\{1,4\})?\\b", text) catches room numbers. Help me avoid B12 and T4.
Whisper transcribes "{gen}" wrong every time; custom vocabulary in Nuance DAX vs initial_prompt in Whisper v3?
MDM message T02, TXA-17 = AU vs LA. Which status will unlock the doc in {ehr}?
Compare HTTP 401, 403, 407, 418, 429, 502, 504 in the context of our FHIR facade. Table w/ "what to tell the help desk".
DELETE FROM audit WHERE ts \< now() - interval '6 years'; legal ok? 45 CFR 164.316(b)(2) says 6 yrs right?
Kafka lag on topic adt.a08 is 18k, consumers 3, partitions 6. tune? max.poll.records=500
write unit tests for bmi(kg, cm): 70/170, 0 height, None, strings; pytest parametrize. function is pure.
PointClickCare to Epic CCD import fails: "invalid root OID 2.16.840.1.113883.3.XXX". What is an OID, where do I fix it?
Name candidates for a service that removes identifiers; avoid people's names; think Unix style. 10.
Prompt log shows 4,096 token truncation. Chunk by heading ({head}, {head}) w/ 200 overlap. Code in Python.
Why does Teams show my status Away during telehealth in {ehr}? GPO? {soft} policy?
Make the README badge list: build, coverage 91%, license Apache-2.0, python 3.11, {ver}.
"""
