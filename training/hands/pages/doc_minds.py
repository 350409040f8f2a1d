"""Therapists, social workers, group leaders, school psychologists, PT/OT/SLP, dietitians, counselors in recovery, chaplains, child life."""

TWINS = r"""
INDIVIDUAL THERAPY - DAP
Client: [[(name)::{ptf}]]   Session 14   [[Telehealth, client in car::Telehealth, {num8}, client in car outside {shop}]]
D: Came late, laughing, then not. [[Partner::{kin}]] found the texts to [[a coworker::{first} from {org}]]. "I burned the house so I wouldn't have to leave it." Slept at [[her sister's::{first}'s in {town}]] since [[the weekend::{DATE:Saturday the 11th}]]. Denies SI/HI. AUDIT-C 5. Took Lexapro 5 of 7 days. Dreams of [[the lake house::the house on {lane}]] again.
A: Attachment alarm; less shame than in s. 9. Schema: Abandonment, Defectiveness. Y-BOCS not repeated.
P: Letter not to send. [[Couples referral::Referral to {cred} for couples, {ph}]]. Next [[same time::{wday}, 4 pm]]. Copay $20 owed x2.
[[therapist sig::{initials}, LPC]]
%%
DBT SKILLS GROUP - attendance and notes (module: Distress Tolerance, wk 5)
Co-leads [[L1 and L2::{first} and {wn}]]
1 [[member A::{first} L.]] - present. TIPP w/ frozen oranges. Diary card full.
2 [[member B::{first} R.]] - late 15, phone. Urges 4/5, no acts.
3 [[member C::"{menick}"]] - absent, no call (2nd). [[co-lead to ring::{wn} to ring {ph}]]
4 [[member D::{last} (they go by last name)]] - left at break after [[another member::{first}]] said "drama". Repair after group w/ L1.
5 [[member E::{first}]] - new, from PHP at [[a hospital::{hnick}]], d/c [[last week::{DATE:2/14}]]
Homework: pros/cons grid; IMPROVE card.
Risk: B rated low-mod, safety plan in chart; crisis line 988.
Room note: radiator. Ask [[Facilities::{first} in Facilities]] for fan.
%%
CLINICAL SOCIAL WORK ASSESSMENT, TRANSPLANT
SIPAT 22
Pt is a 49-year-old [[divorced mother of two::{ptfull}, divorced, mother of {first} (19) and {first} (11)]], [[home health aide::aide for {ORGANIZATION:<Gentle|Sunup|Helping> Touch Care}, {town}]], ESLD from PBC.
Support: primary [[sister::{kinfull}, {ph}]]; backup [[a friend from church::{wnl}, {church}]]. Both did class [[this month::{num8}]]. [[Ex-husband::{first}, the ex,]] "no way".
Housing: 2nd floor, [[rents::{bldg} {unit}]], mold. Distance 140 mi; will stay at [[the guest house::{FACILITY:{last} Family Guest House}]] x 6 wk.
Money: STD thru [[employer, ends soon::{claim}, ends {num8}]]; SSDI filed; fund at [[help page::{url}]] $2,310.
Substance: pot gummies stop [[3 mo ago::{mon}]]; nicotine neg.
Psych: panic, Buspar. Adherence: 1 missed lab.
Legal: none. DPOA-HC [[sister::{kin}, dated {num8}]].
Rec: good candidate w/ contract. Present at [[selection::selection, {day}]].
[[LICSW::{whole}, LICSW]]
%%
PT OUTPATIENT DAILY NOTE  visit 7/12
[[pt::{ptl}]]  dx M75.121 s/p RCR [[9 wk::{num8}, Dr {last}]]
S "threw the ball for [[the dog::{pet}]] once, bad idea." 4/10
O flex PROM 150, AROM 128, ER 41. MMT 3+/5. Jackins none.
Tx: UBE 6', wall slides YTB 3x10, SL ER 1#, prone Y, GH mob gr III, CP 10'. TE x2 TA x1 MT x1 = 53 min
Rolled w/ [[tech::{first}]] on ball; cueing scap.
A good. QuickDASH 47 -> 31
P prog to 2#; recert [[due visit 10::{DATE:4/6}]]; WC adj [[wants note::{first} ({ph}) wants note by {wkd}]]
[[PTA::{fl} PTA / cosig {last} DPT]]
%%
OT HOME SAFETY EVAL
House: [[split level, rented::{house}, {hood}; split level, rented from {last}]]
Entry: 3 steps no rail -> rails both sides, quote from [[a handyman::{first} of {fam}]] $410
Bath: tub/shower, glass door -> off; TTB + HHS; Moen grab bar x2; raised toilet 4"
Kitchen: stove knobs; [[he::{mefl}]] left gas on [[twice::twice, {DATE:Dec 3} and {DATE:Christmas Eve}]]. FireAvert.
Bed: 27" ok; Halo rail. Rugs out (he says no; [[wife's mother::{kin}]] made them).
Cognition: KELS 4, EFPT mod cues. Drives? [[keys with son::keys with {first}, truck {plate} sold]]
Alert: Medical Guardian pendant[[::, unit {ser}, answers at {ph}]]
Next: [[2 wks::{wkd} {num8}]] w/ [[COTA::{first} COTA]]
%%
SPEECH-LANGUAGE: MODIFIED BARIUM SWALLOW
Radiologist [[present::{last}]]  SLP [[::{cred}]]  Pt [[#3 of 6::{ptf}, #3 of 6]]
Thin 5 mL tsp: PAS 2. Thin cup: PAS 7, no cough to 8 s. Chin tuck: PAS 3. Nectar PAS 2. Pudding: vallecular residue 40%. Cracker: piecemeal.
MBSImP: tongue base 2, epiglottic 1, PES 1. DIGEST S1 E2 = 2.
Ice chips ok (Frazier).
Rec IDDSI 5/2; EMST150 at 60 cm; repeat [[6-8 wk::the week of {DATE:May 5}]]
Told: [[wife::{kin}]] "no more beer?" thickened beer exists.
Report to [[the SNF::{snf}, c/o {first}, {ph}]]
%%
MULTIDISCIPLINARY EVALUATION REPORT (special ed)
Student [[(name)::{ptfull}]]   Grade 3   [[DOB::{dob}]]   School [[(building)::{school}]]   District [[(district)::{ORGANIZATION:{place} USD {nn}}]]
Parents/guardians [[(names)::{kinfull}; {PERSON:{first} {last}} (stepdad)]]   Home language {lang}
Team: [[psych, SLP, gen ed, sped, nurse, parent::{whole} (psych), {first} (SLP), Mrs. {last} (gen ed), {first} (sped), {wn} (nurse), {kin}]]
Referred by [[teacher::Mrs. {last}]], [[fall::{num8}]]: "reads the pictures".
WISC-V FSIQ 94 (VCI 104, WMI 79). WIAT-4 word reading 74, pseudoword 70. CTOPP-2 RSN 67. BASC-3 attention 68.
Hearing/vision: pass [[by nurse::{num8} by {wn}]]. Glasses lost on [[bus::bus {fleet}]].
Medical: 29-weeker, NICU 61 d [[::at {hosp}]]; Concerta 18 from [[pediatrician::{dr}]].
Eligible: SLD (basic reading). Not ED. OHI considered.
IEP meeting [[within 30 days::{full}, 2:50, library]]; notice sent [[twice::{DATE:10/3} and {DATE:10/10}]].
[[Signatures on page 9::Signed {initials}, {initials}, {initials}]]
%%
NUTRITION (RD) - eating disorders day program
[[Client::{ptf}]], 16, wk 3. EBW 88 -> 91%. Orthostatic HR +24. Phos 3.1.
Meals: supported 5/5; hid half a bagel in [[hoodie::her {school} hoodie]]; told [[milieu staff::{first}]] herself.
Challenge: fro-yo outing to [[a shop::{ORGANIZATION:<Swirl'd|Moo Moo|Cup & Spoon>}]] [[next week::on {DATE:the 21st}]]
Family: FBT ph 1. [[Dad::{kin}]] plates; [[mom::{first}]] travels for work ([[sales::{coin}]]). [[Sister::{first}, 12,]] skips lunch too?
Plan: 2600 -> 2800, Ensure Plus if \<100%, no scales, blind wt [[M/Th::M/Th w/ {wn}]]
Track team letter to [[coach::Coach {last}]]: NO return until 95 + menses.
[[RD::{initials}]]
%%
SUD RESIDENTIAL - WEEKLY SUMMARY (42 CFR PART 2)
Resident [[#::{subj}]]  LOC 3.5  Admit [[day 22::{num8}]]  Counselor [[primary::{first} CADC-II]]
Dim 1: COWS 0; Sublocade #1 [[given::{num8}]]. Dim 2: dental abscess -> [[dental van::{agency} dental van]]. Dim 3: PCL-5 51. Dim 4: action. Dim 5: high; ex [[(dealer)::("{wn}", dealer)]] knows where he is. Dim 6: [[Oxford house bed promised::bed at {FACILITY:Oxford House-{place}}, manager {first}, {ph}]].
Groups 19/20. Missed one: court [[by video::{ORGANIZATION:{county} Drug Court}, Judge {last}, {num8}]].
Family day: [[grandmother and daughter came::{kin} and {first} (4) came by bus from {town}]]. Cried in good way.
Step work: 4 with [[sponsor::{first} B.]]
UA x2 neg; one dilute. Probation [[PO told::PO {last} told, {mail}]] per ROI.
D/C target [[two weeks::{DATE:June 1}]].
%%
Chaplain visit
Ref by [[RT::{first} in RT]] "she wants somebody who isn't medical"
[[Pt::{mrs}, {ninety},]] Church of the Brethren, [[lapsed::out of {church}, lapsed]]. ICU bed 9, trach collar. Writes on board. Wrote: [[HUSBAND::{oneup}]]. Wrote: WHERE. He's in [[another hospital::{hosp}, same crash]], alive. I was asked by [[the team::{dr}]] to wait for [[her daughter::{kin}]] to tell; stayed till [[she came::{first} flew in from {place}]].
Sang "Be Thou My Vision", 2 vs. HR 110 > 88.
Spiritual distress: mod. Resource: hands, wool, prayers of [[the knitting circle::the {ORGANIZATION:{town} <Purlers|Yarn Ladies>}]].
Return tomorrow. Anointing by [[her own pastor::Rev. {last} {wkd}]]
[[Chap. intern::Chap. {last}]]
%%
Child life - MRI without sedation
Pt [[6 yo::{ptf}, 6,]] came w/ [[two moms::{kin} and {first}]] and a stuffed octopus [[(the doctor)::"{pet}"]]
Prep: doll scanner, sounds app (Jackhammer, Woodpecker, Techno), statue game 4 min
Coping: goggles (Bluey), [[one mother::{first}]] holds foot
Result: 22 min, no motion! Saved: propofol, a PACU bay
Prize: [[yellow car::yellow car, photo to {mail}]]
Sibling [[at school::{first}, at {school},]] sent a drawing
Chart tip for next time ([[in 6 months::{mon}]]): same tech [[if on::({last})]], don't say "shot of dye", say "cold water in your straw"
%%
Neuropsych feedback session - bullet notes I read from
- who's here: [[patient, wife, one son by phone::{mr}, {kin}, {first} on speaker from {land}]]
- recap: [[neurologist::{last}]] asked is it AD or sleep
- scores: RAVLT delayed \<1%ile; Rey copy 34/36; Trails B 212; BNT 41; GDS 3; TOMM ok
- biomarker: pTau217 high [[(spring)::({num8}, {ORGANIZATION:{coin} Labs})]]
- say: mild, amnestic, likely Alzheimer's. then wait.
- driving: road test by [[OT::{first}, OT/CDRS, {ph}]]
- work: he's [[a church treasurer::treasurer at {church}]] -> second signer
- Leqembi? APOE 3/4; MRI; clinic at [[the university::{hosp}]], wait list 9 wk
- ask what they'd like written and to whom: [[the lawyer::{law}]]
- trip to [[the coast::{isle} in {DATE:September}]]: GO
"""
