"""Hands of supply, coding, plant, informatics and service-line people: catalogues, charge masters, schedules and signage lists full of capitalised units, part numbers, versions and ranges that are nobody's, and the copies that carry someone's."""

CALM = r"""
CHARGE MASTER EXTRACT (CDM) – Respiratory/Neuro/Pulm Lab

4101022  VENT INITIAL DAY SERVO-U          94002  410
4101023  VENT SUBSEQ DAY                   94003  410
4101040  BIPAP V60 INIT                    94660  410
4101188  ABG PUNCT W ALLEN TEST            36600  300
4102210  EEG ROUTINE 10-20 41 MIN          95819  740
4102214  EEG LTM 12–26 HR W VIDEO          95716  740
4102290  WADA BILATERAL                    95958  740
4102301  EMG 2 EXT NEEDLE                  95861  922
4102318  BLINK/LAMBERT RNS                 95937  922
4103007  DLCO ADD-ON                       94729  460
4103011  METHACHOLINE PROVOCHOLINE         94070  460
4103090  SIX MIN WALK                      94618  460
4104400  POLYSOM SPLIT NT 6 CH             95811  740
4104410  HST TYPE III WATCHPAT             95800  740
4104480  MASK FIT AIRFIT P10 SM            A7034  271
Hard coded -26 prof. Don't link 410 to 0412. Price file v2024.3, 61 pages
%%
Wayfinding & signage schedule, interior, generic names until donors are found

L1  Main Lobby, Registration, Gift Shop, Chapel, Coffee Bar, Imaging Center, Breast Center, Lab Draw
L2  Surgery Center, PACU, Family Waiting A–C, Sterile Processing, Cath & EP
L3  Women's Center, Labor & Delivery, Mother-Baby, Special Care Nursery, Lactation
L4  Heart & Vascular Unit, Cardiac Step-Down, Pulmonary Rehab
L5  Ortho-Neuro Unit, Joint Camp Gym, Spine Center
L6  Oncology Unit, Infusion Suite, Healing Garden, Image Boutique
L7  Behavioral Health (badge), Sensory Room, Group A
LL  Emergency Center, Fast Track, Decon, Loading Dock, Morgue, Linen, Central Plant
Garage: Blue, Green, Orange. Skybridge at L2. Elevator banks 1–4; Service 9–11
Pictograms: HABLAMOS JUNTOS set; Frutiger 45/65, Pantone 7462; braille G2; ADA 703
Donor panels left blank on L1, L3, L6
%%
PLANT OPS ROUND SHEET

Chiller 1 Trane CVHE 0420 ent 54 lvg 44, amps 61 %; Chiller 2 York YK standby
Boilers: Cleaver-Brooks 200 HP 110 psi x2; DA tank 5 psi; Softener 0 gr
AHU-4 OR: 22 ACH, +.011", RH 41, filters MERV 16, Camfil; HEPA DOP Nov-type annual
AIIR 4110/4112/5108: -.012, -.014, -.009 (door); Ballometer
Med gas: O2 55, Air 52, N2O 51, WAGD, Vac 22 in; Zone valve 4E-2 tag
Gens: Cat 3512 x2, Kohler 400; ATS-LS-1, ATS-CR-2, ATS-EQ-4; monthly 30 min 31 % load; fuel 4,110 gal
UPS Liebert NX; Panel LP-4A-22 breaker hot 118 F
Fire: Simplex 4100ES; pump 1 churn 10 min; Jockey; FDC; smoke doors 3-14, 3-15 gap 3/16
Legionella: 3 of 41 \<1; Chlor 2.0; flush 4-West ice
Elevator 3: Otis, brush; Kone 9 ok. Pneumatic tube: Swisslog 14-inch; TransLogic stn 41 stuck
Work orders closed 31, open 9; PM 97 %; Rounds by shift lead
%%
KIT AND PART NUMBERS, cath lab cart C

JL4 5F 100 cm  534-520T    JR4 5F 534-521T    AL1 534-545T    MPA2 534-542T
Pigtail 145 6F  H787-1380   Williams R 5F SRD5677
Guide EBU 3.5 6F LA6EBU35   XB 3.0 670-211-00   Ikari L 3.5 GC-7Y6IL35
Wire BMW 1009661   Sion Blue AHW14R007P   Fielder XT-A   Gaia 2   Runthrough NS TW-DS418FP
Balloon Emerge 2.5 x 12 H7493918912250   NC Quantum   Wolverine   AngioSculpt 2200-2510
Shockwave C2 3.0 x 12   Rota 1.25/1.5   Orbital CSI
IVUS Opticross 60   OCT Dragonfly OPSTAR   FFR Comet II, PressureWire X
Closure Perclose 12773-03   Angio-Seal VIP 610130   Manta 18   Mynx
TR Band XX-RF06   Prelude Sync   Glidesheath RM-RS6F10PQ
Contrast Omnipaque 350 100 mL 0407-1414-91   Visipaque 320
Pump Arterion 7   ACIST AT-P65
Par low: BMW, Perclose. Consign: Xience, Onyx, Synergy by size 2.25–5.0 x 8–48
%%
TEST CATALOG, send-out chemistry and genetics (how to order, not who)

LAB4410  Catecholamines, fractionated, plasma  – supine 30, ice, Na hep, 2.0 mL, 4–7 d
LAB4412  Metanephrines, 24-h – 25 mL 6N HCl jug, acetaminophen off
LAB4433  5-HIAA – no banana, walnut, Robitussin
LAB4471  Very long chain FA (Zellweger, ALD) – fasting
LAB4480  Acylcarnitine – Guthrie card / plasma; MCAD, VLCAD
LAB4502  Chitotriosidase; Gaucher, Niemann
LAB4519  Copper, free; ceruloplasmin (Wilson), royal blue, no gadolinium
LAB4530  Heavy metal + arsenic spec. – no fish 72 h
LAB4541  ADAMTS13 act/inh (Fritsma) – freeze, before FFP
LAB4560  HIT PF4 (Lifecodes), SRA reflex
LAB4577  Platelet aggregometry, by appointment, Tues/Thurs, no ASA 10 d
LAB4590  Karyotype AML 20 cells, Na hep green; FISH 5/7/8/20
LAB4604  Chromosome SNP array – prenatal 20 mL amnio; 5 mL maternal for MCC
LAB4611  Fragile X (Sherman), PCR + Southern
LAB4620  Huntington – counselor form required, no minors
LAB4633  Whole exome trio – buccal ok, 3 kits, consent pg 4
LAB4640  Rapid genome NICU – 0.5 mL EDTA each, M–F before 1400
LAB4688  Prion RT-QuIC – CSF 2 mL, no blood, biohazard triple
LAB4702  Beta-2 transferrin – fluid, foam-free
Misc: LAB9999 with test name + lab; director approval > $1,000
%%
SERVICE LINE DASHBOARD, RY (no provider view)

Heart & Vascular: PCI 412, D2B 58 (goal 60), CABG O/E .81, TAVR 61, HF readmit 18.4, Watchman 44
Neuroscience: tPA 41, DTN 31, thrombectomy 22, coil/clip 14/6, LOS 5.1, Get With Gold Plus
Ortho & Spine: THA/TKA 811, SSI .6, PROMs 71 %, Home 88 %; hip fx to OR 19 h
Oncology: analytic 1,104, CoC 3.2 met, nav days 4.1, Infusion chair util 78
Women & Children: del 1,881, NTSV 24.1, PC-01 1.1, exclusive BF 61; NICU ADC 14
GI: ADR 44, ERCP 210, no-show 8
Behavioral: ALOS 7.2, SR .8, HBIPS-5 91
ED: 61,220, LWBS 2.1, D2D 148, boarding 311 min
Perf: CMI 1.71, NOM 2.4, HCAHPS 72, Leapfrog B, Star 4, SIR CDI .51
Colors: Red, Amber, Green. Refresh nightly. Tableau > Qlik
"""

TWINS = r"""
RETURN GOODS / RMA FORM  [[blank::{full}]]
Item Alaris 8015 LS   [[SN ____::SN {ser}]]   PCU err 800.8000
Item Zoll AED 3       [[SN ____::SN {ser}]]   pads exp
Item BD Nexiva 383536 [[lot ____::lot {lot}]]  leak at Y
Item Xience Sierra 3.0x28 1550300-28 [[lot ____::lot {lot}]] [[unopened::opened, case {ptl}]]
Item Prevena 125      [[lot ____::lot {lot}]] alarm 14
Reason 02 / 05 / 11; Ship UN3480 Li-ion; Decon form 3-A
RMA [[issued by vendor::{ord}]]   Acct [[____::{acct}]]   Carrier [[____::{code}]]
Bill to [[Materials::{hosp}]]  Ship from [[Dock 2::{addr}]]
Contact [[buyer::{first} {last}, {ph}, {mail}]]
Credit vs swap; freight class 92.5
%%
EMERGENCY PREP BINDER — TAB 9 Utility failure & contact tree

Normal → LS/CR/EQ; 10 s; fuel 96 h; NFPA 110 Level 1 Type 10
Water loss: 1 gal/pt/d; Dialysis tanker [[vendor on card::{org} {ph}]]; red bag toilets
Steam loss: autoclave → [[sister site::{hosp}]], Sterrad OK
Phone: Vocera → red phones → [[runner::{first} as runner]] → ham [[ARES club::ARES, {first}, {UNIQUE_ID:K<D|B>{nn}<QX|ZR>}]]
O2: zone valve; manifold 6 H; bulk [[supplier 24 h::{coin} {ph}]]
HVAC: OR > 68 F stop; Portable MovinCool [[rental::{fam} {ph}]]
IT: BCA PCs, downtime forms 1–44; [[CIO::{last} {pager}]]
Elevator: Otis [[line::{ph}, contract {code}]]; Med Sled, Stryker Evacu-Trac
Gas: shut at [[meter room::meter on {road}]]
Command: IC [[AOC::{last}]], PIO [[comms::{first}]], Safety, Liaison [[county EM::{county} EM, {first}]]; HICS 201–214
Drill x2/y: Yellow, Gray, Silver; AAR [[in SharePoint::{full}, by {first}]]
%%
PREFERENCE CARD  [[service default::{dr}]]

Case: Lap Nissen. Room 5. Table Maquet split leg. Lithotomy Yellofin.
Gloves [[7 / 7.5 / 8 on pull::7½ Biogel, {first} wants 6 Gammex]]
Drapes Lap chole pk DYNJ 41–type; Ioban no
Trays: MIS 1, Nathanson, Bariatric long, Bovie hook
Suture: Surgidac 0 x6 Endostitch; 0 Ethibond SH; Pledget 6; 4-0 Monocryl PS-2
Device: Ligasure Maryland 37; Ti-Knot; Penrose 1/2; Maloney 54–60 [[kept in core::in {poss} locker]]
Meds: Marcaine .25 epi 30; Toradol no; Decadron 8
Position: reverse T 25, R arm tucked, foot boards, SCD
Dressing: Dermabond. NO OG after bougie.
Music [[none::Motown, per {first}]]. Call room [[45 min ahead::{ph} 45 min ahead]]
Updated [[annually::{num8} {initials}]]
%%
ONCALL MATRIX, imaging & interventional (wk of [[__::{clip}]])

        Wkd-D        Wkd-N         Sat            Sun
IR MD   [[A::{last}]]   [[B::{last}]]   [[C::{last}]]   [[C::{last}]]
IR RN   [[1::{first}]]   [[2::{first}]]   [[3::{first}]]   [[1::{first}]]
IR RT   [[1::{first}]]   [[1::{first}]]   [[2::{first}]]   [[2::{first}]]
NIR     [[A::{last}]]   [[A::{last}]]   [[B::{last}]]   [[B::{last}]]
MRI     in house    [[1::{first}]]   [[2::{first}]]   [[2::{first}]]
US      in house    [[1::{first}]]   [[1::{first}]]   [[3::{first}]]
NM      [[1::{first}]]   HIDA/VQ only   [[1::{first}]]   GIB only
Cath    STEMI [[team 1::{last}+{first}]]   [[team 2::{last}+{first}]]   [[1::{last}+{first}]]   [[2::{last}+{first}]]
PICC    0700–1900   IR   0700–1500   IR
Response 30 min. Backup [[chief::{last} {pager}]]. Swap form to [[sched::{mail}]]. Telerad 2200–0700 [[group::{coin}]].
%%
EXPENSE + P-CARD RECON [[template::{last}, {mon}]]

ACLS cards x6 $35            [[PO::{ord}]]
Littmann Cardiology IV $209  [[engraving none::engraved "{first} {last}"]]
Sharps mail-back 2 gal $88   [[vendor::{coin}]]
Lunch, Journal club 14       [[deli::{shop}]] $211.40
Mileage 114 mi @ .67         [[satellite::{clinic} and back]]
Parking                      [[garage::{bldg}]] $18
APIC dues; AORN dues; ONS; ANCC recert RN-BC
Toner CE278A x2; label Zebra 2x1; Dymo 30252
CE: Fundamentals of Perinatal Dysrhythmias $60
Hotel conf 2 nt              [[std rate::{stack}, {town}]]
Rideshare                    [[2::to {hosp}, plate {plate}]]
Card ending [[xxxx::{four}]]   Cost ctr [[unit::{code}]]   Approver [[director::{last}]]
%%
SPD ASSEMBLY TICKET

Tray: MAJOR BASIC #4, 61 inst; Count sheet v7; Case Genesis/Aesculap JK 444
6 Kelly cvd 5½, 6 Crile st, 4 Kocher 8, 2 Mixter 9, 6 Allis 6, 4 Babcock, 2 Ring Foerster, 4 Pean, 2 Tonsil Schnidt
Scissors Mayo st/cvd, Metz 7; NH Mayo-Hegar 7 x2, Crile-Wood
Forceps Adson w/ teeth, Russian, DeBakey 8, Bonney, Ferris-Smith
Retractors Army-Navy pr, Richardson S M L, Deaver 1 2, Ribbon, Balfour w/ blade
Suction Yankauer, Poole; Knife 3, 4, 7 long; Towel Backhaus 10
Missing: [[none::1 Kelly, {first} looking]]. Tape: Blue-Yellow.
Assembled [[initials::{ini}]]  Checked [[initials::{ini}]]  Load [[#::{code}]]  Steris 5 270/4/30; BI [[24 h::{clockx} {initials}]]
For [[stock::{last} 0730, {room}]]. Loaner owner [[n/a::{org}]]. Wet pack → [[tell lead::tell {first}]]
"""
