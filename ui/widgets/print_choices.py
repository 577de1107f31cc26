"""What to print: one choice, and below it only the fields that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from exports.forms.bundle import BLANK, MOST_COPIES, OF_EVENT, OF_PERSON, WITH_EVENT, Wanted, What
from ui import labels
from ui.i18n import LANGUAGE_NAMES
from ui.widgets.basics import Choice, column
from ui.widgets.count_field import CountField
from ui.widgets.fields import FieldBox
from ui.widgets.person_choice import PersonChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consent_db.records import Event, Person
    from ui.desk import Desk

_MOST_SPARE = 50


class PrintChoices(QWidget):
    """Tells with `changed` that something else is wanted; `wanted` is None until somebody and an event are chosen."""

    changed = Signal()

    def __init__(
        self, desk: Desk, wanted: Wanted, events: Sequence[Event], people: Sequence[Person], about: QWidget
    ) -> None:
        """`about` is what there is to say about the event and the person, and stands below them."""
        super().__init__()
        theme = desk.theme
        self._task_ids = wanted.task_ids
        self.what = Choice(theme, self.tr("What to print"))
        self.what.fill(self._kinds(), wanted.what)
        self.event_choice = Choice(theme, self.tr("For which event"))
        self._events = [(self._called(one), one.id) for one in events]
        self._titles = {one.id: one.title for one in events}
        self._event_id = wanted.event_id or ""
        self.person = PersonChoice(theme, self.tr("For whom"), people, person_id=wanted.person_id or "")
        self.lang = Choice(theme, self.tr("Language"))
        self._lang = wanted.lang
        self.copies = CountField(theme, self.tr("How many"), least=1, most=MOST_COPIES, count=wanted.copies)
        self.blank_adults = CountField(
            theme, self.tr("Blank forms for adults"), least=0, most=_MOST_SPARE, count=wanted.blank_adults
        )
        self.blank_children = CountField(
            theme, self.tr("Blank forms for children"), least=0, most=_MOST_SPARE, count=wanted.blank_children
        )
        self.boxes = {
            name: FieldBox(field.accessibleName() or title, field)
            for name, field, title in (
                ("what", self.what, ""),
                ("event", self.event_choice, ""),
                ("person", self.person, ""),
                ("lang", self.lang, ""),
                ("copies", self.copies, self.copies.spin.accessibleName()),
                ("adults", self.blank_adults, self.tr("Blank ones for adults who just turn up")),
                ("children", self.blank_children, self.tr("Blank ones for children who just turn up")),
            )
        }
        first = [self.boxes[name] for name in ("what", "event", "person")]
        rest = [box for box in self.boxes.values() if box not in first]
        self.setLayout(column(*first, about, *rest, -1, gap_px=14))
        self.what.currentIndexChanged.connect(lambda _place: self._chosen())
        for one in (self.event_choice, self.lang):
            one.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.person.chosen.connect(self._said)
        for count in (self.copies, self.blank_adults, self.blank_children):
            count.changed.connect(self.changed)
        for one in (self.what, self.event_choice):
            one.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            one.currentTextChanged.connect(one.setToolTip)  # a long title is cut in a narrow window
        self._show_fields()

    @property
    def kind(self) -> What:
        """What is chosen to be printed."""
        return What(self.what.currentData())

    @property
    def title(self) -> str:
        """The event and the kind, and nobody's name."""
        title = self._titles.get(str(self.event_choice.currentData() or ""), "") if self.kind in WITH_EVENT else ""
        return " – ".join(part for part in (title, self.what.currentText()) if part)

    @property
    def wanted(self) -> Wanted | None:
        """What is chosen; None while the event or the person that it needs is not."""
        kind = self.kind
        event_id = str(self.event_choice.currentData() or "") or None
        person_id = self.person.person_id if kind in OF_PERSON | {What.WITHDRAW} else None
        unknown = kind is What.WITHDRAW and bool(self.person.typed) and person_id is None
        if (kind in OF_EVENT and event_id is None) or (kind in OF_PERSON and person_id is None) or unknown:
            return None
        every = kind is What.MISSING
        return Wanted(
            what=kind,
            event_id=event_id if kind in WITH_EVENT else None,
            person_id=person_id,
            lang=str(self.lang.currentData() or ""),
            copies=self.copies.count if kind in BLANK and person_id is None else 1,
            blank_adults=self.blank_adults.count if every else 0,
            blank_children=self.blank_children.count if every else 0,
            task_ids=self._task_ids if kind is What.LETTERS else (),
        )

    def _chosen(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _said(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        """Only what the choice needs; what was said in the others stays for when it is chosen again."""
        kind = self.kind
        some = kind is What.WITHDRAW and bool(self.person.typed)
        self.boxes["event"].setVisible(kind in WITH_EVENT)
        self.boxes["person"].setVisible(kind in OF_PERSON | {What.WITHDRAW})
        self.boxes["copies"].setVisible(kind in BLANK and not some)
        for name in ("adults", "children"):
            self.boxes[name].setVisible(kind is What.MISSING)
        self.person.hint(self.tr("Nobody: a blank form") if kind is What.WITHDRAW else self.tr("Type a name"))
        own = self.tr("Each person's own") if kind is What.MISSING else self.tr("The person's own")
        own = own if kind in OF_PERSON | {What.MISSING} or some else self.tr("The branch's own")
        chosen_event = str(self.event_choice.currentData() or self._event_id)
        chosen_lang = str(self.lang.currentData() if self.lang.count() else self._lang)
        with QSignalBlocker(self.event_choice), QSignalBlocker(self.lang):
            nothing = self.tr("Choose an event") if kind in OF_EVENT else self.tr("No event in particular")
            self.event_choice.fill([(nothing, ""), *self._events], chosen_event)
            self.lang.fill([(own, ""), *((name, lang) for lang, name in LANGUAGE_NAMES.items())], chosen_lang)
        for one in (self.what, self.event_choice):
            one.setToolTip(one.currentText())

    def _called(self, event: Event) -> str:
        return f"{event.title}, {labels.day(event.start)}" if event.start is not None else event.title

    def _kinds(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Forms for everybody missing at an event"), What.MISSING),
            (self.tr("Form for one person"), What.PERSON),
            (self.tr("Blank form for adults"), What.ADULT),
            (self.tr("Blank form for children"), What.CHILD),
            (self.tr("Withdrawal form"), What.WITHDRAW),
            (self.tr("Confirmation of what is recorded"), What.RECEIPT),
            (self.tr("Poster, A4"), What.POSTER_A4),
            (self.tr("Poster, A3"), What.POSTER_A3),
            (self.tr("Attendance list"), What.ATTENDANCE),
            (self.tr("Who has answered what, as a table"), What.OVERVIEW),
            *([(self.tr("Letters that ask for removal"), What.LETTERS)] if self._task_ids else []),
        ]
