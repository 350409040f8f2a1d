"""Sentences for patients: leaflets, diets, exercises, the mind, the mouth; in plain words with many capitals."""

LEAFLET = r"""
<Welcome|About this leaflet|Good to know>: this <sheet|handout> explains {syn} and how it is <treated|managed> at home.
<Take|Use> {brandx} <exactly as the label says|with a full glass of water|on an empty stomach>; <do not crush|swallow whole|shake well>.
If you miss a dose of {pill}, <skip it|take it as soon as you remember>; <never double up|call the Nurse Line>.
Call <your care team|the Nurse Advice Line|the clinic> right away if you have a fever over 100.4 F, <new swelling|black stools|trouble breathing>.
<Stop|Do not take> {otc}, <Advil|Aleve|{otc}> or <St. John's wort|grapefruit juice> {dig} days before <surgery|the test>.
Keep the {supply} <dry|clean|in place> for {lasting}; <shower with care|no baths, hot tubs or lakes>.
You may <drive|lift|return to work|swim> again after {lasting} <unless told otherwise|when off {pill}>.
<Ask|Tell> your <Pharmacist|Dentist|{post}> if you take <a {cls}|blood thinners|{pill}> or have <G6PD deficiency|{syn}>.
Your <{kit}|new device> will <beep|vibrate|show a green light>; <Press OK|hold Menu> and <read the Quick Start Guide|call Technical Support>.
What to bring: <insurance card|photo ID|a list of medicines>, <comfortable shoes|your {kit}>, <questions|a support person>.
How it is done: a <thin tube|{frame}> is passed <through the nose|into a vein> while you lie in the <{move}|Left Lateral position>.
Common side effects: <nausea|hair loss|dry mouth|metal taste>. Less common: <rash|{syn}>. Rare: <{syn}|liver injury>.
For <children under 12|older adults|people who are pregnant>, {pill} is <not advised|used with care>.
<Vaccines today|You got>: {vax}, {vax}. <Arm soreness|Low fever> is normal; <Tylenol|a cool cloth> helps.
Wash hands for 20 seconds, <sing Happy Birthday twice|use Purell>, and <cover coughs|stay home>.
The test looks at <your {organ}|{assay}|the {gene} gene>; a <positive|negative> result <does not mean cancer|needs a repeat>.
<Home Safety|Fall-Proofing>: remove throw rugs, add grab bars, wear non-skid socks, keep a night light on.
<Smoking|Vaping>: the Quitline, <Nicorette|Chantix|text QUIT> and <{scheme}|a coach> can help you stop.
Asthma Action Plan: GREEN <means go|zone>; YELLOW <add {pill}|caution>; RED <call 911|means danger>. Peak flow {hund}.
The clinic is open <Monday to Friday|weekdays>, {clockx} to {clockx}; <closed on holidays|walk-ins on Saturday>.
<My Questions|Notes>: ____________________________ <Ask Me 3|Teach Back>.
<Easy Read|Large Print|Spanish|Braille> version <available|on request>. Reading level: Grade {dig}. Written by the {unit}.
Safe Sleep: Back to Sleep, <firm mattress|no bumpers>, <no Boppy in the crib|room share>; <Tummy Time|Kangaroo Care> each day.
Breast milk: <football hold|Cross-Cradle>; pump with <a Spectra|Medela|Elvie>; Haberman feeder if cleft; wet diapers {dig} a day.
Sun: SPF {tens}, <Coppertone|CeraVe|zinc>; ABCDE of moles; <Mohs|Skin Check> every year.
Insulin: rotate sites; <Tresiba|{brandx}> lasts {lasting} at room temperature; sharps go in a <Tide bottle|red box>.
If your <Foley|{frame}> stops draining, <check for kinks|do not pull|call Urology>.
Do you have to pay? <Medicare Part B|Medicaid|{payer}> <usually|may> cover{dig}0% - ask for <Financial Counseling|Form {hund}>.
<Nausea after chemo|Chemo Brain|Mucositis>: ice chips, <Magic Mouthwash|Biotene>, ginger, {pill} <as ordered|PRN>.
Signs of a stroke: BE FAST - Balance, Eyes, Face, Arm, Speech, Time. <Call 911|Do not drive>.
"""
DIET = r"""
<Choose|Try>: <Cheerios|oatmeal|Greek yogurt|Ezekiel bread|quinoa>, {tens} g carbs, <low sodium Swanson broth|Mrs. Dash|Morton Lite Salt>.
<Avoid|Limit>: <Coca-Cola|Gatorade|Red Bull|Mountain Dew>, <Spam|ham|Oscar Mayer>, <Campbell's soup|Ramen>, <salt substitutes|Ben & Jerry's>.
<Renal|Cardiac|Mediterranean|DASH|Low FODMAP|Ketogenic> plan: {thou} kcal, {tens} g protein, Na {hund} mg, K {hund} mg, fluid {deci} L.
Breakfast: <Quaker Oats|two eggs|Cream of Wheat>. Lunch: <turkey on rye|Caesar salad, no croutons>. Supper: <Salisbury steak|cod|Chicken Marsala>. Snack: <Jell-O|Graham crackers|Granny Smith apple>.
Tube feeding: {otc} at {tens} mL/h x {dig} h via <{frame}|MIC-KEY>; flush {hund} mL q{dig}h; HOB 30.
TPN: <Clinimix E|{otc}>, <Intralipid 20%|SMOFlipid> {hund} mL; <Refeeding|Trace elements|MVI-12>; {assay} <daily|q week>.
Dysphagia: IDDSI level {dig}, <nectar thick|Mildly Thick>; <{otc}|Thicken Up>; <Frazier Free Water|Mendelsohn|chin tuck>.
Texture: <Dysphagia Advanced|Pureed>; <Nosey cup|Provale|Rocker knife>; 1:1 feed; <aspiration precautions|no straws>.
Estimated needs (<Mifflin-St Jeor|Harris-Benedict|Penn State>): {thou} kcal, {tens} g; IBW (<Hamwi|Devine>) {tens} kg; <ASPEN severe|GLIM> malnutrition.
Nutrition Dx: <Inadequate oral intake|Altered GI function> (NI-{dig}.{dig}) r/t {syn}; PES statement <complete|pending>.
Carb count: {dig} choices; ratio 1:{tens}; correction {tens}; <MyPlate|Diabetes Plate|Exchange List>; <rule of 15|CalorieKing>.
Infant: <Similac|Enfamil|{otc}> {tens} kcal/oz, {hund} mL/kg/d; <Poly-Vi-Sol|Fer-In-Sol> 1 mL; <Fenton|WHO|Olsen> curve.
Bariatric Stage {dig}: <Premier Protein|Unjury|Isopure>, sip 64 oz, <Bariatric Advantage|Celebrate> vitamins; no <straws|Alka-Seltzer>.
Gluten: <Bob's Red Mill|Udi's|King Arthur> OK; no wheat, barley, rye, <Triscuits|seitan|malt>. <Marsh {gradex}|tTG> recheck.
<Vitamin K|Iron|Calcium> foods: <kale, Brussels sprouts|Total cereal|Popeye's greens>; keep <steady|with OJ>.
Kosher, Halal, <Lenten|Ramadan|Passover> meals; <Jehovah's Witness|Hindu> <preferences|vegetarian> noted in <CBORD|Computrition>.
PKU: Phenex-{dig}, <Kuvan|Glytactin>; MSUD: <Ketonex|BCAD>; <galactosemia|GSD Ia>: <Isomil|Argo cornstarch>.
"""
REHAB = r"""
<Week|Phase> {dig}: <Codman pendulums|quad sets|heel slides|clamshells|bird dog>, {dig} x {tens}, <Thera-Band red|Theraputty green|BOSU>.
<Protected|Full> weight bearing in the <{frame}|CAM walker|T Scope>; <Bledsoe locked at 0|open 0-{tens}>; crutches until {when}.
STG: pt will <perform sit-to-stand|don TED hose> with <Min A|SBA> in {lasting}. LTG: <TUG \<{tens} s|{gauge} {tens}>.
{move} x{dig} <each side|daily>; stop if <VAS \>{dig}|numb|dizzy>; <Borg RPE {tens}|Talk Test>.
Manual: <Maitland grade {gradex}|Mulligan SNAG|Graston|Cyriax friction>; modalities: <TENS|Russian stim|Game Ready|Hivamat>.
Gait: <Trendelenburg|steppage|Parkinsonian>, {hund} ft with <Rollator|SPC|Lofstrand>; <10MWT {deci} m/s|DGI {tens}>.
ADLs: <Long-handled reacher|Sock aid|Tub bench>; FIM {dig}; COPM {dig}; <GG score {dig}|Section GG>.
SLP: <LSVT LOUD|Masako|Shaker|VitalStim|Melodic Intonation>; BDAE, WAB AQ {tens}; <Frenchay|Boston> mild.
Hand: <Duran protocol|Kleinert|Semmes-Weinstein {deci}|Jamar {tens} lb|Allen>; <Orfit|Aquaplast> splint; <Roylan|Coban>.
Vestibular: <Epley|Semont|Brandt-Daroff|Gufoni>; DHI {tens}; <Frenzel|VNG> right torsional; HINTS central? no.
Peds: <Bruininks-Oseretsky|Peabody|AIMS>; <Wilbarger|SPIO vest|DAFO 4>; <GMFCS {gradex}|MACS>; <Theratogs|Pacer>.
Cardiac rehab: session {tens} of 36; <Bruce|Naughton> {dig} METs; <NuStep|Airdyne|Concept2>; Karvonen {hund}.
Work hardening: <Baltimore|Valpar|BTE>; DOT level <Medium|Light>; <Waddell signs {dig}/5|FCE valid>; NIOSH lift {tens} lb.
Wheelchair: <Quickie {dig}|Permobil M3|TiLite>, <Jay|Roho> cushion; <ATP|{post}> eval; {codey}; <Hoyer|Sara Stedy>.
Lymphedema: <Vodder MLD|CDT|Flexitouch|Juzo class {gradex}>; <Stemmer +|ISL {gradex}>; limb {tens} cm.
Prosthetics: <K3|K-level {dig}>, <Ossur|Otto Bock C-Leg|Seattle foot>; <Syme|Chopart|Ertl>; liner {dig} ply.
Aquatic: <Halliwick|Bad Ragaz|Watsu>, {tens} min; <Burdenko|Ai Chi>; chlorine OK.
HEP printed from <MedBridge|HEP2go|VHI|Physitrack>; <return demo|video link sent>; <POC signed|cert period {tens} days>.
Return to sport: <LSI {pctx}|Vail|ACL-RSI {tens}>, <Nordic hamstring|FIFA 11+|T-drill>; <cleared|not yet>.
"""
MIND = r"""
<Thought Record|ABC Worksheet|Chain Analysis>: Situation, Automatic Thought, Emotion ({pctx}), Evidence, Balanced Thought.
CBT links thoughts, feelings and actions; <Beck|Ellis|Socratic questions|Padesky's mind map> <guide|frame> the hour.
DBT skills: <Wise Mind|DEAR MAN|TIPP|STOP|Opposite Action|ACCEPTS|PLEASE|FAST|GIVE>; <Linehan's biosocial model|diary card>.
ACT: <Passengers on the Bus|Leaves on a Stream|the Matrix|Defusion>; <Hayes hexaflex|Values Card Sort>.
Exposure: <SUDS {tens}|Fear Ladder step {dig}|Prolonged Exposure imaginal>; <Foa|Craske|Wolpe> model; homework <done|avoided>.
EMDR phase {dig}: target image, NC, PC, VOC {dig}, SUD {dig}; <Butterfly Hug|Safe Place|Light Stream>.
MI: <OARS|Change Talk|Readiness Ruler {dig}|DARN-CAT>; stage: <Contemplation|Preparation>; <Rollnick|Prochaska> cited.
Stages by <Erikson|Piaget|Kohlberg|Mahler>: <Trust vs Mistrust|Concrete Operational|Object Constancy>; <Ainsworth|Bowlby|Winnicott> on attachment.
Grief: <Worden's tasks|Kubler-Ross|Dual Process>; <Camp Erin style group|memory box>; no <SI|plan>.
Family: <Genogram|Bowen triangle|Structural (Minuchin)|Satir sculpting|Gottman Four Horsemen>; <MST|FFT> fidelity {tens}.
Child: <PCIT|Triple P|Incredible Years|Zones of Regulation|Theraplay>; <Token chart|Premack>; <BASC-3|Conners|{gauge}>.
Group {dig}: <Seeking Safety|Matrix Model|WRAP|Living Sober>; topic <Triggers|HALT|Urge Surfing>; {dig} attended, roles only.
Safety Plan (<Stanley-Brown|CAMS>): warning signs; coping; <988|Crisis Text Line>; means restriction; <C-SSRS screen neg|low>.
MSE: <Cooperative|Guarded>, <psychomotor slowing|Schneiderian symptoms>, <Capgras|Cotard> none, <Folstein {tens}|SLUMS {tens}>.
Dx: <F32.{dig}|F43.10|F84.0|F90.{dig}> per DSM-5-TR; R/O <Cyclothymia|Ganser|Munchausen>; <V62.{tens}|Z-codes>; {gauge} {tens}.
Sleep: CBT-I <Stimulus Control|Spielman 3P|Sleep Restriction {dig} h>; <Sunrise alarm|Oura|Hatch>; <no Netflix in bed|caffeine cut-off {clockx}>.
Testing: <WISC-V FSIQ {hund}|Rorschach R-PAS|MMPI-3 valid|MCMI-IV|Bender-Gestalt|NEPSY-II>; {gauge} T={tens}; <embedded PVT pass|Rey 15>.
MAT: <Suboxone {dosex}|Sublocade|Vivitrol|Methadone>; COWS {tens}; UDS <neg|+THC>; <SMART Recovery|AA, Big Book|Al-Anon>.
"Name it to tame it", <5-4-3-2-1 grounding|Box breathing|Jacobson PMR|Calm app|Headspace>; <Gratitude list|Body Scan> nightly.
Client <reported|explored|denied> <work stress|a Sunday dread|conflict>; Clinician <reflected|validated|set agenda>; next <session {when}|Telehealth>.
"""
ORAL = r"""
{tooth}: <caries|Black Class {gradex}|PARL|fractured cusp>; <prep|restore> with <{dental}|Filtek A2>, <{dental}|Tofflemire> band, <Isolite|rubber dam, Ivory clamp>.
Anesthesia: {dig} carpule <Septocaine 1:100k|2% lido w/ epi|Carbocaine>, <Gow-Gates|Akinosi|IANB|PSA|Citoject>; no <trismus|paresthesia>.
Endo: {tooth}, <WaveOne Gold|K-files to {tens}>, WL {tens}.{dig} mm (<Root ZX|Apex ID>), NaOCl, <{dental}|gutta-percha>, <AH Plus|{dental}>; Vertucci type {gradex}.
Perio: <SRP|Gracey 11/12> UR, PD {dig}{dig}{dig}, BOP {pctx}; Stage {gradex} Grade <A|B|C>; <Glickman|Miller|Cairo> class {gradex}; <Arestin|{dental}> placed.
Prosth: <E.max|zirconia|PFM> crown {tooth}; shade <Vita A2|3D-Master>; <Impregum|Trios>; <TempBond|{dental}>; <Kennedy class {gradex}|Akers>.
Implant: {dental} {deci} x {tens} mm, {tens} Ncm, ISQ {tens}; <Bio-Oss|{dental}>; <Summers osteotome|Khoury>; cover screw; sutures {sizex}.
Ortho: Angle Class {gradex} div {dig}, OJ {dig}, OB {pctx}; <Damon|Invisalign|{dental}> tray {tens}; <Class II elastics|Hawley|Nance>; <Bolton|Steiner|Tweed> {deci}.
Oral surgery: {tooth} <Pell-Gregory {gradex}|Winter mesioangular>; <Cryer|Cowhorn|150 forceps>; <Gelfoam|{dental}>; <dry socket|no OAC> advice.
Pedo: Frankl {dig}, <Tell-Show-Do|nitrous 30%|papoose>; <SSC|Hall crown|Vitapex> {tooth}; <Duraphat|{dental}>; <SDF|Knee-to-knee>.
CDT {codey}: <D2740|D4341|D1110|D0274>; <Delta Dental|MetLife|{payer}> <predetermination|downcode>; narrative <attached|needed>.
Oral path: <Fordyce|Nikolsky|Wickham|Bohn nodules|Epstein pearls>; <Toluidine|VELscope>; <exfoliative|punch> biopsy {sizex}.
TMJ: <Wilkes {gradex}|RDC/TMD|Krogh-Poulsen>; opening {tens} mm; <NTI|Michigan splint|{dental}>; click <early|late>.
Radiographs: <FMX|BWX|Panorex|CBCT>; <Planmeca|Dexis|{dental}>; <bone loss|no pathology>; ALARA, <E-speed|thyroid collar>.
Post-op: <no straws|salt rinse|Peridex BID>, <Motrin|{pill}> {dosex}, <soft diet|ice 20/20>; call <after hours|if bleeding>.
Caries risk <high|CAMBRA moderate>, DMFT {dig}, <Prevident 5000|MI Paste|{dental}>; <Bass method|Stillman|WaterPik>; recall {dig} mo.
Sterilization: <Statim|Midmark M11>, <Attest|spore test> pass; <OSAP|CDC|OSHA>; <Cavicide|Hu-Friedy cassettes>; waterline <CFU {hund}|A-dec>.
Med hx: <ASA {gradex}|Fosamax|{pill}> (MRONJ), <premed Amoxil {dosex}|no premed per AHA>; BP {bpx}; HbA1c {deci}.
"""
