"""Sections that many kinds of document share: histories, habits, examination, devices, results, plans, consent, furniture of a stay."""

from __future__ import annotations

ANYWHERE = {
    "social": "Social History|Social Hx|SH|Psychosocial|SOCIAL",
    "family": "Family History|FH|Family Hx",
    "ros": "Review of Systems|ROS|10-point ROS",
    "exam": "Physical Exam|Examination|PE|Objective|Physical Examination",
    "meds": "Medications|Current Outpatient Prescriptions|Home Meds|Medication Reconciliation|MAR Summary",
    "results": "Results|Labs/Imaging|Data Reviewed|Recent Results (from the past 24 hour(s))|Diagnostics",
    "allergy": "Allergies|Allergies and Intolerances|ALL",
    "devices": "Implants & Devices|Lines/Drains/Airways|LDA|Hardware|Implant Log",
    "comms": "Communication|Phone Log|Calls|Notifications|Care Coordination",
    "plans": "Plan|Recommendations|Disposition|A/P|Next Steps|Plan of Care",
    "auto": "System Text|Health Maintenance|Best Practice Advisories|Flowsheet Data|Smart Data",
    "teach": "Education|Patient Instructions|Teaching|Discharge Instructions|AVS",
    "quality": "Quality & Safety|Core Measures|Bundles|Screening",
    "past": "Past Medical History|PMH|Problem List|Past Surgical History|PSH",
    "sched": "Upcoming Appointments|Follow-up|Future Appointments|Return Visits",
}
SHARED = r"""
# social
Lives with {hkin} in {htown}.
Lives alone, <two|three> steps to enter, <tub shower with grab bars|walk-in shower>; {hone} checks in daily.
Works at {horg} as a <night stocker|dispatcher|line lead|cook|bookkeeper>; off since {hdate}.
Retired after thirty years with {horg}.
Tobacco: quit {year}, {tens} pack-years. EtOH: <two beers on weekends|none since {year}|a pint of vodka daily, CIWA 14>. Drugs: <denies|THC gummies|remote IV heroin, on Suboxone>.
Attends {hchurch}; does not accept <whole blood|visits from the chaplain|pork-derived heparin>.
Sexually active with one partner. G2P2. Contraception: <Nexplanon|Mirena|NuvaRing|vasectomy>.
Veteran, <Army|Navy|Marine Corps>, two deployments, <30%|70%|100%> service connected.
Raised in {htown}; moved here in {year}. Speaks {lang}, reads English a little.
Drives a {veh}. Guns in the home locked. Smoke detectors yes. Pets: <a Lab mix|two cats|a parakeet named after a ball player>.
{hkin} manages the pillbox and holds the health care power of attorney.
In the <fifth|seventh|tenth> grade at {hsch}; has an IEP and a 504 plan.
Emergency contact {hkin}, {hph}.
Housing unstable; staying {hst} with {hone}. SNAP and WIC active. PRAPARE positive for <food|transport|utilities>.
Born in {town}, one of nine children; married {first} in {year}.
Previously followed at {fac} under {tit}; records requested {full}.
Dog is named {pet}. Hobbies: bass fishing, quilting, Sudoku, old westerns.
# family
{tkin}
Father had <an MI at 51|Parkinson's|Crohn disease>; mother living, <hypothyroid|BRCA negative|on dialysis>. No Huntington's, no MEN.
Negative for colon, breast and ovarian cancer; no Li-Fraumeni, no Lynch (Amsterdam II criteria not met).
{hkin} carries the same <Factor V Leiden|MTHFR|BRCA1> result; tested at {hcl}.
Ashkenazi Jewish on the maternal side. No consanguinity. Tay-Sachs screen negative.
Paternal uncle with <Marfan|von Willebrand disease type 1|hemochromatosis, C282Y/H63D>.
Adopted; biological history unknown except that {hone} said the birth mother had "sugar."
# ros
Constitutional: no fever, chills, Weight Watchers loss intentional. HEENT: no Meniere spells. CV: no angina (CCS 0). Resp: uses two pillows. GI: Bristol 4. GU: AUA score {tens}. MSK: Heberden's nodes, otherwise negative. Neuro: no Bell's, no Jacksonian march. Psych: PHQ-2 0.
All other systems reviewed and negative except as per HPI.
+ fatigue, + DOE at one flight, + PND x2; denies orthopnea, syncope, Raynaud's changes.
Unable to obtain secondary to <intubation|Wernicke aphasia|Lewy body dementia|sedation>; {hkin} supplied the history.
General: NAD per {rel}. Skin: no Osler, no Janeway. Endo: no Cushingoid change. Heme: bruises on Eliquis.
# exam
{vitx}
Gen: <well appearing|cachectic|disheveled|ill appearing>, A&O x<3|4|1>, Ht 5'{dig}", BMI {tens}.{dig}
HEENT: NCAT, PERRLA, EOMI, Mallampati {gradex}, dentition poor, TMs clear, no Battle sign.
Neck: supple, no JVD, no Kernig or Brudzinski; thyroid not enlarged; Spurling <neg|+ R>.
Heart: RRR, S1S2, II/VI SEM at RUSB, no Austin Flint, no Graham Steell, no Kussmaul.
Lungs: <CTAB|bibasilar crackles|Velcro rales|expiratory wheeze, Kussmaul pattern absent>.
Abd: soft, NT/ND, no Murphy, McBurney, Rovsing or Carnett; Traube space resonant.
Ext: 1+ pitting to shins, no Homans, capillary refill 2 s, DP 2+/PT Dopplerable.
Neuro: CN II-XII intact, 5/5 throughout, Hoffmann neg, Babinski down, Romberg steady, gait <antalgic|Trendelenburg|magnetic>.
MSK: Lachman 1A, McMurray +, Apley +, pivot shift guarded; Neer and Hawkins positive; Finkelstein neg.
Skin: Fitzpatrick II, Braden {tens}, no Cullen or Grey Turner; Wickham striae on wrists.
Psych: euthymic, linear, no SI/HI/AVH, Columbia negative, MoCA {tens}/30.
GU: Tanner {gradex}, chaperone present ({hrn}). Phren sign negative.
Exam unchanged from {hdate} per {hdr}.
# meds
{tmeds}
Fills at {hrx}; last PDMP check {hdate} showed no overlapping Schedule II.
{hkin} brought the bottles; the <Eliquis|warfarin|Xarelto> label is from {hrx}, written by {hdr}.
Discontinued: <HCTZ (hyponatremia)|simvastatin (myalgia)|Chantix (dreams)|Bactrim DS (rash)>.
OTC: <fish oil|Airborne|Goody's powder|Zyrtec|St. John's wort|Move Free>, stopped before surgery.
Pharmacist-verified by {hrn} from Surescripts; {pctx} adherence by PDC.
Refill called to {pharm} at {ph} {day}.
# results
{tlabs}
{tlabs}
{tgas}
EKG: NSR {tens}, Mobitz I, QTcB {hund}, no Brugada, no Wellens, no Osborn waves.
CXR: no Kerley B lines, no Hampton hump, ETT 4 cm above carina.
CT A/P w/ IV Omnipaque: Bosniak II cyst, Schmorl node L2, small Bochdalek hernia. Compared with {hdate} study from {hfac}.
TTE: EF {tens}% by Simpson's, E/e' {tens}, Wilkins 6, RVSP {tens}, no McConnell sign. Read by {hdr}.
Cultures: MRSA screen neg; blood <NGTD x48h|1/4 coag-neg Staph|Klebsiella, ESBL>; urine <mixed flora|E. coli, S: Macrobid>. Called to {hrn} at {clockx}.
Outside labs from {hcl}, {hdate}: A1c 9.2, LDL 141, uACR 64.
Path: {stage}; MSI-stable; PD-L1 (22C3) TPS {tens}%; Ki-67 {pctx}; Oncotype DX RS 19.
# allergy
<PCN|Sulfa|Codeine|Latex|Contrast|Ancef|Lisinopril|Bactrim|Shellfish>: <hives|anaphylaxis in {year}|GI upset|angioedema|cough|Stevens-Johnson>.
NKDA. NKFA. Adhesive tape, ChloraPrep itch. Red Man reaction with vancomycin bolus, not true allergy.
Reaction witnessed by {hkin} at {hfac}, {hdate}.
Alpha-gal positive (galactose-IgE 14.2); avoid Heparin from porcine source, CroFab caution.
Allergy band on. Last reviewed {hdate} by {hrn}.
# devices
{implant} ({maker}, {cat}), {hser}.
PIV 20g L forearm; PICC R basilic, {hlot}; <Foley 16 Fr Coude|Purewick|Texas catheter>; JP x2; Dobhoff at 65 cm.
Pacemaker: {maker}, {cat}, DDDR 60-130, {hser}, implanted {hdate} by {hdr}.
Insulin pump: <Tandem t:slim X2|Omnipod 5|MiniMed 780G>, Control-IQ on, basal 0.8 u/h, {hser}.
CPAP: ResMed AirSense 11, AHI 2.1, mask F20, 12 cm H2O, DME {horg}, {hser}.
Hardware from {hfac}: retained {implant}, no card with patient.
Wheelchair: <Permobil M3|Quickie Q500|Invacare TDX>, ROHO cushion; vendor {horg}, {hph}.
Trach Shiley 6 CFN; G-tube Mic-Key 18 Fr 2.3 cm; Passy-Muir valve as tolerated.
# comms
d/w {hlast}.
{clockx} spoke with {hkin} at {hph}; consent by phone, second RN listening.
Results called to {hdr} <with read-back|via TigerConnect|through the operator>.
Message left for {hone}; no return call.
Records requested from {hfac}; fax {hph}.
{hrn} updated {hkin}, who will bring <glasses|the CPAP|clothes|the POLST> {hnext}.
Discussed with {hdr}, who <agrees|prefers medical management|will see in clinic|declines transfer>.
Called {hcl} x2; on hold 18 min; they have no slot until {hdate}.
Interpreter used ({lang}, VRI, ID {hid}).
{horg} HR asked for restrictions by {hdate}; ROI not on file.
Left VM for {whole} at {ph} {day}, and again {day}.
Emailed {mail}; fax to {pharm} failed twice.
# plans
Continue {drugrow}; hold {drugrow} for SBP under 100.
Repeat <BMP|CBC|INR|lactate|Tacro trough> {hnext}; call {hdr} if abnormal.
PT/OT eval, fall precautions, TEDs/SCDs, bowel regimen (Senna/MiraLAX), IS hourly.
Follow up with {hdr} in <two weeks|4-6 weeks|3 months>; {hph}.
Referral to {hcl} for <Botox|a second opinion|iron infusions|DEXA>.
Discharge to {hsnf} when a bed is offered; {hkin} prefers {htown}.
Return precautions: fever above 101.4, calf pain, new weakness.
Per {hdr}: stop the heparin drip at midnight, bridge with Lovenox 1 mg/kg, INR goal 2-3.
Start {drugrow} per {gde}; prior auth via CoverMyMeds to {ins}.
MRI <w/wo gadolinium|L-spine|brain, Parkinson protocol>; scheduled {hdate} at {hfac}.
Full code. <HCP is {hkin}|Surrogate per statute|POLST in chart>.
OK to resume work at {horg} with no lifting over 15 lb until seen.
Home O2 2 L via {horg}; concentrator to be delivered to {hst}.
f/u {tit} {day}, labs at {fac}; call {ph} w/ questions.
# auto
Health Maintenance Due: Shingrix (2 of 2), DEXA, Cologuard, Medicare AWV, Tdap, Lung CT.
BPA fired: "Sepsis screen positive (SIRS 2/4)". Override reason: Clinician aware. Acknowledged by {huser}.
Immunizations administered on this visit: none. VIS given. ImpactSIIS query complete.
No orders of the defined types were placed in this encounter.
Patient Active Problem List imported from Care Everywhere; last reconciled {hdate}.
{epic} v{dig}.{dig}: ".vs" "@BP@ @PULSE@ @TEMPF@" unresolved; see Storyboard.
SmartData: LACE+ {tens}; HOSPITAL score {dig}; Epic Deterioration Index {tens}; Rothman Index {tens}.
Estimated Discharge Date: {hdate}. GMLOS 3.{dig}. DRG (working): {icdx}. Payer {ins}, status <Inpatient|Observation>.
CarePaths: {bundle}; {bundle}; Nursing Order "Ambulate TID" satisfied {clockx}.
*** SmartLink not found: .LASTHGBA1C *** NoteWriter block suppressed ***
# teach
Teach-back done with {hpt} and {hkin}.
Handouts (Krames, Lexicomp): <Heart Failure Zones|Using Your Incentive Spirometer|Warfarin and You|Low-Sodium Eating|Wound VAC at Home>.
Call {hph} or 911 for chest pain. Do not drive on Percocet. Weigh daily on the same scale.
DASH diet, Mediterranean pattern, BRAT only 24 h; no grapefruit with Tacrolimus or simvastatin.
Learner: patient. Readiness: eager. Barrier: <vision|hearing aids at home|none|literacy>. Method: Ask Me 3.
Bring this sheet to {hdr} {hnext}.
# quality
{bundle}: met. {bundle}: exempt, comfort care. {bundle}: not applicable.
Braden {tens}, Morse {tens}, PHQ-9 {dig}, C-SSRS negative, AUDIT-C {dig}, STOP-BANG {dig}, CAGE 0/4.
HAC-5 prevention; CHG bath; Foley day {dig}, removal protocol (HOUDINI) applied.
Time Out performed, Universal Protocol, Surgical Safety Checklist signed in {epic}.
Stroke: door-to-needle {tens} min, Core Measures STK-1 through STK-10 reviewed.
Debrief led by {hrn}; Swiss Cheese model; no Never Event.
# past
{tproblems}
{tops}
HTN, HLD, GERD, OA (Kellgren-Lawrence 3), former smoker, s/p Heller myotomy, Hashimoto's.
CAD s/p DES to LAD {year} ({hdr}, {hfac}); HFpEF; OSA on CPAP.
Hx of <Guillain-Barré|Kawasaki disease|Hodgkin lymphoma, ABVD|Legg-Calvé-Perthes|Hirschsprung s/p Soave>.
Last hospitalized {hday} at {hfac} for <CAP|DKA|COPD flare|a fall>.
# sched
{tvisits}
Return {hnext}; sooner prn. Telehealth OK (Doximity, Zoom for Healthcare).
Check-out: labs before next visit, referral to {hcl} in WQ, bring CGM (Clarity code in portal).
Pre-op testing {hdate}; arrive 2 h early; NPO after midnight, clear Gatorade until 0500.
"""
