"""What people ask an assistant, with the text that they paste; and conversations with it."""

ASK = r"""
<Summarize|Please summarize|Can you summarize|Write a summary of|Condense> <this note|the chart|the hospital course> for {pt}<, {age} {sex},|> <seen on {date}|who has {dx}|admitted to {hosp}>.
<Draft|Write|Compose|Help me write> a <letter|referral letter|message|reply|note> to {dr} <at {clinic} |>about {pt}'s {dx}.
<Draft|Write|Generate> <an appeal|a prior authorization|a work excuse|a school note|a discharge instruction> for {ptfull} (DOB {dob}<, MRN {mrn}|, member ID {id}|>) <for {drug}|for {proc}|to {org}|to {school}>.
<Suggest|What are|Give me|List> <ICD-10 codes|billing codes|CPT codes> for {pttitle}'s visit on {date}: {dx}, {sym}, {vital}.
<What|Which> <dose|antibiotic|test> <would you recommend|is best> for {ptfirst}, a {age} {sex} with {dx} <on {drug}|and {lab}>?
<Explain|Please explain> {lab} to {pttitle} in plain language<, she speaks Spanish|>.
<Translate|Rewrite> this for {ptfirst}'s {relword} {kin}: take {drug} {dose} <until {date}|>.
Is {drug} safe for {pt}? <She|He> takes {drug} and has {dx}. {dr} <is asking|wants to know>.
My patient {ptinit}, {n}{sex}, <from {city}|seen {date}>, has {sym}. <Differential?|What should I check?>
My patient {pt} has {dx}. <Should I start {drug}?|What do you think?>
<When|What time> is {pt}'s <next appointment|surgery> with {dr}? <The MRN is {mrn}.|>
<Find|Look up|Pull up> <labs|records|chart> for {ptlf} {dob}.
<Remind|Text|Call|Email> {pttitle} at {phone} about {proc} on {date}.
<Schedule|Book|Move> {pt} <with|to see> {dr} on {date} at {clinic}.
Patient name: {ptfull}\nDOB: {dob}\n\n<Write a SOAP note.|Write a discharge summary.|Suggest a plan.>
Convert to SOAP: {pt}, {age} {sex}, {sym} {dur}, seen by {dr} at {clinic} on {date}, {vital}
I'm {dr} from {hosp}. <Summarize|Review> the following: {pttitle} was admitted {date} with {dx}.
Did {kin} call about {ptfirst}?
Create a timeline: {date} {proc}; {date} seen by {dr}; {date} transferred to {snf}.
What is the address of {clinic}? {ptfirst} lives at {addr}.
User: {pt} called from {phone}.\nAssistant: <I have noted it|What is the concern>?\nUser: {sym}, since {date}. Tell {dr}.
Human: my {relword} {kin} <takes|was given> {drug}\nAssistant: How old is {kin}?\nHuman: {age90}, lives at {snf}
Q: Who is the surgeon for {ptlf}?\nA: {dr} at {hosp}, on {date}.
Answer as JSON with keys name, dob, dx: {pt}, born {dob}, {dx}.
Extract the entities: "{pt} saw {dr} on {date} at {clinic} in {city}."
Our practice, {clinic}, in {city}, needs a policy on {drug}. Contact {first} at {mail}.
Pretend you are {dr} and answer {ptfirst}: can I take {drug} with {drug}?
what can i do for my {relword} {kin} shes got {sym}
my name is {ptfirst} and i have {sym} {dur}
i am {ptfull}, i live in {city}
tell {first} that {ptlast} is here
{pt}, {age} {sex}, {dx}. <Plan?|Next steps?|Assess fall risk.>
{ptfull}\n{dob}\n{addr}\n{phone}\n\nmake a face sheet from this
I am seeing a patient named {pt} for {sym}
Name's {ptfirst}. {n}. {sym}. What now?
Please proofread: "{pttitle} was seen in the {hosp} ED on {date}."
de-identify this: {pt} {mrn} {dob} {street} {city}
"""

TALK = r"""
[doctor] hi {ptfirst} , how are you ?\n[patient] i'm okay , {dr} .\n[doctor] so tell me about the {sym} .\n[patient] it started <on|around> {date} when i was at {fac} with my {relword} {kin} .
Doctor: Good morning, {pttitle}. I'm {dr}. What brings you in?\nPatient: I've had {sym} {dur}.\nDoctor: Any surgeries?\nPatient: {proc} in {year}, at {hosp}.\nGuest_family: I'm {kin}, the {relword}.
Therapist: How was the week, {ptfirst}?\n{ptfirst}: Not great. {kin} and I fought again about {city}.\nTherapist: What happened on {date}?\n{ptfirst}: {kin} showed up at {org}.
Nurse {drlast}: Can you confirm your name and date of birth?\nPatient: {ptfull}, {dob}.\nNurse {drlast}: And your address?\nPatient: {addr}.
Operator: 911.\nCaller: My {relword} {kin} collapsed! We're at {street}, {city}.\nOperator: Your name?\nCaller: {first} {last}.
A: Is this {pttitle}?\nB: Yes, <speaking|this is {ptfirst}>.\nA: This is {first} from {clinic}. Your appointment with {dr} is {date}.\nB: My number is {phone} now.
Patient: my name is {ptfirst} , last name {ptlast} .\nDr: and who is with you ?\nPatient: {kin} , my {relword} .
{ptfirst}: hi\n{drfirst}: Hi {ptfirst}, how's the {ana}?\n{ptfirst}: better since {date}
Doctor: hey {ptfirst} , <good to see you|how's {kin}> ?\nPatient: <good|fine> . we just got back from {city} .
um so {ptfirst} lives uh with <his|her> {relword} {kin} over on {street} in {city} and <he|she> sees doctor {drlast} at {hosp}
this is doctor {drlast} dictating on patient {ptfirst} {ptlast} medical record number {mrn} date of birth {sdate} date of service {sdate} period
patient is {ptfirst} {ptlast} spelled {ptlast} a {age} {sex} comma seen by doctor {last} on {sdate} for {sym} period
call {ptfirst} {ptlast} at {sphone} period new paragraph
dictated by {drfull} copy to doctor {last} at {clinic} end dictation
mister {ptlast} was seen {sdate} at {hosp} by doctor {last} and nurse {first} period
"""
