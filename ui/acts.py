"""What was taken back, and what cannot be, as sentences."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

STATEMENTS: Final = frozenset({"consent_recorded", "assent_recorded", "withdrawn", "form_filed"})
"""Labels of acts that record what somebody said."""


def named(label: str) -> str:
    """What an act of the register was, by its label."""
    words = {
        "confirm": QCoreApplication.translate("acts", "the name of a face"),
        "reject": QCoreApplication.translate("acts", "that a suggested name was wrong"),
        "unassign": QCoreApplication.translate("acts", "that a name was taken off a face"),
        "stranger": QCoreApplication.translate("acts", "that somebody is a stranger"),
        "others_are_strangers": QCoreApplication.translate("acts", "that somebody is a stranger"),
        "ignore": QCoreApplication.translate("acts", "that a face was set aside"),
        "appearance_added": QCoreApplication.translate("acts", "that a person was framed"),
        "appearance_deleted": QCoreApplication.translate("acts", "that a frame was removed"),
        "asset_texts": QCoreApplication.translate("acts", "the texts of a picture"),
        "people_check": QCoreApplication.translate("acts", "that everyone in a picture is framed"),
        "event_added": QCoreApplication.translate("acts", "a new event"),
        "event_changed": QCoreApplication.translate("acts", "a change of an event"),
        "event_reopened": QCoreApplication.translate("acts", "a change of an event"),
        "event_closed": QCoreApplication.translate("acts", "a change of an event"),
        "event_pictures": QCoreApplication.translate("acts", "that pictures were moved to an event"),
        "event_deleted": QCoreApplication.translate("acts", "that an event was deleted"),
        "event_split": QCoreApplication.translate("acts", "that an event was split by day"),
        "events_merged": QCoreApplication.translate("acts", "that two events became one"),
        "event_credited": QCoreApplication.translate("acts", "the photographer of pictures"),
        "pictures_credited": QCoreApplication.translate("acts", "the photographer of pictures"),
        "attendance_added": QCoreApplication.translate("acts", "a change of who was at an event"),
        "attendance_changed": QCoreApplication.translate("acts", "a change of who was at an event"),
        "attendance_removed": QCoreApplication.translate("acts", "a change of who was at an event"),
        "first_set_up": QCoreApplication.translate("acts", "what was answered at the first start"),
        "pictures_relocated": QCoreApplication.translate("acts", "where pictures lie"),
        "people_imported": QCoreApplication.translate("acts", "people from a list"),
        "person_added": QCoreApplication.translate("acts", "a new person"),
        "person_changed": QCoreApplication.translate("acts", "a change of a person"),
        "people_merged": QCoreApplication.translate("acts", "that two people became one"),
        "lookalikes_linked": QCoreApplication.translate("acts", "that two people look alike"),
        "lookalikes_unlinked": QCoreApplication.translate("acts", "that two people look alike"),
        "group_merged": QCoreApplication.translate("acts", "that two groups became one"),
        "group_split": QCoreApplication.translate("acts", "that faces were moved to a group of their own"),
        "merge_dismissed": QCoreApplication.translate("acts", "that two groups are two people"),
        "guardianship_added": QCoreApplication.translate("acts", "who speaks for a child"),
        "guardianship_changed": QCoreApplication.translate("acts", "who speaks for a child"),
        "exception_recorded": QCoreApplication.translate("acts", "an exception"),
        "exception_removed": QCoreApplication.translate("acts", "an exception"),
        "published": QCoreApplication.translate("acts", "a publication"),
        "publication_removed": QCoreApplication.translate("acts", "a publication"),
        "channel_added": QCoreApplication.translate("acts", "a change of a channel"),
        "channel_changed": QCoreApplication.translate("acts", "a change of a channel"),
        "channel_order": QCoreApplication.translate("acts", "the order of the channels"),
        "channel_deleted": QCoreApplication.translate("acts", "that a channel was deleted"),
        "officer_added": QCoreApplication.translate("acts", "that somebody may use the program"),
        "officer_changed": QCoreApplication.translate("acts", "a change of who uses the program"),
        "unit": QCoreApplication.translate("acts", "a change of the organisation"),
        "handed_over": QCoreApplication.translate("acts", "a change of the organisation"),
        "forms_printed": QCoreApplication.translate("acts", "that forms were printed"),
        "form_approved": QCoreApplication.translate("acts", "that a page of a form was approved"),
        "form_reopened": QCoreApplication.translate("acts", "that a page of a form waits again"),
        "form_dismissed": QCoreApplication.translate("acts", "that pages of forms were deleted"),
        "task_state": QCoreApplication.translate("acts", "a change of a task"),
    }
    return words.get(label) or QCoreApplication.translate("acts", "the last change")


def taken_back(label: str) -> str:
    """Say which act an undo took back."""
    return QCoreApplication.translate("acts", "Taken back: {what}").format(what=named(label))


def done_again(label: str) -> str:
    """Say which act a redo did again."""
    return QCoreApplication.translate("acts", "Done again: {what}").format(what=named(label))


def built_upon(label: str) -> str:
    """Say that something newer rests on the act that would be taken back, so that it stays."""
    said = QCoreApplication.translate("acts", "Not taken back, because later changes build on it: {what}")
    return said.format(what=named(label))


def cannot_be_undone(label: str, before: str) -> str:
    """Say that the newest act stays, and what the next Ctrl+Z would take back instead."""
    if label in STATEMENTS:
        said = QCoreApplication.translate(
            "acts",
            "Consents and withdrawals are not undone with Ctrl+Z: correct one with a new statement."
            " Nothing was taken back.",
        )
    elif label == "policy":
        said = QCoreApplication.translate(
            "acts",
            "A decision about the rules is not undone with Ctrl+Z: decide again under Settings. Every version stays"
            " readable. Nothing was taken back.",
        )
    else:
        said = QCoreApplication.translate("acts", "What was done last cannot be undone. Nothing was taken back.")
    if not before:
        return said
    then = QCoreApplication.translate("acts", "Ctrl+Z once more takes back what came before: {what}")
    return said + " " + then.format(what=named(before))
