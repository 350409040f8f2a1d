"""Whole documents, records and talk about nobody."""

REPORTS = r"""
DISCHARGE SUMMARY
Service: Hospital Medicine
Length of stay: {d} days

REASON FOR ADMISSION
{age} {sex} with {cond} who presented with {cc} {when}.

HOSPITAL COURSE
{sayno} {staff} advised {done}. Improved on {med}. {sayno}

CONDITION: Stable. {labs}.
DISPOSITION: Home with {fam}.
DISCHARGE MEDICATIONS: {med} {dose}; {drug} {dose}; {med}
FOLLOW-UP: Primary care in {d} weeks; {done} as outpatient.
%%
OPERATIVE REPORT
PREOPERATIVE DIAGNOSIS: {cond}
POSTOPERATIVE DIAGNOSIS: Same
PROCEDURE: {done}
ANESTHESIA: General endotracheal
FINDINGS: The {part} was <friable|intact|inflamed>.
DETAILS: The patient was placed supine, prepped and draped. A {tool} retracted the {part}. Hemostasis with {gear}. Closed with {gear} and {gear}.
ESTIMATED BLOOD LOSS: 75 mL
DRAINS: {gear}
COMPLICATIONS: None
COUNTS: Correct x2
%%
EXAM: <CT|MRI|US|XR> {part}
HISTORY: {cc}.
TECHNIQUE: Axial images, 3 mm, with contrast.
COMPARISON: None.
FINDINGS: {part} <normal|mildly thickened>. {placed}. No fracture.
IMPRESSION: 1. {cond}. 2. Recommend {done}.
%%
FINAL PATHOLOGY
GROSS: Two tan cores from the {part}, in toto, cassette A1.
MICROSCOPIC: {bug} not seen. Congo red, Prussian blue, Masson trichrome and Ziehl-Neelsen stains reviewed.
DIAGNOSIS: {cond}. Clark level II, Breslow 0.4 mm.
%%
ECHOCARDIOGRAM
LV size normal. EF by Simpson biplane 55%. Mild MR. E/A 0.8. {placed}.
RVSP 32 mmHg by Bernoulli. No effusion.
Compared with prior: no change.
%%
POLYSOMNOGRAM
AHI 41, nadir 79%, Epworth 16. Cheyne-Stokes absent. Titrated to 11 cm H2O on {maker} unit.
Impression: severe OSA. Recommend {gear}.
%%
EEG
Background 9 Hz. Hyperventilation and photic stimulation without change. Electrodes by the 10-20 system.
Impression: normal awake and drowsy. {med} effect.
%%
PULMONARY FUNCTION TESTS
FVC 2.8 (71%), FEV1 1.9 (64%), ratio 0.68, DLCO 58%.
GOLD II. Positive response to albuterol. Lambert-Eaton was not tested.
%%
ED COURSE
{clock} triage, ESI 3, {cc}
{clock} {labs}
{clock} {med} given, {staff} consulted
{clock} re-exam: {sign} negative
MDM: low risk by {placed}; home with {fam}
%%
PSYCHIATRIC EVALUATION
Identifying data: {age} {people} {job}, housed.
CC: "I can't stop thinking."
HPI: {cc} {when}. Stopped {med}.
MSE: neat, linear, mood low. Insight fair. {scale}.
Plan: {med}; therapy weekly; crisis line 988.
%%
HANDOFF
Bed 1: {ns}, {cond}, {gear}, stable
Bed 2: {ns}, {cond}, watch {labs}
Bed 3: empty
Bed 4: {ns}, s/p {done}, {staff} to see
To do: {labs} at {clock}, {gear} out
%%
AFTER VISIT SUMMARY
You were seen for {cc}. We think you have {cond}.
Take {med} {dose}. Stop {drug}.
Call if you have {cc} or {cc}.
Come back in {d} weeks.
Thank you for choosing us.
%%
Case: a {age} {job} with {cond} had {cc} {when}. Exam showed {sign}. {bug} grew. {med} cured it. Discussion: {trial} and {body} differ on {done}. Teaching point: think of {cond}.
%%
Abstract
Background: {cond} is common in {country} and {bigstate}.
Methods: We searched PubMed, Embase and Cochrane from 1990 to {year}.
Results: {num} trials; RR 0.8{d} (95% CI 0.7-0.9). {trial} weighed most.
Conclusions: {med} helps.
Keywords: {cond}; {med}; {placed}
%%
Dear Colleague,

Thank you for referring this {age} {sex} with {cond}. {sayno} I suggest {med} and {done}.

Kind regards,
The Clinic
%%
NURSING NOTE
{clock} A&Ox3, {labs}. {gear} patent. Denies {cc}.
{clock} Up to chair with PT. Ate 50%.
{clock} {med} given per order. {staff} aware.
Call light in reach. Will continue to monitor.
"""
RECORDS = r"""
MSH|^~\\&|LAB|SITE|EHR|SITE|||ORU^R01|1|T|2.5.1
OBR|1|||80053^Comprehensive Metabolic Panel^CPT
OBX|1|NM|2345-7^Glucose^LN||98|mg/dL|70-99|N|||F
OBX|2|NM|2160-0^Creatinine^LN||1.{d}|mg/dL|0.6-1.2|N|||F
OBX|3|TX|NOTE||{sayno}||||||F
%%
DG1|1||I50.9^{cond}^I10
AL1|1|DA|^{med}
RXE|1|^{med}^RxNorm|10||mg|tab
ZZZ|{vendor}|{codeword}
%%
{
  "resourceType": "Observation",
  "status": "final",
  "category": [{"coding": [{"code": "vital-signs", "display": "Vital Signs"}]}],
  "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4", "display": "Heart rate"}], "text": "Heart rate"},
  "valueQuantity": {"value": {num}, "unit": "beats/minute"},
  "interpretation": [{"text": "Normal"}],
  "note": [{"text": "{sayno}"}]
}
%%
{"resourceType":"MedicationRequest","status":"active","intent":"order","medicationCodeableConcept":{"text":"{med} 20 mg tablet"},"dosageInstruction":[{"text":"{dose}"}],"reasonCode":[{"text":"{cond}"}]}
%%
{"resourceType":"Condition","clinicalStatus":{"text":"active"},"code":{"text":"{cond}"},"bodySite":[{"text":"{part}"}],"note":[{"text":"{cc} {when}"}]}
%%
{"resourceType":"Device","type":{"text":"{gear}"},"manufacturer":"{maker}","status":"active","serialNumber":null,"owner":{"display":"unassigned"}}
%%
{"resourceType":"Patient","name":[{"family":"<FAMILY|string|REDACTED|>","given":["<GIVEN|string|REDACTED|>"]}],"gender":"female","birthDate":"YYYY-MM-DD","maritalStatus":{"text":"Married"},"communication":[{"language":{"text":"{lang}"}}]}
%%
\<ClinicalDocument\>
  \<title\>Progress Note\</title\>
  \<code displayName="Subsequent evaluation note"/\>
  \<section\>\<title\>{head}\</title\>\<text\>{sayno}\</text\>\</section\>
  \<section\>\<title\>{head}\</title\>\<text\>{labs}\</text\>\</section\>
\</ClinicalDocument\>
%%
\<Rx\>\<Drug\>{med}\</Drug\>\<Sig\>{dose}\</Sig\>\<Indication\>{cond}\</Indication\>\<Prescriber/\>\</Rx\>
%%
drug,brand,maker,class
{drug},{med},{maker},A
{drug},{med},{maker},B
{drug},{med},{maker},B
%%
| Test | Result | Flag | Comment |
|------|--------|------|---------|
| Glucose | 98 | | {head} |
| {scale} | {num} | H | {cc} |
| {placed} | {d} | | {sign} |
%%
Instrument	Count	Tray
{tool}	2	Major
{tool}	1	Minor
{gear}	4	Ortho
%%
bed,age,sex,dx,diet,isolation
1A,{n},F,{cond},regular,none
1B,{n},M,{cond},NPO,{bug}
2A,,,,,
%%
organism;drug;mic;result
{bug};{med};<=1;S
{bug};{drug};>8;R
%%
MAR
{med} 20 mg PO 0900 given
{drug} {dose} 2100 held
{med} PRN {cc} x1
%%
Allergy: {med}
Problem: {cond}
Procedure: {done}
Language: {lang}
Religion: {people}
Occupation: {job}
State: {bigstate}
Country: {country}
Doctor: unassigned
School: n/a
Employer: retired
%%
| Role | Shift | Cover |
|:--|:--|:--|
| {staff} | Day | Float |
| {staff} | Night | {staff} |
| Resident | Swing | Attending |
%%
state,rate,year
{bigstate},{d}.{d},{year}
{bigstate},{d}.{d},{year}
{country},{d}.{d},{year}
%%
trial,drug,n,primary
{trial},{med},{num}00,MACE
{trial},{drug},{num}0,mortality
%%
CLM*REF*412***11:B:1~HI*ABK:I509*ABF:E119~SV1*HC:99214:25*412*UN*1***1:2~
%%
{head}: {labs}
{head}: {done}
{head}: {med}, {med}
{head}: {cc}
%%
NAME        {med}
STRENGTH    20 mg
MAKER       {maker}
CODE        {refno}
STOCK       {num}
"""
TALKS = r"""
Doctor: Good morning, come on in. What brings you here?
Patient: {cc}, {when}.
Doctor: Any {cc}, {cc}?
Patient: A bit. I took {med}.
Doctor: Let me check. {sign} is negative. I think it's {cond}.
Patient: Do I need {done}?
Doctor: Not yet. {med} first.
%%
Therapist: Where did we leave off?
Client: {fam} and the holidays.
Therapist: What came up?
Client: Anger, then {cc}.
Therapist: Shall we try the breathing?
%%
Speaker 1: hi is this a good time
Speaker 2: yeah
Speaker 1: i'm calling about your {med} refill
Speaker 2: oh good i'm out
Speaker 1: {staff} sent it
%%
Charge: who's free
RN1: me
Charge: take bed {d}, {cond}, {gear}
RN1: ok, {labs}?
Charge: pending
%%
Subject: schedule change

Hi all,

Clinic is closed for training. {vendor} goes down at {clock}. Please finish notes.

Thanks,
Management
%%
From: Scheduling
To: All Staff
Subject: Flu shots

Flu shots in the break room, {clock} to {clock}. Wear short sleeves. Bring your badge.

Regards,
Employee Health
%%
Subject: RE: {med} shortage
> Do we have {med}?
No, use {drug} per {body}.
Pharmacy
%%
patient: hello
bot: Hi! How can I help you today?
patient: {cc} {when}
bot: I'm sorry to hear that. Do you take {med}?
patient: yes
bot: Please call the clinic. If severe, call 911.
"""
