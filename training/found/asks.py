"""What people ask an assistant to do, with identifiers in the asking."""

ASKS = r"""
draft a letter to {law} that we need a signed release before sending {poss} records
write a work excuse for {ptfull}, seen {day} at {clinic}, back {day}, employer {org}
turn this into a discharge summary: {ptf} {ptl}, {yng}, {dx}, came from {snf}, going to {snf}
can you shorten this handoff: {ptl} in {room}, {dx}, {one} consulted, {kin} updated at {ph}
make this polite: {onelow} from {coinlow} keeps calling about claim {claim}
help me answer a portal message from {wholow} about {med}
rewrite so a 6th grader gets it: {ptf}, your {proc} at {hosp} is on {day}
translate to {lang}: {first}, please come to {clinic} at {st} on {day}
is it a HIPAA problem if {one} at {org} saw {poss} chart
what ICD code for {wholow} {cc} fell at {shop}
my {rel} {onelow} is at {snf} and they want to move her to {snf}, what are my rights
i live at {stlow} {townlow} and need a ride to {hosplow} {wdaylow}
find the error: patient {full}, MRN {mrn}, DOB {dob}, plan {plan}
extract the name and address: {full} of {addr}
parse this: {lf} {dob} {ph} {addr}
clean up this dictation: {wholow} seen {sayday} lives on {lanelow} works at {orglow}
put this in SBAR: {one} {room} {dx} {vitals} {cred} at bedside
write an appeal to {ins}, member {plan}, claim {claim}, denied {day}, {proc}
compose an email to {one} at {agency} re {poss} rent
fill a prior auth: {ptlf}, {dob}, {plan}, {med}, prescriber {one} NPI {npi}
draft a voicemail script for {ptf} about {labs}, callback {ph}
summarize for the team: {ptl} is homeless, stays at {shelter}, case worker {one}
prep a letter of medical necessity for {ptfull} for {gear}, {ins} {plan}
tell {rel} {one} in plain words why {ptf} needs {proc}
what questions should i ask {tit} at {clinic} about {dx}
i'm {wholow}, {cc} since {wdaylow}, should i go to {faclow}
write a condolence card to the {clan}, {one} died {day} at {fac}
incident report: {one} slipped outside {school}, witness {one}
write a text reminding {first} of {day} {hr} at {clinic}, {house}
make a table of {lf}, {lf}, {lf} with {dx}
list the people in this note: {one} called {one} about {poss} {rel}
check my spelling of {last}: {spell}
how do i pronounce {who}
what's the difference between {full} and {full} in the schedule
my student {one} at {school} had a seizure, who do i call
roommate {onelow} took {num} {med}, we're at {bare}
pt drives for {coinlow}, cdl {lic}, needs dot form
pt's {gear} serial {ser} recalled?
i was in a crash on {hwy}, other car was a {car}, plate {plate}, what do i tell {ins}
dispute a bill: account {acct}, {hosp}, {price}, DOS {num8}
letter to landlord {fam} at {st} about mold, for {ptfull}
convert to FHIR: {lf}, {dobiso}, {addr}, {ph}
convert to HL7: {full} {mrn} {plan}
make up a plan for {one}: {dx}, lives {bare}, {rel} {one} helps
school note for {ptf} at {schoollow} in {townlow}, out {range}
explain this EOB, claim {claim}, group {grp}, {price}
reword: {tit} is a {job} at {famlow} and smokes
timeline please: {num8} {fac}, {num8} {fac}, {num8} home to {bare}
write a reference letter for {cred}, lic {lic}, worked at {snf}
shift schedule: {one}, {one}, {one}; {one} can't do {wkd}
pull the phone numbers: {one} {ph}, {one} {ph} {xt}
did {one} from {crew} sign the run sheet
triage: {onelow}, {cc}, {barelow}, callback {ph}
make this chart note professional: {onelow} was drunk at {shoplow} and {event}
ghostwrite a reply to {first} who is mad about {org} parking
draft police statement for {worded}, {day}, {road}
obit for {full}, {oldn}, of {town}, member of {church}
birth announcement: {first} {last}, {day}, {hosp}, parents {one} and {one}
immigration letter for {full}, A# {passp}, from {world}
disability form: {ptfull}, SSN {ssn}, last worked {org} {day}
custody letter: {one} has been in care of {one} at {st} since {day}
summarise call: {wholow}, {planlow}, wants {clinic} in network
"""
CLEAN_ASKS = r"""
draft a letter that we need a signed release before sending records
write a work excuse for a patient seen {lately}
turn this into a discharge summary: {yng}, {dx}, going to rehab
can you shorten this handoff: {yng} in {room}, {dx}, {labs} pending
explain {proc} to a 6th grader
what ICD code for {cc}
is {med} safe with {med}
what are the side effects of {med} {dose}
put this in SBAR: {yng}, {dx}, {vitals}
write an appeal to {ins} for {proc}
make a template for a {thing}
summarize the evidence for {med} in {dx}
what questions should i ask my doctor about {dx}
i have {cc} since {lately}, should i go in
how do i appeal a denied claim
who pays when my job drops {ins}
my landlord won't fix mold, what can i do
write a python function that parses a date of birth
make a table of {labs} by week
what is the difference between a nursing home and assisted living
translate to {lang}: take one tablet at night
differential for {yng} with {cc} and {cc}
how long off work after {proc}
"""
