"""Long technical texts in which one or two identifiers hide in the middle of a paragraph: protocols with somebody's name left in, lab memos, guidelines with a slip, minutes, lectures, code comments, checklists."""

TWINS = r"""
Anticoagulation before neuraxial: what we do
Plavix 5-7 d, Brilinta 5-7, Effient 7-10, Eliquis 72 h, Xarelto 72 h, Pradaxa 120 h (CrCl 50-80), Arixtra 4 d, Lovenox ppx 12 h, tx 24 h, SQH 5000 4-6 h, coumadin INR \<1.3 (after [[the hematoma::{ptl}'s hematoma]] we don't round), ASA ok, Pletal 2 d, Aggrenox ASA part ok.
Catheter out: Eliquis 6 h after. Ask for ginkgo.
If the ASRA app says "individualize", that isn't a plan. Individualize means you talk to the surgeon, and you both write it.
Blood patch the same rules.
A CT before LP if: papilledema, focal, GCS \<14, immune, seizure, known mass. Not for "headache".
TXA isn't heparin's opposite.
Vit K 10 IV over 20 min; Kcentra 25-35-50 u/kg; Andexxa gone; Praxbind 5 g.
Post on the block cart. Version 9.
%%
Ventilator weaning, teaching handout
SAT then SBT. RASS 0 to -1. PEEP 5, PS 5-8, 30 min. Fail if RR >35 for 5 min, sat \<88, HR +20%, SBP >180, "look". Cuff leak only when you worry: \<110 mL. Steroid 4 h before: methylpred 20 q4.
High risk: HFNC or NIV right away (don't wait). Cough peak flow >60. Suction q2 or more: no.
The "look" was taught to me by [[an old therapist::{first}, an old RT from {town}]]: when the nostrils talk.
T-piece in heart failure.
Trach day 10? TracMan says no hurry.
Wake, walk, wean. Don't name the vent. (We had one named [[after a VP::{wn}, after a VP]], it's in the basement.)
P0.1 3.9. dP/MEP. RSBI 105 is of 1991.
%%
Micro lab memo: Candida auris, workflow
Any yeast from a non-sterile site in LTACH pts: MALDI to species. Bruker lib 10. VITEK may say haemulonii, duobushaemulonii: re-run.
PCR axilla/groin composite, ESwab. TAT 2 d. Contact precautions until three negs? No: for the stay.
Disinfect: List P; OxyCide, bleach. Curtains. BP cuffs are his own.
Echinocandin first (Mycamine 100). AMB MIC 2.
The index here came [[from another facility::from {snf}]] on a Friday, and had been roommates with 11 people in 6 wk.
Call IP by phone, not by Epic. State wants the isolate in 5 d.
Don't panic, do clean. Thank the EVS people by cake.
%%
Nutrition support pearls
ASPEN/SCCM 2016, 2022: 12-25 kcal/kg first week. Protein 1.2-2. Refeeding: phos q12, thiamine 100-300. Propofol is 1.1 kcal/mL, count it. Nepro, Jevity 1.5, Vital HP, Peptamen, Osmolite, TwoCal, Kate Farms.
Residuals: don't check. Elevate 30-45. Post-pyloric for a bad stomach; Reglan 10 q6; erythro 250; then Cortrak.
TPN: SMOF; GIR \<4; TG \<400; Cu/Zn/Se/Mn when cholestatic; taurolidine lock.
Chyle leak MCT. High-output stoma: St. Mark's solution, Imodium 16, codeine, octreotide.
We once fed [[a man::{mr}]] through a fistula, into himself. It worked[[.:: till {DATE:<March|the 4th of July|11/8>}.]]
Weight is water. Albumin is not food.
BMI \<16: slow, slower.
%%
Falls huddle minutes, monthly, mostly numbers
Rate 3.1/1000, inj 0.4. Peak 1900-2100 and the hour of report. 61% toileting. 22% had a sitter last week, 0 had today.
Bed alarm off in 6: cord, cord, aide, MRI, family, "it sang". Family = [[a son who can't sleep::{kin}, who can't sleep]].
Gait belts: 40 bought, 11 seen. Others in lockers? Amnesty box.
Yellow socks: on 98%. On socks only: 4%, slide.
Purposeful rounding honest log: 71%; by camera 49%.
Low beds: 8 rented at $31/d. One is in the gift shop.
Hip protectors: no one.
Idea from night shift: a bell. A bell! Piloting.
Next data in 30 d.
%%
comments in a config file for the sepsis model
# threshold 0.62 (was 0.58; alarm/day 41 -> 19)
# lookback 6h, lockout 12h, exclude: hospice, L&D, peds, OR
# lactate null -> impute? no. flag.
# 2.4.1: stop using "resident eats >50%" lol
# 2.4.2: bands text parse ("10 %", "10%", ">10")
# 2.5.0: bilirubin unit bug, umol vs mg. Found by [[a pharmacist::{PERSON:{first} {last}}, PharmD]], not by us
# 2.5.1: NEWS2 alt spO2 scale 2 only if COPD dx + order
# 2.6.0: night weights
# AUROC .81 PPV .14 sens .66 (val), .74/.09/.61 (live)
# override reasons top 3: "known", "DNR", "not septic, just [[sad::{ptl}]]"
# if it pages the CEO again see runbook s. 9
# todo: kill it?
%%
Lecture notes, renal block wk 2
RTA: 1 stones, K low, pH >5.5 (amphotericin, Sjögren). 2 Fanconi (tenofovir, myeloma). 4 K high (DM). 3 forget.
Winter's: 1.5*HCO3+8. Delta-delta. MUDPILES -> GOLDMARK.
Bartter = Lasix, Gitelman = thiazide, Liddle = the other. Gordon.
FENa \<1, FEurea \<35. Muddy brown. Maltese. Eos? no.
Nephritic: low C3 = PSGN, MPGN, lupus, cryo, endocarditis, atheroemboli. Normal = IgAN, ANCA, GBM, Alport, thin.
Nephrotic: MCD, FSGS (collapsing HIV), MN (PLA2R), amyloid, DM (KW).
Story from prof: [[a sailor::{first}, a sailor from {place},]] drank seawater, K 2.1, urine Cl \<10, it was vomit after all.
AEIOU. CRRT dose 20-25. ESRD start eGFR 5-7 if well (IDEAL).
Exam: no calculators. [[Dean::Dean {last}]] proctors.
%%
Tracheostomy ward checklist, annotated by a patient who can type
Spare same size + one smaller. Obturator ON the wall. Ambu + mask for neck AND face. Suction 12 Fr, 120 mmHg, \<10 s (count it on me).
Inner cannula q8. Ties: one finger. Cuff 20-30; down for Passy-Muir or I suffocate!!
Red flag: can't pass catheter = out, in new, don't poke.
Laryngectomy =/= trach: never cover, never mouth mask. Sign on bed GREEN not red.
Humidify. HME wet = change.
Talk to me. I'm not deaf. Whiteboard is mine. I'm [[a person::{ptf}]].
Write "cuff DOWN" before lunch w/ SLP.
Weekend: who? [["RT on call"::{wn} on call, {pager}]]
When it's over: tape, 5 d, press with a finger to cough.
%%
House officer manual, ch. 11, "Nights"
Eat at 10. Chart at 1. Walk at 3. If you sit at 4 you're lost.
Death: go in, sit, say the word "died". Time, listen, pupils. Call attending; family; ME if \<24 h, fall, OD, OR, kid, jail. Donor line always. Form in drawer 2. Don't say "expired", milk does.
K 6.5: EKG first, Ca 1 g, D50 + 5 u (not 10 in ESRD), albuterol 10, Lokelma 10.
BP 210: hurt? pee? pill missed? Treat that.
Fever d1: lungs aren't always; d3 line; d5 wound; d7 drug; any day C diff.
Pronounce "Xaracoll" how you like.
Agitated: room, light, glasses, [[a daughter's voice by phone::{kin}'s voice by phone]], then Haldol 0.5.
Code pager test at 0900; [[the operator::{first}, the operator,]] has been here since before you were born, be polite, she will find your mother.
Write it down. If it isn't written you'll have to do it again, and so will they.
%%
Compression therapy, supply closet edition
ABI \<0.5 none; 0.5-0.8 light (Profore Lite, Coban 2 Lite); >0.8 full. DM falsely high: toe pressure.
Unna wet, zinc; paste allergic? Viscopaste. Fold don't wind. Toes out.
CircAid, Farrow, Juxta for those who can't; donning: Medi Butler, rubber gloves, patience.
JOBST 20-30 Rx; 30-40 for heroes.
Measure at 7 am or it's a lie.
The wound smells sweet = Pseudomonas; acetic acid 0.25%, Gentian, Iodosorb.
Weekly: size (LxW, clock), undermining, photo w/ ruler. Not the ruler of 2014 that says [[a drug firm's name::{ORGANIZATION:{last} Pharma} with {first}'s phone, {ph}]].
Healed: stockings for life, new each 6 mo.
Teach: ankle above heart above nose, as [[grandmother::{mrs}]] put it.
"""
