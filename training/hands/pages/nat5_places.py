"""Where people live, work, study and worship and are cared for: group homes, PACE and adult day centers, college health, plant nurses, parish nurses, assisted living, urgent care, travel clinic, women's health, infusion suites, anticoagulation clinics; each once with names and once with roles."""

TWINS = r"""
GROUP HOME SHIFT NOTE (Therap T-Log)
Program: [[house 2::{bldg} / {ORGANIZATION:<Arc of|Pathways of|Open Doors,> {county}}]]   Shift 3p-11p   [[Date::{num8}]]   Staff: [[DSP x2::{first} {last}, {first} {fl}]]
[[Individual A::{first} {fl}]] came home from day hab at 3:40, in a good mood, told staff about [[bowling::bowling at {shop}]]. Meds 4p and 8p given with applesauce, see MAR. BM x1 medium. One seizure 6:12-6:13 pm, tonic, in recliner, VNS magnet swiped, slept 20 min. [[RN::RN {last}]] called, no PRN. Seizure log done.
[[Individual B::{first} {last}]] refused shower x2, took it at 9 after [[Mom called::mom {kin} called]]. Hit the wall w/ open hand when the Wi-Fi went out; no injury. BSP followed: ignore, offer weighted blanket. 15 min.
[[Individual C::"{menick}"]] ate pureed ham, thick liquid honey. Coughed x3 at dinner, upright 30 min after. Temp 98.2. [[Nurse aware::{first} LPN aware]].
[[Individual D::{first}]] home visit w/ [[sister::sister {kin} in {town}]] until Sunday. Sent 5 doses, bubble pack counted w/ family.
Controlled count: clonazepam 28, lacosamide 41, both signed. Fire drill 7:05 pm, 2:48 all out.
Van [[gas 1/2::{plate} gas 1/2]], odometer on the sheet. House phone [[ok::{ph} ok]]. Tomorrow: dental [[9 am::{clinic} 9 am for {first}]], pre-med 8 am.
%%
PACE INTERDISCIPLINARY TEAM MORNING MEETING
1. ED/hospital: [[one participant::{ptlf}]] admitted [[last night::{clip} at {hnick}]] w/ HF, day 1, [[NP::{first}]] rounding. Dc goal Thursday.
2. Falls: [[gentleman on the Tuesday bus::{mr}, {VEHICLE_ID:Bus {nn}}]] slid on ramp, no injury. OT to look at shoes.
3. Respite request: [[daughter::{kin}, daughter of {mrs},]] going to [[a wedding abroad::a wedding in {world}]]. Approve 5 nights [[at a contracted SNF::{snf}, {range}]].
4. Home: [[participant::{whole}]] roaches, no heat. [[Landlord called::Landlord {last} called, {ph}]]. Space heater banned. SW to 311.
5. Diet: dislikes center lunch. Try rice and beans Thursdays. [[Cook::{first} in the kitchen]] willing.
6. Enrollment: 3 intakes, one over 55 with Medicare only; wait for state LOC.
7. Part D: [[participant::{fl}]] on Xarelto + Plavix + meloxicam? [[PharmD::{first} PharmD]] to stop meloxicam.
8. Death: [[a participant of nine years::{first} {last}, {oldn}]]. Moment of silence. Wake [[tomorrow::{day}, {FACILITY:{last} & Sons Funeral Chapel}]]; van leaves at 4.
Service determination requests: 2 approved, 1 denied (scooter), appeal rights sent.
%%
URGENT CARE CHART

[[Visit ID on label::Visit {stay}]]  [[Name on label::{ptname}]]  26 M  [[Arrival::{full} {clockx}]]  self pay / {ins}
CC: hand lac
HPI: 26 yo RHD [[line cook::line cook at {shop}]] sliced L thenar w/ mandoline 1 h ago. Td {year}? No numbness. WC claim? yes[[:: (mgr {first}, {ph})]].
PE: 3.2 cm linear, full thickness, base seen, no FB, FDS/FDP/FPL intact against resistance, 2-pt 4 mm, cap refill 2 s.
XR hand 3v: no fx/FB. Over-read [[pending::{ORGANIZATION:<vRad|Nightowl|Aurora> Radiology} pending]].
Proc: 1% lido 5 mL, irrigated 500 NS, 4-0 Ethilon x6 simple. Bacitracin, tube gauze. EBL trace.
Tdap 0.5 IM R deltoid[[:: lot {lot}, {initials}]].
Rx: cephalexin NOT needed.
Dispo: sutures 10-12 d. No wet work, gloves, light duty x 7 d, note given. ER if red streaks.
12002. [[Provider::{whole}, PA-C]]   chart closed {clockx}
%%
COLLEGE HEALTH - nurse appt

[[Student::{ptname}]] 19 [[ID on file::ID {UNIQUE_ID:{nn}{nn}{nn}{nn}}]] sophomore, lives [[in a dorm::{FACILITY:<Perkins|Hollis|Tate> Hall} 3rd floor]], on the [[crew team::{school} crew team]]
S: sore throat x5 d, fever 101, fatigue, [[roommate::roommate {first}]] had mono in the fall. Studying for orgo. OCP Junel. Vapes.
O: T 100.8, tonsils 3+ exudate, PC nodes, spleen tip? RADT neg, Monospot +, ALT from POC 88
A: IM
P: rest, ibuprofen, no contact x 4 wk, no crew[[:: (emailed {whole}, coach; ROI signed)]], no alcohol, no amox. Alarm: L shoulder pain, stridor. Extensions via [[the dean's office::Dean {last}'s office]], letter sent to portal. Meal pick up by friend.
F/u 1 wk RN[[::, {clip} {clockx}]]. Pt told me she's thinking of leaving school. Warm handoff to [[CAPS::{first} {last}, CAPS]], PHQ-9 12, item 9 0.
%%
Occupational health, plant nurse log. Clean up for the safety committee; leave out who

Mon  [[weld bay::{first} {last}, weld bay]], flash burn OU after 2 min no hood. Tetracaine, cool, erythro, eye doc [[am::Dr. {last} am]]. First aid? recordable (Rx).
Mon  [[forklift::{first} fork 9]], foot run over, steel toe saved it. xr neg[[ @ occ clinic:: @ {clinic}]].
Tues  [[packaging::{last}, packaging]], R wrist "since I moved to line 6." Finkelstein +. Spica, rotate, ergo.
Wed  [[temp::temp {first} from {ORGANIZATION:<Kelly|Swift|Allstar> Staffing}]], heat, 101.1, vomit, IV at ED, back Thurs. Day 2 on job, no acclimatization.
Thu  audiometry van. 41 tested, 3 STS ([[retest::{last}, {last}, {last} retest {clip}]]), one earwax.
Fri  [[supervisor::{whole}]] BP 210/118, HA. Would not leave. Called [[wife::wife {kin} {ph}]]. Left.
Fri  post-accident UDS x2, split spec [[sent::{spec}]], MRO [[Monday::Dr. {last}]]
OSHA 300 lines 22-24. DART 2.9. Tdap 6, flu 90. LOTO near miss 1 (line 4, guard off).
%%
Anticoagulation clinic - telephone
[[Pt::{ptname}]] [[(ID x2)::DOB {dob} verified]]  Dx: mech MVR (On-X), AF. Goal 2.5-3.5. Managing: [[cardiologist::{dr}]]
INR home Coag-Sense [[today::{clip}]] 4.6  prior 3.1, 2.9, 3.3. TTR 71%.
Warfarin 5 mg tabs: 7.5 MWF 5 other = 42.5/wk.
Missed 0. Extra 0. Bleed: gums. New meds: Bactrim DS x4 d for UTI by [[urgent care::{clinic}, rx by {cred}]]. Diet: no greens, [[was at::at {kin}'s]], ate out.
Plan: hold tonight, then 5 daily while on Bactrim; recheck 3 d[[:: ({day})]]. Vit K no. ED if head bump. Notify [[MD::{dr}]], sugg. cephalexin.
Weekly strip log: [[vendor::order {ord}]]
[[PharmD::{whole}, PharmD, CACP]]
%%
WOMEN'S HEALTH NOTE

28 yo G1P0 [[presents::{ptname} presents]] for IUD (Liletta) ins. LMP day 3. UPT neg. GC/CT neg [[3 wk ago::{clip}]]. No fevers. Partner [[male x 4 y::{kin} x 4 y]]. Hx HSV, migraine no aura. Took ibuprofen 800, miso no.
Risks/alternatives: Paragard, Nexplanon, Kyleena. PCB offered & given 1% 10 mL 4/8.
Anteverted, tenaculum, sound 7.2 cm. Liletta placed, strings 3 cm. EBL min. Vasovagal 2 min, HR 46, recovered, juice. [[Lot / exp recorded::Lot {lot} exp {mon}]]. [[Assisted by MA::Assisted by {first}, CMA]].
Pap due {yr}. HPV vaccine #3 today. PHQ-2 0. IPV screen: neg w/ door closed; HARK neg.
F/u string check 6 wk or prn, back-up 7 d. Expect spotting. Call: fever, malodor. [[Driver::{kin} driving]].
[[Sig::{whole}, CNM, WHNP]]
%%
Infusion suite day board

Chair | Pt | Drug | Dose | Status | RN
1 | [[A::{ptlf}]] | Ocrevus | 600 mg q6mo | solumedrol 100, benadryl; itch at 140/h, slowed | [[--::{first}]]
2 | [[B::{last}, {fl}]] | Remicade->Inflectra (payer) | 5 mg/kg 380 | drip, upset w/ switch; [[{ins} letter::{ins} case {claim}]] | [[--::{first}]]
3 | [[C::{comma}]] | Injectafer | 750 #2 | flushing only | [[--::{wn}]]
4 | [[D::{mrs}]] | Prolia | 60 sc | Ca 9.1 ok, next [[6 mo::{mon}]] | [[--::{first}]]
5 | [[E::{lf}]] | Leqembi | 10 mg/kg | MRI ARIA neg per [[neuro::Dr {last} {clip}]], 1 h obs | [[--::{wn}]]
6 | [[F::{last}]] | IVIG Privigen | 40 g/2 d | HA, fluids; port TPA x1 | [[--::{first}]]
7 | blocked | chair broke, [[tag on it::tag {ser}]]
8 | [[G::{fl}]] | Tysabri | 300 | TOUCH done, JCV 0.4 | [[--::{first}]]
Late add 1:30 [[H::{ptname} from {dr}]] rocephin d3. Pharmacy [[hood down til noon::{first}: hood down til noon]]
%%
Parish nurse report to the council

Sunday BP after both services: 41 people, 6 over 160. [[One went to urgent care::{mrs} went to {clinic} w/ {first} driving]]. AED battery replaced; it hangs in the narthex, not the kitchen.
Home visits: 9. [[A widower::{mr}, {ninety},]] still waits for the prayer shawl. [[Two families on the new street::The {clan} and the {clan}]] need a crib and a ride to WIC.
Casserole list: gluten free x2. [[Coordinator::{first} {last}, {ph}]].
Grief share: 7 wk, [[in the annex::{FACILITY:<Wesley|Grace|Hope> Annex}, {day}]].
Flu clinic w/ [[the pharmacy::{pharm}]] 88 shots, 3 fainters, one angry uncle.
Health fair table: Narcan training 30; [[a retired medic::{whole}]] brought dummies. Someone asked if the wine is 12%. It is 18 (Taylor Port).
Budget: $212 of $500. Request: a second cuff, L.
Respectfully, [[the parish nurse::{whole}, RN, FCN, {church}]]
%%
travel clinic worksheet

[[Traveler::{ptfull}]]  34  [[trip: 3 wk in two months::leaves {full}, back {full}]]
Itin: [[(safari, coast, island)::{land}, 9 d; {world} 4 d, {land} coast]]; lodging tent + homestay w/ [[in-laws::in-laws {kin} & {kin}]]; purpose VFR + hike 4,600 m
PMH: psoriasis on Skyrizi (no live), LMP 3 wk, egg ok
Vax: YF contraindicated -> waiver letter [[signed::signed {whole} MD, stamp {UNIQUE_ID:{nn}{nn}{nn}}]]; HAV #1, typhoid Vi, rabies 2-dose, MenACWY, Tdap {year}, MMR x2 record [[from school::from {school}]]; polio boost
Malaria: atovaquone-prog 250/100 start 1-2 d before, 7 after, #33. G6PD nl. No mefloquine (anxiety)
AMS: acetazolamide 125 BID; sulfa? rash w/ Bactrim -> dex
TD: azithro 1 g, Imodium; rabies PEP plan; schisto: don't swim in [[the lake::{LOCATION:Lake {last}}]]
Insurance: Global Rescue / GeoBlue [[::{plan}]]
Cost 612 pd. [[::{first} RN, {initials} PharmD]] post-trip visit if fever within 1 yr
"""
