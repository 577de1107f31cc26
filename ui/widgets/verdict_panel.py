"""The answer in words and, below it, one card per person or reason, each with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from consent_db import days
from consent_db.records import AppearanceState, Outcome, PeopleCheck, PersonKind
from ui import labels
from ui.widgets.basics import button, clear_layout, column, frame, label, restyle, row
from ui.widgets.flow import FlowLayout
from ui.widgets.person_card import Portrait
from ui.widgets.shape import Badge, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QPushButton

    from consent_db.records import Facts, Verdict
    from ui.desk import Desk
    from ui.models.check import Card


class CardFrame(QFrame):
    """One card; a click chooses it."""

    clicked = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setProperty("role", "card")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self.key)
        super().mousePressEvent(event)

    def choose(self, *, on: bool) -> None:
        """Show whether this is the chosen card."""
        self.setProperty("chosen", "true" if on else "false")
        restyle(self)


class VerdictPanel(QWidget):
    """`asked(what, key)` tells which remedy was pressed on which card; `chosen` which card was clicked."""

    asked = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._frames: dict[str, CardFrame] = {}
        self.shape = Shape(desk.theme, None, side_px=36)
        self.headline = label("", "verdict", wrap=True)
        self.why = label("", "second", wrap=True)
        self.head = frame(
            "verdict-head",
            row(self.shape, column(self.headline, self.why, gap_px=4), gap_px=16, margins_px=(22, 16, 20, 16)),
        )
        self._inside = QWidget()
        self._cards = column(gap_px=12, margins_px=(18, 16, 18, 16))
        self._inside.setLayout(self._cards)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self._inside)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(self.head, self.scroll_area, gap_px=0))

    def show_answer(self, facts: Facts, verdict: Verdict, cards: Sequence[Card], channel_name: str) -> None:
        """Show one channel's answer."""
        self.shape.show_outcome(verdict.outcome)
        self.headline.setText(
            self.tr("{verdict}: {channel}").format(verdict=labels.outcome_full(verdict.outcome), channel=channel_name)
        )
        self.headline.setAccessibleName(self.headline.text())
        leading = next((reason for reason in verdict.reasons if reason.code == verdict.headline), None)
        self.why.setText(self._desk.reason(leading) if leading else "")
        self.head.setProperty("outcome", str(verdict.outcome))
        restyle(self.head)
        clear_layout(self._cards)
        self._frames.clear()
        for card in cards:
            if card.appearance is None and card.outcome is Outcome.CLEAR and card.reasons[0].outcome is Outcome.CLEAR:
                continue  # the headline says so already
            made = self._card(facts, card)
            made.clicked.connect(self.chosen.emit)
            self._frames[card.key] = made
            self._cards.addWidget(made)
        self._cards.addStretch(1)

    def show_waiting(self, text: str) -> None:
        """No answer yet."""
        self.shape.show_outcome(None)
        self.headline.setText(text)
        self.why.setText("")
        self.head.setProperty("outcome", "")
        restyle(self.head)
        clear_layout(self._cards)
        self._frames.clear()

    def choose(self, key: str) -> None:
        """Mark a card and bring it into view."""
        for one, made in self._frames.items():
            made.choose(on=one == key)
        if key in self._frames:
            self.scroll_area.ensureWidgetVisible(self._frames[key])

    def _card(self, facts: Facts, card: Card) -> CardFrame:
        made = CardFrame(card.key)
        badge = Badge(self._desk.theme, card.outcome)
        # "2 faces are not linked to anyone" is about the picture; a card is about one of them.
        told = [reason for reason in card.reasons if card.appearance is None or reason.code != "UNIDENTIFIED_FACE"]
        sentences = [label(self._desk.reason(reason), wrap=True) for reason in told if reason.outcome]
        advice = [
            label(self._desk.reason(reason), "second", wrap=True) for reason in card.reasons if not reason.outcome
        ]
        acts = FlowLayout(gap_px=8)
        for what, text, icon, best in self._remedies(facts, card):
            acts.addWidget(self._remedy(card.key, what, text, icon, best=best))
        if card.appearance is None:
            body = column(row(*sentences, *advice, gap_px=10), acts, gap_px=10, margins_px=(16, 14, 16, 14))
            if card.reasons[0].outcome is not None:
                body.insertLayout(0, row(label(self.tr("The picture"), "strong"), -1, badge))
        else:
            portrait = Portrait(self._desk, side_px=48, rounded=False)
            name = self.called(facts, card)
            known = card.appearance.box is not None and card.appearance.asset_id != ""
            portrait.show_face(card.appearance.id if known else None, name)
            title = label(name, "strong", wrap=True)
            words = column(row(title, badge, gap_px=8), *sentences, gap_px=6)
            if not sentences and card.outcome is Outcome.CLEAR:
                words.addWidget(label(self.tr("Nothing stands in the way."), "second", wrap=True))
            elif not sentences:
                words.addWidget(label(self.tr("Nobody has said yet who this is."), "second", wrap=True))
            words.addStretch(1)
            top = row(portrait, words, gap_px=12)
            top.setAlignment(portrait, Qt.AlignmentFlag.AlignTop)
            body = column(top, acts, gap_px=10, margins_px=(14, 14, 14, 14))
        made.setLayout(body)
        made.setAccessibleName(f"{labels.outcome_full(card.outcome)}. " + " ".join(part.text() for part in sentences))
        return made

    def _remedy(self, key: str, what: str, text: str, icon: str, *, best: bool) -> QPushButton:
        return button(
            self._desk.theme,
            text,
            lambda: self.asked.emit(what, key),
            icon=icon,
            kind="danger" if what == "withdraw" else "tonal" if best else "plain",
            size="card",
        )

    def called(self, facts: Facts, card: Card) -> str:
        """Who is on a card, as far as anybody knows."""
        shown = card.appearance
        assert shown is not None
        person = facts.people.get(shown.person_id) if shown.person_id else None
        if person is None or shown.state is AppearanceState.REJECTED:
            return self.tr("Stranger") if shown.stranger else self.tr("Unknown person")
        if shown.state is not AppearanceState.CONFIRMED:
            return self.tr("{name}?").format(name=person.name)
        age = days.age_at(person, self._desk.today())
        if age is None or age >= 18:
            return person.name
        return self.tr("{name}, %n year(s)", "", age).format(name=person.name)

    def _remedies(self, facts: Facts, card: Card) -> list[tuple[str, str, str, bool]]:
        """(what, words, icon, whether it is the best one)."""
        if card.appearance is None:
            return self._picture_remedies(facts, card)
        state = card.appearance.state
        if card.appearance.asset_id == "":
            return []
        if state is AppearanceState.CONFIRMED:
            return self._person_remedies(facts, card)
        found: list[tuple[str, str, str, bool]] = []
        if state is AppearanceState.SUGGESTED:
            found += [
                ("confirm", self.tr("Yes, that is right"), "check", True),
                ("reject", self.tr("Somebody else"), "x", False),
            ]
        found.append(("name", self.tr("Name …"), "user-plus", state is not AppearanceState.SUGGESTED))
        found.append(("not_recognisable", self.tr("Not recognisable"), "eye-slash", False))
        if not card.appearance.stranger:
            found.append(("stranger", self.tr("Stranger"), "user-minus", False))
        found.append(("not_a_face", self.tr("Not a face"), "prohibit", False))
        return found

    def _person_remedies(self, facts: Facts, card: Card) -> list[tuple[str, str, str, bool]]:
        assert card.appearance is not None
        codes = {reason.code for reason in card.reasons}
        person = facts.people.get(card.appearance.person_id or "")
        found: list[tuple[str, str, str, bool]] = []
        if card.outcome is not Outcome.CLEAR:
            if "OPT_OUT_MARK" in codes:
                found.append(("unmark", self.tr("No badge after all"), "x", False))
            if codes & {"CHILD_NOT_ASKED", "ASSENT_STALE"}:
                found.append(("assent", self.tr("The child's answer …"), "chat-circle", True))
            if codes & {"AGE_UNKNOWN"}:
                found.append(("edit", self.tr("Say the age …"), "pencil-simple", True))
            if person is not None and person.kind is PersonKind.CHILD and "GUARDIAN_MISSING" in codes:
                found.append(("guardian", self.tr("Add guardian …"), "users", False))
            if "PROTECTED_PERSON" not in codes:
                found.append(("consent", self.tr("Record signed form …"), "file-plus", not found))
        found.append(("unname", self.tr("Somebody else"), "x", False))
        found.append(("withdraw", self.tr("Withdraw consent …"), "arrow-u-up-left", False))
        return found

    def _picture_remedies(self, facts: Facts, card: Card) -> list[tuple[str, str, str, bool]]:
        code = card.reasons[0].code
        known = bool(facts.asset.id)
        if code == "NOT_SCANNED":
            return [] if known else [("add", self.tr("Add to the register …"), "folder-plus", True)]
        if not known:
            return []
        if code == "PEOPLE_NOT_CONFIRMED":
            everyone_ignored = all(one.ignore_reason is not None for one in facts.appearances)
            found = [("complete", self.tr("Everyone is framed"), "check", True)]
            if everyone_ignored and facts.asset.people_check is PeopleCheck.SEARCHED:
                found.append(("nobody", self.tr("Nobody in the picture"), "image", False))
            return found
        return {
            "NO_FACE_FOUND": [
                ("nobody", self.tr("Nobody in the picture"), "check", True),
                ("without_face", self.tr("Person without a face …"), "user-plus", False),
            ],
            "RESTRICTED": [("unlock", self.tr("Remove the lock"), "lock-open", False)],
            "CREATOR_MISSING": [("photographer", self.tr("Write the photographer"), "camera", True)],
            "SOURCE_MISSING": [("source", self.tr("Write the source"), "link", True)],
            "PERMISSION_UNKNOWN": [("source", self.tr("Write the source"), "link", False)],
            "ALT_TEXT_MISSING": [("alt_text", self.tr("Write it now"), "pencil-simple", False)],
            "EVENT_NOT_COVERED": [("event", self.tr("Set event …"), "calendar", True)],
        }.get(code, [])
