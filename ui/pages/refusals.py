"""Why a statement was refused, in words at the field it concerns; never a path of the stored record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from exports import wording
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.faults import Fault

_NUMBER = re.compile(r"\[\d+\]")

OF_CONSENT: Final[Mapping[str, str]] = {
    "subject_id": "about",
    "speaker_id": "speaker",
    "role": "speaker",
    "items": "0.where",
    "items.channels": "0.where",
    "items.media": "0.media",
    "items.purposes": "0.purposes",
    "items.event_id": "0.which",
    "items.captured_to": "0.days",
    "items.share_units": "0.share",
    "recorded_at": "signed",
    "signed_at": "signed",
    "valid_from": "from",
    "valid_until": "until",
    "witness_name": "witness",
    "place": "place",
    "maturity_note": "maturity",
    "evidence": "scans",
    "evidence.file": "scans",
    "supersedes_id": "steward",
}
"""Where on the dialog each path of a consent is; a form of several parts tells it at the first."""


def by_field(faults: Sequence[Fault], places: Mapping[str, str]) -> dict[str, str]:
    """Sentences by field key: `places` maps paths without numbers to fields; "" collects what has no field."""
    found: dict[str, list[str]] = {}
    for fault in faults:
        path = _NUMBER.sub("", fault.path)
        key = places.get(path, "")
        said = sentence(fault)
        if said not in found.setdefault(key, []):
            found[key].append(said)
    return {key: "\n".join(said) for key, said in found.items()}


def sentence(fault: Fault) -> str:
    """One fault as people say it."""
    if fault.code == "unknown_reference":
        return _gone(str(fault.params.get("table")))
    return _about_who(fault.code) or _about_what(fault.code) or _plain(fault)


def _about_who(code: str) -> str:
    match code:
        case "self_by_other":
            return QCoreApplication.translate(
                "refusals", "“In person” means the person themself. Choose who really spoke."
            )
        case "kin_of_living":
            return QCoreApplication.translate(
                "refusals", "Next of kin can only speak for somebody who has died. Record the death first."
            )
        case "no_superseded_by_other_role":
            return QCoreApplication.translate("refusals", "Only the data steward may replace a no.")
        case "supersedes_other_person":
            return QCoreApplication.translate("refusals", "Only the data steward may move an entry to another person.")
        case "overlapping_guardianship":
            return QCoreApplication.translate(
                "refusals", "These two have an entry for some of the same days already. Change that one instead."
            )
        case "own_guardian":
            return QCoreApplication.translate("refusals", "Nobody can speak for themselves as a guardian.")
        case "ring":
            return QCoreApplication.translate("refusals", "Then they would speak for each other in a circle.")
    return ""


def _about_what(code: str) -> str:
    match code:
        case "recorded_before_stated":
            return QCoreApplication.translate("refusals", "This day lies in the future. Choose the day it was said.")
        case "empty_list":
            return QCoreApplication.translate("refusals", "Choose at least one.")
        case "empty_text" | "missing":
            return QCoreApplication.translate("refusals", "Fill this in.")
        case "bad_text":
            return QCoreApplication.translate(
                "refusals", "The text has a character that cannot be stored. Type it instead of pasting it."
            )
        case "too_long":
            return QCoreApplication.translate("refusals", "The text is too long. Shorten it.")
        case "ends_before_start":
            return QCoreApplication.translate("refusals", "The end lies before the start.")
        case "duplicate_id" | "statement_changed":
            return QCoreApplication.translate("refusals", "This is recorded already. Close the window and look.")
    return ""


def _gone(table: str) -> str:
    match table:
        case "people":
            return QCoreApplication.translate("refusals", "This person is no longer in the register. Choose again.")
        case "channels":
            return QCoreApplication.translate(
                "refusals", "A channel is no longer in the register. Close the window and open it again."
            )
        case "events":
            return QCoreApplication.translate("refusals", "This event is no longer in the register. Choose again.")
        case "assets":
            return QCoreApplication.translate("refusals", "A picture is no longer in the register. Take it out.")
    return QCoreApplication.translate("refusals", "The entry to correct is no longer in the register.")


def _plain(fault: Fault) -> str:
    """The sentence of the portable register, without its path."""
    said = wording.fault_text(fault, labels.interface_language())
    return said.partition(": ")[2] or said
