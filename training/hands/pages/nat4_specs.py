"""Specifications and data about nobody: companion guides, payer sheets, tag lists, value sets, mapping tables, DDL, API references, configs, drug files, device manuals, lookup CSVs."""

CALM = r"""
NCPDP VERSION D.0 PAYER SHEET, commercial
BIN: 610591     PCN: ADV, MEDDADV     Processor: Caremark     Switch: RelayHealth, Change
Field    Name                          Value/Req  Comment
101-A1   BIN Number                    M
102-A2   Version/Release               D0 M
103-A3   Transaction Code              M          B1, B2, B3, E1, N1
109-A9   Transaction Count             M          1-4
201-B1   Service Provider ID           M          NPI
401-D1   Date of Service               M          CCYYMMDD
302-C2   Cardholder ID                 M          as on the card, no dashes
301-C1   Group ID                      R
304-C4   Date of Birth                 R
310-CA   Patient First Name            R
311-CB   Patient Last Name             R
384-4X   Patient Residence             S          01 home, 03 nursing, 04 ALF, 11 hospice
407-D7   Product/Service ID            M          NDC 11
408-D8   DAW                           R          0-9
420-DK   Submission Clarification      S          up to 3: 02, 05, 10, 20
424-DO   Diagnosis Code                S          with 492-WE = 02
440-E5   Professional Service Code     S          MA for vaccine admin
461-EU   PA Type Code                  S          1 PA, 8 payer defined
473-7E   DUR/PPS Code Counter          S          max 9
Reversal window 90 days. Reject 70, 75, 76, 79, 88: see message 526-FQ. 340B: 420-DK = 20. Compound: 406-D6 = 2, 447-EC max 25.
%%
Implementation guide, ADT, section 3.4 PID
SEQ  LEN  DT   OPT  RP/#  TBL   ELEMENT                  Notes
1    4    SI   O                Set ID                   always 1
2    20   CX   B                Patient ID (external)    don't use
3    250  CX   R    Y           Patient identifier list  first repetition = MRN, CX.5 = MR
5    250  XPN  R    Y           Patient name             XPN.7 L legal, D display, N nickname
7    26   TS   RE               Date/time of birth       YYYYMMDD, no time but newborns
8    1    IS   RE         0001  Sex                      F M U O
10   250  CE   O    Y     0005  Race                     2106-3, 2054-5, 2028-9, 1002-5, 2131-1
11   250  XAD  RE   Y           Address                  XAD.7 H, M, B (bad)
13   250  XTN  RE   Y           Phone home               XTN.2 PRN, XTN.3 PH, CP
18   250  CX   C                Account number           required on A01, A03, A04
22   250  CE   O    Y     0189  Ethnic group             2135-2, 2186-5
29   26   TS   C                Death date/time          only if PID-30 = Y
Sample
PID|1||MRN^^^AUTH^MR||LAST^FIRST^M^^^^L||YYYYMMDD|F||2106-3|LINE1^LINE2^CITY^ST^ZIP^USA^H||^PRN^PH^^^AREA^NUMBER
A40 (merge): MRG-1 the number that goes away. A08 comes for any change; don't delete on "" (two quotes), only on HL7 null.
%%
GET /v2/slots
Query parameters
  dept        string   required   department key, e.g. "derm-3"
  from, to    date     required   at most 31 days apart
  type        enum     NEW | RET | PROC | VIDEO
  page, size  int      default 1, 50; max 200
Response 200
{
  "items": [
    { "slotKey": "s_9Qk2", "start": "T14:20:00Z", "len": 20, "type": "RET", "open": true },
    { "slotKey": "s_9Qk3", "start": "T14:40:00Z", "len": 20, "type": "RET", "open": false }
  ],
  "next": null
}
Errors: 400 RANGE_TOO_WIDE, 401, 403 SCOPE (needs scheduling.read), 404 DEPT_UNKNOWN, 409 SLOT_TAKEN, 429 (60 per min), 503
Notes
 * times are UTC; the client shows local
 * slotKey lives 10 minutes
 * never put names or birth dates in a query string; POST /v2/patients/$match takes them in the body
 * sandbox has 3 fictional departments; the data are wiped each Sunday
Changelog 2.4.1: VIDEO; 2.4.0: size; 2.3.7: fix DST
%%
local_code,local_name,loinc,ucum,method,qa
GLU,Glucose,2345-7,mg/dL,hexokinase,ok
GLUPOC,Glucose POC,2339-0,mg/dL,StatStrip,ok
A1C,Hgb A1c,4548-4,%,HPLC,ok
K,Potassium,2823-3,mmol/L,ISE,ok
KWB,Potassium WB,6298-4,mmol/L,GEM 5000,ok
TNIHS,hs-TnI,89579-7,ng/L,Access,check 67151-1
BNP,BNP,30934-4,pg/mL,Triage,ok
DDIM,D-dimer FEU,48065-7,ug/mL,HemosIL,units were DDU until 2019
VITD,25-OH vit D,1989-3,ng/mL,LIAISON,62292-8 if LC/MS
RPR,RPR,20507-0,,card,titer is 31147-2
SYPIGG,Syphilis IgG,47236-5,,CMIA,reverse algorithm
COVPCR,SARS-CoV-2,94500-6,,Xpert,ok
HIVAGAB,HIV 4th gen,56888-1,,Architect,ok
PSA,PSA,2857-1,ng/mL,Cobas,ok
MISC,Send out misc,,,,"no LOINC, use text"
-- 15 of 412 mapped. Duplicates: K/KWB is right. Blank UCUM = no unit. Ask for v2.77 hierarchy.
%%
create table enc_fact (
  enc_key      bigint       not null primary key,
  pat_key      bigint       not null references pat_dim (pat_key),
  dept_key     smallint     not null,
  prov_key     int          null,
  adm_ts       timestamptz  not null,
  dis_ts       timestamptz  null,
  los_h        numeric(7,2) generated always as (extract(epoch from dis_ts - adm_ts) / 3600) stored,
  drg          char(3),
  icd_pri      varchar(8),
  dispo        char(2) default '01',
  charge_amt   numeric(12,2) check (charge_amt >= 0),
  load_id      int not null
) partition by range (adm_ts);
create index on enc_fact using brin (adm_ts);
create index on enc_fact (dept_key, adm_ts) where dis_ts is null;
comment on column enc_fact.prov_key is 'attending at discharge, -1 unknown, -2 resident clinic';
grant select on enc_fact to rpt_ro;
alter table enc_fact enable row level security;
create policy dept_only on enc_fact using (dept_key = any (current_setting('app.depts')::smallint[]));
-- v41 drops fin_class; v42 adds z_code bool; see migrations/0042_z.sql
%%
DICOM conformance, table B.3
Tag           Name                      VR  Action    Comment
(0008,0014)   Instance Creator UID      UI  U
(0008,0018)   SOP Instance UID          UI  U         keep map in vault
(0008,0020)   Study Date                DA  Z / shift -30..+30 d, same per patient
(0008,0050)   Accession Number          SH  Z
(0008,0080)   Institution Name          LO  X/Z/D
(0008,0090)   Referring Physician       PN  Z
(0008,1010)   Station Name              SH  X/Z/D
(0008,1070)   Operators' Name           PN  X/Z/D
(0010,0010)   Patient's Name            PN  Z
(0010,0020)   Patient ID                LO  Z         hash
(0010,0030)   Birth Date                DA  Z
(0010,1010)   Age                       AS  C         over 089Y -> 090Y
(0010,21B0)   Additional History        LT  X
(0018,1000)   Device Serial Number      LO  X/Z/D
(0020,4000)   Image Comments            LT  X
(0040,A124)   UID                       UI  U
Private groups (0009,xx), (0019,xx), (0029,xx): remove but Siemens CSA 0029,1010 for DTI.
Burned-in text: US, SC, XA: run OCR, black the top 60 px. Face: defacing for T1, not for T2. Option: 113100, 113105, 113107.
%%
value set: Statin, high intensity   OID 2.16.840.1.113883.3.526.3.1572  version eCQM 2025
RXNORM    TERM
259255    atorvastatin 80 MG Oral Tablet
617311    atorvastatin 40 MG Oral Tablet
859419    rosuvastatin 40 MG Oral Tablet
859751    rosuvastatin 20 MG Oral Tablet
1944264   rosuvastatin 40 MG Oral Capsule (Ezallor)
exclude: 904475 pravastatin, 312961 simvastatin 20
value set: Frailty device   HCPCS E0100 E0105 E0130 E0135 E0140 E0143 E0163 E0250 E0424 E0431 E0465 E1390
value set: Palliative care encounter   ICD10 Z51.5, SNOMED 305284002, 385736008, 4901000124101
measure: CMS347 v8, numerator: on statin or order in period; denominator exception:
  ESRD N18.6, rhabdo M62.82, allergy 372912004, hepatitis B15-B19
Python: vs = {r["code"]: r["display"] for r in csv.DictReader(f)}
KeyError: 'code' -> BOM at start of the file, use utf-8-sig
%%
SECTION 6  TROUBLESHOOTING, home concentrator, models NO-5, NO-10
Code  Light    Meaning                     Do this
E01   yellow   O2 under 82%                filter; 15 min; dealer
E02   red      O2 under 70%                switch to backup tank
E04   red      no flow 30 s                kinked tubing, cannula in bed
E07   yellow   temp > 131 F                move 12 in from wall
E11   red      compressor                  dealer. Don't open
--    none     no power                    plug, breaker, battery, then backup tank
Alarm test: hold I, 5 s. Flow 0.5 to 5 LPM, never over. Tubing max 50 ft. Altitude to 10,000 ft. Noise 40 dBA. 31 lb. 290 W.
Cleaning: cabinet filter weekly in warm water; cannula every 2 weeks; humidifier daily, white vinegar 1:3.
WARNING no smoking, no candles, no Vaseline. Gas stove 10 ft.
Class II, type BF, IPX1. IEC 60601-1, 60601-1-11. REF 525DS, 1025DS.
Warranty: 3 years or 15,000 hours, first of the two. Serial plate is under the handle; write it here ________.
Travel: FAA does not allow this unit on board. Ask for a POC.
%%
Companion guide, 837P, rules by loop
2000B  SBR03 group: don't send for Medicaid. SBR09: MC, CI, BL, HM, MB, 16
2010AA N301 no PO Box; N403 nine digits; PER required for new submitters
2010BA NM109 ten digits, no spaces; DMG02 must match the file
2010BB NM109 payer: see list (60054, 62308, 87726, 00431, SX107, 77027)
2300   CLM05-3: 7 replace, 8 void with REF*F8 ICN. CLM01 max 20, returned on the 835
       REF*G1 prior auth; REF*X4 CLIA; DTP*435 inpatient; DTP*439 accident with CLM11
       HI: up to 12; the decimal is implied; ABK then ABF
       NTE*ADD 80 characters: "LTR OF MED NEC ON FILE"
2310B  if the same as billing, leave out
2400   SV101-2 HC; modifiers 4; SV104 units up to 9999.9; SV111 EPSDT Y
       LIN*N4 + CTP for J codes; UN, ML, GR, F2
       DTP*472 D8 or RD8
2420E  DME order
Edits: A3:21 missing, A7:507 HCPCS, A8:746 duplicate. Max 5,000 CLM per ST. File names: up to 40, no spaces, .837 or .x12
Test: ISA15 = T; 25 claims, 3 payers; cert in 10 days
%%
# values.yaml  (helm, fhir facade)
replicaCount: 3
image: { repository: registry.local/fhir-facade, tag: "1.18.2", pullPolicy: IfNotPresent }
env:
  LOG_LEVEL: info
  FHIR_VERSION: R4
  DEFAULT_PAGE: 50
  MAX_INCLUDE_DEPTH: 2
  MASK_FIELDS: "Patient.name,Patient.telecom,Patient.address,Patient.birthDate,Patient.identifier"
  TZ: UTC
resources:
  requests: { cpu: 250m, memory: 512Mi }
  limits: { cpu: "1", memory: 1536Mi }
hpa: { min: 3, max: 12, targetCPU: 65 }
ingress:
  className: nginx
  annotations: { nginx.ingress.kubernetes.io/proxy-body-size: 8m }
  tls: true
probes:
  liveness: { path: /metadata, initialDelay: 40, period: 15 }
  readiness: { path: /healthz, period: 5, failureThreshold: 6 }
secrets: [ DB_URL, JWKS_URL, SMART_CLIENT ]   # from vault, never in git
podDisruptionBudget: { minAvailable: 2 }
%%
ndc11,label,generic,str,form,route,awp,dea,ther,unit,pkg
00002143380,Trulicity,dulaglutide,1.5 mg/0.5 mL,pen,SC,244.31,,GLP1,mL,4
00169413212,Ozempic,semaglutide,0.25-0.5,pen,SC,322.80,,GLP1,mL,1
00074433902,Humira,adalimumab,40 mg/0.8,pen,SC,3461.00,,TNF,EA,2
50242004062,Xolair,omalizumab,150 mg,vial,SC,1438.11,,IGE,EA,1
00054017613,Methadone,methadone,10 mg,tab,PO,0.41,C2,OPI,EA,100
42023016601,Vasostrict,vasopressin,20/mL,vial,IV,178.55,,PRES,mL,25
63323026229,Heparin,heparin,5000/mL,vial,IV,3.91,,AC,mL,25
00409909332,Fentanyl,fentanyl,100 mcg/2,amp,IV,2.14,C2,OPI,mL,10
17478071110,Lidocaine,lidocaine,1%,vial,INJ,1.20,,LA,mL,1
68180051802,Lisinopril,lisinopril,40 mg,tab,PO,0.11,,ACE,EA,1000
load: ndc char(11); excel eats leading zeros; format as text or prefix '; hyphen form 5-4-2; 340B price file joins on 9
orphans: 00409909332 twice (two packs), 17478071110 obsolete
%%
Runbook: portal slow or down
Sev: 1 if login fails for > 5 min; 2 if > 8 s; 3 all else
1. Grafana > Portal > RED. p95 > 3 s? Errors > 2%? Look at 502 vs 504.
2. kubectl -n portal get pods. CrashLoop? describe, logs --previous
3. DB: select count(*) from pg_stat_activity where state = 'active'; > 180: kill oldest idle in transaction
4. Redis: INFO memory; maxmemory 6gb; evicted_keys climbing = bump
5. IdP: try /.well-known/openid-configuration. Skew > 60 s kills tokens (nbf)
6. F5: pool member down? monitor is GET /healthz, 200, 5 s x 3
7. Certificates: openssl s_client -connect portal:443 | openssl x509 -noout -enddate
8. Last deploy? helm history portal; helm rollback portal N
9. Status page: template A (investigating), B (identified), C (fixed). No numbers of patients.
10. Post mortem in 5 business days, blameless, 5 whys, action items w/ owner roles
Contacts: see PagerDuty, schedule "portal-primary"; vendor portal sev 1 form; the bridge is in the channel topic.
"""
