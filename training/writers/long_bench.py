"""Code, configuration, logs, data dictionaries, interfaces and device manuals with nobody in them."""

TWINS = r"""
2 tickets from the queue, pasted by [[the on-call analyst::{whole}, on call]]

#1 [P3] Beaker label prints twice at Station 4
Reporter: [[lab lead::{last}, lab lead]] | Asset: Zebra ZD421 (firmware V84.20) | Site: [[main lab::{hosp} lab]]
12:02 restarted spooler. 12:05 same. 12:11 EPS mapping has two rows (LAB4, LAB4_OLD). Removed the old one.
12:20 [[lead::{first}]] confirms single label. RESOLVED.

#2 [P2] eRx to Surescripts fails, code 900, "Name too long"
Reporter: [[a prescriber::{dr}]]. Sample: [[suffix in last-name field::patient {lf} has a suffix in the last-name field]]
The NewRx schema caps LastName at 35. Work-around: phone in. Root: interface truncates after hyphen only.
Fix: map .5 to Suffix; test in SUP; move in next window.
Comms: [[clinic managers::{first} ({clinic}) and {first} ({town})]] told by chat.
Closed by: [[analyst::{user}]]
%%
Deployment notes (pinned)
Change owner [[platform team::{whole}]]; approver [[release manager::{whole}]]; window [[Sunday 0200-0400::{day} 0200-0400]]
1. Drain node pool `blue`. `kubectl cordon`, `drain --grace-period=120`. Grace is seconds, not a person.
2. helm upgrade gateway ./chart -f values-prod.yaml --atomic
3. smoke: /healthz 200, /readyz 200, p95 \< 400 ms
4. Mark the dashboards, mute Grafana alert "Jaeger spans dropped"
5. Roll `green`. Chase zombies with `ps -ef | grep defunct`
6. Bill of materials: syft, grype; sign with cosign
Rollback: helm rollback gateway 41
Contact tree: [[primary pager, then secondary::{first} {ph}, then {first} {ph}]]
Done: [[initials __::{initials}]]
"""

CALM = r"""
# values.yaml - defaults, override per site
replicaCount: 2
image:
  repository: registry.internal/gateway
  tag: "{ver}"
  pullPolicy: IfNotPresent
service:
  type: ClusterIP
  port: 8443
resources:
  requests: \{cpu: 250m, memory: 512Mi\}
  limits: \{cpu: "1", memory: 1Gi\}
probes:
  liveness: \{path: /healthz, period: 10, grace: 30\}
  readiness: \{path: /readyz, period: 5\}
tolerations:
  - key: dedicated
    value: phi
    effect: NoSchedule
env:
  TZ: Etc/UTC
  LOG_LEVEL: INFO
  # FRANK: false   <- old feature flag, "frank mode" = verbose|# CHASE: true  keep chasing retries>
  MAX_WAIT_SECONDS: "{num}"
affinity: {}
%%
'''Never mind the banner.'''
from dataclasses import dataclass
from enum import Enum

class Rhythm(Enum):
    SINUS = "sinus"
    WENCKEBACH = "mobitz-1"
    HAY = "mobitz-2"  # Hay, not hay
    AFIB = "af"
    TORSADES = "tdp"

@dataclass(frozen=True)
class Strip:
    lead: str
    mm_per_s: int = 25
    rhythm: Rhythm = Rhythm.SINUS

def bazett(qt_ms, rr_s):
    return qt_ms / rr_s ** 0.5

def fridericia(qt_ms, rr_s):
    return qt_ms / rr_s ** (1 / 3)

def hodges(qt_ms, rate):
    return qt_ms + 1.75 * (rate - 60)

def framingham(qt_ms, rr_s):
    return qt_ms + 154 * (1 - rr_s)

# TODO rename "young" (bool) to "is_child"; "long" shadows nothing in py3
young, long, bell = False, 480, "\\a"
assert fridericia(400, 1.0) == 400
%%
-- vent_hours.sql : counts hours, no one is selected
WITH v AS (
  SELECT stay_key,
         device,
         mode,
         on_min,
         LEAD(on_min) OVER (PARTITION BY stay_key ORDER BY on_min) AS off_min
  FROM   fact_vent
  WHERE  mode NOT IN ('CPAP','HFNC','T-PIECE','TRACH COLLAR')
)
SELECT device,
       COUNT(DISTINCT stay_key)           AS stays,
       SUM(off_min - on_min) / 60.0       AS hours,
       PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY off_min - on_min) AS median_min
FROM   v
JOIN   dim_device d USING (device)
WHERE  d.brand IN ('Drager Evita','Hamilton G5','Puritan Bennett 980','Servo-u','Carescape R860')
GROUP  BY device
HAVING COUNT(*) >= 11   -- small cells
ORDER  BY hours DESC;
-- Drager, Hamilton, Puritan, Bennett, Servo: makes.
-- MAY return nulls. WILL be slow in BETA. Bill it to cost centre 0.
%%
[00:00:01.004] INFO  boot: hypervisor ok, node=omega-3, kernel 6.1
[00:00:01.310] INFO  tls: ciphers TLS_AES_256_GCM_SHA384, ECDHE, Curve25519, Diffie-Hellman group 19
[00:00:02.071] WARN  ntp: skew 312 ms
[00:00:02.500] INFO  mllp: listening 0.0.0.0:2575
[00:00:05.118] INFO  adt: ACK AA (A01)
[00:00:05.240] INFO  adt: ACK AA (A08)
[00:00:06.009] ERROR oru: NACK AE segment=OBX field=5 reason="value '\<5' for NM"
[00:00:06.010] DEBUG oru: quarantined to /var/spool/q/bad
[00:00:09.777] INFO  mdm: T02 TXA-17=LA
[00:00:11.000] WARN  siu: S12 without AIS
[00:00:12.412] INFO  cache: bloom filter n=10^6 k=7; Merkle ok; Levenshtein 2; Jaro-Winkler .93; Soundex on; Metaphone off
[00:00:13.900] INFO  sched: cron "0 2 * * SUN" -> vacuum
[00:00:14.050] FATAL jvm: OutOfMemoryError (G1 old) heap 4g
[00:00:14.051] INFO  watchdog: Will restart in 5 s
[00:00:19.060] INFO  boot: hello again
[00:00:21.000] INFO  health: green
%%
DATA DICTIONARY: table ENC_FACT (de-identified extract, Safe Harbor)
col            type        null  notes
enc_sk         bigint      N     random, re-keyed at each release
age_band       varchar(5)  N     "0-4" ... "85-89", "90+"
sex_cd         char(1)     Y     M F X U
zip3           char(3)     Y     "000" where under 20,000
yr             smallint    N     year only
los_d          int         Y     trimmed 365
drg            char(3)     Y     MS-DRG v41
dispo          char(2)     N     01 Home 02 Transfer 03 SNF 06 HH 07 AMA 20 Expired 50/51 Hospice 62 IRF 63 LTCH
svc            varchar(8)  N     MED SURG OB PSY NEO REHAB
cci            tinyint     Y     Charlson (Quan)
payer_cls      char(2)     Y     MC MD CO SP WC OT
pcp_flag       bit         N     has one? not who
rx_n           smallint    Y     fills in 90 d
note_len       int         Y     characters, text not kept
frank_idx      decimal     Y     Frank-Starling proxy, see memo
rose_q         tinyint     Y     Rose angina questionnaire
hope_h         tinyint     Y     Herth Hope Index 12-48
grace          tinyint     Y     GRACE 2.0
mark           varchar(4)  Y     laterality mark: L R B NA
%%
{
  "resourceType": "ActivityDefinition",
  "status": "draft",
  "experimental": true,
  "name": "BradenDaily",
  "title": "Braden Scale once a shift",
  "publisher": "Test Bench",
  "kind": "Task",
  "code": \{ "coding": [ \{ "system": "http://loinc.org", "code": "38227-1", "display": "Braden scale total" \} ] \},
  "timingTiming": \{ "repeat": \{ "frequency": 2, "period": 1, "periodUnit": "d" \} \},
  "participant": [
    \{ "type": "practitioner", "role": \{ "text": "RN" \} \},
    \{ "type": "patient" \}
  ],
  "dynamicValue": [
    \{ "path": "note", "expression": \{ "language": "text/fhirpath", "expression": "'If \<= 18, order Waffle'" \} \}
  ],
  "jurisdiction": [ \{ "text": "none" \} ],
  "comment": "Norton, Waterlow, Braden are scales. 'Bench' is furniture."
}
%%
MSH|^~\\&|TESTAPP|TESTFAC|RCVAPP|RCVFAC|||ORU^R01^ORU_R01|0001|T|2.5.1
PID|1||TEST||ZZTEST^ONLY||||||||||||||
OBR|1|||85354-9^BP panel^LN
OBX|1|NM|8480-6^Systolic^LN||128|mm[Hg]|90-140|N|||F
OBX|2|NM|8462-4^Diastolic^LN||76|mm[Hg]|60-90|N|||F
OBX|3|NM|9269-2^GCS total^LN||15|\{Score\}||N|||F
OBX|4|NM|38227-1^Braden^LN||17|\{Score\}||A|||F
OBX|5|NM|44261-6^PHQ-9^LN||11|\{Score\}||A|||F
OBX|6|ST|8884-9^Rhythm^LN||Mobitz I (Wenckebach)||||||F
OBX|7|CWE|11331-6^Alcohol^LN||LA15920-4^Socially^LN||||||F
NTE|1||Apgar not sent for adults.
NTE|2||Ramsay = sedation, not Hunt. Richmond = RASS, not the city on the river.
NTE|3||Coombs DIRECT: negative.
ZXT|1|BENCH|LOOPBACK|ACK=AL
%%
vitals_bench.csv
stn,probe,model,fw,spo2,pr,temp_c,qc
BAY1,Nellcor OxiMax,N-600x,1.14,98,71,36.6,PASS
BAY1,Masimo RD,Rad-97,v2.0.1,97,72,36.6,PASS
BAY2,Nonin PureLight,7500,115,97,70,,PASS
BAY2,Welch Allyn SureTemp,692,1.9,,,37.0,PASS
BAY3,Braun ThermoScan,PRO 6000,3.2,,,37.2,PASS
BAY3,Exergen TAT,5000,,,,37.9,CHECK
BAY4,Philips Reusable,M1191BL,,95,74,,PASS
BAY4,GE TruSignal,TS-F-D,,96,74,,PASS
BAY5,Filac,3000 EZA,5,,,36.4,PASS
BAY6,Mindray 512F,ePM 12,8.0,99,60,36.9,PASS
BAY6,Fluke Index 2,sim,2.10,97,60,,REF
BAY6,Fluke Index 2,sim,2.10,85,140,,REF
note,Welch Allyn Braun Philips and Fluke are makes,,,,,,
note,Braden and Ramsay go to another file,,,,,,
limit,spo2 +/-2,pr +/-3,temp +/-0.2,,,,
%%
INSTRUCTIONS FOR USE: patient lift, ceiling type
Model: MX-450 / MX-625 (bariatric). Firmware 3.1. Part no. of spare sling hooks: SL-0114-B
WARNING! Safe Working Load 450 lb. Do not swing.
CAUTION! Inspect the Strap before Each Use: Fray, Cut, Burn, Bleach.
1. Press Down. Attach bar. Click.
2. Choose sling: Universal, Hygiene, Repositioning, Amputee, Limb. Size: XS Red, S Yellow, M Green, L Blue, XL Black.
3. Loop code: Shoulder short, Leg long. Cross legs: modesty.
4. Raise 2 in. Stop. Check. Then lift.
EMERGENCY: Pull RED cord = lowers. Reset with hex.
LED: Green steady - charged. Amber - charge soon. Red blink 3 - overload. Red blink 5 - service. Blue - Bluetooth Pairing
Cleaning: CaviWipes, Oxivir Tb; sling at 160 F; no Clorox.
Battery: 2 x 12 V SLA, change each 2 years. Recycle (Li, Pb).
Standards: ISO 10535, IEC 60601-1-2, UL
Trouble? Will not lift: slack strap. Drifts: Brake worn. Beeps: Key in service mode.
Maker's hotline: see label on the rail.
%%
ALARM MATRIX (biomed, monitor build 4)
Param     Crisis(red)   Warn(yel)   Advis(blue)  Delay
HR        >150 \<40       >130 \<50     pace fail   10 s
ASYS      4 s           -           -            0
VF/VT     yes           -           run PVC 5    0
AFIB      -             onset       end          30
SpO2      \<85           \<90         probe off    15
RR        apnea 20      >35 \<8      lead fail    20
ABP       MAP \<50       S>180       damped       10
ICP       >25           >20         open         60
EtCO2     \<15           >55         occluded     20
T         >40           >39         sensor       0
Names on screen: Bed label only. Privacy: initials off. "Standby" dims. "Night" = 30%.
Codes: LEADS, ARTF, NOISE, PAUSE = silent 120 s; "Mark" = event tick; "Bell" = nurse call relay; "Chase" = trend follow
Secondary notify: Vocera, Voalte, Connexall -> escalate RN, buddy, charge: 0/60/120 s
%%
README for the toy data
This folder holds pretend people. They are numbers from `default_rng(7)`.
  pts.parquet .... key, band, sex
  dx.parquet ..... key, code
  rx.parquet ..... key, rxnorm, qty
Run:
    make toy N=500
    make check
What's odd in it on purpose
* 3% of weights are in pounds
* a "Methuselah" row with band 90+ and an OB visit
* Unicode: ﬁ, NBSP, curly ’
* nulls as "", "NA", "N/A", "none", "-", 999
* sex 'U'
Tests: Hypothesis; Luhn, Verhoeff and Damm digits; Levenshtein; Kolmogorov-Smirnov on LOS (Weibull 1.2)
Colours in plots: Okabe-Ito, Viridis, Tableau. Fonts: Lato, Merriweather, Courier.
Licence: CC0. Nobody was harmed; nobody exists.
%%
Analyzer interface spec, ASTM E1394 / LIS2-A2 (excerpt)
H|\\^&|||cobas^pro|||||||P|1
P|1
O|1|BARCODE||^^^GLU2^^^CREP2^^^ALTL|R||||||N
R|1|^^^GLU2|101|mg/dL||N||F
R|2|^^^CREP2|0.88|mg/dL||N||F
R|3|^^^ALTL|19|U/L||N||F
C|1|I|H-index 4, L 12, I 1|G
L|1|N
Handshake: ENQ/ACK, STX..ETX, checksum mod 256 in Hex
Flags: >TEST (over range), ABS, REACT, CARRYOVER, CLOT, SHORT, QC 1-3s, 2-2s, R-4s, 4-1s, 10x (Westgard), CUSUM (Page), EWMA
Maps: Roche GLU2 -> 2345-7; Abbott ARCHITECT "Glu" same; Beckman AU "GLUC"; Siemens Atellica "Gluo"; Ortho VITROS "GLU"
Methods: Jaffe vs enzymatic; Friedewald, Martin-Hopkins, Sampson LDL; Biuret; BCG/BCP; Ellman; Trinder; Jendrassik-Grof; Bradford no
Delta: Reference Change Value (Fraser). Moving average: Bull's algorithm for XB
%%
Prompt library, entry 12: "note tidier"
System:
  You are a careful clinical editor. Never invent. Keep numbers, sides and negations.
  Write in full sentences. Expand ad hoc short forms once.
  Do not name anyone; use "the patient", "the clinician", "the spouse".
  Placeholders in square brackets stay as they are: [NAME_1], [DATE_2], [PHONE_1], [MRN].
User:
  Input between triple ticks.
Examples
  in:  pt c/o SOB x3d, orthopn, PND-, lasix x2 no help
  out: The patient reports three days of shortness of breath with orthopnea, without paroxysmal nocturnal dyspnea; two doses of Lasix did not help.
  in:  [NAME_1] fell @ [LOCATION_1], hit R hip, no LOC, eliquis +
  out: [NAME_1] fell at [LOCATION_1] and hit the right hip, without losing consciousness; takes Eliquis.
Eval: ROUGE-L, BLEU, BERTScore, Likert by two RNs, Cohen
temperature 0.2, max 800, stop "###"
Known trouble: turns "Hx Grave's" into a grave; "Apley" into "apply"; "Tenckhoff" to "tent cough"; "Will" at sentence start.
%%
git log --oneline (demo repository)
a11c0de Fix rounding in Cockcroft-Gault
0badf00 Use CKD-EPI 2021, drop race
c0ffee1 Salazar-Corcoran behind a flag
deadbee Remove Jelliffe
facade5 Add Schwartz (bedside), Counahan-Barratt
fee1bad Mosteller instead of DuBois; Haycock for infants
ba5eba1 Rename mark() to tick(), bill() to charge_item(), chase() to retry()
5ca1ab1e Parkland, Brooke, Galveston: choose by age
decade0 Winters; delta-delta; Stewart strong ion
1ce1ce1 Adrogue-Madias, Nguyen-Kurtz
bedface A-a gradient at altitude
add1c70 Holliday-Segar 4-2-1
d15ea5e Devine, Robinson, Miller, Hamwi: IBW
effaced Harris-Benedict, Mifflin-St Jeor, Penn State, Ireton-Jones
ca11ab1 Naegele, Mittendorf-Williams; Hadlock; Robinson CRL
0ff1ce5 Sheiner-Tozer phenytoin; Sawchuk-Zaske; Hartford; Urban-Craig
%%
robots & regex: the list of things the scrubber must NOT eat
^(Foley|Hickman|Broviac|Groshong|Tesio|Quinton|Shiley|Swan-Ganz|Cordis|Dobhoff|Blakemore|Minnesota|Linton)$
^(Babinski|Hoffmann|Romberg|Kernig|Lasegue|Phalen|Tinel)('s)?$
^(Allen|Ryle|Jackson-Pratt|Hemovac|Davol|Bovie|Mayo|Kocher|Kelly|Allis|Babcock|Deaver|Richardson|Weitlaner|Balfour)$
^(Norton|Braden|Morse|Hendrich|Conley fall|Schmid|Humpty Dumpty)$
^(Tanner|Ballard|Apgar|Bishop|Silverman|Finnegan)$
^(Miller|Macintosh|Wis-Hipple|Phillips|Magill|Guedel|Yankauer)$
^(May|Will|Mark|Bill|Hope|Grace|Joy|Frank|Rose|Dawn|Drew|Chase|Reed|Young|Long)$ only at lower weight
^(Mobitz|Wenckebach|Wellens|Brugada|Osborn)$
^(Lantus|Levemir|Tresiba|Toujeo|Humalog|Novolog|Apidra|Fiasp|Admelog|Lyumjev)$
^(Epic|Cerner|Meditech|Athena|Allscripts|Veradigm|Kareo|Elation|Greenway)$
Fail open? NO. Test: 4,112 negatives, 0 hits wanted; we got 391
%%
import pandas as pd, numpy as np
rng = np.random.default_rng(42)

ARMS = ["placebo", "low", "high"]
sites = [f"S\{k:02d\}" for k in range(1, 13)]     # sites are numbers
df = pd.DataFrame(\{
    "id": np.arange(600),
    "arm": rng.choice(ARMS, 600),
    "site": rng.choice(sites, 600),
    "madrs0": rng.normal(31, 4, 600).round(),
    "ham_a": rng.poisson(18, 600),
    "young": rng.integers(0, 40, 600),   # Young Mania
    "bprs": rng.integers(18, 126, 600),
    "hope": rng.beta(2, 5, 600),         # Beck Hopelessness / 20
\})
df["madrs8"] = df.madrs0 - rng.normal(9, 8, 600) - (df.arm == "high") * 2.4
df["resp"] = df.madrs8 \<= df.madrs0 / 2
print(df.groupby("arm").resp.mean())

# Kruskal, Dunnett, Tukey HSD, Games-Howell
# Wald vs Wilson vs Agresti-Coull
# Nelder-Mead fails; BFGS (Broyden, Fletcher, Goldfarb, Shanno) is OK; Powell too
# Gauss-Hermite 15 nodes; Laplace = 1
%%
Pump library release 18 "Juniper": what is new
CARE AREAS: Adult-ICU, Adult-MS, ED, OB, Onc, Peds \<30 kg, NICU, Palliative, Apheresis
NEW: Angiotensin II 5-80 ng/kg/min; Precedex 0.1-1.5; Clevidipine; Cangrelor 4; Ketamine 0.1-0.5; Landiolol
CHANGED: Heparin soft max 25; Insulin hard 30; Oxytocin label "Pit 30/500"; Fent PCA
REMOVED: Nesiritide, Drotrecogin (why was that still there?)
TALL MAN: DOPamine DOBUTamine; hydrOXYzine hydrALAZINE; vinBLAStine vinCRIStine; EPINEPHrine ePHEDrine; HumaLOG HumuLIN; TRAMadol traZODone
COLOURS: Red - vasoactive. Green - sedation. Pink - Chemo. Violet - Epidural. Amber - Blood.
CLINICAL ADVISORIES: "Filter 0.22", "Central only", "Light-sensitive", "Two RN"
HARDWARE: BD Alaris 8015/8100, 12.3.2; Baxter Sigma Spectrum 8; B. Braun Infusomat; ICU Plum 360; Fresenius Agilia
PUSH: overnight on Wi-Fi; "Library pending" = power cycle
COMPLIANCE GOAL 95%. Basic mode is a sin.
%%
schema.graphql
type Query \{
  labs(code: String!, unit: String): [Lab!]!
  scores(kind: ScoreKind!): [Score!]!
\}
enum ScoreKind \{ APACHE_II SOFA KARNOFSKY ZUBROD LANSKY CHILD_PUGH MADDREY BRADEN MORSE HENDRICH BISHOP WELLS \}
type Lab \{ code: String! value: Float unit: String flag: Flag \}
enum Flag \{ L H LL HH A N \}
type Score \{ kind: ScoreKind! total: Int! parts: [Int!] at: String \}
directive @redact(kind: String!) on FIELD_DEFINITION
directive @deprecated(reason: String = "Use Karnofsky") on ENUM_VALUE

# comments from review
# - "Why Zubrod and ECOG?" same thing, keep the enum of the old client
# - "Lansky for under 16"
# - "Morse: fall, not code"
# - "Bishop, Wells, Morse collide with the name list: see test_words_not_names"
# - "at" is relative ("T+36h"), never a date
%%
Wi-Fi & phones quick card for the floor
Phone   Spectralink 8440 / Zebra TC52-HC / iPhone SE in Rover case
SSID    CLIN-SEC (devices) | GUEST | BIOMED (pumps) | never HP-Print-C3
Log in  tap badge, PIN, choose bed list
Ring    1 short = call light; 2 = bath; 3 long = Staff Emergency; bell = door
DND     quarter moon
Broadcast  hold PTT: "Lift team to twelve"
Dictate  Dragon: "Insert Mallampati", "Cap That", "Scratch That", "New Line". It hears "Colles" as "collies", "Fogarty" as "forty", "Sister Mary Joseph nodule" as somebody's sister.
Low battery  under 20%: cradle by Med Room
Lost   tell Charge; "Find" rings it
Cracked  orange bag -> Clin Eng
Don't  photo wounds with own phone; text outside Secure Chat
Ask  IT Service Desk, option 4, say "clinical"
%%
Hemodialysis machine, morning start (Fresenius 2008T BlueStar)
Acid jug 2K 2.5Ca; bicarb bag; wand in
Rinse - test - passed? Cond 13.8, pH 7.2, T 37
Lines: Combiset, Optiflux F180NR / Revaclear 300; prime 1 L; recirc
Total chlorine \<0.1 (two people read the strip)
Hansen connectors click
Bleach residual none
Alarm tests: air, blood leak, venous 20
Enter: UF goal, time 3:45, Qb 400, Qd 600-800, Na 137, heparin 1,000 + 500/h
Kt/V Daugirdas, URR; OLC reads live; Crit-Line Profile A/B/C
Access: AVF buttonhole / rope ladder, 15G; Tego on the cath; ClearGuard
End: 300 mL rinse; hold 10 min; thrill, bruit (Allen check pre AVF)
Log sheet for RO: hardness, TDS, pressure, loop return
Codes: CRIT, DRIFT, FLOW ERR 2, "Air Detector Failure #3"; call Biomed
Machine numbers are on the pole; names aren't.
"""
