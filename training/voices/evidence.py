"""Nobody is named: guidelines, trials, scores, statistics and study designs as researchers, students and clinicians ask of them."""

EVIDENCE = r"""
Summarize {trial} in PICO format. Then tell me why {trial} reached the opposite conclusion. 150 words max.
What changed between the {yr} and {yr} {soc} guideline on this? Class of recommendation and LOE in brackets.
Calculate {score} for: {agex}, HTN yes, DM no, stroke no, female. Show each point.
Is {score} validated in pregnancy? cite {jnl} if there is a paper, otherwise say "none found"
I have {fig} for the primary endpoint and {fig} for the secondary. How would you word the abstract without overclaiming?
Pick a test: two groups, n=34 and n=29, skewed LOS, one outlier at 71 days. {model} or {model}?
Explain {model} to a resident journal club using {trial} as the example. Avoid formulas.
Here is my {soft} error: "singular fit, boundary (singular)". 14 sites, random slope. Should I drop it?
Write the statistical analysis plan section for a {model}. Primary outcome 30-day readmission. Alpha 0.05, two-sided.
power calc: expected difference 4 points on the {score}, SD 11, 80% power, 15% dropout. G*Power settings?
Turn this into an AMA citation: {jnl}, {yr};388(12):1057-1066. Authors omitted.
Compare {score}, {score} and {score}: items, cutoff, sensitivity, license fee, languages.
Who developed the {epo} classification and what are its types? One line of history then the table.
{soc} vs {soc} on aspirin for primary prevention. who's right lol. exam tomorrow
Critically appraise: single-center, retrospective, {yr}-{yr}, n = 211, {fig}, no adjustment for severity. Use STROBE.
Draft three aims for an R21 on deprescribing {gen}. Specific Aims page style. Significance – innovation – approach.
Does the {trial} result apply to a patient with eGFR 22? They excluded \<25. I want nuance, not a yes/no.
IRB says my survey is exempt category 2. Does adding a {score} make it expedited?
Please write inclusion/exclusion criteria: adults 18-85, {score} ≥ 10, no {brand} in prior 30 days, English or {tongue}.
My reviewer 2 wants a {model}. I used a {model}. Write a polite rebuttal with two references from {jnl}.
rank evidence: case series, RCT, cohort, expert opinion (Delphi), Cochrane review. GRADE it
Interpret: {fig}; {fig}; interaction p=0.31. Post hoc? Subgroup by age ≥75.
what does MCID mean for {score}? Different papers say 3, 5 and 8
Give a mnemonic for the {epo} criteria. Clean, please.
Explain number needed to treat with {trial}: event rates 11.2% vs 13.8%. Do the math and add a 95% CI.
I need five search strings for PubMed: (heart failure[MeSH]) AND (SGLT2 OR {gen}) NOT editorial[pt]. Limit {yr}:{yr}.
Prepare a 10-slide deck outline on {soc} {yr} updates; slide title in CAPS, three bullets each, notes below.
Fill this extraction table from the abstract I will paste: first author | year | country | design | N | exposure | outcome | effect | risk of bias. Leave the first author column blank.
Can {llm} be used to screen abstracts in {soft}? Report sensitivity against dual human screen. {jnl} {yr}?
Explain p-hacking, HARKing, and the Texas sharpshooter fallacy w/ one example from {field}.
Which is best for ICU delirium: {score} or ICDSC? Compare kappa, time to complete.
Journal club questions on {trial}: randomization, allocation concealment, blinding, attrition, ITT. 8 questions + answers.
What are Koch's postulates, Hill's criteria and Bayes' theorem? two sentences each
NSQIP, STS, Get With The Guidelines, Vizient, NDNQI, TQIP — what does each registry measure? {kind}.
Translate this Cochrane plain language summary to {tongue} at a {level} level: "Exercise probably reduces falls in older people living in the community."
I'm writing a DNP project on {score} screening in {field}. PDSA cycles 1-4, run chart rules, SQUIRE 2.0 headings.
Do a PRISMA flow: 1,204 identified, 311 dups, 893 screened, 790 excluded, 103 full text, 81 excluded, 22 included. Numbers only.
Why is the Nurses' Health Study still cited? And Framingham, Whitehall II, Tuskegee, the Dutch Hunger Winter cohort?
Define ITT, mITT, PP, NI margin, HR, RMST, win ratio. 12 words each.
My {model} gives VIF 14 for BMI and waist. drop which?
{epo} vs {epo}: clinical picture, lab, imaging, treatment. {kind}. Board style.
Step 2 question: {agex}, {vit}, {labl}. Most likely diagnosis? Give the distractors too.
anki cards on {epo}, {epo}, {epo} - cloze deletion format \{\{c1::answer\}\} please
Is a {score} of 7 mild or moderate? The {soc} pdf and the {ehr} flowsheet differ.
Suggest a title. Retrospective cohort, {nn} hospitals in {stt}, {fig}. Not clickbait. 15 words.
Make Table 1 shells for {soft}: age, sex, race, BMI, {score}, insurance (Medicare/Medicaid/private/none), comorbidities.
Which reporting guideline: CONSORT, STROBE, STARD, TRIPOD+AI, CARE, SRQR, CHEERS, SPIRIT? my design is a {model}
Kappa between two raters reading CXR: a=40, b=9, c=7, d=44. compute. Landis and Koch label.
Explain immortal time bias to a pharmacist using {brand} adherence.
Does the {gov} accept a {score} as a surrogate endpoint? PRO guidance {yr}?
Outline a scoping review per Arksey and O'Malley, plus JBI. Topic: midwife-led continuity. {kind}.
A sign test? McNemar? paired before/after, 46 nurses, yes/no hand hygiene
NIH biosketch help: what goes in personal statement for a K23? 4 products, no graphics, 5 pages. I'm early career.
Give arguments for and against {gen} in sepsis, citing ADRENAL, APROCCHSS, CORTICUS, VANISH and VITAMINS. Table.
Who was the {epo} in "{epo}"? eponym history for a med student talk, 60 sec
Survey item wording: double-barreled? "I feel safe and respected at work (1-5)". Fix. Cronbach alpha .71 okay?
Convert mmol/L to mg/dL: 7.8, 11.1, 5.6. LDL 2.6. Show factor.
Explain sensitivity 82%, specificity 91%, prevalence 4% → PPV with a 1,000-person natural frequency grid.
Which checklists do {jnl} and {jnl} demand at submission? I'm on {soft} and the template is old (v{ver}).
Is {trial} practice changing? Tone: skeptical but fair. One tweet, no hashtags, no names.
Summarise the Declaration of Helsinki, the Belmont Report, the Nuremberg Code, ICH E6(R3), 21 CFR 11. One line each.
Help me run a {model} in {soft}: y = falls per 1000 pt-days, offset log(days), cluster unit, season dummies.
What's the difference between NICE NG28 and ADA Standards {yr} for first line? Include CKD and heart failure.
Check if my claim is right: "The {soc} recommends {gen} as first-line (strong, moderate)". If wrong, quote the right strength.
Discuss Kübler-Ross, Bowlby, Erikson, Piaget and Maslow for a nursing student. Five rows. Add one critique each.
Explain the Swiss cheese model (Reason), Just Culture (Marx), high reliability (Weick), Donabedian, and Deming's PDSA
"""
