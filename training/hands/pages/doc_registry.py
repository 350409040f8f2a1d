"""Certificates, worksheets, slips and tickets: birth, death, cancer registry, organ donor, eye bank, dental lab, glasses, prosthetics, oxygen, DEA loss, daycare, foster, adoption, collections, subpoena, warrants."""

TWINS = r"""
MOTHER'S WORKSHEET FOR CHILD'S BIRTH CERTIFICATE
1 Child's legal name  [[____________::{PERSON:{first} {PERSON:{first} {last}}}]]   (decide? Y)
2 Time 0417  Sex F  Plurality 1   Date [[____________::{full}]]
3 Place [[____________::{hosp}, {town}, {county}]]
4 Your name now [[____________::{ptfull}]]   before first marriage [[____________::{last}]]
5 Born in [[____________::{world}]] on [[____________::{dob}]]
6 Live at [[____________::{house}, {home} {zip}]]  inside city limits? N
7 School: associate's. Work: [[dental assistant::dental assistant, {ORGANIZATION:{last} Orthodontics}]]
8 Father (only if married or AOP signed) [[____________::{kinfull}, b. {dob}, {ssn}]]
9 WIC yes. Cigs: 10 > 4 > 0 > 0. Wt 138 > 171. First prenatal [[wk 9::{num8}]]; visits 12
10 SSN card? Y mail to [[same::{st}]]
Attendant [[____________::{whole}, CNM]]  Certifier [[____________::{PERSON:{first} {last}}, HIM]]
Reg. no. [[(state)::{code}]]
%%
DEATH CERTIFICATE WORKSHEET (funeral home -> doctor)
Legal name [[....::{whoup}]] aka [[....::{menick}]]   SSN [[....::{ssn}]]   Sex M   Age [[....::{ninety}]]
Born [[....::{dob}]] at [[....::{town}]]   Ever in Armed Forces Y [[....::, {ORGANIZATION:USS {last}}]]
Usual work: tool & die. Kind: autos [[::({coin})]]
Father [[....::{whole}]]   Mother (maiden) [[....::{PERSON:{first} {last}}]]   Informant [[....::{kinfull}, {rel}]]
Place of death (x) nursing home [[....::{snf}, {house}]]
Disposition: cremation [[....::{FACILITY:{place} Crematory}, {num8}]]
ME contacted N
I a) cardiac arrest  -- NO! give a cause
  b) ischemic cardiomyopathy  yrs
  c) CAD  decades
II DM2, tobacco
Manner natural   Injury no   Tobacco probably   Pronounced [[....::{hr} {num8} by {fl} RN]]
Certifier [[....::{dr}, {st}, lic {lic}]]  eSigned [[....::{stamp}]]
Doctor, the state bounced it twice, pls call [[us::{wn} at {ph}]]
%%
CANCER REGISTRY ABSTRACT (text fields)
Acc/Seq [[yy00000/00::{UNIQUE_ID:<24|25>{nn}{nn}/0<0|1>}]]  Class 14  Abstractor [[id::{initials}]]
PE: [[80F::{ptl}, {ninety}F]] w/ palpable L neck node 3 cm [[(d0)::{num8}, {last}]]
XRAY: [[d6::{num8} at {clinic}]] PET: tonsil SUV 14, L II-III
SCOPE: [[d10::{num8} {hosp}, {dr}]] DL w/ bx
PATH: [[acc::{spec}]] SCC, p16+, HPV16 ISH+
STAGE cT2 cN1 cM0 I (AJCC 8)
RX: RT 70/35 [[d31-d80::{btw}]] [[site 2::{ORGANIZATION:{coin} Radiation}, {town}]]; cetuximab x7
STATUS: NED [[1 yr::{mon}]]; last contact [[18 mo::{num8} by letter to {addr}]]
Address at dx [[geocoded::{bare}, {county}, FIPS {UNIQUE_ID:{nn}{nn}}]]
Occupation: [[seamstress::seamstress, {fam}]]. Marital W. Tob never.
Remarks: surname changed [[, see alias::from {last}]]
%%
ORGAN DONOR CHART, coordinator time line
UNOS ID [[XXXX000::{UNIQUE_ID:A<KDF|MGT|LBX>{nn}}]]   Donor [[19M, DBD::{ptname}, 19, DBD]]   ABO O   Host [[hosp::{hosp}, {town}]]
Ref [[d0 0400::{num8} 0400]] by [[ICU RN::{first} RN]]. Mech GSW.
BD1 [[::{last} ]]d1 0911, BD2 [[::{last} ]]d1 1522, PCO2 41 > 78
Auth [[d1 1810::{num8} 1810]]: first-person (DMV [[::{lic}]]); family support [[mother, stepfather, brother::{kinfull}, {first}, {first}]]
Story: [[guitar::guitar, {church} band, laughs like a {pet}]]
T4, vaso, solumedrol. Echo 60. Bronch clear. P/F 480
Heart > [[center A::{hnick}]]; lungs > [[center B::{hosp}, jet {hull}]]; liver > local; RK/pancreas > [[center C::{FACILITY:{place} University}]]; LK > [[highly sensitized, out of state::{town}, pt cPRA 100]]
OR [[d2 2300::{num8} 2300]]. XC 0012. Honor walk ~120 people, [[his team::{school} wrestling]] in singlets
Note to recipients later via [[aftercare::{PERSON:{first} {last}}, aftercare, {mail}]]
Coord [[on::{initials}]]
%%
DENTAL LAB SLIP
Dr [[____::{last}]]   Lab acct [[____::{acct}]]   Pt [[____::{ptf} {meini}]]   Due [[____::{day}]], seat 0830
(x) zirconia #30 (x) e.max #8  shade A2 cerv A3; stump ND3
photos sent [[by email::{mail}]]; match #9, little white spot mesial, she likes it
implant #19: Straumann BLX RN, scan body [[lot on tray::lot {lot}]]
note: she's a [[violin player::violinist, {ORGANIZATION:{place} Symphony}]], left side chin, no height change
remake? Y (first: [[last month::{num8}, case {code}]], open margin, no charge, [[ceramist::{wn}]] promised)
Pan # [[__::{nn}]]   In [[__::{num8}]]   QC [[__::{initials}]]   Out [[courier::{coin}]]
%%
SPECTACLE + CONTACTS RX
[[Patient::{ptlf}]]                exam [[date::{num8}]]     exp [[2 yr::{num8}]]
OD -4.25 -1.75 x 178   add +2.00
OS -3.50 -0.50 x 005   add +2.00
PD 61/58 seg 18  Varilux X, Crizal, Transitions Gen S
CL: OD Biofinity toric 8.7/14.5 -4.00 -1.75 x 180; OS Biofinity 8.6 -3.50. Clear Care.
Frame: Ray-Ban 5154 [[tray 12::tray {code}]]; [[old pair::old pair at bottom of {LOCATION:lake {last}}]]
VSP auth [[####::{code}]] / balance $146 [[by son::by {kin}]]
[[OD sig::{whole}, OD, lic {lic}]]  copy to [[DMV::DMV, {town} office]]
%%
PROSTHETICS WORK ORDER
[[Amputee::{ptfull}]] L TTA [[(mine)::(grain auger, {place}, {num8})]] K3, wt 212, shoe 11
Socket: TSB, carbon, Ossur Iceross Seal-In X5 size 28, one-way valve; foot Pro-Flex XC cat 6 [[S/N tag::S/N {ser}]]
Lamination: [[a flag::a John-Deere-green flag from {first}, his girl, 5]]
Check socket [[1st::{DATE:1/9}]] gap distal fib; [[2nd::{DATE:1/23}]] good
Delivered [[in clinic::{num8}, {ORGANIZATION:{coin} Limb}, {town}]] CPO [[sig::{cred}]]
L5301 L5671 L5940 L5987 ; PA [[no::{code}]] ; [[VR counselor pays::VR pays, {PERSON:{first} {last}}, {mail}]]
Returns [[harvest::after harvest, {mon}]]; wants a swim leg
%%
OXYGEN SETUP TICKET
Driver [[7::{first}]]  Truck [[T::{fleet}]]  Stop 4  [[time::{num8} 1410]]
Pt [[(order)::{ptcomma}]]  [[addr::{stack}, {home}]] "[[blue tarp, honk::blue tarp, honk, dog {pet} ok]]"
Perfecto2 5 LPM [[SN::SN {ser}]] hrs 11,204 ; 6 M6 cyl ; 50 ft green ; humid no
2 L cont, 3 exert, from [[hospital::{hosp}, {last}]] sat 84 RA [[on d/c::{num8}]]
Smokes? [[son::{kin}]] does. Sign given, [[nailed by neighbor::{first} nailed it]]. Smoke det added 1.
Power co. med list [[form left::acct {acct}]]
Backup plan: [[fire hall::{crew} hall]]
Sig [[x::{ptf}]]  relation [[dtr::{kin}]]  ABN n/a
%%
DEA 106-style: THEFT OR LOSS, draft
Registrant [[pharmacy::{pharm}, {house}]]   Reg no [[B-::{UNIQUE_ID:F<K|P|R>{nn}{nn}1}]]   Police [[report::{agency} {case}]]
When: between [[Sat night and Mon::{btw}]]
How: roof. Camera [[turned::turned; masked man, {veh}, plate {plateend}]]
What: oxycodone 30 x 614; alprazolam 2 x 1,200; promethazine/cod 473 mL x 3; NOT the safe
Prior: [[once::{mon}]]
Suspect? [[ex-tech::{PERSON:{first} {last}}, tech until {num8}]], who texted [[the PIC::{wn}]] "how's the hatch lol"
Board notified [[day 1::{num8}]]; wholesaler [[told::{coin}, {first}, {ph}]]
Cost $4,913.07
PIC [[________::{whole}, RPh {lic}]]
%%
DAYCARE BOO-BOO REPORT (pink copy home)
Friend: [[____::{ptf} {meini}]]   Room: [[Ducklings::{FACILITY:Duckling Room}]]   Teacher: [[____::Ms. {first} & Mr. {first}]]
When: [[____::{num8}]] 10:20   What: bitten, L forearm, by another friend (we don't say who; [[it was teething::it was {first}]])
We did: soap, ice, hug, song. Skin broken? tiny
Doctor? Called [[pediatrician line::{dr}'s line]], said watch.
Told: [[mom 10:31::{kin} 10:31 at {coin}, {ph}]]
Pick-up by: [[grandpa w/ ID::Pop-Pop {first} w/ ID, {platelow}]]
License [[#::{code}]] copy in file. Sleep 12:30-2:05, beans yes.
%%
COLLECTION LETTER & THE REPLY
[[Agency::{ORGANIZATION:{last} Recovery Partners, LLC}
{stack}, {town}]]
[[Debtor::{whoup}
{addr}]]
Ref [[#######::{acct}]]  Creditor [[a hospital::{hosp}]]  Balance $2,918.00  DOS [[__/__::{num8}]]
This is an attempt to collect a debt. Speak to [[a representative::"Mr. {last}", ext. {PHONE_NUMBER:{nn}}]]. CO and WA residents see back.
- - - reply - - -
That's [[my ex-wife's twin::{first}'s, not mine; I'm {ptf}, she's {kin}]]. Our SSNs differ by one. I've told [[five of you::{first}, {wn}, {last} and two more]]. I'm dictating this at [[dialysis::{FACILITY:{place} Dialysis}, chair {nn}]], so I've four hours to be mad. Stop by [[Friday::{DATE:Fri 9/19}]] or it's the AG.
[[Signed::{ptname}]]
%%
SUBPOENA DUCES TECUM (medical), clerk form
[[IN THE CIRCUIT COURT::IN THE CIRCUIT COURT OF {townup}]]   [[Case::No. {code}]]
[[A minor, by next friend v. B::{initials}, a minor, by {kinfull} v. {orgup}]]
TO: Custodian, [[a clinic::{fac}, {house}]]
YOU ARE COMMANDED to bring on [[a date::{full}]], at 9:00, the whole file of [[the minor::{initials}, b. {dobs}, your chart {mrn}]], ledger, text messages, growth charts, and audit trail.
HIPAA: notice was mailed to [[parent::{st}, {town}]] [[21 days ago::{num8}]]; no objection.
Issued by [[clerk::{PERSON:{first} {last}}, Clerk, by {initials}, dep.]] at the ask of [[counsel::{law}, bar {lic}]]
RETURN: served on [[the receptionist::{wn}]] [[Thursday, 2:12::{num8} 2:12]] by [[server::Dep. {last} {badge}]]; she cried; fee $12.
"""
