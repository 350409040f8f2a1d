"""Terms that look like names: eponyms, scales, drugs, devices, vendors, and abbreviations that are spelled."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from gateway.detector import lexicon
from gateway.detector.announced import TITLE_BEFORE

# Names of people that have become names of findings, instruments, operations and diseases.
_EPONYMS = frozenset(
    """
    foley babinski crohn crohn's crohns glasgow parkinson parkinson's parkinsons alzheimer alzheimer's alzheimers apgar metzenbaum
    kocher kelly allis babcock debakey yankauer bovie mayo balfour bookwalter deaver army-navy weitlaner gelpi penrose jackson-pratt
    blake hemovac salem levin dobhoff swan-ganz swan ganz hickman broviac groshong port-a-cath quinton trialysis murphy mcburney
    rovsing psoas obturator kernig brudzinski hoffman hoffmann hoffman's romberg tinel tinel's phalen phalen's finkelstein
    lachman mcmurray drawer hawkins neer spurling lasegue patrick faber gaenslen trendelenburg thomas ober thompson homan homans
    allen weber rinne dix-hallpike hallpike epley valsalva kussmaul cheyne stokes cheyne-stokes korotkoff cushing cushing's addison
    addison's graves graves' hashimoto hashimoto's conn sheehan turner klinefelter marfan ehlers danlos ehlers-danlos down's raynaud
    raynaud's sjogren sjogren's sjögren wegener wegener's behcet behcet's still's paget paget's bell bell's guillain barre guillain-barre
    guillain-barré huntington huntington's tourette tourette's wilson wilson's gilbert gilbert's crigler najjar dubin johnson
    rotor barrett barrett's meckel meckel's hirschsprung zenker zenker's mallory weiss mallory-weiss boerhaave zollinger ellison
    zollinger-ellison whipple roux roux-en-y nissen heller billroth hartmann hodgkin hodgkin's non-hodgkin burkitt kaposi ewing wilms
    willebrand von factor leiden philadelphia reed sternberg auer howell jolly heinz coombs rorschach wechsler beck hamilton
    montgomery asberg braden norton morse katz lawton barthel rankin nihss killip child pugh child-pugh ranson wells geneva
    hunt hess fisher spetzler martin salter harris salter-harris colles smith's monteggia galeazzi bennett jones lisfranc charcot
    charcot-marie-tooth osgood schlatter osgood-schlatter legg perthes legg-calve-perthes scheuermann baker baker's dupuytren
    dupuytren's morton morton's achilles bankart hill-sachs gleason breslow clark ann arbor tanner snellen ishihara amsler
    schirmer goldmann fuchs stargardt leber lyme ebola zika marburg coxsackie epstein barr epstein-barr norwalk legionella
    lou gehrig gehrig's menieres meniere meniere's bartholin skene nabothian graafian braxton hicks leopold bishop kegel pap
    papanicolaou pfannenstiel mcroberts cooper scarpa colle camper hesselbach gerota morison douglas bowman henle purkinje his
    wolff parkinson-white wolff-parkinson-white wenckebach mobitz brugada holter bruce framingham frank-starling starling duke
    jones-criteria roth janeway osler osler's austin flint graham steell levine corrigan duroziez quincke fallot eisenmenger
    ebstein takotsubo prinzmetal dressler dressler's virchow trousseau chvostek sister mary joseph grey turner cullen courvoisier
    charcot's reynolds fitz-hugh-curtis fitz-hugh curtis mirizzi budd-chiari budd chiari arnold-chiari arnold dandy walker
    sturge weber's von-hippel lindau recklinghausen lewy pick's pick creutzfeldt jakob creutzfeldt-jakob wernicke korsakoff
    wernicke-korsakoff broca lhermitte uhthoff argyll robertson horner horner's adie marcus gunn erb klumpke bouchard heberden
    schober jefferson hangman chance denis galveston tylenol stensen wharton waldeyer sims lithotomy fowler fowler's semi-fowler
    trendelenberg kerlix steri-strip ace ted sam kumar chan lugol gram ziehl neelsen wright giemsa tzanck kleihauer betke
    apt ames ortolani barlow galeazzi moro silverman denver bayley conners vanderbilt edinburgh epworth mallampati cormack lehane
    cockcroft gault carpenter coustan calot calot's erb's klumpke's fazekas rutherford gartland pauwels schatzker lauge danis
    hoehn yahr folstein mattis halstead reitan stroop beery millon ybocs zung davidson snaith rosenberg holmes rahe achenbach
    vineland mullen bruininks oseretsky peabody gesell leiter brunnstrom fugl ashworth tardieu berg tinetti jebsen oswestry
    lequesne womac koos lysholm tegner kujala dash spadi kellgren outerbridge blount sever's sinding larsen kohler freiberg
    kienbock kienböck madelung sprengel klippel feil syme chopart girdlestone akin keller lapidus hoke strayer broström brostrom
    latarjet bristow mumford garden brooker crowe tonnis shenton goutallier rockwood guyon froment wartenberg kanavel volkmann
    stener rolando segond tillaux bosworth pott's hawkins sanders bohler böhler gissane frykman barton barton's hutchinson's
    pavlik caprini padua khorana friedman naegele mauriceau zavanelli mohs lynch cowden peutz jeghers gardner's turcot muir
    torre fanconi diamond blackfan shwachman chediak higashi wiskott aldrich bruton digeorge bernard soulier glanzmann heyde
    plummer vinson schatzki kasabach merritt osler-weber rendu stevens-johnson steven-johnson sweet's hailey darier gorlin
    goltz nikolsky koebner auspitz wickham mees beau's muehrcke terry's lindsay's gottron heliotrope still's felty's caplan
    takayasu kawasaki buerger henoch schonlein schönlein churg strauss goodpasture alport berger's bartter gitelman liddle
    gordon's conn's nelson's pheo carney sipple wermer hashimoto's dequervain's riedel jod-basedow plummer's pemberton's
    whipple's gullstrand amsler bruch descemet schlemm zinn tenon meibomian zeis moll bell's marcus-gunn duane brown's adie's
    eustachian corti reissner scala toynbee weber's schwabach barany bárány nylen unterberger fukuda ludwig's vincent's quinsy
    waldeyer's lemierre killian's mueller müller friedlander ghon ranke assmann kerley hampton westermark fleischner palla
    light's lights monro kellie cushing brudzinski's kernig's murphy's phalen thomas's yergason speed's o'brien's jobe gerber
    apley clarke's stroke's noble's thessaly bounce renne hoover's waddell's brown-sequard brown-séquard cauda wallenberg weber
    benedikt claude's millard gubler foville dejerine roussy parinaud balint gerstmann anton capgras fregoli cotard munchausen
    ganser couvade ekbom charles-bonnet bonnet kluver bucy rett asperger's asperger kanner lesch nyhan tay sachs gaucher
    niemann pick hurler hunter's pompe mcardle fabry refsum menkes wilson's kayser fleischer hallervorden spatz friedreich
    marinesco sjogren duchenne becker gower's gowers emery dreifuss thomsen lambert eaton dravet lennox gastaut west doose ohtahara
    landau kleffner rasmussen jacksonian todd's rolandic unverricht lundborg lafora cheyne biot's kussmaul's ondine glasgow's
    macintosh miller bougie seldinger tuohy whitacre quincke hasson veress gore marlex stryker hoffa maisonneuve weil's
    """.split()
)
_PLACES_OF_SCALES = frozenset(
    "pittsburgh hartford berlin oxford boston montreal glasgow edinburgh toronto ottawa vancouver minnesota geneva rome paris chicago denver atlanta rotterdam".split()
)  # Berlin definition
_DRUGS_AND_DEVICES = frozenset(
    """
    zoloft prozac lexapro celexa paxil effexor cymbalta wellbutrin remeron abilify seroquel risperdal zyprexa geodon latuda haldol
    lithium depakote lamictal tegretol keppra neurontin lyrica topamax dilantin xanax ativan klonopin valium ambien lunesta trazodone
    adderall ritalin concerta vyvanse strattera lipitor crestor zocor pravachol zetia norvasc cozaar diovan lopressor toprol coreg
    tenormin lasix bumex aldactone hctz microzide zestril prinivil altace vasotec plavix brilinta eliquis xarelto coumadin warfarin
    lovenox heparin aspirin tylenol advil motrin aleve celebrex mobic toradol ultram norco vicodin percocet oxycontin dilaudid
    fentanyl duragesic suboxone methadone narcan flexeril robaxin zanaflex skelaxin prednisone medrol solu-medrol decadron kenalog
    humira enbrel remicade stelara cosentyx xeljanz rituxan keytruda opdivo herceptin avastin taxol synthroid levoxyl armour
    glucophage metformin januvia jardiance farxiga invokana ozempic wegovy mounjaro zepbound trulicity victoza byetta lantus
    levemir tresiba basaglar humalog novolog humulin novolin toujeo prilosec nexium protonix prevacid pepcid zantac carafate
    zofran reglan phenergan compazine imodium lomotil miralax colace senna dulcolax linzess bentyl augmentin amoxicillin
    zithromax z-pak zpak keflex rocephin ancef bactrim cipro levaquin flagyl clindamycin vancomycin zosyn meropenem doxycycline
    macrobid diflucan valtrex tamiflu paxlovid remdesivir flonase nasonex claritin zyrtec allegra benadryl singulair albuterol
    proventil ventolin proair advair symbicort dulera breo spiriva anoro trelegy pulmicort duoneb chantix nicorette viagra
    cialis flomax proscar avodart myrbetriq ditropan detrol premarin mirena nexplanon depo-provera nuvaring plan fosamax boniva
    prolia actonel reclast epogen procrit neupogen shingrix gardasil pneumovax prevnar tdap mmr epipen medtronic boston abbott
    stryker zimmer biomet depuy smith&nephew dexcom libre omnipod tandem philips siemens ge olympus karl storz davinci endologix
    ligasure harmonic surgicel floseal vicryl monocryl prolene ethibond pds chromic dermabond ioban betadine chloraprep hibiclens
    lidocaine marcaine bupivacaine xylocaine propofol versed ketamine etomidate rocuronium succinylcholine ondansetron
    gabapentin sertraline lisinopril atorvastatin amlodipine levothyroxine omeprazole losartan hydrochlorothiazide
    """.split()
)
_OTHERS = frozenset(
    """
    claude anthropic openai chatgpt gpt gpt-4 gpt-4o gemini bedrock vertex azure aws copilot epic cerner meditech athena uptodate
    medscape pubmed hipaa medicare medicaid cms cdc fda nih who osha icd cpt hcpcs snomed loinc rxnorm fhir hl7 dsm soap sbar phq gad
    audit cage moca mmse gcs nihss apache sofa qsofa meld timi heart wells perc curb bmi bsa gfr egfr mri ct pet eeg ekg ecg emg
    cbc bmp cmp tsh hba1c inr ptt bnp crp esr ana anca covid covid-19 sars rsv mrsa vre hiv aids hpv cmv ebv hcv hbv tb copd chf
    cad cabg pci stemi nstemi afib dvt pe cva tia ckd esrd gerd ibs ibd uti bph ptsd adhd ocd mdd gad bpd icu ccu picu nicu pacu er ed
    or l&d ob gyn ent gi gu msk neuro psych cardiology neurology oncology radiology pathology pediatrics surgery english spanish
    quechua nahuatl toishanese taishanese hmong tagalog ilocano cebuano tigrinya amharic oromo swahili lingala kinyarwanda yoruba igbo hausa twi wolof
    pashto farsi persian punjabi gujarati bengali tamil telugu malayalam marathi nepali burmese khmer turkish kurdish armenian georgian hebrew
    yiddish greek romanian bulgarian serbian croatian bosnian albanian hungarian czech slovak ukrainian lithuanian latvian mixtec zapotec kiche kanjobal
    garifuna creole navajo samoan tongan chuukese marshallese fujianese hakka shanghainese asl mahalo aloha
    french german italian chinese mandarin cantonese vietnamese korean japanese arabic hindi urdu russian polish portuguese
    lutheran methodist baptist presbyterian episcopalian mormon quaker amish mennonite sikh orthodox unitarian pentecostal evangelical protestant
    fitbit garmin navy army marines ama
    american african hispanic latino latina asian caucasian european indian mexican catholic christian jewish muslim hindu buddhist
    black white zoom teams microsoft google apple facebook amazon netflix youtube instagram tiktok uber lyft facetime internet
    monday tuesday wednesday thursday friday saturday sunday python javascript java sql json xml html csv api god jesus
    """.split()
)
# Eponyms, brands and other words that hardly anyone is called.
_ALWAYS = (
    frozenset(
        """
        foley babinski crohn crohn's crohns alzheimer's alzheimers parkinson's parkinsons apgar metzenbaum kocher babcock debakey
        yankauer bovie balfour bookwalter weitlaner gelpi penrose jackson-pratt hemovac dobhoff swan-ganz broviac groshong
        port-a-cath quinton mcburney rovsing kernig brudzinski romberg tinel tinel's phalen phalen's finkelstein lachman mcmurray
        spurling lasegue gaenslen trendelenburg homans rinne dix-hallpike hallpike epley valsalva kussmaul cheyne-stokes korotkoff
        cushing's addison's graves' hashimoto's hashimotos klinefelter marfan ehlers-danlos raynaud's raynauds sjogren's sjogrens
        behcet paget's bell's guillain-barre huntington's tourette's gilbert's barrett's meckel hirschsprung zenker mallory-weiss
        boerhaave zollinger-ellison whipple roux-en-y nissen billroth hodgkin's non-hodgkin burkitt kaposi wilms willebrand
        rorschach wechsler braden barthel rankin nihss child-pugh monteggia galeazzi lisfranc charcot charcot-marie-tooth
        osgood-schlatter legg-calve-perthes scheuermann dupuytren's hill-sachs gleason breslow snellen ishihara schirmer leber ebola zika
        marburg coxsackie epstein-barr norwalk legionella gehrig's meniere's menieres bartholin braxton pfannenstiel scarpa henle
        purkinje wolff-parkinson-white wenckebach mobitz brugada holter framingham osler's takotsubo prinzmetal dressler's
        virchow trousseau chvostek cullen's budd-chiari arnold-chiari dandy-walker sturge-weber creutzfeldt-jakob wernicke
        korsakoff wernicke-korsakoff lhermitte horner's heberden bouchard tylenol kerlix steri-strip lugol gram giemsa tzanck
        achenbach adie's alport amsler apley asperger asperger's assmann auspitz balint barany bartter biot's blackfan
        bohler bounce brostrom broström brown-sequard brown-séquard bruch brudzinski's bruininks brunnstrom bucy
        buerger bárány böhler calot calot's capgras caplan caprini cauda charles-bonnet chediak cheyne chopart churg
        cockcroft corti cotard coustan couvade danis darier dejerine dequervain's descemet digeorge doose dravet
        dreifuss duchenne ekbom eustachian fanconi feil felty's fleischner folstein foville fregoli freiberg
        friedlander friedreich froment frykman fugl ganser garden gartland gastaut gaucher gerstmann gesell ghon
        girdlestone gissane gitelman glanzmann goltz goodpasture gorlin gottron goutallier gowers gubler gullstrand
        hallervorden heliotrope henoch heyde higashi hoehn hurler jacksonian jebsen jeghers jod-basedow kanavel kanner
        kasabach kawasaki kellgren kernig's khorana kienbock kienböck kleffner klippel klumpke's kluver koebner koos
        kussmaul's lafora landau lapidus latarjet lauge leiter lemierre lequesne lesch liddle lights lundborg lysholm
        madelung marcus-gunn marinesco mattis mauriceau meibomian menkes millon mohs monro muehrcke munchausen naegele
        niemann nikolsky nyhan nylen ohtahara ondine oseretsky osler-weber oswestry outerbridge padua parinaud pavlik
        peutz phalen pheo pick pompe pott's quinsy rahe ranke refsum reissner reitan rendu renne rett rockwood
        rolandic roussy scala schatzker schatzki schlemm schonlein schwabach schönlein segond shenton shwachman
        sinding sjogren snaith soulier spadi spatz sprengel stener steven-johnson stevens-johnson strayer stroke's
        stroop syme takayasu tardieu tay tegner tenon thessaly tillaux tinetti tonnis torre toynbee turcot unterberger
        unverricht vineland volkmann waldeyer's wallenberg wartenberg wermer westermark wiskott womac yahr ybocs
        yergason zavanelli zeis zung
        klumpke coustan cockcroft calot cockcroft-gault carpenter-coustan ortolani moro epworth mallampati bougie seldinger tuohy whitacre hasson veress tdap
        """.split()
    )
    | _DRUGS_AND_DEVICES
    - frozenset("boston blake abbott armour plan lithium philips harmonic chromic libre ge".split())
    | _OTHERS - frozenset("black white heart audit or pick austin gram god jesus athena".split())
)
TERMS = _EPONYMS | _DRUGS_AND_DEVICES | _OTHERS  # what the training corpus may hold without its being a name
# After these, an eponym is the thing: Murphy sign, Foley catheter.
THING = re.compile(
    r"['’]?s?[\s-]*(?:(?:ankle|knee|foot|c-?spine)\s(?=rule))?(?:sign|test|maneuver|manoeuvre|catheter|syndrome|disease|palsy|scores?|scale|scales|criteria|classification|index|inventory|tube|drain|clamp|retractor"
    r"|forceps|scissors|position|procedure|operation|repair|fracture|contracture|cyst|gland|duct|line|reflex|point|triad|law|node|nodes|body|bodies|cell|cells|stain"
    r"|chart|thyroiditis|phenomenon|lymphoma|sarcoma|tumor|esophagus|ulcer|hernia|diverticulum|anastomosis|pouch|space|fascia|ligament|murmur|monitor|protocol"
    r"|questionnaire|assessment|scan|dance|rules?|cut-?offs?|laws?|bundles?|grade|stage|type|class|antigen|virus|lines|spots|nodules?|deformity|neuroma|tendon|loop|incision|dementia|ataxia|chorea|palsy|palsies|razor|dictum|residuals?|curves?|plots?|model|monofilaments?|nomogram|staining|canals?|caves?|hump|pellets?|sleep|cognitive|definition|needles?|pattern|tubercles?)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"['’]s?[ ](?:laws?|rules?|signs?|syndrome|disease|palsy|criteria|phenomenon|triad|formula|equation|cycle|effect|reflex|theorem|principle)$"
    r"|[ ](?:cycle|criteria|syndrome)$"
)
_PAIR = re.compile(r"[^\W\d_]{3,}(?:[-–][^\W\d_]{3,}){1,2}")  # Kaplan-Meier, before "curve"
_GRADE = re.compile(r"[ ](?:I{1,3}|IV|V)[ab]?\b")
_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN | lexicon.SURNAME | lexicon.TOWN


@cache
def _brands() -> frozenset[str]:
    """Read the brands and eponyms that stand alone, but for those that many people or a town are called."""
    lines = (Path(__file__).parent / "brands.txt").read_text("utf-8").splitlines()
    words = {word.lower() for line in lines if not line.startswith("#") for word in line.split()}
    return frozenset(word for word in words if not lexicon.kinds(word) & _CALLED)


def is_brand(word: str) -> bool:
    """Say whether a word is a brand, a germ or an eponym that stands alone, and hardly anybody's name."""
    return word.lower() in _brands()


def is_eponym(word: str) -> bool:
    """Say whether a word in small letters is an eponym, and hardly anybody's name today."""
    return word in _ALWAYS and word in _EPONYMS


def is_term(shown: str, text: str, start: int, end: int) -> bool:
    """Say whether a name is a medical or technical term where it stands: a Foley, but not Mr. Foley.

    An eponym that people are called too counts as a term only where the thing follows it (Murphy's sign, Wilson disease).
    """
    if TITLE_BEFORE.search(text, max(0, start - 12), start):
        return False
    if _OWNED.search(shown):
        return True  # Boyle's law and Charles's law
    words = [word.strip(".,'’").lower() for word in re.split(r"[\s/&+,]+", shown) if word.strip(".,'’-")]
    if not words:
        return True
    bare = [word.removesuffix("'s").removesuffix("’s") for word in words]
    if text.startswith(("'s", "’s"), end):
        words[-1] += "'s"  # resident with Huntington's
    brands = _brands()
    if all(
        word in _ALWAYS or plain in _ALWAYS or word in brands or plain in brands
        for word, plain in zip(words, bare, strict=True)
    ):
        return True
    if _PAIR.fullmatch(shown.rstrip(" IVab")) is not None and (_GRADE.match(text, end) or shown[-1] in "IV"):
        return True  # Clavien-Dindo III
    if THING.match(text, end) is None:
        return False
    return any(word in _EPONYMS or word in _PLACES_OF_SCALES for word in bare) or _PAIR.fullmatch(shown) is not None


_SPELLED = re.compile(r"(?:[A-Z]-){2,}[A-Z]|(?:[a-z]-){2,}[a-z]")


def is_abbreviation_spelled(shown: str, text: str, start: int) -> bool:
    """Say whether letters with dashes spell an abbreviation: M-R-S-A, not a name that stands in the text, if only in part, or is being spelled."""
    if not _SPELLED.fullmatch(shown):
        return False
    word = shown.replace("-", "").capitalize()
    return (
        "spell" not in text[max(0, start - 48) : start].lower() and re.search(rf"\b{word}", text, re.IGNORECASE) is None
    )
