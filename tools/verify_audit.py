#!/usr/bin/env python3
r"""Verify an audit trail of phi-gateway without phi-gateway.

    python3 verify_audit.py JOURNAL --public-key audit.pub [--checkpoints DIR] [--begins-with N] [--known-chain ID]

Needs Python 3.11 and `cryptography`; only reads files. Status 0: nothing was found, 1: something was, 2: not checked.

How a trail is made. JOURNAL holds segment-00000001.jsonl and so on, one JSON object a line. Its "prev" is the SHA-256
of the line before it (without the line end), across segments; of the very first, 64 zeros. A line is one of four kinds:

    {"header": {"chain", "segment", "seq", ...}, "prev"}   opens a segment; "seq" counts the events before it
    {"event": {...}, "prev", "seq"}                        one record; "seq" counts up by one
    {"checkpoint": {"chain", "seq", "hash", "time", "signature"}, "prev"}   a signed statement of where the chain is
    {"seal": the same, "prev"}                             the same, as the last line of a closed segment

The signature is Ed25519 over b"phi-gateway checkpoint 1\n" and chain, seq, hash and time, joined by line ends; "hash"
is the line's own "prev". Who changes a line must change every hash after it, and cannot sign anew. Who removes the end
can do so unseen, unless checkpoints were kept where he cannot reach: --checkpoints.
Some things look like damage and are none. Where a write failed, the next segment's header says up to which line the one
before was acknowledged ("abandoned"), and which segments never got a first line ("skipped"), under the next signature.
So does half a line at the very end, alone in the newest segment too: it is noted, as nothing was acknowledged with it.
"""

import argparse
import base64
import hashlib
import itertools
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

KINDS = ("header", "event", "checkpoint", "seal")
HALF = re.compile(rb"\{[^{}]*(?:\{[^{}]*\}?[^{}]*)?\n")  # of a statement, where nothing written can be taken back
LONGEST, DEEPEST = 64 * 1024 * 1024, 900  # bytes of a line, and how deep it is nested; no record is more


class Trail:
    """One reading of a trail."""

    def __init__(self, key):
        self.problems, self.notes, self.not_checked = [], [], []  # problems are (place, what)
        self.key, self.chain, self.last = key, "", "0" * 64  # the hash of the last line read
        self.before, self.archived = 0, False  # events before the first segment that is here
        self.time, self.set_back = "", []  # of the last statement; where that was before the one before it
        self.set_by = []  # the events that say by how many seconds the clock was set
        self.seq = self.events = self.unsigned = self.segments = 0  # seq: the number of the last event read
        self.stated = {}  # (seq, hash) → place: what the journal's own checkpoints state

    def problem(self, place, what):
        """Note a problem."""
        self.problems.append((place, what))

    def signed(self, body):
        """Say whether this is the body of a checkpoint with a good signature."""
        if not isinstance(body, dict):
            return False
        texts = [body.get("chain"), body.get("hash"), body.get("time"), body.get("signature")]
        if not all(isinstance(text, str) for text in texts) or not isinstance(body.get("seq"), int):
            return False
        texts = ("phi-gateway checkpoint 1", body["chain"], str(body["seq"]), body["hash"], body["time"])
        try:
            signature = base64.b64decode(body["signature"], validate=True)
            self.key.verify(signature, "\n".join(texts).encode())
        except (ValueError, InvalidSignature):
            return False
        return base64.b64encode(signature).decode() == body["signature"]  # no other way to write it counts

    def read_journal(self, directory, begins_with):
        """Read every segment in its order."""
        found = {}
        for path in sorted(directory.glob("segment-*.jsonl"), key=lambda path: (len(path.name), path.name)):
            number = re.fullmatch("segment-([0-9]{8}|[1-9][0-9]{8,17})[.]jsonl", path.name)
            if number and path.is_file():
                found[int(number[1])] = path
            else:
                self.notes.append(f"{path.name}: no segment has such a name, or it is no file; it was not read")
        if not found:
            self.problem(str(directory), "there is no segment")
            return
        while len(found) > 1 and not any(line.endswith(b"\n") for _, _, line in lines_of(list(found.values())[-1])):
            _, path = found.popitem()
            self.notes.append(f"{path.name}: half a header at the end; no record was ever acknowledged in it")
        headers = {number: header_of(path) for number, path in found.items()}
        skipped, acknowledged = given_up(headers)
        expected = begins_with
        for number, path in found.items():
            if number in skipped:
                self.notes.append(f"{path.name}: writing failed before its first record")
                if sum(1 for _ in lines_of(path)) > 1:
                    self.problem(path.name, "it has records, and a later header says that it got none")
                continue
            if not skipped.issuperset(range(expected, number)):
                self.problem(path.name, f"segment {expected} is missing")
            expected = number + 1
            if headers[number] and headers[number].get("segment") != number:
                self.problem(path.name, "is not the segment that its name says")
            newest = number == max(found.keys() - skipped)
            self.read_segment(path, headers[number], acknowledged.get(number), self.segments == 0, newest)
            self.segments += 1
            if self.archived and begins_with == 1 and not self.problems:
                self.problem(path.name, f"the beginning is missing: event {self.before + 1} is its first")

    def read_segment(self, path, header, acknowledged, first, newest):
        """Read one segment's lines."""
        if first and header:
            self.chain = str(header.get("chain"))
        if not header:
            self.problem(path.name, "does not begin with its header")
        sealed = False
        for place, index, line in lines_of(path):
            if index > 0 and self.last == acknowledged:
                self.notes.append(f"{place}: what follows was never acknowledged; writing failed here")
                rest = (parsed(line) or {} for _, later, line in lines_of(path) if later >= index)
                if sum(self.signed(record.get("checkpoint") or record.get("seal")) for record in rest) > 1:
                    self.problem(place, "what the next header gives up was signed more than once")
                return
            if newest and index > 0 and not sealed and not line.endswith(b"\n"):
                self.notes.append(f"{place}: half a record at the end; it was never acknowledged")
                return
            record = parsed(line)
            if record is None:
                self.problem(place, "not a record")
                continue
            if sealed:
                self.problem(place, "something follows the seal")
            previous, self.last = self.last, hashlib.sha256(line[:-1]).hexdigest()
            if first and index == 0 and header and header.get("segment") != 1:
                # Earlier segments are not here: what the first header says of them is taken as said.
                previous = str(record.get("prev"))
                self.seq = self.before = number_of(header.get("seq"))
                self.archived = (previous, self.seq) != ("0" * 64, 0)
            if record.get("prev") != previous:
                self.problem(place, "does not follow from the line before: edited, inserted, removed or moved")
            self.read_record(place, record, previous, index)
            sealed = sealed or "seal" in record

    def read_record(self, place, record, previous, index):
        """Check what a line says against where the chain stands."""
        kinds = [kind for kind in KINDS if kind in record]
        if len(kinds) != 1 or (kinds[0] == "header") != (index == 0) or not isinstance(record[kinds[0]], dict):
            self.problem(place, "not a record")
            return
        kind, body = kinds[0], record[kinds[0]]
        if kind != "event":
            before, self.time = self.time, str(body.get("time"))
            self.set_back += [f"{place}: the clock was set back from {before} to {self.time}"] * (self.time < before)
        if kind == "header":
            if body.get("chain") != self.chain:
                self.problem(place, "a header of another chain")
            if body.get("seq") != self.seq:
                self.problem(place, f"the header counts {body.get('seq')} events before it, not {self.seq}")
        elif kind == "event":
            self.seq, self.events, self.unsigned = self.seq + 1, self.events + 1, self.unsigned + 1
            if type(seconds := body.get("clock_seconds")) is int:
                way = f"{'back' if seconds < 0 else 'forward'} by {abs(seconds)} seconds"
                self.set_by.append(f"{place}: the clock was put {way}, to {body.get('time')}")
            if record.get("seq") != self.seq:
                self.problem(place, f"event {self.seq} was expected")
                self.seq = number_of(record.get("seq")) or self.seq
        elif not self.signed(body):
            self.problem(place, "not signed by this key")
        elif body["chain"] != self.chain:
            self.problem(place, "a checkpoint of another chain")
        elif (body["seq"], body["hash"]) != (self.seq, previous):
            self.problem(place, "a checkpoint that does not state where the chain stands")
        else:
            self.unsigned = 0
            self.stated[body["seq"], body["hash"]] = place

    def compare(self, directory, known_chains):
        """Hold the journal against signed statements that were kept elsewhere."""
        confirmed, others, truncated, archived = set(), {}, False, 0
        for path in sorted(directory.glob("*.jsonl")):
            if not path.is_file():
                self.notes.append(f"{path.name}: no file; it was not read")
                continue
            for place, _, line in lines_of(path):
                if HALF.fullmatch(line) or (len(line) > 1 and not line.endswith(b"\n")):
                    self.notes.append(f"{place}: half a statement; it was not read")
                    continue
                record = parsed(line) or {}
                body = record.get("checkpoint") or record.get("seal")
                if not self.signed(body):
                    self.problem(place, "not signed by this key")
                elif body["chain"] != self.chain:
                    if path.stem == self.chain:
                        self.problem(place, "a checkpoint of another chain")
                    elif body["chain"] not in known_chains:
                        told = f"{body['seq']} events until {body['time']}"
                        others[body["chain"]] = f"a chain that this key signed is not here: {told}"
                elif body["seq"] > self.seq:
                    truncated = True
                    self.problem(place, f"truncated: {body['seq']} events were signed, {self.seq} are here")
                elif (body["seq"], body["hash"]) in self.stated:
                    confirmed.add((body["seq"], body["hash"]))
                elif self.archived and body["seq"] <= self.before:
                    archived += 1
                else:
                    self.problem(place, f"forked: at event {body['seq']} another history was signed")
        self.problems += [(f"{directory.name}/{name}.jsonl", told) for name, told in sorted(others.items())]
        if not confirmed and not truncated:
            self.problem(str(directory), "no checkpoint of this chain is kept here")
        unconfirmed = set(self.stated) - confirmed
        if confirmed and unconfirmed:
            place = self.stated[min(unconfirmed)]
            self.notes.append(f"{place}: the first of {len(unconfirmed)} signed statements not kept elsewhere")
        if archived:
            self.not_checked.append(f"{archived} checkpoints kept elsewhere: they speak of archived segments")


def given_up(headers):
    """Give the numbers of segments without a record, and up to which hash others count, as the headers behind say."""
    skipped, acknowledged = set(), {}
    for number in sorted(headers, reverse=True):
        named = None if number in skipped else headers[number].get("skipped")
        if isinstance(named, list):
            skipped.update(n for n in named if isinstance(n, int) and n < number)
    for before, number in itertools.pairwise(sorted(headers.keys() - skipped)):
        abandoned = headers[number].get("abandoned")
        if isinstance(abandoned, dict) and abandoned.get("segment") == before:
            acknowledged[before] = str(abandoned.get("hash"))
    return skipped, acknowledged


def lines_of(path):
    """Yield (place, index, line with its line end, if any); of what is longer than any record only the beginning."""
    with path.open("rb") as stream:
        for index in itertools.count():
            line = rest = stream.readline(LONGEST)
            if not line:
                return
            while len(rest) == LONGEST and not rest.endswith(b"\n"):
                line, rest = line[:1], stream.readline(LONGEST)
            yield f"{path.name}:{index + 1}", index, line if rest is line else line + rest[-1:]


def parsed(line):
    """Give the JSON object of a whole line, or None."""
    depths = itertools.accumulate(1 if mark[0] in b"[{" else -1 for mark in re.finditer(rb"[][{}]", line))
    if not line.endswith(b"\n") or max(depths, default=0) > DEEPEST:
        return None
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=int)  # NaN and Infinity are not JSON, and no numbers
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()  # nor is 1e999, and half of a character no text
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def header_of(path):
    """Give the header in a segment's first line, or an empty one."""
    with path.open("rb") as stream:
        header = (parsed(stream.readline(LONGEST)) or {}).get("header")
    return header if isinstance(header, dict) else {}


def number_of(value):
    """Give an integer, or 0."""
    return value if isinstance(value, int) else 0


def verify(journal, key, checkpoints=None, begins_with=1, known_chains=()):
    """Verify the trail in a directory; give the Trail with its problems, notes, and what was not checked."""
    trail = Trail(key)
    trail.read_journal(journal, begins_with)
    more = f"(1 of {len(trail.set_back)}): events before it may bear a time that was yet to come"
    trail.notes += [f"{place} {more}" for place in trail.set_back[:1]]
    more = f"(1 of {len(trail.set_by)}): times before it and after it do not follow"
    trail.notes += [f"{place} {more}" for place in trail.set_by[:1]]
    if begins_with > 1:
        trail.not_checked.append(f"segments before number {begins_with}: verify them where they are archived")
    if trail.unsigned:
        trail.not_checked.append(f"the last {trail.unsigned} events against a signature: none follows them yet")
    if checkpoints is None:
        trail.not_checked.append("truncation and roll-back: no checkpoints kept elsewhere were given")
    else:
        trail.compare(checkpoints, known_chains)
    trail.not_checked.append("whether events say what happened: only that nobody changed them since")
    return trail


def main(arguments=None):
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journal", type=Path)
    parser.add_argument("--public-key", type=Path, required=True)
    parser.add_argument("--checkpoints", type=Path)
    parser.add_argument("--begins-with", type=int, default=1)
    parser.add_argument("--known-chain", action="append", default=[])
    given = parser.parse_args(arguments)
    try:
        key = load_pem_public_key(given.public_key.read_bytes())
        if not isinstance(key, Ed25519PublicKey):
            raise TypeError("not an Ed25519 key")
        trail = verify(given.journal, key, given.checkpoints, given.begins_with, given.known_chain)
    except (OSError, ValueError, TypeError) as failure:
        print(f"cannot be checked: {failure}", file=sys.stderr)
        return 2
    said = [f"PROBLEM  {at}: {what}" for at, what in trail.problems] + [f"note     {note}" for note in trail.notes]
    for line in [*said, *(f"not checked: {left_out}" for left_out in trail.not_checked)]:
        print("".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in line))  # names may be an insider's words
    print("NOT INTACT" if trail.problems else "intact", end="")
    print(f": {trail.events} events in {trail.segments} segments, {len(trail.stated)} good checkpoints")
    return 1 if trail.problems else 0


if __name__ == "__main__":
    sys.exit(main())
