"""IRB, DSMB, site visits, grants, abstracts, authorship and statistics desks of studies with or without a person in them."""

TWINS = r"""
DSMB OPEN SESSION, SLIDES IN TEXT
Trial: PRECISE-HF-like factorial, dapagliflozin x ferric derisomaltose (Monoferric). N planned 2,160; randomized 1,408 at 61 sites in 9 countries (US, Canada, Poland, Hungary, Brazil, Argentina, India, Japan, Spain)
Top site: [[site 07, 88 pts::{hosp}, 88 pts, PI {dr}]]; warning letter: [[site 22::{clinic}, {town}, PI {last}]]
Baseline: 68 y; F 29%; NYHA III 44; NT-proBNP 2,011; TSAT 15; EQ-5D VAS 58
SAEs: HF 211, AKI 30, Fournier 1, DKA 2, hypophos 31 (Injectafer sites 0). SUSAR: 1 [[(blinded)::, subj {subj}, {num8}]]
Deviations: eGFR window 61; consent v3 vs v4, 11 ([[one site::{poss} site]])
Vaccine visits ok. Missing KCCQ 6.1
IA: O'Brien-Fleming z 2.96; conditional power closed
Members: [[cardiologist (chair), statistician, ethicist::{dr} (chair), {whole} (stat), {last} (ethics)]]
Rec: continue, w/o modification. [[Signed by the chair.::Signed {initials} {full}]]
%%
SITE MONITORING FOLLOW-UP LETTER
[[Site 114, visit IMV-6::Site 114 ({fac}), visit IMV-6, {range}]]
Dear [[Investigator::{dr}]]: Thank you and [[your staff::{first}, {first}]] for the hospitality (empanadas!).
SDV 100% of [[six subjects::subjects {subj}, {subj} and {subj}]].
1) Delegation log: [[a sub-I::{last}]] did ECGs before GCP training.
2) IP: Kit 20114 left at 9.1 C for 3 h, TempTale; quarantine; IWRS notified
3) PK: central lab amb/frozen swap, V4
4) ICF: [[one subject::{initials}]] ticked both boxes (future use); time missing
5) ConMed: Benadryl on D1 not in Rave; CTCAE v5 gr 2 pruritus, related? [[PI to sign::{last} to sign by {on}]]
6) RECIST: target 3 is bone (!), BICR disagrees
7) Regulatory: 1572, CVs (2 y), CLIA exp; IB v14
Next: [[in six weeks::{wday}]]. eTMF Veeva. [[CRA II::{first} {last}, CRA II, {mail}]]
%%
AUTHORSHIP FIGHT, MINUTES OF A PEACE TALK
Paper: "Wearable-ECG (Apple Watch, KardiaMobile 6L, Fitbit) for QTc on Paxlovid-Tikosyn" target HeartRhythm
[[First: fellow; last: PI; corresponding: both?::First: {first}; last: {dr}; corresponding: {first} and {last}?]]
ICMJE 1-4; CRediT: concept [[A::{initials}]], software [[B::{initials}]], curation [[B, C::{initials}, {initials}]], writing [[A::{initials}]], funding [[PI::{initials}]]
[[A resident::{whole}]] who drew Fig 1 in BioRender wants mid-author: yes
[[Stats::{first} in Biostats]]: 30 h, wants it too; was "acknowledged" in the last two: yes
A chatbot: no (JAMA, Science). Use disclosed.
[[The chair of the department::{tit}]] asks "as a courtesy": no, kindly
Preprint: medRxiv. Data: PhysioNet (credentialed). Code: MIT
%%
EXEMPT/NHSR DETERMINATION FORM, ANSWERED
Title: Does a Lego-like tray map cut cath-lab turnover?
[[Lead: a nurse in Cath Lab::Lead: {cred}, {hosp}]]. [[Mentor: faculty::Mentor: {dr}, {school}]]
Is it generalizable? QI, SQUIRE 2.0. Plan-Do-Study-Act x4; SPC (XmR), Nelson rules
Data: turnover min, tray ID, Surgeon code [[A-K::(A={last}, B={last}...)]]; no PHI; [[key destroyed::key with {first}]]
Vulnerable: staff. Coercion: manager blinded
Risks: embarrassment. Snacks > $5? no
HIPAA: none [[::- except Fig 4 shows {ptl}'s band; crop]]
Publication: AORN J; poster at [[a regional meeting::the {FACILITY:Radisson {town}}]]
Determination: Not HSR. [[IRB staff, stamp::{whole}, IRB #{code}, {clip}]]
%%
WEIGHING A K08, PINK SHEET PARAPHRASE
Impact 34. Candidate: 2,3,2. [[The candidate::{dr}]] - hepatology; 9 first-author (Hepatology, AJG, CGH). Gap 18 mo for [[a parental leave::twins {first} and {first}]]: explained.
Plan: MS in Clin Res; courses: Causal (g-formula, TMLE), R, BEAST... Mentors [[x3, one abroad::{last}, {last}, and {tit} in {world}]]
Research: Aim 1 UDCA vs fibrates target-trial emulation, PBC, VA-like CDW; Aim 2 ELF/FAST/MRE; Aim 3 pilot n=40 seladelpar crossover
W: Aim 2 hinges on 1; MCID of itch NRS; E-value not in plan; sample thin in Black, Latina
Environment: strong: CTSA, biobank [[(letter)::({whole}'s letter)]], T32
Human Subj ok. SABV ok. RCR ok. Budget as req.
Resubmit A1. "[[Call your PO.::Call {first}, your PO, {ph}.]]"
"""

CALM = r"""
ABSTRACTS ACCEPTED, HEALTH SERVICES TRACK, TITLES ONLY
P-01 Insulin Caps and Rationing: BRFSS 2019-2023
P-02 Dollar Generals, Dialysis Deserts and Missed Mondays
P-03 Hospital-at-Home under the AHCAH Waiver: 30-day Outcomes by ADI
P-04 Are Robot Hernias Longer in July?
P-05 Buprenorphine after X-Waiver: IQVIA LRx, ITSA with Newey-West
P-06 Measuring What Kiosks Miss: PRAPARE vs AHC-HRSN
P-07 Dual Eligibles in D-SNPs: FIDE, HIDE, CO
P-08 Mail-order Misoprostol and ED Visits, 12 States
P-09 Medical Debt after No Surprises (IDR)
P-10 A Crosswalk of V24, V28 and Elixhauser in TriNetX
P-11 GLP-1RA & Aspiration: a Bayesian Re-read of Nine Cohorts
P-12 "It Hung Up on Me": IVR, Limited English and Colonoscopy
P-13 AI Scribes: 4-site Stepped Wedge on Pajama Time
P-14 Tornado Warnings and Preterm Birth, Oklahoma
P-15 Nurse Ratios: Oregon HB 2697, Synthetic Control
P-16 Zip-free Mapping with H3 Hexagons
%%
CONSENT DISCUSSION GUIDE FOR COORDINATORS ("SAY / DON'T SAY")
SAY "study drug or placebo, like a coin." DON'T "we'll treat you". SAY "we do not know". DON'T "cutting-edge".
Phase 1: "first safety, dose" 3+3, BOIN, mTPI-2. Phase 2 "signals". Phase 3 "compare"
Side effects of this one: CRS (Actemra is ready), ICANS (no driving 8 wk), low counts, HBV, hypogam (IVIG), T-cell ca.
Blood: tbsp. LP: headache, blood patch. MRI w/ Gadavist: Gd. ECG patch: itch. PET: 7 mSv = 2 y background
Cost: drug free; chair, Neulasta, CT = insurance (CTA coverage NCD 310.1)
Rights: stop; keep samples? Ombuds; COI: the PI has (or not) stock
Teach-back: 4 Qs UBACC 14/20; brief pause; take home; LAR if MacCAT
Short form: 14 languages; witness bilingual; Ukrainian new
Kids: assent >=7; Mature; both parents if 46.406
E-consent Part 11; Zoom; wet ink FedEx
%%
STATS CONSULT TRANSCRIPT, CONSULTANT AND CLIENT
Client: I've 38 patients, p = .06. Can we do something?
Consultant: Describe it. Effect, interval.
Client: Wilcoxon? Welch? what if I drop the two that threw up?
Consultant: That's ITT vs per-protocol vs estimand. Pre-specified?
Client: In the sense of in my head.
Consultant: Then exploratory. HL estimate 4.1 mm, CI -.2 to 8.6. MCID 5 (VAS). Say "compatible with".
Client: The reviewer wants post hoc power.
Consultant: Hoenig-Heisey says no. Give the CI.
Client: And Bonferroni? 14 outcomes
Consultant: Pick one now, FDR for the rest, or a Bayesian hierarchical. Or humility, free.
Client: Table 1 p values?
Consultant: No. SMD.
Client: Bar graph w/ SEM whiskers? "dynamite plunger"
Consultant: Raincloud, in ggdist. Okabe-Ito. Arial 8.
Client: SPSS 29?
Consultant: Keep the syntax. Seed 20, jamovi is fine. Never Excel dates (MARCH1, SEPT2).
%%
EXTRACTION FORM, SYSTEMATIC REVIEW OF PREHABILITATION
1 ID (AU-YR hidden: S01..S41) 2 Country 3 Design (RCT, cRCT, CCT) 4 N/arm 5 Op (Whipple, Ivor Lewis, Hartmann, APR/Miles, TKA, CABG, LVAD) 6 Age mean; ASA; CFS 7 F: MICT/HIIT/RT, Theraband, IMT (Threshold, POWERbreathe) 30%; N: ONS (Impact AR, Ensure Surgery, whey 1.2) ; P: CBT app 8 dose wk 9 adherence 10 6MWT, CPET AT/VO2, grip, CCI, CD>=II/III, LOS, HADS, SF-36 11 RoB2 12 TIDieR 13 CERT 14 Funding
Covidence; Rayyan; dual; kappa .74; PROSPERO reg; PRISMA-S; MEDLINE/Ovid, Embase, CINAHL, PEDro, LILACS, CNKI, KoreaMed; grey; PRESS'd
Synth: REML, HKSJ, tau2, PI; CiNeMA; Doi/LFK, trim-fill; GRADE SoF; netmeta P-score; ROBUST-RCT? ; dmetar, meta 7, JASP
%%
LAB NOTEBOOK, IN WORDS, A MONTH OF FAILURE
d1 transf. DH5a, SOC, zero colonies (ran out of Amp? no, Carb old). d2 NEB Stable: 40; miniprep Zyppy; 260/230 1.1. d3 Gibson 2:1; Sanger w/ CMV-F: frameshift in P2A. d5 Q5 SDM; KLD; good. d8 HEK293T Lipo3000 vs PEI MAX: PEI. d10 lenti p24 low; Lenti-X; spin 32C. d11 Jurkat puro .5; die all; .25. d15 Western: anti-FLAG M2 band 62? 130 too (dimer, DTT old). Ponceau fine. ECL Femto > saturate. d17 IP Dynabeads: IgG HC. TrueBlot. d20 mycoplasma POSITIVE (MycoAlert 3.1). Plasmocin 2 wk; or toss. tossed. d22 thaw p4. d26 IncuCyte. N=3, unblinded; ImageJ/Fiji, CellProfiler, QuPath .5. d30 qPCR: SYBR, RPL32, ddCt; UNG; NTC 36. GraphPad. Cried into the Kimwipes.
%%
REVIEWERS' FORM FOR A SOCIETY'S AI CHALLENGE
Task: CXR -> ETT tip mm, pneumothorax, lines (RANZCR CLiP, MIMIC-CXR-JPG, PadChest, VinDr, CheXpert+). No faces, burned-in text scrubbed (CTP, Presidio Image Redactor)
Metrics: MAE; AUROC, AUPRC; FROC; calib ECE; by sex, age band, AP/PA, vendor (Carestream DRX, AeroDR, Definium), implanted device
Baselines: DenseNet-121, ConvNeXt V2, RAD-DINO, BiomedCLIP, MedSAM2, LLaVA-Med 1.5, MAIRA-2, Gemini-type API not allowed
Reproduce: Docker \<15 GB, A100 40 GB, 12 h; seeds 3
Report: CLAIM 2024, TRIPOD+AI, DECIDE-AI, Model card; FUTURE-AI; FDA PCCP para
Shortcut check: laterality "L" token, portable, chest tube -> PTX (Saliency, RISE, counterfactual)
Prizes: 3 mugs. Ties: coin.
"""
