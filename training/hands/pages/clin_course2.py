"""Dated strings again: injections, INR clinics, antibiotics, seizure and pain diaries, skin checks, fertility cycles, ortho follow up, school absences, each retold by day numbers."""

TWINS = r"""
RETINA INJECTION LOG
OD: Avastin [[#1::{DATE:<1/8|6-3>}]], [[#2::{DATE:<2/5|7-1>}]], [[#3::{DATE:<3/4|7-29>}]] → Eylea [[#4::{DATE:<4/1|8-26>}]], [[#5::{DATE:<5/6|9-30>}]] ext q8 → fluid back [[wk 9::{DATE:<7/9|12-2>}]] → Vabysmo
OS: dry, AREDS2. Amsler [[nightly::nightly w/ {kin}]]
VA 20/80 → 20/40 → 20/50+2 → 20/30
Endophthalmitis scare [[after #4::{DATE:<4/3|8-28>}]], tap by [[on call::{last}]], neg. Betadine burn. New tech [[since then::{first} since then]].
Driver: [[son::{kin}]] can only do Thursdays ([[shift work::{coin} shifts]]).
Next [[8 wk::{DATE:<9/3|1-27>}]] w/ [[partner::{last}]]; [[injector::{initials}]]. Elevated? IOP 28 post, 15 at 20 min. Ozurdex no, phakic.
%%
COUMADIN CLINIC
[[Wk 1::{DATE:<3/3|10-6>}]] 1.4 → 5/5/7.5 | [[wk 2::{DATE:<3/10|10-13>}]] 2.2 same | [[wk 3::{DATE:<3/17|10-20>}]] 5.9 hold x2, Bactrim from [[urgent care::{clinic} {DATE:<3/12|10-15>}]]
[[wk 4::{DATE:<3/24|10-27>}]] 1.8 | [[wk 6::{DATE:<4/7|11-10>}]] 2.6 | missed [[wk 8::{DATE:<4/21|11-24>}]] ([[at sister's::at {kin}'s, {town}]]) | [[wk 9::{DATE:<4/28|12-1>}]] 3.1
Valve: St. Jude 23 [[in the nineties::{DATE:<6/96|Aug '94>} {last}]]. Goal 2.5-3.5. Eats kale since [[a class::{wn}'s class at {church}]].
Bridge for [[teeth::{last} DDS {DATE:<5/15|12-19>}]]: no, local + Amicar. Home meter: CoaguChek [[::sn {ser}]].
[[PharmD::{first} PharmD / {initials}]]
%%
ID OPAT SHEET
MSSA L3-4 disc, bcx + [[d1-2::{DATE:<2/1|9/8>}, {DATE:<2/2|9/9>}]], neg [[d3::{DATE:<2/4|9/11>}]] = day 0
cefazolin 2 q8 → [[6 wk end::end {DATE:<3/18|10/23>}]]; PICC [[d5::{DATE:<2/6|9/13>} {initials}]]
wk1 CRP 188 Cr .9 [[|::| {DATE:<2/11|9/18>}]]  wk2 CRP 91 Cr 1.0 [[|::| {DATE:<2/18|9/25>}]]  wk3 CRP 60 ANC 1.2! [[|::| {DATE:<2/25|10/2>}]]
eos 9%: ?DRESS no rash. switch Dapto [[wk 3::{DATE:<2/26|10/3>}]] (CK wkly) d/w [[spine::{lastlow}]]
infusion co [[::{ORGANIZATION:<Corvus|Homeward|Prairie> Infusion} rn {first} ]]m/th; missed draw x1 ([[snow::snow {DATE:<2/20|9/27>}??]])
MRI [[wk 6::{DATE:<3/16|10/20>}]] less phlegmon. PICC out [[wk 6::{DATE:<3/19|10/24>} {wn}]]. Keflex x? per [[attending::{last}]]
injects? no. dental yes: #19 [[::{last} pulled {DATE:<3/22|10/30>}]]
%%
HEADACHE DIARY (typed from her calendar)
[[Sun::{DATE:<Sun 3|Sun 12>}]] 7/10 Maxalt x2, wine at [[a wedding::{poss} wedding]]
[[Tue::{DATE:<Tue 5|Tue 14>}]] 4/10 Excedrin, left [[work::{coin}]] early
[[Fri::{DATE:<8th|17th>}]] aura 20 min, no HA. Drove to [[sister's::{kin}'s]] anyway (!)
[[2nd wk::{DATE:<11th|20th>}-{DATE:<13th|22nd>}]] menses, 3 d, 8/10, ED [[day 2::{DATE:<12th|21st>} {hnick}]]: Compazine/Benadryl/Toradol; CT again (4th)
[[3rd wk::{DATE:<19th|27th>}]] ok, [[Botox::Botox {last} {DATE:<18th|26th>} ]]155u
MIDAS 41. HIT-6 66. Failed: Topamax (words), Inderal (4/5 d tired), Aimovig (constip). Try Qulipta or Vyepti [[::w/ {first} RN]] q12 wk.
%%
FERTILITY CYCLE NOTE
CD1 [[::{DATE:<5/2|11-8>}]]. AFC 11, AMH 1.1. Gonal 300/Menopur 75 from CD3[[:: ({DATE:<5/4|11-10>})]]. [[Partner::{kin}]] does shots, 10/10 teamwork.
S6 12/11/9/9 E2 610 [[::{initials}]]; S8 15/14/13/11 E2 1190 add Ganirelix; S10 19/18/17/14 trig Lupron/HCG [[2200::{DATE:<5/14|11-20>} 2200]]
VOR 9 eggs [[::{last} {DATE:<5/16|11-22>}]], 7 MII, ICSI by [[embryologist::{first}]], 5 2PN, 3 blasts: 4AA, 4BB, 3BC. PGT [[lab::at {ORGANIZATION:<Ovagen|Cellmark|Genesee>}]].
FET [[next month::{DATE:<6/20|12-28>}]]; PIO by [[sister-in-law RN::{first} (RN)]]. Old embryos at [[prior clinic::{clinic}, {town}]]: transport tank [[no.::{ser}]]
Hcg d9 [[::{DATE:<6/29|1-6>} ]]112, d11 260. Heartbeat 6w4d. Graduated to [[OB::Dr {last}]]. Nurse's wall photo of [[the dog::{pet}]] w/ onesie.
%%
SHOULDER F/U STRING
Inj #1 [[::{DATE:<2/12|8-6>} ]]SA Kenalog, 3 mo good. Inj #2 [[::{DATE:<5/14|11-5>} ]]nothing. MRI [[::{DATE:<6/1|11-20>} {fac}]] RCT 2.4 cm, Goutallier 2, Patte 2.
OR [[::{DATE:<7/7|1-8>} {last}]]: double row SpeedBridge, biceps tenodesis, no Bankart. Scope pics → [[him::{ptf}]] (asked for mug).
2 wk: stitches [[out::out {initials}]]. Sling. PT [[start::{DATE:<7/28|1-29>} {first}]]
6 wk: FF 110, stiff; [[fell off porch::fell off {poss} porch {DATE:<8/10|2/11>}]]; US intact [[::per {last}]]
12 wk: FF 150 ER 45. 4-/5. RTW light [[::{ORGANIZATION:{town} <Ready Mix|Sand & Gravel>} {DATE:<10/6|4-7>}]]
5 mo: 90%. "still can't start the saw". MMI [[::{DATE:<12/15|6/10>}]]; 6% UE. [[CM closed::{first} CM closed file]].
%%
SCHOOL NURSE YEAR LOG (one child)
[[<wk|week> 2::{DATE:<9/9|9-16>}]] nit check neg x2. [[<wk|week> 5::{DATE:<9/23|9-30>}]] stomach, math test
[[<wk|week> 8::{DATE:<10/7|10-14>}]] BG 54, tabs, [[mom::{kin}]] called; [[<wk|week> 11::{DATE:<10/31|10-30>}]] candy incident w/ [[a friend::{first}]]
[[<wk|week> 14::{DATE:<11/18|11-4>}]] 1/2 day, pump site out; [[dad::dad {kin}]] brought Omnipod
[[<wk|week> 17::{DATE:<1/13|1-27>}]] flu B; [[<wk|week> 20::{DATE:<2/3|2-10>}]] fainted in [[chorus::{poss} chorus]], BG 288 so not low
[[<wk|week> 23::{DATE:<3/3|3-24>}]] 504 mtg: [[counselor, AP::{first}, AP {last}, me]]; [[<wk|week> 26::{DATE:<4/8|4-22>}]] A1c 8.2 (was 9.4) sticker!
[[<wk|week> 29::{DATE:<5/5|5-19>}]] field day at [[the lake::{place}]], Gvoke packed, [[aide::{wn}]] trained. [[<wk|week> 32::{DATE:6/<2|9>}]] moved to [[next school::{school}]], records faxed.
%%
TRAUMA ADMIT → SNF: ONE-PARAGRAPH COURSE
Ped vs auto [[::{DATE:<4/2|10-9>} at {corner}]]. ISS 29. Ex lap/spleen [[::{last} ]]d0; Wittmann, closed d2[[:: {DATE:<4/4|10-11>}]]. Pelvis LC2, SI screws d4[[:: {last}]]. Ribs 3-8 plated d5 (Synthes MatrixRIB). TBI Marshall 2, EVD never. Trach Shiley 8 → 6 → out [[d29::{DATE:<5/1|11-7>}]]. PEG [[::({initials}) ]]still. C diff d14, vanc PO. Doe for 30 h til [[brother saw news::{kin} saw the news]]. Hx: [[works nights at bakery::nights at {ORGANIZATION:<Sunbeam|Flour Child|Orowheat> Bakery}]], [[lives w/ mother::w/ mother {kin}, {house}]]. Vax: Pneumovax, Menveo, Hib [[d13::{DATE:<4/15|10-22>} {initials}]]. F/u: trauma [[2 wk::{DATE:<5/20|11-25>}]], ortho, neuropsych [[::{last}]]. To [[SNF::{snf}]] by [[BLS::{crew} {fleet}]], report [[called::{first} → {first}]].
"""
