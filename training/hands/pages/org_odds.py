"""Dispatch consoles, youth-group texts, temp-agency boards, sponsors' messages, clinic chats and summaries asked of an assistant, where teams, halls, stores, streets and crews go by one ordinary word, or by none."""

TWINS = r"""
CAD notes, call 0117
RP at [[a bowling alley::{FACILITY:Strikers}]], adv 60s M down by lane 9
CPR in prog by [[bystander::{first}, off duty w/ {ORGANIZATION:Cobb}]]
AED on wall? RP: behind bar. Philips.
[[Closest eng::{VEHICLE_ID:Q7}]] enr, [[medic::{VEHICLE_ID:Med 22}]] enr, [[sup::{VEHICLE_ID:Bat 3}]] enr
Xst: [[the frontage road::{STREET_ADDRESS:Powers Ferry}]]
RP adv shock x1. Pt moving.
Next of kin on way from [[work::{ORGANIZATION:Lockheed}]]
To [[STEMI ctr::{FACILITY:Kennestone}]], alert given
RP asks who cleans the lane. Ref to mgr.
clr [[0209::0209, {initials}]]
%%
youth group group text
A: who's driving to [[the thing::{FACILITY:Quest}]]
B: my mom has the Odyssey, 7 seats
A: [[a kid::{first}]] has the nut thing, bring his Auvi-Q
B: also [[another kid::{one}]] broke her wrist at [[a trampoline place::{FACILITY:Defy}]]
leader: waivers!!! and Zofran for the van
A: can we stop at [[tacos::{ORGANIZATION:Torchy's}]]
leader: if we leave [[church::{FACILITY:Vertical}]] by 5
B: [[sub leader::{oneup}]] works til 5 [[at the mall::at {ORGANIZATION:Journeys}]]
leader: fine 5:15. Bring Bibles, Benadryl, cash
A: what about [[the new girl::{wn}, the new girl]]
leader: her foster mom signed. no photos of her pls
%%
Temp agency board, ER docs: first shift asks
CNC lathe, Mazak - [[shop on the hill::{ORGANIZATION:Summit}]] - 10 panel, hair ok
Pick/pack - [[DC 2::{ORGANIZATION:Radial}]] - instant saliva
Forklift - [[cold storage::{ORGANIZATION:Burris}]] - PIT card, Tdap
Egg room - [[farm::{ORGANIZATION:Sauder's}]] - no birds at home, N95
Janitor - [[school::{FACILITY:Warwick}]] - Act 34, TB
Vet tech - [[clinic::{FACILITY:Smoketown}]] - rabies titers
Hotel - [[by the highway::{FACILITY:Eden}]] - back screen
Injured this week: 1 ([[crush, R long::{ptcomma}, crush, R long, {ORGANIZATION:Burris}]])
Light duty: sort gloves [[here::at the {FACILITY:Prince office}]]
Carrier: SWIF. Panel doc: [[on poster::{dr}]]
%%
sponsor to sponsee, saved as image, OCR
morning. day 41. I'm proud
meeting is at [[noon::The {FACILITY:Attic}]] not [[six::{FACILITY:Sunlight}]]
call [[your guy::{first}]] at [[the union::{ORGANIZATION:Local 9}]] abt the apprenticeship
eat. not just Monster
tell the dentist NO Percocet. say it. Advil + Tylenol
your ex works [[near there::at {ORGANIZATION:Lucky's}]] so take [[the other bus::the bus on {STREET_ADDRESS:Vine}]]
step 4 notebook = the Mead one I gave u
if u want to use, call me, or go sit in [[a library::{FACILITY:Carnegie}]], nobody uses in a library (ok they do)
chip on [[Sunday::{oddday}]]. love u kid. [[-me::-{menick}]]
%%
Summarize for the covering doc (paste):

"67F. Fell [[at bingo::at {FACILITY:Fantasy Springs}]]. Plain films neg per [[urgent care::{FACILITY:Rapid}]]. Still can't bear weight so her son, who runs [[a tow yard::{ORGANIZATION:Mohica}]], lifted her into a Silverado and took her to [[the ED::{FACILITY:Eisenhower}]]. CT: nondisplaced R sacral ala. Home w/ a Drive walker, Tymlos vs Prolia to be decided. Lives [[in a park::in {FACILITY:Oasis}, space 31,]] w/ a Maltipoo. Dentist [[is holding an extraction::at {FACILITY:Western} holds an extraction]]. Wants PT [[near home::at {FACILITY:Avid} in {LOCATION:Indio}]]. Vit D 14. DXA Hologic T -3.1."

Summary: sacral insufficiency fracture after a ground-level fall; severe osteoporosis; choose anabolic first if dental work is [[done soon::done by {mon}]]; PT; vitamin D.
%%
Front desk chat (Teams)
A: anyone got [[the 10:20::{ptf} the 10:20]]
B: stuck behind the train [[::in {LOCATION:Lathrop}]]
A: [[interpreter::{first} the interpreter]] has another at 11 [[across town::at {FACILITY:Dameron}]]
B: bump him. also [[a school::{FACILITY:Venture}]] wants shot records for six kids NOW
A: CAIR. print. fax
B: fax ate it. Xerox guy coming
A: which [[rep brought lunch::rep brought lunch, {first}?]] Boehringer?
B: no, Dexcom. from [[the good deli::{ORGANIZATION:Genova}]]
A: save me a pickle. oh, [[worker's comp::{ORGANIZATION:Pacific Coast Producers}]] sent 3 cannery hands
B: [[which doc::{tit}?]]
A: NP. bay 4. Bring Dermabond
%%
Mutual-aid pantry spreadsheet, notes column
needs diabetic box; [[no car::lives the {LOCATION:Flats}, no car]]
pork no; [[mosque pickup::pick up at {FACILITY:Noor}]]
formula Alimentum only
baby wipes, [[dad laid off::dad laid off from {ORGANIZATION:Reser's}]]
renal box (no beans) dialysis [[TTS::TTS at {FACILITY:Satellite}]]
deliver after 3, [[school::{FACILITY:Mooberry}]]
ring twice, hard of hearing, [[top floor::{FACILITY:Avenida} 4F]]
cat food? Friskies
ask for [[the super::{first}]]
new addr, [[shelter::{FACILITY:Bridge}]], no stove, needs pop tops
celiac: Schar, Chex
celebrating! got [[a job::on at {ORGANIZATION:Intel}]]
"""
