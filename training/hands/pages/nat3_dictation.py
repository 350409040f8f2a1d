"""Dictation and speech-recogniser output: clinicians' dictated notes with or without stops, in one case, with spoken punctuation and slips, radiology and operative reports read aloud, home-visit memos, ambient raw text."""

TWINS = r"""
this is [[the attending dictating::doctor {onelow} {lastlow} dictating]] a discharge summary [[on the patient in bed twelve::on {melow} medical record number {saymrn} date of admission {sayday} date of discharge {sayday}]] admitting diagnosis community acquired pneumonia discharge diagnosis same period new paragraph hospital course colon this is a seventy one year old woman with copd on two liters at home who came in with three days of productive cough and a temp of one oh two point two chest x ray showed a right lower lobe infiltrate she was started on ceftriaxone and azithromycin period on hospital day two she went into a fib with a rate in the one forties comma was given diltiazem ten milligrams iv comma converted overnight period [[cardiology::doctor {lastlow} of cardiology]] saw her and recommended apixaban five twice daily period cultures negative period new paragraph disposition colon [[home with her daughter::home with her daughter {onelow} in {townlow}]] with home health [[through the usual agency::through {orglow}]] period follow up with [[her primary::doctor {lastlow}]] in one week period chest x ray in six weeks to document clearing period end of dictation
%%
OPERATIVE REPORT
DATE OF PROCEDURE: [[AS ABOVE::{wdayup}]]
SURGEON: [[ATTENDING OF RECORD::{whoup}, MD]]
ASSISTANT: [[CHIEF RESIDENT::{whoup}, PGY-5]]
PREOPERATIVE DIAGNOSIS: SYMPTOMATIC CHOLELITHIASIS.
POSTOPERATIVE DIAGNOSIS: SAME, WITH CHRONIC CHOLECYSTITIS.
PROCEDURE: LAPAROSCOPIC CHOLECYSTECTOMY WITH INTRAOPERATIVE CHOLANGIOGRAM.
ANESTHESIA: GENERAL ENDOTRACHEAL. EBL: 15 ML. COMPLICATIONS: NONE.
INDICATIONS: [[THE PATIENT::{meup}]] IS A 39-YEAR-OLD WOMAN WITH RECURRENT POSTPRANDIAL PAIN, THREE VISITS TO [[THE EMERGENCY DEPARTMENT::{facup}]] SINCE [[SPRING::{wdayup}]].
PROCEDURE IN DETAIL: AFTER A TIME OUT THE ABDOMEN WAS PREPPED WITH CHLORAPREP. A HASSON PORT WAS PLACED AT THE UMBILICUS. THREE 5 MM PORTS WERE PLACED UNDER VISION. THE FUNDUS WAS RETRACTED OVER THE LIVER. THE CRITICAL VIEW OF SAFETY WAS OBTAINED AND CONFIRMED BY [[THE ASSISTANT::DR. {lastup}]]. CHOLANGIOGRAM SHOWED NO FILLING DEFECT. THE CYSTIC DUCT AND ARTERY WERE CLIPPED AND DIVIDED WITH HEM-O-LOK CLIPS. THE GALLBLADDER WAS REMOVED IN AN ENDOCATCH BAG. FASCIA CLOSED WITH 0 VICRYL, SKIN WITH 4-0 MONOCRYL AND DERMABOND.
THE PATIENT WAS EXTUBATED AND TAKEN TO PACU IN GOOD CONDITION. I SPOKE WITH [[THE SPOUSE::HER HUSBAND {oneup}]] IN THE WAITING ROOM.
SPECIMEN: GALLBLADDER AND CONTENTS[[.::, CASE {spec}.]]
D: [[SAME DAY::{full}]] T: [[NEXT DAY::{full}]] [[TRANSCRIBED::TRANSCRIBED BY {initials}, JOB {code}]]
%%
raw recogniser text, two speakers, no labels

hey how are you doing today good how are you i'm alright so what's going on with the stomach well it's the same thing it's right here under the rib and it goes through to the back okay after you eat or any time mostly after i had a pork chop [[saturday::at {famlow} saturday]] and i thought i was dying okay any fever no any yellow of the eyes [[my wife::{onelow}]] says no let me feel take a deep breath ow okay that's a positive murphy did you ever have an ultrasound a long time ago [[in the army::at fort {LOCATION:<halder|brenning|corwin>}]] okay we're gonna get one today before you go just down the hall and some blood you're not on a blood thinner right just baby aspirin okay what did your mother die of gallbladder cancer no i'm kidding it was her heart [[::in {wdaylow}]] okay don't kid me like that so if it's stones i send you to [[surgery::doctor {lastlow}]] and he does it through little holes home same day can i drive truck after two weeks no lifting over fifteen pounds i haul [[gravel::gravel for {shoplow}]] well then it's four weeks alright let's go get that picture [[thank you doc::thank you doc and {onelow} says hi]]
%%
RADIOLOGY, VOICE RECOGNITION, UNEDITED
EXAM: CT HEAD WITHOUT CONTRAST
CLINICAL HISTORY: Fall down stares, on Plavix
COMPARISON: [[Prior head CT.::CT head {num8} from {fac}, accession {spec}.]]
FINDINGS: There is no acute intracranial hemorrhage mass effect or mid line shift. Ventricles and sulky are prominent for age. Gray white differentiation is preserved. There is a small left frontal scalp hematoma without underlying fracture. Mild mucosal thickening in the left max Larry sinus. Mastoids are clear. There is a 6 mm calcified meningioma along the falx, unchanged.
IMPRESSION:
1 no acute intracranial hemorrhage.
2 left frontal scalp hematoma
3 stable meningioma
Comma strike that. Number four recommend repeat in 6 hours if on to anti platelets per local protocol.
[[Findings were called to the emergency physician.::Findings were called to Dr. {last} at {clockx} on {num8} by me, read back.]]
[[Electronically signed by staff radiologist::Electronically signed by {whole} MD {stamp}]]
Please fix recognition errors ("stares", "sulky", "max Larry", "to anti platelets"), keep everything else byte for byte.
%%
home health nurse car memo start of care visit dictating so i don't forget

okay so [[this lady::mrs {lastlow}]] is eighty four she lives [[upstairs over a bakery::at {stlow} in {townlow} upstairs]] eighteen steps no rail on the right door sticks you have to lift it two cats [[friendly::one is {onelow} he bites]] she was discharged [[yesterday::{sayday} from {hosplow}]] after a hip pinning on the left weight bearing as tolerated incision has fourteen staples clean no drainage staples out in ten days vitals one thirty six over seventy eight pulse eighty eight temp ninety eight one sat ninety five lovenox thirty she can't do the shot her [[grandson::grandson {onelow}]] did it in front of me fine med rec she has three bottles of furosemide from [[three places::{faclow} and {faclow} and mail order]] i bagged two up pain five out of ten with stairs tug was thirty four seconds so high fall risk ordered pt twice a week three weeks ot eval raised toilet seat and the [[agency::{orglow}]] needs the face to face from [[her doctor::doctor {lastlow}]] emergency contact [[is the grandson::{onelow} {lastlow} {sayph}]] next visit [[friday::{sayday}]] oh and she has no smoke detector call [[the fire department they put them in free::{townlow} fire they put them in free]]
%%
PSYCHIATRIC EVALUATION (dictated, typed as spoken)
Identification. [[This is a 33-year-old single man::{ptname} is a 33-year-old single man, DOB {dob}]], who was brought in by [[police::{agency} officers]] after standing in the fountain [[downtown::at {place}]] and preaching.
Chief complaint. Quote, they changed the water, unquote.
HPI. Per [[mother::mother, {kinfull}]], whom I reached by phone, he stopped olanzapine about [[two months ago::{mon}]] because he'd gained forty pounds. He has not slept more than two hours in nine days. He gave away his [[car::{car} to a stranger named {one}]]. No drugs per mother; urine positive for THC only.
Past history. Two prior admissions, the last [[at the state hospital::at {hosp}, {range}]]. One overdose at nineteen. Lithium stopped for tremor.
Mental status. Barefoot, blanket over the shoulders, pressured, hard to interrupt, mood quote magnificent, affect expansive. Grandiose: believes that he is to rename [[the river::the {LOCATION:<Saukett|Little Bright|Tanawa> River}]]. Denies SI, HI. Hears a choir. Oriented to person, city, and year. Insight poor.
Risk. Elevated by impulsivity and access to traffic. No firearms per mother.
Diagnosis. F31.2.
Plan. Admit involuntary, [[hold papers completed::petition {case} filed]], olanzapine ODT 10 mg nightly, lorazepam 1 mg prn, valproate load 20 per kilo, LFT, ammonia if drowsy. Family meeting [[tomorrow::{on}]]. Length of stay five to ten days.
[[End dictation.::End dictation. {first} {last}, M.D. {xt}. Copy to {tit}.]]
%%
ok so dictating the death summary and please make it readable for the family letter too

admitted [[overnight::{sayday} overnight]] with massive upper gi bleed [[sixty eight year old man::{melow} sixty eight]] known cirrhosis from alcohol quit eleven years ago meld twenty nine intubated for airway ten units red cells four ffp two platelets octreotide and pantoprazole drips banding times five by [[gi::doctor {lastlow}]] rebleed at four a m blakemore placed [[ir::doctor {lastlow} from ir]] felt tips not survivable family meeting at seven with [[wife and three sons::wife {onelow} and sons {onelow} {onelow} and {onelow}]] comfort care chosen extubated at nine fifteen [[the chaplain::father {lastlow}]] was present time of death nine fifty two [[organ bank declined except corneas::organ bank declined except corneas case {saycode}]] medical examiner waived [[funeral home to be chosen::{famlow} funeral home in {townlow}]] cause of death a variceal hemorrhage due to b cirrhosis due to c alcohol use

letter version should say how brave he was about the sobriety and that [[the nurse::{onelow} the nurse]] held his hand
%%
Dictated letter to referring doctor, punctuation as spoken

Dear [[colleague::Dr. {last}]] comma new line
Thank you for asking me to see [[this pleasant 12 year old::{ptf}, a pleasant 12 year old]] with headaches period They have been present for one year comma twice a week comma frontal comma throbbing comma with photophobia and vomiting open paren not with every one close paren period [[Mom::Mom, {kin},]] gets migraine as did [[her mother::her mother {kin}]] period No red flags colon no morning vomiting comma no growth change comma fundi are sharp comma gait is normal period
He misses two days of school a month period [[The school::{school}]] has been kind about it period
Screen time is nine hours on weekends comma water is one cup a day exclamation point
Impression colon Migraine without aura comma G43.009 period
Plan colon number one riboflavin 400 milligrams number two magnesium number three rizatriptan 5 milligrams at onset comma not more than nine a month number four diary number five no imaging period
I will see him [[in three months::on {wday}]] period
With kind regards comma new line
[[Neurology::{cred} comma {fac}]]
%%
wound care clinic dictation note template read aloud

chief complaint non healing wound left lateral malleolus [[male::{melow} male]] age sixty two diabetic type two twenty years a one c eight point eight last [[month::{sayday}]] wound measures three point one by two point four by point three centimeters base eighty percent granulation twenty slough no probe to bone periwound macerated abi point nine one on the left tcpo two forty one debrided with curette to bleeding sharp excisional subcutaneous nine square centimeters eleven oh four two applied collagen and a four layer wrap hbo not indicated yet culture grew proteus sensitive to cipro [[ordered::called to {faclow}]] offload with a knee scooter which he left [[in the truck::in the truck plate {sayplate} lol leave that out]] he works [[as a welder standing ten hours::at {orglow} standing ten hours]] i wrote restrictions to [[the employer::{onelow} in safety fax {sayph}]] return one week with [[the nurse::{onelow}]] and me the week after
%%
(voice to text while walking, fix my homophones and keep my bullet points)

Sign out for tonight
- bed 1 [[the man with the::{last}, the man with the]] aortic stenosis, do not bolus him more then 250, he'll go into failure, echo says valve area 0.6
- bed 2 waiting on a bed at [[rehab::{snf}]], nothing to do
- bed 3 withdrawal, day 3, last see what was 8. If over 15 use phenobarb, knot Ativan
- bed 4 [[young woman with TTP::{ptname}, TTP]], plex number 4 done, platelets 61 [[heme::Dr. {last} in heme]] wants a call if under 50. Line is a right IJ viscath. Her [[boyfriend::boyfriend {one}]] is aloud to stay
- bed 5 DNR, comfort, morphine drip at 4 an our, pronounce and call [[the niece::niece {kinfull} {ph}]]
- bed 7 new, [[from clinic::sent from {clinic}]], hyper kale emia 6.9, got calcium, insulin, repeat at 9 pm, dialysis nurse [[is coming::{one} is coming from {town}]]
- pending: blood culture for 3, trope for 6
- code pager is on me till 8 then [[on nights::on {fl}]]
%%
CARDIAC CATHETERIZATION DICTATION - verbatim

Access colon right radial comma six French comma Terumo sheath comma ultrasound guided first stick period Catheters colon JL three point five JR four pigtail period Contrast colon one hundred ten cc's Omnipaque period Fluoro colon eight point four minutes comma air kerma six hundred twelve milligray period
Left main colon normal period LAD colon ninety percent mid lesion just past the first diagonal comma TIMI two flow period Circ colon thirty percent period RCA colon dominant comma calcified comma fifty percent distal comma RFR point nine four comma not significant period LVEDP twenty two period EF forty five anterior hypokinesis
Intervention colon EBU three point five guide comma BMW wire comma predilated two point five by fifteen comma stented with [[one drug eluting stent::a Xience three by twenty three, serial {ser}, lot {lot},]] postdilated NC three point two five to eighteen atmospheres zero percent residual TIMI three
TR band at fourteen cc's
Dual antiplatelet for twelve months no interruption period Film reviewed with [[the patient::{mr}]] and [[spouse::his wife {kin}]] period Transferred back to [[the sending hospital::{hosp}]] [[tomorrow::{on}]]
[[Staff cardiologist::{whole} {xt}]]
%%
dragon dump, family practice, please format as SOAP

[[pt::{melow}]] here for med check [[::last seen {wdaylow}]] bp one forty eight over ninety two recheck one forty four over ninety on lisinopril forty and amlodipine five says he takes them but [[pharmacy::{faclow}]] fill history shows last fill of amlodipine a hundred and ten days ago we had a talk about it he says [[his wife::{onelow}]] moved out in the spring and she did the pill box cried a little phq two was four so phq nine was fourteen no si works [[nights at a warehouse::nights at {chainlow}]] sleeps four hours snores loud stop bang is six lungs clear heart regular ankles trace knees fine bmi thirty eight assessment hypertension uncontrolled due to nonadherence due to depression suspected sleep apnea plan combine to a single pill amlodipine benazepril ten forty blister pack home sleep test sertraline fifty counseling referral [[in house::to {onelow} {lastlow} lcsw]] bmp lipid a one c follow up four weeks [[phone is on file::cell {sayph} okay to leave message]] spent thirty two minutes
"""
