"""Prompts to an assistant that hold places, employers, addresses, days and numbers, whole or in passing."""

PROMPTS = r"""
Rewrite for the chart: {mr} fell at {snf} on {on}, hit head, no LOC, sent to {hosp}.
summarize: pt of {clinic}, admitted {abbr} {on}, dc'd to {snf} {on}
Draft a referral to {clinic} for {mr}, {yng} with {dx}.
write an appeal to {ins}, member {plan}, denied {proc} on {full} at {hosp}
Make this nicer: {one} from {snf} never called back and family is mad.
Turn the following into a discharge summary. Admitted from {grph}, lives in {home}, works at {org}.
Draft an excuse for {org}: {ptname} out {btw}.
I need a letter to {school} about {first}'s seizures.
Compose a letter to {court} for my client {ptname}.
Translate to {lang}: your appointment at {clinic} is {on} at {hr}, {st}.
what's a good way to tell {kin} that {snf} is full
Help me word a message to {snf}: they sent {mr} without a MAR.
Extract the places: seen at {clinic}, then {abbr}, then {hosp}, now {snf}.
List every date in: fell {on}, surgery {on}, sutures out {on}.
Summarize the timeline. {mon}: hired at {org}. {mon}: rash. {on}: biopsy at {clinic}. {on}: fired.
Pull address and phone: {ptname}, {st}, {home} {zip}, {ph}
Convert this list to a table: {lf} {mrn}; {lf} {mrn}; {lf} {mrn}
Fix grammar. "{mr} stay at {shel} and come in by {veh} from {area}."
Is there a shorter way to say that {hosp} did not accept and {hosp} did?
Write an SBAR for transfer from {wing} to {wing}.
Write a nursing note: wound care done at {st}, drsg changed, {rel} present, next visit {on}.
Please make a med schedule for dad. Pharmacy is {rx}, he sees {dr} at {clinic} and {dr} at {hosp}.
My mother is in {snf} in {area}. They want to move her to {snf}. What should I ask?
My employer {org} says my FMLA ends {on}, can they do that?
I got hurt at {org} on {on} and the claim {claim} was denied. Explain the letter.
I went to {clinic} on {on} and they billed me as {hosp}. Draft a dispute, account {acct}.
Rewrite at 6th grade: You will dialyze at {dia} beginning {on}.
Help me write a Yelp review of {clinic} without sounding angry
Can you make a flyer for the flu clinic at {church} {on}
I'm the case manager for {mr} at {hosp}. Draft an email to {snf}, ask whether they take trachs.
Write to {solo} that I can't work till {on} because of my back
Draft the incident report. {on} at {hr}, {wing}, IV pump S/N {ser} free-flowed.
Need a recall letter: device serial {ser}, implanted {full} at {hosp}.
short text to {one}: ride at {hr} from {st} to {dia}
What do I need to file in {court} for guardianship of my brother at {grph}?
Script for calling {rx} about the {med}
Make a handoff. 412: {ptl}, {yng}, {dx}, {hosp} transfer, to {snf} {on}. 413: {lf}, {cc}.
Give me a differential: {yng} {trade} from {area}, just back from {area}, fever since {on}
Explain this result to my {rel}: {spec} from {lab}, {on}
please check my note for hipaa stuff: "{mr} of {area}, employed at {org}, seen {on}"
Anonymize: {ptname}, {st}, worked at {org}, treated at {abbr}.
De-identify the following and keep the clinical content: {on} {lf} from {snf}, {cc}
Which parts of this are identifying? "{first} at {school}, lives off {lane}"
Summarize in 2 lines. Lives at {st} alone. Church: {church}. Works {org}. PCP {clinic}. {ins}.
Format as JSON: plate {plate}, VIN {vin}, owner {ptname}
Write the obituary for {ptname} of {area}, retired from {org}, member of {church} and {union}.
Thank you card to {hspc} for caring for my {rel} at {st}
Email to {union}: {ptname} needs light duty from {on}
Compare {hosp} and {hosp} for a valve, we live in {area}
I think I took too much {med}, I'm at {st}, alone
my {rel} lives at {snf} and they lost his hearing aids, what can i do
Prepare a packing list for {proc} at {hosp} {on}
Draft: "Dear {org}, {ptname} was under my care {btw}."
Two sentence bio: RN at {abbr} since {mon}, before that {snf}, studied at {school}.
cover letter for a job at {hosp}, I'm now at {clinic} in {area}
I supervise interns at {school} placed at {clinic}; write an evaluation of {one}.
outline a case presentation: {yng} man, {trade} at {org}, silica
Reformat: DOS {full} / acct {acct} / {hosp} / {price}
Reply to {one}: {snf} will call before {hr}, {on} ok
what time zone is {area} in, patient there wants a video visit {on}
Respond to the daughter, who's in {area} and upset that we sent her mom to {snf}.
Answer this portal msg: "hi its {first} i was at {clinic} {on}, {rx} says no refill"
continue the note:\nPt presents from {grph}. Staff {one} reports
Convert dictation: pt lives on {lane}, works at {org}, no fever since {on} period
Here's the voicemail, clean it up: yeah this is {one} {sayph} calling from {snf} about {lf}
Spell check: {abbr} recieved the pt from {snf} on {on}
Explain the difference between what {clinic} said and what {hosp} said
Write a chronology from these: {on} {clinic}; {on} {abbr} ED; {on} {hosp} ICU; {on} {snf}.
make it polite: tell {grph} to stop sending him without meds
Turn into bullet points. {mr} drives a {veh} for {org}, lives in {area}, boats out of {area}.
"""
