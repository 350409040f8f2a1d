"""Surnames and given names that are everyday words, in lower case, first in the line or deep in it, as staff and kin type them; against the very same words meaning what they say."""

NAMED = r"""
{PERSON:<cook|baker|butler>} needs his 0900s
{PERSON:<rose|daisy|ivy>} is npo after midnight remind her
{PERSON:<hope|faith|joy>} called out so we r 2 short
{PERSON:<bishop|pope|abbott>} refused the lovenox
{PERSON:<rush|speed|swift>} is back from ct hes yours
{PERSON:<wells|rivers|brooks>}s sat is 88 can someone look
{PERSON:<short|long|small>} is a 2 assist
{PERSON:<burns|payne|hurt>} wants something stronger
{PERSON:<bush|woods|forest>} in 4 pulled his line
{PERSON:<story|page|reed>} said he fell no witness
{PERSON:<grace|mercy|charity>} will cosign when shes back
{PERSON:<may|june|april>} can take the admit
ask {PERSON:<april|may|june>} she had him yest
{PERSON:<august|summer|autumn>} is in triage w a fever
{PERSON:<friday|monday|sunday>} is his last name for real
{PERSON:<christmas|valentine|easter>} rm 12 is dc pending ride
{PERSON:<gay|love|sweet>} is a hard stick use us
{PERSON:<head|foote|hand>} neuro checks q2
{PERSON:<bone|shin|chin>} going to ortho
{PERSON:<sick|ill|well>} is the name not the status
{PERSON:<church|temple|chapel>} transferring to rehab
{PERSON:<street|lane|park>} ride is here
{PERSON:<rice|bean|berry>} is on a renal diet lol
{PERSON:<ham|bacon|lamb>} is kosher i checked
{PERSON:<salt|pepper|honey>} low na 128
{PERSON:<snow|frost|winter>} temp 94 bair hugger on
{PERSON:<flood|storm|rain>} lasix 80 no output
{PERSON:<price|cost|bill>} self pay see fc
{PERSON:<rich|cash|penny>} has no insurance
{PERSON:<law|judge|justice>} wants to speak to risk
{PERSON:<savage|wild|moody>} got haldol
{PERSON:<bright|wise|sharp>} a&o x1
{PERSON:<young|old|elder>} is {oldn}
{PERSON:<walker|hopper|skip>} bedbound
{PERSON:<fisher|hunter|archer>} has a hook in his thumb
{PERSON:<farmer|carter|miller>} back from or
{PERSON:<noble|king|duke>} on the commode
{PERSON:<queen|prince|earl>} wants a private
{PERSON:<angel|heaven|nevaeh>} on comfort care
{PERSON:<chance|lucky|destiny>} rosc after 22 min
{PERSON:<chase|race|dash>} eloped
{PERSON:<sue|penny|ginger>} u had lunch yet
{PERSON:<bob|dot|jack>} is on hold line 2
{PERSON:<gene|ray|dale>} is ur scan done
{PERSON:<cliff|glen|heath>} fell off a ladder
{PERSON:<rusty|sandy|dusty>} hemoptysis x1
{PERSON:<ruby|amber|pearl>} urine sent
{PERSON:<olive|ginger|basil>} nauseated zofran given
{PERSON:<holly|heather|fern>} allergic to everything
{PERSON:<robin|wren|jay>} has psittacosis of all things
{PERSON:<buck|colt|hawk>} from the ranch
{PERSON:<star|sky|luna>} wants the light off
{PERSON:<crystal|misty|stormy>} tox pos for meth
{PERSON:<candy|sugar|cookie>} bg 44 gave juice
{PERSON:<trinity|genesis|harmony>} 9 mo w rsv
{PERSON:<major|sarge|captain>} at the va tues
{PERSON:<dean|deacon|parson>} consult is in
{PERSON:<ward|nurse|doctor>} is pt in 9 not staff
{PERSON:<nurse|doctor|dr>} is the surname, first name {firstlow}
{PERSON:<key|lock|post>} discharge meds at bedside
{PERSON:<ash|coal|ember>} burn clinic fri
{PERSON:<knight|day|noon>} has nights {PERSON:<day|noon|knight>} has days yes really
{PERSON:<green|brown|white>} is {PERSON:<browns|whites|grays>} roommate
{PERSON:<strong|power|mighty>} weak on the left
the {PERSON:<kitchen|chambers|hall>}s are here for the mtg
paging {PERSON:<ghee|wynn|law>} to the desk
dr {PERSON:<blood|slaughter|butcher>} is the hematologist yes
dr {PERSON:<looney|moody|strange>} psych on call
dr {PERSON:<fang|toothman|pullen>} dmd
dr {PERSON:<hart|valentine|love>} cards consult
dr {PERSON:<waters|leak|pease>} uro clinic
dr {PERSON:<bonebreak|skinner|brain>} recs in chart
dr {PERSON:<dicks|butts|crack>} be nice its his name
nurse {PERSON:<payne|graves|coffin>} does hospice
pt {PERSON:<walker|standing|stairs>} wants pt
rt {PERSON:<gale|wind|air>} is doing the bipap
{PERSON:<green|brown|black>} needs a new stool card lost his
{PERSON:<cross|shields|spears>} got 1 of 2 units, {PERSON:<banks|sellers|counts>} got both
{PERSON:<early|lent|weeks>} is off orientation monday
{PERSON:<case|best|sample>} spoke w sw, {PERSON:<hall|house|gates>} wouldnt
{PERSON:<close|guest|self>} moved to tele, told {PERSON:<price|banks|fair>}s wife
{PERSON:<stone|rock|flint>} says he passed it no strainer
sitter for {PERSON:<wolf|fox|hogg>} til 7 then {PERSON:<lamb|bull|crane>}
lunch order: {PERSON:<drew|bill|frank>} turkey {PERSON:<mark|rob|pat>} veg {PERSON:<will|art|grant>} nothing
{PERSON:<mark|bill|grant>} and i did {PERSON:<strong|savage|bland>}s bath
thx {PERSON:<will|rob|gene>} for helping w {PERSON:<bell|wall|field>}
can {PERSON:<rose|ivy|fern>} tell {PERSON:<may|dawn|eve>} to call {PERSON:<downs|banks|marsh>}s kid
{PERSON:<dawn|eve|robin>} charted on {PERSON:<day|friday|noon>} instead of {PERSON:<knight|monday|moon>}
"""

CALM = r"""
cook needs the diet slips by 0900
rose hip vit c ok w warfarin?
hope called it, we r 2 short
bishop score 7
rush to ct then dialysis
wells score 4.5 can someone look
short of breath is a 2 assist
bush tea? family brought some
story changes every time no witness
grace period for charting is 2 hrs
ask in april not now
august is when residents stop being scary
friday is not a good dc day
christmas lights on the iv pole ok?
sweet pee, check ketones
bone going to path
sick well who knows
church bus is here to visit
lane 2 drive thru vax
rice water stool lol no
ham sandwich was kosher? no
salt pepper honey thick
snow day staffing plan
flood in the clean utility
stone passed in the strainer
price list on the wall
rich in potassium no bananas
law says we have to post it
savage shift
bright red blood per rectum
young lady is 84
walker at bedside
fisher price stethoscope in peds
hunter green scrubs are rt
miller blade pls
noble gas lol heliox
king airway in the rig
queen bed? bari bed
angel wing needle butterfly whatever
chance of dc today zero
chase it w juice
drew labs on him
mark it as given pls
will u take 6
grant the access request
pat him on the back for me
sue who
bob on hold music is driving me nuts
dot phrase for that is broke
gene panel is back
ray of hope is a bagel
cliff notes version pls
rusty sputum
sandy grit in the urine
ruby red blood
pearl necklace in the safe
olive oil drops for wax
ginger ale for nausea
basil on the tray bc liquids?
holly jolly floor decorations
robin's egg blue gown
jay pouch full
wolf bite tdap due
fox eye? foxglove
buck teeth intubation fun
colt ankle brace
star on the door = fall
sky high trigs
crystal in joint fluid
misty neb mask
candy cane stirrups
cookie on the tray dm pt
trinity of aspirin asthma polyps
reason for visit asthma
patience ppl
major bleeding risk
dean vaughan shunt q
deacon? beacon scale
ward clerk is out
nurse at bedside
doctor at bedside
key to the sharps cabinet
lock the brakes
post void 40
ash catheter in r ij
coal tar shampoo
day shift knows
night has nights
weeks off orientation
green stool sample lost
brown bag meds
white count is back
gray top tube
black box warning
red man? say infusion rxn
strong cough weak swallow
close to tele
self dc'd foley
guest tray for mom
hall bed 3 needs to pee
house sup otw
kitchen closed
case closed by sw
sample sent to path
best supportive care
counts off by one perc
banks of blood lol empty
cross match done 2u avail
shields on for xray
early dc today
lent his walker to the roomie
guy in 3 wants his wife
buddy tape it
junior resident on
love the new pumps
hart? heart score 3
butt paste to the butt
crack in the vial
graves on ptu
coffin corner of the wound lol
standing bp
stairs x12
wind chill closed clinic
air mattress ordered
gale force sneezes, rib fx
power port accessed
power outage gen on
best of luck w 9
"""
