"""Hands of teachers and sign-out writers: short sentences in which an eponym, product, organism, trial or scale is the subject and behaves like a person, beside persons who behave the same."""

NAMED = r"""
{last} gets better alone, {last} less so, {fl} to see
{last} clears by morning or you image again, tell {first}
{last} stops mid breath, {last} just hurts
{last} wants three things and usually gets one
{last} comes late; don't wait for {obj}
{last} points to the shoulder and the spleen did it
{last} lies. {last} decides. {first} agrees
{last} divides the list, {first} saves you a blood draw
{last} needs 48 hours, {last} doesn't
{last} beats {last} if you trust the night nurse, who is {first}
{last} goes to bad ear clinic, {last} tells you which bus
{last} hurts, {last} hurts, {last} is weak
{last} moved, {last} clicked, {last} nothing
{last} didn't move the foot, {first} agreed
{last} screamed; {last} tingled at 20
{last} needs pins, {last} needs luck, {last} needs an apology
{last} went dorsal, {last} went volar, {last} went home
{last} needs a boot, {last} needs a shoe, {first} has the keys
{last} looked normal until she stood
{last} hides up high, always feel the knee, from {first}
{last} goes home in a cast, {last} goes to the OR
{first} limps, {first} waddles, {first} complains, same soccer team ({school})
{last} is a burst, {last} is a seat belt
{last} looks up, {last} looked down, neither saw the deer on {road}
{last} in, {last} out, {last} next, {last} if bed clears
{first} came up from the basement with dust on {obj}
{last} went to the lung twice, {first} found the way
{last} wedged at 19, {last} disagrees with thermo
{last} pulled, {last} clotted, {last} red port sluggish
{last} changed, {last} on backorder, {last} in the drawer: trach list
{last} quit in room 6, {last} borrowed from 4
{last} picked it up, {last} didn't; pager {pager}
{last} won't fit under that, {last} does
{last} beeps air, {last} beeps anyway, {last} is quiet
{first} opened the wrong drawer, {first} froze
{first} went down, {first} laughed, {last} who
{first} typed it wrong for {last} again
{first} is not on the schedule; neither is {first}
{first} helped, {first} didn't, {first} did all the work
{last} first, {last} if gut edema, {last} half an hour before
{last} covers it, {last} covers most, {last} covers the skin clinic
{last} before {last}, {last} for nobody, {first} if asked
{first} makes him mean, {first} makes her dizzy, {first} makes both sleep
{last} slow; {last} slower if together
{last} itches, {last} with food, {last} with more food
{last} now, {last} tonight, {last} whenever
{last} for the valve, {last} for the leg, {last} for the cancer
{last} late is worse than {last} never
{first} for the wink, {last} for the scowl, {last} for the drool
{last} likes to travel; {last} stays in the chair
{last} came in with the pump
{first} crosses at {corner}, {first} crossed already
{first} hides in a closet, {first} in a bathtub, watch both
{last} in the urine cup line means nothing, ask {first}
{last} takes a week, {last} takes two, {last} takes eight
{last} floats, {last} bleeds, {last} drips
{last} doesn't grow, {last} won't, {last} can't: failure to thrive x3
{wn} wanders across the hall around noon
{last} wins
{last} says possible, {last} says definite
{last} wants two; {first} alone is a minor annoyance
{last} says home, {last} says stay, {kin} says stay
{last} said no film, {kin} said film
{last} four, test anyway, call {ph}
{last} eight, intubate; {first} on the way
{last} nine nine, mom {kin} asks why not ten
{last} of four, Cook, then Pit, so {last} waits
{dr} says 36, {last} says 39, trust the early scan
{last} said let her cry; {first} said no; {kin} left
{first} failed language, passed MCHAT, ears full
{last} left is gone, look for {first}
{last} clunked, {last} didn't, {last} will tell
{first} three, {first} 11, both parents short
{last} fell to 12 and nobody ordered the bed
{last} says low risk, he says he's a marine, fell {day}
{last}, {last}, {last}: pick one and stick to it, bed crunch
{last} isn't used to it here, {last} is from {world}
{last} says no Benadryl. {kin} says yes
{last} says frail, {first} says four of six
{last} up by ten, {last} unchanged, {last}'s family thrilled
{last} naming bad, {last} worse, {last} impossible
{last} eleven, {last} whatever, {last} sleeps better
{last} screens, {last} also works at {clinic}
{last} seven, patch plus gum, quits {oddday}
{last} nineteen and he drives for {chain}
{last} four, neck 18, ramp her, {last} to tube
{last} three with Mac, {last} one with Glide
{last} hiccups; {last} sticks out the tongue
{last} lost the left leg, {last} lost the right, prosthetics {day}
{last} knows, {last} doesn't know he doesn't
{last} had no sweat, {last} had no rush
{last} couldn't look up, {last} couldn't look over
{last} walks like he's drunk, {last} can't walk
{last} improves with work, {last} quits
{last} dances, {last} freezes, {last} fidgets
{last} can't add, {last} can't point, {last} won't admit
{last} wastes K, {last} keeps it all
{last} bleeds in two days, {last} in two weeks
{last} goes deaf, {last} burns, {last} coughs
{last} is alone, {last} is round, {last} is tan
{last} stares, {last} sags, {last} is wood
{last} couldn't nurse, {last} just wasted; LC {first}
{last} yellows on exam week, {first} too
{last} shakes, {last} aches
{last} swells fast, {last} never had a chance
{last} skips, {last} doesn't, {last} does what he wants
{last} the patient gets Bactrim, {last} the surgeon gets a drain
{last} smells, {last} sticks on steak, {last} is iron poor
{last} tears, {last} bursts, {last} oozes
{first} bleeds at two, {first} blocks at two days
{last} itches after beer, {last} doubles while you round
{last} is thick, {last} is odd, {last} is a lump
{last} hurts in the femur, {last} itches, nobody asks which {last}
{last} node left, {last} node under arm, {last} navel
{first} peels late, {first} peels later, {first} sloughs now
{last} is sore, {last} looks like cellulitis, neither likes Keflex
{last} follows the scratch; {last} laces; {last} bleeds
{last} took two stages, {last} three, {last} one
{last} hurts, {last} doesn't; I ask every time
{last} has no pulse, {last} has no toes, {last} has no ride
{first} is tall; {first} has the uvula; {first} is short and brave
{last} blue, {last} full of fluid, {last} slow
{last} failed on both sides, {last} held
{first} at six months, {first} at three, {first} at thirteen
{last} worked. {last} sealed. {last} hurt
{last} clipped, {last} stitched, {last} ringed
{last} hemolyzed, {last} leaked, {last} hums
{first} worked, {first} followed, {first} confirmed
{last} stopped early, {last} disagreed, {last} smiled
{last} won, {last} was sick, {last} burned the toast
{first} failed BI, {first} passed, {first} is steaming
{last} heterogenous, {last} asymmetric, {first} unusual
{last} assumes, {last} competes, {last} just steps over
{last} is strict, {last} is kinder, {last} is fair
{last} .7 and everyone relaxes
{last} reversed it, {last} admitted it, {last} watched
"""

CALM = r"""
Bell gets better alone, Ramsay Hunt less so
Todd clears by morning or you image again
Murphy stops them mid breath, Boas just hurts
Beck wants three things and usually gets one
Cushing comes late; don't wait for him
Kehr points to the shoulder and the spleen did it
Homans lies. Wells decides. D-dimer agrees
Light divides them, Heffner saves you a blood draw
Ranson needs 48 hours, BISAP doesn't
Wells beats Geneva if you trust your gut
Weber goes to the bad ear, Rinne tells you which kind
Hawkins hurts, Neer hurts, Jobe is weak
Lachman moved, McMurray clicked, Apley nothing
Thompson didn't move the foot, Matles agreed
Finkelstein screamed; Phalen tingled at 20
Bennett needs pins, Rolando needs luck, boxer needs an apology
Colles went dorsal, Smith went volar, Barton went with the carpus
Jones needs a boot, dancer needs a shoe
Lisfranc looked normal until she stood
Maisonneuve hides up high, always feel the knee
Salter two goes home in a cast, Salter four goes to the OR
Perthes limps, SCFE waddles, Osgood complains
Denis two is a burst, Chance is a seat belt
Jefferson looks up, Hangman looked down
Foley in, Foley out, Coude next, Council if strictured
Blakemore came up from the basement with dust on it
Dobhoff went to the lung twice, Cortrak found the way
Swan wedged at 19, Fick disagrees with thermo
Hickman pulled, Groshong clotted, Quinton red port sluggish
Shiley changed, Bivona on backorder, Jackson in the drawer
Bovie quit in room 6, Valleylab borrowed from 4
Zoll picked it up, Lifepak didn't
Hoyer won't fit under that bed, Stedy does
Alaris beeps air, Baxter beeps anyway, Curlin is quiet
Omnicell opened the wrong drawer, Pyxis froze
Epic went down, Meditech laughed, Cerner who
Dragon typed "Harvey" for half-life again
Siri is not on the formulary; neither is Alexa
Haldol helped, Ativan didn't, Precedex did all the work
Lasix first, Bumex if gut edema, Diuril half an hour before
Zosyn covers it, Unasyn covers most, Ancef covers the skin
Levo before Vaso, Neo for nobody, Giapreza if rich
Keppra makes him mean, Vimpat makes her dizzy, Onfi makes both sleep
Lamictal slow; Depakote slower if together
Abilify itches, Geodon with food, Latuda with more food
Humalog now, Lantus tonight, Tresiba whenever
Coumadin for the valve, Eliquis for the leg, Lovenox for the cancer
Prolia late is worse than Prolia never
Botox for the wink, Dysport for the scowl, Myobloc for the drool
Hafnia likes to travel; Morganella stays in the catheter
Serratia came in with the pump
Listeria crosses, Toxo crosses, Zika crossed
Kingella hides in a knee, Brucella in a spine
Candida in the urine means nothing, in the eye everything
Nocardia takes a week, Actino takes two, TB takes eight
Giardia floats, Entamoeba bleeds, Crypto drips
Coxiella doesn't grow, Bartonella won't, Whipple can't
Loa wanders across the eye around noon
Naegleria wins
Duke says possible, PET says definite
Jones wants two majors; ASO alone is a minor annoyance
Curb says home, PSI says stay, daughter says stay
Ottawa said no film, mom said film
Centor four, test anyway
Glasgow eight, intubate; unless it's 3 pm naps in peds
Apgar nine nine, nobody gets ten
Bishop of four, Cook balloon, then Pit
Ballard says 36, dates say 39, trust the early scan
Ferber said let her cry; Sears said no; both sold books
Denver failed language, MCHAT passed, ears full of wax
Moro left is gone, look for Erb
Ortolani clunked, Barlow didn't, Graf will tell
Tanner three, Greulich 11, both parents short
Braden fell to 12 and nobody ordered the bed
Morse says high risk, he says he's a marine
Hendrich, Johns, Schmid: pick one and stick to it
Norton isn't used here, Waterlow is for Brits
Beers says no Benadryl. Mother-in-law says yes
Fried says frail, Katz says four of six
Barthel up by ten, Rankin unchanged, family thrilled
Boston naming bad, Rey worse, Trails impossible
Beck eleven, Zung whatever, sleep better
Fagerström seven, patch plus gum
Epworth nineteen and he drives a truck
Mallampati four, neck 18, ramp her
Cormack three with Mac, one with GlideScope
Wallenberg hiccups; Dejerine sticks out the tongue
Broca knows, Wernicke doesn't know he doesn't
Horner had no sweat, Adie had no rush
Parinaud couldn't look up, Foville couldn't look over
Miller Fisher walks like he's drunk, Guillain can't walk
Lambert improves with work, Myasthenia quits
Huntington dances, Parkinson freezes, Sydenham fidgets
Gerstmann can't add, Balint can't point, Anton won't admit
Bartter wastes like Lasix, Gitelman like HCTZ, Liddle keeps it all
Berger bleeds in two days, post-strep in two weeks
Alport goes deaf, Fabry burns, Goodpasture coughs
Conn is alone, Cushing is round, Addison is tan
Graves stares, Hashimoto sags, Riedel is wood
Sheehan couldn't nurse, Simmonds just wasted
Gilbert yellows on exam week, Dubin turns black inside
Wilson shakes, hemochromatosis aches
Budd-Chiari swells fast, Zellweger never had a chance
Crohn skips, UC doesn't, Behçet does what it wants
Whipple the disease gets Bactrim, Whipple the operation gets a drain
Zenker smells, Schatzki sticks on steak, Plummer is iron poor
Mallory tears, Boerhaave bursts, Cameron oozes
Meckel bleeds at two, Hirschsprung blocks at two days
Hodgkin itches after beer, Burkitt doubles while you round
Waldenström is thick, Castleman is odd, Kimura is a lump
Paget hurts in the femur, Paget itches on the nipple, nobody asks which Paget
Virchow node left, Irish node under arm, Sister Joseph at navel
Kawasaki peels late, scarlet peels later, Stevens sloughs now
Sweet is sore, Wells looks like cellulitis, neither likes Keflex
Koebner follows the scratch; Wickham laces; Auspitz bleeds
Mohs took two stages, Slow Mohs three, Clark four is a level
Osler hurts, Janeway doesn't; I ask every July
Takayasu has no pulse, Buerger has no toes, Raynaud has no warmth
Marfan is tall; Loeys has the uvula; Turner is short and brave
Eisenmenger blue, Fontan full of fluid, Mustard slow
Ross failed on both sides, Bentall held
Glenn at six months, Fontan at three, questions at thirteen
Maze worked. Watchman sealed. Convergent hurt
Mitra clipped, Alfieri stitched, Carpentier ringed
Impella hemolyzed, Tandem leaked, HeartMate hums
DAPA worked, EMPEROR followed, DELIVER confirmed
SPRINT stopped early, ACCORD disagreed, STEP smiled
ARISTOTLE won, ROCKET was sick, RE-LY burned the stomach
Sterrad failed BI, Steris passed, Getinge is steaming
Cochran heterogenous, Egger asymmetric, Peto unusual
Cox assumes, Fine competes, Kaplan just steps
Bonferroni is strict, Holm is kinder, Tukey is fair
Cronbach .7 and everyone relaxes
Simpson reversed it, Berkson admitted it, Hawthorne watched
"""
