"""What a rule takes for somebody's by a word or a label, in a text about nobody, where the model sees next to nothing.

"School Psychologist" before a comma and a degree looks as somebody does, "BiPAP on hospital" as a hospital, and the
0.04 behind "recheck at 5 min. Epi:" as a record's number. Beside a patient such a guess is kept, as it may be of them;
where nothing else in the text is anybody's, and the model that read the sentence hardly thinks of an identifier there,
it is none: of 4,376 clean texts by twenty-one authors that the model had not learnt from, that rule of a tenth
spared 16, and of their 33,272 identifiers it lost one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gateway.detector.covered import Covered
from gateway.detector.judge import OF_ANYTHING, OF_FORM, SURE
from gateway.model import Finding

# Rules that go by words and labels, which mean others elsewhere. Not what its form gives away (an address of mail, a
# social security number), and not the readers of formats, where no sentence stands about a value.
_GUESSING = frozenset(
    {
        "names_by_context",
        "names_by_list",
        "names_of_files",
        "facilities",
        "organizations",
        "cities_and_counties",
        "street_addresses",
        "account_numbers",
        "health_plan_numbers",
        "medical_record_numbers",
        "license_numbers",
        "device_identifiers",
        "vehicle_identifiers",
        "unique_identifiers",
        "asked_numbers",
        "told_numbers",
        "accounts_of_users",
        "dates",
        "ages_over_89",
    }
)
_LEAST_THOUGHT = 0.1  # of the model's mass on a word


def without_lone(
    findings: Sequence[Finding], guesses: Iterable[Finding], model: str, settled: frozenset[str]
) -> list[Finding]:
    """Give the findings of a text but for lone guesses of rules.

    ``guesses`` are the model's raw findings, the faintest too. What is of an entity that is ``settled`` stays.
    """
    doubtful = {id(f) for f in findings if f.entity not in settled and f.recognizer in _GUESSING}
    if not doubtful or any(id(f) not in doubtful and _is_somebodys(f, model) for f in findings):
        return list(findings)
    thought_of = Covered(guess for guess in guesses if guess.score >= _LEAST_THOUGHT)
    lone = {id(f) for f in findings if id(f) in doubtful and not thought_of.touches(f.start, f.end)}
    if any(id(f) in doubtful - lone and _is_somebodys(f, model) for f in findings):
        return list(findings)
    return [f for f in findings if id(f) not in lone]


def _is_somebodys(finding: Finding, model: str) -> bool:
    if finding.recognizer == model:
        return finding.score > SURE
    return finding.score >= OF_FORM and finding.entity not in OF_ANYTHING
