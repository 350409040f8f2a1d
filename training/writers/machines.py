"""An IT analyst, a researcher with tables, a developer, an infection preventionist and a quality analyst: texts about somebody, and about nobody."""

NAMED = r"""
why does the interface choke on this segment? PID|1||{mrn}^^^MR||{ptcaret}||{dobymd}|F|||{st}^^{town}
INC ticket: user {user} locked out again, WS in rm 214, caller {first} {xt}, manager {last}
2 dupes in MPI after the merge job: {lf} / {mrn} and {lf} / {mrn}. job ran {on} 0200
log: [WARN] chart {mrn} opened by {user} ({other}) from {ip} not on care team
{first} in desktop says reimage, {first} in apps says clear cache. doctor {last} says fix it before her clinic at 1
SELECT * FROM enc WHERE pat_last='{last}' AND pat_first='{first}' AND adm_dt \>= '{iso}'; returns 0 rows but she IS there
fax server sent {ptl}'s labs to {org} instead of {clinic}. transmission {on} 14:12, 6 pp
whoever made the label template swapped: prints {last} as first, {first} as last
Error: Could not deliver to {mail}. Subject: \"Re: Biopsy results for {ptfull}\"
printer PRT-4E-02 is spitting wristbands for {lf} nonstop. She went home {on}
go-live shift leads: {first} (ED), {one} (OR), {last} (pharm), at elbow vendor {first} from {org}
badge tap fails for {wnl}, badge {badge}, new hire {on}
screen share with Dr {last}; please don't record, {ptl}'s chart was up
{"patient":{"name":"{who}","dob":"{dobiso}","mrn":"{mrn}"},"status":"error","code":500}
curl -X GET https://fhir.local/Patient?family={last}&given={first}&birthdate={dobiso}
Subject: RE: RE: FW: downtime {on} -- thx {first}, {first} & {one}; {last} please send the census by fax
def test_merge(): a = Patient("{first}", "{last}", dob="{dobiso}") # real one, swap out
hostname NURSE-{last}-LT at {ip}, user {user}, last login {stamp}

clean this:\nid,name,dx_dt,site\n1,{lf},{on},{town}\n2,{lf},{on},{town}\n3,\"{ptcomma}\",{on},\n
column B has \"{backward}\" and col C has \"{whole}\", 1,204 rows; split w/ regex
Outlier: subj {subj} aka {ptname} (I know, shouldn't be here) CRP 3,100
master list maps {subj} -> {other}, {subj} -> {other}. how do I encrypt it properly
Interview 7 transcript. R: My name's {first}. I drive for {org}. I: And when did the cough start? R: Around {feast}.
Quote for the paper: \"I told {wn} that if the shot hurt I'd never come back\" (participant, {yng}, {town}).
PI {last}, co-Is {last}, {last} and {last}, stats by {one}. IRB {case} expires {on}
survey free text row 88: nurse {first} on 5 was an angel, {dr} not so much
strip names: Mr {last} (age {oldn}) fell on {on} at {snf}; Mrs {last} (age {oldn}) fell on {on} at home
screening log - approached {on}: {fl} yes, {fl} no, {fl} thinking; consent by {initials}
REDCap record 12's notes say \"moved to {town}, call {rel} {one} {ph}\"
geocode these: {st}, {town}; {st}, {town}; {st}, {town}
Abstract authors: {whole}, {whole}, {whole}; {hosp}. Fix the superscripts

MDRO line list: {lf} rm 412 CRAB {on}; {lf} rm 413 CRAB {on}; roommate {last} swabbed, pending
exposure {on}: HCW {other} (RN), {other} (transport), {other} (EVS) - pt {ptl}, smear 3+
measles contact tracing. index = {ptf}, {yng}, attended {school} and {church} on {on}
health dept nurse {last}, {ph}, wants {me}'s travel: {world} {mon}, {town} {mon}
CLABSI review: line placed by {last} {on}, dressing {first} {on}, cx+ {on}, bed 8 {ptl}
hand hygiene secret shopper {one} saw Dr {last} 0/6

RCA: on {on} RN {last} pulled hydralazine for hydroxyzine, pt {me}, no harm. Tech {first} had stocked
fall #3 on 4W this wk. {ptl}, bed alarm off, sitter {wn} on break. huddle led by {one}
complaint file {case}: {other} re care of father {ptl} {btw}. Response due {on}
Safety star of {mon}: {wnl}, unit clerk, caught wrong-patient label
abstract {mrn}: door {on} 1804, {dr} eval 1812, CT 1825, tPA 1841, DTN 37. stroke coord {first}
mortality review {on}: {last} (sepsis, expected), {last} (PE, preventable?), {last} (CMO on arrival)
peer review letter to Dr {last}, don't cite pt by name: she's {ptf}, we call her case 6
"""

CALM = r"""
ERROR 2023 Interface down. MSH|^~\\&|LAB|A|EHR|B|||ORU^R01|000123|P|2.5.1 -> ACK AE, segment OBX-5 bad type NM
HTTP 401 from /oauth2/token, scope patient/*.read, grant client_credentials; works in Postman, fails in prod
TypeError: cannot unpack non-iterable NoneType object at line 214 in parse_obx(), Python 3.11.4, pandas 2.1
Windows 11 23H2, Citrix 2203 LTSR, Imprivata 7.9, Dragon One 5.0.1247: tap-and-go slow 14 s
regex for MRN: ^[A-Z]{2}\\d{6,8}$ but it also eats lot numbers and CPT+ICD pairs
port 6661 inbound ADT, 6662 ORM, 6663 ORU. Ack timeout 30 s, retry 3x, queue depth 1,400
dict(zip(cols, row)) drops the third dup col \"Will_Consent\", \"will_consent\", \"WILL CONSENT\"
write SQL: avg LOS by DRG where LOS between 1 and 30, drop hospice, top 10
Hospital downtime procedure: (1) grab BCA printout, (2) use paper MAR, (3) back-enter within 24 h. Red phone.
printer maps: PRT-5W-01 labels, -02 plain, -03 bands. Zebra ZD510 203 dpi
what does SNOMED 73211009 map to, and LOINC 4548-4, RxNorm 860975
FHIR Bundle type=transaction, entry[0].resource.resourceType=Observation, valueQuantity 6.8 %
Please review my change request: CHG, impact moderate, backout plan, CAB Thursday, window 0100-0300
for i in range(1, 13): print(f"week {i+1}: {dose[i]} mg")
hope this helps: set MAX_HEAP=4096m, GC=G1, restart Mirth, watch dashboard
Lambda cold start 2.4 s, p95 410 ms, p99 1.2 s, 0.02% 5xx; SLO 99.9
{"patient": {"name": null, "dob": null, "mrn": null}, "status": "ok"}
Test accounts only: never put orders on a live account

Table 1. N=1,204; mean age 61.2 (14.3); F 54%; BMI 29.8; HbA1c 8.1 (1.6); p\<0.001
use lme4: glmer(y ~ tx*time + (1|site/id), family=binomial); singular fit, help
Cronbach's alpha .81, ICC 0.92 (0.88-0.95), kappa .67, Bland-Altman LoA -8.1 to 9.4
Tukey, Bonferroni, Holm, Benjamini-Hochberg, Dunnett: when which, 5 rows
sample size: two arms, delta 0.4 SD, power .8, alpha .05 two-sided, 15% dropout
df.groupby(['arm','visit'])['egfr'].agg(['mean','std','count']).round(1)
I have 37 missing A1c values out of 412, MICE m=20 or complete case?
Kaplan-Meier at 12/24/36 mos: 82%, 71%, 64%; HR 0.74 (0.58-0.94), log-rank .014
participants 1-24 arm A, 25-48 arm B; visit windows 7+/-2 d, 28+/-5 d, 90+/-10 d
rename cols: Q1_a..Q9_c to phq1..phq9; reverse code 3, 5, 8
PRISMA: 3,412 found, 811 dups, 2,601 screened, 188 full text, 41 in
codebook: 1=yes 2=no 7=n/a 8=refused 9=missing; sex 1/2; race 1-6
Fisher's exact vs chi-square with a cell of 4
Title: Weekend Effect in Acute Stroke: A Ten-Year Retrospective Cohort. Shorten to 80 characters
GRACE, TIMI and HEART scores in one ROC figure, AUC .81 .78 .84

SIR 0.84, device utilization 0.41, CAUTI 3 per 1,000 cath days, baseline 2.1
contact = gown+gloves; droplet = mask; airborne = N95 + AIIR 12 ACH; enteric = soap, bleach
C diff: 3+ unformed in 24 h, GDH+/tox-/PCR+ = colonized?
Terminal clean checklist, 17 surfaces, UV 2 x 5 min, Clorox 3 min wet time
WHO five moments: before touching, before aseptic, after fluid, after touching, after surroundings
outbreak curve in text: day 0 1, day 3 4, day 5 9, day 8 2
Ct 18.2 vs 34.9. infectious?
TST 10 mm in a HCW, IGRA 0.38. repeat or treat 4R?

HCAHPS top box 71 vs 74 nat'l 80th %ile; \"quiet at night\" 52
DMAIC or PDSA? 1-page A3: problem, current, target, root cause (5 whys), countermeasure, follow-up
falls/1,000 pt days 2.9 -> 2.2 after hourly rounds; UCL 4.1 LCL 0.7
SEP-1 bundle 3 h: lactate, cx, abx, 30 mL/kg; 6 h: pressors, repeat lactate
hospital compare star 3 -> 4: which 5 groups, which weights 22/22/22/22/12
Just culture: console, coach, punish; human error / at risk / reckless
never events list plain English, 29 of them, 6 groups
NQF 0018, CMS165v12 - BP \<140/90, den 18-85, excl ESRD, hospice, frailty
case 6: nurse A told nurse B that doctor C would be calling pharmacist D
O/E 0.91; expected 14.3, observed 13
"""
