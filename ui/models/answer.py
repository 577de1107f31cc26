"""What one answer says no to beside its yes, in short clauses: a form's empty boxes are part of the same answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from consent_db.records import ConsentMedia, Decision, Purpose
from consent_db.statements import NoKind
from ui import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from consent_db.records import Consent, ConsentItem
    from consent_db.standing import Held, Standing, Yes
    from consent_db.statements import No

    Named = Callable[[Sequence[str]], str]

FEW: Final = 4
"""So many places are named one by one."""


def beside(now: Standing, held: Held) -> Yes | None:
    """The yes in force of the very form that says this no: both are one answer and told together.

    A no to some media or uses that something agreed to since has cut into is told by itself.
    """
    for yes in now.yeses:
        if _refusing(yes.consent, held.no) is not None:
            return None if held.partly and narrow(now, held.no) else yes
    return None


def narrow(now: Standing, no: No) -> bool:
    """Whether a no is to some media or uses only of a place, so that it must not be told as a no to the place."""
    if no.media and ConsentMedia.PHOTO not in no.media:
        return True  # also where it was withdrawn, as a child's no to film is
    if no.kind is not NoKind.REFUSED or not (no.media or no.purposes):
        return False
    if no.purposes and Purpose.INFORM not in no.purposes:
        return True
    forms = (yes.consent for yes in (*now.yeses, *now.ended, *now.coming))
    return any(_refusing(one, no) is not None and not _granted(one).isdisjoint(no.channels) for one in forms)


def noes_beside(now: Standing, yes: Yes, named: Named) -> list[str]:
    """The noes of a yes's own form that hold, as clauses; what was agreed to since is told with that later yes."""
    later = {one for other in (*now.yeses, *now.coming) if other.speaker_id == yes.speaker_id for one in other.channels}
    items = []
    for item in yes.consent.items:
        for held in now.held:
            if _refusing(yes.consent, held.no) != item or beside(now, held) is None:
                continue
            places = tuple(one for one in held.channels if not (held.partly and one in later))
            if places:
                items.append((item, places))
            break
    return _clauses(yes.consent, items, named)


def noes_of(consent: Consent, named: Named) -> list[str]:
    """What a form says no to beside its yes, as clauses."""
    items = [(one, one.channels) for one in consent.items if one.decision is Decision.REFUSE]
    return _clauses(consent, items, named)


def whole(media: Sequence[ConsentMedia], purposes: Sequence[Purpose]) -> bool:
    """Whether all media and all uses are meant, so that none needs to be named."""
    return len(set(media)) in (0, len(ConsentMedia)) and len(set(purposes)) in (0, len(Purpose))


def about_uses(purposes: Sequence[Purpose]) -> bool:
    """Whether some uses only are meant."""
    return 0 < len(set(purposes)) < len(Purpose)


def what(media: Sequence[ConsentMedia], purposes: Sequence[Purpose]) -> str:
    """What a no to some media or uses only is about: the uses where some are left out, else the media."""
    if about_uses(purposes):
        return labels.listed([labels.purpose(one) for one in purposes])
    return labels.listed([labels.media(one) for one in media])


def _granted(consent: Consent) -> set[str]:
    return {one for item in consent.items if item.decision is Decision.GRANT for one in item.channels}


def _refusing(consent: Consent, no: No) -> ConsentItem | None:
    """The item of a form that says this no, where the form says it."""
    same = (consent.subject_id, consent.speaker_id, consent.signed_at, consent.recorded_at)
    if no.kind is not NoKind.REFUSED or same != (no.subject_record, no.speaker_record, no.day, no.recorded_at):
        return None
    said = (no.channels, no.media, no.purposes, no.event_id, no.event_type, no.captured_from, no.captured_to)
    return next((item for item in consent.items if item.decision is Decision.REFUSE and _scope(item) == said), None)


def _scope(item: ConsentItem) -> tuple[object, ...]:
    return (
        item.channels,
        item.media,
        item.purposes,
        item.event_id,
        item.event_type,
        item.captured_from,
        item.captured_to,
    )


def _clauses(consent: Consent, items: Sequence[tuple[ConsentItem, Sequence[str]]], named: Named) -> list[str]:
    """Places first, then media, then uses; the places of a form's many empty boxes are not named one by one."""
    granted = _granted(consent)
    media_said = {medium for item in consent.items if item.decision is Decision.GRANT for medium in item.media}
    whole: dict[str, None] = {}
    blank = True
    found: list[str] = []
    for item, places in items:
        if granted.isdisjoint(item.channels) and (not item.media or media_said <= set(item.media)):
            whole.update(dict.fromkeys(places))
            blank &= len(set(item.media)) == len(ConsentMedia) and len(set(item.purposes)) == len(Purpose)
        else:
            found.append(_part(item, "" if granted == set(places) else named(places)))
    if not whole:
        return found
    if len(whole) > FEW and blank:
        return [QCoreApplication.translate("answer", "no to all other places on the form"), *found]
    return [QCoreApplication.translate("answer", "no to {channels}").format(channels=named(tuple(whole))), *found]


def _part(item: ConsentItem, places: str) -> str:
    """A no to some media, or to some uses: of all places that were said yes to, or of those named."""
    told = what(item.media, item.purposes)
    uses = about_uses(item.purposes)
    if places:
        if uses:
            text = QCoreApplication.translate("answer", "not for: {what} ({channels})")
        else:
            text = QCoreApplication.translate("answer", "not {what} ({channels})")
        return text.format(what=told, channels=places)
    if uses:
        return QCoreApplication.translate("answer", "not for: {what}").format(what=told)
    return QCoreApplication.translate("answer", "not {what}").format(what=told)
