"""Corner cases of pasted office life: mail-merge proofs, receipts, trackers of borrowed badges, quiz keys, caption sheets, script breakdowns, hymn boards, game logs, phone-bank sheets, with somebody or with nobody in the cells."""

TWINS = r"""
proof the merge, list rows that look wrong

Dear [[Member::{first}]], your visit on [[(date)::{num8}]] with [[(provider)::{last}]]...
Dear [[Member::{oneup}]], your visit on [[(date)::{num8}]] with [[(provider)::{last}]]...
Dear [[«FNAME»::{firstlow} {PERSON:{initials}}]], your visit on [[(date)::{clip}]] with [[«PROV»::DR {lastup}]]...
Dear [[Guardian of Member::Guardian of {first}]], your visit ... with [[the team::{clinic}]]
Dear [[NULL::{last}]], ...
signature block: [[(signer)::{whole}]], Population Health
rule: no caps names, no nulls, child letters go to guardian
%%
phone bank sheet → totals by outcome

[[list A::{firstlow}]]  41 dials  9 spoke  2 yes  "[[dog barked::{pet} barked]]"
[[list B::{PERSON:<Gus|Nell>}]]  38 dials  11 spoke 4 yes
[[list C::{initials}]]  12 dials (left [[early::for {school} pickup]])
[[list D::{last}]]  50 dials 20 spoke 1 yes 3 "who gave u this number"
callbacks: [[see sheet::{first} {ph}, {mr} after 6]]
script v2, no "free" no "last chance". Cologuard kits left: 31
%%
loaner badge book. who still has one?

V1 [[rep::{first} ({ORGANIZATION:<Arthrex-ish|Orbit|{last}> Ortho})]] out 7:02 in 3:40
V2 [[student::{wn}]] out 6:45 -
V3 [[plumber::{PERSON:<Skip|Al>}]] out 9:10 in 9:55
V4 [[nurse, forgot hers::{initials}]] out 6:58 [[see note::"in {poss} car, {plate}"]]
V5 [[chaplain::Rev. {last}]] out - in - (found in [[chapel::{FACILITY:{last} Chapel}]])
V6 lost since [[spring::{mon}]]; report [[#::{case}]]
%%
shot list → call sheet. photo day for the annual report

1 exterior dawn, no plates [[(there was one)::(last yr {plateup} showed)]]
2 [[CEO::{last}]] w/ hard hat, not smiling like that
3 [[twins::{first} + {first} {last}]], NICU grads, w/ [[their nurse::{firstlow}]]
4 robot (da Vinci), hands only: [[surgeon::{last}]]
5 [[volunteer::Mr. {first}]] & piano, [[atrium::{FACILITY:{last} Atrium}]]
6 [[gardener::{onelow}]] w/ tomatoes, releases signed? [[2 of 3::{initials} has 2 of 3]]
7 drone over [[helipad::{FACILITY:{last} Helipad}]], [[ship::{hull}]] if in
weather hold [[next day::{DATE:<6/12|the 9th>}]]
%%
hymn board & ushers sheet got scanned together; separate them

HYMNS 212 401 88 · PSALM 23 · GLORIA
[[door::{first}]] + [[desk::{first}]]; AED [[usher::{last}]]
LEV 19 · [[lector::{initials}]] · MK 5
nursery [[two moms::{first} & {PERSON:<Lo|Trix>}]]
HYMN 340 "Abide w/ Me" for [[the departed::{whole}]]
coffee [[Guild::{ORGANIZATION:<Dorcas|Ruth|{last}> Circle}]]; O2 tank in narthex belongs to [[a member::{lastlow}]]
%%
D&D group for teens with CF (telehealth). recap in 60 words, safe for newsletter

DM [[the psychologist::{first}]]
Elf cleric "Creon the Digestor" = [[player 1::{firstlow}]]
Orc "Sir Cough-a-Lot" = [[player 2::{user}]]
Bard "Trikafta" = [[player 3::{menick}]] (rolled 3 nat 20s)
NPC innkeeper sounds like [[their doc::dr {lastlow}]]
map: Pulmozyme Peaks, Vest Valley, [[no real places::{town} but spooky]]
next: [[Sunday::{DATE:<Sun 6/8|the 3rd>}]], [[link in chat::{url}]]
%%
key for our escape room (sepsis). make student + teacher version

lock 1: qSOFA \>= ? (2)
lock 2: 30 mL/kg x 70 (2100)
lock 3: name on the locker = [[LAMP::{lastup}]]
lock 4: birthday of [[a doll::{first}]] = [[0000::{UNIQUE_ID:{four}}]]
lock 5: phone [[5-5-5::{PHONE_NUMBER:5-{four}}]] rings [[sim lab::{first} in sim]]
red herring: Levophed, Pitressin, [[a fake chart::the chart of {ptl}]]
reset by [[tech::{initials}]], record [[23:10::23:10, {ORGANIZATION:Team {last}}]]
%%
receipt OCR → expense lines, mask people

[[MAIN ST DELI::{ORGANIZATION:{lastup}'S DELI}]]
[[::{STREET_ADDRESS:{nn} {lastup} ST} {townup}]]
SRVR: [[3::{oneup}]] TBL 9
2 REUBEN 31.00
1 COBB   14.50
1 ARNOLD PLMR 3.75
TIP 20%
CARD ****[[XXXX::{UNIQUE_ID:{four}}]] [[AUTH OK::AUTH {UNIQUE_ID:{four}{nn}}]]
[[::{num8}]] 12:41
handwritten: "[[candidate lunch::lunch w/ {last} (CRNA cand.), {first}]]"
"""
