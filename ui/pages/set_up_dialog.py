"""The first minute with a new register: one page of questions, each with a sensible answer given already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QScrollArea, QWidget

from consent_db import channels, first_set_up, key_slots
from consent_db.errors import Problem, StoreProblem
from consent_db.first_set_up import SetUp
from consent_db.records import Jurisdiction, Role
from ui import errors, i18n
from ui.i18n import LANGUAGE_NAMES
from ui.jobs import once
from ui.pages.face_codes_choice import FaceCodesChoice
from ui.pages.opening_fields import OpeningFields
from ui.pages.restore_dialog import RestoreDialog
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Choice, Scrolled, button, column, label, row, rule
from ui.widgets.fields import FieldBox, Ticks

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from consent_db.connection import Register
    from consent_db.records import Changed
    from ui.backups import DailyBackup
    from ui.desk import Desk

_LONGEST = 200
_ASKED = "set_up/asked"
_WIDTH, _HEIGHT = 980, 860
_ROOM, _TITLE = 24, 32


class SetUpDialog(ActingDialog):
    """Stores everything in one act when it is agreed to; skipped, it leaves the safe defaults as they are.

    The language shows at once in the dialog itself; the window behind it follows when the dialog closes.
    """

    language_chosen = Signal(str)
    passphrase_set = Signal()

    def __init__(self, desk: Desk, backups: DailyBackup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._backups = backups
        self._lang_before = desk.lang
        self._folder: Path | None = backups.folder
        self._country_chosen = False
        self._warned = False
        self._saving = False
        own = desk.unit()
        self.setModal(True)
        self.foot = QWidget()
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = column(self.pane, self.foot, gap_px=0)
        self.setLayout(self._layout)
        active = frozenset(one.id for one in desk.channels())
        rules = desk.policy()
        self._build(
            SetUp(
                branch=own.name,
                jurisdiction=own.jurisdiction,
                lang=desk.lang,
                channel_ids=active,
                face_codes="off" if rules.face_codes == "off" else "event",
            )
        )

    def _build(self, given: SetUp, *, passphrase: tuple[str, str] | None = None) -> None:
        """Make everything in the language of now, with what is filled in already."""
        self.setWindowTitle(self.tr("Set up Klarert"))
        self._build_branch(given)
        self.faces = FaceCodesChoice(chosen=given.face_codes, days=self._desk.policy().face_code_days)
        self._build_channels(given)
        self.opening = OpeningFields(self._desk, passphrase=passphrase)
        self.opening.changed.connect(self._fit_soon)
        left = column(
            self._pair(self.language, self.tr("Language"), self.country, self.tr("Country")),
            self.boxes["branch"],
            self.boxes["officer"],
            rule(),
            self.faces,
            -1,
            gap_px=8,
        )
        right = column(
            label(self.tr("Where do you publish?"), "strong", wrap=True),
            self.channels,
            self.boxes["channels"],
            rule(),
            self.opening,
            rule(),
            self._backup(),
            -1,
            gap_px=8,
        )
        both = row(left, right, gap_px=32)
        both.setStretch(0, 5)
        both.setStretch(1, 6)
        inside = Scrolled()
        inside.setLayout(
            column(
                column(
                    label(self.tr("Welcome to Klarert"), "headline"),
                    label(
                        self.tr(
                            "Less than a minute, and everything can be changed later under Settings. Nothing leaves"
                            " this computer."
                        ),
                        "second",
                        wrap=True,
                    ),
                    gap_px=2,
                ),
                both,
                -1,
                gap_px=16,
                margins_px=(28, 18, 28, 12),
            )
        )
        before = self.pane.takeWidget()
        if before is not None:
            before.deleteLater()
        self.pane.setWidget(inside)
        self._inside = inside
        self._build_foot()
        self.boxes["branch"].field.setFocus()
        self._fit_soon()

    def _build_branch(self, given: SetUp) -> None:
        theme = self._desk.theme
        self.language = Choice(theme, self.tr("Language"))
        self.language.fill([(name, code) for code, name in LANGUAGE_NAMES.items()], given.lang)
        self.language.activated.connect(lambda _place: self._speak())
        self.country = Choice(theme, self.tr("Country"))
        self.country.fill(
            ((self.tr("Norway"), Jurisdiction.NO), (self.tr("Sweden"), Jurisdiction.SE)), given.jurisdiction
        )
        self.country.activated.connect(lambda _place: self._country_picked())
        self.branch, self.officer = QLineEdit(given.branch), QLineEdit(given.officer)
        self.boxes = {
            "branch": FieldBox(self.tr("Name of the branch"), self.branch),
            "officer": FieldBox(
                self.tr("Your name"), self.officer, hint=self.tr("So that everybody sees who recorded what.")
            ),
            "channels": FieldBox("", QWidget()),
        }
        for key in ("branch", "officer"):
            field = self.boxes[key].field
            field.setAccessibleName(self.boxes[key].title.text())
            field.setMaxLength(_LONGEST if key == "branch" else 100)  # type: ignore[attr-defined]

    def _build_channels(self, given: SetUp) -> None:
        offered = channels.first_set(given.jurisdiction, given.lang)
        self.channels = Ticks([(one.id, one.name) for one in offered], ticked=tuple(given.channel_ids))

    def _backup(self) -> QWidget:
        made = QWidget()
        self.folder_label = label("", "caption", wrap=True)
        self.choose = button(self._desk.theme, self.tr("Choose a folder …"), self.choose_folder, icon="folder-open")
        made.setLayout(
            column(
                label(self.tr("A backup every day"), "strong", wrap=True),
                self.folder_label,
                row(self.choose, -1),
                gap_px=6,
            )
        )
        self._show_folder()
        return made

    def _build_foot(self) -> None:
        theme = self._desk.theme
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.skip = button(theme, self.tr("Skip"), self.reject)
        self.save = button(theme, self.tr("Save and begin"), self._save, kind="filled")
        self.save.setDefault(True)
        self.restoring = button(theme, self.tr("Get a register from a backup …"), self.restore, kind="link")
        line = row(self.restoring, -1, self.skip, self.save, gap_px=10)
        foot = QWidget()
        foot.setLayout(column(rule(), column(self.fault, line, gap_px=8, margins_px=(28, 10, 28, 14)), gap_px=0))
        self._layout.replaceWidget(self.foot, foot)
        self.foot.hide()
        self.foot.deleteLater()
        self.foot = foot

    @staticmethod
    def _pair(first: QWidget, first_title: str, second: QWidget, second_title: str) -> QWidget:
        made = QWidget()
        line = row(FieldBox(first_title, first), FieldBox(second_title, second), gap_px=16)
        line.setStretch(0, 1)
        line.setStretch(1, 1)
        made.setLayout(line)
        return made

    def _answers(self) -> SetUp:
        return SetUp(
            branch=self.branch.text(),
            officer=self.officer.text(),
            jurisdiction=Jurisdiction(self.country.currentData()),
            lang=str(self.language.currentData()),
            channel_ids=frozenset(self.channels.ticked),
            face_codes=self.faces.value,
        )

    def _speak(self) -> None:
        """Say everything in the language just chosen; the country follows it while nobody chose one."""
        answers, typed = self._answers(), self.opening.passphrase
        app = QApplication.instance()
        if answers.lang == self._desk.lang or not isinstance(app, QApplication):
            return
        i18n.install(app, answers.lang)
        self._desk.forget_words()
        usual = Jurisdiction.SE if answers.lang == "sv" else Jurisdiction.NO
        if not self._country_chosen and answers.lang != "en" and usual is not answers.jurisdiction:
            answers = _with_country(answers, usual)
        self._build(answers, passphrase=typed)
        self.language.setFocus()

    def _country_picked(self) -> None:
        """Offer the country's own channels."""
        self._country_chosen = True
        answers = self._answers()
        self._build(_with_country(answers, answers.jurisdiction), passphrase=self.opening.passphrase)
        self.country.setFocus()

    def choose_folder(self) -> None:
        """Ask where the backups go."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where the backups go"), str(self._folder or Path.home())
        )
        if chosen:
            self._folder = Path(chosen)
            self._show_folder()

    def _show_folder(self) -> None:
        self.folder_label.setText(
            str(self._folder)
            if self._folder is not None
            else self.tr("Encrypted. Best on a memory stick or another disk, so that both are not lost at once.")
        )

    def restore(self) -> RestoreDialog:
        """Take a register from another computer instead of starting a new one."""
        dialog = RestoreDialog(self._desk, self._backups, self)
        dialog.open()
        return dialog

    def _save(self) -> None:
        answers, typed = self._answers(), self.opening.passphrase
        faults = {}
        if not answers.branch.strip():
            faults["branch"] = self.tr("Write the name of the branch.")
        if not answers.channel_ids:
            faults["channels"] = self.tr("Choose at least one place.")
        if said := self.opening.fault():
            faults["passphrase"] = said
        for key, box in self.boxes.items():
            box.say(faults.get(key, ""))
        self._say("")
        if faults:
            wrong = {"branch": self.branch, "channels": self.channels, "passphrase": self.opening.new}[
                next(iter(faults))
            ]
            wrong.setFocus()
            self.pane.ensureWidgetVisible(wrong)
            return
        self._saving = True
        self.save.setEnabled(False)

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            changed = first_set_up.set_up(register, answers, actor=actor)
            if typed is not None:
                key_slots.passphrase_only(register, typed[0])
            return changed

        self._desk.runner.start("write", once(act), finished=self._saved, failed=self._failed, owner=self)

    def _saved(self, changed: Changed) -> None:
        self._saving = False
        self._desk.changes.publish(changed)
        if self.opening.passphrase is not None:
            self.passphrase_set.emit()
        if self._folder is not None and self._folder != self._backups.folder:
            self._backups.choose(self._folder)
        self.accept()

    def _failed(self, problem: BaseException) -> None:
        self._saving = False
        self.save.setEnabled(True)
        if isinstance(problem, StoreProblem) and problem.code == "officer_name_wrong":
            self.boxes["officer"].say(errors.sentence(problem))
        elif isinstance(problem, StoreProblem) and problem.code == "changed_meanwhile":
            self._say(self.tr("Somebody has set up this register meanwhile. Press Skip, and look under Settings."))
        elif isinstance(problem, Problem):
            self._say(errors.sentence(problem))
        else:
            errors.show(problem, self)

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def reject(self) -> None:
        """Leave for later; what is being saved is waited for, since what goes wrong is told here."""
        if not self._saving:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The first Escape leaves nothing that was filled in; Skip and a second one do."""
        if event.key() == Qt.Key.Key_Escape and (self._saving or (not self._warned and self._anything_said())):
            self._warned = not self._saving
            self._say(self.tr("Press Escape once more to leave without saving."))
            return
        super().keyPressEvent(event)

    def _anything_said(self) -> bool:
        typed = (self.branch, self.officer, self.opening.new, self.opening.again)
        return any(one.isModified() and one.text() for one in typed)

    def done(self, result: int) -> None:
        """Close; the window behind speaks the language chosen here."""
        super().done(result)
        self._desk.settings.setValue(_ASKED, "yes")
        if self._backups.folder is not None and not self._desk.changes.stopped:
            self._backups.look()  # a key made here opens no backup of before
        if result == self.DialogCode.Accepted or self._desk.lang != self._lang_before:
            # Also where it was right from the start: what asks for the passphrase can read only the settings.
            self._desk.settings.setValue("language", self._desk.lang)
        if self._desk.lang != self._lang_before:
            self.language_chosen.emit(self._desk.lang)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.window().frameGeometry().center() - self.rect().center())

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as its texts need, never beyond the window it belongs to; what is too high scrolls."""
        inside, parent = self._inside.layout(), self.parentWidget()
        if inside is None or not self.isVisible():
            return
        space = (parent.window() if parent is not None else self.screen()).size()
        space = space.boundedTo(self.screen().availableSize())
        width = min(max(_WIDTH, inside.minimumSize().width() + 4), space.width() - _ROOM)
        self.foot.layout().activate()  # type: ignore[union-attr]
        wanted = inside.totalHeightForWidth(width - 4) + self.foot.sizeHint().height() + 8
        height = min(_HEIGHT, wanted, space.height() - _ROOM - _TITLE)
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)


def is_wanted(desk: Desk) -> bool:
    """Tell whether nobody has set up this register yet, nor chosen to do it later."""
    return not desk.settings.value(_ASKED) and first_set_up.is_wanted(desk.register)


def _with_country(answers: SetUp, country: Jurisdiction) -> SetUp:
    """The same answers, with the country's own channels in use."""
    usual = frozenset(one.id for one in channels.first_set(country, answers.lang) if one.active)
    return replace(answers, jurisdiction=country, channel_ids=usual)
