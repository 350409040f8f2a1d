"""People who paste a whole document into an AI assistant and say what they want: students, scribes, coders, families, lawyers, managers, with the document below or above."""

TWINS = r"""
can u turn this into soap format, dont change any numbers pls

[[pt::{melow}]] is a 34 yo g2p1 at 19 wks here w cramping since [[last nite::last nite after {firstlow}s bday at {shoplow}]], no bleeding no fluid. good fm? too early. hx ptl w first baby ([[32 wk::32 wk, {mon}, {hosplow}]]), cervical length [[2 wk ago::{num8}]] 2.9. takes pnv and vaginal prometrium 200. lives w [[boyfriend::{kin}]] and his mom. works [[on her feet::on her feet at {chainlow}]]. bp 104/60 p 88 t 98.4 ut 0.68?? fht 150. abd soft. sve closed thick high. ua le+ nit neg. ffn not done. a: round lig pain vs uti. macrobid 100 bid x5. cx. tvus [[tmrw::tmrw {DATE:6/18}]] w [[mfm::dr {lastlow}]]. told [[her::{mefl}]] call [[l&d::{ph}]] if more than 6/hr
%%
Act as a HIM coder. Give principal dx, secondary dx, MCC/CC, and the DRG. Here's the summary:

Discharge [[date withheld::{num8}]]. [[A woman in her 80s::{ptname}, {ninety}, {mrn}]], from [[assisted living::{snf}]], found by [[the med tech::{first}]] with left weakness and drool. CTA: R M1. Out of window for TNK, thrombectomy TICI 3 by [[NIR::{last}]]. Intubated 2 days (day 1-3). UTI with E. coli bacteremia (POA-Y per [[ID::{dr}]]). Type 2 MI. Severe malnutrition per [[RD::{first} RD]], ASPEN: 18% loss in 6 mo. Encephalopathy "multifactorial". NIHSS 17 -> 8. DNR from [[day 3::{DATE:8/22}]] at [[POA's::{kin}'s]] word. To [[hospice facility::{FACILITY:{place} Comfort House}]].
Signed [[by NP::{cred}]]

I get 023 vs 064, my auditor[[::, {first},]] says query for the encephalopathy. Who's right?
%%
Please proofread. My English not so good, I am [[home aide::home aide, {first}]].

To the [[Agency::{ORGANIZATION:<Sunrise|Blessed Hands|Comfort> Home Aides of {place}}]]. On [[last Friday::Friday {DATE:10 October}]] I arrive 8 in the morning to [[the client::Mrs {ptl}]], [[the apartment::{house} {unit}]]. Door is open. She sits in kitchen, stove is on, no pot. She says [[her husband::{first}]] make coffee. He is dead [[2012::{mon}]]. I turn off. BP 190/100. I call [[the nurse::{wn}]] she don't pick, I call [[the daughter::{kin} {ph}]] she say wait. I wait 20 minute. I call 911 myself. They come, [[two men::two men, {first} and {last}, truck {nn}]], they take to [[hospital::{hnick}]]. After, [[the supervisor::{last}]] is angry. I think I did right thing. Please put in file. Respectfully, [[the aide::{PERSON:{first} {last}}, ID {badge}]].
%%
{
 "task": "summarize_for_handoff",
 "max_words": 80,
 "patient": "[[P1::{ptcomma}]]",
 "bed": "11B",
 "note": "[[61M::{ptl}, 61M,]] POD3 from Whipple ([[surgeon::{last}]]). Drain amy 3,100 d3, ISGPF B? NPO, TPN via R PICC ([[placed::placed {num8} by {first}, VAT]]). Tm 38.4; CT [[this am::{DATE:2/2} am]]: 6 cm collection lesser sac, IR at 1500 with [[IR::{dr}]]. Insulin gtt 2.1/h. [[Wife::{kin}]] wants call [[before::before, {ph}]]. Epidural out [[in am::per {initials}]].",
 "sender": "[[resident::{user}]]",
 "tone": "terse"
}
%%
Grandson here, I need to understand this before the meeting [[tomorrow::{DATE:Thurs the 6th}]], please explain each line like I'm 12:

CARE CONFERENCE SUMMARY
Resident: [[my grandfather::{ptfull} ({menick})]]   ARD: [[this month::{num8}]]
Nsg: BIMS 6. 2 falls. Braden 14. Wt 142 (-9).
Rehab: Part B caps; plateau; d/c PT [[Friday::{num8}]], restorative [[w/ aide::w/ {first}]].
Diet: NAS mech soft NTL. Fam brings menudo - [[discussed::discussed w/ {kin}]].
SS: MDCD pending (spend down $4,112: [[burial policy::burial at {FACILITY:{last} Funeral}]]). [[POA::{PERSON:{first} {last}}, POA,]] to bring bank stmts [[from the credit union::{ORGANIZATION:{place} Teachers FCU} {acct}]].
Act: 1:1 mass on TV, [[rosary::rosary w/ Sr. {last}]].
MD: GDR Zyprexa 2.5 > 1.25 (F758) [[::per {dr}]]
Roommate issue: [[other man::{wn}]] takes dentures. Move to [[west wing::{ward}]] [[next week::{oddday}]]?
Sigs: [[five::{initials} {initials} {initials} {PERSON:{first} {last}}]]
%%
You are a redaction checker. Is anything left in here that could identify the patient? Answer with a table.

"[[The patient::{mr}]], a 38-year-old [[dairy worker::milker at {ORGANIZATION:{last} Bros. Dairy}]] in [[a county with fewer than 20,000 people::{county}]], was kicked by a heifer on [[a spring morning::{full}]]. Splenic laceration grade IV; embolized at [[a Level I center::{hosp}]] by [[interventional radiology::{dr}]] 94 minutes after [[the helicopter::{crew} (tail {hull})]] left. He got 7 units. Vaccines ([[day 14::{num8}]]): Menveo, Bexsero, Prevnar 20, ActHIB. His [[spouse::wife {kin}]] posted about it on [[social media::{url}]]. He's back at work, on light duty, with [[the calves::a calf he's named {first}, after the flight nurse]]."
%%
rewrite as a letter 6th grade level, warm, 1 page:
>>>
US: R lobe 2.3 cm solid hypoechoic taller than wide TR5. FNA [[today::{num8}]] x4 passes [[by endo::by {last}]], Bethesda V. Afirma n/a. Dz d/w [[pt and partner::{ptf} and {kin}]]. Surg ref: [[high-volume surgeon::{whole}, {hnick}, does 200/y]] lobectomy v total. LN neg. Ca 9.4, TSH 2.2, calcitonin \<2. Voice: sings [[in a choir::w/ the {ORGANIZATION:{place} Chorale}]], nerve monitor, pre-op scope. Trip [[next month::to {land} {DATE:3/1-3/15}]] OK. F/u [[1 wk by phone::{day} by phone {ph}]].
\<\<\<
sign it from [[me::{fl}, RN]], leave out bethesda
%%
Hi, I'm a paralegal[[.::, {first} at {law}.]] Make me a chronology w/ Bates from these notes, one line each, keep quotes

[[Bates 0001::{UNIQUE_ID:{nn}000{nn}}]] ED triage: "slipped on grape" at [[a supermarket::{chain}, {corner}]], R hip. [[RN A::{first} RN]]
[[Bates 0004::{UNIQUE_ID:{nn}000{nn}}]] XR neg. [[PA B::{last}, PA]]. Home w/ crutches + Toradol.
[[Bates 0011::{UNIQUE_ID:{nn}000{nn}}]] 9 days later[[::, {num8},]] can't bear wt. [[Urgent care::{clinic}]] "sprain"
[[Bates 0019::{UNIQUE_ID:{nn}000{nn}}]] MRI: femoral neck stress fx, displaced. [[Ortho C::{dr}]]: "I'd have pinned it day one"
[[Bates 0023::{UNIQUE_ID:{nn}000{nn}}]] hemi, [[hospital D::{hosp}]], EBL 250
[[Bates 0040::{UNIQUE_ID:{nn}000{nn}}]] SNF 31 d [[::({snf}) ]], heel ulcer, "family upset ([[daughter::{kin}]] yelled at [[CNA::{wn}]])"
[[Bates 0052::{UNIQUE_ID:{nn}000{nn}}]] bill $88,112.04 [[::acct {acct}]]
SOL runs [[in May::{DATE:5/9/26}]]
%%
Translate to Spanish (Mexico), keep drug names in English:

Home instructions for [[your child::{ptf}]]
1. Give Orapred 7 mL each morning until [[Sunday::{DATE:Sunday June 8}]].
2. Albuterol 4 puffs with the spacer (AeroChamber, yellow) every 4 hours while awake for 2 days.
3. If [[he::{mefl}]] is pulling at the ribs, can't talk, or the lips look gray: 911. Tell them your address: [[say it slowly::{st}, {town}]].
4. See [[the doctor::{dr}]] [[in 2 days::on {num8} at 9]], [[upstairs::{bldg}]]. If you've no ride, [[the van::{first} at {agency}, {ph}]].
5. No smoking in the house or the car. [[Grandfather::{kin}]] too.
6. School can have this copy: attention [[nurse::Ms. {last} at {school}]].
Nurse: [[________::{oneup}]]   Time: 2140
%%
ok chatgpt heres my dads papers i typed them myself sorry for mistakes. is the va wrong??

DEPARTMENT OF VETERANS AFFAIRS
[[Regional Office::{town} Regional Office]]
[[Date::{wday}]]     In reply refer to: [[file::{UNIQUE_ID:{nn}{nn}/{nn}}]]
Dear [[Veteran::Mr. {ptl}]]
We made a decision on your claim received [[in the fall::{num8}]]. Bladder cancer granted 100 percent from [[date of claim::{num8}]]. Hypertension 0 percent. Parkinsons deferred. Tinnitus denied, no event.
EVIDENCE: service records [[1968-1970::{ORGANIZATION:1/{nn}th Arty}, {LOCATION:<Pleiku|Chu Lai|Cu Chi>} 1968-1970]]; DBQ by [[contract examiner::{whole}, {ORGANIZATION:{coin} Exams}]]; buddy letter[[:: of {PERSON:{first} {last}}]]; private records of [[a urologist::{dr}]].
Direct deposit [[last 4::ending {UNIQUE_ID:<2209|7143|0815>}]]. Dependents: spouse [[::{kin}]]
If you disagree: HLR, supplemental, Board. You have 1 year.
[[a scribble::RVSR {last}]]

he turned [[some age or other::{ninety}]] [[this week::on {feast}]] and the parkinsons is plain as day
%%
Clean up this ASR transcript, keep speaker turns, mark unclear words with (?)

SPK0 hi this is um [[the triage nurse::{firstlow}]] whos calling
SPK1 yeah hi [[it's me again::{wholow}]] the one with the catheter
SPK0 okay date of birth
SPK1 [[(gives it)::{saydob}]]
SPK0 and the address for the home health
SPK1 [[same as before::{sayst} in {townlow}]] its the blue trailer the dog is [[friendly::{onelow} hes friendly]]
SPK0 whats going on
SPK1 its bypassing again all over the sixteen french silicone thing you all put in [[a week ago::on {sayday}]] and its got like cottage cheese in it
SPK0 fever chills
SPK1 no maam ninety nine even
SPK0 did [[the nurse::{firstlow}]] come
SPK1 she come she said doctor [[so and so::{lastlow}]] wouldnt sign the flush order
SPK0 alright i can send [[somebody::{firstlow}]] between one and three is your phone still [[the same::{sayph}]]
SPK1 yeah ends in [[what I told you::{PHONE_NUMBER:four four oh six}]]
%%
Which of these rows are duplicates? Ours merged badly after the acquisition.
row | last | first | dob | zip | phone | src
1 | [[L1::{la}]] | [[F1::{fa}]] | [[d1::{dobs}]] | [[z1::{zip}]] | [[p1::{ph}]] | old
2 | [[L1::{la}]] | [[F1 (nickname)::{menick}]] | [[d1::{dobs}]] | [[z1::{zip}]] | [[p1::{ph}]] | new
3 | [[L1-L2::{la}-{lb}]] | [[F1::{fa}]] | blank | [[z2::{zip}]] | | claims
4 | [[L2::{lb}]] | [[F2::{fb}]] | [[d2::{dobiso}]] | [[z2::{zip}]] | [[p2::{ph}]] | new
5 | [[ZZTEST::{lb}]] | [[DO NOT USE::{fb} JR]] | [[d2::{dobs}]] | [[z2::{zip}]] | [[p2::{ph}]] | old
6 | [[L3::{ws}]] | [[BABY GIRL::BABY GIRL]] | [[d3::{num8}]] | [[z1::{zip}]] | | [[L&D::{hnick}]]
Rule: match 2 of 3, nicknames count. Output CSV.
"""
