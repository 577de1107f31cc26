"""What every page is given: the register, the lanes, the change signal, the look, and who is acting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from shiboken6 import isValid

from consent_db import actions, channels, clock, events, officers, people, policy
from consent_db.errors import StoreProblem
from consent_db.records import Actor, Changed, OrgUnit, Role
from exports import wording
from ui import acts, errors, labels, thumbnails
from ui.changes import touches
from ui.jobs import JobRunner, once

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from consent_db.actions import PastAction
    from consent_db.connection import Register
    from consent_db.records import Channel, Policy, Reason
    from ui.changes import Changes
    from ui.jobs import Lane
    from ui.theme import Theme

_LAST_CHANNEL = "check/channel"
_OFFICER = "officer"
_USUAL_ROLES = (Role.OFFICER, Role.PHOTOGRAPHER, Role.DATA_STEWARD)
_NOBODY_YET = Actor(role=Role.OFFICER)


class Reading:
    """What one page reads in the background: one reading at a time, and one more for all that is asked for meanwhile.

    A reading that fails is told to the user (Desk.read); what was asked for meanwhile is read all the same.
    """

    def __init__(
        self,
        desk: Desk,
        query: Callable[[], Callable[[Register], Any]],
        then: Callable[[Any], object],
        *,
        owner: QObject,
        lane: Lane = "read",
    ) -> None:
        self._desk = desk
        self._query = query
        self._then = then
        self._owner = owner
        self._lane = lane
        self._running = self._again = False

    def ask(self) -> None:
        """Read now, or once more when the present reading has ended; `query` says each time what is asked."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._desk.read(
            self._query(), self._arrived, owner=self._owner, failed=lambda _problem: self._ended(), lane=self._lane
        )

    def _arrived(self, found: object) -> None:
        self._ended()
        self._then(found)

    def _ended(self) -> None:
        self._running = False
        if self._again:
            self._again = False
            self.ask()


class Desk(QObject):
    """Short ways to the register for the pages; writes go one at a time through the write lane."""

    wrote = Signal(str, object)
    """A sentence about what was just written and can be undone, with the Changed."""
    opened = Signal(object, str)
    """Open the check window on (ids of the folder or selection, the id to show)."""
    place_wanted = Signal(str)
    """Show one of the places in the main window."""

    def __init__(
        self, register: Register, runner: JobRunner, changes: Changes, theme: Theme, settings: QSettings
    ) -> None:
        super().__init__()
        self.register = register
        self.runner = runner
        self.changes = changes
        self.theme = theme
        self.settings = settings
        self.actor = _NOBODY_YET
        """Who acts in this window, in the role they usually have; see `acting` for another role."""
        self.practising = False
        """Whether this is the made-up branch."""
        self._take_actor()
        self.thumbnails = thumbnails.thumbnails(runner, self)
        self.crops = thumbnails.crops(runner, self)
        self.shown: set[str] = set()
        """Pictures somebody has looked at in this session, large."""
        self.window: QWidget | None = None
        self._words: wording.Vocabulary | None = None
        self._passed_id = ""
        """The act that cannot be undone about which the user was told: the next Ctrl+Z goes past it."""
        changes.changed.connect(self._forget)

    def forget_words(self) -> None:
        """Look up anew what things are called: the language changed."""
        self._words = None

    def _forget(self, changed: Changed) -> None:
        self.forget_words()
        if touches(changed, "officer"):
            self._take_actor()

    def _take_actor(self) -> None:
        """Act as who was chosen here; as nobody in particular where several could and none was."""
        active = {one.id: one for one in officers.officers(self.register) if one.active}
        chosen = str(self.settings.value(_OFFICER, "") or "")
        if chosen not in active:
            chosen = next(iter(active)) if len(active) == 1 else ""
        if not chosen:
            self.actor = _NOBODY_YET
            return
        role = next((role for role in _USUAL_ROLES if role in active[chosen].roles), Role.PHOTOGRAPHER)
        self.actor = Actor(officer_id=chosen, role=role)

    def choose_officer(self, officer_id: str) -> None:
        """Say who uses the program on this machine from now on."""
        self.settings.setValue(_OFFICER, officer_id)
        self._take_actor()

    def acting(self, register: Register, role: Role) -> Actor:
        """Who acts, in a role they must hold; raises `unknown_officer`, `officer_left`, `role_not_held`."""
        return officers.actor(register, self.actor.officer_id, role)

    @property
    def lang(self) -> str:
        """The interface language."""
        return labels.interface_language()

    def can_undo(self, changed: Changed) -> bool:
        """Whether Ctrl+Z takes this back: an act that stored what cannot be undone, such as a proof, stays."""
        final = actions.final_act(self.register)
        return bool(changed.action_id) and (final is None or final.id != changed.action_id)

    def write(
        self,
        act: Callable[[Register], Changed],
        *,
        then: Callable[[Changed], object] | None = None,
        said: str = "",
        parent: QWidget | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Do one write of the store in the background; tell everybody what changed, or the user why it did not.

        `failed` may answer True: it told the user itself.
        """

        def finished(changed: Changed) -> None:
            if self.changes.stopped:
                return
            self.changes.publish(changed)
            if said:
                self.wrote.emit(said, changed)
            if then is not None and (parent is None or isValid(parent)):
                then(changed)

        def went_wrong(problem: BaseException) -> None:
            there = parent is not None and isValid(parent)
            if failed is not None and (parent is None or there) and failed(problem) is True:
                return
            errors.show(problem, parent if there else self.window)

        self.runner.start("write", once(act), finished=finished, failed=went_wrong)

    def tell(self, said: str) -> None:
        """Say what was done where an undo is not offered."""
        self.wrote.emit(said, Changed())

    def publish_machine(self, changed: Changed) -> None:
        """Tell everybody what the program wrote by itself, so that nothing is taken from under a hand."""
        self.changes.publish(changed, by_program=True)

    def read(
        self,
        query: Callable[[Register], Any],
        then: Callable[[Any], object],
        *,
        owner: QObject,
        failed: Callable[[BaseException], object] | None = None,
        lane: Lane = "read",
    ) -> None:
        """Ask the register something that may take longer than a tenth of a second; for seconds, on another `lane`.

        Nobody is told when `owner`, who shows the answer, has gone meanwhile (the window is built anew for a language).
        """

        def went_wrong(problem: BaseException) -> None:
            if failed is not None:
                failed(problem)
            errors.show(problem, self.window)

        self.runner.start(lane, once(query), finished=then, failed=went_wrong, owner=owner)

    def undo(self, parent: QWidget | None = None) -> None:
        """Take back the last act and say which; where a newer one cannot be undone, say so first and do nothing."""
        passed_id = self._passed_id
        tried: list[str] = []

        def act(register: Register) -> tuple[PastAction | None, PastAction | None, Changed]:
            final, target = actions.final_act(register), actions.next_to_undo(register)
            if final is not None and final.id != passed_id:
                return final, target, Changed()
            tried.append(target.label if target is not None else "")
            return None, target, actions.undo(register, actor=self.actor)

        def finished(found: tuple[PastAction | None, PastAction | None, Changed]) -> None:
            final, target, changed = found
            if self.changes.stopped:
                return
            if final is not None:
                self._passed_id = final.id
                self.tell(acts.cannot_be_undone(final.label, target.label if target is not None else ""))
                return
            self.changes.publish(changed)
            self.tell(acts.taken_back(target.label if target is not None else ""))

        def went_wrong(problem: BaseException) -> None:
            if tried and tried[0] and isinstance(problem, StoreProblem) and problem.code == "changed_meanwhile":
                self.tell(acts.built_upon(tried[0]))
                return
            errors.show(problem, parent if parent is not None and isValid(parent) else self.window)

        self.runner.start("write", once(act), finished=finished, failed=went_wrong)

    def redo(self, parent: QWidget | None = None) -> None:
        """Do again what an undo took back last, and say which act it was."""

        def act(register: Register) -> tuple[PastAction | None, Changed]:
            changed = actions.redo(register, actor=self.actor)
            return actions.next_to_undo(register), changed

        def finished(found: tuple[PastAction | None, Changed]) -> None:
            done, changed = found
            if self.changes.stopped:
                return
            self.changes.publish(changed)
            self.tell(acts.done_again(done.label if done is not None else ""))

        def went_wrong(problem: BaseException) -> None:
            errors.show(problem, parent if parent is not None and isValid(parent) else self.window)

        self.runner.start("write", once(act), finished=finished, failed=went_wrong)

    def unit(self) -> OrgUnit:
        """The register's own unit; an unnamed one before somebody named it."""
        return policy.unit(self.register) or OrgUnit(id="", name="")

    def policy(self) -> Policy:
        """The branch's decisions in force."""
        return policy.policy(self.register)

    def today(self) -> date:
        """The local day of the jurisdiction."""
        return clock.today(self.unit().jurisdiction)

    def channels(self) -> tuple[Channel, ...]:
        """The channels in use."""
        return tuple(channels.channels(self.register, active_only=True))

    @property
    def channel_id(self) -> str:
        """The channel judged for last, here or in another window."""
        chosen = str(self.settings.value(_LAST_CHANNEL, "") or "")
        active = [channel.id for channel in self.channels()]
        return chosen if chosen in active else (active[0] if active else "")

    def number(self, key: str, default: int) -> int:
        """A remembered number; the default where nothing sensible is remembered."""
        try:
            return int(str(self.settings.value(key, default)))
        except ValueError:
            return default

    def choose_channel(self, channel_id: str) -> None:
        """Remember which channel was chosen."""
        self.settings.setValue(_LAST_CHANNEL, channel_id)

    def words(self) -> wording.Vocabulary:
        """What the ids inside reasons are called."""
        if self._words is None:
            self._words = wording.Vocabulary(
                people=people.names(self.register),
                channels={channel.id: channel.name for channel in channels.channels(self.register)},
                events={event.id: event.title for event in events.events(self.register)},
                units=policy.unit_names(self.register),
                officers=officers.names(self.register),
            )
        return self._words

    def reason(self, reason: Reason) -> str:
        """One reason as a sentence."""
        return wording.reason_text(reason, self.words(), self.lang, today=self.today())
