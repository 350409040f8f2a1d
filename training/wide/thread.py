"""What patients and families type, in small letters and in haste, and how staff answer in a line."""

THREAD = r"""
hi its {ptname} dob {dob} can i get a refill of {med} sent to {pharm}
this is {one}, {one}'s {rel}, she fell again at {snf}
my {rel} {one} is a patient at {hosp} in {ward}
im a {trade} at {org} and i cant stand all day
i moved from {place} to {place} do i need a new doc
whats the address for {clinic}, is it still on {lane}
im on {lane} by {org} and lost
gps says {st} is that right
can i bring {one} and {one}
{one} said to come {day}
does {one} work {day}
i was there {worded} with dr {one}
dr {one} told me {worded} i could go back to {org}
my ins changed its {ins} thru {org} id {plan}
new card: {plan} grp {grp}
my ssn is {ssn} if u need it
call me at {ph} not at {org}
dont call {org}
text {ph} its {one}'s phone
email is {mail}
my insta is {user}
picture is from {worded}
started {worded} after we ate at {org}
went to {clinic} they sent me to {hosp} they sent me home
i had it done at {hosp} {worded} by {one}
{one} from {clinic} never called
can someone from {clinic} call {one}
why was i charged {price} for {worded}
who is {one} and why is she on my bill
i never saw {one}
{fac} says you didnt send it
need records sent to {fac}
need {doc} for {school} by {worded}
{one} starts {school} {worded}
{one} has a field trip to {place}
{one} plays for {org} needs a physical
baby {one} was born {worded} at {hosp}
adding {one} dob {dob} to my plan
my mom {who} passed {worded}
please cancel {who} she died {worded}
im her {rel} {one} poa
we live at {st} its the {hue} house
im staying at {refuge} til {worded}
got out of {refuge} {worded}
my po is {one} in {county}
court is {worded} in {place}
my lawyer is {one} at {org}
my truck is {plate}
im in the {hue} {veh} {plate} out front
pump says {ser}
cpap number {ser}
lot on the box is {lot}
hi {one} yes come at {hr}, {one}
ok {one} see you {worded}
{one} we got it, thx, {one}
{one} pls see {one} today
per {one} ok to fill
{one} out til {worded}
sent to {pharm}, {ini}
called {pharm}, {one} says ready {hr}
lm for {one} {hr} {ini}
spoke w {one} ({rel}) {ini} {clip}
faxed {clinic} {clip}
recd from {hosp} {clip}
pt's boss {one} at {org} called, no ROI
told {one} we can't discuss
{one} upset, wants {one}
{one} to call {one}
{one} at {ph} re {poss} bill
<yep|nope|ok|k|sure> {one}
thanks {one} ur the best
its {one}
{one} who
{one} from {place}
which {one}, {last} or {last}
the {last} one
{one} w the {hue} {veh}
{one} who worked at {org}
you know {one}, from {church}
{one} down at {org}
{one} over on {lane}
{one} up in {place}
{one} in {ward}
{one} next door
ya {one} and them live out by {place}
so my cousin {one} he works at {org} right
and then {one} is like lets just go to {hosp}
it was around {feast} when {one} got sick
we were up at {place} for {feast}
she's been at {snf} since {feast}
he was born in {place} but raised in {place}
they found him by {place}
she used to teach at {school}
he used to run {org}
he fixed cars over on {lane} for {num} years
they tore down {org} now its {org}
i used to clean at {hosp}
my grandson {one} goes to {school}
my neighbor {one} drives me to {clinic}
my pastor {one} at {church} prayed w me
my sponsor {one} from {place}
my old doctor {one} retired {worded}
i see {one} for {sx} and {one} for {dx}
{one} did my {proc} {worded}
ever since {one} left i cant sleep
{one} hit me
im scared of {one}
{one} took my {med}
{one} has my kids
dhs took {one} {worded}
{agency} lady named {one}
the {org} lady
the guy from {org} with the {dev}
{org} dropped off the wrong {dev}
{dev} from {org} broke {worded}
can you order from {org} not {org}
they said go to {place} for {test}
nearest one is {place}
too far, im in {place}
bus doesnt go to {place}
ride from {org} didnt come
driver {one} plate {plate} no show
picked up {hr} from {st} dropped {clinic}
wrong patient!! this is {one}
not my chart my name is {who}
you have me down as {one}
its spelled {spell}
no its {one} with a k
call me {one}
everyone calls me {pet}
she/her, {one}
hola soy {ptname} vivo en {st}
mi hijo {one} va a {school}
trabajo en {org}
me atendieron en {hosp}
necesito cita con {one}
mi esposo {one} trabaja en {org}
"""
