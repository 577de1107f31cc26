"""The answer in words and, below it, one card per person or reason, each with what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from consent_db import days
from consent_db.exceptions import refusal
from consent_db.records import AppearanceState, Outcome
from ui import labels
from ui.models import rests
from ui.widgets.basics import clear_layout, column, frame, label, restyle, row
from ui.widgets.picture_view import FaceMark
from ui.widgets.remedies import Remedies, Remedy
from ui.widgets.shape import Shape
from ui.widgets.verdict_card import CardFrame, note_card, reason_card

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from consent_db.records import Channel, ExceptionGrant, Facts, Publication, Verdict
    from ui.desk import Desk
    from ui.models.check import Answer, Card
    from ui.models.question import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All the panel tells of one channel's answer."""

    answer: Answer
    day: date
    channel: Channel
    cards: Sequence[Card]
    exceptions_for: Collection[str] = ()
    """The keys of the cards on which an exception may be used."""
    change: Change | None = None
    publications: Sequence[Publication] = ()
    film_opened: bool = False


def usual_width_px(both_px: int) -> int:
    """How wide the answer is beside the picture: a third, but no wider than its sentences read well."""
    return min(max(440, both_px // 3), 560)


class VerdictPanel(QWidget):
    """`asked(what, key)` tells which remedy was pressed on which card; `chosen` which card was clicked."""

    asked = Signal(str, str)
    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._remedies = Remedies(self)
        self._frames: dict[str, CardFrame] = {}
        self.shape = Shape(desk.theme, None, side_px=36)
        self.headline = label("", "verdict", wrap=True)
        self.why = label("", "second", wrap=True)
        self.ahead = label("", "second", wrap=True)
        self.by_rules = label("", "caption", wrap=True)
        words = column(self.headline, self.why, self.ahead, self.by_rules, gap_px=4)
        top = row(self.shape, words, gap_px=16, margins_px=(22, 14, 20, 14))
        top.setAlignment(self.shape, Qt.AlignmentFlag.AlignTop)
        self.head = frame("verdict-head", top)
        self._inside = QWidget()
        self._cards = column(gap_px=12, margins_px=(18, 16, 18, 16))
        self._inside.setLayout(self._cards)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidget(self._inside)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(self.head, self.scroll_area, gap_px=0)
        layout.setStretchFactor(self.scroll_area, 1)
        self.setLayout(layout)

    def show_answer(self, shown: Shown) -> None:
        """Show one channel's answer."""
        verdict, facts = shown.answer.verdict, shown.answer.facts
        self.shape.show_outcome(verdict.outcome)
        outcome = labels.outcome_full(verdict.outcome)
        self.headline.setText(self.tr("{verdict}: {channel}").format(verdict=outcome, channel=shown.channel.name))
        self.headline.setAccessibleName(self.headline.text())
        leading = next((reason for reason in verdict.reasons if reason.code == verdict.headline), None)
        told = [self._desk.reason(leading)] if leading else []
        self.why.setText(" ".join((*told, *self._counted(shown.cards))))
        self._say(self.ahead, self._ahead(shown))
        self._say(self.by_rules, " ".join((*self._about_channel(shown), self._rules(verdict))))
        self.head.setProperty("outcome", str(verdict.outcome))
        restyle(self.head)
        self._clear()
        for card in shown.cards:
            if card.appearance is None and card.outcome is Outcome.CLEAR and card.reasons[0].outcome is Outcome.CLEAR:
                continue  # the headline says so already
            self._add(self._card(shown, card))
        for one in facts.exceptions:
            self._add(self._exception(shown, one))
        for publication in shown.publications:
            self._add(self._publication(facts, publication))
        self._cards.addStretch(1)

    def show_waiting(self, text: str) -> None:
        """No answer yet."""
        self.shape.show_outcome(None)
        self.headline.setText(text)
        self.why.setText("")
        self._say(self.ahead, "")
        self._say(self.by_rules, "")
        self.head.setProperty("outcome", "")
        restyle(self.head)
        self._clear()

    def choose(self, key: str) -> None:
        """Mark a card and bring it into view."""
        for one, made in self._frames.items():
            made.choose(on=one == key)
        if key in self._frames:
            self.scroll_area.ensureWidgetVisible(self._frames[key])

    def card(self, key: str) -> CardFrame:
        """The card of one key."""
        return self._frames[key]

    def marks(self, facts: Facts, cards: Sequence[Card]) -> list[FaceMark]:
        """The frames of the faces that have a card."""
        found = []
        for card in cards:
            shown = card.appearance
            if shown is None or shown.box is None:
                continue
            unknown = shown.state is AppearanceState.UNASSIGNED and not shown.stranger
            name = self.tr("Unknown") if unknown else self.called(facts, card)
            found.append(FaceMark(shown.id, shown.box, card.outcome, name))
        return found

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

    def _clear(self) -> None:
        clear_layout(self._cards)
        self._frames.clear()

    def _add(self, made: CardFrame) -> None:
        made.clicked.connect(self.chosen.emit)
        made.asked.connect(self.asked.emit)
        self._frames[made.key] = made
        self._cards.addWidget(made)

    def _say(self, line: QWidget, text: str) -> None:
        line.setText(text)  # type: ignore[attr-defined]
        line.setVisible(bool(text))

    def _card(self, shown: Shown, card: Card) -> CardFrame:
        facts, verdict = shown.answer.facts, shown.answer.verdict
        name, lines = "", tuple[str, ...]()
        if card.appearance is not None:
            name = self.called(facts, card)
            protected = any(one.code == "PROTECTED_PERSON" for one in card.reasons)
            words = self._desk.words()
            lines = () if protected else rests.statements(facts, card.appearance, shown.answer.use, shown.day, words)
        buttons = self._remedies.buttons(
            facts, card, exception=card.key in shown.exceptions_for, film_opened=shown.film_opened
        )
        notes = self._notes(card, verdict)
        return reason_card(
            self._desk,
            card,
            name=name,
            rests=lines,
            notes=notes,
            remedies=buttons,
            more=self._remedies.more(facts, card),
        )

    def _notes(self, card: Card, verdict: Verdict) -> list[str]:
        """In which of the channels a reason lies, where one shares on to another."""
        found = {str(one.params["channel"]) for one in card.reasons if one.params.get("channel")}
        elsewhere = found - {verdict.channel_id}
        names = self._desk.words().channels
        return [
            self.tr("This is about {channel}, where it is posted as well.").format(channel=names.get(one, one))
            for one in sorted(elsewhere)
        ]

    def _exception(self, shown: Shown, one: ExceptionGrant) -> CardFrame:
        facts, use = shown.answer.facts, shown.answer.use
        why = rests.refused(refusal(facts, use, shown.day, one))
        texts = [rests.exception(one, facts, self._desk.words())]
        if why:
            texts.append(self.tr("It does not hold here: {why}").format(why=why))
        return note_card(
            self._desk.theme,
            f"!{one.id}",
            self.tr("Exception for one person") if one.appearance_id else self.tr("Exception for the picture"),
            texts,
            [Remedy("remove_exception", self.tr("Remove the exception"), "trash")],
            outcome=Outcome.BLOCKED if why else None,
        )

    def _publication(self, facts: Facts, one: Publication) -> CardFrame:
        acts = [Remedy("open_link", self.tr("Open the link"), "arrow-square-out")] if one.url else []
        title = rests.publication(one, facts, self._desk.words())
        texts = [one.url] if one.url else []
        return note_card(self._desk.theme, f"@{one.id}", title, texts, acts, outcome=None)

    def _counted(self, cards: Sequence[Card]) -> list[str]:
        """How many people there are of each answer, where there are several and not all are clear."""
        people = [card.outcome for card in cards if card.appearance is not None]
        if len(people) < 2 or set(people) == {Outcome.CLEAR}:
            return []
        stop, look, fine = (people.count(one) for one in (Outcome.BLOCKED, Outcome.REVIEW, Outcome.CLEAR))
        return [
            *([self.tr("%n person(s) stop the picture.", "", stop)] if stop else []),
            *([self.tr("%n must be reviewed.", "", look)] if look else []),
            *([self.tr("%n are clear.", "", fine)] if fine else []),
        ]

    def _ahead(self, shown: Shown) -> str:
        change = shown.change
        if change is None:
            return ""
        date = labels.day(change.day)
        if change.reason is None:
            words = self.tr("On {date} the answer becomes: {verdict}.")
            return words.format(date=date, verdict=labels.outcome_full(change.outcome))
        words = self.tr("The answer changes on {date}: {reason}")
        return words.format(date=date, reason=self._desk.reason(change.reason))

    def _about_channel(self, shown: Shown) -> list[str]:
        words, channel = self._desk.words(), shown.channel
        found = []
        if channel.auto_shares_to:
            others = [words.channels.get(one, one) for one in channel.auto_shares_to]
            found.append(self.tr("Is also posted on {channels}.").format(channels=labels.listed(others)))
        responsible = words.people.get(channel.responsible_person_id or "")
        if responsible:
            found.append(self.tr("{name} is responsible for the channel.").format(name=responsible))
        return found

    def _rules(self, verdict: Verdict) -> str:
        return self.tr("By the branch's rules, version {version}.").format(version=verdict.policy_version)
