"""Dictation as clinicians speak it and machines write it down, with the signs said aloud or left out."""

DICTATION = r"""
this is {fn} dictating on {me} medical record {saymrn} date of service {sayfull}
dictating physician {sn} comma patient name {me} spelled {radio} comma date of birth {saybirth}
next patient {ptl} comma {ptf} period account {saycode} period
{me} is a {sayage} year old {trade} with {org} who comes in with her {kinword} {nm} period
history of present illness colon {ptf} was in her usual state of health until {sayd} when she fell at {org} period
he was seen at {hosp} on {sayd} by doctor {sn} comma who started {saydrug} {saydose} period
social history colon lives with {nm} in {town} comma works at {org} comma denies tobacco period
family history colon father {nm} died at {sayage} comma brother {nm} in {place} has {dx} period
the patient's {kinword} {nm} can be reached at {sayph} period
plan one colon continue {saydrug} period two colon see {sn} on {sayd} period
I discussed this with doctor {sn} in {svc} comma who agrees period new paragraph
thank you doctor {sn} for this kind referral period carbon copy {fn} comma {clinic} period
cc {sn} and {sn} period end of dictation
scratch that comma the surgery was {sayd} not {sayd} period
correction comma patient's name is {fn} not {fn} period
go back and change {sn} to {sn} period
insert {nm}'s number there comma {otherph} period
the accident occurred at {road} and {road} on {sayd} period
she resides at {snf} in {place} and her power of attorney is {fn} period
dear doctor {sn} comma new line I had the pleasure of seeing {me} on {sayfull} period
to whom it may concern colon {me} may return to {org} on {sayd} with no lifting period
admission date {sayfull} period discharge date {sayd} period attending {sn} period
preoperative diagnosis {dx} period surgeon {sn} period assistant {fn} period anesthesia {sn} period
the specimen labeled {ptl} was handed to {nm} period
time out was called by {nm} at {sayhr} period
implant lot {saycode} period serial {saycode} period {org} rep {nm} was present period
{ptf} tolerated the procedure well and was taken to recovery with {nm} period
I called {nm} at {sayhr} with the results of the {saytest} period no answer period left word at {otherph} period
hand off to {nm} at {sayhr} comma all questions answered period
the patient is {sayold} period he lives alone on {road} period
addendum {sayd} comma spoke with {nm} at {snf} period
transcriptionist please send to {clinic} fax {otherph} attention {nm} period
this is {fn} comma job number {saycode} comma dictating a letter to {org}
exam of {me} on {sayd} colon alert and oriented comma knows {nm} comma thinks it is {otherbirth} period
impression colon status post fall at {church} on {sayd} period
{sn} comma {nm} comma {saymrn} comma consult for {sn} comma reason {dx}
open quote {nm} never listens close quote per patient period
interval history {ptf} says she saw {sn} at {clinic} in {saymonth} and was told to stop {saydrug} period
she was driven here by {nm} from {place} who works with her at {org} period
hey {asst} note for {ptl} comma {sn} to follow up on the {saytest} {sayd}
<start|begin> note for {me} in {room} seen with {nm} the {trade}
end note signed {fn} {sayd} {sayhr}
delete last sentence {nm} is the {kinword} not the {kinword} period
new line name {me} new line d o b {saybirth} new line m r n {saymrn} new line
patient {me} d o b {saybirth} lives at {sayst} {town} {sayzip} phone {sayph} insured through {org} id {sayid}
employer {org} claim {saycode} adjuster {fn} phone {otherph} date of injury {sayd}
emergency contact {fn} relationship {kinword} number {otherph}
he presented to {hosp} by {crew} after {nm} found him down behind {org} at {sayhr} on {sayd}
plan was reviewed with {nm} by phone at {otherph} on {sayd} she agrees with {snf}
wound looks better than {sayd} per {nm} the wound nurse from {org}
"""
ASSISTANT = r"""
hey {asst}, call {nm}
{asst} text {nm} I'm at {hosp}
{asst}, remind {nm} to take {saydrug} at {sayhr}
hey {asst} what time does {pharm} on {road} close
{asst} navigate to {sayst}
{asst} take me to {hosp}, the one in {place}
hey {asst} add {sn} {sayd} at {sayhr} to my calendar
{asst} who called from {otherph}
calling {nm}, mobile
did you mean {fn} or {fn}?
I found {small} contacts named {nm}, which one
okay, reminder set for {nm} on {sayd}
sending to {nm}: I'm in {ward}, come up
{asst}, chart for {ptl}, {saybirth}
{asst} show me {poss} {saytest}
{asst} page {svc}, it's {sn} in {ward}
<open|pull up|find> {me}, record {saymrn}
[captions] {nm}: so as {sn} was saying, {ptl} came from {snf}
\>\> {nm}, are you still in {place}? \>\> yeah, at {org}.
\>\> NURSE: {nm}, {nm} is here to see you.
(music) ... welcome back, I'm {fn}, live from {place} outside {hosp}
♪ {nm}: okay mom ♪
[{nm}] he worked at {org} [crosstalk] on {road}
[inaudible] {nm} [inaudible] over at {hosp} since {sayd}
{nm} (over speaker): code cart to {ward}
overhead: doctor {sn}, doctor {fn}, call {sayext}
overhead page, family of {sn}, family of {fn}, to the front desk
would the owner of a {hue} {veh}, plate {sayplate}, please move it, signed {nm}
{nm} joined the call. {nm} left the call. {nm} is presenting
{fn} (host) admitted {nm} from the waiting room
live caption: I'm {nm}, I'm the nurse practitioner, uh, doctor {sn} is running behind
speech to text draft: {nm}, i saw {sn} today he said the {saytest} was clean, tell {nm}
"""
DICTATION_MORE = r"""
continue dictation on {ptl} period as I was saying comma {nm} noticed the swelling first period
assessment and plan {me} is a {sayage} year old {trade} who lives with {nm} on {road} comma now with {dx}
problem two comma pain period {sn} stopped the {saydrug} on {sayd} period restart period
consults colon {sn} for {svc} comma {sn} for {svc} comma {nm} from palliative period
patient's power of attorney is {fn} who lives in {place} phone {otherph} period
immunizations given {sayd} at {pharm} lot {saycode} period
allergies per {nm} sulfa comma per chart none period
the above was discussed with {ptf} and {kinword} {nm} comma who voiced understanding period
patient left before I could speak with {nm} period
i reviewed the outside records from {hosp} dated {sayd} comma signed {sn} period
the films from {clinic} on {sayd} were read by {nm} {svc} as normal period
on {sayd} she rolled her {veh} on {road} near {place} comma was extricated by {crew} period
employment colon {org} since {saymonth} comma before that {org} period
he completed {gr} grade at {school} comma then enlisted period
legal colon hearing {sayd} in {county} before judge {sn} period
collateral from {nm} comma {kinword} comma {otherph} colon quote he has not been himself since {feast} unquote
she names {nm} and {nm} as supports and {church} as a strength period
I will see {ptf} again on {sayd} comma sooner if {nm} calls period
letter to {sn} new line dear {nm} comma new line your patient {me} was seen {sayd}
re colon {me} comma date of birth {saybirth} comma claim {saycode} comma date of injury {sayd}
sincerely comma new line {nm} {svc} new line dictated not read
surgeon {sn} first assist {nm} scrub {nm} circulator {nm} period
specimen to pathology with {nm} at {sayhr} period
family was updated by {sn} in the {hosp} waiting room period
tourniquet time {sayn} minutes per {nm} period
device rep {nm} from {org} checked the {dev} serial {saycode} period
for the record comma the patient goes by {nm} period
all caps {ptl} end caps comma {ptf} period
spell that {radio} period
no transcriptionist that's {sn} not {sn} period
"""
