"""How the backups stand, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import labels

if TYPE_CHECKING:
    from datetime import date

    from ui.backups import BackupState


def said(state: BackupState, today: date) -> str:
    """When the last backup was taken, or that none is."""
    if state.folder is None:
        return QCoreApplication.translate("BackupCard", "No backup is taken")
    if state.last is None:
        return QCoreApplication.translate("BackupCard", "No backup has been taken yet")
    if state.last == today:
        return QCoreApplication.translate("BackupCard", "Backed up today")
    return QCoreApplication.translate("BackupCard", "Backed up on {date}").format(date=labels.day(state.last))


def is_safe(state: BackupState) -> bool:
    """Whether there is a backup and nothing is wrong with it."""
    return state.last is not None and state.problem is None and not state.same_disk and not state.needs_recovery_key
