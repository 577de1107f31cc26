"""What a branch may decide: every key of the policy, and its choices from the strictest to the loosest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from consent_db.records import EventType, Policy

if TYPE_CHECKING:
    from collections.abc import Mapping


class Group(StrEnum):
    """Keys that are decided together."""

    GROUND_RULE = "ground_rule"
    WHO = "who"
    HOW_LONG = "how_long"
    BEFORE = "before"
    EXCEPTIONS = "exceptions"
    FACES = "faces"
    KEEPING = "keeping"


class Unit(StrEnum):
    """What a number counts."""

    NONE = ""
    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    PIXELS = "pixels"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyKey:
    """One key of rules.md 3.1; `choices` go from what protects most to what protects least that may be chosen."""

    name: str
    group: Group
    choices: tuple[Any, ...] = ()
    unit: Unit = Unit.NONE
    judged: bool = False
    """Whether answers about pictures depend on it."""
    ranked: bool = True
    """Whether one choice protects more than the next; keeping proof longer or shorter does neither."""
    carried_out: bool = True
    """Whether the program does what is decided; what it does not is not offered, and can be taken back where a file
    brought it."""

    @property
    def default(self) -> Any:  # noqa: ANN401
        """The value of rules.md 3.1."""
        return getattr(Policy(), self.name)


KEYS: Final = (
    PolicyKey(
        name="profile",
        group=Group.GROUND_RULE,
        choices=("always_consent", "approval_name_and_picture", "notice_and_objection"),
        judged=True,
    ),
    PolicyKey(name="guardian_floor_age", group=Group.WHO, choices=(18, 17, 16, 15), unit=Unit.YEARS, judged=True),
    PolicyKey(name="guardians_required", group=Group.WHO, choices=("all_registered", "one"), judged=True),
    PolicyKey(name="youth_review_below", group=Group.WHO, choices=(18, 17, 16, 15), unit=Unit.YEARS, judged=True),
    PolicyKey(name="assent_capable_from", group=Group.WHO, choices=(3, 4, 5, 6, 7), unit=Unit.YEARS, judged=True),
    PolicyKey(
        name="validity_months_adult", group=Group.HOW_LONG, choices=(6, 12, 18, 24, 36, 48, 60), unit=Unit.MONTHS
    ),
    PolicyKey(name="validity_months_minor", group=Group.HOW_LONG, choices=(3, 6, 12, 18, 24), unit=Unit.MONTHS),
    PolicyKey(
        name="assent_max_age_months",
        group=Group.HOW_LONG,
        choices=(6, 12, 18, 24, 36),
        unit=Unit.MONTHS,
        judged=True,
    ),
    PolicyKey(
        name="turned_age_grace_days", group=Group.HOW_LONG, choices=(0, 30, 60, 90, 180), unit=Unit.DAYS, judged=True
    ),
    PolicyKey(name="people_check_required", group=Group.BEFORE, choices=(True, False), judged=True),
    PolicyKey(name="evidence_required", group=Group.BEFORE, choices=(True, False), judged=True),
    PolicyKey(name="four_eyes", group=Group.BEFORE, choices=(True, False), carried_out=False),
    PolicyKey(
        name="min_recognisable_px", group=Group.BEFORE, choices=(12, 16, 20, 24, 32, 48), unit=Unit.PIXELS, judged=True
    ),
    PolicyKey(name="exceptions_enabled", group=Group.EXCEPTIONS, judged=True),
    PolicyKey(name="face_codes", group=Group.FACES, choices=("off", "event", "gallery")),
    PolicyKey(name="face_code_days", group=Group.FACES, choices=(7, 14, 30, 60, 90), unit=Unit.DAYS),
    PolicyKey(name="dpia_reference", group=Group.FACES, ranked=False),
    PolicyKey(name="biometric_min_age", group=Group.FACES, choices=(21, 20, 19, 18), unit=Unit.YEARS),
    PolicyKey(name="takedown_days", group=Group.KEEPING, choices=(0, 1, 2, 3, 5, 7, 10), unit=Unit.WORKING_DAYS),
    PolicyKey(
        name="retention_after_end_months",
        group=Group.KEEPING,
        choices=(12, 24, 36, 60, 120),
        unit=Unit.MONTHS,
        ranked=False,
    ),
)
BY_NAME: Final[Mapping[str, PolicyKey]] = {key.name: key for key in KEYS}

WITH_EXCEPTIONS: Final = tuple(one for one in EventType if one is not EventType.COURSE)
"""The kinds of events whose exceptions a branch may switch on: nothing ever holds at a course (requirements.md 15)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChange:
    """One key that a version decided otherwise than the one before."""

    key: str
    before: Any
    after: Any

    @property
    def loosens(self) -> bool:
        """Whether people are protected less than before."""
        return protection(self.key, self.after) < protection(self.key, self.before)


def changes(before: Policy, after: Policy) -> tuple[PolicyChange, ...]:
    """The keys in which two policies differ, in the order in which they are shown."""
    return tuple(
        PolicyChange(key=key.name, before=getattr(before, key.name), after=getattr(after, key.name))
        for key in KEYS
        if getattr(before, key.name) != getattr(after, key.name)
    )


def protection(name: str, value: Any) -> float:  # noqa: ANN401
    """How much a value protects, to be compared with other values of the same key only; higher is more."""
    key = BY_NAME[name]
    if name == "exceptions_enabled":
        return -float(len(exceptions_for(value)) + (value is True))  # True holds without an event, too
    if not key.ranked:
        return 0
    first, last = key.choices[0], key.choices[-1]
    if isinstance(first, int) and not isinstance(first, bool):
        return float(value) if first > last else -float(value)
    return -float(key.choices.index(value))


def exceptions_for(switch: bool | Mapping[str, bool]) -> frozenset[EventType]:
    """The kinds of events at which exceptions may be recorded."""
    if isinstance(switch, bool):
        return frozenset(WITH_EXCEPTIONS) if switch else frozenset()
    return frozenset(one for one in WITH_EXCEPTIONS if switch.get(one, False))


def refused(before: Policy, after: Policy) -> str:
    """The first changed key whose new value protects less than a branch may choose; empty where none does."""
    for change in changes(before, after):
        key = BY_NAME[change.key]
        if key.choices and key.ranked and protection(key.name, change.after) < protection(key.name, key.choices[-1]):
            return key.name
    return ""
