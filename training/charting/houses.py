"""Where people stay or come again: nursing homes, hospice, home health, transplant, prisons, forces, ships and camps."""

from __future__ import annotations

TEXT = r"""
= Skilled Nursing Facility Note|SNF Physician Visit|MDS Assessment Summary|Nursing Home Progress Note|Therapy-MDS Huddle
# Visit
Resident seen in {room} for the <30-day|60-day|acute> visit; {hrn} reports <a new cough|agitation at sundown|poor intake|a skin tear>.
{hpt}, <a retired foreman|a former teacher|once a baker>, transferred {hday} from {hfac} after {opx}.
{old} resident, oldest on the hall; birthday cake {day}.
{hkin} visits at lunch, brings tamales; Care Conference {hdate} attended by {hkin}, {hrn}, Activities and the Ombudsman.
# MDS
Section C: BIMS {tens}. Section D: PHQ-9-OV {dig}. Section G/GG: GG0130A 03, GG0170E 02; Section K: wt {tens}; Section M: M0300B {dig}; Section N: antipsychotic Y; Section O: therapy; Section P: no restraint; ARD {hdate}; CAA triggered: Falls, Delirium, Dehydration; PDPM: NTA {dig}, SLP SB.
RUG/HIPPS {abbr}; Case Mix 1.{tens}; 5-day PPS; OBRA quarterly; transmitted {hdate} by {hrn}.
# Orders
Remeron 7.5, Seroquel GDR 25 to 12.5 (F758), Lantus, Lasix; Hoyer x2 assist; Dycem; low bed; Wanderguard, {hser}.
{tmeds}
Labs: BMP Tue (Mobilex), CXR portable; INR to {hdr} by fax {hph}; PT with {hrn}.
Flu/RSV consent by {hkin}. COVID outbreak {floor} rooms {dig}-{tens}; N95.
# Behavior/Activities
Bingo, polka hour; Father from {hchurch} brings communion {hnext}; Happy Hour.
Hit at aide {hnm}; redirected; {hkin} says {he} was a boxer; Nuedexta r/o.
# Plan
Return home to {hst} vs LTC Medicaid; {hkin} applying; Notice of Non-Coverage {hdate}; {ins}.
Hospice eval by {horg} {hnext}. F/u {hdr} in {htown}; van {clockx}.

= Hospice Admission Note|Hospice IDG Note|Hospice Visit Note|Bereavement Note|Palliative Care Consult
# Eligibility
{yo}, PPS {tens}%, FAST 7{gradex}, KPS {tens}, MAC {tens} cm, 12% loss; LCD Dementia; terminal dx {icdx}; certifying {hdr}, {hdr}; election {hdate}; benefit period {dig}.
# Visit
Pt in hospital bed in the den at {hst}; {hkin}, {hone} and the cat present; RASS -1; PAINAD {dig}; Cheyne-Stokes; mottling; Kennedy.
Comfort kit: Roxanol 20 mg/mL 0.25, Ativan, Levsin, Haldol, Dulcolax; CADD pump {hser}; wasted {dig} mL with {hrn}; destroyed with kitty litter before {hkin}.
"I want to see {hone} graduate," {he} says. Life review: sang at {hchurch}; drove for {horg}; met {hkin} in {htown}.
Aide {hnm} 3x/wk; volunteer {hone} plays harp; HHA plan; MSW {hrn}; Spiritual care {hone}; AND/DNR on fridge.
# IDG
Present: {hdr}, {hrn}, {hrn}, MSW, Chaplain. ESAS {tens}; continuous care ({clockx}) vs GIP at {hsnf}; respite {hdate}.
{hkin} exhausted, Zarit {tens}; grandson {hkid} asks if it is his fault; Dougy-type book given; 13 months bereavement.
Death visit {clockx}: no heartbeat, pronounced by {hrn}; {hkin}, {hone} at bedside; funeral home {horg}; coroner {hnm} released; DME {horg} pickup.
Gone from my sight read by {hone}. Rosary by {hchurch}. Ashes to {htown}.
# Goals
Serious Illness Guide; POLST: comfort; no feeding tube; family chose {horg}; time-limited trial.
Meeting {hday} w/ {hdr}, {hkin}, {hlast}; prognosis weeks; fentanyl 50 mcg patch; methadone 2.5.

= Home Health Start of Care|OASIS-E Narrative|Home Health Visit Note|485 Plan of Care|Recertification
# Homebound Status
Taxing effort, walker, SOB at {tens} ft; leaves for {hchurch} and {hcl} only. F2F {hdate} by {hdr}.
# OASIS
M0030 {hdate}; M1021 {icdx}; M1033 1,3,7; M1242 2; M1400 3; M1620 1; M1800 2; M1860 3; GG0170 04; M2020 2; J1800 0; D0150; PHQ-2 {dig}; TUG {tens} s; MAHC-10 {dig}.
# Visit
Found {hpt} up at table at {hst}, {hkin} filling Mediplanner; BP {bpx}; wt {hund}; FSBS {hund}; edema 2+; {he} ate Campbell's soup.
Two dogs crated; oxygen sign; throw rug removed; landlord {hnm} fixing step; stairs {dig}.
Drew BMP, dropped at {hcl}; PICC dressing; Foley 16 Fr/10; Wound VAC: see table.
{twound}
Called {hdr} re: Lasix; new order read back {clockx}; {hkin} taught; Zones (CHF) Red/Yellow/Green.
LPN {hrn}; aide Tu/Th; PT 2w3; OT 1w4; MSW prn; missed visit {hnext}: at {hcl}.
# Goals/DC
Frequency SN 2w2 1w7 2prn; rehab potential fair; PDGM LUPA no; DC to self care; supplies {horg}; ROC {hdate}.
Physician {hdr} signed {hdate}; verbal SOC by {hrn}. Emergency tier {dig}; evac: {hone}, {htown}.

= Transplant Evaluation|Transplant Clinic Note|Donor Evaluation|Transplant Selection Committee
# Candidate
{yo}, <ESLD from PSC|IgA nephropathy|IPF|Chagas cardiomyopathy|cystic fibrosis>; MELD 3.0 {tens}; LAS {tens}; cPRA {tens}%; ABO O; Status 2; listed {hdate} at {hfac}, dual at {hfac}.
Living donor {hone} ({hkin}'s coworker at {horg}); ILDA {hrn}; paired exchange (NKR, APD); nephrectomy side L.
HLA A2, A24; B7, B44; DR15; DSA DQ7 MFI {thou}; Luminex; XM (flow) neg; CMV D+/R-; EBV; Toxo; Strongyloides.
# Post-transplant
POD {tens} from DDKT (KDPI {tens}%, CIT {dig} h, donor DCD); Thymo {dig}; Prograf level {dig}.{dig}; Cellcept 750; Valcyte; Bactrim; Banff 1A; BK {hund}; AlloSure 0.{tens}; Prospera; FibroScan.
Surgeon {hdr}; coordinator {hrn} {hph}; pharmD {hrn}; caregiver {hkin}; lodging with {hone} in {htown} within 30 miles.
Wrote to the donor family {hday}; letter screened by {hone}.
# Committee
Presented by {hdr}. Psychosocial (SIPAT {tens}) {hrn}; dental {hdr}; cards {hlast}; finance: {ins}, Part B-ID; decision: list/defer/decline; letter {hdate}.
UNOS ID {hid}; OPTN Policy 9; SRTR; HRSA. Toxicology PEth neg.

= Correctional Health Note|Jail Intake Screening|Sick Call Note|Segregation Rounds
# Intake
Booking {hdate}, {clockx}; officer {hnm}; housing pod {gradex}; TB PPD L FA; COWS {dig}; CIWA {dig}; meds verified at {hrx}: {med}.
Hx: {hdr} at {hcl}; last use {hday}; suicidal 2019; PREA screen; Seroquel not formulary.
# Sick Call
Kite: "my tooth," {hrn} saw pt {clockx}; {vitx}; IBU KOP #{tens}; dental list; Tylenol #3 no.
Rode with deputy {hnm} to {hfac} ED; XR hand: Boxer's fx; ortho {hlast} {hday}; ulnar gutter; cuffs other wrist.
Segregation rounds: cell {room}, eating, no SI; NP {hnm}; chit for Kosher; hunger strike day {dig}; Keefe commissary.
Release {hdate}: bridge meds 14 d, Suboxone; ride {hone}; appt {hcl}; Medicaid reactivated.
Needs court at {htown} {hnext}: hold insulin with tray. Grievance {hid} answered by {hsig}.

= VA Primary Care Note|Military Sick Call|C&P Exam|Deployment Health Note|Shipboard Medical Log|Line of Duty Memo
# Subjective
{yo} OEF/OIF veteran, Army 11B, {dig} deployments ({yearx}); burn pit (PACT Act), TERA +; Gulf War; MST -; SC {tens}% PTSD, tinnitus; PACT Team Teal; {hdr}; CITC.
SM states "rolled it on the ruck"; ankle (Ottawa neg); profile DA 3349 T3; 1SG {hsn} informed; unit {horg}.
Lives in {htown}; {hkin} is Caregiver (PCAFC); works at {horg}; fishing w/ {hone} from {hchurch}.
HM2 {hsn}: sick bay {clockx}; heave; Dramamine; CO informed; MEDEVAC to {hfac} declined.
# Objective
{vitx}; DBQ Knee: ROM 0-{tens}, DeLuca; Whisper test; audiogram H3 at 4000; TBI screen; PC-PTSD-5 {dig}; AHLTA note; MHS GENESIS.
{tlabs}
# Plan
Community Care referral to {hcl} (VA Form 10-10172, auth {hid}); Choice; CPRS consult; Vet Center; REACH VET; VVC telehealth; Whole Health tai chi; prosthetics (AFO) via {horg}.
Vesting; DD-214; Nexus letter for "at least as likely as not", {hdr} {hday}; MEB/IDES; PEBLO {hnm}; NARSUM; return to duty {hdate}.
{tshots}

= Camp Health Form|Race Medical Tent Log|Cruise Infirmary Note|Festival First Aid Log
# Log
{tshifts}
{clockx} bee sting, Benadryl, returned to Cabin {dig} with {hone}. EpiPen at Archery.
{clockx} runner, bib {tens}, hyponatremia 128, 3% saline 100 mL; ride {hone}.
{clockx} Norwalk outbreak deck {dig}; isolation; {hone} from {htown}; Zofran.
Camper {hch}: Adderall 10 with breakfast; inhaler in fanny pack; homesick for {hone}; called {hkin} {hph}.
Parent consent by {hkin} {hdate}; {ins}; pediatrician {hdr}. Swim level: Minnow. Tetanus {hdate}.
"""
