"""What is known of a picture beside its texts: where it comes from, what it may be used for, how it is described."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QWidget

from consent_db import links, photos
from consent_db.errors import StoreProblem
from consent_db.records import Media, Origin
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Choice, button, column, label, row
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.desk import Desk

_COMMON: Final = ("cc0", "cc-by-4.0", "cc-by-sa-4.0", "cc-by-nd-4.0", "cc-by-nc-4.0", "cc-by-nc-sa-4.0")
_ALT: Final = "alt_text."
_LANGUAGES: Final = (("nb", "Bokmål"), ("nn", "Nynorsk"), ("sv", "Svenska"), ("en", "English"))


class PictureFactsDialog(ActingDialog):
    """Each field is saved when it is left; what somebody else changed meanwhile is shown, not overwritten."""

    def __init__(self, desk: Desk, asset_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset_id = asset_id
        self._shown: dict[str, Any] = {}
        self._filling = False
        self.setWindowTitle(self.tr("About the picture"))
        self.resize(640, 640)
        theme = desk.theme
        self.origin = Choice(theme, self.tr("Where it comes from"))
        self.origin.fill(
            [
                (self.tr("Taken by us"), Origin.OWN),
                (self.tr("Sent in by a member"), Origin.MEMBER_SUBMITTED),
                (self.tr("From another branch or unit"), Origin.OTHER_UNIT),
                (self.tr("From elsewhere"), Origin.EXTERNAL),
                (self.tr("From the profile manual"), Origin.PROFILE_MANUAL),
            ],
            Origin.OWN,
        )
        self.licence = Choice(theme, self.tr("What we may do with it"))
        self.motif = Choice(theme, self.tr("What it shows"))
        self.motif.fill(
            [
                (self.tr("Not said"), "none"),
                (self.tr("A portrait: a person is what it is about"), "portrait"),
                (self.tr("A group: people are what it is about"), "group"),
                (self.tr("A situation: what happens is what it is about"), "situation"),
            ],
            "none",
        )
        self.source = self._line(self.tr("Source"))
        self.link = self._line(self.tr("Link to the source"))
        self.credit = self._line(self.tr("Credit line"))
        self.keywords = self._line(self.tr("Keywords, with commas between"))
        self.alt = {
            lang: self._line(self.tr("Alternative text: {language}").format(language=name)) for lang, name in _LANGUAGES
        }
        self.restricted = TickBox(self.tr("Locked while a case is being handled"))
        self.captions = TickBox(self.tr("The film has captions"))
        for box in (self.restricted, self.captions):
            box.setAccessibleName(box.text())
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (self.tr("Where it comes from"), self.origin),
            (self.tr("Source"), self.source),
            (self.tr("Link to the source"), self.link),
            (self.tr("Licence"), self.licence),
            (self.tr("Credit line"), self.credit),
            (self.tr("Motif"), self.motif),
        ):
            form.addRow(text, field)
        for lang, name in _LANGUAGES:
            form.addRow(self.tr("Alternative text: {language}").format(language=name), self.alt[lang])
        form.addRow(self.tr("Keywords"), self.keywords)
        form.addRow("", self.restricted)
        form.addRow("", self.captions)
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        inside = QWidget()
        inside.setLayout(column(form, -1, margins_px=(4, 4, 12, 4)))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(
            label(self.tr("About the picture"), "section"),
            label(
                self.tr("Every field is saved when you leave it. Ctrl+Z takes the last one back."), "second", wrap=True
            ),
            area,
            self.fault,
            row(-1, button(theme, self.tr("Done"), self.close, kind="filled")),
            gap_px=12,
            margins_px=(24, 20, 24, 20),
        )
        layout.setStretchFactor(area, 1)
        self.setLayout(layout)
        for choice, key in ((self.origin, "origin"), (self.licence, "licence"), (self.motif, "motif")):
            choice.activated.connect(lambda _place, one=choice, name=key: self._save(name, one.currentData()))
        for box, key in ((self.restricted, "restricted"), (self.captions, "captions")):
            box.toggled.connect(lambda on, name=key: self._save(name, on))
        for line, key in (
            (self.source, "source_text"),
            (self.link, "source_url"),
            (self.credit, "credit_line"),
            (self.keywords, "keywords"),
            *((field, _ALT + lang) for lang, field in self.alt.items()),
        ):
            line.editingFinished.connect(lambda one=line, name=key: self._left(name, one))
        desk.changes.changed.connect(self._show)
        self._show()

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setMaxLength(5000)
        return made

    def _show(self) -> None:
        try:
            asset = photos.asset(self._desk.register, self._asset_id)
        except StoreProblem:  # another program took the picture away
            self.reject()
            return
        self._filling = True
        self.origin.fill([(self.origin.itemText(n), self.origin.itemData(n)) for n in range(5)], asset.origin)
        self.motif.fill([(self.motif.itemText(n), self.motif.itemData(n)) for n in range(4)], asset.motif)
        self._fill_licence(asset.licence)
        self.restricted.setChecked(asset.restricted)
        self.captions.setChecked(asset.captions)
        self.captions.setVisible(asset.media is Media.VIDEO)
        values: dict[str, Any] = {
            "source_text": asset.source_text,
            "source_url": asset.source_url,
            "credit_line": asset.credit_line,
            "keywords": asset.keywords,
            "origin": asset.origin,
            "licence": asset.licence,
            "motif": asset.motif,
            "restricted": asset.restricted,
            "captions": asset.captions,
            "alt_text": dict(asset.alt_text),
        }
        for key, field in (
            ("source_text", self.source),
            ("source_url", self.link),
            ("credit_line", self.credit),
            ("keywords", self.keywords),
        ):
            self._put(field, _words(values[key]), _words(self._shown.get(key, "")))
        before = self._shown.get("alt_text", {})
        for lang, field in self.alt.items():
            self._put(field, asset.alt_text.get(lang, ""), before.get(lang, ""))
        self._shown = values
        self._filling = False

    def _put(self, field: QLineEdit, stored: str, before: str) -> None:
        """Show what is stored, but leave alone what is being typed."""
        if field.text() == before or not field.hasFocus():
            field.setText(stored)

    def _fill_licence(self, licence: str) -> None:
        choices: list[tuple[str, object]] = [
            (self.tr("Not known"), "unknown"),
            (self.tr("Ours"), "own"),
            (self.tr("We have permission"), "permission"),
            (self.tr("Bought, with the consent of those in it"), "supplier_release"),
            *((f"Creative Commons: {one.removeprefix('cc-').upper()}", one) for one in _COMMON),
        ]
        if licence not in [value for _, value in choices]:
            choices.append((licence, licence))
        self.licence.fill(choices, licence)

    def _left(self, key: str, field: QLineEdit) -> None:
        typed = field.text().strip()
        if key.startswith(_ALT):
            lang = key.removeprefix(_ALT)
            if typed != self._shown["alt_text"].get(lang, ""):
                texts = {**self._shown["alt_text"], lang: typed}
                self._save("alt_text", {one: text for one, text in texts.items() if text})
            return
        if key == "keywords":
            words = tuple(dict.fromkeys(word for part in typed.split(",") if (word := part.strip())))
            self._save(key, words)
            return
        if key == "source_url" and not links.fits(typed):
            self._tell(self.tr("The link begins with https:// or http://. It is not saved yet."))
            return
        self._save(key, typed)

    def _tell(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def _save(self, key: str, value: object) -> None:
        if self._filling or value == self._shown[key]:
            return
        self._tell("")
        asset_id, before, actor = self._asset_id, {key: self._shown[key]}, self._desk.actor
        self._desk.write(
            lambda register: photos.update_texts(register, asset_id, {key: value}, actor=actor, before=before),
            parent=self,
            failed=lambda _problem: self._show(),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.editingFinished.emit()
        super().closeEvent(event)


def _words(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)
