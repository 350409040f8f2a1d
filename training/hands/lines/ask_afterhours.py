"""What health-care people ask the assistant on their own time: moves, weddings, side jobs, children, cars, clubs, licences, retirement, grief."""

NAMED = r"""
best man speech, groom is {first}, ER doc, once intubated a mannequin that was on sale
is {town} safe for night walkers? travel contract starts {clip}
compare offers: {hosp} 62/h nights, {hosp} 58/h + sign on 10k
meal prep for 3x12s, hubby {first} is allergic to shellfish
letter to HOA re: {veh} in driveway, I'm on call ({house})
my daughter {kin} wants to be a vet. book list age 9
help w/ a bio for my photography side biz, {fam}
resign letter, last day {DATE:<Friday the 13th|6/30|Nov. 14|the 1st>}
what to text {first} after a bad first date, he's also RT lol
is {school} accredited CCNE? for RN-BSN
compression socks for 12s, black, wide calf. ship to {addr}
how to tell {first} i'm not going to her shower, i'm burned out
DMV: tag {plate} expired {mon}, in {stt}
baby names that go with {last}, not medical
my son {first} has a science fair on yeast, due {DATE:<tues|wed> the <4th|12th>}
our softball team needs a name. we're ortho. rivals: the {ORGANIZATION:{last} <Plasters|Cardiac Kids>}
retirement poem for {dr}, golf, bad ties, 34 y
what's fair rent for a room in {hood} for a traveler
sell my {car}, {vin}, new tires, write the ad
how do i sign up {kin} for PSLF. loans w/ {ORGANIZATION:<Nel|Moh|Aid><vantage|ela|net> Servicing}
estate: mom left house at {lane} to me and {first}. polite text to {first} re roof
translate wedding invite to {tongue}: {first} & {first}, {wday}
license endorsement from {stt} to {stt}, name changed {last} -\> {last}
my dog {pet} ate 4 gabapentin 300
crossfit for nurses? there's {ORGANIZATION:<Iron|Box|Rogue> {last}} near me
running plan to the {ORGANIZATION:{town} <Half|Turkey Trot|Marathon>} on {day}
write an amazon return: wrong clogs, order {ord}
how do i tell {one} that her perfume gives me migraines
short eulogy for my grandfather, {whole}, farmer, {AGE:<91|94|99>}, two jokes
list things to do in {place} w/ 36 h layover
church bulletin: need drivers for {first} to dialysis, text {ph}
should we name the boat "{VEHICLE_ID:<Vitamin Sea|Code Blue|Off Call> {last}>}"
my ex {first} won't sign. passport for {kin}, 7
tax: worked in {town} {stt} and lived in {town} {stt}, reciprocity?
landlord at {bldg} kept deposit; I left {num8}
roast for {first}: always cold, drinks cold brew, scared of geese
girl scouts {ORGANIZATION:troop {nn}} visit, 20 min talk on bones
LinkedIn "open to work" for an LPN, {town} area, no nursing homes
choir director {last} wants me sundays. i work EOW. text
our neighbor {first} asks for free BP checks. boundaries
can my husband's {org} plan cover IVF in {stt}
potluck sign up: {first} dip, {first} ice. i can't cook
nanny contract: {whole}, M-Th 6:30a-7:30p, {price}/h
grad party for {wn}, {DATE:<6|5>/<7|14|31>}, theme scrubs. captions
which library card lets me get UpToDate free, i'm in {county}
my {rel} {first} sells Herbalife. keep peace at {feast}
DND campaign w/ a cleric called "{menick}" bc our charge is like that
write poem "night shift in {town}"
is $19/h ok for a phleb in {place}
how to grieve a patient. {first}. 4 y/o. i went to the service
gift for preceptor {first}: loves frogs
fantasy league {ORGANIZATION:<Gluteus|Bed> <Maximus|Pan> FC} smack talk for {first}
move checklist {town} to {town}, 2 cats {pet} and {pet}
substitute teach at {school} on off days, resume line
draft gofundme for a coworker ({first}), house fire {clip}
quit nursing & join {chain}? pros cons
my mother-in-law {kin} reorganised my kitchen. poem. passive aggressive
yoga teacher bio: {wnl}, RN by night
5 titles for a memoir by a flight nurse from {LOCATION:<Big|Salt|Lost> {last}}
CE hours in {stt}; mine audit letter dated {clip}, lic {lic}
road trip songs. rig is the '09 {car} we call {pet}
what's the etiquette: 2 funerals same day, {kin}'s and {first}'s
pls word: can't host {feast}, on call, bring pie to {ward} instead
parking ticket appeal: plate {plate}, {clip}, was in a code
tell my teen {first} how to do laundry, 5 steps, funny
"""

CALM = r"""
best man speech, groom is an ER doc, once intubated a mannequin that was on sale
is it safe for night walkers? travel contract checklist
compare offers: 62/h nights vs 58/h + sign on 10k
meal prep for 3x12s, shellfish allergy
letter to HOA re: work truck in driveway, I'm on call
book list age 9, wants to be a vet. Magic School Bus, Who Was
help w/ a bio for my photography side biz. Canon vs Nikon for newborns
resign letter, two weeks
what to text after a bad first date, he's also RT lol
is CCNE or ACEN or CNEA better for RN-BSN
compression socks for 12s, black, wide calf. Sockwell, Figs, Bombas
how to say i'm not going to a shower, i'm burned out
DMV: expired tag grace period in {stt}
baby names that aren't drugs: is Allegra ok? Viviana? Latuda lol
science fair on yeast, grade 6
our softball team needs a name. we're ortho. Bone Daddies? ACL Tears?
retirement poem for a surgeon, golf, bad ties, 34 y
what's fair rent for a room for a traveler. Furnished Finder vs Airbnb
sell a Subaru, 88k, new tires, write the ad
how do i sign up for PSLF. MOHELA vs Aidvantage
polite text to a sibling re roof of the house we inherited
translate wedding invite to {tongue}: "together with our families"
license endorsement Nursys, name changed after marriage
dog ate 4 gabapentin 300
crossfit for nurses? Murph, Fran, Cindy, Grace: what are those workouts
running plan: couch to half, 12 wk
write an amazon return: wrong clogs, Dansko 39
how do i tell a coworker that her perfume gives me migraines
short eulogy outline, farmer, two jokes
36 h layover, jet lag plan, melatonin
church bulletin: need drivers to dialysis
should we name the boat "Vitamin Sea" or "Off Call"? brainstorm ten
passport for a 7 y/o if one parent won't sign. DS-3053
tax: worked in Kentucky and lived in Ohio, reciprocity?
landlord kept deposit; {stt} law
roast a friend: always cold, drinks cold brew, scared of geese
scouts visit, 20 min talk on bones
LinkedIn "open to work" for an LPN, no nursing homes
choir wants me sundays. i work EOW. text
neighbor asks for free BP checks. boundaries
does a spouse's plan cover IVF in {stt}
potluck sign up: dip, ice. i can't cook
nanny contract: M-Th 6:30a-7:30p, {price}/h
grad party, theme scrubs. captions
which library card lets me get UpToDate free
someone in the family sells Herbalife. keep peace at dinner
DND cleric build, Life domain vs Grave domain
write poem "night shift"
is $19/h ok for a phleb in rural Iowa
how to grieve a patient. 4 y/o. i went to the service
gift for preceptor: loves frogs
fantasy league team names: Gluteus Maximus FC, Bed Pan City
move checklist, 2 cats
substitute teach on off days, resume line
draft gofundme for a coworker, house fire
quit nursing & join a tech firm? pros cons
my mother-in-law reorganised my kitchen. poem. passive aggressive
yoga teacher bio: RN by night
5 titles for a memoir by a flight nurse
CE hours in {stt}; audit letter. CE Broker
road trip songs, no slow ones
what's the etiquette: 2 funerals same day
pls word: can't host the holiday, on call, bring pie to the unit instead
parking ticket appeal: was in a code
tell a teen how to do laundry, 5 steps, funny
Hoka Bondi vs Brooks Ghost vs On Cloud for charge
Figs, Jaanuu, Carhartt, Cherokee, Grey's Anatomy scrubs: which pill less
Owala vs Stanley vs Hydro Flask for night shift
Instant Pot chicken Tinga, no onion
Kindle books like House of God
Sourdough starter names, puns
Wordle opener for nurses: STENT? OTTER? RATIO?
Sudoku for a break room, easy
Taylor ham or pork roll? joke for NJ nurses' potluck
is a Roth or a 403b better at 38
Dave's Killer Bread vs Ezekiel: glycemic
Grammarly or you: who vs whom
Lego botanical for desk ok w/ infection control
Costco Kirkland insulin needles rumor?
Dyson Airwrap after Botox? wait how long
Roomba vs cat litter
Mary Kay party at work: solicitation policy
Peppa Pig or Bluey band-aids, which brand
Amber alert vs Silver alert vs Code Adam: meaning
Ginger ale, Sage, Basil, Rosemary: herb garden for the roof, low pollen
"Virginia reel", "Carolina shag": dances for seniors' night
Trader Joe's list, 20 items, CKD 3b
Ben & Jerry's vs Halo Top for a diabetic party
Little Debbie vs Dolly Madison: carbs
Jack Daniel's sauce: alcohol cooks off? Antabuse pt
Uncle Ben's ready rice sodium; Newman's Own; Annie's: list
Wendy's chili carbs; Arby's; Carl's Jr; Papa John's: T1 road trip
Oscar Mayer nitrites & G6PD? myth?
St. Patrick's theme w/o alcohol for rehab. Mardi gras too
"""
