"""What still looks like an identifier after redaction does not leave: it is taken out, or the call is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import anthropic
import pytest

from gateway.detector.pool import DetectorUnavailable, Trouble
from gateway.model import Finding

MISSED = "thermometer"  # what no first look takes for a name, whatever the model
TEXT = f"Patient: Maria Lopez. The form of the {MISSED} is complete."
ASK: dict[str, Any] = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 50,
    "messages": [{"role": "user", "content": TEXT}],
}


def finds(*values: str, stubborn: bool = False) -> Callable[..., Any]:
    """Give a second look that finds these values; ``stubborn`` finds something in whatever it is shown."""

    async def look(texts: Sequence[str], rules: Any, *, timeout: float, turn: Any) -> list[tuple[Finding, ...]]:
        del rules, timeout, turn
        return [
            tuple(
                Finding(text.index(value), text.index(value) + len(value), "PERSON", 0.9, "second")
                for value in values
                if value in text
            )
            + ((Finding(0, 4, "PERSON", 0.9, "second"),) if stubborn else ())
            for text in texts
        ]

    return look


def refusing(policies: Path) -> None:
    profile = policies / "profiles" / "safe-harbor.yaml"
    text = profile.read_text()
    assert "second_look: redact" in text
    profile.write_text(text.replace("second_look: redact", "second_look: refuse"))


def left(house: Any) -> str:
    """Give what has left, all of it."""
    return "".join(received.body.decode() for received in house.vendor.received)


async def test_what_the_second_look_finds_is_taken_out_and_comes_back(house) -> None:
    house.detector.second_look = finds(MISSED)
    await house.sdk().messages.create(**ASK)
    assert MISSED not in left(house)
    assert "Lopez" not in left(house)
    assert "[PERSON_2]" in left(house)
    intent = house.events()[0]
    assert intent["found"]["PERSON"] == intent["removed"]["PERSON"] >= 2


async def test_the_control_what_no_look_finds_leaves(house) -> None:
    house.detector.second_look = finds()
    await house.sdk().messages.create(**ASK)
    assert MISSED in left(house)


async def test_a_profile_can_have_the_call_refused_instead(build) -> None:
    async with build(refusing) as house:
        house.detector.second_look = finds(MISSED)
        with pytest.raises(anthropic.BadRequestError) as caught:
            await house.sdk().messages.create(**ASK)
        assert caught.value.body["error"]["code"] == "identifier_left"
        assert MISSED not in str(caught.value.body)
        assert house.vendor.received == []
        assert [(e["stage"], e["reason"]) for e in house.events()] == [("refusal", "identifier_left")]
        house.detector.second_look = finds()  # the control: nothing is found, and the call goes
        await house.sdk().messages.create(**ASK)
        assert len(house.vendor.received) == 1


async def test_what_cannot_be_taken_out_is_refused_and_never_sent(house) -> None:
    house.detector.second_look = finds(MISSED, stubborn=True)
    with pytest.raises(anthropic.BadRequestError) as caught:
        await house.sdk().messages.create(**ASK)
    assert caught.value.body["error"]["code"] == "identifier_left"
    assert house.vendor.received == []
    for secret in (MISSED, "Lopez"):
        assert secret not in str(caught.value.body) + str(house.events()) + house.log.getvalue()


async def test_a_long_text_is_looked_at_in_pieces_to_its_end(house) -> None:
    """A worker needs hundreds of bytes for each character of one text, and thousands for some of them."""
    look, longest = finds(MISSED), list[int]()

    async def noted(texts: Sequence[str], rules: Any, *, timeout: float, turn: Any) -> Any:
        longest.append(max(map(len, texts)))
        return await look(texts, rules, timeout=timeout, turn=turn)

    house.detector.second_look = noted
    await house.sdk().messages.create(**ASK | {"messages": [{"role": "user", "content": "A cough. " * 4000 + TEXT}]})
    assert MISSED not in left(house)
    assert max(longest) < 12_000


async def test_a_second_look_that_does_not_come_refuses(house) -> None:
    async def crashed(*_: Any, **__: Any) -> None:
        raise DetectorUnavailable(Trouble.CRASHED)

    house.detector.second_look = crashed
    with pytest.raises(anthropic.InternalServerError) as caught:
        await house.sdk().messages.create(**ASK)
    assert caught.value.body["error"]["code"] == "detector_unavailable"
    assert house.vendor.received == []


def replacing(policies: Path) -> None:
    profile = policies / "profiles" / "safe-harbor.yaml"
    text = profile.read_text()
    assert "default: placeholder" in text
    profile.write_text(text.replace("default: placeholder", "default: {operator: replace, new_value: Pat Doe}"))


@pytest.mark.parametrize(("found", "gone"), [((MISSED,), True), (("Pat Doe",), False), ((MISSED, "Pat Doe"), True)])
async def test_what_a_transform_leaves_is_looked_at_beside_what_it_put_in(
    build, found: tuple[str, ...], gone: bool
) -> None:
    """Where a profile replaces, masks or makes up values, nothing that the second look found was taken out."""
    async with build(replacing) as house:
        house.detector.second_look = finds(*found)
        await house.sdk().messages.create(**ASK)
        assert (MISSED not in left(house)) is gone
        assert "Patient: Pat Doe. The form" in left(house)
