"""E-mail threads, chats and forwarded chains that secretaries, managers, payroll, coders and program people paste with a one-line wish."""

TWINS = r"""
Can you turn this thread into one paragraph for my boss? She only reads the first line anyway.

From: [[Facilities::{whole}]]
To: [[All Managers::{mail}]]
Subject: RE: RE: FW: ice machine

[[Team::{first}]],
It's the bin thermostat, not the compressor. Part is on back order, Hoshizaki says three weeks. In the meantime bagged ice from [[the vendor::{ORGANIZATION:<Polar Bob's|Frosty Acres|{last} Ice & Coal>}]] on M/W/F.

\> On [[Monday::{wday}]], [[Nutrition::{first} {last}]] wrote:
\> It is out AGAIN. [[The trayline lead::{first}]] filled coolers by hand at 5am. I'm not doing that at the holidays.

\>\> [[Nutrition,::{first},]]
\>\> who do I bill the bags to? 6100 or 7240? Thx, [[AP::{oneup}]]

\>\>\> 7240. And no more ice in the [[hallway::{FACILITY:<Larkspur|Tern|Quill> Commons}]], Fire Marshal walked through with a clipboard and a face.
%%
Rewrite my reply so that I don't sound annoyed (I am annoyed)

----- Original -----
Hi [[there::{first}]],

Following up on my follow up. We still need the signed W-9, the COI with us as certificate holder, and your diversity certificate. Without these AP can't release invoice [[#::{code}]] for [[$4,150::$4,150, dated {clip}]].

[[Vendor Onboarding::{wnl}
Vendor Onboarding, {ORGANIZATION:<Northlight|Cobalt|Salt River> Health Shared Services}]]

----- Mine -----
[[Hello,::{first},]] we have sent these. Twice. I'm attaching them again and I cc'd [[my manager::{first}, who sent the first set from {mail}]]. If the portal eats them a third time please send me a postal address[[::, ours is {addr}]]. The certificate holder name is spelled the way you spelled it, with the extra L.

Tone: polite, one smile at most, no exclamation marks. Sign as [[the office::{first}]].
%%
summarise whatsapp, decide who brings what

[9:14] [[Night lead::{first}]]: ok potluck. whos got forks
[9:15] [[RT::{first} RT]]: i do not trust this group w mayo
[9:15] [[Pharm tech::{PERSON:<Dez|Lulu|Big Mike|Tía Nena>}]]: lumpia 100 pcs. my auntie is already rolling
[9:17] [[Night lead::{first}]]: bless her
[9:21] [[Unit sec::{onelow} front desk]]: gluten free for [[two of us::me and {first}]]
[9:22] [[RT::{first} RT]]: can someone ask [[the new doc::{dr}]] if [[they eat pork::they eat pork, i think they're from {world}]]
[9:30] [[EVS::{first}]]: I do rice. Big pot. from my cousin [[restaurant::restaurant {ORGANIZATION:<Sabor|Baan|Casa> <Lindo|Mali|{last}>}]]
[9:31] [[Night lead::{first}]]: when though. [[Thursday?::{oddday} or {oddday}]]
[9:33] [[Unit sec::{onelow} front desk]]: not the day the state is here lol
[9:40] [[Pharm tech::{PERSON:<Dez|Lulu|Big Mike|Tía Nena>}]]: payday friday then. break room [[B::behind the {FACILITY:{last} Library}]]
%%
Hi, I need a one page brief for our CEO from the chain below, neutral, no blame. Thanks

FROM THE DESK OF [[THE CNO::{whoup}, CNO]]
I hear from [[three directors::{first}, {first} and {last}]] that the agency invoices don't tie to Kronos. Who owns this?

RE: [[Finance owns paying them, not checking them.::{last} here. Finance owns paying them, not checking them.]] The time file comes from [[the staffing vendor::{ORGANIZATION:<Bluejay|Medley|Anchor Point> Staffing}]] on Sundays; we load on Tuesdays. 41 of 380 lines failed last cycle, nearly all because the traveler's cost center was closed.

RE: RE: [[Nursing can check, if someone gives us the file in Excel.::Nursing can check if {first} gives us the file in Excel. Last one I got was a PDF from {clip}.]] PDFs can't be sorted. I counted by hand until [[2am::2am at {ORGANIZATION:<the Kettle|Waffle Barn|Dot's>}]].

RE: RE: RE: Noted. Pilot on [[one unit::{ward}]], two pay periods. [[I'll report back to the cabinet.::Report to cabinet {worded}. -{initials}]]
%%
make me a polite no for each one, max 25 words. keep the order

1. [[A rep::{first} from {ORGANIZATION:<Optiva|Sunray|Kindling> Devices}]]: "Can I bring lunch and show the team our new retractor? [[Any day works::I'm in town the week of {DATE:<the 12th|Oct 6|4/21>}]]."
2. [[A student::A student, {whole}, at {school}]]: "Could I shadow in the OR for 60 hours before apps are due?"
3. [[A former patient's family::The {clan}]]: "We'd like to put a bench with a plaque outside [[the main doors::the {FACILITY:{last} Pavilion}]]."
4. [[A blogger::{user}]]: "Can I film the robot?"
5. [[A church group::{church}]]: "We have 300 bags of toys, may we hand them out room by room?"
6. [[A board member::{tit}]]: "My niece[[::, {kin},]] is looking for something in marketing."
%%
I'm the practice manager at [[a four-doc GI group::{clinic}]]. Draft the answer to this one, English and then Portuguese.

Good afternoon! My name is [[in the file::{whole}]], I came [[last week::on {num8}]] for the colonoscopy and the lady with the tablet, [[very nice::{first}, very nice]], said my insurance ends with the month. I clean [[houses::rooms at the {ORGANIZATION:<Marlin|Gull's Nest|Old Pier> Inn}]] and the season is done. If the letter of the polyp comes after, who pays? My husband [[says::{kin} says]] don't open the letter, then it's not real. He's joking (I think).
Sorry for my english. You can call after 3, [[same number::{ph}]], or write to my daughter [[who reads better::{first}, {mail}]].
%%
Compare the two versions and tell me what changed, like a redline but in words

V1
Effective [[immediately::{full}]], badge access to the med room on [[the unit::{ward}]] is limited to RNs, pharmacists and RTs. Questions to [[Security::{first} at {xt}]].
V2
Effective [[at go-live::{full}]], badge access to the med rooms on [[both units::{ward} and {ward}]] is limited to RNs, pharmacists, RTs and transport. Questions to [[Security::Security, attn. {last}]] or [[Nursing Informatics::{mail}]].

Also is "effective immediately" on top of a memo that was held for two weeks a problem? Labor[[::, i.e. {first} from {ORGANIZATION:Local <212|88-A|1431>},]] will ask.
%%
sort by who has to do something, drop the chatter

\> [[scheduler::{firstlow}]] moved the [[9am::{lastlow} 9am]] to 10
\> thx!!
\> np
\> wait who has the [[van::van, {VEHICLE_ID:Van <C|12|"Gladys">}]]
\> [[volunteers::{firstlow} i think]]
\> [[the dialysis run::the {townlow} run]] leaves 6:10 not 6:30
\> says who
\> says [[the clinic::the lady at {faclow}, she called me on my cell]]
\> ok so somebody needs to tell [[the riders::{firstlow} and mr {lastlow}]]
\> i told [[one::{firstlow}]]. other one no answer
\> gas card is [[in the binder::in {onelow}s desk, pin is {UNIQUE_ID:{four}}]]
\> who signs the log now that [[the coordinator::{firstlow}]] is out till [[next week::{DATE:<the 3rd|the 21st|after labor day>}]]
\> me. 🙄
%%
You're an exec assistant. Put my afternoon in a list with drive times, I'm in [[the main building::{FACILITY:<Halcyon|Brightwater|Olmsted> Tower}]]

12:30 lunch w/ [[the dean::Dean {last}]] @ [[faculty club::{ORGANIZATION:<the Heron|Bistro {last}|Copper & Rye>}]] (walk)
1:45 budget, [[room TBD::{FACILITY:{last} Boardroom}]], bring the blue folder
2:30 phone: [[counsel::{first} at {law}]] re the lease [[::at {house}]]
3:15 drop in [[new hires' cake::{poss} cake, {ORGANIZATION:<Revenue Cycle|Cath Lab|Transfer Center> at the {last} Annex}]]
4:00 [[dentist::dentist, Dr. {last}, {corner}]]. Don't move this again
5:30 [[kid's recital::{poss} recital at {school}]], white shirt
If the [[4:00::{last} visit]] runs over, text [[my wife::{kin}, {ph}]].
%%
explain to me like I'm new (I am): what is this thread about and am I supposed to do something

Subject: [[Accession backlog::Accession {spec} + 11 others]]
[[Path::{first} L.]]: these are still PENDING SIGN, oldest is [[six days::from {clip}]]
[[LIS::{last}, LIS]]: they aren't pending, they're in the outbox because the interface to [[the outreach EMR::{ORGANIZATION:{last} & <Moy|Abbott> Derm}]] is down. Beaker shows final.
[[Path::{first} L.]]: the client doesn't care about Beaker. the client called [[our chair::{dr}]] AT HOME
[[LIS::{last}, LIS]]: ok. fax queue?
[[Client services::{PERSON:<T.J.|Cookie|Ro>} in client services]]: Fax is on page 2 of 90. I'd rather drive them. [[Courier leaves at two.::{ORGANIZATION:<Zip|Pelican|Red Dot> Courier} leaves at two, {plate}.]]
[[Path::{first} L.]]: drive them
"""
