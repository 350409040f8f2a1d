"""Nurse radio, transport phones, ski patrol, ferry, flight line and OR board talk, taken down without stops; people by surname, handle or role, hulls and rigs by number; twins with nobody."""

TWINS = r"""
[unit radio, all channels, raw]
[[charge::{PERSON:<wells|bright|cross>}]] to [[desk::{PERSON:<penny|dot|fern>}]]
go for [[desk::{PERSON:<penny|dot|fern>}]]
who took the bladder scanner
[[ortho::{PERSON:<stone|frost|banks>} on ortho]] has it
well tell [[ortho::{PERSON:<stone|frost|banks>}]] i want it back before [[the hip in two::{PERSON:<long|short|strong>} in two]] explodes
copy. also lift team to nine, lift team to nine, [[big guy::{PERSON:<savage|bull|moody>}]] on the floor, says he is resting
is he hurt
only his pride
[[lift::{PERSON:<tank|moose>} on lift]] en route with the hover thing
[[desk::{PERSON:<penny|dot|fern>}]] to anybody, there is a [[bird::bird, an actual bird, {PERSON:wren} saw it]] in the med room
say again
bird
copy bird
%%
patrol dispatch this is [[top shack::{PERSON:<colt|rusty|sky>} at top shack]] i have a skier down [[on the blue run::on {LOCATION:<powder keg|widow maker|easy street>}]] by tower eleven conscious right leg is not going the way a leg goes copy send a sled and the big vacuum splint who's responding [[two of us::{PERSON:<hawk|reed>} and {PERSON:<misty|dawn>}]] copy name and age [[thirty eight, from out of town::{wholow} thirty eight out of {townlow}]] any helmet helmet yes hit head no allergies to latex last food was a waffle copy waffle pulse foot side present cap refill slow cold though everything is cold copy [[air::{VEHICLE_ID:<air|life> <two|six|nine>}]] is on standby winds are forty so no bird today ground to [[the base clinic::{FACILITY:<gondola|summit|village> clinic}]] then [[down valley::{LOCATION:<eagle|frisco|mammoth>}]] copy tell [[his wife::his wife {onelow}]] she's at the lodge in a pink hat there are forty pink hats copy
%%
ferry log, deck to wheelhouse
1404 pax down car deck, row c, next to [[a camper::a camper {platelow}]]
1405 [[mate::{PERSON:<sully|finn|gus>}]] w aed. not a code. shaking, sweaty, bg 31
1407 glucose gel in. [[wife::wife {onelow}]] says pump was replaced [[this week::{oddday}]]
1412 talking. thinks he is on [[a bus::the {LOCATION:<vashon|orient|lubec>} bus]]
1415 nurse among pax, [[off duty::{onelow} off duty from {hosplow}]], bless her, took over
1419 bg 88, ate a cinnamon roll, wants a second
1422 medics to meet at [[the slip::{LOCATION:<port clyde|anacortes|shelter cove>}, {VEHICLE_ID:medic <4|19|71>}]]
1440 off walking. pump [[pulled::sn {ser} pulled]]. [[cap::cap {PERSON:<noble|pike|drake>}]] says good job all, back to coffee
%%
or board huddle voice to text nobody fix it
room one [[hernia::{lastlow} hernia]] on time room two [[gallbladder::{lastlow} gallbladder]] is eating a bagel in preop so room two is now room nothing room three [[spine::{lastlow} spine]] six hours and [[the rep::{onelow} the rep]] is stuck on [[the bridge::the {STREET_ADDRESS:<tobin|wheeling|sellwood> bridge}]] room four is [[dr cases::{PERSON:<hart|blood|sharp>}'s]] and [[that surgeon::{PERSON:<hart|blood|sharp>}]] wants the old drill not the new drill the old one is at [[sterile::sterile with {onelow}]] room five add on appy [[age nine::{onelow} age nine]] mom can come to the line room six trauma hold room seven eyes eyes eyes eyes [[ten of them::start with {lastlow} end with {lastlow}]] anesthesia is down one because [[somebody::{PERSON:<rusty|woody|jay>}]] is at his kid's thing okay breaks at ten is that everybody hope so go
"""
