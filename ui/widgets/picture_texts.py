"""Caption, alternative text, photographer and source of a picture; saved a moment after the last key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from consent_db import photos
from ui.widgets.basics import label

if TYPE_CHECKING:
    from consent_db.records import Facts
    from ui.desk import Desk

_SAVE_AFTER_MS = 900


class PictureTexts(QWidget):
    """Disabled while the picture is in no register."""

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
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 10, 18, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (field, text, stretch) in enumerate(
            (
                (self.caption, self.tr("Caption"), 3),
                (self.alt_text, self.tr("Alternative text"), 3),
                (self.photographer, self.tr("Photographer"), 2),
                (self.source, self.tr("Source"), 2),
            )
        ):
            name = label(text, "caption")
            name.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, stretch)
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

    def show_facts(self, facts: Facts | None) -> None:
        """Show a picture's texts; what is being typed into is left alone."""
        asset_id = facts.asset.id if facts else ""
        same = asset_id == self._asset_id
        if same and self._timer.isActive():
            return
        self._asset_id = asset_id
        self.setEnabled(facts is not None)
        asset = facts.asset if facts else None
        self._alt = dict(asset.alt_text) if asset else {}
        self._shown = {
            "caption": asset.caption if asset else "",
            "alt_text": self._alt.get(self._desk.lang, next(iter(self._alt.values()), "")),
            "photographer": asset.creator_name if asset else "",
            "source": asset.source_text if asset else "",
        }
        self._filling = True
        for name, field in self._fields().items():
            now = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            if now != self._shown[name]:
                field.setPlainText(self._shown[name]) if isinstance(field, QPlainTextEdit) else field.setText(
                    self._shown[name]
                )
        self._filling = False

    def focus_on(self, name: str) -> None:
        """Put the cursor into a field."""
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
            self._timer.start()

    def save_now(self) -> None:
        """Store what was typed, if anything was."""
        self._timer.stop()
        if not self._asset_id:
            return
        typed = {
            name: field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            for name, field in self._fields().items()
        }
        if typed == self._shown:
            return
        values: dict[str, object] = {}
        for name, column in (("caption", "caption"), ("photographer", "creator_name"), ("source", "source_text")):
            if typed[name] != self._shown[name]:
                values[column] = typed[name].strip()
        if typed["alt_text"] != self._shown["alt_text"]:
            values["alt_text"] = {**self._alt, self._desk.lang: typed["alt_text"].strip()}
        self._shown = typed
        asset_id = self._asset_id
        self._desk.write(
            lambda register: photos.update_texts(register, asset_id, values, actor=self._desk.actor), parent=self
        )
