"""The places where the branch publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from consent_db.checks import Known, check
from consent_db.errors import StoreProblem
from consent_db.faults import Faults, Refused
from consent_db.records import Audience, Channel, ChannelKind, Jurisdiction
from consent_db.rows import CHANNEL, query, select

if TYPE_CHECKING:
    from consent_db.actions import Action
    from consent_db.connection import Register
    from consent_db.records import Actor, Changed

_NAMES: Final = {
    "website": ("Nettsiden", "Nettsida", "Webbplatsen", "Website"),
    "facebook": ("Facebook",) * 4,
    "instagram": ("Instagram",) * 4,
    "x": ("X",) * 4,
    "linkedin": ("LinkedIn",) * 4,
    "youtube": ("YouTube",) * 4,
    "tiktok": ("TikTok",) * 4,
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


def first_set(jurisdiction: Jurisdiction, lang: str) -> tuple[Channel, ...]:
    """The channels of a new register, named in `lang` (requirements.md rows 12, 25, 27, 30 and 31).

    The ids are the same in every register, so that a consent moved between two of them still names the same places.
    """
    spoken = _LANGUAGES.index(lang) if lang in _LANGUAGES else 0

    def make(key: str, kind: ChannelKind, audience: Audience = Audience.OPEN, **more: object) -> Channel:
        return Channel(id=key, kind=kind, name=_NAMES[key][spoken], audience=audience, **more)  # type: ignore[arg-type]

    channels = [
        make("website", ChannelKind.WEB),
        make("facebook", ChannelKind.FACEBOOK, leaves_eea=True),
        make("instagram", ChannelKind.INSTAGRAM, leaves_eea=True),
        make("x", ChannelKind.X, leaves_eea=True),
        make("linkedin", ChannelKind.LINKEDIN, leaves_eea=True),
        make("youtube", ChannelKind.YOUTUBE, leaves_eea=True),
        make("tiktok", ChannelKind.TIKTOK, leaves_eea=True),
        make("print", ChannelKind.PRINT, recallable="partial"),
        make("press", ChannelKind.PRESS, recallable="none"),
        make("newsletter", ChannelKind.NEWSLETTER, Audience.MEMBERS, recallable="partial"),
        make("portal", ChannelKind.PORTAL, Audience.MEMBERS),
        make("closed_group", ChannelKind.FACEBOOK, Audience.CLOSED_GROUP, leaves_eea=True),
        make("course_material", ChannelKind.COURSE_MATERIAL, Audience.INTERNAL),
    ]
    absent = "linkedin" if jurisdiction is Jurisdiction.SE else "tiktok"
    return tuple(channel for channel in channels if channel.id != absent)


def write_first_set(register: Register, action: Action, *, jurisdiction: Jurisdiction, lang: str) -> None:
    """Store the channels of a new register inside an action, where there are none."""
    if query(register, "SELECT 1 FROM channel LIMIT 1"):
        return
    for place, channel in enumerate(first_set(jurisdiction, lang)):
        action.insert("channel", CHANNEL.to_row(channel) | {"place": place})


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
    """Add a channel at the end; raises Refused for one that names what is not there."""
    _accept(register, new)
    with register.action(actor, "channel_added", channel=new.id) as action:
        action.insert("channel", CHANNEL.to_row(new) | {"place": next_place(register)})
    return action.changed


def update(register: Register, changed: Channel, *, actor: Actor, version: int | None = None) -> Changed:
    """Change a channel; raises `unknown_channel`, and `changed_meanwhile` where `version` is not the stored one."""
    _accept(register, changed)
    row = CHANNEL.to_row(changed)
    if channel(register, changed.id) == changed:
        row = {}
    with register.action(actor, "channel_changed", channel=changed.id) as action:
        if row:
            action.update("channel", changed.id, row, expected_version=version)
    return action.changed


def next_place(register: Register) -> int:
    """The place after the last channel."""
    return int(query(register, "SELECT ifnull(max(place), -1) + 1 FROM channel")[0][0])


def _accept(register: Register, new: Channel) -> None:
    faults = Faults()
    CHANNEL.from_json(CHANNEL.to_json(new), "", faults)
    known = Known(register, {"channels": {new.id: new}})
    check("channels", new, "", known, faults, Jurisdiction.NO)
    if len(faults):
        raise Refused("record_refused", faults=faults.found())
