"""Lawyers, paralegals, compliance and privacy officers, underwriters, adjusters, HR and recruiters with one task and one identifier, or a famous look-alike."""

NAMED = r"""
Bluebook this: {PERSON:{last}} v. {FACILITY:<Saint Odile|Prairie Star|Blessed Mercy> Med. Ctr.}, No. {UNIQUE_ID:<23|24>-<CV|L|CA>-{nn}{four}}
draft a depo outline, deponent is the night RN, Ms. {PERSON:{last}}, topics: bed alarm, rounding, charting late
shorten: "COMES NOW {PERSON:{whoup}}, by and through counsel"
what's the caption style for Estate of {PERSON:{last}}? state court, med mal
Interrogatory 7 asks for "all persons with knowledge". So far: {PERSON:{first}} (charge), {PERSON:{first}} (sitter), house sup. Object or list?
my client's name has an accent, {PERSON:{ptname}}, the subpoena doesn't. Defect?
explain res ipsa with a sponge, for a juror at the {FACILITY:<Old|Third|North> {last} Courthouse} lol
"{PERSON:{last}} MSJ reply brief v4.docx" is over by 212 words; where do lawyers usually cut
bill entry for: call w/ {PERSON:{first}} at {law} re tolling agreement .4
chronology line needs bates: ADM00121, nurse {PERSON:{last}}, hypotension
conflicts check email: adverse is {fam}, our side is an insured podiatrist
demand letter opener. my guy hauls for {ORGANIZATION:<Big Sandy|Tri-Forks|{last}> Aggregate}. L4-5
motion in limine to keep out the nickname "{PERSON:<Dr. Death|Doc Feelgood|Needles|Zippy>}" for our expert
how do I cite a text message from {PERSON:{onelow}} in a brief
voir dire Qs. Half the pool works at {ORGANIZATION:<Valley Pulp|{last} Poultry|the Gaylord plant>}
is a letter signed "{PERSON:Mama T}" a valid authorization
privacy: sticky note that read "{PERSON:{last}} - HIV - call {rel}" found in the elevator. low probability or breach?
breach letter, plain English. What happened: mailer went to the wrong house on {road}
OCR data request item 12, "name the workforce member". {PERSON:{first}} resigned. still name?
access log shows 3 peeks by {UNIQUE_ID:{firstlow}.{last}}; 4 allowed uses template pls
compliance hotline, caller says "{PERSON:{poss}} husband sells the braces". Anti-Kickback issue?
sanction screening hit: {PERSON:{whole}}, {dobymd}, OIG LEIE. false positive steps
conflict of interest form: spouse employed by {ORGANIZATION:<Stryke Point|Verity|Lucent> Spine}. disclose?
gift log: fruit basket from {fam}, est. $40. allowed?
non-monetary comp log: dinner for {PERSON:{dr}}, $61. tracking limit this year
BAA redline: replace "Covered Entity" by {ORGANIZATION:{last} Dental Partners, PLLC} throughout?
addendum says "as of {DATE:<the 1st day of May|the 30th day of June>}, by and between {org} and Landlord". make it readable
indemnity clause too one-sided? counterparty is {ORGANIZATION:<Vantor|Ipsum Ridge|Quantal> AI, Inc.}
MSA exhibit B lists "Key Personnel: {PERSON:{whole}}, {PERSON:{whole}}". what's a removal clause
lease: premises at {house}, triple net, exam rooms 6. what's CAM
is "{FACILITY:{last} Surgical Suites}" distinctive enough for a service mark
cease & desist to {URL:<best|top|cheap>{lastlow}dermatology.com}; tone firm
name search came back {ORGANIZATION:<Luma|Nuvia|Zenya> Wellness LLC} active in Delaware. ours differs by a letter
resume parse: "RN, {FACILITY:<Eastlake|Big Timber|St. Zita> Regional}, 2016-2021, PCU" to bullets
reject candidate kindly. {first}, great, lost on certs
ATS note: {PERSON:{ini}} wants 42/h, no weekends, lives past {town}
job ad for a weekend CNA, must like dogs, ask for {PERSON:{one}}
boolean string for L&D nurses near {place} NOT travel
reference check notes: "{PERSON:{first}} was fine. fine." read between the lines
offer letter: start {DATE:<Monday the 6th|4/7|the Tuesday after Labor Day>}, sign on 5k clawback 12 mo
exit interview themes, 11 people, quote: "{PERSON:{last}} never learned my name"
PIP goals for a scheduler ({PERSON:{first}}): errors \<2%, no eye rolling
is it retaliation if {PERSON:{first}} got moved to nights 5 days after the EEOC thing
FMLA intermittent, {kin}'s chemo, how many hrs can they take
garnishment notice names {PERSON:{lastup}, {oneup} R}; payroll steps
I-9: expired green card, employee {badge}
unemployment protest: quit w/o notice, last worked {clip}
WC first report: slipped on grape, the {FACILITY:{last} Café}, R wrist
adjuster diary: recorded stmt {PERSON:{firstlow}} done, wage stmt pending from {orglow}
reserve rationale for {claim}, 2 level fusion, age 44
subro letter to {ORGANIZATION:<Big Wheel|Speedy's|{last}> Tire & Lube}, lien 18,220
SIU referral: claimant posts deadlifts as {user}
UW: build 6'1 310, A1c 7.9, dad {PERSON:{kin}} MI at 49. table?
APS summary please, skip names, rated for afib; file says {PERSON:{ptl}}-APS-2of3
explain my EOB: billed 812, allowed 214. provider {clinic}
appeal for Zepbound denial, {plan}, BMI 41
external review form asks who is the treating. {PERSON:{last}} or the PA?
prior auth nurse here: caller spelled "{spell}" no fax rcvd. what next
broker email: renewal for {org}, 118 lives, stop loss at 75k. trend?
COBRA election postmarked {clip}; timely?
guardian ad litem report, child calls her "{PERSON:<Nana Bee|Mimi|GiGi>}"; ok to keep
DCFS letter, I'm the school nurse at {school}. what can I say
affidavit: "I, {PERSON:{whole}}, custodian of records". notary block for {stt}
POA names "my son {PERSON:{kin}} or my niece". successor?
living will says "no machines", witness {PERSON:{whole}} is the aide. valid?
guardianship: ward is {oldn}, lives at {snf}, alternatives?
bankruptcy notice lists us as creditor. debtor {PERSON:{ptcomma}} ch 7
small claims over a crown, {ORGANIZATION:<Grin|Molar Bear|Happy Tooth> Dental}. script
union grievance 14: {PERSON:{first}} denied bid on days. past practice argument
arbitrator {PERSON:{last}}'s awards: pro labor? can you find trends
deposition digest p.41: "Q. Who's {PERSON:<Rooster|Big Al|Sunny>}? A. That's the tech."
redact exhibit C, keep drug and dose: "{PERSON:{first}} pushed 4 of Dilaudid at {FACILITY:{last} East}"
statute of limitations if surgery was {wday} in {stt}
"see email from {PERSON:{whole}} to {PERSON:{whole}}, {num8}" → cite form
can I record a call with an adjuster in {stt}. her name's {PERSON:{firstlow}} if it matters
client says the doctor's name was "Dr. {PERSON:{last}} or {PERSON:{last}}-something". how do i find him
policy owner, "owner: {PERSON:{first}} until filled". allowed by URAC?
"""

CALM = r"""
Bluebook this: Roe v. Wade, 410 U.S. 113
draft a depo outline, deponent is the night RN, topics: bed alarm, rounding, charting late
shorten: "COMES NOW THE PLAINTIFF, by and through counsel"
what's the caption style for an estate? state court, med mal
Interrogatory 7 asks for "all persons with knowledge". So far: charge, sitter, house sup. Object or list?
my client's name has an accent, the subpoena doesn't. Defect?
explain res ipsa with a sponge, for a juror in the back row lol
Daubert vs Frye vs Havner in one table
"MSJ reply brief v4.docx" is over by 212 words; where do lawyers usually cut
bill entry for: call w/ opposing counsel re tolling agreement .4
chronology line needs bates: ADM00121, nurse, hypotension
conflicts check email: adverse is a plumber, our side is an insured podiatrist
demand letter opener. my guy hauls gravel. L4-5
motion in limine to keep out the nickname for our expert
how do I cite a text message in a brief
voir dire Qs. Half the pool works at the mill
is a letter signed with an X a valid authorization
Is Tarasoff the law in {stt}?
sum up Canterbury v. Spence for students of informed consent
what did Cruzan decide, and Schiavo, and Quinlan? bullets
is Jacobson v. Massachusetts still good law after 2020
is HIPAA Kennedy-Kassebaum? trivia
Hill-Burton obligations, do they still exist
difference between Garrity and Weingarten rights for a nurse
Weingarten card text for reps
Loudermill hearing checklist for a public hospital
explain Faragher/Ellerth to a nurse manager
McDonnell Douglas burden shifting, ELI5
what's a Mary Carter agreement
Miller trust vs Medicaid pooled trust
Crummey letter, does a doctor's LLC owner need it
Olmstead plan, 2 sentences
Jimmo v. Sebelius and "improvement standard": patient handout
Is Baker Act the same as Marchman Act
Laura's Law, Kendra's Law: compare AOT in CA and NY
Ryan White Part B vs ADAP
Katie Beckett waiver vs TEFRA option
Jessie's law, Kari's Law, RAY BAUM's Act: what must a hospital PBX do
Lautenberg Act, Wagner-Murray-Dingell, Hatch-Waxman: one line each
Bayh-Dole for a tech transfer intern
Hyde amendment and Title X, neutral tone
who are Beauchamp and Childress. four principles
Belmont report vs Nuremberg code vs Helsinki
Kant or Mill on triage? 200 words
Good Samaritan law in {stt}, off duty RN
Tort claims act notice 180 days, template
privacy: sticky note that read "HIV - call" found in the elevator. low probability or breach?
breach letter, plain English. What happened: mailer went to the wrong house
OCR data request item 12, "name the workforce member". still name a person who resigned?
access log shows 3 peeks by a float RN; 4 allowed uses template pls
compliance hotline, caller says "a husband sells the braces". Anti-Kickback issue?
sanction screening hit, OIG LEIE. false positive steps
gift log: fruit basket, est. $40. allowed?
non-monetary comp log: dinner for a hospitalist, $61. tracking limit this year
BAA redline: replace "Covered Entity" by "Practice" throughout?
addendum says "as of the Effective Date, by and between Tenant and Landlord". make it readable
indemnity clause too one-sided? counterparty is OpenAI
MSA exhibit B lists "Key Personnel: TBD". what's a removal clause
lease: triple net, exam rooms 6. what's CAM
is "Care" distinctive enough for a service mark
cease & desist to a scraper site; tone firm
resume parse: "RN, PCU, 2016-2021" to bullets
reject candidate kindly. great, lost on certs
ATS note: wants 42/h, no weekends
job ad for a weekend CNA, must like dogs
boolean string for L&D nurses NOT travel
reference check notes: "was fine. fine." read between the lines
offer letter: start next month, sign on 5k clawback 12 mo
exit interview themes, 11 people, quote: "nobody learned my name"
PIP goals for a scheduler: errors \<2%, no eye rolling
is it retaliation if someone got moved to nights 5 days after the EEOC thing
FMLA intermittent, spouse's chemo, how many hrs can they take
garnishment notice; payroll steps
I-9: expired green card, List A or C
unemployment protest: quit w/o notice
WC first report: slipped on grape, cafeteria, R wrist
adjuster diary: recorded stmt done, wage stmt pending
reserve rationale, 2 level fusion, age 44
subro letter to a tire shop, lien 18,220
SIU referral: claimant posts deadlifts
UW: build 6'1 310, A1c 7.9, dad MI at 49. table?
APS summary please, rated for afib
explain my EOB: billed 812, allowed 214
appeal for Zepbound denial, BMI 41
Milliman vs InterQual for obs status
McKesson, Cardinal, Cencora: distributor contract terms
Marsh, Aon, Gallagher, Lockton: who brokers hospital professional lines
does Lloyd's write cyber for a 20-bed CAH
Hanover or Travelers for a BOP? small optometry
Guardian, Principal, Lincoln, Sun Life: DTC dental compare
Robert Half vs AMN fee caps
Myers-Briggs vs DiSC vs Hogan for charge nurse hires
Maslach for burnout, Herzberg for motivation, Vroom?
Kirkpatrick levels for preceptor training eval
Robert's Rules: who may "call the question"
Form SS-4 line 10, Form 8233, Form W-8BEN: which for a visiting lecturer
state Nurse Practice Act and the Fitness for Duty exam
Is Kronos Saturn? naming trivia for the payroll team
Black's Law definition of "proximate"
Prosser on torts: intentional infliction elements
"""
