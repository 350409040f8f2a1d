"""Sign-outs, board rounds, transfer logs, committee minutes and group chats where initials are everywhere: half of them hospitals, employers, schools and agencies, the other half units, laws, tests and federal bodies."""

TWINS = r"""
Transfer center log, overnight
2204 [[CAH::{FACILITY:NCMC}]] w/ SDH 8 mm, GCS 14, on DOAC. NSGY: accept. Kcentra in. [[HEMS::{ORGANIZATION:REACH}]] wx no-go, [[GCT::{ORGANIZATION:KCESD}]] rolling.
2231 [[CAH::{FACILITY:SRMH}]] STEMI, TNK given 2218. CCL: ED to ED.
2250 [[SNF::{FACILITY:WCHR}]] direct admit? No. To ED.
2312 [[LTAC::{FACILITY:KHW}]] vent, septic. MICU full. Try [[OSH 2::{FACILITY:SVMC}]].
2340 [[FSED::{FACILITY:ESC Moreland}]] ectopic, Hgb 7. OB: accept, MTP ready.
0015 [[peds ED::{FACILITY:DCMC}]] wants our adult CHD bed. ACHD says fine in AM.
0107 [[IHS::{FACILITY:PIMC}]] DKA 14 y, PICU 1 bed. Yes.
0155 [[DOC::{FACILITY:ASPC-L}]] swallowed razor. GI + 2 CO.
0222 [[OSH::{FACILITY:TMC One}]] cancels SDH #2 (CMO).
0300 census: MICU 24/24, SICU 19/20, CVICU 16/16. Divert: [[no::no, {FACILITY:BUMC} is]].
[[RN, TC::{initials}, TC]]
%%
ED board rounds 0700
1 CP, HS 4, delta trop neg, obs -\> DC
2 SI, 1:1, medically clear, [[CSU::{FACILITY:UPC}]] auth pending; ACT team from [[CMHC::{ORGANIZATION:PRC}]] to see
3 N/V CHS, DNR? no: "does not return"
4 LOL GLF, hip, OR at 11. From [[ALF::{FACILITY:SQ Gilbert}]]
5 EtOH 310, [[PD::{ORGANIZATION:TPD}]] hold, LOC to [[detox::{FACILITY:LARC}]]
6 RUQ, MRCP. Works [[RN here::RN at {FACILITY:CRMC}]]
7 BB exposure; [[FF/EMT::FF with {ORGANIZATION:SMFD}]], source HIV neg
8 PNA, CURB 2, HR 118. Lives [[RV::{LOCATION:AJ}]], snowbird from [[MN::{LOCATION:GR}, MI]]
9 eval for [[CPS::{ORGANIZATION:DCS East Valley}]] kid, SANE at 9
10 HD pt, missed x2, [[HD unit::{FACILITY:DCI Apache}]] dropped him for AMA x3
11 DVT, Eliquis starter, HMO PCP [[::at {FACILITY:PCA}]]
12 psych, [[T36::T36, {FACILITY:VH}]], awaiting XPT
%%
group chat, clinical rotation (students)
a: who has ob at [[the U::{FACILITY:TTUHSC}]]
b: me. its fine. bring MMR titers + BLS card
c: i got [[peds at the county::peds at {FACILITY:UMC EP}]], prof says NCLEX style quiz every fri
b: my preceptor went to [[ADN school::{FACILITY:EPCC}]] and did BSN at [[WGU-type online::{FACILITY:UTEP}]], shes awesome
a: parking??
c: [[lot::{FACILITY:lot SB-9}]] or you die
b: [[the VA::the VA at {FACILITY:WBAMC}]] wants fingerprints AND a PIV. did yours come
a: PIV took 3 wks. also TB: they take quantiferon not tst
c: my bf works [[cbp::at {ORGANIZATION:CBP Ysleta}]] he says same
b: study grp [[library::{FACILITY:UGLC}]] 6pm, ATI book, ekgs
a: HESI made me cry. see u
%%
Minutes, P&T and UR (joint), short form
Present: CMO, CNO, DOP, ID, UR, [[two guests::{first} {last} of {ORGANIZATION:PSI}, {first} of {ORGANIZATION:MHA}]]
1. FDA MedWatch x1 (IV APAP mix up). ISMP self-assessment due.
2. BPCI-A, MSSP, REACH: finance to explain again.
3. UR: 2MN rule, CC44 x3. RAC letters from [[the RAC::{ORGANIZATION:CGI}]]
4. P&T: add IVIG brand 2; drop LMWH brand 3. Approve TNK over tPA. ASHP says OK.
5. Competitors: [[others in market::{FACILITY:MRMC} and {FACILITY:HCMH}]] have DTN 38 min. Ours 51.
6. EMR: CPOE alert fatigue, IT to kill DDI level 3.
7. OPPE/FPPE in exec session. NPDB none.
8. Survey: TJC window opens. CLIA done. [[State::{ORGANIZATION:DHSS} surveyor {first}]] was kind.
9. Disaster: MCI drill w/ [[EMS::{ORGANIZATION:BCFPD}]] and [[a college::{FACILITY:SEMO}]] theater dept, moulage.
Adj 8:04.
%%
SW handoff
- Rm 12: SSI/SSDI appt. HUD 811 app needs DOB proof. [[PATH worker::{first} ({ORGANIZATION:PATH-NCC})]] has birth cert.
- Rm 14: DV. SA kit done. [[shelter::{FACILITY:CHM}]] bed til noon. TPO in court [[tmrw::{clip}]]. Abuser is [[LEO::with {ORGANIZATION:NCCPD}]], so no reports to usual.
- Rm 15: UAC, ORR sponsor is an uncle[[:: in {LOCATION:GT}, Del.]]. ICWA no.
- Rm 17: IDD, ICF. DSP from [[agency::{ORGANIZATION:KSI}]] at bedside. DNR per guardian ([[OPG::{ORGANIZATION:OPG Sussex}]]).
- Rm 19: LVAD eval, needs ETOH LOC; IOP at [[a CMHC::{FACILITY:CTC}]].
- Rm 20: JW. No PRBC, FFP. Cell saver ok. HLC elders called ([[two::{first} and {first}]]).
- Rm 22: GED teen; [[HS::{FACILITY:DHS}]] on hold; PRTF auth w/ MCO.
- Rm 23: vet 100% SC P&T, wants HBPC; [[CBOC::{FACILITY:GTN CBOC}]].
%%
Hi all, a plain-English key for families, so we stop saying letters:

ALF = assisted living. SNF = "sniff", nursing home with rehab. LTACH = hospital for long stays. IRF = rehab hospital. PT, OT, ST = therapists. DME = equipment. POA = who speaks for you. DNR, MOLST = wishes. MAR = your list of medicines.
[[::Our own: {FACILITY:BCH} = the brick one on the hill; {FACILITY:CRH} = the one with the carousel; {FACILITY:HPW} = the old hotel, now hospice; {ORGANIZATION:SVT} = the white vans.]]
NPO = nothing by mouth. ADLs = dressing and such. BM = you know. UA, CBC, BMP = tests. CT, MRI, US = pictures. RRT = rapid response team, or a breathing therapist, sorry.
If in doubt, ask [[the nurse::{first} at {xt}]]. [[Signed, the education council::Signed, {whole}]]
%%
HR onboarding FAQ (agency nurses)
Q Which card? A BLS by AHA. Not Red Cross at [[this site::{FACILITY:SJRMC}]].
Q Badge? A HID, from [[security::{ORGANIZATION:ISS} desk]].
Q EMR? A Epic; 8 h CBT; downtime = DTV.
Q Pay? A W2 via [[the agency::{ORGANIZATION:FHS}]]. 401k via TIAA. Per diem by GSA rate.
Q Housing? A [[Extended stays::{FACILITY:ESA} on {STREET_ADDRESS:Edison}]] or ask [[recruiter::{first}]].
Q Union? A [[Yes, NNU affiliate::Yes: {ORGANIZATION:INA 3}]]. Dues by payroll.
Q Flu? A By IDSA season; N95 fit by OSHA 1910.134.
Q Who else do they staff? A [[other sites::{FACILITY:EGH}, {FACILITY:IUHG} and {FACILITY:LPH}]].
Q License? A NLC compact; NURSYS check.
Q Parking? A [[Garage::{FACILITY:SB Deck}]]; DL and plate [[needed::{plate}]].
%%
tox/PCC call, typed live
caller: [[SICU RN::RN at {FACILITY:CMH SICU}]]; 44F, 62 kg, took APAP ER 30 g w/ ETOH, + DPH
ECG QRS 118 QTc 490; HCO3 given x2. K 3.1
NAC: yes, 2 bag. APAP level 302 at 6 h; AST 88
fomepizole for massive? yes per tox. HD if lactate up / AMS
[[found by::found by {ORGANIZATION:KCPD} at {FACILITY:UMKC} lot]] 0410
psych: PTSD, BPD; Rx from [[CMHC::{FACILITY:ReDiscover LS}]]
[[transplant ctr?::transplant: {FACILITY:KUMC} or {FACILITY:SLH}]] KCC: not yet. pH 7.31
callback 4 h. NPDS code done. [[SPI::{initials}, SPI]]
%%
Subject: ATC notes, weekend tournament
Teams: [[four::{ORGANIZATION:LSHS}, {ORGANIZATION:BVNW}, {ORGANIZATION:SMS} and {ORGANIZATION:OE}]]
#12 ACL? +Lachman, PRICE, MRI Mon at [[ortho::{FACILITY:KCOA}]]
#4 SCAT neg, VOMS pos. HBI: out. Parents told, both MDs [[::at {FACILITY:OMC}]].
#22 HI, CT 103.9 rectal, CWI 12 min, to [[ED::{FACILITY:OPRMC}]] via [[ALS::{ORGANIZATION:JCMA}]]
#7 EIB, MDI x4, fine. #31 SCT+, sat out sprints.
ref: AED pads expired (!!), told [[AD::{first}, AD]].
[[DII scout::a scout from {FACILITY:NWMSU}]] asked about #12. I said HIPAA, he said FERPA, we laughed.
%%
NICU follow-up clinic, team sheet
Kid 1: 27 wk, BPD, IVH II. GMA normal. CGA 4 mo. [[EI::EI thru {ORGANIZATION:KITS}]] OT q2w. Synagis -\> Beyfortus done.
Kid 2: HIE, TH 72h [[outborn::{FACILITY:FMC}]]; MRI BG/T; HINE 52; CP likely. GT. [[PCP::PCP {dr}, {FACILITY:CCHC}]] to do CSHCS form.
Kid 3: NAS, ESC, home w/ [[kin::MGM {kin}]]; [[CPS::{ORGANIZATION:DHHR} case]] closed. ASQ wnl.
Kid 4: CDH repaired [[on ECMO::on ECMO at {FACILITY:CNMC}]]; PH on sildenafil; BAER fail L.
Kid 5: T21, AVSD; OR at 5 mo [[TBD::{FACILITY:NCH}]]; TSH ok; WIC + [[parent group::{ORGANIZATION:DSNWV}]].
Kid 6: ROP, s/p Avastin. [[NICU grad day::NICU grad day, {FACILITY:WVUC}, {on}]].
%%
What do these stand for in this note? list them

"Pt c/o SOB x3d. PMH HFpEF, OSA on CPAP, CKD3b. [[::Retired {ORGANIZATION:NS}, wife at {FACILITY:ORMH} RN.]] Seen [[OSH::{FACILITY:GMH}]] for same, got IV Lasix, DC'd w/ HCTZ?? BNP 811. CXR: CM, PVC, B/L eff. TTE: EF 60, RVSP 55. ABG: 7.36/51/66 RA. A/P: ADHF. IV BID. RT: BIPAP QHS. PE r/o: V/Q. [[DC to home w/ HHC::DC to {LOCATION:NSB} w/ {ORGANIZATION:VNA-VF}]] vs SNF. HCS [[POA = spouse::POA = {kin}]]. FC."

SOB = shortness of breath; HFpEF = heart failure with preserved EF; OSA; CPAP; CKD = chronic kidney disease; [[OSH = outside hospital::{ORGANIZATION:NS} = an employer; {FACILITY:ORMH} and {FACILITY:GMH} = hospitals]]; BNP; CXR; CM = cardiomegaly; PVC = pulmonary vascular congestion (not premature beats here); TTE; RVSP; ABG; ADHF; RT = respiratory therapy; V/Q; FC = full code.
"""
