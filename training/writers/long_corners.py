"""Texts of the corners of a house: pharmacy, kitchen, gym, help line, church basement and bench, about nobody or about somebody."""

TWINS = r"""
Infusion chair schedule (paper copy when the screen is down)
C1  0800  Remicade 5/kg, 2 h          [[new start::{lf}]]
C2  0800  Venofer 200                 [[walk-in::{last}]]
C3  0815  Ocrevus 2nd half            [[f/u::{comma}]]
C4  0830  Keytruda + Alimta           [[C6::{lf}]] port, Huber 20x3/4
C5  0900  open for AC-T               hold
C6  0900  IVIG Privigen 40 g          slow, pre-med Benadryl, [[brings own pillow::{first}, brings own pillow]]
C7  0930  Prolia, 10 min              [[two of them::{last} then {last}]]
C8  ----  broken recliner (Champion), do not use
RN [[A::{first}]]: 1-4. RN [[B::{wn}]]: 5-7. Pharm [[tech::{first}]] ext on the hood.
Reaction kit: top of Pyxis; CTCAE grade; Brigham-type slow steps
Late? [[front desk::{first}]] texts.
%%
Gym floor notes, cardiac & pulm rehab, group of seven
[[The man with the LVAD::{mr}]]: HM3, no pulse, Borg 11-13, NuStep L4, batteries checked
[[Lady, post CABG x4::{mrs}]]: sternal 10 lb, wants to hug grandkids, UBE no
[[COPD, 4 L::{ptf}]]: pursed lips, Rollator, MRC 4, CAT 27, 6MWT 210 m
[[Post-Covid::{first}]]: pacing, HR cap 105, PEM day 2
[[Takotsubo::{one}]]: scared. Treadmill 1.8, sat w/ [[the dietitian::{first}]]
[[HFpEF::{last}]]: +3 lb, pitting, called [[cardiology::{dr}]], no exercise today
[[New::{comma}]]: MacNew, PHQ 9, Dartmouth COOP, 1RM no
Stretch: Cat-Cow, Wall angel, Sun (half)
Music vote: polka, again
%%
Pharmacy callback transcript, typed by [[the tech::{first}]]
Rx: Hi, this is [[the pharmacy::{wn} at {pharm}]], is this [[the parent of the patient::{kin}, {poss} mom]]?
P: Yes, she's right here eating a crayon.
Rx: The Augmentin is ES-600. We're out; may I give 400 and change mLs?
P: Does it still taste like chalk?
Rx: Like Orange chalk. 5.5 twice a day. Fridge. Shake. Ten days.
P: [[The doctor::{dr}]] said seven.
Rx: Then I'll call [[the office::{clinic}]], hold... They say seven.
P: And Florastor?
Rx: Aisle 9. Space two hours.
P: Can grandpa pick up? [[He::{kinfull}]] has the van.
Rx: Yes, he needs [[the birthday::{dob}]].
P: OK. Spit that out. Bye.
%%
CHAPLAIN'S DAY, tally sheet with remarks
ED 3. ICU 4. L&D 2. Staff 6. Hall 11 (halls count).
[[A trucker::{whole}]], hit a deer, wept for the deer. Psalm 36.
[[A couple::{first} and {first}]], 19 weeks; blessed with a shell and water; [[the nurse::{last}]] made prints.
[[A surgeon::{dr}]]: asked me to look at a knot. Not a suture. We looked.
[[Buddhist elder::{tit}]]: three days no touch; told Morgue & [[the house supervisor::{first}]].
[[Catholic, 84::{ptf}]]: Anointing by [[the priest on call::Father {last} of {church}]].
Atheist, room by the lift: crossword. 14 down was GRACE. "Ha", we both said.
Advance directive x1, notary [[from Registration::{wnl}]].
Supplies: oil low, electric candles AA, Qur'an returned, rosaries gone
Tomorrow: Blessing of Hands, 0630 & 1830.
%%
Case conference, wound care, photo-free
Pt A [[68, DM::{lf}, 68, DM]]: plantar MT1, Wagner 2, SINBAD 3, TBI .5; Charcot quiet (Eichenholtz 3, Brodsky 1). TCC-EZ wkly; Grafix #3. 3.1 -> 1.9 cm2
Pt B [[venous::{comma}, venous]]: C6; Unna x2, Profore; Trental; GSV ablation by [[vascular::{dr}]] [[next month::{on}]]
Pt C [[para::{whole}, para]]: ischial 4, MRI osteo; Veraflo; flap by Plastics; SCI bed; smokes
Pt D [[pyoderma::{ptfull}, PG]]: NOT debrided!, PARACELSUS 12; pred, Humira; [[GI::{last}]] scope
Pt E [[calciphylaxis::{last}]]: STS 25 g w/ HD, Sensipar; goals
Supplies: Hydrofera Blue, Santyl, Iodosorb, Endoform, Mepitel One, Drawtex, Dakin 1/4
HBO: chamber 2 back. UHMS list; TCOM
Next [[Wed::{wday}]].
%%
Letter to the county council (draft by [[a resident's daughter::{kinfull}]])
To whom it may concern,
My mother lives at [[the county home::{snf}]]. On [[three Sundays::{on}, {on} and {on}]] there was one aide for thirty people on the memory floor. I know since I was the second.
[[The aide::{first}]] is a marvel. She sang. She changed eleven beds. She didn't sit.
I found [[my mother::{ptf}]] in a chair that reclines (a Broda) with supper on her collar, calm, because [[the aide::{first}]] had put the cat video on.
I do not want anybody fired. I want two aides. The state says hours per resident day, 3.48; I did the sum on a napkin, it comes to 1.9.
[[The administrator::{last}]] told me that they're "within the grid". Then mend the grid.
I'll come to the meeting and speak for my three minutes.
Yours,
[[A daughter::{kinfull}, {st}, {town}]]
"""

CALM = r"""
Compounding record, non-sterile: Magic mouthwash (recipe only)
Lidocaine visc 2% 80 mL; Maalox 80; Benadryl elixir 80; (Nystatin 60 if thrush); (Decadron 0.5/5 60)
Mix in amber PET; shake; pH n/a; taste: chalk & licorice
BUD 14 d fridge. Label SHAKE, SWISH, SPIT
Variants go by the names of cooks and schools: quit using; write what is in it
Log: Lot ____ Exp ____ x5; Prep __ RPh __
Equip: grad 100, funnel, mortar no
Waste: sink no, kitty litter
Price {price}
Also on this shelf: Butt paste (Desitin, Questran, Aquaphor, Nystatin), Whitfield, Castellani paint (colour, no), Lassar paste, Burow (Domeboro), Dakin, Lugol, Shohl (Bicitra), Polycitra, Scott? no, Brompton (historic), Ora-Plus, Ora-Sweet, SyrSpend, PLO gel, Carmol, Jessner peel, Wart Peel
%%
Trigger-point and taping reminders from the athletic training room wall
McConnell: medial glide. Leuko on Cover-Roll
Kinesio: Y for quad, fan for swelling, no stretch on ends
Low-Dye: sport 1", plantar
Closed basketweave; Gibney; Louisiana heel lock; figure 6
Turf toe spica; Buddy tape; Boxer's wrap
Mulligan SNAG, fibular glide; Maitland I-V; McKenzie REIL; Cyriax cross-friction; Jones strain-counterstrain; Graston; Gua sha; Cupping
Alfredson 180/d; Silbernagel; HSR
Askling L: Extender, Diver, Glider; Nordic; H-test
Thrower's Ten; Jobe; Sleeper; Cross-body; Blackburn T-Y-I
Ottawa rules: kick them off if no bone pain, 4 steps
SCAT6, BESS, VOMS, King-Devick, Buffalo treadmill; Zurich went, Amsterdam came
No names of athletes on this wall. Rule: WBGT 82, 87, 90, 92
Cold tub 10 min, rectal, COOL FIRST
Gator, Powerade, salt packs, Pickle juice
%%
POISON LINE, first-sheet prompts for the trainee
What? how much? when? who's with it? awake? weight? "Read me the label, slowly."
One pill kills: Lomotil, Sulfonylureas, CCB, Chloroquine, Camphor (Campho-Phenique), Oil of wintergreen, TCA, Clonidine (Visine too), Suboxone, Benzonatate
Looks bad, isn't: Silica gel, crayons, Sharpie, Elmer's, thermometer (glass aside), one Flintstones, Play-Doh (salt! dogs)
Looks fine, isn't: button battery (honey 10 mL q10 if >1 y), Rare-earth, Super Glue eye, Lamp oil, Methanol wipers, Jequirity, Foxglove, Yew, Angel's Trumpet, Death cap
Rumack-Matthew line 150 at 4; King's; NAC 150-50-100 or two-bag
Toxidromes: dry, wet, slow, fast, hot; Hunter; DUMBELS
ECG: QRS 100, aVR R 3 (TCA): bicarb
Antidotes with odd names: Digifab, CroFab, Anavip, Cyanokit, Fomepizole (Antizol), Radiogardase (Prussian), Galzin, BAL, Chemet, Protopam, Robinul, Intralipid, Glucarpidase, Andexxa, Praxbind
Call back 1, 4, 24. Code: minor, moderate, major. Never say "you should have".
%%
Kitchen standing orders, oncology kitchenette (volunteers, gloves on)
Smoothies: Boost VHC, frozen mango, yogurt; "Green Goblin" (spinach); "Rosy" (beets; warn: red pee)
Mouth sores: no OJ, salt, Tabasco, Fritos; yes: congee, custard, Carnation, avocado
Metal taste: plastic forks, lemon drop, Mint
Nausea: ginger (Gin Gins, Reed's, Canada Dry has little), Saltines before rising, cold food, no fish
Neutropenic? Safe food, wash fruit; no sushi, brie raw, buffet, honey OK, tap well no
C diff: Soap, not foam
Diarrhea: BRAT-ish, banana flakes; Lactaid; no sorbitol
Constip: Sunsweet, kiwi 2
Steroid munchies: popcorn, pickles
Kids: Uncrustables, dino nuggets, Otter Pops, Goldfish
Birthdays: cupcake, no candle near O2
Fridge: label bed & time; 24 h; Dawn and Clorox at close
Do not cook for the nurses; they'll ask.
%%
Overheard at the audiology bench (training dialogue, parts A and B)
A: Type B, volume large. Tube or hole?
B: Tube. See the T? Armstrong or Goode?
A: Paparella, I think; it's blue.
B: OAEs are gone then, don't chase them.
A: ABR: wave V at 30, click; Jewett would nod. Stacked? CHIRP.
B: Weber goes left, Rinne negative left 256, 512.
A: Stenger?
B: Only if you think they're fooling. Lombard too, delayed feedback, old tricks.
A: Carhart at 2k: 15 dB.
B: Schwartze's blush on scope. Stapes. Teflon piston, Shea.
A: SSQ12, HHIE 24, THI 40, Dix-Hallpike no, Fukuda left
B: Ménière by Barany criteria? No. SSCD: Tullio, Hennebert; cVEMP.
A: Aid? BAHA, Osia, Bonebridge, Ponto.
B: First let's see if the moulds fit. Otoform, Westone, Skeleton, Libby horn.
A: And a smile.
%%
Nail-and-foot clinic, aide's crib
Ask: sugar? numb? thinner? smoke? sandals?
Look: between toes first. Then heels.
Feel: DP, PT; 10 g Semmes at 10 spots; Ipswich touch; 128 Hz; Buerger if pale
Clip straight. Dremel with mask. No Bathroom Surgery: corn knife OUT
Names of shapes: Hallux valgus, Hammer, Mallet, Claw, Morton's toe, Tailor's bunion, Haglund, Charcot rocker, Freiberg, Sever's in kids, Lisfranc
Names of nails: Ram's horn, Pincer, Beau, Terry, Mees, Muehrcke, Koilo
Creams: Urea 40, AmLactin, Kerasal, Eucerin; not between
Fungus: Lamisil LFT; Jublia pricey; Vicks, why not
Shoes: A5500 1 pr + 3 A5512; Brannock; Dr. Comfort, Orthofeet, New Balance 928, PW Minor
Classes Q7 Q8 Q9. 11719, 11721, G0127
Red flag: cold + blue, spreading, gas, fever, black
End: socks white, check with mirror; "Love your feet".
%%
Newborn nursery whiteboard at 0500, no names by rule (baby A, B...)
A  39+1, DAT +, TSB 9.8 @ 26 h, Bhutani HIR, lights: BiliSoft
B  36+4, LGA, glu 38-52-61, Glutose x1
C  term, NAS/ESC: eats yes, sleeps no; cuddler
D  37, murmur 2/6, pre/post 98/97 OK, Still's is for later
E  breech, Barlow click?, US 6 wk; Galeazzi neg
F  vacuum: Cephal vs subgal? HC q4; Hgb
G  tongue: Kotlow 3, Hazelbaker, latch 7
H  HBIG + Hep B by 12 h; mom +
I  Erb's left, Moro half; OT; Horner no
J  circ w/ Mogen at 8; Gomco 1.3 in tray; Plastibell out of stock; Sweet-Ease
K  dimple, Deep; US
L  Mongolian (slate grey) charted, Epstein pearls, Ebstein NO, E-tox, milia
M  car seat, car seat, car seat
N  mom at 110.4? lab error; repeat. Ortolani done
Hearing x7; CCHD x6; PKU x5 (24 h!)
Huggies: size N low
%%
Skeptic's corner in a wellness magazine: "Do these work?"
Emsculpt: you'll sweat like in a gym, minus the gym.
Celery juice: it is juice.
Cupping: circles; may help backs a bit.
Himalayan salt lamp: a lamp.
Cold plunge: wakes you; watch the heart.
Ozempic microdose: no data. Don't.
Collagen: eat a chicken.
Melatonin: half a milligram, not ten.
Magnesium: for cramps no, for bowels yes.
Ashwagandha: livers have complained.
Vitamin D: if you're low.
Mouth tape: ask whether you have apnea (STOP-Bang) first.
Standing desk: stand, sit, stand; it's a desk.
Red light: hair, perhaps.
Ivermectin: for worms.
Prayer: not our field. Grace before meals slows eating; slower eaters eat less. So there.
Hope: measured by Herth, by Snyder; cheap, no known interaction.
%%
Call-centre script, nurse triage (Schmitt-Thompson style, adult head injury)
1 "Did the person pass out, even for a second?" Yes -> ED
2 "Blood thinner?" Eliquis, Xarelto, Coumadin, Plavix -> ED now
3 "Vomited twice?" -> ED
4 "Worst headache, stiff neck, seizure, weak, slurs?" -> 911
5 "Clear fluid from nose/ear?" -> ED. "Bruise behind the ear" (Battle), "Raccoon" -> ED
6 "How high?" > 3 ft or 5 stairs (Canadian CT) -> ED
7 "65 or more?" -> ED
8 "Drunk?" can't judge -> ED w/ somebody
9 None: home. Wake twice in the night; Tylenol, no Advil 24 h; ice; no screens; no driving 24 h
10 "Sport?" out until cleared; steps 1 to 6
Read back. "Can you tell me what you'll watch for?"
Doc: protocol, dispo, agreed? Y/N why. Interpreter line 3.
Close: "Will you call back if it changes?" "You may."
%%
Inventory of the teaching cabinet, skeleton room
Bone box 1-12; one has two left femora (Gothic, unknown donor)
Skull: sutures labelled; Wormian; Pterion, Asterion, Lambda, Bregma, Nasion; Frankfort line
Temporal bone, drilled; Arnold's, Jacobson's, Politzer's, Prussak's, Trautmann's, Koerner's, MacEwen's
Heart, plastic, Chiari net painted; Tawara, Purkinje, His, Bachmann, Thebesius, Eustachius, Vieussens
Brain slices: Ammon, Meynert, Gennari, Heschl, Rolando, Sylvius, Monro, Luschka, Magendie, Edinger-Westphal, Clarke, Lissauer
Gut: Vater, Oddi, Santorini, Wirsung, Treitz, Peyer, Brunner, Lieberkuhn, Meissner, Auerbach, Houston, Morgagni, Alcock
Liver: Couinaud I-VIII, Cantlie, Glisson, Riedel, Calot, Hartmann, Luschka again, Moynihan's hump
Pelvis: Douglas, Retzius, Cooper, Gimbernat, Bartholin, Skene, Naboth, Wolff, Muller, Gartner
Arm: Langer, Struthers, Osborne, Guyon, Lister. Leg: Hunter, Scarpa, Cloquet, Gerdy, Blumensaat, Hoffa, Chopart, Lisfranc
Keys: top of the frame. Smoke-free. Bones are somebody's: be quiet.
%%
Rounds on the poster wall, one line a poster
P-01 Rosenbaum card at arm's length or phone app? Snellen wins; Jaeger loses
P-02 Rectal Valium is dead, long live Nayzilam: cost
P-03 Weaver's bottom & Housemaid's knee: ultrasound
P-04 Loeb-minimum vs McGeer in nine homes: kappa .4
P-05 Naming of trials: HOPE, GRACE, FAITH
P-06 Bush-Francis on a stroke unit: 8%
P-07 Barnes, Simpson-Angus, AIMS by video
P-08 Pfannenstiel vs Joel-Cohen vs Misgav Ladach, 1,200 sections
P-09 Kasai to Kings: PELD
P-10 Ponseti, then Dobbs (for vertical talus); brace log
P-11 Ishihara in welders
P-12 Fugl-Meyer by Kinect
P-13 Ross-Konno late; Norwood-Sano vs BT; Glenn; Fontan: the family's view
P-14 Whipple w/out drains; Fistula Risk; Clavien-Dindo IIIa 9%
P-15 Mayo vs Bethesda vs Bosniak
P-16 Lugol before Graves surgery
P-17 Moses, Holmium, Thulium: dust
P-18 Rockwood vs Fried in TAVR
Prize: "best title"; judges: three, anonymous
"""
