"""Desk work in lower case and in capitals: schedules pasted from a screen, roster e-mails, claims worklists, unit-clerk chats, scanned forms as an OCR reads them, fax bodies and voicemail-to-text."""

TWINS = r"""
hey can you put this in order by time and tell me where i can squeeze a 40 min new pt

[[dr a's day::{lastlow} {wdaylow}]]
820 [[f/u htn::{onelow} {lastlow} htn]]
840 [[wcc 4mo::baby {lastlow} 4mo, mom {firstlow}]]
900 [[pap::{lastlow} pap]]
940 [[med refill::{firstlow} {lastlow} refills only]]
1000 [[new::{wholow} new, medicaid]]
1100 block - [[meeting w/ manager::mtg w/ {firstlow}]]
1130 [[skin tag x3::{lastlow} skin tags]]
100 [[hosp f/u, copd::{melow} hosp f/u, copd, {hosplow}]]
140 [[inr::{lastlow} inr]]
200 [[depo::{firstlow} depo]]
220 [[knee inj, needs consent::{lastlow} knee inj]]
240 [[same day::open]]
320 [[wcc 5y + shots::twins {firstlow} and {firstlow} {lastlow} 5y]]
also 940 is now tele and [[the 1130::{lastlow} 1130]] cx'd. lunch is 12-1 dont touch it or [[she::{firstlow}]] will kill me
%%
SCANNED FORM, TEXT LAYER (OCR)

N0TICE OF PRIVACY PRACTlCES - ACKN0WLEDGMENT
l have received a copy of the N0tice.
PATlENT NAME (PR|NT) [[__________::{whoup}]]      D0B [[__|__|____::{dobs}]]
SlGNATURE [[x_________::{mesl}]]   DATE [[____::{num8}]]
lf signed by a representative: NAME [[__________::{kin} {kinl}]] REL. mother
MAY WE LEAVE A MESSAGE?  (X) YES  ( ) N0    AT: [[__________::{ph}]]
MAY WE TALK T0: [[__________::{first} {last} ({rel}), {first}]]
N0T WlTH: [[__________::{wholow}]]
- - - 0FFICE USE - - -
( ) refused  ( ) unable  ( ) emergency    lNITIALS [[__::{initials}]]   SCANNED [[__::{num8} {initials}]]
page l of l   F0RM 2210-B REV 8
barcode: [[*unreadable*::*{stay}*]]
%%
VM TO TEXT 0:58   FROM [[UNKNOWN::{ph}]]   CONF 81%
"Hi good morning this is [[a message for the referral lady::uh {first} over at {clinic} calling for {first} in referrals]] um I got your fax but page two is all black so I can't read the the ICD or the the plan ID could you send it again or just call me I'm here until four thirty except lunch um our number's [[the same as always::{ph} and I'm at {xt}]] and the patient is [[the one we talked about yesterday::{ptname} date of birth {dobs}]] he's on the schedule for [[next week::{on}]] but they won't do the MRI with the stimulator unless we have the model number it's a Boston Scientific WaveWriter I think okay oh and tell [[your manager::{wn}]] congratulations on the baby bye"
[REPLY] [CALL BACK] [ASSIGN TO [[POOL::{first} {initials}]] ]
%%
UNIT CLERK GROUP CHAT
[[8S clerk::{first} 8S]]: does anyone have transport's new number
[[ICU clerk::{first} ICU]]: [[on the intranet::{ph}, ask {wn}]]
[[8S clerk::{first} 8S]]: ty. bed 12 has no armband and family took the labels home
[[ICU clerk::{first} ICU]]: 😂
[[5W clerk::{wn} 5W]]: is [[the new hospitalist::{last}]] on tonight or is it [[nights NP::{first} NP]]
[[8S clerk::{first} 8S]]: [[NP til 11 then him::{first} til 11 then {last}]]. pager's in AMION
[[5W clerk::{wn} 5W]]: family of [[rm 4::{last} in 4]] wants a cot, a chaplain and pierogi
[[ED clerk::{first} ED]]: sending you [[bed 9::{last} to 9]], report called to [[RN::{first}]], has a service dog [[::named {pet}]]
[[5W clerk::{wn} 5W]]: is the dog NPO
[[8S clerk::{first} 8S]]: who do i call for [[a death certificate::{lastup} death cert, {ORGANIZATION:<Schaumburg|Ortiz|Bell> Mortuary} is here]]
[[ICU clerk::{first} ICU]]: the attending does it in EDRS, ME number is on the board [[::{ph}]]
%%
CLAIMS WORKLIST - EDIT 047 (AUTO ACCIDENT?)
AS OF [[TODAY::{wdayup}]]     USER [[BATCH::{UNIQUE_ID:{lastlow}b}]]
[[1::{acct}]]  [[PT::{ptcomma}]]     S13.4XXA  ER 99284  MVA Y  AUTO CARR [[?::STATE FARM {claim}]]    [[CALL PT::CALLED {ph}, {kin} HAS IT]]
[[2::{acct}]]  [[PT::{comma}]]     S06.0X0A  ER 99285  MVA Y  AUTO CARR [[?::GEICO {claim}]]    POLICE RPT [[Y::{case}]]
[[3::{acct}]]  [[PT::{comma}]]     M54.2     PT 97110  MVA N  "SLEPT WRONG"   RELEASE
[[4::{acct}]]  [[PT::{lf}]]     S82.101A  OR 27535  MVA Y  MOPED, [[NO INS::NO INS, OWNER {lastup}, PLATE {plateup}]]
[[5::{acct}]]  [[PT::{lf}]]     S61.011A  ER 12001  WC ?   CUT AT [[WORK::{orgup}]]   NEED FROI
TOTAL HELD 41,220.17. LIENS: [[2::2, {law} ON 2]]. MEDPAY FIRST IN {stt}. DO NOT BILL MEDICARE BEFORE 120 D.
%%
good morning pharmacy team!! [[::it's {first}, ]]few things b4 i forget

1. inventory is [[sunday night::{DATE:sun the <9th|23rd>}]]. rgis crew of 4 gets here 7pm. quads + c2 we count ourselves. [[two of you::{first} and {first}]] pls
2. cii invoice from mckesson short one adderall xr 20, [[called it in::called it in {num8}, {firstlow} gave me {code}]]
3. will call is a mess. return to stock after 10 days!!! found one from [[ages ago::{mon} ({lastlow})]]
4. [[the lady w/ the parrot::{mrs} w/ the parrot]] needs easy open caps, it's in her profile, we missed it 3x
5. flu shots: 612, goal 900. [[the school clinic is coming up::{school} clinic {on}, {first} + {wn} going]]
6. fake rx alert: promethazine/codeine 240 ml, "[[out of town pain clinic::dr {last}, {clinic}]]", phone on it goes to a vape shop. dea # checksum is bad. don't confront, call [[me::me {ph}]]
7. [[somebody::{first}]]'s last day is [[saturday::{DATE:sat 6/14}]], cake in the back (carrot)
8. don't microwave fish. you know who you are [[::{wn}]]
%%
OR Ortho - block schedule request

Requester: [[office of an ortho surgeon::office of {dr}, {first}, {ph}]]      Case length per surgeon avg: 94 min
Date wanted: [[any Tuesday::{num8}, or {num8}]]      Room w/ Hana table
Procedure: L THA direct anterior, 27130-LT   Dx M16.12      Pos: supine   Anes: spinal + PENG
Patient: [[________::{ptname} {dobs} {mrn}]]   BMI 38.2   A1c 6.9   MRSA nares neg   cefazolin 3 g, TXA 1 g x2
Implant: Corail/Pinnacle, ceramic 36, back-up long stem. Rep: [[called::{first} {ph}]]
Clearance: cards [[done::{last} {num8}]]; dental n/a; H&P [[within 30 d::{num8}]]
Insurance: Tricare East. Auth [[pending::{code}]]. Inpatient-only list? No. Obs 23 h
Home: stairs 3, [[daughter stays 1 wk::daughter {kin} stays til {DATE:the <18th|24th>}]], walker yes. Joint class [[done::{num8} w/ {first}]]
Special: [[Jehovah's Witness::Jehovah's Witness, elder {whole} {ph}]], cell saver ok, no albumin. Latex no. Nickel allergy (earrings).
Scheduler: [[____::{initials}]]   Confirmed back by fax [[____::{num8} {initials}]]
"""
