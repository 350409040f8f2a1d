"""Doctors, nurses and health workers in the English of other places, and of dictation, of letters and of haste: texts about somebody, and about nobody."""

NAMED = r"""
Dear Colleague, many thanks for seeing this delightful {yng} lady, {mr}, who has had PR bleeding since {mon}. Kind regards, {dr}
GP here. Pt {lf} DNA'd again {on}. HCA {first} rang, no answer. Safeguarding lead {one} informed.
bloods for {ptl} back, CRP 112, rang mum ({one}), told to attend A&E at {hosp} before tea
{wn} on ward 7 says the registrar, {last}, promised a bed by {wkd} week
discharged to {town} with TTOs, district nurse {first} to do clips {on}, NOK {kin}
ta for covering {first}. {last} in side room 2 wants her frame, {last} wants his paper, {last} wants out
Kindly do the needful and revert: patient {ptfull}, W/o {other}, resident of {place}, admitted {on} with c/o loose motions
Respected Madam, my self {first}, staff nurse. Pt. name {one}, mother of {one}, is not affording injection.
Ma'am {first}, endorsed po: bed 6 {last}, IVF to follow at 60 cc, watcher is {rel} {one}
Good day Doc! Px {ptl}, male, from {place}, 3 episodes LBM. Please advise po. RN {first}
Sister {first} of theatre say the consultant, Dr {last}, has travelled to {town} till {on}
the woman they call Mama {one} has refused the transfusion; her husband, Mr {last}, is a pastor at {church}
Bonjour, I am nurse {first} from {world}; Mr. {last} (bed four) he have pain since yesterday, Doctor {last} not answer
patient is {ptcomma}, daughter {kin} says in {tongue} he ate nothing since {on}
promotora visit: Doña {one}, {st}, azúcar 312, her son {first} works at {org}, gave strips, return {on}
abuelita {one} (apellido {last}) no tiene Medicare pero sí {payer}; please write her a letter in English
CHR run {on}: hauled water to Grandma {one} past {place}, checked feet, wood low, {rel} {one} at school
Elder {last} wants the healer first, then {hosp}. {dr} ok with it
Uncle {one} fell off the roof at the {last} place, ankle big, going {clinic} tomorrow he says
eh this one braddah {wn}, get chest pain, live {st}, wife {kin} stay crying
{ptf}'s mum is Mrs {last} but his dad's Mr {last}, and the nan who raised him is plain {one}

dictated letter re colon {ptfull} date of birth {dobs} comma address {st} comma {town} period paragraph
this is doctor {last} dictating on {whole} l a s t name spelled {spell} date of service {sayday}
scratch that the patient's name is {last} not {last} period continue
cc doctor {last} at {clinic} and doctor {last} fax {sayph} end of letter
next patient {last} comma {first} seen {sayday} new line chief complaint knee pain
uh this is {first} in the er calling about uh mister {last} he's uh ninety something they said {sayold}
spoke with the daughter {first} that's {spell} and she'll be here by uh {sayday}

{menick} prefers they/them, legal name {other} on ins only
Pt's preferred name {wn} (legal {first}), on T since {mon}, roommates {first} and {first}
name on chart is {whole}, everyone in {town} knows her as {pet}
he signs as {ini}, his mother's letters say {one}, bracelet says {lf}
\"{wn}, as in {wn} power,\" she told the registrar, and spelled it
Not {last} the surgeon; {last} the plumber, who is also our patient
{ptl}. {ptname}. That's how he introduced himself, with a GCS of 15 and a fork in his foot.
Mother: {first}. Father: {first}. Sibs: {first}, {first}, {first}. Dog: irrelevant.
Grandson {first} (POA), dtr-in-law {first}, ex-wife {first}, \"friend\" {first}: all at bedside, all talking
{first}, {last} and {first} signed in as visitors at {hr}
Attending: {last} / Fellow: {last} / Res: {last} / MS: {last} / RN: {first} / Pt: {ptl}
{ptl} c/o CP
{ptf}?
thx {first}
ok {one} will do
-{first}
Hi all, {ptl} passed at {hr}. {first}
Re: {ptl}
fyi {last} is npo
{first} pls call {last} asap abt {last}
{wn} - ur 2 pm is here
no not {first}, {first}
tell {wn} I said may be not
has {mr} pooped
{poss} bed?
WHO IS {last}
{lf} - d/c'd {on}
next: {last}
b/c {first} said so
{first} + {first} = engaged!! (4W)
@{first} can you take {last}
{one} (dtr), {one} (son), {one} (unclear)
k {one}
seen w/ {last}
per {last}/{last}
"""

CALM = r"""
Obs stable, NEWS 1, E&D, PU'd, BNO 2/7, TTOs done, OT to see re stairs, MFFD.
Please see this pleasant gentleman with a 3/12 hx of change in bowel habit, FIT 42, Hb 98, for 2WW.
Co-amoxiclav 625 TDS 5/7, para QDS, safety-netted, SOS.
what is the UK for \"ED\", \"acetaminophen\", \"epinephrine\", \"nurse practitioner\" and \"charge nurse\"
QOF target 77%; PCN DES; ARRS; LMC says no
Kindly explain me the mechanism of action of Tab. Pan 40 and Inj. Monocef 1 g BD, doubt from my exam
c/o fever x 3 days, a/w chills, h/o outside food; o/e febrile, P/A soft, CNS NAD, adv CBC, MP, Widal
How many drops/min for 1 pint NS over 8 hours with 15 gtt/mL set? (I got 15.6)
Px NPO post midnight, for CP clearance, secured consent, IVF D5LR 1L x 8 h, VS q4, refer PRN
endorsement format: name blank, age/sex, Dx, IVF, meds, contraptions, pending labs
the nurse say the doctor say come back tomorrow; tomorrow the doctor travel
please is sickling test same as genotype AS? and PCV 18 is how many gram
Monsieur, where does it hurt? Madame, since when? - give me ten such phrases in French, Creole, Wolof
promotora script, 6 lines, Spanish usted form, diabetes foot check, no names
hoʻoponopono, talking circle, sweat, smudge: how to chart with respect
No can walk, no can eat, get fever three days already: write it as an HPI

this is a dictation test one two three period new paragraph the quick brown fox comma as they say
begin macro normal exam end macro insert smart phrase dot r o s ten point
review of systems colon negative except as in hpi period allergies colon no known period
scratch that make it left not right period underline left
blood pressure one forty two over eighty eight pulse seventy six temp ninety eight six
impression number one chest pain rule out m i number two tobacco use thirty pack years
send copy to referring and to the chart end of dictation thank you

may or may not void; will try; hope so; grant her a pass; mark the site; chase the level
Will someone grant me access? Hope springs. Faith, hope, charity are words on the wall.
Dawn phenomenon vs Somogyi. Rose spots. Summer itch. Art therapy. Chase the dragon. Sandy stool.
Iris intact, violet papules, olive-tipped bougie, ivy exposure, ruby lesion, pearl on the ear, jade necklace left on
Jack stitch? no: running. Bill the visit. Rob no veins. Sue nobody. Pat dry. Gene test. Skip lunch.
miles walked 2.1, ray of light 600 nm, dale? no, hill climb 5%
Young, Black, Small, Long, Short, Strong: adjectives only here - fix caps
Case, Cook, Baker, Nurse, Porter, Fellow, Page, Ward: what hospital jobs can you make of these words?
early am, late pm, noon, friday, 5-ish, half past
Major depression, Sergeant-at-arms rule, General surgery, Private room, Captain of the ship doctrine
King's evil, Queen Anne's lace, Prince's metal: odd medical words
pt c/o CP
?
thx
k
ok will do
NPO p MN
q2h
10/10
5'4\" 132#
A&Ox3
d/c foley
who has the keys
bed 9 clean
call me
on it
STAT
RTC 6-8 wk or PRN
1-2 tabs q4-6h prn pain 4-6, max 8/24h
see above
SAME
none of the above
1:1 obs, q15
has the pt pooped
"""
