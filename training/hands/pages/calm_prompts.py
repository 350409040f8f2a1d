"""Clinicians, clerks and students who paste half a page into an assistant and ask for something."""

TWINS = r"""
can you make this readable for a patient? 6th grade. keep numbers

> CT A/P w contrast: Hepatic steatosis. 1.3 cm segment VI lesion, T2 bright on the MR, Eovist hold: FNH. Cholelithiasis, no Murphy. Nonobstructing 4 mm R lower pole stone (HU 980). Simple renal cysts Bosniak I. Colonic tics. Fat-containing Spigelian. Small hiatal. L5 pars with grade I listhesis (Meyerding). Incidental 9 mm LLL GGN - Fleischner 6-12 mo.

the letter should start with [["Hello"::"Dear {mrs}"]] and end with [[our clinic team::{dr} and {first}]]. don't scare [[anyone::{obj}, {sub} lost a brother, {kin}, to liver cancer in {mon}]]
also put what fatty liver is in one line, Mediterranean diet, coffee ok, Rezdiffra not yet (FIB-4 .9)
no emojis
%%
You are a coding auditor. Check my E/M level & return a table.

[[Encounter 1::Encounter {stay}, {ptl}]]: est. pt, T2DM w/ CKD3a, A1c 8.9, HTN; Rx mgmt (Jardiance start, Amaryl stop), UACR, BMP, reviewed outside ophtho note, indep. historian. 34 min.
[[Encounter 2::Encounter {stay}, {last}]]: new, 9 mo, AOM bilat, amox 90/kg, no other. 21 min
[[Encounter 3::Encounter {stay}, {ptcomma}]]: est. med, TCM day 6, high
[[Encounter 4::Encounter {stay}, {first} {last}]]: procedure 11102 + E/M same day -25? Only the lesion.
[[Encounter 5::Encounter {stay}, {mrs}]]: AWV G0439 + 99213-25 + 99497-33 + G2211
Mods, NCCI v30.1, LCD L34587? RVUs 2024 please. Use AMA 2023 guidelines, not 1995/1997. MDM columns: Problems / Data / Risk.
Do not invent. [[If in doubt say so.::If in doubt ask {first}, our lead at {clinic}.]]
%%
hey i have to present M&M on friday & my chief hates blame. turn into a fishbone + 5 whys pls

- [[POD2 RYGB::{ptl}, POD2 RYGB]] tachy 118 at 0200, NA told [[RN::{first}]], RN texted [[intern::{last}]] on TigerConnect (unread, the intern was in the trauma bay)
- HR 126 at 0400, MEWS 4 not 5 because RR charted as 16 (it's always 16)
- CT at 0930: leak at the GJ, Petersen fine, contrast Gastrografin
- OR 1130 [[attending::{dr}]] graham-ish patch, T-tube, Blake x2, G-tube in remnant
- ICU 6 d, home d17
culture: "gen surg doesn't like to be woken"
sys: night float covers 61; no HR rule in the MBSAQIP order set; telemetry monitor off in 14
[[the family was told on the same day (CANDOR)::{kin} was told by {dr} on {on}, CANDOR, claim {claim}]]
refs: IHI, Swiss cheese, Just Culture (Marx algorithm)
%%
Write Python that reads this & makes a swimmer plot. Data are in months since start.

arm,best,tx_mo,fu_mo,event,[[row::name]]
A,CR,14.1,19.0,ongoing,[[1::{last}]]
A,PR,6.2,8.8,PD,[[2::{last} J]]
B,SD,4.0,4.0,AE gr3 colitis,[[3::{ptcomma}]]
B,PR,9.5,12.7,death,[[4::{last}]]
C,NE,0.7,0.7,withdrew,[[5::{initials}]]

matplotlib 3.9, no seaborn; colors Okabe-Ito; arrows for ongoing; a triangle for PR onset (RECIST 1.1), star for CR; legend outside, font Arial 8, 89 mm wide for Nature Medicine; tick at 3, 6, 9, 12, 18. Also give the KM w/ log-rank, lifelines 0.29, rmst at 12.
[[save as swim.pdf::save to //{user}/share/swim.pdf and mail {mail}]]
%%
translate 2 haitian creole AND simple spanish. it's for the wall in the waiting room

PLEASE TELL US IF YOU
1 have been to a place with Ebola, Marburg, Measles or Mpox in 21 days
2 have a Fever, Rash or a new Cough (mask = Halyard yellow box)
3 are pregnant or think so
4 take Coumadin, Eliquis, Xarelto, Pradaxa, Plavix
5 fell
6 have a pacemaker/ICD/Inspire/DBS/VNS (MRI)
7 don't feel safe at home (Ask for "[[the blue pen::{first}]]")
We speak: ASL, Krio, Lingala, Twi, K'iche', Pashto. [[Interpreters are free.::Interpreters are free, call {first} {xt}.]]
Phones silent. No vapes. Wi-Fi: Guest [[pw: ask::pw: ask {wn}]]
We're open Mon-Thu 7-7 Fri 7-noon, [[closed on federal holidays::closed {feast} and {worded}]]
%%
Is this med list ok? GFR 38, QTc 489. answer like a pharmacist, ranked

[[76M::{ptfull}, 76M, {town}]]: Tikosyn 250 BID, Zofran prn, Lexapro 20, Cipro d3/7 (urine, E coli R to SXT), Plaquenil 200 BID, Metformin 1000 BID, Xarelto 20, Lipitor 80, Norvasc 10, Flomax, Aricept 10, Ditropan 5 TID, Benadryl hs, Mag-Ox 400, K 3.4, Prilosec 40 x 9 y, Neurontin 600 TID, Mobic 7.5, Nitrofurantoin on allergy (lung)
Home: [[daughter fills a pillbox::{first} ({rel}) fills a pillbox]]. Pharmacy: [[chain::{pharm}]]
Goals: stay out of torsades; anticholinergic burden; not another pill.
Use: CredibleMeds, Beers 2023, STOPP v3, Lexi. Table: Drug | Problem | Fix | Urgency
[[Then a fax to the prescriber, without a name.::Then a fax to {dr}, {ph}.]]
%%
Summarize my 3 years of Sleep data: I export from the CPAP (AirSense 11), the ring (Oura 4), the watch (Garmin Fenix) & a diary [[(no names)::({first}'s)]]
AHI 2.1, leak 95% 14, usage 6:41; O2 min 84 -> in the mountains [[in Colorado::in {town}]]; RHR 54, HRV 61 ms; REM 1:22 (Zeo used to say 1:50, RIP)
Diary: "[[the baby::{pet}]] barked 3x", "gin", "pizza 10 pm", "Lunesta half", "Trazodone 50", "melatonin (Natrol 10, too much)", "[[spouse::{first}]] snores worse"
I tried CBT-i Coach, Somryst, weighted blanket (Gravity), mouth tape (don't), Dohm white noise, Nyquil
Ask: 1 one-page for [[the sleep doc::{dr}]], 2 what to drop, 3 is a Inspire or Zepbound (SURMOUNT-OSA) worth asking? BMI 31.8
"""

CALM = r"""
Act as an experienced nurse educator. Build a 20 minute microlearning on "Hyperkalemia before the lab calls back".
Audience: new grads, med-surg. Tone: warm, no cutesy mnemonics except "C BIG K Drop".
Must include: peaked T on Tele (Philips), hemolysis (tourniquet, fist), pseudohyperkalemia in CLL (pneumatic tube), Bactrim, Aldactone, Zestril, Entresto, Kerendia, NuSalt, TPN, crush, tumor lysis, old PRBC, Addison.
Treatments: Ca gluconate 1 g vs chloride via central; Humulin R 5-10 + D50; albuterol 10-20 neb (yes, four unit doses); Bicarb if acid; Lasix; Lokelma 10, Veltassa, Kayexalate (bowel necrosis); HD.
Three cases by age & sex only. Two NGN items w/ rationale. One-slide takeaway. A poem? No.
References: KDIGO, ACLS 2020, AHA; AACN.
Format: Markdown, H2 headings, alt-text for the strip. Reading level 9.
Then: make a Kahoot CSV: question;A;B;C;D;key
%%
hi claude i need names for our new units. they'll be on glass doors. no donor names no saints no trees (we have Oak Birch Aspen), no city names. hospital brand = teal fox
needs: 24 bed obs unit, infusion, simulation lab, the staff gym, the lactation rooms, a robot that brings meds (a Moxi/TUG cross), chatbots x2
my list: The Burrow, Northlight, The Kettle, Drip City (pharm vetoed), Loop, The Nest, Pit Stop, Sprout, Milkyway, Wall-E (Disney will sue), "Foxtrot"
rules: pronounceable in Spanish and Somali, not a drug (check Lexi: no Zyrtec-y), not a gene (SHH, lol), not a Pokémon
give 10 each + a taglines. table. then a critique like an ad man
%%
Fix this cron mess and explain why the census mails go out twice on Sundays

0 5 * * *   /opt/bin/census.sh --fmt xlsx --to @bedmgmt
0 5 * * 0   /opt/bin/census.sh --fmt xlsx --to @bedmgmt,@exec
*/15 * * * * /opt/bin/adt_lag.py -w 300 -c 900 | logger -t adtlag
@reboot      /opt/bin/mirth-watchdog
30 2 1 * *   /opt/bin/rotate_hl7.sh 90d
CRON_TZ=US/Central  (container is UTC)
SHELL=/bin/sh, script uses bash tests so dash dies
MAILTO=""
server: RHEL 8.9, cronie 1.5; also a systemd timer census.timer OnCalendar=Sun 05:00
also: 02:30 vanishes at DST. suggest Airflow? Rundeck? we own Control-M 9.0.21
%%
Roleplay: you're a picky IRB reviewer (expedited cat 5). Tear apart this consent paragraph:

"You are being asked to be in this study because you have Long COVID. We'll give you Paxlovid or a look-alike for fifteen days, a Fitbit Charge 6, and do the MoCA, 6MWT, NASA Lean and a gut MRI-ish scan. Blood: 6 tablespoons, twice. Risks: Bad taste (metal, penny), loose stool; drug mixes (Zocor, Flomax, Viagra, Eliquis, St. John's wort, some birth control pills). We'll keep your info as private as we can; a code; a Certificate of Confidentiality; shared on dbGaP/N3C w/o names. GINA. Pay: $25 a visit on a ClinCard (it's taxable over 600). You may quit. If you're hurt, care is available, no plan to pay."

Check vs 45 CFR 46.116, FDA 50.25, key information, readability (Flesch 60), exculpatory. Then rewrite. Bulleted by reg.
%%
explain like im 12, then like im a PGY2, then like im an actuary: RISK ADJUSTMENT

terms i need: HCC V24 vs V28, RAF, Normalization 1.045, coding intensity 5.9, MEAT, "Suspecting", RADV, CMS-HCC constrained diabetes; HHS-HCC for ACA; CDPS+Rx; Elixhauser, Charlson (age adj), APR-DRG SOI/ROM, Vizient expected, STS PROM, MAGGIC, HOSPITAL score, LACE+, Milliman MARA, 3M CRG, Optum ERG/Impact Pro
examples without persons: "A 72F dual, CHF, COPD, morbid obesity, lost amputation code in V28"
c-stat? R2 .12 -> .13, predictive ratio, HL; "winsorize at 250k"; "regression to the mean in Stop Loss"
end with three myths; no emojis; 900 words tops
%%
Proofread this abstract. 250 words limit. Don't change numbers.

INTRODUCTION: Ketorolac after Achilles repair is feared but poorly studied. METHODS: Retrospective, PearlDiver Mariner 165, CPT 27650, ICD-10 S86.0; Propensity (1:3, caliper .2; SMD \< .1). Primary: re-rupture at 12 months; secondary DVT, VTE, infection, MEDs (MME). Fine-Gray for competing. E-value. RESULTS: 6,214 vs 18,642; age 43.1; 79% M; re-rupture 2.3% vs 2.2% (HR 1.04, 95% CI .86-1.26, p .68). MME -38%. AKI 0.4 vs 0.3. In the Fluoroquinolone stratum: HR 1.6 (1.1-2.4). CONCLUSION: Toradol wasn't associated w/ re-rupture. LIMITS: codes; laterality missing in 2015; no tear size.
Keywords: tendo calcaneus, NSAID, Thompson test, Krackow
Target: FAI, then JAAOS-Global, then Cureus lol
Also suggest a title w/o a colon.
"""
