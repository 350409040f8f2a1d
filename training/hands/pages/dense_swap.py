"""Hands of those whose study list and patient list have one shape: the same dense lines led by an eponym, brand, organism or place-named scale, or by a patient, colleague, town or firm."""

TWINS = r"""
[[Endocrine eponyms for Friday::Endocrine list for {day}]]

• [[Nelson::{last}]] – after BLA, Knosp 3, ACTH 1,100
• [[Riedel::{last}]] – IgG4, woody, steroids
• [[Plummer::{last}]] – toxic nodule, I-131 14 mCi
• [[Conn::{last}]] – ARR 88, AVS lateral
• [[Sheehan::{last}]] – no milk, cortisol 1.1
• [[Schmidt::{last}]] – Addison plus Hashimoto, ovary next
• [[Wermer::{last}]] – PTH 140, gastrin 900, prolactin 88
• [[Carney::{last}]] – lentigines, myxoma out, PRKAR1A
• [[Laron::{last}]] – IGF low, GH high
• [[Kallmann::{first}]] – can't smell coffee
• [[Albright::{first}]] – short 4th, TSH 9, "dimple"
• [[Whipple::{last}]] – sugar 41, better with juice, 72 h fast [[next::{oddday}]]
• [[Turner::{first}]] – coarct repaired, Norditropin pen
Read with [[Williams::{last}]], quiz by [[Greenspan::{first}]] chapter
%%
[[Shelf by shelf, hips::OR 5 by case, {on}]]

1 [[Exeter::{last}]] – cemented, 44 offset, size 2
2 [[Charnley::{last}]] – 22 head, wires, trochanter
3 [[Austin Moore::{whole}]] – hemi, 47 mm
4 [[Thompson::{last}]] – hemi, cement
5 [[Corail::{last}]] – collared 12, KLA
6 [[Wagner::{last}]] – cone, long, revision
7 [[Furlong::{last}]] – HA coated, retrieval [[kept in path::to path {spec}]]
8 [[Birmingham::{last}]] – resurfacing, cobalt 7
9 [[Mallory-Head::{last}-{last}]] – porous, well fixed, Explant burrs
10 [[Müller::{last}]] – straight, ring
11 [[Harris::{last}]] – Galante cup, screws, lysis
12 [[Oxford::{first}]] – that's a knee, wrong [[shelf::room]]
Loaners: [[Summit, Trilock::{first}, {first}]] in by [[rep::{last}]]
%%
[[EPONYMS on tonight's quiz, ED::ED board tonight]]

3 [[Boerhaave::{last}]] Mackler triad, CT, Zosyn
5 [[Colles::{last}]] hematoma block, sugar tong
7A [[Ludwig::{last}]] awake fiberoptic, [[ENT::{last}]]
8 [[Fournier::{last}]] LRINEC 9, OR
9 [[Bell::{last}]] can't close eye, pred + Valtrex
10 [[Todd::{last}]] seized x1, moving again
11 [[Kehr::{last}]] L shoulder, spleen III, IR
12 [[Kawasaki::{first}]] day 6, IVIG
13 [[Reye::{first}]] sleepy, NH3 88, aspirin hx
14 [[Wernicke::{last}]] ophthalmoplegia, thiamine 500
15 [[Brugada::{last}]] fever, type 1, Tylenol first
16 [[Stevens::{last}]] Bactrim, 12 %, burn ctr [[tbd::{hosp}]]
17 [[Takotsubo::{last}]] trop .8, [[husband's funeral::{kin}'s funeral]]
18 [[Ogilvie::{last}]] cecum 11, neostig
H1 [[Lemierre::{last}]] IJ clot, Unasyn
H2 [[Dressler::{last}]] 3 w after, rub
Pass it on to [[Murphy::{last}]] in RUQ, [[Rovsing::{last}]] in LLQ
%%
[[Which scale where (neuro rehab)::Who goes where ({ward})]]

[[Ashworth::{last}]] – arms, 1+
[[Tardieu::{last}]] – R1/R2 at ankle
[[Berg::{last}]] – 41, walker
[[Tinetti::{last}]] – 17, two falls
[[Barthel::{last}]] – 55 → 70
[[Rankin::{last}]] – 4, going [[down::to {snf}]]
[[Braden::{first}]] – 13, air bed
[[Morse::{first}]] – 65, alarm
[[Boston::{last}]] – naming 31/60
[[Frenchay::{last}]] – arms 12
[[Western::{last}]] – AQ 61, Broca
[[Galveston::{last}]] – GOAT 78 x2
[[Rancho::{last}]] – V → VI, Veil bed off
[[Waterlow::{first}]] – 22
[[Beck::{last}]] – 24, Zoloft
[[Norton::{first}]] – 12
[[Zarit::{kin}]] – 51, respite
[[Apley::{last}]] – knee, McMurray –
Gym A: [[Bobath, Brunnstrom, Rood::{first}, {first}, {first}]]; Gym B: [[Kabat, Voss::{first}, {first}]]
%%
[[Flu strains, reagents, couriers: labels on the rack::Outreach routes on the rack]]

Rack 1: [[Darwin::{town}]] 14 tubes, gold top
Rack 2: [[Victoria::{town}]] 9, lavender
Rack 3: [[Yamagata::{town}]] retired
Rack 4: [[Norwalk::{town}]] 3 stool
Rack 5: [[Marburg::{town}]] none today
Rack 6: [[St. Louis::{town}]] 2 CSF
Rack 7: [[La Crosse::{town}]] 1 CSF
Rack 8: [[Christchurch::{town}]] 5, freeze
Rack 9: [[Leiden::{town}]] 21, PCR
Rack 10: [[Cambridge::{town}]] 1
Rack 11: [[Lepore::{town}]] 4, HPLC
Rack 12: [[Bombay::{town}]] 2, ref lab
Rack 13: [[Oakland::{town}]] QC only
Rack 14: [[Montevideo::{town}]] plated
Driver sheet by [[Westgard::{first}]], second look [[Shewhart::{first}]]
%%
[[Retractors and who holds them (ask by name)::Scrub sheet, who's in which room, {clip}]]

Rm 1 [[Bookwalter::{last}]] – Whipple, big blades
Rm 2 [[Balfour::{last}]] – sigmoid
Rm 3 [[Thompson::{last}]] – liver, post at left hip
Rm 4 [[Omni::{first}]] – hiatus
Rm 5 [[Weitlaner::{last}]] – hernia x3
Rm 6 [[Gelpi::{last}]] – laminectomy L4-5
Rm 7 [[Beckman::{last}]] – ACDF
Rm 8 [[Caspar::{first}]] – ACDF, pins 14
Rm 9 [[Finochietto::{last}]] – chest
Rm 10 [[Cooley::{last}]] – CABG x4
Rm 11 [[Alm::{first}]] – AV fistula
Rm 12 [[Jennings::{first}]] – mouth, tonsil; [[Dingman::{last}]] – cleft
Rm 14 [[Lone Star::{first}]] – rectum
Rm 15 [[Hohmann::{last}]] – knee, [[Bennett::{last}]] – hip
Relief lunch: [[Richardson, Deaver, Harrington::{last}, {last}, {last}]]
Late: [[Army-Navy::{first} & {first}]]
%%
[[DNA list for boards::Ordered/Resulted list for {dr}]]

[[Lynch::{last}]] MSH6, colon 45, EPCAM? no
[[Cowden::{last}]] PTEN, head 97 %, Lhermitte
[[Gorlin::{last}]] PTCH1, jaw cyst, Erivedge
[[Fabry::{last}]] GLA N215S, Fabrazyme
[[Pompe::{last}]] late, Nexviazyme
[[Gaucher::{last}]] N370S, Cerezyme
[[Hunter::{first}]] IDS, Elaprase
[[Alport::{last}]] COL4A5, ears
[[Marfan::{last}]] FBN1, 4.4 root
[[Loeys::{last}]] TGFBR1, uvula
[[Noonan::{first}]] PTPN11
[[Williams::{first}]] 7q11, loves everybody, Ca 11
[[Angelman::{first}]] UBE3A, laughs
[[Prader::{first}]] 15q del, GH
[[Wilson::{last}]] ATP7B, cerulo 6
[[Wolfram::{first}]] WFS1, DIDMOAD
[[Usher::{last}]] MYO7A, CI
[[Stargardt::{last}]] ABCA4
[[Best::{last}]] BEST1, Arden 1.2
[[Leber::{last}]] 11778, cigars
[[Huntington::{last}]] 44 CAG, [[counselled::{first} counselled]]
[[Kennedy::{last}]] 46 CAG
[[Dravet::{first}]] SCN1A, Fintepla
%%
[[Pill brand of the day, read aloud at huddle::Refill callbacks, read aloud at huddle]]

[[Heather::{first}]] – norethindrone .35, same hour each day
[[Camila::{first}]] – .35, wants pill w/ no gap
[[Errin::{first}]] – .35, breastfeeding
[[Jolivette::{first}]] – discontinued, swap
[[Nora-BE::{first}]] – 84 tabs
[[Yasmin::{first}]] – K check, spironolactone
[[Alesse::{first}]] – 20 mcg, spotting
[[Aviane::{first}]] – same as above
[[Kelnor::{last}]] – acne
[[Sprintec::{last}]] – 35 mcg, migraine w/out aura
[[Junel::{last}]] – Fe brown pills
[[Estelle::{first}]] – DVT hx NO
[[Jasmiel::{first}]] – PMDD
[[Lillow::{last}]] – late 2 d, Plan B
[[Tyblume::{last}]] – chew
[[Amethyst::{first}]] – continuous
[[Marlissa::{first}]] – headache
[[Enskyce::{last}]] – PA
[[Kyleena::{first}]] – strings, US [[Fri::{oddday}]]
[[Mirena::{first}]] – expelled
[[Liletta::{first}]] – 8 yr
[[Skyla::{first}]] – 3 yr due
[[Jaydess? not US::{first}, call {ph}]]
%%
[[GI by city (classification list)::Transfers by city, {wday}]]

[[Montreal::{town}]] – Crohn A2 L3 B2
[[Paris::{town}]] – polyp 0-IIa, 22 mm
[[Vienna::{town}]] – category 4.2
[[Kyoto::{town}]] – gastritis, eradicate
[[Prague::{town}]] – Barrett C3M6
[[Los Angeles::{town}]] – esophagitis C
[[Chicago::{town}]] – achalasia II
[[Lyon::{town}]] – AET 6.4
[[Rome::{town}]] – IBS-D
[[Boston::{town}]] – prep 3-3-2
[[Atlanta::{town}]] – pancreatitis, walled off
[[Tokyo::{town}]] – cholangitis II
[[Milan::{town}]] – one lesion 4 cm
[[Barcelona::{town}]] – BCLC B
[[Baveno::{town}]] – varices VII
[[Sydney::{town}]] – atrophy 2
[[Seattle::{town}]] – four quadrant, 1 cm
[[Bristol::{town}]] – 6
[[Marseille::{town}]] – chronic, calcs
[[Berlin::{town}]] – ARDS mod, GI bleed too
%%
[[Statisticians you should know::Stats core sign-up, {mon}]]

[[Bonferroni::{last}]] – .05/4, strict
[[Tukey::{last}]] – all pairs
[[Dunnett::{last}]] – vs control
[[Holm::{last}]] – step down
[[Cox::{last}]] – HR, PH assumption
[[Kaplan::{last}]] – curve, medians, n at risk
[[Fine::{last}]] – competing
[[Mantel::{last}]] – strata, 2x2xK
[[Egger::{last}]] – funnel
[[Higgins::{last}]] – I2 61
[[Bland::{last}]] – limits ±1.96
[[Cohen::{last}]] – kappa, d
[[Youden::{last}]] – cut 4.1
[[Harrell::{last}]] – C .71, splines 4 knots
[[Rubin::{last}]] – m = 20
[[Hosmer::{last}]] – deciles, p .2
[[Brier::{last}]] – .14
[[Welch::{last}]] – unequal
[[Fisher::{last}]] – small cells
[[Zelen::{last}]] – consent after
[[Pocock::{last}]] – interim 2
[[Rothman::{last}]] – pies
[[Simpson::{last}]] – reversed!
[[Student::{first}]] – t, brewer's n of 6
"""
