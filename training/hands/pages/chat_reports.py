"""Whole reports and rants in chat grammar: night report, float nurse's list, scribe huddle, OB board, tele tech log, group-home log book, camp nurse, jail med pass, clinic day sheet, on-call text run; twins by person and by bed."""

TWINS = r"""
ok report go
[[1::{lastlow}]] 78 chf ef 20 on 2l wt up 1.4 lasix 40 iv bid k 3.3 replaced. ambulates w walker n attitude
[[2::{lastlow}]] 66 etoh ciwa 9 last ativan 0410. [[brother::brother {firstlow}]] brought a "water bottle" its not water
[[3::{lastlow}]] 54 cellulitis l leg marker line is yesterdays. vanc trough b4 the 9. [[1::{lastlow}]]s roomie til you move him plz
4 empty
[[5::{lastlow}]] 81 fx hip pod 1. moans but says no pain. [[dtr::{firstlow} the dtr]] is a lawyer she will tell you
[[6::{lastlow}]] 40s vague belly. ct neg lipase neg everything neg. loves [[us::{firstlow}]]
ok so to do: [[5::{lastlow}]]s pt eval [[3::{lastlow}]]s trough [[1::{lastlow}]]s weight [[2::{lastlow}]]s water
[[dr::{lastlow}]] rounds at 8 sharp [[the other team::{lastlow}]] at whenever
im back [[thurs::{sayday}]]. byeeee [[girl::{firstlow}]]
%%
tele log nights (im typing on the fly srry)
1914 box 22 [[no name::{lastlow}]] 5 beats wide told [[rn::{firstlow}]]
1950 box 9 [[shower::{lastlow} shower]] off tele ok per [[rn::{firstlow}]]
2040 box 14 [[pt::{lastlow}]] afib 130s [[rn::{firstlow}]] says hes on the commode
2044 afib 88 off the commode
2207 box 3 pause 2.6 printed. called [[floor::{firstlow}]] called [[md::{lastlow}]] called [[charge::{firstlow}]]
2209 nobody mad its his sleep apnea
2331 box 31 leads off x20 min. [[he::{lastlow}]] is at the vending machine w his gown open
0102 box 22 again [[same::{lastlow}]] 9 beats. mag ordered by [[resident::{lastlow}]]
0315 box 7 brady 38 asleep [[rn::{firstlow}]] woke [[pt::him]] up 52
0400 box 40 expired battery not expired patient. scared [[rn::{firstlow}]] to death
0555 strips posted. box 3 goes to ep [[today::{sayday}]]
0701 off to [[days::{firstlow}]]
%%
med pass pod c
0500 start. cart unlocked by [[deputy::dep {lastlow}]]
c1 [[inmate::{lastlow}]] insulin 12 u, bg 244, ate honeybun
c2 [[inmate::{lastlow}]] suboxone strip under the tongue, mouth check, gum?? no its strip. hid it. written up
c4 [[inmate::{lastlow} {UNIQUE_ID:b{zip}}]] refused seroquel x3 days mh aware
c5 asleep wont come to flap. [[cellie::{lastlow} his cellie]] says hes ok. breathing seen
c7 [[inmate::{lastlow}]] new from [[another county::{county}]] no records says he takes "the blue one for seizures"
c9 [[empty::{lastlow} bonded out {sayday}]]
c11 kites: tooth, tooth, knee, wants [[a vegan tray::to see nurse {lastlow} only]]
c12 detox d3 cows 9 clonidine given. vomit x1 on [[deputy::dep {lastlow}]]s boot. he is not happy
0610 done. counted w [[oncoming::{lastlow} lpn]]. librium short 1, found in cart drawer 3
0615 call [[court::{firstlow} at court]] [[two::{lastlow} and {lastlow}]] cant go today medical hold
%%
cabin log, camp nurse
sun nite: [[3 kids::{firstlow} {firstlow} and {firstlow}]] homesick, popsicles
mon: [[boy, cabin 6::{firstlow}, cabin {FACILITY:<bear|loon|heron>}]] tick behind ear removed whole in a jar w his [[initials::initials {initials}]]
mon: [[girl::{firstlow} l]] says shes allergic to "the lake"
tue: epipen drill. [[a counselor::{firstlow} (counselor)]] poked own thumb. er. thumb ok pride no
tue: [[two bunkmates::{firstlow} and {firstlow}]] same rash, same poison ivy fort
wed: [[parent::{firstlow}s mom]] called 4x re sunscreen brand
wed: archery. no injuries. miracle
thu: [[canoe kid::{firstlow} {lastlow}]] fever 101.4 strep neg, isolated w comic books. [[dad::dad {firstlow} {ph}]] picking up tmrw
thu: [[cook::{PERSON:cookie}]] burned wrist on griddle silvadene
fri: [[twin::{firstlow}]] took [[other twins::{firstlow}s]] adderall. poison control says watch. both very focused at crafts
sat: everybody alive. bus [[at 10::{VEHICLE_ID:{nn}} at 10 to {townlow}]]. lost: 1 retainer, 2 inhalers[[:: ({firstlow}, {firstlow})]]
%%
logbook 3-11 ([[house::{stlow}]])
came on at 3 [[am staff::{firstlow}]] left early no meds given at noon!! called [[rn::{firstlow} rn]]
[[res a::{firstlow}]] ok watched wheel. [[res b::{firstlow}]] wont come out of room he says [[staff::{firstlow}]] broke his cd
4:10 [[res c::{firstlow}]] bit own hand bandaid. gave fidget
5:00 supper tacos all ate xcept [[res b::{firstlow}]]
5:45 [[res b::{firstlow}]] ate 4 tacos
6:30 [[mother::{firstlow}s mother]] called to say she isnt coming. [[res c::{firstlow}]] heard on speaker. bad 20 min
7:15 van ride to calm. got slushy at [[the store::{shoplow}]]
8:00 meds all given w applesauce. [[res a::{firstlow}]]s depakote is down to 4 CALL [[PHARM::{faclow}]]
9:30 showers x2. [[res b::{firstlow}]] refused again thats 3 days
10:50 quiet. wrote this. [[relief::{firstlow}]] is late
11:08 [[relief::{firstlow}]] here
%%
day sheet clinic b scribbled
8 [[cpe::{lastlow} cpe]] - stress, bp 150 rpt 138
820 [[wcc::baby {lastlow} wcc]] - mom crying epds 16, warm handoff [[bh::{firstlow} bh]]
840 [[ns::{lastlow} ns again]]
9 [[dm::{lastlow} dm]] a1c 11 "i dont believe in it"
920 [[uri::{lastlow} uri]] wants zpack got tea
940 [[knee::{lastlow} knee]] inject, [[ma::{firstlow}]] dropped the kenalog
10 [[late 35 min::{lastlow} late 35 min]] seen anyway dont tell [[mgr::{firstlow}]]
1020 [[double::{lastlow} AND {lastlow}]] who books this [[front::{firstlow}]]??
11 [[procedure::{lastlow} procedure]] lipoma like an egg. path [[sent::{spec}]]
1130 [[work in::{lastlow} work in]] chest pain, ekg, ems, cookies for [[crew::{crew}]]
1 [[tele::{lastlow} tele]] from a parking lot of [[a casino::{townlow} casino]]
140 [[pap::{lastlow} pap]] scheduled [[her::{firstlow}s]] mom too
2 [[nurse visit::{lastlow} nurse visit]] b12
end 61 msgs. [[partner::{lastlow}]] out til [[mon::{sayday}]] so 104
%%
OB BOARD in my own words
tri 1 [[g1::{lastlow}]] 39.4 ctx q3 1 cm and a birth plan w tabs
tri 2 [[g5::{lastlow}]] "baby is COMING" 6 cm walked in from [[the bus::the {STREET_ADDRESS:<grand ave|route 1|pike st>} bus]]
ldr 3 [[prime::{lastlow}]] epi in at 0140 by [[anes::{lastlow}]] happy now likes us
ldr 4 [[vbac::{lastlow}]] cat 2 strip, fluids, turn, o2, turn again. [[md::{lastlow}]] at bs
ldr 6 [[loss::{lastlow}]] 22 wk. leaf on the door. only [[one rn::{firstlow}]]. chaplain been. footprints done
or [[twins::{lastlow} twins]] a vtx b breech going back now [[peds::{lastlow}]] x2 warmers
pp 11 [[pod 2::{lastlow}]] bf latch 8. dad faints at staples
pp 12 [[mag::{lastlow} mag]] til [[noon::{sayday} noon]] dtr 2+ bp 150/96
nursery [[6::{lastlow} {lastlow} {lastlow}]] bili x1 circ x2 consent on [[1::{lastlow} only]]
tub: broken. [[facilities::{firstlow}]] says friday. its always friday
"""
