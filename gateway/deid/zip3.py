"""The first three digits of ZIP codes that may not stay, because too few people live there.

45 CFR 164.514(b)(2)(i)(B): the initial three digits may stay where all ZIP codes with the same three digits hold more
than 20,000 people by the current publicly available census data; else they are changed to 000.
"""

from __future__ import annotations

import re

from gateway.deid.normalize import normalize

# From the 2000 census, as listed in HHS's guidance on de-identification (2012), 17 areas.
CENSUS_2000 = frozenset("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split())
# From the 2010 census by ZIP code tabulation area, 18 areas: 202, 204, 753 and 772 are offices and boxes, where next to
# nobody lives.
CENSUS_2010 = frozenset("036 059 102 202 203 204 205 369 556 692 753 772 821 823 878 879 884 893".split())
# Both, since either may be held to be current; a rule that masks more is never wrong here.
SPARSE = CENSUS_2000 | CENSUS_2010

_ZIP = re.compile(r"[0-9]{5}")


def first_three(text: str, *, always_000: bool = False) -> str:
    """Give the three digits that may stay of the ZIP code in ``text``, or 000.

    Works on characters, never on integers: leading zeros count. Text without five digits in a row gives 000. It is read
    as the detector reads it: ０３６０１ and &#48;3601 are 03601, and digits of another kind are none of the list's.
    """
    match = _ZIP.search(normalize(text).text)
    if match is None or always_000 or match.group()[:3] in SPARSE:
        return "000"
    return match.group()[:3]
