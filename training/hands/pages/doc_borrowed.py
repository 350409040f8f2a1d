"""Reports full of borrowed names: towns that are braces, scores and bugs, saints that are devices, men that are signs, days that are holds; and the same words where they are towns, men and days."""

CALM = r"""
CT CERVICAL SPINE / COLLAR CLEARANCE NOTE
Mechanism: rear-ended at low speed. Arrived in a Philadelphia collar, changed to Miami J, then Aspen Vista.
NEXUS 0/5, Canadian rule negative. Glasgow 15. Denver screen: negative, no CTA.
Type II dens? No: os odontoideum, incidental. Powers ratio 0.8. Harris lines normal.
Jefferson, Hangman: none. Modic 1 at C5-6. Schmorl at T1.
Spurling neg. Lhermitte neg. Hoffmann neg, Babinski down-going.
Plan: out of collar. Boston brace is not for this; nor is Milwaukee, Charleston, or Providence, whatever the internet says.
Return: numb, weak, can't pee.
Reading resident / staff: electronically signed
%%
GI CONFERENCE - what city is your score
Los Angeles A-D for reflux, Prague C3M5 for Barrett, Seattle protocol for biopsies, Sydney for gastritis.
Paris 0-IIa, Kyoto gastritis, Vienna category 4, Tokyo for cholangitis, Atlanta for pancreatitis, Marseille before that.
Rome IV for the gut-brain, Chicago 4.0 for the manometry, Lyon 2.0 for pH, Boston 3-3-3 for the prep, Montreal for Crohn's, Milan for HCC, San Francisco beyond it, Baveno VII for portal pressure, Amsterdam for SPS, Bristol 1 to 7 for the stool, Milwaukee for Oddi (old), Mayo 0-3 for colitis, Nancy for its histology, Geneva if it's a clot.
Forrest is a man. Truelove and Witts, two. Ranson, Glasgow-Blatchford, Rockall, Child, Pugh: all of men.
Quiz: which of these has no airport?
%%
MICRO BENCH CARD
Coxsackie A16 (culture no longer). Norwalk-like: call it norovirus. St. Louis encephalitis IgM, cross-reacts w/ West Nile. La Crosse, Powassan, Heartland, Bourbon, Cache Valley, Jamestown Canyon: send to state.
Lyme: modified two-tier. Rocky Mountain spotted fever: doxy, don't wait.
Salmonella serovars are towns: Newport, Heidelberg, Dublin, Montevideo, Oranienburg, Saintpaul, Muenchen, Hadar, Javiana. Report as "Salmonella sp.", serovar by WGS.
Valley fever = coccidioides; hood!
Marburg, Lassa, Ebola, Machupo: don't open, phone.
Brisbane, Darwin, Victoria, Thailand, Croatia: strains in the flu shot, not travel.
Delhi belly is no diagnosis. Pontiac fever is one.
Brucella, Francisella, Burkholderia: no sniffing plates.
%%
Transplant / heart failure rounds, cheat sheet for the new NP
Stage D. INTERMACS 3. Seattle model says 61% at one year, Kansas City questionnaire 38.
Minnesota Living w/ HF retired. New York class IIIb. Killip 2. Forrester cold & wet.
Devices: HeartMate 3 (Abbott, formerly St. Jude), Impella 5.5, Jarvik for history, Berlin for kids, Swan via R IJ, Edwards SAPIEN S3.
Columbia? Denver? Cleveland? They're centers; on this sheet they're only names of catheters, shunts and clip schools.
Denver shunt = ascites. LeVeen too. Minnesota tube = bleeding varices, four lumens; Sengstaken three; Linton-Nachlas one big.
Duke criteria, 2023. Dallas criteria for myocarditis (a few spots of inflammation, a town in a microscope).
Bethesda units = inhibitor. Bethesda III = thyroid. Bethesda again = Pap. Nijmegen modifies.
Hgb Barts, Lepore, Constant Spring, S-Oman, Kansas, Zurich, Chesapeake.
%%
OB/GYN protocol index
Apgar 1 and 5. Bishop >8. Bakri, Jada, B-Lynch, Hayman. Kerr or Pfannenstiel or Joel-Cohen; Misgav Ladach is a hospital that became a hand.
Credé, Ritgen, Gaskin, McRoberts, Rubin, Woods, Zavanelli.
Edinburgh >12 = talk. Rotterdam 2 of 3 = PCOS. Amsterdam for the placenta. Delphi for accreta? FIGO. Barcelona for FGR; Porto for tubes; Dublin for cervix; Beijing for aneuploidy lab QC.
Billings, Creighton, Marquette: fertility awareness.
Nuva, Annovera, Liletta, Mirena, Kyleena, Skyla, Yaz, Yasmin, Natazia, Camila, Errin, Heather, Jolivette, Nora-BE, Lyza, Deblitane, Tydemy, Nikki, Gianvi, Loryna, Vestura, Junel, Larin, Aubra, Lessina, Sronyx, Vienva, Amethyst, Dolishale: pills, not people.
Kristeller is forbidden.
%%
PSYCH PHARM + SCALES
Hamilton 17. Young 22 (mania). Beck 31. Zung, never. Hare, court only. Barnes for akathisia, Simpson-Angus for the rest, Bush-Francis for catatonia.
Columbia: 1-6. Edinburgh, Geneva (teens), Boston naming, Toronto alexithymia, Pittsburgh sleep, Stanford sleepiness, Epworth, Liverpool ICS, Yale-Brown, St. Louis SLUMS, Montreal, Addenbrooke, Luria.
Baker hold, Lanterman hold, Marchman, Kendra, Laura's Law, Casey's Law, Ricky's: ask legal.
Stahl dosing. Maudsley. Texas algorithm. Hunter for serotonin. King's for dx.
Holiday heart. Sunday neurosis. Monday fever. Christmas factor (IX), Christmas eye. Mad Hatter. Alice. Capgras, Fregoli, Cotard, Othello, Munchausen, Stockholm, Paris, Jerusalem, Lima.
Abilify Maintena monthly; Invega Sustenna, Trinza, Hafyera; Aristada Initio; Uzedy; Perseris; Sublocade; Brixadi.
%%
ORTHO CLINIC TEMPLATES - smart phrases .xyz
.salter "Salter-Harris *** of the ***"
.garden "Garden ***, Pauwels ***"
.neer "Neer *** part; Codman; Mayo sling / Sam sling / Velpeau"
.colles "Colles / Smith / Barton / chauffeur"
.mason "Mason ***, Essex-Lopresti no"
.monty "Monteggia Bado ***"; ".gal Galeazzi"
.schatz .tscherne .gustilo .weber .lauge .maison (Maisonneuve) .lis (Lisfranc; Fleck) .jones (Jones v. dancer's) .march
.ottawa ankle, knee, foot; .pitt knee
.kocher ***/4; .perthes Herring; .ortolani/.barlow; Pavlik; Denis Browne; Ponseti #***; Rhino Cruiser
.lach .drawer .mcm (McMurray) .thess .apley .ober .thomas .trend .faber/patrick .fadir .stinch
.thompson .haw .neer2 .jobe .yocum .speed .yerg .obrien .crank .clunk .sulcus
.oxford .whoo .harris .lysholm .tegner .iowa .sf12 .odi .boston carpal
.nl "*** at *** by ***"
%%
RESP / SLEEP / CRITICAL CARE, cards by the vent
Berlin 2012: P/F. Murray score. Light criteria. Wells, Geneva, Charlotte, Hestia, Bova.
Kussmaul, Cheyne, Stokes, Biot, Ondine. Macklin. Hamman's crunch. Westermark. Hampton. Fleischner nodules. Kerley B. Swyer-James. Lady Windermere. Golden S. Luftsichel.
Vent: Hamilton G5, Dräger V500, Puritan Bennett 980, Servo-u, Trilogy Evo, Astral. Prone: RotoProne. Bag: Ambu. Forceps: Magill. Scope: Glide, McGrath, Macintosh 3, Miller 2, Airtraq. Trach: Shiley 6, Portex, Bivona, Jackson (silver), Passy-Muir. Nebs: Pulmozyme, Yupelri, Brovana, Perforomist, Tobi, Cayston.
Boston trial bag? Boston Scientific. Denver airway? Denver Health kit list, no.
Epworth, Berlin (again!), STOP. Philips recall: serials on the web.
Melbourne chart, Bristol PEWS, Brighton, Aberdeen: names of early warning.
"""

NAMED = r"""
CT CERVICAL SPINE / COLLAR CLEARANCE NOTE
Mechanism: rear-ended in {LOCATION:Philadelphia}, on {STREET_ADDRESS:<Aspen|Boston|Charleston> <Ave|St>}, by a {veh}, {plate}. {mrs} was in {town} for {kin}'s graduation ({school}).
NEXUS 0/5. GCS 15.
Records by {wn} from {FACILITY:Miami J. {last} Hospital}: dens intact per {last}.
Jefferson ({PERSON:<Tom|Leah|Ike> Jefferson}, PA) took the collar off at 0430. {PERSON:Hoffmann} agreed.
{ws} neg, {ws} said so too.
Plan: home to {LOCATION:Milwaukee} w/ {kin}, flight {DATE:<May 3|10/9|the 22nd>}.
Return: numb, weak, can't pee; call {PERSON:Spurling} at {ph}.
Read {full}, {PERSON:{first} Powers}, MD
%%
GI CONFERENCE, who sits where
{PERSON:Paris} on {DATE:<1/6|8/14>}, {PERSON:Sydney} on {DATE:<1/7|8/15>}, {PERSON:Savannah} and {PERSON:Austin} as fellows from {LOCATION:Atlanta}.
{PERSON:Forrest} presents {pt}, {old}, scoped in {LOCATION:Montreal} in {mon}, now in {LOCATION:Los Angeles} with {kin}.
{PERSON:Child} and {PERSON:Pugh} of {ORGANIZATION:Child Pugh & {last}, LLP} sent a subpoena for {lastup}, {code}.
{dr} to review. {PERSON:Truelove} has the key to {ward}; {PERSON:Witts} has {ph}.
Discussed in room 3. Present from {LOCATION:Milan}: {whole}, by Zoom, {mail}.
{PERSON:Barrett} brings the bagels. {PERSON:Mallory} and {PERSON:Weiss} can't, they're at {LOCATION:Rome}, {stt}, until {feast}.
%%
MICRO BENCH, call log
{hr} Salmonella? no, {PERSON:Salvatore {last}} in {ward} asked for {lastup}'s stool.
{hr} {LOCATION:Jamestown}, the clinic there, {wn}, {ph}: Lyme on {ptf}?
{hr} {LOCATION:Newport} ED. {ptcomma} {dobs}. GPC clusters. Read back by {PERSON:Marburg}, RN.
{hr} {LOCATION:St. Louis}, {PERSON:{first} Powers}, epi, wants {spec}, cheese from {fam}.
{hr} {LOCATION:La Crosse} courier {fleet} late, {hwy}.
{hr} Brucella. It is what it sounded like; it was {PERSON:Bruce Ella}, lab, {LOCATION:Dublin}, {stt}.
{hr} {LOCATION:Heidelberg}, {rural}: returned kit {code}.
Tech {initials}, {num8}
%%
Transplant / heart failure rounds, {wday}
{ptcomma}, {mrn}, bed 4, from {LOCATION:Seattle}; listed in {LOCATION:Minneapolis} {num8}. {PERSON:Swan} placed the Swan. {PERSON:Edwards} (the nurse) dropped the Edwards box.
{last}, {ninety}, from {LOCATION:Kansas City}, dtr {kin}, TAVR {DATE:<3/13|11/4>} by {PERSON:Denver {last}}.
{wn}, bed 6, LVAD from {hosp} in {LOCATION:Cleveland}, driveline pulled at {church} by a toddler, {first}.
{last}, bed 7: {PERSON:Dallas} and {PERSON:Duke}, his boys, want to be tested. Coord {PERSON:Bethesda {last}}, {xt}.
{last}, bed 8: moved to {FACILITY:Berlin Memorial}, {LOCATION:Berlin}, {stt}, {crew}, {num8}.
Rounded w/ {dr}, {PERSON:Killip} PharmD, {first}
%%
OB BOARD, as texted by {first}
1 {last} g2, bishop 5, dr {PERSON:bishop}
2 {PERSON:heather} {last}, on nothing now, 41w, {PERSON:camila} is her doula
3 {PERSON:nikki}, {ini}, PPROM, from {LOCATION:dublin}, {stt}
4 {PERSON:junel} {last} tubal papers signed {num8}, consent {code}
5 {PERSON:Yasmin} & baby {PERSON:Amethyst} going home {feast}, {kin} driving
6 {PERSON:errin} (two r's) {last} wants {PERSON:rubin} not {PERSON:woods}
7 twins {PERSON:Lyza} + {PERSON:Loryna}, {hosp} nicu transfer {fleet}
8 {PERSON:nora} b. from {LOCATION:vienna}, anes {PERSON:Kerr}
nb: {PERSON:Kyleena} called, {ph}, about {PERSON:Larin}'s bili
%%
Court psych list, handwriting of {whole}
{PERSON:Hamilton}, {PERSON:Young}, {PERSON:Beck}: seen {num8}.
{PERSON:Baker}, hold expired {DATE:<6/9|12/1>}; {PERSON:Marchman} isn't his law, it's his wife: {PERSON:Ruth Marchman}, {ph}.
{PERSON:Laura}, {PERSON:Casey}, {PERSON:Kendra}: three sisters, {house}, all want {ptf} home by {DATE:Christmas}.
{PERSON:Hunter} hears {PERSON:Alice} in the radiator. {PERSON:Alice} was his aunt in {LOCATION:Liverpool}.
{PERSON:Stanford}: 1:1, {jail} Friday {DATE:<the 9th|4/18>}, {case}.
{PERSON:Columbia {last}}, {oldn}, was taken from {LOCATION:Lima}, {stt} to {hnick} under the name of {PERSON:Geneva}.
Judge {PERSON:King}, {county}. PD {PERSON:Holiday}. Eval by {PERSON:Zhang}.
%%
ORTHO CLINIC, am
800 {PERSON:Salter, {first}} cast off, {PERSON:Harris} to assist
815 {PERSON:Garden} (yes) hip 6 wk, {snf} van {fleet}
830 {PERSON:Smith}, {PERSON:Barton}, {PERSON:Jones}: siblings by marriage, one trampoline, {house}
845 {PERSON:Mason} {last}, 9, elbow, {school}, mom {kin}
900 {PERSON:Thomas} or {PERSON:Patrick}? twins; check {dobs} / {mrn}
915 {PERSON:Thompson}, Achilles, plays for the {ORGANIZATION:{place} <Otters|Sox|Comets>}
930 {PERSON:Oxford}: from {LOCATION:Oxford}, works at {ORGANIZATION:Oxford Pallets}. you can't make this up
945 {PERSON:Speed}, {PERSON:Crank}, add-on per {dr}
1000 {PERSON:Ottawa {last}} ankle, MVC {hwy}, claim {claim}
MA {PERSON:Neer}, X-ray {PERSON:Codman}, scribe {initials}
%%
SLEEP LAB + RT ROSTER, wk of {num8}
{PERSON:Berlin} nights. {PERSON:Charlotte} nights til {DATE:<the 14th|Friday 3/7>}. {PERSON:Murray} days. {PERSON:Miller}: 2, {PERSON:Macintosh}: 3 (beds!). {PERSON:Jackson} out, silver anniversary, {isle}.
Pts: {last} (Trilogy, {ser}), {PERSON:Shiley, {first}} (trach, Portex), {PERSON:Hamilton} ({FACILITY:Hamilton House}, {LOCATION:Hamilton}, on a Hamilton).
{PERSON:Hamman}'s off sick: {PERSON:{first} Hamman}, call {ph}.
{PERSON:Stokes} swaps with {PERSON:Westermark} {oddday}.
{PERSON:Golden} and {PERSON:Light}: tap in {bldg} {hr}.
{PERSON:Ondine} {last}, 2, home vent w/ {coin}, mom {PERSON:Astrid}, {mail}.
"""
