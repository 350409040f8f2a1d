"""Skeletons of ambulances, registries, public health, forms and face sheets."""

TEXT = r"""
=== EMS PATIENT CARE REPORT | Prehospital Care Report | Ambulance Run Sheet | EMS Narrative ; raw
+Run #{claim}   Unit: Medic {x}   Date {d0}   Crew: {name} (P), {name} (B)
+Dispatch {h}  On scene {h}  At hospital {h}   Scene: {noz}
+PT: {ptlf}  DOB {born}  SSN {ssn}  Phone {phone}
~Unit: Medic {x}. Priority 1. Times auto-filled.
D: Dispatched for {tcc}. Responded emergent from post {x}.
C: "{tsay}"
H: {thpi} {ck} met us at the door of {abode} and handed over a list: {tmed}, {tmed}. {thx}
A: {ya}, GCS 15, skin pale. {tex} BP {bp}, HR {hr}, RR {rr}, {spo}, BGL {xx}.
R: 18 g L AC, 12-lead, {tmed}. Cincinnati negative. Stretcher, three-point belts. Stair chair with help from Engine crew.
T: Code 2 to {hos}, room {x}. Report to {rn}; {docb} accepted. No change en route.
?MVC: {p} was driver of a sedan, belted, 35 mph, 12 inches intrusion; airbag. Extricated by fire.
?+Vehicle 2: plate {plate}, VIN {car}; trooper {last}, case {id}
?Refusal: {peer} declined transport; signed; {k} will stay.
Belongings: wallet, cane, and a small dog left with {kb}.
=== FACE SHEET | Registration Form | Patient Registration | Admission Face Sheet ; raw
+NAME: {ptlf}            MRN: {record1}     ACCT: {csn}
+DOB: {born}   SSN: {ssn}   SEX: F   MARITAL: M   RACE: W   LANG: ENG
+ADDRESS: {street}
+CITY/ST/ZIP: {town1}, {state} {zip}    COUNTY: {county}
+HOME: {phone}   CELL: {phone}   EMAIL: {mail}
+EMPLOYER: {jobplace}   OCC: {work}   WORK PH: {phone}
+NEXT OF KIN: {kinfull}   REL: {rel}   PH: {phone}
+EMERGENCY 2: {kin2full}   REL: {rel2}   PH: {phone}
+GUARANTOR: {ptup}   DL# {cdl}
+PRIMARY INS: Blue Cross PPO   SUBSCR: {kinfull}   ID: {memb}   GRP: {plan}
+SECONDARY: Medicare   MBI: {mbi}
+ATTENDING: {drlast}   PCP: {dr2full}   REFERRING: {dr3last}
+ADMIT: {dstamp}   PHARMACY: {chem}   PLATE: {plate}
~NAME: ____________________   MRN: ____________   DOB: __/__/____
~ADDRESS: ______________________________   PHONE: (___) ___-____
~EMPLOYER: ______________   OCCUPATION: {work}
~NEXT OF KIN: ______________   RELATION: {rel}
~PRIMARY INS: Blue Cross PPO   COPAY: $40   AUTH: not required
~ADMIT TYPE: urgent   SOURCE: ER   FIN CLASS: commercial   BED: semi-private
~VALUABLES: none   RELIGION: declined   INTERPRETER: no   ADV DIRECTIVE: yes
REASON: {tcc}   DX: {tdx}
CODE STATUS: full   ALLERGY: <NKDA|latex|sulfa>   ISOLATION: <none|contact|droplet>
DIET: cardiac   FALL RISK: high   PRECAUTIONS: seizure
NOTES: {tplan}
NOTES: visitors limited to {k} and {kb}; privacy code set.
?MSPQ done by {aide}. Consent to treat signed {on}. HIPAA notice given.
=== IMMUNIZATION RECORD | Vaccine Administration Record ; raw pediatrics primary_care obstetrics allergy_and_immunology
+{ptlf}   DOB {born}   Registry ID {id}   School {sname}   Parent {kinfull} {phone}
~Official record - carry with you. Age given in months.
VACCINE        DOSE 1       DOSE 2       DOSE 3      SITE   LOT
+DTaP          {dyear}   {dyear}   {dyear}   LT   {id}
+IPV           {dyear}   {dyear}   --           RT   {id}
+MMR           {dyear}   --           --           LA   {id}
+Hep B         {dyear}   {past}   {past}   RT   {serial}
~DTaP           2 mo         4 mo         6 mo        LT     -
~IPV            2 mo         4 mo         --          RT     -
~MMR            12 mo        4 y          --          LA     -
~Hep B          birth        1 mo         6 mo        RT     -
~Varicella      12 mo        4 y          --          RA     -
HPV (Gardasil 9): <due|declined|given today>. Boostrix at 11 y. Menveo at 16. Comirnaty, Fluzone yearly. Prevnar 20. Shingrix x2 after 50.
Given by {aide}; VIS handed to {k}; observed 15 minutes; no reaction.
Contraindication: <none|egg, mild|Guillain-Barré after influenza vaccine>. Mantoux 0 mm.
Next due {appt} at {cli}. Exemption: <none|medical, signed by {doc}>. Copy to {sch}.
{tplan} {thx}
=== RESEARCH SCREENING LOG | Subject Screening Log | Enrollment Log ; raw
+Protocol {id}   Site: {hname}   PI: {drfull}   Coordinator: {nursefull}, {docmail}
~Protocol: phase 2, double-blind. Site 04. Sponsor confidential.
No.   Initials  Screen        Elig   Reason / comment
+{partno}  {ptinit}   {d0}   Y   {tdx}; consented by {nurse}; kit {serial}
+{partno}  {p2init}   {d0}   N   {tlab}; prior {tproc}
+{partno}  {ptinit}   {dm}   N   declined, lives in {city}
+{subj}   --   {d1}   Y   randomized {d1}, arm B
~1     --        wk 0          Y      {tdx}; randomized, arm B
~2     --        wk 0          N      {tlab}
~3     --        wk 1          N      washout of {tmed} incomplete
~4     --        wk 2          Y      {tdx}; visit window +/- 3 days
AE: {tcc}, grade 2, possibly related; {docb} assessed. SAE: none.
Deviation: dose {x} taken late {on} because {p} was traveling to {town}; reported to the IRB by {aide}.
Concomitant: {tmed}; {tmed}. ECG: QTcF 438. PK draws at 0, 1, 2, 4 h.
Inclusion: {ya} range 18-75, ECOG 0-1, {tlab}. Exclusion: {thx}
Monitor visit {appt}; query 12 open. {k} may attend. Payment card given. {timg}
=== CONTACT TRACING INTERVIEW | Communicable Disease Report | Public Health Case Report ; infectious_disease primary_care pulmonary_medicine pediatrics
+Case {claim}   {ptfull}   {born}   {noz}   {phone}   County: {county}
+Interviewer {name}, {d0}; provider {drlast}, {hname}
~Case interview, confirmed. Lab: PCR positive.
## Illness
Onset {on}: {tcc}. {tlab}. Hospitalized at {hos}. {thx}
## Exposures
Works at {wk} as a cook; children attend {sch}. Ate at a picnic near {town}; well water; two cats; raw milk.
Flew {on}; seatmate {peer}; stayed with {kb}.
## Contacts
{ck}: symptomatic. {ckb}: vaccinated. {ckc}: tested {on}. {caide} at {nh}: pending.
## Actions
Exclude from {wk} until two negative stools. Prophylaxis for {k}. Letter to {sch}. Close when {docb} reports.
=== ADVANCE DIRECTIVE | Health Care Proxy | POLST ; raw geriatrics palliative_care hematology_and_oncology neurology
+I, {ptfull}, residing at {noz}, born {born}, appoint {kinfull}, {rel}, {phone}, {kinmail} as my agent.
+If {kinfirst} is unable, I appoint {kin2full} of {city}, {phone}.
~I appoint the person named on the attached card as my agent. A second person may act if the first is unable.
1. If I have {tdx} and cannot recognize {k}, I do not want a feeding tube.
2. I want pain relief, even {tmed}, even if I sleep.
3. CPR: <no|yes, a trial>. Ventilator: <no|up to a week>. Dialysis: no. Antibiotics: if comfort.
4. I wish to be at {abode}, or else at {nh}, with music and the window open.
5. Organs: <eyes only|all|none>. Burial near {town}.
6. {cdoc} has explained this; {aide} read it aloud in <English|Korean|Spanish>.
7. I have spoken with {kb}, who does not agree, and I love {him} anyway.
8. Pacemaker: deactivate when dying. Dentures in, please. The cat goes to {kc}.
+Signed {ptfull}  {d0}    Witness {name}, {street}    Witness {name}
+Notary public, {county}: {name}, commission {id}, expires {soon}
~Signed ____________   Witness ____________   Notary seal
Copies: chart, {cli}, {k}. Review {appt}.
=== WORKERS' COMPENSATION FIRST REPORT | Occupational Health Visit | Work Status Report ; raw orthopedics burn_surgery pain_medicine emergency_medicine wound_care dermatology
+Employee: {ptfull}  SSN {ssn}  DOB {born}  Employer: {jobplace}  Supervisor: {bossfull} {phone}
+Claim {claim}  Date of injury {dm}  Carrier adjuster: {name}, {mail}
~Employer and claim: see cover. Visit {x} of this injury.
How: {thpi} Machine: press brake; guard removed; PPE gloves.
Body part: <R hand|L knee|lumbar|both eyes>. Dx: {tdx}. First treated at {hos} by {docb} {on}.
Exam: {tex} Grip {xx}. {timg}
Treatment: {tproc}; {tmed}; therapy 3x/week at {cli}.
Status: <off work|light duty|full duty>, lift 10 lb, no ladders, sit 15 min each hour. MMI: not yet. AMA Guides 6th: {x}% WPI.
{cp} said {wk} has no light duty; {peer} was sent home too. HR ({aide}) called at {t}.
Causation: more likely than not. Next visit {appt}. Drug screen: negative, chain of custody.
?+Vehicle involved: forklift {asset}, truck plate {plate}
Copy to {k}: no. Copy to attorney: {docc} has the release.
=== PRIOR AUTHORIZATION REQUEST | Prior Auth Form | Formulary Exception ; raw
+Member: {ptlf}   ID {memb}   Group {plan}   DOB {born}   Phone {phone}
+Prescriber: {drfull}   NPI {npi}   DEA {dea}   Fax {phone}   Contact: {solo}
~Member and prescriber: on portal. Line of business: commercial.
DRUG: {tmed}      QTY: 30    REFILLS: 11    ICD-10: <L40.0|K50.90|G35|M05.79|C34.11>
1. Diagnosis? {tdx}. 2. Tried? {tmed} (failed), {tmed} (rash).
3. Labs: {tlab}. {tlab}. 4. Imaging: {timg}. 5. Prescribed by or with a {tspec}? Yes, {doc}.
6. Notes: {thpi} {cp} cannot work at {wk} in this state; {k} gives the injections.
7. Urgent? <No|Yes: {tcc}>. 8. Site of care: <home|{cli}>. 9. Dispense from {phar}.
10. Reauthorization: response documented {on}; {tplan}
Determination: <approved 12 months|denied, step therapy|pended>. Peer to peer {appt} with {docb}.
?+Ref {claim}; reviewer {last}, RPh; notified {d1} by fax {phone}
=== TRANSPLANT COORDINATOR NOTE | Living Donor Evaluation | Organ Offer Call ; nephrology gastroenterology cardiology
+Recipient {ptfull} {record1} UNOS {id}; donor {kinfull} ({rel}); coordinator {nurse} {nurselast}; {d0}
## Call
{t} offer: KDPI 38%, crossmatch virtual negative. {cdoc} accepts; {p} reached at {tel}, NPO, two hours away in {town}.
## Donor
{ck}, blood type O, GFR 104, {tlab}; psych cleared by {aide}; {kb} as backup.
## Logistics
Lodging at {nh}; {kc} drives; bring {tmed}. OR {t}; surgeons {doc} and {docb}.
## Plan
Thymoglobulin, CMV D+/R-, Prograf by level, stent out in 4 weeks. {tplan}
"""
