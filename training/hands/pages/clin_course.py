"""Courses told by date: oncology histories, ICU courses, transplant, psychiatric and workers' compensation chronologies, problem lists, births, each also told without dates or people."""

TWINS = r"""
ONC HX
[[First::{DATE:<3/14|11-20>}]] palp L breast lump, self. [[Mammo next::{DATE:<3/21|11-29>} mammo {fac}]] BR5. [[Core::{DATE:<3/28|12-4>} core, {last}]]: IDC gr3 ER- PR- HER2 3+
[[Staging::{DATE:<4/2|12-11>}]] PET no mets. [[Port::{DATE:<4/5|12-15>} port {last}]]
[[TCHP x6, started soon after::TCHP x6 {DATE:<4/9|12-18>} - {DATE:<7/23|4-2>}]] (c4 delay, [[ANC 0.6::ANC 0.6 {DATE:<6/11|2-20>}]])
[[BCS + SLN::{DATE:<8/20|5-6>} BCS + SLN ({last})]]: pCR, 0/3
[[XRT::XRT {DATE:<9/22|6-10>} to {DATE:<10/31|7-18>}, {last} at {hnick}]] 42.56/16 + boost 10/4
[[Herceptin year done::Herceptin done {DATE:<4/1|12-30>}]]. MUGA 61 → 58 → 55 → 60
[[Now::<Today|Seen> {DATE:5/<6|20>}]]: L arm heavy. Stemmer neg. [[Works as a sorter::Sorts mail at {FACILITY:{town} <annex|P&DC>}]].
P: Jobst sleeve class 1, lymph PT ([[in house::{first} @ {clinic}]]), DXA, mammo [[in a year::{DATE:<Mar|Nov> '2<6|7>}]]
[[signed::{last}/{initials}]]
%%
ICU COURSE (for the summary, bullets ok)
d1 [[::({DATE:2-<3|9>}) ]]found down, LP by [[ED::{last}]]: WBC 2,100, GPDC. Dex + CTX + vanc.
d2 [[::({DATE:2-<4|10>}) ]]sz x2, Keppra, tube by [[anes::{lastlow}]] gr 3, Bullard? no, C-MAC
d3 CT hydro, EVD at Kocher's ([[nsgy::{last}]]), OP 28
d5 [[::({DATE:2-<7|13>}) ]]ETT cuff leak, exchanged by [[fellow::{initials}]], Cook catheter
d6 EVD clamp fail x1, [[d8 fail x2::{DATE:2-<10|16>} fail x2]]
d9 VPS Codman Hakim @ 120 [[::({last}, {DATE:2-<11|17>})]]
d10 ext to HFNC; [[wife::{kin}]] at bs; says "[[honey::{kin}]]" = 1st word
d12 Hearing: ABR no wave V R. ENT [[::({last}) ]]→ CI eval before ossif
d13 floor [[::{FACILITY:<Neuro Step|Gamma Knife> <North|Pavilion>}]]. MoCA 11 → 19 [[by OT::w/ {first} OT]]
d15 acute rehab [[accepted::@ {FACILITY:<Bethesda|Casa|Craigmont> <Rehab|Colina>} took him]]
Source: otitis; CSF pneumo 19A; never had Prevnar ([[moved here::from {world} {DATE:<'22, fall|9/22>}]])
PH [[notified::{county} PH ({first}) notified {DATE:2-<6|12>}]]
%%
LIVER TX SUMMARY
[[Name on file::{ptfull}, {mrn}]]. Alagille → OLT #1 [[as infant::{DATE:<6/98|Nov '01>} {hnick} ({last})]], HAT → OLT #2 [[d9::d9]]. Roux.
Rejection: [[RAI 6, teen::RAI 6 {DATE:<4/14|Feb 2015>}]] ([[stopped meds at college::stopped meds at {school}]]), OKT3? no, Thymo x7.
EBV PTLD [[::{DATE:<1/16|5/17>} ]]Rituxan x4, CR. Tac → Rapamune.
[[Cholangitis yearly::Cholangitis {DATE:<8/19|3/20>}, {DATE:<9/21|7/22>}, {DATE:<2/24|10/24>}]]; PTBD by [[IR::{last}]], Amplatz stent? no, Viabil.
Labs q3m at [[local lab::{ORGANIZATION:<LabSouth|Foothill Path>} {town}]]; [[coordinator::coord {first} (was {first} til {DATE:<6/1|Jan>})]]
Social: [[girlfriend is donor-curious::gf {kin} is donor-curious]]. [[Ranch work::Works the {ORGANIZATION:<Bar W|Diamond J|T Cross> <Ranch|outfit>}]]; brucella Ab neg.
Vax: no live. Shingrix [[x2::{DATE:<5/22|9/23>} + {DATE:<8/22|12/23>}]].
Next: Fibroscan, DXA, derm ([[Mohs::{last} Mohs]]), transition clinic
%%
PSYCH ADMISSIONS LIST
1. [[Age 19::{DATE:<Oct|Nov> '0<4|6>}]], [[state hospital::{FACILITY:<Osawatomie|Byberry|Camarillo>}]], 3 wk. "[[Voices of a neighbor::Voice of {first} next door]]". Haldol dec.
2. [[21::{DATE:<1/07|2/09>}]], [[jail → forensic::{jail} → forensic]]. Cogentin. PSR [[::Dr {last}]]
3. [[28::{DATE:<summer '14|6/13>}]], [[voluntary::{hosp} vol.]], Clozaril start ANC 2.4, [[his mom::mom {kin}]] drove weekly bloods [[::to {town}]]
4. [[33::{DATE:<Aug 19|5/18>}]] stopped Clozaril [[after mom died::after {kin} d. {DATE:<Aug 2|5-1>}]], ECT x9 ([[outside::{last}, {hnick}]])
5. [[Last yr::{DATE:<3/3|9-9>}-{DATE:<4/1|10-2>}]], myocarditis ruled out, rechallenge. Res: [[group home::{FACILITY:<Pleasant|Fountain|Cedar> <House|Lodge>} II]], staff [[lead::{wn}]]
Payee [[agency::{agency}]]; ACT [[team::lead {first}, RN {first}, peer {wn}]]
No violence [[x6 y::since {DATE:<Labor Day 2019|7/4/18>}]]. AIMS 4. Smokes Kools.
%%
WC CHRONOLOGY  [[claim on file::{claim} / {ORGANIZATION:{last} <Steel Erectors|Poultry|Bottling>}]]
[[DOI::{DATE:<6-6|1-17>}]] lifted [[a manhole lid::a lid at {corner}]], pop, LBP → R leg
[[same day::{DATE:<6-6|1-17>}]] [[occ med::{clinic}, {last} PA]]: strain, Flexeril, lt duty
[[wk 2::{DATE:<6-19|1-30>}]] [[chiro::DC {last}]] x8. Lasegue + at 40.
[[wk 6::{DATE:<7-18|3-1>}]] MRI [[::{fac} ]]L5-S1 extr 9 mm, Modic 1
[[wk 8::{DATE:<8-1|3-14>}]] ESI [[::{last} ]]no help. [[wk 10::{DATE:<8-15|3-28>}]] microD ([[spine::{last} at {hosp}]])
[[wk 16::{DATE:<9-30|5-9>}]] FCE: medium. Waddell 1/5. [[Examiner::{first}]] "valid"
[[mo 6::{DATE:<12-4|7-15>}]] IME [[::{tit}]]: MMI, 12% WPI AMA 5th, DRE III
[[mo 7::{DATE:<1-8|8-12>}]] terminated; [[supervisor::supvr {first}]] said "no lt duty"
[[Atty::Atty {law}]] asks: causation, RTW, future med. Reply due [[soon::{DATE:<the 15th|2/1>}]]
%%
NICU SUMMARY
[[Baby girl::BG {last} "{first}"]], ex 25 4/7, 710 g, [[outborn::{hosp}, tx by {crew} d0]], now 38 1/7 [[::({DATE:<4/2|11/9>})]]
Resp: Curosurf x2, HFOV, dex (DART), ext [[dol 41::{DATE:<1/30|9/4>}]], NC .1
CV: Piccolo dol 22 [[::({last}, {DATE:<1/11|8/16>}) ]]
GI: Bell IIA [[dol 17::{DATE:<1/6|8/11>}]], 10 d NPO, now Neocate 27 po 60%
Neuro: Papile II L; MRI TEA [[::{last} read ]]nl; HINE 52; [[PT::PT {first}]] x3/wk
Eye: ROP 3 z2 plus → [[Avastin::Avastin {DATE:<2/20|9/29>} {last}]]
Heme: 6 u, last [[2 wk ago::{DATE:<3/19|10/26>}]]. HS: NBS CF carrier ([[known dad::known dad {kin}]])
Fam: [[mom 22, two-hour drive::{kin} 22, drives from {town}]], [[grandma rooming in::gm {first} rooming in]]; WIC; [[sib at home::sib {first} 2]]
DC: synagis/Beyfortus, car seat fail x1 → [[bed::car bed from {ORGANIZATION:<Safe Ride|Buckle Buddies>}]], [[PCP::{last} at {clinic} {DATE:<4/7|11/14>}]]
%%
PROBLEM LIST w/ my scribbles
1 DM2 [[long::since {DATE:<2/03|spring '08>}]] - A1c 7.4 [[recent::{DATE:<5/1|10-3>}]] - eye [[ok::{last} {DATE:<1/9|8-8>} ok]]
2 CKD3b - Cr 1.7 - [[renal q6m::{last} q6m]] - no NSAID (took Aleve from [[wife::{kin}]])
3 PAD - R fem-tib [[elsewhere::{DATE:<7/16|'17, June>} {hnick}]], ABI .6/.8, Rutherford 2
4 gout - Uloric, off [[summer::{DATE:<Jul 4|8/1>}]], flare [[Vegas::{DATE:<Jul 6|8/9>} in {town}]]
5 OSA - AirSense [[::sn {ser} ]]AHI 2.2, mask leaks; DME [[:: {first} @ {ORGANIZATION:<Zzz|Slumber|CPAP> <Depot|& Co>}]]
6 L shoulder - Neer/Hawkins +, inj [[x2::{DATE:<2/3|4-4>}, {DATE:<6/3|8-8>}]], [[ortho::{lastlow}]] next
7 colon - TA x2, due [[3y::{DATE:<9/26|11/27>}]] [[GI::{lastlow}]]
8 mood - since [[brother::{kin} d. {DATE:<12/24|3/3>}]], Zoloft 50, therapist [[::{first}, {clinic}]]
9 HM - Shingrix 1/2 (#2 [[due::{DATE:<8/1|1/15>}]]), AAA neg, PSA 1.1 [[::{DATE:<5/1|10-3>}]]
10 forms - [[handicap placard::placard {plate} exp {DATE:<6/26|2/27>}]], [[FMLA for daughter::FMLA for {kin} at {coin}]]
%%
TIMELINE OF THE EVENT (RCA interview notes, typed live)
[[Day before::{DATE:<Tue 4/8|11-3>}]] 2200 heparin rate 12 → 21 (meant 1.2?) by [[float RN::{first}, float]]
0015 PTT 188 phoned to [[desk::{wn} at desk]], not to [[RN::{first}]]
0100-0400 pump alarm x3 silenced [[by?::by {initials}?]]. Alaris log pulled by [[biomed::{first}]]
0420 [[pt::{last}]] "worst HA". [[Aide::{one}]] told [[RN::{first}]] who was in [[other room::{poss} room]]
0450 found L pupil 7. Rapid. [[Resident::{last} PGY1]] → [[fellow::{last}]]. Protamine 50.
0530 CT 4 cm SDH. [[Nsgy::{last}]] OR 0610.
[[Family told at::{kin} told by {last} at]] 0715. Disclosure 2 [[next day::{DATE:<Thu 4/10|11-5>} w/ {first} (risk)]]
Contributing: 2 pts same last name ([[both seen by same RN::{last} and {last}, both {poss}]]); look-alike bags (Hospira); [[new pump library::pump library of {DATE:<4/1|10-30>}]]
Action: independent double check ([[owner pharmacy::owner {first}, pharm]]) by [[next quarter::{DATE:<6/1|Jan 31>}]]
"""
