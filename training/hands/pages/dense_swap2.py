"""Hands of the same list keepers in other dress: tables, CSV, JSON, caps, lower case, slashes and running text, where a word of the trade or a name sits in one and the same place."""

TWINS = r"""
| [[organism::patient]] | MIC | drug | note |
|---|---|---|---|
| [[Hafnia::{last}]] | 0.5 | cefepime | AmpC, not CTX |
| [[Morganella::{last}]] | 2 | erta | keep foley out |
| [[Proteus::{last}]] | 1 | Rocephin | stone, pH 8 |
| [[Serratia::{last}]] | 0.25 | cefepime | pump pocket |
| [[Edwardsiella::{last}]] | \<1 | cipro | catfish spine |
| [[Pantoea::{last}]] | 1 | Bactrim | rose thorn |
| [[Ralstonia::{last}]] | 8 | Zosyn | vent circuit recall |
| [[Shewanella::{last}]] | 4 | merem | ulcer, Gulf water |
| [[Rothia::{last}]] | .12 | pen G | neutropenic |
| [[Gemella::{last}]] | .06 | pen G | MV veg 9 mm |
| [[Nocardia::{last}]] | 2/38 | Bactrim | brain too |
| [[Kingella::{first}]] | .5 | Ancef | toddler hip |
| [[Bartonella::{first}]] | – | azithro | kitten |
| [[Coxiella::{last}]] | – | Doxy + HCQ | goats |
| [[Eikenella::{last}]] | .25 | Augmentin | fight bite |
| [[Tropheryma::{last}]] | – | CTX→Bactrim | arthritis 6 y |
signed off [[bench 3::{first}/{last}]]
%%
RETINA INJECTION LIST, [[sample names are drugs::{clip}]]
OD: [[Eylea, Lucentis, Avastin, Vabysmo::{last}, {last}, {last}, {last}]]
OS: [[Beovu, Susvimo, Byooviz, Cimerli, Syfovre::{last}, {last}, {last}, {last}, {last}]]
OU: [[Izervay::{last}]]
[[Ozurdex::{last}]] pressure 31, hold; [[Iluvien::{last}]] 19; [[Triesence::{last}]] floaters ok
[[Amsler::{last}]] bent, [[Snellen::{last}]] 20/80, [[Goldmann::{last}]] 16, [[Humphrey::{last}]] no show
Chairs 1-2-3: [[Topcon, Haag, Reichert::{first}, {first}, {first}]]
Scribe [[macro::{first}]]; consent cart [[Bausch side::{first}'s side]]
Post op d1: [[Alcon, Zeiss, Hoya::{last}, {last}, {last}]]; week 1: [[Rayner::{last}]], [[Lenstec::{last}]]
%%
item,bin,par,[[alias::borrowed_by]]
Penrose ¼,A4,10,[[drain::{last}]]
Malecot 24,A5,4,[[wing::{last}]]
Yankauer,A6,60,[[tonsil::{first}]]
Frazier 8,A7,12,[[neuro suck::{last}]]
Lukens trap,A8,20,[[trap::{first}]]
Doyle splint,B1,8,[[nose::{last}]]
Merocel,B2,10,[[Kennedy::{last}]]
Rapid Rhino,B3,6,[[Epistax::{first}]]
Rusch 7.5,B4,10,[[Murphy eye::{last}]]
Parker tip,B5,5,[[Flex-tip::{last}]]
Cook exchanger,B6,4,[[Aintree::{first}]]
Gigli,C1,2,[[wire saw::{last}]]
Raney clips,C2,50,[[blue::{first}]]
Leyla bar,C3,1,[[snake::{last}]]
Hibbs,C4,2,[[Taylor::{last}]]
Cobb,C5,3,[[Key::{last}]]
Bovie pad,D1,40,[[Valleylab::{first}]]
Bair lower,D2,30,[[Hugger::{first}]]
Mayo cover,D3,100,[[stand::{last}]]
%%
ORTHO CLINIC WALL, CAPS, WHAT TO TEST [[NEXT::ON WHOM]]
KNEE: [[LACHMAN::{lastup}]] 2B / [[PIVOT::{lastup}]] GLIDE / [[MCMURRAY::{lastup}]] MED / [[THESSALY::{lastup}]] 20 / [[APLEY::{lastup}]] NEG / [[DIAL::{lastup}]] 15 AT 30
SHOULDER: [[NEER::{lastup}]] + / [[HAWKINS::{lastup}]] + / [[SPEED::{lastup}]] – / [[YERGASON::{lastup}]] – / [[JOBE::{lastup}]] WEAK / [[GERBER::{lastup}]] CANT / [[O'BRIEN::{lastup}]] CLICK / [[KIM::{lastup}]] JERK
HIP: [[THOMAS::{lastup}]] 20 / [[OBER::{lastup}]] TIGHT / [[PATRICK::{lastup}]] SI / [[ELY::{lastup}]] NEG / [[CRAIG::{lastup}]] 31 / [[STINCHFIELD::{lastup}]] +
SPINE: [[SPURLING::{lastup}]] R / [[LHERMITTE::{lastup}]] + / [[HOFFMANN::{lastup}]] BIL / [[KEMP::{lastup}]] L / [[ADAMS::{lastup}]] 9 DEG / [[SCHOBER::{lastup}]] 13
HAND: [[PHALEN::{lastup}]] 20 SEC / [[TINEL::{lastup}]] + / [[WATSON::{lastup}]] CLUNK / [[ALLEN::{lastup}]] 4 S / [[FROMENT::{lastup}]] + / [[BUNNELL::{lastup}]] TIGHT
FOOT: [[THOMPSON::{lastup}]] NO PF / [[MULDER::{lastup}]] CLICK / [[COLEMAN::{lastup}]] FLEX / [[SILFVERSKIOLD::{lastup}]] GASTROC / [[JACK::{oneup}]] WINDLASS
ROOM BY [[DR ROLE::{lastup}]]; CAST [[TECH::{oneup}]]
%%
teach-back quiz, lower case, [[which sign goes with which belly::which of mine has which belly, text me {onelow}]]

[[murphy::{lastlow}]] - ruq, stops breathing, hida tmrw
[[rovsing::{lastlow}]] - push left hurts right, or at 6
[[carnett::{lastlow}]] - wall, lidocaine
[[kehr::{lastlow}]] - shoulder tip, cbc q4
[[cullen::{lastlow}]] - blue navel, lipase 4k
[[grey turner::{lastlow}]] - flank blue, icu
[[courvoisier::{lastlow}]] - gallbladder you can feel, weight down 30
[[blumberg::{lastlow}]] - rebound, lactate 3
[[dunphy::{lastlow}]] - cough hurts
[[markle::{lastlow}]] - heel drop
[[fox::{lastlow}]] - thigh blue
[[dance::{lastlow}]] - empty rlq, peds, air enema
[[chilaiditi::{lastlow}]] - looks like free air isn't
[[mirizzi::{lastlow}]] - bili 6, ercp
[[bouveret::{lastlow}]] - stone in duodenum
[[rigler::{lastlow}]] - both walls, yes free air, call [[surg::{lastlow}]]
[[saint::{lastlow}]] - hernia stones tics
[[charcot::{lastlow}]] - fever pain yellow; [[reynolds::{lastlow}]] - same plus drunk & low bp
%%
\{"huddle": \{
  "cath1": "[[Judkins::{last}]] R4 then stent",
  "cath2": "[[Amplatz::{last}]] 1, CTO",
  "cath3": "[[Ikari::{last}]] left, radial",
  "ep1": "[[Brugada::{last}]] ICD",
  "ep2": "[[Mahaim::{last}]] ablate",
  "echo": ["[[Simpson::{last}]] 38", "[[Teichholz::{last}]] 41", "[[Carpentier::{last}]] IIIb", "[[Wilkins::{last}]] 9"],
  "tilt": "[[Bezold::{last}]] 0900",
  "stress": ["[[Bruce::{last}]] 7:10", "[[Naughton::{last}]] 9", "[[Balke::{last}]] 6", "[[Duke::{last}]] -8"],
  "clinic": \{"am": "[[Marfan, Fontan, Mustard::{last}, {last}, {last}]]", "pm": "[[Ebstein, Shone::{last}, {last}]]"},
  "float": "[[Swan::{first}]]",
  "charge": "[[role::{first}]]"
}}
%%
Path sign-out tray, morning, [[stain by slide::name by slide]]

[[Gomori::{last}]] 2 of 4, [[Masson::{last}]] all, [[Giemsa::{last}]] recut, [[Fite::{last}]] neg, [[Grocott::{last}]] hyphae at 45, [[Warthin::{last}]] rods, [[Perls::{last}]] 3+, [[Congo::{last}]] apple green, [[Verhoeff::{last}]] IEL broken, [[Movat::{last}]] pretty, [[Jones::{last}]] spikes, [[Reed::{last}]] CD30+, [[Burkitt::{last}]] sky, [[Castleman::{last}]] onion, [[Kikuchi::{last}]] no polys, [[Rosai::{last}]] S100, [[Merkel::{last}]] CK20 dot, [[Spitz::{last}]] Kamino, [[Paget::{last}]] CK7, [[Bowen::{last}]] full thick, [[Brenner::{last}]] grooves, [[Leydig::{last}]] crystals, [[Wilms::{first}]] triphasic, [[Ewing::{first}]] FISH out, [[Barrett::{last}]] goblet, [[Marsh::{last}]] 3b, [[Gleason::{last}]] 4+3, [[Clark::{last}]] IV, [[Breslow::{last}]] 1.1, [[Banff::{last}]] 1A
cutting: [[Leica::{first}]]; coverslips: [[Sakura::{first}]]; frozen pager: [[whoever::{last}]]
%%
Devices & [[names::who has them]] for the magnet/MRI sheet

Vagus: [[Sentiva::{first}]] 1.5 mA, [[Demipulse::{last}]] 2.25
Brain: [[Percept::{last}]], [[Vercise::{last}]], [[Infinity::{last}]] – Synergy head coil, ramp
Cord: [[Intellis::{last}]], [[Proclaim::{last}]], [[Senza::{last}]] – full body cond.
Bladder: [[Interstim::{last}]] old = no, [[Axonics::{last}]] yes
Ear: [[Kanso::{first}]] splint, [[Rondo::{first}]] 1.5T, [[Naida::{first}]] ext off
Spine: [[MAGEC::{first}]] yes artifact; [[Harrington::{last}]] old but ok
Shunt: [[Strata::{last}]] recheck 1.5, [[Certas::{last}]] 4, [[Hakim::{last}]] XR after, [[Polaris::{last}]] ok
Heart: [[Micra::{last}]], [[Aveir::{last}]], [[Viva::{last}]] abandoned lead NO, [[Starr-Edwards::{last}]] yes
Clip: [[Yasargil::{last}]] Ti ok, [[Heifetz::{last}]] NO, [[Mayfield::{last}]] NO, [[Sugita::{last}]] card in chart
Tissue: [[Becker::{last}]] expander magnet NO
Eye: [[Fatio::{last}]] wire NO; [[Baerveldt::{last}]] ok
Screened by [[level 2::{first}, level 2]], cosign [[MRMD::{last}]]
%%
NURSERY/NEURO REFLEX CARD → [[teaching::as we went bed to bed]]

1 [[Moro::{last}]] both arms
2 [[Galant::{last}]] left less
3 [[Babkin::{last}]] ok
4 [[Landau::{last}]] sags
5 [[Perez::{last}]] cries
6 [[Ortolani::{last}]] clunk L, Pavlik
7 [[Barlow::{last}]] tight
8 [[Galeazzi::{last}]] even
9 [[Erb::{last}]] R arm waiter
10 [[Klumpke::{last}]] no grip, Horner?
11 [[Ballard::{last}]] 36
12 [[Silverman::{last}]] 5, bubble CPAP
13 [[Apgar::{last}]] 4/7/9
14 [[Kramer::{last}]] zone 3, TcB 11
15 [[Epstein::{last}]] pearls, fine
16 [[Mongolian::{last}]] slate patch, not a bruise
17 [[Harlequin::{last}]] half red
18 [[Pierre Robin::{whole}'s boy]] prone
19 [[Potter::{last}]] comfort
20 [[Down::{last}]] AV canal, T4 ok
Night: [[Finnegan::{first}]] 8-hourly; [[Bili::{first}]] 0400; cuddler [[pool::{first}]]
%%
RT board by [[vent brand::bed and name]]: [[Servo::{last}]] PRVC 420/14/8/.4; [[Hamilton::{last}]] ASV 110; [[Drager::{last}]] BIPAP 24/10; [[Evita::{last}]] APRV 28/0; [[Puritan::{last}]] PS 8; [[Bennett::{last}]] PS 12, plan out; [[Carescape::{last}]] same; [[Avea::{last}]] heliox; [[Bunnell::{last}]] 24 wk jet; [[Bird::{last}]] IPPB lol; [[Trilogy::{last}]] home Thurs; [[Astral::{last}]] trach collar days; [[Airvo::{last}]] 50 L; [[Vapotherm::{last}]] 35 L; [[Philips::{last}]] BiPAP 15/8; [[Optiflow::{last}]] off. Neb cart: [[Aerogen, Misty, Pari::{first}, {first}, {first}]]. ABG kits: [[Radiometer::{first}]] has 'em.
%%
Dental board: [[Angle::{last}]] II/1 U4 out; [[Miller::{last}]] III graft #24; [[Kennedy::{last}]] I RPD try-in; [[Black::{last}]] V #11; [[Ellis::{first}]] II bonded; [[Hawley::{first}]] lost x2; [[Nance::{first}]] cemented; [[Herbst::{first}]] broke; [[Frankel::{first}]] night; [[Maryland::{last}]] debond; [[Hedstrom::{last}]] 25/.02; [[Gates::{last}]] 3, strip perf; [[Obtura::{last}]] fill; [[Gow-Gates::{last}]] missed; [[Cavitron::{last}]] quads; [[Gracey::{last}]] 11/12; [[Stillman::{last}]] teach; [[Tofflemire::{last}]] MOD; [[Dycal::{last}]] deep; [[Vitapex::{first}]] #K; [[Bionator::{first}]]; [[Invisalign::{last}]] tray 14; [[Straumann::{last}]] 4.1 x 10; [[Cerec::{last}]] crown #30; lab slips [[pile::{first}]]; hyg [[4 ops::{first}, {first}]]
"""
