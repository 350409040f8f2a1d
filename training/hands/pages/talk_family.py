"""Family meetings and bedside scenes at length, minuted or overheard, with the family named and unnamed."""

TWINS = r"""
FAMILY CONFERENCE NOTE

Location: [[third floor consult room::the {FACILITY:<Garland|Ives|Peabody> Room}, {ward}]]
Present, family: [[wife; two sons; daughter-in-law; a friend::{kin} (wife); {first} and {first} (sons); {first} (d-i-l); {whole}, friend]]
Present, staff: [[ICU attending, fellow, bedside RN, SW::{dr}, {first} {last} (fellow), {first} RN, {wn} LCSW]]
Patient: [[not able to participate::{ptlf}, {mrn}, not able to participate]]

Attending asked what they understood. The younger son: "[[He::{ptf}]]'s on the breathing thing till the pneumonia's gone." The elder: "It isn't going." Wife said nothing, had [[his::{ptf}'s]] glasses in her hand and cleaned them.
Attending gave the warning shot and then the news: ARDS day 19, kidneys gone, now the bowel.
Silence of about a minute. [[The friend::{wn}]] said, "So that's it."
Wife asked if it's because they waited. [[She::{kin}]] had wanted to call [[the ambulance::{crew}]] the Friday and [[he::{ptf}]] wouldn't. Attending: No. Twice.
What would he say, if he could sit here? [[Elder son::{one}]]: "'Who's paying for this room.'" They laughed. [[Daughter-in-law::{first}]]: "He'd say get me on the porch."
Recommended: no dialysis, no surgery, comfort, time with him. Porch not possible; [[window bed is, bed 2::bed 2 in {ward} has the window, you can see {place}]].
Younger son asked for [[until his sister lands::until {first} lands, {on}]]. Agreed. DNR entered.
Next: SW to arrange [[tribal flute player::{whole}, flute, from the {rez}]]; unrestricted visiting; soup.
58 minutes, 99291 not billed for this time.
%%
overheard and typed by an anthropology student in an infusion center, field notes

the one with the knitting: how many you got left
the one in the recliner by the fish tank: two. then the scan
knitting: I rang the bell in [[the spring::{mon}]] and here I am
recliner: don't say that
knitting: I gave the bell the finger on the way in
(nurse[[::, {first}]]) ladies
recliner: did you hear about [[Wednesday's guy::{first}, Wednesday {first}]]
knitting: with the hat?
recliner: [[his wife brought the hat back::{kin}, the wife, brought the hat back]]. for [[whoever wanted it::{wn}]]
(pause)
knitting: did [[anybody::{wn}]] want it
(nurse[[::, {first}]]) I've got it in my locker. i can't
recliner: [[what was he, a mailman?::what was he, at {org}?]]
knitting: forty years. walked. [[knew every dog::knew every dog on {lane}]]
recliner: my [[husband::husband, {first},]] hasn't once come past the parking lot
knitting: mine neither. [[mine::{first}]] sits in the truck and does the crossword in pen
recliner: in PEN
pump: (beeps, occlusion)
(nurse[[::, {first}]]) straighten your arm [[hon::{first}]]
%%
Transcript, ethics committee, closed part, taken by the secretary

CHAIR: We are asked whether we may stop the LVAD of [[a man::{mr}, a man]] who says stop.
CARDIOLOGY[[:: ({last})]]: He's depressed.
PSYCH[[:: ({last})]]: He's sad. He has capacity. I saw him [[twice::on {num8} and {num8}]].
COMMUNITY MEMBER[[:: ({whole})]]: Is it suicide, in the eyes of...
CHAPLAIN[[:: (Rev. {last})]]: Not in mine. His own [[priest::priest, Father {last} of {church},]] has said the same.
CARDIOLOGY[[:: ({last})]]: I put that thing in with my hands.
NURSE[[:: ({first})]]: He knows. He said to tell you "it was a good five years, it was [[two graduations and a trout::{first}'s graduation and {first}'s and a trout]]."
(pause)
CHAIR: [[Wife::{kin}]]?
SW[[:: ({wn})]]: With him. [[The brother::{first}, the brother in {town},]] threatens to sue.
LEGAL[[:: ({last})]]: On what grounds? He has a [[directive::directive, notarized {on} by {whole}]].
COMMUNITY MEMBER[[:: ({last})]]: I only want to know that somebody will be in the room.
CARDIOLOGY[[:: ({last})]]: I will.
CHAIR: Then it is ethically permissible. [[Thank you all.::Thank you, {wn}. Thank you all.]] Next case is the vaccine mandate, God help us.
%%
Nursing home admission, daughter and admissions lady, dictated from memory in the car

She said, do you want the bed by the window or by the door. I said window. She said the window's [[eleven more a day::{mrs}' and she won't trade]]. I said then door.
She said, any valuables? I said her teeth. She wrote "dentures." [[I said no, gold, two of them.::I said no, gold, two of them, from {dr} in {world}.]]
She said religion. I said depends on the day. [[Mostly bingo.::Mostly {church}, mostly bingo.]]
She said who do we call. I said me. She said and if not you? I said then [[nobody::my brother {first}, but he'll be at sea, {ORGANIZATION:<Trident|Pacific|Northern> <Lines|Tug>}]].
She said do you consent to photographs for the bulletin board. Mother said, only from the left.
She said what does she like to be called. I said [[Mrs. and her last name::Mrs. {last}]]. Mother said "[[You Majesty::{first}, like a person]]."
She said allergies and I said sulfa and she said reaction and I said [[my sister::{first}]].
Then an aide [[::called {one}]] came in and knelt on the floor and put Mother's slippers on, and said, [[these are pretty, who made them::these are pretty, {first}, who made them]], and Mother said "I did," which is true, in [[the sixties::{town}, in the sixties]].
So I signed.
I signed [[fourteen times::fourteen times, {DATE:the <6th|18th|29th> of <May|October>}, {initials}]].
%%
Bedside, deaf uncle, loud family, one nurse writes for the record

[[Nephew::{first} (nephew)]]: TELL HIM ABOUT THE LEG
[[Niece::{first} (niece)]]: he can't hear you, he's deaf, not in another county
[[Uncle::{ptf}]] (speaks): I see your mouth. What about my leg.
[[Nephew::{first} (nephew)]]: THEY WANT TO TAKE IT. BELOW THE KNEE.
[[Uncle::{ptf}]]: Which.
[[Surgeon::{dr}]]: The left. The foot's dead. I'm sorry.
[[Uncle::{ptf}]]: I dance on the left.
[[Niece::{first}]]: He does. [[Saturday nights::At {shop}, Saturdays, with {mrs}]].
[[Surgeon::{dr}]]: You'll dance. I've a man who [[bowls::bowls at {LOCATION:{town}} lanes, {first}, I'll ask if he'll visit]].
[[Uncle::{ptf}]]: When.
[[Surgeon::{dr}]]: [[Tomorrow::{wday}]], first case.
[[Uncle::{ptf}]]: Then tonight steak.
Nurse[[:: {first}]]: You're carb controlled.
[[Uncle::{ptf}]] (reads lips, grins): I didn't hear you.
Consent: explained in writing, signed [[by patient, two witnesses::{ptfull}, witnesses {initials} & {initials}]]; limb disposition form: [[wants it buried::wants it buried at {place} beside {kin}]].
"""
