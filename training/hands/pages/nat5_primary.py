"""Family doctors, internists, nurse practitioners and their front desks: visit notes, phone notes, letters, refill trails, wellness visits, prompts to tidy them; each once with people in it and once with none."""

TWINS = r"""
OFFICE VISIT
[[Patient: (template, no patient)::Patient: {ptname}]]   [[DOB: --::DOB: {dob}]]   [[MRN: --::MRN: {mrn}]]
[[Date of service: --::Date of service: {full}]]
[[Provider: --::Provider: {whole}, FNP-C]]   [[Location: --::Location: {clinic}]]

CC: follow-up blood pressure, "my feet burn at night"

HPI: 61 y.o. with HTN, T2DM (A1c 8.4 in the spring, was 7.1 the year before), obesity, OSA not using CPAP. Home cuff runs 150s/90s. Takes lisinopril 20 most days, stopped the amlodipine because of ankle swelling. Burning in both feet x 4 months, worse in bed, no ulcers. Checks sugars "when I feel funny". Works as a {job}[[:: at {org}]], on feet all shift. [[Spouse::{kin}, the spouse,]] does the cooking.

ROS: neg for chest pain, dyspnea, claudication. Pos for nocturia x2.

PMH/PSH: as above; appendectomy as a child; R shoulder scope 2014.
Meds: metformin 1000 BID, lisinopril 20, atorvastatin 40, OTC magnesium.
Allergies: sulfa (hives).
Social: quit smoking 2009. 2-3 beers weekends. Lives [[with family::in {town} with {kin} and two grandkids]].

O: {vitals}. BMI 36.2. Well appearing. RRR no m/r/g. Lungs clear. No edema. Monofilament absent at 1st and 5th MT bilat, DP 2+, Semmes-Weinstein as above. Callus L great toe, no break.

A/P
1. HTN, not at goal. Increase lisinopril 40. Add chlorthalidone 12.5. BMP 2 wk.
2. T2DM w/ neuropathy. Start semaglutide 0.25 weekly after discussing GI effects. B12 today (on metformin). Gabapentin 100 qhs, titrate to 300.
3. OSA. New mask fitting[[:: with {first} at {ORGANIZATION:<Breathe Well|Night Harbor|Clear Tide> Respiratory}, {ph}]].
4. HM: Shingrix #2 given, lot [[on file::{lot}]]. FIT kit handed out. Diabetic eye exam overdue, referred[[:: to {dr}]].
RTC 3 mo, nurse BP check 4 wk[[::, {full}]].

Electronically signed [[by the provider::{whole}, FNP-C {full} {clockx}]]
%%
TELEPHONE ENCOUNTER
Caller: [[patient::{ptname}]]
Callback: [[number in chart::{ph}]]
Taken by: [[front desk::{first} ({role})]]
Time: {clockx}[[:: on {full}]]
Reason: cough 9 days, now yellow, no fever, no SOB. Wants a Z-pack because [[a coworker::{kin}]] got one.
Pharmacy: [[on file::{pharm}]]
Allergies verified: PCN (rash)

RN triage [[note::({first} {last}, RN)]]: Speaking full sentences. SpO2 97 on home oximeter. Day 9 of URI, mild sinus pressure. Red flags neg. Advised saline, honey, guaifenesin, fluids. Call back if fever \> 101, SOB, symptoms past 14 days.
Pt not happy. Says "last time [[the other doctor::{dr}]] just called it in."
Routed to [[PCP::{tit}]].

Provider response: Agree w/ RN. Viral, no abx. Offer tessalon 100 TID prn #20. If still sick [[after the weekend::by {day}]], see in clinic.

RN: Called pt back, LM on VM[[:: at {ph}]]. 2nd attempt reached, verbalized understanding, will take the Tessalon. Rx sent. Encounter closed.
%%
Subject: Referral letter

[[Dear Colleague,::Dear {dr},]]

Thank you for seeing [[this 54-year-old::{mr}, a 54-year-old]] {job}[[:: from {town}]] with six months of progressive dyspnea on exertion. There is a 30 pack-year history, stopped in 2019. No orthopnea or PND. Exposure to silica in the 1990s[[::, when {sub} worked for {ORGANIZATION:{last} Granite & Monument}]].

On examination {vitals}. Fine bibasilar crackles, no clubbing. Spirometry in the office showed FVC 68%, FEV1/FVC 0.82. Chest film: reticular markings at both bases. BNP 44. ANA 1:80, RF negative.

My concern is for interstitial lung disease. I have ordered an HRCT[[:: at {hosp} for {full}]] and would value your opinion on PFTs with DLCO, autoimmune work-up and whether the nitrofurantoin taken for two years for UTI prophylaxis could be the culprit. I have stopped it.

Current medicines: {med}, {brand}, lisinopril 10 mg, omeprazole 20 mg.
Insurance: {ins}[[::, member ID {plan}]]. [[No authorization is needed.::Authorization {claim}, good for three visits through {full}.]]

[[The patient::{ptf}]] may be reached [[at the number on the face sheet::at {ph}; {kin}, the daughter, drives]] and prefers morning appointments.

With thanks,
[[(signature)::{whole}, MD]]
[[(practice)::{clinic}]]
[[(address)::{addr}]]
Fax [[(number)::{ph}]]
%%
Medicare annual wellness visit - MA worksheet
[[Name ________::Name {ptname}]]  [[Age ____::Age {ninety}]]  [[DOB ____::DOB {born}]]  [[Date ____::Date {full}]]
Health risk assessment completed by: self / [[family::{kin}, {rel}]]
Lives: alone / with family / [[assisted living::{snf}]]
Other providers:
 - cardiology [[____::{dr}]]
 - eye [[____::{whole}, OD, {clinic}]]
 - dentist [[____::Dr. {last}]]
 - DME [[____::{ORGANIZATION:<Lincare of|Apria,> {town}}]]
PHQ-2: 0   Mini-Cog: 3/5 (missed 2 words, clock ok)   TUG: 16 s   Whisper test: fail R
ADLs: independent except bath    IADLs: needs help w/ bills, driving stopped 2021
Falls in the past yr: 2, no injury (rug; getting up at night)
Alcohol: glass of sherry on Sundays
Advance directive: yes, copy scanned; agent [[named in document::{kinfull}, {ph}]]
Immunizations due: RSV, Tdap. Had flu + COVID at [[pharmacy::{pharm} {full}]]
Screenings: DXA 2022 T -2.6, declines repeat. No more mammo, colon by shared decision.
Plan given to pt in 16-pt type. Home safety eval, PT for gait, remove rug. Audiology.
G0439 + 99497 ___
[[MA initials ___::{initials}, CMA]]
%%
can you turn this dictation into a SOAP note, keep the abbreviations

okay this is uh [[the two thirty::{wholow}, two thirty]] established patient here for back pain started [[a week ago::on {sayday}]] lifting a washing machine [[at a friends house::at {onelow}'s house]] felt a pop right sided low back no radiation below the knee no bowel bladder no saddle anesthesia no fever no history of cancer no IV drugs period tried ibuprofen eight hundred and a heating pad period works in [[a warehouse::the warehouse for {orglow}]] needs a note new paragraph exam antalgic gait straight leg raise negative bilaterally strength five five reflexes two plus patella and achilles tender right paraspinal no midline tenderness new paragraph assessment acute lumbar strain no red flags no imaging plan naproxen five hundred b i d with food cyclobenzaprine five at night don't drive heat walking p t if not better in four weeks work note no lifting over fifteen pounds [[for two weeks::until {sayday}]] and uh copy to [[occ health::{wholow} in occ health]] end of dictation
%%
{
 "encounter_type": "office",
 "visit_reason": "establish care",
 "patient": {"name": "[[REDACTED::{ptcomma}]]", "dob": "[[REDACTED::{dobiso}]]", "mrn": "[[REDACTED::{mrn}]]", "phone": "[[REDACTED::{ph}]]"},
 "provider": "[[REDACTED::{whole}, DO]]",
 "site": "[[REDACTED::{clinic}]]",
 "subjective": "Moved here [[last year::from {town} in {mon}]] after [[a divorce::divorce from {kin}]]. Records requested from [[prior PCP::Dr. {last}]]. Hx of Hashimoto, migraine with aura, GDM x1. Levothyroxine 88 mcg, rizatriptan prn. LMP 2 wks ago, copper IUD 2018.",
 "objective": {"bp": "118/72", "hr": 68, "bmi": 24.1, "exam": "thyroid firm, no nodules; otherwise unremarkable"},
 "assessment": ["E06.3", "G43.109", "Z86.32"],
 "plan": "TSH, A1c, lipids. Pap with HPV at next visit. Avoid estrogen with aura. {imm} today.",
 "follow_up_weeks": 12
}
%%
REFILL REQUEST QUEUE ([[practice day sheet::{DATE:Fri 3/<7|14|21|28>}]])

1. [[pt A::{ptname}, {dob}]] - losartan 50 #90 - last seen 11 mo ago, BMP ok - APPROVED x1, needs appt, letter sent
2. [[pt B::{comma}]] - alprazolam 0.5 #60 - last fill 19 days ago per PDMP, also filled by [[another prescriber::{dr} at {pharm}]] - DENIED, [[provider::{last}]] to call
3. [[pt C::{whoup}]] - Synthroid 112 brand only - PA expired - [[desk::{first}]] working on it w/ {ins}[[::, ref {claim}]]
4. [[pt D::{mrs}]] - Ozempic 1 mg - out of stock at [[three stores::{pharm} and {pharm}]], ok to send to mail order
5. [[pt E::{lf}]] - prednisone 5 - we never prescribed; it's rheum. Told [[daughter::{kin}]] to call [[there::Dr. {last}'s office, {ph}]]
6. [[pt F::{both}]] - HCTZ - pharmacy changed manufacturer, pt says new pill "looks like my wife's"; reassured
7. [[pt G::{whole}]] - test strips - needs dx code and frequency on script (E11.65, TID)
8. [[pt H::{fl}]] - Adderall XR 20 - CSA signed, UDS 3 mo ago ok, sent [[e-Rx::e-Rx to {pharm}]]

Still open from [[yesterday::{full}]]: [[2 charts::{last}, {last}]]
%%
HOUSE CALL
I saw [[the patient::{mrs}]] at home [[at the family's request::at {addr} at {kin}'s request]]. [[This is a patient in the late eighties::{ptf} is {ninety} and]] has not left the second floor since a hip fracture two winters ago. [[The aide::{first}, the aide from {ORGANIZATION:<Gentle Tide|Two Sisters|Morningstar> Home Care},]] let me in. The apartment is warm and clean. A hospital bed has been set up in the dining room.

Eating half of meals. Weight by MUAC stable. Sleeps in the chair until 3 am. Bowels every third day on senna. There is a 1.5 cm stage 2 over the coccyx with pink base; the foam was on upside down. Heels intact. BP 104/60 sitting, HR 72 irregular. Lungs clear. Edema 1+. Oriented to [[self and family::self, {kin}, and the baseball score]]. Laughs.

We talked about what matters. "I don't want the ambulance again." I reviewed the POLST: DNR, limited interventions, no feeding tube. [[The family::{kin} and {kin}]] agree. I stopped the statin, the vitamin and the oxybutynin. Apixaban 2.5 stays for now.

Plan: palliative home program referral[[:: ({agency}, intake {ph})]]; foam dressing taught to the aide; bedside commode; trial of mirtazapine 7.5; I will come again [[next month::{day}]].
Time 70 min. [[::{whole} MD]]
%%
After-visit summary

[[Hello!::Hello {ptf},]] thank you for coming in [[today::on {wday}]]. You saw [[your care team::{tit} and {first}, MA]].

Why you came: high cholesterol, knee pain

What we did
• Checked your blood pressure: 134/82
• Drew labs: lipid panel, A1c, liver tests
• Gave your flu shot (left arm)

Medicines
START rosuvastatin 10 mg by mouth at bedtime
CHANGE naproxen: take only when you need it, no more than 3 days in a row
STOP red yeast rice
KEEP TAKING metoprolol succinate 50 mg daily

Your next steps
□ Knee X-ray. Walk in, Monday to Friday 8 to 4[[::, {clinic}, {st}]]
□ Physical therapy, 6 visits[[:: with {ORGANIZATION:{last} Sports & Spine}, {ph}]]
□ Come back in 6 weeks for labs, fasting[[:: - {full} at {clockx}]]

Call us [[::at {ph} ]]if you have muscle pain with dark urine, chest pain, or a knee that is hot and red.
Message us through the portal[[:: at {url}]] for things that can wait 2 business days. Do not use the portal for emergencies. Call 911.
%%
To: [[all clinical staff::{mail}]]
Cc: [[lead MAs::{first}, {first}, {wn}]]
Subject: BP recheck workflow

Hi [[team::{first}]],

Our hypertension control rate (CBP, HEDIS) was 61% last quarter against a goal of 70. I pulled 30 charts. In 11 the first reading was over 140/90 and nobody repeated it. [[Four of those were on one pod::{first}'s pod had four of those, incl. MRN {mrn} who was 182/104]].

From [[next week::{DATE:Monday the 6th}]]:
1. Seat pt 5 min, feet flat, back supported, correct cuff. The large cuffs live in the drawer under the Welch Allyn in rooms 2 and 5.
2. If ≥140 or ≥90 repeat after 5 min and chart both.
3. If still up, yellow card on the door. [[Provider::{dr} or {dr}]] must address it or write why not.
4. Nurse visit in 2–4 weeks.

We have three new Omron HEM-907XL. [[The older cuff::The older one, serial {ser},]] reads 8 high and is going to biomed.
AMA STEPS and Target: BP posters are up. Please don't use the wrist cuffs people bring in to make the number look better.

Thanks,
[[QI lead::{whole}, RN, QI lead]]
[[:: {clinic} {xt}]]
"""
