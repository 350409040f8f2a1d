"""Mail and chat among clinic managers, schedulers, social workers and families, a sentence or two each, about where to call, who works where, and what to send."""

NAMED = r"""
Hi {first}, could you ask {FACILITY:Sandstone} whether they ever got the MRI order? I sent it twice.
Morning all, {FACILITY:Glenwood} is out of flu reagents, so please use the send-out code until {on}.
The fax from {FACILITY:Harmon Loop} was upside down and half of it was for another person.
I've moved our Friday in-service to the {FACILITY:Kessler Room}; bring your own lunch, as {ORGANIZATION:Panini Jim} cancelled.
{FACILITY:Tumwater} wants to know if we'd cover their call {btw}.
When you phone {FACILITY:Edgecliff}, press 3 and say "nurse"; otherwise you'll get the gift shop.
Heads up that {ORGANIZATION:Nutmeg Transit} strikes on {on}; our dialysis people will need another ride.
Please don't book anyone with Molina at {FACILITY:Canby Annex}; the contract's only for {FACILITY:Canby Main}.
My manager at {ORGANIZATION:Fable & Fox} keeps asking for "something on letterhead".
{kin} starts at {FACILITY:Oakhurst Montessori} next week and they want a TB test of all things.
Do we have a contact at {ORGANIZATION:Sysco} for the thickener recall? {first} did, but she's at {FACILITY:Legacy Emanuel} now.
The pharmacist at {FACILITY:Pill Box on Division} swears that we sent 300 tablets instead of 30.
Reminder that {FACILITY:Willamette Falls} calls it "5 South" and we call it "ortho"; it's the same hallway.
Could somebody water the plants at the {FACILITY:Sellwood office}? {first} is out with shingles.
I drove by {FACILITY:Pinebrook} on my way home and it looked better than the photos.
Dad hates it at {FACILITY:Marquis}. He says that the soup at {FACILITY:Laurelhurst Village} had more to it.
Legal says that {ORGANIZATION:Stoel} must see the letter before it goes to {FACILITY:Doernbecher}.
Would you send {ORGANIZATION:Les Schwab} a work note for {ptf} with nothing but the dates?
From now on, {FACILITY:Rosewood} invoices go to {ORGANIZATION:Clearpath Billing}, not to us.
Can you believe that {FACILITY:Kaiser Sunnyside} still uses pagers? Mine is {pager}.
Auntie is in {LOCATION:Clackamas}, not {LOCATION:Clatskanie}; the driver has gone to the wrong one.
The lady at {FACILITY:Multnomah Co. Records} needs the middle name to find the death certificate.
Who has keys for the {FACILITY:Burnside van}? It's parked at {ORGANIZATION:Plaid Pantry} with the fridge alarm going.
I'm forwarding what {FACILITY:Unity Center} sent; note that they spelled {last} three ways.
It seems that {ORGANIZATION:New Seasons} changed to Moda on {on} without telling their staff.
{FACILITY:Outside In} can see her {day}, {FACILITY:Wallace} not until {mon}.
We owe {ORGANIZATION:Passport to Languages} for the {tongue} interpreter on {on}.
I told the caller that we aren't {FACILITY:Portland Adventist}, but she cried anyway, so I listened.
The kid's school, {FACILITY:Da Vinci}, requires the asthma plan in color. In color!
Thanks to everyone who came to {FACILITY:McMenamins Kennedy} for {poss} goodbye.
There's mold in {FACILITY:Suite 3 at Hollywood}; see patients at {FACILITY:Lloyd} until it's dry.
My husband is a meat cutter at {ORGANIZATION:Sheridan Fruit}. He'd like the stitches out before {feast}.
On {on} the helicopter landed at {FACILITY:Gladstone High} because the {FACILITY:{last} helipad} was iced.
The hospice nurse ({first}, from {FACILITY:Signature at {town}}) asked us to stop the statin.
Am I supposed to send the disability form to {ORGANIZATION:Daimler} or to The Standard?
Both {ORGANIZATION:Intel} and {ORGANIZATION:Lam} use Premera this year, as far as I can tell.
{FACILITY:Juliette's House} has done the interview; please don't question the child again.
Could you rebook {ptl}? {FACILITY:EPIC Imaging West} lost power. (No, not the EHR.)
I'm not at {FACILITY:Tuality} any more; write to me at {mail}.
The sub for {FACILITY:Vernon School} doesn't know where the EpiPens are.
Our new fellow comes from {FACILITY:Loma Linda} and can't believe the rain.
I think {ORGANIZATION:Bob's Red Mill} has an on-site clinic run by {FACILITY:Vera Whole}.
Their ombudsman covers {FACILITY:Gresham Rehab}, {FACILITY:Fairlawn} and {FACILITY:Powell Valley}.
If {FACILITY:Holgate} calls back, say yes. If {FACILITY:Avamere Crestview} calls back, say no.
Tell {kin} the visiting hours at {FACILITY:Inverness Jail} changed again.
The interpreter got lost between {FACILITY:Building C} and the {FACILITY:Dotter Institute}.
Would the chaplain go to {FACILITY:Hopewell House} tonight? The family is from {FACILITY:St. Rita}.
{first} from the {ORGANIZATION:Carpenters' trust} says that the claim was never received.
Somebody from {ORGANIZATION:KGW} is in the lobby with a camera. Call {first} in media relations.
Per {FACILITY:Kerr}, a bed on {on} if he can do stairs.
Our old lab, {FACILITY:Pacific Dx}, will keep slides until {mon}.
{DATE:Mother's Day} brunch at {FACILITY:Mirabella} was where she choked.
Please correct: I was treated at {FACILITY:Providence St. Vincent}, not as it was typed.
The union hall on {lane} ({ORGANIZATION:ILWU 8}) offers free A1cs {day}.
Sounds like {FACILITY:Marys Woods} has scabies. Sounds like {FACILITY:Rose Villa} doesn't yet.
I'd call the {FACILITY:poison center at {hosp}} before you give anything.
Seems our courier left the cooler at {ORGANIZATION:Voodoo Doughnut}. Don't ask.
The {FACILITY:Lents Park} shot clinic gave 212 doses; the {FACILITY:Kenton Library} one gave 9.
{ptf} moved to {LOCATION:St. Johns} and wants {FACILITY:St. Johns Clinic}, which is full.
Sorry for the delay, I was at {FACILITY:Randall} with my own kid.
"""

CALM = r"""
Hi team, could you ask radiology whether they ever got the MRI order? I sent it twice.
Morning all, we're out of flu reagents, so please use the send-out code until Monday.
The fax was upside down and half of it was for another clinic.
I've moved our Friday in-service to the big conference room; bring your own lunch, as the caterer cancelled.
The other group wants to know if we'd cover their call.
When you phone the SNF, press 3 and say "nurse"; otherwise you'll get the gift shop.
Heads up that transit strikes next week; our dialysis people will need another ride.
Please don't book anyone with Molina at the annex; the contract's only for the main site.
My manager keeps asking for "something on letterhead".
My daughter starts Montessori next week and they want a TB test of all things.
Do we have a contact for the SimplyThick recall?
The pharmacist swears that we sent 300 tablets instead of 30.
Reminder that the map says "5 South" and we say "ortho"; it's the same hallway.
Could somebody water the plants? The front desk is out with shingles.
I drove by the new ALF on my way home and it looked better than the photos.
Dad hates rehab. He says that the soup at the SNF had more to it.
Legal must see the letter before it goes to the children's hospital.
Would you send the employer a work note with nothing but the dates?
From now on, invoices go to Coupa, not to us.
Can you believe that some still use pagers? We use Vocera and TigerConnect.
The driver has gone to the wrong town.
Vital Records needs the middle name to find the death certificate.
Who has keys for the van? It's parked with the fridge alarm going.
I'm forwarding what the psych ED sent; note that they spelled quetiapine three ways.
It seems that the grocers' trust changed to Moda without telling their staff.
One clinic can see her next week, the other not until spring.
We owe LanguageLine for the {tongue} interpreter.
I told the caller that we aren't the hospital, but she cried anyway, so I listened.
The school requires the asthma plan in color. In color!
Thanks to everyone who came to the goodbye.
There's mold in Suite 3; see patients in Suite 5 until it's dry.
My husband is a meat cutter. He'd like the stitches out before the weekend.
The helicopter landed at the football field because the helipad was iced.
The hospice nurse asked us to stop the statin.
Am I supposed to send the disability form to HR or to The Standard?
Both plans use Premera's network this year, as far as I can tell.
The advocacy center has done the interview; please don't question the child again.
Could you rebook the noon? Imaging lost power. (Epic is up.)
I'm in another department now; write to the shared inbox.
The sub doesn't know where the EpiPens are.
Our new fellow comes from California and can't believe the rain.
I think the mill has an on-site clinic.
The ombudsman covers three facilities here.
If transfer center calls back, say yes. If bed control calls back, say no.
The visiting hours at the jail changed again.
The interpreter got lost between Building C and the ED.
Would the chaplain go to the hospice house tonight?
The Carpenters' trust says that the claim was never received.
Somebody from TV is in the lobby with a camera. Call media relations.
Per rehab, a bed if he can do stairs.
Our old lab will keep slides for ten years under CLIA and CAP.
Mother's brunch was where she choked.
Please correct: "Providence" here is our insurer, not our hospital.
The union hall offers free A1cs.
Sounds like the ALF has scabies. Elimite or Stromectol?
I'd call poison control before you give anything.
Seems our courier left the cooler on a counter. Don't ask.
One shot clinic gave 212 doses of Comirnaty; one of Spikevax gave 9.
The new patient wants a clinic that is full.
Sorry for the delay, I was at peds with my own kid.
Could you turn on the Regence portal's attachments? Availity is down and so is Change.
Moda, Providence Health Plan and PacificSource all updated their Dupixent criteria.
Does Trillium cover Zepbound in Oregon, and does Apple Health in Washington?
Please add Wellcare Value Script to the picker; it is S5810 on the CMS file.
Our Omnicell rep, the Baxter rep and the Hillrom rep are all due on {wkd}.
Swap "Kronos" for "UKG" in the policy; Workday isn't yet live.
The ACS Verify site visit is in {yr}; TQIP data by Friday.
HFAP became ACHC; DNV stays DNV; TJC stays TJC.
Rename "Alder" order set "Sepsis - adult" and "Birch" to "Sepsis - OB".
Whoever left "Willow downtime" on the board: Pharmacy is back up.
The CDC, not the state, sent the Sylvant and the JYNNEOS.
May I cite UpToDate in a letter to Cigna, or must it be NCCN?
There's an AHRQ toolkit, an IHI bundle and a Leapfrog question for this.
Could we get Nuance DAX for the {unitword} team, or is Abridge on pilot?
"""
