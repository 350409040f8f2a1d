"""Dialogues where speakers are marked by trade abbreviations, kin words, desk names or numbers (MEI, HUC, RBT, Ben, Nana, desk 3, Line 2), beside the same dialogues with people named."""

TWINS = r"""
HUC: Unit four.
PCT: It's [[me::{one}]], I'm in 16, he pulled his IV.
HUC: Who's his nurse?
PCT: [[The traveler.::{first}, the traveler.]]
HUC: She's at lunch. I'll get [[the buddy::{one}]].
PCT: There's blood but it stopped. He thinks he's [[on a ship::at {place}]].
HUC: Sending. Do you need a sitter?
PCT: Do we have sitters?
HUC: No.
PCT: Then why'd you ask?
HUC: Habit. VAT can put in an ultrasound line around three.
PCT: Tell VAT he likes westerns. [[His wife told me.::{kin}, the wife, told me.]]
HUC: ANM's coming too.
ANM: [[What've we got?::It's {one}. What've we got?]]
PCT: He wants his boots.
ANM: Get him his boots. Put them where he can see them.
%%
Transcript for MSW seminar. Legend: APS = investigator, Cl = client, Neph = nephew, BM = bank manager

APS: Good morning. I'm from the county. [[I have a card.::I'm {whole}, from {agency}. Here's a card.]]
Cl: Are you selling something?
APS: No ma'am. Someone was worried about you.
Cl: Was it [[the hairdresser::{one} at {shop}]]?
APS: I can't say. May I sit?
Neph: She doesn't need this.
Cl: [[Hush.::{one}, hush.]] Sit, I've got coffee.
APS: Can you tell me who handles your checks?
Cl: I do. I did. [[He does.::{one} does.]]
Neph: She asked me to.
APS: When?
Neph: [[After the fall.::After {hosp}, {mon}.]]
APS: I'd like to talk to her alone for ten minutes.
Neph: It's my house too.
Cl: It's not, dear. [[It's mine till I die.::{house} is mine till I die.]]
(later, by phone)
BM: There were four withdrawals in nine days, all at [[the casino ATM::the {ORGANIZATION:<Ruby|Painted|Lucky> <Bend|Arrow|Otter>} ATM]].
APS: I'll send the request on letterhead.
BM: Fax it to [[me::{ph}, attention {last}]].
APS: Does she still have the safe deposit box?
BM: [[She does.::She does, number {code}.]] He asked about it last week.
%%
RBT-BCBA supervision call
RBT: So he eloped twice. Once to the fence, once to [[the neighbor's trampoline::{mrs}'s trampoline]].
BCBA: ABC?
RBT: A: told to put shoes on. B: ran. C: [[grandpa::{one}, the grandpa,]] chased him, laughing.
BCBA: And there it is.
RBT: Yeah, C is a party.
BCBA: What did you do with the shoes?
RBT: Slip-ons. First-then board. Third trial he did it in eleven seconds.
BCBA: Graph it. Next: fade the board. Is Gma on board?
RBT: Gma is. Gpa says in his day [[they used a belt::in {town} they used a belt]].
BCBA: I'll do the parent piece [[Thursday::{clip}]].
RBT: Also I'm at 6 hours of the 5 percent, sign my form?
BCBA: Send it to [[my inbox::{mail}]]. Your RBT number's [[on there::{lic}]]?
RBT: Yep. QA wants it typed.
BCBA: QA always wants it typed.
%%
Family chat. Nana, Pop, Bro, Sis, Hubs. Who should be the one to speak to the hospital? Suggest kindly.

Sis: [[Pop::Pop ({whole})]] is on 4L now
Nana: they said 2
Sis: that was this morning Nana
Bro: did the lung dr come
Nana: [[the little one with glasses::Dr. {last}, the little one with glasses]] came. said "we'll see"
Bro: we'll see what
Hubs: can someone ask about the pet scan
Nana: no pets allowed
Sis: 😂 Nana
Bro: I'm calling [[the desk::{ph}]]
Nana: they're busy Bro
Bro: they're always busy
Hubs: [[Sis::{one}]] you're the nurse you call
Sis: I'm a DENTAL assistant. [[::At {clinic}!]]
Pop: I can read these you know
Pop: I'm at [[the window::the window at {hosp}]], I see the barges. Bring me a Coke. Not diet
Nana: no Coke
Pop: DNR means do not refuse coke
%%
OPO: Go ahead with the timeline.
RT: Apnea test started 1412. PCO2 at start 41.
OPO: Preoxygenated how long?
RT: Ten minutes. Catheter at the carina, six liters.
MD: I'm at the bedside. [[Attending of record.::{whole}, attending of record.]] Chest uncovered. No movement.
RT: 1422, gas drawn. PCO2 78.
MD: So that's consistent. Temp was 36.8, SBP 118, no sedatives since [[yesterday::{day}]].
OPO: Second exam needed?
MD: By our policy one is enough for adults. [[Second doc's on the phone in case.::{dr}'s on the phone in case.]]
OPO: Time of death?
MD: 1424.
RN: I'll get [[dad::{kinfull}]].
OPO: I'll come with you. Just walk in with you, I won't speak.
RN: He's [[in the chapel::at the {FACILITY:<Merton|Osgood|Lyle> Chapel}]].
OPO: Then we wait.
%%
Line 1: I'm on hold with [[the VA::{hosp}]].
Desk 1: put them on speaker
Line 1: it's the music
Desk 2: who's got the 3 o'clock [[couple::{last}s]]
Desk 1: they're in the lot, he won't get out of the car
Desk 2: want me to go
Desk 1: [[he likes the MA::he likes {one}]]. send her with a cookie
Line 1: FINALLY. yes hello, I need the discharge med list on [[a patient of ours::{ptcomma}, last four {ssn4}]]
Line 1: they need it by secure fax
Desk 2: use the one ending in the zeros[[::, {ph}]]
Line 1: they say 24-48 hours
Desk 1: he's seen in 10 minutes lol
MA: he's out of the car. he ate the cookie
Desk 1: diabetic?
MA: ...
MA: it was half a cookie
Line 1: they're sending it. [[bless that man::bless {one}]]
%%
Ben = beneficiary, CSR = customer service, Sup = supervisor, Atty = attorney, AR = authorized rep (training call)

CSR: I can see that an AR form's on file.
AR: That's me, I'm her [[niece::niece, {kinfull}]].
CSR: And the Ben, is she on the line?
Ben: I'm on the line. I'm always on the line.
CSR: What's the item number on your MSN?
Ben: Item what?
AR: Auntie, the paper with the eagle.
Ben: [[I gave it to the mailman.::I gave it to {one}, that's the mailman.]]
AR: I have a photo. It says chair lift, denied, not medically necessary.
CSR: DME with statutory exclusion, code PR-96.
AR: Her doctor wrote three pages.
Sup: This is [[the supervisor::{first}, the supervisor]]. For the redetermination, send those three pages to [[the MAC::{ORGANIZATION:<Northgate|Palmera|Highmoor> Administrators}]]. 120 days from the date.
Ben: I could be dead in 120 days.
Sup: I sure hope not, ma'am.
Ben: [[So does she.::So does {kin}.]] She gets the parakeet.
%%
Dispatcher radio/CAD notes mixed with what was said (abbrevs: RP reporting party, CT call-taker, ENG engine, MED medic)
RP ADV 60S MALE CHOKING AT [[A RESTAURANT::{orgup}]]
CT: Is he able to cough? RP: No! He's pointing at his neck!
CT: Stand behind him. Fist above the belly button. Quick hard thrusts, in and up.
RP: [[The busboy's doing it!::{one}'s doing it! The busboy!]]
ENG ENRT 1931
RP: It came out! It's a piece of brisket!
CT: Is he breathing and talking?
RP: He's saying [[a bad word::{one}, that's his wife]].
CT: Good. Keep him sitting. Don't give him anything to drink.
RP: He wants his beer.
CT: No beer.
MED O/S 1937. PT REFUSED TRANSPORT, VSS, RMA SIGNED[[::, {ptlf}]]. [[CREW::{fleet}]] AVAIL 1952
CT: [[Thanks for calling.::And your name and number for the report?]]
RP: [[Sure thing.::{whole}, {ph}.]]
%%
Speech tx note, child with dad, minute by minute
SLP: What's this?
C: Tar.
SLP: Car! Ready, back of the throat. Kuh.
C: Tuh.
F: He does it at home. [[He says "tow" for cow.::He says it with {one}, that's his cousin.]]
SLP: Let's try lying down. Gravity helps the tongue. Kuh.
C: Kkk. Kuh!
F: Whoa.
SLP: High five! Kuh, kuh, car.
C: Kuh. Tar.
SLP: So close. Cups under blocks next.
T: 14/20 isolation with tactile cue, 3/20 syllable.
F: [[His mom::{kin}]] wonders if it's the tubes.
SLP: Hearing was normal [[in the fall::on {num8} at {clinic}]]. It's fronting. We expect it to go by three and a half.
F: He's four.
SLP: So we're here.
HW: five minutes, pillow, k sounds, with [[big brother::{one}]] as the model.
%%
Ombudsman visit log. OMB = me, R = resident, ADM = administrator, DON = nurse director, SC = staff coordinator.
R: They put me to bed at 5.
OMB: Do you want to go to bed at 5?
R: I'm a night man. I was [[a baker::a baker at {famlow}]].
OMB: Who decides?
R: [[The girl with the cart.::{one}, the girl with the cart.]]
DON: It's staffing, we do that hall first.
OMB: It's also 483.10, choice.
ADM: We can do eight.
R: Ten.
ADM: Nine thirty?
R: [[Sold.::Sold. Shake on it, {mr} to you.]]
OMB: Next, the call lights. R says 40 min on [[weekend nights::{oddday}]].
SC: We pulled the log, longest was 31.
R: 31 with a full bladder is 40.
OMB: Write it as a grievance, form 3. [[I'm back in a month.::I'm back {wday}, {ph} if it's sooner.]]
R: Bring rye bread. [[The real one.::From {shop}.]]
"""
