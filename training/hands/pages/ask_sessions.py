"""A whole morning in one chat window: the same person hops from task to task, and the assistant quotes back what was pasted."""

TWINS = r"""
user:
morning. first thing, convert to metric: 5'4", 171 lb
assistant:
162.6 cm, 77.6 kg. BMI 29.3.
user:
ok. now a letter to [[an insurer::{ins}, attn {whole}]]. patient needs Dupixent, failed clobetasol, Protopic and NB-UVB. EASI 24, IGA 4. [[teacher::teaches 2nd grade at {school}]], sleep 3 h a night from itch
assistant:
To Whom It May Concern:
I am writing on behalf of my patient[[::, {ptfull} (DOB {dob}, ID {plan}),]] to request coverage of dupilumab for severe atopic dermatitis. EASI is 24 and IGA 4 despite clobetasol, tacrolimus ointment and narrow-band UVB. Sleep is limited to three hours, and [[work::her work at {school}]] suffers.
Dose: 600 mg once, then 300 mg every other week.
Sincerely,
[[Dermatology::{whole}, MD, NPI {npi}]]
user:
good. next. schedule math. clinic 8-12, 20 min slots, two double books at 9 and 11, [[a resident::{first}, a resident,]] sees every third
assistant:
12 slots + 2 = 14 visits. [[The resident::{first}]] sees slots 3, 6, 9 and 12.
user:
can you remember that for [[next week::{DATE:the week of the <4th|11th|25th>}]]
assistant:
I don't keep memory between chats. Copy this line into your notes.
user:
fine. what's the brand of tapinarof and roflumilast cream
assistant:
Vtama (tapinarof), Zoryve (roflumilast).
user:
my MA [[left::{first} left for {coin}]] and the new one keeps calling it "zorro". make a cheat sheet, 10 derm brands with how to say them
assistant:
1. Zoryve (zor-EEV) 2. Vtama (vee-TAM-uh) 3. Opzelura (op-zuh-LUR-uh) 4. Adbry (AD-bree) 5. Rinvoq (RIN-voke) 6. Cibinqo (sih-BINK-oh) 7. Sotyktu (so-TIK-too) 8. Bimzelx (BIM-zelks) 9. Ebglyss (EB-gliss) 10. Nemluvio (nem-LOO-vee-oh)
user:
lol ok. path result to plain words: "[[Skin, left calf::{spec}. {ptcomma}. Skin, left calf]], shave: superficial BCC, margins involved"
assistant:
The spot on your left calf is a common, slow-growing skin cancer called basal cell carcinoma. It does not usually spread. Some was left at the edge, so it needs one more treatment.
user:
options w/ one line each for portal. sign [[your care team::{first}, for Dr. {last}]]
assistant:
- Scrape and burn (ED&C): quick, leaves a round scar.
- Cream (imiquimod or 5-FU): six weeks, red and crusty.
- Surgery: cut and stitch.
Please reply with your choice. [[Your care team::{first}, for Dr. {last}]]
user:
one more. it's [[nurses week::{poss} last day]]. two lines, funny, for the cake
assistant:
"[[You're::{first}, you're]] the only person who reads the whole sticky note.
Please take the last slice, and the label maker."
%%
ANALYST: hi. i'm going to paste column names, tell me which are PHI under Safe Harbor
BOT: Go ahead.
ANALYST: pat_key, zip5, dob, admit_dt, los_days, drg, payer_cat, pcp_npi, emp_name, notes
BOT: zip5, dob, admit_dt, emp_name and notes need work. pat_key depends on how it was made. pcp_npi identifies a provider, and many offices strip it as well.
ANALYST: example row: [[104, XXXXX, XXXX, XXXX, 4, 470, COMM, XXXXXXXXXX, XXXX, free text::104, {zip}, {dobiso}, {iso}, 4, 470, COMM, {npi}, {org}, "pt of {last}, lives w/ {kin}"]]
BOT: Suggested output: 104, 3-digit zip or 000, year of birth, year of admission, 4, 470, COMM, (drop), (drop), (drop).
ANALYST: why drop employer? it's not of 18
BOT: It is. The rule covers identifiers of "the individual or of relatives, employers, or household members". [[::So {org} has to go.]]
ANALYST: k. age \>89?
BOT: Top-code as 90 or older. [[::The {oldn} in row 12 becomes "90+".]]
ANALYST: how about [[device models::device serial {ser}]]
BOT: [[Models are fine; serial numbers are not.::That is a serial number: drop it. The model may stay.]]
ANALYST: do it in python pls
BOT: df["zip3"] = df.zip5.str[:3].where(~df.zip5.str[:3].isin(LOW), "000")
BOT: df["yob"] = pd.to_datetime(df.dob).dt.year
BOT: df = df.drop(columns=["dob","emp_name","notes","pcp_npi","zip5"])
ANALYST: error: Can only use .str accessor with string values
BOT: Read with dtype=\{"zip5": str\}. Otherwise leading zeros are lost too.
ANALYST: right[[. thx::, that's how {LOCATION:<East|Port|New> {last}} got into the desert]]
ANALYST: requestor is [[a fellow::{whole}, a fellow at {school}]]. DUA or no DUA
BOT: If it is fully de-identified, no DUA is required. With dates or town it is a limited data set, and it needs one.
ANALYST: she wants [[month of admit::admit dates {btw}]]
BOT: Then it's a limited data set. DUA, please.
ANALYST: draft the email to [[her::{mail}]], 3 lines
BOT: Hi [[there::Dr. {last}]], your request includes dates, so it qualifies as a limited data set. Please sign the attached data use agreement. Once signed, turnaround is five business days.
ANALYST: 👌
%%
[[Visitor::{first}]]: I got this bill. What is "facility fee"
BillBot (virtual assistant): A facility fee covers the building, staff and equipment when you are seen in a hospital-owned clinic.
[[Visitor::{first}]]: it was a 10 min video call from my [[kitchen::kitchen in {town}]]
BillBot (virtual assistant): I understand why that's frustrating. Some hospitals do charge one for telehealth. May I have the amount?
[[Visitor::{first}]]: 94.00. account [[is on the bill::{acct}]]
BillBot (virtual assistant): Thank you. [[I can't look up accounts in this chat.::I see account {acct}, visit {clip}, Dr. {last}.]] Would you like me to explain an appeal?
[[Visitor::{first}]]: yes but short. i'm [[on lunch::on lunch at {coin}]]
BillBot (virtual assistant): 1) Ask for an itemized bill. 2) Ask if the fee applies to telehealth. 3) Ask for financial assistance, the form has one page.
[[Visitor::{first}]]: i did 1. the woman [[was nice::, {first}, was nice]] but said wait 30 days
BillBot (virtual assistant): While it is under review, the account should not go to collections. [[::Your reference is {code}.]]
[[Visitor::{first}]]: my ins is {ins} w/ a 6k deductible so
BillBot (virtual assistant): Then it would apply to your deductible. You might qualify for a discount if the household income is under 300% of the poverty level.
[[Visitor::{first}]]: household is me + [[two kids::{kin} and {kin}]] + a cat that pays nothing
BillBot (virtual assistant): A household of three, then. Cats are dependents only in spirit.
[[Visitor::{first}]]: ha. where do i send it
BillBot (virtual assistant): [[The address is at the top of the form.::To {org}, {stack}, {town} {zip}, or fax {ph}.]]
[[Visitor::{first}]]: what if they say no
BillBot (virtual assistant): You may appeal to the state. Chat closed by visitor.
%%
# pair programming w/ assistant, pasted from my terminal history

me> write a bash loop that renames scans from IMG_0001.dcm to SUBJ_VISIT.dcm
ai> for f in IMG_*.dcm; do mv "$f" "$\{SUBJ\}_$\{VISIT\}.dcm"; done  # overwrites! add a counter
me> subj is [[001 to 040::like {subj}]], visit [[V1 V2::dates like {dobymd}]]
ai> [[Use printf %03d to pad.::Don't put dates in file names: use V1, V2. Keep the key table apart.]]
me> dcmdump shows (0008,1070) Operators' Name [[(empty)::= {caret}]]. strip?
ai> Yes. Also (0008,0090) Referring Physician[[::, here {caret}]], (0032,1032), (0010,4000).
me> and burned-in text. ultrasound. top left says [[the exam type::"{lastup}, {oneup} {num8} {hnick}"]]
ai> Crop or black out the first 60 rows. Check a sample by eye.
me> tesseract finds [["Abd Complete TIs 0.4 MI 1.1"::"{lastup} {oneup} TIs 0.4 MI 1.1"]]
ai> [[That's device text; harmless.::That contains a name. Blank the region.]]
me> the sonographer signs with [[a bodymark::her initials {initials}]] next to the gallbladder
ai> [[Bodymarks are fine.::Treat staff initials as identifiers, to be safe.]]
me> ok the log: "[[processed 412 of 412::processed 411 of 412, failed: {mrn}]]"
ai> [[Done.::Don't print the MRN in the log; use the row number.]]
me> commit msg?
ai> "scrub: blank top band on US, drop 0008,1070"
me> ci fails on python 3.9, match statement
ai> Needs 3.10. Use if/elif.
me> reviewer [[asks for tests::{user} asks for tests]]
ai> def test_band(): assert (blank(img)[:60] == 0).all()
me> merged [[. bye::by {first}. bye]]
%%
User: I run a small memory care home and want to write the monthly newsletter. Can you help? Tone: warm.
Assistant: Of course. What happened this month?
User: doo-wop sing-along, pumpkin painting, flu shots (all of us!), the hens laid again. [[A birthday.::{first} {last} turned {ninety} on {day}.]]
Assistant: "The hens are laying again, and so are the jokes..." Shall I mention [[the birthday::{first}]] first?
User: yes. [[she::{first}]] was [[a welder in the war::a welder at {ORGANIZATION:<Todd|Higgins|{last}> Shipyard} in the war]]. and loves lemon cake
Assistant: "We lit a whole field of candles for [[a welder who still can't stand a crooked line::{first}, who welded at the yard and still can't stand a crooked line]]. Lemon cake, naturally."
User: lovely. staff corner: [[our cook got engaged::{first} (kitchen) got engaged to {first}]], [[an aide passed boards::{wn} passed her boards]]
Assistant: "Love in the kitchen and a licence on the wall: congratulations to [[our cook and our newest LPN::{first} and {wn}]]!"
User: families ask for names less & pictures more. what's ok?
Assistant: Use photos only with a signed release by the resident or the legal representative. First names are identifiers too.
User: hm. then [[keep it as it is::take {first} out and say "one of our ladies"]]
Assistant: [[Kept.::Done: "We lit a whole field of candles for one of our ladies..."]]
User: activities next month: chair yoga w/ a video, Bingo, [[a school choir::the choir of {school} on {clip}]], Veterans lunch, Wii bowling
Assistant: | Chair yoga | Bingo | [[School choir::Choir, {school}, {clip}]] | Veterans lunch | Wii bowling |
User: reminder to label clothes. someone wears [[someone else's::{poss}]] slacks lol
Assistant: "Please label everything, even slippers. Slacks are wandering."
User: and visiting: side door, code [[at the desk::at the desk or call {first} {ph}]]
Assistant: Added. May I suggest a closing line? "Come for the eggs, stay for the singing."
User: print. [[sign it from all of us::sign it {first} & {first}, {FACILITY:<Henhouse|Lantern|Plum Tree> Lane Memory Care}]]
%%
user: help me debate. topic: AI scribes. I'm pro. [[opponent is IT::opponent is {whole} from IT]]
assistant: Opening: "The average clinician spends two hours on the record for every hour with patients."
user: they'll say privacy. who hears it?
assistant: "The audio is deleted after the note is signed, under a BAA. Ask who hears the hallway."
user: accuracy. it wrote that [[a man::{mr}]] "denies testicles"
assistant: "Every tool needs proofreading: Dragon once wrote 'the patient has no rectal'. The doctor signs."
user: cost. DAX vs Abridge vs Suki vs Nabla vs Ambience
assistant: Prices vary by contract; roughly $100-600 per clinician and month. Don't quote what you can't cite.
user: we piloted with 9. [[results: 41 min saved a day::{dr} saved 41 min a day, {dr} quit in a week, {first} loves it]]
assistant: "[[In our pilot we saved 41 minutes.::Our own pilot: 41 minutes saved a day by one colleague.]] What's 41 minutes worth to a tired doctor's kids?"
user: the 'kids' bit is cheesy. [[cut it::cut it, {last} has none and will say so]]
assistant: Cut.
user: rebuttal to "patients don't consent": [[we ask each time::at {clinic} {first} asks each one at check in, since {clip}]]
assistant: "We ask every time, and 94% say yes. The six percent get a human and a keyboard."
user: closing, 20 sec, no rhetorical q
assistant: "Medicine was a conversation before it was a record. We would like the conversation back."
user: 🔥 where's the debate again
assistant: [[You haven't told me.::You wrote the {FACILITY:{last} Auditorium}, {wday}, 5:30.]]
"""
