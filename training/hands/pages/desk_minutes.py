"""Minutes, agendas, rosters, calendars, sign-in sheets, on-call grids, checklists and meeting bots' transcripts, with the wish of the one who must hand them in."""

TWINS = r"""
clean up these minutes, past tense, action items at the end with owner

Falls cmte [[(monthly)::{clip}, {FACILITY:<Tupelo|Banyan|{last}> Room}]]
present: [[PT, RN educator, pharmacy, quality::{first} (PT), {last} (RN ed), {dr} via zoom, {oneup} for quality]]
absent: [[night rep::{first}, on a cruise]]
- 11 falls, 2 w injury. [[quality thinks::{oneup} thinks]] it's the new socks
- socks came from [[the vendor::{ORGANIZATION:<Gripwell|Toe Hold|{last} Textile>}]] bc cheaper by 11 cents
- [[pharmacy::{dr}]]: trazodone up. again
- [[PT brought::{first} brought]] a sock. passed around. ew
- motion to go back to the old sock: [[educator::{last}]] / [[PT::{first}]], all in favor
- next: [[same time next month::{DATE:<the 14th|Nov. 4|2/3>} same bat time]]
- [[night rep::{first} (cruise)]] to ask nights about the commodes, since not here to say no
%%
Make this an accessible table (Who/When/Phone) and flag double bookings

On call, week [[32::of {clip}]]
GI: [[A team::{last}]] M-Th, [[B team::{last}]] F-Su
Uro: [[group phone::{last} all wk, {ph}]]
Ophtho: [[none, transfer::{PERSON:{last}}/{PERSON:{last}} split, text don't call]]
Plastics hand: [[odd days ortho::{last} odd days, ortho even]]
Neuro: [[teleneuro cart::teleneuro cart, backup {first} at {xt}]]
Anes: [[1st, 2nd, OB::1st {initials}, 2nd {initials}, OB {initials}]]
Psych: [[crisis line::{agency}, {ph}]]
Admin: [[house sup::{first} thru {wkd}, then {first}]]
Chaplain: [[see binder::Rev. {PERSON:{last}}, Catholic Fr. {PERSON:{first}}]]
Don't call [[anybody::{first}]] before 6 unless bleeding.
%%
zoom bot output. can you make it readable & drop the "um"s. no speakers names in final

[00:00:04] [[Speaker 1::{whole}]]: okay are we recording
[00:00:07] [[Speaker 2::{PERSON:{oneup}}'S GALAXY]]: it says it is
[00:00:11] [[Speaker 1::{whole}]]: um so first [[the parking thing::{poss} parking thing]]
[00:00:15] [[Speaker 3::conf rm ({first}+{first})]]: can you hear us
[00:00:16] [[Speaker 2::{PERSON:{oneup}}'S GALAXY]]: barely
[00:00:31] [[Speaker 3::conf rm ({first}+{first})]]: we had um forty one no shows in derm at [[the annex::{FACILITY:<Silo|Trolley|{last}> Annex}]] and most of them are uh medicaid transport
[00:00:50] [[Speaker 1::{whole}]]: [[transport::{ORGANIZATION:<RideRight|Amigo|Go{last}>} transport]]? they told me that they wait ten minutes
[00:00:58] [[Speaker 4::{UNIQUE_ID:iPhone-{firstlow}}]]: they wait four. i timed it [[::on {wday}]]
[00:01:10] [[Speaker 1::{whole}]]: ok who calls them
[00:01:14] [[Speaker 3::conf rm ({first}+{first})]]: [[not it::{first} does]]
%%
Find me three 30-min slots for a committee of four. Only weekdays 8-5, lunch is sacred

[[A::{first}]]: M W all day clinic, T 8-10, Th free, F [[flight::flight to {town} at 1]]
[[B::{last}]]: free M aft, T OR, W 8-9 [[::(prayer at {church})]], Th 3-5, F 9-11
[[C::{dr}]]: [[on service::on at {hosp}]], try any 7:30s; Th 3:30 ok; F 10 ok
[[D::{PERSON:<Pip|Lou|Cy>}, admin]]: whenever, not [[kid's thing::{poss} recital {DATE:<the 12th|Thurs 5/2>}]]
Invite line: "30 min. Purpose: [[rename the committee::rename the {last} Committee]]". Zoom.
%%
Sign-in sheet from the CPR class, handwriting read by my phone. Fix obvious errors, keep order, add a column for card y/n

1 [[RN ICU::{whole}]] ...... RN ICU ...... y
2 [[MA derm::{backward}]] ...... MA derrn ...... y
3 [[(illegible)::{last}? or {last}?]] ...... PCT ...... n, left early
4 [[volunteer::{first} (vol.)]] ...... gift sh0p ...... y
5 [[security::{oneup}]] ...... security ...... y, bad knees used table
6 [[dental student::{wnl}, {school}]] ...... DS3 ...... y
7 [[guest::{kin} (guest of #2)]] ...... none ...... no card
instr: [[on file::{whole}, AHA inst {UNIQUE_ID:{nn}{four}{nn}}]] room: [[sim B::{FACILITY:{last} Sim Center}]]
manikin: "Resusci Anne" x3, Prestan x1 (Anne #2 clicks wrong)
%%
Make a packing + task list from this. Group by person

health fair [[next sat::sat {DATE:<6/8|the 19th|Oct. 5th>}, {FACILITY:<Fairgrounds|VFW|{last} Park> Hall}]]
bp cuffs 4 incl 1 XL - [[van::{first}]]
[[table cloths::{first} has table cloths]] (ironed!!)
spinner wheel. [[marketing::{firstlow} in mktg]] says don't lose the pointer again
A1c machine + strips (fridge)- [[lab::{last}]]
banner: "Know your numbers" NOT the one [[from 2019::w Dr. {PERSON:{last}} on it]]
candy. sugar free. [[kids::{poss} kids]] will be there
van keys: [[lockbox::lockbox 3, {VEHICLE_ID:<Rosie|Unit 9|Old Yeller>}]]
ice: [[gas station::{ORGANIZATION:<Kum-n-Dash|Stop&{last}|Gas Hut>} on {road}]]
spanish: [[2 volunteers::{first}, {first} (till noon)]]. Hmong: [[none yet::ask {PERSON:Mai {last}}]]
pack up 3. beer 3:30[[:: @ {shop}]]
%%
Board packet, consent agenda. Please fix numbering and parallel structure

1. Approve minutes [[of the last meeting::of {wday}]]
2. Accepting the treasurer report ([[treasurer::{last}]])
3. Appointments to staff: [[two internists, one CRNA::{whole}, MD; {whole}, DO; {whole}, CRNA]]
4. Resignation, with thanks: [[one pathologist::{tit}]]
5. Naming: that [[the lobby::the lobby at {house}]] be called [[TBD::the {FACILITY:{first} and {first} {last} Lobby}]]
6. To ratify the purchase: O-arm, Medtronic, [[PO pending::PO {ord}]]
7. Bylaws art. IV sec 2 strike "Auxiliary", insert "[[Volunteers::{ORGANIZATION:Friends of {hnick}}]]"
8. Executive session re: [[a lease::{fam} lease]]; [[a claim::claim {claim}]]
9. Adjourn. Next: [[fourth Thursday::{DATE:<Thursday the 27th|Jan. 22|4/24/26>}]]
%%
Here's my self-scheduling whiteboard (photo → text). Who is short of 3 shifts? Just list

      M  T  W  R  F  S  S
[[RN1::{first}]]   D  D  .  .  D  .  .
[[RN2::{firstlow}]]  .  N  N  .  .  N  .
[[RN3::{PERSON:<Mo|Tee|Jaz>}]]   .  .  D  D  .  .  .
[[RN4::{last}]]  N  N  .  .  .  .  N
[[LPN::{initials}]]    D  .  D  .  D  .  .
[[new::{first}*]]   D(p) D(p) . . . . .
*[[preceptor = RN1::preceptor = {first}]]
notes: [[RN2::{firstlow}]] no Sundays ([[church::{church}]]); [[RN4::{last}]] wants OT ([[wedding::wedding {DATE:<5/18|Oct 11>}]]); swap pending [[RN3↔LPN::{PERSON:<Mo|Tee|Jaz>}↔{initials}]]
sticky: "who took my marker — [[RN4::{last}]]"
%%
Debrief notes from the code. Rewrite blame-free, for the whole dept. No one should be identifiable.

Time zero 0412, [[room 9::room 9, {ptl}]]. [[Sitter::{first}, sitter,]] pulled the cord. [[First RN::{last}]] on chest 0413. Pads 0415 (upside down, [[fixed by RT::fixed by {firstlow}]]). Zoll said "check pads" x3. [[Resident::{dr}]] led, [[a second doc::{last} from {ward}]] came & also led. Epi at 0419, nobody wrote the next one. [[Recorder::{wn}]] had no pen. ROSC 0431.
Good: [[float::{first}]] held the family's hand, [[a son::{kin}]] later thanked [[her::{first} by name]].
To fix: two leaders; pen; [[operator::{PERSON:<Dot|Verne>} at the switchboard]] announced the wrong tower[[:: ({FACILITY:{last} Tower})]].
%%
rota for the soup kitchen clinic, pls make it a text I can paste in the group. friendly

tues 5-8: doc = [[retired guy::{PERSON:Doc {last}}]], rn = [[me::me ({first})]], foot basin = [[students::{first} + her roommate from {school}]]
thurs 5-8: doc = [[?::? ask {last}]], rn = [[new one::{wn} (new, be nice)]], reading glasses = [[lions::{ORGANIZATION:<Eastside|{town}> Lions}]]
sat 9-12: barber = [[volunteer::{PERSON:<Fade|Smooth> {first}}]], vaccines = [[county::{ORGANIZATION:{county} Public Health}]], dog vet = [[maybe::Dr. {PERSON:{first}} if her truck starts ({plate})]]
bring: socks. no opinions. key is [[under the pot::w {first} at {church}]]
"""
