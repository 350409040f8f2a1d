"""Notes of nurses: shifts, wounds, infusions, dialysis, restraint, falls, case and bedside records."""

from __future__ import annotations

TEXT = r"""
= Nursing Shift Note|RN Note|Nursing Narrative|Shift Summary 7p-7a|Nurses Notes
# Report
Received report from {hrn} at {clockx}. Pt in bed, low and locked, alarm on zone 2.
{hpt} A&Ox{dig}, glasses at bedside, hearing aid (R) in cup, dentures out. {hkin} went home at {clockx}.
Bedside handoff with {hrn}; skin check x2 RN; drips traced (Alaris, Guardrails).
Pt prefers to be called {nick}; {hkin} sleeps in recliner.
# Events
{tshifts}
Pt c/o "hot poker" pain at the JP site; {hdr} paged x{dig}; new orders for Toradol 15.
Restless, pulling at Dobhoff; mitts on; {hdr} renewed soft wrist restraint order; {hkin} notified {hph}.
Blood: 1 unit PRBC, unit W{hund} - verified with {hrn}; VS q15; no reaction.
Found {hone} asleep on the floor by the bed; given a cot.
Lost upper denture; Security called; report {hid}; {hkin} aware.
Hair brushed, prayer read with {hone} from {hchurch}.
Pt tearful about {hone}; sat with pt 20 min; Chaplain referral.
Sitter {hrn} in room. Q15 checks per Suicide Precautions (Columbia high). Belongings in locker {dig}.
# Assessment
Neuro: PERRLA 3 brisk, GCS {tens}, NIHSS {dig}, MAE, no drift. CV: Afib on tele (MCL1), +2 edema, SCDs.
Resp: 2L, IS {thou}, Acapella, SpO2 {tens}, coarse LLL. GI: Ensure x2, Bristol 6, BS x4. GU: Purewick, UOP {hund}.
Skin: Braden {tens}, blanchable sacrum, Mepilex; IAD, Calmoseptine; Waffle boots.
Lines: R PICC, red lumen sluggish, Cathflo instilled {clockx}; Biopatch {hdate}; curos caps.
Psych: flat, CAM neg, RASS 0. Pain: PAINAD {dig}. Morse {tens}. Hester Davis {tens}.
{tflow}
# Plan|Goals
Wean O2, oob to chair for meals, bladder scan q6. {hkin} to bring slippers.
SBAR to oncoming {hrn}: watch K, Mg; PT to see; MRI checklist incomplete, {implant} from {hfac}.
Whiteboard updated: Goal "walk to Station B". RN name: ____  PCT: ____
Discharge ride: {hone}, {hph}, {veh}, after 1500.

= Wound Care Note|WOCN Consult|Ostomy Nurse Note|Skin & Wound Assessment
# History
{yo} with <neuropathic ulcer|stage 4 sacral pressure injury|dehisced laparotomy|venous ulcer, CEAP C6|pyoderma gangrenosum|Fournier's, s/p debridement>; consult from {hdr}.
Home wound care by {hkin} and {hrn} of {horg}. Prior HBO at {hcl} {hday}.
Nutrition: prealbumin {tens}, Juven BID, A1c {dig}.{dig}. Smoker. ABI 0.{tens}.
# Wound Assessment
{twound}
NERDS/STONEES; Levine swab; MolecuLight positive; PUSH {tens}; BWAT {tens}; Wagner {dig}; UT 2B; SINBAD 3; Semmes-Weinstein {dig}/10.
Undermining 12-3 o'clock 2.4 cm; epibole; Kennedy terminal ulcer suspected; no Marjolin.
Stoma: budded, beefy, 32 mm; Hollister 8838, convex; Adapt ring; Brava paste; peristomal candida, Nystatin, crusting x3 with Stomahesive.
Photo in Rover {clockx} by {hrn}; ruler label {hdate}.
# Treatment
Dakin's 0.125% BID x5 days, then Vashe soak; Santyl nickel thick; Kerlix; Coban 2; Unna boot (Viscopaste).
VAC: black foam x2, white x1, -125 continuous; ActiV.A.C., {hser}; canister {hund} mL; KCI order by {hrn}.
Debrided with #15 by {hdr}; silver nitrate; Apligraf 44 cm2, {hlot}, expires {hdate}.
Turn team; Dolphin bed; TruVue boot; Roho; Offloading TCC (TCC-EZ) {hday}.
# Plan
Supplies from {horg} to {hst}: Aquacel Ag 4x4 #10, Medipore 2", Skin-Prep. Rx to {hdr} for signature.
Return {hcl} {hnext}. Call {hph} if strike-through.
Taught {hkin}, who returned the demonstration.

= Infusion Center Note|Chemo Administration Record|Infusion Nursing Note|Transfusion Record
# Regimen
{yo}; <FOLFOX6, C{dig} D1|R-CHOP C{dig}|Keytruda q3w|Entyvio q8w|Ocrevus|Venofer {dig} of 5|Rituxan|Remicade 5 mg/kg|IVIG (Gamunex-C)>; {hdr}.
BSA (Mosteller) 1.{tens}; Calvert AUC 5; ANC {deci}, Plt {hund}; ECOG {dig}. Cleared by {hrn}, second check {hrn}.
# Access
Port: Huber 20g 0.75", blood return brisk, PowerLoc; accessed {clockx}; chair {dig}.
# Administration
{tmeds}
{clockx} Benadryl 25, Tylenol 650, Solu-Medrol 100; {clockx} rate 50, 100, 150 mL/h; {vitx}.
Hypersensitivity grade 2 (CTCAE v5) at {clockx}: flushed, itchy; stopped; Pepcid; {hdr} to chairside; rechallenged.
Drug: {brandx}, {ndc}, {hlot}, exp {hdate}. BUD per USP 797. CSTD PhaSeal.
Vesicant: Adriamycin push via free-flowing; no extravasation; Totect kit ready. Scalp cooling (DigniCap).
5FU pump {maker} CADD-Solis, {hser}, disconnect {hdate} by {hrn} at {hst}.
# Discharge
Stable, ambulatory, with {hone}. Neulasta Onpro on L arm. Nadir teaching. Triage {hph}.
Next {hdate}. Labs at {hcl}. Ride by Road to Recovery.

= Hemodialysis Treatment Record|Dialysis Run Sheet|Peritoneal Dialysis Clinic Note|Nephrology Rounding Note
# Prescription
Optiflux 160NRe, K 2 / Ca 2.5, BFR 400, DFR 600, 3:45, EDW {tens}.{dig}, heparin {thou}; Fresenius 2008T #{tens}, {hser}.
Chair {dig}, shift 2 MWF, {hcl}; nephrologist {hdr}; charge {hrn}.
# Pre
Wt {tens}.{dig} (+2.{dig}), {bpx}, T 97.{dig}. L brachiocephalic AVF, bruit +; 15g x2 buttonhole by {hini}. Allen.
Missed {hday}: {hkin} says the {veh} van from {horg} did not come.
# Run
{trun}
# Post
Kt/V 1.{dig}{dig} (Daugirdas), URR {tens}; held 12 min; Epogen {thou}, Venofer 100, Hectorol 2.
Post {bpx}; steal none; Tego caps. Total UF {deci} L. Bicarb jug {hlot}.
PD: Liberty Select, {hser}; Extraneal; PET high-average; exit site Twardowski 1; effluent cloudy once, cultured at {hcl}.
# Interdisciplinary
RD {hrn}: Phos 6.8, Velphoro; albumin 3.3; Nepro. MSW {hrn}: Medicare 2728 signed; working at {horg} part time.
Transplant status 7 at {hfac}; coordinator {hnm}, {hph}; last PRA {tens}%.
KDQOL done. Next Care Conference {hdate} with {hkin}.
Access flow {hund}; refer {hdr} for fistulogram {hnext}.

= Fall Event Note|Post-Fall Huddle|Restraint Documentation|Safety Huddle
# Description
Unwitnessed fall {clockx}; found by {hrn} beside the commode; "I was reaching for the picture of {hone}."
Bed alarm off after PT; socks on; wet floor; Morse {tens}; on Eliquis; head strike unknown.
{hdr} at bedside {clockx}; CT head/C-spine neg; neuro checks q1 x4.
{hkin} notified {clockx} at {hph}; upset, asks for the Patient Advocate.
# Contributing Factors
Staffing 1:6; call light response {dig} min (Rauland); Ambien at 2200; new room; Fall TIPS poster outdated.
Sitter {hrn} reassigned to {floor}.
# Actions
Yellow band, low bed, AvaSys camera {dig}, floor mats, toileting q2. RL event {hid}.
Restraint: soft R wrist, violent-NO; alternatives: Posey mitts, music, {hkin}; face-to-face by {hdr} within 1 h; order expires {clockx}.
Huddle led by {hrn}; House Supervisor; Just Culture algorithm.
DOH reportable: no. Risk notified {hdate}.

= NICU Nursing Note|Pediatric Nursing Note|PICU Flowsheet
# Infant
Ex-{tens} 4/7 wk, DOL {tens}, {thou} g; Giraffe isolette 33.4; BCPAP 6, FiO2 {tens}; A/B x{dig} (self-resolved); caffeine.
Baby of {hkin}; both parents kangaroo'd {hday}; sibling {hkid} visited. Bili {dig}.{dig}, Bhutani; Neoblue.
OG 24 mL EBM + HMF q3h; NIPS {dig}; Finnegan {dig}; ESC: eats, sleeps, consoles ok. Dr. Brown's Ultra-Preemie; Haberman.
UAC at T8, UVC low-lying; TPN D12.5, SMOF 2 g/kg.
{tflow}
ROP exam by {hdr}: zone II, stage 1, no plus. HUS: Papile I left. PKU #2 sent.
# Family
{hkin} pumping at {hst}; commute from {htown}; RMH waitlist; {hph}.
Meeting with {hdr}, {hrn} and {hkin} re: trach; {lang} interpreter.
Car seat tolerance passed (Chicco KeyFit). Rooming-in {hnext}. Pediatrician will be {hdr}.
"""
