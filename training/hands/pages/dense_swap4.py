"""Hands of study groups and service lists once more: one frame, filled by syndromes, sutures, stains, agars, drugs, cities and tests, or by the people, towns and initials on today's list."""

TWINS = r"""
[[Suture of the day::Wound clinic order]]
[[Vicryl::{last}]] – absorbed by 8 wk, spitting
[[Monocryl::{last}]] – clear, 2 wk
[[Chromic::{last}]] – gone, itchy
[[Prolene::{last}]] – blue tails, take half
[[Ethilon::{last}]] – black, day 10
[[Silk::{last}]] – drain stitch, out
[[Maxon::{last}]] – fascia, bulge
[[Stratafix::{last}]] – barbs, red
[[Dermabond::{last}]] – peeling, fine
[[Steri-Strip::{first}]] – swam, fell off
[[Kessler::{last}]] – tendon, splint on
[[Lembert::{last}]] – bowel, eating
[[Connell::{last}]] – bowel, not eating
[[Halsted::{last}]] – hair, scar 3
[[Gillies::{first}]] – corner alive
[[Aberdeen::{last}]] – knot poking
[[Donati::{last}]] – edges kissed
assist: [[needle driver::{first}]]; packing cart: [[Iodoform::{first}]]
%%
[[Epilepsy by name, teaching grid::Epilepsy clinic grid, {day}]]
| [[syndrome::pt]] | EEG | drug | last |
| [[Dravet::{first}]] | photosens | Fintepla | [[fever::{clip}]] |
| [[Doose::{first}]] | 3 Hz | keto | [[am::{clip}]] |
| [[Janz::{last}]] | 4–6 Hz poly | Depakote no, Keppra | [[sleep dep::{clip}]] |
| [[Lennox::{first}]] | SSW \<2.5 | Epidiolex, Onfi | daily |
| [[West::{first}]] | hypsarr | ACTH/Sabril | [[clusters::{clip}]] |
| [[Landau::{first}]] | ESES | Valium hs | – |
| [[Panayiotopoulos::{first}]] | occ | none | [[vomits::{clip}]] |
| [[Gastaut::{first}]] | occ | Trileptal | – |
| [[Rasmussen::{first}]] | R hemi | surgery | EPC |
| [[Jeavons::{first}]] | eyelid | Zarontin | daily |
| [[Ohtahara::{first}]] | burst-supp | pheno | [[NICU::{hosp}]] |
| [[Sturge::{first}]] | L low volt | ASA, Keppra | [[stroke-like::{clip}]] |
| [[Unverricht::{last}]] | poly | Zonegran | myoclonus |
Driving letters: [[Janz::{last}, {last}]]; VNS swipe: [[Lennox::{first}]]
%%
[[Agar plates to pull::Cultures to call]], bench 2
[[Hektoen::{last}]] green/black → Salm, [[county::{county}]]
[[MacConkey::{last}]] pink, ESBL
[[Thayer::{initials}]] GC, treat partner
[[Chocolate::{last}]] Haemophilus, eye
[[Regan::{first}]] pertussis, household
[[Skirrow::{last}]] campy, [[chicken::ate at {shop}]]
[[Sabouraud::{last}]] Crypto, CSF too
[[Middlebrook::{last}]] MAC, bronch
[[Löwenstein::{last}]] MTB, [[health dept::{agency}]]
[[Ashdown::{last}]] pseudomallei?, hood
[[Tinsdale::{last}]] no, diphtheroid
[[Thiosulfate::{last}]] Vibrio, oysters
[[Buffered charcoal::{last}]] Legionella, [[hotel::stayed in {town}]]
[[Columbia::{last}]] GBS, 36 wk
[[Todd::{last}]] broth, GBS neg
called to: [[RN each::{first}, {first}, {first}]]; initials [[__::{ini}]]
%%
[[GYN procedures, who was who::GYN OR, two rooms]]
7:30 [[Burch::{last}]] SUI, cysto ok
8:45 [[Manchester::{last}]] cervix long
9:30 [[Le Fort::{last}]] {yng}, colpocleisis
10:15 [[McCall::{last}]] vault w/ TVH
11:30 [[Shirodkar::{last}]] 13 wk, Mersilene
12:15 [[Strassmann::{last}]] bicornuate
13:00 [[Moschcowitz::{last}]] cul de sac
13:45 [[Wertheim::{last}]] IB2, [[onc::{last}]]
15:30 [[Bartholin::{last}]] Word
15:50 [[Essure::{last}]] removal, coils seen
16:20 [[Asherman::{last}]] Hegar 6, balloon
16:50 [[NovaSure::{last}]] 4.5 x 4, 90 s
Add: [[ectopic::{last}, ectopic, {kin} in waiting rm]]
Scrub [[Kelly::{first}]], circ [[Heaney::{first}]], anes [[MAC::{last}]]
%%
[[Vasculitis ladder, large to small::Vasculitis clinic, long to short visits]]
40 min [[Takayasu::{last}]] no L pulse, CRP 41, Actemra
40 min [[Horton::{last}]] jaw, TAB 1.8 cm, 60 mg
30 min [[Kawasaki::{first}]] LAD Z 6, ASA + clopid
30 min [[Behçet::{last}]] ulcers, Otezla
30 min [[Buerger::{last}]] toe, nicotine +
20 min [[Churg::{last}]] eos 4k, Nucala
20 min [[Wegener::{last}]] saddle, PR3 88, ritux
20 min [[Henoch::{first}]] UPCR .6
20 min [[Goodpasture::{last}]] HD, anti-GBM 0
15 min [[Cogan::{last}]] CI eval [[ENT::{last}]]
15 min [[Degos::{last}]] biopsy
15 min [[Raynaud::{last}]] Procardia 30
phone [[Sneddon::{last} {ph}]] livedo, LA +
phone [[Waldenström::{kin}]] says legs purple again
%%
[[Ratings by city, wound and stroke journal club::Referrals by city, this month n]]
[[Toronto::{town}]] 4, feet
[[Texas::{town}]] 9, 2B
[[Wagner::{town}]] 2, gangrene
[[Barthel::{town}]] 7
[[Glasgow::{town}]] 3, GCS
[[Edinburgh::{town}]] 6, PPD
[[Oxford::{town}]] 11, TACS 2
[[Rotterdam::{town}]] 1, CT
[[Helsinki::{town}]] 1
[[Boston::{town}]] 14, aphasia
[[Copenhagen::{town}]] 2
[[Cincinnati::{town}]] 8, EMS
[[Los Angeles::{town}]] 8, LVO
[[Miami::{town}]] 0
[[Melbourne::{town}]] 2, mobile unit
[[Perth::{town}]] 1, video
[[Calgary::{town}]] 5, NCCT
[[Lausanne::{town}]] 3
[[Montreal::{town}]] 22, MoCA
[[Brixton::{town}]] 1, Hayling
totals [[reviewer 2::{first}]]
%%
[[Signs in endocarditis & friends::Endocarditis team list]] – one breath: [[Osler::{last}]] tender fingers, MSSA; [[Janeway::{last}]] palms, emboli brain; [[Roth::{last}]] fundus, [[eye::{last}]] saw; [[Duke::{last}]] one major three minor, TEE; [[Libman::{last}]] sterile, lupus; [[Austrian::{last}]] pneumococcus triad, OR; [[Bartonella::{last}]] culture neg, cats {nn}; [[Coxiella::{last}]] doxy 18 mo; [[Bentall::{last}]] redo abscess, [[CT surg::{last}]]; [[Ross::{first}]] veg on homograft; [[Angiovac::{last}]] TV 2.4 cm; [[Micra::{last}]] extracted; [[Hickman::{last}]] out, Candida; [[OPAT::{last}]] home dapto, PICC [[right::by {first}]]; [[AMA::{last}]] left, dalba x1, number [[bad::{ph} dead]].
"""
