"""A psychologist, a hospital chaplain, a social worker, a school counsellor and an addiction counsellor: texts about somebody, and about nobody."""

NAMED = r"""
Session 14. {ptf} arrived ten minutes late and apologized twice. She spoke of her {rel} {one} as if he were already dead.
In the dream, {ptl} said, it was {kin} who held the door and I who could not find the key.
Testing of {ptfull} took place on {on} and {on}. WAIS-IV FSIQ 92 (30th percentile). He was referred by {dr}.
{wn} says \"I hope so\" whenever he means no. I pointed it out. Long silence.
Collateral: spoke by phone with husband, {other}, who describes onset in {mon} after the layoff at {org}
couples work, third hour: {first} accuses, {first} withdraws, and I find myself siding with {first}
She grew up in {place}, moved to {town} at nine when the mill shut; father {one} drank.
PHQ-9 21. Passive SI. Safety contact is her roommate {other} ({ph}). Next appt {on}.
custody eval: interviewed {last} (father), {last} (mother), the boy {ptf}, and teacher {other}
please rephrase so the insurer learns nothing about {ptl}'s affair with {one}
Supervisee {first} brought the {last} case again; countertransference, she dreams about him
{ptf}'s panic returns each year around {feast}, the anniversary of the fire on {lane}
discharged herself from {hosp} on {on}; took the train to {town}; has not answered since
Neuropsych report header: Name {ptcomma}; DOB {dob}; Seen {on}; Examiner {cred}
he insists that we call him {menick}, never {ptf}, which was his father's name
The client (I'll call her by her real name, {ptf}, you delete it later) is a {job} at {org}

0315 called to MICU for {ptl} family. Prayed w/ {rel} {kin} and {first}. They asked for Fr. {last} from {church}
Pt is Catholic, anointed {on} by Rev. {last}. {rel} {one} requests no visitors from {church}
Baptism of infant {ptname}, bedside, 22 wks, godparents {first} and {first}. Certificate mailed to {addr}
I sat with {mr} an hour and she talked of her {rel} {one} and the farm out at {place}
Imam {last} from {church} will come before sundown. Body to face qibla. Family spokesman: {other}
Memorial service {on} in chapel; names to be read: {other}, {other}, {other}, baby {last}
Grace before dinner was said by {wn}, who had not eaten in four days
Spiritual care f/u: {ptf} asked why God took {kin} and left her. No answer given. Presence only.
Rabbi {last} ({ph}) notified for {ptl}, time of death 0552, shomer arranged, no autopsy
I'd like words for a blessing of hands; nurses {first}, {first} and {wn} will be there
wedding at bedside {on}: bride {first}, groom {ptf}, witness the charge nurse {last}

LVM for {one} at the county, {ph}. Pt {me} has no ID, last address {st}, was at {refuge} till {on}
guardian ad litem {other}, hearing {on} in {place}, docket {case}
DC barrier: {ptl}'s {rel} {kin} changed the locks. Accepting SNFs: {snf}, maybe {snf}
APS intake w/ worker {last}; alleged perp is grandson {first}, lives in basement, uses {pos} debit card
{ptf} aged out of care {on}; former foster mother {other} in {town} willing to be medical POA
spoke w {first} @ {org} re utility shutoff for {last} household - medical letter needed by {on}
Safe plan of care, mom {other}, baby {last}, OB {dr}, caseworker visits start {on}
Transport: taxi voucher {code} to {refuge}, driver knows {wn} by sight
immigration: cousin {one} in {town} holds passport {passp}. do NOT chart status
vet, served '68, DD-214 at home with {rel} {kin}, VSO rep {other}
the mother goes by {one} but paperwork says {other}; kids {first} 6, {first} 4, {first} 18 mos

7th grader {fl} disclosed cutting to {one}. Called home {on}, stepdad {last} answered
{first}'s best friend {first} transferred from {school} in {mon}; since then skipping lunch
Student {lf} - retained? Mom cried. Dad works nights at {org}
Re-entry meeting {on} for {ptf}: present were Ms. {last}, Coach {last}, AP {last}, me
text from kid: \"tell {wn} im sorry\" - is that a goodbye? She's 15

My sponsor {one} says halt. I say I'm {ptf} and I'm an alcoholic and I'm tired, in that order.
UDS {on}: +fent +xylazine. {ptl} denies. {rel} {one} found foil. dose held
group note: {fl} shared about funeral, {fl} left early, {fl} monopolized, new member {one}
take home bottles x6 approved for {me}, lockbox seen by {first}, next dose {on}
{ptf} relapsed {feast} after 14 mos, cousin {one} came up from {town}
court wants a letter for Judge {last} by {on}, {ptl} completed 20 of 24 classes
Intake: DOC 2 drinks to 1 pint daily since {kin} passed {mon}. last drink {on}
"""

CALM = r"""
GAF is gone; use WHODAS 2.0. Scores 0-4, 36 items, domain sums / 100.
Write about splitting without blaming the patient. One paragraph, no jargon, past tense.
Client presents as a middle-aged man who smiles when he is furious. Therapist felt sleepy: projective identification?
Beck 29, PHQ-9 18, GAD-7 15, PCL-5 44, AUDIT 3; down from 34/21/17/51/8
CBT thought record columns: Situation / Mood 0-100 / Automatic Thought / Evidence For / Evidence Against / Balanced Thought / Re-rate
WISC-V: VCI 108, VSI 97, FRI 100, WMI 82, PSI 79. GAI vs FSIQ - which to report when the split is 29 points?
\"Mother\" in the transcript means the internal object, not the woman herself.
Hope is a discipline. Faith may follow. Will comes last. (from my lecture on Frankl's logotherapy)
Is a Tarasoff duty triggered by \"I could kill my boss\" without plan, means or a named victim?
DBT skills: TIPP, STOP, DEAR MAN, GIVE, FAST, PLEASE, ACCEPTS. Homework: one each, 2x/day.
Explain Rorschach R-PAS Complexity 96 and an SI-Comp of 7 in lay words
Bowlby vs Winnicott vs Klein on separation, 5 sentences
exposure hierarchy SUDS 10-100 in steps of 10; 8 sessions x 90 min; homework 45 min daily
No SI/HI/AVH. TP linear. Insight fair. Judgment intact. Affect mood-congruent. Speech RRR.
I need a session note that says nothing: date, length, modality, intervention, plan.
53 min, 90837; 38-52 is 90834; 16-37 is 90832

Spiritual assessment FICA: Faith, Importance, Community, Address in care. Or HOPE: sources of Hope, Organized religion, Personal spirituality, Effects.
Compose an interfaith blessing, 6 lines, no \"Lord\", no gender, may be read by a lay person
On call chaplain: code blue, trauma 1, death, fetal demise, ethics. Response 20 min. Log in 15-min units.
What do I say to a father who asks whether the baby felt pain?
Rose, candle, water, stone: choose one for the ritual and say what it will mean to the family
Psalm 23, 121, 139; Surah 36; Kaddish; Heart Sutra; a poem. Keep copies in the grey binder.
Chapel hours 6a-10p. Mass Sun 11. Jummah Fri 1:15. Meditation W 12:10.
Staff grief rounds, 30 minutes, no slides. Rule 1: nobody fixes anybody.
the patient's pastor and the attending disagree about the vent; I mostly carry messages between them
Amazing Grace in G, Faith of Our Fathers in F, and please not the one with eleven verses

PASRR level 1 negative, level II not indicated. FL-2 signed. Bed offer 48h hold. Choice list x5 given.
SDOH Z codes: Z59.00 homeless, Z59.41 food insecurity, Z60.2 lives alone, Z63.0, Z65.3
Is MAID retroactive for 90 days in every expansion state?
HCPOA > spouse > adult kids majority > parents > siblings: state default surrogate ladder. Check yours.
SBIRT minutes: 15-30 99408, >30 99409
Readmit risk LACE 13, 6-clicks 14, AM-PAC 38, needs mod A x2, lives on 3rd floor walk-up
resource sheet categories - food, rent, rides, diapers, phones, legal. no phone numbers yet
Family meeting agenda: 1 intro 2 what they know 3 prognosis 4 hopes & worries 5 options 6 next step
CPS: mandated reporter files within 24 h oral, 48 h written. \"Reasonable cause\" not proof.
201 vs 302 commitment, 5 days vs 20 days vs 90, in plain English

C-SSRS screener Q1-6; yes to 3, 4, 5 or 6 in past 3 mos = high; call parent, do not leave alone
lesson plan 8th grade: stress bucket, 25 mins, sticky notes, exit ticket
The counselor is not a therapist. The pass is not a party. Sign in, sign out.
ASCA ratio 250:1, ours is 463:1. Make this a bar graph caption.
group rules: one mic, what's said here stays here, you may pass

COWS 5-12 mild, 13-24 moderate, 25-36 moderately severe; start bup at 8+ if no fent, 12+ if fent
Macro dosing vs Bernese: 0.5 mg BID d1, 1 BID d2, 2 BID d3 ... full agonist stops d7
ASAM dimension 1: 2, D2: 1, D3: 2, D4: 3, D5: 3, D6: 2 -> level 3.5
MAT phases: 1 = 6 d/wk x 90, 2 = 1 take-home, 3 = 3, 4 = 6, 5 = 13, 6 = 27
step 4 is a \"searching and fearless moral inventory\". Make a worksheet, 4 columns.
Serenity, courage, wisdom. One day at a time. Keep coming back. It works if you work it.
what EtG cutoff 100 vs 500 ng/mL means for someone who uses hand sanitizer 30x a shift
"""
