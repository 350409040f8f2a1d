"""More whole conversations with assistants: nurses, pharmacists, families, coders, managers, who change their minds and slip somebody in midway."""

TWINS = r"""
Human: hi! new grad RN here. can you quiz me on drips before my shift
AI: Happy to. Which ones?
Human: cardizem, heparin, insulin
AI: Q1: Diltiazem bolus and starting rate for AF with RVR?
Human: 0.25 mg/kg over 2 min, then 5-15 mg/hr
AI: Right. Q2: Heparin: aPTT comes back \>150. First action?
Human: stop it, check for bleeding, call [[the provider::Dr. {last} lol]]
AI: Yes. Hold per nomogram, usually 60 min, then reduce. Q3: insulin drip, glucose falls from 320 to 190 in 1 h?
Human: slow it and add d5. my preceptor [[says::{first} says]] never more than 100/hr
AI: 50-75 mg/dL per hour is a common target in DKA, so [[your preceptor's::{first}'s]] rule is a good guardrail.
Human: i made a mistake [[last week::on {on}]] tho. I hung cardizem w/o a second check [[on a lady in 11::on {mrs} in 11]]
AI: Was there harm, and has it been reported?
Human: no harm. no report. [[my preceptor::{first}]] said "lesson learned"
AI: I'd still file it: near-miss reports are non-punitive under Just Culture and in your interest. Want a draft?
Human: yes but no names
AI: "At 2140 a diltiazem infusion was started without an independent double check. The rate was correct. No change in vital signs. Contributing: two admissions within 20 min, second RN on break."
Human: 🥲 ok sending it to [[the manager::{one}]] now
%%
**Me**
I take care of my mom. She has Lewy body. Doctor wants to start Seroquel. Scared of the black box.

**Gemini**
That's understandable. In Lewy body dementia, people are very sensitive to antipsychotics; quetiapine and pimavanserin (Nuplazid) are usually preferred to haloperidol or risperidone. The boxed warning describes a higher risk of death in older adults with dementia, about 4.5% vs 2.6% over ten weeks.

**Me**
[[She::{kin}]] sees children in the yard. not scared of them, gives them names

**Gemini**
If the visions don't upset her, many specialists don't treat them. Rivastigmine (Exelon) can reduce them.

**Me**
[[her neurologist::dr {last}]] is booked out. can you write a message

**Gemini**
"[[Hello::Hello Dr. {last}]], my mother[[:: ({ptname}, DOB {dob})]] has visual hallucinations daily since [[a few months ago::{mon}]] that don't distress her. Quetiapine 12.5 mg was suggested [[by the covering doctor::by {first} {last}, PA, on {clip}]]. Could we try rivastigmine first? [[Thank you::Thank you, {kin}, {ph}]]"

**Me**
add she fell twice and was at [[the hospital::{hosp}]] for one of them

**Gemini**
Added: "She has fallen twice[[::, {clip} and {clip}]], once with [[an ER visit::an ER visit at {hosp}]]."

**Me**
also who can sit with her so i can go to [[my own appointment::my own appointment at {fac}]]

**Gemini**
Adult day programs, respite through your Area Agency on Aging, [[faith communities::your church ({church}, you said)]], the LBDA support line, or VA respite if she is a veteran or a surviving spouse.
%%
Q (charge entry): 96372 with 99213 same day, mod 25 on which
A: On the E/M: 99213-25, then 96372, plus the J code.
Q: J0696 ceftriaxone 1 g units?
A: J0696 is per 250 mg, so 4 units.
Q: Humana kicked it back. remark N657
A: N657: "This should be billed with the appropriate code for these services." Check the NDC qualifier: N4 + 11 digits + UN/ML.
Q: ndc on vial 0409-7332-01
A: Pad to 5-4-2: 00409-7332-01. Submit N4 00409733201 UN1.
Q: claim is [[already paid $0::{claim}, DOS {num8}, paid $0]]. corrected claim?
A: Frequency code 7 in CLM05-3 with the payer's original claim number in REF*F8.
Q: REF*F8*[[\<ICN\>::{claim}]]~ ok?
A: Yes.
Q: pt calls it "that shot for my [[boy::boy {ptf}]]" and wants to pay. balance is 0 right
A: If the corrected claim is pending, don't collect. Note it[[.:: on account {acct}.]]
Q: note: "[[Mom::{mrs}]] aware, claim resubmitted [[today::{clip}]], [[initials::{initials}]]"
A: Good.
%%
user
good morning, plan a 3 month rollout of ambient AI scribes for 40 providers
assistant
**Month 1**: pilot 8 providers (FM 4, cards 2, psych 2). Baseline: pajama time, Mini-Z, note length. **Month 2**: 20. **Month 3**: all. Governance: consent script, state two-party recording laws, BAA, retention 7-30 days.
user
vendor is [[either DAX or Abridge::Abridge, our rep is {first} ({mail})]]
assistant
Both integrate with Epic Haiku. Ask about specialty templates, languages, and hallucination rates (omissions per note).
user
pilot docs: [[4 FM, 2 cards, 2 psych::{last}, {last}, {last}, {last}, {last} (cards), {last} (cards), {last}, {last}]]
assistant
Thanks. I'd give psychiatry an opt-out per visit and exclude 42 CFR Part 2 programs at first.
user
[[One of the cardiologists::Dr. {last}]] is a skeptic, retires [[in a year::in {mon}]], loves his Dragon
assistant
Then a skeptic in the pilot is useful. Give him Dragon as a fallback and ask for blunt feedback at week 2.
user
kickoff email. fun. 120 words. lunch is tacos
assistant
**Subject:** Fewer clicks, more tacos
[[Hi all::Hi {first}, {first}, {one} and all]], ... [[Kickoff is in two weeks at noon.::Kickoff: {wday}, noon, {FACILITY:<Osprey|Juniper|Founders> Conference Room}, {bldg}.]] ...
user
remove "revolutionize". thx
%%
Patient (Spanish): Buenos días. Me dieron metformina y me da diarrea. ¿La puedo dejar?
Bot: Buenos días. No la deje sin hablar con su médico. La de liberación prolongada (XR) suele caer mejor, con comida.
Patient: [[mi doctora::la doctora {last}]] no contesta
Bot: Puede llamar a la línea de enfermería[[.:: de {clinic}: {ph}.]]
Patient: ya llame. me dijeron que la cita es [[en tres meses::el {DATE:<8|14|22> de <octubre|noviembre|enero>}]]!!
Bot: Pida un mensaje a la enfermera: "Metformina 1000 mg dos veces al día, diarrea 5 veces al día por dos semanas. ¿Puedo cambiar a XR 500?"
Patient: y me baja el azucar?
Bot: La metformina sola casi nunca la baja. ¿Toma otra, como glipizida o insulina?
Patient: si, la glipizida [[de mi hermana::de mi hermana {first}]]
Bot: Eso sí puede bajarla mucho. Por favor no tome medicinas de otra persona.
Patient: ok. [[escribale usted::escribale usted, me llamo {whole}, nací {dob}]]
Bot: Listo: "[[Paciente::{whole}]] reporta diarrea con metformina y uso de glipizida ajena. Solicita cambio a XR." Cópielo en el portal.
Patient: gracias
%%
[Assistant v3.2 / Pharmacy workspace]
RPh> TPN check: 72 kg, D15 AA5, 1.8 L, SMOF 50 g, Ca 12 mEq Phos 30 mmol per day. Precip?
Asst> Ca x Phos: 6.7 mEq/L and 16.7 mmol/L. With AA 5% and pH near 5.5 that's usually acceptable; check your product's curve (Clinisol, Trophamine differ). Dextrose 270 g = 918 kcal, AA 90 g = 360, lipid 500. Total 1,778 kcal (24.7/kg), GIR 2.6.
RPh> refeeding risk, phos 1.6 [[this am::{clip} 0500]], K 3.1, Mg 1.5
Asst> Then cut dextrose to 100-150 g on day 1, thiamine 100-300 mg, replete before starting.
RPh> [[dietitian::{first} RD]] wants full calories [[today::by {on}]]
Asst> ASPEN 2020: advance by 33% of goal every 1-2 days in moderate to severe risk.
RPh> write the i-vent. [[pt::{ptl} {mrn}]]
Asst> "Nutrition support: reduce initial dextrose to 150 g, K 80 mEq, Phos 40 mmol, Mg 24 mEq, thiamine 200 mg IV daily x 5. Discussed with [[RD and team::{first}, RD, and {dr}]], agreed."
RPh> time 15 min, type "TPN", severity mod, accepted [[Y::Y by {last} {clip}]]
Asst> Recorded in the draft.
RPh> next. vori level 7.1, ALT 210, [[BMT::{ward}]], day +24
Asst> Supratherapeutic (goal 1-5.5). Hold a dose or two, resume at 50-75%, check CYP2C19 and letermovir (it lowers levels), steroid change.
%%
Thread: "ADHD letter"
T (therapist): I'm an LCSW. Need an ESA letter? client asked. I don't love it.
AI: You may decline. If you write one, state the license, the relationship, a disability-related need, no diagnosis unless authorized, and no claims on training (ESA vs service animal).
T: ok it's a housing one. [[client has a rabbit::client {ptf} has a rabbit named {pet}]]
AI: FHA covers assistance animals other than dogs, if the need is supported.
T: draft
AI: [[(date)::{wday}]] / To the housing provider[[::, {bldg}]]: I am a licensed clinical social worker[[::, {stt} license {lic}]] and have treated [[the tenant named below::{ptname}]] since {yr}. [[The tenant::{ptf}]] meets the definition of disability under the Fair Housing Act. An emotional support animal is part of the treatment plan and helps with sleep and panic...
T: take "panic" out. and landlord is nosy, [[he::{whole}]] will call
AI: Added: "Further information requires a signed release." [[Without one, you can't confirm treatment.::Without one, don't confirm to {whole} that {ptf} is a client.]]
T: what if it bites lol
AI: Then the landlord may deny a specific animal that is a direct threat.
T: sign off "[[LCSW::{whole}, LCSW]]"
AI: Done.
%%
You: Compare KDIGO 2024 to KDOQI on BP in CKD
AI: KDIGO: SBP \<120 by standardized office measurement, if tolerated. KDOQI commentary: agrees in principle, worries about routine office BP, and many use \<130/80 (ACC/AHA 2017).
You: and ESC
AI: 2024 ESC: treated systolic 120-129 mmHg for most adults, including CKD with eGFR \>30.
You: SPRINT excluded DM, ACCORD didn't. fine. my pt [[is 77, UACR 900::{mrs}, 77, UACR 900 on {num8}]], SBP 138 at [[home::home (log from {kin}, her {rel})]]
AI: Reasonable target: \<130, moving to \<120 only if no orthostasis. ACE/ARB to max, SGLT2i, chlorthalidone 12.5 (CLICK) if eGFR is low, finerenone if T2DM and K \<4.8.
You: she fainted [[in church::at {church} on {day}]]
AI: Then orthostatics first; consider ABPM before intensifying.
You: who does ABPM
AI: Cardiology or nephrology labs; CPT 93784. [[Your local lab may have a Spacelabs unit.::In the letterhead you pasted, {fac} lists it, {ph}.]]
You: letter. short. [[attn nephrology::attn {tit}]]
AI: "[[Dear colleague::Dear Dr. {last}]], thank you for seeing this 77-year-old with CKD A3 and a recent syncope..."
%%
--- transcript export ---
agent: Hi, this is the virtual assistant. How can I help?
visitor: hospital bill
agent: Sure. Is it about payment, insurance, or an estimate?
visitor: insurence. you billed my old one
agent: I'm sorry about that. What's the name of the new insurance?
visitor: molina [[this year::, id {plan}, started {on}]]
agent: Thank you. Which visit?
visitor: xray of the [[foot::foot {clip} at {faclow}]]
agent: One moment. [[I'll need to transfer you, because I can't look up visits.::I found a visit for {mefl} {mesl}, account {acct}.]]
visitor: ok will it go to collections
agent: No. Once new coverage is added, we hold the balance for 45 days.
visitor: can u email me that. [[same email as before::{mymail}]]
agent: Done. Anything else?
visitor: u sound nice for a robot. [[my mom::my mom {kin}]] wont believe it lol
agent: Thank you! Have a good day.
--- end, CSAT 5, bot version 2024.3, intent BILLING_COB ---
"""
