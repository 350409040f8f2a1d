"""The outbox: reminders, robocalls, result letters, after-visit summaries, recalls, bots, bilingual notices, delivery texts, survey nags, appointment cards, welcome packets, closure notices."""

TWINS = r"""
AFTER VISIT SUMMARY
[[You::{ptname}]]  |  [[today's visit::{full} 2:20 PM]]  |  [[with your PA::{whole}, PA-C]]  |  [[our clinic::{clinic}, {bldg}, {ph}]]
What we talked about: cough x 3 wk, sleep, [[your job::your job at {coin}]]
Your numbers: BP 128/76  P 82  T 98.2  O2 97%  Wt 171 lb
NEW: benzonatate 100 as needed; Flonase 2 sprays
CHANGED: lisinopril -> losartan 50 (the cough!)
STOP: Mucinex D
Shots today: Tdap L arm [[(lot in chart)::({lot}, {initials})]]
Tests: chest X-ray, [[walk in any day::{FACILITY:{place} Imaging}, {corner}, no appt]]
Pick up at [[your pharmacy::{pharm}, {st}]] after 5
See us: [[2 weeks::{wday} 9:00 AM]]
[[Who can see this: nobody else::Proxy: {kin}; shared with {dr}]]
MyChart code [[(expires)::{UNIQUE_ID:<QK7RT|B4XWN|MZ2LD>-<88KPL|R3TVC>} (expires {num8})]]
If worse: breathless, blood, fever > 101
[[Thank you!::Thank you, {menick}! - {first} at the desk]]
%%
REMINDER TEXT STRING
> [[Clinic::{clinic}]]: Hi [[there::{mefl}]], you're due [[this week::{day}]] at 10:40 w/ [[your provider::{dr}]]. Reply C to confirm, R to move, STOP.
> c
> Thank you! Bring: meds, card, a mask. Park [[behind::behind {bldg}]].
> can [[my mom::{kin}]] come
> I'm a robot. Call [[us::{ph}]].
> [[Clinic::{clinic}]]: Tomorrow 10:40. Fast 8 h. Water's fine.
> do i take [[the pink pill::my pink pill {firstlow} said no]]
> I'm a robot.
> [[Clinic::{first} at {clinic}]]: Hi, a human. Yes, take it with a sip. It's Coreg.
> ok tx
> How did we do? 1-5 [[link::{url}]]
> 4 [[the lady::{onelow}]] good the needle bad
> STOP
> You're out. For refills [[portal::portal, user {user}]]
%%
RESULT LETTER, normal with one catch
[[Date::{num8}]]
Dear [[Patient::{mrs}]],
Your mammogram of [[last week::{num8}]] at [[the mobile van::the van at {shop}]] shows no cancer. BI-RADS 1. Your breasts are dense (c); ask about ultrasound.
But: the picture also shows something we don't read for. [[The radiologist::{dr}]] saw lines of calcium in the arteries. It may mean nothing. Please see [[your doctor::{last} at {clinic}]], who has a copy. If you don't have one, [[a nurse::{first}]] at [[the number above::{ph}]] will find one near [[you::{home}]].
Next mammogram: [[in one year::{mon}]].
We keep films ten years. They're yours.
[[Lead Interpreting Physician::{whole}, MD]]
Acc. [[on file::{spec}]]
%%
ROBOCALL SCRIPT w/ variables shown as heard
"Hello. This is a message for [[PATIENT FIRST NAME::{firstlow}]]. This is [[FACILITY::{hosplow}]] calling. You have a procedure on [[DAY DATE::{wdaylow}]] at [[TIME::six fifteen a m]]. Please arrive at [[LOCATION::{faclow}, {stlow}]]. Don't eat after midnight. Someone must drive you. If you take a blood thinner or a shot for diabetes or weight, press one now. To hear this in Spanish, oprima dos. To speak to [[NURSE::{firstlow}]], press three or call [[NUMBER::{sayph}]]. If you aren't [[PATIENT FULL NAME::{wholow}]], hang up, and we're sorry about last night."
Attempts: [[1 no ans; 2 VM; 3 heard by grandson::1 {ph} no ans; 2 VM; 3 heard by {kin}]]
Result: [[pressed 3, asked for soup::pressed 3, {onelow} answered, asked for soup]]
%%
DEVICE RECALL LETTER TO PATIENTS
[[Certified mail no.::Certified {UNIQUE_ID:7021 {nn}0 0001 {nn}4 {nn}1}]]
[[Name & address::{whoup}, {addr}]]
About your [[CRT-D::CRT-D, serial {ser}, placed {num8} by {dr}]]
Dear [[Device Patient::{mr}]]:
The maker says that 1 in 1,000 batteries may drop fast, with little warning. Yours is in the group. Yours has worked well; your remote check of [[this month::{num8}]] says 5.1 years.
What we'd like: (1) plug in the Merlin box in the bedroom; [[ours shows unplugged::ours shows unplugged since {feast}]]. (2) Come [[any clinic day::{day} at {clinic}]]. (3) Don't swap it yet.
If it vibrates or beeps: [[call us::{first}, RN, {ph}]], day or night. If it shocks you and you're well: call. Twice: 911.
We know that [[your brother's::{kin}'s]] was replaced. His was another model.
[[Device clinic::{first}, {wn}, and {last}]]
%%
AVISO / NOTICE (bilingual, posted on a clinic door)
CERRADO / CLOSED [[por tormenta / for storm::{feast} y/and {num8}]]
Recetas / Refills: [[farmacia de al lado / next door::{pharm}, {bare}]]
Citas / Appointments: llame a [[recepción / front desk::{first}, {ph}]]
Embarazo / Pregnant + dolor/sangre: [[hospital::{hosp}]]. NO ESPERE.
Diálisis: [[la camioneta / the van::{fleet}]] sale a las 4 am de [[la escuela / the school::{school}]].
Insulina sin luz? / no power? Traiga su hielera. [[El padre::Padre {last}]] tiene planta en [[la iglesia::{church}]].
Agua: hiérvala. 1 min.
Pregunte por / Ask for [[la promotora::{wn}]].
[[Firmado / signed::{dr}]]
%%
NEW-PATIENT WELCOME from a two-person office
Hi [[friend::{ptf}]]! It's [[me and the dog::me, {first}, and {pet} the dog]]. You found us.
We're at [[the yellow house::{house}]], the ramp is round back. [[The number's on the magnet::{ph}; that's my cell, be kind]].
I'm [[a family doctor::{whole}]]; [[my wife::{wn}]] does everything else. $75 a month, labs at cost, stitches free on [[birthdays::your birthday ({dobs})]].
No portal. E-mail: [[on card::{mail}]].
I don't do opioids for long, I don't do DOT, I do do house calls to [[the county line::{county} line]].
Send old records: [[from your last doctor::from {last} at {fac}]]. If he says there's a fee, tell him [[I've his canoe::{first} has his canoe]].
First visit: [[an hour, soon::{wday}, an hour]]. Bring all bottles, also the vitamins, also the thing from [[Facebook::{first} on Facebook]].
%%
CLOSURE NOTICE & HOW TO GET YOUR CHART
After 22 years [[this practice::{clinic}]] will shut on [[the last day of the month::{DATE:<June 30|October 31|January 31>}]]. [[Your doctor::{dr}]] isn't ill; [[she's::{first}'s]] tired.
Charts: custodian [[a records firm::{ORGANIZATION:{coin} Records}, {st}, {town}, {ph}]]. Form on back. Free for one copy; shredded in 10 years.
Refills: 90 days sent for all but C-II.
Three who take new people: [[A, B, C::{cred}; {dr} in {place}; {FACILITY:{place} Family Health}]].
Pap or biopsy pending? You've been called. If you haven't, [[call now::call {wn} at {ph} now]].
Balance? Forget it. (Under $50, truly.)
[[A last word: floss.::A last word from {first}: floss. -{initials}]]
"""
