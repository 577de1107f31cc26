"""What the check window asks: what for, in which place, with whose names, on which day; pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from consent_db.boundaries import boundary_days
from consent_db.records import AppearanceState, ChannelKind, NameMode, Outcome, Purpose, Use
from consent_db.verdict import judge

if TYPE_CHECKING:
    from consent_db.records import Channel, Facts, Reason

_SOCIAL: Final = ("post", "story", "cover", "profile")
PLACEMENTS: Final = {
    ChannelKind.WEB: ("article", "cover", "post"),
    ChannelKind.BLOG: ("article", "cover"),
    ChannelKind.FORUM: ("post",),
    ChannelKind.YOUTUBE: ("post", "cover", "profile"),
    ChannelKind.NEWSLETTER: ("newsletter_issue",),
    ChannelKind.PRINT: ("print_edition", "cover"),
    ChannelKind.PRESS: ("article", "print_edition"),
    ChannelKind.PORTAL: ("article", "post", "cover"),
    ChannelKind.COURSE_MATERIAL: ("slide",),
    ChannelKind.INTERNAL: ("slide", "post"),
    ChannelKind.OTHER: ("post", "article", "cover", "slide"),
}
"""Where in a channel a picture can stand, the usual place first; a kind that is not named has those of social media."""
_LOOK_AHEAD: Final = timedelta(days=3 * 366)
_MOST_DAYS: Final = 40


@dataclass(frozen=True, slots=True)
class Question:
    """All but the channel; an empty placement is the channel's usual one, no day is today."""

    purpose: Purpose = Purpose.INFORM
    placement: str = ""
    names: NameMode | None = None
    """How much of the names shall be written beside what the texts say; None: nothing more."""
    day: date | None = None

    def use(self, facts: Facts, channel: Channel, texts: tuple[str, ...] = ()) -> Use:
        """The use that is judged, in the size of the channel's preset."""
        return Use(
            channel_id=channel.id,
            purpose=self.purpose,
            placement=placement(channel, self.placement),
            texts=(*texts, *name_texts(facts, self.names)),
        )


def placements(channel: Channel) -> tuple[str, ...]:
    """Where in the channel a picture can stand, the usual place first."""
    return PLACEMENTS.get(channel.kind, _SOCIAL)


def placement(channel: Channel, wanted: str) -> str:
    """The place asked about where the channel has it, else its usual one."""
    known = placements(channel)
    return wanted if wanted in known else known[0]


def name_texts(facts: Facts, mode: NameMode | None) -> tuple[str, ...]:
    """The names that would be written of everybody confirmed in the picture; nobody who is protected is named."""
    if mode in (None, NameMode.NONE):
        return ()
    shown = {
        row.person_id
        for row in facts.appearances
        if row.state is AppearanceState.CONFIRMED and row.ignore_reason is None and row.person_id is not None
    }
    people = [facts.people[one] for one in sorted(shown) if one in facts.people and not facts.people[one].protected]
    return tuple(name for one in people if (name := one.first_name if mode is NameMode.FIRST else one.name))


@dataclass(frozen=True, slots=True)
class Change:
    """The first day on which the answer is another one, and the reason that then is new; None where one falls away."""

    day: date
    outcome: Outcome
    reason: Reason | None


def next_change(facts: Facts, use: Use, at: date) -> Change | None:
    """The next day within three years on which the answer changes by itself, if nobody says anything new; pure."""
    if not facts.asset.id:
        return None
    now = judge(facts, use, at)
    known = {(row.code, row.person_id, row.appearance_id) for row in now.reasons}
    days = [day for day in boundary_days(facts) if at < day and day - at <= _LOOK_AHEAD][:_MOST_DAYS]
    for day in days:
        then = judge(facts, use, day)
        if then.outcome is now.outcome:
            continue
        new = [row for row in then.reasons if (row.code, row.person_id, row.appearance_id) not in known]
        return Change(day, then.outcome, next((row for row in new if row.outcome is then.outcome), None))
    return None
