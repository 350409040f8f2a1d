"""Hand-kept and printed logs of departments: sign-in books, key and kit logs, QC and sterilizer records, chaplain and security journals, on-call tables, biomed tags, visitor and courier sheets."""

TWINS = r"""
STERILIZER LOAD RECORD     Autoclave 2 (Midmark M11)     [[Office ____::{FACILITY:<Cobblestone|Rainier|Third Avenue> Oral Surgery}]]
Load  Date      Start  Cycle        Temp/psi/min    Contents                 Int CI   BI 24h   Oper  Released
1     [[____::{num8}]]    0712   Pouches      270/27.1/4      surgical kits x4         pass     neg      [[__::{initials}]]    [[__::{initials}]]
2     [[____::{num8}]]    0840   Pouches      270/27.0/4      handpieces, burs         pass     --       [[__::{initials}]]    [[__::{initials}]]
3     [[____::{num8}]]    1015   Low temp     250/15.2/30     bite blocks              pass     --       [[__::{initials}]]    [[__::{initials}]]
4     [[____::{num8}]]    1330   Pouches      270/26.8/4      implant tray             FAIL     --       [[__::{initials}]]    NO
5     [[____::{num8}]]    1440   Pouches      270/27.2/4      implant tray, rerun      pass     neg      [[__::{initials}]]    [[__::{initials}]]
Spore strips: 3M Attest 1292, lot [[____::{lot}]], control pos. Incubator 60 C.
Load 4: door gasket nicked, [[service came::{first} ({org}) came {num8}]], replaced. No instruments of load 4 used. Implant case [[moved::of {last} moved to {DATE:<the 12th|6/4>}]].
Weekly clean, Speed-Clean: [[__::{initials}]]   Water: distilled
%%
SECURITY DAILY ACTIVITY LOG      Post 1 (ED)     Shift 1500-2300     Officer [[________::{last}, badge {badge}]]
1500 On post, relieved [[day officer::{last}]]. Radio, keys (ring 3), Narcan, wand. All OK.
1522 Male refused wand. Had a Leatherman. Locker 4, receipt given.
1610 Standby rm 11, pt 1:1, calm. [[RN::{first} RN]] requested.
1655 [[Deputies bring a prisoner::{agency} brings prisoner {lastup}]], leg irons, rm 6, one deputy stays
1740 Lobby: two families arguing over [[a GSW pt::GSW pt {last}]]. Split them, [[PD called::PD called, ofc {last}, {case}]].
1802 Vehicle blocking ambulance bay, [[silver SUV::silver {car} {plateup}]]. Owner paged x2. Moved.
1915 Escort [[nurse to lot C::{first} to lot C]]
1950 Lost child, 5, blue coat, found in gift shop w/ [[grandmother::grandmother {first} {last}]]
2033 Code Gray 4 West. 4 officers, hands on, 2 min. [[One officer scratched::{last} scratched]], sent to Occ Med.
2140 Property: wallet + $212 of [[pt in rm 9::{ptlf}]], counted w/ [[charge::{initials}]], safe envelope [[no.::{UNIQUE_ID:{nn}{four}}]]
2255 Relieved by [[nights::{last}]]. Nothing pending but the locker.
%%
QC LOG, urine dipstick + hCG       Month [[____::{mon}]]
Strip lot [[______::{lot}]] exp [[____::{mon}]]    Control L1 lot [[______::{lot}]]  L2 lot [[______::{lot}]]
Day  L1: glu pro bld LE nit pH SG          L2: glu pro bld LE nit pH SG        hCG +/-   Init
1    neg neg neg neg neg 6.0 1.015         2+ 2+ 3+ 2+ pos 7.5 1.010          ok/ok     [[__::{initials}]]
2    neg neg neg neg neg 6.0 1.015         2+ 2+ 3+ 2+ pos 7.5 1.010          ok/ok     [[__::{initials}]]
3    neg tr  neg neg neg 6.0 1.020         2+ 2+ 3+ 2+ pos 8.0 1.010          ok/ok     [[__::{initials}]]   repeat L1 OK
4    weekend
5    weekend
6    neg neg neg neg neg 5.5 1.015         2+ 2+ 3+ 1+ pos 7.5 1.010          ok/-      [[__::{initials}]]   hCG neg ctl faint line, new box [[::({lot}) ]]ok
7    not done, no pts
Reviewed by lab director [[____________::{whole}, MD  {num8}]]    CLIA [[________::{UNIQUE_ID:{nn}D{four}{nn}{nn}}]]
%%
KEY AND KIT LOG, sexual assault forensic exam room
Kit no.             Opened            SANE            Released to (print, agency)        Date/time        Seal
[[________::{UNIQUE_ID:{nn}-{four}{nn}}]]    [[____::{num8}]] 0215   [[______::{first} {initials}]]     [[________________::{last}, {agency}]]        [[____::{num8}]] 0740    ok [[__::{initials}]]
[[________::{UNIQUE_ID:{nn}-{four}{nn}}]]    [[____::{num8}]] 2340   [[______::{last}]]     anonymous, held in fridge          --               ok [[__::{initials}]]
[[________::{UNIQUE_ID:{nn}-{four}{nn}}]]    [[____::{num8}]] 1105   [[______::{first} {initials}]]     [[________________::Det. {last}, {agency}]]    [[____::{num8}]] 1350    ok [[__::{initials}]]
expired kit thrown out x2 (2021 stock). Advocate called each time: [[crisis line::{first}, {ORGANIZATION:<Harbor House|Safe Passage|Voices> of {town}}]].
Camera card to evidence, cards wiped. Clothing store: out of M sweatpants. Emergency contraception par 6, have 2. nPEP starter packs 3.
Fridge key w/ [[pharmacy::{first} in rx]] [[::{xt}]]
%%
CALL SCHEDULE  anesthesia  [[2 weeks::{DATE:June 2-15}]]       (1st / 2nd / OB / cardiac)
Mon  [[--::{DATE:2}]]   [[A / B / C / D::{last} / {last} / {initials} / {last}]]
Tue  [[--::{DATE:3}]]   [[B / E / A / D::{last} / {first} / {last} / {last}]]
Wed  [[--::{DATE:4}]]   [[F / A / B / G::{last} / {last} / {last} / {initials}]]
Thu  [[--::{DATE:5}]]   [[C / F / E / G::{wn} / {last} / {last} / {initials}]]
Fri  [[--::{DATE:6}]]   [[A / C / locum / D::{last} / {wn} / {last} (locum) / {last}]]
S/S  [[--::{DATE:7-8}]] [[B / G / F / D::{last} / {initials} / {last} / {last}]]
Late stay = 2nd call. Post call off by 8. Cardiac call from home, 30 min. OB has first right to the block cart.
Swaps: [[A for C, Thursday::{last} \<-> {wn} {DATE:Thu 12}]] ok'd. [[E is out.::{first} out {range}, paternity.]] No one moves [[D::{last}]]'s Fridays.
%%
CHAPLAIN JOURNAL (no chart access; first names only)
Mon. ICU 3, [[a trucker::{first}, a trucker]], 61, vent. Wife asked for anointing, called [[the priest on the list::Fr. {last} of {church}]]. He came in slippers.
Mon. [[Baby loss::Baby {first}, 19 wk]]. Blessing, footprints, box. Parents [[want a cremation at no cost::want {ORGANIZATION:{last} Funeral Home}, who do it free]].
Tue. Staff tea after [[the code on 6::{first} died on 6]]. Eleven came. [[The unit clerk::{wn}, the unit clerk,]] sang.
Wed. Advance directive x3. One wanted [["no machines"::"no machines" and {kin} as agent]]. Notary was [[the gift shop lady::{first} from the gift shop]].
Wed. Shabbat candles (electric) for [[rm 12::Mrs. {last}]], kosher tray was late again. Ramadan: [[a father::{first}]] breaks fast at 8:04, told dietary.
Thu. [[A veteran::{whole}]], 88, Korea... won't talk. Sat 20 min. He gave me half his Jell-O.
Fri. Volunteers: need two Spanish readers. Communion count 14. Prayer shawl basket empty.
%%
BIOMED SERVICE TAG / WORK ORDER
WO [[______::{UNIQUE_ID:{nn}{four}{nn}}]]    Asset [[______::{UNIQUE_ID:{nn}{four}}]]   Item: Ultrasound, SonoSite X-Porte    S/N [[______::{ser}]]    Dept [[ED::{FACILITY:<Bradbury|Keeler> ED}]]
Reported by [[______::{first} {xt}]] [[____::{num8}]]: "P21 probe crystal dropout, cart wheel squeals, someone's list on the screen"
Found: 3 dead elements (first call test), caster clogged with tape. Worklist of [[9 pts::9 pts cached, first was {lastup}^{oneup} {num8}]].
Done: probe to depot [[(loaner in)::RMA {ord}, loaner {ser}]]; caster; cleared cache, set purge 24 h; leak current 38 uA chassis, 12 uA lead. Boot 19 s. SW 3.4.0.
Parts: caster 2 @ $31.40; Labor 1.5 h
Tech [[______::{initials}]]  PM sticker [[____::{DATE:<6/26|MAY 26|11-25>}]]   Return to [[______::{first}]]   Signature [[________::{first} {last}]]
%%
COURIER ROUTE SHEET, labs, evening run
Stop  Place                          Due    Arr    Bags  Frozen  Driver  Notes
1     [[Family practice::{clinic}]]                1610   1604   2     0       [[__::{initials}]]      box outside
2     [[Nursing home::{snf}]]                1640   1702   1     0       [[__::{initials}]]      train
3     [[Urgent care::{FACILITY:<ZipCare|NowMed|Sunrise Express> {town}}]]                1700   1715   4     1       [[__::{initials}]]      1 STAT trop, called [[lab::{first} at lab]]
4     [[Jail::{jail}]]                1730   1741   1     0       [[__::{initials}]]      sally port, ID [[::{lic}]]
5     [[Fertility clinic::{FACILITY:<Conceive|Blossom> Fertility}, {stack}]]                1800   1808   0     0       [[__::{initials}]]      semen kit not ready
6     [[Vet school::{FACILITY:<Hatchet|Mound> Creek Vet School}]]                1830   1835   1     2       [[__::{initials}]]
Cooler temp out 4.1, back 5.0. Dry ice 8 lb. Vehicle [[van 3::{fleet}, odometer 61,220, plate {plate}]]. Spill kit unused. Received by [[evening accessioner::{first} {initials} 1922]]
%%
VISITOR / VENDOR SIGN IN, infusion center
In     Out    Name                 Company or visiting            Badge   Temp
0755   0840   [[________::{whole}]]       [[water cooler man::{ORGANIZATION:<Crystal|Alpine> Springs Water}]]          V    n/a
0810   1220   [[________::{kinfull}]]       [[wife, chair 4::wife of {ptl}, chair 4]]                 V    97.9
0902   0915   [[________::{first} {last}]]       Amgen, biosimilars             V    98.2
0930   --     [[________::{wholow}]]       [[son of chair 7::son of {first} in 7]]                V    98.0   left by back door
1015   1100   [[________::{whoup}]]       [[state board of pharmacy::{stt} BOP, USP 800 inspection]]        V    --
1130   1145   [[________::{first}, DoorDash]]     lunch for chairs 1-6           none
1300          [[________::{whole}]]       [[new hire tour::new hire, orient w/ {first}]]               V    98.8
End of day badges counted 6 of 7 [[__::{initials}]]
"""
