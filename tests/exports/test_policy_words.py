"""Every decision of the policy has a name, a reason and words for each of its values, in four languages."""

import pytest

from consent_db.policy_keys import KEYS, WITH_EXCEPTIONS, Group, PolicyChange
from consent_db.records import Audience, ChannelKind, Role
from exports import policy_words
from exports.wording import LANGUAGES, text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_key_says_why_its_default_is_what_it_is(lang):
    reasons = {key.name: policy_words.why(key.name, lang) for key in KEYS}
    assert all(len(reason) > 40 and reason.endswith(".") for reason in reasons.values())
    assert len(set(reasons.values())) == len(KEYS)
    names = [policy_words.key_name(key.name, lang) for key in KEYS]
    assert all(names)
    assert len(set(names)) == len(KEYS)
    assert all(policy_words.group_name(group, lang) for group in Group)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_value_that_can_be_chosen_has_words_of_its_own(lang):
    for key in KEYS:
        words = [policy_words.value_name(key.name, value, lang) for value in key.choices]
        assert len(set(words)) == len(words), key.name
        assert "…" not in "".join(words), key.name
    assert all(policy_words.about("profile", value, lang) for value in KEYS[0].choices)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_exceptions_say_where_they_hold(lang):
    words = {
        policy_words.value_name("exceptions_enabled", value, lang)
        for value in (False, True, {"parade": True}, dict.fromkeys(WITH_EXCEPTIONS, True))
    }
    assert len(words) == 4
    off = policy_words.value_name("exceptions_enabled", False, lang)
    assert policy_words.value_name("exceptions_enabled", {"course": True, "parade": False}, lang) == off


def test_a_change_reads_as_a_line():
    change = PolicyChange(key="guardians_required", before="all_registered", after="one")
    assert policy_words.change_text(change, "en") == (
        "How many guardians must sign: all who are registered with parental responsibility → one is enough"
    )
    assert policy_words.value_name("takedown_days", 0, "nb") == "samme dag"
    assert policy_words.value_name("takedown_days", 1, "nb") == "én virkedag"
    assert policy_words.value_name("dpia_reference", "", "sv") == "inte angiven"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_channels_and_roles_have_words(lang):
    for kind in ChannelKind:
        assert text(f"channel_kind.{kind}", lang)
    for audience in Audience:
        assert text(f"audience.{audience}", lang)
        assert text(f"audience.short.{audience}", lang)
    for role in Role:
        assert text(f"role.{role}", lang)
        assert text(f"role.{role}.about", lang)
