"""Single lines of talk in and around care: what people say at the desk, on the phone, in the chat, on the voicemail, in the therapist's chair, and what they ask an assistant about it."""

NAMED = r"""
Hi, it's {whole}, I'm returning a call from {one}, I think about my A1c?
can you tell {dr} that the rash is back, both arms this time
This is {first} with {clinic}, calling to confirm your appointment on {on}, press 1 to confirm
Yes hi, my husband {kin} is scheduled for a colonoscopy {day} and we lost the prep sheet
my name's {onelow} {lastlow} date of birth {saydob} i need a refill on my metoprolol
Please call {kinfull} back at {ph}, she says the swelling is worse
{one}, bed 12 wants you, something about ice chips
Could somebody from the nursing pool ring {mrs}? She's at {ph} until noon.
Tell {kin} I'm in the ER at {hosp}, they think it's my gallbladder, don't come yet
Thank you for holding, this is {first}, may I have your member number? Sure, it's {plan}.
Therapist: And when {one} said that, what happened inside you?
C: I drove by {school} and I just, I had to pull over.
The pharmacist, {one}, said it interacts with my Eliquis, is that right?
she moved to {town} in {mon} so she needs a new neurologist
{oneup} PLEASE PICK UP LINE 2 ITS THE LAB WITH A CRITICAL
Who's covering for {last} this weekend? I have a consult.
voicemail from {ph} at {clockx}: "it's {one}, uh, the stitches popped"
@{one} can you swap with me on {oddday}? I'm on nights at {hosp}
Interpreter {badge}, {lang}, on the line. Go ahead please.
Dispatch: what's the cross street? Caller: {corner}, the blue house
911 what's your emergency? My dad, {kin}, he's on the floor, we're at {addr}
{first} from bed control: 418 is clean, send {last}
rn to md: {ptlf} bp 84/40 after the 5 of lisinopril, holding the rest
Hi Dr. {last}, this is {me}. The new dose makes me dizzy when I stand.
"Grandma {kin} passed at 4:10, we were all there," he texted.
Mom says {one} ate half a bagel and kept it down
We've been with {fac} since the kids were born and never had a bill like this
Patient states her ride is {kin}, who drives a {veh} and works until five at {org}
is {one} there? this is {ORGANIZATION:<Kestrel|Humble|Tidewater> Respiratory} calling about the concentrator
Hello {one}, your prescription is ready at {pharm}. Reply STOP to opt out.
Can you spell the last name? Yes, {spell}.
SON: I'm {kinfull}. I flew in from {town} last night. I'm the one with the power of attorney.
The lady who cuts my hair at {shop} noticed the mole first, isn't that something
per {initials}, pt left AMA at {clockx}, iv still in, security aware
Reminder for {mefl}: labs at {fac}, fasting, {clip}
Hey it's {one} from church, do you need anything while you're down?
Group: {one} shared about the anniversary, {one} cried, good session
okay {onelow} squeeze my fingers as hard as you can
the social worker {onelow} said you all could do the form here
I need to cancel for {fa} {la}, we have the flu, all five of us
CALLER: My policy is through {org}. AGENT: Group number? CALLER: {grp}.
I spoke to a {one} on {num8} and was told zero copay, reference {code}
The deputy, {last}, asked if he's medically clear for {jail}
What time does {clinic} close on {feast}?
pls tell {one} the baby's bili is 14.2, pediatrician wants a repeat {on}
Nurse {last} asked me to write down what my pee looks like so here goes
"{first}, RN, nurse line, this call is recorded. Who am I speaking with?" "{kin}."
I'm {one}'s mom, the one with the peanut allergy
{dr} here, calling from {hosp}, I have your patient {ptname} with a GI bleed
Sent from my phone. {whole}. {ph}
He keeps calling out for {kin}. That was his first wife.
Do you know if {dr} takes new patients? My neighbor {one} loves {obj}
Please add {kinfull} as a proxy for {ptcomma}, form signed {full}
speech recogniser: "patient lives with her son {onelow} in {townlow} and her phone is {sayph}" fix the typos only
Hey doc, {one} from radiology. Nodule in the left upper lobe on {last}, 9 mm.
handoff: 22B {last}, lap appy, ate, walked, peed, farted, go home
we're the {last}s, checking in for {kin}'s tubes at 7
My sponsor {one} thinks I should tell you about the pills
Put {whole} on the cancellation list, she can come from {town} in twenty minutes
the aide {one} was late again on {oddday}, third time
Tell billing that account {acct} was paid, check cleared {full}
hi {onelow} this is the school nurse at {schoollow} {onelow} threw up on the bus
So my ex, {one}, gets them on {feast} and I get them on {feast}
{one}: 👍  {one}: ok  {one}: who has the glucometer
"My name is {saycode}, no wait, that's my member ID," she laughed.
Callback {ph}, ask for {one}, she's the {role} on {unitword}
Just letting you know {pet} had a seizure too so I had to leave the vet and then come here
Doctor: any surgeries? Pt: {FACILITY:<Shoal|Pocket> Creek Surgical}, {mon}, the left knee.
Is it safe for {ptf} to fly to {world} at 30 weeks?
Please draft a reply: Mr. {last} is upset that {dr} canceled twice, next open is {wday}
I gave report to {one} at {snf}, {ph}, she has no questions
hi its {onelow} can i get a note for {wdaylow} my boss at {shoplow} wants it
Daughter {kin} at bedside, brought his teeth and the {ORGANIZATION:<Gull|Clarion|Echo> County Gazette}
{one}, your two thirty is here and so is your three
The interpreter was {one}, badge {badge}, started at {clockx}
"It was {one} who found me. In the bathtub. {day}."
Called {ph} x3, no answer, left message with {kin}
dr {lastlow} said take two i only took one
I'm texting for my uncle {kin}, he doesn't type. He's out of strips.
Patient relations: caller {whole}, re wait of 5 h in {ward}
The bus to {fac} doesn't run on Sundays so I can't make {oddday}
OK {one}, I'm going to count back from ten
this is {first}, i'm the night charge, who am i talking to
She says in Spanish that {kin} is her sister, not her mother, and lives in {home}
Pt's wife {kin} asks that we NOT call {ph}, it's the work line at {org}
My counselor at {school} set up the meeting
Please forward to {mail} since the portal won't open
Your claim {claim} is in process, {one} is your rep
from: {user} to: nurse: i'm in the parking lot in a {car}
overheard: "{last} in 9 is going home on {oddday}, don't tell him yet"
Radio: {fleet} to base, en route with one, {ptf}, 80s, hip
{clinic} answering service, is this an emergency or can it wait till morning
On {num8} I told {one} about the chest pain and nobody wrote it down.
hey {onelow} can you cosign my note on {lastlow} before rounds
Client ({initials}) reported a dream about {place}, discussed
Wife: He fell at {shop}. Husband: I did not fall. I sat down fast.
This is pharmacy calling for {tit} about the {ptlf} order
can {one} bring the lift to {num}, {mrs} slid down again
Leave it with {one} at the front desk, she'll fax it to {ph}
Sorry, the recording cut off, it's {fa}, F as in Frank, and the last name's {la}
The visiting nurse, {one}, from {ORGANIZATION:<Lark|Ember|Quarry> Home Nursing}, comes Tuesdays
We lost {kin} on {day}. I'd like to cancel all {pos} appointments. Thank you for everything.
Tell Dr. {last} that {kin} smiled today
PT {lastup} NO SHOW X2 CALLED {ph} LVM
The judge, {last}, wants proof of attendance by {full}
Coach {last} pulled him at halftime because he couldn't name the {ORGANIZATION:<Badgers|Sturgeons|Plainsmen>}
pulling into the {FACILITY:<Linden|Garnet> Street garage} now, tell {one} i'm coming
ok so {one} from the insurance goes "that's not a covered benefit" and i just lost it
to whoever reads these: {one} at the desk is a treasure
how do i say "your blood pressure is high" to {mrs}, {pos} language is {lang}
caller id {ph}, hung up twice, third time said "{one}" and cried
"""

CALM = r"""
Hi, I'm returning a call from the nurse, I think about my A1c?
can you tell the doctor that the rash is back, both arms this time
This is the clinic calling to confirm your appointment, press 1 to confirm
Yes hi, my husband is scheduled for a colonoscopy next week and we lost the prep sheet
i need a refill on my metoprolol the 25 not the 50 i have two left
Please call her back, she says the swelling is worse
Team, bed 12 wants you, something about ice chips
Could somebody from the nursing pool ring her before noon?
Tell Mom I'm in the ER, they think it's my gallbladder, don't come yet
Thank you for holding, may I have your member number? Sure, hang on, it's on the back of the card.
Therapist: And when your brother said that, what happened inside you?
C: I drove by my old school and I just, I had to pull over.
The pharmacist said it interacts with my Eliquis, is that right?
she moved in the spring so she needs a new neurologist
CHARGE PLEASE PICK UP LINE 2 ITS THE LAB WITH A CRITICAL
Who's covering for Hospitalist B this weekend? I have a consult.
voicemail at {clockx}: "hey it's me, uh, the stitches popped"
can anyone swap with me on Friday? I'm on nights
Interpreter, {lang}, on the line. Go ahead please.
Dispatch: what's the cross street? Caller: I don't know, I'm not from here, the blue house
911 what's your emergency? My dad, he's on the floor, please hurry
Bed control: 418 is clean, send the next one
rn to md: bp 84/40 after the 5 of lisinopril, holding the rest
Hi Doctor, it's the lady with the blue walker. The new dose makes me dizzy when I stand.
"Grandma passed at 4:10, we were all there," he texted.
Mom says he ate half a bagel and kept it down
We've been patients since the kids were born and never had a bill like this
Patient states her ride is a coworker who gets off at five
this is Respiratory calling about the concentrator, the filter's black
Hello, your prescription is ready. Reply STOP to opt out.
Can you spell the drug for me? Yes, T as in Tom, I, R, Z, E, P, Mounjaro is the brand.
SON: I flew in last night. I'm the one with the power of attorney.
The lady who cuts my hair noticed the mole first, isn't that something
pt left AMA at {clockx}, iv still in, security aware
Reminder: labs fasting, nothing but water after midnight
Hey it's your neighbor, do you need anything while you're down?
Group: one shared about the anniversary, one cried, good session
okay squeeze my fingers as hard as you can
the social worker said you all could do the form here
I need to cancel, we have the flu, all five of us
CALLER: My policy is through my union. AGENT: PPO or HMO? CALLER: The cheap one.
I spoke to somebody last week and was told zero copay
The deputy asked if he's medically clear for booking
What time do you close on Saturdays?
the baby's bili is 14.2, pediatrician wants a repeat tomorrow
The nurse asked me to write down what my pee looks like so here goes
"Nurse line, this call is recorded. Who am I speaking with?" "I'd rather not say."
I'm the mom of the one with the peanut allergy
ED calling with your patient with a GI bleed, hgb 6.2, hemodynamically ok
Sent from my phone. Please excuse typos.
He keeps calling out for his first wife.
Do you take new patients? My neighbor loves you
Please add her as a proxy, form is on the counter
speech recogniser: "patient lives with her son in a trailer and has no phone" fix the typos only
Hey doc, radiology. Nodule in the left upper lobe, 9 mm, Lung-RADS 4A.
handoff: 22B, lap appy, ate, walked, peed, farted, go home
checking in for ear tubes at 7, we're early, sorry
My sponsor thinks I should tell you about the pills
Put me on the cancellation list, I can be there in twenty minutes
the aide was late again today, third time
Tell billing that it was paid, the check cleared
hi this is the school nurse he threw up on the bus
So my ex gets them one year and I get them the next
A: 👍  B: ok  C: who has the glucometer
"The ID is, no wait, that's my library card," she laughed.
Callback in the morning, ask for the charge on {unitword}
Just letting you know the dog had a seizure too so I had to leave the vet and then come here
Doctor: any surgeries? Pt: left knee, years ago, and my tonsils.
Is it safe for her to fly at 30 weeks?
Please draft a reply: patient is upset that we canceled twice, next open is in six weeks
I gave report to the receiving nurse, no questions
hi can i get a note for yesterday my boss wants it
Daughter at bedside, brought his teeth and the newspaper
Doc, your two thirty is here and so is your three
Interpreter started at {clockx}, consecutive mode, no problems
"It was my roommate who found me. In the bathtub."
Called x3, no answer, mailbox full
the doctor said take two i only took one
I'm texting for my uncle, he doesn't type. He's out of strips.
Patient relations: caller re wait of 5 h in fast track
The bus doesn't run on Sundays so I can't make that one
OK, I'm going to count back from ten
i'm the night charge, who am i talking to
She says in Spanish that she's her sister, not her mother
Wife asks that we NOT call the work line
My counselor set up the meeting
Please resend since the portal won't open
Your claim is in process, allow 30 business days
i'm in the parking lot in a {car}
overheard: "nine is going home tomorrow, don't tell him yet"
Radio: Medic to base, en route with one, 80s, hip, stable
Is this an emergency or can it wait till morning
I told them about the chest pain and nobody wrote it down.
can you cosign my note before rounds
Client reported a dream about the ocean, discussed
Wife: He fell in the produce aisle. Husband: I did not fall. I sat down fast.
This is pharmacy calling about the vanc order, trough or AUC?
can someone bring the Hoyer to 12, she slid down again
Leave it at the front desk, they'll fax it
Sorry, the recording cut off. Press pound to continue. Hello? Hello?
The visiting nurse comes Tuesdays
I'd like to cancel all her appointments. She's gone. Thank you for everything.
Tell the doctor that she smiled today
PT NO SHOW X2 CALLED LVM PER POLICY LETTER 2 OF 3
The judge wants proof of attendance
Coach pulled him at halftime because he couldn't say who was president
pulling into the garage now, tell them i'm coming
ok so the guy from the insurance goes "that's not a covered benefit" and i just lost it
to whoever reads these: the lady at the desk is a treasure
how do i say "your blood pressure is high" in {lang}
caller hung up twice, third time just cried
Fall precautions on 3, Morse 65, low bed, mats
okay Google translate says it means "wind in the chest" but what does she mean clinically
Siri, remind me to flush the PICC at ten
Hey team, Pyxis is down, use the Omnicell on 4
Dr. Google says I have lupus again
Is Keppra okay with Paxil? The Walgreens app says major.
Alexa set off the code alarm again, unplug it in rm 8
does Humana cover a Dexcom G7 if I'm only on Tresiva, I mean Tresiba
What does Mallampati III mean, the CRNA wrote it on my wristband paper
Foley out at 6, trial of void, scan at noon, straight cath over 400
He used the Hoyer, then the Sara Stedy, PT says Stedy from now on
Can I take Benadryl with the Zyrtec or is that too much, I'm itching bad
May I have the recipe for the magic mouthwash, 1:1:1?
will the Will Rogers phenomenon explain the better stage-specific survival
Mark the limb, sign your site, call the time-out. Every case.
Grace period ends soon, member owes one premium, see script 14B
Hope scale 4, despair 2, per the worksheet
Art group at 2, music at 3, pet therapy canceled (dog is sick)
Chase the labs, then chase the consult, then chase your tail
Rose-colored urine after the red jello, not blood, dip negative
Summer break: can we skip ABA for two weeks without losing the auth?
Frank blood in the bag, irrigate, call urology
Bill the 99214 with a 25 and the 20610
Sandy stools x 3, not C diff, formula change
Drew labs, left hand, 23 butterfly, one stick
Rich oatmeal-colored drainage, odor, culture sent
"""
