"""Pharmacies, suppliers, laboratories' desks, blood and tissue banks, device clinics and pumps."""

from __future__ import annotations

TEXT = r"""
= Pharmacist Note|Medication Therapy Management|Anticoagulation Clinic Note|Vancomycin Dosing Note|Antimicrobial Stewardship Note|Pharmacy Intervention Log
# Note
INR {dig}.{dig}, goal 2-3, TTR {tens}% (Rosendaal); warfarin 5 mg MWF, 2.5 other; ate kale at {hone}'s; bridge none; recheck {hnext} at {hcl}; told {hkin} {hph}; referring {hdr}.
Vanc: AUC {hund} (Bayesian, PrecisePK), trough {tens}; CrCl (Cockcroft-Gault) {tens}; 1250 q12; level {clockx}; d/w {hlast}.
Zosyn day {dig}: de-escalate to Unasyn; MRSA nares neg; PCT 0.{dig}; ID ({hlast}) agrees; accepted by {hdr} {clockx}.
DDI: Paxlovid + Tacro: hold; Zyvox + Zoloft: serotonin (Hunter); Linezolid ok; QT: Haldol, Levaquin (Tisdale {dig}).
MTM: {drugrow} duplicated; Beers: Benadryl, Soma; cost: GoodRx {tens}; pillpack; {hkin} fills; brown bag {hday}; CMR {hdate}.
Naloxone dispensed to {hone}; counseled; {lang} label; flavored Amox; reconstituted; BUD 14 d.
# Interventions
{tmeds}
Called {hrx}; last fill {hdate} by {hdr}; {hpt} pays cash; PDMP: {hdr}, {hdr}; 3 pharmacies; MME {tens}.
Compounded: Magic mouthwash (Maalox, Benadryl, Lido); LDN; MIC; worksheet {hlot}; QC {hini}; RPh {hini}.

= DME Order|Detailed Written Order|Supply Delivery Ticket|CPAP Setup|Oxygen CMN|Wheelchair Evaluation|Prosthetic Fitting Record|Hearing Aid Dispensing
# Order
Bed, semi-electric E0260; gel overlay E0185; Hoyer E0630; commode; rollator (Drive Nitro); {icdx}; LON 99; dx by {hdr}; {ins}; deliver {hst} {hday}; call {hkin} {hph}.
Serials: concentrator {hser}; CPAP {hser}; bed {hser}; tech {hone} of {horg}; signed {hkin} {hdate}.
SpO2 {tens}% RA, {tens}% w/ 2L; test {hdate} at {hcl}; CMS-484; Inogen G5, Caire; OxyMask; POC; liquid; Homefill; cyl E x{dig}.
AirSense 11, AutoSet 6-14; mask F&P Evora M; heated tube; SD card; Care Orchestrator; compliance {tens}% d{tens}; {hone} RRT setup via Zoom to {htown}.
ATP {hone}; Permobil F3; JAY; tilt 50; R-Net; growth; home {hst} door 31 in; van w/ BraunAbility from {horg}; K0861; {hdr} F2F {hdate}.
Refused: cat tripped; pickup {hdate}; {hone} left on porch {hst}.
# Notes
KX, RR, NU; HCPCS {cat}; ABN on file; backorder {maker}; loaner; A7030 q3mo; PAP rep {hnm}; Rental 13 mo.

= Blood Bank Report|Transfusion Reaction Workup|Tissue Bank Record|Donor Center Note|Bone Graft Log|Milk Bank Record|Sperm Bank Note
# Record
ABO/Rh O neg; anti-K, anti-E, anti-Fya; DAT IgG w+; Ortho gel; PEG; Lui elution; crossmatch x{dig} compat; unit W{hund}; expires {hdate}; issued {clockx} to {hrn}.
Reaction {clockx}: chills, +1.4 C, {dig} mL in; clerical ok; hemolysis none; Febrile (FNHTR); TRALI, TACO, no; {hdr} medical director; report {hdate}; called {hlast}.
MTP round {dig}; cooler; Cryo 5; Kcentra {thou}; TEG MA {tens}; returned {dig} RBC; wasted 1 FFP; {hini}.
Graft: {implant}, tibialis ant, donor {hid}; tissue {hlot}; exp {hdate}; thawed {clockx}; placed by {hdr}; card mailed AATB; {hser}; vendor {horg}.
Donor {hpt}, {agen}; Hgb 13.{dig}; deferred: travel to {htown}; tattoo {hday}; ZBV; Amicus; plt yield; faint; {hone} drove; drive at {hchurch}.
HM: donor mom {hnm}; Holder; batch {hlot}; {tens} kcal; NICU {room}; consent; Prolacta.
Vial {dig}, cane B, tank {tens}; {hpt}/{hone} consent {hdate}; post-thaw {tens}%; storage fee; {hcl}.

= Device Clinic Interrogation|Remote Monitoring Report|Insulin Pump Download|VAD Clinic Note|Neurostimulator Programming|Cochlear Mapping|Baclofen Pump Refill
# Interrogation
{maker} {implant}, {cat}, {hser}, implanted {hdate} by {hdr} at {hfac}; battery ERI 4.{dig} y; RA 0.{dig} V, P 2.{dig}; RV imp {hund}; AP {tens}% VP {tens}%; AF {pctx}, longest {clockx}; VT 182 ATP x1; CorVue, OptiVol 42; MRI mode ok.
Carelink {hdate}: alert; {hone} (device RN) called {hph}; pt was "mowing at {hchurch}"; in for check {hnext}.
HM3: speed 5400, flow 4.{dig}, PI 3.{dig}, PW 4.{dig}; LDH {hund}; driveline clean; controller {hser}; backup bag; INR; {hkin} trained; coordinator {hrn}; Doppler MAP {tens}; no LVAD thump; {hdr}.
Tidepool: TIR {tens}, GMI; basal {deci}; CR 1:{tens}; Exercise mode at {hsch}; forgot bolus Sat {hone}'s party; site lipo; Humalog {hlot}.
DBS: L STN C+ 2-, 2.8 mA, 60 µs, 130 Hz; Percept RC; tremor 1; dyskinesia; {hkin} remote Patient Programmer; next {hdate} {hdr} {htown}.
CI: N7, map P{tens}; T-levels; eABR; Speech in noise {pctx}; {hsch} FM; Baha; processor {hser}; AVT {hone}.
ITB: SynchroMed II 40 mL, residual {dig}.{dig} vs exp; Lioresal 2000 mcg/mL {hlot}; rate {hund}/d flex; alarm date {hdate}; {hrn}; Ashworth 2; spasms (Penn) 1.
# Plan
Recheck remote {hnext}; call {hph}; recall advisory {maker}; airport card mailed {hst}; gen change w/ {hdr}.
"""
