"""What a value is in JSON that stands inside of a text: what that says, not how it is escaped."""

from __future__ import annotations

import json
import time
from datetime import date
from urllib.parse import quote

import pytest

from gateway.deid.escaping import AsItIs
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.deid.said import Said
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, RedactionRules

NAME = "José Nuñez"
RECORD = {"name": NAME, "born": "03/14/1961", "seen": 2}
ESCAPED = json.dumps(NAME)[1:-1]
RULES = RedactionRules(OperatorRule("placeholder"), {})


def redacted(text: str, *values: tuple[str, str]) -> tuple[str, Redaction]:
    found = [
        Finding(at, at + len(value), entity, 1, "x")
        for value, entity in values
        for at in range(len(text))
        if text.startswith(value, at)
    ]
    result = redact([Leaf((0,), LeafKind.TEXT, text)], [found], RULES, today=date(2026, 11, 24))
    assert isinstance(result, Redaction)
    return result.replaced[(0,)], result


@pytest.mark.parametrize(
    "written",
    [
        f"Record: {json.dumps(RECORD)}",
        f"Record:\n```json\n{json.dumps(RECORD, indent=2)}\n```",
        "\n".join(json.dumps({"name": name, "n": number}) for number, name in enumerate(["Bob", NAME])),
        f"The tool said {json.dumps({'result': json.dumps(RECORD)})}.",
        f"Names: {json.dumps([NAME])}, and so on",
        f'{{"note": "of \\"Mia\\" and {ESCAPED}", "name": "{ESCAPED}", "cut',
    ],
)
def test_who_stands_in_json_is_who_stands_beside_it(written: str) -> None:
    escaped = [ESCAPED, json.dumps(ESCAPED)[1:-1]]
    text = f"{NAME} came. {written}"
    left, result = redacted(text, *((name, "PERSON") for name in (NAME, *escaped)))
    assert "u00e9" not in left
    assert result.mapping.values == {"[PERSON_1]": NAME}
    answer = json.dumps({"to": "[PERSON_1]", "text": "Dear [PERSON_1],"})
    assert json.loads(Restorer(result.mapping).json_text(answer)) == {"to": NAME, "text": f"Dear {NAME},"}


def test_a_slash_that_a_program_escaped_is_a_slash() -> None:
    text = 'Row 2: {"born":"03\\/14\\/1961"}'
    left, result = redacted(text, ("03\\/14\\/1961", "DATE"))
    assert left == 'Row 2: {"born":"[DATE_1]"}'
    assert Restorer(result.mapping).text("[DATE_1]") == "03/14/1961"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{ESCAPED} is how a program writes it", ESCAPED),
        (f'the name "{ESCAPED}" in quotation marks', ESCAPED),
        ('{"folder": "C:\\\\ann"}', "C:\\\\ann"),
        ('{"a": "Maria \\"Mia\\" Lopez"}', 'Maria \\"Mia\\" Lopez'),  # would need its escapes in JSON again
        ('{"a": "12 Oak St\\nDayton"}', "12 Oak St\\nDayton"),
        ('{"a": "Jos\\ud83d Ray"}', "Jos\\ud83d Ray"),
        ('{"a": "Jos\\u00e"}', "Jos\\u00e"),
        (f'{{"a": "b"}} {ESCAPED} {{"c": "d"}}', ESCAPED),
    ],
)
def test_what_is_no_json_or_would_not_be_again_stays_as_it_stands(text: str, value: str) -> None:
    left, result = redacted(text, (value, "PERSON"))
    assert result.mapping.values == {"[PERSON_1]": value}
    assert AsItIs().restore(left, Restorer(result.mapping).matches(left)) == text


def test_work_grows_with_the_text() -> None:
    def seconds(times: int) -> float:
        text = '{"a": "' + f'\\"x\\" {ESCAPED} ' * times + '"}'
        said = Said([Leaf((0,), LeafKind.TEXT, text)])
        places = [at for at in range(len(text)) if text.startswith(ESCAPED, at)]
        begun = time.process_time()
        assert {said.value(0, at, at + len(ESCAPED)) for at in places} == {NAME}
        return time.process_time() - begun

    seconds(100)
    assert seconds(8000) < 40 * max(seconds(800), 0.005)


BOTH = 'Maria "Mia" Lopez\nDayton'


@pytest.mark.parametrize("deeper", [0, 1, 2])
def test_what_json_escapes_is_escaped_once_where_json_asks_for_it(deeper: int) -> None:
    """A tool was given the backslashes, and found no record by them; beside the value it stays as it stood."""
    written, shown = json.dumps({"name": BOTH}), json.dumps(BOTH)[1:-1]
    for _ in range(deeper):
        written, shown = json.dumps({"result": written}), json.dumps(shown)[1:-1]
    text = f"Record: {written}"
    left, result = redacted(text, (shown, "PERSON"))
    restorer = Restorer(result.mapping)
    assert restorer.text(left) == text
    assert json.loads(restorer.text(left.removeprefix("Record: "))) == json.loads(written)
    arguments = json.dumps({"who": "[PERSON_1]", "inner": json.dumps({"who": "[PERSON_1]"})})
    for size in (1, 7, 100):
        lane = restorer.lane(json=True)
        given = "".join(lane.feed(arguments[at : at + size]) for at in range(0, len(arguments), size)) + lane.finish()
        assert json.loads(given) == {"who": BOTH, "inner": json.dumps({"who": BOTH})}
    assert restorer.text("?q=%5BPERSON_1%5D") == f"?q={quote(BOTH)}"


def test_backslashes_that_are_no_escapes_of_json_stay() -> None:
    _, result = redacted('{"folder": "C:\\\\ann"} of C:\\new', ("C:\\\\ann", "PERSON"), ("C:\\new", "PERSON"))
    answer = json.dumps({"a": "[PERSON_1]", "b": "[PERSON_2]"})
    assert json.loads(Restorer(result.mapping).json_text(answer)) == {"a": "C:\\ann", "b": "C:\\new"}
