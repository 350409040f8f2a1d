"""Short pasted working papers of many offices: trackers, rate cards, mini-CRMs, loan logs, review rounds, match sheets, pick lists, standups, polls and lab bench sheets, people by bare initials, last names, log-ins, or by letters and posts."""

TWINS = r"""
standup → bullets for the wiki

[[be::{firstlow}]]: y: adt fix. t: tests. b: [[prod creds::{PERSON:{lastlow}} has the prod creds]]
[[fe::{onelow}]]: y: dark mode. t: light mode. b: [[design::{firstlow} (design)]] changed [[her mind::{poss} mind]]
[[qa::{initials}]]: y: sick. t: 41 bugs. b: none lol
[[pm::{PERSON:<Cy|Ro|Bex>}]]: y: mtgs. t: mtgs. b: mtgs
[[intern::{UNIQUE_ID:{firstlow}{nn}}]]: y: read hl7. t: cry
parking lot: [[offsite::offsite at {place}]]; snacks; who owns [[repo x::{PERSON:{lastlow}}-tools]]
%%
Peer review matrix. each paper needs 2, nobody reviews own lab. fix it

P1 ([[lab A::{la}]])  → [[r1::{initials}]], [[r2::{last}]]
P2 ([[lab B::{lb}]])  → [[r3::{la}]], -
P3 ([[lab C::{last}]]) → [[r3::{lb}]], [[r1::{initials}]]
P4 ([[lab A::{la}]])  → [[lab A::{la}]] ✗
P5 ([[outside::{school}]]) → -, -
free: [[r4::{first}]], [[r5::{last}-{last}]], [[r6::{ini} (stats)]]
stats needed: P2 (Cox), P5 (Wilcoxon)
%%
mini CRM → next action per row

[[acct 1::{clinic}]] | [[buyer::{first}]] | demo done, wants Zebra not Brother | hot
[[acct 2::{hnick}]] | [[buyer::{last}]] | "call after JC" | cold
[[acct 3::{snf}]] | [[DON::{PERSON:<Trish|Bev>} (DON)]] | likes pie. bring pie | warm
[[acct 4::{fam}]] | [[owner::{firstlow}]] | wrong number [[::{ph}]] | ?
[[acct 5::{ORGANIZATION:<Vista|{last}> ACO}]] | [[CMIO::{tit}]] | wants FHIR R5 lol | warm
quota: 3 by [[month end::{DATE:<the 30th|6/28>}]]
%%
bench sheet to methods sentence

plate 3, [[op::{initials}]], [[date on lid::{clip}]]
A1-A6 std, A7 blank, B1 [[s1::{subj}]], B2 [[s2::{subj}]], B3 [[pool::pool of {last}'s]]
Bradford, BSA, 595 nm, Tecan
[[op 2::{first}]] re-ran row B, pipette "[[old faithful::{poss}]]"
Western by [[rot student::{menick}]]: GAPDH ok, target smear
mice: [[cage 4::cage {UNIQUE_ID:{last}-{nn}}]], n=5, [[weighed by tech::{ini} weighed]]
freezer: [[shelf 2::{last} -80]]
%%
Match sheet: mentor ↔ mentee by day off and topic

MENTORS  [[m1::{first}]] (T, wounds) · [[m2::{last}]] (F, codes) · [[m3::{PERSON:<Big Tone|Mama Lu>}]] (T, families) · [[m4::{initials}]] (W, IVs)
MENTEES  [[a::{firstlow}]] T codes / [[b::{firstlow}]] W IVs / [[c::{onelow}]] F anything / [[d::{menick}]] T "not scary"
no: [[m2–c::{last}–{onelow}]] (dating)
lunch at [[the good place::{ORGANIZATION:<Dilla|Hot Plate|{last}'s>}]] [[in week 2::{DATE:<6/12|the 19th>}]]
%%
Rewrite the on-call rate card so fees can be read aloud

[[tier 1::{last}, {last}]]: $1,100/24h, +$150 callback
[[tier 2::{first}]]: $48/h \<15 mi ([[from town::from {town}]])
[[tier 3::{initials}, {ini}]]: comp time 1:1
holiday x1.5: [[six days::{feast}, {feast}]]
voice: "[[this is the on-call service::{first} with {ORGANIZATION:<NightOwl|{last}> Answering}]], press 1 if bleeding"
no shows fee none since [[the fight::{poss} fight, {mon}]]
%%
who still owes a flu form? compare lists

DONE: [[a b d f::{first}, {last}, {initials}, {PERSON:<Kat|Bo>}]]
STAFF: [[a b c d e f g::{first}, {last}, {initials}, {PERSON:<Kat|Bo>}, {firstlow}, {last}-{last}, {menick}]]
DECL: [[g::{menick} (mask)]]
NOTE: [[c::{firstlow}]] got it at [[a drugstore::{pharm}]], receipt [[in Slack::from @{UNIQUE_ID:{firstlow}{nn}}]]
due [[midnight::{DATE:<10/31|Nov 1|the 15th>}]]
%%
equipment fair sheet; count votes; who breaks tie

Hillrom: [[3S::{first}]] y, [[3N::{last}]] y, [[ICU::{initials}]] n
Stryker: [[3S::{first}]] n, [[3N::{last}]] y, [[ICU::{initials}]] y
Linet: [[EVS::{PERSON:<Wash|Junie>}]] y ("easy wipe"), [[lift team::{firstlow}, {firstlow}]] y
write-in: [[hammock::{poss} hammock]]
comments: "rails pinch" [[(x2)::({initials} x2)]]; "[[rep::{first} the rep]] smells nice"
chair votes if tied: [[CNO::{last}]]
%%
transcribe & order these doorbell notes for the home health file (they came as pics)

"[[nurse::{firstlow}]] — gone to store, key under frog. [[him::{kin}]]"
"dog IN. his name [[is on the tag::{pet}]]. don't make eyes"
"no sale, no church, yes PT. [[- mgmt::- {kinl}]]"
"[[Tuesday girl::Tues. {first}]]: use back, step rotten"
"O2 in use [[::— {ORGANIZATION:<Linc|{last}> Gas} {ph}]]"
"if I don't answer call [[sis::{kin}]] then kick it"
%%
IT war room, sort by system

14:02 [[desk::{first}]]: 6 calls, all [[one campus::{FACILITY:{last} Campus}]], citrix spins
14:04 [[net::{initials}]]: core2 cpu 97
14:04 [[desk::{first}]]: now [[L&D::{ward}]] paper
14:09 [[vendor::{ORGANIZATION:<Ciska|Net{last}|Bluefin>} {first}]]: bad linecard
14:12 [[cio::{PERSON:{lastlow}}]]: status??
14:12 [[net::{initials}]]: status: bad linecard
14:20 [[tech on site::{onelow}]]: swapped. [[raccoon::raccoon named {pet}]] in the closet tho
14:21 [[net::{initials}]]: up
14:40 [[desk::{first}]]: 2 calls, both about the raccoon
%%
tip line tally (anonymous box + names ppl wrote anyway). scrub then group

"more [[nights like Sunday::nights with {first}]]"
"who parks in [[the chaplain's spot::Fr. {last}'s spot, {hue} {car}]]"
"the [[grumpy one::{onelow}]] in xray smiled [[today::{DATE:<6/3|the 9th>}]], mark it down"
"stop 'per my last email' [[::, {last}]]"
"Pyxis drawer 4 bites" x3
"[[free the vending Twix::{firstlow} free the Twix]]"
"bring back [[soup Thursday::{poss} soup]]"
%%
cheat sheet, EKG club. fix the pairings, keep who brought which strip

1 Wenckebach - [[brought by a::{initials}]]
2 Brugada - [[b::{last}]]
3 Osborn waves - [[c::{firstlow}, swim in {LOCATION:Lake {last}}]]
4 de Winter - [[b::{last}]]
5 Wellens - [[d::{PERSON:<Coop|Bean>}]]
6 WPW - [[guest::{dr}]]
7 Lown-Ganong-Levine - nobody
8 artifact, toothbrushing - [[a's mom::{initials}'s mom]]
next: [[Weds::{DATE:<Wed 6/4|the 11th>}]], [[back booth::back booth, {ORGANIZATION:<Pint Sized|The {last} Arms>}]]
"""
