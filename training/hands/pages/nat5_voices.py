"""Spoken and typed in passing outside of hospitals: dictated home visits, voice notes, radio patches, all-caps rig logs, lower-case nurse texts, broken English, transcripts of calls to clinics and county lines; each once with names and once with roles."""

TWINS = r"""
visit note dictated between houses

okay so this is the second visit of the day [[comma the gentleman with the trach::{wholow}, medical record {saymrn}]] [[::, {sayday}]] arrived ten oh five [[wife let me in::wife {onelow} let me in]] he is on the vent at night trilogy settings unchanged ten over five rate fourteen sats ninety six on trach collar twenty eight percent period suctioned times three thick tan no odor sent a culture last week grew pseudomonas no treatment per [[pulmonary::doctor {lastlow}]] since no fever period inner cannula changed shiley six x l t period stoma pink one small granuloma at six o'clock silver nitrate next visit period peg site clean tube feeds jevity one point five at sixty five times eighteen hours residual ten period new paragraph [[wife::{onelow}]] hasn't slept she is doing all nights since [[the night nurse::{onelow} the night nurse]] quit told her I would call [[the agency::{orglow}]] and get respite period back up generator is at [[the neighbor's::the {lastlow}s']] period supplies short trach ties four by fours and saline bullets period [[call me back::call me back at {sayph}]] next visit [[thursday::{sayday}]] period end
%%
MEDIC PATCH (recorded line)
[[MEDIC::{fleet}]]: [[HOSPITAL::{hnick}]], [[MEDIC UNIT::{fleet}]] WITH A STROKE ALERT.
BASE: GO AHEAD, [[THIS IS BASE::THIS IS {lastup}, RN]].
[[MEDIC::{fleet}]]: INBOUND WITH A SEVENTY FOUR YEAR OLD FEMALE, LAST KNOWN WELL THIRTEEN TWENTY PER [[HUSBAND::HUSBAND {oneup}]], FOUND IN THE GARDEN. RIGHT ARM DRIFT, RIGHT FACE, SLURRED, GAZE LEFT. RACE OF SIX, LVO POSITIVE. BGL ONE ELEVEN. ONE SEVENTY TWO OVER NINETY, EIGHTY IRREGULAR, NINETY SEVEN ROOM AIR. TAKES ELIQUIS, LAST DOSE THIS MORNING. EIGHTEEN IN THE LEFT A C. ETA NINE.
BASE: DO YOU HAVE A NAME AND DATE OF BIRTH FOR REGISTRATION?
[[MEDIC::{fleet}]]: [[NOT OVER THE AIR::{oneup} {lastup}, {saydob}]].
BASE: COPY. STRAIGHT TO CT. [[NEURO::DOCTOR {lastup}]] WILL MEET YOU. HUSBAND RIDING?
[[MEDIC::{fleet}]]: NEGATIVE, COMING WITH [[THE SON::{oneup} THE SON]] IN [[A PICKUP::A {hue} {car}]].
BASE: BASE CLEAR [[FIFTEEN OH TWO::FIFTEEN OH TWO, {lastup}]].
%%
school nurse to mom, text then call log

[[RN::{first} RN]]: hi this is [[the school nurse::nurse {last} at {school}]]. not an emergency. [[your son::{ptf}]] has hives on neck & arms after lunch
[[mom::{kin}]]: what did he eat
[[RN::{first} RN]]: hot lunch. orange chicken. said his tongue is "fizzy"
[[mom::{kin}]]: give benadryl!!
[[RN::{first} RN]]: I gave epi, tongue + skin = two systems. 911 is here. they go to [[the childrens hospital::{hosp}]]. meet there. he is talking and mad about missing art
[[mom::{kin}]]: omw im at [[work::{org}]] 20 min. [[my mother is closer, her number is in the file::{kin} is closer, {ph}]]
(sent by mistake?? whose number)
[[RN::{first} RN]]: can [[grandma::{kin}]] go? yes
log: 12:14 sx, 12:17 epi .3 L thigh lot [[noted::{lot}]] exp [[noted::{mon}]], 12:18 911, 12:26 [[medics::{fleet}]], BP 102/60 HR 128 O2 98 wheeze L. 12:31 left. [[AP::AP {last}]] notified. sesame?? added to IHP. 2nd dose with crew
%%
my english not good sorry, i am caregiver for old man, please make it letter to the agency

I work night [[for a grandpa::for Mr {last}]] 3 year. He is 89 he was engineer. Now his [[daughter::daughter {kin}]] say I steal the ring of grandma. I not take. The ring was in the pocket of robe, I find it when I do laundry [[on Sunday::on {wdaylow}]], I call [[daughter::{kin}]] 7 time she not answer then I give ring to [[the day girl::{first}, day girl]] in front of neighbor [[lady with the dog::{whole}]]. Now agency [[::{orglow} ]]say no more come until investigate, and I lost 4 shift 48 hour. I have nursing in my country, [[here only CNA::here CNA number {lic}]]. Grandpa cry when I not there, he don't let [[day girl::{first}]] shower him. I want 1) pay the 48 hour 2) they ask neighbor 3) say sorry in paper. My phone [[is in file::{ph}]]. Respectful. [[Your worker::{wholow}]]
%%
RIG MEDIC LOG OFFSHORE (ALL CAPS, SHIP COMPUTER)
[[VESSEL::{VEHICLE_ID:<OCEAN|DEEP|NOBLE> <LYNX|MERIDIAN|TRAVELER>}]] BLOCK [[____::{UNIQUE_ID:<GB|MC|WR>-{nn}}]]  POB 142  [[DAY 11::{num8}]]
0540 ROUSTABOUT [[A::{oneup} {lastup}]] 27M R HAND CAUGHT IN TONGS. DEGLOVE D3, CAP REFILL 4S. TXA NO. KEFZOL 2G IM, MORPHINE 4. PHOTO TO [[TOPSIDE MD::DR {lastup} VIA {mail}]]
0610 TOPSIDE: FLY. [[HELO::{hull}]] ETA 0830, FOG
0700 SICK CALL: COOK [[B::{lastup}]] GERD, CRANE OP [[C::{oneup}]] BP 170/104 UNFIT, DERRICKMAN [[D::{lastup}]] TOOTH 30 CLOVE OIL
0845 LAUNCH. ESCORT [[SAFETY MAN::{oneup}]]. [[RECEIVING::{hosp}]]
0930 WIFE OF [[A::{lastup}]] CALLED BY OIM [[::{lastup} {ph} ]]PER SCRIPT
1400 WATER CL 0.8. GALLEY 41F. D3 DRUG COUNT OK WITNESS [[OIM::{lastup}]]
1800 DRUG TEST RANDOM X6, CUPS SEALED [[ ::{spec}]]
2100 REPORT FROM HAND CENTER: KEPT FINGER
%%
WARM LINE transcript, county, for coaching (redact = remove caller)

Peer: Hi, you've reached the warm line, I'm [[a peer::{first}]]. What's your evening like?
Caller: um. long. It's [[me again::{mefl} again]]. I didn't drink.
Peer: How long now?
Caller: nineteen days. [[My sponsor::{first}]] said count hours.
Peer: How many hours?
Caller: [laughs] four hundred fifty six. I looked at the bottle at [[my brother's::{kin}'s]] though.
Peer: You looked. And then?
Caller: I washed dishes. All of them. [[His wife::{kin}]] thinks I'm crazy. I drove home by [[the long road::{lane}]] so I wouldn't pass [[the bar::{shop}]].
Peer: That is a plan, not crazy. Who else is in your evening?
Caller: The dog[[:: {pet}]]. And there's [[the clinic Monday::{clinic} on {day}]]. I get the shot.
Peer: Vivitrol?
Caller: Yeah. It hurts in the butt. It's ok.
Peer: On a scale of 0 to 10 urge now?
Caller: three. Two. Can you stay on till the ads are over
Peer: I can.
(duration 22 min, no safety concern, callback [[declined::offered, {ph}]])
%%
night text, hospice on call group

[[A::{first}]]: anyone near [[the lake house::{lane}]]? pump beeping, CADD says no disposable
[[B::{wn}]]: im at [[the other one::{snf}]] w a death, 40 min
[[C::{first}]]: i can go 25. cassette lot?
[[A::{first}]]: [[family reading it now::{kin} reads {lot}]]. dilaudid 1 / ml 0.8 basal 0.4 q15
[[C::{first}]]: tell [[them::{kin}]] turn the cassette till click, clamp off, start
[[A::{first}]]: it worked!! stand down. [[daughter::{kin}]] crying happy
[[B::{wn}]]: ok for the death. [[mortuary::{FACILITY:{last} Cremation}]] here. 81 yo, tod 0144[[::, {ptlf}]]. meds wasted w/ [[son::{kin}]]. the wife wants the pajamas back
[[C::{first}]]: [[coroner::{county} coroner]]? fall 3 wk ago hip
[[B::{wn}]]: ugh yes thanks. calling[[:: {ph}]]
[[A::{first}]]: note says [[MD::{dr}]] signs
"""
