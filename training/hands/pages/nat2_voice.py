"""What people say aloud to an assistant and what the recogniser makes of it: no punctuation or little, run-on asks, spoken letters and notes, hands busy."""

TWINS = r"""
hey can you draft a letter for me it's for [[an insurance company::molina]] regarding [[a patient of mine::a patient of mine {wholow} date of birth {saydob}]]
she has severe eczema she's tried triamcinolone clobetasol tacrolimus phototherapy and methotrexate
the methotrexate gave her liver enzymes in the three hundreds [[a few months back::on {sayday}]]
her body surface area is thirty two percent easy score of twenty six
she misses work [[a lot::she works at {shoplow}]] and she's not sleeping
i want dupixent six hundred loading then three hundred every other week
please mention the solo one and chronos trials
the denial said step therapy rinvoq first but she has a history of d v t so jak inhibitors are out
the reference is [[on the fax::{saycode}]] and the [[callback is on there too::callback is {sayph}]]
close it with [[sincerely me::sincerely doctor {lastlow} {faclow}]]
and keep it to one page please
%%
okay new note
this is uh room fourteen [[fifty nine year old male::mister {lastlow} fifty nine year old male]]
post op day one right total hip anterior approach [[under spinal::doctor {lastlow} under spinal]]
pain three out of ten on scheduled tylenol celebrex and oxycodone five p r n took two
walked a hundred and fifty feet with a rolling walker [[with p t::with {firstlow} from p t]]
hemoglobin eleven two from thirteen nine
dressing dry aquacel on no drain
foley never placed voided four hundred
plan home [[today::{sayday}]] with [[his wife::his wife {onelow}]] aspirin eighty one b i d six weeks
home health [[to be set up::with {faclow}]] first visit [[in two days::{sayday}]]
follow up [[two weeks::{sayday} at nine fifteen]] staples n a it's glue
scratch that he wants outpatient therapy [[near home::in {townlow}]] not home health
end note
%%
hi um i'm calling i mean i'm talking to the app right
okay so my baby my daughter she's four months [[::her name is {firstlow} ]]she has this cough it sounds like a seal
it started [[last night::{sayday}]] around eleven
no fever i think ninety nine eight
she's drinking but less
[[my husband::my husband {onelow}]] says run the shower so we did that and it helped some
we live [[kind of far out::out on {lanelow} by {townlow}]] and the nearest er is [[forty minutes::{hosplow}]]
her doctor is [[closed now::doctor {lastlow} but they're closed]]
so my question is do we go now or wait til morning
oh and she was born early thirty five weeks
and [[her cousin::her cousin {firstlow}]] has r s v
%%
assistant open a staffing message
to all day shift nurses on [[five west::{FACILITY:five {lastlow}}]]
good morning everyone just a heads up that we're short two tomorrow
[[one nurse is out sick and one nurse::{firstlow} is out sick and {onelow}]] has jury duty
i have overtime approved time and a half plus the two hundred dollar bonus for the full twelve
four hour blocks are okay too seven to eleven is the worst
text [[the staffing office::{firstlow} in the staffing office]] or call [[extension on the board::{sayph}]]
also the new bladder scanner is here it's a verathon it's not a toy
also the hovermatt pump is missing again last seen [[in room nine::on {sayday} in room nine with mister {lastlow}]]
thank you all so much you guys are amazing
no don't say amazing say thank you for what you do
send it
%%
read me back what i have so far
the patient [[is a seventy one year old::{melow} is a seventy one year old]] retired [[teacher::teacher from {schoollow}]] referred [[by cardiology::by doctor {lastlow}]] for pre op evaluation before left carotid endarterectomy
history of symptomatic stenosis eighty percent by nascet t i a with amaurosis [[three weeks ago::on {sayday}]]
on aspirin plavix lipitor eighty
never smoked diabetes a one c six nine
no chest pain can climb two flights
delete the last sentence
she can climb one flight slowly
echo e f sixty [[this year::at {hosplow} in {DATE:<april|march|may>}]]
nuclear stress no ischemia
assessment elevated but acceptable risk rcri two
continue aspirin and statin hold metformin the morning of
[[surgery is next week::surgery is {sayday} with doctor {lastlow}]]
copy [[the surgeon and anesthesia::doctor {lastlow} and doctor {lastlow} in anesthesia]]
sign it
%%
so this is for the complaint file
i got a call today from [[a daughter::{wholow} the daughter of {wholow}]] very upset
her mother was here [[last weekend::{sayday} through {sayday}]] on the rehab unit
she says the call light was on for an hour and the tech said quote i only got two hands
she says the dentures went to the laundry
she says [[the doctor::doctor {lastlow}]] never called back about the x ray of the wrist
she has pictures she wants them in the record
i apologized i told her i'd follow up in seven days per the grievance policy forty two c f r four eighty two thirteen
her number is [[on the sticky::{sayph}]] and email [[same::{saymail}]]
please turn that into the form date received [[today::{sayday}]] received by [[me::{firstlow} {lastlow}]]
category communication nursing care lost property
severity minor
and make a task for [[the unit manager::{onelow}]] to find the dentures
%%
alexa ask the health plan skill to find a dentist
sure what is your zip code
[[use my home address::{sayzip}]]
i found three dentists within five miles that take delta dental
which ones open saturdays
one of them [[family dental care eight to noon::{faclow} on {lanelow} eight to noon]]
okay book me
who is the appointment for
[[for me::{melow}]]
i have [[two openings::{sayday} at nine ten or {sayday} at eleven]]
the early one and i need sedation i'm a chicken
okay i noted nitrous oxide is requested please don't eat for two hours before
can you text my [[ride::ride {firstlow} at {sayph}]]
okay texting your ride
%%
dictating to the copilot while driving so bear with me period
i need an email to the residency group comma warm but firm period new paragraph
interns colon please stop copying forward exams period
[[one chart::the chart of {wholow} medical record {saymrn}]] had plus two edema for nine days in a patient with bilateral amputations period
yes exclamation point really exclamation point
[[our coders::{onelow} in coding]] found it comma not us period new paragraph
starting [[monday::{sayday}]] exams must be typed fresh or use the dot exam phrase period
attendings comma that means you also comma [[you know who you are::doctor {lastlow}]] period
pizza at noon conference [[in the usual room::in the {FACILITY:{lastlow} room}]] period
thanks comma new line [[your chief::{firstlow} your chief]] period
"""
