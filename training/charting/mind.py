"""Psychiatry, psychology, addiction and social work: intakes, progress, groups, risk, discharge."""

from __future__ import annotations

TEXT = r"""
= Psychiatric Intake|Initial Psychiatric Evaluation|Behavioral Health Assessment|Diagnostic Evaluation
# Identifying Information
{yo}, <single|divorced|widowed>, domiciled with {hkin} in {htown}, <employed at {horg}|on SSDI|between jobs>, self-referred via {hone}.
Referred by {hdr} after PHQ-9 of {tens}; Sources: patient, {hkin} ({hph}), Care Everywhere.
# HPI
Low mood since <the layoff from {horg}|the divorce|{hone} died|the baby came>; SIGECAPS {dig}/8; passive SI, no plan; last cut {hday}.
Panic in the checkout line; avoids I-95; Mini-Mental 29; GAD-7 {tens}; MDQ negative; YMRS {dig}; Y-BOCS {tens}; PCL-5 {tens}.
Hears {hone} calling at dusk; believes the FBI, Alexa and "the Committee" edit the news; no first-rank (Schneider) until {year}.
{he} reports that {hone} at {hchurch} told {him} to stop the lithium.
# Past Psychiatric
Hospitalized x{dig}: {hfac} ({year}), a state hospital, {hfac} {hday}. ECT (bilateral, MECTA) x8 under {hdr}. TMS (NeuroStar) partial. Spravato.
Trials: Prozac, Effexor, Wellbutrin (seizure), Abilify (akathisia, Barnes 3), Lamictal (rash), Clozaril (ANC ok, REMS).
Therapist {hnm} for six years (CBT, then EMDR, IFS). AA sponsor {hnm}. Detox at {hsnf} {year}.
# Substance
AUDIT {tens}; DAST {dig}; fentanyl IN 1 g/d; BZD street "bars"; CIWA; COWS {tens}; Sublocade 300 at {hcl} {hday}; Narcan given. Smokes Newports.
# Developmental/Social
Born in {htown}; raised by {hone}; ACE {dig}; left {hsch} in 10th; GED; Marines; discharged honorable.
Divorced from {hone}; kids {hkid} and {hkid}. Legal: DUI, drug court, probation officer {hnm}.
@social
# MSE
Appearance: unkempt, Metallica shirt. Speech pressured. Mood "meh." Affect labile. Thought: tangential, Capgras. Perception: AH. Insight Stage of Change: Contemplation. MoCA {tens}.
Cooperative, psychomotor slowing, Reitan copy normal, proverbs concrete ("Rome wasn't built").
# Formulation|Assessment
F33.2 vs F31.81; r/o BPD (McLean 7); Cluster B; PTSD; OUD in early remission. C-SSRS moderate. Protective: {hone}, faith, Stanley-Brown plan.
Using Kernberg and Linehan together; Beck's triad prominent; Erikson stage: intimacy.
# Plan
Zoloft 50 to 100; Seroquel 50 hs; hydroxyzine; labs: Lipids, A1c, TSH; EKG QTc {hund}.
DBT skills (Wise Mind, DEAR MAN), CPT with {hone}; IOP Mon/Wed/Fri; NAMI; 988; safety plan copied to {hkin}.
Gun lock; {hone} holds the rifle in {htown}. Refill at {hrx}. F/u {hnext} with {hdr}.
Release signed for {hkin}, {hdr} and probation. Involuntary hold not met ({hdr} concurs).

= Psychotherapy Progress Note|Therapy Session Note|DAP Note|BIRP Note|Group Note
# Data|Behavior
Session {tens}, 53 min, CPT 90837, telehealth (Doxy.me); client at {hst} alone.
Client arrived late from {horg}, tearful; argued with {hkin} over {hone}'s birthday.
"I told {hone} I needed a Sunday off and nothing exploded." Used Thought Record; SUDS 70 to 30; TF-CBT narrative ch. 3.
Group: Seeking Safety topic "Grounding"; eight members; {hone} monopolized; redirected.
Read a poem aloud; dream about the dead dog; transference to clinician as "the strict nun at {hsch}".
EMDR phase 4; target: the {veh} crash {hday}; VOC 5; Butterfly Hug.
# Intervention
ACT defusion, Socratic questions, Gottman Four Horsemen, MI, Beck worksheet, Headspace, exposure ladder rung {dig}.
Role-played asking supervisor {hnm} for leave. Reviewed FMLA from {horg}.
# Response/Assessment
PHQ-9 {tens} (was {tens}); GAD-7 {dig}; ORS {tens}; SRS {tens}; risk low; gains on Goal 2.
Still blames self for {hone}. Engaged. Therapist peer consult with {hone} {hday}.
# Plan
Weekly, next {hdate} {clockx}. Homework: journal, text {hone}, gym at {horg}. Invite {hkin}.
Coordinate Lexapro with {hdr}; ROI for {hsch} counselor {hnm}.
No-show {hday}; left message {hph}; letter to {hst}.

= Psychological Testing Report|Neuropsychological Evaluation|Capacity Evaluation|Forensic Evaluation
# Referral
{yo} referred by {hdr} for <memory|ADHD|bariatric clearance|fitness for duty at {horg}|competency>. Seen {hday} over {dig} h; psychometrist {hnm}.
# Tests
WAIS-IV, WMS-IV Logical Memory, CVLT-3, Rey-Osterrieth, Boston Naming, Trails A/B (Reitan), Stroop, Wisconsin Card Sort, FAS, Hooper, Grooved Pegboard, MMPI-3, PAI, TOMM, Green's WMT, Conners CPT-3, ADOS-2, Vineland, Rorschach (Exner).
{tlabs}
# Results
FSIQ {tens} (CI {tens}-{tens}); VCI {hund}; PSI {tens}; Trails B {hund} s; T {tens}; RBANS Index {tens}; Clock (Shulman) 3.
Validity: VRIN, TRIN fine; F elevated; TOMM {tens}; Reliable Digit Span {dig}.
{hkin} rated FrSBe and Zarit {tens}; teacher {hnm} ({hsch}) rated BASC.
# Opinion
Mild NCD, amnestic, r/o Alzheimer (Braak); Dubois criteria. Lacks capacity re: finances (Appelbaum); {hkin} as guardian; the matter is with counsel {hnm}.
Able to appreciate, reason, choose re: amputation. Discussed with {hlast} and ethics.
IEP category OHI; feedback with {hkin} {hday}; report to {hone}.

= Social Work Assessment|MSW Note|Psychosocial Assessment|Case Management Note|Discharge Planning Note
# Presenting
Consult by {hdr} for <homelessness|new dx|IPV (HITS {tens})|no insurance|hoarding>. Met with {hpt} and {hkin}; {lang}.
# Supports
{hkin} ({hph}), {hone}, and {hchurch} bring meals. No kin near. APS case open with {hone}, {htown}. Guardian {hnm}.
Works for {horg}; landlord {hnm} threatens eviction; utilities off at {hst}; {ins} termed.
Children {hkid} and {hkid} with grandmother; school {hsch}; CPS hotline called {clockx}, intake {hid}.
# Resources
SNAP, LIHEAP, Section 8, HEAP, SSI, Meals on Wheels, PACE, Lifeline, 211; Hope Fund; Gas card; Lyft Concierge; DAV van.
VI-SPDAT {dig}; PRAPARE; Z59.00; HRSN; Distress Thermometer {dig}; Zarit {tens}; MSPSS.
# Plan
Referral to {hsnf} (CarePort), choice list given, first choice {hsnf} in {htown}; PASRR Level I; LOC; IMM signed {hdate} by {hkin}.
Hospice info visit by {horg} {hday}; DME {horg}; transport {horg} at {clockx}; auth {hid}.
Power of attorney form notarized by {hone}. Cab to {hst}. Clothing closet used.
{ins} reviewer {hnm} ext; P2P by {hdr} before {clockx}; days approved {dig}; next review {hdate}.
GIP no; Swing bed at {hfac} accepts; {hkin} refuses {htown}.

= Opioid Treatment Program Note|Detox Note|Addiction Medicine Visit|Residential Treatment Progress
# Status
Day {tens}; methadone {tens} mg, take-homes {dig}, SOWS {dig}; UDS (Premier) +fentanyl, EDDP ok; BAM; Sublocade site ok; PDMP clean.
Counselor {hone}; peer {hnm}; housing at {hsnf}; meets with {hone} from Celebrate Recovery at {hchurch}.
# Plan
ASAM 3.5 to 2.1; contingency (CM) gift card; Vivitrol {hday}, {hlot}; HCV (Mavyret) by {hdr}; Brixadi; 42 CFR Part 2 consent for {hkin}.
Court letter to {hone} in {htown}; drug court {hday}; employer {horg} EAP.
Narcan kit x2; Never Use Alone line; syringe exchange van Tue.
"""
