"""Conversations thick with half-named places: bus lines, corners, motels, shops, clinics by their nickname, towns that are words, job sites - typed or spoken in lower case; twins with the same errand and no place named."""

TWINS = r"""
ride desk transcript
rider: yeah i need a ride from [[my house::{STREET_ADDRESS:<12|440|91> <pear|dock|ninth>}]] to [[the kidney place::the {FACILITY:<davita|fresenius> on <union|vine>}]]
agent: which one hon, north or south
rider: [[the one by the water::the {FACILITY:<riverside|lakeview> one} over in {LOCATION:<bend|normal|orange>}]]
agent: ok and back
rider: no not back. drop me at [[my daughters work::{ORGANIZATION:<suds n duds|the copper pot|mr muffler>}]], she gets off at 4
agent: we only do home or clinic
rider: then drop me at [[the church::{FACILITY:<zion|st jude|greater hope>}]] its across the street and i'll pray she's on time
agent: is [[that::that {FACILITY:<zion|st jude|greater hope> on <6th|cotton|state>}]] a medical stop
rider: i got a bad kidney and a good god what do you think
agent: driver is [[ten minutes out::in {VEHICLE_ID:van <6|14|31>}, ten minutes]]
%%
outreach log, foot team
9a under [[the bridge::the {STREET_ADDRESS:<fifth|willow|dock> st} bridge]]: 4 tents, 2 wounds, 1 baby (called it in)
940 behind [[the donut shop::{ORGANIZATION:<dandy|golden|dixie> donuts}]]: man w stump infection wont go to [[the er::{FACILITY:<county|mercy|st v's>}]] says they took his boots
1015 [[library steps::{FACILITY:<carnegie|central|eastside> library} steps]]: naloxone x6, socks x20
11 [[motel::the {FACILITY:<starlite|budget king|desert rose>} rm {nn}]]: mom w 3 kids, scabies, cream x4, voucher ends [[soon::{oddday}]]
1130 the lot by [[the feed mill::{ORGANIZATION:<purina|kent|big elk> mill}]]: van w out of state plates[[::, {platelow},]] insulin in a cooler, ice melted
noon [[soup line::soup line at {FACILITY:<st anne|holy rosary|the gospel mission>}]]: cough cough cough, 3 tb screens
130 creek behind [[the ball field::{FACILITY:<kiwanis|veterans|tiger> field}]]: empty, tarp gone, cat still there
2 office: bed at [[the respite::{refuge}]] 1 only. who gets it. [[stump guy::{firstlow} w the stump]]
%%
crew lead to occ health by text
so [[guy on my crew::{firstlow}]] went thru a rotten deck at [[the job::the {lastlow} job on {STREET_ADDRESS:<shady|ridge|old post> ln}]]
hes up to his thigh. splinters like pencils
took him to [[the doc in the box::{FACILITY:<concentra|care spot|nextcare> in {townlow}}]] they said too deep go to [[er::{hosplow}]]
sitting at [[er::{FACILITY:<the general|mercy|good sam>}]] now. hes got no card he just came over from [[the other company::{ORGANIZATION:<apex decks|two rivers|bauer>}]]
our comp is thru [[the state fund::the state fund, policy {UNIQUE_ID:{zip}{four}}]]
whats the supers number. not the one at [[the yard::{ORGANIZATION:<lakeland|north fork> lumber}]], the big one
he wants a cigarette and his mother in [[the old country::{world}]] im giving him one of those
%%
where can i get a same day echo
[[a::{fa}]]: [[the heart place::{FACILITY:<heartwise|north cardiac|pulse point>}]] does walk ins til 3
[[b::{fb}]]: not anymore they merged w [[the hospital::{hosplow}]]
[[a::{fa}]]: then [[the mall one::{FACILITY:<echo one|scan stop>} at {FACILITY:<eastgate|cherry creek|the galleria>}]]
[[b::{fb}]]: lol the mall. next to the pretzels
[[a::{fa}]]: its legit. [[my uncle::uncle {onelow}]] went, 20 min, ef and all
[[b::{fb}]]: does it take [[our plan::the {ORGANIZATION:<teamsters|carpenters|local 9>} plan]]
[[a::{fa}]]: cash 225 or the other one across from [[the dmv::the dmv on {STREET_ADDRESS:<monroe|pico|belt line>}]] which bills
[[b::{fb}]]: parking?
[[a::{fa}]]: park at [[the taco place::{ORGANIZATION:<el gordo|taco loco|casa chuy>}]] everybody does
%%
okay so directions for the home nurse since gps lies you come down [[the county road::{STREET_ADDRESS:county road <nine|twelve|forty>}]] past [[the school::{FACILITY:<union|liberty|pleasant hill> school}]] and there's a barn with a quilt on it don't turn there everybody turns there keep on till [[the church::{FACILITY:<mount olive|bethel|new hope>}]] and then it's the second left it says [[private::{STREET_ADDRESS:<turkey|possum|hickory> <trot|hollow>}]] you'll see [[a mailbox::a mailbox says {lastlow}]] shaped like a bass go past the bass if the gate's shut the code is [[the year the war ended::{UNIQUE_ID:one nine four five}]] dog's all mouth he's on the cot in the front room not me the patient i'm in the back if you get to [[the quarry::{ORGANIZATION:<vulcan|martin|hanson>} quarry]] you went too far and if you get to [[the state line::{LOCATION:<ardmore|bristol|texhoma>}]] you ain't been listening
%%
poll: best place for my dads rehab
[[o1::{user}]]: NOT [[the big chain one::{FACILITY:<genesis|lakeside|the arbors>}]]. my aunt lay in pee
[[o2::{user}]]: [[the nuns::{FACILITY:<st clare|mother cabrini|little sisters>}]]. small rooms but they turn you
[[o3::{user}]]: we liked [[the vet home::the {FACILITY:<boonville|hastings> vets home}]] if he served
[[me::{user}]]: he did. army cook
[[o2::{user}]]: what hospital is he at, [[some::{FACILITY:<wesley|unity|baptist>}]] only refer to their own
[[me::{user}]]: [[the downtown one::{FACILITY:<mercy|memorial> downtown}]], cm gave me a list w 40 names and no opinions
[[o1::{user}]]: they cant. legally. but watch her eyebrows
[[o3::{user}]]: lol
[[me::{user}]]: eyebrows went up at [[number 6::{FACILITY:<autumn leaves|sunny vista|heritage hall>}]]
[[o2::{user}]]: up good or up bad
[[me::{user}]]: dunno. touring [[tmrw::{clip}]]. he wants to be near [[the track::{FACILITY:<oaklawn|canterbury|turfway>}]]
%%
hotline chat
you: im at [[a gas station::the {ORGANIZATION:<sunoco|kwik trip|maverik>} on {STREET_ADDRESS:<lincoln|7th|hwy 30>}]]
us: are you safe right now
you: he thinks im at [[work::{ORGANIZATION:<curl up|bed barn|pho 88>}]]
us: do you have the kids
you: 1. the other is at [[school::{schoollow}]]
us: can the school hold him until someone with the word comes
you: yes the word is [[the word we set::{UNIQUE_ID:<pineapple|tugboat|lemon>}]]
us: good. we have a bed in [[another county::{LOCATION:<boone|clay|lake> county}]]. do you need a doctor first
you: my wrist. ive got it in a sock
us: go to [[the nearest::{hosplow}]], say [[the code at the desk::code {UNIQUE_ID:<lavender|maple>} at the desk]], they know
you: what if [[he::{firstlow}]] tracks the phone
us: leave it on [[the bus::the {STREET_ADDRESS:<grove st|harbor ave>} bus]]. let it ride to [[the end::{LOCATION:<riverton|mill heights|old town>}]]
"""
