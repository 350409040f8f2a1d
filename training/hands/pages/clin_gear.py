"""Notes thick with eponyms, brands, devices and city-named scales, with a few people among them, each also without people."""

TWINS = r"""
ORTHO TRAUMA ROUND
1 [[Rm 501::{lastup} 501]] Letournel both-column, Buck's 10 lb, Judet views done, Kocher-Langenbeck [[tomorrow::{DATE:<6/3|11-4>} w/ {last}]]. Foley, Lovenox. Miami J off per [[spine::{last}]].
2 [[Rm 503::{lastup} 503]] Gustilo IIIB tib, Hoffmann ex-fix, plastics flap [[Thursday::({last}) {DATE:Thurs <6/5|11/6>}]], Masquelet stage 1.
3 [[Rm 507::{lastup} 507]] Garden 4, Thompson hemi done ([[resident::{initials}/{last}]]), Girdlestone talk premature. Trendelenburg lurch w [[PT::{first} PT]].
4 [[Rm 508::{lastup} 508]] Galeazzi, Henry approach, DRUJ pinned. Carter splint. Home c [[mom::{kin}]].
5 [[Rm 510::{lastup} 510]] Weber C + Maisonneuve, TightRope. Jones dressing. Homans? stop doing Homans.
6 [[Rm 512::{lastup} 512]] Lisfranc, Taylor frame tune [[by rep::by {first} from {ORGANIZATION:<Osteon|Limbworks|Arcfix>}]]
7 [[Peds 2::{first} in Peds 2]] Gartland 3, Baumann 74, Thomas splint no; [[grandma::gm {kin}]] asks re pins.
OR list to [[desk::{wn}]]. Bair hugger short: borrow from [[OB::{first}, OB]].
%%
AIRWAY NOTE
Called to [[ED::{hnick} ED by {last}]] for angioedema, lisinopril, not Ludwig. Mallampati 4.
Plan A awake FOB via R nare: Neo-Synephrine, 4% lido, Glyco, Precedex, Ketamine 20. Ovassapian in, Berman too short.
Plan B Cook exchange. Plan C Melker marked w/ a Sharpie by [[ENT::{last} ENT]] ([[resident held light::{first} held the light]]).
Pass 2: Parker 6.5 over scope. Ambu, +EtCO2, [[RT::{initials} RT]] taped, Thomas holder.
Ramsay 4 on Diprivan. [[RN::{wn} RN]] sent C4, tryptase. Berinert + Firazyr given ([[pharmacist ran::{first} PharmD ran]]).
Med alert: no ACE, Entresto. [[Wife told::{kin} told, {ph}]].
Difficult airway letter → [[PCP::{last}]]; bracelet form. [[Anesthesia attending::{whole}]]
%%
MR BRAIN / C-SPINE
Tech: [[technologist::{first}]], Skyra 3T, Gadavist 8. Comp: [[prior::{DATE:<2/4/24|8-9-23>} from {fac}]].
Chiari 1, 9 mm, peg-like; retroflexed dens, Grabb 8, clivoaxial 131. No Dandy-Walker. Virchow-Robin spaces. Meckel's ok. Thornwaldt cyst. Rathke 4 mm.
C3-4 Modic 1. C5-6 osteophyte, Torg .7. Klippel-Feil C6-7. Schmorl T2. Syrinx C4-T1 4 mm (was 2[[:: in {DATE:<Feb|Aug>}]]).
IMP: Chiari w/ syrinx growing. Called to [[NP::{wn}, NP for Dr {last},]] {clockx}.
[[Resident/attending::{last}/{last}]] [[T: VR::T: {initials} {DATE:<3/1|9-9>}]]
%%
BURN CENTER ADMIT
Lund-Browder 31%, Parkland 13 L, Baux 71. [[Flash from grill::Grill flash at {FACILITY:<Camp Kiwanis|the Moose hall|Lot C>}]] {clockx}. Bronch Grade 1 by [[fellow::{initials}]]. Carboxy 11.
Lines: Cordis L fem, Dobhoff bridled, Foley w/ Bard sensor. Escharotomy R arm ([[attending::{last}]]) Bovie. Doppler palmar ok. Allen absent.
Silvadene back/legs, Santyl hand, Mepilex Ag face by [[burn tech::{one} & {first}]]. Shriners n/a. Integra [[day 3::{DATE:<7/7|8-2>} {last}]].
Curling ppx Protonix. Oxandrin. TF Peptamen [[by RD::per {first} RD]]. Tdap [[given::{clip} {initials}]]
Tanner mesher 3:1, Padgett 12. Cultured skin? (Vericel form)
Fam: [[wife + pastor::{kin} + Pastor {last}]]. [[Employer::Boss {first} ({fam})]] in lobby w/ hat off.
%%
UROLOGY CLINIC, FAST NOTES
- [[71M::{ptl}]] PSA 8.1, PIRADS 4, Gleason 7 (4+3) 5/12. Partin, Kattan run. da Vinci vs XRT vs Lupron. Saw [[rad onc::{last} rad onc {DATE:<5/5|8/9>}]]. wants "[[same as brother::same as {kin}]]"
- [[44F::{lastlow}]] stones, Randall plaques, Litholink: cit low. Urocit. [[Dietitian::{first}]]
- [[30M::{lastlow}]] Peyronie, Xiaflex 2/4, home traction RestoreX. [[wife mad at device::{kin} mad at device]]
- [[80M::{lastlow}]] Coude 18 changed, Malecot no. [[SNF::{snf}]] keeps pulling. leg bag by [[aide::{wn}]]
- [[52F::{lastlow}]] Burch [[years ago::{DATE:<4/09|Nov 2010>} {last}]], Bonney test +, Macroplastique?
- [[6 boy::{first} 6]] Prader orchidometer 2, Fowler-Stephens stage 2 [[summer::{DATE:<Jun 16|7/8>}]], Snodgrass healed. [[dad::dad {kin}]]
- [[no show::{lastlow} ns x2]]
Billed by [[MA::{initials}]]; 52287, 51798, 55700-ish
%%
CODE STROKE TEMPLATE FILLED
LKW {clockx} [[yesterday::{DATE:<10/3|5-6>}]] per [[husband::{kin}]]. Arr {clockx}. RACE 6, LAMS 4, VAN +, Cincinnati 3/3, Los Angeles +
NIH 17 by [[RN::{first} RN]]/[[neuro::{last}]]. Glasgow 11. ASPECTS 8 [[::({initials}) ]]; Rapid core 14 penumbra 110. HERMES fits; DAWN fits.
TNK 21 mg pushed {clockx} [[RN::{wn}]]. To angio: Trevo + Sofia + Zoom, TICI 2c x2 pass ([[NIR::{last}, fellow {last}]]) door-groin 61.
Perclose, no Angio-Seal. Sheath 8 Fr Cook. Post Cardene 120-140.
Bamford TACI, TOAST cardioemb, CHA2DS2 5. Watchman consult. Barnes-Jewish dysphagia screen failed; [[SLP::{first} SLP]] am.
[[Family quiet room::{kin} & sons in quiet room]], chaplain [[::{first} ]]paged.
%%
DERM PATH / MOHS DAY
Case 1 [[L ala::{lastup} L ala]] nodular BCC, 2 stages, bilobe (Zitelli). [[resident::{initials}]] sutured 6-0 Prolene, Frazier suction.
Case 2 [[scalp::{lastup} scalp]] SCC BWH T2a, 3 stages, Integra, nurse [[::{first} ]]photo.
Case 3 [[ear::{lastup} ear]] AFX? CD10; slides to [[outside::{last} in {town}]] by FedEx.
Case 4 [[lip::{lastup} lip]] Abbe next wk w/ [[plastics::{last}, {DATE:<1/9|6-2>}]]
Case 5 [[shin::{lastup} shin]] Bowen, Efudex at home, [[daughter applies::{kin} applies]]
Lunch [[from rep::by {first} ({ORGANIZATION:<Dermalis|Cutera West|Skinvio>})]]: Opzelura samples.
Breslow 1.1 call: [[patient crying::{ptf} crying]], [[wife::{kin}]] on line; SLNB [[surgeon next::{last} {DATE:<1/12|6/5>}]]
%%
GLAUCOMA OR CHECK
OD Kahook, OS Baerveldt 350 (ligated Vicryl). Hx Ahmed valve OD [[outside::{DATE:<3/15|Sept '16>} {last} {hosp}]], Molteno no, Krupin no.
Goldmann 31/14, Schiotz n/a, Perkins 29 in OR. Humphrey MD -19. Bjerrum scotoma. Drance heme. Zeiss gonio Shaffer 0-1, Sampaolesi.
Simcoe needed for lens. Mitosol by [[scrub::{one}]]. Tenon thick.
PO: Pred Forte q2, Vigamox, Cosopt, hold Lumigan. POD1 [[clinic::w/ {wn}, {clinic} {DATE:<8/2|10/10>}]]
Shield: Fox. Ride [[friend::{first}]]. Block by [[anes::{last}]] w/ Atkinson needle, Honan 30.
"""
