"""Nobody is named: what coders, billers and auditors ask of codes, modifiers, edits, denials and payers."""

CODING = r"""
Can I bill {cptc} and {cptc} on the same day with {modif}, or will NCCI bundle them? {payer} patient, outpatient, one provider. Answer yes/no first, then cite the edit.
what icd10 goes with a healed {epo} that still hurts in cold weather? I've been using {icdc} but the scrubber kicks it back as unspecified
We keep getting {denial} on {cptc}{modif} for {payer}. Documentation shows medical necessity. What do we put in box 19 of the {form}?
Difference between {cptc} and {cptc} please, in a two-column table. Include time thresholds, MDM elements, and whether {soc} has an opinion.
Crosswalk these ICD-10-CM codes to SNOMED CT: {icdc}, {icdc}, {icdc}. Return only JSON, no commentary. Keys: icd, snomed, display.
HCPCS {hcpcs} x {nn} units, NDC {ndc}, qualifier N4, unit ML. The 837P rejects with "invalid NDC format". Is it 5-4-2 or 4-4-2?
List every modifier that can be appended to {cptc}. For each: meaning, when {payer} pays, typical denial ({denial} etc).
Is {cptc} still active for {yr}? My encoder says deleted 1/1, but EncoderPro shows it valid.
Do I need modifier {modif} if a PA-C performs the {epo} repair and the surgeon co-signs? Incident-to rules confuse me.
Under the {yr} E/M guidelines, does reviewing an outside {soc} statement count as data? I'd lean no.
Explain DRG 871 vs 872 vs 853 like I'm a new coder. What MCC flips it? Sepsis-2 or Sepsis-3, and does {payer} care?
Revenue code 0636 needs HCPCS on every line, correct? Our UB-04 shows 0250 for {brand} and the edit fired.
Query template, non-leading, for clinical validation of acute respiratory failure. ABG pO2 58 on RA, {vit}. Keep it AHIMA/ACDIS compliant.
Which HCC does {icdc} map to in V24, and does it survive in V28? RAF weight for community, non-dual, aged please.
pls write an Excel formula: if column C is {cptc} and column F is "{payer}" then fee*1.2 else fee. Header in row 1.
Turn this into plain English for our newsletter: "{denial}: The benefit for this service is included in the payment/allowance for another service."
A dental office wants to bill {payer} medical for D7210 with {icdc}. What cross-coding works? {cptc}? 41899?
The superbill reads "{epo} test pos, inj {brand} {rx}". Suggest CPT + J-code + units. Do NOT guess the drug waste; ask me.
audit finding: 14 of {nn} charts upcoded to {cptc}. Draft a corrective action plan w/ education, rebilling and a 60-day refund timeline per {gov}.
Under {payer} LCD L33787 is {cptc} covered for {icdc}? If not list the covered dx. I only want codes on the list.
what's the global period on {cptc}? 10 or 90. trying to decide between {modif} and {modif}
Build a mapping table: LOINC {loinc}, {loinc}, {loinc} -> local lab names. Leave local name blank where unsure.
Write a SQL query: SELECT cpt, COUNT(*) FROM claims WHERE denial_code = '{denial}' AND payer LIKE '{payer}%' GROUP BY cpt ORDER BY 2 DESC; then explain it to a manager.
ANESTHESIA: base units for 00840, 15-min time units, QK vs QX vs AA. Show the math for 97 minutes, conversion factor $21.12.
Can telehealth be billed POS 10 with {modif} after {yr}? Patient at home in {stt}, provider in {stt}. {payer}.
Give me 5 practice questions for the CPC exam on the integumentary chapter; four choices each, answer key at the end.
Medicare Secondary Payer: 72 years old, still working, employer has 18 employees. Which is primary? What if 22?
Our {ehr} template auto-populates "all other systems reviewed and negative". Is that an audit risk under {gov} rules?
Compare APC 5072 and 5073. Status indicator J1 vs T — and does {cptc} package?
Summarize the {gov} {yr} Physician Fee Schedule final rule in ten bullets for a {field} practice. Conversion factor, telehealth, caregiver training codes, G2211.
G2211 with {modif}? I thought that was excluded until {yr}. Cite.
How should 340B claims be flagged, JG or TB? Include payer-by-payer differences ({payer}, {payer}, {payer}).
Observation vs inpatient: two-midnight rule, condition code 44, MOON. Decision tree in text, max 15 lines.
Please make a cheat sheet for therapists: 8-minute rule, {cptc}, 97112, 97116, KX threshold, PTA modifier CQ.
denial says "{denial} / N115". Translate for a front desk person who has never seen an 835.
Is "history of" coded Z85 or active C code while on {brand}? Adjuvant vs surveillance. {soc} wording if any.
Using the table below compute the clean-claim rate.\nMonth\tSubmitted\tPaid first pass\tDenied\n1\t412\t377\t35\n2\t398\t351\t47
Ambulance: A0427 vs A0429, ALS assessment when only BLS care was given; origin/destination modifiers RH, SH, NH. Explain.
The fee schedule is in a CSV: code,desc,rvu,fee. Write {soft} to flag any fee below 110% of {payer}.
OB global: antepartum only, 6 visits then transfer out of state. {cptc} or 59425? Postpartum 59430?
HEDIS measure CBP — do CPT II codes 3074F and 3078F close the gap, or is supplemental data needed?
Is there a code for {epo}? I looked under D, E, and in the neoplasm table. Nothing.
Draft an appeal paragraph for {cptc} denied as experimental. Cite {trial}, {soc}, and {jnl}. Leave [Patient Name], [Member ID] and [Claim #] as placeholders.
Box 24J vs box 33a on the {form}: rendering and billing. Use 0000000000 as an example number. One paragraph.
Explain 'sequela' 7th character S vs D vs A using {epo} fracture. Short!
Risk adjustment audit tip sheet: MEAT criteria, one example each for CHF, COPD, morbid obesity BMI 43, MDD F33.1.
Does CLIA-waived {modif} QW apply to {cptc}? in-office A1c, certificate of waiver, {payer}.
Reply to this denial rationale as a P2P script: "Procedure {cptc} not medically necessary; conservative care less than 6 weeks."
How many units of {cptc} for 53 minutes of one-on-one plus 12 minutes group? show steps
Inpatient psych: does {cptc} get reported with interactive complexity 90785? Which add-on goes first?
Is {icdc} a CC or an MCC in grouper v{nn}? My sheet predates the update.
From now on act as a certified coder (CPC, COC). I paste op notes without names; you return CPT, ICD-10-CM, modifiers, and a one-line rationale. NEVER invent a code.
I code pathology. 88305 x 4 vs 88307; specimens A-D all prostate cores, 12 jars. {payer} uses G0416?
Make the following flash cards: (1) MUE (2) MAI 3 (3) PTP edit (4) ABN GA (5) GZ (6) GY
Rank top denials: {denial} 212, {denial} 187, {denial} 90, {denial} 44. Give Pareto percent cumulative.
Which place of service code is right for a school-based clinic: 03, 11, 15? Medicaid in {stt}.
coding clinic {yr} Q2 — anything on {brand} toxicity? if you're not sure say so
Regex to validate ICD-10-CM: ^[A-TV-Z][0-9][0-9AB]\\.?[0-9A-TV-Z]\{0,4\}$ . Does that catch {icdc}? What about U07.1?
Please proof this policy heading: "CHARGE CAPTURE, LATE CHARGES AND CREDITS — Revised {yr}, Version {ver}".
Are {cptc}, {cptc} and {cptc} on the {yr} inpatient-only list? Table: code | IPO? | ASC? | SI
Price transparency file: payer_name, plan_name, negotiated_rate, methodology. Validate this row: "{payer}","PPO",{cptc},"{cash}","fee schedule".
Two surgeons, {modif} 62, different specialties, one CPT. Who reports the {epo} graft? {payer} rules vs {gov}.
Charge description master line 4410022 maps to rev 0278. Should {brand} be 0636 instead?
Ophtho: 92014 vs 99214 for {icdc} with {epo} test. Visual fields 92083 same day. Show allowed pairs.
What is an appropriate E&M level? Two stable chronic illnesses, one Rx drug managed ({gen}), {labl}. No independent historian.
Create a one-page audit form with columns Encounter #, DOS, Billed, Supported, Variance, Comment. Leave rows blank.
Home health: PDGM clinical group for {icdc}; LUPA threshold; is 30-day period timing early or late?
Write "This is not a bill" in {tongue} and {tongue}, big letters, for the envelope.
Wound care: {cptc} add-on 11045, size 14 x 6 cm, depth to muscle. Do we sum surface area? Which NCD?
COB order: active employee plan, {payer}, and {payer}. Child of divorced parents, no decree. Birthday rule?
Are ICD-10-PCS root operations Excision and Resection interchangeable for a {epo} procedure? Explain with body part values.
Convert to fee ratio. RVU work 1.92, PE 1.51, MP 0.15; GPCI 1.000/0.973/0.412; CF 33.29.
Sort by severity and dedupe: {icdc} {icdc} {icdc} {icdc} Z79.899 Z79.899 E66.01 Z68.41
Which of those is right under Excludes1: {icdc} with {icdc}? My {ehr} hard stop says "code conflict 1142".
"""
