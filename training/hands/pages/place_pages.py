"""Web pages, newsletters, service-area texts, location finders, job ads, obituaries and minutes: of named places, and of kinds of places."""

TWINS = r"""
OUR LOCATIONS
[[Main Clinic::{FACILITY:Driftwood Family Health, Main}]]
[[Address on the card::{house}, {town}]]
Mon-Fri 8-6. X-ray till 5.
[[East Clinic::{FACILITY:Driftwood Eastgate}]]
[[Behind the hardware store::{st}, behind {ORGANIZATION:Rusty Nail Hardware}]]
Walk-ins 8-10. No x-ray.
[[School Clinic::The {FACILITY:Den at Coquille High}]]
Students and staff. Closed in summer.
[[Mobile unit::{FACILITY:Sandpiper}, our bus]]
[[Changes weekly::{wkd} at {FACILITY:Bi-Mart}, {wkd} at The {FACILITY:Salvation Army Kitchen}]]
Dental is in [[East::{FACILITY:Eastgate}]] only.
We serve all of [[two counties::{county} and {county}]] and the coast south of [[the bridge::{LOCATION:McCullough Bridge}]].
We take OHP, Medicare, PacificSource, Moda. Sliding fee.
After hours: [[nurse line::{ph}]] or 911.
%%
NEWSLETTER, winter
From the director[[::, {whole}]]
Snow days: we lost four. Thank you to [[the plow crew::{ORGANIZATION:Bob {last} Excavating}]] and to those who slept over.
New faces: [[a dentist, a scribe, two MAs::{dr}, dentist, {FACILITY:OHSU} grad; {first}, scribe; {first} and {first}, MAs from {FACILITY:SWOCC}]].
Goodbye: [[our first midwife retires::{first}, our first midwife, moves to {LOCATION:Yachats}]].
Potluck was in [[the big room::the {FACILITY:{last} Room}]]; the chili was too hot for OSHA.
Dollars: HRSA 330 renewed; [[a lumber fund::the {ORGANIZATION:Ford-{last} Fund}]] gave a van; [[a tribe::the {ORGANIZATION:Coquille Tribe}]] gave salmon.
Quality: A1c \>9 down to 17%. Colon up to 61% (Cologuard kits by mail).
Dates: flu clinic [[Saturday::{on}, {FACILITY:Marshfield Gym}]]; board [[third Tuesday::{day}]].
%%
JOB: RN, home hospice (full time, 4x10)
[[We're::{FACILITY:Bay Tide Hospice} is]] a nonprofit hospice that has cared for [[three counties::{LOCATION:Coos}, {LOCATION:Curry} and {LOCATION:Douglas}]] since 1989. You'd see 3-5 patients a day in homes, in [[two AFHs::{FACILITY:Myrtle Lane AFH} and {FACILITY:Gull's Nest}]] and in [[the county nursing home::{FACILITY:Life Care of Coos}]]. Drive: yes, a lot, [[gravel too::as far as {LOCATION:Powers}]]. Car: ours (Subaru). Charting: Netsmart myUnity on a tablet. You know Haldol from Halls. On call 1:6.
We pay for CHPN. We cry and we laugh. Start: [[as soon as can be::by {on}]].
Apply: [[through the portal::{first}, {mail}]]. Not required: BSN.
%%
OBITUARY, draft, for the hospice volunteer to type
[[She::{whole}]] left us [[on a clear morning::{day}, at {FACILITY:Bay Tide House}]], aged [[eighty-nine::{sayold}]]. Born [[in a logging camp::in {LOCATION:Sitkum}, at {FACILITY:Camp 8}]], she set chokers when her brothers went to war. She cooked for [[the school::{FACILITY:Dora School}]] for thirty years, sang alto [[in church::at {FACILITY:Fairview Church}]], and never locked a door. Her husband worked [[the green chain::the green chain at {ORGANIZATION:Menasha}]]. Survived by [[four children::{first}, {first}, {first} of {town} and {first} of {town}]]. No flowers; give to [[hospice::{FACILITY:Bay Tide}]] or plant beans. Service [[to follow::{on}, {FACILITY:Dora Grange}]]. The family thanks [[the aides::{first} and {first}]], who warmed the towels.
%%
COUNTY CD MINUTES (communicable disease)
1. Pertussis: 11. Clusters at [[a middle school::{FACILITY:Sunset Middle}]] and [[a church choir::{FACILITY:Emmaus}]]. Azithro for close contacts.
2. Legionella: 2. Both used the spa at [[a casino hotel::The {FACILITY:Mill}]] in [[the same week::{range}]]. Cultures: L-1 pos. Urine Ag by BinaxNOW.
3. TB: 1 active, [[fish plant worker::works at {ORGANIZATION:Bornstein}]]; 14 contacts by QFT-Plus; 4HR.
4. Shiga toxin: raw milk from [[a herd share::{ORGANIZATION:Two Moos}]]. Counsel only, ORS 621.
5. Norovirus on [[a dredge::{VEHICLE_ID:the dredge Oregon Gull}]].
6. Rabid bat in [[a daycare attic::the attic of {FACILITY:Wee Folk}]]: 9 PEP, HyperRAB, Imovax on order from [[the hospital::{FACILITY:Bay Area Hospital}]].
Next: [[first Monday::{on}]].
%%
SERVICE AREA EXHIBIT B (contract)
"Service Area" means the State of Oregon west of the mountains, to wit, [[the counties in Appendix 2::{county}, {county}, {county}]], but not [[an enclave held by the other CCO::{LOCATION:Reedsport}, held by another CCO]]. "Network Hospital" means [[a hospital in Appendix 3::{FACILITY:Southern Coos}, {FACILITY:Lower Umpqua}, {FACILITY:Peace Harbor}]]. "Tertiary Center" means [[one in a metro area::{FACILITY:RiverBend} or {FACILITY:Rogue Regional}]]. "Urgent Care" includes [[walk-in sites::{FACILITY:Bandon Walk-In}]] and telehealth by Teladoc. "Essential Provider" has the meaning at 45 CFR 156.235. Appeals go to [[the plan's office::{ORGANIZATION:Advanced Health}, {house}]] within 60 days.
%%
Lost & found, volunteer desk, weekly
- teeth, upper, [[ED::ED of {FACILITY:Bay Area}]]
- teeth, lower, [[cafeteria::{FACILITY:Café Kathryn}]]
- cane w/ duck head; says "[[mine::{first}]]"
- hearing aid (Phonak) [[chapel::{FACILITY:Star of the Sea chapel}]]
- lunch box, [[a lumber firm's logo::"{ORGANIZATION:Roseburg}"]]
- ball cap [[high school::{ORGANIZATION:North Bend Bulldogs}]]
- scrub jacket [[with a badge, to HR::badge {badge}, to HR]]
- keys, Ford; [[marina tag::{FACILITY:Charleston Marina}, slip {nn}]]
- library book, [[overdue::{FACILITY:Lakeside Library}, overdue]]
- one boot, Xtratuf
- wedding ring, [[engraved::"{first} & {first} {num8}"]]
%%
FAQ for families - ICU
Where can we sleep? [[The guest house, if you live over 40 miles away.::{FACILITY:Shorebird House}, if you live past {LOCATION:Langlois}.]]
Where can we eat? Cafeteria 6:30-7. [[There's a taqueria across the street.::{ORGANIZATION:El Burrito Loco} across {road}.]]
Can we bring the dog? Ask the nurse. [[Leashes::{first} at {FACILITY:Harbor Lights Vet} boards dogs of ICU families.]]
May he get Last Rites? Page the chaplain; [[a priest comes::Fr. {last} of {FACILITY:St. Monica} comes]].
Who's in charge? The intensivist. At night, an eICU doctor [[in another state::in {LOCATION:Sioux Falls}]] by camera.
Will my boss get a note? Yes: [[social work::{first} in social work, {xt}]]. FMLA forms take 5 days.
Will Medicare pay? Part A. [[A counselor::{FACILITY:SHIBA in {town}}]] helps for free.
%%
STAR RATINGS explained by a daughter, for a blog (no one's named in draft one)
We toured five. [[The first::{FACILITY:Ocean Ridge}]] smelled like a pool. [[The second::{FACILITY:Baycrest}]] had a parrot and four stars; the parrot swore. [[The third::{FACILITY:Umpqua Shores}]] let us in by mistake. [[The fourth::{FACILITY:Pacific View of {town}}]] was two hours from [[my job::my job at {ORGANIZATION:Tofino Tech}]]. [[The fifth::{FACILITY:Avamere}]] had an aide who sang to [[my dad::my dad, {first},]] as if nobody watched. It has two stars on Care Compare. We took it. [[He ate.::He ate. {pet} visits {wkd}.]]
"""
