"""Numbers that identify: of plans, accounts, claims, licences, cases, devices, charts, vehicles, telephones and the network."""

from __future__ import annotations

import random
import re
import string
from datetime import date

from training.found import names
from training.generate.dates import words
from training.generate.numbers import digits
from training.generate.people import Person
from training.grammar import Piece
from training.round import spoken

_BIG = "ABCDEFGHJKLMNPRSTUVWXYZ"
_ALNUM = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
_STATES = "AL AK AZ AR CA CO CT FL GA ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA SC SD TN TX UT VT VA WA WV WI WY".split()


def shaped(rnd: random.Random, patterns: str) -> str:
    """Write a number after one of some patterns: # is a digit, @ a capital letter, ? either, ~ a blank."""

    def put(mark: re.Match[str]) -> str:
        return {"#": lambda: digits(rnd, 1), "@": lambda: rnd.choice(_BIG), "?": lambda: rnd.choice(_ALNUM), "~": lambda: " "}[mark.group()]()  # fmt: skip

    return re.sub("[#@?~]", put, rnd.choice(patterns.split()))


_PLAN = """@@@######### @@@~######### @@@~###~###~### W######### W#########~01 W####~##### U######## U#####~####-## ####~####~####~#### ############ ##########~00 @######## @########-01
######### #########-00 #########01 ###-##-####-## ###~##~####~A H######## H########-02 R######## @@@###@##### @@@###M##### @@@##@###### @@##########@ ##########W ########@ @@######## @@-########
@#######~## #@##-@##-@@## #@?#@?#@@## #@?#-@?#-@@## ###########-# @@@@######## ZG@######### XY@###@##### YP@######### VMA######### ##-#######-# #####-#####-## MCD-######## MDCD########
########@#### 9########@ @###~###~### JQ@###W##### @@@~###@~####"""
_GROUP = """######## ####### ###### #####-### ####-#### @######## @@####### 00###### 00######-#### @#####-@#@# ##-##### #####@ @@@#### RX#### 0#####-0#### @@-#### @@@@##-PPO 7#####~#### ####~## GRP#####"""
_ACCOUNT = """######### ########## ############ ####-####-#### #######-# ##-###### A####### V########## V####### H########## CSN####### ####~####~##~###### @@####### ###-#### #####~##### G####### E########
HAR######## GUAR####### #### #####-## ACCT-##### P######-## 00######## @##-###### #########-001 4###~####~####~#### 5###-####-####-#### XXXX####  ******####"""
_CLAIM = """################# 20######@######## ####-#####-## CL######## CLM-####-##### #####-####-@@ @@###-######-## WC-20##-##### WC#######  ##-@###### ###-##-#### 0########-01 ############# ###########  A#########
@###-##### 20##-###### REF-######  AUTH######## A########## PA-###### #@@@@## @@@@@### #-########## ############@ TCN############ DCN~##########"""
_LAB = """S##-##### S##-### SP-##-##### @@##-##### H######## W#######  @####### ##-###-##### ##:@####### ####:@@#####@ 20##-@-##### CY##-#### F##-#### B##-### M####### T########  ##############  ACC####### ACC-####-### L######### E####### BB-###### W####~##~###### US-20##-####  CT######## MR#########-#"""
_ORDER = """######## ######### ########## RX####### Rx#######-0# ####### ORD-###### PO-##### PO##### #####-# INV-##### INV##### INV-20##-#### INV/##/#### REQ#### #### TKT-###### INC####### SR######## CHG####### HD-#### ####-#### @#####@ 1Z@##@######### 9400~####~####~#### RMA-##### ##-#### #####-@@"""
_LICENCE = """@####### @##-###-##-###-# @###-####-#### @###-###-##-#### ########  ######### @############ @@###### @@#####@ ##@@@#### @@@-##-#### ###~###~### ####### @@-###-### RN###### RN-##### PT#### MD##### LPN~##### G##### A###### PH##### DC-#### LIC###### @#-##-#### ########@ @##### @@@@@###@@#@ @@##-####"""
_CASE = """##-cv-##### ##CV##### ##-CR-#### 20##-CV-#### 20##-CF-###### CR-##-### CV20##-##### ##-####-JV JV-##-#### ##FL#### DV##-### ##-##### 20##-#### ####-##-#### ME##-#### ME-20##-### #:##-cv-##### @-##-### CPS-###### APS##-#### ##-####### IR-##-### IR##### 20######-## PR##-#### CAD##-#### A###-###-### A######### DOC#######  #######-@ SSA-#### BK###### INM-##### ##D####  FA##-####"""
_BADGE = """#### ##### ###### E##### E-#### @#### @@#### B-#### #####@ 0##### EMP###### HR-##### P######  00##### @##-## T##### N####"""
_SERIAL = """@@@###### ######@ @@##### #### ##@#### SN-####### SN####### (01)############## (01)00###########(17)######(21)###### (01)############## (21)@####### +@###############  @@########@ @#@#@#@# @@@-#####-## PJN######@ 20###### ##### ###### ?????-???-### ?????-?????  @@####-##-### MED###### ?????????? @@:##:@#:##:##:#@ ##/#####  1#####-### BIO##### VP-#### @@#####/@@#####"""
_SUBJECT = """###-### ##-#### ###-##-### @@-###-### @@@-#### S-#### S#### SUBJ-### PT-#### PT###  R-##### RAND-#### 10#-0## ##-@@@-### @@@_### P0## ID-#### K#####  C#-#### #####-@@@  @@@##-##-### E-### SCR-###"""
_PASSPORT = """######### @######## @@####### @#######@ C######## ########@ @@###### E~######## A######## LIN########## A##########"""
_CHART = """####### ######## ###### #####  ######### ########## 00###### ###-##-## ##-##-## ###~###~### ###~#### M####### MR-###### MRN###### @####### @@###### #######-# E######### Z###### @###### ###-### ##~#### 1###### ####-### T-##### MR#####@ #####-@ ####.###"""
_PLATE = """@@@-#### @@@~#### #@@@### ###-@@@ ###~@@@ @@@-### @@@~### @@@### @@@#### ##@-#### @@##-@@@ #@@-### @@~##### @##-@@@ @##~### ####~@@ ###~#@@ @@@~##@ #@#~@## @@####@ @@-##### ##-@#### @######  DP-##### @@#-### #-####@ #@#### ##-####@ ###@## #####@ @####@ N###@@ N####@ @@#~#@@ @@~#### ###-### @@@@@## GO@@@@ @@@#@@@ ####~###"""  # fmt: skip
_VIN = "1#@@@##@#@@###### #@#@@##@#@@###### 1?????##?#?###### 2?????##?#?###### JT?????#?#?###### 5?????##?#?###### WBA?????#?#?##### KM8?????#?#?#####".split()


def plan(rnd: random.Random) -> str:
    """Give the number of a member of a health plan."""
    return shaped(rnd, _PLAN)


def group(rnd: random.Random) -> str:
    """Give the number of a group."""
    return shaped(rnd, _GROUP)


def account(rnd: random.Random) -> str:
    """Give the number of an account, perhaps the last four alone."""
    return shaped(rnd, _ACCOUNT)


def claim(rnd: random.Random) -> str:
    """Give the number of a claim or an authorization."""
    return shaped(rnd, _CLAIM)


def lab(rnd: random.Random) -> str:
    """Give the number of a specimen or a study."""
    return shaped(rnd, _LAB)


def order(rnd: random.Random) -> str:
    """Give the number of an order, an invoice, a prescription or a ticket."""
    return shaped(rnd, _ORDER)


def licence(rnd: random.Random) -> str:
    """Give the number of a licence, with or without its state."""
    text = shaped(rnd, _LICENCE)
    return rnd.choice((text, text, f"{rnd.choice(_STATES)}{rnd.choice((' ', '-', ''))}{text}"))


def case(rnd: random.Random) -> str:
    """Give the number of a case, a docket or a report."""
    return shaped(rnd, _CASE)


def badge(rnd: random.Random) -> str:
    """Give the number of a badge or an employee."""
    return shaped(rnd, _BADGE)


def serial(rnd: random.Random) -> str:
    """Give the number of a device."""
    return shaped(rnd, _SERIAL)


def subject(rnd: random.Random) -> str:
    """Give the number of somebody in a study."""
    return shaped(rnd, _SUBJECT)


def passport(rnd: random.Random) -> str:
    """Give the number of a passport or an alien."""
    return shaped(rnd, _PASSPORT)


def prescriber(rnd: random.Random) -> str:
    """Give a number of the DEA or the NPI."""
    return shaped(rnd, "@@####### A@####### B@####### F@####### M@####### 1######### 1######### 1###~###~###")


def any_code(rnd: random.Random) -> str:
    """Give a number of any of these kinds that is long enough to stand without a word for it."""
    text = rnd.choice((plan, claim, lab, order, licence, case, serial, subject, account))(rnd)
    return text if sum(c.isalnum() for c in text) >= 6 else plan(rnd)


def chart(rnd: random.Random) -> str:
    """Give the number of a chart."""
    return shaped(rnd, _CHART)


def aloud(rnd: random.Random) -> str:
    """Say a number with its letters, as people do on the telephone."""
    count = rnd.randint(5, 10)
    big = [rnd.choice(string.ascii_lowercase) for _ in range(rnd.choice((0, 1, 2, 3)))]
    style = rnd.random()
    if style < 0.35:
        body = spoken.string(rnd, count)
    elif style < 0.55:
        body = ", ".join(spoken.string(rnd, 3) for _ in range(rnd.choice((2, 3))))
    elif style < 0.75:
        body = " ".join(digits(rnd, 1) for _ in range(count))
    else:
        body = rnd.choice((" dash ", " ", ", ", " hyphen ")).join(digits(rnd, 3) for _ in range(rnd.choice((2, 3))))
    if big and rnd.random() < 0.4:
        sounds = "apple boy charlie delta echo frank golf hotel india john kilo lima mary nancy oscar peter queen robert sam tango uniform victor whiskey x-ray yankee zebra".split()
        return " ".join(f"{c} as in {sounds[ord(c) - 97]}" for c in big[:1]) + " " + body
    return " ".join([*big, body])


def plate(rnd: random.Random) -> str:
    """Give a number plate; its state is no part of it."""
    text = shaped(rnd, _PLATE)
    return text.lower() if rnd.random() < 0.12 else text


def plate_end(rnd: random.Random) -> str:
    """Give the end of a plate."""
    return shaped(rnd, "### #### ## #@# @## @@# ##@ #@")


def plate_said(rnd: random.Random) -> str:
    """Say a plate aloud."""
    alpha = "alpha adam bravo boy charlie delta david echo foxtrot frank golf george hotel henry india juliet kilo king lima lincoln mike mary november nora oscar papa paul quebec romeo robert sierra sam tango tom uniform victor whiskey x-ray yankee zulu zebra".split()
    some = " ".join(rnd.choice(alpha if rnd.random() < 0.6 else list(string.ascii_lowercase)) for _ in range(rnd.choice((2, 3, 3))))  # fmt: skip
    more = " ".join(words(int(d)) for d in digits(rnd, rnd.choice((3, 4)))) if rnd.random() < 0.7 else digits(rnd, 4)
    return rnd.choice((f"{some} {more}", f"{some} {more}", f"{words(rnd.randint(1, 9))} {some} {more}", f"{more} {some}"))  # fmt: skip


def vin(rnd: random.Random) -> str:
    """Give the number of a vehicle, perhaps its last eight."""
    text = "".join(rnd.choice(_ALNUM) if c == "?" else rnd.choice(_BIG) if c == "@" else digits(rnd, 1) if c == "#" else c for c in rnd.choice(_VIN))  # fmt: skip
    return text[-8:] if rnd.random() < 0.1 else text


def phone(rnd: random.Random) -> str:
    """Give a telephone number."""
    a, b, c = rnd.choice("23456789") + digits(rnd, 2), rnd.choice(("555", digits(rnd, 3))), digits(rnd, 4)
    text = rnd.choice((f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"{a} {b} {c}", f"{a}{b}{c}", f"1 {a} {b} {c}", f"+1 ({a}) {b}-{c}", f"+1{a}{b}{c}", f"{a}/{b}/{c}", f"({a}){b}{c}", f"{b}-{c}", f"{b} {c}", f"{b}.{c}", f"{a} {b}-{c}", f"1-{a}-{b}-{c}", f"{a}–{b}–{c}", f"tel:+1-{a}-{b}-{c}"[4:]))  # fmt: skip
    return text + rnd.choice((" x", " ext ", " ext. ", "x", " extension ", ", ext ")) + digits(rnd, rnd.choice((2, 3, 4))) if rnd.random() < 0.1 else text  # fmt: skip


def _plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum() and c.isascii()) or "kai"


def handle(rnd: random.Random, p: Person) -> str:
    """Give a user name."""
    a, b = _plain(p.given), _plain(p.surname)
    n = rnd.randint(1, 99)
    word = rnd.choice("mama dad nana fishing truckin sews bakes lifts rn cna tx atl 208 loves4 thereal its only crafty diesel mtn pnw bayou".split())  # fmt: skip
    return rnd.choice((f"{a}.{b}", f"{a[0]}{b}", f"{b}{a[0]}", f"{a}_{b}", f"{a}{n}", f"{b}.{a[0]}{n}", f"{a}{b}{n:02d}", f"{word}{a}", f"{a}_{word}", f"{a}{word}{n}", f"{b}{n}", f"{a[:2]}{b}", f"{a[0]}.{b}{rnd.randint(1940, 2012)}", f"{word}_{b}", f"{a[:3]}{b[:4]}", f"{a}-{b}", f"{b}_family"))  # fmt: skip


_HOSTS = "gmail.com yahoo.com hotmail.com outlook.com aol.com icloud.com comcast.net att.net proton.me mail.com sbcglobal.net live.com ymail.com msn.com example.org example.net".split()


def mail(rnd: random.Random, p: Person) -> str:
    """Give an address of electronic mail, at a common host or one of one's own."""
    host = (
        rnd.choice(_HOSTS)
        if rnd.random() < 0.6
        else f"{_plain(names.last(rnd))}{rnd.choice(('law', 'health', 'clinic', 'farms', 'schools', '-hr', 'roofing', 'med'))}.{rnd.choice(('com', 'org', 'net', 'edu', 'us', 'k12.oh.us'))}"
    )
    text = f"{handle(rnd, p)}@{host}"
    return text.upper() if rnd.random() < 0.05 else text


def mail_said(rnd: random.Random, p: Person) -> str:
    """Say such an address aloud."""
    a, b = _plain(p.given), _plain(p.surname)
    n = rnd.choice((str(rnd.randint(1, 99)), words(rnd.randint(1, 99)), spoken.string(rnd, 2)))
    user = rnd.choice((f"{a} dot {b}", f"{a} underscore {b}", f"{a}{b}", f"{a} {b} {n}", f"{a[0]} {b}", f"{b} {n}", f"{a} dash {b}", f"{a}{n}", f"{a} dot {b} {n}"))  # fmt: skip
    host = rnd.choice("gmail yahoo hotmail outlook aol icloud comcast proton".split())
    return f"{user} at {host} dot {rnd.choice(('com', 'com', 'net', 'org'))}"


def link(rnd: random.Random, p: Person) -> str:
    """Give a link that leads to somebody."""
    a, b = _plain(p.given), _plain(p.surname)
    tail = rnd.choice(
        (f"{a}-{b}", f"{a}.{b}", f"{b}{digits(rnd, 3)}", digits(rnd, 8), f"{a}{b}", f"p/{digits(rnd, 6)}")
    )
    return rnd.choice((f"https://www.{b}{rnd.choice(('law', 'family', 'quilts', 'farm'))}.com", f"www.{a}{b}.com", f"https://mychart.example.org/p/{tail}", f"facebook.com/{tail}", f"https://www.linkedin.com/in/{tail}", f"gofundme.com/f/help-{a}-{b}", f"https://share.example.com/d/{tail}", f"caringbridge.org/visit/{a}{b}", f"http://10.{rnd.randint(0, 255)}.4.{rnd.randint(2, 254)}/viewer?id={digits(rnd, 6)}", f"{b}{rnd.choice(('roofing', 'dental', 'counseling'))}.net", f"https://zoom.us/j/{digits(rnd, 10)}", f"instagram.com/{tail}", f"tinyurl.com/{b}{digits(rnd, 2)}"))  # fmt: skip


def link_said(rnd: random.Random, p: Person) -> str:
    """Say a link aloud."""
    return f"{rnd.choice(('', 'www dot ', 'w w w dot '))}{_plain(p.given)}{rnd.choice(('', ' '))}{_plain(p.surname)} dot {rnd.choice(('com', 'org', 'net'))}"


def network(rnd: random.Random) -> str:
    """Give an address on the network."""
    if rnd.random() < 0.15:
        return ":".join(f"{rnd.randrange(65536):x}" for _ in range(8)) if rnd.random() < 0.5 else f"fe80::{rnd.randrange(65536):x}:{rnd.randrange(65536):x}"  # fmt: skip
    head = rnd.choice(("10", "192.168", "172.16", str(rnd.randint(11, 223))))
    parts = head.split(".")
    return ".".join([*parts, *(str(rnd.randint(0, 254)) for _ in range(4 - len(parts)))])


def social(rnd: random.Random) -> str:
    """Give a social security number, perhaps half hidden."""
    a, b, c = digits(rnd, 3), digits(rnd, 2), digits(rnd, 4)
    return rnd.choice((f"{a}-{b}-{c}", f"{a}-{b}-{c}", f"{a} {b} {c}", f"{a}{b}{c}", f"xxx-xx-{c}", f"XXX-XX-{c}", f"***-**-{c}", f"{a}.{b}.{c}", f"XXXXX{c}"))  # fmt: skip


def extension(rnd: random.Random) -> list[Piece]:
    """Give an extension; the word before it bears no label, an x stuck to it does."""
    n = digits(rnd, rnd.choice((3, 4, 4, 5)))
    return rnd.choice(([(f"x{n}", "PHONE_NUMBER")], [("ext ", None), (n, "PHONE_NUMBER")], [("ext. ", None), (n, "PHONE_NUMBER")], [("extension ", None), (n, "PHONE_NUMBER")], [("ext: ", None), (n, "PHONE_NUMBER")]))  # fmt: skip


def stamp(rnd: random.Random, d: date) -> str:
    """Write a day with its hour as machines do."""
    h, m = rnd.randrange(24), rnd.randrange(60)
    return rnd.choice((f"{d:%Y%m%d}{h:02d}{m:02d}", f"{d:%Y-%m-%d}T{h:02d}:{m:02d}:00Z", f"{d:%Y-%m-%d} {h:02d}:{m:02d}", f"{d:%m/%d/%Y} {h:02d}:{m:02d}", f"{d:%m/%d/%y} {h:02d}{m:02d}", f"{d:%Y-%m-%dT}{h:02d}:{m:02d}:{rnd.randrange(60):02d}-05:00", f"{d:%d-%b-%Y} {h:02d}:{m:02d}".upper()))  # fmt: skip
