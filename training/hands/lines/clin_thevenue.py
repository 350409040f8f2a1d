"""Places and firms that people call "the So-and-so" in histories and notes, against capitalised things with "the" that are no place at all."""

NAMED = r"""
Pt states the fall was at the {ORGANIZATION:<Blue Moon|Tipsy Cow|Anchor Inn>}, 4 beers.
Transferred from the {FACILITY:<Pines|Laurels|Fountains>} with no med list.
Works the grill at the {ORGANIZATION:<Char Pit|Big Skillet|Waffle Iron>}.
Wife runs the {ORGANIZATION:<Yarn Barn|Bead Box|Quilt Nook>}.
Picked up outside the {FACILITY:<Palace|Rialto|Orpheum>} by EMS.
Lives upstairs of the {ORGANIZATION:<Tap Room|Bike Shed|Corner Slice>}.
Staying at the {FACILITY:<Knights Rest|Sunset Inn|Palm Court>} off {hwy}.
Goes to the {FACILITY:<Hub|Nest|Landing>} for meals and showers.
Was at the {FACILITY:<Meadows|Heights|Grove>} for rehab until {oddday}.
Son plays for the {ORGANIZATION:<Mudhens|River Rats|Stingers>}, concussed {DATE:<5-3|9/8>}.
Last drink at the {ORGANIZATION:<Legion|Elks|Moose>} in {town}.
Daughter teaches at the {FACILITY:<Montessori|Waldorf|Friends> School on {road}}.
Got her tattoo at the {ORGANIZATION:<Ink Well|Needle|Black Lamb>}.
Ate oysters at the {ORGANIZATION:<Half Shell|Pearl|Dock>}, vomiting by 2 am.
Fell down the steps of the {FACILITY:<Temple|Cathedral|Tabernacle> on {road}}.
Swims at the {FACILITY:<Plunge|Natatorium|Y> in {town}}.
Prays at the {FACILITY:<Islamic Center|Gurdwara|Kingdom Hall> of {town}}.
Bikes the {LOCATION:<Rail Trail|Greenbelt|Towpath>} to work.
Found down in the {LOCATION:<Tenderloin|Strip|Bottoms>}, GCS 9.
From the {LOCATION:<Panhandle|Delta|Iron Range|Cape>}, three hours by car.
Grew up on the {LOCATION:<Pine Ridge|Wind River|Fort Peck> rez}.
Hiking the {LOCATION:<Wonderland|Long|Superior> Trail} when it bit him.
Fishing on the {LOCATION:<Kenai|Suwannee|Buffalo>}, hook in lid.
Cleans offices at the {FACILITY:<Marlowe|Tribune|Exchange> Building}.
Booked to the {FACILITY:<Stockade|Annex|Workhouse>} after clearance.
Had ECT at the {FACILITY:<Institute|Retreat|Pavilion> in {town}}.
Saw a doctor at the {FACILITY:<Free Clinic|Women's Center|Indian Health> in {town}}.
Delivers for the {ORGANIZATION:<Courier|Gazette|Pizza Wagon>}.
On the crew of the {ORGANIZATION:<Carnival King|Big Top|Ice Revue>}.
Sells at the {FACILITY:<Swap Meet|Flea|Farmers Hall> in {town}}.
Stays with a friend at the {FACILITY:<Ambrose|Belvedere|Carlton>}, apt 6.
She was dropped at the {FACILITY:<Sobering Center|Bridge|Haven>} by police.
He wants to die at the {FACILITY:<Hospice House|Lighthouse|Homestead>}.
Kid's at the {FACILITY:<Bright Path|Busy Bee|Little Red School>} 7 to 5.
Plasma twice weekly at the {FACILITY:<BioLife|Grifols> by {chain}}.
She hates the {FACILITY:<General|Mercy|County>}, loves the {FACILITY:<Baptist|Deaconess>}.
"""

CALM = r"""
Pt states the fall was at the bar, 4 beers.
Transferred from the SNF with no Kardex.
Works the grill; burned by the Vulcan fryer.
Wife runs the Singer all day, neck pain.
Picked up outside by EMS, on the Stryker.
Lives upstairs, uses the Acorn lift.
Staying at a motel off the highway.
Goes to the drop-in for meals and showers.
Was at rehab until Medicare's 100 days.
Son plays ball, failed the SCAT6, then the King-Devick.
Last drink at the club.
Daughter teaches; took the Bayley and the Denver home.
Got the Nexplanon over a tattoo.
Ate oysters, vomiting by 2 am; the BioFire is pending.
Fell down the steps; the Ottawa says film it.
Swims; wears the Dexcom in the pool.
Prays five times a day; the Freestyle is under the sleeve.
Bikes to work with the Zio on.
Found down, the Cincinnati negative, GCS 9.
Three hours by car, so use the Kardia and the phone.
Grew up on a reservation; the PPD was positive.
Hiking when it bit him; the Sawyer did nothing.
Fishing, hook in lid; the Desmarres helped.
Cleans offices; the Epworth is 14.
Cleared for booking; the Narcan is in his bag.
Had ECT with the Thymatron, later the Somatics.
Saw a doctor; brought the Prevnar card.
Delivers pizzas; the Wells is 3.
On the crew; the Epley fixed it.
Sells at markets; the Tinel is positive.
Stays with a friend; the Naloxone is expired.
Dropped off by police; the CIWA was 4.
He wants to die at home; the Roxanol is working.
Kid's at daycare; the EpiPen stays there.
Plasma twice weekly; the Hemocue reads 11.
She hates the Prevnar, loves the Flumist.
Put the Hoyer by the Posey and lock the Alaris.
Give the Kayexalate? No, the Lokelma.
Call the RRT, get the Zoll, leave the Lucas.
The Foley, the Salem, the Blake and the Cordis are all out.
The Whipple is first, the Nissen to follow.
The Broselow says blue, the Handtevy says 9 kg.
"""
