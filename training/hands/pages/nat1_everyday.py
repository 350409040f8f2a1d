"""Everyday middle-sized hospital notes in plain prose and shorthand: geriatrics, pediatrics, oncology, cardiology, hospital medicine, surgery clinic in house; secure-chat threads beside them."""

TWINS = r"""
GERIATRIC CONSULT (ACE UNIT)
[[Pt::{ptname}]], [[late 80s::{old}]], from [[independent living::{bldg}]], adm [[HD 2::{num8}]] R humerus fx, fall in bathroom at night
4Ms
 What matters: "[[my sister's birthday::my sister {kin}'s {AGE:100th} on {feast}]]," bridge on Thursdays, not being "parked"
 Medication: stop oxybutynin, Tylenol PM, zolpidem; halve amlodipine (SBP 98 standing); keep apixaban; oxycodone 2.5 + sched Tylenol
 Mentation: Mini-Cog 3, bCAM neg; GDS 2; hearing: pocket talker
 Mobility: gait .5 m/s, TUG 24, 30CST 4. Cuff & collar, NWB R; hemi-walker
Orthostatics 128→98. B12 188 → replace. Vit D 14. ECG PR 240. Echo [[last year ok::{num8} ok]]
Vision: cataract R, [[surgery cancelled twice::{dr} cancelled twice]]
Home: tub, rug, [[cat::cat {pet}]] underfoot. Nightlight. [[Niece visits weekly::Niece {kinfull} visits weekly, {ph}]]
Falls cause: nocturia + amlodipine + Ambien + rug.
Rec: SNF short stay vs. 24 h aide 2 wk [[at the residence::at {bldg}, {first} in wellness says ok]]. Bone: zoledronate 2 wk post if vit D >30. DXA. Continue code: full, "once."
[[Geri fellow / attg::{last} / {dr}]]
%%
PEDS HOSPITALIST PROGRESS NOTE, HD 2
[[Name::{ptfull}]]  6 yo M  21.4 kg  asthma exac, status s/p cont alb
O/N: q2 → q3 at 0500. O2 off 0640. slept. Tm 37.8. PO great ([[nuggets::nuggets w/ {kin}]])
Exam: RR 26, mild exp wheeze, no retractions, I:E 1:2. happy, Lego
Meds: alb 6 puffs q3, pred 20 BID d2/5, ICS start Flovent 110 2 BID
Trig: rhino/entero +; moved into [[basement apartment::basement apt at {house}]] w/ mold; [[grandfather smokes::grandfather {first} smokes]]
Plan: q4 x2 then home. Spacer + mask teach, AAP in {lang} w/ interp. Letter to [[landlord::landlord ({org})]] and [[school nurse::{school} nurse]]. Asthma coach HV [[next week::{DATE:Tues the <6th|13th|24th>}, {first} {ph}]]. Flu shot given [[L delt::L delt lot {lot}]]
PCP [[48h::{dr} {num8}]]. Pulm ref (3rd adm/yr)[[::: {num8} {hosp}, {num8} here]]
Parents agree. [[R1 / attg::{initials} / {last}]]
%%
Secure chat, unit 5, afternoon
[[Hospitalist::{last}, MD]]: can 5117 go today?
[[RN::{first} RN]]: pt eval says snf, he says over my dead body
[[Hospitalist::{last}, MD]]: ok quote that
[[CM::{first} CM]]: two declines, [[one accept 40 mi::{snf} accepts, {town}]]. wife wants [[the one by their church::{snf} by {church}]]
[[PT::{wn} PT]]: CGA now, did 8 stairs. I'd do home w HH
[[CM::{first} CM]]: HH start of care [[48 h::{DATE:Sat the <7th|12th|28th>}]], [[agency::{ORGANIZATION:{place} Home Care}]]
[[RN::{first} RN]]: he's dressed. He was dressed at 6
[[Hospitalist::{last}, MD]]: K 3.2 → 40 po, recheck friday. INR 2.4. rx to [[his usual pharmacy::{pharm}]]. Dc in.
[[Pharm::{fl} PharmD]]: amio + simva 40, change to prava?
[[Hospitalist::{last}, MD]]: yes ty
[[RN::{first} RN]]: ride = [[wife::{kin}]] 1530. IV out. cane found in CT
[[CM::{first} CM]]: IM letter signed 1402 ✔
[[Wrong chat::{last} (ortho)]]: is bed 4 NPO
[[RN::{first} RN]]: wrong chat doc
%%
CARDIOLOGY CONSULT FOLLOW UP
HD 4 [[pt::{mr}]] 83, severe AS, CHF, GI bleed (Heyde?)
Tele AF 70–90, 4 b NSVT. Net -900. Wt 70.2. Cr 1.4. Hgb 8.8 stable after APC x5 (jejunum) by [[GI::{dr}]]
JVP 8, late peaking SEM, soft A2, no edema
TAVR CT: annulus 472 mm², S3 26, R femoral 7.1, calc mild; L main 11.9
Heart team [[tomorrow::{day}]]: TAVR [[next week::{wday}]] if Hgb stable 72h; apixaban → LAAO later (WATCHMAN FLX), ASA only
Dental [[cleared::cleared by {last} DMD {num8}]]; frailty 5MWT 7 s; STS 6.1; KCCQ 31
Pt wants "to dance at [[a wedding::{kin}'s wedding, {day}]]."
[[NP / MD::{fl} NP / {last}]] will follow. Valve coordinator [[::{first} {ph}]] met family [[x4::{kin}, {first}, {first}, Fr. {PERSON:{last}}]]
%%
ACUTE CARE SURGERY CONSULT — SBO
[[ED 22::{ptlf} ED 22]] 47F, prior TAH, lap band out, 2 d colicky, obstipation x1d. T37 HR 98 BP 130/70
Abd dist, tympanitic, mild tender LLQ, no peritonitis. Pfannenstiel + port scars, no hernia
WBC 10.8 lact 1.2 Cr 1.0. CT: TP mid ileum, small feces sign, no closed loop, no FF mesenteric edema mild
A/P adhesive SBO, AAST 1. NGT 16 Fr LWS (placed by [[RN::{first}]], 900 out). LR 125. NPO. Gastrografin 100 via NGT at 8 h, clamp 1 h, KUB 8 h [[after::after ({DATE:<6/2|9/17>} 0600)]]
Serial exams by [[night team::{last}/{initials}]]. OR if peritonitis, fever, lactate, no contrast in colon 24 h
K+ 3.4 replace. Lovenox. Pt informed incl. laparoscopy/bowel resection; mother [[::{kin} ]]has kids; [[works tax season::{job} at {org}, asked about {day}]]
Addendum 0615: contrast in cecum, flatus, NGT out, clears. [[R3::{wn} {last} R3]]
%%
ONCOLOGY ADMIT FOR CHEMO (R-EPOCH C4)
[[pt::{ptname} {dobs}]]  chemo consent [[on file::{num8}]]  C4 of 6 DA level 2
Interval: neuropathy 1, no fever, nadir ANC .6, plt 88. Wt 79.9 BSA 1.95. ECOG 1. PICC R 41 cm flushed
Pre: EF 60 [[post C2::{num8}]], HBV neg, uric 5.1, LDH 190, bili .7, ANC 4.4
PET after C2 Deauville 2 [[::({fac})]]
Orders: ritux D1 375; etop/doxo/vinc 96 h; cyclo D5 [[::({DATE:<11/6|2/13|7/3>})]]; pred 60/m² BID D1-5; Neulasta D6 home [[by spouse::by {kin}]]; IT MTX D1, D5 [[fluoro::fluoro w/ {dr}]]
Ppx: Bactrim MWF, acyclovir, Miralax, PPI
Fertility: banked [[before C1::{mon}, {ORGANIZATION:<Cryo|Nova|Stork> Bank} vial {code}]]
Social: off [[shift work::{org} line]] since [[fall::{mon}]]; GoFundMe; sister [[::{first} ]]moved in
Full code. Room 8 (the one with the view, he asked)
[[Onc fellow::{whole}]] / [[pharm::{fl}]] / chemo RNs [[2::{first}, {first}]]
"""
