"""Caption, alternative text, photographer and source of a picture; saved when a field is left, or soon after typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from consent_db import photos
from ui.widgets.basics import button, dress_offers, label

if TYPE_CHECKING:
    from consent_db.records import Facts
    from ui.desk import Desk

_SAVE_AFTER_MS = 900
_ROOM_FOR_ALL_PX = 720
_STRETCHES = (3, 4, 2, 2)
_SOURCE = 3


class PictureTexts(QWidget):
    """Disabled while the picture is in no register; what could not be saved stays in the field."""

    more = Signal()
    """Everything else that is known of the picture is asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asset_id = ""
        self._shown: dict[str, str] = {}
        self._alt: dict[str, str] = {}
        self.caption = QPlainTextEdit()
        self.alt_text = QPlainTextEdit()
        self.photographer = QLineEdit()
        self.source = QLineEdit()
        self.alt_text.setPlaceholderText(self.tr("Describe the picture for those who cannot see it"))
        self._names: dict[QWidget, QWidget] = {}
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(18, 10, 18, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (field, text) in enumerate(
            (
                (self.caption, self.tr("Caption")),
                (self.alt_text, self.tr("Alternative text")),
                (self.photographer, self.tr("Photographer")),
                (self.source, self.tr("Source")),
            )
        ):
            name = label(text, "caption")
            name.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(name, 0, place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            self._names[field] = name
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, _STRETCHES[place])
        self.all_facts = button(desk.theme, self.tr("More …"), self.more.emit, icon="info", kind="link", size="card")
        self.all_facts.setAccessibleName(self.tr("Everything about the picture: origin, licence, languages"))
        self.all_facts.setToolTip(self.all_facts.accessibleName())
        grid.addWidget(self.all_facts, 1, len(_STRETCHES), Qt.AlignmentFlag.AlignTop)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        dress_offers(completer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.photographer.setCompleter(completer)
        for field in (self.caption, self.alt_text, self.photographer, self.source):
            field.installEventFilter(self)
        for area in (self.caption, self.alt_text):
            area.textChanged.connect(self._typed)
        for line in (self.photographer, self.source):
            line.textChanged.connect(lambda _text: self._typed())
        height = QFontMetrics(desk.theme.base_font).lineSpacing() * 2 + 26
        for area in (self.caption, self.alt_text):
            area.setFixedHeight(height)
            area.setTabChangesFocus(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)
        self._filling = False
        self._conflict = False
        """Somebody else changed a text meanwhile: what was typed waits until the person goes on typing, or leaves."""

    def show_facts(self, facts: Facts | None) -> None:
        """Show a picture's texts; what is being typed into is left alone."""
        asset_id = facts.asset.id if facts else ""
        same = asset_id == self._asset_id
        if same and self._timer.isActive():
            return
        self._asset_id = asset_id
        if not same:
            self._conflict = False
        self.setEnabled(facts is not None)
        asset = facts.asset if facts else None
        self._alt = dict(asset.alt_text) if asset else {}
        before = self._shown
        self._shown = {
            "caption": asset.caption if asset else "",
            "alt_text": self._alt.get(self._desk.lang, next(iter(self._alt.values()), "")),
            "photographer": asset.creator_name if asset else "",
            "source": asset.source_text if asset else "",
        }
        self._filling = True
        for name, field in self._fields().items():
            typed = _text(field)
            if same and typed.strip() != before.get(name, "").strip():
                continue  # not saved yet, because somebody else was faster: it stays for the person to decide
            if typed.strip() != self._shown[name].strip():  # a space just typed is no reason to move the cursor
                field.setPlainText(self._shown[name]) if isinstance(field, QPlainTextEdit) else field.setText(
                    self._shown[name]
                )
        self._filling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if not self._conflict and event.reason() is not Qt.FocusReason.PopupFocusReason:
                self.save_now()
        elif event.type() == QEvent.Type.FocusIn and watched is self.photographer:
            self._known.setStringList(list(photos.creators(self._desk.register)))
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.source.hasFocus():
            self._show_source(shown=self.width() >= _ROOM_FOR_ALL_PX)

    def _show_source(self, *, shown: bool) -> None:
        """The source gives way first: "More …" has it too."""
        for one in (self.source, self._names[self.source]):
            one.setVisible(shown)
        self._grid.setColumnStretch(_SOURCE, _STRETCHES[_SOURCE] if shown else 0)

    def focus_on(self, name: str) -> None:
        """Put the cursor into a field."""
        if name == "source":
            self._show_source(shown=True)
        self._fields()[name].setFocus()

    def _fields(self) -> dict[str, QPlainTextEdit | QLineEdit]:
        return {
            "caption": self.caption,
            "alt_text": self.alt_text,
            "photographer": self.photographer,
            "source": self.source,
        }

    def _typed(self) -> None:
        if not self._filling and self._asset_id:
            self._conflict = False
            self._timer.start()

    def save_now(self) -> None:
        """Store what was typed, if anything was."""
        self._timer.stop()
        if not self._asset_id:
            return
        typed = {name: _text(field) for name, field in self._fields().items()}
        changed = {name for name, text in typed.items() if text.strip() != self._shown[name].strip()}
        if not changed:
            return
        self._conflict = False
        values: dict[str, object] = {}
        before: dict[str, object] = {}
        for name, column in (("caption", "caption"), ("photographer", "creator_name"), ("source", "source_text")):
            if name in changed:
                values[column], before[column] = typed[name].strip(), self._shown[name]
        if "alt_text" in changed:
            texts = {**self._alt, self._desk.lang: typed["alt_text"].strip()}
            values["alt_text"], before["alt_text"] = {lang: text for lang, text in texts.items() if text}, self._alt
        shown, alt = self._shown, self._alt
        self._shown = shown | {name: typed[name].strip() for name in changed}
        if "alt_text" in values:
            self._alt = dict(values["alt_text"])  # type: ignore[call-overload]
        asset_id = self._asset_id

        def failed(_problem: BaseException) -> None:
            if asset_id == self._asset_id:
                self._shown, self._alt, self._conflict = shown, alt, True
                self._reload(asset_id)

        self._desk.write(
            lambda register: photos.update_texts(register, asset_id, values, actor=self._desk.actor, before=before),
            parent=self,
            failed=failed,
        )

    def _reload(self, asset_id: str) -> None:
        """See what is stored by now, so that leaving the field once more stores what was typed."""
        from consent_db import facts

        self.show_facts(facts.for_asset(self._desk.register, asset_id))


def _text(field: QPlainTextEdit | QLineEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
