"""Hands of informatics, bed desk, quality and payroll: grids, minutes, release notes, logs, code and tables, once with roles and counts, once with the people and places."""

CALM = r"""
JOB POSTING: Nurse Practitioner, Interventional Pain (0.8 FTE)
You: FNP-C or AGACNP, 2+ y; DEA; X-waiver moot; BLS/ACLS
Do: RACZ caths, SCS trials (Nevro, Abbott Proclaim, Saluda), Botox PREEMPT, pump refills Synchromed II, Kyphon follow-ups, TPIs (Travell), COMM/ORT (Webster), PDMP
Team: 3 DO, 1 MD, 2 PA, RN Lead, MA Scribe, Fluoro RT(R)
Ortho hours: M–Th 4x10, every 6th Fri; no Call, no Weekends
Pay: $128–144k + wRVU > 3,800 @ $31; CME 2,500 + 5 d; 401a; PTO 27; APP Council; Press Ganey bonus
We use Athena, DAX, Luma, Relias; bring your Littmann
Nice: Spanish, EMG; Grand Rounds Wed; Journal club (Bonica's)
EOE, VEVRAA; E-Verify; FLU/COVID/Tdap; UDS incl. nicotine
Not a fit: locums only, moonlighting conflict
%%
HL7 SAMPLE SHEET — no live data
MSH|^~\&|EPIC|TESTFAC|LIS|LAB|||ORM^O01|MSGID|P|2.5.1
PID|1||TEST0001^^^TST^MR||ZZTEST^PATIENT||YYYY|U
PV1|1|O|CLIN^RM^BED
ORC|NW|PLACER
OBR|1|PLACER||24331-1^LIPID^LN|||
OBX|1|NM|2093-3^CHOL^LN||199|mg/dL|125-200|N|||F
OBX|2|NM|13457-7^LDL Friedewald^LN||118|mg/dL|||||F
OBX|3|NM|NH^LDL Martin-Hopkins^L||124
OBX|4|NM|SA^LDL Sampson^L||121
NTE|1||Friedewald invalid TG>400. Trinder rxn interferes w/ NAC.
ZBX|Barlow|Marsh|Oxford|Addison
Use ACK AE for Abbott Alinity QNS, AR for wrong Facility string; MDM^T02 for Pathology "Gleason" as DG1? no
%%
INCIDENT TAXONOMY, RL6 to NCC MERP crosswalk

Cat A – capacity: look-alike Hydralazine/Hydroxyzine, Lamictal/Lamisil, Celexa/Celebrex, Brintellix (renamed), Losec, Zantac/Xanax
Cat B – caught: Pyxis override, BCMA, Tall Man
Cat C – reached, no harm: Lovenox 40 early
Cat D – monitored: Dig dup; Fleet in CKD
Cat E – temp: insulin U-500 Humulin in U-100 syringe
Cat F – LOS: TPN line to Foley? arterial line to D5
Cat G – perm: vincristine IT (never), K conc
Cat H – rescue: Narcan, D50, Romazicon, Roux-en-Y pills
Cat I – death
Swiss: Reason; Just Culture: Marx; HFACS: Shappell, Wiegmann; Five Rights + Why; London Protocol; Bowtie; FMEA RPN 336; Fishbone; Vincent; Eindhoven; Rasmussen drift; STAMP Leveson
%%
RESIDENT SCHEDULE LEGEND (no names on this sheet, see Amion)

G1–G6 Gold; B1–B4 Blue; Red = Step-up; Osler, Halsted, Blalock, Cushing, Longcope, Janeway, Barker = firm names, not people
NF1, NF2, TW (Twilight), SW (Swing), JAR, SAR, Jeop, Back-up
VA-M, VA-ICU, CCU (Levine), MICU-E, BMT, Onc-A, Renal, Liver, Geri, Pall, Clinic+, Elec, QI-Res, Away, Vac, LOA
X+Y: 4+1. Pods Denali, Rainier, Shasta, Hood
Duty: 80/7, 1 in 7, 24+4, 10 off; strategic nap
Cap G 10 (+4), B 8; Long W/ Short Q4; drip 1500; overflow = Hospitalist Yellow
Colors: Peach PGY1; Sky PGY2; Forest PGY3; White Chief
%%
ANALYZER FLAGS: Sysmex XN, Siemens Atellica, STA-R, cobas 8000 (night tech quick list)

XN: "Blasts/Abn Lympho?", "PLT Clumps?" → citrate; "Turbidity/HGB" lipemia; "Iron Def?"; "Dimorph"; WDF Ch; low-WBC mode; DI-60 reviews: Pelger/Huët vs Left shift, Döhle, Barr, Auer; Miller disk retic
Westgard: 1-2s warn, 1-3s reject, 2-2s, R-4s, 4-1s, 10x; Levey–Jennings; Youden; Deming; Passing–Bablok; Cochran; Horwitz
Atellica: IMT air, Dilution 1:5, Hook (Prozone) hCG; Biotin washout
STA: Heptest; dRVVT Russell; Staclot LA; Bethesda mix, Nijmegen; Rosner 17; Clauss
cobas HIL: H 42 L 18 I 2; indices S1
Vitek 2: GP/GN, AES "Reliable", MALDI Biotyper 2.14; Kirby-Bauer for Stenotrophomonas; Etest (dapto, Vanc MRSA) ; D-zone; Hodge dead, mCIM; Nitrocefin Cefinase; McFarland .5
Downtime: Red folder, Sunquest labels 9000 series, runner
Crit: K 6.2, Na 120, Hb 6.5, Plt 15, INR 5, Lact 4, + CSF, + AFB, malaria (any), Naegleria
%%
SPREADSHEET COLUMN DICTIONARY, bariatric registry

A study_id (BAR###) B sex C age_yr D bmi0 E EWL_12 (Metropolitan ideal, Deitel) F op (1 RYGB 2 SG 3 BPD-DS Hess 4 SADI Torres 5 LAGB Kuzmin 6 OAGB Rutledge) G limb_AL_BL (75/150) H leak (Csendes type) I GERD-HRQL (Velanovich) J LA_grade K Hill L Forrest M Edmonton EOSS 0-4 N STOPBANG O HOMA (Matthews) P DiaRem Q ABCD (Lee) R BAROS (Oria, Moorehead) S Sigstad T Clavien U ICD V days W Beck X Binge (Gormally) Y YFAS (Gearhardt) Z Reop type: Petersen / Brolin / JJ
Missing: 999; refused 888; n/a 777. Don't sort by A.
Marlex, Endo GIA Tan/Purple/Black, Seamguard; Ethicon Echelon Green/Blue. Hiatal yes/no
Sheet 3 pivot: Nathan x Jordan index (Youden J), AUC Hanley-McNeil, DeLong, Brier, Hosmer, Harrell C
%%
MIXING + STABILITY, hood 2

Vanc 1 g/250; Zosyn 4.5 ADD-Vantage; Unasyn MBP+; Primaxin (500 → 100 mL)
Ganc – Chemo hood; Foscarnet undiluted central; Cidofovir + Probenecid
AmBisome D5 only; Abelcet filter 5 µ; Cresemba filter; Vfend SBECD
Remicade .9 NS 1.2 µ; Simulect; Thymo (ATGAM ≠ Thymoglobulin); Campath
Cardene, Brevibloc premix Excel; Nexterone Galaxy; Nipride wrap; Giapreza fridge; Vasostrict
Ketalar 50; Precedex 4; Robaxin; Toradol
Hextend off. Plasma-Lyte 148 = A in US
KPhos Na; CaGl order last; Trissel; King Guide; Lawrence
BUD: Cat 1 12 h, Cat 2 4 d; Allen Loyd? no; 797 Table 13; HD 800 Table 1; Phaseal, Equashield, ChemoClave
Leur tip "Smiths", "Nipro"; Baxa EM2400, Repeater
Pharm tech IV: fingertips TSB, Neogen; smoke study
"""

TWINS = r"""
STAFFING GRID  [[unit: ________  census 24::{ward} {clip}, census 24]]
HPPD 9.2 tgt 8.8 | ACC charge free Y
        D             E             N
RN    [[6::{first}, {first}, {first}, {first}+2]]        5            [[5::{first} {first} {first} +2]]
LPN   1 [[(IV cert)::({first}, IV cert)]]     0    0
CNA   3             3            [[2::{first} / {first}]]
US    1     1 till 2300     0
1:1   [[sitter pool::{first} w/ {last}]]   AvaSys 2
Flex  PRN B tier, [[1 on call::{onelow} on call {ph}]]
Float in: [[Tele → MS x1::{first} from {hnick}]]   Float out: none, Peds-Neonatal not eligible
Acuity: Epic 38 / OPTILINK red 6 / QuadraMed n/a
Baylor W: 2 | Weekender: 1 | Traveler ends [[wk 13::{on}, {first} {last} extending]]
Call-offs: [[sick 1, NCNS 0::{last} sick, {last} NCNS 2nd]]   LOA 3
Mandates: [[none::{last} 4 h, signed {ini}]]
Diff: $3.50 E, $5 N, $2 Pref, $8 Crit
[[Charge RN::Charge {first} {xt}]]  HS [[House Sup::{last}]]
%%
UNIT COUNCIL — MINUTES
Present: [[chair, co-chair, 3 days, 2 nights, educator, PharmD::{first} (chair), {first}, {first}, {first} P., {first}, {last} (PharmD)]]
Regrets: [[CNS, Manager::{first}, {last}]]
1. CAUTI 0.8 (SIR .61). Purewick vs Primafit trial; [[two units like it::{first}'s unit likes it]]. Foley Fridays.
2. CLABSI 1, MBI excluded? [[IP reviewing::{last} reviewing bed 9 ({ptl})]]. Curos, CHG tx compliance 81
3. HAPI: Stage 2 coccyx x1, DTI heel x2. Prevalon par 20→32. [[Wound RN::{first}]] rounds Tu/Th.
4. Falls 2.9, Bed Zoned alarm Hillrom Centrella firmware 1.34; [[Biomed queue::{first} in Biomed, ticket {ord}]]
5. Alarm: GE Carescape B650 defaults SpO2 88, ST off.
6. Shared gov: DAISY noms 4 [[(sealed)::({first}, {first}, {first} G, {first} from {hnick})]]; BEE 2
7. Self-sched Kronos → UKG Dimensions; opens [[6 wk prior Mon 0600::{day} 0600]]. ShiftSelect sunset
8. Skills: EVD zero at Tragus, LVAD HM3, Belmont, Arctic Sun 5000. [[Vendor day tbd::{first} from {coin} coming {on}]]
9. Parking Garage C/D; Food truck; Potluck [[chili::chili, {first}, no beans]]
Parking lot: Vocera Minibadge V5000, Rauland R5
Adj. 1512. [[Recorder: 7a::Recorder {first} {last}]]
Next [[third Wed::{worded}]], [[Conf B::{bldg} conf]]
%%
RELEASE NOTES  nurse-call bridge 7.14.3 [[::— deployed {FACILITY:<Northfork|Vesper|Kettle> Valley Regional}, {clip}]]

Fixed
- NC-4417: Code Blue from Trauma 2 was routed as RRT when Responder 5 sent "CB " with a trailing space
- NC-4420: "Room May" parsed as month. Room names are now opaque. [[reported by a site::reported by {first} at {hnick}]]
- NC-4423: TZ: America/Indiana/Knox fell back to Chicago
- NC-4431: Austin digit (legacy Dukane) repeated
Changed
- Spectralink 8440 → Versity 95, Cisco 8821 EoL; IAX deprecated
- Max retries 3→5, backoff Fibonacci; jitter Weibull (k=1.5)
- TLS: Let's Encrypt R11; Dell iDRAC9 pinned; [[cert owner per site::cert owner {mail}]]
Known
- Hill-Rom NaviCare Bed Exit with Stryker iBed Wireless sends two of three; Allen Bradley door PLC not supported
- Ascom Unite 5.2 shows "Martin" theme
Migrate
  nc7 migrate --from 7.12 --profile Lincoln.toml --dry-run
  expected: 41 zones, 512 pillow speakers, 3 orphans [[::(host {ip}, login {user})]]
Rollback: Veeam job "Sydney-nightly"
Support: [[portal ticket::{first}, {ph}, ref {case}]]
%%
# triage_rules.yaml   [[owner: informatics::owner: {mail}]]
version: 3.2
rules:
  - id: SEPSIS_PHOENIX      # not SIRS, not Goldstein
    when: "lactate \> 2 and (map_z \< -2 or vaso)"
    notify: [[role/rrt::{user}]]
  - id: HEART_HIGH          # Six, Backus; not EDACS (Than)
    when: "heart >= 7"
  - id: PECARN_LT2
    when: "gcs \< 15 or palpable_fx"
  - id: CANADIAN_CSPINE     # Stiell
  - id: OTTAWA_KNEE
  - id: WESTLEY_CROUP       # Westley >= 8 -> racemic
  - id: CENTOR_MCISAAC
  - id: GORELICK
  - id: GLASGOW_BLATCHFORD
  - id: LEEDS_SPINE
overrides:
  [[none: true::"{mrn}": \{suppress: HEART_HIGH, by: {user}, until: {iso}}]]
  # [[ticket::{first} {last} asked, {ord}]]
escalate:
  hours: "19-07"
  to: [[oncall.hospitalist::{first}.{last}, {ph}]]
%%
def egfr(scr, age, female):  # CKD-EPI 2021, not MDRD (Levey), not Schwartz, not Cockcroft
    '''Inker NEJM. Jaffe creatinine must be IDMS. [[Unit tests below.::Asked for by {first} {last}, {org}.]]'''
    k = 0.7 if female else 0.9
    a = -0.241 if female else -0.302
    return 142 * min(scr/k, 1)**a * max(scr/k, 1)**-1.2 * 0.9938**age * (1.012 if female else 1)

CASES = [
    # scr, age, f, expect
    (1.1, 54, True, 60),
    (0.8, 71, False, 95),     # Barlow series
    (2.4, 66, False, 29),     # Stage "4", K/DOQI old name
    [[(4.0, 80, False, 15),::(4.0, 80, False, 15),   # {ptname} {mrn}, CMP {clip} - {first} says recheck]]
]
# TODO: Kynurenine? CysC (Gansevoort), Hadamard not needed; Bland-Altman vs Stage
# TODO [[remove print::remove {ptl}'s row before merge!!! {user}]]
# Houston, we have a NaN when age is None
%%
CSV head from the OR board export

case,room,svc,procedure,implant,pos,wheels_in,anes[[::,patient,surgeon]]
1,OR 3,ORTHO,R THA DAA Hana,Corail/Pinnacle,Supine,0731,Spinal[[::,{ptcomma},{last}]]
2,OR 3,ORTHO,L TKA MAKO,Triathlon CR,Supine,0955,Adductor+IPACK[[::,"{lf}",{last}]]
3,OR 5,NEURO,ACDF C5-6 Smith-Robinson,Zevo,Caspar pins,0740,GETA[[::,"{lf}",{last}]]
4,OR 6,GEN,LIH Lichtenstein,Bard Marlex,Supine,0805,MAC[[::,{whoup},{last}]]
5,OR 6,GEN,Lap chole + IOC,Hem-o-lok,Reverse T,0910,GETA[[::,"{lf}",{last}]]
6,OR 8,URO,HoLEP,Lumenis Moses,Allen stirrups,0735,LMA[[::,"{lf}",{last}]]
7,OR 9,GYN,TLH BS McCarus-Volker,V-Care,Yellofins,0744,GETA[[::,{caret},{last}]]
8,HYBRID,VASC,EVAR Gore Excluder,TFFB,Supine,0800,MAC[[::,"{lf}",{last}]]
9,CATH 2,EP,AF ablation Farapulse,Carto,Supine,0815,GA Jet[[::,"{lf}",{last}]]
add,OR 5,NEURO,Burr holes,SEPS / Subdural Evac,Mayfield,TBD,Local[[::,bed 14 {lastup},{last}]]
%%
PERITONEAL DIALYSIS CYCLER LOG  Amia / HomeChoice Claria  [[serial ____::serial {ser}, {ptfull}]]
Total vol 10,000  Fill 2200  Last 1500 Extraneal  Dwell 1:32  Cyc 4
Initial drain 1877  I-Drain alarm off  UF 641  avg dwell 1:21  lost dwell 0:34
02:11 LOW DRAIN CYC 2 — bypass [[user::{kin}]]
02:44 CHECK PATIENT LINE
06:50 END OF THERAPY
Dianeal 2.5 x2, 1.5 x1; Twardowski PET HA D/P .78; Kt/V 1.81; nPNA .92; Tenckhoff swan neck presternal; Moncrief–Popovich no
Exit: Twardowski 'good', Gent cream, [[Betadine on Sundays::Betadine Sundays when {first} visits]]
Effluent WBC 41, no Fehling nonsense, Gram –
Sharesource flag yellow, [[RN review::{cred} review {clip}]], next clinic [[month end::{worded} w/ {dr}]]
%%
AUDIT: hand hygiene + isolation, secret shopper form

Unit [[code 14::{ward}]]  Observer [[badge::{badge}]]  N = {nn}
M1 before pt 71 % M2 aseptic 88 M3 fluids 93 M4 after pt 90 M5 surround 62
By role: RN 84 | MD 66 (Ortho 51, Card 58) | RT 80 | EVS 90 | Transport 47 | Chaplain 100 (n 3)
Purell ES8 empty x4; Sani-Cloth lids open x7; Bleach 4 min
Precautions: C. auris in [[Contact+::{room}, {last}, Contact Plus]], Norwegian scabies door sign missing; TB (AIIR) Ballo –0.011 ok; Varicella staff titer check; Creutzfeldt tray quarantined
Coaching: [[3 residents::{last}, {last}, {last}]], [[1 attending declined::Dr {last} declined ("I am the hand")]]
NHSN SIR, Hawthorne noted (Sax WHO 5), Kappa .71 w/ [[2nd obs::{first}]]
Action: [[owner: mgr::{first} by {on}]], Swiss cheese, Pareto, Ishikawa, Shewhart p-chart, Nelson rule 2, Deming PDSA 3, Gemba M, Heijunka
%%
PAYER BULLETIN / PROVIDER NEWS  [[Q3::{mon}]]

• Modifier 25 + 99214 prepay edits; Zelis/Cotiviti; -59 to X\{EPSU}.
• Site of care: Ocrevus, Entyvio, Tysabri, Krystexxa, Soliris→Bkemv
• Biosimilar first: Yuflyma, Hadlima, Cyltezo; Humira off Tier 2. Stelara → Wezlana, Yesintek
• MSK: Turning/Cohere style review 27447, 22551; Milliman → InterQual 2024.1
• Genetic: Z-code (DEX), 81479 records; Prolaris, Decipher, Afirma, Veracyte
• Telehealth POS 10 $ parity ends; FQHC G2025
• Peer to peer line [[see card::{ph}, ask {first}]]
• Your rep: [[by region::{first} {last}, {mail}]]
• NCCI, MUE 2; LCD L38826 [[Q to MAC::Q from {clinic} answered {clip}]]
• Sequestration, Anthem-like EOB codes N781
• Overpayment: [[letter ref on file::{claim}, DOS {full}, pt {ptl}, $1,204.11]]
• Townhall Zoom [[Thurs noon::{day}, {url}]]
%%
MORBIDITY TABLE [[de-id::WORKING COPY not de-id]]

pt  | age | index                         | event (Clavien)       | contributing
1   | 61  | Ivor Lewis [[::{last} 61M {mrn}]] | IIIb leak, OTSC/Stent | Surgisis no
2   | 44  | RYGB, Petersen open [[::{last}]]  | IIIb hernia           | VTE ppx ok
3   | 70  | Whipple [[::{last}]]              | POPF B, DGE           | Callery 7; Fistula score
4   | 38  | Lap chole [[::{last}]]            | IVa Strasberg E2      | CVS not photographed
5   | 82  | Hip hemi Austin Moore [[::{last}]] | II Ogilvie, neostig  | Beers
6   | 55  | LAR [[::{last}]]                  | IIIb leak, Hartmann   | Air test skipped by [[PGY4::{last}]]
7   | 49  | Ross [[::{last}]]                 | V, PVE Staph lugdun   | Duke major; Dental [[none::at {fac}, {clip}]]
8   | 24  | Splenectomy, Kehr pain [[::{last}]] | OPSI prevented     | Pneumovax, Menveo, Trumenba
Presenter [[PGY-3::{last}]]  Moderator [[Vice Chair::{last}]]  Rubric SBAR-M&M, Hickam, Occam, Ottawa M&M
Pt 4: [[letter sent::{kin} called {ph}, letter {clip}]]
"""
