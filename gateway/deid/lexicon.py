"""Words that are words before they are names: such a part of a name is masked only where it looks a name."""

from __future__ import annotations

TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir madam rev reverend fr father sister brother pastor rabbi imam "
    "nurse hon judge capt captain lt sgt col gen maj jr sr ii iii "
    "iv md do rn np pa pac lpn lvn cna phd psyd msw lcsw lmft "
    "lpc dds dmd dpm od pharmd rph dpt pt ot slp rd facs facp "
    "facc faap facog mph mba ms ma ba bs bsn msn dnp crna cnm "
    "aprn fnp esq mbbs frcs pgy attending resident intern student patient pt".split()
)

COMMON = frozenset(
    """
    a able about above abuse accident account ache acid
    active acute address adhesion admit adult after again age agent
    ago agree air alcohol alert alive all allergy along also always am amber an and anemia angel angina ankle annual
    answer any april arm art artery as ash ask asthma at august aunt autumn away baby back bad bag baker balance ball
    band bank bar barber base bath bay be beach bean bear
    beard beat bed before begin bell belly below bench benign bent
    best better bile bill biopsy bird birth bishop bit bite
    black bladder blank bleed blind block blood bloom blue board
    body bolt bone book boot border both bottom bowel bowl
    bowman boy brace brain branch brave bread break breast breath
    bridge bright bring broad brook brooks brother brown bruise build burn bus bush but butcher butler by bypass call
    calm came camp can cancer candy cane cap car card care carpenter carry cart carter case cash cast castle cat cause
    cell center chain chair chamber chance chandler change chapel chart chase chest child chin chip choice christian
    chronic church clay clean clear clinic close cloud coach coal
    cold cole colon come cook cool cooper copper cord core
    corn corner cost cotton cough could count country course
    court cover cow crane crawford crisp cross crow crown cruz
    cup cure current cut cycle cyst daily dale dance dark dash date daughter dawn day days dead deal dean dear death
    december deep deer dental depression diabetes diamond diaz did die diet dinner disc disease do does dog done door
    dose double down drain draw dream dress drew drink drive drop drug dry due duke dull dust duty dyer each eagle ear
    early earl east easter easy eat edema edge egg elder else
    end entry even ever every evening exam eye face fact faith
    fall family far farm farmer fast fat father february feel feet female ferry fever few field fields file fill find
    fine finger fire first fish fisher fit five flag flank flat floor flow flower flu fluid fly focus follow food foot
    for ford forest form forward foster found four fox fracture free freeman fresh friday friend frank from frost full
    gain gait gallbladder garden gardener gas gate gauge gay gene general gentle get giant gift girl give glass glen
    glove go goal gold good goose gore gown grace graft
    grant grass grave graves gray great green grey grief grip ground
    group grove grow guide gum gut had hair half hall ham hand handy hansen hard hardy harm harp has have hawk hay he
    head heal health hear heart heat heath heel height held help
    hemp her herb here hernia high hill him hip his history
    hold hole home hood hope horn horse hospital host hot hour house how hunt hunter hurt ice if ill illness in index
    infant infection infusion injury inn insulin into iron is island
    it its ivy jack jade january jaw jay job join joint
    jolly jordan joy joyce judge july jump june just kay keen keep key kid kidney kind king kit knee knight know lab
    labor lack lady lake lamb lamp land lane large last late
    law lay lead leaf lean learn left leg lemon less let level
    life lift light like lily line lip list little live liver living load lobe lodge long look lord loss lot love low
    luck lump lunch lung made major make male man many march mark market marsh mason mass master may me meal mean meat
    medical memory men mercy mercury met mild mile mill
    miller mind mint minor miss mission moderate moment monday money
    month moon moor more morning morse moss most mother motor mount mouth move much mucus murphy muscle music must my
    nail name narrow nausea near neat neck need nerve never new news next nice night no noble none noon normal north
    nose not note november now numb number nurse oak october of
    off office often oil old olive on once one only open or
    oral orange organ other our out over own pack page pain pale palm pan paper park parker part pass past paste patch
    patience patient peace peach pearl pelvis penny people per perry
    pie piece pike pill pine pink pitt place plan plane
    plate play pleasant plus point pool poor pope porter positive post pound powder power price pride priest prince
    prior private problem public pull pulse pump pure push quick quiet race rain ramp range rash rate raven ray read
    ready real rear record red reed reflex rest result return rib rice rich ride ridge right ring rise river road rob
    robin rock rod roll room root rose rough round row ruby run rush rust sad safe sage said sail salt same sand
    saturday saw say scale scan scar school scope score sea
    seal season second see seed seen self senior sense september serum
    serve set seven severe sex shade shake shape sharp she shepherd shift shin shock shoe short shot should shoulder
    show side sign silver simple since single sister sit site six size skin sky sleep slide slim slip slow small smart
    smile smith smoke snow so social soft sole some son song soon sore sorrow soul sound soup south space speech spell
    spine splint spring spot square stable staff stage star
    start state stay steady steel stent step steroid still stock
    stomach stone stool stop storm story street stress strong student study sugar suite summer sun sunday sung sunny
    super sure surgery swan sweat sweet swelling system tab table
    take tall tan taper taylor tea teacher team tear tell
    ten tender term test than that the their them then therapy there they thick thigh thin thing think third this
    thorn three throat through thumb thursday tibia tight time tiny
    tip tired tissue to today toe together told ton tone
    tongue too tooth top torn touch town track trauma treat tree tremor trial trip true trust try tube tuesday tumor
    tumour turn turner twice two type ulcer uncle under unit up upper urine use vale valve van vein very violet virgin
    virus visit vital vomit waist wait walk walker wall want ward
    warm was wash waste watch water wave way we weak wear
    weaver webb wednesday week weight well went were west wet
    what wheeze when where white who whole why wide wife wild
    will win wind window winter wise with wolf woman wood
    woods word work world worse would wound wrist write year years
    yellow yes yet you young your zone
    acetaminophen albuterol amlodipine aspirin atorvastatin clinic diagnosis dose emergency encounter examination
    findings gabapentin history hydrochlorothiazide hypertension ibuprofen impression inpatient insulin lisinopril
    medication medications medicine metformin nurse omeprazole
    outpatient physical physician plan prescription procedure
    provider radiology referral report results review sertraline summary surgeon symptoms therapist tylenol vitals
    account chart claim date department fax insurance member name number patient phone policy record signature
    english spanish chinese french german italian indian american african asian european catholic jewish muslim
    """.split()
)


# Names that are words of every day as often: such a part is a name where it is written as one. Not those that hardly
# anybody writes small but in haste, for a name (tom, carol): there each occurrence goes.
EITHER = frozenset(
    """
    albino ale alpha angle archer aura bee belle berry blessing bliss bud canal charity cherry cliff comfort
    constant coral coy crystal delta destiny don dusty earnest ebony era eve fancy fern flora gale garland
    ginger glory golden guy hazel honey immaculate innocent iris ivory jet kick lavender liberty lone lucky
    mad maple mare marine mars mart miles mist misty odd opal pat patty paw pepper pierce poppy precious
    princess prudence purity queen rein rocky royal rusty saga sue sunshine tad valentine velvet victor wage
    """.split()
)


def is_word(part: str) -> bool:
    """Say whether a part of a name is an ordinary word too, in any letter case."""
    return part.casefold() in COMMON


def is_either(part: str) -> bool:
    """Say whether a part of a name is as much a word, so that its case tells which."""
    return part.casefold() in EITHER


def is_title(part: str) -> bool:
    """Say whether a part of a name is a title, a credential or a suffix, which by itself names nobody."""
    return part.casefold().strip(".") in TITLES
