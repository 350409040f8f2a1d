"""Pharmacists, dentists, lab and imaging techs, medics, opticians, midwives, corrections and public-health nurses, each with a quick question."""

NAMED = r"""
pharmacy: can you check this sig, "1 tab po bid x10d {last}" - the name got into the sig
rph here. transfer-in from {pharm}, {med} #90 rf 2, they hung up. script for callback?
DDS: rewrite perio note, #14 #15 furc II, pt {mefl} grinds, works glass at {ORGANIZATION:<Corning|{last}> <Glassworks|Optical>}
lab: hemolyzed x2, drawn by {initials}. what do i write in the comment
rad tech: patient said no to contrast bc "{one} died of dye". how to document
MLS q: is Howell-Jolly common post splenectomy? CAP sample says {spec}
medic: narrative pls: disp 0214 to {blk} for man down, narcan 4 IN, RR 4 to 14, refused
emt class: is a 22 y/o at {school} w/ SpO2 91 at altitude ok to sign off
optical: PD 63, seg ht 18, remake for {last}, progressive swim. why
midwife: water birth consent for {wnl}, G3P2, due {clip}. doula {first} will film
corrections rn: kite says "they took my teeth" from pod {nn} at {jail}. reply?
PHN: TB contact list from {FACILITY:<Sunset|Rio> <Bingo|Lanes>}, 14 names, who first
vet: my mom takes apoquel by accident (dog {pet}'s). poison control?
school nurse: 3 lice in {gr} grade at {school}. letter no names
pharm tech: hard halt DUR lisinopril + aliskiren, md is {last}, out till {DATE:<Mon 9/8|the 14th|Oct 2>}
peds dent: SDF consent simple words for {kin}, mother of {wn}
CLS: critical K 6.9 called to {first} on {ward} 0417 rb. template sentence?
histology: mix up of blocks {spec} and {spec}. root cause headings
sonographer: measure note "SMA 310, celiac nl" for {last}, {svc} asked for MALS
RT: pt on Trilogy, home set by {ORGANIZATION:<Breathe|Airway|Lung> <Rite|Plus|Partners> DME}, what's AVAPS equal to
poison center: caller {kin}, {town}, 2 y/o ate 3 Tide pods
dialysis tech: machine {ser} conductivity alarm 14.9
transplant coord: donor ID {code}, flight {VEHICLE_ID:N{nn}<QS|XJ|LM>}, what's cold time limit for pancreas
genetic counselor: letter to {kin}, {poss} BRCA2 c.5946delT. family letter at 8th grade
audiology: HA repair, Oticon sn {ser}, left, dead. warranty till {mon}
podiatry: orthotic form asks "occupation & surface", he's on concrete at {coin}
hospice aide: {mr} wants to see the {LOCATION:<Platte|Yaak|Pee Dee> <bottoms|overlook>} one last time. what to ask transport
infusion: Entyvio wk 6 due {clip}, she's in {place} til {clip}. window?
wic: baby {wn} on Nutramigen, store at {corner} is out, subs?
pt: post op ACL 6 wk, plays for the {ORGANIZATION:{last} <Thunder|Mudcats|Lady Hawks>}. hop test yet?
acupuncture: chart "LI4, ST36 per {dr}" ok or no
navigator: does {ORGANIZATION:<Wings|Angel Lift|Pilot Hearts> of {last}} fly people to {world}? no right
crisis line: text says "im on the {LOCATION:{last} <trestle|viaduct>}". immediate steps
MA: how to enter weight in wheelchair? {last}'s chair is 54 lb
sterile proc: tray {code} wet pack, OR {nn}, surgeon {last} waiting. IUSS?
env svc: is oxivir ok on the {FACILITY:{last} Suite} pianos
phleb: 6 y/o scared, likes {pet} his gecko. script
periop: implant log: {ser}, {lot}, exp {DATE:20<27|28>-<04|09>}. which is the UDI
coroner: how do you write "pending" on a DC, decedent {lastup}
blood bank: anti-K in {ptcomma}, {hosp} hx. units to screen?
dosimetrist: badge {badge} read 480 mrem qtr. is that over ALARA I
wound: pls convert narrative to bwat. "L heel, black, 3x3, since {clip}"
pharm: naloxone standing order in {stt}. can {first} the intern sign
ems chief: rig {fleet} out of svc x3 this mo. memo
flight rn: ETA text to {hosp}: "15 out, tubed, levo 12". too short?
RD2B: WIC clinic paper. client "drinks 6 {shop} teas a day". code words
behavioral tech: antecedent: {first} said no. behavior: bit. consequence: left room. ok ABC?
BCBA: graph labels. {fl} tantrums/wk 14, 9, 9, 2
SUD counselor: group note w/o naming others. "{first} told {first} that {first} relapsed"
peer support: my story is i got clean {DATE:<4/20|1.1|June 9th> of '<09|16|21>} in {LOCATION:{last} <Junction|Flats>}. 100 words
CHW: bus from {hood} to {clinic}? 2 transfers
derm MA: photo label "{lastup} L cheek {num8}" ok on personal phone NO right
ophtho: IOP 34, gave diamox. lives 2 hrs, {townlow}. discharge?
RN triage: caller from {LOCATION:Mile {nn}, the <haul|ice> road}, chest pain, no signal soon
LTC pharm: GDR denied by {dr}, quetiapine 12.5 since {mon}. wording for survey
MDS: is {poss} "kicked aide {first}" a E0200A
tele ICU: camera 14 says {FACILITY:<Ponca|Minot|Havre> ICU}, who covers when {last} logs off
school OT: {wn}'s IEP goal: cut on line 4/5. baseline {mon}
orthotist: boston brace, {wnl} 13, cheer at {school}. wear 16 or 23h
vision: "retinoscopy by {last} +2.00 OU" cyclo or dry
prison dentist: swap {gen} list w/ {jail} pharmacy formulary how
lactation: {kin}'s nipple bolt. do i chart as incident
clinic RN w/ walk-in {AGE:<90|93|99>} says shingles vax at {pharm}, no card. registry?
CT: "motion. repeat x1. {initials}". is that a fine tech note
MRI safety: bullet from {year}, pt {last}, swears it's a BB. stop?
nuc med: dose 24.8 mCi @ 0702, pt {ptl} late 0840. activity now?
donor milk: bottle {code} thawed when?
cath lab: 'doc' on the log is {initials}, fellow {initials}. who dictates
home infusion: pole broke, spare at {snf}? PICC dressing due {oddday}
cytotech: adequacy "few groups" by {first}, 2 passes by {last}. Bethesda?
eye bank: referral {code}, time of death 0133, {jail}. rule out?
wellness coach: step contest, {first} 88k {first} 12k who cheats lol
EMS educator: scenario w/ address {bare} - is that real? change it
athletic trainer: heat index 104, {school} v {school} at 4pm. cancel?
CNM: group B strep unknown, ROM {clip} 2300 @ home in {county}
burn RN: TBSA on {menick}, 11 kg, "soup". Parkland?
oncology rx: cap dose BSA 2.4? {ptf} says she's the "small one"
forensic RN: kit {code} handoff to Det. {last}, {ORGANIZATION:{town} PD}, {stamp}
jail intake: "CIWA 19 at {jail}" how soon ED
health dept: pertussis line list row: {initials}, 9m, {hood}, onset {clip}
rural clinic: vaccine fridge failed {clip}, {ORGANIZATION:<Basin|Flathead|Cut Bank> Electric} outage 5h
parish nurse: BP table after mass at {church}; 3 over 180
camp nurse: 40 ticks, 1 bullseye, bunk {nn}, {wn}. doxy age?
travel clinic: yellow fever letter, {passp}, exemption 66F
tattoo removal RN: laser over "{first} forever", keloid hx
"""

CALM = r"""
pharmacy: can you check this sig, "1 tab po bid x10d prn" - is prn w/ duration valid
rph here. transfer-in, {med} #90 rf 2, they hung up. script for callback?
DDS: rewrite perio note, #14 #15 furc II Glickman, bruxer
lab: hemolyzed x2. what do i write in the comment. HIL index 3+
rad tech: patient said no to contrast. Omnipaque vs Visipaque. how to document
MLS q: is Howell-Jolly common post splenectomy? Heinz? Pappenheimer? Cabot?
medic: narrative pls: disp 0214 for man down, narcan 4 IN, RR 4 to 14, refused
emt class: is SpO2 91 at altitude ok to sign off
optical: PD 63, seg ht 18, remake, progressive swim. Varilux vs Zeiss corridor
midwife: water birth consent, G3P2. doula will film
corrections rn: kite says "they took my teeth". reply?
PHN: TB contact list from a bingo hall, 14 people, who first. QFT-Plus or T-SPOT
vet: swallowed the dog's Apoquel by accident. poison control?
school nurse: 3 lice in {gr} grade. letter no names. Nix, Sklice, LiceFreee
pharm tech: hard halt DUR lisinopril + Tekturna
peds dent: SDF consent simple words. Advantage Arrest stains
CLS: critical K 6.9 called and rb. template sentence?
histology: mix up of blocks A1 and A2. root cause headings
sonographer: "SMA 310, celiac nl" MALS, Dunbar
RT: pt on Trilogy, what's AVAPS equal to on Astral, V60, Luisa
poison center: 2 y/o ate 3 Tide pods
dialysis tech: Fresenius 2008T conductivity alarm 14.9
transplant coord: what's cold time limit for pancreas. UW vs HTK, TransMedics OCS
genetic counselor: BRCA2 c.5946delT. family letter at 8th grade
audiology: HA repair, Oticon Real 1, left, dead. wax guard ProWax miniFit
podiatry: orthotic form asks "occupation & surface", stands on concrete
hospice aide: wants to see the river one last time. what to ask transport
infusion: Entyvio wk 6 window? Remicade wk 2 window?
wic: Nutramigen is out, subs? Alimentum, EleCare, Puramino
pt: post op ACL 6 wk. hop test yet? Biodex, Lachman KT-1000
acupuncture: chart "LI4, ST36, GB20, SP6" ok or no
navigator: who flies patients for free to trials
crisis line: text says "im on the bridge". immediate steps. Columbia
MA: how to enter weight in wheelchair? chair is 54 lb
sterile proc: wet pack, surgeon waiting. IUSS? AAMI ST79
env svc: is oxivir ok on pianos
phleb: 6 y/o scared, likes geckos. script. Buzzy, J-Tip, EMLA
periop: implant log fields: serial, lot, exp. which is the UDI
coroner: how do you write "pending" on a DC
blood bank: anti-K, anti-Jka, anti-Fya, Lewis, Duffy, Kidd, Kell. units to screen?
dosimetrist: 480 mrem qtr. is that over ALARA I. Landauer Luxel
wound: pls convert narrative to bwat. "L heel, black, 3x3"
pharm: naloxone standing order in {stt}. can an intern sign
ems chief: rig out of svc x3. memo
flight rn: "15 out, tubed, levo 12". too short?
RD2B: WIC paper. client "drinks 6 sweet teas a day". code words
behavioral tech: antecedent: told no. behavior: bit. consequence: left room. ok ABC?
BCBA: graph labels. tantrums/wk 14, 9, 9, 2. VB-MAPP, ABLLS-R
SUD counselor: group note w/o naming others, 42 CFR part 2
peer support: my story in 100 words. outline
CHW: two bus transfers. ride options? SDOH Z75.3
derm MA: photo label on personal phone NO right. Canfield? Haiku?
ophtho: IOP 34 Goldmann vs 29 Tonopen, gave diamox. Xalatan, Cosopt, Rhopressa
RN triage: caller on a remote road, chest pain, no signal soon
LTC pharm: GDR denied, quetiapine 12.5. F758 wording for survey
MDS: "kicked aide" is E0200A?
tele ICU: Philips eCareManager camera drops
school OT: IEP goal: cut on line 4/5. Beery VMI, BOT-2, Print Tool
orthotist: boston brace, Rigo Cheneau, Providence, Charleston. wear 16 or 23h
vision: "retinoscopy +2.00 OU" cyclo or dry
prison dentist: {gen} on formulary how
lactation: nipple shield 20 or 24. Haakaa
clinic RN w/ walk-in 87 says shingles vax done, no card. IIS registry?
CT: "motion. repeat x1." is that a fine tech note. DLP 940
MRI safety: bullet vs BB. stop? MagResource, Shellock list
nuc med: dose 24.8 mCi @ 0702, now 0840. Tc-99m sestamibi Cardiolite activity?
donor milk: bottle thawed when? HMBANA 24 h
cath lab: fellow and attending on the log. who dictates. Impella CP, Shockwave C2+
home infusion: pole broke. PICC dressing, Biopatch, Statlock, Tegaderm
cytotech: adequacy "few groups", 2 passes. Bethesda III? Afirma, ThyroSeq
eye bank: rule out? time of death 0133
wellness coach: step contest, 88k vs 12k who cheats lol. Fitbit Charge, Whoop
EMS educator: scenario w/ a fake address, 123 blank st?
athletic trainer: heat index 104. cancel? WBGT, KSI guideline
CNM: group B strep unknown, ROM 2300 @ home
burn RN: 11 kg, "soup". Parkland? Lund-Browder, Galveston formula?
oncology rx: cap dose BSA 2.4? Calvert AUC 5, Cockcroft
forensic RN: chain of custody wording
jail intake: CIWA 19 how soon ED
health dept: pertussis line list columns
rural clinic: vaccine fridge failed, outage 5h. VVM? Moderna vs Pfizer stability
parish nurse: BP table after mass; 3 over 180
camp nurse: 40 ticks, 1 bullseye. doxy age?
travel clinic: yellow fever letter, exemption 66F. Stamaril vs YF-Vax
tattoo removal RN: PicoSure vs Q-switch, keloid hx, Fitzpatrick V
compounding: USP 797 vs 795 vs 800 BUD category 1
Winthrop, Greenstone, Prasco, Sandoz, Par: which are AG makers
radiology: Hampton hump, Westermark, Fleischner, Palla. PE signs
Gap sign vs Spilled teacup: wrist
Cullen, Grey Turner, Fox, Bryant: ecchymosis, which is scrotal
Kerley A B C, Golden S, Luftsichel, Rigler. one line each
pathology: owl eye, Call-Exner, Schiller-Duval, Psammoma, Verocay
heme: Auer, Döhle, Pelger-Huët, May-Hegglin, Chediak, Alder-Reilly
micro: Hektoen, MacConkey, Thayer-Martin, Löwenstein, Sabouraud, Regan-Lowe, BCYE
dental: Black's class II; Kennedy III mod 1; Angle II div 2; Bolton; Frankel
ortho brands: Zimmer Persona, Oxford, Journey II, Attune, Triathlon, Vanguard: makers?
ent: Weber to left, Rinne neg left. Dix-Hallpike, Epley, Semont, Brandt-Daroff
neuro: Babinski, Hoffman, Chaddock, Oppenheim, Gordon
card: Levine 3/6, Austin Flint, Graham Steell, Carvallo, Still's. peds?
uro: Foley 16, Coudé, Councill, Malecot, Hyams? Whitmore? Gleason 4+3
gyn: Bartholin, Skene, Nabothian, Gartner; Asherman, Meigs, Sheehan
psych: Klüver-Bucy, Ganser, Munchausen, De Clerambault, Othello
derm: Koebner, Nikolsky, Auspitz, Darier, Hutchinson, Wickham. quiz
anes: Bier block, Pendelluft, Bain, Mapleson D, Tuohy, Quincke, Whitacre
vet: Wood's lamp, Schirmer, Addison in a Standard Poodle; Cushing in Boston terrier
"""
