"""One-paragraph prompts with a pasted bit of chart, e-mail, label, message, table row or code in the middle, as clinic and hospital people send them."""

NAMED = r"""
Turn this into a problem-based A&P: "{ptname} is a 63M with CAD s/p CABG {yr}, ICM EF 30%, CKD 3a, here w/ VT storm. ICD interrogated {clip}: 14 ATP, 3 shocks. Amio bolus + gtt, lido added. EP ({last}) plans ablation {on}. K 4.4 Mg 2.1."
Is this H&P billing at 99223 or 99222? "CC: SOB. HPI: {mrs} is a 74-year-old from {snf} with COPD, on 3L, productive cough since {day}, CXR RLL. Independent historian: {kin} (daughter). Labs reviewed, EKG interpreted. Plan: ceftriaxone, azithro, duonebs, SLP."
What's wrong with this sig? RX {UNIQUE_ID:{nn}{four}} {ptcomma} {dob}: "methotrexate 2.5 mg tabs take 8 tabs daily #96" Dr {last}, {clinic}, filled at {pharm} {num8}
can u make this email less passive aggressive -- "Hi {first}, As I mentioned on {day}, and again on {clip}, the crash cart log was not signed. {one} and I can't keep covering. Best, {wn}"
Path report in plain words please: Patient {ptcomma}, acc {spec}, collected {num8}. "Colon, sigmoid, polypectomy: tubulovillous adenoma with focal high grade dysplasia, 14 mm, margin negative. {whole}, MD"
Summarize for chart: "10:14 VM from {kin}, mother of {ptf}. Fever 102 x 2d, ear pulling, wants amox called to {pharm}. cb {ph}. 10:40 RN called back, LM. 11:05 spoke w/ mom, appt 2:20 w/ {last}"
this is from the ref lab, should I worry? "TEST: HTLV I/II, PT: {ptcomma}, DOB {dob}, COLL {num8}, CLIENT {UNIQUE_ID:{nn}{four}} {facup}: REACTIVE, confirm by line immunoassay pending"
convert to bullet list: worked at {org} from {yr} to {yr} as {job}, asbestos exposure, then drove for {org}; smoker 1 ppd; lives in {town} with wife {kin}; two dogs, {pet} and another; hobby ham radio
Please write a reply denying this politely: "Dear Dr. {last}, I need a letter stating that my mold illness was caused by {bldg}. My lawyer {whole} needs it by {on}. Also early refill of Klonopin. {mefl}"
Explain each line of the EOB for the patient: {ptname} | claim {claim} | {num8} | 99214 | billed 285.00 | allowed 141.22 | ded 141.22 | CO-45 143.78 | PR-1
need an IR consult blurb from: {ptl} {bedx}, 59F, ESRD TTS at {FACILITY:<Sable Creek|Northgate|Twin Palms> Dialysis}, R IJ TDC no flow {clip}, K 6.0, last run {clip}, INR 1.3, plt 122, on ASA only. HD after
why won't this parse? \{"patient": "{ptname}", "dob": "{dobiso}", "phone": "{ph}", "meds": ["Lasix 40", "KCl 20",]\}
here's a text from my brother, what should he do: "its {first}. woke up in {town} w room spinning, threw up 2x, no headache, bp 150/88 on moms cuff, 3 beers last nite. work at 6 at {shop}"
Fact check the discharge paper: {ptname}, admitted {clip} at {hosp} w/ Boerhaave, discharged {clip} on "clear liquids x 6 months"?, Augmentin 875 BID, f/u thoracic {dr} {on} 8 AM
Clean: "pt {wholow} mrn {mrn} seen in clinc {clip} for f/u L4 fx. pian 3/10. TLSO compliant. neuro inatct. xr stable 30% ht loss. cont brace 6wk rtc {clip} w xr. {lastlow} pa"
Draft answer to payer: "We need the date that conservative therapy began for {ptcomma}, ID {plan}, ref {code}." PT started {num8} at {fac}, 12 visits, ended {num8}; Medrol dose pack {mon}; home exercise log attached
does this need a 24 h report to the state? {snf}: resident {ptl} found in courtyard {clip} 0540, 38 F outside, door alarm off for smokers, last seen 0430 by {first}. No injury. Wander score 9
My dictation came out like this, fix: "patient is a sixty year old mail {wholow} status post ray do frequency ablation of the gray to saphenous vein on the write {sayday} doing well compression stalkings"
categorise: (a) clinical (b) billing (c) rude. "{mefl} here. Third time I ask! Dr {last} said Repatha would be $5, {pharm} says $612. You people never call. I'm a {job}, not a bank."
I want to reply to {dr} who wrote: "Disagree w/ bridging. {last} has a bileaflet AVR, sinus, no CVA. Stop 5 d, restart POD 0." Say I agree, thank her, ask who'll check INR at {snf}
Make a timeline graphic text: {num8} mammogram BI-RADS 0; {num8} dx mammo + US 4C; {num8} core bx IDC G2 ER+ PR+ HER2 1+; {num8} MRI 2.2 cm; {num8} lumpectomy {hnick}; Oncotype 17
Please reword the order comment: "{first}, DO NOT give the lopressor if HR \<60 like last night!!! -{last}" into something neutral
extract meds + doses as CSV: "{mr} tells me he takes the little white heart pill (Coreg 6.25) twice, Zocor 20 at night, Flomax, and half of {kin}'s Xanax when he flies to {world}"
Pretty please make a nice sign out of this: LAB CLOSED {on} FOR {feast}. STAT ONLY. CALL {oneup} {ph}. DROP BOX BY SIDE DOOR
What do I tell the family? "Neurology: {ptl} post arrest day 4, Nl O2, off sedation 72h, N20 absent bilat, EEG suppressed, NSE 118, MRI diffuse DWI. Spoke w/ {kin} and {kin}, want to wait for {kin} from {land}"
Check vs. Lexi: Neo {last}, 1.14 kg, DOL 3: amp 100 mg/kg q12, gent 5 mg/kg q48, caffeine 20 load then 8, TPN D10 AA3.5 IL2, fluc 3 mg/kg q72. Trough {clip} 1.9
This is a chat from {ehr}: "{one}: can you take 9? / {wn}: no im drowning / {one}: {first} said you had 3 / {wn}: 3 + ICU hold". Who is right by acuity? Draft a fair plan
make a REDCap note: {subj}, visit 4, {iso}: BP 152/94 x2, withheld dose; PI {last} notified {clip}; AE #3 gr 2; unblinded pharm {first}
Rewrite in active voice: "The specimen from {ptcomma} ({spec}) was received unlabeled on {clip}. It was discarded by {first}. The ED was notified by {one} at 2212."
Here's our voicemail greeting, 15 s max: "You have reached {fac} at {st} in {town}. Our fax number is {ph}. If you're calling for Dr. {last}'s refills press 2..."
Is this letter HIPAA OK to leave on an answering machine? "Hi {mefl}, {first} from {FACILITY:<Harbor|Prairie|Lakeside> Infectious Disease|{last} Fertility}, your labs are back, call {ph}"
how do I respond to an anonymous note: "Ask {first} why the Dilaudid count was off on {day} and who drives a new {car}"? I'm the nurse manager
convert date formats to ISO: {num8}, {wday}, {clip}, {full}, and put them after "Imaging:"
Fix formula, it returns #VALUE: =DATEDIF("{dob}","{full}","y") for {ptl}'s age
summarise pt's own diary: "{clip} woke up 3am sweating. {clip} better, went to {church} w/ {kin}. {clip} took the Lexapro at nite instead. {clip} fight w/ {wn}, no sleep."
Add ICD-10s: {ptname}, R hip fx on {clip} tripped over dog {pet} at {addr}; osteoporosis; AF on Eliquis; post-op delirium; Hgb 7.4 transfused 1u
Put this in the MyChart voice: "Cr went from 1.1 ({num8}) to 1.6 ({num8}). stop Aleve. repeat {on}. drink. - {last}"
text to plain table pls: BED 1 {lastup} 77M CHF D/C TMRW | BED 2 {lastup} 60F PNA DAY 3 | BED 3 EMPTY | BED 4 {lastup} {oldn}F HIP OR {clip}
Write to {agency} about {ptname}: "unable to work as {job} since {mon}, dx RA + ILD, FVC 58%, DLCO 41%, on Ofev and Rituxan". One page
who is the legal decision maker? Unmarried, 44, {ptname}. Girlfriend {kin} 12 yrs. Mother {kinfull} in {town}. Adult son {kin} in {jail}. State: {stt}. No POA
Draft the OR board note: {last} running 90 late, flip {ptl} ({bedx}) to room 4 w/ {dr}, {gear} rep {first} here til 5, SN {ser} opened
Give feedback on my triage: "{ptf} 6y, {kin} says ate 3 gummies (THC 10 mg) at {place} at {hr}. sleepy, HR 130, glucose 96." I made ESI 3
help me get this out of caps: PT IS {whoup}, SEEN {wdayup}, WANTS NOTE FOR JURY DUTY IN {townup}, HAS COLOSTOMY AND PTSD
what do I put for onset on SSA form? last worked {clip} at {shop}; dx {mon}; hospital {clip} to {clip}; tried to return {clip} for 3 days
Reply "received" to {mail} in a human way and ask for the {year} ECG of {mr}, thx
Is 22 mL/kg too much bolus? "{ptf} 14 mo 9.8 kg, gastro, cap refill 4, HR 182, 215 mL given at {fac}, another 200 hung by {crew}". To be reviewed {on}
"""

CALM = r"""
Turn this into a problem-based A&P: "63M with CAD s/p CABG, ICM EF 30%, CKD 3a, here w/ VT storm. ICD interrogated: 14 ATP, 3 shocks. Amio bolus + gtt, lido added. EP plans ablation. K 4.4 Mg 2.1."
Is this H&P billing at 99223 or 99222? "CC: SOB. HPI: 74-year-old with COPD, on 3L, productive cough x 3 days, CXR RLL. Independent historian: daughter. Labs reviewed, EKG interpreted. Plan: ceftriaxone, azithro, duonebs, SLP."
What's wrong with this sig? "methotrexate 2.5 mg tabs take 8 tabs daily #96" (ISMP high alert, Black Box, folic acid 1 mg missing)
can u make this email less passive aggressive -- "As I mentioned last week, and again this week, the crash cart log was not signed. We can't keep covering. Best, Days"
Path report in plain words please: "Colon, sigmoid, polypectomy: tubulovillous adenoma with focal high grade dysplasia, 14 mm, Haggitt 1, Kikuchi n/a, margin negative."
Summarize for chart: "VM from mom. Fever 102 x 2d, ear pulling, wants amox called in. RN called back, LM. Spoke w/ mom, appt at 2:20"
this is from the ref lab (ARUP), should I worry? "TEST: HTLV I/II: REACTIVE, confirm by line immunoassay INNO-LIA pending, LOINC 22360-8"
convert to bullet list: shipyard 1978-1991, asbestos exposure, then trucks; smoker 1 ppd; lives with wife; two dogs; hobby ham radio; Agent Orange presumptive
Please write a reply denying politely: "I need a letter stating that my mold illness was caused by my apartment. My lawyer needs it. Also early refill of Klonopin."
Explain each line of the EOB: 99214 | billed 285.00 | allowed 141.22 | ded 141.22 | CO-45 143.78 | PR-1
need an IR consult blurb from: 59F, ESRD TTS, R IJ TDC no flow, K 6.0, INR 1.3, plt 122, on ASA only, Cathflo dwell x 2 failed, Palindrome 19 cm. HD after
why won't this parse? \{"resourceType": "MedicationRequest", "status": "active", "meds": ["Lasix 40", "KCl 20",]\}
here's a text from my brother, what should he do: "woke up w room spinning, threw up 2x, no headache, bp 150/88, 3 beers last nite. work at 6". HINTS at home?
Fact check the discharge paper: Boerhaave, "clear liquids x 6 months"?, Augmentin 875 BID, f/u thoracic 2 wk 8 AM
Clean: "seen in clinc for f/u L4 fx. pian 3/10. TLSO compliant. neuro inatct. xr stable 30% ht loss. cont brace 6wk rtc w xr. TLICS 2. Genant 2"
Draft answer to payer: "We need proof of conservative therapy." 12 PT visits; Medrol dose pack; home exercise log attached; ODI 44; InterQual vs eviCore
does this need a 24 h report to the state? resident found in courtyard 0540, 38 F outside, door alarm off for smokers. No injury. Wander score 9, F-tag 689
My dictation came out like this, fix: "patient is a sixty year old mail status post ray do frequency ablation of the gray to saphenous vein on the write doing well compression stalkings"
categorise: (a) clinical (b) billing (c) rude. "Third time I ask! I was told Repatha would be $5, CVS says $612. You people never call."
I want to reply to: "Disagree w/ bridging. bileaflet AVR, sinus, no CVA. Stop 5 d, restart POD 0." Say I agree, ask who'll check INR
Make a timeline graphic text: mammogram BI-RADS 0; dx mammo + US 4C; core bx IDC G2 ER+ PR+ HER2 1+; MRI 2.2 cm; lumpectomy; Oncotype DX 17, Ki-67 18%
Please reword the order comment: "DO NOT give the lopressor if HR \<60 like last night!!!" into something neutral
extract meds + doses as CSV: "the little white heart pill (Coreg 6.25) twice, Zocor 20 at night, Flomax, and half of a Xanax when he flies"
Pretty please make a nice sign out of this: LAB CLOSED FOR MAINTENANCE. STAT ONLY. DROP BOX BY THE SIDE ENTRANCE. SST, LAV, LT GREEN, ACD-A
What do I tell the family? "post arrest day 4, off sedation 72h, N20 absent bilat, EEG suppressed (Westmoreland n/a), NSE 118, MRI diffuse DWI, FOUR 2"
Check vs. Lexi/NeoFax: 1.14 kg, DOL 3: amp 100 mg/kg q12, gent 5 mg/kg q48, caffeine 20 load then 8, TPN D10 AA3.5 IL2, fluc 3 mg/kg q72. Trough 1.9
This is a chat: "can you take 9? / no im drowning / you have 3 / 3 + ICU hold". Who is right by acuity? Draft a fair plan, AACN Synergy
make a REDCap note template: visit 4: BP 152/94 x2, withheld dose; PI notified; AE gr 2; unblinded pharmacist aware
Rewrite in active voice: "The specimen was received unlabeled. It was discarded. The ED was notified at 2212." CAP GEN.40491?
Here's our voicemail greeting, 15 s max: "You have reached the clinic. If you're calling for refills press 2, Billing 3, Spanish 8..."
Is it HIPAA OK to leave on an answering machine that labs are back from a fertility clinic? OCR FAQ 198
how do I respond to an anonymous note on a Dilaudid count? I'm the nurse manager. Pyxis, Protenus, Bluesight
convert date formats to ISO with a Python function: m/d/yy, dd-MMM-yyyy, MMDDYY, epoch; return None if 9/31
Fix formula, it returns #VALUE: =DATEDIF(A2,TODAY(),"y") and =IFERROR(VLOOKUP(B2,Tbl,3,0),"")
summarise this symptom diary: "woke up 3am sweating. better, went to church. took the Lexapro at nite instead. no sleep." PSQI?
Add ICD-10s: R hip fx tripped over dog at home; osteoporosis; AF on Eliquis; post-op delirium; Hgb 7.4 transfused 1u: S72.141A, W54.1? Y92.0?
Put this in the MyChart voice: "Cr went from 1.1 to 1.6. stop Aleve. repeat 1 wk. drink."
text to plain table pls: BED 1 77M CHF D/C TMRW | BED 2 60F PNA DAY 3 | BED 3 EMPTY | BED 4 88F HIP OR
SSA letter skeleton: "unable to work, dx RA + ILD, FVC 58%, DLCO 41%, on Ofev and Rituxan". Listing 3.02, 14.09. One page
who is the legal decision maker? Unmarried, 44. Girlfriend 12 yrs, mother, adult son incarcerated. State: Arizona vs Texas. No POA
Draft the OR board note: running 90 late, flip to room 4, Stryker rep here til 5, Mako down, Bovie recall
Give feedback on my triage: "6y ate 3 gummies (THC 10 mg). sleepy, HR 130, glucose 96." I made ESI 3
help me get this out of caps: PT WANTS NOTE FOR JURY DUTY, HAS COLOSTOMY AND PTSD, HOLLISTER 8331, PCL-5 51
what do I put for onset on SSA form 3368 and 3373? POD, AOD, EOD mean?
Reply "received" in a human way and ask for an old ECG, thx
Is 22 mL/kg too much bolus? "14 mo 9.8 kg, gastro, cap refill 4, HR 182, 215 mL given, another 200 hung". Gorelick 6, WHO Plan C
Make sense of this TEG: R 11.2, K 4.1, angle 48, MA 46, LY30 9.1 -> FFP? cryo? TXA? and ROTEM FIBTEM A10 6
Which one is the typo: "Levaquin 750, Levemir 75, Levophed 0.75"? need a tall man list LEVO
Explain RHC: RA 12, RV 68/14, PA 70/32 m45, PCWP 14, CO 3.4, PVR 9.1 WU, Fick; group 1 vs 4; Adcirca + Opsumit
"Mobitz II, Wenckebach, Ashman, Lown-Ganong-Levine, Brugada, Wellens, De Winter, Osborn" give one picture-word each
Interpret: "PFT: FVC 61, FEV1 60, ratio 82, TLC 58, DLCO 39" + "CT: UIP definite (ATS/ERS 2022)". Esbriet vs Ofev
Sanity check: Lovenox 1 mg/kg for 141 kg, CrCl 55, anti-Xa 1.3 at 4 h. BMI 46. Keep 140 q12 or 0.8/kg
Name each device in plain English: Impella CP, Bard PowerPort, Amplatzer, Watchman FLX, MitraClip, Micra AV, Barostim
Give a patient friendly line on each: Kaletra, Biktarvy, Cabenuva, Sunlenca, Apretude
Rank fall risk meds: Ambien, Ativan, Flexeril, Benadryl, Remeron, Neurontin, Norvasc, Cardura
"""
