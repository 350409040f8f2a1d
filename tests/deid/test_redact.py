"""Redaction and restoration as properties, and the rules of numbering and masking as tables."""

from __future__ import annotations

import itertools
import json
import re
import time
from base64 import b64encode
from datetime import date
from urllib.parse import parse_qs, quote, quote_plus, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gateway.deid.known import NOTHING_KNOWN, Known
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.deid.spans import resolve
from gateway.model import Finding, Leaf, LeafKind, Mapping, OperatorRule, RedactionRules, Step
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 11, 24)
PLACEHOLDERS = RedactionRules(OperatorRule("placeholder"), {})
HINTED = RedactionRules(
    OperatorRule("placeholder"),
    {
        "DATE": OperatorRule("placeholder", (("hint", "year"),)),
        "ZIP_CODE": OperatorRule("placeholder", (("hint", "zip3"),)),
        "AGE": OperatorRule("placeholder", (("hint", "age90"),)),
    },
)
ENTITIES = st.sampled_from(["PERSON", "DATE", "US_SSN", "LOCATION", "UNIQUE_ID", "ZIP_CODE", "AGE"])
WORDS = st.sampled_from(
    ["Maria", "Lopez", "maria", "LOPEZ", "May", "may", "Li", "is", "well.", "123-45-6789", "123456789", "O'Brien", "[PERSON_1]",
     "[person_2]", "(2026)", "03/14/2026", "02139", "\n", "é", "ß", "K", "of", "Boston", "boston", "'s", "93"]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=14).map(" ".join) | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@st.composite
def leaf_and_findings(draw: st.DrawFn) -> tuple[str, tuple[Finding, ...]]:
    text = draw(TEXTS)
    spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, 12), ENTITIES), max_size=4))
    return text, tuple(Finding(a, min(len(text), a + n), e, 0.9, "x") for a, n, e in spans if n and a < len(text))


DOCUMENTS = st.lists(leaf_and_findings(), min_size=1, max_size=4)


def run(
    document: list[tuple[str, tuple[Finding, ...]]], rules: RedactionRules = PLACEHOLDERS, known: Known = NOTHING_KNOWN
) -> tuple[list[str], Redaction]:
    leaves = [Leaf((index,), LeafKind.TEXT, text) for index, (text, _) in enumerate(document)]
    result = redact(leaves, [findings for _, findings in document], rules, known=known, today=TODAY)
    assert isinstance(result, Redaction)
    return [result.replaced.get(leaf.path, leaf.text) for leaf in leaves], result


def found(text: str, *pairs: tuple[str, str]) -> tuple[str, tuple[Finding, ...]]:
    return text, tuple(
        Finding(match.start(), match.end(), entity, 0.9, "x")
        for value, entity in pairs
        for match in [re.search(re.escape(value), text)]
        if match
    )


@given(DOCUMENTS, st.sampled_from([PLACEHOLDERS, HINTED]))
def test_what_goes_out_comes_back(document, rules) -> None:
    texts, result = run(document, rules)
    restorer = Restorer(result.mapping)
    assert [restorer.text(text) for text in texts] == [text for text, _ in document]


@given(DOCUMENTS)
def test_no_found_value_is_left(document) -> None:
    texts, result = run(document)
    for (text, findings), clean in zip(document, texts, strict=True):
        covered = {i for f in findings for i in range(f.start, f.end)}
        kept = "".join(c for i, c in enumerate(text) if i not in covered and not c.isspace())
        rest = clean
        for placeholder in result.mapping.values:
            rest = rest.replace(placeholder, "")
        # what stands outside of findings is never added to
        assert len("".join(rest.split())) <= len(kept)


@given(DOCUMENTS, DOCUMENTS)
def test_a_conversation_that_grows_keeps_its_numbers(prefix, more) -> None:
    """Where the new part reveals a value that was missed before, too; but for one that is typed as a placeholder."""
    short, before = run(prefix)
    long, after = run(prefix + more)
    revealed = set(after.mapping.values.values()) - set(before.mapping.values.values())
    literal = any(re.search(r"\[[A-Z_]+_\d+\]", text, re.IGNORECASE) for text, _ in more)
    for placeholder, value in before.mapping.values.items():
        assert literal or after.mapping.values.get(placeholder) == value
    if not any(value in text for value in revealed for text, _ in prefix) and not any("[" in text for text, _ in more):
        assert long[: len(short)] == short


# Ways to write names, in which a longer or another one takes the place of what stood there.
FORMS = st.sampled_from(
    [" ".join, "".join, ", ".join, "%20".join, "-".join, lambda names: "**" + "** **".join(names) + "**",
     lambda names: "patient" + "".join(names), lambda names: b64encode(f"for {' '.join(names)} today".encode()).decode()]
)  # fmt: skip


@st.composite
def written_names(draw: st.DrawFn) -> tuple[str, tuple[Finding, ...]]:
    text, findings = "", []
    for _ in range(draw(st.integers(1, 4))):
        name = draw(FORMS)(draw(st.lists(st.sampled_from("Maria Lopez Cruz Weber".split()), min_size=1, max_size=3)))
        if draw(st.booleans()):
            findings.append(Finding(len(text), len(text) + len(name), "PERSON", 0.9, "x"))
        text += f"{name} came. "
    return text, tuple(findings)


TURNS = st.lists(written_names(), min_size=1, max_size=3)


@given(TURNS, TURNS)
def test_a_value_that_is_taken_into_a_longer_one_keeps_its_number(prefix, more) -> None:
    """Or those behind it would move up, and a thought of an earlier turn be another person's."""
    _, before = run(prefix)
    texts, after = run(prefix + more)
    assert before.mapping.values.items() <= after.mapping.values.items()
    restorer = Restorer(after.mapping)
    assert [restorer.text(text) for text in texts] == [text for text, _ in prefix + more]


def test_a_longer_name_that_a_later_turn_reveals_moves_nobody() -> None:
    first = found(
        "Maria Lopez came. Lopez Cruz called. Jo Day is well.", ("Maria Lopez", "PERSON"), ("Jo Day", "PERSON")
    )
    thinking = Leaf((1,), LeafKind.SIGNED, "The allergy is [PERSON_3]'s.")
    later = found("Lopez Cruz called again.", ("Lopez Cruz", "PERSON"))
    leaves = [Leaf((0,), LeafKind.TEXT, first[0]), thinking, Leaf((2,), LeafKind.TEXT, later[0])]
    for turns, called in ((2, "[PERSON_2] Cruz"), (3, "[PERSON_4]")):
        result = redact(leaves[:turns], [first[1], (), later[1]][:turns], PLACEHOLDERS, today=TODAY)
        assert isinstance(result, Redaction)
        assert result.replaced[(0,)] == f"[PERSON_1] came. {called} called. [PERSON_3] is well."
        assert Restorer(result.mapping).text("[PERSON_3], not [PERSON_2], is.") == "Jo Day, not Lopez, is."


@given(leaf_and_findings())
def test_resolved_spans_are_disjoint_and_cover_every_finding(pair) -> None:
    text, findings = pair
    spans = resolve(text, findings, PLACEHOLDERS)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(text[i].isspace() for f in findings for i in range(f.start, f.end) if i not in covered)


@given(DOCUMENTS, st.lists(st.integers(1, 7), min_size=1, max_size=5), st.sampled_from([PLACEHOLDERS, HINTED]))
def test_every_chunking_of_a_stream_gives_the_whole(document, sizes, rules) -> None:
    texts, result = run(document, rules)
    restorer = Restorer(result.mapping)
    longest = max(map(len, result.mapping.values), default=0)
    for text in texts:
        answer = f"{text} [PERSON_9] {text.upper()} [PERS"
        lane, out, position, index, fed = restorer.lane(json=False), "", 0, 0, 0
        while position < len(answer):
            piece = answer[position : position + sizes[index % len(sizes)]]
            out += lane.feed(piece)
            position, index = position + len(piece), index + 1
            fed += len(piece)
            assert len(lane._held) < max(longest, 1)
        assert out + lane.finish() == restorer.text(answer)


@given(DOCUMENTS, st.lists(st.integers(1, 5), min_size=1, max_size=4), st.booleans())
def test_json_comes_back_valid_in_every_chunking(document, sizes, nested) -> None:
    texts, result = run(document)
    value: object = {"a": texts, "b": {"c": texts[0]}}
    text = json.dumps({"inner": json.dumps(value)} if nested else value)
    restorer = Restorer(result.mapping)
    lane, out, position, index = restorer.lane(json=True), "", 0, 0
    while position < len(text):
        size = sizes[index % len(sizes)]
        out += lane.feed(text[position : position + size])
        position, index = position + size, index + 1
    out += lane.finish()
    assert out == restorer.json_text(text)
    loaded = json.loads(out)
    originals = [t for t, _ in document]
    assert (json.loads(loaded["inner"]) if nested else loaded) == {"a": originals, "b": {"c": originals[0]}}


@given(st.text(max_size=60))
def test_an_empty_mapping_passes_everything_through(text: str) -> None:
    restorer = Restorer(Mapping({}))
    assert restorer.text(text) == text
    lane = restorer.lane(json=False)
    assert "".join(lane.feed(c) for c in text) == text
    assert lane.finish() == ""


def test_lanes_never_mix() -> None:
    restorer = Restorer(Mapping({"[PERSON_1]": "A", "[PERSON_2]": "B"}))
    one, two = restorer.lane(json=False), restorer.lane(json=True)
    assert one.feed("x [PER") == "x "
    assert two.feed("[PERSON_") == ""
    assert one.feed("SON_1] y") == "A y"
    assert two.feed('2]"') == 'B"'
    assert one.finish() + two.finish() == ""


@pytest.mark.parametrize(
    ("answer", "restored"),
    [
        ("[PERSON_1]'s", "Maria Lopez's"),
        ("**[PERSON_1]**", "**Maria Lopez**"),
        ("`[PERSON_1]`", "`Maria Lopez`"),
        ("[person_1] [Person_1]", "Maria Lopez Maria Lopez"),
        ("[PERSON_9] PERSON_1 [PERSON_1", "[PERSON_9] PERSON_1 [PERSON_1"),
        ("[PERSON_10]", "[PERSON_10]"),
        ("[[PERSON_1]]", "[Maria Lopez]"),
        ("https://x/[PERSON_1]?q=[PERSON_1]", "https://x/Maria Lopez?q=Maria Lopez"),
        ("[PERSON_ 1]", "[PERSON_ 1]"),
        ("[DATE_1] (2026)", "03/14/2026"),
        ("[DATE_1] (2025)", "03/14/2026 (2025)"),
        ("[PERSON_\u0661]", "[PERSON_\u0661]"),
        ("[PER\u017fON_1]", "[PER\u017fON_1]"),
        ("[DATE_1] ([PERSON_1])", "03/14/2026 (Maria Lopez)"),
        ("[DATE_1] (2026) (2026)", "03/14/2026 (2026)"),
        ("[see [PERSON_1]]", "[see Maria Lopez]"),
        ("[PERSON_1\n]", "[PERSON_1\n]"),
        (r"**[PERSON\_1]** on [date\_1] (2026)", "**Maria Lopez** on 03/14/2026"),
        (r"[PERSON\_2] [PERSON\\\_1] [PER\SON\_1] [PERSON_1\]", r"[PERSON\_2] [PERSON\\\_1] [PER\SON\_1] [PERSON_1\]"),
        (r"[US\_SSN\_1]\_", r"123-45-6789\_"),
        (r"**\[PERSON\_1\]** on \[date_1\] (2026), \\[DATE\\_1\\]", "**Maria Lopez** on 03/14/2026, 03/14/2026"),
        (
            r"\[PERSON_1] [PERSON_1\] \[PERSON_9\] \[\[PERSON\_1\]\]",
            r"\Maria Lopez [PERSON_1\] \[PERSON_9\] \[Maria Lopez\]",
        ),
        (
            r"\\\[PERSON_1\] \[ x = 1 \] \[PERSON\_1\](u) C:\\" + "\\",
            r"\Maria Lopez \[ x = 1 \] Maria Lopez(u) C:\\" + "\\",
        ),
        ("https://x/?q=%5BPERSON_1%5D&d=%5bdate%5F1%5d", "https://x/?q=Maria%20Lopez&d=03%2F14%2F2026"),
        ("%5BDATE_1%5D%20%282026%29 %5BDATE_1%5D+(2026)", "03%2F14%2F2026 03%2F14%2F2026"),
        ("%5BDATE_1%5D%20(2025) %5BDATE_1%5D+", "03%2F14%2F2026%20(2025) 03%2F14%2F2026+"),
        ("%5BPERSON_9%5D %255BPERSON_1%255D %5BPERSON_1", "%5BPERSON_9%5D %255BPERSON_1%255D %5BPERSON_1"),
        ("50% of %5 %5B%5BPERSON_1%5D%5D", "50% of %5 %5BMaria%20Lopez%5D"),
        ("%5BPERSON_1] [PERSON_1%5D", "%5BPERSON_1] [PERSON_1%5D"),
        ('["%5BPERSON_1%5D"] [a %5BDATE_1%5D]', '["Maria%20Lopez"] [a 03%2F14%2F2026]'),
        ("?next=%5BURL_1%5D", "?next=https%3A%2F%2Fx.example%2F%3Fq%3DAnn%2520Ray"),
        ("%5BUSERNAME_1%5D [USERNAME_1]", "Mu%F1oz Mu%F1oz"),
    ],
)
def test_only_minted_placeholders_are_restored(answer: str, restored: str) -> None:
    values = {"[PERSON_1]": "Maria Lopez", "[DATE_1]": "03/14/2026", "[DATE_1] (2026)": "03/14/2026"}
    restorer = Restorer(
        Mapping(
            {
                **values,
                "[US_SSN_1]": "123-45-6789",
                "[USERNAME_1]": "Mu%F1oz",
                "[URL_1]": "https://x.example/?q=Ann%20Ray",
            }
        )
    )
    assert restorer.text(answer) == restored
    for size in (1, 2, 3, 7):
        lane = restorer.lane(json=False)
        pieces = [lane.feed(answer[at : at + size]) for at in range(0, len(answer), size)]
        assert "".join(pieces) + lane.finish() == restored


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30), st.integers(1, 9), st.booleans())
def test_a_placeholder_in_a_link_comes_back_as_the_link_has_it(value: str, size: int, plus: bool) -> None:
    assume(not re.search("%[0-9A-Fa-f]{2}", value))
    restorer = Restorer(Mapping({"[DATE_1]": value, "[DATE_1] (90+)": value}))
    shown = (quote_plus if plus else quote)("[DATE_1] (90+)")
    link = f"see https://ehr.example/?a=%5B1%5D&born={shown}&mrn=%5BDATE_1%5D"
    text = json.dumps({"url": link})
    lane = restorer.lane(json=True)
    given = "".join(lane.feed(text[at : at + size]) for at in range(0, len(text), size)) + lane.finish()
    for back in (json.loads(given)["url"], restorer.text(link)):
        assert parse_qs(urlsplit(back).query, keep_blank_values=True) == {"a": ["[1]"], "born": [value], "mrn": [value]}


def test_a_placeholder_that_markdown_escapes_comes_back_in_json() -> None:
    """A model that writes Markdown into a tool's argument escapes underscores and brackets there, JSON the backslash."""
    restorer = Restorer(Mapping({"[MEDICAL_RECORD_NUMBER_1]": 'A"1'}))
    text = json.dumps({"note": r"**[MEDICAL\_RECORD\_NUMBER\_1]** \_x\_", "\\": r"\[MEDICAL\_RECORD\_NUMBER\_1\]\\"})
    for size in (1, 2, 3, 7, 100):
        lane = restorer.lane(json=True)
        given = "".join(lane.feed(text[at : at + size]) for at in range(0, len(text), size)) + lane.finish()
        assert json.loads(given) == {"note": '**A"1** \\_x\\_', "\\": 'A"1\\\\'}


def test_restored_values_are_not_read_again() -> None:
    assert Restorer(Mapping({"[PERSON_1]": "[PERSON_2]", "[PERSON_2]": "x"})).text("[PERSON_1]") == "[PERSON_2]"


def test_only_the_entities_that_a_route_restores_come_back() -> None:
    restorer = Restorer(Mapping({"[PERSON_1]": "A", "[DATE_1]": "B"}), restore_entities=frozenset({"DATE"}))
    assert restorer.text("[PERSON_1] [DATE_1]") == "[PERSON_1] B"


@pytest.mark.parametrize(
    ("text", "pairs", "clean"),
    [
        ("Maria Lopez. MARIA LOPEZ. lopez. Lopez's", [("Maria Lopez", "PERSON")], "[PERSON_1]. [PERSON_2]. [PERSON_3]. [PERSON_4]'s"),
        ("Dr. May Brown came in May. It may be brown. Ask Brown", [("May Brown", "PERSON")], "Dr. [PERSON_1] came in [PERSON_2]. It may be brown. Ask [PERSON_3]"),
        ("Li Wu. li wu li. Wu", [("Li Wu", "PERSON")], "[PERSON_1]. [PERSON_2] li. [PERSON_3]"),
        ("SSN 123-45-6789, again 123456789 and 123 45 6789, not 1234567890", [("123-45-6789", "US_SSN")], "SSN [US_SSN_1], again [US_SSN_2] and [US_SSN_3], not 1234567890"),
        ("on 5/10 pain 5/10", [("5/10", "DATE")], "on [DATE_1] pain 5/10"),
        ("[PERSON_1] met Ann Ray", [("Ann Ray", "PERSON")], "[PERSON_1] met [PERSON_1001]"),
        ("[PERSON_1] met Ann Ray, then Jo Day", [("Ann Ray", "PERSON"), ("Jo Day", "PERSON")], "[PERSON_1] met [PERSON_1001], then [PERSON_2]"),
        ("Boston, BOSTON; Bostonian", [("Boston", "LOCATION")], "[LOCATION_1], [LOCATION_2]; Bostonian"),
        ("mail a@b.org and A@B.ORG", [("a@b.org", "EMAIL_ADDRESS")], "mail [EMAIL_ADDRESS_1] and [EMAIL_ADDRESS_2]"),
        ("Jane  Roe and Jane\nRoe", [("Jane  Roe", "PERSON")], "[PERSON_1] and [PERSON_2]"),
    ],
)  # fmt: skip
def test_names_found_once_are_masked_everywhere(text, pairs, clean) -> None:
    (left,), _ = run([found(text, *pairs)])
    assert left == clean


@pytest.mark.parametrize(
    ("text", "value", "entity", "clean"),
    [
        ("seen 03/14/2026", "03/14/2026", "DATE", "seen [DATE_1] (2026)"),
        ("born 03/14/1930", "03/14/1930", "DATE", "born [DATE_1]"),
        ("on March 3", "March 3", "DATE", "on [DATE_1]"),
        ("3/4/26", "3/4/26", "DATE", "[DATE_1] (2026)"),
        ("2020 to 2021", "2020 to 2021", "DATE", "[DATE_1]"),
        ("zip 02139", "02139", "ZIP_CODE", "zip [ZIP_CODE_1] (021)"),
        ("zip 03601-1234", "03601-1234", "ZIP_CODE", "zip [ZIP_CODE_1] (000)"),
        ("a 93-year-old", "93-year-old", "AGE", "a [AGE_1] (90+)"),
        ("a 45-year-old", "45-year-old", "AGE", "a [AGE_1]"),
        ("aged 45 and 93", "45 and 93", "AGE", "aged [AGE_1] (90+)"),
    ],
)
def test_what_safe_harbor_lets_stay_stays_beside_the_placeholder(text, value, entity, clean) -> None:
    (left,), result = run([found(text, (value, entity))], HINTED)
    assert left == clean
    assert Restorer(result.mapping).text(left) == text


def test_numbers_and_keys_are_replaced_whole() -> None:
    leaves = [
        Leaf(("k",), LeafKind.KEY, "Ann Ray"),
        Leaf(("n",), LeafKind.NUMBER, "123456789", "mrn"),
        Leaf(("m",), LeafKind.NUMBER, "123456789"),
    ]
    findings = [(Finding(0, 7, "PERSON", 1, "x"),), (Finding(0, 5, "UNIQUE_ID", 1, "x"),), ()]
    result = redact(leaves, findings, PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    assert dict(result.replaced) == {("k",): "[PERSON_1]", ("n",): "[UNIQUE_ID_1]", ("m",): "[UNIQUE_ID_1]"}


def signed(text: str, *others: str, kind: LeafKind = LeafKind.SIGNED) -> object:
    leaves = [Leaf(("messages", 0, "content"), LeafKind.TEXT, other) for other in others]
    findings = [found(other, ("Maria Lopez", "PERSON"))[1] for other in others]
    own = (
        [Finding(m.start(), m.end(), "US_SSN", 1, "x") for m in re.finditer(r"\d{3}-\d\d-\d{4}", text)]
        if kind is LeafKind.SIGNED
        else []
    )
    return redact(
        [*leaves, Leaf(("messages", 1, "content", 0, "thinking"), kind, text)],
        [*findings, tuple(own)],
        PLACEHOLDERS,
        today=TODAY,
    )


@pytest.mark.parametrize(
    ("text", "others", "reason"),
    [
        ("She is Maria Lopez", ["Maria Lopez"], Reason.IDENTIFIER_IN_SIGNED_TEXT),
        ("about LOPEZ", ["Maria Lopez"], Reason.IDENTIFIER_IN_SIGNED_TEXT),
        ("ssn 123-45-6789", [], Reason.IDENTIFIER_IN_SIGNED_TEXT),
        ("about [PERSON_1]", ["Maria Lopez"], None),
        ("about someone", ["Maria Lopez"], None),
    ],
)
def test_signed_text_passes_untouched_or_refuses(text, others, reason) -> None:
    result = signed(text, *others)
    if reason is None:
        assert isinstance(result, Redaction)
        assert ("messages", 1, "content", 0, "thinking") not in result.replaced
        assert result.mapping.values.get("[PERSON_1]") == "Maria Lopez"
    else:
        assert result == Refusal(reason, place="messages[1]…")


def around(text: str, part: str, entity: str = "UNIQUE_ID") -> Finding:
    at = text.index(part)
    return Finding(at, at + len(part), entity, 0.1, "model")


@pytest.mark.parametrize(
    ("thought", "taken", "refused"),
    [
        ("Its id: [PERSON_2], and", "PERSON_2", False),
        ("Its id: PERSON_2, and", "PERSON_2", False),
        ("seen on [DATE_1] (2026), and", "DATE_1] (2026)", False),
        ("Its id: [PERSON_2] 48291", "PERSON_2] 48291", True),
        ("Its id: [PERSON_48291]", "PERSON_48291", True),
        ("Its id: [VEHICLE_ID_2]", "VEHICLE_ID_2", True),  # of which the request has none
    ],
)
def test_a_placeholder_that_a_detector_takes_for_an_id_refuses_no_thought(
    thought: str, taken: str, refused: bool
) -> None:
    text = "Ann Ray and Jo Day, 3/14/2026"
    findings = (around(text, "Ann Ray", "PERSON"), around(text, "Jo Day", "PERSON"), around(text, "3/14/2026", "DATE"))
    leaves = [Leaf((0,), LeafKind.TEXT, text), Leaf((1,), LeafKind.SIGNED, thought)]
    result = redact(leaves, [findings, (around(thought, taken),)], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Refusal if refused else Redaction)


def test_a_thought_may_name_a_placeholder_that_is_taken_for_an_id_elsewhere() -> None:
    """The model made it up, said it and thought it; in what it said it is masked."""
    text = "Ann Ray's id: [PERSON_9]"
    findings = (around(text, "Ann Ray", "PERSON"), around(text, "PERSON_9"))
    leaves = [Leaf((0,), LeafKind.SIGNED, "Is it [PERSON_9] or PERSON_9?"), Leaf((1,), LeafKind.TEXT, text)]
    result = redact(leaves, [(), findings], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    known = Known((("PERSON_9", "UNIQUE_ID"),))
    assert isinstance(redact(leaves, [(), findings], PLACEHOLDERS, known=known, today=TODAY), Refusal)


@pytest.mark.parametrize(
    "typed",
    ["[person_1]", "\\[PERSON\\_1\\]", "[Person 1]", "[PERSON_01]", "[**PERSON_1**]", "\uff3bPERSON_\uff11\uff3d", "[PER\u200bSON_1]",
     "PERSON_1", "<PERSON_1>", "&lt;PERSON_1&gt;", "{{person 1}}", '{"PERSON_1": 2}', "(Person 1)", "\u3010PERSON_1\u3011", "PERSON\\_1",
     "[\u0420\u0415RSON_1]", "https://x.example/?who=%5BPERSON_1%5D", "&#91;PERSON&#95;1&#93;", "%255BPERSON%255F1%255D",
     "\\u005bPERSON\\u005f1\\u005d", "Person 1", "person #1", "Person No. 1", "Persons: PERSON 1, PERSON 2",
     "PERSON-1", "PERSON:1", "PERSON.1", "Person (1)", "PERSON[1]", "[PERSON][1]", "__PERSON_1__", "Persons 2 and 1", "persons 3, 2, and 1",
     "[\0P\0E\0R\0S\0O\0N\0_\0001\0]\0", "[\x1b[31mPERSON\x1b[0m_1]",
     "Person one", "[PERSON_one]", "Person nr. 1", "Person n° 1", "dGhlIG5hbWUgaXMgW1BFUlNPTl8xXSB0aGVyZQ=="],
)  # fmt: skip
def test_no_value_gets_a_placeholder_that_a_model_may_read_in_the_text(typed: str) -> None:
    """It may mean anybody: the model would write it as it knows it, and a stranger's name would stand there."""
    _, result = run([(f"{typed} is allergic.", ()), found("Ann Ray is not.", ("Ann Ray", "PERSON"))])
    assert "[PERSON_1]" not in result.mapping.values
    _, control = run([("Nobody is allergic.", ()), found("Ann Ray is not.", ("Ann Ray", "PERSON"))])
    assert control.mapping.values == {"[PERSON_1]": "Ann Ray"}


@pytest.mark.parametrize("said", ["Person 1/2", "spokesperson 1", "Person 1.5", "person, 1", "Location 1", "1 person"])
def test_numbers_that_count_something_else_move_no_placeholder(said: str) -> None:
    _, result = run([(f"{said} is here.", ()), found("Ann Ray is not.", ("Ann Ray", "PERSON"))])
    assert result.mapping.values == {"[PERSON_1]": "Ann Ray"}


def test_what_signed_text_says_of_one_person_never_comes_back_as_another() -> None:
    """A placeholder that somebody types later moves nobody else's number."""
    before = found("Ann Ray and Jo Day", ("Ann Ray", "PERSON"), ("Jo Day", "PERSON"))
    thinking = Leaf((1,), LeafKind.SIGNED, "The allergy is [PERSON_2]'s.")
    for typed in ("Who is allergic?", "Who is [PERSON_1], who is allergic?"):
        leaves = [Leaf((0,), LeafKind.TEXT, before[0]), thinking, Leaf((2,), LeafKind.TEXT, typed)]
        result = redact(leaves, [before[1], (), ()], PLACEHOLDERS, today=TODAY)
        assert isinstance(result, Redaction)
        assert Restorer(result.mapping).text("[PERSON_2] is.") == "Jo Day is."


def test_signed_text_of_a_conversation_that_was_cut_names_nobody_who_came_later() -> None:
    later = found("Jo Day came in", ("Jo Day", "PERSON"))
    leaves = [Leaf((0,), LeafKind.SIGNED, "[PERSON_1] is allergic."), Leaf((1,), LeafKind.TEXT, later[0])]
    result = redact(leaves, [(), later[1]], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    assert Restorer(result.mapping).text("[PERSON_1] is.") == "[PERSON_1] is."
    assert result.mapping.values == {"[PERSON_1001]": "Jo Day"}


@pytest.mark.parametrize(
    ("thought", "number"),
    [
        (
            "[PERSON_2]'s sister [PERSON_1] is allergic.",
            1001,
        ),  # one of the two was left out with the turn that told of her
        ("Is [PERSON_1] the sister of [PERSON_1002]?", 1001),
        ("Is [PERSON_1] allergic since [DATE_1] (2026)?", 1001),  # of another kind, but of the same turn
        ("Is [PERSON_1] allergic? See [NOTE_1].", 1),
        ("Is [PERSON_1] the second person? Not [PERSON_7].", 1),  # whom the text itself calls so
    ],
)
def test_a_thought_of_more_than_is_left_of_a_conversation_names_nobody_in_it(thought: str, number: int) -> None:
    turns = [
        found("Ann Ray called, not [PERSON_7].", ("Ann Ray", "PERSON")),
        (thought, ()),
        found("Jo Day came 3/14/2026.", ("Jo Day", "PERSON"), ("3/14/2026", "DATE")),
    ]
    leaves = [Leaf((i,), LeafKind.SIGNED if i == 1 else LeafKind.TEXT, text) for i, (text, _) in enumerate(turns)]
    result = redact(leaves, [findings for _, findings in turns], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    assert result.replaced[(0,)] == f"[PERSON_{number}] called, not [PERSON_7]."
    assert Restorer(result.mapping).text("[PERSON_1] is.") == ("Ann Ray is." if number == 1 else "[PERSON_1] is.")


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("get_maria_lopez", True),
        ("lookupMariaLopez2", True),
        ("maria-lopez", True),
        ("lookupmarialopez", True),
        ("mlopez_chart", True),
        ("lopez_chart", False),  # a word that a tool may be called by: only where the caller says it knows it
        ("get_chart", False),
        ("lopezian", False),
    ],
)
def test_a_name_that_cannot_change_must_not_hold_a_value(name: str, refused: bool) -> None:
    result = signed(name, "Maria Lopez", kind=LeafKind.CONTROL)
    assert isinstance(result, Refusal) is refused
    if isinstance(result, Refusal):
        assert result.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD


@pytest.mark.parametrize(
    ("name", "refused"), [("lopez_chart", True), ("lopezian", False), ("get_smith", False), ("get_obrien", True)]
)
def test_a_name_that_cannot_change_must_not_hold_part_of_what_is_known(name: str, refused: bool) -> None:
    known = Known((("Maria Lopez", "PERSON"), ("Ann Smith", "PERSON"), ("Jo O'Brien", "PERSON")))  # smith is a word too
    result = redact([Leaf(("tools", 0), LeafKind.CONTROL, name)], [()], PLACEHOLDERS, known=known, today=TODAY)
    assert isinstance(result, Refusal) is refused


def test_kept_entities_stay_and_shield_nothing() -> None:
    rules = RedactionRules(OperatorRule("placeholder"), {"DATE": OperatorRule("keep")})
    (left,), result = run([found("03/14/2026 Maria", ("03/14/2026 Maria", "DATE"), ("Maria", "PERSON"))], rules)
    assert left == "03/14/2026 [PERSON_1]"
    assert (result.found, result.removed) == ({"DATE": 1, "PERSON": 1}, {"PERSON": 1})


@pytest.mark.parametrize(
    ("name", "further", "left"),
    [
        ("Art", "Art goes to art class. Art class is on.", "[PERSON_1] goes to art class. Art class is on."),
        ("Hope", "Hope's dose. Hope to see her.", "[PERSON_1]'s dose. Hope to see her."),
        ("Miles", "Miles walks 3 miles.", "[PERSON_1] walks 3 miles."),
        ("Carol", "Carol called. so carol wants tom back.", "[PERSON_1] called. so [PERSON_2] wants tom back."),
        ("miles", "So miles came.", "So [PERSON_1] came."),
        ("Okafor", "ask okafor", "ask [PERSON_2]"),
    ],
)
def test_a_part_that_is_a_word_is_masked_where_it_is_a_name(name: str, further: str, left: str) -> None:
    document = [found(f"Seen: {name}.", (name, "PERSON")), found(further)]
    assert run(document)[0][1] == left


def test_work_grows_with_the_text_and_not_with_the_values() -> None:
    """Counted, not timed: token comparisons of a text ten times as long."""
    from gateway.deid import occurrences

    calls = 0
    fold = occurrences.fold

    def counting(token: str) -> str:
        nonlocal calls
        calls += 1
        return fold(token)

    def work(length: int, values: int) -> int:
        nonlocal calls
        calls = 0
        text = "word " * length
        document = [
            found(
                text + " ".join(f"Name{i} Other{i}" for i in range(values)),
                *[(f"Name{i} Other{i}", "PERSON") for i in range(values)],
            )
        ]
        run(document)
        return calls

    occurrences.fold = counting
    try:
        assert work(10_000, 10) < 12 * work(1_000, 10)
        assert work(5_000, 200) < 2 * work(5_000, 20) + 20_000
    finally:
        occurrences.fold = fold


def test_words_of_a_picture_are_covered_and_mask_what_they_reveal() -> None:
    picture = Leaf(("m", 0, Step.PICTURE), LeafKind.PICTURE, "Seen: Maria Lopez, ward 3. Tumbleweed")
    leaves = [Leaf(("m", 1), LeafKind.TEXT, "Is LOPEZ well? And Karen?"), picture]
    karen, maria = Finding(19, 24, "PERSON", 0.9, "x"), Finding(6, 17, "PERSON", 0.9, "x")
    done = redact(leaves, [[karen], [maria]], PLACEHOLDERS, known=Known((("Tumbleweed", "UNIQUE_ID"),)), today=TODAY)
    assert isinstance(done, Redaction)
    assert {picture.text[a:b] for a, b in done.covered[picture.path]} == {"Maria Lopez", "Tumbleweed"}
    assert set(done.replaced) == {("m", 1)}
    assert "LOPEZ" not in done.replaced[("m", 1)]
    # What only the picture shows has no placeholder: a model that makes one up gets nobody's name back.
    assert sorted(done.mapping.values.values()) == ["Karen", "LOPEZ"]
    assert done.removed == {"PERSON": 3, "UNIQUE_ID": 1}


def test_the_restorers_pattern_does_not_grow_with_the_values() -> None:
    """Thousands of people in one call: a pattern that listed them would be tried at each bracket of the answer."""
    few, many = (Restorer(Mapping({f"[PERSON_{i}]": f"Name{i}" for i in range(1, count)})) for count in (1_000, 9_000))
    assert few._pattern is not None
    assert many._pattern is not None
    assert len(few._pattern.pattern) == len(many._pattern.pattern)
    assert many.text("[PERSON_8999] [PERSON_9001]") == "Name8999 [PERSON_9001]"


@pytest.mark.parametrize(("written", "refused"), [("482913", True), ("0482913", True), ("48291", False)])
def test_a_number_that_lost_the_zeros_before_it_is_still_the_same(written: str, refused: bool) -> None:
    """A seed of 482913 is somebody's record number 00482913."""
    text, findings = found("MRN 00482913", ("00482913", "MEDICAL_RECORD_NUMBER"))
    leaves = [Leaf(("a",), LeafKind.TEXT, text), Leaf(("seed",), LeafKind.CONTROL, written)]
    result = redact(leaves, [findings, ()], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Refusal) is refused


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("call_219-09-9999", True),
        ("lookup-219-09-9999", True),
        ("get_617-555-0142", True),
        ("f.219_09_9999", True),
        ("claude-sonnet-4-5-20250929", False),
        ("gpt-4o-2024-08-06", False),
        ("context-1m-2025-08-07", False),
        ("3f2b617c-5550-4142-8219-099999123456", False),
        ("219-555-0142-0001-617-555-0142", False),
        ("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.x-v1:0", False),
        ("999-12-3456", False),
    ],
)
def test_a_number_that_tells_by_its_form_needs_no_other_place(name: str, refused: bool) -> None:
    """What a name or an id alone held was sent, though nothing says more plainly what it is."""
    leaf = Leaf(("tools", 0, "name"), LeafKind.CONTROL, name)
    result = redact([leaf], [()], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Refusal) is refused
    kept = RedactionRules(OperatorRule("keep"), {})
    assert isinstance(redact([leaf], [()], kept, today=TODAY), Redaction)


def test_a_link_with_a_name_is_refused_with_a_remedy_for_links() -> None:
    text, findings = found("Maria Lopez", ("Maria Lopez", "PERSON"))
    leaves = [
        Leaf(("a",), LeafKind.TEXT, text),
        Leaf(("tools", 0, "server_url"), LeafKind.LINK, " charts Maria Lopez "),
    ]
    result = redact(leaves, [findings, ()], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Refusal)
    assert (result.reason, result.place) == (Reason.IDENTIFIER_IN_CONTROL_FIELD, "tools[0]…")
    assert "Use a URL without identifiers." in result.message


@pytest.mark.parametrize("only", [None, frozenset({"MEDICAL_RECORD_NUMBER"}), frozenset({"PERSON"})])
def test_where_no_underscore_may_stand_a_placeholder_has_none(only: frozenset[str] | None) -> None:
    """Bedrock refuses a document's name with an underscore in it; the model may write the name as it read it."""
    text, findings = found("Chart 00482913", ("00482913", "MEDICAL_RECORD_NUMBER"))
    leaves = [Leaf(("name",), LeafKind.TEXT, text, spaced=True), Leaf(("text",), LeafKind.TEXT, text)]
    result = redact(leaves, [findings, findings], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    assert result.replaced[("name",)] == "Chart [MEDICAL RECORD NUMBER 1]"
    assert result.replaced[("text",)] == "Chart [MEDICAL_RECORD_NUMBER_1]"
    back = Restorer(result.mapping, restore_entities=only)
    for left in result.replaced.values():
        assert back.text(left) == (left if only == {"PERSON"} else text)


def test_sixteen_times_as_many_findings_take_some_sixteen_times_as_long() -> None:
    """All findings of a text were gone through for each of them: 256 times as long, seconds for a chart of 250 kB."""

    def cost(times: int) -> float:
        one = "Seen by Maria Lopez. "
        findings = [Finding(len(one) * n + 8, len(one) * n + 19, "PERSON", 1.0, "x") for n in range(times)]
        begun = time.process_time()
        result = redact([Leaf(("text",), LeafKind.TEXT, one * times)], [findings], PLACEHOLDERS, today=TODAY)
        assert isinstance(result, Redaction)
        assert result.removed == {"PERSON": times}
        return time.process_time() - begun

    assert cost(16_000) < 40 * min(cost(1_000) for _ in range(3)) + 0.1


@pytest.mark.parametrize(
    ("text", "findings", "rules", "clean"),
    [
        ("card 4111111111111111 Maria", [(5, 21, "ACCOUNT_NUMBER"), (16, 27, "PERSON")], {"ACCOUNT_NUMBER": OperatorRule("mask", (("chars_to_mask", 12),))}, "card [PERSON_1]"),
        ("card 4111111111111111 Maria", [(5, 21, "ACCOUNT_NUMBER")], {"ACCOUNT_NUMBER": OperatorRule("mask", (("chars_to_mask", 12),))}, "card ************1111 Maria"),
        ("pt Maria 45 years old", [(3, 11, "PERSON"), (9, 21, "AGE")], {"AGE": OperatorRule("generalize_age")}, "pt [AGE]"),
    ],
)  # fmt: skip
def test_what_shows_part_of_a_value_shows_none_of_another_that_overlaps(text, findings, rules, clean) -> None:
    """A name that a wider finding overlaps left with the digits that its operator lets be seen."""
    document = [(text, tuple(Finding(*span, 0.9, "x") for span in findings))]
    (left,), _ = run(document, RedactionRules(OperatorRule("placeholder"), rules))
    assert left == clean


@pytest.mark.parametrize("piece", ["person1/", "person:1/", "Person 1 and 1 and ", "[[__", "a_"])
def test_the_search_for_placeholders_in_a_text_grows_with_the_text(piece: str) -> None:
    """At each "person1" it read on to the end of the run: 160 kB took forty seconds, in which no other call went on."""

    def seconds(times: int) -> float:
        document = [found("Ann Ray", ("Ann Ray", "PERSON")), (piece * times, ())]
        began = time.process_time()
        run(document)
        return time.process_time() - began

    few = min(seconds(1_000) for _ in range(3))
    assert min(seconds(8_000) for _ in range(2)) < 24 * few + 0.05


@pytest.mark.parametrize(
    ("text", "taken", "left"),
    [
        ("34.050481", "34.050481", True),
        ("-118.248526", "118.248526", True),
        ("34.050481,-118.248526", "34.050481,-118.248526", True),
        ("40.712800,-74.006; 123-45-6789", "123-45-6789", False),
        ("40.712800,-74.006; Maria Lopez", "Maria Lopez", False),
        ("340504819", "340504819", False),
    ],
)
def test_coordinates_stay_where_places_may(text: str, taken: str, left: bool) -> None:
    """Their digits are somebody's number to a detector, which does not know what their place says they are."""
    rules = RedactionRules(OperatorRule("placeholder"), {"LOCATION": OperatorRule("keep")})
    leaf = Leaf(("latitude",), LeafKind.TEXT, text, "latitude", meaning="LOCATION")
    _, findings = found(text, (taken, "UNIQUE_ID"))
    for which, stays in ((rules, left), (PLACEHOLDERS, False)):
        result = redact([leaf], [findings], which, today=TODAY)
        assert isinstance(result, Redaction)
        assert (result.replaced == {}) is stays
    known = redact([leaf], [findings], rules, known=Known(((taken, "UNIQUE_ID"),)), today=TODAY)
    assert isinstance(known, Redaction)
    assert known.replaced
