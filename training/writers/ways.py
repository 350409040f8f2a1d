"""Slots that the numbers' and places' hands need beyond the others': days said sideways, hospitals by their nicknames."""

from __future__ import annotations

import random

from training.found.cast import Slot
from training.wide.cast import labelled

_MONTHS = "January February March April May June July August September October November December".split()
_HOLIDAYS = """Christmas Easter Thanksgiving Labor_Day Memorial_Day Halloween Ramadan Diwali Passover Eid Yom_Kippur Lent Mardi_Gras Juneteenth Good_Friday Ash_Wednesday Canada_Day
Boxing_Day Mother's_Day Father's_Day Veterans_Day Purim Lunar_New_Year Cinco_de_Mayo Epiphany Groundhog_Day Nowruz Rosh_Hashanah""".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun".split()
_SIDEWAYS = """the_{o}_of_last_{M}|{o}_of_this_{M}|{D}_{m}/{d}|{D}_the_{o}|{D}_{d}_{S}|{d}_{S}|the_{o}|{o}|{S}_{d}/{e}|{M}_{d}_or_{e}|{H}_Eve|{H}|{H}_week|the_ides_of_{M}|{M}_of_'{y}
{M},_{yy}|{S}{d}|{d}{S}{yy}|{d}-{S}|{m}.{d}|{m}/{yy}|{yy}{mm}{dd}|{H}_'{y}|{H}_{yy}|the_first_{W}_in_{M}|the_second_{W}_of_{M}|the_last_{W}_of_{M}|early_{M}|{M}-ish|{m}/{d}ish|{m}/{d}-{e}|{M}_{d}-{e}
{M}_{o},_{yy}|{M}_{o}_last_year|{o}_{M}_{yy}|{d}_de_{M}|{M}_1st|the_1st_of_{M}|{m}/{d}/{y}|{D},_{M}_{d},_{yy}""".replace(
    "\n", "|"
).split("|")
_SAINTS = """St._Joe's St_Joe's St._V's St._Luke's St_Mary's St._E's Good_Sam Holy_Fam Mercy Sacred_Heart Presby Methodist Baptist_East the_General County_General Big_Baptist Little_Mercy the_Jewish Our_Lady Memorial_West
Holy_Cross St._Al's St._Rita's St._Fran's St._Vinny's Trinity Providence Bethesda Good_Shep Lutheran_Gen Deaconess Shriners Tri-County Tri-City Valley Riverside Lakeside Northside Southside_Gen Mem_Hermann Harborview_ED""".split()
_LETTERS = (
    "TGH UMC MGH SMH LMH CRMC NMMC JPMH SJH GSH SVMC OLOL WMH KGH RVH STH ECMC SLRMC NGMC BMH PRMC VMMC UHN TCH".split()
)


def _day(rnd: random.Random) -> str:
    d = rnd.randint(1, 27)
    m = rnd.randint(1, 12)
    e = rnd.randint(d + 1, 28)
    end = "th" if 10 < d % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    yy = rnd.randint(1961, 2026)
    return (
        rnd.choice(_SIDEWAYS)
        .format(
            M=_MONTHS[m - 1],
            S=_MONTHS[m - 1][:3],
            D=rnd.choice(_DAYS),
            W=rnd.choice(_DAYS[:7]),
            H=rnd.choice(_HOLIDAYS),
            o=f"{d}{end}",
            d=d,
            e=e,
            m=m,
            dd=f"{d:02d}",
            mm=f"{m:02d}",
            y=f"{yy % 100:02d}",
            yy=yy,
        )
        .replace("_", " ")
    )


WAYS: dict[str, Slot] = {
    "oddday": labelled("DATE", lambda c: _day(c.rnd)),
    "hnick": labelled("FACILITY", lambda c: c.rnd.choice(_SAINTS + _LETTERS).replace("_", " ")),
}
STANDS = {"oddday": "on", "hnick": "hosp"}  # whose placeholders stand for them
