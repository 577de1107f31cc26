"""What an answer rests on, as sentences: the forms behind one person's answer, exceptions, and publications; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.clock import local_day
from consent_db.records import Answer, AppearanceState, ExceptionType
from consent_db.reliance import grounds
from consent_db.statements import Voice
from ui import labels
from ui.models import said

if TYPE_CHECKING:
    from datetime import date

    from consent_db.records import Appearance, Assent, ExceptionGrant, Facts, Publication, Use
    from consent_db.statements import Grant
    from exports.wording import Vocabulary

_MOST_FORMS = 3


def statements(facts: Facts, shown: Appearance, use: Use, at: date, words: Vocabulary) -> tuple[str, ...]:
    """The forms and the answer of the child behind what is said of somebody confirmed whom the window may name."""
    person = facts.people.get(shown.person_id or "")
    if shown.state is not AppearanceState.CONFIRMED or person is None or person.protected:
        return ()
    found = grounds(facts, person.id, use, at)
    lines = list(dict.fromkeys(_form(grant, facts, words) for grant in found.grants[-_MOST_FORMS:]))
    if found.answer is not None:
        lines.append(_answer(found.answer))
    return tuple(lines)


def exception_type(value: ExceptionType) -> str:
    """What an exception is called."""
    words = {
        ExceptionType.NEWS_INTEREST: QCoreApplication.translate("rests", "News of general interest"),
        ExceptionType.INCIDENTAL: QCoreApplication.translate("rests", "Beside the motif"),
        ExceptionType.CROWD_EVENT: QCoreApplication.translate("rests", "Crowd at a public gathering"),
        ExceptionType.PUBLIC_ROLE: QCoreApplication.translate("rests", "Public role"),
        ExceptionType.EMPLOYEE_BASIS: QCoreApplication.translate("rests", "Employee, decided by the employer"),
        ExceptionType.LEGITIMATE_INTEREST: QCoreApplication.translate("rests", "Legitimate interest"),
    }
    return words[value]


def exception_demand(value: ExceptionType) -> str:
    """What an exception demands, in plain words."""
    words = {
        ExceptionType.NEWS_INTEREST: QCoreApplication.translate(
            "rests", "What the picture shows is news now, and matters to more than us. It stops being news in time."
        ),
        ExceptionType.INCIDENTAL: QCoreApplication.translate(
            "rests", "The person is small, at the edge, and not what the picture is about. Never a close-up."
        ),
        ExceptionType.CROWD_EVENT: QCoreApplication.translate(
            "rests", "A demonstration, parade or public meeting, shown as a crowd. Not a portrait of one of them."
        ),
        ExceptionType.PUBLIC_ROLE: QCoreApplication.translate(
            "rests", "The person speaks or acts in public here, and the picture shows just that. Only for this event."
        ),
        ExceptionType.EMPLOYEE_BASIS: QCoreApplication.translate(
            "rests", "The employer has decided it, as for a staff page. Saying no must cost the employee nothing."
        ),
        ExceptionType.LEGITIMATE_INTEREST: QCoreApplication.translate(
            "rests", "Those in the picture were told beforehand and could object. Your need weighs more than theirs."
        ),
    }
    return words[value]


def refused(code: str) -> str:
    """Why a recorded exception does not hold (rules.md R28)."""
    words = {
        "switched_off": QCoreApplication.translate("rests", "The branch has not switched exceptions on for this."),
        "course": QCoreApplication.translate("rests", "Pictures from courses are never published by an exception."),
        "marketing": QCoreApplication.translate("rests", "Advertising always needs a yes."),
        "crowd_event": QCoreApplication.translate(
            "rests", "It only holds at demonstrations, parades and public meetings."
        ),
        "legitimate_interest": QCoreApplication.translate(
            "rests", "The branch asks for consent, so it cannot be replaced by interest."
        ),
        "main_subject": QCoreApplication.translate("rests", "Somebody here is what the picture is about."),
        "event_unknown": QCoreApplication.translate("rests", "The event is not known. Set the event first."),
        "somebody_said_no": QCoreApplication.translate("rests", "Somebody here has said no to being published."),
    }
    return words.get(code, "")


def exception(one: ExceptionGrant, facts: Facts, words: Vocabulary) -> str:
    """'Crowd at a public gathering: the reason. Recorded by Anne, until 1.1.2027.'"""
    reason = one.reason_text.strip().rstrip(".")
    officer = words.officers.get(one.granted_by)
    told = f"{exception_type(one.type)}: {reason}." if reason else f"{exception_type(one.type)}."
    granted = labels.day(local_day(one.granted_at, facts.jurisdiction))
    by = (
        QCoreApplication.translate("rests", "Recorded by {name} on {date}").format(name=officer, date=granted)
        if officer
        else QCoreApplication.translate("rests", "Recorded on {date}").format(date=granted)
    )
    where = labels.listed([words.channels.get(one_id, one_id) for one_id in one.channels])
    if one.valid_until is None:
        return f"{told} {by}. {where}."
    until = QCoreApplication.translate("rests", "until {date}").format(date=labels.day(one.valid_until))
    return f"{told} {by}, {until}. {where}."


def publication(one: Publication, facts: Facts, words: Vocabulary) -> str:
    """'Published on Facebook 21.11.2026'; says so where it is taken down."""
    place = words.channels.get(one.channel_id, one.channel_id)
    if one.published_at is None:
        text = QCoreApplication.translate("rests", "Published on {channel}").format(channel=place)
    else:
        day = labels.day(local_day(one.published_at, facts.jurisdiction))
        text = QCoreApplication.translate("rests", "Published on {channel} {date}").format(channel=place, date=day)
    if one.removed_at is not None:
        day = labels.day(local_day(one.removed_at, facts.jurisdiction))
        text += " · " + QCoreApplication.translate("rests", "taken down {date}").format(date=day)
    return text


def _form(grant: Grant, facts: Facts, words: Vocabulary) -> str:
    consent = grant.consent
    day, channels = labels.day(consent.signed_at), said.channels(grant.item.channels, words)
    speaker = facts.people.get(consent.speaker_id)
    if grant.voice is not Voice.REPRESENTATIVE or speaker is None or speaker.protected:
        # Which guardian signed would tell which one did not: the person card alone says that (texts.md 3.7).
        text = QCoreApplication.translate("rests", "Form signed {date}").format(date=day)
    else:
        text = QCoreApplication.translate("rests", "Form signed {date} by {name}").format(date=day, name=speaker.name)
    if consent.valid_until is not None:
        text += QCoreApplication.translate("rests", ", until {date}").format(date=labels.day(consent.valid_until))
    return f"{text}: {channels}, {labels.name_mode(grant.item.name_mode)}."


def _answer(answer: Assent) -> str:
    day = labels.day(answer.asked_on)
    words = {
        Answer.YES: QCoreApplication.translate("rests", "The child said yes on {date}."),
        Answer.PARTIAL: QCoreApplication.translate("rests", "The child said yes on {date}, but not everywhere."),
        Answer.NO: QCoreApplication.translate("rests", "The child said no on {date}."),
        Answer.NOT_CAPABLE: QCoreApplication.translate("rests", "The child was too young to answer on {date}."),
    }
    return words[answer.answer].format(date=day)
