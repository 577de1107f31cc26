"""The branch's decisions in words: what each key is called, why its default is what it is, and what a value means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from consent_db.policy_keys import BY_NAME, Group, Unit, exceptions_for
from exports.wording import has_text, listed, text

if TYPE_CHECKING:
    from consent_db.policy_keys import PolicyChange


def group_name(group: Group, lang: str) -> str:
    """What keys that are decided together are about."""
    return text(f"policy_group.{group}", lang)


def key_name(key: str, lang: str) -> str:
    """What a key decides; a value completes it to a sentence."""
    return text(f"policy.{key}", lang)


def why(key: str, lang: str) -> str:
    """Why the default is what it is, with the source in plain words."""
    return text(f"policy.{key}.why", lang)


def about(key: str, value: str, lang: str) -> str:
    """What choosing a value means; empty where its name says it all."""
    name = f"policy.{key}.{value}.about"
    return text(name, lang) if has_text(name) else ""


def value_name(key: str, value: Any, lang: str) -> str:  # noqa: ANN401
    """A value of a key in words."""
    if key == "exceptions_enabled":
        return _exceptions(value, lang)
    if isinstance(value, bool):
        return text("value.yes" if value else "value.no", lang)
    if isinstance(value, int):
        unit = BY_NAME[key].unit
        if unit is Unit.NONE:
            return str(value)
        if value == 0 and has_text(f"unit.{unit}.none"):
            return text(f"unit.{unit}.none", lang)
        return text(f"unit.{unit}", lang, n=value)
    if key == "dpia_reference":
        return str(value).strip() or text("value.empty", lang)
    return text(f"policy.{key}.{value}", lang)


def change_text(change: PolicyChange, lang: str) -> str:
    """`How many guardians must sign: all → one`."""
    before, after = (value_name(change.key, value, lang) for value in (change.before, change.after))
    return f"{key_name(change.key, lang)}: {before} → {after}"


def _exceptions(value: Any, lang: str) -> str:  # noqa: ANN401
    if value is True:
        return text("policy.exceptions_enabled.all", lang)
    kinds = sorted(text(f"event_types.{one}", lang) for one in exceptions_for(value))
    if not kinds:
        return text("policy.exceptions_enabled.none", lang)
    return text("policy.exceptions_enabled.listed", lang, kinds=listed(kinds, lang))
