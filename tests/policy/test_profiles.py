"""profiles/*.yaml: operators, thresholds, recognizers."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from gateway.model import OperatorRule
from gateway.policy.entities import LIMITED_DATA_SET, SAFE_HARBOR
from gateway.policy.operators import OPERATORS, BadOperator, operator_rule
from gateway.policy.profiles import less_than_safe_harbor

ENTITIES = ", ".join(sorted(SAFE_HARBOR))
OPERATOR_NAMES = ", ".join(sorted(OPERATORS))
RECOGNIZER = """\
recognizers:
  - name: Research subject
    supported_entity: RESEARCH_SUBJECT
    patterns:
      - {name: subject, regex: '\\bRS-\\d{6}\\b', score: 0.9}
    deny_list: [Blue Lantern Cohort]
    context: [subject]
"""


@pytest.mark.parametrize(
    ("profile", "complaint"),
    [
        ("default: placehoder\n", '1: operator "placehoder" is not known; did you mean "placeholder"?'),
        ("default: blur\n", f'1: operator "blur" is not known; the operators are {OPERATOR_NAMES}'),
        ("default: keep\n", '1: operator "keep" cannot be the default; name it at the entities it is for; what is not named must be taken out'),
        ("default: year_only\n", '1: operator "year_only" cannot be the default; name it at the entities it is for; what is not named must be taken out'),
        ("default: {operator: placeholder, hint: year}\n", '1: hint "year" is not for every entity; it is for DATE'),
        ("default: {hint: year}\n", "1: key \"default\" must be an operator's name or a mapping with the key operator, not a mapping; write an operator's name or a mapping with the key operator here"),
        ("entities:\n  DATES: keep\n", '2: entity "DATES" is not known; did you mean "DATE"?'),
        ("entities:\n  BLOOD: keep\n", f'2: entity "BLOOD" is not known; the entities are {ENTITIES}'),
        ("entities:\n  PERSON: year_only\n", '2: operator "year_only" is not for PERSON; it is for DATE'),
        ("entities:\n  DATE:\n    operator: placeholder\n    hint: zip3\n", '4: hint "zip3" is not for DATE; it is for ZIP_CODE'),
        ("entities:\n  DATE:\n    operator: placeholder\n    hnit: year\n", '4: operator "placeholder" has no parameter "hnit"; did you mean "hint"?'),
        ("entities:\n  DATE:\n    operator: redact\n    hint: year\n", '4: operator "redact" has no parameter "hint"; it has no parameters'),
        ("entities:\n  DATE:\n    operator: plceholder\n", '3: operator "plceholder" is not known; did you mean "placeholder"?'),
        ("entities:\n  DATE: 7\n", "2: key \"DATE\" must be an operator's name or a mapping with the key operator, not the number 7; write an operator's name or a mapping with the key operator here"),
        ("entities:\n  PERSON: {operator: mask, chars_to_mask: 0}\n", '2: parameter "chars_to_mask" of "mask" has a wrong value; it is a whole number from 1'),
        ("entities:\n  PERSON: {operator: mask, chars_to_mask: true}\n", '2: parameter "chars_to_mask" of "mask" has a wrong value; it is a whole number from 1'),
        ("entities:\n  PERSON: {operator: mask, masking_char: '**'}\n", '2: parameter "masking_char" of "mask" has a wrong value; it is one printable character'),
        ("entities:\n  PERSON: {operator: mask, from_end: 1}\n", '2: parameter "from_end" of "mask" has a wrong value; it is true or false'),
        ("entities:\n  PERSON: {operator: replace, new_value: '[PERSON_1]'}\n", '2: parameter "new_value" of "replace" has a wrong value; it is 1 to 80 characters without brackets or line breaks'),
        ("entities:\n  PERSON: {operator: hash, hash_type: md5}\n", '2: parameter "hash_type" of "hash" has a wrong value; it is one of sha256, sha512'),
        ("entities:\n  PERSON: {operator: hash, salt: short}\n", '2: parameter "salt" of "hash" has a wrong value; it is text of at least 16 bytes'),
        ("entities:\n  PERSON: {operator: encrypt, key: short}\n", '2: parameter "key" of "encrypt" has a wrong value; it is text of 16, 24 or 32 bytes'),
        ("entities:\n  PERSON: encrypt\n", '2: operator "encrypt" lacks its parameter "key"; add it'),
        ("thresholds: {PERSN: 0.5}\n", '1: entity "PERSN" is not known; did you mean "PERSON"?'),
        ("thresholds: {PERSON: 1.5}\n", "1: threshold 1.5 of PERSON is not a score; write 0.0 to 1.0"),
        ("thresholds: {PERSON: high}\n", '1: key "PERSON" must be a number, not the text "high"; write a number here'),
        ("allow_list: [' ']\n", "1: allow_list has an empty entry; remove it"),
        ("allow_list: [12]\n", '1: item 1 of "allow_list" must be text, not what it is (not shown); write text here'),
        ("second_look: no\n", '1: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in quotes; or write true or false'),
        ("second_look: refuze\n", '1: key "second_look" cannot be "refuze"; did you mean "refuse"?'),
        ("- a\n", "1: this file must be a mapping, not a list; write it as {key: value}, or as indented lines"),
        (RECOGNIZER.replace("patterns", "pattern"), '4: unknown key "pattern" in recognizers of this file; did you mean "patterns"?'),
        (RECOGNIZER.replace("score: 0.9", "scroe: 0.9"), '5: unknown key "scroe" in recognizers.patterns of this file; did you mean "score"?'),
        (RECOGNIZER.replace("score: 0.9", "score: 9"), '5: score 9 of pattern "subject" is not one; write 0.0 to 1.0'),
        (RECOGNIZER.replace("RESEARCH_SUBJECT", "research"), '3: entity "research" cannot be one; use capitals, digits and _'),
        (RECOGNIZER.replace("Research subject", "''"), '2: recognizer name "" is empty or taken; give each its own name'),
        (RECOGNIZER.replace("[Blue Lantern Cohort]", "['']"), '6: the deny_list of "Research subject" has an empty entry; remove it'),
        (RECOGNIZER.replace("context:", "deny_list_score: 2\n    context:"), '7: deny_list_score 2 of "Research subject" is not a score; write 0.0 to 1.0'),
        (RECOGNIZER.replace("context: [subject]", "type: predefined"), '7: key "type" cannot be "predefined"; choose custom'),
        ("recognizers:\n  - {name: a, supported_entity: AB}\n", '2: recognizer "a" has nothing to look for; give it patterns or a deny_list'),
        ("recognizers:\n  - name: a\n    supported_entity: AB\n    deny_list: [x]\n  - name: a\n    supported_entity: AB\n    deny_list: [y]\n", '5: recognizer name "a" is empty or taken; give each its own name'),
        (RECOGNIZER.replace("\\bRS-\\d{6}\\b", "RS-(\\d"), '5: the regex of pattern "subject" is not a regular expression; correct it; in YAML, single quotes leave backslashes as they are'),
        (RECOGNIZER.replace("\\bRS-\\d{6}\\b", "\\d*"), '5: the regex of pattern "subject" matches nothing at all; let it need at least one character'),
        (RECOGNIZER.replace("'\\bRS-\\d{6}\\b'", '"\\bRS-[0-9]{6}\\b"'), '5: the regex of pattern "subject" holds a control character; put it in single quotes: in double quotes YAML makes another character of \\b'),
        (RECOGNIZER.replace("\\bRS-\\d{6}\\b", ""), '5: the regex of pattern "subject" is empty or too long; write 1 to 2000 characters'),
        (RECOGNIZER.replace("\\bRS-\\d{6}\\b", "(a+)+$"), '5: the regex of pattern "subject" takes too long on repeated characters; avoid a repetition inside a repetition, and neighbours that match the same'),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_line_value_and_remedy(directory: Any, profile: str, complaint: str) -> None:
    directory.write("profiles/safe-harbor.yaml", profile)
    assert f"profiles/safe-harbor.yaml:{complaint}" in directory.complaints()


def test_texts_that_may_be_identifiers_are_not_repeated(directory: Any) -> None:
    directory.write("profiles/safe-harbor.yaml", "allow_list: [{a: Jane Roe}]\nrecognizers: [{deny_list: Jane Roe}]\n")
    complaints = directory.complaints()
    assert len(complaints) >= 2
    assert "Jane" not in " ".join(complaints)


@pytest.mark.parametrize("regex", [r"(\w+\s?)*$", r"(a|a)*b", r"(x+x+)+y", r"(\d+)*-", r"(\d+\s*)+kg", r"(\S+)+@",
                                   r"(?:ab|a|b)+x", r"(?:[A-Z]{2}\d|[A-Z]+\d)*-X", r"\b(?:MRN|M|R|N)+\b:", r"(?:x\d|x|\d)+!!",
                                   r"(?:pt|patient|p|t|a|i|e|n)+#",
                                   r"subject:\s*(?:\w{1,9}\s?){1,30}(?:end|stop)", r"\b(?:trial|study) id[ :]+(?:\w{1,9}\s?){1,30}(?:end|stop)",
                                   r"[A-Z]\d #(?:\w{1,9}\s?){1,30}(?:end|stop)", r"(?P<cue>case no\.)\s(?:\w|\w\w|\w\w\w|-)+[;.]"])  # fmt: skip
def test_expressions_that_explode_are_refused(directory: Any, regex: str) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER.replace(r"\bRS-\d{6}\b", regex))
    complaints = directory.complaints()
    assert len(complaints) == 1
    assert "takes too long" in complaints[0] or "matches nothing" in complaints[0]


@pytest.mark.parametrize("regex", [r"(?R)RS", r"(?:(?R)|RS)", r"(RS-(?1))", r"(?P<a>(?&a)x)", r"(?P<a>x(?P>a))"])
def test_expressions_that_call_themselves_are_refused_untried(directory: Any, regex: str) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER.replace(r"\bRS-\d{6}\b", regex))
    (complaint,) = directory.complaints()
    assert complaint.endswith(
        'profiles/safe-harbor.yaml:5: the regex of pattern "subject" calls itself, or a group of its own; '
        "write the part out: a match that calls itself can take all memory"
    )


def test_counts_within_counts_are_refused_uncompiled(directory: Any) -> None:
    regex = r"RS(?:(?:(?:(?:a{100}){100}){100}){100})"
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER.replace(r"\bRS-\d{6}\b", regex))
    (complaint,) = directory.complaints()
    assert complaint.endswith(
        'profiles/safe-harbor.yaml:5: the regex of pattern "subject" repeats a part too often; '
        "count to 100000 at most, all counts within counts multiplied: more can take all memory"
    )


@pytest.mark.parametrize(
    "regex",
    [
        r"RS-\d{6}",
        r"RS(?:(?:-\d{4}){99}x){9}",
        r"(RS\(?1)",
        r"(RS)?(?(1)-\d|\d{9})",
        r"(?:\w+[-/])*\w+@id",
        r"(?:pt|patient)\s?#\d+",
        r"^(?:[A-Z][a-z]+ ?)+,",
    ],
)
def test_expressions_that_do_not_are_taken(directory: Any, regex: str) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER.replace(r"\bRS-\d{6}\b", regex))
    directory.load()


@pytest.mark.parametrize(
    "regex", [r"\b\d{3}-\d{2}-\d{4}\b", r"\p{Lu}\p{Ll}+ (?:Unit|Ward) \d+", r"[\w.+-]+@[\w-]+\.org"]
)
def test_ordinary_expressions_pass(directory: Any, regex: str) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER.replace(r"\bRS-\d{6}\b", regex))
    assert directory.complaints() == []


def test_a_name_of_a_profile_is_its_files(directory: Any) -> None:
    directory.write("profiles/Strict One.yaml", "default: redact\n")
    assert directory.complaints() == [
        'profiles/Strict One.yaml: "Strict One" cannot be the name of a profile;'
        " use lower-case letters, digits, - _ and ."
    ]


def test_detection_rules_cross_to_the_worker_processes(directory: Any) -> None:
    directory.write(
        "profiles/safe-harbor.yaml",
        RECOGNIZER + "thresholds: {PERSON: 0.6, RESEARCH_SUBJECT: 1}\nallow_list: [Mercy Protocol]\n"
        "entities: {RESEARCH_SUBJECT: redact}\nsecond_look: refuse\n",
    )
    profile = directory.load().profiles["safe-harbor"]
    assert pickle.loads(pickle.dumps(profile.detection)) == profile.detection
    assert hash(profile.detection)
    assert profile.detection.thresholds == (("PERSON", 0.6), ("RESEARCH_SUBJECT", 1.0))
    assert profile.detection.allow_list == ("Mercy Protocol",)
    assert profile.second_look == "refuse"
    assert profile.rules.rule("RESEARCH_SUBJECT") == OperatorRule("redact")
    [document] = profile.detection.recognizers
    assert json.loads(document) == {
        "name": "Research subject",
        "supported_entity": "RESEARCH_SUBJECT",
        "supported_language": "en",
        "patterns": [{"name": "subject", "regex": r"\bRS-\d{6}\b", "score": 0.9}],
        "deny_list": ["Blue Lantern Cohort"],
        "deny_list_score": 1.0,
        "context": ["subject"],
    }


def test_a_disabled_recognizer_is_checked_and_left_out(directory: Any) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER + "    enabled: false\n")
    assert directory.load().profiles["safe-harbor"].detection.recognizers == ()


def test_a_route_can_name_the_entities_of_its_recognizers(directory: Any) -> None:
    directory.write("profiles/safe-harbor.yaml", RECOGNIZER)
    directory.edit("routes/billing.yaml", "restore: all", "restore: [RESEARCH_SUBJECT]")
    assert directory.load().routes["billing-codes"].restore == {"RESEARCH_SUBJECT"}


@pytest.mark.parametrize(
    ("operator", "warnings"),
    [
        ("{operator: hash}", ['operator "hash" sends a code that is derived from the value; use placeholder; see 45 CFR 164.514(c)(1)']),
        (
            '{operator: encrypt, key: "0123456789abcdef"}',
            [
                'parameter "key" of "encrypt" stands in a policy file; whoever reads the policy can use it',
                'operator "encrypt" sends a code that is derived from the value; use placeholder; see 45 CFR 164.514(c)(1)',
            ],
        ),
    ],
)  # fmt: skip
def test_codes_that_are_derived_from_the_value_are_warned_about(
    directory: Any, operator: str, warnings: list[str]
) -> None:
    directory.write("profiles/safe-harbor.yaml", f"entities:\n  US_SSN: {operator}\n")
    directory.edit("routes/billing.yaml", "restore: all}", "restore: all}\n  justification: The vendor joins by it.")
    through = 'profile "safe-harbor" lets US_SSN through; less than Safe Harbor (45 CFR 164.514(b)(2)); each route with it says why'
    assert directory.warnings() == [
        f"profiles/safe-harbor.yaml: {through}",
        *(f"profiles/safe-harbor.yaml:2: {warning}" for warning in warnings),
    ]


def test_a_threshold_that_blinds_is_warned_about(directory: Any) -> None:
    directory.write("profiles/safe-harbor.yaml", "thresholds: {PERSON: 0.95}\n")
    assert directory.warnings() == [
        "profiles/safe-harbor.yaml:1: threshold 0.95 of PERSON lets most of its findings through;"
        " measure it with phi-gateway evaluate"
    ]


@pytest.mark.parametrize(
    ("operator", "less"),
    [
        ("keep", True), ("hash", True), ("shift_date", True), ("{operator: mask, chars_to_mask: 2}", True),
        ("mask", False), ("redact", False), ("replace", False), ("year_only", False), ("surrogate", False),
        ("placeholder", False),
    ],
)  # fmt: skip
def test_what_stays_is_known(directory: Any, operator: str, less: bool) -> None:
    directory.write("profiles/safe-harbor.yaml", f"entities: {{DATE: {operator}}}\n")
    directory.edit("routes/billing.yaml", "restore: all}", "restore: all}\n  justification: The task needs it.")
    rules = directory.load().profiles["safe-harbor"].rules
    assert less_than_safe_harbor(rules, ()) == (("DATE",) if less else ())


def test_every_operator_can_be_used_and_none_is_used_blindly() -> None:
    fitting = {"generalize_zip": "ZIP_CODE", "generalize_age": "AGE"}
    needed = {"encrypt": {"key": "0123456789abcdef"}}
    for name in OPERATORS:
        entity = fitting.get(name, "DATE")
        assert isinstance(operator_rule(entity, name, needed.get(name, {})), OperatorRule), name
        assert isinstance(operator_rule(entity, name, {"colour": 1}), BadOperator), name


def test_the_entities_are_those_of_the_rule() -> None:
    paragraphs = {letter for letters in SAFE_HARBOR.values() for letter in letters.split(", ")}
    # P and Q are biometrics and photographs: media, which are refused.
    assert paragraphs == set("ABCDEFGHIJKLMNOR")
    assert set(SAFE_HARBOR) >= LIMITED_DATA_SET
