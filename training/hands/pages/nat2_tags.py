"""Talks with an assistant under all sorts of speaker tags (ai:, gpt:, q., a., >>, >, tabs, times), saved by people who copy their chats into notes."""

TWINS = r"""
me: ai, what's the carb count for hospital pancakes
ai: about 45 g for three 4-inch pancakes, plus 26 g for 2 tbsp of regular syrup.
me: icr 1:8 correction 1:40 target 120, bg 232
ai: 71/8 = 8.9 and 112/40 = 2.8, so about 11.5 to 12 units of lispro.
me: [[she's::{mefl} is]] 7 months pregnant does that matter
ai: ratios are often tighter in the third trimester; fasting target is \<95. the team should set them.
me: mfm [[clinic::clinic, dr {lastlow},]] said 1:6 now
ai: then 71/6 = 11.8 plus 2.8 = 14.6 units.
me: ok giving 14 w/ [[second nurse::{firstlow} as second nurse]]
ai: recheck 2 h after the meal, goal \<120.
me: ai ur faster than our [[diabetes np::np {firstlow}]] lol
ai: please still run it by [[the team::her]].
%%
Q. difference between Xofluza and Tamiflu
A. one dose vs five days; baloxavir for age 5+ and not in pregnancy.
Q. oseltamivir ckd crcl 22
A. 30 mg daily x 5 (treatment).
Q. HD
A. 30 mg after each session, over 5 days.
Q. our snf has 4 cases [[on one hall::on one hall at {snf}, first {ptl} {clip}]]
A. two or more within 72 h is an outbreak: prophylaxis for all non-ill residents, 2 weeks minimum.
Q. letter to families
A. "Dear families, influenza A was confirmed [[this week::on {on}]] in residents of [[our community::{snf}]]. Visitors should mask..."
Q. signed by
A. [[The Administrator and DON::{whole}, Administrator, and {first} {last}, RN, DON]]
Q. number to call
A. [[Use the main line.::{ph}, ask for {first}.]]
%%
gpt> ready.
rn> teach me the 5 rights of delegation in one breath
gpt> task, circumstance, person, direction, supervision.
rn> my uap [[::{firstlow} ]]refuses accuchecks, says "not in my job"
gpt> check the job description and competency; ask why, privately; restate; escalate.
rn> she says [[the old manager::{one}, the old manager,]] exempted her after a stick in {yr}
gpt> then it's an accommodation question: HR/employee health, not the hallway.
rn> draft note to [[hr::{mail}]]
gpt> "requesting guidance on a possible work restriction for [[a UAP on my unit::{first} {last}, {badge}]] regarding point-of-care glucose testing..."
rn> cut "possible". send fri
gpt> ok. "regarding a work restriction".
rn> bye gpt
gpt> bye. good shift.
%%
10:02	student	What's Hardy's principle
10:02	tutor	Hardy-Weinberg: p2 + 2pq + q2 = 1.
10:03	student	CF carrier odds if sib affected, parents fine
10:03	tutor	2/3 for the healthy sibling.
10:04	student	and partner from general Northern European pop
10:04	tutor	1/25, so the risk of an affected child is 2/3 x 1/25 x 1/4 = 1/150.
10:05	student	this is [[real btw, my sister::real btw, my sister {kin}, she's due {on}]]
10:05	tutor	Then carrier screening of the partner (ACMG 113-gene or 23-variant panel) now; results in about 10 days.
10:06	student	she's at [[a small clinic::{clinic}]], do they do it
10:06	tutor	Almost all offices can send blood or saliva kits (Natera Horizon, Myriad Foresight, Labcorp).
10:07	student	text her for me
10:07	tutor	"[[Hey!::Hey {kin}!]] Ask your OB for CF carrier screening for you both. It's one tube of blood. Love you."
%%
[PROMPT 1] List symptoms of lithium toxicity for a patient card.
[OUTPUT] Coarse shaking, diarrhea, vomiting, slurred speech, unsteady walk, confusion, twitching.
[PROMPT 2] Shorter. With numbers: normal 0.6-1.2.
[OUTPUT] "Shaking, vomiting, wobbling, mumbling = call now. Your target: 0.6 to 1.2."
[PROMPT 3] Add who to call: [[clinic line::{clinic}, {ph}, ask for {first}]]
[OUTPUT] "Call [[the clinic::{first} at {clinic}, {ph}]]. After hours: 988 or 911."
[PROMPT 4] 988 isn't for lithium. Poison control.
[OUTPUT] Corrected: "After hours: Poison Control 1-800-222-1222."
[PROMPT 5] Card front: [[name, dose, last level::{ptname}, 900 mg HS, last level 0.8 {clip}]]
[OUTPUT] FRONT: [[Name ____ Dose ____ Level ____::{ptname}. Lithium ER 900 mg at bedtime. Level 0.8 ({clip}).]]
[PROMPT 6] No NSAIDs, drink water, same salt. Print at 3.5 x 2 in.
[OUTPUT] Done.
%%
*dr:* summarise in one line: HFrEF, BB stopped for brady 38, now 62 off
*ai:* HFrEF, beta blocker stopped for bradycardia (38), rate 62 since.
*dr:* was it Coreg or Toprol
*ai:* [[Your text doesn't say.::Coreg 25 BID per the list that {first} pasted on {clip}.]]
*dr:* zio showed 3.1 s pause at 4 am, Mobitz I
*ai:* Nocturnal Wenckebach is often vagal; screen for OSA (STOP-Bang) first.
*dr:* he snores like a truck[[::, {kin} says]]
*ai:* Then HSAT (95806) or WatchPAT (95800).
*dr:* order comment + message to [[wife::{kin} {kinl}]]
*ai:* "Snoring, nocturnal pauses; r/o OSA." / "[[Hello::Hello {kin}]], the monitor shows short pauses while [[your husband::{ptf}]] sleeps. A sleep test that he wears at home comes next."
*dr:* the box ships from [[the vendor::{org}]] by [[mid next week::{on}]]
*ai:* Added.
%%
Turn 1 - user
give me ivf lab consent bullet points on embryo disposition
Turn 1 - model
Donate to research; donate to another person; discard; transfer to partner; storage fees; death or divorce; abandonment after 5 years.
Turn 2 - user
couple is divorcing, 4 embryos, [[contract from another clinic::contract from {fac} dated {full}]]
Turn 2 - model
The signed agreement controls in many states; some (e.g., Arizona) have statutes. Don't transfer or discard without both signatures or a court order.
Turn 3 - user
[[her::{mrs}'s]] lawyer emailed us directly[[:: ({whole}, {mail})]]
Turn 3 - model
Route to counsel; acknowledge receipt only.
Turn 4 - user
write it
Turn 4 - model
"We acknowledge receipt of your message[[:: of {wday} regarding {ptname}]]. It has been forwarded to counsel. We're unable to discuss any individual without a valid authorization."
Turn 5 - user
tank # and straws are in the attachment, should I redact
Turn 5 - model
Yes: redact [[tank, cane and straw numbers::tank {UNIQUE_ID:T{nn}}, cane {UNIQUE_ID:C-{four}}]] and the other party's data.
%%
Pharmacist (typing fast): ai help. tpn bag yellow??
AI: Multivitamin turns it yellow, that's normal. Brown flecks, layering or oil droplets are not.
Pharmacist: cracked lipid on top, 1 cm
AI: Creaming re-disperses with inversion; a true crack (yellow oil layer) doesn't. Don't hang it if oil persists.
Pharmacist: persists. pt is [[a neonate::Baby {last}, {bedx}]]
AI: Discard, send a replacement or D10 with Ca at the same GIR. Check the additive order: Ca, Phos, heparin, pH.
Pharmacist: compounded [[today::{clip}]] on the Exactamix, lot [[tbd::{lot}]]
AI: Quarantine the others from that run[[.:: ({ptl}, {last} and {last} had bags from it, from your list).]]
Pharmacist: who signs the variance
AI: [[The PIC.::{first} as PIC.]] USP 797 needs the record.
Pharmacist: ty ai 🙌
%%
## note to self: chat w/ claude abt the talk
**Q** 20 min talk, hidradenitis, PCP audience, 12 slides
**A** 1 title, 2 case, 3 Hurley I-III, 4 mimics, 5 labs (A1c, lipids), 6 lifestyle, 7 topicals (clinda, resorcinol), 8 doxy / rif-clinda, 9 spironolactone / metformin, 10 Humira / Cosentyx / Bimzelx, 11 deroofing, 12 refer when
**Q** the case = [[34 F, Hurley II, 9 years to dx::{ptf}, 34 F from {town}, Hurley II, 9 years to dx, ok'd by her on {on}]]
**A** De-identify further: [[change nothing that is already general::use "a woman in her 30s", no town, no first name]], no tattoos in photos.
**Q** [[host::host is {dr} at the {ORGANIZATION:<{last}|Twin Valley|Saltmarsh> Academy of Family Physicians}]], intro me in 2 lines
**A** "[[Our speaker::{whole}]] is a dermatologist who's seen more armpits than most deodorants."
**Q** lol keep. handout QR
**A** Use a short link[[.:: such as {url}.]]
"""
