"""Specialists who write back, old style and new: rheum, renal, derm, ENT, pain, sleep, allergy, peds, geriatrics, addiction, vascular, urology, podiatry, dental school, chiropractic, acupuncture, and their signatures."""

TWINS = r"""
[[RHEUMATOLOGY ASSOCIATES::{fac}]]
[[date::{full}]]
RE: [[your patient::{ptname}, {dobs}]]

Dear [[Doctor::{first}]] -
Thank you for this most interesting lady. She's a 52-year-old [[piano tuner::piano tuner who trained with {last} in {place}]] with a year of Raynaud's, since [[the winter::{mon}]] puffy fingers, and now, GERD and a squeak at the bases.
ANA 1:1280 nucleolar; Scl-70 neg; RNA pol III pending at [[a reference lab::{coin}]]. mRSS 14. Nailfold: dropout. HRCT [[this month::{num8} {hosp}]]: NSIP 15%. PFT FVC 71, DLCO 52. Echo RVSP 31.
I called [[her husband::{kin}]] in from the waiting room to hear it twice.
MMF to 1.5 BID, nintedanib if falls, BP cuff daily (renal crisis!), no steroids >10. Amlodipine. Mittens.
I've asked [[a pulmonologist::{dr}]] and [[hand therapy::{cred}]] to see her. She asked if she'd play at [[her niece's wedding::{first}'s wedding on {DATE:the 30th}]]. I said bring the mittens.
As ever,
[[(signed without reading)::{initials}]]
p.s. how is [[your hip::your hip? {last} does a nice anterior]]
%%
DERM CLINIC NOTE (EMA-like, lots of checkmarks)
[[Pt A::{ptlf}]] Age 64 Fitz II  Here for: FBSE, hx MM [[::({num8}, {last}, 0.4 mm, L calf)]]
Derm hx: MM x1, BCC x3, AK. Fam: [[father MM::father {first} MM]]. Sun: [[lifeguard as teen::lifeguard, {LOCATION:{last} Beach}, as teen]]
1 R alar crease 5 mm pearly -> shave bx A [[::{spec}]]
2 L ear scaly -> LN2 x2 10 s
3 scar clean, no nodes
4 back: 2 x 6 mm network blotch -> DermTech? no, punch 8 B
Photos 4 (Canfield). Consent [[verbal, witness MA::verbal, {first} MA]]
Path to [[in-house::{whole}, {ORGANIZATION:{coin} Dermpath}]]. Call [[cell ok::{ph} ok vm]] or portal.
RTC 6 mo [[::{mon}]]; Mohs w/ [[surgeon::{dr}]] prn. Heliocare, hat, Niacinamide 500 BID
Time in 1402 out 1419. [[sig::{fl}, PA-C]]
%%
GERIATRIC ASSESSMENT - five M's
Mind: MoCA 19 (-2 ed). Clock: all numbers on the right. GDS 4. Knows [[the President, not the month::the President, her dog {pet}, not the month]].
Mobility: TUG 22, 4-stage: semi-tandem. Fell [[x2 in the henhouse::x2 in henhouse, {DATE:Mother's Day} and {DATE:7/2}]].
Meds: 16 > 9. Off: Benadryl PM, Ditropan, glipizide, Prilosec, 2nd statin ([[two pharmacies::{pharm} AND {pharm}]]).
Matters most: [[sleep in her own bed w/ the window open::own bed at {house}, window open, {kin} near]].
Multicomplexity: [[granddaughter 20, at college, is POA::{first}, 20, at {school}, is POA]]; [[son::son {first}]] not speaking; [[neighbor brings eggs back as omelets::neighbor {wn} brings the eggs back as omelets]].
Vision 20/70, hearing: wax.
Driving: 4 mi to [[church::{church}]] only; [[deputy::Dep. {last}]] follows, kindly.
Plan: hip protectors, vit D, PT [[home::{ORGANIZATION:{county} Home Rehab}]], night light, POLST draft, [[Meals::{agency} meals]], B12.
Next [[8 wk::{wday}]] 60 min. cc [[PCP::{last}]]
%%
PAIN PROCEDURE NOTE
Pre/Post: L5 radiculitis R. Proc: TFESI R L5-S1, fluoro. Op [[MD::{last}]]. Asst [[RT::{first} RT(R)]]. Loc [[suite 2::{ORGANIZATION:{coin} Pain}, {bldg}]].
Last ASA none. Xarelto held 72 h w/ ok of [[cards::{dr}, {num8}]].
Consent: read by [[RN::{oneup} RN]]. Timeout 0911.
22g 5" Quincke, Omni 300 0.5 nerve sheath, no vasc. Dex 10 + Marc 0.25 1 mL. [[Lots::Lots {lot}, {lot}]].
Fluoro 14 s. VAS 8 > 2. Walked. Driver [[in lot::{kin}, {veh}]].
Prior: [[same, 2021, 4 mo relief::same by {last} {mon}, 4 mo relief]].
Next: MILD? SCS trial (Nevro), psych clear [[::{cred}]]
WC: [[adjuster approved x1::{PERSON:{first} {last}}, {claim}, approved x1 thru {num8}]]
%%
ALLERGY CHALLENGE RECORD - peanut
[[Pt::{ptf} {meini}]] 9 y 28 kg. Hx: anaphylaxis [[at 2 y::at 2 y, {DATE:Halloween} at {kin}'s]], epi x1, [[ED::{hnick}]]. Ara h 2 0.31 > \<0.1. SPT 3 mm.
Off antihist 7 d [[(mother swears)::({kinfull} swears)]]. FEV1 98.
0835 3 mg; 0855 10; 0915 30; 0935 100; 0955 300 (lip? no, Cheeto); 1015 1000; 1035 3000
1040 one hive chin. Watched. 1110 gone.
1235 d/c PASSED. [[He cried::{ptf} cried]], then asked for a Reese's. [[Nurse::{first}]] had one since [[2019::{mon}]], threw it out, bought new.
Keep Auvi-Q 1 yr. Letter to [[school::{school}, attn {last}]].
Staffed [[fellow/attending::{last}/{dr}]] room 4
%%
ADDICTION MEDICINE, bridge visit #1
ID: [[30M, roofer::{ptl}, 30M, roofer w/ {fam}]], walk-in from [[the syringe van::{agency} van (says {wn} sent him)]]
Use: fent 1 g/d smoked, last 0400; meth; nods at [[work::{house}, on a roof]]. OD x5, Narcan [[by his girlfriend::by {kin}]] [[last week::{DATE:Tue the 12th}]].
Tx hx: methadone [[18 mo, another county::{clinic}, {town}, {mon}]] 110 mg; bup precip x1 awful
Wants: "not to be sick at [[my kid's thing::{first}'s thing, Sat]]"
COWS 5. UDS fent/norfent/meth. HCV RNA 2.1M. HIV neg. ECG QTc 431.
Plan: low-dose bup 0.5 BID (Bernese style) x7, comfort kit, Naloxone x4, HCV: Mavyret via [[PharmD::{fl} PharmD]]. Phone? [[borrowed::{ph} ({first}'s)]]. Mail? [[no::c/o {shelter}]].
ID for pharmacy: none. [[Pharmacist::{first} at {pharm}]] will do photo.
Next: [[2 d::{wday}]], hours 8-8, come anyhow.
[[NP::{whole}, FNP, DEA {UNIQUE_ID:M<K|T|S>{nn}{nn}3}]]
%%
VASCULAR LAB + CLINIC, same day
[[82M::{ptcomma} ({mrn})]], RLE rest pain, R5 toe dry. WIfI 1-2-0 stage 3. ABI 0.31/0.72 TBI 0.18
Hx: fem-fem [[2011::{mon} {last} at {hosp}]], R CEA, tobacco 64 py now [[::(buys at {shop})]]
CTA: R CIA stent occl; graft thrombosed; L iliac 80.
Options: ax-bifem / L iliac + redo fem-fem / AKA. He: "I'd sooner die with two." [[Daughter::{kin}]]: "He says that about [[haircuts::haircuts at {fam}]]."
Cardiac: EF 30, [[cards::{dr}]] moderate-high.
Booked [[next wk::{DATE:11/13}]], hybrid room, Cook, Gore [[rep::rep {wn}]]. PRBC 2. Stop Plavix no.
D/w [[vascular conf::{last}, {last}, {initials}]].
Smoke: patch 21 + gum; he took the gum.
Photo of toe in Haiku, uploaded [[1433::{stamp} by {user}]]
%%
PEDS NEPHRO LETTER
Dear [[Dr.::{tit}]]: I saw [[your nephrotic::{ptf}]] again, with [[both parents::{kin} and {first}]] and [[a stuffed shark::{pet} (shark)]]. Third relapse, [[since camp::since {FACILITY:Camp {last}}, {DATE:mid July}]]. Up 3.1 kg, UPCR 9, alb 1.9. Pred 60/m2. BP 118/76. Varicella immune. Scrotal edema, he finds it funny.
Steroid-dependent now; options CYC, MMF, tac, ritux. Family wants MMF. Bloods [[near home::{clinic}, {home}]].
Dipstick diary: [[teacher does weekdays::Ms. {last} does weekdays]].
Pneumovax [[due::due {mon}]], no live.
See in 4 wk, [[outreach clinic::outreach, {town}, {oddday}]]. He'd like a letter that says no broccoli. Enclosed.
[[Nephrology::{whole}]] / [[nurse line::{first}, {ph}]]
%%
CHIROPRACTIC / ACUPUNCTURE SHARED CHART, small town
[[pt 1::{ptfull}]]  neck, whiplash [[3 wk::{DATE:8/21} {hwy}]]  PIP claim [[open::{claim}]]
DC: C5-6 PRS, Activator, Graston UT; ROM L 50 > 65. NO manip til XR [[::{hosp} {num8}]]
LAc: LI4 LV3 GB20 SI3, e-stim 2 Hz, cups; slept
Massage [[::({wn}) ]]45 min
"[[My lawyer::{law}]] says 3x/wk." [[DC::{dr}]]: "I say 2."
HEP: chin tuck vs door. Pillow $59 [[paid::paid ck {code}]].
[[Tuesday::Tuesday {DATE:9/2}]] said L hand numb, grip 20 lb less: STOP. MRI, sent to [[spine MD::{last}, {hnick}, {ph} spoke to {first}]].
That was right. [[DC init::{initials}]]
"""
