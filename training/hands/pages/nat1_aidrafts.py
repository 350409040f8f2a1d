"""What an assistant drafts from hospital notes, and ambient scribes put out: markdown summaries, handoffs, patient letters, appeals, timelines, tables and checklists, as pasted back by their users."""

TWINS = r"""
Here's a draft discharge summary based on the notes you provided. Please verify all details before signing.

## Discharge Summary

**Patient:** [[Not provided::{ptname}]]
**MRN / DOB:** [[Not provided::{mrn} / {dob}]]
**Admission – Discharge:** [[4 hospital days::{btw}]]
**Attending:** [[Not provided::{whole}, MD]]
**Facility:** [[Not provided::{hosp}]]

### Principal Diagnosis
Acute pyelonephritis with E. coli bacteremia, complicated by an obstructing 6 mm left ureteral stone

### Procedures
- Cystoscopy with left double-J stent placement ([[hospital day 1, Urology::{num8}, {dr}]])

### Hospital Course
[[The patient::{mrs}]] is a 36-year-old woman who presented with fever, rigors, and left flank pain. CT demonstrated an obstructing stone at the left UPJ with perinephric stranding. She was taken urgently for decompression. Blood cultures grew pan-sensitive *E. coli*; ceftriaxone was narrowed to oral cefpodoxime after 48 hours afebrile. Lactate normalized from 3.1 to 1.0. [[Her husband::Her husband, {kin},]] was updated daily.

### Discharge Medications
| Medication | Dose | Status |
|---|---|---|
| Cefpodoxime | 200 mg BID × 7 days | New |
| Tamsulosin | 0.4 mg nightly | New |
| Oxybutynin | 5 mg TID PRN | New |
| Norethindrone | 0.35 mg daily | Continue |

### Follow-up
1. Urology for definitive ureteroscopy [[in 2–3 weeks::on {full} with {dr} at {clinic}]]. **The stent must not be left in place beyond 3 months.**
2. Primary care [[in 1 week::({tit}), {ph}]]

### Items I could not confirm
- Pregnancy test result
- Whether the [[outside ED::ED at {hosp}]] cultures were followed up

Would you like me to shorten the hospital course or write a plain-language version in {lang}?
%%
**I-PASS Handoff (generated from your dictation)**

| | |
|---|---|
| **Illness severity** | Watcher |
| **Patient** | [[Bed 7, 68M::{ptlf}, bed 7, 68M, {mrn}]] |
| **Summary** | POD 2 esophagectomy (Ivor Lewis) [[::by {last}]]; epidural in; JP amber; CXR small R effusion |
| **Action list** | ☐ 2200 amylase on drain ☐ AFib → amio bolus given 1810, gtt 1 mg/min until 0010 ☐ Trickle J feeds 20 mL/h ☐ call [[spouse::{kin}, {ph}]] with the swallow time |
| **Situation awareness** | If T >38.5, HR >120 or drain turns → CT with PO contrast, [[surgeon::{last}]] at home wants a call at any hour ([[operator::{ph}]]) |
| **Synthesis** | Read back by [[receiver::{first}]] at 1905 |

Notes: I left out the comment about the parking. You also said [["grace period," which I left out::{wn} twice; I took this to be the RN]].
%%
**Draft appeal letter**

[[To the Medical Director::{whole}, MD
Medical Director, {ins}
{st}, {home}]]

**Re:** [[Denial of inpatient level of care::{ptname}; Member ID {plan}; Claim {claim}; Dates {btw}; Ref {ord}]]

I am writing on behalf of [[my patient::{mrs}]] to appeal the downgrade of this admission to observation.

**Why inpatient care was necessary**
- On presentation potassium was 7.1 mmol/L with a widened QRS (148 ms), treated with calcium gluconate ×3, insulin, albuterol and emergent hemodialysis through a temporary catheter [[that night::placed at 0240 on {num8}]].
- Rebound hyperkalemia to 6.4 required a second session.
- A type 2 myocardial infarction (hs-troponin 88 → 412 ng/L) required telemetry and echocardiography.
- The Two-Midnight Rule (42 CFR §412.3) was satisfied; expectation was documented [[at the time of the order::by {last} at 0311 on {num8}]].
- MCG and InterQual criteria are screening tools and do not substitute for physician judgment.

**What your reviewer said**
[["Patient was stable by morning."::Dr. {last}: "Patient was stable by morning." (call of {num8})]] Stability was the result of the treatment.

I ask for reversal, or a peer-to-peer with a nephrologist.

Sincerely,
[[Attending physician::{whole}, MD
Nephrology, {hosp}
{ph} | NPI {npi}]]

---
*Enclosures: ECG ×2, dialysis run sheets, nursing flowsheet, order with time stamp.*
Let me know if the tone should be warmer; I've kept "downgrade" since that's their word.
%%
Ambient scribe output — bedside rounds, room audio, 7 min 40 s
**Speakers:** [[Clinician 1, Clinician 2, Patient, Family::{last} (attending), {first} (intern), {ptf} (patient), {kin} (family)]]

**Subjective**
Patient states the new pill "tastes like pennies" and that [[the roommate::the roommate, {mr},]] talks to the TV. Pain 3/10. Passed gas twice. Worried about [[the dog::the dog, {pet}]], who is [[with a neighbor::with {first} next door]].

**Objective (as spoken)**
Afebrile, pulse in the eighties, pressure one-thirty over seventy. Incision clean. Belly soft. "JP is serosanguineous, thirty." Hemoglobin nine-four.

**Assessment/Plan (as spoken)**
1. POD 3, open AAA repair. Advance to regular diet. JP out today.
2. Delirium, cleared. Stop Haldol. Glasses and hearing aids.
3. CKD. Creatinine one-six; hold the lisinopril "till [[clinic::{day}]]."
4. Dispo. Home with [[his niece::{kin}, his niece,]] [[this week::{wkd}]]; home PT.

**Uncertain**
- 03:12 "Ask ___ about the Eliquis" ([[a name? vascular?::probably {last}, vascular]])
- 05:48 "love knocks" or "Lovenox"? Context suggests Lovenox.
- 06:30 Laughter. Not transcribed.
**Orders detected (not placed):** regular diet; d/c JP; PT home.
%%
Here is the **timeline** you asked for, built from the 212-page chart. Clock times only where the chart has them.

| # | When | Event | Source page |
|---|---|---|---|
| 1 | [[Day 0 1610::{num8} 1610]] | Arrives [[by car::in {kin}'s {car}]], 39+2 weeks, contracting q3 | 4 |
| 2 | [[Day 0 1755::{num8} 1755]] | Epidural by [[CRNA::{last}, CRNA]] | 11 |
| 3 | [[Day 0 2140::{num8} 2140]] | Pitocin raised to 14 by [[RN 1::{first}, RN]] with minimal variability | 38 |
| 4 | [[Day 0 2236::{num8} 2236]] | Late decelerations; [[RN 1::{first}]] calls [[the resident::{dr}]] | 41 |
| 5 | [[Day 0 2258::{num8} 2258]] | Resident note: "Category II, continue" | 44 |
| 6 | [[Day 0 2340::{num8} 2340]] | Bradycardia 70s × 6 min; stat call to [[attending at home::{last} at home]] | 52 |
| 7 | [[Day 1 0004::{num8} 0004]] | Cesarean delivery; Apgar 1/4/6; cord pH 6.91, BD 17 | 60 |
| 8 | [[Day 1 0230::{num8} 0230]] | Cooling begun, transport to [[level IV NICU::{hosp}]] | 77 |
| 9 | [[Day 4::{num8}]] | MRI: basal ganglia injury | 131 |

**Gaps:** no strip between 2204 and 2219; [[charge nurse::{wn}, charge nurse,]] note entered 9 hours late; two versions of the resident note (p. 44 and p. 199, [[audit trail user withheld::audit trail user {user}]]).

I've not drawn any conclusion on standard of care. If [[counsel::{law}]] needs Bates numbers, tell me the prefix.
%%
Sure! Here's a kinder version of the letter for a sixth-grade reading level:

---
[[Hello,::Hello {ptf},]]

You were in the hospital [[for six days::from {range}]] because your heart was not pumping well. Water built up in your lungs and legs. We gave you strong water pills through the vein, and you lost 19 pounds of water!

**Your new weight goal is 171 pounds.** Step on the scale each morning. If you gain 3 pounds in one day or 5 in a week, call [[the heart nurse::{first}, the heart nurse,]] at [[the number on your magnet::{ph}]].

**Your pills:** one new (Jardiance), one bigger (torsemide, now 40), one gone (ibuprofen; it's not safe for you any more, not even for the knee).

**Eat less salt.** You told us you love [[pickles and ramen::{kin}'s pickles and the ramen at {shop}]]. Try half the packet. Sorry!

**See us:** [[in one week. Someone will call with the time.::{wday} at 1:30 with {whole}, NP, {clinic}.]] Bring your pill bottles and your weight list.

[[Your daughter can come too.::{kin} can come too.]] We're glad that you're home.

[[The Heart Failure Team::{first}, {first} and {dr}]]
---
Flesch–Kincaid: 5.1. I removed "ejection fraction." Want a Spanish copy?
"""
