"""Benefits counselors, eligibility workers, legal aid paralegals and victim advocates: letters, checklists, screens, chats and logs in which federal agencies and laws always stand and the local office, court, tribe, union, landlord or depot sometimes does."""

TWINS = r"""
BENEFITS PLANNING QUERY - what to do first (client copy)
1. Social Security: report wages by the 6th-of-month rule on the app. Bring stubs from [[your job::{ORGANIZATION:<Menasha|Larsen|Kewaskum> Packaging}]].
2. Medicaid: ask [[the county::{ORGANIZATION:Winnebago Co. Human Svcs}]] about the Purchase Plan. Do not say "waiver," say "MAPP."
3. HUD: your rent goes up in 30 days unless EID applies. Call [[the housing office::{ORGANIZATION:Oshkosh HA}, {ph}]].
4. SNAP: report if over the limit. FoodShare is the name here.
5. DVR: Ticket to Work is assigned; your counselor is [[on the card::{first} {last}]].
6. VA: Aid and Attendance is separate; see [[a CVSO::the CVSO in {LOCATION:Omro}]].
7. IRS: file, even if zero. VITA is at [[the library::{FACILITY:Seymour Library}]] [[on Saturdays::from {range}]].
8. ABLE account: the Ohio STABLE plan takes people from any state.
9. Save this sheet. Show it to [[your payee::{ORGANIZATION:Reach Counseling}, your payee]].
%%
Eligibility worker chat (internal)
A: anyone know if [[strike pay::strike pay from {ORGANIZATION:UAW 1112}]] counts
B: unearned. put it under OTHR
A: CARES Act money?
B: no. exempt
A: ok next. [[client::{ptcomma}]] says address is [[a campground::{FACILITY:Bay Shore Campground}]]
B: homeless, no address. use ours
A: and [[the casino per cap::the per cap from {ORGANIZATION:Saginaw Chippewa}]]?
B: depends. read BEM 500. IIM money no, gaming yes
A: she works 12 h at [[a nursing home laundry::{FACILITY:Tendercare} laundry]]
B: verify, Work Number (Equifax) or stubs
A: Equifax is down
B: then call. ask for payroll not the DON
A: also [[ex::{kin}]] gets SSA survivors on a kid not his??
B: OIG. not us. breathe
%%
LOG - victim advocate, on-call
2310 paged by [[the ED::{FACILITY:McKenzie ED}]]. SANE en route from [[another hospital::{FACILITY:Riverbend}]].
2355 arrived. Survivor, 20, student[[:: at {FACILITY:Lane}]]. Doesn't want police. Explained: VAWA kit, no report needed. Kit no. on [[chain form::form: {UNIQUE_ID:OR-{nn}-2281}]].
0020 [[Deputy::Deputy {last}, {ORGANIZATION:Lane SO},]] came anyway. Asked to step out. Title IX is her choice too.
0105 Plan B, Rocephin, doxy, Flagyl, ondansetron; nPEP declined. Gave sweats from [[the closet::{ORGANIZATION:Assistance League} bag]].
0150 Wants to go [[to a friend's::to her friend {first} at the {FACILITY:Titan Court}]]. Cab voucher (Uber Health is down).
0200 Crime Victims Comp form (VOCA). Counselor: [[any::{ORGANIZATION:SASS}]].
0215 She said the ceiling tile looked like [[home::{LOCATION:Coos Bay}]].
%%
Fair hearing packet, statement of facts
The appellant[[, an adult:: {melow}]] is enrolled in Managed Long Term Care with Elderplan. By notice, the plan cut Personal Care from 56 to 28 hours, citing a UAS tool and "efficiencies." The appellant has Parkinson's, Hoehn & Yahr 4, and a Rollator. Her aide is placed by [[a licensed agency::{ORGANIZATION:Best Choice}]] and her daughter works [[for the transit system::for {ORGANIZATION:Metro-North}]]. She attends [[a social day program::{FACILITY:Selfhelp Clearview}]] twice weekly. A nurse assessor from [[the independent assessor::{ORGANIZATION:Maximus} in {LOCATION:Rego Park}]] spent 19 minutes on video. Under Mayer v. Wing, Strouchler, and 18 NYCRR 505.14, a plan must state a change. DOH MLTC Policy 16.06 says so again. Aid continuing was ordered[[:: on {full}]]. Witnesses: [[the aide::{first}]]; [[the daughter::{kinfull}]]; a geriatrician[[:: from {FACILITY:Parker}]].
%%
Reentry checklist, 60 days out
[ ] birth cert: ask Vital Records in [[state of birth::{LOCATION:Cuthbert}]]
[ ] SS card: SS-5, MOU with SSA
[ ] state ID: [[DDS::{FACILITY:DDS on Tinney}]] takes prison ID
[ ] Medicaid: suspend not terminate; restart at [[county::{ORGANIZATION:Randolph DFCS}]]
[ ] meds: 30 d of Risperdal, Lisinopril; blister packs by Diamond (vendor)
[ ] MH: intake at [[CSB::{FACILITY:Aspire Albany}]]; LAI due [[day 14::{on}]]
[ ] HIV: Ryan White, ADAP [[clinic::at the {FACILITY:Dougherty clinic}]]
[ ] housing: THOR list; [[halfway house::{FACILITY:Open Gates}]] says a bed if no SO
[ ] work: [[any::{ORGANIZATION:MillerCoors} hires; {ORGANIZATION:Golden Peanut} may]]
[ ] PO: report in 24 h to [[office of sentence::{ORGANIZATION:DCS Cuthbert}]]
[ ] bus: Greyhound ticket to [[home::{LOCATION:Dawson}]]
[ ] church: asked for [[Chaplain's friend::Pastor {last}, {FACILITY:Mt. Zion Shellman}]]
[ ] Narcan, condoms, Wellbutrin for cigs
%%
Email to legal aid (outgoing)
Hi [[there::{first}]],
My patient got a "five-day" on her door. She's on Section 8, home O2, Inogen. The manager[[::, {first} at {FACILITY:Ironwood Pointe},]] says her concentrator is a fire hazard (it isn't; NFPA says no smoking is). Under the Fair Housing Act and Section 504 she can ask for accommodation. I wrote a letter, as did [[pulmonary::{tit} at {FACILITY:Banner Lung}]]. HUD form 903 is filled in. Could you send somebody to [[justice court::{FACILITY:Encanto Justice Court}]] [[this week::on {clip}]]? She used to clean for [[a judge::Judge {last}]], which I mention only because she did.
Also her light bill[[::, {ORGANIZATION:SRP},]] has a Medical Preference form, and FEMA sent a letter by mistake.
Thanks, [[SW::{cred}, {FACILITY:Sunnyslope CHC}]]
%%
Union steward's notes, hospital local (grievance step 2)
Issue: floating from Tele to Rehab w/o orientation; Art. 14.3
Grievant: [[RN, 11 yrs::{whole}, RN]]
Witness: [[a tech::{first}]]; [[charge::{one}]]
Where: [[4th floor::{FACILITY:Schermer 4}]]
Mgmt: says past practice, cites Magnet & ANCC; [[HR::{first} from HR]] brought donuts
Ours: NLRA 8(a)(5), info request unanswered 21 d; staffing law ORS 441
Remedy: cease, pay diff, orient w/ a preceptor not Healthstream
Local: [[ours::{ORGANIZATION:ONA-PPMC}]]; cc [[international rep::{first} at {ORGANIZATION:OFNHP}]]
Next: mediation, FMCS. Place: [[a hotel::the {FACILITY:Monarch} in {LOCATION:Clackamas}]]
Mood: Solidarity, and a little Costco sheet cake.
%%
Tribal health, PRC committee sheet
Case A  hip, {ndc} n/a, priority II; [[referral out::{FACILITY:St. Luke's Boise}]]; Medicaid alt resource; APPROVE
Case B  bariatric, priority V; DENY; 42 CFR 136.61
Case C  SANE exam [[off rez::{FACILITY:St. Anthony}]], VAWA; APPROVE
Case D  dental implants; IHS no; ask for a rider
Case E  residential, 14 y; [[QRTP::{FACILITY:Desert Visions}]]; PHN to drive; APPROVE
Case F  airlift [[bill::bill, {ORGANIZATION:Portneuf Air}]], No Surprises Act; HOLD
Case G  lives [[out of the CHSDA::in {LOCATION:Elko}]], not eligible; Urban program letter
Case H  enrolled [[elsewhere::w/ {ORGANIZATION:Duck Valley}]] but lives here; eligible
Case I  vet, Choice, MISSION; [[VA first::{FACILITY:Pocatello CBOC} first]]
Members: [[quorum 4 of 5::{first}, {one}, {oneup}, {whole}]]
%%
Subject: Q re what I can put in the court letter

You are my editor. The judge wants a page. Keep HIPAA's minimum.

"To the Court: [[The defendant::{mr}]] has attended 18 of 20 sessions. He works [[full time::full time at {ORGANIZATION:Rumpke}]] and pays child support by wage order. He lives [[in recovery housing::at {FACILITY:Harmony House} in {LOCATION:Middletown}]]. His Soberlink was positive once, at 0.02, after Nyquil. We use Matrix, Seeking Safety, and Thinking for a Change. His counselor [[(signed below)::{first} {last}]] supports unsupervised visits at [[a public place::{FACILITY:Jungle Jim's}]]. He's asked the clerk for [[a continuance::a continuance to {on}]] because of a Hepatitis C appointment[[:: at {FACILITY:Primary Health on Verity}]]. ASAM Level 1. Drug Court Best Practice Standards, Vol. II."

%%
Refugee health, warm line card for the fridge
Emergency 911. Poison Help line. Talk line 988.
Doctor: [[your clinic::{FACILITY:Heartland Alliance Health}]] [[number on back::{ph}]]
Case worker: [[name on back::{first} at {ORGANIZATION:RefugeeOne}]]
School: [[front office::{FACILITY:Swift}]]
Bus: Ventra card, not cash. To clinic: [[the 36::the 36 from {LOCATION:Rogers Park}]]
Food: SNAP (Link card). WIC for baby. [[Pantry::{ORGANIZATION:Nourishing Hope}]] Wed
Work: say I-94 and EAD are "List A/C". [[Employment::{ORGANIZATION:Upwardly}]] helps
Heat: never the oven. [[Gas company::{ORGANIZATION:Peoples}]] smell line
Mail from USCIS, SSA, IRS: bring, do not throw
Mail from Publishers Clearing House: throw
"""
