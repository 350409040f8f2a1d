"""Numbers of things, not of people: of registers, catalogues and programs, and how many there are of something."""

from __future__ import annotations

import re

# The entities of numbers that are somebody's, and may be taken for those of things.
OF_SOMEBODY = frozenset(
    {
        "UNIQUE_ID",
        "MEDICAL_RECORD_NUMBER",
        "VEHICLE_ID",
        "DEVICE_ID",
        "ZIP_CODE",
        "ACCOUNT_NUMBER",
        "HEALTH_PLAN_ID",
        "LICENSE_NUMBER",
    }
)

_NEAR = 64  # characters before a number in which it is said what it is of
# Registers of drugs, terms, genes, papers, rules, goods; what programs and machines count by.
_REGISTER = (
    r"pmc?ids?|pubmed|doi|isbn(?:-1[03])?|issn|rx\s?cuis?|cuis?|umls|rxnorm|snomed(?:\s+ct)?|sct(?:id)?s?|concepts?(?:\s+ids?)?|loinc|ndc(?:11|s)?|gpi|gcn|ddid"
    r"|hicl|nsn|gtin|upc|ean|jan(?:\s+code)?|udi-di|mesh|omim|mim|hgnc|ensembl|uniprot|dbsnp|clinvar|cosmic|genbank|refseq|cas|unii|atc|drugbank|chebi|pubchem"
    r"|cid|cvx|mvx|lcd|ncd|cfda|foa|r01|r21|u01|510\(k\)|pma|de\s+novo|hde|mln|transmittal|taxonomy|cpt|hcpcs|icd(?:-10)?|drg|hl7|lot\s+size|oid|cage|hts|icd-o"
    r"|kb|hotfix|commit|build|sha-?(?:1|256|512)|md5(?:sum)?|digest|checksum|etag|trace(?:[_-]?id|parent)?(?==)|span(?:[_-]?id)?(?==)|firmware|software|version|event\s+id|error(?:\s+code)?|exit\s+code|port|ports|sku|(?:walmart|amazon)(?:\s+item)?|asin|isrc"
    r"|cat(?:alog(?:ue)?)?|(?-i:REF)|part|item|product|style|reorder|formula|un|grant|labcorp|quest|arup|mayo(?:\s+test)?"
)
_CALLED = re.compile(
    rf"(?<![A-Za-z0-9])(?:{_REGISTER})(?:\s+(?:codes?|numbers?|nos?\b\.?|nbr|id|ids|test|article|in|to\s+(?:include|exclude)))*[\s:#=.(\"']*"
    r"(?P<others>(?:[A-Z]{0,4}[-_]?\d[\w.\-/]*(?:\s+\([^()\n]{1,40}\))?(?:\s*[,;/&]\s*|\s+(?:and|or|vs\.?|to)\s+)){0,8})$",
    re.IGNORECASE,
)
# A code with its register before it: CPT 90853, NDC 0071-0155-23, ICD-10 K75.81.
_CODE = re.compile(
    r"(?:CPT|HCPCS|CDT|DRG|NDC|LOINC|RxNorm|SNOMED(?:[ ]CT)?|ICD(?:-?(?:9|10)(?:-(?:CM|PCS))?)?)\b[ ]?[:#]?[ ]?(?=\S*\d)",
    re.IGNORECASE,
)
# A place in a genome.
_AT = re.compile(r"(?:\bchr[\dXYM]{1,2}:(?:[cg]\.)?|\b(?:position|coordinates?|pos)\s+|[cgmnp]\.|\d-)$", re.IGNORECASE)
# Pages of a book or a journal: 2019;381:1995-2008.
_CITED = re.compile(r"(?:\bpages?|\bpp?\.|[;,]\s?\d{1,4}(?:\(\w{1,6}\))?:)\s*$", re.IGNORECASE)
# How many: 1 in 200000, tokens 120000000.
_HOW_MANY = re.compile(
    r"(?:[$€£<>≥≤~±^]\s*|\b(?:per|one\s+in|\d+\s+in|out\s+of|n\s*=|reads|tokens|population|totals?|total(?:ing|ed)?|sum|counts?|budget(?:ed)?(?:\s+of)?|revenue|variance|bytes|size"
    r"|max(?:imum)?|min(?:imum)?|timeout|returns?|gives|equals|=|about|around|approximately|approx\.?|nearly|almost|over|than|had|steps|ldh|ck|cpk|ferritin|platelets?|plts?|wbc|viral\s+load(?:\s+\w+){0,2}|cfu))\s*:?\s*$",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(
    r"\s?(?:%|(?:\+\s?)?(?:million|billion|thousand|hundred|patients?|people|persons|women|men|adults|children|births|deaths|cases|encounters|visits|admissions|members|records|rows|entries|claims"
    r"|cells?|copies|reads|cfu|bytes|[kmg]i?b|tokens|steps|points|k?hz|seconds?|ms|msec|hours|units?|iu|mcg|mg|ml|g|kg|ng|pg|u|miles|dollars|usd|words|characters|participants|subjects|samples)\b)",
    re.IGNORECASE,
)
_ROUND = re.compile(r"[1-9]\d{0,3}0{4,}|[1-9]\d{2}000|[1-9]00000")
# A round number in a sentence is how many, and so is a short one in a field. A long one alone in a field or a cell may
# be anybody's: one record of a hundred thousand has such a number.
_IN_A_FIELD = re.compile(r"(?:^|[:=#|,;\t\n\"'\[({])\s*$")
_SHORT = 6  # digits of a number that is rather an amount than a record's
_IDENTIFIES = re.compile(r"\b(?:ids?|no|nbr|num|number|key|code)\b[\s.:=#\"']*$", re.IGNORECASE)
# Forms that only things have: rs80359550, NM_007294.4, KB5034441, DB00331, MLN909188, NCT03036124, K191105
_FORM = re.compile(
    r"rs\d{3,}|[NX][MPRCG]_\d+(?:\.\d+)?|ENS[GTP]\d+|KB\d{6,8}|DB\d{5}|MLN\d+|NCT\d{8}|A(?:ALL|AML|BTR|CNS|EWS|GCT|HEP|HOD|NBL|NHL|REN|RET|RST|CCL)\d{4}[A-Z]?\d?|DEN\d{6}|[A-Z]\d{2}[A-Z]{2}\d{2}|PMC\d{5,}|GRCh\d\d|hg\d\d|COSM\d+|RCV\d+|HL\d{6}|CVE-\d{4}-\d+"
    r"|0x[0-9A-Fa-f]+|GS[EM]\d+|[SED]R[APRSX]\d+|PRJ[A-Z]+\d+|L3\d{4}|A5\d{4}|[KP]\d{6}(?:/S\d+)?|Z-\d{4}-\d{4}|\d{3,4}[x×]\d{3,4}|v?\d+(?:\.\d+){3,4}|2\.16\.840\.1\.113883(?:\.\d+)*|1\.2\.840\.100(?:08|65)(?:\.\d+)*"
)
_SUBMISSION = re.compile(
    r"(?:510\(k\)|\bPMA\b|\bFDA\b|\bDe Novo\b|\bLCDs?\b|\bNCDs?\b|recall)[^\n]{0,60}$", re.IGNORECASE
)
_NEEDS_WORD = re.compile(r"[KPLAZ][-\d]")
# What makes a number somebody's after all, right before it.
_SOMEBODYS = re.compile(
    r"\b(?:mrn|patient|pt|member|subscriber|policy|account|acct|claim|serial|s/n|sn|badge|case|chart|encounter|accession|subject|employee|licen[cs]e|confirmation|tracking|ticket|auth\w*)"
    r"(?:\s*(?:id|no\b\.?|number|\#|ref))?[\s:#=.(\"']*$",
    re.IGNORECASE,
)

# Where public knowledge and the vocabularies of records live: such an address says nothing of a person.
_PUBLIC = re.compile(
    r"(?:https?://)?(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?:[/:?#].*)?"
    r"|(?:ghcr\.io|(?:docker|quay|gcr)\.io|registry\.k8s\.io|mcr\.microsoft\.com|pypi\.org|registry\.npmjs\.org|crates\.io)(?:[/:?#].*)?"  # images and packages
    r"|(?:https?://)?(?:[\w-]+\.)*(?:loinc\.org|snomed\.(?:info|org)|hl7\.org|unitsofmeasure\.org|nlm\.nih\.gov|nih\.gov|cdc\.gov|fda\.gov"
    r"|cms\.gov|hhs\.gov|medicare\.gov|medicaid\.gov|healthcare\.gov|ssa\.gov|va\.gov|samhsa\.gov|ahrq\.gov|dailymed\.nlm\.nih\.gov|who\.int|medlineplus\.gov|clinicaltrials\.gov|uptodate\.com|heart\.org|diabetes\.org|cancer\.org|w3\.org"
    r"|json-schema\.org|schema\.org|dicom\.nema\.org|ama-assn\.org|anthropic\.com|openai\.com|sam\.gov|hrsa\.gov|irs\.gov|dol\.gov|ada\.gov|epa\.gov|usa\.gov|ecfr\.gov|usdoj\.gov|justice\.gov|federalregister\.gov|congress\.gov|uscis\.gov|usps\.com)(?:[/:?#].*)?",
    re.IGNORECASE,
)


# The day that a model, a build or an interface is called by: gpt-4o-2024-08-06, Build 20240719.3.
_RELEASE_BEFORE = re.compile(
    r"(?:\b(?:gpt|claude|gemini|llama|mistral|sonnet|haiku|opus)[\w.]*(?:-[\w.]+){0,4}[-@]"
    r"|\b(?:build|seed|api[-_]?version|anthropic[-_]version)[\"'\s]*[:=#]?[\"'\s]*)$",
    re.IGNORECASE,
)


def is_of_release(text: str, start: int) -> bool:
    """Say whether the day at a place is part of what a model, a build or an interface is called."""
    return _RELEASE_BEFORE.search(text, max(0, start - 48), start) is not None


def is_public_address(shown: str) -> bool:
    """Say whether an address of the web is one of public knowledge."""
    return _PUBLIC.fullmatch(shown) is not None


def is_of_thing(text: str, start: int, end: int) -> bool:
    """Say whether the number at a place of a text is a thing's, by its form or by what stands beside it."""
    shown, before = text[start:end], text[max(0, start - _NEAR) : start]
    if _SOMEBODYS.search(before):
        return False
    if _FORM.fullmatch(shown) and (not _NEEDS_WORD.match(shown) or _SUBMISSION.search(before)):
        return True
    called = _CALLED.search(before)
    if called is not None and (not (others := called.group("others")) or others[0].isdigit() == shown[0].isdigit()):
        return True
    if _AT.search(before) or _CITED.search(before):
        return True
    if not shown.replace(",", "").isdigit():
        return False
    if _HOW_MANY.search(before) or _OF_WHAT.match(text, end):
        return True
    if not _ROUND.fullmatch(shown) or _IDENTIFIES.search(before):
        return False
    return len(shown) <= _SHORT or _IN_A_FIELD.search(before) is None


def is_code_of_register(text: str, start: int, end: int) -> bool:
    """Say whether what stands there is a code of a register that everybody shares, its name before it: CPT 90853."""
    return _CODE.match(text, start, end) is not None


_OF_SYSTEM = re.compile(
    r"(?:root|admin(?:istrator)?|system|daemon|nobody|anonymous|guest|public|default|service|postgres|mysql|oracle|redis|nginx|apache|ubuntu|debian|centos|ec2-user|www-data|git|jenkins|docker|localhost|sudo|sshd|cron|dba|sa|sys|test|demo|user\d?|username|(?:pt|patient|staff|chat)_?user|channel|here|everyone|bot|superuser|unknown|null|none|undefined)",
    re.IGNORECASE,
)  # fmt: skip


def is_account_of_system(value: str) -> bool:
    """Say whether it is what systems call their own accounts: root, postgres, www-data."""
    return _OF_SYSTEM.fullmatch(value.strip()) is not None
