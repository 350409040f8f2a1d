"""Sentences of fields that the others pass by, in whole grammar: skin, children, age, kidneys, nerves, feet, eyes, animals, air, law."""

FIELDS = r"""
<Dermoscopy|Wood's lamp examination> of the {organ} region showed <leaf-like areas|comedo-like openings>, and a {sizex} punch was closed with {supply}; {syn} is favored over {syn}.
The PASI fell from {deci} to {deci} on {brandx}; <Psoriasis Area|Dermatology Life Quality> figures matched, and {aperson} kept the dose.
At the {dig}-month well visit, {capt} <stacked blocks|waved bye-bye>, had {vax} and {vax}, and was plotted on the WHO chart; the {gauge} passed.
Colic was explained with the Period of Purple Crying, Happiest Baby swaddles and <Mylicon|Gerber Soothe>; {otc} is not advised before twelve months.
<Croup|Bronchiolitis> with a Westley score of {dig} improved on <racemic epinephrine|Decadron>; the {kit} was off by {clockx}.
Comprehensive geriatric assessment found a Clinical Frailty Scale of {dig}, {tens} medicines, a {gauge} of {tens} and <no falls|one fall near the Lazy Susan>.
Deprescribing began with {med}, then {med}; {society} and the Beers list agree on both, and the MedStopper printout is attached.
The Capacity Evaluation (ACE, MacCAT-T) showed that {apt} can <state a choice|appreciate risk>; a Power of Attorney is not invoked.
Peritoneal dialysis continues on Liberty Select with Extraneal overnight; the Tenckhoff exit site scored {dig} on the Twardowski scale.
Urine sediment held <Maltese crosses|muddy brown casts|dysmorphic cells>; a biopsy read by {aperson} showed Kimmelstiel-Wilson change, RPS class {gradex}.
Myasthenia was confirmed by the Tensilon era test's successor, an ice pack; Vyvgart and {brandx} were weighed against thymectomy (MGTX).
The neurologic examination localizes to the {spot}; Hoffmann is present, Lhermitte is electric, and the {gauge} is {deci}.
Headache diary: {dig} migraine days, Nurtec and Ubrelvy used, Cefaly nightly; HIT-6 {tens}, MIDAS grade {gradex}; Botox by the PREEMPT grid.
Seizure action: Valtoco at five minutes, Nayzilam if nasal congestion; VNS magnet swipe; Epilepsy Foundation form on the fridge.
The forefoot shows a Morton toe, a Mulder click and a Jones fracture healed in a Bledsoe boot; Lapidus or Austin-Akin is planned by Podiatry.
The Charcot foot sits in Eichenholtz stage {gradex}; a CROW walker and TCC-EZ cast are changed weekly by {aperson} at {asite}.
Strabismus measured {tens} prism diopters by Krimsky, Maddox rod and Lancaster red-green; Worth four-dot fused; patching with Ortopad begins.
The dog was a Labrador, vaccinated; the Rabies Compendium, a Doxy course and {vax} were discussed with Animal Control.
Air transport in an EC-135 at {thou} feet: Boyle's law noted, Pleur-evac vented, Propaq and LTV 1200 secured, GPS not recorded.
Dive history: Navy Table 6 in a Monoplace Sechrist; Undersea and Hyperbaric chamber time {tens} minutes; no Type II bends.
The forensic nurse (SANE) used the Tanner drawing, Toluidine blue and a Bluemaxx lamp; the kit number is with law enforcement, not here.
Under Tarasoff and HIPAA 164.512(j), disclosure is <allowed|required> to prevent harm; document the reason, not the rumor.
The Sunshine Act, the Lacks case, Nuremberg Code and Tuskegee lessons are part of Module {dig}, Ethics for {post}s.
In pregnancy, Bendectin's heir Diclegis, ginger and Sea-Bands come before Zofran; Hegar and Chadwick signs are of historical interest.
Contraceptive choices: Mirena, Kyleena, Paragard, Nexplanon, NuvaRing, Annovera, Twirla, Slynd and Phexxi; MEC category {dig} for {syn}.
Fertility: Clomid day {dig}, Ovidrel trigger, Kruger morphology {pctx}, Gonal-f and Menopur; AMH {deci}; Antral count {tens}; ASRM consent.
Menopause: Vivelle-Dot, Prometrium, Veozah; WHI context given; Kupperman {tens}; Mona Lisa Touch not advised.
Erectile function by IIEF {tens}; Trimix, Viagra, Caverject and an Osbon pump were compared; Peyronie plaque {sizex}, Xiaflex offered.
Voice: GRBAS {dig}, Reinke edema, Bernoulli effect explained; LSVT and Lax Vox; Botox through the cricothyroid by {aperson}.
Hearing aids: Oticon Real, Phonak Lumity and Widex Moment in trial; CROS; Cochlear Nucleus candidacy by AzBio {pctx}.
Burns of {tens} percent by Lund-Browder; Parkland and Modified Brooke compared; Silvadene, Mepitel Ag, Biobrane, CEA (Epicel); Vancouver Scar Scale later.
Obesity clinic: EOSS {dig}, Wegovy week {tens}, Contrave stopped, Roux-en-Y versus SADI; Optifast shakes; Bod Pod {pctx}.
Thyroid: Bethesda {gradex}, Afirma GSC benign, Pemberton absent, Graves ruled out by TRAb; Tirosint, Synthroid or Armour debated.
Diabetes: Tandem with Control-IQ, TIR {pctx}, GMI {deci}; InPen; Baqsimi; Somogyi and Dawn effects sorted out by Libre; Charcot none.
Adrenal: Cosyntropin test per {society}, Nelson and Conn considered; Isturisa; MedicAlert; Solu-Cortef Act-O-Vial taught.
Lipids: Dutch Lipid Clinic {dig}, Friedewald versus Martin-Hopkins, Leqvio every six months, Praluent pen; Achilles xanthoma {sizex}.
Cardiac device: {kit} battery {dig} years, AP {pctx}, VP {pctx}, PVC {pctx}; Merlin, Latitude and CareLink transmissions on; MRI mode off.
Congenital: status post Norwood, Glenn and Fontan with a Blalock-Taussig shunt taken down; Ross pressure; PLE absent; Adult Congenital Clinic.
Heart failure: CardioMEMS PAD {tens}, Furoscix at home, Entresto, Farxiga, Verquvo; KCCQ {tens}; INTERMACS {dig}; LVAD (HeartMate) class.
Tuberculosis: 4-month HPMZ or BPaLM; DOT by video (SureAdhere); Ghon and Ranke complexes; Xpert Ultra; isolation until {when}.
HIV: Cabenuva every two months, Biktarvy bridge; undetectable; Ryan White and ADAP enrolled; Jynneos and Menveo done; PrEP (Apretude) for partner.
Hepatitis C: Epclusa for {tens} weeks; FibroScan {deci} kPa; FIB-4 {deci}; HCC screen by AFP-L3; Baraclude not needed.
Long COVID: NASA Lean test, PEM by DSQ, Paxlovid in {yearx}, Borg {dig}; RECOVER cohort information; pacing with a Garmin.
Sickle cell: Oxbryta withdrawn, Adakveo, Endari, Siklos; TCD by STOP criteria; Casgevy and Lyfgenia are discussed with {asite}.
Hemophilia: Hemlibra weekly, Advate on demand, Bethesda titer {deci}; Hympavzi data; HJHS {tens}; the Treatment Center plans {opx} with DDAVP.
Myeloma: IMWG VGPR, R-ISS {gradex}, Darzalex Faspro, Revlimid REMS; Velcade stopped; Talvey, Tecvayli and Elrexfio are next; Freelite ratio {deci}.
Lymphoma: Lugano {dig}, Hans GCB, IPI {dig}, Polivy-R-CHP; Columvi later; HBV core by {supply}; TLS with Elitek; Ann Arbor {gradex}.
Breast: Oncotype {tens}, Nottingham {gradex}, Magseed and SaviScout placed, Sentimag used, Z0011 applies; Verzenio; Kisqali; DigniCap.
Prostate: PI-RADS {dig}, Gleason {dig}+{dig}, Decipher 0.{tens}, Orgovyx, Pluvicto, SpaceOAR; IPSS {tens}; Partin and CAPRA {dig}.
Lung: Guardant360, {gene} {variant}, Tagrisso by FLAURA; Ion robot (Monarch elsewhere); Chartis; LDCT by NLST; Pancoast excluded.
Mental health court, Assertive Community Treatment, Clubhouse and Crisis Stabilization are levels of care, not <diagnoses|places to name here>.
Autism: ADOS-2 Module {dig}, ADI-R, Vineland {tens}; ABA by RBT and BCBA; AAC with Proloquo2Go; Snoezelen room; Early Start Denver Model.
Eating disorder: EDE-Q {deci}, Maudsley FBT, Garden-style meal support, orthostatic change; refeeding with Phos-NaK; Russell sign none.
Prison health (facility not named): sick call slips, KOP {med}, Narcan vending, DOC formulary, Estelle criteria of deliberate indifference.
Military: PULHES, Tricare Prime, DD-2807, MEB, "Battlemind"; exposure PACT Act; Whole Health, Battle Buddy and Vet Center talks.
Rural telepharmacy: TelePharm cart, Baxa repeater pump, remote verify by {post}; bins A-{dig}; Board rule {codey}.
Tissue bank: OPTN donor (identity withheld), CryoLife graft, AATB form, Eye Bank Optisol; Lions style volunteers drive.
Biomedical: PM sticker due, Fluke ProSim, hipot pass, Alaris module {dig}, ECRI hazard, MAUDE search; owner {unit}.
Environmental Services: Tru-D, Xenex, Oxivir, Clorox, terminal clean {tens} min, ATP (Hygiena) {hund} RLU; EVS Hero board.
Volunteer and Gift Shop: hats by Knit Wits style groups, Pet Partners, Music by the Bedside, Blessing of the Hands.
"""
LETTERS = r"""
Dear Patient: <Our records|A review> show that you are due for a <mammogram|{vax}|{assay}>. Call Central Scheduling, or use {app}. If you had it done elsewhere, send us the report. Sincerely, Your Primary Care Team.
Dear Parent or Guardian: Your child's school form needs {vax} and a <vision|hearing> check. The School-Based Health Center can help on <Tuesdays|Thursdays>. Thank you, the School Nurse.
Dear Colleague: We are pleased to announce the <Structural Heart|Long COVID|Lipid> Clinic under {unit}. Referral criteria: {gauge} over {dig}, {syn}, or failed {med}. Best wishes, the Team.
Dear Member: {payer} has <approved|denied> {brandx} {dosex}. You may ask for a copy of the {society} criteria at no cost. Keep this letter. Member Services.
To Whom It May Concern: The bearer needs to carry {brandx}, a {kit} and {supply} through Security. TSA Cares applies. Signed, {phwho}, {phwhat}.
Dear Applicant: The {unit} has received your forms for the position of {post}. HireRight and PreCheck will be in touch. Human Resources.
Dear Editor: We read with interest the report of the {study} investigators on {med}. The {stain} test was misapplied, and {statx} is not robust. Respectfully, the Authors.
Dear Reviewer: We thank Reviewer {dig} for the comment on {gauge}. Table {dig} now shows {assay} by {gene} status; see page {tens}.
Dear Vendor: Your {kit} failed incoming inspection under {codey}. Please send an RMA and a loaner. Biomedical Engineering.
Memo to All Staff: Effective {when}, the {unit} moves to {app}. Downtime {clockx} to {clockx}. Wear your badge. Questions to the Help Desk.
Subject: RE: RE: FW: {headx} - Hi all, attached is {verx}. <Tracked changes on|Please use Comments>. I moved {gauge} under {headx}. Thanks! {post}
Subject: Huddle Notes - Good morning, Team. Census {tens}, {dig} on {kit}, {dig} sitters. Kudos to Nights. {unit} rounds at {clockx}. Have a great day. - Charge
Reminder: Open Enrollment ends {when}. Compare the {payer} Gold and {payer} HSA plans, Delta Dental, VSP and Aflac. Benefits Office.
Thank you for your feedback on {unit}. We <shared it with|read it aloud to> the {post}. A {scheme} card is enclosed. Patient Relations.
Out of office: I am away until {when}. For {app} issues, call the Service Desk; for {headx}, ask the covering {post}.
"""
