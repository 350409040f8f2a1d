"""Charting of nurses, therapists, residents and scribes who write about a body in a bed without a single name."""

TWINS = r"""
HOSPITAL DAY 4 PROGRESS NOTE
[[Pt is a 67M::{ptfull} is a 67M]] w/ HFrEF (EF 25, ICM, s/p CABGx3 LIMA-LAD), CKD3b, COPD GOLD 2E, admitted w/ ADHF + CAP.
O/N: 8 beats NSVT, K 3.4 repleted, Mg 1.9. Slept in the recliner. Net -1.9 L, Wt 91.3 (dry 87?).
S: "Lighter". PND none. Cough w/ beige sputum. Had BM, Bristol 4. [[Spouse at bedside::Spouse {kin} at bedside]] asks re: LifeVest.
O: T 37.1 HR 88 BP 104/62 RR 18 SpO2 94 2L. JVP 12, HJR+, S3+, Rales bibasilar, Cheyne-Stokes when dozing, 2+ to shin. Muehrcke lines.
Tele: SR, LBBB (Strauss), QRS 162, PVCs. MAGGIC 27.
Labs: BNP 1140 (2310) Cr 1.7 (1.9) Na 133 K 4.0 HCO3 31 Hgb 10.4 ferritin 41 TSAT 9. Legionella Ag neg; MRSA PCR neg.
A/P
# ADHF, warm/wet (Stevenson B): Lasix gtt 15 + Diuril 500; Entresto 24/26 held, hydral/Isordil; Farxiga on; Toprol 25
# Iron: Injectafer per AFFIRM
# CAP: CTX/azithro d4/5, stop vanc
# COPD: Trelegy, DuoNeb prn, no steroids
# CRT-D: [[EP after discharge, QRS criteria class I::EP ({dr}) sees him {day} at {clinic}]]
# VTE ppx SQH. Code: DNR/OK to intubate, [[MOLST in chart::MOLST signed {num8} by {tit}]]
[[Dispo: home w/ HH, TCM in 7 d::Dispo: back to {house}, {town}, HH via {org}]]
%%
Nursing shift note, stepdown
1905 Rec'd report [[from day RN::from {first} RN]]. A&Ox3, off to "why". CIWA 6.
1930 Skin check 4 eyes [[w/ PCT::w/ {first}, PCT]]: L heel DTI 2x1.5, Mepilex; sacrum blanch; Braden 14. Waffle boots. Hoyer pad L.
2010 Ativan 1 mg per CIWA 11. Vis. hallucination: "a Chihuahua under the Dinamap". MEWS 3.
2100 Meds crushed in Jell-O. Spit out the Senna.
2215 [[Family called::{kin}, sister, called from {ph}]], given the code word, told stable.
2330 Bladder scan 640, straight cath 14 Coudé, 700 clear. Did not leave in per CAUTI.
0100 Asleep, snore, sat 86, Oxymask 3, CPAP refuses ("elephant").
0215 Posey alarm x2; [[sitter::sitter ({first} from float)]] 0230-0600
0400 Lactate 1.1. Phos 1.6: K-Phos Neutral. Folic, Thiamine 500 (Wernicke dosing, not Korsakoff yet).
0545 Hibiclens bath. Teeth 4 of own, Yankauer, Biotene.
0640 I/O 1,320/1,975. [[Report to day RN. Thank you, night!::Report to {first}. {initials}]]
%%
PT EVAL, ACUTE, POD 1
[[Referral: Ortho, s/p R THA anterior (Hueter)::Referral: {dr}, s/p R THA anterior; pt {ptcomma}]]
PLOF: I w/ SPC, drives, bowls on Thursdays, cares for a Great Dane. [[Home: ranch, 3 STE, L rail, tub/shower::Home: {house}, 3 STE; {first} ({rel}) to help]]
Precautions: ant hip, WBAT; no ext + ER. Lines: PIV, no Foley. Hgb 9.8
Pain NPRS 3>5. BP 118/70 sup, 104/66 sit, 98/60 stand (dizzy, resolved w/ pumps)
MMT: quad 3-, glut med 2+, TA 5, EHL 5. Sens int. Homans not done.
Bed mob Min A w/ leg lifter; STS CGA from 21"; gait FWW 2 x 40 ft, step-to, Trendelenburg, cue heel strike; stairs 3 Min A
AM-PAC 6 Clicks 17. TUG 48 s. KATZ 4. MGH-like "Activity 3". Egress test pass
Ed: cold pack, SAQ, heel slides, ankle pumps, "up with the good"
Rec: home w/ HHPT, FWW (has Rollator, too fast), raised seat, hip kit: Reacher, Sock-Aid, long horn.
Goals in 2 d: mod I 150 ft; 4 stairs; car transfer.
[[PT, DPT, OCS. 97162 x1, 97116 x1, 97530 x1::{cred}, lic {lic}; 32 min]]
%%
RAPID RESPONSE RECORD
[[Bed 22, trigger: RR 34, "worried"::{ptl}, bed 22, MRN {mrn}; trigger: RR 34, "worried"]]
Called 1317 by [[bedside RN::{first} RN]]. Arrive 1320: ICU RN, RT, hospitalist [[on call::{last}]], pharm
S: post-op d3 Whipple (PPPD), epidural out, sudden
B: octreotide, drain amylase 4,100 (ISGPF B?), LMWH held last night for Hb
A: 88/50, 128, 34, 84% RA > 93% NRB 15. Kussmaul? no. Cool. POCUS: RV=LV, D-sign, A-lines, no DVT at CFV, IVC 2.4
ABG 7.47/29/61. Lactate 3.9. Trop 211. Wells 7.5; sPESI 2; BOVA III
R: PERT on the phone [[(IR, Cards, CTS)::({dr}, {dr})]]; hep 60/kg no bolus; NE at 6 via 18 AC; FlowTriever rather than tPA
1352 CTA: saddle. 1420 to IR suite, with [[RN, RT and hope::{first} and {first}]]
Debrief: 2 min late to O2 since the Christmas tree was missing. Good closed loop.
[[Wife in chapel, told by hospitalist.::Wife {kin} told by {dr} at {clockx}; {ph}.]]
%%
Scribe draft, urgent care, unedited
[[Pt::{ptname}, {agex},]] c/o "poison ivory" x 3d. Was clearing kudzu & Virginia creeper w/ a Stihl. Linear vesicles forearms, periorbital edema L, honey crust on chin. Tried: Ivarest, Tecnu, bleach (!), Gold Bond, brother's prednisone 20 x2 from [[a drawer::{kin}'s drawer]].
ROS neg fever. All: Sulfa (hives), Mango (lip)! - urushiol, tell pt
PE: T 98.2 BP 142/88. Toxicodendron derm ~12% BSA. No SJS. Koebner, black dot sign.
MDM: contact derm sev; impetigo 2'. 99214. Not shingles, not HSV keratitis: fluor neg (Wood's, Fluress), VA 20/25
Plan: pred 60/40/20 x 5 ea, NOT Medrol Dosepak; mupirocin; Zyrtec; Domeboro soaks
Pt ed: fluid doesn't spread. Wash the dog, boots, chainsaw. RTC 48h if eyes worse
Work note: [[off today::off until {full}, employer {org}]]
[[Attested by the provider.::I, {initials}, scribed for {dr}.]]
%%
PALLIATIVE CONSULT, FOLLOW-UP
[[This woman of 58 with GBM (IDH-wt, MGMT unmeth) after Stupp, Optune, Avastin::{ptfull}, 58, with GBM (IDH-wt) after Stupp at {hosp}, Optune, Avastin]]
PPS 40 (60 two weeks back). FAST n/a. ESAS: drowsy 7, appetite 8, well-being 6, pain 2. CAM+. Keppra 1.5 BID, Dec 4 BID, Ativan made her climb.
Told us in Spanish (video interpreter) of the sea at home in [[El Salvador::{world}]], of arroz con leche, of a God who is late.
[[Husband and two sons::{kin} and sons {first}, {first}]] at the round table. Ask-Tell-Ask. REMAP. "I wish". "Worry, wonder".
Decisions: no more Optune. No PEG (FOOD trial cited). Hospice GIP vs home: home. POLST to change: DNR, comfort.
Rx: Haldol 0.5 SL q6 prn; Roxanol 20/mL 5 mg; atropine gtts 1% SL; Dulcolax pr; Dex 4 AM noon; buccal Versed/Nayzilam rescue
DME: bed w/ APP, Broda, concentrator 5 L. E-kit.
Chaplain, SW FMLA form, child life for [[grandchildren::{first}, 6, and {first}, 9]]: memory box, thumb prints, "Wherever You Are".
[[Time 75 min. 99497 + 99498.::75 min. {cred}, pager {pager}]]
"""

CALM = r"""
dictation, unsigned, one case
this is a follow up on a sixty one year old lady with seropositive rheumatoid on orencia comma previously humira enbrel and a bad time on arava period
morning stiffness forty minutes period she knits and it is the knitting that tells her period das twenty eight crp three point nine cdai nineteen period new paragraph
joints colon mcp two and three right boggy comma wrist left tender comma boutonniere fifth comma swan neck fourth comma hallux valgus both comma a baker's cyst on the left period rheumatoid nodule over the olecranon like a marble period
schirmer four millimeters period raynaud's no period felty no period caplan no comma she never mined period
labs colon crp twenty two comma rf one hundred and eighty comma ccp over two fifty comma ana one to eighty speckled comma quantiferon negative comma hep b core negative period
x rays sharp van der heijde up by six period mri bone edema capitate period
impression colon secondary failure period plan colon switch to rinvoq fifteen comma oral surveillance talk given comma she is a non smoker comma no clots comma lipids in eight weeks comma shingrix first period bridge prednisone seven point five period hydroxychloroquine stays comma eye o c t and ten two field due period dexa t minus two point six comma prolia or reclast comma dentist first period
return in three months comma portal if fever period end of letter no c c thank you
%%
NURSING CARE PLAN, NANDA-NIC-NOC, SAMPLE
Risk for Aspiration r/t bulbar ALS
Outcome (NOC 1918): Aspiration Prevention 3 > 4 by day 5
Interventions (NIC 3200): HOB 45; Yankauer; cough assist T70 +40/-40; scopolamine patch; Botox to parotids is the clinic's; Nuedexta for PBA
Anxiety r/t Trilogy EVO mask. NIC 5820. ResMed AirFit F40 vs DreamWear. Ramp 20.
Impaired Verbal Communication. Tobii Dynavox I-16, partner-assisted scanning, eye blink: 1 yes 2 no; Voice bank (Acapela) done
Caregiver Role Strain. Zarit 41. Respite 5 d. ALS society loan closet. Hoyer Advance.
Readiness for Enhanced Spiritual Comfort: rosary; Radio Maria; window.
Evaluation: FVC sup 31, SNIP -28, ALSFRS-R 19/48 (22). King's 4a. MiToS 2. Radicava ORS, Qalsody no (SOD1 neg), Relyvrio gone
%%
PICU SIGN-OUT, I-PASS, ROLES ONLY
Bed 1 - WATCHER. 4 mo RSV+ on HFNC 2/kg 45%. WOB up, Wang 8. If >50%: CPAP RAM 7. NG Pedialyte > EBM. Synagis talk: Beyfortus missed.
Bed 2 - stable. 9 y DKA, gap 14, two bag 1.5x, to SQ at breakfast. Pump rep later. New onset: GAD65, IA2 sent, celiac.
Bed 3 - unstable. 2 y MIS-C? vs Kawasaki shock: IVIG 2/kg given, MP 10, anakinra drawn up, Milrinone 0.5, Epi 0.04. Z LAD +3.1. Cards echo q12. Rash is in a "swimsuit".
Bed 4 - 15 y Tylenol OD, Rumack above, NAC bag 3, INR 1.9 > 1.7. King's no. 1:1. Psych when clear.
Bed 5 - chronic: SMA1 post Zolgensma, trach 4.0 Bivona FlexTend, LTV1150 > Trilogy, colonized Pseud/Steno; tobi. Mom knows best; listen.
Bed 6 - trauma: NAT? skeletal, retcam, CPR team in. No info by phone, code word set.
Bed 7 - empty, clean, for the OR airway (JORRP; Kashima 18)
Bed 8 - ECMO VA, Rotaflow, neck, 92/kg, bival, ACT off, anti-Xa 0.4, TEG R 9. Cannula 14/17 at C8? NIRS 62/70. Cath Fri for Norwood-Sano look
Contingency for all: code meds sheets re-printed at these weights.
%%
OT NOTE, SENSORY, SCHOOL AGE, NO NAMES PER AGENCY RULE
Child transitions w/ First-Then board. Avoids tire swing; seeks Lycra, crash pad, Steamroller. Wilbarger? Not used; evidence.
Beery VMI 81, MABC-2 9th %ile, SPM-2 TOT 71T, BOT-2 BF 38. Handwriting Without Tears "Magic C" p 22; pencil: Stetro, then Twist 'n Write.
Zones of Regulation: yellow x3. Alert Program "engine". Tool used: Chewelry, putty (Thera, green), Peltor muffs.
Lunch group: 14 foods; SOS step 9 (touch lip) for peas; brand-locked to Goldfish, Tyson dinos.
Home: heavy work - laundry, Swiffer, carry Costco water. Screen: Minecraft timer.
LTG 3 prog. 40%. Next: tie laces (Ian-type knot), Cricut stickers as reward.
97530 x3. GO modifier. Plan of care q90.
%%
WOUND ROUNDS, TABLE
site | stage/etiology | L x W x D | bed | edge | exud | now | next
sacrum | 4 | 6.1x4.4x2.9, und 2.2 @ 1-4 | 70 gran 30 slough | epibole 6 | mod ss | VAC -125 black + white | Santyl in tunnel; OM? bone bx; Clinitron
R heel | Unst | 3x3.5 | dry eschar | intact | 0 | Betadine, Prevalon | leave (stable)
L lat mall | arterial, TBI .29 | 1.1x1x.4 | pale | punched | 0 | Iodosorb | vasc; no Unna
R gaiter | VLU CEAP C6 | 8x5x.2 | gran | sloped | heavy | Profore 4L | Apligraf / EpiFix wk 4; Pentox 400
plantar MTH1 | DFU Wagner 2, UT 2A | 1.4x1.2x.5 | pink | callus | sm | TCC-EZ | Dermagraft; Charcot? Eichenholtz 0
abd | dehisc, mesh (Strattice) | 11x3x2 | gran | - | mod | VAC Veraflo Dakin 0.125 | Rives-Stoppa later
peristomal | PASH / PG | 2x2 | violaceous | und | sm | Kenalog, Eakin ring, Sensura Mio convex | Derm; Humira
scrotum | Fournier d12 | 9x7 | red | - | mod | Vashe, Xeroform | STSG, Meek no
skin tear L fa | ISTAP 2 | 3x2 | flap | - | sm | Mepitel One | 7 d
%%
L&D TRIAGE, 6 LINES EACH, TEMPLATE FILLED AS A DRILL
G3P1011 at 38w2d, GBS pos, SROM 0330 clear, ferning, Amnisure +. 3/70/-2, Bishop 7, vtx by Leopold. Cat I, TOCO q4. PCN G 5M. Pit per Friedman no, Zhang yes. Epidural, walk first.
G1P0 at 33w6d, BP 164/108 x2, HA, scotoma, 3+ clonus. P/C 2.1, plt 92, AST 188: HELLP, Mississippi 2. Mag 6/2, Labetalol 20-40, Procardia 10. BMZ. MFM. Not for Bakri but have it.
G5P4 at 40w, precip. McRoberts, Rubin II, Woods, Gaskin, posterior arm, 70 s. Erb's none. QBL 1,150. TXA, Methergine no (asthma is Hemabate), Cytotec 800, Jada. 2nd degree, 3-0 Vicryl Rapide.
G2P1 LTCS x1, TOLAC, VBAC calc 64%. Foley-Cook, no Cytotec. Bandl? No. Pain between, tachysystole, Cat II: Category ladder, stop Pit, terb.
G4P0 at 21w, cerclage (McDonald, 5 mm Mersilene), funnel. Indocin 48, 17P no, vag prog yes. NICU consult waits for 22.
G1 28w, Rh neg, Kleihauer 0.2, RhoGAM 300. MVC, belt sign, monitored 24. Couvelaire no.
"""
