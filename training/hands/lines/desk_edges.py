"""Office and data people whose one identifier hides at the rim of the task: in a file name, a tab, a path, a subject line, a signature, a fixture, an example."""

NAMED = r"""
can you rename my files by pattern? they look like {UNIQUE_ID:<IMG|DSC|SCAN>_}{PERSON:{lastlow}}_knee_preop.jpg and I want knee_preop_001.jpg
the attachment is "{PERSON:{lastup}} appeal FINAL final v3 (2).docx". summarize the argument in 3 bullets: policy excludes custodial care; claimant needed skilled wound vac changes
why does Word say "locked for editing by {PERSON:{whole}}"? nobody is in it
C:\\Users\\{UNIQUE_ID:<r|j|t>{lastlow}}\\Desktop\\audit\\q3_falls.csv not found, but it's there. python 3.11
Error: could not open //fs02/HIM/{PERSON:{lastlow}_{firstlow}}/roi_request.pdf (permission denied)
Sharepoint path is /sites/Peds/Shared Documents/{PERSON:{first} B}/Schedules. How do I make the folder read only for others
Proofread, keep the sign-off: "The generator test ran 32 minutes with no faults. -{first}"
Excel tab names are Jan, Feb, Mar, {PERSON:{last}}, TOTAL. Sum B4 over all of them
Formula =VLOOKUP(A2,'{PERSON:{last}} panel'!A:F,4,0) returns #REF
the shared calendar shows "OOO - {PERSON:<Mo|Dee|Kit|Vern>}" for 2 wks. how do I hide one person's entries
My Outlook signature breaks in dark mode: {whole}, CPC | Coding Lead | {ph}. HTML pls
Rewrite subject lines so they're not scary: "URGENT: {PERSON:{last}} biopsy", "Missing!! consent", "2nd notice"
alt text for "{PERSON:{firstlow}}-and-therapy-llama.png", he's laughing, llama has a bow
Zoom auto-transcript labels me as "{PERSON:{whole}}'s iPad". How do I change it after the fact
sed to strip the header line "Printed by {PERSON:{lastup},{oneup}} on {num8} 14:02" from 900 text files
"Page 1 of 4 - requested by {UNIQUE_ID:<HIM|REG|LAB>{nn}{four}}" appears on every page; regex to remove
docker logs: user={UNIQUE_ID:{firstlow}.{lastlow}} action=export rows=1204. Is that a lot for one click
in our survey the respondent id is literally their email, {mail}. How do I hash this in R
PowerPoint notes pane says "pause here, {one} hates this slide". Remove all notes from the deck at once?
Lab label reads "{PERSON:{lastup},{first}} / EDTA / 0615". How wide must a 12 pt barcode font be
the default value in the form is {PERSON:{whole}} because they tested with a real person. explain to my boss why this is bad
test('formats name', () =\> expect(fmt('{PERSON:{last}}','{PERSON:{first}}')).toBe('...'))  // why red
const demo = \{ mrn: "{mrn}", dob: "{dobiso}" \}; is it fine to leave in the repo if it's "only dev"
# TODO({UNIQUE_ID:{firstlow}{last}}): drop the PHI columns before merge   \<- what's the convention for these
fixtures/pt_{MEDICAL_RECORD_NUMBER:{nn}{four}{nn}}.json fails schema: dateOfDeath required when deceased=true
assert age("{dobiso}", "{iso}") == 71   off by one, why
expected: "{PERSON:{last}, {first}}" got: "{PERSON:{last},{first}}" -- trailing space?
seed.sql: ('{PERSON:{first}}','{PERSON:{last}}','{LOCATION:{town}}') is copied from prod isn't it
The README says "ask {first} in informatics for the key". Reword, that person left
commit 9f2c: "fix for Mrs {PERSON:{last}} bug" -\> better commit message?
feature flag named {PERSON:{lastlow}}_override, should be what instead
the class is DrPreferences_{PERSON:{last}} extends Base. code smell?
log.info("dispensed to %s", "{PERSON:{whole}}") - sonar flags. fix
Our chatbot greets everyone with "Welcome back, {first}!" even when logged out. cookie or cache?
Slack: "@{UNIQUE_ID:{firstlow}{lastlow}} can you unmute the pump alarms channel". How do i mute a channel for a week
The URL is {url} and it shows my coworker's schedule without login. who do I tell
the QR code on the poster opens {URL:go.<lumen|brightpath|tidal>{lastlow}.org/flu}. too long for print at 2 cm?
Convert to a table: "{first} - 3 shifts; float - 2; agency - 4"
My bio line is too stiff. "{wnl} serves as Director of Revenue Integrity." loosen
grammar: "between {first} and I" or me
Translate the greeting only: "Estimada Sra. {PERSON:{last}}, le escribimos para..."
Add a comma? "Thanks {first} we got the pallets."
Minutes template, first line "Called to order by {PERSON:{last}} at 1202". Make it passive
Agenda item 4 reads "{PERSON:{initials}}: badge readers". should I spell out who
Turn voice memo to text w/o ums: "um so this is for {first} uh the the uh invoices need uh a PO"
The example in the style guide is "Smile, {first}, it's Monday." Give me 3 more in that spirit
crossword clue for NEPHRON. also {poss} last name for {DATE:<the 9th|Valentine's|the 22nd>} card, 7 letters
how do you pronounce {PERSON:{last}}? new manager
initials on the cake: {initials}. font?
what do you call a nurse named {first} who only works nights. pun
name plate order: 1 x "{PERSON:{whole}}, Chaplain", 2 x "Visitor". wording for vendor
font for a door sign: "{PERSON:{last}} / {PERSON:{last}} - Speech". is Futura ok
"Sent from {PERSON:{poss}} iPhone" shows on my work mail, get rid of it
printer job name is "{PERSON:{last}} FMLA" on the lobby printer. can i purge from queue remotely
my sql dump has a schema called {PERSON:{lastlow}}_research. who owns schemas in postgres, \dn+ doesn't say
Teams says "{PERSON:{last}, {first}} (she/her) is typing..." for an hour. bug?
Rstudio project opens to ~/work/{UNIQUE_ID:{firstlow}{nn}}/sepsis. change default wd
the heat map has row labels {PERSON:{ini}}, {PERSON:{ini}}, {PERSON:{ini}} (nurses) and columns shifts. colorblind palette?
caption contest: photo of {firstlow} asleep on the linen cart
This macro mails to {mail} if B2\>30. make it mail to whoever is in C2
"cc: {PERSON:{whole}}; bcc: file" what does bcc: file mean on a letter
MLA or APA for an interview I did with {whole}?
who wrote Being Mortal. and can you add it to the list {first} started: When Breath Becomes Air, The Emperor of All Maladies
{PERSON:{onelow}}s macro for denials pastes twice. code below: Selection.Paste : Selection.Paste
jmp to "{PERSON:{last}}" bookmark in a 300 pg pdf, shortcut?
label in the legend says series "Dr. {PERSON:{last}}" & "all others". swap colors
Mail merge gives "Dear {PERSON:{oneup}}," in caps. proper case switch?
alias {PERSON:{firstlow}}='cd /data/registry' in .bashrc, funny? my predecessor did that
HTTP 403 for {UNIQUE_ID:svc-{lastlow}} after rotation, 200 for svc-etl. checklist
does the ICS file leak: ORGANIZER;CN={PERSON:{whole}}:MAILTO:{mail}
vcard: FN:{PERSON:{whole}} TEL;TYPE=pager:{pager} how do I import 300
EXIF shows "Artist: {PERSON:{whole}}". exiftool command to strip from a wound photo folder
the track changes bubble says "{PERSON:{first}}: who approved this??" can I delete author names only
the hl7 z-segment: ZRN|{PERSON:{last}}|RN|{UNIQUE_ID:{nn}{four}}| parse in python
make a regex for "seen with Dr X" so it finds Dr {PERSON:{last}} and Dr. {PERSON:{last}-{last}}
Spell check wants "{PERSON:{last}}" to be "Harass". add to dictionary for the whole office?
password hint is "{PERSON:{poss}} first dog". who does this
the ssid is "{ORGANIZATION:{last} Family Dental}-guest". rename ideas
my notebook cell [14] prints {PERSON:{lastup}} {PERSON:{lastup}} {PERSON:{lastup}}... thousands of times, drop_duplicates didn't help
desktop shortcut "Copy of {PERSON:{first}} handoff (old)". what should naming rules say
Qualtrics piped text $\{e://Field/name\} shows "{PERSON:{first}}" for everyone since the preview
LaTeX: \author\{{PERSON:{whole}}\inst\{1\}\} puts the 1 on a new line
bib entry: author = \{{PERSON:{last}, {first}}\}, note = "personal communication, {mon}"
BibTeX key {PERSON:{lastlow}}2019fall collides. it's our own tech report by {whole}
rotate pdf pages 3-5 of scan_{DATE:<20250611|2025-06-11|061125>}_{PERSON:{lastlow}}.pdf
"Approved: {PERSON:<J|M|R|T>. {last}} 👍" is that a legal signature in an email
on our whiteboard somebody wrote "ask {first} abt {first}". make it a haiku
rewrite as a limerick. "There once was a biller named {first}"
what do I put after "Attn:" if I only know that it's {first} in payables
GIF for "happy work anniversary {first}" that isn't The Office
the queue is named CALLS_{PERSON:{lastup}}_OVERFLOW. sounds like a hurricane. rename
in the recording at 12:40 a voice says "{firstlow} grab the glidescope". do I need to beep that
why can't I sort? cells: "{first} (2)", "{first} (11)", "{first} (3)"
autocorrect turned {first} into "Fist" in a letter to her mother. apology, one line
CSS: .{PERSON:{lastlow}}-card \{ float:left \} overlaps footer
What's 7% of 1,240? for {poss} raise
username taken: {UNIQUE_ID:{firstlow}_rdh}. suggest some for a hygienist instagram
"{PERSON:{whole}} Memorial Lecture" on the flyer, how do I typeset the subtitle: Antibiotics, Then and Now
My template has "Re: your visit on {clip}" left from the last letter. make it a field
"""

CALM = r"""
can you rename my files by pattern? they look like IMG_baker_cyst_preop.jpg and I want cyst_preop_001.jpg
the attachment is "Medicare appeal FINAL final v3 (2).docx". summarize the argument in 3 bullets: policy excludes custodial care; claimant needed skilled wound vac changes
why does Word say "locked for editing by another user"? nobody is in it
C:\\Users\\Public\\Desktop\\audit\\q3_falls.csv not found, but it's there. python 3.11
Error: could not open //fs02/HIM/Templates/roi_request.pdf (permission denied)
Sharepoint path is /sites/Peds/Shared Documents/Child Life/Schedules. How do I make the folder read only for others
Proofread, keep the sign-off: "The generator test ran 32 minutes with no faults. -Facilities"
Excel tab names are Jan, Feb, Mar, Humira, TOTAL. Sum B4 over all of them
Formula =VLOOKUP(A2,'Morse panel'!A:F,4,0) returns #REF
the shared calendar shows "OOO - Float Pool" for 2 wks. how do I hide one entry
My Outlook signature breaks in dark mode: [First Last], CPC | Coding Lead | [phone]. HTML pls
Rewrite subject lines so they're not scary: "URGENT: Mohs biopsy", "Missing!! consent", "2nd notice"
alt text for "clown-and-therapy-llama.png", he's laughing, llama has a bow
Zoom auto-transcript labels me as "Conference Room iPad". How do I change it after the fact
sed to strip the header line "Printed by SYSTEM,BATCH on MM/DD/YYYY" from 900 text files
"Page 1 of 4 - Confidential" appears on every page; regex to remove
docker logs: user=root action=export rows=1204. Is that a lot for one click
in our survey the respondent id is literally their email. How do I hash this in R with digest
PowerPoint notes pane says "pause here, CFO hates this slide". Remove all notes from the deck at once?
Lab label reads "LAVENDER / EDTA / 0615". How wide must a 12 pt barcode font be
test('formats name', () =\> expect(fmt('Last','First')).toBe('...'))  // why red
const demo = \{ mrn: "0000000", dob: "YYYY-MM-DD" \}; is it fine to leave in the repo if it's "only dev"
# TODO(informatics): drop the PHI columns before merge   \<- what's the convention for these
fixtures/pt_deceased.json fails schema: dateOfDeath required when deceased=true
assert bmi(70, 1.75) == 22.9   off by one, why
expected: "Parkinson, Wolff" got: "Parkinson,Wolff" -- trailing space? it's the WPW synonym table
seed.sql: ('Foley','16F','Bard') is copied from the item master isn't it
The README says "ask Informatics for the key". Reword, that team is gone
commit 9f2c: "fix for Bell's palsy bug" -\> better commit message?
feature flag named braden_override, should be what instead
the class is DrPreferences_Cardiology extends Base. code smell?
log.info("dispensed to %s", "Pyxis 3W") - sonar flags. fix
Our chatbot greets everyone with "Welcome back, Guest!" even when logged in. cookie or cache?
Slack: "@here can you unmute the pump alarms channel". How do i mute a channel for a week
The intranet page shows schedules without login. who do I tell
the QR code on the poster opens a flu page. too long for print at 2 cm?
Convert to a table: "charge - 3 shifts; float - 2; agency - 4"
My bio line is too stiff. "The Director of Revenue Integrity serves as..." loosen
grammar: "between Legal and I" or me
Translate the greeting only: "Estimada paciente, le escribimos para..."
Add a comma? "Thanks Supply Chain we got the pallets."
Minutes template, first line "Called to order by the Chair at 1202". Make it passive
Agenda item 4 reads "PT: badge readers". should I spell out who
Turn voice memo to text w/o ums: "um so this is for payables uh the the uh invoices need uh a PO"
The example in the style guide is "Smile, team, it's Monday." Give me 3 more in that spirit
crossword clue for NEPHRON. also the inventor of the stethoscope, 7 letters
how do you pronounce Guillain-Barré? new manager
initials on the chart: ADLs, IADLs, HOB. font?
what do you call a nurse who only works nights. pun
name plate order: 1 x "Chaplain", 2 x "Visitor". wording for vendor
font for a door sign: "Audiology / Vestibular - Speech". is Futura ok
"Sent from Mail for Windows" shows on my work mail, get rid of it
printer job name is "Blank FMLA" on the lobby printer. can i purge from queue remotely
my sql dump has a schema called framingham_research. who owns schemas in postgres, \\dn+ doesn't say
Teams says "Someone is typing..." for an hour. bug?
Rstudio project opens to ~/work/common/sepsis. change default wd
the heat map has row labels RN, LPN, CNA and columns shifts. colorblind palette?
caption contest: photo of an intern asleep on the linen cart
This macro mails to the owner if B2\>30. make it mail to whoever is in C2
"cc: Risk; bcc: file" what does bcc: file mean on a letter
MLA or APA for an interview I did with a midwife?
who wrote Being Mortal. and can you add it to the list: When Breath Becomes Air, The Emperor of All Maladies
macro for denials pastes twice. code below: Selection.Paste : Selection.Paste
jmp to "Wells criteria" bookmark in a 300 pg pdf, shortcut?
label in the legend says series "Mako" & "all others". swap colors
Mail merge gives "Dear MEMBER," in caps. proper case switch?
HTTP 403 for svc-mirth after rotation, 200 for svc-etl. checklist
does the ICS file leak: ORGANIZER;CN=Conference Room 2
vcard: FN:Poison Control TEL;TYPE=work:1-800-222-1222 how do I import 300
EXIF shows "Model: Canon EOS R6". exiftool command to strip from a wound photo folder
the track changes bubble says "Author: who approved this??" can I delete author names only
the hl7 z-segment: ZRN|CHARGE|RN|4W| parse in python
make a regex for "seen with Dr X" so it finds "Dr Lastname" and "Dr. Last-Last"
Spell check wants "Harris-Benedict" to be "Harass Benedict". add to dictionary for the whole office?
password hint is "usual". who does this
the ssid is "clinic-guest". rename ideas
my notebook cell [14] prints NaN NaN NaN... thousands of times, drop_duplicates didn't help
desktop shortcut "Copy of Kardex handoff (old)". what should naming rules say
Qualtrics piped text $\{e://Field/name\} shows blank for everyone since the preview
LaTeX: \\author\{Author One\\inst\{1\}\} puts the 1 on a new line
bib entry: author = \{\{Working Group on Falls\}\}, note = "unpublished"
BibTeX key cochrane2019fall collides
rotate pdf pages 3-5 of scan_kardex_blank.pdf
"Approved: Pharmacy 👍" is that a legal signature in an email
on our whiteboard somebody wrote "ask PT abt OT". make it a haiku
rewrite as a limerick. "There once was a biller from Mars"
what do I put after "Attn:" if I only know that it's payables
GIF for "happy work anniversary" that isn't The Office
the queue is named CALLS_ORTHO_OVERFLOW. sounds like a hurricane. rename
in the recording at 12:40 a voice says "grab the glidescope". do I need to beep that
why can't I sort? cells: "Bay (2)", "Bay (11)", "Bay (3)"
autocorrect turned "first" into "Fist" in a letter to a mother. apology, one line
CSS: .hoyer-card \{ float:left \} overlaps footer
What's 7% of 1,240? for a raise
"Grand Rounds" on the flyer, how do I typeset the subtitle: Antibiotics, Then and Now
My template has "Re: your visit on [date]" left from the last letter. make it a field
Who does "he" refer to in this sentence: "The tech said he'd swap with the medic if the float covers."
Pandas: df['Kocher'] and df['Lachman'] are booleans. crosstab?
rename columns: Hoffman, Tinel, Phalen, Babinski -\> 0/1
git branch names: feature/apgar-10min, hotfix/rhogam-dose. do we slash or dash
enum Cath \{ FOLEY, COUDE, ROBINSON, TIEMANN \} ts or const object
Why is the hospital training patient always called Zztest
what's the origin of the names in the Synthea generator with the numbers at the end
"""
