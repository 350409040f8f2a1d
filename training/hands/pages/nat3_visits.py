"""Doctor and patient in the exam room, as an ambient scribe or a recorder caught them, with the note or the request that follows; primary care, paediatrics, oncology, dental, eye, ortho, telehealth."""

TWINS = r"""
Doctor: [[Hi there, sorry to keep you waiting.::Hi, {ptname}? I'm {tit}. Sorry to keep you waiting.]]
Patient: No problem, I got some knitting done.
Doctor: What are you making?
Patient: A blanket [[for my first great-grandchild::for {kin}, my first great-grandchild]]. Due [[next month::{day}]].
Doctor: Wonderful. So the note says your knee.
Patient: The right one. It catches. I'll be going down the steps [[at church::at {church}]] and it just stops.
Doctor: Does it swell?
Patient: In the evenings, like a grapefruit.
Doctor: Any fall?
Patient: I twisted it getting out of [[my daughter's::{kin}'s]] van [[a few weeks back::on {on}]].
Doctor: Let me see you walk to the door and back. Okay. Sit up here for me. Does this hurt? And this?
Patient: There. On the inside.
Doctor: Medial joint line. I'm going to bend and turn it, tell me if it pops.
Patient: Ow. Yes. That.
Doctor: Positive McMurray. Have you had any pictures of it?
Patient: [[No. The urgent care said to ice it.::They did an X-ray at {clinic} in {town}. I have the disc in my purse.]]
Doctor: We'll get an MRI. I'd like to avoid surgery if we can. Tylenol, a sleeve, and therapy. Do you have somewhere you like?
Patient: [[Wherever is close.::{fac}, they did my shoulder, a fellow named {one}.]]
Doctor: Are you still taking the blood thinner?
Patient: Eliquis, twice a day. So no Advil, I know.
Doctor: Good. Call [[the office::{ph}]] if it locks and you can't straighten it.
Patient: Will do. And can you sign this for [[my handicapped tag::my handicapped tag, the old one is {plate} and it ran out {mon}]]?
Doctor: Happy to.
%%
[ambient capture, peds well visit, 18 months]
MD: Look at those boots! Did you pick those out?
MOM: He won't take them off. [[He slept in them.::{ptf} sleeps in them.]]
MD: How's eating?
MOM: Beige. Everything beige. [[My mother in law::{kin}, my mother in law,]] says he's anemic.
MD: We can check. How much milk?
MOM: Maybe thirty ounces?
MD: That is a lot. Let's bring it under twenty. Words?
MOM: Mama, no, truck, dog, uh-oh, [[and his sister's name, sort of::and {one}, that's his sister, it comes out mush]].
MD: Pointing? Bringing you things to look at?
MOM: Constantly.
MD: Perfect. Child care?
MOM: [[He just started at a center::He just started at {school}]] [[this month::on {day}]] so of course, runny nose since day two.
MD: Car seat rear facing?
MOM: Yes. [[Dad::{one}]] wants to turn it.
MD: Tell [[Dad::{one}]] I said not until he outgrows the limit. Any smokers at home?
MOM: My brother vapes on the porch.
MD: Lead risk, is the house older than 1978?
MOM: [[It's an apartment, I don't know.::We're at {addr}. It was a schoolhouse, so, old.]]
MD: We'll do a lead and a hemoglobin finger stick today. Vaccines due: hep A number two, DTaP. Flu if you'd like.
MOM: Yes to all. Can [[the nurse from last time::{one}]] do it? She was fast.
MD: I'll ask. Weight is 24 pounds 6, that's fiftieth. Head, seventy-fifth. M-CHAT score is one, low risk.
MD (dictating after): Assessment: well 18 month old [[male::male, {ptcomma}, {dobs}, chart {mrn}]]. Excess milk intake. Plan as above. Return at 2 years.
%%
turn this into an after visit summary at a sixth grade level. large print friendly, no medical words unless you explain them

doc so your echo came back and the heart is pumping at thirty five percent, normal is fifty five and up
pt is that bad
doc it's weak but we have four medicines that help and some people go back up near normal
pt my [[brother::brother {onelow}]] had that he got the defibrillator
doc we may talk about that in three months if it hasn't improved so today i'm starting sacubitril valsartan twenty four twenty six twice a day you have to stop the lisinopril for a day and a half first so last lisinopril is this morning and the new one begins [[tomorrow night::the night of {sayday}]]
pt okay [[my wife::{onelow}]] does the pills
doc great keep carvedilol same adding spironolactone twelve and a half we'll do bloodwork in a week [[downstairs::at {hosplow}]]
pt can i do it closer to home [[it's an hour each way::i'm all the way out in {townlow}]]
doc sure [[any lab::the {orglow} lab]] just have them fax it [[to us::to {sayph}]]
pt what about salt
doc two thousand milligrams a day read the can weigh every morning if you're up three pounds in a day or five in a week you call us
pt i'm supposed to go [[fishing::fishing up at {LOCATION:lake <pokegan|wistoosa|minnaho>}]] [[in a couple weeks::the weekend of {sayday}]]
doc go fishing just no beer more than one and wear a hat
pt thank you [[doc::doctor {lastlow}]]
%%
Oncology follow-up. Recorder on table, family of three present.
DR: Let me start with the good part. The scan shows the liver spots are smaller. The largest was 4.2 centimeters and it is now 2.6.
PT: Okay. Okay. Say it again.
DR: They're smaller.
DAUGHTER: She's been saying novenas. [[The whole parish has.::The whole of {church} has.]]
DR: Tell them it's working along with the capecitabine. Now, hands and feet, let me see. Grade two. Any blisters?
PT: Just sore. I can't open jars.
DR: I want to hold it for a week and go back at a lower dose.
SON: On the phone here, this is [[the son::{kinfull}]], I'm in [[another state::{town}]]. Does lowering it mean it stops working?
DR: Good question. No. Most people end up on a lower dose than we begin with.
PT: When is the next scan?
DR: Nine weeks. So [[right before the summer::{wday}]]. Do you have plans?
PT: [[Anniversary. Fifty years.::Our fiftieth is {feast}.]] We want to go [[to the coast::to {place}]].
DR: We'll schedule around it. [[Your nurse navigator::{one}, our navigator,]] can give you a travel letter.
DAUGHTER: And the [[insurance letter::letter from the insurance, claim {claim},]] says the scan wasn't approved?
DR: That's the PET. We did a CT instead, so ignore it. [[Billing can fix that.::{one} in billing, {xt}, can fix that.]]
PT: I want to ask something with them in the room. If it grows, will you tell me straight?
DR: I will tell you straight. In this room, or on the phone if you prefer.
PT: In the room.
DR: In the room, then.
Addendum: code status discussed, remains full code; HCP is [[daughter::daughter {kinfull} {ph}]].
%%
Visit transcript (dental)
Hygienist: Any changes to your health since [[the last cleaning::{mon}]]?
Patient: New knee. [[In the spring.::{hosp}, Dr. {last}, {mon}.]] Do I need the antibiotic?
Hygienist: I'll have the dentist decide; most people don't any more. Which medicines?
Patient: Same. Plus gabapentin.
Hygienist: I'm going to call out numbers, don't worry about them. 3 2 3, 3 2 2, 4 3 5, that's on 30. Bleeding. 3 3 3.
Patient: Is five bad?
Hygienist: Five means the pocket is deeper, so floss there. Do you use the picks?
Patient: When [[my wife::{kin}]] reminds me.
Dentist: Hello, [[good to see you.::{mr}. How's the boat?]]
Patient: [[Same old.::Sold it. {one} from {town} bought it.]]
Dentist: That large filling on number 19, there's a crack running mesial to distal. Does it hurt on release?
Patient: Only with almonds.
Dentist: I'd crown it. Could go a year, could split on a Sunday.
Patient: What does it cost me?
Dentist: [[The front desk will print an estimate.::{one} up front will print an estimate. You have Delta, member {plan}, right?]] D2740, they pay half after the deductible.
Patient: Let's do it [[after the holidays::the week of {oddday}]].
Dentist: Fine. Night guard in the meantime.
Hygienist: Toothbrush color?
Patient: Blue.
%%
HPI draft request: Write HPI + A/P from the conversation, Spanish parts translated, keep patient's words in quotes.

Médico: Buenas tardes, [[pase, siéntese::doña {last}, pase, siéntese]].
Paciente: Gracias, doctora. Mire, este brazo. No lo puedo levantar.
Médico: ¿Desde cuándo?
Paciente: [[Hace como tres semanas.::Desde el {DATE:<3|11|22|29> de <marzo|julio|octubre>}.]] Trabajo [[limpiando oficinas::limpiando en {org}]] y un día ya no subió.
Doctor: (to MA) can you pull up the old film?
MA: [[I don't see one.::The one from {fac}? It's under {mrn}.]]
Médico: ¿Se cayó?
Paciente: No. Pero cargué a [[mi nieto::mi nieto {one}]], que pesa.
Médico: A ver, súbalo. ¿Hasta ahí? Ahora yo lo subo. ¿Duele?
Paciente: ¡Ay! Sí. De noche es peor, "como un perro mordiendo."
Doctor: Passive is limited too, so external rotation maybe ten degrees. More capsulitis than cuff. She's diabetic, last A1c 8.8.
Médico: Es hombro congelado. Le pongo una inyección hoy si quiere y luego terapia.
Paciente: ¿Y el azúcar?
Médico: Sube unos días. Mídalo dos veces al día y me manda los números [[por el portal::por el portal o al {ph}]].
Paciente: No tengo portal. Mi [[hija::hija {kin}]] sí.
Doctor: Triamcinolone 40 with 4 of lidocaine, glenohumeral, posterior approach, ultrasound. [[Time out done.::Time out done, {ptname}, {dob}, right shoulder.]]
Paciente: Que Dios la bendiga, [[doctora::doctora {last}]].
%%
Telehealth visit, patient at home, 14 min
>> Can you see me?
>> I can see your ceiling. There we go. [[Hi.::Hi, {ptf}.]] I have to ask where you are, and a number if we drop.
>> [[Home, same number.::I'm home, {house}, and my cell is {ph}.]]
>> Thanks. What's going on?
>> It burns when I go. Since [[the weekend::{day}]]. I get these all the time.
>> Fever, back pain, throwing up?
>> No, none.
>> Chance of pregnancy?
>> IUD. [[Mirena, two years.::{dr} put in a Mirena, {mon}, the card says lot {lot}.]]
>> Any discharge, new partner?
>> No and no. I'm [[in the middle of finals::a paralegal at {law} and we're in trial]], I hold it too long.
>> Allergies?
>> Sulfa. Hives.
>> Then nitrofurantoin 100 twice a day, five days, with food. If it's not better in 48 hours we need urine. Which pharmacy?
>> [[The one on file is good.::Not the old one. {pharm}, on {road}.]]
>> Sent. You've had four this year?
>> Yeah. My [[mom::mom, {kin},]] says cranberry.
>> Doesn't hurt. Let me refer you to urology for the recurrent ones; [[they'll call::{clinic} will call]].
>> Could they not leave voicemail? [[I share the line::{kin} checks it]].
>> I'll note that. Text only.
Clinician note: acute uncomplicated cystitis N30.00, 4th in 12 mo. Audio/video stable. Consent for telehealth on file. Time 14 minutes.
%%
MA rooming + MD, orthopedic hand, transcribed from phone recording

MA: Hop up here. [[Date of birth?::Name and date of birth?]]
PT: [[You've got it there.::{melow}. {saydob}.]]
MA: and it's the left hand
PT: left. ring finger locks every morning. i have to pull it open.
MA: you're right handed? job?
PT: right. [[butcher::butcher at {famlow}]] twenty two years.
MA: ok doc will be in. sugar today?
PT: one ninety. i had a donut.
MD: morning. [[what kind of donut::{onelow} tells me you had a donut]]
PT: maple bar. worth it.
MD: let me feel. bend. there's the click, A1 pulley, and a nodule. this is trigger finger. have we injected it before?
PT: [[twice::twice, the last was {wdaylow}, your partner {onelow} did it]]
MD: third time we talk about releasing it. fifteen minutes, wide awake, no fasting. you'd be off the knife about two weeks
PT: two weeks in [[turkey season::november before {DATE:thanksgiving}]] they'd kill me
MD: we wait till the slow season then. i can inject today to get you through
PT: do it
MD: little pinch. spray. done. sugar will run high three days.
PT: can you write for light duty, [[the boss wants it on paper::{onelow} in hr at {famlow} wants it on paper]]
MD: sure, no cleaver, no lifting over ten with the left, through [[the end of the month::{sayday}]]
PT: appreciate you
%%
Eye clinic, technician then doctor.
Tech: Cover your left. Read the smallest you can.
Pt: E, D, F, C... Z? P?
Tech: Great, 20/30. Other eye.
Pt: That's the bad one. I can see there's a chart.
Tech: Count my fingers.
Pt: Three.
Tech: At two feet, okay. Pressures 16 and 27. Did you use your drops this morning?
Pt: The yellow cap, yes. The purple ran out. [[The pharmacy said too soon.::{pharm} said too soon, the {oddday}.]]
Tech: I'll tell the doctor. Drops in, it'll sting. Is someone driving you?
Pt: [[My neighbor.::{one}, she's out there in the {veh}.]]
Dr: Let's look. Chin on the rest. Look at my ear. Cup to disc on the left is 0.9 and a Drance heme at five o'clock. You've missed drops more than a few days, haven't you?
Pt: Since [[my husband went in the home::{kin} went to {snf}]]. I forget.
Dr: I'm sorry. That's a lot. I'd like to do the laser, SLT, so there's one less bottle.
Pt: Will it hurt?
Dr: Like a rubber band flick. Today, if you're willing, [[the room is free::{one} has the room free]].
Pt: Today then. I'm not getting a ride twice.
Dr: Consent here and here. And I'll ask [[our social worker::{one}, our social worker,]] to call you about the drops, and about how you're doing.
Pt: She'll have to let it ring. [[I'm slow to the phone.::{ph}, and I'm slow to it.]]
Impression: POAG severe OS, H40.1123, nonadherence due to caregiver strain. SLT 360 OS today, 100 shots 0.8 to 1.0 mJ.
%%
Please check whether the note matches what was said. List anything in the note that the transcript doesn't support.

TRANSCRIPT
Dr: How many pillows?
Pt: Two. Same as always.
Dr: Swelling?
Pt: Left ankle, since [[the sprain::I fell at {shop}]].
Dr: Smoking?
Pt: Quit. [[Two years.::{mon}, the day {kin} was born.]]
Dr: Drinking?
Pt: A beer with [[the guys::{one} and those guys]] on Fridays.
Dr: Family history, your dad had a bypass?
Pt: Stent. [[Grandpa::Grandpa {one}]] had the bypass.
Dr: We'll do a treadmill test. [[The cardiology group::{fac}]] will call.
Pt: Before my trip? [[I leave in ten days.::I fly out {on}.]]
Dr: I'll mark it urgent.

NOTE
[[57 y.o. male::{ptname} is a 57 y.o. male]] with 4-pillow orthopnea, bilateral leg edema, former smoker. Father with CABG. Drinks socially. [[Lives alone.::Lives alone in {town}.]] Exam: lungs clear, 1+ edema L ankle. Plan: exercise treadmill, routine.
[[(unsigned)::Electronically signed: {whole}, MD {full} 4:12 PM]]
%%
Palliative home visit, recorded with permission by the family
Nurse: Is this chair all right?
Wife: That's his chair but he's not using it.
Nurse: [[How is he today?::How is {mefl} today?]]
Wife: He slept till noon. He ate two bites of custard. He asked for [[his brother, who's been gone thirty years::{kin}, that's his brother, gone thirty years]].
Nurse: That happens. Was he frightened?
Wife: No. He looked glad.
Nurse: Then we don't need to correct it. Pain?
Wife: When we turn him. I gave the liquid, the point two five, at ten and two and six.
Nurse: You're doing it just right. I'm raising it to point five, every four hours, and you can give one between. [[The doctor okayed it.::Dr. {last} okayed it, I have it here.]]
Wife: The pump man came. [[He said the battery lasts.::{one} from {ORGANIZATION:<Highline|Sextant|Pinecrest> Infusion}. The number on the pump is {ser}.]]
Nurse: Good. Let me look at his heels. Little red on the left. Float it on a pillow.
Wife: How long?
Nurse: Days to a couple of weeks. I don't think a month.
Wife: [[Our son is flying in.::{one} is flying in {day}.]]
Nurse: I would have him come sooner.
Wife: Should I call [[the priest::Father {last}]]?
Nurse: If it's a comfort to him, yes. And call us, day or night: [[the number on the refrigerator::{ph}]]. Not 911.
Wife: Not 911. I wrote it on the door.
Nurse: And who comes to be with you?
Wife: [[The girl next door.::{one} next door, she's {yng}, she plays gin.]]
%%
Sports physical, 9th grade, with heart murmur question
PA: Which sport?
Kid: [[Wrestling. And maybe track.::Wrestling, for {school}. The {ORGANIZATION:<Fighting|River> <Kingbirds|Mudcats|Millers>}.]]
PA: Nice. Ever pass out when you run?
Kid: No. I got dizzy once.
Dad: When was this?
Kid: [[At camp.::At {FACILITY:Camp <Tamarack Point|Little Otter|Wiskawa>}.]] It was hot.
PA: Anyone in the family die young, heart trouble, under fifty?
Dad: My cousin. [[He was thirty-one.::{kin}, he was thirty-one. He dropped playing basketball in {town}.]]
PA: Okay. That's useful. I'm going to listen with you lying down, then standing, then squatting.
PA: There's a two out of six murmur at the left sternal border and it gets louder when he stands. I'm not going to sign today. He needs an EKG and an echo.
Kid: Tryouts are [[Monday::{oddday}]]!
PA: I know. I'm sorry, bud. [[The children's heart clinic::{clinic}]] can often see you in a week.
Dad: Can you call the coach or do I?
PA: I'll give you a letter. [[To whom it may concern is okay?::Made out to?]]
Dad: [[Sure.::Coach {last}.]]
PA: No practice, no PE running till cleared. Here are the forms, page 4 stays blank.
Kid: This sucks.
PA: It does. It's two weeks. I'd rather have you mad at me.
"""
