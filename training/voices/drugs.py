"""Nobody is named: what prescribers, pharmacists, nurses, midwives, medics, dentists and patients ask of drugs and doses."""

DRUGS = r"""
Can {gen} be crushed and given by PEG? Patient on {brand} too. If not, what's the liquid equivalent?
renal dosing for {gen}, CrCl {nn}, on HD MWF. Lexi and Micromedex disagree
Is there an interaction between {brand} and {brand}? I see a yellow flag in {ehr} but {soc} says OK.
Convert {rx} to oral {gen}. Show equianalgesic table, 25% reduction for cross-tolerance, round to available strengths.
Mom here. The bottle says {gen} 160 mg/5 mL, give 7.5 mL every 6 hrs. My toddler is 28 pounds. Is that too much?
Which is preferred after {trial}: {brand} or {brand}? {agex} with T2DM, eGFR 38, UACR 410. {payer} formulary tier 3.
Make a taper: prednisone 60 mg, 6 weeks, calendar style, weekday names only.
Tall man lettering list for {gen}, {gen}, hydrALAZINE/hydrOXYzine, vinBLAStine/vinCRIStine. Follow ISMP.
Compare onset, peak, duration of Humalog, Novolog, regular, NPH, Lantus, Tresiba. Table only.
Beers criteria check on this list, no patient info: {rx}; {rx}; {rx}; {rx}. Flag PIMs.
vanc trough 22.4, AUC goal 400-600, wt 81 kg, SCr 1.6, q12h dosing. Next step? I don't want a lecture.
What's the max of lidocaine with epi for a {agex}, 64 kg? Dental carpules 1.7 mL, 2%. Show mg and number of carpules.
Are {brand} and {brand} the same thing? One is generic? The pharmacist swapped it and the pill is now oval and says L 484.
Write sig in full: 1 gtt OD QID x 7d then BID x 7d, prednisolone acetate 1%. {level} reading level, then {tongue}.
Pregnant 29w, UTI, PCN allergy (rash). nitrofurantoin vs fosfomycin vs cephalexin? Cite {soc}.
Magnesium for preeclampsia: load, maintenance, monitoring, antidote. One index card.
postpartum hemorrhage drug sequence: Pitocin, Methergine, Hemabate, Cytotec, TXA. Contraindications next to each, please
RSI checklist for ground crew: ketamine 1.5 mg/kg, roc 1.2 mg/kg, push-dose epi 10 mcg. Weight in 5-kg steps from 40 to 120.
narcan 4 mg IN x2 no response - next? protocol in {stt}, ALS unit, transport 25 min
Summarize the {gov} boxed warning on {brand}. Three bullets, then monitoring labs and how often.
Prior auth for {brand}: what step therapy does {payer} want in {stt}? Need A1c > 8, two fails, BMI>=30?
If a dose of {brand} is missed by 3 days, restart or just take it? Package insert language please.
BUD for {gen} repackaged under USP \<797\>, room temp vs fridge. Category 1 vs 2.
Clozapine ANC 1.2 — hold, continue, or go to 3x/week? The REMS changed in {yr}.
Switch from {brand} to {brand}: washout? cross taper? serotonin risk? Use week 1 / week 2 / week 3.
MAT question: low-dose induction ("Bernese method") with {brand}, fentanyl exposure, COWS 9. Day-by-day table.
is 5mL of benadryl ok w/ {gen}? asking for a friend lol
Discontinue {gen} before surgery? Neuraxial, ASRA guidance, last dose at {clockx}. How many hours?
Herbs: turmeric, St. John's wort, ginkgo, red yeast rice. Interactions with {brand} and warfarin.
NDC {ndc} shows as obsolete in Medi-Span. What's the replacement package? If unknown, tell me how to look it up in the NDC directory.
The {brand} savings card says RxBIN 004682, PCN CN. Does that work with {payer}? Asking as a tech, general question.
TPN: 1.2 g/kg protein, 25 kcal/kg, 70 kg, GIR under 4. Compute dextrose, AA and SMOF. Show work.
IV compatibility at Y-site: {gen} + {gen} + {gen}. Yes / No / Variable, Trissel's.
Propofol at 30 mcg/kg/min for 82 kg, 10 mg/mL. mL/hr? Do it twice to be safe.
Which inhaler has a dose counter: {brand}, {brand}, Ventolin, ProAir? Teach-back script for an adult with arthritis.
Sulfa allergy and {brand}... myth or true? {agex}, prior hives with Bactrim.
PALS: amiodarone 5 mg/kg, wt 14 kg, conc 50 mg/mL → mL? Defib 2 J/kg then 4.
how many units is 0.35 mL of U-200 {brand}? The pen only has units.
Antibiotic prophylaxis before dental extraction: knee replacement 2 years ago, MVP. ADA/AAOS {yr}. Amox 2 g?
Endo case: necrotic {tooth}, facial swelling, {vit}. Amox vs Augmentin vs clinda? {soc} stewardship.
Can you explain half-life using {brand} to a high schooler? 100 words. No jargon.
Warfarin 5 mg MWF and 2.5 mg other days; INR 4.7, no bleeding. CHEST/ACC guidance; write the new weekly total.
PDMP shows MME 130. How was that computed? {rx} and {rx}. CDC {yr} conversion factors.
Can a P.A. in {stt} prescribe schedule II? 72-hour rule? I need the statute type, not legal advice.
Med pass at 0800 and 2000. Can {gen} and levothyroxine be given together? State surveyor cited F759.
Formulary monograph outline for {brand}: class, MOA, PK, {trial} results, cost ({cash}/mo), ISMP risk, recommendation.
Ok to give {brand} and Shingrix the same day? opposite arms? {soc} says? we have a full clinic tomorrow
ACIP {yr} pneumococcal: PCV20 alone, or PCV15 then PPSV23? 66 yo, diabetic, had PPSV23 three years ago.
Explain R-CHOP, FOLFOX, BEP, ABVD, carbo/taxol AUC 5. One line each with cycle length.
AUC 5, CrCl 74 -> carboplatin dose (Calvert). Cap? BSA 1.81 is irrelevant right?
Drug shortage memo: {gen} injection unavailable; substitute {gen}. Audience: {field}. Sign as "Pharmacy Department".
Levo 88 mcg vs 100 mcg alternating. TSH 0.2, free T4 1.9, took biotin. Should we repeat before changing?
Smart pump library entry for {gen}: conc, soft min/max, hard max, units mcg/kg/min. CSV row.
{brand} in the fridge froze. toss it? there's frost on the pen. cost me {cash}!!
Write a MAR audit query: hydromorphone pulls without documented pain score, {ehr}/Pyxis extract, fields: pull_time, dose, waste, unit.
Does {brand} show up on a 10-panel? false positive for amphetamine w/ bupropion, labetalol, {gen}?
Local anesthetic systemic toxicity - Intralipid 20% 1.5 mL/kg bolus. Checklist for the block cart, font 20, ALL CAPS headings.
breastfeeding + {brand}: LactMed summary? RID? L-category (Hale)? Baby is 5 weeks.
Antivenom dose for a copperhead bite: CroFab 4-6 vials, Anavip 10. {stt} poison center advice generally? Swelling to the elbow.
Two patients, hypothetical: A takes {gen}, B takes {gen}. Which one has the higher bleed risk (HAS-BLED)? Explain.
Lithium 1.4 after starting {gen}. hold? {labl}
What's the sugar content of {brand} suspension? diabetic kid, 6 y/o
Titrate {brand}: 0.25 weekly x4, 0.5 weekly x4, 1.0, 1.7, 2.4. Make me a fridge calendar w/ empty date boxes.
Name the drug: white, round, scored, imprint IP 203. My dad has a bunch in a baggie.
Compounding log fields? API, lot (blank), exp (blank), mixer, checker, BUD. Word table.
Carb-levodopa 25/100: 1.5 tabs at 0700, 1000, 1300, 1600, 1900. On admission formulary only has CR. Convert.
pls explain "DAW 1" vs "DAW 2" and the price difference. Patient wants Synthroid not levothyroxine, {payer}.
PrEP 2-1-1: who qualifies, Truvada vs Descovy, labs, STI screen interval. {soc} {yr}.
"""
