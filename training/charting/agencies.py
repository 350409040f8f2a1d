"""What comes from outside the walls: ambulances, police, employers' health, workers' compensation, public health, poison, coroners."""

from __future__ import annotations

TEXT = r"""
= EMS Patient Care Report|Prehospital Record|Ambulance Run Sheet|Flight Nurse Narrative|Fire Dept Medical Assist
# Dispatch
Medic {dig} and Engine {tens} disp P1 {clockx} to {hst} for <unresponsive|chest pain|MVC|fall|breathing problem>. MPDS 9-E-1. En route {clockx}; on scene {clockx}.
Caller {hone} at {hph}, co-worker at {horg}; AED by bystander {hone}.
Cross streets {corner}; {town}.
Vehicle 1: {veh}, plate {plate}, driver {whole}; vehicle 2: {veh}, {plate}, towed by {org}.
Unit {fleet} relieved by {fleet}; tablet {ip} synced {stamp}.
# Assessment
AOS to find {yo} supine in <kitchen|garage at {horg}|the pew at {hchurch}|{veh}>; GCS {tens}; skin pale; {vitx}; 12-lead STEMI V2-V4 (LP15, {hser}); BGL {hund}; Cincinnati +; RACE {dig}; LKW {clockx} per {hkin}.
Hx per {hkin}: CHF, DM; meds in bag: Lasix, Eliquis; all: PCN; PMD {hdr}; last ate {clockx}.
MVC: {veh} vs pole, 2 ft intrusion, starred windshield; extricated by Hurst tool; driver {hnm} refused, signed.
Found w/ needle; pinpoint; Narcan 4 mg IN by PD (Officer {hnm}); woke combative; {hone} says "just Percs."
# Treatment
{clockx} NRB; {clockx} IV 18g; {clockx} ASA 324; NTG; {clockx} King LT; I-gel 4; LUCAS; Kendrick; SAM splint; CAT tourniquet {clockx}; TXA; ketamine; Zofran.
Med control {hdr} ok'd; handoff to {hrn} in {room} {clockx}; STEMI activation; door {clockx}.
Care transferred to {hfac}; belongings (phone, teeth) to {hkin}; family followed in {veh}.
Refusal: capacity yes; risks; {hkin} on scene; supervisor {hnm} notified.
{tshifts}
# Crew
{hrn} (attending), {hrn} (driving), ride-along {hone}. Mileage {tens}.{dig}. Unit back {clockx}. Controlled waste witnessed {hrn}: Fentanyl {tens} mcg.
Billing: {ins}, PCS by {hrn}; A0427; SSN last4 blank; signature {hkin}.

= Occupational Health Visit|First Report of Injury|Work Comp Progress Note|DOT Physical|IME Report|Return-to-Work Evaluation|Needlestick Protocol
# History
{yo} <forklift operator|CNA|lineman|baker|butcher> at {horg}, DOI {hdate} {clockx}: <pallet slid onto foot|lifting resident|caught in conveyor|slipped on ice|needlestick, 25g, from {room}>.
Supervisor {hnm} told; drove self to {hcl}; first seen by {hdr}; adjuster {hnm}, {ins}; claim {hid}; NCM {hone} present.
Employer {horg} in {htown}; mod duty offered by {hone} {hday}; Job analysis: lift {tens} lb.
Prior claim {year} L shoulder vs {horg}. Second job at {horg}. Attorney {hnm}.
# Exam
ROM L-spine {tens}; Waddell {dig}; Jamar {tens}/{tens} lb; Finkelstein; Froment; Whisper 5 ft; Titmus; audiogram STS; UDS chain (CCF {hid}), collector {hone}; PFT; respirator fit 3M 8210, Bitrex; TB QFT neg.
DOT: 2-year cert, MCSA-5876; OSA CPAP compliance; color ok; Jake brake noise; {veh}.
# Assessment
Lumbar strain {icdx}; crush 2nd toe; HBV titer {hund}; source HIV neg; Biktarvy stopped; OSHA 300 recordable, DART {dig}.
# Work Status
Light duty {hdate}-{hdate}: no push/pull {tens}; full {hday}; P&S/MMI; {dig}% PPD; AMA 5th (DRE II); Apportion.
PT x{dig} at {hcl}; ortho {hdr}; MRI; Toradol; no narcotics; TPD wages by {horg}.
IME by {hdr} {hday}: records of {hdr}, film of {hdate}; "not causally related," disputes {hlast}. Deposition with {hone} {hday}.
DWC-1, C-4, 5020, LS-1 forms sent; RTW {hdate}; recheck {hnext}. {hsig}

= Public Health Case Report|Communicable Disease Investigation|TB Clinic Note|Lead Investigation|Foodborne Outbreak Interview|Immunization Registry Extract
# Case
{yo}, <measles, B3|TB, cavitary, 4+ smear|Salmonella Heidelberg|Legionella Sg1|STEC O157|mpox|syphilis 1:64|pertussis|Candida auris>; onset {hdate}; reporter {hrn}, {hfac}; NNDSS; event {hid}; PFGE/WGS cluster 2401MLJ; state lab; CSTE confirmed.
Interviewed by {hone} {hday} at {hph}; {lang}; household {hkin}, {hkid}, {hone}; Exposure: {hsch}, {horg} potluck, {hchurch} supper, {hone}'s wedding in {htown}.
Flew Delta row {tens}; cruise; petting zoo; raw milk from {horg}; Oysters; deli tray; well water at {hst}.
# Contacts
{tkin}
{hone} (coworker): QFT +, CXR neg, 3HP by {hrn}; {hone} declined; {hsch} class of {tens} letters; PEP MMR {hlot}; Azithro.
Isolation order signed {hdate} by Health Officer; DOT (VDOT, Scene app) daily with {hone}; RIPE: EMB held; Ishihara; LFT {tens}.
Lead {tens} µg/dL venous; house {hst} built {year}; XRF; azarcon, sindoor; Succimer; case manager {hnm}; sibling {hkid} 4.
# Status
Closed {hdate}. Lost to follow-up, moved to {htown}. CDC, state epi, ICS; MAVEN, CalREDIE, NEDSS; ELR LOINC 11475-1.
{tshots}

= Autopsy Report|Medical Examiner Report|Coroner's Investigation|Death Certificate Worksheet
# Circumstances
Decedent, a {yo}, found {hday} at {hst} by {hone}; last known alive {clockx} text to {hkin}; scene: investigator {hone}, Deputy {hnm}; {med} bottle (#30, 2 left) from {hrx}.
ID by {hkin} (visual) / fingerprint / {implant} {hser}. Body bag seal {hid}. DOB {hdob}.
# External
Well developed; rigor full; Tardieu spots; livor fixed post; no Battle; scar RLQ; tattoo <"Semper Fi"|rose|a name on the L breast>; clothing: {horg} shirt.
# Internal
Heart {hund} g; LAD 90%; Lambl; Brain {thou} g, no Duret, no Kernohan; lungs {hund}; liver Zahn lines; Curling ulcers none; Hyoid ok; Rokitansky method; Virchow.
Toxicology (NMS): fentanyl {dig}.{dig} ng/mL; norfentanyl; THC; ethanol 0.{tens}; vitreous Na {hund}.
Micro: contraction band; Zenker; Negri none; HE, GMS, Congo; slides A-{dig} kept; organ donor (eye bank) {hone}.
# Opinion
Cause: <acute myocardial infarction|mixed drug toxicity|blunt trauma, {veh} v. train>. Manner: <natural|accident|undetermined>.
Released to {horg}; NOK {hkin} called {hph} {hday}; certificate by {hdr}; Part II: COPD; Interval minutes. {hsig}
Next of kin meeting {hdate}; brain to {hfac} (CTE, Stage); {hone} agrees.

= Poison Center Record|Telephone Triage Note|Nurse Line Call|Crisis Hotline Note|After-Hours Call
# Call
{clockx} caller {hone} from {hph} re {kid}, ate <Tide Pod|grandma's metoprolol|2 berries|Melatonin gummies|a button battery>; wt {tens} kg; {htown}; asymptomatic.
{clockx} {hkin} re fever 103.6 POD {dig}; wound "weepy"; Schmitt-Thompson: go to ED; said nearest is {hfac}; will have {hone} drive.
{clockx} {hpt}: refill Norco early, dog ate; declined, per {hdr}; upset, "I'll call {hone}."
Protocol: Poisoning/Barton; Briggs; dispo: Home care; callback {clockx} ok; 1 mg/kg Toxic dose; Nomogram n/a; Toxicologist {hnm}.
911 three-way; PD welfare check {hst}; {hkin} en route from {htown}; safe w/ {hone}; MCT {hone} arrived.
Advised {hrx}; {hdr} paged {clockx}, order Keflex; NKA verified; read back.
Suicide line: caller prefers not to say; age 20s; on a bridge; talked {tens} min; walked to {horg}.
"""
