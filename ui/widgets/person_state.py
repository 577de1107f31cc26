"""The cards that say what a person agreed to: in sentences, per channel, and what changes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from consent_db.records import Outcome
from ui.models import ahead, standing
from ui.models.said import first_name
from ui.widgets.basics import button, column, frame, label, row, rule
from ui.widgets.shape import Badge, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Policy
    from ui.desk import Desk
    from ui.models.standing import Place, State

_COMING = 4
_SAID_NO = frozenset({"REFUSED", "NO_CONSENT"})
"""Somebody who said no has of course not said yes: that need not be told as well."""
_TOP = Qt.AlignmentFlag.AlignTop


class StateCard(QFrame):
    """The headline on the colour of its answer, and below it everything that was said."""

    age_wanted = Signal()

    def __init__(self, desk: Desk, state: State) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title = label(state.title, "section", wrap=True)
        words = [self.title]
        if state.subtitle:
            words.append(label(state.subtitle, "second", wrap=True))
        asked = column(*words, gap_px=2)
        if any(reason.code == "AGE_UNKNOWN" for place in state.places for reason in place.reasons):
            self.age = button(desk.theme, self.tr("Say the age …"), self.age_wanted.emit, icon="pencil-simple")
            asked.addSpacing(6)
            asked.addLayout(row(self.age, -1))
        shape = Shape(desk.theme, state.outcome, side_px=28)
        head = frame("verdict-head", row(column(shape, -1), asked, gap_px=14, margins_px=(20, 14, 20, 14)))
        head.setProperty("outcome", str(state.outcome))
        parts: list[QWidget | QVBoxLayout] = []
        for one in state.lines:
            words = [label(one.text, "sentence", wrap=True)]
            if one.detail:
                words.append(label(one.detail, "caption", wrap=True))
            if one.noes:
                words.append(label(one.noes, "second", wrap=True))
            parts.append(column(*words, gap_px=2))
        if not parts:
            parts.append(label(self.tr("Nothing is recorded about what this person wants."), "second", wrap=True))
        self.setLayout(column(head, column(*parts, gap_px=10, margins_px=(20, 14, 20, 16)), margins_px=(1, 1, 1, 1)))


class PlacesCard(QFrame):
    """The channels, each with its answer; for a child also what each guardian and the child said."""

    def __init__(self, desk: Desk, state: State, *, speakers: Sequence[str]) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "card")
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        if speakers:
            self._by_speaker(grid, state, speakers)
        else:
            self._by_reason(grid, state)
        head = row(label(self.tr("Where may pictures be shown?"), "strong"), -1)
        if len(speakers) > 1:
            head.addWidget(label(self.tr("Everybody must have said yes"), "caption"))
        self.setLayout(column(head, rule(), grid, gap_px=10, margins_px=(20, 16, 20, 16)))

    def _by_speaker(self, grid: QGridLayout, state: State, speakers: Sequence[str]) -> None:
        titles = [self.tr("Place")]
        for one in speakers:
            own = one == state.now.person_id
            name = first_name(state.now.view) if own else state.names.get(one, "?").split(" ")[0]
            titles.append(name)
        titles.append(self.tr("Together"))
        for number, title in enumerate(titles):
            grid.addWidget(label(title, "caption", wrap=True), 0, number)
            grid.setColumnStretch(number, 5 if number == 0 else 4 if number <= len(speakers) else 0)
        for line, place in enumerate(state.places, start=1):
            grid.addWidget(label(place.channel.name, wrap=True), line, 0)
            for number, one in enumerate(speakers, start=1):
                grid.addWidget(self._cell(state, one, place), line, number)
            grid.addWidget(Badge(self._desk.theme, place.outcome), line, len(speakers) + 1)
        told = dict.fromkeys(
            self._desk.reason(reason)
            for place in state.places
            for reason in place.reasons
            if reason.outcome is place.outcome is not Outcome.CLEAR and reason.code != "CHANNEL_NOT_COVERED"
        )
        notes = label("\n".join(told), "second", wrap=True)
        grid.addWidget(notes, len(state.places) + 1, 0, 1, len(titles))

    def _cell(self, state: State, speaker: str, place: Place) -> QWidget:
        found = standing.cell(state.now, speaker, place)
        made = QWidget()
        if found.outcome is None:
            made.setLayout(row(label("–", "second"), label(found.words, "second", wrap=True), gap_px=6))
        else:
            made.setLayout(row(Shape(self._desk.theme, found.outcome), label(found.words, wrap=True), gap_px=6))
        return made

    def _by_reason(self, grid: QGridLayout, state: State) -> None:
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(2, 4)
        told: dict[tuple[Outcome, str], list[str]] = {}
        agreed = {channel for yes in state.now.yeses for channel in yes.channels}
        for one in state.places:
            why = self._why(one, agreed=one.channel.id in agreed)
            told.setdefault((one.outcome, why), []).append(one.channel.name)
        for line, ((outcome, why), names) in enumerate(told.items()):
            everywhere = len(told) == 1 and len(names) > 1
            where = self.tr("All %n channel(s)", "", len(names)) if everywhere else ", ".join(names)
            grid.addWidget(label(where, wrap=True), line, 0, _TOP)
            grid.addWidget(Badge(self._desk.theme, outcome), line, 1, _TOP)
            grid.addWidget(label(why, "second", wrap=True), line, 2, _TOP)

    def _why(self, one: Place, *, agreed: bool) -> str:
        """Why not; the same words for all places that somebody said no to, so that they stand together."""
        reasons = [reason for reason in one.reasons if reason.outcome is one.outcome]
        if one.outcome is Outcome.CLEAR or not reasons:
            return ""
        if reasons[0].code == "CHANNEL_NOT_COVERED":
            return self.tr("Not ticked on the form")
        codes = {reason.code for reason in reasons}
        if "REFUSED" in codes and codes <= _SAID_NO:
            return self.tr("No to photographs that tell what we have done") if agreed else self.tr("Said no")
        return " ".join(dict.fromkeys(self._desk.reason(reason) for reason in reasons))


class ComingCard(QFrame):
    """What will change without anybody doing anything, the soonest first."""

    def __init__(self, state: State, desk: Desk, policy: Policy) -> None:
        super().__init__()
        self.setProperty("role", "card")
        sentences = [
            ahead.sentence(one, state.now.person_id, state.names, desk.words(), policy)
            for one in state.coming[:_COMING]
        ]
        self.sentences = list(dict.fromkeys(sentences))
        parts: list[QWidget] = [label(self.tr("What changes by itself"), "strong")]
        parts += [label(one, wrap=True) for one in self.sentences]
        more = len(state.coming) - _COMING
        if more > 0:
            parts.append(label(self.tr("And %n more later.", "", more), "caption"))
        self.setLayout(column(*parts, gap_px=6, margins_px=(20, 16, 20, 16)))


def by_then(state: State, later: State, desk: Desk, policy: Policy) -> list[str]:
    """What happens between two days, as sentences; `state` is of the earlier one."""
    found = [
        ahead.sentence(one, state.now.person_id, state.names, desk.words(), policy)
        for one in state.coming
        if one.day <= later.day
    ]
    return list(dict.fromkeys(found))
