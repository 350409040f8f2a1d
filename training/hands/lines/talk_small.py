"""Small talk around care: weather, ball games, films, food, faith, pets, cars, school, weddings; with one thing let slip, and with nothing let slip."""

NAMED = r"""
you catch the game? {onelow}'s boy pitched, he's at {schoollow} now
{first} is a Steelers fan in a Ravens family, so that explains the BP
We watched Jaws at {first}'s and then {first} wouldn't get in the tub
{first} cried at Coco, {first} cried at the popcorn price
she made the tamales with {first} from {church}, thirty dozen, then her wrist went
best pie in {county} is {first}'s, sugar and all, doctor
Do you know {shop}? The pecan rolls? That's where I choked.
i'm a Baptist but {onelow} got me going to {church} for the music
Ramadan's easier at {first}'s, she doesn't let me cheat
{first} sang the Ave at {ws}'s wedding and hit the high note and then the floor
it rained so hard on {lane} that {first}'s goat was on the porch
that's a pretty scarf. "{first} brought it from {world}."
Nice boots. {first} sells them, over in {town}.
my truck? it's {onelow}'s truck. {plate}. he wants it back
The Corolla's got three hundred thousand on it, {first} put on half going to {place}
{first} named the tomato plants. That's {first}, that's {first}, that one died.
cat's {pet}, dog's {pet}, husband's {first}, in order of appearance
{pet} ate my insulin. {first} at the vet laughed. {ph}, if you need them
{first} got into {school}. Full ride. You wrote the shot form, remember?
Did {first} have the baby? Two! {first} and {first}.
so {wn} and {wn} are back together, {wn} told me at {shop}
I dated a {last} once, from {town}. All {last}s have those ears.
{first}'s running for {ORGANIZATION:<school board|sheriff|council>} in {town}, put my name on a sign on {road}
I see you're from {town}. My {rel} {first} taught there, at {school}.
What a small world, my cleaning lady's {first}'s aunt, from {world}.
You look like {first}. Doesn't she look like {first}? Not {first}, {first}.
Is that {first} on the picture? He's big! He was in here with the bead in his nose.
I play pickleball at the {FACILITY:<Lyle|Brandt|Copeland> Center} with {first} and a cardiologist, {last}
bowling's {wkd}s, the team's {ORGANIZATION:<Split Happens|Gutter Gals|The Pin Pals>}, {first} drives
{first} took up the banjo. I took up {gen}.
My book club ({first}, {first}, the other {first}) did that one, we hated the doctor in it
{first} reads me the obits. "{last}, {last}, oh no, {last}."
it's {feast} soon, {first} will be in with the kids, I need to breathe by then
spring training! {first} and I go down to {town} every {mon}
the county fair, {DATE:<the 9th|the 21st> to the <14th|26th>}, {first} shows rabbits
{DATE:Halloween} he was a mummy, real gauze, from {first} on {ward}
Snow day! {school} closed, so {first} and {first} are in the waiting room, sorry
Went ice fishing off {place} with {first}, frostbit, worth it
{DATE:<Fourth of July|Memorial Day|Labor Day>} {first} lost the tip at {LOCATION:<Tanner|Mabel|Sixmile> Lake}, but we found it
{first} swears by celery juice. {first} swears, period.
The lady at {shop}, {first}, said try magnesium. So. Magnesium.
I heard it on {ORGANIZATION:K<QRX|LUM|OSP>-FM} from {first} in the Morning
TV doctor? No, {first} told me. {first} watches the TV doctor.
we're Lutheran, potato salad Lutheran, ask {first}
my rabbi, {last}, has the same hernia
I left the church, the church didn't leave me; Father {last} still calls on {oddday}
{first} read my cards: a journey, a knife. So when's surgery?
I'm a Gemini, {first}'s a Gemini, that's four of us in one house on {road}
her quince is {on}, she wants the cast off, dress is purple, {first} sewed it
It's our fiftieth on {on}. {first} wants to dance. I want to stand.
prom's {day}, can {first} have the stitches out? {first}'s taking her
deer season opens {on}, {onelow} and me have the stand on {lastlow}'s back forty
{first} won {cash} on a scratch-off at {shop} and spent it on your bill
We raised three on {road} on one check from {org}, and none of them calls but {first}
"{town}? Where's that?" "Near {town}." "Where's that?" "Exactly."
This is better coffee than {shop}. Tell {first} I said.
my horoscope, my {dr} and my {first} all say slow down
i seen that movie w {onelow}. we walked out. then he passed out. {addr}
{first}'s band plays {shop} {wkd}; {first} has the earplugs now, thanks
Bless you. {first} sneezes like that. You could hear it on {road}.
"""

CALM = r"""
you catch the game? my neighbor's boy pitched, he's in college now
He's a Steelers fan in a Ravens family, so that explains the BP
We watched Jaws last night and then the kids wouldn't get in the tub
I cried at Coco, she cried at the popcorn price
she made the tamales with the church ladies, thirty dozen, then her wrist went
best pie in the state is my sister's, sugar and all, doctor
Do you know Cinnabon? The pecan rolls? That's where I choked.
i'm a Baptist but my wife got me going to a Methodist one for the music
Ramadan's easier at my mother's, she doesn't let me cheat
my aunt sang the Ave at a wedding and hit the high note and then the floor
it rained so hard that the goat was on the porch
that's a pretty scarf. "My sister brought it from {land}."
Nice boots. Ariats? Red Wings?
my truck? it's my brother's truck. he wants it back
The Corolla's got three hundred thousand on it, the wife put on half
The kids named the tomato plants. One died.
the cat, the dog, the husband, in order of appearance
the dog ate my insulin. the vet laughed. then billed
My oldest got into college. Full ride. You wrote the shot form, remember?
Did your sister have the baby? Two!
so they're back together, heard it at the nail place
I dated a redhead once. They need more anesthesia.
somebody's running for school board, they put a sign on my lawn
I see you're from {stt}. My {rel} taught there.
What a small world, my cleaning lady's from there
You look like my niece. Doesn't she look like my niece?
Is that your boy on the picture? He's big! He was in here with the bead in his nose.
I play pickleball with a cardiologist, he cheats
bowling's {wkd}s, the team has shirts, I have a knee
My husband took up the banjo. I took up {gen}.
My book club did that one, we hated the doctor in it
My wife reads me the obits. "Too young. Too young. About right."
holidays soon, the kids will be in, I need to breathe by then
spring training! we go down every year
the county fair, a whole week, we show rabbits
Halloween costume idea: mummy, real gauze
Snow day! school closed, so they're in the waiting room, sorry
Went ice fishing, frostbit, worth it
Fireworks took the tip, but we found it
My sister swears by celery juice. My brother swears, period.
The lady at GNC said try magnesium. So. Magnesium.
I heard it on NPR
TV doctor? No, my cousin told me. My cousin watches the TV doctor.
we're Lutheran, potato salad Lutheran
my rabbi has the same hernia
I left the church, the church didn't leave me
somebody read my cards: a journey, a knife. So when's surgery?
I'm a Gemini, my wife's a Gemini, that's four of us in one house
her quince is soon, she wants the cast off, dress is purple
It's our fiftieth. She wants to dance. I want to stand.
prom's soon, can the stitches be out?
deer season opens soon, i have the stand on the back forty
I won {cash} on a scratch-off and spent it on your bill
We raised three on one check, and none of them calls but the baby
"{stt}? Where's that?" "Flyover." "Over what?" "Exactly."
This is better coffee than Starbucks. Tell whoever made it.
my horoscope, my doctor and my wife all say slow down
i seen that movie. we walked out. then he passed out
my son's band plays; I have the earplugs now, thanks
Bless you. My dad sneezes like that.
hot enough for you? no, I'm anemic
cold enough for you? yes, it's the beta blocker
Mercury's in retrograde and so's my colon
how about them Cowboys. how about them platelets
Yankees or Mets? Neither. Hip.
Who's winning, Duke or Carolina? the nurse wants to know
Are you Marvel or DC? He's Batman on the left foot, Hulk on the right
Frozen again. The film. Then the shoulder. Frozen both.
Finding Nemo in MRI goggles, then Cars, then Up, no, not Up
Bluey's dad is doing better than me
Grogu got a nebulizer too, look
Pokémon Band-Aid or Paw Patrol? Pikachu it is
Barbie had a mastectomy, she drew it on
It's giving sepsis, said the student. Do not say that on rounds.
Taylor Ham or pork roll? doesn't matter, no salt
Old Bay on everything, BP 170
Spam musubi, Vienna sausage, saimin: sodium tour
Lucky Charms, Cap'n Crunch, and a Glucerna chaser
Crisco is not moisturizer. Well, it is. Fine.
Aqua Net and a cigarette, that's how I lost the brows
WD-40 on the knee: no. Bag Balm: sure
Dr Pepper counts as fluid, not as a doctor
Mr. Clean, Mrs. Dash, Aunt Flo: all consulted
Sam Adams or Jim Beam? "Both, on Sundays"
Jack and Ginger since you ask
Johnnie Walker black, two, nightly, since {year}
Captain Morgan's leg stance, that's my tandem balance
Joy of Cooking, 1975, gravy stains, that's my diet
June gloom, May gray, SAD lamp on
April's cruel, says the poem; so's the pollen
Sunday sauce, Monday heartburn
Friday fish, Saturday shrimp boil, gout by dawn
Lent means no chocolate, doctor, not no insulin
kosher Jell-O? gelatin, so no. Kojel, yes
halal marshmallow exists, sir, aisle 6
Hindu, so no beef, so which heparin, pork? oh dear
Jehovah's at the door while I'm on the commode, every time
Shabbat elevator stops on all floors, just ride it
Saint Anthony found my hearing aid
Jude's for lost causes, I light one for my A1c
GOAT, as in greatest, not the one on the porch
Chevy, Ford, Dodge; left, right, both knees
the Honda wouldn't start so I walked, so my sugar's good
"Nice watch." "Garmin. It says I'm dead."
"""
