"""Desks with a phone: critical-result logs, transfer-center calls, answering service slips, page logs, refill lines, triage protocols in use, records windows, bed meetings, chaplain call sheets, poison follow-ups."""

TWINS = r"""
ANSWERING SERVICE SLIPS, Saturday, office of [[a busy pediatrician::{dr}]]
6:02a [[mother::{kinfull}]] re [[baby::{first}, 3 wk]] - no poop 2 days - [[cb on file::{ph}]] - not urgent - DOC CALLED 6:10
7:15a [[pharmacist::{first} at {pharm}]] - amox susp backordered - ok cefdinir - done
8:40a [[father::{wholow}]] ate a Lego? the kid [[::({first}, 4) ]]- which Lego - "the hair" - DOC LAUGHED, ok
9:01a [[mother::{last}]] - wrong doctor, wants [[the vet::{ORGANIZATION:{last} Pet Clinic}]]
9:30a [[NICU::{first}, NICU at {hosp}]] - your twin is ready Monday - [[msg to nurse::msg to {wn}]]
11:11a [[grandmother::Mrs {last}]] - 104, won't drink, purple spots - TOLD 911, patched thru, DOC MET THEM [[at the ED::at {hnick}]]
1:45p [[hang-up::{ph} hang-up]] x3
4:20p [[grandmother again::Mrs {last}]] - "tell him he's a good boy" - [[meningococcus, tx::meningo, at {hosp}, {ward}]]
op [[12::{initials}]]
%%
TRANSFER CENTER RECORDED LINE - summary typed
0231 [[rural ED::{hosp} ({town}), {last} calling]]: 66F STEMI inferior, TNK 0214, still 3 mm. 88/50. [[pt::{ptname}, {dobs}]]
0233 paged [[interventional on call::{dr} {pager}]]; on line 0235
0236 "Accept. Direct to lab. Who flies?" [[Air 1 weather no-go; ground 74 min::{crew} weather no-go; {VEHICLE_ID:CCT {nn}} 74 min]]
0238 [[rural ED::{last}]]: "She's my mother-in-law." Pause. [[on call::{last}]]: "Then who's the doctor?" "[[The PA::{first}, the PA]]."
0241 levophed 6, atropine, pads
0243 [[bed::{ward} bed, house sup {first}]] ok
0250 wheels. [[Husband::{kin}]] follows, told not to speed, [[plate to troopers::{plate} to {agency}]]
0402 arrived. 0419 balloon. RCA.
Case [[#::{code}]]  coordinator [[RN::{fl}]]  QA: door-in-door-out 41
%%
CRITICAL RESULT LOG - micro/chem, nights
2211 K 6.9 (not hemolyzed) [[pt 1::{ptl} {mrn}]] > [[RN::{oneup}]] RB yes
2219 BC GPC pairs 2/2 [[pt 2::{comma}]] > [[clinic closed; svc; MD::{clinic} closed; svc; {last} at {ph}]] 2244
2302 plt 4 [[pt 3::baby {last}]] > [[NICU::{initials}]] "known" NOT ACCEPTED AS RB
2330 CSF GS neg WBC 811 [[pt 4::{whoup}]] > [[ED res::{first}]]
0009 dig 4.4 [[pt 5::{mrs}, {ninety}]] > [[SNF nurse::{wn} at {snf}]] read it as "four dot four dot"
0101 Hgb 3.8 [[outpt!::{wholow}, outpt!]] phone x3 [[::{ph}]], welfare check [[by PD::{LOCATION:<Calder|Mott|Vance> PD}]], "at work, feels fine", sent in
0145 gluc 19 [[pt 7::{last}]] > resident asleep > [[charge::{first}]] > juice > 88
tech [[x::{initials}]] rev [[y::{dr}]] [[::{num8}]]
%%
RECORDS WINDOW, sticky-note ledger
[[blue scarf lady::{whole}]] wants op note [[2009::{mon}, {last}]], on film, 5-7 d, paid $0
[[son w/ POA::{PERSON:{first} {last}} for {mrs}]]: POA not notarized, back [[Thursday::{DATE:Thurs 11/6}]]
[[law clerk::{wn} from {law}]]: auth has wrong DOB ([[one digit::{dobs} vs {dobs}]])
[[trooper::Tpr {last}]]: no subpoena, no blood result, he knows, he tries
[[ex-employee::{first}, used to be in {ward}]]: wants to see who looked in hers. Form 9. Gave her water.
[[a man::"{menick}"]]: wants his birth. Adopted. No. Gave him [[the registry number::{ph}]].
[[SSA::{agency}, {first}, fax {ph}]]: 12 charts, list A
[[the twins::{last} twins]]: each other's mammo. Fixed, MPI merge tkt [[::{ord}]]
closed 4:30. key [[to security::to {first}]]
%%
BED MEETING 0830, four minutes, speaker phone
"ICU?" "Two clean, one [[going to rehab::{last} to {FACILITY:{place} Rehab} at ten]], one [[dying::{ptl}, today]]. I can take one now."
"Step-down?" "Zero. [[Room 9::{last}]] waits on a ride from [[his cousin::{first} in {town}]]."
"Who's the hold-up?" "[[The cousin::{first}]]. Truck."
"Buy a cab." "It's ninety miles." "Buy it. [[Cost center::{UNIQUE_ID:CC {nn}{nn}}]]."
"ED?" "Fourteen boarding; [[the longest::{wn}]], 61 h, psych, [[state bed::{hosp}]] says [[tomorrow::{DATE:the 10th}]]. She's taught the techs gin rummy."
"OR?" "[[A whipple::{last}, whipple]], needs ICU at three."
"L&D?" "Full moon."
"Rehab?" "[[Auth::{first} at the plan]] says peer to peer by noon, [[who can::{dr}, can you, {ph}]]."
"Okay. Names not numbers next time, people." "We're told numbers not names." "...Okay."
%%
REFILL LINE PULL, 7 am, 22 messages, first eight
1 [[pt::{wholow}, {saydob}]] metformin, out [[tomorrow::{wdaylow}]], [[pharmacy::{faclow}]]
2 [[wife of pt::{kin}]] Eliquis, "he's ok but he's orange"?? > callback [[::{ph}]] > carrots
3 [[pt::{ptl}]] Norco early: flushed by [[grandson::{first}]] > appt w/ [[PharmD::{fl}]]
4 heavy breathing, then [[a parrot::{pet}]]: "hello doctor"
5 [[facility::{snf}, {first} LPN]] needs signed orders x3, fax [[::{ph}]]
6 [[pt::{mesl}]] Synthroid NAME BRAND, "[[that new doctor::{lastlow}]] switched me"
7 [[mail order::{coin}, ref {code}]] Humira PA exp [[30 d::{num8}]]
8 "[[This is me::This is {first}]]. You know which one." > [[front desk knows::{wn} knows]]. Lipitor.
done by [[MA::{initials}]] 8:10; MD sign [[::{last}]]
"""
