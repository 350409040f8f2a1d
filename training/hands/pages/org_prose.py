"""Letters, histories, e-mails, appeals and vignettes in full prose from case managers, patients and clinicians, where agencies, laws, brands and societies stand as they are and the person's own firm, town, ward, team or parish comes and goes."""

TWINS = r"""
To Whom It May Concern:

I am writing in support of FMLA leave for [[my patient::{mr}]], who has worked [[nights in a warehouse::nights at {ORGANIZATION:Haverty's DC} in {LOCATION:Braselton}]] for six years. He was admitted [[in the spring::to {FACILITY:NGMC} on {wday}]] with a flare of ulcerative colitis (Mayo 10) and began Stelara after Entyvio had failed. The Department of Labor's form WH-380-E is attached.

He should be excused for infusion days and for as many as three flares a year. He may use a restroom at will under the ADA; I understand that [[the employer::{ORGANIZATION:Haverty's}]] timed his breaks, which the EEOC would find hard to love. He was treated before [[elsewhere::at {FACILITY:Emory Johns Creek}]], and those records show a bowel prep by Boston score of 8 and a C. diff PCR that was negative.

If [[your office::{ORGANIZATION:Matrix Absence}]] needs more, our clinic[[:: at {FACILITY:Sims Digestive}]] will fill out the form once; after that we charge $25.

Sincerely,
[[(signature)::{tit}]]
%%
Social history (expanded, at the attending's request). She grew up in [[a river town::{LOCATION:Cairo}, Illinois]], the fifth of nine, and finished [[high school::{FACILITY:Sumner High}]] the year that it integrated. She cleaned rooms at [[a motor lodge::the {FACILITY:Mark Twain Lodge}]], then sorted mail [[for the Postal Service::at the {FACILITY:Carbondale P&DC}]] until her knees gave out. Married to a [[towboat cook::cook on a towboat of {ORGANIZATION:Ingram's}]], widowed 2009. Baptist; [[sings::sings at {FACILITY:Mt. Moriah Second}]]. Never smoked, dips Garrett snuff. Drinks a Budweiser at picnics and says that the Lord knows. Gets her groceries from [[a Dollar store::{ORGANIZATION:Save A Lot} in {LOCATION:Mounds}]] since the last supermarket closed. Medicare, Medicaid, and a burial policy[[:: with {ORGANIZATION:Atlanta Life}]]. Code status: "Let me go like my mother, not like a queen." Health care agent is [[a grandson::{kinfull}]], who [[drives for a living::drives for {ORGANIZATION:Schnucks}]] and calls at eight each night.
%%
Subject: why I'm upset

[[Hello,::Dear {FACILITY:Calumet Urology},]]

My husband had a Rezum, not a TURP, whatever Blue Cross may think. Your billing person sent it as something else. Then Optum, or Change Healthcare, or whoever they are this week, kicked it. I called the state Department of Insurance; they said call CMS; CMS said call Tricare, which we have not had since he left [[the Navy::{FACILITY:Great Lakes}]].

We are plain people. He [[pours concrete::pours concrete for {ORGANIZATION:Gallo & Sons}]] and I [[run a lunch counter::run the counter at {ORGANIZATION:Teibel's}]]. I do not have an afternoon for Navigators and Advocates. When he was at [[the other hospital::{FACILITY:St. Margaret's} in {LOCATION:Dyer}]], a girl[[:: named {first}]] in the basement fixed things with a pencil. Where is your basement?

P.S. The Foley was in for nine days. [[The nurse::{one}]] who pulled it was an angel.
[[Thank you::{wnl}]]
%%
Ethics consult, narrative.
The patient is a 61-year-old unbefriended man who was found [[in a bus shelter::at {corner}]] last winter. He carries a Medicare card, a library card[[:: from {LOCATION:Duluth}]] and a chip from Alcoholics Anonymous. For four months he has been on our ventilator[[:: in {FACILITY:Boyle ICU}]]. Nobody knows a relative. The Salvation of his soul is a thing he speaks of with [[the chaplain::Chaplain {last}]] by letter board. He says, "no more," then, "maybe later."
Options weighed: a state guardian; a trial at an LTACH ([[two declined::{FACILITY:Regency St. Paul} and {FACILITY:Bethesda Rice Park} declined]]); compassionate extubation. The Quinlan and Cruzan cases and the Uniform Act were cited; so was the Belmont principle of respect for persons. A former [[boss::boss, {whole} of {ORGANIZATION:Northshore Sign}]], came forward [[today::on {on}]]: he hired him every summer to paint [[billboards::billboards on {LOCATION:Park Point}]], and will sit with him. We recommend to wait.
%%
I'm writing a short vignette for the shelf exam. Does it leak anything?

"A 44-year-old woman comes to the office because of hoarseness. She works [[in a call center::at {ORGANIZATION:Convergys} in {LOCATION:Ogden}]] and sings alto. She had a Graves' thyroidectomy [[two years ago::at {FACILITY:McKay-Dee}]] and takes Synthroid 112. She visited [[Chile::{LOCATION:Valdivia}]] last winter. Her husband [[is a farrier::shoes horses for {ORGANIZATION:Golden Spike Arena}]]. On exam Chvostek's sign is negative, Pemberton's sign is negative, and the left cord is still. Which of the following is most likely?
(A) Reinke edema (B) Recurrent laryngeal nerve injury (C) Zenker's (D) Lemierre's (E) Hashimoto's"

Answer key: B. See Harrison's, Cummings, or UpToDate. [[No names needed.::Thanks, {first}, {FACILITY:Weber State}]]
%%
Appeal, second level, for a Program of All-Inclusive Care denial.
The Notice cites Milliman Care Guideline A-0302, and so do we. [[The member::{mrs}]] cannot transfer without two people or a Sabina II lift. The county nurse[[:: from {ORGANIZATION:Schuylkill AAA}]] scored her NFCE, nursing facility clinically eligible. She was treated [[as an inpatient::at {FACILITY:Geisinger St. Luke's}]] for aspiration, then went to [[a skilled facility::{FACILITY:Seton Manor}]], where she fell. Her sister, who [[sews::sews at {ORGANIZATION:City Shirt}]], cannot lift her. The adult day center[[::, {FACILITY:Diakon},]] will take her if the bus[[:: ({ORGANIZATION:STS})]] can strap a Quickie chair. In short: Medicare Part A has run out; Part B pays therapy; Part D pays the Namenda; nobody pays for the bus. Under Olmstead, she has a right to try home.
%%
Case conference, transplant. Presenter's remarks, lightly edited.
So this is a gentleman who ran [[a pizza place::{ORGANIZATION:Sal & Carmine's}]] for 30 years, and I'll say it, it's good pizza. He's MELD 31, Child's C. He did six months of AA, and his sponsor is [[a retired judge::Judge {last}]]. He was turned down by [[one center::{FACILITY:Recanati}]] for portal vein, by [[another::{FACILITY:Robert Wood}]] for the BMI. UNOS has him inactive. Hepatology cleared him on Xifaxan; cardiology did a Lexiscan on a Siemens Symbia, fixed defect, small. Social work found that he lives [[above the shop::above the shop in {LOCATION:Morningside}]] with a wife who works at [[a hospital::{FACILITY:Isabella}]]. Their parish[[::, {FACILITY:Corpus Christi},]] did a raffle. I'd say Milan isn't the issue. The issue is [[the weekend::{oddday}, when the daughter weds in {LOCATION:Bayonne}]]. He'd like to dance first.
%%
Dr's note about travel, for the patient to carry
[[The bearer::{ptname}]] carries an Abbott HeartMate 3 with a Mobile Power Unit and four batteries. It may not go through a Rapiscan or near a Garrett wand. [[She::She]] takes Coumadin, Cordarone, and Jantoven by the same name, so please don't double it. In an emergency call [[the LVAD coordinator::{ph}]] at [[the implanting center::{FACILITY:Bryan LGH}]], not just any hospital; in [[Asia::{LOCATION:Osaka}]] go to [[a university hospital::{FACILITY:Handai}]]. [[She::{mefl}]] will visit [[family::family in {LOCATION:Wakayama}]] for [[about a month::{range}]]. TSA Cares and the airline[[::, {ORGANIZATION:ANA},]] have been told. No MRI. No Lucas. No chest compressions unless flow is lost.
%%
Annual review for the Board (not of nursing, of the non-profit)

What we did: 212 rides to radiation, 41 wigs, 9 funerals. Our driver[[::, {whole},]] retired at 78 and is missed. We hold our walk in [[a park::{FACILITY:Legion Park}]] each spring; it rained. United Way gave less, Susan Komen more, and a fish fry at [[the firehouse::the {FACILITY:Oley firehouse}]] made up the rest. Hospitals that refer: [[four, in three counties::{FACILITY:Reading}, {FACILITY:St. Joe's on Bern}, {FACILITY:Pottstown Mem.} and {FACILITY:Ephrata}]]. The ambulance[[:: from {LOCATION:Boyertown}]] let us use a Stryker chair. The Rotary polio fund is separate, the food bank [[nearby::in {LOCATION:Kutztown}]] as well, and AARP sent tote bags. Treasurer's word: "We are in the black. Barely is black." [[Submitted by the secretary::Submitted by {first} {last}, {on}]]
%%
We saw a seven-year-old boy with HSP who has seen, in order, a school nurse[[:: at {FACILITY:Juniper Hill}]], a minute clinic, a dermatologist[[:: in {LOCATION:Framingham}]], and a grandfather who was a medic [[in Korea::with the {ORGANIZATION:8055th}]]. The grandfather was right. Urine shows 1+ blood. BP 98/60. Belly pain comes after Cheerios, which is chance. He plays goalie [[for his town::for the {ORGANIZATION:Ashland Clockers}]], and mother asks about Saturday. EULAR criteria: purpura, age, arthritis, so yes. I gave no prednisone. Dip weekly at [[school::{FACILITY:Juniper Hill}]]; call if pink or foamy like Guinness. Renal at [[the children's hospital::{FACILITY:Boston Children's Waltham}]] if protein persists. Return [[in a month::{clip}]].
%%
Op-ed draft for the local paper: 600 words, trim to 300?
They are closing labor and delivery[[:: at {FACILITY:Wallowa}]] in spring. The March of Dimes calls us a desert; I call us [[home::{LOCATION:Joseph}]]. I've caught babies here since Pitocin came in glass. A girl last month drove [[past two counties::from {LOCATION:Imnaha} to {LOCATION:La Grande}]] on ice with a Bishop of 9. Critical Access, the program, pays 101 percent of cost, and no program pays for courage. ACOG says thirty minutes decision to incision. The helicopter[[::, {ORGANIZATION:Life Flight 6},]] says ninety, if the fog lifts. The mill[[:: ({ORGANIZATION:Boise Cascade})]] had a nurse once; the school[[::, {FACILITY:Enterprise High},]] had one, too. [[Our administrator::{tit}]] says volumes. I say names, though I am told I may not: HIPAA. [[A nurse-midwife::{whole}, CNM]]
%%
Weekly update, complex peds, to the care team (mom is cc'd)
Trach change went fine, Bivona 4.0 FlexTend. LTV swapped for a Trilogy EVO after the recall. Nights are covered 4/7 by [[the agency::{ORGANIZATION:PSA of Gwinnett}]]; 3/7 by mom, who still goes to [[work at six::{ORGANIZATION:Primerica} at six]]. School says that they can take him [[half days::half days at {FACILITY:Oakland Meadow}]] if a nurse rides the bus. Aetna Better Health wants a LMN for the Tobii; the Katie Beckett packet is in. Cardiac clears him for Make-A-Wish[[::: {LOCATION:Maui}, {mon}]]. Palliative team (the Pediatric Advanced Care Team) visits [[Friday::{on}]]. His brother gave up Little League[[::, the {ORGANIZATION:Lilburn Lions},]] to sit with him. Could Child Life find the brother a thing of his own?
[[RN case manager::{cred}]]
%%
Deposition prep: the nurse's summary for counsel

Q1 Where did you work? [[On a surgical floor::On {FACILITY:Prentiss 5}]], through [[an agency::{ORGANIZATION:Aya}]], on a 13 week contract.
Q2 What charting? Cerner, then Epic; flowsheets, the Braden, the CAM.
Q3 Who was charge? [[I don't recall::{first}, I think {last}]].
Q4 What did the plaintiff do for work? [[Framed houses::Framed houses for {ORGANIZATION:Toll}]]. He said that [[the foreman::{one}]] sent him [[home::back to {LOCATION:Pahrump}]].
Q5 Where had he been seen first? [[A freestanding ED::the {FACILITY:Centennial Hills ER} on {STREET_ADDRESS:Durango}]], given Toradol, sent out.
Q6 The pulse? It's in the Philips download. I was at [[lunch::the {ORGANIZATION:Capriotti's} downstairs]], relieved by [[another traveler::{oneup}]].
Q7 Policies? Lippincott's; ours copies it. TeamSTEPPS taught. Joint Commission binder.
Q8 Anything else? I went to [[his funeral::his funeral at {FACILITY:Palm Eastern}]]. Is that wrong?
"""
