"""One decision of the policy as a plain choice, with the reason for its default under it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLayout, QLineEdit, QRadioButton, QWidget

from consent_db.policy_keys import WITH_EXCEPTIONS, PolicyKey, exceptions_for
from exports import policy_words, wording
from ui.widgets.basics import Choice, column, label, row
from ui.widgets.day_field import DayField
from ui.widgets.fields import Ticks
from ui.widgets.tick_box import RoundChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.desk import Desk

_DATED = re.compile(r"(?P<text>.*), (?P<day>\d{4}-\d{2}-\d{2})", re.DOTALL)
_LONGEST = 200
_NARROWEST_PX = 140
"""Long words of a choice are cut in its box, not in the list, before they push the card wider than the page."""


class _Asked(QWidget):
    """What all fields share: the key, its name, and why its default is what it is."""

    changed = Signal()
    """Somebody chose otherwise; what the program shows is not said."""

    def __init__(self, desk: Desk, key: PolicyKey) -> None:
        super().__init__()
        self.key = key.name
        self._key = key
        self._desk = desk
        self._name = policy_words.key_name(key.name, desk.lang)

    def _lay_out(self, asked: QLayout) -> None:
        why = label(policy_words.why(self.key, self._desk.lang), "caption", wrap=True)
        self.setLayout(column(asked, why, gap_px=4))


class ChoiceField(_Asked):
    """A drop-down; a stored value that is no longer offered stays among the choices."""

    def __init__(self, desk: Desk, key: PolicyKey) -> None:
        super().__init__(desk, key)
        self.choice = Choice(desk.theme, self._name)
        self.choice.setMinimumWidth(_NARROWEST_PX)
        self._offer()
        self.choice.activated.connect(lambda _place: self.changed.emit())
        self._lay_out(row(label(self._name, "strong", wrap=True), self.choice, gap_px=16))

    def _offer(self, also: Any = None) -> None:  # noqa: ANN401
        values = list(self._key.choices)
        if also is not None and also not in values:
            values.append(also)
        if isinstance(values[0], int) and not isinstance(values[0], bool):
            values.sort()
        words = [(policy_words.value_name(self.key, value, self._desk.lang), value) for value in values]
        self.choice.fill([(text[:1].upper() + text[1:], value) for text, value in words], values[0])

    @property
    def value(self) -> Any:  # noqa: ANN401
        """The chosen one."""
        return self.choice.currentData()

    def show_value(self, value: Any) -> None:  # noqa: ANN401
        """Choose it."""
        self._offer(value)
        for place in range(self.choice.count()):
            if self.choice.itemData(place) == value and type(self.choice.itemData(place)) is type(value):
                self.choice.setCurrentIndex(place)


class ProfileField(_Asked):
    """The ground rule: each with what it means."""

    def __init__(self, desk: Desk, key: PolicyKey) -> None:
        super().__init__(desk, key)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        made = column(gap_px=2)
        for value in self._key.choices:
            said = RoundChoice(policy_words.value_name(self.key, value, self._desk.lang))
            about = policy_words.about(self.key, value, self._desk.lang)
            said.setAccessibleName(f"{said.text()}: {about}")
            self._group.addButton(said)
            self.buttons[value] = said
            said.clicked.connect(lambda: self.changed.emit())
            made.addWidget(said)
            made.addLayout(row(28, label(about, "second", wrap=True), gap_px=0))
            made.addSpacing(6)
        self._lay_out(made)

    @property
    def value(self) -> str:
        """The chosen one."""
        return next((value for value, said in self.buttons.items() if said.isChecked()), self._key.choices[0])

    def show_value(self, value: str) -> None:
        """Choose it."""
        self.buttons[value].setChecked(True)


class ExceptionsField(_Asked):
    """Off, at some kinds of events, or at all."""

    def __init__(self, desk: Desk, key: PolicyKey) -> None:
        super().__init__(desk, key)
        lang = desk.lang
        self._stored: bool | Mapping[str, bool] = False
        self.choice = Choice(desk.theme, self._name)
        self.choice.setMinimumWidth(_NARROWEST_PX)
        words = [wording.text(f"policy.exceptions_enabled.{one}", lang) for one in ("none", "some", "all")]
        self.choice.fill(
            [(text[:1].upper() + text[1:], one) for text, one in zip(words, ("none", "some", "all"), strict=True)]
        )
        names = [(one, wording.text(f"event_types.{one}", lang)) for one in WITH_EXCEPTIONS]
        self.kinds = Ticks([(one, name[:1].upper() + name[1:]) for one, name in names])
        self.kinds.setAccessibleName(wording.text("policy.exceptions_enabled.some", lang))
        self.kinds.changed.connect(self.changed)
        self.choice.activated.connect(lambda _place: self._chosen())
        self.kinds.hide()
        chosen = row(label(self._name, "strong", wrap=True), self.choice, gap_px=16)
        self._lay_out(column(chosen, self.kinds, gap_px=6))

    def _chosen(self) -> None:
        self.kinds.setVisible(self.choice.currentData() == "some")
        self.changed.emit()

    @property
    def value(self) -> bool | Mapping[str, bool]:
        """The switch as it is stored."""
        chosen = self.choice.currentData()
        if chosen == "all":
            return True
        if chosen == "none" or not self.kinds.ticked:
            return False
        if isinstance(self._stored, dict) and exceptions_for(self._stored) == frozenset(self.kinds.ticked):
            return self._stored
        return {str(one): True for one in self.kinds.ticked}

    def show_value(self, value: bool | Mapping[str, bool]) -> None:
        """Choose it."""
        self._stored = value
        held = exceptions_for(value)
        chosen = "all" if value is True else ("some" if held else "none")
        self.choice.setCurrentIndex(self.choice.findData(chosen))
        self.kinds.blockSignals(True)
        self.kinds.tick(*(held if chosen == "some" else ()))
        self.kinds.blockSignals(False)
        self.kinds.setVisible(chosen == "some")


class AssessmentField(_Asked):
    """What the assessment is called and where it is kept, and its day."""

    def __init__(self, desk: Desk, key: PolicyKey) -> None:
        super().__init__(desk, key)
        self.text = QLineEdit()
        self.text.setMaxLength(_LONGEST)
        self.text.setAccessibleName(self._name)
        self.day = DayField(self._desk.theme, self._desk.today(), self.tr("Day of the assessment"))
        self.text.textEdited.connect(lambda _text: self._written())
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.day.setEnabled(False)
        named = label(self._name, "strong", wrap=True)
        self._lay_out(column(named, row(self.text, self.day, gap_px=12), gap_px=6))

    def _written(self) -> None:
        self.day.setEnabled(bool(self.text.text().strip()))
        self.changed.emit()

    @property
    def value(self) -> str:
        """The reference with its day; empty for none."""
        text = self.text.text().strip()
        return f"{text}, {self.day.day.isoformat()}" if text else ""

    def show_value(self, value: str) -> None:
        """Show it."""
        dated = _DATED.fullmatch(value)
        day = self._desk.today()
        if dated is not None:
            try:
                day = date.fromisoformat(dated["day"])
            except ValueError:
                dated = None
        self.day.blockSignals(True)
        self.text.setText(dated["text"] if dated is not None else value)
        self.day.set_day(day)
        self.day.setEnabled(bool(value.strip()))
        self.day.blockSignals(False)


PolicyField = ChoiceField | ProfileField | ExceptionsField | AssessmentField
"""A field that asks for a key: `value` is what is chosen, `show_value` chooses without saying that somebody did."""


def field(desk: Desk, key: PolicyKey) -> PolicyField:
    """The field that asks for a key."""
    made: dict[str, type[PolicyField]] = {
        "profile": ProfileField,
        "exceptions_enabled": ExceptionsField,
        "dpia_reference": AssessmentField,
    }
    return made.get(key.name, ChoiceField)(desk, key)
