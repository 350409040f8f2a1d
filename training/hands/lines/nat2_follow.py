"""Follow-up turns, corrections and second thoughts typed under an assistant's answer, and the short first lines that start a chat."""

NAMED = r"""
no, her name is {first} not {first}
change the date to {on}
ok but add that {first} was there too
good, now address it to {dr}
make it shorter and drop the part about {kin}
you forgot the MRN, it's {mrn}
he's from {town}, not {town}
can you say "{mrs}" instead of "the patient" everywhere
the surgery was {clip}, fix that
also cc {whole} at {hosp}
try again, and sign it {whole}, RN
put {pharm} as the pharmacy
wrong one. i meant {ptcomma}
same thing for {ptf}'s sister, {kin}
phone is {ph} not {ph}
she's {oldn} so no statin talk
yes and mention {org}, that's where he got exposed
Perfect. Save as {lastup} appeal
great!! {first} will love it
it should come from {clinic}, letterhead on top
last paragraph: replace "your employer" with {org}
what if i just call {first}
No, {last} is the surgeon. {last} is the PCP
and his dob {dob}
in the second version use {mefl}, she hates "Ms. {mesl}"
add fax {ph}
the part w/ {FACILITY:<Pinecone|Old Ferry|Kettle> <House|Lodge|Manor>} needs to go, family is suing
do the whole thing again for {ptl}, {num8}, same dx
ok, translate that for {kin}, she only reads {lang}
i said {day}, not the week after
explain like you'd tell {first}, he's 9
it's spelled {last}, one more time please
Would Dr. {last} agree with that? she's old school
the zip is {zip}
remove {poss} name from the table but keep the row
thats from {hnick}, ours is different
take out {whole} and put "the complainant"
can you tell {one} in one line why it was denied
and the claim number, {claim}
How about: "Dear {first}, I'm so sorry about {kin}."
oh and it happened at {place}
so what do I tell {dr} at 4
append: reviewed w/ {initials} {clip}
make {first} sound less angry
now do bed 12, {ptl}, same format
the {gear} serial was {ser}, put it after the model
bill goes to {stack}, {town}
is that before or after {feast}?
thanks! last thing, text version for {first} under 20 words
use {user} as the assignee
that's great but {first} already left for {hosp}
you wrote {clip} twice, second should be {clip}
policy number {plan}, not the group
list again without {wn} and {wn}
Sorry, typo: {first}, 62, not 26
k. and who covers for {last} on the {oddday}
No PHI?? I told you {ptname} is a fake name. ok fine his real one is worse
one more row: {clip} | 148/92 | {first}
Looks good except that {last} isn't an MD, she's a PA
go back to the version before {first}'s edits
send to {mail}
hmm does {clinic} even do that
that was for {mr}. For {mrs} the Cr is 1.9
add at bottom: Prepared by {fl}, {full}
Same letter, {county} version
skip the intro, {first} knows
the {hosp} one. 4 lines max
"{ptf} did well" - too casual? he's 71
merge with what {first} wrote: "no acute events"
oh wait. it was {one}'s idea so credit her
would it fit on a label? {ptcomma} {dob} {mrn}
not {soft}. {first} from IT said use the other one
do I need {poss} consent for that
i can't say {org}, just say "a warehouse"
he moved. {addr}
And in the voicemail say it's {first} from {clinic}, no details
ask it as a question to {dr}
how many days between {num8} and {num8}
put {church} for the address, she's between places
fine. print for {on} huddle
cut "as {last} noted" twice
who is {wn}? that's not in my note
can't use {mail}, it bounced
plate was {plate}, for the police part
lot {lot} exp {mon}
the kid's school is {school}, spell it out
Hi again, it's {first} from yesterday, the pressure ulcer guy
Continue. Next patient: {ptname}, 49F, migraine
start: you're talking to {first}, night pharmacist, be brief
before you answer: {mefl} is my wife
"""

CALM = r"""
no, her dose is 25 not 50
change the rate to 125
ok but add that the tech was there too
good, now address it to the medical director
make it shorter and drop the part about Medicare
you forgot the modifier, it's 59
it's Zofran, not Zosyn
can you say "you" instead of "the patient" everywhere
the grade was 3, fix that
also cc risk management
try again, and sign it RN, CCRN
put Walgreens or CVS as an example
wrong one. i meant Celebrex
same thing for the Cerner version
ratio is 1:5 not 1:6
she's 84 so no statin talk
yes and mention Legionella, Hantavirus, Q fever
Perfect. Save as Appeal v2 FINAL
great!! the team will love it
it should look like a memo, letterhead on top
last paragraph: replace "your employer" with HR
what if i just call the lab
No, Ortho is primary. Medicine is consulting
and his BMI 41
in the second version use Tylenol, she hates "acetaminophen"
add the ICD
the part w/ Stryker needs to go, legal says so
do the whole thing again for CHF, same layout
ok, translate that to Tagalog
i said q12, not q8
explain like you'd tell a 9 year old
it's spelled Xeljanz, one more time please
the POS is 22
remove names from the table but keep the rows
thats from Up To Date, our policy is different
take out "negligent" and put "unanticipated"
can you tell me in one line why CO-50
and the CARC, B7
How about: "I'm so sorry for your loss."
oh and it happened in the parking deck
so what do I tell the attending at 4
append: reviewed, agree, no changes
make the manager sound less angry
now do bed 12, same format
the ICD is a Medtronic Cobalt XT, put it after the model
bill goes to Part B
is that before or after the time-out?
thanks! last thing, text version under 20 words
use P2 as the priority
that's great but PT already left for the day
you wrote Lasix twice, second should be Bumex
that's Medicare, not Medicaid
list again without Norco and Soma
Sorry, typo: 62, not 26
k. and who covers weekends, neurosurg or ortho spine
No PHI, I know. it's a made up vignette
one more row: day 4 | 148/92 | held
Looks good except that a PA isn't a resident
go back to the version before the edits
send as .docx
hmm does Part D even do that
that was for Eliquis. For Xarelto the Cr cutoff is?
add at bottom: Prepared by Quality, rev 3
Same letter, Texas version
skip the intro, they know
the Joint Commission one. 4 lines max
"did well" - too casual?
merge with this: "no acute events, NAEON"
oh wait. it was pharmacy's idea so credit them
would it fit on a label? 1 x 2.625, Avery 5160
not Teams. IT said use the other one, TigerConnect
do I need consent for that
use metric. kg, cm
And in the voicemail leave no details
ask it as a question to GI
how many days in 90 MME taper at 10% a month
put "general delivery"
fine. print for the huddle
cut "as noted above" twice
who is Charcot? that's not in my note
can't use Wong-Baker, he's 78 with aphasia. PAINAD?
Hill-Rom or Hillrom? Baxter now
NDC 0074-0554-02 or the 2-pack
spell out SLUMS and MoCA
Hi again, the pressure ulcer question from yesterday
Continue. Next case: 49F, migraine, Nurtec
start: you're a night pharmacist, be brief
before you answer: I'm an RT not an RN
and Babinski?
is Hoffman the finger one
no, Ranson, not Rockall
so Kocher or Langenbeck approach
Lachman > McMurray for ACL, right?
use May-Thurner not Nutcracker
add Wilson (the disease, ceruloplasmin)
give me Rome IV too
Boston scale 9, Mayo 0, Paris 0-IIa, JNET 2A
which Bethesda, thyroid or Pap
Edmonton or Clinical Frailty Scale 6
swap Keytruda for Opdivo and redo the table
Ambien no, Dayvigo maybe, Quviviq not on formulary
MONALEESA or PALOMA? both, one line each
the Baxter pump, not the Sigma one
Sorry, Holter. not Halter
Cook catheter 14 Fr, Bard 16, Coude tip
Braun, the vendor, B. Braun Space
Bill says 80.2 IV, wait, J80.2?
Does Jordan frame mean the stretcher?
"Mallory" bodies or "Mallory-Weiss", fix
Hunter criteria, not Sternbach
Ann Arbor III-B, Lugano, Deauville 4
Grace periods: ACA 90 days vs 31?
GRACE score vs TIMI
Rose Bengal or fluorescein
Frank pus, frank blood, why "frank"?
Mark the site, then what, per Universal Protocol
Art line zero, again?
Jack knife position risks
Miller blade 0 for a preemie?
Christmas disease = hemophilia B
Harvey bradshaw index? spelling
Tanner 3, Sexual Maturity Rating
Fowler vs semi-Fowler vs Trendelenburg angles
Dix-Hallpike first, then Epley x 3
Penrose or JP or Blake
"""
