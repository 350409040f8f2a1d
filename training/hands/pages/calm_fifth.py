"""Quality files, pathology of process, pocket scripts and odd documents: the calm with its twin beside it, last handful."""

TWINS = r"""
SNAP NOTES FROM A MOCK TRACER, ICU TO CT TO ICU
Pt on Levo, vent, EVD; transport checklist on clipboard; Hamilton-T1, tank 1,900 psi, bag + PEEP valve, Zoll
EVD clamped? yes 14:02; [[RN::{first}]] says "leveled at the tragus"; great
Elevator 4 keyed; hall bed obstructs (LS)
CT: contrast warmer 37; screening for Glucophage; Isovue lot on tray, not in EHR
Band scanned? no → RFI. Time-out yes
Return 14:51; EVD open [[in 3 min::by {initials} in 3 min]]
Asked [[the tech::{wn}, the tech,]] re: RACE: recited with hand gestures
Fridge: Rocuronium 60-d sticker; Succs 14 d
IV: Kcentra bag w/o rate. Insulin vial open no date
Hand hygiene 11/14
Praise: [[RT::{first}]] knew the E-cylinder math (.28)
[[Score in the tool.::Score 91, sent to {mail} {num8}]]
%%
SPANISH/ENGLISH HANDOUT, DIABETES, AS TYPED
Metformina (Glucophage): con comida. Diarrea? avise. Insulina: Lantus de noche, Humalog antes de comer
Azúcar bajo \<70: 4 oz jugo, 3 Glucose tabs, 15 min. Baqsimi en la nariz
Pies: lava, seca, mira, no Vicks, no andar descalzo; callo = podiatra
Comida: nopales, frijol 1/2 taza, tortilla de maíz 2, no Jarritos, no Coca; agua de jamaica sin azúcar
Remedios: té de canela ok, nopal ok, "Artri King" NO (has Decadron & diclofenac)
Metas: A1c 7, BP 130/80, LDL 70
Vacunas: flu, Prevnar 20, Hep B, COVID
Ojos cada año; riñón: UACR; dentista
Su promotora: [[pregunte en la ventanilla::{first}, {ph}]]
Próxima cita: [[_______::{wday}, {clinic}]]
%%
MAGNET DOCUMENT, EXEMPLAR EP7EO, DRAFT
Problem: CLABSI 2.1/1000 in Oncology, BMT. Goal 0.9
Team: [[CNS, IP, 4 staff RNs, PharmD, MD champion, EVS::{cred} (CNS), {first}, {first}, {last}, {whole} PharmD, {dr}]]
Interventions: Curos caps; CHG wipes (Sage) w/ foam video; Biopatch→Tegaderm CHG; Kamishibai K-cards; blood draw stewardship; needleless MaxZero; TPN line red; two-RN dressing w/ kit; tubing 96 h; lipids 24; Ethanol lock in peds; Clorpactin? no
Data: 2.1 → 1.4 → .6 → .7 (NDNQI below median 7 of 8)
p-chart; run of 9
Voice: "[[A nurse said::{first} said]], the K-card made it ours."
Spread: ICU, Dialysis
Publication: CJON; poster at ONS. Authors [[by role::{last}, {last}, {first} {last}]]
%%
STERNAL WOUND PHONE SCRIPT
Q1 Click when you cough? Q2 red >1 cm? Q3 drain: clear, pink, "milkshake"? Q4 fever >100.4 Q5 BS Q6 bra/pillow
Y to 1 or 3: today. Y to 2: photo. All N: routine
Teach: keep your move in the tube; no push/pull; no lawn mower (Toro, Deere); shower, Dial; no Neosporin; Heart Hugger
Meds: Lopressor, ASA, Lipitor, Lasix 5 d + K-Dur, amio 200, Colace, Tylenol
Leg: Endo vein harvest bruise normal; calf DVT no
Mood; sleep; "pump head"
Diabetics: Lantus; goal \<180
[[Call 1 of 3 done.::Call 1 to {ptl} {ph} on {num8}, {kin} answered; photo to {dr}.]]
%%
BIRTH PLAN, CHECKED, WITH COMMENTS
[X] dim [X] Enya [ ] Metallica [X] tub [X] no Pit unless [X] saline lock [X] intermittent Doppler
[ ] epidural "ask me at 7" [X] Nitrous [X] mirror [X] delayed cord 3 min [X] skin
[X] Vit K [X] Ilotycin no [X] Hep B yes [X] bath at 24 h [ ] circ
[X] BFHI; pacifier no; donor milk ok; SNS
Support: [[partner, doula, mom (not during exam)::{first}, doula {whole}, {kin}]]
C-section: clear drape, Ancef, music, one arm free
Allergies: Latex, kiwi. GBS: neg. Rh: O neg RhoGAM 28w
Fears: tearing; "my sister's hemorrhage"
Gender reveal: yell it
Placenta: [[home in cooler::to {org} in cooler]] form ROI-9
[[Reviewed by CNM::Reviewed by {cred} {clip}; baby's name {kin}, secret]]
%%
INFECTION CONTROL RISK ASSESSMENT (ICRA 2.0) PERMIT
Work: core drill 4", tower 5 above BMT; Type C; Group 4 → Class V
Barrier: EdgeGuard/STARC; anteroom; neg -0.02 (Setra, Omniguard 6); HEPA Abatement HEPA-AIRE; sticky mat; Tyvek; debris cart lid
Aspergillus air: base 0 cfu; outside 41
Water: shut 2 h; flush 15; Legionella
Noise: NICU \<50; vibration: MRI, Da Vinci in use → after 5
Route: elevator 7 only; not via cafeteria
Rounds daily x2 (IP, [[Facilities::{first} from Facilities]])
Stop-work: anyone
[[Contractor signs.::Contractor {org}, super {whole}, {ph}, permit {code}, {range}]]
%%
PATIENT ADVISORY COUNCIL, FLIP-CHART PHOTOS TRANSCRIBED
Parking!!! | Gowns that close | "Ma'am" vs "Sweetie" | Wi-Fi | MyChart results at 2 am (Cures Act) : "opt to wait"
Signs: "Nephrology" → Kidney; "Otolaryngology" → ENT; Endocrine?
ASL VRI lag | wheelchair scale | bariatric loo | quiet 10-6 | real coffee
AI: tell us when. "Who reads what the robot writes?"
Bills in one envelope
Ideas: buddy for new dialysis; pager that works in chapel; dog
Voted: gown, sign, AI notice
Thanked: [[members 3, 7, 9 rotate off::{first}, {first} and {wn} rotate off]]; [[cookies by a volunteer::cookies by {kin}'s bakery, {fam}]]
Next: [[Zoom::{worded} on Zoom, {url}]]
"""

CALM = r"""
GLOSSARY OF ROOMS, FOR THE WAYFINDING VENDOR
Angio 1-3, Endo A-D (dirty/clean), Sluice, Soiled Util, Clean Util, Nourishment, Pyxis alcove, Tube/Hub, IDF/MDF, EVS, Eye wash, Galley, Family Quiet (two exits), Bili, Milk, Viewing, Body hold, Cast, Cysto, Litho pad, Linac vault (maze), HDR, Hot lab, Stress, Tilt, EEG/EMU, PFT box, Sleep (4), Echo, Vasc, Dexa, Mammo tomo, Stereo, US 1-9, MR Zone I-IV, CT 64/128/PCCT, PET mobile pad, Fluoro, Ortho cast, Hyperbaric mono x2, Dialysis acute, Apheresis, Infusion, Chemo hood, Gown, Decon, Ambulance bay, Sally, Seclusion, Dictation, Sim, Chapel/Meditation (footbath), Lactation, Gift, Café, Loading, Compactor, Bulk O2, Chiller, Gen, Helipad, Morgue (don't sign)
Rules: sans serif, 1:10, pictograms (Hablamos Juntos), Braille gr 2, teal on white, no "wing", floors L,1,2,3
%%
TABLE OF "NORMAL, BUT YOU'LL GET PAGED"
Troponin hs 22 flat | K 3.4 on Lasix | HR 48 asleep | BP 96/50 in cirrhosis | BG 182 on pred | Na 133 | Plt 130 | Temp 37.9 | QTc 468 F | Mg 1.7 | Lactate 2.1 post-albuterol | Hct drop 4 after 3 L | ALT 61 on Lipitor | Ca 8.1 alb 2.4 | Bili 1.9 Gilbert | UOP 0.5 on the dot | PVCs | Wenckebach asleep | Cheyne-Stokes | "gurgling" NG | CK 400 gym | WBC 14 on dex | ESR 45 at 80 | Cr .4 frail | D-dimer 900 at 90% of folks | B12 212 (MMA) | TSH 6 at 82 | INR 1.3 | "bloody" Foley pink | Retic 3 | Bands 6 in labor
What to say: thanks; trend; patient? ok
"""
