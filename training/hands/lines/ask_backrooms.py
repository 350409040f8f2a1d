"""Supply chain, biomed, kitchen, laundry, security, registry, interpreters, trainers, perfusion, sleep lab, adjusters, doulas, activities: the people behind the scenes ask."""

NAMED = r"""
biomed: PM due list, strip the sn's: {ser}, {ser}, {ser}
security daily: 0340 male took a wheelchair to {corner}, returned by {first}. one sentence
kitchen: cycle menu for {DATE:the week of <the 8th|Oct 12|1/19>}, no pork, no nuts for {last}
linen: {ORGANIZATION:<Snowcap|Crisp|Angelica's> Linen Service} shorted us 40 fitted. email
registrar: is C50.411 + 8500/3 right? dx {clip} at {hnick}
interp: log line for {lang}, id {code}, 22 min, for {initials}
perfusion: pump record {code} clamp 71 CPB 98, who signs, me or {last}
sleep: split night note for {mr}, optimal 11 cmH2O, weird snore like a tuba
adjuster: reserve memo, clmt {whole}, DOI {num8}, L shoulder, surgery likely
trainer: I need fake patients; last class used {whole} and she turned out real
doula: birth plan one page for {first} & {first}, {bldg} birth tub
activities: {first} wants bingo moved bc of Jeopardy. poll residents?
facilities: chiller 2 tripped {stamp}, tech {first} from {ORGANIZATION:<Polar|Trane|North> <Mechanical|Bros Air>} eta 40
EVS: discharge clean count by {first} 9, {first} 11, {first} 4 (new)
supply: sub for Kendall 5x9 since {ORGANIZATION:<Midstate|Owens|{last}> Med Supply} is out
mail room: pkg for "{first}, 4th fl" no last name, box says {code}
transport: who owns the chair tagged {code}
volunteer desk: what do i tell a man looking for "{first} something, gallbladder"
gift shop: sign, closed {feast}, balloons at {shop}
parking: boot on {plate}, owner is in labor. options
valet: {hue} {car} {plateup} dent claim, form text
switchboard: page wording, "Dr {lastup}, Dr {lastup}, call {xt}"
sterile: instrument count sheet, {last} likes 2 extra DeBakeys
morgue: release form for {whole}, to {ORGANIZATION:{last} & <Sons|Daughters> Funeral Home}
HIM: merge of {mrn} into {mrn}, twins {first}/{first}. stop or go
recruiter: InMail to {whole}, CRNA in {town}
underwriter: APS says "occ alcohol, {org} holiday party fall". rate?
school psych: WISC report, replace {ptf} w/ "the student"
grant acct: journal entry to move {first}'s 20% from 114 to 220
chaplain intern: verbatim, C1 "hi im {first}" P1 "go away". format?
home aide: my client's son {first} yells. what can i say to agency {ORGANIZATION:<Visiting|Tender|Comfort> <Angels|Hands> of {town}}
death doula: vigil schedule {first} 6-12, {wn} 12-6, {kin} all
library: ILL for {dr}: Lancet 1988, pages wrong
art therapist: caption w/o name: "My Heart" by {first}, 9
music: songs for {mrs}, {oldn}, sang in the {ORGANIZATION:{last} Sisters} trio
prosthetist: K3 justification, {ptf} farms {LOCATION:{last} Ridge}, uneven ground
orthotics: shoe lift invoice {code} to {agency}
wheelchair clinic: justify tilt. rides {fleet} paratransit daily 90 min
dosimetry: pls rename plan "{lastup}_Lbreast_v3" convention
radiation: marks faded, next fx {clip}. call {kin}
tissue bank: graft {ser} recalled. letter to surgeon {last}
IRB admin: amendments due {clip}: 12, 14, 19. polite chase to {first}
telehealth support: pt in a {car} at {corner}, wifi drops. steps
call center QA: score this greeting "thank you for calling {fac} this is {first}"
marketing: alt text for photo of {whole} cutting ribbon
photographer: release for {wn} & mom {kin}, calendar page {DATE:<March|July> 20<26|27>}
web: 404 at {url}, was Dr. {last}'s bio
social: reply to {user} who says the ER ate her coat
translation: "{ptf} has the right to an interpreter" in Hmong, Somali
compliance: exit of {badge}, laptop {code} not back
treasury: wire to {ORGANIZATION:<Delphi|Basalt> Capital}, acct {acct}. fraud?
fleet: oil log {fleet} 88,210 mi. {first} drove
helipad: NOTAM text, {hull} in {DATE:<5|9>/<2|16>} 1400Z
water: legionella sample at {FACILITY:<sink|fountain> outside the {last} Café}
emergency mgmt: HICS 214, IC {first} {last}, {clip} 0600
daycare: staff kid {wn} bit {wn}. note home
credit union: skimmer at {FACILITY:<the|> {last} Garage ATM}
union: bargaining notes "{first}: no. {first}: hell no."
museum: label for iron lung given by {fam}, {town}
alumni: class note, {whole} '94 retired to {isle}
EAP: manager referral wording for {first}; no dx
peer recovery: ride list {first}, {first}, me; {veh} seats 4
ombuds: summary of call from {snf}, rm 12, about showers. caller is {kin}
survey vendor: comment file has "{dr} is a jewel". mask?
data entry: is "{first} {first} {last}" two given names
court liaison: eval for {case} due {clip}, 2 hr slot
deaf services: VRI failed for {initials}; VP {ph}
barber: cuts hair on {ward} Weds, COI form?
pet therapy: {pet} the corgi, rabies tag {code}, exp {mon}
pastoral: bulletin "pray for {first}, {first} & the {clan}". HIPAA?
tumor board: case 3 is {fl}, 44, TNBC. reorder agenda
nutrition svc: tray card {lastup} / NAS / 1500 FR / NKFA. what's NKFA
archives: nurse diary 1918 by {first} {last}, {town}. transcribe style
bed mgmt: {last} to 410, {last} to 412 when {last} leaves
laundry: dentures of {first} in sheets again
robotics: console login {user} stuck in surgeon {last}'s profile
uniform: embroider "{first} C., RRT" or "{initials}"
print shop: 500 cards, {whole}, {ph}, matte
gas: O2 farm delivery, driver {first}, {plate}, 0415
insulin pump rep: loaner {ser} to {kin}, back by {clip}
lab courier: missed stop at {STREET_ADDRESS:<1180|44|902> {last} Pkwy}
phone tree: "for {town} press 2" record in calm voice
"""

CALM = r"""
biomed: PM due list by model: Alaris 8100, B650, Hill-Rom P3200
security daily: 0340 male took a wheelchair, returned. one sentence
kitchen: cycle menu, week 3, no pork, no nuts
linen: vendor shorted us 40 fitted. email
registrar: is C50.411 + 8500/3 right? SEER 2018 rules, AJCC 8
interp: log columns: language, minutes, mode
perfusion: clamp 71 CPB 98, del Nido vs Custodiol
sleep: split night note, optimal 11 cmH2O, weird snore like a tuba
adjuster: reserve memo, L shoulder, surgery likely
trainer: I need fake patients, colors as names
doula: birth plan one page, tub, no Pitocin, delayed clamp
activities: bingo vs Jeopardy. poll residents?
facilities: chiller 2 tripped, eta 40
EVS: discharge clean count 9, 11, 4. Xenex cycle add?
supply: sub for Kendall 5x9, Curity, Telfa, Allevyn
mail room: pkg "4th fl", no last name
transport: who owns a chair with no tag
volunteer desk: what do i tell a man looking for a friend, no last name
gift shop: sign, closed for the holiday
parking: boot on a car, owner is in labor. options
valet: dent claim, form text
switchboard: page wording, "Rapid response, tower 3"
sterile: instrument count sheet, 2 extra DeBakeys
morgue: release form, blanks
HIM: merge of twins' charts. stop or go
recruiter: InMail to a CRNA
underwriter: APS says "occ alcohol". rate? table B
school psych: WISC-V report, replace name w/ "the student"
grant acct: journal entry to move 20% from 114 to 220
chaplain intern: verbatim, C1 "hi" P1 "go away". format?
home aide: my client's son yells. what can i say to agency
death doula: vigil schedule 6-12, 12-6
library: ILL for Lancet 1988, pages wrong
art therapist: caption w/o name: "My Heart", age 9
music: songs for a trio singer, 80s
prosthetist: K3 justification, farms, uneven ground. C-Leg vs Rheo vs Ottobock Kenevo
orthotics: shoe lift L3300 invoice
wheelchair clinic: justify tilt. Permobil M3, Quickie, TiLite, ROHO
dosimetry: pls name plan convention SITE_LAT_V#
radiation: marks faded. Aquaplast, AlignRT
tissue bank: graft recalled. letter to surgeon. AlloDerm
IRB admin: amendments due: 12, 14, 19. polite chase
telehealth support: wifi drops in a car. steps
call center QA: score this greeting "thank you for calling, how may I help"
marketing: alt text for photo of a ribbon
photographer: release for a mom & baby
web: 404 on a bio page
social: reply to someone who says the ER ate her coat
translation: "You have the right to an interpreter" in Hmong, Somali
compliance: laptop not back. BitLocker on
treasury: wire changed by email. fraud? BEC
fleet: oil log 88,210 mi, Transit 250
helipad: NOTAM text, FATO 60 ft, 1400Z
water: legionella sample at sink. ASHRAE 188
emergency mgmt: HICS 214, IC, Ops, Log, Plan
daycare: a bite. note home
credit union: skimmer at the ATM
union: bargaining notes "no." "hell no."
museum: label for iron lung, Emerson model, Drinker
alumni: class note, retired
EAP: manager referral wording; no dx
peer recovery: ride list; {veh} seats 4
ombuds: summary of a call about showers
survey vendor: comment file has "a jewel". mask?
data entry: two given names no surname
court liaison: eval, 2 hr slot. MacCAT-CA
deaf services: VRI failed. Sorenson, Purple
barber: cuts hair Weds, COI form?
pet therapy: corgi, rabies tag, Pet Partners
pastoral: bulletin "pray for the sick". HIPAA?
tumor board: case 3, 44, TNBC, KEYNOTE-522. reorder agenda
nutrition svc: tray card NAS / 1500 FR / NKFA. what's NKFA
archives: nurse diary 1918. transcribe style
bed mgmt: 410 and 412 when 411 leaves
laundry: dentures in sheets again
robotics: da Vinci Xi vs SP vs Hugo, console login stuck
uniform: embroider "RRT" or "RCP"
print shop: 500 cards, matte
gas: O2 farm delivery 0415
insulin pump rep: loaner 780G, Dexcom G7 pairing
lab courier: missed stop
phone tree: "for billing press 2" record in calm voice
HVAC: Trane vs Carrier vs Daikin; Honeywell thermostats in OR
elevators: Otis, Schindler, Kone: which alarms ring at security
doors: Besam, Stanley, Hugs tag, Accutech Cuddles. baby test
beds: Stryker S3, Hillrom Centrella, Linet Multicare
waste: Stericycle, Daniels, sharps 3/4 full
food: Sodexo, Aramark, Morrison, Sysco cutover memo
copiers: Ricoh, Xerox, Canon; PaperCut codes
radios: Motorola XPR, channel 4, 10-codes for Code Adam
nurse call: Rauland Responder 5, Jeron, Tek-Care
clocks: Primex, DST fix
mattress: Dolphin, Isoflex, Clinitron rental rates
time: Kronos, UKG Dimensions, API Smart Square
scopes: Olympus 190, Pentax, Fuji; ATP test; Borescope
OR tables: Jackson, Hana, Skytron, Maquet. who trains
lift: Guldmann, Arjo, Liko sling sizes
water: Culligan bill; Elkay filter; Evoqua RO
vending: Monster, Kind, Clif; A1c jokes
carts: Lionville, Artromick, Ergotron, Metro Flexline
pneumatic: Swisslog TransLogic, Pevco; speed slow for blood
fridge: Helmer, Follett, Thermo TSX; probes Rees
cabinets: Omnicell XT, Pyxis ES, BD, ARxIUM
gloves: Cardinal Esteem, Medline Aloetouch, Halyard Lavender
tape: Durapore, Micropore, Transpore, Medipore, Mefix
uniform: Cintas vs UniFirst vs Aramark quote
alarms: Simplex zone 4 trouble; Notifier; Edwards
bands: Zebra LaserBand, PDC, Precision Dynamics color: DNR purple
drapes: Ioban, Steri-Drape, Bair Paws, Prevena
sutures: Vicryl, Monocryl, Prolene, Ethibond, Stratafix, V-Loc
staplers: Echelon, Signia, Endo GIA
energy: LigaSure, Harmonic, Thunderbeat, Bovie, Valleylab
"""
