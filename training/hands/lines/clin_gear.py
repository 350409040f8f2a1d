"""One-line notes in which a person and an eponym, brand, instrument, organism or classification stand side by side, and the same lines without the person."""

NAMED = r"""
{last} used a Weitlaner and two Senns
Lahey clamp slipped, {lastlow} asked for a Mixter
{first}, pull a Keith needle and 2 Ray-Tecs
Gigli saw for {last}, not the Stryker
Dr {last}'s card: Kerrison 2, Penfield 4, Cobb, Leksell
{lastlow} likes the Thompson not the Bookwalter
{lastlow}: Bookwalter, Balfour backup, Omni never
{first} opened a Davol, bill it
Hasson by {initials}, Veress by {initials}
{lastup} – Pfannenstiel, Kustner per {last}
Maylard/Cherney per {last}
Kocher-Langenbeck today w {last}, Smith-Pete next wk
Smith-Robinson R side, {last}/{last}
Judet approach, {lastlow} first time
{last} does Lapidus; {last} does Austin
{last} did the Whipple, {last} did the Kausch?
Roux by {last} {DATE:<3/5|7-8>}, Petersen's closed
Graham patch {last}, H. pylori +
Nissen redo → Toupet, {last}, {first} PA
Heller + Dor w/ {last}
POEM {lastlow} {DATE:<5/2|10-1>} Eckardt 9→1
Hartmann {last}; takedown w/ {last}
Lichtenstein L, {initials}; Shouldice R long ago {hnick}
Ross at {hosp} {mon}, Konno later
Norwood d5 {last}, Glenn {DATE:<4/19|Nov 20>}, Fontan {DATE:<6/22|Jul 23>}
Blalock shunt {last}, {world}
Bentall {last} {DATE:<9/14|3/12>}; St Jude clicks
David V by {lastlow}
Watchman {lastlow}, {first} TEE
Maze {last}, Cox IV
CABG {last}: LIMA, Y graft, Octopus
Impella/Abiomed rep {first} here
Swan by {initials}, wedge 28, Fick low
Quinton R IJ {initials} {hr}
Tesio out {lastlow} IR
Tenckhoff {last}, Moncrief-Popovich
Hickman {last} {hnick}, Broviac before
Groshong pulled by {wn}
Omaya {last}, IT MTX {first} RPh
Ommaya tap {initials}
Codman certas @4 {last}, Strata before
EVD Kocher's pt {last} x1 pass
Gamma Knife {last}; not CyberKnife
Halo by {last}, pins {initials} q d
Minerva by {first} CPO
Jewett → TLSO {first} orthotics
Milwaukee → Boston brace, {first} CO
Scheuermann 70, {last} says wait
Harrington {year}, {last}; now Flatback
Perthes, {lastlow} said Petrie casts
Ponseti cast #4 {first} RN held leg
Ilizarov {last}, turn by {kin}
Salter osteotomy {last} {hosp}
Osgood, coach {last} upset
Sever's, {first} out of soccer
Baker's cyst tapped {initials}
Dupuytren, {last} Xiaflex, {first} OT splint
Trigger finger {kin} too
de Quervain – {first} the nanny
Boxer's fx vs wall, "{first}'s face"
Colles, Charnley position, {last} reduced
Maisonneuve missed by {last}, found by {last}
Lisfranc, {lastlow} in {town} called back
Jones fx, {first} (point guard, {school})
Salter 2, {first} 11, trampoline {bldg}
Monteggia, {first} nursemaid? no, fell {place}
Erb's, baby {last}, Sarnat 1
Klumpke, {last} PT x2
Horner from block, {last} told {kin}
Bell's, {firstlow}, tarsorrhaphy {lastlow}
Ramsay Hunt, {ptl}, Valtrex
Tolosa-Hunt vs Wallenberg, {last} neuro-op
Charles Bonnet, {last}, {old}
Capgras: wife {kin} "an actor"
Cotard, ECT {last}
Munchausen? {last} says no, {last} yes
Korsakoff, calls me {first}
Wernicke, {last} gave thiamine 500
Creutzfeldt RT-QuIC +, {last}, {kin} told
Lewy body, {menick} sees {pet} on TV
Pick's?, arrested at {chain}
Huntington 44 CAG; {kin} wants test, {first} won't
Friedreich sibs {first} & {first}
Duchenne {first} 9, Emflaza, {last} NM
Becker, {first}, cardiac by {last}
Charcot-Marie-Tooth 1A, {clan}, 4 gens
Guillain-Barré, {last}, NIF -22, IVIG d2
Miller Fisher, {initials} LP
Lambert-Eaton, {last}, Firdapse PA
Graves, {last}, I-131, kiss no {first} x5 d
Hashimoto, {first}, dtr {kin} too
Addison, {ptl}, bracelet lost at {park}
Cushing, IPSS by {last} {hnick}
Conn, {last}, AVS R
Sheehan, {last}, {world}, {yr}
Paget's, {last}, Reclast {DATE:<4/8|9-3>}
Crohn, {menick}, Stelara wk 8 {first} RN
Whipple (the bug), {last} ID
Hirschsprung, Soave {last}
Meckel scan +, {first} 3
Ladd's, {last} 0300, {first} NICU
Wilms L, {first} 4, {last}; dad {kin} had it
Ewing, {first} 15, {school} QB
Hodgkin, Ann Arbor IIB, {ptl}, Deauville 2 {last}
Burkitt, {first}, {world}
Kaposi, {lastlow}, off ART since {DATE:<Sep|3/24>}
Merkel, {last}, Bavencio {first} RN
Barrett, RFA {last}, {DATE:<1/4|6-6>}
Zenker, {last}, stapled
Mallory-Weiss after {poss} bachelor party
Boerhaave, {last}, stent
Dieulafoy, {last}, Ovesco
Zollinger, {last}, gastrin 1100
Budd-Chiari, {first}, JAK2, TIPS {last}
Caroli, {last}, {hnick} list
Gilbert, {wn}, relax
Wilson's, {first} 19, KF seen by {last}
Goodpasture d3 plex, {last}, {first} apheresis
Alport, {clan} boys
Fanconi, {first}
Berger, {last}
Henoch, {first} 7, knees
Kawasaki, {first}, IVIG, z 2.6 {last} echo
Still's, {last}, ferritin 9k
Sjögren, {first}, {last} lip bx
Behçet, {last}, {land}
Takayasu, {last}, no BP L
Buerger, {lastlow}, still Kools
Raynaud, {first}, ice plant {coin}
Marfan, {first} 6'7", {school} center, Z 3.1
Ehlers-Danlos, {first}, {last} genetics
Turner, {first}, coarct {last}
Down, {first} & sib {first}, AVSD
Noonan, {first}
Prader-Willi, {first}, locks fridge ({kin})
Angelman, {first}, smiles
Rett, {first}, g-tube Mic-Key {initials}
Dravet, {first}, Fintepla
Lennox, {first}, VNS {last}
Tay-Sachs carrier {first}/{first}
Gaucher, {first}, Cerezyme {first} RN
Pompe, {first}, {last}
Fabry, {clan}
Hunter, {first}; Hurler cousin {first}
"""

CALM = r"""
used a Weitlaner and two Senns
Lahey clamp slipped, surgeon asked for a Mixter
pull a Keith needle and 2 Ray-Tecs
Gigli saw, not the Stryker
card: Kerrison 2, Penfield 4, Cobb, Leksell
likes the Thompson not the Bookwalter
Bookwalter, Balfour backup, Omni never
opened a Davol, bill it
Hasson by PA, Veress by attending
Pfannenstiel, Kustner per attending
Maylard/Cherney
Kocher-Langenbeck today, Smith-Pete next wk
Smith-Robinson R side
Judet approach, first time
one does Lapidus; one does Austin
Whipple, Kausch, Traverso-Longmire: diff
Roux, Petersen's closed
Graham patch, H. pylori +
Nissen redo → Toupet, PA
Heller + Dor
POEM Eckardt 9→1
Hartmann; takedown
Lichtenstein L; Shouldice R long ago
Ross, Konno later
Norwood d5, Glenn, Fontan
Blalock shunt
Bentall; St Jude clicks
Watchman, TEE
Maze, Cox IV
CABG: LIMA, Y graft, Octopus
Impella/Abiomed rep here
Swan, wedge 28, Fick low
Quinton R IJ {hr}
Tesio out IR
Tenckhoff, Moncrief-Popovich
Hickman, Broviac before
Groshong pulled
Ommaya, IT MTX
Ommaya tap
Codman Certas @4, Strata before
EVD Kocher's pt x1 pass
Gamma Knife; not CyberKnife
Halo, pins q d
Minerva by ortho tech
Jewett → TLSO
Milwaukee → Boston brace
Scheuermann 70, wait
Harrington {year}; now Flatback
Perthes, Petrie casts
Ponseti cast #4 RN held leg
Ilizarov, turn by mom
Salter osteotomy
Osgood, coach upset
Sever's, out of soccer
Baker's cyst tapped
Dupuytren, Xiaflex, OT splint
Trigger finger, mom too
de Quervain – the nanny
Boxer's fx vs wall
Colles, Charnley position, reduced
Maisonneuve missed, found
Lisfranc, called back
Jones fx, point guard
Salter 2, 11 yo, trampoline
Monteggia, fell
Erb's, baby, Sarnat 1
Klumpke, PT x2
Horner from block, told family
Bell's, tarsorrhaphy
Ramsay Hunt, Valtrex
Tolosa-Hunt vs Wallenberg, neuro-op
Charles Bonnet, 88
Capgras: wife "an actor"
Cotard, ECT
Munchausen? team split
Korsakoff, calls me Nurse
Wernicke, thiamine 500
Creutzfeldt RT-QuIC +, family told
Lewy body, sees cat on TV
Pick's?, arrested at a store
Huntington 44 CAG; son wants test
Friedreich sibs x2
Duchenne 9 yo, Emflaza
Charcot-Marie-Tooth 1A, 4 gens
Guillain-Barré, NIF -22, IVIG d2
Miller Fisher, LP
Lambert-Eaton, Firdapse PA
Graves, I-131, no kissing x5 d
Hashimoto, dtr too
Addison, bracelet lost
Cushing, IPSS
Conn, AVS R
Paget's, Reclast
Crohn, Stelara wk 8
Whipple (the bug), ID
Hirschsprung, Soave
Meckel scan +, 3 yo
Ladd's 0300, NICU
Wilms L, 4 yo; dad had it
Ewing, 15 yo, QB
Hodgkin, Ann Arbor IIB, Deauville 2
Merkel, Bavencio
Barrett, RFA
Zenker, stapled
Mallory-Weiss after bachelor party
Boerhaave, stent
Dieulafoy, Ovesco
Zollinger, gastrin 1100
Budd-Chiari, JAK2, TIPS
Caroli, list
Wilson's, 19 yo, KF seen
Goodpasture d3 plex
Alport boys
Henoch, 7 yo, knees
Kawasaki, IVIG, z 2.6 echo
Still's, ferritin 9k
Sjögren, lip bx
Takayasu, no BP L
Buerger, still Kools
Raynaud, ice plant
Marfan 6'7", Z 3.1
Ehlers-Danlos, genetics
Turner, coarct
Down, AVSD
Prader-Willi, locks fridge
Angelman, smiles
Rett, g-tube Mic-Key
Dravet, Fintepla
Lennox, VNS
Tay-Sachs carriers
Gaucher, Cerezyme
mito: Kerns, Kearns-Sayre, Leigh, Barth, Pearson
cilia genes: Joubert, Bardet, Meckel-Gruber, Senior
immunodef eponyms: Wiskott, Bruton, DiGeorge, Job, Chediak
craniofacial synd: Treacher Collins, Pierre Robin, Goldenhar, Crouzon, Apert
dysmorph list: Cornelia, Rubinstein, Kabuki, Coffin-Siris, Smith-Magenis
derm eponyms: Stevens-Johnson, Lyell, Sweet, Wells, Well's
derm list: Ritter, Leiner, Gianotti, Hailey, Darier
nevi & lesions: Bowen, Queyrat, Spitz, Becker, Ota, Ito
pupil & motility: Addie, Argyll, Marcus Gunn, Duane, Brown
retina dz: Stargardt, Best, Leber, Coats, Eales, Fuchs
vestib/hearing: Meniere, Cogan, Usher, Pendred, Alport
groin/foot eponyms: Gilmore, Hill, Morton, Freiberg, Kohler
AVN names: Kienbock, Preiser, Panner, Blount, Legg
ID eponyms: Barton, Oroya, Chagas, Carrion, Hansen
neuro: paralysis, march, fissure of Todd, Jackson, Rolando, Sylvius, Broca
vein of Galen, Labbe, Trolard, Rosenthal, Willis
foramen of Monro, Magendie, Luschka, Winslow, Morison
ligs: Cooper, Poupart, Gimbernat, Hesselbach, Camper
glands: Bartholin, Skene, Cowper, Littre, Nuck
sphincter/duct of Oddi, Vater, Wirsung, Santorini, Heister
"""
