"""The tokenizer: English rules, and cuts wherever punctuation glues an identifier to something else."""

from __future__ import annotations

from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_GLUE = r"[\^|=;_#~*<>\[\]{}()\"“”\\,&+@!?…•`]"
_DASHES = r"(?:--+|[-–—])"


def set_up(nlp: Language) -> None:
    """Change the tokenizer's rules; all of them are saved with the pipeline."""
    letters = r"[^\W\d_]"
    infixes = [
        r"(?<=\d),(?=\d)(?!\d{3}(?!\d))",  # "12,14" but not "1,200"
        rf"(?<!\d){_GLUE}|{_GLUE}(?!\d)|(?<=\d)[\^|=;_#~*<>\[\]{{}}()\"\\&@](?=\d)",
        r"(?<!\d)[:/]|[:/](?!\d)",  # "Pt:Smith", "smith/jones"; "10:30" and "03/14/24" stay whole
        rf"(?<={letters}){_DASHES}|{_DASHES}(?={letters})|--+",
        rf"(?<={letters}{letters})\.(?={letters})|(?<=\d)\.(?={letters}{letters})",  # "pain.Smith"
        rf"(?<={letters}{letters}{letters})\.(?=\d)",
    ]
    edges = [r"[-–—/:.=|^#~*_+@]"]
    prefixes = [*nlp.Defaults.prefixes, *edges]
    suffixes = [*nlp.Defaults.suffixes, r"[-–—/:;=|^#~*_+@]", r"(?<=[^\W_])\.(?:[-–—])"]
    tokenizer = nlp.tokenizer
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    tokenizer.url_match = None  # "pain.She" would be a web address
    tokenizer.rules = {
        key: value
        for key, value in tokenizer.rules.items()
        if not key[:1].isspace() and any(mark in key for mark in ".'’") and key.lower() not in ("id.", "ill.")
    }
