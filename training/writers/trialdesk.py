"""A trial coordinator, a histology bench, an implant representative, a vaccine clerk and a sleep laboratory: subjects, specimens, serials and lots, and the numbers of things."""

NAMED = r"""
subject {subj} withdrew consent {oddday}, keep the blood
subj {subj} arm B day 29 vomited the dose
{subj} is screen fail, {subj} is randomized, {subj} wants a ride
unblind {subj} please, she's in the ICU at {hosp}
SAE {code} / {subj} / fall / unrelated per {initials}
pt {subj} = initials {meini}, DOB yr {born}, site 04
deviation: {subj} visit 6 on {on}, window closed {on}
{subj} diary says 3 seizures, mom says 9
CRF page 14 for {subj} still blank, monitor {first} is cross
participant {subj}, {yng}, {town}, focus group 2
kit {code} dispensed to {subj}, kit {code} returned w/ 11 tabs
IVRS gave {subj} twice
re-consent {subj} {subj} {subj} v4.0 of the ICF
study ID {subj} links to {mrn} in the yellow binder only
{subj}'s ECG: QTc 512, repeat {oddday}
Payment $50 to {ptf} for {subj} visit 3
sponsor's CRA {last} queried {subj}'s weight, 811 kg
screening no. {subj}; rando no. {code}
enrolled {on}: {subj} ({fl}), {subj} ({fl})
the twin study: {subj} A and {subj} B, {school} kids
biobank {spec} belongs to {subj}, recall it
accession {spec}: margin positive at 6 o'clock
{spec} A1-A7, B1-B3, frozen on B2, {dr} told {hr}
case {spec}, {lf}, deeper levels please
the {spec} slides went to {hosp} w/ the wrong name
block {spec}-A2 to {org} for sequencing
{spec} vs prior {spec}: same clone
cytology {spec} unsat, tell {clinic}
re-label: {spec} reads {last}, should be {last}
specimen {spec} in the tube station since {hr}
culture {spec}: GPC clusters 2/2 @ 14 h, called to {first}
micro # {spec} MRSA screen neg
send-out {spec}, reference lab {org}, 10 d
{spec} QNS. {spec} hemolyzed. {spec} perfect.
autopsy {spec}, prosector {last}, {rel} {one} wants a copy
rad acc {spec}, compare {spec}, nodule 6 -> 8
US {spec}, tech {initials}, 41 images
path {spec} signed {full} {dr}
blood bank {code}, 2 units, {last}, 412-A
cord blood {code}, baby of {last}
embryo {code}, straw 3, {last}/{last}, thaw {on}
semen sample {code}, {hr}, delivered by {rel}
newborn screen card {code}, baby boy {last}, {town}
stool kit {code} mailed {on} back {on}
saliva kit barcode {code}, registered to {mymail}
drug screen {code}, donor {ssn4}, collector {first}
implant: knee, lot {lot}, SN {ser}, {lf}, {on}
ICD {ser}, RV lead {ser}, RA lead {ser}
generator SN {ser} ERI {mon}, call {ph}
cochlear L {ser} R {ser}, map by {first}
lens +21.5 D, s/n {ser}, OD, {ptlf}
mesh lot {lot} in {last}, {last} and {last}
recall letter to {whole}, device {ser}, {st}
breast implants {ser} L, {ser} R, cards lost in {place}
valve 23 mm {ser}, TAVR {on}, {dr}
neurostim {ser}, MRI conditional, rep {first} {ph}
pump {ser} refilled {on}, alarm {on}
port, power, lot {lot}, placed {on} {hosp}
bone graft {lot} from donor {code}
tissue ID {code} exp {mon} used on {lf}
screw caddy lot {lot}, one left in {ptl}
hearing aid {ser} chewed by {pet}
CGM {ser} fell off in {town}
insulin pump {ser} loaner til {oddday}
vent {ser} goes home with {ptf}
cpap {ser} recalled, registered under {mail}
concentrator {ser} at {st}, hrs 14,220
wheelchair {ser}, {first}'s, blue tape on the arm
scale {ser} syncs to {user}
BP cuff {ser} = {last} household
step tracker {ser}, {user}, 412 steps
watch id {ser} says fall {hr}, {lane}
smart pill bottle {code}, opened {oddday} {hr}
AirTag {code} in grandpa's slipper, {town}
holter {ser} hook up {oddday}, return {oddday}
sleep study {spec}, {ptl}, AHI 41, tech {wn}
actigraph {ser} back from {subj}
EEG {spec}: 3 Hz, {yng}, read {dr} {on}
flu lot {lot} L delt {initials} {on}
Tdap {lot} exp {mon}; MMR {lot} exp {mon}
lot {lot} only went to {last} and {last}
shot card: dose 1 {lot} {num8}; dose 2 {lot} {num8}
vaccine error {code}: {fl}, lot {lot}, expired {on}
Remicade {lot} 400 mg over 2 h, {ptl}, {initials}
IVIG lot {lot}, bottle 3, hives, {hr}
contrast lot {lot}, rash, {ptcomma}
compounded by {initials}, lot {lot}, BUD {num8}, for {last}
heparin lot {lot} spiked in bed 4, {last}
chemo verif {initials}/{initials}, order {ord}, {dob}
dialyzer {ser} reuse 14, label {lf}
incubator log {initials} {oddday} 37.1
freezer 3 rack 2: {subj}, {subj}, gap, {subj}
manifest: {spec} | {subj} | serum | {iso}
shipping {code}, dry ice, to {org}, {town}
IRB {case} amendment 4, PI {last}
grant goes w/ {last} to {hosp}
"""

CALM = r"""
subjects who withdraw consent: keep the blood?
arm B day 29, nausea grade 2, dose held
1 screen fail, 1 randomized, 1 wants a ride
unblinding: 24 h line, reason, 2 signatures
SAE within 24 h; SUSAR 7 or 15 days
site 04, arm B, stratum 2, block of 6
deviation: visit 6 window is +/- 3 d
diary says 3 seizures, mom says 9
CRF page 14 still blank
participant, {yng}, focus group 2
kit dispensed #60, returned 11, compliance 82%
IVRS 4.1 gives the same slot twice
re-consent all on v4.0 of the ICF, section 9 is new
the link sits in the yellow binder only
ECG: QTc 512, repeat in 4 h
$50 for visit 3, $75 for visit 4, W-9 if over $600
weight 811 kg, query 3, likely 81.1
screening number = SCR-###, rando = R-####
enrolled to date: 41 of 120
twin study: zygosity by 16 STRs
biobank consent tick box 3b
margin positive at 6 o'clock, 1 mm, 3+4=7
A1-A7, B1-B3, frozen on B2
deeper levels x3, PAS, GMS, AFB please
slides to outside consult, 10 unstained, 4 um
block A2 for sequencing, 20% tumor
same clone by IGH, 40 bp
cytology unsat: \< 10% cells
re-label: two identifiers, at the bench, with a witness
specimen in the tube station 40 min, reject
GPC clusters 2/2 @ 14 h, called, read back
MRSA screen neg, VRE screen neg, CRE pos
send-out, 10 d, code 91822, frozen 2 mL
QNS. Hemolyzed. Perfect.
autopsy: consent, limits, brain y/n
compare to prior, nodule 6 -> 8, Fleischner 6 mo
US, 41 images, 9-3 MHz probe
path signed by fellow, attending pending
2 units, 412-A, O pos, 0.9 NS only
cord blood: 80 mL, TNC 9.1e8
straw 3, thaw, 4BB day 5
semen: 1.5 mL, 14 M/mL, 40% motile
newborn screen at 24-48 h, 5 spots, dry 3 h
stool kit good for 72 h
saliva kit: no food 30 min, 2 mL to the line
drug screen cutoff 50/15 ng/mL
knee size 4 left, poly 10, cement 40 g
ICD VF 200, VT 171, shock 36 J x 6
generator ERI at 2.5 V, magnet 85 bpm
cochlear 22 electrodes, map 3
lens +21.5 D, A 118.7, OD, target -0.25
mesh 15 x 10, lightweight, 4 corners
recall class II, model range 2019-2021, no serials listed here
breast implants 350 cc, 375 cc, smooth round
valve 23 vs 26 mm by CT area 412
neurostim: 60 Hz, 300 us, 4.1 mA, contact 2-
pump 40 mL, 24.9 mcg/day, alarm is critical: one beep
port 8 Fr, power, 5 mL/s, 300 psi
bone graft 30 cc, cancellous
tissue in the freezer -40, 4 h to thaw, exp
screws 14, 16, 18, one left over
hearing aid battery 312, 13, 675
CGM falls off: overpatch
loaner pump til the new one ships
home vent settings AC 14/450/5/30
cpap recall, foam, model list A to D
concentrator hrs 14,220, filter due
18 x 18 chair, blue tape on the arm
scale +/- 0.1 kg, max 200
BP cuff sizes 22-32, 32-42
412 steps is not 10,000
fall alerts: true 1, false 9
smart bottles: opened 5 of 7
tags, tiles and bands for wandering: which?
holter 24 h vs patch 14 d
AHI 41, nadir 71, arousals 33
actigraph epoch 30 s, 3 axes
3 Hz spike and wave, HV+, IPS-
flu 0.5 mL L delt
Tdap 0.5; MMR 0.5 SC; 5/8 in, 25 g
lot # goes in box 4, exp in box 5, VIS date in 6
shot card: dose 1 [lot] [date]; dose 2 [lot] [date]
vaccine error: expired, report, revaccinate?
Remicade 5 mg/kg, 400 mg over 2 h
IVIG 10%, 0.5 -> 4 mL/kg/h, hives at 3
contrast rash: pred 50 at 13, 7, 1 h
BUD 9 days cold, 4 room, USP \<797>
heparin 25,000/250, 12 u/kg/h, aPTT 60-80
chemo verif x2, BSA 1.88, AUC 5
dialyzer F160, reuse no, UF 3.1 L
incubator 37.1, CO2 5.0, log 2x
freezer 3 rack 2 box 9 well C4
manifest: tube | serum | 1.8 mL | -80
dry ice UN1845, class 9, 5 kg
IRB exempt cat 4(iii), expedited cat 5
R01, K23, T32, U54: effort caps
ClinicalTrials fields 1-38, results within 12 months
ISO 15189, CLIA waived, CAP MOL.36155, GLP 58.130
p = .041, n = 412, HR 0.84, I2 41%
Catalog 554722, clone 53-6.7, 1:200, isotype control
primer F1/R1, 60 C, 35 cycles, Ct 24.1
HeLa, HEK293, Jurkat, CHO-K1, MDCK, Vero E6: passage 12
rs429358, c.1521_1523del, p.F508del, chr7:117559590
GRCh38 vs hg19, 30x, Q30 91%
"""
