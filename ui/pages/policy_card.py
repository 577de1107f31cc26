"""The rules of the branch in the settings: every decision with its reason, and all versions of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from consent_db import clock, policy
from consent_db.policy_keys import BY_NAME, KEYS, Group, changes
from exports import policy_words
from ui import labels
from ui.pages.policy_dialog import PolicyDialog
from ui.widgets.basics import button, clear_layout, column, frame, label, row, rule
from ui.widgets.day_field import unread_day
from ui.widgets.policy_fields import PolicyField, field

if TYPE_CHECKING:
    from consent_db.policy import PolicyVersion
    from consent_db.records import Policy
    from ui.desk import Desk

_VERSIONS_AT_FIRST = 3


class PolicyCard(QWidget):
    """Nothing holds before it is saved; what somebody chose stays when another version comes from elsewhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stored = desk.policy()
        self._all_versions = False
        self.fields: dict[str, PolicyField] = {}
        parts = column(gap_px=18)
        for group in Group:
            parts.addWidget(rule())
            parts.addWidget(label(policy_words.group_name(group, desk.lang), "section"))
            for key in KEYS:
                if key.group is group:
                    self.fields[key.name] = made = field(desk, key)
                    made.changed.connect(self._chosen)
                    parts.addWidget(made)
        self.state = label("", "second", wrap=True)
        self.said = label("", "strong", wrap=True)
        self.fault = label("", "fault", wrap=True)
        self.save = button(desk.theme, self.tr("Save the rules …"), self.ask_to_save, kind="filled")
        self.discard = button(desk.theme, self.tr("Discard the changes"), self._discard)
        self.bar = frame(
            "bar",
            column(
                rule(),
                column(
                    self.fault,
                    row(self.said, self.discard, self.save, gap_px=10),
                    gap_px=6,
                    margins_px=(12, 10, 24, 10),
                ),
                gap_px=0,
            ),
        )
        """Stands below the page while something is chosen that does not hold yet."""
        self.bar.hide()
        self._versions = column(gap_px=10)
        self.more = button(desk.theme, "", self._show_all_versions, kind="link")
        self.setLayout(
            column(
                frame(
                    "card",
                    column(
                        label(self.tr("Rules"), "section"),
                        label(
                            self.tr(
                                "What the branch has decided. The defaults are the strictest advice there is; under"
                                " each stands why. Every change is a new version that names who decided it."
                            ),
                            "second",
                            wrap=True,
                        ),
                        self.state,
                        parts,
                        rule(),
                        label(self.tr("What was decided before"), "section"),
                        self._versions,
                        row(self.more, -1),
                        gap_px=14,
                        margins_px=(20, 16, 20, 16),
                    ),
                )
            )
        )
        self._show(self._stored)

    @property
    def wanted(self) -> Policy:
        """The decisions as the fields say."""
        chosen: dict[str, Any] = {name: made.value for name, made in self.fields.items()}
        return replace(self._stored, **chosen)

    def refresh(self) -> None:
        """Take over a version from elsewhere in every field in which nobody chose otherwise."""
        stored = self._desk.policy()
        own = {one.key: one.after for one in changes(self._stored, self.wanted)}
        is_new = stored.version != self._stored.version
        self._stored = stored
        if is_new or not own:
            self._show(replace(stored, **own))
        self._show_versions()
        self._show_state()
        if is_new and own:
            self._say(
                self.tr(
                    "Version {number} was saved meanwhile by somebody else. What you chose stands here, not saved."
                ).format(number=stored.version)
            )

    def _show(self, shown: Policy) -> None:
        for name, made in self.fields.items():
            made.show_value(getattr(shown, name))
            key = BY_NAME[name]
            made.setVisible(key.carried_out or getattr(self._stored, name) != key.default)
        self._show_state()

    def _chosen(self) -> None:
        self._say("")
        self._show_state()

    def _show_state(self) -> None:
        count = len(changes(self._stored, self.wanted))
        self.state.setText(self.tr("Version {number} is in force.").format(number=self._stored.version))
        self.said.setText(self.tr("%n change(s) not saved", "", count))
        self.bar.setVisible(count > 0)
        if not count:
            self._say("")

    def _discard(self) -> None:
        self._show(self._stored)

    def ask_to_save(self) -> PolicyDialog | None:
        """Say what the changes mean, and save them when somebody agrees."""
        unread = unread_day(self)
        wanted = self.wanted
        fault = ""
        if unread is not None:
            fault = unread.complaint()
        elif wanted.face_codes == "gallery" and not wanted.dpia_reference:
            fault = self.tr(
                "Write what the data protection impact assessment is called before faces are recognised across events."
            )
        self._say(fault)
        if fault:
            (unread or self.fields["dpia_reference"]).setFocus()
            return None
        dialog = PolicyDialog(self._desk, self._stored, wanted, self)
        dialog.open()
        return dialog

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def _show_all_versions(self) -> None:
        self._all_versions = not self._all_versions
        self._show_versions()

    def _show_versions(self) -> None:
        listed = policy.versions(self._desk.register)
        names = self._desk.words().officers
        clear_layout(self._versions)
        for one in listed if self._all_versions else listed[:_VERSIONS_AT_FIRST]:
            self._versions.addWidget(self._version(one, names))
        self.more.setVisible(len(listed) > _VERSIONS_AT_FIRST)
        self.more.setText(
            self.tr("Show the newest only")
            if self._all_versions
            else self.tr("Show all %n version(s)", "", len(listed))
        )

    def _version(self, one: PolicyVersion, names: Any) -> QWidget:  # noqa: ANN401
        day = clock.local_day(one.decided_at, self._desk.unit().jurisdiction)
        told = [policy_words.change_text(change, self._desk.lang) for change in one.changes]
        name = names.get(one.decided_by)
        if told or name:
            head = self.tr("Version {number}, {day}, {name}").format(
                number=one.policy.version, day=labels.day(day), name=name or self.tr("somebody here")
            )
        else:
            head = self.tr("Version {number}, {day}").format(number=one.policy.version, day=labels.day(day))
        if not told:
            told = [self.tr("From the start: the defaults")]
        made = QWidget()
        made.setAccessibleName(head)
        made.setLayout(
            column(label(head, "strong", wrap=True), *(label(text, "second", wrap=True) for text in told), gap_px=2)
        )
        return made
