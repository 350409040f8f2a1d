"""Counsel, compliance, risk, HR, fundraisers, marketing and volunteers' office, drafting with the assistant."""

NAMED = r"""
soften this: "{first}, your badge shows 14 late arrivals"
who is the covered entity if {ORGANIZATION:<Larch|Cypress|Sunfish> Health Partners} owns the building and {last} owns the practice
write donor thank you to the {ORGANIZATION:{last} Family <Foundation|Fund|Trust>}, $25k, infusion chairs
is this a breach: {first} faxed the {ptl} labs to a tire shop
litigation hold memo re {whole}, custodian list below, start {full}
interview qs for a lab manager. candidate is from {hosp}
FMLA counted from {clip}, 12 wks, when does it end
redact this sentence: the plaintiff, a {job} at {org}, first noticed the swelling at {feast} dinner
job ad for an RN in {town} that doesn't sound desperate
severance math: hired {DATE:<6|9|11>/<2|14>/<2004|2011|2016>}, 1 wk per yr
LinkedIn post welcoming {whole}, our new CNO. no exclamation marks
how many days to answer an OCR letter dated {clip}
conflict of interest: {dr}'s wife sells for {ORGANIZATION:<Halcyon|Bluestone|Novaquest> Ortho}
table seating for the gala: {last} party of 8, {last} party of 2 (divorced from {first})
is an unsigned will on a napkin by bed 4 ({wn}) any good in {stt}
talking points: why we left {town} and the clinic there
write up for the board: EEOC charge {code}, settled
tweet under 200 char: flu clinic at {church}, free, walk in
HR: reword PIP. "{wn} gossips w/ {wn}"
subpoena says "any and all", case {case}, {county}. what do we send
rename policy "Visitors" after the {last} incident - to what
volunteer of the month blurb: {first}, {ninety}, folds 300 towels
exit interview themes from 3 notes. {initials}: pay. {initials}: pay. {initials}: {first}
can we post a photo of the {FACILITY:{last} Lobby} mural w/ a patient's back in it
reference check script, she says she left {coin} on good terms
W-2 to a nurse who moved to {addr}. mail or portal
draft apology: your son {ptf}'s name was on the whiteboard in the tour video
notarize? POA names "{ptfull}, a widow, of {LOCATION:<Pell|Gaines|Otero> Parish}"
bcc vs cc for 40 moms from {school}
in memoriam para: {first} worked in linen for 38 years and died {clip}
compare BAAs: {ORGANIZATION:<Cloudtern|Quillio|ScribeFox>} vs us, indemnity only
what's a Garrity warning? {first} from security asked
press holding statement: we're aware of the event involving {VEHICLE_ID:Lifebird {nn}}
naming rights: "The {FACILITY:{last} & {last} Breast Center}" too long for a sign?
I9 doc: passport {passp} exp fine? hire date {clip}
text to staff re ice: {FACILITY:<Elm|Coral|Ute> Street clinic} opens at 10
union grievance step 2: steward {first}, grievant {first}, article 9
{law} wants certified copies. fee in {stt}?
explain PSQIA privilege to a new risk mgr ({first}) in four lines
non-compete radius: 15 miles of {town}. count {town}?
raffle rules: car is a {car}, VIN {vin}, donated by {fam}
payroll: garnish {badge} 15%?
summarize depo in 3 bullets: {last} says hall was dark; {last} says lit; tech doesn't recall
compliance hotline msg: "{onelow} in dme takes golf from the sales guy"
get me a warmer closing than "Sincerely, {whole}, Annual Giving"
does GINA cover asking {first} if his dad had Huntington's
how do I word: pending name change from {last} to {last}
newsletter haiku about {FACILITY:<Otter|Quarry|Sorrel> Creek Hospice} barn cats
contract renewal auto on {DATE:<the last day of|> <February|June|September> <2026|30>} 90 day notice = by when
license lapsed {mon}, RN {lic}. do shifts she worked count
minutes: motion {last}, second {last}, carried
"{first} at the county said no permit needed". email to memorialize
is grandma's {agency} a valid charity for employee match
draft RIF letter to {first}. plain. no 'unfortunately'
guardianship: AIP lives at {snf}. who serves notice
tort notice, incident at {corner}, our van {plate}
board bio 60 words: {whole}, retired from {ORGANIZATION:<Great|Three> Rivers <Dairy|Barge|Bank>}, sails
the chaplaincy fund — give {church} a plaque? church/state since we're county
sexual harassment training case: change the names {wn} and {wn} to A and B
reply to yelp: "{last} cut the wrong toe"
dress code: is a {ORGANIZATION:<Harley|Mustang> Riders of {last}} vest ok in the waiting room
immigration letter for a J-1 from {world}, start {DATE:July 1}
dear {first}, your mother's gift of {cash} in memory of {kin} arrived
make a trespass notice: no entry to {fac} until {num8}
whistle: is {initials} protected if {initials} told OSHA
event run of show: 5:30 doors; 6:10 {first} welcome; 6:15 patient story ({ptf}); 6:40 paddle raise
how to answer reporter ({whole}, {ORGANIZATION:<the {last} Courier|Channel {nn} News|Radio {last}>}) asking if he's here
{stt} mandates sick time. part-timer at {coin} satellite clinic too?
slip & fall, hallway by the {FACILITY:{last} Café}, wet floor sign? incident #{code}
what's a QDRO? {dr} is splitting w/ {dr}
grant budget narrative: 0.2 FTE for {first} (data)
shorten: "The {last} Endowed Chair in Nursing held by {whole}, PhD, RN"
parking appeal, tag {plate}, chemo day
MOU between us and {ORGANIZATION:<Tri-River|High Plains|Bayfront> Community Action}: 5 bullets
draft a no: {last} for Senate wants to tour the NICU
eulogy opening for a colleague called "{menick}" by everybody
survey comment theming: "{first} rocks" "too cold" "{first} is rude" "food"
HR case: {badge} clocked in from {ip}
sanction screen hit: {whole}, dob {dob}, OIG says same name
1099 for the harpist {wn}. $400?
Santa visit consent, {DATE:12/<14|20>}, {ward}
what exactly is a CID? we got one from the AUSA in {town}
obit check before we mail: "{comma}, {oldn}, of {town}"
policy violation matrix. example: looked up {ORGANIZATION:<Channel {nn}|{last} Tigers>} quarterback
"""

CALM = r"""
soften this: "your badge shows 14 late arrivals"
who is the covered entity if a trust owns the building and a surgeon owns the practice. OHCA? ACE?
write donor thank you to a family foundation, $25k, infusion chairs
is this a breach: labs were faxed to a tire shop
litigation hold memo, custodian list blank
interview qs for a lab manager
FMLA, 12 wks, intermittent, how to count
redact this sentence how? what words in "a carpenter first noticed the swelling at dinner" are identifying
job ad for an RN that doesn't sound desperate
severance math: 1 wk per yr, 11.5 years
LinkedIn post welcoming a new CNO. no exclamation marks. placeholder [NAME]
how many days to answer an OCR letter
conflict of interest: a surgeon's wife sells for Stryker. Open Payments threshold?
table seating for a gala of 240. rounds of 8 or 10
is an unsigned will on a napkin any good in {stt}
talking points: why we are leaving a market
write up for the board: EEOC charge, settled
tweet under 200 char: flu clinic, free, walk in
HR: reword PIP. "gossips"
subpoena says "any and all". what do we send. 164.512(e) satisfactory assurance
rename policy "Visitors" - to what. "Family Presence"? Planetree wording?
volunteer of the month blurb template
exit interview themes from 3 notes. pay. pay. parking.
can we post a photo of a mural w/ a patient's back in it
reference check script, dates and title only
W-2 came back. mail or portal
draft apology: a name was on the whiteboard in the tour video. don't repeat it
notarize? POA springing vs durable in {stt}
bcc vs cc for 40 moms
in memoriam para outline: years, role, what people will miss
compare BAAs, indemnity only: Zoom vs Doxy.me vs Teams
what's a Garrity warning? and Weingarten? Upjohn? Miranda lol
press holding statement: we're aware of the event
naming rights: how long can a sign be
I9 doc: List A vs B vs C
text to staff re ice: clinics open at 10
union grievance step 2, article 9
certified copies. fee in {stt}?
explain PSQIA privilege to a new risk mgr in four lines. PSO, PSWP
non-compete radius: 15 miles. FTC rule dead?
raffle rules: car over $600, W-2G
payroll: garnish 15%?
summarize depo in 3 bullets: hall was dark; lit; tech doesn't recall
compliance hotline msg: "dme takes golf from the sales guy". AKS safe harbor?
get me a warmer closing than "Sincerely"
does GINA cover asking if his dad had Huntington's
how do I word: pending name change
newsletter haiku about barn cats
contract renewal auto, 90 day notice = by when. net 45? evergreen?
RN license lapsed two weeks. do shifts she worked count
minutes: motion, second, carried. Robert's Rules 12th
email to memorialize a call where the county said no permit
is a PTA a valid charity for employee match. Benevity
draft RIF letter. plain. no 'unfortunately'. WARN act 60 d
guardianship: who serves notice
tort notice timing, {stt}, state entity
board bio 60 words, template
the chaplaincy fund — church/state since we're county? Lemon test?
sexual harassment training case: Employee A and Employee B
reply to yelp: "cut the wrong toe"
dress code: is a biker vest ok in the waiting room
immigration letter for a J-1. DS-2019, Conrad 30
make a trespass notice, blanks
whistle: OSHA 11(c)
event run of show: 5:30 doors; 6:10 welcome; 6:15 patient story; 6:40 paddle raise
how to answer a reporter asking if he's here. directory info, condition: good/fair/serious/critical
{stt} mandates sick time. part-timer too?
slip & fall, wet floor sign? incident types: near miss, NCC MERP A-I
what's a QDRO?
grant budget narrative: 0.2 FTE for data. NIH salary cap, Executive Level II
shorten: "Endowed Chair in Nursing"
parking appeal, chemo day
MOU between us and a CAA: 5 bullets
draft a no: a candidate wants to tour the NICU
survey comment theming: "too cold" "food" "rude" "Press Ganey again?"
sanction screen: LEIE vs SAM vs Medicaid list
1099 for a harpist. $400?
Santa visit consent
what exactly is a CID? DOJ, FCA, qui tam
Stark, Kickback, CMP, EMTALA, 340B: one slide for new VPs
policy violation matrix. tiers 1-4
what was the Baby Doe rule, and does it still bind us
Tarasoff duty, Miranda, Daubert, Frye: one line each for ethics 101
Daubert vs Frye in {stt}
Is Workday better than UKG, Lattice, Culture Amp
Myers-Briggs, DISC, StrengthsFinder, Hogan: which is legit
PTO policy: floating holiday vs fixed
Title VII, IX, XIX: which one is Medicaid again
a Jehovah's Witness blood form, clean copy
Lewy Body Day of awareness post, no stock phrases
Movember, Go Red, Pinktober: which is oldest
Form 990 Schedule H: what counts as community benefit
GoFundMe on our FB page ok?
Kubler-Ross poster - out of date?
Rewrite: "Employees shall not TikTok"
Mail merge: «FirstName» «LastName» «Amount» prints the chevrons
Raiser's Edge vs Bloomerang vs DonorPerfect
Caremark duty, Delaware, compliance officers
Swift vs Frost vs Bloom: brand name ideas for a teen clinic
Jeopardy board for Compliance Week: categories
Lean six sigma: gemba, kaizen, Pareto, Ishikawa
DEI calendar: Ramadan, Lunar New Year, Diwali — dates move, how to phrase
hazard pay for a Level 1 in blizzard, CBA silent
"""
