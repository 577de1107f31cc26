"""What will change by itself, as sentences with their dates; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.coming import What
from ui import labels
from ui.models import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from consent_db.coming import Coming
    from consent_db.records import Policy
    from exports.wording import Vocabulary


def sentence(one: Coming, person_id: str, names: Mapping[str, str], words: Vocabulary, policy: Policy) -> str:
    """One change: 'The consent for Facebook ends on 1.1.2027.'"""
    params = {
        "who": names.get(one.person_id) or QCoreApplication.translate("ahead", "Somebody"),
        "date": labels.day(one.day),
        "last": labels.day(one.last),
        "channels": said.channels(one.channels, words),
        "age": one.age,
    }
    own = one.person_id == person_id
    match one.what:
        case What.CONSENT_ENDS:
            text = (
                QCoreApplication.translate("ahead", "The consent for {channels} ends on {last}.")
                if own
                else QCoreApplication.translate("ahead", "The consent from {who} for {channels} ends on {last}.")
            )
        case What.CONSENT_STARTS:
            text = QCoreApplication.translate("ahead", "The consent for {channels} begins on {date}.")
        case What.ASK_CHILD_AGAIN:
            text = QCoreApplication.translate("ahead", "Ask {who} again before {date}.")
        case What.TURNS if one.age == policy.guardian_floor_age:
            text = QCoreApplication.translate("ahead", "{who} turns {age} on {date} and then decides alone.")
        case What.TURNS:
            text = QCoreApplication.translate(
                "ahead", "{who} turns {age} on {date}. After that nobody needs to judge maturity."
            )
        case What.GRACE_ENDS:
            text = QCoreApplication.translate(
                "ahead", "From {date} what the guardians said no longer counts, unless {who} has confirmed it."
            )
        case What.PROTECTION_ENDS:
            text = QCoreApplication.translate("ahead", "The protection of pictures after death ends on {last}.")
        case What.GUARDIAN_STARTS:
            text = QCoreApplication.translate("ahead", "{who} speaks for the person from {date}.")
        case What.GUARDIAN_ENDS:
            text = QCoreApplication.translate("ahead", "{who} no longer speaks for the person after {last}.")
    return text.format(**params)
