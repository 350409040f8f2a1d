"""Whole interpreted encounters and their paperwork, with the people in and left out."""

TWINS = r"""
VRI session, cart 3, Spanish, saved captions

Interpreter: Good afternoon, [[interpreter on the line::interpreter {first}, number {badge}]]. How may I help you?
Provider: Hi, [[I'm the hospitalist::I'm Dr. {last}, hospitalist]]. I'm here with [[the patient and her son::{mrs} and her son, {kin}]].
Interpreter: (Spanish) [brief introduction]
Patient: Mucho gusto. ¿De dónde es usted?
Interpreter: The patient asks where I'm from. (I will answer: [[from Colombia::from {world}]].)
Patient: ¡Ah! [[Mi cuñada es de allá.::Mi cuñada {first} es de allá, de {world}.]]
Interpreter: My sister-in-law is from there.
Provider: [laughs] Okay. So the test of the heart showed that it is weak. It pumps about half.
Interpreter: (Spanish) [rendition]
Patient: ¿La mitad? ¿Y la otra mitad dónde está?
Interpreter: Half? And where is the other half?
Provider: Tired. The other half is tired. We have medicines for it.
Son: Doc, she's not taking them. [[My sister::My sister {first}]] finds them in the plant.
Interpreter: (Spanish, for the patient) [rendition]
Patient: [[¡Mentiroso!::¡{first}, mentiroso!]] Es que me hacen orinar toda la noche y yo [[trabajo a las cuatro::entro a las cuatro a {org}]].
Interpreter: Liar! It's that they make me urinate all night and I [[start work at four::start at four at {org}]].
Provider: Oh. Then let's move that pill. When do you get home?
Patient: A la una. [[Me recoge la vecina.::Me recoge {wn}, la vecina.]]
Interpreter: At one. [[The neighbor picks me up.::{wn}, the neighbor, picks me up.]]
Provider: So take the water pill at two, at home. Never at night. Does she have a scale?
Son: I'll buy one. [[There's a Walmart::There's a Walmart on {lane}, by {school}]].
Provider: Every morning. If she's three pounds up, call [[the clinic::{ph}, ask for {wn}]].
Patient: Dígale que Dios lo bendiga. Y que se case, está muy flaco.
Interpreter: Tell him God bless him. And that he should get married, he's very thin.
Provider: Tell her [[my mother says the same::my mother, {first}, says the same]].
%%
Refugee health screening, Kinyarwanda by phone, nurse's running note

0905 interp connected ([[ID on log::{first}, {badge}]]). family of 6, [[arrived last month::arrived {full} via {world}]], sponsor [[agency::{org}, case mgr {whole}]] in room
0910 head of household [[father::{whole}, {dobs}]]. reports "fire in the stomach". H pylori stool kit
0918 mother [[no complaint::{kin}, no complaint]] then, with men out: LMP 4 mo ago. hCG pos. she knew. husband doesn't
0925 oldest girl, 13: [[no concerns::{first}: no concerns]]. [[interpreter::{first}]] notes that she answers in Swahili, not Kinyarwanda. asked which she prefers: "English" :)
0931 boys 9 & 7: [[names swapped in IOM packet::{first} and {first} swapped in IOM packet, {code} and {code}]]. TST both read. one spleen palpable
0944 the small one, 2, carried by [[an aunt::{wn}, who is the aunt]]: lead, Hgb, stool O&P, catch-up x4
0950 father asks, via interp, where is [[the other paper::the paper for {first}]]. who? [[a son, 19, still in the camp.::{first}, 19, still in {LOCATION:<Nyarugusu|Kiziba|Mahama>}.]] room quiet. Case manager writes it down.
1002 vaccines explained, all accept. "more is better"
1010 f/u: [[two weeks::{on}, {clockx}, {clinic}]]. bus line drawn on paper: [[get off at the big church::get off at {church}, {corner}]]
1012 interp disconnected, 67 min
%%
Deaf patient, ED, written back and forth on a pad (photographed to chart)

[pt] WHERE ASL?
[rn] They're coming. 40 min. Video is broken. I'm sorry. [[I'm your nurse.::I'm {first}, your nurse.]]
[pt] 40 MIN I HAVE PAIN NOW. I NOT GOOD ENGLISH
[rn] Show me where.
[pt] (drawing, lower right, X) SINCE [[NIGHT::{wdayup} NIGHT]]. VOMIT 5
[rn] Allergy? Medicine?
[pt] PENICILLIN. WIFE KNOW. TEXT [[WIFE::{oneup} {ph}]]
[rn] OK. Can I give you pain medicine in the IV? Stronger than Tylenol.
[pt] YES. NAME?
[rn] Morphine.
[pt] MY [[FATHER::FATHER {oneup}]] DIE MORPHINE NO
[rn] Different then. Toradol?
[pt] OK
[rn] Doctor thinks appendix. CT scan. No eating.
[pt] SURGERY? WHO [[SURGEON::SURGEON. NOT {lastup}]]
[rn] [[Whoever is on.::{last} is on. {wn} is the resident, she signs a little.]]
[pt] I WORK [[NIGHT. MUST TELL BOSS::{orgup}. MUST TELL {oneup} BOSS]]
[rn] I'll help you call on the relay.
[pt] THANK YOU. NICE NURSE. [[YOU LEARN SIGN::{oneup}? = (drawing of a hand) YOUR SIGN]]
[rn] (interpreter arrived 0325[[::, {whole}, {badge}]])
%%
Family meeting with Mandarin, typed summary, palliative fellow

We met in the quiet room: [[the wife, the eldest son, a cousin with medical training::{kin} (wife), {whole} (eldest son), cousin {first}, who trained in {world}]]; from us [[the attending, me, the chaplain::{dr}, me, chaplain {first}]]; interpreter [[by video::{first} by video, ID {badge}]].
The son opened in English: "[[My father does not know::{ptf}, my father, does not know]], and he will not know." The wife, in Mandarin, through the interpreter: "He knows. He counted his pills and gave [[his watch::his watch to {first}]]." The son did not know about the watch.
The cousin asked about immunotherapy, [[a trial he read of::a trial at {hosp} that he read of]]. We explained PD-L1 0%, ECOG 3.
I asked what the patient likes. Wife: "[[Fishing::Fishing off the pier at {place}]]. Weiqi. Beating [[his brother::{first}]]." Laughter.
Interpreter asked permission to explain that the phrase used by the wife, "falling leaf returns to root," means that he wishes to die [[at home, in the old country::at home, in {world}]].
Is flying possible? Not without oxygen, and [[the airline needs a form::{chain} needs a form, {dr} will sign]]. The son cried. "[[I bought the house for him.::I bought {house} for him.]]"
Plan: disclose to patient with the wife present, [[tomorrow::{on} at {clockx}]]; DNR discussed, not decided; [[social work::{wn}, SW,]] to look into travel; hospice info in Simplified Chinese.
%%
Court-style rendering from a competency interview; Q examiner, A through interpreter

Q. Do you know why you are here today?
A. Because of the neighbor's chicken.
Q. What happened with the chicken?
A. It was not a chicken, it was [[a devil::{first}]].
THE INTERPRETER: The interpreter would clarify that the word [[can mean spirit or bad luck::is also a given name. I asked. It is the neighbor's late husband, {whole}]].
Q. What is the judge's job?
A. To sit up high.
Q. And your lawyer's job?
A. To [[carry the papers::carry the papers. She is {first}. She gave me a cookie]].
Q. Who is against you?
A. The man with the tie. [[And my nephew.::And {first}, my nephew, who wants {house}.]]
Q. What day is it?
A. [[I don't know. They have no windows.::They have no windows in {jail}. {on}?]]
Q. If the judge asked how you plead?
A. I would say that I'm hungry.
Q. Are you taking medicine?
A. They give me one that makes my tongue thick. [[A lady gives it.::{PERSON:Nurse {last}} gives it.]] I spit it in the sink.
Q. Do you hear anything now, that others don't?
A. [pause] Only [[her::{first}, my sister]], and she's right.
Opinion: not competent at present, restorable; [[MacCAT-CA 9/8/4::MacCAT-CA 9/8/4, docket {code}]].
"""
