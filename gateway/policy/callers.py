"""callers.yaml: who may call, and how it proves itself."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field

from gateway.policy.access_keys import read_access_key
from gateway.policy.budgets import read_budget
from gateway.policy.keys import read_key_hash
from gateway.policy.problems import Findings, shown
from gateway.policy.schema import AccessKey, Budget, CallerRecord, KeyHash
from gateway.policy.shapes import AccessKeyShape, CallerShape, KeyShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.withheld import holds_key
from gateway.policy.words import named_entries, names_in
from gateway.policy.yamltree import Entry, Node

_LABELLED = re.compile(r"(cn|dns|uri|email)=", re.IGNORECASE)  # as certificates are printed, which is no part of a name


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
    callers = Callers({}, {}, {}, names_in(root))
    for name, entry in named_entries(file, root, findings, "caller"):
        before = findings.noted
        written = shape_as_far(CallerShape, file, entry.node, findings, name)
        if written is None:
            continue
        reader = _CallerReader(file, name, entry, findings, callers)
        hashes, signing, budget = list[KeyHash](), list[AccessKey](), Budget()
        with suppress(Unfit):
            hashes = reader.keys(written.keys)
        with suppress(Unfit):
            reader.subjects(written.mtls)
        with suppress(Unfit):
            signing = reader.access_keys(written.aws)
        with suppress(Unfit):
            budget = _budget(written, file, entry, findings)
        if findings.noted > before:
            continue
        if not (written.keys or written.mtls or written.aws):
            message = f'caller "{name}" has no key and no certificate name'
            findings.warning((file, entry.line), message, f"say: phi-gateway caller add {name}", name)
        callers.records[name] = CallerRecord(name, tuple(hashes), tuple(written.mtls), tuple(signing), budget)
    return callers


def _is_subject(subject: str) -> bool:
    """Say whether a certificate can have this name."""
    plain = subject.isascii() and subject.isprintable() and subject == subject.strip() and not holds_key(subject)
    return plain and 0 < len(subject) <= 255 and "*" not in subject and not _LABELLED.match(subject)


class _CallerReader:
    """Reads how one caller proves itself, and enters it in ``callers``."""

    def __init__(self, file: str, name: str, entry: Entry, findings: Findings, callers: Callers) -> None:
        self._file = file
        self._name = name
        self._entry = entry
        self._findings = findings
        self._callers = callers

    def _fault(self, key: str, index: int, message: str, remedy: str, value: str = "") -> None:
        self._findings.problem((self._file, self._entry.node.line_of(key, index)), message, remedy, value)

    def keys(self, written: list[KeyShape]) -> list[KeyHash]:
        hashes: list[KeyHash] = []
        for index, key in enumerate(written):
            with suppress(Unfit):
                stored = read_key_hash(key.id, key.salt, key.hash, key.created)
                if stored is None:
                    message = f'key {index + 1} of caller "{self._name}" is damaged (not shown)'
                    self._fault("keys", index, message, f"remove it and say: phi-gateway caller add {self._name}")
                elif key.id in self._callers.keys:
                    self._fault(
                        "keys", index, f"key id {shown(key.id)} stands here a second time", "remove one", key.id
                    )
                else:
                    hashes.append(stored)
                    self._callers.keys[key.id] = (self._name, stored)
        return hashes

    def subjects(self, written: list[str]) -> None:
        for index, subject in enumerate(written):
            if not _is_subject(subject):
                remedy = "write one subject alternative name or common name, exactly as in the certificate"
                if _LABELLED.match(subject):
                    remedy = f"write the name alone, without {subject.partition('=')[0]}="
                self._fault("mtls", index, f"mTLS name {shown(subject)} is not one", remedy, subject)
            elif subject in self._callers.subjects:
                message = f"mTLS name {shown(subject)} stands here a second time"
                self._fault("mtls", index, message, "one certificate proves one caller", subject)
            else:
                self._callers.subjects[subject] = self._name

    def access_keys(self, written: list[AccessKeyShape]) -> list[AccessKey]:
        signing: list[AccessKey] = []
        for index, access in enumerate(written):
            with suppress(Unfit):
                known = read_access_key(access.id, access.created)
                if known is None:
                    message = f'access key {index + 1} of caller "{self._name}" is damaged (not shown)'
                    self._fault("aws", index, message, f"remove it and say: phi-gateway caller add {self._name} --aws")
                elif access.id in self._callers.access_keys:
                    message = f"access key {shown(access.id)} stands here a second time"
                    self._fault("aws", index, message, "remove one", access.id)
                else:
                    signing.append(known)
                    self._callers.access_keys[access.id] = self._name
        return signing


def _budget(written: CallerShape, file: str, entry: Entry, findings: Findings) -> Budget:
    def place(key: str) -> tuple[str, int | None]:
        return file, entry.node.line_of("budget", key) if key else entry.node.line_of("budget")

    return read_budget(
        written.budget,
        lambda key, message, remedy, value: findings.problem(place(key), message, remedy, value),
        lambda key, message, remedy: findings.warning(place(key), message, remedy),
    )
