"""Families texting one another and a nurse about where mom, the baby or the dog is, who is at work where, and which clinic, school or store."""

NAMED = r"""
moms at {FACILITY:Sparks} not {FACILITY:Mercy} they switched in the ambulance
can u get her glasses from the {FACILITY:Fountains} before they lose those too
{first} says the nurse at {FACILITY:Chaffee Crossing Clinic} was nice so lets go back there
Im still at {ORGANIZATION:Gerber} til 6 someone else has to sign
pick up the script at {FACILITY:Harps} not the {FACILITY:Harps} on {lane} the other
they wont let the dog in at {FACILITY:Mercy Crest} but {pet} sat in the window
dad drove himself to {FACILITY:Fast Care} in {town}. with one arm.
baby dr is {FACILITY:Cooper Peds} now bc {FACILITY:Sparks Peds} dropped us
got a job at {ORGANIZATION:OK Foods}!! insurance after 90 days
they cut my hrs at {ORGANIZATION:Walmart DC 6042} so no insurance again lol
school called. {FACILITY:Ballman}. he bit somebody
is {FACILITY:Kids Kampus} the one w the red slide? they have hand foot mouth
church is bringing food, {FACILITY:Eastside} not {FACILITY:Grand Ave}, so no casserole tues
{kin} wants him at {FACILITY:Legacy Heights}, i want him home
aunt {first} is at the {FACILITY:Villa} w the bad knee and a new boyfriend
the eye dr at {FACILITY:Vold} said floaters, {FACILITY:Walmart Vision} said new glasses
he's not at {FACILITY:Harbor House} he left with {first}
they found him at {ORGANIZATION:E-Z Mart} on {hwy} with no shoes
{FACILITY:Western Ark Guidance} cant see her til {mon}
we are in the waiting room on the {FACILITY:{last} floor} by the fish
Dr said {FACILITY:UAMS}, i said over my dead body, she said well
its {FACILITY:Children's NW} not {LOCATION:little rock} thank god
mawmaw wont go to {FACILITY:Peachtree} bc {mrs} went to {FACILITY:Peachtree} and died
Her hospice is {FACILITY:Heart of Hospice} the nurse is {first} she has a nose ring, mom likes it
drop the urine at {FACILITY:Quest by the Sonic}
van from {ORGANIZATION:SCAT} comes 5:40 dont be late again
he works for {ORGANIZATION:ABF} they will hold it 12 wks
I told {ORGANIZATION:Rheem} you had the flu, be sick
cant come, {ORGANIZATION:Whirlpool retirees} lunch, 2pm?
tell {first} that {FACILITY:Southside High} needs the physical by {on}
the {ORGANIZATION:Mavericks} made {first} sit out bc of the concussion thing
we're at {LOCATION:Lake Tenkiller}, one bar, call {first}
hit a deer by {LOCATION:Mountainburg}, we're ok, the truck {plate} isn't
grandpa was born in {LOCATION:Tahlequah} put that on the form
her maiden town is {LOCATION:Dardanelle} lol not name TOWN
they moved to {LOCATION:Alma}, spinach capital
the ER in {LOCATION:Booneville} is closed on sundays??
{FACILITY:Mercy Booneville} sent her to {FACILITY:Mercy Fort Smith} who sent her to {FACILITY:Mercy NWA}. smh
ask if {FACILITY:Methodist Village} takes humana
{FACILITY:ashton place} does but the other {FACILITY:ashton} doesnt
did the {FACILITY:VA in Fayetteville} call
I put ur insulin in the fridge at moms shop, {ORGANIZATION:Nanas Attic}
uncle got out of {FACILITY:Sebastian Co} on {on} needs his bp pills
{FACILITY:Hope Campus} has a nurse {wkd}s he should go there
reminder: {FACILITY:Pinnacle Foot} {day} {hr}
i am not going back to {FACILITY:Snelson} they hurt my arm
who has {pet}? {FACILITY:Eastside Animal} closes at 5
Is it {FACILITY:Rye Hill Baptist} or {FACILITY:Rye Hill Fire} that has the blood drive
tell the lady at {FACILITY:DHS on {road}} he lives w me
we buried him at {FACILITY:Oak Cemetery} {day}, no more bills please
she did hair at {ORGANIZATION:Kut Kountry} 41 yrs put THAT in the obit
"""

CALM = r"""
moms at the other hospital they switched in the ambulance
can u get her glasses from the home before they lose those too
she says the nurse at the clinic was nice so lets go back there
Im still at work til 6 someone else has to sign
pick up the script at the grocery not the other one
they wont let the dog in so he sat in the window
dad drove himself to urgent care. with one arm.
new baby dr bc the old one dropped us
got a job!! insurance after 90 days
they cut my hrs so no insurance again lol
school called. he bit somebody
is that the daycare w the red slide? they have hand foot mouth
church is bringing food so no casserole tues
my sister wants him in a home, i want him home
my aunt is in rehab w the bad knee and a new boyfriend
one eye dr said floaters, one said new glasses
he's not at the shelter he left
they found him at a gas station with no shoes
mental health cant see her til summer
we are in the waiting room by the fish
Dr said transfer, i said over my dead body, she said well
its the near one not the far one thank god
mawmaw wont go to the nursing home
Her hospice nurse has a nose ring, mom likes it
drop the urine at the lab
van comes 5:40 dont be late again
they will hold his job 12 wks
I told work you had the flu, be sick
cant come, lunch, 2pm?
high school needs the physical
coach made him sit out bc of the concussion thing
we're at the lake, one bar
hit a deer, we're ok, the truck isn't
grandpa was born in Oklahoma put that on the form
her maiden TOWN lol not name
they moved to Arkansas, spinach capital
the ER is closed on sundays??
ER sent her to another ER who sent her to a third
ask if they take humana
one does but the other doesnt
did the VA call
I put ur insulin in the fridge
uncle got out needs his bp pills
the campus has a nurse {wkd}s he should go there
reminder: foot dr, bring socks
i am not going back they hurt my arm
who has the dog? the vet closes at 5
Is it the church or the fire hall that has the blood drive
tell the lady at DHS he lives w me
we buried him, no more bills please
she did hair 41 yrs put THAT in the obit
does medicaid pay for depends
is it ok to crush toprol in applesauce
what's the tylenol max for a 14 lb baby
the omnipod fell off in the pool again
mychart says i'm 6'4 and pregnant, i am neither
they gave him narcan and he's mad about it
zofran is the one under the tongue right
humana sent a box of food, why
did the dexcom guy say 15 min or 30
dollar store test was positive, clearblue was not
alexa wont remind her in her own accent
how do i turn off the bipap chirp
can the hoyer fit in a honda
the cologuard box came, who's going first
part b or part d for shingrix
"""
