"""Everything that was said about a person, the latest first, each with its proof and a way to correct it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import labels
from ui.widgets.basics import button, column, label, rule
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Evidence
    from ui.models.timeline import Entry, Kind
    from ui.theme import Theme

_ICONS: dict[Kind, str] = {
    "yes": "check-circle",
    "no": "x-circle",
    "answer": "chat-circle",
    "withdrawal": "arrow-u-up-left",
    "guardian": "users",
    "birthday": "calendar-blank",
    "merge": "users-three",
    "registered": "user-plus",
}


class PersonTimeline(QFrame):
    """Asks for 'correct:<table>:<id>' and 'proof:<evidence id>'; a replaced statement leads to what replaced it."""

    asked = Signal(str)
    wanted = Signal(QWidget)
    """Bring this entry into view."""

    def __init__(self, theme: Theme, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.rows: dict[str, QWidget] = {}
        self._known = {entry.key: entry for entry in entries}
        parts: list[QWidget] = [label(self.tr("What was said, and when"), "strong")]
        for entry in entries:
            made = self._entry(entry)
            self.rows[entry.key] = made
            parts += [made, rule()]
        if not entries:
            parts.append(label(self.tr("Nothing yet."), "second"))
        else:
            parts.pop()
        self.setLayout(column(*parts, gap_px=8, margins_px=(20, 16, 20, 16)))

    def _entry(self, entry: Entry) -> QWidget:
        made = QWidget()
        made.setAccessibleName(f"{labels.day(entry.day)}: {entry.title}")
        icon = button(self._theme, "", icon=_ICONS[entry.kind], kind="bare", name=entry.title)
        icon.setEnabled(False)
        when = labels.day(entry.day)
        if entry.recorded is not None:
            when += " · " + self.tr("written down on {date}").format(date=labels.day(entry.recorded))
        words: list[QWidget] = [label(when, "caption", wrap=True)]
        replaced = bool(entry.replaced_by)
        title = label(entry.title, "second" if replaced else "strong", wrap=True)
        if replaced:
            font = title.font()
            font.setStrikeOut(True)
            title.setFont(font)
        words.append(title)
        words += [label(detail, "caption", wrap=True) for detail in entry.details]
        words += self._proof_states(entry)
        acts = self._acts(entry)
        lines = column(*words, gap_px=2)
        if acts is not None:
            lines.addWidget(acts)
        layout = QHBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(column(icon, -1))
        layout.addLayout(lines, 1)
        return made

    def _proof_states(self, entry: Entry) -> list[QWidget]:
        found: list[QWidget] = []
        for proof in entry.proofs:
            if proof.altered:
                found.append(label(self.tr("The stored scan was altered: it proves nothing."), "fault", wrap=True))
            elif not proof.content_stored:
                found.append(label(self.tr("The form is kept on paper, not scanned."), "caption", wrap=True))
        if entry.wants_proof and not entry.proofs:
            found.append(label(self.tr("No signed form or other proof."), "fault", wrap=True))
        return found

    def _acts(self, entry: Entry) -> QWidget | None:
        flow = FlowLayout(gap_px=10)
        for number, proof in enumerate([one for one in entry.proofs if one.content_stored and one.id], start=1):
            flow.addWidget(self._show(entry, proof, number))
        if entry.replaced_by:
            later = self._known.get(entry.replaced_by)
            if later is None:
                flow.addWidget(label(self.tr("Replaced by a correction about somebody else."), "caption"))
            else:
                text = self.tr("Replaced on {date}").format(date=labels.day(later.recorded or later.day))
                flow.addWidget(self._link(text, f"{text}: {later.title}", entry.replaced_by))
        elif entry.statement:
            text = self.tr("Correct …")
            flow.addWidget(
                button(
                    self._theme,
                    text,
                    lambda: self.asked.emit(f"correct:{entry.key}"),
                    kind="link",
                    size="card",
                    name=self.tr("Correct: {title}").format(title=entry.title),
                )
            )
        if entry.corrects in self._known:
            text = self.tr("Corrects an earlier statement")
            flow.addWidget(self._link(text, text, entry.corrects))
        if not flow.count():
            return None
        made = QWidget()
        made.setLayout(flow)
        return made

    def _link(self, text: str, name: str, key: str) -> QWidget:
        return button(self._theme, text, lambda: self.wanted.emit(self.rows[key]), kind="link", size="card", name=name)

    def _show(self, entry: Entry, proof: Evidence, number: int) -> QWidget:
        text = self.tr("Show the form") if number == 1 else self.tr("Show sheet {number}").format(number=number)
        return button(
            self._theme,
            text,
            lambda: self.asked.emit(f"proof:{proof.id}"),
            kind="link",
            size="card",
            name=f"{text}: {entry.title}",
        )
