"""Themes of the operating room, of trauma, and of the organs that surgeons see."""

TEXT = r"""
% general surgery; surgeon; 19-87
dx=acute appendicitis, perforated|symptomatic cholelithiasis|incarcerated inguinal hernia|small bowel obstruction from adhesions|diverticulitis, Hinchey III
cc=right lower quadrant pain|postprandial RUQ pain|a groin bulge that won't go back|vomiting and no flatus
med=Zosyn 3.375 g IV q6h|ketorolac 15 mg IV|Ofirmev 1 g IV|enoxaparin 40 mg SQ|Colace 100 mg BID|oxycodone 5 mg PRN #12
lab=WBC 18.4|lactate 3.1|bilirubin 1.0, alk phos 88|hCG negative|Cr 0.9|albumin 3.8
img=CT: 13 mm appendix with fecalith, Alvarado 8|US: wall 5 mm, positive Murphy|KUB: air-fluid levels, no free air
proc=laparoscopic appendectomy|laparoscopic cholecystectomy with cholangiogram|open Lichtenstein repair with Prolene mesh|exploratory laparotomy, Hartmann procedure
h Pain began around the umbilicus {on} and moved to McBurney's point.
h {cp} lifts freezers at {wk}; the bulge first showed {ago}.
h {ck} brought {him} from {town} after a night of vomiting.
e Rovsing and psoas signs positive. No hernia on Valsalva. Well-healed Pfannenstiel scar.
e Distended, tympanitic, no peritonitis. NGT with 900 mL bilious output.
s Pneumoperitoneum to 15 mmHg through a Hasson trocar at the umbilicus.
s The critical view of safety was obtained; duct and artery were clipped and divided.
s The mesoappendix was taken with LigaSure, the base with a 45 mm white Endo GIA load.
s Fascia was closed with 0 Vicryl on a UR-6, skin with 4-0 Monocryl and Dermabond.
s A 19 Fr Blake drain was left in the pelvis.
p No lifting over 10 lb for four weeks; shower after 48 hours; wound check with {doc} {appt}.
p Advance diet as tolerated, ambulate, incentive spirometer ten times an hour.
p Pathology pending; {docb} will call {p} at {tel}.
x Nissen fundoplication {ago}; Roux-en-Y at {hos}; Lynch syndrome in {kb}.
q When can I pick up my toddler?
q The drain is leaking around the stitch.
% orthopedics; orthopedist; 16-88
dx=left intertrochanteric hip fracture|right ACL tear with bucket-handle meniscus|end-stage osteoarthritis of the knee|displaced Colles fracture|rotator cuff tear|Lisfranc injury
cc=hip pain after a fall|a pop and swelling in the knee|wrist deformity|shoulder pain lifting overhead
med=cefazolin 2 g on call|tranexamic acid 1 g|aspirin 81 mg BID x 30 days|celecoxib 200 mg|Tylenol 1 g TID|Percocet 5/325 PRN
lab=Hgb 10.2 → 8.4|vitamin D 17|INR 1.0|ESR 12|MRSA nares negative|CK 1,240
img=XR hip: comminuted intertrochanteric fracture, Garden n/a|MRI knee: ACL rupture, Segond fragment|XR: Kellgren-Lawrence 4|CT foot: 3 mm diastasis at the Lisfranc joint
proc=cephalomedullary nail, Gamma3 11 x 180 mm|ACL reconstruction with BTB autograft|total knee arthroplasty, Stryker Triathlon|ORIF distal radius, Synthes volar plate
h {cp} slipped on ice outside {abode} {on} and could not stand.
h Planted and twisted while playing for {sch}; heard a pop.
h Injections with {docb} last helped {ago}; now uses a cane.
h Fell from a ladder at {wk}; a report was filed with the supervisor.
e Leg shortened and externally rotated. DP 2+. Compartments soft.
e Lachman 2B, pivot shift positive, McMurray medial click. ROM 5-95.
e Neer and Hawkins positive, drop arm negative, Spurling negative.
s The patient was placed on the Hana table; reduction was confirmed on fluoroscopy.
s Femur 5, tibia 4, 11 mm PS insert; patella resurfaced; Simplex cement.
s Tourniquet 250 mmHg for 61 minutes; Penrose drain removed; Jones dressing.
p WBAT with a walker; posterior hip precautions; PT twice daily.
p NWB x 6 weeks in a CAM boot; repeat films {appt}.
p Bone health: DEXA and Prolia via {docc}.
x Bankart repair; Jones fracture; opposite hip replaced {ago} at {hos}.
q Will I set off the scanner at the airport?
q It clicks when I go down stairs but doesn't hurt.
% neurosurgery; neurosurgeon; 25-86
dx=chronic subdural hematoma with 8 mm shift|L4-L5 spondylolisthesis|left frontal glioblastoma, IDH-wildtype|ruptured ACOM aneurysm, Hunt-Hess 2|cervical myelopathy
cc=worst headache of life|numb clumsy hands|back pain shooting to the foot|a first seizure
med=levetiracetam 500 mg BID|nimodipine 60 mg q4h|dexamethasone 4 mg q6h|temozolomide 75 mg/m2|gabapentin 300 mg TID|hypertonic saline 3%
lab=Na 131|osm 302|platelet function ARU 420|CSF: 12,000 RBC, xanthochromia|MGMT unmethylated
img=CT head: mixed-density left SDH 18 mm|CTA: 6 mm ACOM aneurysm|MRI: 4.2 cm ring-enhancing mass|MRI C-spine: cord signal change C5-C6
proc=burr hole evacuation with a 10 Fr drain|TLIF L4-L5 with Medtronic Solera screws|awake craniotomy with mapping|ACDF C5-C7
h {cp} hit {his} head {ago}, takes Eliquis, and {k} saw {him} dragging the right foot.
h Thunderclap onset while lifting at {wk}; vomited twice.
h {cp} drops cups and walks like on a boat {since}.
e GCS 14 (E4V4M6). Right pronator drift. Hoffmann and Babinski present on the left.
e Straight leg raise positive at 40 degrees; EHL 4-/5; Romberg positive.
s The head was fixed in a Mayfield clamp; Brainlab registration error 1.2 mm.
s Kerrison rongeurs were used; the dura was intact; Gelfoam and Floseal for hemostasis.
p Neuro checks q1h, HOB flat, SBP under 160, repeat CT at six hours.
p Staples out {appt}; no driving; Keppra for seven days.
x VP shunt (Strata valve at 1.5) placed {ago} at {hos}; Chiari I.
q Can they get it all out?
q My left hand has a mind of its own.
% urology; urologist; 40-88; M
dx=prostate adenocarcinoma, Gleason 4+3|obstructing 7 mm left ureteral stone|BPH with retention|muscle-invasive bladder cancer|Fournier gangrene
cc=flank pain and nausea|gross hematuria with clots|inability to void|elevated PSA
med=tamsulosin 0.4 mg qHS|finasteride 5 mg|leuprolide 22.5 mg IM|ceftriaxone 1 g|Toradol 30 mg IV|oxybutynin 5 mg
lab=PSA 12.6, free 9%|UA: >50 RBC, nitrite negative|Cr 1.9|stone analysis: 80% calcium oxalate|testosterone 18
img=CT stone: 7 mm left UVJ stone, moderate hydronephrosis|mpMRI: PI-RADS 5, left apex|cystoscopy: 3 cm papillary tumor, trigone
proc=cystoscopy, left ureteroscopy, holmium laser, JJ stent|robotic prostatectomy|TURBT|GreenLight PVP
h {cp} doubled over at {wk} {on}; third stone since {ago}.
h Nocturia x5; {k} says the bathroom light is always on.
h PSA was 4.1 {ago} with {docc}.
e CVA tenderness on the left. Prostate 50 g, firm nodule left apex.
e Circumcised, no Peyronie plaque, testes descended, 18 Fr Foley with pink urine.
s A Glidewire was passed; a 6 Fr x 26 cm double-J stent was curled in the bladder.
s The neurovascular bundles were spared on the right; anastomosis with V-Loc.
p Strain urine; stent out in the office with {doc} {appt}.
p Voiding trial in a week; Kegel exercises; PSA every 3 months.
x Vasectomy; father with prostate cancer at 58; brachytherapy {ago}.
q Will I still be able to have sex?
q The stent feels like I have to go all day.
% ophthalmology; ophthalmologist; 35-89
dx=visually significant cataract, NS 3+|primary open-angle glaucoma|rhegmatogenous retinal detachment, macula on|wet AMD, right eye|proliferative diabetic retinopathy
cc=curtain over the right eye|glare at night|distorted lines on the Amsler grid|flashes and floaters
med=latanoprost 0.005% OU qHS|Cosopt BID OD|prednisolone acetate 1% QID|Eylea 2 mg|Vigamox TID|atropine 1%
lab=IOP 27/24 by Goldmann|VA 20/70 OD, 20/40 OS|A1c 9.1|CCT 512/518|axial length 23.41
img=OCT: subretinal fluid OD, CST 412 µm|HVF 24-2: superior arcuate defect|B-scan: superotemporal detachment
proc=phacoemulsification with Alcon SN60WF +21.5 D|pars plana vitrectomy with C3F8|intravitreal Eylea injection|SLT 360 degrees
h {cp} stopped driving to {wk} at night because of halos.
h Saw {docb} at {cli} {on}, who found a superotemporal tear.
h Drops cost too much at {phar}; uses them every other day.
e Pupils 4→2, trace RAPD OD. SLE: 3+ NS, no Krukenberg spindle. C/D 0.8.
e DFE: horseshoe tear at 11 o'clock, Weiss ring, no Roth spots. Ishihara 11/11.
s A 2.4 mm clear corneal incision, capsulorhexis, divide-and-conquer; IOL centered in the bag.
s Betadine 5%, lid speculum, 30-gauge needle 3.5 mm from the limbus.
p Shield at night, no bending, call for pain or a curtain.
p Post-op day 1 with {doc}; next injection {appt}.
x LASIK {ago}; Fuchs dystrophy; aunt with glaucoma.
q Will I need glasses to read after?
q I see a dark spot right where faces are.
% ENT; otolaryngologist; 5-80
dx=T2N1 squamous carcinoma of the tongue base, p16+|chronic sinusitis with polyps|Ménière's disease|obstructive tonsils|unilateral vocal cord paralysis
cc=a hoarse voice|spinning and ringing in the ear|a neck lump|nosebleeds every day
med=Flonase 2 sprays|Augmentin 875 mg BID|meclizine 25 mg|Dupixent 300 mg|Afrin for 3 days only|Peridex rinse
lab=HPV 16 positive|eosinophils 8%|IgE 412|INR 2.1
img=CT sinus: Lund-Mackay 16|PET: avid level II node, SUV 9|audiogram: low-frequency SNHL, right|videostroboscopy: left cord fixed, paramedian
proc=FESS, bilateral|TORS tongue base resection with neck dissection|tonsillectomy and adenoidectomy|BAHA implant
h {cp} sings in a choir and lost the high notes {since}.
h Attacks last two hours with vomiting; {he} had to be carried out of {wk}.
h Treated for reflux by {docc}; the lump kept growing.
e Weber lateralizes left, Rinne positive AU, Dix-Hallpike negative, Epley not done.
e 2.5 cm firm level II node. Tonsils 3+, Brodsky. Septum deviated to the right.
s The microdebrider cleared polyps from the ethmoids; Propel stents placed.
p Saline rinses BID, no nose blowing for a week, debridement {appt}.
p Radiation consult; dental clearance; PEG discussed with {k}.
x Tubes x2; Caldwell-Luc {ago}; Warthin tumor removed.
q Is this cancer from the HPV thing?
q I hear my heartbeat in my right ear.
% wound care; wound specialist; 45-89
dx=Wagner 3 diabetic foot ulcer|stage 4 sacral pressure injury|venous leg ulcer|Charcot foot|dehisced sternal wound
cc=a foot sore that won't close|drainage and odor|weeping legs
med=Santyl daily|Medihoney gel|Silvadene|Bactrim DS BID|Juven BID|Profore 4-layer wrap
lab=prealbumin 11|CRP 46|A1c 9.8%|wound culture: Proteus, MRSA|ABI 0.62 R, 0.94 L
img=XR foot: cortical erosion of the fifth metatarsal head|MRI: osteomyelitis|TcPO2 28 mmHg
proc=sharp debridement to bone|wound VAC at -125 mmHg|Apligraf application|hyperbaric oxygen, 2.0 ATA
h Stepped on a nail {on}; did not feel it. {ck} saw blood on the sock.
h The sacral wound opened at {nh} {ago}; turned every four hours at best.
h {crn} changes the dressing MWF at {abode}.
e Ulcer 3.2 x 2.4 x 0.8 cm, undermining 1.5 cm at 3 o'clock, 60% slough, probes to bone.
e Braden 12. Hemosiderin staining. Semmes-Weinstein absent. Pulses by Doppler.
s Necrotic tissue was removed with a #15 blade and Adson forceps; bleeding controlled with silver nitrate.
p Total contact cast; offload with a Darco shoe; recheck {appt}.
p Low-air-loss mattress, turn q2h, dietitian for 1.5 g/kg protein.
x BKA on the left {ago}; Buerger disease; fem-pop bypass at {hos}.
q It smells and I'm embarrassed to go to church.
q Do I keep it dry in the shower?
% emergency medicine; emergency physician; 18-89
dx=blunt trauma, rib fractures 5-8|anaphylaxis to peanut|opioid overdose|acute ischemic stroke, NIHSS 11|renal colic|scalp laceration
cc=MVC, restrained driver|found down|facial droop and slurred speech|a cut from a broken glass
med=tenecteplase 0.25 mg/kg|naloxone 4 mg IN|epinephrine 0.3 mg IM|Tdap 0.5 mL|fentanyl 50 mcg IV|ketamine 20 mg
lab=EtOH 218 mg/dL|lactate 4.2|glucose 84|troponin \<6|UDS: fentanyl positive|hCG negative
img=CT head: no hemorrhage, ASPECTS 9|CTA: left M1 occlusion|eFAST negative|XR chest: no pneumothorax
proc=laceration repair, 7 cm, 4-0 nylon x 9|thrombectomy, TICI 2b|chest tube 28 Fr|shoulder reduction, Cunningham technique
h {cp} was T-boned near {town} at about 40 mph; airbags deployed.
h Last known well 07:40 per {k}; found at 08:15 with the right arm limp.
h Ate a cookie at {wk}, hives in minutes, used {his} EpiPen.
h {cpeer} called 911 when {p} stopped breathing in the bathroom.
e ABCs intact, C-collar in place, seat-belt sign, FAST negative.
e Left gaze preference, right facial droop, 1/5 right arm, dysarthria. VAN positive.
s 2% lidocaine with epinephrine, 500 mL irrigation, galea closed with 3-0 Vicryl.
p Observe 6 hours for biphasic reaction; EpiPen two-pack; allergist {appt}.
p Stroke alert; {docb} at bedside; to IR.
p Narcan kit and warm handoff to {aide}.
x Drinks on weekends; tetanus unknown; prior overdose {ago}.
q I only took half a pill.
q My phone and keys are still in the car.
% burn surgery; burn surgeon; 6-70
dx=flame burn, 18% TBSA|inhalation injury|scald burn of both feet, 6% TBSA|electrical injury, 480 V|frostbite of four fingers
cc=house fire|hot oil spill|contact with a live wire
med=Lactated Ringer's per Parkland|Silvadene|Mepilex Ag|oxandrolone 10 mg BID|hydroxocobalamin 5 g|methadone 5 mg q8h
lab=COHb 22%|lactate 6.0|CK 14,200|myoglobin 1,840|base deficit -7
img=bronchoscopy: carbonaceous sputum, grade 2|ECG: sinus tachycardia|Tc-99 scan: no uptake distal phalanges
proc=tangential excision and split-thickness graft, 0.010 inch|escharotomy|Integra placement
h A grease fire in the kitchen of {wk}; {peer} put it out with a blanket.
h {cp} pulled {k} from {abode} before the roof fell.
h A pot tipped from the stove; {k} ran the feet under cold water.
e Singed nasal hair, hoarse. Deep partial burns of both forearms by Lund-Browder.
e Circumferential right arm, Doppler signals present, pain 8/10.
s Zimmer dermatome from the right thigh, meshed 1:1.5, fixed with staples and Artiss.
p UOP 0.5 mL/kg/h; titrate LR; feeds by Dobhoff at 20 mL/h.
p Jobst garments; hand therapy daily; clinic {appt}.
x Otherwise healthy. Smokes. Graft at {hos} {ago}.
q The itching is worse than the burn was.
q Will the grafts ever tan?
"""
