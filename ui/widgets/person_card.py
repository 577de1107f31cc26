"""One person: what they agreed to as of a day, where pictures may be shown, who speaks for them, and what was said."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from consent_db import days
from consent_db.records import PersonKind
from ui import labels
from ui.models import standing, timeline
from ui.widgets.basics import button, clear_layout, column, frame, label, restyle, row
from ui.widgets.day_field import DayField
from ui.widgets.flow import FlowLayout
from ui.widgets.person_side import ContactCard, GuardiansCard, LookalikesCard, WardsCard, represented
from ui.widgets.person_state import ComingCard, PlacesCard, StateCard, by_then
from ui.widgets.person_timeline import PersonTimeline
from ui.widgets.portrait import PictureButton, Portrait

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from consent_db.records import Person
    from ui.desk import Desk
    from ui.models.profile import Profile
    from ui.models.standing import State

_SIDE_BELOW_PX = 760
_WIDEST_PX = 1280
"""Wider, and the eye loses the line between a channel and its answer."""
_PICTURES = 6
_DAY_SETTLES_MS = 400


class PersonCard(QScrollArea):
    """Asks the page to open dialogs and to read another day; shows everything about one person."""

    asked = Signal(str)
    """consent, print, withdraw, edit, assent, guardian, merge, alike, unalike, pictures, or <what>:<id>"""
    day_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.person: Person | None = None
        self.profile: Profile | None = None
        self.state: State | None = None
        self.timeline: PersonTimeline | None = None
        self.coming: ComingCard | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._head = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        self.day = DayField(desk.theme, desk.today(), self.tr("Show the state of this day"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_DAY_SETTLES_MS)
        self._settle.timeout.connect(lambda: self.day_chosen.emit(self.day.day))
        self.day.dateChanged.connect(lambda _day: self._settle.start())
        self.day.read_changed.connect(self._read_changed)
        self.today = button(desk.theme, self.tr("Back to today"), self.show_today, size="card", kind="tonal")
        self._other_day = label("", "strong", wrap=True)
        self._by_then = label("", "", wrap=True)
        self.day_bar = frame(
            "plain",
            column(
                row(label(self.tr("As of"), "second"), self.day, self.today, -1, gap_px=8),
                self._other_day,
                self._by_then,
                gap_px=6,
                margins_px=(0, 0, 0, 0),
            ),
        )
        self.day_bar.hide()
        inside = QWidget()
        inside.setLayout(column(self._head, self.day_bar, self._body, gap_px=16, margins_px=(24, 18, 24, 24)))
        inside.setMaximumWidth(_WIDEST_PX)
        self.setWidget(inside)
        self._wide: bool | None = None
        self._acts: dict[str, QPushButton] = {}

    def waiting(self, person: Person) -> None:
        """Show whom the card is about while the rest is read; nothing that was shown of anybody stays."""
        same = self.person is not None and self.person.id == person.id
        focused = self._focused()
        self.person, self.profile, self.state, self.timeline, self.coming = person, None, None, None, None
        clear_layout(self._body)
        clear_layout(self._head)
        self._show_top(person, None)
        self._focus(focused)
        if not same:
            self.day.blockSignals(True)
            self.day.set_day(self.day.day)  # what was typed and is no day was meant for somebody else
            self.day.blockSignals(False)
            self.day_bar.hide()
            self.verticalScrollBar().setValue(0)

    def show_profile(self, profile: Profile) -> None:
        """Show a person as of the day that was read."""
        kept = self.verticalScrollBar().value()
        focused = self._focused()
        self.person, self.profile = profile.person, profile
        clear_layout(self._head)
        clear_layout(self._body)
        channels, words, policy = self._desk.channels(), self._desk.words(), self._desk.policy()
        of = profile.facts
        state = standing.state(
            of, profile.person.id, channels, profile.day, words, recognised=profile.recognised, today=profile.today
        )
        self.state = state
        is_child = self._is_child(profile.person, profile.day)
        self._show_top(profile.person, profile)
        self._show_day(profile, state)
        speakers = [*sorted(state.now.required | state.now.speakers), state.now.person_id] if is_child else []
        stands = StateCard(self._desk, state)
        stands.age_wanted.connect(self._ask("age"))
        main: list[QWidget] = [stands, PlacesCard(self._desk, state, speakers=speakers)]
        if state.coming:
            self.coming = ComingCard(state, self._desk, policy)
            main.append(self.coming)
        if profile.assets:
            main.append(self._pictures(profile))
        self.timeline = PersonTimeline(
            self._desk.theme, timeline.entries(of, profile.person.id, profile.day, words, profile.proofs)
        )
        self.timeline.asked.connect(self.asked)
        self.timeline.wanted.connect(lambda entry: self.ensureWidgetVisible(entry, 0, 80))
        side = self._side(profile, is_child=is_child)
        self._wide = self.viewport().width() >= _SIDE_BELOW_PX
        if self._wide:
            both = QHBoxLayout()
            both.setSpacing(16)
            both.addLayout(column(*main, -1, gap_px=16), 5)
            both.addLayout(column(*side, self.timeline, -1, gap_px=16), 3)
            self._body.addLayout(both)
        else:
            for part in (*main, *side, self.timeline):
                self._body.addWidget(part)
        self._body.addStretch(1)
        if not self.day.is_read:
            self._show_no_day()
        self._focus(focused)
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(kept))

    def go_in(self) -> None:
        """Put the focus on the first thing that can be done."""
        if self._acts:
            self._acts[next(iter(self._acts))].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> str:
        """Which button has the focus, or will have it again when the dialog over it closes."""
        focus = self.window().focusWidget()
        return next((what for what, one in self._acts.items() if one is focus), "")

    def _focus(self, what: str) -> None:
        """Give the focus to the button that took the place of one that had it."""
        if what in self._acts:
            self._acts[what].show()  # a button that is not shown yet would not take it
            self._acts[what].setFocus()

    def _is_child(self, person: Person, day: date) -> bool:
        """Whether guardians have, or had, a say on a day."""
        below = days.is_below(person, self._desk.policy().guardian_floor_age, day)
        return bool(below) or (below is None and person.kind is PersonKind.CHILD)

    def show_today(self) -> None:
        """Go back to today at once."""
        self.day.set_day(self._desk.today())
        self._settle.stop()
        self.day_chosen.emit(self.day.day)

    def _show_day(self, profile: Profile, state: State) -> None:
        other = profile.day != profile.today
        if not self._settle.isActive() and self.day.day != profile.day:
            self.day.blockSignals(True)
            self.day.set_day(profile.day)
            self.day.blockSignals(False)
        self._stand_out(on=other)
        text = self.tr("This is how it stands on {date}, as far as is known today.")
        if profile.day < profile.today:
            text = self.tr("This is how it stood on {date}, by what is recorded today.")
        self._other_day.setText(text.format(date=labels.day(profile.day)))
        until = self._until(profile, state) if profile.day > profile.today else []
        self._by_then.setText("\n".join((self.tr("By then:"), *until)))
        self._by_then.setVisible(bool(until))
        self.day_bar.show()

    def _stand_out(self, *, on: bool) -> None:
        """Set the row with the day apart from the rest, with the way back to today."""
        self.today.setVisible(on)
        self._other_day.setVisible(on)
        self.day_bar.setProperty("role", "verdict-head" if on else "plain")
        self.day_bar.setProperty("outcome", "REVIEW" if on else "")
        restyle(self.day_bar)
        inner = 12 if on else 0
        layout = self.day_bar.layout()
        if layout is not None:
            layout.setContentsMargins(inner, inner, inner, inner)

    def _read_changed(self) -> None:
        if self.day.is_read:
            self._settle.start()
        else:
            self._settle.stop()
            self._show_no_day()

    def _show_no_day(self) -> None:
        """What is typed is no day: no other day's state is shown below it."""
        clear_layout(self._body)
        self.state, self.timeline, self.coming = None, None, None
        self._stand_out(on=True)
        self._other_day.setText(self.day.complaint())
        self._by_then.hide()

    def _until(self, profile: Profile, state: State) -> list[str]:
        """What will have changed by the day that is shown, as things stand today."""
        person_id, desk = profile.person.id, self._desk
        now = standing.state(profile.facts, person_id, desk.channels(), profile.today, desk.words())
        return by_then(now, state, desk, desk.policy())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= _SIDE_BELOW_PX
        if self.profile is not None and self._wide is not None and self._wide != wide:
            self._wide = wide
            QTimer.singleShot(0, self, self._again)

    def _again(self) -> None:
        if self.profile is not None:
            self.show_profile(self.profile)

    def _show_top(self, person: Person, profile: Profile | None) -> None:
        self._head.addLayout(self._top(person, profile))
        # Built after the day below them, but before it for the keys.
        for before, after in pairwise([*self._acts.values(), self.day]):
            QWidget.setTabOrder(before, after)

    def _top(self, person: Person, profile: Profile | None) -> QVBoxLayout:
        theme = self._desk.theme
        portrait = Portrait(self._desk)
        portrait.show_face(profile.face_id if profile is not None else None, person.name)
        about = [labels.person_kind(person.kind)]
        day = profile.day if profile is not None else self._desk.today()
        age = days.age_at(person, day)
        if age is not None:
            about.insert(0, self.tr("%n year(s)", "", age))
        elif not person.adult_declared:
            about.append(self.tr("age not known"))
        if profile is not None:
            about.append(self.tr("%n picture(s)", "", len(profile.assets)))
        acts = FlowLayout(gap_px=8, last_in_company=True)
        self._acts = {
            "consent": button(
                theme, self.tr("Record signed form …"), self._ask("consent"), icon="file-plus", kind="tonal"
            )
        }
        if self._is_child(person, day):
            answer = button(theme, self.tr("The child's answer …"), self._ask("assent"), icon="chat-circle")
            self._acts["assent"] = answer
        self._acts["print"] = button(theme, self.tr("Print form …"), self._ask("print"), icon="printer")
        self._acts["edit"] = button(theme, self.tr("Change …"), self._ask("edit"), icon="pencil-simple")
        withdraw = button(
            theme, self.tr("Withdraw consent …"), self._ask("withdraw"), icon="arrow-u-up-left", kind="danger"
        )
        withdraw.setToolTip(self.tr("You see what will happen before anything does."))
        self._acts["withdraw"] = withdraw
        more = button(theme, "", icon="dots-three", name=self.tr("More about this person"))
        menu = self._menu(more)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        self._acts["more"] = more
        for one in self._acts.values():
            acts.addWidget(one)
        words = column(
            label(person.name or self.tr("Without a name"), "headline", wrap=True),
            label(" · ".join(about), "second", wrap=True),
            gap_px=4,
        )
        top = row(portrait, words, gap_px=16)
        top.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        return column(top, acts, gap_px=14)

    def _menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for text, what in (
            (self.tr("Print a withdrawal form …"), "print:withdraw"),
            (self.tr("Print a confirmation …"), "print:receipt"),
            (self.tr("This is the same person as …"), "merge"),
            (self.tr("Is easily mistaken for …"), "alike"),
            (self.tr("Add somebody who speaks for this person …"), "guardian"),
        ):
            menu.addAction(text).triggered.connect(self._ask(what))
        return menu

    def _ask(self, what: str) -> Callable[[], None]:
        return lambda: self.asked.emit(what)

    def _side(self, profile: Profile, *, is_child: bool) -> list[QWidget]:
        desk = self._desk
        found: list[GuardiansCard | WardsCard | LookalikesCard | ContactCard] = []
        if is_child or profile.guardians or represented(profile.person):
            found.append(GuardiansCard(desk, profile, child=not profile.person.adult_declared))
        if profile.wards:
            found.append(WardsCard(desk, profile))
        if profile.alike:
            found.append(LookalikesCard(desk, profile))
        person = profile.person
        if any(text.strip() for text in (person.contact_email, person.contact_phone, person.notes_private)):
            found.append(ContactCard(desk, person))
        for card in found:
            card.asked.connect(self.asked)
        return [*found]

    def _pictures(self, profile: Profile) -> QFrame:
        flow = FlowLayout(gap_px=8)
        for asset_id in profile.assets[:_PICTURES]:
            flow.addWidget(PictureButton(self._desk, asset_id, self._ask(f"picture:{asset_id}")))
        everything = button(
            self._desk.theme,
            self.tr("Show all %n", "", len(profile.assets)),
            self._ask("pictures"),
            kind="link",
            size="card",
        )
        head = row(label(self.tr("Pictures"), "strong"), -1, everything)
        return frame("card", column(head, flow, gap_px=10, margins_px=(20, 16, 20, 16)))
