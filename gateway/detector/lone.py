"""What a rule takes for somebody's by a word and its place, in a text about nobody, where the model saw nothing at all.

"School Psychologist" before a comma and a degree looks as somebody does, "BiPAP on hospital" as a hospital. Beside a
patient such a guess is kept, as it may be of them; where nothing else in the text is anybody's, and the model that read
the sentence does not think of an identifier there, it is none. Of 270 guesses that stood alone in twenty-three authors'
texts, 64 were passed over by the model, and one of these was an identifier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gateway.detector.judge import OF_ANYTHING, OF_FORM, SURE
from gateway.model import Finding

# Rules that go by words, which mean others elsewhere; a number with its label or a whole date says enough itself.
_BY_WORDS = frozenset(
    {
        "names_by_context",
        "names_by_list",
        "facilities",
        "organizations",
        "cities_and_counties",
        "street_addresses",
    }
)
_BY_WORDS_OR_FORM = frozenset({"dates", "unique_identifiers"})
_WEAK = 0.7  # of a form that other things have too: 3/10, through March


def without_lone(
    findings: Sequence[Finding], guesses: Iterable[Finding], model: str, settled: frozenset[str]
) -> list[Finding]:
    """Give the findings of a text but for lone guesses of rules.

    ``guesses`` are the model's raw findings, the faintest too. What is of an entity that is ``settled`` stays.
    """
    doubtful = [f for f in findings if f.entity not in settled and _goes_by_words(f)]
    if not doubtful:
        return list(findings)
    guessed = [(guess.start, guess.end) for guess in guesses]
    lone = {id(f) for f in doubtful if not any(start < f.end and f.start < end for start, end in guessed)}
    if not lone or any(id(f) not in lone and _is_somebodys(f, model) for f in findings):
        return list(findings)
    return [f for f in findings if id(f) not in lone]


def _goes_by_words(finding: Finding) -> bool:
    return finding.recognizer in _BY_WORDS or (finding.recognizer in _BY_WORDS_OR_FORM and finding.score < _WEAK)


def _is_somebodys(finding: Finding, model: str) -> bool:
    if finding.recognizer == model:
        return finding.score > SURE
    return finding.score >= OF_FORM and finding.entity not in OF_ANYTHING
