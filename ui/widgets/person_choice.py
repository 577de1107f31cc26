"""A person to choose by typing part of the name, or somebody new of exactly the typed name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter

from ui import labels
from ui.widgets.basics import Choice, dress_offers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Person
    from ui.theme import Theme


class PersonChoice(Choice):
    """Only a whole name that stands in the list means that person: "Rob" never becomes Robin. `first` come first."""

    chosen = Signal()

    def __init__(
        self, theme: Theme, name: str, people: Sequence[Person], *, person_id: str = "", first: Sequence[Person] = ()
    ) -> None:
        super().__init__(theme, name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.setMaxVisibleItems(12)
        for one in first:
            self.addItem(one.name, one.id)
        self._add(people)
        completer = QCompleter(self.model(), self)
        dress_offers(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setCurrentIndex(self.findData(person_id) if person_id else -1)
        if not person_id:
            self.clearEditText()
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)
            line.setPlaceholderText(self.tr("Type a name"))
        self.editTextChanged.connect(lambda _text: self.chosen.emit())

    def offer(self, people: Sequence[Person], *, keep: str) -> None:
        """Offer other people; whoever was chosen (`keep`) stays chosen while in the list."""
        typed = self.currentText()
        self.blockSignals(True)
        self.clear()
        self._add(people)
        self.setCurrentIndex(self.findData(keep) if keep else -1)
        if self.currentIndex() < 0:
            self.setEditText(typed)
        self.blockSignals(False)
        self.chosen.emit()

    def hint(self, text: str) -> None:
        """What stands in the empty field."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)

    @property
    def typed(self) -> str:
        """The typed words, spaces in order."""
        return " ".join(self.currentText().split())

    @property
    def person_id(self) -> str | None:
        """The person whose whole name is typed or chosen; None for somebody who is not in the list."""
        typed = self.typed.casefold()
        if not typed:
            return None
        places = [at for at in range(self.count()) if " ".join(self.itemText(at).split()).casefold() == typed]
        return str(self.itemData(places[0])) if places else None

    def _add(self, people: Sequence[Person]) -> None:
        called = Counter(one.name for one in people)
        known: set[str] = set()
        for one in sorted(people, key=lambda one: one.name.casefold()):
            self.addItem(self._label(one, known, twice=called[one.name] > 1), one.id)

    def _label(self, one: Person, known: set[str], *, twice: bool) -> str:
        """The name, and what tells two of one name apart."""
        text = one.name or self.tr("without a name")
        if twice:
            told = [
                str(one.birth_year or (one.birth_date.year if one.birth_date else "")),
                labels.person_kind(one.kind),
            ]
            text += f" ({', '.join(part for part in told if part)})"
        number = 2
        label = text
        while label.casefold() in known:
            label = f"{text} – {number}"
            number += 1
        known.add(label.casefold())
        return label
