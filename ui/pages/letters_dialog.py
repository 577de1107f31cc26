"""Letters that ask for removal: to whom, of those who have a picture that must come down; then they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from ui.widgets.acting_dialog import ActingDialog
from ui.widgets.basics import Scrolled, button, column, fit_height, label, row
from ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.models.removals import RemovalRow

_WIDTH_PX, _LIST_PX = 480, 300


class LettersDialog(ActingDialog):
    """One tick for each place; ticked beforehand are those whom the branch can only ask, or all where it can do all."""

    def __init__(self, desk: Desk, rows: Sequence[RemovalRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._tasks: dict[str, list[str]] = {}
        asked: set[str] = set()
        for one in rows:
            self._tasks.setdefault(one.place, []).append(one.id)
            if one.removal.must_be_asked:
                asked.add(one.place)
        self.setWindowTitle(self.tr("Letters that ask for removal"))
        self.ticks: dict[str, TickBox] = {}
        for place, tasks in self._tasks.items():
            pictures = self.tr("%n picture(s)", "", len(tasks))
            box = TickBox(f"{place} – {pictures}")
            box.setChecked(not asked or place in asked)
            box.toggled.connect(lambda _on: self._enable())
            self.ticks[place] = box
        inside = Scrolled()
        inside.setLayout(column(*self.ticks.values(), -1, gap_px=6))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab scrolls to what it reaches
        area.setFixedHeight(min(_LIST_PX, inside.sizeHint().height() + 4))
        self.see = button(desk.theme, self.tr("See the letters …"), self.show_letters, kind="filled")
        self.see.setDefault(True)
        self.setLayout(
            column(
                label(self.windowTitle(), "section", wrap=True),
                label(
                    self.tr(
                        "One letter for each recipient: which pictures, where they are, and by when they must be gone."
                        " Nobody is named in it. You print or save the letters, and send them yourself."
                    ),
                    "second",
                    wrap=True,
                ),
                area,
                row(-1, button(desk.theme, self.tr("Cancel"), self.reject), self.see),
                gap_px=12,
                margins_px=(24, 20, 24, 20),
            )
        )
        fit_height(self, _WIDTH_PX)
        self._enable()
        next(iter(self.ticks.values()), self.see).setFocus()

    @property
    def task_ids(self) -> tuple[str, ...]:
        """The tasks whose recipients are ticked."""
        return tuple(task for place, box in self.ticks.items() if box.isChecked() for task in self._tasks[place])

    def _enable(self) -> None:
        self.see.setEnabled(bool(self.task_ids))

    def show_letters(self) -> None:
        """Go on to the letters as they will be printed or saved."""
        # Loaded here: nobody waits for what writes and draws paper who prints nothing.
        from exports.forms.bundle import Wanted, What
        from ui.pages.print_dialog import PrintDialog

        task_ids = self.task_ids
        self.accept()
        PrintDialog(self._desk, self._window, Wanted(what=What.LETTERS, task_ids=task_ids)).open()
