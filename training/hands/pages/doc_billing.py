"""Revenue cycle: denial worksheets, account notes, charity applications, cost estimates, collections calls, workers' comp ledgers, auto PIP, lien letters, refund checks, coder queries, pharmacy claims, dental ledgers, tribal PRC, VA community care, TPL."""

TWINS = r"""
ACCOUNT NOTES (newest last), collector screen F7
ACCT [[ending 00::{acct}]]  GUAR [[on file::{comma}]]  BAL 3,204.11  FC SP
[[d0::{num8}]] STMT1 TO [[addr on file::{stup} {townup}]]
[[d30::{num8}]] STMT2 RTN MAIL. SKIP: [[new phone by cousin::{ph} PER COUSIN {oneup}]]
[[d41::{num8}]] TT GUAR. SAYS HAS MCAID SINCE [[SPRING::{DATE:MAY}]]. ELIG: NO. WORKS [[NIGHTS::NIGHTS AT {orgup}]], DO NOT CALL B4 3P
[[d44::{num8}]] FAP APP MAILED W/ LARGE PRINT
[[d60::{num8}]] APP IN: HH 5, [[PAY STUBS::{fam} STUBS]], 138% FPL. MISSING: [[SPOUSE SIG::SIG OF {oneup}]]
[[d61::{num8}]] CLD [[SPOUSE::{kin}]], LEFT HIPAA MSG W/ [[CHILD, 8, SMART::{first}, 8, SMART]]
[[d75::{num8}]] APPR 100% THRU [[6 MO::{num8}]]. BAL 0.00. LTR. [[::{initials}]]
[[d75::{num8}]] GUAR CRIED. COLLECTOR TOO. (SUPV [[::{last} ]]SAYS OK)
%%
CLINICAL VALIDATION QUERY (CDI -> MD)
[[Dr. ____::{dr}]], re [[pt in 6110::{ptl} in 6110, {stay}]]
Indicators: Na 118; "AMS"; "toxic metabolic enceph" on H&P only; CAM not done; [[nurse's note day 1::{first} RN note {num8}]] "oriented, jokes".
Please clarify, in your own words, the clinical status on [[admission::{num8}]]:
( ) Metabolic encephalopathy due to ____
( ) Delirium due to ____
( ) Hyponatremia with no encephalopathy
( ) Other ____  ( ) Unable
This isn't asking for any one answer. ACDIS/AHIMA brief applies. [[The coder::{wn}, coder,]] loves you either way.
Answer by [[bill hold day 5::{DATE:<the 15th|6/30|Fri 1/9>}]].
CDI [[RN::{cred} {xt}]]
- Reply: Other: "he was drunk. by noon he wasn't." [[MD::{last}]] [[::{stamp}]]
%%
GOOD FAITH ESTIMATE
For: [[you::{ptname}, {dobs}]]     Date: [[today::{num8}]]     Self-pay
Primary: screening colonoscopy 45378  ICD Z12.11   on [[a date you'll choose::{wday}]] at [[our endoscopy center::{FACILITY:{place} Endoscopy}, {house}]]
Provider: [[GI group::{whole}, MD, NPI {npi}]]     TIN [[on file::{UNIQUE_ID:{nn}-{nn}{nn}4}]]
  Professional .......... 640
  Facility .............. 1,310
  Anesthesia (co-provider [[separate::{ORGANIZATION:{coin} Anesthesia}]]) ... 525
  Path if taken ......... 190 a jar
Total 2,475 - 2,855
If billed $400 or more above this, you may dispute: federal site, $25, within 120 d. Keep this paper.
Made by [[staff::{first}]], checked [[staff 2::{initials}]]. Estimate no. [[####::{code}]]
%%
WC LEDGER, adjuster's copy
CLMT [[____::{ptcomma}]]   SSN [[xxx-xx-____::{ssn}]]   DOI [[____::{num8}]]   ER [[____::{orgup}]]   WCB [[____::{claim}]]
TTD 66 2/3% of 812.40, wks 1-14
[[v1::{num8}]] 99203 [[ortho::{last}]] 212.00
[[v2::{num8}]] 73721 [[imaging::{ORGANIZATION:{coin} MRI}]] 611.00
[[v3::{num8}]] 29881 [[ASC::{FACILITY:{last} Surgicenter}]] 4,910.00
PT x18 [[clinic::{clinic}]] 98.00 ea, 3 n/s ("no ride, [[cousin::cousin {first}]] in jail")
IME [[carrier doc::{whole}, {town}]]: MMI, 7% LLE (AMA 6th)
Tx MD: 15%. Split? 11%.
C&R $22,500; MSA none; child support lien [[::{county} {code}]]
Hearing [[set::{full} before ALJ {last}]]; interp {lang}
Atty [[::{law} ]]fee 15%
Close [[__::{initials}]]
%%
VA COMMUNITY CARE - authorization & what really happened
Vet [[____::{ptfull}]]  ICN [[____::{UNIQUE_ID:{nn}{nn}V{nn}}]]  Ref [[VA000::{UNIQUE_ID:VA00{nn}{nn}}]]  SEOC acupuncture 12  [[valid 6 mo::{btw}]]
VAMC [[____::{hosp}]]  scheduler [[____::{first}, {xt}]]
Network TriWest. Provider [[____::{whole} LAc, {st}, {town}]]
What happened: vet drove 61 mi to [[a closed shop::{shop}, now a vape place]]. Called VA, 44 min hold, "[[agent::{wn}]]" said provider directory is updated on [[Tuesdays::{DATE:the first Tuesday in June}]]. Drove back. Hit a deer [[::at {mile}, {veh} {plate}]]. Vet fine, deer not.
New referral [[::{UNIQUE_ID:VA00{nn}{nn}} ]]to [[chiro::Dr. {last}]] (he didn't ask for chiro).
BTSSS mileage denied: no visit. Appeal: see [[patient advocate::{PERSON:{first} {last}}, {mail}]].
Vet's words omitted.
%%
TRIBAL PURCHASED/REFERRED CARE MINUTES
Mgr [[1::{whole}]]; CMO [[2::{dr}]]; BO [[3::{wn}]]; Guest [[4::{last} of {agency}]]
Priority 1 only till new FY.
#1 [[chart 1::chart {mrn}]] - hip fx at [[private hospital::{hosp}]], notified 72 h ok, alt resources MCR B: APPROVE
#2 [[chart 2::chart {mrn}]] - MRI knee, lives off CHSDA ([[city::{town}]]): DENY, appeal rts
#3 [[chart 3::{first}'s baby]] - NICU [[level III::{hnick}]], Mcaid pending: DEFER [[30 d::to {DATE:the 14th}]]
#4 [[elder::{mrs}, {ninety}]] - dentures from [[town dentist::Dr. {last}]]: not covered; council fund says YES, [[::{price}]]
#5 [[chart 5::{UNIQUE_ID:PRC-{nn}{nn}}]] - air medical [[::{crew}]] 61k bill, NSA; to [[counsel::{law}]]
PO nos. [[on log::{ord}, {ord}]]
Prayer by [[elder::{wn}]]. Fry bread.
%%
PIP / AUTO MED-PAY CALL, recorded line, typed
Rep: claim number? / [[(reads)::{saycode}]] / Rep: name of injured? / [[my son::my son {wholow}]] / dob? / [[(gives)::{saydob}]] / Rep: whose policy? / [[mine, no, my ex's::{wholow}s policy, my ex]] / vehicle? / [[the van::{sayplate}]] / Rep: providers so far? / ambulance, [[the children's hospital::{hosplow}]], [[a chiro::{lastlow} chiro]], dentist / Rep: how many teeth? / two and a half / Rep: I've sixty-eight hundred left of ten / and the helicopter's forty-one / Rep: that's thousand? / ma'am. / Rep: I'll send the form to / [[same house::{sayst}, {townlow}]] / Rep: not [[the ex's::{townlow}]]? / if you send it [[there::there to {firstlow}]] I'll drive it down your throat / Rep: noted. / call me [[whenever::at {sayph}]] / Rep: reference / [[ok::{saycode}]] / [click]
%%
ORAL PHARMACY CLAIM LOG, one bad morning at the counter
0904 [[pt 1::{lastup}]] Humira -> step: Hyrimoz. Reject 608. Card? Pt says card is [[in other purse::at {town}]]
0911 [[pt 2::{wn}]] Vyvanse RTS; C-II expired [[yesterday::{DATE:4/30}]]
0920 [[pt 3::{last}, {fl}]] wegovy PA; MD = [[televisit co.::{ORGANIZATION:{coin}Health}, Dr {last} NPI {npi}]]; not enrolled
0933 [[mother of 4::{kinfull}]]: amox x2 [[(twins)::{first}, {first}]], Tamiflu x1, nit comb cash
0941 [[pt 5::{comma} {dobs}]] Eliquis 595.00 -> donut -> card -> MCR can't -> LIS? gave samples? can't. Called [[MD::{dr}]]
1002 [[guy in hat::"{menick}"]] pays $3.10 for [[her::{mrs}'s]] lisinopril, won't say name
1010 BIN down all. Paper. [[Tech::{first}]] sings.
1055 up. reversal x31
1100 [[pt 1::{last}]] back w/ card, ID [[::{plan}]]; Hyrimoz $0
RPh [[::{fl}]], lunch 1430
%%
LIEN LETTER + FAX BACK
[[To: counsel::{law}]]
[[Re::Our patient: {ptname}; DOI {num8}; your file {code}]]
We hold a hospital lien of $41,902.65, filed [[in the county::{num8}, Book {nn} p. {nn}, {county}]].
Pro rata? We'll take 62%, if by [[a month from now::{full}]].
Don't send it to [[the old lockbox::{st}, {town}]]; send to [[this office::{house}]], attn [[me::{PERSON:{first} {last}}]].
- faxed back, handwritten -
"50% & you've a deal. [[My client::{mr}]] can't lift [[his kid::little {first}]]. Limits 100. Ambulance ([[provider::{crew}]]) took 40. [[-- initials::{initials}]] [[::{DATE:2/17}]]"
%%
REFUND CHECK MEMO
Payee [[patient::{whoup}]]; why: paid copay x2 [[(visit A, visit B)::({num8}, {num8})]] + payer reprocessed [[1 mo later::{num8}]] as preventive
Amt 118.40. Ck [[no.::{code}]]. Mail [[addr::{addr}]]
Escheat letter if not cashed [[in 180 d::by {DATE:<8/31|11/15>}]]
Approved [[1::{first}]] [[2::{initials}]]. Patient asked that it go to [[the free clinic::{clinic}]] instead. Can we? Ask [[controller::{wn}]].
"""
