"""Help where it is needed: the guide of the page one stands on (F1), read inside the program, and its keys (?)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QGridLayout, QScrollArea, QTextBrowser, QWidget

from consent_db.links import is_web_address
from ui.widgets.basics import KeyCap, Scrolled, button, column, label, row
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk import Desk

_PICTURE_PX: Final = 640
DOCS: Final = Path(__file__).resolve().parents[1] / "docs"
_GUIDES: Final = {
    "today": ("nb/sorter-et-kurs.md", "en/sort-a-course.md"),
    "pictures": ("nb/sorter-et-kurs.md", "en/sort-a-course.md"),
    "faces": ("nb/sorter-et-kurs.md", "en/sort-a-course.md"),
    "people": ("nb/registrer-svar.md", "en/record-answers.md"),
    "forms": ("nb/skjemaer.md", "en/forms.md"),
    "removals": ("nb/trekk-samtykke.md", "en/handle-a-withdrawal.md"),
    "settings": ("nb/innstillinger.md", "en/settings.md"),
    "check": ("nb/sjekk-et-bilde.md", "en/check-a-picture.md"),
}
_HOME: Final = ("README.md", "README.md")


def guide(place: str, lang: str) -> Path:
    """The guide of a place: English for English, bokmål for its neighbours; the list of guides where there is none."""
    english = lang == "en"
    for one in (_GUIDES.get(place, _HOME)[english], _HOME[english]):
        if (DOCS / one).is_file():
            return DOCS / one
    return DOCS


class _Guide(QTextBrowser):
    """Shows pictures no wider than the text; what is wider would have to be scrolled sideways."""

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        found = super().loadResource(kind, name)
        image = QImage()
        if kind == QTextDocument.ResourceType.ImageResource.value and isinstance(found, QByteArray):
            image.loadFromData(found)
        if image.isNull():
            return found
        ratio = self.devicePixelRatioF()
        image = image.scaledToWidth(
            round(min(_PICTURE_PX, image.width()) * ratio), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(ratio)
        return image


class HelpWindow(Dialog):
    """A guide, with links to the others; what leads out of the documentation opens in the browser, and only the web."""

    def __init__(self, desk: Desk, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.text = _Guide()
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDefaultFont(desk.theme.font(1.07))
        self.text.document().setDocumentMargin(20)
        self.back = button(desk.theme, self.tr("Back"), self.text.backward, icon="arrow-left")
        self.back.setEnabled(False)
        self.text.backwardAvailable.connect(self.back.setEnabled)
        self.setLayout(
            column(
                self.text,
                row(self.back, -1, button(desk.theme, self.tr("Close"), self.accept, kind="filled")),
                gap_px=10,
                margins_px=(16, 16, 16, 12),
            )
        )
        self.resize(760, 640)
        self.show_file(guide(place, desk.lang))

    def show_file(self, file: Path) -> None:
        """Show one page of the documentation."""
        if file.is_file():
            self.text.setSource(QUrl.fromLocalFile(str(file)))
        else:
            self.text.setPlainText(self.tr("The guides are missing from this installation."))

    def _follow(self, link: QUrl) -> None:
        if is_web_address(link.toString()):
            QDesktopServices.openUrl(link)
            return
        target = self.text.source().resolved(link) if link.isRelative() else link
        inside = target.isLocalFile() and Path(target.toLocalFile()).resolve().is_relative_to(DOCS.parent)
        if inside and target.toLocalFile().endswith(".md"):
            self.text.setSource(target)


class KeysDialog(Dialog):
    """The keys of every place, on one sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (keys, text) in enumerate(self._keys()):
            if keys:
                grid.addLayout(row(*(KeyCap(desk.theme, key) for key in keys.split(" ")), -1, gap_px=4), line, 0)
                grid.addWidget(label(text, wrap=True), line, 1)
            else:
                heading = label(text, "strong")
                heading.setContentsMargins(0, 10 if line else 0, 0, 0)
                grid.addWidget(heading, line, 0, 1, 2)
        inside = Scrolled()
        inside.setLayout(column(grid, -1, margins_px=(20, 16, 20, 8)))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keys"))
        self.setLayout(
            column(
                area,
                row(-1, button(desk.theme, self.tr("Close"), self.accept, kind="filled"), margins_px=(20, 8, 20, 16)),
                gap_px=0,
            )
        )
        self.resize(520, 620)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("", self.tr("Everywhere")),
            ("Ctrl+1 … Ctrl+7", self.tr("go to a place")),
            ("Ctrl+O", self.tr("add a folder of pictures")),
            ("Ctrl+Z", self.tr("undo, as often as you like")),
            ("Ctrl+Shift+Z", self.tr("do again what was undone")),
            ("Ctrl+L", self.tr("lock the window, where a passphrase opens the register")),
            ("F1", self.tr("the guide of this page")),
            ("?", self.tr("this sheet")),
            ("", self.tr("Filled in forms that came back")),
            ("Ctrl+Enter", self.tr("approve the page, file it and go on")),
            ("Ctrl+PgDn Ctrl+PgUp", self.tr("the next page, the page before")),
            ("J N", self.tr("a tick that is not sure: yes, no")),
            ("+ - 0 R", self.tr("the page larger, smaller, whole, turned")),
            ("", self.tr("Forms to fill in")),
            ("Ctrl+Enter", self.tr("save")),
            ("Esc", self.tr("leave; it asks first where something was filled in")),
            ("J Y N", self.tr("yes, yes and no, as on the paper")),
            ("", self.tr("Pictures")),
            ("← ↑ → ↓", self.tr("move in the grid; with Shift choose several")),
            (self.tr("Space"), self.tr("look at a picture, large")),
            ("Enter", self.tr("open the answer of a picture")),
            ("Ctrl+A", self.tr("choose all")),
            ("Esc", self.tr("choose none")),
            ("F2", self.tr("change the chosen event")),
            ("Del", self.tr("take the chosen people off the list of an event")),
            ("", self.tr("Faces")),
            ("Enter", self.tr("give the group the name, and go on")),
            ("Ctrl+Enter", self.tr("somebody new, of just the typed name")),
            ("Alt+1 … Alt+9", self.tr("somebody in the list")),
            ("F2", self.tr("skip this group")),
            ("F3", self.tr("a stranger")),
            ("F4", self.tr("not recognisable")),
            ("F5", self.tr("not the person who is suggested")),
            ("F6", self.tr("not a face; or two people, where it asks whether it is one")),
            ("F7", self.tr("everyone else in this picture is a stranger")),
            ("Alt+← Alt+→", self.tr("change face")),
            ("Alt+↑ Ctrl+D", self.tr("mark a face that does not belong, and move those away")),
            ("F8", self.tr("the whole picture")),
            ("", self.tr("Looking pictures over")),
            ("Enter", self.tr("everyone on the screen has a frame")),
            (self.tr("Space"), self.tr("somebody is missing: set the picture aside")),
            ("Esc", self.tr("back to the names")),
            ("", self.tr("People")),
            ("Ctrl+F", self.tr("search for a name")),
            ("", self.tr("Settings")),
            ("Alt+↑ Alt+↓", self.tr("move a channel up or down")),
            ("", self.tr("The answer of a picture")),
            ("← →", self.tr("the picture before, the picture after")),
            ("Ctrl+1 … Ctrl+9", self.tr("choose a channel")),
            ("Ctrl++ Ctrl+- Ctrl+0", self.tr("larger, smaller, the whole picture")),
            ("Esc", self.tr("close")),
        )


def add_guide(window: QWidget, desk: Desk, place: Callable[[], str]) -> None:
    """Give a window F1; `place` says where one stands."""

    def open_guide() -> None:
        HelpWindow(desk, place(), window).open()

    QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window).activated.connect(open_guide)


def add_help(window: QWidget, desk: Desk, place: Callable[[], str]) -> None:
    """Give a window F1 and ?; `place` says where one stands."""
    add_guide(window, desk, place)
    QShortcut(QKeySequence("?"), window).activated.connect(lambda: KeysDialog(desk, window).open())
