"""Bare lists: numbers one under another with hardly a word, as people paste them - pumps, cards, claims, buses, keys, tubes, trays, badges, plates, lockers, scripts - beside lists of codes, sizes, rates, sections and parts of just that shape; each paste with the question that came with it."""

TWINS = r"""
sort these ascending and drop dups please:
[[99213::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[99214::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[99203::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[36415::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[99213::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[80053::{UNIQUE_ID:<3|4>{zip}{nn}}]]
[[they're cpts::they're account numbers]]
%%
pumps we can't find
[[8100 x3::{UNIQUE_ID:{four}}]]
[[8110 x1::{UNIQUE_ID:{four}}]]
[[8015 x4::{UNIQUE_ID:{four}}]]
[[8120 x1::{UNIQUE_ID:{four}}]]
[[8300 x2::{UNIQUE_ID:{four}} (last seen {FACILITY:<Rowan|Kettle|Abbot> Tower} 4)]]
%%
buses down 0600
- [[2 lifts::{VEHICLE_ID:<11|12|19>{nn}}]]
- [[1 brakes::{VEHICLE_ID:<11|12|19>{nn}} brakes]]
- [[1 PM::{VEHICLE_ID:<11|12|19>{nn}} PM]]
- [[1 glass::{VEHICLE_ID:<11|12|19>{nn}} glass]]
so who runs 7 and 14?
%%
what do these have in common
\{"a":[[141::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]],"b":[[4.1::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]],"c":[[104::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]],"d":24}
%%
unpaid over 90
1. [[PR-96::{claim}]] 141.00
2. [[CO-29::{claim}]] 88.12
3. [[CO-16::{claim}]] 612.00
4. [[CO-197::{claim}]] 1,204.50
5. [[OA-23::{claim}]] 12.00
which is oldest by the number, [[if that's a thing::they're julian dated]]
%%
Read me the middle one.
[[L1960::{plateup}]]
[[L1970::{plateup}]]
[[L2280::{plateup}]]
[[AFO codes::cars in the fire lane]]
%%
keys on ring
[[SC1::{UNIQUE_ID:K<1|2|4>{nn}}]] front
[[IC7::{UNIQUE_ID:K<1|2|4>{nn}}]] rx
[[KW1::{UNIQUE_ID:K<1|2|4>{nn}}]] shed
[[CH751::{UNIQUE_ID:K<1|2|4>{nn}}]] cart
[[blank types::signed out by {onelow}]]
%%
0412 tubes, positions then what's in it
A1 [[cal 0::{UNIQUE_ID:{nn}{four}}]]
A2 [[cal 1::{UNIQUE_ID:{nn}{four}}]]
A3 [[QC L::{UNIQUE_ID:{nn}{four}}]]
A4 [[QC H::{UNIQUE_ID:{nn}{four}}]]
A5 [[blank::{UNIQUE_ID:{nn}{four}} clotted]]
A6 empty
rotor 24, 3000 rpm, 10 min
%%
CONVERT TO JSON ARRAY
[[0250::{planlow}]]
[[0258::{planlow}]]
[[0270::{planlow}]]
[[0300::{planlow}]]
[[0450::{planlow}]]
strings not ints
%%
cards to void [[(types)::(last 4)]]
[[VISA::{UNIQUE_ID:{four}}]] 25
[[MC::{UNIQUE_ID:{four}}]] 25
[[AMEX::{UNIQUE_ID:{four}}]] 40
[[DISC::{UNIQUE_ID:{four}}]] 25
total 115, 4 of 12, form ST-3
%%
scripts left in bins after 14 d
K12 [[abx::{UNIQUE_ID:{zip}{nn}}]]
K14 [[inhaler::{UNIQUE_ID:{zip}{nn}}]]
M03 [[2 bags::{UNIQUE_ID:{zip}{nn}} and {UNIQUE_ID:{zip}{nn}}]]
M04 0
T01 [[CIII::{UNIQUE_ID:{zip}{nn}} CIII]]
[[reverse all::reverse all but {ptlf}]]
%%
lockers
3-12 [[open::{onelow}]]
3-13 [[open::{onelow}, combo {UNIQUE_ID:12-{nn}-31}]]
3-14 [[jam::{badge}]]
3-15 [[cut::cut, was {backward}]]
3-16 broken hinge part 4412
%%
check these vins or whatever they are
[[1: 17 char, no I O Q::1: {vin}]]
[[2: pos 9 check::2: {vin}]]
[[3: pos 10 year::3: {vin}]]
one of them fails mod 11 with weights 8 7 6 5 4 3 2 10 0 9
%%
rooms to turn
4121 [[dirty::{ptl} gone]]
4122 [[dirty::{MEDICAL_RECORD_NUMBER:{zip}{nn}} dc pending]]
4124 iso, C diff
4125 [[ready::ready for {lastup}]]
4130 block 2 h, EVS 41 min avg
%%
trailers/chassis at dock by position
1 [[53 dry::{VEHICLE_ID:{nn}{four}}]]
2 [[40 HC::{VEHICLE_ID:<MSCU|TRHU|CAIU>{zip}{nn}}]]
3 [[28 pup::{VEHICLE_ID:P{nn}{nn}}]]
4 [[reefer 36-46::{VEHICLE_ID:R{nn}{nn}} 36-46]]
5 empty
seal [[bolt, ISO 17712::{UNIQUE_ID:UL{zip}{nn}}]]
%%
numbers on my arm, hospital band, top to bottom, which one do they want?
[[the long one::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]]
[[the one with V::{UNIQUE_ID:V{zip}{nn}}]]
[[my birthday::{dob}]]
44 F
[[a doctor's name::{lastup} MD]]
LATEX FREE made by 7-4412
%%
jobs failing since patch
412 [[elig::{UNIQUE_ID:{lastlow}{nn}} owns]]
413 [[stmt::{ip}]]
418 [[fax::{ph}]]
420 [[mpi::{MEDICAL_RECORD_NUMBER:{zip}{nn}} loops]]
err 137, 137, 1, 70. build 4417
%%
MISSING FROM THE DEPOSIT
[[copay 25::{UNIQUE_ID:{zip}{nn}} 25]]
[[copay 40::{UNIQUE_ID:{zip}{nn}} 40]]
[[check 88.12::ck {UNIQUE_ID:1{four}} 88.12]]
[[check 12.00::ck {UNIQUE_ID:{four}} 12.00]]
bag [[2 of 3::{UNIQUE_ID:{zip}{nn}}]]
%%
runs last night
1 [[26A1::{UNIQUE_ID:{nn}-{four}}]] no tx
2 [[17B1G::{UNIQUE_ID:{nn}-{four}}]] tx
3 [[9E1::{UNIQUE_ID:{nn}-{four}}]] rosc
4 [[6D2::{UNIQUE_ID:{nn}-{four}}]] tx
5 [[5A1::{VEHICLE_ID:<3|4>{nn}} had {UNIQUE_ID:{nn}-{four}}]] ref
%%
ok here's badge swipes for door 14, who's the 0311?
0258 [[grp 212::{UNIQUE_ID:{zip}}]] ok
0302 [[grp 212::{UNIQUE_ID:{zip}}]] ok
0311 [[grp 41::{UNIQUE_ID:{zip}{nn}}]] ok??
0311 door held 40 s, fault 2
0329 reset [[grp 1::{UNIQUE_ID:{four}}]]
%%
embryos, thaw order
1 [[4AB::{UNIQUE_ID:{four}-2}]]
2 [[4BB::{UNIQUE_ID:{four}-1}]]
3 [[3BC::{UNIQUE_ID:{four}-5}]]
cane color yellow, goblet 2, tank 2
[[none left after::for {kinfull}, ET 1140]]
%%
here's mine: [[A1C 7.1::{plan}]]
and hers: [[6.4::{plan}]]
and the old one: [[8.0::{plan}]]
and on the back: [[ref 4.0-5.6::{UNIQUE_ID:RX{four}}, BIN 610014]]
why are they different
%%
seats for the van trip
[[van 1 of 2::{VEHICLE_ID:V{nn}}]]: 1 wc, 4 amb, aide
[[van 2 of 2::{VEHICLE_ID:V{nn}}]]: 2 wc, 2 amb
leave 0845, lot B
[[no stairs::{onelow} no stairs]], [[O2 2 L::{onelow} O2 2 L]]
back by 1500, meds at 1200
"""
