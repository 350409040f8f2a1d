"""Embeddings, moderations, completions, audio and models through the official SDK."""

from __future__ import annotations

import gzip

import openai
import pytest

from tests.end_to_end.bare_vendor import BareVendor, http
from tests.end_to_end.openai_dialects.conftest import ALL, NOTE, sdk, widen

SOUND = b"RIFF\0\0\0\0WAVE\r\n--not a boundary\r\n\xff"
MEDIA = '  media: send\n  justification: "Dictations of the ward are written down."\n'


async def test_embeddings(openai_house) -> None:
    client = sdk(openai_house)
    one = await client.embeddings.create(model="text-embedding-3-small", input=NOTE)
    several = await client.embeddings.create(
        model="text-embedding-3-small", input=[NOTE, "asthma"], user="maria.lopez@example.org", encoding_format="float"
    )
    assert len(one.data[0].embedding) == 3
    assert several.data[1].embedding[0] == 0.25
    for received in openai_house.vendor.received:
        assert not [name for name in ("Lopez", "lopez", "00482913") if name in received.body.decode()]
    with pytest.raises(openai.BadRequestError) as caught:
        await client.embeddings.create(model="text-embedding-3-small", input=[[1, 2, 3]])
    assert caught.value.code == "cannot_inspect"
    assert len(openai_house.vendor.received) == 2


async def test_moderations(openai_house) -> None:
    moderation = await sdk(openai_house).moderations.create(input=[NOTE])
    assert moderation.results[0].flagged is False
    assert openai_house.vendor.received[0].json["model"] == "omni-moderation-latest"
    assert "Lopez" not in openai_house.vendor.received[0].body.decode()


@pytest.mark.parametrize("stream", [False, True])
async def test_completions(openai_house, stream: bool) -> None:
    answer = await sdk(openai_house).completions.create(model="gpt-3.5-turbo-instruct", prompt=NOTE, stream=stream)
    text = "".join([chunk.choices[0].text async for chunk in answer]) if stream else answer.choices[0].text
    assert text.startswith(NOTE)
    assert "Lopez" not in openai_house.vendor.received[0].body.decode()


async def test_models(openai_house) -> None:
    client = sdk(openai_house)
    assert (await client.models.list()).data[0].id == "gpt-5.5"
    assert (await client.models.retrieve("gpt-5.5")).id == "gpt-5.5"
    assert openai_house.vendor.received[1].path == "/v1/models/gpt-5.5"


async def test_a_recording_is_refused_unless_the_route_lets_media_through(openai_house) -> None:
    with pytest.raises(openai.PermissionDeniedError) as caught:
        await sdk(openai_house).audio.transcriptions.create(model="whisper-1", file=("Maria Lopez.wav", SOUND))
    assert caught.value.code == "media_not_allowed"
    assert openai_house.vendor.received == []


async def test_a_recording_goes_where_it_may_without_its_name(openai_build) -> None:
    async with openai_build(widen(ALL, features='"media:audio"', more=MEDIA)) as house:
        client = sdk(house)
        for wanted in ("json", "text", "verbose_json"):
            said = await client.audio.transcriptions.create(
                model="whisper-1", file=("Maria Lopez 1980-02-03.wav", SOUND, "audio/wav"), prompt="Patient: Maria Lopez",
                response_format=wanted, timestamp_granularities=["word", "segment"], temperature=0.5,
            )  # fmt: skip
            text = said if isinstance(said, str) else said.text
            assert text.strip() == "Spoken after Patient: Maria Lopez"
        assert said.model_dump()["segments"][0]["tokens"] == []  # of the text with placeholders
        stream = await client.audio.transcriptions.create(
            model="gpt-4o-transcribe", file=("a.mp3", SOUND, "audio/mpeg"), prompt="Patient: Maria Lopez", stream=True
        )
        events = [event async for event in stream]
        assert "".join(event.delta for event in events[:-1]) == events[-1].text == "Spoken after Patient: Maria Lopez"
        with pytest.warns(DeprecationWarning):  # the vendor's, of this endpoint
            translated = await client.audio.translations.create(
                model="whisper-1", file=("a.wav", SOUND), prompt="for Maria Lopez"
            )
        assert translated.text == "Spoken after for Maria Lopez"
        for received, form in zip(house.vendor.received, house.vendor.forms, strict=True):
            assert b"Lopez" not in received.body
            assert b"1980" not in received.body
            (file,) = [part for part in form if part.filename]
            assert file.content == SOUND
            assert file.filename in ("file.wav", "file.mp3")
        assert [part.content for part in house.vendor.forms[0] if part.name == "timestamp_granularities[]"] == [
            b"word",
            b"segment",
        ]
        assert {event["outcome"] for event in house.events() if event["stage"] == "outcome"} == {"ok"}


@pytest.mark.parametrize(("cut", "whole"), [(0, True), (1, False), (30, False)])
async def test_a_text_that_is_cut_short_inside_of_its_encoding_is_not_whole(build, monkeypatch, cut, whole) -> None:
    """Nothing in a text shows that its end, a "no" or an allergy, is missing."""
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    spoken = b"Allergies: none known but for penicillin, which led to an anaphylactic shock."
    squeezed = gzip.compress(spoken)
    answer = http(squeezed[: len(squeezed) - cut], "200 OK", "Content-Encoding: gzip", content_type="text/plain")
    vendor = BareVendor(answer)
    async with build(widen(ALL, features='"media:audio"', more=MEDIA), vendor=vendor, host="api.openai.com") as house:
        asked = sdk(house).audio.transcriptions.create(
            model="whisper-1", file=("a.wav", SOUND, "audio/wav"), response_format="text"
        )
        if whole:
            assert await asked == spoken.decode()
        else:
            with pytest.raises(openai.InternalServerError) as caught:
                await asked
            assert caught.value.code == "vendor_reply"
        outcome = ("ok", None) if whole else ("failed", "vendor_reply")
        assert [(e["outcome"], e.get("reason")) for e in house.events() if e["stage"] == "outcome"] == [outcome]


async def test_a_file_in_another_field_is_refused(openai_build) -> None:
    async with openai_build(widen(ALL, features='"media:audio"', more=MEDIA)) as house:
        import aiohttp

        form = aiohttp.FormData()
        form.add_field("model", "whisper-1")
        form.add_field("file", SOUND, filename="a.wav", content_type="audio/wav")
        form.add_field("known_speaker_references[]", "data:audio/wav;base64,aGk=")
        form.add_field("notes", b"Patient: Maria Lopez", filename="notes.txt", content_type="text/plain")
        status, _, body = await house.raw(
            "POST",
            "/visit-summaries/v1/audio/transcriptions",
            data=form,
            headers={"authorization": f"Bearer {house.keys['notes-svc']}"},
        )
        assert (status, b"cannot_inspect" in body) == (400, True)
        assert house.vendor.received == []
