"""Full voicemail boxes, message slips and call-back lists, once with people and once empty of them."""

TWINS = r"""
VOICEMAIL TO TEXT DIGEST — front desk mailbox, Monday

(1) 6:02a 0:22  "hi it's [[me::{onelow}]] i'm not coming in i got the thing [[everybody::{onelow} and {onelow}]] has. tell [[whoever's on::{onelow}]] the key is in the plant"
(2) 6:48a 0:51  "yeah good morning this is [[maintenance::{onelow} with {orglow}]] we can't get to the autoclave today [[the guy::{onelow}]] is in [[another state::{townlow}]] so we're looking at [[later this week::{sayday}]]"
(3) 7:15a 1:10  "hello my name is [[on your list::{wholow}]] i had the root canal on [[friday::{sayday}]] and my cheek is the size of a grapefruit i'm not one to complain. [[you have my number::{sayph}]]"
(4) 7:16a 0:05  "[[same one::{onelow}]] again it's the left cheek"
(5) 7:31a 0:34  "this is [[the orthodontist's::{onelow} at {faclow}]] can you send the pano for [[our shared patient::{wholow} birthday {saydob}]] to [[the usual inbox::{saymail}]]"
(6) 7:40a 1:58  "[singing] ...sorry i thought it was off"
(7) 7:52a 0:29  "[[my son::my son {onelow}]] knocked out a tooth at [[practice::{schoollow}]] it's in milk. is milk right. we're driving [[to you::up {lanelow}]] now"
(8) 7:58a 0:12  "is it two percent or whole"
Summary by assistant: 8 messages; urgent: 3, 7. Suggested reply to 8: any.
%%
While You Were Out pad, eleven slips, typed up at five o'clock

slip: for [[the doctor::Dr. {la}]]. caller: [[a colleague::{dr}]]. re: golf. [[no number::{ph}]]
slip: for [[the doctor::{la}]]. caller: wife. re: "he knows"
slip: for [[the MA::{one}]]. caller: [[supply house::{fam}]]. re: exam paper is 18" not 21", keep?
slip: for [[anyone::anyone, pref. {wn}]]. caller: [[woman, wouldn't say::{first}, wouldn't give last]]. re: "the results". told her which results. "All of them"
slip: for [[biller::{wn}]]. caller: [[patient::{ptlf}]]. re: [[statement::statement, acct {acct}]], says [[she::{ptf}]] paid in {stt}
slip: for [[doctor::{la}]]. caller: [[nursing home::{snf}, {first} RN]]. re: [[bed 9's::{last}'s]] INR 5.2. told hold tonight per [[covering::{dr}]]
slip: for [[whoever has the keys::whoever has the keys ({wn})]]. caller: alarm company. re: [[back door::back door at {house}, acct {acct}]]
slip: for [[doctor::{la}]]. caller: [[reporter::{whole}, {ORGANIZATION:<Daily|Evening|Morning> {last}}]]. re: no comment
slip: for [[doctor::{la}]]. caller: [[mother::your mother]]. re: it's [[your father's::{DATE:<the 9th|the 21st|the 30th>} and it's your father's]] birthday
slip: for [[front desk::{one}]]. caller: [[school::{school}]]. re: come get [[him::{first}]], lice
slip: for me. caller: me. re: order more of these pads
%%
ANSWERING SERVICE OVERNIGHT REPORT

Op: [[night operator::{first} ({badge})]]   Acct: [[family practice::{clinic}]]   On call: [[APRN::{last}, APRN, {ph}]]
20:14 [[F, caller self::{whole} {dob}]] / "[[no name given::{first} on speaker]]": baby 8 wk won't latch. PAGED 20:15 CB 20:19
21:40 [[M, caller is spouse::{kin} for {ptl}]] / CP x1 hr, left arm. Told 911. Says "[[he::{ptf}]] won't". Told 911 x2. PAGED. APRN called 911 [[herself::to {house}]]
22:05 [[pharmacy::{pharm}, {first} RPh]] / amox dose check 90/kg? PAGED CB 22:20 ok
23:59 [[anonymous::{ph}]] / breathing, hung up
00:31 [[F::{lf}]] / [[her cat::{pet} her cat]] ate [[husband's::{kin}'s]] Eliquis. wrong kind of doctor. gave [[vet ER::{FACILITY:<Tri-Lakes|Old Mill|Gateway> Animal Emergency} {ph}]]
02:22 [[M::{fl}]] / refill oxy. Per protocol no. Called back as [[his own brother::"{first}, the brother"]]. no. Called back as [[the doctor::"{dr}"]]. no.
04:10 [[jail nurse::{first} at {jail}]] / CIWA 21. PAGED CB 04:12, sent out [[by ambulance::via {crew} to {hosp}]]
06:50 [[staff::{wn} of your office]] / sick. Tell [[the manager::{wn}]].
07:00 service off. 9 calls, 4 pages, 0 missed. Holiday rate applies[[.:: ({feast}).]]
%%
one long voicemail, 3:00 limit, left on a nurse navigator's line

hi [[honey::{onelow}]] it's [[me::{onelow} {lastlow}]] from the infusion room chair by the window the one with the turban. i hope this is you and not the machine. well it's the machine. so i wanted to say about the [[scan::scan on {sayday}]] i can't do that one because [[my granddaughter::{onelow} my granddaughter]] is being baptized [[in texas::at {faclow} in {townlow}]] and i already got the plane and i told doctor [[::{lastlow}]] but you know how he nods. can it be the week after. also the nausea is better with the little patch behind the ear but i'm seeing things on the ceiling. nice things. like lace. [[my husband::{onelow}]] says that's the patch. also this is silly but the woman next to me [[last time::on {sayday}]] with the yellow scarf [[i never got her name::i think {onelow}]] is she okay she wasn't there today. i know you can't say. just. if she's okay then don't call me back about that and if you do call me back about it i'll know. no that's not fair. forget that. also my [[foundation grant::grant from {orglow} it's {saycode}]] ran out and the copay was [[eleven hundred::eleven hundred at {faclow}]]. okay i think that's. oh. and thank you. for the socks. i'm at [[home::{sayph} or at {onelow}'s]] i'm always at home. bye [[sweetheart::{onelow}]]. bye. how do i. do i press pou
%%
TRANSCRIPTS, employee health hotline, one Tuesday in flu season

- [[unit secretary::this is {onelow} on {ward}]] positive home test day zero [[today::{sayday}]] do i come in. no.
- [[night RN::{onelow} {lastlow} badge {saycode}]] needle stick twenty two gauge, source is [[a known patient::{lastlow} in nine]], i squeezed it i know you're not supposed to squeeze it
- um i'm [[a new hire::{onelow} the new hire starting {sayday}]] and my titers say non immune mumps?? i had mumps. ask [[my mom::my mom {onelow} {sayph}]]
- [[dietary::{onelow} from dietary]]. slipped. wet floor, sign was up, i read it on the way down
- it's [[the manager::{onelow} over in eee vee ess]] i have four out [[::that's {onelow} {onelow} {onelow} and {onelow}]] is something going around
- my respirator fit test was [[last year::{sayday}]] it was the 1860 small, now i have a beard. [[sorry::it's {onelow} sorry]]
- hi, return to work note is from [[an urgent care::{faclow} doctor {lastlow}]] do you take those. it's typed in comic sans
"""
