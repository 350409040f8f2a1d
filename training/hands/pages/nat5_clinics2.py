"""More outpatient specialities in their own dialects: dialysis, rheumatology, endocrine, neurology, sleep, ENT, fertility, genetics, bariatric, geriatrics, palliative clinic, nutrition, chiropractic, acupuncture, home-birth midwifery, wound center; each once with names and once with roles."""

TWINS = r"""
DIALYSIS - MONTHLY COMPREHENSIVE (MCP, 4 visits)
[[Unit::{FACILITY:<DaVita|FKC|US Renal> {town}}]]   [[Pt::{ptcomma}]]   Chair 14 MWF 2nd shift   [[Month::{mon}]]
Access: L BC AVF 2021[[:: (Dr. {last})]], thrill ok, Kt/V 1.52, URR 74. AP -210 VP 190 BFR 400 DFR 700 F180NR 2K 2.25Ca. EDW 81.5, IDWG 3.4 avg. UF 11 mL/kg/h.
Hgb 10.1 Micera 100 q2w, ferritin 612 tsat 24. PTH 488 Ca 8.9 P 6.8 (Velphoro "with meals mostly"). Alb 3.9. K 5.8 after [[tamales::{poss} tamales]].
BP pre 168/88 post 142/80, cramps x1.
Vaccine: Heplisav #3, flu. Foot check: dry, no ulcer. Transplant: listed, inactive (BMI 39)[[ :: at {hosp}, coordinator {first} ]]; PHQ-2 1.
MD: increase UF time 15 min, drop EDW 0.5; binder teaching; hold BP med AM of tx. [[SW::{first} MSW]]: transport late 3x, complaint to [[vendor::{ORGANIZATION:<Modiv|Veyo|Sureride> {town}}]]. [[RD::{first} RD]]: P handout (colas!).
Seen by [[MD::{whole}, MD {clip}]] and [[NP::{first} {last} NP {clip}, {clip}, {clip}]]
%%
RHEUM f/u via video
[[47F::{ptname}, 47F]], RF+/CCP+ RA x 9 y, on MTX 20 sc + Humira, switched to Hadlima by {ins} [[this winter::{on}]]; since then AM stiffness 2 h, MCP swelling, "feels like year one". DAS28 4.6 (was 2.4). Nails pitting? no. Rash no. Dry eyes.
Flared after [[moving::moving to {town}]] and [[her father's funeral::her father {kinfull}'s funeral]].
Labs: CRP 22, ALT 61 (2x), Cr .7; HBV core neg; QFT neg [[last fall::{num8}]].
Hands on camera: 2-3 MCP boggy bilat, fist 80%. Knee ok.
RAPID3 17.
Plan: failure of biosimilar vs nocebo vs antibody; check adalimumab level + ADA [[(send-out)::(send-out, acc {spec})]]. Hold MTX 2 wk, recheck LFT; alcohol "weddings". Pred 10 taper 3 wk. If ADA +: Rinvoq (CV risk talk, Shingrix done) or Orencia. PA started [[by nurse::by {first}, key {UNIQUE_ID:B{nn}KQ{nn}}]].
Sees [[ophtho::Dr. {last}]] for Plaquenil: stopped {year}. RTC 8 wk.
[[::{whole}, MD  {full}]]
%%
NEUROLOGY CLINIC LETTER (headache)

Re: [[your patient::{ptname}, born {dob}]]

[[Dear Doctor,::Dear {dr},]]
I had the pleasure of meeting [[this 33-year-old::{mr}, a 33-year-old]] {job}. The headaches began in the teens, cluster around menses, last 18 to 40 hours, throb behind the R eye with photophobia, yawning and a craving for toast. Aura twice: zigzags then numb lip. Fourteen headache days a month, eleven with acetaminophen-aspirin-caffeine. Past: topiramate (word finding), propranolol (asthma), amitriptyline (sleepy, gained 12 lb). ED visits x3[[:: ({hnick} {clip}; {hnick} {clip})]].

Examination normal including discs. MRI [[last year::{num8}, {FACILITY:<Openview|Stand-Up|Tri-Valley> Imaging}]] scattered punctate T2, unchanged.

Impression: migraine with and without aura, chronic; medication overuse.

Plan: stop the Excedrin, bridge naproxen 500 BID x 10 d. Ubrelvy 100 acute, 2/wk. Qulipta 60 (PA). Botox 155 units next if not 50% down at 12 weeks. Estrogen stopped; Slynd. Mag 400, ribo 400. Diary: Migraine Buddy. Sleep at one time. [[The partner::{kin}]] was told of stroke signs.

[[Yours,::Yours, {whole}, DO, {clinic}]]
%%
SLEEP STUDY (HSAT) + DME hand off

[[Name::{ptcomma}]] [[ID::{mrn}]] 58 M BMI 38 neck 18.5 ESS 15 STOP-Bang 7
Device WatchPAT One [[sn on box::sn {ser}]], worn [[two nights::{range}]], 6 h 12
pAHI 41.2 (supine 58), ODI 38, nadir 74%, T88 19%. Central 3.1%. HR 48-112. Snore 52 dB.
Imp: severe OSA G47.33. No CHF hx. DOT driver[[:: for {org}]]: out of service until tx? per FMCSA guidance; 30 d compliance ≥70% ≥4 h.
Rx: APAP 6-16, EPR 3, ramp off, heated, F30i or P30i, AirSense 11. 99 months
Sent to [[DME::{ORGANIZATION:<Viemed|Slumber|Rest Easy> of {county}}, {ph}, attn {first}]]. Modem data in AirView [[patient tile::tile {UNIQUE_ID:{nn}{nn}{nn}}]]
Warn re [[drowsy::drowsy drive on {STREET_ADDRESS:US {nn}}]] near miss. Zepbound? Inspire no BMI >35. MAD 2nd line.
F/u 31-90 d f2f [[slot::{clip}]]. [[Interp.::Interpreted by {whole} MD, D-ABSM; tech {first} RPSGT]]
%%
FERTILITY CLINIC NURSE LINE, cycle day calls

[[Pt A::{ptlf}]] CD 3 E2 41 FSH 8 AFC 13; start Gonal-F 225 + Menopur 75, mornings, from [[Fri::{clip}]]; pens from [[specialty pharmacy::{FACILITY:<Freedom|Alto|Schraft> Pharmacy {town}}]]. cost 5,180, discount Compassionate Care
[[Pt B::{whole}]] stim 8 lead 16,15,15,14,12 E2 1,904 lining 9.1; add Cetrotide, return [[tmrw::{clip}]]
[[Pt C::{first} & {first} {last}]] trigger [[tonight 11:15 pm sharp::{clip} 11:15 pm sharp]] Ovidrel + Lupron 40u. Retrieval 36 h [[w/ MD::w/ Dr {last}]]. NPO. No nail polish
[[Pt D::{fl}]] FET lining 8.4 tri, PIO day 1, embryo 4AA PGT euploid ([[straw ID on file::straw {UNIQUE_ID:T{nn}-C{nn}}]])
[[Pt E::{comma}]] beta #1 88 #2 201 😊 [[spouse::{kin}]] cried
[[Pt F::{mrs}]] beta 4. Neg. Stop P4. Call from [[MD::{dr}]] at 5, book WTF visit, counselor [[first avail::{first} LCSW {day}]]
[[Donor 41::Donor {UNIQUE_ID:D-{nn}}]] FDA draw, courier {clockx}. Witness [[x2::{initials}/{initials}]]
Storage bills: 9 unpaid
%%
GENETICS RESULT VISIT

[[Proband::{ptname}]] 41 F w/ L IDC 38, here w/ [[sister::sister {kin}]]. Panel (84 g) [[lab::{ORGANIZATION:<Invitra|Genewell|Helical> Genetics} report {code}]]: BRCA2 c.5946delT p.Ser1982fs PATHOGENIC; MUTYH het.
Pedigree: [[mat gm::mat gm {kin}]] ovary 61 d.; [[mat aunt::aunt {kin} ({town})]] breast 44; [[mo::mo {kin}]] 66 well, not tested; [[bro::bro {kin}]] prostate 49; AJ ancestry. pat: colon 80.
Risk contralat 10 y ~15-20%. RRSO by 40-45, discuss now. MRI+mammo alt q6mo. PARP. Pancreas: none in FDR... brother? MRCP optional. Skin/eye yearly.
Cascade letter drafted, 6 copies, no names, family code [[on letter::{UNIQUE_ID:FAM{nn}{nn}}]]. Free VUS/family testing 150 d.
GINA (not life/LTD). Kids 9, 12: no testing until 18+.
Psych: guilt; FORCE; [[counselor::{cred}]].
[[::{whole}, MS, CGC  /  {dr}  {num8}]]
%%
GERIATRIC ASSESSMENT

Informant: [[niece::niece {kinfull}]]. [[Lady of 86::{mrs}, 86]], retired [[teacher::teacher at {school}]], lives alone [[in the family home::at {addr}]], drives to [[church and the beauty shop::{church} and {ORGANIZATION:<Curl|Shear|Permanent> <Up|Joy|Wave>} on Fridays]].
4Ms
 What Matters: "my porch". No nursing home.
 Medications: 14 -> 9. Deprescribed Tylenol PM, glyburide (A1c 6.1!), omeprazole taper, Requip (pica? no), HCTZ (Na 129).
 Mentation: MoCA 17 (visuospatial 1, recall 0 cued 2), GDS 4, CAM neg. FAQ 14. B12 188. MRI small vessel. ApoE no.
 Mobility: TUG 19, 4-m 0.58, 30s STS 5, ortho 18 drop.
Driving: 2 dents, [[one on the mailbox::one on {poss} mailbox]]. OT eval.
Finance: [[scam::sent $4,000 to "{first} from Microsoft"]]. POA active.
Continence: functional. Vision: cataract OU -> [[eye::Dr {last} {clip}]].
Caregiver Zarit 31: REACH, ADRC, GUIDE model enroll[[:: ({agency}, navigator {first} {ph})]].
Plan copy in 18-pt. Dogs of 2 stay.
[[::{whole} MD, {first} RN, {first} LMSW]]
%%
Home birth midwife chart, labor

[[Client::{ptname}]], G3P2, 40w2d, [[at home::at home, {addr}]]. Team: [[CPM, student, doula::{whole} CPM, {first} (student), {first} (doula)]]. [[Partner::{kin}]], kids [[w/ grandma::w/ grandma {kin}]].
0210 SROM clear[[:: ({clip})]]. FHT 138 mod, accels. 6/90/-1. Ctx q3 x 60. BP 118/70 T 98.4.
0240 tub 98 F. FHT q15 after ctx 132 144 140. Honey, coconut water.
0318 "I can't" = 9+.
0341 urge. FHT q5 136, 128 w/ ctx to 140.
0356 OA head, nuchal x1 reduced, 0357 baby [[girl::{first}, girl]], Apgar 8/9, to chest. Cord white at 0411, cut by [[sibling::big sister {first}]].
0416 plac. Schultze, complete, EBL 300 est; fundus U-1. 1st deg, no sutures.
0500 nurse L. Vit K IM, EES declined, [[hearing + NBS day 2::NBS {clip} kit {lot}]], CCHD 99/98. Wt 8-3, 20.5 in.
Backup: [[hospital 22 min::{hosp} 22 min, CNM {last}]] notified not used. BC worksheet [[filed in 5 d::filed {county} {num8}]].
[[Sig::{whole}, CPM, LM {lic}]]
%%
CHIRO / ACU SUPERBILL + NOTE

[[Pt::{ptlf}]]  v 7/12  [[DOL::DOL {clip}]]  [[Atty: on lien::Atty: {law}, adj {first} {ph}, claim {claim}]]
S: neck 4/10 was 8, HA 2x/wk, LBP 3. Slept. Rear-ended [[at a light::at {corner} by a {car}]].
O: C4-6 RP, T4, L5 PSIS, SI + R; ROM rot L 60/80; Kemp, Jackson -, Yeoman +
A: sprain/strain S13.4XXD S33.5XXD; M99.01/03
P: CMT 3-4 reg 98941, EMS/heat 97014, 97140-59 GB20 LI4 UB23 needles x14 97810, 97811; cupping; HEP chin tuck bird dog
Pillow $48 cash. Next [[M/W::{clip} {clockx}]]; re-exam v 12, NDI 34 -> 20
MRI read [[pending::{FACILITY:<Openwide|Pacific|Simply> MRI} {clip}]]: C5-6 3 mm
[[Dr::{whole}, DC / {first} {last}, LAc {lic}]]
"""
