"""What somebody and those who speak for them said, as sentences for the person card; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from consent_db.days import age_at, is_below
from consent_db.records import Answer, Capacity, Purpose
from consent_db.statements import NoKind, Voice
from exports import wording
from ui import labels
from ui.models import answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from consent_db.records import ConsentItem, Facts, Person
    from consent_db.standing import Held, Standing, Yes
    from exports.wording import Vocabulary


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence, what it covers in small print, and what the same answer says no to."""

    text: str
    detail: str = ""
    noes: str = ""


def first_name(person: Person) -> str:
    """What a card calls its own person."""
    return person.first_name.strip() or person.name.strip() or QCoreApplication.translate("said", "The person")


def lines(
    facts: Facts,
    now: Standing,
    day: date,
    names: Mapping[str, str],
    words: Vocabulary,
    *,
    recognised: bool | None,
) -> tuple[Said, ...]:
    """Who this is in law, then what each speaker said, then the child's own answer, then face codes."""
    me = first_name(now.view)
    below = is_below(now.view, facts.policy.guardian_floor_age, day)
    found = [*_about(now, day, me), *_capacity(facts, now, day, names, me)]
    calls = dict(names) | {now.person_id: me}
    speakers = dict.fromkeys(yes.speaker_id for yes in (*now.yeses, *now.ended, *now.coming))
    speakers |= dict.fromkeys(_speaker(held, now) for held in reversed(now.held))
    silent = sorted(now.required - set(speakers), key=lambda one: names.get(one, ""))
    for speaker in sorted(speakers, key=lambda one: (one == now.person_id, names.get(one, ""))):
        who = calls.get(speaker) or QCoreApplication.translate("said", "Somebody")
        found += _of_speaker(now, speaker, who, words)
    if below:
        for one in silent:
            found.append(
                Said(QCoreApplication.translate("said", "{who} has not answered.").format(who=names.get(one, "?")))
            )
        if not now.required:
            found.append(Said(QCoreApplication.translate("said", "Nobody with parental responsibility is recorded.")))
        found += _child(now, me, words)
    elif below is False:
        found += _youth(facts, now, day, me)
    if recognised is not None:
        found.append(
            Said(
                QCoreApplication.translate("said", "{who} may be recognised by the program.").format(who=me)
                if recognised
                else QCoreApplication.translate("said", "No to face recognition: {who} is named by hand.").format(
                    who=me
                )
            )
        )
    return tuple(found)


def _about(now: Standing, day: date, me: str) -> Iterator[Said]:
    view = now.view
    if view.deceased_on is not None and view.deceased_on <= day:
        yield Said(
            QCoreApplication.translate("said", "{who} died on {date}.").format(
                who=me, date=labels.day(view.deceased_on)
            )
        )
    elif view.deceased_year is not None and view.deceased_year <= day.year:
        yield Said(QCoreApplication.translate("said", "{who} died in {year}.").format(who=me, year=view.deceased_year))


def _capacity(facts: Facts, now: Standing, day: date, names: Mapping[str, str], me: str) -> Iterator[Said]:
    if now.view.capacity is Capacity.ASSISTED:
        yield Said(QCoreApplication.translate("said", "{who} decides with support from somebody else.").format(who=me))
    if now.view.capacity is Capacity.REPRESENTED:
        speaking = sorted(
            {
                names.get(row.guardian_id, "?")
                for row in facts.guardianships
                if (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)
            }
        )
        if speaking:
            yield Said(
                QCoreApplication.translate("said", "{others} decides for {who}.").format(
                    others=labels.listed(speaking), who=me
                )
            )
        else:
            yield Said(QCoreApplication.translate("said", "Nobody is recorded who decides for {who}.").format(who=me))


def _speaker(held: Held, now: Standing) -> str:
    if held.no.voice is Voice.OWN:
        return now.person_id
    return held.no.speaker or held.no.speaker_record


def _of_speaker(now: Standing, speaker: str, who: str, words: Vocabulary) -> Iterator[Said]:
    yeses = [yes for yes in now.yeses if yes.speaker_id == speaker]
    for ids, group in _alike(yeses, lambda yes: (yes.until, yes.name_mode, _detail(yes, words))):
        text = QCoreApplication.translate("said", "{who} says yes to {channels}").format(
            who=who, channels=channels(ids, words)
        )
        until, mode = group[0].until, group[0].name_mode
        if until is not None:
            text += " " + QCoreApplication.translate("said", "until {date}").format(date=labels.day(until))
        yield Said(f"{text}, {labels.name_mode(mode)}.", _detail(group[0], words), _noes_beside(now, group, words))
    coming = [yes for yes in now.coming if yes.speaker_id == speaker]
    for ids, group in _alike(coming, lambda yes: (yes.since, yes.until, _detail(yes, words))):
        text = QCoreApplication.translate("said", "{who} says yes to {channels} from {date}.")
        yield Said(
            text.format(who=who, channels=channels(ids, words), date=labels.day(group[0].since)),
            _detail(group[0], words),
        )
    ended = [yes for yes in now.ended if yes.speaker_id == speaker and not _renewed(now, yes)]
    if not yeses and ended:
        last = max(yes.until for yes in ended if yes.until is not None)
        latest = [yes for yes in ended if yes.until == last]
        ids = tuple(dict.fromkeys(one for yes in latest for one in yes.channels))
        text = QCoreApplication.translate("said", "{who} said yes to {channels}; it ended on {date}.")
        yield Said(text.format(who=who, channels=channels(ids, words), date=labels.day(last)))
    yield from _noes(
        now,
        [
            held
            for held in now.held
            if _speaker(held, now) == speaker and not _part_of_answer(now, held) and answer.beside(now, held) is None
        ],
        who,
        words,
    )


def _noes_beside(now: Standing, group: Sequence[Yes], words: Vocabulary) -> str:
    """What the forms of some yeses say no to, a line a form; told once, with the first yes of the form."""
    found = []
    for form in dict.fromkeys(yes.consent.id for yes in group):
        first = next(yes for yes in now.yeses if yes.consent.id == form)
        noes = answer.noes_beside(now, first, lambda ids: channels(ids, words)) if first in group else []
        if noes:
            text = QCoreApplication.translate("said", "In the same answer, {date}: {noes}.")
            found.append(text.format(date=labels.day(first.consent.signed_at), noes=" · ".join(noes)))
    return "\n".join(found)


def _alike(
    yeses: Sequence[Yes], key: Callable[[Yes], tuple[object, ...]]
) -> Iterator[tuple[tuple[str, ...], list[Yes]]]:
    """Yeses that differ in nothing but their channels, with all these channels."""
    groups: dict[tuple[object, ...], list[Yes]] = {}
    for yes in yeses:
        groups.setdefault(key(yes), []).append(yes)
    for group in groups.values():
        yield tuple(dict.fromkeys(one for yes in group for one in yes.channels)), group


def _noes(now: Standing, found: Sequence[Held], who: str, words: Vocabulary) -> Iterator[Said]:
    """The noes of one speaker; refusals that differ in nothing but channels and day are one sentence."""
    groups: dict[tuple[object, ...], list[Held]] = {}
    for held in found:
        plain = held.no.kind is NoKind.REFUSED and held.channels and not held.partly
        plain = plain and not answer.narrow(now, held.no)
        key = ("refused", _no_detail(now, held, words)) if plain and not _many(held) else (id(held),)
        groups.setdefault(key, []).append(held)
    for group in groups.values():
        if len(group) == 1:
            yield Said(_no(now, group[0], who, words), _no_detail(now, group[0], words))
            continue
        ids = tuple(dict.fromkeys(one for held in group for one in held.channels))
        last = max(held.no.day for held in group)
        text = QCoreApplication.translate("said", "{who} said no to {channels}, last on {date}.")
        yield Said(
            text.format(who=who, channels=channels(ids, words), date=labels.day(last)), _no_detail(now, group[0], words)
        )


def _renewed(now: Standing, ended: Yes) -> bool:
    return any(
        yes.speaker_id == ended.speaker_id and set(ended.channels) <= set(yes.channels)
        for yes in (*now.yeses, *now.coming)
    )


def _part_of_answer(now: Standing, held: Held) -> bool:
    """Whether the sentence about the child's answer tells this no already."""
    told = now.answer
    return (
        held.no.kind is NoKind.ANSWER
        and told is not None
        and held.no.channels == told.not_channels
        and (held.no.day == told.asked_on)
    )


def _no(now: Standing, held: Held, who: str, words: Vocabulary) -> str:
    no = held.no
    params = {"who": who, "date": labels.day(no.day), "channels": channels(held.channels, words)}
    if no.kind is NoKind.REVOKED:
        if no.assets:
            text = QCoreApplication.translate("said", "{who} withdrew some pictures on {date} ({number}).")
            params["number"] = str(len(no.assets))
        elif no.channels:
            text = QCoreApplication.translate("said", "{who} withdrew the consent for {channels} on {date}.")
        elif no.media:
            text = QCoreApplication.translate("said", "{who} withdrew the consent for {media} on {date}.")
            params["media"] = labels.listed([labels.media(one) for one in no.media])
        else:
            text = QCoreApplication.translate("said", "{who} withdrew everything on {date}.")
    elif no.channels and answer.narrow(now, no):
        text = QCoreApplication.translate("said", "{who} said no to this on {date}: {what} ({channels}).")
        params["what"] = answer.what(no.media, no.purposes)
    elif _many(held):
        text = QCoreApplication.translate("said", "{who} said no to {number} places on {date}.")
        params["number"] = str(len(held.channels))
    elif no.channels:
        text = QCoreApplication.translate("said", "{who} said no to {channels} on {date}.")
    else:
        text = QCoreApplication.translate("said", "{who} said no to everything on {date}.")
    text = text.format(**params)
    if held.partly:
        text += " " + QCoreApplication.translate("said", "Only what was agreed to later counts.")
    return text


def _many(held: Held) -> bool:
    """Whether a no is to so many places that the sentence counts them and the small print names them."""
    return held.no.kind is NoKind.REFUSED and len(held.channels) > answer.FEW


def _no_detail(now: Standing, held: Held, words: Vocabulary) -> str:
    no = held.no
    if no.kind is not NoKind.REFUSED:
        return ""
    parts = [channels(held.channels, words)] if _many(held) else []
    if no.media and not answer.whole(no.media, no.purposes):
        parts.append(labels.listed([labels.media(one) for one in no.media]))
    if answer.narrow(now, no):  # the sentence says what it is about
        parts = [labels.listed([labels.media(one) for one in no.media])] if answer.about_uses(no.purposes) else []
    elif answer.about_uses(no.purposes):
        parts.append(labels.listed([labels.purpose(one) for one in no.purposes]))
    parts += _which(no.event_id, no.event_type, no.captured_from, no.captured_to, words)
    return " · ".join(parts)


def _child(now: Standing, me: str, words: Vocabulary) -> Iterator[Said]:
    told = now.answer
    if told is None:
        if not any(held.no.voice is Voice.OWN for held in now.held):
            yield Said(QCoreApplication.translate("said", "{who} has not been asked yet.").format(who=me))
        return
    params = {"who": me, "date": labels.day(told.asked_on), "channels": channels(told.not_channels, words)}
    if told.answer is Answer.NOT_CAPABLE:
        text = QCoreApplication.translate("said", "{who} was too young to answer on {date}.")
    elif told.not_channels:
        text = QCoreApplication.translate("said", "{who} said yes on {date}, but not to {channels}.")
    else:
        text = QCoreApplication.translate("said", "{who} said yes on {date}.")
    yield Said(text.format(**params), f"«{told.limits_text}»" if told.limits_text.strip() else "")


def _youth(facts: Facts, now: Standing, day: date, me: str) -> Iterator[Said]:
    if is_below(now.view, facts.policy.youth_review_below, day) is not True:
        return
    notes = [yes.consent.maturity_note.strip() for yes in now.yeses if yes.voice is Voice.OWN]
    note = next((each for each in reversed(notes) if each), "")
    age = age_at(now.view, day)
    if note:
        text = QCoreApplication.translate("said", "{who} is {age} and was judged to understand what it means.")
        yield Said(text.format(who=me, age=age), f"«{note}»")
    elif notes:
        text = QCoreApplication.translate("said", "{who} is {age}; nobody has noted that {who} understands it.")
        yield Said(text.format(who=me, age=age))


def _detail(yes: Yes, words: Vocabulary) -> str:
    parts = covers(yes.media, yes.purposes)
    parts += _which(yes.event_id, yes.event_type, yes.captured_from, yes.captured_to, words)
    if yes.consent.special_category:
        parts.append(QCoreApplication.translate("said", "may show membership or health"))
    if any(proof.altered for proof in yes.consent.evidence):
        parts.append(QCoreApplication.translate("said", "the stored scan has been altered"))
    elif not yes.consent.evidence:
        parts.append(QCoreApplication.translate("said", "no signed form is stored"))
    return " · ".join(parts)


def covers(media: Sequence[str], purposes: Sequence[Purpose]) -> list[str]:
    """What a tick covers: pictures, film or voice, and what for."""
    return [
        labels.listed([wording.text(f"media.{one}", labels.interface_language()) for one in media]),
        labels.listed([labels.purpose(one) for one in purposes]),
    ]


def item_scope(item: ConsentItem, words: Vocabulary, *, whole: bool = False) -> list[str]:
    """What one tick covers besides its channels; `whole`: all media and all uses, which are then not named."""
    which = _which(item.event_id, item.event_type, item.captured_from, item.captured_to, words)
    return which if whole else covers(item.media, item.purposes) + which


def _which(
    event_id: str | None, event_type: str | None, first: date | None, last: date | None, words: Vocabulary
) -> list[str]:
    found = []
    if event_id is not None:
        title = words.events.get(event_id) or wording.text("event.other", labels.interface_language())
        found.append(QCoreApplication.translate("said", "only “{title}”").format(title=title))
    if event_type is not None:
        kind = wording.text(f"event_types.{event_type}", labels.interface_language())
        found.append(QCoreApplication.translate("said", "only {kind}").format(kind=kind))
    if first is not None and last is not None:
        text = QCoreApplication.translate("said", "pictures taken from {first} to {last}")
        found.append(text.format(first=labels.day(first), last=labels.day(last)))
    elif first is not None:
        found.append(QCoreApplication.translate("said", "pictures taken from {first}").format(first=labels.day(first)))
    elif last is not None:
        found.append(QCoreApplication.translate("said", "pictures taken until {last}").format(last=labels.day(last)))
    return found


def channels(ids: Sequence[str], words: Vocabulary) -> str:
    """Channels by their names, the unknown ones as such."""
    unknown = wording.text("name.none", labels.interface_language())
    return labels.listed([words.channels.get(one) or unknown for one in ids])
