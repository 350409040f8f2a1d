"""Clinic, surgical, diagnostic and allied notes: consult letters, path, echo, endoscopy, optometry, dental, wound, dialysis, rehab, telephone encounters."""

TWINS = r"""
OPERATIVE REPORT
Preop dx: R inguinal hernia, incarcerated    Postop: same, sliding, sigmoid
Procedure: open Lichtenstein w/ Bard mesh, {ndc} n/a
Surgeon [[attending::{last}]]   First asst [[resident::{last}, PGY-2]]   Anes GETA/[[CRNA::{first}, CRNA]]
EBL 15   Drains none   Specimens cord lipoma[[:: ({spec})]]
Findings: Ring of 3 cm. Sigmoid reduced after Trendelenburg and patience.
Desc: After time-out led by [[circulator::{one}]], pt prepped. Weitlaner, Richardson, then Army-Navys. Ext oblique opened. Ilioinguinal nerve kept. Sac dissected off the cord, high ligation w/ 2-0 silk. Mesh to Cooper's? no - to Poupart's, 2-0 Prolene running. "Looks like a Bassini under there," [[said the assistant::said {last}]]; old repair seen ([[childhood, elsewhere::{DATE:summer of <61|58|70>}, {hnick}]]).
Counts correct x2. To PACU. I called [[the spouse in the lobby::{kin} at {ph}]].
D: [[same day::{stamp}]]  T: [[same day::{stamp}]]  [[(sig on file)::{initials}/{initials}]]
%%
SURGICAL PATHOLOGY
[[Case no. withheld::{spec}]]   [[Collected/received same day::Coll {clip} Rec {clip} Rep {clip}]]
[[Submitting: surgery::Submitting: {whole}, {clinic}]]
A. Breast, R, lumpectomy: IDC, Nottingham 2 (3+2+1), 1.4 cm. Margins neg, closest inferior 3 mm. DCIS, solid, 10%.
B. SLN #1 (blue, ct 1,120): 0/2. C. SLN #2: 0/1.
ER 95% PR 60% HER2 1+. Ki-67 12%. Oncotype sent [[per protocol::per {last}, {first} at the desk]].
Gross: "R breast, suture short sup long lat", 62 g, inked by [[PA::{initials}]], Biozorb clip in situ.
Comment: Prior core reviewed[[:: ({spec}, {fac})]], same morphology. Shown at intradept conference to [[colleagues::{last} and {last}]], who agree.
[[Pathologist, electronic::{whole} {stamp}]]
Addendum: Paget's not seen on deeper levels x3. [[::{initials} {DATE:<2/5|9-12>}]]
%%
TTE (limited)
Ind: ?effusion s/p Maze. Tech: [[sonographer::{first}, RDCS]]. Tape/acc: [[n/a::{spec}]]. Ht 172 Wt 90 BP 118/70
LV: EF 50 (Simpson's). Teichholz not used. E/e' 11.
RV: TAPSE 14, S' 8. McConnell absent.
Valves: MR 1+ (Carpentier II). Edwards 27 Magna AVR, mean 11. Eustachian valve prominent. Chiari network.
Peri: small, post, 0.8 cm; was 1.4 on [[prior study::{clip} ({last})]]. No collapse.
Devices: Watchman seen, seated, no leak. Medtronic lead RV.
Conclusion: effusion smaller. Called to [[surgical PA::{first} PA x{pager}]] at {clockx}.
Read by: [[attending::{last}]], [[fellow::{initials}]]
%%
COLONOSCOPY
Endoscopist [[_____::{tit}]]   Nurse [[_____::{wn}]]   Tech [[_____::{one}]]   Anes [[MAC::{last} MAC]]
Scope: CF-HQ190L [[::#{ser}]]   Referred by [[PCP::{last} at {clinic}]]
Indic: surveillance, 5 mm TA x2 [[three yrs ago::{mon}, {last}]]; [[brother::brother {kin}]] CRC at 44
Prep: Suprep, Boston 3/3/2. Extent: TI. Crow's foot, IC valve photographed. w/d 9 min.
- Cecum 4 mm sessile, cold snare, jar 1
- HF 12 mm LST-G, EMR with Eleview, Hoffman? no, Roth net, jar 2, Spot 3 cm distal
- Rectum: Goligher II hemorrhoids
Cx none. Repeat 3 y if path ok. [[Driver in lobby::Ride: {kin}, grey {car}]]. Copy: [[referring::{last}, fx {ph}]]
%%
CARDIOLOGY CONSULT LETTER
Dear [[Colleague::Dr. {last}]],
Thank you for letting me see [[this pleasant patient::{mr}]], {agex}, for palpitations. [[She works nights::She drives nights for {coin}]] and drinks three Monsters a shift. A KardiaMobile strip [[her sister took::{kin} took at {place}]] shows a narrow tachycardia at 190. Valsalva and a face full of ice water stop it.
Ex: well. BP 118/74. No murmur. ECG: PR 110, slight delta in V3.
I think she has WPW. We discussed ablation vs waiting. She'd like the former. I've asked [[our EP colleagues::{tit} in EP at {hosp}]] to see her [[soon::{on}]]; meanwhile no flecainide, no diltiazem, no more Monster. She knows to go to [[the nearest ED::{hnick}]] if it won't break.
Her Holter (14 d Zio) was returned [[unopened::on {num8}, s/n {ser}]]; [[my nurse::{first}]] will send another.
With kind regards,
[[The cardiology office::{whole}]]
cc [[Patient; chart::{last}; {ptname}; {FACILITY:<Tulip|Ferry|Cog> Street Family Medicine}]]
%%
TELEPHONE ENCOUNTER
Caller: [[mom::{kinfull}, mom]]  Cb: [[on file::{ph}]]  Taken: [[triage RN::{fl} RN]] {clockx}
Re: 3yo w croup. Barky since 2a, stridor only when cries. Drinking ok. Sat w/ [[grandma::{kin}]] in cold air = better. Dex given [[at urgent care::{DATE:<Sun 10/12|11-3>} at {clinic}]].
Sib [[older brother::{first}]] has same. [[Daycare::{school}]] sent note re RSV.
Advice per Schmitt-Thompson Croup protocol. To ED if stridor at rest.
{clockx} addendum: [[mom called::{kin} called]], now stridor at rest → told 911. [[EMS took to children's::{crew} → {hosp}]]. [[On call notified::Dr {last} notified]]. Chart closed by [[RN::{initials}]]
%%
OPTOMETRY
[[Pt: walk in::Pt {ptlf}  dob {dobs}]]   [[No vision plan::{ins} id {plan}]]
CC blur @ near, worse since [[new monitors::new monitors at {org}]]
OD +1.25-0.50x090 add 2.00 J1   OS +1.00 sph add 2.00 J1   PD 64/61
Worth 4 fused. Titmus 40". Amsler nl. Ishihara 11/11. Hirschberg nl. Krimsky n/a
SLE: Krukenberg spindle OU. Van Herick 4. IOP 23/24. C/D .5/.6
A/P POAG suspect/pigment dispersion -> OCT (Cirrus), HVF; consult [[glaucoma::Dr {last} @ {fac}]]
Rx Varilux Comfort, Crizal, frame [[own::Ray-Ban, tray {code}]]; dispense [[10 d::{worded}]] w/ [[optician::{first}]]
%%
DENTAL PROGRESS
[[Chart no. on file::Chart {mrn}]] [[adult male::{ptfull}]] Med hx rev, BP 131/84, INR 2.4 ok per [[cardiology::Dr {last}'s office ({first})]]
#30 MOD fx, pulp cap Dycal/Vitrebond, Filtek A3, Tofflemire. 2 carp Septo 4%. Tol well.
#17 PE, refer OS ([[local::{last} & {last} OMS, {town}]])
SRP URQ/LRQ w/ [[hygienist::{first} RDH]], Arestin x4, 5 mm max
Broken appt x1 ([[last month::{clip}]]), [[fee waived by manager::fee waived by {wn}]]
NV: crown 30, Wednesday pm, 90 min. [[provider/assistant::{initials}/{initials}]]
%%
WOUND CARE VISIT #7
Wagner 2 DFU L plantar 1st MT, Charcot foot. Semmes-Weinstein 0/10.
[[Seen with student::Seen w {first}, NP student]]; [[spouse does dressings::{kin} does dressings M/Th]].
Size 1.9x1.4x.3 (was 2.4x1.8 [[two wks ago::{DATE:<7/17|on 3-14>}]]). Granular 80. No probe to bone.
Debrided 15 blade, 2.1 cm². Bleed stopped w AgNO3. Apligraf #3[[:: lot {lot}]], Steri, Adaptic, TCC by [[tech::{wn}]].
Offload: [[back to work light duty::note to {ORGANIZATION:{last} <Tire|Paving|Drywall>}, light duty til {oddday}]].
Next: [[one wk::{DATE:<Thurs the 8th|Tues 4/1>}]]. [[CWS sig::{cred}]]
%%
DIALYSIS ROUNDING NOTE (MCP)
[[Pt seen in chair::{ptcomma} chair 14]], tx 2 of 3 wk. [[Unit RN::Unit RN {first}]], RD, SW present.
EDW 71.5, leaving 72.4 x3. Says "[[the tech pulls too hard::{first} pulls too hard]]", cramps. UF profile 2, Na 138.
Access L BCF, flow 640, Daugirdas 1.31. [[Vascular::{last} vasc]] fistulogram [[pending::{clip}]].
Hgb 9.8 Mircera 100. PTH 712 Sensipar 60. Phos 6.9: [[eats at the truck stop::eats nightly at the {ORGANIZATION:<Kettle|Silver Spur|Roadhouse> 44}]].
Transplant: active at [[center::{hnick}]], [[coordinator::coord {first} {ph}]]; donor? [[cousin in workup::cousin {kin} in workup]].
Transport: [[van::{crew} van]] late 2/6. [[Nephrology NP::{last} NP for Dr {last}]]
%%
PT DISCHARGE NOTE
Dx: s/p R TKA [[6 wk::{clip}, {last}]]. Visits 14/16 ([[2 cx for snow::cx {DATE:1/2<2|3>} + {DATE:2/<3|10>} snow]]).
Knee 0-118, quad 4+, TUG 9.8, 6MWT 410 m, KOOS 78, Thessaly n/a, Homans neg.
Goals: stairs reciprocal MET. Return to [[bowling league::Thursday league at {ORGANIZATION:<Pinfall|Strike Zone|Tenpin> Lanes}]] PARTLY. Kneel for [[gardening::{church} altar duty]] NOT MET.
HEP printed. [[Aide::{first}, aide]] reviewed it c [[husband::{kin}]]. DC to gym.
[[PT license on file::{cred}, lic {lic}]]
%%
PSYCHIATRY FOLLOW UP (tele)
Location of pt: [[home, in state::parked at {FACILITY:<the Kwik Stop|Hilltop Plaza|Mill Pond Rec Center>}, {town}]]. Present: pt alone.
Interval: "Better since I quit [[the plant::{coin}]]." Sleep 7h on traz. Seeing [[therapist::{first} at {clinic}]] q2w, EMDR. One slip ([[wedding::{kin}'s wedding, {oddday}]]), 3 beers, told sponsor.
MSE: hoodie, cat on lap[[:: ({pet})]], mood "meh plus", TP linear, no SI/HI.
PHQ 8, GAD 6, AUDIT-C 3. PDMP checked[[:: {num8} by {initials}]].
A: MDD mod recurrent, AUD early remission, PTSD (Criterion A: [[combat::IED near {world}]])
P: Zoloft 150, Minipress 3 hs, Vivitrol [[next::next {on} w/ {first} RN]]. If worse: 988, [[crisis team::{agency} crisis line]].
RTC 4 wk. [[Psych attending::{last}]]
%%
DISABILITY / WORK LETTER
To: [[Benefits office::{whole}, {agency}]]
Re: [[our patient::{ptname}, claim {claim}, SSN ending {ssn4}]]
[[The patient::{mr}]] has been in our care since {year} for rheumatoid arthritis (Steinbrocker III) with ulnar drift, swan-neck and boutonniere deformities. Methotrexate, Enbrel, Orencia and Rinvoq have been tried. HAQ 2.1.
She can lift 5 lb, sit 30 min, use hands occasionally. She last worked [[two years ago as a seamstress::{mon}, as a seamstress at {fam}]]. Her [[daughter::daughter {kin}]] buttons her clothes.
I don't expect improvement in 12 months. Forms filled by [[staff::{first}, our MA]]; ask for [[her::{obj} at {xt}]].
[[Rheumatology::{whole}, {clinic}]]
"""
