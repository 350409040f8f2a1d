"""People who explain at length and paste in the middle of a sentence: three- and four-sentence prompts from the whole house."""

NAMED = r"""
I'm a PM&R resident and I need the FIM language for a discharge. He was mod assist for transfers, now SBA, goes home with {kin} who is small. House has a split level. No PHI please, just the phrase.
My attending keeps writing "c/w" and coding keeps querying. Here's the query from {initials}: "Please clarify if sepsis was present on admission." Lactate 3.1, WBC 19, 2 L given. Write a compliant reply.
hi! so i have to tell the team that the potluck moved. it was for {one}, who's leaving for {place}. can you make it cute but not cringe, and say bring your own fork
We have a policy that says visitors end at 9. A family drove four hours from {LOCATION:<North|Upper> {last} Creek} and got turned away at 9:05. I have to write to them. Not legal, just human.
Could you check this conversion? The outside list says NPH 22 AM and 14 PM; our formulary is Lantus. I'd go 80%. The outside list is from {snf} if that matters, they use the blue sheet.
explain why a troponin of 0.03 at one place and 28 at ours can be the same thing. {kin} printed both and highlighted them and is standing at the desk
I have a column of free-text reasons for cancellation, e.g. "no ride", "work", "{first} has covid", "snow", "dog". Give me 8 categories and a formula that assigns them.
Need help w/ tone. My draft to the referring: "Per my last fax of {clip}, the MRI was never sent." I don't want to sound like that but also I do
This is going in a tort file so be exact: the bed alarm was OFF at 0305, ON at 0320, and the note that says otherwise was entered by {first} at 0640. Put that in neutral language.
Build a 5-item quiz for our lunch and learn on anticoagulants. Two items on Andexxa vs Kcentra, one on LMWH in renal failure, one on HIT 4Ts, and a joke item about {poss} banana bread
Patient says that she's had "the Novartis one" and "the one with the boat on the ad". She's a ferry deckhand, {VEHICLE_ID:MV <Kittiwake|Samish|Elwha>}, so maybe she's kidding. Which psoriasis biologic had a boat?
I'm the HIM lead. Release came for "any and all", dates {btw}, signed by a niece. No POA on file. What do I send back and can I ask for more than a birth date?
What does it mean when the ERA has a WO segment with "{code}" behind it and a negative amount? I've got three of those this week, and my boss thinks it's a refund
Our interpreter line asked for a "spelled name, no digits". I said {spell}. They still wrote it wrong on the invoice. Is that a compliance problem or just annoying?
I volunteer for the crisis text line. Practice texter says: "i just want it to stop. im on the roof at {FACILITY:{last} <Garage|Parking>}." Write three possible first replies, none with "I understand"
Help me make a med schedule for my dad. Warfarin at 5, levothyroxine before breakfast, Caltrate with lunch, tamsulosin at bed. He gets up at 4 bc he used to haul milk for {ORGANIZATION:<Darigold|{last} Farms|Upland> Creamery}.
As a chaplain I keep a log of themes, not names. Could you turn this into themes: angry at God; wants the priest from {church}; estranged brother; laughed about fishing
my kid's therapist wants a "worry ladder". steps so far: dog on TV, dog across street, {pet} behind fence, {pet} on leash. add 4 more steps, hardest last
Is this a drug seeking thing or legit? says allergic to tramadol, ketorolac, haldol; only the D one works. Prior visits at {hnick}, {hnick}, and "the one with the fountain". Phrase w/o judgment.
Write a short for-cause drug test script for a supervisor. The employee says he ate a poppy bagel at {shop}. Keep it lawful in {stt} and keep the bagel out of it
I teach pharmacology. Make ten MCQs on antiarrhythmics, Vaughan Williams, and in item 7 please name the nurse after my TA, {whole}, it is her last day.
Please de-identify: "The 52-year-old was struck while changing a tire near {mile}, flown out on {hull}, and died at 3:12." I only need the sentence, keep cause and age.
Which of our two transport vendors is cheaper per the table? {crew}: base 410, mile 12.50. {crew}: base 365, mile 15. Average run is 18 miles, 240 runs
Can you write a JCAHO-proof one pager on look-alike vials? Photo shows ephedrine and phenylephrine. In the corner you can see a label with {spec}, should I crop that?
how would you tell a {agex} that "incidentaloma" isn't a joke word. she runs the bakery, {ORGANIZATION:<Flour|Butter|Crumb> & <Bloom|Salt|{last}>}, and wants it explained with cake
I'm a data analyst new to health care. My extract has a field "PREFERRED" with values like "{menick}", "Ms D", "none". Is that PHI on its own? My lead says no because there's no MRN
For an M&M slide: timeline in relative hours, please. Arrest {stamp}, ROSC 11 minutes later, cath lab +52 min, died +3 d. The title slide should not have the date.
Make a laminated card for the crash cart: top drawer, second drawer, bottom drawer. And "last checked by {initials} on {num8}" as an example in the corner, in gray
My mother is 84 and got a letter that her plan drops {clinic}. She doesn't drive. What are her rights if she's mid-treatment (radiation, 11 of 30)? She has Humana.
Pls turn these three complaints into one theme each. (1) food cold (2) nobody called me back for two days, then {first} called at 6 am (3) bill said "other"
We're naming conference rooms after trees. So far: Aspen, Birch, Larch. The old names were the {FACILITY:{last} Room} and the {FACILITY:{last}-{last} Boardroom}. Draft the notice and be nice to the donors.
how do i respond to "do you people even wash your hands" from a man who is right, {first} didn't
Could there be a pattern in these falls? 0310 toilet; 0325 toilet; 1400 chair, {wn} said the floor was wet; 0305 toilet; 0250 hall. Suggest one change that isn't a poster
In Smartsheet, how do I send an alert 30 days before a date in the LicExp column (e.g. {clip}) and only to the person in Col F (e.g. {mail})?
Write it as a two-line text from a pharmacist to a rancher: the horse paste isn't for people, and his INR is 6. He knows me as {first} from the feed store side
is there a term for when families argue in front of the patient about code status? there's three sons, {first}, {first} and the one in {town} on speaker. what do I say first
Our badge reader log shows a door forced at 02:14. Security wrote "prob {last} w/ cart again". Rewrite for the incident system w/o guessing.
Convert this fishbone to text: People — float, {initials} orienting; Equipment — scanner dead; Process — no 2nd check; Environment — siren drill. Effect: wrong bag
I need the Spanish for "Your sample leaked, so we need another". Also need "please bring it to the window on {STREET_ADDRESS:<{last}|South {last}> <Ave|St>}, not to the ER"
what would a fair call schedule be for 5 people over 8 weeks if {last} can't do weekends, holidays count double and nobody does two in a row
Somebody on {ward} keeps putting "FYI: difficult" in the banner. Draft a policy on banners with three okay examples and three bad ones.
tell me the polite way to ask a donor if the check for "the {ORGANIZATION:{last} Boys}" is from a band or a family
Act as a spouse who just got told it's ALS. I'm the SLP. I'll start: "Hi, I'm {first}, I work on voice and swallowing." Be quiet a lot.
Score this for me on the HAM-D please: mood 3, guilt 2, SI 1, insomnia 2/1/2, work 3 (quit {coin}), retardation 1, agitation 0, anxiety 2/2, GI 1, somatic 2, libido 2, hypochond 1, wt 2, insight 0
Compare the two sleep studies. First one AHI 22, nadir 81, BMI 34. Second, {mon}, at home, AHI 9, nadir 86, after 40 lb on Zepbound. Does he still meet Medicare for PAP?
our vendor's README says "contact {user} for keys". The repo is private. do I have to scrub that before open sourcing the de-id tool
I had my gallbladder out and my belly button is leaking pink. No fever. I'm a bus driver (yes, the {VEHICLE_ID:<31|44|7> Crosstown|coach {nn}}) and want to go back tomorrow. Should I?
Please summarize the policy on gifts in 3 lines and tell me if a jar of honey from {mrs} is over the limit
Look at the attached and tell me what "LOV" and "NOV" stand for. It reads: LOV {clip}, NOV {clip}, PCP {last}, INS Ambetter
Someone has to explain to {first} that "reply all" goes to all. Draft it from IT, warm, with a gif idea
i was told i have a "Sister Mary Joseph" and i'm not even catholic. {first} laughed. what is it
The lease for our satellite says "premises at {STREET_ADDRESS:<One|Two> {last} Plaza}". We only use the back. Write a two-line request for an amendment
can you transcribe the sticky note, best guess: "hld mtop hr 48 — cld {last} — nno"
what's the best question to ask a {job} about noise? he says {coin} gave him foam plugs in {year}
Her ring is stuck, finger is blue-ish. String method steps please, fast. Engraved "{first} {DATE:6<.|-|/>14<.|-|/><71|88|09>}" so she cries when I say cut
I need a title for a poem about the {FACILITY:old <laundry|boiler> house at {last} State Hospital}. For the archive's newsletter.
make a checklist for going live: printers, badges, downtime forms, at-the-elbow people ({first}, {first}, {first}), pizza
"""

CALM = r"""
I'm a PM&R resident and I need the FIM language for a discharge. He was mod assist for transfers, now SBA, goes home with his wife who is small. House has a split level. No PHI please, just the phrase.
My attending keeps writing "c/w" and coding keeps querying. Here's the query: "Please clarify if sepsis was present on admission." Lactate 3.1, WBC 19, 2 L given. Write a compliant reply per ACDIS/AHIMA.
hi! so i have to tell the team that the potluck moved. can you make it cute but not cringe, and say bring your own fork
We have a policy that says visitors end at 9. A family drove four hours and got turned away at 9:05. I have to write to them. Not legal, just human.
Could you check this conversion? The outside list says NPH 22 AM and 14 PM; our formulary is Lantus, not Toujeo or Basaglar. I'd go 80%.
explain why a troponin of 0.03 at one place and 28 at ours can be the same thing. Siemens vs Abbott vs Beckman. A daughter printed both and highlighted them and is standing at the desk
I have a column of free-text reasons for cancellation, e.g. "no ride", "work", "covid", "snow", "dog". Give me 8 categories and a formula that assigns them.
Need help w/ tone. My draft to the referring: "Per my last fax, the MRI was never sent." I don't want to sound like that but also I do
Be exact: the bed alarm was OFF at 0305, ON at 0320, and the note that says otherwise was entered at 0640. Put that in neutral language.
Build a 5-item quiz for our lunch and learn on anticoagulants. Two items on Andexxa vs Kcentra, one on LMWH in renal failure, one on HIT 4Ts, and a joke item about banana bread
Patient says that she's had "the Novartis one" and "the one with the boat on the ad". Cosentyx, Tremfya, Skyrizi, Taltz? Which psoriasis biologic had a boat?
I'm the HIM lead. Release came for "any and all", signed by a niece. No POA on file. What do I send back and can I ask for more than a birth date?
What does it mean when the ERA has a WO segment and a negative amount? PLB03-1, FB, 72, L6? I've got three of those this week, and my boss thinks it's a refund
Our interpreter line asked for a "spelled name, no digits". Is LanguageLine vs Cyracom different on this? Is that a compliance problem or just annoying?
I volunteer for the crisis text line. Practice texter says: "i just want it to stop." Write three possible first replies, none with "I understand"
Help me make a med schedule. Warfarin at 5, Synthroid before breakfast, Caltrate with lunch, Flomax at bed. He gets up at 4.
As a chaplain I keep a log of themes, not names. Could you turn this into themes: angry at God; wants a priest; estranged brother; laughed about fishing
my kid's therapist wants a "worry ladder". steps so far: dog on TV, dog across street, dog behind fence, dog on leash. add 4 more steps, hardest last
Is this a drug seeking thing or legit? says allergic to tramadol, Toradol, Haldol; only the D one works. Phrase w/o judgment.
Write a short for-cause drug test script for a supervisor. The employee says he ate a poppy bagel. Keep it lawful in {stt} and keep the bagel out of it
I teach pharmacology. Make ten MCQs on antiarrhythmics, Vaughan Williams, and in item 7 please use Tikosyn, not Betapace.
Please de-identify any tire-changing crash in general: which details of place, aircraft and time must go? Keep cause and age.
Which of two transport vendors is cheaper? A: base 410, mile 12.50. B: base 365, mile 15. Average run is 18 miles, 240 runs
Can you write a TJC-proof one pager on look-alike vials? Photo shows ephedrine and phenylephrine, both Akovaz-ish. Should I crop the lot?
how would you tell a {agex} that "incidentaloma" isn't a joke word. she's a baker and wants it explained with cake
I'm a data analyst new to health care. My extract has a field "PREFERRED" that's mostly null. Is that PHI on its own? My lead says no because there's no MRN
For an M&M slide: timeline in relative hours, please. Arrest at 0, ROSC 11 minutes later, cath lab +52 min, died +3 d. The title slide should not have the date.
Make a laminated card for the crash cart: top drawer, second drawer, bottom drawer. And "last checked by ___ on ___" in the corner, in gray. Broselow colors on the back
An 84-year-old got a letter that her plan drops her clinic. What are her rights if she's mid-treatment (radiation, 11 of 30)? She has Humana.
Pls turn these three complaints into one theme each. (1) food cold (2) nobody called me back for two days (3) bill said "other"
We're naming conference rooms after trees. So far: Aspen, Birch, Larch, Hazel, Rowan, Myrtle. Draft the notice and be nice to the donors.
how do i respond to "do you people even wash your hands" from a man who is right
Could there be a pattern in these falls? 0310 toilet; 0325 toilet; 1400 chair; 0305 toilet; 0250 hall. Suggest one change that isn't a poster
In Smartsheet, how do I send an alert 30 days before a date in the LicExp column and only to the person in Col F?
Write it as a two-line text from a pharmacist to a rancher: the horse paste isn't for people, and his INR is 6. Durvectin, Stromectol
is there a term for when families argue in front of the patient about code status? three sons, one on speaker. what do I say first
Our badge reader log shows a door forced at 02:14. Security wrote "prob the linen cart again". Rewrite for the incident system w/o guessing. Lenel, S2
Convert this fishbone to text: People — float, orienting; Equipment — scanner dead; Process — no 2nd check; Environment — siren drill. Effect: wrong bag. Ishikawa
I need the Spanish for "Your sample leaked, so we need another". Also need "please bring it to the window, not to the ER"
what would a fair call schedule be for 5 people over 8 weeks if one can't do weekends, holidays count double and nobody does two in a row
Somebody keeps putting "FYI: difficult" in the banner. Draft a policy on banners with three okay examples and three bad ones.
tell me the polite way to ask a donor if the check is from a band or a family
Act as a spouse who just got told it's ALS. I'm the SLP. I'll start: "Hi, I work on voice and swallowing." Be quiet a lot.
Score this for me on the HAM-D please: mood 3, guilt 2, SI 1, insomnia 2/1/2, work 3, retardation 1, agitation 0, anxiety 2/2, GI 1, somatic 2, libido 2, hypochond 1, wt 2, insight 0
Compare the two sleep studies. First one AHI 22, nadir 81, BMI 34. Second, at home (WatchPAT One), AHI 9, nadir 86, after 40 lb on Zepbound. Does he still meet Medicare for PAP?
our vendor's README says "contact the maintainers for keys". Apache 2.0 or MIT. do I have to scrub that before open sourcing the de-id tool
I had my gallbladder out and my belly button is leaking pink. No fever. I'm a bus driver and want to go back tomorrow. Should I?
Please summarize the policy on gifts in 3 lines and tell me if a jar of honey is over the limit
Tell me what "LOV" and "NOV" stand for. And LWBS, LBTC, DNKA, FTKA
Someone has to explain to the whole building that "reply all" goes to all. Draft it from IT, warm, with a gif idea
i was told i have a "Sister Mary Joseph" and i'm not even catholic. what is it
The lease for our satellite says "premises". We only use the back. Write a two-line request for an amendment
can you transcribe the sticky note, best guess: "hld mtop hr 48 — nno"
what's the best question to ask a {job} about noise? foam plugs, 3M Peltor, NRR 29, OSHA 85 TWA
A ring is stuck, finger is blue-ish. String method steps please, fast. Then Windex. Then Gem Ring Cutter.
I need a title for a poem about an old laundry. For the archive's newsletter.
make a checklist for going live: printers, badges, downtime forms, at-the-elbow people, pizza
A nurse told me Parkinson's plus Haldol is a never. What about Seroquel, Nuplazid, Clozaril? Put in a row: safe, maybe, never. Then add Reglan and Compazine.
We got a new Pyxis ES and everybody misses the Omnicell. Write 3 tips: witness waste, Null transaction, BioID. Don't make fun of it, Becton Dickinson reads these lol
The board wants one number. LOS index 1.04, O/E mortality 0.91, PSI-90 0.97, Leapfrog B, CMS 3 stars. Which, and how would you say it to a bank president
Our formulary swaps Advair for Wixela, Symbicort for Breyna, Spiriva for nothing. Patients get mad. Write a half page, 6th grade, titled "Same medicine, new name".
In Python I've a list ["Lasix", "Coumadin", "Norvasc"] and want generic names. No API. Just a dict of the top 30.
My professor says Virchow had three, Beck has three, Charcot has three, Whipple has three, Cushing has three. Table: triad, parts, cause.
Is there a difference between Ringer's, Hartmann's, Plasma-Lyte and Normosol? I want Na, K, Cl, Ca, buffer in columns. And who was first doesn't matter.
For a debate: con side on Apple Watch screening. 4 points. Cite Apple Heart, LOOP, STROKESTOP, mSToPS, but no authors
what's the translation for nurse-speak "circling the drain", "frequent flyer", "gomer". I need professional terms for an inservice
Draft a five line macro for knee OA: KL grade, varus, Oxford score, tried Voltaren, Synvisc-One, Unloader. Leave *** for side.
The survey tag is F689 and the plan of correction must have five parts. I know who, what, how... what are the other two? SOM Appendix PP
Can I get a SQL window function to find readmits in 30 days? columns: person_key, adm_ts, dc_ts, drg. SQL Server, LAG not LEAD
"""
