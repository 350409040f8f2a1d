"""An interface analyst who pastes JSON, HL7, CSV, FHIR, config, SQL and log rows with facilities, employers and places, and with codes and products."""

NAMED = r"""
\{"sendingFacility": "{FACILITY:QCRK_MED}", "recv": "EPIC"\}
\{"employer":"{ORGANIZATION:Zephyr Tile}","payer":"UHC","status":"FT"\}
"performer": \{"display": "{FACILITY:Nine Pines Lab}"\}, "code": "718-7"
"managingOrganization": "{FACILITY:Tern Harbor Health Partners}"
"serviceProvider":\{"display":"{FACILITY:Orchard & 5th}"\},"class":"AMB"
"location":[\{"name":"{FACILITY:{last} Wing}","bed":"12B"\}]
"birthPlace": "{LOCATION:Ozona}"
"district": "{LOCATION:Crow Wing}", "state":"MN"
"city":"{LOCATION:Cle Elum}","postalCode":"{zip}","country":"US"
\{"school":"{FACILITY:Rosa Parks ES}","grade":"{gr}","iep":true\}
\{"pharmacyName":"{FACILITY:Tidewater Apothecary}","ncpdp":"{code}"\}
\{"origin":"{FACILITY:Stonegate SNF}","dest":"{FACILITY:Hillcroft Dialysis}","mode":"WC van"\}
\{"fac":"{FACILITY:bgh}","dept":"ED","los":2.4\}
\{"text":"pt works @ {ORGANIZATION:Kettle & Crumb}","lang":"en"\}
\{"q":"where is {FACILITY:Larch Lodge}","intent":"dir"\}
[\{"name":"{ORGANIZATION:Ridgeback Freight}","from":2011,"to":2019\},\{"name":"{ORGANIZATION:Yoder & Yoder}","from":2019,"to":null\}]
PV1|1|I|{FACILITY:WILLOW3}^12^A|||
PV1||E|ED^4^^{FACILITY:STLUKEWST}
MSH|^~\\&|LAB|{FACILITY:NOKOMIS}|EPIC|{FACILITY:BRWN}|{stamp}||ORU^R01
IN1|1|AETNA PPO||AETNA|||||||{ORGANIZATION:CHISHOLM BEEF}
PD1|||{FACILITY:FOUR PEAKS FM}^^^|
GT1|1||{ptcaret}||{st}^^{townup}|||||||||{ORGANIZATION:PEDERSEN SEED}
NK1|1|{caret}|MTH||||||||||{ORGANIZATION:SKYWAY JET}
ORC|RE|{ord}|{spec}||||||||{caret}|{FACILITY:GRN LAKE CLN}
EVN|A02|{stamp}||||{FACILITY:MRCYN}
ZEM|1|{ORGANIZATION:LOCAL 1104}|UNION|ACTIVE
OBX|3|TX|OCC^OCCUPATION||driver, {ORGANIZATION:Dixie Ice}||||||F
NTE|1||pt transferred from {FACILITY:Fallsview} at {hr}
facility,unit,beds\n{FACILITY:Pocosin Medical},ICU,8
{mrn},{iso},{FACILITY:Tallgrass North},OBS,{ins}
{mrn};{FACILITY:Tallgrass South};OBS;{ins}
{ptlf}|{dob}|{FACILITY:WYANDOT MEM}|{icdc}|{cpt}
row 14: {ORGANIZATION:Sunburst Solar},HDHP,412,{stt}
id={code}&site={FACILITY:kelso}&visit=2
site: {FACILITY:041-Loyola}, subj {subj}, V3
Site 09 ({FACILITY:Hôpital Saint-Cœur}): 2 SAEs
PI site list: 01 {FACILITY:Emory}, 02 {FACILITY:Utah}, 03 {FACILITY:Baylor}
clinic_nm: {FACILITY:DRAGONFLY}
clinic_nm => '{FACILITY:dragonfly psych}'
WHERE fac_name = '{FACILITY:Cypress Gap}'
where employer ilike '%{ORGANIZATION:gulfway}%'
SELECT * FROM adt WHERE unit='{FACILITY:Ebersole 2}';
UPDATE loc SET nm='{FACILITY:Ruth & Max {last} Heart Tower}' WHERE id=44
INSERT INTO emp VALUES ({badge}, '{whole}', '{ORGANIZATION:Bright Wheel}')
grep -i "{FACILITY:osprey point}" adt.log
ERROR 08:12 timeout to {FACILITY:OSPREY_PT} port 6661
WARN: no route for facility {FACILITY:Gully Creek}
INFO printer {FACILITY:marigold} rm 3 offline
ssid: {FACILITY:StAnselm-Guest}
hostname for {FACILITY:{last} Clinic}: {ip}
tenant={ORGANIZATION:northbeam} env=prod
sso domain for {ORGANIZATION:Curlew Health}: {url}
subscriber.employerName = {ORGANIZATION:Mudlark LLC}
NM1*77*2*{FACILITY:EVENING STAR SNF}*****XX*{npi}~
NM1*41*2*{ORGANIZATION:BILLWRIGHT}*****46*{code}~
N3*{stup}~N4*{LOCATION:PASCAGOULA}*MS*{zip}~
CLM*{acct}*412***11:B:1*Y*A*Y*Y~ REF*EA*{mrn}~ NM1*82*1*{last}*{first}
REF*G1*{claim}~NM1*77*2*{FACILITY:KINGFISHER ASC}
SVC facility: {FACILITY:Mesa Vista ASC LLC}; POS 24; tax id {code}
Box 32: {FACILITY:Peach Tree PT}, {house}
Box 11b: {ORGANIZATION:Flagg Bros.}
UB FL1: {FACILITY:NORTHERN COCHISE COMMUNITY}
FL 1 {FACILITY:Holy Family}  FL 4 0131
Service Location: {FACILITY:Ute Mtn Ute Clinic}
Rendering site: {FACILITY:TELEHUB-2}
RX BIN 610014 PCN MEDDPRIME pharm {FACILITY:Oscar's Drug}
NCPDP {code} = {FACILITY:LEE-SILSBY}
Loc code {FACILITY:BMC-Menino} maps to HOSP
Loc {FACILITY:"Yawkey"} maps to OP
dept map: 10010 = {FACILITY:Quincy Ctr Derm}
dept map: 10020 -> {FACILITY:Kneeland}
Cost center 7714: {FACILITY:Hope Clinic at the Mill}
GL 5520 | {ORGANIZATION:Dunn Elevator} | inv {code} | {cash}
PO {ord} to {ORGANIZATION:Mayfly Instruments}
W-9 on file: {ORGANIZATION:{last} Interpreting}
vendor 0092: {ORGANIZATION:Tip Top Towing}
AP: {ORGANIZATION:Big Hat Catering} {price} {on}
1099 {ORGANIZATION:Locum Leaders of {town}}
timeclock: {badge}, {FACILITY:Laundry Annex B}, in 0655
badge {badge} opened {FACILITY:Ott Pavilion} {hr}
shuttle: {FACILITY:Lot Q} > {FACILITY:Barr Hall} > {FACILITY:VA}
cal: "Rounds @ {FACILITY:Burnet 7}"
cal: {clip} {ORGANIZATION:Hillel} lunch
Calendar: {FACILITY:Sandy Bottom Wellness}, {initials}, {hr}
wifi at {FACILITY:blue door} is down
<Hospital|Facility|Agency>: {FACILITY:Ark-La Regional}
Employer | {ORGANIZATION:Oak & Anvil} | PT/FT: FT
School | {FACILITY:Alcott} | Grade | 2
Church | {FACILITY:St Cosmas} | ok to call? Y
Pharmacy | {FACILITY:Lopez y {last}} | ph {ph}
Lab | {FACILITY:Blue Vial} | fasting N
Origin: {FACILITY:SAFE HARBOR} Dest: {FACILITY:CMC} Lvl: BLS
Agency: {crew} Rec'g: {FACILITY:Thibodaux}
CAD {case} {corner} {LOCATION:Houma} CP
Inc loc {FACILITY:PILOT TRAVEL CTR} cc {cc}
Cemetery: {FACILITY:Zion Hill}
Funeral Home | {FACILITY:Chas. {last} & Bro.}
Place of death: {FACILITY:Glen Eden}
Place of birth: {LOCATION:Natchitoches}
Place of injury: {FACILITY:Sawyer's Mill Pool}
Usual occupation / kind of industry: cook / {ORGANIZATION:Hotel Fauchère}
Mother's facility: {FACILITY:Birth Place at {hosp}}
Jurisdiction: {county}; lab: {FACILITY:PHL-{town}}
cluster_name: {FACILITY:Maple Ct ALF}
outbreak {code} {FACILITY:Little Sprouts}
exposure_site: {ORGANIZATION:Buffalo Bob's}
line list, fac={FACILITY:SunnyBrk}, n=14
hl7 FT field "org" = {ORGANIZATION:carebear transport}
csv col AR "wrk": {ORGANIZATION:lowes rdc}
col D says {ORGANIZATION:Ebb}, col E says Cigna
col D: {FACILITY:Flow}, col E: flow rate
key: value -> center: {FACILITY:Aurora}; scanner: Aera
center={FACILITY:Discovery} mode=Discovery
name={FACILITY:Revolution}; scanner=Revolution CT
site="{FACILITY:Compass}" module="Compass Rose"
site="{FACILITY:Beacon}" app="Beacon"
dest {FACILITY:HAVEN}, app Haiku
"{FACILITY:Canto}" is the clinic, "Canto" is the app; filter by type
org:{ORGANIZATION:Cadence} app:Cadence
source:{FACILITY:Willow} mod:Willow
employer = {ORGANIZATION:Optum}; payer = Optum
employer: {ORGANIZATION:UnitedHealth}; plan: Medica
emp: {ORGANIZATION:Walgreens}; plan: BCBSIL
emp:{ORGANIZATION:GE} scanner:GE
emp {ORGANIZATION:Siemens}, CT Siemens Force
emp {ORGANIZATION:Abbott}; FreeStyle Libre by Abbott
FHIR Encounter.hospitalization.destination "{FACILITY:Lyngblomsten}"
Encounter.origin.display={FACILITY:Walker Methodist}
Practitioner.qualification.issuer = {FACILITY:Macalester}
Patient.contact[1].organization: {FACILITY:Ebenezer}
ext: "workplace" : "{ORGANIZATION:Surly}"
occ-data: "barkeep | {ORGANIZATION:Palmer's}"
x12 loop 2310C: {FACILITY:HAZELWOOD SURG}
CCD custodian: {FACILITY:Yakima Neighborhood}
C-CDA author: {dr}, {FACILITY:Sun Valley IM}
<FacilityName|facility_name|FAC_NM>={FACILITY:Wahpeton Landing}
<employerName|EMPLR|work_place>={ORGANIZATION:Dakota Dust-Tex}
"""

CALM = r"""
\{"sendingFacility": "TEST", "recv": "EPIC"\}
\{"employer":null,"payer":"UHC","status":"FT"\}
"performer": \{"display": "Laboratory"\}, "code": "718-7"
"managingOrganization": "Organization/example"
"serviceProvider":\{"display":"Outpatient"\},"class":"AMB"
"location":[\{"name":"West Wing","bed":"12B"\}]
"birthPlace": "US"
"district": null, "state":"MN"
"city":"","postalCode":"","country":"US"
\{"school":"elementary","grade":"{gr}","iep":true\}
\{"pharmacyName":"mail order","ncpdp":""\}
\{"origin":"SNF","dest":"Dialysis","mode":"WC van"\}
\{"fac":"hosp","dept":"ED","los":2.4\}
\{"text":"pt works @ home","lang":"en"\}
\{"q":"where is the cafeteria","intent":"dir"\}
[\{"name":"freight driver","from":2011,"to":2019\},\{"name":"farm hand","from":2019,"to":null\}]
PV1|1|I|MEDSURG^12^A|||
PV1||E|ED^4^^MAIN
MSH|^~\\&|LAB|TESTFAC|EPIC|PROD|||ORU^R01
IN1|1|AETNA PPO||AETNA|||||||
PD1|||PRIMARY CARE^^^|
GT1|1|||||||||||||RETIRED
NK1|1||MTH||||||||||UNEMPLOYED
ORC|RE||||||||||OUTPT LAB
EVN|A02||||ICU
ZEM|1|NONE|UNION|INACTIVE
OBX|3|TX|OCC^OCCUPATION||driver, ice truck||||||F
NTE|1||pt transferred from PACU at {hr}
facility,unit,beds\nhospital,ICU,8
0,2024,MedSurg North,OBS,{ins}
0;MedSurg South;OBS;{ins}
row 14: solar,HDHP,412,{stt}
"EE","Delta Dental","EE+FAM"
id=0&site=main&visit=2
site: 041, V3
Site 09: 2 SAEs, MedDRA PT nausea
site list: 01 closed, 02 open, 03 on hold
clinic_nm: DERM
clinic_nm => 'outpatient psych'
WHERE fac_name = 'Hospital'
where employer ilike '%self%'
SELECT * FROM adt WHERE unit='PCU 2';
UPDATE loc SET nm='Heart and Vascular Tower' WHERE id=44
INSERT INTO emp VALUES (1, 'TEST', 'TEST')
grep -i "observation" adt.log
ERROR 08:12 timeout to MIRTH port 6661
WARN: no route for facility UNKNOWN
INFO printer zebra rm 3 offline
ssid: Guest
hostname for localhost
tenant=default env=prod
sso domain for Okta
subscriber.employerName = null
NM1*77*2*SKILLED NURSING FACILITY*****XX*0~
NM1*41*2*SUBMITTER*****46*0~
N3*~N4**MS*~
CLM*0*412***11:B:1*Y*A*Y*Y~
REF*G1*~NM1*77*2*ASC
SVC facility: ASC; POS 24
Box 32: service facility
Box 11b: leave blank
UB FL1: billing provider
FL 4 0131
Service Location: Tribal 638, POS 07
Rendering site: telehealth, POS 10
RX BIN 610014 PCN MEDDPRIME
NCPDP D.0 field 201-B1
Loc code OPD maps to HOSP
Loc "Outpatient" maps to OP
dept map: 10010 = Dermatology
dept map: 10020 -> Ophthalmology
Cost center 7714: Free Clinic
GL 5520 | Elevator | inv | {cash}
PO to Medline
W-9 on file: interpreters
vendor class: towing
AP: catering {price}
1099 locums
timeclock: Kronos, in 0655
badge readers: Lenel, HID
shuttle: Lot > Hall > ED
cal: "Rounds @ 7"
cal: lunch
Calendar: Wellness, {hr}
wifi at the front is down
<Hospital|Facility|Agency>: n/a
Employer | none | PT/FT: FT
School | public | Grade | 2
Church | declined | ok to call? Y
Pharmacy | in-house |
Lab | Chem | fasting N
Origin: SNF Dest: ED Lvl: BLS
Agency: BLS Rec'g: trauma center
CAD code 26-A-1
Inc loc TRAVEL CENTER cc {cc}
Cemetery: green burial
Funeral Home | undecided
Place of death: home
Place of birth: en route
Place of injury: pool, Y92.146
Usual occupation / kind of industry: cook / hotel
Mother's facility: freestanding birth center
Jurisdiction: state; lab: PHL
cluster_name: ALF
outbreak: daycare
exposure_site: restaurant
line list, n=14
hl7 FT field "org" = null
csv col AR "wrk": warehouse
col D says Medicare, col E says Cigna
col D: volume, col E: flow rate
key: value -> center: n/a; scanner: Aera
mode=Discovery
scanner=Revolution CT
module="Compass Rose"
app="Beacon"
dest PACS, app Haiku
"Canto" is the iPad app, "Haiku" the phone app; filter by type
app:Cadence
mod:Willow
payer = Optum
plan: Medica
plan: BCBSIL
scanner:GE
CT Siemens Force
FreeStyle Libre by Abbott
FHIR Encounter.hospitalization.destination "SNF"
Encounter.origin.display=Home
Practitioner.qualification.issuer = ABIM
Patient.contact[1].organization: null
ext: "workplace" : "bar"
occ-data: "barkeep | 7600"
x12 loop 2310C: service facility location
CCD custodian: sample
C-CDA author: device
<FacilityName|facility_name|FAC_NM>=NULL
<employerName|EMPLR|work_place>=RETIRED
module list: Bones, Bugsy, Stork, Radiant, Rover, Wisdom, Lucy, Tapestry, Healthy Planet
Cerner list: FirstNet, SurgiNet, RadNet, PathNet, PharmNet, RevElate
scanner list: Somatom Force, Ingenia, Aquilion ONE, Revolution Apex, Signa Hero, Vida
pump list: Alaris, Plum 360, Sigma Spectrum, Sapphire, CADD-Solis
payer list: Oscar, Bright, Clover, Devoted, Alignment, Harvard Pilgrim, Geisinger Health Plan
\{"measure":"CMS165v12","pop":"denom","n":412\}
\{"vaccine":"Heplisav-B","cvx":"189","mfr":"DVX"\}
\{"drug":"Entresto","ndc":"{ndc}","tier":3\}
\{"loinc":"{loinc}","unit":"mg/dL","flag":"H"\}
\{"severity":"ERROR","svc":"Rhapsody","route":"ORU"\}
"publisher": "HL7 International", "jurisdiction": "US"
"manufacturer": "Medtronic", "model": "Azure XT DR"
"manufacturer":"GE Healthcare","modelName":"Optima CT660"
"program": "Medicaid HCBS waiver", "state": "{stt}"
"grant": "HRSA H80", "uds_year": {yr}
"guideline":"GINA {yr}","step":3
"""
