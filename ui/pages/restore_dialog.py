"""Put a backup back: which file, what it replaces, and the passphrase or recovery key that opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from consent_db import archive, clock, people, restore
from consent_db.errors import Problem, StoreProblem
from ui import errors, labels
from ui.jobs import once
from ui.restoring import Restoration
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import button, column, fit_height, frame, label, restyle, row
from ui.widgets.fields import FieldBox
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from consent_db.connection import Register
    from ui.backups import DailyBackup
    from ui.desk import Desk

_ASKS_FOR_A_SECRET = frozenset({"passphrase_needed", "key_missing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Looked:
    """What a backup says of itself, and what the register it would replace holds."""

    made_at: str
    is_own: bool
    opens_here: bool
    people: int


class RestoreDialog(ActingDialog):
    """Nothing is replaced before the backup was opened with the key; then the window closes and opens again on it."""

    def __init__(
        self, desk: Desk, backups: DailyBackup, parent: QWidget | None = None, *, file: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backups = backups
        self.file: Path | None = None
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.setMinimumWidth(560)
        theme = desk.theme
        self.chosen = label(self.tr("No file chosen yet."), "second", wrap=True)
        self.choose = button(theme, self.tr("Choose the backup …"), self.choose_file, icon="folder-open")
        self.about = label("", "", wrap=True)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(self.tr("Passphrase or recovery key"))
        self.secret.textEdited.connect(lambda _typed: self._say(""))
        self.shown = TickBox(self.tr("Show what I write"))
        self.shown.toggled.connect(
            lambda on: self.secret.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        )
        inner = QWidget()
        inner.setLayout(column(self.secret, self.shown, gap_px=6))
        inner.setFocusProxy(self.secret)
        self.asking = FieldBox(self.tr("Passphrase or recovery key"), inner)
        self.replaced = label("", "", wrap=True)
        self.replaces = frame("verdict-head", row(self.replaced, gap_px=0, margins_px=(14, 10, 14, 10)))
        self.replaces.setProperty("outcome", "REVIEW")
        self.fault = label("", "fault", wrap=True)
        self.act = button(theme, self.tr("Restore"), self._restore, kind="filled")
        self.act.setDefault(True)
        self.act.setEnabled(False)
        for part in (self.about, self.asking, self.replaces, self.fault):
            part.hide()
        self.setLayout(
            column(
                label(self.tr("Restore from a backup"), "section", wrap=True),
                label(
                    self.tr("The file is called klarert-, a date, and .klarert. It can lie on a memory stick."),
                    "second",
                    wrap=True,
                ),
                row(self.choose, -1),
                self.chosen,
                self.about,
                self.replaces,
                self.asking,
                self.fault,
                -1,
                row(-1, button(theme, self.tr("Cancel"), self.reject), self.act),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        if file is not None:
            self.take(file)

    def choose_file(self) -> None:
        """Ask for the file."""
        before = str(self.file or self._backups.folder or Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("The backup"), before, self.tr("Backups (*.klarert);;All files (*)")
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, file: Path) -> None:
        """Look what a file is, and say what it would replace."""
        self.file = file
        self.chosen.setText(str(file))
        self._say("")
        self.act.setEnabled(False)
        self._desk.runner.start(
            "pixels",
            once(lambda register: _look(register, file)),
            finished=lambda found: self._looked(file, found),
            failed=lambda problem: self._failed(file, problem),
            owner=self,
        )

    def _looked(self, file: Path, found: _Looked) -> None:
        if file != self.file:
            return
        zone = clock.zone(self._desk.unit().jurisdiction)
        made = clock.from_instant(found.made_at).astimezone(zone)
        said = self.tr("Taken on {date} at {time}.").format(date=labels.day(made.date()), time=f"{made:%H:%M}")
        if found.opens_here:
            said += " " + self.tr("This computer can open it.")
        self.about.setText(said)
        self.about.show()
        self.asking.setVisible(not found.opens_here)
        self._say_what_goes(found)
        self.act.setEnabled(True)
        fit_height(self, 580)
        if not found.opens_here:
            self.secret.setFocus()

    def _say_what_goes(self, found: _Looked) -> None:
        if found.is_own:
            said = self.tr(
                "What was done since then is undone, names of faces too. Consents, withdrawals and publications that"
                " are newer than the backup are kept. The current register is set aside in its folder, not deleted."
            )
        elif found.people:
            said = self.tr(
                "This is the backup of ANOTHER register. It takes the place of the one open now, with its %n"
                " person(s). The current register is set aside in its folder, not deleted.",
                "",
                found.people,
            )
        else:
            said = self.tr("The current register is empty; the backup takes its place.")
        self.replaced.setText(said)
        self.replaces.show()
        loses = bool(found.people) and not found.is_own
        self.act.setText(self.tr("Replace this register") if loses else self.tr("Restore"))
        self.act.setAccessibleName(self.act.text())
        self.act.setProperty("kind", "danger-filled" if loses else "filled")
        restyle(self.act)

    def _failed(self, file: Path, problem: BaseException) -> None:
        if file != self.file:
            return
        for part in (self.about, self.asking, self.replaces):
            part.hide()
        self.act.setEnabled(False)
        self._tell(problem)

    def _restore(self) -> None:
        """Try the key first; only what opens the backup closes the window."""
        file, secret = self.file, self.secret.text()
        if file is None:
            return
        if self.asking.isVisibleTo(self) and not secret.strip():
            self._say(self.tr("Write the passphrase or the recovery key."))
            self.secret.setFocus()
            return
        secret = secret if self.asking.isVisibleTo(self) else ""
        self.act.setEnabled(False)
        self._desk.runner.start(
            "pixels",
            once(lambda _register: restore.key_for(file, secret)),
            finished=lambda key: self._opened(file, key),
            failed=self._wrong,
            owner=self,
        )

    def _opened(self, file: Path, key: dict[str, str]) -> None:
        self.accept()
        self._backups.restore(Restoration(file=file, key=key))

    def _wrong(self, problem: BaseException) -> None:
        self.act.setEnabled(True)
        self._tell(problem)
        self.secret.setFocus()
        self.secret.selectAll()

    def _tell(self, problem: BaseException) -> None:
        if isinstance(problem, Problem):
            self._say(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        if fault:
            fit_height(self, max(580, self.width()))


def _look(register: Register, file: Path) -> _Looked:
    """Read what the file says of itself; raises what archive.read raises."""
    manifest = archive.read(file, names=(), into=None)
    clock.from_instant(manifest.made_at)
    try:
        restore.key_for(file)
    except StoreProblem as problem:
        if problem.code not in _ASKS_FOR_A_SECRET:
            raise
        opens_here = False
    else:
        opens_here = True
    return _Looked(
        made_at=manifest.made_at,
        is_own=manifest.register_id == register.register_id,
        opens_here=opens_here,
        people=len(people.people(register)),
    )
