"""From an exception to a message: what happened and what to do, or a bug with details that name no one."""

from __future__ import annotations

import logging
import platform
import traceback
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from consent_db.errors import Problem
from exports import wording
from ui import labels

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)
_OF_QT = (QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."), QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."))
"""Qt's words for its own button; Qt ships none in bokmål, and its neighbour's would show."""


def sentence(problem: BaseException) -> str:
    """What the user reads: the problem's own sentence, or that the program made a mistake."""
    if isinstance(problem, Problem):
        return wording.problem_text(problem, labels.interface_language())
    return QCoreApplication.translate(
        "errors",
        "The program made a mistake. Nothing that was saved is lost. Copy the details and send them to whoever helps"
        " you.",
    )


def details(problem: BaseException) -> str:
    """Where it went wrong, for the developer: kinds and lines of code, never a value, a name or a path of the user."""
    lines = [f"{type(problem).__name__}"]
    for frame in traceback.extract_tb(problem.__traceback__):
        parts = frame.filename.replace("\\", "/").split("/")[-2:]
        lines.append(f"  {'/'.join(parts)}:{frame.lineno} {frame.name}")
    cause = problem.__cause__ or problem.__context__
    if cause is not None:
        lines.append(f"because of {details(cause)}")
    lines.append(f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, {platform.system()}")
    return "\n".join(lines)


def dialog(problem: BaseException, parent: QWidget | None) -> QMessageBox:
    """The dialog that tells about a failure; the caller opens it."""
    box = QMessageBox(parent)
    box.setText(sentence(problem))
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(QMessageBox.StandardButton.Close)
    if isinstance(problem, Problem):
        box.setWindowTitle(QCoreApplication.translate("errors", "That did not work"))
        return box
    _log.error("bug: %s", details(problem))
    box.setWindowTitle(QCoreApplication.translate("errors", "A mistake in the program"))
    box.setDetailedText(details(problem))
    copy = box.addButton(QCoreApplication.translate("errors", "Copy the details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details(problem)))
    return box


def show(problem: BaseException, parent: QWidget | None) -> None:
    """Tell about a failure without stopping the program."""
    box = dialog(problem, parent)
    box.finished.connect(box.deleteLater)
    box.setModal(False)
    box.open()
