"""More texts of ten to thirty lines about nobody, from lecture slides to release notes."""

CALM = r"""
SLIDE 1 The Red Eye in 12 Minutes
SLIDE 2 Pain? Vision? Pupil? Contact lens?
SLIDE 3 Conjunctivitis: viral 80%, Bacterial, Allergic. Preauricular node.
SLIDE 4 Keratitis: Fluorescein, dendrite (HSV), Hutchinson sign (VZV). No steroids!
SLIDE 5 Iritis: ciliary flush, cell and flare 1-4+, HLA-B27
SLIDE 6 Acute Angle Closure: IOP 40-70, mid-dilated, halos. Timolol 0.5, Diamox 500, Pilo 2%, call.
SLIDE 7 Scleritis: blue hue, 10/10 at night, RA, GPA
SLIDE 8 Trauma: Seidel, hyphema I-IV, Morgan lens 2 L, pH 7.0-7.4
SLIDE 9 Case A: 28 y/o welder, both eyes, 3 am. Case B: 70 y/o, vomiting, one eye.
SLIDE 10 Take home: Acuity FIRST. 20/20 is not everything.
%%
RELEASE NOTES 4.18.2
NEW
- Flowsheet rows "Pain 0-10" and "POSS" merged (REQ 1182)
- BPA fires at MEWS >= 5, lockout 4 h
- SmartPhrase .DKADC in 3 languages
FIXED
- Infusion totals off by 0.1 mL at shift change
- Print job hung if label > 38 characters
- Time zone in ADT A08 (was UTC-5, is UTC)
KNOWN ISSUES
- Dark Mode hides the Allergies banner at 125% zoom
- Custom fonts: none. See matrix.
ROLLBACK: 4.18.1, 12 minutes, keep DB schema 77
TESTED ON: Chrome 126, Edge 126, Safari 17.5, iPadOS 17
%%
Dictation: normal colonoscopy macro
INDICATION: Screening, average risk. ASA 2. Mallampati II.
CONSENT: risks of bleeding (1 in 1,000), perforation (1 in 2,500), missed lesion, sedation.
SEDATION: MAC, propofol. PREP: Boston 3-3-2 = 8.
SCOPE: CF-HQ190L to the cecum; AO and ICV seen; TI 5 cm. Withdrawal 9 min 20 s.
FINDINGS: Two 4 mm sessile polyps (Paris Is, NICE 2) at 30 and 45 cm, cold snare, retrieved, jar 1. Sigmoid diverticula. Grade I internal hemorrhoids on retroflexion.
EBL 0. COMPLICATIONS none.
PLAN: Await path. If adenoma x 1-2, \<10 mm: 7-10 years. High fibre. No NSAID x 5 d.
%%
Ward Olympics - rules
Teams of four. One Nurse, One Doctor, One Anybody, One Who Can Run.
Event 1: Bed making, hospital corners, 90 s. Event 2: Blind cannula on an orange, 20 G. Event 3: Wheelchair slalom, 6 cones. Event 4: Code cart relay: Epi, Amio, Bicarb, Calcium, Atropine. Event 5: Read This Handwriting.
Points 5-3-1. Ties: thumb war. No running with sharps, patients or pagers.
Prizes: Golden Bedpan, Silver Kidney Dish, Bronze Tongue Depressor.
Spirit of grace and good faith is REQUIRED; hope is optional.
%%
PEDIATRIC CODE CARD
Wt 10 kg / Age 1 / Broselow PURPLE-YELLOW
Epi 0.1 mg (1 mL of 0.1 mg/mL) q3-5
Amio 50 mg; Lido 10 mg; Adenosine 1 then 2 mg
Atropine 0.2; NaHCO3 10 mEq; CaCl 200 mg; D10 50 mL; Mg 250-500
Defib 20 J, 40 J, up to 100. Cardiovert 5-10-20.
ETT 4.0 uncuffed / 3.5 cuffed @ 12 cm; Miller 1; LMA 1.5; OG 8-10 Fr; Foley 8; CT 16-20
RR 20-30, HR 100-160, SBP 70 + 2 x age
Fluids 100-200 mL. Glucose \< 60 treat.
ROC 12 mg, Ket 10-20 mg, Fent 10-20 mcg, Versed 1 mg
%%
User manual, Section 5: Alarms
5.1 HIGH PRIORITY (red, 10 beeps): Occlusion, Air >= 50 mcL, Battery \< 5 min.
5.2 MEDIUM (yellow, 3 beeps): Near End, Door, KVO 1 mL/h.
5.3 LOW (cyan): Preventive Maintenance due, Wi-Fi lost.
5.4 To silence: press MUTE (120 s). Do NOT power off.
5.5 Error 14-B: remove set, count to 10, reload. If it recurs, tag RED and send to Biomed.
5.6 Pressure limits 75 / 150 / 300 / 525 mmHg.
5.7 Cleaning: Quat or 10% bleach, not acetone. IPX2.
5.8 Service every 12 months or 8,760 h. Part 22-0417 wheel, 22-0933 pole clamp.
Table 9: flow accuracy +/- 5% at 25 mL/h, Set Type C.
%%
Debate brief: Should we screen for AFib with watches?
PRO: 1. Common (2-4%). 2. Silent. 3. Stroke 5x. 4. DOACs work (RR 0.36). 5. Cheap.
CON: 1. PPV .34 under 55. 2. STROKESTOP HR 0.96; LOOP 0.80 (0.61-1.05) n.s. 3. Anxiety. 4. Who reads 9,000 strips? 5. Bleeds 1-2%/yr.
Cross: \"What burden matters, 30 seconds or 24 hours?\" ARTESiA, NOAH-AFNET 6.
Rebuttal, 2 minutes each. Judges score Matter 40, Manner 40, Method 20.
Motion stands if 8 of 15.
%%
Ask sheet before your MRI - circle YES or NO
Pacemaker / ICD YES NO
Aneurysm clip YES NO
Cochlear implant YES NO
Neurostimulator, Pump (insulin, baclofen) YES NO
Metal in the eye, ever YES NO
Shunt, Stent, Filter, Coil YES NO
Joint, Pin, Plate, Screw YES NO
Patch (Nicotine, Nitro, Fentanyl) YES NO
Tattoo, Piercing, Lashes YES NO
Pregnant? Weeks ___ YES NO
Kidneys: eGFR ___ Weight ___ lb Height __'__\"
Claustrophobia 0-10 ___
Zone 1 anyone, Zone 2 with staff, Zone 3 screened, Zone 4 magnet. ALWAYS ON.
%%
Home exercise calendar
MON: March in place 2 min; heel raise 2x12; wall push 10
TUE: Walk 15; calf stretch 30 s x 3
WED: Rest, or pool
THU: Sit-stand 3x8; band row 2x15 (red); clam 10 R, 10 L
FRI: Tandem 20 s; single leg 10 s; step up 6 in x 10
SAT: Walk 20-25, hills OK
SUN: Off. Mark your score: 0 none, 1 some, 2 all.
Stop if pain > 5/10, chest tight, dizzy. Ice 10-12 min. Phase 2 starts week 5; Phase 3 week 9.
%%
/* bed board widget */
const STATUS = ["CLEAN", "DIRTY", "BLOCKED", "OCCUPIED"];
const ROWS = 4, COLS = 12;
function label(unit, n) {return unit + "-" + String(n).padStart(3, "0");}
function next(s) {
  const i = STATUS.indexOf(s);
  if (i \< 0) throw new Error("E42: unknown status");
  return STATUS[(i + 1) % STATUS.length];
}
// TODO: Grace timer 15 s, chase events, mark stale after 300000 ms
for (let i = 1; i \<= ROWS * COLS; i++) render(label("4W", i), "CLEAN");
console.assert(label("4W", 7) === "4W-007");
"""
