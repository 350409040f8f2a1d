"""Dense short-hand of EMS charts, discharge summaries, registry abstracts, prior-authorization logs, flight boards and e-mails, where capitals mark a hospital, a firm, a school, a police force or a town no differently from a test, a unit, a device or a rule."""

TWINS = r"""
PCR narrative
M31 disp P1 to [[SFR::{FACILITY:GCSF}, SFR]] for AMS. U/A 67M GCS 11, BGL 38, FD ([[E4::{ORGANIZATION:MTFD}]]) w/ BVM. Hx DM2, CKD, CVA; meds per MAR. LKW 0615.
IO L tib EZ 45 mm; D10 250; BGL 144, GCS 15. 12-L SR, LBBB (old per pt, had it at [[last visit::{FACILITY:MPTF}]]).
VSS. Stroke: BE-FAST neg, LAMS 0. ETCO2 36.
Pt is AO4, works [[swing::swing at {ORGANIZATION:NWSD}]], wants RMA. OLMC [[MD::MD at {FACILITY:RGH}]]: tx rec. Pt agreed, [[closest::{FACILITY:UGH}]] on bypass (CT down) so [[next::{FACILITY:SMR}]].
TOC 0702 RN [[sig::{initials}]]. NEMSIS/eNarr done; IO removed in ED. Unit AIQ.
[[PD::{ORGANIZATION:RPD} #{UNIQUE_ID:441-{nn}}]] has keys + dog.
%%
DISCHARGE SUMMARY (hospital day 1-9)
Dx: ADHF, AKI on CKD 3b, PAF, T2DM, HLD, OSA, COPD GOLD 2E
Proc: RHC (PCWP 31), DCCV x1, TEE (no LAA clot), PICC RUE
Course: Xfer [[from OSH::from {FACILITY:MPH}]] BNP 3104, SCr 2.4 (b/l 1.6). CCU on DOB gtt, IV Lasix. Neph: ATN, FeUrea 38. EP: amio. [[OSH::{FACILITY:MPH}]] TTE EF 20; ours 25. CMR: NICM; hx ETOH; PET/SPECT n/a. HFpt: ARNI 24/26, MRA held, SGLT2i, BB. ICD? LifeVest by Zoll.
Soc: lives w/ SO [[in a 5W::in {LOCATION:TO}]]; retired [[USAF::{ORGANIZATION:JPL}]]; no SNF benefit left
Dispo: home w/ HHRN [[::({ORGANIZATION:LMHH})]], HF clinic 7 d, BMP 3 d at [[lab::{FACILITY:CHP}]], PCP, EP. CR when able: [[OP CR::{FACILITY:LRH} CR]]
DW 81.2 kg. FC. MOLST n/a, POLST given.
%%
Cancer registry abstract, text fields
PE: 61F, R br mass UOQ 3 cm
XR: MG/US BI-RADS 5; MRI 3.1 cm; PET/CT neg [[elsewhere::{FACILITY:SJO}]]
SCOPES: n/a
LAB: ER+ PR+ HER2 1+ FISH neg Ki67 22; ODX RS 19 (GHI); BRCA VUS (Myriad)
OP: R PM/SLN 0/3 [[outside::{FACILITY:CNH}]] by [[surg::{dr}]]
PATH: IDC G2 pT2 pN0(sn); LVI-; AJCC 8 IA
RX SUMM: TC x4, XRT 42.56/16 [[fac 2::{FACILITY:ROC OC}]], AI
REMARKS: [[insured, FT::emp {ORGANIZATION:IUSD}]]; lives [[OC::{LOCATION:RSM}]]; dx conf [[class 22::{FACILITY:HMHN}, class 22]]
ED: SEER EOD 2018; CoC ACoS; NAACCR v24
%%
PA log
#1 Ozempic T2DM A1c 9.1 -\> PBM (ESI) approved 12 mo. Rx [[retail::{FACILITY:HT 171}]]
#2 Wegovy BMI 41 -\> plan excl; [[pt emp self-funds::{ORGANIZATION:NCSECU} self-funds]]
#3 Humira CF -\> biosimilar Hyrimoz; CVS SP
#4 MRI L-sp -\> AIM/Carelon: PT x6 first. PT at [[OP::{FACILITY:BOC}]]
#5 PET -\> P2P [[today::{clip} 1540]] w/ EviCore MD
#6 CPAP -\> HST AHI 22 [[in lab::{FACILITY:SMNC}]]; DME [[par::{ORGANIZATION:FTM}]]
#7 HBOT -\> DFU Wagner 3; [[site::{FACILITY:ARMC WHC}]], auth [[#::{claim}]]
#8 ABA -\> TRICARE ACN; BCBA [[::{first}]], [[agency::{ORGANIZATION:KHS}]]; [[SCH plan::{FACILITY:EES} IEP]]
#9 OOS xplant -\> COE net, [[TBD::{FACILITY:MUSC}]]
#10 SNF d21+ -\> NOMNC; QIO [[appeal::appeal by {kin}]]
%%
Flight board (HEMS) 0700 brief
N-model EC135, IFR no. WX VFR/MVFR aft 14Z. NVG 3 sets.
OOS: IABP cable; HT70 in PM. Blood 2 LTOWB exp [[Thu::{clip}]].
LZ notes: [[CAH 1::{FACILITY:PMC}]] pad lights out; [[CAH 2::{FACILITY:SVH}]] crane; [[LVL2::{FACILITY:NHRMC}]] pad B only.
Prior 24: STEMI [[CAH 1-LVL1::{FACILITY:CFVH} - {FACILITY:UNC}]]; peds DKA; scene MVC w/ [[PD, FD::{ORGANIZATION:NCSHP}, {ORGANIZATION:LFD}]]; LVAD [[OSH::{FACILITY:SRHC}]] declined WX
QA: RSI 1st pass 4/4, EtCO2 100%, GAMUT due
CAMTS site visit; FAA IA; AMRG by-the-book
Ride-along: [[RN::{first} ({FACILITY:FTCC})]], [[PGY3::Dr. {last}, {FACILITY:ECU}]]
PIC [[duty::{ini}]] FN [[duty::{ini}]] FP [[duty::{ini}]]
%%
Hey [[team::{first}]],
TL;DR from the HIE call: ADT works for [[4 of 6 sites::{FACILITY:GMH}, {FACILITY:TMH}, {FACILITY:CRMC} and {FACILITY:DMH}]]. CCD from [[the FQHC::{FACILITY:BBCHC}]] fails on OID. SSO via SAML; MFA by SMS. [[The last 2::{FACILITY:JCH} and {FACILITY:NFRMC}]] are HL7 2.3 over VPN, IT there = 1 FTE. [[County::{ORGANIZATION:LCHD}]] wants ELR + IIS + ESSENCE. [[EMS::{ORGANIZATION:LCEMS}]] wants outcome back via NEMSIS.
Per TEFCA, QHIN = eHX. Per FERPA, [[K12::{ORGANIZATION:LCS}]] stays out. [[U. clinic::{FACILITY:FSU UHS} and {FACILITY:FAMU}]]: FERPA/HIPAA both, ask OGC.
PM: [[TBD::{whole}]]; SOW by EOM; RFP #[[TBD::{ord}]].
%%
Wt/ht/BP for sports PE, gym line, [[MS::{FACILITY:CVMS}]] and [[HS::{FACILITY:CHS}]]
1 {vitals} OK, glasses. FB.
2 BP 138/88, recheck; XC. [[PCP::{FACILITY:CFM}]]
3 SEM II/VI, ECG LVH, NO until ECHO at [[peds cards::{FACILITY:LCH}]]
4 EIA; MDI; OK. BB. [[AAU::{ORGANIZATION:SWFL} AAU]]
5 SCT ?; NBS lookup. TF.
6 BMI 38; A1c; GYM. [[WIC sib::sib {first} at {FACILITY:PIE}]]
7 ADHD, TUE form NFHS. LAX. [[U17::{ORGANIZATION:NOVA} U17]]
8 S/P ACL BPTB; cleared by [[ORS::{FACILITY:OCSF}]]; SB
9 Amenorrhea, RED-S; RD; XC/TF, hold
10 T1DM OP5, 504; OK w/ plan. [[HOSA::{ORGANIZATION:CHS HOSA}]]
Docs: MD x2, DO x1, ATC [[::{first}]]. AED on wall.
%%
OR board text, 0615
1 TKA R, PS tray, GA/LMA, TXA. [[Ortho A::{dr}, {FACILITY:TOC}]]
2 CABG x3 LIMA/SVG/EVH; TEE; CPB; PRBC 4. Xfer [[OSH::{FACILITY:LRMC}]] on IABP
3 TAH BSO -\> RATLH; ERAS; DVT SCD
4 ORIF distal tib EX FIX; MVC [[LEO hold::{ORGANIZATION:ICSO} hold]]
5 PEG/TRACH; ALS; [[SNF after::{FACILITY:HHCC} after]]
6 TURP/HoLEP; DOAC held 3 d; VA auth, [[CBOC::{FACILITY:OPC-M}]]
7 T&A, BMT: 4 kids, PACU 1:1, [[1 foster::1 w/ {ORGANIZATION:CHSLA}]]
8 ERCP EUS/FNA, MAC-\>GETA
Add: I&D MRSA IVDU; LAR; ECT x6 PACU 2
Reps: ortho x2 ok. [[Visitor::{first}, {ORGANIZATION:GTCC} SPD student]]
"""
