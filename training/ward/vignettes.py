"""Prompts of one to three sentences, as people at work write them, about somebody and about nobody."""

NAMED = r"""
I'm seeing {ptfull} at {hhmm} for {cc}. {hecap} was started on {med} by {dr2} in {month}. What should I ask?
{ptfirst} {ptlast} ({dob}) had {done} at {oddfac} on {odate}. Write the letter to {his} primary, {dr}, please.
Please turn the following into a discharge instruction for {pttitle}, who goes home with {his} {relword} {kinfirst} on {odate}: {med} {dose}.
Can you write a polite reply to {kinfirst}? {hecap} is upset that we gave {ptfirst}'s appointment to someone else.
One of my residents, {solo}, keeps writing {med} for {cond}. Draft feedback that is firm but kind.
Our patient {ptlast} moved to {xtown} and needs records from {odate} to {odate}. Draft the release form.
Need help wording a note. {ptfirst} told me in confidence that {kinfirst} drinks. How do I chart that?
I am a school nurse at {oddfac}. {ptfirst}, {n}, had {cc} today. What should the note to {kinfirst} say?
What is the best way to tell {ptfirst}'s parents, {couple}, that the biopsy shows {cond}?
Write a short bio for our site: {drfull} trained at {oddfac}, lives in {city} with {his} {relword} {kinfirst}, and loves sailing.
Draft a reference letter for {nursefull}, who worked nights at {oddfac} from {odate} on and is applying to {firm}.
I have to call {bossfull} at {firm} about {ptfirst}'s lifting limits. Give me a script.
{ptlast} is asking for {his} {done} results over the portal; they show {cond}. Draft a gentle reply from {dr}.
The pharmacist at {oddfac}, {solo}, says {med} and {drug} interact. Is that right?
Compare what {last} wrote on {odate} with what {last} wrote on {odate}, and tell me who changed the dose.
Sort these by urgency: {ptlast} with {cc}; {p2last} with {labs}; {last} wants a refill; {solo} lost {his} cane.
Extract every name and date: {sayid}
Rewrite without the names: {sayid}
Anonymize this please. {sayid} {sayid}
List the people in this text. {sayid}
Who is who in here? {sayid} {sayid}
Is there any PHI in this sentence? "{sayid}"
Turn into a table: {ptfirst}, {cond}, {drlast}, {odate}; {p2first}, {cond}, {dr2last}, {odate}.
Summarize for {kinfirst}, who is not medical: {sayno} {sayid}
Make an SBAR out of this: {saynurse} {saynurse}
Make this sound less angry: "{dr2last} never answers {his} pager and {solo} at the desk hung up on me."
Proofread: "{ptfirst} were seen on {odate} at {oddfac} and {kinfirst} where present."
Translate to {lang}: "{ptfirst}, your surgery with {dr} is on {odate}. Come to {oddfac} at {hhmm}."
Spanish please: {pttitle}, call {nurse} at {phone} if you have {cc}.
Can you draft a text to {ptfirst} saying we open at 8 and {nurse} will meet {him}?
Write a eulogy for Dr. {last}, who ran {oddfac} for {num} years and taught all of us.
Compose an email to {boss} at {firm}: {ptfirst} is cleared from {odate}.
Please write a letter to the landlord, {bossfull}, that {ptfirst} needs a ground floor flat at {noz} because of {cond}.
I think I mixed up {ptlast} and {p2last}. What do I do if {med} went to the wrong one?
Give me three questions for {ptfirst}'s intake; {he} was referred by {solo} at {oddfac} after {his} {relword} {kinfirst} died.
My father {kinfirst} lives in {city} and was told {he} has {cond}. What does stage two mean?
My daughter {ptfirst} starts at {oddfac} in {month} and needs a form for {med}. What do I write?
I'm {ptfirst}, {n}, from {city}. Dr. {last} wants me to have {done} but {kinfirst} is against it.
Yesterday at {firm} I got dizzy and {solo} drove me to {oddfac}. They said {cond}?
My neighbor {solo} gave me her {med}. I took two. I also take {drug}. Should I worry?
Can {kinfirst} pick up my {med} from {oddfac} if {he} isn't on my list?
I was adopted. My birth mother, {solo}, had {cond}. Should I be tested?
I lost my card. The number was {mbi} I think, under {ptfirst} {ptlast}. Who do I call?
Is Dr. {last} at {oddfac} any good? My cousin {solo} hated {him}.
Find a trial near {city} for {cond}; {ptfirst} already failed {med}.
What happened to subject {subj} after {odate}? The log only says {cc}.
Write a protocol deviation for {subj}: visit on {odate}, coordinator {solo}, site {oddfac}.
Please code this visit: {ptlast}, {odate}, {dr}, {cond}, {done}, 35 minutes.
Does this claim look right? {ptlf}, {ndate}, {oddfac}, {refno}, {refno}.
Why was {ptfirst}'s {done} denied? The letter of {odate} from {payer} quotes {refno}.
Help me appeal for {ptfull}. {payer} says {med} is not necessary; {drlast} says it is.
I'm charting late for {odate}. {ptlast} got {med} at {hhmm}, {solo} witnessed, {cc} after. Word it.
Draft an incident report. {solo} slipped by room {room}; {solo} and I helped; {last} examined {him}.
{nurse} is precepting {solo} on {odate}; make a checklist for the shift with {ptlast} and {p2last}.
Debug: when last name is {ptlast} my parser gives {ptfirst} as the city.
Why does split() break on "{ptlf}" and not on "{ptfull}"?
The regex misses "{ptfull}" and "{odate}". Fix it.
Generate ten rows like this one: {ptfirst},{ptlast},{ndate},{city},{firm}
Here is the schema, and an example row: {"first": "{ptfirst}", "last": "{ptlast}", "employer": "{firm}"}. Validate it.
remind me to call {solo} about {solo}
draft: hi {solo}, {ptfirst} can come {odate}. - {nurse}
whats a good subject line for a mail to {last} about {ptlast}s {done}
when did {ptfirst} last see {last}, and was {kinfirst} there
need dc summary {ptlow} {cond} {done} {odate} f/u {last}
{ptfirst} {ptlast} dob {ndate} {cc} {when}, on {med}, allergic {drug}, lives {city}, works {firm}. soap note pls
is {solo} ok to take {med} before {done} on {odate}
how do i explain {cond} to {kinfirst} shes {n}
ask {wordpt} if {wordpt} has had {med}
can u check {wordpt}s labs: {labs}
{wordpt} from {firm} called re {kinfirst}
write to {wordpt}, {he} missed {odate}
"""
CLEAN = r"""
I'm seeing a {n}-year-old at {hhmm} for {cc}, started on {med} last month. What should I ask?
A {age} {sex} had {done} last week. Write a letter to primary care, leave the names blank.
Please turn the following into a discharge instruction: {med} {dose}, no driving, return if {cc}.
Can you write a polite reply to a parent who is upset that we gave the appointment away?
A resident keeps writing {med} for {cond}. Draft feedback that is firm but kind.
A patient moved abroad and needs records. What does the release form have to say?
A patient told me in confidence that a relative drinks. How do I chart that?
I am a school nurse. A {n}-year-old had {cc} today. What should the note home say?
What is the best way to tell parents that the biopsy shows {cond}?
Write a short bio template for clinicians on our site.
Draft a reference letter for a night nurse, no name, strong on {gear} and {scale}.
I have to call an employer about lifting limits. Give me a script.
Someone asks for {done} results over the portal; they show {cond}. Draft a gentle reply.
The pharmacist says {med} and {drug} interact. True?
Sort these by urgency: {cc}; {labs}; wants a refill; lost a cane.
Extract every drug and dose: {sayno} {sayno}
Rewrite in the active voice: {sayno}
Summarize: {sayno} {sayno} {sayno}
Is there any PHI in this sentence? "{sayno}"
Make an SBAR out of this: {sayno} {sayno}
Turn into a table: {med}, {cond}, {dose}; {med}, {cond}, {dose}.
Make this sound less angry: "Nobody answers the pager and the desk hung up on me."
Proofread: "Patient were seen and labs was drawn, {labs}."
Translate to {lang}: "Your surgery is tomorrow. Come at {hhmm}. Do not eat."
{lang} please: call us if you have {cc}.
Can you draft a text saying we open at 8 and a nurse will help at the door?
Write a toast for a retiring surgeon who taught for {num} years.
Compose an email to all staff: masks are optional from next week.
Please write a generic letter that a tenant needs a ground floor flat because of {cond}.
What do I do if {med} went to the wrong patient?
Give me three questions for an intake after a death in the family.
My father was told he has {cond}. What does stage two mean?
My daughter starts school and needs a form for {med}. What do I write?
I'm {n} and my doctor wants me to have {done} but my {relword} is against it.
Yesterday at work I got dizzy and went to the ER. They said {cond}?
My neighbor gave me her {med}. I took two. I also take {drug}. Should I worry?
Can my {relword} pick up my {med} if he isn't on my list?
I was adopted and know nothing of my family. Should I be tested for {cond}?
I lost my insurance card. Who do I call at {payer}?
How do I find a therapist who speaks {lang}?
Find trials for {cond} after {med} failed. Does {trial} still enroll?
Write a protocol deviation template for a missed visit.
Please code this visit: {cond}, {done}, 35 minutes. {refno} or {refno}?
Does this claim look right? {refno}, {refno}, two units.
Why was {done} denied? The letter from {payer} quotes {refno}.
Help me appeal. {payer} says {med} is not necessary; {body} says it is.
I'm charting late. {med} at {hhmm}, {cc} after. Word it.
Draft an incident report template for a slip by the nurses' station.
Make a checklist for a new nurse's first shift with {gear} and {gear}.
Debug: when last name has a space my parser gives the first name as the city.
Why does split() break on names with commas?
The regex misses dates without a year. Fix it.
Generate ten synthetic rows with first, last, dob, city and employer columns.
Here is the schema. Validate it: {"first": "string", "last": "string", "employer": "string"}
remind me to call the lab
whats a good subject line for a mail about {done}
need dc summary template {cond} {done}
{cc} {when}, on {med}, allergic {drug}, works nights. soap note pls
is it ok to take {med} before {done}
how do i explain {cond} to a {n} year old
can u check these labs: {labs}
Which states require consent for {done}: {bigstate}, {bigstate} or {bigstate}?
Was {trial} done in {country} or {country}?
Explain {placed}, {scale} and {sign} to a new hire.
Is {vendor} better than {vendor} for {lang} speakers?
Who makes {gear}, {maker} or {maker}?
Does {med} come from {maker} or {maker}, and is it sold in {country}?
Rank {med}, {med}, {drug} and {drug} by cost under {payer}.
What would {body} say about {med} in {people} patients with {cond}?
"""
