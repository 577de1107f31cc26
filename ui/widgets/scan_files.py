"""Scanned pages to keep as proof: dropped or chosen, looked at once, shown small, and left out again with a click."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from consent_db import evidence, people
from consent_db.errors import Problem
from ui import errors, labels
from ui.widgets.basics import button, clear_layout, column, follow, frame, label, row, shown_buttons
from ui.widgets.drop import DropPlace
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from datetime import date

    from consent_db.connection import Register
    from consent_db.records import Evidence
    from ui.desk import Desk

_THUMBNAIL = QSize(136, 120)
_RING_PX = 12


@dataclass(slots=True)
class Page:
    """One file: a scan that was read, or a proof that lies in the register; `image` once it could be shown."""

    name: str
    sha256: str
    scan: evidence.Scan | None = None
    kept: Evidence | None = None
    image: QImage | None = None
    used: tuple[tuple[str, date], ...] = ()


class ScanFiles(DropPlace):
    """Files are read when they are added, so that a stick may be pulled out; a bad file is named and left out."""

    changed = Signal()
    loaded = Signal()
    """All files that were added have been read, or refused."""
    wanted = Signal(object)
    """A `Page` that somebody wants to see in its full size."""

    def __init__(self, desk: Desk, *, name: str = "", hint: str = "", single: bool = False) -> None:
        self._desk = desk
        self._single = single
        self._hint = label("", "second", wrap=True)
        self._choose = button(desk.theme, "", self._ask, icon="upload-simple", size="card")
        self._tiles = QWidget()
        self._flow = FlowLayout(self._tiles, gap_px=8)
        self._notes = label("", "second", wrap=True)
        self._faults = label("", "fault", wrap=True)
        super().__init__(
            column(
                row(self._hint, self._choose, gap_px=12),
                self._tiles,
                self._notes,
                self._faults,
                gap_px=6,
                margins_px=(14, 10, 14, 10),
            ),
            "",
        )
        name = name or self.tr("Scanned form")
        self.setAccessibleName(name)
        self._title = name
        self._hint.setText(
            hint or self.tr("Drop the scanned form here (PDF or picture). It is kept encrypted in the register.")
        )
        self._choose.setText(self.tr("Choose file …"))
        self._choose.setAccessibleName(self.tr("Choose a file: {name}").format(name=name))
        self.pages: list[Page] = []
        self._waiting = 0
        self._problems: list[str] = []
        self._show()
        self.dropped.connect(self.add)

    @property
    def loading(self) -> bool:
        """Whether a file is still being read."""
        return self._waiting > 0

    @property
    def scans(self) -> tuple[evidence.Scan, ...]:
        """The new files, read."""
        return tuple(page.scan for page in self.pages if page.scan is not None)

    @property
    def kept(self) -> tuple[Evidence, ...]:
        """The proofs that lie in the register already and were not left out."""
        return tuple(page.kept for page in self.pages if page.kept is not None)

    @property
    def problems(self) -> tuple[str, ...]:
        """What was wrong with files that were added, in words."""
        return tuple(self._problems)

    def keep(self, proofs: Sequence[Evidence]) -> None:
        """Show proofs of the register: those of the entry that is corrected, or of the same sheet."""
        for proof in proofs:
            page = Page(name=proof.file, sha256=proof.sha256, kept=proof)
            self.pages.append(page)
            if proof.content_stored:
                self._start(lambda register, page=page: self._stored(register, page))
        self._show()

    def add(self, files: Sequence[Path]) -> None:
        """Read more pages; the same content twice is kept once."""
        self._problems.clear()
        for file in files:
            self._start(lambda register, file=file: self._read(register, file))
        self._show()

    def _start(self, read: object) -> None:
        self._waiting += 1
        self._desk.runner.start(
            "pixels",
            read,  # type: ignore[arg-type]
            finished=self._arrived,
            cancelled=self._ended,
            failed=self._refused,
            owner=self,
        )

    def _read(self, register: Register, file: Path) -> Generator[None, None, Page]:
        scan = evidence.from_file(file)
        yield None
        sha256 = hashlib.sha256(scan.content).hexdigest()
        image = _image(scan.content, scan.mime, scan.name)
        return Page(scan.name, sha256, scan=scan, image=image, used=evidence.used_by(register, sha256))

    def _stored(self, register: Register, page: Page) -> Generator[None, None, Page]:
        assert page.kept is not None
        content = evidence.read(register, page.kept.id)
        yield None
        page.image = _image(content, evidence.kind_of(content), page.name)
        return page

    def _arrived(self, page: Page) -> None:
        if page.kept is None:
            if any(one.sha256 == page.sha256 for one in self.pages):
                self._problems.append(self.tr("{file} is here already; it is kept once.").format(file=page.name))
            else:
                if self._single:
                    self.pages.clear()
                self.pages.append(page)
        self._ended()

    def _refused(self, problem: BaseException) -> None:
        said = errors.sentence(problem)
        name = Path(str(problem.params.get("file", ""))).name if isinstance(problem, Problem) else ""
        self._problems.append(said if name in said else f"{name}: {said}")
        self._ended()

    def _ended(self) -> None:
        self._waiting -= 1
        self._show()
        self.changed.emit()
        if not self.loading:
            self.loaded.emit()

    def _show(self) -> None:
        clear_layout(self._flow)
        for page in self.pages:
            self._flow.addWidget(self._tile(page))
        follow(self._choose, shown_buttons(self._tiles))
        self._tiles.setVisible(bool(self.pages))
        notes = [note for page in self.pages if (note := self._known(page))]
        if self.loading:
            notes.append(self.tr("Reading the file …"))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._faults.setText("\n".join(self._problems))
        self._faults.setVisible(bool(self._problems))
        self._tiles.updateGeometry()

    def _known(self, page: Page) -> str:
        """The same content proves something already: for two guardians on one sheet that is right, else look again."""
        if page.kept is not None or not page.used:
            return ""
        person_id, day = page.used[-1]
        try:
            name = people.person(self._desk.register, person_id).name
        except Problem:
            name = "?"
        return self.tr("{file} is already kept with what was recorded for {name} on {date}.").format(
            file=page.name, name=name, date=labels.day(day)
        )

    def _tile(self, page: Page) -> QWidget:
        if page.image is not None:
            shown = self.tr("Show {file} in full size").format(file=page.name)
            picture: QWidget = self._opener(QPixmap.fromImage(page.image), lambda: self.wanted.emit(page), shown)
        else:
            icon = "file-pdf" if page.name.lower().endswith(".pdf") else "file"
            unseen = QLabel()
            unseen.setAlignment(Qt.AlignmentFlag.AlignCenter)
            unseen.setPixmap(self._desk.theme.icon(icon, "text2").pixmap(48, 48))
            picture = unseen
        picture.setFixedSize(_THUMBNAIL + QSize(_RING_PX, _RING_PX))
        name = label(page.name or self.tr("Paper kept elsewhere"), "caption")
        name.setText(name.fontMetrics().elidedText(name.text(), Qt.TextElideMode.ElideMiddle, _THUMBNAIL.width() - 28))
        name.setToolTip(page.name)
        said = self.tr("Leave out {file}").format(file=page.name)
        out = button(self._desk.theme, "", lambda: self._leave_out(page), icon="x", kind="bare", size="card", name=said)
        tile = frame("card", column(picture, row(name, -1, out, gap_px=2), gap_px=2, margins_px=(6, 6, 2, 2)))
        tile.setAccessibleName(page.name)
        return tile

    def _opener(self, pixmap: QPixmap, act: Callable[[], None], name: str) -> QWidget:
        made = button(self._desk.theme, "", act, kind="bare", name=name)
        made.setIcon(QIcon(pixmap))
        made.setIconSize(_THUMBNAIL)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        return made

    def _leave_out(self, page: Page) -> None:
        self.pages = [one for one in self.pages if one is not page]
        self._show()
        self.changed.emit()

    def _ask(self) -> None:
        kinds = self.tr("Scans") + " (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.webp)"
        if self._single:
            one, _ = QFileDialog.getOpenFileName(self, self._title, "", kinds)
            chosen = [one] if one else []
        else:
            chosen, _ = QFileDialog.getOpenFileNames(self, self._title, "", kinds)
        if chosen:
            self.add([Path(one) for one in chosen])


def _image(content: bytes, mime: str, name: str) -> QImage | None:
    """The first page of a scan, small; None where it cannot be shown. A picture nobody can open proves nothing.

    Raises Problem for a picture that cannot be read.
    """
    if mime.startswith("image/"):
        # Loaded here: a dialog without a scan needs no decoder.
        from faces.decode import decode_open

        try:
            pixels = decode_open(io.BytesIO(content), suffix="", changed_at_ns=0).pixels
        except Problem as problem:
            raise Problem(problem.code, **{**problem.params, "file": name}) from problem
        height, width = pixels.shape[:2]
        return _small(pixels.tobytes(), width, height)
    from exports import scan_pages

    if not scan_pages.can_show(mime):
        return None
    try:
        page = next(scan_pages.pages(content, mime=mime, name=name, most=1))
    except Problem:
        return None  # the paper was signed whether its file can be drawn here or not
    return _small(page.rgb, page.width_px, page.height_px)


def _small(rgb: bytes, width_px: int, height_px: int) -> QImage:
    whole = QImage(rgb, width_px, height_px, width_px * 3, QImage.Format.Format_RGB888)
    return whole.scaled(
        _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).copy()
