"""The places where the branch publishes."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from consent_db import links
from consent_db.checks import Known, check
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import Audience, Channel, ChannelKind, Jurisdiction
from consent_db.rows import CHANNEL, query, select

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

LONGEST_NAME: Final = 60

_NAMES: Final = {
    "website": ("Nettsiden", "Nettsida", "Webbplatsen", "Website"),
    "facebook": ("Facebook",) * 4,
    "instagram": ("Instagram",) * 4,
    "x": ("X",) * 4,
    "linkedin": ("LinkedIn",) * 4,
    "youtube": ("YouTube",) * 4,
    "tiktok": ("TikTok",) * 4,
    "snapchat": ("Snapchat",) * 4,
    "print": ("Trykksaker", "Trykksaker", "Trycksaker", "Printed material"),
    "press": (
        "Aviser og andre medier",
        "Aviser og andre medium",
        "Tidningar och andra medier",
        "Newspapers and other media",
    ),
    "newsletter": ("Nyhetsbrev på e-post", "Nyheitsbrev på e-post", "Nyhetsbrev via e-post", "Email newsletter"),
    "portal": ("Medlemsportalen", "Medlemsportalen", "Medlemsportalen", "Member portal"),
    "closed_group": ("Lukket gruppe", "Lukka gruppe", "Sluten grupp", "Closed group"),
    "course_material": (
        "Kurs og interne møter",
        "Kurs og interne møte",
        "Kurser och interna möten",
        "Courses and internal meetings",
    ),
}
_LANGUAGES: Final = ("nb", "nn", "sv", "en")


_OFF: Final = {Jurisdiction.NO: frozenset({"tiktok"}), Jurisdiction.SE: frozenset({"linkedin", "snapchat"})}
"""What the country's policy documents do not name: there, but switched off (requirements.md 5, 12 and 27)."""


def first_set(jurisdiction: Jurisdiction, lang: str) -> tuple[Channel, ...]:
    """The channels of a new register, named in `lang` (requirements.md rows 5, 12, 25, 27, 30 and 31).

    The ids are the same in every register, so that a consent moved between two of them still names the same places.
    """
    spoken = _LANGUAGES.index(lang) if lang in _LANGUAGES else 0

    def make(key: str, kind: ChannelKind, audience: Audience = Audience.OPEN, **more: object) -> Channel:
        active = key not in _OFF[jurisdiction]
        return Channel(id=key, kind=kind, name=_NAMES[key][spoken], audience=audience, active=active, **more)  # type: ignore[arg-type]

    return (
        make("website", ChannelKind.WEB),
        make("facebook", ChannelKind.FACEBOOK, leaves_eea=True),
        make("instagram", ChannelKind.INSTAGRAM, leaves_eea=True),
        make("x", ChannelKind.X, leaves_eea=True),
        make("linkedin", ChannelKind.LINKEDIN, leaves_eea=True),
        make("youtube", ChannelKind.YOUTUBE, leaves_eea=True),
        make("tiktok", ChannelKind.TIKTOK, leaves_eea=True),
        make("snapchat", ChannelKind.SNAPCHAT, leaves_eea=True, ephemeral=True),
        make("print", ChannelKind.PRINT, recallable="partial"),
        make("press", ChannelKind.PRESS, recallable="none"),
        make("newsletter", ChannelKind.NEWSLETTER, Audience.MEMBERS, recallable="partial"),
        make("portal", ChannelKind.PORTAL, Audience.MEMBERS),
        make("closed_group", ChannelKind.FACEBOOK, Audience.CLOSED_GROUP, leaves_eea=True),
        make("course_material", ChannelKind.COURSE_MATERIAL, Audience.INTERNAL),
    )


def write_first_set(register: Register, action: Action, *, jurisdiction: Jurisdiction, lang: str) -> None:
    """Store the channels of a new register inside an action, where there are none."""
    if query(register, "SELECT 1 FROM channel LIMIT 1"):
        return
    for place, channel in enumerate(first_set(jurisdiction, lang)):
        action.insert("channel", CHANNEL.to_row(channel) | {"place": place})


def choose_first_set(
    register: Register, action: Action, *, jurisdiction: Jurisdiction, lang: str, chosen: Collection[str]
) -> None:
    """Make a new register's channels those of a country, named in `lang`, with exactly `chosen` in use.

    Inside an action. Names that somebody wrote stay, and so do channels that somebody added.
    """
    named = {one.id: one.name for one in first_set(jurisdiction, lang)}
    for one in channels(register):
        if one.id not in named:
            continue
        place = tuple(named).index(one.id)
        known = {_NAMES[one.id][spoken] for spoken in range(len(_LANGUAGES))}
        name = named[one.id] if one.name in known else one.name
        action.update("channel", one.id, {"name": name, "active": one.id in chosen, "place": place})


def channels(register: Register, *, active_only: bool = False) -> tuple[Channel, ...]:
    """All channels in the branch's own order."""
    return select(register, CHANNEL, ("WHERE active = 1 " if active_only else "") + "ORDER BY place, id")


def channel(register: Register, channel_id: str) -> Channel:
    """One channel; raises StoreProblem `unknown_channel`."""
    found = select(register, CHANNEL, "WHERE id = ?", (channel_id,))
    if not found:
        raise StoreProblem("unknown_channel", channel=channel_id)
    return found[0]


def add(register: Register, new: Channel, *, actor: Actor) -> Changed:
    """Add a channel at the end.

    Raises Refused for one that names what is not there, `channel_name_missing`, `channel_name_wrong`,
    `channel_name_taken` and `channel_address_wrong`.
    """
    with register.action(actor, "channel_added", channel=new.id) as action:
        _accept(register, new, None)
        action.insert("channel", CHANNEL.to_row(new) | {"place": next_place(register)})
    return action.changed


def update(
    register: Register, changed: Channel, *, actor: Actor, version: int | None = None, before: Channel | None = None
) -> Changed:
    """Change a channel; raises what `add` raises, `unknown_channel`, and `changed_meanwhile`.

    `before` is the record as it was shown: only the keys that differ from it are written, and one of these that
    somebody else changed since is not overwritten.
    """
    with register.action(actor, "channel_changed", channel=changed.id) as action:
        stored = channel(register, changed.id)
        if before is not None:
            own = {one.name for one in fields(Channel) if getattr(before, one.name) != getattr(changed, one.name)}
            if any(getattr(stored, name) != getattr(before, name) for name in own):
                raise StoreProblem("changed_meanwhile", table="channel", id=changed.id)
            changed = replace(stored, **{name: getattr(changed, name) for name in own})
        if stored != changed:
            _accept(register, changed, stored)
            action.update("channel", changed.id, CHANNEL.to_row(changed), expected_version=version)
        elif version is not None:
            action.update("channel", changed.id, {}, expected_version=version)
    return action.changed


def set_active(register: Register, channel_id: str, *, active: bool, actor: Actor) -> Changed:
    """Say whether a channel is in use, and change nothing else of it; raises `unknown_channel`.

    Consents, withdrawals and publications that name it stay and are judged as before; it is only offered no longer.
    """
    with register.action(actor, "channel_changed", channel=channel_id) as action:
        channel(register, channel_id)
        action.update("channel", channel_id, {"active": active})
    return action.changed


def put_in_order(register: Register, channel_ids: Sequence[str], *, actor: Actor) -> Changed:
    """Give the channels this order; those that are not named (added meanwhile) come after. Raises `unknown_channel`."""
    with register.action(actor, "channel_order") as action:
        stored = [one.id for one in channels(register)]
        for missing in sorted(set(channel_ids) - set(stored)):
            raise StoreProblem("unknown_channel", channel=missing)
        wanted = list(dict.fromkeys(channel_ids))
        for place, one in enumerate([*wanted, *(one for one in stored if one not in wanted)]):
            action.update("channel", one, {"place": place})
    return action.changed


def delete(register: Register, channel_id: str, *, actor: Actor) -> Changed:
    """Remove a channel that nothing refers to; raises `unknown_channel`, `channel_in_use`: switch it off instead."""
    with register.action(actor, "channel_deleted", channel=channel_id) as action:
        channel(register, channel_id)
        if uses(register, channel_id):
            raise StoreProblem("channel_in_use")
        action.delete("channel", channel_id)
    return action.changed


def uses(register: Register, channel_id: str) -> dict[str, int]:
    """How many records of each table name a channel; tables without any are left out."""
    found = {
        table: int(query(register, f"SELECT count(*) FROM {table} WHERE {condition}", (channel_id,))[0][0])
        for table, condition in _NAMED_IN.items()
    }
    return {table: count for table, count in found.items() if count}


_IN_LIST: Final = "EXISTS (SELECT 1 FROM json_each({}) WHERE value = ?)"
_NAMED_IN: Final = {
    "consent_item": _IN_LIST.format("channels"),
    "assent": _IN_LIST.format("not_channels"),
    "withdrawal": _IN_LIST.format("json_extract(scope, '$.channels')"),
    "exception_grant": _IN_LIST.format("channels"),
    "channel": _IN_LIST.format("auto_shares_to"),
    "publication": "channel_id = ?",
    "rendition": "channel_id = ?",
}


def next_place(register: Register) -> int:
    """The place after the last channel."""
    return int(query(register, "SELECT ifnull(max(place), -1) + 1 FROM channel")[0][0])


def _accept(register: Register, new: Channel, stored: Channel | None) -> None:
    if stored is None or stored.name != new.name:
        if not new.name.strip():
            raise StoreProblem("channel_name_missing")
        if len(new.name) > LONGEST_NAME or any(unicodedata.category(letter)[0] == "C" for letter in new.name):
            raise StoreProblem("channel_name_wrong", most=LONGEST_NAME)
        called = new.name.strip().casefold()
        if any(one.id != new.id and one.name.strip().casefold() == called for one in channels(register)):
            raise StoreProblem("channel_name_taken", name=new.name.strip())
    if new.url and (stored is None or stored.url != new.url) and not links.is_web_address(new.url):
        raise StoreProblem("channel_address_wrong")
    faults = Faults()
    CHANNEL.from_json(CHANNEL.to_json(new), "", faults)
    known = Known(register, {"channels": {new.id: new}})
    check("channels", new, "", known, faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())
