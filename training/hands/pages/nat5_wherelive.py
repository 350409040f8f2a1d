"""Intake desks, visiting nurses, dispatchers, outreach and school offices writing down where people live, work, learn, pray and what they drive, in every habit of naming: farms, camps, slips, barracks, dorms, trailers, housing authorities, convents, plants; each once with the place and once without."""

TWINS = r"""
Directions to the home (visiting nurse binder, updated by whoever goes)

Client [[1::{ptname}]]: [[take the county road past the second bridge::{lane} past the second bridge over {LOCATION:<Muddy|Turkey|Little Sandy> Creek}]]; the mailbox is a fish. Dog ties up. Key in the coffee can. O2 sign on door.
Client [[2::{mrs}]]: [[the trailer court behind the feed store, third row::{park}, behind {ORGANIZATION:{last} Feed & Seed}, {UNIQUE_ID:lot {nn}}]], blue awning. Park on grass. No cell; landline only[[:: {ph}]].
Client [[3::{whole}]]: [[the marina, call from the gate::{FACILITY:<Pelican|Halfmoon|Anchor> Cove Marina}, slip {UNIQUE_ID:C{nn}}, the {VEHICLE_ID:<Second Wind|Patience|Knot Working>}]]. Gate code from the harbor office. Bring a non-slip mat, the deck is wet.
Client [[4::{fl}]]: [[senior tower downtown::{bldg}, {st}]], buzz the office; elevator 2 only. [[The guard::{first} the guard]] keeps a list.
Client [[5::the {clan}]]: [[farm with the silo::dairy on {lane}, sign says {ORGANIZATION:{last} Holsteins}]]; boots, biosecurity, ask for [[the grandmother::{PERSON:Oma {first}}]].
Client [[6::{mr}]]: [[motel on the strip, weekly rate::{FACILITY:<Starlite|Thunderbird|Econo> Motel}, rm {nn}]]; curtains shut; knock three times; [[his brother::{kin}]] opens.
Do not leave notes on doors. Do not post the van with the logo at shelters.
%%
REGISTRATION FORM - migrant health van (verbal)

[[Nombre::{ptfull}]]   Edad 31   Lengua: Mixteco / {tongue}
[[Vive en::Vive en {FACILITY:<Sunny Acre|Green Gate|Tule> Labor Camp} cabina {UNIQUE_ID:{nn}}, {town}]] con 7 personas
[[Trabaja en::Trabaja en {ORGANIZATION:{last} Brothers Berry Farms}, mayordomo {first}]]
[[Próximo lugar::En {DATE:octubre} va a {town}, {stt}]] manzana
[[Tel::{ph} (primo {kin})]]  WhatsApp sí
[[Iglesia::{church}]] los domingos, les avisa
Carro: raitero, [[van blanca::van blanca {plate}, le dicen {menick}]]
Problema: lumbalgia, ojos rojos por polvo, "no duermo". BP 142/88 glu 118. Pesticida hace 2 días: náusea.
Plan: lavado, naproxeno, ojo: suero. Denuncia anónima? la quiere pensar. Salida 8 pm. [[Promotora::Promotora {first} {last}]]
%%
Enrollment, school-based health center

Name [[____::{ptname}]]   Grade {gr}   [[School ____::School {school}, {FACILITY:<North|Freshman|Ag> Campus}]]
Bus [[____::{VEHICLE_ID:{nn}}]] or walks with [[____::{first}, next door]]
Lives with: mother [[____::{kinfull}]], stepfather [[____::{first}]], grandma [[____::{PERSON:Mamaw {last}}]]
Address [[____::{st}]]  City [[____::{town}]]  [[Zip ____::{zip}]]
After school: [[____::{ORGANIZATION:Boys & Girls Club of {town}}]]; weekends with dad [[____::{kin} in {town}]]
Mother works [[____::{org}, second shift, {xt}]]; stepfather [[____::drives for {org}, rig {VEHICLE_ID:#{nn}}]]
Doctor [[____::{dr}]]  Dentist [[____::none since {town}]]
Insurance: Medicaid {ins}  ID [[____::{plan}]]
Okay to treat: physicals, vision, sick, vaccine, counseling. Not okay: (blank)
Parent sign [[____::{kinfull}]]  [[____::{num8}]]
Student likes: welding, cats, no shots
%%
shelter bed board + notes, 9 pm

dorm A: [[1::{first} {last}]] CPAP by outlet; [[2::{menick}]] came off [[the bridge::the {LOCATION:{last} St bridge}]], feet; [[3::{first}]] works 4 am at [[a bakery::{shop}]], wake 3:15; [[4::{fl}]] psych meds locked
dorm B: [[5::{both}]] + service dog [[::{pet}]]; [[6::{first} from {world}]]; [[7::{lf}]] on oxygen? no smoking bed; 8 empty
families: [[room 1::{kinfull} + 3, from {town}]]; [[room 2::{first} & {first}, baby due {mon}]]
outside: [[couple in the car::{first} + {first} in a {car} {plate}]] allowed in the lot till 7 am
barred till Friday: [[one::{whole} (fight {clip})]]
referrals: [[detox::{first} to {FACILITY:<Tenwek|Arbor|Kettle> Detox}]]; [[vets::{last} to {ORGANIZATION:SSVF of {county}}]]; [[hospital respite from::{ptname} from {hnick}, d/c {clip}]]
nurse hours 6-8: [[RN::{first} RN]]. Wound kits low. Bedbug mattress cover x2. TB letters: [[2 due::{last}, {last} due]]
%%
Vehicle and site list, mobile programs (for the insurer)

unit | plate | VIN | parked | driver | use
1 | [[on file::{plateup}]] | [[on file::{vin}]] | [[main lot::{st}]] | [[A::{first} {last}]] | dental
2 | [[on file::{plateup}]] | [[on file::{vin}]] | [[north clinic::{clinic}]] | [[B::{whole}]] | mammo, 40 ft
3 | [[on file::{plateup}]] | [[on file::{vin}]] | [[church lot::{church}]] | [[C::{first} {last}]] | street
4 | [[on file::{plateup}]] | [[on file::{vin}]] | [[fire station::{FACILITY:Station {nn}, {town} FD}]] | [[D::{wn}]] | vaccines
boat | [[on file::{hull}]] | | [[slip::slip {UNIQUE_ID:{nn}}, {isle}]] | [[E::Capt. {last}]] | island visits
trailer | [[on file::{plateup}]] | | storage | | tents, cots
Ford Transit 350 x2, Winnebago, Sprinter 3500, LDV. Max 26,000 GVW no CDL. Dash cam Samsara. Fuel WEX [[cards::card ending {four}]].
Claims: mirror (2), curb (3), deer (1, [[night::{num8} on {hwy}]]).
%%
Barracks / base housing health visit (new parent support)

SM [[rank withheld::SGT {last}]], spouse [[29, G1P1::{kinfull}, 29, G1P1]]. On-post housing[[:: {STREET_ADDRESS:{nn}-B {last} Loop}, {FACILITY:Fort {last}}]]. Sponsor deployed[[:: w/ {ORGANIZATION:{nn}st Cav} til {mon}]]. Car seat ok. Mold in bath, work order [[in::{code}]].
Baby [[boy::{first}]], 19 d, 8 lb 9, BF + 2 oz at night. EPDS 13, item 10 = 1 "never would". Safety plan, warm line, appt BH [[tomorrow::{clip} {clockx} w/ {first} {last}, LCSW]]. Friend [[next door::{first} next door]] will sleep over. [[Chaplain::CH (CPT) {last}]] told with consent.
Firearm: in arms room. Dog reacts. Family in [[another state::{town}, {stt}]]; mother flying in [[Friday::{day}]].
F/u 48 h call [[::{ph}]]. MCP, TRICARE Prime, DEERS baby in 90 d.
[[NPSP nurse::{whole}, RN]]
%%
Plan for the retired sisters' infirmary

[[The motherhouse::{FACILITY:<Marymount|Bethany|Annunciation> Motherhouse}]] has 34 sisters, 12 in the infirmary wing. [[The coordinator::{PERSON:Sister {first} {last}}]] asks us for a nurse 16 h a week.
Room by room: [[one sister::{PERSON:Sr. {first}}, {ninety}, taught at {school} for 41 years]] HF, hides salt; [[another::{PERSON:Sr. {first} {last}}]] Lewy body, sings Latin at 3 am, no haloperidol!; [[the former principal::{PERSON:Sr. M. {first}}]] blind, wants the news read; [[two blood sisters::{PERSON:Srs. {first} and {first} {last}}]] share one hearing aid.
Physician: [[volunteer, Wednesdays::{dr}, Wednesdays]]. Pharmacy: [[bubble packs::{pharm} bubble packs]]. Podiatry monthly. Hospice: [[by contract::{FACILITY:<St. Camillus|Lantern|Evergreen> Hospice}]].
Vow of poverty and Medicaid: form, attorney[[ :: {law}]].
Cemetery on the hill. They plan their funerals with joy; green Mass vestment Thursday.
"""
