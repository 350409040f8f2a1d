"""Longer prose from people whose days are numbers: shift stories, incident accounts, appeals, e-mails to vendors, depositions, union letters, memos, minutes, each told once with the numbers of things that belong to somebody and once without."""

TWINS = r"""
I work the impound window from four to midnight and I want a polite paragraph for people who lost their car at the hospital. Tonight's example: [[a family::the {kinl} family]] came out of the ED at two in the morning and [[their van::their {car}, {plate},]] was gone. It had been in a fire lane for three hours, and our driver hooked it [[per the contract::on slip {UNIQUE_ID:{zip}}]]. The fee was 185 plus 35 a day, and the release form MV-952 wants an ID, a title or a registration, and the last [[eight of the VIN::eight, which are {VEHICLE_ID:<K|H>{zip}{nn}}]]. They had a discharge paper with [[a visit number::visit {stay}]] on it, which I cannot take. What I can take is a letter from [[security::{first} at security]], and that costs nothing. They waited 41 minutes. Please keep it under 120 words and don't say "unfortunately."
%%
Incident narrative (5th-grade English please, it goes to the safety committee)

At 0311 a door-held-open alarm sounded at door 14. The system said the card was [[not recognized::{UNIQUE_ID:{zip}{nn}}, issued to {first} {last}]]. I went down with [[another officer::{lastup}]]. The reader showed amber, fault 2. A man in scrubs said he was [[new::new, badge {badge}]] and that his locker, [[in row 3::number {UNIQUE_ID:3-{nn}}, row 3]], was jammed. I asked for a second form of ID; he had [[a student card::student card {UNIQUE_ID:{zip}{nn}} from {school}]]. Outside was [[an SUV with hazards on::a {hue} {veh}, {plate}, hazards on]]. I wrote [[a courtesy notice::notice {UNIQUE_ID:N{four}}]] and reset the door at 0329. Camera 12 has it. Nothing else to report for post 4, 12 rounds, 0 keys missing.
%%
Dear Claims Department:

This is a first-level appeal. [[Your letter::Your letter of {full}, claim {claim},]] denied 97155 and 97153 as "not a covered benefit" under policy section 4.12(b). Section 4.12(b) is about acupuncture. The treatment plan asks for 30 hours a week; 97151 was approved [[without question::under {UNIQUE_ID:A{zip}{nn}} without question]]. The member [[is a child of 7::is {ptname}, ID {plan}, age 7]]. The group contract [[is fully insured, so state law applies::number is {grp}, fully insured, so state law applies]]: see 24-A, section 2768. A Vineland of 71 and an ADOS-2 total of 14 are attached as exhibits 1 and 2. Please send the reviewer's credentials, the criteria (MCG B-806-T?), and the entire file within 30 days.

Sincerely,
[[the parent::{kinfull}]]
cc: [[insurance commissioner::{mrs} at the commissioner's office, file {UNIQUE_ID:{nn}-{four}}]]
%%
So the way our blood bank thinks is this. A bag has a number [[on it, thirteen characters::, take {UNIQUE_ID:W{zip}{nn}{zip}}]], a product code, E0382 say, and a group, 6200. The tube has a number [[of ours::of ours, {UNIQUE_ID:<B|R>{nn}-{four}}]]. The wrist has a number [[from the band::from the band, {UNIQUE_ID:<KLM|TRX>{four}}]]. If three of them agree you may hang it, if two do, you call. Last night [[one tube::{UNIQUE_ID:<B|R>{nn}-{four}}]] came with a band [[off by one::{UNIQUE_ID:<KLM|TRX>{four}}, off by one]], hemoglobin 5.9, and everybody was in a hurry. [[The tech::{onelow}]] said no. We gave two O negs under form 41-E, at 0212 and 0219, and the redraw took eleven minutes. The type was different. Write that up for the newsletter at about 150 words, title "Eleven minutes".
%%
minutes, fleet & transport subcommittee

present: [[four of six::{first}, {wn}, {dr}, and {fl}]]
1. last minutes ok 4-0
2. new cutaways: two quotes, 118k and 124k, E-450 vs 4500. [[Trade the oldest.::Trade {VEHICLE_ID:1{nn}}, oldest, 212k mi.]]
3. crash at [[the roundabout::{corner}]]: [[one of ours::{fleet}]] vs [[a sedan::{plate}]], no inj. claim [[open::{UNIQUE_ID:{nn}-{zip}}]], ded 2500
4. straps: WC18, replace 12 sets, part Q8-6326-A1
5. complaint [[by phone::{UNIQUE_ID:C{nn}-{nn}} from {mr}]]: late 41 min on route 7. fare back 3.50
6. training 8 h, PASS 7th ed, [[next cohort::{onelow} and {onelow} first]]
7. adj 1702. next [[month::{wday}]]
%%
What follows is my answer to "describe a time you caught an error", can you tighten it?

I was a night tech, two years in. A label printed [[with eight digits::{MEDICAL_RECORD_NUMBER:{zip}{nn}}]] but the order screen, which I had open because I am nosy, showed [[nine::{MEDICAL_RECORD_NUMBER:{zip}{four}}]]. The drug was enoxaparin, 1 mg/kg, 118 kg, so 120. The wrong chart was [[a child's, 18 kg::{ptfull}'s, a child of 18 kg]]. I stopped, called [[the pharmacist::{first}]] at [[her extension::{xt}]], and we pulled 14 labels out of tray 2. The cause was a template, LBL-7, field 3, width 8. The ticket [[took nine days::was {UNIQUE_ID:INC{zip}{nn}} and took nine days]]. Policy now says 2 identifiers plus weight. I learned that being nosy is a kind of double check.
%%
hello, I drive dialysis people. the office wants "notes" now so I talk and it types.

picked up the first one at five ten. [[She::{mrs}]] was ready. [[The chair::Chair, serial on the tag is {ser},]] brake is loose on the left so I strapped all four and the lap. Second one [[not home::, at {sayst}, not home]], waited ten, code three. Third [[rode up front::, {onelow}, rode up front]] because the lift on [[this bus::{VEHICLE_ID:2{nn}}]] is slow, about forty one seconds. At the clinic the girl asked for [[a trip number::the trip number, {UNIQUE_ID:{nn}{four}}]] and I said it's on the tablet. Odometer eight eight four one two. Fuel half. They should fix the bump on [[the back road::{lane}]]. Next run is noon, [[in the other bus::in {VEHICLE_ID:2{nn}}]], two chairs and a walker.
%%
STATEMENT OF [[THE AFFIANT::{whoup}]]

1. I am the custodian of records. I've held the job since 2014.
2. The file has 212 pages. Its number [[is on each page::is {MEDICAL_RECORD_NUMBER:{zip}{nn}}]], bottom right.
3. Pages 41 to 44 carry a different number[[ because of the merger of two systems::, {MEDICAL_RECORD_NUMBER:{nn}-{nn}-{nn}}, because of the merger]].
4. The bill, form UB-04, 14 lines, totals 14,120.88. Its account [[is at box 3a::is {UNIQUE_ID:V{zip}{four}}]].
5. The request came [[by mail::from {law} under no. {UNIQUE_ID:{nn}-CV-{four}}]]; fee 0.75 a page.
6. No page was removed. Two were faint (toner, 203 dpi).
7. I make this under Evidence Code 1561 and rule 902(11).
[[Notary block to follow::Notary {first} {last}, comm. no. {UNIQUE_ID:{zip}{nn}}, exp. {full}]]
%%
Why my bill is wrong, by me

I had one X-ray, 73630. They billed two, -RT and -LT. I only have one [[bad foot::bad foot, ask {dr}]]. The bill says [[due now::due {full}]] and gives a number [[to quote::to quote, {acct}]]. When I quote it, the lady says that's a guarantor number and do I have the [[other one::other one, which is {UNIQUE_ID:{four}{zip}}]]. My copay was 40, my deductible is 1500, I met 412. So 80% of 141 is 112.80. I sent [[a check::check {UNIQUE_ID:{four}}]] for 28.20. Then a letter from [[a collector::{ORGANIZATION:<Northgate|Palisade|Blue Heron> Recovery}]] with a third number [[(of course)::, {UNIQUE_ID:{nn}{zip}-<1|2>}, of course]]. I'm 71. I have time. Draft me something with the words "itemized" and "validation" in it, cite 15 USC 1692g.
%%
Biomed handoff for the long weekend

The thing to watch is pumps. We have 188, of which 12 are down for the door latch kit 49000412. [[Two went back up by mistake::Two went back up by mistake, {UNIQUE_ID:{four}} and {UNIQUE_ID:{four}}]]; pull them. The dialysis RO alarmed at 14 uS, limit 10; [[the vendor::{first} from the vendor]] swapped a membrane[[ under contract::, work order {ord}]]. MRI chiller 2 reads 41 F. A [[bariatric bed::bed, {ser},]] has a scale off by 4.1 kg and somebody charted it. The loaner C-arm, OEC 9900, sw 7.1, [[goes Monday::sn {ser}, goes Monday]]. On call is [[the usual list::{onelow}, {ph}]]. Batteries are in bin 3. If the ED says "the monitor with the sticker", they mean [[the one in trauma 1::tag {UNIQUE_ID:{zip}}]].
%%
study coordinator's diary, week 12

Screened five. Two failed on eGFR (41, 38), one on QTc 512. [[One said yes::{UNIQUE_ID:{four}-0{nn}} said yes]] and was randomized in four minutes, the fastest yet; kit [[in hand::{UNIQUE_ID:{zip}} in hand]]. [[Somebody's::{poss}]] week 8 visit slipped to day 61, window 56 +/- 3, minor deviation. The SAE from [[last month::{UNIQUE_ID:{four}-0{nn}}]] got a follow-up query, Q 14.2: "was the fall related?" I wrote not related, gr 2. The monitor, [[from the CRO::{wn} from {ORGANIZATION:<Parallax|Quillon|Marrowbone> Clinical}]], comes for two days; she'll want ICF 4.1 and the temp log for fridge 3. Cards: [[three left::{UNIQUE_ID:{four}}, {UNIQUE_ID:{four}} and {UNIQUE_ID:{four}} left]], 40 each. Protocol v6, amendment 4.
%%
From the union side: grievance summary

[[The grievant::{whole}, employee {UNIQUE_ID:{zip}},]] works 0.9 nights on a 28-bed unit. On the date in question census was 27, grid 1:4, actual 1:6. [[She::She, badge {badge},]] filled out an ADO form, 412-B, and was told it was "not received." The fax log shows [[it was::it was, to {ph} at {clockx}]]. Article 14 sec 2(c) says 10 business days. Step 1 was denied by [[the manager::{first} {last}]]; step 2 by [[HR::{initials}]] with no reason. Our number [[is assigned at step 3::is {UNIQUE_ID:{nn}-G-{nn}}]]. Remedy: pay 4.0 at 61.68, correct the record, post the grid. [[Steward::Steward {wn}, local office {ph}]]
"""
