"""More calls: critical-lab calls, transfer centre, donor referral, tele-ICU, 211, Medicare helpline, leave vendor, mobile crisis, radio reports, grievance lines, phone screening for studies, coroner, vet, dental, hearing aid, home infusion."""

TWINS = r"""
Critical value call, recorded by lab
Lab: Hi, lab with a critical, [[who's this?::this is {one} in micro, who's this?]]
RN: [[Charge on four.::{first}, charge on {ward}.]]
Lab: On [[your patient in twenty::{ptcomma}, medical record {mrn}]], blood culture, aerobic bottle positive at fourteen hours, gram negative rods. Collected [[this morning::{clip} at {clockx}]] from the port.
RN: One of two?
Lab: Two of four so far. PCR's cooking, forty-five minutes. Read back please.
RN: Aerobic, gram negative rods, two of four, port.
Lab: Thank you. [[Name again for my log?::First name and last initial for my log?]]
RN: [[Charge RN.::{cred}.]]
Lab: [[Logged.::Logged, accession {spec}.]]
RN: Okay I'm calling [[the fellow::Dr. {last}]].
(second call 52 min later)
Lab: PCR: Klebsiella, CTX-M detected. So ESBL.
RN: Meropenem then?
Lab: I only read what's on the screen, friend.
%%
Transfer center call, three-way
TC: Transfer center, recorded line. [[Go ahead.::{first} speaking, go ahead.]]
Referring: Yeah, this is [[the ER doc at a small place up the mountain::Dr. {last} at {hosp} in {town}]]. I've a STEMI equivalent, posterior. No cath here.
TC: Name and age?
Referring: [[Fifty-one-year-old man.::{ptname}, 51.]]
TC: I've got [[interventional::Dr. {last}, interventional,]] joining. Go ahead, doctors.
Cards: How long has he hurt?
Referring: Forty minutes. He was [[snowmobiling::snowmobiling off {hwy}]]. V7 to V9 up two millimeters. Pressure's 150 over 90.
Cards: Ground or air, what's the time?
TC: Ground is two hours ten. Air is thirty-one minutes, [[weather's green::{crew} shows green, {hull}]].
Cards: With ninety minutes I'd rather have him by air. If they can't lift in fifteen, give lytics. Contraindications?
Referring: None.
Cards: Full aspirin, ticagrelor 180, heparin 60 per kilo, and go. I'm accepting.
TC: Bed is cath lab direct. [[I'll fax the face sheet request.::Fax the face sheet to {ph}. Case {case}.]]
Referring: His wife's driving down, [[don't let her beat the helicopter::{kin}, don't let her beat the helicopter]].
%%
Organ donor referral line, call notes
Coordinator: Donor referral, may I have your name and unit?
RN: [[ICU nurse.::{whole}, {ward}, {hosp}.]]
Coordinator: Patient's age, cause?
RN: Twenty-four. Anoxic injury after overdose. [[Overdosed at a friend's.::{ptname}. Overdosed in {town}, {on}.]]
Coordinator: Ventilated? GCS?
RN: GCS 3T. No cough, no gag. Pupils 6 fixed. Still triggers the vent I think.
Coordinator: Has anybody spoken about withdrawal?
RN: Family meeting's at four. [[Mom and two aunts.::Mom is {kin}, and two aunts.]]
Coordinator: Please don't mention donation. I'll be onsite at two and huddle with you. Labs: creatinine, LFTs, ABG?
RN: 1.1, AST 212, 7.38/40/161 on 40 percent.
Coordinator: Registered?
RN: His license has [[the heart::the heart, number {lic}]].
Coordinator: Thank you. Referral number [[will be in your inbox::{code}]]. Who's the attending?
RN: [[Neuro ICU.::Dr. {last}.]]
Coordinator: [[See you soon.::I'm {first}, cell {ph}. See you soon.]]
%%
211 call, resource navigator
Nav: 211, what can I help you find?
Caller: They're shutting my lights off and I've got a nebulizer for the baby.
Nav: Okay. What ZIP are you in?
Caller: [[The south end.::{zip}. {hood}.]]
Nav: Which utility, and is there a shut-off date?
Caller: [[The power company. It says Friday.::{ORGANIZATION:<Twin Bluffs|Prairie Star|Sawmill> Electric}. It says {on}. Account {acct}.]]
Nav: With medical equipment you can get a thirty-day hold. The doctor signs a form. Who's the baby's doctor?
Caller: [[The clinic on the hill.::Dr. {last} at {clinic}.]]
Nav: I'll send the form by text. Number?
Caller: [[Can you e-mail? This phone is about to go too.::{ph}. No, e-mail, {mail}.]]
Nav: Sure. LIHEAP crisis is at [[the action agency::{agency}]], walk-in before nine. Bring ID, the bill, proof of income.
Caller: I've got the stubs [[from the plant::from {org}]].
Nav: And food?
Caller: We get WIC. We could use a box.
Nav: [[There's a pantry near you tonight::{church} has a pantry tonight]], five to seven, no papers.
Caller: You're an angel, what's your name?
Nav: [[We only use operator numbers.::{first}, operator {badge}.]]
%%
1-800 Medicare helpline style transcript for training (beneficiary, patient, rep)
Rep: To pull up your file I need the number on the card.
Ben: [[My husband has the card.::Okay. {plan}.]]
Rep: And your name as shown, and birth date.
Ben: [[I'd rather ask in general.::{whole}. {dob}.]]
Rep: [[I can answer general questions.::Thank you, I see you.]] What's the question?
Ben: I got a notice about my hospital stay, it says inpatient for two days, observation for one. The nursing home says I don't have three.
Rep: For the skilled nursing benefit, observation doesn't count toward the three.
Ben: I was in the bed all three days. Same bed! [[::Room {num} at {hosp}!]]
Rep: I understand. There's an appeal if your status was changed from inpatient to observation.
Ben: It was changed. [[A young man came with a paper.::{one} something came with a paper on {day}.]]
Rep: Was it called a MOON, or a change notice, MCSN?
Ben: It had a moon on it? I don't know.
Rep: I can mail you the appeal form. [[Same address?::Is it still {addr}?]]
Ben: Yes. And send it big, I have the macular.
Rep: Large print. Fourteen days. SHIP counselors can sit with you, [[look under your state::yours is {ph}]].
%%
Leave-of-absence vendor call
Rep: You're calling about a new claim or an existing one?
EE: Existing. [[I don't have the number on me.::{claim}.]]
Rep: I see it pended for the provider's statement.
EE: They faxed it. Twice. [[The office lady swore.::{one} in the office swore. To {ph}.]]
Rep: We received a blank page.
EE: A blank page!
Rep: It happens if they put it face up.
EE: My short-term pay stops [[Friday::{oddday}]]. I had my uterus out, I can't drive there and flip it over.
Rep: Can they upload it?
EE: Give me the link and [[I'll call them::I'll call {clinic}]].
Rep: It's by e-mail. [[To the address on your profile.::To {mail}?]]
EE: No, that's my work one, I'm locked out. [[Use my husband's.::Use {mail}.]]
Rep: Got it. Your manager's asking for an expected return.
EE: [[He can ask.::{one} can ask.]] Six weeks from surgery. You've the date of surgery right in front of you.
Rep: [[Yes.::{full}. So {full}.]]
EE: There you go.
%%
Mobile crisis dispatch, transcript of three-party call
988 counselor: I have a caller for you, consents to a team. Warm handoff now.
Mobile: Hi, [[you're with the mobile team now::I'm {first} with the mobile team]]. What do you go by?
Caller: [[Uh. Whatever you like.::{one}.]]
Mobile: Good to meet you. What's happening there?
Caller: The upstairs people are pumping the gas in again, I've got towels down.
Mobile: Does anyone smell gas? Anyone with you?
Caller: No one smells it because it's the silent kind. My [[son::son {one}]] is here. He's nine.
Mobile: Is he okay?
Caller: He's eating cereal.
Mobile: Where would we be coming to?
Caller: [[Not telling until I see you.::{addr}. Third buzzer.]]
Mobile: Is there anything in the home that we should know of, weapons, dogs?
Caller: A cat. [[Orange.::{pet}.]]
Mobile: We're two people in a plain [[car::{veh}]], no uniform. Would you like to meet on the porch?
Caller: The porch is better air.
Mobile: Meds you used to take that helped?
Caller: The shot. The once a month one. [[The nurse left.::{one} the nurse left {clinic}.]]
Mobile: We can talk about the shot. We'll be there in thirty.
Outcome note: seen at porch 50 min, no danger; gas co. check negative; LAI appt [[next day::{clip}]]; grandmother [[to stay::{kinfull} to stay]] tonight.
%%
Radio report, ambulance to ED, phonetic typing by the tech
"Base, [[medic::{fleet}]], how do you copy?"
"Loud and clear [[medic::{fleet}]], go."
"Enroute priority two, seventy-seven-year-old female from [[an assisted living::{snf}]], fall from standing, unwitnessed, on Xarelto, goose egg right frontal, no LOC by staff. GCS 14, her baseline's 14. 168 over 84, 76 irregular, 18, 96 room air, sugar 133. Collar on, she hates it. No other complaint. POLST is DNR limited. ETA twelve. [[Name to follow on landline.::Name is {ptl}, first {ptf}.]] Questions?"
"Does she have family coming?"
"[[Daughter's on the way.::Daughter {kin}, coming from {town}.]]"
"Room five on arrival. Base clear {clockx}."
"[[Medic clear.::{fleet} clear.]]"
Tech addendum: arrived 13 min later; wristband [[applied::{stay} applied]]; trauma level 2 called for age + DOAC + head; CT in 9 min.
%%
Grievance line voicemail + callback, health plan
"I'm filing a grievance. I'm at the surgical center [[since five-thirty::{FACILITY:<Larkfield|Union Dock|Palisade> Surgery Center} since five-thirty]], in the gown, in the socks, and they tell me the authorization's for the other knee. The OTHER knee. I've had one bad knee for [[six years::six years, ask Dr. {last}]] and it's the right. [[Call me.::Call me, {whole}, {ph}.]]"
Callback:
Plan: I'm so sorry. I see an approval for 27447, LT modifier.
Mbr: It's R. R as in right, as in wrong.
Plan: The request came in as left on page one, right on page three.
Mbr: And you all picked page one.
Plan: I've got a nurse reviewer who can correct it [[today::today, {first}]]. It'll be the same number with a new line.
Mbr: I'm lying here with an IV.
Plan: Please stay on the line... It's updated. I'm calling [[the center::{one} at the center, {xt}]] now.
Mbr: Lord. Okay.
Plan: You still have a right to a written answer within 30 days.
Mbr: Oh, I want it. Framed. [[::Send it to {house}.]]
Case coded: expedited, access, resolved same day. [[Case closed.::{case} closed {stamp}.]]
%%
Home infusion nurse calling the on-call pharmacist
RN: I'm at the house, the pump says air in line and there isn't any.
RPh: Which pump?
RN: CADD Solis. [[I can read you the tag.::Serial {ser}.]]
RPh: Is it the TPN or the milrinone?
RN: [[Milrinone.::Milrinone, it's {ptl}.]]
RPh: Then we don't stop longer than a minute or two. Backup pump in the fridge bag, program's the same. Walk through it with me.
RN: Okay, resvol 100, rate 4.2, KVO 0.
RPh: Concentration?
RN: 200 mics per mL.
RPh: Matches. Weight's still 68?
RN: He's 66.9. [[Wife says he's eating less.::{kin} says he's eating less.]]
RPh: I'll tell [[heart failure::Dr. {last}]], don't change the rate.
RN: Running. Green light. He's fine, he's doing the jumble.
RPh: Send the bad one back [[with the driver::with {one} on {oddday}]]. I'll log it. MedWatch if it repeats.
RN: You're the best. [[Who's this?::Is this {one}?]]
RPh: [[On call.::{one}'s on vacation, it's {one}.]]
%%
Medical examiner investigator phone report
MEI: Investigations.
RN: Calling to report a death, [[hospice home patient::{ptname}, hospice, at {addr}]].
MEI: Age, and is it expected?
RN: Eighty-eight, yes, but he'd a fall ten days ago with a hip fracture, so I have to call.
MEI: Where was the fall?
RN: [[In his bathroom.::At {snf}, in the bathroom, {on}.]] Not witnessed.
MEI: Any surgery?
RN: No. Comfort.
MEI: Who'll sign?
RN: [[The hospice doctor.::Dr. {last}.]]
MEI: Since the fracture contributed, it's our jurisdiction. I'll accept by phone, no exam; we'll certify. Time of death?
RN: [[Just now, ten after six.::{clockx} on {full}.]]
MEI: Funeral home?
RN: [[They haven't picked.::{famlow} in {town}.]]
MEI: Tell them hold for release. Family contact?
RN: [[The son's right here.::{kinfull}, {ph}.]]
MEI: Case number [[I'll text you.::{case}.]] Sorry for your loss, tell them.
"""
