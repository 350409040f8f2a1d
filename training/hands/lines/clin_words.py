"""People whose names are eponyms, cities, months, virtues, verbs, drugs or devices, in chart sentences; beside them the same words meaning the thing."""

NAMED = r"""
Mr. {PERSON:<Foley|Hickman|Swan|Cordis>} pulled his foley, replaced 16 fr
{PERSON:<FOLEY|BABCOCK|KELLY>}, {first}: foley day 3
{PERSON:<Murphy|Rovsing|Carnett>} in bed 4 has a negative Murphy's
Nurse {PERSON:<Fowler|Sims|Gaskin>} put him in high Fowler's
Dr {PERSON:<Allen|Phalen|Finkelstein>} did an Allen test himself
{PERSON:<Parkinson|Huntington|Graves>}, {first}. Dx: not that. HTN
Ms {PERSON:<Graves|Hodge|Paget>} has hypothyroid, ironically not Graves
tell {PERSON:<Miller|Mac|Macintosh>} the Miller blade's missing from kit 2
{PERSON:<Penrose|Blake|Malecot>} from IR upsized the Penrose
RN {PERSON:<Braden|Norton|Morse>} scored Braden 13, Morse 60
{PERSON:<Lucas|Zoll>} (medic) put the Lucas on
per {PERSON:<Lucas|Aline|Gabby|Milly>} at bedside, a-line damp
{PERSON:Aline} zeroed the aline lol
{PERSON:<Gabby|Norma|Levi|Dex>} held gabby this am for sedation
baby {PERSON:<Apgar|Moro|Dubowitz>}?? really is the last name. Apgars 8/9
{PERSON:<Kerley|Hampton|Sail>} read it: no Kerley B
{PERSON:<Glasgow|Ramsay|Aldrete>}, {first}  GCS 15
Trauma: Dr. {PERSON:<Denver|Hartford|Boston>} running, FAST neg
{PERSON:<Trousseau|Chvostek|Homan>} calls: Ca 6.9
{PERSON:<Bell|Horner|Wallenberg>}, {first}, 44, L facial droop, Bell's vs cva
Seen by {PERSON:<Crohn|Whipple|Hartmann>} ({svc}), no relation to the disease
{PERSON:<Wells|Geneva>} thinks Wells 4.5 → CTA
{PERSON:<Kocher|Bovie|Yankauer>} was my scrub, slow w the Bovie
{PERSON:<Salem|Levin|Ewald>} placed the Salem sump 0210
PT {PERSON:<Berg|Tinetti|Barthel>}: Berg 38
{PERSON:<Katz|Lawton|Barthel>} RN: Katz 3/6
{PERSON:<Holter|Ziomek>} returned her Holter
SLP {PERSON:<Passy|Shaker|Mendelsohn>} trialed PMV
{PERSON:<Lachman|McMurray|Thessaly>} tore his ACL, Lachman 3+
{PERSON:<Cobb|Adams|Risser>}, 13F, Cobb 32, Risser 2
{PERSON:<Ponseti|Denis|Pavlik>} twins both in Pavlik
{PERSON:<Ranson|Atlanta|Balthazar>} w/ pancreatitis, lipase 900
PHQ per {PERSON:<Beck|Burns|Hamilton>} LCSW 19, Beck 31
{PERSON:<Dallas|Austin|Houston|Tyler>} fell out of crib
{PERSON:<Savannah|Madison|Charlotte>} A1C 11, hides food
{PERSON:<Paris|London|Geneva|Vienna>} wants her IUD out before prom
{PERSON:<Brooklyn|Bronx|Jersey>} 4 mo, RSV, suction q3
{PERSON:<Phoenix|Denver|Memphis|Boston>} (they) doing well on 2 mg patch
mom of {PERSON:<Sydney|Adelaide|Perth>} called x3 re rash
{PERSON:<India|Asia|Kenya|China>} is 15w, quad neg
{PERSON:<Florence|Verona|Milan>} ate all dinner
{PERSON:<Carolina|Georgia|Virginia|Dakota>} had 2 loose stools
{PERSON:<Lincoln|Jackson|Pierre|Helena>} missed lunch insulin
{PERSON:<Israel|Jordan|Chad|Cuba>} refused vitals again
{PERSON:<Montana|Tennessee|Alabama>}, {first} 41 — dpt follow-up
{PERSON:<Lourdes|Guadalupe|Mercedes>} translated for mom
{PERSON:<Orlando|Diego|Santiago>} signed ama
{PERSON:<April|May|June|August>} will call in {DATE:May} re biopsy
{PERSON:<May|June|Augie>} may shower, JP out
{PERSON:<April|Jan|Mae>} 's surgery was moved to {DATE:April <4|19>}
{PERSON:<Jan|Dec|Augusta>} from tele says MAT not AF
Mr {PERSON:<March|Friday|Winter>} walked 40 ft
{PERSON:<Summer|Autumn|Winter>} has croup every fall
Dr. {PERSON:<Summers|Winters|Spring>} off til summer
{PERSON:<Sunday|Tuesday|Wednesday>} (that's her name) seen Monday
{PERSON:<Noel|Easter|Holly>} discharged before school break
{PERSON:<Hope|Faith|Joy|Grace>} has been vomiting since Thurs
{PERSON:<Hope|Faith>} lost weight. hope for dc am
{PERSON:<Grace|Mercy|Charity>} on 4W fell, no injury
{PERSON:<Will|Bill|Rob|Mark>} will get CT, bill to w/c
{PERSON:<Will|Chance|Chase>} is willing. chance of conv 5%
{PERSON:<Grant|Rich|Frank|Ernest>} voids frank blood
{PERSON:<Rich|Rick|Stew>} eats rich food, Alk phos up
{PERSON:<Pat|Sue|Drew|Nick>} drew labs, nick on chin cleaned
{PERSON:<Drew|Nick|Skip>} drew 2 tubes, skip the third
{PERSON:<Rose|Ivy|Fern|Lily>} rose from chair unaided
{PERSON:<Ivy|Dot>} has IV infiltrated, warm pack
{PERSON:<Violet|Olive|Hazel|Amber>} wound w gentian violet
{PERSON:<Dawn|Eve|Star>} up since dawn, sundowns by eve
{PERSON:<Art|Les|Gene|Ray>} refused art line
{PERSON:<Gene|Gena>} gene panel pending
{PERSON:<Ray|Ra Ray|Sonny>} x-ray neg
{PERSON:<Miles|Ken|Rod>} walks two miles, rod in femur
{PERSON:<Chip|Buck|Crystal>} chip fx; crystal neg
{PERSON:<Crystal|Ruby|Pearl|Opal>} joint tap crystal +
{PERSON:<Dale|Glen|Cliff|Heath>} lives alone on a cliff rd
{PERSON:<Bea|Dee|Kay|Ella>} K 3.1, replace
{PERSON:<Al|Ed|Vic|Mo>} albuterol at home w/ {PERSON:<Ed|Al>}
{PERSON:<Ana|Ira|Ava|Asa>} ANA 1:640
{PERSON:<Mia|Pia|Tia>} had TIA last wk
{PERSON:<Ty|Lex|Rex>} ty for consult, {PERSON:<Lex|Rex>} much better
{PERSON:<Bo|Jo|Lo|Ho>} tol po, wants ho
{PERSON:<Ng|Ha|Do|An>} ng to suction 400
mr {PERSON:<Do|Ho|To|Vo>} do not d/c foley
Ms {PERSON:<So|Oh|In|On>} on 2L so ok
{PERSON:<An|Ha|La|Thi>} (pt's dtr) w/ VN interp
{PERSON:<Park|Lake|Field|Woods>} ok to park brakes on WC
{PERSON:<Stone|Gall|Rock>}, {first}: 6 mm stone passed
{PERSON:<Burns|Blood|Payne|Hurt>}, {first}: no burns, no blood, pain 4
{PERSON:<Payne|Paine|Akers>}: pain 0
{PERSON:<Fitz|Fitts|Seizer>}: no sz
{PERSON:<Coffin|Graves|Toombs>} family updated
{PERSON:<Butcher|Savage|Cutter>}, surgeon, will see
{PERSON:<Doctor|Nurse|Parson>} is her last name, not her job
{PERSON:<Deacon|Pope|Bishop|Abbott>} asks for a priest
{PERSON:<Abbott|Merck|Lilly|Baxter>}, {first}: MI on Lipitor
{PERSON:<Baxter|Hill|Stryker>} in the Hill-Rom by window
{PERSON:<Roche|Bayer|Mylan>} {first}, RPh verified
{PERSON:<Philips|Massimo>} c/o his Philips CPAP
{PERSON:<Cook|Bard|Boston>} had a Cook filter put in
{PERSON:<Key|Case|Banks|Page>} page 4 of consent
{PERSON:<Page|Bell>} paged back
{PERSON:<Ward|Hall|Room>} in hall bed, ward full
{PERSON:<Bay|Cherry|Bench>}, {first} in bay 2
{PERSON:<Short|Long|Small|Little>}, SOB; {PERSON:<Long|Small>}, LOS 9
{PERSON:<Weeks|Day|Knight>}, {first} out in 2 wks
{PERSON:<Knight|Day|Early>} on nights, {PERSON:<Day|Early>} on days
{PERSON:<Shin|Chin|Beck|Cheek>}: R shin lac
{PERSON:<Mole|Wart|Moles>}: bx mole, forearm
{PERSON:<Kidd|Duffy|Kell|Lewis>}, {first}. type: anti-Kell
{PERSON:<Allegra|Zia|Viola>} takes Allegra and Zyrtec
{PERSON:<Valerie|Val|Valeria>} val level 88
{PERSON:<Phil|Lynn|Benny>} on benny & pred, itch gone
{PERSON:<Ben|Jer|Dex>} dex 6 d3
{PERSON:<Epi|Nora|Levi>} nora from 12 to 8
{PERSON:<Clint|Linda>} on clinda, cdiff
{PERSON:<Tessa|Tess>}: cough, tessalon
{PERSON:<Coco|Candy|Honey>} needs candy for bg 60
{PERSON:<Angel|Nevaeh|Heaven>} on angel dust
{PERSON:<King|Prince|Duke|Earl>} airway; king lt out
{PERSON:<Royal|Regal|Noble>}, {first}, noble intentions no rehab
{PERSON:<Justice|Law|Judge>} hold extended by judge
{PERSON:<English|French|Welsh|German>}, {first}, speaks {lang}
{PERSON:<Roman|Norman|Saxon>} denies si
{PERSON:<Hunter|Fisher|Gunner>} shot himself in foot, hunter
{PERSON:<Mason|Carter|Porter|Tanner>} is a mason
{PERSON:<Young|Elder|Senior>}, {first}, elderly f
"""

CALM = r"""
Pt pulled his foley, replaced 16 fr
foley day 3, Hickman out, Swan in, Cordis capped
Murphy's neg, Rovsing neg, Carnett +
high Fowler's then Sims, Gaskin for labor
Allen test nl, Phalen +, Finkelstein +
PD, Huntington neg, Graves on Tapazole
Hypothyroid, ironically Graves before
the Miller blade's missing from kit 2, Mac ok
IR upsized the Penrose; Blake & Malecot stay
RN scored Braden 13, Norton 12, Morse 60
medic put the Lucas on, AutoPulse broke
a-line damp, zeroed
held gabby this am for sedation
Apgars 8/9, Moro sym, Dubowitz 38 wk
no Kerley B, no Hampton hump, sail sign +
Glasgow 15, Ramsay 2, Aldrete 9
Trousseau + Chvostek +, Homan no: Ca 6.9
L facial droop, Bell's vs cva, Horner no
Crohn, Whipple, Hartmann: which scan
Wells 4.5 → CTA, PERC n/a, rev Geneva 8
scrub slow w the Bovie, Kocher lost, Yankauer clogged
Salem sump 0210, Dobhoff 0400, Levin no
PT: Berg 38, Tinetti 19, Barthel 60
Katz 3/6, Lawton 2/8
returned Holter; Zio, Reveal LINQ
SLP: Passy-Muir, Shaker, Mendelsohn
tore ACL, Lachman 3+, McMurray, Thessaly neg
13F, Cobb 32, Risser 2, Adams +
twins both in Pavlik, Ponseti done, Denis Browne hs
Ranson 2, Balthazar C, Atlanta mild, lipase 900
LCSW: Beck 31, Burns inv, Hamilton 22
Dallas consensus reflux; Austin bunionectomy; Houston valves
fell out of crib, Savannah criteria? none
A1C 11, hides food
Jordan frame, Jordan sign? Chad's-Vasc 3, CHADS2 2
CHADS-VASc 4, HAS-BLED 3, may stop ASA
may shower, JP out
tele says MAT not AF, Jan note copied
walked 40 ft, march in place x10
croup every fall, seasonal, summer better
off til summer
seen Monday
vomiting since Thurs
lost weight. hope for dc am
on 4W fell, no injury, grace period 30 d
will get CT, bill to w/c, mark site
is willing. chance of conv 5%. chase w/ saline
voids frank blood, grant funds cab
eats rich food, Alk phos up
drew labs, nick on chin cleaned
drew 2 tubes, skip the third
rose from chair unaided
IV infiltrated, warm pack, dot phrase
wound w gentian violet, olive oil, witch hazel, amber urine
up since dawn, sundowns by eve
refused art line
gene panel pending
x-ray neg, ray pattern
walks two miles, rod in femur
chip fx; crystal neg; buck traction
joint tap crystal +, pearl in tonsil
max assist x1, min x2, mod
lives alone on a cliff, glen, dale
K 3.1, replace, Ella given
albuterol at home, al dente teeth
ANA 1:640, AVA on echo 0.8, ASA 81
had TIA last wk
ty for consult, much better
tol po, wants home o2, bo x0
ng to suction 400
do not d/c foley, to ho for orders
on 2L so ok, in and out cath
VN interp
park brakes on WC, field block
6 mm stone passed, gall bladder ok
no burns, no blood, pain 4, hurt score
no sz, fits like eclampsia
Coffin-Lowry, Graves, tombstone ST
cutter guillotine 25g, Savage score
doctor, nurse, parson's table: all asked
asks for a priest, bishop score 8
MI on Lipitor, Abbott troponin, Merck manual
in the Hill-Rom by window, Baxter pump
RPh verified, Roche cobas, Mylan EpiPen
c/o Philips CPAP recall, Masimo 88
Cook filter, Bard port, Boston Sci stent
Baker cyst ruptured, Taylor spatial frame, Smith fx
page 4 of consent, key findings, case 2
paged back
hall bed, ward full
bay 2, chair 4, bench press
SOB; LOS 9; short gut, small bowel, long QT
out in 2 wks
on nights, early shift, day 5
head injury, Legg-Calve, foot drop, hand lac
R shin lac, chin 3 cm, back sprain
bx mole, forearm, wart LN2
anti-Kell, anti-Kidd, Duffy null, Lewis a, 2u
type O pos, Rh ok
takes Allegra and Zyrtec
Celexa vs Celebrex vs Cerebyx
val level 88
mag 1.4, cal 7.9, phos 2
benny & pred, itch gone
dex 6 d3
nora from 12 to 8
on clinda, cdiff
cough, tessalon
needs candy for bg 60, honey dressing, Medihoney
on angel dust
king lt out, prince albert piercing
major depression, sergeant in past
Noble's plication, King-Devick +, Duke activity 18
hold extended by judge, law req
Christian, Muslim, Pagan: code for faith list
French 14, German measles, English as 2nd
Roman numerals, Norman score
shot himself in foot, Hunter criteria, Hunter syndrome
is a mason, Mason type II radial head
elderly f, young at heart
Rosenbaum card, Snellen, Jaeger, Tanner 3, Carter fx no
Amsler, Worth 4, Hertel 17/18, Schirmer 4, Goldmann
ENT: Weber mid, Rinne +, Dix-Hallpike R+, Epley x2, Brandt
shoulder tests: Hawkins, Neer, Speed, Yergason, Jobe, Hornblower
hip tests: FABER, Ober, Thomas, Ely, Trendelenburg, Stinchfield
neuro signs: Spurling, Hoffmann, Lhermitte, Romberg, Babinski
meningeal & shock signs: Kernig, Brudzinski, Levine, Kussmaul, Beck triad
endocarditis/AI signs: Janeway, Osler, Roth, Duroziez, Quincke, Corrigan
signs: Cullen, Grey Turner, Fox, Sister Mary Joseph, Virchow
Auer rods, Howell-Jolly, Heinz, Pappenheimer, Dohle
Reed-Sternberg, Call-Exner, Schiller-Duval, Verocay
Wright stain, Giemsa, Gram, Kinyoun, Congo red
neck inf: Ludwig, Lemierre, Vincent, Quinsy, Pott puffy
fx eponyms: Colles, Smith, Barton, Chauffeur, Galeazzi, Bennett
foot fx: Jones, Lisfranc, Chopart, Maisonneuve, Tillaux
Stanford B, DeBakey III, Crawford 2, Rutherford 4
gastrectomy recon: Billroth II, Roux limb, Braun, Petersen, Brolin
CHD ops: Norwood, Glenn, Fontan, Rastelli, Ross, Konno, Jatene
anorectal ops: Whitehead, Ferguson, Parks, Lord, Altemeier, Delorme
foot osteotomies: Lapidus, Chevron, Akin, Weil, Evans, Cotton, Dwyer
"""
