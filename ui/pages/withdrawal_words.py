"""The words of a withdrawal: what can be taken back, how it was said, what is wanted, and what it will do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from consent_db.records import ScopeKind
from ui import labels

if TYPE_CHECKING:
    from consent_db.records import Withdrawal
    from consent_db.withdrawal_preview import Preview


def scopes() -> list[tuple[ScopeKind, str]]:
    """What can be withdrawn, everything first."""
    return [
        (ScopeKind.ALL, QCoreApplication.translate("withdrawal", "Everything")),
        (ScopeKind.CHANNELS, QCoreApplication.translate("withdrawal", "Only some channels")),
        (ScopeKind.ASSETS, QCoreApplication.translate("withdrawal", "Only these pictures")),
        (ScopeKind.MEDIA, QCoreApplication.translate("withdrawal", "Only pictures, film or voice")),
        (ScopeKind.NAME, QCoreApplication.translate("withdrawal", "Only the use of the name")),
        (ScopeKind.SHARING, QCoreApplication.translate("withdrawal", "Only sharing with other units")),
        (ScopeKind.BIOMETRIC, QCoreApplication.translate("withdrawal", "Only face recognition")),
    ]


def ways() -> list[tuple[str, str]]:
    """How a withdrawal can be said."""
    return [
        ("in_person", QCoreApplication.translate("withdrawal", "In person")),
        ("phone", QCoreApplication.translate("withdrawal", "By telephone")),
        ("email", QCoreApplication.translate("withdrawal", "By email")),
        ("form", QCoreApplication.translate("withdrawal", "On a form")),
        ("letter", QCoreApplication.translate("withdrawal", "By letter")),
        ("comment", QCoreApplication.translate("withdrawal", "In a comment or message")),
    ]


def wishes() -> list[tuple[str, str]]:
    """What is wanted about pictures that are out already."""
    return [
        ("remove", QCoreApplication.translate("withdrawal", "Remove it")),
        ("blur", QCoreApplication.translate("withdrawal", "Make the person unrecognisable")),
        ("stop_new_use", QCoreApplication.translate("withdrawal", "Leave it, but publish nothing new")),
    ]


class Foretold(QObject):
    """What recording a withdrawal will do; an object, since only `tr` of one finds the words for one and many."""

    def sentence(self, found: Preview, withdrawal: Withdrawal, *, name: str) -> str:
        """Pictures, what is out and where, copies elsewhere, face codes."""
        said = [self.tr("%n picture(s) will be judged anew at once.", "", found.pictures)]
        if found.possible:
            text = self.tr("%n more may show {name} and stay stopped until somebody looks.", "", found.possible)
            said.append(text.format(name=name))
        out = sum(count for _, count in found.published)
        where = labels.listed([f"{channel} ({count})" for channel, count in found.published])
        leaves = withdrawal.wants == "stop_new_use"
        if out and leaves:
            said.append(self.tr("%n publication(s) stay out: {where}.", "", out).format(where=where))
        elif out:
            said.append(self.tr("%n publication(s) must come down: {where}.", "", out).format(where=where))
        elif withdrawal.scope.kind is not ScopeKind.BIOMETRIC:
            said.append(self.tr("Nothing of it is published."))
        if found.copies and not leaves:
            said.append(self.tr("%n copy(ies) that others hold must be asked for.", "", found.copies))
        if found.tasks:
            said.append(self.tr("That makes %n task(s).", "", found.tasks))
        if found.codes:
            said.append(self.tr("%n face code(s) are deleted.", "", found.codes))
        return " ".join(said)
