"""Dates in other languages than English."""

from __future__ import annotations

import re

from gateway.detector.recognizers.date_forms import DAY, MONTH_NUMBER, YEAR
from gateway.detector.recognizers.rule import Rule, pattern

_SPANISH = r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta(?:\s+y\s+uno)?|dieci\w+|veinti\w+)"
_SPANISH_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
# With the day in front, in the languages that are spoken most in the United States beside English and Spanish.
_FRENCH_MONTH = r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
_PORTUGUESE_MONTH = r"(?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_GERMAN_MONTH = r"(?:januar|j[äa]nner|februar|m[äa]rz|april|mai|juni|juli|august|september|oktober|november|dezember)"
_ITALIAN_MONTH = r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
_POLISH_MONTH = (
    r"(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrze[śs]nia|pa[źz]dziernika|listopada|grudnia)"
)
_NEAR_FOREIGN_MONTH = re.compile(
    rf"\b(?:{_FRENCH_MONTH}|{_PORTUGUESE_MONTH}|{_GERMAN_MONTH}|{_ITALIAN_MONTH}|{_POLISH_MONTH})\b", re.IGNORECASE
)

RULES = (
    # el 3 de marzo de 2024, tres de marzo: what an interpreter has not put into English
    Rule(
        pattern(
            rf"\b(?:(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),?\s+)?(?:{DAY}|primero|{_SPANISH})\s+de\s+{_SPANISH_MONTH}(?:\s+del?\s+(?:{YEAR}|dos\s+mil(?:\s+\w+)?))?\b"
            rf"|\b{_SPANISH_MONTH}\s+del?\s+{YEAR}\b"
        ),
        0.8,
        hints=(" de ", " del "),
    ),
    # desde diciembre
    Rule(pattern(rf"\b(?:desde|hasta|en|para|a\s+(?:principios|mediados|fines|finales)\s+de|este|pasado|pr[oó]ximo)\s+(?P<month>{_SPANISH_MONTH})\b"), 0.7, group="month", hints=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "tiembre", "octubre", "viembre", "ciembre")),
    # le 24 novembre, lundi 3 mars 2025, dia 5 de maio, 3. März, 15 maggio, 12 stycznia; Montag, 3. Juni
    Rule(
        pattern(
            rf"(?<![\w/.:-])(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:1er|{DAY})\s+{_FRENCH_MONTH}\b(?:\s+{YEAR})?"
            rf"|(?<![\w/.:-]){DAY}\s+de\s+{_PORTUGUESE_MONTH}\b(?:\s+de\s+{YEAR})?"
            rf"|(?<![\w/.:-]){DAY}\.\s?{_GERMAN_MONTH}\b(?:\s+{YEAR})?"
            rf"|(?<![\w/.:-]){DAY}\s+{_ITALIAN_MONTH}\b(?:\s+{YEAR})?"
            rf"|(?<![\w/.:-]){DAY}\s+{_POLISH_MONTH}\b(?:\s+{YEAR})?"
        ),
        0.7,
        anchor=_NEAR_FOREIGN_MONTH,
        lead=24,
    ),
    # 2025年3月5日, 3월 5일, ngày 3 tháng 5
    Rule(pattern(rf"(?:{YEAR}\s?[年년]\s?)?(?<!\d){MONTH_NUMBER}\s?[月월]\s?{DAY}\s?[日号일]|\b(?:ng[àa]y\s+)?{DAY}\s+th[áa]ng\s+{MONTH_NUMBER}(?:\s+n[ăa]m\s+{YEAR})?\b"), 0.75, hints=("月", "월", "tháng", "thang")),
)  # fmt: skip
