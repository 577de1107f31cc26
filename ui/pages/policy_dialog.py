"""Before a policy is saved: what changes, what protects people less, and how many pictures get another answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QScrollArea, QWidget

from consent_db import face_codes, policy, policy_effect
from consent_db.errors import Problem
from consent_db.policy_keys import changes
from consent_db.records import Changed, Role
from exports import policy_words
from ui import errors
from ui.policy_effect import PolicyEffect
from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Scrolled, button, column, fit_height, frame, label, row

if TYPE_CHECKING:
    from consent_db.connection import Register
    from consent_db.policy_effect import Effect
    from consent_db.policy_keys import PolicyChange
    from consent_db.records import Policy
    from ui.desk import Desk

_WIDTH_PX = 600
_OF_FACES = frozenset({"face_codes", "face_code_days", "biometric_min_age"})


class PolicyDialog(ActingDialog):
    """Counts in the background; nobody has to wait for it."""

    def __init__(self, desk: Desk, before: Policy, wanted: Policy, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = before
        self._wanted = wanted
        self._changes = changes(before, wanted)
        self.setWindowTitle(self.tr("Save the rules"))
        self.setMinimumWidth(_WIDTH_PX)
        looser = [one for one in self._changes if one.loosens]
        told = column(gap_px=10)
        for one in self._changes:
            told.addWidget(self._told(one))
        told.addStretch(1)
        inside = Scrolled()
        inside.setLayout(told)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        high = inside.heightForWidth(_WIDTH_PX - 70) + 4
        scroll.setMinimumHeight(min(high, 340))
        scroll.setMaximumHeight(high)
        self.warning = label(
            self.tr("People are protected less than before by %n of these changes.", "", len(looser)), "", wrap=True
        )
        warned = frame("verdict-head", row(self.warning, margins_px=(14, 10, 14, 10)))
        warned.setProperty("outcome", "REVIEW")
        warned.setVisible(bool(looser))
        self.effect = label("", "strong", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the counting is"))
        self.stop = button(desk.theme, self.tr("Stop counting"), self._stop, size="card")
        self.fault = label("", "fault", wrap=True)
        self.fault.hide()
        self.save = button(
            desk.theme,
            self.tr("Save as version {number}").format(number=before.version + 1),
            self._save,
            kind="filled",
        )
        self.setLayout(
            column(
                label(self.windowTitle(), "section"),
                scroll,
                warned,
                self.effect,
                row(self.progress, self.stop, gap_px=12),
                label(
                    self.tr(
                        "A decision is not undone with Ctrl+Z: decide again to change it. Every version stays readable,"
                        " and every publication names the version it relied on."
                    ),
                    "caption",
                    wrap=True,
                ),
                self.fault,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.save),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        self.count = PolicyEffect(desk, wanted, self)
        self.count.progressed.connect(self._progressed)
        self.count.finished.connect(self._counted)
        self.count.failed.connect(lambda _problem: self._not_counted())
        self.finished.connect(lambda _result: self.count.stop())
        if policy_effect.can_matter(before, wanted):
            self.effect.setText(self.tr("Counting the pictures that get another answer …"))
            self.count.start()
        else:
            self.effect.setText(self.tr("No picture gets another answer by this."))
            self._show_counting(on=False)
        fit_height(self, _WIDTH_PX)

    def _told(self, one: PolicyChange) -> QWidget:
        lang = self._desk.lang
        made = QWidget()
        parts = [label(policy_words.change_text(one, lang), "strong", wrap=True)]
        if one.loosens:
            parts.append(label(self.tr("Less strict than now. Why the default is as it is:"), "second", wrap=True))
            parts.append(label(policy_words.why(one.key, lang), "second", wrap=True))
        about = policy_words.about(one.key, str(one.after), lang)
        if about:
            parts.append(label(about, "second", wrap=True))
        made.setLayout(column(*parts, gap_px=2))
        return made

    def _show_counting(self, *, on: bool) -> None:
        self.progress.setVisible(on)
        self.stop.setVisible(on)

    def _progressed(self, found: Effect, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(found.looked_at)
        if total:
            self.effect.setText(
                self.tr("{done} of {total} pictures looked at.").format(done=found.looked_at, total=total)
                + " "
                + self._sentence(found)
            )

    def _counted(self, found: Effect) -> None:
        self._show_counting(on=False)
        self.effect.setText(self._sentence(found))

    def _sentence(self, found: Effect) -> str:
        both = found.less_strict + found.stricter
        if not both:
            return self.tr("No picture gets another answer by this.")
        parts = []
        if found.less_strict:
            parts.append(self.tr("%n less strict", "", found.less_strict))
        if found.stricter:
            parts.append(self.tr("%n stricter", "", found.stricter))
        return self.tr("%n picture(s) get another answer", "", both) + ": " + ", ".join(parts) + "."

    def _stop(self) -> None:
        self.count.stop()
        self._not_counted()

    def _not_counted(self) -> None:
        self._show_counting(on=False)
        self.effect.setText(self.tr("The pictures were not counted to the end. The rules can be saved all the same."))

    def _save(self) -> None:
        wanted, before = self._wanted, self._before
        touches_faces = any(one.key in _OF_FACES for one in self._changes)

        def act(register: Register) -> Changed:
            actor = self._desk.acting(register, Role.DATA_STEWARD)
            changed = policy.set_policy(register, wanted, actor=actor, based_on=before.version)
            if touches_faces:  # codes that may not be kept any longer go at once
                face_codes.enforce(register, policy=policy.policy(register), actor=actor)
            return changed

        self.count.stop()
        self.save.setEnabled(False)
        self._desk.write(act, then=self._saved, parent=self, failed=self._failed)

    def _saved(self, changed: Changed) -> None:
        self.accept()
        if changed:
            self._desk.tell(self.tr("The rules are saved as version {number}").format(number=self._before.version + 1))

    def _failed(self, problem: BaseException) -> bool:
        if not isinstance(problem, Problem):
            self.save.setEnabled(True)
            return False
        self.fault.setText(errors.sentence(problem))
        self.fault.show()
        fit_height(self)
        # On another version the changes mean something else: the card shows them again, beside what is in force now.
        self.save.setEnabled(problem.code != "changed_meanwhile")
        return True
