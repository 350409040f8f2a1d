"""Speech recogniser output of nurses, social workers, EMS and patients: hospitals, firms, schools, towns said letter by letter, nicknamed, run together, misheard, without capitals or stops, and the same talk about departments, tests, brands and kinds of places."""

NAMED = r"""
patient was accepted at {FACILITY:u p m c altoona} by doctor {lastlow} at nine forty
she is coming from {FACILITY:h c m c} with a vent and two drips
transfer from {FACILITY:saint cloud} to {FACILITY:abbott} and then here
he gets his chemo over at {FACILITY:u dub} every other tuesday
mom works for {ORGANIZATION:p and g} and dad works for {ORGANIZATION:g e aviation}
worked at {ORGANIZATION:a k steel} from nineteen seventy until the lockout
the family would like {FACILITY:saint vees} or the {FACILITY:jewish} but not {FACILITY:good sam}
he is a deputy with {ORGANIZATION:l a s d} at {FACILITY:twin towers}
resident of {FACILITY:brookdale overland} unit four twelve
she teaches at {FACILITY:p s one twelve} and her students have fifth disease
i'm calling about the records from {FACILITY:mass eye and ear}
we're en route to {FACILITY:parkland} with a forty year old male
medic nine to {FACILITY:harborview} we have a level two
{FACILITY:tampa general} this is {ORGANIZATION:bayflite three} ten minutes out
{FACILITY:unity} base this is engine {VEHICLE_ID:forty one} with a lift assist
we'll be going to {FACILITY:crozier west} not the {FACILITY:riverside} please
found at the {FACILITY:quik trip} on {STREET_ADDRESS:thirty first} and {STREET_ADDRESS:harvard}
dictating for {FACILITY:oak street health} consult note comma follow up
the patient has been at {FACILITY:kindred sycamore} since the trach period
he moved from {LOCATION:terre haute} to {LOCATION:vincennes} period
he lives in {LOCATION:wilkes barry} spelled b a r r e
from {LOCATION:dee moyne} originally comma retired {ORGANIZATION:john deere}
she was born in {LOCATION:sioux saint marie} the michigan side
grew up in {LOCATION:prairie do sheen}
a farmer from {LOCATION:ver sales} kentucky
referred by {FACILITY:beth israel lahey} in {LOCATION:woburn}
social history colon works at {ORGANIZATION:wawa} comma lives with parents
social history colon custodian at {FACILITY:our lady of peace} comma nonsmoker
social history he plays fiddle in the {ORGANIZATION:possum boys}
social history colon retired from {ORGANIZATION:bell atlantic} comma caregiver for wife
social history colon {ORGANIZATION:i b e w} lineman comma out of {LOCATION:decatur}
pharmacy is {FACILITY:walgreens} on {STREET_ADDRESS:broadway and belmont}
call it in to {FACILITY:sams club} on {STREET_ADDRESS:dodge}
send it to {FACILITY:hyvee} the {LOCATION:papillion} one
preferred lab is {FACILITY:path group} in {LOCATION:brentwood}
home health through {ORGANIZATION:a v n a} comma the nurse is {firstlow}
hospice is {ORGANIZATION:aseracare} out of {LOCATION:evansville}
oxygen is by {ORGANIZATION:bluegrass oxygen} period
the school nurse at {FACILITY:j k hileman} called at ten fifteen
principal at {FACILITY:p s du pont} says he was vaping
coach from {FACILITY:saint x} brought him in
her church is {FACILITY:greater bethel a m e}
pastor from {FACILITY:new life c o g i c} is in the room
chaplain contacted {FACILITY:b'nai jeshurun}
the guy's an usher at the {FACILITY:fabulous fox}
he was at {FACILITY:busch stadium} and passed out section four fifty
at {FACILITY:churchill downs} infield comma sunburn
fell at {FACILITY:dollywood} getting off the log ride
at a wedding at the {FACILITY:brown hotel} comma choked on lamb
allergic reaction at {ORGANIZATION:long john silvers} in {LOCATION:corbin}
got sick after {ORGANIZATION:skyline}
she had the baby at {FACILITY:norton suburban} they changed the name
delivered at {FACILITY:u of l} in the elevator
psych at the {FACILITY:brook} twice comma {FACILITY:our lady} once
detox at the {FACILITY:healing place} ninety days
sober living {FACILITY:beacon house}
was locked up at {FACILITY:l m d c} ten days no insulin
{FACILITY:luther luckett} sent him with two guards
parole through {ORGANIZATION:district sixteen}
guardian is {ORGANIZATION:d a i l} in {LOCATION:frankfort}
worker from {ORGANIZATION:c h f s} said she'd call
{ORGANIZATION:legal aid society of louisville} has the case
he drives for {ORGANIZATION:tarc}
she sorts at {ORGANIZATION:worldport} nights
he builds escapes at {ORGANIZATION:l a p}
he hangs doors at {ORGANIZATION:k t p}
paints trucks at {ORGANIZATION:navistar}
line three at {ORGANIZATION:g e appliance park} a p five
bourbon barrel stave guy at {ORGANIZATION:brown forman}
runs a chair at {ORGANIZATION:supercuts} on {STREET_ADDRESS:bardstown}
his nephew coaches the {ORGANIZATION:trinity shamrocks}
she was homecoming queen at {FACILITY:fern creek}
uncle owns {ORGANIZATION:kaelins}
the daughter's a nurse at {FACILITY:jewish downtown} in {FACILITY:rudd}
take her up to {FACILITY:rudd seven} please
he's over in the {FACILITY:frazier} doing stairs
walked to the {FACILITY:abramson} and back
she's in {FACILITY:smilow} twelve thirty one
the bed in {FACILITY:yawkey} is ready
is the {FACILITY:lunder} full
we don't have p e t at {FACILITY:danvers} you have to go to main
"""

CALM = r"""
patient was accepted at the p c u by the hospitalist at nine forty
she is coming from the o r with a vent and two drips
transfer from the floor to the unit and then here
he gets his chemo over at infusion every other tuesday
mom has p a d and dad has g e r d
worked in a steel mill from nineteen seventy until the lockout
the family would like acute rehab or the nursing home but not hospice
he is a deputy with a g s w
resident of assisted living unit four twelve
she teaches first grade and her students have fifth disease
i'm calling about the records from the outside hospital
we're en route to you with a forty year old male
medic nine to base we have a level two
trauma this is air ten minutes out
medical control this is the engine with a lift assist
we'll be going to the main e d not the freestanding please
found at the gas station
dictating for primary care consult note comma follow up
the patient has been at the l t a c h since the trach period
he moved from indiana to illinois period
he lives in pennsylvania
from iowa originally comma retired
she was born in michigan
grew up in wisconsin
a farmer from kentucky
referred by an outside cardiologist
social history colon works at a gas station comma lives with parents
social history colon custodian at a school comma nonsmoker
social history he plays fiddle
social history colon retired from the phone company comma caregiver for wife
social history colon union lineman
pharmacy is mail order
call it in to the v a
send it to the same one
preferred lab is quest
home health comma the nurse comes fridays
hospice is following
oxygen is at two liters period
the school nurse called at ten fifteen
principal says he was vaping
coach brought him in
her church is a m e
pastor is in the room
chaplain contacted the rabbi
the guy's an usher
he was at a ball game and passed out
fell getting off the log ride
at a wedding comma choked on lamb
allergic reaction to fish sticks
got sick after chili
she had the baby elsewhere
delivered in the elevator
psych admission twice comma partial once
detox ninety days
sober living
was locked up ten days no insulin
the prison sent him with two guards
parole officer called
guardian is the state
worker from c p s said she'd call
legal aid has the case
he drives a city bus
she sorts packages nights
he builds trucks
he hangs doors
paints trucks
line three
barrel stave guy
runs a chair at a salon
his nephew coaches football
she was homecoming queen
uncle owns a tavern
the daughter's a nurse downtown
take her up to seven please
he's over in the gym doing stairs
walked to the nurses station and back
she's in twelve thirty one
the bed in step down is ready
is the i c u full
we don't have p e t here you have to go to main
the e k g shows s t elevation in two three and a v f
order a c b c b m p p t i n r and type and screen
c t a head and neck per stroke alert
h and p comma r o s comma p f s h
c h a d s two vasc of four
start c r r t via r i j
w b a t with r w comma p t o t to see
n p o after midnight for t e e
give t p a no give t n k
foley to gravity comma jackson pratt to bulb
miller two blade comma mac three comma glidescope four
spurling negative comma phalen positive comma tinel positive
saint jude valve comma normal click
saint johns wort with zoloft
mayo stand over the knee
boston brace twenty three hours
denver shunt patent
seattle foot comma otto bock knee
norwood stage one comma then glenn comma then fontan
duke treadmill negative two
stanford protocol for bleo
epic was down so paper
dragon misheard wheeze as wheats
medicare wants a face to face
tricare prime needs a referral
the joint commission is in the building
"""
