"""Outpatient charts, plans and papers without any identifier at all, dense with fractions, counts, vendors, device names, seasons, codes, eponyms, abbreviations: template notes, de-identified cases, supply lists, formulary digests, benefit summaries, staff questions."""

CALM = r"""
Device clinic cheat sheet for new staff

Medtronic: CareLink, MyCareLink Heart (phone), Relay. Azure, Micra AV2, Cobalt XT, Evera. Magnet: asynch 85 (ERI 65).
Abbott: Merlin.net, myMerlinPulse, Assurity MRI, Gallant, Aveir DR. Magnet 100 falling to 85.
Boston Scientific: LATITUDE NXT, Accolade, Resonate, Emblem S-ICD. Magnet 100; ICD beeps with R wave.
Biotronik: Home Monitoring, CardioMessenger Smart, Edora, Rivacor. Magnet 90.
MicroPort: SmartView. Loop: LINQ II, Confirm Rx, LUX-Dx, Biomonitor IV.
Alerts red: shock, lead imp \>2,000, ERI, VT zone, no RV capture. Yellow: AF >6 h, OptiVol, HeartLogic >16.
Unpaired: storm, move, new phone, iOS update, unplugged to charge the vape.
Codes 93294, 93295, 93296, 93297, 93298 - 90 d / 30 d. First Monday run the missed transmission list.
MRI mode: 3T Azure ok; abandoned leads see protocol 8.3; sign form MR-2.
%%
Infusion in the home: brand notes for intake nurses

Hizentra 20%: 1-2/wk, pump Freedom60 or KORU FreedomEdge, F900 tubing. Xembify, Cuvitru same. HyQvia: hyaluronidase first, q3-4 wk.
Vancomycin 1.25 g: Homepump Eclipse, Accufuser; trough Monday, CBC BMP weekly. Dalvance one and done?
Cefazolin 2 g q8 in a CADD-Solis; Invanz daily; ceftriaxone push over 3.
TPN: Curlin 6000, Intralipid vs SMOF, Omegaven, MVI Infuvite add at the bedside.
Milrinone: never run dry, two pumps, backup cassette.
Remodulin: Remunity, CADD-MS 3; site every 4+ wk.
Deferoxamine 8-12 h; Soliris/Ultomiris: meningitis card; Krystexxa G6PD; Radicava ORS now oral.
Anaphylaxis kit: epi .3 x2, Benadryl 50, NS 500. Check the dates quarterly.
Who may teach: RN. Who may not: the UPS driver.
%%
Adult day center weekly calendar (generic)

Mon: chair yoga, bingo, current events. Lunch: turkey loaf, peas.
Tue: music with the ukulele lady; nail spa; OT group. Fish.
Wed: pet visit; Wii bowling; podiatry on odd weeks. Chili, cornbread.
Thu: chaplain circle; paint a bird house; nurse BP table. Baked ziti.
Fri: movie (Singin' in the Rain, Casablanca, Hidden Figures); birthdays. Pizza.
Attendance avg 41/60. Bus full on Wed. Snack: thickened for 7, puree for 4, no nuts, 2 gluten free.
Themes: April showers, May baskets, June brides, July parade, Ashen fall leaves, December lights (all faiths).
Staff meeting last Friday, 3:30. Relias: dementia 4 h, abuse 1, fire 1.
%%
What is the difference between ... (questions our new nurses ask)

- Cheyne-Stokes and Biot? One waxes and wanes, the other is clusters and pauses. Kussmaul is deep and steady.
- Braden and Norton? Six subscales or five. Waterlow if you are British.
- Roho, Jay, Stimulite? Air cells, gel/foam, honeycomb.
- Hoyer, Invacare, Joerns? A brand that became a word, and two brands.
- Miralax and GoLYTELY? Same PEG; the second has salts.
- Humalog, Admelog, Lyumjev? lispro, lispro, lispro-aabc faster.
- Kerlix, Kling, Coban? fluff, conform, cling to itself.
- Geri-chair and Broda? The Broda tilts and rocks.
- Allen and Lawton? Cognition levels; IADLs.
- Hospice and palliative? Six months and comfort; anytime with anything.
- Snellen, Jaeger, Amsler, Ishihara? far, near, grid, dots.
%%
Vaccine storage excursion, decision sheet

Fridge 36-46 F (2-8 C). Freezer -58 to +5 F.
1. Move to the working unit, bag, label DO NOT USE.
2. Write min/max, hours out, DDL download (LogTag UTRED30, Berlinger Fridge-tag 2L, Onset InTemp CX402).
3. Call makers: Merck, GSK, Pfizer, Sanofi, Moderna, Seqirus, Bavarian Nordic, Dynavax. Have lot and doses. Get a case number.
4. Facts: MMR ok frozen or cold; Varivax freezer only 72 h fridge; ProQuad same; hep B, Tdap, HPV never freeze; Comirnaty fridge 10 wk; Spikevax 60 d; Jynneos 8 wk; Nirsevimab 8 h RT; Zostavax is gone.
5. VFC: incident form within 1 business day.
6. Revaccinate if given. Tell the parent the truth.
Drills in June before the grid fails. Generator: natural gas, 18 kW. Plug has a lock. Do not hang the Christmas lights on it.
%%
De-identified teaching note, school-based clinic, psychology

14-year-old, they/them, 9th grade, referred for refusal since the fall (attends 2/5 days). Panic on Sunday nights, nausea. Sleep 2 am - 6:30, phone. SCARED 41, PHQ-A 13, C-SSRS neg, CRAFFT 1. Eats lunch in the library. Former swimmer. Parent works two jobs, older sibling in the Navy. Strength: draws comics.
Formulation: separation + social anxiety, reinforced by home time; bullying in group chat.
Plan: graded return (P.E. last), CBT 1/wk x12 (Coping Cat for teens), sleep log, parent session every 3rd, school 504 w/ late pass, safe adult, no "are you sick?" Sertraline 25 by PCP if \<50% at wk 6. Goal: attends 4/5 days by the end of the term.
Outcome: 19/20 days in the last month. Drew the clinic as a whale.
"""

TWINS = r"""
De-identified tumor board summary [[(shared slide)::- {ptname}, {clip}]]
67M, sigmoid adeno pT3 N1b (3/22 LN), LVI+, PNI-, margins neg, MSS, KRAS G12D, BRAF wt. CEA 6.1 -> 2.0. ctDNA (Signatera) detected 0.14 MTM at wk 4. Visit 2/6 of adjuvant.
Question: CAPOX 3 mo or FOLFOX 6; ctDNA guided?
Surgery: T3N1 low risk by IDEA, 3 mo CAPOX fine. [[Rad::Dr. {last} (rad)]]: no role. GI: scope at 12 mo.
Path: 3/22 nodes, largest 9 mm; 1 tumor deposit. Slides 4/7 reviewed.
Onc [[plan::plan ({dr})]]: CAPOX x4, start wk 6, DPYD *1/*1, cap 2/2 wks. Mediport no.
Goals 4/5 met for ERAS. Distress 3/10. Lives [[with spouse::with {kin} in {town}]].
Votes 5/6 agree.
%%
THERAPY DAILY, visit 7/12   [[(template)::{ptlf}]]
S: "2/10 today, 5/10 with stairs." HEP 5/7 days.
O: MMT quad 4/5, HS 4+/5, abd 3+/5. ROM 4-118. Step-down 8/10 good. SLS 14/30 s. NuStep L4 8 min. Leg press 3/10 at 80. TKE GTB 3x12. Biodex no.
BFR 80% LOP Delfi; Game Ready 10'.
A: goals 2/4 met. Quad lag 0. Needs cue 1/4.
P: 5 visits left of 12. Reassess visit 10/12. [[PT::{cred}]] to ask for 8 more. NDI n/a, LEFS 51/80.
Charges 97110 x2 97530 x1 97112 x1; KX after 2,410. [[Initials::{initials}]]
%%
HOME HEALTH SUPPLY ORDER - par levels
[[Branch::Branch {town}]]   [[Ordered by::Ordered by {first}, {num8}]]
Mepilex Border Flex 4x4  12/20   Mepilex Sacrum  3/10   Allevyn Life  0/10
Aquacel Ag Advantage 4x5  6/12   Hydrofera Blue Ready 2.5  8/8   Santyl - Rx only
Coban 2 4"  11/24   Profore kit 2/6   Unna-Flex  4/12   Coloplast Conseal 0/5
Hollister 18184  10/30   ConvaTec SUR-FIT 57  5/10   Eakin Cohesive  7/20   Brava strips 9/10
Foley Bardex I.C. 16/5  6/6   18/5 2/6   StatLock 3/20   Aplicare
BD PosiFlush 10 mL 60/100   Huber 20G 3/4  5/10   Biopatch  4/20   Curos strips
McKesson gloves L 2/10   Medline Remedy 6/12   Sani-Cloth AF3 3/8
Vendor: McKesson, Medline, Byram, Edgepark, Cardinal. Backorder: Allevyn to mid-quarter.
Rep visit [[Thursday::{first} {last}, {ph}]], samples of Drawtex
%%
Benefit summary for the pamphlet; no one's

Plan: HMO Silver 2500. PCP $25, specialist $55, urgent care $60, ER $400, MRI $250.
Tier 1 $5, 2 $45, 3 $90, specialty 30% to $300. Insulin $35. Mail 90 for 60.
Preventive $0 incl. PrEP, statin 40-75, tobacco.
PT/OT/ST 30/30/30 visits. Chiropractic 20/yr. Acupuncture no.
Telehealth via MDLive $0; Hinge Health; Livongo; Calm; Maven.
Hearing $1,500/3 yr at TruHearing. Vision VSP Choice once/12 mo, $150 frame.
Deductible resets in January. Grace 90 days with tax credit. Reminder postcards go out in October and again in March; open enrollment November 1 to January 15 for everybody.
Call the number on the card or [[your benefits office::{first} in benefits at {org}, {xt}]].
Walk-in at any CVS MinuteClinic, Walgreens, Kroger Little Clinic. Labs at Quest or Labcorp only.
%%
Sedation checklist, pediatric dental   [[Patient: ______::Patient: {ptname}]]
NPO 2/4/6/8. ASA I/II. Mallampati 2, Brodsky 3+. Wt 18.2 kg.
Midazolam 0.5/kg PO + hydroxyzine 1/kg; N2O 50/50; local max: lido 4.4/kg = 80 mg = 2.2 carp
Teeth: A MO, B SSC, I ext, J pulpotomy MTA, K/T sealant; quadrant 3/4 next.
Monitor: Nellcor, Capnostream 20p, BP q5. Papoose no. Frankl 2 -> 3.
Reversal ready: flumazenil .2, naloxone .1/kg. PALS 2 of 3 staff.
Aldrete 9/10. DC with [[parent::{kin}]]; car seat, head up; no school.
Throat pack IN 9:04 OUT 9:51.
[[DDS::{whole}, DDS]] [[Assistant::{first}, EFDA]]
"""
