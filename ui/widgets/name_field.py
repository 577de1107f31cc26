"""A name field with what it may mean below it; Enter takes the marked row, Alt and a number that row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.models.lines import Line
from ui.pages.names import NEW, Candidate, candidates, default_choice, likely
from ui.widgets.basics import column, label
from ui.widgets.line_list import LineList

_KEYS = 9

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtGui import QPixmap

    from consent_db.records import Person
    from ui.theme import Theme


class _Field(QLineEdit):
    """Hands the keys that move and choose to the list below; with nothing typed, undo is the window's."""

    key = Signal(QKeyEvent)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.text()
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.isAutoRepeat():
            return  # whoever leans on Enter has not looked
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key.emit(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.key.emit(event) if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 else event.ignore()
            return
        super().keyPressEvent(event)


class NameField(QWidget):
    """`named` carries a person's id, or NEW with the typed name."""

    named = Signal(str, str)

    def __init__(self, theme: Theme, face: Callable[[str], QPixmap | None] | None = None) -> None:
        super().__init__()
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("Who is this? Type a name"))
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setClearButtonEnabled(True)
        self.list = LineList(theme, name=self.tr("People to choose from"), face=face, role="panel")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _index: self.take())
        self.field.textChanged.connect(lambda _text: self._offer())
        self.field.key.connect(self._key)
        self.asked = label("", "second", wrap=True)
        self.asked.hide()
        self.setLayout(column(self.field, self.asked, self.list, gap_px=6))
        self._people: Sequence[Person] = ()
        self._suggested: Sequence[str] = ()
        self._at_event: Collection[str] = ()
        self._recent: Sequence[str] = ()
        self._faces: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self._offered: list[Candidate] = []
        self.setFocusProxy(self.field)

    def ask(
        self,
        people: Sequence[Person],
        *,
        suggested: Sequence[str] = (),
        at_event: Collection[str] = (),
        recent: Sequence[str] = (),
        faces: dict[str, str] | None = None,
        notes: dict[str, str] | None = None,
        keep_text: bool = False,
    ) -> None:
        """Ask about somebody: who there is, whom the machine suggests; faces are crop ids by person."""
        self._people, self._suggested, self._at_event, self._recent = people, suggested, at_event, recent
        self._faces, self._notes = faces or {}, notes or {}
        if not keep_text:
            self.field.clear()
        self._offer()

    def _offer(self) -> None:
        typed = self.field.text()
        self._offered = candidates(
            typed, self._people, suggested=self._suggested, at_event=self._at_event, recent=self._recent
        )
        self.asked.hide()
        self._mark(default_choice(typed, self._offered))

    def _mark(self, choice: Candidate | None) -> None:
        self.list.show_lines(self._lines(choice), chosen=choice.person_id if choice else "")
        if choice is None:
            self.list.setCurrentIndex(self.list.lines.index(-1))

    def _lines(self, choice: Candidate | None) -> list[Line]:
        headings = {
            "exact": self.tr("Exactly this name"),
            "alike": self.tr("Known already"),
            "suggested": self.tr("Suggestion"),
            "event": self.tr("At this event"),
            "recent": self.tr("Used lately"),
            "all": self.tr("Everyone"),
            "new": self.tr("Somebody new"),
        }
        lines: list[Line] = []
        before = ""
        for number, one in enumerate(self._offered, start=1):
            if one.source != before:
                lines.append(Line(id="", title=headings[one.source], heading=True))
                before = one.source
            title = self.tr("New person “{name}”").format(name=one.name) if one.person_id == NEW else one.name
            lines.append(
                Line(
                    id=one.person_id,
                    title=title,
                    second=self._notes.get(one.person_id, ""),
                    face_id=self._faces.get(one.person_id),
                    key="Enter" if one == choice else self._key_of(one, number),
                )
            )
        return lines

    @staticmethod
    def _key_of(one: Candidate, number: int) -> str:
        if one.person_id == NEW:
            return "Ctrl+Enter"
        return f"Alt+{number}" if number <= _KEYS else ""

    def _take_at(self, place: int) -> None:
        known = [one for one in self._offered if one.person_id != NEW]
        if place < len(known):
            self.named.emit(known[place].person_id, " ".join(self.field.text().split()))

    def _key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(new=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._take_at(event.key() - Qt.Key.Key_1)
            return
        step = 1 if event.key() == Qt.Key.Key_Down else -1
        place = self.list.currentIndex().row() if self.list.currentIndex().isValid() else -1
        choosable = [number for number, line in enumerate(self.list.lines.lines) if not line.heading]
        later = [number for number in choosable if (number > place if step > 0 else number < place)]
        if not later:
            later = choosable[:1] if step > 0 else choosable[-1:]
        if later:
            self.list.setCurrentIndex(self.list.lines.index(later[0] if step > 0 else later[-1]))

    def take(self, *, new: bool = False) -> None:
        """What Enter does: the marked row, or somebody new of exactly the typed name; else it asks who is meant."""
        typed = " ".join(self.field.text().split())
        chosen = NEW if new else self.list.chosen
        if chosen == NEW and typed:
            self.named.emit(NEW, typed)
        elif chosen and chosen != NEW:
            self.named.emit(chosen, typed)
        elif typed:
            self._ask_back()

    def _ask_back(self) -> None:
        """Mark the one who may be meant, so that a second Enter takes them, and say what else can be done."""
        one = likely(self._offered)
        if one is None:
            said = self.tr("Who is meant? Choose with the arrows, or press Ctrl+Enter for somebody new.")
        else:
            self._mark(one)
            said = self.tr("Do you mean {name}? Enter says yes, Ctrl+Enter adds somebody new.").format(name=one.name)
        self.asked.setText(said)
        self.asked.show()
