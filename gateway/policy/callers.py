"""callers.yaml: who may call, and how it proves itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.policy.access_keys import read_access_key
from gateway.policy.budgets import read_budget
from gateway.policy.keys import read_key_hash
from gateway.policy.problems import Findings, shown
from gateway.policy.schema import AccessKey, Budget, CallerRecord, KeyHash
from gateway.policy.shapes import CallerShape
from gateway.policy.shaping import shape
from gateway.policy.words import named_entries
from gateway.policy.yamltree import Entry, Node


@dataclass(frozen=True, slots=True)
class Callers:
    """The callers, by name, key id, certificate subject and access key. ``written`` also holds those with faults."""

    records: dict[str, CallerRecord]
    keys: dict[str, tuple[str, KeyHash]]
    subjects: dict[str, str]
    written: frozenset[str]
    access_keys: dict[str, str] = field(default_factory=dict)


def read_callers(file: str, root: Node, findings: Findings) -> Callers:
    """Read one callers.yaml; every fault goes to ``findings``."""
    callers = Callers({}, {}, {}, frozenset(root.value) if isinstance(root.value, dict) else frozenset())
    for name, entry in named_entries(file, root, findings, "caller"):
        written = shape(CallerShape, file, entry.node, findings, name)
        if written is None:
            continue
        hashes: list[KeyHash] = []
        for index, key in enumerate(written.keys):
            place = (file, entry.node.line_of("keys", index))
            stored = read_key_hash(key.id, key.salt, key.hash, key.created)
            if stored is None:
                message = f'key {index + 1} of caller "{name}" is damaged (not shown)'
                findings.problem(place, message, f"remove it and say: phi-gateway caller add {name}")
            elif key.id in callers.keys:
                findings.problem(place, f"key id {shown(key.id)} stands here a second time", "remove one", key.id)
            else:
                hashes.append(stored)
                callers.keys[key.id] = (name, stored)
        for index, subject in enumerate(written.mtls):
            place = (file, entry.node.line_of("mtls", index))
            if (
                not subject
                or len(subject) > 255
                or not subject.isascii()
                or not subject.isprintable()
                or "*" in subject
            ):
                remedy = "write one subject alternative name or common name, exactly as in the certificate"
                findings.problem(place, f"mTLS name {shown(subject)} is not one", remedy, subject)
            elif subject in callers.subjects:
                message = f"mTLS name {shown(subject)} stands here a second time"
                findings.problem(place, message, "one certificate proves one caller", subject)
            else:
                callers.subjects[subject] = name
        signing: list[AccessKey] = []
        for index, access in enumerate(written.aws):
            place = (file, entry.node.line_of("aws", index))
            known = read_access_key(access.id, access.created)
            if known is None:
                message = f'access key {index + 1} of caller "{name}" is damaged (not shown)'
                findings.problem(place, message, f"remove it and say: phi-gateway caller add {name} --aws")
            elif access.id in callers.access_keys:
                findings.problem(
                    place, f"access key {shown(access.id)} stands here a second time", "remove one", access.id
                )
            else:
                signing.append(known)
                callers.access_keys[access.id] = name
        if not (written.keys or written.mtls or written.aws):
            message = f'caller "{name}" has no key and no certificate name'
            findings.warning((file, entry.line), message, f"say: phi-gateway caller add {name}", name)
        budget = _budget(written, file, entry, findings)
        callers.records[name] = CallerRecord(name, tuple(hashes), tuple(written.mtls), tuple(signing), budget)
    return callers


def _budget(written: CallerShape, file: str, entry: Entry, findings: Findings) -> Budget:
    def place(key: str) -> tuple[str, int | None]:
        return file, entry.node.line_of("budget", key) if key else entry.node.line_of("budget")

    return read_budget(
        written.budget,
        lambda key, message, remedy, value: findings.problem(place(key), message, remedy, value),
        lambda key, message, remedy: findings.warning(place(key), message, remedy),
    )
