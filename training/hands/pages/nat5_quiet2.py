"""More outpatient paper about nobody: visit templates, order sets, patient agreements, phone trees, discharge teaching, checklists, coding memos, newsletters, test questions, drug monographs, app copy; a few of the same with people in them."""

NAMED = r"""
MEMO
TO: All coders   FROM: {whole}, CPC   DATE: {wday}
RE: audit of E/M, {clinic}
I audited 40 charts (10 each for {last}, {last}, {last} and the new PA, {first}). Agreement 82%.
- 99215 without MDM: MRN {mrn} DOS {num8}, MRN {mrn} DOS {num8}
- 25 modifier w/ 11721 and no separate problem: 6
- G2211 missing 14 (leave on when 25 with vaccine, since 2025)
- Time not summed when {first} pre-charted
{dr} disputes two. See me at {ORGANIZATION:<Codex|Lumen|Trove> RCM} or {xt}. CEUs: {full}, noon.
%%
NEWSLETTER - {snf}
Happy birthday! {first} ({DATE:2nd}), {first} ({DATE:9th}), {first} {last}, {ninety} ({DATE:the 21st})
Welcome to {mr} from {town} and {mrs} from just up {lane}.
Our garden club planted 40 marigolds with {school}. {first}'s tomato won a ribbon at the {LOCATION:{county}} fair.
Flu and RSV shots: {on}, {pharm} will bring them. Sign with {first} in Nursing.
Podiatry: Dr. {last}, {day}. Beauty shop: {first}, M/W/F.
We said good-bye to {whole} and {whole}. Their chairs are kept.
Recipe: {poss} pickled beets. Editor: {first} {last}, {ph}
"""

CALM = r"""
SMART PHRASE LIBRARY (shareable)
.HTNFU  @AGE@ @SEX@ here for hypertension. Home readings ***. Adherence ***. Side effects ***. Salt ***. No CP, SOB, HA, vision change.
.WCC4  Four year well child. Concerns ***. Draws a person with *** parts. Hops. Tells a story. Dentist ***. Screen time ***.
.BACKRED  No fever, weight loss, cancer, IVDU, saddle anesthesia, retention, trauma, age over 70.
.MAWV  Medicare annual wellness visit, subsequent. HRA reviewed.
.PAPNEG  Your Pap and HPV are normal. Next in 5 years.
.A1CUP  Your A1c went up to ***. Let's talk.
.CSA  Controlled substance agreement reviewed, PDMP *** reviewed, UDS ***, naloxone ***.
.POSTOP  POD ***. Incision ***. Pain ***. Bowel ***.
.DEMBEH  Behavior *** at *** time. Antecedent ***. Response ***.
.NOSHOW1  We missed you. Please call to rebook.
How to steal one: click the wrench, User SmartPhrases, type the owner, copy, rename with your own prefix. Do not put patient names in a phrase.
%%
ORDER SET: Hospice comfort kit (e-kit), adult

☐ Morphine concentrate 20 mg/mL, 5 mg (0.25 mL) PO/SL q2h prn pain or dyspnea #30 mL
☐ Hydromorphone 2 mg tab q3h prn if eGFR \<30
☐ Lorazepam 0.5-1 mg PO/SL q4h prn anxiety, seizure #20
☐ Haloperidol 0.5-1 mg SL q4h prn nausea, delirium #15 mL (2 mg/mL)
☐ Atropine 1% ophth 2 gtt SL q4h prn secretions
☐ Hyoscyamine 0.125 SL q4h
☐ Prochlorperazine 25 mg PR q12h
☐ Acetaminophen 650 PR q6h
☐ Bisacodyl 10 PR daily
☐ Enema prn
Not with Parkinson's or Lewy body: haloperidol, prochlorperazine, metoclopramide. Use ondansetron, quetiapine.
Store: locked box, not the refrigerator door. RN counts each visit, two signatures to waste, Deterra pouch.
ABHR gel: not on formulary, no absorption (Smith et al.).
Medical director may change any line by phone.
%%
OPIOID AGREEMENT, plain language

I will get my pain medicine from one clinic and one pharmacy.
I will bring my bottles when asked, within 24 hours.
I will not share, sell or chew it. I lock it.
I know it can stop my breathing, mostly with alcohol, Xanax, Soma or sleep apnea without CPAP.
I will keep naloxone where others can find it.
Lost or stolen pills are not replaced, even if the dog did it.
My urine may be tested. If the test surprises us, we will talk before we decide.
If the medicine does not help me walk, work, sleep or play, we will slowly go down.
My clinic will not stop it suddenly, laugh at my pain, or fire me for being honest.
Signed ______________ Date ________ Witness ______________
Copy to patient ☐ Pharmacy ☐ Chart ☐
%%
Phone tree script, final final v7

Thank you for calling. If this is a medical emergency, hang up and dial 911. If you are thinking about suicide, call or text 988.
Para español, oprima el dos.
For hours and directions, press 1. To speak with a nurse, 3. Refills, 4; please allow two business days. Billing, 5. Referrals and prior authorizations, 6. Medical records, 7. Pharmacies and providers only, 8.
Our clinic is open Monday through Thursday seven thirty to seven, Friday until noon. After hours the nurse answers through the same number.
Hold music: no more Vivaldi. People hate Spring.
On hold message 1: It's flu season. 2: Have you had your mammogram? 3: Your MyChart can do that. 4: We never ask for your PIN.
Closed for holidays: message B. Snow: message C. Power failure: forward to the answering service, code on the inside of the cabinet.
%%
NCLEX-style items, community health

1. A home health nurse visits a client with heart failure. Which finding needs action first?
 A. Weight up 1 lb in a day  B. Ankles 1+  C. Crackles and pink sputum  D. K 3.6
2. The school nurse finds nits in four children. Best next step? ...
3. A client on warfarin plans a salad cleanse. Say what?
4. Which roommate for a client with C. diff?
5. A client says "God will fix my sugar." The nurse replies ...
6. Order the steps: gown, hand hygiene, gloves, mask, goggles.
7. Delegate to the UAP: (select all) feeding a new stroke, ambulating day 2 hip, glucose stick, first dressing.
8. A hospice client's daughter asks for the morphine bottle "to keep".
9. Calculate: furosemide 80 mg, on hand 10 mg/mL.
10. Maslow, Erikson, Piaget, Kohlberg: match age 4.
Key: C, C, A, private, B, (varies), 2 3, no, 8 mL, initiative.
Author's note: item 5 failed the bias review twice; use "faith" and drop the accent.
%%
Diabetic foot: brand by brand for the DME closet

Darco Wedge, OrthoWedge: offload forefoot. Falls risk! Bell-horn cane.
Aircast walker with PegAssist: plug holes under the ulcer only.
TCC-EZ vs Cutimed: total contact, 45 min first time, 15 later. Contra: ischemia, osteo.
CROW boot: Charcot, custom, 6 wk wait.
Dr. Comfort, Orthofeet, Apis, New Balance 928, SAS, Propet: A5500. Inserts A5512 / A5513.
Socks: SmartKnit, white so blood shows.
Urea 40, AmLactin, Gold Bond Healing, Eucerin, not between toes.
Temperature mat (Podimetrics): 4 °F rule, two days.
Toe filler L5000 after ray.
Wagner 0-5, UT A-D, WIfI. Brodsky. Ipswich touch test is free.
Say: "Show me the bottom." Say it each time.
%%
MOUD JOB AID - low-dose (Bernese) start for people on fentanyl

Day 1 0.5 mg bup once, keep full agonist
Day 2 0.5 BID
Day 3 1 BID
Day 4 2 BID
Day 5 3 BID
Day 6 4 BID
Day 7 12 total, stop agonist
Or: QuickStart high-dose 16-32 in ED after COWS ≥8.
Helpers: clonidine 0.1 q6, hydroxyzine 50, Zofran 4, loperamide, ibuprofen, trazodone.
Xylazine/medetomidine in supply: brady, sedation, rebound HTN, needs dexmed/clonidine — refer.
Precipitated? Give MORE bup. Not less.
Brixadi weekly 24 after one 4 mg test; Sublocade 300 rapid initiation label since 2025.
Methadone 30 day 1, 40, 50; OTP only, 72-h rule 21 CFR 1306.07(b).
Words: person, use, return to use, positive. Not: addict, clean, dirty, relapse.
%%
PATIENT PORTAL - FAQ copy for the app store listing

Can I see my labs before my doctor does? Yes. The Cures Act.
What does H or L mean? Outside the range for most people. Not a diagnosis.
Why can't I see my teen's notes? At 12 some pages close. It is the law in many states.
Proxy access: child, spouse, parent. Fill the form. Court papers for guardians.
Forgot my code? The code comes by text, 6 digits, ends in 10 min.
Messages: 2 business days; photos under 10 MB; video no.
Is there a charge? If it takes a doctor more than 5 min it may be billed (99421). You will be asked first.
Apple Health, Google Health Connect, Fitbit, Withings: link under Devices.
Delete my account: Settings, scroll, Deactivate. Your record stays.
Version 11.4.2. Bugs: widget upside down on Fold; dark mode eats the Send.
%%
EMS PROTOCOL 4.12 - Refusal of care

Indication: any person who has a complaint, injury or mechanism and declines.
Capacity (all four): understands, appreciates, reasons, states a choice. GCS 15, no hypoxia, glucose 60-400, not intoxicated to slurring.
Cannot refuse: minors (except emancipated), holds, GCS \<15, threats to self.
Do: full vitals x2, BGL, 12-lead if CP/syncope >35, stroke scale.
Say: "You could die." Use the words. Offer transport three times, three ways.
Call med control for: age \<2, >75 fall on thinner, CP, seizure first, naloxone given, pregnancy with trauma, police pressure.
Document in quotes. Witness not from the crew if you can.
Leave: naloxone, the number for follow up, a hand on the shoulder.
QA: 100% of refusals after naloxone; 10% of rest.
Lift assist is a patient contact if you touched them.
%%
Rural OB: what to do when the nearest L&D is 90 minutes (nurse card)

Sequence: phone, call light, kit from top shelf, warm the towels.
Crowning: don't leave, don't push back. Gentle counterpressure, feel for cord. Loose: over head. Tight: somersault.
Shoulders: McRoberts, suprapubic, Gaskin, arm. 60 s each. Shout the time.
Baby: dry, stim, skin to skin, hat. HR \<100 PPV at 20/5, 21%. HR \<60 3:1.
Placenta: wait. Oxytocin 10 IM. Gush, lengthen, globular.
PPH: massage, TXA 1 g, miso 800 SL, Methergine .2 IM (no HTN), Hemabate .25 (no asthma), Bakri or JADA or condom on a Foley.
BP ≥160/110 15 min: labetalol 20, hydral 5, nifed IR 10; Mg 4-6 g then 2.
Cold box: O neg none, TXA yes. Transport early is a treatment.
Debrief in 1 h, eat something.
%%
Poster abstract, care outside of walls

Background. Adults with four or more ED visits a year make up 5% of members and 30% of cost. Methods. Stepped-wedge, 12 teams, street-based nurse plus a CHW, text reminders, phones given. Primary: ED visits per person-month. Results. n=611, mean age 47, 38% unhoused. IRR 0.81 (0.69-0.95), p=0.008. PCP visits 1.4x. Phones lost 41%, replaced 2.1 each. Nine deaths, none due to study. Staff burnout (MBI) unchanged. Limitations: regression to the mean; two teams swapped early; Medicaid unwinding in month 7. Conclusion. A nurse who walks, a phone that rings and a chair that waits cut visits by a fifth. Funding: HRSA, PCORI. Registered. Disclosures: one author owns stock in a sock company.
%%
Dental hygienist lesson plan, Head Start, 25 minutes

1. Puppet (alligator). Count teeth: twenty!
2. Song to the tune of Row your boat.
3. Lift the lip. Chalky lines = early.
4. Varnish: 5% NaF, 0.25 mL, dry with gauze, paint, no crunchy till supper. Cavity Shield, Vanish (bubblegum), Duraflor Halo.
5. SDF 38%: it turns the cavity black. Show the picture BEFORE consent.
6. Sippy rule: water only in bed.
7. Brush: rice grain under 3, pea after. Two minutes. Sparkle Fun, Tom's, Orajel training (no fluoride).
8. First visit by first birthday (AAPD, AAP).
Take home: brush, timer, sticker, list of who takes Medicaid.
Evaluate: can 8 of 10 show "jiggle-jiggle-sweep"?
"""
