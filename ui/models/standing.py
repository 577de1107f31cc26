"""A person's state on a day: one headline, the answer per channel, and everything said as sentences; never stored."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.case import Case
from consent_db.coming import What, coming
from consent_db.records import Audience, ConsentMedia, NameMode, Outcome, Purpose, Use
from consent_db.standing import standing
from consent_db.statements import Voice
from consent_db.verdict import judge_all
from exports import wording
from ui import labels
from ui.models import answer, said
from ui.models.said import Said, first_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from consent_db.coming import Coming
    from consent_db.records import Channel, Facts, Reason
    from consent_db.standing import Held, Standing, Yes
    from exports.wording import Vocabulary

_CHANNEL_RULE = 2
_NOT_COVERED = 19
_REFUSED = "REFUSED"
_LISTED = 4
ENDINGS = frozenset({What.CONSENT_ENDS, What.ASK_CHILD_AGAIN, What.TURNS, What.GRACE_ENDS, What.GUARDIAN_ENDS})


@dataclass(frozen=True, slots=True)
class Place:
    """The answer for one channel, if a picture showed only this person."""

    channel: Channel
    outcome: Outcome
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class State:
    """All the card says about somebody on a day; `names` are of everybody the statements mention."""

    day: date
    outcome: Outcome
    title: str
    subtitle: str
    lines: tuple[Said, ...]
    places: tuple[Place, ...]
    now: Standing
    coming: tuple[Coming, ...]
    names: dict[str, str]

    @property
    def withdrawn(self) -> bool:
        """Whether something was withdrawn and not agreed to again."""
        return withdrawn(self.now)


def places(facts: Facts, channels: Sequence[Channel], day: date) -> tuple[Place, ...]:
    """Judge an imaginary picture of this person for every channel."""
    verdicts = judge_all(facts, [Use(channel_id=channel.id) for channel in channels], day)
    return tuple(
        Place(channel, verdict.outcome, tuple(row for row in verdict.reasons if row.outcome is not None))
        for channel, verdict in zip(channels, verdicts, strict=True)
    )


def withdrawn(now: Standing) -> bool:
    """Whether something was withdrawn and not agreed to again."""
    return any(held.no.kind.name == "REVOKED" for held in now.held)


def best(found: Sequence[Place]) -> Outcome | None:
    """Clear where any channel is clear, else review, else blocked: what the list shows beside a name."""
    outcomes = {one.outcome for one in found}
    return next((outcome for outcome in Outcome if outcome in outcomes), None)


def state(
    facts: Facts,
    person_id: str,
    channels: Sequence[Channel],
    day: date,
    words: Vocabulary,
    *,
    recognised: bool | None = None,
    today: date | None = None,
) -> State:
    """Everything about one person on a day, in the interface's language; guardians are named: for the card alone.

    With `today`, what is still to come on that day is told as to come.
    `recognised`: whether the person said yes or no to face codes, None for neither.
    """
    judged = places(facts, channels, day)
    now = standing(facts, person_id, day)
    case = Case(facts, day)
    names = {one: case.identities.of(one).view.name for one in facts.people}
    title, subtitle = headline(now, judged, words, today=today)
    return State(
        day=day,
        outcome=best(judged) or Outcome.BLOCKED,
        title=title,
        subtitle=subtitle,
        lines=said.lines(facts, now, day, names, words, recognised=recognised),
        places=judged,
        now=now,
        coming=coming(facts, person_id, day),
        names=names,
    )


def headline(
    now: Standing, judged: Sequence[Place], words: Vocabulary, *, today: date | None = None
) -> tuple[str, str]:
    """'Yes to Facebook and website until 1.1.2027, first name only', or why not; no guardian is named in it."""
    name = first_name(now.view)
    if now.view.protected:
        return (
            QCoreApplication.translate("standing", "{name} must never be published.").format(name=name),
            QCoreApplication.translate("standing", "Choose other pictures, and tell nobody why."),
        )
    clear = [place for place in judged if place.outcome is Outcome.CLEAR]
    if clear:
        rest = [place for place in judged if place.outcome is not Outcome.CLEAR]
        limits = (_nowhere_else(rest), _not_telling(now, clear))
        return _yes(now, clear, of=len(judged)), " ".join(limit for limit in limits if limit)
    review = [place for place in judged if place.outcome is Outcome.REVIEW]
    if review:
        return _why(now, review, words, today), QCoreApplication.translate(
            "standing", "Settle this before pictures of {name} are published ({channels})."
        ).format(name=name, channels=labels.listed([place.channel.name for place in review]))
    if not judged:
        return QCoreApplication.translate("standing", "No channel is in use."), ""
    return _blocked_title(now, judged, words, today), QCoreApplication.translate(
        "standing", "Pictures of {name} must not be published."
    ).format(name=name)


def _blocked_title(now: Standing, judged: Sequence[Place], words: Vocabulary, today: date | None) -> str:
    """Why nothing may be shown: a no to every place is told as that; a yes to film alone is no no to its places."""
    refused = [place for place in judged if _refused(place)]
    name = first_name(now.view)
    agreed = {one for yes in now.yeses if yes.voice is Voice.OWN for one in yes.channels}
    if agreed and all(_refused(place) for place in judged if place.channel.id in agreed):
        there = [place.channel.name for place in judged if place.channel.id in agreed]
        text = QCoreApplication.translate(
            "standing", "{name} says yes to {channels}, but not to photographs that tell what we have done."
        )
        if there:
            return text.format(name=name, channels=labels.listed(there))
    everywhere = {one for held in now.held if _of_every_picture(held) for one in held.channels}
    if len(judged) > 1 and everywhere >= {place.channel.id for place in refused} and len(refused) == len(judged):
        return QCoreApplication.translate("standing", "{name} has said no to every place.").format(name=name)
    return _why(now, judged, words, today)


def _of_every_picture(held: Held) -> bool:
    no = held.no
    return not (no.event_id or no.event_type or no.captured_from or no.captured_to or no.assets)


def _refused(place: Place) -> bool:
    """Whether the person said no to this place, or to photographs there."""
    return any(row.code == _REFUSED for row in place.reasons)


def _nowhere_else(rest: Sequence[Place]) -> str:
    """Where a yes does not reach: what was said no to as that, and what was not answered."""
    refused = [place.channel.name for place in rest if _refused(place)]
    silent = [place.channel.name for place in rest if not _refused(place)]
    found = []
    if refused and not silent and len(refused) > 1:
        found.append(QCoreApplication.translate("standing", "No to all other places."))
    elif len(refused) > _LISTED:
        found.append(QCoreApplication.translate("standing", "No to {number} other places.").format(number=len(refused)))
    elif refused:
        found.append(
            QCoreApplication.translate("standing", "No to {channels}.").format(channels=labels.listed(refused))
        )
    if len(silent) > _LISTED:
        found.append(QCoreApplication.translate("standing", "Nowhere else yet."))
    elif silent:
        found.append(QCoreApplication.translate("standing", "Not {channels}.").format(channels=labels.listed(silent)))
    return " ".join(found)


def _not_telling(now: Standing, clear: Sequence[Place]) -> str:
    """The pictures a yes does not reach where somebody who said it left out membership and health (rules.md R51)."""
    ids = {place.channel.id for place in clear if place.channel.audience is Audience.OPEN}
    counting = [yes for yes in now.yeses if ids & set(yes.channels)]
    if all(yes.consent.special_category for yes in counting):
        return ""
    return QCoreApplication.translate("standing", "Not where a picture can show membership or health.")


def _yes(now: Standing, clear: Sequence[Place], *, of: int) -> str:
    """The yes in one line: a long list of channels as a number, as the table below names them all."""
    ids = {place.channel.id for place in clear}
    if len(clear) <= _LISTED:
        names = labels.listed([place.channel.name for place in clear])
        title = QCoreApplication.translate("standing", "Yes to {channels}").format(channels=names)
    elif len(clear) == of:
        title = QCoreApplication.translate("standing", "Yes to all {number} channels").format(number=of)
    else:
        text = QCoreApplication.translate("standing", "Yes to {number} of {all} channels")
        title = text.format(number=len(clear), all=of)
    counting = [yes for yes in now.yeses if ids & set(yes.channels)]
    if not counting:
        return f"{title}."
    guardians = {yes.speaker_id for yes in counting if yes.voice is Voice.GUARDIAN}
    ends = [
        max((yes.until for yes in counting if yes.speaker_id == each and yes.until is not None), default=None)
        for each in (guardians or {yes.speaker_id for yes in counting})
        if all(yes.until is not None for yes in counting if yes.speaker_id == each)
    ]
    last = min((day for day in ends if day is not None), default=None)
    order = tuple(NameMode)
    mode = min(
        (
            max((yes.name_mode for yes in counting if yes.speaker_id == each), key=order.index)
            for each in {yes.speaker_id for yes in counting}
        ),
        key=order.index,
    )
    if last is not None:
        title += " " + QCoreApplication.translate("standing", "until {date}").format(date=labels.day(last))
    return f"{title}, {labels.name_mode(mode)}."


def _why(now: Standing, found: Sequence[Place], words: Vocabulary, today: date | None) -> str:
    """The reason that decides in most places; a tick that is missing only where nothing else is the matter.

    Where somebody said yes to some of the places, those alone are asked, and first those to which everybody who said
    yes to anything said yes: there the least is missing.
    """
    agreed: dict[str, set[str]] = {}
    for yes in now.yeses:
        agreed.setdefault(yes.speaker_id, set()).update(yes.channels)
    if agreed:
        by_all, by_any = set.intersection(*agreed.values()), set.union(*agreed.values())
        narrowed = [[place for place in found if place.channel.id in ids] for ids in (by_all, by_any)]
        found = narrowed[0] or narrowed[1] or found
    leading = [
        min((row for row in place.reasons if row.outcome is place.outcome), key=lambda row: row.rule)
        for place in found
        if place.reasons
    ]
    telling = [row for row in leading if row.rule != _CHANNEL_RULE] or leading
    if not telling:
        return ""
    counted = Counter(row.code for row in telling)
    chosen = min(
        telling, key=lambda row: (row.rule == _NOT_COVERED, -counted[row.code], row.rule < _NOT_COVERED, row.rule)
    )
    return wording.reason_text(chosen, words, labels.interface_language(), today=today)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one speaker said about one channel: in words, with the shape that goes with it (None: nothing was said)."""

    words: str
    outcome: Outcome | None


def cell(now: Standing, speaker_id: str, place: Place) -> Cell:
    """What a guardian, or the child (its own id), said about one channel; never better than the judge takes it."""
    own, channel_id = speaker_id == now.person_id, place.channel.id
    if own:
        return _own_cell(now, place)
    agreed = [yes for yes in now.yeses if yes.speaker_id == speaker_id and channel_id in yes.channels]
    if any(_whole(yes) for yes in agreed):
        return Cell(QCoreApplication.translate("standing", "Yes"), Outcome.CLEAR)
    if agreed:
        return Cell(QCoreApplication.translate("standing", "Partly"), Outcome.REVIEW)
    noes = [held for held in now.held if held.no.speaker == speaker_id and not answer.narrow(now, held.no)]
    if any(not held.channels or channel_id in held.channels for held in noes):
        return Cell(QCoreApplication.translate("standing", "No"), Outcome.BLOCKED)
    ended = [yes.until for yes in now.ended if yes.speaker_id == speaker_id and channel_id in yes.channels]
    if ended:
        return Cell(QCoreApplication.translate("standing", "Ended"), Outcome.BLOCKED)
    if any(yes.speaker_id == speaker_id and channel_id in yes.channels for yes in now.coming):
        return Cell(QCoreApplication.translate("standing", "Not yet"), Outcome.BLOCKED)
    if speaker_id in now.speakers:
        return Cell(QCoreApplication.translate("standing", "Blank"), None)
    return Cell(QCoreApplication.translate("standing", "No answer"), None)


def _whole(yes: Yes) -> bool:
    """Whether a yes is for photographs of any event, to tell about it: what the card judges by."""
    limited = yes.event_id or yes.event_type or yes.captured_from or yes.captured_to
    return not limited and ConsentMedia.PHOTO in yes.media and Purpose.INFORM in yes.purposes


def _own_cell(now: Standing, place: Place) -> Cell:
    channel_id = place.channel.id
    noes = [held for held in now.held if held.no.voice is Voice.OWN and not answer.narrow(now, held.no)]
    if any(not held.channels or channel_id in held.channels for held in noes):
        return Cell(QCoreApplication.translate("standing", "No"), Outcome.BLOCKED)
    if now.answer is None:
        return Cell(QCoreApplication.translate("standing", "Not asked"), Outcome.REVIEW)
    if now.answer.answer == "not_capable":
        return Cell(QCoreApplication.translate("standing", "Too young"), None)
    if any(reason.code in ("ASSENT_STALE", "CHILD_NOT_ASKED") for reason in place.reasons):
        return Cell(QCoreApplication.translate("standing", "Ask again"), Outcome.REVIEW)
    return Cell(QCoreApplication.translate("standing", "Yes"), Outcome.CLEAR)
