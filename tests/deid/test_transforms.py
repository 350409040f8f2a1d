"""The Safe Harbor transforms and the other operators, as tables."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid import dates, zip3
from gateway.deid.redact import Redaction, redact
from gateway.deid.transforms import Context, Secrets, transform
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, RedactionRules

TODAY = date(2026, 11, 24)
SECRETS = Secrets(b"k" * 64, "patient-1")


def apply(
    value: str, operator: str, entity: str = "DATE", secrets: Secrets | None = SECRETS, **parameters: object
) -> str:
    return transform(value, OperatorRule(operator, tuple(parameters.items())), Context(entity, TODAY, secrets))


@pytest.mark.parametrize(
    ("zip_code", "kept"),
    [("02139", "021"), ("00601", "006"), ("03601", "000"), ("05900", "000"), ("20512", "000"), ("89301", "000"), ("20201", "000"), ("20402", "000"), ("75390", "000"), ("77210", "000"),
     ("90210-1234", "902"), ("9021", "000"), ("nothing", "000"),
     ("０２１３９", "021"), ("０３６０１", "000"), ("&#48;3601", "000"), ("٠٣٦٠١", "000"), ("%303601", "000"), ("0\u200b3601", "000")],
)  # fmt: skip
def test_zip_codes_keep_three_digits_where_enough_people_live(zip_code: str, kept: str) -> None:
    assert apply(zip_code, "generalize_zip", "ZIP_CODE") == kept
    assert apply(zip_code, "generalize_zip", "ZIP_CODE", always_000=True) == "000"


def test_the_list_of_sparse_areas_is_the_union_of_both_censuses() -> None:
    assert (len(zip3.CENSUS_2000), len(zip3.CENSUS_2010), len(zip3.SPARSE)) == (17, 18, 23)
    assert all(len(area) == 3 for area in zip3.SPARSE)


@pytest.mark.parametrize(
    ("age", "left"),
    [("93", "90 or older"), ("90-year-old", "90 or older"), ("101", "90 or older"), ("89", "89"), ("45-year-old", "45-year-old"), ("ninety-three", "90 or older"),
     ("45 and 93", "90 or older"), ("45 to 50", "45 to 50"), ("seventy-two-year-old", "seventy-two-year-old"), ("twenty nine", "twenty nine"), ("in her nineties", "90 or older"),
     ("a hundred and two", "90 or older"), ("９５", "90 or older"), ("95 months old", "95 months old"), ("1,200 months", "90 or older"), ("1200 months", "90 or older"),
     ("89 years 11 months", "89 years 11 months"), ("72 y/o F", "72 y/o F"), ("Maria Lopez 45", "[AGE]"), ("45 (DOB 3/14/81)", "[AGE]"), ("seventy-two Maria", "[AGE]"),
     ("Maria Lopez 95", "90 or older"), ("nineteen-year-old", "nineteen-year-old"), ("ninty-six", "90 or older"), ("ninetieth", "90 or older")],
)  # fmt: skip
def test_ages_over_89_become_one_group(age: str, left: str) -> None:
    assert apply(age, "generalize_age", "AGE") == left


@pytest.mark.parametrize(
    ("text", "year"),
    [("03/14/2026", "2026"), ("March 3, 1999", "1999"), ("20240314", "2024"), ("202403141530", "2024"), ("3/14/26", "2026"),
     ("3/14/99", "1999"), ("03/14/1936", "[DATE]"), ("03/14/1937", "1937"), ("1931", "[DATE]"), ("March 3", "[DATE]"), ("2020-2021", "[DATE]"),
     ("4/5/27", "[DATE]"), ("12/15/26", "[DATE]"), ("12/15/2026", "2026"), ("'27", "[DATE]"), ("March%2014,%201930", "[DATE]"), ("March%2014,%202019", "2019"),
     ("3/14-3/20/26", "2026"), ("1/12-1/15/26", "2026"), ("1-12-1-15-26", "[DATE]"), ("12/1/12/15", "[DATE]"), ("12/1-12/15", "[DATE]"), ("12/30/25-1/3/26", "[DATE]"),
     ("3/14/26-3/20/26", "2026"), ("14/03/61", "1961"), ("14.3.'26", "2026"), ("61-03-14", "1961"), ("26-03-14", "[DATE]"), ("31-03-14", "[DATE]")],
)  # fmt: skip
def test_dates_keep_their_year_unless_it_shows_an_age_over_89(text: str, year: str) -> None:
    assert apply(text, "year_only") == year


@given(
    st.dates(date(1940, 1, 1), date(2026, 1, 1)),
    st.sampled_from(["%m/%d/%Y", "%Y-%m-%d", "%B %d, %Y", "%d %b %Y", "%Y%m%d"]),
)
def test_shifted_dates_keep_form_and_distance(day: date, form: str) -> None:
    text = day.strftime(form)
    moved = apply(text, "shift_date")
    written, original = dates.read(moved, TODAY), dates.read(text, TODAY)
    assert written is not None
    assert original is not None
    days = (original.value - written.value).days
    assert 1 <= days <= 365
    assert apply(text, "shift_date") == moved
    if form in ("%m/%d/%Y", "%Y-%m-%d", "%Y%m%d"):
        assert moved == written.value.strftime(form)


def test_the_shift_is_the_same_for_a_patient_and_secret() -> None:
    shifts = {
        subject: (
            date(2026, 3, 14)
            - dates.read(apply("03/14/2026", "shift_date", secrets=SECRETS.for_subject(subject)), TODAY).value
        ).days
        for subject in ("a", "b", "c", "d", "e", "f")
    }
    assert len(set(shifts.values())) > 1
    assert apply("05/14/2026", "shift_date", secrets=SECRETS.for_subject("a")) == (
        date.fromordinal(date(2026, 5, 14).toordinal() - shifts["a"]).strftime("%m/%d/%Y")
    )


@pytest.mark.parametrize(
    ("text", "shifted"),
    [("March 31, 2024", "April 1, 2024"), ("the 3rd", None), ("31 DEC 2023", "1 JAN 2024"), ("Mar. 31st, 2024", "Apr. 1st, 2024"), ("sometime", None), ("2024-02-29T23:59:10Z", "2024-03-01T23:59:10Z"), ("12/31/2023 06:52:01", "01/01/2024 06:52:01")],
)  # fmt: skip
def test_a_date_is_written_in_its_own_form(text: str, shifted: str | None) -> None:
    assert dates.shift(text, 1, TODAY) == shifted


@pytest.mark.parametrize("text", ["0001-01-01", "01/01/0001", "02/30/2026", "2026-13-45", "00/00/2026"])
def test_a_date_at_the_end_of_the_calendar_or_outside_it_never_stays(text: str) -> None:
    left = apply(text, "shift_date")
    assert left == "[DATE]"
    assert dates.shift("9999-12-31", 1, TODAY) is None


@pytest.mark.parametrize("operator", ["shift_date", "surrogate"])
def test_what_cannot_be_done_leaves_no_value(operator: str) -> None:
    assert apply("sometime in spring", "shift_date") == "[DATE]"
    assert apply("03/14/2026", operator, secrets=None) == "[DATE]"


@pytest.mark.parametrize(
    "entity",
    [
        "PERSON",
        "LOCATION",
        "FACILITY",
        "STREET_ADDRESS",
        "EMAIL_ADDRESS",
        "URL",
        "IP_ADDRESS",
        "PHONE_NUMBER",
        "US_SSN",
        "UNIQUE_ID",
    ],
)
@given(value=st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=20))
def test_a_surrogate_is_stable_and_never_the_value(entity: str, value: str) -> None:
    made = apply(value, "surrogate", entity)
    assert made == apply(value, "surrogate", entity)
    assert made.casefold() != value.casefold()


def test_presidios_own_operators_run() -> None:
    assert apply("Maria", "redact", "PERSON") == ""
    assert apply("Maria", "replace", "PERSON") == "[PERSON]"
    assert apply("Maria", "replace", "PERSON", new_value="X") == "X"
    assert apply("Maria", "mask", "PERSON") == "*****"
    assert apply("Maria", "keep", "PERSON") == "Maria"
    assert len(apply("Maria", "hash", "PERSON")) == 64
    assert apply("Maria", "encrypt", "PERSON", key="k" * 16) != "Maria"


def test_operators_take_part_in_redaction() -> None:
    rules = RedactionRules(
        OperatorRule("redact"), {"DATE": OperatorRule("year_only"), "PERSON": OperatorRule("surrogate")}
    )
    text = "Maria on 03/14/2026, call 555-0100. MARIA"
    findings = (
        Finding(0, 5, "PERSON", 1, "x"),
        Finding(9, 19, "DATE", 1, "x"),
        Finding(26, 34, "PHONE_NUMBER", 1, "x"),
    )
    result = redact([Leaf((0,), LeafKind.TEXT, text)], [findings], rules, secrets=SECRETS, today=TODAY)
    assert isinstance(result, Redaction)
    left = result.replaced[(0,)]
    assert "2026, call ." in left
    assert "maria" not in left.lower()
    assert len(result.mapping) == 0


def test_secrets_are_not_shown() -> None:
    assert "kkk" not in repr(SECRETS)
    assert "patient-1" not in repr(SECRETS)


SURROGATES = RedactionRules(
    OperatorRule("placeholder"), {entity: OperatorRule("surrogate") for entity in ("PERSON", "LOCATION", "URL")}
)
PEOPLE = st.lists(
    st.tuples(st.sampled_from("Ann Maria John Wei Taylor Avery".split()), st.sampled_from("Lopez Smith Wexford Ng Roe Parker".split())),
    min_size=1,
    max_size=12,
    unique=True,
)  # fmt: skip


def stood_for(*values: tuple[str, str], more: str = "") -> list[str]:
    """Give what stands for each of the values, each found in a line of its own."""
    leaves = [Leaf((i,), LeafKind.TEXT, value) for i, (value, _) in enumerate(values)]
    findings = [(Finding(0, len(value), entity, 1, "x"),) for value, entity in values]
    result = redact(
        [*leaves, Leaf(("more",), LeafKind.TEXT, more)], [*findings, ()], SURROGATES, secrets=SECRETS, today=TODAY
    )
    assert isinstance(result, Redaction)
    return [result.replaced[leaf.path] for leaf in leaves]


@given(PEOPLE)
def test_two_people_never_become_one_and_nobody_becomes_somebody_of_the_text(people: list[tuple[str, str]]) -> None:
    made = stood_for(*((f"{first} {last}", "PERSON") for first, last in people))
    assert len(set(made)) == len(made)
    real = {word for pair in people for word in pair}
    assert not real & {part for name in made for word in name.split() for part in (word, *word.split("-"))}


def test_a_name_is_one_in_all_its_forms() -> None:
    forms = ("John Smith", "JOHN SMITH", "Smith, John", "John", "Smith", "Mr. Smith", "Ann Smith")
    full, capitals, family_first, first, last, titled, wife = stood_for(*((form, "PERSON") for form in forms))
    assert full == f"{first} {last}"
    assert (capitals, family_first, titled) == (full.upper(), f"{last}, {first}", last)
    assert wife.endswith(f" {last}")
    assert wife != full


NAMES = st.builds(
    lambda first, middle, last, behind: " ".join(word for word in (first, first and middle, last, behind) if word),
    st.sampled_from(["Ann", "Mary", "John", ""]),
    st.sampled_from(["", "Ann", "Beth", "Ben", "Al", "A.", "B.", "D", "E", '"Mia"']),
    st.sampled_from("Lopez Smith Smith-Roe".split()),
    st.sampled_from(["", "Jr.", "Sr.", "III"]),
)


@given(st.lists(NAMES, min_size=2, max_size=12, unique=True))
def test_people_whose_names_differ_in_the_middle_or_behind_never_become_one(people: list[str]) -> None:
    """Twins called Mary Ann and Mary Beth; John Smith Sr. and Jr., of whom one gave the other a kidney."""
    made = stood_for(*((name, "PERSON") for name in people))
    assert len(set(made)) == len(made)
    for name, other in zip(people, made, strict=True):
        assert set(name.replace('"', "").split()) & set(other.split()) <= {"Jr.", "Sr.", "III"}


@pytest.mark.parametrize(
    ("form", "other"),
    [
        ("Smith, John A.", "JOHN A. SMITH"),
        ("John Smith, Jr.", "Smith, John Jr."),
        ("Dr. John Smith, MD", "Smith, John"),
        ("Maria de la Cruz", "CRUZ, MARIA"),
    ],
)
def test_who_is_written_surname_first_is_the_same(form: str, other: str) -> None:
    words = [set(made.upper().replace(",", "").split()) for made in stood_for((form, "PERSON"), (other, "PERSON"))]
    assert words[0] == words[1]


def test_many_values_of_a_kind_stay_different() -> None:
    towns = [f"Town{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(60)]
    for entity in ("LOCATION", "PERSON", "URL"):
        made = stood_for(*((town, entity) for town in towns))
        assert len(set(made)) == len(made)


@pytest.mark.parametrize("put_in", ["[PERSON_1]", "PERSON_1", "Person 1", "person no. one"])
def test_what_a_policy_puts_in_the_place_of_others_is_nobodys_placeholder(put_in: str) -> None:
    rules = RedactionRules(OperatorRule("placeholder"), {"DATE": OperatorRule("replace", (("new_value", put_in),))})
    text = "Ann Ray on 03/14/2026"
    found = (Finding(0, 7, "PERSON", 1, "x"), Finding(11, 21, "DATE", 1, "x"))
    result = redact([Leaf((0,), LeafKind.TEXT, text)], [found], rules, secrets=SECRETS, today=TODAY)
    assert isinstance(result, Redaction)
    assert result.mapping.values == {"[PERSON_1001]": "Ann Ray"}
