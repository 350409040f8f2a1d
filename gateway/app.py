"""The composition root: the only place that picks adapters and ties the rooms together."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.adapters import destination, policy_trust, shared_budgets, sink_post, sink_secret, sink_trust
from gateway.audit.archive.archivist import Archivist
from gateway.audit.archive.references import keep_detector, keep_policy, keep_public_key, keep_signature
from gateway.audit.event import Outcome, Stage, make_event, new_event_id
from gateway.audit.journal import Journal, JournalUnavailable
from gateway.audit.keys import sealing_keys, secret, signing_key
from gateway.audit.reader import Position
from gateway.audit.sealing import make_sealer
from gateway.audit.sinks.build import Adapters, fanout, say_left_behind
from gateway.audit.sinks.fanout import Fanout
from gateway.budgets.budgets import Budgets, LocalBudgets
from gateway.canaries.report import Report
from gateway.canaries.run import Ground, run_canaries
from gateway.canaries.schedule import Canaries
from gateway.deid.transforms import Secrets
from gateway.detector.pool import DetectorPool
from gateway.edge.attempts import Attempts
from gateway.edge.call import Call, uncancelled
from gateway.edge.exchange import Exchange
from gateway.edge.forward_proxy import ForwardProxy
from gateway.edge.ledger import Ledger
from gateway.edge.listener import Listener
from gateway.edge.observing import Observing, Watched
from gateway.edge.open_files import OpenFiles
from gateway.edge.port import Port
from gateway.edge.remote import RemoteDetector
from gateway.edge.rooms import Limits, Rooms
from gateway.edge.shadow import Shadows
from gateway.edge.sigv4 import Signatures
from gateway.edge.spending import Spending
from gateway.egress.breaker import Breakers
from gateway.egress.posting import Poster
from gateway.egress.upstream import Rehearsal, Upstream
from gateway.media.reader import MediaReader
from gateway.policy.day import today
from gateway.policy.notices import say_kept, say_loaded, say_what_ends
from gateway.policy.reload import PolicyHolder, ReloadOutcome, ReloadStatus
from gateway.policy.schema import Policy
from gateway.privacy import guard_loop, log
from gateway.settings import Settings
from gateway.surroundings import check_surroundings, own_directories, require_c_parser
from gateway.upkeep import Upkeep
from gateway.vendors import dialects, endpoints
from gateway.vendors.dialect import Dialect

_LEAST_PRIORITY = 19  # niceness of the process that looks for shadow profiles


class Gateway:
    """A running gateway. ``start`` and ``stop`` once each."""

    def __init__(
        self,
        settings: Settings,
        *,
        rehearsal: Rehearsal | None = None,
        detector: DetectorPool | None = None,
        clock: Callable[[], date] = today,
        exchange: Callable[[Rooms, Dialect], Exchange] = Exchange,
        shadow_detector: DetectorPool | None = None,
    ) -> None:
        """Take the settings. The others are for rehearsals: network, detector, day, and an exchange that is watched."""
        self._settings = settings
        self._clock = clock
        self._make_exchange = exchange
        self._rehearsed = rehearsal is not None
        self._upstream = Upstream(rehearsal=rehearsal)
        self._breakers = Breakers()
        self._detector = detector or DetectorPool(
            model=settings.engine.model, beside=settings.engine.beside, workers=settings.detector_workers
        )
        self._shadow_detector = shadow_detector
        self._shadows: Shadows | None = None
        self._policy: PolicyHolder | None = None
        self._reloading = asyncio.Lock()
        self._journal: Journal | None = None
        self._sinks: Fanout | None = None
        self._poster = Poster()
        self._budgets: Budgets = LocalBudgets()
        self._listener: Listener | None = None
        self._ground: Ground | None = None
        self._canaries: Canaries | None = None
        self._forward_proxy: ForwardProxy | None = None
        self._archivist: Archivist | None = None
        self._open_files = OpenFiles()
        self._upkeep = Upkeep(
            (self._look_at_open_files, self._look_at_policy, self.look_at_certificates, self._take_deeds),
            daily=lambda: say_what_ends(self.policy, today()),
        )
        self._observing = Observing(
            settings.metrics,
            settings.tracing,
            policy=lambda: self._policy.current if self._policy is not None else None,
            secret=sink_secret,
        )

    @property
    def listener(self) -> Listener:
        """The listener, once started."""
        if self._listener is None:
            raise RuntimeError("not started")
        return self._listener

    @property
    def forward_proxy(self) -> ForwardProxy | None:
        """The forward proxy; None where none is configured."""
        return self._forward_proxy

    @property
    def detector(self) -> DetectorPool:
        """The detector's workers."""
        return self._detector

    @property
    def shadows(self) -> Shadows:
        """What tries shadow profiles, once started."""
        if self._shadows is None:
            raise RuntimeError("not started")
        return self._shadows

    @property
    def sinks(self) -> Fanout | None:
        """The sinks of the audit trail, once started; None where there are none."""
        return self._sinks

    @property
    def canaries(self) -> Canaries | None:
        """The scheduled canaries; None where there are none."""
        return self._canaries

    @property
    def archivist(self) -> Archivist:
        """Who looks after the archive, once started."""
        if self._archivist is None:
            raise RuntimeError("not started")
        return self._archivist

    @property
    def observing(self) -> Observing:
        """What operators see."""
        return self._observing

    @property
    def policy(self) -> Policy:
        """The policy in force."""
        if self._policy is None:
            raise RuntimeError("not started")
        return self._policy.current

    async def start(self) -> None:
        """Load the policy, open the journal, warm the detector, then listen.

        Raises PolicyError, JournalLocked, JournalCorrupt, KeyUnusable, NotRemovable, DetectorCannotStart,
        PortCannotOpen, PlainHttpRefused, OSError, ssl.SSLError, UnsafeEnvironment.
        """
        guard_loop(asyncio.get_running_loop())
        require_c_parser()
        settings = self._settings
        try:
            keys = own_directories(settings.state)
            self._policy = PolicyHolder(
                settings.policies,
                dialects=endpoints(),
                today=self._clock,
                trust=policy_trust(settings),
                accept=self._keep_policy,
            )
            say_loaded(self._policy.current, today())
            await asyncio.to_thread(
                check_surroundings, settings, self._policy.current, self._clock(), rehearsed=self._rehearsed
            )
            signer = signing_key(keys)
            keep_public_key(settings.state, signer.public_key())
            # All keys before anything takes long: where one cannot be used or made, that is said at once.
            sealer = make_sealer(sealing_keys(keys), plain=settings.identifiers == "plain")
            secrets = Secrets(secret(keys, "transform.key"))
            signatures = Signatures(secret(keys, "access.key"), lambda: datetime.now(UTC))
            # To its end, also where SIGTERM comes meanwhile: what it repairs is said, and what it opened is closed.
            journal = await uncancelled(self._open_journal(signer))
            self._start_sinks(journal)
            await self._warm()
            ledger = Ledger(journal, sealer, keeps_up=self._sinks_keep_up)
            rooms = self._rooms(self._policy, ledger, secrets, signatures)
            self._ground = Ground(rooms, journal, sealer)
            archivist = await self._open(rooms, journal, self._policy)
        except BaseException:
            await self.stop()
            raise
        self._upkeep.start()
        self._start_schedules(archivist)

    def _start_sinks(self, journal: Journal) -> None:
        settings = self._settings
        say_left_behind(settings.sinks, settings.state)
        if settings.sinks:
            adapters = Adapters(sink_post(self._poster), sink_trust, sink_secret)
            self._sinks = fanout(settings.sinks, journal, settings.state, adapters, closing=self._poster.close)
            self._sinks.start()

    def _rooms(self, policy: PolicyHolder, ledger: Ledger, secrets: Secrets, signatures: Signatures) -> Rooms:
        """Pick what calls are handled with."""
        settings = self._settings
        if settings.budgets is not None:
            self._budgets = shared_budgets(settings.budgets)
        limits = Limits(
            body=settings.body_limit,
            bodies=settings.bodies,
            text=settings.text,
            body_seconds=settings.body_seconds,
            detect_seconds=settings.detect_seconds,
            wait_seconds=settings.wait_seconds,
        )
        self._shadows = Shadows(self._make_shadow_detector, ledger, most=settings.shadow, seconds=limits.detection)
        self._shadows.prepare(policy.current)
        return Rooms(
            policy=policy,
            dialects=dialects(),
            detector=self._detector,
            shadows=self._shadows,
            ledger=ledger,
            media=MediaReader(),
            attempts=Attempts(ledger, self._upstream, destination, self._breakers),
            remote=RemoteDetector(ledger, self._upstream, destination, self._clock),
            spending=Spending(self._budgets),
            secrets=secrets,
            signatures=signatures,
            today=self._clock,
            limits=limits,
        )

    async def _open(self, rooms: Rooms, journal: Journal, policy: PolicyHolder) -> Archivist:
        """Record the start, then listen: the callers' port last but for the forward proxy's. Gives the archivist."""
        settings = self._settings
        self._listener = Listener(
            settings.listen,
            self._make_exchange(rooms, rooms.dialects["anthropic"]),
            new_call=lambda: Call(new_event_id()),
            ready=self._readiness,
            watch=self._observing.watch,
        )
        await self._observing.start(self._watched(policy, journal, self._listener))
        await self._note(Stage.POLICY, Outcome.LOADED)
        await self._note(Stage.GATEWAY, Outcome.STARTED)
        self._archivist = Archivist(settings, journal, told=self._observing.meter.archive_ran)
        await self._archivist.take()
        await self._listener.start()
        if settings.forward_proxy is not None:
            self._forward_proxy = ForwardProxy(settings.forward_proxy, lambda: self.policy, rooms.ledger)
            await self._forward_proxy.start()
        return self._archivist

    def _start_schedules(self, archivist: Archivist) -> None:
        settings, meter = self._settings, self._observing.meter
        if settings.canary_seconds is not None:
            self._canaries = Canaries(self.run_canaries, every=settings.canary_seconds)
            self._canaries.start()
            meter.expect_canaries(settings.canary_seconds)
        if settings.archive is not None:
            archivist.start()
            meter.expect_archive(settings.archive.every_seconds)

    async def _open_journal(self, signer: Ed25519PrivateKey) -> Journal:
        journal = self._journal = await asyncio.to_thread(
            Journal.open,
            self._settings.state / "journal",
            signer,
            checkpoints=self._settings.checkpoints,
            on_durable=self._wake_sinks,
            observer=self._observing.observer,
        )
        recovered = journal.recovered
        if recovered.quarantined_bytes or recovered.open_intents:
            log().warning(
                "audit_recovered",
                quarantined_bytes=recovered.quarantined_bytes,
                unknown_outcomes=len(recovered.open_intents),
            )
            await self._note(Stage.GATEWAY, Outcome.RECOVERED)
        return journal

    async def _warm(self) -> None:
        begun = time.monotonic()
        await self._detector.start()
        await asyncio.to_thread(keep_detector, self._settings.state, self._detector.version, self._detector.manifest)
        log().info(
            "detector_warm",
            workers=self._settings.detector_workers,
            version=self._detector.version,
            milliseconds=round((time.monotonic() - begun) * 1000),
        )

    async def stop(self) -> None:
        """Finish the calls in flight, then close everything in the order of the journey."""
        await self._upkeep.stop()
        if self._canaries is not None:
            await self._canaries.stop()
        if self._archivist is not None:
            await self._archivist.stop()
        await self._drain()
        if self._shadows is not None:
            await self._shadows.stop()
        await self._detector.stop()
        await self._upstream.close()
        await self._budgets.close()
        if self._journal is not None:
            with contextlib.suppress(JournalUnavailable):
                await self._note(Stage.GATEWAY, Outcome.STOPPED)
            await self._journal.close()
        if self._sinks is not None:
            await asyncio.to_thread(self._sinks.stop)
        await self._observing.stop()

    async def _drain(self) -> None:
        """Let calls and tunnels finish, both in the same time: whoever sent the signal waits for one drain."""
        seconds, stops = self._settings.listen.drain_seconds, list[Awaitable[None]]()
        if self._forward_proxy is not None:
            stops.append(self._forward_proxy.stop(seconds))
        if self._listener is not None:
            stops.append(self._listener.stop())
        await asyncio.gather(*stops)

    async def reload(self) -> None:
        """Take over certificates and policy anew, at an operator's word (SIGHUP)."""
        await self.look_at_certificates(now=True)
        await self._reload_policy(now=True)

    async def look_at_certificates(self, *, now: bool = False) -> None:
        """Take over what has changed, on each port by itself; ``now`` does not wait until the files have settled."""
        for port in self._ports():
            await port.look_at_certificate(now=now)

    def _ports(self) -> list[Port]:
        """Give the ports that are listened on."""
        open_ = (self._listener, self._observing.exposition, self._forward_proxy)
        return [one.listens for one in open_ if one is not None]

    async def run_canaries(self, only: frozenset[str] | None = None) -> Report:
        """Send made-up identifiers through these routes (None: all) to simulated vendors; record what came of it."""
        if self._ground is None:
            raise RuntimeError("not started")
        return await run_canaries(replace(self._ground, only=only))

    def wake_canaries(self) -> None:
        """Run the scheduled canaries now, at an operator's word (SIGUSR1)."""
        if self._canaries is not None:
            self._canaries.wake()

    # ---- inside

    def _make_shadow_detector(self) -> DetectorPool:
        engine = self._settings.engine
        return self._shadow_detector or DetectorPool(model=engine.model, beside=engine.beside, niceness=_LEAST_PRIORITY)

    def _wake_sinks(self, durable: Position) -> None:
        if self._sinks is not None:
            self._sinks.wake(durable)

    def _sinks_keep_up(self) -> bool:
        return self._sinks is None or self._sinks.keeps_up

    def _readiness(self) -> dict[str, bool]:
        return {
            "policy": self._policy is not None,
            "detector": self._detector.warm,
            "journal": self._journal is not None and self._journal.healthy,
            "sinks": self._sinks_keep_up(),
            "canaries": self._canaries is None or self._policy is None or self._canaries.holds(self._policy.current),
        }

    def _keep_policy(self, policy: Policy) -> None:
        """Keep what events are about to refer to. Raises OSError: what cannot be looked up later is not in force."""
        signed = policy.manifest
        keep_policy(self._settings.state, policy.hash, policy.files)
        if signed is not None:
            keep_signature(self._settings.state, policy.hash, signed.version, signed.written)

    def _watched(self, policy: PolicyHolder, journal: Journal, listener: Listener) -> Watched:
        return Watched(
            journal=journal,
            detector=self._detector,
            policy=policy,
            breakers=self._breakers,
            listener=listener,
            ports=self._ports,
            in_flight_limit=self._settings.listen.in_flight,
            ready=listener.readiness,
            sinks=self._sinks,
        )

    async def _note(self, stage: Stage, outcome: Outcome, reason: str | None = None) -> None:
        """Record something about the gateway itself."""
        if self._journal is not None:
            current = self._policy.current if self._policy is not None else None
            manifest = current.manifest if current is not None and stage is Stage.POLICY else None
            event = make_event(
                stage,
                action="none",
                outcome=outcome,
                reason=reason,
                policy_hash=current.hash if current is not None else None,
                policy_version=manifest.version if manifest is not None else None,
                detector_version=self._detector.version or None,
            )
            await self._journal.record(event)

    async def _look_at_open_files(self) -> None:
        self._open_files.look()

    async def _look_at_policy(self) -> None:
        await self._reload_policy(now=False)

    async def _take_deeds(self) -> None:
        if self._archivist is not None:
            await self._archivist.take()

    async def _reload_policy(self, *, now: bool) -> None:
        if self._policy is None:
            return
        async with self._reloading:  # a signal may come while a look goes on
            outcome = await asyncio.to_thread(self._policy.reload, now=now)
            await self._say_reloaded(self._policy, outcome)

    async def _say_reloaded(self, holder: PolicyHolder, outcome: ReloadOutcome) -> None:
        if outcome.status is ReloadStatus.OK:
            say_loaded(holder.current, today())
            self.shadows.prepare(holder.current)
            self.wake_canaries()
        elif outcome.status is ReloadStatus.KEPT:
            say_kept(holder.current, outcome)
        else:
            return
        with contextlib.suppress(JournalUnavailable):
            loaded = outcome.status is ReloadStatus.OK
            await self._note(Stage.POLICY, Outcome.LOADED if loaded else Outcome.KEPT, outcome.reason)
