"""Numbers that identify: telephone, record, plan, account, licence, vehicle, device, and addresses on the network."""

from __future__ import annotations

import random
import re

from training.generate.dates import words
from training.generate.people import Person


def digits(rnd: random.Random, count: int) -> str:
    return "".join(rnd.choice("0123456789") for _ in range(count))


def letters(rnd: random.Random, count: int) -> str:
    return "".join(rnd.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(count))


def phone(rnd: random.Random) -> str:
    a, b, c = rnd.choice("23456789") + digits(rnd, 2), rnd.choice(("555", digits(rnd, 3))), digits(rnd, 4)
    text = rnd.choice(
        (
            f"({a}) {b}-{c}",
            f"{a}-{b}-{c}",
            f"{a}.{b}.{c}",
            f"{a} {b} {c}",
            f"{a}{b}{c}",
            f"+1 {a} {b} {c}",
            f"1-{a}-{b}-{c}",
            f"({a}){b}-{c}",
            f"{b}-{c}",
            f"+1-{a}-{b}-{c}",
            f"{a}/{b}-{c}",
            f"+{rnd.randint(20, 99)} {digits(rnd, 2)} {digits(rnd, 4)} {digits(rnd, 4)}",
            f"0{digits(rnd, 2)} {digits(rnd, 3)} {digits(rnd, 4)}",
            f"{digits(rnd, 4)} {digits(rnd, 4)}",
            f"+1{a}{b}{c}",
        )
    )
    if rnd.random() < 0.12:
        text += rnd.choice((" x{}", " ext. {}", " ext {}", ", extension {}", "x{}")).format(rnd.randint(10, 9999))
    return text


def spoken_phone(rnd: random.Random) -> str:
    return " ".join(
        ("oh" if n == "0" and rnd.random() < 0.6 else words(int(n))) for n in digits(rnd, rnd.choice((7, 10)))
    )


def ssn(rnd: random.Random) -> str:
    a, b, c = digits(rnd, 3), digits(rnd, 2), digits(rnd, 4)
    return rnd.choice((f"{a}-{b}-{c}", f"{a}-{b}-{c}", f"{a} {b} {c}", f"{a}{b}{c}", f"XXX-XX-{c}", f"***-**-{c}"))


def record(rnd: random.Random) -> str:
    return rnd.choice(
        (
            digits(rnd, 7),
            digits(rnd, 8),
            digits(rnd, 6),
            f"{digits(rnd, 3)}-{digits(rnd, 2)}-{digits(rnd, 3)}",
            f"MR{digits(rnd, 6)}",
            f"{letters(rnd, 1)}{digits(rnd, 7)}",
            f"{digits(rnd, 10)}",
            f"{letters(rnd, 2)}-{digits(rnd, 6)}",
            f"00{digits(rnd, 6)}",
            f"{digits(rnd, 3)} {digits(rnd, 3)} {digits(rnd, 3)}",
            f"H{digits(rnd, 8)}",
        )
    )


def code(rnd: random.Random) -> str:
    """Give an opaque number: member, account, claim, licence, case, serial."""
    return rnd.choice(
        (
            f"{letters(rnd, 3)}{digits(rnd, 9)}",
            digits(rnd, 9),
            digits(rnd, 12),
            f"{letters(rnd, 1)}{digits(rnd, 8)}",
            f"{letters(rnd, 2)}{digits(rnd, 7)}",
            f"{digits(rnd, 4)}-{digits(rnd, 4)}-{digits(rnd, 4)}-{digits(rnd, 4)}",
            f"{digits(rnd, 1)}{letters(rnd, 2)}{digits(rnd, 1)}-{letters(rnd, 2)}{digits(rnd, 1)}-{letters(rnd, 2)}{digits(rnd, 2)}",
            f"{letters(rnd, 3)}-{digits(rnd, 5)}",
            f"{letters(rnd, 4)}-{digits(rnd, 4)}-{digits(rnd, 2)}",
            f"{digits(rnd, 3)}{letters(rnd, 2)}{digits(rnd, 5)}",
            f"{letters(rnd, 2)}-{digits(rnd, 4)}-{letters(rnd, 1)}{digits(rnd, 3)}",
            f"20{digits(rnd, 2)}-{digits(rnd, 5)}",
        )
    )


def uuid(rnd: random.Random) -> str:
    h = "".join(rnd.choice("0123456789abcdef") for _ in range(32))
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"


def vehicle(rnd: random.Random) -> str:
    return rnd.choice(
        (
            "".join(rnd.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(17)),
            f"{digits(rnd, 1)}{letters(rnd, 3)}{digits(rnd, 3)}",
            f"{letters(rnd, 3)}-{digits(rnd, 4)}",
            f"{letters(rnd, 3)} {digits(rnd, 4)}",
        )
    )


def network(rnd: random.Random) -> str:
    return ".".join(str(rnd.randint(1, 254)) for _ in range(4))


def handle(rnd: random.Random, p: Person) -> str:
    first, last = (re.sub(r"[^a-z]", "", s.lower()) or "x" for s in (p.given, p.surname))
    return rnd.choice(
        (
            f"{first}.{last}",
            f"{first[0]}{last}",
            f"{last}{first[0]}{rnd.randint(1, 99)}",
            f"{first}_{last}",
            f"{first}{rnd.randint(50, 99)}",
            f"{first}{last}",
        )
    )


def mail(rnd: random.Random, p: Person) -> str:
    return f"{handle(rnd, p)}@{rnd.choice(('gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'example.org', 'health.example.com', 'aol.com', 'icloud.com', 'county-med.org', 'clinic.example.net', 'school.edu'))}"


def link(rnd: random.Random, p: Person) -> str:
    return f"{rnd.choice(('https://', 'http://', 'www.', 'https://www.'))}{rnd.choice(('mychart', 'portal', 'patient', 'records', 'images'))}.{rnd.choice(('example.org', 'healthgroup.com', 'clinic.net', 'med.edu'))}/{rnd.choice(('u/', 'patients/', 'chart?id=', 'visit/', ''))}{rnd.choice((handle(rnd, p), digits(rnd, 7)))}"
