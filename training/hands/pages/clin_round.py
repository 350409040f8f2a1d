"""Whole progress notes, procedure notes and night calls in ward shorthand, with drug nicknames, tests that act like people, initials and short dates, and their unnamed twins."""

TWINS = r"""
SICU NIGHT, TYPED ON THE RUN
2010 [[b1::{lastlow} b1]] levo 6, milly .25, swan 12/24. blakemore down per [[gi::{lastlow}]], salem to lis [[ok::{initials}]]
2045 [[b3::{lastlow} b3]] JP bile? to [[hpb::{lastlow}]], says sit tight. bair on
2130 [[b4::{lastlow} b4]] dex up, gabby held, cam +. [[wife::{kin}]] brought glasses
2210 [[b6::{lastlow} b6]] aline dead, redo L rad, allen ok [[x2::x2 {initials}]]
2300 [[b2::{lastlow} b2]] open belly d2 ([[1st::{DATE:<4/3|11-6>} {lastlow}]]), abthera leaks, [[rn::{wn}]] taped like a boss
0030 crit: hgb 6.8 [[b3::{lastlow}]], 2u [[x::{initials}/{initials}]], [[ir::{lastlow}]] called, gelfoam 0210
0300 [[b5::{lastlow} b5]] ogilvie, neostig, [[intern::{firstlow}]] fled the room
0415 lucas to [[ed::{firstlow} in ed]] and back
0500 labs; k's done. foley b1 cloudy. nimbex off b4
0640 so → [[days::{lastlow}/{firstlow}]]. addend {hr} [[-::{initials}]]
%%
ED PROCEDURE NOTES, BATCH
1) I&D L axilla, Betadine, 1% lido w/ epi 6 cc, packed Iodoform. [[pt::{lastlow}]], wound ck [[48h::{DATE:<5/4|12-1>}]]. [[scribe::{initials}]]
2) Shoulder: Cunningham no, FARES yes, 40 s. Hill-Sachs. sling. [[::{lastlow}, f/u {last} ortho]]
3) Peritonsillar: Yankauer, 18 g, 4 cc pus; [[student::MS4 {first}]] held Mac 3 light. [[::({lastlow})]]
4) Paracentesis, Yueh, 5 L, alb 37.5. Z track. [[::{lastlow}. consent {kin}]]
5) Fascia iliaca 30 cc ropi by [[resident::{last} PGY2]], US; [[88F::{old} {lastlow}]]
6) Bier block n/a; hematoma block, Colles, Charnley 3 pt mold. recheck [[ortho::{last} {DATE:<5/8|12-6>}]]
7) Epley x2, Dix-Hallpike neg after. walked. [[::{lastlow}]]
8) Cardioversion 200 J, etomidate 8; SR; [[RT, RN::{first} RT, {wn} RN]]. Eliquis [[start::start {DATE:<5/2|11-29>}]]
9) Lac vermilion 6-0 Vic, 4 cm, [[kid::{first} 4]], LET, Versed IN, Frozen on iPad
10) Thrombosed hemorrhoid, no.
%%
NURSERY ROUNDS
[[A::BB {lastup}]] 37 2/7, Ballard 36, LGA, BG 38→52 gel x1 [[ok::{initials}]]; Moro asym → XR clav; Erb? [[peds::{last}]]
[[B::BG {lastup}]] 40 1/7, NAS d3 Finnegan 9,8,12 → ESC; [[mom::{kin}]] rooms in; methadone conf w/ [[clinic::{clinic}]]
[[C::BB {lastup}]] circ Gomco 1.3 [[done::{last} {DATE:<6/2|10-7>}]], void x1 [[::{initials}]]
[[D::BG {lastup}]] bili 13.1 @ 40h, Coombs +, DAT; Bhutani HR; bank light [[on::on {DATE:<6/1|10-6>} {initials}]]
[[E::TWIN A {lastup}]] CCHD fail 91/97 x2 → echo [[::{last} cards]]. [[Dad::{kin}]] texting
[[F::TWIN B {lastup}]] ok. Hep B [[::{initials}]] eyes/thighs. Ortolani clunk; Graf 2 wk [[::{first} RDMS]]
[[G::BB {lastup}]] spits; [[LC::{first} IBCLC]]: posterior tie? Kotlow 2, no clip. [[d/c::d/c {DATE:<6/3|10-8>}]]
[[H::BG {lastup}]] safe surrender [[at fire sta.::at {FACILITY:<Engine|Station> {nn}}]], [[worker::{agency} {fl}]]; named [[by RNs::"{first}" by RNs]]
%%
PM&R/SPASTICITY CLINIC
[[9a::{ptcomma}]] Ashworth 3 elbow, Tardieu R2-R1 40. Botox 400 [[::lot {lot}]] FDS/FDP/BB. E-stim. Dynasplint [[by OT::{first} OT]]
[[9:30::{last}]] ITB Medtronic 40 ml 260/d, refill [[::{DATE:<7/7|2-3>} {initials}]], alarm 3 wk. Penn 2.
[[10::{last}]] AKA, Ossur Rheo vs C-Leg; [[CP::{wn} CP]]; K3; TUG 14; [[boss::boss {last} at {coin}]] letter
[[10:30::{last}]] CP GMFCS IV, hips Reimers 40 → [[ortho::{last}]]; [[mom::{kin}]] asks re dorsal rhizotomy
[[11::{last}]] post-polio, [[born abroad::b. {world}]], Trelegy, Cough Assist; fall [[last wk::{DATE:<6/30|1-27>}]]
[[11:30::{last}]] TBI, Rancho 7, Ritalin 10/10; drives? [[brother::{kin}]] says "no way"; OT road test [[::{DATE:<7/20|2-14>}]]
Phenol demo for [[resident::{initials}]]. Trays: 27 g, Mettler stim dead ([[biomed::{firstlow} biomed]])
%%
MICRO BENCH → PHONE LOG
0610 BC 2/2 GPC cl, BioFire mecA+, [[7N::{first} 7N]] read back [[ok::{initials}]]
0655 CSF gram neg, 1 WBC; [[ED::Dr {last} ED]] "are you sure" yes
0720 AFB 1+ Kinyoun, [[ID::{last} ID]] + [[state lab::{first} at state lab]]; isolate [[pt::{lastlow}]]
0805 Giemsa: rings 0.8%, P. fal? Babesia? travel: [[asked::{last} says {world}]] → falcip, Binax +
0840 urine E coli ESBL, [[clinic::{first} MA {clinic}]] vm
0915 tick = Lone Star, not Ixodes; [[bag name::{lastlow}'s bag]]
1010 Legionella Ag +: third from [[one hotel::the {FACILITY:<Drake|Palms|Ambassador> Inn}]], [[PH::{county} PH {first}]] since [[wk 1::{DATE:<8/2|6-9>}]]
1130 Clostridium septicum → [[surg::{last}]], ask about colon
1200 lunch; Vitek down, [[FSE::{first} (vendor)]] [[tmrw::{DATE:<8/9|6-16>}]]
1340 Brucella?? plates to BSC; who sniffed: [[2 techs::{initials}, {initials}]]; [[emp health::{wn} emp hlth]] doxy/rif
1500 sign off [[-::{initials}]]
%%
HOME HEALTH 485-ISH NOTE
SOC [[::{DATE:<3/3|9-8>} ]]cert 60 d [[::{DATE:<3/3|9-8>}-{DATE:<5/1|11-6>}]]. [[Pt::{ptcomma}, {st}]], [[dog::dog {pet}]] bites, park at [[church::{church}]]
Unna L, Wagner 1, Prisma + Mepilex MWF; [[dtr::{kin}]] does Sun. ABI .9 [[::{last} {DATE:<2/20|8-28>}]]
Foley 16 Coude q30 d, last [[::{DATE:<3/1|9-6>} {initials}]]. MAHC 7, Braden 16, Tinetti 17, OASIS M1860 3
HHA [[2w8::{wn} 2w8]]; PT [[2w4::{first} 2w4]]; MSW x1 re [[lights off::lights off, {ORGANIZATION:<Duke|Entergy|{county}> <Power|Electric>}]]
Meds: Coumadin 4/3 alt, INR [[Fri::{DATE:<3/7|9-12>}]] by fingerstick → [[PCP::{last}]]; Lasix 40; Norco from [[the ED::{hnick}]] #12
Missed visit [[snow::{DATE:<3/10|9-15>}]]. On call [[::{first} {ph}]]. F2F [[signed::{last} {DATE:<2/27|9-2>}]]
"""
