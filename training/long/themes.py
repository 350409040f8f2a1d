"""Themes of medicine: what a specialty's documents speak of, from complaint to plan."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.long import theme_heart, theme_mind, theme_surgery, theme_young

# in the text of a theme, a list is parted by bars; a line that opens with one of these letters is a sentence
_SENTENCES = {"h": "thpi", "e": "tex", "s": "tstep", "p": "tplan", "x": "thx", "q": "tsay"}
_LISTS = {"dx": "tdx", "cc": "tcc", "med": "tmed", "lab": "tlab", "img": "timg", "proc": "tproc"}


@dataclass(frozen=True)
class Theme:
    """One specialty: who is seen there (ages, a sex where only one is), and pools of templates by slot."""

    name: str
    specialist: str
    ages: tuple[int, int]
    sex: str
    pools: dict[str, tuple[str, ...]] = field(hash=False)


def read(text: str) -> tuple[Theme, ...]:
    """Read themes. The head of each is name, specialist, ages and perhaps a sex, parted by semicolons."""
    themes = []
    for block in text.split("\n% ")[1:]:
        head, *rows = block.strip().split("\n")
        name, specialist, ages, *sex = (part.strip() for part in head.split(";"))
        low, high = ages.split("-")
        pools: dict[str, list[str]] = {slot: [] for slot in (*_SENTENCES.values(), *_LISTS.values())}
        for row in rows:
            key, _, rest = row.partition("=") if row.split("=")[0] in _LISTS else row.partition(" ")
            if key in _LISTS:
                pools[_LISTS[key]] += [item.strip() for item in rest.split("|")]
            else:
                pools[_SENTENCES[key]].append(rest.strip())
        pools["tname"], pools["tspec"] = [name], [specialist]
        themes.append(
            Theme(name, specialist, (int(low), int(high)), "".join(sex), {k: tuple(v) for k, v in pools.items()})
        )
    return tuple(themes)


THEMES = read(theme_heart.TEXT) + read(theme_surgery.TEXT) + read(theme_mind.TEXT) + read(theme_young.TEXT)
