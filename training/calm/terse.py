"""Telegraphic notes full of abbreviations, and days, hours and ranges that are no dates."""

TERSE = r"""
HEENT: NCAT, PERRL, EOMI, MMM, OP clear. Neck: supple, no LAD, no JVD.
CV: RRR, no MRG. Pulm: CTAB. Abd: S/NT/ND, +BS. Ext: WWP, no CCE.
Gen: NAD, A&Ox3. PERRLA. TMs clear. CN II-XII grossly intact.
Neuro: AAO x4, MAE, FTN intact, DTRs 2+, toes down, gait steady.
PERRL, EOMI, MMM, RRR, CTAB, NABS, NTND, no HSM, no edema.
Skin: W/D/I. Psych: SI/HI denied, AVH denied, TP linear.
GU: deferred. MSK: FROM, 5/5 BUE, 4/5 LLE. Back: no CVAT.
ROS: as per HPI, 12-point ROS otherwise neg.
PMH: HTN, HLD, DM2, CAD s/p PCI, CKD3, COPD, OSA on CPAP, GERD, BPH.
PSH: CABG x3, TKA, lap chole, appy, C/S x2, tubes.
FH: NC. SH: no T/E/D. All: NKDA. Meds: see MAR.
CC: CP. HPI: {someone} w/ h/o HTN p/w SOB x {span}, DOE, no PND.
A/P: ACS r/o - ASA, trop x3, TTE, NPO p MN. DVT ppx. Full code.
HD{few}. POD{few}. T-max 100.8. I/O {many}/{many}. UOP {some} cc/hr. Net -{many}.
FEN: IVF at {some}, K repleted, cards diet. PPX: SCDs, PPI. Dispo: tele.
D/c home w/ HH PT/RN, DME: FWW, BSC, O2 {few}L NC.
NSR, LAD, LVH, RBBB, no STE, TWI V1-V3, PVCs.
CXR: NAD. KUB: NBGP. CTH: NAICP. CTA: no PE. US: no DVT.
SLP: NPO, then DYS2/NTL. PT: min A x1, FWW {some} ft. OT: CGA, mod I.
VS q4, neuro q1, FSBG AC/HS, strict I/O, daily wts, fall precs.
IV NS at {some}. KVO. SL flushed. PIV L AC 20g. PICC RUE. Art line R rad.
Vent: AC 16/450/5/40. ABG 7.38/42/88. RSBI {some}. SBT pass. Extub to HFNC.
G{few}P1A0, EGA {some}w{few}d, SVE 4/80/-1, FHT cat I, ctx q3, AROM clear, GBS neg.
Ob: EFW {many}0 g, AFI {some}, BPP 8/8, NST reactive, vtx.
Peds: AF flat, RR+, TM nl, nml tone, Moro/suck/grasp +, hips neg O/B.
Psych: MDD r/o BPAD, GAD, PTSD, BPD traits, SUD in SFR. CBT, DBT, IOP.
Derm: BCC L nare, SK x3, AK x{few} LN2, FBSE q6mo, SPF 30.
Ophth: VA cc 20/25 OD, 20/200 OS, IOP 14/15, C/D 0.3, AC D&Q, NS 2+.
Ortho: WBAT, NWB, TTWB, DVT ppx ASA, f/u 2 wk staples, XR WB.
Onc: ECOG 1, C{few}D1 FOLFOX, AC-T, R-CHOP, ABVD, NGS pending, ANC {dec}.
ID: MRSA nares neg, BCx NGTD x48h, UA LE+/nit+, vanc trough {some}, de-esc.
Renal: AKI on CKD, FeNa {dec}%, UA bland, RUS no hydro, HD TTS via TDC.
GI: BRBPR, EGD LA-B, CLO neg, c-scope TA x2, HIDA EF {some}%, PPI BID.
Endo: A1c {dec}, TSH nl, BG {many}s, CGM TIR {some}%, ICR 1:10, ISF 1:50.
Rheum: ANA 1:320 sp, dsDNA neg, RF/CCP +, MCPs, DAS28 {dec}, MTX/HCQ.
ED: ESI {few}, EMS BLS, GCS 15, LOC neg, FAST neg, C-collar cleared NEXUS.
Trauma: MVC, restrained, +AB, CHI, R rib fx 4-6, PTX, CT, ISS {some}.
EMS: A/O, PWD, BGL {many}, 12-lead NSR, 18g L AC, ASA {many}, NTG x2, ETA {few}.
RN: AOx3, RA, BM x1, ambx2, Braden {some}, CHG bath, PIV c/d/i, call bell.
SW: IMM given, PASRR done, SNF choices, MOON, TOC, SDOH +food.
CM: auth pend, P2P, LOS {few}, GMLOS {dec}, DRG, avoidable day, LTAC ref.
Rx: {rx} #30 RF{few} DAW, sig 1 po qd, PA needed, sub ok.
Consults: GI, ID, NSGY, ENT, PMR, CT surg, IR, EP. Recs: appreciate.
LABS: BMP, CBC w/ diff, LFTs, INR, UA, UCx, BNP, TSH, UDS, EtOH.
ddx: ACS, PE, AoD, PTX, GERD, MSK; HEART {few}, PERC neg.
s/p ORIF, s/p TAH-BSO, s/p XRT, s/p chemo, s/p MVR, s/p LVAD.
DNR/DNI, MOLST on chart, HCP on file, CMO, GIP eval, DME.
Child will be NPO. Adult will be seen. Staff will round. Team will follow.
Wash, rinse, dry. Skip, hold, stop. Drink, rest, walk. Lift, bend, twist: none.
Keep dry. Call if red. Return if worse. Use ice. Eat well. Sleep flat.
Check, mark, bill, file. Chart, sign, close. Pull, flush, cap, label, send.
"""
HOURS = r"""
Open Monday through Friday, 8 to 5; Saturday 9 to noon; closed Sunday.
Hours: Mon-Fri 8-5, Sat 9-12, Sun closed.
Hours: M-Th 7:30a-6p, F 7:30a-4p.
Monday through Sunday, every shift, seven days a week.
{weekday} at {hour}; {weekday} by {hour}; {weekday} after {hour}.
Sunday at {hour} to Monday at {hour}.
Labs on Mon/Wed/Fri; weights on Tue/Thu; rest on Sat/Sun.
See you Wednesday. Talk Thursday. Done by Friday. Off next Tuesday.
Last Monday, next Thursday, this Friday, every other Saturday, first Sunday.
By Wednesday morning; Thursday evening; Friday night; Saturday afternoon.
Yesterday, today, tomorrow, tonight, last night, this morning, the day before.
Days {few}-{some}; weeks 2-6; months 3-12; years 1-5.
Ranges: 5-50, 75-121, 0.4-4.0, 12-16, 135-145, 3.5-5.1, 98-107, 70-99.
IQR {few}-{some}; range {few}-{many}; CI {dec}-{some}.
BP 120/80, 118/76, 132/84, 98/60. Strength 5/5, 4/5, 3/5. Pain 1/10, 3/10.
Vision 20/20, 20/40, 20/200. Odds 3:1. Ratio 1:4. Dilution 1:1000.
Step 1/4, page 2/5, part 1 of 3, dose 2 of 3, set 3 x 10, try 2/3.
Shifts: 24/7, 9-5, 7a-7p, 7p-7a, 12-hr, 3-11, 11-7.
q2h, q4-6h, q12h, x3 days, x 10 days, then weekly x4.
{yr}-{yr}; since {yr}; FY {yr}; class of {yr}; {yr} edition; as of {yr}.
In the early 1990s, the mid-2000s, the 80s, the last century.
{monthx} through {monthx}; each {monthx}; from {monthx} on; by {monthx} at the latest.
Respiratory season runs {monthx} to {monthx}.
{season} hours apply; {season} menu; {season} schedule; {season} camp.
Closed {feast} and {feast}; on call {feast}.
Q1, Q2, Q3, Q4; FY; H1; week {some}; sprint {few}; day {few}.
Time in {hour}, time out {hour}, total {some} min.
Start {hour}. Stop {hour}. Total {many} mL.
Turn at 0200, 0400, 0600, 0800, 1000, 1200.
Age 2 mo, 4 mo, 6 mo, 12-15 mo, 4-6 yr, 11-12 yr, 65+.
"""
