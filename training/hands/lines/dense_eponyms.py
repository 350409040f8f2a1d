"""Hands of examiners, fellows and instrument techs: every eponym, sign, manoeuvre, approach, instrument and triplet of numbers, next to people who look like them."""

NAMED = r"""
Staff at M&M: {last}, {last}, {last}, and a fellow nobody knew
{last}, {last}, {last}, {last}: sign the birthday card, it's on the blanket warmer
Open with {last}, close with {last}, and pray {last} is on for anesthesia
Name the new residents: {last}, {last}, {last}, {last}-{last}, {last}, O'{last}
Cross cover tonight: {last}, {last}, {last}; nights {last}
{last}, {last}, {last} and {last}: five cases, four surgeons, two rooms
{last} B, {last} SER 4, {last} wet, {last} neg - weekend ankles by patient
{last} II, distal radius, cast clinic {day}; {last} III, same
{last} IV (plateau), {last} 3 (pilon), both through {dr}
{last}, {last}, {last}, {last}... pick one to take call
{last} 3, {last} 2, {last} 4: rooms after names, whiteboard is full
{last} C became {last} D when the beds got swapped
{last} wants {last}'s frame off at 12 wk; {first} says 16
{last}-{last} vs {last} vs {last}: three candidates, one fellowship spot
{last}, {last}, {last}, {last}, {last}: amps on the list, one by one
{last}, {last} and Captain {last} for hips; {last} for shoulders
{last}, {last}, {last}, {last} for shoulders, {clinic}, {day}
{last} 2B, {last} +, {last} cancelled, {last} no show
Ask {last}, {last}, {last} or {last}, they were all in the room
{last} for the knee, {last} for the hip, {first} for everything else
{last} + , {last} -, {last} L, {last} R: sides per {first}, check consents
Consults: {last}, {last}, {last}, {last}, {last}. Seen: {last}
{last}, {last}, {last}, {last}: EMGs this week at {clinic}
{last}, {last}, {last}: hand clinic adds, {first} has the slips
{last}, {last}, {last}: pulses don't count unless {first} felt them
Morning: {last}, {last}, {last}. After lunch: {last} if CT is back
{last} had Kehr and Ballance; {last} had neither and bled anyway
Choles: {last}, {last}; hernias: {last}, {last}; {last} if time
Think {last} if the page says OB; think {last} if it says GYN
Hernias by patient: {last} (Richter), {last} (Amyand), {last} (Spigelian)
{last} vs {last} vs {last}: whose mesh sat in C core overnight
{last}, {last}, {last} and a Nissen; {last} doing the Heller
{last} I, {last} II, they are brothers, check the band ({dob})
Pyloroplasty by {last} in {yr}, at {hosp}, revised {mon}
Whipples: {last} {oddday}, {last} {oddday}, both {dr}
{last} anastomosis leaked, {last}'s did not, 5 Fr stent in both
{last} tap blocked, {first} says Pringle 15/5, 3 rounds, {clockx}
{last} take down, {last} ileostomy, {last} sigmoid; order is {first}'s
{last} or {last}, whoever is closer to {hnick}
{last} for the horseshoe, {last} for the track, call {xt}
Conference: {last}, {last}, {last}, {last}, {last}, {last} (kids' hearts, {hosp})
Glenn done for {last}, Fontan pending for {last}, Norwood baby {last} arriving via {crew}
{last} with Carrel buttons, {last} with a Cabrol, per {fl}
Stanford A in {room} = {last}; DeBakey III in {room} = {last}
Esophagus people: {last}, {last}, {last}. Lung people: {last}
{last} window, {last} chest tube, {last} pigtail; CXRs by {first}
Trays: {last} set goes to {hosp}, {last} set stays, loaner under {last}
Reps in house: {first} (plates), {first} (spine), {last} with the robot
Needle count off by one w/ {last}, {first} found it on {first}'s clog
{last}, {last}, {last}, {last}, scrub today; {last} circulates
Elevator stuck w/ {last}, {first}, a Cobb and a Key
Speculum lady is {first} at {org}; order Graves and Pederson, acct {acct}
Deliveries: {last} Simpson, {last} vac x2 pops, {last} SVD; {last} still 6 cm
{last}, {last}-{last}, {last}, laboring; {last} for section {hr}
{last} did McRoberts, {last} did Rubin, {first} did the talking
{last} vs {last} vs {last}-{last}: cerclage clinic {on}
{last} 8/10, {last} 9, {last} no BPP done
Sections: {last}, {last}, {last}, {last}; repeat {last}
{last}, {last}, {last}, slings, {dr}, {clinic} {day}
{last} III, {last} C1, {last} A: GYN onc tumor board {clip}
{last}, {last}, stents out; {last} ESWL; {last} lost his card
Neobladders: {last}, {last}, {last}. Conduits: {last}, {last}
{last}, {last}, {last}: urology adds by {first} before {hr}
{last} 3+4=7, {last} 4+3, {last} 5+5; tumor board {day}
{last} 2, {last} 3, {last} 8p: grades as {first} texted them
{last} 0.8 mm, {last} IV, {last} in situ; path {spec}, {spec}, {spec}
{last} III, {last} 5, {last} 2, laser clinic, in order of chairs
Flap watchers tonight: {last}, {last}; doppler with {first}
{last} vs {last} vs {last} for the lip kids; {last} already did his palate at {hosp}
{last}, {last}, {last}: reductions, photos w/ {first}
{last} II plus NOE, {last} mandible; panorex done at {fac}
Sinus board: {last}, {last}, {last}, {last}
{last} R, {last} L, {last} both, hearing aids back from {fam}
{last} did Dix, {first} did Epley, {last} threw up
{last} 3+, {last} III, tonsils {on}, moms' phones {ph} {ph}
{last}, {last}, {last}, {last}: pupils rechecked by {first}
{last} 20/40, {last} ok, {last} 11/14, DMV forms to {first}
{last} 4 mm, {last} 2, {last} 3, {last} -: post ops, eye lane 2
{last}, {last}, {last} tubes; {last} iStent; lens cards w/ {first}
{last} II div 1, {last} III, {last} I: ortho starts, {fac}
{last} 3, {last} 5, {last} 30; endo chair, {first} assisting
{last}, {last}, {last}, retainers; {last} lost hers at {school}
{last} pins, {last} drain, {last} shunt, rounds at {hr} w/ {last}
{last} grade II, {last} 3, {last} 4: neuro list per {fl}
{last} .36, {last} .41, shunt clinic, films from {hosp}
{last}, {last}, {last}, {last}: aneurysms this month
{last}, {last}, {last}; first two home, third to {snf}
Epilepsy unit: {last}, {last}, {last}, {last}, {last}. Discharge {last}
{last}, {last}, {last}, movement clinic, {first} Botox
{last}, {last}, {last} for memory; daughters {kin}, {kin}; {last} alone
MDA camp: {first}, {first}, {first}, vans from {agency}
{last}, {last}-{last}, {last}, nerve biopsies, {spec}
{last}, {last}, {last}, {last}: blood cultures growing, call {first}
{last}, {last}, {last}, AR murmur rounds, students find them all
{last} vs {last} vs {last}: whose valve goes first
{last} 3, {last} IV, {last} 5; CCU by pod and name
{last} 468, {last} 441, {last} 502: QTs, hold {first}'s Zofran
{last}, {last}, {last}: taps; {last} refused
{last}, {last}, {last} in sarcoid clinic w/ {dr}
{last} 12 mm, {last} 0, {last} 22; new hires, {first} read {clip}
{last}, {last}, {last}, lymph nodes, all from {town}
{last}, {last}, {last}, smears on {first}'s scope
Blood bank: {last} anti-K, {last} anti-Fya, {last} has both; {first} called {agency}
{last} 3+, {last} 1+, {last} neg, DATs {clip}
Kids w/ IVIG: {first}, {first}, {first}; {first}'s mom is {kin}
ERT: {last} Tuesdays, {last} q2wk, {last} home w/ {fac}
{last}, {last}, {last}, biopsies; {last} on {ward}
{last}, {last}, {last}, adrenal board {day}
{last}, {last}, {last}, thyroid FNAs; {last} + twice
{last}, {last}, {last}: polyposis families, {first} at {org} tracks
{last} C2M4, {last} IIa clip x2, {last} clean; GI {clip}
{last} 2, {last} 3, {last} 9, {last} i2: IBD scores by {first}
{last} C, {last} 44, {last} .6; liver list, {kin} ok w/ hospice for {last}
{last}, {last}, {last}, {last}: infusions, {clinic}, chairs 1-4
{last}, {last}, {last}, skin checks; biopsy {last}
Stain list from {first}: {last} GMS, {last} Congo, {last} trichrome x2
{last} 8/9, {last} 38, {last} 4, nursery sign out, {first}
{last} L hip click, {last} Pavlik, {last} Graf IIb; {kin} can't drive
{last} twin A, {last} twin B, {last} singleton; {first} holds the phone
{first} (Down), {first} (Turner), {first} (Noonan): genetics fair at {church}
{last} 22, {last} 18, {last} 30; PHQs by {first}, scan to {mrn} {mrn} {mrn}
{last} 3/5, {last} 4, {last} 55, {last} 17: frailty round at {snf}
{last} 3, {last} 70, {last} 90, ECOG/KPS as of {clip}
{last} 1+, {last} R1, {last} 44, gym 2, OT {first}
{last} III, {last} 2, {last}: manual therapy block w/ {first}
{last} brace, {last} brace, {last} cast; {first} from {shop} measures
{last}, {last}, {last}, {last}, traction beds; weights by {first}
{last} 16, {last} 14, {last} 12, {last}'s fell out; caths {first}
{last} 1/4, {last} 19, {last} d/c, drains per {fl}
{last}, {last}, {last}, {last}, {last}; line holidays by last name
Labs for {last} 20-40-80, {last} 5-10-10, texted by {first}
{last} 3-6-8, twin 8-9-9, peds {dr}, time {clockx}
{last} on 5/15 TPN since {clip}, {last} on 4.25/10 since {clip}
{last} 28-32-34 bloods done {num8}, {num8}, due {on}
{last} 4-/5, {last} 3+/5, strength per {first}, {oddday}
{last} K 2, {last} K 3, chairs 7 & 9, {first} tech
{last} 0-1-6 started {clip}, second {clip}, third due {mon}
{last} -2.25 -0.75 x 090, glasses at {chain}, order {ord}
{last} PA 48/21/31, {last} 22 wedge, cath {clip} by {last}
{last} 3x12, {last} 60/120, next {day} with {first}
{last} 9/12, {last} 6/4, testing by {first} at {school}
{last} '19 neg, '22 ASCUS, records from {clinic} in {town}
{last} G5P2-1-2-3, EDD {on}; {last} G3, EDD {on}
"""

CALM = r"""
Mimics: Todd, Bell, Sydenham, and a conversion with Hoover
B-Lynch, Hayman, Cho, O'Leary: name the suture, draw the uterus
Open with Hasson, close with Carter-Thomason, retract with Balfour or Bookwalter
Name the shoulder test: Neer, Hawkins, Jobe, Speed, Yergason, O'Brien, Gerber
Cross match the approach: Smith-Petersen, Watson-Jones, Hardinge, Kocher, Ludloff
Thompson, Henry, Kaplan, Boyd and Bryan-Morrey: five ways into an arm
Weber B, Lauge-Hansen SER 4, Maisonneuve squeezed, Cotton negative
Salter II, Thurston Holland fragment, Poland if you are old
Schatzker IV, Moore 3, both through a Lazy S
Mayo, Keller, Akin, Lapidus, McBride, Chevron... pick one bunion
Garden 3, Pauwels 2, Singh 4, Dorr B, Evans unstable
Frankel C became ASIA D
Gustilo IIIB, Godina timing, Masquelet later
Young-Burgess APC II vs Tile B1 vs Letournel both column
Lisfranc, Chopart, Syme, Pirogoff, Boyd, Burgess: amps by level
Allis, Bigelow, Stimson, East Baltimore lift, Captain Morgan, Whistler for hips
Cunningham, Milch, Kocher, Spaso, FARES, Davos, Stimson for shoulders
Lachman 2B, Slocum +, pivot glide, Noyes scale soft end
McMurray, Apley, Thessaly, Steinmann, Ege, Bounce Home
Ober, Thomas, Ely, Craig, Patrick, Gaenslen, Fortin finger
Spurling + , Lhermitte -, Hoffmann L, Tromner R, Babinski down
Lasègue, Bragard, Bowstring, Bechterew, Naffziger
Phalen, Tinel, Durkan, Froment, Jeanne, Wartenberg, Egawa, Pollock, Duchenne
Finkelstein, Eichhoff, Watson, Kirk, Bunnell, Elson, Allen
Simmonds, Thompson, Matles, Copeland
Roos, Adson, Wright, Halsted, Eden: pulses don't count
Murphy, Rovsing, Dunphy, Markle, Carnett, Blumberg
Kehr, Saegesser, Ballance, London, Cullen, Grey Turner, Fox, Bryant
Boas, Courvoisier, Charcot, Reynolds, Mirizzi, Bouveret, Rigler
Howship-Romberg, Hannington-Kiff: think obturator
Hernias by name: Richter, Littre, Amyand, De Garengeot, Maydl, Spigelian, Petit, Grynfeltt, Laugier, Cloquet
Lichtenstein vs Shouldice vs Bassini vs McVay vs Stoppa vs Rives vs Desarda vs Kugel
Nissen, Toupet, Dor, Hill, Belsey, Collis, Heller
Billroth I, Billroth II, Roux, Braun, Hofmeister, Polya, Finsterer
Heineke-Mikulicz, Finney, Jaboulay, Michelassi; then count the strictures
Whipple PPPD, Traverso–Longmire, Puestow, Frey, Beger, Izbicki, Berne
Blumgart anastomosis vs Cattell-Warren, 5 Fr Wirsung stent
Kasai I, hepatic Glisson, Pringle 15/5, Kocherized, Cattell–Braasch next
Mattox medial visceral rotation; Kocher; Cattell; then Pringle and Heaney
Hartmann take down, Lane, Baker tube, Noble plication is history
Altemeier or Delorme, Ripstein or Wells, D'Hoore
Milligan-Morgan, Ferguson, Longo, Whitehead, Parks, Lord
Hanley for the horseshoe, Goodsall for the track, Parks II for the type
Karydakis, Bascom, Limberg, Dufourmentel
Brock, Taussig, Glenn, Fontan, Norwood, Sano, Rastelli, Jatene, Senning, Mustard, Ross, Konno, Nicks, Manouguian
Bentall with Carrel buttons, Cabrol shunt, David V, Yacoub
Maze by Cox, Dor patch, Batista no, Carpentier ring, Alfieri stitch, De Vega
Stanford A, DeBakey II, Crawford III, Ishimaru 0
Ivor Lewis, McKeown, Sweet, Orringer
Eloesser window, Clagett, Schede, Chamberlain, Ravitch, Nuss, Monaldi
Clamps: Satinsky, Cooley, DeBakey, Fogarty, Potts, Kay, Lambert, Crafoord
Retractors: Deaver, Richardson, Harrington, Army-Navy, Weitlaner, Gelpi, Senn, Hohmann, Bennett, Charnley, Finochietto
Needle holders by tray: Mayo-Hegar, Crile-Wood, Ryder, Castroviejo, Webster, Heaney
Scissors: Metz, Mayo, Potts, Jorgenson, Iris, Stevens, Westcott, Lister, Cottle
Rongeurs: Leksell, Kerrison 2 mm, Stille-Luer, Adson, Beyer, Pituitary
Elevators: Cobb, Key, Freer, Langenbeck, Joseph, Penfield 4, Woodson, Cushing
Speculum: Graves, Pederson, Auvard, Sims, Huffman, Cusco
Forceps for birth: Simpson, Elliott, Kielland, Piper, Luikart, Tucker-McLane, Wrigley
Lovset, Mauriceau-Smellie-Veit, Burns-Marshall, Bracht, Pinard, Zavanelli
McRoberts, Rubin II, Woods, Gaskin, Barnum-Jacquemier, Menticoglou
Crede, Brandt-Andrews, Johnson, Huntington, Haultain
McDonald vs Shirodkar vs Espinosa-Bahamondes
Manning 8/10, Bishop 9, Friedman curve out, Zhang in
Pfannenstiel, Joel-Cohen, Misgav-Ladach, Maylard, Cherney, Kustner
Burch, MMK, Kelly, Pereyra, Stamey, Raz, Gittes
Manchester-Fothergill, Le Fort, Moschcowitz, Halban, McCall, Shull
Wertheim, Piver III, Querleu-Morrow C1, Schauta, Dargent
Anderson-Hynes, Culp, Foley Y-V, Boari, Psoas hitch, Politano, Cohen, Lich-Gregoir
Studer, Hautmann, Indiana, Mitrofanoff, Monti, Malone, Bricker, Wallace
Nesbit, Essed-Schroeder, Lue, Winter, Ebbehoj, Al-Ghorab, Quackels, Grayhack
Palomo, Ivanissevich, Marmar, Bergman no, Fowler-Stephens, Bianchi
Snodgrass TIP, Mathieu, MAGPI, Duckett, Koyanagi, Bracka
Whitaker, Hald, Blaivas 2, Schafer grade, Gleason 3+4=7 (Grade Group 2), Partin, Kattan, Briganti, D'Amico
Bosniak IIF, Clavien 2, Guy 3, RENAL 8p, Fuhrman 2
Mohs, Slow Mohs, Breslow 0.8, Clark IV
Fitzpatrick III, Norwood 5, Ludwig 2, Ferriman 11, Glogau 3
Limberg, Abbe, Estlander, Karapandzic, Bernard-Burow, Gillies, Mustarde, Tenzel, Hughes, Cutler-Beard
Millard vs Tennison vs Fisher; Furlow, Bardach, von Langenbeck, Veau
Ryan, Wise, Lejour, Hall-Findlay; Baker III capsule
Le Fort II plus NOE Markowitz 2, Knight-North 4, Gillies lift
Killian, Lynch, Caldwell, Draf IIb, Messerklinger, Hadad flap
Keros 3, Lund-Mackay 14, Kuhn cell, Onodi, Haller, agger
Weber R, Rinne - L, Gelle, Bing, Schwabach, Stenger
Dix, Epley, Semont, Brandt, Lempert, Gufoni, Foster half
Brodsky 3+, Friedman III, Fujita, Muller, Cormack 2b, POGO 70
Adie, Argyll, Horner, Marcus, Hutchinson, Parinaud, Collier, Cogan
Titmus, Worth, Maddox, Krimsky, Hirschberg, Bielschowsky, Parks step 3
Jaeger 3, Snellen 20/40, Amsler ok, Ishihara 11/14, Farnsworth
Schirmer 4 mm, Jones I, van Herick 2, Shaffer 3, Sampaolesi, Seidel -
Ahmed, Baerveldt, Molteno, Krupin, Schocket, iStent, Xen, Hydrus
Scheie, Elschnig, Soemmering, Weiss, Vogt, Busacca, Koeppe, Kayser, Haab, Lisch
Ellis II, Angle II div 1, Miller III, Glickman C, Black V, Kennedy I mod 2, Misch D3
Bass, Stillman, Charter, Fones – brushing by name
Gates 3, Hedstrom, K, Lentulo, Vitapex, Ledermix, Grossman rule
Gow-Gates, Vazirani-Akinosi, Halstead, Stabident
Maryland, Rochette, Nance, Hawley, Frankel III, Herbst, Begg, Tweed, Andrews
Gigli, Hudson, Leyla, Yasargil, Mayfield pins, Greenberg, Budde, Sugita
Kocher's point, Keen's, Frazier's, Dandy's, Kaufman's: where the drain goes
Simpson grade II, Spetzler-Martin 3, Hunt-Hess 4, Fisher 3, Koos 3, House 2, Knosp 3A
Evans .36, Monro, Magendie, Luschka, Sylvius, Virchow, Robin
Willis, Heubner, Labbe, Trolard, Galen, Rosenthal, Percheron, Adamkiewicz
Wallenberg, Weber, Benedikt, Claude, Millard, Foville, Raymond, Dejerine
Brown, Erb, Klumpke, Parsonage, Guyon, Struthers, Frohse, Osborne
Broca 44, Brodmann 17, Exner, Heschl, Geschwind, Gerstmann, Balint, Anton
Rasmussen, Landau, Lennox, Dravet, Doose, Janz, Ohtahara, West, Panayiotopoulos, Gastaut
Steele, Hallervorden, Fahr, Huntington, Wilson, Meige, Brueghel, Segawa
Pick, Lewy, Binswanger, Creutzfeldt, Gerstmann, Kufs, Batten
Strumpell, Friedreich, Machado, Kennedy, Kugelberg, Werdnig, Dubowitz
Duchenne, Becker, Emery, Bethlem, Ullrich, Miyoshi, Welander, Fukuyama
Charcot, Dejerine-Sottas, Roussy, Refsum, Tangier, Fabry
Isaac, Morvan, Moersch, Lambert, Satoyoshi
Trousseau, Chvostek, Virchow, Sister Joseph, Irish, Krukenberg, Blumer
Osler, Janeway, Roth, Duke, Beck, Dressler, Libman, Austrian
Corrigan, Quincke, Traube, Duroziez, Hill, Musset, Muller, Becker, Mayne, Landolfi, Gerhard
Carey Coombs vs Graham Steell vs Austin Flint vs Gibson vs Still
Kussmaul, Friedreich, Ewart, Broadbent, Skoda, Hamman
Levine, Killip 3, Forrester IV, Sgarbossa 5, Barcelona, Brugada, Vereckei, Wellens B, de Winter
Mobitz, Wenckebach, Ashman, Lown, Mahaim, Kent, James, Bachmann
Bazett 468, Fridericia 441, Framingham 438, Hodges 450, Rautaharju 446
Light, Heffner, Rivalta, Meigs, Hampton, Westermark, Palla, Fleischner, Kerley, Golden
Caplan, Lofgren, Heerfordt, Hamman, Loeffler, Liebow, Mounier, Swyer, Williams
Koch, Ghon, Ranke, Simon, Assmann, Pott, Poncet, Bazin
Mantoux 12 mm, Heaf 3, Tine no
Hodgkin, Reed, Sternberg, Burkitt, Castleman, Rosai, Kikuchi, Kimura, Waldenstrom
Auer, Heinz, Howell, Cabot, Dohle, Pelger, May, Alder, Chediak
Glanzmann, Bernard, Scott, Quebec, Evans, Upshaw, Moschcowitz
Lewis, Kell, Duffy, Kidd, Lutheran, Diego, Cartwright, Dombrock, Colton, Chido, Rodgers, Knops, Cromer
Anti-Kell 1:64, anti-Duffy a 1:8, Lewis neut, Kidd evanescent
Coombs 3+, Donath +, Ham -, Apt fetal, Kleihauer .4 %
Fanconi, Diamond, Shwachman, Kostmann, Wiskott, Bruton, Job, Nezelof, Omenn
Gaucher 1, Niemann C, Tay, Sandhoff, Krabbe, Farber, Wolman, Pompe, Cori, Andersen, McArdle, Hers, Tarui
Hurler, Hunter, Sanfilippo B, Morquio A, Maroteaux, Sly, Scheie
Alport, Fabry, Berger, Goodpasture, Bartter 3, Gitelman, Liddle, Gordon, Dent, Lowe
Conn, Cushing, Nelson, Addison, Schmidt, Carney, Wermer, Sipple
Graves, Plummer, Hashimoto, Riedel, de Quervain, Jod, Wolff, Pemberton +
Whipple, Zollinger, Verner, Werner, Peutz, Cowden, Cronkhite, Turcot, Gardner, Lynch, Muir
Barrett C2M4, Forrest IIa, Schatzki, Zenker, Mallory, Boerhaave, Cameron, Dieulafoy
Rotor, Gilbert, Crigler 2, Dubin, Byler, Caroli, Alagille
Mayo 2, Truelove 3, Montreal L3B2p, Harvey 9, Rutgeerts i2, Marsh 3b, Paris Is, Kudo V, Baveno VII
Child C, Maddrey 44, Lille .6, Ranson 4, Balthazar D, Atlanta 2012, Savary C
Felty, Still, Jaccoud, Reiter, Behcet, Sjogren, Cogan, Takayasu, Horton, Wegener, Churg, Kawasaki, Henoch, Buerger, Degos
Gottron, Holster, Shawl, Osler, Wickham, Koebner, Auspitz, Nikolsky, Darier, Asboe, Hertoghe, Leser
Bowen, Paget, Queyrat, Merkel, Spitz, Reed, Becker, Ota, Ito, Sutton, Clark
Hailey, Grover, Darier, Netherton, Sweet, Senear, Sneddon, Schamberg, Majocchi
Gram, Ziehl, Kinyoun, Fite, Grocott, Giemsa, Wright, Warthin, Dieterle, Masson, Verhoeff, Congo
Jones silver, Gordon, Gomori, Perls, Hale, Bielschowsky, Luxol, Nissl, Golgi
Call, Schiller, Reinke, Russell, Dutcher, Psammoma, Councilman, Mallory, Negri, Verocay, Homer, Flexner, Antoni A
Azzopardi, Arias, Kulchitsky, Nabothi, Gartner, Bartholin, Skene, Walthard, Brenner, Leydig
APGAR 8/9, Ballard 38, Dubowitz 39, Silverman 4, Downes 6, Sarnat 2, Papile III, Bell IIA, Kramer 3
Ortolani L, Barlow, Galeazzi, Graf IIb, Pavlik, Perthes Herring B, Kocher 3/4
Moro, Galant, Landau, Perez, Babkin, Rooting, Parachute
Erb vs Klumpke; Pierre vs Treacher vs Goldenhar vs Moebius vs Poland
Down, Edwards, Patau, Turner, Klinefelter, Noonan, Williams, Angelman, Prader
Denver, Bayley, Griffiths, Gesell, Vineland, Peabody, Alberta, Battelle, Hawaii
Beck 22, Hamilton 18, Young 30, Zung 51, Yale 24, Brown ABCD, Conners T 71, Vanderbilt, Burns
Beers, Fried 3/5, Katz 4, Lawton 3, Barthel 55, Tinetti 17, Berg 41, Morse 60, Braden 14, Norton 12, Waterlow 18, Hendrich 6, Johns, Schmid
Rankin 3, Karnofsky 70, Lansky 90, Rancho VI, Glasgow 14, Hachinski 7, Epworth 16, Holmes, Boston 2/3, Rey 8, Trails B, Stroop
Ashworth 1+, Tardieu R1, Fugl-Meyer 44, Brunnstrom IV, Bobath, Vojta, Rood
Maitland III, Kaltenborn 2, Mulligan SNAG, McKenzie REIL, Cyriax, Bowen, Jones, Spencer 7
DeLorme 3x10, Oxford, Williams flexion, Kegel, Codman, Buerger-Allen, Frenkel, Cawthorne
Milwaukee, Boston, Charleston, Jewett, Taylor, Knight, Philadelphia, Miami J, Aspen, Minerva
Orthoses: Denis Browne, Ponseti, Pavlik, Scottish Rite, Toronto, Von Rosen, Ilfeld
Bryant, Buck, Russell, Dunlop, Hamilton, Thomas-Pearson, Gardner pins 10 lb
Steinmann, Kirschner, Rush, Ender, Kuntscher, Enders, Knowles, Hagie
Robert Jones, Velpeau, Sir William, Gilchrist, Desault
Foley 16, Coude 14, Robinson 12, Malecot, Pezzer, Councill, Tiemann, Mitrofanoff cath
Penrose 1/4, Jackson, Blake 19, Hemovac, Davol, Axiom, T by Kehr
Swan, Quinton, Mahurkar, Tesio, Hickman, Broviac, Groshong, Hohn, Leonard, Raaf, Permcath
Blakemore, Minnesota, Linton, Cantor, Miller, Ewald, Levin, Salem, Dobhoff
Labetalol 20-40-80, hydral 5-10-10, nifed 10-20-20
Apgars 1/5/10 were 3-6-8
Clinimix 5/15 and 4.25/10; Prisma 4/2.5; Combigan .2/.5; Norco 10/325
28-32-34 wk bloods; 24/28 glucola; 11/14 NT; 36 GBS
MRC 4-/5 L EHL, 3+/5 TA; 5/5 GS; DTR 2/4 1/4
Bath K 2/3, Ca 2.5, bicarb 35/37, UF 2.1/3.0
3-7-14 drop schedule, 0-1-6 or 0-2-6 hep B, 0/7/14/28 rabies w/ HRIG
Refract: -2.25 -0.75 x 090, add +2.00, 20/25, J1, IOP 14/15 GAT @ 9
LVEDP 22, PA 48/21/31, RA 9, CI 1.9, TPG 8, DPG 2, PVR 2.1
Exercises 3x12, 4/10, 2-0-2 tempo, RPE 13, 60/120
Visual: 9/12, 10/15, 12-14-16; digits 6/4, Trails 31/88
Pap: '19 neg, '22 ASCUS/HPV neg, cotest 3/5 rule
G5P2-1-2-3 @ 28+4; G3 1-0-1-1; PTL x1 31+6
"""
