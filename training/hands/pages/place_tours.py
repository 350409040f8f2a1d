"""Narratives: a nurse's shift diary, a traveler's journal, a chaplain's rounds, a student's essay, a family's caravan, a rep's route: with places named, and with kinds of places."""

TWINS = r"""
Diary of a float nurse (for the narrative medicine class)
They floated me to [[the oldest building::the {FACILITY:Carlisle Building}]] tonight. The floor slopes toward [[the river::the {LOCATION:Scioto}]], so every IV pole rolls to the window. Seven patients, two with sitters, one with a harmonica.
[[The harmonica man::{mr}]] was a brakeman. He played for [[a mission::the {FACILITY:Faith Mission}]] until his breath went. His Trelegy is empty; he shakes it in time.
At two I took [[a woman::{mrs}]] to [[the new tower::the {FACILITY:Ingram Tower}]] through the tunnel. She asked was it the subway. She'd lived in [[a big city::{LOCATION:Astoria}]] before her son sent for her.
At four there's [[a vending machine::a vending machine by the {FACILITY:{last} Chapel}]] that gives two Fritos for one. It's the only mercy I saw.
Report to days in ten minutes. [[The harmonica man::{mr}]] was asleep.
%%
Sales route, as told by a wound-care rep (compliance will want to see it)
Mon: [[a wound center two hours south::{FACILITY:Portsmouth Wound}]]. Grafix samples, bagels. They use Epicel no.
Tue: [[two podiatrists::{FACILITY:Drs. {last} and {last}} and {FACILITY:Heel Thyself}]], [[a nursing home chain's office::{ORGANIZATION:CommuniCare HQ}]].
Wed: [[a VA::{FACILITY:Chillicothe VA}]]: signed in at VendorMate, no food.
Thu: [[a burn unit::the {FACILITY:Wexner burn unit}]]. Watched a Recell case. [[The fellow::{first}, the fellow,]] asked about porcine and kosher.
Fri: home office, Veeva, expense [[lunch::lunch at {ORGANIZATION:Schmidt's}]].
Miles 611. Sunshine Act: 4 meals.
%%
The chaplain's rounds
Seven visits, four prayers, one beer recipe.
In [[the ICU::the {FACILITY:{last} ICU}]], a family sang in the language of [[their island::{LOCATION:Chuuk}]]. In oncology, [[a farmer::{mr}, who farms near {town},]] wanted me to bless his tractor, and so I've promised to drive out. In [[maternity::{FACILITY:Birth Place 3}]], I wrote a name on a card, the size of a stamp.
[[A man::{ptl}]] said, "I was baptized in [[a creek::{LOCATION:Alum Creek}]], married in [[a bowling alley::{FACILITY:Sawmill Lanes}]] and jailed in [[two states::{FACILITY:Noble} and {FACILITY:Moundsville}]]; which one of those does your God want?" I said: the creek's a good start.
[[A priest came for the anointing.::Fr. {last} of {FACILITY:St. Gabriel} came for the anointing.]]
Code lavender on [[one unit::{FACILITY:Tower 8}]], with lemon cookies.
%%
Student essay, why pharmacy (check the grammar only)
When I was ten, my grandmother sent me with a paper to [[the drugstore::{FACILITY:Tobin's Drugs}]]. [[The pharmacist::Mr. {last}, the pharmacist,]] counted by fives with a blade. He asked me if she could read English. I said that she reads the colors. He wrote a sun and a moon on the lids.
We lived over [[a laundry::{ORGANIZATION:Lucky Laundry}]] in [[a city where it snowed::{LOCATION:Dayton}]]. My father worked in [[a mattress factory::{ORGANIZATION:Morning Pride}]], my mother in [[a hospital kitchen::the kitchen of {FACILITY:Good Sam}]]. I learned the words hydro, chloro and thiazide before I learned the state capitals.
Now I volunteer at [[a free clinic::{FACILITY:Reach Out}]], and I draw suns.
%%
A caravan (for the hospice team meeting, told by the social worker)
He wished to see [[the ocean::{LOCATION:Tybee}]]. We had nine days of him, maybe. [[His crew from the fire hall::{ORGANIZATION:Station 33}]] got a van with a lift; [[a nurse on her days off::{first}, on her days off,]] rode along with a comfort kit: morphine, Ativan, Levsin, Haldol. First night in [[a motel::a {ORGANIZATION:Red Roof} in {town}]], the O2 concentrator tripped the breaker. Second night [[a church let us in::{FACILITY:New Hope} in {town} let us in]]. [[A hospice down there::{FACILITY:Hospice Savannah}]] had agreed to catch us, and we'd faxed the POLST to two states.
He saw it. He said, "It's loud." He had a shrimp. He came home and died [[on a weekday morning::{on}]], in the den, with the sound of it on somebody's phone.
Medicare paid for the days; nobody paid for the shrimp.
%%
LOCUM'S NOTEBOOK
Week 1, [[the islands::{LOCATION:Beaver Island}]]: one ER bed, one vet, they share the x-ray. [[The nurse::{first}]] delivers calves and casts.
Week 2, [[an Indian Health site::{FACILITY:Kyle Health Center}]]: 60 a day; RPMS is fine when you know the keys. Frybread on Fridays. [[A medicine man::{whole}]] rounds with us.
Week 3, [[a prison::{FACILITY:Anamosa}]]: seven rings of door. Hep C, Epclusa, hope.
Week 4, [[a big-city ED::{FACILITY:Sinai-Grace}]]: boarding 70. I saw all in chairs. [[A tech::{first}]] taught me to find a vein by humming.
Week 5, [[a ski town::the {FACILITY:Big Sky clinic}]]: tibias.
Week 6: home. Laundry. Licence in nine states, four DEA numbers, one cat.
%%
A mystery shopper's report on nine front desks
1. [[Dental::{FACILITY:Bright Now {town}}]]: "Insurance card?" before hello.
2. [[Eye::{FACILITY:Site for Sore Eyes}]]: hello by name. [[Mints.::{first}, mints.]]
3. [[Peds::{FACILITY:Hilltop Kids}]]: a turtle. No one under six cried.
4. [[Imaging::{FACILITY:ProScan on {road}}]]: clipboard, four pages, pen dry.
5. [[Urgent care::{FACILITY:Little Clinic in Kroger}]]: kiosk only; Phreesia asked my sex 3 times.
6. [[Dialysis::{FACILITY:DaVita Whitehall}]]: they knew that I wasn't a patient by my shoes.
7. [[Sleep::the {FACILITY:{last} Sleep Lab}]]: asleep.
8. [[Pharmacy::{pharm}]]: 41 minutes for Keflex.
9. [[Vet::{FACILITY:Beechwold Vet}]]: best of all. They weighed me by mistake.
%%
How I got my hip (blog, the clinic wants me to cut the names)
I fell off [[a stage::the stage of the {FACILITY:Valentine}]] in tights. I'm in [[a local troupe::the {ORGANIZATION:Glacity Players}]]; I was a tree. [[The ER::{FACILITY:Toledo Hospital ER}]] took a picture and [[a nice boy::{first}, PA,]] said "bone on bone". [[My husband's plan::My husband's plan from {ORGANIZATION:Libbey}]] is Medical Mutual; they sent me to PT first. [[The PT::{first} at {FACILITY:Heartland Rehab}]] said, "Lord, no."
[[The surgeon::{dr}]] does anterior with a Hana table. [[The joint class::Joint class at the {FACILITY:Wildwood campus}]] had muffins. I went home the same day with Celebrex, an aspirin, a walker from [[the lending closet::{ORGANIZATION:Sylvania Lending Closet}]] and a dog that hated it.
[[Opening night::{on}]]: I was a tree again. I bowed.
"""
