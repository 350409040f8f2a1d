"""Sheets with columns: MARs, TARs, sign-off logs, call logs, trackers, worklists, rosters and CSV exports, staff by initials, names in odd columns, with empty or unnamed doubles."""

TWINS = r"""
TREATMENT RECORD     Month [[____::{mon}]]      Resident [[____________::{ptcomma}]]    Room 118-2    Physician [[____________::{last}]]
                                                  1    2    3    4    5    6    7
Sacral wd: cleanse NS, Medihoney, foam q3d   AM   [[x::{initials}]]              [[x::{initials}]]              [[x::{initials}]]
Heels float q shift                          D    [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]
                                             N    [[x::{initials}]]   [[x::{initials}]]   O    [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]
O2 2L NC, sat q shift                        D    94   95   93   94   94   96   95
                                             N    92   93   --   93   94   94   93
Foley cath care                              D    [[x::{initials}]]   [[x::{initials}]]   R    [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   R
Weight                                       wk   141.2                              140.6
TED hose on AM off HS                        AM   [[x::{initials}]]   [[x::{initials}]]   [[x::{initials}]]   R    R    [[x::{initials}]]   [[x::{initials}]]
Fill in blanks = not done. R refused, H hospital, O omitted see note.
[[Nurse signature / initials on back::{whole} LPN {initials} / {whole} RN {initials} / {whole} LPN {initials}]]
Note d3 N: [[agency nurse had no log-in::{first} (agency) had no log-in]], TX done at 0200 per [[CNA::{first}]]
%%
log_date,time,caller,re,msg,taken_by,routed,done
[[d1::{num8}]],8:02,[[mother::{kinfull}]],[[child 4y::{ptf} 4y]],"barky cough since 2am, no stridor at rest",[[T1::{initials}]],[[RN::{first}]],y
[[d1::{num8}]],8:10,[[pharmacy::{pharm}]],[[pt::{lf}]],"Adderall XR 20 on b/o, ok for 10 x2?",[[T1::{initials}]],[[MD2::{last}]],y
[[d1::{num8}]],8:14,[[self::{whole}]],[[self::self]],"wants INR result [[cell on file::{ph}]]",[[T2::{initials}]],[[coag::{first}]],
[[d1::{num8}]],8:31,[[home health::{first} at {ORGANIZATION:<Amber|Valley> Home Care}]],[[pt::{lf}]],"wt up 5 lb, 2+ edema, on Lasix 40",[[T2::{initials}]],[[MD1::{last}]],y
[[d1::{num8}]],8:44,[[school RN::{first}, {school}]],[[pt 9y::{first} {last}]],"needs asthma plan, EpiPen exp",[[T1::{initials}]],[[MA::{first}]],
[[d1::{num8}]],9:05,[[hospice::{first}]],[[pt::{lf}]],"died 0612, who signs",[[T2::{initials}]],[[MD2::{last}]],y
[[d1::{num8}]],9:09,[[drug rep::{first} ({org})]],--,"lunch next wk? told Tues is full",[[T1::{initials}]],--,y
[[d1::{num8}]],9:20,[[wrong number::{whole}]],--,"thought we were the vet",[[T2::{initials}]],--,y
%%
OR CASE TRACKER / SURGICAL COORDINATOR
#  PATIENT        DOB       PROC                SURG     DATE      H&P   CLR   CONSENT  AUTH         IMPLANT/REP      NOTE
1  [[A::{comma}]]   [[x::{dobs}]]   L3-5 lami fusion     [[S1::{last}]]   [[1::{num8}]]   ok    card [[ok::{last} ok]]   y    [[y::{code}]]   [[Globus::Globus/{first}]]   hold ASA 7d
2  [[B::{comma}]]   [[x::{dobs}]]   ACDF C5-6            [[S1::{last}]]   [[1::{num8}]]   ok    n/a   y    [[pend::pend, {first} @ Aetna]]    [[Stryker::Stryker/{first}]]   nicotine neg
3  [[C::{lf}]]   [[x::{dobs}]]   kypho T12            [[S2::{last}]]   [[2::{num8}]]   due   pulm  y    none         Medtronic        92% RA
4  [[D::{lf}]]   [[x::{dobs}]]   SCS trial            [[S3::{last}]]   [[tbd::{DATE:<6/17?|the 24th>}]]   --    psych [[ok::{dr}]]   n    [[denied::denied {claim}]]   Nevro            P2P
5  [[E::{whole}]]   [[x::{dobs}]]   MIS TLIF             [[S1::{last}]]   [[x::cx {num8}]]   ok    A1c 9.1  y   y   --   cx by [[anes::{last}]], rebook \<8
Pre-op class [[Thursdays::Thurs {num8}, {first}]]   Vendor list w/ [[SPD::{first} SPD]]   Loaners in 48 h
%%
Provider roster for the payer file (do not change the column order)

LAST|FIRST|MI|DEG|NPI|LIC|DEA|SPEC|TAXONOMY|ADDR|CITY|ST|ZIP|PHONE|LANG|NEW PTS|EFF|TERM
[[LN1|FN1||MD|npi|lic|dea::{lastup}|{oneup}|J|MD|{npi}|{lic}|{lic}]]|FM|207Q00000X|[[addr|city|st|zip|phone::{stack}|{town}|{stt}|{zip}|{ph}]]|EN,SP|Y|[[eff::{num8}]]|
[[LN2|FN2||DO|npi|lic|dea::{lastup}|{oneup}||DO|{npi}|{lic}|{lic}]]|IM|207R00000X|[[addr|city|st|zip|phone::{stack}|{town}|{stt}|{zip}|{ph}]]|EN|N|[[eff::{num8}]]|
[[LN3|FN3||NP|npi|lic|::{lastup}|{oneup}|A|NP|{npi}|{lic}|]]|FM|363LF0000X|[[addr|city|st|zip|phone::{st}|{town}|{stt}|{zip}|{ph}]]|EN,{lang}|Y|[[eff::{num8}]]|[[term::{num8}]]
[[LN4|FN4||LCSW|npi|lic|::{lastup}|{oneup}||LCSW|{npi}|{lic}|]]|BH|1041C0700X|[[addr|city|st|zip|phone::{st}|{town}|{stt}|{zip}|{ph}]]|EN|Y|[[eff::{num8}]]|
4 rows. Reject reasons last month: taxonomy not on NPPES (2), ZIP+4 missing (1), "accepting new" must be Y/N (1). [[Network contact on portal::Send to {first} at {mail} by {on}]].
%%
BLOOD GLUCOSE / INSULIN FLOW SHEET     [[patient label::{lastup}, {oneup}  {mrn}  {dobs}]]
Date     Time   BG    Scale  Units  Site  Given   2nd check   Comment
[[d1::{num8}]]   0730   212   mod    4      RUQ   [[rn::{initials}]]    [[rn::{initials}]]     ate 50%
         1130   188   mod    2      LUQ   [[rn::{initials}]]    [[rn::{initials}]]
         1700   241   mod    6      L arm [[rn::{initials}]]    [[rn::{initials}]]     [[visitor brought cake::{kin} brought cake]]
         2100   164   hs     0      --    [[rn::{initials}]]    --
[[d2::{num8}]]   0315   58    --     D50 12.5 g    [[rn::{initials}]]    [[rn::{initials}]]     cold, sweaty; recheck 131 at 0335, [[MD aware::{last} aware]]
         0730   119   mod    0      --    [[rn::{initials}]]    --          Lantus 22 > 18
         1130   203   mod    4      RUQ   [[rn::{initials}]]    [[rn::{initials}]]     meter [[#::{ser}]]
Moderate: 150-199 2, 200-249 4, 250-299 6, 300-349 8, > 350 10 + call. HS half.
%%
DAILY NARCOTIC COUNT, cart 2
Drug                   on   off  D/E           E/N           N/D          waste
Oxycodone 5            44   41   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]
Hydrocodone-APAP 5     28   28   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]
Morphine 20/mL  30 mL  22   19.5 [[ok::{initials}/{initials}]]   [[-0.5?::-0.5? {initials}/{initials}]]   [[ok::{initials}/{initials}]]   0.25 [[w/ 2nd RN::{initials} w/ {initials}]]
Lorazepam 0.5          60   57   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   1 dropped, [[2 sigs::{initials} {initials}]]
Fentanyl 25 patch      9    8    [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   old one folded, flushed
Tramadol 50            15   15   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]   [[ok::{initials}/{initials}]]
Discrepancy morphine 0.5 mL [[E shift::{num8} E, pt {last} rm 9]]: bottle overfill vs. drawn early. DON [[told::{last} told {clockx}]]. Keys: [[oncoming::{first}]]
%%
| Task | Owner | Due | Status |
|---|---|---|---|
| Order sets to v9 | [[informatics::{first}]] | [[wk 1::{num8}]] | done |
| Super user sign up, 2 per unit | [[managers::{first}, {first}, {wn}]] | [[wk 2::{DATE:<6/9|Mon 3/17>}]] | 31 of 40 |
| Badge readers at WOWs | [[IT::{last}]] | [[wk 3::{num8}]] | backordered, HID 5427 |
| Downtime forms reprinted | [[print shop::{first} at {ORGANIZATION:<Kwik Kopy|Minuteman> {town}}]] | wk 3 | proof in |
| Stat lab labels 2x1 | lab | wk 4 | [[printer model?::ask {first}, {xt}]] |
| Dress rehearsal | all | [[wk 6::{on}]] | -- |
| Pizza | [[CNO::{last}]] | go-live | yes |
| Retire old forms 11-A, 12, 40 | HIM | wk 8 | -- |
Risks: 1 trainers double booked [[::({first} in {town} til {DATE:<the 12th|5/2>})]]; 2 Wi-Fi dead spot by stairwell C; 3 peds weights kg only
%%
WIC / HEAD START HEALTH TRACKING (classroom 3)
Child            DOB         Phys      Dent      Hgb    Lead   Ht     Wt     BMI%   Vision  Hearing  Shots  F/U
[[1::{whole}]]    [[__::{dobs}]]   [[y::{num8}]]   [[y::{num8}]]   11.8   2.1   39.5   35    71     P       P        UTD
[[2::{whole}]]    [[__::{dobs}]]   [[y::{num8}]]   n         10.4   6.8   38     31    40     P       R fail   UTD    [[re-lead::re-lead {num8}]]
[[3::{first} {last}]]    [[__::{dobs}]]   n         n         --     --    41     52    99     F       P        MMR    [[mom called::mom {kin} {ph}]]
[[4::{first} {last} (Baby {first})]]    [[__::{dobs}]]   [[y::{num8}]]   [[y::{num8}]]   12.2   \<1    37     30    35     CNT     P        UTD
[[5::{whole}]]    [[__::{dobs}]]   exempt    [[y::{num8}]]   11.1   3.0   40     38    80     P       P        relig  [[foster, DHS worker::foster, {whole} {agency}]]
Teacher [[____::{mrs}]]   Health aide [[____::{initials}]]   Van [[____::{VEHICLE_ID:<7|HS-3|12>}]]   Dentist day [[____::{on}, {dr}]]
%%
Crash cart check, unit [[____::{ward}]], month [[____::{mon}]]
Day  Lock #      Defib 30J  O2 psi  Suction  Exp. drug        Initials
1    [[__::{UNIQUE_ID:{nn}{four}{nn}}]]   P          1800    ok       none             [[__::{initials}]]
2    [[__::{UNIQUE_ID:{nn}{four}{nn}}]]   P          1800    ok       none             [[__::{initials}]]
3    [[__::{UNIQUE_ID:{nn}{four}{nn}}]]   P          1750    ok       Amio             [[__::{initials}]]
4    opened, code rm 22, [[restocked by rx::restocked {first} rx, new lock {UNIQUE_ID:{nn}{four}{nn}}]]           [[__::{initials}]]
5    [[__::{UNIQUE_ID:{nn}{four}{nn}}]]   P          1700    ok       none             [[__::{initials}]]
6    not done (charge had 6)
7    [[__::{UNIQUE_ID:{nn}{four}{nn}}]]   F*         1700    ok       none             [[__::{initials}]]
* [[battery::battery {ser}, {first} biomed swapped {clockx}]]
%%
COVID/Flu outbreak line list, long-term care
ID  Role  Initials  Rm/Unit    Onset      Test       Result   Vax       Symptoms       Outcome
1   Res   [[--::{meini}]]   114        [[D0::{num8}]]   [[D1::{num8}]]   Flu A+   [[y::{mon}]]   F 101.8, cough   hosp [[::{hnick} {num8}]]
2   Res   [[--::{ini}]]   116        [[D1::{num8}]]   [[D1::{num8}]]   Flu A+   y         cough            recovered
3   Staff [[--::{ini}]]   CNA nights  [[D2::{num8}]]   [[D2::{num8}]]   Flu A+   n         aches            off 5 d
4   Res   [[--::{ini}]]   120 [[(91)::({oldn})]]   [[D3::{num8}]]   [[D3::{num8}]]   Flu A+   y         conf, T 99.9     died [[::{num8}]]
5   Vis   [[--::{ini}]]   [[spouse of 2::dtr of 4, lives {home}]]   [[D3::{num8}]]   home     +        ?         --               --
Tamiflu ppx 75 daily x 14 d, 62 residents (CrCl \< 60: 30 mg). Health dept [[notified::{whole}, {county}, {num8}, outbreak {code}]]. Dining closed. Last case + 8 d = [[D11::{num8}]].
"""
