"""Second set of radio and field talk: fire ground, sea rescue, flight request, mass gathering, prison transport, search party, snow, school lockdown; twinned."""

TWINS = r"""
COAST GUARD / MEDICO relay, VHF 16 then 22A

STATION: Vessel calling, [[say again your name and position::say again]].
VESSEL: [[Fishing vessel, forty-five feet::{VEHICLE_ID:<Lady Corinne|Second Wind|Miss Ardith>}, {hull}]], we are [[off the point::two miles off {place}]], we have a man with a hook in the eye.
STATION: Roger, hook in the eye. How old is the man?
VESSEL: Thirty, thirty-one. [[He's the deckhand.::{first}, deckhand, {last} is the last name.]]
STATION: Is he conscious, is he breathing normally?
VESSEL: He's swearing in Portuguese.
STATION: Roger. Stand by for the flight surgeon.
SURGEON[[::, {dr}]]: Captain, do not remove it. Paper cup over the eye, tape it, cover the other eye too. Nothing by mouth.
VESSEL: He's had a beer.
SURGEON: Nothing MORE by mouth. Zofran if you've got it, in case he vomits.
VESSEL: We have got ginger.
STATION: Captain, make for [[the harbor::{town}]], ambulance will meet you at [[the fuel dock::{FACILITY:<Snell's|Gull|Northside> Dock}]].
VESSEL: ETA forty minutes. Tell [[his mother::his mother, {first}, {ph}]].
STATION: [[We'll let somebody know.::We'll call {first}.]] Station standing by on two two alpha.
%%
MARATHON MEDICAL NET, channel 3, mile tents

net: Mile eight go.
8: One blister, one proposal, [[she said yes::{first} said yes]].
net: Mile eleven.
11: Chest pain, fifty-two, [[bib on::bib {UNIQUE_ID:{four}}, {first} {last}]], EKG on the hood, inferior. Need a rig.
net: [[Rig coming::{fleet} coming]] by the back road, [[use the alley::{lane}]].
11: He wants to know his time.
net: Tell him his time's later. [[Hospital's told::{hosp}'s told]].
net: Mile nineteen.
19: Sodium 122, confused, says he's [[a mailbox::{first} and also a mailbox]]. Hypertonic hundred in.
net: [[Physician to nineteen::{dr} to nineteen]].
19: He's a better mailbox already.
net: Finish.
F: Forty cots, thirty-one full, all banana. [[One lost child::One lost child, {first}, 6, mom is bib {UNIQUE_ID:{four}}]].
net: Mother's at the flag. Send the child with a foil.
%%
SEARCH, notes at the command trailer, day 2

0540 briefing by [[the sheriff's sergeant::Sgt {last}, {county}]]. Subject: [[man, 84, dementia, gray cardigan::{whole}, {dobs}, gray cardigan]], last seen [[at supper::{day}, {hr}, at {snf}]]. Likes water. Left-handed, turns left.
0615 dogs out. [[K9 A::{pet} and handler {last}]] north, [[K9 B::{pet} and {wn}]] creek.
0720 volunteer found a slipper, [[bagged::bagged, {case}-2]]. Daughter says [[his::{first}'s]].
0810 pilot[[:: of {hull}]] reports heat source, it's a calf.
0905 neighbor remembers that he used to [[work at a dam::work at the dam at {place}]] as a boy.
0911 redirect: the dam.
0948 found. On the wall, feet over, watching. Cold, alert, temp 94.2. [[Deputy::Deputy {last}]] sat next to him and asked what he was looking at. "The level," he said.
0955 EMS[[:: {crew}]] packaged. Refused to leave till [[somebody::{first}]] wrote the level down. Wrote it down.
1010 Family told by phone[[::, {kin}, {ph}]]. Trailer closed 1130, coffee urn left for [[the night crew::{org}]].
%%
Fire ground, captured from the command channel, edited to the part we need for the injury report

COMMAND: Command to interior, PAR check.
INTERIOR: Interior has two. [[We have a mayday, stand by.::{last} and {last}. Mayday, {last} is through the floor.]]
COMMAND: Mayday, mayday. All units hold traffic. [[Who, where?::{last}, give me LUNAR.]]
DOWN: Basement, C side. I'm on my back. Air's at half. [[It's me::It's {last}]], my leg's wrong.
COMMAND: RIT, C side window. [[Go.::{last}, {wn}, go.]]
RIT: We see his light.
DOWN: I see yours. [[Tell my wife::Tell {first}]] I'm late.
COMMAND: Tell [[her::{first}]] yourself.
RIT: He's out. He's out the window.
COMMAND: Time, eleven minutes. Medic to the C side. [[Safety, log it.::Safety, {last}, log it: {house}, {clockx}.]]
MEDIC: Tib-fib, closed. Pain eight. Ketamine 20. Carboxy 9. Transport to [[trauma::{hosp}]].
COMMAND: All units, PAR complete. [[Whole crew accounted for.::All of {FACILITY:Station <Six|Nineteen|Two>} accounted for.]]
"""
