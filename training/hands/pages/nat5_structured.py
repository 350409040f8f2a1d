"""Exports and structured pastes from outpatient systems, agencies and vendors: CSV of schedules, JSON of referrals, HL7 messages, immunization registry rows, EVV, HMIS, NEMSIS, CCD text, scheduling screens, fax headers; each once with identifiers and once blanked."""

TWINS = r"""
MSH|^~\&|VAXTRK|[[SITE::{UNIQUE_ID:{nn}{nn}}^{clinic}]]|IIS|[[STATE::{stt}]]|[[TS::{stamp}]]||VXU^V04^VXU_V04|[[CTRL::{UNIQUE_ID:{nn}{nn}{nn}}]]|P|2.5.1
PID|1||[[ID::{mrn}]]^^^CLN^MR||[[NAME::{ptcaret}]]||[[DOB::{dobymd}]]|M||2106-3|[[ADDR::{st}^^{town}^{stt}^{zip}]]||[[PH::{ph}]]
PD1|||||||||||02|N
NK1|1|[[GUARDIAN::{caret}]]|MTH^Mother
ORC|RE||[[FILLER::{ord}]]|||||||[[ENTERER::{caret}]]
RXA|0|1|[[DATE::{dobymd}]]||94^MMRV^CVX|0.5|mL||00^NEW|[[ADMIN::{caret}]]^^^LPN|||||[[LOT::{lot}]]|20270131|MSD
RXR|SC|LA
OBX|1|CE|64994-7^funding||V02^Medicaid||||||F
OBX|2|CE|30956-7^vax type||94^MMRV||||||F
%%
{"resourceType":"Bundle","entry":[
 {"resource":{"resourceType":"ServiceRequest","status":"active","priority":"routine",
  "code":{"text":"Ambulatory referral to podiatry"},
  "reasonCode":[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.621"}]}],
  "subject":{"display":"[[redacted::{ptname}]]"},
  "requester":{"display":"[[redacted::{whole}, ARNP]]"},
  "authoredOn":"[[redacted::{iso}]]",
  "performer":[{"display":"[[redacted::{clinic}]]"}],
  "note":[{"text":"Ulcer plantar L 1st MTP 1.1 cm, probe neg. Works on feet[[:: at {org}]]. [[Wife::{kin} (wife)]] does dressing. Prefers Tuesdays."}]}},
 {"resource":{"resourceType":"Coverage","payor":[{"display":"{ins}"}],"subscriberId":"[[redacted::{plan}]]","class":[{"type":{"text":"group"},"value":"[[redacted::{grp}]]"}]}}]}
%%
appt_time,patient,dob,visit,provider,room,phone,ins,notes
0800,[[P1::"{ptcomma}"]],[[xx::{dobs}]],EST 20,[[NP1::"{last}, {first}"]],2,[[xx::{ph}]],{ins},fasting labs
0820,[[P2::"{comma}"]],[[xx::{dobs}]],WCC 4mo,[[NP1::"{last}, {first}"]],3,[[xx::{ph}]],Medicaid,[[mom needs interp::"mom {kin}, {lang} interp"]]
0840,[[P3::"{comma}"]],[[xx::{dobs}]],TOC 7d,[[MD2::{dr}]],5,[[xx::{ph}]],Humana,[[dc from hosp, CHF::"dc {clip} {hnick}, CHF"]]
0900,BLOCK,,HUDDLE,,,,,
0920,[[P4::"{comma}"]],[[xx::{dobs}]],TELE,[[MD2::{dr}]],-,[[xx::{ph}]],self,link sent
0940,[[P5::"{whole}"]],[[xx::{dobs}]],PROC SKIN,[[PA3::{cred}]],1,[[xx::{ph}]],BCBS,"lido, no epi"
1000,[[P6::"{lf}"]],[[xx::{dobs}]],DOT,[[PA3::{cred}]],4,[[xx::{ph}]],[[employer pays::{org}]],"bring CPAP log"
1020,HOLD same day,,,,,,,
1040,[[P7::"{last}, baby girl"]],[[xx::{clip}]],NB 3d,[[NP1::"{last}, {first}"]],3,[[xx::{ph}]],pend,bili
%%
IMMUNIZATION HISTORY (state registry screen, printed)
Client: [[(blank)::{ptname}]]      Reg ID: [[(blank)::{UNIQUE_ID:{nn}{nn}{nn}{nn}}]]    DOB: [[(blank)::{dob}]]   Gender F
Guardian: [[(blank)::{kinfull}]]   County: [[(blank)::{county}]]
Vaccine        Dose  Date            Lot       Facility
DTaP           1     [[2 mo::{num8}]]     [[--::{lot}]]     [[clinic::{clinic}]]
DTaP           2     [[4 mo::{num8}]]     [[--::{lot}]]     [[clinic::{clinic}]]
DTaP           3     [[7 mo::{num8}]]     [[--::{lot}]]     [[health dept::{county} HD]]
IPV            3     [[18 mo::{num8}]]    [[--::{lot}]]     [[clinic::{clinic}]]
MMR            1     [[13 mo::{num8}]]    [[--::{lot}]]     [[pharmacy::{pharm}]]
VAR            hx of disease
HepB birth     1     [[birth::{num8}]]    [[--::{lot}]]     [[hospital::{hosp}]]
HPV 9          1     [[11 yr::{num8}]]    [[--::{lot}]]     [[school::{school}]]
Tdap           1     [[11 yr::{num8}]]    [[--::{lot}]]     [[school::{school}]]
COVID-19       --    declined
Recommended: HPV 2 (overdue), MenACWY (due), flu (due)
Exemption: none. Printed by [[user::{user}]] [[today::{full}]] ver 4.11
%%
CCD, narrative part, pasted

Problems: Asthma, moderate persistent (195967001), Obesity (414916001), GERD, Anxiety
Allergies: Amoxicillin - hives; Peanut - anaphylaxis
Medications: Symbicort 160/4.5 2 puffs BID (SMART); Flonase; Zyrtec 10; EpiPen 2-Pak
Encounters: office visit [[::{full} ]][[with NP::{cred}]]; ED visit [[::{num8} ]][[at hospital::{hosp}]]
Results: eos 640, IgE 412, FeNO 51 [[on last visit::{clip}]], FEV1 71% pred
Social: vapes nicotine, former. Housing: apt with mold, letter to [[landlord::landlord {whole}]]
Care team: PCP [[--::{dr}]]; Pulm [[--::{whole}, MD {ph}]]; School nurse [[--::{first} {last}, {school}]]
Insurance: {ins} [[::{plan}]]
Patient: [[--::{ptname}, {dobiso}, {st}, {town}, {stt} {zip}, tel: {ph}]]
Custodian: [[--::{clinic} ({UNIQUE_ID:2.16.840.1.{nn}{nn}{nn}.{nn}})]]
Author: [[--::{tit}]] [[time::{stamp}]]
%%
FAX COVER
To: [[____::{whole}]]         From: [[____::{first} ({role}), {clinic}]]
Fax: [[____::{ph}]]         Phone: [[____::{ph}]]
Pages: 7 incl. cover     Date: [[____::{full}]]   Re: [[____::{ptlf} {dob}]]
☐ Urgent ☒ For review ☐ Please reply
Comments: PT plan of care needs signature pg 4. We cannot bill after 30 days. Second request. Third if you count [[the one that printed on pink::{first}'s]]. Thanks!
CONFIDENTIALITY: The pages with this cover may hold health information protected by law. If you are not the one named above, destroy it and call us.
[[(fax header: date, number, page)::{full} {clockx}  FROM {ph}  P.1/7  JOB {UNIQUE_ID:{nn}{nn}}]]
%%
HMIS entry - paste from screen
Client ID [[__::{UNIQUE_ID:{nn}{nn}{nn}}]] | Name quality: full | [[__::{ptcomma}]] | SSN quality: partial [[__::{ssn4}]] | DOB [[__::{dob}]]
Veteran: Y  | Race/eth: AI/AN, not Hisp | Gender M
Prior living: place not meant for habitation, 1 yr or more. Times on streets 3y: 4+. Months 12+. Approx date started [[__::{mon}]]
Disabling: mental health Y (indef), SUD both, chronic Y, HIV N, DV N
Income: SSI 943, SNAP. Ins: Medicaid.
Project: [[street outreach::{ORGANIZATION:{town} Street Outreach}]] start [[__::{num8}]] engaged [[__::{num8}]] by [[__::{first} {last}]]
VI-SPDAT 14; CE by-name list rank 9; match: PSH [[__::{bldg} unit {UNIQUE_ID:{nn}}]]; docs: ID ☒ SS card ☐ VOH ☐ DD214 ☒
Location last seen: [[__::under {STREET_ADDRESS:{last} Ave overpass}]] w/ dog [[__::{pet}]]
%%
SELECT p.pt_name, p.mrn, e.enc_date, e.dept, r.ref_to
FROM referrals r JOIN enc e USING (enc_id) JOIN pts p USING (pt_id)
WHERE r.status = 'OPEN' AND e.dept LIKE 'FM%' ORDER BY 3;

pt_name           | mrn        | enc_date   | dept   | ref_to
[[(suppressed)::{ptname}]] | [[--::{mrn}]] | [[--::{iso}]] | FM-N | [[cards::{dr}]]
[[(suppressed)::{comma}]] | [[--::{mrn}]] | [[--::{iso}]] | FM-N | [[GI::{clinic}]]
[[(suppressed)::{whole}]] | [[--::{mrn}]] | [[--::{iso}]] | FM-S | [[PT::{ORGANIZATION:{last} Physical Therapy}]]
[[(suppressed)::{lf}]] | [[--::{mrn}]] | [[--::{iso}]] | FM-S | [[derm::Dr. {last}]]
(4 rows)

why do i get 4 rows when the dashboard says 61, is it the LEFT JOIN? [[my boss::{first}]] needs it by noon. also the column ref_to is free text lol, how do i normalise
"""
