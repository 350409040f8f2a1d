"""A hospitalist, a few fellows and an outpatient nurse practitioner, typing to the assistant between patients."""

NAMED = r"""
can you turn this into a one-liner for rounds: 71F, HFrEF, here since {oddday} w/ volume, wants to go home to {town}
discharge summary pls. paste follows. pt came from {LOCATION:<Upper|Lower> {last} Township} by private vehicle, creat 2.1 -> 1.4
ddx for a {agex} with ring-enhancing lesions who guides fishing trips out of {place}
is a 3 day gap in apixaban ok? she ran out {on} and nobody at {pharm} would cover it
what would you add to this plan? (I already told {kin}, so nothing scary)
rewrite more kindly: "pt is noncompliant and {one} enables it"
For a 68M s/p TAVR, INR 3.4, does {last} mean to bridge or not? his note: "hold, then hold"
Draft a note to employer ({ORGANIZATION:<Three|Two|Nine> Forks <Gravel|Sand & Stone|Ready-Mix>}): no lifting over 10 lb x 6 wks
summarize the hx in two lines. he's a lineman with {ORGANIZATION:{last} County <Electric Co-op|PUD|Power & Light>}, fell 12 ft, L1 burst, no deficits
She says the rash began the day after {feast}. Which drug from the list fits a 10 day latency?
pull the pertinent negatives from: "denies CP, SOB, orthopnea. {mefl} does endorse two pillow since {mon}"
I need a safety net para. patient lives an hour past {LOCATION:{last} <Crossing|Landing|Ferry>} with no cell service
What anticoag for a dialysis pt w/ AF who goes to {FACILITY:<Fresh Tide|Blue Heron|Lone Cedar> Dialysis} TTS
help me write the ask for palliative: metastatic panc, {rel} {kin} isn't ready, patient is
BP log, make a table: {clip} 151/88; {clip} 149/90; {clip} 162/71 after a fight with {wn}
Anything in this that could be read as blaming? "Dr {last} was paged x4 without reply"
one sentence reason for visit, patient's own words: "{LOCATION:{last}ville} ER told me it was gas"
does this timeline support endocarditis: tooth pulled {clip}, fevers {clip}, murmur {clip}
Give me a 2-line handoff for {ini}, she's cross-covering and hates abbreviations
Pls make this a letter to the school nurse at {school}: EpiPen in the backpack AND in the office
What's the max dose of {gen} in a 93-pound woman who is {oldn}?
ok so this guy, {AGE:9<1|2|3|4|5|6|7>}, walks two miles a day, wants a screening colonoscopy. how do i say no
Convert: Weight 81.2 kg, height 168 cm, then BMI, then put under the heading "{ptcomma}"
Re-do the consult question. It was {last} who asked, not the ED
his wife wrote "{one} can't remember the way home from {FACILITY:<Dollar Barn|Grange Hall|the Elks lodge> on {last} Street}". ADL or IADL?
read this ekg report & tell me if its different from {on}: SR, LAFB, QTc 478
when should I repeat the CT if the first was {worded} and the nodule was 7 mm
Can I start a SGLT2i? a1c 8.9, eGFR 38, hx Fournier's in {mon} per {hnick}
Make into SBAR - the neighbor no, the {rel}, {kin}, found him at 5, last normal 2300, CBG 38
three bullets on why this isn't gout, for {dr}, who thinks that everything is gout
Rewrite at 5th grade level for {mefl}: your heart pump is weak...
make the HPI flow. "came in from {FACILITY:<the Bluffs|Orchard Row|Tern Harbor> memory care} w/ AMS, UA dirty, baseline A&Ox1"
the pt's daughter in {world} wants a phone update, what do I put as time zone & what can I say w/o a release
Any interaction: methadone 95 (from {clinic}), fluconazole, ondansetron
Fix grammar only: "Pt state he were ran over by forklift at {coin} and boss say no report"
I've got a {agex} with Brugada pattern, brother died at 31 in {LOCATION:{last} Springs}. genetics referral text?
Could you list what's missing from this op note? Surgeon {lastup}; assistant none; EBL 50; implants ser {ser}
assistant, what does "f/u w/ {wn} PRN" mean in an ortho note?
Does Light's criteria apply (fluid LDH 210 serum 300)? and then file it as {spec}
Draft an addendum: I was not told about the K of 6.4 until {clip} at 0710
what to say when {mr} asks me if he's dying. 4 options, none with the word journey
make pt instructions in {lang}. name on top {pt}. metformin ER 500 w supper
she was bitten by a bat at {FACILITY:Camp {last} <Pines|Hollow|Point>}, unprovoked, unknown vaccination. RIG dosing at 61 kg?
Summarize pmh: CAD (stent {mon}, {last}), DM2, "a touch of the COPD"
I promised {one} an answer today: can she fly 3 weeks after a PE
Do an A&P for a sheriff's deputy ({ORGANIZATION:{last} Parish SO}) with needle stick from a source w/ HCV
how long does cefazolin cover if given at 0730 and the case (room 6, {last}, lap chole) started 1145
change "he" to "they" throughout, except where I quote {kin}
My clinic sees {agency} kids. Need a 1 page on lead levels 3.5 - 9
Compare two hospital courses, one at {FACILITY:Sacred <Oaks|Waters|Meadow> Regional}, one here, list the med changes
Write a condolence card to the {clan}. I was his PCP for 22 yrs
can i use this photo in a talk? it shows a tattoo that says "{first} {year}"
Interpret: TSH 0.02 FT4 1.1, biotin 10k daily bought from {shop}
Template for release to play, soccer, {schoollow}, concussion {clip}, day 9 symptom free
ARDSNet card for 70 in male & who do i call after 5, {last} or {last}?
rank: most urgent message first. (1) {wn} rash (2) {wn} refill (3) {wn} chest tight since lunch
gimme dictation style: "seen with the resident {last} agree with above except no murmur"
Patient portal reply, warm, 60 words, to "{mefl} here, is my potassium bad?"
How to code status this: "DNR but yes to BiPAP", POLST signed {num8}, by niece
if her LMP was {clip}, how many weeks today & when's the anatomy scan
Is it Charles Bonnet? she sees small men in hats; {AGE:<ninety-two|ninety-three|ninety-six>}, macular degeneration, cognition fine
pretend you are {dr} and grill me on hyponatremia
In ROS put that he's been off since the layoff at the {ORGANIZATION:{last} <paper mill|cannery|stamping plant>}
What does PERC say: 34F, OCP, HR 88, flew from {world} yesterday
pt says "the doc at {LOCATION:Fort {last}} put me on it", i think he means the VA there. which drug class makes lips swell
format as problem list. "#1 CLL, {last} follows at {hnick}. #2 shingles x2"
He drives for {ORGANIZATION:<Wagtail|Redline|Pronto> <Freight|Linen|Courier>}. AHI 31. DOT card rules?
help me word a tough email to {mail}: labs never got drawn
Which statin intensity? LDL 171, father MI at 52, she's a {trade} at {school}
why would {dr} order a PTH on a kidney stone pt
write the no-show letter, appt was {DATE:<Weds|Thurs|Tues> the <4|9|17|25><th|>} at 2:15, third miss
Convert my scribble: "Tues clinic—{fl}—knee inj L—Kenalog 40—2cc lido—tol well"
what is the differential for eosinophilia in a roofer from {county} who raises {veh}s, sorry, raises pigs
Plain-language biopsy result, path no. {spec}, "benign, no further action"
draft orders (not for entry) for bed 2, DKA; RN is {first}, ext is {xt}
Could the tremor be from valproate? level 108 on {DATE:<4|11|27>-<Mar|Apr|Jun|Oct|Nov>}, dose raised two weeks prior
ok explain like i'm {kin}, who is 80 and was a plumber: what is a fistula
Pt's a deckhand on the {VEHICLE_ID:F/V {last} <Star|Girl|Pride>}. hook through thumb. antibiotic for salt water?
Ride-along question: rig {VEHICLE_ID:Medic {nn}} brought a stroke, LKW 0610. tenecteplase yes/no at 0955
In my note change the accident vehicle to "a car" - it reads "{hue} {car} {plate}"
say it nicer than {first} did: "sir that is not how insulin works"
A new patient writes "no PCP since Doc {last} passed". sentence for HPI?
Make this readable {dobs}M R handed R MCA s/p EVT TICI 2b NIHSS 14 to 5
tell me if cosyntropin 3.1 / 14.8 / 19.2 is normal. draw was {stamp}
{ptlf} || K 2.9 || Mg 1.4 || QTc 510 || what first
{first} in 12 wants to leave AMA. what must be documented
my attending (initials {initials}) says lactulose to 3 BMs, i say 4. cite something
is {ORGANIZATION:{last} Poultry} water a legionella risk? asking bc two of their guys have pneumonia
Re-word consult sign off: "{last} Surg will sign off, call w/ q's"
Quick: 50 mL/h of 25,000 u/500 mL heparin is how many units/h. Pump {ser}
letter to the judge in {county} that he can't do jury duty, dialysis
what does the tattoo "{LOCATION:Camp {last}} {year}" plus asbestos job suggest for a pleural plaque. jk. but really
build a taper: pred 60 from {clip}, down 10 each 5 d, with the dates
what is the {score} score for the woman that {wn} saw (78, HTN, DM, prior TIA)
"my sister {one} had the same lump" — first degree relative counts how in Gail?
Reply to the {snf} fax: hold lasix if SBP \< 95
Can I say "chronic" if the first time was {mon}? its 11 weeks
translate pt's note: "me duele desde el {DATE:<3|12|20|28> de <marzo|mayo|julio|octubre>}, vivo en {town}"
list which of these are people & which are drugs: {first}, Norvasc, {first}, Ativan, {first}
put a period after each sentence: seen w {last} pain better walks to door eats half
hx for the transfer ctr: STEMI, lytics 0440, bird is {hull}, ETA 25
Does he qualify for hospice? FAST 7c, albumin 2.3, son {kin} is HCP
Is \"{last} gait\" a thing or is that just the patient's name in front of gait?
no abbreviations: 'Pt of {last}, c/o HA x3d, PERRL, EOMI, CN II–XII'
is the {last} on this MAR a drug??? says "{last} 1x daily visit" lol
pt joined from a waffle place in {town}, so was that a valid telehealth location? lic in two states
Give the gist of {dr}'s 9 page neuropsych report in 5 lines
what do I do w/ K 6.0 in a man who eats at {ORGANIZATION:<Lucky|Silver> <Spoon|Kettle> <Diner|Buffet>} every day and lives on tomatoes
how to phrase: pregnant, partner {first} in custody at {jail}, no support
"""

CALM = r"""
can you turn this into a one-liner for rounds: 71F, HFrEF, here since last week w/ volume, wants to go home to her cat
discharge summary pls. paste follows. pt came from home by private vehicle, creat 2.1 -> 1.4
ddx for a {agex} with ring-enhancing lesions who guides fishing trips in three states
is a 3 day gap in Eliquis ok? she ran out over the weekend and the pharmacy had no refills
what would you add to this plan? (I already told the daughter, so nothing scary)
rewrite more kindly: "pt is noncompliant and spouse enables it"
For a 68M s/p TAVR, INR 3.4, does BRIDGE apply or PERIOP-2 or neither?
Draft a note to employer (blank): no lifting over 10 lb x 6 wks
summarize the hx in two lines. he's a lineman, fell 12 ft, L1 burst, Denis two-column, no deficits
The rash began ten days after Bactrim. Which drug from the list fits a 10 day latency?
pull the pertinent negatives from: "denies CP, SOB, orthopnea. Does endorse two pillow"
I need a safety net para. patient lives an hour away with no cell service, uses a Garmin inReach
What anticoag for a dialysis pt w/ AF who runs TTS? AXADIA vs RENAL-AF in 4 lines
help me write the ask for palliative: metastatic panc, family isn't ready, patient is. SPIKES or REMAP?
BP log, make a table: day 1 151/88; day 2 149/90; day 3 162/71 after an argument
Anything in this that could be read as blaming? "The on-call was paged x4 without reply"
one sentence reason for visit, patient's own words: "the ER told me it was gas"
does this timeline support endocarditis: tooth pulled wk 0, fevers wk 2, murmur wk 3. use Duke-ISCVID {year}
Give me a 2-line handoff, cross-cover hates abbreviations
Pls make a letter to a school nurse: Auvi-Q in the backpack AND in the office
What's the max dose of {gen} in a 93-pound woman who is 88?
ok so this guy, 86, walks two miles a day, wants a screening colonoscopy. how do i say no. USPSTF grade?
Convert: Weight 81.2 kg, height 168 cm, then BMI, then BSA by Mosteller and by DuBois
Re-do the consult question. It was the ED who asked, not the floor
"can't remember the way home from the store". ADL or IADL? Katz or Lawton?
read this ekg report: SR, LAFB, QTc 478 (Bazett), 451 (Fridericia). which one counts
when should I repeat the CT if the nodule was 7 mm and solid, Fleischner, smoker
Can I start Jardiance? a1c 8.9, eGFR 38, hx Fournier's
Make into SBAR - the wife found him at 5, last normal 2300, CBG 38
three bullets on why this isn't gout, for a partner who thinks that everything is gout
Rewrite at 5th grade level: your heart pump is weak...
make the HPI flow. "came in from memory care w/ AMS, UA dirty, baseline A&Ox1"
what can I tell a daughter overseas w/o a release, 164.510(b)?
Any interaction: methadone 95, fluconazole, Zofran
Fix grammar only: "Pt state he were ran over by forklift and boss say no report"
I've got a {agex} with Brugada pattern, brother died at 31. genetics referral text? SCN5A, GeneDx panel ok?
Could you list what's missing from an op note per Joint Commission RC.02.01.03
assistant, what does "f/u w/ Gyn PRN" mean in an ortho note?
Does Light's criteria apply (fluid LDH 210 serum 300)? and Heffner's?
Draft an addendum shell: I was not told about the K of [value] until [time]
what to say when a patient asks me if he's dying. 4 options, none with the word journey
make pt instructions in {lang}. metformin ER 500 w supper
bitten by a bat at a summer camp, unprovoked, unknown vaccination. HyperRAB vs Imogam dosing at 61 kg?
Summarize pmh: CAD (Xience stent), DM2, "a touch of the COPD"
can someone fly 3 weeks after a PE
Do an A&P for a deputy with needle stick from a source w/ HCV
how long does Ancef cover if given at 0730 and the case started 1145
change "he" to "they" throughout
Need a 1 page on lead levels 3.5 - 9 for parents. Use CDC, not WHO
Compare two hospital courses side by side, blank table, list the med changes at the end
Write a condolence card to a family. I was his PCP for 22 yrs. no names, I will hand write those
can i use a photo in a talk if it shows a tattoo? Safe Harbor "comparable images"
Interpret: TSH 0.02 FT4 1.1, biotin 10k daily, Roche Elecsys
Template for release to play, soccer, concussion, SCAT6, day 9 symptom free
ARDSNet card for 70 in male
rank: most urgent message first. (1) rash (2) refill (3) chest tight since lunch
gimme dictation style: "seen with the resident agree with above except no murmur"
Patient portal reply, warm, 60 words, to "is my potassium bad?"
How to code status this: "DNR but yes to BiPAP", POLST Section B selective
if LMP was 9w4d ago by app (Flo) and 8w2d by scan, which EDD per ACOG 700
Is it Charles Bonnet? sees small men in hats; 87, macular degeneration, cognition fine
pretend you are an examiner and grill me on hyponatremia. SIADH, Bartter-Schwartz criteria
In ROS put that he's been off since the layoff
What does PERC say: 34F, Yaz, HR 88, long flight yesterday. And YEARS?
"the doc at the VA put me on it". which drug class makes lips swell
format as problem list. "#1 CLL, Rai 0, Binet A. #2 shingles x2"
He drives a truck. AHI 31. FMCSA DOT card rules? ResMed download ok?
help me word a tough email: labs never got drawn
Which statin intensity? LDL 171, father MI at 52, PREVENT vs ASCVD Pooled Cohort
why would endocrine order a PTH on a kidney stone pt
write the no-show letter, third miss, merge fields only: \{\{first_name\}\}, \{\{appt_time\}\}
Convert my scribble: "knee inj L—Kenalog 40—2cc lido—tol well"
what is the differential for eosinophilia in a roofer who raises pigs. Loeffler, Löffler, same?
Plain-language biopsy result, "Paget cells absent, Breslow 0.4 mm, Clark II"
draft orders (not for entry), DKA; Humulin R, Plasma-Lyte, not NS
Could the tremor be from Depakote? level 108, dose raised two weeks prior
ok explain like i'm 80 and was a plumber: what is a fistula. what is a Brescia-Cimino
hook through thumb. antibiotic for salt water? Vibrio vs Mycobacterium marinum vs Erysipelothrix
stroke, LKW 0610. tenecteplase yes/no at 0955. EXTEND-IA, AcT, TASTE
In my note change the accident vehicle to "a car"
say it nicer: "sir that is not how insulin works"
A new patient writes "no PCP since mine passed". sentence for HPI?
Make this readable 64M R handed R MCA s/p EVT TICI 2b NIHSS 14 to 5 mRS 2 Solitaire x2 pass
tell me if cosyntropin 3.1 / 14.8 / 19.2 is normal. Cortrosyn 250
K 2.9 || Mg 1.4 || QTc 510 || what first
a patient in 12 wants to leave AMA. what must be documented
my attending says lactulose to 3 BMs, i say 4. cite something. West Haven grade 2
is mill water a legionella risk? BinaxNOW covers serogroup 1 only?
Re-word consult sign off: "Surg will sign off, call w/ q's"
Quick: 50 mL/h of 25,000 u/500 mL heparin is how many units/h. Alaris vs Plum 360 rounding
letter to a judge that someone on dialysis can't do jury duty, all blanks
asbestos job plus a pleural plaque, Helsinki criteria
build a taper: pred 60, down 10 each 5 d, number the days
what is the CHA2DS2-VASc for a woman 78, HTN, DM, prior TIA
"my sister had the same lump" — first degree relative counts how in Gail? Tyrer-Cuzick?
Reply to a SNF fax: hold lasix if SBP \< 95
Can I say "chronic" at 11 weeks?
translate: "me duele desde hace tres días cuando trago"
list which of these are people's names & which are drugs: Alkeran, Ativan, Norvasc, Jolessa, Yasmin, Errin, Camila, Heather, Nora-BE
put a period after each sentence: seen w team pain better walks to door eats half
hx for the transfer ctr: STEMI, lytics 0440, by air, ETA 25
Does he qualify for hospice? FAST 7c, albumin 2.3, PPS 30
Is "scissor gait" a thing? Trendelenburg gait, Parkinson gait, magnetic gait: table
no abbreviations: 'c/o HA x3d, PERRL, EOMI, CN II–XII'
is "Lucemyra" on this MAR a drug??? and Lorbrena, and Luvox
is a Waffle House parking lot a valid telehealth originating site? lic in two states
Give the gist of a neuropsych report in 5 lines: WAIS-IV, Rey-O, Boston Naming, Trails B, TOMM
what do I do w/ K 6.0 in a man who lives on tomatoes. Lokelma vs Veltassa vs Kayexalate
how to phrase: pregnant, partner in custody, no support
Baker, Morton, Colles, Monteggia, Galeazzi, Smith: which of these are fractures and which are not
Is May-Thurner left or right? Is Nutcracker the vein or the esophagus?
Holiday heart, beaver fever, Monday morning asthma, Saturday night palsy: one line on each
Christmas disease is factor what
Sister Mary Joseph, Virchow, Krukenberg, Blumer. Match to sites
Who pays for Wegovy when the dx is sleep apnea? (Zepbound now has it)
Jod-Basedow vs Wolff-Chaikoff in two lines, and Hook effect
Name five drugs that end in -gliptin and the brands. Januvia, Tradjenta, Onglyza, Nesina...
Pick: Bishop 4, Foley bulb vs Cytotec vs Cervidil
Madelung, Dupuytren, Peyronie, Ledderhose, Garrod. What links these
Ramsay Hunt types I, II, III, which one has the ear
Give me a TV style mystery case that ends in Whipple's
Mallampati III, Cormack-Lehane 2b, McGrath 4, Glidescope, bougie: rewrite as a sentence
is a Jackson table the same as a Wilson frame? Jackson-Pratt vs Blake vs Hemovac?
ICD for bitten by a parrot; struck by a duck; sucked into jet engine, subsequent encounter
how often should a Port-A-Cath be flushed when not in use, PICC, Hickman, Broviac, Groshong too
"""
