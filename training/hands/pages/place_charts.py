"""Discharge summaries, social work notes, SBARs, portal threads, crisis notes and home visits where many sites, firms and towns occur, or only kinds."""

TWINS = r"""
DISCHARGE SUMMARY
Admitted from: [[skilled nursing::{FACILITY:Wren's Landing}]]
Disposition: [[return to skilled nursing::return to {FACILITY:Wren's Landing}, hall B]]
PCP: [[facility physician::{dr}, {FACILITY:Geri-Docs of {town}}]]
Consults: ID, Urology, Palliative

Course: The patient came with fever and a clogged Foley. Blood grew Proteus. Zosyn for two days, then Rocephin. Urology changed the catheter over a Councill tip. CT of [[the outside hospital::{FACILITY:Ste. Odile}]] was overread here and shows a staghorn. PCNL is set at [[a stone center::{FACILITY:Duke Stone}]] when off of Eliquis.
Mental status came back to [[baseline: knows self, sings::baseline: knows {pos} name, sings {church} hymns]].
Pending: stone culture.
Code: DNR, MOST form pink, signed with [[the guardian::{agency}]].
Medicines: unchanged but for Macrobid stopped.
Follow: [[urology in two weeks::{FACILITY:Capital Area Urology}, {on}]]; [[wound clinic weekly::{FACILITY:Wound Healing at Rex}]].
Report called to [[the floor nurse::{first}, hall B]] at {hr}.
%%
SW NOTE 1
Met w/ pt and [[spouse::{kin}]] at bedside. They live in [[a rural county, 70 minutes out::{LOCATION:Hyde County}, past {LOCATION:Swan Quarter}]]. Spouse works [[at a crab house::at {ORGANIZATION:Captain Charlie's Crab}]], shifts by tide. Pt used to drive [[a school bus::the bus for {FACILITY:Mattamuskeet}]]. Medicare A/B, no D. Needs: ramp, Part D, rides. Barriers: no home health agency will cross [[the ferry::on the ferry to {LOCATION:Ocracoke}]].
SW NOTE 2
Called three agencies: [[first no staff, second no aide, third yes, PT only::{ORGANIZATION:Vidant HH} no staff, {ORGANIZATION:Well Care} no aide, {ORGANIZATION:Albemarle HH} yes, PT only]].
Ramp: [[a church crew will build it::the {ORGANIZATION:Methodist Men of {town}} will build it]] if permit OK.
SW NOTE 3
Extra Help filed at SSA. LIS by phone. Part D: SilverScript.
[[Spouse::{kin}]] tearful: "[[Who's going to pull pots::Who's going to pull pots for {first}]]?" Gave number of [[the hospice's open grief group::{FACILITY:Carteret Hospice}'s open grief group]].
[[LCSW::{initials} LCSW]]
%%
S: I'm sending you [[a 61-year-old from our ED::{ptl}, 61, from {FACILITY:Outer Banks ED}]] with a DeBakey I.
B: HTN, off meds, [[a carpenter on a roof::a carpenter for {ORGANIZATION:Saga}]] when it tore. CTA done. No Marfan.
A: 168/40, HR 94, R arm 40 lower. Esmolol at 100, Cardene 10. Two 18s, art line R. Alert, asks for a cigarette.
R: Rotor is [[down for fog::{crew}, down for fog]]; ground is 3 h. Could [[the Virginia side::{FACILITY:Norfolk General}]] be closer? [[CT surgery there::{dr}]] says come.
Read back ok. [[Charge to charge::{first} to {first}]], {hr}.
%%
Portal thread
Pt: Did [[the imaging place::{FACILITY:WakeRad at Brier Creek}]] send it?
Nurse: Not yet. Which one of theirs?
Pt: [[The one by the mall::The one by {FACILITY:Triangle Town}]].
Nurse: Found: 8 mm nodule, stable vs last year. Next CT in 12 months.
Pt: My job's plan is moving to Cigna and [[my employer::{ORGANIZATION:Cree}]] is moving me to [[another state::{LOCATION:Durham} to {LOCATION:Marcy}, New York]]. Who follows it there?
Nurse: Any pulmonary. Ask for the disc from [[the imaging place::{FACILITY:WakeRad}]].
Pt: Can it be [[the big one::{FACILITY:Upstate}]]?
Nurse: If Cigna says so!
Pt: Ty. [[Tell the doctor bye::Tell {dr} bye]].
%%
Mobile crisis, contact sheet 2 of 2
Where: [[a motel::{ORGANIZATION:Knights Inn}, {lane}]], [[room on the end::rm {nn}]]
Who called: [[desk clerk::{first}, desk]]
Who came: [[clinician + peer + deputy in plain clothes::{first} and {first} w/ {ORGANIZATION:RHA}, Dep. {last}]]
What: 29M, fan on, foil on the vents. Says that [[his old job::{ORGANIZATION:Fiberon}]] put "listening in the boards". Off Invega since [[the clinic moved::{FACILITY:Monarch on {road}} moved]]. Not suicidal. Hungry.
Done: food, PHQ no, C-SSRS neg, called [[his mother::{kin} in {town}]].
Offered: [[crisis bed::{FACILITY:Julian F. {last} Crisis Ctr}]] yes; [[ED::{FACILITY:Mission}]] no.
Ride: [[peer's car::{first}'s Subaru, tag {plate}]].
Next: Invega Sustenna 234 at [[the walk-in::{FACILITY:October Road}]].
%%
HOME VISIT - nurse-family partnership, visit 14
Baby 7 mo, 19 lb, 2 teeth, claps. ASQ: gross motor gray.
Mom back at [[a sock mill::{ORGANIZATION:Kayser-{last} Hosiery}]] nights; [[grandmother::{kin}]] keeps baby. Wants [[day care near work::{FACILITY:Wee Care at {church}}]]; DSS voucher 60 d wait.
WIC: [[the county office::the {FACILITY:Burke WIC office}]] changed formula, Similac to Gerber.
Dad: [[in jail until fall::{FACILITY:Burke-Catawba} until {mon}]]; tablet visits.
Car seat expired: [[fire dept swap::{FACILITY:Triple Community FD} swap {wkd}]].
Lead: house 1948, chip on sill; capillary at [[well visit::{FACILITY:Mountain View Peds}, {on}]].
Mom's dream: LPN school [[at the community college::at {FACILITY:Western Piedmont}]].
PIPE: 2 strengths: humor, sings.
Mileage 41.
%%
Nursing home, physician's acute visit
CC: fell at [[bingo::bingo in {FACILITY:Magnolia Room}]].
He's a retired [[furniture finisher::finisher ({ORGANIZATION:Broyhill})]] with Lewy body. Two falls this week, both when [[the piano man came::{who}, the piano man, came]]. Orthostatic: 138 to 96. Florinef? no, edema. Midodrine 5 tid, last dose by 4 p.m. TED hose. Cut Seroquel to 12.5. PT eval. [[Family::{kin}]] called; they ask whether [[the VA home::the {FACILITY:State Veterans Home at Black Mountain}]] has fewer bingo games.
No ER. No x-ray, hips fine.
[[NP, long term care team::{cred}]]
%%
DISCHARGE PHONE CALL, day 2, unlicensed script
Caller: Hi, it's [[your heart team::{first} from {FACILITY:Sanger}]]. Weight today?
Pt: One ninety-four.
Caller: Up two. Swelling?
Pt: Socks leave rings.
Caller: Did [[the pharmacy::{pharm}]] have Entresto?
Pt: $540. I said no.
Caller: I'll tell [[the pharmacist::{first}, PharmD]]. There's a Novartis card, but not with Medicare. Who cooks?
Pt: [[The church ladies::The ladies of {FACILITY:Mt. Zion}]]. Ham.
Caller: Ham is salt. Visit is [[Thursday::{on}, {FACILITY:Sanger Concord}]]. Ride?
Pt: [[My boss::{first}, my boss at {ORGANIZATION:S&D Coffee}]] drives me.
Escalate: yellow zone.
%%
Peds inpatient H&P, exposure part
Pets: hedgehog, two cats (one from [[a barn::{ORGANIZATION:{last} Boarding Barn}]])
Travel: [[a lake with jet skis::{LOCATION:Lake Norman}]], [[the mountains::{LOCATION:Boone}]]; no passport
School: [[K, four with strep::K at {FACILITY:Huntersville El.}, four with strep]]
Camp: [[day camp, ticks::{FACILITY:Camp Thunderbird}, ticks]]
Food: [[a petting farm's fudge::fudge from {FACILITY:Lazy 5}]]
Swim: [[club pool::{FACILITY:Skybrook}]]
Sick contacts: [[a cousin in a different state with Kawasaki::{first}, cousin, {town}, Kawasaki]]
Water: well, tested by the state
Work (parents): [[a NASCAR shop; a lab::{ORGANIZATION:Hendrick}; {ORGANIZATION:Labcorp in {town}}]]
Imm: no MMR (delayed schedule)
Plan: doxy, RMSF titers, echo, ESR; ID.
"""
