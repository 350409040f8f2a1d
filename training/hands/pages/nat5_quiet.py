"""Outpatient documents about nobody, by people who write them for a living: guidelines, handouts, protocols, product comparisons, quality reports, teaching cases, policies, agendas, job aids; and a few of the same kind with people in them."""

NAMED = r"""
QUALITY COMMITTEE - Q3 SCORECARD
Prepared by {whole} for {clinic}, {full}

Measure                      Q2     Q3    Goal
CBP (\<140/90)               61.4   64.0  70
HBD \>9 (lower is better)    28.1   25.9  20
BCS-E                        71.0   70.2  76
COL-E                        55.3   58.8  65
DSF-E follow-up              40.0   47.1  50
WCV 3-11                     66     69    72
No-show rate                 18%    16%   12%

Notes. Colorectal gain is due to {first}'s FIT mailing to 412 homes in {county}. Breast fell because the van from {ORGANIZATION:<Pinkline|Lilac|Open Road> Mobile Imaging} broke down twice ({clip}, {clip}).
Depression: {dr} and {first} piloted warm hand-off on {ward}.
Action: {wn} to pull the list of 38 with A1c \>9 and no visit; {first} calls, ext. is {xt}.
Next: {wday}, {FACILITY:<Alder|Magnolia|Sawmill> Room} (upstairs), lunch from {shop}.
%%
TEACHING CASE written by {whole} for the interns at {clinic}; names of the real pt are still in, remove before Thursday

{ptname}, 24, a line cook at {shop}, came with 3 weeks of fever, night sweats, sore throat and a rash. {ptf} had started seeing {kin} in {mon}. RPR 1:64. HIV Ag/Ab reactive, differentiation negative, RNA 1.2 million. What is the Fiebig stage? When would you start ART? How do you talk about partners with the county ({agency}, {ph})?
Discussion points
1. Acute retroviral syndrome is missed in up to 3 of 4 first visits.
2. Same-day start: Biktarvy or Dovato only if no HBV and VL \<500k.
3. Penicillin G benzathine 2.4 MU once for secondary; Jarisch-Herxheimer.
4. PrEP for the partner: Descovy, Truvada, Apretude, Yeztugo.
Answer key is with {first} at the front desk.
%%
Town hall minutes, {ORGANIZATION:<Prairie|Blue Mesa|Long Valley> Health Cooperative}
{full}, 7 pm, {FACILITY:<Grange|Odd Fellows|Lions> Hall, {town}}
Attending: {whole} (board chair), {whole} (ED), {dr}, {first} {last} from {agency}, 41 members of the public
1. Pharmacy deserts. {pharm} closes {on}. Options: telepharmacy kiosk (PickPoint, MedAvail), 340B contract, mail. {mrs} asked who fills her husband's oxycodone. Nobody knew.
2. Ambulance levy. {last} (fire chief) showed a map: 38 min to {hosp} from {lane}.
3. Maternity: last L&D in 70 miles. {whole}, CPM, offered to speak.
4. Comments. {first} {last}, {ninety}, thanked the nurses. Applause.
Adjourned 8:50. Minutes by {initials}.
"""

CALM = r"""
CLINIC PROTOCOL: Uncomplicated cystitis, RN standing order
Applies to: women 18-64, not pregnant, symptoms under 7 days.
Exclude: fever over 100.4, flank pain, vomiting, vaginal discharge, catheter, stones, diabetes with A1c over 9, immunosuppression, UTI in the last 4 weeks, male, eGFR under 30.

Steps
1. Confirm two identifiers. Ask about allergies.
2. Dysuria + frequency, no discharge: treat without UA. One symptom only: UA dip. LE or nitrite positive: treat.
3. First choice nitrofurantoin (Macrobid) 100 mg BID x 5 d.
   Second TMP-SMX DS BID x 3 d if local E. coli resistance is below 20% and no ACE inhibitor with high K.
   Third fosfomycin (Monurol) 3 g once. Pivya and Blujepa: provider only.
4. Phenazopyridine 200 mg TID x 2 d. Warn of orange urine, contact lenses.
5. Return precautions. Culture if symptoms persist after 48 hours.
6. Document with smart phrase .UTIRN and route to the covering provider for cosign within 24 hours.

Billing: 99211 only if face to face. ICD N30.00, R30.0.
Review: yearly by the Pharmacy and Therapeutics Committee. IDSA 2025, ACOG, AUA.
%%
What your child's fever means

Fever is the body's way of fighting germs. A temperature of 100.4°F (38°C) or higher is a fever.

Call right away if your baby is younger than 3 months, or if your child
• is hard to wake or very fussy
• has a stiff neck, a seizure or a purple rash
• breathes fast or the ribs pull in
• will not drink, or has no wet diaper for 8 hours
• has had fever for more than 3 days

What to give
Acetaminophen (Tylenol, Little Remedies, store brand 160 mg/5 mL)
 12-17 lb  2.5 mL    18-23 lb  3.75 mL    24-35 lb  5 mL    36-47 lb  7.5 mL
Ibuprofen (Motrin, Advil), not under 6 months
 12-17 lb  2.5 mL    18-23 lb  3.75 mL    24-35 lb  5 mL
Do not give aspirin. Do not switch back and forth unless we tell you to. Use the syringe that came in the box and not a kitchen spoon.

Dress lightly, offer sips. No cold baths, no alcohol rubs. The number on the thermometer matters less than how your child looks.
Pediatric Nurse Line: on the back of your card, 24 hours. Poison Control: the number is on your magnet.
%%
CGM COMPARISON for clinic formulary discussion

                    Dexcom G7     G7 15 Day    Libre 3 Plus   Guardian 4   Eversense 365
Wear                10 d          15.5 d       15 d           7 d          365 d
Warm-up             30 min        60 min       60 min         2 h          24 h
MARD adult          8.2           8.0          8.2            10.6         8.8
Calibrate           opt           opt          no             no           weekly
Acetaminophen       ok \<4 g      ok           ok             interferes   ok
Vitamin C           ok            ok           \>1000 no      ok           ok
Pumps               t:slim, Mobi, Omnipod 5, iLet   |  t:slim, Omnipod 5, twiist | 780G | twiist
Share               Follow app    Follow       LibreLinkUp    CareLink     Now app
Medicare            any insulin or problematic lows (LCD L33822)
Price GoodRx        ~$165         ~$180        ~$140          DME          ~$300/mo

Comments. Stelo and Lingo are over the counter and have no alarms; do not use with insulin. Skin Tac, Simpatch and Flonase (yes, the spray) for adhesive rash. Sensors fail early in dialysis? Data are few. Discussion only, no vendor paid for lunch.
%%
Home health aide in-service: bathing a person with dementia (one hour)

Objectives: name three causes of refusal; show the towel bath; write one note.
Warm-up (5): Think of the last time you were cold and undressed.
Talk (15): Pain, cold, fear, embarrassment, not knowing you. Look at time of day. Some people were always evening bathers. A Navy man may answer to "shower detail".
Show (20): Two bath blankets, no-rinse soap (Bathe & Rinse, Septi-Soft), 105-110°F water in a plastic bag. Start at the feet. Talk low. Stop if the face tightens. Offer a cookie. It is not a bribe.
Practice (15): pairs. One holds the washcloth, one is the client. Switch.
Write (5): "Client refused shower, accepted towel bath, smiled, skin intact, lotion to heels."
Don't write: uncooperative, combative, "bad day".
Quiz: 5 items, pass 4. Credit 1.0 h.
%%
PRIOR AUTH TIP SHEET - GLP-1 and friends, 2026

Wegovy: BMI ≥30, or ≥27 + HTN, T2DM, OSA, CVD. Need: chart weight within 30 d, 6 mo lifestyle, not with DPP-4.
Zepbound: same; for OSA AHI ≥15 and BMI ≥30, attach PSG.
Ozempic: T2DM only. A1c or two FPG. Metformin trial waived if ASCVD.
Mounjaro: T2DM. Step through metformin 90 d.
Saxenda generic (liraglutide): some plans step 1.
Where: CoverMyMeds key in the fax header; Surescripts ePA in Epic; Availity for Anthem; Optum Rx phone; Express Scripts portal; Prime; Navitus; MedImpact.
Words that get it approved: "ASCVD", "SELECT", "established", "contraindicated", "failed due to".
Words that get it denied: "weight loss", "patient wants".
Appeal: external review after two.
Compounded semaglutide: we don't.
Renewal: ≥5% loss by 16-20 wk at max dose. Put the start weight in the box. PLEASE put the start weight in the box.
%%
You are a patient educator for a hospice. Write at a sixth grade level. Do not use names.

What dying looks like in the last days
Sleeping more. It is normal not to wake for meals.
Not eating. The body is shutting the kitchen. Food can cause choking. Wet the lips with a pink sponge.
Breathing. Stops and starts, called Cheyne-Stokes. A rattle does not mean drowning. Turn to the side. Levsin or atropine drops under the tongue may help; deep suction does not.
Skin. Cool hands, purple knees. Use a light sheet.
Restless. Picking at the covers, seeing people who have died. Sit, sing, lower the lights. Haldol or Ativan from the comfort kit as the nurse taught.
Fever. Cool cloth, Tylenol suppository.
Hearing may stay. Say it: I love you, thank you, forgive me, I forgive you, good-bye.
When the breathing has stopped, there is no hurry. Call hospice, not 911. The nurse will come, wash and dress with you if you like, destroy the medicines and call the funeral home.
%%
SUD CURRICULUM, week 6 of 16 - "People, places and things"

Facilitator: any staff with CADC or above. Group size 6-12. Materials: markers, index cards, the Matrix workbook pp. 41-46, snacks.
1. Check in, one word. 2. Read aloud. 3. Draw a map: red for danger, yellow for maybe, green for safe. Where is the ATM? Where is payday? What is playing on the radio?
4. HALT. 5. Role play: an old friend texts. 6. The refusal sentence, five words or fewer.
Homework: delete three contacts. Replace with two.
Common pitfalls: war stories, glamor, the comedian, the one who says "I'm good". Bring it back with "what happened next?"
Motivational moves: OARS. Avoid the righting reflex. Miller and Rollnick, ch. 4.
Fidelity checklist attached. SAMHSA TIP 35. Contingency prizes (fishbowl): good job, small, large, jumbo. State cap $599.
%%
Nursing home survey readiness, F-tags we were cited for in the region

F689 accidents - water temp logs 100-120, bed rail consents, smoking apron
F686 pressure ulcer - weekly measures by the same nurse, Braden on admit x4
F880 infection control - EBP signs, gowns at the door, glucometer wipes (Super Sani-Cloth 2 min, bleach 3 min)
F812 kitchen - date the thickener, hair nets, sanitizer strips 200-400 quat
F758 psychotropic - PRN 14 day, GDR, dx not "dementia"
F600 abuse - report in 2 h, five day follow up
F725 staffing - PBJ matches the schedule, RN 8 h
F550 dignity - no "feeder", knock, cover the bag
F578 advance directives
F604 restraint - mitts, seat belts, lap buddies, concave mattress
Mock survey Tuesday: pair up; one hall each; ask five residents "what is your nurse's name?" and wait.
Plan of correction template: what, who by role, when, how monitored. QAPI x3 months.
%%
Sports medicine clinic: PRP vs steroid vs HA for knee OA - one-page decision aid

                 Steroid (Kenalog 40)   HA (Synvisc-One, Durolane, Euflexxa x3)   PRP (leukocyte poor)
Onset            days                   4-6 wk                                    4-8 wk
Lasts            4-8 wk                 ~6 mo                                     6-12 mo
WOMAC vs placebo small, early           small or none                             moderate, mixed (RESTORE neg)
Risk             flare, sugar up,       pseudoseptic 2%                           pain 2 d, bruise
                 cartilage w/ q3mo x2y
Insurance        yes                    sometimes                                 no, $500-900
AAOS             yes                    no routine                                limited
Not if           replaced soon (3 mo)   egg allergy (some)                        plt \<100, NSAID 5 d

Genicular RFA (Coolied), GAE, bracing (Ossur Unloader One), GLP-1 (STEP 9), weight loss 10%: talk about these too.
Questions for you: Which matters most: quick, long, cheap, safe? Circle one.
Kellgren-Lawrence 4? Ask about arthroplasty. The Oxford and KOOS JR are on the iPad.
%%
Resident didactic: reading the sputum, the PPD and the patient

Case A. A 34-year-old meat packer born abroad, TST 14 mm, CXR clear, 3HP or 4R? Baby at home. What about the OCPs?
Case B. A 71-year-old retired miner on adalimumab, IGRA indeterminate twice.
Case C. A college freshman, hemoptysis, cavity RUL, smear 3+, Xpert MTB detected, rpoB no mutation. Name the five things to do before lunch.
Case D. A county jail, 64 contacts in a tank. Draw the circles.
Case E. A pregnant nurse, conversion 0 to 16.
Pearls: windows matter, not doors. INH needs B6. Rifampin turns contacts orange (lenses and people). Don't start three drugs "to see". BPaLM for MDR, 26 weeks. QFT-Plus TB2 minus TB1.
Read: Curry manual, ATS/CDC/IDSA, the old Dubos book.
Homework: calculate the NNT for 3HP in a jail with prevalence 18%.
%%
OPERATIONS: MOBILE CLINIC PRE-TRIP (laminated, on the visor)

☐ Walk around: tires, leaks, lights, awning strapped
☐ Shore power unplugged (the pigtail is orange)
☐ Generator 1/2 tank or more; CO monitor chirps = stay
☐ Fresh 40 gal, gray empty, black empty
☐ Vaccine fridge 36-46; freezer -58 to +5; DDL clipped; backup probe
☐ Exam table locked; otoscope charged; A1c DCA Vantage on the floor, not on the counter
☐ Sharps closed; red bag tied
☐ Starlink stowed; MiFi on
☐ Binder: VFC, CLIA waiver, insurance, MVR
☐ Steps IN. Look again. Steps IN.
Height 12'4". Low bridge list in glove box. Max 62 mph. Do not back up without a spotter. Cones 4. Chocks 2. Fuel diesel only, green cap. DEF is the blue cap. If you mix them, stop, do not start, call.
%%
Optical shop / optometry: lens menu rewrite for the website

Single vision. Reading or distance, one power. CR-39, poly, Trivex, 1.67, 1.74.
Bifocal FT-28. Old friend. Line included.
Progressive. Good: Ovation. Better: Varilux Comfort Max. Best: Varilux XR, Zeiss SmartLife, Hoya iD MyStyle 3.
Computer: Eyezen, Sync III, Shamir WorkSpace.
Kids myopia: MiSight 1 day, Stellest, MiYOSMART, atropine 0.025-0.05, ortho-K. Ask.
Coatings: Crizal Sapphire HR, DuraVision, blue filter (no, it will not help you sleep).
Transitions Gen S in gray, brown, graphite green, amber, sapphire, emerald, ruby.
Safety Z87+. Sports Rec Specs. Prism by Fresnel or ground in.
Turnaround 7-10 days; tints 3 more. Adjustments free. We will not sell you a backup pair unless you sit on yours.
%%
School district health services: what goes home from school, what stays

Stay in school: pink eye with no fever; nits; ringworm covered; fifth disease; a cough that isn't wild; cold sores; molluscum; warts; loose tooth; a bad mood.
Go home: 100.4 or more; vomit x2; diarrhea not contained; rash with fever; strep until 12 h of antibiotic; impetigo wet; scabies until treated; the child who cannot take part.
Call 911: not breathing right, unresponsive, seizure over 5 min or first, anaphylaxis after epi, head + neck.
Forms: H-5 asthma, H-7 allergy, H-9 diabetes, H-11 seizure (Diastat, Nayzilam, Valtoco), M-2 meds. Original bottle. Parent and prescriber sign.
Stock: albuterol with spacer, epinephrine .15/.3, naloxone 4 mg, glucose gel.
Counting: Narcan 2 per building. Check the seal monthly. AED lights green.
Confidential: FERPA covers the file; HIPAA mostly doesn't. Do not say it in the hallway, the lunch line or the group chat.
%%
Notes for the new PSR at the front desk, in no order

Smile before you type. "How can I make this easier?" beats "insurance card?"
Registration: legal name, name used, SO/GI optional, phone, preferred language, emergency contact.
Self-pay: slide A (\<100% FPL) $20, B $30, C $45, D 60%. Proof: two stubs or a letter or a sworn statement.
Copay at check in. Medicare Advantage has no deductible in January, everybody else does.
Sick same-day slots open at 8:00 and 1:00. No slot: nurse triage, not "go to the ER".
Late \>15 min: ask the MA, do not turn away kids, pregnant people, or anybody who came by bus.
Interpreter: press 1 Spanish, 2 Arabic, 3 all others. Sign: VRI cart by the water fountain.
Angry person: sit down, lower, slower. Code Gray is the button under the desk on the left.
Dogs: service yes (two questions only), ESA no, chicken no (it happened).
Release of information: form 21, ID, 30 days, psychotherapy notes separate, 42 CFR part 2 separate, minors 12+ in some things.
Coffee: whoever drinks the last makes the next.
"""
