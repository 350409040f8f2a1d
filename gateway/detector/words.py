"""Words that rules share: states, titles, credentials, and words that are never a name."""

from __future__ import annotations

# Letters of the Latin alphabets, Vietnamese with them; as parts of patterns.
_LATIN = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
UPPER = f"[A-Z{''.join(char for char in _LATIN if char.isupper())}]"
LOWER = f"[a-z{''.join(char for char in _LATIN if char.islower())}]"
# How a line of a hand-off begins, by its bed: 4w12, bed 3, 12B.
OF_A_BED = r"(?:^|\n)[ \t]*(?:[-•*][ ])?(?:\d{1,2}[A-Za-z]{1,2}-?\d{1,3}|(?:bed|rm|room)?[ ]?\d{1,4}[A-Da-d]?)[ ]"
CAPITALISED = (
    rf"{UPPER}{LOWER}+(?:[-'’]{UPPER}{LOWER}+)*"  # one name as it is usually written: Osei, O'Neil, Lopez-Garcia
)
STATE_CODES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA"
    "|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|GU|VI"
)
STATE_NAMES = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois"
    r"|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri"
    r"|Montana|Nebraska|Nevada|New\s+Hampshire|New\s+Jersey|New\s+Mexico|New\s+York|North\s+Carolina|North\s+Dakota|Ohio"
    r"|Oklahoma|Oregon|Pennsylvania|Rhode\s+Island|South\s+Carolina|South\s+Dakota|Tennessee|Texas|Utah|Vermont|Virginia"
    r"|Washington|West\s+Virginia|Wisconsin|Wyoming|Puerto\s+Rico|District\s+of\s+Columbia|Guam|Virgin\s+Islands"
)
COUNTRIES = frozenset(
    """
    usa us u.s. u.s.a. america uk england scotland wales britain afghanistan albania algeria andorra angola argentina armenia
    australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia
    botswana brazil brunei bulgaria burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia
    cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon
    gambia georgia germany ghana greece grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland india
    indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
    laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia
    maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar
    namibia nauru nepal netherlands holland nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia
    somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey
    türkiye turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe greenland
    zealand dominican salvador rico africa asia europe
    """.split()
)
COUNTRIES_OF_WORDS = (
    r"United\s+Kingdom|United\s+States(?:\s+of\s+America)?|United\s+Arab\s+Emirates|New\s+Zealand"
    r"|South\s+(?:Africa|Korea|America|Sudan)|North\s+(?:America|Korea|Macedonia)|Saudi\s+Arabia|Costa\s+Rica"
    r"|El\s+Salvador|Sri\s+Lanka|Central\s+America|Middle\s+East|(?:Czech|Dominican)\s+Republic|Ivory\s+Coast"
    r"|Sierra\s+Leone|Hong\s+Kong|Burkina\s+Faso|Cape\s+Verde|San\s+Marino|Papua\s+New\s+Guinea"
    r"|Trinidad\s+and\s+Tobago|Bosnia\s+and\s+Herzegovina|Antigua\s+and\s+Barbuda|Saint\s+(?:Lucia"
    r"|Kitts\s+and\s+Nevis|Vincent)|Northern\s+Ireland|Great\s+Britain"
)
CLOCK = r"(?:[01]\d|2[0-3])[0-5]\d"  # hours and minutes in one: 0812
DIAGNOSIS = r"[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}"  # by ICD-10-CM, with its dot: K35.80, S27.1XXA
MONTH_OR_DAY = r"(?:\b|\d)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|r?s?\b)"
CREDENTIALS = (
    r"M\.?D\.?|D\.?O\.?|R\.?N\.?|N\.?P\.?|P\.?A\.?(?:-?C)?|Ph\.?\s?D\.?|Psy\.?D\.?|LCSW|LMFT|LPC|LPN|LVN|CNA|DDS|DMD|DPM|OD"
    r"|Pharm\.?D\.?|RPh|DPT|PT|OTR(?:/L)?|SLP|CCC-SLP|RDN?|APRN|FNP(?:-BC|-C)?|DNP|CRNA|CNM|MSW|BSN|MSN|MPH|FACS|FACC|FACP|MBBS|EMT(?:-P)?|RRT|RT|CCRN|BCBA"
)
# Words after a title or a label that are not a name: "Dr. is aware", "Patient: alert".
NOT_A_NAME = frozenset(
    """
    licensed certified registered
    pool queue triage desk hotline inbox lastname firstname surname psych admin chaplain navigator coder interp ortho cards onc heme nephro pulm peds derm rads anes uro endo rheum google internet youtube mgr mgrs
    tmrw thx plz pls lol omg idk btw brb a about above absent active acute additional admission admitted adult after agreed age aged alert all allergies also am
    an and another any appears appointment are as assessed assessment at attending available awake aware back baseline be
    been before being below bed both but by call called came can care caregiver case chart chief child clinic clinical
    comfortable complains complaint condition consent consult consulted continues continued contact cooperative could
    current currently daily date daughter day denied denies department details diagnosed diagnosis did discharge
    discharged discussed do doctor does doing dose due during each education elderly emergency encounter evaluated exam
    examined family father feels female fever find findings first follow following for from full gave general given goals
    good group had has have he health her here hers him his history home hospital house how husband i id if in info
    information informed inpatient instructed insurance is issues it its kept known lab labs last left letter lives
    location male man may me medical medication medications member message missed mother mr mrs ms my name names needs
    negative new next no none normal not notes noted note now number nurse of off office on one only options or orders
    oriented other our out outpatient over page pain parent parents patient patients pending per phone physician plan
    please positive prefers prescribed present presents primary problem problems procedure progress provider pt question
    questions received record records recommended refused regarding relationship report reported reports requested
    requesting requests resident responded response result results return reviewed room said same saw says scheduled
    section see seen self sent service services she should sibling signed since sister sits social some son specialty
    spouse stable staff stated states status still student subject summary surgery surgical symptoms table take taking
    team template test tests than that the their them then there these they this those three time to today told tolerated
    tomorrow took transfer treatment two type under unable unit unknown until up upon us use used using verbalized very
    visit vitals waiting walked wants was we week well were what when where whether which while who whom whose why wife
    will with within without woman work would year years yes yesterday you your na n/a tbd nil self-pay
    mrn clock o dob ssn doa dos acct acc age sex gender room bed phone cell fax email address insurance allergies date
    observation rephrase rewrite proofread paraphrase simplify outline compare explain check find fix rate grade plan rough better worse
    summarize summarise draft write rewrite translate explain extract list suggest create generate provide convert
    """.split()
)
# Words that programs use in the names of fields, tools and parameters, though people are called so as well, or they are in
# no list; and what stands between them.
OF_PROGRAMS = frozenset(
    "api auth branch cmd cpt cwd date dates dob env head id ids key keys kin line lines max min mode mrn npi page ref repo sha sql str "
    "uri url urls uuid webhook workdir worktree".split()
)
BETWEEN = frozenset("at by for from has in is look next of old on per prior to up with".split())
