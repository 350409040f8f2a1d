"""Days in odd dress, and numbers of plans, licences, devices and records."""

from __future__ import annotations

import random
from datetime import date, timedelta

from training.generate import dates
from training.generate.numbers import digits, letters
from training.grammar import Piece
from training.ward.oddities import patterned

_FEASTS = """Christmas|Christmas Eve|Christmas Day|Boxing Day|New Year's|New Year's Eve|New Year's Day|Thanksgiving|Thanksgiving Day|Black Friday|Easter|Easter Monday|Good Friday
Ash Wednesday|Palm Sunday|Mardi Gras|Fat Tuesday|St. Patrick's Day|Valentine's Day|Halloween|Labor Day|Memorial Day|Veterans Day|Columbus Day|Juneteenth|the Fourth of July|July Fourth|MLK Day
Presidents' Day|Groundhog Day|Super Bowl Sunday|Cinco de Mayo|Mother's Day|Father's Day|Rosh Hashanah|Yom Kippur|Passover|Purim|Eid|Eid al-Fitr|Diwali|Lunar New Year|Tet|Día de los Muertos|All Saints'|April Fools'""".replace("\n", "|").split("|")  # fmt: skip
_WEEK = "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun".split()
_GROUPS = "TEAMSTERS UFCW SEIU AFSCME IBEW STEELCO NORTHSTAR BASHAS PEBB OEBB SHBP CALPERS LABORERS CARPENTERS PIPEFIT FARMBUREAU HARVEST SUMMIT PINNACLE CITYWORKS TRANSIT UNIFIED GOLDSTAR".split()
_STATES = "AL AK AZ AR CA CO CT FL GA ID IL IN IA KS KY LA MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA SC SD TN TX UT VT VA WA WV WI WY".split()


def feast(rnd: random.Random) -> str:
    """Name a day by its feast."""
    return rnd.choice(_FEASTS) + (f" {rnd.randint(2015, 2025)}" if rnd.random() < 0.15 else "")


def week_day(rnd: random.Random, d: date) -> str:
    """Write a day of the week with a date."""
    week = rnd.choice((rnd.choice(_WEEK), dates.DAYS[d.weekday()]))
    short = dates.SHORT[d.month - 1]
    mark = rnd.choice((" ", " ", ", ", ". " if len(week) < 6 else " "))
    text = f"{week}{mark}{rnd.choice((f'{d.month}/{d.day}', f'{d.month}/{d.day}', f'{d.month:02d}/{d.day:02d}', f'{short} {d.day}', f'{d.day} {short}', f'{d.month}-{d.day}', f'{dates.MONTHS[d.month - 1]} {d.day}'))}"
    return text.lower() if rnd.random() < 0.25 else text


def bracketed(rnd: random.Random, d: date) -> list[Piece]:
    """Write two days with odd brackets and marks."""
    e = d + timedelta(days=rnd.randint(2, 120))
    form = rnd.choice(
        (
            "{0.month}/{0.day}",
            "{0.month}/{0.day}/{0.year}",
            "{0.month:02d}-{0.day:02d}",
            "{0.month}/{0.day:02d}",
        )
    )
    a, mid, b = rnd.choice(
        (
            ("[", "]-[", "]"),
            ("(", ")-(", ")"),
            ("[", "]..[", "]"),
            ("<", "> - <", ">"),
            ("[", " -> ", "]"),
            ("{", "} to {", "}"),
            ("[", ", ", ")"),
            ("from ", " thru ", ""),
            ("", " → ", ""),
            ("b/w ", " & ", ""),
            ("(", " ... ", ")"),
            ("", " til ", ""),
            ("", " ~ ", ""),
            ("", " => ", ""),
        )
    )
    return [(a, None), (form.format(d), "DATE"), (mid, None), (form.format(e), "DATE"), (b, None)]


def plan(rnd: random.Random) -> str:
    """Give a plan's number that holds words or the code of a group."""
    word = rnd.choice(_GROUPS)
    return rnd.choice(
        (f"{word}-{digits(rnd, 4)}", f"GRP-{word}-{digits(rnd, 4)}", f"{word}{digits(rnd, 5)}", f"{word}-PPO-{digits(rnd, 4)}", f"{word}/HMO/{digits(rnd, 5)}", f"{word[:4]}-{digits(rnd, 3)}-GOLD", f"{letters(rnd, 3)} {digits(rnd, 4)} {digits(rnd, 4)} {letters(rnd, 1)}", f"{letters(rnd, 3)}{digits(rnd, 9)}-0{rnd.randint(1, 4)}", f"W{digits(rnd, 4)} {digits(rnd, 5)}", f"{letters(rnd, 2)}-{word}-{digits(rnd, 2)}", f"{digits(rnd, 3)}-{letters(rnd, 4)}-{digits(rnd, 2)}", f"{word} {digits(rnd, 4)}{letters(rnd, 1)}")
    )  # fmt: skip


def licence(rnd: random.Random) -> str:
    """Give a licence with the prefix of a state."""
    s = rnd.choice(_STATES)
    return rnd.choice(
        (
            f"{s}-{digits(rnd, 7)}",
            f"{s}{digits(rnd, 8)}",
            f"{s} {letters(rnd, 1)}{digits(rnd, 7)}",
            f"{s}-{letters(rnd, 1)}{digits(rnd, 3)}-{digits(rnd, 4)}-{digits(rnd, 4)}",
            f"{s} {digits(rnd, 3)} {digits(rnd, 3)} {digits(rnd, 3)}",
            f"{letters(rnd, 1)}{digits(rnd, 12)}",
            f"{s}-RN-{digits(rnd, 6)}",
            f"{s}/{digits(rnd, 6)}",
            f"{s}.{digits(rnd, 6)}",
        )
    )


def tag(rnd: random.Random) -> str:
    """Give the number of an asset or a unit."""
    return patterned(
        rnd,
        "#####-@|@@-####|@###-##|######|@@@####|##-####|@#-###-@|BIO-#####|CE#####|EQ-####|PMP-####|IV####|VENT-###",
    )


def device(rnd: random.Random) -> str:
    """Give the serial number of a device."""
    return patterned(
        rnd,
        "@@@######@|#@#@####|@##-#####|SN#######|@@#########|######@@|@@-#####-##|##@@@####|LR######|PJN######H|@@@-####-@|#########",
    )


def trial(rnd: random.Random) -> str:
    """Give the number of a person in a trial."""
    return patterned(
        rnd, "###-####|##-###-###|SCR-####|RND####|@@@-##-####|S###-##|@@-####|####-##-###|P#####|@@@@-###-##|#-####-@"
    )


def reference(rnd: random.Random) -> list[Piece]:
    """Write a reference of FHIR: the number identifies, the kind does not."""
    kind = rnd.choice(
        "Patient Patient Encounter Practitioner Organization RelatedPerson Coverage Claim DocumentReference CareTeam Appointment".split()
    )
    number = (
        patterned(rnd, "@####|pt-#####|######|@#-####|enc-####-@|####@@|pat-@@##|example-####").lower()
        if rnd.random() < 0.6
        else patterned(rnd, "@####|######|@@####")
    )
    return [(kind + "/", None), (number, "UNIQUE_ID")]


def member(rnd: random.Random) -> str:
    """Give a number with a few letters, said or typed."""
    return patterned(rnd, "@@@#########|#########|@########|###-##-####@|@##-###-###|#### #### ####|@@######")
