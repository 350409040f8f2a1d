"""More code, queries and outputs pasted with a question by report writers, pharmacists, students and vendors: results with people in them, or with test keys and counts."""

TWINS = r"""
Cosmos / SlicerDicer can't do this so I need SQL. Today's output:

mrn        | pt_name            | med               | last_fill  | days_supply | pdc
-----------+--------------------+-------------------+------------+-------------+------
[[9000001::{mrn}]]    | [[test one::{comma}]]           | atorvastatin 40   | [[null::{iso}]] | 90          | 0.91
[[9000002::{mrn}]]    | [[test two::{comma}]]           | lisinopril 20     | [[null::{iso}]] | 30          | 0.48
[[9000003::{mrn}]]    | [[test three::{comma}]]         | metformin er 500  | [[null::{iso}]] | 90          | 0.77
[[9000004::{mrn}]]    | [[test four::{comma}]]          | empagliflozin 10  | [[null::{iso}]] | 30          | 0.12
(4 rows)

select m.mrn, m.pt_name, f.med, max(f.fill_dt) as last_fill, f.ds,
       least(1, sum(f.ds)::numeric / (date_part('day', now() - min(f.fill_dt)))) as pdc
from fills f join mbr m using (mbr_id) group by 1,2,3,5 having count(*) > 1;

pdc double counts overlap. How do I shift early refills? And [[the pharmacist::{first}, PharmD,]] wants only pdc \< 0.8 for STAR measures, by PCP: [[list follows::{last} 41, {last} 38, {last} 12]].
%%
>>> from hl7apy.parser import parse_message
>>> m = parse_message(raw)
>>> m.pid.pid_5.to_er7()
'[[LAST^FIRST::{ptcaret}]]'
>>> m.pid.pid_3[0].cx_1.value
'[[0000::{mrn}]]'
>>> m.pid.pid_11.xad_1.to_er7()
'[[LINE1::{st}]]'
>>> m.pid.pid_13.to_er7()
'[[^PRN^PH::{ph}]]'
>>> m.pv1.pv1_7.xcn_2.fn_1.value
'[[DOC::{last}]]'
>>> m.obx[2].obx_5.to_er7()
'[[SEE NOTE::seen w/ {first}, results to {fac}]]'
>>> m.msh.msh_9.to_er7()
'ORU^R01'
Then: hl7apy.exceptions.InvalidName: Invalid name for Segment: ZPD
TOLERANT vs STRICT, which one lets Z segments through? also pid_7 comes as '[[1970::{dobymd}]]' w/o time and strptime("%Y%m%d%H%M") dies
%%
{{ config(materialized='incremental', unique_key='visit_key') }}
-- models/marts/fct_visits.sql
select
    v.visit_key,
    v.dept_key,
    d.dept_name,                       -- [['Dept A'::{FACILITY:'<Sylvan|Pruett|Osage> Clinic'}]]
    p.prov_key,
    coalesce(p.display_name, 'Unknown') as prov,   -- [['Prov 1'::'{last}, {first}']]
    v.start_at at time zone 'UTC' at time zone d.tz as start_local,
    v.no_show::int as no_show
from stg_visits v
left join dim_dept d using (dept_key)
left join dim_prov p on p.prov_key = v.prov_key and v.start_at between p.valid_from and p.valid_to

dbt test: FAIL 2 unique_fct_visits_visit_key
visit_key   n   why
[[v-1::{stay}]]   2   two provs valid at once ([[A, B::{last}, {last}]])
[[v-2::{stay}]]   2   dept renamed [[mid year::{iso}, was {FACILITY:Old <Mill|Ferry> Family Med}]]
owner in schema.yml: [[analytics::{mail}]]
How to fix the SCD2 overlap at the snapshot? check strategy or timestamp? dbt 1.7, Snowflake.
%%
MATLAB user here (biomed eng, [[grad student::grad student at {school}]])

T = readtable('[[holter.csv::{lastlow}_holter.csv]]');
fs = 250; x = T.ecg_mV - mean(T.ecg_mV);
[b,a] = butter(3, [0.5 40]/(fs/2)); y = filtfilt(b,a,x);
[~,locs] = findpeaks(y,'MinPeakHeight',0.6,'MinPeakDistance',0.3*fs);
rr = diff(locs)/fs; sdnn = std(rr)*1000; rmssd = sqrt(mean(diff(rr).^2))*1000
% sdnn = 141.2   rmssd = 38.7   nn50 = 212
header of the file:
  # device: Bittium Faros 180  sn [[xxxx::{ser}]]
  # subject: [[S00::{ptname}]]  dob [[--::{dobs}]]
  # start: [[--::{iso}]] 08:02:11   site: [[lab::{FACILITY:<Wiley|Dunbar> Hall} 212]]
  # tech: [[--::{initials}]]
Ectopics blow up RMSSD. Malik filter (20%) or Kubios? And should I strip header lines 2-4 before I put it in the repo? [[(yes)::{dr} says yes]]
%%
Access (yes, Access, don't laugh)

SELECT tblPt.LastName, tblPt.FirstName, tblPt.DOB, Max(tblVisit.VDate) AS LastV
FROM tblPt LEFT JOIN tblVisit ON tblPt.PtID = tblVisit.PtID
GROUP BY tblPt.LastName, tblPt.FirstName, tblPt.DOB
HAVING Max(tblVisit.VDate) \< DateAdd("yyyy", -2, Date());

gives me
LastName     FirstName   DOB          LastV
[[aaa::{last}]]         [[bbb::{first}]]        [[--::{dobs}]]     [[--::{num8}]]
[[aaa::{last}]]         [[bbb::{first}]]        [[--::{dobs}]]     [[--::{num8}]]
[[ccc::{lastlow}]]         [[ddd::{firstlow}]]        [[--::{dobs}]]
[[zzTest::{last}-{last}]]      [[zzTest::{first}]]      [[--::{dobs}]]     [[--::{num8}]]
I want the ones with no visits ever too (Is Null), and exclude deceased (tblPt.DOD). #Name? in the report header where it says [[Forms::="Prepared for {dr}"]]. The back end is on [[a share::\\\\{UNIQUE_ID:<NAS|FS>{nn}}\\billing]], made by [[my predecessor::{first}, retired {mon}]].
%%
Splunk / KQL search for snooping (same last name)

index=ehr_audit action=OPEN_CHART earliest=-24h
| lookup emp user OUTPUT emp_last, emp_zip
| where lower(emp_last)=lower(pt_last) AND NOT dept IN ("HIM","Quality")
| stats count values(action) by user, emp_last, pt_last, dept, wkst

user        emp_last   pt_last    dept      wkst       count
[[u1::{UNIQUE_ID:{lastlow}a}]]   [[x::{la}]]   [[x::{la}]]   Radiology   [[w1::{UNIQUE_ID:RAD{nn}}]]   3
[[u2::{UNIQUE_ID:{lastlow}m2}]]   [[y::{lb}]]   [[y::{lb}]]   ED reg      [[w2::{UNIQUE_ID:EDREG{nn}}]]   1
[[u3::{UNIQUE_ID:{firstlow}{nn}}]]   (common name, drop)   --   Pharm   [[w3::{ip}]]   14
Too many common names. Weight by surname frequency (Census 2010 list)? Add same ZIP? [[u1 turned out to be a sister::{first} {la} turned out to be {poss} sister]]. Alert goes to [[the privacy queue::{first} in privacy]] not to the SOC.
%%
Stata

. use "[[analytic.dta::{lastlow}_v3.dta]]", clear
. tab site dead, row
                      |        dead
                 site |         0          1 |     Total
----------------------+----------------------+----------
 [[site 1::{FACILITY:<Grady|Lyman> Memorial}]]               |       211         14 |       225
 [[site 2::{FACILITY:<Crouse|Beldon> VA}]]               |       180         31 |       211
 [[site 3::{FACILITY:University of <Zia|Platte>}]]               |        97          9 |       106
. logit dead i.site##c.sofa age i.sex, or vce(robust)
 sofa |  1.29   .041   8.01   0.000   1.21   1.37
 age  |  1.03   .009   3.29   0.001   1.01   1.05
. list id admit if missing(sofa) & dead==1
  14. | [[(id)::{subj}]]   [[(date)::{clip}]] |
 203. | [[(id)::{subj}]]   [[(date)::{clip}]] |
Is it OK to publish site names in Table 1? [[Our IRB said mask them.::{first} at the IRB said mask them.]] margins after ## gives "not estimable" for site 3, why
%%
$ curl -s -X POST "$HOST/Patient/\$match" -H "Authorization: Bearer $T" -d @p.json | jq '.entry[] | {s: .search.score, n: .resource.name[0].text, b: .resource.birthDate, m: .resource.identifier[0].value}'
{ "s": 0.98, "n": "[[synthetic 1::{ptname}]]", "b": "[[1950::{dobiso}]]", "m": "[[SYN-1::{mrn}]]" }
{ "s": 0.81, "n": "[[synthetic 2::{PERSON:{menick} {ptl}}]]", "b": "[[1950::{dobiso}]]", "m": "[[SYN-2::{mrn}]]" }
{ "s": 0.44, "n": "[[synthetic 3::{whole}]]", "b": "[[1981::{dobiso}]]", "m": "[[SYN-3::{mrn}]]" }
p.json: name, gender, birthDate, phone "[[555::{ph}]]", line "[[1 Main::{bare}]]"
onlyCertainMatches=true returns just the first. Is 0.81 "probable" in the IG? [[Nobody knows what the vendor's score is made of.::{first} at {org} can't say what the score is made of.]] How should a UI show 2 and 3: ask for another identifier, or hide?
%%
Tableau calc + extract sample

IF DATEDIFF('day',[Disch],[Readm]) \<= 30 AND [Readm Type]\<>'Planned' THEN 1 ELSE 0 END
{ FIXED [Prov] : SUM([Readm30]) / COUNTD([Csn]) }

Prov,Csn,Disch,Readm,Unit
[[P1,C1,d,d::{last},{stay},{num8},{num8}]],[[U1::{ward}]]
[[P1,C2,d,::{last},{stay},{num8},]],[[U1::{ward}]]
[[P2,C3,d,d::"{comma}",{stay},{num8},{num8}]],[[U2::{ward}]]
[[P3,C4,,d::{whoup},{stay},,{num8}]],[[U2::{ward}]]
Shows 0.5 for one and 50.0 for another, format? And how to hide n \< 10 so that nobody sees that it's [[one doc::{dr}]]? User filter: ISMEMBEROF('[[Chiefs::{UNIQUE_ID:GRP-{lastlow}}]]')
"""
