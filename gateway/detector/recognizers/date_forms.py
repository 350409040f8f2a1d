"""How the parts of a date are written: in digits, in words and as they are spoken."""

from __future__ import annotations

MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?:1[89]\d\d|20\d\d)"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
LONG_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|apr|aug|sept?|oct|nov|dec)"
)
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+)?)"
TH = r"(?:st|nd|rd|th)"
YEAR_AFTER = rf"(?:(?:\s*,\s*|\s+|\s+of\s+)(?:{YEAR}|['’]\d\d)(?!\d))"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
UNDER_100 = rf"(?:(?:{_TENS})(?:[\s-]+(?:{UNITS}))?|{_TEENS}|(?:oh|o)[\s-]+(?:{UNITS})|{UNITS})"
ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
    r"|(?:twenty|thirty)[\s-]+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
SPOKEN_YEAR = (
    rf"(?:(?:nineteen|twenty|eighteen)[\s-]+{UNDER_100}|two[\s-]+thousand(?:[\s-]+(?:and[\s-]+)?{UNDER_100})?)"
)
SPOKEN_DAY = rf"(?:{ORDINAL}|{UNDER_100})"
