"""Somebody is named: what doctors, nurses and advanced practitioners type about the people they care for."""

CLINICIANS = r"""
pt {mesl} in {bedx} - {vit}, on {rx}. ok to d/c tele?
Can you summarize {me}'s course? Admitted {on} with {dx}, {proc} on {on}, still on {gen}. {dr} wants it in five lines.
{mr} is {agex}, came in {on} after a fall at {org}. Please draft the H&P, social history should mention {pos} {rel} {kin}.
write d/c instructions for {me} (MRN {mrn}), {dx}, going to {snf} {on}, f/u with {dr}. {level} level
{meup} vs {other}: both in {bedx} area, both on {gen}. Which one had the K of 6.1? Chart numbers {mrn} and {mrn}.
Is it safe to give {brand} to {mr}? eGFR 31, {labl}. {dr} already said no once, on {on}.
{agex} named {mefl} from {town}, {cc} since {on}. What else would you ask?
please clean up: "{ptl} seen by me and {cred}, agrees to {proc}, consent signed {on} {clockx}, {rel} {kin} present by phone {ph}"
SBAR for {me}, {bedx}: {vit}. hx {dx}. {dr} paged x2 at {clockx}, no answer.
Turn into a letter to {dr} at {clinic}: saw {mr} {on}, {dx} improving, continue {rx}, back in {nn} weeks.
My patient {mequo} goes by {menick}. {sub} asked me to use that in the portal reply. Results normal, recheck in 1 yr.
dictation cleanup pls -- {melow} is a {agex} who presents with {cc} no change since {mon} lives with {kin} in {town}
Nurse {first} charted that {mr} refused {gen} at {clockx} but {me} says nobody offered it. Neutral wording for my note?
Compare these two: {me}, {labl}. {other}, {labl}. Which needs dialysis first?
What's the {score} for {me}? {agex}, HTN, DM, no stroke. dob {dobs}
Consult question to {field}: {meini}, {agex}, {dx} failing {brand}. Seen at {hosp} {btw}. Thanks, {cred}
{mr} turned {ninety} last week and still lives alone off {lane}. Hospice appropriate? {score} 40.
need a death note. {me}, {ninety} years old, pronounced {clockx} on {on}, family ({kin}, {pos} {rel}) at bedside, {dr} notified
Could {ptname} have {epo}? Works at {org}, exposed to birds, cough since {mon}, {labl}.
Rewrite w/o blame: {mr} was lost to follow up after {on}. Moved to {town}, phone {ph} disconnected.
Transfer summary from {hosp} to {hosp}: {me}, DOB {dobs}, LKW {clockx} {on}, {score} 14, TNK given. Accepting {dr}.
covering for {dr} tonight. {ptl} in {bedx} needs {gen}? sign-out says "{mefl} ok to go {on} if afebrile"
Make this a one-liner -> {ptname} {agex} {stt} resident, {dx}, {dx}, transferred from {snf} in {town} on {on}
I've got {other}, {other} and {other} to round on. Order by acuity: {vit}; {vit}; {vit}.
Is the {labs} for {lf} back? drawn {on} at {clinic}, accession {spec}
{poss} mother insists on {brand}. {trial} doesn't support it. Script for the talk please, keep it kind; mom is {first}.
Let {kin} know {pos} {rel} {me} was moved to {ward}. {sub} can call {ph} after {clockx}.
post op check {mesl}, {proc} {on} by {dr}, drain 30, {vit}. Note in my style: short.
{mr} emailed from {mail} that {sub} stopped {brand} on {on}. Draft reply, suggest {gen}. Sign as {cred}.
pls make a timeline: {on} {cc}; {on} ED at {hosp}; {on} {proc}; {on} home; {on} readmit. Patient {meini}
home visit to {addr}, {me}, wound 3x2, {kin} changes dressing daily. Write visit note {on}
I promised {mr} a letter for {pos} landlord at {org} re: needing a ground floor unit. {dx}. Address {st}.
Is this plagiarized? my H&P for {pt}: "{agex} with {cc}, PMH {dx}, works as {job} at {org}, lives in {town}, tob 1ppd"
CODE STATUS TALK {on}: {me}, {rel} {kin}, {dr}, chaplain {first}. DNR/DNI, ok pressors. Make the note readable.
{ptcomma} {dobs} {cc}, denies {cc}. {vit}. A/P? you can be blunt
She'd like {proc} done before {feast}. {mr}, {agex}, {payer}. When is it reasonable after {brand} stent?
urine cx {me} grew ESBL, collected {on}. on {gen}. allergic PCN (hives {mon}). ertapenem at {snf}? they said ask {first}
Pls turn voicemail into a note: "this is {kinfull} calling about my {rel} {ptname} born {dobs}, {sub} has {cc}, call me {ph}"
Which of my clinic patients on {on} is due for {imm}? {lf}; {lf}; {lf}; {lf}. Ages 71, 66, 34, 80.
{dr} says {ptf} has {epo} and I say {epo}. Settle it: {vit}, {labl}.
HPI: {mr}, retired from {org}, drove in from {place}, {cc} x {nn} d. Expand to full sentences without inventing.
Peer-to-peer for {me} with {payer} {on} {clockx}, ref {claim}, {cptc}. Bullet points; {dr} at the plan is an orthopod.
{mefl} has been off {gen} since {on}, roommate {first} says {sub} isn't sleeping. Med restart plan?
Explain to {kin}, a {job}, why {pos} {rel} needs {brand}. {level}. {pos} {rel} is {menick}.
Was {me} on {gen} when {sub} was at {hosp} in {mon}? The record I paste says: "meds on adm {rx}, {rx}". Encounter {stay}.
Newborn of {me}, born {on} {clockx}, 3.1 kg, mom's room {bedx}, dad {kin}. Admission note, AAP vit K done.
ok to combine {imm} and {imm} for {melow}, {agex}? school at {school} wants it by {on}
our patient from {org} day care, {ptname}, {agex}: stridor, {vit}. transfer to {hosp}?
{mr} {sub} lives with twin {first}, both with {dx}. Genetics referral wording to {dr}, {clinic}.
Please reply to {mr} through the portal: A1c 7.1 on {on}, great, continue {brand}. Sign {cred}.
Interpreter {first} (ID {badge}) used for {me}, {tongue}, {clockx}. add to note
ECMO call: {agex} {mesl} at {hosp} in {town}, day 3, {labl}. Callback {ph} ask for {dr}
could {cc} in {mr} be from {gen}? started {on}. {sub}'s also seeing a chiropractor named {first} at {clinic}
My note says "{meup} DNR" but the band says full code. {bedx}, {hosp}. How should I word the safety report?
{me} won't leave. Medically ready since {on}; {rel} {kin} refuses {snf}. Appeal rights letter (QIO), please.
photo of rash uploaded by {user}. It's {mefl}, I recognize the tattoo. {dx}? {agex}, back from {land} {on}
Write a note for {org}: {ptname} may return {on}, no lifting >10 lb through {on}. Signed {cred}, lic {lic}.
pager {pager} went off: {mesl} {bedx} {vit}. what do i do first
Two cousins, {other} and {other}, same last name {last}, same {bedx} pod. Suggest wording for a NAME ALERT.
{mr} was cut out of a {car} (plate {plate}) on {lane} near {town}; {score} 12. trauma H&P, passive voice ok
after {trial} would you still anticoagulate {me}? falls x3 since {mon}, lives at {snf}, {rel} {kin} undecided
"""
