"""Instruments, trial sites, depots, device clinics and depots of parts: prints and logs in which kits, tubes and subjects stand among assays, lots of nothing and settings."""

TWINS = r"""
analyzer printout, chem 2, why did these flag?

seq  [[pos::sample id]]      test   result  unit   flag
001  [[R1-01::{UNIQUE_ID:{zip}{nn}}]]   K      6.8     mmol/L H HEM 3+
002  [[R1-02::{UNIQUE_ID:{zip}{nn}}]]   GLU    41      mg/dL  LL  [[rerun::called {first} {clockx}]]
003  [[R1-03::{UNIQUE_ID:{zip}{nn}}]]   NA     118     mmol/L LL DELTA (141)
004  [[R1-04::{UNIQUE_ID:{zip}{nn}}]]   TNT    0.014   ng/mL  -
005  [[QC1::QC1]]  K  4.02  (3.9-4.2)  CV 1.1
006  [[QC2::QC2]]  K  6.90  (6.6-7.2)  12s
007  [[R1-07::barcode read {UNIQUE_ID:*{zip}?{nn}*}]]   -  -  -  SHORT
Reag pack K 11 tests left; cal curve 14, slope 57.9; ISE snap 2; water 18.2 MOhm
Mod c702, sw 07-02, err 2041-003. Rack 50001 [[, tray by the door::, tray has {ptcomma}'s add-on, {spec}]]
Rerun dil 1:2. Hold [[003, call unit::{UNIQUE_ID:{zip}{nn}}: IV arm, redraw {mrn}]].
%%
IRT shipment notice

Protocol XYZ-30{nn} / Site [[00::{UNIQUE_ID:{four}}]] / Depot 2
Shipment [[________::{UNIQUE_ID:{zip}{nn}}]]   Courier airbill [[________::{UNIQUE_ID:{nn} {four} {four}}]]
Kits type A 100 mg x 12: [[numbers on carton::{UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}} ...]]
Kits type B pbo x 12: [[numbers on carton::{UNIQUE_ID:{zip}}, {UNIQUE_ID:{zip}} ...]]
Lot [[____::{UNIQUE_ID:{lot}}]] Exp [[____::{mon}]]  Temp 2-8, logger 4 [[::, s/n {UNIQUE_ID:TT{zip}}]]
Ack in 24 h: menu 3, option 2. [[PIN by phone::user {UNIQUE_ID:{lastlow}{nn}}, PIN {UNIQUE_ID:{four}}]]
Resupply: min 4, max 16, window 30 d. Visit 3-9. Block 4, strata 2x3.
[[First patient due::{subj} due {on}]]; dispense 2 kits q28d. Unblind code 5 [[only by phone::: {ph}, conf to {dr}]].
%%
NGS run sheet

Flow cell [[SP, 300 cyc::{UNIQUE_ID:H{nn}KD{four}XY}]]  Instrument [[NovaSeq::NovaSeq {UNIQUE_ID:A0{four}}]]  Run [[____::{UNIQUE_ID:25{nn}_A0{four}_0{nn}}]]
Lane 1-2, PhiX 1%, 412 M PF, Q30 91.2, density 2,9{nn}K
well  [[type::id]]         index    conc   DIN   vol
A1    [[FFPE::{spec}]]   UDP0001  14.2   3.1   25
B1    [[FFPE::{spec}]]   UDP0009   6.0   2.2   25
C1    [[blood::{subj}]]   UDP0017  51.0   8.8   25
D1    [[NTC::NTC]]      UDP0025   0.0   -     25
E1    [[HD753::HD753]]    UDP0033  50.0   7.9   25
Panel v2.1, 523 genes, 1.94 Mb, hg38, pipeline 3.9.{nn}, TMB 41, MSI 2.4%
A1: KRAS G12D (c.35G>A) 31%, TP53 R175H 44%, rs121913529. [[Report pending.::Report {UNIQUE_ID:NG25-{zip}} to {dr}, copy {ptname}.]]
B1: fail \<50x: rerun [[block 2::block {UNIQUE_ID:{nn}-{four} B2}]]
Reagent cart lot-checked 4/4; freezer -20 B; SOP MOL.14.{nn}
%%
hearing lab, fit notes (typed on a tablet, autocorrect sorry)

[[pt in at 2::{ptf} {ptl} in at 2]], R/L PTA 55/60, WRS 72/64, type A
model P90-312, tubes 2B, dome M, gain +4 @ 2k, FBM -3
[[serials on the box::R {UNIQUE_ID:{nn}{zip}<R|P>}, L {UNIQUE_ID:{nn}{zip}<R|P>}]]; charger 5 V 1 A
[[warranty card blank::warranty {UNIQUE_ID:W{zip}} thru {mon}, lost {feast}]]
REM 65 dB ok, NAL-NL2, SII 71
V5261, 92591, H90.3; L&D fee $250 [[::, claim {claim}]]
[[app paired to a phone::app login {UNIQUE_ID:{firstlow}{nn}}, phone {ph}, BT {UNIQUE_ID:F0:{nn}:9B:{nn}:11}]]
earmold 12 mm [[order in::order {ord}, imp no. {UNIQUE_ID:{four}}]]
next 2 wk, COSI item 3
%%
endoscope reprocessing trace (after a culture came back)

Scope type CF-190, channel 3.7, used 41x since PM
1) [[last patient, room 2::{mrn}, room 2, {full}]], forceps 2.8
2) bedside flush 250 mL; leak test 1 min ok; delay 22 min (max 60)
3) AER 3 cycle [[no. on tape::{UNIQUE_ID:{zip}{nn}}]], OPA 0.55 pass, 20 C 12 min
4) [[scope number on tag::scope {UNIQUE_ID:2{nn}{four}}]] hung cab 4 day 3
5) [[next patient::{mrn} ({last}), then {mrn}]], then culture: CRE, NDM, 10^3
ATP 188 RLU (cut 200). Borescope: scratch 12 cm. Staff [[cert 2::{first}, cert {UNIQUE_ID:{zip}}]]
Loaner [[same type::{ser} from {coin}, RMA {UNIQUE_ID:{zip}{nn}}]]; MDR 30 d; [[letters to 2::letters to {addr} and {addr}]]
ST91, AAMI 3.4, MIFU rev 7, form GI-{nn}
%%
SPD tray count gone wrong

Tray: total hip 2 of 4, wt 19.2 lb, wrap 600, indicator 5
set [[tag::{UNIQUE_ID:TH-{nn}}]], load [[sticker::{UNIQUE_ID:2-{nn}{four}}]], sterilizer 2, 270/4/40
missing: rasp 7 (p/n 1020-{nn}), knob 1
found rasp in [[another tray::tray {UNIQUE_ID:TK-{nn}} of {dr}'s {clockx} case, {ptlf}]]
implant pan: head 36 +3.5 cat 6570-0-{nn}6 [[::, sn {ser}]]; stem 11 HO; cup 54
washer cyc 4 A0 3000; BI neg 24 min; wet pack 1/12
tech [[2nd shift::{first} {badge}]]; vendor [[rep in 30 min::{whole}, {ORGANIZATION:<Orthal|Brightbone|Kneeworks>}, {ph}]]
cart 6 locker [[::{UNIQUE_ID:{nn}}]]; elevator B; OR 11 waits 41 min = $2,542
%%
vaccine return & wastage, state form

item  mfr  NDC            doses  reason  [[lot::lot]]        exp
MMR   MSD  00006-4681-00  12     4 temp  [[____::{UNIQUE_ID:W0{zip}}]]   [[__/__::{mon}]]
VAR   MSD  00006-4827-00  9      4 temp  [[____::{UNIQUE_ID:W0{zip}}]]   [[__/__::{mon}]]
DTaP  PMC  49281-0286-10  3      1 exp   [[____::{UNIQUE_ID:C{four}<AA|BA>}]]   [[__/__::{mon}]]
PCV20 PFR  00005-2000-10  1      6 drop  [[____::{UNIQUE_ID:HG{four}}]]   [[__/__::{mon}]]
Provider PIN [[____::{UNIQUE_ID:{zip}}]]  County 14  Frozen -16 C, 3 h 12
Label [[from portal::{UNIQUE_ID:1Z{nn}9R9{zip}}]] box 1/1  contact [[the VFC coordinator::{whole}, {mail}]]
Revaccinate? dose 2 min interval 28 d; [[child list kept locally::{ptname} {num8}, {wnl} {num8}]]; CVX 03, 21, 20, 216
"""
