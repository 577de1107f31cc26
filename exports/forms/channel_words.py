"""What the branch's channels are called on a form: by the texts' own words, or by the name somebody gave them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from consent_db.channels import first_set
from consent_db.records import Audience, Jurisdiction
from exports.forms.blocks import Option, OptionGroup
from exports.forms.words import clean
from exports.wording import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from consent_db.records import Channel, ChannelKind
    from exports.forms.words import Words


@cache
def _standard() -> Mapping[tuple[ChannelKind, str], str]:
    """The names that a new register gives its channels, in any language, to the key of their word."""
    return {(one.kind, one.name.casefold()): one.id for lang in LANGUAGES for one in first_set(Jurisdiction.NO, lang)}


def channel_names(channels: Sequence[Channel], words: Words, *, short: bool = False) -> dict[str, str]:
    """What each channel is called, by id; `short` takes the shorter words of the child's form where there are any.

    No two are called the same and none is nameless: a box must say what a tick in it means.
    """
    own = {one.id: clean(one.name) or clean(one.id) for one in channels}
    named = dict(own)
    for one in channels:
        if key := _standard().get((one.kind, one.name.strip().casefold())):
            named[one.id] = words.channel(key, short=short)
    named = {one: own[one] if _shared(named, one) else name for one, name in named.items()}
    return {one: f"{name} ({clean(one)})" if _shared(named, one) else name for one, name in named.items()}


def _shared(named: Mapping[str, str], channel_id: str) -> bool:
    called = named[channel_id].casefold()
    return sum(name.casefold() == called for name in named.values()) > 1


def channel_groups(channels: Sequence[Channel], words: Words) -> tuple[OptionGroup, ...]:
    """One box for each channel: those that everybody sees, then those for members; an empty group is left out."""
    named = channel_names(channels, words)
    is_open = {one.id: one.audience is Audience.OPEN for one in channels}
    groups = []
    for label, wanted in (("list.open", True), ("list.members", False)):
        options = tuple(
            Option(id=f"channel:{one.id}", text=named[one.id]) for one in channels if is_open[one.id] is wanted
        )
        if options:
            groups.append(OptionGroup(options=options, label=words.text(label)))
    return tuple(groups)
