"""One card of the check window: who or what it is about, the reasons, what they rest on, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from consent_db.records import Outcome
from ui import labels
from ui.widgets.basics import Kind, button, column, label, restyle, row
from ui.widgets.flow import FlowLayout
from ui.widgets.portrait import Portrait
from ui.widgets.shape import Badge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QLabel

    from ui.desk import Desk
    from ui.models.check import Card
    from ui.theme import Theme
    from ui.widgets.remedies import Remedy


class CardFrame(QFrame):
    """One card; a click chooses it, `asked` tells which remedy was pressed."""

    clicked = Signal(str)
    asked = Signal(str, str)

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self._more: tuple[Remedy | None, ...] = ()
        self.setProperty("role", "card")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self.key)
        super().mousePressEvent(event)

    def choose(self, *, on: bool) -> None:
        """Show whether this is the chosen card."""
        self.setProperty("chosen", "true" if on else "false")
        restyle(self)

    def acts(self, theme: Theme, remedies: Sequence[Remedy], more: Sequence[Remedy | None] = ()) -> FlowLayout:
        """The buttons of the card, and a menu for what is asked for less often."""
        flow = FlowLayout(gap_px=8, last_in_company=bool(more))  # the menu is but three dots
        for one in remedies:
            flow.addWidget(self._button(theme, one))
        if more:
            flow.addWidget(self._menu(theme, more))
        return flow

    def _button(self, theme: Theme, one: Remedy) -> QPushButton:
        kind: Kind = "danger" if one.what == "withdraw" else "tonal" if one.best else "plain"
        made = button(
            theme, one.text, lambda: self.asked.emit(one.what, self.key), icon=one.icon, kind=kind, size="card"
        )
        made.setEnabled(one.enabled)
        return made

    def _menu(self, theme: Theme, more: Sequence[Remedy | None]) -> QPushButton:
        made = button(theme, "", icon="dots-three", kind="plain", size="card", name=self.tr("More about this person"))
        self._more = tuple(more)
        made.clicked.connect(lambda: self.more_menu(theme).popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made

    def more_menu(self, theme: Theme) -> QMenu:
        """The menu of what is asked for less often, made when it is opened."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._more:
            if one is None:
                menu.addSeparator()
                continue
            act = QAction(one.text, menu)
            if one.icon:
                theme.set_icon(act, one.icon)
            if one.checked is not None:
                act.setCheckable(True)
                act.setChecked(one.checked)
            act.triggered.connect(lambda _on=False, what=one.what: self.asked.emit(what, self.key))
            menu.addAction(act)
        return menu


def reason_card(
    desk: Desk,
    card: Card,
    *,
    name: str,
    rests: Sequence[str],
    notes: Sequence[str],
    remedies: Sequence[Remedy],
    more: Sequence[Remedy | None],
) -> CardFrame:
    """One person, or one thing about the picture: `rests` are the statements behind the answer, in small print."""
    made = CardFrame(card.key)
    badge = Badge(desk.theme, card.outcome)
    # "2 faces are not linked to anyone" is about the picture; a card is about one of them.
    told = [one for one in card.reasons if card.appearance is None or one.code != "UNIDENTIFIED_FACE"]
    sentences = [label(desk.reason(one), wrap=True) for one in told if one.outcome]
    advice = [label(desk.reason(one), "second", wrap=True) for one in card.reasons if not one.outcome]
    small = [label(text, "caption", wrap=True) for text in (*notes, *rests)]
    acts = made.acts(desk.theme, remedies, more)
    if card.appearance is None:
        body = column(*sentences, *advice, *small, acts, gap_px=8, margins_px=(16, 14, 16, 14))
        if card.reasons[0].outcome is not None:
            body.insertLayout(
                0, row(label(QCoreApplication.translate("verdict_card", "The picture"), "strong"), -1, badge)
            )
    else:
        portrait = Portrait(desk, side_px=48, rounded=False)
        known = card.appearance.box is not None and card.appearance.asset_id != ""
        portrait.show_face(card.appearance.id if known else None, name)
        words = column(row(label(name, "strong", wrap=True), badge, gap_px=8), *sentences, gap_px=6)
        if not sentences:
            words.addWidget(label(_nothing(card), "second", wrap=True))
        for one in small:
            words.addWidget(one)
        words.addStretch(1)
        top = row(portrait, words, gap_px=12)
        top.setAlignment(portrait, Qt.AlignmentFlag.AlignTop)
        body = column(top, acts, gap_px=10, margins_px=(14, 14, 14, 14))
    made.setLayout(body)
    made.setAccessibleName(_spoken(card, name, sentences))
    return made


def _nothing(card: Card) -> str:
    if card.outcome is Outcome.CLEAR:
        return QCoreApplication.translate("verdict_card", "Nothing stands in the way.")
    return QCoreApplication.translate("verdict_card", "Nobody has said yet who this is.")


def _spoken(card: Card, name: str, sentences: Sequence[QLabel]) -> str:
    parts = (name, labels.outcome_full(card.outcome), *(part.text() for part in sentences))
    return " ".join(part if part.endswith((".", "?")) else f"{part}." for part in parts if part)


def note_card(
    theme: Theme, key: str, title: str, texts: Sequence[str], remedies: Sequence[Remedy], *, outcome: Outcome | None
) -> CardFrame:
    """Something recorded about the picture: an exception, or where it was published."""
    made = CardFrame(key)
    head = row(label(title, "strong", wrap=True), gap_px=8)
    if outcome is not None:
        head.addWidget(Badge(theme, outcome))
    body = column(head, *(label(text, wrap=True) for text in texts), gap_px=6, margins_px=(16, 14, 16, 14))
    if remedies:
        body.addLayout(made.acts(theme, remedies))
    made.setLayout(body)
    made.setAccessibleName(" ".join((title, *texts)))
    return made
