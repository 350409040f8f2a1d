"""An archive in a bucket, against moto's server: real HTTP, real botocore."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

import gateway.audit.archive.glimpse as glimpse_module
from gateway.audit.archive.deeds import Deeds, finished, notes_key
from gateway.audit.archive.holding import stated
from gateway.audit.archive.job import Cause, Job, Result
from gateway.audit.archive.lengths import NotRemovable, Retention
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.retention import Hold, holds, release_hold, retain, set_hold
from gateway.audit.archive.store import Bucket, Directory, Span, StoreUnusable, Taken, open_store
from gateway.audit.archive.trail import TrailUnreadable, open_trail
from gateway.audit.archive.verify import ArchiveFault, verify_archive
from gateway.audit.archive.work import work
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Outcome
from gateway.audit.keys import signing_key
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.people import People
from gateway.audit.segments import header_of
from gateway.audit.sinks.aws import client

from .conftest import ALWAYS, TODAY, Book
from .test_archive import several_months
from .test_deeds import take
from .test_retention import LATER


@pytest.fixture
def bucket(cloud: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Bucket:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL_S3": cloud,
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    s3 = client("s3", "us-east-1", cloud)
    s3.create_bucket(Bucket="phi-archive")
    made = open_store(f"s3://phi-archive/gateway/{tmp_path.name}", tmp_path / "cache")
    assert isinstance(made, Bucket)
    return made


def test_an_archive_in_a_bucket_is_written_asked_verified_and_retained(book, bucket) -> None:
    several_months(book)
    asked, people = BreachQuestion("anthropic", ALWAYS, events=True), People(book.sealer)
    before = book.ask(breach, people, asked, TODAY)
    archive_journal(book.journal, bucket, Conditions(book.key.public_key()))
    for _ in range(2):  # fetched, then from the cache
        trail = open_trail([book.journal], bucket)
        assert breach(trail, people, asked, TODAY).rows == before.rows
        trail.close()
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems == []
    assert retain(bucket, book.key, Retention(), datetime(2032, 5, 15, tzinfo=UTC)).parts
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems == []
    part = next(name for name in bucket.names() if name.endswith(".parquet"))
    changed = book.root / "changed"
    content = bucket.local(part).read_bytes()
    place = content.index(b"anthropic")  # among the values: what a file says of itself is the chain's to state
    changed.write_bytes(content[:place] + b"anthropiC" + content[place + 9 :])
    bucket.put(part, changed)  # the cache still holds what was there: verification does not believe it
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems
    bucket.remove(part)
    problems = verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems
    assert ArchiveFault.MISSING_START in problems[0]


def test_what_is_gone_or_not_there_is_told(bucket) -> None:
    with pytest.raises(FileNotFoundError):
        bucket.local("nothing.json")
    with pytest.raises(StoreUnusable, match="NoSuchBucket"):
        Bucket("s3://no-such-bucket/x", Path("cache")).names()
    with pytest.raises(StoreUnusable, match="names no bucket"):
        Bucket("s3:///x", Path("cache"))


def test_an_archive_that_is_no_directory_is_told(tmp_path) -> None:
    with pytest.raises(StoreUnusable, match="is no directory"):
        open_store(str(tmp_path / "nowhere"))


def test_the_schedule_works_on_a_bucket_keeps_to_its_own_chain_and_leaves_nothing_behind(
    book, bucket, tmp_path
) -> None:
    several_months(book)
    state = tmp_path / "state"
    book.journal.rename(_made(state) / "journal")
    other = Book(tmp_path / "other")  # another gateway with the same key, and an archive in common
    other.key = book.key
    for when in ("2026-01-01", "2026-01-02"):
        other.write([event for n in range(9) for event in other.call(when)], segment_bytes=1_500)
        archive_journal(other.journal, bucket, Conditions(book.key.public_key()))
    write_keys(state / "keys", book.key)
    chain = str(header_of(state / "journal" / "segment-00000001.jsonl")["chain"])  # type: ignore[index]
    strange = [part.name for part in parts_of(bucket.names()) if part.chain != chain]
    assert len(strange) >= 2
    job = Job(str(state), str(bucket), chain, (str(book.checkpoints),), retention=(6, 90))
    result = work(job)
    assert (result.cause, result.archived >= 3, result.merged, result.json_kept) == (None, True, 0, 0)
    assert [part.name for part in parts_of(bucket.names()) if part.chain != chain] == strange  # not joined
    assert work(job) == Result()
    assert sorted(path.name for path in (state / "archive").iterdir()) == ["deeds", "lock"]
    noted = Counter(note.event.outcome for note in finished(state / "archive" / "deeds", notes_key(state))[0])
    assert noted == {Outcome.ARCHIVED: result.archived, Outcome.EXTENDED: 1}
    length = book.root / "length"
    length.write_text("{}")
    bucket.put("retention/10-0.json", length)
    assert work(job).cause is Cause.RETENTION


class Counting(Bucket):
    """A bucket that says what was fetched of it: names that came whole, and bytes of each that came in pieces."""

    def __init__(self, of: Bucket, cache: Path) -> None:
        super().__init__(str(of), cache)
        self.whole: list[str] = []
        self.pieces: Counter[str] = Counter()

    def local(self, name: str, *, fresh: bool = False) -> Path:
        if name.endswith(".parquet"):
            self.whole.append(name)
        return super().local(name, fresh=fresh)

    def span(self, name: str, first: int, last: int | None, tag: str | None = None) -> Span:
        found = super().span(name, first, last, tag)
        self.pieces[name] += len(found.content)
        return found


def with_statements(book, bucket: Bucket) -> tuple[str, list[str]]:
    """Archive months into the bucket, the last with a hold that was lifted, one that was not, and a length.

    Gives the parts whose events state them, and all others.
    """
    deeds = Deeds(book.root / "archive-of-state" / "deeds", "alice", notes_key(book.root))
    several_months(book)
    archive_journal(book.journal, bucket, Conditions(book.key.public_key()))
    quiet = [part.name for part in parts_of(bucket.names())]
    book.clock = "2026-04-02T00:00:00.000000Z"
    for name in ("case-1", "case-2"):
        set_hold(bucket, book.key, Hold(name, date(2026, 1, 1), date(2026, 1, 2)), LATER, deeds)
    release_hold(bucket, book.key, "case-1", LATER, deeds)
    retain(bucket, book.key, Retention(7, 0), datetime(2026, 4, 3, tzinfo=UTC), recorder=deeds)
    take(book, deeds)
    book.write([event for _ in range(9) for event in book.call("2027-05-02")], segment_bytes=1_000)
    archive_journal(book.journal, bucket, Conditions(book.key.public_key()))
    told = [part.name for part in parts_of(bucket.names()) if part.name not in quiet]
    return told, quiet


@pytest.mark.parametrize("end", [512 * 1024, 4096, 16])
def test_what_the_chain_states_is_found_in_a_bucket_without_fetching_all_of_it(
    book, bucket, tmp_path, monkeypatch, end
) -> None:
    told, quiet = with_statements(book, bucket)
    monkeypatch.setattr(glimpse_module, "_END", end)  # whatever of the metadata the first request brings
    monkeypatch.setattr(glimpse_module, "_NEAR", 0)
    there = tmp_path / "copy"
    for name in bucket.names():
        (there / name).parent.mkdir(parents=True, exist_ok=True)
        (there / name).write_bytes(bucket.local(name).read_bytes())
    counting = Counting(bucket, tmp_path / "another-cache")
    found = stated(counting, [], book.key.public_key())
    assert found == stated(Directory(there), [], book.key.public_key())
    assert ([hold.name for hold in found.holds], found.lengths) == (["case-2"], (Retention(7, 0),))
    assert set(counting.whole) < set(told)
    assert set(counting.pieces) == {*told, *quiet}
    if end < 512 * 1024:
        metadata = {name: int.from_bytes((there / name).read_bytes()[-8:-4], "little") for name in quiet}
        assert all(counting.pieces[name] <= metadata[name] + 8 + end + 4_000 for name in quiet)


def test_retention_in_a_bucket_fetches_what_goes_and_where_something_is_held_nothing(book, bucket, tmp_path) -> None:
    told, quiet = with_statements(book, bucket)
    moment = datetime(2033, 3, 15, tzinfo=UTC)  # January and February 2026 are past seven years
    counting = Counting(bucket, tmp_path / "another-cache")
    done = retain(counting, book.key, None, moment, stated=partial(stated, counting, [], book.key.public_key()))
    assert done.parts
    assert set(counting.whole) <= {*done.parts, *told}
    assert not {*quiet} - {*done.parts} & {*counting.whole}
    set_hold(bucket, book.key, Hold("case-3", None, None), LATER)
    again = Counting(bucket, tmp_path / "a-third-cache")
    later = retain(
        again,
        book.key,
        None,
        datetime(2044, 3, 15, tzinfo=UTC),
        stated=partial(stated, again, [], book.key.public_key()),
    )
    assert (later.parts, bool(later.kept), again.whole, again.pieces) == ([], True, [], Counter())


def test_a_part_that_changed_between_two_requests_or_is_none_is_told(book, bucket, tmp_path, monkeypatch) -> None:
    with_statements(book, bucket)
    monkeypatch.setattr(glimpse_module, "_END", 16)
    other = tmp_path / "other"
    other.write_bytes(b"PAR1" * 40)

    class Changing(Counting):
        def span(self, name: str, first: int, last: int | None, tag: str | None = None) -> Span:
            found = super().span(name, first, last, tag)
            bucket.put(name, other)
            return found

    with pytest.raises(TrailUnreadable, match="joined or removed meanwhile"):
        stated(Changing(bucket, tmp_path / "cache-2"), [], book.key.public_key())
    with pytest.raises(TrailUnreadable, match="cannot be read as Parquet"):
        stated(bucket, [], book.key.public_key())


def test_a_part_that_is_joined_between_two_pages_of_a_listing_is_not_missed(bucket, tmp_path, monkeypatch) -> None:
    """S3 lists a thousand names at once: of a larger archive a question could miss what was joined meanwhile."""
    source = tmp_path / "source"
    source.write_text("x")
    for name in ("b", "c", "d", "e"):
        bucket.put(name, source)
    joined = []
    pager = bucket._client.get_paginator

    def paged(operation: str):
        real = pager(operation)

        class Pages:
            def paginate(self, **options):
                for page in real.paginate(**options, PaginationConfig={"PageSize": 2}):
                    yield page
                    if not joined:  # another machine, before the next page is asked for
                        joined.append("a")
                        bucket.put("a", source)
                        bucket.remove("d")
                        bucket.remove("e")

        return Pages()

    monkeypatch.setattr(bucket._client, "get_paginator", paged)
    assert bucket.names() == ["a", "b", "c"]


def test_of_two_machines_that_put_one_name_s3_takes_one(book, bucket, tmp_path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("1")
    two.write_text("2")
    bucket.put("month=2026-01/x", one, new=True)
    with pytest.raises(Taken, match="is there already: another machine"):
        bucket.put("month=2026-01/x", two, new=True)
    assert bucket.local("month=2026-01/x").read_text() == "1"
    bucket.put("month=2026-01/x", two)
    assert bucket.local("month=2026-01/x").read_text() == "2"
    first = Hold("case-9", date(2026, 3, 1), None)
    set_hold(bucket, book.key, first, LATER)
    listed = bucket.names
    bucket.names = lambda: [name for name in listed() if "case-9" not in name]  # as it was a moment before
    with pytest.raises(NotRemovable, match="of that name"):
        set_hold(bucket, book.key, Hold("case-9", None, None), LATER)
    bucket.names = listed
    assert holds(bucket, book.key) == [first]


def test_an_answer_of_s3_that_was_lost_is_no_other_machine(book, bucket, monkeypatch) -> None:
    """The client sends such a request again, and S3 says that the name is taken: by itself."""
    several_months(book)
    put = bucket._client.put_object

    def twice(**asked):
        put(**asked)
        asked["Body"].seek(0)
        return put(**asked)

    monkeypatch.setattr(bucket._client, "put_object", twice)
    done = archive_journal(book.journal, bucket, Conditions(book.key.public_key()))
    assert done.parts
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems == []


def test_a_name_that_another_writes_at_this_moment_is_tried_again(bucket, tmp_path, monkeypatch) -> None:
    file = tmp_path / "one"
    file.write_text("1")
    put, left = bucket._client.put_object, [3]

    def conflicts(**asked):
        left[0] -= 1
        if left[0] >= 0:
            raise bucket._errors[0]({"Error": {"Code": "ConditionalRequestConflict"}}, "PutObject")
        return put(**asked)

    monkeypatch.setattr(bucket._client, "put_object", conflicts)
    bucket.put("x", file, new=True)
    assert bucket.local("x").read_text() == "1"
    left[0] = 1000
    with pytest.raises(StoreUnusable, match="ConditionalRequestConflict"):
        bucket.put("y", file, new=True)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def write_keys(folder: Path, key: Ed25519PrivateKey) -> None:
    """Put a key where a gateway has it."""
    folder.mkdir()
    (folder / "audit.key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    signing_key(folder)
